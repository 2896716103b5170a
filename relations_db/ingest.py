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
from relations_db.storage.connections import reading
from relations_db.storage.continuations import keep_ends, unkept_ends
from relations_db.storage.counts import Counts, count_things, gather_statistics
from relations_db.storage.reference import store_reference
from relations_db.storage.state import Traces, traces

if TYPE_CHECKING:
    from relations_db.extraction.account import Account

__all__ = ["Failure", "IngestResult", "Progress", "Source", "find_sources", "ingest"]

# How much goes into the database at once, in bytes: at first little, so that it begins soon; then this share of what
# this run has taken, since each time some of what is in is looked at again; never more than so much.
_LEAST, _SHARE, _MOST = PART, 2, 4 * PART
# How many parts are read ahead of what is being stored, at least.
_LEAST_AHEAD = 2


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
    """A source, or an article of one, that could not be ingested, and why, in one line that names it."""

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
    """Ingest dumps in their order, small ones together and large ones in parts, a few at a time in one transaction.

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
        above: digest of the part that ends where this one begins.
        known: how many articles it has, where it is known.
        failure: why it is refused, or why there is no more of this source.
        notice: why it has no articles, though others of its source have.
        reading: its articles, until they are asked for.
        landed: whether they have been.
        dump: the same, as they were read.
        accounts: what those of the articles say that are not known.
    """

    source: int
    part: Part | None
    above: str | None = None
    known: int | None = None
    failure: str = ""
    notice: str = ""
    reading: Pending[Reading] | None = None
    landed: bool = False
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
        # Sources that have articles, and those of which nothing more is taken.
        self.found: set[int] = set()
        self.dropped: set[int] = set()
        self.articles = 0
        # Bytes that this run has taken.
        self.taken = 0
        # Of the first source that is not in as a whole: its number, and the lines of it that are.
        self.at = self.lines = 0

    def run(self, readers: Readers) -> None:
        """Take all sources."""
        coming = self._coming(readers)
        flying: deque[_Flight] = deque()
        while True:
            most = min(max(_LEAST, self.taken // _SHARE), _MOST)
            # Twice as much is on its way, and what it takes to begin.
            while len(flying) < _LEAST_AHEAD or sum(each.size for each in flying) < 2 * (most + PART):
                flight = next(coming, None)
                if flight is None:
                    break
                flying.append(flight)
            if not flying:
                return
            # What comes next is given out to be understood before this is stored, so that nobody is idle.
            for flight in list(flying)[: max(1, len(flying) - 1)]:
                self._land(flight, readers)
            self._take(_together(flying, most))

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
                yield from self._parts_of(source, number, readers)
            except RelationsError as error:
                failure = str(error)
            except OSError as error:
                failure = f"{source.name}: {error.strerror or error}"
            yield _Flight(number, None, failure=failure)

    def _parts_of(self, source: Source, number: int, readers: Readers) -> Iterator[_Flight]:
        above: str | None = None
        with source.open() as file:
            for part in read_parts(source.name, file):
                with reading(self.engine) as connection:
                    known = articles_of(connection, part.data)
                begun = None if known is not None else readers.read(part)
                yield _Flight(number, part, above, known, reading=begun)
                above = part.digest
                if number in self.dropped:
                    break

    def _land(self, flight: _Flight, readers: Readers) -> None:
        """Wait for the articles of a part, and have those understood that are not known."""
        if flight.landed or flight.source in self.dropped:
            return
        flight.landed = True
        if flight.part is None:
            return
        if flight.reading is not None:
            found = flight.reading.result()
            flight.reading, flight.dump = None, found.dump
            if found.dump is None and found.text and flight.source in self.found:
                flight.notice = found.refusal
            elif found.dump is None:
                flight.failure = found.refusal
                self.dropped.add(flight.source)
                return
            else:
                with reading(self.engine) as connection:
                    articles = () if knows_dump(connection, found.dump) else unread(connection, found.dump)
                flight.accounts = readers.understand(articles)
        self.found.add(flight.source)

    def _take(self, flights: list[_Flight]) -> None:
        """Store some parts, and note what has become of them once they are in."""
        joints = [(f.above, f.part.digest) for f in flights if f.part and f.above and not f.failure]
        if any(flight.dump is not None for flight in flights) or self._are_new(joints):
            if not self.referring:
                # While the first articles are being understood.
                with self.engine.begin() as connection:
                    store_reference(connection)
                self.referring = True
            landed = [(flight.dump, self._accounts(flight)) for flight in flights if flight.dump is not None]
            with self.engine.begin() as connection:
                stored = ingest_dumps(connection, landed, joints)
            self.result.new += sum(each.new for each in stored)
            self.result.known += sum(each.known for each in stored)
            self.result.fuller += sum(each.fuller for each in stored)
        for flight in flights:
            self.taken += flight.size
            self._note(flight)
        last = flights[-1]
        if last.part is not None:
            self._tell(last, self.articles, last.part.offset + len(last.part.data))

    def _are_new(self, joints: list[tuple[str, str]]) -> bool:
        """Tell whether known parts stand one below the other in a file for the first time."""
        if not joints:
            return False
        with reading(self.engine) as connection:
            return any(unkept_ends(connection, *joint) is not None for joint in joints)

    def _accounts(self, flight: _Flight) -> dict[str, Account]:
        """Wait for what the articles of a part say."""
        accounts: dict[str, Account] = {}
        for batch in flight.accounts:
            accounts.update((account.article, account) for account in batch.result())
            self._tell(flight, self.articles + len(accounts))
        self.articles += len(accounts)
        lines = {article.key: article.first_line for article in flight.dump.articles} if flight.dump else {}
        for account in accounts.values():
            if account.failure:
                name = self.sources[flight.source].name
                reason = f"a fault of this program ({account.failure}); its text is in, what it says is not"
                self.result.failures.append(Failure(name, f"{name}: line {lines[account.article]}: {reason}"))
        return accounts

    def _note(self, flight: _Flight) -> None:
        """Note what has become of a part, or of a source that has come to its end."""
        name = self.sources[flight.source].name
        if flight.failure:
            self.result.failures.append(Failure(name, flight.failure))
        self.result.notices += [flight.notice] if flight.notice else flight.dump.notices if flight.dump else ()
        self.result.known += flight.known or 0
        if flight.part is None:
            self.result.dumps += flight.source in self.found
            self.at, self.lines = flight.source + 1, 0
        elif flight.landed and not flight.failure:
            self.lines = flight.part.last_line

    def _tell(self, flight: _Flight, articles: int, size: int | None = None) -> None:
        if self.progress is not None and flight.part is not None:
            at = flight.part.offset if size is None else size
            self.progress(Progress(flight.part.name, articles, at, flight.source, len(self.sources)))


def _together(flying: deque[_Flight], most: int) -> list[_Flight]:
    """Take from what has landed as much as goes into the database at once: one part, or more within so many bytes.

    What follows from them is then worked out once for all, not after each.
    """
    together = [flying.popleft()]
    size = together[0].size
    while flying and flying[0].landed and size + flying[0].size <= most:
        size += flying[0].size
        together.append(flying.popleft())
    return together


def ingest_dumps(
    connection: Connection,
    dumps: Iterable[tuple[Dump, Mapping[str, Account]]],
    joints: Iterable[tuple[str, str]] = (),
) -> list[Stored]:
    """Store dumps and what follows from them and all that was stored before; a known one changes nothing.

    Args:
        connection: in a transaction that the caller ends, and takes back when anything fails.
        dumps: as they were read, each with what its articles say, by their keys; asked for those that `unread`
            gives.
        joints: digests of dumps that are parts of one file, each with that of the part below it.
    """
    stored: list[Stored] = []
    changed: set[int] = set()
    before = Traces()
    for dump, accounts in dumps:
        if knows_dump(connection, dump):
            stored.append(Stored(0, len({article.key for article in dump.articles})))
            continue
        known = article_ids(connection, (article.key for article in unread(connection, dump)))
        before.add(traces(connection, known))
        stored.append(store_dump(connection, dump, accounts))
        # Also when no article is new: where known ones stand in another dump can tell their dates.
        changed.update(article_ids(connection, (article.key for article in dump.articles)))
    for joint in joints:
        ends = unkept_ends(connection, *joint)
        if ends is not None:
            keep_ends(connection, ends)
            changed.update(ends)
    if changed:
        derive(connection, changed, before)
    return stored
