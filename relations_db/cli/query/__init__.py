"""Ask the database from a terminal: one module a kind of answer."""

from difflib import get_close_matches
from itertools import takewhile
from typing import Any, ClassVar

import typer

from relations_db.cli.commands import Db, Group, Quiet, examples

_HELP = ("-h", "--help")


class _Query(Group):
    modules: ClassVar[dict[str, str]] = {
        name: f"{__name__}.{name}"
        for name in (
            "meetings", "events", "visits", "agreements", "messages", "gatherings", "ceremonies",
            "participants", "people", "countries", "parties",
        )
    }  # fmt: skip
    summaries: ClassVar[dict[str, str]] = {
        "meetings": "Meetings and calls: who met whom, when and where.",
        "events": "Events of every kind, or of the kinds you name.",
        "visits": "Visits: who went where, and in what form.",
        "agreements": "Agreements and joint statements, and who made them.",
        "messages": "Messages: congratulations, condolences, letters.",
        "gatherings": "Gatherings: named summits, conferences and forums.",
        "ceremonies": "Ceremonies: receptions, commemorations, parades, openings.",
        "participants": "Who took part in which events, for whom, in which office.",
        "people": "People, their offices, and how often they took part.",
        "countries": "Countries and how often they took part.",
        "parties": "Political parties that articles name or people act for.",
    }

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take filters without a command for a question about events of every kind."""
        own = (*_HELP, "--db", "-q", "--quiet")
        if args and args[0].startswith("-") and args[0].partition("=")[0] not in own:
            args = ["events", *args]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Give the command of a name, or the one that a question in plain English asks for."""
        said = list(takewhile(lambda argument: not argument.startswith("-"), args))
        rest = args[len(said) :]
        if ctx.resilient_parsing or not said or (len(said) == 1 and said[0] in self.commands):
            return super().resolve_command(ctx, args)
        if set(_HELP) & set(rest):
            return super().resolve_command(ctx, [*said[:1], *rest])
        from relations_db.cli.query.plain import NotUnderstoodError, command_for, option
        from relations_db.cli.session import Session

        quiet = bool({"-q", "--quiet"} & set(rest)) or ctx.params.get("quiet", False)
        session = Session.of(ctx, option("--db", rest) or ctx.params.get("db"), quiet)
        try:
            asked = command_for(" ".join(said), session)
        except NotUnderstoodError:
            if len(said) == 1 and " " not in said[0] and get_close_matches(said[0], self.modules):
                return super().resolve_command(ctx, args)
            raise
        return super().resolve_command(ctx, [*asked, *rest])


app = typer.Typer(cls=_Query, rich_markup_mode=None, add_completion=False, invoke_without_command=True)


@app.callback(
    epilog=examples(
        "query 'every China–Vietnam meeting in 2024'",
        "query 'who met To Lam in Beijing' --json",
        "query meetings --between China Vietnam --year 2024",
        "query events --person 'To Lam' --from 2024-08 --csv",
        "query people --country Laos --office 'foreign minister'",
    ),
    subcommand_metavar="[COMMAND | QUESTION] [OPTIONS]...",
)
def query(context: typer.Context, db: Db = None, quiet: Quiet = False) -> None:
    """Ask the database, in plain English or with filters.

    All questions share their filters and forms of output. Alone it shows what the database holds.
    """
    if context.invoked_subcommand is not None:
        return
    from relations_db.cli.query.glance import write_overview
    from relations_db.cli.session import Session
    from relations_db.queries.overview import overview

    with Session.of(context, db, quiet).reading() as connection:
        write_overview(overview(connection))
