"""Search the articles' text and lead from each hit to the events it tells of."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import typer

from relations_db.cli.commands import Command, examples
from relations_db.cli.declaring import declare
from relations_db.cli.options import FILTERS, OUTPUT, SESSION
from relations_db.cli.session import Session

if TYPE_CHECKING:
    from relations_db.queries.rows import EventRow
    from relations_db.queries.search import HitRow

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_LIMIT = 20
_EVENTS_SHOWN = 3
_FLAT = ("key", "date", "title", "publisher", "snippet", "stands", "events", "agreements")
_OPTIONS = {name: option for name, option in FILTERS.items() if name != "sort"}


def _search(context: typer.Context, words: list[str], **given: Any) -> None:
    from relations_db.cli.output import Layout, Output
    from relations_db.cli.query.asking import filters_from
    from relations_db.errors import RelationsError
    from relations_db.queries.search import RANKED, HitRow, search

    session = Session.of(context, given["db"], given["quiet"])
    layout = Layout(("id", "date", "title", "snippet"), _FLAT, row=HitRow)
    try:
        output = Output.of(given)
        layout.chosen(output.columns, output.form)
    except RelationsError as error:
        raise typer.BadParameter(str(error)) from None
    on_terminal = output.form == "table" and not output.file
    filters = filters_from(given, _OPTIONS, limit=_LIMIT)
    for word in words:
        if word.startswith("--"):
            raise typer.BadParameter(f"No such option: {word}")
    # What the shell took for one word was a phrase in quotes.
    text = " ".join(f'"{word}"' if " " in word and '"' not in word and len(words) > 1 else word for word in words)
    with session.reading() as connection:
        hits = search(connection, text, filters)
        if output.count:
            print(hits.answer.count())
            return
        if on_terminal and output.columns is None:
            from relations_db.queries.about_events import events_with_keys

            shown = list(hits.answer)
            told = {hit.id: events_with_keys(connection, hit.events[:_EVENTS_SHOWN]) for hit in shown}
            _write(shown, told)
            count = len(shown)
        else:
            count = output.write(hits.answer, layout)
        total = count if hits.partial else hits.answer.count()
    if hits.partial:
        session.say(f"more than {RANKED:,} articles hold these words, too many to rank: the last taken in come first")
    elif not count:
        session.say("no articles match")
    elif count < total:
        session.say(f"{count} of {total} articles; --limit gives more, --offset others")
    elif on_terminal:
        session.say(f"{count} article{'' if count == 1 else 's'}")


def _write(hits: Iterable[HitRow], told: dict[int, list[EventRow]]) -> None:
    """Write hits for a reader: the title, the snippet with what was found in bold, the events."""
    from rich.padding import Padding
    from rich.text import Text

    from relations_db.cli.table import console
    from relations_db.export.harmless import safe

    out = console(sys.stdout)
    for number, hit in enumerate(hits):
        if number:
            out.print()
        where = ", ".join(str(part) for part in (hit.publisher, hit.date, *hit.stands) if part)
        out.print(Text.assemble((safe(hit.title or "(without a title)"), "bold"), (f"  {safe(where)}", "dim")))
        snippet = Text()
        for text, is_hit in hit.snippet.parts:
            lead, trail = " " * (text[:1] == " "), " " * (text[-1:] == " ")
            snippet.append(f"{lead}{safe(text)}{trail}", "bold yellow" if is_hit else "")
        out.print(Padding(snippet, (0, 0, 0, 2)))
        for event in told[hit.id]:
            place = f" in {event.where}" if event.place or event.place_country else ""
            line = f"{event.date or 'undated'} {event.what}{place}: {', '.join(event.who)}"
            out.print(Padding(Text.assemble((f"→ {safe(event.key)}", "cyan"), f"  {safe(line)}"), (0, 0, 0, 2)))
        more = len(hit.events) - len(told[hit.id])
        if more:
            out.print(Text(f"  and {more} more: relations show article {hit.key}", "dim"), soft_wrap=True)


declare(
    _search,
    {**_OPTIONS, **OUTPUT, **SESSION},
    words=(
        list[str],
        typer.Argument(metavar="WORDS...", help='Words that all stand in it; "a phrase", -without, begin*, a OR b.'),
    ),
)
app.command(
    "search",
    cls=Command,
    # `-word` leaves articles with the word out.
    context_settings={"ignore_unknown_options": True},
    help="Search the full text of the articles, best hits first.\n\n"
    "--year, --from, --to and --publisher are the article's; the other filters ask for an event that it tells of.",
    epilog=examples("search '\"high-speed rail\"'", "search railway corridor --country Laos --json"),
)(_search)
