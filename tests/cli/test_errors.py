import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

EXPECTED = [
    ("query meetings --country Chil", "did you mean Chile?"),
    ("query meetings --country Chlie", "did you mean Chile?"),
    ("query meetings --country Norwegan", "did you mean Norway?"),
    ("query meetings --country Korea", "South Korea"),
    ("query meetings --country Zzyzx", "no country is called 'Zzyzx'"),
    ("query meetings --between Chile Norwya", "did you mean Norway?"),
    ("query meetings --person Riggo", "did you mean"),
    ("query meetings --person Rigu", "did you mean"),
    ("query meetings --person Rigo", "José Rigo (CL, rigo)"),
    ("query meetings --place Olso", "did you mean Oslo?"),
    ("query meetings --in Norgway", "did you mean Norway?"),
    ("query meetings --in Bejing", "did you mean Beijing?"),
    ("schema meetngs", "did you mean meetings?"),
    ("query meetings --party Salmonists", "no party is called"),
    ("query meetings --organization ASEEAN", "did you mean ASEAN"),
    ("query meetings --from 2025 --to 2024", "ends before it begins"),
    ("show 9999", "is called '9999'"),
    ("show 2024-05", "several keys begin"),
    ("show person Nobody", "no person is called"),
    ("--db missing.sqlite query meetings", "no database yet"),
    ("query meetings --db text.txt", "no SQLite database"),
    ("query meetings --db postgres://", "postgres"),
    ("ingest missing.txt --db new.sqlite", "missing.txt"),
]
WRONG = [
    ("query meetings --json --csv", "one form at a time"),
    ("query meetings --columns key,colour", "no column 'colour'"),
    ("query meetings --from someday", "no date"),
    ("query meetings --year 2024-08", "four digits"),
    ("query meetings --output answer.doc", "name a form"),
    ("query meetings --from 2024-13", "no date"),
    ("query meetings --year 24", "four digits"),
    ("query meetings --colour red", "No such option"),
    ("query meetings --mode phoned", "did you mean phone?"),
    ("query meetings --level king", "head_of_state"),
    ("query agreements --kind meeting", "no kind of agreement"),
    ("query meetings --limit ten", "whole number"),
    ("query meetings --limit -1", "whole number"),
    ("query meetings --between Chile", "2 arguments"),
    ("query meetings --sort newst", "did you mean newest?"),
    ("ingest", "PATH"),
    ("undo 1", "relations corrections undo"),
    ("export", "relations corrections export"),
    ("show", "NAME"),
]


@pytest.mark.parametrize(("line", "told"), EXPECTED)
def test_an_expected_error_is_one_line_and_status_1(line: str, told: str, relations: Run) -> None:
    Path("text.txt").write_text("no database\n")
    outcome = relations(*line.split())
    assert outcome.status == 1
    assert told in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert outcome.out == ""


@pytest.mark.parametrize("name", ["", " ", "\udcff", "?"])
@pytest.mark.parametrize(
    "line",
    ["show", "show person", "show party", "show country", "query meetings --party", "query meetings --person",
     "query meetings --country", "query meetings --place", "query meetings --organization", "timeline", "schema",
     "reject --reason x", "rename --reason x Rigo", "sql"],
)  # fmt: skip
def test_what_names_nothing_is_refused_in_one_line(line: str, name: str, relations: Run) -> None:
    outcome = relations(*line.split(), name)
    assert outcome.status == 1
    assert len(outcome.err.splitlines()) == 1
    assert "more than one" not in outcome.err
    assert "should not have happened" not in outcome.err


@pytest.mark.parametrize(("line", "told"), WRONG)
def test_wrong_usage_is_status_2(line: str, told: str, relations: Run) -> None:
    outcome = relations(*line.split())
    assert outcome.status == 2
    assert told in outcome.err
    assert "Traceback" not in outcome.err


def test_a_word_of_a_vocabulary_is_taken_as_people_write_it(relations: Run) -> None:
    assert relations("query", "meetings", "--mode", "In-Person", "--level", "head of state", "--count").out == "1\n"
    assert relations("query", "events", "--kind", "meetings", "--kind", "Call", "--count").out == "2\n"


def test_the_database_may_stand_before_or_behind_the_command(database: Path, relations: Run) -> None:
    for line in (("--db", database, "query", "events"), ("query", "events", "--db", database)):
        assert relations(*line, "--count").out == "4\n"


def test_a_closed_pipe_ends_it_in_peace(database: Path) -> None:
    command = (
        f"set -o pipefail; for i in 1 2 3; do {sys.executable} -m relations_db --db {database}"
        " query events --jsonl | head -n 0; done"
    )
    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_an_unexpected_error_is_one_line_too(relations: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by surprise")

    monkeypatch.setattr("relations_db.queries.about_events.events", fail)
    outcome = relations("query", "events")
    assert outcome.status == 1
    assert "by surprise" in outcome.err
    assert len(outcome.err.splitlines()) == 1
