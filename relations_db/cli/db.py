"""Look after the database: where it is, which revision it has, and bringing it up to date."""

import typer

from relations_db.cli.commands import HELP, Command, Db, Group, Quiet, examples
from relations_db.cli.session import Session

app = typer.Typer(cls=Group, context_settings=HELP, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback(epilog=examples("db path", "db upgrade --db old.sqlite"))
def db() -> None:
    """Where the database is, its revision, and bringing it up to date."""


@app.command(cls=Command, epilog=examples("db path", "db path --db elsewhere.sqlite"))
def path(context: typer.Context, db: Db = None, quiet: Quiet = False) -> None:
    """Print which database the commands use."""
    from relations_db.storage.connections import sqlite_path

    target = Session.of(context, db, quiet).target
    file = sqlite_path(target)
    print(target if file is None else file.absolute())


@app.command(cls=Command, epilog=examples("db current", "db current --db old.sqlite"))
def current(context: typer.Context, db: Db = None, quiet: Quiet = False) -> None:
    """Print the revision of the database's schema."""
    from relations_db.storage.engine import revision_of
    from relations_db.storage.revisions import HEAD

    session = Session.of(context, db, quiet)
    revision = revision_of(session.target)
    print(revision or "none")
    session.say("the newest" if revision == HEAD else f"the newest is {HEAD}: `relations db upgrade`")


@app.command(cls=Command, epilog=examples("db upgrade", "db upgrade --db old.sqlite"))
def upgrade(context: typer.Context, db: Db = None, quiet: Quiet = False) -> None:
    """Bring the database to the newest revision; make it where there is none."""
    from relations_db.storage.engine import open_database
    from relations_db.storage.revisions import HEAD

    session = Session.of(context, db, quiet)
    open_database(session.target, create=True, say=session.say).dispose()
    session.say(f"{session.target} is at revision {HEAD}, the newest")
