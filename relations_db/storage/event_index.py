"""Keep the index by which questions find events up to date; only SQLite has it."""

from sqlalchemy import Connection, text

_STEPS = (
    "DELETE FROM event_index WHERE event_id IN (SELECT event_id FROM event_index_stale)",
    # Told apart by the table's own index: with DISTINCT, SQLite would go through all events.
    "INSERT OR IGNORE INTO event_index_terms (facet, value) SELECT facet, value FROM event_index_wanted"
    " WHERE event_id IN (SELECT event_id FROM event_index_stale)",
    "INSERT OR IGNORE INTO event_index (term_id, rank, event_id) SELECT t.id, w.rank, w.event_id FROM (SELECT *"
    " FROM event_index_wanted WHERE event_id IN (SELECT event_id FROM event_index_stale)) w"
    " JOIN event_index_terms t ON t.facet = w.facet AND t.value = w.value ORDER BY 1, 2, 3",
    "DELETE FROM event_index_stale",
)


def settle_event_index(connection: Connection) -> None:
    """Index anew the events of which something has changed, as triggers have marked them.

    Args:
        connection: in a transaction that the caller ends.
    """
    if connection.dialect.name == "sqlite":
        for step in _STEPS:
            connection.execute(text(step))
