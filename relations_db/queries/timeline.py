"""Tell a relation month by month: who met, who visited, what was signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from relations_db.queries.about_agreements import agreements
from relations_db.queries.about_events import events
from relations_db.queries.database import Answer
from relations_db.queries.filters import Filters
from relations_db.queries.rows import AgreementRow, EventRow
from relations_db.queries.vocabulary import CONTACTS

if TYPE_CHECKING:
    from relations_db.queries.database import Connection

_SUMMIT_LEVELS = ("head_of_state", "head_of_government")
_SIGNED = ("signed", "issued", "adopted")


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something in the history of a relation.

    Attributes:
        month: `2024-08`; `2024` where no more is known, None where not even that is.
        kind: kind of event, `summit` for a meeting of heads of state or government, or `agreement`.
        main: whether it stands out: a summit, a visit, an agreement that was made, or a gathering.
        key: as `relations show` takes it.
    """

    month: str | None
    date: str | None
    date_start: str | None
    date_end: str | None
    kind: str
    status: str
    what: str
    where: str | None
    who: tuple[str, ...]
    main: bool
    key: str


def timeline(connection: Connection, sides: tuple[str, ...], filters: Filters | None = None) -> list[TimelineRow]:
    """Give what happened between two sides, or to one, the oldest first.

    Args:
        connection: an open connection to a database of this package.
        sides: one or two countries, organisations or parties.
        filters: what else has to hold; with kinds among them, agreements are left out.

    Raises:
        RelationsError: a name nobody bears, or several; a date that is none.
    """
    told, made = _asked(connection, sides, filters)
    rows = [*map(_of_event, told), *map(_of_agreement, made or ())]
    last = "9999"
    return sorted(rows, key=lambda row: (row.date_start or last, row.date_end or last, not row.main, row.key))


def count_timeline(connection: Connection, sides: tuple[str, ...], filters: Filters | None = None) -> int:
    """Count what `timeline` gives."""
    return sum(answer.count() for answer in _asked(connection, sides, filters) if answer is not None)


def _asked(
    connection: Connection, sides: tuple[str, ...], filters: Filters | None
) -> tuple[Answer[EventRow], Answer[AgreementRow] | None]:
    filters = replace(filters or Filters(), sort="oldest", limit=None, offset=0)
    pair = ((sides[0], sides[1]),) if len(sides) == 2 else ()
    asked = replace(filters, between=pair, country=() if pair else sides)
    told = events(connection, asked, evidence=False)
    if filters.kind or filters.mode or filters.level or filters.form or filters.status:
        return told, None
    return told, agreements(connection, asked, evidence=False)


def by_month(rows: Iterable[TimelineRow]) -> list[tuple[str | None, list[TimelineRow]]]:
    """Give the rows of each month together, in their order."""
    return [(month, list(of_month)) for month, of_month in groupby(rows, key=lambda row: row.month)]


def _month(date: str | None) -> str | None:
    return None if date is None else date.partition("/")[0][:7]


def _of_event(event: EventRow) -> TimelineRow:
    summit = event.kind in CONTACTS and event.level in _SUMMIT_LEVELS
    kind = "summit" if summit and event.kind == "meeting" else event.kind
    what = event.what.replace("meeting", "summit") if kind == "summit" else event.what
    if event.kind == "visit" and event.visit_form not in (None, "unspecified"):
        what = what.replace("visit", f"{event.visit_form} visit")
    return TimelineRow(
        _month(event.date), event.date, event.date_start, event.date_end, kind, event.status, what, event.where,
        event.who, summit or event.kind in ("visit", "gathering"), event.key,
    )  # fmt: skip


def _of_agreement(made: AgreementRow) -> TimelineRow:
    return TimelineRow(
        _month(made.date), made.date, made.date_start, made.date_end, "agreement", made.status,
        f"{made.title} ({made.status.replace('_', ' ')})", made.place or made.place_country, made.who,
        made.status in _SIGNED, made.key,
    )  # fmt: skip
