"""Check that stored events take and lose the city of their visit as dumps come in."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from relations_db.storage.engine import open_database
from relations_db.storage.reference import store_reference
from tests.resolution.telling import article, event
from tests.test_derive import take, work_out_all

GUEST = "Ada Nyman, FI, President"
VISIT = article("visit", event("visit", "2024-05-03/2024-05-05", f"{GUEST}!visitor", sides="FI MA", host="MA"))
SILENT = article("silent", event("meeting", "2024-05-04", GUEST, "Rui Amrani, MA, Speaker"))


def told(place: str, day: int, host: str) -> object:
    said = event("meeting", f"2024-05-0{day}", GUEST, f"{host}, MA", place=place, place_country="MA")
    return article(f"told {place}", said)


RABAT, FEZ = told("Rabat", 3, "Salma Idrissi"), told("Fez", 5, "Yusuf Karim")


def place_of_silent(path: Path) -> str | None:
    query = (
        "SELECT l.place FROM event_list l JOIN event_reports x ON x.event_id = l.id"
        " JOIN reports r ON r.id = x.report_id JOIN articles a ON a.id = r.article_id WHERE a.key = ?"
    )
    ((place,),) = sqlite3.connect(path).execute(query, (SILENT.key,)).fetchall()
    return place if place is None else str(place)


def test_a_city_comes_and_goes_with_what_dumps_tell(tmp_path: Path) -> None:
    path = tmp_path / "relations.sqlite"
    engine = open_database(path, create=True)
    with engine.begin() as connection:
        store_reference(connection)
    engine.dispose()
    found = []
    for record in (SILENT, RABAT, VISIT, FEZ):
        take(path, [record])  # type: ignore[list-item]
        found.append(place_of_silent(path))
    assert found == [None, None, "Rabat", None]
    work_out_all(path)
    assert place_of_silent(path) is None
