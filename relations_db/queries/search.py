"""Search the articles' full text, best hits first, and lead from each to what it tells of."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from relations_db.errors import RelationsError
from relations_db.queries import bitmaps, columns, event_index, rankings
from relations_db.queries.database import Answer, Where, dialect_of, fetch, fetch_for, read
from relations_db.queries.filters import Filters, dated, of_events, publishers_with
from relations_db.queries.rows import Standing
from relations_db.queries.selection import Rows, best_source

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

# More hits than this are not ranked: words that stand everywhere tell no article from another.
RANKED = 5_000
# Words in more articles than this are taken to stand everywhere.
_EVERYWHERE = 4 * RANKED
_TELLING = Rows(
    "events",
    "ix_events_date",
    "e",
    " JOIN event_reports l ON l.event_id = e.id JOIN reports r ON r.id = l.report_id",
)
_TERM = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
# So few articles are looked up in the index one by one; of no more than so many, each hit is looked up among them.
_LOOKED_UP, _LISTED = 200, 10_000
# So few articles that tell of events are soon asked for publisher and day; of more it is known before which may be.
_NARROWED = 2_000
# What looking up what a hit tells of costs, against reading which articles tell of an event.
_TOLD = 25
# So many hits are looked up at a time, at first and at most.
_FIRST, _RUN = 100, 2_000
_START, _END = "\x02", "\x03"
_WORDS_SHOWN = 28


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text in which what was searched for is marked.

    Attributes:
        parts: stretches in their order, each with whether it is a hit.
    """

    parts: tuple[tuple[str, bool], ...]

    def __str__(self) -> str:
        return "".join(f"[{text}]" if hit else text for text, hit in self.parts)


@dataclass(frozen=True, slots=True)
class HitRow:
    """An article in which something was found.

    Attributes:
        stands: dumps and first lines where it stands.
        snippet: where it was found.
        events, agreements: keys of what the article tells of.
    """

    id: int
    key: str
    title: str | None
    publisher: str | None
    date: str | None
    stands: tuple[Standing, ...]
    snippet: Snippet
    events: tuple[str, ...]
    agreements: tuple[str, ...]


@dataclass(slots=True)
class Hits:
    """The articles found; `partial` when there were too many to be ranked, so that the last are given."""

    answer: Answer[HitRow]
    partial: bool


def match_for(text: str) -> str:
    """Give the expression of the full-text index for what people type.

    All words must stand in an article; `"in quotes"` one behind the other, `-word` must not, `word*` begins
    words, `one OR other` is either.

    Raises:
        RelationsError: there is nothing to search for.
    """
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    either = False
    for found in _TERM.finditer(text):
        word = found["phrase"] if found["word"] is None else found["word"]
        if found["word"] == "OR" and wanted:
            either = True
            continue
        if not re.search(r"\w", word):
            continue
        prefix = "*" if found["word"] is not None and word.endswith("*") else ""
        quoted = word.replace('"', '""').replace("\x00", " ")
        term = f'"{quoted}"{prefix}'
        if found["minus"]:
            unwanted.append(term)
        elif either:
            wanted[-1].append(term)
        else:
            wanted.append([term])
        either = False
    if not wanted:
        raise RelationsError(f'there is nothing to search for in {text!r}; write words or a "phrase in quotes"')
    expression = " AND ".join(f"({' OR '.join(terms)})" for terms in wanted)
    return f"({expression}) NOT ({' OR '.join(unwanted)})" if unwanted else expression


def search(connection: Connection, text: str, filters: Filters | None = None) -> Hits:
    """Find articles by their words, the best first.

    Dates and publishers are the articles'; with any other filter an article must tell of an event that matches.

    Args:
        connection: an open connection to a database of this package, on SQLite.
        text: as `match_for` takes it.
        filters: what has to hold.

    Raises:
        RelationsError: nothing to search for, no full-text index, or a name that nothing bears.
    """
    if dialect_of(connection) != "sqlite":
        raise RelationsError("full text is searched in SQLite databases only")
    filters = filters or Filters()
    match = match_for(text)
    narrowed = replace(filters, sort=None, limit=None, offset=0) != Filters()
    # To rank a few of many hits the index would have to be gone through for all of them.
    everywhere = narrowed and _stands_everywhere(connection, match)
    last = RANKED + 1 if filters.limit is None else min(filters.offset + filters.limit, RANKED + 1)
    where, telling = _conditions(connection, filters, last if everywhere else RANKED)
    where.values["match"] = match

    def hits() -> Iterator[int]:
        """Give the last hits by row, found without ranking."""
        rows = read(
            connection,
            "SELECT s.rowid FROM article_search s"  # noqa: S608
            f" WHERE article_search MATCH :match AND {where.sql} ORDER BY s.rowid DESC",
            where.values,
        )
        found = (int(id_) for (id_,) in rows)
        return iter(found if telling is None else telling(found))

    load = partial(_load, connection, match)
    if everywhere:

        def count() -> int:
            return sum(1 for _ in islice(hits(), RANKED + 1))

        return Hits(Answer(lambda: list(islice(hits(), filters.offset, last)), load, count), True)
    ids = list(islice(hits(), RANKED + 1))
    many = len(ids) > RANKED
    return Hits(Answer(partial(_best, connection, match, ids, filters, many), load, lambda: len(ids)), many)


def _stands_everywhere(connection: Connection, match: str) -> bool:
    (row,) = fetch(
        connection,
        "SELECT count(*) AS n FROM (SELECT rowid FROM article_search WHERE article_search MATCH :match"  # noqa: S608
        f" LIMIT {_EVERYWHERE + 1})",
        {"match": match},
    )
    return bool(row.n > _EVERYWHERE)


def _conditions(
    connection: Connection, filters: Filters, enough: int
) -> tuple[Where, Callable[[Iterable[int]], Iterable[int]] | None]:
    """Give the conditions on the articles, and what picks those that tell of events, where many of these match.

    Args:
        connection: an open connection.
        filters: what has to hold.
        enough: of how many hits at most it is asked.
    """
    others = replace(filters, year=None, since=None, until=None, publisher=(), sort=None, limit=None, offset=0)
    if others == Filters():
        return _of_these(connection, filters), None
    where = of_events(connection, others)
    found = event_index.matching(connection, where, whole=True)
    # So many hits are likely to be looked up until enough of them tell of such events.
    if found and found.bit_count() > _TOLD * enough * rankings.every(connection).bit_count() // found.bit_count():
        return _of_these(connection, filters), partial(_telling, connection, bitmaps.bytes_of(found))
    articles = _telling_of(connection, where, found)
    few = _few(connection, filters) if len(articles) > _NARROWED else None
    if few is not None:
        return _among(articles.intersection(few)), None
    if len(articles) <= _LISTED:
        return _among(_narrowed(connection, filters, articles)), None
    return _of_articles(connection, filters), lambda hits: (hit for hit in hits if hit in articles)


def _of_these(connection: Connection, filters: Filters) -> Where:
    """Give the condition that a hit is of the publishers and the period asked for, as it is tried soonest."""
    few = _few(connection, filters)
    return _of_articles(connection, filters) if few is None else _among(few)


def _telling_of(connection: Connection, where: Where, found: int | None) -> frozenset[int]:
    """Give the articles that tell of events that meet conditions, of which there may be a bitmap."""
    if found is None and event_index.is_mapped(connection):
        search = event_index.plan(connection, where, whole=True)
        if search is not None:
            found = bitmaps.of_ids(id_ for (id_,) in read(connection, search.members(), where.values))
    if found is not None:
        return frozenset(columns.held_by(connection, "article", found))
    sql = f"SELECT DISTINCT r.article_id AS id {best_source(connection, _TELLING, where)}"
    return frozenset(row.id for row in fetch(connection, sql, where.values))


def _among(ids: Collection[int]) -> Where:
    """Give the condition that a hit is one of some articles."""
    return Where([f"{'' if len(ids) <= _LOOKED_UP else '+'}s.rowid IN ({', '.join(map(str, ids))})"])


def _few(connection: Connection, filters: Filters) -> list[int] | None:
    """Give the articles of the publishers and the period asked for; None where they are many, or all."""
    where = Where()
    dated(where, filters, "a", "articles")
    sources = [*where.members.values()]
    if filters.publisher:
        listed = where.bind_all(publishers_with(connection, filters.publisher))
        sources.append(f"SELECT a.id FROM articles a WHERE a.publisher IN {listed}")  # noqa: S608
    for source in sources:
        ids = [id_ for (id_,) in read(connection, f"{source} LIMIT {_LISTED + 1}", where.values)]
        if len(ids) <= _LISTED:
            return _narrowed(connection, filters, ids) if len(sources) > 1 else ids
    return None


def _narrowed(connection: Connection, filters: Filters, articles: Iterable[int]) -> list[int]:
    """Give those of some articles that are of the publishers and the period asked for."""
    where = _of_articles(connection, filters, "j.value")
    source = f"json_each({where.bind(json.dumps([*articles]))}) j"
    return [id_ for (id_,) in read(connection, f"SELECT j.value FROM {source} WHERE {where.sql}", where.values)]  # noqa: S608


def _of_articles(connection: Connection, filters: Filters, row: str = "s.rowid") -> Where:
    """Give the conditions that an article is of the publishers and the period asked for.

    Each is looked up in an index: that makes no list of all there are.

    Args:
        connection: an open connection.
        filters: publishers and period.
        row: what stands for the article's id.
    """
    where = Where()
    if filters.publisher:
        listed = where.bind_all(publishers_with(connection, filters.publisher))
        published = f"articles a INDEXED BY ix_articles_publisher WHERE a.publisher IN {listed} AND a.id = {row}"
        where.add(f"EXISTS (SELECT 1 FROM {published})")  # noqa: S608
    period = Where([], where.values)
    dated(period, filters, "a", "articles")
    if period.conditions:
        # The dates stand behind the text in a row, but in an index too.
        within = f"articles a INDEXED BY ix_articles_days WHERE a.id = {row} AND {period.sql}"
        where.add(f"EXISTS (SELECT 1 FROM {within})")  # noqa: S608
    return where


def _telling(connection: Connection, bits: bytes, hits: Iterable[int]) -> Iterator[int]:
    """Pick the articles that tell of an event of a bitmap, and keep their order."""
    size = len(bits) << 3
    hits, run_size = iter(hits), _FIRST
    while run := list(islice(hits, run_size)):
        run_size = min(_RUN, 2 * run_size)
        listed = ", ".join(map(str, run))
        rows = read(
            connection,
            "SELECT r.article_id, l.event_id FROM reports r JOIN event_reports l ON l.report_id = r.id"  # noqa: S608
            f" WHERE r.article_id IN ({listed})",
        )
        told = {article for article, id_ in rows if id_ < size and bits[id_ >> 3] >> (id_ & 7) & 1}
        yield from (hit for hit in run if hit in told)


def _best(connection: Connection, match: str, ids: Sequence[int], filters: Filters, many: bool) -> list[int]:
    """Give the page of ids that was asked for: best first, or of too many those that came last."""
    last = None if filters.limit is None else filters.offset + filters.limit
    if not ids or many:
        return list(ids[filters.offset : last])
    kept = set(ids)
    rows = fetch(
        connection,
        "SELECT rowid AS id FROM article_search WHERE article_search MATCH :match AND rowid >= :least ORDER BY rank",
        {"match": match, "least": min(kept)},
    )
    ranked = [int(row.id) for row in rows if row.id in kept]
    return ranked[filters.offset : last]


def _load(connection: Connection, match: str, ids: Sequence[int]) -> list[HitRow]:
    stands: dict[int, list[Standing]] = {}
    for row in fetch_for(
        connection,
        "SELECT s.article_id, d.name, s.first_line FROM dump_articles s JOIN dumps d ON d.id = s.dump_id"
        " WHERE s.article_id IN {ids} ORDER BY d.name, s.first_line",
        ids,
    ):
        stands.setdefault(row.article_id, []).append(Standing(row.name, row.first_line))
    told = {thing: _told(connection, thing, ids) for thing in ("event", "agreement")}
    found = {}
    for row in fetch_for(connection, "SELECT id, key, title, publisher, date FROM articles WHERE id IN {ids}", ids):
        found[row.id] = HitRow(
            row.id, row.key, row.title, row.publisher, row.date, tuple(stands.get(row.id, ())),
            _snippet(connection, match, row.id),
            tuple(told["event"].get(row.id, ())), tuple(told["agreement"].get(row.id, ())),
        )  # fmt: skip
    return [found[id_] for id_ in ids]


def _told(connection: Connection, thing: str, ids: Sequence[int]) -> dict[int, list[str]]:
    keys: dict[int, list[str]] = {}
    rows = fetch_for(
        connection,
        f"SELECT DISTINCT r.article_id, t.key FROM reports r JOIN {thing}_reports l ON l.report_id = r.id"  # noqa: S608
        f" JOIN {thing}s t ON t.id = l.{thing}_id WHERE r.article_id IN {{ids}} ORDER BY t.key",
        ids,
    )
    for row in rows:
        keys.setdefault(row.article_id, []).append(row.key)
    return keys


def _snippet(connection: Connection, match: str, article: int) -> Snippet:
    (row,) = fetch(
        connection,
        "SELECT snippet(article_search, 1, :start, :end, '…', :words) AS text FROM article_search"
        " WHERE article_search MATCH :match AND rowid = :article",
        {"start": _START, "end": _END, "words": _WORDS_SHOWN, "match": match, "article": article},
    )
    parts = []
    for piece in re.split(f"({_START}[^{_END}]*{_END})", row.text or ""):
        hit = piece.startswith(_START)
        text = re.sub(r"\s+", " ", piece.strip(_START + _END) if hit else piece)
        if text:
            parts.append((text, hit))
    return Snippet(tuple(parts))
