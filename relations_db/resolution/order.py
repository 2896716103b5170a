"""Say which posts stand next to each other, as all dumps together tell it, and in what stretches.

Dumps of one website overlap: where one ends, another goes on. So the order of posts is asked of all of them at
once, and it is the same whether a file holds a stretch of posts whole or several hold its parts, as long as each
part shares a post with the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from relations_db.resolution.grouping import Groups
from relations_db.resolution.records import Standing

__all__ = ["Edge", "Stretch", "adjacent", "stretches"]

# A post and the one directly below it, which is likely the older.
Edge = tuple[str, str]


def adjacent(standings: Mapping[str, Sequence[Standing]]) -> tuple[Edge, ...]:
    """Give every two posts that stand directly one above the other, sorted.

    Where both stand in several dumps, all of these have to agree: none may have another post between them, or the
    lower above the upper. Of a post that stands in a dump more than once, the first time counts.

    Args:
        standings: where each post stands, by its key.
    """
    dumps: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for key, places in standings.items():
        for standing in places:
            dumps[standing.dump].append((standing.position, key))
    ranks: dict[str, dict[str, int]] = {}
    found: set[Edge] = set()
    for dump, stand in dumps.items():
        rank: dict[str, int] = {}
        above: str | None = None
        for index, (_, key) in enumerate(sorted(stand)):
            if key in rank:
                above = None
                continue
            rank[key] = index
            if above is not None:
                found.add((above, key))
            above = key
        ranks[dump] = rank
    stands = {key: {standing.dump for standing in places} for key, places in standings.items()}
    return tuple(
        sorted(
            (upper, lower)
            for upper, lower in found
            if all(ranks[dump][lower] - ranks[dump][upper] == 1 for dump in stands[upper] & stands[lower])
        )
    )


@dataclass(frozen=True, slots=True)
class Stretch:
    """Posts that hang together without passing an end.

    Attributes:
        posts: all of them, those that are no ends from top to bottom first.
        above, below: for each, the posts that stand directly above and below it.
        ends: which of them are ends.
    """

    posts: tuple[str, ...]
    above: Mapping[str, Sequence[str]]
    below: Mapping[str, Sequence[str]]
    ends: frozenset[str]


def stretches(edges: Sequence[Edge], ends: Collection[str]) -> Iterator[Stretch]:
    """Give every stretch of posts; edges that stand in circles are left out.

    Args:
        edges: as `adjacent` gives them.
        ends: posts at which a stretch ends; these can bound several.
    """
    posts = sorted({post for edge in edges for post in edge if post not in ends})
    number = {post: index for index, post in enumerate(posts)}
    groups = Groups(len(posts))
    for upper, lower in edges:
        if upper in number and lower in number:
            groups.join(number[upper], number[lower])
    found: dict[str, list[Edge]] = defaultdict(list)
    for upper, lower in edges:
        inner = upper if upper in number else lower
        if inner in number:
            found[posts[groups.find(number[inner])]].append((upper, lower))
        else:
            yield _stretch([(upper, lower)], ends)
    for name in sorted(found):
        yield _stretch(found[name], ends)


def _stretch(edges: Sequence[Edge], ends: Collection[str]) -> Stretch:
    inner = [edge for edge in edges if edge[0] not in ends and edge[1] not in ends]
    downwards, upwards = _peeled(inner), _peeled([(lower, upper) for upper, lower in inner])
    # Posts in circles, and between two of them.
    circling = {post for edge in inner for post in edge} - downwards.keys() - upwards.keys()
    above: dict[str, list[str]] = defaultdict(list)
    below: dict[str, list[str]] = defaultdict(list)
    for upper, lower in edges:
        if upper not in circling or lower not in circling:
            above[lower].append(upper)
            below[upper].append(lower)
    posts = sorted({post for edge in edges for post in edge})
    order = dict.fromkeys([*downwards, *sorted(circling), *reversed(upwards), *posts])
    outer = frozenset(post for post in posts if post in ends)
    return Stretch(tuple(sorted(order, key=outer.__contains__)), above, below, outer)


def _peeled(edges: Sequence[Edge]) -> dict[str, None]:
    """Give the posts that no circle is above, each after all that are above it."""
    under: dict[str, list[str]] = defaultdict(list)
    waiting: Counter[str] = Counter()
    for upper, lower in edges:
        under[upper].append(lower)
        waiting[lower] += 1
    free = deque(sorted(post for post in under if not waiting[post]))
    found: dict[str, None] = {}
    while free:
        post = free.popleft()
        found[post] = None
        for lower in under[post]:
            waiting[lower] -= 1
            if not waiting[lower]:
                free.append(lower)
    return found
