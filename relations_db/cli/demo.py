"""Fill a database from the sample that travels with the package, and show what can be asked of it."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

app = typer.Typer(rich_markup_mode=None, add_completion=False)

SAMPLE = "relations-sample.sqlite"
_ROWS = "8"


@app.command("demo", cls=Command, epilog=examples("demo", "demo --db /tmp/try.sqlite"))
def demo(context: typer.Context, db: Db = None, quiet: Quiet = False) -> None:
    """Try it: fill a small database from the sample and ask it a few questions.

    The database is relations-sample.sqlite in this folder, unless --db names another.
    """
    from relations_db.cli.ingest import take, write_result
    from relations_db.resources import folder
    from relations_db.sources import find_sources

    session = Session.of(context, db or context.find_root().params.get("db") or SAMPLE, quiet)
    _step("ingest sample.txt")
    result = take(find_sources(sorted(folder("data").glob("sample*.txt"))), session)
    write_result(result)
    with session.reading() as connection:
        questions = list(_questions(connection))
    from relations_db.cli.main import app as relations

    for question in questions:
        _step(shlex.join(question))
        form = [] if question[0] == "show" else ["--table"]
        relations(["--db", session.target, *question, *form], standalone_mode=False)
    _advise(session.target)


def _questions(connection: Connection) -> Iterator[list[str]]:
    """Give commands whose answers the database holds: on its commonest pair, best known meeting, people."""
    from relations_db.queries.database import fetch

    pairs = fetch(
        connection,
        "SELECT a.name, b.name, count(*) FROM bilateral_meetings m JOIN countries a ON a.id = m.country_a"
        " JOIN countries b ON b.id = m.country_b WHERE m.status = 'held'"
        " GROUP BY a.id, b.id ORDER BY count(*) DESC, a.name, b.name LIMIT 1",
    )
    for pair in pairs:
        yield ["query", "meetings", "--between", pair[0], pair[1], "--limit", _ROWS]
    told = fetch(
        connection,
        "SELECT key FROM meeting_list WHERE status = 'held' AND date IS NOT NULL AND people LIKE '%,%'"
        " ORDER BY reports DESC, date_start DESC, key LIMIT 1",
    )
    for meeting in told:
        yield ["show", meeting.key]
    (held,) = fetch(connection, "SELECT (SELECT count(*) FROM agreements), (SELECT count(*) FROM visits)")
    for count, question in zip(held, ("agreements", "visits"), strict=True):
        if count:
            yield ["query", question, "--limit", "5"]
    yield ["query", "people", "--limit", "5"]


def _step(command: str) -> None:
    typer.secho(f"\n$ {_program()} {command}", bold=True)
    sys.stdout.flush()


def _program() -> str:
    """Give how the user can call this program again."""
    called = sys.argv[0]
    if shutil.which("relations") is None and Path(called).name == "relations":
        return os.path.relpath(called) if os.path.isabs(called) else called  # noqa: PTH117
    return "relations"


def _advise(target: str) -> None:
    program = _program()
    typer.secho("\nTry next", bold=True)
    print(f"export RELATIONS_DB={shlex.quote(target)}")
    for line in (
        "query events --year 2024 --kind visit",
        "query countries",
        "query meetings --json --limit 2",
    ):
        print(f"{program} {line}")
    print(f"{program} query --help")
