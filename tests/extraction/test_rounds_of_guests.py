"""Check that what is told of one guest or stop is not taken for that of the next: its days, its town."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in
from tests.extraction.visits.visit_rows import visits_of

KNOWN_GAPS: dict[str, str] = {}

_IN_CUBA = (
    "From 16 to 18 September 2023 Kenyan Speaker Moses Otieno paid a visit to Cuba, where he was received by President "
    "Raúl Ortega. "
)
_ORTEGA = met("KE Moses Otieno", "CU Raúl Ortega", on="2023-09-16/2023-09-18")
_COSTA = met("KE Moses Otieno", "BR Paulo Costa", on="2023-09")


def _on_to(name: str, how: str) -> Row:
    """Give a row of a guest who goes on to another country, of which no day is told."""
    return row(name, f"{_IN_CUBA}{how} Vice President Paulo Costa of Brazil.", _ORTEGA, _COSTA)


NEXT_STOPS = [
    _on_to("travelled-to", "From Cuba, Otieno travelled to Brazil, where he met with"),
    _on_to("flew-on-to", "He then flew to Brazil, where he was received by"),
    _on_to("went-to", "After that he went to Brazil and had talks with"),
    _on_to("arrived-in", "He next arrived in Brazil, where he held talks with"),
    row(
        "with-a-day-of-its-own",
        f"{_IN_CUBA}From there he travelled to Egypt. In Cairo, on 24 September, he saw President Omar Aziz of Egypt.",
        _ORTEGA,
        met("KE Moses Otieno", "EG Omar Aziz", on="2023-09-24", at="Cairo"),
    ),
    row(
        "same-country-goes-on",
        f"{_IN_CUBA}He also met with Speaker Ana Lazo of Cuba.",
        _ORTEGA,
        met("KE Moses Otieno", "CU Ana Lazo", on="2023-09-16/2023-09-18"),
    ),
]

_IN_CUZCO = (
    "Cook Islands Prime Minister Mark Marsters was in Cuzco in February 2025, where he met with Peruvian President "
    "Rosa Quispe.\n\n"
)
_MARSTERS = met("CK Mark Marsters", "PE Rosa Quispe", on="2025-02", at="Cusco")

OTHER_GUESTS = [
    row(
        "another-guest-in-another-year",
        f"{_IN_CUZCO}In other news, Fijian Prime Minister Joe Vula, visiting Peru in August 2024, met President Quispe "
        "on the 20th.",
        _MARSTERS,
        met("FJ Joe Vula", "PE Rosa Quispe", on="2024-08-20", at=None),
    ),
    row(
        "another-guest-in-another-month",
        f"{_IN_CUZCO}In April Fijian Prime Minister Joe Vula visited Peru and was received by President Quispe.",
        _MARSTERS,
        met("FJ Joe Vula", "PE Rosa Quispe", on="2025-04", at=None),
    ),
    row(
        "another-guest-in-a-town",
        f"{_IN_CUZCO}In April Fijian Prime Minister Joe Vula visited Lima and was received by President Quispe.",
        _MARSTERS,
        met("FJ Joe Vula", "PE Rosa Quispe", on="2025-04", at="Lima"),
    ),
    row(
        "another-guest-at-once",
        f"{_IN_CUZCO}Fijian Prime Minister Joe Vula, who was visiting Peru as well, also met President Quispe there.",
        _MARSTERS,
        met("FJ Joe Vula", "PE Rosa Quispe", on="2025-02", at="Cusco"),
    ),
]


@pytest.mark.parametrize("case", cases([*NEXT_STOPS, *OTHER_GUESTS], KNOWN_GAPS))
def test_rounds_of_guests(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference


_MET = "On April 13, 2023 President William Kiprop of Kenya met Peruvian Foreign Minister Ana Gervasio in Nairobi. "

VISITS = [
    (f"{_MET}Speaking of his recent visit to Lima, he said that he had been happy.", ["William Kiprop > PE"]),
    (f"{_MET}He looked back on his recent trip to Peru.", ["William Kiprop > PE"]),
    ("Kenyan Speaker Moses Otieno paid a good-will visit to Peru on July 25, 2024.", ["Moses Otieno > PE 2024-07-25"]),
    (
        "Kenyan Speaker Moses Otieno will pay an official good-will visit to Peru and Chile from July 25 to 31, 2024.",
        ["Moses Otieno > CL planned 2024-07-25/2024-07-31", "Moses Otieno > PE planned 2024-07-25/2024-07-31"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits(text: str, expected: list[str]) -> None:
    assert visits_of(text) == sorted(expected), text
