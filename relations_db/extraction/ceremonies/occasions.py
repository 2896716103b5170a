"""Read ceremonies by their occasion: who is named beside a guard of honour, a coffin, an order, however it is put."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from relations_db.extraction.ceremonies.lands import celebrated
from relations_db.extraction.ceremonies.phrases import Phrase
from relations_db.extraction.ceremonies.sides import (
    heads_of,
    of_both,
    place_of_ceremony,
    sides_at_which,
)
from relations_db.extraction.ceremonies.words import (
    BESTOWING,
    CLAUSE_ENDS,
    ELSEWHERE,
    FIGURATIVE,
    HEADS,
    MEALS,
    NOT_PRESENT,
    NOT_TOLD,
    PRESENCE,
    WREATHS,
)
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.receptions import reception_for
from relations_db.resources import table

# Where somebody must be said to have been: all the world speaks of an inauguration, few are there.
_OF_GUESTS = frozenset("funeral parade inauguration feast".split())
# At these one named guest is enough, as the host country is the other side.
_OF_ONE = frozenset("wreath opening credentials guard honour guest".split())
# Those whose day it is take part in it; the dead do not.
_OF_SOMEBODY = frozenset("inauguration".split())


@dataclass(frozen=True, slots=True)
class Occasion:
    """A ceremony as its occasion tells it."""

    phrase: Phrase
    sort: str
    sides: list[Side]
    countries: list[str]


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Give the table of occasions by the first word of each: what must follow it, and the sort of the occasion."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in table("ceremony_phrases"):
        first, *rest = row["phrase"].replace("-", " - ").replace("'s", " 's").split()
        found.setdefault(first, []).append((tuple(rest), row["class"]))
    return found


@cache
def opening_words() -> frozenset[str]:
    """Give the first words of all occasions."""
    return frozenset(_phrases())


def sort_of(head: str) -> str:
    """Give the sort of the occasion that a ceremony's head names."""
    if head in MEALS:
        return "meal"
    return next((sort for rest, sort in _phrases().get(head, ()) if not rest), head)


def read_occasion(syntax: Syntax) -> Occasion | None:
    """Read the first occasion of a sentence at which people of two countries, or one abroad, are told to have been."""
    phrases = _phrases()
    for k, lower in enumerate(syntax.sentence.lowers):
        if lower not in phrases and " " not in lower:
            continue
        first, _, more = lower.partition(" ")
        if first not in phrases or syntax.sentence.quoted[k]:
            continue
        if (told := _named_at(syntax, k, phrases[first], more)) is not None:
            occasion = _attended(syntax, *told)
            if occasion is not None:
                return occasion
    return None


def _named_at(
    syntax: Syntax, k: int, phrases: Sequence[tuple[tuple[str, ...], str]], more: str
) -> tuple[Phrase, str] | None:
    """Give the occasion that the words at a chunk name, and its sort.

    Args:
        syntax: the sentence.
        k: number of the chunk.
        phrases: the occasions that begin with its first word.
        more: its other words.
    """
    lowers = syntax.sentence.lowers
    for rest, sort in phrases:
        words, last = more.split(), k
        while len(words) < len(rest) and last + 1 < len(lowers):
            last += 1
            words = [*words, *lowers[last].split()]
        if tuple(words[: len(rest)]) == rest and (last == k or len(words) == len(rest)):
            covering = syntax.covering(k)
            if covering is not None and covering.name is not None:
                return None
            return Phrase(k, last, last, False), sort
    return None


def _attended(syntax: Syntax, phrase: Phrase, sort: str) -> Occasion | None:
    """Tell who was at an occasion by the clause that it stands in."""
    lowers = syntax.sentence.lowers
    low = next((j + 1 for j in range(phrase.first - 1, -1, -1) if lowers[j] in _ENDS), 0)
    among = bool(low) and lowers[0] == "among" and lowers[low - 1] == "who"
    if low and lowers[low - 1] == "who" and "among" in lowers[max(0, low - _AMONG_THOSE) : low]:
        # "X was among the presidents who joined Y for the feast": X was there too.
        low = next((j + 1 for j in range(low - 2, -1, -1) if lowers[j] in _ENDS), 0)
    high = next((j for j in range(phrase.last + 1, len(lowers)) if lowers[j] in _ENDS), len(lowers))
    if among:
        # "Among the leaders who watched the parade, none drew more looks than X": X was there too.
        high = len(lowers)
    words = set(lowers[low:high])
    if not NOT_TOLD.isdisjoint(words) or lowers[phrase.first - 1] in FIGURATIVE:
        return None
    if reception_for(syntax.sentence.chunks, phrase.first - 2) is not None:
        # One guest has been received.
        return None
    # "When X took office, Y was there for the King."
    there = sort == "inauguration" and ("was", "there") in pairwise(lowers)
    if sort in _OF_GUESTS and not (there or not PRESENCE.isdisjoint(words)):
        return None
    if sort in _OF_GUESTS and not ELSEWHERE.isdisjoint(words):
        return None
    # "Shortly after X took office", "on the day of the parade" only say when something else was.
    behind = lowers[max(0, phrase.first - 3) : phrase.first]
    dated = "of" in behind and not _DAYS.isdisjoint(behind)
    # "on Monday, the day after X took office"
    dated = dated or any(lower.split()[-1] in _SINCE for lower in behind)
    if sort in _OF_GUESTS and (dated or (low and lowers[low - 1] in _SINCE)):
        return None
    if sort == "guard" and lowers[max(0, phrase.first - 2)] == "including":
        # Troops march past, "including a guard of honour": it is their parade.
        return None
    if sort == "honour" and BESTOWING.isdisjoint(words):
        return None
    if lowers[phrase.head] in WREATHS and _LAYING.isdisjoint(words):
        return None
    sides = _people(syntax, low, high, phrase, sort)
    if sort == "meal" and len({s.actor for s in sides}) < 2:
        # "A banquet was given for them at which X spoke": it was X who dined with them.
        return _shared(syntax, phrase, sides or sides_at_which(syntax, phrase) or [])
    if not any(s.person is not None for s in sides):
        return None
    countries = celebrated(syntax, phrase) if lowers[phrase.head] in HEADS else []
    actors = {*countries, *(s.actor for s in sides if s.actor)}
    if len(actors) == 1 and (sort in _OF_ONE or among):
        host = place_of_ceremony(syntax, phrase)[1]
        countries = [*countries, *([host] if host is not None else [])]
        actors |= {*countries}
    return Occasion(phrase, sort, sides, countries) if len(actors) > 1 else None


def _shared(syntax: Syntax, phrase: Phrase, sides: list[Side]) -> Occasion | None:
    """Tell of a meal of which not all are named: it was for the guest of the visit, or of those who had just talked."""
    story = syntax.story
    both = heads_of(syntax, of_both(syntax, None))
    countries: list[str] = []
    if not both and story.visitor is not None and story.host not in (None, story.visitor.actor):
        both, countries = [story.visitor], [c for c in [story.host] if c is not None]
    actors = {*countries, *(s.actor for s in both if s.actor)}
    mine = {s.actor for s in sides}
    if not mine <= actors or not any(s.person is not None for s in (*sides, *both)):
        return None
    return Occasion(phrase, "meal", [*sides, *[s for s in both if s.actor not in mine]], countries)


def _people(syntax: Syntax, low: int, high: int, phrase: Phrase, sort: str) -> list[Side]:
    """Give those named in a clause, without those of whom the occasion only tells."""
    lowers = syntax.sentence.lowers
    found: list[Side] = []
    for mention in syntax.sentence.mentions:
        if mention.first < low or mention.last > high:
            continue
        before = lowers[mention.first - 1] if mention.first else ""
        whose = before == "of" and lowers[mention.first - 2] in _OF_WHOM
        whose = whose or (before == "than" and lowers[0] == "among")
        own = sort in _OF_SOMEBODY and mention.first == phrase.last + 2
        if before in NOT_PRESENT and not (whose or own):
            continue
        sides = [s for s in syntax.sides(mention, found) if s.actor is not None and s not in found]
        found.extend(s for s in sides if mention.name is not None or s.person is not None)
    return found


_LAYING = frozenset("laid lay laying lays placed placing deposited paid offered brought put carried".split())
# No more chunks lead from "was among" to "who".
_AMONG_THOSE = 10
_DAYS = frozenset("day days eve morning evening week weekend month".split())
_SINCE = frozenset("since after until before".split())
_ENDS = CLAUSE_ENDS | {";", ":", "“", "”"}
# "In the presence of X", "the credentials of the ambassador, Y".
_OF_WHOM = frozenset("left right presence company side credentials credence day visit stay guest guests".split())
