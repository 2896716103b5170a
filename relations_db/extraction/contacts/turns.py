"""Recognise the turns of phrase that `data/contact_phrases.csv` lists: "kept X to lunch", "after him came X"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from relations_db.extraction.contacts.joint_acts import pair_before
from relations_db.extraction.contacts.phrases import Phrase, Word, needed_by, phrases_of
from relations_db.extraction.contacts.slots import Match, Matcher
from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.language.document import ParsedSentence

NEXT = "next in a row"
FOLLOWS = "follows in a row"
HIS_GUEST = "his guest"
SO_DID, DID_SO = "so did", "did so"
# Who does so comes next, named behind the words or before them.
IN_A_ROW = frozenset({NEXT, FOLLOWS, SO_DID, DID_SO})
FROM_HIS_HANDS = "from his hands"
# Whoever has several over, or at a table, has them all before him.
_AT_ONCE = frozenset({"MEAL", "table"})
_LINES = frozenset("line phone telephone".split())
_BY_MEANS = frozenset("by over via on in".split())
_TO_MEANS = 4
_HAVING = (frozenset({"had", "has"}), frozenset({"ONE"}))
# "B followed an hour later", and not "B followed the talks".
_BEHIND = frozenset("on an half later two three in at soon shortly then and".split())
# What is followed in some way that is no talk: "followed in his footsteps", "followed on a screen".
_TRACKS = frozenset("footsteps steps wake screen screens television video livestream online remotely".split())
# Before these a row of conversations goes on with somebody new.
_PARTING = frozenset({",", ";", "and", ":", "."})


# What may stand before "it was B": when, where and in what row.
_LEADING = frozenset("on in at by the and but so then next later again finally , after that early late".split())
_ADJUNCTS = frozenset({"date", "place", "country"})
_GOING_ON = frozenset("so then next later finally".split())
# Behind B nothing more is said of him there.
_CLOSING = frozenset("and again himself herself once too as".split())


_Reader = Callable[[ParsedSentence, int, Match, Phrase], Trigger | None]


@dataclass(frozen=True, slots=True)
class _Row:
    """A phrase with what reads it.

    Attributes:
        needed: the words of which it needs one each, those first that the fewest phrases need.
    """

    reader: _Reader
    phrase: Phrase
    needed: tuple[Word, ...]


@cache
def _rows() -> dict[str, list[_Row]]:
    """Give what may open with a word: the phrases of each class in turn."""
    opened = [
        (opening, reader, phrase)
        for name, reader in _READERS.items()
        for opening, phrases in phrases_of(name).items()
        for phrase in phrases
    ]
    common = Counter(word for *_, phrase in opened for place in needed_by(phrase) for word in place)
    found: dict[str, list[_Row]] = defaultdict(list)
    for opening, reader, phrase in opened:
        needed = sorted(needed_by(phrase), key=lambda place: sum(common[word] for word in place))
        found[opening].append(_Row(reader, phrase, tuple(needed)))
    return found


@cache
def _rarest() -> dict[str, Word]:
    """Give the words without which nothing that opens with a word is found, where there are such."""
    return {
        opening: frozenset().union(*(row.needed[0] for row in rows))
        for opening, rows in _rows().items() if all(row.needed for row in rows)
    }  # fmt: skip


def _fitting(words: frozenset[str]) -> dict[str, list[_Row]]:
    """Give the rows of which a sentence of such words holds all that they need, by what opens them."""
    rows, rarest = _rows(), _rarest()
    fitting: dict[str, list[_Row]] = {}
    for opening in rows.keys() & words:
        if opening in rarest and rarest[opening].isdisjoint(words):
            continue
        found = [row for row in rows[opening] if not any(map(words.isdisjoint, row.needed))]
        if found:
            fitting[opening] = found
    return fitting


def find_turns(sentence: ParsedSentence) -> list[Trigger]:
    """Give the turns of phrase of a sentence in order."""
    owns = "possessive" in sentence.kinds
    rows = _fitting(sentence.words | {"'s"} if owns else sentence.words) if sentence.mentions else {}
    found: list[Trigger] = []
    if not rows:
        return found
    matcher = Matcher(sentence)
    after = 0
    for i, word in enumerate(sentence.lowers):
        opening = "'s" if owns and sentence.chunks[i].kind == "possessive" else word
        if i < after or opening not in rows:
            continue
        for row in rows[opening]:
            stands = matcher.at(i, row.phrase)
            trigger = row.reader(sentence, i, stands, row.phrase) if stands is not None else None
            if trigger is not None:
                found.append(trigger)
                after = trigger.last
                break
    return found


def _is_passive(sentence: ParsedSentence, i: int) -> bool:
    """Tell whether the verb at a chunk stands behind a form of "to be"."""
    return not words_of("be").isdisjoint(sentence.lowers[max(0, i - 2) : i])


def _host(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    if stands.one is None or (_is_passive(sentence, i) and sentence.lowers[i] not in words_of("be")):
        return None
    at_once = any(isinstance(word, frozenset) and not _AT_ONCE.isdisjoint(word) for word in phrase)
    rule = "give a meal" if at_once or phrase[:2] == _HAVING else "give time"
    return Trigger(i, stands.one, "receive", _mode(set(sentence.lowers[i : stands.end])), rule, i)


def _mode(words: set[str]) -> Mode:
    """Tell how people talked, from the words of a phrase: "joined her in a video call"."""
    if words & words_of("video"):
        return "video"
    return "phone" if words & words_of("phone") else "in_person"


def _hosted(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    if stands.one is None or not _is_passive(sentence, i):
        return None
    return Trigger(i, stands.one, "passive", "in_person", "received by", i)


def _guest_of(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    if stands.behind is None:
        return None
    return Trigger(stands.behind + 1, stands.end, "owned", "in_person", "guest at", i)


def _his_guest(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    owned = any(m.last == i and m.name is not None for m in sentence.mentions)
    times = [c.when for c in sentence.chunks if c.when is not None]
    if stands.one is None or not owned or all((w.day, w.weekday, w.day_shift) == (None, None, None) for w in times):
        # Whose guest somebody was three years before is told for another reason.
        return None
    return Trigger(i + 1, stands.one, "owned", "in_person", HIS_GUEST, stands.one - 1)


def _so_did(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    return Trigger(i, stands.one, "turn", "in_person", SO_DID, i) if stands.one is not None and i == 0 else None


def _did_so(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    alone = any(m.last == i and m.first == 0 for m in sentence.mentions)
    return Trigger(i, stands.end, "turn", "in_person", DID_SO, i) if alone else None


def _phone(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    if stands.one is None or _is_passive(sentence, i):
        return None
    on_line = not _LINES.isdisjoint(sentence.lowers[stands.end - 1 : stands.end])
    return Trigger(i, stands.one, "receive", "phone", "on the telephone" if on_line else "telephone", i)


def _screen(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    return Trigger(i, stands.one, "receive", "video", "on the telephone", i) if stands.one is not None else None


def _both(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    if not pair_before(sentence, i):
        return None
    # "exchanged views by telephone", "traded notes over a video link"
    how = sentence.lowers[stands.end : stands.end + _TO_MEANS]
    mode = _mode(set(how[1:])) if how[:1] and how[0] in _BY_MEANS else "in_person"
    return Trigger(i, stands.end, "active", mode, "be together", i, needs_partner=False)


def _hand(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    begins = phrase[1] == frozenset({"with"})
    if stands.one is None or (begins and not any(m.last == i for m in sentence.mentions)):
        # "Tuesday began with X": whose day that was is told elsewhere.
        return None
    return Trigger(i, stands.one, "receive", "in_person", "hand over", i, weak=True)


def _from_hands(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    if sentence.lowers[i] in words_of("be") and not sentence.dates:
        # Whose guest somebody was, on no day, is told for another reason.
        return None
    return Trigger(i, stands.end, "receive", "in_person", FROM_HIS_HANDS, i, weak=True)


def _joined(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    clause = clause_of(sentence, i).chunks
    if stands.one is None or not pair_before(sentence, i) or all(sentence.chunks[k].when is None for k in clause):
        # Who joins them on no day of its own was at what has been told.
        return None
    return Trigger(i, stands.one, "passive", "in_person", "joined by", i)


def _next(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    opens = i == 0 or sentence.lowers[i - 1] in _PARTING or sentence.lowers[i] == "was"
    if stands.one is None or not opens:
        return None
    return Trigger(i, stands.one, "turn", "in_person", NEXT, i)


def _that_with(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    """Read "She had many meetings. The longest was that with B"."""
    return Trigger(i + 1, stands.one, "with", "in_person", "talks with", i + 1, weak=True) if stands.one else None


def _cleft(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    """Read "in Riga it was B", "so it was only B", but not "it was B who said so" nor "it was B's idea"."""
    one = sentence.at.get(stands.one) if stands.one is not None else None
    if one is None or one.name is None:
        return None
    kinds = {c.kind for c in sentence.chunks[:i]} - {"mark"}
    led = all(w in _LEADING or c.kind in _ADJUNCTS for w, c in zip(sentence.lowers[:i], sentence.chunks, strict=False))
    ends = sentence.kind_at(one.last) in {"mark", ""} or sentence.lower_at(one.last) in _CLOSING
    if i == 0 or not led or not (kinds & {"date", "place"} or _GOING_ON & set(sentence.lowers[:i])) or not ends:
        return None
    return Trigger(i, one.first, "turn", "in_person", NEXT, i)


def _follows(sentence: ParsedSentence, i: int, stands: Match, phrase: Phrase) -> Trigger | None:
    lowers = sentence.lowers
    behind = lowers[stands.end : stands.end + 1]
    ends = not behind or behind[0] in _BEHIND or sentence.chunks[stands.end].kind in {"mark", "date"}
    # "B followed in his footsteps": to the country that he had been to; "B followed on a screen": what was said.
    ends = ends and _TRACKS.isdisjoint(lowers[stands.end : stands.end + 4])
    # A clause of its own: "Talks with A followed" tells of another thing.
    named = (m for m in sentence.mentions if m.last == i or (m.last == i - 1 and lowers[i - 1] == ","))
    alone = any(m.first == 0 or lowers[m.first - 1] in _PARTING for m in named)
    return Trigger(i, stands.end, "turn", "in_person", FOLLOWS, i) if ends and alone else None


_READERS: dict[str, _Reader] = {
    "host": _host, "hosted": _hosted, "guest_of": _guest_of, "phone": _phone, "screen": _screen, "both": _both,
    "hand": _hand, "from_hands": _from_hands, "joined": _joined, "next": _next, "cleft": _cleft,
    "his_guest": _his_guest, "so_did": _so_did, "that_with": _that_with, "did_so": _did_so, "follows": _follows,
}  # fmt: skip
