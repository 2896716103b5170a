"""Write rows of texts and the agreements they tell of, and hold what is read against them."""

from __future__ import annotations

from dataclasses import dataclass

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import AgreementReport
from relations_db.reading.article import Article
from relations_db.resolution.dates import resolve

ANY = "*"
_PUBLISHED = "2024-06-20"


@dataclass(frozen=True, slots=True)
class Found:
    """An agreement, expected or found.

    Attributes:
        title, kind, status: as in a report.
        who: countries, then organisations after `~` and parties after `=`, with blanks between.
        count: number of documents.
        on: EDTF date in an article of 20 June 2024; ANY where a row does not say.
    """

    title: str
    kind: str
    status: str
    who: str
    count: int | None = None
    on: str | None = ANY


def read(text: str) -> list[Found]:
    """Give the agreements of a text whose first line is its title."""
    title = text.partition("\n")[0]
    count = text.count("\n") + 1
    article = Article(
        key="0123456789abcdef", parent=None, title=title, text=text, lines=tuple(range(1, count + 1)), first_line=1,
        last_line=count, publisher=None, dateline=None, truncated=False,
    )  # fmt: skip
    found = []
    for report in read_article(article).reports:
        if isinstance(report, AgreementReport):
            who = (*report.countries, *(f"~{o}" for o in report.organizations), *(f"={p}" for p in report.parties))
            date = resolve(report.when, _PUBLISHED)[0] if report.when is not None else None
            found.append(Found(report.title, report.kind, report.status, " ".join(who), report.count, date))
    return found


def read_body(text: str) -> list[Found]:
    """Give the agreements of a text without a title: it gets one that says nothing."""
    return read(f"News of the day\n{text}")


def matches(got: list[Found], expected: list[Found]) -> bool:
    """Tell whether what was found is what a row expects."""
    return len(got) == len(expected) and all(
        (g.title, g.kind, g.status, g.who, g.count) == (e.title, e.kind, e.status, e.who, e.count)
        and e.on in (ANY, g.on)
        for g, e in zip(got, expected, strict=True)
    )
