"""Pick the rows that meet conditions, in order, by the way that takes the fewest steps.

A database's own planner knows how often a value comes up on average; here that is counted for the values asked
for. Few rows with one of the values are fetched and the other conditions tried on them; where every value is common,
rows are walked through in their order until enough are found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.queries import event_index, tallies
from relations_db.queries.database import Where, dialect_of, fetch

if TYPE_CHECKING:
    from relations_db.queries.database import Connection
    from relations_db.queries.filters import Filters

# So many rows are fetched, tried and sorted in some thousandths of a second.
_FEW = 2_000
# Values are counted up to this, which takes some thousandths of a second.
_COUNTED = 50_000
# A list so many times as long as another is not made only to look things up in.
_LONGER = 4
_LOOSELY = " UNION ALL SELECT "
# What is not counted to the end is taken for this part of all rows.
_COMMON = 0.08
# So many rows are walked through before another way is taken.
_STRIDE = 30_000


@dataclass(frozen=True, slots=True)
class Rows:
    """What is selected from.

    Attributes:
        table: its name, with columns `id`, `date_start` and `date_end`.
        ordered: the index that gives its rows in the order of these.
        alias: what the conditions call its rows.
        joined: what is joined to it, more than one row a row at will.
        select: the ids to give.
        then: what decides last in the order.
        whole: the table that has a row for each of all there are, where it is not `table`.
    """

    table: str
    ordered: str
    alias: str
    joined: str = ""
    select: str = "id"
    then: str = ""
    whole: str = ""


EVENTS = Rows("events", "ix_events_date", "e")
AGREEMENTS = Rows("agreements", "ix_agreements_date", "g")
PARTICIPANTS = Rows(
    "events", "ix_events_date", "e", " JOIN participants t ON t.event_id = e.id", "t.id", ", t.id", "participants"
)


def select_ids(connection: Connection, rows: Rows, where: Where, filters: Filters) -> list[int]:
    """Give the ids of the rows that meet the conditions, in the order and of the page that is asked for."""
    if rows is EVENTS:
        found = event_index.page(connection, where, filters)
        if found is not None:
            return found
    wanted = None if filters.limit is None else filters.limit + filters.offset
    if dialect_of(connection) != "sqlite" or not where.members:
        return _ids(connection, rows, where, filters)
    sizes = _sizes(connection, where, _COUNTED)
    smallest = min(sizes, key=lambda condition: sizes[condition])
    if wanted is None:
        return _ids(connection, rows, where, filters, smallest if sizes[smallest] < _COUNTED else None)
    if sizes[smallest] > _FEW:
        common = sizes[smallest] >= _COUNTED
        expected = _expected(connection, rows, sizes)
        # So many rows are likely to be walked through; where no more meet a condition, these are fetched.
        walked_through = _STRIDE * wanted / max(expected, 1e-9)
        if common or (expected >= 3 * wanted and sizes[smallest] > walked_through):
            walked = _walk(connection, rows, where, filters, wanted)
            if walked is not None:
                return walked
        if common:
            sizes = _sizes(connection, where, 2**62)
            smallest = min(sizes, key=lambda condition: sizes[condition])
    return _ids(connection, rows, where, filters, smallest)


def _expected(connection: Connection, rows: Rows, sizes: Mapping[str, int]) -> float:
    """Give how many of the rows of a stride are likely to match, if no condition has to do with another."""
    total = max(1, int(fetch(connection, f"SELECT max(id) AS n FROM {rows.table}")[0].n or 0))  # noqa: S608
    part, stride = 1.0, _STRIDE
    for condition, size in sizes.items():
        if condition.startswith(f"{rows.alias}.date_"):
            # Only rows of the period are walked through.
            stride = min(stride, size)
        else:
            part *= min(1.0, size / total) if size < _COUNTED else _COMMON
    return part * stride


def count_rows(connection: Connection, rows: Rows, where: Where, what: str = "*") -> int:
    """Count the rows that meet the conditions, or what they have that is different."""
    if what == "*" and not where.conditions:
        return int(fetch(connection, f"SELECT count(*) AS n FROM {rows.whole or rows.table}")[0].n)  # noqa: S608
    if rows is EVENTS:
        kept = tallies.count_events(connection, where)
        if kept is not None:
            return kept
        found = event_index.matching(connection, where)
        if found is not None:
            return found.bit_count()
        search = event_index.plan(connection, where, whole=True)
        if search is not None:
            return int(fetch(connection, f"SELECT count(*) AS n FROM ({search.members()})", where.values)[0].n)  # noqa: S608
    source = best_source(connection, rows, where)
    return int(fetch(connection, f"SELECT count({what}) AS n {source}", where.values)[0].n)


def best_source(connection: Connection, rows: Rows, where: Where) -> str:
    """Give what follows SELECT and goes before GROUP BY, so that few rows are looked at."""
    search = event_index.plan(connection, where, whole=True) if rows.table == EVENTS.table else None
    if search is not None and event_index.narrows(connection, search):
        joined = "".join(f" AND {condition}" for condition in where.conditions if condition in where.joined)
        return (
            f"FROM ({search.members()}) f CROSS JOIN {rows.table} {rows.alias}{rows.joined}"
            f" WHERE {rows.alias}.id = +f.event_id{joined}"
        )
    if dialect_of(connection) != "sqlite" or not where.members:
        return _source(rows, where, None)
    sizes = _sizes(connection, where, _COUNTED)
    smallest = min(sizes, key=lambda condition: sizes[condition])
    if sizes[smallest] >= _COUNTED:
        return _source(rows, where, None)
    source = _source(rows, where, smallest)
    found = f"f.{_column(where.members[smallest])}"
    for condition in where.joined & where.members.keys() - {smallest}:
        # What is joined is tried late: of a list that is not much longer, those that cannot pass are left out first.
        listed = where.members[condition].replace("SELECT DISTINCT ", "SELECT ", 1).replace(" UNION SELECT ", _LOOSELY)
        enough = _LONGER * sizes[smallest]
        (row,) = fetch(connection, f"SELECT count(*) AS n FROM ({listed} LIMIT {enough:d})", where.values)  # noqa: S608
        if row.n < enough:
            source += f" AND {found} IN ({listed})"
    return source


def _sizes(connection: Connection, where: Where, enough: int) -> dict[str, int]:
    """Give for each condition how many rows meet it, counted no further than the fewest there are.

    Of those that the index of events knows it is read off how many there are at most.
    """
    sizes: dict[str, int] = {}
    if where.facets and event_index.is_settled(connection):
        for condition, facets in where.facets.items():
            terms = (event_index.terms_of(connection, *each) for each in facets)
            sizes[condition] = min(event_index.size_of(connection, each) for each in terms)
    for condition, members in where.members.items():
        if min(sizes.values(), default=enough) <= _FEW // 4:
            break
        if condition in sizes:
            continue
        # Counting a row twice does no harm here, telling rows apart takes time.
        loosely, each = where.weights.get(condition, (members.replace("SELECT DISTINCT ", "SELECT ", 1), 1))
        counted = fetch(connection, f"SELECT count(*) AS n FROM ({loosely} LIMIT {enough:d})", where.values)  # noqa: S608
        sizes[condition] = each * int(counted[0].n)
    return sizes


def _source(rows: Rows, where: Where, few: str | None, walked: bool = False) -> str:
    """Give what follows SELECT … up to the order; `few` is the condition whose rows are fetched first."""
    if few is None:
        by = f" INDEXED BY {rows.ordered}" if walked else ""
        return f"FROM {rows.table} {rows.alias}{by}{rows.joined} WHERE {where.sql}"
    # A cross join keeps SQLite to this order of the two; what needs no more than the id is tried on the few first.
    own, found = f"{rows.alias}.id", f"f.{_column(where.members[few])}"
    tried = " AND ".join(
        condition.replace(own, found) if condition.startswith("EXISTS") else condition for condition in where.conditions
    )
    return (
        f"FROM ({where.members[few]}) f CROSS JOIN {rows.table} {rows.alias}{rows.joined}"
        f" WHERE {tried} AND {own} = +{found}"
    )


def _column(members: str) -> str:
    """Give the name of the one column of a query for ids."""
    return members.removeprefix("SELECT ").removeprefix("DISTINCT ").split(maxsplit=1)[0].rpartition(".")[2]


def _ids(
    connection: Connection,
    rows: Rows,
    where: Where,
    filters: Filters,
    few: str | None = None,
    walk: int | None = None,
) -> list[int]:
    """Give the ids of the page that is asked for, or the first `walk` in the order of the dates."""
    order = _order(rows, filters)
    limits = filters.page() if walk is None else f" LIMIT {walk:d}"
    source = _source(rows, where, few, walk is not None)
    sql = f"SELECT {_selected(rows)} AS id {source} ORDER BY {order}{limits}"
    return [int(row.id) for row in fetch(connection, sql, where.values)]


def _selected(rows: Rows) -> str:
    return rows.select if "." in rows.select else f"{rows.alias}.{rows.select}"


def _order(rows: Rows, filters: Filters) -> str:
    columns = (f"{rows.alias}.{column}" for column in filters.order().split(", "))
    return f"{', '.join(columns)}{rows.then}"


def _walk(connection: Connection, rows: Rows, where: Where, filters: Filters, wanted: int) -> list[int] | None:
    """Give the page if the first rows of all hold enough that match, else None."""
    newest = filters.sort != "oldest"
    first, last = filters.period()
    edge = fetch(
        connection,
        f"SELECT date_start FROM {rows.table} WHERE date_start <= :last AND date_start >= :first"  # noqa: S608
        f" ORDER BY date_start {'DESC' if newest else 'ASC'} LIMIT 1 OFFSET {_STRIDE}",
        {"last": str(last or "9999-12-31"), "first": str(first or "0001-01-01")},
    )
    near = Where([*where.conditions], dict(where.values))
    if edge:
        near.add(f"{rows.alias}.date_start {'>' if newest else '<'} {near.bind(str(edge[0].date_start))}")
    elif newest and first is not None:
        near.add(f"{rows.alias}.date_start >= {near.bind(str(first))}")
    else:
        return None
    if newest and last is not None:
        near.add(f"{rows.alias}.date_start <= {near.bind(str(last))}")
    if not newest and first is not None:
        near.add(f"{rows.alias}.date_start >= {near.bind(str(first))}")
    found = _ids(connection, rows, near, filters, walk=wanted)
    return found[filters.offset :] if len(found) == wanted else None
