"""Write everything that a text tells as short lines, for tables of tests."""

from __future__ import annotations

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import AgreementReport, EventReport
from relations_db.reading.article import Article
from relations_db.resolution.dates import resolve

_TODAY = "2024-06-20"


def told(text: str, *kinds: str) -> list[str]:
    """Write what a text tells as `kind date: people`, sorted.

    Args:
        text: the text.
        kinds: of what, everything if empty.
    """
    lines = tuple(range(1, text.count("\n") + 2))
    article = Article("a", None, None, text, lines, 1, len(lines), None, None, False)
    found: list[str] = []
    for report in read_article(article).reports:
        if not isinstance(report, EventReport | AgreementReport) or (kinds and report.kind not in kinds):
            continue
        date = resolve(report.when, _TODAY)[0] if report.when is not None else None
        names = sorted(p.name for p in report.participants) if isinstance(report, EventReport) else []
        found.append(f"{report.kind} {date}{': ' if names else ''}{', '.join(names)}")
    return sorted(found)
