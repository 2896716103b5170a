"""Find the noun of a message beside a verb, and tell whether the words report that it was sent."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.messages.words import NO_MESSAGE, NOT_TOLD, NOUNS, QUALIFIERS
from relations_db.extraction.syntax import Syntax

_SEVERAL = frozenset(noun for noun in NOUNS if noun.endswith("s"))
_INFINITIVES = frozenset("send extend convey express exchange write receive congratulate".split())


def noun_after(syntax: Syntax, k: int) -> int | None:
    """Give the chunk of what is sent that begins a verb's object at a chunk, past what qualifies it."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 9, len(chunks))):
        lower = chunks[j].lower
        if lower in NOUNS:
            # "a condolence letter": the last noun counts.
            while j + 1 < len(chunks) and chunks[j + 1].lower in NOUNS:
                j += 1
            return j if is_message(syntax, j) else None
        if (
            lower in QUALIFIERS
            or chunks[j].kind in ("adjective", "possessive")
            or lower == "-"
            or chunks[j].kind == "date"
        ):
            continue
        return None
    return None


def is_message(syntax: Syntax, k: int) -> bool:
    """Tell whether a noun means a message: not "a clear message", "letters of credence"."""
    chunks = syntax.sentence.chunks
    around = {c.lower for c in chunks[max(0, k - 2) : k]} | {
        c.lower for c in chunks[k + 1 : k + 4] if chunks[k + 1].lower == "of"
    }
    return not around & NO_MESSAGE


def end_of_noun(syntax: Syntax, k: int) -> int:
    """Give the last chunk of "message of congratulations", "letters of condolence and support"."""
    chunks = syntax.sentence.chunks
    last = k
    if k + 2 < len(chunks) and chunks[k + 1].lower == "of" and syntax.covering(k + 2) is None:
        j = k + 2
        while (
            j < len(chunks)
            and j < k + 8
            and (
                chunks[j].lower
                in NOUNS | QUALIFIERS | {"thanks", "support", "sympathy", "friendship", "solidarity", "gratitude"}
            )
        ):
            last = j
            j += 1
    elif k + 2 < len(chunks) and chunks[k + 1].lower == "and" and chunks[k + 2].lower in NOUNS | QUALIFIERS:
        j = k + 2
        while j < len(chunks) and j < k + 6 and chunks[j].lower in NOUNS | QUALIFIERS:
            last = j
            j += 1
    return last


def is_told(syntax: Syntax, k: int) -> bool:
    """Tell whether the words report what was done, rather than what is hoped, asked or denied."""
    chunks = syntax.sentence.chunks
    for seen, j in enumerate(range(k - 1, max(-1, k - 8), -1)):
        lower = chunks[j].lower
        if lower in (";", ":", ".") or (lower == "," and seen > 3):
            break
        if syntax.covering(j) is not None:
            opening = {c.lower for c in chunks[:2]}
            return not opening & {"if", "unless", "whether"}
        if lower in NOT_TOLD:
            return False
        if lower == "to" and seen == 0 and chunks[k].lower in _INFINITIVES:
            return bool({c.lower for c in chunks[max(0, j - 5) : j]} & {"first", "among", "leaders", "last"})
    return True


def are_own_wishes(syntax: Syntax, k: int) -> bool:
    """Tell whether wishes are the subject's own, not those of somebody for whom he speaks."""
    lowers = [c.lower for c in syntax.sentence.chunks[k : k + 14]]
    return not ("of" in lowers and {"greetings", "regards"} & set(lowers)) and "from" not in lowers


def told_apart(syntax: Syntax) -> bool:
    """Tell whether several senders are said to have written each for himself."""
    lowers = syntax.sentence.lowers
    if any(word == "similar" and following in _SEVERAL for word, following in pairwise(lowers)):
        return True
    return bool({"separate", "separately", "respectively", "each"}.intersection(lowers))
