"""Databases are made, opened, or refused in one line and left as they were."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError, OperationalError

from relations_db.errors import RelationsError
from relations_db.storage.connections import sqlite_path
from relations_db.storage.engine import open_database, revision_of
from relations_db.storage.revisions import APPLICATION_ID, HEAD


def ours(path: Path) -> None:
    open_database(path, create=True).dispose()


def newer(path: Path) -> None:
    ours(path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def somebody_elses(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER)")
    connection.close()


def somebody_elses_with_alembic(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    connection.close()


def marked_by_somebody_else(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA application_id = 7")
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.close()


def a_text(path: Path) -> None:
    path.write_text("Not a database, whatever its name says.\n" * 40, encoding="utf-8")


def half_a_database(path: Path) -> None:
    ours(path)
    path.write_bytes(path.read_bytes()[:5000])


def scribbled_over(path: Path) -> None:
    ours(path)
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\x55" * 3996
    path.write_bytes(bytes(data))


def a_folder(path: Path) -> None:
    path.mkdir()


def nothing(path: Path) -> None:
    pass


def an_empty_file(path: Path) -> None:
    path.touch()


def an_empty_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("VACUUM")
    connection.close()


NEVER = (
    (newer, "9999"),
    (somebody_elses, "something else"),
    (somebody_elses_with_alembic, "something else"),
    (marked_by_somebody_else, "something else"),
    (a_text, "no SQLite database"),
    (half_a_database, "cannot be used"),
    (scribbled_over, "cannot be used"),
    (a_folder, "no file"),
)
NOT_YET = (
    (nothing, "no database yet"),
    (an_empty_file, "no database yet"),
    (an_empty_database, "no database yet"),
)
MODES: dict[str, Any] = {"read": {"readonly": True}, "write": {}, "create": {"create": True}}


@pytest.mark.parametrize(
    ("make", "reason", "mode"),
    [(*case, mode) for case in NEVER for mode in MODES]
    + [(*case, mode) for case in NOT_YET for mode in ("read", "write")],
)
def test_refused_and_untouched(tmp_path: Path, make: Callable[[Path], None], reason: str, mode: str) -> None:
    path = tmp_path / "given.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(RelationsError, match=reason) as refused:
        open_database(path, readonly=mode == "read", create=mode == "create")
    message = str(refused.value)
    assert "\n" not in message
    assert str(path) in message
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [found.name for found in tmp_path.iterdir()] == ([path.name] if make is not nothing else [])


@pytest.mark.parametrize("make", [nothing, an_empty_file, an_empty_database, ours])
def test_made_where_there_is_none(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "new one.sqlite"
    make(path)
    open_database(path, create=True).dispose()
    assert revision_of(path) == HEAD
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(RelationsError, match="there is no folder"):
        open_database(tmp_path / "gone" / "x.sqlite", create=True)


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("a.sqlite", "a.sqlite"),
        ("sqlite:///a.sqlite", "a.sqlite"),
        ("sqlite:////var/a b.sqlite", "/var/a b.sqlite"),
        (Path("b") / "c.db", "b/c.db"),
    ],
)
def test_paths_and_urls(target: str | Path, path: str) -> None:
    assert sqlite_path(target) == Path(path)


@pytest.mark.parametrize("target", ["sqlite://", "nonsense://", "://x", "postgresql://localhost:99999999/x"])
def test_urls_that_lead_nowhere(target: str) -> None:
    with pytest.raises(RelationsError) as refused:
        open_database(target, create=True)
    assert "\n" not in str(refused.value)


def test_settings_of_a_writer(engine: Engine) -> None:
    with engine.connect() as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("foreign_keys", "journal_mode", "synchronous")
        }
    assert settings == {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 1}


def test_a_reader_cannot_write(engine: Engine, tmp_path: Path) -> None:
    reader = open_database(tmp_path / "relations.sqlite", readonly=True)
    with reader.begin() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.execute(text("DELETE FROM event_codes"))


def test_a_reader_sees_what_a_writer_has_committed_meanwhile(engine: Engine, tmp_path: Path) -> None:
    reader = open_database(tmp_path / "relations.sqlite", readonly=True)
    with engine.begin() as writing:
        writing.execute(text("INSERT INTO countries (id, name) VALUES ('ZZ', 'Zed')"))
        with reader.connect() as reading:
            assert reading.execute(text("SELECT name FROM countries WHERE id = 'ZZ'")).all() == []
    with reader.connect() as reading:
        assert reading.execute(text("SELECT name FROM countries WHERE id = 'ZZ'")).all() == [("Zed",)]


def test_changes_of_the_schema_are_part_of_a_transaction(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE passing (id INTEGER)"))
        connection.rollback()
        names = connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'passing'"))
        assert names.scalar_one() == 0


REFUSED = (
    "INSERT INTO countries (id, name) VALUES ('la', 'Laos')",
    "INSERT INTO countries (id, name) VALUES ('LAO', 'Laos')",
    "INSERT INTO events (key, kind, status, certainty) VALUES ('k', 'dinner', 'held', 1)",
    "INSERT INTO events (key, kind, status, certainty) VALUES ('k', 'meeting', 'rumoured', 1)",
    "INSERT INTO events (key, kind, status, certainty) VALUES ('k', 'meeting', 'held', 1.5)",
    "INSERT INTO events (key, kind, status, certainty) VALUES ('2024-laos', 'meeting', 'held', 1)",
    "INSERT INTO events (key, kind, status, certainty, date) VALUES ('k', 'call', 'held', 1, '2024')",
    "INSERT INTO events (key, kind, status, certainty, date, date_start, date_end)"
    " VALUES ('k', 'call', 'held', 1, '2024', '2024-12-31', '2024-01-01')",
    "INSERT INTO events (key, kind, status, certainty, place_id) VALUES ('k', 'meeting', 'held', 1, 77)",
    "INSERT INTO meetings (event_id, mode) VALUES (1, 'carrier pigeon')",
    "INSERT INTO meetings (event_id, format) VALUES (1, 'unilateral')",
    "INSERT INTO meetings (event_id, level) VALUES (1, 'janitor')",
    "INSERT INTO meetings (event_id) VALUES (77)",
    "INSERT INTO visits (event_id, form) VALUES (1, 'secret')",
    "INSERT INTO visits (event_id, form, host_country_id) VALUES (1, 'state', 'XX')",
    "INSERT INTO participants (event_id, person_id, capacity) VALUES (1, 77, 'principal')",
    "INSERT INTO participants (event_id, person_id, capacity) VALUES (1, 1, 'bystander')",
    "INSERT INTO event_countries (event_id, country_id) VALUES (1, 'XX')",
    "INSERT INTO agreements (key, title, kind, status, certainty) VALUES ('k', 't', 'promise', 'signed', 1)",
    "INSERT INTO agreements (key, title, kind, status, certainty) VALUES ('k', 't', 'treaty', 'torn', 1)",
    "INSERT INTO agreements (key, title, kind, status, certainty, document_count)"
    " VALUES ('k', 't', 'documents', 'signed', 1, 0)",
    "INSERT INTO signatories (agreement_id) VALUES (1)",
    "INSERT INTO signatories (agreement_id, country_id, party_id) VALUES (1, 'LA', 1)",
    "INSERT INTO articles (key, kind, text, truncated, date_clues) VALUES ('k', 'poster', '', 0, '{}')",
    "INSERT INTO articles (key, kind, text, truncated, date_clues) VALUES ('k', 'reprint', '', 0, '{}')",
    "INSERT INTO places (key) VALUES ('nowhere')",
)
ACCEPTED = (
    "INSERT INTO events (key, kind, status, certainty) VALUES ('k', 'gathering', 'planned', 0)",
    "INSERT INTO meetings (event_id, mode, format, level) VALUES (1, 'video', 'bilateral', 'head_of_state')",
    "INSERT INTO signatories (agreement_id, party_id) VALUES (1, 1)",
)


@pytest.fixture
def peopled(engine: Engine) -> Engine:
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO people (key, name) VALUES ('a', 'A')",
            "INSERT INTO parties (key, name, listed) VALUES ('p', 'P', 0)",
            "INSERT INTO events (key, kind, status, certainty) VALUES ('2024-laos', 'meeting', 'held', 1)",
            "INSERT INTO agreements (key, title, kind, status, certainty) VALUES ('t', 't', 'treaty', 'signed', 1)",
        ):
            connection.execute(text(statement))
    return engine


@pytest.mark.parametrize("statement", REFUSED)
def test_the_schema_refuses(peopled: Engine, statement: str) -> None:
    with peopled.begin() as connection, pytest.raises(IntegrityError):
        connection.execute(text(statement))


@pytest.mark.parametrize("statement", ACCEPTED)
def test_the_schema_accepts(peopled: Engine, statement: str) -> None:
    with peopled.begin() as connection:
        connection.execute(text(statement))
