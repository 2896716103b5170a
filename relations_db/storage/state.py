"""Load and keep how things follow from reports: dates of reports, who is named, and what bears on what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection, Table, select

from relations_db.extraction.reports import AgreementReport, EventReport, Report
from relations_db.resolution.cells import Stretch
from relations_db.resolution.dating import Dated
from relations_db.resolution.keys import APART, family
from relations_db.resolution.person_mentions import FormCells, Mention, form_cells, linked
from relations_db.resolution.things import ArticleDate
from relations_db.storage import actors, derived, facts, provenance
from relations_db.storage.sync import (
    add_pairs,
    altering,
    delete_in,
    inserting,
    rows_in,
    rows_starting,
    run_many,
    selecting,
    table_of,
    values_in,
    values_over,
)
from relations_db.storage.things import place_key

if TYPE_CHECKING:
    from sqlalchemy import Select

ARTICLES = table_of(provenance.Article)
REPORTS = table_of(provenance.Report)
EVENT_REPORTS = table_of(provenance.EventReport)
AGREEMENT_REPORTS = table_of(provenance.AgreementReport)
TELLINGS = table_of(derived.Telling)
CELLS = table_of(derived.ReportCell)
FORMS = table_of(derived.NameForm)
NAME_CELLS = table_of(derived.NameCell)
MENTIONS = table_of(derived.Mention)
PEOPLE = table_of(actors.Person)
EVENTS = table_of(facts.Event)
AGREEMENTS = table_of(facts.Agreement)

_FORMS_IN_CELLS = select(NAME_CELLS.c.cell, FORMS.c.id, FORMS.c.scope, FORMS.c.name, FORMS.c.component).join(
    FORMS, FORMS.c.id == NAME_CELLS.c.name_form_id
)
_IDENTIFIED = select(MENTIONS.c.report_id, MENTIONS.c.ordinal, PEOPLE.c.key).join(
    PEOPLE, PEOPLE.c.id == MENTIONS.c.person_id
)

_decode = msgspec.json.Decoder(Report).decode


class Told(msgspec.Struct, frozen=True):
    """A report as it is stored, with what is known of it so far.

    Attributes:
        id, key: of the report.
        article, article_key, post, is_reprint: its article, and the post it is or stands in.
        report: the report.
        reference: the date of the article.
        dated: the report's date, None where it has not been worked out yet.
        component: the component it was in.
    """

    id: int
    key: str
    article: int
    article_key: str
    post: str
    is_reprint: bool
    report: EventReport | AgreementReport
    reference: ArticleDate
    dated: Dated | None
    component: int | None


@dataclass(slots=True)
class Traces:
    """What articles have left in things and components, before they change.

    Attributes:
        events, agreements, people, parties: ids of things that rest on them.
        forms: ids of forms of names that they use.
        cells: cells in which their reports are found.
        components: components of their reports.
    """

    events: set[int] = field(default_factory=set)
    agreements: set[int] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    parties: set[int] = field(default_factory=set)
    forms: set[int] = field(default_factory=set)
    cells: set[int] = field(default_factory=set)
    components: set[int] = field(default_factory=set)

    def add(self, others: Traces) -> None:
        """Add what other articles have left."""
        self.events |= others.events
        self.agreements |= others.agreements
        self.people |= others.people
        self.parties |= others.parties
        self.forms |= others.forms
        self.cells |= others.cells
        self.components |= others.components


def traces(connection: Connection, articles: Iterable[int]) -> Traces:
    """Give what articles have left, to be asked before their reports are taken away."""
    reports = [n for (n,) in rows_in(connection, selecting(REPORTS.c.id), REPORTS.c.article_id, articles)]
    found = Traces()
    by_report = (
        (found.events, EVENT_REPORTS.c.event_id, EVENT_REPORTS.c.report_id),
        (found.agreements, AGREEMENT_REPORTS.c.agreement_id, AGREEMENT_REPORTS.c.report_id),
        (found.people, MENTIONS.c.person_id, MENTIONS.c.report_id),
        (found.forms, MENTIONS.c.name_form_id, MENTIONS.c.report_id),
        (found.cells, CELLS.c.cell, CELLS.c.report_id),
        (found.components, TELLINGS.c.component, TELLINGS.c.report_id),
    )
    for wanted, column, report in by_report:
        wanted |= {n for (n,) in rows_in(connection, selecting(column), report, reports) if n is not None}
    links = table_of(provenance.PartyReport)
    found.parties = {n for (n,) in rows_in(connection, selecting(links.c.party_id), links.c.report_id, reports)}
    return found


@cache
def _telling() -> Select[Any]:
    post = ARTICLES.alias()
    return (
        select(
            REPORTS.c.id, REPORTS.c.ordinal, REPORTS.c.body, ARTICLES.c.id.label("article"), ARTICLES.c.key,
            ARTICLES.c.publisher, ARTICLES.c.date, ARTICLES.c.date_basis, post.c.key.label("post"),
            TELLINGS.c.report_id.label("telling"), TELLINGS.c.date.label("told"),
            TELLINGS.c.date_basis.label("basis"), TELLINGS.c.component,
        )
        .join(ARTICLES, ARTICLES.c.id == REPORTS.c.article_id)
        .join(post, post.c.id == ARTICLES.c.parent_id, isouter=True)
        .join(TELLINGS, TELLINGS.c.report_id == REPORTS.c.id, isouter=True)
        .where(REPORTS.c.kind != "party")
    )  # fmt: skip


def load_reports(connection: Connection, column: Any, values: Iterable[Any]) -> dict[int, Told]:
    """Give the reports of events and agreements in whose rows a column has one of the values, by id."""
    found: dict[int, Told] = {}
    for row in rows_in(connection, _telling(), column, values):
        report = _decode(row.body)
        assert isinstance(report, EventReport | AgreementReport)  # noqa: S101 - parties were left aside
        found[row.id] = Told(
            row.id, f"{row.key}/{row.ordinal}", row.article, row.key, row.post or row.key,
            row.publisher is not None, report, ArticleDate(row.date, row.date_basis),
            Dated(row.told, row.basis) if row.telling is not None else None, row.component,
        )  # fmt: skip
    return found


def reports_in_cells(connection: Connection, cells: Iterable[int]) -> set[int]:
    """Give the ids of the reports that are found in cells."""
    return values_in(connection, CELLS.c.report_id, CELLS.c.cell, cells)


def reports_over(connection: Connection, stretches: Iterable[Stretch]) -> set[int]:
    """Give the ids of the reports that are found in one of the cells of some stretches."""
    return values_over(connection, CELLS.c.report_id, CELLS.c.cell, stretches)


def ids_where(connection: Connection, wanted: Any, column: Any, values: Iterable[Any]) -> set[int]:
    """Give the values of one column where another has one of the values; what is NULL is left out."""
    return values_in(connection, wanted, column, values)


def keep_cells(connection: Connection, cells: Mapping[int, Set[int]]) -> None:
    """Make each report be found in its cells and in no others."""
    delete_in(connection, CELLS.c.report_id, cells)
    # In the order of the primary key, which is that of the table.
    add_pairs(connection, CELLS, sorted((cell, number) for number, found in cells.items() for cell in found))


def keep_dates(connection: Connection, told: Iterable[Told], dates: Mapping[int, Dated]) -> None:
    """Keep the dates of reports, with the places that they name."""
    fresh, altered = [], []
    for each in told:
        dated = dates[each.id]
        if each.dated is None:
            place = place_key(each.report.place, each.report.place_country)
            fresh.append({
                "report_id": each.id, "date": dated.date, "date_basis": dated.basis, "place": place,
                "component": None,
            })  # fmt: skip
        elif each.dated != dated:
            altered.append({"row_report_id": each.id, "new_date": dated.date, "new_date_basis": dated.basis})
    run_many(connection, inserting(TELLINGS), fresh)
    run_many(connection, altering(TELLINGS, ("date", "date_basis"), ("report_id",)), altered)


def keep_components(
    connection: Connection, table: Table, before: Mapping[int, int | None], after: Mapping[int, int]
) -> None:
    """Keep the components of rows of `tellings` or `name_forms`, by their ids."""
    handle = table.primary_key.columns[0].name
    rows = [
        {f"row_{handle}": n, "new_component": label} for n, label in sorted(after.items()) if before.get(n) != label
    ]
    run_many(connection, altering(table, ("component",), (handle,)), rows)


def add_mentions(connection: Connection, told: Iterable[Told]) -> set[int]:
    """Keep whom new reports name; give the ids of the forms of names that they use."""
    named: list[tuple[dict[str, Any], tuple[str, str]]] = []
    for each in told:
        people = each.report.participants if isinstance(each.report, EventReport) else ()
        for ordinal, person in enumerate(people):
            scope = person.country or (f"~{person.organization}" if person.organization else "")
            row = {
                "report_id": each.id, "ordinal": ordinal, "person_id": None, "country": person.country,
                "organization": person.organization, "party": person.party, "role": person.role,
            }  # fmt: skip
            named.append((row, (scope, person.name)))
    if not named:
        return set()
    ids = _forms(connection, sorted({form for _, form in named}))
    run_many(connection, inserting(MENTIONS), [{**row, "name_form_id": ids[form]} for row, form in named])
    return {ids[form] for _, form in named}


def _forms(connection: Connection, forms: list[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Give the ids of forms of names; new ones are added, with the component that each then belongs to."""
    query = selecting(FORMS.c.scope, FORMS.c.name, FORMS.c.id)
    wanted = {name for _, name in forms}
    known = {(r.scope, r.name): r.id for r in rows_in(connection, query, FORMS.c.name, wanted)}
    new = [form for form in forms if form not in known]
    if not new:
        return known
    run_many(connection, inserting(FORMS), [{"scope": scope, "name": name, "component": None} for scope, name in new])
    known = {(r.scope, r.name): r.id for r in rows_in(connection, query, FORMS.c.name, wanted)}
    looked = {form: form_cells(*form) for form in new}
    add_pairs(connection, NAME_CELLS, sorted((cell, known[form]) for form in new for cell in looked[form].found))
    _join_forms(connection, {known[form]: form for form in new}, looked)
    return known


def _join_forms(
    connection: Connection, new: Mapping[int, tuple[str, str]], looked: Mapping[tuple[str, str], FormCells]
) -> None:
    """Join the components of all forms that a new one bears on."""
    lookers: dict[int, list[int]] = {}
    for number, form in new.items():
        for cell in looked[form].looked:
            lookers.setdefault(cell, []).append(number)
    # A component stands for its forms; a form that is in none yet for itself.
    parent: dict[int, int] = {}

    def find(item: int) -> int:
        while parent.setdefault(item, item) != item:
            item = parent[item]
        return item

    judged: set[tuple[int, int]] = set()
    for cell, other, scope, name, component in rows_in(connection, _FORMS_IN_CELLS, NAME_CELLS.c.cell, lookers):
        label = component if component is not None else other
        for number in lookers[cell]:
            if (number, other) in judged:
                continue
            judged.add((number, other))
            if linked(new[number], (scope, name)):
                low, high = sorted((find(number), find(label)))
                parent[high] = low
    labels = {number: find(number) for number in new}
    keep_components(connection, FORMS, {}, labels)
    merged = {label: find(label) for label in parent if label not in new and find(label) != label}
    changes = [{"row_component": old, "new_component": label} for old, label in sorted(merged.items())]
    run_many(connection, altering(FORMS, ("component",), ("component",)), changes)


@cache
def _mentioning() -> Select[Any]:
    post = ARTICLES.alias()
    return (
        select(
            MENTIONS.c.report_id, MENTIONS.c.ordinal, FORMS.c.name, MENTIONS.c.country,
            MENTIONS.c.organization, MENTIONS.c.party, MENTIONS.c.role, TELLINGS.c.date,
            REPORTS.c.ordinal.label("number"), ARTICLES.c.key, post.c.key.label("post"),
            PEOPLE.c.key.label("person"),
        )
        .join(FORMS, FORMS.c.id == MENTIONS.c.name_form_id)
        .join(REPORTS, REPORTS.c.id == MENTIONS.c.report_id)
        .join(TELLINGS, TELLINGS.c.report_id == MENTIONS.c.report_id)
        .join(ARTICLES, ARTICLES.c.id == REPORTS.c.article_id)
        .join(post, post.c.id == ARTICLES.c.parent_id, isouter=True)
        .join(PEOPLE, PEOPLE.c.id == MENTIONS.c.person_id, isouter=True)
    )  # fmt: skip


def load_mentions(connection: Connection, components: Iterable[int]) -> list[tuple[Mention, str | None, int]]:
    """Give the mentions in components of names, each with the key of its person so far and its report's id."""
    return [
        (
            Mention(
                f"{row.key}/{row.number}", row.ordinal, row.key, row.post or row.key, row.name, row.country,
                row.organization, row.party, row.role, row.date,
            ),
            row.person,
            row.report_id,
        )
        for row in rows_in(connection, _mentioning(), FORMS.c.component, components)
    ]  # fmt: skip


def people_of(connection: Connection, reports: Iterable[int]) -> dict[tuple[int, int], str]:
    """Give the key of the person whom each participant of reports is, by the report's id and the ordinal."""
    return {(r[0], r[1]): r[2] for r in rows_in(connection, _IDENTIFIED, MENTIONS.c.report_id, reports)}


def keep_people(connection: Connection, changes: Mapping[tuple[int, int], str | None]) -> None:
    """Keep who the participants of reports are, by the keys of people."""
    wanted = {key for key in changes.values() if key is not None}
    ids: dict[str | None, int] = dict(rows_in(connection, selecting(PEOPLE.c.key, PEOPLE.c.id), PEOPLE.c.key, wanted))
    rows = [
        {"row_report_id": r, "row_ordinal": n, "new_person_id": ids.get(key)} for (r, n), key in sorted(changes.items())
    ]
    run_many(connection, altering(MENTIONS, ("person_id",), ("report_id", "ordinal")), rows)


def in_families(connection: Connection, table: Table, families: Iterable[str]) -> dict[int, str]:
    """Give the people, events or agreements whose keys belong to families: their keys by their ids."""
    wanted = set(families)
    query = selecting(table.c.id, table.c.key)
    found = {row.id: row.key for row in rows_in(connection, query, table.c.key, wanted)}
    apart = rows_starting(connection, query, table.c.key, (f"{name}{APART}" for name in wanted))
    return found | {row.id: row.key for row in apart if family(row.key) in wanted}


def families_of(connection: Connection, table: Table, ids: Iterable[int]) -> set[str]:
    """Give the families of the keys of people, events or agreements."""
    return {family(key) for (key,) in rows_in(connection, selecting(table.c.key), table.c.id, ids)}
