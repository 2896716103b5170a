"""Define the input of resolution: one article with its standing in dumps, its date clues and its reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from relations_db.extraction.reports import Report

if TYPE_CHECKING:
    from relations_db.language.date_clues import DateClues


@dataclass(frozen=True, slots=True, order=True)
class Standing:
    """Where an article stands in a dump.

    Attributes:
        dump: SHA-256 of the dump's bytes, in hexadecimal (any name that is the dump's own will do).
        position: rank of the article in the dump; only the order counts, so an index or a first line serves.
    """

    dump: str
    position: int


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article as resolution needs it, whatever dumps it stands in.

    Attributes:
        key: the article's key (`Article.key`).
        parent: key of the post a reprint stands in; None for a post.
        publisher: who first published a reprint; None for a post.
        standings: every dump that holds the article, sorted.
        clues: what the article says about its own date.
        reports: what the article tells, in text order; the n-th (from 0) has the key `<key>/<n>`.
    """

    key: str
    parent: str | None
    publisher: str | None
    standings: tuple[Standing, ...]
    clues: DateClues
    reports: tuple[Report, ...]

    def report_key(self, ordinal: int) -> str:
        """Give the key of the report at an index of `reports`."""
        return f"{self.key}/{ordinal}"
