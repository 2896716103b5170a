"""Check the database, and say what is wrong with it and how to mend it."""

from __future__ import annotations

from typing import Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("check", cls=Command, epilog=examples("check", "check --quick --db relations.sqlite"))
def check(
    context: typer.Context,
    quick: Annotated[
        bool, typer.Option("--quick", help="Leave out whether things are what the reports give: it takes longest.")
    ] = False,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Check the database: file, keys, quoted words, and things against reports.

    Says what is wrong and how to mend it; the exit status is then 1. Nothing is changed, and only the check of things
    keeps others from writing.
    """
    from relations_db.check import check as find_problems
    from relations_db.export.harmless import safe
    from relations_db.storage.engine import open_database

    session = Session.of(context, db, quiet)
    engine = open_database(session.target, readonly=quick, say=session.say)
    try:
        problems = find_problems(engine, quick=quick, tell=lambda what: session.say(f"checking {what}"))
    finally:
        engine.dispose()
    if not problems:
        print("the database is sound")
        return
    for problem in problems:
        print(f"{problem.what}: {safe(problem.detail)}")
    for mend in dict.fromkeys(problem.mend for problem in problems):
        print(f"to mend it: {mend}")
    raise typer.Exit(1)
