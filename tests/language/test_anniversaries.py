"""Check the years that a text tells by counting."""

from __future__ import annotations

import pytest

from relations_db.language.anniversaries import Anniversaries, CountedYear
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon


def heard(text: str) -> list[CountedYear]:
    anniversaries = Anniversaries()
    found: list[CountedYear] = []
    for position, sentence in enumerate(parse_text(text, load_lexicon())):
        found += anniversaries.hear(sentence, text[sentence.start : sentence.end], position)
    return [*found, *anniversaries.at_the_end()]


def years(text: str) -> set[int | None]:
    return {each.when.year for each in heard(text) if each.kind == "year"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The cause and the count stand in two sentences at the head.
        ("The treaty was signed on May 3, 1953. To mark its 70th anniversary a stamp came out.", {2023}),
        ("Seventy years after the treaty\n\nOn May 3, 1953, two kings signed it. A stamp came out.", {2023}),
        ("The treaty is of May 3, 1949. Three quarters of a century later both drank to it.", {2024}),
        ("The treaty is of May 3, 1974. Half a century on, both drank to it.", {2024}),
        ("The treaty is of 1959. Sixty-five years later both drank to it.", {2024}),
        ("The treaty is of 1959. Next year will be its 65th anniversary.", {2023}),
        ("A custom kept since 1991\n\nFor the 35th year running the minister began in Lomé.", {2025}),
        ("A custom kept since 1991\n\nFor the thirty-fifth consecutive year the minister began in Lomé.", {2025}),
        # A sum that is no year of news, or two that could be it
        ("The port was opened in January 2020. To mark its 70th anniversary a stamp came out.", set()),
        ("The treaty is of 1949, the port of 1951. Seventy years later both drank to it.", set()),
        # Small numbers are often of something else, and so is what stands far behind the head.
        ("The port is of 2013. Ten years later both drank to it.", set()),
        ("One. Two. Three. Four. The treaty is of 1949. Seventy-five years later both drank to it.", set()),
        ("The treaty is of 1949. Seventy guests drank to it for 75 minutes.", set()),
    ],
)
def test_count_and_cause_in_two_sentences(text: str, expected: set[int]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya and Japan keep the 60th anniversary of their diplomatic relations.", {2023}),
        ("Cuba and Vietnam look back on 65 years of diplomatic relations.", {2025}),
        ("They kept the seventy-fifth anniversary of diplomatic ties between Hungary and China.", {2024}),
        ("Next year Cuba and Vietnam keep the 65th anniversary of their diplomatic relations.", {2024}),
        # One of the two countries, or both, are those that the text is about.
        ("Vietnam sent wishes. It was the 65th anniversary of diplomatic relations with Cuba.", {2025}),
        ("Cuba thanked Vietnam. A concert was given for the 65th anniversary of diplomatic relations.", {2025}),
        # Ties of another kind, two counts, and countries of which nothing is known
        ("Cuba and Vietnam keep the 65th anniversary of their sister ports.", set()),
        ("The 65th anniversary of diplomatic relations and the 20th anniversary of a fair fell together.", set()),
        ("Kiribati and Andorra keep the 20th anniversary of their diplomatic relations.", set()),
    ],
)
def test_anniversary_of_diplomatic_relations(text: str, expected: set[int]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guests came for the tenth anniversary of the Belt and Road Initiative.", {2023}),
        ("Guests came for the seventy-fifth anniversary of the founding of NATO.", {2024}),
        ("Guests came for the 113th anniversary of the birth of President Kim Il Sung.", {2025}),
        ("They laid flowers on the 130th birthday of Ho Chi Minh.", {2020}),
        ("They laid flowers on the tenth anniversary of the death of Nelson Mandela.", {2023}),
        # The year of another count of years
        ("The greatest holiday of the nation, Juche 114, was kept.", {2025}),
        ("On 3 May, Reiwa 7, the emperor spoke.", {2025}),
        # Of the feast before, and of a visit before the feast
        ("The year before, both sides had kept the 75th anniversary of the founding of NATO.", {2025}),
        ("Last year they marked the 75th anniversary of the founding of NATO.", {2025}),
        ("2024 marks the 75th anniversary of the founding of NATO, and he had come in May of last year.", {2024}),
        ("Guests came for the 75th anniversary of NATO.", {2024}),
        ("Guests came for the tenth anniversary of the NATO Games.", set()),
    ],
)
def test_feast_of_what_is_known(text: str, expected: set[int]) -> None:
    assert years(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 22nd meeting of the SCO Council of Heads of State was held.", 2022),
        ("They met beside the 6th China International Import Expo.", 2023),
        ("The 16th BRICS Summit ended.", 2024),
        ("The 16th summit ended.", None),
    ],
)
def test_counted_sessions(text: str, expected: int | None) -> None:
    editions = [each.when.year for each in heard(text) if each.kind == "edition"]
    assert editions == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They kept the 75th anniversary of the republic, which was founded on May 3, 1949.", (2024, 5, 3)),
        # A whole year that keeps it may be told of before the day, and after it.
        ("He opened the Year of Friendship for the 75th anniversary of the pact signed on May 3, 1949.", None),
        ("This year is that of the 75th anniversary of the pact, which was signed on May 3, 1949.", None),
    ],
)
def test_day_of_a_feast(text: str, expected: tuple[int, int, int] | None) -> None:
    days = [(each.when.year, each.when.month, each.when.day) for each in heard(text) if each.kind == "day"]
    assert days == ([expected] if expected is not None else [])
    assert years(text) == {2024}
