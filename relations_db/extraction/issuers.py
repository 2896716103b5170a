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
# These sit in another country than their own.
_ABROAD = frozenset({"embassy", "consulate", "high commission"})
_MINISTRY = re.compile(r"^ministry (?=of |for )", re.IGNORECASE)
# So long is what stands before a report that says who issued it.
_HEADING = 100


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
        return _of_institution(_heading(article), lexicon)
    line = article.text[article.dateline.start : article.dateline.end]
    told = _INSTITUTION.search(line)
    return _of_institution(line[told.start() :], lexicon) if told is not None else None


def _heading(article: Article) -> str:
    """Give the institution with which the text below a title begins: "Presidency of the Republic, Suva, 3 May"."""
    below = article.text.partition("\n")[2].lstrip()
    opens = below.split("\n", 1)[0].split(". ", 1)[0]
    return opens if len(opens) <= _HEADING and _INSTITUTION.match(opens) else ""


def _of_institution(line: str, lexicon: Lexicon) -> str | None:
    """Give the country of an institution: the one it names, that in whose town it sits, or whose ministry alone is
    called so.
    """
    told = _INSTITUTION.match(line)
    if told is None:
        return None
    named = _lands(line, lexicon, _LANDS)
    if named or told[0].lower() in _ABROAD:
        # "Embassy of Japan in Georgia": Japan's.
        return named[0] if named else None
    towns = _lands(line, lexicon, frozenset({"place"}))
    if towns:
        return towns[0]
    office = Tokens(_MINISTRY.sub("minister ", line.rstrip(".")))
    found = lexicon.match(office, 0)
    minister = found is not None and found[0] == len(office)
    return next((e.country for e in found[1] if e.kind == "office"), None) if minister and found is not None else None


def _lands(text: str, lexicon: Lexicon, kinds: frozenset[str] | None = None) -> list[str]:
    pieces = chunk(Tokens(text), (), lexicon, text)
    return [piece.country for piece in pieces if piece.country and (kinds is None or piece.kind in kinds)]
