"""Check which accounts have to do with each other, by where they are found and where they look."""

from __future__ import annotations

from itertools import permutations

import pytest

from relations_db.resolution.cells import Cells, bounds_of, components, timed_cells


def cells(date: str | None, *, slack: int = 2, loose: str = "") -> Cells:
    """Give the cells of an account of one topic from which a later one may be so many days off."""
    return timed_cells(["talks"], ["talks"], bounds_of(date), slack, 9, loose.split())


def meet(one: Cells, other: Cells) -> bool:
    """Tell whether an account that is asked for where another looks, or may be looked for, is found there."""
    return any(first <= cell <= last for first, last in one.looked | one.lookers for cell in other.found)


@pytest.mark.parametrize(
    ("one", "other", "linked"),
    [
        ("2024-05-03", "2024-05-03", True),
        ("2024-05-03", "2024-05-05", True),
        ("2024-05-03", "2024-05-06", False),
        ("2024-05-03/2024-05-07", "2024-05-09", True),
        ("2024-05-03/2024-05-07", "2024-05-10", False),
        ("2024-05-03/2024-05-07", "2024-05-01", True),
        ("2024-05-03/2024-05-07", "2024-04-30", False),
        ("2023-12-31", "2024-01-02", True),
        ("2024-05-31", "2024-05", True),
        ("2024-04-28", "2024-05", False),
        ("2024-04-20/2024-05-15", "2024-05-29", True),
        ("2024-04-20/2024-05-15", "2024-06-01", False),
        ("2024-05-03", "2024", True),
        ("2023-05-03", "2024", False),
        ("2024-05", "2024-05", True),
        ("2024-05", "2024-06", False),
        ("2024-05", "2024", True),
        ("2023-12", "2024", False),
        ("2024", "2024", True),
        ("2024", "2025", False),
        ("0001-01-01", "0001", True),
        ("9999-12-31", "9999-12", True),
        ("9999", "9999-12-31", True),
        (None, "2024-05-03", False),
        (None, None, False),
    ],
)
def test_accounts_of_one_topic_are_linked_by_their_times(one: str | None, other: str | None, linked: bool) -> None:
    for pair in permutations((one, other)):
        found = [cells(date) for date in pair]
        assert len(components(found, pair)) == 2 - linked
        assert meet(*found) >= linked


def test_a_later_account_may_differ_by_what_the_earlier_allows() -> None:
    early, late = cells("2024-05-03", slack=9), cells("2024-05-12", slack=1)
    assert len(components([early, late], "ab")) == 1
    assert meet(early, late)
    assert meet(late, early)
    assert len(components([cells("2024-05-03", slack=1), cells("2024-05-12", slack=9)], "ab")) == 2


@pytest.mark.parametrize(
    ("dates", "linked"),
    [
        ((None, "2024-05-03"), True), ((None, "2024-05"), True), ((None, "2024"), True), ((None, None), True),
        (("2024-05-03", "2024-06-03"), False), (("2024", "2025"), False), (("2020/2024", "2024-05-03"), True),
    ],
)  # fmt: skip
def test_what_has_no_date_shares_loose_topics_with_any_time(dates: tuple[str | None, str | None], linked: bool) -> None:
    for pair in permutations(dates):
        assert len(components([cells(date, loose="post people") for date in pair], pair)) == 2 - linked
        parted = [cells(pair[0], loose="post"), cells(pair[1], loose="people")]
        assert len(components(parted, pair)) == 2


def test_components_hang_together_by_those_who_look() -> None:
    found = [timed_cells(["side"], ["bare"], bounds_of(f"2024-05-0{day}"), 1, 1, ()) for day in (1, 2, 3, 6)]
    # None of them looks where another is found.
    assert components(found, "abcd") == [["a"], ["b"], ["c"], ["d"]]
    bare = timed_cells(["bare"], ["side"], bounds_of("2024-05-02"), 1, 1, ())
    assert components([*found, bare], "abcde") == [["a", "b", "c", "e"], ["d"]]
    assert components([bare, *found], "eabcd") == [["e", "a", "b", "c"], ["d"]]
    assert components([], "") == []
