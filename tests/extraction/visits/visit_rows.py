"""Write the visits of a text as short lines, report by report or brought together, for tables of tests."""

from __future__ import annotations

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading import read_dump
from relations_db.reading.article import Article
from relations_db.resolution import resolve
from relations_db.resolution.dates import resolve as resolve_date
from relations_db.resolution.records import ArticleRecord, Standing

# A post needs more than a sentence to be one.
_FRAME = (
    "Notes on the affairs of the neighbours\n\n{}\n\nThe harvest of barley and of apples was a good one, said those "
    "who keep a record of it, and prices stayed where they had been for most of the year.\n\nNothing else of note "
    "happened in those weeks, if one leaves out the usual quarrels over the price of bread and the state of the "
    "roads.\n"
)


def visits_in(text: str) -> list[EventReport]:
    """Give the reports of visits of a text, which is a title if it is no sentence."""
    lines = tuple(range(1, text.count("\n") + 2))
    title = None if "." in text else text
    article = Article("a", None, title, text, lines, 1, len(lines), None, None, False)
    return [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "visit"]


def shown(report: EventReport) -> str:
    """Write a visit as `Visitor; Visitor > host form status date`, a country for visitors without a name."""
    names = "; ".join(sorted(p.name for p in report.participants if p.capacity == "visitor"))
    home = " ".join(sorted({*report.countries, *report.organizations} - {report.host}))
    tense = "future" if report.status == "planned" else "past"
    date = resolve_date(report.when, "2024-06-20", tense=tense)[0] if report.when is not None else None  # type: ignore[arg-type]
    form = "" if report.visit_form == "unspecified" else f" {report.visit_form}"
    status = "" if report.status == "held" else " planned"
    return f"{names or home} > {report.host}{form}{status}{f' {date}' if date else ''}"


def visits_of(text: str) -> list[str]:
    """Give the visits as `Visitor; Visitor (who came along) > host status date`, sorted, a country for visitors
    without a name.

    Args:
        text: paragraphs of a post, divided by ` || `.
    """
    dump = read_dump("dump", _FRAME.format(text.replace(" || ", "\n\n")).encode())
    records = []
    for number, article in enumerate(dump.articles):
        account = read_article(article)
        standing = (Standing("dump", number),)
        records.append(
            ArticleRecord(article.key, article.parent, article.publisher, standing, account.clues, account.reports)
        )
    things = resolve(records)
    names = {person.key: person.name for person in things.people}
    found: list[str] = []
    for event in things.events:
        if event.kind == "visit":
            guests, along = (
                "; ".join(sorted(names[p.person] for p in event.participants if p.capacity == capacity))
                for capacity in ("visitor", "attendee")
            )
            home = " ".join(sorted({*event.countries, *event.organizations} - {event.host}))
            status = "" if event.status == "held" else " planned"
            party = f"{guests or home} ({along})" if along else guests or home
            found.append(f"{party} > {event.host}{status}{f' {event.date}' if event.date else ''}")
    return sorted(found)
