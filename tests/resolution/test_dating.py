"""Check which accounts date others: texts made on a visit have the date of the only visit of their year."""

from __future__ import annotations

import pytest

from relations_db.resolution import resolve
from tests.resolution.telling import agreement, article, event

VISITOR = "Ana Duarte, PT, President!visitor"


def visit(date: str, status: str = "held", host: str = "MA", sides: str = "MA PT") -> object:
    return event("visit", date, VISITOR, sides=sides, host=host, status=status)


@pytest.mark.parametrize(
    ("visits", "date"),
    [
        ([visit("2022-10")], "2022-10"),
        ([visit("2022-10-11/2022-10-12")], "2022-10-11/2022-10-12"),
        ([visit("2022-10"), visit("2023-05")], "2022-10"),
        # Of two the text may be of either.
        ([visit("2022-10"), visit("2022-03", host="PT")], "2022"),
        # Two days of one month.
        ([visit("2022-10-11"), visit("2022-10-19", host="PT")], "2022-10"),
        ([visit("2022-10", "planned")], "2022"),
        ([visit("2022-10", host="FI", sides="FI PT")], "2022"),
        ([], "2022"),
    ],
)
def test_text_made_on_a_visit(visits: list[object], date: str) -> None:
    text = agreement("Joint Statement", "joint_statement", "2022", "MA PT", on_visit=True)
    articles = [article(f"article {n}", each) for n, each in enumerate([text, *visits])]  # type: ignore[arg-type]
    (found,) = resolve(articles).agreements
    assert found.date == date


def test_text_made_elsewhere_keeps_its_year() -> None:
    text = agreement("Joint Statement", "joint_statement", "2022", "MA PT")
    (found,) = resolve([article("a", text), article("b", visit("2022-10"))]).agreements  # type: ignore[arg-type]
    assert found.date == "2022"
