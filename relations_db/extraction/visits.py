"""Find visits: who went from one country to another, in what form, when, and at whose invitation."""

from __future__ import annotations

import dataclasses
from calendar import monthrange
from dataclasses import dataclass, field
from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.journeys import TRIGGERS, Journey, Target, find_journeys, read_targets
from relations_db.extraction.narrative import Side, place_of
from relations_db.extraction.reports import EventReport, Participant, Span, Status, VisitForm
from relations_db.extraction.syntax import Syntax
from relations_db.language.dates import When
from relations_db.language.people import PersonMention

_NOT_TOLD = frozenset(
    "would could may might should can shall hope hopes hoped hoping wish wishes wants want wanted "
    "intends invited invites invite "
    "inviting willing forward refused refuses declined failed never not n't cannot unless if whether "
    "cancelled canceled "
    "postponed rumours rumors purported agree agreed seek offered proposed propose must need likely "
    "able instead expects "
    "timing prospect prospects proposal invitation accepted extended welcome preparations prepare "
    "preparing possible possibility considering plan-b urged asked".split()
)
_PLANNED = frozenset(
    "will 'll plans planned plan scheduled expected due slated upcoming forthcoming tomorrow ahead eve proposed soon "
    "announced".split()
)
_CALLED_OFF = frozenset("cancelled canceled postponed delayed off suspended scrapped".split())
_EARLIER = frozenset("previous earlier last had previously once late former".split())
_LIGHT = frozenset(
    "paid pays pay paying made makes make making began begins begin starting started start starts "
    "concluded concludes concluding "
    "ended ends undertook undertaking finished wrapped wrapping embarked kicked completed completing "
    "on is was were are be been "
    "conducted conducting winding spent having up his her their off concluding".split()
)
_FAMILY = frozenset("spouse wife husband madame mrs consort daughter son".split())
_LOOKING_BACK = frozenset(
    "following since recalled recalling recall after historic noted noting remembered successive "
    "during praised success".split()
)
_NO_DAY = frozenset("since until till by before than".split())
_PART_OF = frozenset(
    "beginning start end week half middle days close evening afternoon morning night day opening "
    "weeks part course".split()
)
_CLAUSE_WORDS = frozenset("; : where who which while since when after following before whose that".split())
_AUXILIARIES = frozenset(
    "was is were are had has have been will would to also already just first recently previously "
    "then be currently due set "
    "scheduled expected".split()
)
_ENDING = frozenset(
    "concluded concludes concluding ended ends wrapped wrapping winding completed completing finished finishing end "
    "conclusion having".split()
)
_BEGINNING = frozenset(
    "began begins begin beginning started starting starts start arrived landed embarked kicked kicks on for".split()
)
_BARE = frozenset("visit travel pay arrive fly go come make begin start undertake conclude leave depart be".split())
_DONE = frozenset(
    "left leaves departed first leader last only led came went travelled traveled arrived flew delegation sent".split()
)
_PRESENT = frozenset("is are was his her 's maiden first landed arrived".split())
_RUNS = frozenset("take takes took lasts last runs scheduled began begins ends ended will".split())
_COUNTS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}


@dataclass(slots=True)
class _Draft:
    """A visit as the article has told it so far."""

    visitors: list[Side]
    host: str
    status: Status
    rule: str
    form: VisitForm | None = None
    when: When | None = None
    place: str | None = None
    hosts: list[Side] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)
    companions: list[Side] = field(default_factory=list)
    line: int = 0
    open: bool = False

    @property
    def actor(self) -> str | None:
        return self.visitors[0].actor

    def same_traveller(self, sides: list[Side]) -> bool:
        """Tell whether it is the visit of one of these, or of their country's unnamed envoy."""
        mine = [s.person for s in self.visitors if s.person is not None]
        theirs = [s.person for s in sides if s.person is not None]
        if mine and theirs:
            return any(a is b for a in mine for b in theirs)
        return self.visitors[0].actor == sides[0].actor and (bool(mine) or self.visitors[0].role == sides[0].role)

    def report(self) -> EventReport:
        """Give the visit as a report."""
        people: list[Participant] = []
        for sides, capacity in ((self.visitors, "visitor"), (self.hosts, "host"), (self.companions, "attendee")):
            for side in sides:
                if side.person is not None and all(p.name != side.person.name for p in people):
                    people.append(side.participant(capacity))  # type: ignore[arg-type]
        home = {s.country for s in self.visitors if s.country}
        return EventReport(
            kind="visit", status=self.status, when=self.when,
            countries=tuple(sorted({*home, self.host})),
            organizations=tuple(sorted({s.organization for s in self.visitors if s.organization and not s.country})),
            evidence=tuple(self.evidence), rule=self.rule, participants=tuple(people),
            place=self.place, place_country=self.host,
            visit_form=self.form or "unspecified", host=self.host,
            certainty=0.9 if self.when is not None and people else 0.6,
        )  # fmt: skip


class VisitReader:
    """Find the visits of an article, sentence by sentence; retellings of one visit are brought together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []
        self._there: Target | None = None
        self._before: list[Side] = []
        self._told: When | None = None
        self._told_line = -9

    @property
    def reports(self) -> list[EventReport]:
        """Give the visits found so far, in text order."""
        return [draft.report() for draft in self._drafts]

    def read(self, syntax: Syntax) -> None:
        """Add the visits that a sentence tells of."""
        chunks = syntax.sentence.chunks
        if any(c.lower in TRIGGERS for c in chunks):
            self._find(syntax)
        self._look_for_days(syntax)
        for draft in self._drafts:
            near = syntax.sentence.line - draft.line <= 2 and draft.when is not None
            if draft.place is None and near and syntax.story.place_country == draft.host and not syntax.background:
                draft.place = syntax.story.place
        named = [m for m in syntax.sentence.mentions if m.name is not None]
        if named:
            self._before = [s for m in named for s in syntax.sides(m, []) if s.person is not None]
        if syntax.story.when is not self._told:
            self._told, self._told_line = syntax.story.when, syntax.sentence.line
        for k in range(len(chunks) - 1, -1, -1):
            if chunks[k].kind == "place" and (found := place_of(chunks[k])) is not None and found[1]:
                self._there = Target(found[1], found[0], k)
                break

    def _find(self, syntax: Syntax) -> None:
        chunks = syntax.sentence.chunks
        journeys = [j for j in find_journeys(chunks, syntax.story, self._there) if not syntax.sentence.quoted[j.first]]
        ends = [len(chunks)] * len(journeys)
        for number in range(len(journeys) - 2, -1, -1):
            ends[number] = journeys[number + 1].first if journeys[number + 1].targets else ends[number + 1]
        before: list[Side] = []
        low = 0
        for journey, high in zip(journeys, ends, strict=True):
            before = self._take(syntax, journey, before, low, high) or before
            low = journey.last if journey.targets else low

    def _take(self, syntax: Syntax, journey: Journey, before: list[Side], low: int, high: int) -> list[Side]:
        travellers = self._travellers(syntax, journey, before)
        if not travellers:
            if journey.frame == "noun" and journey.targets:
                self._retell_journey(syntax, journey, low, high)
            return []
        status = _status(syntax, journey)
        if status is None:
            return travellers
        targets = journey.targets or self._implied(syntax, journey, travellers)
        if not targets:
            self._retell(syntax, journey, travellers, low, high)
            return travellers
        shared = _date(syntax, journey, low, high)
        stated = shared is not None
        if shared is None:
            shared = self._told_day(syntax, journey, travellers, status)
        for target in targets:
            for group in _delegations(syntax, self._plural(syntax, journey, travellers), target):
                when = syntax.moment(target.date) if target.date is not None else shared
                stated_here = stated or target.date is not None
                draft = self._tell(syntax, journey, group, target, when, status, stated_here)
                if draft is not None and when is not None and stated_here:
                    draft.when = _lasting(draft.when, syntax, journey)
        if journey.frame == "noun" and journey.targets:
            self._further(syntax, journey, status)
        return travellers

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
            for group in _delegations(syntax, syntax.sides(mention, []), target):
                self._tell(syntax, journey, group, target, syntax.moment(day), status)

    def _implied(self, syntax: Syntax, journey: Journey, travellers: list[Side]) -> tuple[Target, ...]:
        """Give where a visit led that does not say so itself: the host's country, or the one that the sentence or
        the story is set in."""
        chunks = syntax.sentence.chunks
        if journey.rule == "guest":
            mention = next((m for m in syntax.sentence.mentions if journey.last <= m.first <= journey.last + 2), None)
            hosts = syntax.sides(mention, travellers) if mention is not None else []
            return tuple(Target(s.country, None, journey.first) for s in hosts[:1] if s.country)
        if any(d.same_traveller(travellers) for d in self._drafts):
            return ()
        for k in range(max(0, journey.first - 6), journey.first - 1):
            if (
                chunks[k].lower == "in"
                and chunks[k + 1].lower == "the"
                and chunks[k + 2].lower in ("country", "kingdom")
            ):
                code = syntax.story.dateline_country or syntax.story.host
                return (Target(code, None, k),) if code else ()
        if not self._named_behind(syntax, journey):
            return ()
        for k in range(journey.first - 1, 0, -1):
            if chunks[k].kind == "country" and chunks[k - 1].lower in ("in", "to") and (code := chunks[k].country):
                return (Target(code, None, k),)
        home = {s.country for s in travellers}
        code = syntax.story.dateline_country or syntax.story.place_country
        return (Target(code, None, journey.first),) if code and code not in home and journey.form else ()

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

    def _travellers(self, syntax: Syntax, journey: Journey, before: list[Side]) -> list[Side]:
        """Give who travels: the owner of the visit, the one named behind it, or the subject of the verb."""
        if journey.rule == "take to":
            mention = next((m for m in syntax.sentence.mentions if m.first == journey.verb + 1), None)
            return syntax.sides(mention, []) if mention is not None else []
        if journey.frame != "noun":
            if syntax.sentence.chunks[journey.verb - 1].lower == "to" and journey.verb > 1 and journey.verb < 9:
                # "The first minister to visit Peru in ten years, X told …"
                opening = {c.lower for c in syntax.sentence.chunks[: journey.verb]}
                if opening & {"first", "only", "last", "latest"} and (later := _later(syntax, journey)):
                    return later
            return _subject(syntax, journey.verb, before)
        owner = self._owner(syntax, journey)
        if owner:
            return owner
        behind = self._named_behind(syntax, journey)
        if behind:
            return behind
        if not journey.targets and not _in_the_country(syntax, journey):
            return []
        verb = _light_verb(syntax, journey)
        found = _subject(syntax, verb, before) if verb is not None else []
        if found:
            return found
        later = _later(syntax, journey)
        if later:
            return later
        if not syntax.sentence.headline and verb is None and not _leads_in(syntax, journey):
            return []
        first = next((m for m in syntax.sentence.mentions if m.last <= journey.first and not syntax.governed(m)), None)
        return syntax.group(first, forward=True) if first is not None else before

    def _owner(self, syntax: Syntax, journey: Journey) -> list[Side]:
        """Give whose visit it is: "Xi's", "his"."""
        chunks = syntax.sentence.chunks
        k = journey.first - 1
        if k < 0:
            return []
        lower = chunks[k].lower
        if chunks[k].kind == "possessive" or lower in ("'", "’"):
            mention = next((m for m in syntax.sentence.mentions if m.last in (k, k + 1)), None)
            return syntax.sides(mention, []) if mention is not None else []
        if lower in ("his", "her", "their"):
            verb = _light_verb(syntax, journey)
            if verb is not None and chunks[verb].lower not in (
                "is",
                "was",
                "were",
                "be",
                "been",
                "on",
                "his",
                "her",
                "their",
            ):
                return _subject(syntax, verb, [])
            later = _later(syntax, journey)
            if later:
                return later
            subject = _subject(syntax, k, [])
            return subject or [s for s in syntax.story.focus if s.person is not None][: 1 if lower != "their" else 3]
        mention = next((m for m in syntax.sentence.mentions if m.last == k + 1 and m.name is not None), None)
        if mention is not None and syntax.sentence.headline:
            return syntax.sides(mention, [])
        return []

    def _named_behind(self, syntax: Syntax, journey: Journey) -> list[Side]:
        """Give who is named after the visit: "the visit to Laos by X", "visit of X to Laos"."""
        chunks = syntax.sentence.chunks
        for k in range(journey.first, min(journey.last + 3, len(chunks))):
            if chunks[k].lower not in ("by", "of") or (k < journey.last and not _names_traveller(chunks[k - 1].lower)):
                continue
            mention = next((m for m in syntax.sentence.mentions if k < m.first <= k + 3), None)
            if mention is None:
                continue
            if chunks[k].lower == "by" or not any(t.at > k for t in journey.targets) or mention.first < journey.last:
                if not journey.targets:
                    return [s for sides, _ in syntax.listed(mention, []) for s in sides]
                return syntax.sides(mention, [])
        return []

    def _tell(
        self,
        syntax: Syntax,
        journey: Journey,
        group: list[Side],
        target: Target,
        when: When | None,
        status: Status,
        stated: bool = True,
    ) -> _Draft | None:
        chunks = syntax.sentence.chunks
        near = {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]}
        draft = self._known(group, target.country, when, bool(near & _EARLIER))
        if draft is None:
            again = any(d.host == target.country and d.same_traveller(group) for d in self._drafts)
            if when is None and near & _EARLIER and again and journey.frame == "noun":
                return None
            draft = _Draft(group, target.country, status, journey.rule, line=syntax.sentence.line)
            self._drafts.append(draft)
        draft.form = draft.form or journey.form
        draft.when = _better(draft.when, when)
        draft.place = draft.place or target.place
        draft.open = draft.when is None and journey.frame == "verb" and not near & _EARLIER and status == "held"
        draft.line = syntax.sentence.line
        if status == "held" and (journey.frame == "verb" or stated):
            draft.status = "held"
        draft.hosts.extend(s for s in _inviters(syntax, group, target.country) if s not in draft.hosts)
        _add(draft.evidence, syntax)
        return draft

    def _known(self, group: list[Side], host: str, when: When | None, earlier: bool) -> _Draft | None:
        for draft in reversed(self._drafts):
            if draft.host == host and draft.same_traveller(group):
                if when is None and earlier and draft.when is not None:
                    continue
                if _compatible(draft.when, when):
                    return draft
        return None

    def _told_day(self, syntax: Syntax, journey: Journey, travellers: list[Side], status: Status) -> When | None:
        """Give the day the story is at, for a journey that it tells as its next step; where the same traveller's
        journey was told just before, the month of that."""
        chunks, line = syntax.sentence.chunks, syntax.sentence.line
        near = {c.lower for c in chunks[max(0, journey.first - 6) : journey.first + 1]}
        infinitive = journey.verb > 0 and chunks[journey.verb - 1].lower == "to"
        if journey.frame == "verb" and (infinitive or _hangs_on_another(syntax, journey)):
            return None
        away = near & _EARLIER or (journey.frame == "noun" and near & _LOOKING_BACK)
        if status != "held" or syntax.sentence.headline or away:
            return None
        if syntax.background and not {c.lower for c in chunks[max(0, journey.first - 4) : journey.first]} & _PRESENT:
            return None
        for draft in reversed(self._drafts):
            if draft.when is not None and line - draft.line <= 2 and draft.same_traveller(travellers):
                return When(year=draft.when.year, month=draft.when.month) if draft.when.month else None
        if self._told is not None and self._told.last is not None:
            return When(year=self._told.year, month=self._told.month) if self._told.month is not None else None
        today = self._told is not None and self._told.day_shift == 0 and not self._told.discourse
        if today or line - self._told_line <= 2:
            return self._told
        return When(day_shift=0) if syntax.story.has_dateline else None

    def _retell(self, syntax: Syntax, journey: Journey, travellers: list[Side], low: int, high: int) -> None:
        """Add a sentence that speaks of the visit again without saying where it leads."""
        draft = next((d for d in reversed(self._drafts) if d.same_traveller(travellers)), None)
        if draft is not None:
            self._again(syntax, journey, draft, low, high)
            draft.when = _lasting(draft.when, syntax, journey)

    def _retell_journey(self, syntax: Syntax, journey: Journey, low: int, high: int) -> None:
        """Add a sentence that speaks of the visit again without saying whose it is: "the visit to Peru will last"."""
        before = syntax.sentence.chunks[journey.first - 1].lower if journey.first else ""
        hosts = {t.country for t in journey.targets}
        draft = next((d for d in reversed(self._drafts) if d.host in hosts), None)
        if draft is not None and before in ("the", "this"):
            self._again(syntax, journey, draft, low, high)

    def _again(self, syntax: Syntax, journey: Journey, draft: _Draft, low: int, high: int) -> None:
        draft.form = draft.form or journey.form
        _add(draft.evidence, syntax)
        after = {c.lower for c in syntax.sentence.chunks[journey.last : journey.last + 4]}
        if after & _RUNS and (when := _date(syntax, journey, low, high)) is not None and _compatible(draft.when, when):
            draft.when = _better(draft.when, when)

    def _look_for_days(self, syntax: Syntax) -> None:
        """Date a visit told without a day by the first day told of its traveller in the lines after it."""
        for draft in self._drafts:
            if not draft.open or syntax.sentence.line - draft.line > 2 or syntax.background:
                continue
            day = next(
                (k for k, c in enumerate(syntax.sentence.chunks)
                 if c.when is not None and (c.when.month is not None or c.when.weekday is not None or c.when.discourse)
                 and c.when.year is None and syntax.sentence.chunks[k - 1].lower not in _NO_DAY
                 and not syntax.sentence.quoted[k]),
                None,
            )  # fmt: skip
            people = [s.person for s in draft.visitors]
            named = any(
                syntax.story.cast.person(m) in people or m.anaphor in ("he", "she") for m in syntax.sentence.mentions
            )
            if day is not None and named and (when := syntax.moment(day)) is not None:
                draft.when, draft.open = when, False


def _hangs_on_another(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the clause of a journey only dates another thing: "six weeks after X visited Peru"."""
    subject = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
    if subject is None or subject.first == 0:
        return False
    return syntax.sentence.chunks[subject.first - 1].lower in ("after", "before", "since", "until")


def _in_the_country(syntax: Syntax, journey: Journey) -> bool:
    words = [c.lower for c in syntax.sentence.chunks[max(0, journey.first - 6) : journey.first]]
    return any(w in ("country", "kingdom") and words[n - 2 : n] == ["in", "the"] for n, w in enumerate(words))


def _leads_in(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a preposition hangs the visit on the subject of the sentence: "with a stopover in"."""
    words = [c.lower for c in syntax.sentence.chunks[max(0, journey.first - 4) : journey.first]]
    return bool(set(words) & {"with", "for", "on", "during", "after", "before", ":", "and", "including", "by"})


def _date(syntax: Syntax, journey: Journey, low: int, high: int) -> When | None:
    """Give the day told of a journey: inside its words, after them in their clause, or before them."""
    chunks = syntax.sentence.chunks
    after: list[int] = []
    k = journey.last
    while k < high and not (_ends_clause(syntax, k) and chunks[k].lower != "since"):
        if chunks[k].lower == "since":
            # "his first trip since taking office, in May": what stands before the comma dates the office.
            while k < high and chunks[k].lower != ",":
                k += 1
            continue
        after.append(k)
        k += 1
    begin = journey.first
    while begin > low and chunks[begin - 1].lower not in (";", ":", "that", "whose"):
        begin -= 1
    inside = range(journey.first, journey.last)
    before = range(journey.first - 1, begin - 1, -1)
    if journey.rule == "take to":
        before = range(0)
    for stretch in (inside, after, before):
        for k in stretch:
            if chunks[k].when is not None and _dates_it(syntax, k, stretch is before):
                return syntax.moment(k)
    if "been" in {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]}:
        # "has been in Peru since Monday": the day is that of the arrival.
        since = next(
            (k for k in range(low, high) if chunks[k].when is not None and chunks[k - 1].lower == "since"), None
        )
        return syntax.moment(since) if since is not None else None
    return None


def _ends_clause(syntax: Syntax, k: int) -> bool:
    chunks = syntax.sentence.chunks
    lower = chunks[k].lower
    if lower in _CLAUSE_WORDS:
        return True
    following = chunks[k + 1] if k + 1 < len(chunks) else None
    return (
        lower == "and"
        and following is not None
        and following.kind == "word"
        and following.lower.endswith(("ed", "met", "held"))
    )


def _dates_it(syntax: Syntax, k: int, fronted: bool) -> bool:
    """Tell whether a date is that of the clause, unlike those of "since May" and "the elections of 8 February"."""
    chunks = syntax.sentence.chunks
    before = chunks[k - 1].lower if k else ""
    if before in _NO_DAY:
        return False
    if before == "of" and (k < 2 or chunks[k - 2].lower not in _PART_OF):
        return False
    for j in range(k - 1, max(-1, k - 7), -1):
        if chunks[j].lower in ("since", "until", "before", "after", "following"):
            return False
        if chunks[j].lower == "," or chunks[j].kind == "date":
            break
    if fronted:
        # What is told of somebody in an apposition is not told of the journey.
        for j in range(k - 1, max(-1, k - 12), -1):
            if chunks[j].lower in ("who", "whose", "which", "("):
                return False
            if chunks[j].lower in (",", ")", ";"):
                break
    return True


def _lasting(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Stretch the day of an arrival or a departure over the days that the visit is said to last."""
    if when is None or when.last is not None or (when.day is None and when.weekday is None and when.day_shift is None):
        return when
    words = [c.lower for c in syntax.sentence.chunks[max(0, journey.first - 2) : journey.last + 16]]
    days = None
    for n, word in enumerate(words):
        if (
            word in ("day", "days")
            and n
            and (words[n - 1] in _COUNTS or (n > 1 and words[n - 1] == "-" and words[n - 2] in _COUNTS))
        ):
            days = _COUNTS.get(words[n - 1]) or _COUNTS[words[n - 2]]
            if word == "days" and (n < 2 or words[n - 2] != "for"):
                days = None
                continue
            break
    if days is None or days < 2:
        return when
    around = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 6) : journey.first + 1]}
    if around & _ENDING or journey.rule in ("leave", "return"):
        return When(near=when, day_shift=1 - days, last=When(day_shift=days - 1))
    if journey.rule not in ("arrive", "leave for") and not around & _BEGINNING:
        return when
    if when.month is not None and when.day is not None and when.day + days - 1 <= monthrange(2001, when.month)[1]:
        return replace(when, last=When(month=when.month, day=when.day + days - 1))
    return replace(when, last=When(day_shift=days - 1))


def _names_traveller(word: str) -> bool:
    return word in ("visit", "visits", "trip", "tour", "journey")


def _add(evidence: list[Span], syntax: Syntax) -> None:
    span = Span(syntax.sentence.start, syntax.sentence.end)
    if span not in evidence:
        evidence.append(span)


def _light_verb(syntax: Syntax, journey: Journey) -> int | None:
    """Give the verb that a visit is the object of: "paid a visit", "is on a tour", "concluded her trip"."""
    chunks = syntax.sentence.chunks
    found = None
    for k in range(journey.first - 1, max(-1, journey.first - 8), -1):
        lower = chunks[k].lower
        covering = syntax.covering(k)
        if covering is not None and covering.last <= journey.first:
            break
        if lower in _LIGHT:
            found = k
            if lower not in ("on", "his", "her", "their", "up", "off"):
                break
        elif lower not in ("a", "an", "the", "what", "with", "for", "at", ",", "also", "then", "to"):
            break
    return found


def _subject(syntax: Syntax, verb: int, before: list[Side]) -> list[Side]:
    """Give who does what a verb says; a delegation stands for its leader."""
    chunks = syntax.sentence.chunks
    for k in range(verb - 1, max(-1, verb - 40), -1):
        if (
            chunks[k].lower in ("delegation", "delegations")
            and (leader := syntax.leader_of(k)) is not None
            and leader.first < verb + 12
        ):
            between = {c.lower for c in chunks[k:verb]}
            if not between & {"met", "said", ";", "received"}:
                return syntax.sides(leader, [])
        if chunks[k].lower in (";", "."):
            break
    # "who was paying": the subject stands before the auxiliaries.
    while verb > 0 and chunks[verb - 1].lower in _AUXILIARIES:
        verb -= 1
    inside = syntax.covering(verb)
    if inside is not None and verb > inside.first and chunks[verb - 1].lower in ("who", "which"):
        # Told of somebody in a clause that is part of the mention: "X (who had visited Peru)".
        return syntax.sides(inside, [])
    found = _with_office_country(syntax, verb, syntax.subjects(verb, before))
    if not found or found == before:
        # "A Cuban delegation visited": an envoy without a name.
        for k in range(verb - 1, max(0, verb - 7), -1):
            if chunks[k].lower in ("delegation", "delegations") and (
                code := chunks[k - 1].country or chunks[k - 2].country
            ):
                return [Side(None, code)]
    return found


def _with_office_country(syntax: Syntax, verb: int, sides: list[Side]) -> list[Side]:
    """Give a name without a country that of the office before it: "Foreign Minister of Peru, X visited"."""
    if len(sides) != 1 or sides[0].actor is not None or sides[0].person is None:
        return sides
    mentions = [m for m in syntax.sentence.mentions if m.last <= verb]
    for office, name in pairwise(mentions):
        comma = (
            syntax.sentence.chunks[name.first - 1].lower == "," or syntax.sentence.chunks[office.last - 1].lower == ","
        )
        near = (
            name.first - office.last <= 1
            and comma
            and office.name is None
            and not office.plural
            and office.country is not None
        )
        if near and name.name is not None and syntax.story.cast.person(name) is sides[0].person:
            role = office.offices[0].role if office.offices else None
            return [dataclasses.replace(sides[0], country=office.country, role=sides[0].role or role)]
    return sides


def _later(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give the subject that follows an opening: "During his visit to Peru, X said"."""
    chunks = syntax.sentence.chunks
    if any(m.last <= journey.first and m.anaphor is None and m.name is not None for m in syntax.sentence.mentions):
        return []
    for mention in syntax.sentence.mentions:
        if mention.first >= journey.last and not syntax.governed(mention):
            before = chunks[mention.first - 1]
            opens = before.lower == "," or (before.kind == "date" and journey.first < 6)
            return syntax.group(mention, forward=True) if opens and mention.anaphor is None else []
    return []


def _status(syntax: Syntax, journey: Journey) -> Status | None:
    """Give `held` or `planned`; None for what is hoped for, asked for or denied."""
    chunks = syntax.sentence.chunks
    words: list[str] = []
    k = journey.first - 1
    while k >= 0 and len(words) < 9:
        lower = chunks[k].lower
        if lower in (";", ":", ".") or (lower == "," and words):
            break
        if syntax.covering(k) is not None and journey.frame == "verb":
            break
        words.append(lower)
        k -= 1
    said = set(words)
    told_to = syntax.covering(k) if k >= 0 and journey.frame == "verb" and "to" in words[:3] else None
    if told_to is not None and {c.lower for c in chunks[max(0, told_to.first - 8) : told_to.first]} & _NOT_TOLD:
        return None
    if journey.frame == "verb" and chunks[0].lower in ("if", "unless", "were", "should", "whether"):
        return None
    if "invitation" in said and "at" in said:
        said -= {"invitation"}
    after = {c.lower for c in chunks[journey.last : journey.last + 7]}
    if journey.frame == "noun" and after & _CALLED_OFF and after & {"was", "were", "been", "is"}:
        return None
    if said & _PLANNED and not (said & (_NOT_TOLD - {"proposed", "preparations"})):
        return "planned"
    if said & _NOT_TOLD:
        return None
    word = chunks[journey.first].lower
    if journey.frame == "noun" and words[:1] and words[0] in ("a", "an", "his", "her", "the", "their"):
        words = words[1:]
    if journey.frame == "noun" and words[:1] and words[0] in _BARE:
        word, words = words[0], words[1:]
    if words[:1] != ["to"] or word not in _BARE:
        return "held"
    if {c.lower for c in chunks[max(0, k - 4) : k + 1]} & {"first", "only", "last", "latest", "second"}:
        return "held"
    if len(words) > 1:
        if {"is", "are", "was", "were"} & set(words[1:3]) or syntax.sentence.headline:
            return "planned"
        return "held" if said & _DONE else None
    return "planned" if syntax.sentence.headline else None


def _delegations(syntax: Syntax, travellers: list[Side], target: Target) -> list[list[Side]]:
    """Give the travellers by whom they speak for, without those who are at home where the journey leads."""
    groups: dict[str, list[Side]] = {}
    inviting = _inviting(syntax)
    for side in travellers:
        if side.person is not None and any(side.person is syntax.story.cast.person(m) for m in inviting):
            continue
        side = _speaking_for_organization(side)
        if side.actor is None and side.person is not None and side.person.confirmed and side.person.offices:
            side = syntax.with_countries([Side(None, target.country), side])[1]
        if side.actor is None or side.country == target.country:
            continue
        groups.setdefault(side.actor, []).append(side)
    return list(groups.values())


def _speaking_for_organization(side: Side) -> Side:
    """Give who holds an office of an organisation, and none of a country, as one of the organisation."""
    offices = side.person.offices if side.person is not None else []
    held = next((o.organization for o in offices if o.organization), None)
    if held is None or side.country is None or any(o.country or (o.level and not o.organization) for o in offices):
        return side
    return dataclasses.replace(side, country=None, organization=held)


def _inviting(syntax: Syntax) -> list[PersonMention]:
    """Give who is named as inviting: "at the invitation of …", "as the guest of …"."""
    chunks = syntax.sentence.chunks
    found: list[PersonMention] = []
    for k, chunk in enumerate(chunks[:-1]):
        if chunk.lower in ("invitation", "guest") and chunks[k + 1].lower == "of":
            found.extend(m for m in syntax.sentence.mentions if k + 1 < m.first <= k + 5)
    return found[:1]


def _inviters(syntax: Syntax, visitors: list[Side], host: str) -> list[Side]:
    """Give those of the host country who are named as inviting."""
    found: list[Side] = []
    for mention in _inviting(syntax):
        listed = [s for sides, _ in syntax.listed(mention, visitors) for s in sides]
        found += [
            dataclasses.replace(s, country=s.country or host)
            for s in listed
            if s.person is not None and s.country in (host, None)
        ]
    return found


def _compatible(one: When | None, other: When | None) -> bool:
    """Tell whether two times told in one article may be of one visit."""
    if one is None or other is None or one == other:
        return True
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    if (one.year is None) != (other.year is None) and (one.month is None or other.month is None):
        return False
    if one.month is not None and other.month is not None:
        reach = [one.last.month if one.last else None, other.last.month if other.last else None]
        if one.month != other.month and reach[0] != other.month and reach[1] != one.month:
            return False
        if one.day is not None and other.day is not None:
            return _contains(one, other) or _contains(other, one)
        return True
    # A weekday may be any day of the other.
    return (
        one.year is None
        and other.year is None
        and None in (one.month, other.month)
        and 0 in (one.direction, other.direction)
    )


def _contains(span: When, day: When) -> bool:
    if span.last is None or span.day is None or day.day is None:
        return span.day == day.day and span.month == day.month
    if span.last.month not in (None, span.month):
        return (day.month == span.month and day.day >= span.day) or (
            day.month == span.last.month and day.day <= (span.last.day or 0)
        )
    return span.day <= day.day <= (span.last.day or span.day)


def _better(one: When | None, other: When | None) -> When | None:
    """Give the time that tells more: a stretch of days before a day before a month."""
    if one is None or other is None:
        return one or other

    def worth(when: When) -> tuple[bool, bool, bool, bool]:
        return (when.last is not None, when.day is not None, when.month is not None, when.year is not None)

    return other if worth(other) > worth(one) else one
