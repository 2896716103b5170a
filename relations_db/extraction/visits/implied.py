"""Conclude visits that no words tell of: whoever had talks with a minister of Peru in Lima was in Peru for them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from relations_db.extraction.reports import EventReport, Participant, Report
from relations_db.extraction.visits.times import compatible
from relations_db.extraction.visits.tours import with_own_days
from relations_db.language.dates import When

# The rule of a visit that only talks imply.
_IMPLIED = "talks there"
# With these words one side comes to the other.
_RECEIVING = frozenset({"receive", "received by"})
# These live in the country to which they are sent.
_RESIDENTS = frozenset("ambassador commissioner chargé charge consul consul-general resident nuncio attaché".split())
# Whoever holds one of these offices receives guests at the seat of it.
_LEADERS = frozenset("president premier chancellor king queen emir sultan emperor minister leader taoiseach".split())
# Who goes on a visit, and who goes along.
_GUESTS = frozenset({"visitor", "attendee"})
# Of the first day of a visit or of its last these tell, which is not that of the talks.
_EDGES = frozenset({"arrive", "leave", "go"})
# The month of the article is where an account begins that tells no day.
_SOME_DAY = When(month_shift=0)


def with_implied_visits(reports: Sequence[Report]) -> list[Report]:
    """Add to the reports of an article the visits that its meetings imply, and date the visits it tells without a day
    by the talks that the visitor had there.
    """
    every = with_own_days(reports)
    told = [n for n, r in enumerate(every) if isinstance(r, EventReport) and r.kind == "visit"]
    implied = ((r, visit) for r in reports if isinstance(r, EventReport) for visit in _implied(r))
    for report, visit in implied:
        if any(_is_way_there(every[n], report, visit) for n in told):
            continue
        known = next((n for n in told if _is_of(every[n], visit)), None)
        if known is None:
            told.append(len(every))
            every.append(visit)
            continue
        other = every[known]
        if not isinstance(other, EventReport) or other.status != "held":
            continue
        if other.place is None and visit.place is not None:
            every[known] = other = msgspec.structs.replace(other, place=visit.place)
        if other.when is None:
            every[known] = msgspec.structs.replace(other, when=visit.when)
        elif other.rule in _EDGES and _on_another_day(other.when, visit.when):
            # Who landed on Monday and had talks on Wednesday was there from the one day to the other.
            every.append(visit)
    return [report for report in every if not _came_along(report, every)]


def _came_along(visit: Report, reports: Sequence[Report]) -> bool:
    """Tell whether a visit that only talks imply is that of a minister who was there with the leader of his country."""
    if not isinstance(visit, EventReport) or visit.rule != _IMPLIED or _is_of_leader(visit):
        return False
    return any(
        isinstance(other, EventReport)
        and (other.kind, other.host, other.status) == ("visit", visit.host, "held")
        and set(other.countries) == set(visit.countries)
        and _is_of_leader(other)
        and other.when is not None
        and compatible(other.when, visit.when)
        for other in reports
    )


def _is_of_leader(visit: EventReport) -> bool:
    """Tell whether a head of state or of government is among the visitors."""
    roles = [(p.role or "").lower() for p in visit.participants if p.capacity == "visitor"]
    return any(
        not _LEADERS.isdisjoint(role.split()) and "minister" not in role.replace("prime minister", "") for role in roles
    )


def _on_another_day(one: When, other: When | None) -> bool:
    """Tell whether two times are single days, and not the same words for one."""
    if other is None or one.last is not None or other.last is not None:
        return False
    days = [(w.weekday, w.day, w.day_shift) for w in (one, other)]
    return days[0] != days[1] and all(day != (None, None, None) for day in days)


def _implied(meeting: EventReport) -> list[EventReport]:
    """Give the visits that a meeting implies: both sides have a name, and it was held in the country of one, who where
    guests of several countries came together has received them.
    """
    host = meeting.place_country or _receiving(meeting)
    if host is not None and len(meeting.countries) > 2 and (home := _receiving(meeting)) not in (None, host):
        # Where a president receives two guests from abroad, none of them is at home.
        host = home if any(p.country == host for p in meeting.participants) else host
    if (
        meeting.kind != "meeting"
        or meeting.status != "held"
        or meeting.mode == "video"
        or meeting.when in (None, _SOME_DAY)
        or _is_some_week(meeting.when)
        or host not in meeting.countries
        or (len(meeting.countries) != 2 and meeting.rule not in _RECEIVING)
        or meeting.organizations
    ):
        return []
    present = [p for p in meeting.participants if p.capacity == "principal"]
    visitors = [p for p in present if p.country not in (None, host) and not _lives_abroad(p)]
    if not visitors or not any(p.country == host and not _lives_abroad(p) for p in present):
        return []
    first_of = {p.country: p for p in reversed(visitors)}
    return [
        EventReport(
            kind="visit",
            status="held",
            when=meeting.when,
            countries=tuple(sorted({country or "", host or ""})),
            evidence=meeting.evidence[:1],
            rule=_IMPLIED,
            place=meeting.place,
            place_country=host,
            participants=(msgspec.structs.replace(visitor, capacity="visitor"),),
            visit_form="unspecified",
            host=host,
            certainty=0.5,
        )
        for country, visitor in reversed(first_of.items())
    ]


def _is_some_week(when: When | None) -> bool:
    """Tell whether a time is only some days, in which one may have been anywhere: "had meetings last week"."""
    return when is not None and (when.last is not None or when.week_shift is not None)


def _receiving(meeting: EventReport) -> str | None:
    """Give the country of who receives somebody, which one does at home where no other place is told."""
    first = next(iter(meeting.participants), None)
    leads = first is not None and not _LEADERS.isdisjoint((first.role or "").lower().split())
    return first.country if first is not None and leads and meeting.rule == "receive" else None


def _lives_abroad(envoy: Participant) -> bool:
    role = (envoy.role or "").lower()
    # "special envoy", "envoy for Syria" and the like travel.
    return role == "envoy" or not _RESIDENTS.isdisjoint(role.split())


def _is_way_there(report: Report, meeting: Report, visit: EventReport) -> bool:
    """Tell whether a visit told led one who met the visitor to the visitor's country: then the talks were there."""
    if not isinstance(report, EventReport) or not isinstance(meeting, EventReport) or report.host == visit.host:
        return False
    met = {p.name for p in meeting.participants}
    if (
        report.when is not None
        and meeting.when is not None
        and (report.when.month is None) != (meeting.when.month is None)
    ):
        # "She had gone there on Jan. 11", and today's talks
        return False
    travelled = any(p.capacity in _GUESTS and p.name in met for p in report.participants)
    return travelled and report.host in visit.countries and compatible(report.when, visit.when)


def _is_of(report: Report, visit: EventReport) -> bool:
    """Tell whether a visit told is the one implied, or can be: its country's, if it names nobody."""
    if not isinstance(report, EventReport) or report.host != visit.host or not compatible(report.when, visit.when):
        return False
    visitors = {p.name for p in report.participants if p.capacity in _GUESTS}
    if not visitors:
        return set(visit.countries) == set(report.countries)
    return any(p.name in visitors for p in visit.participants)
