"""Define a gathering as a sentence names it, and the nouns that gatherings are called by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from relations_db.language.chunks import Chunk
from relations_db.language.numerals import ORDINALS

STRONG = frozenset(
    "summit summits forum fora expo exposition seminar symposium conference conferences retreat fair "
    "roundtable colloquium webinar workshop".split()
)
WEAK = frozenset("meeting meetings session round consultations ministerial dialogue assembly congress".split())
HEADS = STRONG | WEAK | {"gathering"}
STUDY = frozenset("seminar webinar workshop symposium colloquium".split())
# Circles of states whose name alone stands for their summit: "on the sidelines of the G20 in Bali".
_CIRCLE = re.compile(r"G\d+|BRICS|APEC|ASEAN|CELAC|SCO|EPC|PIF|CARICOM|OTS|MERCOSUR|BIMSTEC|SAARC")
# Conferences that are known by a word of their own, with the number of their edition.
OWN_NAMES: dict[str, int | None] = {
    "chogm": None, "unga": None, **{f"cop{n}": n for n in range(1, 60)}, **{f"unga{n}": n for n in range(60, 100)},
    **{f"ticad{n}": n for n in range(1, 20)},
}  # fmt: skip
# Circles that one meets rather than belongs to: whoever is "at the G7" is at its summit.
_MET = re.compile(r"G\d+|BRICS|APEC|EPC|CELAC")
CIRCLE_HEADS = frozenset({"meeting", "meetings", "gathering"})
HEAD_IN_NAME = re.compile(
    r"\b(summit|forum|conference|general assembly|unga|expo|dialogue|(?<=leaders )meeting)\b", re.IGNORECASE
)

# "the inaugural summit" is the first.
EDITIONS = ORDINALS | {"inaugural": 1, "maiden": 1}
_NOUNS = tuple(f" {noun}" for noun in sorted(STRONG | {"dialogue", "congress"}))
_NUMBERED = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class GatheringName:
    """A gathering as a sentence names it.

    Attributes:
        first, last: its chunks, the last exclusive.
        head: the word that says what it is.
        text: as written, without the article.
        organizations: whose it is.
        countries: those in the name.
        regions: those in the name, in lower case.
        edition: "the 24th …".
        year: year in the name.
        rank: who meets.
        words: words of the name that tell it from others, in lower case.
        place, place_country: the city in the name.
        bare: "the summit", which points to one named before.
        firm: whether the name alone makes it a gathering, without "attended" or "held".
        occasion: whether it is known only by what it marked: "a seminar marking the 50th anniversary of …".
    """

    first: int
    last: int
    head: str
    text: str
    organizations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    regions: frozenset[str] = frozenset()
    edition: int | None = None
    year: int | None = None
    rank: str | None = None
    words: frozenset[str] = frozenset()
    place: str | None = None
    place_country: str | None = None
    bare: bool = False
    firm: bool = False
    occasion: bool = False

    @property
    def circle(self) -> frozenset[str]:
        """Give who belongs to it: organisations, countries and regions of its name."""
        return frozenset({*(f"~{o}" for o in self.organizations), *self.countries}) | self.regions


def circle_of(chunk: Chunk) -> str | None:
    """Give the key of a circle of states that is known by its summits."""
    entry = chunk.entry("organization") if chunk.kind == "organization" else None
    return entry.key if entry is not None and _CIRCLE.fullmatch(entry.key) is not None else None


def ends_in_noun(chunk: Chunk) -> bool:
    """Tell whether what looks like a name ends with what a gathering is called: "China Supply | Chain Expo"."""
    return chunk.kind == "name" and chunk.lower.endswith(_NOUNS)


def is_worldwide(chunks: Sequence[Chunk], name: GatheringName, head: int) -> bool:
    """Tell whether a meeting in capitals is one of the whole world: "Global Mayors' Meeting on Water"."""
    inside = {c.lower for c in chunks[name.first : head]}
    return chunks[head].text == "Meeting" and bool(inside & {"global", "world", "international"}) and bool(name.words)


def is_met(chunk: Chunk) -> bool:
    """Tell whether a circle's name stands for its summit wherever one is at it: "at the G7", "at APEC"."""
    return (key := circle_of(chunk)) is not None and _MET.fullmatch(key) is not None


def edition_of(word: str) -> int | None:
    """Give the number that an ordinal says: 24 of "24th", 3 of "third"."""
    numbered = _NUMBERED.fullmatch(word)
    return int(numbered[1]) if numbered is not None else EDITIONS.get(word)
