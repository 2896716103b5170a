"""Test first and last days of visits: "which began on May 3", "lasts until May 6", "leaves tonight", "first day of"."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

CLAUSES_BEHIND = [
    (
        "President Joseph Mulenga of Zambia will pay a state visit to Peru, which is scheduled to begin on 2 December "
        "2023.",
        ["Joseph Mulenga > PE planned 2023-12-02"],
    ),
    (
        "Zambian President Joseph Mulenga and his delegation returned to Lusaka on the afternoon of 20 October 2023, "
        "bringing to a successful end their four-day trip to Peru, where they saw the port.",
        ["Joseph Mulenga > PE 2023-10-17/2023-10-20"],
    ),
    (
        "Zambian President Joseph Mulenga paid a state visit to Peru, during which he saw the parade in Lima on 9 May "
        "2023.",
        ["Joseph Mulenga > PE 2023-05"],
    ),
    (
        "Zambian President Joseph Mulenga flew home on Friday, 5 May 2023, after a state visit to Peru that had begun "
        "in Cusco on Tuesday.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-05"],
    ),
    (
        "LIMA, May 5, 2023 (Andina) — Zambian President Joseph Mulenga has completed his state visit to Peru, which "
        "began on May 3.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "President Joseph Mulenga of Zambia returned on 9 May 2023 from a visit to Peru, which began in Cusco on the "
        "5th and ended with a ball in Lima on the 8th.",
        ["Joseph Mulenga > PE 2023-05-05/2023-05-08"],
    ),
    (
        "Zambian President Joseph Mulenga landed in Lima on 3 May 2023. || The visit lasts until 6 May.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        "Zambian President Joseph Mulenga went to Lima on 3 May 2023 for an official visit to Peru, which lasted until "
        "May 6.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        "In May 2023 Zambian President Joseph Mulenga paid a visit of three days to Peru, which began on May 6 with a "
        "walk by the sea.",
        ["Joseph Mulenga > PE 2023-05-06/2023-05-08"],
    ),
    # The day on which something else began is no day of the visit.
    (
        "Zambian President Joseph Mulenga paid a visit to Peru on 5 May 2023 for the fair which had begun on Tuesday.",
        ["Joseph Mulenga > PE 2023-05-05"],
    ),
    (
        "Zambian President Joseph Mulenga paid a visit to Peru on 5 May 2023, where a strike began on the 8th.",
        ["Joseph Mulenga > PE 2023-05-05"],
    ),
]
_TALKS = (
    "LIMA, May 3, 2023 (Andina) — President Rosa Quispe of Peru held talks in Lima on Wednesday with President Joseph "
    "Mulenga of Zambia. || "
)
# Nothing but the talks says that he came.
UNTOLD_ARRIVALS = [
    (_TALKS + "The President of Zambia will end his visit on Friday.", ["Joseph Mulenga > PE 2023-05-03/2023-05-05"]),
    (_TALKS + "His visit, which ends on Friday, is his first.", ["Joseph Mulenga > PE 2023-05-03/2023-05-05"]),
    (_TALKS + "The visit will continue until Friday.", ["Joseph Mulenga > PE 2023-05-03/2023-05-05"]),
    (_TALKS + "Mulenga's visit, from 2 to 5 May, is the first.", ["Joseph Mulenga > PE 2023-05-02/2023-05-05"]),
    (_TALKS + "The fair, which ends on Friday, is his first.", ["Joseph Mulenga > PE 2023-05-03"]),
]
DEPARTURES = [
    (
        "President Joseph Mulenga of Zambia returned to Lusaka on Friday, 5 May 2023, at the end of a three-day visit "
        "to Peru.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "President Joseph Mulenga of Zambia made a three-day visit to Peru which ended on 5 May 2023.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — Zambian President Joseph Mulenga held talks with President Rosa Quispe in Lima "
        "today. It was Mulenga's first trip to Peru; he flies back to Lusaka on Friday.",
        ["Joseph Mulenga > PE 2023-05-04/2023-05-05"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — Zambian President Joseph Mulenga held talks with President Rosa Quispe in Lima "
        "today. || Mulenga, who arrived on Tuesday evening, is to be received at the port on Saturday by Mayor Juan "
        "Rios before leaving for Lusaka.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-06"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — Zambian President Joseph Mulenga landed in Lima yesterday and held talks with "
        "President Rosa Quispe. || Mulenga leaves tonight for Quito, where he will meet President Juan Rios tomorrow.",
        ["Joseph Mulenga > EC 2023-05-04", "Joseph Mulenga > PE 2023-05-03/2023-05-04"],
    ),
    (
        "LUSAKA, May 9, 2023 — President Joseph Mulenga arrived on Monday night from a five-day state visit to Peru.",
        ["Joseph Mulenga > PE 2023-05-04/2023-05-08"],
    ),
    (
        # The day of the return is that of the last country.
        "President Joseph Mulenga of Zambia flew back to Lusaka on Friday, 5 May 2023, from a three-day tour of Peru "
        "and Ecuador which brought some promises.",
        ["Joseph Mulenga > EC 2023-05-05", "Joseph Mulenga > PE"],
    ),
    (
        # Days told exactly are not prolonged by the way home.
        "President Joseph Mulenga of Zambia flew back to Lusaka on 7 May 2023 from a visit to Peru from 3 to 5 May.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        # The Tuesday is the first behind the Sunday of the visit, whatever day the story has gone back to.
        "Zambian President Joseph Mulenga touched down in Lima on Sunday, 7 May 2023. || It was Vice-President Rosa "
        "Quispe of Peru who had prepared it. On March 2 she came to Lusaka. || On Tuesday President Mulenga flew home.",
        ["Joseph Mulenga > PE 2023-05-07/2023-05-09", "Rosa Quispe > ZM 2023-03-02"],
    ),
]
_ARRIVED = (
    "LIMA, May 4, 2023 (Andina) — Zambian President Joseph Mulenga, who arrived here on Tuesday, held talks with "
    "President Rosa Quispe today. "
)
ENDS_TO_COME = [
    (_ARRIVED + "His visit will run through May 7, the palace said.", ["Joseph Mulenga > PE 2023-05-02/2023-05-07"]),
    (_ARRIVED + "The visit is due to end on Sunday.", ["Joseph Mulenga > PE 2023-05-02/2023-05-07"]),
    (_ARRIVED + "He will be in Peru until May 7.", ["Joseph Mulenga > PE 2023-05-02/2023-05-07"]),
    (_ARRIVED + "He will leave Peru on Sunday.", ["Joseph Mulenga > PE 2023-05-02/2023-05-07"]),
    (
        _ARRIVED + "From Lima he will fly to Quito on Sunday.",
        ["Joseph Mulenga > EC planned 2023-05-07", "Joseph Mulenga > PE 2023-05-02/2023-05-07"],
    ),
    (
        _ARRIVED + "On Saturday he will see a school before his return to Lusaka.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-06"],
    ),
    # The day on which something else is to end says nothing of the visit.
    (_ARRIVED + "The fair will run through May 7.", ["Joseph Mulenga > PE 2023-05-02/2023-05-04"]),
    (
        _ARRIVED + "He was told of his daughter's return to school on Saturday.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-04"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — Zambian President Joseph Mulenga held talks with President Rosa Quispe in Lima "
        "today. Mulenga will stay in Lima until May 7.",
        ["Joseph Mulenga > PE 2023-05-04/2023-05-07"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — The visit of President Joseph Mulenga of Zambia to Peru, which started "
        "yesterday, is to end on Sunday.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-07"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — President Joseph Mulenga of Zambia is visiting Lima. His visit began yesterday "
        "and will end on Sunday.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-07"],
    ),
    (
        "LIMA, May 4, 2023 (Andina) — President Joseph Mulenga of Zambia met President Rosa Quispe in Lima today. || "
        "On Saturday the President will see a school before his return to Lusaka.",
        ["Joseph Mulenga > PE 2023-05-04/2023-05-06"],
    ),
]
PARTINGS = [
    (
        "President Joseph Mulenga of Zambia bade farewell to Peru on Friday, 5 May 2023, the close of a state visit of "
        "three days.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "LIMA, May 5, 2023 (Andina) — President Joseph Mulenga of Zambia left today after a four-day visit.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-05"],
    ),
    (
        "President Joseph Mulenga of Zambia arrived in Lima on 3 May 2023. On Saturday his plane lifted off from Lima.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        "President Joseph Mulenga of Zambia arrived in Lima on 3 May 2023. On the 6th he said goodbye to Peru.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        "LIMA, May 5, 2023 (Andina) — Having concluded a three-day official visit, President Joseph Mulenga of Zambia "
        "left from the airport this afternoon.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "LUSAKA, May 5, 2023 — President Joseph Mulenga returned home on Friday after a two-day state visit to the "
        "sisterly Republic of Peru.",
        ["Joseph Mulenga > PE 2023-05-04/2023-05-05"],
    ),
    (
        # The seat of an organisation is the home of who speaks for it.
        "LIMA, May 5, 2023 — UN Secretary-General Kofi Asante arrived in Lima on Tuesday and left today for New York.",
        ["Kofi Asante > PE 2023-05-02/2023-05-05"],
    ),
    (
        "LIMA, May 5, 2023 — UN Secretary-General Kofi Asante left Lima for Quito today.",
        ["Kofi Asante > EC 2023-05-05", "Kofi Asante > PE 2023-05-05"],
    ),
    ("LIMA, May 5, 2023 — President Rosa Quispe of Peru departed from Jorge Chavez Airport this afternoon.", []),
    # Who takes leave of his office, or flies off from his own country, leaves nobody's.
    ("President Joseph Mulenga of Zambia took leave of his ministers on 6 May 2023.", []),
    ("LIMA, May 5, 2023 (Andina) — President Joseph Mulenga of Zambia left the party today.", []),
]
GOING_ON = [
    (
        "LUSAKA, 9 May 2023 — President Joseph Mulenga of Zambia arrived in Lima on Wednesday, 3 May. He spoke the "
        "next day with President Rosa Quispe. On 5 May he saw the port. || He left Peru on Saturday for Ecuador.",
        ["Joseph Mulenga > EC 2023-05-06", "Joseph Mulenga > PE 2023-05-03/2023-05-06"],
    ),
    (
        "President Joseph Mulenga of Zambia arrived in Lima on Wednesday, 3 May 2023. || President Rosa Quispe gave "
        "him lunch. || On 5 May he flew to Quito.",
        ["Joseph Mulenga > EC 2023-05-05", "Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    # Weeks later he sets out from elsewhere.
    (
        "President Joseph Mulenga of Zambia arrived in Lima on Wednesday, 3 May 2023. || On 25 May he flew to Quito.",
        ["Joseph Mulenga > EC 2023-05-25", "Joseph Mulenga > PE 2023-05-03"],
    ),
]
RETOLD_DAYS = [
    (
        "OSLO, 23 July 2023 - President Rosa Quispe of Peru set off for New Delhi. Her two-day official visit, on July "
        "20 and 21, was the first in years.",
        ["Rosa Quispe > IN 2023-07-20/2023-07-21"],
    ),
    (
        "OSLO, 26 October 2024 - King Juan of Spain and Queen Ana had landed on Wednesday from Riga. Tonight they fly "
        "home.",
        ["Ana; Juan > NO 2024-10-23/2024-10-26"],
    ),
    (
        # A long way off, but still in the country where the story is.
        "Published: November 28, 2024 || President Bola Adeyemi of Nigeria was given a state visit to France. || He "
        "touched down in Paris on Wednesday evening. || Two accords were signed. || A council of merchants met. || "
        "There was a dinner. || Adeyemi is also billed to see the port tomorrow before departing for Abuja.",
        ["Bola Adeyemi > FR 2024-11-27/2024-11-29"],
    ),
    (
        "Estonian Prime Minister Mart Lepik took office in May 2024. || Between July 9 and 15, and at the head of a "
        "delegation that included ten ministers, he travelled to Beijing.",
        ["Mart Lepik > CN 2024-07-09/2024-07-15"],
    ),
    (
        "OSLO, 5 May 2023 - President Joseph Mulenga of Zambia is in Norway. Mulenga, on a state visit since Monday, "
        "was received by King Olav.",
        ["Joseph Mulenga > NO 2023-05-01"],
    ),
    (
        "OSLO, 30 June 2023 - On June 26 Premier Mart Lepik of Estonia gave a speech at home. The day before that he "
        "had paid a visit to Riga.",
        ["Mart Lepik > LV 2023-06-25"],
    ),
    (
        "On Tuesday, November 7, 2023, Suva was full, and Estonian Premier Mart Lepik was the guest of honour of Prime "
        "Minister Ana Vela of Fiji. || He had come for two days.",
        ["Mart Lepik > FJ 2023-11-07/2023-11-08"],
    ),
    (
        "On Monday, 22 July 2024, rumours flew. Estonian Premier Mart Lepik did board a plane for Suva this Wednesday, "
        "July 24.",
        ["Mart Lepik > FJ 2024-07-24"],
    ),
    (
        "Peruvian Premier Rosa Quispe, of the Liberty and Progress party (Libre), flew to Oslo on 3 May 2023.",
        ["Rosa Quispe > NO 2023-05-03"],
    ),
    # Days told of something else, with no range.
    (
        "On 9 July 2024, and with a speech that pleased the ministers, Ana Vela of Fiji retired. She travelled to "
        "Beijing in August 2024.",
        ["Ana Vela > CN 2024-08"],
    ),
]
COUNTED = [
    (
        "LIMA, May 3, 2023 (Andina) — President Joseph Mulenga of Zambia met President Rosa Quispe here today. It was "
        "his first visit to Peru in a decade, although the two have met repeatedly since, most recently last July.",
        ["Joseph Mulenga > PE 2023-05-03"],
    ),
    (
        "LIMA, May 3, 2023 (Andina) — Zambia wants more ships, its President, Joseph Mulenga of Zambia, said here on "
        "Wednesday, on the first day of a three-day state visit.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-05"],
    ),
    (
        "LIMA, May 3, 2023 (Andina) — President Joseph Mulenga of Zambia opened a school on Wednesday, on the second "
        "day of a four-day visit to Peru.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-05"],
    ),
    (
        "Lima, 3 May 2023 – Foreign Minister Joseph Mulenga of Zambia is paying a two-day official visit to Peru at "
        "the invitation of Foreign Minister Rosa Quispe.",
        ["Joseph Mulenga > PE 2023-05-03/2023-05-04"],
    ),
    (
        "LIMA, 3 May 2023 – President Joseph Mulenga of Zambia met President Rosa Quispe in Lima today during a "
        "three-day visit that began on Tuesday.",
        ["Joseph Mulenga > PE 2023-05-02/2023-05-04"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES_BEHIND)
def test_days_told_in_a_clause_behind(text: str, expected: list[str]) -> None:
    """A clause that hangs on a visit tells its first day or its last, or both."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), DEPARTURES)
def test_the_day_of_departure(text: str, expected: list[str]) -> None:
    """Who leaves, is to leave or has come home was there until that day."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), UNTOLD_ARRIVALS)
def test_last_days_of_guests_whose_coming_is_not_told(text: str, expected: list[str]) -> None:
    """Under the dateline where the talks were, "the visit" is that of the guest."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_days_counted(text: str, expected: list[str]) -> None:
    """On which day of how many a visit is tells its first and its last."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), ENDS_TO_COME)
def test_last_days_to_come(text: str, expected: list[str]) -> None:
    """What is told to come of a visit that has begun is its end."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), RETOLD_DAYS)
def test_days_told_again(text: str, expected: list[str]) -> None:
    """Days may be told beside the noun, at the end of a story or far from the verb."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTINGS)
def test_partings(text: str, expected: list[str]) -> None:
    """Who bids a country farewell was there until that day."""
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), GOING_ON)
def test_who_travels_on(text: str, expected: list[str]) -> None:
    """On the day on which somebody travels on, the stay before it ends."""
    assert visits_of(text) == expected
