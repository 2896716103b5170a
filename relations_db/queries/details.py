"""Tell everything known of one thing, found by its key, id or name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.queries import names
from relations_db.queries.about_agreements import agreements, load_agreements
from relations_db.queries.about_events import events, load_events
from relations_db.queries.actors import countries, parties, people, person
from relations_db.queries.database import fetch
from relations_db.queries.differences import Difference, differences
from relations_db.queries.filters import Filters
from relations_db.queries.rows import (
    AgreementRow,
    ArticleRow,
    CountryRow,
    EventRow,
    Office,
    Partner,
    PartyRow,
    PersonRow,
    Standing,
)
from relations_db.queries.vocabulary import AmbiguousNameError, UnknownNameError

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

KINDS = ("event", "agreement", "person", "article", "country", "party")
_LATEST = 20
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class EventStory:
    """An event with what it was part of, what was part of it, what was signed there, and where accounts differ."""

    event: EventRow
    parent: EventRow | None
    parts: tuple[EventRow, ...]
    agreements: tuple[AgreementRow, ...]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class PersonStory:
    """A person with every office seen and the latest events, newest first."""

    person: PersonRow
    offices: tuple[Office, ...]
    events: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class CountryStory:
    """A country: its names, those it was in contact with most, its people seen most, and the latest events."""

    country: CountryRow
    official_name: str | None
    capital: str | None
    names: tuple[str, ...]
    partners: tuple[Partner, ...]
    people: tuple[Partner, ...]
    parties: tuple[str, ...]
    events: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class PartyStory:
    """A party: its names, the people seen acting for it, its agreements, and the latest events."""

    party: PartyRow
    names: tuple[str, ...]
    people: tuple[Partner, ...]
    agreements: tuple[AgreementRow, ...]
    events: tuple[EventRow, ...]


Story = EventStory | AgreementRow | PersonStory | ArticleRow | CountryStory | PartyStory


def story(connection: Connection, name: str, kind: str | None = None) -> Story:
    """Give everything known of an event, agreement, person, article, country or party.

    Args:
        connection: an open connection to a database of this package.
        name: a key, the beginning of one that no other shares, an id (of an event, unless `kind` says
            otherwise), or the name of a country, party or person.
        kind: one of `KINDS`; the first that has the name when None.

    Raises:
        UnknownNameError: nothing has it.
        AmbiguousNameError: several things of one kind have it.
    """
    for candidate in _TABLES if kind is None else {kind} & set(_TABLES):
        number = _number(connection, _TABLES[candidate], name, by_id=kind is not None or candidate == "event")
        if number is not None:
            return _TELL[candidate](connection, number)
    order = list(_FINDERS)
    if kind is None and names.is_mere_code(connection, name):
        # What is no more than a country's code comes after all that has the name.
        order.append(order.pop(order.index("country")))
    for candidate in order:
        find = _FINDERS[candidate]
        if kind in (None, candidate):
            try:
                return find(connection, name)
            except UnknownNameError:
                if kind is not None:
                    raise
    near = names.nearest(connection, name) if kind is None else []
    advice = f"did you mean {names.either(near)}?" if near else ""
    raise UnknownNameError(
        f"no {kind or 'event, agreement, person, article, country or party'} is called {name!r};"
        f" {advice or '`relations query events --columns key,what,who` lists events with their keys'}"
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
    event = load_events(connection, True, [number])[0]
    return EventStory(
        event=event,
        parent=next(iter(load_events(connection, False, parents)), None) if parents else None,
        parts=tuple(load_events(connection, False, [row.id for row in around if row.id != number])),
        agreements=tuple(load_agreements(connection, False, [row.id for row in signed])),
        differences=tuple(differences(connection, event.key)),
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


def _country(connection: Connection, name: str) -> CountryStory:
    code = names.find_country(connection, name)
    (row,) = fetch(connection, "SELECT name, official_name, capital FROM countries WHERE id = :code", {"code": code})
    forms = fetch(
        connection,
        "SELECT DISTINCT name FROM country_names WHERE country_id = :code AND kind IN ('name', 'demonym')"
        " ORDER BY name",
        {"code": code},
    )
    counted = {found.code: found for found in countries(connection, Filters(country=(code,)))}
    seen = people(connection, Filters(country=(code,), limit=_SHOWN * 3))
    return CountryStory(
        country=counted.get(code, CountryRow(code, row.name, 0, 0, 0, None, None)),
        official_name=row.official_name,
        capital=row.capital,
        names=tuple(form.name for form in forms if form.name not in (row.name, row.official_name)),
        partners=tuple(Partner(f.name, f.events) for f in counted.values() if f.code != code)[:_SHOWN],
        people=tuple(Partner(f.name, f.events) for f in seen if f.country == code)[:_SHOWN],
        parties=tuple(f.acronym or f.name for f in parties(connection, Filters(country=(code,))))[:_SHOWN],
        events=tuple(events(connection, Filters(country=(code,), limit=_LATEST), evidence=False)),
    )


def _party(connection: Connection, name: str) -> PartyStory:
    number = names.find_party(connection, name)
    (row,) = fetch(
        connection, "SELECT id, key, name, acronym, country_id, native_name FROM parties WHERE id = :id", {"id": number}
    )
    forms = fetch(
        connection, "SELECT DISTINCT name FROM party_names WHERE party_id = :id ORDER BY name", {"id": number}
    )
    counted = fetch(
        connection,
        "SELECT (SELECT count(DISTINCT r.article_id) FROM party_reports l JOIN reports r ON r.id = l.report_id"
        " WHERE l.party_id = :id), (SELECT count(DISTINCT event_id) FROM participants WHERE party_id = :id)",
        {"id": number},
    )
    asked = Filters(party=(row.key,), limit=_LATEST)
    return PartyStory(
        party=PartyRow(*row, *counted[0]),
        names=tuple(form.name for form in forms if form.name != row.name),
        people=tuple(Partner(f.name, f.events) for f in people(connection, Filters(party=(row.key,), limit=_SHOWN))),
        agreements=tuple(agreements(connection, asked, evidence=False)),
        events=tuple(events(connection, asked, evidence=False)),
    )


_FINDERS: dict[str, Callable[[Connection, str], Story]] = {
    "country": _country,
    "party": _party,
    "person": lambda connection, name: _person(connection, names.find_person(connection, name)),
}
_TABLES = {"event": "events", "agreement": "agreements", "person": "people", "article": "articles"}
_TELL: dict[str, Callable[[Connection, int], Story]] = {
    "event": _event, "agreement": _agreement, "person": _person, "article": _article,
}  # fmt: skip
