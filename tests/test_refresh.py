"""Reading anew shows what another grammar makes of stored articles, and changes nothing until it is applied."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from relations_db import refresh as module
from relations_db.extraction.account import Account
from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.ingest import Source, ingest
from relations_db.reading.article import Article
from relations_db.refresh import Refreshed, refresh
from relations_db.storage.engine import open_database
from tests.exports import export

POSTS = """Herring first

Latvian President Edgars Rinkevics met with Finnish President Alexander Stubb in Riga on March 3, 2024. Herring \
was served first.

Continue reading Herring first

Then tea

Kenyan President William Ruto met with Ghanaian President Nana Akufo-Addo in Accra on April 2, 2024. There was \
tea as well.

Continue reading Then tea
"""
RIGA, ACCRA = "2024-03-03-alexander-stubb-edgars-rinkevics", "2024-04-02-nana-akufo-addo-william-ruto"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "relations.sqlite"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_database(path, create=True)
    assert not ingest(engine, [Source("tea.txt", POSTS.encode)]).failures
    yield engine
    engine.dispose()


def run(engine: Engine, *, apply: bool) -> Refreshed:
    with engine.connect() as connection, connection.begin() as transaction:
        result = refresh(connection)
        if not apply:
            transaction.rollback()
    return result


def otherwise(article: Article) -> Account:
    """Read all but tea, and place everything in Turku."""
    account = read_article(article)
    if "tea" in article.text:
        return replace(account, reports=())
    moved = (replace(r, place="Turku") if isinstance(r, EventReport) else r for r in account.reports)
    return replace(account, reports=tuple(moved))


def test_the_same_grammar_changes_nothing(engine: Engine, path: Path) -> None:
    before = export(path, dumps=True)
    result = run(engine, apply=True)
    assert (result.articles, result.read_otherwise, result.changes) == (2, [], [])
    assert export(path, dumps=True) == before


def test_another_grammar_is_shown_and_then_applied(engine: Engine, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = export(path, dumps=True)
    monkeypatch.setattr(module, "read_article", otherwise)
    shown = run(engine, apply=False)
    assert sorted(shown.read_otherwise) == ["Herring first", "Then tea"]
    told = {(each.change, each.key): each.detail for each in shown.changes}
    assert "place: Riga → Turku" in told["altered", RIGA]
    assert ("gone", ACCRA) in told
    assert ("gone", "william-ruto") in told
    assert export(path, dumps=True) == before
    applied = run(engine, apply=True)
    assert applied.changes == shown.changes
    connection = sqlite3.connect(path)
    meetings = "SELECT key, place FROM event_list WHERE kind = 'meeting'"
    assert connection.execute(meetings).fetchall() == [(RIGA, "Turku")]
    assert connection.execute("SELECT count(*) FROM people").fetchall() == [(2,)]
    connection.close()
    assert run(engine, apply=True).changes == []
    monkeypatch.setattr(module, "read_article", read_article)
    back = run(engine, apply=True)
    assert {(each.change, each.key) for each in back.changes} >= {("added", ACCRA), ("altered", RIGA)}
    assert export(path, dumps=True) == before


def test_an_older_release_is_worked_out_anew(engine: Engine, path: Path) -> None:
    before = export(path, dumps=True)
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA foreign_keys = ON; DELETE FROM derivations; DELETE FROM tellings; DELETE FROM mentions;"
        " DELETE FROM report_cells; DELETE FROM name_forms; DELETE FROM events;"
    )
    connection.close()
    more = POSTS.replace("Herring first", "Herring again").partition("\n\nThen tea")[0]
    assert not ingest(engine, [Source("more.txt", more.encode)]).failures
    after = export(path, dumps=True)
    assert sum(line.startswith("event_list") for line in after) == sum(line.startswith("event_list") for line in before)
    assert [line for line in before if line.startswith("person_list")] == [
        line for line in after if line.startswith("person_list")
    ]
