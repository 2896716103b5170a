"""The lexicon is taken over, and again only when it has changed."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, text

from relations_db.resources import folder
from relations_db.storage.reference import LEXICON, store_reference

TABLES = {
    "countries": "code,alpha3,name,official_name,capital\nAO,AGO,Angola,Republic of Angola,Luanda\nLA,LAO,Laos,,\n",
    "country_names": "name,code,kind\nAngolan,AO,demonym\nLao PDR,LA,name\nLao,LA,demonym\n",
    "organizations": "key,name,kind\nTEA,Tea Club,club\nUN,United Nations,organization\n",
    "organization_names": "name,key\nClub of Tea,TEA\n",
    "organization_members": "organization,country\nTEA,AO\nUN,AO\nUN,LA\n",
    "parties": "key,name,acronym,country,native_name\nfoo,Foo Party,FP,AO,Partido Foo\n",
    "party_names": "name,key,kind\nFoo,foo,short\nOld Foo,foo,former\n",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    for name, table in TABLES.items():
        (made / f"{name}.csv").write_text(table, encoding="utf-8")
    return made


def listed(connection: Connection, query: str) -> list[Any]:
    return [tuple(row) for row in connection.execute(text(query))]


def test_the_tables_are_taken_over(engine: Engine, data: Path) -> None:
    with engine.begin() as connection:
        assert store_reference(connection, data)
        assert listed(connection, "SELECT * FROM countries WHERE id = 'AO'") == [
            ("AO", "AGO", "Angola", "Republic of Angola", "Luanda")
        ]
        names = "SELECT country_id, name FROM country_names ORDER BY name"
        assert listed(connection, names) == [("AO", "Angolan"), ("LA", "Lao"), ("LA", "Lao PDR")]
        members = (
            "SELECT key, group_concat(country_id) FROM organization_members"
            " JOIN organizations ON id = organization_id GROUP BY key ORDER BY key"
        )
        assert listed(connection, members) == [("TEA", "AO"), ("UN", "AO,LA")]
        assert listed(connection, "SELECT acronym, native_name FROM parties WHERE key = 'foo'") == [
            ("FP", "Partido Foo")
        ]
        assert listed(connection, "SELECT name, kind FROM party_names ORDER BY name") == [
            ("Foo", "short"), ("Old Foo", "former"),
        ]  # fmt: skip


def test_once_is_enough(engine: Engine, data: Path) -> None:
    with engine.begin() as connection:
        assert store_reference(connection, data)
        assert not store_reference(connection, data)


def test_a_change_touches_what_changed(engine: Engine, data: Path) -> None:
    ids = "SELECT key, id FROM organizations WHERE listed ORDER BY key"
    with engine.begin() as connection:
        store_reference(connection, data)
        before = dict(listed(connection, ids))
        organizations = TABLES["organizations"].replace("Tea Club", "Tea Society") + "ZOO,Zoo,club\n"
        (data / "organizations.csv").write_text(organizations, encoding="utf-8")
        assert store_reference(connection, data)
        after = dict(listed(connection, ids))
        assert before.items() < after.items()
        assert listed(connection, "SELECT name FROM organizations WHERE key = 'TEA'") == [("Tea Society",)]


def test_the_lexicon_no_longer_describes_what_it_no_longer_names(engine: Engine, data: Path) -> None:
    with engine.begin() as connection:
        store_reference(connection, data)
        (data / "parties.csv").write_text(TABLES["parties"].splitlines()[0] + "\n", encoding="utf-8")
        (data / "party_names.csv").unlink()
        assert store_reference(connection, data)
        assert listed(connection, "SELECT key FROM parties WHERE listed") == []
        assert listed(connection, "SELECT name FROM party_names") == []


def test_the_lexicon_of_the_package_fits_the_schema(engine: Engine) -> None:
    with engine.begin() as connection:
        assert {name for (name,) in listed(connection, "SELECT name FROM lexicon_tables")} == set(LEXICON)
        lines = (folder("data") / "countries.csv").read_text(encoding="utf-8").splitlines()
        assert listed(connection, "SELECT count(*) FROM countries") == [(len(lines) - 1,)]
        assert listed(connection, "PRAGMA foreign_key_check") == []
