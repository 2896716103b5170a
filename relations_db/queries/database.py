"""Ask SQL with bound values, in chunks where the answer is long."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    import sqlalchemy

    # What questions are asked through: a file opened for reading, or whatever SQLAlchemy has connected to.
    Connection: TypeAlias = sqlite3.Connection | sqlalchemy.Connection

Row = TypeVar("Row")
_CHUNK = 500


@dataclass(slots=True)
class Where:
    """Conditions that must all hold, with the values they are bound to.

    Conditions are texts of this package only; whatever comes from outside goes through `bind`.

    Attributes:
        conditions: what has to hold of a row.
        values: by the names of their placeholders.
        members: for conditions that few rows may meet, a query for the ids of those rows, each given once.
        weights: for those whose members are slow to count, a quicker query, and how many there are to each of its rows.
        values_of: facets of the index of events, each with the values of which an event must have one.
        facets: the same by the conditions that say it.
        indexed: the conditions that these facets, and the period, say as well.
        joined: the conditions that are not about the row itself but about what is joined to it.
        period: first and last day, between which a date must have a day.
    """

    conditions: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    weights: dict[str, tuple[str, int]] = field(default_factory=dict)
    values_of: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    facets: dict[str, list[tuple[str, tuple[Any, ...]]]] = field(default_factory=dict)
    indexed: set[str] = field(default_factory=set)
    joined: set[str] = field(default_factory=set)
    period: tuple[date | None, date | None] = (None, None)

    def bind(self, value: Any) -> str:
        """Give the placeholder of a value."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def bind_all(self, values: Iterable[Any]) -> str:
        """Give the placeholders of values as the list that follows IN; of none, a list that nothing is in."""
        return f"({', '.join(self.bind(value) for value in values) or 'NULL'})"

    def add(
        self,
        condition: str,
        members: str | None = None,
        weight: tuple[str, int] | None = None,
        values: Sequence[tuple[str, Iterable[Any]]] = (),
        *,
        joined: bool = False,
    ) -> None:
        """Let one more condition hold.

        Args:
            condition: what has to hold of a row.
            members: a query for the ids of the rows for which it does.
            weight: see `weights`.
            values: what it says in the words of the index of events, all of it.
            joined: whether it is about what is joined to the row.
        """
        self.conditions.append(condition)
        if joined:
            self.joined.add(condition)
        if values:
            self.facets[condition] = [(facet, tuple(each)) for facet, each in values]
            self.values_of += self.facets[condition]
            self.indexed.add(condition)
        if weight is not None:
            self.weights[condition] = weight
        if members is not None:
            self.members[condition] = members

    def add_any(self, conditions: Iterable[str]) -> None:
        """Let at least one of some conditions hold; no conditions at all change nothing."""
        joined = " OR ".join(f"({condition})" for condition in conditions)
        if joined:
            self.conditions.append(f"({joined})")

    @property
    def sql(self) -> str:
        """The text that follows WHERE."""
        return " AND ".join(self.conditions) or "1 = 1"

    @property
    def own(self) -> list[str]:
        """The conditions on the row itself."""
        return [condition for condition in self.conditions if condition not in self.joined]


class _FileRow(sqlite3.Row):
    """A row whose values are also its attributes, as SQLAlchemy's are."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except IndexError:
            raise AttributeError(name) from None


def dialect_of(connection: Connection) -> str:
    """Give the name of the SQL that a connection understands: `sqlite`, `postgresql`."""
    return "sqlite" if isinstance(connection, sqlite3.Connection) else connection.dialect.name


def fetch(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Give all rows of a query whose values are bound by name (`:name`)."""
    if isinstance(connection, sqlite3.Connection):
        # A short question is answered in less time than it takes to load SQLAlchemy.
        cursor = connection.cursor()
        cursor.row_factory = _FileRow
        return cursor.execute(sql, values or {}).fetchall()
    from sqlalchemy import text

    return connection.execute(text(sql), values or {}).all()


def read(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> Iterable[Any]:
    """Give the rows of a query as they are asked for, their values in order but without names."""
    if isinstance(connection, sqlite3.Connection):
        return connection.execute(sql, values or {})
    from sqlalchemy import text

    return connection.execute(text(sql), values or {})


def texts_of(table: str, column: str) -> str:
    """Give the query for the different texts in an indexed column, as `held`.

    They are gone through one by one, each found in the index after the last, however many rows have it.
    """
    return (
        f"WITH RECURSIVE x(held) AS (SELECT min({column}) FROM {table} UNION ALL SELECT (SELECT min({column})"  # noqa: S608
        f" FROM {table} WHERE {column} > x.held) FROM x WHERE x.held IS NOT NULL)"
        " SELECT held FROM x WHERE held IS NOT NULL"
    )


def fetch_for(connection: Connection, sql: str, ids: Sequence[int]) -> Sequence[Any]:
    """Give all rows of a query that holds `{ids}` where the list after IN belongs."""
    where = Where()
    return fetch(connection, sql.replace("{ids}", where.bind_all(ids)), where.values)


@dataclass(slots=True)
class Answer(Generic[Row]):
    """The rows that answer a question, read as they are asked for.

    Attributes:
        find: gives what names each row in the database, in the order of the answer.
        load: gives the rows of some of these names, in their order.
        count: counts what matches, whatever page was asked for.
    """

    find: Callable[[], Sequence[Any]]
    load: Callable[[Sequence[Any]], Iterable[Row]]
    count: Callable[[], int]
    _found: Sequence[Any] | None = None

    @property
    def keys(self) -> Sequence[Any]:
        """What names each row of the page that was asked for."""
        if self._found is None:
            self._found = self.find()
        return self._found

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[Row]:
        rest = iter(self.keys)
        while chunk := list(islice(rest, _CHUNK)):
            yield from self.load(chunk)


def counted(rows: Sequence[Row]) -> Answer[Row]:
    """Give the answer that some rows are."""
    return Answer(lambda: rows, lambda found: found, lambda: len(rows))


def parts(joined: str | None) -> tuple[str, ...]:
    """Give the parts of a list that a view joined by commas."""
    return tuple(part.strip() for part in joined.split(",") if part.strip()) if joined else ()


def day(value: Any) -> str | None:
    """Give a day as ISO text, however the database's driver gives it."""
    return None if value is None else str(value)
