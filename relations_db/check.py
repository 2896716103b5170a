"""Check a database: that it holds together, and that its things are what its reports give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from relations_db.derive import derive_all
from relations_db.refresh import compared, things
from relations_db.storage.connections import reading
from relations_db.storage.event_index import wrong_copies
from relations_db.storage.soundness import crooked_articles, damaged_pages, dangling_keys, garbled_reports, lines_amiss

_RESTORE = (
    "put back a copy from before; without one, save what was put right by hand with `relations corrections export`"
    " and ingest the dumps into a new database"
)
_REFRESH = "`relations refresh --yes` reads the articles anew and puts it right"
# So many of one kind are named, the others counted.
_MOST = 10


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a database.

    Attributes:
        what: which of the checks found it: `file`, `keys`, `index`, `reports`, `offsets`, `lines` or `things`.
        detail: what is wrong, in a line.
        mend: how to put it right, in a line.
    """

    what: str
    detail: str
    mend: str


def check(engine: Engine, *, quick: bool = False, tell: Callable[[str], None] | None = None) -> list[Problem]:
    """Give what is wrong with a database, nothing where it is sound; it is left as it was.

    Args:
        engine: for writing, as working out the things anew takes a transaction that is taken back; for reading with
            `quick`.
        quick: leave out what follows from the reports.
        tell: told which check begins.
    """
    tell = tell or (lambda what: None)
    with reading(engine) as connection:
        tell("file")
        found = _few("file", damaged_pages(connection), _RESTORE)
        if found:
            # What else a damaged file says is worth nothing.
            return found
        tell("keys")
        found += _few("keys", dangling_keys(connection), _RESTORE)
        tell("index")
        found += _few("index", wrong_copies(connection), _REFRESH)
        tell("reports")
        found += _few("reports", garbled_reports(connection), _RESTORE)
        tell("offsets")
        crooked = [f"article {key}: {wrong}" for key, wrong in crooked_articles(connection)]
        found += _few("offsets", crooked, _REFRESH)
        tell("lines")
        found += _few("lines", lines_amiss(connection), _RESTORE)
    if not quick and not found:
        tell("things")
        with engine.connect() as connection:
            found += _few("things", list(_otherwise(connection)), _REFRESH)
    return found


def _few(what: str, details: list[str], mend: str) -> list[Problem]:
    problems = [Problem(what, detail, mend) for detail in details[:_MOST]]
    if len(details) > _MOST:
        problems.append(Problem(what, f"and {len(details) - _MOST:,} more of the kind", mend))
    return problems


def _otherwise(connection: Connection) -> Iterator[str]:
    """Give what would be otherwise if all things were worked out anew from the stored reports."""
    with connection.begin() as transaction:
        before = things(connection)
        derive_all(connection)
        changes = list(compared(before, things(connection)))
        transaction.rollback()
    said = {
        "added": "is missing, though reports tell of it", "gone": "stands there, though no report tells of it",
        "altered": "is not what its reports tell",
    }  # fmt: skip
    for change in changes:
        detail = f" ({change.detail})" if change.change == "altered" else ""
        yield f"{change.what} {change.key}: {said[change.change]}{detail}"
