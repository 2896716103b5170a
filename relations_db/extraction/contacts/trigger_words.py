"""Define the words that tell of a contact, and how the words around them are asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from relations_db.extraction.contacts.words import words_of
from relations_db.language.anaphora import AFTER_NATIONAL, AFTER_OBJECT, STYLES_ALONE
from relations_db.language.document import ParsedSentence

# How the people of a contact stand around its words:
#   active      A met (with) B; A and B met
#   receive     A received B
#   passive     A was received by B
#   with        A's talks with B; during talks with B, A …
#   between     talks between A and B
#   participle  Meeting (with) B, A said …
#   bare_noun   after their talks
#   session     the 12th session of the A-B Commission was held
#   by_phone    A congratulated B by telephone
#   turn        it was the turn of B
#   owned       A was B's guest
#   call_by     a courtesy call by A on B
#   inverted    among those received by A was B
#   joint       A and B withdrew for talks
#   scene       the lunch lasted two hours, where A is B's visitor
Frame = Literal[
    "active", "receive", "passive", "with", "between", "participle", "bare_noun", "session", "by_phone", "turn",
    "owned", "call_by", "inverted", "joint", "scene",
]  # fmt: skip
_PARTINGS = frozenset("; following follow follows followed preceded after".split())
_POINTED = frozenset("him me us you them counterpart counterparts colleague opposite host hosts interlocutor".split())
Mode = Literal["in_person", "phone", "video"]


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words of a contact in a sentence.

    Attributes:
        first, last: chunks of the words, the last exclusive.
        frame: how the people stand around them.
        mode: in person, by telephone or on screen.
        rule: name of the rule.
        verb: the chunk of the (auxiliary) verb, from which negation and tense are read.
        needs_partner: whether the words tell of a contact only with a partner named ("spoke" does).
        weak: whether the words tell of a contact only where none of the same people is told.
        plural: whether the words are of several conversations ("had meetings with").
        name: chunks of a mechanism's name ("the 15th meeting of the …"), if any.
    """

    first: int
    last: int
    frame: Frame
    mode: Mode
    rule: str
    verb: int
    needs_partner: bool = True
    plural: bool = False
    weak: bool = False
    name: tuple[int, int] | None = None


_GUESTS = frozenset({"guest", "visitor", "guests", "visitors"})


class Phrase:
    """The words of one sentence, asked by number; beyond the end there is nothing."""

    _kind: Callable[[int], str]
    _lower: Callable[[int], str]

    def __init__(self, sentence: ParsedSentence, pointed: Mapping[int, int] | None = None) -> None:
        """Take a sentence.

        Args:
            sentence: its chunks are asked.
            pointed: where words for people named before begin and end: "the Kenyan", "her guest".
        """
        self.chunks, self.pointed = sentence.chunks, pointed or {}
        self._kind, self._lower = sentence.kind_at, sentence.lower_at

    def _lowers(self, first: int, last: int) -> set[str]:
        return {c.lower for c in self.chunks[max(0, first) : last] if c.kind in {"word", "title_word"}}

    def _mode(self, first: int, last: int) -> Mode:
        """Tell how people talked, from the words around the trigger."""
        # "met on Monday, following a telephone call": that was another conversation.
        stop = min(last + 14, len(self.chunks))
        end = next((k for k in range(last, stop) if self._parts(k)), stop)
        words = self._lowers(first - 3, end)
        if words & words_of("phone"):
            return "phone"
        if words & words_of("video"):
            return "video"
        return "phone" if self._lowers(first - 1, last + 1) & {"call", "calls"} else "in_person"

    def _parts(self, k: int) -> bool:
        """Tell whether what follows a chunk is of another conversation: "conferred in May and spoke by telephone"."""
        lower = self._lower(k)
        return lower in _PARTINGS or (lower == "and" and self._lower(k + 1) in words_of("met_again"))

    def _person_ahead(self, k: int) -> bool:
        if k in self.pointed:
            return True
        if self._lower(k) == "her" and (self._lower(k + 1) in AFTER_OBJECT or self._kind(k + 1) in {"mark", "date"}):
            return True
        while self._lower(k) in {"the", "his", "her", "both", "-", "former", "two", "visiting", "first"}:
            k += 1
        if self._kind(k) == "adjective" and self._lower(k - 1) == "the" and self._stands_alone(k):
            # "saw the Dane on Monday"
            return True
        if self._kind(k) in {"country", "adjective"}:
            k += 1 + (self._kind(k + 1) == "possessive")
        pointed = self._lower(k) in _POINTED or self._lower(k) in STYLES_ALONE or self._lower(k) in _GUESTS
        each = self._lower(k) == "each" and self._lower(k + 1) in {"of", "guest", "visitor", "leader"}
        return self._kind(k) in {"name", "office", "honorific", "rank"} or pointed or each

    def _stands_alone(self, k: int) -> bool:
        """Tell whether nothing follows that could be told of a people: "the Dane", not "the Danish ports"."""
        return self._kind(k + 1) in {"mark", "date", ""} or self._lower(k + 1) in AFTER_NATIONAL

    def _after_person(self, k: int) -> int:
        """Give the chunk after a person whom a verb has for its object; `k` itself where none stands there."""
        kinds = ("name", "office", "adjective", "honorific", "rank", "title_word", "country", "possessive")
        if k in self.pointed:
            return self.pointed[k]
        while (
            self._kind(k) in kinds
            or self._lower(k)
            in {"him", "her", "them", "me", "us", "you", "his", "the", "counterpart", "colleague", "opposite", "number"}
            or self._lower(k) in {"each", "of"}
            or self._lower(k) in _GUESTS
            or self._lower(k) in STYLES_ALONE
        ):
            k += 1
        return k
