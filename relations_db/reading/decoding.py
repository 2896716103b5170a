"""Turn the bytes of a dump into text, or say which byte stands in the way."""

import re
from dataclasses import dataclass

from relations_db.errors import RelationsError

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1f\x7f]")
_LONGEST_FOREIGN_RUN = 4
_RUN_OF_HIGH_BYTES = re.compile(rb"[\x80-\xff]{%d}" % (_LONGEST_FOREIGN_RUN + 1))


class DecodingError(RelationsError):
    """A file that is no text we can read."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file.

    Attributes:
        text: the text, its line ends all `\\n` and without a byte order mark.
        encoding: `utf-8`, `utf-8-sig` or `cp1252`.
        notices: what the user should know of how it was read, a line each.
    """

    text: str
    encoding: str
    notices: tuple[str, ...] = ()


def decode(name: str, data: bytes, before: int = 0, lines: int = 0) -> Decoded:
    """Give the text of a file's bytes.

    Args:
        name: the file's name, for messages.
        data: its bytes, or a part of them: UTF-8, with or without a byte order mark, or Windows-1252.
        before, lines: how many bytes and lines of the file stand before them.

    Raises:
        DecodingError: the file is empty, binary, or neither UTF-8 nor plausible Windows-1252. Offsets in the
            message count bytes from 0.
    """
    if not data.removeprefix(_BOM).strip():
        raise DecodingError(f"{name}: the file is empty")
    refuse_binary(name, data, before)
    encoding = "utf-8-sig" if data.startswith(_BOM) else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        # Python counts from behind the byte order mark.
        offset = error.start + (len(_BOM) if encoding == "utf-8-sig" else 0)
        if encoding == "utf-8-sig" or not _is_cp1252(data, error):
            line = lines + data.count(b"\n", 0, offset) + 1
            raise DecodingError(
                f"{name}: not UTF-8 text: byte 0x{data[offset]:02x} at offset {before + offset} (line {line})"
            ) from None
        notice = f"{name}: read as Windows-1252: byte 0x{data[offset]:02x} at offset {before + offset} is not UTF-8"
        return Decoded(_unify_line_ends(data.decode("cp1252")), "cp1252", (notice,))
    return Decoded(_unify_line_ends(text), encoding)


def refuse_binary(name: str, data: bytes, before: int = 0) -> None:
    """Refuse what is no text, by its first bytes or all of them.

    Raises:
        DecodingError: the bytes are binary, or text of two bytes a character.
    """
    for mark, wide in _WIDE_BOMS.items():
        if data.startswith(mark):
            raise DecodingError(f"{name}: {wide} text; save it as UTF-8 (byte 0x{data[0]:02x} at offset 0)")
    zero = data.find(b"\0")
    if zero >= 0:
        raise DecodingError(f"{name}: a binary file, not text: byte 0x00 at offset {before + zero}")
    controls = _CONTROL.findall(data)
    # A stray control character comes with text copied from a PDF; many are no text.
    if len(controls) > max(2, len(data) // 500):
        offset = data.index(controls[0])
        raise DecodingError(f"{name}: a binary file, not text: byte 0x{controls[0][0]:02x} at offset {before + offset}")


def _is_cp1252(data: bytes, error: UnicodeDecodeError) -> bool:
    """Tell Windows-1252 from damaged UTF-8 and from other encodings."""
    if error.reason == "unexpected end of data":
        return False
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    read = data.decode("utf-8", errors="surrogateescape")
    high = [char for char in read if char >= "\x80"]
    wrong = sum("\udc80" <= char <= "\udcff" for char in high)
    if len(high) - wrong >= wrong:
        return False
    return wrong * 6 <= len(data) and _RUN_OF_HIGH_BYTES.search(data) is None


def _unify_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
