"""Read the stages of a tour: "the next stop was Togo", "her trip took in Fiji", "Suva followed", "Tonga ended it"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import Target, read_target, read_targets, targets_ending
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import BEING, NAMING, NOUNS, STARTED, Journey
from relations_db.language.chunks import Chunk, is_date, lower_at

STOPS = frozenset("stop stops station stage stages leg legs halt call destination destinations".split())
ENDED = frozenset("ended ends finished closed closes concluded concludes completed completes rounded crowned".split())
FOLLOWING = frozenset("followed follows came comes".split())
_COUNTED = frozenset("first second third fourth fifth next last final only other".split())
_BESIDE_STOP = frozenset(", on of the his her this trip tour journey in and swing".split())
_COMPRISING = frozenset(
    "included includes including covered covers covering comprised spanned spanning featured".split()
)
_TAKING_IN = frozenset("took takes taking taken".split())
_THROUGH = frozenset("of through across around to in the".split())
_WHOLES = NOUNS | frozenset("set series programme program travels round".split())
_NEXT = frozenset("next then later afterwards last finally".split())
STAGES = STOPS | ENDED | FOLLOWING | {"on", "off", "next"}


def read_stage(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the stage of a journey that a word tells of, if it does; whose journey it is, the story knows.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
    """
    word = lower_at(chunks, k)
    if word in ("on", "off"):
        return _onward(chunks, k, story)
    if word == "next":
        # "Quito was next"
        named = lower_at(chunks, k - 1) in BEING and (
            k + 1 >= len(chunks) or lower_at(chunks, k + 1) in (",", ".", ";")
        )
        whole = Journey(k, k + 1, k, "noun", (), None, "stage")
        return _told_before(chunks, k - 1, whole, story) if named and k < 4 else None
    if word in STOPS:
        return _stop(chunks, k, story)
    return _closing(chunks, k, story) if word in ENDED | STARTED else _coming_next(chunks, k, story)


def begun_in(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the first country stands of "The tour (of X) began on May 3 in Peru", "the trip took in Peru", its
    verb or "of" at a chunk.
    """
    n = k
    while lower_at(chunks, n) == "of" or (k < n < min(k + 8, len(chunks)) and chunks[n].kind in NAMING):
        n += 1
    while n < min(k + 6, len(chunks)) and (
        lower_at(chunks, n) in _THROUGH or chunks[n].kind in ("title_word", "place", "name")
    ):
        n += 1
    n += lower_at(chunks, n) == ","
    n += lower_at(chunks, n) in ("that", "which")
    n += lower_at(chunks, n) == "had"
    if lower_at(chunks, n) in _COMPRISING:
        return n + 1
    if lower_at(chunks, n) in _TAKING_IN and lower_at(chunks, n + 1) == "in":
        return n + 2
    if lower_at(chunks, n) not in STARTED | ENDED:
        return None
    while n + 1 < len(chunks) and (chunks[n + 1].kind == "date" or lower_at(chunks, n + 1) in (",", "on")):
        n += 1
    return n + 2 if lower_at(chunks, n + 1) in ("in", "with") else None


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
    if lower_at(chunks, first - 1) == "the" and lower_at(chunks, first - 2) in BEING:
        return _told_before(chunks, first - 2, Journey(first, k + 1, first, "noun", (), None, "next stop"), story)
    if lower_at(chunks, first - 1) == "the" and lower_at(chunks, first - 2) == ",":
        # "Thursday was for Suva, the last stop", "in Suva, the second stop of her tour"
        targets = targets_ending(chunks, first - 2, story)
        if targets:
            return Journey(first, k + 1, first, "noun", targets[-1:], None, "next stop")
    for j in range(k + 1, min(k + 10, len(chunks))):
        if lower_at(chunks, j) in BEING:
            targets, last = read_targets(chunks, j + 1, story)
            return Journey(first, last, first, "noun", targets, None, "next stop") if targets else None
        if chunks[j].kind not in ("date", *NAMING) and lower_at(chunks, j) not in _BESIDE_STOP:
            return None
    return None


def _told_before(chunks: Sequence[Chunk], verb: int, journey: Journey, story: Narrative) -> Journey | None:
    """Let a journey lead to the countries named before a verb: "Peru, on May 4, was", "Quito then"."""
    end = verb
    while end > 0 and (chunks[end - 1].kind == "date" or lower_at(chunks, end - 1) in (",", "on", "then", "had")):
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
    read = read_target(chunks, verb - 1, story) if verb and chunks[verb - 1].kind in ("place", "country") else None
    opens = verb < 2 or lower_at(chunks, verb - 2) in (";", ",", "and", "the", "then", "finally", ":")
    return read[0] if read is not None and opens else None


def _closing(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Suva closed the round", "Peru opened the tour"."""
    j = k + 1 + (lower_at(chunks, k + 1) == "off")
    whole = j + 1 if lower_at(chunks, j) in ("the", "his", "her", "their") else len(chunks)
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
    if word in ("came", "comes") and lower_at(chunks, k - 1) in _NEXT and k < 3:
        targets, last = read_targets(chunks, k + 1, story)
        closed = last >= len(chunks) or lower_at(chunks, last) in (",", ".", ";", "on", "and", ":")
        return Journey(k, last, k, "noun", targets, None, "stage") if targets and closed else None
    target = _subject_land(chunks, k, story)
    if target is None:
        return None
    dated = is_date(chunks, k + 1) or (following in ("on", "in", "a", "the") and is_date(chunks, k + 2))
    if not (
        following in _NEXT or (dated and word in ("followed", "follows")) or (word == "followed" and following == "")
    ):
        return None
    return Journey(k, k + 1, k, "noun", (target,), None, "stage")
