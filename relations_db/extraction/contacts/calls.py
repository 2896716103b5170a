"""Recognise calls, those paid to somebody and those by telephone: "paid a courtesy call on", "rang", "by telephone"."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of

_SORTS_OF_CALLS = ("courtesy", "farewell", "introductory")
# "called together on X"
_HOW_CALLED = frozenset("together jointly separately also briefly then later next first afterwards again".split())
_THERE = frozenset("there here jointly together".split())
_CALLS = frozenset({"call", "calls", "visit", "respects"})
# Whoever does this in person is with the other.
_THANKING = frozenset("thanked congratulated invited asked handed".split())
_TO_WHOM = 10
# So far from the telephone stands who is at the other end.
_TO_HEARER = 5
# So far behind "when" somebody rings.
_TO_RING = 6
TELEPHONE = frozenset({"telephone", "phone"})
# Words by which anything done may have been done over a line or face to face.
BY_WHICH = TELEPHONE | {"person", "video"}


class Calls(NounPhrases):
    """The words of one sentence, asked for calls."""

    def _when_rung(self, k: int) -> bool:
        """Tell whether "when X rang" follows: "The two spoke on Monday, when A telephoned"."""
        when = next((j for j in range(k, len(self.chunks)) if self._lower(j) == "when"), len(self.chunks))
        return not self._lowers(when, when + _TO_RING).isdisjoint(words_of("phoned"))

    def _past_day(self, k: int) -> int:
        """Give the chunk after "on 4 June" or "on Monday"."""
        while self._kind(k) == "date" or (self._lower(k) == "on" and self._kind(k + 1) == "date"):
            k += 1
        return k

    def _past_adjuncts(self, k: int) -> int:
        """Give the chunk after days and places: "on Monday in Osh", "there jointly"."""
        while (
            self._kind(k) in {"date", "place"}
            or self._lower(k) in _THERE
            or (self._lower(k) in {"in", "on", "at"} and self._kind(k + 1) in {"date", "place"})
        ):
            k += 1
        return k

    def _rings(self, k: int) -> bool:
        """Tell whether a person, and nothing that he or she is called, follows "called"."""
        if self._lower(k - 2) == "so" or self._lower(k - 2) in words_of("be"):
            return False
        while self._lower(k) in {"both", "up"} or (self._lower(k) == "the" and self._kind(k + 1) == "office"):
            k += 1
        if self._kind(k) not in {"name", "office", "adjective", "honorific", "country"}:
            return False
        while self._kind(k) in {"name", "office", "adjective", "honorific", "title_word", "country", "possessive"}:
            k += 1
        return self._kind(k) in {"date", "mark", ""} or self._lower(k) in {
            "to",
            "on",
            "and",
            "about",
            "over",
            "before",
            "after",
            "earlier",
            "ahead",
            "from",
        }

    def _call(self, i: int, word: str) -> Trigger | None:
        """Read "called on X" and "paid a courtesy call on X"."""
        if word == "call" and self._lower(i + 1) == "on" and "with" in (self._lower(i - 2), self._lower(i - 3)):
            # "ended the stay with a call on X"
            return Trigger(i, i + 2, "receive", "in_person", "courtesy call", i - 1)
        on = i + 1 + (self._lower(i + 1) in _HOW_CALLED)
        on += 2 * (self._lower(on) == "in" and self._lower(on + 1) in {"turn", "succession"})
        if word in {"called", "calls", "calling", "call"} and self._lower(on) in {"on", "upon"}:
            if self._lower(i - 1) in ("phone", "telephone", "a", "the", "video", *_SORTS_OF_CALLS):
                return None
            return Trigger(i, on + 1, "receive", "in_person", "call on", i)
        if word.startswith("call"):
            return None
        if word.startswith("ha"):
            # "had a brief courtesy call on X"
            k = next((j for j in range(i + 1, i + 5) if self._lower(j) == "call"), None)
            on = k is not None and self._lower(k - 1) in _SORTS_OF_CALLS and self._lower(k + 1) in {"on", "upon", "to"}
            return Trigger(i, k + 2, "receive", "in_person", "courtesy call", i) if k is not None and on else None
        k = self._after_person(i + 1)
        while k > i + 1 and self._lower(k) in {",", "a", "an", "courtesy", "farewell", "brief", "of"}:
            k = self._after_person(k + 1)
            if self._lower(k) == "call" or (self._lower(k) == "visit" and self._lower(k - 1) in _SORTS_OF_CALLS):
                return Trigger(i, i + 1, "receive", "in_person", "courtesy call", i)
        k = i + 1
        while k < i + 6 and self._kind(k) in {"word", "title_word"} and self._lower(k) not in _CALLS:
            if self._lower(k) in {"to", "on"}:
                return None
            k += 1
        # "paid a courtesy call this morning on X", "a farewell call in Lima on Monday on X"
        whom = self._past_adjuncts(k + 1)
        if self._lower(k) == "visit" and self._lower(whom) == "to" and self._person_ahead(whom + 1):
            return Trigger(i, whom + 1, "receive", "in_person", "visit a person", i)
        courtesy = self._lower(k) in {"call", "calls", "respects"} or (
            self._lower(k) == "visit" and self._lower(k - 1) in _SORTS_OF_CALLS
        )
        if courtesy and self._lower(k + 1) == "by" and {self._lower(i - 1), self._lower(i - 2)} & words_of("be"):
            # "was paid a courtesy call by X"
            return Trigger(i, k + 2, "passive", "in_person", "courtesy call", i)
        # "made a call on 4 June to X": by telephone, or for X to do something.
        apart = whom > k + 1 and self._lower(k) == "call" and self._lower(k - 1) not in _SORTS_OF_CALLS
        if courtesy and self._lower(whom) in {"on", "upon", *(() if apart else ("to",))}:
            return Trigger(i, whom + 1, "receive", "in_person", "courtesy call", i)
        return None

    def _call_from(self, i: int, word: str) -> Trigger | None:
        """Read "received a telephone call from X" and "received a courtesy call from X"."""
        if word in {"made", "placed"}:
            return self._call_to(i)
        for k in range(i + 1, i + 6):
            end = k + 1
            while self._kind(end) in {"date", "place"} or self._lower(end) in {"on", "in", "here"}:
                end += 1
            if self._lower(k) == "visit" and self._lower(end) == "from" and self._person_ahead(end + 1):
                return Trigger(i, end + 1, "passive", "in_person", "visit from", i)
            if self._lower(k) == "call" and self._lower(end) in {"from", "by"}:
                if self._lower(k - 1) in {"courtesy", "farewell", "introductory"}:
                    return Trigger(i, end + 1, "passive", "in_person", "courtesy call", i)
                return Trigger(i, end + 1, "passive", "phone", "phone call from", i)
            if self._kind(k) not in {"word", "title_word"}:
                return None
        return None

    def _call_to(self, i: int) -> Trigger | None:
        """Read "made a telephone call on Monday to X"."""
        for k in range(i + 1, i + 6):
            if self._lower(k) == "call" and self._lower(k - 1) not in {"courtesy", "farewell", "visit"}:
                end = self._past_day(k + 1)
                asked = self._lower(self._after_person(end + 1)) == "to" and not self._lowers(i, k) & words_of("phone")
                fits = self._lower(end) == "to" and not asked
                return Trigger(i, end + 1, "receive", "phone", "phone call to", i) if fits else None
        return None

    def _telling(self, k: int) -> int | None:
        """Give the verb of telling somebody something in whose clause a chunk stands."""
        verb = next((j for j in range(k - 1, 0, -1) if self._lower(j) in words_of("joint_telling") | _THANKING), None)
        if verb is None:
            return None
        # "handed it to X in person", but "asked X to come in person"
        ends = words_of("clause_end") - {"to"} if self._lower(verb) == "handed" else words_of("clause_end")
        apart = not self._lowers(verb, k).isdisjoint(ends) or any(self._lower(j) == ";" for j in range(verb, k))
        return None if apart else verb

    def parted(self, one: Trigger, other: Trigger) -> bool:
        """Tell whether two triggers stand in clauses of their own: "A heard it from B over the phone, and C rang"."""
        first, last = sorted((one, other), key=lambda t: t.first)
        between = [self._lower(k) for k in range(first.last, last.first)]
        return ";" in between or (",", "and") in pairwise(between)

    def _to_public(self, i: int) -> bool:
        """Tell whether it is the press that somebody talks to on the telephone at a chunk: "told reporters by phone",
        "speaking by telephone to this paper".
        """
        before = self._lowers(max(0, i - _TO_HEARER), i)
        behind = self._lowers(i + 1, i + _TO_HEARER) if self._lower(i + 1) in {"to", "with"} else set()
        return not words_of("public").isdisjoint(before | behind)

    def by_phone(self) -> Trigger | None:
        """Read "by telephone" and "over the phone" beside any verb: "A congratulated B by telephone", and "in person"
        beside one of telling: "A was informed by B in person".
        """
        for i, chunk in enumerate(self.chunks):
            if i > 0 and chunk.lower == "person" and self._lower(i - 1) == "in" and (verb := self._telling(i)):
                return Trigger(verb, i + 1, "by_phone", "in_person", "in person", verb)
            if chunk.lower == "video" and self._lower(i - 1) in {"by", "via", "over"}:
                # "introduced herself to her colleagues, with X by video link"
                whom = next((k for k in range(i - 2, max(0, i - _TO_WHOM), -1) if self._lower(k) == "with"), None)
                if whom is not None and self._person_ahead(whom + 1) and self._after_person(whom + 1) == i - 1:
                    return Trigger(whom, whom + 1, "with", "video", "by telephone", whom)
            if i < 1 or chunk.lower not in TELEPHONE or self._to_public(i):
                continue
            if self._lower(i - 1) in {"by", "over"}:
                return Trigger(i - 1, i + 1, "by_phone", "phone", "by telephone", i - 1)
            if self._lower(i - 1) == "the" and self._lower(i - 2) in {"over", "on"}:
                return Trigger(i - 2, i + 1, "by_phone", "phone", "by telephone", i - 2)
        return None
