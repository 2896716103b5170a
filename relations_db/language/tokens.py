"""Cut text into tokens and fold spellings, so that one name in many dresses is found once."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

# One letter of another alphabet, as ours write it: an initial of two letters ("Kh. Battulga").
DIGRAPHS = ("Ch", "Dj", "Dz", "Gh", "Kh", "Ph", "Sh", "Th", "Ts", "Zh")


# Who, and which verbs, are written as one word with what follows: "he'll", "didn't".
_WHO = r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Yy]ou|[Ii]t|[Ww]ho|[Tt]hat|[Tt]here)"
_HELPING = (
    r"\b(?:[Dd]id|[Dd]o|[Dd]oes|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]o|[Cc]a|[Ww]ould|[Cc]ould|"
    r"[Ss]hould|[Nn]eed)"
)
_DRAWN = "ll|ve|re|d|m"


def _token(letter: str, capital: str, figure: str, *, drawn: bool = False) -> re.Pattern[str]:
    """Give the pattern of a token: words with inner apostrophes, initials with full stops, the possessive on its own,
    or one mark. What no stop or apostrophe follows is a word, as nearly everything is, and is found first; so is what
    has three letters and no apostrophe.

    Args:
        letter, capital, figure: what is one.
        drawn: whether words may be drawn together with those before them, which are tokens of their own.
    """
    rest = f"(?:['’](?!s\\b){figure}+)*"
    initial = f"\\b(?:{capital}|{'|'.join(DIGRAPHS)})\\.(?=\\s|{capital})"
    word = f"{figure}++(?![.'’])|{figure}{{3,}}+(?!['’])"
    short = f"{_WHO}(?=['’](?:{_DRAWN})\\b)|{_HELPING}(?=n['’]t\\b)|(?<={letter})(?:['’](?:{_DRAWN})|n['’]t)\\b|"
    # Of a blank, half of what is tried, no token has to be ruled out one by one.
    return re.compile(
        f"(?!\\s)({word}|{short if drawn else ''}['’]s\\b|{letter}\\.(?:-?{letter}\\.)+|{initial}|{figure}+{rest}"
        "|[^\\w\\s]|_)"
    )


_LETTER, _CAPITAL, _FIGURE = r"[^\W\d_]", "[A-ZÀ-Þ]", r"[^\W_]"
_TOKEN = _token(_LETTER, _CAPITAL, _FIGURE)
# The same for text without accents, of which it takes half the time to tell letters from marks.
_PLAIN = ("[A-Za-z]", "[A-Z]", "[A-Za-z0-9]")
_PLAIN_TOKEN = _token(*_PLAIN)
# The same where somebody "hasn't" or "they'll", which is seldom.
_TOKEN_DRAWN = _token(_LETTER, _CAPITAL, _FIGURE, drawn=True)
_PLAIN_DRAWN = _token(*_PLAIN, drawn=True)
_IS_DRAWN = re.compile(f"n?['’](?:{_DRAWN}|t)\\b")
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
    flat = unicodedata.normalize("NFKD", text.translate(_LETTERS)).translate(_LETTERS)
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
        drawn = ("'" in stretch or "’" in stretch) and _IS_DRAWN.search(stretch) is not None
        pattern = (_PLAIN_DRAWN if drawn else _PLAIN_TOKEN) if plain else (_TOKEN_DRAWN if drawn else _TOKEN)
        pieces = pattern.split(stretch)
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
