"""Take dumps of news into the database, showing how far it is and what came of it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.ingest import IngestResult, Progress
    from relations_db.sources import Source

app = typer.Typer(rich_markup_mode=None, add_completion=False)

Tell = Callable[["Progress"], None]
Jobs = Annotated[
    str, typer.Option("--jobs", "-j", metavar="N", help="So many processes read [as many as there are cores].")
]
_MOST_JOBS = 256
# So many bytes are worth more than one process.
_MUCH = 200_000


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
    jobs: Jobs = "",
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Take dumps of news into the database.

    A dump that is there already changes nothing. What cannot be read is left out and named, and the exit
    status is then 1. Stopped at any point, the same command goes on from there.
    """
    from relations_db.sources import find_sources

    session = Session.of(context, db, quiet)
    missing = [path for path in paths if path != "-" and not Path(path).exists()]
    if len(missing) == len(paths):
        # Nothing to take in is no reason to make a database.
        for path in missing:
            print_error(f"{path}: No such file or directory")
        raise typer.Exit(1)
    sources = find_sources(paths)
    result = take(sources, session, _jobs(jobs, sources))
    for failure in result.failures:
        name, reason = failure.name, failure.reason
        print_error(reason if name in reason else f"{name}: {reason}")
    for notice in result.notices:
        session.say(notice)
    if result.dumps:
        write_result(result)
    if result.stopped is not None:
        print_error(_stopped(result))
        raise typer.Exit(130)
    if result.failures:
        raise typer.Exit(1)


def _stopped(result: IngestResult) -> str:
    """Say what is in and what is not."""
    of_it = f" up to its line {result.part:,}" if result.part else ""
    inside = f"{result.dumps:,} dumps are in" + (f", and {result.stopped}{of_it}" if of_it else "")
    others = result.left - 1
    left = f"the rest of {result.stopped}" if of_it else f"{result.stopped}"
    more = f" and {others:,} after it" if others else ""
    return f"stopped: {inside}; {left}{more} not yet; the same command goes on from there"


def print_error(reason: str) -> None:
    """Tell what could not be done, on standard error, also when the user wants quiet."""
    from relations_db.export.harmless import safe

    sys.stdout.flush()
    print(f"relations: {safe(reason)}", file=sys.stderr)


def take(sources: list[Source], session: Session, jobs: int = 1) -> IngestResult:
    """Ingest dumps into the session's database, with a progress bar where standard error is a terminal."""
    # What is read and worked out hangs together in no circles: looking for some would take a fortieth of the time.
    gc.set_threshold(1_000_000, 20, 20)
    if jobs > 1:
        from relations_db.server import prepare

        # The processes load what they need while this one does.
        prepare()
    from relations_db.ingest import ingest as ingest_sources
    from relations_db.storage.engine import open_database

    engine = open_database(session.target, create=True, say=session.say)
    try:
        with _bar(session, sources) as tell:
            return ingest_sources(engine, sources, tell, jobs)
    finally:
        engine.dispose()


def _jobs(wanted: str, sources: list[Source]) -> int:
    """Give how many processes are to read: as many as the user wants, else one a core where there is enough to read."""
    if wanted:
        if not wanted.isdecimal() or not 1 <= int(wanted) <= _MOST_JOBS:
            raise typer.BadParameter(f"{wanted!r} is no number from 1 to {_MOST_JOBS}", param_hint="--jobs")
        return int(wanted)
    from relations_db.server import cores

    # Processes of their own must earn the time that it takes to start them; of a pipe nobody knows the size.
    much = any(source.size is None for source in sources) or sum(source.size or 0 for source in sources) >= _MUCH
    return cores() if much else 1


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
def _bar(session: Session, sources: list[Source]) -> Iterator[Tell | None]:
    if session.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    from relations_db.export.harmless import safe

    columns = (
        TextColumn("{task.fields[dump]}", markup=False), BarColumn(), TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[articles]:,} articles"), TimeElapsedColumn(),
    )  # fmt: skip
    with Bar(*columns, console=Console(stderr=True, markup=False, emoji=False), transient=True) as bar:
        task = bar.add_task("", total=1.0, dump="", articles=0)

        def tell(at: Progress) -> None:
            size = sources[at.dumps_done].size if at.dumps_done < len(sources) else None
            share = min(at.size / size, 1.0) if size else 0.0
            bar.update(
                task, completed=(at.dumps_done + share) / max(at.dumps, 1), dump=safe(at.name), articles=at.articles
            )

        yield tell
