"""Time questions on a large database: what each takes beyond the start of the program, and how it is looked up.

    python tests/benchmarks/synthetic.py /tmp/million.sqlite
    python -m tests.benchmarks.questions /tmp/million.sqlite

Each question is run in a fresh connection, and the processor's time is counted. One that takes long is run again, as
often as `ROUNDS` says, and the least counts. Ends with 1 where that is over the limit.
"""

from __future__ import annotations

import io
import shlex
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from itertools import chain
from statistics import median

from relations_db.cli.main import app
from tests.benchmarks.combinations import FILTERS, of_offices, systematic, thrown

LIMIT_MS, ROUNDS = 100.0, 3
# So many questions thrown together are asked of each command.
THROWN = 80

OTHERS = (
    "query meetings", "query meetings --between China Vietnam --year 2012", "query visits --in Vietnam --year 2012",
    "query visits --form state --country China", "query agreements", "query agreements --between China Laos",
    "query agreements --kind treaty --from 2020", "query participants --country Laos",
    "query participants --office president --year 2012", "query events --offset 5000", "query people --country Tuvalu",
    "query people --year 2012 --country Laos", "query 'every China–Vietnam meeting in 2012'",
    "query \"who met {person} in Beijing\"", "show country Tuvalu",
    "search railway", "search '\"railway harbour\"'", "search fisheries harbour --year 2012", "search satellite -water",
    "search railway --country Tuvalu", "search number",
)  # fmt: skip
# Filters that a command does not have, or has with other words.
UNFIT = {
    "meetings": ("kind",), "visits": ("kind", "mode", "level"), "agreements": ("kind", "mode", "status", "level"),
    "participants": (),
}  # fmt: skip
# What is counted or ranked goes through all that matches.
WHOLE = (
    "query", "query people", "query people --kind meeting", "query people --sort name", "query people --sort newest",
    "query people --country China", "query people --status held", "query people --from 2000", "query countries",
    "query countries --kind meeting", "query countries --sort oldest", "query countries --country China",
    "query countries --from 2000", "query parties", "stats --table", "stats --by year", "stats --by level",
    "stats --by place", "stats --by office", "stats --by month", "stats --by year --country China",
    "query participants --count", "query people --count", "query people --office president --count",
    "timeline China Vietnam --count", "timeline China Vietnam",
)  # fmt: skip


def run(line: str, database: str) -> float:
    """Give the milliseconds of work that a command takes in this process, whatever else the machine does."""
    whole = line == "query" or line.endswith("--count") or line.startswith(("search", "show", "stats", "timeline"))
    form = [] if whole else ["--limit", "50"]
    arguments = ["--db", database, *shlex.split(line), *form]
    started = time.process_time()
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as told:
        try:
            app(arguments)
        except SystemExit as ended:
            if ended.code:
                raise RuntimeError(f"{line}: {told.getvalue()}") from None
    return (time.process_time() - started) * 1000


def of_other_commands() -> list[str]:
    """Give questions to the other commands, with one filter, in both orders, and far behind the first rows."""
    lines = [f"query events {group[0]} --offset 5000" for group in FILTERS.values()]
    for command, unfit in UNFIT.items():
        for one in (one for name, group in FILTERS.items() if name not in unfit for one in group):
            lines += [f"query {command} {one}", f"query {command} {one} --sort oldest"]
    return list(dict.fromkeys(lines))


def least(line: str, database: str) -> float:
    """Give the least milliseconds that a command takes in several rounds, where the first was long."""
    first = run(line, database)
    return min([first, *(run(line, database) for _ in range(ROUNDS - 1))]) if LIMIT_MS / 2 < first < 2000 else first


def tell(what: str, times: list[tuple[float, str]], shown: int) -> int:
    """Print the slowest of some questions and give how many of them are over the limit."""
    times.sort(reverse=True)
    over = sum(taken > LIMIT_MS for taken, _ in times)
    print(f"{what}: {len(times)}, median {median(t for t, _ in times):.0f} ms, {over} over {LIMIT_MS:.0f} ms")
    for taken, line in times[:shown]:
        print(f"{taken:8.0f} ms  {line}")
    return over


def spread(times: Sequence[tuple[float, str]]) -> str:
    """Give how long questions take: half of them, nine in ten, ninety-nine in a hundred, and the slowest."""
    ordered = sorted(taken for taken, _ in times)
    points = (ordered[min(len(ordered) - 1, len(ordered) * part // 100)] for part in (50, 90, 99, 100))
    return " / ".join(f"{point:.0f}" for point in points)


def main(database: str) -> int:
    """Time the questions and tell the slowest."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as opened:
        ((person, events),) = opened.execute("SELECT p.name, (SELECT count(*) FROM events) FROM people p LIMIT 1")
        ((seldom,),) = opened.execute("SELECT key FROM people LIMIT 1 OFFSET 120")
    print(f"{events:,} events")
    run("query events", database)

    def timed(lines: Iterable[str]) -> list[tuple[float, str]]:
        named = (line.replace("{person}", shlex.quote(person)).replace("{seldom}", seldom) for line in lines)
        plain = (line.replace("\"who met '", '"who met ').replace("' in Beijing\"", ' in Beijing"') for line in named)
        return [(least(line, database), line) for line in plain]

    over = tell("pages of 50", timed((*systematic(), *OTHERS, *of_other_commands())), 25)
    over += tell("people in office", timed(of_offices()), 25)
    of_command: dict[str, list[tuple[float, str]]] = {}
    for taken, line in timed(thrown(THROWN)):
        of_command.setdefault(line.split(" --")[0], []).append((taken, line))
    for command, times in of_command.items():
        print(f"{command}: {spread(times)} ms (50 / 90 / 99 / 100 %)")
    over += tell("any combination", list(chain(*of_command.values())), 60)
    tell("counts", timed(f"{line} --count" for line in systematic()), 15)
    tell("counts and rankings of nearly everything", timed(WHOLE), len(WHOLE))
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
