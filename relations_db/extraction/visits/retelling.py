"""Add to a visit what a later sentence tells of it again: its days, its end, how long it lasted."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.discourse.days import BACKGROUND
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.extraction.motion_words import MOTION
from relations_db.extraction.told_dates import NO_DAY
from relations_db.extraction.visits.dates import date_of, day_left, visiting_since
from relations_db.extraction.visits.delegations import inviters
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.journey_words import Journey
from relations_db.extraction.visits.ledger import Ledger, leads_on
from relations_db.extraction.visits.lengths import edges_told, ended, lasting, prolonged, since_arrival, told_to_end
from relations_db.extraction.visits.stages import OF_A_TOUR
from relations_db.extraction.visits.times import begun, better, compatible, compatible_month, is_soon_after, left
from relations_db.language.dates import When

_NO_LEAP_YEAR = 2001
# Lines from a visit to what is told of it again without a name.
_NEAR = 3
_BY_AIR = frozenset("flew went travelled traveled drove".split())
_LASTED = frozenset("lasted lasts ran runs".split())
# How one is told of again who has been named.
_TOLD_OF = ("he", "she", "him", "her", "two", "guest", "visitor")
# With these "which" opens what is said of a thing at all times, or is still to come.
_FALLS = frozenset("falls is marks takes begins opens starts ends will".split())
_CLAUSE_ENDS = frozenset(", ; who which that".split())
# Nearer to its beginning than this the day that opens a sentence stands.
_FRONTED = 4
_RUNS = frozenset("take takes took lasts last runs scheduled began begins ends ended will".split())


def retell(ledger: Ledger, syntax: Syntax, journey: Journey, travellers: list[Side], low: int, high: int) -> None:
    """Add a sentence that speaks of the visit again without saying where it leads."""
    draft = ledger.last_of(travellers)
    homeward = {"home", "back"} & set(syntax.sentence.lowers[journey.first : journey.first + 3])
    if draft is None and journey.rule == "go" and homeward and (day := day_left(syntax, journey)) is not None:
        ledger.gone = (travellers, syntax.moment(day), syntax.sentence.line)
    if draft is not None:
        _invite(draft, syntax, journey)
        _note_edges(ledger, syntax, journey, draft)
        _again(syntax, journey, draft, low, high)
        draft.when = lasting(draft.when, syntax, journey)
        _stretch(draft, syntax, journey)
        if journey.rule == "stay":
            draft.when = ended(prolonged(draft.when, syntax, journey), syntax, journey)
        if journey.frame == "noun" and not _LASTED.isdisjoint(syntax.sentence.lowers[journey.last : journey.last + 3]):
            # "X, whose visit lasted three days, was shown the port."
            draft.when = prolonged(draft.when, syntax, journey)
        if journey.rule in {"go", "see off"}:
            depart(ledger, syntax, journey, draft)
        if (since := visiting_since(syntax, journey)) is not None:
            # "X, on a state visit since Monday, was received on Tuesday"
            draft.when, draft.assumed = since if draft.assumed else draft.when, False
            arrive(draft, since)
        if journey.rule == "arrive":
            arrive(draft, date_of(syntax, journey, low, high))


def retell_journey(ledger: Ledger, syntax: Syntax, journey: Journey, low: int, high: int) -> None:
    """Add a sentence that speaks of the visit again without saying whose it is: "the visit (to Peru) will last"."""
    before = syntax.sentence.chunks[journey.first - 1].lower if journey.first else ""
    hosts, line = {t.country for t in journey.targets}, syntax.sentence.line
    near = (d for d in reversed(ledger.drafts) if line - d.line <= _NEAR and not d.earlier)
    draft = next((d for d in reversed(ledger.drafts) if d.host in hosts), None) if hosts else next(near, None)
    if draft is None or before not in {"the", "this"}:
        return
    _note_edges(ledger, syntax, journey, draft)
    _invite(draft, syntax, journey)
    _stretch(draft, syntax, journey)
    if hosts or _has_own_days(syntax, journey):
        _again(syntax, journey, draft, low, high)
    elif told_to_end(syntax, journey):
        depart(ledger, syntax, journey, draft)
    elif not _LASTED.isdisjoint(syntax.sentence.lowers[journey.last : journey.last + 3]):
        draft.when = prolonged(draft.when, syntax, journey)


def _stretch(draft: Draft, syntax: Syntax, journey: Journey) -> None:
    """Let a visit that has been told by its arrival last as many days as it is told to."""
    if draft.rule == "arrive" and draft.departure is None:
        draft.when = since_arrival(draft.when, syntax, journey)


def _invite(draft: Draft, syntax: Syntax, journey: Journey) -> None:
    """Name who invited to a visit that is told of again: "The visit is made at the invitation of X"."""
    if "of" in syntax.sentence.words and not {"invitation", "guest"}.isdisjoint(syntax.sentence.words):
        draft.hosts.extend(s for s in inviters(syntax, journey, draft.visitors, draft.host) if s not in draft.hosts)


def go_home(ledger: Ledger, syntax: Syntax, journey: Journey, travellers: list[Side], home: str) -> None:
    """Note the day on which visitors travelled back to their own country from the visit told just before."""
    if journey.rule not in {"arrive", "leave for", "go"}:
        return
    draft = ledger.last_of(travellers)
    near = draft is not None and syntax.sentence.line - draft.line <= _NEAR
    there = (syntax.story.dateline_country, syntax.story.host)
    if draft is not None and draft.host != home and (near or draft.host in there):
        depart(ledger, syntax, journey, draft)
    elif draft is None and (day := day_left(syntax, journey)) is not None:
        ledger.gone = (travellers, syntax.moment(day), syntax.sentence.line)


def set_out(ledger: Ledger, syntax: Syntax, journey: Journey, travellers: list[Side]) -> None:
    """Note the day on which visitors leave the country where the story is for another: "leaves tonight for Lima"."""
    hosts = {t.country for t in journey.targets}
    told = (d for d in reversed(ledger.drafts) if d.host not in hosts and d.same_traveller(travellers))
    draft = next(told, None) if syntax.sentence.lowers[journey.verb] in MOTION else None
    day = day_left(syntax, journey) if draft is not None else None
    if draft is None or day is None:
        return
    near = syntax.sentence.line - draft.line <= _NEAR or draft.host == syntax.story.dateline_country
    leaves = journey.rule == "leave for" or leads_on(syntax, journey) or _from(syntax, draft.host)
    flies = syntax.sentence.lowers[journey.verb] in _BY_AIR and is_soon_after(draft.when, syntax.moment(day))
    if flies or (near and leaves):
        depart(ledger, syntax, journey, draft, day)
        last = draft.departure
        lone = last is not None and last.weekday is not None and last.day is None and not last.direction
        if last is not None and lone and "will" in syntax.sentence.lowers[max(0, journey.verb - 2) : journey.verb]:
            # "will fly on to Quito on Friday": the next one.
            draft.departure = replace(last, direction=1)


def _from(syntax: Syntax, host: str) -> bool:
    """Tell whether a sentence says that somebody goes from a country: "from Oslo he will fly to Riga"."""
    chunks = syntax.sentence.chunks
    return any(c.lower == "from" and after.country == host for c, after in pairwise(chunks))


def arrive(draft: Draft, moment: When | None) -> None:
    """Note when a visitor came, of whose visit another day may be known."""
    known = draft.when
    if moment is None or moment == known or draft.earlier:
        return
    draft.when = begun(known, moment)
    if draft.when is known and known is not None and known.last is None:
        draft.arrival = moment


def _note_edges(ledger: Ledger, syntax: Syntax, journey: Journey, draft: Draft) -> None:
    """Note the first day and the last that a clause tells: "The visit, which began on May 3, lasts until May 6"."""
    first, last = edges_told(syntax, journey)
    if first is not None:
        arrive(draft, syntax.moment(first))
    if last is not None:
        depart(ledger, syntax, journey, draft, last)


def depart(ledger: Ledger, syntax: Syntax, journey: Journey, draft: Draft, day: int | None = None) -> None:
    """Note when a visitor left: on the day beside the word, or else on that to which the story has come.

    Args:
        ledger: the visits told so far.
        syntax: the sentence.
        journey: the words.
        draft: the visit.
        day: the chunk of the day, where it is known.
    """
    day, known = day_left(syntax, journey) if day is None else day, draft.when
    end: When | None = None
    moment: When | None = None
    if day is not None:
        moment = syntax.moment(day)
        end = _counted(syntax.sentence.chunks[day].when, moment)
    elif syntax.story.when is not ledger.told or syntax.sentence.line - ledger.told_line <= 2:
        end = moment = syntax.story.when if not syntax.background else None
    # "had landed here on Wednesday" is of the visit that goes on.
    lately = known is not None and known.weekday is not None and draft.host == syntax.story.dateline_country
    if end is None or (draft.earlier and not lately) or draft.status != "held":
        return
    # A weekday is the next behind the days of the visit, wherever the story has been meanwhile.
    if (end.weekday is None or end.day is not None) and not compatible_month(known, moment):
        return
    draft.when = left(known, end)
    if draft.when is known and known != moment and (known is None or known.last is None):
        draft.departure = moment


def _counted(end: When | None, moment: When) -> When | None:
    """Give the day of "left the next day" from the day told before it, where that is a day of a month."""
    told = moment.near
    if end is None or not end.discourse or not end.day_shift or told is None or told.last is not None:
        return end
    if told.month is None or told.day is None or told.day + end.day_shift > monthrange(_NO_LEAP_YEAR, told.month)[1]:
        return end
    return When(month=told.month, day=told.day + end.day_shift)


def _again(syntax: Syntax, journey: Journey, draft: Draft, low: int, high: int) -> None:
    draft.form = draft.form or journey.form
    draft.note(syntax)
    chunks = syntax.sentence.chunks
    after = {c.lower for c in chunks[journey.last : journey.last + 4]}
    lasted = not _LASTED.isdisjoint(c.lower for c in chunks[journey.last : journey.last + 16])
    lasted = lasted or journey.rule == "stay"
    own = _has_own_days(syntax, journey)
    when = date_of(syntax, journey, low, high) if after & _RUNS or lasted or own else None
    told = draft.when
    yearly = told is not None and told.month is None and (told.year or told.year_shift) is not None
    if when is not None and told is not None and yearly and when.year is None and when.month is not None:
        # A visit known by its year alone: its days are of that year.
        when = replace(when, year=told.year, year_shift=told.year_shift, near=None)
    if when is not None and compatible(told, when):
        draft.when = better(told, when)


def _has_own_days(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether days stand beside the noun of a visit: "his trip of July 28 to 31", "the visit, from May 3"."""
    chunks, k = syntax.sentence.chunks, journey.last
    aside = k < len(chunks) and chunks[k].lower == ","
    return journey.frame == "noun" and any(c.when is not None for c in chunks[k : k + 2 + aside])


def _is_earlier(lowers: Sequence[str], k: int) -> bool:
    """Tell whether a day is told of what had been before, in a sentence that tells of such: not that of "She had been
    premier for a month when, on May 3, she went", nor of "She was shown the port on May 3, which had been built".
    """
    had = next((n for n, lower in enumerate(lowers) if lower == "had"), len(lowers))
    if had < k:
        return "when" not in lowers[had:k]
    if had == len(lowers):
        # "On May 3 she met X, who told her": said of later is only what stands behind.
        end = next((n for n in range(k + 1, len(lowers)) if lowers[n] in _CLAUSE_ENDS), len(lowers))
        return not BACKGROUND.isdisjoint(lowers[:end])
    return k < _FRONTED or "," not in lowers[k:had]


def _is_day(when: When) -> bool:
    return when.day is not None or when.weekday is not None or (when.discourse and (when.day_shift or 0) >= 0)


def _is_in(day: When, month: When | None) -> bool:
    """Tell whether a day is of the month and year in which a visit is known to have been."""
    return (
        month is not None and None not in (day.day, month.year) and (day.year, day.month) == (month.year, month.month)
    )


def _is_of_what_is_regular(syntax: Syntax, k: int) -> bool:
    """Tell whether a day is that on which something always is, or is to be: "the fair, which falls on May 3"."""
    sentence = syntax.sentence
    opens = clause_of(sentence, k).chunks[0]
    return sentence.lowers[opens] == "which" and sentence.lowers[opens + 1] in _FALLS


def look_for_days(drafts: list[Draft], syntax: Syntax) -> None:
    """Date a visit told without a day by the first day told of its traveller in the lines after it."""
    for draft in drafts:
        if not draft.open or syntax.sentence.line - draft.line > 2:
            continue
        if draft.when is not None and syntax.span in draft.evidence:
            # "went on to Quito, and reached Lima on the 7th"
            continue
        day = next(
            (k for k, c in enumerate(syntax.sentence.chunks)
             if c.when is not None and not (syntax.background and _is_earlier(syntax.sentence.lowers, k))
             and (_is_day(c.when) or c.when.month is not None)
             and (c.when.year is None or (k < 5 and c.when.year >= syntax.story.year) or _is_in(c.when, draft.when))
             and syntax.sentence.chunks[k - 1].lower not in NO_DAY
             and not (syntax.sentence.quoted[k] or (draft.status == "held" and _is_of_what_is_regular(syntax, k)))),
            None,
        )  # fmt: skip
        elsewhere = draft.host not in syntax.sentence.named and any(
            c.kind in {"place", "country"} and c.country for c in syntax.sentence.chunks
        )
        if elsewhere and draft.rule not in OF_A_TOUR:
            # "In Riga she was from 3 to 5 May": not in the country told before.
            continue
        people, told_of = [s.person for s in draft.visitors], _TOLD_OF[: None if draft.rule in OF_A_TOUR else 4]
        named = any(syntax.story.cast.person(m) in people or m.anaphor in told_of for m in syntax.sentence.mentions)
        if day is not None and named and (when := syntax.moment(day)) is not None:
            draft.when, draft.open = when, False
