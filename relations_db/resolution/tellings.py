"""Bring reports of events into the form in which they are compared: days, keys of people, sides."""

from __future__ import annotations

import msgspec

from relations_db import edtf
from relations_db.extraction.reports import EventReport, Participant
from relations_db.resolution import names, titles
from relations_db.resolution.cells import DAY_SPAN, Days, level_of
from relations_db.resolution.titles import Title

# Which day of a visit it is that a rule of extraction reads.
_STAGES = {"arrive": "beginning", "talks there": "stay", "leave": "end", "return": "end", "go": "end"}


class Telling(msgspec.Struct, frozen=True):
    """One article's account of an event, with what resolution knows of its date and people.

    Attributes:
        key: key of the report.
        article, post: keys of the article and of the post it is or stands in.
        is_reprint: whether the article is a reprint, whose wording is nearer to the source.
        report: the report.
        date: EDTF level 0 date, or None.
        basis: how the date is known.
        people: key of each participant's person, with the participant.
        written: EDTF date of the article, or None.
    """

    key: str
    article: str
    post: str
    is_reprint: bool
    report: EventReport
    date: str | None
    basis: str | None
    people: tuple[tuple[str, Participant], ...]
    written: str | None = None


class Sketch(msgspec.Struct, frozen=True):
    """What tellings of one event say together, as far as it helps to tell events apart.

    Attributes:
        kind: kind of the event.
        first, last: first and last possible day as proleptic ordinals; None where no date is known.
        sides: countries and, after a tilde, organisations represented.
        principals: for each side the people who made the event what it is.
        everyone: all people.
        givers, takers: senders and recipients of a message, visitors (`givers`) of a visit and who came with them.
        hosts: countries visited.
        modes, statuses: as in the reports.
        places: folded names of places.
        place_countries: their countries.
        titles: given names.
        articles, posts: keys of the articles and posts.
        is_stated: whether an article writes the day itself.
        sorts: what ceremonies were: a meal, an opening; by which of its ends a visit is known.
        written: first day on which the article of an undated telling may have been written, as an ordinal.
        keys: keys of the reports, sorted.
        level: how vague the date is: 0 to the day, 1 to the month, 2 to the year, 3 unknown.
    """

    kind: str
    first: int | None
    last: int | None
    sides: frozenset[str]
    principals: dict[str, frozenset[str]]
    everyone: frozenset[str]
    givers: frozenset[str]
    takers: frozenset[str]
    hosts: frozenset[str]
    modes: frozenset[str]
    statuses: frozenset[str]
    places: frozenset[str]
    place_countries: frozenset[str]
    titles: frozenset[Title]
    articles: frozenset[str]
    posts: frozenset[str]
    is_stated: bool = False
    written: int | None = None
    keys: tuple[str, ...] = ()
    sorts: frozenset[str] = frozenset()

    level: int = 3

    def __post_init__(self) -> None:
        """Tell how vague the date is: 0 to the day, 1 to the month, 2 to the year, 3 unknown."""
        msgspec.structs.force_setattr(self, "level", level_of(self.days))

    @property
    def days(self) -> Days | None:
        """Give the first and last possible day."""
        return Days(self.first, self.last) if self.first is not None and self.last is not None else None


def side_of(participant: Participant) -> str:
    """Give whom a participant speaks for: a country's code, or an organisation's key after a tilde."""
    if participant.country:
        return participant.country
    return f"~{participant.organization}" if participant.organization else ""


def sketch(telling: Telling) -> Sketch:
    """Give what one telling says."""
    report = telling.report
    first = last = None
    if telling.date is not None:
        days = edtf.bounds(telling.date)
        first, last = days[0].toordinal(), days[1].toordinal()
    principals: dict[str, set[str]] = {}
    for person, participant in telling.people:
        if participant.capacity not in ("attendee", "host"):
            principals.setdefault(side_of(participant), set()).add(person)
    sides = {*report.countries, *(f"~{key}" for key in report.organizations)} | (principals.keys() - {""})
    capacities = {
        capacity: frozenset(person for person, p in telling.people if p.capacity in capacity)
        for capacity in (("sender", "visitor"), ("recipient",))
    }
    givers = capacities["sender", "visitor"]
    if report.kind == "visit":
        givers |= frozenset(person for person, p in telling.people if p.capacity == "attendee")
    if report.kind == "visit" and not givers:
        givers = frozenset(
            p for p, part in telling.people if part.capacity == "principal" and part.country != report.host
        )
    return Sketch(
        kind=report.kind,
        first=first,
        last=last,
        sides=frozenset(sides),
        principals={side: frozenset(people) for side, people in sorted(principals.items())},
        everyone=frozenset(person for person, _ in telling.people),
        givers=givers,
        takers=capacities["recipient",],
        hosts=frozenset({report.host} if report.host else ()),
        modes=frozenset({report.mode} if report.mode else ()),
        statuses=frozenset({report.status}),
        places=frozenset({names.slug(report.place)} if report.place else ()),
        place_countries=frozenset({report.place_country} if report.place_country else ()),
        titles=frozenset({titles.parse(report.name)} if report.name else ()),
        articles=frozenset({telling.article}),
        posts=frozenset({telling.post}),
        is_stated=report.when is not None and report.when.day is not None and report.when.day_shift is None,
        written=edtf.bounds(telling.written)[0].toordinal() if telling.written and not telling.date else None,
        keys=(telling.key,),
        sorts=frozenset({sort} if (sort := _sort(report)) else ()),
    )


def _sort(report: EventReport) -> str | None:
    """Give what a ceremony was, by its name or the rule that read it, and that a visit is known by its end."""
    if report.kind == "visit":
        return _STAGES.get(report.rule)
    if report.kind != "ceremony":
        return None
    return (titles.parse(report.name).sort if report.name else None) or titles.sort_of(report.rule)


def together(one: Sketch, other: Sketch) -> Sketch:
    """Give what two sketches of one event say: the days they share, everything else of both."""
    spans = [(s.first, s.last) for s in (one, other) if s.first is not None and s.last is not None]
    first: int | None = None
    last: int | None = None
    if spans:
        first, last = max(span[0] for span in spans), min(span[1] for span in spans)
        if first > last:
            first, last = last, first
        if one.kind in ("visit", "gathering") and max(s[1] - s[0] for s in spans) < DAY_SPAN:
            first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    principals = {
        side: one.principals.get(side, frozenset()) | other.principals.get(side, frozenset())
        for side in sorted(one.principals.keys() | other.principals.keys())
    }
    return Sketch(
        kind=one.kind, first=first, last=last, sides=one.sides | other.sides, principals=principals,
        everyone=one.everyone | other.everyone, givers=one.givers | other.givers,
        takers=one.takers | other.takers,
        hosts=one.hosts | other.hosts, modes=one.modes | other.modes, statuses=one.statuses | other.statuses,
        places=one.places | other.places, place_countries=one.place_countries | other.place_countries,
        titles=one.titles | other.titles, articles=one.articles | other.articles,
        posts=one.posts | other.posts,
        is_stated=one.is_stated or other.is_stated,
        written=min((s.written for s in (one, other) if s.written is not None), default=None),
        keys=tuple(sorted(one.keys + other.keys)),
        sorts=one.sorts | other.sorts,
    )  # fmt: skip
