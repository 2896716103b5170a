"""Find ceremonies: receptions, openings, commemorations and parades with people of two countries, as one article tells them."""

from __future__ import annotations

from dataclasses import dataclass, field

from relations_db.extraction.ceremony_words import (
    ATTENDING, EMBASSIES, EVENTS, FIGURATIVE, GIVEN, GIVING, GRAND, HEADS, MEALS, NOT_TOLD, PARTAKING, SITES, TRIGGERS, UNVEILING,
    WELCOMES, WREATHS,
)  # fmt: skip
from relations_db.extraction.institutions import institution
from relations_db.extraction.narrative import Side, place_of
from relations_db.extraction.reports import EventReport, Participant, Span
from relations_db.extraction.syntax import Syntax
from relations_db.extraction.told_dates import told_when
from relations_db.language.dates import When
from relations_db.language.people import PersonMention

_BREAKS = frozenset({";", ":", ".", "“", "”", "who", "which", "that", "where", "while", "when", "after", "before", "because"})
# How many lines after its telling a ceremony still speaks: its speeches follow in paragraphs of their own.
_OPEN = 8
_SPEAKING = frozenset("said noted stressed praised reflected emphasised emphasized highlighted recalled affirmed thanked hailed proposed spoke underlined".split())


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A ceremony as a phrase names it: its first chunk, its head, the end of what belongs to it."""

    first: int
    head: int
    last: int
    named: bool


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
        return EventReport(
            kind="ceremony", status="held", when=self.when,
            countries=tuple(sorted({*self.countries, *(s.country for s in every if s.country)})),
            organizations=tuple(sorted({*self.organizations, *(s.organization for s in every if s.organization and not s.country)})),
            evidence=tuple(self.evidence), rule=self.rule, name=self.name, place=self.place, place_country=self.place_country,
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
        if any(c.lower in TRIGGERS or c.lower.endswith("ceremony") for c in chunks):
            taken = -1
            for k in range(len(chunks)):
                if k <= taken or syntax.sentence.quoted[k]:
                    continue
                phrase = self._phrase(syntax, k)
                draft = self._held(syntax, phrase) if phrase is not None else self._act(syntax, k)
                if phrase is not None:
                    taken = phrase.last
                if draft is not None:
                    found = True
                    self._add(syntax, draft)
        self._go_on(syntax, found)

    # What is named.

    def _phrase(self, syntax: Syntax, k: int) -> _Phrase | None:
        """Read the ceremony whose head stands at a chunk."""
        chunks = syntax.sentence.chunks
        lower = chunks[k].lower
        mention = syntax.covering(k)
        if mention is not None and mention.name is not None:
            return None
        opening = lower == "opening" and k + 1 < len(chunks) and (chunks[k + 1].lower in ("of", "ceremony")) and k > 0
        meal = lower in MEALS and k > 0 and chunks[k - 1].lower in GRAND
        if not (lower in HEADS or opening or meal or lower.endswith(" ceremony")):
            return None
        head = k
        if opening and chunks[k + 1].lower == "ceremony":
            head = k + 1
        elif lower in ("inauguration", "unveiling", "groundbreaking", "celebration") and k + 1 < len(chunks) and chunks[k + 1].lower in ("ceremony", "event"):
            head = k + 1
        first = k
        while first > 0 and k - first < 9 and self._modifies(syntax, first - 1):
            first -= 1
        if chunks[k - 1].lower in FIGURATIVE and lower.startswith("reception"):
            return None
        last, complement = head, False
        if head + 1 < len(chunks) and chunks[head + 1].lower in ("of", "for") and syntax.covering(head + 2) is None:
            last = self._complement(syntax, head + 2)
            complement = last > head + 1 and (chunks[head + 1].lower == "of" or any(c.text[:1].isupper() for c in chunks[head + 2 : last + 1]))
            last = last if complement else head
        proper = any(c.kind in ("title_word", "name") and c.lower not in ("embassy",) for c in chunks[first:head])
        named = complement or proper
        return _Phrase(first, head, last, named and chunks[head].lower not in ("banquet", "banquets"))

    @staticmethod
    def _modifies(syntax: Syntax, k: int) -> bool:
        """Tell whether a chunk stands before a ceremony's head as a part of its name."""
        chunk = syntax.sentence.chunks[k]
        if chunk.kind in ("title_word", "adjective", "country", "organization", "possessive", "place"):
            return True
        if chunk.lower in ("a", "an", "the", "his", "her", "their", "its"):
            return False
        if chunk.kind == "mark":
            return chunk.lower in ("-", "–", "'", "’")
        return chunk.kind in ("word", "body") and (
            chunk.lower[0].isdigit() or chunk.lower in GRAND | FIGURATIVE | WELCOMES
            or chunk.lower in (
                "grand", "photo", "signing", "closing", "launch", "launching", "inaugural", "award", "flag", "raising", "wreath", "laying", "art",
                "military", "national", "day", "civic", "cultural", "opening", "commissioning", "handover", "torch", "memorial", "mourning",
                "joint", "large", "small", "diplomatic", "special", "solemn", "cutting", "ribbon", "breaking", "ground", "foundation", "stone",
                "annual", "evening", "new", "year", "spring", "lunar", "anniversary", "unveiling", "inauguration", "swearing", "in", "victory",
            ) and not (chunk.lower == "in" and syntax.sentence.chunks[k - 1].lower != "-")
        )  # fmt: skip

    @staticmethod
    def _complement(syntax: Syntax, k: int) -> int:
        """Give the last chunk of what a ceremony is of or for."""
        chunks = syntax.sentence.chunks
        j = k
        while j < len(chunks) and j - k < 18:
            lower, kind = chunks[j].lower, chunks[j].kind
            if kind == "date" or lower in _BREAKS or lower in (",", "in", "at", "on", "by", "with", "held", "to", "was", "were", "(", "during", "and", "attended", "hosted"):
                if lower == "and" and j + 1 < len(chunks) and chunks[j + 1].kind in ("country", "adjective", "title_word"):
                    j += 1
                    continue
                break
            j += 1
        return j - 1

    # Who held or attended it.

    def _held(self, syntax: Syntax, phrase: _Phrase) -> _Draft | None:
        """Read who attended or gave the ceremony that a phrase names."""
        chunks = syntax.sentence.chunks
        if not self._told(syntax, phrase.first):
            return None
        head = chunks[phrase.head].lower
        first = phrase.first
        before = first - 1
        while before >= 0 and chunks[before].lower in ("a", "an", "the", "his", "her", "their", "its", "also", "grand", "special", "jointly", "together"):
            before -= 1
        if before < 0:
            verb = ""
        else:
            verb = chunks[before].lower
        welcome = any(c.lower in WELCOMES for c in chunks[first : phrase.head]) and head.endswith("ceremony")
        sides: list[Side] = []
        rule = "ceremony"
        givers: list[Side] = []
        certain = False
        embassy = self._embassy(syntax, phrase)
        if verb in GIVING:
            rule = "give"
            givers = self._people(syntax, before)
            if embassy is None and not givers:
                institutional = self._giver(syntax, before)
                givers = [institutional] if institutional is not None else []
            guests = self._guests(syntax, phrase.head + 1, givers)
            if welcome and not (givers and guests):
                return None
            sides = [*givers, *[g for g in guests if g not in givers]]
        elif verb in ATTENDING or verb == "to" and before > 0 and chunks[before - 1].lower == "witness":
            rule = "attend"
            sides = self._people(syntax, before) or syntax.following_subject(phrase.first, phrase.last + 1) or []
            sides = [s for s in sides if s.actor is not None]
            if not sides or welcome:
                return None
            if verb == "opened" and head not in ("exhibition", "celebration", "celebrations"):
                return None
        elif verb in ("at", "in", "of", "during", "for") and self._partakes(syntax, before):
            rule = "partake"
            at = self._partakes(syntax, before)
            sides = self._people(syntax, at) if at is not None else []
            sides = sides or self._by(syntax, phrase.last + 1)
            if not sides or welcome:
                return None
        elif verb in ("at", "during") and not welcome and (both := self._two_sides(syntax, before)):
            rule, sides = "partake", both
        elif (spoken := self._where(syntax, phrase)) is not None:
            rule, sides = "partake", spoken
            if welcome:
                return None
        elif self._was_held(syntax, phrase):
            rule = "held"
            givers = self._by(syntax, phrase.last + 1)
            sides = givers
        else:
            return None
        if head in ("celebrations", "ceremonies", "receptions", "banquets", "commemorations") and not sides:
            return None
        for j in range(phrase.last + 1, len(chunks) - 1):
            if chunks[j].lower == "attended" and chunks[j + 1].lower == "by":
                sides = [*sides, *[s for s in self._by(syntax, j) if s not in sides]]
                break
        countries, organizations = self._represented(syntax, phrase, rule)
        if embassy is not None:
            countries = [*embassy, *[c for c in countries if c not in embassy]]
            certain = len(embassy) > 1
        place, place_country = self._place(syntax, phrase)
        if place_country is None and embassy is not None and len(embassy) > 1:
            place_country = embassy[1]
        actors = {s.actor for s in sides if s.actor} | set(countries) | set(organizations)
        host = place_country or (syntax.story.host or syntax.story.dateline_country if rule != "held" else None)
        if host is not None and host not in actors and len(actors) == 1:
            countries.append(host)
        if not givers and rule == "give" and embassy is None:
            return None
        return self._draft(syntax, phrase, sides, countries, organizations, place, place_country, rule, certain=certain)

    def _draft(
        self, syntax: Syntax, phrase: _Phrase, sides: list[Side], countries: list[str], organizations: list[str],
        place: str | None, place_country: str | None, rule: str, *, certain: bool = False,
    ) -> _Draft:  # fmt: skip
        chunks = syntax.sentence.chunks
        name = self.source[chunks[phrase.first].start : chunks[phrase.last].end] if phrase.named else None
        when = told_when(syntax, phrase.first, phrase.last)
        if place is None and syntax.story.place and syntax.story.place_country in {None, place_country, syntax.story.host} and syntax.story.place_country is not None:
            place, place_country = syntax.story.place, syntax.story.place_country
        return _Draft(
            sides, list(dict.fromkeys(countries)), organizations, when, place, place_country, name, rule,
            chunks[phrase.head].lower, syntax.sentence.line, certain,
        )  # fmt: skip

    def _act(self, syntax: Syntax, k: int) -> _Draft | None:
        """Read "jointly inaugurated the power plant", "laid a wreath at", "broke ground for", "cut the ribbon"."""
        chunks = syntax.sentence.chunks
        lower = chunks[k].lower
        phrase = _Phrase(k, k, k, False)
        if not self._told(syntax, k):
            return None
        if lower in UNVEILING | {"opened"} and k + 1 < len(chunks) and chunks[k - 1].lower not in ("was", "were", "been", "is", "the", "of"):
            objects = {c.lower for c in chunks[k + 1 : k + 14]}
            if not objects & SITES:
                return None
            if lower == "opened" and chunks[k + 1].lower in ("with", "a", "an", "new", "up", "fire", "talks"):
                return None
            sides = self._people(syntax, k)
            last = self._complement(syntax, k + 1)
            named = last > k and any(c.text[:1].isupper() for c in chunks[k + 1 : last + 1])
            phrase = _Phrase(k + 1 + (chunks[k + 1].lower in ("the", "a", "an")), k, last, named) if last > k + 1 else phrase
            rule = "inaugurate"
        elif lower in ("ribbon", "ground") and {c.lower for c in chunks[max(0, k - 3) : k]} & {"cut", "cutting", "broke", "break", "breaking"}:
            verb = next(j for j in range(k - 1, -1, -1) if chunks[j].lower in ("cut", "cutting", "broke", "break", "breaking"))
            if chunks[verb].lower == "break":
                # "pressed a button to break ground"
                verb = next((j for j in range(verb - 1, max(-1, verb - 6), -1) if chunks[j].lower in ("pressed", "pushed", "joined", "met", "came")), verb)
            sides = self._people(syntax, verb)
            rule = "break ground"
        elif lower == "foundation" and k + 1 < len(chunks) and chunks[k + 1].lower in ("stone", "stones") and "laid" in {c.lower for c in chunks[max(0, k - 3) : k]}:
            sides = self._people(syntax, next(j for j in range(k, -1, -1) if chunks[j].lower == "laid"))
            rule = "break ground"
        elif lower in WREATHS and {c.lower for c in chunks[max(0, k - 4) : k]} & {"laid", "placed", "presented", "offered"}:
            verb = next(j for j in range(k, -1, -1) if chunks[j].lower in ("laid", "placed", "presented", "offered"))
            sides = self._people(syntax, verb)
            rule = "wreath"
            if lower == "floral" and chunks[k + 1 : k + 2] and chunks[k + 1].lower not in ("tribute", "tributes", "wreath", "wreaths", "offering"):
                return None
        else:
            return None
        place, place_country = self._place(syntax, phrase)
        actors = {s.actor for s in sides if s.actor}
        if not any(s.person is not None for s in sides):
            return None
        countries: list[str] = []
        if rule == "wreath":
            host = place_country or syntax.story.host
            if len(actors) == 1 and (host is None or host in actors):
                return None
            if host is not None and host not in actors:
                countries = [host]
        elif len(actors) < 2:
            return None
        return self._draft(syntax, phrase, sides, countries, [], place, place_country, rule)

    def _told(self, syntax: Syntax, k: int) -> bool:
        chunks = syntax.sentence.chunks
        for j in range(k - 1, max(-1, k - 8), -1):
            lower = chunks[j].lower
            if lower in (";", ":", ".") or lower == ",":
                break
            if syntax.covering(j) is not None:
                break
            if lower in NOT_TOLD:
                return False
            if lower == "to" and j + 1 < len(chunks) and chunks[j + 1].lower in ("attend", "host", "hold", "give", "join", "witness", "inaugurate", "open", "organise", "organize", "lay", "participate", "take"):
                return False
        return True

    def _people(self, syntax: Syntax, verb: int) -> list[Side]:
        """Give who does what a verb says, with whom it is done."""
        k = verb - 1
        while k >= 0 and syntax.sentence.chunks[k].lower in ("then", "also", "jointly", "later", "together", "had", "have", "has"):
            k -= 1
        nearest = syntax.covering(k) if k >= 0 else None
        if nearest is not None and nearest.anaphor in ("they", "two", "three"):
            sides = [s for s in syntax.sides(nearest, []) if s.actor is not None]
        else:
            sides = [s for s in syntax.subjects(verb) if s.actor is not None]
        for mention in syntax.sentence.mentions:
            before = syntax.sentence.chunks[mention.first - 1].lower if mention.first else ""
            if before == "with" and (verb < mention.first < verb + 14 or mention.last <= verb) and mention.name is not None:
                together = syntax.group(mention, forward=True)
                near = {c.lower for c in syntax.sentence.chunks[max(0, mention.first - 4) : mention.first]}
                if near & {"together", "along", "jointly", "alongside"} or mention.last <= verb:
                    sides.extend(s for s in together if s.actor is not None and s not in sides)
        return syntax.with_countries(sides) if len({s.actor for s in sides}) > 1 else sides

    def _guests(self, syntax: Syntax, k: int, givers: list[Side]) -> list[Side]:
        """Give for whom something was given: "in honour of X", "for the delegation", "to welcome him"."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 16, len(chunks))):
            lower = chunks[j].lower
            if lower in (";", ".", ":"):
                break
            if lower in ("for", "of", "welcome", "welcoming", "honouring", "honoring"):
                if lower == "of" and chunks[j - 1].lower not in ("honour", "honor"):
                    continue
                mention = next((m for m in syntax.sentence.mentions if j < m.first <= j + 3 or m.first == j + 1), None)
                if mention is not None:
                    found = [s for group, _ in syntax.listed(mention, givers) for s in group]
                    found = [s for s in syntax.with_countries([*givers, *found])[len(givers) :] if s.actor is not None]
                    if found:
                        return found
                tail = {c.lower for c in chunks[j + 1 : j + 5]}
                if tail & {"guest", "guests", "delegation", "visitor", "visitors", "dignitaries", "him", "her", "them"}:
                    homes = {g.country for g in givers}
                    pair = [s for s in syntax.story.pair if s.country not in homes and s.actor]
                    if pair:
                        return pair
                    visitor = syntax.story.visitor
                    if visitor is not None and visitor.actor not in homes:
                        return [visitor]
        homes = {g.country for g in givers}
        visitor = syntax.story.visitor
        if visitor is not None and visitor.actor and visitor.actor not in homes and syntax.story.host in homes:
            return [visitor]
        return []

    def _giver(self, syntax: Syntax, verb: int) -> Side | None:
        """Give the side, party, government or body right before a verb that gives something."""
        chunks = syntax.sentence.chunks
        k = verb - 1
        while k >= 0 and (chunks[k].kind in ("date",) or chunks[k].lower in ("also", "had", "has", "have", "then", "later", "evening", "the", "in", ",")):
            k -= 1
        if k < 0 or syntax.covering(k) is not None and chunks[k].lower not in ("side",):
            return None
        return institution(syntax, max(0, k - 5), k + 1)

    def _embassy(self, syntax: Syntax, phrase: _Phrase) -> list[str] | None:
        """Give the country of the embassy that gives the ceremony, then its host country, where the words say so."""
        chunks = syntax.sentence.chunks
        for k, chunk in enumerate(chunks):
            words = chunk.lower.split()
            if not set(words) & EMBASSIES or chunk.kind == "office" or (m := syntax.covering(k)) is not None and m.name is not None:
                continue
            housed = k > phrase.last and "at" in [c.lower for c in chunks[phrase.last + 1 : k]][:2]
            between = {c.lower for c in (chunks[k:phrase.first] if k < phrase.first else chunks[phrase.last : k])}
            if not between & (GIVING | GIVEN) and not housed:
                continue
            owner = chunk.country
            if owner is None and k > 0 and chunks[k - 1].kind in ("adjective", "country"):
                owner = chunks[k - 1].country
            j = k + 1
            if j < len(chunks) and chunks[j].lower == "of":
                while j < len(chunks) and j < k + 6 and chunks[j].kind != "country":
                    j += 1
                if j < len(chunks) and chunks[j].kind == "country":
                    owner = owner or chunks[j].country
                    j += 1
            if owner is None:
                continue
            found = [owner]
            for n in range(j, min(j + 4, len(chunks))):
                if chunks[n].lower in ("in", "to") and n + 1 < len(chunks):
                    host = next((c.country for c in chunks[n + 1 : n + 3] if c.kind in ("country", "place") and c.country), None)
                    if host is not None and host != owner:
                        found.append(host)
                    break
            if len(found) == 1:
                host = syntax.story.dateline_country or syntax.story.place_country
                place = next((c.country for c in chunks if c.kind == "place" and c.country), None)
                host = place or host
                if host is not None and host != owner:
                    found.append(host)
            return found
        return None

    def _partakes(self, syntax: Syntax, at: int) -> int | None:
        """Give the chunk of the verb before "at the reception": "spoke at", "were the Chief Guests at", "took part in"."""
        chunks = syntax.sentence.chunks
        for j in range(at - 1, max(-1, at - 5), -1):
            lower = chunks[j].lower
            if lower in PARTAKING or {"guest", "guests"} & set(lower.split()):
                while j > 0 and chunks[j - 1].lower in ("the", "a", "chief", "special", "was", "were", "been", "made", "delivered", "gave", "took", "of", "guest", "guests", "honour", "honor", "taken", "had"):
                    j -= 1
                return j
            if lower in _BREAKS or syntax.covering(j) is not None:
                return None
        return None

    @staticmethod
    def _two_sides(syntax: Syntax, at: int) -> list[Side]:
        """Give the subjects of what was done at a ceremony, where they are of two countries: "A and B signed it at a ceremony"."""
        sides = [s for s in syntax.subjects(at) if s.actor is not None and s.person is not None]
        return sides if len({s.actor for s in sides}) > 1 else []

    @staticmethod
    def _where(syntax: Syntax, phrase: _Phrase) -> list[Side] | None:
        """Give who did something "at which" or "where"."""
        chunks = syntax.sentence.chunks
        for k in range(phrase.last + 1, min(phrase.last + 5, len(chunks) - 1)):
            if chunks[k].lower == "where" or chunks[k].lower == "which" and chunks[k - 1].lower in ("at", "during"):
                mention = next((m for m in syntax.sentence.mentions if k < m.first <= k + 4), None)
                if mention is None:
                    return None
                return [s for s in syntax.group(mention, forward=True) if s.actor is not None] or None
        return None

    @staticmethod
    def _was_held(syntax: Syntax, phrase: _Phrase) -> bool:
        chunks = syntax.sentence.chunks
        tail = [c.lower for c in chunks[phrase.last + 1 : phrase.last + 14]]
        for n, lower in enumerate(tail):
            if lower in ("was", "were") and n + 1 < len(tail):
                return bool(set(tail[n + 1 : n + 3]) & (GIVEN | {"opened", "attended"})) and not set(tail[n : n + 4]) & {"be", "not"}
        return False

    def _by(self, syntax: Syntax, k: int) -> list[Side]:
        """Give those named behind "by": "was attended by X", "speeches were made at the ceremony by A, B and C"."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 26, len(chunks))):
            if chunks[j].lower == "by" and j + 1 < len(chunks):
                mention = next((m for m in syntax.sentence.mentions if j < m.first <= j + 2), None)
                if mention is not None and mention.name is not None:
                    return [s for group, _ in syntax.listed(mention, []) for s in group if s.actor is not None]
            if chunks[j].lower in (";", "."):
                break
        return []

    @staticmethod
    def _represented(syntax: Syntax, phrase: _Phrase, rule: str) -> tuple[list[str], list[str]]:
        """Give the two countries that the ceremony is told to be of: "relations between X and Y", "the X-Y Friendship Park"."""
        chunks = syntax.sentence.chunks
        stretch = chunks if rule in ("held", "give") else chunks[phrase.first : phrase.last + 1]
        codes: list[str] = []
        for n, chunk in enumerate(stretch):
            if chunk.kind in ("country", "adjective") and chunk.country:
                pair = [c.country for c in stretch[n : n + 4] if c.kind in ("country", "adjective") and c.country]
                between = n > 0 and stretch[n - 1].lower == "between" or n + 1 < len(stretch) and stretch[n + 1].lower in ("-", "–", "and") or n + 1 < len(stretch) and stretch[n + 1].kind == "country"
                if len(set(pair)) == 2 and between:
                    codes = [p for p in dict.fromkeys(pair) if p]
                    break
        return codes, []

    @staticmethod
    def _place(syntax: Syntax, phrase: _Phrase) -> tuple[str | None, str | None]:
        """Give the city told beside the ceremony, and its country; the story stays where it is."""
        chunks = syntax.sentence.chunks
        order = [*range(phrase.head + 1, len(chunks)), *range(phrase.head, -1, -1)]
        country: str | None = None
        for k in order:
            chunk = chunks[k]
            if chunk.kind == "place" and (found := place_of(chunk)) is not None:
                j = k - 1
                while j > 0 and (chunks[j].lower in ("the", "capital", "city", "of", ",", "nearby", "port") or chunks[j].kind in ("adjective", "country", "possessive")):
                    j -= 1
                elsewhere = chunk.entry("venue") is not None and syntax.story.host not in (None, found[1])
                if (chunks[j].lower in ("in", "at", "near", "outside") and k != phrase.first) and not elsewhere:
                    return found
                if phrase.first <= k < phrase.head and not elsewhere:
                    return found
            elif chunk.kind == "country" and k and chunks[k - 1].lower == "in" and country is None:
                country = chunk.country
            elif chunk.lower == "here" and syntax.story.dateline_place:
                return syntax.story.dateline_place, syntax.story.dateline_country
        return None, country

    # Telling.

    def _add(self, syntax: Syntax, draft: _Draft) -> None:
        span = Span(syntax.sentence.start, syntax.sentence.end)
        known = next((d for d in reversed(self._drafts) if self._same(d, draft)), None)
        if known is None:
            draft.evidence.append(span)
            self._drafts.append(draft)
            return
        known.sides.extend(s for s in draft.sides if all(s.person is not o.person or s.person is None for o in known.sides))
        known.countries = list(dict.fromkeys([*known.countries, *draft.countries]))
        known.name = known.name or draft.name
        known.place, known.place_country = (known.place, known.place_country) if known.place else (draft.place, draft.place_country)
        known.line = draft.line
        if span not in known.evidence:
            known.evidence.append(span)

    @staticmethod
    def _same(known: _Draft, draft: _Draft) -> bool:
        """Tell whether two drafts of one article are one ceremony."""
        if known.head != draft.head or known.place and draft.place and known.place != draft.place:
            return False
        if (known.name or "").lower() != (draft.name or "").lower() and (draft.name or known.line != draft.line):
            return False
        mine = {id(s.person) for s in known.sides if s.person is not None}
        theirs = {id(s.person) for s in draft.sides if s.person is not None}
        return bool(mine & theirs) and known.rule == draft.rule or (known.line == draft.line and known.head == draft.head and not (mine and theirs))

    def _go_on(self, syntax: Syntax, found: bool) -> None:
        """Add those who spoke at or graced the ceremony told last; begin another where one of another city is named."""
        if not self._drafts or found:
            return
        draft = self._drafts[-1]
        chunks = syntax.sentence.chunks
        lowers = [c.lower for c in chunks]
        if syntax.sentence.line - draft.line > _OPEN:
            return
        opening = self._event_opening(syntax)
        if opening is not None and (place := next((place_of(c) for c in chunks[:opening] if c.kind == "place"), None)) is not None and place[0] != draft.place:
            phrase = _Phrase(0, opening, opening, False)
            actors = [a for a in draft.actors() if len(a) == 2]
            draft = self._draft(syntax, phrase, [], actors, [], place[0], place[1], "elsewhere")
            self._drafts.append(draft)
        guests: list[PersonMention] = []
        for k, lower in enumerate(lowers):
            if lower in ("guest", "guests") and k > 0 and lowers[k - 1] in ("chief", "special") or lower in ("chief guest", "special guest", "guest of honour", "guest of honor"):
                after = [m for m in syntax.sentence.mentions if k < m.first <= k + 3 and lowers[k + 1] in ("was", "were")]
                guests.extend(after or [m for m in syntax.sentence.mentions if m.last <= k and not syntax.governed(m)][:1])
            elif lower == "by" and k > 0 and lowers[k - 1] in ("chaired", "attended", "addressed", "hosted") and self._of_event(lowers[:k]):
                guests.extend(syntax.run_of(k + 1))
            elif lower in ("speakers", "attendees") and k < 4:
                guests.extend(m for m in syntax.sentence.mentions if m.name is not None and m.first > k)
        ends = next((n for n, lower in enumerate(lowers) if lower in ("attended", "graced", "joined", "present")), None)
        if not guests and ends is not None and (set(lowers[ends + 1 : ends + 4]) & EVENTS or lowers[ends + 1 : ends + 2] in ([], ["."])):
            guests = [m for m in syntax.sentence.mentions if m.name is not None and m.last <= ends and not syntax.governed(m)]
        if not guests and (opening is not None or lowers[:1] == ["for"] and lowers[2:3] == ["part"] or "toasts" in lowers or "toast" in lowers):
            subject = next((m for m in syntax.sentence.mentions if not syntax.governed(m) and (opening is None or m.first > opening or opening == 2)), None)
            if subject is not None and ({*lowers[subject.last : subject.last + 4]} & _SPEAKING or opening is not None):
                guests = [subject]
        added = False
        for mention in guests:
            for side in syntax.sides(mention, []):
                if side.person is None or side.actor is None or any(s.person is side.person for s in draft.sides):
                    continue
                if side.country is not None and draft.actors() and side.actor not in draft.actors() and len(draft.actors()) > 1:
                    continue
                draft.sides.append(side)
                added = True
        if added:
            draft.line = syntax.sentence.line
            draft.evidence.append(Span(syntax.sentence.start, syntax.sentence.end))

    @staticmethod
    def _of_event(lowers: list[str]) -> bool:
        return bool(set(lowers[-8:]) & (EVENTS | {"it", "which", "meeting", "discussion"}))

    @staticmethod
    def _event_opening(syntax: Syntax) -> int | None:
        """Give the chunk of "event" in "At the event, …", "Addressing the ceremony, …", "Speaking at the Hanoi reception, …"."""
        chunks = syntax.sentence.chunks
        if not chunks or chunks[0].lower not in ("at", "addressing", "speaking", "attending", "during"):
            return None
        for k in range(1, min(8, len(chunks))):
            if chunks[k].lower in EVENTS:
                return k
            if chunks[k].lower in (",", "a", "an"):
                return None
        return None
