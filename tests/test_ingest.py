"""Dumps go the whole way, each for itself; what comes again changes nothing, what fails leaves nothing."""

import io
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from relations_db import ingest as module
from relations_db.extraction.account import Account
from relations_db.extraction.reader import read_article
from relations_db.ingest import IngestResult, Progress, find_sources, ingest
from relations_db.reading.article import Article
from relations_db.storage.engine import open_database

HANOI = """Neighbours on the Mekong

Vietnamese Prime Minister Pham Minh Chinh met with Cambodian Prime Minister Hun Manet in Hanoi on \
December 11, \
2023. They talked about the border, about trade and about a motorway that both capitals have wanted for \
many years.

Rice farmers on both banks of the river would rather hear about dams, which were not on the agenda this \
time.

Continue reading Neighbours on the Mekong

Two presidents in Windhoek

Namibian President Nangolo Mbumba met with Angolan President Joao Lourenco in Windhoek on May 14, 2024. \
The two countries share a river, a railway plan and a long memory of the wars that were fought across \
their border.

A green hydrogen plant on the coast is to be shared as well, if somebody is found who will pay for the \
pipes.

Continue reading Two presidents in Windhoek
"""
LIMA = """A call across the lake

Peruvian President Dina Boluarte met with Bolivian President Luis Arce in Lima on July 30, 2024. \
Lake Titicaca was the first item, since its level has fallen further than at any time since it has been \
measured.

Fishermen on both shores have been promised help before, and they have kept count of the promises.

Continue reading A call across the lake
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "relations.sqlite"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_database(path, create=True)
    yield engine
    engine.dispose()


@pytest.fixture
def dumps(tmp_path: Path) -> Path:
    folder = tmp_path / "dumps"
    (folder / "below").mkdir(parents=True)
    (folder / "hanoi.txt").write_text(HANOI, encoding="utf-8")
    (folder / "below" / "lima.txt").write_text(LIMA, encoding="utf-8")
    (folder / "notes.md").write_text("No dump.", encoding="utf-8")
    return folder


def take(engine: Engine, *paths: Path | str) -> IngestResult:
    return ingest(engine, find_sources(paths))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def everything(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def test_from_files_to_answers(engine: Engine, path: Path, dumps: Path) -> None:
    result = take(engine, dumps)
    assert (result.dumps, result.new, result.known, result.failures) == (2, 3, 0, [])
    assert rows(path, "SELECT date, place, countries, people FROM meeting_list ORDER BY date") == [
        ("2023-12-11", "Hanoi", "KH, VN", "Hun Manet, Pham Minh Chinh"),
        ("2024-05-14", "Windhoek", "AO, NA", "Joao Lourenco, Nangolo Mbumba"),
        ("2024-07-30", "Lima", "BO, PE", "Dina Boluarte, Luis Arce"),
    ]
    assert (result.before.meetings, result.after.meetings, result.after.people) == (0, 3, 6)
    evidence = (
        "SELECT DISTINCT dump, dump_line FROM evidence_list WHERE sentence LIKE '%Windhoek%' AND event_id IS NOT NULL"
    )
    assert rows(path, evidence) == [("hanoi.txt", 11)]


def test_again_nothing_changes(engine: Engine, path: Path, dumps: Path) -> None:
    take(engine, dumps)
    before = everything(path)
    result = take(engine, dumps / "hanoi.txt", dumps)
    assert (result.dumps, result.new, result.known, result.fuller) == (3, 0, 5, 0)
    assert result.before == result.after
    assert everything(path) == before


def test_any_order_and_any_split_gives_the_same(tmp_path: Path, dumps: Path) -> None:
    parts = HANOI.partition("Two presidents in Windhoek\n\n")
    for name, text in (("first.txt", parts[0]), ("second.txt", parts[1] + parts[2])):
        (tmp_path / name).write_text(text, encoding="utf-8")
    lima = dumps / "below" / "lima.txt"
    answers: list[list[tuple[object, ...]]] = []
    for order in (
        [dumps / "hanoi.txt", lima],
        [lima, dumps / "hanoi.txt"],
        [tmp_path / "second.txt", lima, tmp_path / "first.txt", lima],
    ):
        made = tmp_path / f"{len(answers)}.sqlite"
        engine = open_database(made, create=True)
        for path in order:
            take(engine, path)
        engine.dispose()
        events = "SELECT key, date, date_basis, place, countries, people, certainty FROM event_list ORDER BY key"
        answers.append(rows(made, events) + rows(made, "SELECT key, name, names, roles FROM person_list ORDER BY key"))
    assert answers[0] == answers[1] == answers[2]


BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 8,
    "truncated.txt": "Laos and a broken é".encode()[:-1],
    "no-article.txt": b"12\n34\n",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_and_the_others_are_taken(
    engine: Engine, path: Path, dumps: Path, tmp_path: Path, name: str
) -> None:
    content = BAD[name]
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = take(engine, tmp_path / name, dumps)
    assert [failure.name for failure in result.failures] == [name]
    assert name in result.failures[0].reason
    assert "\n" not in result.failures[0].reason
    assert (result.dumps, result.new) == (2, 3)
    assert rows(path, "SELECT name FROM dumps ORDER BY name") == [("hanoi.txt",), ("lima.txt",)]


def test_an_article_at_which_the_grammar_fails_is_named_and_the_others_are_read(
    engine: Engine, path: Path, dumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(article: Article) -> Account:
        if "Lima" in article.text:
            raise IndexError("list index out of range")
        return read_article(article)

    monkeypatch.setattr("relations_db.extraction.reader.read_article", failing)
    result = take(engine, dumps)
    assert [failure.name for failure in result.failures] == ["lima.txt"]
    assert "line 1: a fault of this program (IndexError: list index out of range)" in result.failures[0].reason
    assert (result.dumps, result.new) == (2, 3)
    assert rows(path, "SELECT count(*) FROM articles WHERE text LIKE '%Lima%'") != [(0,)]
    assert rows(path, "SELECT count(*) FROM meetings") != [(0,)]


def test_a_folder_without_texts_is_named(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "void").mkdir()
    result = take(engine, tmp_path / "void")
    assert [failure.reason for failure in result.failures] == [f"{tmp_path}/void: a folder without text files (*.txt)"]


def test_windows_1252_is_taken_with_a_notice(engine: Engine, path: Path, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(LIMA.replace("first item", "\u201cfirst item\u201d").encode("cp1252"))
    result = take(engine, tmp_path / "old.txt")
    assert (result.new, result.failures) == (1, [])
    assert len(result.notices) == 1
    assert result.notices[0].startswith("old.txt")
    assert rows(path, "SELECT count(*) FROM articles WHERE text LIKE '%\u201cfirst item\u201d%'") == [(1,)]


def test_standard_input(engine: Engine, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIMA.encode())))
    assert take(engine, "-").new == 1
    assert rows(path, "SELECT name FROM dumps") == [("stdin",)]


def test_a_failure_half_way_keeps_the_dumps_before(
    engine: Engine, path: Path, dumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(engine, dumps / "hanoi.txt")
    before = everything(path)

    def fail(*given: object) -> None:
        raise RuntimeError("the disk has gone")

    monkeypatch.setattr(module, "derive", fail)
    with pytest.raises(RuntimeError, match="the disk has gone"):
        take(engine, dumps)
    assert everything(path) == before


def test_progress_is_told(engine: Engine, dumps: Path) -> None:
    told: list[Progress] = []
    ingest(engine, find_sources([dumps]), told.append)
    hanoi = len(HANOI.encode())
    assert told == [
        Progress("lima.txt", 1, 0, 0, 2),
        Progress("hanoi.txt", 3, 0, 1, 2),
        Progress("hanoi.txt", 3, hanoi, 1, 2),
    ]
