"""Hold what all tables share: the metadata with its naming rule, vocabularies as CHECKs, and dated rows."""

import datetime
from collections.abc import Iterable
from typing import Any

from sqlalchemy import CheckConstraint, Date, Double, Index, MetaData, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Constraints that have names can be altered by later migrations on every database.
NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class Base(DeclarativeBase):
    """The root of every model."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Text, float: Double}  # noqa: RUF012 - read by SQLAlchemy, never changed


class Dated:
    """A row that has a date.

    Attributes:
        date: EDTF level 0 (`2025`, `2025-02`, `2025-02-05`, `2025-02-04/2025-02-08`).
        date_start: first possible day.
        date_end: last possible day.
        date_basis: how the date is known (`stated`, `dateline`, `weekday`, `relative`, …).
    """

    date: Mapped[str | None] = mapped_column(sort_order=90)
    date_start: Mapped[datetime.date | None] = mapped_column(Date, sort_order=91)
    date_end: Mapped[datetime.date | None] = mapped_column(Date, sort_order=92)
    date_basis: Mapped[str | None] = mapped_column(sort_order=93)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Give the CHECK that holds a column to a closed vocabulary; NULL passes where the column allows it."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", column)


def ordered_dates() -> tuple[CheckConstraint, CheckConstraint]:
    """Give the CHECKs of a dated table: all three columns or none, and the first day not after the last."""
    together = "(date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)"
    return CheckConstraint(together, "date_bounds"), CheckConstraint("date_start <= date_end", "date_order")


def span_index(name: str) -> Index:
    """Index the dates of more than a day by their end, so that those a period cuts into are found."""
    # Migrations make it so on PostgreSQL too; to say so here would load all that SQLAlchemy knows of that.
    return Index(name, "date_end", "date_start", sqlite_where=text("date_start < date_end"))


def index_of_few(table: str, column: str, *others: str) -> Index:
    """Index a column of a table that most rows leave empty, so that these take no room; other columns stand beside it.

    It also keeps what a row points to from being looked for in all rows when that is deleted.
    """
    # Migrations make it so on PostgreSQL too; see `span_index`.
    return Index(f"ix_{table}_{column}", column, *others, sqlite_where=text(f"{column} IS NOT NULL"))


def certain() -> CheckConstraint:
    """Give the CHECK that a certainty lies between 0 and 1."""
    return CheckConstraint("certainty BETWEEN 0 AND 1", "certainty")


TableArgs = tuple[Any, ...]
