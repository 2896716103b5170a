"""Learn from an article what its acronyms stand for: not what they do elsewhere, "the Coastal Ports Authority (CPA)",
and nobody, "Harakat Jadid (HJ) leader X".
"""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Entry, Lexicon
from relations_db.language.tokens import Tokens, fold

_KINDS = frozenset({"party", "organization", "body"})
# So many letters of a word tell which it is, in whatever language.
_STEM = 5


def learn_acronyms(lines: Sequence[Sequence[Chunk]], lexicon: Lexicon) -> None:
    """Make title words of acronyms that an article uses for something that the lexicon does not know, and of what looks
    like names of people and is something that has its acronym behind it, and a head.

    Args:
        lines: the chunks of its sentences, put right in place.
        lexicon: what the acronyms stand for elsewhere.
    """
    strange: set[str] = set()
    bodies: set[str] = set()
    for chunks in lines:
        for k in range(1, len(chunks) - 2):
            if chunks[k].lower != "(" or chunks[k + 2].lower != ")":
                continue
            acronym = chunks[k + 1]
            if acronym.kind in _KINDS and _is_acronym(acronym.text) and _is_written_out(chunks, k + 1, lexicon):
                strange.add(acronym.text)
            elif _is_headed_body(chunks, k - 1):
                bodies |= {chunks[k - 1].text, acronym.text}
    if not strange and not bodies:
        return
    for chunk in (chunk for chunks in lines for chunk in chunks):
        if chunk.kind in _KINDS and chunk.text in strange:
            chunk.kind, chunk.entries = "title_word", ()
        elif chunk.kind == "name" and chunk.text in bodies:
            chunk.kind = "title_word"


def _is_headed_body(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a name has its initials in brackets behind it, and behind these an office: "Harakat Jadid (HJ)
    leader"; of "Malik Omar Nasser (MON)" nobody is leader.
    """
    if chunks[k].kind != "name" or k + 4 >= len(chunks) or chunks[k + 4].kind not in {"office", "possessive"}:
        return False
    initials = "".join(word[0] for word in chunks[k].text.split() if word[0].isupper())
    return chunks[k].entry("person") is None and initials == chunks[k + 2].text and len(initials) > 1


def _is_acronym(text: str) -> bool:
    return 2 <= len(text) <= 6 and text.isalpha() and text.isupper()


def _is_written_out(chunks: Sequence[Chunk], k: int, lexicon: Lexicon) -> bool:
    """Tell whether an acronym in brackets follows a name of its initials that has no word of what it is known for."""
    words: list[str] = []
    for chunk in reversed(chunks[max(0, k - 10) : k - 1]):
        if chunk.kind in {"mark", "date"} and chunk.text not in "-‑'’&":
            break
        if any(own.key == e.key for e in chunk.entries for own in chunks[k].entries):
            return False
        words = [w for w in Tokens(chunk.text).text if w[0].isalpha()] + words
    capitals = [w for w in words if w[0].isupper()][-len(chunks[k].text) :]
    if "".join(w[0] for w in capitals) != chunks[k].text:
        return False
    stems = {fold(w).lower()[:_STEM] for w in capitals}
    full = [_full_name(entry, lexicon) for entry in chunks[k].entries]
    return all(name != chunks[k].text and stems.isdisjoint(_stems(name)) for name in full)


def _full_name(entry: Entry, lexicon: Lexicon) -> str:
    if entry.kind == "party":
        return lexicon.parties[entry.key][0]
    return lexicon.organizations[entry.key] if entry.kind == "organization" else entry.key


def _stems(name: str) -> set[str]:
    return {word[:_STEM] for word in Tokens(fold(name)).lower}
