"""What is stored comes back, once, whatever comes twice; only what has changed is written."""

import hashlib
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as altered
from sqlalchemy import Engine, text

from relations_db.extraction.account import Account
from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import (
    AgreementReport,
    EventReport,
    Participant,
    PartyReport,
    Report,
    Span,
)
from relations_db.language.dates import When
from relations_db.reading.article import Article, Dateline, Dump
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
from relations_db.storage.articles import read_records, store_dump, unread
from relations_db.storage.engine import open_database
from relations_db.storage.reference import store_reference
from relations_db.storage.things import write_things

POST = "A week in Vientiane\n\nMinister Ade met Minister Bo in Vientiane on May 2.\n\nThey signed a protocol."
REPRINT = "VIENTIANE, May 2 (KPL) — Ade and Bo met here."
VISIT = "Off to Luanda\n\nPresident Cee of Laos will visit Angola in June."


def span(words: str, sentence: str) -> tuple[Span, ...]:
    start = words.index(sentence)
    return (Span(start, start + len(sentence)),)


MET = EventReport(
    kind="meeting",
    status="held",
    when=When(month=5, day=2),
    countries=("LA", "VN"),
    rule="met_with",
    evidence=span(POST, "Minister Ade met Minister Bo in Vientiane on May 2."),
    mode="in_person",
    participants=(Participant("Ade", "LA"), Participant("Bo", "VN")),
)
SIGNED = AgreementReport(
    title="protocol",
    kind="protocol",
    status="signed",
    when=None,
    countries=("LA", "VN"),
    rule="signed",
    evidence=span(POST, "They signed a protocol."),
)
MET_AGAIN = EventReport(
    kind="meeting",
    status="held",
    when=None,
    countries=("LA", "VN"),
    rule="met",
    evidence=span(REPRINT, "Ade and Bo met here."),
)
TRAVELS = EventReport(
    kind="visit",
    status="planned",
    when=When(month=6),
    countries=("AO", "LA"),
    rule="will_visit",
    host="AO",
    evidence=span(VISIT, "President Cee of Laos will visit Angola in June."),
    certainty=0.8,
)
NAMED = PartyReport(key="foo-party", name="Foo Party", evidence=(Span(0, 3), Span(4, 7)), country="AO")
SAID: dict[str, tuple[Report, ...]] = {
    "post": (MET, SIGNED),
    "reprint": (MET_AGAIN,),
    "visit": (TRAVELS, NAMED),
}


def article(key: str, words: str, first_line: int, parent: str | None = None) -> Article:
    lines = tuple(range(first_line, first_line + words.count("\n") + 1))
    title = None if parent else words.split("\n")[0]
    dateline = Dateline("VIENTIANE", "May 2", 0, 24) if parent else None
    publisher = "Lao News Agency" if parent else None
    return Article(key, parent, title, words, lines, lines[0], lines[-1], publisher, dateline, False)


def dump(name: str, *articles: Article) -> Dump:
    digest = hashlib.sha256(repr((name, articles)).encode()).hexdigest()
    return Dump(name, digest, 1000, "utf-8", articles)


def accounts(articles: Iterable[Article]) -> dict[str, Account]:
    return {a.key: Account(a.key, SAID.get(a.key, ()), read_article(a).clues) for a in articles}


FIRST = dump("first.txt", article("post", POST, 1), article("reprint", REPRINT, 8, "post"), article("visit", VISIT, 10))

ADE = Person(
    "ade",
    "Ade",
    "LA",
    ("Ade", "Minister Ade"),
    (OfficeHeld("Minister", "LA", None, None, "2024-05", "2024-05-02"),),
)
BO = Person("bo", "Bo", "VN", ("Bo",), ())
TALKS = Event(
    key="2024-05-02-ade-bo",
    kind="meeting",
    status="held",
    mode="in_person",
    format="bilateral",
    level="other",
    visit_form=None,
    host=None,
    name=None,
    date="2024-05-02",
    date_basis="dateline",
    place="Vientiane",
    place_country="LA",
    countries=("VN", "LA"),
    organizations=("UN", "Tea Club"),
    participants=(
        Attendance("bo", "VN", None, None, "Minister", "principal"),
        Attendance("ade", "LA", None, "foo-party", "Minister", "principal"),
    ),
    parent="2024-05-laos-in-angola",
    reports=("post/0", "reprint/0"),
    certainty=1.0,
)
TRIP = Event(
    key="2024-05-laos-in-angola",
    kind="visit",
    status="planned",
    mode=None,
    format=None,
    level=None,
    visit_form="state",
    host="AO",
    name=None,
    date="2024-06",
    date_basis="stated",
    place=None,
    place_country="AO",
    countries=("AO", "LA"),
    organizations=(),
    participants=(),
    parent=None,
    reports=("visit/0",),
    certainty=0.8,
)
PROTOCOL = Agreement(
    key="2024-05-02-protocol",
    title="protocol",
    kind="protocol",
    status="signed",
    date="2024-05-02",
    date_basis="stated",
    place="Vientiane",
    place_country="LA",
    countries=("VN", "LA"),
    organizations=("UN",),
    parties=("foo-party",),
    count=None,
    event=TALKS.key,
    reports=("post/1",),
    certainty=1.0,
)
THINGS = Things(
    articles={"post": ArticleDate("2024-05", "neighbours"), "visit": ArticleDate(None, None)},
    people=(ADE, BO),
    events=(TALKS, TRIP),
    agreements=(PROTOCOL,),
    parties=(Party("foo-party", "Foo Party", None, "AO", ("visit/1",)),),
)
NOTHING = Things({}, (), (), (), ())


@pytest.fixture
def filled(engine: Engine) -> Engine:
    store(engine, FIRST)
    write(engine, THINGS)
    return engine


def store(engine: Engine, given: Dump) -> tuple[int, int, int]:
    with engine.begin() as connection:
        stored = store_dump(connection, given, accounts(unread(connection, given)))
    return stored.new, stored.known, stored.fuller


def write(engine: Engine, things: Things) -> None:
    with engine.begin() as connection:
        write_things(connection, things)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """Ask as any SQL client would: by sqlite3 alone."""
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def everything(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def test_records_come_back_as_they_were_given(filled: Engine) -> None:
    with filled.connect() as connection:
        records = {record.key: record for record in read_records(connection)}
    assert list(records) == ["post", "reprint", "visit"]
    assert {key: record.reports for key, record in records.items()} == SAID
    assert records["reprint"].parent == "post"
    assert records["reprint"].publisher == "Lao News Agency"
    assert [(s.dump, s.position) for s in records["visit"].standings] == [(FIRST.digest, 2)]
    assert records["post"].clues == read_article(FIRST.articles[0]).clues


VIEWED = [
    (
        "SELECT dump, title, first_line, last_line, publisher, date FROM article_list ORDER BY first_line",
        [
            ("first.txt", "A week in Vientiane", 1, 5, None, "2024-05"),
            ("first.txt", None, 8, 8, "Lao News Agency", None),
            ("first.txt", "Off to Luanda", 10, 12, None, None),
        ],
    ),
    (
        "SELECT c.title, p.title FROM article_list c JOIN article_list p ON p.id = c.parent_id",
        [(None, "A week in Vientiane")],
    ),
    (
        "SELECT kind, status, mode, name, date, place, place_country, countries, organizations, people, level"
        " FROM event_list ORDER BY key",
        [
            (
                "meeting",
                "held",
                "in_person",
                None,
                "2024-05-02",
                "Vientiane",
                "LA",
                "LA, VN",
                "Tea Club, UN",
                "Ade, Bo",
                "other",
            ),
            ("visit", "planned", None, None, "2024-06", None, "AO", "AO, LA", None, None, None),
        ],
    ),
    ("SELECT date_start, date_end FROM event_list WHERE date = '2024-06'", [("2024-06-01", "2024-06-30")]),
    ("SELECT form, host FROM visit_list", [("state", "AO")]),
    ("SELECT format, level, kind FROM meeting_list", [("bilateral", "other", "meeting")]),
    (
        "SELECT country_a, country_b, date, people_a, people_b FROM bilateral_meetings",
        [("LA", "VN", "2024-05-02", "Ade", "Bo")],
    ),
    (
        "SELECT person, country, organization, party, role, capacity FROM participant_list ORDER BY person",
        [
            ("Ade", "LA", None, "Foo Party", "Minister", "principal"),
            ("Bo", "VN", None, None, "Minister", "principal"),
        ],
    ),
    (
        "SELECT title, kind, status, date, countries, organizations, parties, document_count FROM agreement_list",
        [("protocol", "protocol", "signed", "2024-05-02", "LA, VN", "UN", "Foo Party", None)],
    ),
    ("SELECT name, acronym, country, articles, events FROM party_list", [("Foo Party", None, "AO", 1, 1)]),
    (
        "SELECT name, country, names, roles, events FROM person_list",
        [("Ade", "LA", "Ade, Minister Ade", "Minister", 1), ("Bo", "VN", "Bo", None, 1)],
    ),
    (
        "SELECT dump_line, sentence, rule FROM evidence_list WHERE event_id IS NOT NULL ORDER BY dump_line",
        [
            (3, "Minister Ade met Minister Bo in Vientiane on May 2.", "met_with"),
            (8, "Ade and Bo met here.", "met"),
            (12, "President Cee of Laos will visit Angola in June.", "will_visit"),
        ],
    ),
    (
        "SELECT kind, aspect, cameo, plover FROM event_code_list ORDER BY kind",
        [("meeting", "any", "040", "CONSULT"), ("visit", "planned", "036", "AGREE")],
    ),
    (
        "SELECT first_seen, last_seen, date_start, date_end FROM offices_held",
        [("2024-05", "2024-05-02", "2024-05-01", "2024-05-02")],
    ),
    (
        "SELECT a.key FROM article_search s JOIN articles a ON a.id = s.rowid WHERE article_search MATCH 'angola'",
        [("visit",)],
    ),
]


@pytest.mark.parametrize(("query", "expected"), VIEWED)
def test_a_sql_client_reads(filled: Engine, path: Path, query: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(path, query) == expected


CONTRACT = {
    "article_list": "id, dump, title, first_line, last_line, parent_id, publisher, date",
    "event_list": "id, kind, status, mode, name, date, place, place_country, countries, organizations",
    "meeting_list": "id, kind, status, mode, format, level",
    "bilateral_meetings": "country_a, country_b, date",
    "participant_list": "event_id, person, country, organization, party, role, capacity",
    "agreement_list": "id, title, kind, status, date, countries, organizations, parties, document_count",
    "party_list": "id, name, acronym, country",
}


@pytest.mark.parametrize("view", CONTRACT)
def test_the_named_columns_come_first(engine: Engine, path: Path, view: str) -> None:
    named = CONTRACT[view].split(", ")
    connection = sqlite3.connect(path)
    cursor = connection.execute(f"SELECT * FROM {view}")  # noqa: S608 - a name of this table
    assert [column[0] for column in cursor.description][: len(named)] == named
    connection.close()


def test_every_view_answers_on_an_empty_database(engine: Engine, path: Path) -> None:
    views = [str(name) for (name,) in rows(path, "SELECT name FROM sqlite_master WHERE type = 'view'")]
    assert set(CONTRACT) < set(views)
    assert {view: rows(path, f"SELECT * FROM {view}") for view in views} == {view: [] for view in views}  # noqa: S608


def test_storing_and_writing_again_changes_not_one_row(filled: Engine, path: Path) -> None:
    before = everything(path)
    assert store(filled, FIRST) == (0, 3, 0)
    with filled.begin() as connection:
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)
        changes = raw.total_changes
        write_things(connection, THINGS)
        assert not store_reference(connection)
        assert raw.total_changes == changes
    assert everything(path) == before


def test_the_same_articles_in_other_bytes_of_the_same_name_are_known(filled: Engine, path: Path) -> None:
    before = everything(path)
    assert store(filled, replace(FIRST, digest="0" * 64, encoding="utf-8-sig")) == (0, 3, 0)
    assert everything(path) == before


def test_a_namesake_with_other_articles_is_kept_beside(filled: Engine, path: Path) -> None:
    other = dump("first.txt", article("visit", VISIT, 1))
    assert store(filled, other) == (0, 1, 0)
    stands = rows(path, "SELECT dump, first_line FROM article_list WHERE key = 'visit' ORDER BY 2")
    assert stands == [("first.txt", 1), ("first.txt", 10)]
    assert rows(path, "SELECT count(DISTINCT dump_id) FROM article_list") == [(2,)]


def test_unchanged_things_keep_their_ids(filled: Engine, path: Path) -> None:
    query = "SELECT key, id FROM events UNION SELECT key, id FROM people UNION SELECT key, id FROM agreements"
    before = {str(key): row for key, row in rows(path, query)}
    early = altered(TRIP, key="2023-01-a", date=None, date_basis=None, reports=())
    changed = altered(TALKS, place="Hanoi", place_country="VN", participants=TALKS.participants[:1])
    write(filled, replace(THINGS, events=(early, changed, TRIP), people=(BO,)))
    after = {str(key): row for key, row in rows(path, query)}
    assert after.pop("2023-01-a") not in before.values()
    assert set(before) - set(after) == {"ade"}
    assert all(before[key] == row for key, row in after.items())
    assert rows(path, "SELECT place, people FROM meeting_list") == [("Hanoi", "Bo")]
    assert rows(path, "SELECT key FROM places ORDER BY key") == [("AO",), ("Hanoi, VN",), ("Vientiane, LA",)]


def test_things_that_are_gone_leave_nothing(filled: Engine, path: Path) -> None:
    write(filled, NOTHING)
    tables = [
        *("events", "people", "person_names", "offices_held", "participants", "places", "agreements"),
        *("signatories", "meetings", "visits", "event_countries", "event_organizations"),
        *("event_reports", "agreement_reports", "party_reports"),
    ]
    left = {table: rows(path, f"SELECT count(*) FROM {table}")[0][0] for table in tables}  # noqa: S608
    assert left == dict.fromkeys(left, 0)
    assert rows(path, "SELECT key FROM organizations WHERE NOT listed") == []
    assert rows(path, "SELECT key FROM parties WHERE NOT listed") == []
    assert rows(path, "SELECT DISTINCT date FROM articles") == [(None,)]
    assert rows(path, "SELECT count(*) FROM reports") == [(5,)]


def test_the_lexicon_describes_its_own_organisations(filled: Engine, path: Path) -> None:
    assert rows(path, "SELECT name FROM organizations WHERE key = 'UN'") == [("United Nations",)]


def cut(whole: Article, words: str) -> Article:
    kept = words.count("\n") + 1
    return replace(whole, text=words, lines=whole.lines[:kept], last_line=whole.lines[kept - 1], truncated=True)


def lines_of(path: Path) -> list[tuple[object, ...]]:
    return rows(
        path,
        "SELECT d.name, l.dump_line + v.line - l.line FROM evidence v JOIN reports r ON r.id = v.report_id"
        " JOIN dump_articles s USING (article_id) JOIN dumps d ON d.id = s.dump_id"
        " LEFT JOIN dump_article_lines l ON l.dump_article_id = s.id"
        " AND v.line >= l.line AND v.line < l.line + l.count ORDER BY 1, 2",
    )


def test_the_fuller_text_stays_whichever_comes_first(tmp_path: Path) -> None:
    whole = dump("whole.txt", article("post", POST, 101))
    short = dump("short.txt", cut(article("post", POST, 1), POST[: POST.index("\n\nThey")]))
    views = []
    for order in ((whole, short), (short, whole)):
        path = tmp_path / f"{order[0].name}.sqlite"
        engine = open_database(path, create=True)
        stored = [store(engine, given) for given in order]
        assert stored == [(1, 0, 0), (0, 1, 1 if order[0] is short else 0)]
        assert rows(path, "SELECT text, truncated FROM articles") == [(POST, 0)]
        cuts = rows(path, "SELECT dump, truncated FROM article_list ORDER BY 1")
        assert cuts == [("short.txt", 1), ("whole.txt", 0)]
        found = "SELECT count(*) FROM article_search WHERE article_search MATCH 'protocol'"
        assert rows(path, found) == [(1,)]
        views.append(lines_of(path))
    # The sentence that the short text lacks stands nowhere in its dump.
    assert views[0] == views[1] == [("short.txt", None), ("short.txt", 3), ("whole.txt", 103), ("whole.txt", 105)]


def test_an_article_twice_in_a_dump_is_one(engine: Engine, path: Path) -> None:
    twice = dump("twice.txt", article("visit", VISIT, 1), article("visit", VISIT, 9))
    assert store(engine, twice) == (1, 0, 0)
    assert rows(path, "SELECT first_line FROM article_list ORDER BY 1") == [(1,), (9,)]


FAULTS = {
    "a country that is none": altered(TRIP, countries=("XX",)),
    "a word out of its vocabulary": altered(TRIP, visit_form="secret"),
    "a date that is none": altered(TRIP, date="2024-13"),
    "a report that is not there": altered(TRIP, reports=("visit/9",)),
    "a person who is not there": altered(TALKS, participants=(altered(TALKS.participants[0], person="x"),)),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_failure_leaves_the_database_as_it_was(filled: Engine, path: Path, fault: str) -> None:
    before = everything(path)
    second = dump("second.txt", article("new", "New\n\nNothing else.", 1))
    with pytest.raises(Exception), filled.begin() as connection:  # noqa: B017 - each fault has its own
        store_dump(connection, second, accounts(second.articles))
        write_things(connection, replace(THINGS, events=(FAULTS[fault],)))
    assert everything(path) == before


def test_a_reader_beside_a_writer_sees_the_whole_or_nothing(engine: Engine, path: Path) -> None:
    with engine.begin() as connection:
        store_dump(connection, FIRST, accounts(FIRST.articles))
        assert rows(path, "SELECT count(*) FROM articles") == [(0,)]
    assert rows(path, "SELECT count(*) FROM articles") == [(3,)]


def test_deleting_a_dump_by_hand_keeps_what_others_hold(filled: Engine, path: Path) -> None:
    with filled.begin() as connection:
        connection.execute(text("DELETE FROM dumps"))
    assert rows(path, "SELECT count(*) FROM dump_article_lines") == [(0,)]
    assert rows(path, "SELECT count(*) FROM articles") == [(3,)]
