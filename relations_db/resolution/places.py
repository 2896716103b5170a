"""Give what happened during a visit without a place the city of all else that did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from relations_db.resolution.things import Event

_CARRIED_TO = ("meeting", "ceremony")
_REMOTE = ("video", "phone")


def carry_places(events: Sequence[Event]) -> tuple[Event, ...]:
    """Give events in the same order, meetings and ceremonies of a visit with the city that is told of it.

    That is the one city of all that has a place during the visit; where there are several, that of the same
    day; where there is none, that of the visit itself. Only what accounts state is carried, and only to a
    host's own soil: what is given for one visit depends on its own events alone.

    Args:
        events: visits with all that is part of them; others come back as they are.
    """
    visits = {event.key: event for event in events if event.kind == "visit" and event.host is not None}
    told: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        visit = visits.get(event.parent or "")
        if visit is not None and event.place is not None and event.place_country == visit.host:
            told[visit.key].append(event)
    return tuple(
        _placed(event, visits[event.parent], told[event.parent]) if event.parent in visits else event
        for event in events
    )


def _placed(event: Event, visit: Event, told: Sequence[Event]) -> Event:
    """Give an event of a visit the visit's city, unless it has a place or cannot have been there."""
    if event.kind not in _CARRIED_TO or event.mode in _REMOTE or event.place is not None:
        return event
    if visit.host not in event.countries or event.place_country not in (None, visit.host):
        return event
    cities = {other.place for other in told}
    if len(cities) > 1:
        cities = {other.place for other in told if other.date == event.date}
    if not told and visit.place_country == visit.host:
        cities = {visit.place}
    city = next(iter(cities)) if len(cities) == 1 else None
    return event if city is None else replace(event, place=city, place_country=visit.host)
