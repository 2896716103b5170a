"""Find ceremonies: receptions, openings, commemorations, parades with people of two countries."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from relations_db.extraction.ceremonies.acts import host_of, read_act
from relations_db.extraction.ceremonies.phrases import Phrase, read_phrase
from relations_db.extraction.ceremonies.sides import (
    attending,
    came_for,
    celebrated,
    embassy_of,
    event_opening,
    feted,
    giver_before,
    giving_before,
    guests_behind,
    heads_of,
    is_of_event,
    is_told,
    of_both,
    partaking,
    people_behind_by,
    people_of,
    place_of_ceremony,
    posted_to,
    present_at,
    represented,
    sides_at_which,
    two_sides,
    was_held,
)
from relations_db.extraction.ceremonies.words import (
    ATTENDING,
    EVENTS,
    GIVING,
    MEALS,
    SPEAKING,
    TRIGGERS,
    WELCOMES,
)
from relations_db.extraction.narrative import Side, place_of
from relations_db.extraction.reports import EventReport, Participant, Span
from relations_db.extraction.syntax import Syntax
from relations_db.extraction.told_dates import told_when
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention

_STAFF = ("ambassador", "counsel", "minister-counsel", "chargé", "charge d", "consul")
# How many lines after its telling a ceremony still speaks: its speeches follow in paragraphs of their own.
_OPEN = 8


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

    def actors(self) -> list[str]:
        """Give all who were represented."""
        found = [*self.countries, *self.organizations]
        found += [s.actor for s in (*self.sides, *self.attendees) if s.actor]
        return list(dict.fromkeys(found))

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


class CeremonyReader:
    """Find the ceremonies of an article, sentence by sentence; what its guests said there adds them to it."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []

    @property
    def reports(self) -> list[EventReport]:
        """Give the ceremonies found so far, in text order: those with two sides, of whom somebody is known."""
        return [
            d.report() for d in self._drafts
            if len(d.actors()) > 1 and (d.certain or any(s.person is not None for s in (*d.sides, *d.attendees)))
        ]  # fmt: skip

    def read(self, syntax: Syntax) -> None:
        """Add the ceremonies that a sentence tells of."""
        chunks = syntax.sentence.chunks
        if syntax.sentence.headline:
            return
        found = False
        if not TRIGGERS.isdisjoint(syntax.sentence.words) or "ceremony" in syntax.sentence.tokens.lower:
            taken = -1
            for k in range(len(chunks)):
                if k <= taken or syntax.sentence.quoted[k]:
                    continue
                phrase = read_phrase(syntax, k)
                draft = self._held(syntax, phrase) if phrase is not None else self._act(syntax, k)
                if phrase is not None:
                    taken = phrase.last
                if draft is not None and (draft.actors() or not self._drafts):
                    found = True
                    self._add(syntax, draft)
        self._go_on(syntax, found)

    # What is named.

    # Who held or attended it.

    def _held(self, syntax: Syntax, phrase: Phrase) -> _Draft | None:
        """Read who attended or gave the ceremony that a phrase names."""
        chunks = syntax.sentence.chunks
        if not is_told(syntax, phrase.first):
            return None
        head = chunks[phrase.head].lower
        first = phrase.first
        before = first - 1
        while before >= 0 and chunks[before].lower in (
            "a",
            "an",
            "the",
            "his",
            "her",
            "their",
            "its",
            "also",
            "grand",
            "special",
            "jointly",
            "together",
        ):
            before -= 1
        before = giving_before(syntax, before) if before >= 0 else before
        verb = "" if before < 0 else chunks[before].lower
        welcome = any(c.lower in WELCOMES for c in chunks[first : phrase.head]) and head.endswith("ceremony")
        sides: list[Side] = []
        rule = "ceremony"
        givers: list[Side] = []
        certain = False
        embassy = embassy_of(syntax, phrase)
        if verb in GIVING:
            rule = "give"
            givers = people_of(syntax, before)
            if embassy is None and not givers:
                institutional = giver_before(syntax, before)
                givers = [institutional] if institutional is not None else []
            dative = syntax.sentence.at.get(before + 1)
            guests = syntax.sides(dative, givers) if dative is not None else []
            guests = guests or guests_behind(syntax, phrase.head + 1, givers)
            if not guests and givers and not welcome and head in MEALS | {"banquet"}:
                both = of_both(syntax, None)
                ours = any(s.actor == g.actor for s in both for g in givers)
                guests = [s for s in both if ours and all(s.actor != g.actor for g in givers)]
                guests = heads_of(syntax, [*givers, *guests])[len(givers) :] if len(givers) == 1 else guests
            if welcome and not (givers and guests):
                return None
            sides = [*givers, *[g for g in guests if g not in givers]]
        elif verb in ATTENDING or (verb == "to" and before > 0 and chunks[before - 1].lower == "witness"):
            rule = "attend"
            sides = people_of(syntax, before) or syntax.following_subject(phrase.first, phrase.last + 1) or []
            sides = [s for s in sides if s.actor is not None]
            if not sides or welcome:
                return None
            if verb == "opened" and head not in ("exhibition", "celebration", "celebrations"):
                return None
        elif verb in ("at", "in", "of", "during", "for", "over") and partaking(syntax, before):
            rule = "partake"
            at = partaking(syntax, before)
            sides = people_of(syntax, at) if at is not None else []
            sides = sides or people_behind_by(syntax, phrase.last + 1)
            if not sides or welcome:
                return None
        elif verb in ("for", "to") and not welcome and (came := came_for(syntax, before)) is not None:
            rule, sides = "come for", people_of(syntax, came)
            if not sides:
                return None
        elif head == "anniversary":
            return None
        elif not welcome and before >= 0 and (both := feted(syntax, before)):
            rule, sides = "give", both
        elif verb in ("at", "during") and not welcome and (both := two_sides(syntax, before)):
            rule, sides = "partake", both
        elif (spoken := sides_at_which(syntax, phrase)) is not None:
            rule, sides = "partake", spoken
            if welcome:
                return None
        elif was_held(syntax, phrase):
            rule = "held"
            givers = people_behind_by(syntax, phrase.last + 1)
            sides = givers or attending(syntax, phrase.last + 1)
            if not sides and not welcome and head in ("banquet", "dinner", "luncheon", "reception"):
                sides = heads_of(syntax, of_both(syntax, None))
        else:
            return None
        if head in ("celebrations", "ceremonies", "receptions", "banquets", "commemorations") and not sides:
            return None
        for j in range(phrase.last + 1, len(chunks) - 1):
            if chunks[j].lower == "attended" and chunks[j + 1].lower == "by":
                sides = [*sides, *[s for s in people_behind_by(syntax, j) if s not in sides]]
                break
        if not welcome:
            sides = [*sides, *[s for s in present_at(syntax, phrase.last + 1) if s not in sides]]
        countries, organizations = represented(syntax, phrase, rule)
        if head == "day":
            # "Kenya's Independence Day"
            countries += [c.country for c in chunks[first : phrase.head] if c.country and not countries][:1]
        countries = list(dict.fromkeys([*countries, *celebrated(syntax, phrase)]))
        if embassy is not None:
            countries = [*embassy, *[c for c in countries if c not in embassy]]
            certain = len(embassy) > 1
        place, place_country = place_of_ceremony(syntax, phrase)
        if place_country is None and embassy is not None and len(embassy) > 1:
            place_country = embassy[1]
        actors = {s.actor for s in sides if s.actor} | set(countries) | set(organizations)
        if rule == "held" and not countries and place_country is not None:
            named = {
                c.country
                for n, c in enumerate(chunks)
                if c.kind in ("country", "adjective") and c.country and syntax.covering(n) is None
            }
            if len(named) == 1 and place_country not in named:
                countries = [*named, place_country]
                actors |= {*countries}
        if rule == "give" and embassy is None and (posted := posted_to(syntax)) is not None and len(actors) == 1:
            countries.append(posted)
            actors.add(posted)
        host = place_country or (syntax.story.host or syntax.story.dateline_country if rule != "held" else None)
        if host is not None and host not in actors and len(actors) == 1:
            countries.append(host)
        if not givers and rule == "give" and embassy is None and len({s.actor for s in sides}) < 2:
            return None
        rule = f"{rule} {head}"
        return self._draft(syntax, phrase, sides, countries, organizations, place, place_country, rule, certain=certain)

    def _draft(
        self, syntax: Syntax, phrase: Phrase, sides: list[Side], countries: list[str], organizations: list[str],
        place: str | None, place_country: str | None, rule: str, *, certain: bool = False,
    ) -> _Draft:  # fmt: skip
        chunks = syntax.sentence.chunks
        name = self.source[chunks[phrase.first].start : chunks[phrase.last].end] if phrase.named else None
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
        countries = list(act.countries)
        if act.alone and host is not None and host not in actors:
            countries.append(host)
            actors.add(host)
        if len(actors) < 2:
            return None
        return self._draft(syntax, act.phrase, act.sides, countries, [], place, place_country, act.rule)

    # Telling.

    def _add(self, syntax: Syntax, draft: _Draft) -> None:
        span = Span(syntax.sentence.start, syntax.sentence.end)
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
        chunks = syntax.sentence.chunks
        lowers = [c.lower for c in chunks]
        if syntax.sentence.line - draft.line > _OPEN:
            return
        opening = event_opening(syntax)
        if (
            opening is not None
            and (place := next((place_of(c) for c in chunks[:opening] if c.kind == "place"), None)) is not None
            and place[0] != draft.place
        ):
            phrase = Phrase(0, opening, opening, False)
            actors = [a for a in draft.actors() if len(a) == 2]
            draft = self._draft(syntax, phrase, [], actors, [], place[0], place[1], "elsewhere")
            self._drafts.append(draft)
        guests: list[PersonMention] = []
        for k, lower in enumerate(lowers):
            if (lower in ("guest", "guests") and k > 0 and lowers[k - 1] in ("chief", "special")) or lower in (
                "chief guest",
                "special guest",
                "guest of honour",
                "guest of honor",
            ):
                after = [
                    m for m in syntax.sentence.mentions if k < m.first <= k + 3 and lowers[k + 1] in ("was", "were")
                ]
                guests.extend(
                    after or [m for m in syntax.sentence.mentions if m.last <= k and not syntax.governed(m)][:1]
                )
            elif (
                lower == "by"
                and k > 0
                and lowers[k - 1] in ("chaired", "attended", "addressed", "hosted")
                and is_of_event(lowers[:k])
            ):
                guests.extend(syntax.run_of(k + 1))
            elif lower in ("speakers", "attendees") and k < 4:
                guests.extend(m for m in syntax.sentence.mentions if m.name is not None and m.first > k)
        ends = next((n for n, lower in enumerate(lowers) if lower in ("attended", "graced", "joined", "present")), None)
        if (
            not guests
            and ends is not None
            and (set(lowers[ends + 1 : ends + 4]) & EVENTS or lowers[ends + 1 : ends + 2] in ([], ["."]))
        ):
            guests = [
                m for m in syntax.sentence.mentions if m.name is not None and m.last <= ends and not syntax.governed(m)
            ]
        if not guests and (
            opening is not None
            or (lowers[:1] == ["for"] and lowers[2:3] == ["part"])
            or "toasts" in lowers
            or "toast" in lowers
        ):
            subject = next(
                (
                    m
                    for m in syntax.sentence.mentions
                    if not syntax.governed(m) and (opening is None or m.first > opening or opening == 2)
                ),
                None,
            )
            if subject is not None and ({*lowers[subject.last : subject.last + 4]} & SPEAKING or opening is not None):
                guests = [subject]
        added = False
        for mention in guests:
            for side in syntax.sides(mention, []):
                if side.actor is None and draft.certain and (side.role or "").lower().startswith(_STAFF):
                    # At an embassy "the ambassador" is that of its country.
                    side = msgspec.structs.replace(side, country=draft.countries[0])
                if side.person is None or side.actor is None or any(s.person is side.person for s in draft.sides):
                    continue
                if (
                    side.country is not None
                    and draft.actors()
                    and side.actor not in draft.actors()
                    and len(draft.actors()) > 1
                ):
                    continue
                draft.sides.append(side)
                added = True
        if added:
            draft.line = syntax.sentence.line
            draft.evidence.append(Span(syntax.sentence.start, syntax.sentence.end))
