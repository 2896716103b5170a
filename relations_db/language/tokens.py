"""Cut text into tokens and fold spellings, so that one name in many dresses is found once."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

# One letter of another alphabet, as ours write it: an initial of two letters ("Kh. Battulga").
DIGRAPHS = ("Ch", "Dj", "Dz", "Gh", "Kh", "Ph", "Sh", "Th", "Ts", "Zh")
# Initials with full stops, words with inner apostrophes, the possessive on its own, or one mark.
_TOKEN = re.compile(
    r"(['’]s\b|(?:[^\W\d_]\.){2,}|\b(?:[A-ZÀ-Þ]|" + "|".join(DIGRAPHS) + r")\.(?=[\sA-ZÀ-Þ])"
    r"|[^\W_]+(?:['’](?!s\b)[^\W_]+)*|[^\w\s]|_)"
)
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "ʻ": "'", "`": "'", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
     "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
     "ə": "a", "Ə": "A"}
)  # fmt: skip


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Give text without accents and with straight apostrophes, case kept: `Erdoğan` → `Erdogan`."""
    if text.isascii():
        return text
    flat = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    # An accent that stands alone stays: no token is empty.
    return "".join(c for c in flat if not unicodedata.combining(c)) or text


class Tokens:
    """The tokens of a stretch of text, as parallel lists.

    Attributes:
        text: each token as written.
        folded: each token without accents, case kept.
        lower: each folded token in lower case.
        start, end: character offsets in the whole text.
    """

    __slots__ = ("end", "folded", "lower", "start", "text")

    def __init__(self, source: str, first: int = 0, last: int | None = None) -> None:
        stretch = source[first:last]
        # What the pattern splits a text into is by turns what stands between tokens and a token; so are the edges
        # of these pieces by turns where a token begins and where it ends.
        pieces = _TOKEN.split(stretch)
        edges = list(accumulate(map(len, pieces), initial=first))
        self.text = pieces[1::2]
        self.start = edges[1:-1:2]
        self.end = edges[2::2]
        self.folded = self.text if stretch.isascii() else list(map(fold, self.text))
        self.lower = list(map(str.lower, self.folded))

    def __len__(self) -> int:
        return len(self.text)


def is_initial(word: str) -> bool:
    """Tell whether a folded word in lower case, without its stop, is an initial: `s`, `kh`."""
    return len(word) == 1 or word.capitalize() in DIGRAPHS


def words(text: str) -> list[str]:
    """Give the folded tokens of a name, as the lexicon keeps them."""
    found = text.split() if text.replace(" ", "").isalpha() else _TOKEN.findall(text)
    return found if text.isascii() else list(map(fold, found))
