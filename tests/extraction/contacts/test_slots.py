"""Check how phrases with slots are held against sentences: what each slot takes, and what may stand between words."""

from __future__ import annotations

import pytest

from relations_db.extraction.contacts.phrases import needed_by, parse
from relations_db.extraction.contacts.slots import match
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon

# The phrase, the sentence, the word it begins with, and what it covers there; None where it stands nowhere.
MATCHES = [
    ("kept ONE to MEAL", "She kept President Ana Vuli of Fiji to a long working lunch.", "to a long working lunch"),
    ("kept ONE to MEAL", "She kept Ana Vuli and Joe Rabuka on Monday to supper.", "on Monday to supper"),
    ("kept ONE to MEAL", "She kept Ana Vuli waiting.", None),
    ("kept ONE for TIME", "She kept Ana Vuli for almost two hours.", "for almost two hours"),
    ("kept ONE for TIME", "She kept Ana Vuli for two hours to come.", None),
    ("kept ONE until TIME", "She kept Ana Vuli until shortly before midnight.", "until shortly before midnight"),
    ("had ONE (up) to HOUSE", "She had Ana Vuli up to the old palace.", "up to the old palace"),
    ("had ONE (up) to HOUSE", "She had Ana Vuli to the Ministry of Defence.", "to the Ministry of Defence"),
    ("had ONE (up) to HOUSE", "She had Ana Vuli to thank.", None),
    ("took ONE into ROOM for TALK", "She took Ana Vuli into her study for a word.", "into her study for a word"),
    ("found time for ONE", "She found time in Suva on Monday for the younger Vuli.", "for the younger Vuli"),
    ("put THING to ONE", "She put the matter of the fish to Ana Vuli.", "the matter of the fish to Ana Vuli"),
    ("spent DATE with ONE", "She spent Monday with Ana Vuli.", "Monday with Ana Vuli"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "text", "ends"), MATCHES)
def test_match(phrase: str, text: str, ends: str | None) -> None:
    (sentence,) = parse_text(text, load_lexicon())
    found = match(sentence, 1, parse(phrase))
    covered = None if found is None else text[: sentence.chunks[found.end - 1].end]
    assert covered == (None if ends is None else text[: text.index(ends) + len(ends)])


def test_whom_stands_for_its_person() -> None:
    (sentence,) = parse_text("Ana Vuli, whom Joe Rabuka had kept to lunch, left.", load_lexicon())
    found = match(sentence, sentence.lowers.index("kept"), parse("kept ONE to MEAL"))
    assert found is not None
    assert found.one == found.behind == sentence.lowers.index("to")


def test_needed_by() -> None:
    needed = needed_by(parse("kept/keeps ONE (all) to/for MEAL"))
    assert needed == (frozenset({"to", "for"}),)
