"""Tell whether a gathering was held, is to come, or is only hoped for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.gatherings.name_words import GatheringName
from relations_db.extraction.reports import Status

COMING = frozenset("opens convenes begins starts".split())
_HOPED = frozenset(
    "could would should may might never hopes hoped proposed propose cancelled canceled boycott "
    "boycotted invitation invites inviting bid bids candidacy candidature".split()
)
_RECALLED = frozenset("recalled remembered recall remember".split())
_ANNOUNCED = frozenset("confirmed announced said added".split())
_WISHED = frozenset("like love prefer consider".split())
_GOING = frozenset("attend host hold chair address leave travel fly participate join lead represent".split())
_AWAITED = frozenset("to due slated set wanted awaited expected".split())
# Who does so has not been there yet: "a pledge to attend the summit".
_PROMISED = frozenset("pledge pledged promise promised vowed intends plans".split())
_DROPPED = frozenset("cancelled canceled postponed shelved scrapped".split())


def status_of(syntax: Syntax, name: GatheringName) -> Status | None:
    """Give whether the words around a name tell of it as held or planned; None where they only hope for it."""
    chunks = syntax.sentence.chunks
    before: list[str] = []
    for k in range(name.first - 1, max(-1, name.first - 15), -1):
        if chunks[k].lower in {";", ":"} or (chunks[k].lower == "," and len(before) > 2):
            break
        before.append(chunks[k].lower)
    after = [c.lower for c in chunks[name.last : name.last + 5]]
    if after[:2] == [",", "held"] or (
        after[:2] == [",", "which"] and after[2:4] in (["was", "held"], ["took", "place"])
    ):
        # "They had been invited to the forum, held in Lima in May"
        return "held"
    said = set(before)
    if said & _RECALLED:
        # "It will be recalled that the ministers met in Suva"
        said -= {"will"}
    if (
        "will" in said
        or said & {"forthcoming", "upcoming", "scheduled", "'ll"}
        or set(after[:3]) & {"will", "scheduled"}
    ):
        return "planned"
    if (before and before[0] == "next") or (len(before) > 1 and before[1] == "next"):
        return "planned"
    if after[:1] and set(after[:3]) & {"which", "that"} and set(after[:4]) & (COMING | {"takes"}):
        return "planned"
    announced = "would" in said and not (_ANNOUNCED.isdisjoint(said) or _GOING.isdisjoint(said))
    announced = announced and _WISHED.isdisjoint(said)
    if announced:
        # "He confirmed that he would leave for Lima to attend the summit."
        said -= {"would"}
    if {"calls", "called"} & said and {"for", "off"} & said:
        return None
    if said & _HOPED or not _DROPPED.isdisjoint(after) or ("called", "off") in pairwise(after):
        return None
    if (
        announced
        or {"run", "up"} <= said
        or after[:1] == ["later"]
        or (name.last < len(chunks) and chunks[name.last].text.startswith("later"))
    ):
        return "planned"
    if _is_to_come(before, after):
        return "planned"
    if said & _PROMISED and "attend" in said:
        return "planned"
    if said & {"supports", "support", "prepare", "preparations", "preparing"} or set(after[:4]) & {"expected"}:
        return "planned"
    return "held"


def _is_to_come(before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether a name stands beside "is to be the seat of", "is due in", or before ", to be held in": words before
    it from the last on.
    """
    if after[:3] == [",", "to", "be"] or after[:2] in (["to", "be"], ["takes", "place"]):
        return True
    pairs = [*pairwise(reversed(before)), *pairwise(after)]
    return any(one in {"is", "are"} and other in _AWAITED for one, other in pairs)
