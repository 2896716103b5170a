"""Putting things right at the command line: what is printed, asked and refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from relations_db.ingest import Source, ingest
from relations_db.storage.engine import open_database
from tests.cli.conftest import Run

POST = """Two ministers in Vaduz

Swiss Foreign Minister Beat Gasser met with Austrian Foreign Minister Eva Moser in Vaduz on May 3, 2024. The Rhine \
was high.

Two days later, on May 5, 2024, Swiss Foreign Minister Beat Gasser met with Austrian Foreign Minister Eva Moser \
in Vaduz again.

Continue reading Two ministers in Vaduz
"""
FIRST, SECOND = "2024-05-03-eva-moser-beat-gasser", "2024-05-05-eva-moser-beat-gasser"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("vaduz") / "filled.sqlite"
    engine = open_database(path, create=True)
    assert not ingest(engine, [Source("vaduz.txt", POST.encode)]).failures
    engine.dispose()
    return path


@pytest.fixture
def there(relations: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A function that runs `relations` on a copy of the database of this module."""
    monkeypatch.setenv("RELATIONS_DB", str(shutil.copy(filled, tmp_path / "vaduz.sqlite")))
    return relations


def keys(run: Run) -> list[str]:
    return run("query", "meetings", "--ids").out.split()


def test_edit_list_and_undo(there: Run) -> None:
    assert set(keys(there)) == {FIRST, SECOND}
    done = there("edit", FIRST, "date=2024-05-04", "place=Bern", "--reason", "so says the host")
    assert done.status == 0
    assert done.out.splitlines() == [
        "2024-05-04-eva-moser-beat-gasser: date is 2024-05-04",
        "2024-05-04-eva-moser-beat-gasser: place is Bern",
    ]
    assert "corrections 1, 2; `relations corrections undo 1 2` takes them back" in done.err
    listed = there("corrections", "list", "--columns", "id,kind,field,value,reason")
    assert listed.out.splitlines()[1:] == [
        "1\tvalue\tdate\t2024-05-04\tso says the host", "2\tvalue\tplace\tBern\tso says the host",
    ]  # fmt: skip
    assert there("corrections", "undo", 1).out == f"taken back: value event {FIRST}\n"
    assert FIRST in keys(there)


def test_all_that_one_edit_made_is_taken_back_at_once(there: Run) -> None:
    there("edit", FIRST, "date=2024-05-04", "place=Bern", "--reason", "so says the host")
    assert there("corrections", "undo", 1, 9).status == 1
    assert there("corrections", "list", "--count").out == "2\n", "one that is not there leaves the others"
    assert there("corrections", "undo", 2, 1, 2).out == f"taken back: value event {FIRST}\n" * 2
    assert there("corrections", "list", "--count").out == "0\n"


def test_merge_and_review(there: Run) -> None:
    twins = there("review", "twins")
    assert twins.out.splitlines()[1:] == [f"twins\tevent\t{FIRST}\t{SECOND}\t2 people in common"]
    assert there("merge", FIRST, SECOND, "--reason", "one lunch").out == f"{FIRST}: now one\n"
    assert there("review", "twins", "--count").out == "0\n"


def test_reject_and_rename(there: Run) -> None:
    assert there("reject", SECOND, "--reason", "never was").out == f"{SECOND}: rejected\n"
    renamed = there("rename", "Eva Moser", "Eva Maria Moser", "--reason", "in full", "--quiet")
    assert (renamed.out, renamed.err) == ("eva-maria-moser: name is Eva Maria Moser\n", "")
    assert keys(there) == ["2024-05-03-eva-maria-moser-beat-gasser"]


def test_export_and_import(there: Run, tmp_path: Path) -> None:
    there("reject", SECOND, "--reason", "never was")
    lines = there("corrections", "export").out
    assert lines.count("\n") == 1
    (tmp_path / "mine.jsonl").write_text(lines, encoding="utf-8")
    assert there("corrections", "import", tmp_path / "mine.jsonl").out == "0 new corrections\n"
    there("corrections", "undo", 1)
    assert SECOND in keys(there)
    assert there("corrections", "import", tmp_path / "mine.jsonl").out == "1 new correction\n"
    assert SECOND not in keys(there)


def test_split_of_a_person(there: Run) -> None:
    done = there("split", "Beat Gasser", SECOND, "--reason", "his cousin")
    assert done.status == 0
    assert len(done.out.split(": ")[0].split(", ")) == 2


REFUSED: list[tuple[tuple[object, ...], int, str]] = [
    (("edit", FIRST, "date=2024"), 2, "--reason"),
    (("edit", FIRST, "date=May", "--reason", "x"), 1, "no date"),
    (("merge", FIRST, "--reason", "x"), 1, "two things"),
    (("merge", FIRST, "nothing-of-the-kind", "--reason", "x"), 1, "nothing-of-the-kind"),
    (("corrections", "undo", 9), 1, "no correction 9"),
    (("corrections", "undo", 10**20), 1, "there is no correction"),
    (("corrections", "undo", "x"), 2, "no number"),
    (("corrections", "import", "absent.jsonl"), 1, "absent.jsonl"),
    (("review", "boredom"), 2, "boredom"),
]


@pytest.mark.parametrize(("arguments", "status", "words"), REFUSED, ids=[words for _, _, words in REFUSED])
def test_what_is_refused_is_told_in_a_line(arguments: tuple[object, ...], status: int, words: str, there: Run) -> None:
    refused = there(*arguments)
    assert refused.status == status
    assert words in refused.err
    assert refused.out == ""
    assert set(keys(there)) == {FIRST, SECOND}


def test_refresh_without_changes_asks_nothing(there: Run) -> None:
    done = there("refresh")
    assert (done.status, done.out) == (
        0, "0 of 1 articles read otherwise; things: 0 added, 0 gone, 0 altered\n"
    )  # fmt: skip


def test_refresh_shows_and_applies_only_what_is_wanted(there: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from msgspec.structs import replace

    from relations_db import refresh as module
    from relations_db.extraction.account import Account
    from relations_db.extraction.reader import read_article
    from relations_db.reading.article import Article

    def less(article: Article) -> Account:
        return replace(read_article(article), reports=())

    monkeypatch.setattr(module, "read_article", less)
    shown = there("refresh", "--dry-run")
    assert shown.status == 0
    assert f"gone\tevent\t{FIRST}" in shown.out.splitlines()
    assert "nothing was changed" in shown.err
    refused = there("refresh")
    assert refused.status == 1
    assert "--yes" in refused.err
    assert set(keys(there)) == {FIRST, SECOND}
    assert there("refresh", "--yes").status == 0
    assert keys(there) == []
