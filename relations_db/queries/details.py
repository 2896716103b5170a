"""Tell everything known of one thing, found by its key, id or name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.queries import names
from relations_db.queries.about_agreements import load_agreements
from relations_db.queries.about_events import events, load_events
from relations_db.queries.actors import person
from relations_db.queries.database import fetch
from relations_db.queries.filters import Filters
from relations_db.queries.rows import AgreementRow, ArticleRow, EventRow, Office, PersonRow, Standing
from relations_db.queries.vocabulary import AmbiguousNameError, UnknownNameError

if TYPE_CHECKING:
    from sqlalchemy import Connection

KINDS = ("event", "agreement", "person", "article")
_LATEST = 20


@dataclass(frozen=True, slots=True)
class EventStory:
    """An event with the visit or gathering it was part of, what was part of it, and what was signed there."""

    event: EventRow
    parent: EventRow | None
    parts: tuple[EventRow, ...]
    agreements: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True)
class PersonStory:
    """A person with every office seen and the latest events, newest first."""

    person: PersonRow
    offices: tuple[Office, ...]
    events: tuple[EventRow, ...]


Story = EventStory | AgreementRow | PersonStory | ArticleRow


def story(connection: Connection, name: str, kind: str | None = None) -> Story:
    """Give everything known of an event, agreement, person or article.

    Args:
        connection: an open connection to a database of this package.
        name: a key, the beginning of one that no other shares, an id (of an event, unless `kind` says
            otherwise), or the name of a person.
        kind: `event`, `agreement`, `person` or `article`; the first that has the name when None.

    Raises:
        UnknownNameError: nothing has it.
        AmbiguousNameError: several things of one kind have it.
    """
    for candidate in KINDS if kind is None else (kind,):
        number = _number(connection, _TABLES[candidate], name, by_id=kind is not None or candidate == "event")
        if number is not None:
            return _TELL[candidate](connection, number)
    if kind in (None, "person"):
        try:
            return _person(connection, names.find_person(connection, name))
        except UnknownNameError:
            if kind is not None:
                raise
    raise UnknownNameError(
        f"no {kind or 'event, agreement, person or article'} is called {name!r};"
        " `relations query events --columns key,what,who` lists events with their keys"
    )


def _number(connection: Connection, table: str, name: str, *, by_id: bool) -> int | None:
    """Give the id of the row with a key, or with the only key that begins so."""
    asked = name.strip()
    if by_id and asked.isdecimal():
        rows = fetch(connection, f"SELECT id FROM {table} WHERE id = :id", {"id": min(int(asked), 2**62)})  # noqa: S608
        if rows:
            return int(rows[0].id)
    rows = fetch(connection, f"SELECT id FROM {table} WHERE key = :key", {"key": asked})  # noqa: S608
    if not rows and len(asked) >= 4 and not asked.isdecimal():
        rows = fetch(
            connection,
            f"SELECT id, key FROM {table} WHERE key >= :key AND key < :after ORDER BY key LIMIT 7",  # noqa: S608
            {"key": asked, "after": f"{asked}\U0010ffff"},
        )
        if len(rows) > 1:
            keys = ", ".join(row.key for row in rows[:6])
            raise AmbiguousNameError(f"several keys begin with {asked!r}: {keys}")
    return int(rows[0].id) if rows else None


def _event(connection: Connection, number: int) -> EventStory:
    around = fetch(
        connection,
        "SELECT id, parent_id FROM events WHERE id = :id OR parent_id = :id ORDER BY date_start, id",
        {"id": number},
    )
    parents = [row.parent_id for row in around if row.id == number and row.parent_id is not None]
    signed = fetch(connection, "SELECT id FROM agreements WHERE event_id = :id ORDER BY id", {"id": number})
    return EventStory(
        event=load_events(connection, True, [number])[0],
        parent=next(iter(load_events(connection, False, parents)), None) if parents else None,
        parts=tuple(load_events(connection, False, [row.id for row in around if row.id != number])),
        agreements=tuple(load_agreements(connection, False, [row.id for row in signed])),
    )


def _agreement(connection: Connection, number: int) -> AgreementRow:
    return load_agreements(connection, True, [number])[0]


def _person(connection: Connection, number: int) -> PersonStory:
    key = fetch(connection, "SELECT key FROM people WHERE id = :id", {"id": number})[0].key
    offices = fetch(
        connection,
        "SELECT h.role, h.country_id, o.key AS organization, coalesce(q.acronym, q.name) AS party,"
        " h.first_seen, h.last_seen FROM offices_held h LEFT JOIN organizations o ON o.id = h.organization_id"
        " LEFT JOIN parties q ON q.id = h.party_id WHERE h.person_id = :id"
        " ORDER BY h.date_start, h.role, h.id",
        {"id": number},
    )
    latest = events(connection, Filters(person=(key,), limit=_LATEST), evidence=False)
    return PersonStory(person(connection, number), tuple(Office(*row) for row in offices), tuple(latest))


def _article(connection: Connection, number: int) -> ArticleRow:
    (row,) = fetch(connection, "SELECT * FROM articles WHERE id = :id", {"id": number})
    stands = fetch(
        connection,
        "SELECT dump, first_line FROM article_list WHERE id = :id ORDER BY dump, first_line",
        {"id": number},
    )

    def told(thing: str) -> tuple[str, ...]:
        found = fetch(
            connection,
            f"SELECT DISTINCT t.key FROM reports r JOIN {thing}_reports l ON l.report_id = r.id"  # noqa: S608
            f" JOIN {thing}s t ON t.id = l.{thing}_id WHERE r.article_id = :id ORDER BY t.key",
            {"id": number},
        )
        return tuple(row.key for row in found)

    return ArticleRow(
        row.id, row.key, row.kind, row.title, row.publisher, row.date, row.date_basis,
        tuple(Standing(place.dump, place.first_line) for place in stands), row.text, told("event"),
        told("agreement"),
    )  # fmt: skip


_TABLES = {"event": "events", "agreement": "agreements", "person": "people", "article": "articles"}
_TELL: dict[str, Callable[[Connection, int], Story]] = {
    "event": _event, "agreement": _agreement, "person": _person, "article": _article,
}  # fmt: skip
