"""Store dumps and their articles, each text once, with the reports that were read from it."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, Select, delete, func, select, update

from relations_db.extraction.reports import PartyReport, Report
from relations_db.reading.article import Article, Dateline, Dump
from relations_db.storage import provenance
from relations_db.storage.continuations import standings_in
from relations_db.storage.lines import Run, align, carried, runs
from relations_db.storage.sync import chunks, inserting, rows_in, run_many, selecting, table_of

if TYPE_CHECKING:
    from relations_db.extraction.account import Account
    from relations_db.resolution.records import ArticleRecord

DUMPS = table_of(provenance.Dump)
ARTICLES = table_of(provenance.Article)
STANDINGS = table_of(provenance.DumpArticle)
LINES = table_of(provenance.DumpArticleLine)
REPORTS = table_of(provenance.Report)
EVIDENCE = table_of(provenance.Evidence)

_BREAK = re.compile("\n")


@dataclass(frozen=True, slots=True)
class Kept:
    """An article as it is stored: its id, and what decides whether another text of it is fuller."""

    id: int
    text: str
    truncated: bool


@dataclass(frozen=True, slots=True)
class Stored:
    """How many articles of a dump were new, how many known, and of these how many now have a fuller text."""

    new: int
    known: int
    fuller: int = 0

    @property
    def changed(self) -> bool:
        """Whether there is anything to work out again."""
        return bool(self.new or self.fuller)


def knows_dump(connection: Connection, dump: Dump) -> bool:
    """Tell whether a dump is stored: its bytes, or its name with the same articles on the same lines."""
    digests = select(DUMPS.c.id).where(DUMPS.c.digest == dump.digest)
    if connection.execute(digests).first() is not None:
        return True
    here = [(a.key, a.text, a.first_line, a.last_line, a.truncated) for a in dump.articles]
    # The parts of one file are namesakes of each other; where they begin tells them apart without their texts.
    namesakes = (
        select(DUMPS.c.id)
        .join(STANDINGS, STANDINGS.c.dump_id == DUMPS.c.id)
        .where(DUMPS.c.name == dump.name, STANDINGS.c.position == 0)
        .where(STANDINGS.c.first_line == dump.articles[0].first_line)
    )
    for (namesake,) in connection.execute(namesakes).all():
        there = connection.execute(
            select(
                ARTICLES.c.key, ARTICLES.c.text, STANDINGS.c.first_line, STANDINGS.c.last_line,
                STANDINGS.c.truncated,
            )
            .join(STANDINGS, STANDINGS.c.article_id == ARTICLES.c.id)
            .where(STANDINGS.c.dump_id == namesake)
            .order_by(STANDINGS.c.position)
        )  # fmt: skip
        if [tuple(row) for row in there] == here:
            return True
    return False


def articles_of(connection: Connection, data: bytes) -> int | None:
    """Give how many articles stand in a dump of some bytes, None where no such dump is stored."""
    digest = hashlib.sha256(data).hexdigest()
    dump = connection.execute(select(DUMPS.c.id).where(DUMPS.c.digest == digest)).scalar_one_or_none()
    if dump is None:
        return None
    count = select(func.count(STANDINGS.c.article_id.distinct())).where(STANDINGS.c.dump_id == dump)
    found: int = connection.execute(count).scalar_one()
    return found


def article_ids(connection: Connection, keys: Iterable[str]) -> list[int]:
    """Give the ids of the articles that are stored, of those with some keys."""
    return sorted(n for (n,) in rows_in(connection, selecting(ARTICLES.c.id), ARTICLES.c.key, keys))


def unread(connection: Connection, dump: Dump) -> list[Article]:
    """Give the articles of a dump that are to be read: new ones, and those whose text is fuller than known.

    Each key comes once, in the order of the dump. Which of two texts is the fuller does not depend on which
    came first.
    """
    fullest = _fullest(dump.articles)
    known = _known(connection, fullest)
    return [a for key, a in fullest.items() if key not in known or _fullness(a) > _fullness(known[key])]


def store_dump(connection: Connection, dump: Dump, accounts: Mapping[str, Account]) -> Stored:
    """Store a dump with its articles and what they say.

    Args:
        connection: in a transaction that the caller ends.
        dump: as it was read; one that is stored already changes nothing.
        accounts: by the key of the article, what each says; asked for those that `unread` gives.

    Raises:
        KeyError: when an account is missing.
    """
    if knows_dump(connection, dump):
        return Stored(0, len({article.key for article in dump.articles}))
    fullest = _fullest(dump.articles)
    known = _known(connection, fullest)
    new = [article for key, article in fullest.items() if key not in known]
    fuller = [a for key, a in fullest.items() if key in known and _fullness(a) > _fullness(known[key])]
    _add_articles(connection, new, accounts, known)
    for article in fuller:
        _replace_text(connection, article, accounts[article.key], known[article.key])
    kept = _known(connection, fullest)
    _add_reports(connection, [*new, *fuller], accounts, kept)
    _add_standings(connection, dump, kept)
    return Stored(len(new), len(fullest) - len(new), len(fuller))


def read_records(connection: Connection, keys: Iterable[str] | None = None) -> list[ArticleRecord]:
    """Give articles with their standings, date clues and reports, sorted by key.

    Args:
        connection: an open connection.
        keys: keys of the articles; all when None.
    """
    from relations_db.language.date_clues import DateClues
    from relations_db.resolution.records import ArticleRecord, Standing

    decode_clues = msgspec.json.Decoder(DateClues).decode
    decode_report = msgspec.json.Decoder(Report).decode
    wanted = None if keys is None else sorted(set(keys))

    def rows(query: Select[Any]) -> Iterable[Any]:
        return connection.execute(query) if wanted is None else rows_in(connection, query, ARTICLES.c.key, wanted)

    reports: dict[int, list[Report]] = {}
    told = select(REPORTS.c.article_id, REPORTS.c.body).join(ARTICLES, ARTICLES.c.id == REPORTS.c.article_id)
    for article, body in rows(told.order_by(REPORTS.c.article_id, REPORTS.c.ordinal)):
        reports.setdefault(article, []).append(decode_report(body))
    standings: dict[int, list[Standing]] = {}
    stands = (
        select(STANDINGS.c.article_id, DUMPS.c.digest, STANDINGS.c.position)
        .join(DUMPS, DUMPS.c.id == STANDINGS.c.dump_id)
        .join(ARTICLES, ARTICLES.c.id == STANDINGS.c.article_id)
    )
    for article, digest, position in rows(stands):
        standings.setdefault(article, []).append(Standing(digest, position))
    for article, standing in standings_in(connection, None if wanted is None else article_ids(connection, wanted)):
        standings.setdefault(article, []).append(standing)
    post = ARTICLES.alias()
    articles = (
        select(ARTICLES.c.id, ARTICLES.c.key, post.c.key, ARTICLES.c.publisher, ARTICLES.c.date_clues)
        .join(post, post.c.id == ARTICLES.c.parent_id, isouter=True)
        .order_by(ARTICLES.c.key)
    )
    return [
        ArticleRecord(
            key=key,
            parent=parent,
            publisher=publisher,
            standings=tuple(sorted(standings.get(article, ()))),
            clues=decode_clues(clues),
            reports=tuple(reports.get(article, ())),
        )
        for article, key, parent, publisher, clues in rows(articles)
    ]


def read_articles(connection: Connection) -> Iterator[Article]:
    """Give every stored article as it would be read, one after another, sorted by key.

    Its lines are those of its text, from 1: where it stands in dumps is left aside.
    """
    post = ARTICLES.alias()
    query = select(ARTICLES, post.c.key.label("post")).join(post, post.c.id == ARTICLES.c.parent_id, isouter=True)
    keys = [key for (key,) in connection.execute(select(ARTICLES.c.key).order_by(ARTICLES.c.key))]
    for chunk in chunks(keys):
        for row in connection.execute(query.where(ARTICLES.c.key.in_(chunk)).order_by(ARTICLES.c.key)).all():
            dateline = None
            if row.dateline_start is not None:
                dateline = Dateline(row.dateline_place, row.dateline_date, row.dateline_start, row.dateline_end)
            lines = tuple(range(1, row.text.count("\n") + 2))
            yield Article(
                row.key, row.post, row.title, row.text, lines, 1, lines[-1], row.publisher, dateline,
                row.truncated,
            )  # fmt: skip


def replace_account(connection: Connection, article: Article, account: Account) -> None:
    """Put what is read in a stored article now in the place of what was read before."""
    kept = _known(connection, [article.key])
    number = kept[article.key].id
    connection.execute(delete(REPORTS).where(REPORTS.c.article_id == number))
    clues = msgspec.json.encode(account.clues).decode()
    connection.execute(update(ARTICLES).where(ARTICLES.c.id == number).values(date_clues=clues))
    _add_reports(connection, [article], {article.key: account}, kept)


def _fullness(article: Article | Kept) -> tuple[int, bool, str]:
    """Rank the texts of one article: the longer, then whole before cut off; the last only breaks ties.

    A file that ends amid a post says nowhere that it is cut off, so length comes first.
    """
    return len(article.text), not article.truncated, article.text


def _fullest(articles: Iterable[Article]) -> dict[str, Article]:
    """Give each key's fullest article, in the order in which the keys come first."""
    best: dict[str, Article] = {}
    for article in articles:
        if article.key not in best or _fullness(article) > _fullness(best[article.key]):
            best[article.key] = article
    return best


def _known(connection: Connection, keys: Iterable[str]) -> dict[str, Kept]:
    """Give the id, text and state of the articles that are stored, by key."""
    query = selecting(ARTICLES.c.id, ARTICLES.c.key, ARTICLES.c.text, ARTICLES.c.truncated)
    rows = rows_in(connection, query, ARTICLES.c.key, keys)
    return {row.key: Kept(row.id, row.text, row.truncated) for row in rows}


def _values(article: Article, account: Account) -> dict[str, Any]:
    """Give the columns of an article that its text decides."""
    dateline = article.dateline
    return {
        "title": article.title,
        "text": article.text,
        "publisher": article.publisher,
        "dateline_place": dateline.place if dateline else None,
        "dateline_date": dateline.date if dateline else None,
        "dateline_start": dateline.start if dateline else None,
        "dateline_end": dateline.end if dateline else None,
        "truncated": article.truncated,
        "date_clues": msgspec.json.encode(account.clues).decode(),
    }


def _add_articles(
    connection: Connection,
    articles: Sequence[Article],
    accounts: Mapping[str, Account],
    known: Mapping[str, Kept],
) -> None:
    posts = [a for a in articles if a.parent is None]
    reprints = [a for a in articles if a.parent is not None]
    if posts:
        rows = [{"key": a.key, "kind": "post", "parent_id": None, **_values(a, accounts[a.key])} for a in posts]
        run_many(connection, inserting(ARTICLES), rows)
    if reprints:
        parents = {**known, **_known(connection, {a.parent for a in reprints if a.parent is not None})}
        rows = [
            {"key": a.key, "kind": "reprint", "parent_id": parents[a.parent or ""].id} | _values(a, accounts[a.key])
            for a in reprints
        ]
        run_many(connection, inserting(ARTICLES), rows)


def _replace_text(connection: Connection, article: Article, account: Account, old: Kept) -> None:
    """Give a known article its fuller text; its lines in other dumps follow, its reports are read anew."""
    connection.execute(delete(REPORTS).where(REPORTS.c.article_id == old.id))
    connection.execute(update(ARTICLES).where(ARTICLES.c.id == old.id).values(_values(article, account)))
    pairs = align(article.text.split("\n"), old.text.split("\n"))
    of_article = select(STANDINGS.c.id).where(STANDINGS.c.article_id == old.id)
    for (standing,) in connection.execute(of_article).all():
        here = LINES.c.dump_article_id == standing
        before = connection.execute(select(LINES.c.line, LINES.c.dump_line, LINES.c.count).where(here)).all()
        connection.execute(delete(LINES).where(here))
        _add_lines(connection, [(standing, run) for run in carried([Run(*row) for row in before], pairs)])


def _add_reports(
    connection: Connection,
    articles: Sequence[Article],
    accounts: Mapping[str, Account],
    kept: Mapping[str, Kept],
) -> None:
    encode = msgspec.json.Encoder().encode
    rows: list[dict[str, Any]] = []
    for article in articles:
        for ordinal, report in enumerate(accounts[article.key].reports):
            rows.append(
                {
                    "article_id": kept[article.key].id,
                    "ordinal": ordinal,
                    "kind": report.__struct_config__.tag,
                    "rule": None if isinstance(report, PartyReport) else report.rule,
                    "certainty": 1.0 if isinstance(report, PartyReport) else report.certainty,
                    "body": encode(report).decode(),
                }
            )
    run_many(connection, inserting(REPORTS), rows)
    ids: dict[tuple[int, int], int] = {}
    numbered = selecting(REPORTS.c.id, REPORTS.c.article_id, REPORTS.c.ordinal)
    for number, article_id, ordinal in rows_in(
        connection, numbered, REPORTS.c.article_id, (row["article_id"] for row in rows)
    ):
        ids[article_id, ordinal] = number
    evidence: list[dict[str, Any]] = []
    for article in articles:
        breaks = [found.start() for found in _BREAK.finditer(article.text)]
        for ordinal, report in enumerate(accounts[article.key].reports):
            evidence += (
                {
                    "report_id": ids[kept[article.key].id, ordinal],
                    "ordinal": number,
                    "start_offset": span.start,
                    "end_offset": span.end,
                    "line": bisect_right(breaks, span.start - 1) + 1,
                }
                for number, span in enumerate(report.evidence)
            )
    run_many(connection, inserting(EVIDENCE), evidence)


def _add_standings(connection: Connection, dump: Dump, kept: Mapping[str, Kept]) -> None:
    fields = {"name": dump.name, "digest": dump.digest, "size": dump.size, "encoding": dump.encoding}
    connection.execute(inserting(DUMPS), [fields])
    dump_id = connection.execute(select(DUMPS.c.id).where(DUMPS.c.digest == dump.digest)).scalar_one()
    rows = [
        {
            "dump_id": dump_id,
            "article_id": kept[article.key].id,
            "position": position,
            "first_line": article.first_line,
            "last_line": article.last_line,
            "truncated": article.truncated,
        }
        for position, article in enumerate(dump.articles)
    ]
    run_many(connection, inserting(STANDINGS), rows)
    numbered = select(STANDINGS.c.position, STANDINGS.c.id).where(STANDINGS.c.dump_id == dump_id)
    ids = {row.position: row.id for row in connection.execute(numbered)}
    lines: list[tuple[int, Run]] = []
    for position, article in enumerate(dump.articles):
        text = kept[article.key].text
        if text == article.text:
            found = runs(enumerate(article.lines, 1))
        else:
            pairs = align(text.split("\n"), article.text.split("\n"))
            found = runs((mine, article.lines[theirs - 1]) for theirs, mine in pairs.items())
        lines += ((ids[position], run) for run in found)
    _add_lines(connection, lines)


def _add_lines(connection: Connection, lines: Sequence[tuple[int, Run]]) -> None:
    rows = [
        {"dump_article_id": standing, "line": run.line, "dump_line": run.dump_line, "count": run.count}
        for standing, run in lines
    ]
    run_many(connection, inserting(LINES), rows)
