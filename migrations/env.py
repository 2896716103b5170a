"""Run migrations on the connection the package hands over, or, from a checkout, on the database one names."""

import os
from typing import Any

from alembic import context
from sqlalchemy import Connection

from relations_db.storage.connections import plain_engine
from relations_db.storage.models import metadata

# The full-text index and the index of events, with the tables that belong to them.
INDEXES = ("article_search", "event_index")


def is_ours(name: str | None, kind: str, parents: Any) -> bool:
    """Leave out what no model describes: what only SQLite has, and tables and indexes that are made for queries."""
    return kind not in ("table", "index") or not (name or "").startswith(INDEXES)


def migrate(connection: Connection) -> None:
    """Run the migrations that were asked for, all of them in one transaction."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=is_ours,
        transactional_ddl=True,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


def named_database() -> str:
    """Give the path or URL that `-x db=…`, the environment or the default names."""
    named: str | None = context.get_x_argument(as_dictionary=True).get("db")
    return named or os.environ.get("RELATIONS_DB") or "relations.sqlite"


def run() -> None:
    """Run on the connection in the configuration, else on a new one."""
    given: Connection | None = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    if context.is_offline_mode():
        context.configure(dialect_name="sqlite", target_metadata=metadata, literal_binds=True)
        with context.begin_transaction():
            context.run_migrations()
        return
    # Tables are rebuilt by some migrations, which must not set off what their foreign keys would do.
    engine = plain_engine(named_database(), foreign_keys=False)
    with engine.connect() as connection:
        migrate(connection)
        connection.commit()
    engine.dispose()


run()
