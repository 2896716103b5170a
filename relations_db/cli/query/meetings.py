"""Answer which meetings and calls took place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.cli.options import CONTACT_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import EventRow

TABLE = ("id", "date", "what", "where", "who")
FLAT = (
    "key", "date", "date_basis", "kind", "status", "mode", "format", "level", "name", "place",
    "place_country", "countries", "organizations", "participants",
)  # fmt: skip


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[EventRow]:
    from relations_db.queries.about_events import meetings

    return meetings(connection, filters, evidence=evidence)


app = command(
    "meetings",
    _ask,
    help="Meetings and calls: who met whom, when and where.",
    row="EventRow",
    filters=CONTACT_FILTERS,
    table=TABLE,
    flat=FLAT,
    shown=("--between China Vietnam --year 2024", "--person 'Wang Yi' --mode phone --json"),
)
