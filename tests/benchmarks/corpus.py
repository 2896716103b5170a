"""Make as much news as one likes out of the sample: the same stories of other countries, people and years.

    python tests/benchmarks/corpus.py 10 > ten-megabytes.txt

A few hundred worlds, each with leaders of its own, tell their stories again and again in other years; the same number
of megabytes gives the same news, and less of it is its beginning.
"""

from __future__ import annotations

import csv
import random
import re
import sys
from calendar import month_abbr, month_name
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from relations_db.reading import read_dump

DATA = Path(__file__).parents[2] / "data"
WORLDS = 200
# Years later or earlier that have the same weekdays, mostly.
SHIFTS = (0, -11, -6, -17, -28, -5, -22, -23, -12, -1)
SYLLABLES = "ka lo min ta ren su wei dar osh bel ni gor ham li vu sen ar tho mak ung pri zan".split()
_DAY = re.compile(
    rf"\b(?P<month>{'|'.join(m for m in month_name if m)}|(?:{'|'.join(m for m in month_abbr if m)}|Sept)\.) "
    r"(?P<first>[0-9]{1,2})\b(?:(?P<between> to | and |–|-)(?P<last>[0-9]{1,2})\b)?"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\b(?:19|20)\d\d\b")


def copies() -> Iterator[str]:
    """Give the sample's stories, each time of another world, without end."""
    sample = (DATA / "sample.txt").read_text(encoding="utf-8")
    lands, people = _lands(sample), _people(sample)
    titles = {post.first_line - 1 for post in read_dump("sample", sample.encode()).articles if post.parent is None}
    pieces = _WORD.split(sample)
    words = _WORD.findall(sample)
    number = 0
    while True:
        chance = random.Random(number % WORLDS)  # noqa: S311 - nothing here is secret
        others = dict(zip(lands, chance.sample(sorted(lands), len(lands)), strict=True))
        told = {word: lands[other].get(kind) or other for land, other in others.items()
                for kind, word in lands[land].items()}  # fmt: skip
        told.update((name, "".join(chance.choices(SYLLABLES, k=2)).capitalize()) for name in people)
        shift = SHIFTS[number // WORLDS % len(SHIFTS)]
        new = [str(int(word) + shift) if word[0].isdigit() else told.get(word, word) for word in words]
        text = "".join(part for pair in zip(pieces, [*new, ""], strict=True) for part in pair)
        weeks = random.Random(number).randrange(52)  # noqa: S311
        text = _DAY.sub(partial(_weeks_later, weeks), text)
        # A number in the title makes another post of the same story.
        lines = [
            f"{line}, {number}" if at in titles or line.startswith("Continue reading ") else line
            for at, line in enumerate(text.split("\n"))
        ]
        yield "\n".join(lines) + "\n"
        number += 1


def _weeks_later(weeks: int, day: re.Match[str]) -> str:
    """Put a day, or two of a month, so many weeks later in the year, on the same weekdays."""
    month = next(number for number, name in enumerate(month_abbr) if name and day["month"].startswith(name))
    known = date(2025, month, min(int(day["first"]), 28))
    first = date(2025, 1, 1) + timedelta((known.timetuple().tm_yday - 1 + 7 * weeks) % 364)
    text = f"{month_name[first.month]} {first.day}"
    if day["last"] is None:
        return text
    return f"{text}{day['between']}{min(first.day + max(int(day['last']) - int(day['first']), 1), 31)}"


def corpus(megabytes: float) -> Iterator[str]:
    """Give that much news, and what it takes to end with a whole copy of the sample."""
    left = megabytes * 1_000_000
    for text in copies():
        if left <= 0:
            return
        yield text
        left -= len(text.encode())


def _lands(sample: str) -> dict[str, dict[str, str]]:
    """Give the countries of the sample with their names, demonyms and capitals of one word."""
    found: dict[str, dict[str, str]] = {}
    present = set(_WORD.findall(sample))
    with (DATA / "country_names.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["name"] in present and row["kind"] in ("name", "demonym", "capital"):
                found.setdefault(row["code"], {}).setdefault(row["kind"], row["name"])
    return {names["name"]: names for names in found.values() if len(names) == 3}


def _people(sample: str) -> list[str]:
    """Give the words that name people in the sample."""
    import tempfile

    from relations_db.ingest import Source, ingest
    from relations_db.storage.engine import open_database

    with tempfile.TemporaryDirectory() as folder:
        engine = open_database(Path(folder) / "sample.sqlite", create=True)
        ingest(engine, [Source("sample.txt", sample.encode)])
        with engine.connect() as connection:
            names = [name for (name,) in connection.exec_driver_sql("SELECT name FROM person_names")]
        engine.dispose()
    return sorted({word for name in names for word in _WORD.findall(name) if word[0].isupper()})


if __name__ == "__main__":
    for story in corpus(float(sys.argv[1])):
        sys.stdout.write(story)
