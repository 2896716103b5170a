"""Load stored events and agreements, as far as it takes to link them with each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, case, exists, literal, or_, select

from relations_db.resolution import names
from relations_db.resolution.events import months
from relations_db.resolution.things import Agreement, Attendance, Event
from relations_db.storage import actors, derived, facts, provenance
from relations_db.storage.sync import altering, numbers_for, rows_in, run_many, selecting, table_of

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
COUNTRIES = table_of(facts.EventCountry)
EVENT_ORGANIZATIONS = table_of(facts.EventOrganization)

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


def ids_near(connection: Connection, table: Table, windows: Iterable[Window]) -> set[int]:
    """Give the ids of the events or agreements that begin or end in one of some stretches of days."""
    told = [{"first": first, "last": last} for first, last in _joined(windows)]
    begun, over = _edges(table)
    return numbers_for(connection, begun, told) | numbers_for(connection, over, told)


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
def _edges(table: Table) -> tuple[Select[Any], Select[Any]]:
    """Give the queries for what begins in a stretch of days, and for what of several days ends there."""
    begun, over = (
        select(table.c.id).where(column.between(bindparam("first"), bindparam("last")))
        for column in (table.c.date_start, table.c.date_end)
    )
    return begun, over.where(table.c.date_start < table.c.date_end)


def sharing(
    connection: Connection, kinds: Sequence[str], people: Mapping[str, set[str]], places: Mapping[str, set[str]]
) -> set[int]:
    """Give the events of some kinds at which one of some people was, or which took place at one of some places.

    Args:
        connection: an open connection.
        kinds: kinds of events.
        people, places: keys of people and names of places, each with the months that count for it.
    """
    keys = selecting(PEOPLE.c.key, PEOPLE.c.id)
    persons = {number: people[key] for key, number in rows_in(connection, keys, PEOPLE.c.key, people)}
    slugs: dict[str, set[str]] = {}
    for place, told in places.items():
        slugs.setdefault(names.slug(place), set()).update(told)
    named = connection.execute(selecting(PLACES.c.id, PLACES.c.name)) if slugs else ()
    spots = {number: slugs[slug] for number, name in named if name and (slug := names.slug(name)) in slugs}
    of_people, of_places = _meeting_points(tuple(kinds))
    return {
        event
        for query, column, known in (
            (of_people, PARTICIPANTS.c.person_id, persons),
            (of_places, EVENTS.c.place_id, spots),
        )
        for event, date, at in rows_in(connection, query, column, known)
        if not known[at].isdisjoint(months(date))
    }


@cache
def _meeting_points(kinds: tuple[str, ...]) -> tuple[Select[Any], Select[Any]]:
    """Give the queries for events with their dates and each person who was there, and with their places."""
    wanted = EVENTS.c.kind.in_([literal(kind) for kind in kinds])
    there = PARTICIPANTS.join(EVENTS, EVENTS.c.id == PARTICIPANTS.c.event_id)
    return (
        select(EVENTS.c.id, EVENTS.c.date, PARTICIPANTS.c.person_id).select_from(there).where(wanted),
        select(EVENTS.c.id, EVENTS.c.date, EVENTS.c.place_id).where(wanted),
    )


def of_makers(
    connection: Connection, kinds: Sequence[str], longest: int, made: Iterable[tuple[Sequence[str], date]]
) -> set[int]:
    """Give the events that took place on the day on which an agreement was made, with its first two makers.

    Args:
        connection: an open connection.
        kinds: kinds of events.
        longest: how many days such an event takes at most; longer ones may be left out.
        made: the makers of each agreement, and its day.
    """
    told = [
        {"one": one, "other": other, "first": date.fromordinal(max(1, day.toordinal() - longest)), "day": day}
        for one, other, day in sorted({(makers[0], makers[1], day) for makers, day in made if len(makers) > 1})
    ]
    return numbers_for(connection, _of_two(tuple(kinds)), told)


@cache
def _of_two(kinds: tuple[str, ...]) -> Select[Any]:
    """Give the query for what began lately, went on on a day, and had two sides."""

    def had(side: str) -> ColumnElement[bool]:
        of_event = EVENT_ORGANIZATIONS.join(ORGANIZATIONS, ORGANIZATIONS.c.id == EVENT_ORGANIZATIONS.c.organization_id)
        organization = select(ORGANIZATIONS.c.id).select_from(of_event)
        return or_(
            exists().where(COUNTRIES.c.event_id == EVENTS.c.id, COUNTRIES.c.country_id == bindparam(side)),
            organization.where(
                EVENT_ORGANIZATIONS.c.event_id == EVENTS.c.id, ORGANIZATIONS.c.key == bindparam(side)
            ).exists(),
        )

    return select(EVENTS.c.id).where(
        EVENTS.c.kind.in_([literal(kind) for kind in kinds]),
        EVENTS.c.date_start.between(bindparam("first"), bindparam("day")),
        EVENTS.c.date_end >= bindparam("day"),
        had("one"),
        had("other"),
    )


def load_events(connection: Connection, ids: Iterable[int]) -> list[Event]:
    """Give stored events with their sides, people, places and reports, sorted by key."""
    wanted = sorted(set(ids))
    countries = _lists(connection, COUNTRIES, "country_id", "event_id", wanted)
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
