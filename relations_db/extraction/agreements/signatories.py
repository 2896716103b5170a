"""Find who made an agreement: countries, organisations and parties around its name and its verb."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import msgspec

from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.names import TextName
from relations_db.extraction.narrative import Narrative, Side
from relations_db.extraction.syntax import Syntax
from relations_db.extraction.wording import Wording
from relations_db.language.lexicon import load_lexicon
from relations_db.language.tokens import Tokens
from relations_db.resources import folder

_BOTH = frozenset(
    "two both sides they them their each countries governments parties nations neighbours neighbors leaders "
    "ministers partners".split()
)
_ENDS = frozenset(
    "on in at for which that who was were is are has have had will to as after before during while when where "
    "following signed issued adopted released reached about concerning regarding said with under aimed "
    "covering over against establishing".split()
)
_GATHERED = frozenset(
    "summit meeting session conference forum gathering participants council assembly congress members states "
    "talks".split()
)
# Bodies that sign for themselves, not for their country.
_INSTITUTES = frozenset(
    "university universities academy academies institute institutes company companies corporation corp firm "
    "firms enterprises businesses airlines airline chamber chambers hospital hospitals museum museums club "
    "clubs factories plants unions solidarity churches movement movements campaign campaigners activists "
    "scholars academics newspapers media journalists ngos organisations organizations friends foundation "
    "foundations networks writers artists lawmakers senators".split()
)
_PREFIXES = {
    "sino": "CN",
    "anglo": "GB",
    "franco": "FR",
    "russo": "RU",
    "indo": "IN",
    "italo": "IT",
    "luso": "PT",
    "greco": "GR",
}
_CROWD = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11}
_SPOTS = frozenset("capital city soil border resort port island".split())
_STRANGERS = frozenset(
    "company companies firm firms university universities bank group corporation airline airlines enterprises "
    "businesses institute institutes unions workers parliament senate cabinet court government congress".split()
)
_MEMBERS = frozenset(
    "countries states members leaders nations ministers presidents neighbours neighbors sides governments "
    "parties heads".split()
)
# Two names joined before one of these are at odds over it; they did not sit down together.
_STATES = frozenset({"country", "adjective", "organization"})
_QUARRELS = frozenset("conflict war question issue dispute crisis tensions confrontation clashes border".split())
_ASSEMBLIES = frozenset("summit conference forum assembly".split())
_SESSIONS = frozenset("summit forum conference committee commission council".split())
_ADOPTERS = frozenset("summit meeting session conference forum participants council gathering assembly".split())


class Makers(msgspec.Struct):
    """Those who make a text; `blocked` where the sentence gives others than states as its makers."""

    countries: list[str] = msgspec.field(default_factory=list)
    organizations: list[str] = msgspec.field(default_factory=list)
    parties: list[str] = msgspec.field(default_factory=list)
    blocked: bool = False

    def __len__(self) -> int:
        return len(self.countries) + len(self.organizations)

    def add(self, other: Makers) -> Makers:
        """Take in those of another, and give itself."""
        for mine, theirs in (
            (self.countries, other.countries),
            (self.organizations, other.organizations),
            (self.parties, other.parties),
        ):
            mine.extend(key for key in theirs if key not in mine)
        return self


@cache
def _members() -> dict[str, tuple[str, ...]]:
    """Give the countries that belong to each organisation, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    with (folder("data") / "organization_members.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["organization"]].append(row["country"])
    return {organization: tuple(sorted(countries)) for organization, countries in found.items()}


def _coupled(key: str) -> Makers | None:
    """Give the two whose forum an organisation is by its name: "China-CELAC Forum"."""
    tokens, lexicon = Tokens(key), load_lexicon()
    if len(tokens) < 3 or tokens.text[1] not in "-–":
        return None
    one, other = lexicon.match(tokens, 0), lexicon.match(tokens, 2)
    countries = [e.country for found in (one, other) if found for e in found[1] if e.kind == "country" and e.country]
    bodies = [e.key for found in (one, other) if found for e in found[1] if e.kind == "organization"]
    return Makers(countries[:2], bodies[:1]) if len(countries) == 1 and bodies else None


def makers_of_sides(sides: Iterable[Side]) -> Makers:
    """Give those for whom people speak."""
    makers = Makers()
    for side in sides:
        party = [side.party] if side.party else []
        if side.country:
            makers.add(Makers([side.country], [], party))
        elif side.organization:
            makers.add(Makers([], [side.organization], party))
    return makers


def makers_between(words: Wording, first: int, last: int, *, capitals: bool = False, people: bool = True) -> Makers:
    """Give those named from a token to another.

    Args:
        words: of the sentence.
        first, last: tokens, the last exclusive.
        capitals: whether a capital city stands for its country.
        people: whether office-holders stand for theirs.
    """
    makers = Makers()
    seen: set[int] = set()
    k = first
    while k < last:
        number = words.chunk[k]
        if number in seen:
            k += 1
            continue
        seen.add(number)
        chunk = words.chunk_at(k)
        if chunk.kind == "name" and len(chunk.text) > 3 and chunk.text.upper() in _members():
            makers.add(Makers([], [chunk.text.upper()]))
            k += 1
            continue
        mention = words.person(k) if people else None
        if mention is not None:
            for covered in range(mention.first, mention.last):
                seen.add(covered)
            makers.add(makers_of_sides(words.syntax.sides(mention, [])))
            for chunk in words.syntax.sentence.chunks[mention.first : mention.last]:
                if chunk.kind == "country" and chunk.country and mention.name is None:
                    makers.add(Makers([chunk.country]))
        else:
            if chunk.kind == "country" and words.at(k - 1) in ("in", "at", "to", "from", "near", "outside"):
                k += 1
                continue
            if words.lower[k] in _PREFIXES and words.at(k + 1) == "-":
                makers.add(Makers([_PREFIXES[words.lower[k]]]))
                found = load_lexicon().match(words.tokens, k + 2)
                demonyms = {e.country for e in found[1] if e.kind == "demonym" and e.country} if found else set()
                makers.add(Makers(sorted(demonyms)))
            elif chunk.kind == "adjective" and words.at(chunk.last) in _SPOTS:
                pass
            elif chunk.kind in ("country", "adjective") and chunk.country:
                makers.add(Makers([chunk.country]))
            elif chunk.kind == "organization" and (entry := chunk.entry("organization")) is not None:
                makers.add(Makers([], [entry.key]))
            elif chunk.kind == "party" and (entry := chunk.entry("party")) is not None:
                makers.add(Makers([entry.country] if entry.country else [], [], [entry.key]))
            elif (
                chunk.kind == "place"
                and words.at(k - 1) not in ("in", "at", "near", "outside")
                and capitals
                and (entry := chunk.entry("capital", "metonym")) is not None
                and entry.country
            ) or (
                chunk.kind == "body"
                and (entry := chunk.entry("body")) is not None
                and entry.country
                and chunk.kind == "body"
            ):
                makers.add(Makers([entry.country]))
        k += 1
    return makers


class Signatories:
    """Find the makers of texts sentence by sentence, with what the article told before.

    Attributes:
        last: those who made the text told last.
        parties: keys of the parties named last, with their countries.
        assembly: the organisation or countries of the gathering told last, and the line that told of it.
        coupled: the two that a hyphen joined last ("the Fiji-Tonga commission"), and the line.
    """

    def __init__(self) -> None:
        self.last = Makers()
        self.parties: list[tuple[str, str | None]] = []
        self.assembly, self.assembly_line = Makers(), -99
        self.coupled, self.coupled_line = Makers(), -99
        # Where the sentence begins that told of the assembly.
        self._heard = -1
        self._talks: list[Side] = []
        self._host: str | None = None
        self._moved = False
        self._pair: list[Side] = []
        self._pair_line = -99
        # Who is named on this line so far, but for the sentences still to be looked through.
        self._line, self._line_actors, self._line_unread = -99, set[str](), list[Wording]()
        self._text_here: tuple[int, Makers] = (-1, Makers())

    def follow(self, syntax: Syntax) -> None:
        """Note whether the story went on to another host after the talks told last."""
        story = syntax.story
        if story.pair is not self._talks:
            self._talks, self._moved = story.pair, False
        elif story.host is not None and story.host != self._host:
            self._moved = True
        self._host = story.host

    def hear(self, words: Wording) -> None:
        """Note the parties and the gathering that a sentence names."""
        chunks, line = words.syntax.sentence.chunks, words.syntax.sentence.line
        before = self.assembly
        for number, chunk in enumerate(chunks):
            if chunk.kind == "name" and len(chunk.text) > 3 and chunk.text.upper() in _members():
                if chunk.text.upper() not in self.assembly.organizations:
                    self.assembly = Makers([], [chunk.text.upper()])
                self.assembly_line = line
            elif chunk.kind == "party" and (entry := chunk.entry("party")) is not None:
                item = (entry.key, entry.country)
                if item in self.parties:
                    self.parties.remove(item)
                self.parties.append(item)
            elif chunk.kind == "organization" and (found := chunk.entry("organization")) is not None:
                near = {c.lower for c in chunks[max(0, number - 8) : number + 9]}
                following = chunks[number + 1].lower if number + 1 < len(chunks) else ""
                gathered = following in ("met", "meets") or any("summit" in w or "council" in w for w in near)
                if near & _GATHERED or gathered:
                    if found.key not in self.assembly.organizations:
                        self.assembly = _coupled(found.key) or Makers([], [found.key])
                    self.assembly_line = line
        if not _ASSEMBLIES.isdisjoint(words.lower) or self.assembly_line == line:
            present = makers_of_sides(
                s for m in words.syntax.sentence.mentions if m.name is not None for s in words.syntax.sides(m, [])
            )
            if len(present) > 3 and len(present) > len(self.assembly):
                self.assembly, self.assembly_line = Makers(present.countries, present.organizations), line
        for k in (n for n, lower in enumerate(words.lower) if lower in _SESSIONS and 0 < n < len(words) - 1):
            if words.at(k + 1) in ("of", "between"):
                # "the Tripartite Summit of Cyprus, Egypt and Greece"
                several = self._listed(words, k + 2)
                if len(several) > 1 and not several.organizations:
                    self.assembly, self.assembly_line = several, line
        for k in (n for n, mark in enumerate(words.text) if mark in "-–+" and 0 < n < len(words) - 1):
            if (
                words.text[k] in "-–+"
                and words.kind(k - 1) in ("country", "adjective", "organization")
                and words.lower[k + 1 : k + 2] == ["central"]
            ):
                five = makers_between(words, k - 1, k, people=False)
                if words.at(k + 2) in ("asia", "asian") and len(five):
                    five.add(Makers(list(_members()["C5"])))
                    self.assembly, self.assembly_line = five, line
            if words.at(k - 2) == "central" and words.at(k - 1) in ("asia", "asian") and words.kind(k + 1) in _STATES:
                # "Central Asia + Japan"
                five = makers_between(words, k + 1, k + 2, people=False)
                if len(five):
                    five.add(Makers(list(_members()["C5"])))
                    self.assembly, self.assembly_line = five, line
            if (
                words.text[k] in "-–"
                and words.kind(k - 1) in ("country", "adjective", "organization")
                and words.kind(k + 1) in ("country", "adjective", "organization")
                and words.at(k + 2) not in _QUARRELS
            ):
                couple = makers_between(words, k - 1, k + 2, people=False)
                if len(couple) == 2:
                    self.coupled, self.coupled_line = couple, line
        if self.assembly is not before:
            self._heard = words.syntax.sentence.start
        if line != self._line:
            self._line, self._line_actors, self._line_unread = line, set(), []
        self._line_unread.append(words)
        self._line_actors.update(
            s.country
            for m in words.syntax.sentence.mentions
            if m.name is not None
            for s in words.syntax.sides(m, [])
            if s.country
        )
        if words.syntax.story.pair is not self._pair:
            self._pair, self._pair_line = words.syntax.story.pair, line

    def _named_on_line(self) -> set[str]:
        """Give the countries that the line has named so far."""
        while self._line_unread:
            words = self._line_unread.pop()
            self._line_actors.update(makers_between(words, 0, len(words), people=False).countries)
        return self._line_actors

    def find(self, words: Wording, name: TextName, deed: Deed | None, group_last: int) -> Makers:
        """Give the makers of a text.

        Args:
            words: of the sentence.
            name: the text's name.
            deed: what was done with it.
            group_last: token after the names that share the deed.
        """
        makers = self._find(words, name, deed, group_last)
        if (
            deed is not None
            and len(makers.countries) == 0
            and makers.organizations
            and name.need != "nothing"
            and len(makers) < 2
            and deed.form == "passive"
            and not (name.statement or name.proper)
        ):
            makers.blocked = True
        if makers.blocked:
            return makers
        if self._of_parties(words, name) or (
            deed is not None and deed.form == "active" and self._count_parties(words, deed) > 1
        ):
            makers.add(self._parties(makers))
        else:
            makers.parties = [] if makers.countries or makers.organizations else makers.parties
        if len(makers) > 1 and not words.syntax.sentence.headline and deed is not None:
            self.last = Makers(list(makers.countries), list(makers.organizations))
            self._text_here = (words.syntax.sentence.start, self.last)
        return makers

    def pair_of(self, words: Wording) -> Makers:
        """Give the two states a sentence speaks of as "the two countries": of the last talks, else of the last text."""
        choices = (makers_of_sides(words.syntax.story.pair), self.last, Makers(list(words.syntax.story.countries[:2])))
        return next((c for c in choices if len(c) == 2), Makers())

    def _find(self, words: Wording, name: TextName, deed: Deed | None, group_last: int) -> Makers:
        story = words.syntax.story
        inside = makers_between(words, name.title_first, name.head, people=False)
        if words.kind(name.head) == "organization":
            # A text may lend its name to those who belong to it: it did not make itself.
            own = words.chunk_at(name.head).entry("organization")
            inside.organizations = [o for o in inside.organizations if own is None or o != own.key]
        if name.title_first > 1 and words.at(name.title_first - 1) == "'s":
            inside = makers_between(words, name.first - 2 if name.first else 0, name.head, people=False)
        if (
            len(inside) == 1
            and name.kind in ("agreement", "treaty")
            and (few := _members().get((*inside.organizations, "")[0]))
        ):
            # "The AUKUS pact" was made by the three whom it names.
            inside = Makers(list(few)) if len(few) < 5 else inside
        if len(inside) > 1:
            return inside
        if inside.organizations and not inside.countries and (deed is None or name.proper or deed.form == "spoken"):
            return inside
        partners = self._complement(words, name, group_last, deed)
        if partners is not None and len(partners) > 1:
            return partners
        if partners is not None and partners.blocked:
            return partners
        known = Makers().add(inside).add(partners or Makers())
        if words.at(name.last) == "between" and _INSTITUTES & set(words.lower[name.last : name.last + 12]):
            return Makers(blocked=True)
        if deed is not None:
            if deed.form == "active" and "we" in words.lower[: deed.verb] and len(self.assembly):
                return (
                    Makers()
                    .add(self.assembly)
                    .add(known)
                    .add(makers_between(words, name.head, name.last, people=False))
                )
            agents = self._agents(words, deed, group_last)
            if agents.blocked:
                return agents
            if (
                len(agents) == 1
                and deed.form == "active"
                and deed.status in ("adopted", "issued")
                and "joint" not in name.modifiers
                and not partners
                and (not self._meeting_adopts(words, deed) and not agents.organizations)
            ):
                return Makers(blocked=True)
            if len(agents.countries) > 1 and not agents.organizations:
                known.organizations = []
            known.add(agents)
            crowd = self._crowd(words, deed)
            if crowd is not None:
                return crowd
            if len(known) > 1:
                return known
            if len(self.assembly) and (
                (deed.form != "active" and self._assembled(words, name))
                or (deed.form in ("active", "relative") and self._meeting_adopts(words, deed))
                or (deed.form == "active" and self._members_adopt(words, deed))
            ):
                return self._attended(
                    words,
                    Makers()
                    .add(self.assembly)
                    .add(known)
                    .add(makers_between(words, name.head, name.last, people=False)),
                )
        return self._completed(words, known, story, deed)

    def _complement(self, words: Wording, name: TextName, group_last: int, deed: Deed | None) -> Makers | None:
        """Give those behind "between", "of" or "with" that follows the name."""
        for k in range(name.head + 1, min(len(words), max(group_last, name.last) + 14)):
            word = words.lower[k]
            if word in (";", ".", ":") or (word in ("which", "that", "who")):
                break
            if word in ("between", "among", "amongst"):
                if _INSTITUTES & set(words.lower[k : k + 9]):
                    # Behind "and" it is the next text that institutes made.
                    return None if "and" in words.lower[name.last : k] else Makers(blocked=True)
                makers = self._listed(words, k + 1)
                if len(makers) > 1:
                    return makers
                if set(words.lower[k + 1 : k + 5]) & _BOTH:
                    return None
        k = name.head + 1
        if words.at(k) == "of":
            makers = self._listed(words, k + 1)
            if len(makers) > 1 or makers.organizations:
                return makers
        if words.at(name.last) == "with" or words.at(group_last) == "with":
            k = name.last if words.at(name.last) == "with" else group_last
            return self._listed(words, k + 1)
        return None

    def _listed(self, words: Wording, k: int) -> Makers:
        """Give the members of a list that begins at a token."""
        end = k
        while end < len(words) and end - k < 40:
            word = words.lower[end]
            if (
                word in (";", ".", ":", "—", "–", "”")
                or (word == ")" and "(" not in words.lower[k:end])
                or (word in _ENDS and not words.capital(end) and words.person(end) is None)
            ):
                break
            if words.opens_date(end):
                break
            end += 1
        return makers_between(words, k, end, capitals=True)

    def _agents(self, words: Wording, deed: Deed, group_last: int) -> Makers:
        """Give the subject of the verb, or those behind "by", and those behind "with"."""
        makers = Makers()
        if deed.form in ("active", "relative"):
            chunk = words.chunk[deed.verb]
            low = self._clause_start(words, deed)
            sides = words.syntax.subjects(chunk)
            sided = makers_of_sides(s for s in sides)
            near = makers_between(words, low, deed.verb, capitals=True, people=False)
            if len(sided) > 1 or (len(sided) and len(near.add(sided)) > 2):
                near = Makers()
            if not len(sided) and not len(near) and self._stranger(words, low, deed.verb):
                return Makers(blocked=True)
            if _INSTITUTES & set(words.lower[low : deed.verb]):
                return Makers(blocked=True)
            makers.add(sided).add(near)
            for k in range(deed.verb - 1, low, -1):
                if words.lower[k] in ("whom", "which") and words.at(k - 1) == "with":
                    earlier = [m for m in words.syntax.sentence.mentions if m.last <= words.chunk[k]]
                    if earlier:
                        makers.add(makers_of_sides(words.syntax.sides(earlier[-1], [])))
            for k in range(deed.verb, min(len(words), group_last + 12)):
                if len(makers) > 1 or words.lower[k] in (";", ".", ":", "which", "that"):
                    break
                if words.lower[k] == "with" and words.at(k - 1) not in ("together", "community", "partnership"):
                    makers.add(self._listed(words, k + 1))
                    break
        elif deed.form in ("passive", "nominal", "listed", "spoken"):
            opens = [k for k in range(min(7, group_last)) if not k or words.at(k - 1) in ("–", "—", "-", ":")]
            if any(words.at(k) in ("in", "with", "by", "through") for k in opens) and group_last < 14:
                # "In a declaration signed in Lima, Presidents A, B and C called for"
                sides = self._subject_behind(words, words.chunk[group_last - 1])
                if len({s.actor for s in sides if s.actor}) > 1:
                    return makers_of_sides(sides)
            start = deed.last if deed.form == "passive" else group_last
            for k in range(start, min(len(words), start + 22)):
                word = words.lower[k]
                if word in (";", ":", "which", "that", "."):
                    break
                if word in ("by", "between", "with") and words.kind(k + 1) != "date":
                    found = self._listed(words, k + 1)
                    if _INSTITUTES & set(words.lower[k : k + 12]) and word != "with":
                        return Makers(blocked=True)
                    if (
                        not len(found)
                        and word == "by"
                        and self._stranger(words, k + 1, min(len(words), k + 9))
                        and not set(words.lower[k + 1 : k + 5]) & _BOTH
                    ):
                        return Makers(blocked=True)
                    makers.add(found)
                    if word != "with":
                        for j in range(k + 1, min(len(words), k + 40)):
                            if words.lower[j] == "by" and words.lower[j - 1] == "and":
                                makers.add(self._listed(words, j + 1))
                    break
        return makers

    @staticmethod
    def _subject_behind(words: Wording, chunk: int) -> list[Side]:
        """Give the subject of a sentence that opens with "In a declaration …,": all of a list before the verb."""
        sides: list[Side] = []
        mentions = [m for m in words.syntax.sentence.mentions if m.first > chunk and m.name is not None]
        for mention in mentions:
            if not sides and words.syntax.governed(mention):
                continue
            sides.extend(words.syntax.sides(mention, []))
            if words.syntax.speaks(mention, []):
                return sides
        return []

    @staticmethod
    def _clause_start(words: Wording, deed: Deed) -> int:
        for k in range(deed.verb - 1, max(-1, deed.verb - 40), -1):
            if (
                words.lower[k] in (";", ":", "that", "“", ".")
                or (words.lower[k] == "which" and words.at(k - 1) != "with")
                or (words.lower[k] in ("and", "but", "while", "as") and words.at(k - 1) == ",")
            ):
                return k + 1
        return max(0, deed.verb - 40)

    @staticmethod
    def _stranger(words: Wording, first: int, last: int) -> bool:
        """Tell whether a company or the like stands there as a maker: a name that is no state's."""
        for k in range(last - 1, first - 1, -1):
            kind = words.kind(k)
            if words.lower[k] in _BOTH or words.lower[k] in _GATHERED:
                return False
            if kind == "name" and words.person(k) is None:
                return True
            if words.lower[k] in _STRANGERS:
                return True
            if kind == "title_word" and k + 1 == last:
                return True
        return False

    def _crowd(self, words: Wording, deed: Deed) -> Makers | None:
        """Give all members of an organisation where the text says so: "the leaders of the eight Arctic states"."""
        for k in range(len(words)):
            size = _CROWD.get(words.lower[k])
            if size is None or k > max(deed.verb, deed.last):
                continue
            following = set(words.lower[k + 1 : k + 5])
            if not following & _MEMBERS:
                continue
            for organization in (
                *(o for o in makers_between(words, k, min(len(words), k + 5), people=False).organizations),
                *self.assembly.organizations,
            ):
                if len(_members().get(organization, ())) == size:
                    whole = Makers(list(_members()[organization]), [organization])
                    self.assembly, self.assembly_line = whole, words.syntax.sentence.line
                    return Makers().add(whole)
            here = makers_of_sides(
                s for m in words.syntax.sentence.mentions if m.name is not None for s in words.syntax.sides(m, [])
            )
            pair = makers_of_sides(words.syntax.story.pair)
            for choice in (here, self.assembly, pair):
                if len(choice) == size:
                    return Makers().add(choice)
            if len(self.last) == size:
                return Makers().add(self.last)
        return None

    @staticmethod
    def _assembled(words: Wording, name: TextName) -> bool:
        """Tell whether a text is that of a gathering: "the summit's final statement"."""
        return bool(
            set(words.lower[max(0, name.first - 3) : name.head])
            & {"summit", "final", "closing", "concluding", "outcome"}
        ) or bool(
            bool(set(name.modifiers) & {"leaders", "ministers", "heads"})
            or (
                set(words.lower[max(0, name.first - 7) : name.first]) & {"closed", "ended", "concluded"}
                and set(words.lower[max(0, name.first - 12) : name.first]) & {"summit", "conference", "forum"}
            )
        )

    def _members_adopt(self, words: Wording, deed: Deed) -> bool:
        """Tell whether "the ministers" who adopt a text are those of the gathering that the paragraph tells of."""
        subject = words.lower[max(0, deed.verb - 3) : deed.verb]
        plain = subject[:2] in (["the", "ministers"], ["the", "leaders"], ["the", "participants"], ["the", "members"])
        plain = plain or subject[-2:] in (["the", "ministers"], ["the", "leaders"], ["the", "participants"])
        fresh = self.assembly_line == words.syntax.sentence.line and self._pair_line < self.assembly_line
        return plain and fresh and bool(self.assembly.organizations)

    @staticmethod
    def _meeting_adopts(words: Wording, deed: Deed) -> bool:
        before = [*range(max(0, deed.verb - 6), deed.verb)]
        if words.at(deed.verb - 1) == "and" and words.at(0) not in ("after", "at", "during", "following", "before"):
            # "The summit was held in Lima in May, and produced a declaration."
            before.extend(range(min(9, deed.verb)))
        # "The State Council" is no gathering of states.
        return any(words.lower[k] in _ADOPTERS and words.kind(k) != "body" for k in before)

    def _completed(self, words: Wording, known: Makers, story: Narrative, deed: Deed | None) -> Makers:
        """Give the pair the story makes certain: of the sentence, the last contact, the visit, or the last text."""
        if deed is None:
            return known
        choices: list[Makers] = []
        line = words.syntax.sentence.line
        before = set(words.lower[: deed.verb])
        if "same" in before and before & {"two", "pair", "leaders", "ministers"}:
            choices.append(self.last)
        if self._text_here[0] == words.syntax.sentence.start:
            choices.append(self._text_here[1])
        mentioned = makers_of_sides(
            s
            for m in words.syntax.sentence.mentions
            if m.name is not None or m.anaphor in ("two", "they")
            for s in words.syntax.sides(m, [])
        )
        pair = makers_of_sides(story.pair)
        guest = makers_of_sides([story.visitor] if story.visitor is not None else [])
        if story.host:
            guest.add(Makers([story.host]))
        named = makers_between(words, 0, len(words), people=False)
        named.organizations = []
        gathered = (
            self.assembly
            if len(self.assembly) > 2
            and (self._heard == words.syntax.sentence.start or line - self.assembly_line < 5)
            and (self._heard == words.syntax.sentence.start or self._pair_line <= self.assembly_line)
            else Makers()
        )
        unsaid = deed.form in ("passive", "nominal") and self._heard == words.syntax.sentence.start
        if unsaid or not any(m.name is not None for m in words.syntax.sentence.mentions):
            choices.append(gathered)
        if self.coupled_line == line and (
            self._pair_line < line or len(pair) < 2 or not set(pair.countries) <= self._named_on_line()
        ):
            choices.append(self.coupled)
        moved = (
            self._moved
            and story.host is not None
            and story.visitor is not None
            and len(guest) == 2
            and story.host not in pair.countries
            and story.visitor.country in pair.countries
        )
        # Where the visitor has gone on to another host, the talks told last were with the one before.
        choices.extend((mentioned, gathered, *((guest, pair) if moved else (pair, guest)), named, self.last))
        if not words.syntax.sentence.headline:
            choices.append(Makers(list(story.countries[:2])))
        have = {*known.countries, *known.organizations}
        for choice in choices:
            actors = {*choice.countries, *choice.organizations}
            together = (
                choice is mentioned and 1 < len(actors) < 7 and deed.form in ("spoken", "passive") and have <= actors
            )
            if together and len(actors) > 2 and {"trilateral", "quadrilateral", "joint"} & set(words.lower):
                return Makers(list(choice.countries), list(choice.organizations), [*known.parties])
            if (len(actors) == 2 and have <= actors) or (
                len(actors) > 2 and have <= actors and (choice is pair or choice is gathered)
            ):
                return Makers(list(choice.countries), list(choice.organizations), [*known.parties])
        return known

    @staticmethod
    def _attended(words: Wording, makers: Makers) -> Makers:
        """Add to a gathering of an organisation the member that the article is about."""
        about = [s.country for s in words.syntax.story.focus if s.country][:1]
        if (
            not makers.countries
            and len(makers.organizations) == 1
            and about
            and about[0] in _members().get(makers.organizations[0], ())
        ):
            makers.countries.append(about[0])
        return makers

    def _of_parties(self, words: Wording, name: TextName) -> bool:
        """Tell whether it is the parties that made a text."""
        around = words.lower[name.first : min(len(words), name.last + 12)]
        nearby = words.lower[max(0, name.first - 10) : name.first]
        if "parties" in around and ("two" in around or "both" in around or "ruling" in around):
            return "countries" not in around and "states" not in around and "governments" not in around
        kinds = [words.kind(k) for k in range(name.head, min(len(words), name.last + 12))]
        return kinds.count("party") > 1 or (
            "parties" in nearby and not {"countries", "states", "governments"} & set(nearby)
        )

    def _count_parties(self, words: Wording, deed: Deed) -> int:
        """Count the parties in the subject of an active verb."""
        low = self._clause_start(words, deed)
        return len({words.chunk[k] for k in range(low, deed.verb) if words.kind(k) == "party"})

    def _parties(self, makers: Makers) -> Makers:
        """Give the parties of the two sides: those named last, one a country."""
        if len(makers.parties) > 1:
            return makers
        chosen: dict[str | None, str] = {}
        for key, country in reversed(self.parties):
            if country not in chosen and len(chosen) < 2:
                chosen[country] = key
        if len(chosen) < 2:
            return Makers()
        makers.countries = sorted(c for c in chosen if c)
        makers.organizations = []
        return Makers(parties=sorted(chosen.values()))
