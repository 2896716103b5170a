"""Check which days articles have that tell of weekdays only, and what happened on these."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.reading import read_dump
from relations_db.resolution import ArticleRecord, Standing, resolve

REPRINT = "The following text was originally published by the Government of Togo."
KARIS = "President Faure Gnassingbé of Togo received President Alar Karis of Estonia in Lomé"


def days(text: str) -> tuple[list[str | None], list[str | None]]:
    """Give the dates of the articles of a post, and those of the contacts in it, in the order of the text."""
    title = text.partition("\n")[0]
    articles = read_dump("a.txt", f"{text}\n\nContinue reading {title}\n".encode()).articles
    accounts = [read_article(article) for article in articles]
    records = [
        ArticleRecord(a.key, a.parent, a.publisher, (Standing("d", n),), told.clues, tuple(told.reports))
        for n, (a, told) in enumerate(zip(articles, accounts, strict=True))
    ]
    found = resolve(records)
    return [found.articles[a.key].date for a in articles], sorted(
        event.date or "" for event in found.events if event.kind in ("meeting", "call")
    )  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "written", "held"),
    [
        pytest.param(
            f"Guests\n\nIt rained on Wednesday when {KARIS}.\n\nToday, Thursday, they dine.\n\n{REPRINT}\n\n"
            f"Togo and Estonia speak of ports\n\nLomé, May 15, 2024\n\n{KARIS} for talks.",
            ["2024-05-16", "2024-05-15"], ["2024-05-15"], id="today-after-the-reprint",
        ),
        pytest.param(
            f"A week at the shore\n\nOn June 3, 2024, a bridge was opened in Lomé. On Wednesday {KARIS}, and today, "
            "Friday, he is at home.",
            ["2024-06-07"], ["2024-06-05"], id="today-after-a-day-told",
        ),
        pytest.param(
            f"By night train\n\nThe minister came home yesterday, Tuesday. On 7 October 2024 {KARIS}.",
            ["2024-10-09"], ["2024-10-07"], id="yesterday",
        ),
        pytest.param(
            f"The last guest\n\nLOMÉ, Saturday — The last guest has gone. On Thursday, 9 May 2024, {KARIS}. On Friday "
            "the president saw Prime Minister Luis Montenegro of Portugal.",
            ["2024-05-11"], ["2024-05-09", "2024-05-10"], id="weekday-of-the-dateline",
        ),
        pytest.param(
            f"The envoy\n\nOn Tuesday {KARIS}.\n\nThe treaty of 4 March 2024 was not spoken of. On 12 March a wreath "
            "was laid.",
            ["2024-03-12/2024-03-18"], ["2024-03-12"], id="day-told-on-that-weekday",
        ),
        pytest.param(
            f"Two flags\n\nOn Thursday {KARIS}.\n\nA school was opened on 1 August 2024, a bridge on 8 August.",
            ["2024-08-08/2024-08-14"], ["2024-08-08"], id="the-later-of-two-such-days",
        ),
        pytest.param(
            f"A pact\n\nOn Wednesday {KARIS}.\n\n{REPRINT}\n\nA pact is signed\n\nLomé, November 21, 2024\n\nThe "
            "pact with Estonia was signed on Wednesday.",
            ["2024-11-21/2024-11-26", "2024-11-21"], ["2024-11-20"], id="day-before-the-reprint",
        ),
        pytest.param(
            f"Two reports\n\nA school was opened in Lomé on 20 March 2024.\n\n{REPRINT}\n\nA guest in Lomé\n\nOn "
            f"Wednesday {KARIS}.",
            ["2024-03", "2024-03-20/2024-03-26"], ["2024-03-20"], id="reprint-under-a-post-with-days",
        ),
        pytest.param(
            f"A long week\n\nOn Thursday {KARIS}.\n\nThe fair was opened on Monday, 10 June 2024.",
            ["2024-06-13/2024-06-19"], ["2024-06-13"], id="after-a-day-told-with-its-weekday",
        ),
        pytest.param(
            f"A long week\n\nOn Tuesday {KARIS}.\n\nThe fair was opened on Wednesday, 12 June 2024.",
            ["2024-06-12/2024-06-17"], ["2024-06-11"], id="before-a-day-told-with-its-weekday",
        ),
        pytest.param(
            f"Peace\n\nOn Thursday {KARIS}.\n\nThe treaty of 3 February 2025 had been long in the making.",
            ["2025-02"], ["2025-02"], id="no-day-on-that-weekday",
        ),
        pytest.param(
            f"A calm year\n\nOn Thursday {KARIS}.\n\nA school was opened on 1 August 2024, a bridge on 20 August.",
            ["2024-08"], ["2024-08"], id="such-a-day-only-weeks-before",
        ),
        pytest.param(
            f"Not in the calendar\n\nToday, Wednesday, {KARIS}. They had signed a pact in March 2024.",
            ["2024-03"], ["2024-03"], id="today-but-no-day-told",
        ),
    ],
)  # fmt: skip
def test_days_of_weekdays(text: str, written: list[str], held: list[str]) -> None:
    assert days(text) == (written, held)
