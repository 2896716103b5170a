"""Load stored events and agreements, as far as it takes to link them with each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, case, select

from relations_db.resolution import names
from relations_db.resolution.things import Agreement, Attendance, Event
from relations_db.storage import actors, derived, facts, provenance
from relations_db.storage.sync import altering, rows_in, run_many, selecting, table_of

ARTICLES = table_of(provenance.Article)
REPORTS = table_of(provenance.Report)
EVENTS = table_of(facts.Event)
AGREEMENTS = table_of(facts.Agreement)
PLACES = table_of(actors.Place)
PEOPLE = table_of(actors.Person)
VISITS = table_of(facts.Visit)
PARTICIPANTS = table_of(facts.Participant)
SIGNATORIES = table_of(facts.Signatory)
ORGANIZATIONS = table_of(actors.Organization)
CARRIED = table_of(derived.CarriedPlace)
# The place that an event's own accounts state, also where it has that of its visit.
STATED_PLACE = case((CARRIED.c.event_id.is_not(None), CARRIED.c.place_id), else_=EVENTS.c.place_id)
EVENT_ORGANIZATIONS = table_of(facts.EventOrganization)

_PLACED = select(EVENTS.c.id, PLACES.c.name).join(PLACES, PLACES.c.id == EVENTS.c.place_id)
_ORGANIZATIONS_OF_EVENTS = select(EVENT_ORGANIZATIONS.c.event_id, ORGANIZATIONS.c.key).join(
    ORGANIZATIONS, ORGANIZATIONS.c.id == EVENT_ORGANIZATIONS.c.organization_id
)
_SIGNING_ORGANIZATIONS = select(SIGNATORIES.c.agreement_id, ORGANIZATIONS.c.key).join(
    ORGANIZATIONS, ORGANIZATIONS.c.id == SIGNATORIES.c.organization_id
)
_ATTENDING = select(
    PARTICIPANTS.c.event_id, PEOPLE.c.key, PARTICIPANTS.c.country_id, PARTICIPANTS.c.capacity
).join(PEOPLE, PEOPLE.c.id == PARTICIPANTS.c.person_id)  # fmt: skip
_EVENTS = (
    select(
        EVENTS.c.id, EVENTS.c.key, EVENTS.c.kind, EVENTS.c.status, EVENTS.c.name, EVENTS.c.date,
        EVENTS.c.certainty, VISITS.c.host_country_id.label("host"), PLACES.c.name.label("place"),
        PLACES.c.country_id.label("land"),
    )
    .join(VISITS, VISITS.c.event_id == EVENTS.c.id, isouter=True)
    .join(CARRIED, CARRIED.c.event_id == EVENTS.c.id, isouter=True)
    .join(PLACES, PLACES.c.id == STATED_PLACE, isouter=True)
)  # fmt: skip

Window = tuple[date, date]


def ids_near(connection: Connection, table: Table, windows: Iterable[Window], kinds: Iterable[str] = ()) -> set[int]:
    """Give the ids of the events or agreements that can lie in one of some stretches of days."""
    found: set[int] = set()
    query = _within(table, tuple(sorted(kinds)))
    for first, last in _joined(windows):
        early = date.fromordinal(max(1, first.toordinal() - 366))
        bounds = {"first": first, "last": last, "early": early}
        found |= {n for (n,) in connection.execute(query, bounds)}
    return found


def _joined(windows: Iterable[Window]) -> list[Window]:
    """Give stretches of days with those made one that overlap or follow each other."""
    joined: list[Window] = []
    for first, last in sorted(set(windows)):
        if joined and first.toordinal() <= joined[-1][1].toordinal() + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


@cache
def _within(table: Table, kinds: tuple[str, ...]) -> Select[Any]:
    dates = (table.c.date_start <= bindparam("last"), table.c.date_end >= bindparam("first"))
    # A date known to the year reaches no further back than this: it lets the index be used.
    query = select(table.c.id).where(*dates, table.c.date_start >= bindparam("early"))
    return query.where(table.c.kind.in_(kinds)) if kinds else query


def sharing(connection: Connection, events: Iterable[int], people: Iterable[str], places: Iterable[str]) -> set[int]:
    """Give those of some events at which one of some people was, or which took place at one of some places."""
    wanted = sorted(set(events))
    if not wanted:
        return set()
    persons = {n for (n,) in rows_in(connection, selecting(PEOPLE.c.id), PEOPLE.c.key, people)}
    at = selecting(PARTICIPANTS.c.event_id, PARTICIPANTS.c.person_id)
    found = {event for event, person in rows_in(connection, at, PARTICIPANTS.c.event_id, wanted) if person in persons}
    slugs = {names.slug(place) for place in places}
    if slugs:
        rows = rows_in(connection, _PLACED, EVENTS.c.id, wanted)
        found |= {row.id for row in rows if row.name and names.slug(row.name) in slugs}
    return found


def load_events(connection: Connection, ids: Iterable[int]) -> list[Event]:
    """Give stored events with their sides, people, places and reports, sorted by key."""
    wanted = sorted(set(ids))
    countries = _lists(connection, table_of(facts.EventCountry), "country_id", "event_id", wanted)
    organizations = _gathered(rows_in(connection, _ORGANIZATIONS_OF_EVENTS, EVENT_ORGANIZATIONS.c.event_id, wanted))
    people: dict[int, list[Attendance]] = {}
    for event, person, country, capacity in rows_in(connection, _ATTENDING, PARTICIPANTS.c.event_id, wanted):
        people.setdefault(event, []).append(Attendance(person, country, None, None, None, capacity))
    reports = _reports(connection, table_of(provenance.EventReport), "event_id", wanted)
    found = [
        Event(
            key=row.key, kind=row.kind, status=row.status, mode=None, format=None, level=None,
            visit_form=None, host=row.host, name=row.name, date=row.date, date_basis=None, place=row.place,
            place_country=row.land, countries=countries.get(row.id, ()),
            organizations=organizations.get(row.id, ()), participants=tuple(people.get(row.id, ())),
            parent=None, reports=reports.get(row.id, ()), certainty=row.certainty,
        )
        for row in rows_in(connection, _EVENTS, EVENTS.c.id, wanted)
    ]  # fmt: skip
    return sorted(found, key=lambda event: event.key)


def load_agreements(connection: Connection, ids: Iterable[int]) -> list[Agreement]:
    """Give stored agreements with their makers and reports, sorted by key."""
    wanted = sorted(set(ids))
    countries = _lists(connection, SIGNATORIES, "country_id", "agreement_id", wanted)
    organizations = _gathered(rows_in(connection, _SIGNING_ORGANIZATIONS, SIGNATORIES.c.agreement_id, wanted))
    reports = _reports(connection, table_of(provenance.AgreementReport), "agreement_id", wanted)
    columns = selecting(
        AGREEMENTS.c.id, AGREEMENTS.c.key, AGREEMENTS.c.title, AGREEMENTS.c.kind, AGREEMENTS.c.status,
        AGREEMENTS.c.date, AGREEMENTS.c.certainty,
    )  # fmt: skip
    found = [
        Agreement(
            key=row.key, title=row.title, kind=row.kind, status=row.status, date=row.date, date_basis=None,
            place=None, place_country=None, countries=countries.get(row.id, ()),
            organizations=organizations.get(row.id, ()), parties=(), count=None, event=None,
            reports=reports.get(row.id, ()), certainty=row.certainty,
        )
        for row in rows_in(connection, columns, AGREEMENTS.c.id, wanted)
    ]  # fmt: skip
    return sorted(found, key=lambda agreement: agreement.key)


def write_events_of(connection: Connection, events: Mapping[str, str | None]) -> None:
    """Link agreements to the events at which they were made, both by key."""
    named = [key for key in events.values() if key is not None]
    ids = dict(rows_in(connection, selecting(EVENTS.c.key, EVENTS.c.id), EVENTS.c.key, named))
    changes = [
        {"row_key": key, "new_event_id": None if event is None else ids[event]} for key, event in sorted(events.items())
    ]
    run_many(connection, altering(AGREEMENTS, ("event_id",), ("key",)), changes)


def _lists(
    connection: Connection, table: Table, column: str, owner: str, ids: Iterable[int]
) -> dict[int, tuple[str, ...]]:
    query = selecting(table.c[owner], table.c[column])
    found = rows_in(connection, query, table.c[owner], ids)
    return _gathered((thing, value) for thing, value in found if value is not None)


def _reports(connection: Connection, link: Table, owner: str, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    found = rows_in(connection, _resting(link, owner), link.c[owner], ids)
    return _gathered((thing, f"{article}/{ordinal}") for thing, article, ordinal in found)


@cache
def _resting(link: Table, owner: str) -> Select[Any]:
    """Give the query for what things rest on."""
    return (
        select(link.c[owner], ARTICLES.c.key, REPORTS.c.ordinal)
        .join(REPORTS, REPORTS.c.id == link.c.report_id)
        .join(ARTICLES, ARTICLES.c.id == REPORTS.c.article_id)
    )


def _gathered(pairs: Iterable[Any]) -> dict[int, tuple[str, ...]]:
    lists: dict[int, list[str]] = {}
    for owner, value in pairs:
        lists.setdefault(owner, []).append(value)
    return {owner: tuple(sorted(values)) for owner, values in lists.items()}
