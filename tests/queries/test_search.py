import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from relations_db.errors import RelationsError
from relations_db.queries.filters import Filters
from relations_db.queries.search import match_for, search
from relations_db.storage.engine import open_database
from tests.queries.small_world import build


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    engine = open_database(build(tmp_path_factory.mktemp("small") / "small.sqlite"), readonly=True)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


FOUND = [
    ("salmon", Filters(), ["a-first"]),
    ("SALMON hours", Filters(), ["a-first"]),
    ('"two hours"', Filters(), ["a-first"]),
    ('"hours two"', Filters(), []),
    ("salm*", Filters(), ["a-first"]),
    ("salm", Filters(), []),
    ("telephone OR salmon", Filters(), ["a-first", "b-second"]),
    ("leaders -salmon", Filters(), ["b-second"]),
    ("fjörd", Filters(), ["b-second"]),
    ("salmon", Filters(country=("Chile",)), ["a-first"]),
    ("salmon", Filters(country=("Peru",)), []),
    ("telephone", Filters(country=("Peru",)), ["b-second"]),
    ("salmon", Filters(year="2024"), ["a-first"]),
    ("salmon", Filters(year="2023"), []),
    ("telephone", Filters(year="2024"), []),
    ("salmon", Filters(publisher=("nobody",)), []),
    ("salmon", Filters(offset=1), []),
]


@pytest.mark.parametrize(("text", "filters", "keys"), FOUND)
def test_articles_are_found_by_their_words(
    text: str, filters: Filters, keys: list[str], connection: Connection
) -> None:
    assert sorted(hit.key for hit in search(connection, text, filters).answer) == keys


def test_a_hit_leads_to_what_the_article_tells_of(connection: Connection) -> None:
    (hit,) = search(connection, "fisheries").answer
    assert hit.events == ("2024-05-14-olaf-rigo", "2024-05-visit")
    assert hit.agreements == ("2024-05-fisheries",)
    assert "[fisheries]" in str(hit.snippet)
    assert [str(place) for place in hit.stands] == ["salmon.txt:1"]


@pytest.mark.parametrize("text", ["", "-", '""', "...", "-salmon", "*"])
def test_nothing_to_search_for_is_an_error(text: str, connection: Connection) -> None:
    with pytest.raises(RelationsError, match="nothing to search for"):
        search(connection, text)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_an_expression_of_the_index(text: str) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE t USING fts5(title, text)")
    try:
        match = match_for(text)
    except RelationsError:
        return
    database.execute("SELECT * FROM t WHERE t MATCH ?", (match.encode("utf-8", "replace").decode(),)).fetchall()
