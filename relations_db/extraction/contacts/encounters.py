"""Recognise other words for a talk: "joined X for lunch", "came face to face with X", "a courtesy call by X on Y".

Unlike the words in `triggers`, these tell of a contact only together with what stands around them.
"""

from __future__ import annotations

from collections.abc import Callable

from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.language.chunks import Chunk
from relations_db.language.date_words import COUNTS
from relations_db.language.document import ParsedSentence

# Every such phrase has one of these.
_OPENERS = frozenset(
    "was were been is are joined joins face call calls visit visits farewell farewelled aside away deep hour hours "
    "minutes breakfast lunch luncheon dinner supper tea coffee closeted dropped looked stopped".split()
)
AN_HOUR_WITH = "an hour with"
_BEING = frozenset("was were been is are".split())
# One is with somebody.
_WITHOUT_WITH = _OPENERS - _BEING
_LINES = frozenset("line phone telephone".split())
_COURTESIES = frozenset("courtesy farewell introductory".split())
_WHICH_CALL = frozenset("first second third next last only telephone phone".split())
_BIDDING = frozenset({"bade", "bid", "bids", "bidding"})
_ENVOYS = frozenset(
    "ambassador commissioner envoy coordinator representative consul ambassadors outgoing secretary".split()
)
_STEPPING = frozenset("went stepped slipped moved stole withdrew".split())
_TAKING = frozenset("took drew pulled led".split())
_COUNTS = frozenset("a an one two three four five half almost nearly over more than about some some another".split())
_IN_COUNTS = frozenset("- and quarter of".split())
# Behind these stands what came next: "First an hour with X", "It was an hour with Y".
_ANNOUNCING = frozenset(": — – first then was were came brought followed finally next there".split())
_OWNERS = frozenset("his her whose their".split())
_LENGTHS = frozenset("hour hours minutes".split())
_MEALS = frozenset("breakfast lunch luncheon dinner supper tea coffee".split())
_BEFORE_MEAL = frozenset("for over at to a an working private early late intimate his her their quiet".split())
_BEFORE_PERSON = frozenset("the his her its visiting new former then outgoing".split())
_PERSON_KINDS = ("name", "office", "honorific", "rank", "adjective", "country")
_IN_PERSONS = (*_PERSON_KINDS, "possessive", "title_word", "party")
_REACH = 14
_AT_TIMES = frozenset("by until till from within".split())
_TIMES = frozenset(
    "one two three four five six seven eight nine ten eleven twelve noon midday midnight lunchtime breakfast dawn "
    "dusk".split()
)
# So near before the verb its day stands.
_NEAR = 6


def find_encounters(sentence: ParsedSentence, taken: set[int]) -> list[Trigger]:
    """Give such phrases of a sentence in order.

    Args:
        sentence: the sentence.
        taken: chunks that tell of a contact already.
    """
    openers = _OPENERS if "with" in sentence.words else _WITHOUT_WITH
    if sentence.words.isdisjoint(openers):
        return []
    reader = _Reader(sentence)
    found = (reader.at(i) for i, lower in enumerate(sentence.lowers) if lower in openers and i not in taken)
    return [trigger for trigger in found if trigger is not None]


class _Reader:
    """Try the phrases at the chunks of one sentence."""

    def __init__(self, sentence: ParsedSentence) -> None:
        self.sentence, self.chunks = sentence, sentence.chunks
        self.lowers = [*sentence.lowers, *[""] * 8]

    def at(self, i: int) -> Trigger | None:
        """Give the phrase that begins or has its noun at a chunk."""
        if self.lowers[i] in _BEING:
            # Most openers are these.
            return self._be_with(i)
        rules: tuple[Callable[[int], Trigger | None], ...] = (
            self._meal, self._be_with, self._face, self._call_by, self._call_was_to, self._farewell,
            self._aside, self._for_an_hour,
        )  # fmt: skip
        for rule in rules:
            trigger = rule(i)
            if trigger is not None:
                return trigger
        return None

    def _meal(self, i: int) -> Trigger | None:
        """Read "A and B talked over a working lunch"."""
        if self.lowers[i] not in _MEALS or (over := self._over(i)) is None or self.lowers[i + 1] == "with":
            return None
        whole = NounPhrases(self.sentence).is_whole(i + 1)
        return Trigger(over, i + 1, "by_phone", "in_person", "over a meal", over, weak=True) if whole else None

    def _over(self, i: int) -> int | None:
        """Give the "over" of "over dinner", "over a working lunch", by which people talked."""
        k = i - 1
        while self.lowers[k] in _BEFORE_MEAL and self.lowers[k] != "over":
            k -= 1
        return k if k >= 0 and self.lowers[k] == "over" else None

    def _be_with(self, i: int) -> Trigger | None:
        """Read "was with X in the Oval Office", "is with X for an hour", "was in Oslo with X", which says nothing new
        where the two are told of already.
        """
        if self.lowers[i] in {"was", "were", "been"} and self.lowers[i + 1] in {"in", "at"}:
            k = i + 2
            while k < i + 7 and self._place(k):
                k += 1
            if i + 2 < k and self.lowers[k] == "with" and self._person(k + 1):
                return Trigger(i, k + 1, "receive", "in_person", "be with", i, weak=True)
        if (
            self.lowers[i + 1 : i + 3] == ["on", "the"]
            and self.lowers[i + 3] in _LINES
            and self.lowers[i + 4] == "with"
        ):
            return Trigger(i, i + 5, "receive", "phone", "on the telephone", i) if self._person(i + 5) else None
        at = i + 1 + (self.lowers[i + 1] == "alone")
        if self.lowers[i] not in _BEING or self.lowers[at] != "with" or not self._person(at + 1):
            return None
        k = self._after_person(at + 1)
        # "was with X by eleven", "from ten to noon"
        timed = self.lowers[k] in _AT_TIMES and not _TIMES.isdisjoint(self.lowers[k + 1 : k + 3])
        placed = self.lowers[k] in {"in", "at"} or timed
        # "the day before he had been with X, the premier"
        closed = self.lowers[k] in {".", ";", ""} or self.lowers[k - 1] == ","
        placed = placed or (closed and any(c.kind == "date" for c in self.chunks[max(0, i - _NEAR) : i]))
        placed = placed or (self.lowers[k] == "for" and not _LENGTHS.isdisjoint(self.lowers[k + 1 : k + 6]))
        return Trigger(i, at + 1, "receive", "in_person", "be with", i, weak=True) if placed else None

    def _place(self, k: int) -> bool:
        """Tell whether a chunk is of a place's name: "the Oval Office", "the town hall of Riga"."""
        return k < len(self.chunks) and (
            self.chunks[k].kind in {"place", "title_word", "body", "country", "possessive"}
            or self.lowers[k] in {"the", "of", "house", "palace", "hall", "office", "capital", "his", "her"}
        )

    def _face(self, i: int) -> Trigger | None:
        """Read "came face to face with X", "the two had been face to face"."""
        if self.lowers[i : i + 3] != ["face", "to", "face"] or self.lowers[i - 1] not in {
            "came", "come", "been", "were", "sat", "stood", "was",
        }:  # fmt: skip
            return None
        return Trigger(i, i + 3, "active", "in_person", "face to face", i - 1, needs_partner=False)

    def _call_by(self, i: int) -> Trigger | None:
        """Read "a courtesy call by X on Y", and what is told of one: "during a courtesy call on Y", "… visit by X"."""
        courtesy = not _COURTESIES.isdisjoint(self.lowers[max(0, i - 2) : i])
        if self.lowers[i] not in {"call", "calls", "visit", "visits"} or not courtesy:
            return None
        if self.lowers[i + 1] in {"by", "from"} and self._person(i + 2):
            on = self.lowers[self._after_person(i + 2)] in {"on", "upon"}
            return Trigger(i, i + 2, "call_by" if on else "with", "in_person", "a call by", i)
        if self.lowers[i + 1] in {"on", "upon", "to"} and self._person(i + 2):
            return Trigger(i, i + 2, "with", "in_person", "courtesy call", i)
        return None

    def _call_was_to(self, i: int) -> Trigger | None:
        """Read "the first call that X made on Monday was to Y", "X's second telephone call was to Y"."""
        if self.lowers[i] not in {"call", "calls"} or _WHICH_CALL.isdisjoint(self.lowers[max(0, i - 3) : i]):
            return None
        was = next(
            (
                k
                for k in range(i + 1, i + 14)
                if self.lowers[k : k + 1]
                and self.lowers[k] in {"was", "were", "went"}
                and self.lowers[k + 1] in {"to", "with"}
            ),
            None,
        )
        if was is None or not self._person(was + 2):
            return None
        return Trigger(i, was + 2, "receive", "phone", "phone call to", was)

    def _farewell(self, i: int) -> Trigger | None:
        """Read "bade farewell to the outgoing ambassador X", "farewelled High Commissioner X"."""
        to = i + 1
        while self.chunks[to : to + 1] and (self.chunks[to].kind == "date" or self.lowers[to] == "on"):
            to += 1
        bade = self.lowers[i] == "farewell" and self.lowers[i - 1] in _BIDDING and self.lowers[to] == "to"
        if not bade and self.lowers[i] != "farewelled":
            return None
        envoy = any(_ENVOYS & set(lower.split("-") + lower.split()) for lower in self.lowers[i + 1 : to + 12])
        last = to + 1 if bade else i + 1
        return Trigger(i - bade, last, "receive", "in_person", "farewell", i - bade) if envoy else None

    def _aside(self, i: int) -> Trigger | None:
        """Read "took X aside", "the two slipped away for a word", "A and B were seen deep in conversation"."""
        if self.lowers[i] == "deep":
            talking = self.lowers[i + 1] == "in" and self.lowers[i + 2] in {
                "conversation",
                "talk",
                "talks",
                "discussion",
            }
            return Trigger(i, i + 3, "active", "in_person", "deep in talk", i, needs_partner=False) if talking else None
        if self.lowers[i] not in {"aside", "away"}:
            return None
        if self.lowers[i - 1] in _STEPPING:
            short = not _LENGTHS.isdisjoint(self.lowers[i + 1 : i + 7]) or "word" in self.lowers[i + 1 : i + 6]
            return (
                Trigger(i - 1, i + 1, "active", "in_person", "step aside", i - 1, False, weak=True) if short else None
            )
        took = next((k for k in range(i - 1, max(0, i - 9), -1) if self.lowers[k] in _TAKING), None)
        if self.lowers[i] == "away" or took is None or not self._person(took + 1):
            return None
        return Trigger(took, took + 1, "receive", "in_person", "take aside", took)

    def _for_an_hour(self, i: int) -> Trigger | None:
        """Read "she went upstairs for an hour with X", "Two hours with X in his palace", "his half-hour with X", "Then
        came Oslo: an hour and a quarter with X".
        """
        if self.lowers[i] not in _LENGTHS:
            return None
        k = i + 1
        while k < len(self.chunks) and (self.chunks[k].kind == "date" or self.lowers[k] in {"on", ","}):
            k += 1
        gone = next((n for n in range(i - 1, max(0, i - 4), -1) if self.lowers[n] == "for"), None)
        begin = next(n for n in range(i - 1, -2, -1) if n < 0 or not self._counts(n)) + 1
        opens = begin == 0 or self._is_announced(begin)
        owned = begin > 0 and (self.lowers[begin - 1] in _OWNERS or self.chunks[begin - 1].kind == "possessive")
        if self.lowers[k] != "with" or not (opens or owned or gone is not None) or not self._person(k + 1):
            return None
        if opens or owned:
            return Trigger(begin if owned else i, k + 1, "with", "in_person", AN_HOUR_WITH, i)
        return Trigger(i, k + 1, "receive", "in_person", AN_HOUR_WITH, gone or i, weak=True)

    def _counts(self, k: int) -> bool:
        """Tell whether a chunk is of the length of some time: "an hour and twenty minutes"."""
        lower = self.lowers[k]
        return lower in _COUNTS | COUNTS.keys() | _LENGTHS or lower in _IN_COUNTS or lower.isdecimal()

    def _is_announced(self, k: int) -> bool:
        """Tell whether what begins at a chunk has no verb of its own: behind a colon, or as what followed."""
        before = self.lowers[k - 1]
        if before in _ANNOUNCING:
            return True
        colon = any(lower in {":", "—", "–"} for lower in self.lowers[:k])
        return before in {",", "and"} and (colon or not _LENGTHS.isdisjoint(self.lowers[:k]))

    def _person(self, k: int) -> bool:
        while self.lowers[k] in _BEFORE_PERSON:
            k += 1
        if self.lowers[k] in {"him", "her", "them", "counterpart", "colleague"}:
            return True
        return k < len(self.chunks) and self.chunks[k].kind in _PERSON_KINDS and self._named_soon(k)

    def _named_soon(self, k: int) -> bool:
        """Tell whether the country or office at a chunk leads to somebody: "Canada's Mark Carney", "Peru's premier"."""
        run: list[Chunk] = []
        while k < len(self.chunks) and self.chunks[k].kind in _IN_PERSONS and len(run) < _REACH:
            run.append(self.chunks[k])
            k += 1
        return any(c.kind in {"name", "office", "honorific", "rank"} for c in run)

    def _after_person(self, k: int) -> int:
        begin = k
        while k < len(self.chunks) and k - begin < _REACH:
            inside = self.chunks[k].kind in _IN_PERSONS or self.lowers[k] in _BEFORE_PERSON
            aside = self.lowers[k] in {",", "of"} and k + 1 < len(self.chunks)
            pronoun = self.lowers[k] in {"him", "her", "them", "counterpart", "colleague"}
            if not (inside or pronoun or (aside and (self.chunks[k + 1].kind in _IN_PERSONS or self.lowers[k] == ","))):
                return k
            k += 1
        return k
