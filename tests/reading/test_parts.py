"""Parts are whole posts: together they are the file, and their articles are the file's, on its lines."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.reading import DecodingError, read_dump
from relations_db.reading import parts as module
from relations_db.reading.dumps import read_part
from relations_db.reading.parts import read_parts

SAMPLE = (Path(__file__).parents[2] / "data" / "sample.txt").read_bytes()
MARKED = SAMPLE[: SAMPLE.rindex(b"Continue reading")]
MARKED += SAMPLE[len(MARKED) :].split(b"\n")[0] + b"\n"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PART", 6_000)
    monkeypatch.setattr(module, "LONGEST", 48_000)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_the_articles_of_parts_are_those_of_the_whole(end: bytes) -> None:
    data = MARKED.replace(b"\n", end)
    parts = list(read_parts("news.txt", BytesIO(data)))
    assert len(parts) > 3
    assert b"".join(part.data for part in parts) == data
    found = [article for part in parts for article in read_part(part).articles]
    assert found == list(read_dump("news.txt", data).articles)
    assert [part.first_line for part in parts[1:]] == [part.last_line for part in parts[:-1]]


@pytest.mark.usefixtures("small")
def test_more_behind_a_file_leaves_its_parts_as_they_are() -> None:
    before = list(read_parts("news.txt", BytesIO(MARKED)))
    after = list(read_parts("news.txt", BytesIO(MARKED + MARKED)))
    assert after[: len(before) - 1] == before[:-1]


@pytest.mark.usefixtures("small")
def test_posts_without_marks_are_cut_before_a_title() -> None:
    post = (
        "{} ministers meet in Oslo on fish\n\nOn May 2, 2024, minister number {} spoke of herring. "
        + "It rained. " * 60
    )
    data = "\n\n".join(post.format(word, n) for n, word in enumerate(["Nordic", "Baltic", "Polar"] * 12)).encode()
    parts = list(read_parts("fish.txt", BytesIO(data)))
    assert b"".join(part.data for part in parts) == data
    assert len(parts) > 2
    assert all(b"ministers meet in Oslo" in part.data.split(b"\n")[0] for part in parts)


@pytest.mark.usefixtures("small")
def test_a_line_that_is_too_long_is_refused_by_its_number() -> None:
    with pytest.raises(DecodingError, match=r"^x: .*line 2 is longer"):
        list(read_parts("x", BytesIO(b"Title\n" + b"a " * 50_000)))


@given(st.binary(max_size=300))
def test_what_is_short_is_one_part(data: bytes) -> None:
    (part,) = read_parts("x", BytesIO(data))
    assert (part.data, part.whole) == (data, True)
