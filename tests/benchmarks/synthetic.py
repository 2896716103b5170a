"""Make a database of as many events as one likes, of invented news, to measure questions on.

    python tests/benchmarks/synthetic.py /tmp/million.sqlite [1000000]

Countries, places, people and offices come up as unevenly as in real news: a few often, most of them seldom. The same
number gives the same database.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from typing import Any

from relations_db.storage.engine import open_database
from relations_db.storage.event_index import settle_event_index
from relations_db.storage.reference import store_reference

FIRST_DAY, DAYS = date(1990, 1, 1), 13_000
ARTICLES_PER_EVENT, AGREEMENTS_PER_EVENT, AGREEMENTS_TOLD = 0.3, 0.06, 0.95
PEOPLE_PER_COUNTRY, CITIES_PER_COUNTRY = 150, 5
CHUNK = 20_000

KINDS = {"meeting": 55, "call": 8, "visit": 18, "message": 9, "gathering": 7, "ceremony": 3}
MODES = {"in_person": 94, "video": 4, "written": 2}
LEVELS = {
    "head_of_state": 22,
    "head_of_government": 16,
    "foreign_minister": 24,
    "party": 8,
    "parliament": 5,
    "other": 25,
}
FORMS = {"official": 40, "state": 15, "working": 20, "friendly": 5, "unspecified": 20}
ROLES = (
    "President", "Prime Minister", "Foreign Minister", "Minister of Foreign Affairs", "Vice President", "Premier",
    "Speaker of the Parliament", "Defence Minister", "Ambassador", "General Secretary", "Minister of Trade",
    "Deputy Foreign Minister", "State Councillor", "Minister of Finance", "Chairman of the National Assembly",
)  # fmt: skip
PLACES = ("North", "South", "Upper", "Lower", "Coastal", "Inner", "Eastern", "Western")
PUBLISHERS = {"Xinhua News Agency": 30, "Reuters": 10, "VNA": 6, "KPL": 2, "The Daily": 1, None: 51}
SYLLABLES = "ka lo min ta ren su wei dar osh bel ni gor ham li vu sen ar tho".split()
WORDS = (
    "talks cooperation railway harbour trade energy border friendship delegation visit summit corridor "
    "development exchange agriculture fisheries security culture education tourism investment power bridge "
    "satellite water health"
).split()
KINDS_OF_TEXT = ("agreement", "memorandum", "joint_statement", "protocol", "communique")
Row = tuple[Any, ...]
EVENT = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)"


class Dice:
    """Throws that come up unevenly, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - nothing here is secret

    def weighted(self, weights: dict[Any, int]) -> Callable[[], Any]:
        """Give a function that gives one of the keys, as often as its weight says."""
        names, sums = list(weights), list(accumulate(weights.values()))
        return self._pick(names, sums)

    def uneven(self, items: list[Any]) -> Callable[[], Any]:
        """Give a function that gives the first item often, the next half as often, and so on (Zipf)."""
        return self._pick(items, list(accumulate(1 / rank for rank in range(1, len(items) + 1))))

    def _pick(self, items: list[Any], sums: list[Any]) -> Callable[[], Any]:
        from bisect import bisect

        throw, total, last = self.random.random, sums[-1], len(items) - 1
        return lambda: items[min(bisect(sums, throw() * total), last)]


def fill(database: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert rows with a value for every column."""
    rows = iter(rows)
    while chunk := list(islice(rows, CHUNK)):
        marks = ", ".join("?" * len(chunk[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", chunk)  # noqa: S608


def build(path: Path, events: int, seed: int = 7) -> None:
    """Make the database."""
    engine = open_database(path, create=True)
    with engine.begin() as connection:
        store_reference(connection)
    engine.dispose()
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000", "foreign_keys = OFF"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("BEGIN")
    World(database, Dice(seed)).tell(events)
    database.execute("COMMIT")
    engine = open_database(path)
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = -400000")
        settle_event_index(connection)
    engine.dispose()
    database.execute("PRAGMA analysis_limit = 1000")
    database.execute("ANALYZE")
    database.execute("PRAGMA journal_mode = WAL")
    database.close()


class World:
    """The people, places and parties of the invented news, and what happens among them."""

    def __init__(self, database: sqlite3.Connection, dice: Dice) -> None:
        self.database, self.dice = database, dice
        codes = [code for (code,) in database.execute("SELECT id FROM countries ORDER BY id")]
        head = ["CN", "US", "RU", "VN", "LA", "JP", "IN", "FR", "DE", "GB", "KH", "NP", "PK", "BR"]
        self.codes = [*head, *(code for code in codes if code not in head)]
        self.country = dice.uneven(self.codes)
        self.organization = dice.uneven([row for (row,) in database.execute("SELECT id FROM organizations")])
        rows = database.execute("SELECT id, country_id FROM parties WHERE country_id IS NOT NULL ORDER BY id")
        self.parties: dict[str, list[int]] = {}
        for party, code in rows:
            self.parties.setdefault(code, []).append(party)
        self.people = {code: self._people(index, code) for index, code in enumerate(self.codes)}
        self.cities = {code: self._cities(index, code) for index, code in enumerate(self.codes)}

    def _name(self) -> str:
        throw = self.dice.random
        return " ".join("".join(throw.choices(SYLLABLES, k=throw.randint(2, 3))).title() for _ in range(2))

    def _people(self, index: int, code: str) -> Callable[[], int]:
        first = index * PEOPLE_PER_COUNTRY + 1
        ids = list(range(first, first + PEOPLE_PER_COUNTRY))
        names = [self._name() for _ in ids]
        fill(self.database, "people", ((i, f"person-{i}", name, code) for i, name in zip(ids, names, strict=True)))
        forms = ((i, form) for i, name in zip(ids, names, strict=True) for form in {name, name.split()[0]})
        self.database.executemany("INSERT INTO person_names (person_id, name) VALUES (?, ?)", forms)
        role = self.dice.uneven(list(ROLES))
        offices = ((i, role(), code, f"{1990 + i % 29}-01-01", f"{1993 + i % 29}-12-31") for i in ids)
        self.database.executemany(
            "INSERT INTO offices_held (person_id, role, country_id, date_start, date_end) VALUES (?, ?, ?, ?, ?)",
            offices,
        )
        return self.dice.uneven(ids)

    def _cities(self, index: int, code: str) -> Callable[[], int]:
        (capital,) = self.database.execute(
            "SELECT coalesce(capital, name) FROM countries WHERE id = ?", (code,)
        ).fetchone()
        names = [capital, *(f"{place} {capital}" for place in PLACES)][:CITIES_PER_COUNTRY]
        ids = [index * CITIES_PER_COUNTRY + rank + 1 for rank in range(len(names))]
        fill(self.database, "places", ((i, f"{n}, {code}", n, code) for i, n in zip(ids, names, strict=True)))
        return self.dice.uneven(ids)

    def tell(self, events: int) -> None:
        """Write the events and everything that hangs on them."""
        articles = max(1, int(events * ARTICLES_PER_EVENT))
        fill(self.database, "dumps", [(1, "synthetic.txt", "0" * 64, 0, "utf-8", "2025-01-01 00:00:00")])
        fill(self.database, "articles", self._articles(articles))
        standings = ((i, 1, i, i, i * 10, i * 10 + 2, 0) for i in range(1, articles + 1))
        fill(self.database, "dump_articles", standings)
        fill(self.database, "dump_article_lines", ((i, 1, i * 10, 3) for i in range(1, articles + 1)))
        numbers = iter(range(1, events + 1))
        while chunk := list(islice(numbers, CHUNK)):
            self._events(chunk, articles)
        self._agreements(int(events * AGREEMENTS_PER_EVENT), events)

    def _dates(self) -> tuple[str, str, str, str]:
        throw = self.dice.random
        day = FIRST_DAY + timedelta(days=int(DAYS * throw.random() ** 0.6))
        known = throw.random()
        if known < 0.04:
            return f"{day.year}", f"{day.year}-01-01", f"{day.year}-12-31", "stated"
        if known < 0.12:
            last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
            return f"{day:%Y-%m}", f"{day:%Y-%m}-01", last.isoformat(), "article"
        if known < 0.2:
            last = day + timedelta(days=throw.randint(1, 4))
            return f"{day}/{last}", day.isoformat(), last.isoformat(), "stated"
        return day.isoformat(), day.isoformat(), day.isoformat(), "dateline"

    def _articles(self, count: int) -> Iterator[tuple[Any, ...]]:
        word, publisher = self.dice.uneven(WORDS), self.dice.weighted(PUBLISHERS)
        names = dict(self.database.execute("SELECT id, name FROM countries").fetchall())
        for i in range(1, count + 1):
            a, b = names[self.country()], names[self.country()]
            title = f"{a} and {b} speak of {word()}"
            body = " ".join(word() for _ in range(60))
            text = f"{title}\nLeaders of {a} and {b} met on Monday.\nThey spoke of {body}, number {i}."
            when = self._dates()
            yield (
                i, f"article-{i}", "post", None, title, text, publisher(), None, None, None, None, 0, "{}", *when,
            )  # fmt: skip

    def _events(self, numbers: list[int], articles: int) -> None:
        throw, dice = self.dice.random, self.dice
        kind_of, mode_of, level_of = dice.weighted(KINDS), dice.weighted(MODES), dice.weighted(LEVELS)
        form_of, role_of = dice.weighted(FORMS), dice.uneven(list(ROLES))
        events, meetings, visits = list[Row](), list[Row](), list[Row]()
        countries, parts, organizations = list[Row](), list[Row](), list[Row]()
        for i in numbers:
            kind = kind_of()
            host, guest = self.country(), self.country()
            sides = {host, guest}
            if kind == "gathering":
                sides.update(self.country() for _ in range(throw.randint(1, 8)))
            place = None if kind in ("call", "message") else self.cities[host]()
            date_, first, last, basis = self._dates()
            name = f"Forum number {i} on {throw.choice(WORDS)}" if kind == "gathering" else None
            status = "planned" if throw.random() < 0.03 else "held"
            events.append((i, f"{first}-{kind}-{i}", kind, status, name, place, 0.9, date_, first, last, basis))
            if kind in ("meeting", "call"):
                meetings.append((i, "phone" if kind == "call" else mode_of(), "bilateral", level_of()))
            elif kind == "visit":
                visits.append((i, form_of(), host))
            countries += ((i, code) for code in sides)
            if throw.random() < 0.06:
                organizations.append((i, self.organization()))
            for person, code in {
                self.people[code](): code for code in (host, guest, guest)[: throw.randint(1, 3)]
            }.items():
                party = throw.choice(self.parties[code]) if throw.random() < 0.1 and code in self.parties else None
                role = role_of() if throw.random() < 0.9 else f"{role_of()} for {throw.choice(WORDS)}"
                parts.append((i, person, code, None, party, role, "principal"))
        self.database.executemany(EVENT, events)
        fill(self.database, "meetings", meetings)
        fill(self.database, "visits", visits)
        fill(self.database, "event_countries", countries)
        fill(self.database, "event_organizations", organizations)
        self.database.executemany(
            "INSERT INTO participants (event_id, person_id, country_id, organization_id, party_id, role, capacity)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            parts,
        )
        reports = [(i, throw.randint(1, articles), i, "event", "meet", 0.9, "{}") for i in numbers]
        fill(self.database, "reports", reports)
        fill(self.database, "evidence", ((i, i, 0, 0, 40, 1) for i in numbers))
        fill(self.database, "event_reports", ((i, i) for i in numbers))

    def _agreements(self, count: int, events: int) -> None:
        throw = self.dice.random
        rows, signed = list[Row](), list[Row]()
        for i in range(1, count + 1):
            event = throw.randint(1, events) if throw.random() < 0.5 else None
            title = f"Agreement {i} on {throw.choice(WORDS)}"
            place = self.cities[self.country()]()
            rows.append(
                (
                    i,
                    f"agreement-{i}",
                    title,
                    throw.choice(KINDS_OF_TEXT),
                    "signed",
                    place,
                    event,
                    None,
                    0.9,
                    *self._dates(),
                )
            )
            signed += ((i, code) for code in {self.country(), self.country()})
        fill(self.database, "agreements", rows)
        self._tell_of_agreements(count, events)
        self.database.executemany("INSERT INTO signatories (agreement_id, country_id) VALUES (?, ?)", signed)

    def _tell_of_agreements(self, count: int, events: int) -> None:
        """Let an article tell of each agreement but a few."""
        # Throws of their own: events and agreements stay those that they are without.
        throw = Random(count)  # noqa: S311 - nothing here is secret
        articles = max(1, int(events * ARTICLES_PER_EVENT))
        told = [i for i in range(1, count + 1) if throw.random() < AGREEMENTS_TOLD]
        numbered = list(enumerate(told, events + 1))
        reports = [(n, throw.randint(1, articles), n, "agreement", "sign", 0.9, "{}") for n, _ in numbered]
        fill(self.database, "reports", reports)
        fill(self.database, "agreement_reports", ((agreement, n) for n, agreement in numbered))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.unlink(missing_ok=True)
    started = time.perf_counter()
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    build(target, wanted)
    print(f"{wanted:,} events in {time.perf_counter() - started:.0f} s, {target.stat().st_size / 2**20:,.0f} MiB")
