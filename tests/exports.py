"""Export what a database says, without row ids, so that two can be compared."""

from __future__ import annotations

import sqlite3
from pathlib import Path

# Links between things that views give as row ids only, by the keys of both.
_LINKS = (
    "SELECT e.key, g.key FROM events e JOIN events g ON g.id = e.parent_id",
    "SELECT a.key, e.key FROM agreements a JOIN events e ON e.id = a.event_id",
    "SELECT DISTINCT e.key, a.key, p.key, v.article_key, v.ordinal FROM evidence_list v"
    " LEFT JOIN events e ON e.id = v.event_id LEFT JOIN agreements a ON a.id = v.agreement_id"
    " LEFT JOIN parties p ON p.id = v.party_id",
    "SELECT p.key, h.role, h.country_id, o.key, q.key, h.first_seen, h.last_seen FROM offices_held h"
    " JOIN people p ON p.id = h.person_id LEFT JOIN organizations o ON o.id = h.organization_id"
    " LEFT JOIN parties q ON q.id = h.party_id",
    "SELECT a.key, r.ordinal, m.ordinal, p.key FROM mentions m JOIN reports r ON r.id = m.report_id"
    " JOIN articles a ON a.id = r.article_id LEFT JOIN people p ON p.id = m.person_id",
    "SELECT a.key, r.ordinal, t.date, t.date_basis, t.place FROM tellings t JOIN reports r"
    " ON r.id = t.report_id JOIN articles a ON a.id = r.article_id",
    "SELECT key, name, country_id FROM places",
    "SELECT key, name, listed FROM organizations",
    "SELECT key, name, acronym, country_id, listed FROM parties",
)
# Where an article stands is what differs between two ways of cutting up the same news.
_OF_DUMPS = frozenset(("dump", "first_line", "last_line", "position", "truncated", "dump_line", "id", "v.id"))


def export(path: Path, *, dumps: bool = False) -> list[str]:
    """Give every row of every view as a line, sorted, and how things hang together by their keys.

    Args:
        path: the database.
        dumps: whether the names of dumps and places in them are part of it.
    """
    connection = sqlite3.connect(path)
    lines = []
    # The index of events is made of row ids; what it is an index of stands in the other views.
    views = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'view' AND name NOT LIKE 'event_index%' ORDER BY name"
    ).fetchall()
    for (view,) in views:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({view})")]
        kept = [c for c in columns if c != "id" and not c.endswith("_id") and (dumps or c not in _OF_DUMPS)]
        rows = connection.execute(f"SELECT DISTINCT {', '.join(kept)} FROM {view}")  # noqa: S608
        lines += sorted(f"{view}: {row!r}" for row in rows)
    for number, query in enumerate(_LINKS):
        lines += sorted(f"link {number}: {row!r}" for row in connection.execute(query))
    connection.close()
    return lines
