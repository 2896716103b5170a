"""Check the account of a text: one event for one meeting, evidence for each, the same account for the same words."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.language.name_forms import name_words
from relations_db.reading import read_dump
from tests.extraction.contact_rows import (
    Row,
    article_of,
    called,
    cases,
    compare,
    met,
    row,
    told_in,
    told_in_articles,
    video,
)
from tests.extraction.contacts import (
    test_attendance,
    test_continuations,
    test_coreference,
    test_delegations,
    test_modality,
    test_receptions,
    test_registers,
    test_text_dates,
)

# One meeting told in a title, an opening and an account is one.
ROWS = [
    row(
        "opening-and-account",
        "President Ruslan Temirkhanov of Kazakhstan received Speaker Davit Arakelyan of Armenia on 16 May "
        "2024. During the meeting in Astana, Temirkhanov said that trade had doubled. Arakelyan thanked "
        "President Temirkhanov for the welcome.",
        met("KZ Ruslan Temirkhanov", "AM Davit Arakelyan", on="2024-05-16", at="Astana"),
    ),
    row(
        "their-meeting-told-again",
        "Croatian Foreign Minister Gordan Grlić-Radman met Serbian Foreign Minister Marko Đurić in Zagreb "
        "on 12 February 2025. At their meeting they spoke about missing persons. Their talks, Đurić said "
        "later, had been frank.",
        met("HR Gordan Grlić-Radman", "RS Marko Đurić", on="2025-02-12", at="Zagreb"),
    ),
    row(
        "title-and-three-sentences",
        "On 3 April 2024 Uruguayan President Luis Lacalle Pou received Portuguese Foreign Minister Joaquim "
        "Tavares in Montevideo. The President told his guest that beef was ready to be shipped. Tavares "
        "told Lacalle Pou that Lisbon would buy it.",
        met("UY Luis Lacalle Pou", "PT Joaquim Tavares", on="2024-04-03", at="Montevideo"),
        title="Lacalle Pou receives Portuguese Foreign Minister Tavares",
    ),
    row(
        "call-told-twice",
        "Latvian President Edgars Rinkēvičs and Ghanaian President John Mahama had a telephone "
        "conversation on 5 March 2025. During the phone call the two presidents spoke of cocoa.",
        called("LV Edgars Rinkēvičs", "GH John Mahama", on="2025-03-05"),
    ),
    row(
        "video-told-twice",
        "Australian Foreign Minister Harriet Lockwood held a video meeting with Solomon Islands Foreign "
        "Minister Peter Shanel Agovaka on 17 April 2024. In the virtual meeting Lockwood promised two "
        "boats.",
        video("AU Harriet Lockwood", "SB Peter Shanel Agovaka", on="2024-04-17"),
    ),
]

# The rows of whole texts beside this file.
OF_TEXTS = [
    *ROWS,
    *test_attendance.TEXTS,
    *test_continuations.ROWS,
    *test_coreference.ROWS,
    *test_delegations.TEXTS,
    *test_modality.TEXTS,
    *test_receptions.TEXTS,
    *test_registers.ROWS,
    *test_text_dates.ROWS,
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_one_event(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference


NEWER = """An old friendship in a new harbour

Fishing brought Apia and Wellington together again. Samoan Fisheries Minister Toeolesulusulu Leilua received his New
Zealand counterpart, Rosalind Tamihana, in Apia on 14 May 2024.

The following article was originally published by the Xinhua News Agency.

Samoa, New Zealand agree on tuna

APIA, May 15, 2024 (Xinhua) -- Rosalind Tamihana, New Zealand's minister of fisheries, met with Samoan Fisheries
Minister Toeolesulusulu Leilua here on Tuesday.

Looking back on a year at sea

When it was all done, many recalled the spring. Rosalind Tamihana of New Zealand and Samoa's Toeolesulusulu Leilua had
met in Apia on 14 May 2024, and on 2 August 2024 Tamihana met Fijian Fisheries Minister Kalaveti Ravunaidaku in Suva.
"""


def test_introduction_reprint_and_memory_are_one_meeting() -> None:
    text = "\n\n".join(part.replace("\n", " ") for part in NEWER.split("\n\n"))
    found = told_in_articles(read_dump("page.txt", text.encode()).articles)
    expected = (
        met("NZ Rosalind Tamihana", "WS Toeolesulusulu Leilua", on="2024-05-14", at="Apia"),
        met("NZ Rosalind Tamihana", "FJ Kalaveti Ravunaidaku", on="2024-08-02", at="Suva"),
    )
    assert not (difference := compare(expected, found)), difference


@pytest.mark.parametrize("case", OF_TEXTS, ids=lambda r: str(r.id))
def test_evidence_is_the_words_that_tell(case: Row) -> None:
    article = article_of(case.text, case.title)
    for report in read_article(article).reports:
        if isinstance(report, EventReport) and report.kind in ("meeting", "call"):
            assert report.rule
            assert report.evidence
            told = [article.text[span.start : span.end] for span in report.evidence]
            assert all(words == words.strip() and words for words in told)
            surnames = [person.name.split()[-1] for person in report.participants]
            assert not surnames or any(name in article.text for name in surnames)


COUNTERPARTS = [
    (
        "Secretary of State Ruth Calloway and Defense Secretary Earl Whitmore met in Washington with their Philippine "
        "counterparts, Ramon Locsin and Pedro Lorenzana, on 4 June 2021.",
        {"Ramon Locsin": "Foreign Minister", "Pedro Lorenzana": "Defense Secretary"},
    ),
    (
        "The head of the Ministry of Foreign Affairs of the Russian Federation, Pavel Orlov, met in Conakry on 8 "
        "January 2024 with his Guinean counterpart, Mory Condé.",
        {"Mory Condé": "Foreign Minister"},
    ),
    ("Taoiseach Brian Keane met his Maltese counterpart, Karl Vella, on 3 May 2022.", {"Karl Vella": "Prime Minister"}),
]


@pytest.mark.parametrize(("text", "expected"), COUNTERPARTS)
def test_a_counterpart_holds_the_office_by_its_common_name(text: str, expected: Mapping[str, str]) -> None:
    events = [r for r in read_article(article_of(text)).reports if isinstance(r, EventReport) and r.kind == "meeting"]
    roles = {person.name: person.role for event in events for person in event.participants}
    assert expected.items() <= roles.items()


def test_evidence_is_the_sentence() -> None:
    first = "Rain fell on the lagoon."
    second = "Palauan President Surangel Whipps met Nauruan President David Adeang in Koror on 2 May 2024."
    third = "Nobody minded the rain."
    article = article_of(f"{first} {second} {third}")
    events = [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "meeting"]
    assert [article.text[s.start : s.end] for e in events for s in e.evidence] == [second]


def test_the_same_article_gives_the_same_account() -> None:
    article = article_of(" ".join(r.text for r in OF_TEXTS[:12]))
    assert read_article(article) == read_article(article)


_WORDS = (
    "met with Peruvian Foreign Minister Tomás Belaunde and his Lao counterpart on Monday , “ ” ( ) ; : — the "
    "two leaders respectively held talks in Lima . President of Ghana received co-chaired by phone between "
    "who whom 3 June 2024 He They's"
).split()


@given(st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join))
@settings(max_examples=150)
def test_any_order_of_words_gives_a_sound_account(text: str) -> None:
    for report in read_article(article_of(text)).reports:
        assert report.evidence
        assert all(0 <= span.start < span.end <= len(text) for span in report.evidence)
        if isinstance(report, EventReport) and report.kind in ("meeting", "call"):
            sides = (*report.countries, *report.organizations)
            assert len(sides) >= 2 and len(set(sides)) == len(sides)
            names = [(person.name, person.country) for person in report.participants]
            assert len(set(names)) == len(names)
            # Of a surname the lexicon may give the whole name, in its own spelling.
            told = set(name_words(text))
            assert all(told & set(name_words(person.name)) for person in report.participants)


LONG = ["met with ", "Xi, ", ", ", "Belaunde Met ", "talks between Peru and ", "“", "his counterpart "]


@pytest.mark.parametrize("part", LONG)
def test_a_long_line_comes_to_an_end(part: str) -> None:
    assert len(read_article(article_of(part * 300)).reports) <= 300
