"""Measure how much text a second each stage of an ingest takes in on one core, beside a bare tokeniser.

    python tests/benchmarks/throughput.py [DUMP ...] [--rounds 5]

Each stage is given what the one before it made of the dumps (by default the sample that comes along), and its best
CPU time of several rounds counts. The floor cuts the same text into words with one `re` and does nothing with them,
so that the last column says how many times as long a stage takes, whatever the machine.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from relations_db.extraction.reader import read_article
from relations_db.ingest import Source, ingest
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.reading import read_dump
from relations_db.storage.engine import open_database

TOP = Path(__file__).parents[2]
WORD = re.compile(r"\w+|[^\w\s]")


def best(rounds: int, work: Callable[[], object]) -> float:
    """Give the least CPU time, in seconds, that some work takes in so many rounds."""
    found = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        work()
        found = min(found, time.process_time() - started)
    return found


def ingest_all(dumps: list[Path]) -> None:
    """Take dumps into a fresh database."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(Path(folder) / "fresh.sqlite", create=True)
        result = ingest(engine, [Source(dump.name, dump.read_bytes) for dump in dumps])
        assert result.new and not result.failures, result
        engine.dispose()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dumps", type=Path, nargs="*", default=[TOP / "data" / "sample.txt"])
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    raw = [(dump.name, dump.read_bytes()) for dump in given.dumps]
    size = sum(len(content) for _, content in raw) / 1e6
    started = time.process_time()
    lexicon = load_lexicon()
    print(f"{size:.2f} MB of text; the lexicon takes {time.process_time() - started:.2f} s to load, once\n")
    articles = [article for name, content in raw for article in read_dump(name, content).articles]
    sentences = sum(len(parse_text(article.text, lexicon)) for article in articles)

    stages = {
        "floor: one re": best(given.rounds, lambda: [WORD.findall(content.decode()) for _, content in raw]),
        "reading": best(given.rounds, lambda: [read_dump(name, content) for name, content in raw]),
        "language": best(given.rounds, lambda: [parse_text(article.text, lexicon) for article in articles]),
    }
    understood = best(given.rounds, lambda: [read_article(article) for article in articles])
    stages["extraction"] = understood - stages["language"]
    stages["file to reports"] = stages["reading"] + understood
    whole = best(given.rounds, lambda: ingest_all(given.dumps))
    stages["resolution, storage"] = whole - stages["file to reports"]
    stages["file to rows"] = whole
    floor = stages["floor: one re"]
    print(f"{'stage':<20} {'seconds':>8} {'MB/s':>8} {'sentences/s':>12} {'x floor':>8}")
    for stage, seconds in stages.items():
        print(f"{stage:<20} {seconds:8.3f} {size / seconds:8.2f} {sentences / seconds:12,.0f} {seconds / floor:8.1f}")


if __name__ == "__main__":
    main()
