"""Tell where a list of people goes on, and where it ends: "A, who had come from Lima, and, towards evening, B"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from relations_db.extraction.discourse.appositions import PRONOUNS, Appositions
from relations_db.extraction.discourse.clauses import HOUSES, IN_TURN, NOMINATIVES, OBJECTS, SAYING
from relations_db.extraction.discourse.days import TO_NEXT
from relations_db.language.chunks import Chunk
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import is_past

_LIST_WORDS = frozenset(
    "and , & ; as well then later afterwards separately also with respectively in turn on at the same day "
    "subsequently place finally first earlier both followed by another next thereafter by to telephone phone line "
    "noon midday half an a hour hours my our dear good brother sister friend two three four five six seven eight nine "
    "ten eleven morning afternoon evening night himself herself themselves personally person too".split()
)
_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
# What may stand between two items of a list: when and where somebody was met.
_BESIDE_ITEMS = frozenset({"date", "place", "title_word", "body", "possessive", "honorific"})
_BODIES = frozenset({"party", "body", "organization", "possessive", "adjective", "country", "title_word"})
_OF_PARTIES = frozenset("of the and its country ruling governing opposition party , ( )".split())
_IN_BODIES = frozenset("of the ruling governing opposition".split())
_DETERMINERS = frozenset("his her its the a an".split())
# What may stand before the preposition that takes up a list: "and, in the afternoon, with B".
_BETWEEN_ITEMS = frozenset("on in at the later then afterwards also separately same next that".split())
# What may open an aside there, and how far it reaches: "and, at a second meeting, by B".
OPENING_ASIDE = frozenset(
    "in at on over during after before for by separately later then towards toward shortly from within likewise "
    "subsequently afterwards finally also individually".split()
)
# Another conversation than the one told before it: "A and, in a separate session, B".
_SEPARATE = frozenset("meeting session conversation call audience talks discussion room encounter occasion".split())
_ASIDE = 10
# "with X beside him", "with X taking notes", "with X in tow", "with X at her elbow"
_BESIDE_HIM = (
    ["beside"], ["looking"], ["watching"], ["translating"], ["interpreting"], ["taking"], ["listening"], ["attending"],
    ["present"], ["participating"], ["assisting"], ["sitting"], ["standing"], ["nodding"], ["silent"],
)  # fmt: skip
_IN_ATTENDANCE = (["in", "attendance"], ["in", "tow"], ["on", "hand"], ["in", "support"])
_SIDES = ("side", "sides", "elbow", "shoulder", "table")
RELATIVES = frozenset("who whom whose".split())
# With these what is told of one of a list opens: "A, the only woman of them, and B".
_ASIDES = (["the"], ["a"], ["an"], ["who"], ["whose"], ["whom"])
# So far behind "at" stands a house.
_TO_HOUSE = 6
_BUILDINGS = HOUSES | frozenset("complex building hotel hall centre center".split())


def is_list_word(before: str, word: str) -> bool:
    """Tell whether a word may stand between items of a list: also in "A on the morning of May 3, B"."""
    return word in _LIST_WORDS or (word == "of" and before in _PARTS_OF_DAY)


class ListJoints(Appositions):
    """One sentence, asked whether a list goes on from one person to the next."""

    def _behind_relative(self, mentions: list[PersonMention], at: int, closing: int | None) -> int | None:
        """Give with whom a list goes on behind a relative clause: "A, for whom he gave a dinner, B, C and D".

        Args:
            mentions: those of the sentence.
            at: the one of whom the clause tells.
            closing: the one before whom the list's "and" stands.
        """
        lowers, begin = self.sentence.lowers, mentions[at].last
        if closing is None or RELATIVES.isdisjoint(lowers[begin : begin + 3]):
            return closing
        for n in range(at + 1, closing):
            run = pairwise(mentions[n : closing + 1])
            named = mentions[n].name is not None and lowers[mentions[n].first - 1] == ","
            if named and all(self.continues(one, other) for one, other in run):
                return n
        return closing

    def _closes_list(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether a list ends with somebody after an aside: "A, the only woman of them, and B"."""
        lowers = self.sentence.lowers
        begin = one.last - (lowers[one.last - 1] == ",")
        aside = lowers[begin : begin + 3]
        if other.name is not None and lowers[other.first - 3 : other.first] == ["as", "well", "as"]:
            # "A, president of Peru and its ruling party, as well as B"
            gap = self.sentence.chunks[one.last : other.first - 3]
            known = (c.kind in _BODIES or c.lower in _OF_PARTIES or c.text.isupper() for c in gap)
            return all(known) and not self.speaks(other, [])
        if other.name is not None and self._is_of_series(other):
            return True
        if other.name is not None and self._behind_aside(one, other):
            return not self.speaks(other, []) or not self.verb_after(other)
        return (
            other.name is not None
            and lowers[other.first - 2 : other.first] == [",", "and"]
            and aside[:1] == [","]
            and (aside[1:2] in _ASIDES or aside[2:] in (["whom"], ["whose"]) or self._opens_whose(begin + 1))
            and not self.speaks(other, [])
        )

    def _is_other_of_two(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether "between", which wants two, gets its second behind a relative clause: "talks between A, who is
        on a visit to Peru, and his host B were held".
        """
        lowers, begin = self.sentence.lowers, one.last - (self.sentence.lowers[one.last - 1] == ",")
        relative = lowers[begin : begin + 1] == [","] and not RELATIVES.isdisjoint(lowers[begin + 1 : begin + 3])
        joint = other.first - (lowers[other.first - 1] == "the")
        return relative and other.anaphor is None and lowers[joint - 2 : joint] == [",", "and"]

    def _opens_whose(self, k: int) -> bool:
        """Tell whether at a chunk it is said whose brother or friend somebody is, "A, B's brother, and C"."""
        owner = self.sentence.at.get(k)
        return owner is not None and self.says_of_whom(owner)

    def _is_of_series(self, mention: PersonMention) -> bool:
        """Tell whether somebody is one of a series that semicolons part, and "and" closes: "A, who wept; B; and C"."""
        lowers, k = self.sentence.lowers, mention.first - 1
        if ";" not in self.sentence.words:
            return False
        last = lowers[k - 1 : k + 1] == [";", "and"]
        closes = last or any(pair == (";", "and") for pair in pairwise(lowers[mention.last :]))
        if not closes or not (last or lowers[k] == ";") or self.speaks(mention, []):
            return False
        # "B, for his part, received D": a clause of his own.
        end = lowers.index(";", k + 1) if ";" in lowers[k + 1 :] else len(lowers)
        own = lowers[mention.last : end]
        told = RELATIVES.isdisjoint(own[:2]) and any(a == "," and is_past(b) for a, b in pairwise(own))
        return not told

    def _behind_aside(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether the next of a list stands behind an aside: "A and, towards evening, B", "A on Monday and in a
        separate session B".
        """
        chunks, lowers = self.sentence.chunks, self.sentence.lowers
        begin = one.last - (lowers[one.last - 1] == ",")
        end = other.first - 1 - (lowers[other.first - 1] == "the")
        while begin < other.first and (lowers[begin] == "on" or chunks[begin].kind in {"date", "place"}):
            begin += 1
        joint = begin + (lowers[begin] == ",")
        if lowers[joint] != "and" or not 0 < end - joint < _ASIDE:
            return False
        if any(m.name is not None for m in self.sentence.mentions if joint < m.first < end):
            return False
        marked = lowers[joint + 1] == "," and lowers[end] == ","
        inside = lowers[joint + 1 + marked : end + 1 - marked]
        if not inside or "," in inside or any(lower in SAYING for lower in inside):
            return False
        # "A and in a separate session B": without commas only another conversation is an aside.
        separate = inside[0] in {"in", "at", "during"} and inside[-1] in _SEPARATE
        return separate or (marked and (chunks[joint + 2].kind == "date" or inside[0] in OPENING_ASIDE))

    def _takes_up(self, mention: PersonMention, word: str) -> bool:
        """Tell whether a list is taken up again with "; with" or ", and with"; `word` is its preposition."""
        chunks, lowers = self.sentence.chunks, self.sentence.lowers
        k = mention.first - 1
        if self.is_beside(mention):
            return False
        if word == "for" and lowers[k - 1 : k + 1] == ["and", "for"]:
            return True
        if lowers[k] == word and lowers[max(0, k - 3) : k] == ["as", "well", "as"]:
            # "by A, with whom she had tea, as well as by B"
            return True
        aside = next((j for j in range(k - 2, max(1, k - _ASIDE), -1) if lowers[j] == ","), 0)
        if lowers[k] == word and lowers[k - 1] == "," and lowers[aside - 1 : aside] == ["and"]:
            # "by A and, at a second meeting, by B"
            inside = (m for j in range(aside, k) if (m := self._covering.get(j)) is not None)
            return lowers[aside + 1] in OPENING_ASIDE and all(m.name is None for m in inside)
        if k > 1 and lowers[k] == ",":
            # "and with his successor, B"
            k = next((j for j in range(k - 1, max(1, k - 5), -1) if lowers[j] in (word, ",")), k)
            k = k if lowers[k + 1] in _DETERMINERS else 0
        if k < 2 or lowers[k] != word:
            return False
        end = k
        while k > 1 and (chunks[k - 1].kind in {"date", "place"} or lowers[k - 1] in _BETWEEN_ITEMS):
            k -= 1
        if k < end and lowers[k - 1] == "and" and any(c.kind == "date" for c in chunks[k:end]):
            # "with A about the port and in the afternoon with B"
            return True
        return lowers[k - 1] in ((";", ",") if word == "with" else (";",)) or lowers[k - 2 : k] in (
            [",", "and"],
            [";", "and"],
        )

    def is_beside(self, mention: PersonMention) -> bool:
        """Tell whether somebody is only in another's company: "with X at his side", "with X and Y taking notes"."""
        lowers = self.sentence.lowers
        # "with only A and B beside them", "with their ministers, A and B, at the table"
        led = mention.first - 1 - (lowers[mention.first - 1] in {"only", "just", "their", "his", "her", "the"})
        if lowers[led] != "with":
            return False
        for other in self.sentence.mentions[self.sentence.mentions.index(mention) + 1 :]:
            if not self.link(mention, other) or lowers[other.first - 1] == "with":
                break
            mention = other
        k = mention.last
        k += lowers[k : k + 1] in (["also"], ["both"], [","])
        at_side = lowers[k : k + 3 : 2] in (["at", side] for side in _SIDES) and lowers[k + 3 : k + 4] != ["of"]
        return at_side or lowers[k : k + 1] in _BESIDE_HIM or lowers[k : k + 2] in _IN_ATTENDANCE

    def continues(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether a list of partners goes on from one mention to the next."""
        if self.is_beside(other):
            return False
        gap = self.sentence.chunks[one.last : other.first]
        gap = self._without_house(self._without_turns(gap[self._body_of(gap) :]))
        words = [c.lower for c in gap]
        closed = self.sentence.chunks[one.last - 1].lower == ","
        if "," in words and "and" not in words and one.anaphor in PRONOUNS:
            # "received him, Premier X also", "A saw her on the 18th, B on the 19th"
            return False
        if one.anaphor in OBJECTS and words[-1:] == ["with"] and self.sentence.lowers[one.first - 1] != "with":
            # "A had received him that day, and with B he had lunch"
            return False
        if not words:
            # An apposition took the comma: "with A, the prime minister, B, …"
            return closed and not self.speaks(other, [])
        if closed and words[-1] in TO_NEXT and gap[-2:-1] and gap[-2].when is not None:
            return True
        before = ["", *words]
        fitting = all(c.kind in _BESIDE_ITEMS or is_list_word(b, c.lower) for b, c in zip(before, gap, strict=False))
        if not fitting or not any(w in {",", "and", "&", ";", "well", "by", "then"} for w in words):
            return False
        if self._gapped(one, other):
            return False
        if "and" in words or "&" in words or "well" in words or ";" in words:
            return not self.speaks(other, []) or not self.verb_after(other)
        rest = self.sentence.mentions[self.sentence.mentions.index(other) + 1 :]
        # "A, B and C, and they agreed": the list ends before them.
        return not self.speaks(other, list(takewhile(lambda m: m.anaphor not in NOMINATIVES, rest)))

    @staticmethod
    def _without_turns(gap: list[Chunk]) -> list[Chunk]:
        """Leave out that others came one by one: "A and then, one after the other, B and C"."""
        commas = [k for k, c in enumerate(gap) if c.lower == ","]
        for first, last in pairwise(commas):
            if " ".join(c.lower for c in gap[first + 1 : last]) in IN_TURN:
                return [*gap[:first], *gap[last + 1 :]]
        return gap

    @staticmethod
    def _without_house(gap: list[Chunk]) -> list[Chunk]:
        """Leave out in which house somebody was met: "A at the government palace on Monday and afterwards B"."""
        opens = next((k for k, c in enumerate(gap[:-1]) if c.lower in {"at", "in"}), len(gap))
        ends = (k for k in range(opens + 1, min(opens + _TO_HOUSE, len(gap))) if gap[k].lower in _BUILDINGS)
        house = next(ends, None)
        if house is None or any(c.kind == "mark" or c.lower in {"and", "with"} for c in gap[opens:house]):
            return gap
        return [*gap[:opens], *gap[house + 1 :]]

    @staticmethod
    def _body_of(gap: Sequence[Chunk]) -> int:
        """Give how many chunks say of what body somebody is: "A of the ruling Unity Party and B"."""
        end = 0
        if gap and gap[0].lower == "of":
            while end < len(gap) and (gap[end].kind in _BODIES or gap[end].lower in _IN_BODIES):
                end += 1
        return end

    def _gapped(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether a new clause leaves its verb out: "A had talks with B, and C with D", "A had a meeting with B,
        and C one with D", "A wrote to B, C to D".
        """
        lowers, k = self.sentence.lowers, other.last
        before = lowers[one.first - 1] if one.first else ""
        k += lowers[k : k + 1] in (["one"], ["another"])
        if before == "to":
            partner = (m := self.sentence.at.get(k + 1)) is not None and m.anaphor is None
        else:
            partner = before == "with" and any(0 <= m.first - k - 1 <= 2 for m in self.sentence.mentions)
        return partner and lowers[k : k + 1] == [before]
