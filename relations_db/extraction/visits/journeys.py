"""Find the words of a journey in a sentence: visits paid, arrivals, trips, stays, and the countries they lead to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.tenses import is_told_of_place
from relations_db.extraction.visits.guests import GUESTS, read_guest
from relations_db.extraction.visits.journey_words import CLAUSE_EDGES, NAMING, STARTED, Journey
from relations_db.extraction.visits.leave_taking import PARTINGS, read_leave_taking
from relations_db.extraction.visits.motion import MOTIONS, read_back_from, read_bound_for, read_motion
from relations_db.extraction.visits.passages import PASSAGES, read_passage
from relations_db.extraction.visits.stages import STAGES, head_of_stage, read_stage
from relations_db.extraction.visits.stays import STAYS, read_stay
from relations_db.extraction.visits.visit_words import VISITS, read_visit
from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.document import ParsedSentence

_Reader = Callable[[Sequence[Chunk], int, Narrative, Target | None], Journey | None]
# What reads the words of each kind; the first that finds a journey wins.
_READERS: tuple[tuple[Collection[str], _Reader], ...] = (
    (VISITS, lambda chunks, k, story, there: read_visit(chunks, k, story)),
    (GUESTS, lambda chunks, k, story, there: read_guest(chunks, k, story)),
    (STAGES | STARTED, lambda chunks, k, story, there: read_stage(chunks, k, story)),
    (PARTINGS, lambda chunks, k, story, there: read_leave_taking(chunks, k, story)),
    (MOTIONS, read_motion),
    (STAYS, read_stay),
    (PASSAGES, read_passage),
)
# For each word of a journey what reads it.
_AT = {
    word: tuple(read for words, read in _READERS if word in words)
    for word in frozenset[str]().union(*(words for words, _ in _READERS))
}
TRIGGERS = frozenset(_AT)


def find_journeys(sentence: ParsedSentence, story: Narrative, there: Target | None = None) -> list[Journey]:
    """Give the journeys that the words of a sentence may tell of, in order; none overlaps another.

    Args:
        sentence: the sentence; a headline may leave out its verb and tell of any day.
        story: the article so far, for "the country" and "here".
        there: the place named last before the sentence.
    """
    chunks, headline = sentence.chunks, sentence.headline
    found: list[Journey] = []
    behind = 0
    if not headline and (stage := head_of_stage(chunks, story)) is not None:
        found, behind = [stage], stage.last
    if not headline and chunks[0].kind in NAMING and (arrival := _verbless(chunks, story)) is not None:
        found, behind = [arrival], arrival.last
    for k in [k for k, lower in enumerate(sentence.lowers) if lower in _AT]:
        journey = _at(chunks, k, story, there) if k >= behind else None
        if journey is None or (journey.frame == "verb" and is_told_of_place(sentence, k)):
            continue
        if found and _says_how(chunks, found[-1], journey):
            behind = journey.last
            continue
        found.append(journey)
        bound = read_bound_for(chunks, journey, story) or read_back_from(chunks, journey, story)
        if bound is not None:
            found.append(bound)
        behind = found[-1].last
    return found


def _verbless(chunks: Sequence[Chunk], story: Narrative) -> Journey | None:
    """Read "President Vuli in Oslo", as a chronicle has it."""
    k = next((n for n in range(1, min(6, len(chunks))) if chunks[n].kind not in NAMING), 0)
    if lower_at(chunks, k) != "in" or chunks[k - 1].kind not in {"name", "office"}:
        return None
    targets, last = read_targets(chunks, k + 1, story)
    closed = last >= len(chunks) or lower_at(chunks, last) in {",", ";", ".", "for"}
    return Journey(k, last, k, "verb", targets, None, "be at") if targets and closed else None


def _says_how(chunks: Sequence[Chunk], before: Journey, journey: Journey) -> bool:
    """Tell whether a noun only says the form of the journey just told: "arrived last night on an official visit"."""
    if journey.frame != "noun" or journey.targets or before.frame != "verb" or before.form is None:
        return False
    between = chunks[before.last : journey.first]
    return len(between) < 7 and CLAUSE_EDGES.isdisjoint(c.lower for c in between)


def _at(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    if chunks[k].kind not in {"word", "title_word"} and chunks[k].lower not in {":", "chief guest"}:
        return None
    for read in _AT[chunks[k].lower]:
        if (journey := read(chunks, k, story, there)) is not None:
            return journey
    return None
