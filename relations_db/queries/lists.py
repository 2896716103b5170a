"""Read the short lists of the index of events, those of countries, offices and parties each in one piece."""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from relations_db.queries.database import read
from relations_db.storage.arrays import numbers_of

if TYPE_CHECKING:
    from relations_db.queries.database import Connection


def of_terms(connection: Connection, terms: Collection[int]) -> Mapping[int, array[int]]:
    """Give the events that have each of some values, by the ids of these; values that none has may be left out."""
    wanted = ", ".join(map(str, terms))
    sql = f"SELECT term_id, events FROM event_index_lists WHERE term_id IN ({wanted})"  # noqa: S608
    held = {term: numbers_of(events) for term, events in read(connection, sql)}
    others = ", ".join(str(term) for term in terms if term not in held)
    if others:
        # As text: fetching row by row takes longer than reading it.
        sql = f"SELECT term_id, json_group_array(event_id) FROM event_index WHERE term_id IN ({others}) GROUP BY 1"  # noqa: S608
        held |= {term: array("I", json.loads(events)) for term, events in read(connection, sql)}
    return held
