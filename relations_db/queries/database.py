"""Ask SQL with bound values, in chunks where the answer is long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

Row = TypeVar("Row")
_CHUNK = 500


@dataclass(slots=True)
class Where:
    """Conditions that must all hold, with the values they are bound to.

    Conditions are texts of this package only; whatever comes from outside goes through `bind`.
    """

    conditions: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def bind(self, value: Any) -> str:
        """Give the placeholder of a value."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def bind_all(self, values: Iterable[Any]) -> str:
        """Give the placeholders of values as the list that follows IN; of none, a list that nothing is in."""
        return f"({', '.join(self.bind(value) for value in values) or 'NULL'})"

    def add(self, condition: str) -> None:
        """Let one more condition hold."""
        self.conditions.append(condition)

    def add_any(self, conditions: Iterable[str]) -> None:
        """Let at least one of some conditions hold; no conditions at all change nothing."""
        joined = " OR ".join(f"({condition})" for condition in conditions)
        if joined:
            self.conditions.append(f"({joined})")

    @property
    def sql(self) -> str:
        """The text that follows WHERE."""
        return " AND ".join(self.conditions) or "1 = 1"


def fetch(connection: Connection, sql: str, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Give all rows of a query whose values are bound by name (`:name`)."""
    return connection.execute(text(sql), values or {}).all()


def fetch_for(connection: Connection, sql: str, ids: Sequence[int]) -> Sequence[Any]:
    """Give all rows of a query that holds `{ids}` where the list after IN belongs."""
    where = Where()
    return fetch(connection, sql.replace("{ids}", where.bind_all(ids)), where.values)


@dataclass(slots=True)
class Answer(Generic[Row]):
    """The rows that answer a question, read as they are asked for.

    Attributes:
        keys: what names each row in the database, in the order of the answer.
        load: gives the rows of some keys, in their order.
    """

    keys: Sequence[Any]
    load: Callable[[Sequence[Any]], Iterable[Row]]

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[Row]:
        rest = iter(self.keys)
        while chunk := list(islice(rest, _CHUNK)):
            yield from self.load(chunk)


def parts(joined: str | None) -> tuple[str, ...]:
    """Give the parts of a list that a view joined by commas."""
    return tuple(part.strip() for part in joined.split(",") if part.strip()) if joined else ()


def day(value: Any) -> str | None:
    """Give a day as ISO text, however the database's driver gives it."""
    return None if value is None else str(value)
