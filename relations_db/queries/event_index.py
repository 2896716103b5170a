"""Find events by the index that lists, for each value a question can name, its events in the order of their dates.

The list of the value that the fewest events have is gone through from the newest or the oldest on, and each event
looked up in the lists of the other values, until enough are found: whatever is combined, few rows are touched.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from relations_db.queries import bitmaps
from relations_db.queries.database import Where, dialect_of, fetch
from relations_db.queries.vocabulary import KINDS

if TYPE_CHECKING:
    from relations_db.queries.database import Connection
    from relations_db.queries.filters import Filters

# Lists are measured up to this length.
_MEASURED = 50_000
# A list this short is gone through in no time; how long the others are does not matter then.
_SHORT = 500
# A list this short is gone through sooner than bitmaps are made of others.
_BRIEF = 4_000
# What fewer events have is fetched from the tables, where the index does not know of it.
_RARE = 5_000
# So many lists are gone through side by side; events of more are sorted.
_MERGED = 8
# What sorting an event costs, against taking it from a sorted list.
_SORTED = 3
# `rank` is the number of the first day, times this, and how many days later the last day is.
_DAY = 4096
ALL = 2**62
# Of so large a part of all events each is no longer looked up by itself.
_PART = 0.3
# The number of the day before the first of the year 1, as SQLite's julianday counts.
_BEFORE = 1_721_424


@dataclass(frozen=True, slots=True)
class _List:
    """The events that have one of some values of a facet.

    Attributes:
        terms: ids of the values.
        size: how many events in the period; where there is one, counted no further than `_MEASURED`.
    """

    terms: tuple[int, ...]
    size: int

    @property
    def cost(self) -> int:
        """What going through it costs at most."""
        return self.size * (1 if len(self.terms) <= _MERGED else _SORTED)

    def among(self) -> str:
        """Give what follows `term_id`."""
        # Numbers from the database itself; bound ones would not let SQLite see that there is only one.
        return f"= {self.terms[0]:d}" if len(self.terms) == 1 else f"IN ({', '.join(map(str, self.terms))})"

    def all(self) -> str:
        """Give the query for all entries of the list."""
        return f"SELECT rank FROM event_index WHERE term_id {self.among()}"  # noqa: S608

    def holds(self) -> str:
        """Give the condition that the event `d` is in the list."""
        if len(self.terms) > _MERGED:
            # An event has few values: they are looked through rather than all of the terms.
            return (
                "EXISTS (SELECT 1 FROM event_index p INDEXED BY event_index_event WHERE p.event_id = d.event_id"  # noqa: S608
                f" AND p.term_id BETWEEN {min(self.terms):d} AND {max(self.terms):d} AND +p.term_id {self.among()})"
            )
        # One by one: with all of them at once, SQLite would go through all that the event has.
        held = (
            f"EXISTS (SELECT 1 FROM event_index p WHERE p.term_id = {term:d}"  # noqa: S608
            " AND p.rank = d.rank AND p.event_id = d.event_id)"
            for term in self.terms
        )
        return f"({' OR '.join(held)})"


@dataclass(frozen=True, slots=True)
class Search:
    """How to find the events that meet conditions.

    Attributes:
        driving: the list to go through.
        tests: conditions on the event `d`, those that the index knows of and those it does not.
        first, last: ranks between which the dates of a period begin.
        before: what gives the events `e` that began before the period and reach into it; None where none are wanted.
    """

    driving: _List
    tests: tuple[str, ...]
    first: int
    last: int
    before: str | None

    def select(self, order: str | None = None, last: int | None = None) -> str:
        """Give the query for `event_id` and `rank` of the events that begin in the period, each given once.

        Args:
            order: `DESC` for the newest first, `ASC` for the oldest; None for any.
            last: how many to give.
        """
        terms = self.driving.terms
        lists = [f"= {term:d}" for term in terms] if len(terms) <= _MERGED else [self.driving.among()]
        tested = "".join(f" AND {test}" for test in self.tests)
        arms = " UNION ".join(
            f"SELECT d.event_id, d.rank FROM event_index d WHERE d.term_id {one}"  # noqa: S608
            f" AND d.rank BETWEEN {self.first:d} AND {self.last:d}{tested}"
            for one in lists
        )
        if len(lists) == 1 and len(terms) > 1:
            arms = arms.replace("SELECT", "SELECT DISTINCT", 1)
        ordered = f" ORDER BY rank {order}, event_id {order}" if order else ""
        return f"{arms}{ordered}{'' if last is None else f' LIMIT {last:d}'}"

    def select_before(self, columns: str, order: str = "") -> str:
        """Give the query for the events that began before the period and reach into it."""
        return f"SELECT {columns} {self.before}{order}"

    def members(self) -> str:
        """Give the query for `event_id` of all events."""
        found = f"SELECT event_id FROM ({self.select()})"  # noqa: S608
        return found if self.before is None else f"{found} UNION ALL {self.select_before('e.id')}"


def is_settled(connection: Connection) -> bool:
    """Tell whether there is an index, and it is up to date.

    Where somebody has changed events by other means, the tables themselves are asked until these are indexed.
    """
    return dialect_of(connection) == "sqlite" and not fetch(connection, "SELECT 1 FROM event_index_stale LIMIT 1")


def is_mapped(connection: Connection) -> bool:
    """Tell whether there are bitmaps, and they are up to date."""
    return is_settled(connection) and bitmaps.are_kept(connection)


def plan(connection: Connection, where: Where, every: bool = False, whole: bool = False) -> Search | None:
    """Give the way to the events that meet the conditions on them, None where the index knows none.

    Args:
        connection: an open connection.
        where: the conditions.
        every: whether to go through all events where the index knows none of the conditions.
        whole: whether all of them are wanted, in any order.
    """
    asked = where.values_of or ([("kind", KINDS)] if every else [])
    if not asked or not is_settled(connection):
        return None
    first, last = where.period
    ranks = (
        1 if last is not None else 0 if first is None else rank_of(first),
        rank_of(last) + _DAY - 1 if last is not None else ALL,
    )
    if first is not None:
        ranks = (rank_of(first), ranks[1])
    lists: list[_List] = []
    for facet, values in asked:
        lists.append(_list(connection, facet, values, *ranks))
        if lists[-1].size <= _SHORT // 4:
            break
    driving = min(lists, key=lambda each: each.size if whole else each.cost)
    lists += (_List(terms_of(connection, *each), _MEASURED) for each in asked[len(lists) :])
    others = sorted((each for each in lists if each is not driving), key=lambda each: each.size)
    unknown = [condition for condition in where.own if condition not in where.indexed]
    others_joined = where.joined - where.indexed
    if any(_is_rare(connection, where, condition, driving.size) for condition in (*unknown, *others_joined)):
        return None
    before = _before(where)
    tests = (*(each.holds() for each in others), *(test.replace("e.id", "d.event_id") for test in unknown))
    return Search(driving, tests, *ranks, before)


def _before(where: Where) -> str | None:
    """Give what follows SELECT for the events that began before the period and reach into it."""
    first, _ = where.period
    if first is None:
        return None
    begin, year = where.bind(first.isoformat()), where.bind(first.replace(month=1, day=1).isoformat())
    own = " AND ".join(where.own)
    return f"FROM ({bitmaps.reaching(begin, year)}) b CROSS JOIN events e ON e.id = b.id WHERE {own}"


def count_before(connection: Connection, where: Where) -> int:
    """Count the events that meet the conditions, began before the period and reach into it."""
    before = _before(where)
    if before is None:
        return 0
    return int(fetch(connection, f"SELECT count(*) AS n {before}", where.values)[0].n)


def narrows(connection: Connection, search: Search) -> bool:
    """Tell whether so few events are looked up that it takes less time than going through all of them in turn."""
    if search.driving.size < _MEASURED:
        return True
    sql = f"SELECT count(*) AS n, (SELECT max(id) FROM events) AS every FROM ({search.driving.all()})"  # noqa: S608
    (row,) = fetch(connection, sql)
    return bool(row.n < _PART * row.every)


def matching(connection: Connection, where: Where, *, whole: bool = False) -> int | None:
    """Give the bitmap of the events that meet the conditions on them.

    None where the index does not know all of the conditions, or a list is sooner gone through.

    Args:
        connection: an open connection.
        where: the conditions.
        whole: whether all of the events are wanted, so that no list is gone through in part.
    """
    if any(condition not in where.indexed for condition in where.own):
        return None
    if not (where.values_of or (whole and where.period != (None, None))):
        return None
    if not is_mapped(connection):
        return None
    lists = [terms_of(connection, *each) for each in where.values_of]
    sizes = [size_of(connection, terms) for terms in lists]
    if min(sizes, default=ALL) <= _BRIEF or (not whole and len(lists) == 1 and len(lists[0]) <= _MERGED):
        return None
    if not whole and any(_is_rare(connection, where, each, _RARE) for each in where.joined - where.indexed):
        return None
    found = -1
    for _, terms in sorted(zip(sizes, lists, strict=True)):
        found &= bitmaps.of_terms(connection, terms)
    if where.period != (None, None):
        found &= bitmaps.of_period(connection, *where.period)
    return found


def page(connection: Connection, where: Where, filters: Filters) -> list[int] | None:
    """Give the ids of the page of events that is asked for, None where the index does not help."""
    if filters.limit is not None:
        found = matching(connection, where)
        if found is not None:
            return bitmaps.page(connection, found, filters)
    search = plan(connection, where, every=filters.limit is not None)
    if search is None:
        return None
    return list(_ordered(connection, search, where, filters))[filters.offset :]


def _ordered(connection: Connection, search: Search, where: Where, filters: Filters) -> Iterator[int]:
    """Give the first ids in the order that is asked for, the page's last one included."""
    wanted = ALL if filters.limit is None else filters.offset + filters.limit
    newest = filters.sort != "oldest"
    order = filters.order()
    columns = ", ".join(f"e.{column}" for column in order.split(", "))
    reaching = search.select_before("e.id AS event_id", f" ORDER BY {columns} LIMIT {wanted:d}")

    def take(sql: str) -> list[int]:
        return [int(row.event_id) for row in fetch(connection, sql, where.values)]

    if newest:
        found = take(search.select("DESC", wanted))
        yield from found
        if search.before is not None and len(found) < wanted:
            yield from take(reaching)[: wanted - len(found)]
        return
    found = take(reaching) if search.before is not None else []
    # Events without a date rank lowest, and come last all the same.
    dated = Search(search.driving, search.tests, max(1, search.first), search.last, search.before)
    if len(found) < wanted:
        found += take(dated.select("ASC", wanted - len(found)))
    if search.first == 0 and len(found) < wanted:
        found += take(Search(search.driving, search.tests, 0, 0, None).select("ASC", wanted - len(found)))
    yield from found


def _is_rare(connection: Connection, where: Where, condition: str, driving: int) -> bool:
    """Tell whether so few events meet a condition that they are better fetched than waited for in a list."""
    members = where.members.get(condition)
    if members is None or driving <= _SHORT:
        return False
    loosely = members.replace("SELECT DISTINCT ", "SELECT ", 1)
    weight, each = where.weights.get(condition, (loosely, 1))
    # Where the quicker query gives many already, the other is not asked.
    for some, times in dict.fromkeys(((weight, each), (loosely, 1))):
        sql = f"SELECT count(*) AS n FROM ({some} LIMIT {_RARE:d})"  # noqa: S608
        if times * int(fetch(connection, sql, where.values)[0].n) >= min(_RARE, driving):
            return False
    return True


def rank_of(day: date) -> int:
    """Give the least rank of an event that begins on a day."""
    return (day.toordinal() + _BEFORE) * _DAY


def terms_of(connection: Connection, facet: str, values: tuple[Any, ...]) -> tuple[int, ...]:
    """Give the ids of some values of a facet."""
    where = Where()
    listed = where.bind_all(map(str, values))
    sql = f"SELECT id FROM event_index_terms WHERE facet = {where.bind(facet)} AND value IN {listed}"  # noqa: S608
    # A value that no event has stands for a list in which nothing is.
    return tuple(int(row.id) for row in fetch(connection, sql, where.values)) or (0,)


def size_of(connection: Connection, terms: Sequence[int]) -> int:
    """Count the events that have each of some values, by their ids, all together."""
    listed = ", ".join(map(str, terms))
    sql = f"SELECT coalesce(sum(events), 0) AS n FROM event_index_sizes WHERE term_id IN ({listed})"  # noqa: S608
    return int(fetch(connection, sql)[0].n)


def _list(connection: Connection, facet: str, values: tuple[Any, ...], first: int, last: int) -> _List:
    terms = terms_of(connection, facet, values)
    if first == 0 and last == ALL:
        return _List(terms, size_of(connection, terms))
    measured = _List(terms, 0)
    (row,) = fetch(
        connection,
        f"SELECT count(*) AS n FROM (SELECT 1 FROM event_index WHERE term_id {measured.among()}"  # noqa: S608
        f" AND rank BETWEEN {first:d} AND {last:d} LIMIT {_MEASURED:d})",
    )
    return _List(terms, int(row.n))
