"""Tell a guest's way home, told before what he did abroad: "He flew back to Lima at noon. At the castle he met A"."""

from __future__ import annotations

from collections.abc import Iterator

from relations_db.extraction.discourse.sides import Side
from relations_db.language.document import ParsedSentence

_BACK = frozenset({"back", "home", "homeward"})
_RETURNING = frozenset("returned returns returning".split())
_LEAVING = frozenset("left leaves departed departs".split())
_FLYING = frozenset(
    "flew flies went goes travelled traveled travels headed heads sailed sails drove was is set".split()
)
_PUT_OFF = frozenset("will would had before until when to who".split())
_ENDING = frozenset("after following from concluding ending completing".split())
# Words of a way home, one of which every such sentence has.
_WORDS = _BACK | _RETURNING | _LEAVING
# So far behind the verb stands where somebody goes.
_REACH = 6


def tells_way_home(sentence: ParsedSentence, guest: Side | None, host: str | None) -> bool:
    """Tell whether a sentence says of nobody but a guest that he went home, and of nothing that he did there.

    Args:
        sentence: the sentence.
        guest: who is abroad in the story.
        host: the country in which he is, None where it is not told.
    """
    if _WORDS.isdisjoint(sentence.words) or guest is None or guest.country in (None, host):
        return False
    if sentence.headline or not all(m.name is None or _is_called(m.name, guest) for m in sentence.mentions):
        return False
    return any(_leads_home(sentence, k, guest.country or "") for k in _verbs(sentence))


def tells_homecoming(sentence: ParsedSentence, traveller: Side | None) -> bool:
    """Tell whether a sentence opens news of somebody with his being home again, so that all it tells was before that
    day: "President A returned to Lima on Friday after a trip to Fiji".

    Args:
        sentence: the sentence.
        traveller: whom it names first.
    """
    if _WORDS.isdisjoint(sentence.words) or traveller is None or traveller.country is None or sentence.headline:
        return False
    back = (k for k in _verbs(sentence) if sentence.lowers[k] not in _LEAVING)
    return any(_ends_journey(sentence, k) and _leads_home(sentence, k, traveller.country) for k in back)


def _ends_journey(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a return is told with what it ends, and as done: not "will be returning home", "had returned"."""
    done = _PUT_OFF.isdisjoint(sentence.lowers[max(0, k - 4) : k])
    return done and not _ENDING.isdisjoint(sentence.lowers[k + 1 :])


def _is_called(name: str, guest: Side) -> bool:
    """Tell whether a name is the guest's, in short or in full."""
    return guest.person is not None and name.split()[-1] in guest.person.name.split()


def _verbs(sentence: ParsedSentence) -> Iterator[int]:
    """Give the words behind which stands where somebody went: "flew back", "returned", "left"."""
    lowers = sentence.lowers
    for k, lower in enumerate(lowers):
        if sentence.quoted[k]:
            continue
        if lower in _RETURNING or lower in _LEAVING or (lower in _BACK and k and lowers[k - 1] in _FLYING):
            yield k


def _leads_home(sentence: ParsedSentence, k: int, home: str) -> bool:
    """Tell whether a way leads to a country or town of it, or just "home"."""
    lowers = sentence.lowers
    if {"home", "homeward"} & {lowers[k], *lowers[k + 1 : k + 3]} and "had" not in lowers[:k]:
        return True
    ways = (j for j in range(k + 1, min(k + _REACH, len(lowers))) if lowers[j] in {"to", "for", "in"})
    to = next(ways, None)
    return to is not None and sentence.chunks[to + 1 : to + 2] != [] and sentence.chunks[to + 1].country == home
