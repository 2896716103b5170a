"""Answer who is in the database, with names, offices and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.cli.options import EVENT_FILTERS, PEOPLE_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import PersonRow


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[PersonRow]:
    from relations_db.queries.actors import people

    return people(connection, filters)


app = command(
    "people",
    _ask,
    help="People, their offices, and how often they took part.\n\n--country, --party and --office are theirs.",
    row="PersonRow",
    filters=EVENT_FILTERS,
    own=PEOPLE_FILTERS,
    table=("name", "country", "office", "events", "first", "last"),
    flat=("key", "name", "country", "names", "roles", "events", "first", "last"),
    shown=("--country Vietnam", "--country Vietnam --office 'foreign minister' --on 2024-11-01"),
)
