"""Ask the chunks of a sentence by number."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Lexicon
from relations_db.language.office_words import ADJECTIVES, INSTALLED, NEWLY


class ChunkSequence:
    """The chunks of a sentence, asked by number; beyond the end there is nothing."""

    def __init__(self, chunks: Sequence[Chunk], lexicon: Lexicon) -> None:
        self.chunks = chunks
        self.lexicon = lexicon
        self._kinds: list[str] = [chunk.kind for chunk in chunks]
        self._lower = [chunk.lower for chunk in chunks]
        self._size = len(chunks)

    def kind(self, i: int) -> str:
        """Give the kind of a chunk."""
        return self._kinds[i] if i < self._size else ""

    def lower(self, i: int) -> str:
        """Give the text of a chunk in lower case."""
        return self._lower[i] if i < self._size else ""

    def closing(self, k: int) -> int | None:
        """Give the bracket that closes the one at a chunk, if it is near."""
        for j in range(k + 1, min(k + 8, len(self.chunks))):
            if self.lower(j) == ")":
                return j
        return None

    def text(self, first: int, last: int) -> str:
        """Give the words of a run of chunks."""
        text, previous = "", None
        for chunk in self.chunks[first:last]:
            if previous is not None and chunk.start > previous:
                text += " "
            text += chunk.text
            previous = chunk.end
        return text

    def says_how_installed(self, k: int) -> bool:
        """Tell whether a word says how the holder of an office came to it: "the newly appointed minister"."""
        return self.lower(k) in INSTALLED and self.lower(k - 1) in NEWLY

    def skip_adjectives(self, k: int) -> int:
        """Give the chunk after "new", "visiting", "then-" and the like."""
        while self.kind(k) in ("word", "title_word") and (self.lower(k) in ADJECTIVES or self.says_how_installed(k)):
            k += 1
            if self.lower(k) == "-":
                k += 1
        return k
