"""Find the dumps that paths name, and open them without ever waiting for what may never come."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from relations_db.errors import RelationsError


@dataclass(frozen=True, slots=True)
class Source:
    """A dump to be ingested.

    Attributes:
        name: of the file, without its folder.
        read: gives its bytes, or a file that is read to its end and closed.
        size: how many bytes it has, as far as one can tell beforehand.
    """

    name: str
    read: Callable[[], bytes | BinaryIO]
    size: int | None = None

    def open(self) -> BinaryIO:
        """Give the bytes as a file."""
        content = self.read()
        return BytesIO(content) if isinstance(content, bytes) else content


def find_sources(paths: Sequence[str | Path]) -> list[Source]:
    """Give the dumps that paths name: a file, the text files in and below a folder, `-` for standard input.

    What is not there is given too, and fails when it is read. Links to folders are not followed within a folder, so
    that it ends.
    """
    found: list[Source] = []
    for path in paths:
        if str(path) == "-":
            found.append(Source("stdin", lambda: sys.stdin.buffer))
        elif Path(path).is_dir():
            found += _in_folder(str(path)) or [_failing(path, f"{path}: a folder without text files (*.txt)")]
        else:
            found.append(_of_file(path))
    return found


def _in_folder(folder: str) -> list[Source]:
    texts: list[str] = []
    closed: list[Source] = []

    def refuse(error: OSError) -> None:
        where = os.fsdecode(error.filename or folder)
        closed.append(_failing(where, f"{where}: {error.strerror}"))

    for above, _, names in os.walk(folder, onerror=refuse):
        places = (os.path.join(above, name) for name in names if name.endswith(".txt"))  # noqa: PTH118
        texts += (place for place in places if os.path.isfile(place) or os.path.islink(place))  # noqa: PTH113, PTH114
    return [*(_of_file(path) for path in sorted(texts, key=lambda path: Path(path).parts)), *closed]


def _of_file(path: str | Path) -> Source:
    return Source(printable(Path(path).name or str(path)), lambda: _open(path), _size(path))


def _size(path: str | Path) -> int | None:
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def _failing(path: str | Path, reason: str) -> Source:
    def fail() -> bytes:
        raise RelationsError(printable(reason))

    return Source(printable(str(path)), fail, 0)


def printable(name: str) -> str:
    """Give a file's name as text: bytes that are none in the coding of file names stand as their codes."""
    return name.encode("utf-8", "backslashreplace").decode()


def _open(path: str | Path) -> BinaryIO:
    """Open a file or a pipe that somebody writes to.

    Raises:
        RelationsError: it is a device, a socket or a folder, or a pipe that nobody writes to.
        OSError: it cannot be opened.
    """
    name = printable(str(path))
    # Opening a pipe would wait for a writer, and opening some devices does something.
    kind = os.stat(path).st_mode  # noqa: PTH116
    if not (stat.S_ISREG(kind) or stat.S_ISFIFO(kind)):
        raise RelationsError(f"{name}: {_named(kind)}, not a file")
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if stat.S_ISFIFO(kind):
            return _pipe(name, number)
        return os.fdopen(number, "rb")
    except BaseException:
        os.close(number)
        raise


def _pipe(name: str, number: int) -> BinaryIO:
    try:
        first = os.read(number, 1)
    except BlockingIOError:
        # Somebody has it open for writing and has written nothing yet.
        first = b""
    else:
        if not first:
            raise RelationsError(f"{name}: a pipe that nobody writes to")
    os.set_blocking(number, True)
    return _Pipe(first, os.fdopen(number, "rb"))


class _Pipe(BytesIO):
    """A pipe of which the first byte has been read."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        super().__init__(first)
        self._rest = rest

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as from any file."""
        return super().read(size) or self._rest.read(-1 if size is None else size)

    def close(self) -> None:
        """Close the pipe."""
        self._rest.close()
        super().close()


def _named(kind: int) -> str:
    kinds: Iterator[tuple[bool, str]] = iter((
        (stat.S_ISDIR(kind), "a folder"), (stat.S_ISCHR(kind), "a device"), (stat.S_ISBLK(kind), "a device"),
        (stat.S_ISSOCK(kind), "a socket"),
    ))  # fmt: skip
    return next((name for is_it, name in kinds if is_it), "something else")
