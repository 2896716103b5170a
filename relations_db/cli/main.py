"""Run `relations`: what all its commands share, and where each of them is."""

from typing import Annotated, Any, ClassVar

import typer

from relations_db import __version__
from relations_db.cli.commands import HELP, Db, Quiet, Root, examples

_PACKAGE = "relations_db.cli"


# Commands that people look for here and that stand below another.
_BELOW = {
    "undo": "corrections undo", "import": "corrections import", "upgrade": "db upgrade",
    "export": "corrections export` for what was put right by hand, and `relations query events --output events.csv",
}  # fmt: skip


class _Relations(Root):
    modules: ClassVar[dict[str, str]] = {
        "demo": f"{_PACKAGE}.demo",
        "ingest": f"{_PACKAGE}.ingest",
        "query": f"{_PACKAGE}.query",
        "search": f"{_PACKAGE}.search",
        "show": f"{_PACKAGE}.show",
        "timeline": f"{_PACKAGE}.timeline",
        "stats": f"{_PACKAGE}.stats",
        "sql": f"{_PACKAGE}.sql",
        "schema": f"{_PACKAGE}.schema",
        "review": f"{_PACKAGE}.review",
        "merge": f"{_PACKAGE}.merge",
        "split": f"{_PACKAGE}.split",
        "edit": f"{_PACKAGE}.edit",
        "reject": f"{_PACKAGE}.reject",
        "rename": f"{_PACKAGE}.rename",
        "corrections": f"{_PACKAGE}.corrections",
        "refresh": f"{_PACKAGE}.refresh",
        "check": f"{_PACKAGE}.check",
        "db": f"{_PACKAGE}.db",
    }
    summaries: ClassVar[dict[str, str]] = {
        "demo": "Try it: fill a small database from the sample and ask it a few questions.",
        "ingest": "Take dumps of news into the database.",
        "query": "Ask the database, in plain English or with filters.",
        "search": "Search the full text of the articles, best hits first.",
        "show": "Everything known of an event, agreement, person, article, country or party.",
        "timeline": "A relation month by month: summits, visits, signings.",
        "stats": "Who met whom how often, by year, level, place and more.",
        "sql": "Run SQL that reads, with the outputs of every answer.",
        "schema": "Tables, columns and views, and what they hold.",
        "review": "What deserves a look: doubtful, told differently, or two that could be one.",
        "merge": "Make one of several events, agreements or people.",
        "split": "Make a thing of its own of a part of another.",
        "edit": "Set fields of an event or agreement.",
        "reject": "Say that there is no such event, agreement or person.",
        "rename": "Give a person the name under which he or she is to stand.",
        "corrections": "What was put right by hand: list it, take it back, carry it elsewhere.",
        "refresh": "Read the stored articles anew with today's grammar and lexicon.",
        "check": "Check the database: file, keys, quoted words, and things against reports.",
        "db": "Where the database is, its revision, and bringing it up to date.",
    }

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Give the command of a name, or say below which other it stands."""
        if args[0] in _BELOW and not ctx.resilient_parsing:
            ctx.fail(f"No such command '{args[0]}'; there is `relations {_BELOW[args[0]]}`.")
        return super().resolve_command(ctx, args)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"relations {__version__}")
        raise typer.Exit


app = typer.Typer(
    cls=_Relations,
    context_settings=HELP,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    invoke_without_command=True,
    add_completion=True,
)

# What one does most, with what it is for.
_MOST = (
    ("ingest news.txt", "take in a dump of news"),
    ("query 'every China–Vietnam meeting in 2024'", "ask in plain English, or with filters"),
    ("show 2024-08-19-xi-jinping-to-lam", "all that is known of one thing, and the sentences that say so"),
    ("search '\"high-speed rail\"'", "find articles by their words"),
    ("timeline China Vietnam", "a relation month by month"),
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

    A database of bilateral relations, filled from news. The database is the file or URL after --db, else that in
    RELATIONS_DB, else relations.sqlite in the current folder.
    """
    if context.invoked_subcommand is None:
        _guide()


def _guide() -> None:
    print("Who met whom, when and where, and the sentence that says so.\n")
    for command, purpose in _MOST:
        print(f"  relations {command}\n      {purpose}")
    print("\nNothing to ask yet? `relations demo` fills a small database from a sample.")
    print("`relations query` shows what the database holds, `relations -h` all commands, `relations COMMAND -h` one.")
    print("`relations --install-completion` lets the shell complete commands, options and names.")
