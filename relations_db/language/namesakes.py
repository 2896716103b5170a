"""Tell people who are called as a country, a town or a thing is: "Montenegro said" in an article about Luís Montenegro,
"Brown said" in one about Mark Brown.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from relations_db.language.chunks import Chunk
from relations_db.language.verbs import is_past

# Longer than "da" and "bin" are the words by which somebody may be called.
_PARTICLE = 3
# What may be called after somebody.
FOUNDATIONS = frozenset(
    "foundation institute university school academy college center centre museum library hospital society".split()
)
# What may be called "Liberty Hill", as somebody may be called Hill.
HEIGHTS = frozenset("hill mount mountain heights rock ridge peak".split())
_TO_HEIGHT = frozenset("on at to up atop from down above below the".split())
_OF_PEOPLE = frozenset("himself herself who then also later".split())
_DONE_TO_PEOPLE = frozenset(
    "received met told saw welcomed greeted thanked congratulated briefed hosted invited assured asked informed".split()
)
_BEFORE_PEOPLE = frozenset({"with", "by"})
_BEFORE_PLACE = frozenset("in to from of at near for inside outside into through over via across between".split())


def name_namesakes(sentences: Sequence[tuple[Sequence[Chunk], Set[str]]]) -> None:
    """Make names of the countries and towns of an article that stand where somebody does something, and of the words
    that open a sentence there, where it has named a person in full who is called so.

    Args:
        sentences: the chunks of each, changed in place, with its words.
    """
    names = [c for chunks, _ in sentences for c in chunks if c.kind == "name"]
    full = [c for c in names if " " in c.lower]
    families = {word for c in full if "-" not in c.lower for word in c.lower.split()[1:] if len(word) > _PARTICLE}
    for name in names:
        if "-" in name.lower and families.issuperset(name.lower.split("-")):
            # "the Odongo-Banda talks" are of two people, and nobody is called so.
            name.kind, name.entries = "title_word", ()
    surnames = {c.lower.split()[-1] for c in full if c.kind == "name"}
    if not surnames:
        return
    for chunks, words in sentences:
        for k, chunk in enumerate(chunks if not surnames.isdisjoint(words) else ()):
            named = chunk.kind in {"country", "place"} or (chunk.kind == "word" and k == 0)
            if named and chunk.lower in surnames and any(is_person(chunks, k) for is_person in _OF_PERSONS):
                chunk.kind, chunk.entries = "name", ()


def name_foundations(chunks: Sequence[Chunk]) -> None:
    """Make the name of a foundation or school of the name of whoever it is called after: "the Friedrich Ebert
    Foundation", "the Rosa Luxemburg Foundation".

    Args:
        chunks: of a sentence; changed in place.
    """
    for k, chunk in enumerate(chunks):
        if chunk.lower not in FOUNDATIONS or not chunk.text[0].isupper() or chunk.kind not in {"body", "title_word"}:
            continue
        first = k
        while first > 0 and chunks[first - 1].kind in {"name", "country", "place"}:
            first -= 1
        called = first < k and chunks[first].kind == "name"
        if called and first > 0 and chunks[first - 1].lower in {"the", "of"}:
            for part in chunks[first:k]:
                part.kind, part.entries = "title_word", ()


def name_heights(chunks: Sequence[Chunk]) -> None:
    """Make the last word of the name of a hill no person's: "on Liberty Hill", "to Victory Mount".

    Args:
        chunks: of a sentence; changed in place.
    """
    for k, chunk in enumerate(chunks[2:], 2):
        named = chunk.kind == "name" and chunk.lower in HEIGHTS and chunks[k - 1].kind == "title_word"
        if named and chunks[k - 2].lower in _TO_HEIGHT:
            chunk.kind, chunk.entries = "title_word", ()


def _acts(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether what stands at a chunk does something: "Lund met", "Lund himself"."""
    if k and (chunks[k - 1].lower in _BEFORE_PLACE or chunks[k - 1].kind in {"name", "place", "adjective"}):
        return False
    if [c.lower for c in chunks[k + 1 : k + 3]] in ([",", "who"], [",", "whose"]):
        return True
    if k == 0 and chunks[0].kind == "word" and chunks[1:2] and chunks[1].kind == "possessive":
        return True
    following = chunks[k + 1].lower if k + 1 < len(chunks) and chunks[k + 1].kind == "word" else ""
    return is_past(following) or following in _OF_PEOPLE


def _is_acted_on(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether something is done to or by what stands at a chunk, as is done to people: "received Lund", and of
    towns, which make no contacts as countries do, "talked with Lund", "was received by Lund".
    """
    before = chunks[k - 1].lower if k else ""
    if before not in _DONE_TO_PEOPLE and (chunks[k].kind != "place" or before not in _BEFORE_PEOPLE):
        return False
    behind = chunks[k + 1 : k + 3]
    # "received Lund, Sweden, in the draw"
    return not (len(behind) == 2 and behind[0].lower == "," and behind[1].kind == "country")


def _is_joined(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether what stands at a chunk is one of two of whom the other is called by a name: "Lund and Otieno"."""
    if chunks[k].kind != "place" or (k and chunks[k - 1].lower in _BEFORE_PLACE - {"between"}):
        return False
    ahead = [(c.lower, c.kind) for c in chunks[max(0, k - 2) : k]]
    behind = [(c.lower, c.kind) for c in chunks[k + 1 : k + 3]]
    before = len(ahead) == 2 and ahead[0][1] == "name" and ahead[1][0] == "and"
    return before or (len(behind) == 2 and behind[0][0] == "and" and behind[1][1] == "name")


_OF_PERSONS = (_acts, _is_acted_on, _is_joined)
