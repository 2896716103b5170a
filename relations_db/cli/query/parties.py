"""Answer which political parties are in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.cli.options import EVENT_FILTERS, PARTY_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import PartyRow


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[PartyRow]:
    from relations_db.queries.actors import parties

    return parties(connection, filters)


app = command(
    "parties",
    _ask,
    help="Political parties that articles name or people act for.\n\n--country and --party are theirs.",
    row="PartyRow",
    filters=EVENT_FILTERS,
    own=PARTY_FILTERS,
    table=("acronym", "name", "country", "articles", "events"),
    flat=("key", "name", "acronym", "country", "native_name", "articles", "events"),
    shown=("--country Nepal", "--columns acronym,name,country --csv"),
)
