"""Gather the tellings of one event: best fits first, the vaguest last, the same outcome in any order.

Sketches are compared only where they share a cell (kind, two of the sides or a word of the name, month), so
the work grows with the number of reports. Firm fits join by falling score, as long as what has come together
still agrees. Then each vaguer telling goes to the best event that it fits firmly, or to the only one that it
fits at all.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from relations_db.resolution.affinity import Judgement, judge, most_slack, slack_of
from relations_db.resolution.cells import MONTH_SPAN, YEAR_SPAN, Cells, components, timed_cells
from relations_db.resolution.tellings import Sketch, together

Cell = tuple[str, ...]
Topic = tuple[str, ...]
_MANY_SIDES = 8
_MANY_PEOPLE = 8
_NAMED = frozenset(["gathering", "ceremony"])
_PERSONAL = frozenset(["meeting", "call", "message", "visit"])
_CLOSE_CALL = 0.25


def cluster(sketches: Iterable[Sketch]) -> list[tuple[str, ...]]:
    """Give the keys of the reports of each event, sorted."""
    told = list(sketches)
    return sorted(keys for part in components([cells(s) for s in told], told) for keys in clustered(part))


def cells(sketch: Sketch) -> Cells:
    """Give where a sketch is found, and where it looks for those that may be of the same event.

    What names all who count looks only for those that share what would make the fit firm; whatever says less
    looks among all of its sides.
    """
    found, looked = (_named_topics if sketch.kind in _NAMED else _personal_topics)(sketch)
    loose = ["|".join((sketch.kind, *topic)) for topic in _loose_topics(sketch)]
    there, here = ([f"{sketch.kind}|{topic}" for topic in topics] for topics in (found, looked))
    return timed_cells(there, here, sketch.days, slack_of(sketch), most_slack(sketch.kind), loose)


def _personal_topics(sketch: Sketch) -> tuple[list[str], list[str]]:
    sides = sorted(sketch.sides)
    alone = [f"side|{side}" for side in sides]
    people = sorted(sketch.everyone)
    if not 2 <= len(sides) <= _MANY_SIDES or len(people) > _MANY_PEOPLE:
        return [*alone, *(f"bare|{side}" for side in sides), *_pairs("sides", sides[:_MANY_SIDES])], alone
    pairs, bare = _pairs("sides", sides), [f"bare|{side}" for side in sides]
    if sketch.kind == "visit":
        firm = [f"giver|{person}" for person in sorted(sketch.givers)]
    else:
        firm = _pairs("people", people)
    says_all = bool(sketch.givers) if sketch.kind == "visit" else _says_all(sketch)
    if says_all:
        return [*firm, *alone, *pairs], [*firm, *bare, *_pairs("weak", sides)]
    return [*firm, *alone, *pairs, *_pairs("weak", sides)], [*firm, *bare, *pairs]


def _named_topics(sketch: Sketch) -> tuple[list[str], list[str]]:
    sides = sorted(sketch.sides)[:_MANY_SIDES]
    words = sorted({word for title in sketch.titles for word in title.distinctive})
    alone = [f"side|{side}" for side in sides]
    if not all(title.distinctive_words for title in sketch.titles) or not sketch.titles:
        words += [f"bare|{side}" for side in sides]
        return [*words, *alone], [*words, *alone]
    shared = [*words, *(f"convener|{side}" for side in sides if side.startswith("~"))]
    return [*shared, *alone], [*shared, *(f"bare|{side}" for side in sides)]


def _pairs(mark: str, items: Sequence[str]) -> list[str]:
    return [f"{mark}|{one}|{other}" for one, other in combinations(items, 2)]


def clustered(sketches: Iterable[Sketch]) -> list[tuple[str, ...]]:
    """Give the keys of the reports of each event, where all sketches have something to do with each other."""
    told = list(sketches)
    if len(told) < 2:
        return [sketch.keys for sketch in told]
    pool = _Pool()
    levels: dict[int, list[Sketch]] = defaultdict(list)
    for sketch in sorted(_collapsed(told), key=lambda s: s.keys):
        levels[sketch.level].append(sketch)
    for level in sorted(levels):
        fresh = pool.join_firm(levels[level])
        pool.attach(fresh, firm=True)
        pool.attach(fresh, firm=False)
    return [sketch.keys for sketch in pool.alive()]


def _collapsed(sketches: Iterable[Sketch]) -> list[Sketch]:
    """Make one of all sketches that say the very same, so that the hundredth retelling costs nothing more."""
    alike: dict[object, list[Sketch]] = defaultdict(list)
    for s in sketches:
        named = sum(bool(people) for people in s.principals.values()) > 1
        place = frozenset() if named else s.posts
        if s.kind in ("gathering", "ceremony") and not s.titles:
            place = s.articles
        alike[
            s.kind, s.first, s.last, s.sides, tuple(s.principals.items()), s.everyone, s.givers, s.takers,
            s.hosts,
            s.modes, s.statuses, s.places, s.place_countries, s.titles, s.is_stated, s.written, place, s.sorts,
        ].append(s)  # fmt: skip
    return [_union(group) for group in alike.values()]


def _union(group: Sequence[Sketch]) -> Sketch:
    first = group[0]
    return Sketch(
        first.kind, first.first, first.last, first.sides, first.principals, first.everyone, first.givers,
        first.takers,
        first.hosts, first.modes, first.statuses, first.places, first.place_countries, first.titles,
        frozenset().union(*(s.articles for s in group)), frozenset().union(*(s.posts for s in group)),
        first.is_stated, first.written, tuple(sorted(key for s in group for key in s.keys)),
        first.sorts,
    )  # fmt: skip


class _Pool:
    """The events found so far, each in the cells in which it can be looked for."""

    def __init__(self) -> None:
        self._sketches: list[Sketch | None] = []
        self._cells: dict[Cell, set[int]] = defaultdict(set)

    def alive(self) -> list[Sketch]:
        return [s for s in self._sketches if s is not None]

    def join_firm(self, sketches: Sequence[Sketch]) -> list[int]:
        """Join sketches of one vagueness where they fit firmly, best first; give what comes out."""
        start = len(self._sketches)
        queue: list[tuple[float, tuple[str, ...], tuple[str, ...], int, int]] = []
        for sketch in sketches:
            self._add(sketch, queue, start)
        while queue:
            _, _, _, one, other = heapq.heappop(queue)
            mine, theirs = self._sketches[one], self._sketches[other]
            if mine is None or theirs is None:
                continue
            self._remove(one)
            self._remove(other)
            self._add(together(mine, theirs), queue, start)
        return [i for i in range(start, len(self._sketches)) if self._sketches[i] is not None]

    def _add(
        self,
        sketch: Sketch,
        queue: list[tuple[float, tuple[str, ...], tuple[str, ...], int, int]],
        start: int,
    ) -> None:
        number = len(self._sketches)
        for other in self._near(sketch, firm=True):
            known = self._sketches[other]
            if other < start or known is None:
                continue
            judgement = judge(sketch, known)
            if judgement is not None and judgement.firm:
                low, high = sorted((sketch.keys, known.keys))
                heapq.heappush(queue, (-judgement.score, low, high, number, other))
        self._put(sketch)

    def _put(self, sketch: Sketch) -> int:
        self._sketches.append(sketch)
        for cell in _cells(sketch):
            self._cells[cell].add(len(self._sketches) - 1)
        return len(self._sketches) - 1

    def _remove(self, number: int) -> None:
        sketch = self._sketches[number]
        if sketch is not None:
            for cell in _cells(sketch):
                self._cells[cell].discard(number)
        self._sketches[number] = None

    def _near(self, sketch: Sketch, *, firm: bool) -> list[int]:
        found: set[int] = set()
        for cell in _searched(sketch, firm=firm):
            found |= self._cells.get(cell, set())
        return sorted(found)

    def attach(self, fresh: Sequence[int], *, firm: bool) -> None:
        """Bring events that could not be joined so far to the known one that they fit.

        Firm: to the best of those fitting firmly. Otherwise: to the only one that fits, first in the same
            post.
        """
        order = sorted((s.keys, i) for i in fresh if (s := self._sketches[i]) is not None)
        for _, number in order:
            sketch = self._sketches[number]
            if sketch is None or (not firm and _says_all(sketch)):
                continue
            judged = [
                (judgement, known, other)
                for other in self._near(sketch, firm=firm)
                if other != number and (known := self._sketches[other]) is not None
                and (judgement := judge(sketch, known)) is not None and (judgement.firm or not firm)
            ]  # fmt: skip
            if not firm:
                # What says little goes to what says more, never the other way.
                judged = [j for j in judged if _weight(j[1]) >= _weight(sketch)]
            if firm:
                chosen = _best(judged) if sketch.level < 3 else _nearest(sketch, judged)
            else:
                chosen = _only(sketch, judged)
            if chosen is None:
                continue
            known = self._sketches[chosen]
            assert known is not None  # noqa: S101 - it was judged a moment ago
            self._remove(chosen)
            self._remove(number)
            self._put(together(known, sketch))


def _says_all(sketch: Sketch) -> bool:
    """Tell whether a contact names somebody for every side: what fits it then fits firmly, or not at all."""
    return sketch.kind in ("meeting", "call", "message") and _weight(sketch) >= max(2, len(sketch.sides))


def _weight(sketch: Sketch) -> int:
    """Count what identifies an event: sides with a name, travellers, given names."""
    if sketch.kind == "visit":
        return len(sketch.givers) and 1
    named = sum(bool(people) for people in sketch.principals.values())
    return named if sketch.kind in ("meeting", "call", "message") else bool(sketch.titles) + bool(named)


_Judged = tuple[Judgement, Sketch, int]


def _best(judged: Sequence[_Judged]) -> int | None:
    """Give the best fit; of equals the one most often told, then the first by key."""
    if not judged:
        return None
    return min(judged, key=lambda j: (-j[0].score, j[1].level, -len(j[1].keys), j[1].keys))[2]


def _nearest(sketch: Sketch, judged: Sequence[_Judged]) -> int | None:
    """Give the event nearest to when the account was written, at most a year off, else the only one."""
    written = sketch.written
    near = [
        (abs(j[1].first - written), j[1].keys, j[2])
        for j in judged
        if written is not None and j[1].first is not None and abs(j[1].first - written) <= YEAR_SPAN
    ]
    return min(near)[2] if near else _only(sketch, judged)


def _only(sketch: Sketch, judged: Sequence[_Judged]) -> int | None:
    """Give the one event that fits, in the article, else the post, else anywhere; None where several do."""
    for near in (
        [j for j in judged if not j[1].articles.isdisjoint(sketch.articles)],
        [j for j in judged if not j[1].posts.isdisjoint(sketch.posts)],
        list(judged),
    ):
        if near:
            top = max(j[0].score for j in near)
            best = [j for j in near if j[0].score > top - _CLOSE_CALL]
            # Several that could be one event themselves leave no doubt about which event is meant.
            first = min(best, key=lambda j: (j[1].level, -len(j[1].everyone), j[1].keys))
            return first[2] if all(j is first or judge(first[1], j[1]) for j in best) else None
    return None


def _cells(sketch: Sketch) -> Iterator[Cell]:
    """Give the cells in which a sketch is found: by month, by year, by post and by two of its people."""
    topics = _topics(sketch)
    alone: list[Topic] = [("side", side) for side in sorted(sketch.sides)[:_MANY_SIDES]]
    topics += [topic for topic in alone if topic not in topics]
    topics += _persons(sketch) if sketch.kind in _PERSONAL else []
    for when in _periods(sketch, 0):
        for topic in topics:
            yield (sketch.kind, when, *topic)
    for topic in _loose_topics(sketch):
        yield (sketch.kind, "", *topic)


def _searched(sketch: Sketch, *, firm: bool) -> Iterator[Cell]:
    """Give the cells in which those are that a sketch could be one with."""
    # Of contacts, only those that share a person fit firmly.
    topics = _persons(sketch) if firm and sketch.kind in _PERSONAL else _topics(sketch)
    if sketch.level == 3:
        for topic in _loose_topics(sketch):
            yield (sketch.kind, "", *topic)
        return
    periods = list(_periods(sketch, slack_of(sketch)))
    # What is known to the day or month is looked for among months, and before anything vaguer has its place.
    for when in (p for p in periods if len(p) == (7 if sketch.level < 2 else 4)):
        for topic in topics:
            yield (sketch.kind, when, *topic)


def _periods(sketch: Sketch, slack: int) -> Iterator[str]:
    if sketch.first is None or sketch.last is None:
        return
    first = date.fromordinal(max(1, sketch.first - slack))
    last = date.fromordinal(min(date.max.toordinal(), sketch.last + slack))
    if last.toordinal() - first.toordinal() <= 2 * MONTH_SPAN:
        months = {(first.year, first.month), (last.year, last.month)}
        between = date.fromordinal((first.toordinal() + last.toordinal()) // 2)
        months.add((between.year, between.month))
        for year, month in sorted(months):
            yield f"{year:04}-{month:02}"
    if last.toordinal() - first.toordinal() <= 3 * YEAR_SPAN:
        for year in range(first.year, last.year + 1):
            yield f"{year:04}"


def _topics(sketch: Sketch) -> list[Topic]:
    if sketch.kind in ("gathering", "ceremony"):
        words = sorted({word for title in sketch.titles for word in title.distinctive})
        return [
            *(("word", word) for word in words),
            *(("side", side) for side in sorted(sketch.sides)[:_MANY_SIDES]),
        ]
    sides = sorted(sketch.sides)
    if len(sides) > _MANY_SIDES or len(sides) < 2:
        return [("side", side) for side in sides]
    return [("sides", *pair) for pair in combinations(sides, 2)]


def _persons(sketch: Sketch) -> list[Topic]:
    return [("person", person) for person in sorted(sketch.everyone)]


def _loose_topics(sketch: Sketch) -> list[Topic]:
    topics: list[Topic] = [("post", post) for post in sorted(sketch.posts)]
    people = sorted(sketch.everyone)[:6]
    topics += [("people", one, other) for one, other in combinations(people, 2)]
    if sketch.kind == "visit":
        topics += [("trip", person, host) for person in sorted(sketch.givers) for host in sorted(sketch.hosts)]
    elif sketch.kind == "gathering":
        topics += [("word", word) for word in sorted({w for t in sketch.titles for w in t.distinctive})]
    return topics
