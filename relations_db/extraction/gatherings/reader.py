"""Find gatherings: named summits, forums and meetings of leaders, when and where they were, and who took part."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import takewhile

from msgspec.structs import replace as replace_date

from relations_db.extraction.destinations import read_targets
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.topics import is_spoken_of
from relations_db.extraction.gatherings.dates import (
    ATTENDING,
    HOLDING,
    TAKING_PLACE,
    TRAVELLING,
    better,
    compatible,
    date_of,
    dates_it,
)
from relations_db.extraction.gatherings.name_words import GatheringName, ends_in_noun
from relations_db.extraction.gatherings.names import MARGINS, TRIGGERS, find_names
from relations_db.extraction.gatherings.other_editions import other_edition
from relations_db.extraction.gatherings.places import (
    place_told,
    seat_behind_where,
    seat_in_name,
    seat_meant_by_there,
    seat_of,
)
from relations_db.extraction.gatherings.roster import (
    actors_before,
    behind,
    beside_name,
    companions,
    is_meant,
    met_there,
    on_margins,
)
from relations_db.extraction.gatherings.sameness import are_same, tells_more
from relations_db.extraction.gatherings.status import status_of
from relations_db.extraction.reports import EventReport, Participant, Span, Status
from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.dates import When

_APART = MARGINS | {"after", "before", "since", "until", "to", "for"}
_EARLIER = frozenset("at from first last previously earlier already once".split())
_GATHERING = frozenset("met gathered assembled convened".split())
_AT, _TO_AT = frozenset("at during sidelines side margins".split()), 6
_BRINGING = frozenset("brought drew attracted assembled united heard saw".split())
_BLOCS = frozenset("bloc organisation organization group grouping union association community alliance forum".split())
# With these one is where a gathering is: "is in Lima to attend", "came to Lima for".
_AIMS = frozenset("for attend attending during".split())
# Lines from a gathering to who was there.
_NEAR = 2
_SAID = frozenset("organised organized said says announced published wrote stated issued website".split())


@dataclass(slots=True)
class _Draft:
    """A gathering as the article has told it so far."""

    name: GatheringName
    status: Status
    rule: str
    when: When | None = None
    place: str | None = None
    place_country: str | None = None
    sides: list[Side] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    evidence: list[Span] = field(default_factory=list)
    # Whether nothing but people of other countries would make a gathering of it: "a conference on ports".
    alone: bool = False

    def join(self, sides: list[Side]) -> None:
        """Take in those who took part."""
        for side in sides:
            if side not in self.sides and side.actor is not None:
                self.sides.append(side)

    def report(self) -> EventReport:
        """Give the gathering as a report."""
        people: list[Participant] = []
        for side in self.sides:
            if side.person is not None and all(p.name != side.person.name for p in people):
                people.append(side.participant())
        countries = {*self.name.countries, *self.hosts, *(s.country for s in self.sides if s.country)}
        if self.place_country:
            countries.add(self.place_country)
        organizations = {
            *self.name.organizations,
            *(s.organization for s in self.sides if s.organization and not s.country),
        }
        return EventReport(
            kind="gathering", status=self.status, when=self.when, countries=tuple(sorted(countries)),
            organizations=tuple(sorted(organizations)), evidence=tuple(self.evidence), rule=self.rule,
            name=self.name.text,
            place=self.place, place_country=self.place_country, participants=tuple(people),
            certainty=0.9 if self.when is not None else 0.6,
        )  # fmt: skip


class GatheringReader:
    """Find the gatherings of an article, sentence by sentence; all that is told of one is brought together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []
        self._told: When | None = None
        self._told_line = -9
        # The gathering told last, its line, and what the clock of the cast was then.
        self._last: _Draft | None = None
        self._last_line = -9
        self._clock = 0
        # What that clock was when the last sentence ended.
        self._ended = 0
        # The line that names a city.
        self._place_line = -9
        # Who took part in the gathering named last in this sentence.
        self._joined: list[Side] = []
        # The organisation named last, by its key and as written.
        self._bloc: tuple[str, str] | None = None
        # Whether the last sentence tells of people who met.
        self._gathered = False
        # Whether the gathering told last was only spoken of.
        self._cited = False

    @property
    def reports(self) -> list[EventReport]:
        """Give the gatherings found so far, in text order."""
        return [r for d in self._drafts if len((r := d.report()).countries) > 1 or not d.alone]

    def read(self, syntax: Syntax) -> None:
        """Add the gatherings that a sentence names."""
        chunks = syntax.sentence.chunks
        seen = sum(len(draft.evidence) for draft in self._drafts)
        bodies = "organization" in syntax.sentence.kinds or "body" in syntax.sentence.kinds
        told = bodies or not TRIGGERS.isdisjoint(syntax.sentence.words)
        told = told or self.source.find(" Week", syntax.sentence.start, syntax.sentence.end) >= 0
        told = told or ("name" in syntax.sentence.kinds and any(map(ends_in_noun, chunks)))
        told = told or ("office" in syntax.sentence.kinds and not _GATHERING.isdisjoint(syntax.sentence.words))
        if told and not syntax.sentence.headline:
            names = find_names(chunks, self.source, syntax.story.cast.lexicon)
            before: When | None = None
            for number, name in enumerate(names):
                low = names[number - 1].last if number else 0
                high = names[number + 1].first if number + 1 < len(names) else len(chunks)
                count = len(self._drafts)
                fresh, self._joined = self._joined if number else [], []
                before = self._take(syntax, name, low, high, before)
                alone = not any(low <= m.first < name.first for m in syntax.sentence.mentions)
                if fresh and not self._joined and self._last and alone and _in_list(syntax, name, low):
                    # "attended the 26th … and the 43rd …"
                    self._last.join(fresh)
                    self._joined = fresh
                if before is not None and number and count and _in_list(syntax, name, low):
                    # "the 26th … and the 43rd … on May 5": the day is that of both.
                    earlier = self._drafts[count - 1]
                    if earlier.name is names[number - 1] and earlier.when is None:
                        earlier.when = before
        if seen == sum(len(draft.evidence) for draft in self._drafts) and not self._tell_other(syntax):
            self._go_on(syntax)
        if syntax.story.when is not self._told:
            self._told, self._told_line = syntax.story.when, syntax.sentence.line
        for chunk in chunks if "organization" in syntax.sentence.kinds else ():
            if chunk.entries and (entry := chunk.entry("organization")) is not None:
                self._bloc = entry.key, chunk.text
        self._ended = syntax.story.cast.clock
        self._gathered = not _GATHERING.isdisjoint(syntax.sentence.words)
        if "place" in syntax.sentence.kinds:
            self._place_line = syntax.sentence.line

    def _tell_other(self, syntax: Syntax) -> bool:
        """Tell of another edition of a gathering told before: "The first was held in Lima in 2021"."""
        if not self._drafts or syntax.sentence.headline or syntax.sentence.lowers[0] != "the":
            return False
        other = other_edition(syntax, [d.name for d in self._drafts])
        if other is None:
            return False
        draft = _Draft(other[0], "held", f"named {other[0].head}", other[1])
        there = syntax.story.place, syntax.story.place_country
        draft.place, draft.place_country = syntax.place(1, 0, len(syntax.sentence.lowers)) or (None, None)
        syntax.story.place, syntax.story.place_country = there
        draft.join(beside_name(syntax, 1, other[0].last))
        _add(draft.evidence, syntax)
        self._drafts.append(draft)
        return True

    def _go_on(self, syntax: Syntax) -> None:
        """Add those whom a sentence behind a gathering tells to have been there, unless others have met since."""
        draft = self._last
        if draft is None or draft.status != "held" or not 0 <= syntax.sentence.line - self._last_line <= _NEAR:
            return
        self._settle(syntax, draft)
        sides, stated = behind(syntax)
        if syntax.story.met_at > self._ended and "there" in syntax.sentence.words and not syntax.background:
            # "A had a meeting there with B"
            sides, stated = [*sides, *syntax.story.pair], True
        if sides and not self._cited and (stated or syntax.story.met_at <= self._clock):
            draft.join(sides)
            _add(draft.evidence, syntax)
            self._note(syntax, draft)

    def _settle(self, syntax: Syntax, draft: _Draft) -> None:
        """Take up the days and the city of "It was held in Suva on May 3 and 4", for a gathering without them."""
        lowers = syntax.sentence.lowers
        if lowers[0] != "it" or TAKING_PLACE.isdisjoint(lowers[1:4]) or syntax.story.met_at > self._clock:
            return
        days = [k for k, c in enumerate(syntax.sentence.chunks) if c.when is not None and dates_it(syntax, k)]
        dated = bool(days) and (draft.when is None or syntax.moment(days[0]).month is not None)
        if dated and compatible(draft.when, syntax.moment(days[0])):
            draft.when = better(draft.when, syntax.moment(days[0]))
            _add(draft.evidence, syntax)
        place = syntax.place(1, 0, len(lowers)) if draft.place is None else None
        if place is not None:
            draft.place, draft.place_country = place

    def _note(self, syntax: Syntax, draft: _Draft) -> None:
        self._last, self._last_line, self._clock = draft, syntax.sentence.line, syntax.story.cast.clock

    def _take(self, syntax: Syntax, name: GatheringName, low: int, high: int, before: When | None) -> When | None:
        """Take in a name; give its day, which the next of a list shares."""
        joint = not name.organizations and "joint" in syntax.sentence.lowers[max(0, name.first - 1) : name.last]
        name = (_of_both(syntax, name) if joint else None) or name
        if name.bare:
            self._point(syntax, name, low, high)
            return before
        if not self._meant(syntax, name):
            return before
        status = status_of(syntax, name)
        if status is None:
            return before
        when = date_of(syntax, name, low, high)
        behind_it = syntax.sentence.lowers[name.last : name.last + 4]
        takes_place = ["takes", "place"] in (behind_it[:2], behind_it[2:])
        if (takes_place or behind_it[:2] == ["to", "be"]) and when is not None and when.near is not None:
            # What "takes place" is ahead of the article, whatever days it has told before.
            when = replace_date(when, near=None if takes_place else when.near, direction=1)
        if when is None and _in_list(syntax, name, low):
            when = before
        heads = [k for k in range(name.first, name.last) if syntax.sentence.lowers[k].endswith(name.head)]
        self._cited = bool(heads) and is_spoken_of(syntax.sentence, heads[0])
        if self._cited and all(k < name.first for k in syntax.times):
            # "On 3 May they discussed the outcome of the summit"
            when = None
        if self._cited and when is not None and (syntax.story.lies_ahead(when) or (when.month_shift or 0) > 0):
            status = "planned"
        draft = self._known(name, when)
        if draft is None:
            if when is None and syntax.sentence.quoted[name.first]:
                return before
            draft = _Draft(name, status, f"named {name.head}", alone=name.occasion and len(_circle(syntax, name)) < 2)
            self._drafts.append(draft)
        elif tells_more(name, draft.name):
            draft.name = name
        if when is None and draft.when is None:
            when = self._story_day(syntax, name, status)
        draft.when = better(draft.when, when)
        if status == "held":
            draft.status = "held"
        self._where(syntax, name, draft, high)
        if not syntax.sentence.quoted[name.first]:
            known = len(draft.sides)
            self._who(syntax, name, draft)
            self._joined = draft.sides[known:]
        _add(draft.evidence, syntax)
        self._note(syntax, draft)
        return when

    def _point(self, syntax: Syntax, name: GatheringName, low: int, high: int) -> None:
        """Follow "the summit" back to the one named last; another edition of it is another gathering."""
        owned = _of_owner(syntax, name) or self._of_bloc(syntax, name)
        if owned is not None:
            self._take(syntax, owned, low, high, None)
            return
        kin = [d for d in self._drafts if d.name.head == name.head or name.head in {"gathering", "meeting"}]
        if not kin or syntax.sentence.quoted[name.first]:
            return
        draft = kin[-1]
        when = date_of(syntax, name, low, high)
        other = name.edition is not None and draft.name.edition is not None and name.edition != draft.name.edition
        if other:
            known = next((d for d in kin if d.name.edition == name.edition), None)
            if known is None and when is not None:
                whole = draft.name
                text = f"{name.text} ({whole.text})" if whole.organizations or whole.words else name.text
                title = GatheringName(
                    name.first, name.last, name.head, text, whole.organizations, whole.countries, whole.regions,
                    name.edition, None, whole.rank, whole.words,
                )  # fmt: skip
                known = _Draft(title, "held", f"named {name.head}", when)
                self._drafts.append(known)
            if known is not None:
                _add(known.evidence, syntax)
            return
        if name.edition is not None and draft.name.edition is None:
            return
        if when is not None and draft.when is None and _opens(syntax, name):
            draft.when = when
        self._who(syntax, name, draft)
        _add(draft.evidence, syntax)
        self._note(syntax, draft)

    def _of_bloc(self, syntax: Syntax, name: GatheringName) -> GatheringName | None:
        """Give "the 23rd summit of the bloc" the name of the organisation that the article has named last."""
        behind = syntax.sentence.lowers[name.last : name.last + 3]
        if name.edition is None or self._bloc is None or behind[:2] != ["of", "the"] or behind[-1] not in _BLOCS:
            return None
        key, text = self._bloc
        return replace(
            name, text=f"{name.text} of {text}", organizations=(key,), words=frozenset(text.casefold().split()),
            rank="top", bare=False, firm=True,
        )  # fmt: skip

    def _meant(self, syntax: Syntax, name: GatheringName) -> bool:
        """Tell whether the words around a name speak of the gathering, not of an office in it or of the institution."""
        chunks = syntax.sentence.chunks
        covering = syntax.covering(name.first)
        if covering is not None and covering.name is not None and covering.offices and covering.first < name.first:
            return False
        following = chunks[name.last].lower if name.last < len(chunks) else ""
        own = following in HOLDING and lower_at(chunks, name.last + 1) in {"its", "their"}
        if following in _SAID or (own and not name.text.startswith("meeting of the ")):
            # "The forum held its third summit": that is the gathering.
            return False
        if name.occasion:
            circle = _circle(syntax, name)
            lone = len(circle) < 2 and TAKING_PLACE.isdisjoint(lower_at(chunks, k) for k in (name.last, name.last + 1))
            return not lone and any(c.kind == "date" for c in chunks)
        if name.firm:
            return True
        near = [c.lower for c in chunks[max(0, name.first - 5) : name.first]]
        after = [c.lower for c in chunks[name.last : name.last + 5]]
        institution = chunks[name.last - 1].lower == ")" or chunks[name.last - 1].kind == "organization"
        capital = chunks[name.last - 1].text[:1].isupper() and not institution
        dated = not institution and any(c.kind == "date" for c in chunks[name.last : name.last + 4])
        return (
            bool(set(near) & (ATTENDING | HOLDING | MARGINS | {"at", "during", "session"}))
            or dated
            or not TAKING_PLACE.isdisjoint(takewhile(lambda word: word != "and", after))
            or (capital and not _BRINGING.isdisjoint(after[:1]))
            or (after[:1] and after[0] in _GATHERING and after[1:2] in (["in"], ["at"], ["on"]))
            or _is_aim(syntax, name)
        )

    def _known(self, name: GatheringName, when: When | None) -> _Draft | None:
        for draft in reversed(self._drafts):
            if are_same(draft.name, name) and compatible(draft.when, when):
                return draft
        return None

    def _story_day(self, syntax: Syntax, name: GatheringName, status: Status) -> When | None:
        """Give the day that the paragraph has come to, or else the month that the story is in."""
        told, here = syntax.story.when, self._told_line == syntax.sentence.line
        if told is self._told and not here and syntax.sentence.line - self._told_line > 2:
            return None
        if status != "held" or syntax.background or told is None:
            return None
        lowers = syntax.sentence.lowers
        apart = not _APART.isdisjoint(lowers[max(0, name.first - 3) : name.first])
        travels = not TRAVELLING.isdisjoint(lowers[: name.first])
        if here and not (syntax.looks_away or apart or travels) and told.last is None and (told.day or told.weekday):
            return told
        if told.last is not None and here and name.first < 3 and self._gathered:
            # "Ministers met in Lomé from 3 to 5 May. The Tuna Summit was …"
            return told
        if told.month is not None:
            return When(year=told.year, month=told.month)
        if syntax.story.has_dateline and (told.day_shift is not None or told.weekday is not None):
            return When(month_shift=0)
        return None

    def _where(self, syntax: Syntax, name: GatheringName, draft: _Draft, high: int) -> None:
        chunks, story = syntax.sentence.chunks, syntax.story
        if draft.place is None and name.place is not None:
            # "Baku hosted the Shusha Forum": where it is beats what it is called after.
            draft.place, draft.place_country = seat_of(syntax, name) or (name.place, name.place_country)
        k = name.last
        while k < min(name.last + 12, high) and chunks[k].lower not in {";", ":", "where", "who", "and"}:
            # "drew ministers to Suva"
            brought = chunks[k].lower == "to" and not _BRINGING.isdisjoint(c.lower for c in chunks[name.last : k])
            on_island = chunks[k].lower == "on" and k + 1 < len(chunks) and chunks[k + 1].kind == "place"
            if (chunks[k].lower in {"in", "at"} or on_island or brought) and k + 1 < len(chunks):
                targets, _ = read_targets(chunks, k + 1, story)
                if targets and targets[0].at - k < 9:
                    elsewhere = targets[0].country is not None and targets[0].country != name.place_country
                    if draft.place == name.place and (targets[0].place is not None or elsewhere):
                        # "The Shangri-La Dialogue in Singapore": where it is beats what it is called after.
                        draft.place, draft.place_country = targets[0].place, targets[0].country
                    draft.place = draft.place or targets[0].place
                    draft.place_country = draft.place_country or targets[0].country
                    return
            if chunks[k].lower == "here" and draft.place is None and story.dateline_place is not None:
                draft.place, draft.place_country = story.dateline_place, story.dateline_country
                return
            if (
                chunks[k].lower in ("by",)
                and chunks[k - 1].lower in {"chaired", "hosted", "organised"}
                and k + 1 < len(chunks)
            ):
                host = chunks[k + 1]
                if host.kind == "country" and host.country:
                    draft.hosts.add(host.country)
                if host.kind == "place" and draft.place is None and (seat := place_of(host)) is not None:
                    draft.place, draft.place_country = seat
            k += 1
        if draft.place is None:
            before = self._place_before(syntax, name) or place_told(syntax, name.first) or seat_of(syntax, name)
            before = before or seat_behind_where(syntax, name.first) or seat_meant_by_there(syntax, name.last)
            before = before or seat_in_name(syntax, name)
            if before is None and draft.place_country is None and name.place is None:
                before = self._place_here(syntax, name, draft)
            if before is not None:
                draft.place, draft.place_country = before

    def _place_here(self, syntax: Syntax, name: GatheringName, draft: _Draft) -> tuple[str, str | None] | None:
        """Give the city of which the paragraph has told just before, where nobody travels to the gathering."""
        lowers, story = syntax.sentence.lowers, syntax.story
        dated = any(c.kind == "date" for c in syntax.sentence.chunks)
        apart = (_APART if dated else _APART - MARGINS) | TRAVELLING | _EARLIER
        towns = any(c.kind == "place" for c in syntax.sentence.chunks)
        if story.place is None or self._place_line != syntax.sentence.line or towns or draft.status != "held":
            return None
        if syntax.background or syntax.looks_away or not apart.isdisjoint(lowers[: name.first]):
            return None
        return story.place, story.place_country

    @staticmethod
    def _place_before(syntax: Syntax, name: GatheringName) -> tuple[str, str | None] | None:
        """Give where those stay who are there for it: "met in Lima on the margins of …", "is here for …"."""
        chunks, story = syntax.sentence.chunks, syntax.story
        near = [c.lower for c in chunks[max(0, name.first - 8) : name.first]]
        aim = next((j for j in range(len(near) - 1, -1, -1) if near[j] in _AIMS | MARGINS), None)
        if aim is None:
            return None
        start = name.first - len(near) + aim
        for k in range(start - 1, max(-1, start - 22), -1):
            if chunks[k].lower in {";", ":", "before", "after", "from", "where"}:
                return None
            if chunks[k].lower == "here" and story.dateline_place:
                return story.dateline_place, story.dateline_country
            if chunks[k].kind == "place" and (found := place_of(chunks[k])) is not None:
                ahead = [c.lower for c in chunks[max(0, k - 5) : k]]
                arrived = "to" in ahead or ahead[-1:] == ["for"] or ahead[-2:] == ["descended", "on"]
                return found if arrived or syntax.stands_in(k) else None
        elsewhere = story.place is not None and story.place != story.dateline_place
        if near[aim] in MARGINS and story.dateline_place and not (syntax.background or elsewhere):
            # "ACCRA, May 3 – On the margins of the summit, X met …"
            return story.dateline_place, story.dateline_country
        return None

    def _who(self, syntax: Syntax, name: GatheringName, draft: _Draft) -> None:
        """Add who attended, chaired or addressed it."""
        chunks = syntax.sentence.chunks
        if syntax.story.met_at > self._ended and met_there(syntax, name.first, name.last):
            # Who meets there, or on its margins, takes part in it.
            draft.join(syntax.story.pair)
        if MARGINS & {c.lower for c in chunks[max(0, name.first - 4) : name.first]}:
            draft.join(on_margins(syntax, name.first))
            return
        for k in range(name.first - 1, max(-1, name.first - 9), -1):
            if chunks[k].lower in ATTENDING and chunks[k].kind == "word":
                if is_meant(syntax, name.first, name.last):
                    draft.join(_thanked_for(syntax, k) or syntax.subjects(k) or actors_before(syntax, k))
                    draft.join(companions(syntax, k, name.first))
                    if draft.place_country is None and chunks[k].lower == "hosted":
                        draft.place_country = next((c.country for c in chunks[:k] if c.kind == "country"), None)
                break
            if chunks[k].lower in HOLDING and is_meant(syntax, name.first, name.last):
                draft.join(actors_before(syntax, k))
                break
            if chunks[k].lower in {";", ":"}:
                break
        draft.join(beside_name(syntax, name.first, name.last))


def _circle(syntax: Syntax, name: GatheringName) -> set[str]:
    """Give the countries that a sentence names beside a gathering that is known only by what it marked."""
    return {
        *name.countries,
        *((name.place_country,) if name.place_country else ()),
        *(s.country for s in beside_name(syntax, name.first, name.last) if s.country),
        *(s.country for m in syntax.sentence.mentions for s in syntax.sides(m, []) if s.country),
    }


def _thanked_for(syntax: Syntax, k: int) -> list[Side]:
    """Give whom others "thanked for attending", where that word stands at a chunk."""
    if syntax.sentence.lowers[k - 1 : k] != ["for"]:
        return []
    thanked = next((m for m in syntax.sentence.mentions if m.last == k - 1 and m.first), None)
    return [s for s in syntax.sides(thanked, []) if s.actor] if thanked is not None else []


def _is_aim(syntax: Syntax, name: GatheringName) -> bool:
    """Tell whether people come somewhere for a gathering: "took a delegation to Suva for the forum"."""
    lowers = syntax.sentence.lowers
    j = name.first - 1 - (lowers[name.first - 1 : name.first] == ["the"])
    return j > 0 and lowers[j] == "for" and any(c.kind == "place" for c in syntax.sentence.chunks[:j])


def _add(evidence: list[Span], syntax: Syntax) -> None:
    span = syntax.span
    if span not in evidence:
        evidence.append(span)


def _of_owner(syntax: Syntax, name: GatheringName) -> GatheringName | None:
    """Give "its 23rd ordinary summit" the name of the organisation that the sentence says held it."""
    chunks = syntax.sentence.chunks
    if name.edition is None or not name.first or chunks[name.first - 1].lower not in {"its", "their"}:
        return None
    for k, chunk in reversed([*enumerate(chunks[: name.first])]):
        if not _AT.isdisjoint(c.lower for c in chunks[max(0, k - _TO_AT) : k]):
            # "The two met at a UN conference for their second meeting"
            continue
        if (entry := chunk.entry("organization")) is not None:
            text = f"{name.text} of the {chunk.text}"
            own = frozenset(chunk.lower.split())
            return replace(name, text=text, organizations=(entry.key,), words=own, rank="top", bare=False, firm=True)
    owners = _owners(syntax, name.first)
    words = frozenset(w for c in owners if c.kind == "title_word" for w in c.lower.split())
    text = f"{name.text} of the {' '.join(c.text for c in owners)}"
    return replace(name, text=text, words=words, rank="top", bare=False, firm=True) if len(words) > 1 else None


def _of_both(syntax: Syntax, name: GatheringName) -> GatheringName | None:
    """Give "a joint summit" the names of the organisations that the sentence says held it."""
    named = [c for c in syntax.sentence.chunks[: name.first] if c.kind == "organization"]
    keys = {e.key: c for c in reversed(named) if (e := c.entry("organization")) is not None}
    if len(keys) < 2 or HOLDING.isdisjoint(syntax.sentence.lowers[: name.first]):
        return None
    text = f"joint {name.head} of the {' and the '.join(c.text.partition(' (')[0] for c in reversed(keys.values()))}"
    words = frozenset(w for c in keys.values() for w in c.lower.split())
    bodies = tuple(sorted(keys))
    return replace(name, text=text, organizations=bodies, words=words, rank="top", bare=False, firm=True)


def _owners(syntax: Syntax, k: int) -> list[Chunk]:
    """Give the words for those who meet in "the leaders of the Asian states gathered for their sixth meeting"."""
    chunks = syntax.sentence.chunks[:k]
    verb = next((n for n, c in enumerate(chunks) if c.lower in _GATHERING), None)
    of = next((n for n, c in enumerate(chunks) if c.kind == "office" and lower_at(chunks, n + 1) == "of"), None)
    return list(chunks[of:verb]) if of is not None and verb is not None and of < verb < of + 9 else []


def _in_list(syntax: Syntax, name: GatheringName, low: int) -> bool:
    """Tell whether a name goes on with a list of names: "the 27th … and the 19th …"."""
    between = {c.lower for c in syntax.sentence.chunks[low : name.first]}
    return low > 0 and name.first - low < 8 and bool(between & {"and", ",", "followed"})


def _opens(syntax: Syntax, name: GatheringName) -> bool:
    after = [c.lower for c in syntax.sentence.chunks[name.last : name.last + 6]]
    return bool(
        set(after) & {"held", "opened", "took", "takes", "opens", "began", "concluded", "adopted", "ended", "on", "in"}
    )
