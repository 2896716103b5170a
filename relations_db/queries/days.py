"""Tell from the column of days which events begin first and last."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import compress
from operator import itemgetter
from typing import TYPE_CHECKING

from relations_db.queries.database import read
from relations_db.storage.arrays import PART, numbers_of

if TYPE_CHECKING:
    from array import array

    from relations_db.queries.database import Connection

_EMPTY = bytes(4 * PART)


class Days:
    """On which day each event begins, as a Julian number; 0 where that is not known.

    Attributes:
        of: gives the day of an event.
    """

    __slots__ = ("_days", "of")

    def __init__(self, connection: Connection) -> None:
        parts = dict(read(connection, "SELECT part, days FROM event_index_days"))
        held = (parts.get(part, _EMPTY) for part in range(max(parts, default=0) + 1))
        self._days: array[int] = numbers_of(b"".join(held))
        self.of: Callable[[int], int] = self._days.__getitem__

    def edges(self, events: Collection[int]) -> tuple[Sequence[int], Sequence[int]]:
        """Give those of some events that begin on the first day of all, and on the last; what is undated is not."""
        # No event is the 0th: with two of these, what is got is always a tuple.
        days = itemgetter(0, 0, *events)(self._days)[2:]
        first, last = min(filter(None, days), default=0), max(days, default=0)
        if not last:
            return (), ()
        return [*compress(events, map(first.__eq__, days))], [*compress(events, map(last.__eq__, days))]
