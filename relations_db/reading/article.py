"""Define an article: a post of a dump, or a reprint inside one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of an agency report, such as `BEIJING, Feb. 2 (Xinhua) —`.

    Attributes:
        place: the place as written, or None.
        date: the words of the date as written, or None.
        start: first character of the dateline in the article's text.
        end: the character after it, where the report proper begins.
    """

    place: str | None
    date: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A post or a reprint, with its own text and where it stands in its dump.

    The text of a post leaves out the lines of its reprints, which are articles of their own, and the closing
    `Continue reading` line, which `truncated` stands for; so no text is kept twice, and none is lost.

    Attributes:
        key: names the same article in whatever dump it stands, cut off or whole (a hash of the words of its
            title and opening, and for a reprint also of its post's key).
        parent: key of the post a reprint stands in; None for a post.
        title: the title line, or None where a reprint has none.
        text: the article's own lines, title line included, joined by newlines.
        lines: for each line of `text` the 1-based line of the dump it is.
        first_line: first line of the article in its dump (1-based), the title line where there is one.
        last_line: last line, reprints included.
        publisher: who first published a reprint ("Xinhua News Agency"); None for a post.
        dateline: the dateline, where there is one.
        truncated: whether the dump cuts the post off (a reprint: whether its post is).
    """

    key: str
    parent: str | None
    title: str | None
    text: str
    lines: tuple[int, ...]
    first_line: int
    last_line: int
    publisher: str | None
    dateline: Dateline | None
    truncated: bool


@dataclass(frozen=True, slots=True)
class Dump:
    """A file of articles as it was read.

    Attributes:
        name: the file's name without its folder.
        digest: SHA-256 of its bytes, in hexadecimal.
        size: its bytes.
        encoding: how it was decoded (`utf-8`, `utf-8-sig`, `cp1252`).
        articles: posts and reprints in the order in which they stand; a reprint follows its post.
        notices: what the user should know of how it was read, a line each.
    """

    name: str
    digest: str
    size: int
    encoding: str
    articles: tuple[Article, ...]
    notices: tuple[str, ...] = ()
