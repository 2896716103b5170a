"""Compare the given names of gatherings, ceremonies, mechanisms and agreements."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from relations_db.language.numerals import ORDINALS, TENS
from relations_db.resolution import names

_EMPTY = frozenset(
    ["the", "a", "an", "of", "and", "on", "in", "for", "to", "at", "with", "by", "its", "their", "between",
    "from", "s",
     "two", "sides", "countries", "member", "members", "states", "official", "annual", "held", "new"]
)  # fmt: skip
# Words that say what sort of thing it is, not which.
_GENERIC = frozenset(
    ["summit", "meeting", "conference", "forum", "session", "expo", "exposition", "exhibition", "congress",
    "seminar",
     "symposium", "assembly", "council", "dialogue", "talk", "ceremony", "opening", "closing", "reception",
     "banquet",
     "dinner", "event", "celebration", "joint", "statement", "agreement", "memorandum", "understanding",
     "mou",
     "document", "cooperation", "declaration", "communique", "protocol", "treaty", "pact", "plan", "action",
     "deal",
     "international", "bilateral", "head", "government", "state", "leader", "minister", "round", "informal",
     "extraordinary", "special", "signing"]
)  # fmt: skip
_FORMS = frozenset(
    [
        "summit",
        "conference",
        "forum",
        "expo",
        "exposition",
        "congress",
        "seminar",
        "symposium",
        "assembly",
        "dialogue",
    ]
)
_NUMBERED = re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_CAPITAL_WORD = re.compile(r"[^\W\d_][\w’']*")
_RANKS = (
    ("senior officials", "officials"), ("foreign minister", "foreign ministers"), ("foreign affairs",
    "foreign ministers"),
    ("defence minister", "defence"), ("defense minister", "defence"), ("security adviser", "security"),
    ("heads of government", "heads of government"), ("prime ministers", "heads of government"),
    ("heads of state", "heads of state"), ("business", "business"), ("parliament", "parliament"), ("media",
    "media"),
    ("youth", "youth"), ("women", "women"), ("think tank", "think tanks"), ("ministerial", "ministers"),
    ("ministers", "ministers"),
)  # fmt: skip
_TOP = frozenset({"heads of state", "heads of government"})
# Sorts of ceremony that one event cannot be at once.
_SORTS = (
    ("welcom", "welcome"), ("banquet", "meal"), ("dinner", "meal"), ("luncheon", "meal"), ("lunch", "meal"),
    ("reception", "reception"), ("parade", "parade"), ("exhibition", "exhibition"), ("wreath", "wreath"),
    ("signing", "signing"), ("inaugurat", "opening"), ("opening", "opening"), ("closing", "closing"),
    ("farewell", "farewell"), ("funeral", "funeral"), ("unveil", "unveiling"), ("tea", "tea"), ("guard", "welcome"),
    ("festivit", "feast"),
)  # fmt: skip


_PAIR = re.compile(r"\b([A-Z]\w+)\s?[-–—]\s?([A-Z]\w+)")


@dataclass(frozen=True, slots=True)
class Title:
    """A given name made ready for comparison.

    Attributes:
        words: folded words that carry meaning, in the singular, editions and years left out.
        edition: number of the edition ("the 24th …").
        year: year in the name.
        rank: who meets ("foreign ministers"), where the name says so.
        sort: what sort of ceremony it is, where the name says so.
        acronyms: words all in capitals, folded.
        initials: what runs of capitalised words shorten to, folded.
        pair: the words on both sides of a hyphen ("the Korea-Africa Summit"), folded; empty where there is none.
        distinctive_words: the words that tell this name from others of its sort.
        weight: how much all of its words say.
    """

    words: frozenset[str]
    edition: int | None
    year: int | None
    rank: str | None
    sort: str | None
    acronyms: frozenset[str]
    initials: frozenset[str]
    pair: frozenset[str]
    distinctive_words: frozenset[str] = field(init=False, compare=False)
    weight: float = field(init=False, compare=False)
    _hash: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "distinctive_words", self.words - _GENERIC)
        generic = len(self.words) - len(self.distinctive_words)
        object.__setattr__(self, "weight", max(1.0, len(self.distinctive_words) + 0.5 * generic))
        told = (self.words, self.edition, self.year, self.rank, self.sort, self.acronyms, self.initials, self.pair)
        object.__setattr__(self, "_hash", hash(told))

    def __hash__(self) -> int:
        # Worked out once: names are looked up again and again.
        return self._hash

    @property
    def form(self) -> frozenset[str]:
        """Give the form of the gathering; a meeting of heads of state or government is a summit."""
        form = self.words & _FORMS
        return form | {"summit"} if self.rank in _TOP else form

    @property
    def distinctive(self) -> frozenset[str]:
        """Give the words that tell this name from others of its sort, with acronyms and what could be one."""
        return self.distinctive_words | self.acronyms | self.initials


@lru_cache(maxsize=1 << 13)
def parse(text: str) -> Title:
    """Make a given name ready for comparison."""
    folded = names.folded(text)
    edition: int | None = None
    kept: set[str] = set()
    tens = 0
    capital = [w for w in _CAPITAL_WORD.findall(text) if w[0].isupper()]
    acronyms = frozenset(w.casefold() for w in capital if len(w) > 1 and w.isupper())
    for word in names.words(text):
        numbered = _NUMBERED.fullmatch(word)
        if word in TENS:
            tens = TENS[word]
        elif numbered is not None or word in ORDINALS:
            number = int(numbered[1]) if numbered is not None else tens + ORDINALS[word]
            edition, tens = (number if edition is None else edition), 0
        elif word not in _EMPTY and not _YEAR.fullmatch(word):
            kept.add(word if word in acronyms else _singular(word))
    year = _YEAR.search(folded)
    initials = {
        "".join(w[0] for w in capital[start:end]).casefold()
        for start in range(min(len(capital), 40))
        for end in range(start + 2, min(len(capital), start + 8) + 1)
    }
    return Title(
        words=frozenset(kept),
        edition=edition,
        year=int(year[0]) if year is not None else None,
        rank=next((rank for phrase, rank in _RANKS if phrase in folded), None),
        sort=sort_of(folded),
        acronyms=acronyms,
        initials=frozenset(initials),
        pair=frozenset(w.casefold() for w in pair.groups())
        if (pair := _PAIR.search(text)) is not None
        else frozenset(),
    )


def sort_of(folded: str) -> str | None:
    """Give what sort of ceremony folded words name."""
    return next((sort for stem, sort in _SORTS if stem in folded), None)


def _singular(word: str) -> str:
    if word in ("organisation", "organisations", "organizations"):
        return "organization"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=1 << 14)
def likeness(one: Title, other: Title) -> float | None:
    """Give how alike two names are, from 0 to 1; None where they contradict (edition, year, rank)."""
    if _differ(one.edition, other.edition) or _differ(one.year, other.year) or _differ(one.sort, other.sort):
        return None
    if _differ(one.rank, other.rank) and not {one.rank, other.rank} <= {
        "ministers",
        "foreign ministers",
        "defence",
    }:
        return None
    if one.rank != other.rank and any(
        mine.rank not in (None, *_TOP) and "summit" in theirs.words for mine, theirs in ((one, other), (other, one))
    ):
        return None
    return None if _of_other_pair(one, other) else _overlap(one, other)


def _of_other_pair(one: Title, other: Title) -> bool:
    """Tell the India-CARICOM Summit from the Africa-CARICOM Summit; "EU" and "Union" are one side."""
    if len(one.pair & other.pair) != 1:
        return False
    (mine,), (theirs,) = one.pair - other.pair or {""}, other.pair - one.pair or {""}
    if not mine or not theirs or mine[:4] == theirs[:4]:
        return False
    return mine not in other.initials | other.words and theirs not in one.initials | one.words


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _overlap(one: Title, other: Title) -> float:
    shared = one.words & other.words
    spelt_out = (one.acronyms & other.initials | other.acronyms & one.initials) - shared
    generic = len(shared & _GENERIC)
    telling = len(shared) - generic + len(spelt_out)
    least = min(len(one.words), len(other.words))
    if not least:
        return 0.0
    if not telling:
        # Nothing but "joint statement" on a side leaves open which it is; otherwise the names tell of
        # different things.
        if one.words == other.words:
            return 0.6
        bare = not one.distinctive_words or not other.distinctive_words
        return 0.4 if bare and shared else 0.0
    return min(1.0, (telling + 0.5 * generic) / min(one.weight, other.weight))
