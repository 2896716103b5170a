"""Count events by what they have in common: pair of countries, year, level, place, person and more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from relations_db.queries import event_index, names, shares, tallies
from relations_db.queries.database import fetch
from relations_db.queries.filters import Filters, of_events
from relations_db.queries.selection import Rows, best_source
from relations_db.queries.vocabulary import CONTACTS, KINDS, choice

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_START = "substr(CAST(e.date_start AS TEXT), 1, {length})"


@dataclass(frozen=True, slots=True)
class _Measure:
    value: str
    joined: str = ""


_COUNTRY = " JOIN event_countries {x} ON {x}.event_id = e.id"
_MEASURES: Final[dict[str, _Measure]] = {
    "year": _Measure(_START.format(length=4)),
    "month": _Measure(_START.format(length=7)),
    "pair": _Measure(
        "ca.country_id || '–' || cb.country_id",
        f"{_COUNTRY.format(x='ca')}{_COUNTRY.format(x='cb')} AND cb.country_id > ca.country_id",
    ),
    "country": _Measure("cn.name", f"{_COUNTRY.format(x='cc')} JOIN countries cn ON cn.id = cc.country_id"),
    "organization": _Measure(
        "og.key",
        " JOIN event_organizations eo ON eo.event_id = e.id JOIN organizations og ON og.id = eo.organization_id",
    ),
    "person": _Measure("pp.name", " JOIN participants tp ON tp.event_id = e.id JOIN people pp ON pp.id = tp.person_id"),
    "party": _Measure(
        "coalesce(qq.acronym, qq.name)",
        " JOIN participants tq ON tq.event_id = e.id JOIN parties qq ON qq.id = tq.party_id",
    ),
    "office": _Measure("tr.role", " JOIN participants tr ON tr.event_id = e.id AND tr.role IS NOT NULL"),
    "place": _Measure("pl.name", " JOIN places pl ON pl.id = e.place_id AND pl.name IS NOT NULL"),
    "in": _Measure("pn.name", " JOIN places pi ON pi.id = e.place_id JOIN countries pn ON pn.id = pi.country_id"),
    "kind": _Measure("e.kind"),
    "status": _Measure("e.status"),
    "level": _Measure("ml.level", " JOIN meetings ml ON ml.event_id = e.id AND ml.level IS NOT NULL"),
    "mode": _Measure("mm.mode", " JOIN meetings mm ON mm.event_id = e.id AND mm.mode IS NOT NULL"),
    "form": _Measure("vf.form", " JOIN visits vf ON vf.event_id = e.id"),
}
BY: Final = tuple(_MEASURES)
_IN_TIME = ("year", "month")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many events there are of each value, or of each two values.

    Attributes:
        by: what the values are of, one or two of `BY`.
        rows: values and number; those of the most events first, of years and months the oldest.
    """

    by: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def count_events(connection: Connection, by: Sequence[str], filters: Filters | None = None) -> Counts:
    """Count the events that match; meetings and calls where the filters name no kind and `by` none either.

    A country that is asked for is left out of the countries that are counted. The filters' limit holds for the
    values of the first of `by`.

    Args:
        connection: an open connection to a database of this package.
        by: one or two of `BY`.
        filters: which events are counted.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none.
    """
    filters = filters or Filters()
    if not filters.kind and not {"kind", "form"} & set(by):
        filters = replace(filters, kind=("visit",) if filters.form else CONTACTS)
    where = of_events(connection, filters)
    if replace(filters, kind=(), limit=None, offset=0) == Filters():
        kept = tallies.count_by(connection, by, [choice("kind of event", word, KINDS) for word in filters.kind])
        if kept is not None:
            return Counts(tuple(by), _ordered([tuple(row) for row in kept], by, filters))
    asked = [name for name in filters.country if names.find_side(connection, name)[0] == "country"]
    codes = [names.find_country(connection, name) for name in asked] if "country" in by else []
    found = event_index.matching(connection, where, whole=True)
    read_off = None if found is None else shares.count_by(connection, by, found, codes)
    if read_off is not None:
        return Counts(tuple(by), _ordered(read_off, by, filters))
    if codes:
        where.add(f"cc.country_id NOT IN {where.bind_all(codes)}", joined=True)
    measures = [_MEASURES[name] for name in by]
    rows = Rows("events", "ix_events_date", "e", "".join(measure.joined for measure in measures))
    for measure in measures:
        where.add(f"{measure.value} IS NOT NULL", joined=True)
    values = ", ".join(f"{measure.value} AS v{number}" for number, measure in enumerate(measures))
    counted = fetch(
        connection,
        f"SELECT {values}, count(DISTINCT e.id) AS n {best_source(connection, rows, where)}"
        f" GROUP BY {', '.join(f'v{number}' for number in range(len(by)))}",
        where.values,
    )
    return Counts(tuple(by), _ordered([tuple(row) for row in counted], by, filters))


def _ordered(
    rows: list[tuple[str | int, ...]], by: Sequence[str], filters: Filters
) -> tuple[tuple[str | int, ...], ...]:
    totals: dict[str | int, int] = {}
    for first, *_, count in rows:
        totals[first] = totals.get(first, 0) + int(count)
    first_in_time, second_in_time = by[0] in _IN_TIME, by[-1] in _IN_TIME
    firsts = sorted(totals, key=lambda value: (0 if first_in_time else -totals[value], str(value)))
    last = None if filters.limit is None else filters.offset + filters.limit
    places = {value: place for place, value in enumerate(firsts[filters.offset : last])}

    def place(row: tuple[str | int, ...]) -> tuple[int, int, str]:
        return places[row[0]], 0 if second_in_time else -int(row[-1]), str(row[-2])

    return tuple(sorted((row for row in rows if row[0] in places), key=place))
