"""Find visits: who went from one country to another, in what form, when, and at whose invitation."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import EventReport, Status
from relations_db.extraction.visits.comers import became, one_by_one
from relations_db.extraction.visits.companions import along_with, companions_told, with_companions
from relations_db.extraction.visits.dates import (
    counts_roughly,
    date_of,
    day_left,
    done_there,
    exactly,
    hangs_on_another,
    since_when,
)
from relations_db.extraction.visits.delegations import delegations, inviters, is_the_delegation, plural
from relations_db.extraction.visits.doings import note_doings
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.elided import counted, further, others, repeated, with_year_behind
from relations_db.extraction.visits.journey_words import BEING, EARLIER, NOUNS, Journey
from relations_db.extraction.visits.journeys import TRIGGERS, find_journeys
from relations_db.extraction.visits.ledger import Ledger
from relations_db.extraction.visits.lengths import (
    days_of,
    ends,
    ends_later,
    is_over,
    lasting,
    lasting_on,
    of_stage,
    told_by_its_end,
    until_when,
)
from relations_db.extraction.visits.modality import called_off, follows_plan, on_its_eve, status_of, still_to_come
from relations_db.extraction.visits.other_times import other_times
from relations_db.extraction.visits.passages import NOW
from relations_db.extraction.visits.retelling import (
    arrive,
    depart,
    go_home,
    look_for_days,
    retell,
    retell_journey,
    set_out,
)
from relations_db.extraction.visits.seats import is_seat
from relations_db.extraction.visits.stages import FURTHER, OF_A_TOUR, OPENING, STOPS, TOURS
from relations_db.extraction.visits.times import better, is_soon_after, left, until
from relations_db.extraction.visits.travellers import travellers_of
from relations_db.extraction.visits.untold_hosts import tells_edge_here, untold_hosts
from relations_db.language.dates import When, is_day
from relations_db.language.mentions import PersonMention

# After these the visitor is there no more.
_HOMEWARD = frozenset({"leave", "return", "go"})
_STILL = frozenset("ends lasts concludes continues finishes will is".split())
_FOLLOWED = frozenset("followed follows came ensued".split())
_GUESTS = frozenset("guest guests visitor visitors couple delegation party delegations".split())


def _town_behind(syntax: Syntax, journey: Journey, country: str) -> str | None:
    """Give the town of a country where a sentence goes on: "The last stop was Peru, where a fair opened in Lima"."""
    towns = (
        place_of(chunk)
        for k, chunk in enumerate(syntax.sentence.chunks)
        if k >= journey.last and chunk.kind == "place" and syntax.stands_in(k)
    )
    return next((town[0] for town in towns if town is not None and town[1] == country), None)


def _to_the_country(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a journey leads to "the country", whichever that is."""
    named = [syntax.sentence.lowers[t.at] for t in journey.targets if t.at < len(syntax.sentence.lowers)]
    return named == ["country"]


def _goes_on(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit is the next of those told: "a visit to Quito followed on May 3", "… has been fixed for"."""
    lowers = syntax.sentence.lowers
    followed = not _FOLLOWED.isdisjoint(lowers[journey.last : journey.last + 2])
    # "It was the second leg of a tour that had begun in Oslo"
    part = journey.rule == "tour begins" and lowers[0] in {"it", "this"}
    part = part and not STOPS.isdisjoint(lowers[: journey.first])
    # "It followed stops in Lima and Quito."
    part = part or (lowers[0] in {"it", "this"} and not _FOLLOWED.isdisjoint(lowers[1 : journey.first]))
    return followed or part or status_of(syntax, journey) == "planned"


def _came_before(syntax: Syntax, journey: Journey, target: Target) -> bool:
    """Tell whether a stop is named for one that came before: "The last stop, following Togo and Benin, was Mali"."""
    last = journey.targets[-1].at if journey.rule == "next stop" and len(journey.targets) > 1 else target.at
    # "Mali is the last stop, after Togo and Benin"
    return target.at > last or not BEING.isdisjoint(syntax.sentence.lowers[target.at : last])


def _in_year(day: When, syntax: Syntax, target: Target) -> When:
    """Give a day the year told beside a country: "two visits to Peru in 2023, one in May and one that December"."""
    told = syntax.moment(target.date) if target.date is not None else None
    if told is None or told.month is not None or (day.year is not None and day.year_shift is not None):
        return day
    return replace(day, year=day.year or told.year, year_shift=None, near=None, discourse=False)


def _some_day_of_month(told: When) -> When:
    """Give the month of a day that the story is at: nobody visits several countries on one day that is not said."""
    if told.last is not None or not is_day(told):
        return told
    if told.month is not None:
        return When(year=told.year, month=told.month, near=told.near, year_shift=told.year_shift)
    return When(month_shift=0) if told.day_shift == 0 else told


def _to_come(when: When | None) -> When | None:
    """Let a weekday be the next one: "will fly home on Friday"."""
    lone = when is not None and when.weekday is not None and when.day is None and not when.direction
    return replace(when, direction=1) if when is not None and lone else when


class VisitReader:
    """Find the visits of an article, sentence by sentence; retellings of one visit are brought together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._ledger = Ledger()
        self._there: Target | None = None
        # Those named in the last sentence that names anybody.
        self._before: list[PersonMention] = []
        self._spoken = False

    @property
    def reports(self) -> list[EventReport]:
        """Give the visits found so far, in text order."""
        return [report for draft in self._ledger.drafts for report in draft.reports()]

    def read(self, syntax: Syntax) -> None:
        """Add the visits that a sentence tells of."""
        chunks = syntax.sentence.chunks
        lowers = syntax.sentence.lowers
        verbless = "in" in lowers[1:5] or lowers[1:2] == ["("] or not OPENING.isdisjoint(lowers[:2])
        verbless = verbless and not syntax.sentence.headline
        self._ledger.touring = self._ledger.touring or not TOURS.isdisjoint(syntax.sentence.words)
        if verbless or not TRIGGERS.isdisjoint(syntax.sentence.words):
            self._find(syntax)
        look_for_days(self._ledger.drafts, syntax)
        note_doings(self._ledger.drafts, syntax)
        current = [d for d in self._ledger.drafts if d.status == "held" and not d.earlier]
        self._ledger.drafts += other_times(current[-1] if current else None, syntax, self._spoken)
        self._spoken = not NOUNS.isdisjoint(lowers)
        self._look_for_companions(syntax)
        if "delegation" in syntax.sentence.lowers[:6]:
            self._name_leader(syntax)
        for draft in self._ledger.drafts:
            near = syntax.sentence.line - draft.line <= (2 if syntax.story.entry is None else 0)
            near = near and draft.when is not None
            if draft.place is None and near and syntax.story.place_country == draft.host and not syntax.background:
                draft.place = syntax.story.place
        self._before = [m for m in syntax.sentence.mentions if m.name is not None] or self._before
        if syntax.story.when is not self._ledger.told:
            self._ledger.told, self._ledger.told_line = syntax.story.when, syntax.sentence.line
        for k in range(len(chunks) - 1, -1, -1) if "place" in syntax.sentence.kinds else ():
            if chunks[k].kind == "place" and (found := place_of(chunks[k])) is not None and found[1]:
                self._there = Target(found[1], found[0], k)
                break
        else:
            # "A visited Peru. B was there from 3 to 5 May."
            told = self._ledger.drafts[-1].host if self._ledger.drafts else None
            at = next((k for k, chunk in enumerate(chunks) if chunk.kind == "country" and chunk.country == told), None)
            if told is not None and at is not None:
                self._there = Target(told, None, at)

    def _look_for_companions(self, syntax: Syntax) -> None:
        """Add those who came along to the visit told last: "Foreign Minister A travelled with him"."""
        draft = max(reversed(self._ledger.drafts), key=lambda d: d.line, default=None)
        if draft is None or not (along := companions_told(syntax)):
            return
        if syntax.sentence.line - draft.line > 1:
            # "A visited Peru.\n\nThey had talks.\n\nWith him were B and C": of whoever is named, or meant, there.
            led = {id(s.person) for m in syntax.sentence.mentions for s in syntax.sides(m, [])} - {id(None)}
            of_them = (d for d in self._ledger.drafts if any(id(s.person) in led for s in d.visitors))
            draft = max((d for d in of_them if not d.earlier), key=lambda d: d.line, default=draft)
            if all(id(s.person) not in led for s in draft.visitors):
                return
        if draft.status != "held":
            return
        for told in self._ledger.drafts:
            # "paid visits to Oslo and to Riga. A travelled with him"
            together = told.line == draft.line and told.status == "held" and told.same_traveller(draft.visitors)
            if together and told.bring(along_with(told.visitors, along)):
                told.note(syntax)

    def _name_leader(self, syntax: Syntax) -> None:
        """Name who leads the delegation whose visit was told last without a name: "The delegation is headed by X"."""
        draft = self._ledger.drafts[-1] if self._ledger.drafts else None
        leader = syntax.leader_of(syntax.sentence.lowers.index("delegation"))
        if draft is None or leader is None or leader.name is None or any(s.person for s in draft.visitors):
            return
        homes = {s.country for s in draft.visitors}
        sides = [s for s in syntax.sides(leader, []) if s.person is not None]
        if sides and len(homes) == 1 and leader.country in homes | {None}:
            draft.visitors = [replace(sides[0], country=homes.pop()), *draft.visitors[1:]]
            draft.note(syntax)

    def _find(self, syntax: Syntax) -> None:
        chunks = syntax.sentence.chunks
        journeys = [
            j for j in find_journeys(syntax.sentence, syntax.story, self._there) if not syntax.sentence.quoted[j.first]
        ]
        ends = [len(chunks)] * len(journeys)
        for number in range(len(journeys) - 2, -1, -1):
            ends[number] = (
                journeys[number + 1].first
                if journeys[number + 1].targets
                or (journeys[number + 1].rule == "go" and journeys[number].frame == "verb")
                else ends[number + 1]
            )
        before: list[Side] = []
        low = main = 0
        for journey, high in zip(journeys, ends, strict=True):
            begin = main if told_by_its_end(syntax, journey) else low
            before = self._take(syntax, journey, before, begin, high) or before
            if journey.targets:
                main, low = low, journey.last

    def _take(self, syntax: Syntax, journey: Journey, before: list[Side], low: int, high: int) -> list[Side]:
        if len(journey.targets) == 1 and journey.frame == "verb" and (comers := one_by_one(syntax, journey)):
            self._tell_one_by_one(syntax, journey, comers, date_of(syntax, journey, low, high))
            return [s for sides, _ in comers for s in sides]
        led = became(syntax, journey) or travellers_of(syntax, journey, before)
        travellers, along = with_companions(syntax, journey, led)
        travellers = self._ledger.named(travellers)
        travellers = self._ledger.going_on(syntax, journey, travellers, before, low)
        if not travellers and journey.frame == "noun" and journey.targets and _goes_on(syntax, journey):
            travellers = self._ledger.going_next(journey.targets, syntax.sentence.line)
        if journey.targets and is_the_delegation(syntax, journey):
            travellers = self._ledger.going_as_told(travellers, journey.targets, syntax.sentence.line)
        if journey.rule == FURTHER and not self._ledger.tells_tour_of(travellers, syntax.sentence.line):
            return []
        # "The tour that began in Oslo" is elsewhere by now.
        by_now = not {"that", "which"}.isdisjoint(syntax.sentence.lowers[journey.first : journey.last])
        if journey.rule in OF_A_TOUR and travellers and not by_now:
            last, syntax.story.visitor = journey.targets[-1], travellers[0]
            syntax.story.host = syntax.story.place_country = last.country
            syntax.story.place = last.place or _town_behind(syntax, journey, last.country)
            if syntax.story.when is self._ledger.told:
                # A day that the sentence has moved the story to already stays as it is.
                syntax.story.when = date_of(syntax, journey, low, high) or syntax.story.when
        here = syntax.story.dateline_country
        if not self._ledger.drafts and tells_edge_here(syntax, journey) and {s.country for s in travellers} <= {here}:
            # "The visit ends on Friday.", of a guest of whose coming nothing was told
            told = [s for s in (syntax.story.visitor, *syntax.story.pair) if s is not None]
            travellers = [s for s in told if s.country not in (None, here)][:1]
        if not travellers:
            if journey.frame == "noun":
                retell_journey(self._ledger, syntax, journey, low, high)
            if (
                journey.rule == "go"
                and self._ledger.drafts
                and not _GUESTS.isdisjoint(syntax.sentence.lowers[max(0, journey.verb - 2) : journey.verb])
            ):
                # "On Wednesday the visitors flew home."
                depart(self._ledger, syntax, journey, self._ledger.drafts[-1])
            return []
        status = status_of(syntax, journey)
        if status is None:
            if journey.frame == "noun" and not journey.targets and called_off(syntax, journey):
                self._ledger.call_off(travellers)
            return travellers
        targets = journey.targets or untold_hosts(syntax, journey, travellers, self._ledger.drafts)
        if here is not None and {s.country for s in travellers} == {here} and _to_the_country(syntax, journey):
            # "arrived in the country from Peru", of one who is at home there
            targets = (Target(here, None, targets[0].at),)
        if not targets:
            retell(self._ledger, syntax, journey, travellers, low, high)
            return travellers
        eve = on_its_eve(syntax, journey)
        # "X, currently in Lima, will fly on to Quito on Friday"
        now = journey.first > 1 and syntax.sentence.lowers[journey.first - 1] in NOW and journey.rule == "be at"
        undated = eve or now or counts_roughly(syntax, journey)
        shared, over = days_of(syntax, journey, low, high) if not undated else (None, None)
        status = "planned" if eve else status
        to_come = shared is not None and journey.frame == "noun" and syntax.story.lies_ahead(shared)
        if status == "held" and (to_come or still_to_come(syntax, journey, targets, shared)):
            status = "planned"
        foregoing = self._ledger.drafts[-1] if self._ledger.drafts else None
        if (
            status == "held"
            and foregoing is not None
            and (foregoing.status, foregoing.line) == ("planned", syntax.sentence.line)
            and foregoing.same_traveller(travellers)
            and follows_plan(syntax, journey)
        ):
            status, shared = "planned", shared if shared != foregoing.when else None
        goes = not journey.targets and targets[0].country == here and ends(syntax, journey)
        if goes and (status == "planned" or "will" in syntax.sentence.lowers[: journey.verb]):
            # "will end her visit on Friday", "will see the port on Friday before her return", of who is there
            status, shared, over = "held", None, _to_come(shared)
        ahead = syntax.sentence.lowers[journey.last : journey.last + 4]
        if not journey.targets and targets[0].country == here and ends_later(syntax, journey) and _STILL & {*ahead}:
            # "The visit lasts until Friday": today is one of its days.
            shared, over = When(day_shift=0), over or shared
        stated = shared is not None
        if shared is None:
            shared = self._ledger.told_day(syntax, journey, travellers, status)
            if shared is not None and len({t.country for t in targets}) > 1:
                shared = _some_day_of_month(shared)
        if len(targets) == 1 and (days := counted(syntax, journey) or repeated(syntax, journey)):
            for time in with_year_behind(syntax, days):
                moment = _in_year(time, syntax, targets[0])
                self._tell(syntax, journey, travellers, targets[0], moment, status)
            return travellers
        set_out(self._ledger, syntax, journey, travellers)
        count = len(targets)
        staged = count > 1 and shared is not None and all(t.date is None for t in targets)
        staged = staged and shared is not None and is_day(shared)
        staged = staged and (journey.rule == "itinerary" or is_over(syntax, journey))
        stopped: When | None = None
        for number, target in enumerate(targets):
            if target.date is not None:
                stopped = syntax.moment(target.date)
            elif stopped is not None:
                # "to Oslo on May 3, and from there to Riga": some day after the last one told.
                shared = When(year=stopped.year, month=stopped.month) if stopped.month is not None else None
            if is_seat(travellers, target):
                if status == "held":
                    syntax.story.leave(travellers)
                continue
            if all(s.country == target.country for s in travellers):
                if status == "held":
                    syntax.story.leave(travellers)
                go_home(self._ledger, syntax, journey, travellers, target.country)
            until_day = until_when(syntax, target)
            end = day_left(syntax, journey) if journey.rule == "leave" else until_day
            end = end if status == "planned" else None
            begun = self._ledger.last_of(travellers) if end is not None else None
            if begun is not None and (begun.host, begun.status) == (target.country, "held"):
                # "She landed on Monday and will be in Oslo until Friday."
                depart(self._ledger, syntax, journey, begun, end)
                continue
            status = "held" if end is not None and target.country == here else status
            for group in delegations(syntax, plural(syntax, journey, travellers, self._before), target):
                own = syntax.moment(exactly(syntax, target.date)) if target.date is not None else shared
                current = lasting_on(syntax, journey, target)
                departure = _to_come(own) if until_day is not None and current is None else None
                own = None if departure is not None else own
                if own is not None and _came_before(syntax, journey, target):
                    own = When(year=own.year, month=own.month)
                when = of_stage(own, number, count) if staged else current or own
                stated_here = stated or target.date is not None
                draft = self._tell(syntax, journey, group, target, when, status, stated_here)
                if draft is not None:
                    draft.bring(along_with(group, along))
                if draft is not None and draft.when is None and departure is not None:
                    # "was in Oslo until Sunday"
                    draft.departure, draft.open = departure, False
                if (
                    draft is not None
                    and when is not None
                    and not staged
                    and over is None
                    and (stated_here or when.day_shift == 0 or journey.rule == "arrive")
                ):
                    draft.when = lasting(draft.when, syntax, journey)
                if draft is not None and draft.when is None and draft.departure is not None and count == 1:
                    # "came home on Friday after a three-day visit to Peru"
                    whole = lasting(draft.departure, syntax, journey)
                    if whole is not None and whole.last is not None:
                        draft.when, draft.departure = whole, None
                if draft is not None and count == 1 and draft.seen is None and draft.when is not None:
                    # "left on Saturday for Oslo, where, on Monday, she called on"
                    where = journey.last + (syntax.sentence.lowers[journey.last : journey.last + 1] == [","])
                    there = done_there(syntax, journey, where, high)
                    seen = syntax.moment(there) if there is not None else None
                    on_weekday = draft.when.weekday is not None and draft.when.day is None
                    later = seen is not None and (is_soon_after(draft.when, seen) or (on_weekday and seen.day))
                    draft.seen = seen if later else None
                final = number == count - 1 or not staged
                if draft is not None and final and over is not None and (draft.when is None or draft.when.last is None):
                    draft.when = until(draft.when, over) if draft.when is not None else None
                    draft.departure = over if draft.when is None or draft.when.last is None else None
        if journey.frame == "noun" and journey.targets:
            more = further(syntax, journey)
        else:
            more = others(syntax, journey) if len(journey.targets) == 1 else iter(())
        for mention, target, day in more:
            for group in delegations(syntax, syntax.sides(mention, []), target):
                self._tell(syntax, journey, group, target, syntax.moment(day), status)
        return travellers

    def _tell_one_by_one(
        self, syntax: Syntax, journey: Journey, comers: list[tuple[list[Side], int | None]], shared: When | None
    ) -> None:
        """Add the visits of those who are named one after the other, each with the day beside the name."""
        status = status_of(syntax, journey)
        for sides, day in comers if status is not None else ():
            when = syntax.moment(day) if day is not None else shared
            for group in delegations(syntax, sides, journey.targets[0]):
                self._tell(syntax, journey, group, journey.targets[0], when, status or "held")

    def _tell(
        self,
        syntax: Syntax,
        journey: Journey,
        group: list[Side],
        target: Target,
        when: When | None,
        status: Status,
        stated: bool = True,
    ) -> Draft | None:
        chunks = syntax.sentence.chunks
        near = {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]}
        near |= {c.lower for c in chunks[: journey.first] if c.lower == "ago"}
        if status == "planned" and self._ledger.is_there(group, target.country, syntax):
            # "and is to leave for Sydney on Wednesday", of who is in Australia already
            return None
        since = since_when(syntax, journey) if journey.frame == "verb" else None
        begun_here = self._ledger.known(group, target.country, None, False) if since is not None else None
        if begun_here is not None and begun_here.when is not None:
            # "returned on Thursday from Lima, where she had been since Monday"
            arrive(begun_here, since)
            begun_here.note(syntax)
            return begun_here
        draft = self._ledger.known(group, target.country, when, bool(near & EARLIER))
        closes = status == "held" and when is not None and ends(syntax, journey)
        begins = draft or self._ledger.known(group, target.country, None, False) if closes else None
        if begins is not None and begins.status == "held" and not begins.earlier and begins.when not in (None, when):
            # The day on which a visit ended whose beginning has been told.
            known = begins.when
            begins.when = left(known, when)
            if begins.when is known and known is not None and known.last is None:
                begins.departure = when
            begins.note(syntax)
            return begins
        new = draft is None
        if draft is None:
            again = any(d.host == target.country and d.same_traveller(group) for d in self._ledger.drafts)
            if when is None and near & EARLIER and again and journey.frame == "noun":
                return None
            draft = Draft(group, target.country, status, "leave" if closes else journey.rule, line=syntax.sentence.line)
            draft.headline = syntax.sentence.headline
            draft.earlier = bool(near & EARLIER)
            gone = self._ledger.gone
            open_end = (when is None or when.last is None) and target in (journey.targets[-1:] or (target,))
            if gone is not None and syntax.sentence.line == gone[2] and draft.same_traveller(gone[0]) and open_end:
                # "Before she flew home on Monday, she spoke to … She had come to Lima on Friday."
                draft.departure, draft.earlier, self._ledger.gone = gone[1], False, None
            self._ledger.drafts.append(draft)
        if not any(s.person for s in draft.visitors):
            draft.visitors = group
        draft.form = draft.form or journey.form
        draft.delegation = draft.delegation or "delegation" in syntax.sentence.words
        if draft.assumed and stated and when is not None and (journey.rule, status) == ("arrive", "held"):
            # "who is on a visit to Lima, landed there on Sunday"
            draft.when, draft.assumed = when, False
        if not new and status == "held" and draft.when is not None and draft.when.last is not None:
            # "From 3 to 5 May she toured … On the final day she was in Lima."
            draft.days += [day for day in (when,) if day not in (None, draft.when, *draft.days) and day is not None]
        draft.when = better(draft.when, when)
        draft.assumed = draft.assumed or (new and not stated and when is not None and when.day_shift == 0)
        draft.place = draft.place or target.place
        # The month may be only that of the stage before.
        vague = draft.when is None or (not stated and not is_day(draft.when))
        draft.open = vague and journey.frame == "verb" and not near & EARLIER and status == "held"
        draft.open = draft.open or (new and journey.rule in OF_A_TOUR and not stated and status == "held")
        draft.open = (
            draft.open and near.isdisjoint(NOW) and journey.rule != "choose" and not hangs_on_another(syntax, journey)
        )
        draft.line = syntax.sentence.line
        if status == "held" and (journey.frame == "verb" or stated):
            draft.status = "held"
        elif status == "planned" and draft.headline and not syntax.sentence.headline:
            # "President travels to Peru", who "will leave on Monday"
            draft.status = "planned"
        draft.headline = draft.headline and syntax.sentence.headline
        draft.hosts.extend(s for s in inviters(syntax, journey, group, target.country) if s not in draft.hosts)
        draft.note(syntax)
        now = not (syntax.sentence.headline or (when is not None and (syntax.long_ago(when) or syntax.goes_back(when))))
        # What is recalled, or was before, is no scene of a story that is somewhere already.
        away = draft.earlier or journey.rule in _HOMEWARD or syntax.background or syntax.on_way_home(target.at)
        opens = not away or (syntax.story.visitor is None and syntax.story.place is None)
        if status == "held" and now and opens:
            if target.place is not None:
                syntax.story.stops[target.country] = target.place
            if target in (journey.targets[:1] or (target,)):
                town = None if syntax.lands_near(target.at, (target.place, target.country)) else target.place
                # On the day of his return the visitor met nobody there.
                came = when if journey.rule not in _HOMEWARD else None
                syntax.story.enter(group[0], target.country, town, came)
        return draft
