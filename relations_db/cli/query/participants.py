"""Answer who took part in which events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.cli.options import EVENT_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import ParticipantRow


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[ParticipantRow]:
    from relations_db.queries.about_events import participants

    return participants(connection, filters)


app = command(
    "participants",
    _ask,
    help="Who took part in which events, for whom, in which office.\n\n"
    "--country, --organization, --person, --party and --office are the participant's.",
    row="ParticipantRow",
    filters=EVENT_FILTERS,
    table=("date", "kind", "person", "country", "role", "capacity"),
    flat=(
        "event", "kind", "status", "date", "person", "key", "country", "organization", "party", "role",
        "capacity",
    ),
    shown=("--between China Vietnam --year 2024", "--office 'foreign minister' --country Nepal --csv"),
)  # fmt: skip
