"""Gather what an article tells of its own date: its dateline, the days it tells, anniversaries, sessions."""

from __future__ import annotations

import re
from calendar import monthrange, weekday
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from relations_db.language.anniversaries import FEAST_AHEAD, Anniversaries, CountedYear
from relations_db.language.dates import When, find_dates
from relations_db.language.document import ParsedSentence
from relations_db.language.tenures import Terms, known_until, terms_of
from relations_db.language.verbs import SCHEDULED
from relations_db.language.when import is_full_day
from relations_db.reading.article import Article

ClueKind = Literal["told", "today", "planned", "week", "year", "edition"]


class Clue(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that tells of an article's date.

    Attributes:
        kind: `told` for a day or month of which the article tells as past, `planned` for one still to come,
            `today` for the day on which it was written, of which that may be but the weekday, or of the news with
            which a read-out opens,
            `week` where its news is that of the week, or month, before,
            `year` for a year that must be the article's own (an anniversary, "this year, 2025"), `edition`
            for the year of a counted session (the article is of that year or later).
        when: what is said; for `year` and `edition` only a year.
        position: 0 for what opens the article, growing by one a sentence.
        earlier: whether its sentence tells of what had been before.
    """

    kind: ClueKind
    when: When
    position: int = 0
    earlier: bool = False


class Held(msgspec.Struct, frozen=True):
    """Somebody named with an office, as one who holds it.

    Attributes:
        terms: in which that person held it.
        position: as that of a clue.
    """

    terms: Terms
    position: int


class DateClues(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an article tells of its own date.

    Attributes:
        dateline: the date of its dateline, or that which its title gives as its own.
        opening: the weekday told first under a dateline, or last of a week told day by day: that of the day itself
            or of one just before.
        clues: everything else, in text order.
        held: the offices of those it names, each once, as far as it is known when they held them.
        delivered: the day of the speech that the article announces.
        weekdays: those of which it tells as past, without their days and without a dateline: each is in the week
            before it was written.
        taken_out: whether it brings old pieces out again.
    """

    dateline: When | None = None
    opening: int | None = None
    clues: tuple[Clue, ...] = ()
    held: tuple[Held, ...] = ()
    delivered: When | None = None
    weekdays: tuple[int, ...] = ()
    taken_out: bool = False


_FUTURE = re.compile(
    # No verb is "the will to act", nor "the political will".
    r"\b(?:(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bpolitical )will(?! to\b)"
    r"|shall|would|scheduled|slated|upcoming|forthcoming|is to|are to|to be held|plans? to"
    r"|expected to|set to|due (?:to|in|on|at|back)|coming|(?:his|her|their|the) (?:agenda|programme|schedule) for)\b"
)
# Behind one of these the sentence speaks of another time: "they met on May 3, which will be remembered".
_OTHER_CLAUSE = re.compile(r"\b(?:which|who|whose|that|but|while)\b|[;:—]")
# "sailed on Thursday and will be back on Monday": behind a day it opens what is to come.
_AND_THEN = re.compile(r"\band (?:(?:is|are|was|were) )?$")
# What the present tense says of a day that is to come: "who has an election in April 2026", "falls due in May".
_SCHEDULED = re.compile(
    rf"\b(?:(?:has|have) (?:an?|the|his|her|its|their|no|another|elections?)|{'|'.join(sorted(SCHEDULED))}|holds|hosts"
    r"|(?:does|do) not .{1,60} (?:until|before))\b[^,;:—]{0,60}$"
)
# Before a date: "the first guest since it shut its borders in".
_SINCE = re.compile(r"\bsince\b[^,;:—]{0,60}$")
# What sets a date off from the title before it: `Call with the President of Peru: 3 February 2024`.
_SET_OFF = re.compile(r"[:,(\[|–—-]\s*$")
_FIGURE = re.compile(r"[0-9]")
_FEAST = re.compile(r"\banniversary\b|\bbirthday\b|\byears\b")
# Offices that put out read-outs of what they did, mostly on the day itself.
_OFFICIAL = re.compile(
    r"\b(?:[Mm]inist(?:ry|er)|[Dd]epartment|[Oo]ffice|[Gg]overnment|[Ee]mbassy|[Pp]residen(?:t|cy)|Premier|Palace|"
    r"Chancellery|Cabinet|Council|Kremlin|White House|IDCPC)\b"
)
# Who is named with one of these did not hold the office at the time, or does not any more.
_NOT_NOW = frozenset("former formerly then ex late incoming elect designate elected future once".split())
# Before a date: "the address which X gave at the summit on".
_DELIVERED = re.compile(
    r"\b(?:address|speech|remarks|statement|lecture|toast)\b.*"
    r"\b(?:delivered|given|gave|made)\b(?! (?:a|the) )[^;:“”]{0,60}$"
)
# What an article ends with: "(Lima, May 2024)", "(The Courier, 3 May 2024)".
_SIGN_OFF = re.compile(r"\((?:[^\W\d_][^(),]{1,50},\s+){1,2}(?=[^()]*\d\d)(?P<date>[^()]{4,30})\)\s*$")
# The last line of a letter: "Lima, May 2024".
_LAST_LINE = re.compile(r"\n[^\W\d_][^\n(),.;:]{1,40}, (?P<date>[^\n(),.;:]{1,20} (?:19|20)\d\d)\s*$")
_LONGEST_SIGN_OFF = 160
# A post that says so brings out what was written long before.
_TAKEN_OUT = re.compile(
    r"\b(?:from|out of) (?:the|our|my|an old) (?:\w+ )?(?:archives?|drawers?|vaults?|attic|cellar|shel(?:f|ves)"
    r"|back issues)\b|^(?:archives?|flashback|throwback)\b",
    re.IGNORECASE,
)
# "Today" may be these days; a part of it is that on which the article was written.
_OF_TODAY = re.compile(r"[Tt]his (?:morning|afternoon|evening)\b|[Tt]onight\b")
# "this Friday, May 3": news of the day.
_THIS_DAY = re.compile(r"[Tt]his (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_FIGURES = re.compile(r"(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)")
_MONTHS, _BOTH = 12, 2
# A report is this many days younger than the weekday with which it opens, at most.
_OPENING_DAYS = 2
# News is this many days old at most.
_NEWS_DAYS = 7
_WORKING_WEEK = 5
# The last of the sentences that tell what is new; further on "last week" may count from another day.
_NEWS = 3
# So many years behind the last that the lexicon knows may lie the news of today.
_NEXT = 1


def find_clues(article: Article, parsed: Iterable[ParsedSentence]) -> DateClues:
    """Give what an article tells of its own date.

    Args:
        article: the article.
        parsed: its sentences, as `parse_text` gives them.
    """
    found = _Search(article)
    sentences = (sentence for sentence in parsed if sentence.end > found.start)
    for position, sentence in enumerate(sentences):
        found.hear(sentence, position)
    return found.clues()


class _Search:
    """The search for what an article tells of its own date, sentence by sentence.

    Attributes:
        start: the character at which its text begins, behind a dateline.
    """

    def __init__(self, article: Article) -> None:
        self.start = article.dateline.end if article.dateline is not None else 0
        self._article = article
        self._dateline = _dateline(article)
        # Without a dateline the title counts as a sentence.
        self._first = 1 if self.start == 0 and article.title else 0
        # Whether the day with which it opens is its own.
        self._reports = self._dateline is None and _is_read_out(article)
        self._signed_on = _sign_off(article.text)
        self._anniversaries = Anniversaries()
        self._clues: list[Clue] = []
        self._weekdays: list[int] = []
        self._held: dict[Terms, Held] = {}
        self._opening: int | None = None
        self._delivered: When | None = None
        self._feast = self._fresh = False
        if article.dateline is not None and article.dateline.date is None:
            # "LOMÉ, Saturday —"
            written = find_dates(article.text[article.dateline.start : self.start])
            self._clues += [Clue("today", m.when) for m in written if m.when == When(weekday=m.when.weekday)]

    def hear(self, sentence: ParsedSentence, position: int) -> None:
        """Note what a sentence tells, which is that of a number from 0."""
        begin = max(sentence.start, self.start)
        text = self._article.text[begin : sentence.end]
        to_come = (_FUTURE.search(text) or FEAST_AHEAD.search(text)) if sentence.dates else None
        # Where an anniversary opens the report, a day told may be that of the cause.
        self._feast = self._feast or (position == 0 and _FEAST.search(text) is not None)
        for mention in sentence.dates:
            if mention.start == self._signed_on:
                if self._dateline is None and mention.when.year is not None and mention.when.month is not None:
                    self._clues.append(Clue("today", mention.when, position))
            elif mention.start >= self.start:
                told_at = mention.start - begin
                planned = to_come is not None and _in_one_clause(text, told_at, to_come)
                self._note_weekday(mention.when, position, planned=planned)
                self._note_day(sentence, mention.when, text, told_at, position, planned=planned)
        day_kind: ClueKind = "planned" if to_come is not None else "told"
        self._clues.extend(_of_count(year, day_kind) for year in self._anniversaries.hear(sentence, text, position))
        for terms in _offices(sentence):
            self._held.setdefault(terms, Held(terms, position))

    def _note_weekday(self, when: When, position: int, *, planned: bool) -> None:
        """Note the weekday with which the article opens, and those of which it tells as past; "on Monday he will meet"
        is of the week to come.
        """
        if planned:
            return
        if self._opening is None and position <= 1 and when.day is None and when.last is None:
            self._opening = when.weekday
        if when.weekday is not None and when == When(weekday=when.weekday):
            self._weekdays.append(when.weekday)

    def _note_day(
        self, sentence: ParsedSentence, when: When, text: str, told_at: int, position: int, *, planned: bool
    ) -> None:
        """Note a day, or a month or year, that stands so many characters into the words of a sentence."""
        before = text[:told_at]
        self._fresh = self._fresh or _OF_TODAY.match(text, told_at) is not None
        if self._delivered is None and position <= _NEWS and is_full_day(when) and self._article.parent is None:
            self._delivered = when if _DELIVERED.search(before) is not None else None
        if "had" in sentence.words and -1 in (when.week_shift, when.month_shift):
            # "Last month she had met him" looks back from a day that is told.
            return
        ahead = planned or _SCHEDULED.search(before) is not None
        clue = _clue(when, ahead, position) or _weekday_of_today(when, position)
        if clue is None:
            return
        if not ahead and when.month is not None and _THIS_DAY.match(text, told_at) is not None:
            clue = Clue("today", when, position)
        if self._reports and position == self._first and is_full_day(when) and clue.kind == "told":
            clue, self._reports = Clue("today", when, position), False
        past = "had" in sentence.words or _SINCE.search(before) is not None
        if clue.kind == "told" and clue.when.year is not None and past:
            clue = msgspec.structs.replace(clue, earlier=True)
        self._clues.append(clue)

    def clues(self) -> DateClues:
        """Give what has been found, once all is heard."""
        clues, dateline = self._clues, self._dateline
        clues.extend(_of_count(year, "told") for year in self._anniversaries.at_the_end())
        if dateline is None and self._fresh:
            clues = _opening_today(clues, self._first)
        if dateline is not None and dateline.year is None and not self._feast:
            dateline = _with_year_told(dateline, clues)
        if dateline is not None:
            dateline = _in_order(self._article, dateline, self._opening, clues)
        own = _closing(self._weekdays, self._opening) if dateline is not None else None
        bare = tuple(dict.fromkeys(self._weekdays)) if dateline is None else ()
        taken_out = self._article.parent is None and _TAKEN_OUT.search(self._article.title or "") is not None
        return DateClues(
            dateline, own, tuple(clues), tuple(self._held.values()), self._delivered, bare, taken_out
        )  # fmt: skip


def _of_count(counted: CountedYear, day_kind: ClueKind) -> Clue:
    """Give what is told by counting as a clue; the day of an anniversary is past or to come."""
    return Clue(day_kind if counted.kind == "day" else counted.kind, counted.when, counted.position)


def _in_one_clause(text: str, told_at: int, to_come: re.Match[str]) -> bool:
    """Tell whether the words for the future speak of a date, which begins so far into the sentence."""
    first, last = sorted((told_at, to_come.start()))
    then = told_at == first and _AND_THEN.search(text, first, last) is not None
    return not then and _OTHER_CLAUSE.search(text, first, last) is None


def _sign_off(text: str) -> int | None:
    """Give where the date begins that stands behind a place or a publisher at the end of a text, in brackets or on a
    line of its own.
    """
    end = text[-_LONGEST_SIGN_OFF:]
    found = _SIGN_OFF.search(end) or _LAST_LINE.search(end)
    return len(text) - len(end) + found.start("date") if found is not None else None


def _opening_today(clues: list[Clue], first: int) -> list[Clue]:
    """Make the one day with which an article opens its own, where it goes on to tell of "this morning".

    Args:
        clues: those of the article.
        first: the position of its first sentence.
    """
    opening = [c for c in clues if c.position == first and c.kind == "told" and is_full_day(c.when)]
    if len(opening) != 1:
        return clues
    return [Clue("today", c.when, c.position) if c is opening[0] else c for c in clues]


def _closing(weekdays: list[int], opening: int | None) -> int | None:
    """Give the last of three weekdays and more told in their order, else the first: "on Monday … on Thursday"."""
    ahead = [(day - weekdays[0]) % _NEWS_DAYS for day in weekdays]
    in_order = len(set(ahead)) > 2 and ahead == sorted(ahead) and ahead[-1] < _WORKING_WEEK
    return weekdays[-1] if in_order else opening


def _offices(sentence: ParsedSentence) -> Iterator[Terms]:
    """Give the terms of the offices that a sentence gives to those it names, as theirs at the time."""
    for mention in sentence.mentions:
        if mention.person_key is None or not mention.offices:
            continue
        around = sentence.lowers[max(mention.first - 1, 0) : mention.last]
        if not _NOT_NOW.isdisjoint(" ".join(around).split()):
            continue
        for office in mention.offices:
            if terms := terms_of(mention.person_key, office.title):
                yield terms


def _dateline(article: Article) -> When | None:
    """Give the date of the dateline, else the full date with which the title ends."""
    if article.dateline is not None and article.dateline.date is not None:
        found = next((mention.when for mention in find_dates(article.dateline.date)), None)
        return found or next(iter(_in_figures(article.dateline.date)), None)
    title = (article.title or "").rstrip(")] ")
    for mention in find_dates(title) if _FIGURE.search(title) else ():
        when = mention.when
        set_off = _SET_OFF.search(title, 0, mention.start) is not None
        if mention.end == len(title) and set_off and when.day is not None and when.year is not None:
            return when if when.last is None else None
    return None


def _in_figures(date: str) -> list[When]:
    """Give the days that a date in figures may mean, with the day first, then with the month first."""
    match = _FIGURES.search(date)
    if match is None:
        return []
    one, other, year = int(match[1]), int(match[3]), int(match[4])
    orders = [(one, other)] if one == other or match[2] != "/" else [(one, other), (other, one)]
    return [When(year, month, day) for day, month in orders if month <= _MONTHS and _exists(year, month, day)]


def _exists(year: int, month: int, day: int) -> bool:
    return month > 0 and 0 < day <= monthrange(year, month)[1]


def _in_order(article: Article, told: When, opening: int | None, clues: list[Clue]) -> When:
    """Give the date of a dateline, with the month before the day where only so the news of the article fits it."""
    orders = _in_figures((article.dateline.date if article.dateline is not None else None) or "")
    if len(orders) < _BOTH or told != orders[0]:
        return told
    fits = [when for when in orders if _opens_on(when, opening)]
    if not fits:
        months = {clue.when.month for clue in clues if clue.kind == "told" and clue.when.day is not None}
        fits = [when for when in orders if when.month in months]
    return fits[0] if fits else told


def _opens_on(when: When, opening: int | None) -> bool:
    """Tell whether a weekday is that of a day or of one just before."""
    if opening is None or when.year is None or when.month is None or when.day is None:
        return False
    return (weekday(when.year, when.month, when.day) - opening) % _NEWS_DAYS <= _OPENING_DAYS


def _is_read_out(article: Article) -> bool:
    """Tell a report that comes out on the day of its news: an office's own, or one with a place but no day."""
    if article.parent is None:
        return False
    return article.dateline is not None or _OFFICIAL.search(article.publisher or "") is not None


def _with_year_told(dateline: When, clues: list[Clue]) -> When:
    """Give a dateline the year of the day with which its report opens, where that is the same or just before."""
    for clue in clues:
        told = clue.when
        if clue.position > 0 or clue.kind == "planned" or not is_full_day(told) or told.month != dateline.month:
            continue
        if told.day is not None and dateline.day is not None and 0 <= dateline.day - told.day <= _NEWS_DAYS:
            return msgspec.structs.replace(dateline, year=told.year)
    return dateline


def _clue(when: When, planned: bool, position: int) -> Clue | None:
    """Keep a date that is a year, a month or a day of its own; others only point from these."""
    if when.year_shift == 0 and when.month is not None:
        # "This June"
        when = msgspec.structs.replace(when, year_shift=None)
    lone = When(day=when.day, weekday=when.weekday)
    if None not in (lone.day, lone.weekday) and lone == msgspec.structs.replace(
        when, last=None, week_shift=None, direction=0, discourse=False
    ):
        # "this Wednesday (9)", "Friday the 25th"
        return Clue("told", lone, position)
    if when.year_shift is not None or when.discourse or when.near is not None:
        return None
    if -1 in (when.week_shift, when.month_shift) and position <= _NEWS and not planned:
        return Clue("week", When(week_shift=when.week_shift, month_shift=when.month_shift), position)
    if when.month is None and when.year is None:
        return None
    if when.day_shift == 0:
        return Clue("today", msgspec.structs.replace(when, day_shift=None), position)
    return Clue("planned" if planned or _is_target(when) else "told", when, position)


def _is_target(when: When) -> bool:
    """Tell a year without a month so far beyond all that the lexicon knows that it is one aimed at: "goals of 2030"."""
    return when.month is None and when.year is not None and when.year > known_until() // 12 + _NEXT


def _weekday_of_today(when: When, position: int) -> Clue | None:
    """Give the weekday of the day on which an article was written: "today, Thursday", "yesterday, Wednesday"."""
    if when.weekday is None or when.day_shift is None or when.discourse or when.near is not None:
        return None
    if when != When(weekday=when.weekday, day_shift=when.day_shift):
        return None
    return Clue("today", When(weekday=(when.weekday - when.day_shift) % _NEWS_DAYS), position)
