"""Read parts of dumps and their articles, here or in processes of their own; both give the same."""

from __future__ import annotations

import gc
import multiprocessing
import os
import queue
import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

import msgspec

from relations_db.errors import RelationsError
from relations_db.extraction.account import Account
from relations_db.reading.article import Article, Dump
from relations_db.reading.parts import Part
from relations_db.server import SHARED, prepare

T_co = TypeVar("T_co", covariant=True)
# What a process is given at a time, in characters: some tenths of a second of work.
_BATCH = 24_000

# By so much a process that reads gives way to the one that stores, for which all others wait.
_GIVING_WAY = 5

# Threads that hand out work wait so many seconds, each time they want to go on, for the one that computes here: by
# default five times as long, in which a process has nothing to do for a tenth of its time.
_SWITCH = 0.001

# What is asked of a process.
_READ, _UNDERSTAND = b"r", b"u"

_encode = msgspec.msgpack.Encoder().encode


class Reading(msgspec.Struct, frozen=True):
    """What became of a part.

    Attributes:
        dump: its articles, or None where it was refused.
        refusal: why, in a line that names the file.
        text: whether what was refused is text all the same, only without an article.
    """

    dump: Dump | None
    refusal: str = ""
    text: bool = True


class Pending(Protocol[T_co]):
    """What will be there when it is asked for."""

    def result(self) -> T_co:
        """Wait for it and give it."""


class ReaderError(RelationsError):
    """A process that reads has ended before its time."""

    def __init__(self) -> None:
        super().__init__("a reading process was ended from outside, for want of memory perhaps; try fewer --jobs")


def read(part: Part) -> Reading:
    """Read the articles of a part."""
    from relations_db.reading.decoding import DecodingError
    from relations_db.reading.dumps import DumpError, read_part

    try:
        return Reading(read_part(part))
    except DecodingError as error:
        return Reading(None, str(error), text=False)
    except DumpError as error:
        return Reading(None, str(error))


def understand(articles: Sequence[Article]) -> list[Account]:
    """Read what articles say; one at which the grammar fails says nothing but that."""
    return [_understood(article) for article in articles]


def _understood(article: Article) -> Account:
    from relations_db.extraction.reader import read_article
    from relations_db.language.date_clues import DateClues

    try:
        return read_article(article)
    except Exception as error:
        # A fault of ours at one article must not keep a library of others out.
        if os.environ.get("RELATIONS_DEBUG"):
            raise
        return Account(article.key, (), DateClues(), f"{type(error).__name__}: {error}")


class _Later:
    """Work that is done when it is asked for, here."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work

    def result(self) -> Any:
        return self._work()


class _Decoded:
    """The answer of a process, decoded when it is asked for."""

    def __init__(self, answer: Pending[bytes], kind: Any) -> None:
        self._answer, self._kind = answer, kind

    def result(self) -> Any:
        return msgspec.msgpack.decode(self._answer.result(), type=self._kind)


class Readers:
    """Some processes that read, or this one where one is enough.

    They begin to load what they need at once. Work is given out in the order in which it comes.
    """

    def __init__(self, jobs: int = 1) -> None:
        """Begin.

        Args:
            jobs: how many processes; with 1 the work is done here, when its result is asked for.
        """
        self._processes: list[Any] = []
        self._idle: queue.SimpleQueue[Connection] = queue.SimpleQueue()
        self._ends: list[Connection] = []
        self._threads: ThreadPoolExecutor | None = None
        self._switch = sys.getswitchinterval()
        if jobs < 2:
            return
        sys.setswitchinterval(_SWITCH)
        prepare()
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="reader")
        self._started = self._threads.submit(self._start, jobs)

    def _start(self, jobs: int) -> None:
        """Start processes, each with a connection to it, as soon as they have loaded what they need."""
        context: Any = multiprocessing.get_context("forkserver" if SHARED else "spawn")
        for _ in range(jobs):
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self._processes.append(process)
            self._ends.append(ours)
            self._idle.put(ours)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._threads is None:
            return
        wait([self._started])
        sys.setswitchinterval(self._switch)
        # A process ends when its connection does; threads that wait for it then end too.
        self._threads.shutdown(wait=False, cancel_futures=True)
        if kind is not None:
            for process in self._processes:
                process.terminate()
        for end in self._ends:
            end.close()
        for process in self._processes:
            process.join(5)

    def read(self, part: Part) -> Pending[Reading]:
        """Have the articles of a part read."""
        if self._threads is None:
            return _Later(lambda: read(part))
        if not self._started.done():
            # Until they are there, nothing else is to be done here either.
            done: Future[Reading] = Future()
            done.set_result(read(part))
            return done
        return _Decoded(self._threads.submit(self._ask, _READ + _encode(part)), Reading)

    def understand(self, articles: Sequence[Article]) -> list[Pending[list[Account]]]:
        """Have articles understood, in batches; give their accounts in the same order."""
        batches: list[list[Article]] = []
        size = _BATCH
        for article in articles:
            if size >= _BATCH:
                batches.append([])
                size = 0
            batches[-1].append(article)
            size += len(article.text)
        if self._threads is None:
            return [_Later(lambda batch=batch: understand(batch)) for batch in batches]  # type: ignore[misc]
        pool = self._threads
        return [_Decoded(pool.submit(self._ask, _UNDERSTAND + _encode(batch)), list[Account]) for batch in batches]

    def _ask(self, question: bytes) -> bytes:
        # Also raises what has kept them from starting.
        self._started.result()
        end = self._idle.get()
        try:
            end.send_bytes(question)
            answer = end.recv_bytes()
        except (OSError, EOFError):
            raise ReaderError from None
        finally:
            self._idle.put(end)
        return answer


def _serve(end: Connection) -> None:
    """Answer questions until nobody is there any more to ask them."""
    # What stops the one that asks closes the connection.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_GIVING_WAY)
    from relations_db import preload

    preload.load()
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)
    articles = msgspec.msgpack.Decoder(list[Article]).decode
    parts = msgspec.msgpack.Decoder(Part).decode
    while True:
        try:
            question = end.recv_bytes()
            if question.startswith(_READ):
                end.send_bytes(_encode(read(parts(question[1:]))))
            else:
                end.send_bytes(_encode(understand(articles(question[1:]))))
        except (EOFError, OSError):
            return
