"""Read what is told of a place behind "where": "Malaysia, where he landed on Monday", "Oslo, where she is expected"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relations_db.extraction.destinations import targets_ending
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import (
    ARRIVALS,
    BEING,
    CLAUSE_EDGES,
    NOUNS,
    PURPOSE,
    SPENDING,
    STAYING,
    TO_COME,
    Journey,
    form_after,
)
from relations_db.language.chunks import Chunk, is_date, lower_at


def read_where_clause(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Malaysia, where he landed on Monday", "Oslo, where she was on a state visit", "where he is expected"."""
    where = next((n for n in range(k - 1, max(-1, k - 9), -1) if chunks[n].lower in CLAUSE_EDGES), None)
    if where is None or chunks[where].lower != "where":
        return None
    word, following = lower_at(chunks, k), lower_at(chunks, k + 1)
    first = last = k + 1
    if word in BEING and word != "arrived":
        if following in TO_COME:
            first = last = k + 2
        elif following == "on" and (visit := _noun_within(chunks, k + 2, k + 9)) is not None:
            first, last = k, visit + 1
        elif not (
            is_date(chunks, k + 1) or (following in {"from", "in", "on", "since", "until"} and is_date(chunks, k + 2))
        ):
            return None
    elif word in SPENDING and any(
        c.kind == "date" or c.lower in {"days", "nights", "hours"} for c in chunks[k + 1 : k + 5]
    ):
        pass
    elif (word not in ARRIVALS and word not in STAYING) or (
        word in {"came", "come"} and not (following in PURPOSE or is_date(chunks, k + 1))
    ):
        return None
    targets = targets_ending(chunks, where, story)
    another = any(chunk.kind in {"name", "office"} for chunk in chunks[where:k])
    if another and "had" in {lower_at(chunks, k - 1), lower_at(chunks, k - 2)}:
        # "flew to Oslo on May 3, where her mother had come long before": the day is that of the flight.
        targets = tuple(replace(target, date=None) for target in targets)
    rule = "arrive" if word in ARRIVALS else "stay"
    # The sentence may end with the verb.
    first, last = min(first, len(chunks) - 1), min(last, len(chunks))
    return Journey(first, last, k, "verb", targets, form_after(chunks, k + 1), rule) if targets else None


def _noun_within(chunks: Sequence[Chunk], first: int, last: int) -> int | None:
    return next((n for n in range(first, min(last, len(chunks))) if lower_at(chunks, n) in NOUNS), None)
