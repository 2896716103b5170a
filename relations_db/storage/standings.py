"""Read where posts stand in dumps, next to which others, and what they tell of their dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from relations_db.language.date_clues import DateClues
from relations_db.resolution.records import ArticleRecord, Standing
from relations_db.resolution.things import ArticleDate
from relations_db.storage import provenance
from relations_db.storage.continuations import beside, standings_in
from relations_db.storage.sync import rows_in, selecting, table_of

DUMPS = table_of(provenance.Dump)
ARTICLES = table_of(provenance.Article)
STANDINGS = table_of(provenance.DumpArticle)

_HERE, _POST = STANDINGS.alias(), ARTICLES.alias()
_WITHIN = select(STANDINGS.c.article_id, DUMPS.c.digest, STANDINGS.c.position).join(
    DUMPS, DUMPS.c.id == STANDINGS.c.dump_id
)
_STANDS = select(
    ARTICLES.c.id, ARTICLES.c.key, ARTICLES.c.parent_id, _POST.c.key.label("post"), ARTICLES.c.date_clues,
    ARTICLES.c.date, ARTICLES.c.date_basis,
).join(_POST, _POST.c.id == ARTICLES.c.parent_id, isouter=True)  # fmt: skip

_decode = msgspec.json.Decoder(DateClues).decode


@dataclass(frozen=True, slots=True)
class Stands:
    """An article with where it stands and what it tells of its date, its reports left aside.

    Attributes:
        id: of the article.
        post: id of the post that it is or stands in.
        record: without reports.
        date: the date that is stored.
    """

    id: int
    post: int
    record: ArticleRecord
    date: ArticleDate


def posts_of(connection: Connection, articles: Iterable[int]) -> set[int]:
    """Give the ids of the posts that articles are or stand in."""
    query = selecting(ARTICLES.c.id, ARTICLES.c.parent_id)
    return {row.parent_id or row.id for row in rows_in(connection, query, ARTICLES.c.id, articles)}


def posts_beside(connection: Connection, posts: Iterable[int]) -> set[int]:
    """Give the ids of the posts that stand directly above or below some in any dump."""
    wanted = set(posts)
    rows = rows_in(connection, _beside(), _HERE.c.article_id, wanted)
    return {post for row in rows for post in row if post is not None} | beside(connection, wanted)


@cache
def _beside() -> Select[Any]:
    here, there = _HERE, STANDINGS.alias()

    def nearest(beyond: Any, order: Any) -> Any:
        of_dump = select(there.c.article_id).join(ARTICLES, ARTICLES.c.id == there.c.article_id)
        of_dump = of_dump.where(there.c.dump_id == here.c.dump_id, beyond, ARTICLES.c.kind == "post")
        return of_dump.order_by(order).limit(1).scalar_subquery()

    above = nearest(there.c.position < here.c.position, there.c.position.desc())
    below = nearest(there.c.position > here.c.position, there.c.position)
    return select(above.label("above"), below.label("below")).select_from(here)


def read_stands(connection: Connection, posts: Iterable[int]) -> list[Stands]:
    """Give posts with all their reprints, by the ids of the posts, sorted by key."""
    wanted = set(posts)
    standings: dict[int, list[Standing]] = {}
    for article, digest, position in rows_in(connection, _WITHIN, STANDINGS.c.article_id, wanted):
        standings.setdefault(article, []).append(Standing(digest, position))
    for article, standing in standings_in(connection, wanted):
        standings.setdefault(article, []).append(standing)
    found = [
        Stands(
            row.id,
            row.parent_id or row.id,
            ArticleRecord(
                row.key, row.post, None, tuple(sorted(standings.get(row.id, ()))), _decode(row.date_clues), ()
            ),
            ArticleDate(row.date, row.date_basis),
        )
        for column in (ARTICLES.c.id, ARTICLES.c.parent_id)
        for row in rows_in(connection, _STANDS, column, wanted)
    ]
    return sorted(found, key=lambda each: each.record.key)
