"""Find the verb or noun that has the name of an agreement for its object: "signed the Treaty", "the signing of"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.agreements.deed_words import (
    AUX,
    DENIED,
    FINITE,
    HARD_STOPS,
    HOPED,
    NOUNS,
    SIGNATURES,
    STATEMENTS,
    Deed,
)
from relations_db.extraction.agreements.modality import judge_verb
from relations_db.extraction.agreements.names import TextName
from relations_db.extraction.wording import Wording

_NAMED_KINDS = frozenset("name office country adjective honorific organization".split())
_PUT = frozenset("put puts affixed affix added add adding set appended putting affixing lent gave".split())
_ASIDES = frozenset("in at on during after before with under here there".split())
_SKIPPED = frozenset(
    "the a an new also jointly formally officially then later both two several many various other further "
    "subsequently together today yesterday separately finally just recently already now its their his her this "
    "that , as first respectively successfully up an important series another such of following historic here "
    "on-site up".split()
)


def deed_before(words: Wording, first: int, names: Sequence[TextName]) -> Deed | None:
    """Find the verb that has the names for its object, or the noun they hang on: "the signing of"."""
    k, steps, has_with, preposition = first - 1, 0, False, ""
    while k >= 0 and steps < 24:
        word = words.lower[k]
        steps += 1
        if word in ("call", "calls", "called") and "what" in words.lower[max(0, k - 4) : k]:
            # "signed what they call the Treaty of Suva"
            k -= 2 + words.lower[max(0, k - 4) : k][::-1].index("what")
            continue
        if word == "," and (verb := _verb_before_aside(words, k)) is not None:
            k = verb
            continue
        if preposition == "of" and word in NOUNS:
            return _nominal(words, k, first)
        if word in ("for", "of", "to", "on", "into", "from", "through", "in", "at", "with", "by", "under", "about"):
            behind = words.kind(k + 1)
            if word == "with":
                has_with = True
            elif behind in ("date", "place") or words.opens_date(k) or words.at(k + 1) == "here":
                pass
            elif word == "to" and (noun := _signatures(words, k)) >= 0:
                return judge_verb(words, noun, "signed", "active", first, _verb_of_signatures(words, noun))
            elif (word in ("on", "to") and words.at(k - 1) in ("agreed", "agree", "agreeing", "settled")) or (
                word == "into" and words.at(k - 1).startswith("enter")
            ):
                return judge_verb(words, k - 1, "adopted" if word != "into" else "signed", "active", first)
            elif word in ("on", "upon") and words.at(k - 1) in ("there", "here") and words.at(k - 2) == "agreed":
                return judge_verb(words, k - 2, "adopted", "active", first)
            elif word in ("in", "with") and words.at(k - 1) in ("resulted", "ended", "culminated", "crowned"):
                return judge_verb(words, k - 1, "signed", "active", first)
            elif word in ("of", "for") and preposition == "":
                preposition = "of"
            elif not has_with and not _inside_person(words, k):
                return None
            if word == "with" and words.at(k - 1) in ("ended", "culminated", "concluded"):
                return judge_verb(words, k - 1, "signed", "active", first)
            k -= 1
            continue
        if (
            preposition == "of"
            and word not in _SKIPPED
            and word not in ("version", "text", "package", "raft", "outline", "number", "signing")
            and not _inside_person(words, k)
        ):
            return None
        if word == "out" and words.at(k - 1) in ("put", "puts", "putting", "brought"):
            return judge_verb(words, k - 1, "issued", "active", first)
        if word == "public" and words.at(k - 1) in ("made", "make", "makes"):
            return judge_verb(words, k - 1, "issued", "active", first)
        if (word in FINITE and not words.capital(k)) or (word in FINITE and words.syntax.sentence.headline):
            if word[:6] in ("launch", "unveil", "announ") and not any(n.kind in ("plan", *STATEMENTS) for n in names):
                return None
            if word in ("agreed", "agree", "agrees") and words.at(k + 1) not in ("a", "an", "the", "to", "on", "upon"):
                return None
            if word.endswith("ing") and words.at(k - 1) in ("through", "by", "without", "despite"):
                return None
            if word in ("displayed", "showcased") and "ceremony" not in words.lower[max(0, k - 4) : k]:
                return None
            passive = words.at(k - 1) in ("was", "were", "been", "be")
            if passive:
                return None
            if word in ("exchange", "release", "issue") and words.at(k - 1) in ("the", "an", "a", "of"):
                return None
            return judge_verb(words, k, FINITE[word], "active", first)
        if word in HARD_STOPS or word in AUX or word in (".", "and", "but", "or", "—", "–", "(", ")", "“", "”"):
            if word in ("and",) and _inside_person(words, k):
                k -= 1
                continue
            return None
        if (
            word in _SKIPPED
            or has_with
            or words.kind(k) in ("date", "place")
            or _inside_person(words, k)
            or word in ("version", "text", "number", "package", "outline")
        ):
            k -= 1
            continue
        return None
    return None


def _verb_before_aside(words: Wording, comma: int) -> int | None:
    """Give the verb before what stands between two commas: "signed, at the royal palace, the declaration"."""
    for j in range(comma - 2, max(0, comma - 10), -1):
        if words.lower[j] == ",":
            aside = words.at(j + 1) in _ASIDES or words.kind(j + 1) in ("date", "place")
            return j - 1 if aside and words.at(j - 1) in FINITE else None
    return None


def _inside_person(words: Wording, k: int) -> bool:
    return (words.person(k) is not None and not words.capital(k)) or words.kind(k) in _NAMED_KINDS


def _signatures(words: Wording, k: int) -> int:
    """Give the token of "signatures" before a "to": "put their signatures in Rome to"; -1 where there is none."""
    for j in range(k - 1, max(-1, k - 6), -1):
        if words.lower[j] in SIGNATURES or words.lower[j] in (
            "pens",
            "pen",
            "seals",
            "seal",
            "initials",
            "hands",
            "hand",
        ):
            return j
        if words.kind(j) not in ("place", "date", "country") and words.lower[j] not in (
            "in",
            "at",
            "on",
            "here",
            "there",
            "today",
        ):
            return -1
    return -1


def _verb_of_signatures(words: Wording, k: int) -> int:
    """Give the verb of "put their names to": the last one before the noun."""
    for j in range(k - 1, max(-1, k - 5), -1):
        if words.lower[j] in _PUT:
            return j
    return k


def _nominal(words: Wording, k: int, first: int) -> Deed | None:
    """Judge "the signing of …" at a token."""
    word = words.lower[k]
    status = NOUNS[word]
    if word == "ceremony" and words.at(k - 1) not in ("signing", "exchange"):
        return None
    verb = k - 1 if word == "ceremony" else k
    around = set(words.lower[max(0, k - 7) : k])
    if around & DENIED or around & (
        HOPED - {"before", "call", "calls", "called", "work", "works", "working", "must", "can", "early"}
    ):
        return None
    tail = words.lower[first : first + 30]
    if around & {"plan", "plans", "planned", "upcoming", "forthcoming", "expected", "ahead", "awaits"} or (
        ("will" in tail or {"agenda", "scheduled", "programme", "expected"} & set(tail))
        and word == "signing"
        and "was" not in tail
    ):
        return Deed("planned", verb, "nominal", first)
    return Deed(status, verb, "nominal", first)
