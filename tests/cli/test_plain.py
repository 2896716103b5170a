import json

import pytest

from tests.cli.conftest import Run

ASKED = [
    (("every Chile–Norway meeting in 2024",), "relations query meetings --between Chile Norway --year 2024", 2),
    (("meetings", "between", "Chile", "and", "Norway"), "relations query meetings --between Chile Norway", 2),
    (("who met Olaf in Oslo",), "relations query people --person 'Olaf Haraldsson' --place Oslo", 2),
    (("GSP visits to Norway",), "relations query visits --party GSP --in Norway", 1),
    (("agreements of Chile with Norway since 2020",), "--between Chile Norway --from 2020", 1),
    (("ASEAN", "2025"), "relations query events --organization ASEAN --year 2025", 1),
    (("meeting",), "relations query meetings", 2),
]


@pytest.mark.parametrize(("words", "told", "rows"), ASKED)
def test_a_question_in_plain_english_says_what_it_is(
    words: tuple[str, ...], told: str, rows: int, relations: Run
) -> None:
    outcome = relations("query", *words, "--json")
    assert outcome.status == 0
    assert told in outcome.err.splitlines()[0]
    assert len(json.loads(outcome.out)) == rows


def test_options_go_with_a_question(relations: Run) -> None:
    assert relations("query", "Chile and Norway", "--kind", "call", "--ids").out == "2024-05-call\n"
    assert relations("query", "Chile and Norway", "--count", "--quiet") == relations(
        "query", "events", "--between", "Chile", "Norway", "--count", "-q"
    )


def test_what_is_not_understood_is_refused_in_one_line(relations: Run) -> None:
    outcome = relations("query", "meetings", "about", "fish", "with", "Chile")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == (
        'relations: not understood: "fish"; without that it is: relations query meetings --country Chile\n'
    )


def test_a_country_misspelt_in_a_question_is_guessed_at(relations: Run) -> None:
    outcome = relations("query", "meetings", "of", "Chlie")
    assert (outcome.status, outcome.out) == (1, "")
    assert '"Chlie" (Chile?)' in outcome.err


def test_a_slip_in_the_name_of_a_command_is_wrong_usage(relations: Run) -> None:
    outcome = relations("query", "metings")
    assert outcome.status == 2
    assert "Did you mean 'meetings'?" in outcome.err


def test_a_name_with_many_bearers_is_refused(relations: Run) -> None:
    outcome = relations("query", "meetings with Rigo and Ana Rigo")
    assert outcome.status in (0, 1)
    assert "Traceback" not in outcome.err


def test_filters_alone_ask_for_events(relations: Run) -> None:
    assert relations("query", "--year", "2025", "--ids").out == "2025-lima\n"


def test_alone_it_shows_what_there_is_and_what_to_ask(relations: Run) -> None:
    outcome = relations("query")
    assert outcome.status == 0
    assert "Latest" in outcome.out
    questions = [line.split("'")[1] for line in outcome.out.splitlines() if line.startswith("  relations query '")]
    assert 2 <= len(questions) <= 4
    for question in questions:
        answer = relations("query", question, "--count")
        assert (answer.status, answer.out > "0\n") == (0, True), question


def test_alone_on_an_empty_database_it_says_how_to_go_on(relations: Run) -> None:
    relations("--db", "new.sqlite", "db", "upgrade")
    assert "relations ingest" in relations("--db", "new.sqlite", "query").out
