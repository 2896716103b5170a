"""Make a command out of a question: its filters and outputs are those that all questions share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.declaring import declare
from relations_db.cli.options import FILTERS, OUTPUT, SESSION, Declared
from relations_db.cli.session import Session
from relations_db.errors import RelationsError

if TYPE_CHECKING:
    from relations_db.cli.output import Layout
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters

Question = Callable[["Connection", "Filters", bool], "Answer[Any]"]


def command(
    name: str,
    ask: Question,
    *,
    help: str,  # noqa: A002
    row: str,
    filters: Iterable[str],
    table: tuple[str, ...],
    flat: tuple[str, ...],
    shown: tuple[str, ...],
    key: str = "key",
    own: Declared | None = None,
) -> typer.Typer:
    """Give the command `relations query NAME`.

    Args:
        name: what is asked for, in the plural.
        ask: answers with the rows; its last argument tells whether their evidence is wanted.
        help: what the command gives.
        row: name of the dataclass of the rows.
        filters: which of the shared filters make sense.
        table: columns on a terminal.
        flat: columns of TSV, CSV and Markdown.
        shown: examples, as typed behind `relations query NAME`.
        key: the column that `--ids` prints.
        own: filters that mean something else here.
    """
    options = {**{filter_: FILTERS[filter_] for filter_ in filters}, **(own or {})}
    app = typer.Typer(rich_markup_mode=None, add_completion=False)

    def run(context: typer.Context, **given: Any) -> None:
        from relations_db.cli.output import Layout
        from relations_db.queries import rows

        session = Session.of(context, given.pop("db"), given.pop("quiet"))
        asked = {option: given.pop(option) for option in options}
        _answer(session, name, ask, Layout(table, flat, key, getattr(rows, row)), asked, given)

    declare(run, {**options, **OUTPUT, **SESSION})
    app.command(name, cls=Command, help=help, epilog=examples(*(f"query {name} {line}" for line in shown)))(run)
    return app


def _answer(
    session: Session,
    name: str,
    ask: Question,
    layout: Layout,
    asked: Mapping[str, Any],
    given: Mapping[str, Any],
) -> None:
    """Ask, write the answer in the form chosen, and tell on standard error what is to be known of it."""
    from relations_db.cli.output import Output
    from relations_db.queries.filters import is_loose

    try:
        output = Output.of(given)
        columns = layout.chosen(output.columns, output.form)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    filters = filters_from(asked, asked)
    with session.reading() as connection:
        answer = ask(connection, filters, "evidence" in columns)
        if output.count:
            print(answer.count())
            return
        loose: list[str] = []

        def watched() -> Iterator[Any]:
            for row in answer:
                if hasattr(row, "date_start") and is_loose(row.date_start, row.date_end, row.date, filters):
                    loose.append(row.date)
                yield row

        count = output.write(watched(), layout)
    if loose:
        dates = ", ".join(sorted(set(loose))[:5])
        session.say(f"{len(loose)} of {count} known only to the month or year: {dates}")
    if not count:
        session.say(f"no {name} match")
    elif output.form == "table" or output.file:
        session.say(f"{count:,} {name if count != 1 else _SINGULAR.get(name, name.removesuffix('s'))}")


def filters_from(given: Mapping[str, Any], options: Iterable[str], limit: int | None = None) -> Filters:
    """Give the filters that options ask for.

    Args:
        given: what followed the options.
        options: which of them are filters.
        limit: how many rows to give when nothing else is asked for.
    """
    from relations_db.queries.filters import Filters

    asked = {option: _value(given[option]) for option in options if given[option] or given[option] == 0}
    return Filters(**{"limit": limit, **asked})


def _value(given: Any) -> Any:
    """Give what typer collected as the filters have it: tuples, of pairs where an option takes two."""
    if isinstance(given, (list, tuple)):
        return tuple(tuple(one) if isinstance(one, (list, tuple)) else one for one in given)
    return given


_SINGULAR = {"people": "person", "parties": "party", "countries": "country", "ceremonies": "ceremony"}
