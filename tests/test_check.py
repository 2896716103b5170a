"""A sound database passes; every kind of damage is found, named, and said how to mend."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from relations_db.check import check
from relations_db.ingest import Source, ingest
from relations_db.refresh import refresh
from relations_db.storage.engine import open_database

POSTS = """Kites over the harbour

Maltese President Myriam Spiteri Debono met with Cypriot President Nikos Christodoulides in Valletta on May 6, 2024. \
Children flew kites.

They signed a memorandum of understanding on ports in Valletta on May 6, 2024.

Continue reading Kites over the harbour

Salt

Malawian President Lazarus Chakwera met with Zambian President Hakainde Hichilema in Lilongwe on June 7, 2024. Salt \
was the matter.

Continue reading Salt
"""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "sound.sqlite"
    engine = open_database(path, create=True)
    assert ingest(engine, [Source("kites.txt", POSTS.encode)]).new == 2
    engine.dispose()
    return path.read_bytes()


def broken(path: Path, content: bytes, *statements: str) -> None:
    path.write_bytes(content)
    database = sqlite3.connect(path)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


# What is done to a database, which check finds it, words of what it says, and whether reading anew mends it.
DAMAGE = {
    "nothing": ((), None, "", False),
    "a span moved": (("UPDATE evidence SET start_offset = start_offset + 3 WHERE id = 1",), "offsets", "rests", True),
    "a line moved": (("UPDATE evidence SET line = line + 1 WHERE id = 1",), "offsets", "line", True),
    "a text moved": (("UPDATE articles SET text = ' ' || text WHERE id = 1",), "offsets", "no sentence", True),
    "a text cut": (("UPDATE articles SET text = substr(text, 1, 30) WHERE id = 2",), "offsets", "no sentence", False),
    "a report garbled": (("UPDATE reports SET body = '{' WHERE id = 1",), "reports", "cannot be read", False),
    "a row lost": (("DELETE FROM people",), "keys", "people", False),
    "a dump lost": (("PRAGMA foreign_keys = ON", "DELETE FROM dump_articles"), "lines", "no dump", False),
    "lines too many": (("UPDATE dump_article_lines SET count = 99",), "lines", "kites.txt", False),
    "an event altered": (("UPDATE events SET date = '2024-05-07', date_start = '2024-05-07', date_end = '2024-05-07' "
                          "WHERE kind = 'meeting' AND date = '2024-05-06'",), "things", "not what its reports", True),
    "an event lost": (("PRAGMA foreign_keys = ON", "DELETE FROM events WHERE date = '2024-06-07'"), "things",
                      "missing", True),
    "a bitmap lost its bits": (("INSERT INTO event_index_bitmaps (term_id, part, bits) VALUES (1, 0, x'00')",), "index",
                               "1 bitmaps", True),
    "an event made up": (("INSERT INTO events (key, kind, status, certainty) VALUES ('x', 'call', 'held', 1)",),
                         "things", "no report", True),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGE)
def test_what_is_wrong_is_found_and_can_be_mended(tmp_path: Path, sound: bytes, name: str) -> None:
    statements, what, words, mends = DAMAGE[name]
    path = tmp_path / "relations.sqlite"
    broken(path, sound, *statements)
    engine = open_database(path)
    try:
        found = check(engine)
        assert [problem.what for problem in found][:1] == ([what] if what else [])
        assert not found or words in found[0].detail
        assert not any("\n" in problem.detail for problem in found)
        assert check(engine) == found
        if mends:
            with engine.begin() as connection:
                refresh(connection)
            assert check(engine) == []
    finally:
        engine.dispose()


def test_a_damaged_file_is_said_to_be_one(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "relations.sqlite"
    middle = len(sound) // 4096 // 2 * 4096
    path.write_bytes(sound[:middle] + bytes(4096) + sound[middle + 4096 :])
    engine = open_database(path, readonly=True)
    try:
        found = check(engine, quick=True)
    finally:
        engine.dispose()
    assert {problem.what for problem in found} == {"file"}
    assert all("copy" in problem.mend for problem in found)
