"""What is put right by hand holds: after more dumps, after reading anew, in another database; and is undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, text

from relations_db import curation
from relations_db.curation import CorrectionError, TargetError
from relations_db.curation.review import review
from relations_db.errors import RelationsError
from relations_db.ingest import Source, ingest
from relations_db.queries.details import EventStory, story
from relations_db.queries.differences import differences
from relations_db.refresh import refresh
from relations_db.storage.engine import open_database
from tests.exports import export

LISBON = """Cod and cork in Lisbon

Portuguese Foreign Minister Ines Duarte met with Moroccan Foreign Minister Yusuf Karim in Lisbon on May 3, 2024. \
Cod came before cork, and both came after lunch.

Continue reading Cod and cork in Lisbon
"""
RABAT = """A second round in Rabat

Portuguese Foreign Minister Ines Duarte held talks with Moroccan Foreign Minister Yusuf Karim in Rabat on \
May 9, 2024. This time there was no cod.

Finnish President Ada Nyman met with Moroccan Foreign Minister Salma Idrissi in Rabat on June 2, 2024.

Continue reading A second round in Rabat
"""
AGAIN = """What the ministers ate

Moroccan Foreign Minister Yusuf Karim met with Portuguese Foreign Minister Ines Duarte in Lisbon on May 3, 2024. \
The fish was dry, says the cook.

Continue reading What the ministers ate
"""
LATER = """Minutes of a lunch

Portuguese Foreign Minister Ines Duarte met with Moroccan Foreign Minister Yusuf Karim in Lisbon on May 3, 2024. \
Nobody has kept the menu.

Continue reading Minutes of a lunch
"""
FIRST, SECOND = "2024-05-03-yusuf-karim-ines-duarte", "2024-05-09-yusuf-karim-ines-duarte"
FINNISH = "2024-06-02-ada-nyman-salma-idrissi"
WHY = "the cook was there"

Do = Callable[[Connection], Any]


def take(engine: Engine, *contents: str) -> None:
    for content in contents:
        name = f"{content.splitlines()[0]}.txt"
        source = Source(name, lambda content=content: content.encode())  # type: ignore[misc]
        assert not ingest(engine, [source]).failures


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("corrections") / "filled.sqlite"
    engine = open_database(path, create=True)
    take(engine, LISBON, RABAT, AGAIN)
    engine.dispose()
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(filled, tmp_path / "relations.sqlite"))


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_database(path)
    yield engine
    engine.dispose()


def rows(engine: Engine, query: str) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def events(engine: Engine) -> dict[str, tuple[Any, ...]]:
    found = rows(engine, "SELECT key, date, place, people, reports FROM event_list WHERE kind = 'meeting'")
    return {row[0]: row[1:] for row in found}


def people(engine: Engine) -> dict[str, tuple[str, int]]:
    return {key: (names, n) for key, names, n in rows(engine, "SELECT key, names, events FROM person_list")}


def put_right(engine: Engine, do: Do) -> Any:
    with engine.begin() as connection:
        return do(connection)


def test_what_is_there(engine: Engine) -> None:
    assert set(events(engine)) == {FIRST, SECOND, FINNISH}
    assert set(people(engine)) == {"ines-duarte", "yusuf-karim", "ada-nyman", "salma-idrissi"}


# Each: what is done, and what then holds.
CASES: dict[str, tuple[Do, Callable[[Engine], bool]]] = {
    "merge events": (
        lambda c: curation.merge(c, [FIRST, SECOND], WHY),
        lambda e: set(events(e)) == {FIRST, FINNISH} and events(e)[FIRST][-1] >= 3,
    ),
    "merge people": (
        lambda c: curation.merge(c, ["yusuf-karim", "salma-idrissi"], WHY),
        lambda e: set(people(e)) == {"yusuf-karim", "ines-duarte", "ada-nyman"}
        and people(e)["yusuf-karim"] == ("Salma Idrissi, Yusuf Karim", 4),
    ),
    "split an event": (
        lambda c: curation.split(c, FIRST, [_article(c, "What the ministers ate")], WHY),
        lambda e: sum(key.startswith(f"{FIRST}--") for key in events(e)) == 2,
    ),
    "split a person": (
        lambda c: curation.split(c, "Yusuf Karim", [SECOND], WHY),
        lambda e: sum(key.startswith("yusuf-karim--") for key in people(e)) == 2 and SECOND in events(e),
    ),
    "edit": (
        lambda c: curation.edit(c, FIRST, ["date=2024-05-04", "place=Porto"], WHY),
        lambda e: events(e).get("2024-05-04-yusuf-karim-ines-duarte", ())[:2] == ("2024-05-04", "Porto"),
    ),
    "empty a field": (
        lambda c: curation.edit(c, SECOND, ["place="], WHY),
        lambda e: events(e)[SECOND][1] is None,
    ),
    "reject an event": (
        lambda c: curation.reject(c, FINNISH, WHY),
        lambda e: FINNISH not in events(e) and "ada-nyman" in people(e),
    ),
    "reject a person": (
        lambda c: curation.reject(c, "Ada Nyman", WHY),
        lambda e: "ada-nyman" not in people(e),
    ),
    "rename": (
        lambda c: curation.rename(c, "Yusuf Karim", "Youssef Al Karim", WHY),
        lambda e: people(e).get("youssef-al-karim") == ("Yusuf Karim", 3)
        and "2024-05-03-youssef-al-karim-ines-duarte" in events(e),
    ),
}  # fmt: skip


def _article(connection: Connection, title: str) -> str:
    found = connection.execute(text("SELECT key FROM articles WHERE title = :title"), {"title": title})
    return str(found.scalar_one())


@pytest.mark.parametrize("name", CASES)
def test_it_holds_after_dumps_and_reading_anew_and_elsewhere(
    name: str, engine: Engine, path: Path, tmp_path: Path
) -> None:
    do, holds = CASES[name]
    assert not holds(engine)
    put_right(engine, do)
    assert holds(engine)
    take(engine, LISBON, LATER)
    assert holds(engine)
    put_right(engine, lambda c: refresh(c))
    assert holds(engine)
    with engine.connect() as connection:
        lines = list(curation.export_lines(connection))
    elsewhere = open_database(tmp_path / "elsewhere.sqlite", create=True)
    # Before anything is known that they are about, between dumps, and once more.
    put_right(elsewhere, lambda c: curation.import_lines(c, lines))
    take(elsewhere, AGAIN, LATER)
    assert put_right(elsewhere, lambda c: curation.import_lines(c, lines)) == 0
    take(elsewhere, RABAT, LISBON)
    assert holds(elsewhere)
    elsewhere.dispose()
    assert export(tmp_path / "elsewhere.sqlite") == export(path)


@pytest.mark.parametrize("name", CASES)
def test_it_is_undone(name: str, engine: Engine, path: Path) -> None:
    before = export(path)
    put_right(engine, CASES[name][0])
    assert export(path) != before
    for (number,) in rows(engine, "SELECT id FROM corrections ORDER BY id DESC"):
        put_right(engine, lambda c, number=number: curation.undo(c, number))  # type: ignore[misc]
    assert export(path) == before
    assert rows(engine, "SELECT count(*) FROM corrections") == [(0,)]


def test_the_last_word_counts_and_the_one_before_comes_back(engine: Engine) -> None:
    put_right(engine, lambda c: curation.edit(c, SECOND, ["place=Fes"], WHY))
    put_right(engine, lambda c: curation.edit(c, SECOND, ["place=Tangier"], WHY))
    assert events(engine)[SECOND][1] == "Tangier"
    put_right(engine, lambda c: curation.undo(c, 2))
    assert events(engine)[SECOND][1] == "Fes"


def test_a_rejected_event_stays_so_when_another_article_tells_of_it(engine: Engine) -> None:
    put_right(engine, lambda c: curation.reject(c, FIRST, WHY))
    take(engine, LATER)
    assert FIRST not in events(engine)


WRONG: list[tuple[Do, type[RelationsError], str]] = [
    (lambda c: curation.merge(c, [FIRST, "nobody"], WHY), TargetError, "no event or agreement or person"),
    (lambda c: curation.merge(c, [FIRST, "ines-duarte"], WHY), CorrectionError, "one sort"),
    (lambda c: curation.merge(c, [FIRST, FIRST], WHY), CorrectionError, "two things"),
    (lambda c: curation.merge(c, [FIRST, SECOND], " "), CorrectionError, "--reason"),
    (lambda c: curation.merge(c, ["2024-05", SECOND], WHY), TargetError, "more than one event"),
    (lambda c: curation.split(c, FIRST, ["ffffffff"], WHY), CorrectionError, "ffffffff"),
    (lambda c: curation.edit(c, FIRST, ["colour=blue"], WHY), RelationsError, "no field 'colour'"),
    (lambda c: curation.edit(c, FIRST, ["date=May"], WHY), RelationsError, "'May' is no date"),
    (lambda c: curation.edit(c, FIRST, ["kind=party"], WHY), RelationsError, "there are meeting, call"),
    (lambda c: curation.edit(c, FIRST, ["host=XX"], WHY), CorrectionError, "'XX' is no country"),
    (lambda c: curation.edit(c, FIRST, ["status="], WHY), RelationsError, "cannot be empty"),
    (lambda c: curation.edit(c, FIRST, ["date"], WHY), CorrectionError, "FIELD=VALUE"),
    (lambda c: curation.rename(c, "Ada Nyman", " ", WHY), CorrectionError, "needs a name"),
    (lambda c: curation.undo(c, 7), CorrectionError, "no correction 7"),
    (lambda c: curation.import_lines(c, ["", "{}"]), CorrectionError, "line 2 is no correction"),
]


@pytest.mark.parametrize(("do", "error", "words"), WRONG, ids=[words for _, _, words in WRONG])
def test_what_cannot_be_is_refused_and_changes_nothing(
    do: Do, error: type[RelationsError], words: str, engine: Engine, path: Path
) -> None:
    before = export(path)
    with pytest.raises(error, match=words) as raised:
        put_right(engine, do)
    assert "\n" not in str(raised.value)
    assert export(path) == before


def test_the_same_twice_is_refused(engine: Engine) -> None:
    put_right(engine, lambda c: curation.reject(c, FINNISH, WHY))
    with pytest.raises(TargetError):
        put_right(engine, lambda c: curation.reject(c, FINNISH, WHY))
    put_right(engine, lambda c: curation.edit(c, FIRST, ["place=Porto"], WHY))
    with pytest.raises(CorrectionError, match="so already"):
        put_right(engine, lambda c: curation.edit(c, FIRST, ["place=Porto"], "again"))


def test_review_names_twins_and_differences(engine: Engine) -> None:
    put_right(engine, lambda c: curation.edit(c, SECOND, ["date=2024-05-04"], WHY))
    put_right(engine, lambda c: curation.rename(c, "Salma Idrissi", "Salma Idrisi", WHY))
    with engine.connect() as connection:
        cases = {(case.why, case.key, case.other) for case in review(connection)}
    assert ("twins", FIRST, "2024-05-04-yusuf-karim-ines-duarte") in cases
    put_right(engine, lambda c: curation.merge(c, [FIRST, "2024-05-04-yusuf-karim-ines-duarte"], WHY))
    with engine.connect() as connection:
        found = differences(connection)
        told = [(d.field, d.value, d.articles, d.of) for d in found]
        assert {case.why for case in review(connection, ["differing"])} == {"differing"}
        shown = story(connection, found[0].event)
        assert isinstance(shown, EventStory)
        assert list(shown.differences) == found
    assert told == [
        ("date", "2024-05-03", 2, 3), ("date", "2024-05-09", 1, 3), ("place", "Lisbon, PT", 2, 3),
        ("place", "Rabat, MA", 1, 3),
    ]  # fmt: skip
