"""Lines of a text are found again in another text of the same article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.storage.lines import Run, align, carried, runs

ALIGNED = [
    ("abc", "abc", {1: 1, 2: 2, 3: 3}),
    ("abcd", "ab", {1: 1, 2: 2}),
    ("ab", "abcd", {1: 1, 2: 2}),
    ("abcd", "axcd", {1: 1, 3: 3, 4: 4}),
    ("abcd", "acd", {1: 1, 2: 3, 3: 4}),
    ("acd", "abcd", {1: 1, 3: 2, 4: 3}),
    ("a-b-c", "a-x-c", {1: 1, 2: 2, 5: 5}),
    ("", "abc", {}),
    ("abc", "", {}),
]


@pytest.mark.parametrize(("kept", "other", "pairs"), ALIGNED)
def test_align(kept: str, other: str, pairs: dict[int, int]) -> None:
    assert align(kept, other) == pairs


@given(st.text("abc-"), st.text("abc-"))
def test_aligned_lines_are_equal_and_in_order(kept: str, other: str) -> None:
    pairs = align(kept, other)
    assert all(kept[mine - 1] == other[theirs - 1] for theirs, mine in pairs.items())
    assert list(pairs.values()) == sorted(set(pairs.values()))
    assert list(pairs) == sorted(pairs)


@given(st.text("abc-"))
def test_a_text_aligns_with_itself_and_with_its_beginnings(kept: str) -> None:
    for length in range(len(kept) + 1):
        assert align(kept, kept[:length]) == {n: n for n in range(1, length + 1)}


@given(st.sets(st.integers(1, 60)), st.lists(st.integers(1, 3), min_size=60, max_size=60))
def test_runs_say_what_the_pairs_said(lines: set[int], steps: list[int]) -> None:
    pairs = [(line, sum(steps[:line])) for line in sorted(lines)]
    told = list(runs(pairs))
    assert [(run.line + i, run.dump_line + i) for run in told for i in range(run.count)] == pairs
    assert len(told) <= len(pairs)


def test_runs_are_as_long_as_can_be() -> None:
    assert list(runs(enumerate(range(11, 16), 1))) == [Run(1, 11, 5)]
    assert list(runs([(1, 4), (2, 5), (3, 9), (5, 11)])) == [Run(1, 4, 2), Run(3, 9, 1), Run(5, 11, 1)]


def test_runs_follow_a_text_that_grows() -> None:
    before = [Run(1, 40, 3), Run(4, 50, 1)]
    assert list(carried(before, {1: 1, 2: 2, 3: 4, 4: 5})) == [Run(1, 40, 2), Run(4, 42, 1), Run(5, 50, 1)]
