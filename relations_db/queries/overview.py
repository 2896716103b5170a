"""Tell at a glance what a database holds: how much of what, over which years, and what one could ask."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.queries.about_events import events
from relations_db.queries.database import fetch
from relations_db.queries.filters import Filters
from relations_db.queries.rows import EventRow
from relations_db.queries.tallies import are_kept, kinds_held
from relations_db.queries.vocabulary import CONTACTS

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_LATEST = 6
_KINDS = "SELECT kind, count(*) AS n, min(date_start), max(date_start) FROM events GROUP BY kind ORDER BY n DESC, kind"
# So many of the newest events are looked at for names that questions can be made of.
_LOOKED_AT = 120


@dataclass(frozen=True, slots=True)
class Holding:
    """How many of a kind there are, with the first and the last year."""

    kind: str
    count: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Overview:
    """What a database holds.

    Attributes:
        articles, dumps: how many there are.
        holdings: of each kind of event that there is, most first, then of agreements, people and parties.
        latest: the newest events, newest first.
        questions: in plain English, each with an answer in the database.
    """

    articles: int
    dumps: int
    holdings: tuple[Holding, ...]
    latest: tuple[EventRow, ...]
    questions: tuple[str, ...]


def overview(connection: Connection) -> Overview:
    """Look over a database."""
    (held,) = fetch(connection, "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM dumps)")
    kinds = kinds_held(connection) if are_kept(connection) else fetch(connection, _KINDS)
    agreements = fetch(connection, "SELECT 'agreement', count(*), min(date_start), max(date_start) FROM agreements")
    people = fetch(connection, "SELECT 'person', count(*), NULL, NULL FROM people")
    holdings = tuple(
        Holding(kind, count, _year(first), _year(last))
        for kind, count, first, last in (*kinds, *agreements, *people)
        if count
    )
    recent = list(events(connection, Filters(status=("held",), limit=_LOOKED_AT), evidence=False))
    latest = tuple(events(connection, Filters(limit=_LATEST), evidence=False))
    return Overview(held[0], held[1], holdings, latest, tuple(_questions(connection, recent)))


def _year(day: object) -> str | None:
    return None if day is None else str(day)[:4]


def _questions(connection: Connection, recent: list[EventRow]) -> list[str]:
    """Give up to four questions that the newest events answer."""
    names = {row.id: row.name for row in fetch(connection, "SELECT id, name FROM countries")}
    contacts = [event for event in recent if event.kind in CONTACTS]
    asked = []
    pairs = Counter(
        (*event.countries, (event.date or "")[:4]) for event in contacts if len(event.countries) == 2 and event.date
    )
    if pairs:
        one, other, year = pairs.most_common(1)[0][0]
        asked.append(f"every {names[one]}–{names[other]} meeting in {year}")
    people = Counter(
        (part.person, event.place)
        for event in contacts
        if event.place
        for part in event.participants
        if " " in part.person
    )
    if people:
        person, place = people.most_common(1)[0][0]
        asked.append(f"who met {person} in {place}")
    hosts = Counter(event.host for event in recent if event.kind == "visit" and event.host)
    if hosts:
        asked.append(f"visits to {names[hosts.most_common(1)[0][0]]}")
    signed = fetch(
        connection,
        "SELECT a.country_id AS one, b.country_id AS other FROM signatories a JOIN signatories b"
        " ON b.agreement_id = a.agreement_id AND b.country_id > a.country_id"
        " WHERE a.agreement_id IN (SELECT id FROM agreements ORDER BY date_start DESC LIMIT 200)"
        " GROUP BY a.country_id, b.country_id ORDER BY count(*) DESC, one, other LIMIT 1",
    )
    asked += (f"agreements between {names[row.one]} and {names[row.other]}" for row in signed)
    if contacts and len(asked) < 4:
        named = (part.person for event in contacts for part in event.participants if " " in part.person)
        asked += [f"latest 5 meetings with {person}" for person in list(named)[:1]]
    return asked[:4]
