"""Learn from an article what its acronyms stand for: not what they do elsewhere, "the Coastal Ports Authority (CPA)",
and nobody, "Harakat Jadid (HJ) leader X".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Entry, Lexicon
from relations_db.language.tokens import Tokens, fold

_KINDS = ("party", "organization", "body")
# So many letters of a word tell which it is, in whatever language.
_STEM = 5


def forget_acronyms(lines: Iterable[Sequence[Chunk]], lexicon: Lexicon) -> None:
    """Make title words of acronyms that an article uses for something that the lexicon does not know.

    Args:
        lines: the chunks of its sentences, put right in place.
        lexicon: what the acronyms stand for elsewhere.
    """
    acronyms = [
        (chunks, k) for chunks in lines for k, c in enumerate(chunks) if c.kind in _KINDS and _is_acronym(c.text)
    ]
    strange = {chunks[k].text for chunks, k in acronyms if _is_written_out(chunks, k, lexicon)}
    for chunks, k in acronyms:
        if chunks[k].text in strange:
            chunks[k].kind, chunks[k].entries = "title_word", ()


def learn_bodies(lines: Iterable[Sequence[Chunk]]) -> None:
    """Make title words of what looks like names of people and is something that has its acronym behind it, and a head.

    Args:
        lines: the chunks of the sentences of an article, put right in place.
    """
    names = [(chunks, k) for chunks in lines for k, c in enumerate(chunks) if c.kind == "name"]
    known: set[str] = set()
    for chunks, k in names:
        if _has_acronym(chunks, k):
            known |= {chunks[k].text, chunks[k + 2].text}
    for chunks, k in names if known else ():
        if chunks[k].text in known:
            chunks[k].kind = "title_word"


def _has_acronym(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether behind a name its initials stand in brackets, and behind these an office: "Harakat Jadid (HJ)
    leader"; of "Malik Omar Nasser (MON)" nobody is leader.
    """
    if k + 4 >= len(chunks) or chunks[k + 1].lower != "(" or chunks[k + 3].lower != ")":
        return False
    initials = "".join(word[0] for word in chunks[k].text.split() if word[0].isupper())
    headed = chunks[k + 4].kind in ("office", "possessive")
    return headed and chunks[k].entry("person") is None and initials == chunks[k + 2].text and len(initials) > 1


def _is_acronym(text: str) -> bool:
    return 2 <= len(text) <= 6 and text.isalpha() and text.isupper()


def _is_written_out(chunks: Sequence[Chunk], k: int, lexicon: Lexicon) -> bool:
    """Tell whether an acronym in brackets follows a name of its initials that has no word of what it is known for."""
    if not k or k + 1 >= len(chunks) or chunks[k - 1].lower != "(" or chunks[k + 1].lower != ")":
        return False
    words: list[str] = []
    for chunk in reversed(chunks[max(0, k - 10) : k - 1]):
        if chunk.kind in ("mark", "date") and chunk.text not in "-‑'’&":
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
