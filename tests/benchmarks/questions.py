"""Time questions on a large database: what each takes beyond the start of the program, and how it is looked up.

    python tests/benchmarks/synthetic.py /tmp/million.sqlite
    python tests/benchmarks/questions.py /tmp/million.sqlite

Each question is run in a fresh connection, and the processor's time is counted. One that takes long is run again, as
often as `ROUNDS` says, and the least counts. Ends with 1 where that is over the limit.
"""

from __future__ import annotations

import io
import itertools
import shlex
import sqlite3
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from statistics import median

from relations_db.cli.main import app

LIMIT_MS, ROUNDS = 100.0, 3

# Two of each that combine: one common, one seldom.
FILTERS = {
    "country": ("--country China", "--country Tuvalu"),
    "between": ("--between China US", "--between Laos Tuvalu"),
    "person": ("--person {person}",),
    "party": ("--party 'Communist Party of China'",),
    "organization": ("--organization ASEAN",),
    "office": ("--office 'foreign minister'", "--office 'ambassador for fisheries'"),
    "kind": ("--kind meeting", "--kind ceremony"),
    "mode": ("--mode video", "--mode written"),
    "status": ("--status planned",),
    "level": ("--level parliament", "--level head_of_state"),
    "place": ("--place Beijing",),
    "in": ("--in France",),
    "time": ("--year 2012", "--from 2024-02 --to 2024-03"),
    "publisher": ("--publisher Xinhua", "--publisher KPL"),
    "sort": ("--sort oldest",),
}
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
SLOW = (
    "query people", "query countries", "query parties", "query", "stats --table", "stats --by year",
    "query events --count",
    "query participants --count", "query meetings --country China --count", "query people --count",
    "timeline China Vietnam --count",
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


def combinations() -> list[str]:
    """Give questions with one filter, with every two, and with some three and more."""
    lines = [f"query events {one}" for group in FILTERS.values() for one in group]
    for one, other in itertools.combinations(FILTERS.values(), 2):
        lines += [f"query events {a} {b}" for a, b in itertools.product(one, other)]
    groups = list(FILTERS.values())
    for start in range(len(groups)):
        picked = [groups[(start + step) % len(groups)] for step in (0, 3, 7)]
        lines.append(f"query events {' '.join(group[0] for group in picked)}")
        lines.append(f"query events {' '.join(group[-1] for group in picked)}")
    return lines


def main(database: str) -> int:
    """Time the questions and tell the slowest."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as opened:
        ((person, events),) = opened.execute("SELECT p.name, (SELECT count(*) FROM events) FROM people p LIMIT 1")
    lines = [line.replace("{person}", shlex.quote(person)) for line in (*combinations(), *OTHERS)]
    run("query events", database)
    times = []
    for line in lines:
        line = line.replace("\"who met '", '"who met ').replace("' in Beijing\"", ' in Beijing"')
        first = run(line, database)
        rounds = [first] if first < LIMIT_MS / 2 else [run(line, database) for _ in range(ROUNDS - 1)]
        times.append((min(first, *rounds), line))
    times.sort(reverse=True)
    over = [entry for entry in times if entry[0] > LIMIT_MS]
    print(f"{events:,} events, {len(times)} questions: median {median(t for t, _ in times):.0f} ms")
    for taken, line in times[:25]:
        print(f"{taken:8.0f} ms  {line}")
    print(f"{len(over)} over {LIMIT_MS:.0f} ms")
    print("Without a filter that narrows them, these count everything:")
    for line in SLOW:
        print(f"{run(line, database):8.0f} ms  {line}")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
