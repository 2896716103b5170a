"""Ask the chunks of a sentence by number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Lexicon
from relations_db.language.office_words import ADJECTIVES, INSTALLED, NEWLY


class Padded(dict[int, str]):
    """Words by their number; beyond the ends there is nothing."""

    def __missing__(self, number: int) -> str:
        return ""


class ChunkSequence:
    """The chunks of a sentence, asked by number.

    Attributes:
        kind, lower: give the kind of a chunk, and its text in lower case; nothing beyond the ends. They are asked more
            often than anything else, so that there is no method of ours between them and the answer.
    """

    kind: Callable[[int], str]
    lower: Callable[[int], str]

    def __init__(self, chunks: Sequence[Chunk], lexicon: Lexicon) -> None:
        self.chunks = chunks
        self.lexicon = lexicon
        self._kinds: list[str] = [chunk.kind for chunk in chunks]
        self._lower = [chunk.lower for chunk in chunks]
        self._size = len(chunks)
        self.kind = Padded(enumerate(self._kinds)).__getitem__
        self.lower = Padded(enumerate(self._lower)).__getitem__

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
        while self.kind(k) in {"word", "title_word"} and (self.lower(k) in ADJECTIVES or self.says_how_installed(k)):
            k += 1
            if self.lower(k) == "-":
                k += 1
        return k
