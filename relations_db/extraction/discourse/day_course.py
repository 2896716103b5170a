"""Follow the days of a story: to which one a sentence moves it, and which are told only by the way."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.days import PARTS_OF_TIME, SOURCES, SPEECH, is_bound
from relations_db.extraction.discourse.measures import OCCASIONS, leading_occasion
from relations_db.extraction.discourse.moments import AHEAD, LOOKING_BACK, is_day_or_month, is_recalled
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import (
    clause_of,
    is_year_of_feast,
    looks_back,
    part_around,
    says_more_of,
    source_behind,
)
from relations_db.extraction.discourse.topics import is_of_a_topic
from relations_db.extraction.motion_words import MOTION
from relations_db.language.date_words import COUNTS
from relations_db.language.dates import When, is_day, months_differ
from relations_db.language.told_years import ORIGINS

_HAPPENING = frozenset("met meets held hosted place began begins opened opens ran runs lasted ended followed".split())
# Days among so many chunks open a sentence.
_OPENING = 5
# "Had" looks back only in the pluperfect, which its clause tells.
_LOOKED_BACK = LOOKING_BACK - {"had"}
# A month as near as that may be the one to which the story goes on.
_MONTHS_AHEAD = 3
# "It had its origin in a letter of May 3", "goes back to a letter of May 3"
_SOURCE_REACH = 14
_GOING_BACK = frozenset("goes went dates dated traces traced reaches".split())
_ENDED = frozenset("concluded ended finished completed closed wrapped wound returned left departed".split())
_TO_END = 11
_ENDING = frozenset("tour visit trip journey stay summit conference forum meeting round".split())
_REMINDING = frozenset({"recalled", "remembered", "reminded"})
# "It is today among the oldest parties": nowadays.
_BEING = frozenset("is are has have remains remain stands stand".split())
# So far behind "today" its verb may stand.
_TO_BEING = 9
_SOMEWHERE = frozenset("in at with to on received receiving met meeting holding visiting due here there".split())
_AMONG = frozenset({"among", "amongst"})
# So far before "who" may stand "among the heads of state and government".
_TO_AMONG = 8
# Behind a comma these say of the thing before it when it was, "three days of talks, held from May 3".
_WAS_DONE = frozenset(
    "held established signed founded adopted concluded launched inaugurated proclaimed proposed opened".split()
)
_COMING = frozenset("arrived arrives landed lands began begins".split())
PROGRAMME = frozenset("includes include including attending".split())
_WERE_THERE = frozenset("met sat convened gathered held was were been".split())
# Behind one of these stands the day of what a sentence only names: "the treaty that was signed on May 3".
_OF_A_THING = frozenset("that which who whom whose where when since".split())


def _is_coarse(when: When) -> bool:
    """Tell whether a time is a month or year before another, and no day."""
    fine = when.day is not None or when.weekday is not None or when.day_shift is not None or when.nth is not None
    return not fine and (when.month is not None or (when.month_shift or 0) <= 0 or (when.year_shift or 0) < 0)


def holds(days: When, told: When | None) -> bool:
    """Tell whether a day is one of a stretch of days: May 13 of those from May 10 to 14."""
    if days.last is None or told is None or told.last is not None or None in (told.month, told.day):
        return False
    first, last = (days.month or 0, days.day or 0), (days.last.month or days.month or 0, days.last.day or 0)
    same_year = None in (days.year, told.year) or days.year == told.year
    return same_year and 0 not in first and first <= (told.month or 0, told.day or 0) <= last


class DayCourse:
    """Moves the days of the story on to a sentence."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.sentence, self.story = syntax.sentence, syntax.story
        self._dated_at = 0

    def _look_back(self) -> None:
        """Note the day of what is told in the pluperfect, of which the rest of the paragraph tells: "On Monday she
        had arrived in Oslo. The two then went …", "She had come to Oslo on May 3, a Friday. The two then went …"
        """
        for k in self.syntax.times:
            when = self.sentence.chunks[k].when or When()
            if when.last is not None or when.year is not None or is_bound(self.sentence, k):
                continue
            day = when.day is not None or (when.month is not None and not when.discourse)
            # "Earlier in the same month she had come to Oslo."
            day = day or (when.discourse and 0 in (when.month_shift, when.year_shift))
            if k >= _OPENING:
                # "had looked in on the 8th: she met A and called on B"
                leads = self.sentence.lowers[k + 1 : k + 2] == [":"]
                day = day and when.day is not None and (leads or self._is_of_journey(k))
            elif when.weekday is not None or when.week_shift is not None:
                day = True
            if day:
                self._turn_aside(self.syntax.moment(k), k)
                return

    def _is_of_journey(self, k: int) -> bool:
        """Tell whether a day amid a sentence is that on which somebody had come or been somewhere."""
        clause = clause_of(self.sentence, k)
        if clause.head is not None or not looks_back(self.sentence, k):
            return False
        before = [j for j in clause.chunks if j < k]
        led = (j for j in before if self.sentence.lowers[j] in {"in", "to", "into", "at"})
        towns = any(self.sentence.chunks[j].kind in {"place", "country"} for i in led for j in (i + 1, i + 2))
        words = {self.sentence.lowers[j] for j in before}
        # "The two had come on May 3": to where a story is that has no other day.
        there = towns or self.story.when is None
        return there and ("been" in words or not words.isdisjoint(MOTION))

    def _turn_aside(self, moment: When, k: int) -> None:
        """Have the rest of the paragraph tell of another day, at a chunk, and of the town that is told with it."""
        towns = (
            place_of(chunk)
            for j, chunk in enumerate(self.sentence.chunks)
            if chunk.kind == "place"
            and (j < k or clause_of(self.sentence, j) is clause_of(self.sentence, k))
            and (self.syntax.stands_in(j) or (self.sentence.lowers[j - 1] == "to" and self._is_of_journey(k)))
        )
        self.story.go_aside(moment, next(towns, None))

    def _date_story(self) -> None:
        """Move the story to the day that opens the sentence, else to the last that it tells without a year."""
        first: int | None = None
        later: int | None = None
        if self.story.aside is not None and self._goes_on_aside():
            return
        self.story.aside = None
        for k in self.syntax.times:
            when = self.sentence.chunks[k].when or When()
            if when.week_shift == 0 and k < 3 and not self.story.has_dateline:
                # "This week it declared a day of mourning": the story is back from the past.
                self.story.when = None
            if self.sentence.quoted[k] or not is_day_or_month(when):
                continue
            if self.story.when is not None and self._reminds():
                self._turn_aside(self.syntax.moment(k), k)
                return
            if self._is_by_the_way(k, when):
                continue
            if self._opens_history(k, when):
                self._turn_aside(msgspec.structs.replace(when, last=None), k)
                return
            recalled = self.story.when is not None and is_recalled(self.sentence.lowers, k)
            if recalled or self._tells_of_last_year(k, when) or self._opens_months_back(k, when):
                self._turn_aside(self.syntax.moment(k), k)
                return
            if self._is_of_the_past(k, when) or (k > 1 and self.is_news() and self._had_come()):
                continue
            if k < _OPENING:
                if self._move_to(self.syntax.moment(self._reopened(k)), k):
                    self._dated_at = k
                return
            if self._is_of_the_story(k, when):
                first, later = later if first is None else first, k
        day = self.syntax.moment(later) if later is not None else None
        # "In May last year talks began; on June 3, …": that was last year, too.
        last_year = day is not None and (day.year_shift or 0) < 0
        if later is not None and day is not None and not last_year and self._move_to(day, later):
            if first is not None and not part_around(self.sentence, first):
                # "was in Riga on May 3; B received him, and on the 4th C did": B on May 3.
                self.story.before = msgspec.structs.replace(self.story.before, when=self.syntax.moment(first))
            self._turn_at(later)
            if clause_of(self.sentence, later).head is None:
                self._dated_at = later

    def _turn_to_occasion(self) -> None:
        """Turn to the day of an occasion with which a sentence opens: "On May 3 they saw the parade. She left on the
        5th. After the parade she had met A".
        """
        day = self.story.occasions.get(leading_occasion(self.sentence) or "")
        if day is not None and day.last is None and self.story.aside is None:
            self.story.when = day

    def _note_years_back(self, days: list[int]) -> None:
        """Note whether all that a sentence tells was in a town on one day of a year before: "The panel last met in Lima
        on May 3, 2021".
        """
        self.story.years_back = (
            len(days) == 1
            and "place" in self.sentence.kinds
            and not (_WERE_THERE.isdisjoint(self.sentence.words) and MOTION.keys().isdisjoint(self.sentence.words))
            and _OF_A_THING.isdisjoint(self.sentence.lowers[: days[0]])
            and not self.syntax.in_apposition(days[0])
            and self.syntax.long_ago(self.syntax.moment(days[0]))
        )

    def _goes_on_then(self) -> bool:
        """Tell whether a sentence goes on on the day of years before which the last one on this line told: "A received
        her that morning".
        """
        story, chunks = self.story, self.sentence.chunks
        if not story.years_back or story.line != self.sentence.line:
            return False
        told = [w for k in self.syntax.times if (w := chunks[k].when) is not None]
        return bool(told) and all(w.discourse and w.day_shift == 0 for w in told)

    def _note_occasions(self, days: list[int]) -> None:
        """Note on which of the days of a sentence the occasions of which it tells were."""
        if OCCASIONS.isdisjoint(self.sentence.words) or self.syntax.measures:
            return
        told = [w for k in days if (w := self.sentence.chunks[k].when) is not None and w.day is not None]
        if len(told) != len(days):
            return
        for k, lower in enumerate(self.sentence.lowers):
            if lower in OCCASIONS and (day := self.syntax.date(k, k + 1, 0, len(self.sentence.lowers))) is not None:
                self.story.occasions[lower] = day

    def _reminds(self) -> bool:
        """Tell whether the sentence says that what it tells of is known: "It will be recalled that she came in May"."""
        lowers = self.sentence.lowers
        it = lowers.index("it") if "it" in lowers[:_OPENING] else None
        return it is not None and not _REMINDING.isdisjoint(lowers[it + 1 : it + _OPENING])

    def _goes_on_aside(self) -> bool:
        """Tell whether a sentence only points from the day told aside, "that evening", "the next day", or tells a day
        of the month told aside: it goes on there.
        """
        days = [k for k in self.syntax.times if self.syntax.names_day(k)]
        told = [self.sentence.chunks[k].when or When() for k in days]
        if days and self._is_in_month_aside(told[0]):
            self.story.aside = self.syntax.moment(days[0])
            return True
        if not all(when.discourse and when.day_shift is not None and when.day_shift >= 0 for when in told):
            return False
        if any(when.day_shift for when in told):
            if self.story.aside is not None and not is_day(self.story.aside):
                # No days are counted from a month.
                return False
            self.story.aside = self.syntax.moment(days[-1])
        return True

    def _is_in_month_aside(self, when: When) -> bool:
        """Tell whether a day without a year is of the month told aside, in which the story's own day is not: "In May
        2023 she had come to Oslo. On May 4 she met A."
        """
        aside, told = self.story.aside, self.story.when
        if aside is None or is_day(aside) or None in (when.day, when.month) or when.year is not None:
            return False
        return months_differ(aside, told) and not months_differ(aside, when)

    def _move_to(self, moment: When, k: int) -> bool:
        """Move the story to a day, told at a chunk, and tell whether it does: of one long ago only the rest of the
        paragraph tells.
        """
        back = self.syntax.goes_back(moment) or self.syntax.is_counted_from_year(moment)
        if back or self._leaves_entry(moment):
            self._turn_aside(moment, k)
            return False
        if holds(moment, self.story.when):
            # "On May 13 he opened the forum. A was in Lima from May 10 to 14": the story is where it was.
            return False
        self.story.when, self.story.dated = moment, True
        return True

    def _is_by_the_way(self, k: int, when: When) -> bool:
        """Tell whether a day is told in a clause that looks back or ahead, or in a programme."""
        # "Her stay includes attending the forum from May 3 to 5": what is told goes on before it.
        programme = when.last is not None and not PROGRAMME.isdisjoint(self.sentence.lowers[max(0, k - 12) : k])
        # "It came three months after they had established ties on May 3"
        counted_from = any(m.tells(k) for m in self.syntax.measures)
        # "May 16 is spoken of" for a journey: nothing was on that day yet.
        spoken_of = self.sentence.lowers[k + 1 : k + 2] in (["is"], ["are"])
        ahead = (k >= _OPENING or spoken_of) and self.story.lies_ahead(when)
        beside = self._is_meanwhile(k) or self._is_of_others(k) or is_year_of_feast(self.sentence, k)
        beside = beside or self._is_nowadays(k) or self._is_of_thing_done(k)
        beside = beside or self.syntax.came_before(k) or self._is_of_feast(k)
        beside = beside or (when.weekday is None and is_of_a_topic(self.sentence, k))
        return self.syntax.aside(k) or programme or counted_from or ahead or beside

    def _is_of_feast(self, k: int) -> bool:
        """Tell whether a day is only that of an anniversary, in a sentence about nobody: "They mark the anniversary of
        their relations, on January 18".
        """
        lowers = self.sentence.lowers
        told = lowers[max(0, k - 2) : k] == [",", "on"] and "anniversary" in lowers[: k - 2]
        return told and not self.sentence.mentions

    def _is_nowadays(self, k: int) -> bool:
        """Tell whether "today" is said of no day: "It is today among the oldest parties", "Today, the party has many
        friends", but not "Today she is in Lima".
        """
        lowers = self.sentence.lowers
        if lowers[k] != "today":
            return False
        if k and lowers[k - 1] in _BEING:
            return True
        being = next((j for j in range(k + 1, min(k + _TO_BEING, len(lowers))) if lowers[j] in _BEING), None)
        return being is not None and lowers[being + 1 : being + 2] != [] and lowers[being + 1] not in _SOMEWHERE

    def _is_of_thing_done(self, k: int) -> bool:
        """Tell whether a day is only that of a thing which a participle says more of, in a story that has its day:
        "It closed three days of talks, held in Oslo from May 3".
        """
        if self.story.when is None or not is_day(self.story.when):
            return False
        comma = max((j for j in range(k) if self.sentence.lowers[j] == ","), default=None)
        return comma is not None and self.sentence.lowers[comma + 1] in _WAS_DONE and comma > _OPENING

    def _is_of_others(self, k: int) -> bool:
        """Tell whether a day is of what others do besides: "A came amid talks, with B meeting C in Oslo on Monday"."""
        comma = max((j for j in range(k) if self.sentence.lowers[j] == ","), default=None)
        if comma is None or self.sentence.lowers[comma + 1] != "with":
            return False
        doer = next((m for m in self.sentence.mentions if comma + 1 < m.first < k), None)
        behind = self.sentence.lowers[doer.last : doer.last + 2] if doer is not None else []
        return any(lower.endswith("ing") for lower in behind)

    def _is_meanwhile(self, k: int) -> bool:
        """Tell whether a day is that of others: "A came this morning while B had come last night"."""
        opens = clause_of(self.sentence, k).chunks[0]
        return self.sentence.lowers[opens] in {"while", "whereas"} and any(j < opens for j in self.syntax.times)

    def _is_of_the_past(self, k: int, when: When) -> bool:
        """Tell whether a day lies before the story, by its year or by the words before it."""
        story, lowers = self.story, self.sentence.lowers
        if when.year is not None and when.year < max(story.year, story.dateline_year) and story.entry is None:
            return True
        # "on 31 March of this year" looks back; the story's own days need no year.
        counted = k >= _OPENING and when.month is not None and when.year_shift is not None
        bounds = (is_bound(self.sentence, k) and not self.syntax.is_by_then(k)) or self.syntax.after_since(k)
        later = "later" in lowers[max(0, k - 2) : k]
        return counted or (bounds and not self._ends_on(k)) or later or self._is_history(when)

    def _tells_of_last_year(self, k: int, when: When) -> bool:
        """Tell whether what a sentence tells was on a day of last year, or of this: "She was in office for a week when,
        on 3 May of last year, he called": of it the rest of the paragraph tells.
        """
        past = when.year_shift is not None and when.year_shift <= 0
        counted = past and when.day is not None and when.month is not None
        away = self._looks_away_to(k) or self.syntax.in_apposition(k) or self._is_of_something_else(k)
        return counted and not away and self.sentence.lowers[k - 1] == "on"

    def _opens_months_back(self, k: int, when: When) -> bool:
        """Tell whether a sentence opens on a month or day before the story's own day: "Last November, on the 12th, he
        came", "Six months earlier, on 15 May, it was she who came": of it the rest of the paragraph tells.
        """
        told = self.story.when
        on_its_day = self.story.dated and told is not None and (is_day(told) or told.day_shift == 0)
        back = when.direction < 0 and when.month is not None
        count = when.near or When()
        back = (
            back or (count.month_shift or count.year_shift or 0) < 0 or (count.direction < 0 and when.day is not None)
        )
        # "On Monday he met A. Last month the two countries had signed …"
        coarse = self.is_news() and _is_coarse(when) and when.direction <= 0
        return k < _OPENING and on_its_day and (back or coarse or self._is_month_gone(when))

    def _is_month_gone(self, when: When) -> bool:
        """Tell whether a month lies shortly before the story's own day, or in its year: "On 3 June he met A. In May the
        two countries signed …", "In March this year".
        """
        told = self.story.when
        if told is None or told.month is None or when.month is None or not _is_coarse(when) or when.discourse:
            return False
        ago = (told.month - when.month) % 12
        plain = when.year is None and when.year_shift is None and when.last is None
        return ago in range(1, _MONTHS_AHEAD + 1) if plain else when.year_shift == 0 and when.month < told.month

    def is_news(self) -> bool:
        """Tell whether the story has told of a contact, and is on a day of the week: news, that goes on on that day
        whatever else was on another.
        """
        told = self.story.when
        return (
            told is not None and (told.weekday is not None or told.day_shift == 0) and told.month is None
            and told.day is None
            and bool(self.story.pair) and not self.story.chronicle
        )  # fmt: skip

    def _had_come(self) -> bool:
        """Tell whether the sentence says when somebody came to where the story is already: "A met B in Lomé on Tuesday.
        He arrived there on Monday".
        """
        here = self._at_home_here()
        named = {c.country for c in self.sentence.chunks if c.kind in {"place", "country"}}
        return not _COMING.isdisjoint(self.sentence.words) and bool(here & named)

    def _at_home_here(self) -> set[str | None]:
        """Give the country in which the story is, or the two of which it may be in one."""
        told = {self.story.place_country or self.story.dateline_country, self.story.host} - {None}
        return told or {s.country for s in self.story.pair} - {None}

    def _is_of_its_people(self) -> bool:
        """Tell whether the sentence speaks of somebody whom the story has told of."""
        story = self.story
        told = (story.visitor, story.topic, story.doer, *story.pair)
        people = {s.person for s in told if s is not None and s.person is not None}
        return any(m.anaphor is not None or story.cast.person(m) in people for m in self.sentence.mentions)

    def _is_of_the_story(self, k: int, when: When) -> bool:
        """Tell whether the story goes on to a day amid a sentence."""
        lowers = self.sentence.lowers
        dated = when.year in (None, self.story.year) or self.story.when is None or not self.story.dated
        named = lowers[k - 1] == "of" and lowers[k - 2] not in PARTS_OF_TIME
        away = self._looks_away_to(k) and not self._ends_on(k)
        by_the_way = self.syntax.in_apposition(k) or self._is_of_something_else(k) or self._is_a_month_before(when)
        by_the_way = by_the_way or (self.is_news() and (_is_coarse(when) or not self._is_of_its_people()))
        # "saw A before leaving on Friday": what follows may go on with A.
        by_the_way = by_the_way or self.syntax.next_deed(0, k) > 0
        return dated and not (named or away or by_the_way)

    def _is_a_month_before(self, when: When) -> bool:
        """Tell whether a month told by the way lies before the story's own day: "They recall how ships came in May",
        "the bond that was tied when he met B last May".
        """
        told = self.story.now
        if told is None or when.month is None or when.day is not None:
            return False
        if told.month is None and self.story.has_dateline and self.sentence.mentions:
            # An agency's story of people is one of days.
            return when.last is None and not when.discourse
        if told.day is None or told.month is None:
            return False
        if when.direction < 0 and told.direction >= 0:
            return self.story.dated
        ahead = (when.month - told.month) % 12
        return self.story.dated and when.last is None and not when.discourse and ahead > _MONTHS_AHEAD

    def _is_a_source(self, k: int) -> bool:
        """Tell whether a day is that of what something comes of: "The visit had its origin in a letter of May 3"."""
        before = self.sentence.lowers[max(0, k - _SOURCE_REACH) : k]
        back = ("back", "to") in pairwise(before) and not _GOING_BACK.isdisjoint(before)
        return back or not SOURCES.isdisjoint(before)

    def _ends_on(self, k: int) -> bool:
        """Tell whether a day is that on which a journey or gathering ended: "the tour that she concluded on Friday"."""
        lowers = self.sentence.lowers
        home = "back" in lowers[:k] and lowers[k - 1] == "since"
        # "on Friday wrapped up her visit"
        around = {*lowers[max(0, k - 4) : k], *lowers[k + 1 : k + 2]}
        ended = next((j for j in range(k - 1, max(0, k - _TO_END), -1) if lowers[j] in _ENDED), k)
        # "concluded a three-day visit to Peru on Friday"
        whole = not _ENDING.isdisjoint(lowers[ended:k]) and "," not in lowers[ended:k]
        return home or whole or not (_ENDED.isdisjoint(around) or _ENDING.isdisjoint(lowers))

    def _days_ended(self) -> When | None:
        """Give the days of the journey or gathering that the sentence tells to have ended: those of "wrapped up a
        three-day visit on Friday", else the month; None where none has ended.
        """
        ended = next((k for k in self.syntax.times if self._ends_on(k)), None)
        if ended is None:
            return None
        when = self.syntax.moment(ended)
        if (days := self._so_many_days()) > 1 and is_day(when) and when.last is None:
            return When(day_shift=1 - days, near=when, last=When(day_shift=days - 1))
        return When(year=when.year, month=when.month) if when.month is not None else When(month_shift=0)

    def _so_many_days(self) -> int:
        """Give how many days something took: "a three-day visit", 0 where none are told."""
        lowers = self.sentence.lowers
        at = lowers.index("day") if "day" in self.sentence.words else 0
        return COUNTS.get(lowers[at - 2], 0) if at > 1 and lowers[at - 1] == "-" else 0

    def _is_of_something_else(self, k: int) -> bool:
        """Tell whether a day is that of what "the thrones which were given back in May" says of them, but not of "the
        summit, which met in May".
        """
        relative = clause_of(self.sentence, k).chunks[0]
        if not _AMONG.isdisjoint(self.sentence.lowers[max(0, relative - _TO_AMONG) : relative]):
            # "was among the leaders who came on May 3"
            return False
        happens = not _HAPPENING.isdisjoint(self.sentence.lowers[relative + 1 : relative + 4])
        return says_more_of(self.sentence, k) and not (self.sentence.lowers[relative] == "which" and happens)

    def _leaves_entry(self, moment: When) -> bool:
        """Tell whether a day is of another month than the day which heads the entry of a diary: "THURSDAY, 20 November.
        A sees B. They know one another: on March 13 they met in Lima."
        """
        return self.story.headed is not None and months_differ(moment, self.story.headed)

    def _looks_away_to(self, k: int) -> bool:
        """Tell whether a day is told in what somebody says, or by words that look back from the story."""
        clause = clause_of(self.sentence, k).chunks
        # "walked with him on 3 May and promised that they would stay": it is the rest that lies ahead.
        before = [self.sentence.lowers[j] for j in clause if j < k]
        if not (_LOOKED_BACK.isdisjoint(before) and AHEAD.isdisjoint(before)) or self._is_a_source(k):
            return True
        spoken = [j for j in clause if self.sentence.lowers[j] in SPEECH]
        return bool(spoken) and spoken[0] < source_behind(self.sentence)

    def _turn_at(self, k: int) -> None:
        """Note where the part of the sentence begins in which the story moves on."""
        self.story.turn = max(self.story.turn, part_around(self.sentence, k))

    def _is_history(self, when: When) -> bool:
        """Tell whether a day with a year is history because the story's own days need none."""
        told = self.story.when
        return when.year is not None and told is not None and told.year is None and told.day is not None

    def _reopened(self, k: int) -> int:
        """Give the day with which a second clause opens as the first does: "In May ties began; on June 9 she came", "On
        Monday he came; on Tuesday he left".
        """
        chunks = self.sentence.chunks
        for j in range(k + 1, len(chunks) - 2):
            if chunks[j].lower == ";" and chunks[j + 1].lower in {"on", "in"}:
                day = chunks[j + 2].when or When()
                return j + 2 if (day.month or day.weekday) is not None and day.year is None else k
        return k

    def _opens_history(self, k: int, when: When) -> bool:
        """Tell whether a sentence opens on a day of a year before the story's, "In May 1974 he came", or does so behind
        a colon.
        """
        colon = self.sentence.lowers.index(":") + 1 if ":" in self.sentence.lowers[:k] else 0
        if (
            when.year is None
            or k - colon >= _OPENING
            or self.story.entry is not None
            or not ORIGINS.isdisjoint(self.sentence.words)
        ):
            return False
        told = self.story.when
        yearless = told is not None and told.year is None and (told.day is not None or told.weekday is not None)
        return yearless or when.year < max(self.story.year, self.story.dateline_year)
