"""Check the words for numbers."""

import pytest

from relations_db.language.numerals import CARDINALS, ORDINALS, TENS


@pytest.mark.parametrize(
    ("words", "word", "number"),
    [
        (CARDINALS, "one", 1),
        (CARDINALS, "nineteen", 19),
        (TENS, "twenty", 20),
        (TENS, "ninety", 90),
        (ORDINALS, "first", 1),
        (ORDINALS, "nineteenth", 19),
        (ORDINALS, "twentieth", 20),
        (ORDINALS, "ninetieth", 90),
    ],
)
def test_numbers(words: dict[str, int], word: str, number: int) -> None:
    assert words[word] == number
