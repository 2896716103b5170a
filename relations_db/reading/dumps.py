"""Read a dump: from the bytes of a file to its posts and reprints."""

import hashlib
from dataclasses import replace
from pathlib import PurePath

from relations_db.errors import RelationsError
from relations_db.reading.article import Article, Dateline, Dump
from relations_db.reading.datelines import caption_date, opens_on_day, read_dateline, under_stamp
from relations_db.reading.decoding import decode
from relations_db.reading.page import Page, is_caption, is_heading, words_of
from relations_db.reading.parts import Part
from relations_db.reading.posts import Span, find_posts
from relations_db.reading.reprints import Reprint, find_reprints
from relations_db.reading.signatures import read_sign_off
from relations_db.reading.stamps import read_byline, read_date_line

_OPENING_WORDS = 24
# So many lines may stand above the text of an article.
_HEAD = 15
# Behind the first entry of a diary stand as many more, at least, which their days head.
_ENTRIES = 2
# Below a title its text begins among so many lines.
_FIRST = 5


class DumpError(RelationsError):
    """A text in which no article is found."""


def read_dump(name: str, data: bytes) -> Dump:
    """Read the articles of a dump.

    Args:
        name: the file's name; folders before it are left out.
        data: the bytes of the file.

    Raises:
        DecodingError: the bytes are no text that can be read.
        DumpError: the text holds no article.
    """
    return read_part(Part(PurePath(name).name or name, data))


def read_part(part: Part) -> Dump:
    """Read the articles of a part of a file as a dump of its own, whose lines are those of the file.

    Raises:
        DecodingError: the bytes are no text that can be read.
        DumpError: the text holds no article.
    """
    decoded = decode(part.name, part.data, part.offset, part.first_line)
    page = Page(decoded.text)
    articles: list[Article] = []
    for span in find_posts(page):
        articles += _read_post(page, span)
    if not any(_is_article(page, article) for article in articles):
        where = "" if part.whole else f" from line {part.first_line + 1} to {part.first_line + len(page.lines)}"
        raise DumpError(f"{part.name}: not one article found{where} (a title on a line of its own, then its text)")
    return Dump(
        name=part.name,
        digest=part.digest,
        size=len(part.data),
        encoding=decoded.encoding,
        articles=tuple(_moved(article, part.first_line) for article in articles),
        notices=decoded.notices,
    )


def _moved(article: Article, lines: int) -> Article:
    """Count the lines of an article from the beginning of the file, so many before the part."""
    if not lines:
        return article
    return replace(
        article,
        lines=tuple(line + lines for line in article.lines),
        first_line=article.first_line + lines,
        last_line=article.last_line + lines,
    )


def _is_article(page: Page, article: Article) -> bool:
    """Tell a post from a text of another kind, such as a table or a note."""
    first = article.first_line - 1
    if article.parent is not None or article.title is None:
        return False
    # Whatever else a page has printed above its text: "12. maj 2017. 8:16".
    return article.truncated or (
        page.heading(first) and any(map(page.prose, page.between(first + 1, article.last_line, _FIRST)))
    )


def _read_post(page: Page, span: Span) -> list[Article]:
    reprints = find_reprints(page, span.title, span.stop, span.mark is None)
    apart = {line for reprint in reprints for line in range(reprint.start, reprint.stop)}
    lines = page.between(span.start, span.stop)
    own = [line for line in range(span.start, lines[-1] + 1) if line not in apart]
    while not page.text(own[-1]):
        own.pop()
    title = page.text(span.title)
    if span.mark is not None and span.mark.title is not None and page.prose(span.title):
        # The page was copied from below its title, which the mark still names.
        title = span.mark.title
    body = [page.text(line) for line in own if line > span.title]
    key = _key(title, *body)
    truncated = span.mark is not None
    post = Article(
        key=key,
        parent=None,
        title=title,
        text="\n".join(page.lines[line] for line in own),
        lines=tuple(line + 1 for line in own),
        first_line=span.title + 1,
        last_line=(span.mark.line if span.mark else lines[-1]) + 1,
        publisher=None,
        dateline=_dateline(page, own, span.title),
        truncated=truncated,
    )
    return [post, *(_read_reprint(page, reprint, post) for reprint in reprints)]


def _read_reprint(page: Page, reprint: Reprint, post: Article) -> Article:
    own = list(range(reprint.start, reprint.stop))
    titled = len(own) > 1 and is_heading(page.lines[own[0]]) and read_dateline(page.text(own[0])) is None
    title = page.text(reprint.start) if titled else None
    body = [page.text(line) for line in own if not (titled and line == reprint.start)]
    return Article(
        key=_key(post.key, title or "", *body),
        parent=post.key,
        title=title,
        text="\n".join(page.lines[line] for line in own),
        lines=tuple(line + 1 for line in own),
        first_line=reprint.start + 1,
        last_line=reprint.stop,
        publisher=reprint.publisher,
        dateline=_dateline(page, own, reprint.start if titled else None),
        truncated=post.truncated,
    )


def _key(title: str, *body: str) -> str:
    """Hash what no cut and no typesetting changes: the words of an article's title and opening."""
    opening: list[str] = []
    for paragraph in body:
        opening = words_of(paragraph)[:_OPENING_WORDS]
        if opening:
            break
    text = " ".join(words_of(title)) + "\n" + " ".join(opening)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def _dateline(page: Page, own: list[int], title: int | None) -> Dateline | None:
    """Read the dateline on the first lines of an article, past its title, subtitle and the page's own date; a writer's
    town stands in for that of a dateline.
    """
    offset = 0
    stamp: Dateline | None = None
    shot: Dateline | None = None
    filed: Dateline | None = None
    for count, line in enumerate(own[:_HEAD]):
        text = page.lines[line]
        if text.strip() and line != title:
            alone = read_date_line(text, offset)
            if alone is not None and alone[0].place is None:
                beside = (page.previous(line), page.next(line))
                town = next((at for at in beside if at is not None and at in own and page.town(at)), None)
                if town is not None:
                    return _of_town(page, alone[0], line, offset, town)
                stamp = stamp or alone[0]
            elif (read := alone or read_dateline(text, offset)) is not None:
                entry = read[0].place is None or opens_on_day(text)
                if read[1] is None and entry and _heads_entry(page, own[count:]):
                    break
                above = stamp or (shot if read[0].date else None)
                dateline = read[0] if above is None else under_stamp(read[0], above)
                # The page's own date is no line of the report.
                return dateline if stamp is None or shot is not None else replace(dateline, start=stamp.start)
            elif (byline := read_byline(text, offset)) is not None:
                filed = filed or (byline if byline.place is not None else None)
            elif is_caption(text):
                shot = shot or caption_date(text)
            elif page.prose(line) and not page.standfirst(line):
                break
        offset += len(text) + 1
    if stamp is None or filed is None:
        return stamp or _signed_below(page, own) or filed
    return replace(stamp, place=filed.place, start=min(stamp.start, filed.start), end=max(stamp.end, filed.end))


def _signed_below(page: Page, own: list[int]) -> Dateline | None:
    """Read the day and the town with which a statement is signed below its text: in one line, or in one each."""
    below = [line for line in own if page.lines[line].strip()][-2:]
    if len(below) < 2 or (signed := read_sign_off(page.text(below[1]))) is None:
        return None
    town = page.text(below[0]) if signed.place is None and page.town(below[0]) else signed.place
    return replace(signed, place=town)


def _heads_entry(page: Page, lines: list[int]) -> bool:
    """Tell whether what opens a line is no dateline but the day of the first entry of a diary, others of which follow:
    "10 May 2024. Talks with A.", "11 May. …"
    """
    entries = [opens_on_day(page.lines[line]) for line in lines]
    return entries[0] and sum(entries) > _ENTRIES


def _of_town(page: Page, dateline: Dateline, line: int, offset: int, town: int) -> Dateline:
    """Give a date in a line of its own, which begins at an offset in its article, the town of a line beside it."""
    apart = sum(len(page.lines[at]) + 1 for at in range(min(line, town), max(line, town)))
    if town < line:
        return replace(dateline, place=page.text(town), start=offset - apart)
    return replace(dateline, place=page.text(town), end=offset + apart + len(page.lines[town]))
