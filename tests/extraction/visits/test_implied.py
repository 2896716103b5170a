"""Test which visits follow from where people met, and which do not."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading.article import Article
from relations_db.resolution.dates import resolve


def _visits(text: str) -> list[str]:
    """Write the visits of a text as `Visitor > host date`."""
    lines = tuple(range(1, text.count("\n") + 2))
    article = Article("a", None, None, text, lines, 1, len(lines), None, None, False)
    told = [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "visit"]
    found: list[str] = []
    for report in told:
        names = "; ".join(p.name for p in report.participants if p.capacity == "visitor")
        date = resolve(report.when, "2024-06-20")[0] if report.when is not None else None
        found.append(f"{names} > {report.host} {date}")
    return found


IMPLIED = [
    (
        "On March 5, 2024, Portuguese Foreign Minister Rui Sobral held talks with Moroccan Foreign Minister "
        "Driss Amrani in Rabat.",
        ["Rui Sobral > MA 2024-03-05"],
    ),
    (
        "Estonian President Mart Lepik was received in Lima by President Julia Paredes of Peru on May 6, 2024.",
        ["Mart Lepik > PE 2024-05-06"],
    ),
    (
        "Chinese Vice Premier Shen Guolin met with Fijian Prime Minister Josefa Tamani in Suva on June 3, 2024.",
        ["Shen Guolin > FJ 2024-06-03"],
    ),
    (
        "Zambian President Joseph Mulenga met Chinese Premier Gao Weimin in Beijing on April 9, 2024.",
        ["Joseph Mulenga > CN 2024-04-09"],
    ),
    (
        # Told without a day, the visit has that of the talks.
        "It was the first visit of Kenyan President Peter Otieno to Chile. On May 2, 2024, Peter Otieno held "
        "talks with President Carla Rojas of Chile in Santiago.",
        ["Peter Otieno > CL 2024-05-02"],
    ),
    (
        # A minister who has talks beside those of his president came along.
        "Estonian President Mart Lepik paid a state visit to Peru from May 6 to 8, 2024. On May 7 Estonian Foreign "
        "Minister Jaan Tamm held talks with Foreign Minister Rosa Quispe of Peru in Lima.",
        ["Mart Lepik > PE 2024-05-06/2024-05-08"],
    ),
    (
        # On another day he came by himself.
        "Estonian President Mart Lepik paid a state visit to Peru from May 6 to 8, 2024. On March 7, 2024, Estonian "
        "Foreign Minister Jaan Tamm held talks with Foreign Minister Rosa Quispe of Peru in Lima.",
        ["Mart Lepik > PE 2024-05-06/2024-05-08", "Jaan Tamm > PE 2024-03-07"],
    ),
    (
        # So did a minister of another country.
        "Estonian President Mart Lepik paid a state visit to Peru from May 6 to 8, 2024. On May 7 Danish Foreign "
        "Minister Lars Holm held talks with Foreign Minister Rosa Quispe of Peru in Lima.",
        ["Mart Lepik > PE 2024-05-06/2024-05-08", "Lars Holm > PE 2024-05-07"],
    ),
    (
        # Several who are received together have each come.
        "Danish Foreign Minister Lars Holm and Latvian Foreign Minister Mara Ozola were received together by Prime "
        "Minister Rosa Quispe of Peru in Lima on May 6, 2024.",
        ["Lars Holm > PE 2024-05-06", "Mara Ozola > PE 2024-05-06"],
    ),
    # Where a president receives two guests, none of them is at home; his wife comes with the guest.
    (
        "Fijian President Ana Vuli landed in Lusaka on March 4, 2024. On March 9 President Rui Sobral of Portugal "
        "received Vuli and President Joseph Mulenga of Zambia.",
        ["Ana Vuli > ZM 2024-03-04", "Ana Vuli > PT 2024-03-09", "Joseph Mulenga > PT 2024-03-09"],
    ),
    (
        "On March 5, 2024, Portuguese President Rui Sobral held talks in Lisbon with Zambian President Joseph Mulenga, "
        "who is there for a forum. Inês Sobral, the wife of the Portuguese president, had tea with Mrs. Ruth Mulenga "
        "of Zambia the same day.",
        ["Joseph Mulenga > PT 2024-03-05"],
    ),
]
TOLD = [
    "Ghanaian President Kofi Asante paid a state visit to Norway from May 6 to 8, 2024. On May 7 he met Prime "
    "Minister Liv Strand of Norway in Oslo.",
]
NOT_IMPLIED = [
    # An envoy lives where he is met, and nobody travels to be called up or seen on a screen.
    "Danish Ambassador Lars Holm met Foreign Minister Rosa Quispe of Peru in Lima on May 6, 2024.",
    "Prime Minister Rosa Quispe of Peru met Danish Prime Minister Lars Holm by video link on May 6, 2024.",
    "Prime Minister Rosa Quispe of Peru telephoned Danish Prime Minister Lars Holm on May 6, 2024.",
    "Danish envoy Lars Holm was received by Foreign Minister Rosa Quispe of Peru in Lima on May 6, 2024.",
    # Nor does whom an envoy sees where he is posted.
    "Prime Minister Rosa Quispe of Peru received Danish Ambassador Lars Holm in Copenhagen on May 6, 2024.",
    # A third country's city.
    "Danish Prime Minister Lars Holm met Prime Minister Rosa Quispe of Peru in Nairobi on May 6, 2024.",
    # Planned.
    "Danish Prime Minister Lars Holm will meet Prime Minister Rosa Quispe of Peru in Lima on July 6, 2024.",
    # Nobody of the host's has a name.
    "Danish Prime Minister Lars Holm met the Peruvian foreign minister on May 6, 2024.",
]


@pytest.mark.parametrize(("text", "visits"), IMPLIED)
def test_talks_in_the_country_of_one_are_a_visit_of_the_other(text: str, visits: list[str]) -> None:
    assert _visits(text) == visits


@pytest.mark.parametrize("text", TOLD)
def test_a_visit_told_is_not_implied_again(text: str) -> None:
    assert len(_visits(text)) == 1


@pytest.mark.parametrize("text", NOT_IMPLIED)
def test_no_visit_is_implied(text: str) -> None:
    assert _visits(text) == []


def test_who_travelled_was_not_visited_by_those_met() -> None:
    text = (
        "Ghanaian Foreign Minister Kofi Asante visited Niger on May 6, 2024. He left Accra in the morning and met "
        "Nigerien Foreign Minister Issa Maiga on May 6, 2024 in Accra."
    )
    assert _visits(text) == ["Kofi Asante > NE 2024-05-06"]


def test_who_greets_on_arrival_does_not_travel() -> None:
    text = (
        "Ghanaian Foreign Minister Kofi Asante was in Peru on May 6, 2024. Asante was received on arrival at the Jorge "
        "Chavez International Airport by Foreign Secretary Ana Rojas."
    )
    assert all(visit.startswith("Kofi Asante") for visit in _visits(text))


def test_nobody_has_come_of_whom_it_is_told_how_long_he_has_not() -> None:
    assert _visits("It has been eight years since Ghanaian President Kofi Asante last visited Peru.") == []
