"""Keep the corrections that users have made, and give them in the order in which they hold."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import DateTime, delete, insert, select, text
from sqlalchemy.orm import Mapped, mapped_column

from relations_db.resolution.corrections import Correction as Said
from relations_db.storage.base import Base, TableArgs, one_of
from relations_db.storage.sync import table_of
from relations_db.storage.vocabulary import CORRECTED, CORRECTIONS

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Correction(Base):
    """What a user has put right; `body` is the whole of it, as JSON, the other columns are for reading."""

    __tablename__ = "corrections"
    __table_args__: TableArgs = (one_of("kind", CORRECTIONS), one_of("what", CORRECTED))

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    what: Mapped[str]
    things: Mapped[str]
    field: Mapped[str | None]
    value: Mapped[str | None]
    reason: Mapped[str]
    body: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(DateTime, server_default=text("CURRENT_TIMESTAMP"))


TABLE = table_of(Correction)


def read_corrections(connection: Connection) -> dict[int, Said]:
    """Give every correction under its number, the oldest first."""
    decode = msgspec.json.Decoder(Said).decode
    rows = connection.execute(select(TABLE.c.id, TABLE.c.body).order_by(TABLE.c.id))
    return {number: decode(body) for number, body in rows}


def add_correction(connection: Connection, said: Said) -> int | None:
    """Keep a correction; give its number, or None where one that says the same is kept already."""
    if connection.execute(select(TABLE.c.id).where(TABLE.c.key == said.key)).first() is not None:
        return None
    row = {
        "key": said.key, "kind": said.kind, "what": said.what, "things": ", ".join(said.things),
        "field": said.field, "value": said.value, "reason": said.reason,
        "body": msgspec.json.encode(said).decode(),
    }  # fmt: skip
    connection.execute(insert(TABLE), [row])
    return int(connection.execute(select(TABLE.c.id).where(TABLE.c.key == said.key)).scalar_one())


def remove_correction(connection: Connection, number: int) -> Said | None:
    """Forget a correction; give what it said, None where there is none of that number."""
    # No database counts further.
    number = min(number, 2**62)
    body = connection.execute(select(TABLE.c.body).where(TABLE.c.id == number)).scalar_one_or_none()
    if body is None:
        return None
    connection.execute(delete(TABLE).where(TABLE.c.id == number))
    return msgspec.json.decode(body, type=Said)
