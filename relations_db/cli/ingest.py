"""Take dumps of news into the database, showing how far it is and what came of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from relations_db.ingest import IngestResult, Progress, Source

app = typer.Typer(rich_markup_mode=None, add_completion=False)

Tell = Callable[["Progress"], None]


@app.command(
    "ingest",
    cls=Command,
    epilog=examples("ingest news.txt more/", "ingest --db laos.sqlite - < news.txt"),
)
def ingest(
    context: typer.Context,
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Dumps: text files, folders of them, or - for standard input."),
    ],
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Take dumps of news into the database.

    A dump that is there already changes nothing. What cannot be read is left out and named, and the exit
    status is then 1.
    """
    from relations_db.ingest import find_sources
    from relations_db.storage.engine import open_database

    session = Session.of(context, db, quiet)
    missing = [path for path in paths if path != "-" and not Path(path).exists()]
    if len(missing) == len(paths):
        # Nothing to take in is no reason to make a database.
        for path in missing:
            print_error(f"{path}: No such file or directory")
        raise typer.Exit(1)
    sources = find_sources(paths)
    engine = open_database(session.target, create=True)
    try:
        result = take(engine, sources, session)
    finally:
        engine.dispose()
    for failure in result.failures:
        name, reason = failure.name, failure.reason
        print_error(reason if name in reason else f"{name}: {reason}")
    for notice in result.notices:
        session.say(notice)
    if result.dumps:
        write_result(result)
    if result.failures:
        raise typer.Exit(1)


def print_error(reason: str) -> None:
    """Tell what could not be done, on standard error, also when the user wants quiet."""
    from relations_db.export.harmless import safe

    sys.stdout.flush()
    print(f"relations: {safe(reason)}", file=sys.stderr)


def take(engine: Engine, sources: list[Source], session: Session) -> IngestResult:
    """Ingest dumps with a progress bar where standard error is a terminal."""
    from relations_db.ingest import ingest as ingest_sources

    with _bar(session) as tell:
        return ingest_sources(engine, sources, tell)


def write_result(result: IngestResult) -> None:
    """Write what came of an ingest: articles new and known, and how many of each thing there are now."""
    if not result.new and not result.fuller:
        print(f"nothing changed: {result.known:,} articles known, none new ({result.seconds:.1f} s)")
        return
    fuller = f", {result.fuller:,} of them now fuller" if result.fuller else ""
    print(f"{'articles':<12}{result.new:>8,} new {result.known:>8,} known{fuller}")
    for thing in ("events", "meetings", "people", "agreements"):
        before, after = getattr(result.before, thing), getattr(result.after, thing)
        print(f"{thing:<12}{after - before:>8,} new {after:>8,} in all")
    print(f"{'seconds':<12}{result.seconds:>8.1f}")


@contextmanager
def _bar(session: Session) -> Iterator[Tell | None]:
    if session.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    from relations_db.export.harmless import safe

    columns = (
        TextColumn("{task.fields[dump]}", markup=False), BarColumn(), TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
    )  # fmt: skip
    with Bar(*columns, console=Console(stderr=True, markup=False, emoji=False), transient=True) as bar:
        task = bar.add_task("", total=1.0, dump="")

        def tell(at: Progress) -> None:
            done = (at.dumps_done + at.articles_done / max(at.articles, 1)) / max(at.dumps, 1)
            bar.update(task, completed=done, dump=safe(at.name))

        yield tell
