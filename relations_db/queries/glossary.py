"""Explain the database to who asks it in SQL: what a row of each table and view is, what each column holds."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from relations_db.queries.database import fetch

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

RELATIONS: Final = {
    "event_list": "An event: kind, status, mode, date, place, who was represented. The place to begin.",
    "meeting_list": "A meeting or call, with format and level.",
    "bilateral_meetings": "A meeting or call and a pair of countries that were at it, in order of their codes.",
    "visit_list": "A visit, with its form and the country visited.",
    "participant_list": "A person at an event: for whom, in which office and capacity.",
    "agreement_list": "An agreement, with those who made it.",
    "person_list": "A person, with names and offices.",
    "party_list": "A political party that articles name or people act for.",
    "article_list": "An article in a dump: title, publisher, lines, date.",
    "evidence_list": "A sentence that an event, agreement or party rests on, with its dump and line.",
    "event_code_list": "An event with its codes in CAMEO and PLOVER; a visit has a row for either side.",
    "event_differences": "Something on which the articles that tell of an event differ.",
    "events": "An event: a meeting, call, visit, message, gathering or ceremony.",
    "meetings": "What meetings and calls have beyond other events.",
    "visits": "What visits have beyond other events.",
    "participants": "A person's part in an event.",
    "event_countries": "A country that was represented at an event.",
    "event_organizations": "An international organisation that was represented at an event.",
    "agreements": "A text that countries, organisations or parties made.",
    "signatories": "One that made an agreement: a country, an organisation or a party.",
    "people": "A person over all articles.",
    "person_names": "A form of a person's name that an article uses.",
    "offices_held": "An office in which a person was seen.",
    "countries": "A country; its key is the ISO 3166-1 alpha-2 code.",
    "country_names": "A name, demonym, capital or other byword of a country.",
    "organizations": "An international organisation.",
    "organization_names": "Another name of an organisation.",
    "organization_members": "A country that belongs to an organisation.",
    "parties": "A political party, also of those that no article names.",
    "party_names": "Another name of a party.",
    "places": "A city with its country, a city alone, or a country alone.",
    "dumps": "A file of articles as it was ingested.",
    "articles": "A post or a reprint inside one, its text kept once however many dumps hold it.",
    "dump_articles": "Where an article stands in a dump.",
    "continuations": "Two posts between which a file has been cut that was taken in parts.",
    "dump_article_lines": "A run of lines that an article's text and a dump have in common.",
    "reports": "What one article says of one event, agreement or party.",
    "evidence": "A stretch of an article's text that a report rests on.",
    "event_reports": "A report that tells of an event.",
    "agreement_reports": "A report that tells of an agreement.",
    "party_reports": "A report that names a party.",
    "event_codes": "The codes of political science for a kind of event.",
    "article_search": "The words of the articles, for MATCH.",
    "lexicon_tables": "A table of names as it was last taken over.",
}

_COLUMNS: Final = {
    "id": "number of the row, good for this database",
    "key": "name of the row, good for every database",
    "kind": "which kind it is",
    "status": "held or planned",
    "mode": "in_person, phone, video or written",
    "format": "bilateral or multilateral",
    "level": "highest office on either side",
    "form": "state, official, working, friendly, …",
    "visit_form": "of a visit: state, official, working, friendly, …",
    "name": "what it is called",
    "date": "EDTF: 2025, 2025-02, 2025-02-05 or first/last",
    "date_start": "first possible day",
    "date_end": "last possible day",
    "date_basis": "how the date is known: stated, dateline, weekday, …",
    "place": "city",
    "place_country": "country it took place in, ISO code",
    "host": "country visited, ISO code",
    "country": "ISO code",
    "country_a": "ISO code, the first of the two",
    "country_b": "ISO code, the second of the two",
    "countries": "ISO codes with commas between",
    "organizations": "acronyms with commas between",
    "parties": "acronyms or names with commas between",
    "people": "names with commas between",
    "people_a": "people of the first country",
    "people_b": "people of the second country",
    "person": "fullest form of the name",
    "organization": "acronym",
    "party": "acronym, else name",
    "role": "office as the text gives it",
    "roles": "offices, in the order they were first seen",
    "names": "forms of the name",
    "capacity": "principal, attendee, sender, recipient, visitor or host",
    "certainty": "0 to 1",
    "reports": "how many reports tell of it",
    "parent_id": "what it is part of",
    "title": "title",
    "text": "the article's own lines",
    "publisher": "who published it first",
    "document_count": "how many documents a bundle has",
    "sentence": "the words of the article",
    "rule": "rule that recognised it",
    "dump": "name of the dump",
    "dump_line": "line of the dump, from 1",
    "line": "line of the article's text, from 1",
    "count": "how many lines",
    "first_line": "first line in the dump, from 1",
    "last_line": "last line in the dump",
    "position": "rank in the dump, from 0",
    "ordinal": "number among its like, from 0",
    "truncated": "whether it is cut off",
    "start_offset": "first character, from 0",
    "end_offset": "character after the last",
    "dateline_place": "place of the dateline",
    "dateline_date": "words of the dateline's date",
    "dateline_start": "first character of the dateline",
    "dateline_end": "character after the dateline",
    "date_clues": "what the text tells of its own date, as JSON",
    "body": "all of it, as JSON",
    "aspect": "case of a kind: visitor, host, phone, summit, …",
    "cameo": "CAMEO code",
    "plover": "PLOVER event type",
    "plover_mode": "PLOVER mode",
    "acronym": "acronym",
    "native_name": "name in its own language",
    "official_name": "name in full",
    "capital": "capital city",
    "alpha3": "ISO 3166-1 alpha-3 code",
    "listed": "whether the lexicon has it",
    "first_seen": "EDTF date of the first time",
    "last_seen": "EDTF date of the last time",
    "articles": "how many articles",
    "events": "how many events",
    "digest": "SHA-256",
    "size": "in bytes",
    "encoding": "how its text was encoded",
    "ingested_at": "when it was taken in, UTC",
    "field": "what the value is of",
    "value": "what is said",
    "kept": "whether this is what the event has",
    "of": "how many articles tell of the event",
    "agreements.status": "signed, issued, adopted, in_force, planned or referenced",
    "agreement_list.status": "signed, issued, adopted, in_force, planned or referenced",
    "articles.kind": "post or reprint",
    "article_list.kind": "post or reprint",
    "article_list.reports": "how many reports were read from it",
    "offices_held.date_start": "first possible day of the first time",
    "offices_held.date_end": "last possible day of the last time",
}
_OF = {"agreement": "agreements", "party": "parties", "country": "countries", "host_country": "countries",
       "person": "people"}  # fmt: skip
_HIDDEN = ("alembic_version", "article_search_", "event_index", "sqlite_")


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of a table or view, with what it holds."""

    relation: str
    type: Literal["view", "table"]
    column: str
    holds: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or view: what a row of it is, and its columns."""

    name: str
    type: Literal["view", "table"]
    row: str
    columns: tuple[ColumnRow, ...]


def schema(connection: Connection) -> list[Relation]:
    """Give the views of a database and then its tables, those first that one asks most."""
    found = []
    for name, sort, columns in _relations(connection):
        if not name.startswith(_HIDDEN):
            rows = tuple(ColumnRow(name, sort, column, _holds(name, column)) for column in columns)
            found.append(Relation(name, sort, RELATIONS.get(name) or _documented(name), rows))
    known = list(RELATIONS)
    return sorted(
        found,
        key=lambda one: (one.type != "view", known.index(one.name) if one.name in known else len(known), one.name),
    )


def _relations(connection: Connection) -> list[tuple[str, Literal["view", "table"], list[str]]]:
    if isinstance(connection, sqlite3.Connection) or connection.dialect.name == "sqlite":
        names = fetch(connection, "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view')")
        return [
            (
                row.name,
                row.type,
                [c.name for c in fetch(connection, "SELECT name FROM pragma_table_info(:n)", {"n": row.name})],
            )
            for row in names
        ]
    from sqlalchemy import inspect

    server = inspect(connection)
    views = [(name, "view", [c["name"] for c in server.get_columns(name)]) for name in server.get_view_names()]
    tables = [(name, "table", [c["name"] for c in server.get_columns(name)]) for name in server.get_table_names()]
    return [*views, *tables]  # type: ignore[list-item]


def _holds(relation: str, column: str) -> str:
    told = _COLUMNS.get(f"{relation}.{column}") or _COLUMNS.get(column)
    if told is None and column.endswith(("_id", "_key")):
        thing, _, what = column.rpartition("_")
        told = f"{what} in {_OF.get(thing, f'{thing}s')}"
    return told or ""


def _documented(table: str) -> str:
    """Give the first line of what the schema says of a table that is not told of here."""
    from relations_db.storage import models
    from relations_db.storage.base import Base

    del models
    for mapper in Base.registry.mappers:
        if mapper.class_.__tablename__ == table:
            return str(mapper.class_.__doc__ or "").strip().splitlines()[0]
    return ""
