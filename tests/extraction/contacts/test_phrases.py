"""Check the table of phrases that tell of contacts: each of them does, and what goes on otherwise does not."""

from __future__ import annotations

import pytest

from relations_db.extraction.contacts.phrases import phrases_of
from relations_db.extraction.contacts.words import words_of
from tests.extraction.contact_rows import Row, compare, met, row, told_in


def listed(name: str) -> list[str]:
    return sorted(" ".join((first, *rest)) for first, rests in phrases_of(name).items() for rest in rests)


TOGETHER = [
    row(
        phrase,
        f"In Lima on 3 May 2024, Fijian President Ana Vuli and Peruvian Prime Minister Tomas Reyes {phrase} fish.",
        met("FJ Ana Vuli", "PE Tomas Reyes", on="2024-05-03", at="Lima"),
    )
    for phrase in listed("together")
]
SEEK = [
    row(
        phrase,
        f"Fijian President Ana Vuli {phrase} Peruvian Prime Minister Tomas Reyes in Lima on 3 May 2024.",
        met("FJ Ana Vuli", "PE Tomas Reyes", on="2024-05-03", at="Lima"),
    )
    for phrase in listed("seek")
]
GUEST_LAST = [
    row(
        phrase,
        f"{phrase[0].upper()}{phrase[1:]} Peruvian Prime Minister Tomas Reyes on 3 May 2024 was Fijian President "
        "Ana Vuli.",
        met("FJ Ana Vuli", "PE Tomas Reyes", on="2024-05-03"),
    )
    for phrase in listed("guest_last")
]
NOTHING = [
    row(
        verb,
        f"In Lima on 3 May 2024, Fijian President Ana Vuli and Peruvian Prime Minister Tomas Reyes {verb} nothing.",
    )
    for verb in sorted(phrases_of("together"))
]


@pytest.mark.parametrize("row", [*TOGETHER, *SEEK, *GUEST_LAST, *NOTHING], ids=lambda row: row.id)
def test_phrases(row: Row) -> None:
    assert not (difference := compare(row.contacts, told_in(row))), row.text + difference


@pytest.mark.parametrize("name", ["together", "seek"])
def test_sentences_are_looked_at_for_them(name: str) -> None:
    assert phrases_of(name).keys() <= words_of("joint_act")
