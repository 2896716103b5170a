"""Choose among the values that several tellings give: the better founded wins.

Better founded is what more articles say; of equals, what a reprint says, which is nearer to the source than
an editor's paraphrase; of equals, what comes first in the alphabet, so that the choice does not hang on any
order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

from relations_db import edtf

T = TypeVar("T")

_BASES = ("stated", "dateline", "weekday", "relative", "anniversary", "offices", "neighbours")


def chosen(votes: Iterable[tuple[T | None, str, bool]], prefer: Callable[[T], object] | None = None) -> T | None:
    """Give the value with the best support, None where nobody gives one.

    Args:
        votes: values, each with the key of its article and whether that is a reprint.
        prefer: gives a value's rank, the lowest wins before any counting.
    """
    given = [(value, article, is_reprint) for value, article, is_reprint in votes if value is not None]
    # As a rule nobody says otherwise, and nothing is to be counted.
    if len({value for value, _, _ in given}) <= 1:
        return given[0][0] if given else None
    articles: dict[T, set[str]] = defaultdict(set)
    reprinted: set[T] = set()
    for value, article, is_reprint in given:
        articles[value].add(article)
        if is_reprint:
            reprinted.add(value)

    def rank(value: T) -> tuple[object, ...]:
        return (prefer(value) if prefer else 0, -len(articles[value]), value not in reprinted, str(value))

    return min(articles, key=rank)


def best_date(
    dates: Iterable[tuple[str | None, str | None, str, bool]], *, spans: bool = False
) -> tuple[str | None, str | None]:
    """Give the date to keep and how it is known.

    The most exact wins, then a stated one before one that was worked out, then the number of articles. Where
    an event may take days (`spans`), a stretch of days tells more than a day inside it, and several days give
    a stretch.

    Args:
        dates: EDTF date, basis, key of the article and whether that is a reprint.
        spans: whether the event may take several days.
    """
    known = [(d, b, article, reprint) for d, b, article, reprint in dates if d is not None]
    if not known:
        return None, None
    basis: dict[str, int] = {}
    for text, how, _, _ in known:
        basis[text] = min(basis.get(text, len(_BASES)), _basis_rank(how))

    def rank(date: str) -> object:
        return (_vagueness(date, spans), basis[date])

    date = chosen([(d, article, reprint) for d, _, article, reprint in known], rank) or known[0][0]
    if spans and "/" not in date and edtf.precision(date) == "day":
        days = sorted(d for d in basis if edtf.precision(d) == "day")
        date = edtf.hull(days[0], days[-1])
        return date, _name_of(min(basis[d] for d in days))
    return date, _name_of(basis[date])


def _vagueness(date: str, spans: bool) -> int:
    unit = edtf.precision(date)
    vague = {"day": 0, "month": 2, "year": 3}[unit]
    if unit == "day" and ("/" in date) != spans:
        vague = 1
    return vague


def _basis_rank(basis: str | None) -> int:
    return _BASES.index(basis) if basis in _BASES else len(_BASES)


def _name_of(rank: int) -> str | None:
    return _BASES[rank] if rank < len(_BASES) else None


def joint_certainty(certainties: Iterable[tuple[str, float]]) -> float:
    """Give the certainty of what several posts tell: each, by its surest telling, halves the doubt left.

    Args:
        certainties: key of the post and certainty of each telling.
    """
    best: dict[str, float] = {}
    for post, certainty in certainties:
        best[post] = max(best.get(post, 0.0), certainty)
    ordered = sorted(best.values(), reverse=True)
    doubt = 1.0 - ordered[0] if ordered else 1.0
    for certainty in ordered[1:]:
        doubt *= 1.0 - certainty / 2
    return round(min(1.0, 1.0 - doubt), 3)
