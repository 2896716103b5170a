"""Turn the values of rows into what a file holds: JSON's own kinds of value, or one text a cell."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any


def plain(value: Any) -> Any:
    """Give a value as JSON knows it: dataclasses as objects, tuples as arrays, dates and bytes as texts."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (tuple, list)):
        return [plain(part) for part in value]
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and value - value != 0:
        # JSON has no infinity and no NaN.
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def flat(value: Any) -> str:
    """Give a value as one text; the parts of a list that hold commas have `; ` between them, others `, `."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        parts = [flat(part) for part in value]
        return ("; " if any("," in part for part in parts) else ", ").join(parts)
    return value.hex() if isinstance(value, bytes) else str(value)


def short_date(date: str) -> str:
    """Give an interval without what its last day has in common with the first: `2024-05-13/15`."""
    first, _, last = date.partition("/")
    if len(first) != len(last):
        return date
    common = 8 if first[:8] == last[:8] else 5 if first[:5] == last[:5] else 0
    return f"{first}/{last[common:]}"
