import shutil
from pathlib import Path

import pytest

from relations_db.resources import folder
from tests.cli.conftest import Run

SAMPLE = folder("data") / "sample.txt"


@pytest.fixture(autouse=True)
def new_database(relations: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `relations` write to a database of its own."""
    monkeypatch.setenv("RELATIONS_DB", "new.sqlite")


def test_again_nothing_changes_and_it_says_so(relations: Run) -> None:
    first = relations("ingest", SAMPLE)
    assert first.status == 0
    assert first.err == ""
    told = {line.split()[0]: line for line in first.out.splitlines()}
    assert set(told) == {"articles", "events", "meetings", "people", "agreements", "seconds"}
    assert " 0 known" in told["articles"]
    before = relations("query", "events", "--json").out
    again = relations("ingest", SAMPLE)
    assert again.out.startswith("nothing changed")
    assert relations("query", "events", "--json").out == before


def test_what_cannot_be_read_is_named_and_the_rest_is_taken(tmp_path: Path, relations: Run) -> None:
    shutil.copy(SAMPLE, tmp_path / "good.txt")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02\xff" * 50)
    outcome = relations("ingest", "missing.txt", "empty.txt", "binary.txt", "good.txt")
    assert outcome.status == 1
    lines = outcome.err.splitlines()
    assert len(lines) == 3
    for name in ("missing.txt", "empty.txt", "binary.txt"):
        assert [line for line in lines if name in line]
    assert outcome.out.startswith("articles")


def test_nothing_to_take_in_makes_no_database(tmp_path: Path, relations: Run) -> None:
    outcome = relations("ingest", "missing.txt", "gone/")
    assert (outcome.status, outcome.out) == (1, "")
    assert [line.split()[1] for line in outcome.err.splitlines()] == ["missing.txt:", "gone/:"]
    assert not (tmp_path / "new.sqlite").exists()


def test_the_demo_shows_answers(tmp_path: Path, relations: Run) -> None:
    outcome = relations("demo")
    assert outcome.status == 0
    assert (tmp_path / "relations-sample.sqlite").exists()
    assert not (tmp_path / "new.sqlite").exists()
    for said in ("query meetings --between", "show 20", "What says so", "query people", "Try next"):
        assert said in outcome.out
    assert "sample.txt:" in outcome.out
