"""Date articles: by what each tells of itself, by its reprints, and by its neighbours, newest first.

How well each month fits an article is weighed (`evidence`); then messages pass along every dump and between
a post and its reprints, as in the Viterbi algorithm, so that the best months are found for all together. An
article that stands in several dumps carries what each dump knows to the others. Points are whole numbers and
every step is taken for all dumps at once: the dates are a function of the set of articles.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import accumulate, repeat
from operator import add, sub
from typing import NamedTuple

from relations_db import edtf
from relations_db.language.date_clues import DateClues
from relations_db.resolution.evidence import month_of, weigh, weigh_week, year_month, years_told
from relations_db.resolution.records import ArticleRecord
from relations_db.resolution.things import ArticleDate

__all__ = ["DateClues", "date_articles"]

_Points = list[int]


class _Cost(NamedTuple):
    """The points that two articles lose by how far one lies before the other.

    Attributes:
        step, most: a month, and at most, in the expected order.
        disorder, disorder_step: at once, and a month, in the other order.
        worst: at most in the other order.
    """

    step: int
    most: int
    disorder: int
    disorder_step: int
    worst: int


# Of two posts the lower is the older; a tie of some months is common, the other order an accident.
_OLDER = _Cost(step=8, most=200, disorder=60, disorder_step=60, worst=800)
# A post comes after what it reprints, mostly within a month; now and then it opens an archive.
_REPRINTED = _Cost(step=60, most=350, disorder=500, disorder_step=200, worst=900)
# A post often names the year of what it reprints.
_TOLD_BY_POST = 120
# Rounds in which dumps tell each other what they know of an article they share.
_ROUNDS = 2
# Months this close to the best one are possible too.
_MARGIN = 70
_LONGEST_INTERVAL = 6


def date_articles(records: Sequence[ArticleRecord]) -> dict[str, ArticleDate]:
    """Give the publication date of every article, by its key.

    An article with a dateline is dated to the day, others to the month, a few months or the year, as far as
    the clues of all articles together make it certain; the date is None where they do not. The basis is
    `dateline`, `stated`, `weekday` or `anniversary` where the article tells the year, else `neighbours`.

    An article hangs on the dumps in which it stands, on those that share articles with these, and on what
    their articles tell; nothing that stands elsewhere counts.
    """
    weighing = _Weighing(records)
    contexts = _contexts(weighing)
    found: dict[str, ArticleDate] = {}
    for post in weighing.posts:
        heard = contexts.get(post.key, [])
        months = _hull([part for part, _ in heard]) or _months_told([post, *weighing.reprints(post.key)])
        if not months:
            children = weighing.reprints(post.key)
            found.update({record.key: ArticleDate(None, None) for record in (post, *children)})
            continue
        whole = weighing.joint(post.key, months)
        for part, points in heard:
            whole = _sum(whole, _fitted(points, part, months))
        found[post.key] = _dated(post.clues, whole, weighing.own(post.key, months), months)
        for child in weighing.reprints(post.key):
            # What the post knows without this reprint.
            own = weighing.own(child.key, months)
            rest = _minus(whole, _earlier_to_later(own, _REPRINTED))
            belief = _sum(own, _later_to_earlier(rest, _REPRINTED))
            found[child.key] = _dated(child.clues, belief, own, months)
    return found


class _Weighing:
    """Weighs articles over any stretch of months, each once."""

    def __init__(self, records: Sequence[ArticleRecord]) -> None:
        self._records = {record.key: record for record in records}
        self._children = _children(records)
        nested = {child for group in self._children.values() for child in group}
        self._parent = {child: parent for parent, group in self._children.items() for child in group}
        self._own: dict[tuple[str, range], _Points] = {}
        self.posts = [record for record in records if record.key not in nested]

    def reprints(self, post: str) -> list[ArticleRecord]:
        """Give the reprints of a post."""
        return [self._records[key] for key in self._children.get(post, ())]

    def own(self, key: str, months: range) -> _Points:
        """Give the points that an article's clues give to each month."""
        known = self._own.get((key, months))
        if known is None:
            known = weigh(self._records[key].clues, months)
            if key in self._parent:
                clues = self._records[self._parent[key]].clues.clues
                told = {clue.when.year for clue in clues if clue.kind == "told"}
                known = _sum(known, [_TOLD_BY_POST * (month // 12 in told) for month in months])
            known = _sum(
                known, weigh_week(self._records[key].clues, [child.clues for child in self.reprints(key)], months)
            )
            self._own[key, months] = known
        return known

    def joint(self, post: str, months: range) -> _Points:
        """Give a post's points with what its reprints say."""
        total = self.own(post, months)
        for child in self.reprints(post):
            total = _sum(total, _earlier_to_later(self.own(child.key, months), _REPRINTED))
        return total


def _months_told(records: Sequence[ArticleRecord]) -> range:
    """Give the months in which articles could be: the years that they tell, and one around them."""
    years = sorted(set().union(*(years_told(record.clues) for record in records)))
    return range(month_of(years[0] - 1, 1), month_of(years[-1] + 1, 12) + 1) if years else range(0)


def _hull(stretches: Sequence[range]) -> range:
    if not stretches:
        return range(0)
    return range(min(part.start for part in stretches), max(part.stop for part in stretches))


def _fitted(points: _Points, months: range, wanted: range) -> _Points:
    """Give points for other months than those they are for; what lies outside is as bad as the worst."""
    if months == wanted:
        return points
    worst = min(points)
    return [points[month - months.start] if month in months else worst for month in wanted]


def _children(records: Sequence[ArticleRecord]) -> dict[str, tuple[str, ...]]:
    """Give the reprints of every post that is there itself."""
    keys = {record.key for record in records}
    groups: dict[str, list[str]] = defaultdict(list)
    for record in records:
        if record.parent is not None and record.parent in keys and record.parent != record.key:
            groups[record.parent].append(record.key)
    nested = {child for group in groups.values() for child in group}
    return {parent: tuple(sorted(group)) for parent, group in groups.items() if parent not in nested}


def _sum(one: _Points, other: _Points) -> _Points:
    return list(map(add, one, other))


def _minus(one: _Points, other: _Points) -> _Points:
    return list(map(sub, one, other))


def _level(points: _Points) -> _Points:
    """Shift points so that the best is 0."""
    top = max(points)
    return [value - top for value in points] if top else points


def _earlier_to_later(points: _Points, cost: _Cost) -> _Points:
    """Tell what an earlier article's months mean for a later one's: the best pair, less the gap's cost."""
    rising, falling, fallen = _slopes(len(points), cost)
    # With the slope added, the best month so far is the same for all months to come, whatever their gap.
    near = map(sub, accumulate(map(add, points, rising), max), rising)
    floor = max(points) - cost.worst
    far = [value - cost.most for value in accumulate(points, max)]
    # Those behind a month, from the last one on; behind the last there is none.
    behind = accumulate(map(add, reversed(points), falling), max)
    later = [floor, *map(sub, behind, fallen)][len(points) - 1 :: -1]
    return _level(list(map(max, near, far, later, repeat(floor))))


@lru_cache(maxsize=64)
def _slopes(size: int, cost: _Cost) -> tuple[list[int], list[int], list[int]]:
    """Give what a gap costs in the expected order, and in the other one, without and with the next month."""
    falling = [cost.disorder_step * n for n in range(size)]
    return [cost.step * n for n in range(size)], falling, [n + cost.disorder_step + cost.disorder for n in falling]


def _later_to_earlier(points: _Points, cost: _Cost) -> _Points:
    """Tell what a later article's months mean for an earlier one's."""
    return _earlier_to_later(points[::-1], cost)[::-1]


_Heard = list[tuple[range, _Points]]


def _contexts(weighing: _Weighing) -> dict[str, _Heard]:
    """Give what the neighbours in every dump say of every post, each for the months of that dump."""
    dumps: dict[str, list[tuple[int, str]]] = defaultdict(list)
    told_in: dict[str, list[ArticleRecord]] = defaultdict(list)
    for post in weighing.posts:
        for standing in post.standings:
            dumps[standing.dump].append((standing.position, post.key))
            told_in[standing.dump] += [post, *weighing.reprints(post.key)]
    months = {dump: _months_told(told) for dump, told in told_in.items()}
    chains = {dump: [key for _, key in sorted(dumps[dump])] for dump in sorted(dumps) if months[dump]}
    stands: dict[str, list[str]] = defaultdict(list)
    for dump, chain in chains.items():
        for key in sorted(set(chain)):
            stands[key].append(dump)
    shared = {key for key, places in stands.items() if len(places) > 1}
    told: dict[tuple[str, str], _Points] = {}
    for _ in range(_ROUNDS if shared else 1):
        fresh: dict[tuple[str, str], _Points] = {}
        for dump, chain in chains.items():
            here = months[dump]
            heard: dict[str, _Points] = {}
            for key in dict.fromkeys(chain):
                # What other dumps said of it, without what this one did.
                for other in stands[key] if key in shared and told else ():
                    if other != dump:
                        points = _fitted(told[other, key], months[other], here)
                        heard[key] = _sum(heard.get(key, [0] * len(here)), points)
            local = [weighing.joint(key, here) for key in chain]
            local = [
                _sum(points, heard[key]) if key in heard else points for key, points in zip(chain, local, strict=True)
            ]
            fresh.update({(dump, key): points for key, points in _along(chain, local).items()})
        told = fresh
    contexts: dict[str, _Heard] = {}
    for dump, key in sorted(told):
        contexts.setdefault(key, []).append((months[dump], told[dump, key]))
    return contexts


def _along(chain: Sequence[str], local: Sequence[_Points]) -> dict[str, _Points]:
    """Pass along a dump, both ways, what its posts say; give what each hears from the others in it."""
    size = len(local[0])
    from_newer = [[0] * size]
    for points in local[:-1]:
        message = _sum(points, from_newer[-1])
        from_newer.append(_later_to_earlier(message, _OLDER))
    from_older = [[0] * size]
    for points in local[:0:-1]:
        message = _sum(points, from_older[-1])
        from_older.append(_earlier_to_later(message, _OLDER))
    found: dict[str, _Points] = {}
    for key, newer, older in zip(chain, from_newer, from_older[::-1], strict=True):
        found.setdefault(key, _sum(newer, older))
    return found


def _dated(clues: DateClues, belief: _Points, own: _Points, months: range) -> ArticleDate:
    """Read a date off the points of its months."""
    possible = [months[index] for index, value in enumerate(_level(belief)) if value > -_MARGIN]
    first, last = possible[0], possible[-1]
    best = months[max(range(len(belief)), key=belief.__getitem__)]
    basis = _basis(clues, own, best, months)
    day = _day(clues, best) if len(possible) == 1 else None
    if day is not None:
        return ArticleDate(day, basis)
    if last - first >= _LONGEST_INTERVAL:
        if first // 12 != last // 12:
            return ArticleDate(None, None)
        return ArticleDate(edtf.from_parts(first // 12), basis)
    start, end = edtf.from_parts(*year_month(first)), edtf.from_parts(*year_month(last))
    return ArticleDate(edtf.hull(start, end), basis)


def _day(clues: DateClues, month: int) -> str | None:
    """Give the day of a dateline, or of "today", in the month found."""
    own = [clues.dateline] + [clue.when for clue in clues.clues if clue.kind == "today"]
    for when in own:
        if when is not None and when.day is not None and when.month == month % 12 + 1:
            text = edtf.from_parts(month // 12, month % 12 + 1)
            first, last = edtf.bounds(text)
            if when.day <= last.day:
                return date(first.year, first.month, when.day).isoformat()
    return None


def _basis(clues: DateClues, own: _Points, month: int, months: range) -> str:
    """Tell how the year is known: by the article, if that alone points to the year found, else by others."""
    year = month // 12
    if clues.dateline is not None and clues.dateline.day is not None:
        return "dateline"
    alone = {months[index] // 12 for index, value in enumerate(_level(own)) if value > -_MARGIN}
    if alone != {year}:
        return "neighbours"
    kinds = {clue.kind for clue in clues.clues if clue.when.year == year}
    if kinds & {"told", "planned"}:
        return "stated"
    if kinds & {"year", "edition"}:
        return "anniversary"
    return "weekday" if any(clue.when.weekday is not None for clue in clues.clues) else "neighbours"
