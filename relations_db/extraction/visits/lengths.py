"""Tell how long a visit lasted: the days it is said to last, the day told of its end, the departure."""

from __future__ import annotations

from calendar import monthrange

from msgspec.structs import replace

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.dates import EDGE_VERBS, GOING, ends_clause, length_of
from relations_db.extraction.visits.journey_words import Journey
from relations_db.extraction.visits.times import until
from relations_db.language.dates import When

_ENDING = frozenset(
    "concluded concludes concluding ended ends ending wrapped wraps wrapping winding winds completed completing "
    "completes finished finishes finishing end conclusion having wound rounded rounds".split()
)
_BEGINNING = frozenset(
    "began begins begin begun beginning started starting starts start arrived landed embarked kicked kicks on "
    "for".split()
)
_CLOSING = frozenset("ended concluded finished closed ends concludes finishes closes".split())


def lasting(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Stretch the day of an arrival or a departure over the days that the visit is said to last."""
    if when is not None and when.last is None and (end := _told_end(syntax, journey)) is not None:
        return until(when, end)
    if when is None or when.last is not None or (when.day is None and when.weekday is None and when.day_shift is None):
        return when
    days = length_of(syntax, journey)
    if days is None:
        return when
    around = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 6) : journey.first + 1]}
    behind: set[str] = set()
    if journey.frame == "noun" or journey.rule in GOING:
        # "the two-day visit to Peru ended on Wednesday", "left, ending a visit that had begun on Saturday"
        behind = set(EDGE_VERBS.intersection(syntax.sentence.lowers[journey.last : journey.last + 11]))
        around = behind or around
    going = journey.rule in ("leave", "return") or _hangs_behind(syntax, journey)
    if around & _ENDING or (going and not behind):
        return When(near=when, day_shift=1 - days, last=When(day_shift=days - 1))
    if journey.rule not in ("arrive", "leave for") and not around & _BEGINNING and not _counted_from(syntax, journey):
        return when
    return _stretched(when, days)


def lasting_on(syntax: Syntax, journey: Journey, target: Target) -> When | None:
    """Give the days of "is in Doha until Friday", which last from the day of the article."""
    if target.date is None or syntax.sentence.lowers[target.date - 1] not in ("until", "till"):
        return None
    end = syntax.sentence.chunks[target.date].when
    current = {"is", "are", "remains", "stays"} & set(syntax.sentence.lowers[journey.first : journey.verb + 1])
    if end is None or not current or not syntax.story.has_dateline or end.last is not None or end.year is not None:
        return None
    return When(day_shift=0, last=end) if end.weekday is not None or end.day_shift is not None else None


def prolonged(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Let a visit of which one day is known last as long as a later sentence says: "The visit lasted three days"."""
    known = when is not None and when.last is None and (when.day or when.weekday or when.day_shift) is not None
    days = length_of(syntax, journey) if known else None
    return _stretched(when, days) if when is not None and days is not None else when


def ended(one: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Let a visit whose first day is known last until the day that a stay is said to: "He stayed until the 10th"."""
    chunks, k = syntax.sentence.chunks, journey.last + 1
    if one is None or one.last is not None or k >= len(chunks) or chunks[k - 1].lower not in ("until", "till"):
        return one
    end = chunks[k].when
    return until(one, end) if end is not None else one


def _stretched(when: When, days: int) -> When:
    if when.month is not None and when.day is not None and when.day + days - 1 <= monthrange(2001, when.month)[1]:
        return replace(when, last=When(month=when.month, day=when.day + days - 1))
    return replace(when, last=When(day_shift=days - 1))


def told_to_end(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the visit of which a noun speaks is said to have ended: "The visit, her first, ended on May 6"."""
    return not _CLOSING.isdisjoint(syntax.sentence.lowers[journey.last : journey.last + 13])


def _told_end(syntax: Syntax, journey: Journey) -> When | None:
    """Give the last day of "her visit to Peru began on May 3 and ended on May 6"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    for k in range(journey.last, len(lowers) - 2):
        if lowers[k] == "and" and lowers[k + 1] in _CLOSING:
            day = k + 2 + (lowers[k + 2] in ("on", "in"))
            return chunks[day].when if day < len(chunks) else None
    return None


def ends(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the day told of a journey is that of its end: "left Oslo on May 5", "her visit to Oslo ended"."""
    if journey.rule in ("leave", "return", "go") or journey.frame == "verb":
        return journey.rule in ("leave", "return", "go")
    lowers = syntax.sentence.lowers
    around = {*lowers[max(0, journey.first - 4) : journey.first], *lowers[journey.last : journey.last + 3]}
    return not around.isdisjoint(_ENDING) and around.isdisjoint(_BEGINNING - {"on", "for"})


def _hangs_behind(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a journey only opens what came after it: "After a two-day visit to Peru, he flew home on May 5"."""
    opening = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 2) : journey.first]}
    return journey.frame == "noun" and bool(opening & {"after", "following"})


def _counted_from(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the day told is the first: "for three days from May 4"."""
    chunks = syntax.sentence.chunks
    for k in range(journey.last, min(journey.last + 16, len(chunks))):
        if ends_clause(syntax, k):
            return False
        if chunks[k].when is not None:
            return chunks[k - 1].lower in ("from", "since", "beginning", "starting")
    return False
