"""Keep which post goes on below which, where one part of a file ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, insert, select

from relations_db.resolution.records import Standing
from relations_db.storage import provenance
from relations_db.storage.sync import rows_in, table_of

__all__ = ["beside", "keep_ends", "standings_in", "unkept_ends"]

DUMPS = table_of(provenance.Dump)
ARTICLES = table_of(provenance.Article)
STANDINGS = table_of(provenance.DumpArticle)
CONTINUATIONS = table_of(provenance.Continuation)


def unkept_ends(connection: Connection, above: str, below: str) -> tuple[int, int] | None:
    """Give the last post of a dump and the first of another that goes on where it ends; None where that is kept.

    Args:
        connection: an open connection.
        above, below: digests of the dumps; None is given where one of them is not stored, too.
    """
    last = connection.execute(_end().where(DUMPS.c.digest == above).order_by(STANDINGS.c.position.desc())).scalar()
    first = connection.execute(_end().where(DUMPS.c.digest == below).order_by(STANDINGS.c.position)).scalar()
    if last is None or first is None or last == first:
        return None
    kept = select(CONTINUATIONS).where(CONTINUATIONS.c.upper_id == last, CONTINUATIONS.c.lower_id == first)
    return None if connection.execute(kept).first() is not None else (last, first)


def keep_ends(connection: Connection, ends: tuple[int, int]) -> None:
    """Keep that a post goes on below another."""
    connection.execute(insert(CONTINUATIONS), [{"upper_id": ends[0], "lower_id": ends[1]}])


def beside(connection: Connection, posts: Iterable[int]) -> set[int]:
    """Give the posts that stand directly above or below some across the end of a part."""
    return {other for pair in _pairs(connection, posts) for other in pair[:2]}


def standings_in(connection: Connection, posts: Iterable[int] | None) -> Iterator[tuple[int, Standing]]:
    """Give where posts stand in continuations, each as if it were a dump of two posts; of all where none are given."""
    for upper, lower, one, other in _pairs(connection, posts):
        yield upper, Standing(f"{one}/{other}", 0)
        yield lower, Standing(f"{one}/{other}", 1)


def _pairs(connection: Connection, posts: Iterable[int] | None) -> set[tuple[int, int, str, str]]:
    if posts is None:
        return {tuple(row) for row in connection.execute(_continuations())}
    wanted = set(posts)
    columns = (CONTINUATIONS.c.upper_id, CONTINUATIONS.c.lower_id)
    return {tuple(row) for column in columns for row in rows_in(connection, _continuations(), column, wanted)}


@cache
def _continuations() -> Select[Any]:
    upper, lower = ARTICLES.alias(), ARTICLES.alias()
    return (
        select(CONTINUATIONS.c.upper_id, CONTINUATIONS.c.lower_id, upper.c.key, lower.c.key)
        .join(upper, upper.c.id == CONTINUATIONS.c.upper_id)
        .join(lower, lower.c.id == CONTINUATIONS.c.lower_id)
    )


@cache
def _end() -> Select[Any]:
    of_dump = select(STANDINGS.c.article_id).join(DUMPS, DUMPS.c.id == STANDINGS.c.dump_id)
    return of_dump.join(ARTICLES, ARTICLES.c.id == STANDINGS.c.article_id).where(ARTICLES.c.kind == "post").limit(1)
