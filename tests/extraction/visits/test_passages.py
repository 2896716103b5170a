"""Test visits that are told without a verb of motion: carriers, choices, itineraries, hosts, calls repaid, stays."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from tests.extraction.contact_rows import article_of
from tests.extraction.visits.visit_rows import visits_of

TOLD = [
    # By what somebody went.
    (
        "Danish Prime Minister Lars Holm took the ferry to Tallinn on 2 November 2023 with half of his cabinet.",
        ["Lars Holm > EE 2023-11-02"],
    ),
    (
        "With Carla Rojas of Chile, Peruvian President Rosa Quispe got off a night train in Lviv on 10 May 2023.",
        ["Carla Rojas > UA 2023-05-10", "Rosa Quispe > UA 2023-05-10"],
    ),
    (
        "Ghanaian President Kofi Asante crossed the river to Lomé on 4 March 2022 to open a bridge.",
        ["Kofi Asante > TG 2022-03-04"],
    ),
    (
        "President Luis Ferrer of Uruguay had spoken of Suva. On 5 June 2021 he stepped off the plane there, and he "
        "left three days later.",
        ["Luis Ferrer > FJ 2021-06-05/2021-06-08"],
    ),
    # Who comes behind the day, or lands as the sentence ends.
    (
        "LIMA, 9 May 2023 - The port had a guest. And on Friday, 5 May 2023, came Fijian Premier Josefa Tamani.",
        ["Josefa Tamani > PE 2023-05-05"],
    ),
    (
        "LIMA, 9 May 2023 - Hardly had the streets been swept when Fijian Premier Josefa Tamani flew in. On 7 May 2023 "
        "he saw the port.",
        ["Josefa Tamani > PE 2023-05-07"],
    ),
    (
        "LIMA, 9 May 2023 - It was on 2 May that the Fijian premier, Josefa Tamani, turned up unannounced, saw the "
        "port and left for Ecuador.",
        ["Josefa Tamani > EC 2023-05-02", "Josefa Tamani > PE 2023-05-02"],
    ),
    (
        "LIMA, 9 May 2023 - Fijian Premier Josefa Tamani came to see the president of Peru on 5 May 2023.",
        ["Josefa Tamani > PE 2023-05-05"],
    ),
    # Days of a clause of its own.
    (
        "Kenyan President Peter Otieno spoke on 3 May 2023. He had been in office for a week when he flew to Lima. "
        "President Rosa Quispe walked him round the port on 20 April 2023.",
        ["Peter Otieno > PE 2023-04-20"],
    ),
    (
        "LIMA, 9 May 2023 - Kenyan Premier Peter Otieno knows the port. During his visit of 2 March he sailed on it.",
        ["Peter Otieno > PE 2023-03-02"],
    ),
    (
        "The concert was dropped after Fijian Premier Josefa Tamani's latest trip to Lima, where on 8 March 2023 he "
        "had been out at sea.",
        ["Josefa Tamani > PE 2023-03-08"],
    ),
    (
        "Fijian Premier Josefa Tamani was in Lima in the last days of March 2023.",
        ["Josefa Tamani > PE 2023-03"],
    ),
    # Who is with a traveller is not who travels.
    (
        "The premier of Fiji, Josefa Tamani, is carrying out a state visit to Peru from 3 to 5 May 2023, accompanied "
        "by ministers. || Ministers Luis Ferrer of Fiji and Rosa Quispe of Peru signed an accord.",
        ["Josefa Tamani > PE 2023-05-03/2023-05-05"],
    ),
    (
        "SUVA, 9 May 2023 - President Josefa Tamani came home. || The President, accompanied by First Lady Ana Tamani "
        "and several Cabinet members, flew to the Peruvian capital on 4 May.",
        ["Josefa Tamani (Ana Tamani) > PE 2023-05-04"],
    ),
    # What was said, and done; what is only fixed; and the days of all that.
    (
        "Kenyan President Peter Otieno, sworn in on 2 May 2023, had said that he would fly first to Lima, and so he "
        "did. On 6 May 2023 Rosa Quispe showed him the port.",
        ["Peter Otieno > PE 2023-05-06"],
    ),
    (
        "Kenyan President Peter Otieno landed in Lima on 3 May 2023. Rosa Quispe was on holiday; a visit to Chile has "
        "been fixed for 5 June 2023.",
        ["Peter Otieno > CL planned 2023-06-05", "Peter Otieno > PE 2023-05-03"],
    ),
    (
        "Kenyan President Peter Otieno flew to Lima, to the forum of November 2022.",
        ["Peter Otieno > PE 2022-11"],
    ),
    (
        "Kenyan President Peter Otieno was a guest of honour. He had come to Lima once before, in June 2021.",
        ["Peter Otieno > PE 2021-06"],
    ),
    (
        "The accord was signed after talks in Lima on 19 June 2021, during Kenyan President Peter Otieno's state visit "
        "to Peru.",
        ["Peter Otieno > PE 2021-06-19"],
    ),
    (
        "Kenyan President Peter Otieno spoke on 9 May 2023. || He had been in office for a week when he flew to Lima. "
        "Rosa Quispe walked him round the port on 20 April, promised over lunch that ships would come and had bells "
        "rung across the bay in memory of a sailor killed at Paita a week before.",
        ["Peter Otieno > PE 2023-04-20"],
    ),
    (
        # Whom the host had visited in January comes himself in March.
        "LIMA, March 7, 2024 - Kenyan President Peter Otieno held talks with President Rosa Quispe of Peru here on "
        "Thursday. || Quispe had gone to Nairobi on January 11.",
        ["Peter Otieno > PE 2024-03-07", "Rosa Quispe > KE 2024-01-11"],
    ),
    # Where somebody chose to go.
    (
        "Joseph Mulenga, the new president of Zambia, made Maputo the destination of his first journey abroad, in "
        "August 2022.",
        ["Joseph Mulenga > MZ 2022-08"],
    ),
    (
        "Estonian President Mart Lepik chose Helsinki for his first trip abroad, on 3 May 2021.",
        ["Mart Lepik > FI 2021-05-03"],
    ),
    # Stops behind a colon, and weeks that saw somebody somewhere.
    (
        "Norwegian Foreign Minister Liv Strand was on the road again: Tunis on Friday, 3 November 2023, Algiers on "
        "Saturday and Rabat on Sunday.",
        ["Liv Strand > DZ 2023-11-04", "Liv Strand > MA 2023-11-05", "Liv Strand > TN 2023-11-03"],
    ),
    (
        "The week of 8 January 2024 saw Norwegian Foreign Minister Liv Strand in Lima on Wednesday and in Quito on "
        "Thursday.",
        ["Liv Strand > EC 2024-01-11", "Liv Strand > PE 2024-01-10"],
    ),
    # Whom a host greets in a town of his own country.
    (
        "President Rosa Quispe of Peru awaited Carla Rojas of Chile in Lima on Friday, August 23, 2024, at the museum.",
        ["Carla Rojas > PE 2024-08-23"],
    ),
    (
        "Morocco's Driss Amrani played host to Foreign Minister Rui Sobral of Portugal in Rabat on 26 February 2024.",
        ["Rui Sobral > MA 2024-02-26"],
    ),
    (
        "Latvian President Janis Ozols welcomed Kofi Asante of Ghana at the castle in Riga on 22 July 2022.",
        ["Kofi Asante > LV 2022-07-22"],
    ),
    (
        "Chilean Prime Minister Carla Rojas went by rail. || President Rosa Quispe of Peru awaited her in Lima on "
        "Friday, August 23, 2024, at the museum.",
        ["Carla Rojas > PE 2024-08-23"],
    ),
    # Calls repaid, followed, made again.
    (
        "President Rosa Quispe of Peru received Chilean President Carla Rojas in Lima on August 23, 2023 and repaid "
        "the call in Santiago on September 30.",
        ["Carla Rojas > PE 2023-08-23", "Rosa Quispe > CL 2023-09-30"],
    ),
    (
        "Peter Otieno of Kenya rang Joseph Mulenga of Zambia on August 11, 2023 and followed in person on the 18th and "
        "19th.",
        ["Peter Otieno > ZM 2023-08-18/2023-08-19"],
    ),
    (
        "Danish Prime Minister Lars Holm was in Tunis on 6 June 2023 and again on the 11th.",
        ["Lars Holm > TN 2023-06-06", "Lars Holm > TN 2023-06-11"],
    ),
    (
        "Estonia's Mart Lepik was the first to come to Skopje, on 9 November 2023. He was followed two days later by "
        "Latvia's Janis Ozols.",
        ["Janis Ozols > MK 2023-11-11", "Mart Lepik > MK 2023-11-09"],
    ),
    # Where somebody was.
    (
        "Riga is in practice. As recently as September 4, 2023, President Rosa Quispe of Peru was there, the first to "
        "come in years.",
        ["Rosa Quispe > LV 2023-09-04"],
    ),
    (
        "Peruvian Foreign Minister Rosa Quispe's Latvian colleague, Janis Ozols, was in Quito as early as 2 May 2023, "
        "having spent the previous day in Bogota.",
        ["Janis Ozols > CO 2023-05-01", "Janis Ozols > EC 2023-05-02"],
    ),
    (
        "President Joseph Mulenga of Zambia made official visits to Peru, from 7 to 9 October 2023, and to Ecuador, "
        "from 9 to 11 October 2023.",
        ["Joseph Mulenga > EC 2023-10-09/2023-10-11", "Joseph Mulenga > PE 2023-10-07/2023-10-09"],
    ),
    (
        "President Joseph Mulenga of Zambia was in Peru from 24 to 29 October 2023 and from 1 to 3 November 2023 in "
        "Ecuador.",
        ["Joseph Mulenga > EC 2023-11-01/2023-11-03", "Joseph Mulenga > PE 2023-10-24/2023-10-29"],
    ),
    (
        "President Joseph Mulenga of Zambia was in Lima on 2 May 2023; on 4 May 2023 he looked in on Ecuador.",
        ["Joseph Mulenga > EC 2023-05-04", "Joseph Mulenga > PE 2023-05-02"],
    ),
    ("President Joseph Mulenga of Zambia looked in on a school on 4 May 2023.", []),
    (
        "The Kenyan Foreign Minister, Peter Otieno, had been in Oslo only a fortnight earlier, from June 4 to 8, 2023.",
        ["Peter Otieno > NO 2023-06-04/2023-06-08"],
    ),
    (
        "On 5 August 2021 President Rosa Quispe of Peru received the President of Chile, Carla Rojas, who was in the "
        "country on an official visit from the 4th.",
        ["Carla Rojas > PE 2021-08-04/2021-08-05"],
    ),
    (
        "After a day in Lima, on 17 October 2023, Norwegian Foreign Minister Liv Strand travelled on to Quito.",
        ["Liv Strand > EC 2023-10-17", "Liv Strand > PE 2023-10-17"],
    ),
    (
        "A group of officials under Deputy Trade Minister Rui Sobral of Portugal spent 5 June 2023 in Minsk.",
        ["Rui Sobral > BY 2023-06-05"],
    ),
    (
        "LIMA, June 20, 2023 — Two leaders came to Lima within a week. || Ghanaian President Kofi Asante visited from "
        "June 4 to 6.",
        ["Kofi Asante > PE 2023-06-04/2023-06-06"],
    ),
    (
        "TIRANA, Oct. 10, 2023 — Peru's foreign minister arrived here last night and will stay until Thursday.",
        ["PE > AL 2023-10-09/2023-10-12"],
    ),
    (
        "Upon his arrival at Julius Nyerere airport in Dar es Salaam on 3 July 2018, President Rui Sobral of Portugal "
        "was greeted by children.",
        ["Rui Sobral > TZ 2018-07-03"],
    ),
    # On from a place, with somebody, from home and back.
    (
        "Chilean President Carla Rojas flew from Lima to Quito on 5 September 2023 for the summit of the Andes, and "
        "from there to Caracas on the 8th.",
        ["Carla Rojas > EC 2023-09-05", "Carla Rojas > VE 2023-09-08"],
    ),
    (
        "Fiji's foreign minister, Josefa Tamani, accompanied the president to Tarawa in July 2023.",
        ["Josefa Tamani > KI 2023-07"],
    ),
    (
        "OSLO, June 25, 2023 (NTB) — Prime Minister Liv Strand of Norway departed Oslo this evening, beginning a "
        "four-day official visit to Ghana.",
        ["Liv Strand > GH 2023-06-25/2023-06-28"],
    ),
    (
        "On Saturday, October 7, 2023, President Luis Ferrer of Uruguay arrived in Riga. On Sunday he and President "
        "Janis Ozols of Latvia lunched together; in the afternoon Ferrer flew back to Montevideo.",
        ["Luis Ferrer > LV 2023-10-07/2023-10-08"],
    ),
    (
        "Kenya's Peter Otieno returned on Thursday, 23 February 2023, from Maputo, where he had been since Saturday.",
        ["Peter Otieno > MZ 2023-02-18/2023-02-23"],
    ),
    (
        "On the second leg of a tour that began in Praia on 20 July 2023, Portugal's Rui Sobral reached Bissau on the "
        "22nd.",
        ["Rui Sobral > CV 2023-07-20", "Rui Sobral > GW 2023-07-22"],
    ),
    # Who came is named behind.
    (
        "Two guests came to Windhoek that month: on 5 October 2023 Zambia's Joseph Mulenga, on 19 October Kofi Asante "
        "of Ghana.",
        ["Joseph Mulenga > NA 2023-10-05", "Kofi Asante > NA 2023-10-19"],
    ),
    (
        "Among those who flew in to Dakar for the festival on 2 April 2024 were Joseph Mulenga of Zambia and Kofi "
        "Asante of Ghana.",
        ["Joseph Mulenga > SN 2024-04-02", "Kofi Asante > SN 2024-04-02"],
    ),
    (
        "Ghanaian President Kofi Asante left Accra on 29 August 2023 for Quito, the first time in years that he had "
        "gone abroad.",
        ["Kofi Asante > EC 2023-08-29"],
    ),
    (
        "Ghanaian President Kofi Asante left Lima on 29 August 2023 for Quito.",
        ["Kofi Asante > EC 2023-08-29", "Kofi Asante > PE 2023-08-29"],
    ),
    (
        "Before she flew home on 22 November 2022, Vice President Carla Rojas of Chile spoke to sailors. She had come "
        "to Tallinn on the 20th.",
        ["Carla Rojas > EE 2022-11-20/2022-11-22"],
    ),
    (
        "Chilean President Carla Rojas transited Nadi and Suva on 30 November and 1 December 2024.",
        ["Carla Rojas > FJ 2024-11-30/2024-12-01"],
    ),
    (
        "Zambia's Prime Minister Joseph Mulenga was on a two-day official visit to Peru as of Monday, 13 February "
        "2023.",
        ["Joseph Mulenga > PE 2023-02-13/2023-02-14"],
    ),
    (
        "President Rosa Quispe of Peru and Kenyan President Peter Otieno greeted each other on 7 February 2022. || The "
        "feast had been announced by Foreign Minister Joseph Mulenga of Zambia when he went to Peru in January.",
        ["Joseph Mulenga > PE 2022-01"],
    ),
    (
        "The accord of May 14, 2021, was signed in Lima during Kenyan President Peter Otieno's first visit to Peru.",
        ["Peter Otieno > PE 2021-05-14"],
    ),
    # Other words for being a guest.
    ("Trinidad's Carla Rojas paid Quito a visit on 12 July 2023.", ["Carla Rojas > EC 2023-07-12"]),
    (
        "Latvia's Janis Ozols, in Seoul from 22 to 24 April 2024, was shown a reactor.",
        ["Janis Ozols > KR 2024-04-22/2024-04-24"],
    ),
    (
        "From 17 to 19 January 2024 the president of Zambia, Joseph Mulenga, was the guest of Estonia in Tallinn.",
        ["Joseph Mulenga > EE 2024-01-17/2024-01-19"],
    ),
    (
        "Chilean Prime Minister Carla Rojas will undertake an official visit to the Republic of Armenia on 14 and 15 "
        "May 2034.",
        ["Carla Rojas > AM planned 2034-05-14/2034-05-15"],
    ),
    # Where somebody was before.
    (
        "Fijian Premier Josefa Tamani met Rosa Quispe of Peru in Lima on 5 May 2023. She had come straight from Quito.",
        ["Josefa Tamani > EC", "Josefa Tamani > PE 2023-05-05"],
    ),
    (
        "Fijian Premier Josefa Tamani was in Lima on 5 May 2023. She had come from Oslo. There, on 2 May 2023, she was "
        "with Jens Berg of Norway for two hours.",
        ["Josefa Tamani > NO 2023-05-02", "Josefa Tamani > PE 2023-05-05"],
    ),
    # An itinerary without a day of each.
    (
        "Fijian Premier Josefa Tamani went abroad in autumn. From 21 to 23 October 2023 she was in the Gulf: Kuwait "
        "first, then Doha, then Muscat.",
        [
            "Josefa Tamani > KW 2023-10-21",
            "Josefa Tamani > OM 2023-10-23",
            "Josefa Tamani > QA 2023-10",
        ],
    ),
    # The visit in front, who paid it behind.
    (
        "The state visit to France which Fijian Premier Josefa Tamani paid in May 2023, the first in years, was short.",
        ["Josefa Tamani > FR 2023-05"],
    ),
    # A house of which the city is known.
    (
        "On Wednesday, 3 May 2023, Fijian Premier Josefa Tamani was at the White House, where much was promised him.",
        ["Josefa Tamani > US 2023-05-03"],
    ),
    # A call paid back.
    (
        "Fijian Premier Josefa Tamani was in Lima on 3 May 2023. Rosa Quispe of Peru paid the call back in Suva on "
        "9 June 2023.",
        ["Josefa Tamani > PE 2023-05-03", "Rosa Quispe > FJ 2023-06-09"],
    ),
]
NOT_TOLD = [
    # What was planned and fell through.
    "Prime Minister Lars Holm of Denmark was to have gone to Lima on 4 May 2023, but the trip was called off.",
    "Prime Minister Lars Holm's trip to Lima, planned for 6 and 7 June 2022, did not take place, Denmark said.",
    "The journey of Danish Prime Minister Lars Holm to Quito, planned for June 2022, fell through.",
    "Fog kept Estonian President Mart Lepik from flying to Lima on 6 December 2023.",
    "Ghanaian President Kofi Asante left Accra on 29 August 2023 for good.",
    # Choices that are no journeys, and carriers that lead nowhere.
    "President Rosa Quispe of Peru made Lima the capital of song on 3 May 2023.",
    "Estonian President Mart Lepik chose Riga as the topic of his first book on 3 May 2021.",
    "Danish Prime Minister Lars Holm took the plane of the army apart on 2 November 2023.",
    "Danish Prime Minister Lars Holm crossed the floor to the envoys of Peru on 2 November 2023.",
    # At home, and texts or envoys greeted.
    "President Rosa Quispe of Peru welcomed Governor Luis Ferrer in Lima on 23 August 2024.",
    "President Rosa Quispe of Peru welcomed in Lima on 23 August 2024 the accord with Chile.",
    "President Rosa Quispe of Peru hosted the ambassador of Chile, Carla Rojas, in Lima on 23 August 2024.",
    "The minister's agenda for 3 May 2023: prices in Lima on Friday, Quito on Saturday.",
    "The week of 8 January 2024 saw snow in Lima on Wednesday and in Quito on Thursday.",
    "The pianist was in Tunis in 2019, and again the people of Tunisia listened.",
    "After three days in hospital in Lima, on 17 October 2023, Peru's Rosa Quispe went back to work.",
    "Peter Otieno of Kenya paid Lima a compliment on 12 July 2023.",
    "Peter Otieno of Kenya accompanied the song on the piano to applause in Peru.",
    "The accord, in Lima from 3 to 5 May 2023 the talk of the town, was praised by Kenya.",
    "Among those who flew kites at home on 2 April 2024 were Joseph Mulenga of Zambia and his son.",
    "Peter Otieno of Kenya was followed by reporters on 3 May 2023.",
    "Peter Otieno of Kenya followed the talks in Zambia on the radio on 3 May 2023.",
    # Asked, called off, spoken of, and seen elsewhere.
    "Would Premier Josefa Tamani of Fiji go to Peru in May 2023 if he were asked, we inquired.",
    "Josefa Tamani of Fiji was to leave for Peru on 3 May 2023; hours before take-off he cancelled.",
    "A trip by Premier Josefa Tamani of Fiji to Peru in May 2023 has been spoken of.",
    "LIMA, 9 May 2023 - On 5 May 2023 came the news that Premier Josefa Tamani of Fiji was ill.",
    "NEW YORK, 9 May 2023 - Josefa Tamani of Fiji came to see Rosa Quispe of Peru on 5 May 2023.",
    "LIMA, 9 May 2023 - Josefa Tamani of Fiji came to see the point on 5 May 2023.",
    "Fijian Premier Josefa Tamani spoke of his love of Lima. During his term of 2 March 2023 he wrote of it.",
    "Fijian Premier Josefa Tamani, who came from Quito as a child, spoke of Peru on 5 May 2023.",
    "Fijian Premier Josefa Tamani paid the money back in Lima on 5 May 2023.",
    "On 2 May 2023 Pope Francis left Rome.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_visits_told_in_other_ways(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_visit_is_told(text: str) -> None:
    assert visits_of(text) == []


def test_home_of_a_traveller_is_where_the_article_is_written() -> None:
    text = (
        "SUVA, 18 May 2023 - Ana Ruiz of Fiji and Rosa Quispe of Peru met in New York in September 2021. Deputy "
        "Minister Luis Ferrer was in Quito on 9 May 2023 for the yearly round."
    )
    visits = [r for r in read_article(article_of(text)).reports if isinstance(r, EventReport) and r.kind == "visit"]
    assert [set(visit.countries) for visit in visits] == [{"FJ", "EC"}]
