"""Answer which agreements were signed, issued or adopted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from relations_db.queries import names
from relations_db.queries.database import Answer, Where, day, fetch_for, parts
from relations_db.queries.evidence import evidence_of
from relations_db.queries.filters import Filters, chosen, dated, placed, published, roles_with
from relations_db.queries.rows import AgreementRow
from relations_db.queries.selection import AGREEMENTS, count_rows, select_ids
from relations_db.queries.vocabulary import AGREEMENT_KINDS, AGREEMENT_STATUSES

if TYPE_CHECKING:
    from relations_db.queries.database import Connection


def agreements(
    connection: Connection, filters: Filters | None = None, *, evidence: bool = True
) -> Answer[AgreementRow]:
    """Give the agreements that match; people and offices match those signed at an event with them.

    Args:
        connection: an open connection to a database of this package.
        filters: what they have to match; everything when None.
        evidence: whether the rows carry the sentences they rest on.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none; a word no vocabulary has.
    """
    filters = filters or Filters()
    where = _conditions(connection, filters)
    return Answer(
        partial(select_ids, connection, AGREEMENTS, where, filters),
        partial(load_agreements, connection, evidence),
        partial(count_rows, connection, AGREEMENTS, where),
    )


def _conditions(connection: Connection, filters: Filters) -> Where:
    where = Where()
    _made(where, [[names.find_side(connection, name) for name in pair] for pair in filters.between])
    _made(where, [[names.find_side(connection, name)] for name in filters.country])
    _made(where, [[("organization", names.find_organization(connection, name))] for name in filters.organization])
    _made(where, [[("party", names.find_party(connection, name))] for name in filters.party])
    for name in filters.person:
        _at_event(where, f"person_id = {where.bind(names.find_person(connection, name))}")
    if filters.office:
        # As with events, the participants of one are sooner looked through than the offices that hold the words.
        held = roles_with(connection, filters.office)
        roles = where.bind_all(held)
        attended = f"SELECT event_id FROM participants WHERE role IN {roles}"  # noqa: S608
        condition = f"EXISTS (SELECT 1 FROM participants WHERE event_id = g.event_id AND role || '' IN {roles})"  # noqa: S608
        where.add(condition, f"SELECT id FROM agreements WHERE event_id IN ({attended})", (attended, 1))  # noqa: S608
        where.facets[condition] = [("office", tuple(held))]
    published(where, connection, filters, "agreement")
    placed(where, filters, connection, "g", "agreements")
    chosen(where, "kind of agreement", filters.kind, AGREEMENT_KINDS, "g.kind")
    chosen(where, "status of an agreement", filters.status, AGREEMENT_STATUSES, "g.status")
    dated(where, filters, "g", "agreements")
    return where


def _made(where: Where, groups: Sequence[Sequence[tuple[str, str | int]]]) -> None:
    """Let all sides of at least one group have made the agreement; no groups at all change nothing."""
    tests, members = [], []
    for group in groups:
        said = [f"{side}_id = {where.bind(value)}" for side, value in group]
        made = (f"EXISTS (SELECT 1 FROM signatories WHERE agreement_id = {{0}} AND {one})" for one in said)  # noqa: S608
        first, *others = made
        tests.append(" AND ".join((first, *others)).format("g.id"))
        also = "".join(f" AND {other}" for other in others).format("s.agreement_id")
        members.append(f"SELECT s.agreement_id FROM signatories s WHERE s.{said[0]}{also}")  # noqa: S608
    if groups:
        where.add(f"({' OR '.join(f'({test})' for test in tests)})", " UNION ".join(members))


def _at_event(where: Where, condition: str) -> None:
    """Let somebody who meets a condition have taken part in the event at which the agreement was made."""
    where.add(
        f"EXISTS (SELECT 1 FROM participants WHERE event_id = g.event_id AND {condition})",  # noqa: S608
        "SELECT DISTINCT a.id FROM participants t JOIN agreements a ON a.event_id = t.event_id"  # noqa: S608
        f" WHERE t.{condition}",
    )


def load_agreements(connection: Connection, evidence: bool, ids: Sequence[int]) -> list[AgreementRow]:
    """Give the agreements with some ids, in their order, with or without the sentences they rest on."""
    sentences = evidence_of(connection, "agreement", ids) if evidence else {}
    found = {
        row.id: AgreementRow(
            id=row.id, key=row.key, title=row.title, kind=row.kind, status=row.status, date=row.date,
            date_start=day(row.date_start), date_end=day(row.date_end), date_basis=row.date_basis,
            place=row.place, place_country=row.place_country, countries=parts(row.countries),
            organizations=parts(row.organizations), parties=parts(row.parties),
            document_count=row.document_count, event=row.event, certainty=row.certainty,
            evidence=sentences.get(row.id, ()),
        )
        for row in fetch_for(
            connection,
            "SELECT l.*, e.key AS event FROM agreement_list l LEFT JOIN events e ON e.id = l.event_id"
            " WHERE l.id IN {ids}",
            ids,
        )
    }  # fmt: skip
    return [found[id_] for id_ in ids]
