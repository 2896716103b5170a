"""Answer which events took place: meetings and calls, visits, messages, gatherings, ceremonies."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from relations_db.queries import bitmaps, event_index, names
from relations_db.queries.database import Answer, Where, day, fetch, fetch_for, parts, read
from relations_db.queries.evidence import evidence_of
from relations_db.queries.filters import Filters, of_events, roles_with
from relations_db.queries.rows import EventRow, ParticipantRow, Participation
from relations_db.queries.selection import EVENTS, PARTICIPANTS, count_rows, select_ids
from relations_db.queries.vocabulary import CONTACTS

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# So many times more events are looked at where too few of them have participants that match.
_MORE = 8
# The events of no more participants than this are listed.
_LISTED = 60_000
# No more than is given: the view also counts reports and lists people, which takes as long as all the rest.
_EVENTS = """
SELECT l.id, l.key, l.kind, l.status, l.mode, l.format, l.level, l.visit_form, l.host, l.name, l.date, l.date_start,
  l.date_end, l.date_basis, l.place, l.place_country, l.countries, l.organizations, g.key, l.certainty
FROM event_list l LEFT JOIN events g ON g.id = l.parent_id
WHERE l.id IN {ids}
"""


def events(connection: Connection, filters: Filters | None = None, *, evidence: bool = True) -> Answer[EventRow]:
    """Give the events that match.

    Args:
        connection: an open connection to a database of this package.
        filters: what they have to match; everything when None.
        evidence: whether the rows carry the sentences they rest on.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none; a word no vocabulary has.
    """
    filters = filters or Filters()
    where = of_events(connection, filters)
    return Answer(
        partial(select_ids, connection, EVENTS, where, filters),
        partial(load_events, connection, evidence),
        partial(count_rows, connection, EVENTS, where),
    )


def meetings(connection: Connection, filters: Filters | None = None, *, evidence: bool = True) -> Answer[EventRow]:
    """Give the meetings and calls that match; see `events`."""
    filters = filters or Filters()
    return events(connection, replace(filters, kind=filters.kind or CONTACTS), evidence=evidence)


def participants(connection: Connection, filters: Filters | None = None) -> Answer[ParticipantRow]:
    """Give who took part in the events that match, one row a person and event.

    The filters on country, organisation, person, party and office hold for the person of the row, the others
    for the event.

    Raises:
        RelationsError: as `events`.
    """
    filters = filters or Filters()
    where = of_events(connection, replace(filters, country=(), organization=(), person=(), party=(), office=()))
    for column, find, given, facet in (
        ("country_id", names.find_country, filters.country, None),
        ("organization_id", names.find_organization, filters.organization, None),
        ("person_id", names.find_person, filters.person, "person"),
        ("party_id", names.find_party, filters.party, "party"),
    ):
        if given:
            found = [find(connection, name) for name in given]
            values = where.bind_all(found)
            where.add(
                f"t.{column} IN {values}", _attended(f"{column} IN {values}"),
                values=[(facet, found)] if facet else (), joined=True,
            )  # fmt: skip
    if filters.office:
        held = roles_with(connection, filters.office)
        roles = where.bind_all(held)
        # Not by the index of offices: the event's few participants are at hand.
        where.add(f"t.role || '' IN {roles}", _attended(f"role IN {roles}"), values=[("office", held)], joined=True)
    return Answer(
        partial(_find_participants, connection, where, filters),
        partial(_load_participants, connection),
        partial(count_rows, connection, PARTICIPANTS, where),
    )


def _find_participants(connection: Connection, where: Where, filters: Filters) -> list[int]:
    """Give the ids of the page that is asked for: those of the first events, of so many that it is full."""
    filters.page()
    if filters.limit is None:
        return select_ids(connection, PARTICIPANTS, where, filters)
    wanted = few = filters.offset + filters.limit
    # Not by any index of theirs: the participants of the few events are at hand.
    joined = "".join(f" AND +{condition}" for condition in where.conditions if condition in where.joined)
    # Made once, however often more is asked for.
    bitmap = event_index.matching(connection, where)
    loose = [each for each in where.conditions if each in where.joined and each not in where.indexed]
    while True:
        asked = replace(filters, limit=few, offset=0)
        page = bitmaps.page(connection, bitmap, asked) if bitmap is not None else None
        found = event_index.page(connection, where, asked) if page is None else page
        if found is None:
            return select_ids(connection, PARTICIPANTS, where, filters)
        place = {event: number for number, event in enumerate(found)}
        listed = f"({', '.join(map(str, found)) or 'NULL'})"
        sql = f"SELECT t.event_id, t.id FROM participants t WHERE t.event_id IN {listed}{joined}"  # noqa: S608
        rows = sorted((place[row.event_id], row.id) for row in fetch(connection, sql, where.values))
        if len(rows) >= wanted or len(found) < few:
            return [id_ for _, id_ in rows[filters.offset : wanted]]
        few *= _MORE
        while bitmap is not None and loose:
            # Too few of them have such participants: where these are not too many, their events are listed.
            bitmap &= _events_of(connection, where, loose.pop())


def _events_of(connection: Connection, where: Where, condition: str) -> int:
    """Give the bitmap of the events that have participants of whom a condition holds; of too many, of all there are."""
    members = where.members[condition].replace("SELECT DISTINCT ", "SELECT ", 1)
    sql = f"SELECT json_group_array(event_id) FROM ({members} LIMIT {_LISTED + 1})"  # noqa: S608
    ((listed,),) = read(connection, sql, where.values)
    ids = json.loads(listed)
    return -1 if len(ids) > _LISTED else bitmaps.of_ids(ids)


def _attended(condition: str) -> str:
    return f"SELECT DISTINCT event_id FROM participants WHERE {condition}"  # noqa: S608


def load_events(connection: Connection, evidence: bool, ids: Sequence[int]) -> list[EventRow]:
    """Give the events with some ids, in their order, with or without the sentences they rest on."""
    people: dict[int, list[Participation]] = {}
    for row in fetch_for(
        connection,
        "SELECT event_id, person, person_key, country, organization, party, role, capacity"
        " FROM participant_list WHERE event_id IN {ids} ORDER BY event_id, id",
        ids,
    ):
        event, *part = row
        people.setdefault(event, []).append(Participation(*part))
    sentences = evidence_of(connection, "event", ids) if evidence else {}
    found = {}
    for row in fetch_for(connection, _EVENTS, ids):
        # Taken apart at once: to ask a row for each value by its name takes longer than to fetch it.
        (id_, key, kind, status, mode, form_of, level, visit_form, host, name, date, start, end, basis, place, country,
         countries, organizations, parent, certainty) = row  # fmt: skip
        found[id_] = EventRow(
            id_, key, kind, status, mode, form_of, level, visit_form, host, name, date, day(start), day(end), basis,
            place, country, parts(countries), parts(organizations), tuple(people.get(id_, ())), parent, certainty,
            sentences.get(id_, ()),
        )  # fmt: skip
    return [found[id_] for id_ in ids]


def events_with_keys(connection: Connection, keys: Sequence[str]) -> list[EventRow]:
    """Give the events with some keys, in their order, without evidence."""
    where = Where()
    rows = fetch(connection, f"SELECT id, key FROM events WHERE key IN {where.bind_all(keys)}", where.values)  # noqa: S608
    ids = {row.key: int(row.id) for row in rows}
    return load_events(connection, False, [ids[key] for key in keys])


def _load_participants(connection: Connection, ids: Sequence[int]) -> list[ParticipantRow]:
    rows = fetch_for(
        connection,
        "SELECT id, event_key, kind, status, date, person, person_key, country, organization, party, role,"
        " capacity"
        " FROM participant_list WHERE id IN {ids}",
        ids,
    )
    found = {row.id: ParticipantRow(*row[1:]) for row in rows}
    return [found[id_] for id_ in ids]
