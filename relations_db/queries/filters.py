"""Say which rows are wanted: one set of filters for every question, and what it means in SQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from relations_db import edtf
from relations_db.errors import RelationsError
from relations_db.queries import names
from relations_db.queries.database import Where, dialect_of, fetch, texts_of
from relations_db.queries.event_index import is_settled
from relations_db.queries.vocabulary import (
    CONTACTS,
    KINDS,
    LEVELS,
    MODES,
    SORTS,
    STATUSES,
    VISIT_FORMS,
    choice,
)

if TYPE_CHECKING:
    from relations_db.queries.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What rows have to match; everything given must hold, and of several values of one filter any.

    Names are taken as people write them: countries by name, code or demonym, people by any known form.

    Attributes:
        between: pairs of countries, organisations or parties that were both represented.
        country: represented.
        organization: international organisations represented.
        person: took part; of several, all did.
        party: somebody took part for it.
        office: words of an office that somebody held who took part ("foreign minister").
        place: city; `inside`: country in which it was.
        year: `2024`, or any EDTF date or interval; `since` and `until`: `2024`, `2024-08` or `2024-08-19`,
            both included. A date that is known to the month matches when any day of the month does.
        kind, mode, status, level: words of the closed vocabularies.
        form: of a visit.
        publisher: of an article that tells of it.
        on: a day on which people held the office; for people only.
        sort: `newest` or `oldest` first, `newest` when None; of people, countries and parties also `most`
            events, which is theirs when None, or by `name`.
        limit, offset: how many rows, after how many.
    """

    between: tuple[tuple[str, str], ...] = ()
    country: tuple[str, ...] = ()
    organization: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    party: tuple[str, ...] = ()
    office: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    year: str | int | None = None
    since: str | None = None
    until: str | None = None
    kind: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    on: str | None = None
    sort: str | None = None
    limit: int | None = None
    offset: int = 0

    def period(self) -> tuple[date | None, date | None]:
        """Give the first and the last day asked for, None where it is open.

        Raises:
            RelationsError: what is given is no date, or the period ends before it begins.
        """
        first, last = None, None
        if self.year is not None:
            first, last = days_of(str(self.year))
        if self.since is not None:
            since = days_of(self.since)[0]
            first = since if first is None else max(first, since)
        if self.until is not None:
            until = days_of(self.until)[1]
            last = until if last is None else min(last, until)
        if first is not None and last is not None and last < first:
            raise RelationsError(f"the period from {first} to {last} ends before it begins")
        return first, last

    def order(self) -> str:
        """Give what follows ORDER BY for rows with `date_start` and `id`; undated rows come last."""
        if choice("sort order", self.sort or "newest", SORTS) == "oldest":
            return "date_start ASC NULLS LAST, date_end ASC NULLS LAST, id"
        return "date_start DESC NULLS LAST, date_end DESC NULLS LAST, id DESC"

    def page(self) -> str:
        """Give LIMIT and OFFSET.

        Raises:
            RelationsError: a negative number.
        """
        if self.offset < 0 or (self.limit is not None and self.limit < 0):
            raise RelationsError("--limit and --offset are counts of rows: 0 or more")
        if self.limit is None:
            # SQLite knows no OFFSET without LIMIT, PostgreSQL no negative LIMIT.
            return f" LIMIT 9223372036854775807 OFFSET {self.offset:d}" if self.offset else ""
        return f" LIMIT {self.limit:d} OFFSET {self.offset:d}"


def days_of(text: str) -> tuple[date, date]:
    """Give the first and the last day of a date that was asked for.

    Raises:
        RelationsError: it is none.
    """
    try:
        return edtf.bounds(text.strip())
    except ValueError:
        raise RelationsError(f"{text!r} is no date; write 2024, 2024-08 or 2024-08-19") from None


def dated(where: Where, filters: Filters, row: str, table: str) -> None:
    """Let the possible days of a row and the period asked for have a day in common.

    Args:
        where: the conditions.
        filters: the period.
        row: what the row is called in them.
        table: the table it is a row of.
    """
    first, last = filters.period()
    conditions = []
    if first is not None:
        conditions.append(f"{row}.date_end >= {where.bind(first.isoformat())}")
    if last is not None:
        conditions.append(f"{row}.date_start <= {where.bind(last.isoformat())}")
    if not conditions:
        return
    if table == "events":
        where.period = (first, last)
        where.indexed.add(" AND ".join(conditions))
    if first is None:
        where.add(conditions[0], f"SELECT {row}.id FROM {table} {row} WHERE {conditions[0]}")  # noqa: S608
        return
    # Days within the period are next to each other in the index; those that begin before it stand in a small one.
    begin = where.bind(first.isoformat())
    until = f" AND {conditions[1]}" if last is not None else ""
    where.add(
        " AND ".join(conditions),
        f"SELECT {row}.id FROM {table} {row} WHERE {row}.date_start >= {begin}{until}"  # noqa: S608
        f" UNION ALL SELECT {row}.id FROM {table} {row} WHERE {row}.date_start < {begin}"
        f" AND {row}.date_end >= {begin} AND {row}.date_start < {row}.date_end",
    )


def placed(where: Where, filters: Filters, connection: Connection, row: str, table: str) -> None:
    """Let a row have happened at one of the places and in one of the countries asked for.

    A visit happened in the country that was visited, also where no place in it is named.
    """
    if filters.place:
        found = [id_ for name in filters.place for id_ in names.find_places(connection, name)]
        ids = where.bind_all(found)
        members = f"SELECT id FROM {table} WHERE place_id IN {ids}"  # noqa: S608
        where.add(f"{row}.place_id IN {ids}", members, values=[("place", found)] if table == "events" else ())
    if filters.inside:
        countries = [names.find_country(connection, name) for name in filters.inside]
        codes = where.bind_all(countries)
        places = f"SELECT id FROM places WHERE country_id IN {codes}"  # noqa: S608
        inside = f"{row}.place_id IN ({places})"
        members = f"SELECT id FROM {table} WHERE place_id IN ({places})"  # noqa: S608
        if table == "events":
            hosted = f"FROM visits h WHERE h.host_country_id IN {codes}"
            inside = f"({inside} OR EXISTS (SELECT 1 {hosted} AND h.event_id = {row}.id))"
            members = f"{members} UNION SELECT h.event_id {hosted}"
        where.add(inside, members, values=[("in", countries)] if table == "events" else ())


def chosen(where: Where, what: str, given: tuple[str, ...], known: tuple[str, ...], column: str) -> None:
    """Let a column have one of the words given, each of them checked against its vocabulary."""
    if given:
        where.add(f"{column} IN {where.bind_all(choice(what, word, known) for word in given)}")


# About so many reports are read from an article.
_REPORTS_AN_ARTICLE: Mapping[str, int] = {"event": 4, "agreement": 1}

# Where it is written that a side took part.
_SIDES = {"country": "event_countries", "organization": "event_organizations", "party": "participants"}


def of_events(connection: Connection, filters: Filters) -> Where:
    """Give the conditions on `events e`.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none; a word no vocabulary has.
    """
    where = Where()
    _represented(where, connection, filters)
    for name in filters.person:
        person = names.find_person(connection, name)
        _linked(where, "participants", f"person_id = {where.bind(person)}", values=[("person", [person])])
    if filters.party:
        parties = [names.find_party(connection, name) for name in filters.party]
        _linked(where, "participants", f"party_id IN {where.bind_all(parties)}", values=[("party", parties)])
    if filters.office:
        held = roles_with(connection, filters.office)
        roles = where.bind_all(held)
        # Few people take part in an event, but many offices hold the words: the index of offices is no help there.
        _linked(where, "participants", f"role IN {roles}", probe=f"role || '' IN {roles}", values=[("office", held)])
    published(where, connection, filters, "event")
    placed(where, filters, connection, "e", "events")
    _of_kinds(where, filters)
    if filters.status:
        statuses = [choice("status", word, STATUSES) for word in filters.status]
        listed = where.bind_all(statuses)
        members = f"SELECT id FROM events WHERE status IN {listed}"  # noqa: S608
        where.add(f"e.status IN {listed}", members, values=[("status", statuses)])
    dated(where, filters, "e", "events")
    return where


def _of_kinds(where: Where, filters: Filters) -> None:
    """Let an event be of one of the kinds asked for; only contacts have a mode and a level, only visits a form."""
    of_meetings = [
        (column, [choice(column, word, known) for word in given])
        for column, given, known in (("mode", filters.mode, MODES), ("level", filters.level, LEVELS))
        if given
    ]
    if of_meetings:
        are = " AND ".join(f"{column} IN {where.bind_all(given)}" for column, given in of_meetings)
        _linked(where, "meetings", are, unique=True, values=of_meetings)
    if filters.form:
        forms = [choice("form of a visit", word, VISIT_FORMS) for word in filters.form]
        _linked(where, "visits", f"form IN {where.bind_all(forms)}", unique=True, values=[("form", forms)])
    kinds = {choice("kind of event", word, KINDS) for word in filters.kind}
    fitting = kinds & (set(CONTACTS) if of_meetings else set(KINDS)) & ({"visit"} if filters.form else set(KINDS))
    if kinds and not fitting:
        where.add("1 = 0", "SELECT id FROM events WHERE 1 = 0")
    elif kinds and not (fitting >= set(CONTACTS) and of_meetings) and not (fitting == {"visit"} and filters.form):
        listed = where.bind_all(sorted(fitting))
        members = f"SELECT id FROM events WHERE kind IN {listed}"  # noqa: S608
        where.add(f"e.kind IN {listed}", members, values=[("kind", sorted(fitting))])


def _linked(
    where: Where,
    table: str,
    condition: str,
    *,
    unique: bool = False,
    probe: str | None = None,
    values: Sequence[tuple[str, Iterable[Any]]] = (),
) -> None:
    """Let a row of another table that belongs to the event meet a condition; `probe` says it for a known event."""
    distinct = "" if unique else "DISTINCT "
    where.add(
        f"EXISTS (SELECT 1 FROM {table} WHERE event_id = e.id AND {probe or condition})",  # noqa: S608
        f"SELECT {distinct}event_id FROM {table} WHERE {condition}",  # noqa: S608
        values=values,
    )


def _represented(where: Where, connection: Connection, filters: Filters) -> None:
    """Let the countries and organisations asked for be represented; parties stand for those who acted for them."""
    pairs = [[names.find_side(connection, name) for name in pair] for pair in filters.between]
    listed = [_pair(pair) for pair in pairs]
    if len(pairs) == 1 and None in listed:
        for side in pairs[0]:
            _took_part(where, *side)
    elif pairs:
        _either(where, pairs, [("pair", [pair for pair in listed if pair])] if None not in listed else ())
    if filters.country:
        sides = [names.find_side(connection, name) for name in filters.country]
        if len({side for side, _ in sides}) == 1:
            _took_part(where, sides[0][0], *(value for _, value in sides))
        else:
            _either(where, [[side] for side in sides])
    if filters.organization:
        _took_part(where, "organization", *(names.find_organization(connection, name) for name in filters.organization))


def _pair(sides: Sequence[tuple[str, str | int]]) -> str | None:
    """Give two countries as the index of events has them, None where it has not."""
    codes = sorted({str(value) for side, value in sides if side == "country"})
    return " ".join(codes) if len(codes) == 2 else None


def _took_part(where: Where, side: str, *values: str | int) -> None:
    _linked(where, _SIDES[side], f"{side}_id IN {where.bind_all(values)}", values=[(side, values)])


def _either(
    where: Where,
    groups: Sequence[Sequence[tuple[str, str | int]]],
    values: Sequence[tuple[str, Iterable[Any]]] = (),
) -> None:
    """Let all sides of at least one group have taken part."""
    tests, members = [], []
    for group in groups:
        said = [(_SIDES[side], f"{side}_id = {where.bind(value)}") for side, value in group]
        exist = [f"EXISTS (SELECT 1 FROM {t} WHERE event_id = e.id AND {c})" for t, c in said]  # noqa: S608
        tests.append(" AND ".join(exist))
        (table, condition), *others = said
        also = "".join(
            f" AND EXISTS (SELECT 1 FROM {t} WHERE event_id = s.event_id AND {c})"  # noqa: S608
            for t, c in others
        )
        members.append(f"SELECT s.event_id FROM {table} s WHERE s.{condition}{also}")  # noqa: S608
    where.add(f"({' OR '.join(f'({test})' for test in tests)})", " UNION ".join(members), values=values)


def publishers_with(connection: Connection, asked: tuple[str, ...]) -> list[str]:
    """Give the publishers whose names hold every word of one of the texts, as they are written."""
    return _written(connection, "articles", "publisher", asked)


def published(where: Where, connection: Connection, filters: Filters, thing: Literal["event", "agreement"]) -> None:
    """Let an article of one of the publishers asked for tell of the event `e` or the agreement `g`."""
    if not filters.publisher:
        return
    publishers = publishers_with(connection, filters.publisher)
    listed = where.bind_all(publishers)
    alias = "e" if thing == "event" else "g"
    # An index holds publisher and id; to get at the publisher by the id, all of the text has to be skipped.
    by = " INDEXED BY ix_articles_publisher" if dialect_of(connection) == "sqlite" else ""
    of_article = f"SELECT a.id FROM articles a{by} WHERE a.publisher IN {listed}"  # noqa: S608
    where.add(
        f"EXISTS (SELECT 1 FROM {thing}_reports l JOIN reports r ON r.id = l.report_id"  # noqa: S608
        f" WHERE l.{thing}_id = {alias}.id AND EXISTS ({of_article} AND a.id = r.article_id))",
        f"SELECT DISTINCT l.{thing}_id FROM ({of_article}) a JOIN reports r ON r.article_id = a.id"  # noqa: S608
        f" JOIN {thing}_reports l ON l.report_id = r.id",
        (of_article, _REPORTS_AN_ARTICLE[thing]),
        [("publisher", publishers)] if thing == "event" else (),
    )


def roles_with(connection: Connection, asked: tuple[str, ...]) -> list[str]:
    """Give the offices of participants that hold every word of one of the texts, as they are written."""
    if not is_settled(connection):
        return _written(connection, "participants", "role", asked)
    # The index has each office once; one that nobody is in any more does no harm.
    where = Where()
    where.add_any(holds(where, text, "t.value") for text in asked)
    sql = f"SELECT t.value AS held FROM event_index_terms t WHERE t.facet = 'office' AND {where.sql} ORDER BY 1"  # noqa: S608
    return [row.held for row in fetch(connection, sql, where.values)]


def _written(connection: Connection, table: str, column: str, asked: tuple[str, ...]) -> list[str]:
    """Give the texts in a column that hold every word of one of those asked for."""
    where = Where()
    where.add_any(holds(where, text, "x.held") for text in asked)
    rows = fetch(connection, f"{texts_of(table, column)} AND {where.sql}", where.values)
    return [row.held for row in rows]


def holds(where: Where, text: str, column: str) -> str:
    """Give the condition that a column holds every word of a text, whatever their order and case."""
    escaped = [re.sub(r"([\\%_])", r"\\\1", word) for word in text.lower().split()]
    like = (f"lower({column}) LIKE {where.bind(f'%{word}%')} ESCAPE '\\'" for word in escaped)
    return f"({' AND '.join(like) or '1 = 1'})"


def is_loose(first: str | None, last: str | None, known: str | None, filters: Filters) -> bool:
    """Tell whether a row matches a period only because its date is not known to the day.

    Args:
        first: first possible day (ISO).
        last: last possible day.
        known: the date as EDTF.
        filters: the filters it matched.
    """
    if first is None or last is None or known is None or edtf.precision(known) == "day":
        return False
    since, until = filters.period()
    return (since is not None and first < since.isoformat()) or (until is not None and last > until.isoformat())
