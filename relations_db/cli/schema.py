"""Explain tables, columns and views to who asks in SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.completing import offering
from relations_db.cli.declaring import declare
from relations_db.cli.options import OUTPUT, SESSION
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.queries.glossary import Relation

app = typer.Typer(rich_markup_mode=None, add_completion=False)


def _schema(context: typer.Context, name: list[str] | None, **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.errors import RelationsError
    from relations_db.queries.glossary import ColumnRow, schema

    session = Session.of(context, given["db"], given["quiet"])
    try:
        output = Output.of(given)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    with session.reading() as connection:
        relations = schema(connection)
    if name:
        known = {relation.name: relation for relation in relations}
        for asked in name:
            if asked.lower() not in known:
                from difflib import get_close_matches

                near = get_close_matches(asked.lower(), known, n=1)
                advice = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
                raise RelationsError(f"no table or view is called {asked!r}; {advice}")
        relations = [known[asked.lower()] for asked in name]
    if output.form == "table" and not output.columns and not output.count:
        _write(relations, columns=bool(name))
        return
    columns = [column for relation in relations for column in relation.columns]
    if output.count:
        print(len(columns))
        return
    shown = ("relation", "type", "column", "holds")
    output.write(columns, Layout(shown, shown, "relation", ColumnRow))


def _write(relations: list[Relation], columns: bool) -> None:
    """Draw what a row of each table or view is, or the columns of those that were asked for."""
    import sys

    from relations_db.cli.table import console, write_table

    if not columns:
        write_table(("name", "type", "a row is"), [(one.name, one.type, one.row) for one in relations], sys.stdout)
        console(sys.stdout).print("\n`relations schema NAME` shows the columns of one.")
        return
    for relation in relations:
        console(sys.stdout).print(f"{relation.type} {relation.name}: {relation.row}", soft_wrap=True)
        write_table(("column", "holds"), [(one.column, one.holds) for one in relation.columns], sys.stdout)


_NAMES = typer.Argument(
    metavar="[NAME]...", help="Tables or views to show the columns of.", autocompletion=offering("relation")
)

declare(
    _schema,
    {**OUTPUT, **SESSION},
    name=(list[str] | None, _NAMES),
)
app.command(
    "schema",
    cls=Command,
    help="Tables, columns and views, and what they hold.",
    epilog=examples("schema", "schema event_list participant_list", "schema --markdown"),
)(_schema)
