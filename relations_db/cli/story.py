"""Write what is known of one thing for a reader: labelled lines, then the sentences that say so."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import typer

from relations_db.export.harmless import safe
from relations_db.export.values import short_date
from relations_db.queries.details import CountryStory, EventStory, PartyStory, PersonStory, Story
from relations_db.queries.differences import Difference
from relations_db.queries.rows import AgreementRow, ArticleRow, EventRow, Evidence

_LABEL = 14
_BASIS = {
    "stated": "the text states it",
    "dateline": "from the dateline",
    "weekday": "from a weekday",
    "relative": "counted from another day in the text",
    "anniversary": "from an anniversary",
    "offices": "from the offices people held",
    "neighbours": "from the posts around it",
    "article": "from the date of the article",
}

Line = tuple[str, str]


def write_story(story: Story) -> None:
    """Write it to standard output, wrapped to the terminal; elsewhere a line is never broken."""
    terminal = sys.stdout.isatty()
    width = max(40, shutil.get_terminal_size().columns) if terminal else 0
    color = False if os.environ.get("NO_COLOR") else None
    for label, text in _lines(story):
        if not text:
            typer.echo()
            typer.secho(safe(label), bold=True, color=color)
            continue
        indent = " " * _LABEL
        text = safe(text)
        label = f"{label:<{_LABEL - 1}} "
        # A long label leaves the first line less room.
        lead = " " * (len(label) - _LABEL)
        wrapped = textwrap.wrap(lead + text, width - _LABEL, break_on_hyphens=False) if width else [lead + text]
        wrapped[0] = wrapped[0].removeprefix(lead)
        typer.secho(label, dim=True, nl=False, color=color)
        typer.echo(f"\n{indent}".join(wrapped))


def _lines(story: Story) -> Iterator[Line]:
    if isinstance(story, EventStory):
        return _event(story)
    if isinstance(story, AgreementRow):
        return _agreement(story)
    if isinstance(story, CountryStory):
        return _country(story)
    if isinstance(story, PartyStory):
        return _party(story)
    return _person(story) if isinstance(story, PersonStory) else _article(story)


def _given(*lines: tuple[str, object]) -> Iterator[Line]:
    """Give the lines that say something."""
    for label, value in lines:
        if value not in (None, "", ()):
            yield (
                label,
                ", ".join(map(str, value)) if isinstance(value, tuple) else str(value).replace("_", " "),
            )


def _date(date: str | None, basis: str | None) -> str:
    if date is None:
        return "not known"
    known = _BASIS.get(basis or "", (basis or "").replace("_", " "))
    loose = {4: "; only the year is known", 7: "; only the month is known"}.get(len(date), "")
    return f"{date} ({known}{loose})" if known else f"{date}{loose.replace(';', ',')}"


def _event(story: EventStory) -> Iterator[Line]:
    event = story.event
    yield "event", f"{event.what}{f' in {event.place}' if event.place else ''} [{event.id}]"
    yield "key", event.key
    yield "date", _date(event.date, event.date_basis)
    place = ", ".join(part for part in (event.place, event.place_country) if part)
    yield from _given(
        ("name", event.name), ("status", event.status), ("mode", event.mode), ("format", event.format),
        ("level", event.level), ("visit", event.visit_form), ("host", event.host), ("place", place),
        ("countries", event.countries), ("organisations", event.organizations),
        ("certainty", f"{event.certainty:.2f}" if event.certainty < 1 else None),
    )  # fmt: skip
    if event.participants:
        yield "Who took part", ""
    for person in event.participants:
        side = ", ".join(part for part in (person.country, person.organization, person.party) if part)
        role = f", {person.role}" if person.role else ""
        yield person.capacity, f"{person.person}{f' ({side})' if side else ''}{role}"
    if story.parent:
        yield "Part of", ""
        yield _brief(story.parent)
    yield from _briefs("With these events in it", story.parts)
    if story.agreements:
        yield "Signed or issued there", ""
        yield from ((agreement.status, f"{agreement.title} [{agreement.key}]") for agreement in story.agreements)
    yield from _differences(story.differences)
    yield from _evidence(event.evidence)


def _differences(differences: Sequence[Difference]) -> Iterator[Line]:
    """Tell what some accounts say and others do not, with how many articles, of those that say anything of it."""
    if differences:
        yield "Where accounts differ", ""
    for field, group in groupby(differences, key=lambda each: each.field):
        said = (f"{each.value} (in {each.articles} of {each.of})" for each in group)
        yield field, "; ".join(said)


def _agreement(row: AgreementRow) -> Iterator[Line]:
    yield "agreement", f"{row.title} [{row.id}]"
    yield "key", row.key
    yield "date", _date(row.date, row.date_basis)
    place = ", ".join(part for part in (row.place, row.place_country) if part)
    yield from _given(
        ("kind", row.kind), ("status", row.status), ("documents", row.document_count), ("place", place),
        ("countries", row.countries), ("organisations", row.organizations), ("parties", row.parties),
    )  # fmt: skip
    if row.event:
        yield "event", row.event
    yield from _evidence(row.evidence)


def _person(story: PersonStory) -> Iterator[Line]:
    person = story.person
    yield "person", f"{person.name} [{person.id}]"
    yield "key", person.key
    other = tuple(name for name in person.names if name != person.name)
    yield from _given(("country", person.country), ("also", other), ("events", person.events))
    if story.offices:
        yield "Offices, with the days they were seen", ""
    for office in story.offices:
        seen = " to ".join(dict.fromkeys(day for day in (office.first_seen, office.last_seen) if day))
        side = ", ".join(part for part in (office.country, office.organization, office.party) if part)
        yield "", f"{office.role}{f' ({side})' if side else ''}{f': {seen}' if seen else ''}"
    yield from _briefs("Latest events", story.events)


def _country(story: CountryStory) -> Iterator[Line]:
    country = story.country
    yield "country", f"{country.name} [{country.code}]"
    seen = " to ".join(dict.fromkeys(day for day in (country.first, country.last) if day))
    yield from _given(
        ("officially", story.official_name), ("capital", story.capital), ("also", story.names),
        ("events", country.events), ("meetings", country.meetings), ("seen", seen),
        ("with", story.partners), ("people", story.people), ("parties", story.parties),
    )  # fmt: skip
    yield from _briefs("Latest events", story.events)


def _party(story: PartyStory) -> Iterator[Line]:
    party = story.party
    yield "party", f"{party.name} [{party.id}]"
    yield "key", party.key
    yield from _given(
        ("acronym", party.acronym), ("country", party.country), ("native", party.native_name),
        ("also", story.names), ("articles", party.articles), ("events", party.events), ("people", story.people),
    )  # fmt: skip
    for number, agreement in enumerate(story.agreements):
        if not number:
            yield "Agreements", ""
        yield agreement.date or "undated", f"{agreement.title} ({', '.join(agreement.who)}) [{agreement.key}]"
    yield from _briefs("Latest events", story.events)


def _article(row: ArticleRow) -> Iterator[Line]:
    yield "article", row.title or "(without a title)"
    yield "key", row.key
    yield "date", _date(row.date, row.date_basis)
    yield from _given(("kind", row.kind), ("publisher", row.publisher), ("stands in", row.stands))
    for heading, keys in (("Events it tells of", row.events), ("Agreements it tells of", row.agreements)):
        if keys:
            yield heading, ""
            yield from (("", key) for key in keys)
    yield "Text", ""
    yield from (("", line) for line in row.text.splitlines() if line.strip())


def _brief(event: EventRow) -> Line:
    place = f" in {event.where}" if event.place or event.place_country else ""
    return short_date(event.date or "undated"), f"{event.what}{place}: {', '.join(event.who)} [{event.id}]"


def _briefs(heading: str, events: Iterable[EventRow]) -> Iterator[Line]:
    for number, event in enumerate(events):
        if not number:
            yield heading, ""
        yield _brief(event)


def _evidence(sentences: tuple[Evidence, ...]) -> Iterator[Line]:
    if sentences:
        yield "What says so", ""
    for said in sentences:
        stands = ", ".join(map(str, said.stands)) or "no dump"
        article = f"“{said.title}”" if said.title else said.article
        source = f", {said.publisher}" if said.publisher else ""
        dated = f", {said.date}" if said.date else ""
        yield "", f"“{said.sentence}”"
        yield "", f"— {stands}, in {article}{source}{dated} (rule {said.rule})"
