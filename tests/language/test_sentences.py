"""Check where sentences end, and where a full stop belongs to a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.language.sentences import split_sentences

# Each text is written with `|` where a sentence ends and another begins.
ENDS = [
    "The envoys met in Lomé.| They spoke of rice.",
    "Will they meet?| Nobody knows!| Perhaps…| Time will tell.",
    "“We are friends.”| He left.",
    "“We are friends,” he said.| She agreed.",
    "He said: “Stay.”| “No,” she replied.",
    "The talks (they lasted an hour.)| Then lunch was served.",
    "They met in 2023.| In 2024 they met again.",
    "They signed 13 documents.| 7 more will follow.",
    "It is now in force in the E.U. and beyond.| Nobody objected.",
    "They flew to Washington D.C. on Monday.",
    "U.S. President Adams came.| The U.S. side was pleased.",
    "He met S. Jaishankar and A. K. M. Nazrul Hoque.| They dined.",
    "She met Guðmundur Th. Pálsson and Kh. Temur.| They dined.",
    "She met Vice Premier Yu.| They dined.",
    "Mr. Ito, Mrs. Sato, Dr. Abe and Prof. Mori came.| They sat.",
    "Mr. Lyonchhen (Dr.) Lotay met Lt. Gen. (Retd.) Singh.| They sat (with Smt. Rao.)| It rained.",
    "Gen. Sanyang met Lt. Gen. Cissé.| Col. Diop was there.",
    "H.E. Mr. Ouk Sarath spoke.| Hon. Grace Nakato listened.",
    "On Dec. 2 they met.| On Jan. 3 they met again.",
    "They met on Thur. 5 May.| It rained.",
    "The firm Orient Ltd. Hanoi was there, as was Sun Co. of Seoul.",
    "St. Kitts and Nevis voted yes.| St. Lucia did too.",
    "At 10 a.m. Hanoi time they met.| At 5 p.m. they parted.",
    "It was resolution No. 5 of the council.| All agreed.",
    "Vol. 3 of the papers is out.",
    "He is from Mexico.| Én route he met her.",
    "The ministers of Peru, Chile, etc. met.| It was long.",
    "Ferdinand Marcos Jr. met him.| They spoke.",
    "iPhones are made there.| Élise Durand came.",
]


@pytest.mark.parametrize("marked", ENDS)
def test_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[s.start : s.end] for s in split_sentences(text)]
    assert found == [part.strip() for part in marked.split("|")]


def test_a_line_ends_a_sentence() -> None:
    text = "A title without a stop\n\nThe first line.  It goes on.\nThe second"
    found = split_sentences(text)
    assert [text[s.start : s.end] for s in found] == [
        "A title without a stop",
        "The first line.",
        "It goes on.",
        "The second",
    ]
    assert [s.line for s in found] == [0, 2, 2, 3]


@pytest.mark.parametrize("text", ["", "\n\n", "   \n\t"])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert split_sentences(text) == []


@given(st.text(alphabet="Aab. !?\n“”()…5", max_size=120))
def test_sentences_lie_in_order_and_lose_only_blanks(text: str) -> None:
    position, left = 0, ""
    for sentence in split_sentences(text):
        assert position <= sentence.start < sentence.end
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip() and "\n" not in piece
        assert sentence.line == text.count("\n", 0, sentence.start)
        left += text[position : sentence.start]
        position = sentence.end
    assert not (left + text[position:]).strip()
