"""Read the phrase that names a ceremony: its head, what stands before it, what it is of."""

from __future__ import annotations

from dataclasses import dataclass

from relations_db.extraction.ceremonies.words import (
    ATTENDING,
    BREAKS,
    ENTERTAINING,
    FIGURATIVE,
    GIVEN,
    GIVING,
    GRAND,
    HEADS,
    HONOURING,
    MEAL_ADJECTIVES,
    MEALS,
    MODIFIERS,
    NATIONAL,
    OF_EMBASSIES,
    OF_SOMEBODY,
    OF_STATE,
    WELCOMES,
    is_embassy,
)
from relations_db.extraction.discourse.syntax import Syntax

_PASSIVE = frozenset({"was", "were", "been"})
# Stand with a place and a day between a meal and who gave it.
_WHERE = frozenset({"in", "at", "on", "the", ","})
# With these an event is a ceremony: "a commemorative event".
_FESTIVE = frozenset({"commemorative", "celebratory", "festive", "gala"})
# Words that may be a ceremony's head, beside those that end in "ceremony".
NAMING = HEADS | MEALS | OF_SOMEBODY | OF_EMBASSIES | {"day", "opening", "launch"}


_LAST_HEADS = (HEADS | MEALS | {"evening"}) - {"ceremony"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A ceremony as a phrase names it: its first chunk, its head, the end of what belongs to it."""

    first: int
    head: int
    last: int
    named: bool


def read_phrase(syntax: Syntax, k: int) -> Phrase | None:
    """Read the ceremony whose head stands at a chunk."""
    chunks = syntax.sentence.chunks
    lower = chunks[k].lower
    if lower not in NAMING and not lower.endswith(" ceremony"):
        return None
    mention = syntax.covering(k)
    if mention is not None and mention.name is not None:
        return None
    opening = (
        lower in {"opening", "launch"} and k + 1 < len(chunks) and (chunks[k + 1].lower in {"of", "ceremony"}) and k > 0
    )
    meal = lower in MEALS and k > 0 and (chunks[k - 1].lower in GRAND or _honours(syntax, k) or _is_given(syntax, k))
    of_somebody = lower in OF_SOMEBODY and _of_somebody(syntax, k)
    national = lower == "day" and k > 0 and chunks[k - 1].lower in NATIONAL and chunks[k].text == "Day"
    national = national and not (k + 1 < len(chunks) and chunks[k + 1].lower in HEADS | MEALS)
    hosted = lower in OF_EMBASSIES and (_by_embassy(syntax, k) or chunks[k - 1].lower in _FESTIVE)
    if not (lower in HEADS or national or opening or meal or of_somebody or hosted or lower.endswith(" ceremony")):
        return None
    following = chunks[k + 1].lower if k + 1 < len(chunks) else ""
    if lower in MEALS | {"gala", "celebration"} and following in _LAST_HEADS:
        # "A celebration reception" is told by its last noun.
        return None
    head = k
    if (opening and chunks[k + 1].lower == "ceremony") or (
        lower in {"inauguration", "unveiling", "groundbreaking", "celebration"}
        and k + 1 < len(chunks)
        and chunks[k + 1].lower in {"ceremony", "event"}
    ):
        head = k + 1
    first = k
    while first > 0 and k - first < 9 and modifies(syntax, first - 1):
        first -= 1
    if chunks[k - 1].lower in FIGURATIVE and lower.startswith("reception"):
        return None
    last, complement = head, False
    if head + 1 < len(chunks) and chunks[head + 1].lower in {"of", "for"} and syntax.covering(head + 2) is None:
        last = complement_end(syntax, head + 2)
        complement = last > head + 1 and (
            chunks[head + 1].lower == "of" or any(c.text[:1].isupper() for c in chunks[head + 2 : last + 1])
        )
        last = last if complement else head
    proper = any(c.kind in {"title_word", "name"} and c.lower not in ("embassy",) for c in chunks[first:head])
    named = complement or proper
    return Phrase(first, head, last, named and chunks[head].lower not in {"banquet", "banquets"})


def is_of_state(syntax: Syntax, phrase: Phrase) -> bool:
    """Tell whether a ceremony is its country's own, whoever comes: a parade, a funeral, a coronation."""
    words = {w for lower in syntax.sentence.lowers[phrase.first : phrase.head + 1] for w in lower.split()}
    return bool(words & OF_STATE)


def _of_somebody(syntax: Syntax, k: int) -> bool:
    """Tell whether it is said whose installation it is; an anniversary is a ceremony only if one comes for it."""
    chunks = syntax.sentence.chunks
    anniversary = chunks[k].lower == "anniversary"
    owned = any(c.kind == "possessive" for c in chunks[max(0, k - (4 if anniversary else 1)) : k])
    if not owned and not (k + 1 < len(chunks) and chunks[k + 1].lower == "of"):
        return False
    before = [c.lower for c in chunks[max(0, k - 6) : k]]
    return not anniversary or "for" in before[-4:] or not ATTENDING.isdisjoint(before)


def _honours(syntax: Syntax, k: int) -> bool:
    """Tell whether a meal is given in somebody's honour or for somebody: "a dinner for him", "there was dinner"."""
    chunks = syntax.sentence.chunks
    if {c.lower for c in chunks[k + 1 : k + 8]} & HONOURING:
        return True
    before = [c.lower for c in chunks[max(0, k - 8) : k]]
    if before[-2:] == ["there", "was"] or before[-3:] in (["there", "was", "a"], ["there", "was", "the"]):
        return True
    # Whom one has to lunch one talks with.
    had = chunks[k].lower == "dinner" and before[-1:] == ["to"] and "had" in before and syntax.covering(k - 2)
    if had or before[-2:] == ["hosted", "to"] or not ENTERTAINING.isdisjoint(before):
        return True
    return k + 2 < len(chunks) and chunks[k + 1].lower == "for" and syntax.covering(k + 2) is not None


def _is_given(syntax: Syntax, k: int) -> bool:
    """Tell whether somebody gives the meal at a chunk: "hosted a private dinner", "laid on a lunch", "given by"."""
    chunks = syntax.sentence.chunks
    if given_by(syntax, k) is not None:
        return True
    j = k - 1
    while j > 0 and chunks[j].lower in MEAL_ADJECTIVES:
        j -= 1
    if chunks[j].lower == "given" and not _PASSIVE.isdisjoint(c.lower for c in chunks[max(0, j - 2) : j]):
        return True
    if chunks[j].lower in GIVING or (chunks[j].lower == "on" and j and chunks[j - 1].lower == "laid"):
        return True
    guest = syntax.covering(j)
    return guest is not None and guest.first > 0 and chunks[guest.first - 1].lower in {"gave", "offered"}


def given_by(syntax: Syntax, k: int) -> int | None:
    """Give the chunk of "by" in "dinner given by", "lunch in Lima on May 3, hosted by", the noun standing at `k`."""
    chunks = syntax.sentence.chunks
    j = k + 1
    while j + 1 < len(chunks) and (chunks[j].lower in _WHERE or chunks[j].kind in {"place", "date", "title_word"}):
        j += 1
    return j + 1 if [c.lower for c in chunks[j + 1 : j + 2]] == ["by"] and chunks[j].lower in GIVEN else None


def _by_embassy(syntax: Syntax, k: int) -> bool:
    """Tell whether an embassy holds what stands at a chunk: "an event of the Embassy"."""
    chunks = syntax.sentence.chunks
    return any(
        is_embassy(c.lower)
        and (k < n or {x.lower for x in chunks[n:k]} & {"held", "hosted", "gave", "organised", "organized"})
        for n, c in enumerate(chunks[max(0, k - 8) : k + 6], max(0, k - 8))
    )


def modifies(syntax: Syntax, k: int) -> bool:
    """Tell whether a chunk stands before a ceremony's head as a part of its name."""
    chunk = syntax.sentence.chunks[k]
    if chunk.lower in GRAND:
        return True
    if chunk.kind in {"title_word", "adjective", "country", "organization", "possessive", "place"}:
        return True
    if chunk.lower in {"a", "an", "the", "his", "her", "their", "its"}:
        return False
    if chunk.kind == "mark":
        return chunk.lower in {"-", "–", "'", "’"}
    if chunk.kind not in {"word", "body"}:
        return False
    if chunk.lower == "in":
        # Part of a name only in "swearing-in".
        return k > 0 and syntax.sentence.chunks[k - 1].lower == "-"
    return chunk.lower[0].isdigit() or chunk.lower in GRAND | FIGURATIVE | WELCOMES | MODIFIERS | MEAL_ADJECTIVES


def complement_end(syntax: Syntax, k: int) -> int:
    """Give the last chunk of what a ceremony is of or for."""
    chunks = syntax.sentence.chunks
    j = k
    while j < len(chunks) and j - k < 18:
        lower, kind = chunks[j].lower, chunks[j].kind
        if (
            kind == "date"
            or lower in BREAKS
            or lower
            in {
                ",",
                "in",
                "at",
                "near",
                "outside",
                "on",
                "by",
                "with",
                "held",
                "to",
                "was",
                "were",
                "(",
                "during",
                "and",
                "attended",
                "hosted",
                "took",
                "opened",
                "began",
                "ended",
                "brought",
                "drew",
            }
        ):
            if lower == "and" and j + 1 < len(chunks) and chunks[j + 1].kind in {"country", "adjective", "title_word"}:
                j += 1
                continue
            break
        j += 1
    return j - 1
