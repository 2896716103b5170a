"""Ask the database from a terminal: one module a kind of answer."""

from typing import ClassVar

import typer

from relations_db.cli.commands import Group, examples


class _Query(Group):
    modules: ClassVar[dict[str, str]] = {
        name: f"{__name__}.{name}"
        for name in (
            "meetings", "events", "visits", "agreements", "messages", "gatherings", "ceremonies",
            "participants", "people", "countries", "parties",
        )
    }  # fmt: skip


app = typer.Typer(cls=_Query, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback(
    epilog=examples(
        "query meetings --between China Vietnam --year 2024",
        "query events --person 'To Lam' --from 2024-08 --json",
        "query people --country Laos --office 'foreign minister'",
    )
)
def query() -> None:
    """Ask the database: meetings, visits, agreements, people …

    All questions share their filters and forms of output.
    """
