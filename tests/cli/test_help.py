import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from relations_db.cli.main import app
from tests.cli.conftest import Run

README = Path(__file__).parents[2] / "README.md"


def _commands(command: Any, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, command
    for name in getattr(command, "commands", ()):
        yield from _commands(command.commands[name], *path, name)


COMMANDS = list(_commands(typer.main.get_command(app)))
NAMES = [" ".join(path) or "relations" for path, _ in COMMANDS]


def test_the_commands_are_those_that_are_meant() -> None:
    assert {
        "demo", "ingest", "search", "show", "timeline", "stats", "sql", "schema", "db path", "db current",
        "db upgrade", "query meetings", "query events", "query visits", "query agreements", "query messages",
        "query gatherings", "query ceremonies", "query participants", "query people", "query countries",
        "query parties",
    } <= set(NAMES)  # fmt: skip


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=NAMES)
def test_help_tells_what_a_command_does_and_shows_examples(path: tuple[str, ...], command: Any, relations: Run) -> None:
    long, short = relations(*path, "--help"), relations(*path, "-h")
    assert long.status == short.status == 0
    assert long.out == short.out
    assert command.help.strip()
    examples = long.out.partition("Examples:")[2].strip().splitlines()
    assert len(examples) >= 2
    assert all(line.strip().startswith(" ".join(("relations", *path))) for line in examples)


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=NAMES)
def test_every_option_has_help(path: tuple[str, ...], command: Any) -> None:
    assert [param.name for param in command.params if not getattr(param, "help", "") and param.name != "help"] == []


@pytest.mark.parametrize("name", [name for name in NAMES if name != "relations"])
def test_every_command_stands_in_the_readme(name: str) -> None:
    assert f"relations {name}" in README.read_text(encoding="utf-8")


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=NAMES)
def test_every_option_stands_in_the_reference(path: tuple[str, ...], command: Any) -> None:
    reference = README.read_text(encoding="utf-8").partition("<!-- reference -->")[2]
    assert f"`{' '.join(('relations', *path))}`: " in reference
    missing = [
        name
        for param in command.params
        for name in (param.opts if param.param_type_name == "option" else [param.metavar])
        if name not in ("-h", "--help") and not re.search(rf"`{re.escape(name)}[` ]", reference)
    ]
    assert missing == []


def test_the_summaries_are_the_first_words_of_the_help() -> None:
    for path, command in COMMANDS:
        for name, summary in getattr(command, "summaries", {}).items():
            assert command.commands[name].help.startswith(summary), (*path, name)


def test_alone_it_shows_the_five_things_one_does_most(relations: Run) -> None:
    outcome = relations()
    assert (outcome.status, outcome.err) == (0, "")
    assert len([line for line in outcome.out.splitlines() if line.startswith("  relations ")]) == 5


def test_version(relations: Run) -> None:
    assert relations("--version").out.startswith("relations ")


@pytest.mark.parametrize("arguments", [("db",)])
def test_a_command_of_commands_alone_shows_them(arguments: tuple[str, ...], relations: Run) -> None:
    outcome = relations(*arguments)
    assert "Commands:" in outcome.out + outcome.err
