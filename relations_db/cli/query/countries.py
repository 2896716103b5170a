"""Answer which countries are in the database, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.cli.options import ACTOR_FILTERS, EVENT_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import CountryRow


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[CountryRow]:
    from relations_db.queries.actors import countries

    return countries(connection, filters)


app = command(
    "countries",
    _ask,
    help="Countries and how often they took part.\n\nWith --country, those it was in contact with.",
    row="CountryRow",
    filters=EVENT_FILTERS,
    table=("code", "name", "events", "meetings", "people", "first", "last"),
    flat=("code", "name", "events", "meetings", "people", "first", "last"),
    own=ACTOR_FILTERS,
    key="code",
    shown=("--year 2024", "--country China --kind visit --csv"),
)
