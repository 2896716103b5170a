"""Say which rows are wanted: one set of filters for every question, and what it means in SQL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from relations_db import edtf
from relations_db.errors import RelationsError
from relations_db.queries import names
from relations_db.queries.database import Where
from relations_db.queries.vocabulary import KINDS, LEVELS, MODES, SORTS, STATUSES, choice

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What rows have to match; everything given must hold, and of several values of one filter any.

    Names are taken as people write them: countries by name, code or demonym, people by any known form.

    Attributes:
        between: pairs of countries or organisations that were both represented.
        country: represented.
        organization: international organisations represented.
        person: took part; of several, all did.
        party: somebody took part for it.
        office: words of an office that somebody held who took part ("foreign minister").
        place: city; `inside`: country in which it was.
        year: `2024`; `since` and `until`: `2024`, `2024-08` or `2024-08-19`, both included. A date that is
            known to the month matches when any day of the month does.
        kind, mode, status, level: words of the closed vocabularies.
        publisher: of an article that tells of it.
        sort: `newest` or `oldest` first.
        limit, offset: how many rows, after how many.
    """

    between: tuple[tuple[str, str], ...] = ()
    country: tuple[str, ...] = ()
    organization: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    party: tuple[str, ...] = ()
    office: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    year: str | int | None = None
    since: str | None = None
    until: str | None = None
    kind: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    sort: str = "newest"
    limit: int | None = None
    offset: int = 0

    def period(self) -> tuple[date | None, date | None]:
        """Give the first and the last day asked for, None where it is open.

        Raises:
            RelationsError: what is given is no date, or the period ends before it begins.
        """
        first, last = None, None
        if self.year is not None:
            if not re.fullmatch(r"[0-9]{4}", str(self.year)):
                raise RelationsError(f"a year has four digits, as in 2024; {str(self.year)!r} has not")
            first, last = _days(str(self.year))
        if self.since is not None:
            since = _days(self.since)[0]
            first = since if first is None else max(first, since)
        if self.until is not None:
            until = _days(self.until)[1]
            last = until if last is None else min(last, until)
        if first is not None and last is not None and last < first:
            raise RelationsError(f"the period from {first} to {last} ends before it begins")
        return first, last

    def order(self) -> str:
        """Give what follows ORDER BY for rows with `date_start` and `id`; undated rows come last."""
        if choice("sort order", self.sort, SORTS) == "oldest":
            return "date_start IS NULL, date_start, date_end, id"
        return "date_start IS NULL, date_start DESC, date_end DESC, id DESC"

    def page(self) -> str:
        """Give LIMIT and OFFSET.

        Raises:
            RelationsError: a negative number.
        """
        if self.offset < 0 or (self.limit is not None and self.limit < 0):
            raise RelationsError("--limit and --offset are counts of rows: 0 or more")
        if self.limit is None:
            # SQLite knows no OFFSET without LIMIT, PostgreSQL no negative LIMIT.
            return f" LIMIT 9223372036854775807 OFFSET {self.offset:d}" if self.offset else ""
        return f" LIMIT {self.limit:d} OFFSET {self.offset:d}"


def _days(text: str) -> tuple[date, date]:
    try:
        return edtf.bounds(text.strip())
    except ValueError:
        raise RelationsError(f"{text!r} is no date; write 2024, 2024-08 or 2024-08-19") from None


def dated(where: Where, filters: Filters, row: str) -> None:
    """Let the possible days of a row and the period asked for have a day in common."""
    first, last = filters.period()
    if first is not None:
        where.add(f"{row}.date_end >= {where.bind(first.isoformat())}")
    if last is not None:
        where.add(f"{row}.date_start <= {where.bind(last.isoformat())}")


def placed(where: Where, filters: Filters, connection: Connection, row: str) -> None:
    """Let a row have happened at one of the places and in one of the countries asked for."""
    if filters.place:
        ids = [id_ for name in filters.place for id_ in names.find_places(connection, name)]
        where.add(f"{row}.place_id IN {where.bind_all(ids)}")
    if filters.inside:
        codes = where.bind_all(names.find_country(connection, name) for name in filters.inside)
        where.add(f"{row}.place_id IN (SELECT id FROM places WHERE country_id IN {codes})")  # noqa: S608


def chosen(where: Where, what: str, given: tuple[str, ...], known: tuple[str, ...], column: str) -> None:
    """Let a column have one of the words given, each of them checked against its vocabulary."""
    if given:
        where.add(f"{column} IN {where.bind_all(choice(what, word, known) for word in given)}")


def of_events(connection: Connection, filters: Filters) -> Where:
    """Give the conditions on `events e LEFT JOIN meetings m`.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none; a word no vocabulary has.
    """
    where = Where()

    def represented(name: str) -> str:
        side, value = names.find_side(connection, name)
        table = "event_countries" if side == "country" else "event_organizations"
        return f"e.id IN (SELECT event_id FROM {table} WHERE {side}_id = {where.bind(value)})"  # noqa: S608

    where.add_any(" AND ".join(represented(side) for side in pair) for pair in filters.between)
    where.add_any(represented(name) for name in filters.country)
    if filters.organization:
        ids = where.bind_all(names.find_organization(connection, name) for name in filters.organization)
        where.add(f"e.id IN (SELECT event_id FROM event_organizations WHERE organization_id IN {ids})")  # noqa: S608
    for name in filters.person:
        person = where.bind(names.find_person(connection, name))
        where.add(f"e.id IN (SELECT event_id FROM participants WHERE person_id = {person})")  # noqa: S608
    if filters.party:
        parties = where.bind_all(names.find_party(connection, name) for name in filters.party)
        where.add(f"e.id IN (SELECT event_id FROM participants WHERE party_id IN {parties})")  # noqa: S608
    if filters.office:
        office = " OR ".join(holds(where, text, "role") for text in filters.office)
        where.add(f"e.id IN (SELECT event_id FROM participants WHERE {office})")  # noqa: S608
    if filters.publisher:
        publisher = " OR ".join(holds(where, text, "a.publisher") for text in filters.publisher)
        where.add(
            "e.id IN (SELECT l.event_id FROM event_reports l JOIN reports r ON r.id = l.report_id"  # noqa: S608
            f" JOIN articles a ON a.id = r.article_id WHERE {publisher})"
        )
    placed(where, filters, connection, "e")
    chosen(where, "kind of event", filters.kind, KINDS, "e.kind")
    chosen(where, "status", filters.status, STATUSES, "e.status")
    chosen(where, "mode", filters.mode, MODES, "m.mode")
    chosen(where, "level", filters.level, LEVELS, "m.level")
    dated(where, filters, "e")
    return where


def holds(where: Where, text: str, column: str) -> str:
    """Give the condition that a column holds every word of a text, whatever their order and case."""
    escaped = [re.sub(r"([\\%_])", r"\\\1", word) for word in text.lower().split()]
    like = (f"lower({column}) LIKE {where.bind(f'%{word}%')} ESCAPE '\\'" for word in escaped)
    return f"({' AND '.join(like) or '1 = 1'})"


def is_loose(first: str | None, last: str | None, known: str | None, filters: Filters) -> bool:
    """Tell whether a row matches a period only because its date is not known to the day.

    Args:
        first: first possible day (ISO).
        last: last possible day.
        known: the date as EDTF.
        filters: the filters it matched.
    """
    if first is None or last is None or known is None or edtf.precision(known) == "day":
        return False
    since, until = filters.period()
    return (since is not None and first < since.isoformat()) or (
        until is not None and last > until.isoformat()
    )
