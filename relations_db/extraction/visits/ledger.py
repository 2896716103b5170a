"""Keep the visits that an article has told of so far, and the day to which its story has come."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import looks_back
from relations_db.extraction.reports import Status
from relations_db.extraction.visits.dates import counts_roughly, hangs_on_another, length_of, when_it_had_been
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.journey_words import EARLIER, Journey
from relations_db.extraction.visits.stages import OF_A_TOUR, TOURS
from relations_db.extraction.visits.times import compatible, is_year_of_another
from relations_db.language.chunks import is_date
from relations_db.language.dates import When

# "spoke of his recent visit to Lima": of another day than the one he speaks on.
_OWNERS = ("his", "her", "their", "'s", "’s")
_LOOKING_BACK = frozenset(
    "following since recalled recalling recall after historic noted noting remembered successive during "
    "praised success".split()
)
_PRESENT = frozenset(
    "is are was his her 's maiden first landed arrived here wound winding concluded concluding began begun "
    "beginning".split()
)


# Lines from a day told to an arrival that is told to have been for it.
_NEAR_DAY = 2
# Rules by which others, or a day, lead somebody somewhere.
LED = ("take to", "shown")
_LONGEST_CLAUSE = 12
_CONTINUING = frozenset("continued proceeded continues proceeds".split())
# Lines from one stage of a tour to the next.
_STAGE_NEAR = 8


class Ledger:
    """The visits told so far.

    Attributes:
        drafts: the visits, in text order.
        gone: who is told to have gone home, and when, of a visit that has not been told; with the line.
        told: the day to which the story had come behind the sentence before.
        told_line: the line in which it came to that day.
        touring: whether words have told of a tour.
    """

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.gone: tuple[list[Side], When, int] | None = None
        self.told: When | None = None
        self.told_line = -9
        self.touring = False

    def tells_tour_of(self, travellers: list[Side], line: int) -> bool:
        """Tell whether the article tells of a tour of one of these: its words do, or a journey was told before."""
        draft = self.last_of(travellers) if travellers else None
        return self.touring or (draft is not None and not draft.earlier and line - draft.line <= _STAGE_NEAR)

    def is_told_of(self, travellers: list[Side]) -> bool:
        """Tell whether the visit told last is one of these people's."""
        return bool(self.drafts) and self.drafts[-1].same_traveller(travellers)

    def call_off(self, travellers: list[Side]) -> None:
        """Forget the visits of one of these that were only planned."""
        self.drafts = [d for d in self.drafts if d.status == "held" or not d.same_traveller(travellers)]

    def last_of(self, travellers: list[Side]) -> Draft | None:
        """Give the visit of one of these that was told last."""
        return next((d for d in reversed(self.drafts) if d.same_traveller(travellers)), None)

    def named(self, travellers: list[Side]) -> list[Side]:
        """Give an unnamed leader as the traveller of that country whom the article has named: "the Malian leader"."""
        if len(travellers) != 1 or travellers[0].person is not None or not travellers[0].role:
            return travellers
        known = [
            s
            for d in self.drafts
            for s in d.visitors
            if s.person is not None and s.actor is not None and s.actor == travellers[0].actor
        ]
        return known[-1:] if known and all(s.person is known[0].person for s in known) else travellers

    def going_on(
        self, syntax: Syntax, journey: Journey, travellers: list[Side], before: list[Side], low: int
    ) -> list[Side]:
        """Give who goes on from where the visit told last led, whom "he" means rather than a host: "X saw Y in Lima.
        From there he flew on to Quito (and was in Panama the next day)"; on a tour, wherever he goes.

        Args:
            syntax: the sentence.
            journey: the words.
            travellers: who "he" may be.
            before: who travelled by the words of the sentence before these.
            low: where those words end.
        """
        if journey.frame != "verb" or len(travellers) != 1:
            return travellers
        led = journey.rule in LED
        mention = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
        pronoun = _led(syntax, journey) if led else mention.anaphor if mention is not None else None
        if pronoun not in {"he", "she"}:
            return travellers
        current = [d for d in self.drafts if d.status == "held" and not d.earlier]
        going_on = current and before and not led and mention is not None and mention.last <= low
        if going_on and journey.rule not in OF_A_TOUR:
            return before
        stay = next((d for d in reversed(current) if d.host == travellers[0].actor), None)
        if stay is None or not all(s.person is not None and s.person.may_be(pronoun) for s in stay.visitors[:1]):
            return travellers
        last = stay is current[-1]
        tours = any(
            d.host != stay.host and d.same_traveller(stay.visitors) and abs(d.line - stay.line) <= _STAGE_NEAR
            for d in current
        )
        return stay.visitors if tours or (last and (led or leads_on(syntax, journey))) else travellers

    def going_next(self, targets: tuple[Target, ...], line: int) -> list[Side]:
        """Give whose visit is planned of which nobody is told: "A visit to Quito has been fixed for May 3"."""
        draft = next((d for d in reversed(self.drafts) if d.status == "held" and not d.earlier), None)
        near = draft is not None and line - draft.line <= _STAGE_NEAR
        homes = {s.country for s in draft.visitors} if draft is not None else set()
        abroad = not {t.country for t in targets} <= homes
        return draft.visitors if draft is not None and near and abroad else []

    def going_as_told(self, travellers: list[Side], targets: tuple[Target, ...], line: int) -> list[Side]:
        """Give whose delegation travels that has been told of, "The delegation flew to Lima"; else who is read to."""
        near = (
            d for d in reversed(self.drafts) if d.delegation and d.status == "held" and line - d.line <= _STAGE_NEAR
        )
        draft = next(near, None)
        if draft is not None and draft.visitors[0].country not in {t.country for t in targets}:
            return draft.visitors
        return travellers or self.going_next(targets, line)

    def is_there(self, group: list[Side], host: str, syntax: Syntax) -> bool:
        """Tell whether the visit told just before led there, and has begun."""
        last = next((d for d in reversed(self.drafts) if d.same_traveller(group)), None)
        near = last is not None and syntax.sentence.line - last.line <= 1 and not last.earlier
        return near and last is not None and (last.host, last.status) == (host, "held") and last.when is not None

    def known(self, group: list[Side], host: str, when: When | None, earlier: bool) -> Draft | None:
        """Give the visit of one of these to a country that was told last and may have been at a time.

        Args:
            group: the visitors.
            host: the country.
            when: the time told, if one is.
            earlier: whether the words say that the visit was before what the story tells of.
        """
        for draft in reversed(self.drafts):
            if draft.host == host and draft.same_traveller(group):
                if earlier and not draft.earlier and None in (when, draft.when) and when is not draft.when:
                    # "She is in Oslo. … She had last been there in 2013."
                    continue
                if draft.earlier and not earlier and None not in (when, draft.when) and draft.when != when:
                    # "In February she had come to Oslo. … On Tuesday she went on to Bergen": two journeys.
                    continue
                if compatible(draft.when, when) and not is_year_of_another(draft.when, when):
                    return draft
        return None

    def told_day(self, syntax: Syntax, journey: Journey, travellers: list[Side], status: Status) -> When | None:
        """Give the day the story is at, for a journey that it tells as its next step; where the same traveller's
        journey was told just before, the month of that."""
        chunks, line = syntax.sentence.chunks, syntax.sentence.line
        near = {c.lower for c in chunks[max(0, journey.first - 6) : journey.first + 1]}
        infinitive = journey.verb > 0 and chunks[journey.verb - 1].lower in {"to", "would"}
        if journey.frame == "verb" and (infinitive or hangs_on_another(syntax, journey)):
            return None
        if counts_roughly(syntax, journey) or (_has_been(syntax, journey) and not self.is_told_of(travellers)):
            return None
        if status == "held" and _is_stage_of_tour(syntax, journey):
            return self._month_of_stage(syntax, travellers)
        if journey.frame == "verb" and when_it_had_been(syntax.sentence.lowers, journey.verb):
            return None
        untold = journey.rule == "arrive" and not journey.targets and status == "held"
        if untold and line - self.told_line <= _NEAR_DAY and length_of(syntax, journey) is not None:
            # "On Tuesday she opened the fair. She had come for two days."
            return self.told
        if status == "held" and self._comes_before_last(syntax, journey, travellers):
            return self._month_of_stage(syntax, travellers)
        away = near & EARLIER or (journey.frame == "noun" and near & _LOOKING_BACK)
        his_recent = journey.frame == "noun" and "recent" in near and not near.isdisjoint(_OWNERS)
        if status != "held" or syntax.sentence.headline or away or his_recent or journey.rule == "choose":
            return None
        if journey.rule in OF_A_TOUR and (self.is_told_of(travellers) or journey.rule != "tour begins"):
            # A further stage is on a later day than the one told before.
            month = When(year=self.told.year, month=self.told.month) if self.told and self.told.month else None
            return self._month_of_last(travellers, line) or month
        present = {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]} & _PRESENT
        goes_on = (
            journey.frame == "verb" and not looks_back(syntax.sentence, journey.verb) and syntax.story.aside is None
        )
        if syntax.background and not present:
            return self._month_of_last(travellers, line) if goes_on else None
        if (month := self._month_of_leaving(syntax, journey, travellers)) is not None:
            return month
        if syntax.story.aside is not None:
            return syntax.story.aside
        current = journey.frame == "noun" and not {"is", "are"}.isdisjoint(near)
        if current and self.told_line < line and not syntax.story.chronicle:
            # "who is on a working visit", behind what was in another year: the visit goes on.
            return When(day_shift=0) if syntax.story.has_dateline else None
        entries = syntax.story.chronicle and self.told_line == line
        recent = (d for d in self.drafts if d.when is not None and line - d.line <= 2)
        if not entries and any(d.same_traveller(travellers) for d in recent):
            return self._month_of_last(travellers, line)
        if self.told is not None and self.told.last is not None and not syntax.story.chronicle:
            return When(year=self.told.year, month=self.told.month) if self.told.month is not None else None
        if syntax.sentence.lowers[:2] in (["before", "arriving"], ["before", "coming"], ["prior", "to"]):
            # "Before arriving in Chile, she visited Peru"
            return When(year=self.told.year, month=self.told.month) if self.told and self.told.month else None
        today = self.told is not None and self.told.day_shift == 0 and not self.told.discourse
        if today or line - self.told_line <= 2:
            return self.told
        return When(day_shift=0) if syntax.story.has_dateline else None

    def _month_of_stage(self, syntax: Syntax, travellers: list[Side]) -> When | None:
        """Give the month of another stage of a tour: that of the one told last, else that of the report."""
        month = self._month_of_last(travellers, syntax.sentence.line)
        return month or (When(month_shift=0) if syntax.story.has_dateline else None)

    def _comes_before_last(self, syntax: Syntax, journey: Journey, travellers: list[Side]) -> bool:
        """Tell whether a journey was made just before the one told last: "arrived in Lima on Monday after visits to
        Chile and Brazil", "Before Peru, she visited Chile".
        """
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.when is None or last.status != "held" or not last.same_traveller(travellers):
            return False
        lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
        if journey.frame == "noun":
            leading = lowers[max(0, journey.first - 5) : journey.first]
            return syntax.sentence.line == last.line and not {"after", "following"}.isdisjoint(leading)
        return lowers[0] == "before" and chunks[1].kind in {"country", "place"} and chunks[1].country == last.host

    def _month_of_leaving(self, syntax: Syntax, journey: Journey, travellers: list[Side]) -> When | None:
        """Give the month of the visit from which a journey goes on: "From Lima she went on to Quito"."""
        chunks = syntax.sentence.chunks
        for k in range(max(0, journey.first - 8), journey.first):
            if chunks[k].lower != "from" or chunks[k + 1].country is None:
                continue
            left = (
                d for d in reversed(self.drafts) if d.host == chunks[k + 1].country and d.same_traveller(travellers)
            )
            draft = next(left, None)
            if draft is not None and draft.when is not None and draft.when.month is not None:
                return When(year=draft.when.year, month=draft.when.month)
        return None

    def _month_of_last(self, travellers: list[Side], line: int) -> When | None:
        """Give the month of the journey of the same traveller that was told just before."""
        for draft in reversed(self.drafts):
            if draft.when is not None and line - draft.line <= 2 and draft.same_traveller(travellers):
                return When(year=draft.when.year, month=draft.when.month) if draft.when.month else None
        return None


def _is_stage_of_tour(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a journey is one of a tour that goes on: "the last leg of a tour on which she also visited Peru", "a
    trip that has already taken her to Peru".
    """
    lowers = syntax.sentence.lowers
    behind = lowers[journey.last : journey.last + 4]
    if behind[:2] in (["on", "the"], ["on", "this"], ["during", "the"], ["during", "this"]) and TOURS & {*behind[2:]}:
        # "had earlier been to Peru on the same trip"
        return True
    for k in range(journey.verb - 2, max(-1, journey.verb - _LONGEST_CLAUSE), -1):
        if lowers[k] in TOURS:
            relative = lowers[k + 1 : k + 3] in (["on", "which"], ["in", "which"], ["during", "which"])
            took = journey.rule == "take to" and lowers[k + 1] in {"that", "which"}
            return relative or took
    return False


def _has_been(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether somebody "has been to Peru", whenever that was, and not "on this trip"."""
    lowers, verb = syntax.sentence.lowers, journey.verb
    if not TOURS.isdisjoint(lowers[journey.last : journey.last + 4]):
        return False
    return (
        journey.rule == "be in" and lowers[verb] == "been" and not {"has", "have"}.isdisjoint(lowers[verb - 3 : verb])
    )


def _led(syntax: Syntax, journey: Journey) -> str | None:
    """Give as whom words lead somebody somewhere whom the story knows: "took her to Lima", "Monday saw him in Riga"."""
    led = syntax.sentence.lowers[journey.verb + 1 : journey.verb + 2]
    return {"him": "he", "her": "she"}.get(led[0]) if led else None


def leads_on(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether somebody goes on from where he is: "travelled on to", "continued to", "from there he flew to"."""
    lowers = syntax.sentence.lowers
    behind = lowers[journey.verb + 1 : journey.verb + 2]
    from_there = any(a == "from" and b in {"there", "here"} for a, b in pairwise(lowers[: journey.verb]))
    further = behind in (["onward"], ["onwards"]) or (
        behind == ["on"] and not is_date(syntax.sentence.chunks, journey.verb + 2)
    )
    return from_there or further or lowers[journey.verb] in _CONTINUING
