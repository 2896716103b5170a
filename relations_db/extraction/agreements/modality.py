"""Tell whether a verb says that an agreement was made, is planned, or neither."""

from __future__ import annotations

from relations_db.extraction.agreements.deed_words import BARE, DENIED, HOPED, PLANNED, Deed, Form
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording

_SELDOM_BARE = frozenset("approve agree reach produce yield release issue exchange strike initial".split())


def judge_verb(
    words: Wording, k: int, status: AgreementStatus, form: Form, last: int, verb: int | None = None
) -> Deed | None:
    """Judge a finite verb or gerund by the words before it: done, planned, or neither."""
    verb = k if verb is None else verb
    word = words.lower[verb]
    before: list[str] = []
    j = verb - 1
    coordinated = words.at(verb - 1) == "and" and word in BARE
    while j >= 0 and len(before) < (32 if coordinated else 9):
        lower = words.lower[j]
        if lower in (";", ".", ":", "”"):
            break
        if lower in ("and", "but") and len(before) > 3 and not coordinated:
            break
        before.append(lower if words.kind(j) != "date" else "")
        j -= 1
    # "are going to meet and sign": the second verb stands under the auxiliary of the first.
    near = set(before[:5] if before[:1] != ["and"] else before)
    if near & DENIED:
        return None
    if words.at(0) in ("if", "should", "were", "unless") or (
        words.at(0) == "had" and not words.syntax.sentence.headline
    ):
        return None
    if word in BARE and not words.syntax.sentence.headline:
        if before[:1] == ["to"] or before[1:2] == ["to"] or (coordinated and "to" in before and "will" not in before):
            if set(before) & (
                HOPED - {"work", "works", "working", "support", "before", "call", "need", "early", "push"}
            ) and not near & {"expected", "scheduled", "will", "due"}:
                return None
            if set(before) & (PLANNED - {"to"}) or (before[1:2] and before[1] in ("is", "are", "was", "were")):
                return Deed("planned", verb, form, last)
            if set(before[1:9]) & {"first", "second", "third", "latest", "last"} and set(before) & {
                "was",
                "became",
                "is",
            }:
                # "Fiji was the first country to sign a treaty with Peru"
                return Deed(status, verb, form, last)
            if set(before) & {"came", "arrived", "went", "flew", "travelled", "traveled", "gathered", "met", "sat"}:
                return Deed(status, verb, form, last)
            clause = set(words.lower[max(0, verb - 16) : verb])
            if (
                clause & {"had", "received", "hosted", "visited", "welcomed", "joined"}
                and before[1:2]
                and words.kind(verb - 2) in ("date", "place", "mark")
            ):
                # "had her in Lima on May 3, to sign accords": what a visit told of was for.
                return Deed(status, verb, form, last)
            return None
        if near & {"will", "shall", "'ll", "going"}:
            return Deed("planned", verb, form, last)
        if near & HOPED or near & {"did", "do", "does"}:
            return None
        present = words.person(verb - 1) is not None and words.capital(verb - 1)
        if (
            word in _SELDOM_BARE
            and not present
            and not set(before[:6]) & {"watched", "watch", "saw", "see", "witnessed"}
        ):
            return None
        return Deed(status, verb, form, last)
    if word.endswith("ing"):
        if set(before) & (
            HOPED - {"before", "work", "works", "working", "early", "can", "call", "calls", "called"}
        ) or (near & {"before", "of", "for"} and not near & {"ceremony"}):
            return None
        if before[:1] in (["be"], ["is"], ["are"]) or (
            before[:1] == ["in"] and set(before) & {"supports", "support", "interest", "interested"}
        ):
            return None
        return Deed(status, verb, form, last)
    if near & {"would", "could", "should", "might", "may", "hope", "hopes", "if", "unless", "whether"}:
        return None
    if "will" in before[:3]:
        return Deed("planned", verb, form, last)
    return Deed(status, verb, form, last)
