"""Match the phrases of `phrases` in a sentence: their words, and the slots between them.

ONE is a person or several, MEAL "a working lunch", TIME "almost two hours" or "midnight", TALK "a private chat", HOUSE
"the Foreign Ministry", TOWN a town, ROOM that or "his study", TODAY "this morning", DATE a day, THING whatever is
nobody, A an article and OWN a possessive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from relations_db.extraction.contacts.phrases import Phrase, Word
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import HOUSES
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

_ARTICLES = frozenset("a an the one his her their same".split())
_POSSESSIVES = frozenset("his her their its my our your".split())
_BEFORE_ONE = frozenset("the his her its both all visiting new former then outgoing first".split())
_OBJECTS = frozenset("me us".split())
# What may stand between the words of a phrase: when, where and how.
_ADVERBS = frozenset("also then briefly privately again later there here together alone separately only just".split())
_BEFORE_ADJUNCT = frozenset("in at on during of".split())
_ADJUNCTS = frozenset({"date", "place", "country"})
_SORTS = frozenset(
    "a an the his her their its one working private late early festive official state quiet light intimate long brief "
    "short formal informal bilateral farewell second joint further own simple family business gala hour - two three "
    "half one-on-one direct frank friendly trilateral special exclusive extended video telephone phone virtual".split()
)
_TALKS = frozenset(
    "talk talks conversation conversations chat meeting discussion discussions consultations consultation audience "
    "interview exchange negotiations exchanges word call calls dialogue round rounds session bilateral trilateral "
    "one-on-one huddle parley".split()
)
_LENGTHS = frozenset("hour hours minutes afternoon morning evening day night while moment".split())
_MOMENTS = frozenset("midnight noon midday nightfall dawn dusk evening late morning sunset o'clock".split())
_IN_LENGTHS = frozenset(
    "a an the one two three four five six seven eight ten twelve fifteen twenty thirty forty fifty sixty ninety half "
    "some several almost nearly about over more less than most of whole entire all full long good just well shortly "
    "before after past into at to best better part rest good solid whole another her his their quarter quarters".split()
)
_PARTS = frozenset("half quarter quarters minutes".split())
_LONGEST_PART = 5
_NO_LENGTH = frozenset("later before ago earlier".split())
_ROOMS = frozenset(
    "study office library room rooms salon drawing-room apartments hall cabinet sanctum quarters suite garden gardens "
    "doors tent lounge chamber".split()
)
_IN_HOUSES = frozenset("the of his her their and official private own summer country presidential royal - 's".split())
_NO_SORTS = frozenset(
    "to for with by from where when who whom whose which that and or but on in at as into after before until over "
    "about while because than not".split()
)
_HOUSE_KINDS = frozenset("title_word place name body possessive office adjective country party organization".split())
_TODAY = frozenset({"today", "yesterday", "last night", "tonight"})
_BEHIND_THING = frozenset("to before with up".split())
# So near before a phrase "whom" may stand for its person.
_TO_WHOM = 10
_LONGEST_SLOT = 9


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase as it stands in a sentence.

    Attributes:
        end: the chunk behind it.
        one: where the last person of it begins, if it has one.
        behind: where he ends.
    """

    end: int
    one: int | None = None
    behind: int | None = None


def match(sentence: ParsedSentence, k: int, phrase: Phrase) -> Match | None:
    """Give a phrase that begins at a chunk as it stands there, or None."""
    return Matcher(sentence).at(k, phrase)


class Matcher:
    """The chunks of one sentence, held against phrases."""

    def __init__(self, sentence: ParsedSentence) -> None:
        self.sentence, self.chunks, self.lowers = sentence, sentence.chunks, sentence.lowers
        self.slots: dict[str, Callable[[int], int | None]] = {
            "MEAL": self._meal, "TIME": self._time, "TALK": self._talk, "HOUSE": self._house, "ROOM": self._room,
            "TODAY": self._today, "TOWN": self._town, "DATE": self._date, "THING": self._thing, "A": self._article,
            "OWN": self._own,
            "'s": self._possessive,
        }  # fmt: skip

    def at(self, k: int, phrase: Phrase) -> Match | None:
        """Give a phrase that begins at a chunk as it stands there, or None."""
        return next(self.matches(phrase, Match(k), opening=True), None)

    def matches(self, phrase: Phrase, at: Match, *, opening: bool = False) -> Iterator[Match]:
        """Give the ways in which a phrase stands behind what is matched of it."""
        if not phrase:
            yield at
            return
        first, rest = phrase[0], phrase[1:]
        if isinstance(first, tuple):
            for told in self.matches(first, at):
                yield from self.matches(rest, told)
            yield from self.matches(rest, at)
            return
        for k in (at.end,) if opening else self._starts(at.end):
            for told in self._word(first, k, at):
                yield from self.matches(rest, told)

    def _word(self, word: Word, k: int, at: Match) -> Iterator[Match]:
        """Give the chunk behind a word or slot that stands at a chunk."""
        if k >= len(self.chunks):
            return
        if self.lowers[k] in word:
            yield Match(k + 1, at.one, at.behind)
        for name in word:
            if name == "ONE":
                yield from (Match(end, begin, end) for begin, end in self._one(k))
            elif name in self.slots and (end := self.slots[name](k)) is not None:
                yield Match(end, at.one, at.behind)

    def _starts(self, k: int) -> Iterator[int]:
        """Give where the next word may stand: at a chunk, or behind a day, a place or an adverb there."""
        yield k
        begin = k
        while k < len(self.chunks) and k - begin < _LONGEST_SLOT:
            aside = k > begin and self.lowers[k] == ","
            if aside or self.lowers[k] in _ADVERBS or self.chunks[k].kind == "date":
                k += 1
            elif self.lowers[k] in _BEFORE_ADJUNCT and (end := self._adjunct(k + 1)) is not None:
                k = end
            elif self.lowers[k] == "to" and k + 1 < len(self.chunks) and self.chunks[k + 1].kind == "place":
                # "had her over to Riga for talks"
                k += 2
            else:
                return
            yield k

    def _adjunct(self, k: int) -> int | None:
        """Give the chunk behind the day or place at a chunk."""
        k += self._lower(k) == "the"
        begin = k
        while k < len(self.chunks) and self.chunks[k].kind in _ADJUNCTS:
            k += 1
        return k if k > begin else self._house(begin)

    def _lower(self, k: int) -> str:
        return self.lowers[k] if 0 <= k < len(self.lowers) else ""

    # Slots: each gives the chunk behind it.

    def _town(self, k: int) -> int | None:
        return k + 1 if k < len(self.chunks) and self.chunks[k].kind == "place" else None

    def _one(self, k: int) -> Iterator[tuple[int, int]]:
        """Read a person, and more of a list."""
        if self._lower(k) in _OBJECTS:
            yield k, k + 1
            return
        if "whom" in self.lowers[max(0, k - _TO_WHOM) : k]:
            # "X, whom Y had kept to lunch": whoever stands before it.
            yield k, k
        begin = k
        while k < begin + 4 and k not in self.sentence.at and self._lower(k) in _BEFORE_ONE:
            k += 1
        if k not in self.sentence.at and k > begin and self._is_sort(k):
            # "the younger Soto"
            k += 1
        mention = self.sentence.at.get(k)
        ends: list[int] = []
        while mention is not None:
            ends.append(mention.last)
            mention = self._next(mention)
        for end in reversed(ends):
            yield k, end
            if self._lower(end) == "," and self._lower(end - 1) != ",":
                yield k, end + 1

    def _next(self, mention: PersonMention) -> PersonMention | None:
        """Give the next person of a list."""
        k = mention.last
        while self._lower(k) in {",", "and"}:
            k += 1
        return self.sentence.at.get(k) if k > mention.last or self._lower(k - 1) == "," else None

    def _sorts(self, k: int) -> int:
        """Give the chunk behind words that say of which sort something is."""
        begin = k
        while k < len(self.chunks) and k - begin < 5 and self.lowers[k] in _SORTS:
            k += 1
        return k

    def _meal(self, k: int) -> int | None:
        k = self._sorts(k)
        return k + 1 if self._lower(k) in words_of("meal") else None

    def _talk(self, k: int) -> int | None:
        end = self._sorts(k)
        if self._lower(end) in _TALKS:
            return end + 1
        # "a bilateral", "a one-on-one": the sort of talk is the talk.
        return end if end > k and self._lower(end - 1) in _TALKS else None

    def _time(self, k: int) -> int | None:
        begin, end = k, None
        while k < len(self.chunks) and k - begin < _LONGEST_SLOT:
            timed = self.lowers[k] in _LENGTHS | _MOMENTS
            if timed and (k > begin or self.lowers[k] in _MOMENTS):
                end = k + 1
            elif not timed and not self._in_length(k):
                break
            k += 1
        if end is not None and self._lower(end) == "and":
            # "an hour and a half", "two hours and forty minutes"
            parts = range(end + 1, min(end + _LONGEST_PART, len(self.chunks)))
            end = next((j + 1 for j in parts if self.lowers[j] in _PARTS), end)
        if end is None or self._lower(end) in _NO_LENGTH:
            return None
        if self._lower(end + 1) == "themselves":
            return end
        # "gave him two hours to leave"
        return None if self._lower(end) == "to" and next(self._one(end + 1), None) is None else end

    def _in_length(self, k: int) -> bool:
        """Tell whether a chunk may stand before "minutes" or "hours"."""
        return self.lowers[k] in _IN_LENGTHS or self.lowers[k].isdigit() or self.chunks[k].kind == "date"

    def _house(self, k: int) -> int | None:
        return self._building(k, HOUSES)

    def _room(self, k: int) -> int | None:
        return self._building(k, HOUSES | _ROOMS)

    def _building(self, k: int, nouns: frozenset[str]) -> int | None:
        begin, end = k, None
        while k < len(self.chunks) and k - begin < _LONGEST_SLOT:
            noun = not nouns.isdisjoint(self.lowers[k].split()) or (k == begin and self._is_venue(k))
            if noun:
                end = k + 1
            elif not self._in_house(k) and (end is not None or k == begin or not self._is_sort(k)):
                break
            k += 1
        return end

    def _is_venue(self, k: int) -> bool:
        """Tell whether a chunk is a house that has a name: "Malacañang"."""
        return self.chunks[k].kind == "place" and self.chunks[k].entry("venue") is not None

    def _in_house(self, k: int) -> bool:
        return self.chunks[k].kind in _HOUSE_KINDS or self.lowers[k] in _IN_HOUSES | _ARTICLES

    def _is_sort(self, k: int) -> bool:
        """Tell whether a word may say what sort of house it is: "the old palace"."""
        return k < len(self.chunks) and self.chunks[k].kind == "word" and self.lowers[k] not in _NO_SORTS

    def _today(self, k: int) -> int | None:
        lower = self._lower(k)
        return k + 1 if lower in _TODAY or lower.startswith("this ") else None

    def _thing(self, k: int) -> int | None:
        """Read what is no person: the words up to those that stand behind it in a phrase."""
        end = k
        while end < len(self.chunks) and end - k < _LONGEST_SLOT and self.chunks[end].kind != "mark":
            if end in self.sentence.at or self.lowers[end] in words_of("clause_end") | _BEHIND_THING:
                break
            end += 1
        ends = end < len(self.chunks) and self.lowers[end] in _BEHIND_THING
        return end if ends and end > k else None

    def _date(self, k: int) -> int | None:
        return k + 1 if k < len(self.chunks) and self.chunks[k].kind == "date" else None

    def _article(self, k: int) -> int | None:
        return k + 1 if self._lower(k) in _ARTICLES else None

    def _own(self, k: int) -> int | None:
        return k + 1 if self._lower(k) in _POSSESSIVES else None

    def _possessive(self, k: int) -> int | None:
        return k + 1 if k < len(self.chunks) and self.chunks[k].kind == "possessive" else None
