from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.edtf import is_valid
from relations_db.queries.periods import read_period

TODAY = date(2025, 3, 5)

PERIODS = [
    ("2024", "2024"),
    ("2024-08", "2024-08"),
    ("2024-08-19", "2024-08-19"),
    ("2024-08/2024-09", "2024-08/2024-09"),
    ("August 2024", "2024-08"),
    ("aug. 2024", "2024-08"),
    ("Sept 2023", "2023-09"),
    ("May of 2022", "2022-05"),
    ("19 August 2024", "2024-08-19"),
    ("August 19, 2024", "2024-08-19"),
    ("the 3rd of May 1999", "1999-05-03"),
    ("today", "2025-03-05"),
    ("Yesterday", "2025-03-04"),
    ("last year", "2024"),
    ("this year", "2025"),
    ("last month", "2025-02"),
    ("next month", "2025-04"),
    ("this week", "2025-03-03/2025-03-09"),
    ("last week", "2025-02-24/2025-03-02"),
    ("past 7 days", "2025-02-26/2025-03-05"),
    ("last two weeks", "2025-02-19/2025-03-05"),
    ("last 3 months", "2024-12-05/2025-03-05"),
    ("the past two years", "2023-03-05/2025-03-05"),
    ("Q3 2024", "2024-07/2024-09"),
    ("2024-q1", "2024-01/2024-03"),
    ("first half of 2024", "2024-01/2024-06"),
    ("second half of 2024", "2024-07/2024-12"),
    ("1990s", "1990/1999"),
    ("the 1990s", "1990/1999"),
    ("soon", None),
    ("2024-13", None),
    ("31 February 2024", None),
    ("February 30, 2024", None),
    ("August", None),
    ("24", None),
    ("", None),
    ("last", None),
    ("last 9999 years", None),
    ("0000", None),
]


@pytest.mark.parametrize(("text", "days"), PERIODS)
def test_periods(text: str, days: str | None) -> None:
    assert read_period(text, TODAY) == days


def test_months_are_counted_over_new_year() -> None:
    assert read_period("last month", date(2025, 1, 31)) == "2024-12"
    assert read_period("next month", date(2024, 12, 31)) == "2025-01"
    assert read_period("last month", date(1, 1, 1)) is None


@given(st.text(alphabet="0123456789-/ qQaugst ylmonhw", max_size=20))
def test_whatever_is_written_the_days_are_real(text: str) -> None:
    days = read_period(text, TODAY)
    assert days is None or is_valid(days)
