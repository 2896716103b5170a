"""Give stored events the city of the visit they were part of, apart from what their own accounts state."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, or_, select

from relations_db.resolution.places import carry_places
from relations_db.resolution.things import Event
from relations_db.storage import facts
from relations_db.storage.frames import CARRIED, EVENTS, PLACES, STATED_PLACE, VISITS
from relations_db.storage.sync import altering, delete_in, inserting, rows_in, run_many, selecting, table_of

MEETINGS = table_of(facts.Meeting)
SIDES = table_of(facts.EventCountry)

_PARENT = EVENTS.alias("parent")
# Events that are part of a visit, or could be, or were.
_PLACEABLE = (
    select(
        EVENTS.c.id, EVENTS.c.key, EVENTS.c.kind, EVENTS.c.status, EVENTS.c.date, EVENTS.c.place_id,
        STATED_PLACE.label("stated"), PLACES.c.name, PLACES.c.country_id, MEETINGS.c.mode,
        VISITS.c.host_country_id.label("host"), _PARENT.c.key.label("parent"),
    )
    .join(MEETINGS, MEETINGS.c.event_id == EVENTS.c.id, isouter=True)
    .join(VISITS, VISITS.c.event_id == EVENTS.c.id, isouter=True)
    .join(_PARENT, _PARENT.c.id == EVENTS.c.parent_id, isouter=True)
    .join(CARRIED, CARRIED.c.event_id == EVENTS.c.id, isouter=True)
    .join(PLACES, PLACES.c.id == STATED_PLACE, isouter=True)
    .where(or_(EVENTS.c.parent_id.is_not(None), EVENTS.c.kind == "visit", CARRIED.c.event_id.is_not(None)))
)  # fmt: skip


def visits_of(connection: Connection, events: Iterable[int], keys: Iterable[str]) -> set[int]:
    """Give the ids of what events, known by their ids or keys, are part of now."""
    parent = selecting(EVENTS.c.parent_id)
    found = {n for (n,) in rows_in(connection, parent, EVENTS.c.id, events)}
    found |= {n for (n,) in rows_in(connection, parent, EVENTS.c.key, keys)}
    return found - {None}


def settle_places(
    connection: Connection,
    rewritten: Collection[str],
    moved: Iterable[str],
    visits: Iterable[int],
    without: Collection[int] = (),
) -> None:
    """Carry the cities of visits to what was part of them, and take back what is not carried any more.

    Args:
        connection: in a transaction that the caller ends.
        rewritten: keys of the events that were written with the places that their accounts state.
        moved: keys of other events that may be part of something else than before.
        visits: ids of what rewritten and moved events were part of before.
        without: ids of events to which no place is carried.
    """
    query = selecting(EVENTS.c.id)
    fresh = {n for (n,) in rows_in(connection, query, EVENTS.c.key, rewritten)}
    delete_in(connection, CARRIED.c.event_id, fresh)
    touched = fresh | {n for (n,) in rows_in(connection, query, EVENTS.c.key, moved)}
    around = touched | set(visits) | visits_of(connection, touched, ())
    around |= {n for (n,) in rows_in(connection, query, EVENTS.c.parent_id, around)}
    stated, now = _load(connection, around)
    cities = {(event.place, event.place_country): place for event, place in stated.values()}
    carried = carry_places([event for event, _ in stated.values()])
    wanted = {
        n: cities[after.place, after.place_country]
        for (n, (before, _)), after in zip(stated.items(), carried, strict=True)
        if after != before and n not in without
    }
    places = {n: wanted.get(n, place) for n, (_, place) in stated.items()}
    changes = [{"row_id": n, "new_place_id": place} for n, place in places.items() if place != now[n]]
    run_many(connection, altering(EVENTS, ("place_id",)), changes)
    delete_in(connection, CARRIED.c.event_id, stated)
    run_many(connection, inserting(CARRIED), [{"event_id": n, "place_id": stated[n][1]} for n in sorted(wanted)])


def _load(
    connection: Connection, ids: Collection[int]
) -> tuple[dict[int, tuple[Event, int | None]], dict[int, int | None]]:
    """Give events with the places that their accounts state, and the ids of the places that they have now."""
    sides: dict[int, list[str]] = {}
    countries = selecting(SIDES.c.event_id, SIDES.c.country_id)
    for event, country in rows_in(connection, countries, SIDES.c.event_id, ids):
        sides.setdefault(event, []).append(country)
    stated: dict[int, tuple[Event, int | None]] = {}
    now: dict[int, int | None] = {}
    for row in rows_in(connection, _PLACEABLE, EVENTS.c.id, ids):
        event = Event(
            key=row.key, kind=row.kind, status=row.status, mode=row.mode, format=None, level=None,
            visit_form=None, host=row.host, name=None, date=row.date, date_basis=None, place=row.name,
            place_country=row.country_id, countries=tuple(sides.get(row.id, ())), organizations=(),
            participants=(), parent=row.parent, reports=(), certainty=1.0,
        )  # fmt: skip
        stated[row.id] = (event, row.stated)
        now[row.id] = row.place_id
    return stated, now
