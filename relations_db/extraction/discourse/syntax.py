"""Read the lists of a sentence: who stands beside whom, each with a day and place; all else it asks of its clauses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

import msgspec

from relations_db.extraction.discourse.appositions import PRONOUNS, Appositions
from relations_db.extraction.discourse.clauses import HOUSES, IN_TURN, NOMINATIVES, OBJECTS, SAYING
from relations_db.extraction.discourse.days import TO_NEXT
from relations_db.extraction.discourse.moments import SUMMITS, is_day_or_month
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.tenses import is_subordinate
from relations_db.extraction.reports import Span
from relations_db.language.chunks import Chunk
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention
from relations_db.language.office import Office
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
# What may stand between the day or place that leads the next item and that: "and on Monday also with B".
_BEFORE_NEXT = frozenset({",", "on", "in", "at", "also", "then", "likewise", "separately", *TO_NEXT})
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
_RELATIVES = frozenset("who whom whose".split())
_TAKING_UP = frozenset({"with", "by", "to", "for"})
# With these what is told of one of a list opens: "A, the only woman of them, and B".
_ASIDES = (["the"], ["a"], ["an"], ["who"], ["whose"], ["whom"])


class Item(NamedTuple):
    """An item of a list of people: who, and the day and the place that stand beside it; and the chunk with which these
    begin where they stand before it.
    """

    sides: list[Side]
    when: When | None = None
    place: tuple[str, str | None] | None = None
    led: int | None = None


# So far behind "at" stands a house.
_TO_HOUSE = 6
_BUILDINGS = HOUSES | frozenset("complex building hotel hall centre center".split())
_DASHES = frozenset({"–", "—"})


def _is_list_word(before: str, word: str) -> bool:
    """Tell whether a word may stand between items of a list: also in "A on the morning of May 3, B"."""
    return word in _LIST_WORDS or (word == "of" and before in _PARTS_OF_DAY)


class Syntax(Appositions):
    """One sentence, read against the story so far: its adjuncts, its clauses and its lists."""

    @property
    def span(self) -> Span:
        """Where the sentence stands in the article."""
        return Span(self.sentence.start, self.sentence.end)

    def listed(
        self, first: PersonMention, subjects: list[Side], *, nominal: bool = False, opens: bool = False,
        since: int | None = None,
    ) -> list[Item]:  # fmt: skip
        """Read a list of partners from its first item on, each with the day that stands beside it.

        Args:
            first: the first item.
            subjects: those on the other side.
            nominal: whether a noun opens the list ("talks between A and B"), so that the verb after it is the noun's.
            opens: whether that noun is what the sentence is about: "Her meetings with A, B and C led to a pact".
            since: the chunk from which on a day before the first item is that item's: "met on June 16 with A".
        """
        items: list[Item] = []
        # "the Unity Party, or UP, and B", "the Unity Party (UP) and B"
        lowers = self.sentence.lowers
        mentions = [m for m in self.sentence.mentions if not (m.bare and lowers[m.first - 1] in {"or", "("})]
        mentions = [m for m in mentions if not self.says_more_of_another(m)]
        closes = min(self._aside_closes(first.first), self._clause_closes(first.first))
        mentions = [m for m in mentions if m.first < closes]
        at = mentions.index(first) if first in mentions else len(mentions)
        if at == len(mentions):
            return items
        opening = range(first.first if since is None else since, first.first)
        days = [k for k in opening if (day := self.sentence.chunks[k].when) is not None and is_day_or_month(day)]
        ahead = Item([], self.moment(days[-1]) if days else None)
        leading = lowers[max(0, first.first - 2) : first.first]
        among = (
            opens
            or not {"between", "among", "amongst"}.isdisjoint(leading)
            or (
                # "The meeting of the President of Peru, the premier of Fiji and B was held in Riga."
                nominal and "of" in (leading[-1:] if leading[-1:] != ["the"] else leading[:1])
            )
        )
        shared: Office | None = None
        while True:
            mention = mentions[at]
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            if following is not None and self.names(mention, following):
                shared = mention.offices[0] if mention.plural and mention.offices else None
                at += 1
                continue
            sides = [
                s
                for s in self.sides(mention, subjects)
                if s not in subjects and (s.person is None or all(s.person is not o.person for o in subjects))
            ]
            if shared is not None and not mention.offices:
                # "the speakers of both houses, A and B"
                sides = [msgspec.structs.replace(s, level=s.level or shared.level) for s in sides]
            if mention.anaphor == "them" and len({s.actor for s in sides}) > 1:
                # "B discussed it with them": not with his compatriot who saw them before.
                sides = [s for s in sides if s.actor not in {o.actor for o in subjects}]
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            gap = (
                self.sentence.chunks[mention.last : following.first]
                if following is not None
                else self.sentence.chunks[mention.last :]
            )
            beside = self._beside(mention, following)
            of_unclear = self.sentence.chunks[mention.first].kind == "adjective"
            if items and mention.offices and len(sides) == 1 and sides[0].actor is None and not of_unclear:
                # "Canadian Trade Minister A, Deputy Defence Minister B": B is of A's country.
                sides = [msgspec.structs.replace(sides[0], country=items[-1].sides[-1].country)]
            if sides:
                led = ahead.led if beside.when is None else None
                items.append(Item(sides, beside.when or ahead.when, beside.place or ahead.place, led))
            # "on June 17 with A, B and C": the day holds until another is told.
            before = ahead if beside.when is None else Item([])
            ahead = self._ahead(mention, following)
            if ahead.when is None:
                ahead = ahead._replace(when=before.when) if ahead.place is not None else before
            if following is None:
                return items
            # "with officials headed by X": the one who is named stands for them.
            gap_words = [c.lower for c in gap]
            if mention.plural and gap_words in (["headed", "by"], ["led", "by"]):
                items = items[:-1] if sides else items
                at += 1
                continue
            closed = self.sentence.chunks[mention.last - 1].lower == ","
            gap_words = gap_words[: -1 if gap_words[-1:] == ["the"] and len(gap_words) > 1 else None]
            joined = gap_words == ["and"] or (gap_words == [",", "and"] and not closed and len(items) == 1)
            # "between A, B and C": what comes before "and" is of the list, whatever verb follows it.
            joined = joined or (among and gap_words in ([","], [",", "and"]))
            wants_another, among = among, among and "and" not in gap_words
            if not (nominal and joined) and not self.continues(mention, following):
                # "… with A, their first since the war; with B; and with C"
                said = lowers[first.first - 1] if first.first else ""
                word = said if said in {"by", "for"} else "with"
                # "met A on Friday, and on Sunday he saw B": of B another clause tells.
                begun = (n for n in range(at + 1, len(mentions)) if self._begins_main(mentions[n]))
                rest = range(at + 1, next(begun, len(mentions)))
                # "received him that day, and was photographed with B": "with" takes up no "him".
                taken_up = () if mention.anaphor in OBJECTS and word != said else rest
                again = next((n for n in taken_up if self._takes_up(mentions[n], word)), None)
                closing = next((n for n in rest if self._closes_list(mention, mentions[n])), None)
                if wants_another and closing is None:
                    closing = next((n for n in rest if self._is_other_of_two(mention, mentions[n])), None)
                # "with A, the host, and B, and then with C": B comes before C.
                again = closing if again and closing and closing < again else again
                again = again or self._behind_relative(mentions, at, closing)
                if again is None:
                    return items
                at = again
                continue
            if following.anaphor is not None and following.anaphor not in OBJECTS:
                return items
            if mention.anaphor in OBJECTS and any(c.kind == "date" for c in gap) and self._hosts(following, subjects):
                # "A met him on May 3 and B on the next day": so did B, A's compatriot.
                return items
            at += 1

    def _hosts(self, mention: PersonMention, subjects: list[Side]) -> bool:
        """Tell whether a mention is of the countries of those on the other side."""
        actors = {s.actor for s in self.sides(mention, subjects)}
        return bool(actors - {None}) and actors <= {s.actor for s in subjects}

    def _begins_main(self, mention: PersonMention) -> bool:
        """Tell whether a pronoun begins a main clause."""
        return mention.anaphor in NOMINATIVES and not is_subordinate(self.sentence, mention.first)

    def _aside_closes(self, k: int) -> int:
        """Give the dash that closes an aside around a chunk, "met A – who had called on him in May – and B", else the
        end of the sentence.
        """
        dashes = [j for j, lower in enumerate(self.sentence.lowers) if lower in _DASHES]
        before = sum(j < k for j in dashes)
        return dashes[before] if before % 2 and before < len(dashes) else len(self.sentence.lowers)

    def _clause_closes(self, k: int) -> int:
        """Give the semicolon that closes what is told of one of a series around a chunk, "Among them were A, who had
        met B in May; C, the youngest; and D", else the end of the sentence.
        """
        lowers = self.sentence.lowers
        closes = len(lowers) if ";" not in lowers[k:] else lowers.index(";", k)
        begin = next((j for j in range(k - 1, -1, -1) if lowers[j] == ";"), 0)
        relative = any(a == "," and b in _RELATIVES for a, b in pairwise(lowers[begin:k]))
        # "who saw A on Monday; with B on Tuesday" goes on of the same one.
        goes_on = not _TAKING_UP.isdisjoint(lowers[closes + 1 : closes + 3])
        return closes if relative and not goes_on else len(lowers)

    def _beside(self, mention: PersonMention, following: PersonMention | None) -> Item:
        """Give the day and place that stand right after an item: "A in Hanoi on June 3, B …"."""
        last = following.first if following is not None else len(self.sentence.chunks)
        if following is not None and self.sentence.chunks[last - 1].lower in {"to", "with"}:
            # "A in Lima, on Monday in Quito with B": what stands behind the comma is beside B.
            last = next((k for k in range(last - 1, mention.last, -1) if self.sentence.chunks[k].lower == ","), last)
        when, place = self._in_brackets(mention)
        for k in range(self._behind_clause_of(mention, last), last):
            c = self.sentence.chunks[k]
            if c.when is not None:
                if k == last - 2 and self.sentence.chunks[k + 1].lower in TO_NEXT:
                    # "to A, on the 24th to B"
                    break
                if following is not None and self._leads(k, following):
                    break
                when = when or self.moment(k)
            elif c.kind == "place" and self.stands_in(k):
                place = place or place_of(c)
            elif c.lower in {"and", "&", ";"} or (
                c.kind == "word" and not _is_list_word(self.sentence.lowers[k - 1], c.lower)
            ):
                break
        return Item([], when, place)

    def _behind_clause_of(self, mention: PersonMention, last: int) -> int:
        """Give the chunk behind a relative clause on which a day follows, "with B, who runs the port, on the 17th",
        else that behind the item.
        """
        lowers, opens = self.sentence.lowers, mention.last
        if lowers[opens : opens + 1] != [","] or _RELATIVES.isdisjoint(lowers[opens + 1 : opens + 2]):
            return opens
        comma = next((k for k in range(opens + 2, last - 2) if lowers[k] == ","), None)
        on_day = comma is not None and lowers[comma + 1] == "on" and self.sentence.chunks[comma + 2].when is not None
        return comma + 1 if comma is not None and on_day else opens

    def _in_brackets(self, mention: PersonMention) -> tuple[When | None, tuple[str, str | None] | None]:
        """Give the day and place that stand in brackets behind an item: "A (Accra, 6 November 2023) and B"."""
        chunks, end = self.sentence.chunks, mention.last - 1
        opens = next((k for k in range(end, mention.first, -1) if chunks[k].lower == "("), end)
        inside = range(opens + 1, end)
        if chunks[end].lower != ")" or any(chunks[k].kind not in {"date", "place", "mark"} for k in inside):
            return None, None
        when = next((self.moment(k) for k in inside if chunks[k].when is not None), None)
        return when, next((place_of(chunks[k]) for k in inside if chunks[k].kind == "place"), None)

    def _ahead(self, mention: PersonMention, following: PersonMention | None) -> Item:
        """Give the day and place that stand before the next item: "A and, two days later, B", "A, and on Friday in Oslo
        with B".
        """
        if following is None:
            return Item([])
        when: When | None = None
        place: tuple[str, str | None] | None = None
        chunks, k = self.sentence.chunks, following.first - 1
        again = chunks[k].lower in TO_NEXT
        while k >= mention.last:
            c = chunks[k]
            if c.when is not None and when is None:
                # "to A on the 23rd, on the 24th to B"
                joined = any(x.lower in {"and", "&", ";"} for x in chunks[mention.last : k])
                when = self.moment(k) if joined or again or self._leads(k, following) else None
                if when is None:
                    break
            elif again and place is None and c.kind == "place" and self.stands_in(k):
                place = place_of(c)
            elif c.lower not in _BEFORE_NEXT or (c.lower == "," and (when or place) and again):
                break
            k -= 1
        # "A in Lima on Monday with B": what no joint parts from A is beside A.
        apart = k >= mention.last or chunks[mention.last - 1].lower == ","
        return Item([], when, place, k + 1) if apart else Item([], when)

    def _leads(self, k: int, following: PersonMention) -> bool:
        """Tell whether a day leads the next item of a list: "met A in Lima, on June 4 B in Quito"."""
        return k == following.first - 1 and self.sentence.lowers[k - 2 : k] in ([",", "on"], [",", "in"])

    def _behind_relative(self, mentions: list[PersonMention], at: int, closing: int | None) -> int | None:
        """Give with whom a list goes on behind a relative clause: "A, for whom he gave a dinner, B, C and D".

        Args:
            mentions: those of the sentence.
            at: the one of whom the clause tells.
            closing: the one before whom the list's "and" stands.
        """
        lowers, begin = self.sentence.lowers, mentions[at].last
        if closing is None or _RELATIVES.isdisjoint(lowers[begin : begin + 3]):
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
        relative = lowers[begin : begin + 1] == [","] and not _RELATIVES.isdisjoint(lowers[begin + 1 : begin + 3])
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
        told = _RELATIVES.isdisjoint(own[:2]) and any(a == "," and is_past(b) for a, b in pairwise(own))
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
        fitting = all(c.kind in _BESIDE_ITEMS or _is_list_word(b, c.lower) for b, c in zip(before, gap, strict=False))
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

    def _land_before(self, side: Side) -> str | None:
        """Give the country named last before somebody: "Peru for talks with President A"."""
        first = next((m.first for m in self.sentence.mentions if self.story.cast.person(m) is side.person), 0)
        ahead = self.sentence.chunks[:first][::-1] if side.person is not None else []
        return next((c.country for c in ahead if c.kind in {"country", "place"} and c.country), None)

    def run_of(self, k: int) -> list[PersonMention]:
        """Give the named people of a list that begins at a chunk."""
        run: list[PersonMention] = []
        for mention in self.sentence.mentions:
            if mention.first < k:
                continue
            if not run and mention.first > k + 3:
                break
            if run and not self.continues(run[-1], mention):
                break
            run.append(mention)
        return [m for m in run if m.name is not None]

    @property
    def home(self) -> str | None:
        """The country whose ministers need no country here: the publisher's, else that of the dateline where no summit
        has brought many there.
        """
        story = self.story
        many = story.summit or story.at_summit or not SUMMITS.isdisjoint(self.sentence.words)
        return story.home or (None if many else story.dateline_country)

    @staticmethod
    def _of_home(side: Side, home: str) -> Side:
        """Give somebody in office for nobody told the country that the article is from."""
        if side.actor is not None or side.person is None or side.level in {None, "other"}:
            return side
        side.person.country = side.person.country or home
        return msgspec.structs.replace(side, country=home)

    def with_countries(self, sides: list[Side], place_country: str | None = None) -> list[Side]:
        """Give a side without a country the one that the story makes certain: the host's opposite a guest,
        or the other
        country that the article is about."""
        known = {s.country for s in sides if s.country}
        story = self.story
        if not known and (home := self.home) is not None:
            # "A, Minister of State, met the Chairperson of the African Union Commission, B": A is of home.
            return [self._of_home(s, home) for s in sides]
        out: list[Side] = []
        for side in sides:
            leads = side.level in {"head_of_state", "head_of_government", "foreign_minister"}
            beside = len(known) > 1 and place_country not in (None, *known)
            if side.actor is None and side.person is not None and beside:
                # "A of Peru and B of Chile met C in Riga"
                side.person.country, side = place_country, msgspec.structs.replace(side, country=place_country)
            elif side.actor is None and (side.person is not None or leads) and len(known) == 1:
                told = [c.country for c in self.sentence.chunks if c.kind == "adjective"]
                # Of a country that this line has named, rather than of where the story has been before.
                named = [*story.lands, *self.sentence.named]
                lands = [*([story.host] if story.host in named else []), *reversed(story.lands)]
                candidates = [
                    c
                    for c in (
                        story.home if side.level not in {None, "other"} else None,
                        place_country,
                        self._land_before(side),
                        *told,
                        *lands,
                        story.host,
                        story.place_country,
                        story.dateline_country,
                        *story.countries,
                        *(s.country for s in story.pair),
                    )
                    if c and c not in known
                ]
                if candidates:
                    if side.person is not None:
                        side.person.country = side.person.country or candidates[0]
                    side = msgspec.structs.replace(side, country=candidates[0])
            out.append(side)
        return out
