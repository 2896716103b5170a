"""Write rows of texts and the contacts they tell of, and hold what is read against them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest
from _pytest.mark.structures import ParameterSet

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport, Participant
from relations_db.reading.article import Article
from relations_db.reading.datelines import read_dateline
from relations_db.resolution import ArticleRecord, Standing
from relations_db.resolution import resolve as resolve_all
from relations_db.resolution.dates import resolve
from relations_db.resolution.things import Event

ANY = "*"


@dataclass(frozen=True, slots=True)
class Contact:
    """A meeting or call, expected or found.

    Attributes:
        kind, status, mode: as in a report.
        sides: countries and organisations, sorted.
        people: principals as `CC Name`, sorted.
        present: attendees likewise.
        on: EDTF date, None for none; ANY where a row does not say.
        at: place, likewise.
        name: name of the mechanism, likewise.
    """

    kind: str
    status: str
    mode: str
    sides: tuple[str, ...]
    people: tuple[str, ...]
    present: tuple[str, ...]
    on: str | None
    at: str | None
    name: str | None

    def fits(self, found: Contact) -> bool:
        """Tell whether what was found is what is expected here."""
        open_fields = [(self.on, found.on), (self.at, found.at), (self.name, found.name)]
        return (self.kind, self.status, self.mode, self.sides, self.people, self.present) == (
            found.kind, found.status, found.mode, found.sides, found.people, found.present
        ) and all(wanted in (ANY, given) for wanted, given in open_fields)  # fmt: skip

    def __str__(self) -> str:
        said = [self.kind, self.mode] if self.mode not in ("in_person", "phone") else [self.kind]
        said += [self.status] if self.status != "held" else []
        said += [f"[{' '.join(self.sides)}]", "; ".join(self.people) or "nobody named"]
        said += [f"(present: {'; '.join(self.present)})"] if self.present else []
        said += [f"on {self.on}"] if self.on != ANY else []
        said += [f"at {self.at}"] if self.at != ANY else []
        said += [f"name {self.name!r}"] if self.name not in (ANY, None) else []
        return " ".join(said)


def met(
    *people: str,
    sides: str = "",
    on: str | None = ANY,
    at: str | None = ANY,
    present: tuple[str, ...] = (),
    name: str | None = ANY,
    status: str = "held",
    mode: str = "in_person",
    kind: str = "meeting",
) -> Contact:
    """Give an expected meeting.

    Args:
        people: principals as `CC Name`, where CC is a country's code or an organisation's key.
        sides: countries and organisations without a named person, parted by blanks.
        on, at, name: date, place and mechanism; left out where the row does not ask for them.
        present: attendees.
        status, mode, kind: where it is not a meeting held face to face.
    """
    named = {person.split(" ", 1)[0] for person in (*people, *present)} - {"-"}
    return Contact(
        kind, status, mode, tuple(sorted(named | set(sides.split()))), tuple(sorted(people)),
        tuple(sorted(present)), on, at, name,
    )  # fmt: skip


def video(*people: str, sides: str = "", on: str | None = ANY, status: str = "held") -> Contact:
    """Give an expected meeting on screen."""
    return met(*people, sides=sides, on=on, status=status, mode="video")


def called(*people: str, sides: str = "", on: str | None = ANY, status: str = "held") -> Contact:
    """Give an expected telephone call."""
    return met(*people, sides=sides, on=on, status=status, mode="phone", kind="call")


def planned(*people: str, sides: str = "", on: str | None = ANY, at: str | None = ANY) -> Contact:
    """Give an expected meeting that is only announced."""
    return met(*people, sides=sides, on=on, at=at, status="planned")


@dataclass(frozen=True, slots=True)
class Row:
    """A text and the contacts it tells of.

    Attributes:
        id: the kind of sentence, short.
        text: the article without its title; a dateline at its beginning is read as one.
        contacts: all that it tells of.
        written: EDTF date of the article, from which its dates are counted.
        title: its title line.
    """

    id: str
    text: str
    contacts: tuple[Contact, ...] = ()
    written: str = "2024-06-20"
    title: str | None = None


def row(name: str, text: str, *contacts: Contact, written: str = "2024-06-20", title: str | None = None) -> Row:
    """Give a row of a table."""
    return Row(name, text, contacts, written, title)


def article_of(text: str, title: str | None = None) -> Article:
    """Give an article as it would have been read from a page."""
    offset = len(title) + 2 if title is not None else 0
    found = read_dateline(text, offset)
    whole = f"{title}\n\n{text}" if title is not None else text
    lines = tuple(range(1, whole.count("\n") + 2))
    return Article(
        key="0123456789abcdef", parent=None, title=title, text=whole, lines=lines, first_line=1,
        last_line=lines[-1], publisher=None, truncated=False,
        dateline=found[0] if found is not None else None,
    )  # fmt: skip


def _person(participant: Participant) -> str:
    return f"{participant.country or participant.organization or '-'} {participant.name}"


def found_in(row: Row) -> list[Contact]:
    """Give the contacts that the reader finds in a row's text, what it tells twice in the same words once."""
    account = read_article(article_of(row.text, row.title))
    found: list[Contact] = []
    for report in account.reports:
        if isinstance(report, EventReport) and report.kind in ("meeting", "call"):
            contact = as_contact(report, row.written)
            if contact not in found:
                found.append(contact)
    return found


def as_contact(report: EventReport, written: str) -> Contact:
    """Give a report in the form in which rows tell what they expect."""
    tense = "future" if report.status == "planned" else "past"
    date = None if report.when is None else resolve(report.when, written, tense=tense)[0]  # type: ignore[arg-type]
    principals = sorted(_person(p) for p in report.participants if p.capacity == "principal")
    present = sorted(_person(p) for p in report.participants if p.capacity != "principal")
    sides = tuple(sorted((*report.countries, *report.organizations)))
    name = report.name and report.name.removeprefix("the ")
    return Contact(
        report.kind, report.status, report.mode or "", sides, tuple(principals), tuple(present), date,
        report.place, name,
    )  # fmt: skip


def cases(rows: list[Row], gaps: dict[str, str]) -> list[ParameterSet]:
    """Give the rows as parameters; known gaps are expected to fail, and told when they do not."""
    assert len({r.id for r in rows}) == len(rows)
    assert set(gaps) <= {r.id for r in rows}
    marks = {name: pytest.mark.xfail(strict=True, reason=reason) for name, reason in gaps.items()}
    return [pytest.param(r, id=r.id, marks=marks.get(r.id, ())) for r in rows]


def compare(expected: tuple[Contact, ...], found: list[Contact]) -> str:
    """Give an empty text where what was found is what is expected, else both, line by line."""
    left = list(found)
    for contact in sorted(expected, key=lambda c: str(c).count("*")):
        match = next((f for f in left if contact.fits(f)), None)
        if match is None:
            break
        left.remove(match)
    else:
        if not left:
            return ""
    wanted = [f"  expected  {c}" for c in expected] or ["  expected  nothing"]
    return "\n".join(["", *wanted, *(f"  found     {c}" for c in found)])


def told_in(row: Row) -> list[Contact]:
    """Give the meetings and calls that a whole text tells of, each once however often it is told."""
    return told_in_articles([article_of(row.text, row.title)])


def told_in_articles(articles: Sequence[Article]) -> list[Contact]:
    """Give the meetings and calls that articles tell of together."""
    records = []
    for number, article in enumerate(articles):
        account = read_article(article)
        standing = (Standing("dump", number),)
        records.append(
            ArticleRecord(article.key, article.parent, article.publisher, standing, account.clues, account.reports)
        )
    things = resolve_all(records)
    names = {person.key: person.name for person in things.people}
    return [as_told(event, names) for event in things.events if event.kind in ("meeting", "call")]


def as_told(event: Event, names: Mapping[str, str]) -> Contact:
    """Give an event in the form in which rows tell what they expect."""
    people = [(p.capacity, f"{p.country or p.organization or '-'} {names[p.person]}") for p in event.participants]
    principals = sorted(person for capacity, person in people if capacity == "principal")
    present = sorted(person for capacity, person in people if capacity != "principal")
    sides = tuple(sorted((*event.countries, *event.organizations)))
    return Contact(
        event.kind, event.status, event.mode or "", sides, tuple(principals), tuple(present), event.date,
        event.place, event.name and event.name.removeprefix("the "),
    )  # fmt: skip
