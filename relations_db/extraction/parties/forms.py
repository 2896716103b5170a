"""Recognise parties that are in no list from the form of their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from relations_db.language.lexicon import Lexicon
from relations_db.language.tokens import Tokens

# Heads that make a name a party's only together with what such parties call themselves and an acronym in brackets.
_HEADS = frozenset(
    "union front league movement alliance congress rally bloc democrats democracy coalition force forces "
    "greens socialists communists republicans liberals".split()
)
_COLOURS = frozenset(
    "democratic democracy socialist social-democratic social liberal republican christian-democratic christian "
    "nationalist patriotic people's peoples popular progressive conservative communist revolutionary "
    "liberation labour labor workers' unionist left nationals reform justice freedom agrarian marxist "
    "salvation resistance constitutional".split()
)
_POLITICS = frozenset(
    "party parties ruling opposition governing coalition election elections electoral candidate candidates "
    "polls vote voters parliamentary seats".split()
)
# What has "Party" in its name without being one, and what stands before the word without naming one.
_NOT_NAMES = frozenset(
    "the a an this that its his her their our both two three all any each other another ruling opposition "
    "governing communist political contracting third working state states garden dinner tea birthday christmas "
    "boston search rescue advance landing launch host negotiating arbitration interested related high ministry "
    "premier president minister chairman secretary general central provincial municipal county district city "
    "national local senior top party leading parent sister fraternal new old same major minor main every in on "
    "at by with for from of and comrade youth women's women students' student trade as says".split()
)
_NOT_ALLIANCES = frozenset(
    "youth women women's students student trade customs economic monetary world international african european "
    "arab asian pacific eurasian atlantic parliamentary inter-parliamentary fatherland friendship free-trade "
    "telecommunication postal radio journalists writers artists teachers peasants farmers lawyers football "
    "cricket soviet united energy solar climate health labour-union federation military defence defense "
    "security nations global".split()
)
_HEADS_OR_PARTY = _HEADS | {"party"}
# Before "and" they go on with a name ("Justice and Development") rather than end another.
_JOINED = frozenset(
    "justice peace freedom unity democracy workers peasants people liberty rights equality reform progress "
    "welfare law development solidarity independence work hope labour truth dignity".split()
)
# Classes of people whose party it may be: "Workers' Party", "People's Party".
_OWNERS = frozenset("people women worker peasant farmer citizen men nation".split())
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class FormedParty:
    """A party known by the form of its name: character offsets in the article's text, and what the words tell."""

    start: int
    end: int
    name: str
    acronym: str | None
    country: str | None


def find_formed_parties(tokens: Tokens, source: str, lexicon: Lexicon) -> Iterator[FormedParty]:
    """Give the parties whose names the words of a sentence form, in text order; listed parties among them."""
    if "Party" not in tokens.text and "(" not in tokens.text:
        return
    if _all_capitals(tokens):
        return
    taken = -1
    for k, lower in enumerate(tokens.lower):
        if k <= taken or lower not in _HEADS_OR_PARTY:
            continue
        word = tokens.text[k]
        span: tuple[int, int] | None = None
        if word == "Party":
            span = _around_party(tokens, k, lexicon)
        elif word.lower() in _HEADS and word[0].isupper():
            span = _around_head(tokens, k)
        if span is None:
            continue
        first, last = span
        acronym = _bracketed(tokens, first, last)
        end = tokens.end[last - 1]
        name = source[tokens.start[first] : end]
        taken = last
        yield FormedParty(tokens.start[first], end, name, acronym, _country(tokens, first, last, lexicon))


def _all_capitals(tokens: Tokens) -> bool:
    """Tell whether the words are set like a headline, where capitals show nothing."""
    long_words = [w for w in tokens.text if len(w) > 3 and w[0].isalpha()]
    return len(long_words) > 5 and sum(w[0].isupper() for w in long_words) >= 0.9 * len(long_words)


def _start(tokens: Tokens, k: int) -> int:
    """Give the first token of the run of capitals that ends before token `k`."""
    first = k
    while first > 0 and k - first < _LONGEST:
        word = tokens.text[first - 1]
        if word[0].isupper() and word not in {"The", "A", "An"} and not (first == 1 and word.lower() in _NOT_NAMES):
            first -= 1
        elif (
            word in {"and", "&", "-", "–", "’", "'", "'s", "’s"} and first > 1 and tokens.text[first - 2][0].isupper()
            and (word != "and" or tokens.text[first - 2].lower() in _JOINED)
            and (word not in {"'s", "’s"} or tokens.text[first - 2].lower() in _OWNERS)
        ):  # fmt: skip
            first -= 1
        else:
            break
    while first < k and (not tokens.text[first][0].isalpha() or tokens.text[first] in ("And",)):
        first += 1
    if first > 1 and tokens.text[first - 1] in {"-", "–"} and tokens.text[first - 2][0].islower():
        # "the pro-Kurdish Peace Party": on whose side it is said to be is no part of its name.
        first += 1
    return first


def _around_party(tokens: Tokens, k: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Give the tokens of the name that has "Party" at token `k`, or None where it is no name."""
    following = tokens.text[k + 1] if k + 1 < len(tokens) else ""
    if (following[:1].isupper() and following not in ("I",)) or (
        following in {"’", "'"} and tokens.text[k + 1 : k + 3][-1:] == ["s"]
    ):
        return None
    first = _start(tokens, k)
    last = k + 1
    if following in {"of", "for"} and k + 2 < len(tokens):
        j = k + 2
        if tokens.text[j] == "the":
            j += 1
        size = j
        while j < len(tokens) and tokens.text[j][0].isupper() and j - size < 5:
            j += 1
        if j > size:
            last = j
    words = [w.lower() for w in tokens.folded[first:k] if w[0].isalpha()]
    if not words:
        return None
    while words and words[0] in _NOT_NAMES and words[0] != "national":
        words.pop(0)
        first += 1
        while first < k and not tokens.text[first][0].isalpha():
            first += 1
    telling = [w for w in words if w not in _NOT_NAMES or w in {"new", "national"}]
    if not telling or telling in (["national"], ["new"]):
        return None
    # "The Vietnamese Party" is whichever rules there, and "Labour's Party" or "Monday's Party" none.
    hit = lexicon.match(tokens, first)
    if last == k + 1 and hit is not None and first + hit[0] >= k and not any(e.kind == "party" for e in hit[1]):
        return None
    return None if tokens.text[k - 1] in {"'s", "’s"} and last == k + 1 and not _owned(words) else (first, last)


def _owned(words: list[str]) -> bool:
    """Tell whether the owner before "Party" is a class of people: "Workers' Party", "People's Party"."""
    return bool(words) and words[-1] in _OWNERS


def _around_head(tokens: Tokens, k: int) -> tuple[int, int] | None:
    """Give the tokens of "Foo Democratic Union (FDU)": a head with a party's colour and an acronym that fits."""
    first = _start(tokens, k)
    last = k + 1
    if last + 1 < len(tokens) and tokens.text[last] in {"of", "for"}:
        j = last + 1
        if tokens.text[j] == "the":
            j += 1
        begin = j
        while j < len(tokens) and tokens.text[j][0].isupper() and j - begin < 4:
            j += 1
        last = j if j > begin else last
    words = {w.lower() for w in tokens.folded[first:last]}
    if last - first < 2 or not words & _COLOURS or words & _NOT_ALLIANCES:
        return None
    if _bracketed(tokens, first, last) is None:
        return None
    around = {w.lower() for w in tokens.folded}
    return (first, last) if around & _POLITICS else None


def _bracketed(tokens: Tokens, first: int, last: int) -> str | None:
    """Give the acronym in brackets behind a name, if its first letter and most others are initials of the name."""
    if last + 2 >= len(tokens) or tokens.text[last] != "(":
        return None
    j = last + 1
    parts: list[str] = []
    while j < len(tokens) and j < last + 6 and tokens.text[j] not in {")", ",", ";"}:
        parts.append(tokens.text[j])
        j += 1
    if j >= len(tokens) or tokens.text[j] not in {")", ",", ";"}:
        return None
    acronym = "".join(parts)
    letters = [c for c in acronym if c.isalpha()]
    if not 2 <= len(letters) <= 10 or sum(c.isupper() for c in letters) * 2 <= len(letters):
        return None
    return acronym


def _country(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> str | None:
    """Give the country that a name has in it or beside it."""
    found: list[str] = []
    for k in range(max(0, first - 3), last):
        hit = lexicon.match(tokens, k)
        if hit is None:
            continue
        codes = {e.country for e in hit[1] if e.kind in {"country", "demonym"} and e.country}
        if len(codes) == 1:
            found.append(codes.pop())
    return found[-1] if found else None
