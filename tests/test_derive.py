"""Working out only what a dump bears on comes to the same as working out everything, in any order."""

from __future__ import annotations

import hashlib
import os
import random
import re
import shutil
import tempfile
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from relations_db import ingest as ingesting
from relations_db import readers
from relations_db.derive import derive, derive_all
from relations_db.extraction.account import Account
from relations_db.extraction.reader import read_article
from relations_db.ingest import Source, ingest, ingest_dumps
from relations_db.reading import parts
from relations_db.reading.article import Article, Dump
from relations_db.reading.parts import read_parts
from relations_db.resolution import ArticleRecord, Standing, resolve
from relations_db.resolution.chronology import date_articles, is_sure
from relations_db.resolution.order import adjacent
from relations_db.storage.articles import article_ids, read_records, store_dump
from relations_db.storage.engine import open_database
from relations_db.storage.reference import store_reference
from relations_db.storage.state import traces
from tests.exports import export
from tests.resolution.test_properties import articles

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "data" / "sample.txt"
# Real dumps, where there are any: of a folder that is named, or beside the checkout.
SHARED = sorted(Path(os.environ.get("RELATIONS_TEST_DUMPS", ROOT.parent / "shared" / "dumps")).glob("*.txt"))
_POST_ENDS = re.compile(rb"^Continue reading [^\n]*\n", re.MULTILINE)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("derive") / "template.sqlite"
    engine = open_database(path, create=True)
    with engine.begin() as connection:
        store_reference(connection)
    engine.dispose()
    return path


def flat(records: Sequence[ArticleRecord]) -> list[ArticleRecord]:
    """Give records in which only posts have reprints, as in a dump."""
    by_key = {record.key: record for record in records}

    def post_of(record: ArticleRecord) -> str:
        return record.key if record.parent is None else post_of(by_key[record.parent])

    return [replace(r, parent=post_of(r) if r.parent is not None else None) for r in records]


def dump_of(records: Sequence[ArticleRecord]) -> tuple[Dump, dict[str, Account]]:
    """Give a dump of articles that tell what records say."""
    made = [
        Article(r.key, r.parent, f"Title {r.key}", f"Title {r.key}\n\nText.", (1, 2, 3), n * 3 + 1, n * 3 + 3,
                r.publisher, None, False)
        for n, r in enumerate(records)
    ]  # fmt: skip
    digest = hashlib.sha256(repr([r.key for r in records]).encode()).hexdigest()
    accounts = {r.key: Account(r.key, r.reports, r.clues) for r in records}
    return Dump(f"{digest[:8]}.txt", digest, 1, "utf-8", tuple(made)), accounts


def with_posts(records: Iterable[ArticleRecord], every: Sequence[ArticleRecord]) -> list[ArticleRecord]:
    """Give records with the posts of the reprints among them, each post before its reprints."""
    by_key = {record.key: record for record in every}
    found: dict[str, ArticleRecord] = {}

    def add(record: ArticleRecord) -> None:
        if record.parent is not None:
            add(by_key[record.parent])
        found.setdefault(record.key, record)

    for record in records:
        add(record)
    return list(found.values())


def take(path: Path, *dumps: Sequence[ArticleRecord]) -> None:
    engine = open_database(path)
    for records in dumps:
        dump, accounts = dump_of(records)
        with engine.begin() as connection:
            before = traces(connection, article_ids(connection, accounts))
            store_dump(connection, dump, accounts)
            derive(connection, article_ids(connection, accounts), before)
    engine.dispose()


def work_out_all(path: Path) -> None:
    engine = open_database(path)
    with engine.begin() as connection:
        derive_all(connection)
    engine.dispose()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(articles(), st.randoms(use_true_random=False))
def test_step_by_step_is_all_at_once(template: Path, drawn: list[ArticleRecord], chance: random.Random) -> None:
    records = flat(drawn)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(template, Path(folder) / "relations.sqlite"))
        shuffled = list(records)
        chance.shuffle(shuffled)
        cuts = sorted(chance.sample(range(len(records) + 1), k=min(2, len(records))))
        parts = [shuffled[a:b] for a, b in zip([0, *cuts], [*cuts, len(records)], strict=True)]
        take(path, *(with_posts(part, records) for part in parts if part))
        stepwise = export(path, dumps=True)
        work_out_all(path)
        assert export(path, dumps=True) == stepwise
        engine = open_database(path, readonly=True)
        with engine.connect() as connection:
            things = resolve(read_records(connection))
        engine.dispose()
        keys = {f"event_list: {event.key}" for event in things.events}
        assert len(keys) == sum(line.startswith("event_list") for line in stepwise)
        for event in things.events:
            assert any(repr(event.key) in line for line in stepwise if line.startswith("event_list"))


@lru_cache(maxsize=1024)
def _read_once(article: Article) -> Account:
    return read_article(article)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read each article once, however often it is ingested."""
    monkeypatch.setattr(readers, "understand", lambda articles: [_read_once(article) for article in articles])


def pieces(content: bytes, chance: random.Random, *, sharing: bool) -> Iterator[bytes]:
    """Cut a dump where posts end, into one to four pieces; where they share, each has the first post of the next."""
    ends = [match.end() for match in _POST_ENDS.finditer(content)]
    cuts = sorted(chance.sample(ends, min(chance.randrange(4), len(ends))))
    for start, stop in zip([0, *cuts], [*cuts, len(content)], strict=True):
        more = next((end for end in ends if end > stop), len(content)) if sharing else stop
        if content[start:more].strip():
            yield content[start:more]


def exported(template: Path, contents: Iterable[bytes], *, anew: bool = False) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(template, Path(folder) / "relations.sqlite"))
        engine = open_database(path)
        for number, content in enumerate(contents):
            source = Source(f"{number}.txt", lambda content=content: content)  # type: ignore[misc]
            assert not ingest(engine, [source]).failures
        engine.dispose()
        if anew:
            work_out_all(path)
        return export(path)


@lru_cache(maxsize=4)
def _whole(template: Path, contents: tuple[bytes, ...]) -> list[str]:
    return exported(template, contents)


def _any_way_agrees(template: Path, contents: tuple[bytes, ...], chance: random.Random, way: str) -> None:
    """Compare dumps with their pieces, in any order and some of them twice.

    Pieces that share a post, and pieces that come with the whole, tell what stands next to what, as the dumps do.
    Where nothing goes through a cut nobody can know what stood beyond it: such pieces are compared among themselves.
    """
    cut = [piece for content in contents for piece in pieces(content, chance, sharing=way == "sharing")]
    one = [*cut, *(contents if way == "with the whole" else ()), *chance.choices(cut, k=2)]
    other = list(cut)
    chance.shuffle(one)
    chance.shuffle(other)
    wanted = exported(template, other, anew=True) if way == "parted" else _whole(template, contents)
    assert exported(template, one) == wanted


WAYS = pytest.mark.parametrize("way", ["sharing", "with the whole", "parted"])


@WAYS
@settings(max_examples=2, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False))
def test_any_order_split_and_repetition_of_the_sample(
    template: Path, quick: None, way: str, chance: random.Random
) -> None:
    _any_way_agrees(template, (SAMPLE.read_bytes(),), chance, way)


@WAYS
@pytest.mark.skipif(not SHARED, reason="the dumps are not there")
@settings(max_examples=1, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False))
def test_any_order_split_and_repetition_of_dumps(template: Path, quick: None, way: str, chance: random.Random) -> None:
    _any_way_agrees(template, tuple(path.read_bytes() for path in (*SHARED, SAMPLE)), chance, way)


def parts_of(content: bytes) -> list[bytes]:
    return [part.data for part in read_parts("x", BytesIO(content))]


def test_a_file_taken_in_parts_tells_what_it_tells_whole(
    template: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it was cut, the posts on either side still stand one above the other."""
    content = SAMPLE.read_bytes()
    whole = _whole(template, (content,))
    monkeypatch.setattr(parts, "PART", 6_000)
    pieces = parts_of(content)
    assert len(pieces) > 5
    assert exported(template, [content]) == whole
    # Also where all that is new is that one goes on with another.
    assert exported(template, [*reversed(pieces), content]) == whole
    assert exported(template, reversed(pieces)) != whole
    # Files that share a part are two.
    assert exported(template, [pieces[0] + pieces[2], content]) == exported(template, [content, pieces[0] + pieces[2]])


def test_of_a_long_file_more_and_more_goes_in_at_once(
    template: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = SAMPLE.read_bytes()
    whole = _whole(template, (content,))
    counts: list[int] = []

    def counting(connection: Connection, dumps: Sequence[Any], joints: Iterable[Any] = ()) -> Any:
        counts.append(len(dumps))
        return ingest_dumps(connection, dumps, joints)

    for name, value in (("_LEAST", 7_000), ("_MOST", 21_000), ("ingest_dumps", counting)):
        monkeypatch.setattr(ingesting, name, value)
    monkeypatch.setattr(parts, "PART", 6_000)
    assert exported(template, [content]) == whole
    assert counts[:2] == [1, 1]
    assert 2 < max(counts) < 6


@pytest.mark.parametrize("names", [(SAMPLE,), tuple(SHARED)])
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False))
def test_a_cut_reaches_no_further_than_the_next_post_sure_of_its_date(
    template: Path, quick: None, names: tuple[Path, ...], chance: random.Random
) -> None:
    """Cut into files that share nothing, posts beyond those that are sure of their dates have the dates they had."""
    records = _records(template, tuple(path.read_bytes() for path in names))
    cuts = {
        dump: sorted(chance.sample(range(99), 3)) for dump in sorted({s.dump for r in records for s in r.standings})
    }
    with_posts = {
        r.key: [each for each in records if r.key in (each.key, each.parent)] for r in records if not r.parent
    }

    def piece(standing: Standing) -> str:
        return f"{standing.dump} {bisect(cuts[standing.dump], standing.position)}"

    # A reprint goes where its post goes.
    pieces = {r.key: tuple(replace(s, dump=piece(s)) for s in r.standings) for r in records if not r.parent}
    cut = [replace(r, standings=pieces[r.parent or r.key]) for r in records]
    broken = set(adjacent({r.key: r.standings for r in records if not r.parent}))
    broken ^= set(adjacent({r.key: r.standings for r in cut if not r.parent}))
    sure = {key for key, told in with_posts.items() if is_sure(told)}
    reached = {post for edge in broken for post in edge}
    edges = [*adjacent({r.key: r.standings for r in records if not r.parent}), *broken]
    while more := {b for edge in edges for a, b in (edge, edge[::-1]) if a in reached - sure and b not in reached}:
        reached |= more
    before, after = date_articles(records), date_articles(cut)
    assert {r.key for r in records if before[r.key] != after[r.key]} <= {
        each.key for post in reached for each in with_posts[post]
    }


@lru_cache(maxsize=4)
def _records(template: Path, contents: tuple[bytes, ...]) -> list[ArticleRecord]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(template, Path(folder) / "relations.sqlite"))
        engine = open_database(path)
        for number, content in enumerate(contents):
            ingest(engine, [Source(f"{number}.txt", lambda content=content: content)])  # type: ignore[misc]
        with engine.connect() as connection:
            found = read_records(connection)
        engine.dispose()
    return found


WHOLE = """Bread and salt

Estonian Prime Minister Kristen Michal met with Latvian Prime Minister Evika Silina in Tartu on June 6, 2024. Bread \
and salt were offered, as is the custom.

On June 7, 2024, Estonian Prime Minister Kristen Michal met with Lithuanian Prime Minister Ingrida Simonyte in Tartu.

Continue reading Bread and salt
"""
CUT = WHOLE.replace(WHOLE[WHOLE.index("On June 7") : WHOLE.index("Continue")], "")
# A file that breaks off says nothing of it.
BROKEN = WHOLE[: WHOLE.index("met with Lithuanian")]
OTHER = """A bridge is closed

Swiss President Viola Amherd met with Austrian President Alexander Van der Bellen in Feldkirch on July 7, 2024. The \
bridge stays closed.

Continue reading A bridge is closed
"""


@pytest.mark.parametrize(
    "order",
    [
        (CUT, WHOLE),
        (WHOLE, CUT),
        (CUT, OTHER, WHOLE),
        (CUT + "\n" + OTHER, WHOLE, CUT),
        (WHOLE + "\n" + OTHER, CUT),
        (OTHER + "\n" + BROKEN, WHOLE),
        (WHOLE, OTHER + "\n" + BROKEN),
    ],
)
def test_a_post_cut_off_in_one_dump_has_its_fuller_text(template: Path, order: Sequence[str]) -> None:
    """Reports of the shorter text go, and what rested on them is what the longer one gives."""
    lines = exported(template, [text.encode() for text in order])
    full = [re.sub(f"{re.escape(CUT)}|{re.escape(BROKEN)}$", lambda found: WHOLE, text) for text in order]
    wanted = exported(template, [text.encode() for text in full])
    assert lines == wanted
    assert sum(line.startswith("meeting_list") for line in lines) == 2 + (OTHER in "".join(order))
