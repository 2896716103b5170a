"""Read the ceremonies of a text and write them as short lines, for tables of tests."""

from __future__ import annotations

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading.article import Article


def ceremonies_in(text: str) -> list[EventReport]:
    """Give the ceremonies that a text tells of."""
    lines = tuple(range(1, text.count("\n") + 2))
    article = Article("a", None, None, text, lines, 1, len(lines), None, None, False)
    return [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "ceremony"]


def shown(report: EventReport) -> str:
    """Write a ceremony as `people + sides without a name, “name”, place`."""
    known = {p.country or p.organization for p in report.participants}
    people = "; ".join(f"{p.country or p.organization} {p.name}" for p in report.participants)
    rest = " ".join(side for side in (*report.countries, *report.organizations) if side not in known)
    who = people + (f" + {rest}" if rest else "")
    parts = [who, f"“{report.name}”" if report.name else None, report.place or report.place_country]
    return ", ".join(part for part in parts if part)


def by_countries(text: str) -> list[str]:
    """Write the ceremonies of a text as `countries: people`, sorted."""
    return sorted(f"{' '.join(r.countries)}: {', '.join(p.name for p in r.participants)}" for r in ceremonies_in(text))
