"""Bring names to a plain form, without case, accents, apostrophes, hyphens and a leading article."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


# Letters that no decomposition brings to their plain form, and the many apostrophes, which are left out.
_PLAIN = str.maketrans({
    "đ": "d", "Đ": "d", "ð": "d", "ı": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss", "æ": "ae",
    "Æ": "ae", "ə": "a", "Ə": "a", "þ": "th", "'": None, "’": None, "‘": None, "ʻ": None,
    "ʼ": None, "`": None, "´": None,
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
# Those of Latin letters, taken off at once; the many of other scripts one by one.
_ACCENTS = re.compile("[\u0300-\u036f]+")


def words(name: str) -> tuple[str, ...]:
    """Give the words of a name without case, accents, apostrophes and hyphens."""
    bare = name.translate(_PLAIN)
    if not bare.isascii():
        bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", bare))
    if not bare.isascii():
        bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return tuple(_WORD.findall(bare.casefold()))


def fold(name: str) -> str:
    """Give a name without case, accents, apostrophes, hyphens and a leading article: `cote divoire`."""
    folded = words(name.replace("&", " and "))
    return " ".join(folded[1:] if folded[:1] == ("the",) and len(folded) > 1 else folded)
