"""Tell everything known of one thing, with the sentences that say so and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from relations_db.cli.commands import Command, Db, Quiet, examples
from relations_db.cli.completing import offering

if TYPE_CHECKING:
    from relations_db.queries.details import Story

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_KINDS = {
    **{kind: kind for kind in ("event", "agreement", "person", "article", "country", "party")},
    **dict.fromkeys(("meeting", "call", "visit", "message", "gathering", "ceremony"), "event"),
}


@app.command(
    "show",
    cls=Command,
    epilog=examples(
        "show 2024-08-19-xi-jinping-to-lam",
        "show 'Wang Yi'",
        "show country Laos",
        "show agreement 3 --json",
    ),
)
def show(
    context: typer.Context,
    name: Annotated[
        list[str],
        typer.Argument(
            metavar="[KIND] NAME", help="A key or its beginning, an id, or a name.", autocompletion=offering("thing")
        ),
    ],
    json: Annotated[bool, typer.Option("--json", help="JSON with everything.")] = False,
    db: Db = None,
    quiet: Quiet = False,
) -> None:
    """Everything known of an event, agreement, person, article, country or party.

    KIND is one of these words, or a kind of event; without it a number is the id of an event.
    """
    from relations_db.cli.session import Session
    from relations_db.queries.details import story

    kind = _KINDS.get(name[0].lower()) if len(name) > 1 else None
    asked = " ".join(name[1:] if kind else name)
    with Session.of(context, db, quiet).reading() as connection:
        told = story(connection, asked, kind)
    if json:
        _print_json(told)
    else:
        from relations_db.cli.story import write_story

        write_story(told)


def _print_json(told: Story) -> None:
    from json import dumps

    from relations_db.export.harmless import json_text
    from relations_db.export.values import plain

    print(json_text(dumps(plain(told), ensure_ascii=False, indent=2)))
