"""Find visits: who went from one country to another, in what form, when, and at whose invitation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from relations_db.extraction.journeys import TRIGGERS, Journey, Target, find_journeys
from relations_db.extraction.narrative import Side
from relations_db.extraction.reports import EventReport, Participant, Span, Status, VisitForm
from relations_db.extraction.syntax import Syntax
from relations_db.language.dates import When
from relations_db.language.people import PersonMention

_NOT_TOLD = frozenset(
    "would could may might should can shall hope hopes hoped hoping wish wishes wants want wanted intends invited invites invite "
    "inviting willing forward refused refuses declined failed never not n't cannot unless if whether cancelled canceled "
    "postponed rumours rumors purported agree agreed seek offered proposed propose must need likely able instead expects "
    "accepted extended welcome preparations prepare preparing possible possibility considering plan-b urged asked".split()
)
_PLANNED = frozenset(
    "will 'll plans planned plan scheduled expected due slated upcoming forthcoming tomorrow ahead eve proposed coming soon "
    "announced".split()
)
_CALLED_OFF = frozenset("cancelled canceled postponed delayed off suspended scrapped".split())
_EARLIER = frozenset("previous earlier last had previously once late former".split())
_LIGHT = frozenset(
    "paid pays pay paying made makes make making began begins begin starting started start starts concluded concludes concluding "
    "ended ends undertook undertaking finished wrapped wrapping embarked kicked completed completing on is was were are be been "
    "conducted conducting winding spent having up his her their off concluding".split()
)
_FAMILY = frozenset("spouse wife husband madame mrs consort daughter son".split())


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

    @property
    def actor(self) -> str | None:
        return self.visitors[0].actor

    def same_traveller(self, sides: list[Side]) -> bool:
        """Tell whether it is the visit of one of these, or of their country's unnamed envoy."""
        mine = [s.person for s in self.visitors if s.person is not None]
        theirs = [s.person for s in sides if s.person is not None]
        if mine and theirs:
            return any(a is b for a in mine for b in theirs)
        return self.visitors[0].actor == sides[0].actor and self.visitors[0].role == sides[0].role

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

    @property
    def reports(self) -> list[EventReport]:
        """Give the visits found so far, in text order."""
        return [draft.report() for draft in self._drafts]

    def read(self, syntax: Syntax) -> None:
        """Add the visits that a sentence tells of."""
        chunks = syntax.sentence.chunks
        if not any(c.lower in TRIGGERS for c in chunks):
            return
        journeys = [j for j in find_journeys(chunks, syntax.story) if not syntax.sentence.quoted[j.first]]
        before: list[Side] = []
        for number, journey in enumerate(journeys):
            low = journeys[number - 1].last if number else 0
            high = journeys[number + 1].first if number + 1 < len(journeys) else len(chunks)
            before = self._take(syntax, journey, before, low, high) or before

    def _take(self, syntax: Syntax, journey: Journey, before: list[Side], low: int, high: int) -> list[Side]:
        travellers = self._travellers(syntax, journey, before)
        if not travellers:
            return []
        status = _status(syntax, journey)
        if status is None:
            return travellers
        if not journey.targets:
            self._retell(syntax, journey, travellers)
            return travellers
        shared = self._date(syntax, journey, low, high)
        for target in journey.targets:
            for group in _delegations(syntax, travellers, target):
                when = syntax.moment(target.date) if target.date is not None else shared
                self._tell(syntax, journey, group, target, when, status)
        return travellers

    def _travellers(self, syntax: Syntax, journey: Journey, before: list[Side]) -> list[Side]:
        """Give who travels: the owner of the visit, the one named behind it, or the subject of the verb."""
        if journey.frame == "noun":
            owner = self._owner(syntax, journey)
            if owner:
                return owner
            behind = self._named_behind(syntax, journey)
            if behind:
                return behind
            if not journey.targets:
                return []
            verb = _light_verb(syntax, journey)
            if verb is None:
                return syntax.following_subject(journey.first, journey.last) or []
            return _subject(syntax, verb, before)
        return _subject(syntax, journey.verb, before)

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
            later = syntax.following_subject(journey.first, journey.last)
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
            if chunks[k].lower in ("by", "of") and (k >= journey.last or _names_traveller(chunks[k - 1].lower)):
                mention = next((m for m in syntax.sentence.mentions if k < m.first <= k + 3), None)
                if mention is not None and (chunks[k].lower == "by" or not any(t.at > k for t in journey.targets) or mention.first < journey.last):
                    return syntax.group(mention, forward=True)
        return []

    def _date(self, syntax: Syntax, journey: Journey, low: int, high: int) -> When | None:
        chunks = syntax.sentence.chunks
        for k in range(journey.first, journey.last):
            if chunks[k].kind == "date" and chunks[k].when is not None:
                return syntax.moment(k)
        end = journey.last
        while end < high and not (
            chunks[end].lower in (";", ":", "where", "who", "which", "while", "since", "when", "after", "following", "before", "whose")
            or (chunks[end].lower == "and" and end + 1 < len(chunks) and chunks[end + 1].kind == "word" and chunks[end + 1].lower.endswith("ed"))
        ):
            end += 1
        begin = journey.first
        while begin > low and chunks[begin - 1].lower not in (";", ":", "that"):
            begin -= 1
        return syntax.date(journey.first, journey.last, begin, end)

    def _tell(
        self, syntax: Syntax, journey: Journey, group: list[Side], target: Target, when: When | None, status: Status
    ) -> None:
        chunks = syntax.sentence.chunks
        near = {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]}
        draft = self._known(group, target.country, when, bool(near & _EARLIER))
        if draft is None:
            if when is None and near & _EARLIER and self._drafts and journey.frame == "noun":
                return
            draft = _Draft(group, target.country, status, journey.rule, line=syntax.sentence.line)
            self._drafts.append(draft)
        draft.form = draft.form or journey.form
        draft.when = _better(draft.when, when)
        draft.place = draft.place or target.place
        if status == "held":
            draft.status = "held"
        draft.hosts.extend(s for s in _inviters(syntax, group, target.country) if s not in draft.hosts)
        _add(draft.evidence, syntax)

    def _known(self, group: list[Side], host: str, when: When | None, earlier: bool) -> _Draft | None:
        for draft in reversed(self._drafts):
            if draft.host == host and draft.same_traveller(group):
                if when is None and earlier and draft.when is not None:
                    continue
                if _compatible(draft.when, when):
                    return draft
        return None

    def _retell(self, syntax: Syntax, journey: Journey, travellers: list[Side]) -> None:
        """Add a sentence that speaks of the visit again without saying where it leads."""
        for draft in reversed(self._drafts):
            if draft.same_traveller(travellers):
                draft.form = draft.form or journey.form
                _add(draft.evidence, syntax)
                return


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
        if syntax.covering(k) is not None:
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
        if chunks[k].lower in ("delegation", "delegations") and (leader := syntax.leader_of(k)) is not None and leader.first < verb + 12:
            between = {c.lower for c in chunks[k:verb]}
            if not between & {"met", "said", ";", "received"}:
                return syntax.sides(leader, [])
        if chunks[k].lower in (";", "."):
            break
    return syntax.subjects(verb, before)


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
    if words and words[0] == "to" and word in ("visit", "travel", "pay", "arrive", "fly", "go", "come"):
        if {"is", "are", "was", "were"} & set(words[1:3]) or syntax.sentence.headline or len(words) == 1:
            return "planned"
        return "held" if said & {"first", "leader", "last", "only"} else None
    return "held"


def _delegations(syntax: Syntax, travellers: list[Side], target: Target) -> list[list[Side]]:
    """Give the travellers by whom they speak for, without those who are at home where the journey leads."""
    groups: dict[str, list[Side]] = {}
    for side in travellers:
        if side.actor is None and side.person is not None and side.person.confirmed and side.person.offices:
            side = syntax.with_countries([Side(None, target.country), side])[1]
        if side.actor is None or side.country == target.country:
            continue
        groups.setdefault(side.actor, []).append(side)
    return list(groups.values())


def _inviters(syntax: Syntax, visitors: list[Side], host: str) -> list[Side]:
    """Give who invited: "at the invitation of …", "as the guest of …"."""
    chunks = syntax.sentence.chunks
    for k, chunk in enumerate(chunks):
        if chunk.lower in ("invitation", "guest") and k + 1 < len(chunks) and chunks[k + 1].lower == "of":
            mention: PersonMention | None = next((m for m in syntax.sentence.mentions if k + 1 < m.first <= k + 5), None)
            if mention is not None:
                listed = [s for sides, _ in syntax.listed(mention, visitors) for s in sides]
                return [replace(s, country=s.country or host) for s in listed if s.person is not None and s.country in (host, None)]
    return []


def _compatible(one: When | None, other: When | None) -> bool:
    """Tell whether two times told in one article may be of one visit."""
    if one is None or other is None or one == other:
        return True
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    if (one.year is None) != (other.year is None) and (one.month is None or other.month is None):
        return False
    if one.month is not None and other.month is not None:
        if one.month != other.month and not any(w.last and w.last.month in (one.month, other.month) for w in (one, other)):
            return False
        if one.day is not None and other.day is not None:
            return _contains(one, other) or _contains(other, one)
        return True
    return False


def _contains(span: When, day: When) -> bool:
    if span.last is None or span.day is None or day.day is None:
        return span.day == day.day and span.month == day.month
    if span.last.month not in (None, span.month):
        return (day.month == span.month and day.day >= span.day) or (day.month == span.last.month and day.day <= (span.last.day or 0))
    return span.day <= day.day <= (span.last.day or span.day)


def _better(one: When | None, other: When | None) -> When | None:
    """Give the time that tells more: a stretch of days before a day before a month."""
    if one is None or other is None:
        return one or other

    def worth(when: When) -> tuple[bool, bool, bool, bool]:
        return (when.last is not None, when.day is not None, when.month is not None, when.year is not None)

    return other if worth(other) > worth(one) else one
