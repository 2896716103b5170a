"""Forget what an acronym stands for elsewhere, where an article writes it out: "the Coastal Ports Authority (CPA)"."""

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
