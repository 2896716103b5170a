"""Cut text into tokens and fold spellings, so that one name in many dresses is found once."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

# One letter of another alphabet, as ours write it: an initial of two letters ("Kh. Battulga").
DIGRAPHS = ("Ch", "Dj", "Dz", "Gh", "Kh", "Ph", "Sh", "Th", "Ts", "Zh")


def _token(letter: str, capital: str, figure: str) -> re.Pattern[str]:
    """Give the pattern of a token: words with inner apostrophes, initials with full stops, the possessive on its own,
    or one mark. What has three letters and no apostrophe is a word, as nearly everything is, and is found first.
    """
    rest = f"(?:['’](?!s\\b){figure}+)*"
    initial = f"\\b(?:{capital}|{'|'.join(DIGRAPHS)})\\.(?=\\s|{capital})"
    word = f"{figure}{{3,}}+(?!['’])"
    return re.compile(f"({word}|['’]s\\b|(?:{letter}\\.){{2,}}|{initial}|{figure}+{rest}|[^\\w\\s]|_)")


_TOKEN = _token(r"[^\W\d_]", "[A-ZÀ-Þ]", r"[^\W_]")
# The same for text without accents, of which it takes half the time to tell letters from marks.
_PLAIN_TOKEN = _token("[A-Za-z]", "[A-Z]", "[A-Za-z0-9]")
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
        plain = stretch.isascii()
        pieces = (_PLAIN_TOKEN if plain else _TOKEN).split(stretch)
        edges = list(accumulate(map(len, pieces), initial=first))
        self.text = pieces[1::2]
        self.start = edges[1:-1:2]
        self.end = edges[2::2]
        self.folded = self.text if plain else [word if word.isascii() else fold(word) for word in self.text]
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
