"""Find what does not hold together in a stored database: pages, keys, and offsets into texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from relations_db.extraction.reports import Report
from relations_db.storage.articles import ARTICLES, DUMPS, EVIDENCE, LINES, REPORTS, STANDINGS
from relations_db.storage.sync import chunks, rows_in

_MOST = 20
_decode = msgspec.json.Decoder(Report).decode


def damaged_pages(connection: Connection) -> list[str]:
    """Give what SQLite finds wrong with the file itself, its indexes, constraints and full-text index."""
    if connection.dialect.name != "sqlite":
        return []
    try:
        found = [row[0] for row in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})")]
    except DatabaseError as error:
        return [str(error.orig)]
    return [line for line in found if line != "ok"]


def dangling_keys(connection: Connection) -> list[str]:
    """Give which tables have rows that point to rows which are not there, and how many."""
    if connection.dialect.name != "sqlite":
        return []
    counts: dict[tuple[str, str], int] = {}
    for table, _, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        counts[table, target] = counts.get((table, target), 0) + 1
    return [
        f"{count:,} rows of {table} point to {target} that are not there" for (table, target), count in counts.items()
    ]


def crooked_articles(connection: Connection) -> Iterator[tuple[str, str]]:
    """Give articles whose evidence does not point at the words that their reports quote: key, and what is wrong.

    Reports that cannot be read are left to `garbled_reports`.
    """
    query = select(ARTICLES.c.id, ARTICLES.c.key, ARTICLES.c.text).order_by(ARTICLES.c.id)
    ids = [n for (n,) in connection.execute(select(ARTICLES.c.id).order_by(ARTICLES.c.id))]
    for chunk in chunks(ids):
        bodies: dict[int, list[tuple[int, str]]] = {}
        told = select(REPORTS.c.article_id, REPORTS.c.id, REPORTS.c.body).order_by(REPORTS.c.id)
        for article, report, body in rows_in(connection, told, REPORTS.c.article_id, chunk):
            bodies.setdefault(article, []).append((report, body))
        rows: dict[int, list[tuple[int, int, int]]] = {}
        spans = (
            select(EVIDENCE.c.report_id, EVIDENCE.c.start_offset, EVIDENCE.c.end_offset, EVIDENCE.c.line)
            .join(REPORTS, REPORTS.c.id == EVIDENCE.c.report_id)
            .order_by(EVIDENCE.c.report_id, EVIDENCE.c.ordinal)
        )
        for report, start, end, line in rows_in(connection, spans, REPORTS.c.article_id, chunk):
            rows.setdefault(report, []).append((start, end, line))
        for article, key, text in rows_in(connection, query, ARTICLES.c.id, chunk):
            wrong = _crooked(text, ((body, rows.get(report, [])) for report, body in bodies.get(article, ())))
            if wrong:
                yield key, wrong


def _crooked(text: str, reports: Iterable[tuple[str, list[tuple[int, int, int]]]]) -> str:
    for body, spans in reports:
        try:
            report = _decode(body)
        except msgspec.DecodeError:
            continue
        if [(span.start, span.end) for span in report.evidence] != [(start, end) for start, end, _ in spans]:
            return "evidence that is not what its report rests on"
        for start, end, line in spans:
            words = text[start:end]
            if end > len(text) or not words or words != words.strip():
                return f"evidence from character {start:,} to {end:,} that is no sentence of its text"
            if line != text.count("\n", 0, start) + 1:
                return f"evidence on line {text.count(chr(10), 0, start) + 1:,} that says it is on line {line:,}"
    return ""


def garbled_reports(connection: Connection) -> list[str]:
    """Give reports that cannot be read."""
    found = []
    for report, body in connection.execute(select(REPORTS.c.id, REPORTS.c.body).order_by(REPORTS.c.id)):
        try:
            _decode(body)
        except msgspec.DecodeError as error:
            found.append(f"report {report:,} cannot be read: {error}")
    return found


def lines_amiss(connection: Connection) -> list[str]:
    """Give dumps in which articles stand on lines that their texts do not have, or articles in no dump."""
    length = func.length(ARTICLES.c.text) - func.length(func.replace(ARTICLES.c.text, "\n", "")) + 1
    beyond = (
        select(DUMPS.c.name, func.count())
        .join(STANDINGS, STANDINGS.c.dump_id == DUMPS.c.id)
        .join(LINES, LINES.c.dump_article_id == STANDINGS.c.id)
        .join(ARTICLES, ARTICLES.c.id == STANDINGS.c.article_id)
        .where(LINES.c.line + LINES.c.count - 1 > length)
        .group_by(DUMPS.c.id)
    )
    found = [
        f"{name}: {count:,} runs of lines that its articles do not have" for name, count in connection.execute(beyond)
    ]
    homeless = select(func.count()).select_from(ARTICLES).where(ARTICLES.c.id.not_in(select(STANDINGS.c.article_id)))
    lost: int = connection.execute(homeless).scalar_one()
    return [*found, f"{lost:,} articles that stand in no dump"] if lost else found
