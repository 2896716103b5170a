"""Take dumps the whole way: read them, read their articles, work out the things, and store all of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine

from relations_db.derive import derive
from relations_db.errors import RelationsError
from relations_db.extraction.reader import read_article
from relations_db.reading import read_dump
from relations_db.reading.article import Dump
from relations_db.storage.articles import Stored, article_ids, knows_dump, store_dump, unread
from relations_db.storage.counts import Counts, count_things, gather_statistics
from relations_db.storage.reference import store_reference
from relations_db.storage.state import traces


@dataclass(frozen=True, slots=True)
class Source:
    """A dump to be ingested: its name, and how to get its bytes."""

    name: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest has come: articles done of the dump that is being read, and dumps done before it."""

    name: str
    articles_done: int
    articles: int
    dumps_done: int
    dumps: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that could not be ingested, and why, in one line that names it."""

    name: str
    reason: str


@dataclass(slots=True)
class IngestResult:
    """What an ingest did.

    Attributes:
        dumps: how many dumps were ingested, known ones included.
        new, known: articles that were not, and that were, in the database before.
        fuller: known articles that now have a fuller text.
        before, after: what the database held and holds.
        failures: sources that were left out.
        notices: what to know of sources that were taken.
        seconds: how long it took.
    """

    before: Counts
    after: Counts
    dumps: int = 0
    new: int = 0
    known: int = 0
    fuller: int = 0
    failures: list[Failure] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    seconds: float = 0.0


def ingest(
    engine: Engine, sources: Iterable[Source], progress: Callable[[Progress], None] | None = None
) -> IngestResult:
    """Ingest dumps one after another, each in a transaction of its own.

    A source that cannot be read is left out, with the reason in the result; the others are still ingested.

    Args:
        engine: on a database of the newest revision, as `open_database` gives it.
        sources: the dumps, as `find_sources` gives them.
        progress: told after every article.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: when the database fails; it is then as it was before that dump.
    """
    started = time.perf_counter()
    todo = list(sources)
    with engine.begin() as connection:
        store_reference(connection)
        before = count_things(connection)
    result = IngestResult(before, before)
    for done, source in enumerate(todo):

        def tell(articles_done: int, articles: int, source: Source = source, done: int = done) -> None:
            if progress is not None:
                progress(Progress(source.name, articles_done, articles, done, len(todo)))

        try:
            dump = read_dump(source.name, source.read())
        except RelationsError as error:
            result.failures.append(Failure(source.name, str(error)))
            continue
        except OSError as error:
            result.failures.append(Failure(source.name, f"{source.name}: {error.strerror or error}"))
            continue
        with engine.begin() as connection:
            stored = ingest_dump(connection, dump, tell)
        result.dumps += 1
        result.new += stored.new
        result.known += stored.known
        result.fuller += stored.fuller
        result.notices += dump.notices
    with engine.begin() as connection:
        if result.new or result.fuller:
            gather_statistics(connection)
        result.after = count_things(connection)
    result.seconds = time.perf_counter() - started
    return result


def ingest_dump(connection: Connection, dump: Dump, tell: Callable[[int, int], None] | None = None) -> Stored:
    """Store a dump and what follows from it and all that was stored before; a known one changes nothing.

    Args:
        connection: in a transaction that the caller ends, and takes back when anything fails.
        dump: as it was read.
        tell: told after every article: how many are done, of how many.
    """
    tell = tell or (lambda done, of: None)
    if knows_dump(connection, dump):
        return Stored(0, len({article.key for article in dump.articles}))
    accounts = {}
    articles = unread(connection, dump)
    before = traces(connection, article_ids(connection, (article.key for article in articles)))
    for done, article in enumerate(articles, 1):
        accounts[article.key] = read_article(article)
        tell(done, len(articles))
    stored = store_dump(connection, dump, accounts)
    # Also when no article is new: where known ones stand in another dump can tell their dates.
    derive(connection, article_ids(connection, (article.key for article in dump.articles)), before)
    return stored


def find_sources(paths: Sequence[str | Path]) -> list[Source]:
    """Give the dumps that paths name: a file, the text files in and below a folder, `-` for standard input.

    What is not there is given too, and fails when it is read.
    """
    found: list[Source] = []
    for path in paths:
        if str(path) == "-":
            found.append(Source("stdin", lambda: sys.stdin.buffer.read()))
        elif Path(path).is_dir():
            texts = sorted(file for file in Path(path).rglob("*.txt") if file.is_file())
            found += (Source(file.name, file.read_bytes) for file in texts)
            if not texts:
                found.append(Source(str(path), _nothing_in(str(path))))
        else:
            found.append(Source(Path(path).name, Path(path).read_bytes))
    return found


def _nothing_in(folder: str) -> Callable[[], bytes]:
    def read() -> bytes:
        raise RelationsError(f"{folder}: a folder without text files (*.txt)")

    return read
