"""Take dumps the whole way: read them, read their articles, work out the things, and store all of it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from relations_db.derive import derive
from relations_db.errors import RelationsError
from relations_db.readers import Pending, Readers, Reading
from relations_db.reading.article import Dump
from relations_db.reading.parts import PART, Part, read_parts
from relations_db.sources import Source, find_sources
from relations_db.storage.articles import Stored, article_ids, articles_of, knows_dump, store_dump, unread
from relations_db.storage.counts import Counts, count_things, gather_statistics
from relations_db.storage.engine import reading
from relations_db.storage.reference import store_reference
from relations_db.storage.state import traces

if TYPE_CHECKING:
    from relations_db.extraction.account import Account

__all__ = ["Failure", "IngestResult", "Progress", "Source", "find_sources", "ingest"]

# How much is read ahead of what is being stored: bytes, and parts at least.
_AHEAD, _LEAST_AHEAD = 2 * PART, 2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest has come.

    Attributes:
        name: of the dump that is being taken.
        articles: how many articles have been read, in all dumps; those that are known are not read again.
        size: bytes of this dump that are in, or known.
        dumps_done, dumps: dumps before this one, and in all.
    """

    name: str
    articles: int
    size: int
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
        failures: sources that were left out, or left off where they are no text any more.
        notices: what to know of sources that were taken.
        stopped: where the user stopped it: the first dump that is not in as a whole; None where none was left.
        part: how many lines of that one are in.
        left: how many dumps are not in as a whole.
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
    stopped: str | None = None
    part: int = 0
    left: int = 0
    seconds: float = 0.0


def ingest(
    engine: Engine,
    sources: Iterable[Source],
    progress: Callable[[Progress], None] | None = None,
    jobs: int = 1,
) -> IngestResult:
    """Ingest dumps one after another, each in a transaction of its own; large ones part by part.

    A source that cannot be read is left out, with the reason in the result; the others are still ingested. What is
    in stays in, whatever happens, and the same ingest goes on from there. The user's interrupt ends it at once.

    Args:
        engine: on a database of the newest revision, as `open_database` gives it.
        sources: the dumps, as `find_sources` gives them.
        progress: told after some articles each.
        jobs: how many processes read; the database will be the same, byte for byte.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: when the database fails; it is then as it was before that dump or part.
        ReaderError: a process that reads was ended.
    """
    started = time.perf_counter()
    todo = list(sources)
    with reading(engine) as connection:
        before = count_things(connection)
    result = IngestResult(before, before)
    taking = _Taking(engine, todo, result, progress)
    try:
        with Readers(jobs) as readers:
            taking.run(readers)
    except KeyboardInterrupt:
        taking.stop()
    if result.new or result.fuller:
        with engine.begin() as connection:
            gather_statistics(connection)
    with reading(engine) as connection:
        result.after = count_things(connection)
    result.seconds = time.perf_counter() - started
    return result


@dataclass(slots=True)
class _Flight:
    """A part on its way into the database.

    Attributes:
        source: number of the source it is from.
        part: its bytes; None at the end of a source.
        known: how many articles it has, where it is known.
        failure: why it is refused, or why there is no more of this source.
        text: whether what is refused is text all the same.
        reading: its articles, until they are asked for.
        dump: the same, as they were read.
        accounts: what those of the articles say that are not known.
    """

    source: int
    part: Part | None
    known: int | None = None
    failure: str = ""
    text: bool = False
    reading: Pending[Reading] | None = None
    dump: Dump | None = None
    accounts: list[Pending[list[Account]]] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Give how many bytes it holds in memory, or a few for keeping it."""
        return 1000 + (len(self.part.data) if self.part is not None else 0)


class _Taking:
    """One run of an ingest: what is on its way, and what has been done."""

    def __init__(
        self,
        engine: Engine,
        sources: list[Source],
        result: IngestResult,
        progress: Callable[[Progress], None] | None,
    ) -> None:
        self.engine = engine
        self.sources = sources
        self.result = result
        self.progress = progress
        self.referring = False
        self.dropped: set[int] = set()
        self.articles = 0
        # Of the source that is being stored: its number, the bytes and lines that are in, whether it has articles.
        self.at = self.size = self.lines = 0
        self.found = False

    def run(self, readers: Readers) -> None:
        """Take all sources."""
        coming = self._coming(readers)
        flying: deque[_Flight] = deque()
        while True:
            while len(flying) < _LEAST_AHEAD or sum(each.size for each in flying) < _AHEAD:
                flight = next(coming, None)
                if flight is None:
                    break
                flying.append(flight)
            if not flying:
                return
            # What comes next is given out to be understood before this is stored, so that nobody is idle.
            for flight in list(flying)[: max(1, len(flying) - 1)]:
                self._land(flight, readers)
            flight = flying.popleft()
            if flight.part is None:
                self._end(flight)
            elif flight.source not in self.dropped:
                self._store(flight, flight.part)

    def stop(self) -> None:
        """Note what is not in."""
        self.result.left = len(self.sources) - self.at
        if self.result.left:
            self.result.stopped, self.result.part = self.sources[self.at].name, self.lines

    def _coming(self, readers: Readers) -> Iterator[_Flight]:
        """Give the parts of all sources, and the end of each."""
        for number, source in enumerate(self.sources):
            failure = ""
            try:
                with source.open() as file:
                    for part in read_parts(source.name, file):
                        with reading(self.engine) as connection:
                            known = articles_of(connection, part.data)
                        yield _Flight(number, part, known, reading=None if known is not None else readers.read(part))
                        if number in self.dropped:
                            break
            except RelationsError as error:
                failure = str(error)
            except OSError as error:
                failure = f"{source.name}: {error.strerror or error}"
            yield _Flight(number, None, failure=failure)

    def _land(self, flight: _Flight, readers: Readers) -> None:
        """Wait for the articles of a part, and have those understood that are not known."""
        if flight.reading is None or flight.source in self.dropped:
            return
        found = flight.reading.result()
        flight.reading = None
        flight.dump, flight.failure, flight.text = found.dump, found.refusal, found.text
        if found.dump is not None:
            with reading(self.engine) as connection:
                articles = () if knows_dump(connection, found.dump) else unread(connection, found.dump)
            flight.accounts = readers.understand(articles)

    def _store(self, flight: _Flight, part: Part) -> None:
        """Store a part, or note that it is known or refused."""
        if flight.failure:
            if self.found and flight.text:
                self.result.notices.append(flight.failure)
                return
            self.dropped.add(flight.source)
            self.result.failures.append(Failure(part.name, flight.failure))
            return
        self.found = True
        if flight.dump is None:
            self.result.known += flight.known or 0
        else:
            accounts: dict[str, Account] = {}
            for batch in flight.accounts:
                accounts.update((account.article, account) for account in batch.result())
                self._tell(part, len(accounts))
            self._add(flight.dump, accounts)
            self.articles += len(accounts)
        self.size = part.offset + len(part.data)
        self.lines = part.last_line
        self._tell(part)

    def _add(self, dump: Dump, accounts: Mapping[str, Account]) -> None:
        with self.engine.begin() as connection:
            if not self.referring:
                store_reference(connection)
            stored = ingest_dump(connection, dump, accounts)
        self.referring = True
        self.result.new += stored.new
        self.result.known += stored.known
        self.result.fuller += stored.fuller
        self.result.notices += dump.notices

    def _end(self, flight: _Flight) -> None:
        """Close a source."""
        if flight.failure:
            self.result.failures.append(Failure(self.sources[flight.source].name, flight.failure))
        self.result.dumps += self.found
        self.at, self.size, self.lines, self.found = flight.source + 1, 0, 0, False

    def _tell(self, part: Part, more: int = 0) -> None:
        if self.progress is not None:
            self.progress(Progress(part.name, self.articles + more, self.size, self.at, len(self.sources)))


def ingest_dump(connection: Connection, dump: Dump, accounts: Mapping[str, Account]) -> Stored:
    """Store a dump and what follows from it and all that was stored before; a known one changes nothing.

    Args:
        connection: in a transaction that the caller ends, and takes back when anything fails.
        dump: as it was read.
        accounts: by the key of the article, what each says; asked for those that `unread` gives.
    """
    if knows_dump(connection, dump):
        return Stored(0, len({article.key for article in dump.articles}))
    known = article_ids(connection, (article.key for article in unread(connection, dump)))
    before = traces(connection, known)
    stored = store_dump(connection, dump, accounts)
    # Also when no article is new: where known ones stand in another dump can tell their dates.
    derive(connection, article_ids(connection, (article.key for article in dump.articles)), before)
    return stored
