"""Define an account: everything one article says, ready to be stored and compared with others."""

import msgspec

from relations_db.extraction.reports import Report
from relations_db.language.date_clues import DateClues


class Account(msgspec.Struct, frozen=True):
    """What one article says.

    Attributes:
        article: key of the article.
        reports: its reports in text order; a report's number is its place here.
        clues: what the article tells of its own date.
        failure: why it says nothing, where the grammar failed at it: a fault of the program.
    """

    article: str
    reports: tuple[Report, ...]
    clues: DateClues
    failure: str = ""
