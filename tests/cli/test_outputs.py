import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ASK = ("query", "events", "--sort", "oldest")
KEYS = ["2024-05-call", "2024-05-visit", "2024-05-14-olaf-rigo", "2025-lima"]
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
FORMS = ["--table", "--json", "--jsonl", "--csv", "--tsv", "--markdown", "--ids"]


def test_every_form_holds_the_same_rows(relations: Run) -> None:
    outs = {form: relations(*ASK, form).out for form in FORMS}
    assert outs["--ids"].split() == KEYS
    assert [row["key"] for row in json.loads(outs["--json"])] == KEYS
    assert [json.loads(line)["key"] for line in outs["--jsonl"].splitlines()] == KEYS
    assert [row["key"] for row in csv.DictReader(io.StringIO(outs["--csv"]))] == KEYS
    assert [line.split("\t")[0] for line in outs["--tsv"].splitlines()] == ["key", *KEYS]
    assert [line.split(" | ")[0].strip("| ") for line in outs["--markdown"].splitlines()] == [
        "key",
        "---",
        *KEYS,
    ]
    assert [line.split()[0] for line in outs["--table"].splitlines()[2:] if line[:1] != "\t" and line[1].isdigit()]


def test_piped_it_is_tsv_without_colour(relations: Run) -> None:
    assert relations(*ASK).out == relations(*ASK, "--tsv").out
    assert "\x1b" not in relations(*ASK, "--table").out


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("question", ["events", "agreements", "participants", "people", "countries", "parties"])
def test_nothing_in_a_text_can_act(form: str, question: str, relations: Run) -> None:
    outcome = relations("query", question, form)
    assert outcome.status == 0
    assert not CONTROL.search(outcome.out)


@pytest.mark.parametrize("form", ["--csv", "--tsv"])
def test_no_cell_is_a_formula(form: str, relations: Run) -> None:
    out = relations("query", "events", "--columns", "name,key", form).out
    assert "'=HYPERLINK(1)" in out
    rows = csv.reader(io.StringIO(out), delimiter="\t" if form == "--tsv" else ",")
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and cell]


def test_markup_and_emoji_codes_stay_what_they_are(relations: Run) -> None:
    out = relations("query", "events", "--columns", "name", "--table").out
    assert "[bold]markup[/bold] :boom:" in " ".join(out.split())
    assert "\\[bold\\]markup\\[/bold\\]" in relations("query", "events", "--columns", "name", "--markdown").out
    assert not CONTROL.search(relations("show", "2024-05-call").out)


@pytest.mark.parametrize("question", ["events", "meetings", "agreements", "participants", "people", "countries"])
def test_a_table_fits_80_columns(question: str, relations: Run) -> None:
    outcome = relations("query", question, "--table")
    assert max(map(len, outcome.out.splitlines())) <= 80
    assert re.fullmatch(r"[0-9]+ [a-z]+\n", outcome.err)


def test_json_holds_everything(relations: Run) -> None:
    (meeting,) = json.loads(relations("query", "meetings", "--place", "oslo", "--json").out)
    assert meeting["countries"] == ["CL", "NO"]
    assert [person["person"] for person in meeting["participants"]] == ["Olaf Haraldsson", "José Rigo"]
    (said,) = meeting["evidence"]
    assert said["sentence"] == "President Rigo of Chile met King Olaf"
    assert said["stands"] == [{"dump": "salmon.txt", "line": 2}]
    assert (said["rule"], said["title"]) == ("met", "Old neighbours, new talks")
    assert meeting["parent"] == "2024-05-visit"


def test_columns_are_picked_in_their_order_in_every_form(relations: Run) -> None:
    picked = ("query", "events", "--columns", "date, key", "--limit", "1")
    assert relations(*picked, "--csv").out.splitlines()[0] == "date,key"
    assert list(json.loads(relations(*picked, "--json").out)[0]) == ["date", "key"]


@pytest.mark.parametrize("form", FORMS)
def test_no_rows_is_an_empty_answer_not_an_error(form: str, relations: Run) -> None:
    outcome = relations("query", "meetings", "--year", "1999", form)
    assert outcome.status == 0
    assert outcome.err == "no meetings match\n"
    if form == "--json":
        assert json.loads(outcome.out) == []


def test_count(relations: Run) -> None:
    assert relations("query", "meetings", "--count").out == "2\n"
    assert relations("query", "people", "--country", "Chile", "--count").out == "1\n"


def test_what_is_known_to_the_month_matches_its_days_and_says_so(relations: Run) -> None:
    outcome = relations("query", "events", "--from", "2024-05-20", "--to", "2024-05-21", "--ids")
    assert outcome.out == "2024-05-call\n"
    assert "known only to the month or year: 2024-05" in outcome.err
    assert relations("query", "events", "--from", "2024-05", "--to", "2024-05").err == ""


def test_quiet_says_nothing(relations: Run) -> None:
    for line in (
        ("-q", "query", "meetings", "--year", "1999"),
        ("query", "meetings", "--year", "1999", "--quiet"),
    ):
        assert relations(*line).err == ""


def test_a_country_is_known_by_name_code_and_demonym(relations: Run) -> None:
    for name in ("Norway", "norway", "NO", "NOR", "Norwegian", "Kingdom of Norway", "NORWÁY"):
        assert relations("query", "meetings", "--country", name, "--count").out == "2\n", name


def test_the_database_tells_where_it_is_and_of_what_revision(database: Path, relations: Run) -> None:
    assert relations("db", "path").out.strip() == str(database)
    assert relations("db", "current").out.strip().isdigit()


def test_upgrade_makes_a_database(tmp_path: Path, relations: Run) -> None:
    assert relations("--db", "new.sqlite", "db", "upgrade").status == 0
    assert (tmp_path / "new.sqlite").exists()
    assert relations("--db", "new.sqlite", "query", "events", "--count").out == "0\n"


@pytest.mark.parametrize("asked", [("query", "meetings"), ("query", "Chile–Norway meetings"), ("search", "salmon")])
def test_an_answer_from_a_file_does_not_wait_for_sqlalchemy(asked: tuple[str, ...], database: Path) -> None:
    script = (
        "import sys\n"
        "from relations_db.cli.main import app\n"
        "try:\n"
        f"    app({['--db', str(database), *asked]!r})\n"
        "except SystemExit as ended:\n"
        "    assert not ended.code\n"
        "assert 'sqlalchemy' not in sys.modules\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "salmon" in ended.stdout.lower() or "rigo" in ended.stdout.lower()


def test_more_columns_than_fit_stand_below_one_another(relations: Run) -> None:
    wide = ", ".join(f"'value {number}' AS column_{number}" for number in range(30))
    out = relations("sql", f"SELECT {wide}, NULL AS empty UNION ALL SELECT {wide}, NULL", "--table").out
    blocks = out.rstrip("\n").split("\n\n")
    assert len(blocks) == 2
    assert [line.rstrip() for line in blocks[0].splitlines()][:2] == ["column 0   value 0", "column 1   value 1"]
    assert "empty" not in out


def test_a_key_is_broken_behind_a_hyphen(relations: Run) -> None:
    long = "2024-05-14-meeting-with-a-very-long-key-that-no-column-holds-and-that-goes-on-and-on-beyond-it"
    out = relations("sql", f"SELECT '{long}' AS key, 'a word' AS detail", "--table").out
    pieces = [line.split()[0] for line in out.splitlines()[2:]]
    assert "".join(pieces) == long
    assert all(piece.endswith("-") for piece in pieces[:-1])


def test_no_line_of_a_story_is_longer_than_the_terminal(relations: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    for name in ("Chile", "José Rigo", "2024-05-14-olaf-rigo"):
        assert max(map(len, relations("show", *name.split()).out.splitlines())) <= 80
