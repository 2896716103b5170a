"""Open each gate in turn, by which words and kinds keep a reader from looking closer, and check that it hid nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

from relations_db.extraction.account import Account
from relations_db.extraction.agreements import antecedents
from relations_db.extraction.ceremonies import reader as ceremonies
from relations_db.extraction.contacts import turns
from relations_db.extraction.gatherings import names
from relations_db.extraction.messages import reader as messages
from relations_db.extraction.parties import forms
from relations_db.extraction.reader import read_article
from relations_db.extraction.visits import journeys, other_times
from relations_db.language import counterparts, offices, personal_names
from relations_db.reading import read_dump
from relations_db.reading.article import Article

SAMPLE = Path(__file__).parents[2] / "data" / "sample.txt"


class _Everything(frozenset[str]):
    """A set that holds every word."""

    def __contains__(self, word: object) -> bool:
        return True

    def isdisjoint(self, other: Iterable[object]) -> bool:
        return False


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return read_dump(SAMPLE.name, SAMPLE.read_bytes()).articles


@pytest.fixture(scope="module")
def accounts(articles: tuple[Article, ...]) -> list[Account]:
    return [read_article(article) for article in articles]


@pytest.mark.parametrize(
    ("module", "gate"),
    [
        (journeys, "VISITS"),
        (journeys, "MOTIONS"),
        (journeys, "STAYS"),
        (other_times, "_TELLING"),
        (ceremonies, "_TOLD_BY"),
        (messages, "_TAKEN_UP"),
        (names, "TRIGGERS"),
        (forms, "_HEADS_OR_PARTY"),
        (antecedents, "_ENDING_THREE"),
        (offices, "OPENING_OFFICES"),
        (personal_names, "_OPENING_NAMES"),
        (counterparts, "_CALLED_COUNTERPARTS"),
    ],
    ids=lambda part: part if isinstance(part, str) else part.__name__.partition(".")[2],
)
def test_a_gate_hides_nothing(
    module: ModuleType,
    gate: str,
    articles: tuple[Article, ...],
    accounts: list[Account],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert isinstance(getattr(module, gate), (set, frozenset))
    monkeypatch.setattr(module, gate, _Everything())
    assert [read_article(article) for article in articles] == accounts


@pytest.mark.parametrize("gate", ["_fitting", "_rarest"])
def test_no_phrase_is_put_aside_that_stands_in_a_sentence(
    gate: str, articles: tuple[Article, ...], accounts: list[Account], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, gate, {"_fitting": lambda words: turns._rows(), "_rarest": dict}[gate])
    assert [read_article(article) for article in articles] == accounts
