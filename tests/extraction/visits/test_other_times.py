"""Test further visits of which only the time is told: "The last was in May", "She had been there before, in May"."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

_IN_SUVA = "In May 2023 Danish Prime Minister Lars Holm visited Suva. "
_ONCE = ["Lars Holm > FJ 2023-05"]
_BEFORE = ["Lars Holm > FJ 2021-03", "Lars Holm > FJ 2023-05"]
_AFTER = ["Lars Holm > FJ 2023-05", "Lars Holm > FJ 2024-03"]
TIMES = [
    ("It was his fourth visit to Fiji. The last was in March 2021, when he was given a boat.", _BEFORE),
    ("It was his second visit to Fiji; the first was in March 2021.", _BEFORE),
    ("His previous visit was in March 2021.", _BEFORE),
    ("He had been there before, in March 2021.", _BEFORE),
    ("He had last been there in March 2021.", _BEFORE),
    ("He returned in March 2024.", _AFTER),
    ("He came back in March 2024.", _AFTER),
    ("In March 2024 he came once more.", _AFTER),
    ("In March 2024 he came again, with a band.", _AFTER),
    ("He was back on 3 March 2024.", ["Lars Holm > FJ 2023-05", "Lars Holm > FJ 2024-03-03"]),
    ("A second visit followed in March 2024.", _AFTER),
    # What is counted is no visit, or the visit is that told already.
    ("It was the fourth flood of the year. The last was in March 2021.", _ONCE),
    ("It was his fourth visit to Fiji. The last was in the same month.", _ONCE),
    ("The first bridge was built in March 2021.", _ONCE),
    ("Mette Dahl came back in March 2024.", _ONCE),
    ("He spoke again in March 2024.", _ONCE),
    ("In March 2024 he hoped to come again.", _ONCE),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_further_visits(text: str, expected: list[str]) -> None:
    assert visits_of(_IN_SUVA + text) == expected


ELIDED = [
    (
        "Danish Prime Minister Lars Holm paid two visits to Fiji in 2023: a state visit from May 3 to 5 and a working "
        "trip in December.",
        ["Lars Holm > FJ 2023-05-03/2023-05-05", "Lars Holm > FJ 2023-12"],
    ),
    (
        "In May 2022 Danish Prime Minister Lars Holm was in Fiji, in June in Tonga and in August in Samoa.",
        ["Lars Holm > FJ 2022-05", "Lars Holm > TO 2022-06", "Lars Holm > WS 2022-08"],
    ),
    (
        "Danish Prime Minister Lars Holm went to Fiji in May 2022 and Foreign Minister Mette Dahl to Tonga in June "
        "2022.",
        ["Lars Holm > FJ 2022-05", "Mette Dahl > TO 2022-06"],
    ),
    # Who is named behind goes nowhere, or on no day.
    (
        "Danish Prime Minister Lars Holm went to Fiji in May 2022 and Foreign Minister Mette Dahl to court in June "
        "2022.",
        ["Lars Holm > FJ 2022-05"],
    ),
    (
        "In 2023 Danish Prime Minister Lars Holm paid two visits to Fiji, which had a war in May and a flood in June.",
        ["Lars Holm > FJ 2023"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ELIDED)
def test_visits_of_which_most_is_left_out(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected
