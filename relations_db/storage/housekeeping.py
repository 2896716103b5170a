"""Drop what nothing speaks of any longer: places, and organisations and parties that no lexicon lists."""

from sqlalchemy import Connection, Table, delete, exists

from relations_db.storage import actors, derived, facts, provenance
from relations_db.storage.sync import table_of

_OFFICES = table_of(actors.OfficeHeld)
_USERS: tuple[tuple[Table, str, tuple[Table, ...]], ...] = (
    (
        table_of(actors.Place),
        "place_id",
        (table_of(facts.Event), table_of(facts.Agreement), table_of(derived.CarriedPlace)),
    ),
    (
        table_of(actors.Organization),
        "organization_id",
        (
            table_of(facts.EventOrganization), table_of(facts.Participant), table_of(facts.Signatory),
            _OFFICES,
        ),
    ),
    (
        table_of(actors.Party),
        "party_id",
        (
            table_of(provenance.PartyReport), table_of(facts.Participant), table_of(facts.Signatory), _OFFICES,
        ),
    ),
)  # fmt: skip


def drop_unused(connection: Connection) -> None:
    """Delete what nothing points to; what the lexicon lists stays."""
    for table, column, users in _USERS:
        unused = [~exists().where(user.c[column] == table.c.id) for user in users]
        if "listed" in table.c:
            unused.append(~table.c.listed)
        connection.execute(delete(table).where(*unused))
