"""Tell of what country an article speaks as of its own, by who published or issued it: "Embassy of Japan, 3 May"."""

from __future__ import annotations

import re

from relations_db.language.chunks import chunk
from relations_db.language.lexicon import Lexicon
from relations_db.language.tokens import Tokens
from relations_db.reading.article import Article

_INSTITUTION = re.compile(
    r"\b(?:cabinet|chancellery|consulate|embassy|government|high commission|house of|ministry|office of the|parliament|"
    r"presidency|president['’]s office|prime minister['’]s office|senate)\b",
    re.IGNORECASE,
)
_LANDS = frozenset({"country", "adjective"})


def home_of(article: Article, lexicon: Lexicon) -> str | None:
    """Give the country of an article's publisher, from the lexicon or from its name, else that of the institution named
    in the line that says when it was printed: "Office of the President of Estonia, 18.11.2025".

    Returns:
        An ISO 3166-1 alpha-2 code, or None.
    """
    if article.publisher is not None:
        named = _lands(article.publisher, lexicon)
        return lexicon.publishers.get(article.publisher) or next(iter(named), None)
    if article.dateline is None:
        return None
    line = article.text[article.dateline.start : article.dateline.end]
    told = _INSTITUTION.search(line)
    named = _lands(line[told.start() :], lexicon, _LANDS) if told is not None else []
    # "Embassy of Japan in Georgia": Japan's.
    return named[0] if named else None


def _lands(text: str, lexicon: Lexicon, kinds: frozenset[str] | None = None) -> list[str]:
    pieces = chunk(Tokens(text), (), lexicon, text)
    return [piece.country for piece in pieces if piece.country and (kinds is None or piece.kind in kinds)]
