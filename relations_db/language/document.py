"""Prepare an article's text for extraction: sentences with their chunks, dates, quotations and people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from relations_db.language.chunks import Chunk, chunk, is_title_case
from relations_db.language.dates import DateMention, find_dates
from relations_db.language.lexicon import Lexicon
from relations_db.language.people import People, PersonMention
from relations_db.language.sentences import split_sentences
from relations_db.language.tokens import Tokens


@dataclass(slots=True)
class ParsedSentence:
    """A sentence made ready for extraction.

    Attributes:
        start, end: character offsets in the article's text.
        line: number of its line in the article's text, the first 0.
        headline: whether it is a title line.
        chunks: its units.
        mentions: the people in it, in order.
        at: the mentions by their first chunk.
        quoted: for each chunk whether it stands inside quotation marks that open a speech.
        words: its chunks in lower case, to ask quickly whether it holds one of many.
    """

    start: int
    end: int
    line: int
    headline: bool
    chunks: list[Chunk]
    mentions: list[PersonMention]
    quoted: list[bool]
    at: dict[int, PersonMention] = field(default_factory=dict)
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = frozenset(chunk.lower for chunk in self.chunks)

    def text(self, source: str) -> str:
        """Give the words of the sentence."""
        return source[self.start : self.end]


def parse_text(
    text: str, lexicon: Lexicon, *, title: str | None = None, dateline: tuple[int, int] | None = None
) -> list[ParsedSentence]:
    """Give the sentences of an article.

    Args:
        text: the article's text.
        lexicon: the names known.
        title: its title, where its first line is one.
        dateline: first character and end of its dateline, which is no part of the sentence it opens.
    """
    dates = find_dates(text)
    parsed: list[ParsedSentence] = []
    next_date, open_quote, line = 0, False, -1
    for sentence in split_sentences(text):
        start = sentence.start
        if dateline is not None and dateline[0] <= start < dateline[1]:
            if sentence.end <= dateline[1]:
                continue
            rest = text[dateline[1] : sentence.end]
            start = dateline[1] + len(rest) - len(rest.lstrip())
        if sentence.line != line:
            line, open_quote = sentence.line, False
        while next_date < len(dates) and dates[next_date].start < start:
            next_date += 1
        own: list[DateMention] = []
        k = next_date
        while k < len(dates) and dates[k].start < sentence.end:
            own.append(dates[k])
            k += 1
        next_date = k
        tokens = Tokens(text, start, sentence.end)
        headline = sentence.line == 0 and title is not None
        chunks = chunk(tokens, own, lexicon, text, headline=_is_headline(tokens))
        quoted: list[bool] = []
        for piece in chunks:
            if piece.lower == "“":
                open_quote = True
            elif piece.lower == "”":
                open_quote = False
            quoted.append(open_quote)
        parsed.append(ParsedSentence(start, sentence.end, sentence.line, headline, chunks, [], quoted))
    _choose_parties(parsed)
    for sentence_parsed in parsed:
        sentence_parsed.mentions = People(sentence_parsed.chunks, lexicon).find()
        sentence_parsed.at = {m.first: m for m in sentence_parsed.mentions}
    return parsed


def _is_headline(tokens: Tokens) -> bool:
    """Tell whether a line is a heading in capitals: no sentence with a full stop is, however many names it holds."""
    return tokens.text[-1] not in (".", "!", ":") and is_title_case(tokens)


def _choose_parties(sentences: list[ParsedSentence]) -> None:
    """Where one name stands for parties of several countries, keep those of the country the article names
    most.
    """
    named = Counter(
        code for s in sentences for c in s.chunks if c.kind in ("country", "adjective", "place") and (code := c.country)
    )
    for sentence in sentences:
        for piece in sentence.chunks:
            if len(piece.entries) < 2:
                continue
            parties = [e for e in piece.entries if e.kind == "party"]
            if len({e.country for e in parties}) > 1:
                most = max(named[e.country or ""] for e in parties)
                piece.entries = tuple(e for e in parties if named[e.country or ""] == most)
