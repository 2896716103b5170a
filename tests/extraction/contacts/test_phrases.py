"""Check the table of phrases that tell of contacts: each of them does, and what goes on otherwise does not."""

from __future__ import annotations

import pytest

from relations_db.extraction.contacts.phrases import Phrase, parse, phrases_of
from relations_db.resources import table
from tests.extraction.contact_rows import Contact, Row, called, compare, met, row, told_in, video

VULI, REYES, PONCE = "FJ Ana Vuli", "PE Tomas Reyes", "CL Iván Ponce"
ONE = "Peruvian Prime Minister Tomas Reyes"
SLOTS = {
    "MEAL": "a quiet lunch", "TIME": "two hours", "TALK": "a long conversation", "HOUSE": "the old palace",
    "ROOM": "his study", "TOWN": "Suva", "TODAY": "this morning", "A": "a", "OWN": "his", "'s": "'s",
    "DATE": "3 May 2024",
}  # fmt: skip


def written(phrase: Phrase, one: str, *, opening: str | None = None) -> str:
    """Give a phrase in words: the first of several, nothing that may be missing, and somebody for ONE."""
    words = [piece for piece in phrase if isinstance(piece, frozenset)]
    told = [opening or min(words[0]), *(min(word, key=lambda w: (w not in SLOTS, w)) for word in words[1:])]
    filled = (one if word == "ONE" else SLOTS.get(word, word) for word in told)
    return " ".join(filled).replace(" '", "'").replace(" ,", ",")


def listed(name: str, one: str = ONE) -> list[str]:
    """Give each phrase of a class in words, once with each word that may open it."""
    phrases = [parse(r["phrase"]) for r in table("contact_phrases") if r["class"] == name]
    openings = (p[0] if isinstance(p[0], frozenset) else frozenset() for p in phrases)
    return sorted({written(p, one, opening=w) for p, words in zip(phrases, openings, strict=True) for w in words})


def rows(name: str, text: str, *contacts: Contact) -> list[Row]:
    """Give a row for each phrase of a class, which stands in the text for "(…)"; a sentence may begin with it."""
    said = ((p, p[0].upper() + p[1:] if ". (…)" in text else p) for p in listed(name))
    return [row(f"{name} {p}", text.replace("(…)", words), *contacts) for p, words in said]


PHRASES = [
    *rows(
        "together",
        f"In Lima on 3 May 2024, Fijian President Ana Vuli and {ONE} (…) fish.",
        met(VULI, REYES, on="2024-05-03", at="Lima"),
    ),
    *rows("seek", "Fijian President Ana Vuli (…) in Lima on 3 May 2024.", met(VULI, REYES, on="2024-05-03", at="Lima")),
    *rows("host", "On 3 May 2024 Fijian President Ana Vuli (…) here.", met(VULI, REYES, on="2024-05-03")),
    *rows("hosted", "On 3 May 2024 Fijian President Ana Vuli was (…) here.", met(VULI, REYES, on="2024-05-03")),
    *rows("guest_of", "On 3 May 2024 Fijian President Ana Vuli (…).", met(VULI, REYES, on="2024-05-03")),
    *rows("phone", "On 3 May 2024 Fijian President Ana Vuli (…).", called(VULI, REYES, on="2024-05-03")),
    *rows("screen", "On 3 May 2024 Fijian President Ana Vuli (…).", video(VULI, REYES, on="2024-05-03")),
    *rows(
        "joined",
        "In Lima on 3 May 2024 Fijian President Ana Vuli and Chilean President Iván Ponce (…).",
        met(VULI, PONCE, REYES, on="2024-05-03", at="Lima"),
    ),
    *rows(
        "from_hands",
        f"On 3 May 2024 Chilean President Iván Ponce flew to Lima, where {ONE} (…) a letter.",
        met(PONCE, REYES, on="2024-05-03", at="Lima"),
    ),
    *rows("both", f"On 3 May 2024 Fijian President Ana Vuli and {ONE} (…).", met(VULI, REYES, on="2024-05-03")),
    *rows("his_guest", "On 3 May 2024 Fijian President Ana Vuli(…).", met(VULI, REYES, on="2024-05-03")),
    *rows(
        "so_did",
        "On 3 May 2024 Fijian President Ana Vuli called on Chilean President Iván Ponce in Lima. (…).",
        met(PONCE, VULI, on="2024-05-03", at="Lima"),
        met(PONCE, REYES, on="2024-05-03", at="Lima"),
    ),
    *rows(
        "did_so",
        f"On 3 May 2024 Fijian President Ana Vuli called on Chilean President Iván Ponce in Lima. {ONE} (…).",
        met(PONCE, VULI, on="2024-05-03", at="Lima"),
        met(PONCE, REYES, on="2024-05-03", at="Lima"),
    ),
    *rows("hand", "On 3 May 2024 Fijian President Ana Vuli (…) said so.", met(VULI, REYES, on="2024-05-03")),
    *rows(
        "next",
        "On 3 May 2024 Fijian President Ana Vuli met Chilean President Iván Ponce in Lima. (…).",
        met(PONCE, VULI, on="2024-05-03", at="Lima"),
        met(REYES, VULI, on="2024-05-03", at="Lima"),
    ),
    *rows(
        "that_with",
        "Fijian President Ana Vuli had many talks in Lima. The longest (…) on 3 May 2024.",
        met(REYES, VULI, on="2024-05-03", at="Lima"),
    ),
    *rows(
        "follows",
        f"On 3 May 2024 Fijian President Ana Vuli met Chilean President Iván Ponce in Lima. {ONE} (…).",
        met(PONCE, VULI, on="2024-05-03", at="Lima"),
        met(REYES, VULI, on="2024-05-03", at="Lima"),
    ),
]
GUEST_LAST = [
    row(
        phrase,
        f"{phrase[0].upper()}{phrase[1:]} {ONE} on 3 May 2024 was Fijian President Ana Vuli.",
        met(VULI, REYES, on="2024-05-03"),
    )
    for phrase in listed("guest_last")
]
NOTHING = [
    row(f"{verb} nothing", f"In Lima on 3 May 2024, Fijian President Ana Vuli and {ONE} {verb} nothing.")
    for verb, phrases in sorted({**phrases_of("together"), **phrases_of("both")}.items())
    if all(len(phrase) > 1 for phrase in phrases)
]
NOBODY = [
    row(f"{verb} somebody", f"In Lima on 3 May 2024, Fijian President Ana Vuli {verb} on behalf of {ONE}.")
    for verb in sorted({*phrases_of("host"), *phrases_of("hand")})
]


@pytest.mark.parametrize("row", [*PHRASES, *GUEST_LAST, *NOTHING, *NOBODY], ids=lambda row: row.id)
def test_phrases(row: Row) -> None:
    assert not (difference := compare(row.contacts, told_in(row))), row.text + difference


PARSED = [
    ("kept/keeps ONE", (frozenset({"kept", "keeps"}), frozenset({"ONE"}))),
    ("had (a/the) talk", (frozenset({"had"}), (frozenset({"a", "the"}),), frozenset({"talk"}))),
]


@pytest.mark.parametrize(("phrase", "expected"), PARSED)
def test_parse(phrase: str, expected: Phrase) -> None:
    assert parse(phrase) == expected
