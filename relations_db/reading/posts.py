"""Find where the posts of a dump begin and end."""

import difflib
import re
from dataclasses import dataclass, replace
from itertools import islice

from relations_db.reading.datelines import DATE, MONTH, YEAR, opens_on_day, read_dateline
from relations_db.reading.page import Mark, Page, name_words, words_of
from relations_db.reading.reprints import Group, announced, is_footer
from relations_db.reading.stamps import read_date_line

_TIME = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|"
    r"Aug|Sept?|"
    r"Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|\b(?:19|20)\d\d\b|"
    r"\b(?:week|month|year|recent(?:ly)?|today|yesterday)\b"
)
_PRESENTS = re.compile(
    r"\b(?:[Ff]ollowing (?:article|report|text|video|speech|interview)|[Tt]his (?:article|report|edition|"
    r"episode|video)|"
    r"below|pleased to)\b"
)
_GOES_ON = re.compile(r"(?:He|She|They|It|This|These|Such|However|Moreover|In addition|Also|But)\b")
_QUESTION = re.compile(
    r"(?:(?:And|But|So) )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|will)"
    r"\b[^?]{2,60}\?$",
    re.IGNORECASE,
)
# A sentence with these goes on about what has been told, and is no title.
_POINTS_BACK = re.compile(
    r"\b(?:also|meanwhile|the two|both|he|she|they|them|his|her|their|its|this|these|those|later|earlier|"
    r"will|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
# What was held when: "Third Summit of the Lakes, Kampala, 3–4 May 2024".
_ENDS_ON_DATE = re.compile(rf",\s+(?:\d\d?\s?[–-]\s?)?(?:{DATE}|{MONTH},?\s+{YEAR})$")
_BRACKETS = re.compile(r"\([^()]*\)")
_ENOUGH = 3
# So much must speak for what looks like a short sentence.
_PLENTY = 8
# A line about the print, or a dateline, stands below few headings but titles.
_PRINTED = 6
# So few words make a subheading rather than a title, where they say nothing of the text below.
_SHORT_TITLE = 5
_FUZZY = 0.84
# What the parts of a statement or of an account of a visit are about.
_SECTION_WORDS = frozenset(
    "about agenda annex background bilateral change climate closing comes commercial conclusion connectivity consular "
    "context cooperation cultural culture defence defense development digital economic economy education energy "
    "environment exchanges food framework further future global health infrastructure innovation international "
    "introduction investment issues joint legal list main matters military mobility multilateral next note notes "
    "opening other outcomes outlook overview parliamentary people points political politics programme prospects "
    "regional relations remarks schedule science security steps summary sustainable technology tourism trade transport "
    "visit what with the and for our call meeting meetings talks king queen president prime minister premier "
    "speaker".split()
)
# So many words make a line long, and so many a sentence below a title; words of so few letters have no capitals.
_LONG, _STANDFIRST, _SMALL = 5, 8, 3
# So many names in the first lines below a heading, and this part of them new, make it the title of another post.
_FIRST_LINES, _MANY_NAMES, _NEW = 3, 8, 0.8
# So many entries make a list of days.
_DAYS = 3


@dataclass(frozen=True, slots=True)
class Span:
    """Where a post stands.

    Attributes:
        start: its first line (from 0).
        stop: the line after its last, the mark not counted.
        mark: the `Continue reading` line that cuts it off, or None.
        title: the line of its title: the first, or the one below the line that says when it was printed.
    """

    start: int
    stop: int
    mark: Mark | None
    title: int


def find_posts(page: Page) -> list[Span]:
    """Find the posts of a page, in their order.

    A `Continue reading` line names the title of the post it ends, and what follows it begins the next: these
    boundaries are certain. Only among posts that are printed whole must titles be told by their look and by
    what surrounds them.
    """
    spans: list[Span] = []
    at = 0
    for mark in page.marks:
        lines = _articles_lines(page, at, mark.line)
        at = mark.line + 1
        if not lines:
            continue
        title = _named_title(page, lines, mark)
        if title is None:
            *whole, last = _whole_posts(page, lines[0], mark.line)
            spans += [*whole, replace(last, stop=mark.line, mark=mark)]
            continue
        if any(page.prose(line) for line in lines if line < title):
            spans += _whole_posts(page, lines[0], title)
        spans.append(Span(title, mark.line, mark, title))
    lines = _articles_lines(page, at, len(page.lines))
    if lines and (page.heading(lines[0]) or any(map(page.prose, lines))):
        spans += _whole_posts(page, lines[0], lines[-1] + 1)
    return _with_stamps(page, spans) if spans and _is_stamped_above(page, spans[0]) else spans


def _is_stamped_above(page: Page, first: Span) -> bool:
    """Tell a page whose first line says when the post below it was printed: so do the lines above the others."""
    above = page.previous(first.title)
    return above is not None and page.previous(above) is None and read_date_line(page.text(above)) is not None


def _with_stamps(page: Page, spans: list[Span]) -> list[Span]:
    """Have each post begin with the line above its title that says when it was printed."""
    stamped: list[Span] = []
    for span in spans:
        above = page.previous(span.title)
        if above is not None and read_date_line(page.text(above)) is not None:
            if stamped and stamped[-1].stop == span.start:
                stamped[-1] = replace(stamped[-1], stop=above)
            span = replace(span, start=above)
        stamped.append(span)
    return stamped


def _articles_lines(page: Page, start: int, stop: int) -> list[int]:
    """Give the lines that are not blank, without what the web page puts above and below its posts."""
    lines = page.between(start, stop)
    while lines and page.furniture(lines[0]):
        lines.pop(0)
    while lines and page.furniture(lines[-1]):
        lines.pop()
    return lines


def _named_title(page: Page, lines: list[int], mark: Mark) -> int | None:
    """Find the line that a mark names: the first that says the same, else the one most like it, or None."""
    if mark.title is None:
        return None
    wanted = words_of(mark.title)
    for line in lines:
        if words_of(page.text(line)) == wanted:
            return line
    flat = " ".join(wanted)
    best, likeness = None, _FUZZY
    for line in lines:
        if not page.heading(line):
            continue
        other = " ".join(words_of(page.text(line)))
        # A mark may be cut short, or its title may have been corrected since.
        close = (
            1.0
            if min(len(other), len(flat)) > 20 and (other.startswith(flat) or flat.startswith(other))
            else difflib.SequenceMatcher(None, flat, other, autojunk=False).ratio()
        )
        if close > likeness:
            best, likeness = line, close
    return best


def _whole_posts(page: Page, start: int, stop: int) -> list[Span]:
    """Divide a stretch of posts that are printed whole."""
    start = _title_below(page, start, stop)
    if start >= stop:
        return []
    starts = [start]
    candidates = [line for line in page.between(start, stop) if line != start and _may_open(page, line)]
    ends = [*candidates[1:], stop]
    asked = _questions(page, candidates)
    names: set[str] = set()
    group: Group | None = None
    read_to = start
    for line, end in zip(candidates, ends, strict=False):
        for earlier in page.between(read_to, line):
            names |= name_words(page.text(earlier))
            announcement = announced(page, earlier, stop)
            if announcement is not None and not is_footer(page, announcement, starts[-1], earlier):
                group = Group(page, announcement, starts[-1], earlier, stop, whole=True)
        read_to = line
        if line in asked or not _has_body(page, starts[-1], line):
            continue
        if group is not None and group.takes(line, end):
            continue
        above = starts[-1]
        section = _is_section(page, above, line) or _is_of_roundup(page, above, line) or _lists_days(page, above, line)
        if not section and _opens_post(page, line, end, stop, names, group):
            starts.append(line)
            names, group = set(), None
    return [Span(a, b, None, a) for a, b in zip(starts, [*starts[1:], stop], strict=True)]


def _title_below(page: Page, start: int, stop: int) -> int:
    """Give the title below a line that says only when something was printed; any other line as it is."""
    below = page.next(start) if start < stop else None
    if below is None or below >= stop or read_date_line(page.text(start)) is None:
        return start
    return below if page.heading(below) and not page.signed(below) else start


def _questions(page: Page, candidates: list[int]) -> set[int]:
    """Give the headings of an explainer, several in a row that ask without a name: "What was signed?", "And now?"."""
    plain = [_QUESTION.match(page.text(line)) is not None and not name_words(page.text(line)) for line in candidates]
    return {
        line for n, line in enumerate(candidates)
        if plain[n] and (plain[n - 1 : n] == [True] or plain[n + 1 : n + 2] == [True])
    }  # fmt: skip


def _may_open(page: Page, line: int) -> bool:
    """Tell a heading with text under it; of two in a row the one that is the title of the other."""
    if not (page.heading(line) or page.closed_heading(line)) or _is_below_title(page, line):
        return False
    if page.opens_body(line) is not None:
        before = page.previous(line)
        if before is None or _is_below_title(page, before):
            return True
        return not (page.heading(before) and _outranks(page, before, line))
    after = page.next(line)
    if after is not None and page.signed(after):
        return _entitles_text(page, line, after)
    if after is None or not page.heading(after) or page.opens_body(after) is None:
        return False
    return _outranks(page, line, after)


def _entitles_text(page: Page, line: int, signed: int) -> bool:
    """Tell a title from an entry of an index, where below its line about the print the next line looks like a title:
    that has none itself.
    """
    below = page.next(signed)
    under = None if below is None else page.next(below)
    return below is not None and page.heading(line) and not (under is not None and page.signed(under))


def _is_below_title(page: Page, line: int) -> bool:
    """Tell what looks like a title below a line about the print, above which the title stands."""
    signed = page.previous(line)
    title = None if signed is None else page.previous(signed)
    if signed is None or title is None or not page.signed(signed):
        return False
    return page.heading(title) and page.opens_body(title) is None and _entitles_text(page, title, signed)


def _outranks(page: Page, line: int, below: int) -> bool:
    """Tell a title from the kicker or the standfirst in the line below it."""
    upper, lower = page.text(line).split(), page.text(below).split()
    if len(upper) >= _LONG:
        sentence = len(lower) >= _STANDFIRST and not (_in_capitals(upper) or _in_capitals(lower))
        return len(lower) < _LONG or sentence or _ENDS_ON_DATE.search(page.text(below)) is not None
    return page.kicker(below)


def _in_capitals(words: list[str]) -> bool:
    """Tell a title or a name from a sentence: its longer words have capitals."""
    return not any(word[0].islower() for word in words if len(word) > _SMALL)


def _has_body(page: Page, start: int, line: int) -> bool:
    """Tell whether the post before a heading has a text: two paragraphs, where the heading may be a sentence."""
    paragraphs = (i for i in page.between(start, line) if i != start and (page.prose(i) or _is_below_title(page, i)))
    return next(islice(paragraphs, 0 if page.heading(line) else 1, None), None) is not None


def _is_section(page: Page, post: int, line: int) -> bool:
    """Tell the heading of a part: one of the usual words, "Trade and Investment", or one that the title and the first
    words of its post have promised, "Laos (Vientiane)".
    """
    heading = _BRACKETS.sub("", page.text(line))
    name = words_of(heading)
    above = [at for at in page.between(post, line) if not page.minor(at)][:2]
    told = {word for at in above for word in words_of(page.text(at))}
    body = page.opens_body(line)
    if len(name) > _LONG or (body is not None and _is_signed(page, line, body)):
        return False
    usual = {
        word.lower()
        for word in re.findall(r"[^\W\d_]+", heading)
        if word.lower() in _SECTION_WORDS or (word.islower() and len(word) <= _SMALL)
    }
    return usual.issuperset(name) or (len(name) < _LONG and told.union(usual).issuperset(name))


def _is_of_roundup(page: Page, post: int, line: int) -> bool:
    """Tell one of the headings of a round-up, which opens with one of them right below the line about its print."""
    first = next((at for at in page.between(post + 1, line) if not page.signed(at)), None)
    if first is None or not _is_below_title(page, first) or page.opens_body(first) is None:
        return False
    body = page.opens_body(line)
    return body is not None and not _is_signed(page, line, body) and read_dateline(page.text(body)) is None


def _lists_days(page: Page, post: int, line: int) -> bool:
    """Tell a heading over nothing but a list of days, "November 10: Call with A", below a post that says when it was
    printed; a diary of its own would say so too.
    """
    body, first = page.opens_body(line), page.opens_body(post)
    if body is None or first is None or not _is_signed(page, post, first):
        return False
    entries = page.between(body, len(page.lines), _DAYS)
    return len(entries) == _DAYS and all(opens_on_day(page.text(at)) for at in entries)


def _is_entry(page: Page, line: int) -> bool:
    """Tell what a chronology tells of a day: a line of a date stands above it, and one below it, or it opens on a day
    as the next one does.
    """
    below = page.next(line)
    beside = (page.previous(line), below)
    if all(at is not None and read_date_line(page.text(at)) is not None for at in beside):
        return True
    # "May 3: Call with A", one of several
    return opens_on_day(page.text(line)) and any(at is not None and opens_on_day(page.text(at)) for at in beside)


def _is_signed(page: Page, line: int, body: int) -> bool:
    """Tell whether a line about the print stands between a heading and its text, or below its standfirst."""
    return any(map(page.signed, page.between(line + 1, body))) or page.standfirst(body)


def _opens_post(page: Page, line: int, end: int, stop: int, names: set[str], group: Group | None) -> bool:
    """Weigh what speaks for a heading as the title of a post against a subheading of the one before."""
    title = page.text(line)
    body = page.opens_body(line)
    before = page.previous(line)
    if body is None and (below := page.next(line)) is not None:
        body = page.next(below) if page.signed(below) else page.opens_body(below)
    if body is None or before is None or _is_entry(page, line):
        return False
    words = title.split()
    first = page.text(body)
    score = 1 if len(words) >= 5 else 0
    score += len(words) >= 7
    score -= len(words) <= 3
    capitals = name_words(title) - {"the"}
    score += len(capitals) >= 2 or (len(capitals) == 1 and len(words) >= 5)
    signed = _is_signed(page, line, body)
    heading = page.heading(line)
    # Before a dateline may also stand a sentence that announces a report without its title.
    entitled = heading or len(words) == 1
    score += _PRINTED if signed or (entitled and read_dateline(first)) else 0
    score += bool(_TIME.search(first))
    score += bool(_PRESENTS.search(first))
    fresh = name_words(first)
    if fresh:
        new = len(fresh - names) / len(fresh)
        score += 2 if new >= 0.5 else 1 if new >= 0.3 else 0
        score += new >= 0.6 and len(fresh) >= 5
    told = set[str]().union(*(name_words(page.text(at)) for at in page.between(body, end, _FIRST_LINES)))
    # Of other people and places altogether, for more than a line, another post tells.
    score += 2 if len(told) >= _MANY_NAMES and len(told - names) >= _NEW * len(told) else 0
    score += page.entitles(line, body, body + 1)
    # A title says what the post is about; a subheading need not.
    if not page.entitles(line, body, end):
        score -= 2 if len(words) <= _SHORT_TITLE else 1
    # The title names somebody or something of which only what follows speaks.
    score += not (fresh - names).isdisjoint(words_of(title))
    score += 2 if any(announced(page, i, stop) for i in page.between(body, end)) else 0
    score -= 3 if page.text(before).endswith(":") else 0
    # A paragraph that goes on about what was said opens nothing.
    score -= _GOES_ON.match(first) is not None
    if group is not None and not group.singular:
        score -= 1
    if signed or heading or (entitled and read_dateline(first)):
        return score >= _ENOUGH
    if _POINTS_BACK.search(title):
        return False
    # A sentence may stand alone before the words that announce a reprint.
    return score >= _PLENTY and announced(page, body, stop) is None
