"""Check what holds for every dump: lines, keys, and that a composed dump is read back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.reading import Article, read_dump
from tests.reading.composing import Piece, Post, blocks

WHO = [
    "Ana Tuimala",
    "Pedro Lourenço",
    "Bat-Erdene Ganzorig",
    "Sokha Chanthou",
    "Ingrid Åkesson",
    "Kofi Annor",
]
WHERE = ["Suva", "Praia", "Ulaanbaatar", "Pakse", "Malmö", "Kumasi", "Cebu", "Arequipa"]
WHAT = ["fisheries", "rail freight", "visas for students", "a dam", "landing rights", "vaccines"]
PUBLISHERS = ["Xinhua News Agency", "TASS", "Harbour Courier", "Lao News Agency", "Steppe Herald"]

names, places, topics = st.sampled_from(WHO), st.sampled_from(WHERE), st.sampled_from(WHAT)
days = st.integers(1, 28)

paragraphs = st.one_of(
    st.builds("On May {} minister {} flew to {} for talks about {}.".format, days, names, places, topics),
    st.builds("{} told reporters in {} that {} had taken up the whole morning.".format, names, places, topics),
    st.builds("“We have waited long enough,” {} said in {}.".format, names, places),
    st.builds("Both sides, it was said, will meet again in {} to speak about {}.".format, places, topics),
)
post_titles = st.builds("{} and {} reach an understanding on {}".format, places, places, topics)
piece_titles = st.builds("{} receives guests from {} in {}".format, names, places, places)


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    opening = f"{draw(places).upper()}, May {draw(days)} — {draw(paragraphs)}"
    body = draw(st.lists(paragraphs, max_size=3))
    return Piece(draw(st.none() | piece_titles), [opening, *body], draw(st.sampled_from(PUBLISHERS)))


@st.composite
def posts(draw: st.DrawFn) -> Post:
    visit = f"Minister {draw(names)} came to {draw(places)} on Friday, May {draw(days)},"
    first = f"{visit} to speak with {draw(names)} about {draw(topics)}."
    found = draw(st.lists(pieces(), max_size=2))
    return Post(draw(post_titles), [first, *draw(st.lists(paragraphs, max_size=4))], found, draw(st.booleans()))


def written(sequence: list[Post]) -> tuple[str, list[tuple[str | None, str | None, int, int, bool]]]:
    """Write a dump, and what must be read from it."""
    parts: list[str] = []
    expected: list[tuple[str | None, str | None, int, int, bool]] = []
    for post in sequence:
        first = len(parts)
        children = []
        parts += [post.title, *post.paragraphs]
        for piece in post.pieces:
            parts.append(f"The following article was originally published by the {piece.publisher}.")
            start = len(parts)
            parts += [*([piece.title] if piece.title else []), *piece.paragraphs]
            children.append((piece.title, piece.publisher, 2 * start + 1, 2 * len(parts) - 1, post.cut))
        if post.cut:
            parts.append(f"Continue reading {post.title}")
        expected += [(post.title, None, 2 * first + 1, 2 * len(parts) - 1, post.cut), *children]
    return blocks(*parts), expected


@given(st.lists(posts(), min_size=1, max_size=6, unique_by=lambda post: post.title))
def test_a_composed_dump_is_read_back(sequence: list[Post]) -> None:
    text, expected = written(sequence)
    found = read_dump("d", text.encode()).articles
    assert [(a.title, a.publisher, a.first_line, a.last_line, a.truncated) for a in found] == expected


def check_lines(text: str, articles: tuple[Article, ...]) -> None:
    """Check that the articles share out the lines of a dump, and that each knows its own."""
    lines = text.split("\n")
    owners = [0] * (len(lines) + 1)
    for article in articles:
        own = article.text.split("\n")
        assert len(own) == len(article.lines)
        assert own == [lines[number - 1] for number in article.lines]
        assert article.first_line == article.lines[0] <= article.lines[-1] <= article.last_line
        for number in article.lines:
            owners[number] += 1
    for number, line in enumerate(lines, start=1):
        if line.strip():
            assert owners[number] == (not line.startswith("Continue reading")), line
        assert owners[number] <= 1
    parents = {a.key: a for a in articles if a.parent is None}
    for article in articles:
        if article.parent is not None:
            post = parents[article.parent]
            assert post.first_line < article.first_line <= article.last_line <= post.last_line


@given(st.lists(posts(), min_size=1, max_size=5, unique_by=lambda post: post.title))
def test_every_line_belongs_to_one_article(sequence: list[Post]) -> None:
    text, _ = written(sequence)
    check_lines(text, read_dump("d", text.encode()).articles)


@given(posts())
def test_keys_outlast_cut_typesetting_and_neighbours(post: Post) -> None:
    text, _ = written([post])
    whole = read_dump("a", text.encode()).articles
    cut = blocks(post.title, post.paragraphs[0], f"Continue reading {post.title}")
    assert read_dump("b", cut.encode()).articles[0].key == whole[0].key
    set_otherwise = text.replace("“", '"').replace("”", '"').replace(" to ", "\u00a0to  ").replace("—", "--")
    before = "Cebu gets a consulate\n\nThe mayor of Cebu opened it on Monday, May 6.\n\n"
    after = read_dump("c", (before + set_otherwise).encode()).articles
    assert [a.key for a in after if a.first_line > 4] == [a.key for a in whole]
    assert len({a.key for a in after}) == len(after) or len(post.pieces) > 1


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    from relations_db.errors import RelationsError

    try:
        dump = read_dump("d", text.encode())
    except RelationsError as error:
        assert "\n" not in str(error)
    else:
        assert dump.articles
        assert read_dump("d", text.encode()) == dump


@given(
    st.lists(
        st.sampled_from(
            [
                "Suva speaks with Praia",
                "Minister Ana Tuimala flew home on May 4.",
                "Continue reading Suva speaks with Praia",
                "Continue reading",
                "The following articles were originally published by TASS.",
                "In this article, originally published by TASS, Ana Tuimala looks back.",
                "SUVA, May 4 (TASS) — It rained.",
                "Older posts",
                "Dear friends,",
                "",
            ]
        ),
        max_size=14,
    )
)
def test_any_order_of_lines_keeps_its_lines(parts: list[str]) -> None:
    from relations_db.errors import RelationsError

    text = blocks(*parts)
    try:
        articles = read_dump("d", text.encode()).articles
    except RelationsError:
        return
    lines = text.split("\n")
    seen: set[int] = set()
    for article in articles:
        assert article.text.split("\n") == [lines[number - 1] for number in article.lines]
        assert not seen & set(article.lines)
        seen |= set(article.lines)


SAMPLE = Path(__file__).parents[2] / "data" / "sample.txt"


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample is not there")
def test_sample_shares_out_its_lines() -> None:
    dump = read_dump("sample.txt", SAMPLE.read_bytes())
    check_lines(SAMPLE.read_text(encoding="utf-8"), dump.articles)
    assert sum(a.parent is None for a in dump.articles) >= 25
