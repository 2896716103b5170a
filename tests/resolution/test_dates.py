"""Check how dates are turned into EDTF, against an article's date or a day told before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relations_db import edtf
from relations_db.language.dates import When, anchored, find_dates
from relations_db.resolution.dates import Tense, resolve


def one(text: str) -> When:
    (mention,) = find_dates(text)
    return mention.when


@pytest.mark.parametrize(
    ("text", "reference", "expected", "basis"),
    [
        # The year
        ("on January 19,", "2025-02", "2025-01-19", "dateline"),
        ("on December 2,", "2025-01-05", "2024-12-02", "dateline"),
        ("on June 19,", "2025-02", "2024-06-19", "dateline"),
        ("on January 12,", "2025-01-05", "2025-01-12", "dateline"),
        ("on May 20,", "2025", "2025-05-20", "dateline"),
        ("on 9 March 2021,", "2025-02", "2021-03-09", "stated"),
        ("on March 6, 2025.", None, "2025-03-06", "stated"),
        ("on February 29,", "2025-07-01", "2024-02-29", "dateline"),
        ("on February 29, 2023.", "2025-07-01", "2023-02", "stated"),
        ("on Thursday, July 17,", "2025-09-01", "2025-07-17", "dateline"),
        ("on Tuesday, July 17,", "2025-07-18", "2025-07-17", "dateline"),
        ("on January 16 this year,", "2025-09", "2025-01-16", "relative"),
        ("on 5 July last year,", "2025-09", "2024-07-05", "relative"),
        ("in 2023.", "2025", "2023", "stated"),
        ("60 years ago,", "2025-07", "1965", "relative"),
        ("last year.", "2025-03", "2024", "relative"),
        # Months
        ("last August.", "2025-11-02", "2025-08", "dateline"),
        ("last August.", "2025-08-02", "2024-08", "dateline"),
        ("in August.", "2025-08-20", "2025-08", "dateline"),
        ("in September.", "2025-08", "2024-09", "dateline"),
        ("in December last year.", "2025-03", "2024-12", "relative"),
        ("last month.", "2025-01-15", "2024-12", "relative"),
        ("last spring.", "2025-08-01", "2025-03/2025-05", "dateline"),
        ("from March to May 2024.", "2025", "2024-03/2024-05", "stated"),
        # Weekdays
        ("on Monday.", "2025-01-15", "2025-01-13", "weekday"),
        ("on Wednesday.", "2025-01-15", "2025-01-15", "weekday"),
        ("on Thursday.", "2025-01-15", "2025-01-09", "weekday"),
        ("last Monday.", "2025-03-03", "2025-02-24", "weekday"),
        ("next Monday.", "2025-03-03", "2025-03-10", "weekday"),
        ("on Monday last week.", "2025-03-05", "2025-02-24", "weekday"),
        ("from Monday to Wednesday.", "2025-03-06", "2025-03-03/2025-03-05", "weekday"),
        ("on Monday.", "2025-03", "2025-03", "dateline"),
        ("on Friday the 13th.", "2025-07-01", "2025-06-13", "relative"),
        # Shifts
        ("today.", "2025-03-01", "2025-03-01", "dateline"),
        ("yesterday.", "2025-03-01", "2025-02-28", "relative"),
        ("yesterday.", "2025-03", "2025-03", "dateline"),
        ("two days ago.", "2025-01-01", "2024-12-30", "relative"),
        ("last week.", "2025-03-05", "2025-02-24/2025-03-02", "relative"),
        ("this week.", "2025-03-05", "2025-03-03/2025-03-05", "relative"),
        ("on the 3rd of this month.", "2025-03", "2025-03-03", "relative"),
        # Ranges
        ("from Dec. 30 to Jan. 2,", "2025-01-10", "2024-12-30/2025-01-02", "dateline"),
        ("on November 3 and 4 last year.", "2025-01-10", "2024-11-03/2024-11-04", "relative"),
        ("from 25 to 27 January 2026.", None, "2026-01-25/2026-01-27", "stated"),
        ("from Wednesday the 20th to Friday the 22nd.", "2023-09", "2023-09-20/2023-09-22", "relative"),
        # Without a year
        ("on January 19,", None, "XXXX-01-19", "unknown"),
        ("on December 12-13,", None, "XXXX-12-12/XXXX-12-13", "unknown"),
        ("in August.", None, "XXXX-08", "unknown"),
        ("on Monday.", None, None, "unknown"),
        ("last year.", None, None, "unknown"),
    ],
)
def test_from_the_article(text: str, reference: str | None, expected: str | None, basis: str) -> None:
    assert resolve(one(text), reference) == (expected, basis)


@pytest.mark.parametrize(
    ("text", "near", "expected"),
    [
        ("The next day", "from 25 to 27 January 2026.", "2026-01-28"),
        ("The previous day", "from 25 to 27 January 2026.", "2026-01-24"),
        ("The same day", "on January 25, 2026.", "2026-01-25"),
        ("on Tuesday,", "on January 25, 2026.", "2026-01-27"),
        ("on Friday,", "on January 25, 2026.", "2026-01-23"),
        ("the following Monday", "on January 25, 2026.", "2026-01-26"),
        ("on the 26th.", "on January 25, 2026.", "2026-01-26"),
        ("on the 1st.", "on January 31, 2026.", "2026-02-01"),
        ("on the 14th of that month", "on January 31, 2026.", "2026-01-14"),
        ("a week later.", "on January 25, 2026.", "2026-01-26/2026-02-01"),
        ("a few days earlier.", "on January 2, 2026.", "2025-12"),
        ("a few days earlier.", "on February 4, 2026.", "2026-01/2026-02"),
        ("in that month.", "on January 2, 2026.", "2026-01"),
        ("the year before.", "on January 2, 2026.", "2025"),
        ("on December 30,", "on January 2, 2026.", "2025-12-30"),
        ("on April 5 of that year.", "in March 2019.", "2019-04-05"),
        ("The next day", "on December 31.", "XXXX-01-01"),
        ("on Tuesday,", "on December 31.", "XXXX-12"),
        ("The same day", "on Monday.", None),
    ],
)
def test_resolved_from_a_day_told(text: str, near: str, expected: str | None) -> None:
    assert resolve(anchored(one(text), one(near)))[0] == expected


@pytest.mark.parametrize(
    ("text", "reference", "tense", "expected"),
    [
        ("on Tuesday,", "2026-01-12", "future", "2026-01-13"),
        ("in September.", "2025-08", "future", "2025-09"),
        ("on January 9,", "2025-12-20", "future", "2026-01-09"),
        ("on January 9,", "2025-12-20", "any", "2026-01-09"),
        ("on March 9,", "2025-12-20", "past", "2025-03-09"),
        ("on the 4th.", "2025-06-20", "past", "2025-06-04"),
        ("on the 4th.", "2025-06-20", "future", "2025-07-04"),
    ],
)
def test_tense(text: str, reference: str, tense: Tense, expected: str) -> None:
    assert resolve(one(text), reference, tense=tense)[0] == expected


def test_a_day_of_the_year_before_is_of_it() -> None:
    # "They met twice last year, on 9 May and …"
    assert resolve(When(month=5, day=9, near=When(year_shift=-1)), "2025-11") == ("2024-05-09", "relative")


def test_a_stretch_of_days_does_not_last_into_the_next_year() -> None:
    today = When(day_shift=0, last=When(month=10, day=20))
    assert resolve(today, "2023-10-21")[0] == "2023-10-21"
    assert resolve(today, "2023-10-18")[0] == "2023-10-18/2023-10-20"


def test_a_weekday_overrules_a_year_that_was_only_inferred() -> None:
    when = one("on Sunday, March 9,")
    assert resolve(when, "2024-04", reference_basis="neighbours") == ("2025-03-09", "weekday")
    assert resolve(when, "2024-04", reference_basis="dateline") == ("2024-03-09", "dateline")
    assert resolve(when, "2025-04", reference_basis="neighbours") == ("2025-03-09", "neighbours")


WHENS = st.builds(
    When,
    year=st.none() | st.integers(1, 9999), month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 28), weekday=st.none() | st.integers(0, 6),
    year_shift=st.none() | st.integers(-300, 300), month_shift=st.none() | st.integers(-30, 30),
    week_shift=st.none() | st.integers(-30, 30), day_shift=st.none() | st.integers(-400, 400),
    direction=st.integers(-1, 1),
)  # fmt: skip
REFERENCES = st.none() | st.dates().map(str) | st.dates().map(lambda day: str(day)[:7])


@given(WHENS, st.none() | WHENS, st.none() | WHENS, REFERENCES, st.sampled_from(["past", "future", "any"]))
def test_every_date_resolves_to_edtf_or_nothing(
    when: When, near: When | None, last: When | None, reference: str | None, tense: Tense
) -> None:
    whole = replace(when, near=near, last=last)
    found, basis = resolve(whole, reference, tense=tense)
    assert basis
    assert found is None or edtf.is_open(found) or edtf.is_valid(found)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        # In the month of which the article is known to be, but no more
        ("2025-01", "2025-01-19"),
        ("2025-01-05", "2024-01-19"),
        ("2025-02", "2025-01-19"),
        ("2025", "2024-01-19"),
    ],
)
def test_day_before_the_article(reference: str, expected: str) -> None:
    assert resolve(When(month=1, day=19, direction=-1), reference)[0] == expected
