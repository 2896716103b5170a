"""Tell of further journeys of which a sentence leaves out the verb, "and Y to Chile in June", or all but the day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.journey_words import NOUNS, Journey
from relations_db.language.chunks import is_date
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention

_SEVERAL = frozenset("two three four both several".split())
_VISITS = frozenset("visits trips journeys".split())
# What opens another visit of the same traveller.
_ANOTHERS = frozenset("a an another his her their".split())
# What may stand behind the last of several times at which somebody was somewhere.
_CLOSING = frozenset(", . ; for as when where to )".split())
_TIMES = frozenset("twice times thrice".split())


def further(syntax: Syntax, journey: Journey) -> Iterator[tuple[PersonMention, Target, int]]:
    """Give what a sentence leaves out: "the visits of X to Peru in May and Y to Chile in June".

    Args:
        syntax: the sentence.
        journey: the words of the first of the journeys.

    Returns:
        Who travels, where to, and the chunk of the day.
    """
    chunks, k = syntax.sentence.chunks, journey.last
    while k < len(chunks):
        if chunks[k].kind == "date" or chunks[k].lower in {"in", "on", "of", "by"}:
            k += 1
            continue
        mention = syntax.sentence.at.get(k)
        if mention is not None and k < journey.last + 6 and chunks[k - 1].lower in {"of", "by"}:
            k = mention.last
            continue
        break
    if k >= len(chunks) or chunks[k].lower not in {"and", ","}:
        return
    k += 1
    while k < len(chunks) and chunks[k].lower in {"and", "of", "by", "that", "the"}:
        k += 1
    mention = syntax.sentence.at.get(k)
    if mention is None or mention.name is None:
        return
    k, targets = mention.last, journey.targets
    if k < len(chunks) and chunks[k].lower == "to":
        targets, k = read_targets(chunks, k + 1, syntax.story)
        day = targets[-1].date if targets else None
    else:
        if k < len(chunks) and chunks[k].lower in {"in", "on"}:
            k += 1
        day = k if k < len(chunks) and chunks[k].kind == "date" else None
    if day is None:
        return
    for target in targets:
        yield mention, target, day


def others(syntax: Syntax, journey: Journey) -> Iterator[tuple[PersonMention, Target, int]]:
    """Give those whose journey a sentence leaves out: "X came to Lima on May 4, Y on the 6th and Z on the 8th".

    Args:
        syntax: the sentence.
        journey: the words of the first of the journeys.

    Returns:
        Who travels, where to, and the chunk of the day.
    """
    chunks, k = syntax.sentence.chunks, journey.last
    k += journey.targets[0].date is None and is_date(chunks, k)
    while k + 1 < len(chunks) and chunks[k].lower in {",", ";", "and"}:
        mention = syntax.sentence.at.get(k + 1) or syntax.sentence.at.get(k + 2)
        if mention is None or mention.name is None or chunks[mention.first - 1].lower not in {",", ";", "and"}:
            return
        if chunks[mention.last : mention.last + 1] and chunks[mention.last].lower in {"to", "in"}:
            # "X went to Lima in May and Y to Quito in June"
            targets, k = read_targets(chunks, mention.last + 1, syntax.story)
            if len(targets) != 1 or targets[0].date is None:
                return
            yield mention, targets[0], targets[0].date
            continue
        day = mention.last + (syntax.sentence.lowers[mention.last : mention.last + 1] == [","])
        day += syntax.sentence.lowers[day : day + 1] in (["on"], ["in"])
        closed = syntax.sentence.lowers[day + 1 : day + 2] in ([], ["."], [","], [";"], ["and"])
        if not is_date(chunks, day) or day == mention.last or not closed:
            return
        yield mention, journey.targets[0], day
        k = day + 1


def counted(syntax: Syntax, journey: Journey) -> list[int]:
    """Give the dates of "has been to Peru twice: in May 2011 and, as president, in June 2017", "two visits to Peru: a
    state visit from May 3 to 5 and a working trip in June".
    """
    lowers = syntax.sentence.lowers
    several = not _SEVERAL.isdisjoint(lowers[max(0, journey.first - 1) : journey.last])
    several = several and not _VISITS.isdisjoint(lowers[journey.first : journey.last])
    twice = not _TIMES.isdisjoint(lowers[journey.last : journey.last + 2])
    edges = {":", "–", "—"} if several else {":", ","}
    near = lowers[journey.last : journey.last + (9 if several else 3)]
    if edges.isdisjoint(near) or not (twice or several):
        return []
    days = [k for k, c in enumerate(syntax.sentence.chunks) if k > journey.last and c.when is not None]
    return days if len(days) > 1 else []


def repeated(syntax: Syntax, journey: Journey) -> list[int]:
    """Give the dates of "was in Peru on May 3 and again on the 11th", "her state visit to Peru in May and a working
    visit in July", "her visits to Peru in May and July": two journeys.
    """
    chunks, lowers, k = syntax.sentence.chunks, syntax.sentence.lowers, journey.last
    first = journey.targets[0].date if journey.targets else None
    again = k + (lowers[k : k + 1] in (["and"], [","], ["then"]))
    if first is None or again == k:
        return []
    if lowers[again : again + 1] == ["again"]:
        day = again + 1
    elif journey.frame == "noun" and lowers[again : again + 1] and lowers[again] in _ANOTHERS:
        visit = next((n for n in range(again + 1, min(again + 5, len(lowers))) if lowers[n] in NOUNS), again)
        day = visit + 1
    else:
        return _at_times(syntax, journey, first)
    day += lowers[day : day + 1] in (["on"], ["in"])
    return [first, day] if is_date(chunks, day) and day > again else []


def _at_times(syntax: Syntax, journey: Journey, first: int) -> list[int]:
    """Give the dates of "visited Peru in 2015, 2017 and 2019", "her visits to Peru in May and July 2022"."""
    chunks, lowers, k = syntax.sentence.chunks, syntax.sentence.lowers, journey.last
    days, joined = [first], False
    while not joined and lowers[k : k + 1] in ([","], ["and"]):
        joined = lowers[k] == "and"
        day = k + 1 + (lowers[k + 1 : k + 2] in (["in"], ["on"]))
        if not is_date(chunks, day):
            return []
        days.append(day)
        k = day + 1
    closed = k >= len(lowers) or lowers[k] in _CLOSING or journey.frame == "noun"
    times = [when for day in days if (when := chunks[day].when) is not None]
    return days if joined and closed and all(_are_apart(one, other) for one, other in pairwise(times)) else []


def _are_apart(one: When, other: When) -> bool:
    """Tell whether two times, both years, months or days, are too far from each other for one visit."""
    if any(w.last is not None or w.weekday is not None or w.direction for w in (one, other)):
        return False
    if (one.month is None) != (other.month is None) or (one.day is None) != (other.day is None):
        return False
    if one.month is None:
        return None not in (one.year, other.year) and one.year != other.year
    return one.month != other.month


def with_year_behind(syntax: Syntax, days: list[int]) -> list[When]:
    """Give the moments of some dates; "in May and July 2022", "in March and in December of last year" say the year of
    all behind the last.
    """
    moments = [syntax.moment(day) for day in days]
    last = syntax.sentence.chunks[days[-1]].when
    if last is None or last.month is None or (last.year is None and last.year_shift is None):
        return moments
    year = moments[-1]
    for number, day in enumerate(days[:-1]):
        told = syntax.sentence.chunks[day].when
        alone = told is not None and told.year is None and told.year_shift is None and not told.direction
        if told is not None and alone and told.month is not None and told.month < last.month:
            moments[number] = replace(
                told, year=year.year, year_shift=year.year_shift, near=year.near, discourse=year.discourse
            )
    return moments
