"""Bring databases to a revision with the migrations that travel in the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from relations_db.resources import folder
from relations_db.storage.connections import Say, plain_engine

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection


def configuration(connection: Connection | None = None) -> Config:
    """Give Alembic's configuration for the package's migrations, on a connection if one is given."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder("migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(target: str | Path, revision: str = "head", say: Say | None = None) -> None:
    """Bring a database up to a revision in one transaction; one that is not there is made.

    Args:
        target: path of a SQLite file, or a database URL, that was found to be ours or empty.
        revision: a revision's name, or `head`.
        say: told when another process writes and this one waits for it.
    """
    from alembic import command

    # Tables are rebuilt by some migrations, which must not set off what their foreign keys would do.
    engine = plain_engine(target, foreign_keys=False, say=say)
    try:
        with engine.begin() as connection:
            command.upgrade(configuration(connection), revision)
    finally:
        engine.dispose()


def downgrade(target: str | Path, revision: str) -> None:
    """Take a database back to an older revision (`base`: an empty one) in one transaction."""
    from alembic import command

    engine = plain_engine(target, foreign_keys=False)
    try:
        with engine.begin() as connection:
            command.downgrade(configuration(connection), revision)
    finally:
        engine.dispose()
