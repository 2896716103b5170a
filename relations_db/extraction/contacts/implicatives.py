"""Tell whether what an infinitive names came about: "managed to see X", "was the first to be received by X"."""

from __future__ import annotations

from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.syntax import Syntax

# So long is what stands aside: "went on, on the same afternoon, to meet X".
_ASIDE_REACH = 14
_FIRST = frozenset("first last second third next only".split())
_NEVER = frozenset("not n't never would could should hardly if".split())
_WERE = frozenset("had was were".split())
# What stands between those who do something in their turn: ", among others, A and B".
_OF_DOERS = frozenset({"and", ",", "among", "others", "both"})
# So far before "the first to" stands its verb.
_TO_BE = 6
# So far before "to" may stand who was the first, and these not between: "the first time that he wanted to".
_TO_FIRST = 9
_NOT_OF_DOERS = frozenset("time times occasion that who which , ; and".split())


def is_seen_to(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether somebody is seen to do what the words say: "The visit saw the king hold talks with X"."""
    lowers = syntax.sentence.lowers
    doer = syntax.covering(trigger.verb - 1 - (lowers[trigger.verb - 1] == ","))
    return doer is not None and doer.first > 2 and lowers[doer.first - 1] in {"saw", "seen", "sees"}


def did_so(syntax: Syntax, verb: int) -> bool:
    """Tell whether an infinitive at a chunk says what somebody did: "was the first to receive X", "was among the first
    guests to be received by X", "it fell to A to see X", "it was A's turn to see X".
    """
    lowers, to = syntax.sentence.lowers, verb - 1
    if to < 2 or lowers[to] != "to":
        return False
    favoured = lowers[to - 1] in words_of("favour") and not _WERE.isdisjoint(lowers[max(0, to - _TO_BE) : to])
    if lowers[to - 1] in words_of("managing") or favoured:
        # "managed to see X", "had the honour to receive X"
        return True
    if lowers[to - 1] == "enough" and _NEVER.isdisjoint(lowers[max(0, to - _ASIDE_REACH) : to]):
        # "stayed in Lima long enough to see X"
        return lowers[to - 2] in {"long", "early"}
    if lowers[to - 1] == "had" and lowers[to - 2] not in {"have", "has", "had"}:
        # "had to ring X twice"
        return True
    if lowers[to - 1] == "left" and lowers[to - 2] in _WERE:
        # "was left to confer with X alone"
        return True
    first = next((k for k in range(to - 1, max(0, to - _TO_FIRST), -1) if lowers[k] in _FIRST), None)
    of_doers = first is not None and lowers[first - 1] == "the" and _NOT_OF_DOERS.isdisjoint(lowers[first:to])
    if first is not None and (of_doers or first == to - 1):
        return not {"was", "were", "became"}.isdisjoint(lowers[max(0, first - _TO_BE) : first])
    if lowers[to - 1] == "," and "," in lowers[max(0, to - _ASIDE_REACH) : to - 1]:
        # "She went on, on the same afternoon, to meet X"
        aside = max(k for k in range(to - 1) if lowers[k] == ",")
        return lowers[aside - 2 : aside] == ["went", "on"]
    if lowers[to - 1] == "turn":
        return syntax.sentence.chunks[to - 2].kind == "possessive" and "was" in lowers[: to - 1]
    begin = to
    while (doer := syntax.covering(begin - 1)) is not None or lowers[begin - 1] in _OF_DOERS:
        begin = doer.first if doer is not None else begin - 1
    led = lowers[max(0, begin - 2) : begin]
    return begin < to and (led == ["fell", "to"] or (led == ["turn", "of"] and "was" in lowers[:begin]))
