"""Take up when and where a contact took place from a later sentence: "The talks were held on Friday", "The meeting in
Astana lasted an hour".
"""

from __future__ import annotations

import msgspec

from relations_db.extraction.contact_words import words_of
from relations_db.extraction.reports import EventReport, Span
from relations_db.extraction.syntax import Syntax

_DETERMINERS = frozenset({"the", "their", "this", "these", "his", "her"})
_HELD = frozenset("held took place happened came followed lasted was were began started".split())
# What is told of a meeting and is not when or where it was.
_NOT_YET = frozenset("will would next may should again planned scheduled previous last before another".split())
# A sentence that opens with the noun has its verb this near.
_REACH = 7


def take_up(syntax: Syntax, reports: list[EventReport]) -> None:
    """Give the contact told last the day and place that a sentence about it tells.

    Args:
        syntax: a sentence that tells of no contact itself.
        reports: the contacts found so far in text order; the last is changed in place.
    """
    sentence = syntax.sentence
    chunks, lowers = sentence.chunks, sentence.lowers
    opening = [k for k, lower in enumerate(lowers[:6]) if lower in words_of("strong_noun") or lower == "session"]
    if not reports or not opening or not _NOT_YET.isdisjoint(sentence.words) or sentence.quoted[opening[0]]:
        return
    noun = opening[0]
    last = reports[-1]
    during = lowers[0] in ("during", "at", "in")
    held = bool(set(lowers[noun + 1 : noun + _REACH]) & _HELD)
    if noun == 0 or lowers[noun - 1] not in _DETERMINERS or not (during or held) or last.mode != "in_person":
        return
    end = noun + _REACH if during else len(chunks)
    when = syntax.date(noun, noun + 1, 0, end) if held and not during else None
    place = syntax.place(noun, 0, min(end, len(chunks))) if last.place is None or held else None
    changes: dict[str, object] = {}
    if when is not None:
        changes["when"] = when
    if place is not None:
        changes |= {"place": place[0], "place_country": place[1]}
    if changes:
        span = Span(syntax.sentence.start, syntax.sentence.end)
        evidence = last.evidence if span in last.evidence else (*last.evidence, span)
        reports[-1] = msgspec.structs.replace(last, evidence=evidence, **changes)
