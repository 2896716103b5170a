"""Keep the index by which questions find events up to date; only SQLite has it."""

from sqlalchemy import Connection, text

from relations_db.storage.bitmaps import drop_bitmaps, entries_of_changed, settle_bitmaps, wrong_bitmaps
from relations_db.storage.columns import drop_columns, settle_columns, wrong_columns
from relations_db.storage.days import drop_days, settle_days, wrong_days
from relations_db.storage.lists import drop_lists, listed_of_changed, settle_lists, wrong_lists

# SQLite takes what has changed for a long list, and would first go through all of a table to make a filter of it. The
# plus keeps it from looking for those of the index that are greater than 0 instead of those that are equal.
_FEW = "likelihood(+{} > 0, 0.00001)"
_FEW_STALE = _FEW.format("event_index_stale.event_id")
_FEW_CHANGED = f"(SELECT * FROM changed WHERE {_FEW.format('id')}) changed"  # noqa: S608
# What is to stand in the index of some events: a value of a facet, the event's rank, and an event that has it, joined
# in the order that is written, from the events on.
WANTED = f"""
WITH changed AS (
  SELECT id, kind, status, place_id,
    CASE WHEN date_start IS NULL THEN 0
         ELSE CAST(julianday(date_start) AS INTEGER) * 4096
            + min(4095, CAST(julianday(date_end) - julianday(date_start) AS INTEGER))
    END AS rank
  FROM {{}} stale CROSS JOIN events ON id = stale.event_id
)
SELECT 'kind' AS facet, kind AS value, rank, id AS event_id FROM {_FEW_CHANGED}
UNION ALL SELECT 'status', status, rank, id FROM {_FEW_CHANGED}
UNION ALL SELECT 'place', CAST(place_id AS TEXT), rank, id FROM {_FEW_CHANGED} WHERE place_id IS NOT NULL
UNION ALL SELECT 'in', p.country_id, rank, changed.id FROM {_FEW_CHANGED} CROSS JOIN places p ON p.id = place_id
  WHERE p.country_id IS NOT NULL
UNION ALL SELECT 'in', host_country_id, rank, id FROM {_FEW_CHANGED} CROSS JOIN visits ON event_id = id
  WHERE host_country_id IS NOT NULL
UNION ALL SELECT 'country', country_id, rank, id FROM {_FEW_CHANGED} CROSS JOIN event_countries ON event_id = id
UNION ALL SELECT 'organization', CAST(organization_id AS TEXT), rank, id
  FROM {_FEW_CHANGED} CROSS JOIN event_organizations ON event_id = id
UNION ALL SELECT 'person', CAST(person_id AS TEXT), rank, changed.id
  FROM {_FEW_CHANGED} CROSS JOIN participants p ON p.event_id = changed.id
UNION ALL SELECT 'party', CAST(party_id AS TEXT), rank, changed.id
  FROM {_FEW_CHANGED} CROSS JOIN participants p ON p.event_id = changed.id WHERE party_id IS NOT NULL
UNION ALL SELECT 'office', role, rank, changed.id
  FROM {_FEW_CHANGED} CROSS JOIN participants p ON p.event_id = changed.id WHERE role IS NOT NULL
UNION ALL SELECT 'pair', CAST(a.country_id || ' ' || b.country_id AS TEXT), rank, id
  FROM {_FEW_CHANGED} CROSS JOIN event_countries a ON a.event_id = id
  CROSS JOIN event_countries b ON b.event_id = id AND b.country_id > a.country_id
UNION ALL SELECT 'mode', mode, rank, id FROM {_FEW_CHANGED} CROSS JOIN meetings ON event_id = id WHERE mode IS NOT NULL
UNION ALL SELECT 'level', level, rank, id FROM {_FEW_CHANGED} CROSS JOIN meetings ON event_id = id
  WHERE level IS NOT NULL
UNION ALL SELECT 'form', form, rank, id FROM {_FEW_CHANGED} CROSS JOIN visits ON event_id = id
UNION ALL SELECT 'publisher', a.publisher, rank, changed.id
  FROM {_FEW_CHANGED} CROSS JOIN event_reports l ON l.event_id = changed.id CROSS JOIN reports r ON r.id = l.report_id
  CROSS JOIN articles a ON a.id = r.article_id
  WHERE a.publisher IS NOT NULL
"""  # noqa: S608
_OF = (
    "event_index {0} INDEXED BY event_index_event ON {0}.event_id = event_index_stale.event_id AND {0}.term_id IN ({1})"
)
_KIND = _OF.format("k", "SELECT id FROM event_index_terms WHERE facet = 'kind'")
_ONE, _OTHER = (_OF.format(n, "SELECT id FROM event_index_terms WHERE facet = 'country'") for n in ("one", "other"))
_YEAR = "CASE k.rank WHEN 0 THEN 0 ELSE CAST(strftime('%Y', k.rank / 4096 + 0.5) AS INTEGER) END"
# How many of the events that have changed are indexed under each kind and year: under no country, under each, and
# under each two countries. Joined in the order that is written, from what has changed on.
_TALLIED = f"""
SELECT k.term_id AS kind_id, {_YEAR} AS year, 0 AS one_id, 0 AS other_id, count(*) AS events
FROM event_index_stale CROSS JOIN {_KIND}
WHERE {_FEW_STALE}
GROUP BY 1, 2
UNION ALL
SELECT k.term_id, {_YEAR}, one.term_id, other.term_id, count(*)
FROM event_index_stale CROSS JOIN {_KIND} CROSS JOIN {_ONE} CROSS JOIN {_OTHER} AND other.term_id >= one.term_id
WHERE {_FEW_STALE}
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
WHERE {_FEW_STALE}
GROUP BY 1, 2
"""  # noqa: S608


def _size(sign: str) -> str:
    """Give the statement that adds these sizes to those that are kept, or takes them off."""
    return (
        "INSERT INTO event_index_sizes (term_id, kind_id, events)"  # noqa: S608
        f" SELECT term_id, kind_id, {sign}events FROM ({_SIZED}) WHERE true"
        " ON CONFLICT (term_id, kind_id) DO UPDATE SET events = events + excluded.events"
    )


_CHANGED = WANTED.format("event_index_stale")
STEPS = (
    _tally("-"),
    _size("-"),
    "DELETE FROM event_index WHERE event_id IN (SELECT event_id FROM event_index_stale)",
    # Told apart by the table's own index: with DISTINCT, SQLite would sort them all.
    f"INSERT OR IGNORE INTO event_index_terms (facet, value) SELECT facet, value FROM ({_CHANGED})",  # noqa: S608
    "INSERT OR IGNORE INTO event_index (term_id, rank, event_id) SELECT t.id, w.rank, w.event_id"  # noqa: S608
    f" FROM ({_CHANGED}) w CROSS JOIN event_index_terms t ON t.facet = w.facet AND t.value = w.value ORDER BY 1, 2, 3",
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
