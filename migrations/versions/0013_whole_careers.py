"""Keep of each person also the events in which he or she acted in no office; sizes are no longer asked for by size."""

import struct
from collections.abc import Iterable, Mapping
from itertools import accumulate, chain, groupby, pairwise
from operator import itemgetter

from alembic import op
from sqlalchemy import Connection

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

LARGE = "CREATE INDEX event_index_large ON event_index_sizes (events) WHERE events >= 64"
PART = 1 << 13
# The id that stands for no office goes before those of all others.
NONE = 0
ACTING = """
SELECT DISTINCT x.event_id, p.id
FROM participants x
CROSS JOIN event_index_terms p ON p.facet = 'person' AND p.value = CAST(x.person_id AS TEXT)
WHERE x.role IS NULL AND x.event_id NOT IN (SELECT event_id FROM event_index_stale)
ORDER BY {}
"""
READ = "SELECT ends, items FROM event_index_columns WHERE facet = 'acting' AND part = :part"
WRITE = "UPDATE event_index_columns SET ends = :ends, items = :items WHERE facet = 'acting' AND part = :part"


def alter_column(connection: Connection, part: int, acting: Mapping[int, Iterable[int]]) -> None:
    """Give the events of a part of the column those who acted in no office, and no others of these."""
    ends, items = connection.exec_driver_sql(READ, {"part": part}).one()
    altered = []
    for at, (start, end) in enumerate(pairwise((0, *struct.unpack(f"<{PART}I", ends)))):
        held = (item for (item,) in struct.iter_unpack("<Q", items[start:end]) if item >> 32 != NONE)
        altered.append(struct.pack("<Q", item) for item in chain(acting.get(at, ()), held))
    joined = [b"".join(each) for each in altered]
    reached = struct.pack(f"<{PART}I", *accumulate(map(len, joined)))
    connection.exec_driver_sql(WRITE, {"part": part, "ends": reached, "items": b"".join(joined)})


def alter_career(connection: Connection, person: int, acting: list[int]) -> None:
    """Give a person the events in which he or she acted in no office, and no others of these."""
    sql = "SELECT offices, ends, events FROM event_index_careers WHERE person_id = ?"
    row = connection.exec_driver_sql(sql, (person,)).first() or (b"", b"", b"")
    offices, ends, events = ([number for (number,) in struct.iter_unpack("<I", stored)] for stored in row)
    held = {office: events[start:end] for office, (start, end) in zip(offices, pairwise((0, *ends)), strict=True)}
    career = {NONE: acting, **{office: each for office, each in held.items() if office != NONE}}
    told = {office: each for office, each in career.items() if each}
    connection.exec_driver_sql("DELETE FROM event_index_careers WHERE person_id = ?", (person,))
    if told:
        joined = [*chain.from_iterable(told.values())]
        numbers = ([*told], [*accumulate(map(len, told.values()))], joined)
        connection.exec_driver_sql(
            "INSERT INTO event_index_careers (person_id, acted, offices, ends, events) VALUES (?, ?, ?, ?, ?)",
            (person, len(joined), *(struct.pack(f"<{len(each)}I", *each) for each in numbers)),
        )


def alter(connection: Connection, *, whole: bool) -> None:
    """Let columns and careers tell of those who acted in no office, or of no such."""
    by_event = connection.exec_driver_sql(ACTING.format("1, 2")).all()
    for part, of_part in groupby(by_event, lambda row: row[0] // PART):
        of_event = groupby(((event % PART, person) for event, person in of_part), itemgetter(0))
        alter_column(connection, part, {at: [person for _, person in each] for at, each in of_event} if whole else {})
    by_person = connection.exec_driver_sql(ACTING.format("2, 1")).all()
    for person, of_person in groupby(by_person, itemgetter(1)):
        alter_career(connection, person, [event for event, _ in of_person] if whole else [])


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute("DROP INDEX event_index_large")
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT 1 FROM event_index_columns LIMIT 1").first():
        alter(connection, whole=True)


def downgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute(LARGE)
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT 1 FROM event_index_columns LIMIT 1").first():
        alter(connection, whole=False)
