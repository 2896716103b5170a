"""Bring the rows of a table to what is wanted, touching only those that differ, so that ids stay.

A statement takes SQLAlchemy ten times as long to build and compare as to run, so each is built once and kept.
"""

from collections import namedtuple
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

import msgspec
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Delete,
    Dialect,
    FromClause,
    Insert,
    Select,
    String,
    Table,
    TableValuedAlias,
    Update,
    bindparam,
    cast,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.sql.compiler import SQLCompiler

from relations_db.storage.bitmaps import file_of

Row = Mapping[str, Any]
Key = tuple[Hashable, ...]
# Rows in which any of these columns has one of the values.
Among = Mapping[str, Iterable[Any]]


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
# No character sorts behind it.
_LAST = "\U0010ffff"

T = TypeVar("T")


def chunks(items: Iterable[T]) -> Iterator[Sequence[T]]:
    """Give items in runs that fit into an IN list."""
    every = items if isinstance(items, (list, tuple)) else list(items)
    for start in range(0, len(every), CHUNK):
        yield every[start : start + CHUNK]


def rows_in(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], values: Iterable[Any]
) -> Sequence[Any]:
    """Give the rows of a query in which a column has one of the values, however many these are.

    Args:
        connection: an open connection.
        query: one that is built once, not at every call, without a list that is itself a parameter.
        column: a column of its tables.
        values: numbers or strings.
    """
    wanted = sorted(set(values))
    if not wanted:
        return ()
    if connection.dialect.name == "sqlite":
        return _found_by(connection, _limited(query, column), _listed(wanted))
    return [row for chunk in chunks(wanted) for row in connection.execute(query.where(column.in_(chunk)))]


def values_in(
    connection: Connection, wanted: ColumnElement[Any], column: ColumnElement[Any], values: Iterable[Any]
) -> set[Any]:
    """Give the values of one column of a table, of numbers or strings, where another has one of the values; what is
    NULL is left out. See `rows_in`, which makes more of each row.
    """
    query = selecting(wanted)
    listed = sorted(set(values)) if connection.dialect.name == "sqlite" else ()
    if listed:
        asked = _asked(_limited(query, column), connection.dialect)
        found = {value for (value,) in file_of(connection).execute(asked.text, asked.values(_listed(listed)))}
    else:
        found = {value for (value,) in rows_in(connection, query, column, values)}
    return found - {None}


def values_over(
    connection: Connection, wanted: ColumnElement[Any], column: ColumnElement[Any], stretches: Iterable[tuple[int, int]]
) -> set[Any]:
    """Give the values of one column of a table where another, of numbers, lies in a stretch: from a first to a last."""
    last: dict[int, int] = {}
    for start, stop in stretches:
        if last.get(start, start) <= stop:
            last[start] = stop
    query = selecting(wanted)
    if not last:
        return set()
    if connection.dialect.name == "sqlite":
        text = _asked(_stretching(query, column), connection.dialect).text
        return {value for (value,) in file_of(connection).execute(text, (msgspec.json.encode(last).decode(),))}
    return {
        value
        for chunk in chunks(last.items())
        for (value,) in connection.execute(query.where(or_(*(column.between(*stretch) for stretch in chunk))))
    }


def rows_starting(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], beginnings: Iterable[str]
) -> Sequence[Any]:
    """Give the rows of a query in which a column of text begins in one of some ways; see `rows_in`."""
    wanted = sorted(set(beginnings))
    if not wanted:
        return ()
    if connection.dialect.name == "sqlite":
        return _found_by(connection, _starting(query, column), _listed(wanted))
    return [
        row
        for beginning in wanted
        for row in connection.execute(query.where(column.between(beginning, beginning + _LAST)))
    ]


def run_many(connection: Connection, statement: Insert | Update | Delete, rows: Sequence[Row]) -> None:
    """Run a statement once for each of some rows, all with the same names; without any, not at all.

    Args:
        connection: in a transaction that the caller ends.
        statement: one that is built once, not at every call.
        rows: what its parameters are, by their names.
    """
    if not rows:
        return
    if connection.dialect.name != "sqlite":
        connection.execute(statement, rows)
        return
    text, names, processors = _compiled(statement, tuple(rows[0]), connection.dialect)
    columns: list[Iterable[Any]] = [map(itemgetter(name), rows) for name in names]
    for i, process in processors.items():
        columns[i] = map(process, columns[i])
    connection.exec_driver_sql(text, list(zip(*columns, strict=True)))


def add_pairs(connection: Connection, table: Table, pairs: Sequence[tuple[Any, Any]]) -> None:
    """Add rows to a table of two columns, each given as a pair; many, of which no more is to be made than they are."""
    if not pairs:
        return
    names = tuple(column.name for column in table.c)
    if connection.dialect.name != "sqlite":
        connection.execute(inserting(table), [dict(zip(names, pair, strict=True)) for pair in pairs])
        return
    text, order, processors = _compiled(inserting(table), names, connection.dialect)
    assert order == names and not processors  # noqa: S101 - plain columns, in the order of the table
    connection.exec_driver_sql(text, list(pairs))


def numbers_for(connection: Connection, query: Select[Any], told: Iterable[Row]) -> set[int]:
    """Give the numbers that a query of one column gives for any of some parameters, asked once for each.

    Args:
        connection: an open connection.
        query: one that is built once, not at every call, without a list that is itself a parameter.
        told: its parameters, all with the same names.
    """
    if connection.dialect.name != "sqlite":
        return {n for each in told for (n,) in connection.execute(query, each).all()}
    file = file_of(connection)
    asked = _asked(query, connection.dialect)
    found: set[int] = set()
    for each in told:
        found.update(n for (n,) in file.execute(asked.text, asked.values(each)))
    return found


def _found_by(connection: Connection, query: Select[Any], known: Row) -> list[Any]:
    """Give the rows of a query of SQLite as SQLAlchemy would, which takes longer for each than to find it."""
    asked = _asked(query, connection.dialect)
    found: Iterable[Any] = file_of(connection).execute(asked.text, asked.values(known))
    if asked.read:
        columns: list[Iterable[Any]] = list(zip(*found, strict=True))
        for i, process in asked.read.items() if columns else ():
            columns[i] = map(process, columns[i])
        found = zip(*columns, strict=True)
    return [*map(asked.make, found)]


class _Asked(NamedTuple):
    """A query as SQLite's driver takes it.

    Attributes:
        text: the query.
        names: of its parameters.
        known: those that it has.
        written: how the others are written, by their names.
        make: makes a row of what its columns hold.
        read: how this is read, by the place of the column.
    """

    text: str
    names: tuple[str, ...]
    known: Row
    written: Mapping[str, Callable[[Any], Any]]
    make: Callable[[Iterable[Any]], Any]
    read: Mapping[int, Callable[[Any], Any]]

    def values(self, told: Row) -> list[Any]:
        """Give the values of its parameters, in their order."""
        known = {**self.known, **told}
        return [self.written[name](known[name]) if name in self.written else known[name] for name in self.names]


@cache
def _asked(query: Select[Any], dialect: Dialect) -> _Asked:
    compiled = query.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler) and compiled.positiontup is not None  # noqa: S101 - "?" is positional
    columns = query.selected_columns
    row: Any = namedtuple("row", columns.keys(), rename=True)  # type: ignore[misc] # its names are known only here
    binds = {bind.key: bind.type.dialect_impl(dialect).bind_processor(dialect) for bind in compiled.binds.values()}
    reads = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    return _Asked(
        str(compiled), tuple(compiled.positiontup), compiled.params,
        {name: process for name, process in binds.items() if process is not None},
        row._make,
        {i: process for i, process in enumerate(reads) if process is not None},
    )  # fmt: skip


@cache
def _compiled(
    statement: Insert | Update | Delete, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, tuple[str, ...], dict[int, Callable[[Any], Any]]]:
    """Give a statement as SQLite's driver takes it: its text, the names of its parameters, how some are written.

    SQLAlchemy would go through the parameters of every row, which takes longer than to store them.
    """
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    assert isinstance(compiled, SQLCompiler) and compiled.positiontup is not None  # noqa: S101 - "?" is positional
    order = tuple(compiled.positiontup)
    written = {
        i: compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for i, name in enumerate(order)
    }
    return str(compiled), order, {i: process for i, process in written.items() if process is not None}


def delete_in(connection: Connection, column: ColumnElement[Any], values: Iterable[Any]) -> None:
    """Delete the rows of a table in which a column has one of the values."""
    wanted = sorted(set(values))
    if not wanted:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(_deleting(column), _listed(wanted))
        return
    for chunk in chunks(wanted):
        connection.execute(delete(column.table).where(column.in_(chunk)))


def _json_list() -> TableValuedAlias:
    # SQLite takes a single list as JSON, where it would not take thousands of values.
    return func.json_each(bindparam("listed", type_=String)).table_valued("value")


def _in_list(of: ColumnElement[Any]) -> ColumnElement[bool]:
    return of.in_(select(_json_list().c.value))


def _listed(values: Sequence[Any]) -> dict[str, str]:
    return {"listed": msgspec.json.encode(values).decode()}


@lru_cache(maxsize=512)
def _limited(query: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    return query.where(_in_list(column))


@lru_cache(maxsize=512)
def _starting(query: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    listed = _json_list()
    return query.join(listed, column.between(listed.c.value, listed.c.value.concat(_LAST)))


@lru_cache(maxsize=512)
def _stretching(query: Select[Any], column: ColumnElement[Any]) -> Select[Any]:
    listed = func.json_each(bindparam("listed", type_=String)).table_valued("key", "value")
    return query.select_from(listed).join(column.table, column.between(cast(listed.c.key, BigInteger), listed.c.value))


@cache
def _deleting(column: ColumnElement[Any]) -> Delete:
    return delete(column.table).where(_in_list(column))


@cache
def selecting(*columns: ColumnElement[Any]) -> Select[Any]:
    """Give the query for some columns of a table."""
    return select(*columns)


@cache
def inserting(table: Table) -> Insert:
    """Give the statement that adds rows to a table."""
    return insert(table)


@cache
def altering(table: Table, names: tuple[str, ...], handles: tuple[str, ...] = ("id",)) -> Update:
    """Give the statement that sets columns to `new_…` in the row in which others, its handles, are `row_…`."""
    change: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(table).where(*(table.c[name] == bindparam(f"row_{name}") for name in handles)).values(change)


@cache
def _deleting_rows(table: Table, names: tuple[str, ...]) -> Delete:
    return delete(table).where(*(table.c[name] == bindparam(f"old_{name}") for name in names))


def upsert(
    connection: Connection, table: Table, key: Sequence[str], wanted: Iterable[Row], among: Among | None = None
) -> Synced:
    """Add what is missing and alter what differs; leave what is not wanted, and tell which rows those are.

    Args:
        connection: in a transaction that the caller ends.
        table: one with an `id`.
        key: the columns that make a row the same.
        wanted: rows, all with the same columns; of two with one key the first counts.
        among: only these rows are compared, others are not seen; all by default.
    """
    want: dict[Key, Row] = {}
    for row in wanted:
        want.setdefault(tuple(row[column] for column in key), row)
    columns = tuple(next(iter(want.values()))) if want else tuple(key)
    at = [columns.index(column) + 1 for column in key]
    ids: dict[Key, Any] = {}
    stale: list[Any] = []
    altered: list[dict[str, Any]] = []
    for have in _found(connection, table, ("id", *columns), among):
        known = tuple(have[i] for i in at)
        row = want.get(known, {})
        if not row:
            stale.append(have[0])
            continue
        ids[known] = have[0]
        if any(have[i] != row[column] for i, column in enumerate(columns, 1)):
            altered.append({"row_id": have[0], **{f"new_{column}": row[column] for column in columns}})
    if altered:
        run_many(connection, altering(table, columns), altered)
    missing = [row for known, row in want.items() if known not in ids]
    if missing:
        run_many(connection, inserting(table), missing)
        # Read back rather than returned row by row: one query is faster than a RETURNING in batches.
        for have in _found(connection, table, ("id", *key), among):
            known = tuple(have[1:])
            if known in want:
                ids[known] = have[0]
    return Synced(ids, tuple(stale))


def _found(connection: Connection, table: Table, columns: tuple[str, ...], among: Among | None) -> list[Any]:
    """Give some columns of the rows that are compared, by the first."""
    query = selecting(*(table.c[name] for name in columns))
    if among is None:
        return list(connection.execute(query))
    found = {row[0]: row for name, values in among.items() for row in rows_in(connection, query, table.c[name], values)}
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
    rows = list(wanted)
    replace(connection, table, rows, among={owner: {*owners, *(row[owner] for row in rows)}})


def replace(connection: Connection, table: Table, wanted: Iterable[Row], among: Among | None = None) -> None:
    """Make a table hold exactly the wanted rows, by deleting and adding those that differ.

    Args:
        connection: in a transaction that the caller ends.
        table: one to whose ids nothing points, as the rows that hang on a thing.
        wanted: rows, all with the same columns; twins count once.
        among: only these rows are compared, others are not seen; all by default.
    """
    want: dict[Key, Row] = {}
    for row in wanted:
        want.setdefault(tuple(row.values()), row)
    columns = tuple(next(iter(want.values()))) if want else tuple(c.name for c in table.c if c.name != "id")
    handle = ("id",) if "id" in table.c else tuple(c.name for c in table.primary_key.columns)
    query = selecting(*(table.c[name] for name in (*handle, *columns)))
    found: Iterable[Any] = connection.execute(query) if among is None else (
        row for name, values in among.items() for row in rows_in(connection, query, table.c[name], values)
    )  # fmt: skip
    unwanted = []
    for have in found:
        if want.pop(tuple(have[len(handle) :]), None) is None:
            unwanted.append({f"old_{name}": value for name, value in zip(handle, have, strict=False)})
    run_many(connection, _deleting_rows(table, handle), unwanted)
    run_many(connection, inserting(table), list(want.values()))


def remove(connection: Connection, table: Table, ids: Iterable[Any]) -> None:
    """Delete rows by their ids."""
    delete_in(connection, table.c.id, ids)
