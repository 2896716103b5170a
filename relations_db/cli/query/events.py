"""Answer which events took place, of every kind or of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from relations_db.cli.options import EVENT_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import EventRow

TABLE = ("id", "date", "what", "where", "who")
FLAT = (
    "key", "date", "date_basis", "kind", "status", "mode", "level", "visit_form", "host", "name", "place",
    "place_country", "countries", "organizations", "participants",
)  # fmt: skip


def of_kind(kind: str, name: str, help: str, *shown: str) -> typer.Typer:  # noqa: A002
    """Give the command that asks for one kind of event.

    Args:
        kind: a kind of event.
        name: the command, in the plural.
        help: what the command gives.
        shown: examples, as typed behind the command.
    """

    def ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[EventRow]:
        from dataclasses import replace

        from relations_db.queries.about_events import events

        return events(connection, replace(filters, kind=(kind,)), evidence=evidence)

    left_out = {"mode", "level", "kind"} | ({"form"} if kind != "visit" else set())
    filters = tuple(filter_ for filter_ in EVENT_FILTERS if filter_ not in left_out)
    return command(name, ask, help=help, row="EventRow", filters=filters, table=TABLE, flat=FLAT, shown=shown)


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[EventRow]:
    from relations_db.queries.about_events import events

    return events(connection, filters, evidence=evidence)


app = command(
    "events",
    _ask,
    help="Events of every kind, or of the kinds you name.",
    row="EventRow",
    filters=EVENT_FILTERS,
    table=TABLE,
    flat=FLAT,
    shown=("--kind visit --in Laos", "--country Nepal --from 2024-07 --to 2024-12 --csv"),
)
