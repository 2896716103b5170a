"""Read another edition of a gathering told before, which leaves out its name: "The first was held in Lima in 2021"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.gatherings.dates import TAKING_PLACE, dates_it
from relations_db.extraction.gatherings.name_words import HEADS, GatheringName, edition_of
from relations_db.language.dates import When

_BEFORE = frozenset({"previous", "last"})
_STANDING_FOR = frozenset({"one", "such", "edition"})
_HELD = TAKING_PLACE | {"hosted", "met", "taken"}
_TO_COME = frozenset("will would is may might to not never".split())
# Past an aside the verb stands no further from what it tells of.
_REACH = 12
_LONGEST_NAME = 6


def other_edition(syntax: Syntax, told: Sequence[GatheringName]) -> tuple[GatheringName, When] | None:
    """Give an edition other than those told, and its time: "The sixth meeting had taken place in Lima in May 2021".

    Args:
        syntax: the sentence, which opens with the edition.
        told: the gatherings that the article has told before, in text order.
    """
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    rank = lowers[1] if lowers[:1] == ["the"] and len(lowers) > 2 else ""
    edition = edition_of(rank)
    if edition is None and rank not in _BEFORE:
        return None
    end = 2
    while end < min(_LONGEST_NAME, len(chunks)) and (
        lowers[end] in _STANDING_FOR | HEADS or chunks[end].kind == "title_word"
    ):
        end += 1
    words = {*lowers[2:end]} - _STANDING_FOR
    kin = (
        n for n in reversed(told) if words <= n.words | {n.head} | {*n.text.lower().split()} and n.edition != edition
    )
    name = next(kin, None)
    verb = next((k for k in range(end, min(end + _REACH, len(lowers))) if lowers[k] in _HELD), None)
    if name is None or verb is None or not _TO_COME.isdisjoint(lowers[verb - 2 : verb]):
        return None
    if lowers[end] not in {"was", "had", "took", "met", ","} or (
        edition is None and name.edition is None and not words
    ):
        return None
    day = next((k for k in range(end, len(chunks)) if chunks[k].when is not None and dates_it(syntax, k)), None)
    when = syntax.moment(day) if day is not None else None
    if when is None or (when.month is None and when.year is None):
        return None
    if edition is None and name.edition is not None:
        edition = name.edition - 1
    first, _, rest = name.text.partition(" ")
    bare = rest if edition_of(first.lower()) is not None else name.text
    other = replace(name, first=0, last=end, text=f"{rank} {bare}", edition=edition, year=None, place=None)
    return replace(other, place_country=None), when
