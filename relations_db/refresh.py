"""Read the stored articles anew with today's grammar and lexicon, and tell what that changes."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import msgspec
from sqlalchemy import Connection, text

from relations_db.derive import derive_all
from relations_db.extraction.account import Account
from relations_db.extraction.reader import read_article
from relations_db.storage.articles import read_articles, read_records, replace_account
from relations_db.storage.event_index import drop_copies
from relations_db.storage.reference import store_reference
from relations_db.storage.soundness import crooked_articles

# What of a thing is compared, by the word that a user knows it by.
_VIEWS = {
    "event": (
        "SELECT l.key, l.kind, l.status, l.mode, l.name, l.date, l.place, l.countries, l.organizations,"
        " NULL AS people, l.level, l.visit_form AS form, l.host, g.key AS part_of, l.reports"
        " FROM event_list l LEFT JOIN events g ON g.id = l.parent_id"
    ),
    "agreement": (
        "SELECT l.key, l.title, l.kind, l.status, l.date, l.place, l.countries, l.organizations, l.parties,"
        " l.document_count AS documents, e.key AS signed_at, l.reports"
        " FROM agreement_list l LEFT JOIN events e ON e.id = l.event_id"
    ),
    "person": "SELECT key, name, country, names, roles FROM person_list",
    "party": "SELECT key, name, acronym, country, articles FROM party_list",
}
_PARTICIPANTS = "SELECT e.key, p.person, p.capacity FROM participant_list p JOIN events e ON e.id = p.event_id"

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """A thing that is added, gone or altered.

    Attributes:
        change: `added`, `gone` or `altered`.
        what: `event`, `agreement`, `person` or `party`.
        key: its key.
        detail: of what is altered, the fields with what they were and are.
    """

    change: str
    what: str
    key: str
    detail: str = ""


@dataclass(slots=True)
class Refreshed:
    """What reading anew came to.

    Attributes:
        articles: how many articles there are.
        read_otherwise: titles (or keys) of those in which something else was read.
        changes: what that did to things, sorted by what and key.
    """

    articles: int = 0
    read_otherwise: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def count(self, change: str) -> int:
        """Count the things that are `added`, `gone` or `altered`."""
        return sum(each.change == change for each in self.changes)


def refresh(connection: Connection, tell: Callable[[int, int], None] | None = None) -> Refreshed:
    """Read every stored article anew and bring all things to what follows; corrections go on to hold.

    Args:
        connection: in a transaction; the caller ends it to apply what changed, or takes it back.
        tell: told after every article: how many are done, of how many.
    """
    before = things(connection)
    crooked = {key for key, _ in crooked_articles(connection)}
    store_reference(connection)
    known = {record.key: record for record in read_records(connection)}
    result = Refreshed(len(known))
    for done, article in enumerate(read_articles(connection), 1):
        account = read_article(article)
        record = known[article.key]
        if article.key in crooked or _said(account) != _said(Account(article.key, record.reports, record.clues)):
            replace_account(connection, article, account)
            result.read_otherwise.append(article.title or article.key)
        if tell is not None:
            tell(done, len(known))
    drop_copies(connection)
    derive_all(connection)
    result.changes = list(compared(before, things(connection)))
    return result


def _said(account: Account) -> bytes:
    return msgspec.json.encode(account)


def things(connection: Connection) -> dict[str, dict[str, Row]]:
    """Give what is said of every thing, by kind and key, without what only this database knows it by."""
    found = {
        what: {str(row["key"]): dict(row) for row in connection.execute(text(query)).mappings()}
        for what, query in _VIEWS.items()
    }
    people: dict[str, list[str]] = defaultdict(list)
    for key, person, capacity in connection.execute(text(_PARTICIPANTS)):
        people[key].append(f"{person} ({capacity})")
    for key, said in people.items():
        found["event"][key]["people"] = ", ".join(sorted(said))
    return found


def compared(before: dict[str, dict[str, Row]], after: dict[str, dict[str, Row]]) -> Iterator[Change]:
    """Give what is added, gone and altered between two states that `things` gave."""
    for what in _VIEWS:
        old, new = before[what], after[what]
        for key in sorted(old.keys() | new.keys()):
            if key not in old:
                yield Change("added", what, key, _renamed(key, old.keys() - new.keys()))
            elif key not in new:
                yield Change("gone", what, key)
            elif old[key] != new[key]:
                yield Change("altered", what, key, _differences(old[key], new[key]))


def _renamed(key: str, gone: set[str]) -> str:
    """Name the key that is gone and resembles a new one: likely one thing whose date or people changed."""
    alike = difflib.get_close_matches(key, sorted(gone), 1, 0.85)
    return f"was {alike[0]}?" if alike else ""


def _differences(old: Row, new: Row) -> str:
    parts = [f"{name}: {_shown(old[name])} → {_shown(new[name])}" for name in new if old[name] != new[name]]
    return "; ".join(parts)


def _shown(value: object) -> str:
    return "–" if value is None else str(value)
