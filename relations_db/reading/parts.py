"""Cut what is too large to be read at once into parts of whole posts, in one pass and with little in memory."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from relations_db.reading.decoding import DecodingError, refuse_binary
from relations_db.reading.page import Page, read_mark
from relations_db.reading.posts import find_posts

# What is no longer than this is one part; longer files are cut as soon as they can be. While one part is stored the
# next are understood: smaller ones would have more to work out again, larger ones leave processes idle at both ends.
PART = 1 << 18
# No post and no line may be longer: it would have to be held in memory as a whole.
LONGEST = 16 << 20

_MARK_LINE = re.compile(rb"^[ \t]*[\[(]?[ \t]*continue reading\b[^\r\n]*(?:\r\n?|\n)", re.IGNORECASE | re.MULTILINE)
_LINE_END = re.compile(rb"\r\n?|\n")
_LONE_RETURN = re.compile(rb"\r(?!\n)")
_BLANK_LINE = re.compile(rb"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of whole posts of a file, or all of it.

    Attributes:
        name: the file's.
        data: its bytes.
        first_line: how many lines of the file stand before it.
        offset: how many bytes.
        whole: whether it is the whole file.
    """

    name: str
    data: bytes
    first_line: int = 0
    offset: int = 0
    whole: bool = True

    @property
    def digest(self) -> str:
        """Give the SHA-256 of its bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def last_line(self) -> int:
        """Give the number of its last line in the file, from 1."""
        return self.first_line + _lines(self.data) + (not self.data.endswith((b"\n", b"\r")))


def read_parts(name: str, file: BinaryIO) -> Iterator[Part]:
    """Give the parts of a file; the same bytes always give the same parts, and more bytes behind them only more parts.

    Args:
        name: the file's name.
        file: read once, from where it stands to its end.

    Raises:
        DecodingError: a line is longer than `LONGEST`, or what is cut is no text; parts before it have been given.
    """
    data = b""
    wanted = PART
    lines = offset = 0
    while True:
        data += _read(file, wanted + 1 - len(data))
        if len(data) <= wanted:
            if data.strip() or not offset:
                yield Part(name, data, lines, offset, whole=not offset)
            return
        refuse_binary(name, data, offset)
        at = _cut(data, last=wanted >= LONGEST)
        if at is None:
            if wanted >= LONGEST:
                size = LONGEST >> 20
                raise DecodingError(f"{name}: no text: line {lines + 1} is longer than {size} MiB")
            wanted = min(2 * wanted, LONGEST)
            continue
        part, data = data[:at], data[at:]
        yield Part(name, part, lines, offset, whole=False)
        lines += _lines(part)
        offset += len(part)
        wanted = PART


def _lines(data: bytes) -> int:
    return data.count(b"\n") + sum(1 for _ in _LONE_RETURN.finditer(data))


def _read(file: BinaryIO, size: int) -> bytes:
    """Read so many bytes, fewer only at the end; a pipe gives them piece by piece."""
    pieces = []
    while size > 0:
        piece = file.read(min(size, PART))
        if not piece:
            break
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _cut(data: bytes, *, last: bool) -> int | None:
    """Give the byte at which a part ends: behind a mark, before a title, or, as a last resort, behind a line."""
    marks = [match.end() for match in _MARK_LINE.finditer(data) if _is_mark(match[0])]
    # What follows the last line end may go on, and so may a line end.
    marks = [end for end in marks if end < len(data)]
    if marks:
        return marks[-1]
    ends = [match.end() for match in _LINE_END.finditer(data) if match.end() < len(data)]
    page = Page(_LINE_END.sub(b"\n", data).decode(errors="replace"))
    starts = [span.start for span in find_posts(page) if 0 < span.start <= len(ends)]
    if starts:
        return ends[starts[-1] - 1]
    if not last:
        return None
    blank = [match.end() for match in _BLANK_LINE.finditer(data) if match.end() < len(data)]
    return blank[-1] if blank else ends[-1] if ends else None


def _is_mark(line: bytes) -> bool:
    return read_mark(line.decode(errors="replace").rstrip("\r\n"), 0) is not None
