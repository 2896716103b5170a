"""Date articles: by what each tells of itself, by its reprints, and by its neighbours, newest first.

How well each month fits an article is weighed (`evidence`); then messages pass between a post and its reprints,
and from post to post in the order that all dumps together give (`order`), as in the Viterbi algorithm, so that
the best months are found for all together. A post that is sure of its date passes on nothing that it hears, so
what a new dump tells reaches as far as the next sure one. Points are whole numbers and the order is that of a
set: the dates are a function of the set of articles and of which stand next to each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from operator import add, sub
from typing import NamedTuple

import msgspec

from relations_db import edtf
from relations_db.language.date_clues import DateClues
from relations_db.resolution.evidence import (
    month_of,
    months_held,
    summed,
    weigh,
    weigh_week,
    year_month,
    years_alone,
    years_told,
)
from relations_db.resolution.order import Stretch, adjacent, stretches
from relations_db.resolution.records import ArticleRecord
from relations_db.resolution.things import ArticleDate
from relations_db.resolution.weekdays import narrowed

__all__ = ["DateClues", "date_articles", "is_sure"]

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
_REPRINTED = _Cost(step=60, most=400, disorder=500, disorder_step=200, worst=900)
# A post often names the year of what it reprints.
_TOLD_BY_POST = 120
# More so the year of the day that its dateline has: "She was received on March 25, 2024", above a report of March 25.
_DAY_TOLD_BY_POST = 600
# Years before and after those told in which articles could be.
_BEFORE, _AFTER = 1, 8
# A post is sure of its date where all months but a few neighbours are so many points behind the best.
_SURE, _FEW = 200, 3
# Months this close to the best one are possible too.
_MARGIN = 70
_LONGEST_INTERVAL = 6


def date_articles(records: Sequence[ArticleRecord]) -> dict[str, ArticleDate]:
    """Give the publication date of every article, by its key.

    An article with a dateline is dated to the day, others to the month, a few months or the year, as far as
    the clues of all articles together make it certain; the date is None where they do not. The basis is
    `dateline`, `stated`, `weekday`, `anniversary` or `offices` where the article tells the year, else `neighbours`.

    An article hangs on those that stand above and below it in the dumps, as far as the next that is sure of its
    own date; nothing that stands elsewhere counts.
    """
    weighing = _Weighing(records)
    contexts = _contexts(weighing)
    found: dict[str, ArticleDate] = {}
    for post in weighing.posts:
        heard = contexts.get(post.key, [])
        months = _hull([weighing.plausible(post.key), *(part for part, _ in heard)])
        if not months:
            children = weighing.reprints(post.key)
            found.update({record.key: ArticleDate(None, None) for record in (post, *children)})
            continue
        whole = summed(
            [weighing.joint(post.key, months), *(_fitted(points, part, months) for part, points in heard)], months
        )
        found[post.key] = _dated(post.clues, whole, weighing.own(post.key, months), months)
        for child in weighing.reprints(post.key):
            # What the post knows without this reprint.
            own = weighing.own(child.key, months)
            rest = _minus(whole, weighing.told(child.key, months))
            belief = _sum(own, _later_to_earlier(rest, _REPRINTED))
            found[child.key] = _dated(child.clues, belief, own, months)
        found.update(narrowed((post, *weighing.reprints(post.key)), found))
    return found


def is_sure(records: Sequence[ArticleRecord]) -> bool:
    """Tell whether a post is sure of its date: whether it and its reprints tell the month, within a few.

    What such a post tells its neighbours is all that they hear from its side.

    Args:
        records: the post and its reprints.
    """
    weighing = _Weighing(records)
    return all(weighing.is_sure(post.key) for post in weighing.posts)


class _Weighing:
    """Weighs articles over any stretch of months, each once."""

    def __init__(self, records: Sequence[ArticleRecord]) -> None:
        self._records = {record.key: record for record in records}
        self._children = _children(records)
        for post, children in self._children.items():
            self._date_speech(self._records[post], children)
        nested = {child for group in self._children.values() for child in group}
        self._parent = {child: parent for parent, group in self._children.items() for child in group}
        self._own: dict[tuple[str, range], _Points] = {}
        self._alone: dict[tuple[str, range], _Points] = {}
        self._told: dict[tuple[str, range], _Points] = {}
        self._joint: dict[tuple[str, range], _Points] = {}
        self._plausible: dict[str, range] = {}
        self.posts = [record for record in records if record.key not in nested]

    def _date_speech(self, post: ArticleRecord, children: Sequence[str]) -> None:
        """Give the one text that a post introduces as a speech the day on which it was delivered."""
        child = self._records[children[0]]
        if post.clues.delivered is not None and len(children) == 1 and child.clues.dateline is None:
            clues = msgspec.structs.replace(child.clues, dateline=post.clues.delivered)
            self._records[child.key] = replace(child, clues=clues)

    def reprints(self, post: str) -> list[ArticleRecord]:
        """Give the reprints of a post."""
        return [self._records[key] for key in self._children.get(post, ())]

    def own(self, key: str, months: range) -> _Points:
        """Give the points that an article's clues give to each month, and the years that the post of a reprint tells,
        else those of the datelines of the other reprints: "three pieces of this year".

        What the post hears from its reprint is without these: it would hear itself.
        """
        known = self._own.get((key, months))
        if known is None:
            known = self._by_clues(key, months)
            if key in self._parent:
                known = known[:]
                clues = self._records[self._parent[key]].clues
                # A year alone is as often one to come: "to strengthen their ties in 2024".
                for year in years_told(clues) or years_alone(clues) or self._years_beside(key):
                    for index in range(
                        max(year * 12 - months.start, 0), min(year * 12 + 12 - months.start, len(months))
                    ):
                        known[index] += _TOLD_BY_POST
            self._own[key, months] = known
        return known

    def _years_beside(self, key: str) -> set[int]:
        """Give the years that the datelines of the other reprints of a post have."""
        others = (r.clues.dateline for r in self.reprints(self._parent[key]) if r.key != key)
        return {when.year for when in others if when is not None and when.year is not None}

    def _by_clues(self, key: str, months: range) -> _Points:
        """Give the points that an article's clues give to each month, and the day that the post of a reprint shares."""
        known = self._alone.get((key, months))
        if known is None:
            known = weigh(self._records[key].clues, months)
            week = weigh_week(self._records[key].clues, [child.clues for child in self.reprints(key)], months)
            if week:
                known = _sum(known, week)
            if key in self._parent:
                for month in _days_shared(self._records[key].clues, self._records[self._parent[key]].clues):
                    if month in months:
                        known[month - months.start] += _DAY_TOLD_BY_POST
            self._alone[key, months] = known
        return known

    def plausible(self, post: str) -> range:
        """Give the months in which a post and its reprints could be: about the years they tell."""
        known = self._plausible.get(post)
        if known is None:
            told = [years_told(r.clues) for r in (self._records[post], *self.reprints(post))]
            # Of the years that one article tells the earlier half is history; the latest can be a plan.
            years = [year for each in map(sorted, told) for year in each[(len(each) - 1) // 2 :]]
            held = _hull([months_held(r.clues) for r in (self._records[post], *self.reprints(post))])
            if not years and not held and any(r.clues.dateline is not None for r in self.reprints(post)):
                # "Three cuttings from 2019": the year alone dates datelines that have none.
                years = sorted(years_alone(self._records[post].clues))
            known = held
            if years:
                # The offices only weigh: a year told is better than a table that ends somewhere.
                known = range(month_of(min(years) - _BEFORE, 1), month_of(max(years) + _AFTER, 12) + 1)
                if held and known.stop <= held.start:
                    # "President A", long before whom the only year told, "the coup of 2009", lies: that is history.
                    known = held
            self._plausible[post] = known
        return known

    def is_sure(self, post: str) -> bool:
        """Tell whether a post and its reprints alone tell the month of the post, within a few."""
        months = self.plausible(post)
        if not months or self.is_taken_out(post):
            return False
        best = _near_best(self.joint(post, months), _SURE)
        return best[-1] - best[0] < _FEW

    def is_taken_out(self, post: str) -> bool:
        """Tell whether a post brings out old pieces: these tell nothing of the posts around it."""
        return self._records[post].clues.taken_out

    def alone(self, post: str, months: range) -> _Points:
        """Give what a post sure of its date says of other months: nothing but its own could be right."""
        own = self.plausible(post)
        return _fitted(self.joint(post, own), own, months)

    def joint(self, post: str, months: range) -> _Points:
        """Give a post's points with what its reprints say."""
        known = self._joint.get((post, months))
        if known is None:
            told = [self.told(child.key, months) for child in self.reprints(post)]
            known = self._joint[post, months] = summed([self.own(post, months), *told], months)
        return known

    def told(self, reprint: str, months: range) -> _Points:
        """Give what a reprint's points mean for its post."""
        known = self._told.get((reprint, months))
        if known is None:
            known = self._told[reprint, months] = _earlier_to_later(self._by_clues(reprint, months), _REPRINTED)
        return known


def _days_shared(reprint: DateClues, post: DateClues) -> set[int]:
    """Give the months of the days with a year that a post tells and a reprint without one has in its dateline."""
    written = reprint.dateline
    if written is None or written.day is None or written.year is not None:
        return set()
    told = (clue.when for clue in post.clues if clue.kind == "told")
    return {
        month_of(when.year, when.month) for when in told
        if when.year is not None and when.month is not None and (when.month, when.day) == (written.month, written.day)
    }  # fmt: skip


def _hull(parts: Sequence[range]) -> range:
    full = [part for part in parts if part]
    return range(min(part.start for part in full), max(part.stop for part in full)) if full else range(0)


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


def _near_best(points: _Points, margin: int) -> list[int]:
    """Give where points are less than a margin behind the best."""
    least = max(points) - margin
    return [index for index, value in enumerate(points) if value > least]


def _earlier_to_later(points: _Points, cost: _Cost) -> _Points:
    """Tell what an earlier article's months mean for a later one's: the best pair, less the gap's cost."""
    top = max(points)
    # What is on the floor tells nothing.
    floor = top - cost.worst
    step, at_once = cost.disorder_step, cost.disorder + cost.disorder_step
    behind = floor
    later: _Points = []
    for value in reversed(points):
        later.append(behind)
        behind -= step
        if value - at_once > behind:
            behind = value - at_once
    # The best pair so far loses a step a month, until it has lost the most.
    step, most = cost.step, cost.most
    near = far = floor
    found: _Points = []
    for value in points:
        near -= step
        if value > near:
            near = value
        if value - most > far:
            far = value - most
        best = later.pop()
        if near > best:
            best = near
        found.append((far if far > best else best) - top)
    return found


def _later_to_earlier(points: _Points, cost: _Cost) -> _Points:
    """Tell what a later article's months mean for an earlier one's."""
    return _earlier_to_later(points[::-1], cost)[::-1]


_Heard = list[tuple[range, _Points]]


def _contexts(weighing: _Weighing) -> dict[str, _Heard]:
    """Give what every post hears from those above and below it, each for the months of a stretch."""
    edges = adjacent({post.key: post.standings for post in weighing.posts})
    sure = {key for key in {post for edge in edges for post in edge} if weighing.is_sure(key)}
    contexts: dict[str, _Heard] = defaultdict(list)
    for stretch in stretches(edges, sure):
        months = _hull([weighing.plausible(key) for key in stretch.posts])
        if not months:
            continue
        from_newer = _passed(weighing, stretch, months, newer=True)
        from_older = _passed(weighing, stretch, months, newer=False)
        for key in stretch.posts:
            contexts[key].append((months, _sum(from_newer[key], from_older[key])))
    return contexts


def _passed(weighing: _Weighing, stretch: Stretch, months: range, *, newer: bool) -> dict[str, _Points]:
    """Pass along a stretch what its posts say; give what each hears from its newer, or older, side."""
    said_by, told = (stretch.above, _later_to_earlier) if newer else (stretch.below, _earlier_to_later)
    inner = [key for key in stretch.posts if key not in stretch.ends]
    heard: dict[str, _Points] = {}
    messages: dict[str, _Points] = {}
    for key in (*(inner if newer else reversed(inner)), *stretch.ends):
        for other in said_by.get(key, ()):
            if other not in messages:
                # One sure of its date tells that and nothing that it hears: so far what a post tells reaches. One of
                # old pieces hands on what it hears.
                if other in stretch.ends:
                    says = weighing.alone(other, months)
                elif weighing.is_taken_out(other):
                    says = heard[other]
                else:
                    says = _sum(weighing.joint(other, months), heard[other])
                messages[other] = told(says, _OLDER)
        heard[key] = summed([messages[other] for other in said_by.get(key, ())], months)
    return heard


def _dated(clues: DateClues, belief: _Points, own: _Points, months: range) -> ArticleDate:
    """Read a date off the points of its months."""
    possible = _near_best(belief, _MARGIN)
    first, last = months[possible[0]], months[possible[-1]]
    best = months[belief.index(max(belief))]
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
    alone = {months[index] // 12 for index in _near_best(own, _MARGIN)}
    if alone != {year}:
        return "neighbours"
    kinds = {clue.kind for clue in clues.clues if clue.when.year == year}
    if kinds & {"told", "planned"}:
        return "stated"
    if kinds & {"year", "edition"}:
        return "anniversary"
    if any(clue.when.weekday is not None for clue in clues.clues):
        return "weekday"
    return "offices" if clues.held else "neighbours"
