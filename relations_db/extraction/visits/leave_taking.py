"""Read words of a visit's end that are no motion: "before her return to Lima", "bade farewell to Peru"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import read_target
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import Journey, form_after
from relations_db.language.chunks import Chunk, lower_at

_OWNED = frozenset("his her their".split())
_WAYS_HOME = frozenset("return departure".split())
# Behind each of these verbs, the word that makes it a parting and the preposition that leads to what is left.
_PARTINGS: dict[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys("bade bid bids bidding".split(), (("farewell", "to"), ("goodbye", "to"))),
    **dict.fromkeys("said says saying".split(), (("farewell", "to"), ("goodbye", "to"))),
    **dict.fromkeys("took takes taking taken".split(), (("leave", "of"), ("off", "from"))),
    **dict.fromkeys("lifted lifts lifting".split(), (("off", "from"),)),
}
PARTINGS = frozenset(_PARTINGS) | _WAYS_HOME


def read_leave_taking(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the departure that a word tells of, if it does.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
    """
    word = lower_at(chunks, k)
    if word in _WAYS_HOME:
        # "will see the fair on Friday before her return to Lima"
        before = lower_at(chunks, k - 1) in _OWNED and lower_at(chunks, k - 2) == "before"
        return Journey(k, k + 1, k, "verb", (), None, "go") if before else None
    for parting, leading in _PARTINGS.get(word, ()):
        if [lower_at(chunks, k + 1), lower_at(chunks, k + 2)] != [parting, leading]:
            continue
        if (read := read_target(chunks, k + 3, story, venues=parting == "off")) is not None:
            return Journey(k, read[1], k, "verb", (read[0],), form_after(chunks, read[1]), "leave")
        # "took leave of the King in the afternoon"
        return Journey(k, k + 3, k, "verb", (), None, "go")
    return None
