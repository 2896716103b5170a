"""Check that sentences cut anywhere, and run into each other, are read without failing."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from relations_db.extraction.reader import read_article
from tests.extraction.agreements import test_agreements
from tests.extraction.contact_rows import article_of
from tests.extraction.contacts import test_contacts, test_stories
from tests.extraction.messages import test_many_senders, test_messages

TEXTS = [
    *(row.text for row in (*test_contacts.ROWS, *test_stories.ROWS)),
    *(text for text, _ in (*test_agreements.TOLD, *test_messages.WITHOUT_CHINA, *test_many_senders.ROWS)),
]


def broken(rng: random.Random) -> str:
    """Give a text of some lines, each a piece of a sentence, or a sentence with a piece of another inside."""
    lines = []
    for _ in range(rng.randint(1, 3)):
        words = rng.choice(TEXTS).split()
        first = rng.randrange(len(words)) if rng.random() < 0.4 else 0
        last = rng.randint(first + 1, len(words))
        piece = words[first:last]
        if rng.random() < 0.3:
            other, at = rng.choice(TEXTS).split(), rng.randrange(len(piece) + 1)
            piece[at:at] = other[: rng.randint(1, 6)]
        line = " ".join(piece)
        lines.append(line.removesuffix(".") or "x" if rng.random() < 0.5 else line)
    return "\n".join(lines)


def test_a_verb_alone_is_read() -> None:
    assert list(read_article(article_of("discussed")).reports) == []


@settings(max_examples=300)
@given(st.randoms(use_true_random=False))
def test_broken_sentences_are_read(rng: random.Random) -> None:
    text = broken(rng)
    account = read_article(article_of(text))
    for report in account.reports:
        assert all(0 <= span.start < span.end <= len(text) for span in report.evidence), text
