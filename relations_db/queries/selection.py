"""Pick the rows that meet conditions, in order, by the way that takes the fewest steps.

A database's own planner knows how often a value comes up on average; here that is counted for the values asked
for. Few rows with one of the values are fetched and the other conditions tried on them; where every value is common,
rows are walked through in their order until enough are found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.queries.database import Where, fetch

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from relations_db.queries.filters import Filters

# So many rows are fetched and sorted in some hundredths of a second.
FEW = 10_000
# So many rows are walked through before another way is taken.
STRIDE = 30_000


@dataclass(frozen=True, slots=True)
class Rows:
    """What is selected from.

    Attributes:
        table: its name, with columns `id`, `date_start` and `date_end` that an index gives in order.
        alias: what the conditions call its rows.
        joined: what is joined to it, more than one row a row at will.
        select: the ids to give.
        then: what decides last in the order.
    """

    table: str
    alias: str
    joined: str = ""
    select: str = "id"
    then: str = ""


EVENTS = Rows("events", "e")
AGREEMENTS = Rows("agreements", "g")
PARTICIPANTS = Rows("events", "e", " JOIN participants t ON t.event_id = e.id", "t.id", ", t.id")


def select_ids(connection: Connection, rows: Rows, where: Where, filters: Filters) -> list[int]:
    """Give the ids of the rows that meet the conditions, in the order and of the page that is asked for."""
    wanted = None if filters.limit is None else filters.limit + filters.offset
    if connection.dialect.name != "sqlite":
        return _ids(connection, rows, where, filters)
    smallest = _smallest(connection, where)
    if smallest is not None and (wanted is None or smallest[1] <= FEW):
        return _ids(connection, rows, where, filters, smallest[0])
    if wanted is None or smallest is None:
        return _ids(connection, rows, where, filters)
    found = _walk(connection, rows, where, filters, wanted)
    if found is not None:
        return found
    return _ids(connection, rows, where, filters, _smallest(connection, where, 2**62)[0])  # type: ignore[index]


def count_rows(connection: Connection, rows: Rows, where: Where, what: str = "*") -> int:
    """Count the rows that meet the conditions, or what they have that is different."""
    source = best_source(connection, rows, where)
    return int(fetch(connection, f"SELECT count({what}) AS n {source}", where.values)[0].n)


def best_source(connection: Connection, rows: Rows, where: Where) -> str:
    """Give what follows SELECT and goes before GROUP BY, so that few rows are looked at."""
    smallest = _smallest(connection, where) if connection.dialect.name == "sqlite" else None
    return _source(rows, where, smallest[0] if smallest is not None and smallest[1] <= FEW else None)


def _smallest(connection: Connection, where: Where, enough: int = FEW + 1) -> tuple[str, int] | None:
    """Give the condition that the fewest rows meet, and how many, counted up to what is enough."""
    best: tuple[str, int] | None = None
    for condition, members in where.members.items():
        limit = enough if best is None else min(enough, best[1])
        counted = fetch(
            connection, f"SELECT count(*) AS n FROM ({members} LIMIT {limit:d})", where.values  # noqa: S608
        )  # fmt: skip
        if best is None or counted[0].n < best[1]:
            best = condition, int(counted[0].n)
    return best


def _source(rows: Rows, where: Where, few: str | None) -> str:
    """Give what follows SELECT … up to the order; `few` is the condition whose rows are fetched first."""
    if few is None:
        return f"FROM {rows.table} {rows.alias}{rows.joined} WHERE {where.sql}"
    # A cross join keeps SQLite to this order of the two.
    return (
        f"FROM ({where.members[few]}) f CROSS JOIN {rows.table} {rows.alias}{rows.joined}"
        f" WHERE {rows.alias}.id = +f.{_column(where.members[few])} AND {where.sql}"
    )


def _column(members: str) -> str:
    """Give the name of the one column of a query for ids."""
    return members.removeprefix("SELECT ").removeprefix("DISTINCT ").split(maxsplit=1)[0].rpartition(".")[2]


def _ids(
    connection: Connection, rows: Rows, where: Where, filters: Filters, few: str | None = None, page: str | None = None
) -> list[int]:
    order = _order(rows, filters)
    limits = filters.page() if page is None else page
    sql = f"SELECT {_selected(rows)} AS id {_source(rows, where, few)} ORDER BY {order}{limits}"
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
        f" ORDER BY date_start {'DESC' if newest else 'ASC'} LIMIT 1 OFFSET {STRIDE}",
        {"last": str(last or "9999-12-31"), "first": str(first or "0001-01-01")},
    )
    if not edge:
        return None
    near = Where([*where.conditions], dict(where.values))
    near.add(f"{rows.alias}.date_start {'>' if newest else '<'} {near.bind(str(edge[0].date_start))}")
    if newest and last is not None:
        near.add(f"{rows.alias}.date_start <= {near.bind(str(last))}")
    if not newest and first is not None:
        near.add(f"{rows.alias}.date_start >= {near.bind(str(first))}")
    found = _ids(connection, rows, near, filters, page=f" LIMIT {wanted:d}")
    return found[filters.offset :] if len(found) == wanted else None
