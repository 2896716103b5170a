"""Read off how many events there are of a kind, year, country or person where nothing else is asked.

The index of events keeps counts by kind, year and countries, and lists the events of each person.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from relations_db.queries import event_index
from relations_db.queries.database import Where, fetch

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# What can be counted by, in the words of the counts: of the row itself, of the country `one`, of `one` and `other`.
_VALUES = {
    "kind": "k.value",
    "year": "substr('000' || n.year, -4)",
    "country": "(SELECT name FROM countries WHERE id = one.value)",
    "pair": "min(one.value, other.value) || '–' || max(one.value, other.value)",
}
_GROUPS = {"kind": "n.kind_id", "year": "n.year", "country": "n.one_id", "pair": "n.one_id, n.other_id"}
_COUNTS = "FROM event_index_tallies n JOIN event_index_terms k ON k.id = n.kind_id"
_ONE = " JOIN event_index_terms one ON one.id = n.one_id"
_OTHER = " JOIN event_index_terms other ON other.id = n.other_id"
# How many events of each kind have a value, and the facets of which an event has one value at most.
_SIZES = (
    "FROM event_index_terms t JOIN event_index_sizes s ON s.term_id = t.id JOIN event_index_terms k ON k.id = s.kind_id"
)
_SINGLE = frozenset({"status", "place", "mode", "level", "form"})
# What the lists of a facet are of, as statistics name it.
_LISTED = {
    "person": "(SELECT name FROM people WHERE id = CAST(t.value AS INTEGER))",
    "place": "(SELECT name FROM places WHERE id = CAST(t.value AS INTEGER))",
    "organization": "(SELECT key FROM organizations WHERE id = CAST(t.value AS INTEGER))",
    **dict.fromkeys(("office", "status", "mode", "level", "form"), "t.value"),
}


def are_kept(connection: Connection) -> bool:
    """Tell whether the counts are kept, and up to date."""
    return event_index.is_settled(connection)


def count_by(connection: Connection, by: Sequence[str], kinds: Sequence[str]) -> Sequence[Any] | None:
    """Count the events of some kinds, or of all; None for what is not kept.

    Gives:
        rows of the values and the number, in any order; what is undated has no year.
    """
    if len(by) == 1 and by[0] in _LISTED and are_kept(connection):
        return _listed(connection, by[0], kinds)
    measured = set(by)
    if not measured <= _VALUES.keys() or {"pair", "country"} <= measured or not are_kept(connection):
        return None
    where = Where()
    source = _COUNTS
    if "pair" in measured:
        source += _ONE + _OTHER
        where.add("n.one_id <> n.other_id")
    elif "country" in measured:
        source += _ONE
        where.add("n.one_id = n.other_id")
    else:
        where.add("n.one_id = 0")
    if "year" in measured:
        where.add("n.year > 0")
    if kinds:
        where.add(f"k.value IN {where.bind_all(kinds)}")
    values = ", ".join(_VALUES[name] for name in by)
    # Numbers are put together before they are named.
    grouped = ", ".join(_GROUPS[name] for name in by)
    return fetch(
        connection,
        f"SELECT {values}, sum(n.events) AS n {source} WHERE {where.sql} GROUP BY {grouped}",
        where.values,
    )


def _listed(connection: Connection, facet: str, kinds: Sequence[str]) -> Sequence[Any]:
    where = Where()
    where.add(f"t.facet = {where.bind(facet)} AND v IS NOT NULL")
    if kinds:
        where.add(f"k.value IN {where.bind_all(kinds)}")
    sql = f"SELECT {_LISTED[facet]} AS v, sum(s.events) AS n {_SIZES} WHERE {where.sql} GROUP BY v"
    return fetch(connection, sql, where.values)


def count_events(connection: Connection, where: Where) -> int | None:
    """Count the events of some kinds that have one value, or that are of two countries or whole years; else None."""
    if set(where.conditions) != where.indexed or not are_kept(connection):
        return None
    kinds = [values for facet, values in where.values_of if facet == "kind"]
    others = [each for each in where.values_of if each[0] != "kind"]
    if len(kinds) > 1:
        return None
    if where.period == (None, None) and len(others) == 1 and (others[0][0] in _SINGLE or len(others[0][1]) == 1):
        return _size(connection, *others[0], kinds[0] if kinds else ())
    sides = _sides(others)
    first, last = where.period
    if (
        sides is None
        or (first is not None and (first.month, first.day) != (1, 1))
        or (last is not None and (last.month, last.day) != (12, 31))
    ):
        return None
    tallied = Where(values=dict(where.values))
    if kinds:
        tallied.add(f"k.value IN {tallied.bind_all(kinds[0])}")
    source = _COUNTS
    if sides:
        source += _ONE + _OTHER
        one, other = (tallied.bind(side) for side in (sides[0], sides[-1]))
        tallied.add(f"((one.value = {one} AND other.value = {other}) OR (one.value = {other} AND other.value = {one}))")
        tallied.add("one.facet = 'country' AND other.facet = 'country'")
    else:
        tallied.add("n.one_id = 0")
    if first is not None or last is not None:
        tallied.add(f"n.year BETWEEN {first.year if first else 1:d} AND {last.year if last else 9999:d}")
    rows = fetch(connection, f"SELECT coalesce(sum(n.events), 0) AS n {source} WHERE {tallied.sql}", tallied.values)
    count = int(rows[0].n)
    return count if first is None else count + event_index.count_before(connection, where)


def _sides(asked: Sequence[tuple[str, tuple[Any, ...]]]) -> list[str] | None:
    """Give the country or the two that must have taken part, none where no facet is asked for; None for others."""
    if any(facet not in ("country", "pair") or len(values) != 1 for facet, values in asked):
        return None
    sides = [side for _, values in asked for side in str(values[0]).split()]
    return sides if len(sides) <= 2 else None


def _size(connection: Connection, facet: str, values: Sequence[Any], kinds: Sequence[str]) -> int:
    """Count the events of some kinds, or of all, that have one of some values."""
    where = Where()
    where.add(f"t.facet = {where.bind(facet)} AND t.value IN {where.bind_all(map(str, values))}")
    if kinds:
        where.add(f"k.value IN {where.bind_all(kinds)}")
    rows = fetch(connection, f"SELECT coalesce(sum(s.events), 0) AS n {_SIZES} WHERE {where.sql}", where.values)
    return int(rows[0].n)


def kinds_held(connection: Connection) -> Sequence[Any]:
    """Give kinds of events, how many there are, and the first and the last year, those with most first."""
    return fetch(
        connection,
        "SELECT k.value AS kind, sum(n.events) AS n, min(nullif(n.year, 0)), max(nullif(n.year, 0))"
        f" {_COUNTS} WHERE n.one_id = 0 GROUP BY n.kind_id ORDER BY n DESC, kind",
    )


def people_by_events(
    connection: Connection, kinds: Sequence[str], order: str, page: str, *, by_date: bool
) -> Sequence[Any]:
    """Give `id`, `name`, `events`, `first` and `last` of everybody who took part in events.

    Args:
        connection: an open connection.
        kinds: of the events that count; none stand for all.
        order: what follows ORDER BY.
        page: LIMIT and OFFSET.
        by_date: whether the order is one of the dates.
    """
    # Summed one by one: with GROUP BY, the sizes of all of them would be sorted first.
    sizes = f"FROM event_index_sizes s WHERE s.term_id = t.id{_of_kinds(connection, kinds, 's.kind_id')}"
    people = (
        f"SELECT p.id AS id, p.name AS name, (SELECT sum(s.events) {sizes}) AS events, t.id AS term_id"  # noqa: S608
        " FROM event_index_terms t JOIN people p ON p.id = CAST(t.value AS INTEGER)"
        f" WHERE t.facet = 'person' AND EXISTS (SELECT 1 {sizes})"
    )
    return _dated(connection, "c.id AS id, c.name AS name, c.events AS events", people, kinds, order, page, by_date)


def countries_by_events(
    connection: Connection, contacts: Sequence[str], kinds: Sequence[str], order: str, page: str, *, by_date: bool
) -> Sequence[Any]:
    """Give `id`, `name`, `events`, contacts among them, `people`, `first` and `last` of all countries with events.

    Args:
        connection: an open connection.
        contacts: the kinds of events that are contacts.
        kinds, order, page, by_date: see `people_by_events`.
    """
    where = Where()
    countries = (
        "SELECT c.id AS id, c.name AS name, sum(s.events) AS events,"
        f" sum(CASE WHEN k.value IN {where.bind_all(contacts)} THEN s.events ELSE 0 END) AS meetings,"
        f" t.id AS term_id {_SIZES} JOIN countries c ON c.id = t.value"
        f" WHERE t.facet = 'country'{_of_kinds(connection, kinds, 's.kind_id')} GROUP BY t.id"
    )
    people = "(SELECT count(*) FROM people WHERE people.country_id = c.id) AS people"
    columns = f"c.id AS id, c.name AS name, c.events AS events, c.meetings, {people}"
    return _dated(connection, columns, countries, kinds, order, page, by_date, where)


def count_of(connection: Connection, facet: str, kinds: Sequence[str]) -> int:
    """Count the values of a facet that any event of some kinds has, or any at all."""
    of_kinds = _of_kinds(connection, kinds, "s.kind_id")
    (row,) = fetch(
        connection,
        "SELECT count(*) AS n FROM event_index_terms t WHERE facet = :facet"  # noqa: S608
        f" AND EXISTS (SELECT 1 FROM event_index_sizes s WHERE s.term_id = t.id{of_kinds})",
        {"facet": facet},
    )
    return int(row.n)


def _of_kinds(connection: Connection, kinds: Sequence[str], column: str) -> str:
    """Give the condition that a column is the term of one of some kinds; nothing where all are wanted."""
    terms = event_index.terms_of(connection, "kind", tuple(kinds)) if kinds else ()
    return f" AND {column} IN ({', '.join(map(str, terms))})" if kinds else ""


def _day(connection: Connection, kinds: Sequence[str], least: str, order: str) -> str:
    """Give the query for the first or the last date of the events in the list `c`.

    Of dates that begin on the first of all days, or on the last, the text decides: `2012` goes before `2012-01`.
    """
    test = _of_kinds(connection, kinds, "q.term_id")
    tested = (
        f" AND EXISTS (SELECT 1 FROM event_index q WHERE q.rank = d.rank AND q.event_id = d.event_id{test})"  # noqa: S608
        if kinds
        else ""
    )
    ranks = "FROM event_index d WHERE d.term_id = c.term_id"
    edge = f"(SELECT d.rank / 4096 * 4096 {ranks} AND d.rank > 0{tested} ORDER BY d.rank {order} LIMIT 1)"
    return (
        f"(SELECT {least}(x.date) {ranks.replace(' WHERE', ' JOIN events x ON x.id = d.event_id WHERE')}"
        f" AND d.rank >= {edge} AND d.rank < {edge} + 4096{tested})"
    )


def _dated(
    connection: Connection,
    columns: str,
    counted: str,
    kinds: Sequence[str],
    order: str,
    page: str,
    by_date: bool,
    where: Where | None = None,
) -> Sequence[Any]:
    """Give counted rows with the first and the last date of their events, looked up for no more than asked."""
    ordered = f" ORDER BY {order}"
    inner, outer = (counted, f"{ordered}{page}") if by_date else (f"{counted}{ordered}{page}", ordered)
    first, last = _day(connection, kinds, "min", "ASC"), _day(connection, kinds, "max", "DESC")
    return fetch(
        connection,
        f"SELECT {columns}, {first} AS first, {last} AS last FROM ({inner}) c{outer}",  # noqa: S608
        where.values if where else {},
    )
