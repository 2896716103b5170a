"""Run `relations`: what all its commands share, and where each of them is."""

import io
import sys
from typing import Annotated, ClassVar

import typer

from relations_db import __version__
from relations_db.cli.commands import HELP, Db, Quiet, Root, examples

_PACKAGE = "relations_db.cli"


class _Relations(Root):
    modules: ClassVar[dict[str, str]] = {
        "demo": f"{_PACKAGE}.demo",
        "ingest": f"{_PACKAGE}.ingest",
        "query": f"{_PACKAGE}.query",
        "show": f"{_PACKAGE}.show",
        "db": f"{_PACKAGE}.db",
    }


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"relations {__version__}")
        raise typer.Exit


app = typer.Typer(
    cls=_Relations,
    context_settings=HELP,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    add_completion=True,
)


@app.callback(
    epilog=examples(
        "demo",
        "ingest news.txt",
        "query meetings --between China Vietnam --year 2024",
        "show 2024-08-19-li-qiang-to-lam",
        "query agreements --country Laos --json",
    )
)
def relations(
    context: typer.Context,
    db: Db = None,
    quiet: Quiet = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Who met whom, when and where, and the sentence that says so.

    A database of bilateral relations, filled from news.
    """


def run() -> None:
    """Run the command line with the arguments of this process."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows its code instead.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app(prog_name="relations")
