"""Offer the names that the database knows while the user types, without loading what answers questions."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any, Final
from urllib.parse import quote

import typer

_SHOWN = 40
# What a shell might take for anything but letters is not offered: names come from articles.
_HARMLESS = re.compile(r"[^\W_][\w .,()/–-]*")

_COUNTRIES = (
    "SELECT name, id FROM countries c WHERE name LIKE :begin ESCAPE '!'"
    " ORDER BY NOT EXISTS (SELECT 1 FROM event_countries WHERE country_id = c.id), name LIMIT :most"
)
_PEOPLE = (
    "SELECT name, country_id FROM people WHERE name LIKE :begin ESCAPE '!' OR name LIKE :inside ESCAPE '!'"
    " ORDER BY name NOT LIKE :begin ESCAPE '!', name LIMIT :most"
)
_PARTIES = (
    "SELECT coalesce(acronym, name) AS label, name FROM parties q WHERE (acronym LIKE :begin ESCAPE '!'"
    " OR name LIKE :begin ESCAPE '!') AND (EXISTS (SELECT 1 FROM party_reports WHERE party_id = q.id)"
    " OR EXISTS (SELECT 1 FROM participants WHERE party_id = q.id)) GROUP BY label ORDER BY label LIMIT :most"
)
_ORGANIZATIONS, _ORGANIZATIONS_NAMED = (
    f"SELECT key, name FROM organizations o WHERE {column} LIKE :begin ESCAPE '!'"  # noqa: S608
    " ORDER BY NOT EXISTS (SELECT 1 FROM event_organizations WHERE organization_id = o.id), key LIMIT :most"
    for column in ("key", "name")
)
_PLACES = (
    "SELECT name, min(country_id) FROM places WHERE name LIKE :begin ESCAPE '!' GROUP BY name ORDER BY name LIMIT :most"
)
_PUBLISHERS = (
    "SELECT DISTINCT publisher, '' FROM articles WHERE publisher LIKE :begin ESCAPE '!' ORDER BY publisher LIMIT :most"
)
_EVENTS = "SELECT key, name FROM events WHERE key >= :typed AND key < :typed || char(1114111) ORDER BY key LIMIT :most"
_RELATIONS = (
    "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name LIKE :begin ESCAPE '!'"
    " AND name NOT LIKE 'article!_search!_%' ESCAPE '!' ORDER BY type DESC, name LIMIT :most"
)

# What is offered for each kind of name: queries, the first that finds something.
_ASKED: Final[dict[str, tuple[str, ...]]] = {
    "country": (_COUNTRIES,),
    "side": (_COUNTRIES, _ORGANIZATIONS, _PARTIES, _ORGANIZATIONS_NAMED),
    "person": (_PEOPLE,),
    "party": (_PARTIES,),
    "organization": (_ORGANIZATIONS, _ORGANIZATIONS_NAMED),
    "place": (_PLACES,),
    "publisher": (_PUBLISHERS,),
    "thing": (_EVENTS, _PEOPLE, _COUNTRIES, _PARTIES),
    "relation": (_RELATIONS,),
}


class _Offered(str):
    """A value to offer, whatever the case or the quoting of what was typed."""

    __slots__ = ()

    def startswith(self, *_: Any) -> bool:
        """Say yes: the database has compared it already."""
        return True


def offering(kind: str) -> Callable[..., list[tuple[str, str]]]:
    """Give the function that typer asks for the values of an option.

    Args:
        kind: what its values name: country, side, person, party, organization, place, publisher, thing, relation.
    """

    def offer(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        return [(_Offered(_quoted(value)), told) for value, told in offers(ctx, kind, incomplete)]

    return offer


def offers(context: typer.Context, kind: str, typed: str) -> Iterator[tuple[str, str]]:
    """Give the names of a kind that begin as was typed, with what they are; none where there is no database."""
    from relations_db.cli.session import Session
    from relations_db.errors import RelationsError
    from relations_db.storage.connections import sqlite_path

    try:
        path = sqlite_path(Session.of(context, context.params.get("db")).target)
        if path is None or not path.is_file():
            return
        address = f"file:{quote(str(path.absolute()))}?mode=ro"
        with sqlite3.connect(address, uri=True, timeout=0.2) as database:
            yield from _found(database, kind, typed)
    except (sqlite3.Error, RelationsError, OSError):
        # A shell that waits for names has no use for an error.
        return


def _found(database: sqlite3.Connection, kind: str, typed: str) -> Iterator[tuple[str, str]]:
    like = re.sub(r"([!%_])", r"!\1", typed)
    values = {"begin": f"{like}%", "inside": f"% {like}%", "typed": typed, "most": _SHOWN}
    for question in _ASKED[kind]:
        rows = [row for row in database.execute(question, values) if _HARMLESS.fullmatch(row[0])]
        if rows:
            for value, told in rows:
                yield value, told if told and _HARMLESS.fullmatch(told) else ""
            return


def _quoted(value: str) -> str:
    """Give a value as the shell that asks wants it; only bash leaves the quoting of blanks to who answers."""
    if os.environ.get("_RELATIONS_COMPLETE") != "complete_bash":
        return value
    last = os.environ.get("COMP_WORDS", "").rpartition("\n")[2]
    return value if last.startswith(("'", '"')) else re.sub(r"([ (),])", r"\\\1", value)
