"""Take the lexicon's tables over into the database: countries, organisations, parties and their names."""

import csv
import hashlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from relations_db.resources import folder
from relations_db.storage import actors
from relations_db.storage.sync import Key, Row, Synced, replace, table_of, upsert

LEXICON = (
    "countries", "country_names", "organizations", "organization_names", "organization_members", "parties",
    "party_names",
)  # fmt: skip


def store_reference(connection: Connection, data: Path | None = None) -> bool:
    """Bring countries, organisations and parties to what the lexicon says, if it has changed since.

    Args:
        connection: in a transaction that the caller ends.
        data: folder of the tables; the package's own by default. A table that is not there counts as empty.

    Returns:
        Whether anything had changed.
    """
    source = folder("data") if data is None else data
    texts = {name: _text(source / f"{name}.csv") for name in LEXICON}
    digests = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in texts.items()}
    table = table_of(actors.LexiconTable)
    known = {row.name: row.digest for row in connection.execute(select(table))}
    if known == digests:
        return False
    tables = {name: _rows(text) for name, text in texts.items()}
    _store(connection, tables)
    replace(connection, table, [{"name": name, "digest": digest} for name, digest in digests.items()])
    return True


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _rows(text: str) -> list[dict[str, str]]:
    """Give the rows of a table by the names in its first line, faster than the standard library does."""
    names, *rows = [*csv.reader(io.StringIO(text))] or [[]]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _store(connection: Connection, tables: dict[str, list[dict[str, str]]]) -> None:
    # Countries that are listed no longer stay, since events may speak of them.
    countries = table_of(actors.Country)
    upsert(
        connection, countries, ["id"],
        [
            {
                "id": row["code"], "alpha3": row["alpha3"] or None, "name": row["name"],
                "official_name": row["official_name"] or None, "capital": row["capital"] or None,
            }
            for row in tables["countries"]
        ],
    )  # fmt: skip
    replace(
        connection, table_of(actors.CountryName),
        [
            {"country_id": row["code"], "name": row["name"], "kind": row["kind"]}
            for row in tables["country_names"]
        ],
    )  # fmt: skip
    organizations = _listed(
        connection, actors.Organization,
        [{"key": r["key"], "name": r["name"], "kind": r["kind"] or None} for r in tables["organizations"]],
    )  # fmt: skip
    ids = organizations.__getitem__
    names = _names(tables["organization_names"], "organization", ids)
    replace(connection, table_of(actors.OrganizationName), names)
    replace(
        connection, table_of(actors.OrganizationMember),
        [
            {"organization_id": ids((row["organization"],)), "country_id": row["country"]}
            for row in tables["organization_members"]
        ],
    )  # fmt: skip
    parties = _listed(
        connection, actors.Party,
        [
            {
                "key": row["key"], "name": row["name"], "acronym": row["acronym"] or None,
                "country_id": row["country"] or None, "native_name": row["native_name"] or None,
            }
            for row in tables["parties"]
        ],
    )  # fmt: skip
    names = _names(tables["party_names"], "party", parties.__getitem__)
    replace(connection, table_of(actors.PartyName), names)


def _listed(connection: Connection, model: type, rows: list[Row]) -> dict[Key, int]:
    """Store the rows as the lexicon's; what it names no longer is left to the articles that speak of it."""
    table = table_of(model)
    kept: Synced = upsert(connection, table, ["key"], [{**row, "listed": True} for row in rows])
    left = table.update().where(table.c.id.in_(kept.stale), table.c.listed)
    connection.execute(left.values(listed=False))
    return kept.ids


def _names(rows: list[dict[str, str]], what: str, ids: Callable[[Key], int]) -> Iterator[Row]:
    for row in rows:
        name: Row = {f"{what}_id": ids((row["key"],)), "name": row["name"]}
        yield {**name, "kind": row["kind"]} if "kind" in row else name
