"""Keep whom an article has told of, for agreements of "the two sides", "the summit" or nobody named."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.agreements.makers import (
    Makers,
    coupled_in,
    is_forum,
    makers_between,
    makers_of_sides,
    members,
)
from relations_db.extraction.agreements.named_makers import GATHERED, makers_listed
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import tells_in_pluperfect
from relations_db.extraction.wording import Wording
from relations_db.language.chunks import Chunk
from relations_db.language.document import ParsedSentence
from relations_db.language.land_groups import group_named

# Two names joined before one of these are at odds over it; they did not sit down together.
_NAMING = frozenset({"country", "adjective"})
_STATES = frozenset({"country", "adjective", "organization"})
# So near behind a hyphen stands the gathering that is called after the two: "the Fiji-Africa Leaders' Summit".
_TO_SESSION = 7
# Of a gathering so many lines before, one may still speak of its guests.
_NEAR = 3
_QUARRELS = frozenset("conflict war question issue dispute crisis tensions confrontation clashes border".split())
_ASSEMBLIES = frozenset("summit conference forum assembly".split())
# "The leaders of ASEAN gathered in Suva."
_LEADERS = frozenset("leaders ministers heads chiefs".split())
_MET = frozenset("met meets gathered gather convened assembled".split())
_JOINTS = frozenset({"-", "–", "+"})
_ATTENDED = frozenset("attended participated participants gathered part".split())
# Who "took part and met X, Y and Z" names his partners, not all who came.
_APART = frozenset("met meet meets talks sidelines margins meetings".split())
# So a sentence tells of a gathering, and so of who has it at home.
_SUMMITS = frozenset("summit summits conference forum".split())
_CHAIRED = frozenset("chairmanship chaired chairing chair hosted".split())
_COMING = frozenset("upcoming forthcoming preparations preparation preparatory invited invitation".split())
_TO_BE = frozenset({("be", "held"), ("will", "host"), ("to", "host"), ("will", "take"), ("to", "take"), ("is", "to")})
_TRILATERAL = frozenset("trilateral tripartite trio threesome".split())
_OF_THREE = frozenset(
    {("joined", "by"), ("the", "three"), ("all", "three"), ("three", "leaders"), ("three", "presidents")}
)
_ENDING_THREE = frozenset(word for _, word in _OF_THREE)
_PRONOUNS = frozenset("he she him her".split())
_SUBJECTS = frozenset({"he", "she"})
# Of these kinds are chunks that may name parties and organisations.
_CALLED = frozenset({"name", "party", "organization"})
_SESSIONS = frozenset("summit meeting forum conference committee commission council".split())


class Antecedents:
    """Keep whom an article has told of that the makers of its next text may be.

    Attributes:
        last: those who made the text told last.
        text_here: where the sentence begins that told of a text last, and who made it.
        named_here: the countries that this line has named so far, and those of its people.
        company: those whom the people named on this line speak for, and those whom its pronouns mean.
        parties: keys of the parties named last, with their countries.
        assembly: the organisation or countries of the gathering told last.
        assembly_line: the line that told of it.
        seats: the towns that the sentences which told of it name.
        heard: where the sentence begins that told of it.
        everyone: those for whom the people speak whom the article has named since it first spoke of a summit.
        three: whether this line tells of a meeting of three.
        coupled: those that hyphens joined last ("the Fiji-Tonga commission").
        coupled_line: the line that did.
        coupled_at: where the sentence begins that did, and the token of the hyphen.
        pair_line: the line on which two last had talks.
        pair_at: where the sentence begins on which they had.
        pair: the sides of the talks told last, but for those elsewhere that are only looked back upon.
        moved: whether the story went on to another host after the talks told last.
        latter: those for whom the person named last before this sentence speaks.
    """

    def __init__(self) -> None:
        self.last = Makers()
        self.text_here: tuple[int, Makers] = (-1, Makers())
        self.parties: list[tuple[str, str | None]] = []
        self.assembly, self.assembly_line = Makers(), -99
        self.heard = -1
        self.seats = set[str]()
        self.coupled, self.coupled_line, self.coupled_at = Makers(), -99, (-1, 0)
        self.company, self._company_line = Makers(), -99
        self.three = False
        self.everyone = Makers()
        self._summits = False
        self._chair, self._chair_line = Makers(), -99
        self.pair_line, self.pair_at = -99, -1
        self.moved = False
        self.latter, self._named_last = Makers(), Makers()
        self.pair: list[Side] = []
        self._talks: list[Side] = []
        self._host: str | None = None
        self.named_here = set[str]()

    def follow(self, syntax: Syntax, *, concerned: bool) -> None:
        """Note whom a line tells of, and whether the story went on to another host after the talks told last.

        Args:
            syntax: the sentence.
            concerned: whether its line names a text: nobody asks whom another line tells of, unless it is of those who
                gathered.
        """
        story, line = syntax.story, syntax.sentence.line
        if line != self._company_line:
            self.company, self.named_here, self._company_line = Makers(), set(), line
            self.three = False
        attended = not _ATTENDED.isdisjoint(syntax.sentence.words) and _APART.isdisjoint(syntax.sentence.words)
        self._summits = self._summits or not _SUMMITS.isdisjoint(syntax.sentence.words)
        chaired = not _CHAIRED.isdisjoint(syntax.sentence.words)
        asked = concerned or attended or chaired or self._summits or line == self.assembly_line
        here = _present(syntax) if asked else Makers()
        if self._summits and not syntax.sentence.headline:
            self.everyone.add(here)
        if chaired:
            self._chair, self._chair_line = Makers([*here.countries]), line
        if concerned:
            self.three = self.three or _tells_of_three(syntax.sentence)
            self.named_here.update(here.countries, countries_of(syntax.sentence))
            self.company.add(here)
        forum = line == self.assembly_line and self._is_of_many(here)
        if len(here.countries) > 2 and attended and not forum:
            # "It was attended by the presidents of A, B and C."
            self.assembly, self.assembly_line = Makers([*here.countries], [*here.organizations]), line
            self.heard = syntax.sentence.start
            if 0 <= line - self._chair_line < _NEAR and len(self._chair) == 1:
                self.assembly.add(self._chair)
        elif len(here.countries) > 2 and line == self.assembly_line and self._is_whole() and not forum:
            # "The summit of the OTS took place in Baku. Besides the two there were A, B and C."
            pair = makers_of_sides(story.pair) if "two" in syntax.sentence.words else Makers()
            self.assembly = Makers([*self.assembly.countries], [*self.assembly.organizations]).add(here).add(pair)
        if story.pair is not self._talks:
            self._talks, self.moved, self.pair_line = story.pair, False, line
            self.pair_at = syntax.sentence.start
            home, before, now = story.dateline_country, _lands(self.pair), _lands(story.pair)
            if not (tells_in_pluperfect(syntax.sentence) and home in before and home not in now):
                # "She had come from Lima, where she had talked with X": what is signed then, is signed at home.
                self.pair = story.pair
        elif story.host is not None and story.host != self._host:
            self.moved = True
        self._host = story.host
        self.latter = self._named_last
        if named := [m for m in syntax.sentence.mentions if m.name is not None]:
            self._named_last = makers_of_sides(syntax.sides(named[-1], []))

    def _is_whole(self) -> bool:
        """Tell whether the gathering told last is that of an organisation, and not its forum with one country."""
        return bool(self.assembly.organizations) and len(self.assembly.countries) != 1

    def _is_of_many(self, guests: Makers) -> bool:
        """Tell whether the gathering told last is that of a body of which those who came are the smaller part."""
        bodies = self.assembly.organizations
        return (
            not self._is_whole()
            if bodies and self.assembly.countries
            else any(len(members().get(key, ())) > 2 * len(guests.countries) for key in bodies)
        )

    def hear(self, words: Wording) -> None:
        """Note the parties, the gathering and the pair that a sentence names."""
        before = self.assembly
        if _tells_of_plans(words):
            self._hear_bodies(words, gathered=False)
            return
        self._hear_bodies(words)
        self._hear_members(words)
        if not _JOINTS.isdisjoint(words.text):
            for k in range(1, len(words) - 1):
                if words.text[k] in _JOINTS:
                    self._hear_joined(words, k)
        if self.assembly is not before:
            self.heard, self.seats = words.syntax.sentence.start, set()
        if self.assembly_line == words.syntax.sentence.line and "place" in words.syntax.sentence.kinds:
            towns = (place_of(c) for c in words.syntax.sentence.chunks if c.kind == "place")
            self.seats.update(town[0] for town in towns if town is not None)

    def _hear_bodies(self, words: Wording, *, gathered: bool = True) -> None:
        """Note the parties that a sentence names, and an organisation that gathers."""
        chunks = words.syntax.sentence.chunks
        own = _holds_its_own(words)
        for number in [k for k, chunk in enumerate(chunks) if chunk.kind in _CALLED]:
            chunk = chunks[number]
            if chunk.kind == "name":
                if gathered and len(chunk.text) > 3 and chunk.text.upper() in members():
                    self._gather(words, chunk.text.upper())
            elif chunk.kind == "party" and (entry := chunk.entry("party")) is not None:
                item = (entry.key, entry.country)
                if item in self.parties:
                    self.parties.remove(item)
                self.parties.append(item)
            elif chunk.kind == "organization" and (found := chunk.entry("organization")) is not None:
                near = {c.lower for c in chunks[max(0, number - 8) : number + 9]}
                following = chunks[number + 1].lower if number + 1 < len(chunks) else ""
                met = own or following in {"met", "meets"} or any("summit" in w or "council" in w for w in near)
                met = (
                    met or coupled_in(found.key) is not None or not (near.isdisjoint(_LEADERS) or near.isdisjoint(_MET))
                )
                if gathered and (near & GATHERED or met):
                    self._gather(words, found.key)
                    self.assembly.add(Makers(self._joined(chunks, number)))

    def _gather(self, words: Wording, organization: str) -> None:
        line = words.syntax.sentence.line
        if self.assembly_line == line and any(is_forum(key) for key in self.assembly.organizations):
            # Whose chairperson came to a forum is no more than a guest there.
            return
        if organization not in self.assembly.organizations:
            self.assembly = coupled_in(organization) or Makers([], [organization])
        self.assembly_line = line

    @staticmethod
    def _joined(chunks: list[Chunk], number: int) -> list[str]:
        """Give the country that an "and" joins to an organisation: "ASEAN and Japan marked fifty years at a summit"."""
        ahead = chunks[number + 1 : number + 3]
        behind = chunks[max(0, number - 2) : number]
        pairs = [(ahead[0], ahead[1])] if len(ahead) == 2 else []
        pairs += [(behind[1], behind[0])] if len(behind) == 2 else []
        return [c.country for mark, c in pairs if mark.lower == "and" and c.kind == "country" and c.country]

    def _hear_members(self, words: Wording) -> None:
        """Note who sits together: the people of a summit, the states "of" which it is."""
        line = words.syntax.sentence.line
        if len(together := _opening_list(words)) > 2:
            self.assembly, self.assembly_line = together, line
        if not _ASSEMBLIES.isdisjoint(words.lower) or self.assembly_line == line:
            present = makers_of_sides(_named_sides(words))
            coupled = self.assembly_line == line and self.assembly.organizations and len(self.assembly) > 1
            if len(present) > 3 and len(present) > len(self.assembly) and not coupled:
                self.assembly, self.assembly_line = Makers(present.countries, present.organizations), line
        for k in range(1, len(words) - 1) if not _SESSIONS.isdisjoint(words.lower) else ():
            if words.lower[k] in _SESSIONS and words.at(k + 1) in {"of", "between"}:
                # "the Tripartite Summit of Cyprus, Egypt and Greece"
                several = makers_listed(words, k + 2)
                if several.organizations:
                    several = _joined_bodies(words, k + 2)
                if len(several) > 1:
                    self.assembly, self.assembly_line = several, line

    def _hear_joined(self, words: Wording, k: int) -> None:
        """Note those whom a hyphen or plus joins: "the Fiji-Tonga commission", "Central Asia + Japan"."""
        line, before, behind = words.syntax.sentence.line, words.kind(k - 1), words.kind(k + 1)
        if words.chunk[k - 1] == words.chunk[k + 1]:
            # Inside a name of its own.
            return
        sixth, region = Makers(), None
        if before in _STATES and (region := _region(words.lower[k + 1 : k + 3])) is not None:
            sixth = makers_between(words, k - 1, k, people=False)
        elif behind in _STATES and (region := _region(words.lower[max(0, k - 2) : k])) is not None:
            sixth = makers_between(words, k + 1, k + 2, people=False)
        behind_both = words.lower[k + 1 : k + _TO_SESSION]
        if len(sixth) and region is not None and (words.text[k] == "+" or not GATHERED.isdisjoint(behind_both)):
            # "the Korea-Africa Summit", and not "relations of the Korea-Africa community".
            self.assembly, self.assembly_line = sixth.add(region), line
        if words.text[k] in "-–" and before in _STATES and behind in _STATES and words.at(k + 2) not in _QUARRELS:
            begin = k - 1
            while begin > 1 and words.text[begin - 1] in "-–" and words.kind(begin - 2) in _STATES:
                # "the ASEAN-Fiji-CARICOM summit"
                begin -= 2
            couple = makers_between(words, begin, k + 2, people=False)
            if len(couple) > 1:
                gathered = set(self.assembly.organizations)
                if self.assembly_line == line and gathered and gathered <= set(couple.organizations):
                    # "the Japan-CARICOM Forum"
                    self.assembly = couple
                elif len(couple) > 2 and not GATHERED.isdisjoint(behind_both):
                    self.assembly, self.assembly_line = couple, line
                self.coupled, self.coupled_line, self.coupled_at = couple, line, (words.syntax.sentence.start, k)


def _joined_bodies(words: Wording, k: int) -> Makers:
    """Give the two that gather in "a summit of the African Union and the EU", of which one at least is no state."""
    found = Makers()
    for _ in range(2):
        k += words.at(k) == "the"
        if k >= len(words) or words.kind(k) not in {"country", "organization"}:
            return Makers()
        last = words.chunk_at(k).last
        found.add(makers_between(words, k, last, people=False))
        k = last + 3 if words.at(last) == "(" and words.at(last + 2) == ")" else last
        if len(found) == 1 and words.at(k) != "and":
            return Makers()
        k += 1
    return found


def _holds_its_own(words: Wording) -> bool:
    """Tell whether the one body that a sentence names gathers: "They came to Lima for its ninth summit"."""
    if "its" not in words.lower:
        return False
    k = words.lower.index("its")
    if GATHERED.isdisjoint(words.lower[k + 1 : k + 4]):
        return False
    bodies = {e.key for c in words.syntax.sentence.chunks if c.first < k and (e := c.entry("organization")) is not None}
    return len(bodies) == 1


def _lands(sides: list[Side]) -> set[str | None]:
    return {side.country for side in sides}


def _tells_of_three(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence speaks of a meeting of three."""
    if not _TRILATERAL.isdisjoint(sentence.words):
        return True
    # Pairs are made only of a sentence that can hold one.
    return not _ENDING_THREE.isdisjoint(sentence.words) and not _OF_THREE.isdisjoint(pairwise(sentence.lowers))


def _region(lowers: list[str]) -> Makers | None:
    """Give those who speak for a part of the world in "the Korea-Africa summit", "Central Asia + Japan"."""
    for words in (lowers[:1], lowers[:2], lowers[-1:], lowers[-2:]):
        if lands := group_named(" ".join(words)):
            return Makers(list(lands))
    if lowers[:1] in (["africa"], ["african"]) or lowers[1:] in (["africa"], ["african"]):
        return Makers([], ["AU"])
    return Makers([], ["LAS"]) if lowers[:2] == ["arab", "states"] else None


def _tells_of_plans(words: Wording) -> bool:
    """Tell whether a sentence speaks of a gathering to come: "the summit that is to be held in Suva"."""
    if not _COMING.isdisjoint(words.lower):
        return True
    return not _TO_BE.isdisjoint(pairwise(words.lower))


def _present(syntax: Syntax) -> Makers:
    """Give those for whom the people whom a sentence names or points to speak."""
    present: list[Side] = []
    for mention in syntax.sentence.mentions:
        if mention.name is not None or mention.anaphor in _PRONOUNS:
            # "He said that the pact that he had signed": he is still himself.
            present.extend(syntax.sides(mention, [] if mention.anaphor in _SUBJECTS else present))
    return makers_of_sides(present)


def countries_of(sentence: ParsedSentence) -> set[str]:
    """Give the countries that act in a sentence: named, and not as where something happens."""
    if _NAMING.isdisjoint(sentence.kinds):
        return set()
    before = ["", *sentence.lowers]
    return {
        c.country
        for k, c in enumerate(sentence.chunks)
        if c.kind in _NAMING and c.country and before[k] not in {"in", "at", "to", "from", "near", "outside"}
    }


def _opening_list(words: Wording) -> Makers:
    """Give three states or more that do something together: "Mali, Niger and Chad founded"."""
    k = 0
    while k < len(words) and (words.kind(k) == "country" or words.at(k) in {",", "and", "the"}):
        k += 1
    done = words.at(k).endswith("ed") or words.at(k) in {"have", "had", "were", "are", "will", "met", "held"}
    return makers_between(words, 0, k, people=False) if k > 4 and done else Makers()


def _named_sides(words: Wording) -> list[Side]:
    """Give the sides of all whom a sentence names."""
    return [s for m in words.syntax.sentence.mentions if m.name is not None for s in words.syntax.sides(m, [])]
