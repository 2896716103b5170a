"""Check which posts stand next to each other when several dumps tell, and into what stretches they fall."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest

from relations_db.resolution.order import Edge, adjacent, stretches
from relations_db.resolution.records import Standing


def standings(*dumps: str) -> dict[str, list[Standing]]:
    """Give where posts of one letter stand in dumps, each told by its posts from top to bottom."""
    found: dict[str, list[Standing]] = {}
    for name, posts in enumerate(dumps):
        for position, post in enumerate(posts):
            found.setdefault(post, []).append(Standing(f"dump {name}", position * 3))
    return found


@pytest.mark.parametrize(
    ("dumps", "expected"),
    [
        (["a"], ""),
        (["abc"], "ab bc"),
        # Dumps that overlap go on from each other; cut off and whole, they tell the same.
        (["abc", "cde"], "ab bc cd de"),
        (["abcd", "bcde"], "ab bc cd de"),
        (["abcde", "bc", "e", "de"], "ab bc cd de"),
        (["ab", "cd"], "ab cd"),
        # One that leaves posts out does not hide those between.
        (["abc", "ac"], "ab bc"),
        (["ab", "acb"], "ac cb"),
        # Two that go apart
        (["asb", "csd"], "as cs sb sd"),
        # Dumps that contradict each other say nothing of those two.
        (["abc", "cb"], "ab"),
        # Of a post that comes again the first time counts.
        (["abcad"], "ab bc"),
    ],
)
def test_adjacent(dumps: list[str], expected: str) -> None:
    for order in permutations(dumps):
        assert adjacent(standings(*order)) == tuple((pair[0], pair[1]) for pair in expected.split())


@pytest.mark.parametrize(
    ("edges", "ends", "expected"),
    [
        ("ab bc cd", "", {"abcd": "ab bc cd"}),
        ("ab bc cd", "c", {"abc": "ab bc", "dc": "cd"}),
        ("ab bc", "abc", {"ab": "ab", "bc": "bc"}),
        ("ab bc", "ac", {"bac": "ab bc"}),
        ("ab cd", "", {"ab": "ab", "cd": "cd"}),
        # Circles say nothing, what leads into them and out of them does.
        ("ab bc cb cd", "", {"abcd": "ab cd"}),
        ("bc cb", "c", {"bc": "bc cb"}),
        ("ab ba bc cd dc de", "", {"abcde": "de"}),
    ],
)
def test_stretches(edges: str, ends: str, expected: dict[str, str]) -> None:
    given: list[Edge] = [(pair[0], pair[1]) for pair in edges.split()]
    found = {}
    for stretch in stretches(given, set(ends)):
        kept = {(upper, lower) for lower in stretch.above for upper in stretch.above[lower]}
        assert kept == {(upper, lower) for upper in stretch.below for lower in stretch.below[upper]}
        assert stretch.ends == set(stretch.posts) & set(ends)
        found["".join(stretch.posts)] = " ".join(sorted(upper + lower for upper, lower in kept))
    assert found == expected


def test_a_long_stretch() -> None:
    posts = [f"{number:05}" for number in range(20_000)]
    (stretch,) = stretches(list(pairwise(posts)), set())
    assert list(stretch.posts) == posts
