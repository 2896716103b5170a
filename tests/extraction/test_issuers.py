"""Check whose institution issued an article, and that "the President" of its text is that country's."""

from __future__ import annotations

import pytest

from relations_db.extraction.issuers import home_of
from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.language.lexicon import load_lexicon
from relations_db.reading import Article, read_dump

TITLE = "The guests of this week"
TEXT = (
    "President Ana Vuli and the President of Latvia, Edgars Rinkēvičs, talked for an hour yesterday. President "
    "Rinkēvičs came on Monday at the invitation of the President.\n\nOn 21 July the President held a conversation "
    "with the Prime Minister of Peru, Rosa Quispe."
)


def article(line: str) -> Article:
    return read_dump("d.txt", f"{TITLE}\n\n{line}\n\n{TEXT}\n".encode()).articles[0]


@pytest.mark.parametrize(
    ("line", "home"),
    [
        ("The President's Office, Republic of Fiji — 29 July 2024", "FJ"),
        ("Office of the President of the Republic of Fiji, 29.07.2024", "FJ"),
        ("Presidency of the Fijian Republic, 29 July 2024", "FJ"),
        ("MINISTRY OF FOREIGN AFFAIRS, FIJI, 29 JULY 2024", "FJ"),
        ("Embassy of Fiji in Kenya > News > 29 July 2024", "FJ"),
        ("Presidency of the Republic, Suva, 29 July 2024. The guests of the week have left.", "FJ"),
        ("Ministry of Foreign Affairs, Suva, 29 July 2024", "FJ"),
        ("Embassy in Suva, 29 July 2024", None),
        ("Ministry of External Affairs. What the week will bring.", "IN"),
        ("Ministry of Fisheries. What the week will bring.", None),
        ("The Presidency of the Council met in Suva. Nobody else came.", None),
        ("Suva, 29 July 2024", None),
        ("29 July 2024", None),
    ],
)
def test_home(line: str, home: str | None) -> None:
    assert home_of(article(line), load_lexicon()) == home


def test_the_president_is_that_of_the_issuer() -> None:
    reports = read_article(article("The President's Office, Republic of Fiji — 29 July 2024")).reports
    meetings = [r for r in reports if isinstance(r, EventReport) and r.kind == "meeting"]
    assert [sorted(p.name for p in r.participants) for r in meetings] == [
        ["Ana Vuli", "Edgars Rinkēvičs"],
        ["Ana Vuli", "Rosa Quispe"],
    ]


def test_the_president_of_the_republic_is_the_president() -> None:
    told = (
        "Presidency of the Republic, Lima, 2 November 2022. The President of the Republic, Ana Quispe, and the "
        "President of Kenya, Peter Otieno, met in Nairobi on 1 November.\n\nThe President flew on to Kampala on 2 "
        "November, where she met President Moses Okello of Uganda."
    )
    assert meetings(told) == [["Ana Quispe", "Peter Otieno"], ["Ana Quispe", "Moses Okello"]]


def test_the_party_chief_is_that_of_the_issuer() -> None:
    told = (
        "Embassy of Viet Nam in Peru, 12 May 2024. General Secretary Phan Van Duc met General Secretary Li Ming of the "
        "Communist Party of China in Lima on 10 May.\n\nOn 11 May the Party chief held talks with President Ana Quispe "
        "of Peru. The two leaders spoke of fish."
    )
    assert meetings(told) == [["Li Ming", "Phan Van Duc"], ["Ana Quispe", "Phan Van Duc"]]


NAMELESS = (
    "Ministry of External Affairs. Note on the journey of Prime Minister in May 2024.\n\nOn 3 May Prime Minister met "
    "President Ana Vuli of Fiji in Suva. On 4 May he held talks with Prime Minister Rosa Quispe of Peru in Lima. "
    "President Juan Rojas hosted a lunch in honour of Prime Minister."
)


def meetings(text: str) -> list[list[str]]:
    reports = read_article(read_dump("d.txt", f"{TITLE}\n\n{text}\n".encode()).articles[0]).reports
    found = [r for r in reports if isinstance(r, EventReport) and r.kind == "meeting"]
    return [sorted(p.name for p in r.participants) for r in found]


def test_the_prime_minister_whom_his_ministry_never_names() -> None:
    assert meetings(NAMELESS)[:2] == [["Ana Vuli", "Narendra Modi"], ["Narendra Modi", "Rosa Quispe"]]


@pytest.mark.parametrize(
    "text",
    [
        # Nothing says whose prime minister it is.
        NAMELESS.replace("Ministry of External Affairs", "News of the week"),
        # Another is named.
        NAMELESS.replace("Note on the journey of", "Note on the journey of India's Prime Minister Asha Rao, called"),
    ],
)
def test_nobody_is_the_prime_minister_of_no_country(text: str) -> None:
    assert all("Narendra Modi" not in people for people in meetings(text))
