"""Find ceremonies: receptions, openings, commemorations, parades with people of two countries."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from relations_db.extraction.ceremonies.acts import TELLING, host_of, read_act
from relations_db.extraction.ceremonies.embassies import embassy_of, named_embassy, posted_to
from relations_db.extraction.ceremonies.guests import guests_of_event, on_stand, seated
from relations_db.extraction.ceremonies.lands import celebrated, feast_of, only_other_land, represented
from relations_db.extraction.ceremonies.occasions import opening_words, read_occasion, sort_of
from relations_db.extraction.ceremonies.phrases import NAMING, Phrase, is_of_state, read_phrase
from relations_db.extraction.ceremonies.presence import represented_by
from relations_db.extraction.ceremonies.roles import GUESTS_UNNAMED, is_welcome, read_roles
from relations_db.extraction.ceremonies.sides import (
    event_opening,
    is_told,
    place_of_ceremony,
)
from relations_db.extraction.ceremonies.words import (
    TRIGGERS,
)
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.gatherings.roster import behind
from relations_db.extraction.reports import EventReport, Participant, Span
from relations_db.extraction.told_dates import of_two_months, told_when
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention

_STAFF = ("ambassador", "head of mission", "counsel", "minister-counsel", "chargé", "charge d", "consul")
# How many lines after its telling a ceremony still speaks: its speeches follow in paragraphs of their own.
_OPEN = 8
_NEAR = 2
# Whose oath is sworn is there.
# The words that `read_phrase` and `read_act` take up.
_TOLD_BY = NAMING | TELLING
_OATHS = frozenset("swearing swearing-in inauguration investiture".split())


def _shows(syntax: Syntax, phrase: Phrase) -> bool:
    """Tell whether a ceremony is an exhibition, which is one of two countries whoever opened it."""
    return syntax.sentence.lowers[phrase.head].startswith("exhibition")


@dataclass(slots=True)
class _Draft:
    """A ceremony as the article has told it so far."""

    sides: list[Side]
    countries: list[str]
    organizations: list[str]
    when: When | None
    place: str | None
    place_country: str | None
    name: str | None
    rule: str
    head: str
    line: int
    certain: bool = False
    attendees: list[Side] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)

    @property
    def is_at_noon(self) -> bool:
        """Tell whether it is a lunch: a guest may have another meal in the evening."""
        return self.head.startswith("lunch")

    def actors(self) -> list[str]:
        """Give all who were represented."""
        found = [*self.countries, *self.organizations]
        found += [s.actor for s in (*self.sides, *self.attendees) if s.actor]
        return list(dict.fromkeys(found))

    def welcomes(self, side: Side, *, told: bool = False) -> bool:
        """Take in somebody who spoke there or graced it, and tell whether that is news; of a third country only who is
        plainly told to have been there.
        """
        staff = (side.role or "").lower().startswith(_STAFF)
        if side.actor is None and self.certain and told and not staff and len(self.countries) == 2:
            # Whom an embassy has for guests are officials of the host country.
            side = msgspec.structs.replace(side, country=self.countries[1])
        if told and side.person is None and side.country is not None and side.country not in self.actors():
            self.countries.append(side.country)
            return True
        if side.country is None and self.certain and staff:
            # At an embassy "the ambassador" is that of its country.
            side = msgspec.structs.replace(side, country=self.countries[0], organization=None)
        if side.person is None or side.actor is None or any(s.person is side.person for s in self.sides):
            return False
        actors = self.actors()
        if side.country is not None and len(actors) > 1 and side.actor not in actors and not told:
            return False
        self.sides.append(side)
        return True

    def report(self) -> EventReport:
        """Give the ceremony as a report."""
        people: list[Participant] = []
        for sides, capacity in ((self.sides, "principal"), (self.attendees, "attendee")):
            for side in sides:
                if side.person is not None and all(p.name != side.person.name for p in people):
                    people.append(side.participant(capacity))  # type: ignore[arg-type]
        every = (*self.sides, *self.attendees)
        bodies = {*self.organizations, *(s.organization for s in every if s.organization and not s.country)}
        return EventReport(
            kind="ceremony", status="held", when=self.when,
            countries=tuple(sorted({*self.countries, *(s.country for s in every if s.country)})),
            organizations=tuple(sorted(bodies)), evidence=tuple(self.evidence), rule=self.rule, name=self.name,
            place=self.place, place_country=self.place_country,
            participants=tuple(people), certainty=0.8 if self.when is not None and people else 0.5,
        )  # fmt: skip


def _staff_speaking(syntax: Syntax) -> list[PersonMention]:
    """Give the ambassador who does something in a sentence behind that of his embassy's feast."""
    first = next((m for m in syntax.sentence.mentions if m.first <= 3 and m.name is not None), None)
    roles = [o.role.lower() for o in first.offices] if first is not None else []
    return [first] if first is not None and any(r.startswith(_STAFF) for r in roles) else []


def _sworn_in(syntax: Syntax, phrase: Phrase) -> list[Side]:
    """Give whose day it is in "the swearing-in ceremony of President X"."""
    lowers = syntax.sentence.lowers
    sworn = not _OATHS.isdisjoint(lowers[max(0, phrase.first - 3) : phrase.last + 1])
    whose = (m for m in syntax.sentence.mentions if m.first in (phrase.head + 2, phrase.head + 3))
    named = next((m for m in whose if lowers[phrase.head + 1] == "of"), None)
    return [s for s in syntax.sides(named, []) if s.actor is not None] if sworn and named is not None else []


class CeremonyReader:
    """Find the ceremonies of an article, sentence by sentence; what its guests said there adds them to it."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []
        # What the clock of the cast was when the last was told.
        self._clock = 0
        # Of which country the embassy is that the article has named in full, and where.
        self._embassy: list[str] = []

    @property
    def reports(self) -> list[EventReport]:
        """Give the ceremonies found so far, in text order: those with two sides, of whom somebody is known."""
        return [
            d.report() for d in self._drafts
            if len(d.actors()) > 1 and (d.certain or any(s.person is not None for s in (*d.sides, *d.attendees)))
        ]  # fmt: skip

    def read(self, syntax: Syntax) -> None:
        """Add the ceremonies that a sentence tells of."""
        if self.source.find("mbassy", syntax.sentence.start, syntax.sentence.end) >= 0:
            self._embassy = named_embassy(syntax) or self._embassy
        if syntax.sentence.headline:
            return
        found = named = False
        if not TRIGGERS.isdisjoint(syntax.sentence.words) or "ceremony" in syntax.sentence.tokens.lower:
            taken = -1
            for k, lower in enumerate(syntax.sentence.lowers):
                # Of names, as of a ceremony, only the end tells.
                if k <= taken or syntax.sentence.quoted[k] or (lower not in _TOLD_BY and " " not in lower):
                    continue
                phrase = read_phrase(syntax, k)
                draft = self._held(syntax, phrase) if phrase is not None else self._act(syntax, k)
                if phrase is not None:
                    taken = phrase.last
                awaited = draft is not None and draft.rule.startswith(GUESTS_UNNAMED)
                if draft is not None and (draft.actors() or awaited or not self._drafts):
                    found = found or len(draft.actors()) > 1
                    named = True
                    self._add(syntax, draft)
        if not found and not opening_words().isdisjoint(syntax.sentence.words):
            found = self._beside(syntax)
        self._go_on(syntax, found or named)

    def _beside(self, syntax: Syntax) -> bool:
        """Add those named beside an occasion to the ceremony of its sort told last, or else tell of a new one."""
        occasion = read_occasion(syntax)
        if occasion is None:
            return False
        place, place_country = place_of_ceremony(syntax, occasion.phrase)
        draft = self._draft(
            syntax, occasion.phrase, occasion.sides, occasion.countries, [], place, place_country, occasion.sort
        )
        near = (d for d in reversed(self._drafts) if syntax.sentence.line - d.line <= _OPEN)
        alike = (d for d in near if sort_of(d.head) == occasion.sort and d.is_at_noon == draft.is_at_noon)
        known = next((d for d in alike if {*draft.actors()} <= {*d.actors()}), None)
        if known is None:
            self._add(syntax, draft)
            return True
        for side in occasion.sides:
            known.welcomes(side)
        known.evidence.append(Span(syntax.sentence.start, syntax.sentence.end))
        return True

    def _held(self, syntax: Syntax, phrase: Phrase) -> _Draft | None:
        """Read who attended or gave the ceremony that a phrase names."""
        if not is_told(syntax, phrase.first):
            return None
        embassy = embassy_of(syntax, phrase, self._embassy)
        roles = read_roles(syntax, phrase, at_embassy=embassy is not None)
        if roles is None:
            return None
        honoured = [s for s in _sworn_in(syntax, phrase) if all(s.person is not o.person for o in roles.sides)]
        countries, organizations = represented(syntax, phrase, roles.rule)
        place, place_country = place_of_ceremony(syntax, phrase)
        if "day" in syntax.sentence.lowers[phrase.first : phrase.head + 1]:
            # "Kenya's Independence Day", "the Fiji Day reception"
            named = [c.country for c in syntax.sentence.chunks[phrase.first : phrase.head] if c.country]
            countries += named[:1] if not countries else []
        countries += feast_of(syntax) if not countries and roles.sides else []
        countries = list(dict.fromkeys([*countries, *celebrated(syntax, phrase)]))
        if embassy is not None:
            countries = [*embassy, *[c for c in countries if c not in embassy]]
            if len(embassy) > 1:
                place_country = place_country or embassy[1]
        actors = {*(s.actor for s in roles.sides if s.actor), *countries, *organizations}
        countries += self._implied(
            syntax, roles.rule, countries, actors, place_country, at_embassy=embassy is not None,
            feast="day" in syntax.sentence.lowers[phrase.first : phrase.head + 1],
        )  # fmt: skip
        if roles.rule == GUESTS_UNNAMED and not countries:
            countries = [c for c in [place_country or syntax.story.dateline_country] if c is not None]
        if is_of_state(syntax, phrase):
            other = only_other_land(syntax, actors) if roles.rule == "attend" else None
            countries += [c for c in [place_country or other] if c is not None and c not in actors]
        if not roles.givers and roles.rule == "give" and embassy is None and len({s.actor for s in roles.sides}) < 2:
            return None
        certain = (embassy is not None and len(embassy) > 1) or (len(countries) > 1 and _shows(syntax, phrase))
        return self._draft(
            syntax, phrase, [*roles.sides, *honoured], countries, organizations, place, place_country,
            f"{roles.rule} {'welcome ' * is_welcome(syntax, phrase)}{syntax.sentence.lowers[phrase.head]}",
            certain=certain,
        )  # fmt: skip

    @staticmethod
    def _implied(
        syntax: Syntax, rule: str, countries: list[str], actors: set[str], place_country: str | None, *,
        at_embassy: bool, feast: bool,
    ) -> list[str]:  # fmt: skip
        """Give the countries that a ceremony was of beside those told: the one named, the ambassador's, the host's."""
        implied: list[str] = []
        if rule == "held" and not countries and place_country is not None:
            chunks = enumerate(syntax.sentence.chunks)
            named = {
                c.country
                for n, c in chunks
                if c.kind in {"country", "adjective"} and c.country and syntax.covering(n) is None
            }
            if len(named) == 1 and place_country not in named:
                implied = [*named, place_country]
        if rule == "give" and not at_embassy and (posted := posted_to(syntax)) is not None and len(actors) == 1:
            implied.append(posted)
        pair = [s.country for s in syntax.story.pair if s.country and s.country not in actors]
        if rule == "partake" and place_country is None and len(actors) == len(pair) == 1 and feast:
            # "He talked with X, who was guest of honour at the Independence Day celebrations"
            implied.append(pair[0])
        host = place_country or (syntax.story.host or syntax.story.dateline_country if rule != "held" else None)
        if host is not None and len(actors | {*implied}) == 1 and host not in actors:
            implied.append(host)
        return implied

    def _draft(
        self, syntax: Syntax, phrase: Phrase, sides: list[Side], countries: list[str], organizations: list[str],
        place: str | None, place_country: str | None, rule: str, *, certain: bool = False,
    ) -> _Draft:  # fmt: skip
        chunks = syntax.sentence.chunks
        first = phrase.first + (chunks[phrase.first].kind == "possessive")
        name = self.source[chunks[first].start : chunks[phrase.last].end] if phrase.named else None
        when = told_when(syntax, phrase.first, phrase.last)
        if (
            place is None
            and syntax.story.place
            and syntax.story.place_country in {None, place_country, syntax.story.host}
            and syntax.story.place_country is not None
        ):
            place, place_country = syntax.story.place, syntax.story.place_country
        return _Draft(
            sides, list(dict.fromkeys(countries)), organizations, when, place, place_country, name, rule,
            chunks[phrase.head].lower, syntax.sentence.line, certain,
        )  # fmt: skip

    def _act(self, syntax: Syntax, k: int) -> _Draft | None:
        """Read a ceremony told by what was done: "jointly inaugurated the power plant", "laid a wreath at"."""
        act = read_act(syntax, k)
        if act is None:
            return None
        place, place_country, host = host_of(syntax, act)
        actors = {*act.countries, *(s.actor for s in act.sides if s.actor)}
        for side in represented_by(syntax, act.phrase.last):
            if side.actor is not None and side.actor not in actors:
                act.sides.append(side)
                actors.add(side.actor)
        countries = list(act.countries)
        if act.alone and host is not None and host not in actors:
            countries.append(host)
            actors.add(host)
        # Who came to see somebody sworn in may be told later.
        if len(actors) < 2 and not act.certain and act.rule != "swear in":
            return None
        embassy = act.certain and act.rule != "break ground"
        return self._draft(
            syntax, act.phrase, act.sides, countries, [], place, place_country, act.rule, certain=embassy
        )

    def _add(self, syntax: Syntax, draft: _Draft) -> None:
        span, self._clock = syntax.span, syntax.story.cast.clock
        known = next((d for d in reversed(self._drafts) if self._same(d, draft)), None)
        if known is None:
            draft.evidence.append(span)
            self._drafts.append(draft)
            return
        known.sides.extend(
            s for s in draft.sides if all(s.person is not o.person or s.person is None for o in known.sides)
        )
        known.countries = list(dict.fromkeys([*known.countries, *draft.countries]))
        known.name = known.name or draft.name
        known.place, known.place_country = (
            (known.place, known.place_country) if known.place else (draft.place, draft.place_country)
        )
        known.line = draft.line
        if span not in known.evidence:
            known.evidence.append(span)

    @staticmethod
    def _same(known: _Draft, draft: _Draft) -> bool:
        """Tell whether two drafts of one article are one ceremony."""
        if known.head != draft.head or (known.place and draft.place and known.place != draft.place):
            return False
        if known.line != draft.line and of_two_months(known.when, draft.when):
            return False
        if (known.name or "").lower() != (draft.name or "").lower() and (draft.name or known.line != draft.line):
            return False
        mine = {id(s.person) for s in known.sides if s.person is not None}
        theirs = {id(s.person) for s in draft.sides if s.person is not None}
        return (bool(mine & theirs) and known.rule == draft.rule) or (
            known.line == draft.line and known.head == draft.head and not (mine and theirs)
        )

    def _go_on(self, syntax: Syntax, found: bool) -> None:
        """Add those who spoke at or graced the ceremony told last; begin another where one of another city is named."""
        if not self._drafts or found:
            return
        draft = self._drafts[-1]
        if syntax.sentence.line - draft.line > _OPEN:
            return
        opening = event_opening(syntax)
        places = [place_of(c) for c in syntax.sentence.chunks[: opening or 0] if c.kind == "place"]
        if opening is not None and places and (place := places[0]) is not None and place[0] != draft.place:
            phrase = Phrase(0, opening, opening, False)
            actors = [a for a in draft.actors() if len(a) == 2]
            draft = self._draft(syntax, phrase, [], actors, [], place[0], place[1], "elsewhere")
            self._drafts.append(draft)
        # "The two met on Monday; their meeting was attended by X" speaks of no ceremony.
        elsewhere = opening is None and syntax.story.met_at > self._clock
        guests = [] if elsewhere else guests_of_event(syntax, opening)
        if not guests and draft.certain:
            guests = _staff_speaking(syntax)
        sides = [s for m in guests for s in syntax.sides(m, [])]
        news = [draft.welcomes(s) for s in sides]
        news += [draft.welcomes(s, told=True) for m in seated(syntax) for s in syntax.sides(m, [])]
        if draft.head == "parade" and syntax.sentence.line == draft.line:
            news += [draft.welcomes(s, told=True) for m in on_stand(syntax) for s in syntax.sides(m, [])]
        if syntax.sentence.line - draft.line <= _NEAR and syntax.story.met_at <= self._clock:
            news += [draft.welcomes(s, told=True) for s in behind(syntax)[0]]
        if any(news):
            draft.line, self._clock = syntax.sentence.line, syntax.story.cast.clock
            draft.evidence.append(syntax.span)
