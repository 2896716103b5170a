"""The migrations go up and down, agree with the models, and are found wherever the package is."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from relations_db.resources import folder
from relations_db.storage import revisions
from relations_db.storage.engine import open_database, revision_of
from relations_db.storage.models import metadata
from relations_db.storage.schema import create, script_of
from relations_db.storage.upgrade import configuration, downgrade, upgrade

ROOT = Path(__file__).parents[2]


def schema(database: Path | sqlite3.Connection) -> dict[str, list[str]]:
    """Give what was created, by name, as lines without order: constraints may come in any."""
    connection = database if isinstance(database, sqlite3.Connection) else sqlite3.connect(database)
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    ours = [
        (name, sql) for name, sql in found if not name.startswith(("article_search", "event_index", "alembic_version"))
    ]
    return {name: sorted(line.strip(" ,\t") for line in sql.splitlines() if line.strip()) for name, sql in ours}


def has_line(lines: list[str], beginnings: tuple[str, ...]) -> bool:
    return any(line.startswith(beginnings) for line in lines)


@pytest.fixture(params=["migrated", "made at once"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "relations.sqlite"
    if request.param == "migrated":
        upgrade(path)
    else:
        open_database(path, create=True).dispose()
    return path


def test_a_file_made_at_once_is_one_that_went_through_every_revision(database: Path) -> None:
    """Where this fails after a migration was added: `python -m relations_db.storage.schema`."""
    connection = sqlite3.connect(database)
    assert script_of(connection) == (folder("migrations") / "schema.sql").read_text(encoding="utf-8")
    assert connection.execute("PRAGMA application_id").fetchone() == (revisions.APPLICATION_ID,)


def test_a_new_file_loads_no_migrations(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from relations_db.storage.engine import open_database\n"
        f"open_database({str(tmp_path / 'new.sqlite')!r}, create=True).dispose()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_a_downgrade_to_nothing_left_can_be_made_again(tmp_path: Path) -> None:
    path = tmp_path / "relations.sqlite"
    upgrade(path)
    downgrade(path, "base")
    open_database(path, create=True).dispose()
    assert revision_of(path) == revisions.HEAD


def test_nothing_is_made_in_a_file_that_another_process_has_made_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "relations.sqlite"
    assert create(path)
    assert not create(path)


def test_known_revisions_are_those_of_the_folder() -> None:
    script = ScriptDirectory.from_config(configuration())
    assert tuple(r.revision for r in script.walk_revisions())[::-1] == revisions.REVISIONS


def test_migrated_tables_are_those_of_the_models_with_every_constraint(database: Path) -> None:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)
        modelled = schema(raw)
    migrated = schema(database)
    views_and_triggers = ("CREATE VIEW", "CREATE TRIGGER")
    tables = {name: lines for name, lines in migrated.items() if not has_line(lines, views_and_triggers)}
    assert tables == modelled


def test_alembic_finds_no_difference(database: Path) -> None:
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        command.check(configuration(connection))


def test_down_to_nothing_and_up_again(database: Path) -> None:
    before = schema(database)
    downgrade(database, "base")
    assert schema(database) == {}
    assert sqlite3.connect(database).execute("PRAGMA application_id").fetchone() == (0,)
    upgrade(database)
    assert schema(database) == before


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "relations.sqlite"
    # A table that stands in the way of one of the last steps.
    sqlite3.connect(path).execute("CREATE TABLE person_list (id)").connection.close()
    with pytest.raises(Exception, match="person_list"):
        upgrade(path)
    assert set(schema(path)) == {"person_list"}


@pytest.mark.parametrize("verbs", [("upgrade", "head"), ("check",), ("downgrade", "base")])
def test_the_commands_of_a_checkout(tmp_path: Path, verbs: tuple[str, ...]) -> None:
    path = tmp_path / "relations.sqlite"
    if verbs[0] in ("check", "downgrade"):
        upgrade(path)
    environment = {**os.environ, "RELATIONS_DB": str(path)}
    ran = subprocess.run(
        [sys.executable, "-m", "alembic", *verbs], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert ("events" in schema(path)) == (verbs[0] != "downgrade")


def test_an_installed_package_finds_its_folders(tmp_path: Path) -> None:
    # A wheel unpacks the package with both folders inside it; nothing else of the checkout is there.
    site = tmp_path / "site"
    shutil.copytree(ROOT / "relations_db", site / "relations_db")
    for name in ("migrations", "data"):
        shutil.copytree(folder(name), site / "relations_db" / name)
    script = (
        "from relations_db.storage.engine import open_database\n"
        "import relations_db\n"
        f"assert relations_db.__file__.startswith({str(site)!r}), relations_db.__file__\n"
        "open_database('made.sqlite', create=True).dispose()\n"
    )
    empty = tmp_path / "empty"
    empty.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(site)}
    subprocess.run([sys.executable, "-c", script], cwd=empty, env=environment, check=True)
    assert revision_of(empty / "made.sqlite") == revisions.HEAD


def test_reading_loads_no_migrations(database: Path) -> None:
    script = (
        "import sys\n"
        "from relations_db.storage.engine import open_database\n"
        f"open_database({str(database)!r}, readonly=True).connect().close()\n"
        "assert 'alembic' not in sys.modules\n"
        "assert 'relations_db.storage.models' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
