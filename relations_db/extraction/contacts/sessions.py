"""Recognise contacts that are told by the noun alone, which was held: "the third round of the Joint Commission met",
"Franco-German consultations took place", "talks were held by A and B".
"""

from __future__ import annotations

from relations_db.extraction.contacts.noun_triggers import HELD_OR_OPENED, SITTING, Nouns
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of

# So far behind a noun its verb may stand, behind "held" those who held it, and with whom.
_TO_VERB, _TO_HOLDERS, _TO_WITH, _TO_WHOM = 23, 8, 3, 12
_BREAKS = frozenset("; : said will to before".split())
_NATIONS = frozenset({"country", "adjective", "organization"})
_HELD_BY = frozenset({"held", "conducted"})
# What only those who talk do: others, too, open a meeting.
_TALKS, _OPENED_BY = frozenset("talks negotiations consultations".split()), frozenset("opened begun resumed".split())
GONE_TO_SESSION = "gone to a session"
NEXT_OF_A_ROW = "next of a row"
ATTENDED = "session attended"
# Before a session stands what somebody did who was there: "took part in the sixth Fiji-Tonga consultations".
_ATTENDING = frozenset("attend attended attends joined joins hosted hosts".split())
_TAKING_PART = frozenset("participated participates part".split())
# Within a session's name: "the Fiji-Tonga foreign ministers' strategic and economic dialogue".
_IN_NAMES = frozenset({"'", "’", "and", "&"})
# So far behind its number a session is named, and so far before it a journey to it is told.
_TO_ORDINAL, _TO_JOURNEY = 9, 10
# Of what is told as one of a row: "its second summit", "the previous round".
_OF_A_ROW = frozenset("one round session summit meeting edition gathering encounter consultations talks".split())
_ONE_OF_A_ROW = frozenset({"the", "a", "its", "their"})
_FOLLOWING = frozenset("followed came ended opened began met".split())
_TO_COME = frozenset("will would to may might could should".split())
_WHOSE = frozenset({"the", "its", "their"})
# So far before a session "whose" may stand, and of these kinds are the parts of a body's name before it.
_TO_WHOSE = 4
_OF_A_BODY = frozenset({"country", "adjective", "title_word", "organization", "body", "name"})
_BEFORE_ADJUNCTS = frozenset({"in", "on", "at", ","})
_STAYING = frozenset({"was", "were"})


class Sessions(Nouns):
    """The words of one sentence, asked for sessions that were held."""

    def _held_by_both(self, i: int, word: str) -> Trigger | None:
        """Read "talks were held at the palace by A and B"."""
        last = self.head_end(i)
        if last is None or word in words_of("relation_noun"):
            return None
        verbs = _HELD_BY | _OPENED_BY if word in _TALKS else _HELD_BY
        held = next((k for k in range(last, last + _TO_HOLDERS) if self._lower(k) in verbs), None)
        if held is None or self._lowers(held - 2, held).isdisjoint(words_of("be") | {"be"}):
            return None
        by = next((k for k in range(held + 1, held + _TO_HOLDERS) if self._lower(k) == "by"), None)
        if by is None or not self._person_ahead(by + 1) or self._ends(held, by) or self.is_of_others(i - 1, i):
            return None
        return Trigger(i, by + 1, "between", self._mode(i, last), "talks held by", held, needs_partner=False)

    def _of_two_nations(self, i: int, word: str) -> Trigger | None:
        """Read "the last Franco-German consultations took place", "Fiji-Tonga talks were held"."""
        last = self.head_end(i)
        nations = self._nations_before(i) if last is not None else None
        if last is None or nations is None or self._kind(last) in {"office", "body"}:
            # "the Fiji-Tonga trilateral foreign ministers' talks"
            return None
        begin, name = self.begin_of(i), self._begin_of_session(nations)
        verb, rule = self._verb_of_sitting(last) if name == nations else None, "session held"
        if verb is None:
            verb, rule = self._verb_of_attending(name), ATTENDED
        if verb is None or "with" in self._lowers(verb, verb + _TO_WITH) or self._with_whom(verb):
            return None
        if self.is_of_others(begin, i) or self.is_several(begin, i) or self.leaves_undone(begin, i):
            return None
        mode = self._mode(i, verb)
        return Trigger(i, last, "session", mode, rule, verb, needs_partner=False, name=(name, last))

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

    def _nations_before(self, i: int) -> int | None:
        """Give where the name opens whose noun stands at a chunk, "Fiji-Tonga", "the sixth Franco-German", with no more
        than what describes it between; None without two countries.
        """
        k = i - 1
        while self._kind(k) in {"office", "body"} or self._lower(k) in _IN_NAMES or self._is_described(k):
            k -= 1
        other = k - 1 - (self._lower(k - 1) in {"-", "–"})
        joined = other < k - 1 or self._lower(other).endswith("-")
        if not joined or self._kind(k) not in _NATIONS or self._kind(other) not in _NATIONS:
            return None
        if self._lower(other - 1) in {"-", "–"} and self._kind(other - 2) in _NATIONS:
            other -= 2
        return other - self.is_numbered(other - 1, other)

    def _is_described(self, k: int) -> bool:
        """Tell whether a chunk may say of what sort a session is."""
        return self._kind(k) in {"word", "title_word"} and self._belongs(k)

    def _with_whom(self, verb: int) -> bool:
        """Tell whether those who held a session are named behind it: "was held in Suva on May 3, with A and B"."""
        ahead = range(verb, verb + _TO_WHOM)
        return any(self._lower(k) == "," and self._lower(k + 1) == "with" and self._person_ahead(k + 2) for k in ahead)

    def _begin_of_session(self, begin: int) -> int:
        """Give where "the sixth round of the" opens before a mechanism's name; the name's own begin without."""
        of = begin - 1 - (self._lower(begin - 1) == "the")
        if self._lower(of) != "of" or self._lower(of - 1) not in words_of("session_noun"):
            return begin
        return of - 1 - self.is_numbered(of - 2, of - 1)

    def _verb_of_attending(self, begin: int) -> int | None:
        """Give the verb that tells of somebody who was at what is named from a chunk on: "took part in the"."""
        k = begin - 1 - (self._lower(begin - 1) == "the")
        if self._lower(k) == "in" and self._lower(k - 1) in _TAKING_PART:
            return k - 1 - (self._lower(k - 2) == "took")
        return k if self._lower(k) in _ATTENDING and self._lower(k - 1) not in words_of("be") else None

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
        name, mode = self._body_whose_session(i) or (max(0, i - 4), end), self._mode(i, verb)
        return Trigger(i, end, "session", mode, "session held", verb, needs_partner=False, name=name)

    def _body_whose_session(self, i: int) -> tuple[int, int] | None:
        """Give the name of the body of "the Peru-Chile Commission, whose first session", which ends at a chunk."""
        whose = next((k for k in range(i - 1, max(0, i - _TO_WHOSE), -1) if self._lower(k) == "whose"), None)
        if whose is None:
            return None
        begin = end = whose - (self._lower(whose - 1) == ",")
        while begin > 0 and (self._kind(begin - 1) in _OF_A_BODY or self._lower(begin - 1) in {"-", "–"}):
            begin -= 1
        return (begin, end) if begin < end else None

    def _earlier_one(self, i: int, word: str) -> Trigger | None:
        """Read "the first had been held in P", "its sixth took place in P": a session known by the one told."""
        k = i - 1
        while self._lower(k) in words_of("be") or self._lower(k) == "had":
            k -= 1
        opens = self._numbered_one(k) if self._lower(k) not in words_of("session_noun") else None
        if opens is None or (word == "took") != (self._lower(i + 1) == "place"):
            return None
        if word != "took" and k == i - 1:
            return None
        return Trigger(opens, i, "session", self._mode(opens, i), "session held", i, needs_partner=False)

    def _earlier_beside(self, i: int, word: str) -> Trigger | None:
        """Read "the previous round, in P on May 3, lasted two days": the same with its day and place beside it."""
        opens = self._numbered_one(i)
        beside = self._dated_town(i + 2) if self._lower(i + 1) == "," else None
        if opens is None or opens == i or beside is None or self._lower(beside) != ",":
            return None
        return Trigger(opens, beside, "session", self._mode(opens, i), "session held", i, needs_partner=False)

    def _next_one(self, i: int, word: str) -> Trigger | None:
        """Read "the second followed in P on May 3", and the same without a verb: "The first round was held in P on
        April 9, the second in Q on May 3".
        """
        opens = self._kind(i - 2) in {"mark", ""} or self._lower(i - 2) == "and"
        if self._lower(i - 1) not in _ONE_OF_A_ROW or not opens:
            return None
        noun = i + 1 + (self._lower(i + 1) in _OF_A_ROW)
        verb = noun + (self._lower(noun) in _FOLLOWING)
        end = self._dated_town(verb)
        if end is None or (self._kind(end) not in {"mark", ""} and self._lower(end) not in {"and", "with"}):
            return None
        before = [self._lower(k) for k in range(i)]
        row = not (_OF_A_ROW - {"one"}).isdisjoint(before) and _TO_COME.isdisjoint(before)
        if verb == noun and not row:
            return None
        return Trigger(i, noun, "session", "in_person", NEXT_OF_A_ROW, i, needs_partner=False)

    def _numbered_one(self, k: int) -> int | None:
        """Give the number of "the first", "its second summit", "the previous one", which end at a chunk."""
        k -= self._lower(k) in _OF_A_ROW
        known = self._lower(k) in words_of("ordinal") and self._lower(k - 1) in _WHOSE
        return k if known and self._kind(k - 2) in {"mark", ""} else None

    def _dated_town(self, k: int) -> int | None:
        """Give the chunk behind "in P on May 3", "on May 3, in P"; None where not both follow."""
        begins = k
        while self._kind(k) in {"place", "date", "country"} or self._lower(k) in _BEFORE_ADJUNCTS:
            if self._lower(k) == "," and self._lower(k + 1) not in _BEFORE_ADJUNCTS:
                break
            k += 1
        kinds = {self._kind(j) for j in range(begins, k)}
        return k if kinds >= {"place", "date"} else None

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
