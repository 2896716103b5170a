"""Find visits: who went from one country to another, in what form, when, and at whose invitation."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import looks_back
from relations_db.extraction.reports import EventReport, Status
from relations_db.extraction.told_dates import NO_DAY
from relations_db.extraction.visits.companions import companions_told, join
from relations_db.extraction.visits.dates import (
    begun,
    better,
    compatible,
    compatible_month,
    date_of,
    day_left,
    ended,
    ends,
    hangs_on_another,
    lasting,
    left,
    prolonged,
    since_when,
    told_to_end,
)
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.journey_words import EARLIER, Journey
from relations_db.extraction.visits.journeys import TRIGGERS, find_journeys
from relations_db.extraction.visits.modality import called_off, status_of, still_to_come
from relations_db.extraction.visits.travellers import (
    delegations,
    inviters,
    one_by_one,
    travellers_of,
)
from relations_db.extraction.visits.untold_hosts import untold_hosts
from relations_db.language.chunks import is_date
from relations_db.language.dates import When

# After these the visitor is there no more.
_HOMEWARD = ("leave", "return", "go")
_LOOKING_BACK = frozenset(
    "following since recalled recalling recall after historic noted noting remembered successive during "
    "praised success".split()
)
_PRESENT = frozenset(
    "is are was his her 's maiden first landed arrived here wound winding concluded concluding began begun "
    "beginning".split()
)
_GUESTS = frozenset("guest guests visitor visitors couple delegation party delegations".split())
# Lines from a visit to what is told of it again without a name.
_NEAR = 3
_LASTED = frozenset("lasted lasts ran runs".split())
_TIMES = frozenset("twice times thrice".split())
_RUNS = frozenset("take takes took lasts last runs scheduled began begins ends ended will".split())


class VisitReader:
    """Find the visits of an article, sentence by sentence; retellings of one visit are brought together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[Draft] = []
        self._there: Target | None = None
        self._before: list[Side] = []
        self._gone: tuple[list[Side], When, int] | None = None
        self._told: When | None = None
        self._told_line = -9

    @property
    def reports(self) -> list[EventReport]:
        """Give the visits found so far, in text order."""
        return [report for draft in self._drafts for report in draft.reports()]

    def read(self, syntax: Syntax) -> None:
        """Add the visits that a sentence tells of."""
        chunks = syntax.sentence.chunks
        verbless = not syntax.sentence.headline and "in" in syntax.sentence.lowers[1:5]
        if verbless or not TRIGGERS.isdisjoint(syntax.sentence.words):
            self._find(syntax)
        self._look_for_days(syntax)
        self._look_for_companions(syntax)
        if "delegation" in syntax.sentence.lowers[:6]:
            self._name_leader(syntax)
        for draft in self._drafts:
            near = syntax.sentence.line - draft.line <= (2 if syntax.story.entry is None else 0)
            near = near and draft.when is not None
            if draft.place is None and near and syntax.story.place_country == draft.host and not syntax.background:
                draft.place = syntax.story.place
        named = [m for m in syntax.sentence.mentions if m.name is not None]
        if named:
            self._before = [s for m in named for s in syntax.sides(m, []) if s.person is not None]
        if syntax.story.when is not self._told:
            self._told, self._told_line = syntax.story.when, syntax.sentence.line
        for k in range(len(chunks) - 1, -1, -1) if "place" in syntax.sentence.kinds else ():
            if chunks[k].kind == "place" and (found := place_of(chunks[k])) is not None and found[1]:
                self._there = Target(found[1], found[0], k)
                break

    def _look_for_companions(self, syntax: Syntax) -> None:
        """Add those who came along to the visit told last: "Foreign Minister A travelled with him"."""
        draft = self._drafts[-1] if self._drafts else None
        if draft is None or draft.status != "held" or syntax.sentence.line - draft.line > 1:
            return
        along = companions_told(syntax)
        visitors = join(draft.visitors, along)
        if visitors is not draft.visitors:
            draft.visitors = visitors
            draft.note(syntax)

    def _name_leader(self, syntax: Syntax) -> None:
        """Name who leads the delegation whose visit was told last without a name: "The delegation is headed by X"."""
        draft = self._drafts[-1] if self._drafts else None
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
            j
            for j in find_journeys(chunks, syntax.story, self._there, syntax.sentence.headline)
            if not syntax.sentence.quoted[j.first]
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
        low = 0
        for journey, high in zip(journeys, ends, strict=True):
            before = self._take(syntax, journey, before, low, high) or before
            low = journey.last if journey.targets else low

    def _take(self, syntax: Syntax, journey: Journey, before: list[Side], low: int, high: int) -> list[Side]:
        if len(journey.targets) == 1 and journey.frame == "verb" and (comers := one_by_one(syntax, journey)):
            self._tell_one_by_one(syntax, journey, comers, date_of(syntax, journey, low, high))
            return [s for sides, _ in comers for s in sides]
        travellers = self._named(_became(syntax, journey) or travellers_of(syntax, journey, before))
        if journey.rule in ("next stop", "tour begins", "stage") and travellers:
            last, syntax.story.visitor = journey.targets[-1], travellers[0]
            syntax.story.host, syntax.story.place, syntax.story.place_country = last.country, last.place, last.country
            if syntax.story.when is self._told:
                # A day that the sentence has moved the story to already stays as it is.
                syntax.story.when = date_of(syntax, journey, low, high) or syntax.story.when
        if not travellers:
            if journey.frame == "noun":
                self._retell_journey(syntax, journey, low, high)
            if (
                journey.rule == "go"
                and self._drafts
                and not _GUESTS.isdisjoint(syntax.sentence.lowers[max(0, journey.verb - 2) : journey.verb])
            ):
                # "On Wednesday the visitors flew home."
                self._depart(syntax, journey, self._drafts[-1])
            return []
        status = status_of(syntax, journey)
        if status is None:
            if journey.frame == "noun" and not journey.targets and called_off(syntax, journey):
                self._drafts = [d for d in self._drafts if d.status == "held" or not d.same_traveller(travellers)]
            return travellers
        targets = journey.targets or untold_hosts(syntax, journey, travellers, self._drafts)
        if not targets:
            self._retell(syntax, journey, travellers, low, high)
            return travellers
        shared = date_of(syntax, journey, low, high)
        if status == "held" and still_to_come(syntax, journey, targets, shared):
            status = "planned"
        stated = shared is not None
        if shared is None:
            shared = self._told_day(syntax, journey, travellers, status)
        if len(targets) == 1 and (days := _counted(syntax, journey) or _repeated(syntax, journey)):
            for day in days:
                self._tell(syntax, journey, travellers, targets[0], syntax.moment(day), status)
            return travellers
        stopped: When | None = None
        for target in targets:
            if target.date is not None:
                stopped = syntax.moment(target.date)
            elif stopped is not None:
                # "to Oslo on May 3, and from there to Riga": some day after the last one told.
                shared = When(year=stopped.year, month=stopped.month) if stopped.month is not None else None
            if status == "held" and all(s.country == target.country for s in travellers):
                syntax.story.leave(travellers)
                self._go_home(syntax, journey, travellers, target.country)
            for group in delegations(syntax, self._plural(syntax, journey, travellers), target):
                when = _lasting_on(syntax, journey, target) or (
                    syntax.moment(target.date) if target.date is not None else shared
                )
                stated_here = stated or target.date is not None
                draft = self._tell(syntax, journey, group, target, when, status, stated_here)
                if (
                    draft is not None
                    and when is not None
                    and (stated_here or when.day_shift == 0 or journey.rule == "arrive")
                ):
                    draft.when = lasting(draft.when, syntax, journey)
        if journey.frame == "noun" and journey.targets:
            self._further(syntax, journey, status)
        elif len(journey.targets) == 1:
            self._others(syntax, journey, status)
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

    def _named(self, travellers: list[Side]) -> list[Side]:
        """Give an unnamed leader as the traveller of that country whom the article has named: "the Malian leader"."""
        if len(travellers) != 1 or travellers[0].person is not None or not travellers[0].role:
            return travellers
        known = [
            s
            for d in self._drafts
            for s in d.visitors
            if s.person is not None and s.actor is not None and s.actor == travellers[0].actor
        ]
        return known[-1:] if known and all(s.person is known[0].person for s in known) else travellers

    def _further(self, syntax: Syntax, journey: Journey, status: Status) -> None:
        """Add what a sentence leaves out: "the visits of X to Peru in May and Y to Chile in June"."""
        chunks, k = syntax.sentence.chunks, journey.last
        while k < len(chunks):
            if chunks[k].kind == "date" or chunks[k].lower in ("in", "on", "of", "by"):
                k += 1
                continue
            mention = syntax.sentence.at.get(k)
            if mention is not None and k < journey.last + 6 and chunks[k - 1].lower in ("of", "by"):
                k = mention.last
                continue
            break
        if k >= len(chunks) or chunks[k].lower not in ("and", ","):
            return
        k += 1
        while k < len(chunks) and chunks[k].lower in ("and", "of", "by", "that", "the"):
            k += 1
        mention = syntax.sentence.at.get(k)
        if mention is None or mention.name is None:
            return
        k, targets = mention.last, journey.targets
        if k < len(chunks) and chunks[k].lower == "to":
            targets, k = read_targets(chunks, k + 1, syntax.story)
            day = targets[-1].date if targets else None
        else:
            if k < len(chunks) and chunks[k].lower in ("in", "on"):
                k += 1
            day = k if k < len(chunks) and chunks[k].kind == "date" else None
        if day is None:
            return
        for target in targets:
            for group in delegations(syntax, syntax.sides(mention, []), target):
                self._tell(syntax, journey, group, target, syntax.moment(day), status)

    def _others(self, syntax: Syntax, journey: Journey, status: Status) -> None:
        """Add those whose journey a sentence leaves out: "X came to Lima on May 4, Y on the 6th and Z on the 8th"."""
        chunks, k = syntax.sentence.chunks, journey.last
        while k + 1 < len(chunks) and chunks[k].lower in (",", ";", "and"):
            mention = syntax.sentence.at.get(k + 1) or syntax.sentence.at.get(k + 2)
            if mention is None or mention.name is None or chunks[mention.first - 1].lower not in (",", ";", "and"):
                return
            day = mention.last + (syntax.sentence.lowers[mention.last : mention.last + 1] == [","])
            day += syntax.sentence.lowers[day : day + 1] in (["on"], ["in"])
            closed = syntax.sentence.lowers[day + 1 : day + 2] in ([], ["."], [","], [";"], ["and"])
            if not is_date(chunks, day) or day == mention.last or not closed:
                return
            for group in delegations(syntax, syntax.sides(mention, []), journey.targets[0]):
                self._tell(syntax, journey, group, journey.targets[0], syntax.moment(day), status)
            k = day + 1

    def _plural(self, syntax: Syntax, journey: Journey, travellers: list[Side]) -> list[Side]:
        """Give those whom "the ministers" means: the people named just before."""
        if journey.frame != "verb" or any(s.person is None and s.actor for s in travellers):
            return travellers
        mention = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
        if (
            mention is None
            or not mention.plural
            or mention.name is not None
            or mention.countries
            or not mention.definite
        ):
            return travellers
        levels = {o.level for o in mention.offices}
        fitting = [
            s
            for s in self._before
            if s.person is not None and any(o.level in levels or "minister" in o.title for o in s.person.offices)
        ]
        return fitting if len(fitting) > 1 else travellers

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
        if status == "planned" and self._is_there(group, target.country, syntax):
            # "and is to leave for Sydney on Wednesday", of who is in Australia already
            return None
        since = since_when(syntax, journey) if journey.frame == "verb" else None
        begun_here = self._known(group, target.country, None, False) if since is not None else None
        if begun_here is not None and begun_here.when is not None:
            # "returned on Thursday from Lima, where she had been since Monday"
            self._arrive(begun_here, since)
            begun_here.note(syntax)
            return begun_here
        draft = self._known(group, target.country, when, bool(near & EARLIER))
        closes = status == "held" and when is not None and ends(syntax, journey)
        begins = self._known(group, target.country, None, False) if closes and draft is None else None
        if begins is not None and begins.status == "held" and not begins.earlier and begins.when is not None:
            # The day on which a visit ended whose beginning has been told.
            if begins.when.last is None:
                begins.departure = when
            begins.note(syntax)
            return begins
        if draft is None:
            again = any(d.host == target.country and d.same_traveller(group) for d in self._drafts)
            if when is None and near & EARLIER and again and journey.frame == "noun":
                return None
            draft = Draft(group, target.country, status, "leave" if closes else journey.rule, line=syntax.sentence.line)
            draft.earlier = bool(near & EARLIER)
            if self._gone is not None and syntax.sentence.line == self._gone[2] and draft.same_traveller(self._gone[0]):
                # "Before she flew home on Monday, she spoke to … She had come to Lima on Friday."
                draft.departure, draft.earlier, self._gone = self._gone[1], False, None
            self._drafts.append(draft)
        draft.form = draft.form or journey.form
        draft.when = better(draft.when, when)
        draft.place = draft.place or target.place
        draft.open = draft.when is None and journey.frame == "verb" and not near & EARLIER and status == "held"
        draft.open = draft.open and journey.rule != "choose" and not hangs_on_another(syntax, journey)
        draft.line = syntax.sentence.line
        if status == "held" and (journey.frame == "verb" or stated):
            draft.status = "held"
        draft.hosts.extend(s for s in inviters(syntax, group, target.country) if s not in draft.hosts)
        draft.note(syntax)
        now = not (syntax.sentence.headline or (when is not None and syntax.long_ago(when)))
        # What is recalled, or was before, is no scene of a story that is somewhere already.
        away = draft.earlier or journey.rule in _HOMEWARD or syntax.background
        opens = not away or (syntax.story.visitor is None and syntax.story.place is None)
        if status == "held" and now and opens:
            if target.place is not None:
                syntax.story.stops[target.country] = target.place
            if target in (journey.targets[:1] or (target,)):
                syntax.story.enter(group[0], target.country, target.place, when)
        return draft

    def _is_there(self, group: list[Side], host: str, syntax: Syntax) -> bool:
        """Tell whether the visit told just before led there, and has begun."""
        last = next((d for d in reversed(self._drafts) if d.same_traveller(group)), None)
        near = last is not None and syntax.sentence.line - last.line <= 1 and not last.earlier
        return near and last is not None and (last.host, last.status) == (host, "held") and last.when is not None

    def _known(self, group: list[Side], host: str, when: When | None, earlier: bool) -> Draft | None:
        for draft in reversed(self._drafts):
            if draft.host == host and draft.same_traveller(group):
                if earlier and not draft.earlier and None in (when, draft.when) and when is not draft.when:
                    # "She is in Oslo. … She had last been there in 2013."
                    continue
                if draft.earlier and not earlier and None not in (when, draft.when) and draft.when != when:
                    # "In February she had come to Oslo. … On Tuesday she went on to Bergen": two journeys.
                    continue
                if compatible(draft.when, when):
                    return draft
        return None

    def _told_day(self, syntax: Syntax, journey: Journey, travellers: list[Side], status: Status) -> When | None:
        """Give the day the story is at, for a journey that it tells as its next step; where the same traveller's
        journey was told just before, the month of that."""
        chunks, line = syntax.sentence.chunks, syntax.sentence.line
        near = {c.lower for c in chunks[max(0, journey.first - 6) : journey.first + 1]}
        infinitive = journey.verb > 0 and chunks[journey.verb - 1].lower == "to"
        if journey.frame == "verb" and (infinitive or hangs_on_another(syntax, journey)):
            return None
        away = near & EARLIER or (journey.frame == "noun" and near & _LOOKING_BACK)
        if status != "held" or syntax.sentence.headline or away or journey.rule == "choose":
            return None
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
        if current and self._told_line < line and not syntax.story.chronicle:
            # "who is on a working visit", behind what was in another year: the visit goes on.
            return When(day_shift=0) if syntax.story.has_dateline else None
        if any(d.when is not None and line - d.line <= 2 and d.same_traveller(travellers) for d in self._drafts):
            return self._month_of_last(travellers, line)
        if self._told is not None and self._told.last is not None and not syntax.story.chronicle:
            return When(year=self._told.year, month=self._told.month) if self._told.month is not None else None
        today = self._told is not None and self._told.day_shift == 0 and not self._told.discourse
        if today or line - self._told_line <= 2:
            return self._told
        return When(day_shift=0) if syntax.story.has_dateline else None

    def _month_of_leaving(self, syntax: Syntax, journey: Journey, travellers: list[Side]) -> When | None:
        """Give the month of the visit from which a journey goes on: "From Lima she went on to Quito"."""
        chunks = syntax.sentence.chunks
        for k in range(max(0, journey.first - 8), journey.first):
            if chunks[k].lower != "from" or chunks[k + 1].country is None:
                continue
            left = (
                d for d in reversed(self._drafts) if d.host == chunks[k + 1].country and d.same_traveller(travellers)
            )
            draft = next(left, None)
            if draft is not None and draft.when is not None and draft.when.month is not None:
                return When(year=draft.when.year, month=draft.when.month)
        return None

    def _month_of_last(self, travellers: list[Side], line: int) -> When | None:
        """Give the month of the journey of the same traveller that was told just before."""
        for draft in reversed(self._drafts):
            if draft.when is not None and line - draft.line <= 2 and draft.same_traveller(travellers):
                return When(year=draft.when.year, month=draft.when.month) if draft.when.month else None
        return None

    def _retell(self, syntax: Syntax, journey: Journey, travellers: list[Side], low: int, high: int) -> None:
        """Add a sentence that speaks of the visit again without saying where it leads."""
        draft = next((d for d in reversed(self._drafts) if d.same_traveller(travellers)), None)
        homeward = {"home", "back"} & set(syntax.sentence.lowers[journey.first : journey.first + 3])
        if draft is None and journey.rule == "go" and homeward and (day := day_left(syntax, journey)) is not None:
            self._gone = (travellers, syntax.moment(day), syntax.sentence.line)
        if draft is not None:
            self._again(syntax, journey, draft, low, high)
            draft.when = lasting(draft.when, syntax, journey)
            if journey.rule == "stay":
                draft.when = ended(prolonged(draft.when, syntax, journey), syntax, journey)
            if journey.rule == "go":
                self._depart(syntax, journey, draft)
            if journey.rule == "arrive":
                self._arrive(draft, date_of(syntax, journey, low, high))

    def _go_home(self, syntax: Syntax, journey: Journey, travellers: list[Side], home: str) -> None:
        """Note the day on which visitors travelled back to their own country from the visit told just before."""
        if journey.rule not in ("arrive", "leave for", "go"):
            return
        draft = next((d for d in reversed(self._drafts) if d.same_traveller(travellers)), None)
        if draft is not None and draft.host != home and syntax.sentence.line - draft.line <= 3:
            self._depart(syntax, journey, draft)

    def _arrive(self, draft: Draft, moment: When | None) -> None:
        """Note when a visitor came, of whose visit another day may be known."""
        known = draft.when
        if moment is None or moment == known or draft.earlier:
            return
        draft.when = begun(known, moment)
        if draft.when is known and known is not None and known.last is None:
            draft.arrival = moment

    def _depart(self, syntax: Syntax, journey: Journey, draft: Draft) -> None:
        """Note when a visitor left: on the day beside the word, or else on that to which the story has come."""
        day, known = day_left(syntax, journey), draft.when
        end: When | None = None
        moment: When | None = None
        if day is not None:
            end, moment = syntax.sentence.chunks[day].when, syntax.moment(day)
        elif syntax.story.when is not self._told or syntax.sentence.line - self._told_line <= 2:
            end = moment = syntax.story.when if not syntax.background else None
        if end is None or draft.earlier or draft.status != "held" or not compatible_month(known, moment):
            return
        draft.when = left(known, end)
        if draft.when is known and known != moment and (known is None or known.last is None):
            draft.departure = moment

    def _retell_journey(self, syntax: Syntax, journey: Journey, low: int, high: int) -> None:
        """Add a sentence that speaks of the visit again without saying whose it is: "the visit (to Peru) will last"."""
        before = syntax.sentence.chunks[journey.first - 1].lower if journey.first else ""
        hosts, line = {t.country for t in journey.targets}, syntax.sentence.line
        near = (d for d in reversed(self._drafts) if line - d.line <= _NEAR and not d.earlier)
        draft = next((d for d in reversed(self._drafts) if d.host in hosts), None) if hosts else next(near, None)
        if draft is None or before not in ("the", "this"):
            return
        if hosts:
            self._again(syntax, journey, draft, low, high)
        elif told_to_end(syntax, journey):
            self._depart(syntax, journey, draft)
        elif not _LASTED.isdisjoint(syntax.sentence.lowers[journey.last : journey.last + 3]):
            draft.when = prolonged(draft.when, syntax, journey)

    def _again(self, syntax: Syntax, journey: Journey, draft: Draft, low: int, high: int) -> None:
        draft.form = draft.form or journey.form
        draft.note(syntax)
        chunks = syntax.sentence.chunks
        after = {c.lower for c in chunks[journey.last : journey.last + 4]}
        lasted = not _LASTED.isdisjoint(c.lower for c in chunks[journey.last : journey.last + 16])
        # "his trip of July 28 to 31"
        own = any(c.when is not None for c in chunks[journey.last : journey.last + 2]) and journey.frame == "noun"
        lasted = lasted or journey.rule == "stay"
        when = date_of(syntax, journey, low, high) if after & _RUNS or lasted or own else None
        told = draft.when
        if when is not None and told is not None and told.month is None and told.year is not None and when.year is None:
            # A visit known by its year alone: its days are of that year.
            when = replace(when, year=told.year)
        if when is not None and compatible(told, when):
            draft.when = better(told, when)

    def _look_for_days(self, syntax: Syntax) -> None:
        """Date a visit told without a day by the first day told of its traveller in the lines after it."""
        for draft in self._drafts:
            if not draft.open or syntax.sentence.line - draft.line > 2 or syntax.background:
                continue
            day = next(
                (k for k, c in enumerate(syntax.sentence.chunks)
                 if c.when is not None and (c.when.month is not None or c.when.weekday is not None or c.when.discourse)
                 and (c.when.year is None or (k < 5 and c.when.year >= syntax.story.year))
                 and syntax.sentence.chunks[k - 1].lower not in NO_DAY
                 and not syntax.sentence.quoted[k]),
                None,
            )  # fmt: skip
            people = [s.person for s in draft.visitors]
            named = any(
                syntax.story.cast.person(m) in people or m.anaphor in ("he", "she", "him", "her")
                for m in syntax.sentence.mentions
            )
            if day is not None and named and (when := syntax.moment(day)) is not None:
                draft.when, draft.open = when, False


def _counted(syntax: Syntax, journey: Journey) -> list[int]:
    """Give the dates of "has been to Peru twice: in May 2011 and, as president, in June 2017"."""
    lowers = syntax.sentence.lowers
    if {":", ","}.isdisjoint(lowers[journey.last : journey.last + 3]) or _TIMES.isdisjoint(
        lowers[journey.last : journey.last + 2]
    ):
        return []
    days = [k for k, c in enumerate(syntax.sentence.chunks) if k > journey.last and c.when is not None]
    return days if len(days) > 1 else []


def _repeated(syntax: Syntax, journey: Journey) -> list[int]:
    """Give the dates of "was in Peru on May 3 and again on the 11th", two journeys."""
    chunks, k = syntax.sentence.chunks, journey.last
    first = journey.targets[0].date if journey.targets else None
    again = k + (syntax.sentence.lowers[k : k + 1] in (["and"], [","], ["then"]))
    if first is None or again == k or syntax.sentence.lowers[again : again + 1] != ["again"]:
        return []
    day = again + 1 + (syntax.sentence.lowers[again + 1 : again + 2] in (["on"], ["in"]))
    return [first, day] if is_date(chunks, day) else []


def _became(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give who "became the first premier of Fiji to visit Peru"."""
    lowers = syntax.sentence.lowers
    mention = syntax.covering(journey.verb - 2) if lowers[journey.verb - 1 : journey.verb] == ["to"] else None
    if mention is None or mention.name is not None:
        return []
    verb = mention.first - 1
    while verb > 0 and lowers[verb] in ("the", "first", "only", "second", "last"):
        verb -= 1
    if lowers[verb] not in ("became", "was", "is"):
        return []
    named = [m for m in syntax.sentence.mentions if m.last <= verb and m.name is not None and not syntax.governed(m)]
    sides = [s for m in named[-1:] for s in syntax.sides(m, [])]
    return [replace(s, country=s.country or mention.country) for s in sides if s.person is not None]


def _lasting_on(syntax: Syntax, journey: Journey, target: Target) -> When | None:
    """Give the days of "is in Doha until Friday", which last from the day of the article."""
    if target.date is None or syntax.sentence.lowers[target.date - 1] not in ("until", "till"):
        return None
    end = syntax.sentence.chunks[target.date].when
    current = {"is", "are", "remains", "stays"} & set(syntax.sentence.lowers[journey.first : journey.verb + 1])
    if end is None or not current or not syntax.story.has_dateline or end.last is not None or end.year is not None:
        return None
    return When(day_shift=0, last=end) if end.weekday is not None or end.day_shift is not None else None
