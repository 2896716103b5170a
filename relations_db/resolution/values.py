"""Set the values that a user has given, in place of those that articles gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from msgspec.structs import replace

from relations_db import edtf
from relations_db.errors import RelationsError
from relations_db.extraction import reports
from relations_db.resolution.corrections import AGREEMENT_FIELDS, EVENT_FIELDS
from relations_db.resolution.things import Agreement, Event

# How a date is known that a user has set.
BASIS = "corrected"
_LISTS = frozenset(("countries", "organizations"))
_NEVER_EMPTY = frozenset(("kind", "status", "title"))
_WORDS = {
    "event": {
        "kind": reports.EventKind, "status": reports.Status, "mode": reports.Mode,
        "visit_form": reports.VisitForm,
    },
    "agreement": {"kind": reports.AgreementKind, "status": reports.AgreementStatus},
}  # fmt: skip


def checked(what: str, field: str, value: str | None) -> str | None:
    """Give a value as it is kept.

    Args:
        what: `event` or `agreement`.
        field: one of its fields.
        value: as it was given; lists with commas; empty or None to leave the field empty.

    Raises:
        RelationsError: there is no such field, or the field cannot have the value.
    """
    fields = EVENT_FIELDS if what == "event" else AGREEMENT_FIELDS
    if field not in fields:
        raise RelationsError(f"an {what} has no field {field!r}; there are {', '.join(fields)}")
    text = (value or "").strip()
    if not text:
        if field in _NEVER_EMPTY:
            raise RelationsError(f"{field} cannot be empty")
        return None
    if field == "date" and not edtf.is_valid(text):
        raise RelationsError(f"{text!r} is no date; write 2024, 2024-08, 2024-08-19 or 2024-08-18/2024-08-20")
    known = get_args(_WORDS[what].get(field))
    if known and text not in known:
        raise RelationsError(f"{text!r} is no {field} of an {what}; there are {', '.join(known)}")
    if field == "count" and not (text.isascii() and text.isdigit() and int(text)):
        raise RelationsError(f"{text!r} is no number of documents")
    if field in _LISTS:
        return ", ".join(sorted({part.strip() for part in text.split(",") if part.strip()}))
    return text


def event_with(event: Event, values: Mapping[str, str | None]) -> Event:
    """Give an event with values set."""
    if not values:
        return event
    changes = _changes(values)
    kind = changes.get("kind", event.kind)
    contact = kind in ("meeting", "call")
    sides = [*changes.get("countries", event.countries), *changes.get("organizations", event.organizations)]
    settled = replace(event, **changes)
    mode = settled.mode if contact else None
    return replace(
        settled,
        mode="phone" if kind == "call" and mode in (None, "in_person") else mode,
        format=("bilateral" if len(sides) <= 2 else "multilateral") if contact else None,
        visit_form=settled.visit_form or "unspecified" if kind == "visit" else None,
        host=settled.host if kind == "visit" else None,
    )


def agreement_with(agreement: Agreement, values: Mapping[str, str | None]) -> Agreement:
    """Give an agreement with values set."""
    return replace(agreement, **_changes(values)) if values else agreement


def _changes(values: Mapping[str, str | None]) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for field, value in values.items():
        if field in _LISTS:
            changes[field] = tuple(value.split(", ")) if value else ()
        elif field == "count":
            changes[field] = int(value) if value else None
        else:
            changes[field] = value
    if "date" in changes:
        changes["date_basis"] = BASIS if changes["date"] else None
    return changes
