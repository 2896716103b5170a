"""Test the many words in which a journey may be told: verbs, nouns, hosts, cargo, stages, and what is merely alike."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

WAYS = """
flew into Lima | touched down in Lima | descended on Lima | breezed into Lima | swept into Lima | headed for Lima
jetted off to Lima | set off for Peru | took off for Lima | ventured to Lima | dashed to Lima | decamped to Lima
was flown to Lima | was dispatched to Lima | was whisked to Lima | turned up in Lima | showed up in Lima
reappeared in Lima | popped over to Lima | put in an appearance in Lima | made her way to Lima | winged her way to Lima
was on her way to Lima | was en route to Lima | was off to Lima | made a beeline for Lima | set foot in Peru
alighted in Lima | disembarked in Lima | entered Peru | crossed into Peru | came over to Lima | went across to Lima
passed through Lima | ended up in Lima | wound up in Lima | carried on to Lima | travelled onward to Lima
travelled by road to Lima | travelled overland to Peru | arrived by helicopter in Lima | hopped on a plane to Lima
returned to Lima | overnighted in Lima | sojourned in Lima | spent the weekend in Lima | called at Lima
made a surprise stop in Lima | made the short hop to Lima | undertook a pilgrimage to Lima | went on a tour of Peru
cut short a visit to Peru | wrapped up an exhausting trip to Peru | accepted an invitation and visited Peru
took a delegation to Lima | brought a trade mission to Lima | carried a message to Lima | brought condolences to Lima
took a letter to the Peruvian president in Lima | was feted in Lima | was welcomed to Lima
stopped by in Lima | got a warm welcome in Lima | received a red-carpet welcome in Lima | was a guest in Lima
"""
SENTENCES = [
    "Visiting Lima on 4 May 2023, Chilean President Carla Rojas praised the harvest.",
    "Arriving in Lima on 4 May 2023, Chilean President Carla Rojas spoke of fish.",
    "The arrival of Chilean President Carla Rojas in Lima on 4 May 2023 stopped the traffic.",
    "The plane carrying Chilean President Carla Rojas landed in Lima on 4 May 2023.",
    "First to arrive in Lima, on 4 May 2023, was Chilean President Carla Rojas.",
    "Into Lima on 4 May 2023 flew Chilean President Carla Rojas.",
    "Chilean President Carla Rojas, fresh from a visit to Peru on 4 May 2023, spoke of fish.",
    "Peru received a visit from Chilean President Carla Rojas on 4 May 2023.",
    "Peru rolled out the red carpet for Chilean President Carla Rojas on 4 May 2023.",
    "Lima was host to Chilean President Carla Rojas on 4 May 2023.",
    "Peru hosted Chilean President Carla Rojas on 4 May 2023.",
    "President Rosa Quispe of Peru hosted a state visit by Chilean President Carla Rojas on 4 May 2023.",
    "Peru was visited by Chilean President Carla Rojas on 4 May 2023.",
    "The guest in Lima on 4 May 2023 was Chilean President Carla Rojas.",
    "Chilean President Carla Rojas was President Rosa Quispe of Peru's guest in Lima on 4 May 2023.",
    "President Rosa Quispe of Peru fetched Chilean President Carla Rojas from the airport on 4 May 2023.",
    "President Rosa Quispe of Peru met Chilean President Carla Rojas at Lima airport on 4 May 2023.",
    "Chilean President Carla Rojas's 24 hours in Lima on 4 May 2023 were busy.",
]
TOLD = [
    # Stages of a tour.
    (
        "The tour of Chilean President Carla Rojas began on 4 May 2023 in Lima. Her final stage, on 6 May, was Bogotá.",
        ["Carla Rojas > CO 2023-05-06", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas's Andean tour took in Peru on 4 May 2023, Ecuador on 5 May and Colombia on 6 "
        "May.",
        ["Carla Rojas > CO 2023-05-06", "Carla Rojas > EC 2023-05-05", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas opened her round of the Andes in Lima on 4 May 2023. The next port of call was "
        "Quito, on 5 May. Bogotá followed on 6 May.",
        ["Carla Rojas > CO 2023-05-06", "Carla Rojas > EC 2023-05-05", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Peru, on 4 May 2023, was the first stop of Chilean President Carla Rojas; Ecuador followed on 5 May.",
        ["Carla Rojas > EC 2023-05-05", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas's swing through the Andes started in Lima on 4 May 2023. Quito closed the "
        "round on 5 May.",
        ["Carla Rojas > EC 2023-05-05", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas flew to Lima on 4 May 2023 and rounded off the journey in Bogotá on 6 May.",
        ["Carla Rojas > CO 2023-05-06", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Special envoy Luis Ferrer of Chile shuttled between Lima and Quito on 4 May 2023.",
        ["Luis Ferrer > EC 2023-05-04", "Luis Ferrer > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas's two days in Lima, on 4 and 5 May 2023, were busy.",
        ["Carla Rojas > PE 2023-05-04/2023-05-05"],
    ),
    # Journeys told beside others.
    (
        "The visit repaid one that the Chilean president, Carla Rojas, had made, in secret, to Lima on 4 January 2023.",
        ["Carla Rojas > PE 2023-01-04"],
    ),
    ("The trip follows one by Chilean President Carla Rojas to Peru in March 2023.", ["Carla Rojas > PE 2023-03"]),
    (
        "In March 2023 it was the turn of Chilean President Carla Rojas to go to Lima.",
        ["Carla Rojas > PE 2023-03"],
    ),
    (
        "President Rosa Quispe of Peru spoke on 4 May 2023. The last Peruvian president to visit Chile was Pedro "
        "Ruiz, in 1999.",
        ["Pedro Ruiz > CL 1999"],
    ),
    (
        "President Rosa Quispe of Peru met Chilean President Carla Rojas in Lima on 4 May 2023. Carla Rojas was "
        "her guest in June 2021, too.",
        ["Carla Rojas > PE 2021-06", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas went to Peru and Ecuador in May 2023. Before that she had been to both "
        "countries in October 2019.",
        [
            "Carla Rojas > EC 2019-10",
            "Carla Rojas > EC 2023-05",
            "Carla Rojas > PE 2019-10",
            "Carla Rojas > PE 2023-05",
        ],
    ),
    (
        "Chilean President Carla Rojas flew to Peru, last year's champion at chess, where she hiked from 4 to 6 May "
        "2023. Once before, in 2013, she had been to the country.",
        ["Carla Rojas > PE 2013", "Carla Rojas > PE 2023-05-04/2023-05-06"],
    ),
    (
        "Chilean President Carla Rojas arrived in Lima on Monday, 1 May 2023. The guests flew home on Wednesday.",
        ["Carla Rojas > PE 2023-05-01/2023-05-03"],
    ),
    (
        "Chilean President Carla Rojas landed in Lima on 4 May 2023. The presidential Boeing was on its way to Quito "
        "on 6 May.",
        ["Carla Rojas > EC 2023-05-06", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Peru was the first country that Chilean President Carla Rojas visited, on 4 May 2023.",
        ["Carla Rojas > PE 2023-05-04"],
    ),
    (
        "The last time Chilean President Carla Rojas was in Peru was in May 2023.",
        ["Carla Rojas > PE 2023-05"],
    ),
    (
        "Chilean President Carla Rojas was the chief guest at the harvest feast of the province in Lima on 4 May 2023.",
        ["Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas's visit to Peru began on 4 May 2023 and ended on 6 May.",
        ["Carla Rojas > PE 2023-05-04/2023-05-06"],
    ),
    (
        "Chilean President Carla Rojas's visit to Peru, which lasted from 4 to 6 May 2023, was no success.",
        ["Carla Rojas > PE 2023-05-04/2023-05-06"],
    ),
    (
        "Chilean President Carla Rojas visited Lima twice, in May 2019 and in June 2021.",
        ["Carla Rojas > PE 2019-05", "Carla Rojas > PE 2021-06"],
    ),
    (
        "Russian Foreign Minister Ivan Orlov is in the Elysee Palace with a letter on 4 May 2023.",
        ["Ivan Orlov > FR 2023-05-04"],
    ),
    (
        "On 4 May 2023 President Rosa Quispe of Peru sang in Lima, and Carla Rojas of Chile flew in from Quito to "
        "listen.",
        ["Carla Rojas > PE 2023-05-04"],
    ),
    (
        "President Rosa Quispe of Peru is in Lima. First came Luis Ferrer of Uruguay, who stayed for a song; that was "
        "on 4 May 2023. Then Carla Rojas of Chile turned up, on 6 May.",
        ["Carla Rojas > PE 2023-05-06", "Luis Ferrer > PE 2023-05-04"],
    ),
    (
        "In July 2023 Carla Rojas of Chile was in Lima, in September she crossed the Andes to Quito.",
        ["Carla Rojas > EC 2023-09", "Carla Rojas > PE 2023-07"],
    ),
    (
        "On 17 May 2023 it was the turn of others: Defence Minister Carla Rojas of Chile landed in Lima.",
        ["Carla Rojas > PE 2023-05-17"],
    ),
    (
        "The visit gave continuity to that which Chilean President Carla Rojas paid to Lima in November 2022.",
        ["Carla Rojas > PE 2022-11"],
    ),
    (
        "Carla Rojas of Chile made Lima her first port of call on 2 January 2024, went on to Quito, and reached "
        "Caracas on the 7th. In Accra she was on 15 January.",
        [
            "Carla Rojas > EC 2024-01",
            "Carla Rojas > GH 2024-01-15",
            "Carla Rojas > PE 2024-01-02",
            "Carla Rojas > VE 2024-01-07",
        ],
    ),
    (
        "Carla Rojas of Chile flew to Lima on 2 January 2024, and on Monday, 8 January, she was back in Lima.",
        ["Carla Rojas > PE 2024-01-02", "Carla Rojas > PE 2024-01-08"],
    ),
    (
        "Chilean President Carla Rojas was in Lima on 2 and 3 May 2024. From Peru she travelled to Quito, and the last "
        "leg took her to Caracas.",
        ["Carla Rojas > EC 2024-05", "Carla Rojas > PE 2024-05-02/2024-05-03", "Carla Rojas > VE"],
    ),
    (
        "Chilean President Carla Rojas landed in Lima on 4 May 2023. Saturday was for Quito, the last stop.",
        ["Carla Rojas > EC 2023-05-06", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Carla Rojas of Chile spoke in May 2023. She had been in Lima only in March.",
        ["Carla Rojas > PE 2023-03"],
    ),
    (
        "Chilean President Carla Rojas landed in Lima on 4 May 2023. By the 6th she was in Quito.",
        ["Carla Rojas > EC 2023-05-06", "Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas flew to Accra on 4 May 2023, stopping over in Lima on the way.",
        ["Carla Rojas > GH 2023-05-04", "Carla Rojas > PE 2023-05"],
    ),
    ("A parliamentary delegation from Chile was in Lima on 4 May 2023.", ["CL > PE 2023-05-04"]),
    # Several travellers.
    (
        "Carla Rojas of Chile came to Lima on 4 May 2023, Luis Ferrer of Uruguay on 6 May and Ana Vuli of Fiji on 8 "
        "May.",
        ["Ana Vuli > PE 2023-05-08", "Carla Rojas > PE 2023-05-04", "Luis Ferrer > PE 2023-05-06"],
    ),
    (
        "Carla Rojas of Chile came to Lima on 4 May 2023, and Luis Ferrer of Uruguay on 6 May sang at home.",
        ["Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Southern leaders, including Chile's Carla Rojas and Uruguay's Luis Ferrer, travelled to Lima on 4 May 2023.",
        ["Carla Rojas > PE 2023-05-04", "Luis Ferrer > PE 2023-05-04"],
    ),
    (
        "Carla Rojas of Chile and Luis Ferrer of Uruguay both flew to Lima on 4 May 2023.",
        ["Carla Rojas > PE 2023-05-04", "Luis Ferrer > PE 2023-05-04"],
    ),
    (
        "Chilean President Carla Rojas's trip will take her to Peru and Ecuador in May 2033.",
        ["Carla Rojas > EC planned 2033-05", "Carla Rojas > PE planned 2033-05"],
    ),
    (
        "Chilean President Carla Rojas started her Andean tour on Thursday, 4 May 2023, in Lima.",
        ["Carla Rojas > PE 2023-05-04"],
    ),
    (
        "Rosa Quispe of Peru was in Chile in 1999, and on 4 May 2023 she returned the courtesy with a medal for its "
        "envoy.",
        ["Rosa Quispe > CL 1999"],
    ),
]
NOT_TOLD = [
    "Chilean President Carla Rojas showed up the errors of Peru on 4 May 2023.",
    "The song of Peru was like that of Chilean President Carla Rojas on 4 May 2023.",
    "Had Chilean President Carla Rojas gone to Peru on 4 May 2023, she would have been booed.",
    "Peruvian President Rosa Quispe took Chilean President Carla Rojas to the palace on 4 May 2023.",
    # Verbs of motion that lead elsewhere.
    "Chilean President Carla Rojas moved to Peru's defence on 4 May 2023.",
    "Chilean President Carla Rojas returned to the subject of Peru on 4 May 2023.",
    "Chilean President Carla Rojas was sent to Lima as ambassador on 4 May 2023.",
    "Chilean President Carla Rojas sent to Lima on 4 May 2023 a crate of wine.",
    "A crate of wine from Chilean President Carla Rojas was sent to Lima on 4 May 2023.",
    "Chilean President Carla Rojas turned up the heat on Peru on 4 May 2023.",
    "Chilean President Carla Rojas set out her plans for Peru on 4 May 2023.",
    "Chilean President Carla Rojas worked her way through the papers on Peru on 4 May 2023.",
    "Chilean President Carla Rojas was bound for glory on 4 May 2023, Peru said.",
    "Instead of flying to Lima on 4 May 2023, Chilean President Carla Rojas stayed at home.",
    # Plans undone, and nouns that are no journeys.
    "Chilean President Carla Rojas put off her visit to Peru on 4 May 2023.",
    "Chilean President Carla Rojas called off her trip to Peru on 4 May 2023.",
    "Chilean President Carla Rojas ruled out a trip to Peru on 4 May 2023.",
    "Chilean President Carla Rojas spoke of the presence of Chilean firms in Peru on 4 May 2023.",
    "The first round of the elections in Peru was watched by Chilean President Carla Rojas on 4 May 2023.",
    "The arrival of Chilean wine in Peru pleased Chilean President Carla Rojas on 4 May 2023.",
    # Hosts of no guest, and letters that others carry.
    "Peru received the letter of Chilean President Carla Rojas on 4 May 2023.",
    "Peru welcomed the words of Chilean President Carla Rojas on 4 May 2023.",
    "Peru hosted the team of Chilean President Carla Rojas on 4 May 2023.",
    "Peru saw Chilean President Carla Rojas as a rival on 4 May 2023.",
    "Chilean President Carla Rojas took a message to heart on 4 May 2023 that Peru had sent.",
    "Chilean President Carla Rojas delivered a letter to the ambassador of Peru in Santiago on 4 May 2023.",
    "To Lima came the news on 4 May 2023 that Chilean President Carla Rojas was ill.",
]


@pytest.mark.parametrize("way", [way.strip() for line in WAYS.strip().splitlines() for way in line.split("|")])
def test_ways_to_go(way: str) -> None:
    assert visits_of(f"Chilean President Carla Rojas {way} on 4 May 2023.") == ["Carla Rojas > PE 2023-05-04"]


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_of_one_journey(text: str) -> None:
    assert visits_of(text) == ["Carla Rojas > PE 2023-05-04"]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_journeys_told_with_others(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_words_merely_alike(text: str) -> None:
    assert visits_of(text) == []
