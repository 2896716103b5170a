"""Write what a database holds at a glance."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

from relations_db.cli.output import Layout
from relations_db.cli.table import console, write_table

if TYPE_CHECKING:
    from relations_db.queries.overview import Overview

_PLURALS = {"ceremony": "ceremonies", "person": "people"}


def write_overview(seen: Overview) -> None:
    """Write it to standard output."""
    from rich.text import Text

    from relations_db.export.harmless import safe

    out = console(sys.stdout)
    if not seen.holdings:
        out.print("The database holds no events yet; `relations ingest FILE` takes in news.")
        return
    articles = "1 article" if seen.articles == 1 else f"{seen.articles:,} articles"
    dumps = "1 dump" if seen.dumps == 1 else f"{seen.dumps:,} dumps"
    out.print(Text(f"What {articles} in {dumps} tell{'s' * (seen.articles == 1)} of", style="bold"))
    rows = []
    for held in seen.holdings:
        years = "" if held.first is None else held.first if held.first == held.last else f"{held.first}–{held.last}"
        rows.append((f"{held.count:,}", _PLURALS.get(held.kind, f"{held.kind}s"), years))
    write_table(("count", "of", "years"), rows, sys.stdout)
    out.print(Text("\nLatest", style="bold"))
    layout = Layout(("id", "date", "what", "where", "who"), ())
    write_table(layout.table, ([getattr(event, name) for name in layout.table] for event in seen.latest), sys.stdout)
    out.print(Text("\nTry", style="bold"))
    for question in seen.questions:
        out.print(Text(f"  {safe(f'relations query {shlex.quote(question)}')}"), soft_wrap=True)
