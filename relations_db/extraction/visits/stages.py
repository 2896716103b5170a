"""Read the stages of a tour: "the next stop was Togo", "her trip took in Fiji", "Suva followed", "Tonga ended it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relations_db.extraction.destinations import Target, read_target, read_targets, targets_ending
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import BEING, NAMING, NOUNS, STARTED, Journey
from relations_db.language.chunks import Chunk, is_date, lower_at

STOPS = frozenset("stop stops station stage stages leg legs halt call destination destinations".split())
ENDED = frozenset("ended ends finished closed closes concluded concludes completed completes rounded crowned".split())
FOLLOWING = frozenset("followed follows came comes".split())
_LONGEST_OPENING = 5
_LEGS = frozenset("leg legs stage stop part".split())
_COUNTED = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth next last final only other".split()
)
_BESIDE_STOP = frozenset(", on from between of the his her this their trip tour journey in and swing".split())
_REGIONS = frozenset("south north east west latin southeast central asian african european american -".split())
_COMPRISING = frozenset(
    "included includes including include covered covers covering cover comprised spanned spanning featured".split()
)
_MODALS = frozenset({"will", "would"})
_TAKING_IN = frozenset("took takes taking taken".split())
_THROUGH = frozenset("of through across around to in the".split())
_WHOLES = NOUNS | frozenset("set series programme program travels round".split())
_NEXT = frozenset("next then later afterwards last finally".split())
_FIRST_OR_NEXT = _NEXT | {"first"}
_PARTS_OF_MONTHS = frozenset("the first second third last week weeks days half of early late".split())
_HAVING = frozenset("took takes had has got gets".split())
# What may stand before a further stage that is told without a verb: "And then, in October, Peru, where X received her".
OPENING = frozenset("and then next finally after that first lastly in on , at".split())
_NO_STAGE = frozenset("that who whose which not 's ’s".split())
STAGES = STOPS | ENDED | FOLLOWING | {"on", "off", "next", "turn", "it"}
# Of a tour an article tells that has one of these.
TOURS = frozenset("tour swing trip journey lap round itinerary leg stops stop capitals destination travels".split())
# Where a tour is known to be told, these words tell of its further stages; by themselves they tell of none.
FURTHER = "further stage"
# The rules of the stages of a tour, whose traveller the story knows.
OF_A_TOUR = frozenset({"next stop", "tour begins", "stage", FURTHER})


def read_stage(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the stage of a journey that a word tells of, if it does; whose journey it is, the story knows.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
    """
    word = lower_at(chunks, k)
    if word in {"on", "off"}:
        return _onward(chunks, k, story)
    if word == "next":
        # "Quito was next"
        named = lower_at(chunks, k - 1) in BEING and (
            k + 1 >= len(chunks) or lower_at(chunks, k + 1) in {",", ".", ";"}
        )
        whole = Journey(k, k + 1, k, "noun", (), None, FURTHER)
        return _told_before(chunks, k - 1, whole, story) if named and k < 4 else None
    if word == "turn":
        return _turn(chunks, k, story)
    if word == "it":
        return _it_was(chunks, k, story)
    if word in STOPS:
        return _leg(chunks, k) or _stop(chunks, k, story)
    return _closing(chunks, k, story) if word in ENDED | STARTED else _coming_next(chunks, k, story)


def head_of_stage(chunks: Sequence[Chunk], story: Narrative) -> Journey | None:
    """Give the stage of a tour that a sentence tells of without a verb: "Peru (Monday).", "Then Quito.", "And in
    October Fiji, where X received her".

    Args:
        chunks: of the sentence.
        story: the article so far.
    """
    k = 0
    while k < len(chunks) and (chunks[k].kind == "date" or lower_at(chunks, k) in OPENING):
        k += 1
    if k == 0 and lower_at(chunks, 1) != "(":
        return None
    leading = {c.lower for c in chunks[:k]}
    if k > _LONGEST_OPENING or not (k == 0 or leading & _FIRST_OR_NEXT or any(c.when for c in chunks[:k])):
        return None
    targets, last = read_targets(chunks, k, story)
    if len(targets) != 1 or targets[0].at != k:
        return None
    day = targets[0].date if targets[0].date is not None else next((n for n in range(k) if is_date(chunks, n)), None)
    following, after = lower_at(chunks, last), lower_at(chunks, last + 1)
    if following == "," and after in {"in", "on"}:
        # "Then Peru, in the second week of May, with horses."
        told = next((n for n in range(last + 2, last + 8) if lower_at(chunks, n) not in _PARTS_OF_MONTHS), len(chunks))
        day = told if is_date(chunks, told) else day
        closed = is_date(chunks, told)
    else:
        closed = following in {"", "."} or (following == "," and after in {"where", "with", "for"})
    targets = (Target(targets[0].country, targets[0].place, k, day),)
    if k == 0:
        # "Peru (Monday)."
        whole = lower_at(chunks, 1) == "(" and day is not None and following in {"", "."}
        return Journey(0, last, 0, "noun", targets, None, FURTHER) if whole and last > 2 else None
    return Journey(k, last, k, "noun", targets, None, FURTHER) if closed else None


def begun_in(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the first country stands of "The tour (of X) began on May 3 in Peru", "the trip took in Peru", its
    verb or "of" at a chunk.
    """
    n = k
    while lower_at(chunks, n) == "of" or (k < n < min(k + 8, len(chunks)) and chunks[n].kind in NAMING):
        n += 1
    while n < min(k + 6, len(chunks)) and (
        lower_at(chunks, n) in _THROUGH or chunks[n].kind in {"title_word", "place", "name"}
    ):
        n += 1
    n += lower_at(chunks, n) == ","
    n += lower_at(chunks, n) in {"that", "which"}
    n += lower_at(chunks, n) == "had"
    # "The trip will also include Peru"
    n += lower_at(chunks, n) in _MODALS
    n += lower_at(chunks, n) in {"also", "further"}
    if lower_at(chunks, n) in _COMPRISING:
        return n + 1
    if lower_at(chunks, n) in _TAKING_IN and lower_at(chunks, n + 1) == "in":
        return n + 2
    if lower_at(chunks, n) not in STARTED | ENDED:
        return None
    while n + 1 < len(chunks) and (chunks[n + 1].kind == "date" or lower_at(chunks, n + 1) in {",", "on"}):
        n += 1
    return n + 2 if lower_at(chunks, n + 1) in {"in", "with"} else None


def _stop(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "The first stops of the trip were Togo and Benin", "His last stop, on May 7, was Peru", "Lagos was the next
    port of call".
    """
    first = k - 2 if lower_at(chunks, k - 2) == "port" and lower_at(chunks, k - 1) == "of" else k
    named = first
    while first > 0 and lower_at(chunks, first - 1) in _COUNTED:
        first -= 1
    if first == named:
        return None
    being = first - 2 - (lower_at(chunks, first - 2) in {"only", "just", "also"})
    if lower_at(chunks, first - 1) == "the" and lower_at(chunks, being) in BEING:
        whole = _told_before(chunks, being, Journey(first, k + 1, first, "noun", (), None, "next stop"), story)
        return _with_stops_before(chunks, whole, story) if whole is not None else None
    if lower_at(chunks, first - 1) == "the" and lower_at(chunks, first - 2) == ",":
        # "Thursday was for Suva, the last stop", "in Suva, the second stop of her tour"
        targets = targets_ending(chunks, first - 2, story)
        if targets:
            return Journey(first, k + 1, first, "noun", targets[-1:], None, "next stop")
    earlier: tuple[Target, ...] = ()
    behind = k + 1
    for j in range(k + 1, min(k + 16, len(chunks))):
        if j < behind:
            continue
        if lower_at(chunks, j) in BEING:
            targets, last = read_targets(chunks, j + 1, story)
            return Journey(first, last, first, "noun", (*earlier, *targets), None, "next stop") if targets else None
        if lower_at(chunks, j) in {"following", "after"} and not earlier:
            # "The last stop of the trip, following Togo and Benin, was Mali."
            earlier, behind = read_targets(chunks, j + 1, story)
            continue
        if chunks[j].kind not in ("date", *NAMING) and lower_at(chunks, j) not in _BESIDE_STOP:
            return None
    return None


def _with_stops_before(chunks: Sequence[Chunk], stop: Journey, story: Narrative) -> Journey:
    """Add the stops before the one told: "Peru is the third stop of her tour, after Chile and Brazil"."""
    for j in range(stop.last, min(stop.last + 9, len(chunks))):
        if lower_at(chunks, j) in {"following", "after"}:
            earlier, last = read_targets(chunks, j + 1, story)
            return replace(stop, targets=(*earlier, *stop.targets), last=last) if earlier else stop
        if chunks[j].kind not in ("date", "place", *NAMING) and lower_at(chunks, j) not in _BESIDE_STOP | _REGIONS:
            break
    return stop


def _leg(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read "The Peruvian leg, on Tuesday and Wednesday, was short": the land as an adjective."""
    land = chunks[k - 1] if k > 1 else None
    if land is None or land.kind != "adjective" or not land.country or lower_at(chunks, k) not in _LEGS:
        return None
    if lower_at(chunks, k - 2) not in {"the", "his", "her", "their"}:
        return None
    j = k + 1 + (lower_at(chunks, k + 1) in {",", "("})
    j += lower_at(chunks, j) in {"on", "in", "from"}
    day = j if is_date(chunks, j) else None
    if day is None and lower_at(chunks, k + 1) not in STARTED | FOLLOWING:
        # "The Peruvian leg was dominated by the war" only looks back.
        return None
    return Journey(k - 1, k + 1, k - 1, "noun", (Target(land.country, None, k - 1, day),), None, "stage")


def _turn(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Oslo took its turn in spring, from 8 to 10 April"."""
    if lower_at(chunks, k - 1) not in {"its", "the"} or lower_at(chunks, k - 2) not in _HAVING:
        return None
    target = _subject_land(chunks, k - 2, story)
    return Journey(k, k + 1, k, "noun", (target,), None, FURTHER) if target is not None else None


def _it_was(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "On Thursday it was Lima", "In April it was Quito, where a summit met"."""
    if lower_at(chunks, k + 1) not in {"was", "is"} or k > _LONGEST_OPENING:
        return None
    if not all(c.kind == "date" or c.lower in OPENING for c in chunks[:k]) or not any(c.when for c in chunks[:k]):
        return None
    targets, last = read_targets(chunks, k + 2, story)
    closed = last >= len(chunks) or lower_at(chunks, last) in {",", ".", ";", "and", ":"}
    others = not _NO_STAGE.isdisjoint(c.lower for c in chunks[last : last + 4])
    if not targets or targets[0].at != k + 2 or not closed or others:
        return None
    return Journey(k, last, k, "noun", targets, None, FURTHER)


def _told_before(chunks: Sequence[Chunk], verb: int, journey: Journey, story: Narrative) -> Journey | None:
    """Let a journey lead to the countries named before a verb: "Peru, on May 4, was", "Quito then"."""
    end = verb
    while end > 0 and (chunks[end - 1].kind == "date" or lower_at(chunks, end - 1) in {",", "on", "then", "had"}):
        end -= 1
    targets = targets_ending(chunks, end, story)
    day = next((n for n in range(end, verb) if is_date(chunks, n)), None)
    if not targets:
        return None
    if day is not None and len(targets) == 1:
        targets = (Target(targets[0].country, targets[0].place, targets[0].at, day),)
    return Journey(journey.first, journey.last, journey.verb, journey.frame, targets, journey.form, journey.rule)


def _subject_land(chunks: Sequence[Chunk], verb: int, story: Narrative) -> Target | None:
    """Give the land or town that opens a clause and does what a verb says."""
    read = read_target(chunks, verb - 1, story) if verb and chunks[verb - 1].kind in {"place", "country"} else None
    opens = verb < 2 or lower_at(chunks, verb - 2) in {";", ",", "and", "the", "then", "finally", ":"}
    return read[0] if read is not None and opens else None


def _closing(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Suva closed the round", "Peru opened the tour"."""
    j = k + 1 + (lower_at(chunks, k + 1) == "off")
    whole = j + 1 if lower_at(chunks, j) in {"the", "his", "her", "their"} else len(chunks)
    target = _subject_land(chunks, k, story)
    if target is None or lower_at(chunks, whole) not in _WHOLES:
        return None
    return Journey(k, whole + 1, k, "noun", (target,), None, "stage")


def _onward(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "On to Quito", "Then it was off to Quito on May 6", "Then on to Quito": where a tour leads next."""
    opening = {c.lower for c in chunks[:k]}
    if k > 3 or lower_at(chunks, k + 1) != "to" or not opening <= {"then", "it", "was", "and", "next", ","}:
        return None
    targets, last = read_targets(chunks, k + 2, story)
    return Journey(k, last, k, "noun", targets, None, "stage") if targets else None


def _coming_next(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Ecuador followed on May 5", "Then came Quito", "Quito came next"."""
    word, following = lower_at(chunks, k), lower_at(chunks, k + 1)
    if word in {"came", "comes"} and lower_at(chunks, k - 1) in _NEXT and k < 3:
        targets, last = read_targets(chunks, k + 1, story)
        closed = last >= len(chunks) or lower_at(chunks, last) in {",", ".", ";", "on", "and", ":"}
        return Journey(k, last, k, "noun", targets, None, "stage") if targets and closed else None
    target = _subject_land(chunks, k, story)
    if target is None:
        return None
    dated = is_date(chunks, k + 1) or (following in {"on", "in", "a", "the"} and is_date(chunks, k + 2))
    if not (
        following in _FIRST_OR_NEXT
        or (dated and word in {"followed", "follows"})
        or (word == "followed" and following == "")
    ):
        return None
    return Journey(k, k + 1, k, "noun", (target,), None, "stage")
