"""Check the rounds that an envoy of a party makes abroad: everybody in the list, each for whom he speaks."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Contact, Row, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

_GUEST = "VN Le Van Trung"
_PARTNERS = {
    "Lena Vogt": "DE", "Jens Kramer": "DE", "Paul Ebner": "DE", "Rosa Flores": "PE", "Luis Campos": "PE",
    "Ana Gervasio": "PE", "Marc Bonnet": "FR", "Claire Duval": "FR",
}  # fmt: skip


def _round(name: str, town: str, whom: str, *partners: str) -> Row:
    """Give a row of whom a guest saw in a town, one by one."""
    told = f"On 4 May 2024 Le Van Trung, head of the external commission of the CPV, met in {town} with {whom}."
    saw: tuple[Contact, ...] = tuple(met(_GUEST, f"{_PARTNERS[p]} {p}", on="2024-05-04") for p in partners)
    return row(name, told, *saw)


LISTS = [
    _round(
        "president-of-a-foundation-called-after-somebody", "Berlin",
        "SPD co-chair Lena Vogt, President of the Friedrich Ebert Foundation Jens Kramer and FDP deputy leader Paul "
        "Ebner",
        "Lena Vogt", "Jens Kramer", "Paul Ebner",
    ),
    _round(
        "of-a-foundation-behind-the-name", "Berlin",
        "SPD co-chair Lena Vogt, Jens Kramer, President of the Rosa Luxemburg Foundation, and Paul Ebner, deputy "
        "leader of the FDP",
        "Lena Vogt", "Jens Kramer", "Paul Ebner",
    ),
    _round(
        "of-an-institute", "Berlin",
        "director of the Otto Suhr Institute Jens Kramer, SPD co-chair Lena Vogt and FDP deputy leader Paul Ebner",
        "Jens Kramer", "Lena Vogt", "Paul Ebner",
    ),
    _round(
        "mayor-and-premier-of-a-land", "Berlin",
        "SPD co-chair Lena Vogt, Minister President of the State of Rhineland-Palatinate Jens Kramer, as well as Mayor "
        "of the City of Trier Paul Ebner",
        "Lena Vogt", "Jens Kramer", "Paul Ebner",
    ),
    _round(
        "counsellor-of-a-president", "Paris",
        "French Senate Speaker Claire Duval and French President's Diplomatic Counselor Marc Bonnet",
        "Claire Duval", "Marc Bonnet",
    ),
    _round(
        "counsellor-alone", "Paris", "the French President's diplomatic counsellor Marc Bonnet", "Marc Bonnet"
    ),
    _round(
        "minister-and-party", "Lima",
        "Peruvian Foreign Minister Ana Gervasio, President of the Peru-Vietnam Friendship Association Rosa Flores, and "
        "General Secretary of the Peruvian Communist Party Luis Campos",
        "Ana Gervasio", "Rosa Flores", "Luis Campos",
    ),
    _round(
        "two-parties", "Berlin", "SPD co-chair Lena Vogt and FDP deputy leader Paul Ebner", "Lena Vogt", "Paul Ebner"
    ),
    row(
        "two-parties-who-came-together",
        "On 4 May 2024 Le Van Trung, head of the external commission of the CPV, received German SPD co-chair Lena "
        "Vogt and FDP deputy leader Paul Ebner in Hanoi.",
        met(_GUEST, "DE Lena Vogt", "DE Paul Ebner", on="2024-05-04"),
    ),
]  # fmt: skip

_LAMMY = "GB Tom Hughes"


def _saw(name: str, who: str, person: str) -> Row:
    return row(name, f"{who} met with British Minister Tom Hughes in London on 12 June 2024.", met(person, _LAMMY))


# Who has been sent to a country is not of it; a particle has a capital where it opens a name.
FOR_WHOM = [
    row(
        "former-ambassador-to-two-countries",
        "Wang Min, President of the CPAFFC, came to London on 12 June 2024. Wang, a former ambassador to Brazil and "
        "Argentina, met with British Minister Tom Hughes.",
        met("CN Wang Min", _LAMMY, on="2024-06-12"),
    ),
    row(
        "former-ambassador-to-one",
        "Peruvian Foreign Minister Elmer Soto saw London on 12 June 2024. Soto, a former ambassador to Spain, met with "
        "British Minister Tom Hughes.",
        met("PE Elmer Soto", _LAMMY, on="2024-06-12"),
    ),
    _saw("formerly-ambassador", "Peruvian Foreign Minister Elmer Soto, formerly ambassador to Spain,", "PE Elmer Soto"),
    _saw("peruvian-ambassador-to", "Ana Torres, a former Peruvian ambassador to Spain,", "PE Ana Torres"),
    _saw("ambassador-to-with-the-owner", "Ana Torres, Peru's ambassador to Spain,", "PE Ana Torres"),
    row(
        "particle-that-opens-a-sentence",
        "Portuguese Prime Minister Rui Alves met with Angolan President João dos Anjos in Lisbon on 22 April 2024. Dos "
        "Anjos also met with President Ana Moreira of Portugal.",
        met("PT Rui Alves", "AO João dos Anjos"), met("PT Ana Moreira", "AO João dos Anjos"),
    ),
    row(
        "particle-behind-an-office",
        "President Da Costa met with Portuguese Prime Minister Rui Alves in Lisbon on 22 April 2024. Angolan President "
        "João da Costa is there for a week.",
        met("PT Rui Alves", "AO João da Costa"),
    ),
]  # fmt: skip

ROWS = [*LISTS, *FOR_WHOM]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_party_rounds(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
