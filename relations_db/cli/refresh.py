"""Read the stored articles anew with today's grammar and lexicon, and show what that changes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.refresh import Refreshed

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    "refresh",
    cls=Command,
    epilog=examples("refresh --dry-run", "refresh --yes --db relations.sqlite"),
)
def refresh(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Apply without asking.")] = False,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Read the stored articles anew with today's grammar and lexicon.

    Shows what is added, gone and altered, and asks before it applies that; corrections go on to hold.
    Where there is nobody to ask, it takes --yes.
    """
    from relations_db.refresh import refresh as read_anew
    from relations_db.storage.engine import open_database

    session = Session.of(context, db, quiet)
    engine = open_database(session.target, say=session.say)
    try:
        with engine.connect() as connection, connection.begin() as transaction, _bar(session) as tell:
            result = read_anew(connection, tell)
            _write(result)
            apply = not dry_run and _is_wanted(session, result, yes)
            if not apply:
                transaction.rollback()
    finally:
        engine.dispose()
    if result.changes and not apply:
        session.say("nothing was changed")
        if not dry_run:
            raise typer.Exit(1)


def _write(result: Refreshed) -> None:
    from relations_db.export.harmless import safe

    for each in result.changes:
        parts = (each.change, each.what, each.key, each.detail)
        print("\t".join(safe(part) for part in parts if part))
    counts = ", ".join(f"{result.count(change):,} {change}" for change in ("added", "gone", "altered"))
    print(f"{len(result.read_otherwise):,} of {result.articles:,} articles read otherwise; things: {counts}")


def _is_wanted(session: Session, result: Refreshed, yes: bool) -> bool:
    """Ask whether changes are to be applied; where nothing changed there is nothing to ask."""
    if yes or not (result.changes or result.read_otherwise):
        return True
    if not sys.stdin.isatty():
        session.say("--yes applies this")
        return False
    sys.stdout.flush()
    return bool(typer.confirm("Apply this?", default=False, err=True))


@contextmanager
def _bar(session: Session) -> Iterator[Callable[[int, int], None] | None]:
    if session.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("reading"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"), TimeElapsedColumn())
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=1.0)
    bar.start()

    def tell(done: int, of: int) -> None:
        bar.update(task, completed=done / max(of, 1))
        if done == of:
            bar.stop()

    try:
        yield tell
    finally:
        bar.stop()
