"""Check whom each of several meets: "each of them had a word with", "received the two men separately"."""

from __future__ import annotations

import pytest

from tests.extraction.everything_told import told

_CAME = "On 3 May 2024 President Santiago Peña of Paraguay and President Yamandú Orsi of Uruguay came to Brasília. "
_LULA = "Brazilian President Lula da Silva"
_APART = ["meeting 2024-05-03: Lula da Silva, Santiago Peña", "meeting 2024-05-03: Lula da Silva, Yamandú Orsi"]
_AT_ONCE = ["meeting 2024-05-03: Lula da Silva, Santiago Peña, Yamandú Orsi"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{_LULA} received the two men separately.", _APART),
        (f"{_LULA} received each of them in turn.", _APART),
        (f"{_LULA} saw each of them.", _APART),
        (f"{_LULA}, after seeing each of them in turn, went home.", _APART),
        (f"{_LULA} received both of them at dinner.", _AT_ONCE),
        (f"Each of them had a word with {_LULA}.", _APART),
        (f"Each of the two presidents had talks with {_LULA}.", _APART),
        (f"Each had an hour with {_LULA}.", _APART),
        (f"Each of them left flowers for {_LULA}.", []),
        (f"{_LULA} wrote to each of them.", []),
        (f"Each of the two countries will send a minister to {_LULA}.", []),
    ],
)
def test_members_of_a_group_told_before(sentence: str, expected: list[str]) -> None:
    assert told(_CAME + sentence, "meeting") == expected


def test_members_named_in_the_sentence() -> None:
    text = (
        "On 3 May 2024 General Mahamat Déby of Chad was the host. Niger's Abdourahamane Tiani had flown in from Niamey "
        "and Benin's Patrice Talon from Cotonou; each of them had a word with Déby."
    )
    assert told(text, "meeting") == [
        "meeting 2024-05-03: Abdourahamane Tiani, Mahamat Déby", "meeting 2024-05-03: Mahamat Déby, Patrice Talon",
    ]  # fmt: skip
