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
