"""Find the things that a user names, and say of each how it can be found again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from relations_db.errors import RelationsError
from relations_db.resolution.cells import hashed
from relations_db.resolution.corrections import Anchor, What, Who, anchor
from relations_db.resolution.names import words
from relations_db.storage import state as kept
from relations_db.storage.sync import rows_in

_TABLES: dict[What, Table] = {"event": kept.EVENTS, "agreement": kept.AGREEMENTS, "person": kept.PEOPLE}
_LEAST = 4
_SHOWN = 6


class TargetError(RelationsError):
    """What was named is nothing, or more than one thing; the message says which."""


@dataclass(frozen=True, slots=True)
class Target:
    """A thing that a correction is about: what it is, its id and its key."""

    what: What
    id: int
    key: str


def find_target(connection: Connection, name: str, kinds: Sequence[What] = tuple(_TABLES)) -> Target:
    """Give the event, agreement or person that a user names.

    Args:
        connection: an open connection.
        name: a key, the beginning of one that no other shares, the id of an event, or a person's name.
        kinds: what it may be; of several the first that has the name.

    Raises:
        TargetError: nothing has that name, or several things have.
    """
    asked = name.strip()
    for what in kinds:
        table = _TABLES[what]
        by = table.c.id == int(asked) if asked.isdecimal() and what != "person" else table.c.key == asked
        row = connection.execute(select(table.c.id, table.c.key).where(by)).first()
        if row is not None:
            return Target(what, row.id, row.key)
    for what in kinds:
        found = _beginning(connection, what, asked)
        if what == "person":
            found = found if len(found) == 1 else _called(connection, asked) or found
        if len(found) == 1:
            return found[0]
        if found:
            keys = ", ".join(target.key for target in found[:_SHOWN])
            raise TargetError(f"{name!r} can be more than one {what}: {keys}")
    raise TargetError(f"no {' or '.join(kinds)} is called {name!r}; `relations query … --ids` lists keys")


def _beginning(connection: Connection, what: What, asked: str) -> list[Target]:
    if len(asked) < _LEAST or asked.isdecimal():
        return []
    table = _TABLES[what]
    rows = connection.execute(
        select(table.c.id, table.c.key)
        .where(table.c.key.between(asked, f"{asked}\U0010ffff"))
        .order_by(table.c.key)
        .limit(_SHOWN + 1)
    )
    return [Target(what, row.id, row.key) for row in rows]


def _called(connection: Connection, asked: str) -> list[Target]:
    """Give the people who are called so, in any form and spelling of case and accents."""
    wanted = words(asked)
    query = select(kept.PEOPLE.c.id, kept.PEOPLE.c.key, kept.FORMS.c.name)
    query = query.join(kept.MENTIONS, kept.MENTIONS.c.person_id == kept.PEOPLE.c.id)
    query = query.join(kept.FORMS, kept.FORMS.c.id == kept.MENTIONS.c.name_form_id)
    cells = {hashed(f"name|{' '.join(sorted(wanted))}")}
    query = query.join(kept.NAME_CELLS, kept.NAME_CELLS.c.name_form_id == kept.FORMS.c.id)
    found = {row.id: row.key for row in rows_in(connection, query, kept.NAME_CELLS.c.cell, cells)}
    return [Target("person", number, key) for number, key in sorted(found.items(), key=lambda pair: pair[1])]


def anchors_of(connection: Connection, targets: Iterable[Target]) -> dict[int, Anchor]:
    """Give the anchors of all reports of events and agreements, by the ids of the reports."""
    found: dict[int, Anchor] = {}
    for target in targets:
        links = kept.EVENT_REPORTS if target.what == "event" else kept.AGREEMENT_REPORTS
        owner = links.c.event_id if target.what == "event" else links.c.agreement_id
        reports = kept.ids_where(connection, links.c.report_id, owner, [target.id])
        for number, told in kept.load_reports(connection, kept.REPORTS.c.id, reports).items():
            found[number] = anchor(told.article_key, told.report)
    return found


def who_is(connection: Connection, target: Target) -> tuple[Who, ...]:
    """Say how a person can be found again: the forms of the name in each scope in which they are used."""
    query = select(kept.FORMS.c.name, kept.MENTIONS.c.country, kept.MENTIONS.c.organization).distinct()
    query = query.join(kept.MENTIONS, kept.MENTIONS.c.name_form_id == kept.FORMS.c.id)
    scopes: dict[tuple[str, str], set[str]] = {}
    for name, country, organization in connection.execute(query.where(kept.MENTIONS.c.person_id == target.id)):
        scope = (country or "", "" if country else organization or "")
        scopes.setdefault(scope, set()).add(name)
    return tuple(
        Who(tuple(sorted(names)), country or None, organization or None)
        for (country, organization), names in sorted(scopes.items())
    )
