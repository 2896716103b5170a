"""Keep in columns who took part in each event, as what, where, and what tells of it, and of which events articles tell.

Only SQLite has them. To count what very many events have, their rows would be looked up one by one; a column is read as
a whole. There are columns where there are bitmaps, and they are brought up to date along with them.
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, chain
from operator import sub

from sqlalchemy import Connection

from relations_db.storage.arrays import PART, numbers_of, stored_of
from relations_db.storage.bitmaps import file_of
from relations_db.storage.careers import Altered, drop_careers, settle_careers, wrong_careers

# The column of who acted in which office: an item is the id of the office, 0 where none is known, times 2³², and the
# id of the person.
ACTING = "acting"
# The column of what each article tells of: its items are the ids of events.
TOLD = "told"
# What a column holds of some events: the ids of values in the index, or of articles; and of some articles.
_TERMS = (
    "SELECT event_id, term_id FROM event_index INDEXED BY event_index_event WHERE event_id IN ({{}})"
    " AND +term_id IN (SELECT id FROM event_index_terms WHERE facet = '{0}')"
)
HELD = {
    **{facet: _TERMS.format(facet) for facet in ("person", "country", "party", "office", "place")},
    "article": "SELECT DISTINCT l.event_id, r.article_id FROM event_reports l JOIN reports r ON r.id = l.report_id"
    " WHERE l.event_id IN ({})",
    TOLD: "SELECT DISTINCT r.article_id, l.event_id FROM reports r JOIN event_reports l ON l.report_id = r.id"
    " WHERE r.article_id IN ({})",
    ACTING: "SELECT DISTINCT x.event_id, coalesce(o.id, 0) << 32 | p.id FROM participants x"
    " LEFT JOIN event_index_terms o ON o.facet = 'office' AND o.value = x.role"
    " CROSS JOIN event_index_terms p ON p.facet = 'person' AND p.value = CAST(x.person_id AS TEXT)"
    " WHERE x.event_id IN ({})",
}
_CHANGED = "SELECT event_id FROM event_index_stale"
_LISTED = "SELECT value FROM json_each(?)"
_WRITE = """
INSERT INTO event_index_columns (facet, part, ends, items) VALUES (?, ?, ?, ?)
ON CONFLICT (facet, part) DO UPDATE SET ends = excluded.ends, items = excluded.items
"""


def settle_columns(connection: Connection) -> None:
    """Bring the columns up to date with the events that have changed, or make them where there are bitmaps."""
    file = file_of(connection)
    if not file.execute("SELECT 1 FROM event_index_bitmaps LIMIT 1").fetchone():
        return
    articles: set[int] = set()
    for facet, held in HELD.items():
        known = file.execute("SELECT 1 FROM event_index_columns WHERE facet = ? LIMIT 1", (facet,)).fetchone()
        which, listed = _CHANGED if known else f"SELECT id FROM {_table(facet)}", list[str]()  # noqa: S608
        if facet == TOLD and known:
            which, listed = _LISTED, [json.dumps(sorted(articles))]
        changed = _by_part((id_, None) for (id_,) in file.execute(which, listed))
        values = _by_part(file.execute(held.format(which), listed))
        kind = _kind(facet)
        gone, new = Altered(), Altered()
        for part, ids in sorted(changed.items()):
            row = file.execute(
                "SELECT ends, items FROM event_index_columns WHERE facet = ? AND part = ?", (facet, part)
            )
            ends, items = row.fetchone() or (bytes(4 * PART), b"")
            having = values.get(part, {})
            for at in sorted(ids) if facet == ACTING else ():
                gone.add(part * PART + at, _held(ends, items, at, kind))
                new.add(part * PART + at, having.get(at, ()))
            if facet == "article":
                articles.update(*(_held(ends, items, at, kind) for at in ids), *having.values())
            file.execute(_WRITE, (facet, part, *_altered(ends, items, ids, having, kind)))
        if facet == ACTING:
            settle_careers(file, gone, new)


def drop_columns(connection: Connection) -> None:
    """Take the columns out: they are made anew when the index is next brought up to date."""
    file_of(connection).execute("DELETE FROM event_index_columns")
    drop_careers(file_of(connection))


def wrong_columns(connection: Connection) -> list[str]:
    """Give the columns that hold something else than the tables do; what has changed since does not count."""
    file = file_of(connection)
    changed = {event for (event,) in file.execute(_CHANGED)}
    wrong: dict[str, int] = {}
    parts = file.execute("SELECT facet, part, ends, items FROM event_index_columns").fetchall()
    for facet, part, ends, items in parts:
        event = 1 if facet == TOLD else 0
        ids = f"SELECT id FROM {_table(facet)} WHERE id BETWEEN {part * PART} AND {part * PART + PART - 1}"  # noqa: S608
        wanted = {pair for pair in file.execute(HELD[facet].format(ids)) if pair[event] not in changed}
        if wanted != {pair for pair in _pairs(part, ends, items, _kind(facet)) if pair[event] not in changed}:
            wrong[facet] = wrong.get(facet, 0) + 1
    acting = (_pairs(part, ends, items, "Q") for facet, part, ends, items in parts if facet == ACTING)
    told = wrong_careers(file, chain.from_iterable(acting))
    return told + [
        f"{count:,} parts of the column {facet} in the index of events are not what the tables hold"
        for facet, count in wrong.items()
    ]


def _table(facet: str) -> str:
    """Give the table of whose rows a column tells."""
    return "articles" if facet == TOLD else "events"


def _kind(facet: str) -> str:
    """Give the type of the items of a column, as arrays name it."""
    return "Q" if facet == ACTING else "I"


def _pairs(part: int, ends: bytes, items: bytes, kind: str) -> Iterator[tuple[int, int]]:
    start = 0
    for at, end in enumerate(numbers_of(ends)):
        yield from ((part * PART + at, item) for item in numbers_of(items[start:end], kind))
        start = end


def _held(ends: bytes, items: bytes, at: int, kind: str) -> "array[int]":
    """Give what the event at a place of a part has."""
    start, end = numbers_of(bytes(4) + ends if not at else ends[4 * at - 4 : 4 * at + 4])[:2]
    return numbers_of(items[start:end], kind)


def _by_part(pairs: Iterable[tuple[int, int | None]]) -> Mapping[int, Mapping[int, list[int]]]:
    """Give what each event has, by its place in its part."""
    parts: defaultdict[int, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for event, value in pairs:
        parts[event // PART][event % PART] += () if value is None else (value,)
    return parts


def _altered(
    ends: bytes, items: bytes, events: Iterable[int], values: Mapping[int, list[int]], kind: str
) -> tuple[bytes, bytes]:
    """Give the ends and items of a part in which some events have other values."""
    reached = numbers_of(ends)
    starts = array("I", (0, *reached))
    sizes = [*map(sub, reached, starts)]
    altered, done = list[bytes](), 0
    for at in sorted(events):
        new = stored_of(array(kind, sorted(values.get(at, ()))))
        altered += items[done : starts[at]], new
        done, sizes[at] = starts[at + 1], len(new)
    return stored_of(array("I", accumulate(sizes))), b"".join((*altered, items[done:]))
