"""Recognise the words that tell of a contact: "met with", "held talks", "was received by", "their talks"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from relations_db.extraction.contact_words import words_of
from relations_db.language.chunks import Chunk
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
Frame = Literal[
    "active", "receive", "passive", "with", "between", "participle", "bare_noun", "session", "by_phone", "turn",
    "owned", "call_by",
]  # fmt: skip
Mode = Literal["in_person", "phone", "video"]

_SENTENCE_MARKS = frozenset({";", ":", "("})
# "met the requirements" is no meeting.
_HOUSES = frozenset("house palace residence lodge castle villa dacha ranch farm estate".split())
_SORTS_OF_CALLS = ("courtesy", "farewell", "introductory")
_CALLS = ("call", "calls", "visit", "respects")
_MEASURES = frozenset("requirements needs demands targets goals expectations challenges conditions standards".split())
_AFTER_TALKED = frozenset(
    "until till long late "
    "to with by on over again at in about face for alone privately separately via together there here first twice "
    "briefly , .".split()
)
_BETWEEN_NOUN_AND_WITH = frozenset(
    "was were followed took place in at on here the today yesterday held of , earlier sidelines margins "
    "afternoon evening morning also last later that day same arrival".split()
)
_IN_MECHANISM_NAMES = frozenset(
    "of the for - – and on council committee commission two both parties countries ministers foreign leaders".split()
)
_NAME_KINDS = ("title_word", "body", "country", "adjective", "organization")
_BEFORE_PARTICIPLE = frozenset("when while after before upon by , also and".split())
_OWN_TALKS = frozenset("talks meeting conversation discussions encounter".split())
_SORTS_OF_TALKS = frozenset(
    "earlier recent own bilateral one - on to face private brief short long formal official telephone phone".split()
)
_SEVERAL = frozenset("meetings conversations calls".split())
# "went into talks", "withdrew for a talk", "emerged from talks"
_ENTERING = frozenset("went entered entering began resumed withdrew withdrawn retired wrapped started emerged".split())
_TALKS = frozenset("talks talk consultations negotiations discussions conversation parley".split())
_OWN = frozenset("his her their".split())
_TELEPHONE = frozenset({"telephone", "phone"})
_LINES = _TELEPHONE | {"line"}
_VIEWS = ("views", "opinions", "notes", "thoughts")
_MEETINGS = frozenset("talks meeting consultations dialogue negotiations".split())
_ATTENDING = frozenset("attended opened joined led concluded finished completed ended took convened".split())


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


def find_triggers(sentence: ParsedSentence) -> list[Trigger]:
    """Give the triggers of a sentence in order; none overlaps another."""
    openers = words_of("trigger")
    found: list[Trigger] = []
    if openers.isdisjoint(sentence.words) and _TELEPHONE.isdisjoint(sentence.words):
        return found
    reader = _Reader(sentence.chunks)
    after = 0
    for i, lower in enumerate(sentence.lowers):
        if lower not in openers or i < after or reader.chunks[i].kind not in ("word", "title_word", "office", "body"):
            continue
        trigger = reader.at(i)
        if trigger is not None:
            found.append(trigger)
            after = trigger.last
    if not any(t.mode == "phone" for t in found) and (phoned := reader.by_phone()) is not None:
        found.append(phoned)
    return found


class _Reader:
    """Try the rules at the chunks of one sentence: each gives a trigger that begins at a chunk, or None."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self.chunks = chunks
        self.rules: tuple[Callable[[int, str], Trigger | None], ...] = (
            self._mechanism_met, self._earlier_one, self._meet, self._chaired_by, self._call_from, self._next_guests,
            self._received_by,
            self._talk, self._person, self._sit_down, self._call, self._receive, self._audience, self._light_verb,
            self._noun, self._session,
        )  # fmt: skip

    def at(self, i: int) -> Trigger | None:
        """Give the trigger that begins at a chunk: the first rule that fits wins."""
        word = self.chunks[i].lower
        for rule in self.rules:
            trigger = rule(i, word)
            if trigger is not None:
                return trigger
        return None

    def _lower(self, i: int) -> str:
        return self.chunks[i].lower if 0 <= i < len(self.chunks) else ""

    def _kind(self, i: int) -> str:
        return self.chunks[i].kind if 0 <= i < len(self.chunks) else ""

    def _lowers(self, first: int, last: int) -> set[str]:
        return {c.lower for c in self.chunks[max(0, first) : last] if c.kind in ("word", "title_word")}

    def _mode(self, first: int, last: int) -> Mode:
        """Tell how people talked, from the words around the trigger."""
        words = self._lowers(first - 3, last + 14)
        if words & words_of("phone"):
            return "phone"
        if words & words_of("video"):
            return "video"
        return "phone" if self._lowers(first - 1, last + 1) & {"call", "calls"} else "in_person"

    # Verbs.

    def _meet(self, i: int, word: str) -> Trigger | None:
        following = self._lower(i + 1)
        owned = following in (*_OWN, "its", "the", "all")
        if word not in words_of("meet") or self._lower(i + 1 + owned) in _MEASURES:
            return None
        if any(self._lower(k) == "halfway" for k in range(i + 1, i + 5)):
            return None
        if word == "met" and {self._lower(i - 1), self._lower(i - 2)} & words_of("be"):
            by = next((k for k in range(i + 1, i + 8) if self._lower(k) == "by"), None)
            return Trigger(i, by + 1, "passive", "in_person", "met by", i) if by is not None else None
        last = i + 2 if following == "up" else i + 1
        return Trigger(i, last, "active", self._mode(i, last), "meet", i, needs_partner=False)

    def _talk(self, i: int, word: str) -> Trigger | None:
        if word not in words_of("talk"):
            return None
        if word in ("talks", "talk") and not (
            (self._lower(i + 1) in ("to", "with") and self._lower(i - 1) in ("he", "she"))
            or (word == "talk" and (self._kind(i - 1) in ("name", "country", "office") or self._lower(i - 1) == "to"))
            or (self._lower(i + 1) in ("to", "with") and self._kind(i - 1) == "name")
        ):
            return None
        if self._lower(i + 1) not in _AFTER_TALKED and self._kind(i + 1) != "date":
            return None
        if word in ("spoke", "spoken", "speak", "speaks") and self._lower(i + 1) == "at":
            return None
        mode = self._mode(i, i + 1)
        to_somebody = word in ("spoke", "spoken", "speaks") and self._lower(i + 1) in ("with", "to")
        if to_somebody and mode == "in_person" and not self._face_to_face(i):
            mode = "phone"
        weak = word in ("spoke", "spoken", "speaks", "speak", "talked", "consulted", "talk")
        return Trigger(i, i + 1, "active", mode, "talk", i, needs_partner=weak and mode == "in_person")

    def _face_to_face(self, i: int) -> bool:
        """Tell whether people spoke where they were: "spoke with X in Oslo"; otherwise leaders speak by telephone."""
        after = self.chunks[i : i + 25]
        return any(c.kind == "place" for c in after) or bool(
            {c.lower for c in after}
            & {"sidelines", "margins", "face", "person", "there", "again", "alone", "tete", "summit"}
        )

    def _person(self, i: int, word: str) -> Trigger | None:
        """Read verbs that tell of a contact where a person follows: "saw X", "visited X", "was the guest of X"."""
        following = self._lower(i + 1)
        if word == "called" and following not in ("on", "upon", "for", "off", "in") and self._rings(i + 1):
            return Trigger(i, i + 1, "receive", "phone", "telephone", i)
        if word == "visited" and self._person_ahead(i + 1):
            return Trigger(i, i + 1, "receive", "in_person", "visit a person", i)
        mutual = (following, self._lower(i + 2)) in (("each", "other"), ("one", "another"))
        if word in ("saw", "seen", "see") and mutual:
            return Trigger(i, i + 3, "active", "in_person", "meet", i, needs_partner=False)
        if word in ("saw", "seen", "see", "sees") and self._person_ahead(i + 1) and not self._off(i + 1):
            going = self._lowers(i - 6, i) & words_of("journey")
            return Trigger(i, i + 1, "receive", "in_person", "see", i) if going or word != "see" else None
        if word in ("spent", "had", "got", "enjoyed") and (end := self._hours_with(i + 1)) is not None:
            several = bool(self._lowers(i, end) & _SEVERAL)
            return Trigger(i, end, "receive", "in_person", "spend time with", i, plural=several)
        if word in ("spent", "had") and self._lower(i - 1 - (self._lower(i - 1) in ("then", "also"))) == "we":
            # "We had two hours in his study": with whoever was spoken of.
            hours = self._lowers(i + 1, i + 6) & {"hour", "hours", "minutes"}
            if hours and self._lowers(i + 1, i + 7).isdisjoint(("to", "of", "before", "left", "late")):
                return Trigger(i, i + 1, "active", "in_person", "spend time with", i)
        if word == "spent" and (end := self._hours_in_talks(i + 1)) is not None:
            return Trigger(i, end, "active", "in_person", "spend time in talks", i, needs_partner=False)
        somebody = self._kind(i - 1) in ("name", "mark", "office", "date") or self._lower(i - 1) in ("he", "she", "had")
        if word in ("brought", "seated") and somebody and self._to_one_table(i + 1):
            return Trigger(i, i + 1, "receive", "in_person", "bring together", i)
        if (end := self._own_turn(i)) is not None:
            with_whom = self._lower(end) == "with" and self._person_ahead(end + 1)
            return Trigger(i, end + with_whom, "receive" if with_whom else "turn", "in_person", "own turn", i)
        if word == "turn" and following == "of" and self._lower(i - 1) == "the":
            return Trigger(i, i + 2, "turn", "in_person", "turn of", i)
        if word == "guest" and self._kind(i - 1) == "possessive" and self._guest_of_whom(i):
            return Trigger(i, i + 1, "owned", "in_person", "guest of", i)
        if word == "guest" and following == "of" and self._lower(i - 1) in ("the", "as", "a"):
            return Trigger(i, i + 2, "receive", "in_person", "guest of", i - 1)
        if word == "host" and following == "to":
            return Trigger(i, i + 2, "receive", "in_person", "host to", i - (self._lower(i - 1) == "played"))
        if word in words_of("phoned"):
            return Trigger(i, i + 1 + (following == "up"), "receive", "phone", "telephone", i)
        return None

    def _own_turn(self, i: int) -> int | None:
        """Give the chunk after "had her turn", "got their slots", "has his own hour"."""
        if self._lower(i) not in ("had", "got", "took", "gets", "has") or self._lower(i + 1) not in _OWN:
            return None
        k = i + 2
        while self._lower(k) in ("own", "half", "private", "an"):
            k += 1
        if self._lower(k) in ("turn", "turns", "slot", "slots"):
            return k + 1
        timed = self._lower(k) in ("hour", "audience") and self._lower(k + 1) == "with" and self._person_ahead(k + 2)
        return k + 1 if timed else None

    def _to_one_table(self, k: int) -> bool:
        """Tell whether "brought A and B to one table", "brought together A and B" follows a verb."""
        words = [self._lower(j) for j in range(k, k + 16)]
        return (
            "together" in words
            or ("face" in words and words[words.index("face") + 1 : words.index("face") + 3] == ["to", "face"])
            or ("table" in words and words[max(0, words.index("table") - 1)] in ("one", "the", "same", "a"))
        ) and self._person_ahead(k + (words[0] == "together"))

    def _hours_in_talks(self, k: int) -> int | None:
        """Give the chunk after "an hour in talks", "the afternoon in conversation"."""
        for j in range(k, k + 6):
            if self._lower(j) == "in" and self._lower(j + 1) in (*_TALKS, "private", "closed"):
                return j + 2
            if self._kind(j) not in ("word", "date"):
                return None
        return None

    def _off(self, k: int) -> bool:
        """Tell whether somebody was seen off: "saw the president off at the airport"."""
        return self._lower(self._after_person(k)) == "off"

    def _hours_with(self, k: int) -> int | None:
        """Give the chunk after "an hour with", "more than two hours in talks with" where a person follows."""
        words = [self._lower(j) for j in range(k, k + 11)]
        reach = 10 if "one" in words[2:6] else 5
        if not set(words[:7]) & {"hour", "hours", "minutes"} or "with" not in words[: reach + 1]:
            return None
        end = k + words.index("with") + 1
        return end if self._person_ahead(end) else None

    def _guest_of_whom(self, i: int) -> bool:
        """Tell whether "was X's guest" stands around a chunk."""
        k = i - 1
        while k > 0 and self._kind(k) in ("possessive", "name", "office", "adjective", "honorific", "country"):
            k -= 1
        return k > 0 and self._lower(k) in words_of("be")

    def _person_ahead(self, k: int) -> bool:
        while self._lower(k) in ("the", "his", "her", "both", "-", "former", "two", "visiting"):
            k += 1
        if self._kind(k) in ("country", "adjective"):
            k += 1 + (self._kind(k + 1) == "possessive")
        pointed = self._lower(k) in ("him", "me", "us", "you", "counterpart")
        return self._kind(k) in ("name", "office", "honorific", "rank") or pointed

    def _rings(self, k: int) -> bool:
        """Tell whether a person, and nothing that he or she is called, follows "called"."""
        if self._kind(k) not in ("name", "office", "adjective", "honorific") or self._lower(k - 2) in (
            "so",
            "is",
            "are",
            "been",
        ):
            return False
        while self._kind(k) in ("name", "office", "adjective", "honorific", "title_word", "country", "possessive"):
            k += 1
        return self._kind(k) in ("date", "mark", "") or self._lower(k) in (
            "to",
            "on",
            "and",
            "about",
            "over",
            "before",
            "after",
        )

    def _sit_down(self, i: int, word: str) -> Trigger | None:
        following = self._lower(i + 1)
        beside = following in ("with", "together", "opposite") and (
            following == "together" or self._person_ahead(i + 2)
        )
        if word not in ("sat", "sits", "sit", "sitting") or not (beside or following in ("down", "across")):
            return None
        if beside:
            last = i + 1 + (following == "together")
            return Trigger(i, last, "active", "in_person", "sit down", i, needs_partner=following != "together")
        last, together = i + 2, self._lower(i + 2) == "together"
        while self._lower(last) in ("the", "table", "from", "face", "to", "again", "together"):
            last += 1
        return Trigger(i, last, "active", "in_person", "sit down", i, needs_partner=not together)

    def _call(self, i: int, word: str) -> Trigger | None:
        """Read "called on X" and "paid a courtesy call on X"."""
        if word in ("called", "calls", "calling", "call") and self._lower(i + 1) in ("on", "upon"):
            if self._lower(i - 1) in ("phone", "telephone", "a", "the", "video"):
                return None
            return Trigger(i, i + 2, "receive", "in_person", "call on", i)
        if word not in ("paid", "pays", "paying", "pay", "made", "had", "has", "have"):
            return None
        if word.startswith("ha"):
            # "had a brief courtesy call on X"
            k = next((j for j in range(i + 1, i + 5) if self._lower(j) == "call"), None)
            on = k is not None and self._lower(k - 1) in _SORTS_OF_CALLS and self._lower(k + 1) in ("on", "upon", "to")
            return Trigger(i, k + 2, "receive", "in_person", "courtesy call", i) if k is not None and on else None
        k = self._after_person(i + 1)
        while k > i + 1 and self._lower(k) in (",", "a", "an", "courtesy", "farewell", "brief", "of"):
            k = self._after_person(k + 1)
            if self._lower(k) == "call":
                return Trigger(i, i + 1, "receive", "in_person", "courtesy call", i)
        k = i + 1
        while k < i + 6 and self._kind(k) in ("word", "title_word") and self._lower(k) not in _CALLS:
            if self._lower(k) in ("to", "on"):
                return None
            k += 1
        if self._lower(k) == "visit" and self._lower(k + 1) == "to" and self._person_ahead(k + 2):
            return Trigger(i, k + 2, "receive", "in_person", "visit a person", i)
        courtesy = self._lower(k) in ("call", "calls", "respects") or (
            self._lower(k) == "visit" and self._lower(k - 1) == "courtesy"
        )
        if courtesy and self._lower(k + 1) in ("on", "upon", "to") and self._kind(k + 2) != "date":
            return Trigger(i, k + 2, "receive", "in_person", "courtesy call", i)
        return None

    def _chaired_by(self, i: int, word: str) -> Trigger | None:
        if word not in ("chaired", "hosted") or self._lower(i + 1) != "by":
            return None
        co = self._lower(i - 1) == "-" and self._lower(i - 2) == "co"
        be = {self._lower(k) for k in range(i - 4, i)} & words_of("be")
        return Trigger(i, i + 2, "between", "in_person", "co-chaired by", i) if be or co else None

    def _call_from(self, i: int, word: str) -> Trigger | None:
        """Read "received a telephone call from X" and "received a courtesy call from X"."""
        if word in ("made", "placed"):
            return self._call_to(i)
        if word not in ("received", "receives", "had", "took", "got", "fielded"):
            return None
        for k in range(i + 1, i + 6):
            end = k + 1
            while self._kind(end) in ("date", "place") or self._lower(end) in ("on", "in", "here"):
                end += 1
            if self._lower(k) == "call" and self._lower(end) in ("from", "by"):
                if self._lower(k - 1) in ("courtesy", "farewell", "introductory"):
                    return Trigger(i, end + 1, "passive", "in_person", "courtesy call", i)
                return Trigger(i, end + 1, "passive", "phone", "phone call from", i)
            if self._kind(k) not in ("word", "title_word"):
                return None
        return None

    def _call_to(self, i: int) -> Trigger | None:
        """Read "made a telephone call on Monday to X"."""
        for k in range(i + 1, i + 6):
            if self._lower(k) == "call" and self._lower(k - 1) not in ("courtesy", "farewell", "visit"):
                end = k + 1
                while self._kind(end) == "date" or self._lower(end) == "on":
                    end += 1
                return Trigger(i, end + 1, "receive", "phone", "phone call to", i) if self._lower(end) == "to" else None
        return None

    def _received_by(self, i: int, word: str) -> Trigger | None:
        asked = word == "invited" and self._lower(i + 1) == "to" and self._lower(i + 2) in words_of("meal")
        if word not in (
            "received", "welcomed", "hosted", "entertained", "lunched", "dined", "seen",
        ) and not asked:  # fmt: skip
            return None
        if not {self._lower(i - 1), self._lower(i - 2)} & words_of("be"):
            return None
        if word == "seen" and not (self._lower(i + 1) == "by" and self._person_ahead(i + 2)):
            return None
        if word == "received" and self._on_a_day(i + 1):
            return Trigger(i, i + 1, "turn", "in_person", "received in turn", i)
        for k in range(i + 1 + 2 * asked, i + 18):
            if self._lower(k) == "by":
                return Trigger(i, k + 1, "passive", "in_person", f"{word} by", i)
            in_turn = self._lower(k) == "after" and self._lower(k - 1) == "one"
            in_turn = in_turn or (self._lower(k) == "to" and self._lower(k + 1) in words_of("meal"))
            if self._kind(k) == "name" and self._lower(k - 1) in ("in", "at", "of", "near"):
                # a town that is in no table
                continue
            if self._kind(k) in ("name", "office", "honorific", "rank") or (
                self._lower(k) in words_of("clause_end") and not in_turn
            ):
                return None
        return None

    def _on_a_day(self, k: int) -> bool:
        """Tell whether "on May 8" or "the same day" ends a clause."""
        while self._lower(k) in ("on", "in", "there", "here"):
            k += 1
        return self._kind(k) == "date" and self._lower(k + 1) in (".", ";", "")

    def _next_guests(self, i: int, word: str) -> Trigger | None:
        """Read "Other guests on Monday were A and B", "Also received that day were A and B"."""
        also = word == "received" and i == 1 and self._lower(0) == "also"
        if not also and not (word in ("guests", "callers", "visitors") and i == 1 and self._lower(0) == "other"):
            return None
        for k in range(i + 1, i + 10):
            if self._lower(k) in ("were", "was"):
                return Trigger(i, k + 1, "turn", "in_person", "turn of", i) if self._person_ahead(k + 1) else None
            if self._kind(k) == "name":
                return None
        return None

    def _receive(self, i: int, word: str) -> Trigger | None:
        to_come = word == "host" and self._lower(i - 1) in ("will", "to", "would")
        passive = {self._lower(i - 1), self._lower(i - 2)} & words_of("be") and not word.endswith("ing")
        if not to_come and (word not in words_of("receive") or passive):
            return None
        if word == "hosted" and self._lower(i + 1) == "by":
            # "the summit hosted by X"
            return None
        rule = "receive" if word.startswith("rec") else "welcome" if word.startswith("wel") else "host"
        return Trigger(i, i + 1, "receive", "in_person", rule, i)

    def _audience(self, i: int, word: str) -> Trigger | None:
        """Read "granted an audience to X" and "was granted an audience by X"."""
        if word in ("gave", "gives", "had", "has") and (meal := self._meal_for(i + 1)) is not None:
            return Trigger(i, i + 1, "receive", "in_person", "give a meal", i) if meal else None
        if word == "had" and (mode := self._on_the_line(i + 1)) is not None:
            return Trigger(i, i + 1, "receive", mode, "on the telephone", i)
        if word not in ("granted", "given", "gave"):
            return None
        if self._lower(k := self._after_person(i + 1)) in ("a", "an"):
            k += 1
        if k > i + 1 and self._lower(k) == "audience":
            return Trigger(i, i + 1, "receive", "in_person", "audience", i)
        for k in range(i + 1, i + 5):
            if self._lower(k) == "audience":
                frame: Frame = "receive" if self._lower(k + 1) == "to" else "passive"
                fits = self._lower(k + 1) in ("to", "by", "with")
                return Trigger(i, k + 2, frame, "in_person", "audience", i) if fits else None
        return None

    def _after_person(self, k: int) -> int:
        """Give the chunk after a person whom a verb has for its object; `k` itself where none stands there."""
        kinds = ("name", "office", "adjective", "honorific", "rank", "title_word", "country", "possessive")
        while (
            self._kind(k) in kinds
            or self._lower(k)
            in ("him", "her", "them", "me", "us", "you", "his", "the", "counterpart", "colleague", "opposite", "number")
            or self._lower(k) in ("each", "of")
        ):
            k += 1
        return k

    def _on_the_line(self, k: int) -> Mode | None:
        """Tell how people talk where "had X on the telephone", "had X and Y on a screen" follows "had"."""
        end = self._after_person(k)
        while end > k and self._lower(end) == "and" and self._after_person(end + 1) > end + 1:
            end = self._after_person(end + 1)
        words = [self._lower(end + n) for n in range(3)]
        if end == k or words[0] != "on" or words[1] not in ("the", "a"):
            return None
        return "video" if words[2] in ("screen", "screens") else "phone" if words[2] in _LINES else None

    def _meal_for(self, k: int) -> bool | None:
        """Tell whether "gave X dinner" or "had X to lunch" follows a verb; None where no person stands behind it."""
        begin, k = k, self._after_person(k)
        if k == begin:
            return None
        if self._lower(k) == "to" and (
            self._lower(k + 1) in ("himself", "herself", "themselves") or self._is_house(k + 1)
        ):
            return True
        while self._lower(k) in ("to", "over", "round", "for"):
            k += 1
        if self._lower(k) in words_of("meal"):
            return True
        # "gave her half an hour", "had him for forty minutes"; "gave them two hours to leave" is no talk.
        for j in range(k, k + 5):
            if self._kind(j) not in ("word", "date") or self._lower(j) in ("and", "with", "of"):
                return None
            if self._lower(j) in words_of("meal") | {"hour", "hours", "minutes"}:
                return True if self._lower(j + 1) != "to" else None
        return None

    def _is_house(self, k: int) -> bool:
        """Tell whether a house follows to which one has somebody: "to Kirribilli House", "to his country residence"."""
        for j in range(k, k + 5):
            if self._lower(j) in _HOUSES or _HOUSES & set(self._lower(j).split()):
                return True
            if self._kind(j) not in ("title_word", "place", "name", "word", "body", "possessive"):
                return False
            if self._lower(j) in words_of("clause_end"):
                return False
        return False

    # Verbs with nouns: "held talks", "co-chaired the 15th meeting of the Steering Committee".

    def _light_verb(self, i: int, word: str) -> Trigger | None:
        co = (
            word == "co"
            and self._lower(i + 1) == "-"
            and self._lower(i + 2) in ("chaired", "hosted", "chairing", "chair")
        )
        if not co and (word not in words_of("light") or self._lower(i + 1) == "been"):
            return None
        paying = word == "had" and {self._lower(i + 1), self._lower(i + 2)} & {"paid", "made", "placed"}
        if paying or (word in ("have", "has") and self._participle_ahead(i + 1)):
            # "have just had talks", "had paid a call": the participle tells of them.
            return None
        if word in ("take", "takes", "taken") and self._lower(i + 2) != "chair":
            return None
        if word == "presided" and self._lower(i + 1) not in ("over", "at"):
            return None
        in_chair = word in ("took", "take", "takes", "taken") and self._lower(i + 2) == "chair"
        chaired = co or in_chair or word in ("chaired", "presided")
        begin = i + 3 if co or in_chair else i + 1
        if co and self._lower(begin) == "with":
            # "the session, which she had co-chaired with X"
            return Trigger(i, begin + 1, "active", "in_person", "co-chair", i)
        noun = self._noun_after(begin, word, chaired)
        if noun is None or not self._goes_with(word, begin, noun, chaired):
            return None
        last = self._end_of_noun(noun)
        if last is None:
            return None
        numbered = any(c.lower in words_of("ordinal") or c.lower[:1].isdigit() for c in self.chunks[begin:noun])
        begin = self._after_adverbials(begin)
        while self._lower(begin) in ("at", "over"):
            begin += 1
        mechanism = (begin, self._name_end(noun + 1)) if chaired or numbered else None
        if mechanism is not None and chaired:
            last = max(last, mechanism[1])
        weak = self._lower(noun) in (*_VIEWS, "word", "interaction", "exchange", "chat")
        rule = "co-chair" if chaired else "hold talks"
        return Trigger(
            i, last, "active", self._mode(begin, last), rule, i,
            needs_partner=weak, plural=self._lower(noun) in _SEVERAL, name=mechanism,
        )  # fmt: skip

    def _participle_ahead(self, k: int) -> bool:
        while self._lower(k) in ("just", "also", "already", "now", "both", "since", "all"):
            k += 1
        return self._lower(k) in words_of("light")

    def _noun_after(self, begin: int, verb: str, chaired: bool) -> int | None:
        """Give the noun of contact that a light verb governs."""
        ahead = self._after_adverbials(begin) if verb in ("held", "holds", "had") else begin
        for k in range(begin, min(ahead + (26 if chaired else 9), len(self.chunks))):
            lower, kind = self._lower(k), self._kind(k)
            known = kind in ("word", "title_word", "body") and lower in words_of("contact_noun")
            if chaired and kind == "body" and not words_of("mechanism_noun").isdisjoint(lower.split()):
                return k
            if known and (lower not in ("word", *_VIEWS) or verb in ("had", "exchanged")):
                return k
            if lower in ("into", "for", "from", "up") and verb in _ENTERING:
                continue
            if lower == "in" and verb == "led" and self._lower(k + 1) in ("official", "formal", "talks", "bilateral"):
                continue
            if lower == "and" and self._kind(k - 1) in (("title_word",) if chaired else ("word", "adjective")):
                continue
            if lower in words_of("clause_end") or lower in _SENTENCE_MARKS or (lower == "for" and not chaired):
                return None
            if begin <= k < ahead:
                continue
            if not chaired and (kind in ("date", "name") or lower in (",", "with", "in", "at", "on")):
                return None
        return None

    def _after_adverbials(self, k: int) -> int:
        """Give the chunk after days and places between a verb and its object: "held in Lima on Friday the third round";
        `k` itself where anything else stands there.
        """
        begin = k
        while self._kind(k) in ("date", "place") or (
            self._lower(k) in ("in", "on", "at", "here") and self._kind(k + 1) in ("date", "place")
        ):
            k += 1
        return k if k > begin and self._lower(k) != "," else begin

    def _goes_with(self, verb: str, begin: int, noun: int, chaired: bool) -> bool:
        """Tell whether a verb and its noun together tell of a contact."""
        name, between = self._lower(noun), self._lowers(begin, noun)
        if between & {"press", "news"}:
            return False
        if name == "conference" and not chaired:
            return bool(between & (words_of("video") | words_of("phone")))
        if name in ("session", "round", "retreat"):
            return chaired or verb in ("held", "hold", "holds", "attended", "concluded", "led")
        if name in words_of("mechanism_noun") or (chaired and self._kind(noun) == "body"):
            return chaired
        if name in words_of("meal"):
            return verb in ("had", "has", "have", "having", "held", "shared")
        if verb in _ENTERING or verb == "sustained":
            return name in _TALKS or name == "meeting"
        if verb == "led" and self._lower(noun - 1) in ("official", "formal", "in", "into", "bilateral"):
            return name in _TALKS
        if verb in _ATTENDING:
            return name in _MEETINGS and self._with_ahead(noun + 1)
        if name == "exchange":
            return self._lower(noun + 1) in ("with", "of")
        if name in ("exchanges", "communication"):
            return self._lower(noun + 1) == "with"
        return (name in _VIEWS) == (verb == "exchanged")

    def _end_of_noun(self, noun: int) -> int | None:
        """Give the chunk after a noun and what belongs to it: "tête-à-tête", "round of talks", "phone call"."""
        name, last = self._lower(noun), noun + 1
        while name == "tete" and self._lower(last) in ("-", "a", "tete", "and", "delegation", "level", "talks"):
            last += 1
        if name == "round" and self._lower(last) == "of":
            while self._lower(last) not in words_of("strong_noun") and self._lower(last) != "mechanism":
                last += 1
                if last - noun > 10:
                    return None
            last += 1
        while self._lower(last) in ("call", "calls", "conversation", "conversations", "conference", "talks"):
            last += 1
        return last

    def _name_end(self, k: int) -> int:
        """Give where a mechanism's name ends: "… of the Fiji-Tonga Steering Committee for Trade"."""
        while k < len(self.chunks):
            goes_on = self._lower(k) in _IN_MECHANISM_NAMES and self._kind(k + 1) in (*_NAME_KINDS, "word", "mark")
            if self._kind(k) not in (*_NAME_KINDS, "possessive") and not goes_on:
                break
            k += 1
        while k > 0 and self._lower(k - 1) in ("of", "the", "for", "and", "on", "-"):
            k -= 1
        return k

    def _with_ahead(self, k: int) -> bool:
        for j in range(k, min(k + 8, len(self.chunks))):
            if self._lower(j) in ("with", "between"):
                return True
            if self._kind(j) not in ("date", "place", "word", "title_word", "mark"):
                return False
            if self._lower(j) in words_of("clause_end"):
                return False
        return False

    # Nouns alone: "his talks with", "the meeting between", "Meeting X, Y said".

    def _noun(self, i: int, word: str) -> Trigger | None:
        last = i + 1
        if word == "phone" and self._lower(last) == "call":
            last += 1
        elif word not in words_of("strong_noun"):
            return None
        while word == "tete" and self._lower(last) in ("-", "tete", "a"):
            last += 1
        if self._lowers(i - 4, i) & {"press", "news", "cabinet"}:
            return None
        mode = self._mode(i, last)
        if (held := self._held_by(last)) is not None:
            return Trigger(i, held + 1, "active", mode, "talks that A held", held, needs_partner=False)
        if word == "meeting" and self._is_participle(i):
            return Trigger(i, last, "participle", mode, "meeting with X, Y said", i)
        for k in range(self._after_length(last), min(last + 9, len(self.chunks))):
            lower = self._lower(k)
            if lower == "with":
                return Trigger(i, k + 1, "with", mode, "talks with", i, plural=word in _SEVERAL)
            if lower == ":" and self._lower(k + 1) == "with":
                continue
            if lower == "between":
                return Trigger(i, k + 1, "between", mode, "talks between", i)
            if lower == "of" and k == last and word in ("meeting", "meetings", "summit", "talks", "encounter"):
                return Trigger(i, k + 1, "between", mode, "meeting of", i)
            if self._kind(k) not in ("date", "place") and lower not in _BETWEEN_NOUN_AND_WITH:
                break
        k = i - 1
        while self._lower(k) in _SORTS_OF_TALKS or self._lower(k) in words_of("ordinal"):
            k -= 1
        if word in _OWN_TALKS and self._lower(k) in ("their", "after"):
            # Without a day "Their talks ended" says something new only of people who have not been told to have met.
            weak = k == 0 and word == "talks" and all(c.when is None for c in self.chunks)
            return Trigger(i, last, "bare_noun", mode, "their talks", i, weak=weak)
        return None

    def _after_length(self, k: int) -> int:
        """Give the chunk after how long a meeting was, "of forty minutes", "of half an hour"; `k` itself otherwise."""
        if self._lower(k) != "of":
            return k
        return next((j + 1 for j in range(k + 1, k + 6) if self._lower(j) in ("minutes", "hour", "hours")), k)

    def _held_by(self, k: int) -> int | None:
        """Give the verb of "talks that A and B held", "the meeting which A had with B" after a noun."""
        if self._lower(k) not in ("that", "which") or self._lower(k + 1) in ("was", "were", "had", "took", "followed"):
            return None
        for j in range(k + 1, min(k + 16, len(self.chunks))):
            if self._lower(j) in ("had", "held", "have") and self._lower(j + 1) != "been":
                return j
            if self._kind(j) in ("date",) or self._lower(j) in (";", ":", "said", "was", "were"):
                return None
        return None

    def _is_participle(self, i: int) -> bool:
        """Tell whether "meeting" is a verb: "Meeting his counterpart, …", "when meeting X", "after meeting X"."""
        if i > 0 and self._lower(i - 1) not in _BEFORE_PARTICIPLE:
            return False
        k = i + 1
        while self._lower(k) in ("with", "separately", "in", "here", "also", "on", ",") or self._kind(k) in (
            "date",
            "place",
        ):
            k += 1
        if self._kind(k) in (*_NAME_KINDS, "office", "name", "honorific", "rank", "party", "place"):
            return True
        return self._lower(k) in (
            "the", "his", "her", "a", "their", "visiting",
        )  # fmt: skip

    def _session(self, i: int, word: str) -> Trigger | None:
        """Read "the 12th session of the A-B Commission was held": a meeting known by its mechanism."""
        if word not in words_of("session_noun"):
            return None
        before = [c.lower for c in self.chunks[max(0, i - 7) : i]]
        if not any(
            w in words_of("ordinal") or (w[:1].isdigit() and w[-2:] in ("st", "nd", "rd", "th")) for w in before
        ):
            return None
        if i < 8 and self._lower(0) in ("at", "during", "in", "for") and not self._lowers(1, i) & {"press", "news"}:
            end = max(self._name_end(i + 1), i + 1)
            return Trigger(i, end, "participle", self._mode(i, end), "at the session", i, weak=True, name=(1, end))
        for k in range(i + 1, min(i + 24, len(self.chunks))):
            lower = self._lower(k)
            held = lower in ("held", "convened") and self._lower(k - 1) in words_of("be")
            if (
                held
                or (lower == "place" and self._lower(k - 1) in ("took", "taken"))
                or (lower == "met" and k < i + 12)
            ):
                end = max(self._name_end(i + 1), i + 1)
                return Trigger(
                    i,
                    end,
                    "session",
                    self._mode(i, k),
                    "session held",
                    k,
                    needs_partner=False,
                    name=(max(0, i - 4), end),
                )
            if lower in (";", ":", "said", "will", "to", "before") or self._kind(k) == "name":
                return None
        return None

    def _earlier_one(self, i: int, word: str) -> Trigger | None:
        """Read "the first had been held in P", "the previous one took place in P": a session known by the one told."""
        if word not in ("held", "convened", "took"):
            return None
        k = i - 1
        while self._lower(k) in words_of("be") or self._lower(k) in ("had", "one"):
            k -= 1
        known = self._lower(k) in words_of("ordinal") and self._lower(k - 1) == "the"
        if not known or (word == "took") != (self._lower(i + 1) == "place") or (word != "took" and k == i - 1):
            return None
        return Trigger(k, i, "session", self._mode(k, i), "session held", i, needs_partner=False)

    def _mechanism_met(self, i: int, word: str) -> Trigger | None:
        """Read "the A-B Joint Commission met": a meeting known by its mechanism alone."""
        held = word == "held" and self._lower(i + 1) == "its"
        if not (held or word in ("met", "convened", "meets", "gathered", "sat")) or self._kind(i - 1) not in (
            "body",
            "title_word",
        ):
            return None
        if words_of("mechanism_noun").isdisjoint(self._lower(i - 1).split()):
            return None
        begin = i - 1
        while begin > 0 and self._kind(begin - 1) in ("title_word", "body", "country", "adjective", "mark"):
            begin -= 1
        return Trigger(begin, i + 1, "session", self._mode(i, i + 1), "mechanism met", i, name=(begin, i))

    def by_phone(self) -> Trigger | None:
        """Read "by telephone" and "over the phone" beside any verb: "A congratulated B by telephone"."""
        for i, chunk in enumerate(self.chunks):
            if i < 2 or chunk.lower not in _TELEPHONE:
                continue
            if self._lower(i - 1) in ("by", "over"):
                return Trigger(i - 1, i + 1, "by_phone", "phone", "by telephone", i - 1)
            if self._lower(i - 1) == "the" and self._lower(i - 2) in ("over", "on"):
                return Trigger(i - 2, i + 1, "by_phone", "phone", "by telephone", i - 2)
        return None
