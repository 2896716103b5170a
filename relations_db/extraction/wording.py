"""Give a sentence as words: its tokens in lower case, each with the chunk and the person it belongs to."""

from __future__ import annotations

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.chunks import Chunk
from relations_db.language.mentions import PersonMention

_DATE_PREPOSITIONS = frozenset({"in", "on", "of", "since", "from", "by", "until", "during", "at", "dated", "for"})


class Wording:
    """The tokens of a sentence beside its chunks.

    Attributes:
        syntax: the sentence, read against its article.
        text, lower: each token as written, and folded in lower case.
        chunk: for each token the number of its chunk.
    """

    def __init__(self, syntax: Syntax, source: str) -> None:
        sentence = syntax.sentence
        self.syntax = syntax
        self.source = source
        self.tokens = sentence.tokens
        self.text = self.tokens.text
        self.lower = self.tokens.lower
        chunks, size = sentence.chunks, len(self.text)
        # What stands before the first chunk belongs to it.
        self._chunks = chunks
        self.chunk = [0] * (chunks[0].first if chunks else size)
        for number, chunk in enumerate(chunks):
            self.chunk += [number] * (chunk.last - chunk.first)
        if "may" in self.lower:
            # The month is no word of doubt: its capital keeps it from being read as one.
            self.lower = ["May" if w == "may" and self.kind(k) == "date" else w for k, w in enumerate(self.lower)]
        self._people = {k: mention for mention in sentence.mentions for k in range(mention.first, mention.last)}

    def __len__(self) -> int:
        return len(self.text)

    def at(self, k: int) -> str:
        """Give the word at a token, or nothing outside the sentence."""
        return self.lower[k] if 0 <= k < len(self.lower) else ""

    def chunk_at(self, k: int) -> Chunk:
        """Give the chunk of a token."""
        return self._chunks[self.chunk[k]]

    def kind(self, k: int) -> str:
        """Give the kind of a token's chunk, or nothing outside the sentence."""
        return self._chunks[self.chunk[k]].kind if 0 <= k < len(self.text) else ""

    def person(self, k: int) -> PersonMention | None:
        """Give the person or office-holder whose mention covers a token."""
        return self._people.get(self.chunk[k]) if 0 <= k < len(self.text) else None

    def capital(self, k: int) -> bool:
        """Tell whether a token begins with a capital."""
        return 0 <= k < len(self.text) and self.text[k][:1].isupper()

    def quoted(self, k: int) -> bool:
        """Tell whether a token stands inside quotation marks."""
        return 0 <= k < len(self.text) and self.syntax.sentence.quoted[self.chunk[k]]

    def opens_date(self, k: int) -> bool:
        """Tell whether a date, or a preposition before one, begins at a token."""
        if self.kind(k) == "date" and self.chunk_at(k).first == k:
            return True
        if self.at(k) not in _DATE_PREPOSITIONS:
            return False
        return self.kind(k + 1) == "date" or (self.at(k + 1) in {"the", "this", "that"} and self.kind(k + 2) == "date")

    def span(self, first: int, last: int) -> str:
        """Give the text from a token to another, the last exclusive."""
        if first >= last:
            return ""
        return self.source[self.tokens.start[first] : self.tokens.end[last - 1]]
