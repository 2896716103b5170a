"""Find the noun of a message beside a verb, and tell whether the words report that it was sent."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.words import (
    CONGRATULATING,
    NO_MESSAGE,
    NOT_MODIFIERS,
    NOT_TOLD,
    NOUNS,
    QUALIFIERS,
    SENDING,
    TOKEN_WORDS,
    TOKENS,
    WRITING,
)

_SEVERAL = frozenset(noun for noun in NOUNS if noun.endswith("s"))
# What each of two did who "both" did it.
_EACH = CONGRATULATING | SENDING | WRITING
_OF_WORDS = frozenset("thanks support sympathy friendship solidarity gratitude comfort consolation".split())
_INFINITIVES = frozenset(
    "send extend convey express exchange write receive congratulate felicitate condole commiserate".split()
)
# Before an infinitive these say that it was done: "among the first to congratulate", "took to X to congratulate".
_DONE = frozenset(
    "first among leaders last took turned wrote cabled telegraphed quick prompt hastened rushed hurried sat".split()
)


def noun_after(syntax: Syntax, k: int) -> int | None:
    """Give the chunk of what is sent that begins a verb's object at a chunk, past what qualifies it."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 9, len(chunks))):
        lower = chunks[j].lower
        if lower in NOUNS or is_token(syntax, j):
            # "a condolence letter": the last noun counts.
            while j + 1 < len(chunks) and (chunks[j + 1].lower in NOUNS or is_token(syntax, j + 1)):
                j += 1
            return j if is_message(syntax, j) else None
        if not (lower in QUALIFIERS or lower == "-" or _qualifies(syntax, j)):
            return None
    return None


def past_adjuncts(syntax: Syntax, k: int) -> int:
    """Give the chunk behind where and when something is done: "received in Suva on May 3 a letter"."""
    chunks = syntax.sentence.chunks
    while k + 1 < len(chunks) and chunks[k].lower in {"in", "on", "at"} and chunks[k + 1].kind in {"date", "place"}:
        k += 2
    return k


def _qualifies(syntax: Syntax, k: int) -> bool:
    """Tell whether a chunk may be an attribute of what is sent: "a long and friendly", "Independence Day"."""
    chunk = syntax.sentence.chunks[k]
    if chunk.kind in {"adjective", "possessive", "date", "title_word"}:
        return True
    if chunk.lower == "delegation" and syntax.sentence.lowers[k + 1 : k + 2] == ["and"]:
        # "sent a delegation and a letter"
        return True
    return chunk.kind == "word" and chunk.lower not in NOT_MODIFIERS and syntax.covering(k) is None


def is_token(syntax: Syntax, k: int) -> bool:
    """Tell whether a chunk is a note, a card or flowers that bear wishes: "a floral basket", "a note of sympathy"."""
    lowers = syntax.sentence.lowers
    if lowers[k] not in TOKENS:
        return False
    behind = lowers[k + 2 : k + 4] if lowers[k + 1 : k + 2] == ["of"] else []
    return not TOKEN_WORDS.isdisjoint((*lowers[max(0, k - 2) : k], *behind))


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
        while j < len(chunks) and j < k + 8 and (chunks[j].lower in NOUNS | QUALIFIERS | _OF_WORDS):
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
    if k and chunks[k].lower == "hands" and chunks[k - 1].lower in {"his", "her", "their", "whose", "the"}:
        return False
    for seen, j in enumerate(range(k - 1, max(-1, k - 8), -1)):
        lower = chunks[j].lower
        if lower in {";", ":", "."} or (lower == "," and seen > 3):
            break
        if syntax.covering(j) is not None:
            opening = {c.lower for c in chunks[:2]}
            return not opening & {"if", "unless", "whether"} and chunks[0].lower not in {"should", "had", "were"}
        if lower in NOT_TOLD:
            return False
        if lower == "to" and seen == 0 and chunks[k].lower in _INFINITIVES:
            before = {c.lower for c in chunks[max(0, j - 5) : j]}
            return bool(before & _DONE) and not before & NOT_TOLD
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
    if any(word == "both" and following in _EACH for word, following in pairwise(lowers)):
        return True
    return bool({"separate", "separately", "respectively", "each"}.intersection(lowers))
