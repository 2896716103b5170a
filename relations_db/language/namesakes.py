"""Tell people who are called as a country, a town or a thing is: "Montenegro said" in an article about Luís Montenegro,
"Brown said" in one about Mark Brown.
"""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.verbs import is_past

# Longer than "da" and "bin" are the words by which somebody may be called.
_PARTICLE = 3
# What may be called after somebody.
FOUNDATIONS = frozenset(
    "foundation institute university school academy college center centre museum library hospital society".split()
)
_OF_PEOPLE = frozenset("himself herself who then also later".split())
_BEFORE_PLACE = frozenset("in to from of at near for inside outside into through over via across between".split())


def name_namesakes(sentences: Sequence[Sequence[Chunk]]) -> None:
    """Make names of the countries and towns of an article that stand where somebody does something, and of the words
    that open a sentence there, where it has named a person in full who is called so.

    Args:
        sentences: the chunks of each; changed in place.
    """
    names = [c for chunks in sentences for c in chunks if c.kind == "name"]
    full = [c for c in names if " " in c.lower]
    families = {word for c in full if "-" not in c.lower for word in c.lower.split()[1:] if len(word) > _PARTICLE}
    for name in names:
        if "-" in name.lower and families.issuperset(name.lower.split("-")):
            # "the Odongo-Banda talks" are of two people, and nobody is called so.
            name.kind, name.entries = "title_word", ()
    surnames = {c.lower.split()[-1] for c in full if c.kind == "name"}
    if not surnames:
        return
    for chunks in sentences:
        for k, chunk in enumerate(chunks):
            named = chunk.kind in {"country", "place"} or (chunk.kind == "word" and k == 0)
            if named and chunk.lower in surnames and _acts(chunks, k):
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


def _acts(chunks: Sequence[Chunk], k: int) -> bool:
    if k and (chunks[k - 1].lower in _BEFORE_PLACE or chunks[k - 1].kind in {"name", "place", "adjective"}):
        return False
    if [c.lower for c in chunks[k + 1 : k + 3]] in ([",", "who"], [",", "whose"]):
        return True
    if k == 0 and chunks[0].kind == "word" and chunks[1:2] and chunks[1].kind == "possessive":
        return True
    following = chunks[k + 1].lower if k + 1 < len(chunks) and chunks[k + 1].kind == "word" else ""
    return is_past(following) or following in _OF_PEOPLE
