"""Ask the database: questions in, typed rows out.

from relations_db.queries import Filters, meetings
from relations_db.storage.engine import open_database

with open_database("relations.sqlite", readonly=True).connect() as connection:
    for meeting in meetings(connection, Filters(between=(("China", "Vietnam"),), year=2024)):
        print(meeting.date, meeting.place, *meeting.who)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relations_db.queries.about_agreements import agreements
    from relations_db.queries.about_events import events, meetings, participants
    from relations_db.queries.actors import countries, parties, people
    from relations_db.queries.details import story
    from relations_db.queries.filters import Filters

__all__ = [
    "Filters", "agreements", "countries", "events", "meetings", "participants", "parties", "people", "story",
]  # fmt: skip

_HOMES = {
    "Filters": "filters", "agreements": "about_agreements", "countries": "actors", "events": "about_events",
    "meetings": "about_events", "participants": "about_events", "parties": "actors", "people": "actors",
    "story": "details",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Load a function when it is first used, so that asking for help does not load SQLAlchemy."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
