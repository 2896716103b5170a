"""Store what resolution gives: events, people, agreements and parties, touching only what has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, select

from relations_db.edtf import bounds
from relations_db.storage import actors, facts, provenance
from relations_db.storage.sync import (
    Key,
    Row,
    Synced,
    altering,
    remove,
    replace,
    replace_of,
    rows_in,
    run_many,
    selecting,
    table_of,
    upsert,
)

if TYPE_CHECKING:
    from relations_db.resolution.things import Agreement, ArticleDate, Event, Party, Person, Things

EVENTS = table_of(facts.Event)
ARTICLES = table_of(provenance.Article)
REPORTS = table_of(provenance.Report)

_NUMBERED = select(ARTICLES.c.key, REPORTS.c.ordinal, REPORTS.c.id).join(
    ARTICLES, ARTICLES.c.id == REPORTS.c.article_id
)

Ids = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Stored:
    """The ids of everything that things point to, by key."""

    people: Ids
    organizations: Ids
    parties: Ids
    places: Ids
    events: Ids
    agreements: Ids
    reports: Ids


@dataclass(frozen=True, slots=True)
class Scope:
    """The ids of the people, events and agreements in whose place things are written."""

    people: frozenset[int]
    events: frozenset[int]
    agreements: frozenset[int]


def write_things(connection: Connection, things: Things, scope: Scope | None = None) -> None:
    """Make the derived tables say what the things say; rows of unchanged things keep their ids.

    Args:
        connection: in a transaction that the caller ends.
        things: all that the stored articles give.
        scope: when only some things were worked out, the rows in whose place these come; all others stay, as
            do the links of reports to parties.

    Raises:
        KeyError: when a thing names a person, event or report that is not there.
        sqlalchemy.exc.IntegrityError: when a thing names a country that is not in the lexicon, or a word that
            its vocabulary does not have.
    """
    organizations = _organizations(connection, things, scope)
    parties = _parties(connection, things, scope)
    spots = _places((*things.events, *things.agreements))
    places = _keyed(connection, actors.Place, spots, frozenset() if scope else None)
    people = _keyed(connection, actors.Person, map(_person, things.people), scope.people if scope else None)
    place_ids = _ids(places)
    events = _keyed(
        connection, facts.Event, (_event(event, place_ids) for event in things.events), scope.events if scope else None
    )
    at_events = _event_ids(connection, things.agreements) | _ids(events)
    agreements = _keyed(
        connection, facts.Agreement, (_agreement(text, place_ids, at_events) for text in things.agreements),
        scope.agreements if scope else None,
    )  # fmt: skip
    ids = Stored(
        people=_person_ids(connection, things) | _ids(people) if scope else _ids(people),
        organizations=_ids(organizations),
        parties=_ids(parties),
        places=place_ids,
        events=_ids(events),
        agreements=_ids(agreements),
        reports=_report_ids(connection, things if scope else None),
    )
    owners: dict[str, Iterable[int]] = {
        "person_id": {*people.stale, *(ids.people[person.key] for person in things.people)},
        "event_id": {*events.stale, *ids.events.values()},
        "agreement_id": {*agreements.stale, *ids.agreements.values()},
    }
    for model, owner, rows in _details(things, ids):
        if scope is None:
            replace(connection, table_of(model), rows)
        elif owner in owners:
            replace_of(connection, table_of(model), owner, owners[owner], rows)
    write_parents(connection, {event.key: event.parent for event in things.events})
    if scope is None:
        write_article_dates(connection, things.articles, everything=True)
    # What nobody wants any more goes last, when nothing points to it.
    remove(connection, table_of(facts.Agreement), agreements.stale)
    remove(connection, table_of(facts.Event), events.stale)
    remove(connection, table_of(actors.Person), people.stale)
    if scope is None:
        for model, synced in (
            (actors.Party, parties),
            (actors.Organization, organizations),
            (actors.Place, places),
        ):
            remove(connection, table_of(model), synced.stale)


def place_key(name: str | None, country: str | None) -> str | None:
    """Give the key of a place: `Hanoi, VN`, `Hanoi` or `VN`; None for nowhere."""
    return ", ".join(part for part in (name, country) if part) or None


def _keyed(connection: Connection, model: type, rows: Iterable[Row], instead: frozenset[int] | None) -> Synced:
    """Bring rows to what is wanted; where ids are given, only those and the rows of the same keys count."""
    table = table_of(model)
    if instead is None:
        return upsert(connection, table, ["key"], rows)
    wanted = list(rows)
    return upsert(connection, table, ["key"], wanted, {"key": {row["key"] for row in wanted}, "id": instead})


def _ids(synced: Synced) -> dict[str, int]:
    return {str(key): row for (key,), row in synced.ids.items()}


def _dates(text: str | None, basis: str | None) -> dict[str, Any]:
    first, last = bounds(text) if text else (None, None)
    return {
        "date": text or None, "date_start": first, "date_end": last, "date_basis": basis if text else None,
    }  # fmt: skip


def _organizations(connection: Connection, things: Things, scope: Scope | None) -> Synced:
    """Add organisations that the lexicon does not list; it alone describes those that it does."""
    named: set[str] = set()
    for event in things.events:
        named.update(event.organizations)
    for agreement in things.agreements:
        named.update(agreement.organizations)
    named.update(a.organization for event in things.events for a in event.participants if a.organization)
    named.update(o.organization for person in things.people for o in person.offices if o.organization)
    table = table_of(actors.Organization)
    listed, _ = _known_by_key(connection, table, named)
    rows = [{"key": key, "name": key, "kind": None, "listed": False} for key in sorted(named) if (key,) not in listed]
    found = upsert(connection, table, ["key"], rows, among={"listed": [False]})
    return Synced({**listed, **found.ids}, found.stale)


def _parties(connection: Connection, things: Things, scope: Scope | None) -> Synced:
    """Add parties that the lexicon does not list; it alone describes those that it does."""
    described: dict[str, Party] = {party.key: party for party in things.parties}
    named = set(described)
    for agreement in things.agreements:
        named.update(agreement.parties)
    named.update(a.party for event in things.events for a in event.participants if a.party)
    named.update(o.party for person in things.people for o in person.offices if o.party)
    table = table_of(actors.Party)
    listed, unlisted = _known_by_key(connection, table, named)
    rows = []
    known = unlisted if scope else {}
    for key in sorted(named):
        if (key,) in listed or (key not in described and (key,) in known):
            continue
        party = described.get(key)
        rows.append(
            {
                "key": key,
                "name": party.name if party else key,
                "acronym": party.acronym if party else None,
                "country_id": party.country if party else None,
                "native_name": None,
                "listed": False,
            }
        )
    found = upsert(connection, table, ["key"], rows, among={"listed": [False]})
    return Synced({**listed, **known, **found.ids}, found.stale)


def _known_by_key(connection: Connection, table: Table, keys: Iterable[str]) -> tuple[dict[Key, int], dict[Key, int]]:
    """Give the ids of those stored of some organisations or parties: of those that the lexicon lists, and of others."""
    ids: tuple[dict[Key, int], dict[Key, int]] = ({}, {})
    for key, row, listed in rows_in(connection, selecting(table.c.key, table.c.id, table.c.listed), table.c.key, keys):
        ids[not listed][key,] = row
    return ids


def _places(things: Iterable[Event | Agreement]) -> Iterator[Row]:
    spots = {(thing.place, thing.place_country) for thing in things}
    for name, country in sorted(spots, key=lambda spot: (spot[0] or "", spot[1] or "")):
        key = place_key(name, country)
        if key is not None:
            yield {"key": key, "name": name or None, "country_id": country or None}


def _person(person: Person) -> Row:
    return {"key": person.key, "name": person.name, "country_id": person.country}


def _event(event: Event, places: Ids) -> Row:
    return {
        "key": event.key,
        "kind": event.kind,
        "status": event.status,
        "name": event.name,
        "place_id": _place(event, places),
        "certainty": event.certainty,
        **_dates(event.date, event.date_basis),
    }


def _agreement(agreement: Agreement, places: Ids, events: Ids) -> Row:
    return {
        "key": agreement.key,
        "title": agreement.title,
        "kind": agreement.kind,
        "status": agreement.status,
        "place_id": _place(agreement, places),
        "event_id": events[agreement.event] if agreement.event else None,
        "document_count": agreement.count,
        "certainty": agreement.certainty,
        **_dates(agreement.date, agreement.date_basis),
    }


def _place(thing: Event | Agreement, places: Ids) -> int | None:
    key = place_key(thing.place, thing.place_country)
    return None if key is None else places[key]


def _report_ids(connection: Connection, things: Things | None) -> Ids:
    """Give the ids of the reports that things rest on; of all reports without things."""
    if things is None:
        found: Iterable[Any] = connection.execute(_NUMBERED)
    else:
        told = [event.reports for event in things.events] + [text.reports for text in things.agreements]
        articles = (key.rpartition("/")[0] for reports in told for key in reports)
        found = rows_in(connection, _NUMBERED, ARTICLES.c.key, articles)
    return {f"{article}/{ordinal}": report for article, ordinal, report in found}


def _person_ids(connection: Connection, things: Things) -> dict[str, int]:
    table = table_of(actors.Person)
    keys = {a.person for event in things.events for a in event.participants}
    return dict(rows_in(connection, selecting(table.c.key, table.c.id), table.c.key, keys))


def _event_ids(connection: Connection, agreements: Iterable[Agreement]) -> dict[str, int]:
    keys = {agreement.event for agreement in agreements if agreement.event}
    return dict(rows_in(connection, selecting(EVENTS.c.key, EVENTS.c.id), EVENTS.c.key, keys))


def _details(things: Things, ids: Stored) -> Iterator[tuple[type, str, Iterable[Row]]]:
    """Give what hangs on people, events, agreements and parties, a table at a time, and by which column."""
    yield (
        actors.PersonName,
        "person_id",
        ({"person_id": ids.people[person.key], "name": name} for person in things.people for name in person.names),
    )
    yield actors.OfficeHeld, "person_id", _offices(things, ids)
    yield (
        facts.Meeting,
        "event_id",
        (
            {
                "event_id": ids.events[event.key],
                "mode": event.mode,
                "format": event.format,
                "level": event.level,
            }
            for event in things.events
            if event.kind in ("meeting", "call")
        ),
    )
    yield (
        facts.Visit,
        "event_id",
        (
            {
                "event_id": ids.events[event.key],
                "form": event.visit_form or "unspecified",
                "host_country_id": event.host,
            }
            for event in things.events
            if event.kind == "visit"
        ),
    )
    yield facts.Participant, "event_id", _participants(things, ids)
    yield (
        facts.EventCountry,
        "event_id",
        (
            {"event_id": ids.events[event.key], "country_id": country}
            for event in things.events
            for country in event.countries
        ),
    )
    yield (
        facts.EventOrganization,
        "event_id",
        (
            {"event_id": ids.events[event.key], "organization_id": ids.organizations[organization]}
            for event in things.events
            for organization in event.organizations
        ),
    )
    yield facts.Signatory, "agreement_id", _signatories(things, ids)
    yield (
        provenance.EventReport,
        "event_id",
        (
            {"event_id": ids.events[event.key], "report_id": ids.reports[report]}
            for event in things.events
            for report in event.reports
        ),
    )
    yield (
        provenance.AgreementReport,
        "agreement_id",
        (
            {"agreement_id": ids.agreements[agreement.key], "report_id": ids.reports[report]}
            for agreement in things.agreements
            for report in agreement.reports
        ),
    )
    yield (
        provenance.PartyReport,
        "party_id",
        (
            {"party_id": ids.parties[party.key], "report_id": ids.reports[report]}
            for party in things.parties
            for report in party.reports
        ),
    )


def _offices(things: Things, ids: Stored) -> Iterator[Row]:
    for person in things.people:
        for office in person.offices:
            yield {
                "person_id": ids.people[person.key],
                "role": office.role,
                "country_id": office.country,
                "organization_id": _known(office.organization, ids.organizations),
                "party_id": _known(office.party, ids.parties),
                "first_seen": office.first_seen,
                "last_seen": office.last_seen,
                "date_start": bounds(office.first_seen)[0] if office.first_seen else None,
                "date_end": bounds(office.last_seen)[1] if office.last_seen else None,
            }


def _participants(things: Things, ids: Stored) -> Iterator[Row]:
    for event in things.events:
        seen: set[tuple[str, str]] = set()
        for attendance in event.participants:
            part = (attendance.person, attendance.capacity)
            if part in seen:
                continue
            seen.add(part)
            yield {
                "event_id": ids.events[event.key],
                "person_id": ids.people[attendance.person],
                "country_id": attendance.country,
                "organization_id": _known(attendance.organization, ids.organizations),
                "party_id": _known(attendance.party, ids.parties),
                "role": attendance.role,
                "capacity": attendance.capacity,
            }


def _signatories(things: Things, ids: Stored) -> Iterator[Row]:
    nobody: Row = {"country_id": None, "organization_id": None, "party_id": None}
    for agreement in things.agreements:
        signed = {"agreement_id": ids.agreements[agreement.key], **nobody}
        for country in agreement.countries:
            yield {**signed, "country_id": country}
        for organization in agreement.organizations:
            yield {**signed, "organization_id": ids.organizations[organization]}
        for party in agreement.parties:
            yield {**signed, "party_id": ids.parties[party]}


def _known(key: str | None, ids: Ids) -> int | None:
    return ids[key] if key else None


def write_parents(connection: Connection, parents: Mapping[str, str | None]) -> None:
    """Link events to what they were part of, both by key."""
    named = {key for pair in parents.items() for key in pair if key is not None}
    found = rows_in(connection, selecting(EVENTS.c.key, EVENTS.c.id, EVENTS.c.parent_id), EVENTS.c.key, named)
    ids = {row.key: row.id for row in found}
    changes = [
        {"row_id": row.id, "new_parent_id": _known(parents[row.key], ids)}
        for row in found
        if row.key in parents and row.parent_id != _known(parents[row.key], ids)
    ]
    run_many(connection, altering(EVENTS, ("parent_id",)), changes)


def write_article_dates(connection: Connection, dates: Mapping[str, ArticleDate], *, everything: bool = False) -> None:
    """Set the dates of articles, by their keys; with `everything`, other articles have none."""
    names = ("date", "date_start", "date_end", "date_basis")
    query = selecting(ARTICLES.c.id, ARTICLES.c.key, *(ARTICLES.c[name] for name in names))
    changes: list[dict[str, str | date | int | None]] = []
    found: Sequence[Any] = (
        connection.execute(query).all() if everything else rows_in(connection, query, ARTICLES.c.key, dates)
    )
    for row in found:
        known = dates.get(row.key)
        wanted = _dates(known.date, known.basis) if known else _dates(None, None)
        if tuple(wanted[name] for name in names) != tuple(row[2:]):
            changes.append({"row_id": row.id, **{f"new_{name}": wanted[name] for name in names}})
    run_many(connection, altering(ARTICLES, names), changes)
