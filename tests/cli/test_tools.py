import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_outputs import CONTROL, FORMS

SHOWN = [
    (("search", "salmon", "--table"), "Old neighbours, new talks"),
    (("search", "salmon", "--table"), "→ 2024-05-14-olaf-rigo"),
    (("search", "salmon"), "[salmon]"),
    (("search", "leaders", "-salmon", "--count"), "1"),
    (("search", "herring"), "no articles match"),
    (("timeline", "Chile", "Norway", "--table"), "May ○✈▲✎"),
    (("timeline", "Chile", "Norway", "--table"), "1 summit, 1 visit, 1 agreement, 1 call"),
    (("timeline", "Chile", "Norway", "--table"), "state visit in NO: José Rigo (CL)"),
    (("timeline", "Peru", "Norway"), "nothing is known between Peru and Norway"),
    (("timeline", "Kenya"), "nothing is known of Kenya"),
    (("timeline", "Chile", "Norway", "--count"), "4"),
    (("stats", "--table"), "CL–NO"),
    (("stats", "--by", "level", "--table"), "head of state  2"),
    (("stats", "--by", "year,kind"), "2024\tcall\t1"),
    (("stats", "--year", "1999"), "nothing matches"),
    (("sql", "select count(*) as n from events"), "n\n4"),
    (("sql", "select", "1", "as", "one"), "one\n1"),
    (("schema", "--table"), "event_list"),
    (("schema", "event_list", "--table"), "first possible day"),
    (("show", "country", "Chile"), "with          Norway (3)"),
    (("show", "Norway"), "Olaf Haraldsson (2)"),
    (("show", "party", "GSP"), "Green Salmon Party"),
    (("show", "GSP"), "fisheries memorandum"),
    (("query", "people", "--office", "president", "--on", "2024-06-01"), "José Rigo"),
    (("query", "parties", "--year", "2024"), "GSP"),
    (("query", "visits", "--form", "state"), "2024-05-visit"),
    (("query", "meetings", "--between", "GSP", "Norway"), "key"),
    (("query", "agreements", "--office", "king"), "fisheries"),
]


@pytest.mark.parametrize(("arguments", "told"), SHOWN)
def test_a_tool_tells(arguments: tuple[str, ...], told: str, relations: Run) -> None:
    outcome = relations(*arguments)
    assert outcome.status == 0
    assert told in outcome.out + outcome.err


WRONG = [
    (("timeline", "A", "B", "C"), 2, "one country or of two"),
    (("timeline", "Chlie"), 1, "did you mean Chile?"),
    (("stats", "--by", "colour"), 2, "no way to count"),
    (("stats", "--by", "year,pair,kind"), 2, "one or two"),
    (("stats", "--by", "year,year"), 2, "one or two"),
    (("search", "-salmon"), 1, "nothing to search for"),
    (("search", "salmon", "--yaer", "2024"), 2, "No such option"),
    (("search", '""'), 1, "nothing to search for"),
    (("schema", "evnt_list"), 1, "no table or view is called 'evnt_list'"),
    (("show", "country", "Chlie"), 1, "did you mean Chile?"),
    (("sql", "select 1 from nowhere"), 1, "no such table"),
    (("sql", "select 1; select 2"), 1, "one statement at a time"),
    (("sql", ""), 1, "no rows"),
    (("sql", "select 1", "--columns", "two"), 1, "no column 'two'"),
]


@pytest.mark.parametrize(("arguments", "status", "told"), WRONG)
def test_what_is_wrong_is_told(arguments: tuple[str, ...], status: int, told: str, relations: Run) -> None:
    outcome = relations(*arguments)
    assert outcome.status == status
    assert told in outcome.err
    assert "Traceback" not in outcome.err


WRITING = [
    "delete from events",
    "update events set kind = 'call'",
    "insert into dumps values (9, 'x', 'x', 0, 'x', 'x')",
    "with x as (select 1) delete from events",
    "drop table events",
    "create table t (a)",
    "create temp table t (a)",
    "attach 'other.sqlite' as other",
    "select load_extension('evil')",
    "pragma query_only = off",
    "pragma writable_schema = 1",
    "vacuum into 'copy.sqlite'",
    "begin immediate",
    "insert into article_search (article_search) values ('rebuild')",
]


@pytest.mark.parametrize("statement", WRITING)
def test_sql_only_reads(statement: str, database: Path, tmp_path: Path, relations: Run) -> None:
    before = database.read_bytes()
    outcome = relations("sql", statement)
    assert (outcome.status, outcome.out) == (1, "")
    assert len(outcome.err.splitlines()) == 1
    assert database.read_bytes() == before
    assert list(tmp_path.iterdir()) == []


READING = [
    ("select 1 as a, 2 as a", ["a", "a_2"]),
    ("values (1)", ["column1"]),
    ("pragma table_info(events)", ["cid", "name", "type", "notnull", "dflt_value", "pk"]),
    ("select rowid from article_search where article_search match 'salmon'", ["rowid"]),
    ("with recursive n(i) as (select 1 union all select i + 1 from n where i < 3) select i from n", ["i"]),
    ("select * from event_list -- all of them", None),
]


@pytest.mark.parametrize(("statement", "columns"), READING)
def test_sql_reads_whatever_there_is(statement: str, columns: list[str] | None, relations: Run) -> None:
    rows = json.loads(relations("sql", statement, "--json").out)
    assert rows
    assert columns is None or list(rows[0]) == columns


ANSWERS = [
    ("search", "telephone"),
    ("timeline", "Chile", "Norway"),
    ("stats",),
    ("sql", "select * from event_list"),
    ("schema",),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("question", ANSWERS, ids=[answer[0] for answer in ANSWERS])
def test_every_tool_has_every_form_and_nothing_in_it_can_act(
    question: tuple[str, ...], form: str, relations: Run
) -> None:
    outcome = relations(*question, form)
    assert outcome.status == 0
    assert outcome.out
    assert not CONTROL.search(outcome.out.replace("\t", " "))
    if form == "--json":
        assert json.loads(outcome.out)


@pytest.mark.parametrize("question", ANSWERS, ids=[answer[0] for answer in ANSWERS])
def test_every_tool_counts_picks_columns_and_writes_files(
    question: tuple[str, ...], tmp_path: Path, relations: Run
) -> None:
    count = int(relations(*question, "--count").out)
    written = relations(*question, "--output", "answer.jsonl")
    assert written.status == 0
    lines = (tmp_path / "answer.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == count
    first = next(iter(json.loads(lines[0])))
    assert relations(*question, "--columns", first, "--csv").out.splitlines()[0] == first


@pytest.mark.parametrize(
    "question", [("show", "2024-05-call"), ("show", "country", "Chile"), ("show", "party", "GSP"), ("query",)]
)
def test_what_is_told_has_no_escapes(question: tuple[str, ...], relations: Run) -> None:
    outcome = relations(*question)
    assert outcome.status == 0
    assert not CONTROL.search(outcome.out)


@pytest.mark.parametrize(
    "question",
    [
        ("search", "salmon", "--table"),
        ("timeline", "Chile", "Norway", "--table"),
        ("stats", "--table"),
        ("stats", "--by", "person", "--table"),
        ("schema", "--table"),
        ("query",),
    ],
)
def test_tools_fit_80_columns(question: tuple[str, ...], relations: Run) -> None:
    lines = relations(*question).out.splitlines()
    assert max(len(line) for line in lines if not line.startswith("  relations query")) <= 80
