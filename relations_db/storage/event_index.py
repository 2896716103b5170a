"""Keep the index by which questions find events up to date; only SQLite has it."""

from sqlalchemy import Connection, text

from relations_db.storage.bitmaps import drop_bitmaps, entries_of_changed, settle_bitmaps, wrong_bitmaps
from relations_db.storage.columns import drop_columns, settle_columns, wrong_columns
from relations_db.storage.days import drop_days, settle_days, wrong_days
from relations_db.storage.lists import drop_lists, listed_of_changed, settle_lists, wrong_lists

# What is to stand in the index: a value of a facet, an event that has it, and the event's rank.
WANTED = """
SELECT
  f.facet, f.value, f.event_id,
  CASE WHEN e.date_start IS NULL THEN 0
       ELSE CAST(julianday(e.date_start) AS INTEGER) * 4096
          + min(4095, CAST(julianday(e.date_end) - julianday(e.date_start) AS INTEGER))
  END AS rank
FROM (
  SELECT 'kind' AS facet, kind AS value, id AS event_id FROM events
  UNION ALL SELECT 'status', status, id FROM events
  UNION ALL SELECT 'place', CAST(place_id AS TEXT), id FROM events WHERE place_id IS NOT NULL
  UNION ALL SELECT 'in', p.country_id, e.id FROM events e JOIN places p ON p.id = e.place_id
    WHERE p.country_id IS NOT NULL
  UNION ALL SELECT 'in', host_country_id, event_id FROM visits WHERE host_country_id IS NOT NULL
  UNION ALL SELECT 'country', country_id, event_id FROM event_countries
  UNION ALL SELECT 'organization', CAST(organization_id AS TEXT), event_id FROM event_organizations
  UNION ALL SELECT 'person', CAST(person_id AS TEXT), event_id FROM participants
  UNION ALL SELECT 'party', CAST(party_id AS TEXT), event_id FROM participants WHERE party_id IS NOT NULL
  UNION ALL SELECT 'office', role, event_id FROM participants WHERE role IS NOT NULL
  UNION ALL SELECT 'pair', CAST(a.country_id || ' ' || b.country_id AS TEXT), a.event_id
    FROM event_countries a JOIN event_countries b ON b.event_id = a.event_id AND b.country_id > a.country_id
  UNION ALL SELECT 'mode', mode, event_id FROM meetings WHERE mode IS NOT NULL
  UNION ALL SELECT 'level', level, event_id FROM meetings WHERE level IS NOT NULL
  UNION ALL SELECT 'form', form, event_id FROM visits
  UNION ALL SELECT 'publisher', a.publisher, l.event_id
    FROM event_reports l JOIN reports r ON r.id = l.report_id JOIN articles a ON a.id = r.article_id
    WHERE a.publisher IS NOT NULL
) f
JOIN events e ON e.id = f.event_id
"""
_OF = (
    "event_index {0} INDEXED BY event_index_event ON {0}.event_id = event_index_stale.event_id AND {0}.term_id IN ({1})"
)
# SQLite takes the table for a long one, and would first go through all of the index to make a filter of it. The plus
# keeps it from looking for those of the index that are greater than 0 instead of those that are equal.
_FEW = "likelihood(+event_index_stale.event_id > 0, 0.00001)"
_KIND = _OF.format("k", "SELECT id FROM event_index_terms WHERE facet = 'kind'")
_ONE, _OTHER = (_OF.format(n, "SELECT id FROM event_index_terms WHERE facet = 'country'") for n in ("one", "other"))
_YEAR = "CASE k.rank WHEN 0 THEN 0 ELSE CAST(strftime('%Y', k.rank / 4096 + 0.5) AS INTEGER) END"
# How many of the events that have changed are indexed under each kind and year: under no country, under each, and
# under each two countries. Joined in the order that is written, from what has changed on.
_TALLIED = f"""
SELECT k.term_id AS kind_id, {_YEAR} AS year, 0 AS one_id, 0 AS other_id, count(*) AS events
FROM event_index_stale CROSS JOIN {_KIND}
WHERE {_FEW}
GROUP BY 1, 2
UNION ALL
SELECT k.term_id, {_YEAR}, one.term_id, other.term_id, count(*)
FROM event_index_stale CROSS JOIN {_KIND} CROSS JOIN {_ONE} CROSS JOIN {_OTHER} AND other.term_id >= one.term_id
WHERE {_FEW}
GROUP BY 1, 2, 3, 4
"""  # noqa: S608


def _tally(sign: str) -> str:
    """Give the statement that adds these counts to those that are kept, or takes them off."""
    return (
        "INSERT INTO event_index_tallies (kind_id, year, one_id, other_id, events)"  # noqa: S608
        f" SELECT kind_id, year, one_id, other_id, {sign}events FROM ({_TALLIED}) WHERE true"
        " ON CONFLICT (kind_id, year, one_id, other_id) DO UPDATE SET events = events + excluded.events"
    )


# How many of the events that have changed each list holds, by their kind.
_SIZED = f"""
SELECT i.term_id, k.term_id AS kind_id, count(*) AS events
FROM event_index_stale CROSS JOIN {_KIND}
CROSS JOIN event_index i INDEXED BY event_index_event ON i.event_id = event_index_stale.event_id
WHERE {_FEW}
GROUP BY 1, 2
"""  # noqa: S608


def _size(sign: str) -> str:
    """Give the statement that adds these sizes to those that are kept, or takes them off."""
    return (
        "INSERT INTO event_index_sizes (term_id, kind_id, events)"  # noqa: S608
        f" SELECT term_id, kind_id, {sign}events FROM ({_SIZED}) WHERE true"
        " ON CONFLICT (term_id, kind_id) DO UPDATE SET events = events + excluded.events"
    )


_CHANGED = "event_id IN (SELECT event_id FROM event_index_stale)"
STEPS = (
    _tally("-"),
    _size("-"),
    "DELETE FROM event_index WHERE event_id IN (SELECT event_id FROM event_index_stale)",
    # Told apart by the table's own index: with DISTINCT, SQLite would go through all events.
    f"INSERT OR IGNORE INTO event_index_terms (facet, value) SELECT facet, value FROM ({WANTED}) WHERE {_CHANGED}",  # noqa: S608
    "INSERT OR IGNORE INTO event_index (term_id, rank, event_id) SELECT t.id, w.rank, w.event_id"  # noqa: S608
    f" FROM (SELECT * FROM ({WANTED}) WHERE {_CHANGED}) w"
    " JOIN event_index_terms t ON t.facet = w.facet AND t.value = w.value ORDER BY 1, 2, 3",
    _tally("+"),
    _size("+"),
    "DELETE FROM event_index_tallies WHERE events = 0",
    "DELETE FROM event_index_sizes WHERE events = 0",
)


def settle_event_index(connection: Connection) -> None:
    """Index anew the events of which something has changed, as triggers have marked them.

    Args:
        connection: in a transaction that the caller ends.
    """
    if connection.dialect.name == "sqlite":
        bits, listed = entries_of_changed(connection), listed_of_changed(connection)
        for step in STEPS:
            connection.execute(text(step))
        settle_bitmaps(connection, bits)
        settle_lists(connection, listed)
        settle_columns(connection)
        settle_days(connection)
        connection.execute(text("DELETE FROM event_index_stale"))


def drop_copies(connection: Connection) -> None:
    """Take out what is kept of the index in other forms: it is made anew when the index is next brought up to date."""
    if connection.dialect.name == "sqlite":
        for drop in (drop_bitmaps, drop_lists, drop_columns, drop_days):
            drop(connection)


def wrong_copies(connection: Connection) -> list[str]:
    """Give in what the other forms of the index say something else than the index or the tables."""
    if connection.dialect.name != "sqlite":
        return []
    checks = (wrong_bitmaps, wrong_lists, wrong_columns, wrong_days)
    return [wrong for check in checks for wrong in check(connection)]
