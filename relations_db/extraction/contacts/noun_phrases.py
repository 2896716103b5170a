"""Recognise a noun of contact with all that belongs to it, and what governs it: "withdrew for | a long | talk"."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from relations_db.extraction.contacts.phrases import plain_phrases_of
from relations_db.extraction.contacts.trigger_words import Phrase
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import ADVERBS

_ONE = frozenset("a an another one".split())
_OWN = frozenset("their his her its our my your own".split())
PREPOSITIONS = frozenset(
    "in into for to at over during after following before with without of from on about against by through upon "
    "until since between amid despite beyond like than as until around under via towards toward per".split()
)
_JOINTS = frozenset("and or but nor then while when where which who whom whose that if unless because".split())
# What one may have several or so much of: "two rounds of talks", "a day of consultations", "an hour's talk".
_MEASURES = frozenset(
    "round rounds hour hours minute minutes day days week weeks series set string marathon bout morning afternoon "
    "evening session sessions night cycle dozen quarter half first second third last couple handful spot bit kind "
    "sort".split()
)
_ROUGHLY = frozenset("nearly almost roughly barely well".split())
_COUNTLESS = frozenset("several many numerous frequent regular twenty dozens hundreds countless".split())
# A noun behind these is what people spoke of, or what they were without.
APART_FROM = frozenset("of about against without since until before beyond like than as despite amid".split())
# A noun of contact stands inside these only as the occasion of what else is told.
OCCASIONS = frozenset("in at during over after following upon".split())
# These may stand between a noun and what governs it.
_ASIDES = ADVERBS - {"in", "at", "on", "had", ","}
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_IN_MECHANISM_NAMES = frozenset(
    "of the for - – and on council committee commission two both parties countries ministers foreign leaders".split()
)
NAME_KINDS = ("title_word", "body", "country", "adjective", "organization")
_ADJECTIVES = ("al", "ive", "ic", "ous", "ful", "ant", "ent", "ary", "able", "ible", "lateral", "level", "long")
_SETTING_UP = frozenset("arrange organise organize broker facilitate orchestrate schedule secure".split())
_INCLUDING = (["includes"], ["included"], ["include"], ["featured"])
_REACH = 8
_LONGEST = 7

_LENGTHS = {
    "of": frozenset({"minutes", "hour", "hours"}),
    **dict.fromkeys(("in", "within", "over"), frozenset("days weeks month months year years".split())),
}


@cache
def _behind_noun() -> frozenset[str]:
    """Give the words with which nothing goes on that could make a noun another thing."""
    classes = frozenset[str]().union(*(words_of(name) for name in ("be", "light", "clause_end")))
    return PREPOSITIONS | _JOINTS | ADVERBS | classes


class NounPhrases(Phrase):
    """The words of one sentence, asked for nouns of contact and for what stands before them."""

    def head_end(self, i: int) -> int | None:
        """Give the chunk after the head noun that begins at a chunk, "talks", "tête-à-tête"; None where none does."""
        if self._kind(i) not in {"word", "title_word"}:
            return None
        word = self._lower(i)
        if word not in words_of("head"):
            return None
        for rest in plain_phrases_of("noun").get(word, ()):
            if all(self._lower(i + 1 + n) == lower for n, lower in enumerate(rest)):
                last = i + 1 + len(rest)
                return None if self.is_head(last) else last
        if not self.is_head(i):
            return None
        last = i + 1
        while self.is_head(last) and self._lower(i) not in words_of("talk"):
            # "phone call", "lunch meeting"
            last += 1
        return last

    def is_head(self, i: int) -> bool:
        """Tell whether a single noun of contact stands at a chunk."""
        word = self._lower(i)
        return self._kind(i) in {"word", "title_word"} and (
            word in words_of("strong_noun") or word in words_of("company_noun")
        )

    def is_session(self, i: int) -> bool:
        """Tell whether a noun of a mechanism's session stands at a chunk."""
        return self._kind(i) in {"word", "title_word"} and self._lower(i) in words_of("session_noun")

    def begin_of(self, head: int) -> int:
        """Give the first word that belongs to a noun, its determiner, and what it is a measure of, included."""
        k, opens = head, False
        while k > 0 and head - k < _LONGEST and not opens and self._belongs(k - 1):
            k -= 1
            opens = self._lower(k) in words_of("determiner")
        while opens and k > 0 and self._lower(k - 1) in words_of("determiner"):
            k -= 1
        if opens and self._lower(k - 1) in _ROUGHLY:
            # "nearly two hours of talks"
            k -= 1
        elif opens and self._lower(k - 1) == "than" and self._lower(k - 2) in {"more", "less"}:
            k -= 2
        if not opens and self._lower(k - 1) not in PREPOSITIONS:
            # "would not rule out formal talks": what is no adjective may be the verb.
            k = head
            while k > 0 and self._is_adjective(k - 1):
                k -= 1
        if self._lower(k - 1) == "of" and self._lower(k - 2) in _MEASURES:
            return self.begin_of(k - 2)
        return k

    def _belongs(self, k: int) -> bool:
        """Tell whether a chunk may be a word of a noun phrase before its head: "three-way", "lengthy"."""
        lower, kind = self._lower(k), self._kind(k)
        if lower in words_of("determiner") or kind in {"organization", "body"}:
            return True
        if self._is_adjective(k) or self._in_compound(k):
            return True
        if kind == "possessive" or lower in {"'", "’"}:
            # "an hour's conversation"
            return self._lower(k - 1) in _MEASURES
        verb = lower in words_of("light") or lower.endswith("ed") or [lower] in _INCLUDING
        return kind in {"word", "title_word"} and not (verb or lower in PREPOSITIONS or lower in _JOINTS)

    def _in_compound(self, k: int) -> bool:
        """Tell whether a chunk is the middle of a compound, "one-on-one", "face-to-face", or opens "in-depth"."""
        return self._lower(k + 1) == "-" and (self._lower(k - 1) == "-" or self._lower(k) == "in")

    def _is_adjective(self, k: int) -> bool:
        lower = self._lower(k)
        return (
            self._kind(k) == "adjective" or lower in words_of("participle") or lower in words_of("ordinal")
            or lower in {"-", "–"} or lower.endswith(_ADJECTIVES)
        )  # fmt: skip

    def after_length(self, k: int) -> int:
        """Give the chunk after how long a meeting was, "of forty minutes", or in what time one of several, "within five
        months"; `k` itself otherwise.
        """
        units = _LENGTHS.get(self._lower(k))
        return k if units is None else next((j + 1 for j in range(k + 1, k + 6) if self._lower(j) in units), k)

    def is_whole(self, last: int) -> bool:
        """Tell whether a noun ends at a chunk: "a session hall" and "bilateral trade" are something else."""
        lower = self._lower(last)
        return self._kind(last) not in {"word", "title_word"} or lower in _behind_noun() or lower.endswith(("ed", "ly"))

    def is_one(self, begin: int, head: int) -> bool:
        """Tell whether a noun is of a single contact: "a first exchange", "a few words"."""
        return any(self._lower(k) in _ONE for k in range(begin, head))

    def is_several(self, begin: int, head: int) -> bool:
        """Tell whether a noun is of no one contact: "over twenty meetings"."""
        lowers = [self._lower(k) for k in range(begin, head)]
        return any(lower.isdigit() or lower in _COUNTLESS for lower in lowers) and "of" not in lowers

    def is_definite(self, begin: int, head: int) -> bool:
        """Tell whether a noun is of a contact known otherwise: "the talks", and not "the two leaders' second talk"."""
        lowers = {self._lower(k) for k in range(begin, head)}
        known = bool(lowers & {"the", "this", "that", "these", "those"})
        return known and lowers.isdisjoint(_OWN) and not self.is_numbered(begin, head)

    def is_numbered(self, begin: int, head: int) -> bool:
        """Tell whether a noun is "the third round", "the 11th session", not "the first time that the session"."""
        lowers = (self._lower(k) for k in range(begin, head) if self._lower(k + 1) != "time")
        return any(w in words_of("ordinal") or (w[:1].isdigit() and w[-2:] in _ORDINALS) for w in lowers)

    def is_of_others(self, begin: int, head: int) -> bool:
        """Tell whether a noun is of other people than statesmen of two countries: "a cabinet meeting"."""
        return any(self._lower(k) in words_of("other_company") for k in range(begin - 1, head))

    def governing(self, begin: int, since: int = 0) -> list[str]:
        """Give the words before a noun as far as they may govern it, nearest first: its clause back to the subject, or
        to a chunk.
        """
        found: list[str] = []
        k = begin - 1
        while k >= since and len(found) < _REACH:
            lower, kind = self._lower(k), self._kind(k)
            if lower == "," and (aside := self._before_aside(k)) is not None:
                k = aside
                continue
            if kind in {"date", "place"} or lower in _ASIDES:
                k -= 1
                if self._lower(k) in {"on", "in", "at"} and kind in {"date", "place"}:
                    k -= 1
                continue
            if kind in {"name", "mark", "office"} or (lower in _JOINTS and lower != "to"):
                break
            found.append(lower)
            k -= 1
        return found

    def _is_none(self, begin: int, head: int) -> bool:
        """Tell whether a noun is of no contact: "no talks", but not "no more than a few words"."""
        return any(self._lower(k) == "no" and self._lower(k + 1) not in {"more", "less"} for k in range(begin, head))

    def _before_aside(self, k: int) -> int | None:
        """Give the chunk before a day set in between commas: "held, on 4 June, a first talk"."""
        begin = k - 2 if self._lower(k - 2) in {"on", "in"} else k - 1
        return begin - 2 if self._kind(k - 1) == "date" and self._lower(begin - 1) == "," else None

    def name_end(self, k: int) -> int:
        """Give where a mechanism's name ends: "… of the Fiji-Tonga Steering Committee for Trade"."""
        while k < len(self.chunks):
            goes_on = self._lower(k) in _IN_MECHANISM_NAMES and self._kind(k + 1) in (*NAME_KINDS, "word", "mark")
            if self._kind(k) not in (*NAME_KINDS, "possessive") and not goes_on:
                break
            k += 1
        while k > 0 and self._lower(k - 1) in {"of", "the", "for", "and", "on", "-"}:
            k -= 1
        return k

    def passes_undone(self, first: int, last: int) -> bool:
        """Tell whether a noun that is left undone stands between two chunks: "spoke in favour of talks with"."""
        return any(self.is_head(k) and self.leaves_undone(self.begin_of(k), k) for k in range(first, last))

    def leaves_undone(self, begin: int, head: int) -> bool:
        """Tell whether what governs a noun says that there was no such contact, or not yet: "called for talks"."""
        if not words_of("undone").isdisjoint(self._lowers(begin, head)) or self._is_none(begin, head):
            # "prefers talks", "a possible meeting"
            return True
        words = self.governing(begin)
        if words[:1] and words[0] in OCCASIONS:
            return False
        if words[:2] == ["by", "prepared"] and {"was", "had"} & self._lowers(begin - 4, begin - 2):
            # "The ground had been prepared by a meeting between A and B": so it was held.
            return False
        to_set_up = words[:1] == ["to"] and not _SETTING_UP.isdisjoint(self._lowers(begin, head))
        to_set_up = to_set_up or (words[1:2] == ["to"] and words[0] in _SETTING_UP)
        if to_set_up and {"managed", "able"}.isdisjoint(words[:3]):
            # "efforts to arrange a meeting between A and B"
            return True
        if any(pair in plain_phrases_of("undone").get(first, ()) for first, pair in _pairs(words)):
            return True
        if words[:1] in _INCLUDING:
            # "Her agenda includes a talk with X"
            return False
        near = words[: 5 if words[:1] and words[0] in PREPOSITIONS else 3]
        near = near[: next((n for n, w in enumerate(near) if n and w in {"after", "during", "following"}), len(near))]
        return not words_of("undone").isdisjoint(near)


def _pairs(nearest_first: list[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Give each two neighbouring words in the order of the text, as a table of phrases has them."""
    words = nearest_first[::-1]
    return [(one, (other,)) for one, other in pairwise(words)]
