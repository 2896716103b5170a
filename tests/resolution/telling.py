"""Write invented articles for tests of resolution in a line each."""

from __future__ import annotations

import hashlib
from typing import Any

from relations_db.extraction.reports import AgreementReport, EventReport, Participant, Report, Span
from relations_db.language.date_clues import DateClues
from relations_db.language.dates import When
from relations_db.resolution.records import ArticleRecord, Standing

_EVIDENCE = (Span(0, 10),)


def when(text: str | None) -> When | None:
    """Give `2024-05-03`, `2024-05`, `2024`, `--05-03` (no year) or two of them with a slash as a `When`."""
    if text is None:
        return None
    first, _, last = text.partition("/")
    found = _point(first)
    return found if not last else When(found.year, found.month, found.day, last=_point(last))


def _point(text: str) -> When:
    if text.startswith("--"):
        month, day = text[2:].split("-")
        return When(month=int(month), day=int(day))
    parts: list[int | None] = [*map(int, text.split("-")), None, None]
    return When(parts[0], parts[1], parts[2])


def person(text: str) -> Participant:
    """Read `Name, CC`, `Name, CC, role` or `Name, ~ORG, role`, with `!capacity` where it is not principal."""
    text, _, capacity = text.partition("!")
    name, side, role = [*(part.strip() for part in text.split(",", 2)), None, None][:3]
    assert name is not None
    country = side if side and not side.startswith("~") else None
    organization = side[1:] if side and side.startswith("~") else None
    return Participant(name, country, organization, role=role, capacity=capacity or "principal")  # type: ignore[arg-type]


def event(kind: str, date: str | None, *people: str, sides: str = "", **fields: Any) -> EventReport:
    """Give a report of an event; its sides are the people's unless `sides` names them (`FR DE ~EU`)."""
    participants = tuple(person(text) for text in people)
    named = sides.split() or [p.country or f"~{p.organization}" for p in participants if p.country or p.organization]
    fields = {"status": "held", "rule": "test"} | fields
    return EventReport(
        kind=kind,  # type: ignore[arg-type]
        when=when(date),
        countries=tuple(sorted({side for side in named if not side.startswith("~")})),
        organizations=tuple(sorted({side[1:] for side in named if side.startswith("~")})),
        participants=participants,
        evidence=_EVIDENCE,
        **fields,
    )


def agreement(
    title: str, kind: str, date: str | None, sides: str, status: str = "signed", **fields: Any
) -> AgreementReport:
    """Give a report of an agreement."""
    named = sides.split()
    return AgreementReport(
        title=title,
        kind=kind,  # type: ignore[arg-type]
        status=status,  # type: ignore[arg-type]
        when=when(date),
        countries=tuple(sorted(side for side in named if not side.startswith("~"))),
        organizations=tuple(sorted(side[1:] for side in named if side.startswith("~"))),
        evidence=_EVIDENCE,
        rule="test",
        **fields,
    )


def article(name: str, *reports: Report, parent: str | None = None, position: int = 0) -> ArticleRecord:
    """Give an article by a readable name; its key is a hash of that, as a real one's is."""
    return ArticleRecord(
        key=key(name),
        parent=key(parent) if parent else None,
        publisher="Some Agency" if parent else None,
        standings=(Standing("dump", position),),
        clues=DateClues(),
        reports=tuple(reports),
    )


def key(name: str) -> str:
    """Give the key of the article of a name."""
    return hashlib.sha256(name.encode()).hexdigest()[:16]
