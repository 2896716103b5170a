"""Check what stands below a text: whoever signs it opens no other, and the day beside him is that of the text."""

import pytest

from relations_db.reading.signatures import is_signature, read_sign_off
from tests.reading.composing import CUBA, FIJI, FISH, RAIL, RAILWAY, RICE, SPRING, articles, outline


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Nairobi, 9 August 2019", "Nairobi", "9 August 2019"),
        ("Nairobi, August 9, 2019. State House Spokesperson.", "Nairobi", "August 9, 2019"),
        ("Ana Tuimala, Press Adviser to the President, August 9, 2019", None, "August 9, 2019"),
        ("Ana K. Tuimala, Special Adviser to the President (Media & Strategy), August 9, 2019", None, "August 9, 2019"),
        ("August 9, 2019", None, "August 9, 2019"),
    ],
)
def test_sign_off(line: str, place: str | None, date: str) -> None:
    found = read_sign_off(line)
    assert found is not None
    assert (found.place, found.date) == (place, date)


@pytest.mark.parametrize(
    "line",
    [
        "Nairobi, 9 August",
        "They met again in Nairobi on August 9, 2019.",
        "In Nairobi, August 9, 2019 is remembered.",
        "This column first appeared in August 2019.",
        "Remarks by Ana Tuimala, Minister of Trade, Suva, 9 August 2019",
    ],
)
def test_no_sign_off(line: str) -> None:
    assert read_sign_off(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Yours faithfully, Jaan Kask, Tartu",
        "Yours sincerely, Ana Tuimala",
        "Ana Tuimala, Spokesperson of the Ministry of Trade, 9 August 2019",
    ],
)
def test_signature(line: str) -> None:
    assert is_signature(line)


@pytest.mark.parametrize(
    "line",
    [
        "Yours and mine: a lagoon in two halves",
        "Faithfully yours",
        "Ana Tuimala, Minister of Trade, speaks in Lomé on 9 August 2019",
        "With fish, rice and a new railway",
    ],
)
def test_title(line: str) -> None:
    assert not is_signature(line)


def test_a_letter_and_a_release_end_with_their_signatures() -> None:
    signed = "Ana Tuimala, Press Adviser to the President, March 4, 2024"
    found = outline(RAILWAY, RAIL, "Yours faithfully, Jaan Kask, Tartu", CUBA, RICE, SPRING, signed, FIJI, FISH)
    assert [(title, first, last) for title, _, first, last in found] == [
        (RAILWAY, 1, 5),
        (CUBA, 7, 13),
        (FIJI, 15, 17),
    ]


def test_a_town_and_a_day_below_a_text_are_those_of_a_dateline() -> None:
    found = articles(RAILWAY, RAIL, SPRING, "Vientiane\nMarch 4, 2024", FIJI, FISH)
    dateline = found[0].dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.start, dateline.end) == ("Vientiane", "March 4, 2024", 0, 0)
    assert found[1].dateline is None


def test_a_dateline_goes_before_what_is_signed() -> None:
    found = articles(RAILWAY, "VIENTIANE, March 3, 2024 (KPL) — " + RAIL, SPRING, "March 5, 2024")
    assert found[0].dateline is not None
    assert found[0].dateline.date == "March 3, 2024"
