"""Answer who is in the database: people, countries and political parties, with what they took part in."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from relations_db.queries import event_index, names, ranked, rankings, tallies
from relations_db.queries.database import Answer, Where, fetch, fetch_for, read
from relations_db.queries.filters import Filters, days_of, holds, of_events, roles_with
from relations_db.queries.rows import CountryRow, PartyRow, PersonRow
from relations_db.queries.selection import Rows, best_source, count_rows
from relations_db.queries.vocabulary import ACTOR_SORTS, CONTACTS, KINDS, MOST, PARTY_SORTS, choice

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_PEOPLE = Rows(
    "events", "ix_events_date", "e", " JOIN participants x ON x.event_id = e.id JOIN people p ON p.id = x.person_id"
)
_COUNTRIES = Rows(
    "events",
    "ix_events_date",
    "e",
    " JOIN event_countries x ON x.event_id = e.id JOIN countries c ON c.id = x.country_id",
)
_PARTIES = Rows(
    "events", "ix_events_date", "e", " JOIN participants x ON x.event_id = e.id JOIN parties q ON q.id = x.party_id"
)
_PERSON, _COUNTRY = "DISTINCT p.id", "DISTINCT c.id"
_ORDER = {"name": "name, id", "newest": "last DESC NULLS LAST, name, id", "oldest": "first ASC NULLS LAST, name, id"}


def _order(filters: Filters) -> str:
    return _ORDER.get(choice("sort order", filters.sort or MOST, ACTOR_SORTS), "events DESC, name, id")


def _of_kinds_only(filters: Filters) -> bool:
    """Tell whether nothing is asked of the events but of which kinds they are."""
    return replace(filters, kind=(), sort=None, limit=None, offset=0) == Filters()


def _found(connection: Connection, where: Where, filters: Filters) -> int | None:
    """Give the bitmap of the events that are counted, None where they are sooner counted one by one."""
    asked = filters.country or filters.party or filters.office or filters.on or _by_date(filters)
    if not where.conditions and asked and event_index.is_mapped(connection):
        return rankings.every(connection)
    return event_index.matching(connection, where, whole=True)


def _by_date(filters: Filters) -> bool:
    return filters.sort in ("newest", "oldest")


def people(connection: Connection, filters: Filters | None = None) -> Answer[PersonRow]:
    """Give the people who took part in events that match, most events first.

    The filters on country, party, office and `on` hold for the person, the others for the events, which
    are counted.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none; a word no vocabulary has.
    """
    filters = filters or Filters()
    where = of_events(connection, replace(filters, country=(), party=(), office=()))
    found = _found(connection, where, filters)
    who = ranked.Who([names.find_country(connection, name) for name in filters.country])
    if filters.country:
        codes = where.bind_all(who.codes)
        acting = f"SELECT event_id FROM participants WHERE country_id IN {codes}"  # noqa: S608
        own = f"JOIN people y ON y.id = z.person_id WHERE y.country_id IN {codes}"
        where.add(
            f"(p.country_id IN {codes} OR x.country_id IN {codes})",
            f"{acting} UNION SELECT z.event_id FROM participants z {own}",  # noqa: S608
            (acting, 1),
            joined=True,
        )
    if filters.party:
        of = [names.find_party(connection, n) for n in filters.party]
        who = replace(who, parties=of)
        parties = where.bind_all(of)
        where.add(f"x.party_id IN {parties}", _attended(f"party_id IN {parties}"), values=[("party", of)], joined=True)
    if filters.on is not None:
        first, last = days_of(filters.on)
        asked = " OR ".join(holds(where, office, "h.role") for office in filters.office) or "1 = 1"
        held = (
            f"h.date_start <= {where.bind(last.isoformat())} AND h.date_end >= {where.bind(first.isoformat())}"
            f" AND ({asked})"
        )
        if found is not None:
            who = replace(who, among=_holding(connection, held, where))
        where.add(f"EXISTS (SELECT 1 FROM offices_held h WHERE h.person_id = p.id AND {held})", joined=True)  # noqa: S608
    elif filters.office:
        acted_as = roles_with(connection, filters.office)
        who = replace(who, roles=frozenset(acted_as))
        roles = where.bind_all(acted_as)
        where.add(f"x.role || '' IN {roles}", _attended(f"role IN {roles}"), values=[("office", acted_as)], joined=True)

    every = _of_kinds_only(filters) and tallies.are_kept(connection)
    kinds = [choice("kind of event", word, KINDS) for word in filters.kind]
    # Of so many the dates of all are sooner gone through in their order than looked up.
    in_order = _by_date(filters) and found is not None and filters.limit is not None

    def find() -> Sequence[Any]:
        if every and not in_order:
            return tallies.people_by_events(
                connection, kinds, _order(filters), filters.page(), by_date=_by_date(filters)
            )
        if found is not None and filters.limit is not None:
            filters.page()
            return ranked.people(connection, found, filters, filters.limit, who)
        return fetch(
            connection,
            "SELECT p.id AS id, p.name AS name, count(DISTINCT e.id) AS events, min(e.date) AS first,"
            f" max(e.date) AS last {best_source(connection, _PEOPLE, where)}"
            f" GROUP BY p.id, p.name ORDER BY {_order(filters)}{filters.page()}",
            where.values,
        )

    def load(rows: Sequence[Any]) -> list[PersonRow]:
        return load_people(connection, {row.id: row for row in rows}, [row.id for row in rows])

    def count() -> int:
        if every:
            return tallies.count_of(connection, "person", kinds)
        if found is not None:
            return ranked.count_people(connection, found, who)
        return count_rows(connection, _PEOPLE, where, _PERSON)

    return Answer(find, load, count)


def _holding(connection: Connection, held: str, where: Where) -> Set[int]:
    """Give the ids in the index of the people of whom an office `h` meets a condition."""
    sql = (
        "SELECT t.id FROM offices_held h JOIN event_index_terms t"  # noqa: S608
        f" ON t.facet = 'person' AND t.value = CAST(h.person_id AS TEXT) WHERE {held}"
    )
    return {term for (term,) in read(connection, sql, where.values)}


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
    found = _found(connection, where, filters)

    every = _of_kinds_only(filters) and tallies.are_kept(connection)
    kinds = [choice("kind of event", word, KINDS) for word in filters.kind]

    def find() -> Sequence[CountryRow]:
        if every:
            counted = tallies.countries_by_events(
                connection, CONTACTS, kinds, _order(filters), filters.page(), by_date=_by_date(filters)
            )
            return [CountryRow(*row) for row in counted]
        if found is not None and filters.limit is not None:
            filters.page()
            return [CountryRow(*row) for row in ranked.countries(connection, found, filters, filters.limit)]
        rows = fetch(
            connection,
            "SELECT c.id AS id, c.name AS name, count(*) AS events,"  # noqa: S608
            " sum(CASE WHEN e.kind IN ('meeting', 'call') THEN 1 ELSE 0 END) AS meetings,"
            " (SELECT count(*) FROM people WHERE people.country_id = c.id) AS people,"
            f" min(e.date) AS first, max(e.date) AS last {best_source(connection, _COUNTRIES, where)}"
            f" GROUP BY c.id, c.name ORDER BY {_order(filters)}{filters.page()}",
            where.values,
        )
        return [CountryRow(*row) for row in rows]

    def count() -> int:
        if every:
            return tallies.count_of(connection, "country", kinds)
        if found is not None:
            return len(rankings.counts(connection, "country", found))
        return count_rows(connection, _COUNTRIES, where, _COUNTRY)

    return Answer(find, lambda rows: rows, count)


def parties(connection: Connection, filters: Filters | None = None) -> Answer[PartyRow]:
    """Give the political parties that articles name or that somebody acts for, those with most events first.

    The filters on country and party hold for the party; with any other, these are the parties that people
    acted for at events that match, which are counted.

    Raises:
        RelationsError: a name that nothing bears, or several do; a date that is none.
    """
    filters = filters or Filters()
    of_party = Where()
    if filters.country:
        codes = of_party.bind_all(names.find_country(connection, n) for n in filters.country)
        of_party.add(f"q.country_id IN {codes}")
    if filters.party:
        of_party.add(f"q.id IN {of_party.bind_all(names.find_party(connection, n) for n in filters.party)}")
    others = replace(filters, country=(), party=(), sort=None, limit=None, offset=0)
    if others == Filters():
        return _named_parties(connection, filters, of_party)
    where = of_events(connection, others)
    found = event_index.matching(connection, where, whole=True)
    if found is not None:
        return _counted_parties(connection, filters, of_party, found)
    shift = {name: f"w{number}" for number, name in enumerate(of_party.values)}
    for condition in of_party.conditions:
        where.add(re.sub(r":(v\d+)", lambda mark: f":{shift[mark[1]]}", condition), joined=True)
    where.values.update({shift[name]: value for name, value in of_party.values.items()})

    def find() -> Sequence[PartyRow]:
        rows = fetch(
            connection,
            "SELECT q.id AS id, q.key, q.name AS name, q.acronym, q.country_id, q.native_name,"  # noqa: S608
            " (SELECT count(DISTINCT r.article_id) FROM party_reports l JOIN reports r ON r.id = l.report_id"
            " WHERE l.party_id = q.id) AS articles,"
            f" count(DISTINCT e.id) AS events {best_source(connection, _PARTIES, where)}"
            f" GROUP BY q.id ORDER BY {_party_order(filters)}{filters.page()}",
            where.values,
        )
        return [PartyRow(*row) for row in rows]

    return Answer(find, lambda rows: rows, partial(count_rows, connection, _PARTIES, where, "DISTINCT q.id"))


def _named_parties(connection: Connection, filters: Filters, where: Where) -> Answer[PartyRow]:
    source = f"FROM party_list l JOIN parties q ON q.id = l.id WHERE {where.sql}"

    def find() -> Sequence[PartyRow]:
        rows = fetch(
            connection,
            "SELECT l.id AS id, l.key, l.name AS name, l.acronym, l.country, l.native_name,"
            f" l.articles AS articles, l.events AS events {source}"
            f" ORDER BY {_party_order(filters)}{filters.page()}",
            where.values,
        )
        return [PartyRow(*row) for row in rows]

    def count() -> int:
        return int(fetch(connection, f"SELECT count(*) AS n {source}", where.values)[0].n)

    return Answer(find, lambda rows: rows, count)


def _counted_parties(connection: Connection, filters: Filters, where: Where, found: int) -> Answer[PartyRow]:
    counts = where.bind(json.dumps(rankings.counts(connection, "party", found)))
    source = (
        f"FROM json_each({counts}) n JOIN event_index_terms t ON t.id = CAST(n.key AS INTEGER)"
        f" JOIN parties q ON q.id = CAST(t.value AS INTEGER) WHERE {where.sql}"
    )

    def find() -> Sequence[PartyRow]:
        rows = fetch(
            connection,
            "SELECT q.id AS id, q.key, q.name AS name, q.acronym, q.country_id, q.native_name,"  # noqa: S608
            " (SELECT count(DISTINCT r.article_id) FROM party_reports l JOIN reports r ON r.id = l.report_id"
            f" WHERE l.party_id = q.id) AS articles, n.value AS events {source}"
            f" ORDER BY {_party_order(filters)}{filters.page()}",
            where.values,
        )
        return [PartyRow(*row) for row in rows]

    def count() -> int:
        return int(fetch(connection, f"SELECT count(*) AS n {source}", where.values)[0].n)

    return Answer(find, lambda rows: rows, count)


def _party_order(filters: Filters) -> str:
    if choice("sort order", filters.sort or MOST, PARTY_SORTS) == "name":
        return "name, id"
    return "events DESC, articles DESC, name, id"


def _attended(condition: str) -> str:
    """Give the query for the events at which a participant meets a condition."""
    return f"SELECT DISTINCT event_id FROM participants WHERE {condition}"  # noqa: S608
