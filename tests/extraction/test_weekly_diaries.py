"""Check the diary of a week, whose entries are headed by the weekday alone behind the first."""

from __future__ import annotations

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading import read_dump
from relations_db.resolution.dates import resolve

WEEK = (
    "The minister’s week: 13-17 May\n\nMonday, 13 May 2024. Riga: session of the Council. Before it the Minister, "
    "Arturo Rojas of Peru, met the Foreign Minister of Latvia, Baiba Braže.\n\nTuesday. Lima: Cabinet.\n\nWednesday. "
    "Suva: talks with the Foreign Minister of Fiji, Joe Rabuka.\n\nThursday. Tonga: the Minister met the Foreign "
    "Minister, Sione Taufa, in Nuku’alofa.\n\nFriday. Return to Lima.\n"
)
BACK = (
    "The minister’s log\n\nFriday, 17 May 2024. Suva: the Minister, Arturo Rojas of Peru, met the Foreign Minister of "
    "Fiji, Joe Rabuka.\n\nThursday. Riga: talks with the Foreign Minister of Latvia, Baiba Braže.\n\nWednesday. Lima: "
    "Cabinet.\n"
)


def meetings(text: str) -> list[tuple[str | None, str | None, str]]:
    article = read_dump("d.txt", text.encode()).articles[0]
    assert article.dateline is None
    return [
        (
            resolve(r.when, "2024-06-01")[0] if r.when else None,
            r.place,
            next(p.name for p in r.participants if p.country != "PE"),
        )
        for r in read_article(article).reports
        if isinstance(r, EventReport) and r.kind == "meeting"
    ]


def test_week_goes_on() -> None:
    assert meetings(WEEK) == [
        ("2024-05-13", "Riga", "Baiba Braže"),
        ("2024-05-15", "Suva", "Joe Rabuka"),
        ("2024-05-16", "Nuku'alofa", "Sione Taufa"),
    ]


def test_week_goes_back() -> None:
    assert meetings(BACK) == [("2024-05-17", "Suva", "Joe Rabuka"), ("2024-05-16", "Riga", "Baiba Braže")]
