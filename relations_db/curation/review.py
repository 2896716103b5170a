"""List what deserves a look: what is little certain, where accounts differ, and what could be one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from relations_db.queries.differences import differences
from relations_db.resolution import names

DOUBTFUL = 0.6
REASONS = ("doubtful", "differing", "twins", "namesakes")
# Days between two events of the same people that may be one.
_NEAR = 2


@dataclass(frozen=True, slots=True)
class Case:
    """Something to look at.

    Attributes:
        why: one of `REASONS`.
        what: `event`, `agreement` or `person`.
        key: of the thing.
        other: key of what it could be one with, or None.
        detail: what speaks for a look, in a few words.
    """

    why: str
    what: str
    key: str
    other: str | None
    detail: str


def review(connection: Connection, reasons: Sequence[str] = REASONS) -> Iterator[Case]:
    """Give what deserves a look, one reason after another, the least certain first.

    Args:
        connection: an open connection.
        reasons: which of `REASONS` count.
    """
    for reason, find in zip(REASONS, (_doubtful, _differing, _twins, _namesakes), strict=True):
        if reason in reasons:
            yield from find(connection)


def _doubtful(connection: Connection) -> Iterator[Case]:
    for what, table in (("event", "events"), ("agreement", "agreements")):
        rows = connection.execute(
            text(f"SELECT key, certainty FROM {table} WHERE certainty < :most ORDER BY certainty, key"),  # noqa: S608
            {"most": DOUBTFUL},
        )
        for row in rows:
            yield Case("doubtful", what, row.key, None, f"certainty {row.certainty:.2f}")


def _differing(connection: Connection) -> Iterator[Case]:
    said: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in differences(connection, fields=("date", "place")):
        said[each.event, each.field].append(f"{each.value} ({each.articles})")
    for (key, field), values in said.items():
        yield Case("differing", "event", key, None, f"{field}: {', '.join(values)}")


def _twins(connection: Connection) -> Iterator[Case]:
    """Give events of one kind, of the same countries and about the same day, that name the same people.

    Where one names more than the other it counts too; nobody at all is no sign.
    """
    rows = connection.execute(
        text(
            "SELECT id, key, kind, date_start, date_end, countries FROM event_list"
            " WHERE date_start IS NOT NULL ORDER BY kind, countries, date_start, key"
        )
    )
    groups: dict[tuple[str, str], list[tuple[int, str, date, date]]] = defaultdict(list)
    for row in rows:
        groups[row.kind, row.countries or ""].append((row.id, row.key, _day(row.date_start), _day(row.date_end)))
    pairs = [(one, other) for group in groups.values() for at, one in enumerate(group) for other in _until(group, at)]
    people: dict[int, set[int]] = defaultdict(set)
    if pairs:
        for row in connection.execute(text("SELECT event_id, person_id FROM participants")):
            people[row.event_id].add(row.person_id)
    for one, other in pairs:
        mine, theirs = people[one[0]], people[other[0]]
        if mine and theirs and (mine <= theirs or theirs <= mine):
            yield Case("twins", "event", one[1], other[1], f"{len(mine & theirs)} people in common")


def _until(group: Sequence[tuple[int, str, date, date]], at: int) -> Iterator[tuple[int, str, date, date]]:
    """Give the events after one that begin no later than some days after its end; the vague are left out."""
    one = group[at]
    if (one[3] - one[2]).days > 31:
        return
    for other in group[at + 1 :]:
        if (other[2] - one[3]).days > _NEAR:
            return
        if (other[3] - other[2]).days <= 31:
            yield other


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def _namesakes(connection: Connection) -> Iterator[Case]:
    """Give people of one country whose names differ by little, or of whom one has only a part of a name."""
    rows = connection.execute(text("SELECT key, name, country_id FROM people ORDER BY country_id, name, key"))
    holders: dict[tuple[str, str], list[tuple[str, names.Name]]] = defaultdict(list)
    for row in rows:
        parsed = names.parse(row.name)
        for part in sorted(set(parsed.parts)):
            holders[row.country_id or "", part].append((row.key, parsed))
    seen: set[tuple[str, str]] = set()
    for group in holders.values():
        for at, (key, name) in enumerate(group):
            for other_key, other in group[at + 1 :]:
                pair = (key, other_key)
                if pair not in seen and _resemble(name, other):
                    seen.add(pair)
                    yield Case("namesakes", "person", key, other_key, "names that resemble each other")


def _resemble(one: names.Name, other: names.Name) -> bool:
    short, full = sorted((one, other), key=lambda name: len(name.parts))
    if len(short.parts) < len(full.parts):
        return names.is_short_form(short, full)
    left = [part for part in short.parts if part not in full.parts]
    right = [part for part in full.parts if part not in short.parts]
    slip = len(left) == len(right) == 1 and names.one_edit_apart(left[0], right[0])
    return names.same(one, other) or (slip and min(len(left[0]), len(right[0])) > names.MOST_INITIALS)
