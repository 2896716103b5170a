"""Find the reprints inside a post: where each begins, and which of the announced publishers it has."""

import re
from dataclasses import dataclass
from itertools import groupby

from relations_db.reading.announcements import Announcement, read_lead, read_mention
from relations_db.reading.datelines import read_dateline
from relations_db.reading.page import Page, words_of
from relations_db.reading.publishers import Publisher, fold
from relations_db.reading.stamps import read_date_line

_QUOTED = re.compile(r"[“\"]([^“”\"]{30,})")
_OF_ARTICLE = re.compile(
    r"\b(?:[Tt]he|[Tt]his) (?:author|writer|article|essay|piece)\b|"
    r"\b(?:[Tt]he|[Tt]his) original publication\b|^(?:He|She) (?:is|was|lives|works|teaches|studied|edits|"
    r"writes|goes on|concludes|closes|argues|points out)\b"
)
_THIS = re.compile(r"^(?:In )?[Tt]his (?:is|article|report|text|piece|interview|essay|speech|statement|story)\b")
_SPEECH = re.compile(
    r"(?:keynote |opening )?(?:statement|speech|address|remarks|message) (?:by|of|delivered|at)\b", re.I
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TITLE_DATE = re.compile(r"[:,(–—-] ?[^\W\d_]*\.? ?\d{1,2}(?:,| [^\W\d_]+\.?) (?:19|20)\d\d\)?$")
_LETTERS = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d+")
# So many words make a title; fewer may be a subheading.
_TITLE = 5
# An introduction may stop speaking of the article for some paragraphs before it comes back to the author.
_PATIENCE = 5
_SHINGLE = 8
_ECHO = 6
# An introduction is made of the reports below it; the next post shares stock phrases at most.
_ECHOING = 0.08
# So many paragraphs introduce a text that is said only at their end to stand elsewhere.
_LONG_FOR_INTRODUCTION = 3
# So many headings may stand in an introduction; the next is another post's.
_SUBHEADINGS = 1
# No introduction is longer, in lines.
_LONGEST_INTRODUCTION = 60


@dataclass(frozen=True, slots=True)
class Reprint:
    """Where a reprint stands (lines from 0), and who published it.

    Attributes:
        start: its first line.
        stop: the line after its last.
        publisher: the publisher's name.
    """

    start: int
    stop: int
    publisher: str


def announced(page: Page, line: int, stop: int, whole: bool = True) -> Announcement | None:
    """Give what a line announces, where a text does follow it in the lines before `stop`.

    Args:
        page: the page.
        line: the line.
        stop: the line after the last on which the post may end.
        whole: whether the post is printed whole, so that its end is not certain.
    """
    after = page.next(line)
    if after is None or after >= stop:
        return None
    announcement = page.announcement(line)
    if announcement is None and (lead := read_lead(page.text(line))) is not None:
        told = page.prose(after) and not page.item(after) and page.text(after)[0] not in '“"‘'
        return lead if told or page.heading(after) else None
    if announcement is None:
        agency = _agency_of(page, after) if page.heading(after) else None
        mention = None if agency is None else read_mention(page.text(line), presented=whole)
        proven = mention is not None and _announced_as(agency, list(mention.publishers)) is not None
        return mention if proven else None
    text = page.text(line)
    opened = page.heading(after) or read_dateline(page.text(after)) is not None
    quoted = page.text(after)[0] in '“"‘' and not page.heading(after)
    if quoted and (text.endswith(":") or ("originally" not in text and "first" not in text)):
        return None
    if announcement.sure:
        return announcement
    if opened and announcement.closing:
        return announcement
    backed = announcement.pure and "originally" in text
    return announcement if backed or _THIS.search(text) else None


def is_footer(page: Page, announcement: Announcement, post: int, line: int) -> bool:
    """Tell a remark below a whole post on where it was first published from an announcement.

    After either may stand a heading: the next post's, or the reprint's. A remark stands below a long text.
    """
    after = page.next(line)
    if announcement.sure or after is None or not page.heading(after):
        return False
    agency = _agency_of(page, after)
    if agency is not None and _announced_as(agency, list(announcement.publishers)) is not None:
        return False
    return sum(map(page.prose, page.between(post, line))) > _LONG_FOR_INTRODUCTION


def _shingles(words: list[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]


class Group:
    """The reprints of one announcement, as they are met line by line.

    Attributes:
        announcement: what announces them.
        start: the line where the first begins, or None while that is open.
        singular: whether one text only is announced.
    """

    def __init__(self, page: Page, announcement: Announcement, post: int, line: int, stop: int, whole: bool) -> None:
        """Begin a group.

        Args:
            page: the page.
            announcement: what the line announces.
            post: the first line of the post.
            line: the line of the announcement.
            stop: the line after the last on which the post may end.
            whole: whether the post is printed whole, so that its end is not certain.
        """
        self.announcement = announcement
        self.singular = not announcement.plural
        self._page = page
        self._line = line
        self._known: set[tuple[str, ...]] | None = None
        self._post = post
        self._whole = whole
        self._stop = stop
        self._met = 0
        self._dresses: set[str | None] = set()
        self._agencies = {fold(p.name) for p in announcement.publishers} | {
            fold(p.acronym) for p in announcement.publishers if p.acronym
        }
        self.start = self._find_start(line, stop)
        self._seen: int | None = None

    def takes(self, line: int, end: int) -> bool:
        """Say whether a heading is the title of a reprint of this group.

        Args:
            line: the heading.
            end: the line of the next heading, or where the post may end.
        """
        if self.start is None:
            if not self._looks_foreign(line):
                return False
            self.start = line
        if line <= self.start or line == self._seen:
            return True
        body = self._page.opens_body(line)
        if self._met == 0:
            self._met = 1
            first = self._page.opens_body(self.start)
            self._dresses.add(None if first is None else _dress(self._page, self.start, first))
        agency = _agency_of(self._page, line)
        if agency is not None:
            fits = fold(agency) in self._agencies
            taken = fits and not (self.singular and self._whole)
        elif body is None or self.singular:
            return False
        else:
            taken = self._belongs(line, body, end)
        if taken and self.announcement.count is not None and self._met >= self.announcement.count:
            taken = False
        if taken:
            self._met += 1
            self._seen = line
            self._dresses.add(None if body is None else _dress(self._page, line, body))
        return taken

    def opens_untitled(self, line: int) -> bool:
        """Say whether a line opens a further reprint by its dateline alone."""
        if self.singular or self.start is None or line <= self.start:
            return False
        read = read_dateline(self._page.text(line))
        return read is not None and read[1] is not None and fold(read[1]) in self._agencies

    def _belongs(self, line: int, body: int, end: int) -> bool:
        page = self._page
        if page.blanks_before(line) > 1 and page.blanks_before(self._post) <= 1:
            return True
        dress = _dress(page, line, body)
        introduces = any(announced(page, i, self._stop) for i in page.between(body, end))
        promised = max(self.announcement.count or 0, len(self.announcement.publishers)) > self._met
        if dress is None and (introduces or not (promised or page.entitles(line, body, end))):
            return False
        words = len(page.text(line).split())
        if self._met == 1 and words >= _TITLE and not page.text(self._last_before(line)).endswith(":"):
            # Several are announced, so there is a second.
            return True
        if dress is not None and dress in self._dresses:
            return True
        if introduces:
            return False
        if not self._whole:
            return words >= _TITLE
        if self.announcement.count is not None or promised:
            return True
        return self._echo(page.between(body, end)) > _ECHOING

    def _last_before(self, line: int) -> int:
        before = self._page.previous(line)
        return line if before is None else before

    def _echo(self, lines: list[int]) -> float:
        """Measure how much of some lines the introduction says word for word: from 0 to 1."""
        if self._known is None:
            intro = self._page.between(self._post, self._line)
            self._known = {s for line in intro for s in _shingles(words_of(self._page.text(line)), _ECHO)}
        found = [s for line in lines for s in _shingles(words_of(self._page.text(line)), _ECHO)]
        return sum(shingle in self._known for shingle in found) / len(found) if found else 0.0

    def _looks_foreign(self, line: int) -> bool:
        """Tell the heading of somebody else's text: a dateline, a date or the speaker stands under it."""
        after = self._page.next(line)
        if after is None:
            return False
        text = self._page.text(after)
        return (
            read_date_line(text) is not None
            or _agency_of(self._page, line) is not None
            or _SPEECH.match(text) is not None
            or (not self._page.prose(after) and self._page.minor(after))
        )

    def _find_start(self, line: int, stop: int) -> int | None:
        page, announcement = self._page, self.announcement
        after = page.next(line)
        if after is None or after >= stop:
            return None
        if page.heading(after) or read_dateline(page.text(after)) is not None:
            return after
        at_once = announcement.closing and not (
            page.previous(line) == self._post and page.text(line).startswith(("We ", "I "))
        )
        if at_once:
            return after
        return self._end_of_introduction(line, stop)

    def _end_of_introduction(self, line: int, stop: int) -> int | None:
        """Find where an introduction that begins with publisher and author gives way to the text."""
        page = self._page
        lines = page.between(page.next(line) or stop, stop, _LONGEST_INTRODUCTION)
        author = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(self.announcement.author)))})\b")
        quotes = _quoted_later(page, lines)
        last = line
        since = passed = 0
        for at in lines:
            text = page.text(at)
            if page.heading(at) or read_dateline(text) is not None:
                if since == 0 or (not self.announcement.author and last == line and self._acceptable(at)):
                    return at
                passed += 1
                if not self.announcement.author and last == line and passed <= _SUBHEADINGS:
                    continue
                break
            of_author = bool(self.announcement.author) and author.search(text) is not None
            quoting = text[0] in '“"‘' and since == 0 and (last != line or page.text(line).endswith(":"))
            if of_author or quoting or at in quotes or _OF_ARTICLE.search(text):
                last, since = at, 0
            else:
                since += 1
                if since > _PATIENCE and (self.announcement.author or last != line):
                    break
        untold = last == line and not self.announcement.author and self._whole
        if untold and any(page.heading(at) and self._looks_foreign(at) for at in lines):
            # Nothing in the introduction tells where it ends; a heading that is not the site's own does.
            return None
        following = page.next(last)
        return following if following is not None and following < stop else None

    def _acceptable(self, line: int) -> bool:
        if self._whole:
            return self._looks_foreign(line)
        return len(self._page.text(line).split()) >= 5 or self._looks_foreign(line)


def _dress(page: Page, title: int, body: int) -> str | None:
    """Give the form in which a publisher dates its texts, under the title or at its end, or None without a year."""
    read = read_dateline(page.text(body))
    worn = "" if read is None else page.text(body)[: read[0].end]
    if not _YEAR.search(worn):
        dated = _TITLE_DATE.search(page.text(title))
        worn = "" if dated is None else dated.group()
    return _LETTERS.sub("a", _FIGURES.sub("0", worn)) or None


def _quoted_later(page: Page, lines: list[int]) -> set[int]:
    """Give the lines whose quotations stand again in a later line: an introduction quotes what follows it."""
    where: dict[tuple[str, ...], int] = {}
    for line in lines:
        for shingle in _shingles(words_of(page.text(line)), _SHINGLE):
            where[shingle] = line
    return {
        line
        for line in lines
        for quote in _QUOTED.findall(page.text(line))
        if any(where.get(shingle, line) > line for shingle in _shingles(words_of(quote), _SHINGLE))
    }


def find_reprints(page: Page, start: int, stop: int, whole: bool) -> list[Reprint]:
    """Find the reprints of a post.

    Args:
        page: the page.
        start: the first line of the post (from 0).
        stop: the line after its last.
        whole: whether the post is printed whole.
    """
    lines = page.between(start, stop)
    headings = [line for line in lines[1:] if page.heading(line)]
    next_heading = dict(zip(headings, [*headings[1:], stop], strict=False))
    found: list[tuple[int, int, Group, str | None]] = []
    group: Group | None = None
    inside = False
    body = False
    for line in lines[1:]:
        announcement = announced(page, line, stop, whole)
        if announcement is not None and (not inside or (announcement.closing and announcement.sure)):
            if whole and is_footer(page, announcement, start, line):
                continue
            group = Group(page, announcement, start, line, stop, whole)
            if inside:
                found[-1] = (found[-1][0], line, *found[-1][2:])
            inside = False
            continue
        strange = _unannounced(page, line, group) if body and not whole else None
        if strange is not None:
            group = Group(page, strange, start, line, stop, whole)
            group.start = line
        begins = group is not None and (
            line == group.start
            or (page.heading(line) and (not inside or body) and group.takes(line, next_heading[line]))
            or (inside and body and group.opens_untitled(line))
        )
        if begins and group is not None:
            if inside:
                found[-1] = (found[-1][0], line, *found[-1][2:])
            found.append((line, stop, group, _agency_of(page, line)))
            inside, body = True, False
        body = body or (page.prose(line) and not (begins and page.heading(line)))
    return _publishers(page, found)


def _unannounced(page: Page, line: int, group: Group | None) -> Announcement | None:
    """Stand in for the announcement of a titled agency report inside a post whose end is certain."""
    agency = _agency_of(page, line) if page.heading(line) else None
    if agency is None or (group is not None and _announced_as(agency, list(group.announcement.publishers))):
        return None
    return Announcement((Publisher(agency),), plural=True, count=None, closing=True, pure=False, sure=False)


def _agency_of(page: Page, line: int) -> str | None:
    """Give the publisher that the dateline of a reprint names."""
    at: int | None = line
    for _ in range(4):
        if at is None:
            return None
        read = read_dateline(page.text(at)) or read_date_line(page.text(at))
        if read is not None:
            return read[1]
        if page.prose(at) and not page.heading(at):
            return None
        at = page.next(at)
    return None


def _publishers(page: Page, found: list[tuple[int, int, Group, str | None]]) -> list[Reprint]:
    """Give each reprint its publisher: by its dateline, else by the order in which they are announced."""
    reprints: list[Reprint] = []
    for _, same in groupby(found, key=lambda item: id(item[2])):
        members = list(same)
        group = members[0][2]
        publishers = list(group.announcement.publishers)
        named = [_announced_as(agency, publishers) for *_, agency in members]
        unused = [p.name for p in publishers if p.name not in named]
        in_order = len(members) == len(publishers) and not any(named)
        last = publishers[0].name
        for index, (start, stop, _, _) in enumerate(members):
            name = named[index]
            if name is None:
                name = publishers[index].name if in_order else unused.pop(0) if unused else last
                last = name
            reprints.append(Reprint(start, _trim(page, start, stop), name))
    return reprints


def _announced_as(agency: str | None, publishers: list[Publisher]) -> str | None:
    """Give the announced publisher that a dateline's agency is."""
    if agency is None:
        return None
    for publisher in publishers:
        if fold(agency) in (fold(publisher.name), fold(publisher.acronym or publisher.name)):
            return publisher.name
    return None


def _trim(page: Page, start: int, stop: int) -> int:
    return page.between(start, stop)[-1] + 1
