"""Time questions on a large database, in one go: what each takes, and how many take longer than they may.

    python -m tests.benchmarks.questions /tmp/million.sqlite [--answers now.json] [--against before.json]

Where there is no such database, one of a million invented events is made. Each question is run in a fresh connection,
and the processor's time is counted. One that takes long is run again, as often as `ROUNDS` says, and the least counts.
With `--answers` it is noted what each was and took; with `--against` answers are held against those of another time.
Ends with 1 where a question takes longer than the limit, or is answered otherwise.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import shlex
import sqlite3
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from itertools import chain
from pathlib import Path
from statistics import median

from relations_db.cli.main import app
from tests.benchmarks.combinations import FILTERS, of_offices, systematic, thrown
from tests.benchmarks.synthetic import build

LIMIT_MS, ROUNDS = 100.0, 3
# So many questions thrown together are asked of each command, so many times.
THROWN, SEEDS = 80, (11, 12, 13)

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
    return answer(line, database)[0]


def answer(line: str, database: str, *form: str) -> tuple[float, str]:
    """Give the milliseconds of work that a command takes, and what it writes in some form."""
    whole = line == "query" or line.endswith("--count") or line.startswith(("search", "show", "stats", "timeline"))
    arguments = ["--db", database, *shlex.split(line), *([] if whole else ["--limit", "50"]), *form]
    started = time.process_time()
    with redirect_stdout(io.StringIO()) as written, redirect_stderr(io.StringIO()) as told:
        try:
            app(arguments)
        except SystemExit as ended:
            if ended.code:
                raise RuntimeError(f"{line}: {told.getvalue()}") from None
    return (time.process_time() - started) * 1000, written.getvalue() + told.getvalue()


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


class Asking:
    """Asks a database questions, and notes how long each took and, where it is wanted, what the answer was.

    Attributes:
        times: the milliseconds of each question.
        answers: the mark of each answer.
    """

    def __init__(self, database: str, *, noting: bool) -> None:
        self.database, self.noting = database, noting
        self.times: dict[str, float] = {}
        self.answers: dict[str, str] = {}
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as opened:
            ((person, events),) = opened.execute("SELECT p.name, (SELECT count(*) FROM events) FROM people p LIMIT 1")
            ((seldom,),) = opened.execute("SELECT key FROM people LIMIT 1 OFFSET 120")
        self.person, self.seldom, self.events = shlex.quote(person), seldom, events
        run("query events", database)

    def timed(self, lines: Iterable[str]) -> list[tuple[float, str]]:
        """Give the milliseconds that each of some questions takes."""
        named = (line.replace("{person}", self.person).replace("{seldom}", self.seldom) for line in lines)
        plain = [line.replace("\"who met '", '"who met ').replace("' in Beijing\"", ' in Beijing"') for line in named]
        for line in plain:
            if line not in self.times:
                self.times[line] = least(line, self.database)
                if self.noting:
                    plainly = line == "query" or line.endswith(("--count", "--table")) or line.startswith("show")
                    form = [] if plainly else ["--json"]
                    said = answer(line, self.database, *form)[1]
                    self.answers[line] = hashlib.sha256(said.encode()).hexdigest()
        return [(self.times[line], line) for line in dict.fromkeys(plain)]


def otherwise(answers: Mapping[str, str], before: Mapping[str, str]) -> list[str]:
    """Give the questions that both hold and that were answered otherwise."""
    return [line for line in answers if answers[line] != before.get(line, answers[line])]


def main() -> int:
    """Time the questions and tell the slowest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", type=Path)
    parser.add_argument("--events", type=int, default=1_000_000, help="how many, where the database is to be made")
    parser.add_argument("--answers", type=Path, help="file to note times and marks of the answers in, as JSON")
    parser.add_argument("--against", type=Path, help="such a file, of the same database at another time")
    given = parser.parse_args()
    before = json.loads(given.against.read_text(encoding="utf-8"))["answers"] if given.against else {}
    if not given.database.exists():
        build(given.database, given.events)
    asking = Asking(str(given.database), noting=bool(given.answers or given.against))
    print(f"{asking.events:,} events")
    tell("pages of 50", asking.timed((*systematic(), *OTHERS, *of_other_commands())), 25)
    tell("people in office", asking.timed(of_offices()), 25)
    of_command: dict[str, list[tuple[float, str]]] = {}
    for taken, line in asking.timed(line for seed in SEEDS for line in thrown(THROWN, seed)):
        of_command.setdefault(line.split(" --")[0], []).append((taken, line))
    for command, times in of_command.items():
        print(f"{command}: {spread(times)} ms (50 / 90 / 99 / 100 %)")
    tell("any combination", list(chain(*of_command.values())), 60)
    tell("counts", asking.timed(f"{line} --count" for line in systematic()), 15)
    asked = [(taken, line) for line, taken in asking.times.items()]
    tell("counts and rankings of nearly everything", asking.timed(WHOLE), len(WHOLE))
    print(f"all but those: {spread(asked)} ms (50 / 90 / 99 / 100 %)")
    over = tell("all but those", asked, 0)
    if given.answers:
        given.answers.write_text(json.dumps({"times": asking.times, "answers": asking.answers}), encoding="utf-8")
    changed = otherwise(asking.answers, before)
    if given.against:
        print("\n".join([f"{len(changed)} of {len(asking.answers)} answered otherwise", *changed[:20]]))
    return int(bool(over or changed))


if __name__ == "__main__":
    sys.exit(main())
