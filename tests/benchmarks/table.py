"""Print what an ingest and questions cost, beside what others take for the same articles, as one table.

    pip install '.[bench]'
    python tests/benchmarks/table.py [--megabytes 1] [--events 10000 100000 1000000] [--keep FOLDER]

Every line of ingests and peers is a process of its own, timed as a whole, one after another in the same run; memory is
the most that a process and all below it held at once, pages they share counted once. All have run once before, so that
Python finds their modules compiled, as those of an installed program are. Peers that are not installed are left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP))

QUESTIONS = (
    "query meetings --between China Vietnam --year 2012", "query events --country Tuvalu", "query events --kind visit",
    "query visits --in Vietnam", "query agreements --between China Laos", "query people --country Tuvalu",
    "query participants --office president --year 2012", "search railway", "search fisheries harbour --year 2012",
    "query 'every China–Vietnam meeting in 2012'",
)  # fmt: skip
# A table with full-text search, as one who keeps the articles only would fill it.
SQLITE_UTILS = """
import sqlite_utils, sys
from relations_db.reading import read_dump
dump = read_dump("news.txt", open(sys.argv[1], "rb").read())
rows = ({"key": a.key, "title": a.title, "text": a.text} for a in dump.articles)
table = sqlite_utils.Database(sys.argv[2])["articles"]
table.insert_all(rows, pk="key", replace=True)
table.enable_fts(["title", "text"])
"""
# Names by rule and sentences, without saying who met whom.
SPACY = """
import csv, spacy, sys
from relations_db.reading import read_dump
dump = read_dump("news.txt", open(sys.argv[1], "rb").read())
nlp = spacy.blank("en")
nlp.max_length = 10**9
nlp.add_pipe("sentencizer")
with open(sys.argv[2], encoding="utf-8") as file:
    names = [{"label": "GPE", "pattern": row["name"]} for row in csv.DictReader(file)]
nlp.add_pipe("entity_ruler").add_patterns(names)
for found in nlp.pipe(article.text for article in dump.articles):
    [(entity.text, entity.sent.start) for entity in found.ents]
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took: seconds by the clock and of the processor, and MiB at most."""

    wall: float
    cpu: float
    memory: float


def measure(*command: object) -> Cost:
    """Run a process and give what it and all below it took."""
    before, started = os.times(), time.perf_counter()
    process = subprocess.Popen([*map(str, command)], stdout=subprocess.DEVNULL, cwd=TOP)
    most = [0.0]
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.2):
            most[0] = max(most[0], sum(_held(number) for number in _family(process.pid)))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    status = process.wait()
    wall, after = time.perf_counter() - started, os.times()
    done.set()
    watcher.join()
    if status:
        raise SystemExit(f"failed: {command}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(wall, cpu, most[0])


def _family(parent: int) -> Iterator[int]:
    yield parent
    for listed in Path(f"/proc/{parent}/task").glob("*/children"):
        try:
            children = listed.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from _family(int(child))


def _held(number: int) -> float:
    try:
        lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def ingesting(folder: Path, megabytes: float) -> None:
    """Print what ingests and peers take for the same news."""
    from relations_db.language.sentences import split_sentences
    from relations_db.reading import read_dump
    from tests.benchmarks.corpus import corpus

    texts = {size: "".join(corpus(size)) for size in (megabytes / 10, megabytes)}
    files = {size: folder / f"news-{size:g}.txt" for size in texts}
    for size, text in texts.items():
        files[size].write_text(text, encoding="utf-8")
    whole = files[megabytes]
    articles = read_dump("news.txt", whole.read_bytes()).articles
    sentences = sum(len(list(split_sentences(article.text))) for article in articles)
    million = whole.stat().st_size / 1e6
    print(f"{million:.2f} MB of news, {len(articles):,} articles, {sentences:,} sentences\n")
    print("| | seconds | CPU s | MB/s | articles/s | sentences/s | MiB at most | database / text |")
    print("|---|---|---|---|---|---|---|---|")

    def show(name: str, cost: Cost, database: Path | None) -> None:
        rates = f"{million / cost.wall:.3f} | {len(articles) / cost.wall:,.0f} | {sentences / cost.wall:,.0f}"
        size = f"{database.stat().st_size / 1e6 / million:.1f}" if database else "–"
        print(f"| {name} | {cost.wall:.1f} | {cost.cpu:.1f} | {rates} | {cost.memory:,.0f} | {size} |", flush=True)

    relations = (sys.executable, "-m", "relations_db", "--quiet", "--db")
    little = files[megabytes / 10]
    measure(*relations, folder / "first.sqlite", "ingest", "--jobs", 2, little)
    costs: dict[int, Cost] = {}
    for jobs in sorted({1, len(os.sched_getaffinity(0))}):
        database = folder / f"jobs-{jobs}.sqlite"
        costs[jobs] = measure(*relations, database, "ingest", "--jobs", jobs, whole)
        show(f"`relations ingest --jobs {jobs}`", costs[jobs], database)
    database = folder / "small.sqlite"
    small = measure(*relations, database, "ingest", "--jobs", 1, little)
    if importlib.util.find_spec("sqlite_utils"):
        measure(sys.executable, "-c", SQLITE_UTILS, little, folder / "first-utils.sqlite")
        database = folder / "utils.sqlite"
        floor = measure(sys.executable, "-c", SQLITE_UTILS, whole, database)
        show("sqlite-utils, full-text search", floor, database)
        print(f"| *ingest / sqlite-utils* | {costs[1].wall / floor.wall:.1f} | | | | | | |")
    if importlib.util.find_spec("spacy"):
        spacy = (sys.executable, "-c", SPACY)
        measure(*spacy, little, TOP / "data/country_names.csv")
        show("spaCy blank, entity ruler", measure(*spacy, whole, TOP / "data/country_names.csv"), None)
    first, *others = costs
    for jobs in others:
        print(f"| *{jobs} jobs as fast as {first} times* | {costs[first].wall / costs[jobs].wall:.2f} | | | | | | |")
    growth = (folder / "jobs-1.sqlite").stat().st_size / database.stat().st_size
    print(f"| *ten times the news takes times* | {costs[1].wall / small.wall:.1f} | {costs[1].cpu / small.cpu:.1f}"
          f" | | | | {costs[1].memory / small.memory:.1f} | {growth:.1f} |")  # fmt: skip


def asking(folder: Path, sizes: list[int]) -> None:
    """Print what questions take beyond the start of the program, and how that grows with the events."""
    from tests.benchmarks.questions import run
    from tests.benchmarks.synthetic import build

    times: dict[int, list[float]] = {}
    for size in sizes:
        database = folder / f"events-{size}.sqlite"
        if not database.exists():
            build(database, size)
        run("query events", str(database))
        times[size] = [min(run(line, str(database)) for _ in range(3)) for line in QUESTIONS]
    print(f"\n| milliseconds with … events | {' | '.join(f'{size:,}' for size in sizes)} | growth |")
    print(f"|---|{'---|' * len(sizes)}---|")
    for line, taken in zip(
        [*QUESTIONS, "*median*", "*slowest*"],
        zip(*([*each, median(each), max(each)] for each in times.values()), strict=True),
        strict=True,
    ):
        shown = line if line.startswith("*") else f"`{line}`"
        print(f"| {shown} | {' | '.join(f'{each:.0f}' for each in taken)} | {taken[-1] / taken[0]:.1f} |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=1.0)
    parser.add_argument("--events", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--keep", type=Path, default=None, help="folder in which invented databases stay for next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        if given.megabytes:
            ingesting(Path(folder), given.megabytes)
        if given.events:
            kept = given.keep or Path(folder)
            kept.mkdir(parents=True, exist_ok=True)
            asking(kept, given.events)


if __name__ == "__main__":
    main()
