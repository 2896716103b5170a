"""Several processes use one file at once: nobody who reads waits or sees half a dump, those who write queue."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from relations_db.ingest import Source, ingest
from relations_db.storage.connections import reading
from relations_db.storage.engine import open_database
from relations_db.storage.errors import BusyDatabaseError
from tests.exports import export

PAIRS = (("Chadian", "Nigerien", "Ndjamena"), ("Omani", "Yemeni", "Muscat"), ("Fijian", "Tongan", "Suva"))


def news(a: str, b: str, city: str, count: int = 6) -> bytes:
    posts = []
    for n in range(1, count + 1):
        title = f"Matter number {n} between the neighbours in {city}"
        posts.append(
            f"{title}\n\n{a} Foreign Minister Adam Keller met with {b} Foreign Minister Bruno Lang in {city} on "
            f"March {n}, 2021. They spoke of wells, of goats and of the road.\n\nContinue reading {title}\n"
        )
    return "\n".join(posts).encode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "relations.sqlite"


@pytest.fixture
def dumps(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{city}.txt" for _, _, city in PAIRS]
    for path, pair in zip(paths, PAIRS, strict=True):
        path.write_bytes(news(*pair))
    return paths


def start(path: Path, *arguments: object, wait: str = "120") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "relations_db", "--db", str(path), *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "RELATIONS_WAIT": wait},
    )  # fmt: skip


def test_several_ingests_make_a_database_together(path: Path, dumps: list[Path], tmp_path: Path) -> None:
    writers = [start(path, "ingest", "--jobs", 1, dump) for dump in dumps]
    for writer in writers:
        out, said = writer.communicate(timeout=300)
        assert writer.returncode == 0, (out, said)
    engine = open_database(alone := tmp_path / "alone.sqlite", create=True)
    ingest(engine, [Source(dump.name, dump.read_bytes) for dump in dumps])
    engine.dispose()
    assert export(path) == export(alone)


def test_a_reader_sees_whole_dumps_while_another_writes(path: Path, dumps: list[Path]) -> None:
    engine = open_database(path, create=True)
    ingest(engine, [Source("first.txt", dumps[0].read_bytes)])
    others = open_database(path, readonly=True)
    seen: set[int] = set()

    def look(progress: object) -> None:
        with reading(others) as connection:
            seen.add(connection.exec_driver_sql("SELECT count(*) FROM articles").scalar_one())

    with engine.begin() as connection:
        # A reader is not kept waiting by one that writes, and sees nothing of it.
        connection.exec_driver_sql("DELETE FROM dumps")
        look(None)
        connection.rollback()
    for dump in dumps[1:]:
        ingest(engine, [Source(dump.name, dump.read_bytes)], look)
    engine.dispose()
    others.dispose()
    assert seen == {6, 12, 18}


def test_a_writer_says_that_it_waits_and_for_how_long(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATIONS_WAIT", "0.2")
    monkeypatch.setattr("relations_db.storage.connections.BUSY_SECONDS", 0.05)
    said: list[str] = []
    open_database(path, create=True).dispose()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    engine = open_database(path, say=said.append)
    with pytest.raises(BusyDatabaseError, match="another process"), engine.begin():
        pass
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM dumps").scalar_one() == 0
    holder.execute("ROLLBACK")
    with engine.begin():
        pass
    engine.dispose()
    holder.close()
    assert len(said) == 1
    assert "waiting" in said[0]
    assert str(path) in said[0]


def test_a_file_that_another_program_holds_is_said_to_be_busy(path: Path, dumps: list[Path]) -> None:
    open_database(path, create=True).dispose()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    out, said = (writer := start(path, "ingest", dumps[0], wait="0")).communicate(timeout=120)
    holder.close()
    assert (writer.returncode, out) == (1, "")
    assert said.splitlines()[-1].startswith("relations: ")
    assert "Traceback" not in said
    assert start(path, "check").wait(120) == 0


def test_many_jobs_give_the_same_database_byte_for_byte(tmp_path: Path, dumps: list[Path]) -> None:
    (tmp_path / "broken.txt").write_bytes(b"\x00")
    written = []
    for jobs in (1, 3):
        path = tmp_path / f"{jobs}.sqlite"
        assert start(path, "ingest", "--jobs", jobs, *dumps, tmp_path / "broken.txt").wait(300) == 1
        database = sqlite3.connect(path)
        database.execute("UPDATE dumps SET ingested_at = ''")
        written.append(list(database.iterdump()))
        database.close()
    assert written[0] == written[1]
