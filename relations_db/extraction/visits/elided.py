"""Tell of further journeys of which a sentence leaves out the verb, "and Y to Chile in June", or all but the day."""

from __future__ import annotations

from collections.abc import Iterator

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.journey_words import Journey
from relations_db.language.chunks import is_date
from relations_db.language.mentions import PersonMention

_SEVERAL = frozenset("two three four both several".split())
_VISITS = frozenset("visits trips journeys".split())
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
    """Give the dates of "was in Peru on May 3 and again on the 11th", two journeys."""
    chunks, k = syntax.sentence.chunks, journey.last
    first = journey.targets[0].date if journey.targets else None
    again = k + (syntax.sentence.lowers[k : k + 1] in (["and"], [","], ["then"]))
    if first is None or again == k or syntax.sentence.lowers[again : again + 1] != ["again"]:
        return []
    day = again + 1 + (syntax.sentence.lowers[again + 1 : again + 2] in (["on"], ["in"]))
    return [first, day] if is_date(chunks, day) else []
