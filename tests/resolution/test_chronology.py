"""Check how articles are dated by their clues, their reprints and their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest

from relations_db.language.date_clues import Clue, DateClues, Held
from relations_db.language.dates import When
from relations_db.resolution.chronology import date_articles, is_sure
from relations_db.resolution.records import ArticleRecord, Standing
from relations_db.resolution.things import ArticleDate


def told(year: int | None = None, month: int | None = None, day: int | None = None, **more: int) -> Clue:
    return Clue("told", When(year=year, month=month, day=day, **more))  # type: ignore[arg-type]


def clues(*found: Clue) -> DateClues:
    return DateClues(clues=found)


def dateline(month: int, day: int, opening: int | None = None, year: int | None = None) -> DateClues:
    return DateClues(dateline=When(year=year, month=month, day=day), opening=opening)


MAY_2023 = clues(told(2023, 5, 4))
NOTHING = clues()


def record(key: str, found: DateClues, *standings: tuple[str, int], parent: str | None = None) -> ArticleRecord:
    return ArticleRecord(key, parent, None, tuple(Standing(*s) for s in standings), found, ())


def dates(articles: Sequence[ArticleRecord]) -> dict[str, str | None]:
    return {key: found.date for key, found in date_articles(articles).items()}


def chain(*found: DateClues) -> list[ArticleRecord]:
    """Give posts of one dump, newest first, named p0, p1 and so on."""
    return [record(f"p{number}", each, ("d", number)) for number, each in enumerate(found)]


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        # What a post tells itself
        ([MAY_2023], ["2023-05"]),
        ([clues(told(2023, 5, 4), told(2019, 2, 1), told(1972))], ["2023-05"]),
        ([clues(told(2023, 5, 4), Clue("planned", When(year=2024, month=3)))], ["2023-05"]),
        ([clues(Clue("today", When(month=7, day=17, weekday=3)), told(2024, 10, 23))], ["2025-07-17"]),
        ([clues(Clue("year", When(year=2025)), told(None, 1, 18), told(1950, 1, 18))], ["2025-01"]),
        ([clues(told(2023))], [None]),
        ([NOTHING], [None]),
        ([clues(told(None, 3, 9))], [None]),
        # A day long past that opens a post is no news, and the last year told is history too
        ([clues(Clue("told", When(year=1953, month=7, day=27), 1), Clue("told", When(month=7, day=26), 5),
                Clue("told", When(year=2020, month=1), 7))], [None]),
        # No post of a website is of a year before the web
        ([clues(told(1991, 1))], [None]),
        # A first sentence that writes its day with the year tells the news
        ([clues(Clue("told", When(year=2023, month=2, day=3), 1), Clue("told", When(month=10, day=12), 6),
                Clue("told", When(month=10, day=26), 6), Clue("told", When(month=6, day=29), 9))],
         ["2023-02"]),
        ([clues(Clue("told", When(year=2023, month=7, day=3), 1), Clue("told", When(month=5, day=13), 6))],
         ["2023-07"]),
        ([clues(Clue("told", When(year=2023, month=7, day=3), 2), Clue("told", When(month=5, day=13), 6))],
         ["2023-07"]),
        # A day written with its year, about days without one, tells that of both, unless it had been before
        ([clues(told(None, 5, 8), Clue("told", When(year=2024, month=5, day=12), 6))], ["2024-05"]),
        ([clues(told(None, 5, 28), Clue("told", When(year=2024, month=6, day=3), 6))], ["2024-06"]),
        ([clues(told(None, 12, 28), Clue("told", When(year=2025, month=1, day=3), 6))], ["2025-01"]),
        ([clues(told(None, 5, 8), Clue("told", When(year=2024, month=4, day=12), 6))], ["2024-05"]),
        ([clues(told(None, 5, 8), Clue("told", When(year=2024, month=5, day=1), 6, earlier=True))], [None]),
        ([clues(told(None, 5, 8), Clue("told", When(year=2023, month=11, day=1), 6))], [None]),
        ([clues(told(2024, 6, 3)), clues(told(None, 5, 8), Clue("told", When(year=2019, month=5, day=12), 6)),
          clues(told(2024, 4, 3))], ["2024-06", "2024-05", "2024-04"]),
        # "The photograph of last month": the day that it tells is of the month before
        ([clues(Clue("week", When(month_shift=-1)), told(2023, 1, 27), Clue("told", When(month=8, day=25), 9))],
         ["2023-02"]),
        # A weekday tells the year
        ([MAY_2023, clues(told(None, 3, 30, weekday=3)), clues(told(2023, 3, 1))],
         ["2023-05", "2023-03", "2023-03"]),
        # A day of no month with its weekday tells the month
        ([clues(told(2025, 5, 5)), clues(told(None, None, 9, weekday=2)), clues(told(2025, 2, 3))],
         ["2025-05", "2025-04", "2025-02"]),
        ([clues(told(2025, 5, 5)), NOTHING, clues(told(2025, 2, 3))], ["2025-05", "2025-02/2025-05", "2025-02"]),
        # Neighbours tell the year
        ([clues(told(2025, 2, 5)), clues(told(None, 12, 3)), clues(told(2024, 10, 22))],
         ["2025-02", "2024-12", "2024-10"]),
        ([clues(told(2025, 2, 5)), clues(told(None, 1, 15)), clues(told(2024, 12, 22))],
         ["2025-02", "2025-01", "2024-12"]),
        ([MAY_2023, NOTHING, clues(told(2023, 5, 2))], ["2023-05", "2023-05", "2023-05"]),
        ([clues(told(2023, 6, 20)), clues(told(None, 9, 3)), clues(told(2022, 9, 1))],
         ["2023-06", "2022-09", "2022-09"]),
        # A slip of a month against the order is borne
        ([dateline(5, 30, year=2023), dateline(6, 1), clues(told(2023, 4, 8))],
         ["2023-05-30", "2023-06-01", "2023-04"]),
        # A dateline gives the day
        ([MAY_2023, dateline(4, 12), clues(told(2023, 3, 1))], ["2023-05", "2023-04-12", "2023-03"]),
        ([dateline(4, 12, year=2021)], ["2021-04-12"]),
    ],
)  # fmt: skip
def test_a_dump_newest_first(posts: list[DateClues], expected: list[str | None]) -> None:
    assert list(dates(chain(*posts)).values()) == expected


def test_a_reprint_is_dated_with_its_post() -> None:
    post = record("post", clues(told(None, 9, 15), told(2021, 9, 1)), ("d", 1))
    reprint = record("reprint", dateline(9, 15, opening=4), ("d", 2), parent="post")
    newer, older = clues(told(2023, 12, 2)), clues(told(2023, 8, 1))
    found = dates([record("newer", newer, ("d", 0)), post, reprint, record("older", older, ("d", 9))])
    assert found["post"] == "2023-09"
    assert found["reprint"] == "2023-09-15"


def test_a_dateline_and_its_weekday_date_the_post() -> None:
    # 18 January was a Saturday in 2025.
    post = record("post", clues(told(None, 1, 18), told(2023)), ("d", 1))
    reprint = record("reprint", dateline(1, 18, opening=5), ("d", 2), parent="post")
    newer = record("newer", clues(told(2025, 3, 1)), ("d", 0))
    found = date_articles([newer, post, reprint])
    assert (found["post"].date, found["reprint"].date) == ("2025-01", "2025-01-18")
    assert found["reprint"].basis == "dateline"


def test_a_reprint_may_be_some_months_older() -> None:
    post = record("a", clues(told(None, 12, 15, weekday=6)), ("d", 1))
    older = record("b", dateline(7, 30, opening=1), ("d", 1), parent="a")
    above, below = record("c", clues(told(2025, 2, 12)), ("d", 0)), record("e", clues(told(2018, 10, 26)), ("d", 2))
    # 15 December was a Sunday and 30 July a Tuesday in 2019, too.
    assert dates([above, post, older, below])["b"] == "2024-07-30"


def test_a_reprint_may_come_from_an_archive() -> None:
    post = record("post", clues(told(2024, 5, 6), told(2016)), ("d", 0))
    # 23 May was a Monday in 2016.
    reprint = record("reprint", DateClues(When(year=2016, month=5, day=23), 0), ("d", 1), parent="post")
    assert dates([post, reprint]) == {"post": "2024-05", "reprint": "2016-05-23"}


def test_a_reprint_is_of_the_day_that_its_post_tells_with_the_year() -> None:
    post = record("a", clues(told(None, 1, 13), told(2024, 3, 25)), ("d", 1))
    older = record("b", dateline(3, 25), ("d", 1), parent="a")
    above, below = record("c", clues(told(2025, 2, 12)), ("d", 0)), record("e", clues(told(2024, 9, 3)), ("d", 2))
    found = dates([above, post, older, below])
    assert (found["a"], found["b"]) == ("2025-01", "2024-03-25")


def test_a_reprint_of_the_same_year_goes_before_one_of_years_ago() -> None:
    # 20 August was a Tuesday in 2019 and in 2024.
    post = record("post", clues(told(None, 1, 20, weekday=0)), ("d", 1))
    reprint = record("reprint", dateline(8, 20, opening=1), ("d", 2), parent="post")
    others = [dateline(2, 3, year=2025), clues(told(None, 12, 3)), dateline(5, 1, year=2018)]
    around = [record(f"p{at}", found, ("d", at)) for at, found in zip((0, 3, 4), others, strict=True)]
    assert dates([post, reprint, *around])["reprint"] == "2024-08-20"


def test_reprints_are_of_the_year_of_those_beside_them() -> None:
    post = record("post", NOTHING, ("d", 0))
    found = [dateline(11, 1, year=2022), dateline(5, 26, year=2022), dateline(3, 10, opening=3)]
    reprints = [record(f"r{at}", each, ("d", at), parent="post") for at, each in enumerate(found, 1)]
    assert dates([post, *reprints])["r3"] == "2022-03-10"


def test_a_month_told_often_counts_once() -> None:
    days = [told(None, 1, 20), *(told(None, 12, day) for day in (4, 9, 18, 22))]
    assert dates(chain(dateline(9, 3, year=2024), clues(*days)))["p1"] == "2024-01"


def test_a_reprint_whose_post_is_missing_stands_alone() -> None:
    assert dates([record("r", dateline(4, 12, year=2021), ("d", 0), parent="gone")]) == {"r": "2021-04-12"}


LAST_WEEK = Clue("week", When(week_shift=-1))


@pytest.mark.parametrize(
    ("post", "reprint", "expected"),
    [
        # 31 October was a Monday in 2022.
        ([LAST_WEEK], [told(None, 10, 31)], "2022-11"),
        ([LAST_WEEK], [told(None, 10, 20), told(None, 10, 31)], "2022-11"),
        ([LAST_WEEK], [told(None, 10, 18)], "2022-10"),
        ([LAST_WEEK, told(None, 10, 31)], [], "2022-11"),
        ([LAST_WEEK, told(None, 10, 12)], [told(None, 10, 31)], "2022-10"),
        ([], [told(None, 10, 31)], "2022-10/2022-11"),
    ],
)
def test_last_week_is_the_week_of_the_latest_day_told(post: list[Clue], reprint: list[Clue], expected: str) -> None:
    newer = record("newer", clues(told(2022, 12, 20)), ("d", 0))
    nested = record("reprint", clues(*reprint), ("d", 2), parent="post")
    older = record("older", clues(told(2022, 9, 2)), ("d", 3))
    assert dates([newer, record("post", clues(*post), ("d", 1)), nested, older])["post"] == expected


def test_basis() -> None:
    found = date_articles(chain(MAY_2023, NOTHING, clues(told(2023, 5, 2))))
    assert [found[key].basis for key in ("p0", "p1", "p2")] == ["stated", "neighbours", "stated"]


def held(*terms: tuple[str, str | None], position: int = 1) -> Held:
    """Give an office with its terms, told by their first and last months."""

    def month(text: str) -> int:
        return int(text[:4]) * 12 + int(text[5:]) - 1

    return Held(tuple((month(first), last and month(last)) for first, last in terms), position)  # type: ignore[misc]


SHORT = held(("2022-12", "2023-07"))
LONG, SINCE = held(("2008-05", "2023-07")), held(("2023-03", None))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([told(None, 5, 4)], "2023-05"),
        # A year told as past goes along with it; the last days of a term are news in the month after it.
        ([told(None, 5, 4), told(2019, 2, 1)], "2023-05"),
        ([told(None, 8, 4)], "2023-08"),
        ([], "2022-12/2023-08"),
        ([told(2023, 5, 4)], "2023-05"),
    ],
)
def test_who_held_an_office_tells_the_year(found: list[Clue], expected: str) -> None:
    dated = dates([record("p", DateClues(clues=tuple(found), held=(SHORT,)))])["p"]
    assert dated == expected or (dated is None and "/" in expected)


def test_offices_that_were_held_at_once_tell_the_year_together() -> None:
    clue = told(None, 6, 2)
    together = record("p", DateClues(clues=(clue,), held=(LONG, SINCE)))
    assert date_articles([together])["p"] == ArticleDate("2023-06", "offices")
    for alone in (LONG, SINCE):
        assert dates([record("p", DateClues(clues=(clue,), held=(alone,)))]) == {"p": None}


def test_further_on_who_held_an_office_may_be_history() -> None:
    long_ago = held(("1994-05", "1999-06"), position=12)
    assert dates([record("p", DateClues(clues=(told(None, 6, 2),), held=(LONG, SINCE, long_ago)))]) == {"p": "2023-06"}
    assert dates([record("p", DateClues(clues=(told(2023, 6, 2),), held=(long_ago,)))]) == {"p": "2023-06"}


def test_one_who_came_back_held_the_office_in_either_term() -> None:
    twice = held(("2017-01", "2021-01"), ("2025-01", None))
    early, late = held(("2016-05", "2021-09")), held(("2025-03", None))
    # 2 June was a Friday in 2017.
    clue = told(None, 6, 2, weekday=4)
    assert dates([record("p", DateClues(clues=(clue,), held=(twice, early)))]) == {"p": "2017-06"}
    assert dates([record("p", DateClues(clues=(told(None, 6, 2, weekday=0),), held=(twice, late)))]) == {"p": "2025-06"}


SHARED = [
    record("a", clues(told(2025, 2, 5)), ("one", 0)),
    record("b", clues(told(None, 12, 3)), ("one", 1), ("two", 4)),
    record("c", NOTHING, ("one", 2), ("two", 5)),
    record("d", clues(told(2024, 10, 22)), ("two", 6)),
    record("e", dateline(12, 3), ("one", 3), ("two", 9), parent="b"),
]


def test_dumps_tell_each_other_what_they_know() -> None:
    found = dates(SHARED)
    assert found["b"] == "2024-12"
    assert found["e"] == "2024-12-03"
    assert found["c"] is not None
    assert found["c"].startswith("2024")
    # Only the second dump knows what came before.
    alone = dates([article for article in SHARED if article.key in "ac"])
    assert alone["c"] != found["c"]


def test_a_dump_and_its_overlapping_parts_tell_the_same() -> None:
    found = [clues(told(2025, 2, 5)), NOTHING, clues(told(None, 12, 3)), NOTHING, clues(told(2024, 10, 22)), NOTHING]
    whole = dates(chain(*found))
    parts = {"one": range(3), "two": range(1, 4), "three": range(3, 6)}
    posts = [
        record(f"p{number}", each, *((name, number) for name, part in parts.items() if number in part))
        for number, each in enumerate(found)
    ]
    assert dates(posts) == whole


def test_one_sure_of_its_date_passes_on_nothing_else() -> None:
    below = [clues(told(2023, 5, 2)), NOTHING]
    for above in (clues(told(2023, 6, 20)), clues(told(2023, 12, 1)), dateline(7, 3), NOTHING):
        found = dates(chain(above, MAY_2023, *below))
        assert [found["p2"], found["p3"]] == list(dates(chain(MAY_2023, *below)).values())[1:]


def test_a_post_does_not_hear_itself_from_a_reprint_without_dates() -> None:
    # "The partnership of 2018" is history to a post of September, whose reprint tells no day.
    in_office = (held(("2013-04", "2026-01")),)
    post = record("post", DateClues(clues=(told(None, 9, 8), told(2018)), held=in_office), ("d", 1))
    assert not is_sure([post, record("reprint", DateClues(held=in_office), ("d", 2), parent="post")])


def test_a_weekday_alone_makes_no_post_sure_of_its_year() -> None:
    # 10 October was a Thursday in 2024, and the day after one in 2025.
    assert not is_sure([record("p", DateClues(When(month=10, day=10), 3, held=(SINCE,)))])


def test_a_post_of_old_pieces_tells_nothing_of_those_around_it() -> None:
    # 26 May was a Sunday in 2019, too.
    told_alone = clues(told(None, 5, 26, weekday=6))
    old = DateClues(clues=(told(2018, 6), told(2018, 8)), taken_out=True)
    newer, older = clues(told(2024, 7, 6)), clues(told(2024, 4, 2))
    assert [*dates(chain(newer, told_alone, old)).values()][1] == "2024-05"
    assert [*dates(chain(newer, old, told_alone, older)).values()][2] == "2024-05"


def test_weekdays_make_sure_of_a_year_well_after_the_one_told() -> None:
    told_long_after = DateClues(When(month=9, day=4), 3, (told(None, 9, 2, weekday=1), told(2019, 6)))
    assert is_sure([record("p", told_long_after)])
    assert dates([record("p", told_long_after)]) == {"p": "2025-09-04"}


def test_the_order_of_articles_does_not_matter() -> None:
    expected = date_articles(SHARED)
    for order in permutations(SHARED):
        assert date_articles(order) == expected


def test_no_articles() -> None:
    assert date_articles([]) == {}


def test_speech_is_of_the_day_on_which_its_post_says_it_was_given() -> None:
    post = record("post", DateClues(delivered=When(year=2023, month=7, day=4), clues=(told(2023, 7, 4),)), ("d", 0))
    speech = record("speech", NOTHING, ("d", 1), parent="post")
    assert dates([post, speech])["speech"] == "2023-07-04"
    # Of two texts either may be the speech.
    other = record("other", NOTHING, ("d", 2), parent="post")
    assert dates([post, speech, other])["speech"] == "2023-06/2023-07"
