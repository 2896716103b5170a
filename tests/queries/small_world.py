"""Build a small database through storage's own functions, of invented news of a few leaders."""

from pathlib import Path

from relations_db.extraction.account import Account
from relations_db.extraction.reports import AgreementReport, EventReport, Participant, Span
from relations_db.language.date_clues import DateClues
from relations_db.language.dates import When
from relations_db.reading.article import Article, Dump
from relations_db.resolution.things import (
    Agreement,
    ArticleDate,
    Attendance,
    Event,
    OfficeHeld,
    Party,
    Person,
    Things,
)
from relations_db.storage.articles import store_dump
from relations_db.storage.engine import open_database
from relations_db.storage.event_index import settle_event_index
from relations_db.storage.reference import store_reference
from relations_db.storage.things import write_things

HOSTILE = "=HYPERLINK(1) \x1b[31mred\x1b[0m [bold]markup[/bold] :boom: a|b \x9b5m\u202egnp.exe"

FIRST = """Old neighbours, new talks
President Rigo of Chile met King Olaf of Norway in Oslo on Tuesday.
They spoke for two hours about salmon.
The foreign ministers signed a fisheries memorandum afterwards."""
SECOND = f"""A call across the fjord
In May the two leaders spoke again by telephone. {HOSTILE}"""


def _article(key: str, text: str, line: int) -> Article:
    lines = tuple(range(line, line + text.count("\n") + 1))
    return Article(key, None, text.partition("\n")[0], text, lines, lines[0], lines[-1], None, None, False)


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _event(key: str, kind: str, date: str | None, reports: tuple[str, ...], **more: object) -> Event:
    values: dict[str, object] = {
        "status": "held",
        "mode": None,
        "format": None,
        "level": None,
        "visit_form": None,
        "host": None,
        "name": None,
        "date_basis": "stated" if date else None,
        "place": None,
        "place_country": None,
        "countries": (),
        "organizations": (),
        "participants": (),
        "parent": None,
        "certainty": 1.0,
    }
    return Event(key=key, kind=kind, date=date, reports=reports, **{**values, **more})  # type: ignore[arg-type]


def _part(person: str, country: str, role: str, capacity: str = "principal", party: str | None = None) -> Attendance:
    return Attendance(person, country, None, party, role, capacity)  # type: ignore[arg-type]


def build(path: Path) -> Path:
    """Make the database and give its path."""
    first, second = _article("a-first", FIRST, 1), _article("b-second", SECOND, 7)
    when = When(month=5)
    reports = (
        EventReport(
            "meeting",
            "held",
            when,
            ("CL", "NO"),
            (_span(FIRST, "President Rigo of Chile met King Olaf"),),
            "met",
        ),
        AgreementReport(
            "fisheries memorandum",
            "memorandum",
            "signed",
            when,
            ("CL", "NO"),
            (_span(FIRST, "The foreign ministers signed a fisheries memorandum afterwards."),),
            "signed",
        ),
    )
    call = EventReport("call", "held", when, ("CL", "NO"), (_span(SECOND, f"by telephone. {HOSTILE}"),), "spoke")
    rigo = _part("rigo", "CL", "President")
    olaf = _part("olaf", "NO", "King")
    things = Things(
        articles={"a-first": ArticleDate("2024-05", "stated"), "b-second": ArticleDate(None, None)},
        people=(
            Person("olaf", "Olaf Haraldsson", "NO", ("Olaf", "Olaf Haraldsson"), ()),
            Person(
                "rigo",
                "José Rigo",
                "CL",
                ("José Rigo", "Rigo"),
                (OfficeHeld("President", "CL", None, None, "2024-05-14", "2024-06"),),
            ),
            Person("rigo-ana", "Ana Rigo", "PE", ("Ana Rigo", "Rigo"), ()),
        ),
        events=(
            _event(
                "2024-05-14-olaf-rigo",
                "meeting",
                "2024-05-14",
                ("a-first/0",),
                mode="in_person",
                format="bilateral",
                level="head_of_state",
                place="Oslo",
                place_country="NO",
                countries=("CL", "NO"),
                participants=(olaf, rigo),
                parent="2024-05-visit",
            ),
            _event(
                "2024-05-call",
                "call",
                "2024-05",
                ("b-second/0",),
                mode="phone",
                format="bilateral",
                level="head_of_state",
                countries=("CL", "NO"),
                participants=(olaf, rigo),
                certainty=0.7,
            ),
            _event(
                "2024-05-visit",
                "visit",
                "2024-05-13/2024-05-15",
                ("a-first/0",),
                visit_form="state",
                host="NO",
                place_country="NO",
                countries=("CL", "NO"),
                participants=(_part("rigo", "CL", "President", "visitor", "green"),),
            ),
            _event(
                "2025-lima",
                "gathering",
                "2025",
                ("b-second/0",),
                name=HOSTILE,
                place="Lima",
                place_country="PE",
                countries=("CL", "KP", "KR", "PE"),
                organizations=("ASEAN",),
                participants=(_part("rigo-ana", "PE", "Prime Minister"),),
                status="planned",
            ),
        ),
        agreements=(
            Agreement(
                "2024-05-fisheries",
                "fisheries memorandum",
                "memorandum",
                "signed",
                "2024-05-14",
                "stated",
                "Oslo",
                "NO",
                ("CL", "NO"),
                (),
                ("green",),
                None,
                "2024-05-14-olaf-rigo",
                ("a-first/1",),
                1.0,
            ),
        ),
        parties=(Party("green", "Green Salmon Party", "GSP", "CL", ()),),
    )
    engine = open_database(path, create=True)
    with engine.begin() as connection:
        store_reference(connection)
        accounts = {
            "a-first": Account("a-first", reports, DateClues()),
            "b-second": Account("b-second", (call,), DateClues()),
        }
        store_dump(connection, Dump("salmon.txt", "0" * 64, 100, "utf-8", (first, second)), accounts)
        write_things(connection, things)
        settle_event_index(connection)
    engine.dispose()
    return path


__all__ = ["HOSTILE", "Participant", "build"]
