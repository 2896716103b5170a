"""Check that sentences cut anywhere, and run into each other, are read without failing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from tests.extraction.agreements import test_actives, test_documents, test_passives, test_statements
from tests.extraction.contact_rows import article_of
from tests.extraction.contacts import (
    test_accounts,
    test_calls,
    test_circumstances,
    test_coordination,
    test_noun_triggers,
    test_offices,
    test_personal_names,
    test_receptions,
    test_verb_triggers,
)
from tests.extraction.messages import test_many_senders, test_nouns, test_verbs

TEXTS = [
    *(
        row.text
        for module in (
            test_calls, test_circumstances, test_coordination, test_noun_triggers, test_offices, test_personal_names,
            test_receptions, test_verb_triggers,
        )
        for row in module.ROWS
    ),
    *(row.text for row in test_accounts.OF_TEXTS),
    *(text for text, _ in (*test_actives.ACTIVES, *test_documents.COUNTED, *test_passives.PASSIVES)),
    *(text for text, _ in (*test_statements.ISSUED, *test_verbs.SENT, *test_nouns.REACHING)),
    *(text for text, _ in test_many_senders.ROWS),
]  # fmt: skip


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


def test_a_town_and_a_comma_at_the_end_are_read() -> None:
    assert list(read_article(article_of("Malta and Ana Rita Lusaka,")).reports) == []


# An accent that hangs on no letter is a token, too.
@pytest.mark.parametrize(
    "text",
    [
        "Malta and Tunisia signed the fish and copper \u0301pact of 1952.",
        "Maltese Foreign Minister Ian \u0301 Borg met with \u0301Nabil Ammar of Tunisia on May 4.",
        "\u0301 \u0327",
    ],
)
def test_accents_on_nothing_are_read(text: str) -> None:
    read_article(article_of(text))


def test_an_article_without_end_is_read_to_its_end() -> None:
    told = "Maltese Foreign Minister Ian Borg met with Tunisian Foreign Minister Nabil Ammar in {} on May {}, 2024.\n"
    waiting = "The ferry waited.\n" * 3_000
    text = f"{told.format('Valletta', 4)}{waiting}{told.format('Tunis', 6)}{waiting}{told.format('Sfax', 9)}"
    told_of = read_article(article_of(text)).reports
    reports = [r for r in told_of if isinstance(r, EventReport) and r.kind == "meeting"]
    assert [r.place for r in reports] == ["Valletta", "Tunis", "Sfax"]
    assert [text[s.start : s.end].split(" in ")[1][:4] for r in reports for s in r.evidence] == ["Vall", "Tuni", "Sfax"]


@settings(max_examples=300)
@given(st.randoms(use_true_random=False))
def test_broken_sentences_are_read(rng: random.Random) -> None:
    text = broken(rng)
    account = read_article(article_of(text))
    for report in account.reports:
        assert all(0 <= span.start < span.end <= len(text) for span in report.evidence), text
