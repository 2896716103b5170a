"""Declare the options that commands share, each in one place: filters, forms of output, the database."""

from collections.abc import Callable
from typing import Annotated, Any

import typer

from relations_db.cli.commands import Db, Quiet
from relations_db.cli.completing import offering
from relations_db.errors import RelationsError
from relations_db.queries import vocabulary as words
from relations_db.queries.vocabulary import choice

# Options as typer reads them, under the names of parameters; flags default to False, texts to None.
Declared = dict[str, Any]


def checked(what: str, known: tuple[str, ...]) -> Callable[[Any], Any]:
    """Give the callback that takes a word of a closed vocabulary, or several, and refuses any other.

    Args:
        what: what the words are, for the message.
        known: the words.
    """

    def check(given: Any) -> Any:
        try:
            if isinstance(given, (list, tuple)):
                return [choice(what, word, known) for word in given]
            return None if given is None else choice(what, given, known)
        except RelationsError as error:
            raise typer.BadParameter(str(error)) from None

    return check


def number(given: Any) -> int | None:
    """Take a count of rows.

    Raises:
        typer.BadParameter: it is no whole number from 0.
    """
    if given is None:
        return None
    if not (given.isascii() and given.isdigit()):
        raise typer.BadParameter(f"{given!r} is no whole number from 0")
    return min(int(given), 2**62)


def period(given: Any) -> str | None:
    """Take a date or a period, as EDTF: a year, month or day, or words such as `last year`.

    Raises:
        typer.BadParameter: it is none.
    """
    if given is None:
        return None
    from datetime import date

    from relations_db.queries.periods import read_period

    days = read_period(given, date.today())
    if days is None:
        raise typer.BadParameter(f'{given!r} is no date; write 2024, 2024-08, 2024-08-19 or "last year"')
    return days


def year(given: Any) -> str | None:
    """Take a year, as four digits or words such as `last year`.

    Raises:
        typer.BadParameter: it is none.
    """
    days = None if given is None or (given.isdigit() and len(given) != 4) else period(given)
    if given is not None and (days is None or len(days) != 4):
        raise typer.BadParameter(f"{given!r} is no year; write four digits, as in 2024")
    return days


def text(name: str, metavar: str, help: str, callback: Callable[[Any], Any] | None = None) -> Any:  # noqa: A002
    """Declare an option that takes one text."""
    return Annotated[str | None, typer.Option(name, metavar=metavar, help=help, callback=callback)]


def names(name: str, metavar: str, help: str, kind: str | None = None) -> Any:  # noqa: A002
    """Declare an option that may be repeated and takes names, offered as `kind` says where they can be."""
    offered = None if kind is None else offering(kind)
    return Annotated[list[str] | None, typer.Option(name, metavar=metavar, help=help, autocompletion=offered)]


def flag(*names: str, help: str) -> Any:  # noqa: A002
    """Declare an option that is there or not."""
    return Annotated[bool, typer.Option(*names, help=help)]


def vocabulary(name: str, known: tuple[str, ...], help: str, what: str) -> Any:  # noqa: A002
    """Declare a repeatable option that takes words of a closed vocabulary."""
    option = typer.Option(
        name, metavar=name.strip("-").upper(), help=f"{help}: {', '.join(known)}.",
        callback=checked(what, known), autocompletion=lambda: list(known),
    )  # fmt: skip
    return Annotated[list[str] | None, option]


def sort(orders: tuple[str, ...]) -> Any:
    """Declare the option that says which rows come first."""
    option = typer.Option(
        "--sort", metavar="ORDER", help=f"Which first: {', '.join(orders)}.",
        callback=checked("sort order", orders), autocompletion=lambda: list(orders),
    )  # fmt: skip
    return Annotated[str | None, option]


FILTERS: Declared = {
    "between": names("--between", "A B", "Both took part: countries, organisations or parties.", "side"),
    "country": names("--country", "NAME", "Took part: a name, code or demonym. Repeat: any of them.", "country"),
    "organization": names("--organization", "NAME", "International organisation that took part.", "organization"),
    "person": names("--person", "NAME", "Took part: any form of the name. Repeat: all of them.", "person"),
    "party": names("--party", "NAME", "Political party that somebody acted for.", "party"),
    "office": names("--office", "WORDS", 'Office of somebody who took part: "foreign minister".'),
    "place": names("--place", "CITY", "City it took place in.", "place"),
    "inside": names("--in", "COUNTRY", "Country it took place in.", "country"),
    "year": text("--year", "YYYY", "In this year: 2024, \"last year\".", year),
    "since": text("--from", "DATE", "On this day or later: 2024, 2024-08, 2024-08-19, \"last month\".", period),
    "until": text("--to", "DATE", "On this day or earlier; a month stands for all its days.", period),
    "kind": vocabulary("--kind", words.KINDS, "Kind of event", "kind of event"),
    "mode": vocabulary("--mode", words.MODES, "How they met", "mode"),
    "status": vocabulary("--status", words.STATUSES, "Whether it took place", "status"),
    "level": vocabulary("--level", words.LEVELS, "Highest office on either side", "level"),
    "form": vocabulary("--form", words.VISIT_FORMS, "Form of a visit", "form of a visit"),
    "publisher": names("--publisher", "NAME", "Publisher of an article that tells of it.", "publisher"),
    "sort": sort(words.SORTS),
    "limit": text("--limit", "N", "At most so many rows.", number),
    "offset": text("--offset", "N", "Leave out so many rows first.", number),
}  # fmt: skip

AGREEMENT_FILTERS: Declared = {
    "kind": vocabulary("--kind", words.AGREEMENT_KINDS, "Kind of agreement", "kind of agreement"),
    "status": vocabulary("--status", words.AGREEMENT_STATUSES, "What became of it", "status of an agreement"),
}

ACTOR_FILTERS: Declared = {"sort": sort(words.ACTOR_SORTS)}

PEOPLE_FILTERS: Declared = {
    "on": text("--on", "DATE", "Held the office on this day, as far as articles show.", period),
    **ACTOR_FILTERS,
}

PARTY_FILTERS: Declared = {"sort": sort(words.PARTY_SORTS)}

OUTPUT: Declared = {
    "table": flag("--table", help="A table, as on a terminal."),
    "json": flag("--json", help="JSON with everything: participants, countries, evidence."),
    "jsonl": flag("--jsonl", help="The same, one object a line."),
    "csv": flag("--csv", help="CSV."),
    "tsv": flag("--tsv", help="TSV, as when piped."),
    "markdown": flag("--markdown", help="A Markdown table."),
    "ids": flag("--ids", help="Keys only, as `relations show` takes them."),
    "columns": text("--columns", "A,B,C", "These columns, in this order."),
    "output": text("--output", "FILE", "Write to a file; its name tells the form: answer.csv."),
    "count": flag("--count", help="Only how many there are."),
}

SESSION: Declared = {
    "db": Db,
    "quiet": Quiet,
}

EVENT_FILTERS = tuple(FILTERS)
CONTACT_FILTERS = tuple(name for name in FILTERS if name not in ("kind", "form"))
