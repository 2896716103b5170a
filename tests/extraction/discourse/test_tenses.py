"""Clauses that look back or ahead from what is told."""

from __future__ import annotations

import pytest

from relations_db.extraction.discourse.tenses import looks_ahead, looks_back, part_around
from relations_db.language.document import ParsedSentence, parse_text
from relations_db.language.lexicon import load_lexicon

# Each day of a sentence: b looks back, a ahead, - is told.
DAYS = [
    ("They met on Monday; she had come on Sunday.", "- b"),
    ("She had come on Sunday, and on Monday they met in Oslo.", "b -"),
    ("It was meant to be in April, and on 20 May they met.", "a -"),
    ("He met the king on Monday and will be in Lomé on Friday.", "a a"),
    ("He met the king on Monday, and on Friday he will be in Lomé.", "- a"),
    ("In May, when he took office, the king had sent him a letter.", "b"),
    ("The three had agreed on it when they saw each other in Quito on 2 March.", "b"),
    ("The minister, who had been elected in June, met the king on 3 July.", "b -"),
    ("The minister had talks with the king on 3 July.", "-"),
    ("The minister had summit talks on 3 July, hosted by the king.", "-"),
    ("The speaker had meetings and exchanged views with two ministers on 3 July.", "-"),
    ("She also had wide-ranging consultations and signed the pact on 3 July.", "-"),
    ("The minister had in 2013 opened the dam; on 3 July he closed it.", "b -"),
    ("The session should have been in March.", "a"),
    ("His first trip was to Oslo on 3 May.", "-"),
    ("He was to travel on 3 May.", "a"),
    ("He ought to have been in Lomé on 3 May.", "a"),
    ("They had lost the key, and so the minister had to wait until they met on 3 May.", "-"),
    ("She had been in office for a month when he called on 3 May.", "-"),
    ("She had been ten days in office when, on 3 May, he called.", "-"),
    ("She had hardly sat down when he called on 3 May.", "-"),
    ("She had agreed to it in the week when they met on 3 May.", "b"),
    ("He met the king on 3 May and promised that they would stay.", "-"),
    ("He would meet the king on 3 May, now that he had time.", "a"),
    ("On 3 May it was announced that they would stay.", "a"),
    ("Having met the king on 3 May, the minister left.", "b"),
]


def sentence_of(text: str) -> ParsedSentence:
    (sentence,) = parse_text(text, load_lexicon())
    return sentence


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_which_days_are_told(text: str, expected: str) -> None:
    sentence = sentence_of(text)
    days = [k for k, chunk in enumerate(sentence.chunks) if chunk.kind == "date"]
    found = ["b" if looks_back(sentence, k) else "a" if looks_ahead(sentence, k) else "-" for k in days]
    assert " ".join(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The king received him; on Friday he flew home.", "on Friday he flew home."),
        ("The king received him, and on Friday he flew home.", "on Friday he flew home."),
        ("The king received him, and he flew home on Friday.", "he flew home on Friday."),
        ("The king received him; it was on Friday.", "The king received him; it was on Friday."),
        (
            "The king received him; that was in Oslo, on Friday.",
            "The king received him; that was in Oslo, on Friday.",
        ),
        ("They met in Oslo on Monday, and in July, as usual.", "in July, as usual."),
        ("They met in Oslo on 3 May, and in July.", "They met in Oslo on 3 May, and in July."),
        ("They met in Oslo, and signed a pact on Friday.", "They met in Oslo, and signed a pact on Friday."),
    ],
)
def test_a_part_could_be_a_sentence_of_its_own(text: str, expected: str) -> None:
    sentence = sentence_of(text)
    last = max(k for k, chunk in enumerate(sentence.chunks) if chunk.kind == "date")
    assert text[sentence.chunks[part_around(sentence, last)].start :] == expected
