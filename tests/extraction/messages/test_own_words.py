"""Test messages that are quoted, that two sent each other, and those told in less usual words."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

_KING = "King Felipe VI of Spain wrote to President Ana Gil of Peru on 4 June 2024. "

TOLD = [
    (
        "“My deepest condolences to President Lazarus Chakwera and all who mourn,” President Cyril Ramaphosa of South "
        "Africa wrote on X on 11 June 2024.",
        ["ZA Cyril Ramaphosa > MW Lazarus Chakwera"],
    ),
    (
        "“Congratulations to President Lazarus Chakwera on his victory,” wrote President Cyril Ramaphosa of South "
        "Africa on Facebook on 11 June 2024.",
        ["ZA Cyril Ramaphosa > MW Lazarus Chakwera"],
    ),
    (
        "“I offer my condolences to President Lazarus Chakwera,” President Cyril Ramaphosa said in a message on 11 "
        "June 2024.",
        ["ZA Cyril Ramaphosa > MW Lazarus Chakwera"],
    ),
    # Each other.
    (
        "Gabriel Boric of Chile and Nana Akufo-Addo of Ghana sent each other messages on 4 June 2024.",
        ["CL Gabriel Boric = GH Nana Akufo-Addo"],
    ),
    (
        "Presidents Gabriel Boric and Nana Akufo-Addo have sent one another letters on the anniversary of their ties.",
        ["CL Gabriel Boric = GH Nana Akufo-Addo"],
    ),
    # To whose mail the article has come.
    (
        f"{_KING}In her letter the European Commission’s President, Ursula von der Leyen, remembers the victims.",
        ["ES Felipe VI > PE Ana Gil", "EU Ursula von der Leyen > PE Ana Gil"],
    ),
    (
        f"{_KING}In his message Prime Minister Robert Abela of Malta remembers the victims.",
        ["ES Felipe VI > PE Ana Gil", "MT Robert Abela > PE Ana Gil"],
    ),
    (
        f"{_KING}President William Ruto of Kenya addressed words of comfort to his counterpart.",
        ["ES Felipe VI > PE Ana Gil", "KE William Ruto > PE Ana Gil"],
    ),
    (
        f"{_KING}President William Ruto of Kenya sent condolences to his counterpart on the same day.",
        ["ES Felipe VI > PE Ana Gil", "KE William Ruto > PE Ana Gil"],
    ),
    (
        "On 4 June 2024 President William Ruto of Kenya has directed to President Gabriel Boric of Chile a message on "
        "the occasion of his birthday.",
        ["KE William Ruto > CL Gabriel Boric"],
    ),
    # What was said in another year was not said at the talks of this one.
    (
        "President William Ruto of Kenya had talks with President Gabriel Boric in Santiago on 28 May 2024. Boric "
        "congratulated Ruto on the 60th anniversary of independence on 12 December 2023.",
        ["CL Gabriel Boric > KE William Ruto"],
    ),
]

NOTHING = [
    "“I offer my condolences to President Lazarus Chakwera,” President Cyril Ramaphosa said on 11 June 2024.",
    "“We need a letter to the voters,” President Cyril Ramaphosa wrote on X on 11 June 2024.",
    "President William Ruto of Kenya had talks with President Gabriel Boric in Santiago on 28 May 2024. Boric "
    "congratulated Ruto on the anniversary of independence.",
    "In his letter Prime Minister Robert Abela of Malta asks for more ships.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert messages_in(text) == []
