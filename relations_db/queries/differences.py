"""Tell where the accounts of an event differ: on its date, its place, and who was there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db import edtf
from relations_db.queries.database import fetch

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_QUERY = (
    "SELECT event_key, field, value, articles, of, kept FROM event_differences"
    " {where} ORDER BY event_key, field, articles DESC, value"
)


@dataclass(frozen=True, slots=True)
class Difference:
    """What some accounts of an event say and others do not.

    Attributes:
        event: key of the event.
        field: `date`, `place` or `person`.
        value: what they say: an EDTF date, `Hanoi, VN` or a country's code, a person's name.
        articles: how many articles say so.
        of: how many say anything of the field.
        kept: whether the event has this value.
    """

    event: str
    field: str
    value: str
    articles: int
    of: int
    kept: bool


def differences(
    connection: Connection, event: str | None = None, fields: Sequence[str] = ("date", "place", "person")
) -> list[Difference]:
    """Give where accounts differ, those aside that only say the same less exactly.

    Args:
        connection: an open connection to a database of this package.
        event: key of an event; all when None.
        fields: which of `date`, `place` and `person` count.
    """
    where = "WHERE event_key = :key" if event is not None else ""
    values = {"key": event} if event is not None else {}
    told: dict[tuple[str, str], list[Difference]] = {}
    for row in fetch(connection, _QUERY.format(where=where), values):
        if row.field in fields:
            each = Difference(row.event_key, row.field, row.value, row.articles, row.of, bool(row.kept))
            told.setdefault((each.event, each.field), []).append(each)
    return [each for group in told.values() if _contradict(group) for each in group]


def _contradict(group: Sequence[Difference]) -> bool:
    if group[0].field == "date":
        return _disjoint([each.value for each in group])
    if group[0].field == "place":
        # A country alone says no more than where the city lies.
        towns = {each.value for each in group if ", " in each.value or not each.value.isupper()}
        lands = {each.value.rpartition(", ")[2] for each in group if each.value not in towns or ", " in each.value}
        return len(towns) > 1 or len(lands) > 1
    return True


def _disjoint(dates: Iterable[str]) -> bool:
    known = list(dates)
    return any(not edtf.agrees(one, other) for at, one in enumerate(known) for other in known[at + 1 :])
