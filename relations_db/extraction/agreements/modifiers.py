"""Read what stands before the noun of an agreement: "the 1950", "24 new trade", "its economic partnership"."""

from __future__ import annotations

import re

from relations_db.extraction.agreements.name_words import (
    AUXILIARIES,
    DETERMINERS,
    HEADS,
    LINKS,
    NUMBERS,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
    number_of,
)
from relations_db.extraction.wording import Wording

_ROUGHLY = frozenset(
    "more fewer less than no over about some around nearly almost least at up to further other another additional "
    "new total approximately".split()
)
_HEAPS = frozenset(
    "number series raft batch set package packet range host dozens scores slew stack list total string variety bundle "
    "handful clutch sheaf pile flurry crop cluster trio pair quartet quintet basket spate wave bouquet slate wealth "
    "collection array multitude catalogue catalog parcel couple round tranche".split()
)
_PRAISE = frozenset(
    "historic landmark new fresh refreshed important said so-called numerous several various many big major "
    "separate".split()
)
_VERSIONS = frozenset("version text copy outline edition round".split())
_BROKERED = frozenset("brokered mediated backed sponsored facilitated supported funded drafted".split())
_MILLIONS = frozenset({"million", "billion", "trillion"})
_HYPHENS = frozenset({"-", "–", "‑"})
_STOP_LEFT = PREPOSITIONS | AUXILIARIES | LINKS | PRONOUNS | VERBS
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def read_modifiers(words: Wording, k: int, after: int) -> tuple[int, int, bool, int | None, int | None, bool]:
    """Walk from a noun to the left over its modifiers.

    Returns:
        the first modifier, the first token with determiner and number, whether it is definite, the count, the year in
        the name, and whether a possessor stands before it.
    """
    left, year = _leftmost(words, k, after), None
    if _YEAR.fullmatch(words.at(left)) and left < k and words.at(left + 1) not in {"-", "–"}:
        year = int(words.at(left))
        left += 1
    first = left
    if words.at(left - 1) in _BROKERED and words.at(left - 2) in _HYPHENS and left - 3 >= after:
        # "signed the US-brokered deal": who brokered it is passed over.
        first = words.chunk_at(left - 3).first
    while left < k and words.lower[left] in _PRAISE and not words.capital(left):
        left += 1
    count: int | None = None
    definite = False
    own = False
    j = (first if year is None else first - 1) - 1
    if words.at(j) == ")" and words.at(j - 2) == "(" and j - 3 >= after and number_of(words.at(j - 3)) is not None:
        # "eight (8) memoranda"
        j -= 3
    if j >= after and (counted := _counted(words, j)) is not None:
        count, first = counted
        j = first - 1
        while j >= after and words.at(j) in _ROUGHLY and words.at(j) != "to":
            first, j = j, j - 1
    elif j >= after and words.at(j) in {"'s", "’s", "'", "’"}:
        definite = own = True
    if j >= after and words.at(j) in DETERMINERS:
        definite = definite or words.at(j) in {"the", "this", "that", "these", "those", "its", "their"}
        own = own or words.at(j) in {"their", "its"}
        first = min(first, j)
        j -= 1
        while count is not None and j >= after and words.at(j) in _ROUGHLY:
            first, j = j, j - 1
    elif j > after and words.at(j) == "of" and words.at(j - 1) in _HEAPS | _VERSIONS:
        first = j - 1
        while first > after and words.at(first - 1) in {"a", "an", "the", "new", "large", "whole", "total"}:
            first -= 1
    elif j > after and words.at(j) == "of" and words.at(j - 1) == "exchanges":
        # "three exchanges of notes"
        counted = _counted(words, j - 2) if j - 2 >= after else None
        count, first = counted if counted is not None else (count, j - 1)
    if definite and j > after and words.at(j) == "of" and words.at(j - 1) in _VERSIONS:
        first = j - 1
        while first > after and words.at(first - 1) in {"a", "an", "the", "new", "updated", "revised"}:
            first -= 1
    return left, first, definite, count, year, own


def _leftmost(words: Wording, k: int, after: int) -> int:
    """Give the first modifier of a noun."""
    left, j = k, k - 1
    while j >= after and k - j <= 14:
        word = words.lower[j]
        if words.kind(j) == "date" and not _YEAR.fullmatch(word):
            break
        if word in '”"' and (opening := _opening_quote(words, j, after)) is not None:
            left, j = opening, opening - 1
            continue
        if _joins(words, j, after):
            j -= 1
            continue
        if _ends_modifiers(words, j, after):
            break
        left = j
        j -= 1
    return left


def _joins(words: Wording, j: int, after: int) -> bool:
    """Tell whether a token only stands between two modifiers: a hyphen, an apostrophe, "and"."""
    word = words.lower[j]
    if word in {"-", "–", "‑", "/"} and j > after and words.text[j - 1][0].isalnum():
        return True
    if word in {"'", "’"} and words.at(j - 1) in {"leaders", "ministers", "presidents", "chairs"}:
        return True
    return word == "and" and _joins_modifiers(words, j, after)


def _ends_modifiers(words: Wording, j: int, after: int) -> bool:
    """Tell whether a token is no modifier of the noun behind it."""
    word = words.lower[j]
    if word in {"'", "’", "'s", "’s"} or not word[0].isalnum() or word in DETERMINERS:
        return True
    if number_of(word) is not None and words.at(j + 1) not in {"-", "–", "‑"}:
        # "a 50 million dollar loan agreement" is one.
        return words.at(j + 1) not in _MILLIONS
    if word == "agreed" and words.at(j + 1) in {"minutes", "joint", "statement"}:
        return words.at(j - 1) not in DETERMINERS
    if word in {"exchange", "implementing"} and not DETERMINERS.isdisjoint(words.lower[max(0, j - 2) : j]):
        # "a cultural exchange programme"
        return False
    if words.at(j - 1) in _HYPHENS and words.at(j + 1) in _HYPHENS:
        # "a status-of-forces agreement"
        return False
    if word in _STOP_LEFT and words.text[j] != "US":
        # A title's own preposition: "Status of Forces Agreement".
        return not (
            word in {"of", "for", "on", "in"}
            and words.capital(j - 1)
            and words.capital(j + 1)
            and words.at(j - 1) not in VERBS
            and j - 1 > after
        )
    if words.capital(j):
        return False
    done = word.endswith("ed") and word not in {"detailed", "united", "unified", "limited", "integrated"}
    before = words.at(j - 1)
    if before in _HYPHENS and not words.capital(j - 2):
        # "the long-awaited deal", but not "the US-brokered deal", of which the US are no maker
        return words.kind(j) == "name"
    return words.kind(j) == "name" or (done and before not in DETERMINERS and before not in {"newly", "recently"})


def _counted(words: Wording, j: int) -> tuple[int, int] | None:
    """Give the number that ends at a token, and where it begins: "twenty-one", "two dozen"."""
    number = number_of(words.at(j))
    if not number or _YEAR.fullmatch(words.at(j)):
        return None
    if words.at(j - 1) in {"and", "-"} and words.at(j) in NUMBERS:
        tens = number_of(words.at(j - 2))
        if tens in (20, 30, 40, 50, 60, 70, 80, 90):
            return number + tens, j - 2
    if words.at(j - 1) == "two" and words.at(j) == "dozen":
        return 24, j - 1
    return number, j


def _opening_quote(words: Wording, closing: int, after: int) -> int | None:
    """Give the token of the quotation mark that a closing one belongs to, for a short name in quotation marks."""
    for j in range(closing - 1, max(after - 1, closing - 10), -1):
        if words.text[j] in '“"':
            return j
    return None


def _joins_modifiers(words: Wording, j: int, after: int) -> bool:
    """Tell whether an "and" stands between two words that qualify one noun."""
    before, behind = words.at(j - 1), words.at(j + 1)
    if before in HEADS or behind in DETERMINERS or number_of(behind) is not None or before in VERBS:
        return False
    if words.capital(j - 1) and words.capital(j + 1):
        return words.kind(j - 1) != "name" and not (
            words.person(j - 1) is not None and words.kind(j - 1) in {"office", "name"}
        )
    for step in (2, 3, 4):
        if words.at(j - step) in {"a", "an", "the"} or number_of(words.at(j - step)) is not None:
            return all(words.at(j - n) not in _STOP_LEFT for n in range(1, step))
        if j - step <= after:
            break
    return False
