"""Tell how long a visit lasted: the days it is said to last, the day told of its end, the departure."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence

from msgspec.structs import replace

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.dates import EDGE_VERBS, GOING, date_of, ends_clause, length_of
from relations_db.extraction.visits.journey_words import NOUNS, Journey
from relations_db.extraction.visits.stages import OF_A_TOUR
from relations_db.extraction.visits.times import until
from relations_db.language.dates import When, is_day
from relations_db.language.lone_days import NTH_DAYS

_ENDING = frozenset(
    "concluded concludes concluding ended ends ending wrapped wraps wrapping winding winds completed completing "
    "completes finished finishes finishing end conclusion having wound rounded rounds rounding capping capped crowning "
    "crowned".split()
)
# With these what is told in the main clause is the end of a visit: "came home on Friday, ending a visit to Peru".
_BY_WHICH = frozenset(
    "ending bringing rounding concluding wrapping winding capping crowning completing finishing".split()
)
_BEGINNING = frozenset(
    "began begins begin begun beginning started starting starts start arrived landed embarked kicked kicks on "
    "for".split()
)
_LEAVING = frozenset("left leaves departed departs".split())
_BEHIND = frozenset({"after", "following"})
_CLOSING = frozenset("ended concluded finished closed ends concludes finishes closes end conclude finish close".split())
_OPENING = frozenset("began begun begins begin started starts start opened opens open commence commences".split())
_GOING_ON = frozenset("lasted lasts last ran runs run continue continued continues goes go extends".split())
_CURRENT = frozenset("is are remains stays will".split())
_UNTIL = frozenset("until till to through".split())
_TAKING_PLACE = frozenset({"take", "takes", "took"})
_FIXED, _FIXED_FOR = frozenset({"scheduled", "planned", "set"}), frozenset({"for", "from"})
_BESIDE_EDGE = frozenset("had has have will is to on due expected , be".split()) | _FIXED
# "Three-day state visit"
_BEFORE_NOUN = 4
# Chunks from the noun of a visit to the clause on its first and last day, and from the verb of that to the day.
_FAR, _NEAR = 18, 9
_OTHER_CLAUSE = frozenset("; . : where who whose when while but after before".split())


def days_of(syntax: Syntax, journey: Journey, low: int, high: int) -> tuple[When | None, When | None]:
    """Give the day or days told of a journey, and where no stretch of days says it, the day on which it was over.

    Args:
        syntax: the sentence.
        journey: the words.
        low, high: between which chunks the days told are those of this journey.
    """
    day = date_of(syntax, journey, low, high) or _month_of_what_was_done(syntax, journey)
    if day is None and (end := _day_of_ending(syntax, journey)) is not None:
        days = length_of(syntax, journey)
        return (_counted_back(end, days), None) if days is not None else (None, end)
    first, last = edges_told(syntax, journey)
    if first is None and last is None:
        return day, None
    begin = syntax.moment(first) if first is not None else day
    end = syntax.moment(last) if last is not None else None
    days = length_of(syntax, journey) if begin is None and len(journey.targets) == 1 else None
    if end is not None and days is not None:
        # "a three-day visit to Peru, which ended on Friday"
        return _counted_back(end, days), None
    counted = len(journey.targets) < 2 and length_of(syntax, journey) is not None
    if first is not None and last is None and not counted and _tells_end(syntax, journey):
        # "came home on Friday from a visit to Peru that had begun on Tuesday"
        current = syntax.story.has_dateline and not {"has", "have"}.isdisjoint(syntax.sentence.lowers[: journey.first])
        end = day if day not in (None, begin) else When(day_shift=0) if current else None
    if begin is None or end is None or begin == end:
        return begin, end if begin is None else None
    whole = until(begin, end)
    return whole, None if whole.last is not None else end


def _day_of_ending(syntax: Syntax, journey: Journey) -> When | None:
    """Give the day on which somebody came home, "bringing to an end" or "wrapping up" the visit that a noun tells."""
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    if (left := _left_on(syntax, journey)) is not None:
        return syntax.moment(left)
    ends = (k for k in range(max(1, journey.first - _FAR), journey.first) if lowers[k] in _BY_WHICH)
    opens = next((k for k in ends if lowers[k - 1] == ","), None)
    if opens is None or journey.frame != "noun" or _ENDING.isdisjoint(lowers[opens : journey.first]):
        return None
    days = (k for k in range(opens - 1, -1, -1) if (when := chunks[k].when) is not None and is_day(when))
    day = next(days, None)
    return syntax.moment(day) if day is not None and not syntax.aside(day) else None


def _left_on(syntax: Syntax, journey: Journey) -> int | None:
    """Give the chunk of the day on which somebody left "for Peru on Friday after a visit to Chile"."""
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    after = next((k for k in range(journey.first - 1, max(0, journey.first - 3), -1) if lowers[k] in _BEHIND), None)
    day = chunks[after - 1].when if after is not None else None
    if after is None or day is None or not is_day(day) or _LEAVING.isdisjoint(lowers[max(0, after - _FAR) : after]):
        return None
    return None if syntax.aside(after - 1) else after - 1


def _month_of_what_was_done(syntax: Syntax, journey: Journey) -> When | None:
    """Give the month of "her visit to Peru, during which she spoke to the parliament on May 3"."""
    lowers = syntax.sentence.lowers
    opens = next((k for k in range(journey.last, journey.last + 3) if lowers[k : k + 2] == ["during", "which"]), None)
    if opens is None or journey.frame != "noun":
        return None
    closes = next((k for k in range(opens, len(lowers)) if lowers[k] in {",", ";"}), len(lowers))
    days = (syntax.moment(k) for k in syntax.times if opens < k < closes)
    return next((When(year=when.year, month=when.month) for when in days if when.month is not None), None)


def of_stage(whole: When | None, number: int, count: int) -> When | None:
    """Give the day of one stage of a tour whose first day and last are told: the first has the one, the last the other.

    Args:
        whole: the days of the tour; a single day is that of its end.
        number: of the stage, from 0.
        count: how many stages there are.
    """
    if whole is None:
        return None
    first = replace(whole, last=None)
    if number == 0 and whole.last is not None:
        return first
    if number == count - 1:
        return replace(whole.last, near=first, direction=1) if whole.last is not None else whole
    return When(year=whole.year, month=whole.month) if whole.month is not None else None


def is_over(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a tour is told by its end: "came home on Friday from a tour of Peru and Chile"."""
    return (journey.frame == "noun" or journey.rule == "return") and _tells_end(syntax, journey)


def told_by_its_end(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit is what a journey home ended: "flew home on Friday, concluding a visit to Peru"."""
    before = syntax.sentence.lowers[max(0, journey.first - _NEAR) : journey.first]
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n] == ","), len(before))
    return journey.frame == "noun" and not _BY_WHICH.isdisjoint(before[at + 1 : at + 3])


def ends_later(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a clause behind a visit tells its last day and not its first: "the visit, which ends on Friday"."""
    first, last = edges_told(syntax, journey)
    return first is None and last is not None


def edges_told(syntax: Syntax, journey: Journey) -> tuple[int | None, int | None]:
    """Give the chunks of the first day and of the last that a clause behind a visit tells: "a visit to Peru, which
    began in Lima on May 3 and ended on May 6", "the visit lasts until May 6".
    """
    lowers = syntax.sentence.lowers
    first: int | None = None
    last: int | None = None
    verb = _edge_verb(lowers, journey) if journey.rule not in OF_A_TOUR else None
    while verb is not None:
        day = _day_behind(syntax, verb)
        when = syntax.sentence.chunks[day].when if day is not None else None
        if day is None or when is None:
            break
        if lowers[verb] in _OPENING | _TAKING_PLACE | _FIXED_FOR or when.last is not None:
            first = day
        elif lowers[verb] in _CLOSING or lowers[day - 1] in _UNTIL:
            last = day
        verb = day + 1
        while lowers[verb : verb + 1] and lowers[verb] in _BESIDE_EDGE | {"and"}:
            verb += 1
        verb = verb if not (_CLOSING | _GOING_ON).isdisjoint(lowers[verb : verb + 1]) else None
    return first, last


def _edge_verb(lowers: Sequence[str], journey: Journey) -> int | None:
    """Give the verb of the clause behind a visit that says when it began, ended, or how long it went on."""
    for k in range(journey.last, min(journey.last + _FAR, len(lowers))):
        if lowers[k] in _OTHER_CLAUSE:
            return None
        if (k == journey.last and journey.frame == "noun") or lowers[k] in {"which", "that"}:
            if journey.frame == "verb" and NOUNS.isdisjoint(lowers[journey.first : k]):
                return None
            verb = k + (k != journey.last or lowers[k] in {"which", "that"})
            while lowers[verb : verb + 1] and lowers[verb] in _BESIDE_EDGE:
                verb += 1
            if not (_OPENING | _CLOSING | _GOING_ON | _TAKING_PLACE).isdisjoint(lowers[verb : verb + 1]):
                return verb
            if lowers[verb - 1] in _FIXED and not _FIXED_FOR.isdisjoint(lowers[verb : verb + 1]):
                # "The visit, scheduled from December 2 to 4, comes at"
                return verb
            if lowers[k] == "which":
                return None
    return None


def _day_behind(syntax: Syntax, verb: int) -> int | None:
    """Give the chunk of the day behind a verb, in its clause."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    for k in range(verb + 1, min(verb + _NEAR, len(chunks))):
        when = chunks[k].when
        if when is not None:
            return k if is_day(when) else None
        if lowers[k] in _OTHER_CLAUSE or lowers[k] in {",", "which", "that"}:
            return None
    return None


def _tells_end(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the words before a visit speak of its end: "concluded his visit", "flew home after a visit"."""
    around = set(syntax.sentence.lowers[max(0, journey.first - 6) : journey.first])
    return bool(around & _ENDING) or journey.rule in GOING or _hangs_behind(syntax, journey)


def lasting(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Stretch the day of an arrival or a departure over the days that the visit is said to last."""
    if when is not None and when.last is None and (end := _told_end(syntax, journey)) is not None:
        return until(when, end)
    if when is None or when.last is not None or not is_day(when):
        return when
    days = length_of(syntax, journey)
    if days is None:
        return when
    if (nth := day_counted(syntax, journey)) is not None:
        # "on the first day of a three-day visit"
        before = nth - 1 if nth > 0 else days - 1
        return _stretched(When(near=when, day_shift=-before), days) if before else _stretched(when, days)
    around = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 6) : journey.first + 1]}
    if around & {"is", "are"} and "paying" in around:
        # Of a visit that is being paid the news is its beginning.
        around.add("begins")
    behind: set[str] = set()
    if journey.frame == "noun" or journey.rule in GOING:
        # "the two-day visit to Peru ended on Wednesday", "left, ending a visit that had begun on Saturday"
        behind = set(EDGE_VERBS.intersection(syntax.sentence.lowers[journey.last : journey.last + 11]))
        around = behind or around
    going = journey.rule in {"leave", "return", "go"} or _hangs_behind(syntax, journey)
    if around & _ENDING or (going and not behind):
        return _counted_back(when, days)
    if journey.rule not in {"arrive", "leave for"} and not around & _BEGINNING and not _counted_from(syntax, journey):
        return when
    return _stretched(when, days)


def since_arrival(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Stretch the day of an arrival over the days that the visit is told to last later on: "arrived in Lima on Monday.
    The three-day visit is her first".
    """
    counted = "day" in syntax.sentence.lowers[max(0, journey.first - _BEFORE_NOUN) : journey.last]
    if when is None or when.last is not None or not is_day(when) or not counted or journey.frame != "noun":
        return when
    days = length_of(syntax, journey)
    return _stretched(when, days) if days is not None else when


def day_counted(syntax: Syntax, journey: Journey) -> int | None:
    """Tell which of its days a sentence is about that opens so: "on the second day of a state visit"; -1 the last."""
    words = syntax.sentence.lowers[max(0, journey.first - 4) : journey.first]
    at = words.index("of") if "of" in words else 0
    return NTH_DAYS.get(words[at - 2]) if at > 1 and words[at - 1] == "day" else None


def until_when(syntax: Syntax, target: Target) -> int | None:
    """Give the chunk of the day until which somebody is where a journey leads: "will be in Doha until Friday"."""
    if target.date is None or syntax.sentence.lowers[target.date - 1] not in {"until", "till"}:
        return None
    end = syntax.sentence.chunks[target.date].when
    return target.date if end is not None and end.last is None and is_day(end) else None


def lasting_on(syntax: Syntax, journey: Journey, target: Target) -> When | None:
    """Give the days of "is in Doha until Friday", which last from the day of the article."""
    day = until_when(syntax, target)
    end = syntax.sentence.chunks[day].when if day is not None else None
    around = syntax.sentence.lowers[max(0, journey.first - 1) : journey.verb + 1]
    if end is None or _CURRENT.isdisjoint(around) or not syntax.story.has_dateline or end.year is not None:
        return None
    return When(day_shift=0, last=end)


def prolonged(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Let a visit of which one day is known last as long as a later sentence says: "The visit lasted three days"."""
    known = when is not None and when.last is None and (when.day or when.weekday or when.day_shift) is not None
    days = length_of(syntax, journey) if known else None
    return _stretched(when, days) if when is not None and days is not None else when


def ended(one: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Let a visit whose first day is known last until the day that a stay is said to: "He stayed until the 10th"."""
    chunks, k = syntax.sentence.chunks, journey.last + 1
    if one is None or one.last is not None or k >= len(chunks) or chunks[k - 1].lower not in {"until", "till"}:
        return one
    end = chunks[k].when
    return until(one, end) if end is not None else one


def _counted_back(end: When, days: int) -> When:
    """Give so many days of which the last is known."""
    return When(near=end, day_shift=1 - days, last=When(day_shift=days - 1))


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
            day = k + 2 + (lowers[k + 2] in {"on", "in"})
            return chunks[day].when if day < len(chunks) else None
    return None


def ends(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the day told of a journey is that of its end: "left Oslo on May 5", "her visit to Oslo ended"."""
    if journey.rule in {"leave", "return", "go"} or journey.frame == "verb":
        return journey.rule in {"leave", "return", "go"}
    lowers = syntax.sentence.lowers
    around = {*lowers[max(0, journey.first - 4) : journey.first], *lowers[journey.last : journey.last + 3]}
    return not around.isdisjoint(_ENDING) and around.isdisjoint(_BEGINNING - {"on", "for"})


def _hangs_behind(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a journey only opens what came after it: "After a two-day visit to Peru, he flew home on May 5"."""
    opening = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 2) : journey.first]}
    return journey.frame == "noun" and bool(opening & {"after", "following", "from"})


def _counted_from(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the day told is the first: "for three days from May 4"."""
    chunks = syntax.sentence.chunks
    for k in range(journey.last, min(journey.last + 16, len(chunks))):
        if ends_clause(syntax, k):
            return False
        if chunks[k].when is not None:
            return chunks[k - 1].lower in {"from", "since", "beginning", "starting"}
    return False
