"""Read of a host who has a guest: "hosted X in Suva", "Peru welcomed X", "fetched X from the airport", "host to X"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import FIELDS, Target, read_target, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import BEING, NAMING, NOUNS, Journey, form_after
from relations_db.language.chunks import Chunk, is_date, lower_at

# Behind "will" and "to" these are verbs.
_TO_GREET = frozenset({"host", "welcome", "receive"})
_GREETING = frozenset("hosting welcoming hosted hosts welcomed welcomes greeted greets awaited awaits".split())
# These tell of a guest where a land or a town does them, or where they are done on an airfield.
_RECEIVING = frozenset(
    "received receives met meets fetched fetches collected collects feted fetes picked picks saw visited".split()
)
HOSTING = _GREETING | _RECEIVING | _TO_GREET | {"host", "carpet", "visiting"}
_ON_FIELDS = _RECEIVING - {"saw", "visited"} | _GREETING
_OF_LANDS = _GREETING | _TO_GREET | {"received", "receives", "feted", "fetes", "host", "carpet"}
_BESIDE_HOST = frozenset("also has had then on , will is to set due".split())
_BEFORE_GUEST = frozenset("the a an its visiting outgoing new then both and up".split())
# "at the Forum for International Cooperation" is no airfield.
_AIRFIELDS = FIELDS - {"air", "base", "international"}
_ENDS = frozenset({";", ".", ":", "where", "that", "who", "whose"})
_REACH = 18


def read_hosting(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the journey of whom a host greets, receives or has: whoever is greeted so has come.

    Args:
        chunks: of the sentence.
        k: number of the verb, or of "host" and "carpet".
        story: the article so far.
    """
    word, (j, first) = lower_at(chunks, k), _parts(chunks, k)
    if word == "visiting":
        # "the visiting Kenyan president", where the article is written
        here = Target(story.dateline_country, story.dateline_place, k) if story.dateline_country else None
        return Journey(k, j, k, "verb", (here,), None, "welcome") if here is not None and _is_guest(chunks, j) else None
    if first < 0:
        return None
    if word == "visited":
        return _visited(chunks, k, story)
    pointed = lower_at(chunks, j) in {"him", "her", "them"} and lower_at(chunks, j + 1) in {"in", "at", "from"}
    if not pointed and not any(c.kind in {"name", "office"} for c in chunks[j : j + 4]):
        return None
    if word in _OF_LANDS and (host := _land_before(chunks, first, story)) is not None and _is_guest(chunks, j):
        return Journey(first, j, j - 1, "verb", (host,), form_after(chunks, j), "welcome")
    if word in _GREETING and j > k + 1:
        # "X hosted a state visit by Y"
        return Journey(first, j, j - 1, "verb", (), form_after(chunks, k), "host")
    on_field = word in _ON_FIELDS and _field_behind(chunks, j) is not None
    if word in _RECEIVING and not on_field:
        return None
    if lower_at(chunks, 0) == "in" and first < 9:
        # "In Lima X welcomed Y"
        targets, last = read_targets(chunks, 1, story)
        if len(targets) == 1 and last < first:
            return Journey(first, j, j - 1, "verb", targets, None, "host")
    for n in range(j + 1, min(j + _REACH, len(chunks))):
        lower = lower_at(chunks, n)
        if lower in {"in", "at"} or (on_field and lower == "from"):
            targets, last = read_targets(chunks, n + 1, story, venues=True)
            if len(targets) == 1:
                return Journey(first, last, j - 1, "verb", targets, form_after(chunks, last), "host")
        if lower in _ENDS or (lower == "and" and chunks[n + 1 :] and is_date(chunks, n + 1)):
            break
    return Journey(first, j, j - 1, "verb", (), None, "host") if on_field else None


def _parts(chunks: Sequence[Chunk], k: int) -> tuple[int, int]:
    """Give the chunk where the guest stands, and that of the verb of the host, which is -1 where it is none of his:
    "played host to X", "rolled out the red carpet for X", "received a visit from X".
    """
    word, j = lower_at(chunks, k), k + 1
    if word == "visited":
        return j, k if lower_at(chunks, k - 1) in BEING else -1
    if lower_at(chunks, k - 1) in BEING and word != "host" and not word.endswith("ing"):
        return j, -1
    if word in _TO_GREET:
        to_come = lower_at(chunks, k - 1) in {"will", "to"}
        if to_come or word != "host":
            return j, k if to_come else -1
    if word == "host":
        hosts = lower_at(chunks, k - 1) in ("played", "plays", *BEING) and lower_at(chunks, j) == "to"
        return j + 1, k - 1 if hosts else -1
    if word == "carpet":
        rolled = next((n for n in range(k - 1, max(-1, k - 5), -1) if lower_at(chunks, n) in {"rolled", "laid"}), -1)
        return j + 1, rolled if lower_at(chunks, j) == "for" else -1
    if lower_at(chunks, j) in {"a", "the", "an"}:
        # "received a visit from X"
        visit = next((n for n in range(j + 1, min(j + 4, len(chunks))) if lower_at(chunks, n) in NOUNS), None)
        if visit is not None and lower_at(chunks, visit + 1) in {"of", "from", "by"}:
            return visit + 2, k
    return j, k


def _land_before(chunks: Sequence[Chunk], verb: int, story: Narrative) -> Target | None:
    """Give the land or town that is the subject of a verb, by itself: "On 4 May Peru hosted X"."""
    k = verb - 1 - (lower_at(chunks, verb - 1) in BEING)
    while k >= 0 and (chunks[k].kind == "date" or lower_at(chunks, k) in _BESIDE_HOST):
        k -= 1
    if k < 0 or chunks[k].kind not in {"country", "place"}:
        return None
    read = read_target(chunks, k, story)
    opens = (
        k == 0 or chunks[k - 1].kind == "date" or lower_at(chunks, k - 1) in {"the", ",", "and", "that", "when", ";"}
    )
    return read[0] if read is not None and opens and not _ends_title(chunks, k) else None


def _ends_title(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a land is only that of somebody: "the president of Peru", "in Peru"."""
    k -= lower_at(chunks, k - 1) == "the"
    return lower_at(chunks, k - 1) in {"of", "in", "from", "to", "for", "with", "and", "at", "by"}


def _is_guest(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether somebody is named from a chunk on, and nothing of his: not "the words of X", "X's plan"."""
    while lower_at(chunks, k) in _BEFORE_GUEST:
        k += 1
    start = k
    while k < len(chunks) and chunks[k].kind in NAMING:
        if chunks[k].kind == "possessive" and any(c.kind in {"name", "office"} for c in chunks[start:k]):
            return False
        k += 1
    named = any(c.kind in {"name", "office"} for c in chunks[start:k])
    return named and lower_at(chunks, k) not in {"'s", "'", "’"}


def _field_behind(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the airfield told behind a guest: "from the airport", "at Lima airport"."""
    for n in range(k + 1, min(k + _REACH, len(chunks))):
        if lower_at(chunks, n) in _ENDS:
            return None
        if lower_at(chunks, n) in _AIRFIELDS or lower_at(chunks, n).endswith(("airport", "airbase")):
            return n
    return None


def _visited(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Peru was visited by X"."""
    host = _land_before(chunks, k - 1, story)
    if host is None or lower_at(chunks, k + 1) != "by" or not _is_guest(chunks, k + 2):
        return None
    return Journey(k - 1, k + 2, k + 1, "verb", (host,), None, "welcome")
