"""Join names in which a word stands that is a title elsewhere: "Hossein Amir-Rostami", "Foreign Minister Amir Khan"."""

from __future__ import annotations

import re

from relations_db.language.chunks import Chunk

# Of these a person's name may be made as well as an office.
_TITLES = frozenset({"amir"})
# Behind an office, or one of these, such a word begins a name; behind "His Highness" it is a title.
_STYLES = frozenset("mr mr. dr dr. sheikh shaikh prince haji hajji mawlawi maulana mullah mulla gen. general".split())
_IN_FULL = re.compile(r"(?:\b[A-Z]\w+ |-)Amir[ -]([A-Z]\w+)|\bAmir-([A-Z]\w+)")
_NO_NAME = re.compile(r"(?:The|Highness|Majesty|HH|His|Of) Amir")


def names_with_titles(text: str) -> frozenset[str]:
    """Give the words that an article writes behind such a word in somebody's whole name: "Rostami"."""
    if "Amir" not in text:
        return frozenset()
    found = (match for match in _IN_FULL.finditer(text) if not _NO_NAME.match(match[0]))
    return frozenset(name.lower() for match in found for name in match.groups() if name)


def join_names(chunks: list[Chunk], source: str, known: frozenset[str]) -> list[Chunk]:
    """Give the chunks of a sentence with such names made one.

    Args:
        chunks: of the sentence.
        source: the text of the article.
        known: what follows such a word in the names of the article.
    """
    joined: list[Chunk] = []
    for chunk in chunks:
        if joined and chunk.first < joined[-1].last:
            # Taken into the name before it.
            continue
        if chunk.kind != "office" or chunk.lower not in _TITLES or not chunk.text[:1].isupper():
            joined.append(chunk)
            continue
        before = joined[-1] if joined else None
        family = _family(chunks, chunks.index(chunk), before, known)
        given = joined.pop() if before is not None and before.kind == "name" else None
        pieces = [piece for piece in (given, chunk, family) if piece is not None]
        joined.append(_one_name(pieces, source) if len(pieces) > 1 else chunk)
    return joined


def _family(chunks: list[Chunk], k: int, before: Chunk | None, known: frozenset[str]) -> Chunk | None:
    """Give the name behind such a word at a chunk, where it is one with it: "Amir-Rostami", "Minister Amir Khan"."""
    glued = k + 2 < len(chunks) and chunks[k + 1].text in "-‑" and chunks[k + 1].start == chunks[k].end
    behind = chunks[k + 1 + glued] if k + 1 + glued < len(chunks) else None
    if behind is None or behind.kind != "name":
        return None
    opens = before is not None and (before.kind in {"name", "office"} or before.lower in _STYLES)
    return behind if glued or opens or behind.lower.split()[0] in known else None


def _one_name(pieces: list[Chunk], source: str) -> Chunk:
    first, last = pieces[0], pieces[-1]
    lower = " ".join(piece.lower for piece in pieces)
    return Chunk("name", first.first, last.last, source[first.start : last.end], lower, first.start, last.end)
