"""Read of somebody as the guest of a land, a town or a host: "a guest in Oslo", "the guest of X", "was her guest"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import BEING, Journey
from relations_db.language.chunks import Chunk, lower_at

GUESTS = frozenset({"guest", "guests", "chief guest"})
_KINDS = frozenset("state official chief main honoured honored personal special house".split())
_ENDS = frozenset(", ; . : who where which and".split())
_OWNERS = frozenset({"his", "her", "their"})


def read_guest(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the journey of a guest, as the word tells of it.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
    """
    j = k
    while lower_at(chunks, j - 1) in _KINDS:
        j -= 1
    before, following = lower_at(chunks, j - 1), lower_at(chunks, k + 1)
    owned = before in _OWNERS or chunks[j - 1].kind == "possessive" or before in {"'s", "’s"} if j else False
    targets: tuple[Target, ...]
    if following in {"in", "at"} and (before in {"a", "the"} or owned):
        targets, last = _where(chunks, k + 2, story)
        said = last
        while said < len(chunks) and (chunks[said].kind == "date" or lower_at(chunks, said) in {",", "on", "in"}):
            said += 1
        if targets and j < 3 and lower_at(chunks, said) in BEING:
            # "The guest in Lima on May 3 was X"
            return Journey(k, said + 1, said, "verb", targets, None, "come next")
        if targets and not owned:
            return Journey(k, last, j - 1, "verb", targets, None, "guest")
    if owned:
        being = next((n for n in range(j - 1, max(-1, j - 9), -1) if lower_at(chunks, n) in BEING), None)
        leads = following in {"in", "at"}
        targets, last = read_targets(chunks, k + 2, story, venues=True) if leads else ((), k + 1)
        if being is None:
            return None
        return Journey(k, max(last, k + 1), being + 1, "verb", targets, None, "guest of host")
    if following == "of" and before in {"the", "a", "as", "were"} and chunks[k + 2 : k + 3]:
        targets, last = read_targets(chunks, k + 2, story) if chunks[k + 2].kind == "country" else ((), k)
        if targets:
            return Journey(k, last, j - 1, "verb", targets[:1], None, "guest")
        return Journey(k, k + 2, j - 1, "verb", (), None, "guest")
    return None


def _where(chunks: Sequence[Chunk], k: int, story: Narrative) -> tuple[tuple[Target, ...], int]:
    """Give where a guest is, from a chunk on, itself or with the feast: "in Lima", "at the fair in Lima"."""
    targets, last = read_targets(chunks, k, story)
    for n in range(k, min(k + 14, len(chunks))):
        if targets or lower_at(chunks, n) in _ENDS:
            break
        if lower_at(chunks, n) in {"in", "at"}:
            targets, last = read_targets(chunks, n + 1, story)
    return targets, last
