"""Measure what adding one dump costs a large database, compared with an empty one.

    python tests/benchmarks/adding.py [--articles 100000] [--dump data/sample.txt] [--keep FOLDER]

The large database holds invented articles: leaders of many countries meet, call and visit each other over ten
years. The dump is ingested into both, each time in a copy, and the ratio of the best times is printed.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from relations_db.ingest import Source, ingest
from relations_db.storage.engine import open_database

TOP = Path(__file__).parents[2]
BATCH = 1000
LANDS = {
    "China": "Chinese", "Vietnam": "Vietnamese", "Laos": "Lao", "Nepal": "Nepalese", "Peru": "Peruvian",
    "Kenya": "Kenyan", "Norway": "Norwegian", "Ghana": "Ghanaian", "Chile": "Chilean", "Poland": "Polish",
    "Jordan": "Jordanian", "Fiji": "Fijian", "Cuba": "Cuban", "Mongolia": "Mongolian", "Brazil": "Brazilian",
    "Japan": "Japanese", "India": "Indian", "Spain": "Spanish", "Egypt": "Egyptian", "Canada": "Canadian",
}  # fmt: skip
OFFICES = ("President", "Prime Minister", "Foreign Minister", "Defense Minister", "Trade Minister")
CITIES = ("Oslo", "Lima", "Nairobi", "Hanoi", "Warsaw", "Amman", "Accra", "Santiago", "Suva", "Havana")
FIRST = ("Anna", "Boris", "Carla", "Duong", "Elias", "Fatima", "Goran", "Helga", "Ivan", "Julia", "Karim",
         "Lucia", "Mateo", "Nadia", "Omar", "Petra", "Quang", "Rosa", "Sven", "Tariq")  # fmt: skip
LAST = ("Abara", "Bergstrom", "Castellan", "Dimitrov", "Eriksen", "Farouki", "Galvani", "Haddadin", "Ibsenius",
        "Jankovic", "Kowalik", "Lindahl", "Morenas", "Novakova", "Okonjo", "Pereyra", "Quispe", "Rahmani",
        "Sorensen", "Tamayo")  # fmt: skip
DEEDS = (
    "{a} met with {b} in {city} on {day}.",
    "On {day}, {a} held talks with {b} in {city}.",
    "{a} spoke by telephone with {b} on {day}.",
)


def batches(count: int) -> Iterator[bytes]:
    """Give dumps of invented articles, the same ones every time."""
    chance = random.Random(20_24)  # noqa: S311 - nothing secret
    leaders = [
        (land, f"{LANDS[land]} {office} {chance.choice(FIRST)} {chance.choice(LAST)}")
        for land in LANDS
        for office in OFFICES
        for _ in range(4)
    ]
    number = 0
    while number < count:
        posts = []
        for _ in range(min(BATCH, count - number)):
            number += 1
            (here, one), (there, other) = chance.sample(leaders, 2)
            while here == there:
                there, other = chance.choice(leaders)
            day = date(2014, 1, 1) + timedelta(days=chance.randrange(3650))
            said = chance.choice(DEEDS).format(
                a=one, b=other, city=chance.choice(CITIES), day=f"{day:%B} {day.day}, {day.year}"
            )
            title = f"{here} and {there} take up matter number {number}"
            posts.append(
                f"{title}\n\n{said} Fish, rails and rice stood on the list, in this order, and so did lunch.\n\n"
                f"Continue reading {title}\n"
            )
        yield "\n".join(posts).encode()


def build(path: Path, count: int) -> None:
    """Make the large database."""
    engine = open_database(path, create=True)
    for number, content in enumerate(batches(count)):
        started = time.perf_counter()
        ingest(engine, [Source(f"made-{number:04}.txt", lambda content=content: content)])  # type: ignore[misc]
        if number % 10 == 0:
            print(f"{(number + 1) * BATCH:,} articles, the last {BATCH:,} in"
                  f" {time.perf_counter() - started:.1f} s", flush=True)  # fmt: skip
    engine.dispose()


def adding(database: Path | None, dump: Path, rounds: int) -> float:
    """Give the best time, in seconds, of taking a dump into a copy of a database."""
    best = float("inf")
    for _ in range(rounds):
        with tempfile.TemporaryDirectory(dir=database.parent if database else None) as folder:
            path = Path(folder) / "copy.sqlite"
            if database is None:
                open_database(path, create=True).dispose()
            else:
                shutil.copy(database, path)
            engine = open_database(path)
            started = time.perf_counter()
            result = ingest(engine, [Source(dump.name, dump.read_bytes)])
            best = min(best, time.perf_counter() - started)
            assert result.new and not result.failures, result
            engine.dispose()
    return best


def main() -> None:
    """Build, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--dump", type=Path, default=TOP / "data" / "sample.txt")
    parser.add_argument("--keep", type=Path, default=None, help="folder in which the large database stays")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = (given.keep or Path(folder)) / f"made-{given.articles}.sqlite"
        if not path.exists():
            build(path, given.articles)
        empty, large = adding(None, given.dump, given.rounds), adding(path, given.dump, given.rounds)
    print(f"empty {empty:.2f} s, with {given.articles:,} articles {large:.2f} s: ratio {large / empty:.2f}")


if __name__ == "__main__":
    main()
