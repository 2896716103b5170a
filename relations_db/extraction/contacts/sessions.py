"""Recognise contacts that are told by the noun alone, which was held: "the third round of the Joint Commission met",
"Franco-German consultations took place", "talks were held by A and B".
"""

from __future__ import annotations

from relations_db.extraction.contacts.noun_triggers import HELD_OR_OPENED, SITTING, Nouns
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of

# So far behind a noun its verb may stand, behind "held" those who held it, and with whom.
_TO_VERB, _TO_HOLDERS, _TO_WITH = 23, 8, 3
_BREAKS = frozenset("; : said will to before".split())
_NATIONS = frozenset({"country", "adjective", "organization"})
_HELD_BY = frozenset({"held", "conducted"})
GONE_TO_SESSION = "gone to a session"
# So far behind its number a session is named, and so far before it a journey to it is told.
_TO_ORDINAL, _TO_JOURNEY = 9, 10
_STAYING = frozenset({"was", "were"})


class Sessions(Nouns):
    """The words of one sentence, asked for sessions that were held."""

    def _held_by_both(self, i: int, word: str) -> Trigger | None:
        """Read "talks were held at the palace by A and B"."""
        last = self.head_end(i)
        if last is None or word in words_of("relation_noun"):
            return None
        held = next((k for k in range(last, last + _TO_HOLDERS) if self._lower(k) in _HELD_BY), None)
        if held is None or self._lowers(held - 2, held).isdisjoint(words_of("be") | {"be"}):
            return None
        by = next((k for k in range(held + 1, held + _TO_HOLDERS) if self._lower(k) == "by"), None)
        if by is None or not self._person_ahead(by + 1) or self._ends(held, by) or self.is_of_others(i - 1, i):
            return None
        return Trigger(i, by + 1, "between", self._mode(i, last), "talks held by", held, needs_partner=False)

    def _of_two_nations(self, i: int, word: str) -> Trigger | None:
        """Read "the last Franco-German consultations took place", "Fiji-Tonga talks were held"."""
        last = self.head_end(i)
        if last is None or not self._two_nations_before(i):
            return None
        begin, verb = self.begin_of(i), self._verb_of_sitting(last)
        if verb is None or "with" in self._lowers(verb, verb + _TO_WITH):
            return None
        if self.is_of_others(begin, i) or self.is_several(begin, i) or self.leaves_undone(begin, i):
            return None
        return Trigger(i, last, "session", self._mode(i, verb), "session held", verb, needs_partner=False)

    def _gone_to_session(self, i: int, word: str) -> Trigger | None:
        """Read "came to Lima for the fifth session of the Joint Commission", "was in Lima for the second round"."""
        ordinal = next((k for k in range(i - 1, max(0, i - _TO_ORDINAL), -1) if self.is_numbered(k, k + 1)), None)
        if ordinal is None:
            return None
        purpose = ordinal - 1 - (self._lower(ordinal - 1) == "the")
        going = words_of("going") | _STAYING
        verb = next(
            (k for k in range(purpose - 2, max(-1, purpose - _TO_JOURNEY), -1) if self._lower(k) in going), None
        )
        end = max(self.name_end(i + 1), i + 1)
        if self._lower(purpose) != "for" or verb is None or any(self._kind(k) == "organization" for k in range(i, end)):
            # "flew to New York for the 79th session of the UN General Assembly": to one of many.
            return None
        between = {self._kind(k) for k in range(verb, purpose)}
        if "place" not in between or "name" in between:
            return None
        return Trigger(purpose, end, "active", "in_person", GONE_TO_SESSION, verb, name=(ordinal, end))

    def _two_nations_before(self, i: int) -> bool:
        """Tell whether "Fiji-Tonga", "Franco-German" stands before a noun, with no more than adjectives between."""
        k = i - 1
        while self._kind(k) in {"word", "title_word"} and self._belongs(k):
            k -= 1
        other = k - 1 - (self._lower(k - 1) in {"-", "–"})
        joined = other < k - 1 or self._lower(other).endswith("-")
        return joined and self._kind(k) in _NATIONS and self._kind(other) in _NATIONS

    def _verb_of_sitting(self, last: int) -> int | None:
        """Give the verb that says of a noun before it that it was held: "talks at expert level were last held"."""
        for k in range(last, min(last + _TO_VERB, len(self.chunks))):
            lower = self._lower(k)
            was = not self._lowers(k - 2, k).isdisjoint(words_of("be"))
            if (lower in HELD_OR_OPENED and was) or (lower == "place" and self._lower(k - 1) in {"took", "taken"}):
                return k
            if lower in SITTING and not was:
                return k
            if self._ends(k, k + 1):
                return None
        return None

    def _ends(self, first: int, last: int) -> bool:
        """Tell whether the clause of a noun ends, or somebody is named, between two chunks."""
        return any(self._lower(k) in _BREAKS or self._kind(k) == "name" for k in range(first, last))

    def _session(self, i: int, word: str) -> Trigger | None:
        """Read "the 12th session of the A-B Commission was held": a meeting known by its mechanism."""
        if not self.is_numbered(max(0, i - 7), i):
            return None
        at = self._opening()
        opens = i < at + 8 and self._lower(at) in {"at", "during", "in", "for"}
        if opens and not self._lowers(at + 1, i) & {"press", "news"}:
            end = max(self.name_end(i + 1), i + 1)
            if self._kind(end - 1) == "organization":
                # "at the 79th session of the UN General Assembly": two of many.
                return None
            name = (at + 1, end)
            return Trigger(i, end, "participle", self._mode(i, end), "at the session", i, weak=True, name=name)
        verb = self._verb_of_sitting(i + 1)
        if verb is None:
            return None
        end = max(self.name_end(i + 1), i + 1)
        name, mode = (max(0, i - 4), end), self._mode(i, verb)
        return Trigger(i, end, "session", mode, "session held", verb, needs_partner=False, name=name)

    def _earlier_one(self, i: int, word: str) -> Trigger | None:
        """Read "the first had been held in P", "the previous one took place in P": a session known by the one told."""
        k = i - 1
        while self._lower(k) in words_of("be") or self._lower(k) in {"had", "one"}:
            k -= 1
        known = self._lower(k) in words_of("ordinal") and self._lower(k - 1) == "the"
        if not known or (word == "took") != (self._lower(i + 1) == "place") or (word != "took" and k == i - 1):
            return None
        return Trigger(k, i, "session", self._mode(k, i), "session held", i, needs_partner=False)

    def _mechanism_met(self, i: int, word: str) -> Trigger | None:
        """Read "the A-B Joint Commission met": a meeting known by its mechanism alone."""
        if (word == "held" and self._lower(i + 1) != "its") or self._kind(i - 1) not in {"body", "title_word"}:
            return None
        if words_of("mechanism_noun").isdisjoint(self._lower(i - 1).split()):
            return None
        begin = i - 1
        while begin > 0 and self._kind(begin - 1) in {"title_word", "body", "country", "adjective", "mark"}:
            begin -= 1
        return Trigger(begin, i + 1, "session", self._mode(i, i + 1), "mechanism met", i, name=(begin, i))
