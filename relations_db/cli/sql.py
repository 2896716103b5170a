"""Run SQL that the user writes, read-only, with the outputs of every other answer."""

from __future__ import annotations

import sys
from typing import Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.declaring import declare
from relations_db.cli.options import OUTPUT, SESSION
from relations_db.cli.session import Session

app = typer.Typer(rich_markup_mode=None, add_completion=False)


def _sql(context: typer.Context, statement: list[str], **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.errors import RelationsError
    from relations_db.queries.sql import run_sql

    session = Session.of(context, given["db"], given["quiet"])
    try:
        output = Output.of(given)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    text = sys.stdin.read() if statement == ["-"] else " ".join(statement)
    with session.reading() as connection:
        table = run_sql(connection, text)
        if output.count:
            print(sum(1 for _ in table.rows))
            return
        layout = Layout(table.columns, table.columns, table.columns[0], names=table.columns)
        count = output.write(table.rows, layout)
    if output.form == "table" or output.file:
        session.say(f"{count:,} row{'' if count == 1 else 's'}")


declare(
    _sql,
    {**OUTPUT, **SESSION},
    statement=(list[str], typer.Argument(metavar="SELECT…", help="A query in SQL, or - for standard input.")),
)
app.command(
    "sql",
    cls=Command,
    help="Run SQL that reads, with the outputs of every answer.\n\n"
    "Nothing can be written, attached or loaded; `relations schema` shows the tables.",
    epilog=examples(
        "sql 'select country_b, count(*) as n from bilateral_meetings group by 1 order by n desc limit 5'",
        "sql 'select * from agreement_list' --csv --output agreements.csv",
        "sql - --json < question.sql",
    ),
)(_sql)
