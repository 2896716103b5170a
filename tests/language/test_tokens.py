"""Check how text is cut into tokens, and which spellings are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.language.tokens import Tokens, fold, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks began.", ["Talks", "began", "."]),
        ("Lomé, Togo", ["Lomé", ",", "Togo"]),
        ("Kenya's envoy", ["Kenya", "'s", "envoy"]),
        ("Kenya’s envoy", ["Kenya", "’s", "envoy"]),
        ("the ministers' dinner", ["the", "ministers", "'", "dinner"]),
        ("Mata'afa came", ["Mata'afa", "came"]),
        ("Mata’afa’s hat", ["Mata’afa", "’s", "hat"]),
        ("U.S. envoy", ["U.S.", "envoy"]),
        ("J.-M. Bado", ["J.-M.", "Bado"]),
        ("the U.S.", ["the", "U.S."]),
        ("S. Jaishankar", ["S.", "Jaishankar"]),
        ("V.K. Singh", ["V.K.", "Singh"]),
        ("Ts. Nyam and Zh.Asanov", ["Ts.", "Nyam", "and", "Zh.", "Asanov"]),
        ("He met Yu.", ["He", "met", "Yu", "."]),
        ("a two-day visit", ["a", "two", "-", "day", "visit"]),
        ("Jean-Noël", ["Jean", "-", "Noël"]),
        ("from 3–5 May", ["from", "3", "–", "5", "May"]),
        ("“Yes,” he said", ["“", "Yes", ",", "”", "he", "said"]),
        ("the 22nd session", ["the", "22nd", "session"]),
        ("(Uruguay)", ["(", "Uruguay", ")"]),
        ("a_b", ["a", "_", "b"]),
        ("Côte d'Ivoire", ["Côte", "d'Ivoire"]),
        ("习近平 spoke", ["习近平", "spoke"]),
        ("", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert Tokens(text).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Erdoğan", "Erdogan"),
        ("Nguyễn Phú Trọng", "Nguyen Phu Trong"),
        ("Đặng", "Dang"),
        ("Søren", "Soren"),
        ("Łukasz", "Lukasz"),
        ("Þórdís", "Thordis"),
        ("Əliyev", "Aliyev"),
        ("Çağrı", "Cagri"),
        ("Gauß", "Gauss"),
        ("Sœur", "Soeur"),
        ("Mata’afa", "Mata'afa"),
        ("Kuaʻana", "Kua'ana"),
        ("plain", "plain"),
    ],
)
def test_spellings_that_are_one(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_words_of_a_name_are_folded() -> None:
    assert words("Phạm Minh Chính") == ["Pham", "Minh", "Chinh"]


def test_offsets_count_from_the_whole_text() -> None:
    text = "One. Two came. Three."
    tokens = Tokens(text, 5, 14)
    assert tokens.text == ["Two", "came", "."]
    assert [text[a:b] for a, b in zip(tokens.start, tokens.end, strict=True)] == tokens.text


@given(st.text(max_size=200))
def test_tokens_lie_in_order_and_lose_only_blanks(text: str) -> None:
    tokens = Tokens(text)
    position, left = 0, ""
    for written, start, end in zip(tokens.text, tokens.start, tokens.end, strict=True):
        assert position <= start < end
        assert text[start:end] == written
        left += text[position:start]
        position = end
    assert not (left + text[position:]).strip()


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
