"""Answer who is in the database: people, countries and political parties, with what they took part in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from relations_db.queries import names
from relations_db.queries.database import Answer, Where, fetch, fetch_for
from relations_db.queries.filters import Filters, holds, of_events
from relations_db.queries.rows import CountryRow, PartyRow, PersonRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

_EVENTS = "JOIN events e ON e.id = x.event_id LEFT JOIN meetings m ON m.event_id = e.id"


def people(connection: Connection, filters: Filters | None = None) -> Answer[PersonRow]:
    """Give the people who took part in events that match, most events first.

    The filters on country, party and office hold for the person, the others for the events, which
    are counted.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none; a word no vocabulary has.
    """
    filters = filters or Filters()
    where = of_events(connection, replace(filters, country=(), party=(), office=()))
    if filters.country:
        codes = where.bind_all(names.find_country(connection, name) for name in filters.country)
        where.add(f"(p.country_id IN {codes} OR x.country_id IN {codes})")
    if filters.party:
        where.add(f"x.party_id IN {where.bind_all(names.find_party(connection, n) for n in filters.party)}")
    where.add_any(holds(where, office, "x.role") for office in filters.office)
    counted = fetch(
        connection,
        "SELECT p.id, count(DISTINCT e.id) AS events, min(e.date) AS first, max(e.date) AS last"  # noqa: S608
        f" FROM participants x {_EVENTS} JOIN people p ON p.id = x.person_id WHERE {where.sql}"
        f" GROUP BY p.id, p.name ORDER BY events DESC, p.name, p.id{filters.page()}",
        where.values,
    )
    return Answer(
        [row.id for row in counted], partial(load_people, connection, {row.id: row for row in counted})
    )


def person(connection: Connection, number: int) -> PersonRow:
    """Give the person with an id, with all events counted."""
    counted = fetch(
        connection,
        "SELECT count(DISTINCT e.id) AS events, min(e.date) AS first, max(e.date) AS last"
        " FROM participants x JOIN events e ON e.id = x.event_id WHERE x.person_id = :id",
        {"id": number},
    )
    return load_people(connection, {number: counted[0]}, [number])[0]


def load_people(connection: Connection, counted: Mapping[int, Any], ids: Sequence[int]) -> list[PersonRow]:
    """Give the people with some ids, in their order.

    Args:
        connection: an open connection.
        counted: for each id a row with `events`, `first` and `last`.
        ids: the ids.
    """
    forms: dict[int, list[str]] = {}
    for row in fetch_for(
        connection, "SELECT person_id, name FROM person_names WHERE person_id IN {ids} ORDER BY name", ids
    ):
        forms.setdefault(row.person_id, []).append(row.name)
    roles: dict[int, list[str]] = {}
    for row in fetch_for(
        connection,
        "SELECT person_id, role FROM offices_held WHERE person_id IN {ids}"
        " GROUP BY person_id, role ORDER BY min(date_start), role",
        ids,
    ):
        roles.setdefault(row.person_id, []).append(row.role)
    found = {
        row.id: PersonRow(
            row.id, row.key, row.name, row.country_id, tuple(forms.get(row.id, ())),
            tuple(roles.get(row.id, ())),
            counted[row.id].events, counted[row.id].first, counted[row.id].last,
        )
        for row in fetch_for(
            connection, "SELECT id, key, name, country_id FROM people WHERE id IN {ids}", ids
        )
    }  # fmt: skip
    return [found[id_] for id_ in ids]


def countries(connection: Connection, filters: Filters | None = None) -> Answer[CountryRow]:
    """Give the countries represented at events that match, most events first, with what is counted there.

    With a country among the filters these are the countries it was in contact with, itself included.

    Raises:
        RelationsError: as `people`.
    """
    filters = filters or Filters()
    where = of_events(connection, filters)
    rows = fetch(
        connection,
        "SELECT c.id, c.name, count(*) AS events,"  # noqa: S608
        " sum(CASE WHEN e.kind IN ('meeting', 'call') THEN 1 ELSE 0 END) AS meetings,"
        " (SELECT count(*) FROM people WHERE people.country_id = c.id) AS people,"
        " min(e.date) AS first, max(e.date) AS last"
        f" FROM event_countries x {_EVENTS} JOIN countries c ON c.id = x.country_id WHERE {where.sql}"
        f" GROUP BY c.id, c.name ORDER BY events DESC, c.name{filters.page()}",
        where.values,
    )
    return Answer([CountryRow(*row) for row in rows], lambda found: found)


def parties(connection: Connection, filters: Filters | None = None) -> Answer[PartyRow]:
    """Give the political parties that articles name or that somebody acts for, those with most events first.

    Of the filters, `country` and `party` apply.

    Raises:
        RelationsError: a name that nothing bears.
    """
    filters = filters or Filters()
    where = Where()
    if filters.country:
        where.add(f"country IN {where.bind_all(names.find_country(connection, n) for n in filters.country)}")
    if filters.party:
        where.add(f"id IN {where.bind_all(names.find_party(connection, n) for n in filters.party)}")
    rows = fetch(
        connection,
        "SELECT id, key, name, acronym, country, native_name, articles, events FROM party_list"  # noqa: S608
        f" WHERE {where.sql} ORDER BY events DESC, articles DESC, name{filters.page()}",
        where.values,
    )
    return Answer([PartyRow(*row) for row in rows], lambda found: found)
