"""Bring the rows of a table to what is wanted, touching only those that differ, so that ids stay."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

Row = Mapping[str, Any]
Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Synced:
    """What bringing a table up to date found.

    Attributes:
        ids: the id of every wanted row by its key; empty where the table has no `id`.
        stale: ids of the rows that nobody wants any more, and that still stand.
    """

    ids: dict[Key, Any]
    stale: tuple[Any, ...]


def table_of(model: type) -> Table:
    """Give the table of a model."""
    table: FromClause = model.__table__  # type: ignore[attr-defined]
    assert isinstance(table, Table)  # noqa: S101 - every model of ours has a table of its own
    return table


# SQLite takes some thousands of values in one IN list; databases on servers fewer.
CHUNK = 500

T = TypeVar("T")


def chunks(items: Iterable[T]) -> Iterator[Sequence[T]]:
    """Give items in runs that fit into an IN list."""
    every = items if isinstance(items, (list, tuple)) else list(items)
    for start in range(0, len(every), CHUNK):
        yield every[start : start + CHUNK]


def rows_in(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], values: Iterable[Any]
) -> Iterator[Any]:
    """Give the rows of a query in which a column has one of the values, however many these are."""
    wanted = sorted(set(values))
    if connection.dialect.name == "sqlite":
        # A single list to bind, rather than hundreds of values.
        if wanted:
            listed = func.json_each(msgspec.json.encode(wanted).decode()).table_valued("value")
            yield from connection.execute(query.where(column.in_(select(listed.c.value))))
        return
    for chunk in chunks(wanted):
        yield from connection.execute(query.where(column.in_(chunk)))


def upsert(
    connection: Connection,
    table: Table,
    key: Sequence[str],
    wanted: Iterable[Row],
    among: Sequence[ColumnElement[bool]] | None = None,
) -> Synced:
    """Add what is missing and alter what differs; leave what is not wanted, and tell which rows those are.

    Args:
        connection: in a transaction that the caller ends.
        table: one with an `id`.
        key: the columns that make a row the same.
        wanted: rows, all with the same columns; of two with one key the first counts.
        among: conditions; only rows that meet one of them are compared, others are not seen.
    """
    want: dict[Key, Row] = {}
    for row in wanted:
        want.setdefault(tuple(row[column] for column in key), row)
    columns = list(next(iter(want.values()))) if want else list(key)
    query = select(table.c.id, *(table.c[column] for column in columns))
    found = _found(connection, query, among)
    at = [columns.index(column) + 1 for column in key]
    ids: dict[Key, Any] = {}
    stale: list[Any] = []
    altered: list[dict[str, Any]] = []
    for have in found:
        known = tuple(have[i] for i in at)
        row = want.get(known, {})
        if not row:
            stale.append(have[0])
            continue
        ids[known] = have[0]
        if any(have[i] != row[column] for i, column in enumerate(columns, 1)):
            altered.append({"row_id": have[0], **{f"new_{column}": row[column] for column in columns}})
    if altered:
        change: dict[str, Any] = {column: bindparam(f"new_{column}") for column in columns}
        connection.execute(update(table).where(table.c.id == bindparam("row_id")).values(change), altered)
    missing = [dict(row) for known, row in want.items() if known not in ids]
    if missing:
        connection.execute(insert(table), missing)
        # Read back rather than returned row by row: one query is faster than a RETURNING in batches.
        keys = [table.c[column] for column in key]
        again = select(table.c.id, *keys)
        for have in _found(connection, again, among):
            known = tuple(have[1:])
            if known in want:
                ids[known] = have[0]
    return Synced(ids, tuple(stale))


def _found(connection: Connection, query: Select[Any], among: Sequence[ColumnElement[bool]] | None) -> list[Any]:
    if among is None:
        return list(connection.execute(query).all())
    found = {row[0]: row for condition in among for row in connection.execute(query.where(condition))}
    return [found[number] for number in sorted(found)]


def replace_of(connection: Connection, table: Table, owner: str, owners: Iterable[int], wanted: Iterable[Row]) -> None:
    """Make a table hold exactly the wanted rows of some owners.

    Args:
        connection: in a transaction that the caller ends.
        table: one to whose ids nothing points.
        owner: the column that names the owner.
        owners: ids of the owners, those included that are to have no rows.
        wanted: the rows of them all.
    """
    by_owner: dict[int, list[Row]] = {}
    for row in wanted:
        by_owner.setdefault(row[owner], []).append(row)
    for chunk in chunks(sorted({*owners, *by_owner})):
        rows = (row for number in chunk for row in by_owner.get(number, ()))
        replace(connection, table, rows, among=table.c[owner].in_(chunk))


def replace(
    connection: Connection, table: Table, wanted: Iterable[Row], among: ColumnElement[bool] | None = None
) -> None:
    """Make a table hold exactly the wanted rows, by deleting and adding those that differ.

    Args:
        connection: in a transaction that the caller ends.
        table: one to whose ids nothing points, as the rows that hang on a thing.
        wanted: rows, all with the same columns; twins count once.
        among: limits the rows that are compared; others are not seen.
    """
    want: dict[Key, Row] = {}
    for row in wanted:
        want.setdefault(tuple(row.values()), row)
    by_id = "id" in table.c
    columns = list(next(iter(want.values()))) if want else [c.name for c in table.c if c.name != "id"]
    handle = [table.c.id] if by_id else list(table.primary_key.columns)
    query = select(*handle, *(table.c[column] for column in columns))
    unwanted = []
    for have in connection.execute(query if among is None else query.where(among)):
        if want.pop(tuple(have[len(handle) :]), None) is None:
            unwanted.append({f"old_{c.name}": value for c, value in zip(handle, have, strict=False)})
    if unwanted:
        query_old = [c == bindparam(f"old_{c.name}") for c in handle]
        connection.execute(delete(table).where(*query_old), unwanted)
    if want:
        connection.execute(insert(table), [dict(row) for row in want.values()])


def remove(connection: Connection, table: Table, ids: Iterable[Any]) -> None:
    """Delete rows by their ids."""
    rows = [{"row_id": row} for row in ids]
    if rows:
        connection.execute(delete(table).where(table.c.id == bindparam("row_id")), rows)
