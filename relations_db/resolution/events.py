"""Make events of tellings: gather those of one, choose the better founded values, find its frame."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from msgspec.structs import replace

from relations_db import edtf
from relations_db.extraction.reports import Capacity, Mode, Participant
from relations_db.resolution import keys, names
from relations_db.resolution.clustering import cluster
from relations_db.resolution.corrections import Bound, regrouped, values_of
from relations_db.resolution.levels import highest
from relations_db.resolution.merging import best_date, chosen, joint_certainty
from relations_db.resolution.tellings import Telling, sketch
from relations_db.resolution.things import Attendance, Event
from relations_db.resolution.values import event_with

_CAPACITIES: tuple[Capacity, ...] = ("principal", "visitor", "sender", "recipient", "host", "attendee")
_BEARING = frozenset(_CAPACITIES[:4])
# Days that a visit may go on after the only day told of it.
STAY = 2


def gather(tellings: Iterable[Telling], corrections: Sequence[Bound] = ()) -> tuple[Event, ...]:
    """Give the events that tellings speak of, sorted by key, each linked to what it was part of.

    Args:
        tellings: all that could be of one event with any of them.
        corrections: what a user has put right, with the reports that each is about.
    """
    return with_parents(keys.name_events(draft(tellings, corrections)))


def draft(
    tellings: Iterable[Telling],
    corrections: Sequence[Bound] = (),
    groups: Sequence[Sequence[str]] | None = None,
    known: dict[tuple[str, ...], Event] | None = None,
) -> list[Event]:
    """Give the events that tellings speak of, sorted by their reports, without keys and parents.

    Args:
        tellings: all that could be of one event with any of them.
        corrections: what a user has put right, with the reports that each is about.
        groups: the keys of the reports of each event, sorted, where they have been gathered.
        known: what some of the same tellings make together, by the keys of their reports; what is new is added.
    """
    made = {} if known is None else known
    by_key = {telling.key: telling for telling in tellings}
    if groups is None:
        groups = cluster(map(sketch, by_key.values()))
    settled = regrouped(groups, corrections, "event")
    values = values_of(settled, corrections, "event")
    found = []
    for index, group in enumerate(map(tuple, settled)):
        if group not in made:
            made[group] = merged([by_key[key] for key in group])
        found.append(event_with(made[group], values.get(index, {})))
    return found


def with_parents(events: Sequence[Event], among: Sequence[Event] | None = None) -> tuple[Event, ...]:
    """Link events to the visits and gatherings they were part of, sorted by key.

    Args:
        events: those to be linked.
        among: the visits and gatherings that can be meant; those of `events` when None.
    """
    return tuple(sorted(_with_parents(events, events if among is None else among), key=lambda e: e.key))


def merged(tellings: Sequence[Telling]) -> Event:
    """Give the event that tellings make together, its key still empty."""
    first = tellings[0].report
    kind = first.kind
    ballots = [(t.report, t.article, t.is_reprint) for t in tellings]
    spans = kind in ("visit", "gathering")
    date, basis = best_date(((t.date, t.basis, t.article, t.is_reprint) for t in tellings), spans=spans)
    participants = _participants(tellings)
    countries, organizations = _sides(tellings, participants)
    place = chosen((r.place, a, p) for r, a, p in ballots)
    of_place = [(r.place_country, a, p) for r, a, p in ballots if r.place == place] if place else []
    forms = [(r.visit_form, a, p) for r, a, p in ballots]
    mode: Mode | None = chosen((r.mode, a, p) for r, a, p in ballots)
    contact = kind in ("meeting", "call")
    return Event(
        key="",
        kind=kind,
        status="held" if any(r.status == "held" for r, _, _ in ballots) else "planned",
        mode="phone" if kind == "call" and mode is None else mode,
        format=("bilateral" if len(countries) + len(organizations) <= 2 else "multilateral") if contact else None,
        level=highest(a.role for a in participants if a.capacity in _BEARING),
        visit_form=chosen(forms, lambda form: form == "unspecified") or ("unspecified" if kind == "visit" else None),
        host=chosen((r.host, a, p) for r, a, p in ballots),
        name=chosen(((r.name, a, p) for r, a, p in ballots), _telling_least),
        date=date,
        date_basis=basis,
        place=place,
        place_country=chosen(of_place) or chosen((r.place_country, a, p) for r, a, p in ballots),
        countries=countries,
        organizations=organizations,
        participants=participants,
        parent=None,
        reports=tuple(sorted(t.key for t in tellings)),
        certainty=joint_certainty((t.post, t.report.certainty) for t in tellings),
    )


def _telling_least(name: str) -> object:
    """Rank names: with an edition before without, then the one with more words that say something."""
    words = names.words(name)
    numbered = any(word[0].isdigit() for word in words)
    return (not numbered, -min(len(words), 14))


def _participants(tellings: Sequence[Telling]) -> tuple[Attendance, ...]:
    said: dict[str, list[tuple[Participant, str, bool]]] = defaultdict(list)
    for telling in tellings:
        for person, participant in telling.people:
            said[person].append((participant, telling.article, telling.is_reprint))
    found = []
    for person, ballots in said.items():
        found.append(
            Attendance(
                person=person,
                country=chosen((p.country, a, r) for p, a, r in ballots),
                organization=chosen((p.organization, a, r) for p, a, r in ballots),
                party=chosen((p.party, a, r) for p, a, r in ballots),
                role=chosen((p.role, a, r) for p, a, r in ballots),
                capacity=min((p.capacity for p, _, _ in ballots), key=_CAPACITIES.index),
            )
        )
    return tuple(sorted(found, key=lambda a: (a.country or "~", a.organization or "", a.person)))


def _sides(tellings: Sequence[Telling], participants: Sequence[Attendance]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the sides that half of the articles naming any tell of, or for which someone acted."""
    wide = tellings[0].report.kind in ("gathering", "ceremony")
    countries: Counter[str] = Counter()
    organizations: Counter[str] = Counter()
    voters = 0
    for telling in tellings:
        report = telling.report
        voters += len(report.countries) + len(report.organizations) > 1
        countries.update(set(report.countries))
        organizations.update(set(report.organizations))
    enough = 0 if wide else voters / 2
    acting = [a for a in participants if a.capacity in _BEARING]
    return (
        tuple(sorted({c for c,
        n in countries.items() if n >= enough} | {a.country for a in acting if a.country})),
        tuple(sorted(
            {o for o, n in organizations.items() if n >= enough}
            | {a.organization for a in acting if a.organization and not a.country}
        )),
    )  # fmt: skip


_Index = Mapping[tuple[str, ...], Sequence[Event]]


def _with_parents(events: Sequence[Event], among: Sequence[Event]) -> list[Event]:
    """Link meetings and ceremonies to the visit during which, or the gathering at which, they took place."""
    visits: dict[tuple[str, ...], list[Event]] = defaultdict(list)
    gatherings: dict[tuple[str, ...], list[Event]] = defaultdict(list)
    for event in among if events else ():
        if event.kind == "visit" and event.host:
            guests = [p.person for p in event.participants if p.capacity in ("visitor", "principal", "attendee")]
            for month, guest in product(months(event.date), guests):
                visits[month, event.host, guest].append(event)
        elif event.kind == "gathering" and event.place:
            for month in months(event.date):
                gatherings[month, names.slug(event.place)].append(event)
    return [_with_parent(event, visits, gatherings) for event in events]


def _with_parent(event: Event, visits: _Index, gatherings: _Index) -> Event:
    if event.kind not in ("meeting", "ceremony") or event.date is None:
        return event
    lands = [event.place_country] if event.place_country else list(event.countries)
    found: list[Event] = []
    for month in months(event.date):
        for land in lands:
            for person in event.participants:
                if person.country != land and land in event.countries:
                    found += visits.get((month, land, person.person), ())
    found = [visit for visit in found if _during(event.date, visit.date)] or _begun_before(event.date, found)
    if not found and event.place:
        at_place = [g for month in months(event.date) for g in gatherings.get((month, names.slug(event.place)), ())]
        found = [g for g in at_place if g.date and edtf.precision(g.date) == "day" and _during(event.date, g.date)]
    if not found:
        return event
    return replace(event, parent=min(found, key=lambda e: (edtf.days(e.date or event.date or ""), e.key)).key)


def _begun_before(date: str, visits: Sequence[Event]) -> list[Event]:
    """Give the visit of which only one day is known, where a date follows that day closely: such a day is its first."""
    if edtf.precision(date) != "day" or "/" in date:
        return []
    single = [v for v in visits if v.date and edtf.precision(v.date) == "day" and "/" not in v.date]
    begun = [v for v in single if v.date and 0 < _days_between(v.date, date) <= STAY]
    return [max(begun, key=lambda v: (v.date or "", v.key))] if begun else []


def _days_between(first: str, last: str) -> int:
    """Give how many days lie between two days."""
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


def months(date: str | None) -> list[str]:
    """Give the months (`2025-02`) that a date known to the month or better touches, two at most."""
    if date is None or edtf.precision(date) == "year":
        return []
    first, _, last = date.partition("/")
    return sorted({first[:7], (last or first)[:7]})


def _during(date: str, period: str | None) -> bool:
    """Tell whether a date lies in a period, or shares its month where one of them is no nearer known."""
    return period is not None and (
        edtf.contains(period, date) or (edtf.precision(date) == "month" and edtf.contains(date, period))
    )
