"""Tell when a visit was: the day in its clause or beside it, that of what was done there, that of the departure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import looks_back
from relations_db.extraction.told_dates import NO_DAY
from relations_db.extraction.visits.journey_words import NOUNS, Journey
from relations_db.language.chunks import Chunk, is_date
from relations_db.language.dates import When, is_day
from relations_db.language.numerals import CARDINALS
from relations_db.language.verbs import is_past

_LANDING = frozenset("touched landed arrived flew stepped came".split())
_EDGES = frozenset({";", ":", "that", "whose"})
_STILL_TO_BE = frozenset({"will", "'ll", "due", "expected", "scheduled"})
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
_OF_ANOTHER = frozenset("held hosted convened organised organized opened chaired founded".split())
_MADE = frozenset("signed concluded issued adopted agreed released initialled".split())
_HOURS = frozenset(
    "noon midday midnight dawn daybreak sunrise sunset dusk lunch lunchtime dinner dark nightfall breakfast".split()
)
# With these the first day of a visit is told, its last, or how many there were.
EDGE_VERBS = frozenset(
    "ended ends concluded concludes finished finishes began begins begun started starts opened opens lasted lasts ran "
    "runs".split()
)
# Rules that tell of the end of a visit.
GOING = frozenset({"leave", "return", "go", "leave for"})
# From such a clause a sentence counts: "Two weeks before X went to Peru".
_COUNTED, _COUNTED_FROM = frozenset("hours days weeks months week month day".split()), frozenset({"after", "before"})
_COUNTED_OPENING = 5
_UNITS = frozenset("days weeks months years".split())
_AWAY = frozenset("before earlier ago later previously".split())
_LEAVES = frozenset({"leave", "return", "go"})
_ON_THE_WAY = frozenset({"arrive", "leave for"})
_BEFORE_LENGTH = {
    False: ("for", "of", "lasting", "lasted", "stayed"),
    True: ("for", "of", "lasting", "lasted", "stayed", "after"),
}
_NEAR_WHERE = 9
_BESIDE = 3
_OCCASIONS = frozenset("summit conference forum fair congress games funeral coronation assembly session".split())
# So far behind these stands the perfect of a clause of its own.
_OTHER_CLAUSES = frozenset("and although though while whilst".split())
_PERFECT, _TO_PERFECT = frozenset({"had", "have"}), 6
# With these a sentence opens by one stay and goes on from it: "After a day in Lima, on May 3, she flew to Quito".
_OPENING = frozenset({"after", "following"})
_RANKS = frozenset("first second third fourth fifth last latest only".split())


def hangs_on_another(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether the clause of a journey only dates another thing, "six weeks after X visited Peru", or is only dated
    by another: "four days before coming to Peru X was in Chile".
    """
    lowers = syntax.sentence.lowers
    opening = lowers[: min(_COUNTED_OPENING, journey.first)]
    if any(a in _COUNTED and b in _COUNTED_FROM for a, b in pairwise(opening)):
        # "Two weeks before X went to Peru, on January 9, Y was in Chile": Y's clause is dated by the day beside it.
        day = _day_behind_counted(syntax)
        return day is None or journey.first < day
    subject = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
    if subject is None or subject.first == 0:
        return False
    return syntax.sentence.chunks[subject.first - 1].lower in {"after", "before", "since", "until"}


def _day_behind_counted(syntax: Syntax) -> int | None:
    """Give the day between the clause from which a sentence counts and its main clause: "A week before she left, on
    May 3, he came".
    """
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    comma = next((k for k in range(_COUNTED_OPENING, len(chunks) - 2) if lowers[k] == ","), None)
    day = comma + 1 + (lowers[comma + 1] in {"on", "in"}) if comma is not None else None
    return day if day is not None and is_date(chunks, day) and lowers[day + 1 : day + 2] == [","] else None


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
    if (under_way := visiting_since(syntax, journey)) is not None:
        return under_way
    if (when_there := _day_of_clause(syntax, journey)) is not None:
        return syntax.moment(when_there)
    after: list[int] = []
    k = journey.last
    while k < high and not (ends_clause(syntax, k) and chunks[k].lower != "since"):
        if journey.frame == "noun" and (aside := _ranking_aside(syntax.sentence.lowers, k)) is not None:
            k = aside
            continue
        if journey.frame == "noun" and syntax.sentence.lowers[k : k + 3] == ["as", "well", "as"]:
            # "spoke of her trip to Peru as well as the forum in May"
            break
        ahead = syntax.sentence.lowers[k + 1 : k + _TO_PERFECT]
        if chunks[k].lower in _OTHER_CLAUSES and not _PERFECT.isdisjoint(ahead):
            # "her second visit to Peru, and the two had spoken in May", "although they have met since, last in July"
            high = k
            break
        if chunks[k].lower == "since":
            # "his first trip since taking office, in May": what stands before the comma dates the office.
            while k < high and chunks[k].lower not in {",", ";"}:
                k += 1
            continue
        after.append(k)
        k += 1
    clause_end = k
    begin = journey.first
    counted = hangs_on_another(syntax, journey)
    if counted and (day := _day_behind_counted(syntax)) is not None:
        # "Two weeks before X went to Peru, on January 9, Y was in Chile"
        after = [k for k in after if k < day]
    # "Though he was there in June, it was his first visit": the day before the comma is another's.
    edges = _EDGES | {","} if chunks[0].lower in _CONCEDING else _EDGES
    # "The day before that she had been to Lima."
    while begin > low and (chunks[begin - 1].lower not in edges or _is_pronoun(chunks, begin - 1)):
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
    if low == 0 and syntax.sentence.lowers[:3] == ["it", "was", "on"] and chunks[3].when is not None:
        # "It was on May 3 that X came"
        begin = 0
    inside = range(journey.first, journey.last)
    before = range(journey.first - 1, begin - 1, -1)
    if journey.rule == "take to":
        # "The visit, on May 3 and 4, took her to Peru."
        noun = next((n for n in range(journey.first - 1, -1, -1) if chunks[n].lower in NOUNS), journey.first)
        before = range(journey.first - 1, noun, -1)
    elif journey.frame == "noun" and "recent" in syntax.sentence.lowers[journey.first : journey.first + 3]:
        # "spoke today of his recent trip to Peru"
        before = range(0)
    elif journey.frame == "verb" and counted:
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
            # "By the 6th she was in Lima", but not "had been in Lima".
            by = k < 3 and chunks[0].lower == "by" and journey.rule in {"be at", "be in"}
            signed = signed or (by and not looks_back(syntax.sentence, journey.verb))
            # "who arrived on Monday for a three-day visit"
            beside = stretch is before and journey.first - k <= _BESIDE and journey.frame == "noun"
            fronted = stretch is before and not beside
            if stretch is after and journey.frame == "verb" and _is_of_occasion(syntax, k):
                return syntax.moment(k)
            # "in May 2023, when she paid a visit to Peru"
            signed = signed or (stretch is before and "when" in syntax.sentence.lowers[k + 1 : k + 3])
            if signed or _dates_it(syntax, k, fronted, 0 if stretch is before else journey.first):
                return syntax.moment(exactly(syntax, k))
    for k in after:
        if (
            chunks[k].when is not None
            and chunks[k - 1].lower in {"until", "till"}
            and (days := length_of(syntax, journey))
        ):
            # "for three days until May 4"
            end = syntax.moment(k)
            return When(near=end, day_shift=1 - days, last=When(day_shift=days - 1))
    aside = next((n for n in range(clause_end, high - 4) if chunks[n].lower == ";"), None)
    if aside is not None:
        # "…; that was on May 23"
        told = [c.lower for c in chunks[aside + 1 : aside + 3]]
        if told in (["that", "was"], ["it", "was"], ["this", "was"]) and chunks[aside + 4].when is not None:
            return syntax.moment(aside + 4)
    if (there := done_there(syntax, journey, clause_end, high)) is not None:
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
        and syntax.sentence.lowers[journey.verb - 1] != "to"
    ):
        # "in Peru since Monday", but not "the first to visit Peru since 2016"
        return syntax.moment(arrival)
    if journey.frame == "verb" and low == 0 and (fronted_days := _opening_days(syntax, journey)) is not None:
        return syntax.moment(fronted_days)
    if "been" in {c.lower for c in chunks[max(0, journey.first - 4) : journey.first + 1]}:
        # "has been in Peru since Monday": the day is that of the arrival.
        since = next(
            (k for k in range(low, high) if chunks[k].when is not None and chunks[k - 1].lower == "since"), None
        )
        return syntax.moment(since) if since is not None else None
    return None


def _day_of_clause(syntax: Syntax, journey: Journey) -> int | None:
    """Give the day that the clause of a journey says more of: "on May 3, when she was in Peru, and again on June 4"."""
    told = any(t.date is not None for t in journey.targets)
    subject = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
    if told or journey.frame != "verb" or subject is None or journey.verb - subject.last > 1:
        return None
    lowers, when = syntax.sentence.lowers, subject.first - 1
    day = when - 1 - (lowers[when - 1 : when] == [","])
    return day if when > 1 and lowers[when] == "when" and is_date(syntax.sentence.chunks, day) else None


def _ranking_aside(lowers: Sequence[str], k: int) -> int | None:
    """Give the chunk behind "(her visit to Peru), the first by a minister this year,", which dates no visit."""
    if lowers[k] != "," or lowers[k + 1 : k + 2] not in (["the"], ["his"], ["her"]):
        return None
    ranked = not _RANKS.isdisjoint(lowers[k + 2 : k + 4])
    return next((n for n in range(k + 2, len(lowers)) if lowers[n] == ","), None) if ranked else None


def _is_pronoun(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether "that" only ends the words of a day."""
    return chunks[k].lower == "that" and k > 0 and is_date(chunks, k - 1)


def _opening_days(syntax: Syntax, journey: Journey) -> int | None:
    """Give the chunk of the days that open a sentence whose subject stands right before its verb, whatever is told
    between: "Between May 3 and 5, and at the head of a group that included ministers, she travelled to".
    """
    day = next((k for k in range(min(2, journey.verb)) if syntax.sentence.chunks[k].when is not None), None)
    subject = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
    ranged = day is not None and (when := syntax.sentence.chunks[day].when) is not None and when.last is not None
    right_before = subject is not None and journey.verb - subject.last <= 1 and not syntax.governed(subject)
    return day if ranged and right_before else None


def _is_of_occasion(syntax: Syntax, k: int) -> bool:
    """Tell whether a day is that of what somebody travelled for: "flew to Rio, to the summit of November last year"."""
    lowers = syntax.sentence.lowers
    occasion = syntax.sentence.chunks[k - 2] if k > 3 and lowers[k - 1] == "of" else None
    if occasion is None or not (occasion.kind in {"organization", "body"} or occasion.lower in _OCCASIONS):
        return False
    return any(lowers[n] in {"to", "for"} for n in range(k - 5, k - 2))


def cleft_end(chunks: Sequence[Chunk]) -> int | None:
    """Give the chunk of "that" in a sentence that opens with "It was on May 3 that"; None in another."""
    lowers = [c.lower for c in chunks[:9]]
    if lowers[:2] != ["it", "was"] or "that" not in lowers:
        return None
    that = lowers.index("that")
    days = [c for c in chunks[2:that] if c.when is not None]
    return that if days and all(c.when or c.lower in {"on", "in", "only", ","} for c in chunks[2:that]) else None


def _is_of_earlier(syntax: Syntax, k: int) -> bool:
    """Tell whether a day before a journey closes what was told before it: "made Lima her first stop on May 2, went on
    to Quito", but not "flew to Lima, and on May 3, a Monday, went on to Quito".
    """
    lowers = syntax.sentence.lowers
    closes = lowers[k + 1] in {",", "and", ";"} and lowers[0] not in _OPENING
    return closes and lowers[k - 2] not in {"and", ",", ";"}


# Who "came and signed a treaty on May 3" had come for that.
_SIGNED = frozenset("signed inked initialled initialed concluded".split())


def done_there(syntax: Syntax, journey: Journey, k: int, high: int) -> int | None:
    """Give the day of what was done where a journey led: "flew to Suva, where on May 3 he met", "where he spent the
    days from May 3 to 5", "came to Suva and signed a treaty on May 3".
    """
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    and_signed = journey.frame == "verb" and lowers[k : k + 1] == ["and"] and not _SIGNED.isdisjoint(lowers[k : k + 2])
    if k >= high or not (lowers[k] == "where" or and_signed) or k - journey.last > _NEAR_WHERE:
        return None
    gone = journey.frame == "verb" and is_past(lowers[journey.verb])
    for n in range(k + 1, min(k + _NEAR_WHERE + 3, high)):
        when = chunks[n].when
        if gone and lowers[n] in _STILL_TO_BE:
            # "left for Lima, where he will speak on Friday": he left before that.
            return None
        if lowers[n] in {";", "who", "which", "that", "had"}:
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


def exactly(syntax: Syntax, k: int) -> int:
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


def ends_clause(syntax: Syntax, k: int) -> bool:
    """Tell whether another clause begins at a chunk, whose days are its own."""
    chunks = syntax.sentence.chunks
    lower = chunks[k].lower
    if lower in _CLAUSE_WORDS:
        counted = k > 0 and chunks[k - 1].lower in {"once", "twice"}
        if lower == "before" and (counted or k + 1 >= len(chunks) or chunks[k + 1].lower == ","):
            # "had been there once before (as premier), in May"
            return False
        return lower not in {"before", "after"} or k + 1 >= len(chunks) or chunks[k + 1].lower not in _HOURS
    following = chunks[k + 1] if k + 1 < len(chunks) else None
    if lower == "," and following is not None and following.lower in _OF_ANOTHER:
        # "for the forum, held from 3 to 5 May"
        return True
    opens = [c.lower for c in chunks[k + 1 : k + 2]]
    if lower == "and" and opens in (["in"], ["on"], ["from"]) and chunks[k + 2 : k + 3]:
        # "X visited Peru, and in May Y visited Chile", ", and from 3 to 5 May Y visited Chile"
        return chunks[k + 2].when is not None and any(m.first >= k + 2 for m in syntax.sentence.mentions)
    if lower == "," and opens in (["in"], ["on"]) and chunks[k + 3 : k + 4]:
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
        if chunks[j].lower in {"since", "until", "before", "after", "following"}:
            # "shortly before noon on May 3" says when on that day.
            if chunks[j + 1].lower in _HOURS:
                continue
            return False
        if chunks[j].lower == "," or chunks[j].kind == "date":
            break
    if fronted:
        # What is told of somebody in an apposition is not told of the journey.
        for j in range(k - 1, max(-1, k - 12), -1):
            if chunks[j].lower in {"who", "whose", "which", "("}:
                return False
            if chunks[j].lower in {",", ")", ";"}:
                break
    return True


def counts_roughly(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit is said to have been about so long before, on no day that can be told: "in Lima some seven
    weeks earlier".
    """
    chunks = syntax.sentence.chunks[journey.last : journey.last + 6]
    return any(a.kind == b.kind == "word" and a.lower in _UNITS and b.lower in _AWAY for a, b in pairwise(chunks))


def length_of(syntax: Syntax, journey: Journey) -> int | None:
    """Give how many days a journey is said to last: "two-day", "for three days", "of three days"; None for one."""
    # "Having concluded a two-day visit, the President of Fiji left Lima."
    opening = 0 if journey.rule in _LEAVES else max(0, journey.first - 3)
    words = syntax.sentence.lowers[opening : journey.last + 16]
    if journey.rule in _ON_THE_WAY:
        # "left for Peru after a two-day visit to Chile"
        behind = (n for n in range(journey.last - opening, len(words)) if words[n] in {"after", "following"})
        words = words[: next(behind, len(words))]
    for n, word in enumerate(words):
        if word not in {"day", "days"} or not n:
            continue
        count = CARDINALS.get(words[n - 1]) or (CARDINALS.get(words[n - 2]) if n > 1 and words[n - 1] == "-" else None)
        counted = n > 1 and words[n - 2] in _BEFORE_LENGTH[journey.rule in GOING]
        # "her three days in Suva"
        counted = counted or (journey.rule == "stay" and journey.frame == "noun" and words[n + 1 : n + 2] == ["in"])
        if count is None or (word == "days" and not counted):
            continue
        return count if count > 1 else None
    return None


def since_when(syntax: Syntax, journey: Journey) -> When | None:
    """Give the day since which somebody is told to have been somewhere."""
    chunks = syntax.sentence.chunks
    for k in range(journey.last, min(journey.last + 6, len(chunks))):
        if chunks[k].when is not None:
            day = syntax.moment(k)
            alone = day.weekday is not None and day.day is None and not day.direction
            return None if chunks[k - 1].lower != "since" else replace(day, direction=-1) if alone else day
        if chunks[k].lower in {",", ";"}:
            return None
    return None


def visiting_since(syntax: Syntax, journey: Journey) -> When | None:
    """Give the day since which somebody is told to be on a visit: not that of "her second visit since May"."""
    on = "on" in syntax.sentence.lowers[max(0, journey.first - 3) : journey.first]
    since = since_when(syntax, journey) if journey.frame == "noun" and on else None
    return since if since is not None and is_day(since) else None


def day_left(syntax: Syntax, journey: Journey) -> int | None:
    """Give the chunk of the day on which somebody is told to have left."""
    chunks = syntax.sentence.chunks
    led = syntax.sentence.lowers[max(0, journey.verb - 1) : journey.verb]
    infinitive = led == ["before"] and syntax.sentence.lowers[journey.verb].endswith("ing")
    if infinitive or syntax.sentence.lowers[max(0, journey.verb - 2) : journey.verb][:1] == ["before"]:
        # "is to be received on Friday by X before leaving for Suva"
        days = (k for k in range(journey.verb - 2, -1, -1) if chunks[k].when is not None)
        if (fronted := next((k for k in days if _dates_it(syntax, k, True, 0)), None)) is not None:
            return fronted
    for k in range(journey.verb + 1, min(journey.last + 9, len(chunks))):
        if chunks[k].when is not None:
            return k if _dates_it(syntax, k, False, journey.first) else None
        if k > journey.last and ends_clause(syntax, k):
            return None
    # "On Tuesday the President flew home."
    return next((k for k in range(min(2, journey.verb)) if chunks[k].when is not None), None)
