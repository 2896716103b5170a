"""Tell whether a contact has been told of already: of whom, on which day, and whether people only sum up."""

from __future__ import annotations

from collections.abc import Iterable

from relations_db.extraction.contacts.consolidation import HEADLINE
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import EventReport
from relations_db.language.dates import When

# So many people at once do something together.
_FEW = 4
_KNOWN = frozenset("the their this that his her".split())
_DONE_TOGETHER = frozenset({"do together", "be with", "seek out"})


def _names(sides: Iterable[Side]) -> set[str]:
    return {s.person.name for s in sides if s.person is not None}


def is_told(sides: list[Side], told: Iterable[EventReport]) -> bool:
    """Tell whether a meeting of the same people is among those told of: "They will have a working lunch"."""
    names = _names(sides)
    return len(names) == len(sides) and any(names == {p.name for p in r.participants} for r in told)


def is_only_planned(sides: list[Side], told: Iterable[EventReport]) -> bool:
    """Tell whether nothing is told of a meeting of the same people but that it will be."""
    names = _names(sides)
    found = [r.status for r in told if names == {p.name for p in r.participants}]
    return bool(found) and "held" not in found


def tells_of_the_same(sides: list[Side], when: When | None, told: Iterable[EventReport]) -> bool:
    """Tell whether "in her meetings with the Peruvian officials" is said of those with whom she is told to have met
    already.
    """
    names, others = [s.person.name for s in sides if s.person is not None], {s.actor for s in sides if not s.person}
    return len(names) == 1 and any(
        names[0] in {p.name for p in r.participants}
        and others == {p.country or p.organization for p in r.participants if p.name != names[0]}
        and when in (None, r.when)
        for r in told
        if r.rule != HEADLINE
    )


def repeats_call(sides: list[Side], when: When | None, told: Iterable[EventReport]) -> bool:
    """Tell whether "the two exchanged views" goes on about a call that the same sentence has told of."""
    names = _names(sides)
    return any(
        r.kind == "call" and when in (None, r.when) and names == {p.name for p in r.participants} for r in told
    )  # fmt: skip


def is_known_call(syntax: Syntax, trigger: Trigger, sides: list[Side], told: Iterable[EventReport]) -> bool:
    """Tell whether a call spoken of as known is one of those told of: "She said her telephone talk with him had been
    useful".
    """
    if trigger.mode != "phone" or trigger.frame not in {"with", "between"}:
        return False
    begin = NounPhrases(syntax.sentence).begin_of(trigger.first)
    names = _names(sides)
    known = len(names) > 1 and syntax.sentence.lowers[begin] in _KNOWN
    return known and any(r.kind == "call" and names == {p.name for p in r.participants} for r in told)


def says_nothing_new(
    syntax: Syntax, sides: list[Side], when: When | None, trigger: Trigger, told: Iterable[EventReport]
) -> bool:
    """Tell whether people who speak are unknown, speak on an unknown day, or have been told to have met.

    Args:
        syntax: the sentence.
        sides: those who would have met.
        when: on which day, if one is told.
        trigger: the words that say so.
        told: the contacts told before.
    """
    most = _FEW if trigger.rule in _DONE_TOGETHER else 2
    if not 2 <= len(sides) <= most or any(s.person is None for s in sides) or syntax.sentence.headline:
        return True
    away = trigger.frame != "scene" and syntax.looks_away_before(trigger.last)
    if when is None and (syntax.story.now is None or away):
        return True
    names = _names(sides)
    return any(
        names <= {p.name for p in report.participants} and when in (None, report.when)
        for report in told
        if report.rule != HEADLINE
    )


def spoken_of_last(syntax: Syntax, sides: list[Side]) -> bool:
    """Tell whether nobody has been spoken of since the two whom "they" means."""
    people = {s.person for s in sides if s.person is not None}
    since = min((p.last_seen for p in people), default=0)
    return all(p in people or p.last_seen < since for p in syntax.story.cast.people if p.country)
