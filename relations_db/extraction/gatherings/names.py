"""Find the names of gatherings in a sentence: summits, forums, expos, sessions, with edition and circle."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.gatherings.distinctions import is_gathering
from relations_db.extraction.gatherings.name_extent import begin_of_name, end_of_name
from relations_db.extraction.gatherings.name_parts import read_name
from relations_db.extraction.gatherings.name_words import HEAD_IN_NAME, HEADS, WEAK, GatheringName, circle_of
from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.lexicon import Lexicon

TRIGGERS = HEADS | {"unga"}
_BODIES = frozenset({"organization", "body"})
MARGINS = frozenset("sidelines sideline margins margin fringes fringe edges".split())
_CONVENING = frozenset("met meets convened convenes gathered gathers assembled reconvened".split())
# Whose plain "meeting" is one of its leaders or ministers.
_BEFORE_CIRCLE = frozenset("at attended attend hosted addressed during chaired joined".split())
_CIRCLE_WAS = frozenset("attended opened closed ended began hosted chaired addressed adopted brought".split())
_SETTING = frozenset("in at on under there for again".split())
_BEHIND_OCCASION = frozenset(", . ; : ( in at was were on held took takes opened ended kicked concluded".split())
_OTHER_THING = frozenset(
    "mechanism declaration secretariat communique communiqué initiative framework process statement "
    "organisation organization headquarters participants fund network".split()
)


def find_names(chunks: Sequence[Chunk], source: str, lexicon: Lexicon) -> list[GatheringName]:
    """Give the gatherings that a sentence names, in order; none overlaps another."""
    found: list[GatheringName] = []
    k, low = 0, 0
    while k < len(chunks):
        name: GatheringName | None = None
        if chunks[k].kind in _BODIES or chunks[k].lower in HEADS:
            name = _at(chunks, k, low, source, lexicon) if _is_head(chunks[k]) else _circle_met(chunks, k)
        if name is None:
            k += 1
            continue
        found.append(name)
        k = low = max(name.last, k + 1)
    return found


def _circle_met(chunks: Sequence[Chunk], k: int) -> GatheringName | None:
    """Read the summit that a circle's name alone stands for: "on the margins of the G20 in Bali"."""
    chunk = chunks[k]
    entry = circle_of(chunk)
    if entry is None:
        return None
    if (
        lower_at(chunks, k + 1) in _CONVENING
        and lower_at(chunks, k - 1) != "of"
        and lower_at(chunks, k + 2) in _SETTING
    ):
        # "The G20 met in Johannesburg on June 22."
        return GatheringName(
            k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset({chunk.lower}), firm=True
        )
    if lower_at(chunks, k + 1) not in ("in", "at"):
        return None
    near = [c.lower for c in chunks[max(0, k - 4) : k]]
    # "at the G20 in Lima", "attended the G20 in Lima", "host of the G20 in Lima", "The G20 in Lima was opened by"
    named = near[-1:] == ["the"] and ((near[-2:-1] and near[-2] in _BEFORE_CIRCLE) or near[-3:-1] == ["host", "of"])
    after = {c.lower for c in chunks[k + 3 : k + 8]}
    led = len(near) < 2 and bool(after & _CIRCLE_WAS)
    if not (MARGINS & {*near} or named or led) or k + 2 >= len(chunks) or chunks[k + 2].kind != "place":
        return None
    place = place_of(chunks[k + 2])
    return GatheringName(
        k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset({chunk.lower}), firm=True,
        place=place[0] if place else None, place_country=place[1] if place else None,
    )  # fmt: skip


def _is_head(chunk: Chunk) -> bool:
    if chunk.kind in _BODIES:
        return HEAD_IN_NAME.search(chunk.text) is not None
    return chunk.lower in HEADS and chunk.kind in ("word", "title_word", "name")


def _at(chunks: Sequence[Chunk], head: int, low: int, source: str, lexicon: Lexicon) -> GatheringName | None:
    if chunks[head].kind in _BODIES and _head_follows(chunks, head):
        return None
    first = begin_of_name(chunks, head, low)
    last = end_of_name(chunks, head)
    if lower_at(chunks, head) in WEAK and lower_at(chunks, head) != "assembly" and first == head and last == head + 1:
        return None
    if (marked := _occasion_end(chunks, head)) is not None:
        place = place_of(chunks[marked - 1]) if marked == head + 3 and chunks[marked - 1].kind == "place" else None
        name = read_name(chunks, head, marked, head, source, lexicon)
        return dataclasses.replace(
            name, occasion=True, bare=False, edition=None,
            place=place[0] if place else name.place, place_country=place[1] if place else name.place_country,
        )  # fmt: skip
    name = read_name(chunks, first, last, head, source, lexicon)
    if lower_at(chunks, name.last) in _OTHER_THING or (name.first and lower_at(chunks, name.first - 1) == "-"):
        return None
    return name if is_gathering(chunks, name, head) else None


def _occasion_end(chunks: Sequence[Chunk], head: int) -> int | None:
    """Give where "a conference celebrating the 75th anniversary of …" ends; None where nothing is marked."""
    if lower_at(chunks, head) not in ("conference", "seminar", "symposium", "forum"):
        return None
    k = head + 1
    if lower_at(chunks, k) == "to" and lower_at(chunks, k + 1) in ("mark", "celebrate", "commemorate"):
        k += 1
    elif lower_at(chunks, k) == "on" and chunks[k + 1 : k + 2] and chunks[k + 1].kind != "date":
        if not _is_told_plainly(chunks, head):
            return None
        k += 1
    elif lower_at(chunks, k) in ("in", "at") and chunks[k + 1 : k + 2] and chunks[k + 1].kind == "place":
        return k + 2 if _is_told_plainly(chunks, head) else None
    elif lower_at(chunks, k) not in ("celebrating", "marking", "commemorating"):
        return None
    last = k
    while last < len(chunks) and last < k + 24 and lower_at(chunks, last) not in _BEHIND_OCCASION:
        last += 1
    return last if last > k + 1 else None


def _is_told_plainly(chunks: Sequence[Chunk], head: int) -> bool:
    """Tell whether a noun is a small one without a name: "a conference on", "the seminar in"."""
    return chunks[head].text.islower() and lower_at(chunks, head - 1) in ("a", "the", "an", "international", "regional")


def _head_follows(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether an organisation's name only begins that of a gathering: "Pacific Islands Forum Leaders Meeting"."""
    for n in range(k + 1, min(k + 6, len(chunks))):
        if chunks[n].lower in HEADS:
            return True
        if chunks[n].kind not in ("title_word", "office") and chunks[n].lower not in ("'", "’"):
            return False
    return False
