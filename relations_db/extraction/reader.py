"""Read an article: find all it reports."""

from __future__ import annotations

from relations_db.extraction.account import Account
from relations_db.extraction.contacts import ContactReader
from relations_db.extraction.narrative import Narrative, place_of
from relations_db.extraction.reports import Report
from relations_db.language.chunks import chunk
from relations_db.language.coreference import Cast
from relations_db.language.date_clues import find_clues
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.tokens import Tokens
from relations_db.reading.article import Article


def read_article(article: Article) -> Account:
    """Give everything that one article reports; the same article always gives the same account."""
    lexicon = load_lexicon()
    dateline = (article.dateline.start, article.dateline.end) if article.dateline is not None else None
    sentences = parse_text(article.text, lexicon, title=article.title, dateline=dateline)
    cast = Cast(lexicon)
    cast.introduce(m for s in sentences for m in s.mentions)
    story = Narrative(cast, has_dateline=article.dateline is not None)
    if article.dateline is not None and article.dateline.place:
        for piece in chunk(Tokens(article.dateline.place), (), lexicon, article.dateline.place):
            if piece.kind == "place" and (found := place_of(piece)) is not None:
                story.dateline_place, story.dateline_country = found
                break
    reader = ContactReader(story, article.text)
    reports: list[Report] = []
    for sentence in sentences:
        reports.extend(reader.read(sentence))
    return Account(article.key, tuple(reports), find_clues(article))
