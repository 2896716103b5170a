"""Name events and agreements by readable, unique keys that depend on what they are and on nothing else."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from relations_db.resolution import names
from relations_db.resolution.things import Agreement, Event

T = TypeVar("T", Event, Agreement)

# Stands between a key and what tells those apart that would share it; no key has it otherwise.
APART = "--"
_WORDS = 9
_BEARING = ("principal", "visitor", "sender", "recipient")


def name_events(events: Sequence[Event]) -> list[Event]:
    """Give each event its key, such as `2024-08-19-xi-jinping-to-lam` or `2024-08-18-visit-to-lam-cn`."""
    return _named(events, [event_family(event) for event in events], _finer)


def name_agreements(agreements: Sequence[Agreement]) -> list[Agreement]:
    """Give each agreement its key, such as `2024-10-joint-statement-cn-la`."""
    drafts = [agreement_family(agreement) for agreement in agreements]
    return _named(agreements, drafts, lambda agreement: _short(agreement.title))


def _named(things: Sequence[T], drafts: Sequence[str], finer: Callable[[T], str]) -> list[T]:
    """Set keys; where two things would have one, add what tells them apart, at last a hash."""
    keys = list(drafts)
    for more in (finer, _digest, lambda thing: _hash(*thing.reports)):
        taken = Counter(keys)
        keys = [_added(key, more(thing)) if taken[key] > 1 else key for thing, key in zip(things, keys, strict=True)]
    return [replace(thing, key=key) for thing, key in zip(things, keys, strict=True)]


def _added(key: str, more: str) -> str:
    join = "-" if APART in key else APART
    return f"{key}{join}{more}" if more else key


def family(key: str) -> str:
    """Give what is left of a key without what tells it from others that would share it."""
    return key.partition(APART)[0]


def agreement_family(agreement: Agreement) -> str:
    """Give the key that an agreement has unless others have it too."""
    makers = agreement.countries + agreement.organizations or agreement.parties
    return _joined(_date(agreement.date), agreement.kind.replace("_", "-"), *map(names.slug, makers[:4]))


def event_family(event: Event) -> str:
    """Give the key that an event has unless others have it too."""
    bearing = [a for a in event.participants if a.capacity in _BEARING]
    who = sorted((a.country or a.organization or "", family(a.person)) for a in bearing)
    sides = [names.slug(side) for side in (*event.countries, *event.organizations)]
    if event.kind == "visit":
        guests = sorted(family(a.person) for a in event.participants if a.capacity == "visitor") or sorted(
            family(a.person) for a in bearing if a.country != event.host
        )
        home = next((side for side in sides if side != names.slug(event.host or "")), "")
        return _joined(_date(event.date), "visit", guests[0] if guests else home, event.host or "")
    if event.kind in ("gathering", "ceremony") and event.name:
        return _joined(_date(event.date), _short(event.name))
    kind = "" if event.kind == "meeting" else event.kind
    firsts: dict[str, str] = {}
    for side, person in who:
        firsts.setdefault(names.slug(side), person)
    # One name a side; where only one side is named, the other is given by its country.
    parts = list(firsts.values())[:2]
    if len(parts) < 2:
        parts += [side for side in sides if side not in firsts][: 2 - len(parts) if parts else 4]
    return _joined(_date(event.date), kind or ("meeting" if not who else ""), *parts)


def _finer(event: Event) -> str:
    bearing = sorted(a.person for a in event.participants if a.capacity in _BEARING)
    if event.name and event.kind not in ("gathering", "ceremony"):
        return _short(event.name)
    return _joined(names.slug(event.place or ""), *(bearing[2:4] if event.kind != "visit" else ()))


def _digest(thing: T) -> str:
    if isinstance(thing, Agreement):
        return _hash(thing.title, *thing.countries, *thing.parties)
    people = [f"{a.person} {a.capacity}" for a in thing.participants]
    return _hash(thing.kind, thing.name or "", thing.place or "", *thing.countries, *thing.organizations, *people)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:6]


def _date(date: str | None) -> str:
    return date.partition("/")[0] if date is not None else "undated"


def _short(text: str) -> str:
    return "-".join(names.words(text)[:_WORDS])


def _joined(*parts: str) -> str:
    return "-".join(part.casefold() for part in parts if part)
