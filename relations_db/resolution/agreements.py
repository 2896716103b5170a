"""Make agreements of reports: the joint statement told in five posts is one, with the best values."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec
from msgspec.structs import replace

from relations_db import edtf
from relations_db.extraction.reports import AgreementReport
from relations_db.resolution import keys, names, titles
from relations_db.resolution.cells import Cells, bounds_of, components, timed_cells
from relations_db.resolution.corrections import Bound, regrouped, values_of
from relations_db.resolution.grouping import Groups
from relations_db.resolution.merging import best_date, chosen, joint_certainty
from relations_db.resolution.things import Agreement, Event
from relations_db.resolution.values import agreement_with

_STATEMENTS = frozenset({"joint_statement", "communique", "declaration"})
# What kinds writers take for one another.
_KINDS = dict.fromkeys(_STATEMENTS, "statement") | {"documents": "documents"}
_STATUSES = ("signed", "issued", "adopted", "in_force", "planned", "referenced")
_DONE = frozenset(_STATUSES[:4])
_TOLERANCE = timedelta(days=1)
# An event of more days says nothing of where a text was signed.
LONGEST = 16


class AgreementTelling(msgspec.Struct, frozen=True):
    """One article's account of an agreement, with its date in EDTF."""

    key: str
    article: str
    post: str
    is_reprint: bool
    report: AgreementReport
    date: str | None
    basis: str | None


def gather_agreements(
    tellings: Iterable[AgreementTelling], events: Sequence[Event], corrections: Sequence[Bound] = ()
) -> tuple[Agreement, ...]:
    """Give the agreements that tellings speak of, sorted by key, each linked to where it was signed.

    Args:
        tellings: all that could be of one agreement with any of them.
        events: those at which they can have been signed.
        corrections: what a user has put right, with the reports that each is about.
    """
    return with_events(keys.name_agreements(draft(tellings, corrections)), events)


def draft(
    tellings: Iterable[AgreementTelling],
    corrections: Sequence[Bound] = (),
    groups: Sequence[Sequence[str]] | None = None,
) -> list[Agreement]:
    """Give the agreements that tellings speak of, sorted by their reports, without keys and events.

    Args:
        tellings: all that could be of one agreement with any of them.
        corrections: what a user has put right, with the reports that each is about.
        groups: the keys of the reports of each agreement, where they have been gathered.
    """
    by_key = {telling.key: telling for telling in tellings}
    every = list(by_key.values())
    if groups is None:
        groups = [group for part in components([cells(t) for t in every], every) for group in clustered(part)]
    settled = regrouped(groups, corrections, "agreement")
    values = values_of(settled, corrections, "agreement")
    return [
        agreement_with(merged([by_key[key] for key in group]), values.get(index, {}))
        for index, group in enumerate(settled)
    ]


def with_events(agreements: Sequence[Agreement], events: Sequence[Event]) -> tuple[Agreement, ...]:
    """Link agreements to the events at which they were made, sorted by key."""
    index = _events_by_day(events if agreements else ())
    linked = [replace(agreement, event=_event_of(agreement, index)) for agreement in agreements]
    return tuple(sorted(linked, key=lambda agreement: agreement.key))


def makers(agreement: Agreement) -> tuple[str, ...]:
    """Give the countries and organisations that made an agreement."""
    return (*agreement.countries, *agreement.organizations)


def cells(telling: AgreementTelling) -> Cells:
    """Give where a telling is found, and where it looks for those that may be of the same agreement."""
    block = "|".join(("agreement", *_block(telling)))
    days = bounds_of(telling.date)
    words = sorted(titles.parse(telling.report.title).words | titles.parse(telling.report.title).acronyms)
    loose = [f"{block}|{word}" for word in words] + [f"{block}|post|{telling.post}"]
    return timed_cells([block], [block], days, _TOLERANCE.days, _TOLERANCE.days, loose)


def clustered(tellings: Iterable[AgreementTelling]) -> list[list[str]]:
    """Give the keys of the reports of each agreement, where all tellings have something to do with each other."""
    ordered = sorted(tellings, key=lambda t: (_vagueness(t.date), t.key))
    groups = Groups(len(ordered))
    _join(ordered, groups)
    return [[ordered[i].key for i in members] for members in groups.members().values()]


def _vagueness(when: str | None) -> int:
    return {"day": 0, "month": 1, "year": 2}[edtf.precision(when)] if when is not None else 3


def _join(ordered: Sequence[AgreementTelling], groups: Groups) -> None:
    """Join each telling, the more exactly dated ones first, to the group it fits best."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    heads: dict[object, int] = {}
    for index, telling in enumerate(ordered):
        alike = _signature(telling)
        if alike in heads:
            groups.join(heads[alike], index)
            continue
        heads[alike] = index
        block = _block(telling)
        scored: dict[int, float] = {}
        for other in blocks[block]:
            score = _likeness(telling, ordered[other])
            root = groups.find(other)
            if score is None:
                scored[root] = -1.0
            elif scored.get(root, 0.0) >= 0:
                scored[root] = max(scored.get(root, 0.0), score)
        blocks[block].append(index)
        fit = sorted(((-score, root) for root, score in scored.items() if score > 0))
        if fit:
            groups.join(fit[0][1], index)


def _signature(telling: AgreementTelling) -> object:
    r = telling.report
    return (
        _block(telling), " ".join(names.words(r.title)), r.kind, r.status, telling.date, r.count,
        None if telling.date or titles.parse(r.title).distinctive else telling.post,
    )  # fmt: skip


def _block(telling: AgreementTelling) -> tuple[str, ...]:
    return (_KINDS.get(telling.report.kind, "text"), *_makers(telling.report))


def _makers(report: AgreementReport) -> tuple[str, ...]:
    sides = (*report.countries, *(f"~{key}" for key in report.organizations))
    return tuple(sorted(set(sides))) or tuple(f"={party}" for party in sorted(set(report.parties)))


def _likeness(one: AgreementTelling, other: AgreementTelling) -> float | None:
    """Score two tellings of the same makers and sort; None where they must be two, 0 where they may be."""
    mine, theirs = one.report, other.report
    if mine.count is not None and theirs.count is not None and mine.count != theirs.count:
        return None
    names_alike = titles.likeness(titles.parse(mine.title), titles.parse(theirs.title))
    if names_alike is None:
        return None
    if one.date is None or other.date is None:
        near = one.post == other.post
        return names_alike if names_alike >= 0.6 or (near and names_alike >= 0.4) else 0.0
    if not edtf.agrees(one.date, other.date):
        exact = edtf.days(one.date) == edtf.days(other.date) == 1
        # A dateline's day may follow the day of signing; anything further apart is another text.
        if not exact or edtf.gap(one.date, other.date) > _TOLERANCE.days or names_alike < 0.6:
            return None
        return names_alike
    exact_kind = mine.kind == theirs.kind
    same_day = edtf.days(one.date) == edtf.days(other.date) == 1
    bundle = mine.kind == theirs.kind == "documents"
    if names_alike >= 0.5 or (bundle and (one.post == other.post or same_day)):
        return 1 + names_alike + exact_kind + same_day
    # Two leaders issue one joint statement a meeting: one day or one month is enough where neither name says
    # more.
    statement = exact_kind and mine.kind in _STATEMENTS and one.article != other.article
    if statement and (names_alike >= 0.4 or same_day) and edtf.days(one.date) + edtf.days(other.date) <= 62:
        return 0.5 + names_alike + same_day
    # "The treaty" of one account is the treaty that another of the same days names.
    nameless = exact_kind and mine.kind not in ("documents", "other") and one.article != other.article
    if nameless and names_alike >= 0.4 and edtf.days(one.date) + edtf.days(other.date) <= 4:
        return 0.5 + names_alike + same_day
    return 0.0


def merged(tellings: Sequence[AgreementTelling]) -> Agreement:
    """Give the agreement that tellings make together, its key still empty."""
    ballots = [(t.report, t.article, t.is_reprint) for t in tellings]
    done = [t for t in tellings if t.report.status in _DONE] or list(tellings)
    day, basis = best_date((t.date, t.basis, t.article, t.is_reprint) for t in done)
    if day is None:
        day, basis = best_date((t.date, t.basis, t.article, t.is_reprint) for t in tellings)
    kinds = Counter(r.kind for r, _, _ in ballots)
    first = min(tellings, key=lambda t: (_vagueness(t.date), t.key)).report
    place = chosen((r.place, a, p) for r, a, p in ballots)
    return Agreement(
        key="",
        title=chosen(((r.title, a, p) for r, a, p in ballots), _telling_least) or first.title,
        kind=min(kinds, key=lambda kind: (kind in ("other", "agreement"), -kinds[kind], kind)),
        status=min((r.status for r, _, _ in ballots), key=_STATUSES.index),
        date=day,
        date_basis=basis,
        place=place,
        place_country=chosen((r.place_country, a, p) for r, a, p in ballots),
        countries=first.countries,
        organizations=first.organizations,
        parties=tuple(sorted({party for r, _, _ in ballots for party in r.parties})),
        count=chosen((r.count, a, p) for r, a, p in ballots),
        event=None,
        reports=tuple(sorted(t.key for t in tellings)),
        certainty=joint_certainty((t.post, t.report.certainty) for t in tellings),
    )


def _telling_least(title: str) -> object:
    """Rank titles: the one with the most words first, up to a length that still reads as a title."""
    parsed = titles.parse(title)
    return -min(12, len(parsed.words))


def _events_by_day(events: Sequence[Event]) -> dict[tuple[str, date], list[Event]]:
    """Index events by each pair of sides' first and by their days."""
    index: dict[tuple[str, date], list[Event]] = defaultdict(list)
    for event in events:
        if event.date is None or event.kind not in ("meeting", "ceremony", "gathering", "visit"):
            continue
        first, last = edtf.bounds(event.date)
        if edtf.days(event.date) > LONGEST:
            continue
        for offset in range((last - first).days + 1):
            for side in (*event.countries, *event.organizations):
                index[side, first + timedelta(days=offset)].append(event)
    return index


_PREFERRED = {"ceremony": 1, "meeting": 0, "gathering": 2, "visit": 3}


def _event_of(agreement: Agreement, index: dict[tuple[str, date], list[Event]]) -> str | None:
    """Give the key of the event at which a text was made: of that day, with all its makers."""
    if agreement.date is None or agreement.status not in _DONE or edtf.days(agreement.date) > 1:
        return None
    who = makers(agreement)
    if len(who) < 2:
        return None
    found = [
        event for event in index.get((who[0], edtf.bounds(agreement.date)[0]), ())
        if set(who) <= {*event.countries, *event.organizations} and event.status == "held"
    ]  # fmt: skip

    def rank(event: Event) -> tuple[object, ...]:
        told_together = {key.rpartition("/")[0] for key in event.reports} & {
            k.rpartition("/")[0] for k in agreement.reports
        }
        size = len(event.countries) + len(event.organizations)
        return (
            not told_together,
            _PREFERRED[event.kind],
            size - len(who),
            -len(event.participants),
            event.key,
        )

    return min(found, key=rank).key if found else None
