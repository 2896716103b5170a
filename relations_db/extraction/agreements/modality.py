"""Tell whether a verb says that an agreement was made, is planned, or neither."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from relations_db.extraction.agreements.deed_words import BARE, DENIED, HOPED, PLANNED, Deed, Form
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording

_SELDOM_BARE = frozenset("approve agree reach produce yield release issue exchange strike initial".split())

_RANKS = frozenset("first second third latest last".split())
_COMING = frozenset("came arrived went flew travelled traveled gathered met sat".split())
_HOSTING = frozenset("had received hosted visited welcomed joined".split())
# These leave a thing to be hoped for elsewhere, not before an infinitive, or a gerund.
_NO_HOPE_OF_INFINITIVE = frozenset("work works working support before call need early push".split())
_NO_HOPE_OF_GERUND = frozenset("before work works working early can call calls called".split())
# With one of these a participle goes on: "could have met and signed".
_PERFECT = frozenset("have has had".split())

# Behind one of these the present tells of what may come.
_NOT_YET = frozenset("before until once whenever".split())

# "without it", "without signing"
_NOT_HAD = frozenset("it one them any signing doing signature signatures agreement result".split())

_Said = Literal["done", "planned"] | None


def judge_verb(
    words: Wording, k: int, status: AgreementStatus, form: Form, last: int, verb: int | None = None
) -> Deed | None:
    """Judge a finite verb or gerund by the words before it: done, planned, or neither."""
    verb = k if verb is None else verb
    before = _words_before(words, verb)
    if words.at(0) in {"if", "should", "were", "unless"} or (
        words.at(0) == "had" and not words.syntax.sentence.headline
    ):
        return None
    # "are going to meet and sign": the second verb stands under the auxiliary of the first.
    near = set(before[:5] if before[:1] != ["and"] else before)
    word = words.lower[verb]
    if before[:1] in (["and"], ["but"]) and word.endswith("ed") and _PERFECT.isdisjoint(near):
        # "They would not go on, but signed": a past tense stands under no auxiliary of the verb before.
        near = set()
    if near & DENIED:
        return None
    if word in BARE and not words.syntax.sentence.headline:
        coordinated = _is_coordinated(words, verb) and "to" in before and "will" not in before
        if "to" in before[:2] or coordinated:
            said = _infinitive(words, verb, before, near)
        else:
            said = _present(words, verb, before, near)
    elif word in BARE and before[:1] == ["to"]:
        # A headline: "Peru and Chile to sign a pact", but "Chile urges Peru to sign a pact"
        said = None if set(before) & HOPED else "planned"
    elif word.endswith("ing"):
        said = _gerund(before, near)
    elif word.endswith("s") and not _NOT_YET.isdisjoint(near) and not words.syntax.sentence.headline:
        # "asks its neighbour before it enters into a pact"
        said = None
    elif near & {"would", "could", "should", "might", "may", "hope", "hopes", "if", "unless", "whether"}:
        said = None
    else:
        said = "planned" if "will" in before[:3] else "done"
    if said is None:
        return None
    return Deed("planned" if said == "planned" else status, verb, form, last)


def _is_coordinated(words: Wording, verb: int) -> bool:
    return words.at(verb - 1) == "and" and words.lower[verb] in BARE


def _words_before(words: Wording, verb: int) -> list[str]:
    """Give the words of the clause before a verb, the nearest first, dates left empty."""
    before: list[str] = []
    coordinated = _is_coordinated(words, verb)
    for j in range(verb - 1, -1, -1):
        lower = words.lower[j]
        full = len(before) >= (32 if coordinated else 9)
        if full or lower in {";", ".", ":", "”"} or (lower in {"and", "but"} and len(before) > 3 and not coordinated):
            break
        before.append(lower if words.kind(j) != "date" else "")
    return before


def _infinitive(words: Wording, verb: int, before: list[str], near: set[str]) -> _Said:
    """Judge "expected to sign", "came to sign", "the first to sign"."""
    said = set(before)
    if before[:3] == ["to", "was", "it"]:
        # "When they came out again it was to sign an accord."
        return "done"
    if said & (HOPED - _NO_HOPE_OF_INFINITIVE) and not near & {"expected", "scheduled", "will", "due"}:
        return None
    if said & (PLANNED - {"to"}) or before[1:2] in (["is"], ["are"], ["was"], ["were"]):
        return "planned"
    ranked = any(w in _RANKS or (w.endswith("th") and w not in {"with", "both"}) for w in before[1:9])
    if ranked and said & {"was", "became", "is"}:
        # "Fiji was the first country to sign a treaty with Peru"
        return "done"
    if said & _COMING or before[1:2] in (["able"], ["managed"]):
        return None if _in_vain(words, verb) else "done"
    # "had her in Lima on May 3, to sign accords": what a visit told of was for.
    visited = _HOSTING.intersection(words.lower[max(0, verb - 16) : verb])
    return "done" if visited and before[1:2] and words.kind(verb - 2) in {"date", "place", "mark"} else None


def _in_vain(words: Wording, verb: int) -> bool:
    """Tell whether a sentence goes on to say that nothing came of it: "went to Suva to sign, and left without it"."""
    behind = words.lower[verb:]
    if "empty-handed" in behind or ("empty" in behind and "handed" in behind):
        return True
    return any(a == "without" and b in _NOT_HAD for a, b in pairwise(behind))


def _present(words: Wording, verb: int, before: list[str], near: set[str]) -> _Said:
    """Judge "will sign", "the ministers sign", "watched them sign"."""
    if near & {"will", "shall", "'ll", "going"}:
        return "planned"
    if near & HOPED or near & {"did", "do", "does"}:
        return None
    subject = words.person(verb - 1) is not None and words.capital(verb - 1)
    watched = set(before[:6]) & {"watched", "watch", "saw", "see", "witnessed"}
    return "done" if words.lower[verb] not in _SELDOM_BARE or subject or watched else None


def _gerund(before: list[str], near: set[str]) -> _Said:
    """Judge "signing" by what it hangs on."""
    said = set(before)
    governing = near if before[:1] == ["and"] else set(before[:2])
    put_off = "before" in near or not governing.isdisjoint({"of", "for"})
    if said & (HOPED - _NO_HOPE_OF_GERUND) or (put_off and "ceremony" not in near):
        return None
    if before[:1] in (["be"], ["is"], ["are"]):
        return None
    return None if before[:1] == ["in"] and said & {"supports", "support", "interest", "interested"} else "done"
