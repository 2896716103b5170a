"""Tell when a gathering was: the day in its clause or before it, and whether two times can be of one gathering."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from relations_db.extraction.discourse.entry_heads import is_plain
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.gatherings.name_words import GatheringName
from relations_db.extraction.gatherings.status import COMING
from relations_db.extraction.told_dates import NO_DAY
from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.dates import When

ATTENDING = frozenset(
    "attend attended attends attending addressed addresses addressing joined joins chaired chairs chairing "
    "co-chaired hosted hosts hosting opened inaugurated convened participated participates participating took "
    "takes taking part spoke speaks speaking presided presides represented delivered came went flew travelled "
    "traveled arrived visited opening".split()
)
HOLDING = frozenset("hold holds held holding conducted organised organized hosted".split())
TAKING_PLACE = frozenset(
    "ran lasted held opened opens kicked convened staged began ended gathered closed concluded took".split()
)
TRAVELLING = frozenset("flew came arrived visited travelled traveled landed went paid visit".split())
# Who does so on a day is not at the gathering yet: "leaves on Monday to attend".
_SETTING_OUT = frozenset("leave leaves left leaving depart departs departed set sets".split())
_PAST_OR_COMING = COMING | frozenset(
    "was is were will took takes opened lasts lasted be had ended ends concluded concludes hosted hosts held "
    "began sat sits met meets ran runs brought drew gathered convened closed heard".split()
)
_CLAUSE_WORDS = frozenset("; : where who whom while since when after following before whose that because".split())
_OPENING = frozenset("opened began started kicked opens begins starts".split())
_LASTING = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
# Before this chunk a day opens a sentence.
_FRONTED = 5
_SPELLS = frozenset("day week month hour year evening morning".split())


def date_of(syntax: Syntax, name: GatheringName, low: int, high: int) -> When | None:
    """Give the day told of a gathering, after its name or before; one told of a journey gives the month."""
    chunks = syntax.sentence.chunks
    inside = When(year=name.year) if name.year is not None else None
    k = name.last
    while k < high:
        lower = chunks[k].lower
        close = k == name.last or (k == name.last + 1 and chunks[name.last].lower == ",")
        if lower in {"which", "that"} and close and _is_hosted(chunks, k, high):
            k += 1
            continue
        if lower == "which" and not name.bare and not {c.lower for c in chunks[k + 1 : k + 4]} & _PAST_OR_COMING:
            break
        if lower == "according":
            # "… in Nairobi, according to the minister on May 3"
            break
        if lower in _CLAUSE_WORDS or (
            lower == "and"
            and k + 1 < high
            and chunks[k + 1].kind == "word"
            and k > name.last
            and not _goes_on_with(chunks, k + 1)
        ):
            break
        if chunks[k].when is not None and (dates_it(syntax, k) or k == name.last + 1):
            return _all_days(chunks, name, k, syntax.moment(k))
        k += 1
    if (told := _day_behind_it(syntax, name, high)) is not None:
        return told
    crossed = joint = False
    for k in range(name.first - 1, low - 1, -1):
        lower = chunks[k].lower
        if lower == "the eve" and lower_at(chunks, k + 1) == "of" and name.first - k < 4:
            # "On May 3, the eve of the summit": that was on May 4.
            day = next((j for j in range(k - 1, low - 1, -1) if chunks[j].when is not None), None)
            eve = syntax.moment(day) if day is not None else syntax.story.when
            return When(day_shift=1, near=eve) if eve is not None and (eve.day or eve.weekday is not None) else inside
        days = _days_off(chunks, k) if name.first - k < 4 else 0
        if days and (day := next((j for j in range(k - 1, low - 1, -1) if chunks[j].when is not None), None)):
            # "On May 3, two days before the summit"
            return When(day_shift=days if lower == "before" else -days, near=syntax.moment(day))
        if lower in {"after", "before"} and chunks[k - 1].lower.rstrip("s") in _SPELLS:
            # "On May 3, a day before the other bloc met, …"
            continue
        if lower in {";", "since", "after", "before", "until"}:
            break
        joined = lower == "," and lower_at(chunks, k + 1) == "and"
        joint = joint or (joined and lower_at(chunks, k + 2).endswith("ed"))
        if lower in _CLAUSE_WORDS or lower in TRAVELLING:
            crossed = crossed or lower != ":"
        if chunks[k].when is not None and joint and k >= _FRONTED:
            # "recalled her visit in May, and praised the summit"
            break
        if chunks[k].when is not None and dates_it(syntax, k):
            when = syntax.moment(k)
            crossed = crossed or not _SETTING_OUT.isdisjoint(c.lower for c in chunks[max(low, k - 2) : k])
            if crossed or (when.last is not None and not _is_subject(syntax, k, name)):
                return When(year=when.year, month=when.month) if when.month is not None else None
            return when
    return inside


def _days_off(chunks: Sequence[Chunk], k: int) -> int:
    """Give how many days lie between what is told and a gathering, where "a day before", "two days after" ends at a
    chunk; 0 where it does not say.
    """
    if lower_at(chunks, k) not in {"before", "after"} or lower_at(chunks, k - 1) not in {"day", "days"}:
        return 0
    count = lower_at(chunks, k - 2)
    return _LASTING.get(count, 1 if count in {"a", "one", "the"} else 0)


def _all_days(chunks: Sequence[Chunk], name: GatheringName, k: int, first: When) -> When:
    """Give all days of "the three-day forum, which opened on Friday" from the first, which a chunk tells."""
    opened = not _OPENING.isdisjoint(c.lower for c in chunks[name.last : k])
    if not opened or first.last is not None or (first.day is None and first.weekday is None):
        return first
    lowers = [c.lower for c in chunks[max(0, name.first - 4) : name.first + 4]]
    lasts = [
        _LASTING.get(days) for days, *rest in zip(lowers, lowers[1:], lowers[2:], strict=False) if rest == ["-", "day"]
    ]
    return replace(first, last=When(day_shift=lasts[0] - 1)) if lasts and lasts[0] is not None else first


def _goes_on_with(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether another of those who meet follows: "the seminar of the FDP (Free Democrats) and the SPO"."""
    return chunks[k].lower == "the" and k + 1 < len(chunks) and chunks[k + 1].kind in {"party", "organization"}


def _day_behind_it(syntax: Syntax, name: GatheringName, high: int) -> When | None:
    """Give the day of "the summit of the bloc, …; it ended on Tuesday"."""
    chunks = syntax.sentence.chunks
    opens = next((k for k in range(name.last, high) if chunks[k].lower == ";"), high)
    if lower_at(chunks, opens + 1) != "it" or lower_at(chunks, opens + 2) not in TAKING_PLACE:
        return None
    days = (k for k in range(opens + 3, min(high, opens + 9)) if chunks[k].when is not None and dates_it(syntax, k))
    return next((syntax.moment(k) for k in days), None)


def _is_subject(syntax: Syntax, k: int, name: GatheringName) -> bool:
    """Tell whether a sentence that opens with days goes on with the gathering: "On the 6th and 7th the forum was",
    "6-7 May — Riga: the forum".
    """
    following = syntax.sentence.lowers[name.last : name.last + 1]
    opens = name.first - k < 5 and bool(set(following) & (TAKING_PLACE | _PAST_OR_COMING))
    return opens or is_plain(syntax.sentence, name.first)


def _is_hosted(chunks: Sequence[Chunk], k: int, high: int) -> bool:
    """Tell whether a relative clause says who held a gathering: "which the party hosted in Lusaka on May 3"."""
    for j in range(k + 1, min(k + 12, high)):
        if chunks[j].lower in HOLDING | {"convened", "called", "opened", "inaugurated", "chaired"}:
            return True
        if chunks[j].lower in {",", ";", ":"} or chunks[j].lower in ATTENDING:
            return False
    return False


def dates_it(syntax: Syntax, k: int) -> bool:
    """Tell whether a day is of what the sentence tells, unlike those of "since May" and "the vote of May 3"."""
    chunks = syntax.sentence.chunks
    before = chunks[k - 1].lower if k else ""
    if before in NO_DAY:
        return False
    return not (
        before == "of"
        and (
            k < 2
            or chunks[k - 2].lower
            not in {"beginning", "end", "start", "week", "half", "evening", "afternoon", "morning", "day"}
        )
    )


def compatible(one: When | None, other: When | None) -> bool:
    """Tell whether two times can be of one gathering: of one year and month, where they say them."""
    if one is None or other is None:
        return True
    if one.year is not None and other.year is not None and one.year != other.year:
        return False
    return not (one.month is not None and other.month is not None and one.month != other.month)


def better(one: When | None, other: When | None) -> When | None:
    """Give the time that tells more: a stretch of days before a day before a month."""
    if one is None or other is None:
        return one or other

    def worth(when: When) -> tuple[bool, bool, bool, bool]:
        return (
            when.last is not None,
            when.day is not None or when.weekday is not None,
            when.month is not None,
            when.year is not None,
        )

    return other if worth(other) > worth(one) else one
