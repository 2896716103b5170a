"""Read the messages of a text and write them as short lines, for tables of tests."""

from __future__ import annotations

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport, Participant
from relations_db.reading.article import Article


def messages_in(text: str) -> list[EventReport]:
    """Give the messages that a text tells of."""
    lines = tuple(range(1, text.count("\n") + 2))
    article = Article("a", None, None, text, lines, 1, len(lines), None, None, False)
    return [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "message"]


def _side(people: list[Participant], rest: str) -> str:
    return " & ".join(f"{p.country or p.organization} {p.name}" for p in people) or rest


def shown(report: EventReport) -> str:
    """Write a message as `sender > recipient`, an exchange with `=`; a side without a name by its country."""
    people = report.participants
    known = {p.country or p.organization for p in people}
    rest = " ".join(side for side in (*report.countries, *report.organizations) if side not in known)
    if not people:
        return rest
    if people[0].capacity == "principal":
        own = [p for p in people if p.country == people[0].country]
        return f"{_side(own, rest)} = {_side([p for p in people if p not in own], rest)}"
    senders = [p for p in people if p.capacity == "sender"]
    return f"{_side(senders, rest)} > {_side([p for p in people if p.capacity == 'recipient'], rest)}"
