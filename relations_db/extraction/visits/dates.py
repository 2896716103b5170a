"""Tell when a visit was: the day in its clause, how long it lasted, and whether two times are of one visit."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.told_dates import NO_DAY
from relations_db.extraction.visits.journey_words import Journey
from relations_db.language.chunks import Chunk
from relations_db.language.dates import When

_LANDING = frozenset("touched landed arrived flew stepped came".split())
_EDGES = frozenset({";", ":", "that", "whose"})
_CONCEDING = frozenset({"though", "although", "while", "whereas"})
_PART_OF = frozenset(
    "beginning start end week weekend whole half middle days close evening afternoon morning night day opening weeks "
    "part course".split()
)
_OWN_DAYS = frozenset("visit trip tour stay journey".split())
_CLAUSE_WORDS = frozenset(
    "; : where who which while since when after following before whose that said says announced reported according "
    "confirmed".split()
)
_ENDING = frozenset(
    "concluded concludes concluding ended ends ending wrapped wraps wrapping winding winds completed completing "
    "completes finished finishes finishing end conclusion having wound rounded rounds".split()
)
_BEGINNING = frozenset(
    "began begins begin begun beginning started starting starts start arrived landed embarked kicked kicks on "
    "for".split()
)
_OF_ANOTHER = frozenset("held hosted convened organised organized opened chaired founded".split())
_MADE = frozenset("signed concluded issued adopted agreed released initialled".split())
_HOURS = frozenset(
    "noon midday midnight dawn daybreak sunrise sunset dusk lunch lunchtime dinner dark nightfall breakfast".split()
)
_EDGE_VERBS = frozenset(
    "ended ends concluded concludes finished finishes began begins begun started starts opened opens lasted lasts ran "
    "runs".split()
)
_CLOSING = frozenset("ended concluded finished closed ends concludes finishes closes".split())
_GOING = frozenset({"leave", "return", "go", "leave for"})
_BEFORE_LENGTH = {
    False: ("for", "of", "lasting", "lasted", "stayed"),
    True: ("for", "of", "lasting", "lasted", "stayed", "after"),
}
_NEAR_WHERE = 9
_BESIDE = 3
_OCCASIONS = frozenset("summit conference forum fair congress games funeral coronation assembly session".split())
# With these a sentence opens by one stay and goes on from it: "After a day in Lima, on May 3, she flew to Quito".
_OPENING = frozenset({"after", "following"})
_COUNTS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}


def hangs_on_another(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the clause of a journey only dates another thing, "six weeks after X visited Peru", or is only dated
    by another: "four days before coming to Peru X was in Chile".
    """
    opening = [c.lower for c in syntax.sentence.chunks[: min(5, journey.first)]]
    if any(a in ("days", "weeks", "months") and b in ("after", "before") for a, b in pairwise(opening)):
        return True
    subject = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
    if subject is None or subject.first == 0:
        return False
    return syntax.sentence.chunks[subject.first - 1].lower in ("after", "before", "since", "until")


def when_it_had_been(lowers: Sequence[str], k: int) -> bool:
    """Tell whether a clause before a word says what had been before it: "She had been in office a month when she flew",
    "Hardly had the flags been taken down when X landed". No day of the story is that of the flight.

    Args:
        lowers: the words of the sentence.
        k: number of the word.
    """
    when = next((n for n in range(k, max(-1, k - _NEAR_WHERE), -1) if lowers[n] == "when"), None)
    return when is not None and "had" in lowers[:when] and "," not in lowers[when + 1 : k]


def date_of(syntax: Syntax, journey: Journey, low: int, high: int) -> When | None:
    """Give the day told of a journey: inside its words, after them in their clause, or before them."""
    chunks = syntax.sentence.chunks
    after: list[int] = []
    k = journey.last
    while k < high and not (_ends_clause(syntax, k) and chunks[k].lower != "since"):
        if chunks[k].lower == "since":
            # "his first trip since taking office, in May": what stands before the comma dates the office.
            while k < high and chunks[k].lower not in (",", ";"):
                k += 1
            continue
        after.append(k)
        k += 1
    clause_end = k
    begin = journey.first
    # "Though he was there in June, it was his first visit": the day before the comma is another's.
    edges = _EDGES | {","} if chunks[0].lower in _CONCEDING else _EDGES
    while begin > low and chunks[begin - 1].lower not in edges:
        begin -= 1
    if begin and low == 0 and cleft_end(chunks) == begin - 1:
        # "It was on May 3 that X turned up and left for Lima"
        begin = 0
    if (
        begin
        and low == 0
        and chunks[begin - 1].lower == ":"
        and all(m.first >= begin for m in syntax.sentence.mentions)
    ):
        # "On the 17th it was the turn of others: X landed in Lima"
        begin = 0
    inside = range(journey.first, journey.last)
    before = range(journey.first - 1, begin - 1, -1)
    if journey.rule == "take to" or (journey.frame == "verb" and hangs_on_another(syntax, journey)):
        before = range(0)
    # "in Bamako, on Sunday in Niamey": the day before a further place is that place's own.
    taken = {t.date for t in journey.targets if t.date is not None and t.date < t.at}
    for stretch in (inside, after, before):
        for k in stretch:
            if chunks[k].when is None or k in taken:
                continue
            if stretch is before and low and _is_of_earlier(syntax, k):
                continue
            signed = stretch is before and (_signed_during(syntax, journey, k) or _talks_during(syntax, journey, k))
            # "By the 6th she was in Lima."
            signed = signed or (k < 3 and chunks[0].lower == "by" and journey.rule in ("be at", "be in"))
            # "who arrived on Monday for a three-day visit"
            beside = stretch is before and journey.first - k <= _BESIDE and journey.frame == "noun"
            fronted = stretch is before and not beside
            if stretch is after and journey.frame == "verb" and _is_of_occasion(syntax, k):
                return syntax.moment(k)
            if signed or _dates_it(syntax, k, fronted, 0 if stretch is before else journey.first):
                return syntax.moment(_exactly(syntax, k))
    for k in after:
        if (
            chunks[k].when is not None
            and chunks[k - 1].lower in ("until", "till")
            and (days := _length(syntax, journey))
        ):
            # "for three days until May 4"
            end = syntax.moment(k)
            return When(near=end, day_shift=1 - days, last=When(day_shift=days - 1))
    edge = clause_end + 1 + (syntax.sentence.lowers[clause_end + 1 : clause_end + 2] == ["had"])
    if edge < high - 1 and chunks[clause_end].lower in ("which", "that") and chunks[edge].lower in _EDGE_VERBS:
        # "a three-day trip to Peru, which began on May 3"
        for k in range(edge + 1, min(edge + 3, high)):
            if chunks[k].when is not None:
                return syntax.moment(k)
    aside = next((n for n in range(clause_end, high - 4) if chunks[n].lower == ";"), None)
    if aside is not None:
        # "…; that was on May 23"
        told = [c.lower for c in chunks[aside + 1 : aside + 3]]
        if told in (["that", "was"], ["it", "was"], ["this", "was"]) and chunks[aside + 4].when is not None:
            return syntax.moment(aside + 4)
    if (there := _done_there(syntax, journey, clause_end, high)) is not None:
        return syntax.moment(there)
    if clause_end < high and chunks[clause_end].lower == "when" and journey.frame == "verb":
        # "the first of them to visit Cuba, when he touched down on May 3"
        landed = next((k for k in range(clause_end + 1, min(clause_end + 7, high)) if chunks[k].when is not None), None)
        if landed is not None and not _LANDING.isdisjoint(syntax.sentence.lowers[clause_end:landed]):
            return syntax.moment(landed)
    arrival = journey.last + 1
    if (
        arrival < high
        and journey.frame == "verb"
        and chunks[arrival - 1].lower == "since"
        and chunks[arrival].when is not None
    ):
        # "in Peru since Monday"
        return syntax.moment(arrival)
    if "been" in {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]}:
        # "has been in Peru since Monday": the day is that of the arrival.
        since = next(
            (k for k in range(low, high) if chunks[k].when is not None and chunks[k - 1].lower == "since"), None
        )
        return syntax.moment(since) if since is not None else None
    return None


def _is_of_occasion(syntax: Syntax, k: int) -> bool:
    """Tell whether a day is that of what somebody travelled for: "flew to Rio, to the summit of November last year"."""
    lowers = syntax.sentence.lowers
    occasion = syntax.sentence.chunks[k - 2] if k > 3 and lowers[k - 1] == "of" else None
    if occasion is None or not (occasion.kind in ("organization", "body") or occasion.lower in _OCCASIONS):
        return False
    return any(lowers[n] in ("to", "for") for n in range(k - 5, k - 2))


def cleft_end(chunks: Sequence[Chunk]) -> int | None:
    """Give the chunk of "that" in a sentence that opens with "It was on May 3 that"; None in another."""
    lowers = [c.lower for c in chunks[:9]]
    if lowers[:2] != ["it", "was"] or "that" not in lowers:
        return None
    that = lowers.index("that")
    days = [c for c in chunks[2:that] if c.when is not None]
    return that if days and all(c.when or c.lower in ("on", "in", "only", ",") for c in chunks[2:that]) else None


def _is_of_earlier(syntax: Syntax, k: int) -> bool:
    """Tell whether a day before a journey closes what was told before it: "made Lima her first stop on May 2, went on
    to Quito", but not "flew to Lima, and on May 3, a Monday, went on to Quito".
    """
    lowers = syntax.sentence.lowers
    closes = lowers[k + 1] in (",", "and", ";") and lowers[0] not in _OPENING
    return closes and lowers[k - 2] not in ("and", ",", ";")


def _done_there(syntax: Syntax, journey: Journey, k: int, high: int) -> int | None:
    """Give the day of what was done where a journey led: "flew to Suva, where on May 3 he met", "where he spent the
    days from May 3 to 5".
    """
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    if k >= high or lowers[k] != "where" or k - journey.last > _NEAR_WHERE:
        return None
    for n in range(k + 1, min(k + _NEAR_WHERE + 3, high)):
        when = chunks[n].when
        if lowers[n] in (";", "who", "which", "that", "had"):
            return None
        if when is not None and (when.day is not None or when.weekday is not None or when.discourse):
            return n if _dates_it(syntax, n, False, k) else None
    return None


def _signed_during(syntax: Syntax, journey: Journey, k: int) -> bool:
    """Tell whether a day is that of a text made on the visit: "the accord of May 3, signed during her trip to Peru"."""
    lowers = syntax.sentence.lowers
    during = journey.frame == "noun" and "during" in lowers[max(k, journey.first - 5) : journey.first]
    return during and lowers[k - 1] == "of" and not _MADE.isdisjoint(lowers[k + 1 : journey.first])


def _talks_during(syntax: Syntax, journey: Journey, k: int) -> bool:
    """Tell whether a day is that of talks held on the visit: "after talks in Suva on May 3, during her visit to"."""
    lowers = syntax.sentence.lowers
    return journey.frame == "noun" and lowers[k + 1 : k + 3] == [",", "during"] and journey.first - k <= _NEAR_WHERE


def _exactly(syntax: Syntax, k: int) -> int:
    """Give the days that stand beside a vaguer word for them: "a fortnight earlier, from May 4 to 8"."""
    chunks = syntax.sentence.chunks
    when = chunks[k].when
    if (
        when is None
        or when.day is not None
        or (when.week_shift is None and when.month_shift is None and when.weekday is None and not when.month)
    ):
        return k
    j = k + 1 + (syntax.sentence.lowers[k + 1 : k + 2] in ([","], ["("], [":"]))
    j += syntax.sentence.lowers[j : j + 1] in (["on"], ["from"], ["between"])
    told = chunks[j].when if j > k + 1 and j < len(chunks) else None
    return j if told is not None and told.day is not None else k


def _ends_clause(syntax: Syntax, k: int) -> bool:
    chunks = syntax.sentence.chunks
    lower = chunks[k].lower
    if lower in _CLAUSE_WORDS:
        if lower == "before" and (k + 1 >= len(chunks) or chunks[k + 1].lower == ","):
            # "had been there once before, in May"
            return False
        return lower not in ("before", "after") or k + 1 >= len(chunks) or chunks[k + 1].lower not in _HOURS
    following = chunks[k + 1] if k + 1 < len(chunks) else None
    if lower == "," and following is not None and following.lower in _OF_ANOTHER:
        # "for the forum, held from 3 to 5 May"
        return True
    if lower == "and" and [c.lower for c in chunks[k + 1 : k + 2]] in (["in"], ["on"]) and chunks[k + 2 : k + 3]:
        # "X visited Peru, and in May Y visited Chile"
        return chunks[k + 2].when is not None and any(m.first >= k + 2 for m in syntax.sentence.mentions)
    if lower == "," and [c.lower for c in chunks[k + 1 : k + 2]] in (["in"], ["on"]) and chunks[k + 3 : k + 4]:
        # "In July she was in Peru, in May he went to Chile"
        return chunks[k + 2].when is not None and any(m.first == k + 3 for m in syntax.sentence.mentions)
    return (
        lower == "and"
        and following is not None
        and following.kind == "word"
        and following.lower.endswith(("ed", "met", "held"))
    )


def _dates_it(syntax: Syntax, k: int, fronted: bool, floor: int) -> bool:
    """Tell whether a date is that of the clause, unlike those of "since May" and "the elections of 8 February"."""
    chunks = syntax.sentence.chunks
    before = chunks[k - 1].lower if k else ""
    if before in NO_DAY:
        return False
    when = chunks[k].when
    if k + 1 < len(chunks) and chunks[k + 1].kind == "possessive" and when is not None and when.year_shift is not None:
        # "flew to Fiji, this year's host of the forum"
        return False
    if before == "of" and (k < 2 or chunks[k - 2].lower not in _PART_OF | _OWN_DAYS | {"as"}):
        return False
    for j in range(k - 1, max(floor - 1, k - 7), -1):
        if chunks[j].lower in ("since", "until", "before", "after", "following"):
            # "shortly before noon on May 3" says when on that day.
            if chunks[j + 1].lower in _HOURS:
                continue
            return False
        if chunks[j].lower == "," or chunks[j].kind == "date":
            break
    if fronted:
        # What is told of somebody in an apposition is not told of the journey.
        for j in range(k - 1, max(-1, k - 12), -1):
            if chunks[j].lower in ("who", "whose", "which", "("):
                return False
            if chunks[j].lower in (",", ")", ";"):
                break
    return True


def lasting(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Stretch the day of an arrival or a departure over the days that the visit is said to last."""
    if when is not None and when.last is None and (end := _told_end(syntax, journey)) is not None:
        return _until(when, end)
    if when is None or when.last is not None or (when.day is None and when.weekday is None and when.day_shift is None):
        return when
    days = _length(syntax, journey)
    if days is None:
        return when
    around = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 6) : journey.first + 1]}
    behind: set[str] = set()
    if journey.frame == "noun" or journey.rule in _GOING:
        # "the two-day visit to Peru ended on Wednesday", "left, ending a visit that had begun on Saturday"
        behind = set(_EDGE_VERBS.intersection(syntax.sentence.lowers[journey.last : journey.last + 11]))
        around = behind or around
    going = journey.rule in ("leave", "return") or _hangs_behind(syntax, journey)
    if around & _ENDING or (going and not behind):
        return When(near=when, day_shift=1 - days, last=When(day_shift=days - 1))
    if journey.rule not in ("arrive", "leave for") and not around & _BEGINNING and not _counted_from(syntax, journey):
        return when
    return _stretched(when, days)


def prolonged(when: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Let a visit of which one day is known last as long as a later sentence says: "The visit lasted three days"."""
    known = when is not None and when.last is None and (when.day or when.weekday or when.day_shift) is not None
    days = _length(syntax, journey) if known else None
    return _stretched(when, days) if when is not None and days is not None else when


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


def _length(syntax: Syntax, journey: Journey) -> int | None:
    """Give how many days a journey is said to last: "two-day", "for three days", "of three days"; None for one."""
    words = [c.lower for c in syntax.sentence.chunks[max(0, journey.first - 3) : journey.last + 16]]
    for n, word in enumerate(words):
        if word not in ("day", "days") or not n:
            continue
        count = _COUNTS.get(words[n - 1]) or (_COUNTS.get(words[n - 2]) if n > 1 and words[n - 1] == "-" else None)
        counted = n > 1 and words[n - 2] in _BEFORE_LENGTH[journey.rule in _GOING]
        # "her three days in Suva"
        counted = counted or (journey.rule == "stay" and journey.frame == "noun" and words[n + 1 : n + 2] == ["in"])
        if count is None or (word == "days" and not counted):
            continue
        return count if count > 1 else None
    return None


def _counted_from(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the day told is the first: "for three days from May 4"."""
    chunks = syntax.sentence.chunks
    for k in range(journey.last, min(journey.last + 16, len(chunks))):
        if _ends_clause(syntax, k):
            return False
        if chunks[k].when is not None:
            return chunks[k - 1].lower in ("from", "since", "beginning", "starting")
    return False


def compatible(one: When | None, other: When | None) -> bool:
    """Tell whether two times told in one article may be of one visit."""
    if one is None or other is None or one == other:
        return True
    if (one.year_shift or 0) != (other.year_shift or 0) and one.year is None and other.year is None:
        # "in December last year" and today
        return False
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    if (one.year is None) != (other.year is None) and (one.month is None or other.month is None):
        return False
    if one.month is not None and other.month is not None:
        reach = [one.last.month if one.last else None, other.last.month if other.last else None]
        if one.month != other.month and reach[0] != other.month and reach[1] != one.month:
            return False
        if one.day is not None and other.day is not None:
            return _contains(one, other) or _contains(other, one)
        return True
    # A weekday may be any day of the other.
    return (
        one.year is None
        and other.year is None
        and None in (one.month, other.month)
        and 0 in (one.direction, other.direction)
    )


def compatible_month(one: When | None, moment: When | None) -> bool:
    """Tell whether a time may be of the month of another or the next: "flew home on the 6th", after a day of May."""
    while moment is not None and moment.month is None:
        moment = moment.near
    if one is None or moment is None or one.month is None or moment.month is None:
        return True
    if one.year is not None and moment.year is not None and moment.year - one.year not in (0, 1):
        return False
    return (moment.month - one.month) % 12 < 2


def _contains(span: When, day: When) -> bool:
    if span.last is None or span.day is None or day.day is None:
        return span.day == day.day and span.month == day.month
    if span.last.month not in (None, span.month):
        return (day.month == span.month and day.day >= span.day) or (
            day.month == span.last.month and day.day <= (span.last.day or 0)
        )
    return span.day <= day.day <= (span.last.day or span.day)


def better(one: When | None, other: When | None) -> When | None:
    """Give the time that tells more: a stretch of days before a day before a month."""
    if one is None or other is None:
        return one or other

    def worth(when: When) -> tuple[bool, bool, bool, bool]:
        day = when.day is not None or when.weekday is not None or when.day_shift is not None
        return (when.last is not None, day, when.month is not None or day, when.year is not None)

    return other if worth(other) > worth(one) else one


def begun(one: When | None, arrival: When | None) -> When | None:
    """Let a visit known by a later day begin with the arrival: "who had arrived on June 2" and a lunch on June 4."""
    if one is None or arrival is None or one.day is None:
        return better(one, arrival)
    later = arrival.day is not None and arrival.month == one.month and arrival.day < one.day
    if one.last is not None or arrival.last is not None or not later:
        return one
    return replace(one, day=arrival.day, weekday=None, last=When(month=one.month, day=one.day))


def left(one: When | None, end: When | None) -> When | None:
    """Let a visit whose first day is known last until the visitor leaves: "and left two days later".

    Args:
        one: what is known of its days.
        end: the day on which the visitor left, as the words give it.
    """
    if one is None or end is None or one.last is not None or end.last is not None:
        return one
    if end.day_shift is not None and end.day_shift > 0:
        if end.discourse and (one.day is not None or one.weekday is not None or one.day_shift is not None):
            return replace(one, last=When(day_shift=end.day_shift))
        if not end.discourse and one.day_shift is not None and one.near is None and one.day_shift < end.day_shift:
            return replace(one, last=When(day_shift=end.day_shift - one.day_shift))
        return one
    return _until(one, end)


def since_when(syntax: Syntax, journey: Journey) -> When | None:
    """Give the day since which somebody is told to have been somewhere."""
    chunks = syntax.sentence.chunks
    for k in range(journey.last, min(journey.last + 6, len(chunks))):
        if chunks[k].when is not None:
            day = syntax.moment(k)
            alone = day.weekday is not None and day.day is None and not day.direction
            return None if chunks[k - 1].lower != "since" else replace(day, direction=-1) if alone else day
        if chunks[k].lower in (",", ";"):
            return None
    return None


def lasting_on(syntax: Syntax, journey: Journey, target: Target) -> When | None:
    """Give the days of "is in Doha until Friday", which last from the day of the article."""
    if target.date is None or syntax.sentence.lowers[target.date - 1] not in ("until", "till"):
        return None
    end = syntax.sentence.chunks[target.date].when
    current = {"is", "are", "remains", "stays"} & set(syntax.sentence.lowers[journey.first : journey.verb + 1])
    if end is None or not current or not syntax.story.has_dateline or end.last is not None or end.year is not None:
        return None
    return When(day_shift=0, last=end) if end.weekday is not None or end.day_shift is not None else None


def day_left(syntax: Syntax, journey: Journey) -> int | None:
    """Give the chunk of the day on which somebody is told to have left."""
    chunks = syntax.sentence.chunks
    for k in range(journey.last, min(journey.last + 9, len(chunks))):
        if chunks[k].when is not None:
            return k if _dates_it(syntax, k, False, journey.first) else None
        if k > journey.last and _ends_clause(syntax, k):
            return None
    return None


def ended(one: When | None, syntax: Syntax, journey: Journey) -> When | None:
    """Let a visit whose first day is known last until the day that a stay is said to: "He stayed until the 10th"."""
    chunks, k = syntax.sentence.chunks, journey.last + 1
    if one is None or one.last is not None or k >= len(chunks) or chunks[k - 1].lower not in ("until", "till"):
        return one
    end = chunks[k].when
    return _until(one, end) if end is not None else one


def _until(one: When, end: When) -> When:
    if end.last is not None or (end.day is None and end.weekday is None):
        return one
    if None not in (one.day, end.day) and end.month in (None, one.month) and (end.day or 0) <= (one.day or 0):
        # The day that is known is that of the departure itself.
        return one
    alone = one.month is None and one.day is None and one.day_shift is None and one.near is None
    if alone and one.weekday is not None and end.day is None and end.near is None and one.weekday != end.weekday:
        # "landed on Monday and flew home on Wednesday"
        return replace(one, last=When(weekday=end.weekday))
    if one.day_shift is not None and one.near is None and one.day_shift <= 0 and not one.discourse:
        # "arrived last night and will stay until Thursday"
        return replace(one, last=When(month=end.month, day=end.day, weekday=end.weekday))
    if one.day is not None and one.month is not None:
        return replace(
            one, last=When(month=end.month or (one.month if end.day else None), day=end.day, weekday=end.weekday)
        )
    if one.weekday is not None and one.near is None and end.month is not None:
        # "landed on Sunday and stayed until Wednesday, December 3": the Sunday before.
        return replace(one, near=replace(end, direction=0), direction=-1, last=When(month=end.month, day=end.day))
    return one
