"""Read when in a sentence: what a word for a day means by what the sentence and the story tell."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from relations_db.extraction.discourse.measures import measures_of, occasion_behind
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.tenses import (
    clause_of,
    looks_ahead,
    looks_back,
    was_the_last,
)
from relations_db.language.dates import When, anchored, day_of, is_day, months_differ
from relations_db.language.document import ParsedSentence

_WEEK = 7
_THAT_DAY = frozenset({"that day", "that same day", "that very day", "that occasion", "the same occasion"})
_THE_SAME = frozenset({"same day", "the same day"})
_STEPS = 6
# Times up to this chunk open a sentence, and so far behind its first word a clause.
OPENING = 4
SUMMITS = frozenset("summit summits margins sidelines fringes forum expo assembly conference games".split())
LOOKING_BACK = frozenset("had last previous previously recently ago since earlier".split())
# Behind one of these, so near the beginning, stands a day to which the story only glances back.
_RECALLED, _RECALLING = frozenset({"recently", "prior"}), 6
AHEAD = frozenset("will would planned upcoming forthcoming invited".split())
_GREETED = frozenset("airport arrival arrived arriving landed greeted".split())
_MAIN_PREPOSITIONS = frozenset("at on in during over".split())
_MAIN_VERBS = frozenset(
    "was were is are met held had flew came went spent paid sat spoke left saw took gave made drove told said".split()
)
# What is said of a person or thing in passing, with its day.
_WENT_BEFORE = frozenset(
    "elected re-elected reelected appointed reappointed named sworn inaugurated installed crowned born founded built "
    "begun opened established launched signed concluded adopted agreed completed formed created released freed "
    "arrested ousted toppled dismissed nominated confirmed unveiled".split()
)
_ASIDE = 6
_WHEN_OR_WHERE = frozenset("in at on the".split())
_BEGAN = frozenset("began commenced started opened begun".split())
_POINTING = frozenset({"these", "those"})
_BETWEEN_DAYS = frozenset("and , in at on again then".split())
_TO_WHOM = frozenset("to by with from for".split())
_OF_WHICH = frozenset("of for on".split())
_SAME_DAY = When(day_shift=0)


def is_day_or_month(when: When) -> bool:
    """Tell whether a time can be where the story goes on from; "this year" cannot."""
    return any(
        part is not None for part in (when.month, when.day, when.weekday, when.day_shift, when.month_shift, when.nth)
    )


def is_recalled(lowers: Sequence[str], k: int) -> bool:
    """Tell whether the day that opens a sentence, at a chunk, is told of only there: "As recently as May 4 he …"."""
    return k < _RECALLING and not _RECALLED.isdisjoint(lowers[:k])


def _is_written_out(when: When) -> bool:
    """Tell whether a day is told with its weekday or its year, so that the weekdays after it follow it."""
    return when.day is not None and when.month is not None and (when.weekday is not None or when.year is not None)


def _is_lone_weekday(when: When) -> bool:
    """Tell whether a time is a weekday without its day or week."""
    return when.weekday is not None and when.day is None and when.week_shift is None


def _is_later_in_month(day: When, other: When) -> bool:
    """Tell whether a day is one of the rest of a month in which another is."""
    return day.month == other.month and is_day(day) and is_day(other) and (day.day or 0) > (other.day or 0)


def _within_reach(when: When) -> When:
    """Give a time that points from others over a few steps only, however long the story is: a day with its month needs
    no more than other months and the year.
    """
    steps: list[When] = []
    step: When | None = when
    dated = False
    while step is not None:
        same = step.day_shift == 0 and step.near is not None and msgspec.structs.replace(step, near=None) == _SAME_DAY
        if not same and (not dated or step.month is not None or step.year is not None or step.near is None):
            steps.append(step)
        dated = dated or step.month is not None
        step = step.near
    if len(steps) > _STEPS:
        first = next((n for n, each in enumerate(steps) if each.month is not None), len(steps) - 1)
        steps = [*steps[: _STEPS - 2], *steps[max(first, _STEPS - 2) : -1][:1], steps[-1]]
    near: When | None = None
    for each in reversed(steps):
        near = msgspec.structs.replace(each, near=near)
    return near or when


# "after taking office in May", "since her election as president in May"
_UPON_ENTERING = frozenset("after since upon on following".split())
_ENTERING = frozenset(
    "assuming taking becoming winning entering being inauguration election re-election appointment accession "
    "investiture".split()
)
_OFFICES = _ENTERING - {"taking", "being", "winning", "becoming", "entering", "assuming"} | frozenset(
    "office power post presidency premiership helm reins charge elected re-elected appointed sworn president premier "
    "minister chairman leader elections duties position".split()
)
# So far before a date the word that opens such a phrase may stand.
_TO_OFFICE = 12
# So many chunks of what is told of a person may stand before its date, or so many where commas part them.
_APPOSITION, _SHORT_APPOSITION = 24, 14


class Moments:
    """One sentence, asked when and where, against the story so far.

    Attributes:
        sentence: its chunks and mentions; a chunk is named by its number in the sentence.
        story: what the article has told before it.
        times: the chunks that tell a time.
        background: whether it looks back or tells what was said, so that its dates do not move the story.
        looks_away: whether it looks back or ahead, by its words.
        told: the day told before it.
        day_before: the story's own day before it, whatever was told aside.
        measures: what says how long before or after another thing the rest happened.
        arrived: the chunk of the town to which it leads the story.
        doer: the subject of the last contact told before it.
    """

    def __init__(self, sentence: ParsedSentence, story: Narrative) -> None:
        self.sentence = sentence
        self.story = story
        # "The following day" points from the day told before this sentence, however often the sentence is
        # asked.
        self.told = story.now if story.line == sentence.line else story.when
        self.day_before = story.when
        # Without dates in the sentence no chunk is one.
        self.times = [k for k, c in enumerate(sentence.chunks) if c.when is not None] if sentence.dates else []
        self._covering = {k: m for m in reversed(sentence.mentions) for k in range(m.first, m.last)}
        self.measures = measures_of(sentence)
        self._spoken = story.speaker is not None or story.addressee is not None
        self.background = self.looks_away = False
        self.arrived = 0
        self.doer = story.doer

    def moment(self, k: int) -> When:
        """Give the time of the date at a chunk; one that points from another day is counted from the day told last, in
        the sentence or before it. So is a lone weekday where no dateline says which week it is.
        """
        when = self.sentence.chunks[k].when
        if when is None:
            raise ValueError("no date stands here")
        if (told := self._of_days_told(k, when)) is not None:
            return told
        when = self._with_direction(k, self._with_year_of_that(k, when))
        yearless = when.month is not None and when.year is None and when.year_shift is None and not when.direction
        if yearless and (year := self._year_of_both(k, when)) is not None:
            return msgspec.structs.replace(when, year=year.year, year_shift=year.year_shift)
        lone = _is_lone_weekday(when) and self._counts_weekdays_on(k, when)
        if not (when.discourse or (when.near is not None and when.near.discourse) or lone or yearless):
            return when
        inside = self._counted_inside(k, when, lone=lone, yearless=yearless)
        return inside if inside is not None else self._counted_from_story(k, when, yearless=yearless)

    def _of_days_told(self, k: int, when: When) -> When | None:
        """Give the time of a date that is told by days known already: "today" in a log, "on the same day in 2019", "on
        the second day".
        """
        if self.story.live_day is not None and when.day_shift is not None and when == When(day_shift=when.day_shift):
            # "MONDAY": "9.15 a.m. She met A today."
            return msgspec.structs.replace(when, near=self.story.live_day) if when.day_shift else self.story.live_day
        if when.discourse and when.day_shift == 0 and self.told is not None and self.told.day is not None:
            year = self.sentence.chunks[k + 2].when if self.sentence.lowers[k + 1 : k + 2] == ["in"] else None
            if year is not None and year.year is not None and year.month is None:
                # "On the same day in 2019"
                return msgspec.structs.replace(self.told, year=year.year, weekday=None, near=None, last=None)
        if self.sentence.lowers[k] == "the eve":
            day = self.story.occasions.get(occasion_behind(self.sentence.lowers, k) or "")
            return None if day is None else When(day_shift=-1, near=msgspec.structs.replace(day, last=None))
        if when.nth is None:
            return None
        if (named := self._date_behind(k)) is not None:
            return self.moment(named)
        inside = (self.moment(j) for j in range(k - 1, -1, -1) if (w := self.sentence.chunks[j].when) and w.last)
        days = next(inside, None) or self.told or When(month_shift=0)
        stay = days if days.last is not None else self.story.arrival or self.story.span
        counted = (c for c in self.sentence.chunks[: k + 1] if c.when is not None and c.when.nth is not None)
        if any(not _POINTING.isdisjoint(c.lower.split()) for c in counted):
            # "On the first of these days A came, and on the second B"
            stay = self.story.span or stay
        # Of a stay that the story does not know the days are not counted.
        return day_of(when.nth, _within_reach(stay)) if stay is not None else days

    def _with_year_of_that(self, k: int, when: When) -> When:
        """Give "that November" the year told last: "in May 2022, and in Oslo that November"."""
        if when.month is None or when.year is not None or not k or self.sentence.lowers[k - 1] != "that":
            return when
        ahead = (w for j in range(k - 1, -1, -1) if (w := self.sentence.chunks[j].when) is not None)
        dates = (w for w in (*ahead, self.story.mentioned, self.told) if w is not None and w.year is not None)
        return msgspec.structs.replace(when, year=next((w.year for w in dates), None))

    def _with_direction(self, k: int, when: When) -> When:
        """Have a weekday or month point back where it was before what the story tells."""
        lone = _is_lone_weekday(when)
        if lone and not (when.discourse or when.direction) and self._spoken and AHEAD.isdisjoint(self.sentence.words):
            # Who says "I was there on Thursday" counts back from the day on which he speaks.
            when = msgspec.structs.replace(when, direction=-1)
        if lone and not (when.discourse or when.direction or when.last) and self._is_before_the_news(when):
            when = msgspec.structs.replace(when, direction=-1)
        back = (when.discourse or "had" in self.sentence.lowers[:k]) and looks_back(self.sentence, k)
        # Of several days that are told a weekday is one.
        back = back and (self.told is None or self.told.last is None)
        again = self.told is not None and self.told.weekday == when.weekday
        if lone and back and not again and when.last is None and not when.direction:
            # "On Friday she said so. She had met him on Monday", "on the Monday"; what had been on the day of the news
            # was on that day.
            when = msgspec.structs.replace(when, direction=-1) if self._counts_weekdays_on(k, when) else when
        if (
            when.month is not None
            and when.year is None
            and not when.direction
            and (self.looked_back_to(k, len(self.sentence.chunks)) or was_the_last(self.sentence, k))
        ):
            when = msgspec.structs.replace(when, direction=-1)
        return when

    def _counts_weekdays_on(self, k: int, when: When) -> bool:
        """Tell whether a weekday is counted from the day told before it, and not from that of the article."""
        written = any(c.when is not None and _is_written_out(c.when) for c in self.sentence.chunks[:k])
        return when.discourse or written or not self.story.has_dateline or self._counts_from_told()

    def _counted_inside(self, k: int, when: When, *, lone: bool, yearless: bool) -> When | None:
        """Give a time as it is counted from another of its sentence; None where none is told that it could be."""
        if when.discourse and when.month_shift in {-1, 0, 1}:
            # "He was here in May, when he met A on the third of the month", "had come in May and left a month later"
            months = (j for j in range(k - 1, -1, -1) if (w := self.sentence.chunks[j].when) and w.month is not None)
            if (month := next(months, None)) is not None:
                return anchored(when, self.moment(month))
        for j in range(k - 1, -1, -1):
            earlier = self.sentence.chunks[j].when
            # "The next day she flew to Oslo and in the afternoon to Bergen": on that next day.
            onward = earlier is not None and when.day_shift == 0 and (earlier.day_shift or 0) != 0
            # "in Rome on the Thursday and the morning after in Lima"
            onward = onward or (earlier is not None and when.day_shift is not None and earlier.weekday is not None)
            if earlier is None or (earlier.discourse and earlier.day is None and not onward):
                continue
            if any(m.tells(j) and not m.tells(k) for m in self.measures):
                continue
            if yearless and j <= 1 and earlier.year is not None and earlier.month is None:
                # "In 2005, fifty years after the state was founded, he came on 3 May."
                return msgspec.structs.replace(when, year=earlier.year)
            if yearless and j <= OPENING and earlier == When(year_shift=earlier.year_shift):
                # "Early last year it was Norway's turn: on 3 May he came."
                return msgspec.structs.replace(when, year_shift=earlier.year_shift)
            if not is_day_or_month(earlier):
                continue
            dated = earlier.year is not None or earlier.year_shift is not None
            if yearless and dated and earlier.day is None and earlier.month == when.month:
                # "in November last year; on November 15"
                return msgspec.structs.replace(when, year=earlier.year, year_shift=earlier.year_shift)
            joined = self.sentence.lowers[max(0, k - 2) : k] in (["and", "in"], ["and", "on"])
            goes_on = self._goes_on_from(j, k, when, joined=joined)
            if not goes_on and (self.looked_back_to(j, k) or (self.aside(j) and not self.aside(k))):
                continue
            if yearless and joined and earlier.year is not None and earlier.month is not None:
                # "In May 2001 X came, and in December Y went": the story goes on in time.
                later = (when.month or 0) >= earlier.month
                return msgspec.structs.replace(when, year=earlier.year) if later else anchored(when, self.moment(j))
            # "on Friday, May 3, and on Saturday": the weekday after a day written out is the next. So is that of "left
            # on Saturday for Oslo, where on Monday".
            if not lone or when.discourse or _is_written_out(earlier) or self._is_where_it_leads(j, k):
                before = self.moment(j)
                same_month = yearless and before.month == when.month and not self.in_apposition(j)
                if same_month and (before.year or before.year_shift) is not None:
                    # "in July last year: A on July 11, B on July 12"
                    return msgspec.structs.replace(when, year=before.year, year_shift=before.year_shift)
                return anchored(when, before)
        return None

    def _goes_on_from(self, j: int, k: int, when: When, *, joined: bool) -> bool:
        """Tell whether a sentence that looks back to a day, at chunk j, goes on from there to another, at chunk k."""
        if when.day is not None and when.month is None and joined:
            # "On May 3 A had come to Oslo, and on the 4th he met B"
            return True
        if when.discourse and j <= OPENING and (self.sentence.lowers[k - 1] == ";" or when.day_shift == 0):
            # "On May 3 A had met B in Oslo; the next day he met C", "On May 3 he had met A, and on the same day B"
            return True
        beside = self.sentence.lowers[j + 1 : k] in ([",", "and"], ["and"])
        if when.discourse and when.day_shift is not None and beside:
            # "A had come to Oslo on May 3, and that evening he met B"
            return True
        # "It had last met on May 3; on the eve of that meeting he saw A"
        return self._is_of_that(k)

    def _counted_from_story(self, k: int, when: When, *, yearless: bool) -> When:
        """Give a time as it is counted from what the story has told before its sentence."""
        during = self.sentence.lowers[0] == "during"
        if yearless and (year := self.story.year_told or (self.story.year_of_visit if during else None)) is not None:
            # "He came twice last year. On 3 May …", "He came last year. During his stay, from 3 May …"
            return msgspec.structs.replace(when, year=year.year, year_shift=year.year_shift)
        told = self._day_pointed_from(k, when, yearless=yearless)
        landed = told == self.story.landing or self.tells_arrival()
        if told is not None and told.last is not None and when.day_shift is not None and landed:
            # "She was met at the airport, and the two had talks the same evening": on the first day of her stay. "The
            # next morning" is that of the second.
            told = msgspec.structs.replace(told, last=None)
        if (
            told is not None
            and self.story.over is not None
            and when.weekday is not None
            and not _BEGAN.isdisjoint(self.sentence.words)
        ):
            # "The tour that ended on Friday began on Monday": in the week up to that day.
            return anchored(when, When(day_shift=-6, last=When(day_shift=6), near=_within_reach(told)))
        mentioned = self.story.mentioned
        if told is None and when.discourse and when.day_shift and mentioned is not None and is_day(mentioned):
            # "They met on May 3, 2023. Two days earlier …", in a story that has come to no day.
            told = mentioned
        if told is None and (yearless or (when.discourse and when.day_shift)):
            # The year of a day told in passing, or of the title, where the story has told no day.
            told = self.story.written
        return anchored(when, _within_reach(told)) if told is not None else when

    def _day_pointed_from(self, k: int, when: When, *, yearless: bool) -> When | None:
        """Give the day of the story that a time points from: that told last, or one told in passing."""
        told, mentioned = self.told, self.story.mentioned
        lower = self.sentence.chunks[k].lower
        # "B sent a cable on Monday. C did so on the same day", in the story of Sunday.
        same = lower in _THE_SAME and mentioned is not None and mentioned.weekday is not None and not mentioned.year
        that = when.month_shift == 0 or lower in _THAT_DAY or same
        if when.discourse and that and mentioned is not None and (when.day_shift is None or is_day(mentioned)):
            # "They had agreed in May. The call on the 30th of that month …", "He had come on 3 May. On that day …"
            told = mentioned
        elif self._is_of_month_told(when):
            # "He was in Oslo early in May. On the 6th …"
            told = mentioned
        elif yearless and mentioned is not None and mentioned.year is not None and _is_later_in_month(when, mentioned):
            # "It was her first trip since she had been elected on 3 May 2023. On 18 May …"
            told = mentioned
        if when.discourse and when.day_shift and told is not None and not is_day(told):
            # "He arrived on May 7. She had last seen him in June 2012. Two days later": from May 7.
            told = self.day_before or told
        if yearless and self._is_back_in_its_month(when, told):
            told = self.day_before
        if when.discourse and (when.day_shift or 0) > 0 and self.story.named_day is not None:
            # "They won the election of April 28. She rang him the day after": the day after that.
            told = self.story.named_day
        return told

    def _year_of_both(self, k: int, when: When) -> When | None:
        """Give the year told with the later of two days, which is the earlier one's too: "in Oslo on 3 May and in Riga
        on 5 June last year".
        """
        later = next((j for j in self.times if j > k), None)
        told = self.sentence.chunks[later].when if later is not None else None
        if later is None or told is None or None in (told.month, told.day, when.day) or when.last is not None:
            return None
        if told.year is None and (told.year_shift or 0) >= 0:
            return None
        between = [c for c in self.sentence.chunks[k + 1 : later] if c.lower not in _BETWEEN_DAYS]
        listed = "and" in self.sentence.lowers[k + 1 : later] and all(c.kind == "place" for c in between)
        return told if listed and (told.month or 0, told.day or 0) > (when.month or 0, when.day or 0) else None

    def _is_back_in_its_month(self, when: When, told: When | None) -> bool:
        """Tell whether a day is again of the month in which the story is, after another was told aside: "On May 7 he
        arrived. He had last been there in June 2012. On May 9 he left".
        """
        before = self.day_before
        if before is None or before.day is None or when.day is None or when.day < before.day:
            return False
        return months_differ(told, before) and not months_differ(when, before)

    def _is_of_that(self, k: int) -> bool:
        """Tell whether a day is counted from what has just been told: "on the eve of that meeting"."""
        following = self.sentence.lowers[k + 1 : k + 3]
        return following[:1] == ["of"] and following[1:] in (["that"], ["this"], ["those"], ["these"])

    def _is_of_month_told(self, when: When) -> bool:
        """Tell whether "the 6th" is of a month without a day that this line has told, and of no day since."""
        month = self.story.mentioned
        if when.day is None or when.month is not None or when.month_shift is not None or month is None:
            return False
        return month.month is not None and month.day is None and self.told is self.story.line_opened

    def _is_where_it_leads(self, j: int, k: int) -> bool:
        """Tell whether a day is told of the place to which the clause of an earlier day leads: "left on Saturday for
        Oslo, where on Monday she met A".
        """
        clause = clause_of(self.sentence, k)
        return self.sentence.lowers[clause.chunks[0]] == "where" and clause.head is not None and j in clause.head.chunks

    def long_ago(self, when: When) -> bool:
        """Tell whether a day is of a year before the article's own."""
        told: When | None = when
        while told is not None and told.year is None:
            told = told.near
        return told is not None and (told.year or 0) < max(self.story.year, self.story.dateline_year)

    def is_of_years_ago(self, when: When) -> bool:
        """Tell whether a time is of a year before the story's, by itself or by that from which it is counted: "On April
        1 last year she came; on November 9 they met again".
        """
        told: When | None = when
        while told is not None and told.year is None and told.year_shift is None:
            told = told.near
        return self.long_ago(when) or (told is not None and (told.year_shift or 0) < 0)

    def is_counted_from_year(self, when: When) -> bool:
        """Tell whether a month is counted from one of a year that is told, and the story was on days without one: "an
        embassy was opened in September 2019, and the following month they met".
        """
        told, counted_from = self.day_before, when.near
        while counted_from is not None and counted_from.year is None:
            counted_from = counted_from.near
        month = when.month_shift is not None or (when.month is not None and when.near is not None)
        coarse = month and when.day is None and when.day_shift is None and when.weekday is None
        return coarse and counted_from is not None and told is not None and told.day is not None and told.year is None

    def came_before(self, k: int) -> bool:
        """Tell whether a chunk stands in what something is told to have been preceded by: "It was preceded by a call on
        January 15".
        """
        lowers = self.sentence.lowers[:k]
        return "preceded" in lowers and lowers[lowers.index("preceded") + 1 :][:1] == ["by"]

    def goes_back(self, when: When) -> bool:
        """Tell whether a day is of years ago, and the story is not: it is no day to which the story could move."""
        told = self.story.when
        if told is None or self.long_ago(told):
            return False
        while told.day is None and told.near is not None:
            told = told.near
        # Beside "today" a day may be that of the news, but hardly "in November 2022".
        today = told.day_shift == 0 and when.day is None
        yearless = told.year is None and (told.day is not None or today)
        return self.long_ago(when) or (when.year is not None and yearless)

    def names_day(self, k: int) -> bool:
        """Tell whether the date at a chunk is a day or a month, and no year or time of day."""
        when = self.sentence.chunks[k].when
        return when is not None and is_day_or_month(when)

    def _is_before_the_news(self, when: When) -> bool:
        """Tell whether a weekday is the one before the day of which a report without a date tells first: "On Sunday, 26
        October, A met B here. On Thursday, in Lima, he had met C".
        """
        told = self.told
        if told is None or None in (told.day, told.weekday, when.weekday) or not self._counts_from_told():
            return False
        ahead = ((when.weekday or 0) - (told.weekday or 0)) % _WEEK
        return ahead > _WEEK // 2 and AHEAD.isdisjoint(self.sentence.words)

    def _counts_from_told(self) -> bool:
        """Tell whether weekdays are counted from the day told last, as no date stands in the dateline."""
        told = self.told
        while told is not None and told.day is None:
            told = told.near
        return told is not None and told.month is not None and self.story.undated

    def aside(self, k: int) -> bool:
        """Tell whether the clause of a date looks back or ahead, so that the story does not move to it."""
        return looks_back(self.sentence, k) or looks_ahead(self.sentence, k)

    def _date_behind(self, k: int) -> int | None:
        """Give the day that names one which is told by its number: "on the final day of her stay, May 4"."""
        behind = self.sentence.chunks[k + 2].when if self.sentence.lowers[k + 1 : k + 2] == [","] else None
        return k + 2 if behind is not None and behind.day is not None and behind.last is None else None

    def looked_back_to(self, k: int, before: int) -> bool:
        """Tell whether a day or place is of a clause that looks back: "who had met him here in May, …"."""
        lowers = self.sentence.lowers
        clause = next((j for j in range(k - 1, max(0, k - 12), -1) if lowers[j] in {"who", ","}), None)
        if clause is not None and lowers[clause + 1] in {"following", "after"} and before < clause < k:
            # "their second, following the summit in Samarkand"
            return not SUMMITS.isdisjoint(lowers[clause:k])
        if clause is None or lowers[clause] == "," or lowers[clause + 1] != "had":
            return False
        return "," in lowers[k + 1 : min(k + 5, before)]

    def looks_away_before(self, last: int) -> bool:
        """Tell whether the sentence looks back or ahead by its words before a chunk, or by its verb tense."""
        before = self.sentence.lowers[:last]
        return self.looks_away and not (LOOKING_BACK | AHEAD).isdisjoint(before)

    def tells_arrival(self) -> bool:
        """Tell whether a sentence is about an arrival: "was met at the airport", "on the evening of his arrival"."""
        return not _GREETED.isdisjoint(self.sentence.words)

    def goes_back_to_arrival(self, when: When) -> bool:
        """Tell whether a day is that of an arrival from which the story went on: "on the evening of his arrival"."""
        arrival, story = self.story.arrival, self.story.when
        return arrival is not None and when == msgspec.structs.replace(arrival, last=None) and story not in (None, when)

    def in_apposition(self, k: int) -> bool:
        """Tell whether a date dates something told of a person: "who had been elected in May", "since taking office in
        May".
        """
        if self.dates_office(k):
            return True
        # Nearer than the last comma, or as far as a short clause reaches.
        comma = next((j for j in range(k - 1, -1, -1) if self.sentence.lowers[j] == ","), 0)
        far = max(min(comma - 1, k - _SHORT_APPOSITION), k - _APPOSITION)
        for j in range(k - 1, max(-1, far), -1):
            lower = self.sentence.chunks[j].lower
            if lower == "," and j < k - 1 and (self._goes_on_behind(j) or self._closes_sentence(j, k)):
                # "X, who leads the service, was in Riga on Monday", "met X, who leads the service, in Riga on Monday"
                return False
            opened = self.sentence.lowers[j - 1] if j > 0 else ""
            if lower == "whom" and opened in _TO_WHOM:
                # "with the host, to whom he repeated the invitation to a summit on May 3"
                opened = self.sentence.lowers[j - 2]
            if (
                lower in {"which", "whom"}
                and opened in _OF_WHICH
                and "," in self.sentence.lowers[max(0, j - _ASIDE) : j]
            ):
                # "the bridge, building of which began in May, was what they spoke of"
                return self._ends_aside(k)
            if lower in {"who", "whom", "whose", "which"} and opened in {",", "("}:
                return {w.lower for w in self.sentence.chunks[j:k]}.isdisjoint(("met", "held", "talks", "place"))
            if lower == "(" and j:
                return True
            if lower == ")":
                return False
            if lower in _WENT_BEFORE and j > 0 and self._ends_aside(k):
                # "A, re-elected on May 3, met B"
                opens = j - 2 * (self.sentence.lowers[max(0, j - 2) : j] == ["re", "-"])
                if self.sentence.lowers[opens - 1] == ",":
                    return True
        return False

    def dates_office(self, k: int) -> bool:
        """Tell whether a date is that since which somebody is in office: "his first visit after assuming office in"."""
        lowers = self.sentence.lowers
        if self.sentence.words.isdisjoint(_ENTERING):
            return False
        for j in range(k - 1, max(0, k - _TO_OFFICE), -1):
            if lowers[j] in {",", ";", "who", "which"}:
                return False
            if lowers[j] in _UPON_ENTERING:
                return not _ENTERING.isdisjoint(lowers[j + 1 : j + 4]) and not _OFFICES.isdisjoint(lowers[j + 1 : k])
        return False

    def _goes_on_behind(self, comma: int) -> bool:
        """Tell whether the main clause goes on behind the comma that closes a relative clause: with its verb, or with
        where and when, "met A, who is a poet too, at a dinner on May 3".
        """
        told = self.sentence.lowers[max(0, comma - 14) : comma]
        relative = not {"who", "whose", "which", "whom"}.isdisjoint(told)
        begins = comma + 1
        while begins < len(self.sentence.chunks) - 2 and (
            self.sentence.lowers[begins] == "on" or self.sentence.chunks[begins].kind == "date"
        ):
            # "X, who is based in Lima, on Monday met Y"
            begins += 1
        verb = self.sentence.lowers[begins]
        goes_on = verb in _MAIN_VERBS or (verb.endswith("ed") and self.sentence.lowers[begins + 1] != "by")
        if relative and not goes_on and self.sentence.lowers[comma + 1] in _MAIN_PREPOSITIONS:
            opened = max(k for k, word in enumerate(told) if word in {"who", "whose", "which", "whom"})
            return "," not in told[opened:]
        return relative and goes_on

    def _closes_sentence(self, comma: int, k: int) -> bool:
        """Tell whether a comma behind a relative clause, and a place or day, end the sentence: its main clause is told
        to have been then.
        """
        lowers, chunks = self.sentence.lowers, self.sentence.chunks
        told = lowers[comma + 1] in _WHEN_OR_WHERE or chunks[comma + 1].when is not None
        relative = not {"who", "whose", "which", "whom"}.isdisjoint(lowers[max(0, comma - 14) : comma])
        rest = range(comma + 1, len(chunks))
        return (
            told
            and relative
            and all(
                j == k or lowers[j] in _WHEN_OR_WHERE or chunks[j].kind in {"place", "date", "country", "mark"}
                for j in rest
            )
        )

    def _ends_aside(self, k: int) -> bool:
        """Tell whether a comma ends the aside in which a date stands."""
        return "," in self.sentence.lowers[k + 1 : k + _ASIDE]
