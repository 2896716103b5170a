"""Follow the story from sentence to sentence: the day, the place, the host and the guest that it has come to."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

import msgspec

from relations_db.extraction.discourse.day_logs import behind_clock
from relations_db.extraction.discourse.days import BACKGROUND, JOURNEYS
from relations_db.extraction.discourse.entry_heads import heads_entry, in_year_of, is_plain
from relations_db.extraction.discourse.homecoming import tells_homecoming, tells_way_home
from relations_db.extraction.discourse.locals import place_locals
from relations_db.extraction.discourse.moments import AHEAD, LOOKING_BACK, OPENING, SUMMITS, is_day_or_month
from relations_db.extraction.discourse.only_one import only_one_spoken_of
from relations_db.extraction.discourse.place_course import PlaceCourse
from relations_db.extraction.discourse.said_before import says_where_said
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import (
    looks_back,
    part_around,
    tells_in_pluperfect,
)
from relations_db.language.dates import When, is_day
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person

# Those who come as one, with somebody at their head.
_LED = frozenset({"delegation", "mission", "team"})
# Words for being at their head, and how far before them these stand.
_LEADS = frozenset("led headed leads heads leading heading".split())
_TO_BAND = 12
# So many days ahead lies at most the weekday of the next entry of a diary.
_DAYS_AHEAD = 3
_OFTEN = frozenset("twice thrice times".split())
_FOREBEARS = frozenset("father mother grandfather grandmother predecessor predecessors uncle brother".split())
# Who holds such an office faces a visitor; governors and secretaries are at his side.
_FACING = (
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister", "royal",
    "parliament", "party",
)  # fmt: skip
_OF_ONE = frozenset({"he", "she", "him", "her", "guest", "visitor", "national"})
# Words that say more of whom they mean than a pronoun does: of him the story goes on.
_DESCRIBED = frozenset({"guest", "visitor", "national", "majesty", "highness"})
# Who is told of with these is not where the visitor is.
_ELSEWHERE = frozenset("not n't never nobody absent abroad instead neither would should".split())
# What is told of somebody where it opens a sentence behind his name, within so many words.
_DOINGS = JOURNEYS | set("talks round rounds meetings consultations day week programme program agenda schedule".split())
_TO_DOINGS = 5
_MARGINS = frozenset("margins sidelines fringes".split())
_BEGAN = frozenset("opened began started".split())
_THEN = (
    ["then", "too"], ["then", ",", "too"], ["even", "then"], ["already", "then"], ["back", "then"],
    ["then", "as", "now"], ["then", ",", "as", "now"], ["then", "already"], ["even", "back", "then"],
)  # fmt: skip
_STAGES = frozenset("leg stage stop station".split())
_LOOKING_AWAY = LOOKING_BACK | AHEAD


def _is_company(side: Side, leader: Side) -> bool:
    """Tell whether somebody only comes along: a spouse, or a person without an office."""
    plain = side.person is not None and not side.person.offices and side.person.known is None
    return side.spouse or (plain and side.actor in (None, leader.actor))


def _faces(person: Person) -> bool:
    """Tell whether somebody holds an office in which he faces a visitor, by the article or else by the lexicon."""
    levels = {o.level for o in person.offices} - {None, "other"}
    return not levels.isdisjoint(_FACING) or (not levels and person.leads)


# So near its beginning a sentence opens on a day.
_OPENING = 3


def _way_of_week(headed: When, day: When) -> Literal[-1, 0, 1]:
    """Tell whether the weekday that heads an entry is the next one behind that of the last, or the one before it."""
    if headed.weekday is None or day.weekday is None:
        return 0
    return 1 if 0 < (day.weekday - headed.weekday) % 7 <= _DAYS_AHEAD else -1


class Discourse(PlaceCourse):
    """Moves the story on to a sentence, and leaves it."""

    def __init__(self, syntax: Syntax) -> None:
        super().__init__(syntax)
        self._began = self.story.cast.clock
        self._aside = self.story.aside
        self._opens_line = self.story.line != self.sentence.line

    def open(self) -> None:
        """Move the story on to this sentence: the day that opens it, and who travels where."""
        words = self.sentence.words
        self.story.before, self.story.turn = self.story.setting, 0
        if all(s.person is None or s.person.last_seen <= self.story.opened for s in self.story.band):
            # No word of the last sentence meant them.
            self.story.band = []
        self.story.sentence += 1
        self.story.opened_before, self.story.opened = self.story.opened, self._began
        occasion = self._opens_then()
        if self._opens_line:
            if self.story.aside is not None and self._goes_on_from_day():
                # "On the day of his arrival he saw A." "The next day": the day after that one.
                self.story.when = self.syntax.told = self.story.aside
                self.story.before_aside = None
            elif self.story.aside is not None and self._opens_in_that_month():
                # "In May 2023 he came. Later that month": that of 2023.
                self.syntax.told = self.story.aside
            self.story.come_back()
            self.story.line_sentence = self.story.sentence
            self.story.line = self.sentence.line
            if not (occasion or self._opens_in_that_month()):
                self.story.mentioned = self.story.named_day = None
            self.story.year_told, self.story.year_of_visit = None, None
            self.story.pair, self.story.pair_now = self.story.pair_now or self.story.pair, []
            if self.story.live_day is not None and behind_clock(self.sentence):
                self.story.when = self.syntax.told = self.story.live_day
            if self.story.has_dateline and self.sentence.lowers[:2] == ["today", "'s"]:
                # "In July they came back. | Today's agreements are three": the story is back from the past.
                self.story.when = self.syntax.told = When(day_shift=0)
            self.story.line_opened = self.story.when
            self.story.line_began, self.story.lands = self.story.cast.clock, []
            self._turn_to_town()
        if occasion and self.story.mentioned is not None:
            # "They had met in Oslo on May 3. On that occasion", "Then, too": then and there.
            self.story.go_aside(self.story.mentioned, self.story.town)
            self.syntax.told = self.story.aside
        pluperfect = "had" in words and tells_in_pluperfect(self.sentence)
        if self.story.aside is not None and not pluperfect and self._has_glanced_back():
            self.story.come_back()
        telling = words - {"had"} if "had" in words and not pluperfect else words
        self.syntax.background = not BACKGROUND.isdisjoint(telling)
        self.syntax.looks_away = not _LOOKING_AWAY.isdisjoint(telling)
        if not _LED.isdisjoint(words):
            # "A delegation of the party with X as its head": X is of its country.
            for k, lower in enumerate(self.sentence.lowers):
                if lower in _LED:
                    self.syntax.leader_of(k)
        if not SUMMITS.isdisjoint(words) and words.isdisjoint(("press", "news")):
            self.story.summit = True
        if self.sentence.entry is not self.story.entry:
            self._turn_to_entry(self.sentence.entry)
        if self.sentence.dates and self._head_entry():
            return
        if self.story.chronicle and not self.sentence.dates and is_plain(self.sentence):
            # "5 June 2019. Santiago."
            self._settle()
            return
        self._settle_in_entry()
        for when in (date.when for date in self.sentence.dates):
            if when.year is not None and when.year == self.story.year and (when.month or self.sentence.headline):
                self.story.written = when
            if when.last is not None and when.day is not None:
                self.story.span = when
        self._note_span()
        if self.sentence.headline:
            self._begin_with_title()
        # What follows was before he left: neither its day nor its town is that of his way home.
        story = self.story
        homeward = tells_way_home(self.sentence, story.visitor or story.topic, story.host or story.dateline_country)
        if self._opens_with_homecoming():
            # What the rest tells was on some day of the journey.
            story.when, self.syntax.told, homeward = None, None, True
        elif self.sentence.dates and not self.sentence.headline and not (homeward or (occasion and story.aside)):
            if not all(map(self.syntax.aside, self.syntax.times)):
                self._date_story()
            elif self.syntax.times and AHEAD.isdisjoint(self._until_joint(self.syntax.times[-1])):
                self._look_back()
        elif story.occasions and not self.sentence.dates:
            self._turn_to_occasion()
        self._turn_to_traveller()
        self._return()
        left = self.story.place_country or self.story.host
        if not homeward:
            host, guest = self.story.host, self.story.visitor
            self._travel()
            if self.story.host != host and self.story.visitor is guest and guest is not None:
                self._hand_over(guest)
        if not _STAGES.isdisjoint(words):
            self._go_on_to_stage(left)
        if self.sentence.dates and not self.sentence.headline:
            self.story.over = self._days_ended()
        place_locals(self.syntax)

    def _until_joint(self, k: int) -> list[str]:
        """Give the words up to the next "and" behind a day: "They had come on May 3, | and would leave on the 5th"."""
        lowers = self.sentence.lowers
        return lowers[: next((j for j in range(k, len(lowers)) if lowers[j] == "and"), len(lowers))]

    def _opens_with_homecoming(self) -> bool:
        """Tell whether the news begins with somebody's being home again."""
        story, mentions = self.story, self.sentence.mentions
        if not mentions or story.visitor is not None or story.pair:
            return False
        sides = self.syntax.sides(mentions[0], [])
        return len(sides) == 1 and tells_homecoming(self.sentence, sides[0])

    def _hand_over(self, guest: Side) -> None:
        """Take it that another of the visitor's country has come where the story turns, of whom this line tells and
        not of the visitor: "The premier was in Fiji.\\n\\nThe president had more to do. In Lima A received him".
        """
        story, topic = self.story, self.story.topic
        if topic is None or topic.person is None or guest.person is None or not topic.person.leads:
            return
        another = topic.person is not guest.person and topic.actor == guest.actor not in (None, story.host)
        named = any(story.cast.person(m) is guest.person for m in self.sentence.mentions)
        if another and not named and story.is_told_here(topic) and not story.is_told_here(guest):
            story.visitor = topic

    def _opens_then(self) -> bool:
        """Tell whether a sentence is of the occasion that the one before told: "Then, too, he saw A"."""
        lowers = self.sentence.lowers
        if lowers[1:2] in (["that occasion"], ["the same occasion"]) or self._goes_on_then():
            return True
        if self._is_on_margins() or says_where_said(self.sentence):
            return True
        return "then" in lowers[:2] and any(lowers[: len(opening)] == opening for opening in _THEN)

    def _is_on_margins(self) -> bool:
        """Tell whether a sentence is of what was beside a gathering told before: "On the margins of that forum"."""
        lowers = self.sentence.lowers
        opens = lowers[1:2] == ["the"] and lowers[3:5] == ["of", "that"] and lowers[2] in _MARGINS
        return opens and not SUMMITS.isdisjoint(lowers[5:7])

    def _go_on_to_stage(self, left: str | None) -> None:
        """Leave the day told last with the country told last: "The last leg took her to Peru", some day later.

        Args:
            left: the country in which the story was.
        """
        story = self.story
        dated = any(self.syntax.names_day(k) and not self.syntax.next_deed(0, k) for k in self.syntax.times)
        same = left in (None, story.place_country or story.host)
        if not (dated or same or story.when is None or None in (story.when.day, story.when.month)):
            story.when = msgspec.structs.replace(story.when, day=None, weekday=None, last=None)

    def _goes_on_from_day(self) -> bool:
        """Tell whether a sentence opens on a day counted from the one told aside, "The next day", "On that day, too",
        but not after what was in another year, "They had last met in June 2012. Two days later …".
        """
        first = next(iter(self.syntax.times), _OPENING)
        when = self.sentence.chunks[first].when if first < _OPENING else None
        that = first < _OPENING and self.sentence.lowers[first].startswith("that ")
        counted = when is not None and when.discourse and (that or (when.day_shift or 0) > 0)
        return counted and self.story.aside is not None and is_day(self.story.aside)

    def _opens_in_that_month(self) -> bool:
        """Tell whether a sentence opens on the month or year told last: "Earlier in the same month", "That year"."""
        first = next(iter(self.syntax.times), OPENING + 1)
        when = self.sentence.chunks[first].when if first <= OPENING else None
        return when is not None and when.discourse and 0 in (when.month_shift, when.year_shift)

    def _has_glanced_back(self) -> bool:
        """Tell whether a line that has told a day of the story only glanced back, in one sentence, to another month:
        "On 3 May she met A. In March the two had met in Oslo. She also saw the port."
        """
        aside, told = self.story.aside or When(), self.story.when
        moved = told is not None and told is not self.story.line_opened and told.month is not None
        another = aside.direction < 0 or (aside.year_shift or 0) < 0 or aside.month != (told or aside).month
        return moved and aside.month is not None and another and self.story.glanced

    def _note_span(self) -> None:
        """Note the days of something that is told to have begun: "The three-day forum, which opened on Friday"."""
        lowers = self.sentence.lowers
        for k in self.syntax.times:
            begins = lowers[k - 1] == "on" and lowers[k - 2] in _BEGAN and "day" in lowers[:k]
            if begins and (days := self._so_many_days()) > 1:
                first = self.syntax.moment(k)
                self.story.span = msgspec.structs.replace(first, last=When(day_shift=days - 1))

    def _turn_to_entry(self, entry: When | None) -> None:
        """Move the story to the day that leads a line of a chronology; after the last, back to where it was."""
        story = self.story
        if story.entry is None:
            story.outside = story.when
        story.entry, story.when = entry, entry or story.outside
        story.chronicle, story.arrival = entry is not None, None
        story.place = story.place_country = story.host = None
        story.at_summit = False
        self.syntax.told = story.when

    def _head_entry(self) -> bool:
        """Move the story to the day and place that head an entry of a diary or chronology: "21 January 2024.", "Peru
        (July 2-3).", "— 18 March, Doha."; tell whether the sentence does no more.
        """
        if not heads_entry(self.sentence):
            return False
        chunks = self.sentence.chunks
        story, days = self.story, [k for k, c in enumerate(chunks) if c.when is not None]
        if is_day_or_month(first := chunks[days[0]].when or When()):
            day = in_year_of(first, story.headed or story.when) or self.syntax.moment(days[0])
            headed = story.live_day or story.headed
            if headed is not None and first == When(weekday=first.weekday):
                # "MONDAY", below the entries of "Tuesday, June 17", or above them
                day = msgspec.structs.replace(first, near=headed, direction=_way_of_week(headed, first))
            story.when, story.headed, story.arrival = day, day if headed or day.month else None, None
            if first.weekday is None or first.day is not None or first.month is not None:
                # The diary of a week goes on where it was.
                story.place = story.place_country = story.host = None
            story.at_summit, story.chronicle = False, True
            if story.live:
                story.live_day = story.when
        self._settle()
        return True

    def name_counterparts(self) -> None:
        """Have a counterpart who is named hold the office of the one named before him, as no contact has told it."""
        if any(m.counterpart and m.name is not None for m in self.sentence.mentions):
            self.story.unmoved(self._name_counterparts, self.sentence.mentions)

    def _name_counterparts(self, mentions: list[PersonMention]) -> None:
        named: list[Side] = []
        for mention in mentions:
            person = self.story.cast.person(mention)
            if person is not None:
                if mention.counterpart:
                    self.syntax.sides(mention, named)
                named = [self.story.side_of(person)]

    def close(self) -> None:
        """Leave the sentence: who was spoken of in it, and its subject, for the pronouns of the next."""
        if self.story.died is None and self.sentence.dates and not {"died", "passed"}.isdisjoint(self.sentence.words):
            dates = (k for k in self.syntax.times if (when := self.sentence.chunks[k].when) and when.day is not None)
            self.story.died = next((self.syntax.moment(k) for k in dates), None)
        if self.story.aside is not self._aside:
            # "She had come to Oslo on May 3. She saw …" stays in Oslo.
            stays = any(self._is_of_journey(k) and not part_around(self.sentence, k) for k in self.syntax.times)
            self.story.glanced = not stays and any(looks_back(self.sentence, k) for k in self.syntax.times)
        self._note_band()
        self.syntax.note_town()
        if "that" in self.sentence.words and self.story.aside is not None and self._is_on_margins():
            self.story.come_back()
        if (
            not (self.sentence.dates or self.syntax.looks_away or self.sentence.headline)
            and self.syntax.tells_arrival()
        ):
            self.story.landing = self.story.when
        self.story.lands += self.sentence.named
        days = [k for k in self.syntax.times if self.syntax.names_day(k)]
        self._note_years_back(days)
        if days:
            self.story.mentioned = self.syntax.moment(days[-1])
            self._note_occasions(days)
        elif any((w := self.sentence.chunks[k].when) is not None and w.week_shift == 0 for k in self.syntax.times):
            # "They met in May 2013. This week they wrote.": May is over.
            self.story.mentioned = None
        names = len(days) == 1 and self.sentence.lowers[days[0] - 1] == "of" and self._tells_whole_day(days[0])
        # "On Monday they signed the accord of April 28. The day after": the one after Monday.
        names = names and self.story.when is self.story.line_opened
        self.story.named_day = self.story.mentioned if names else None
        if not days:
            self._note_year()
        if self.story.meant_now is None:
            # Whom a pronoun has meant goes on, whether or not a contact asked for it.
            pointers = [m for m in self.sentence.mentions if m.anaphor in {"him", "her", "he", "she"}]
            pointer = min(pointers, key=lambda m: m.anaphor in {"he", "she"}, default=None)
            self.story.meant_now = next(iter(self.syntax.sides(pointer, [])), None) if pointer is not None else None
        self.story.meant, self.story.meant_now = self.story.meant_now or self.story.meant, None
        if "place" in self.sentence.kinds:
            self._note_stay()
        self._note_local()
        for mention in self.sentence.mentions:
            person = self.story.cast.person(mention)
            if person is not None:
                self.story.cast.see(person)
                # In the order of the text: "the latter" is the one told last.
                self.story.told_in.pop(id(person), None)
                self.story.told_in[id(person)] = self.story.sentence
            elif mention.anaphor in _OF_ONE or (mention.name is None and mention.definite):
                self.story.unmoved(self._note_pointed, mention)
        if "place" in self.sentence.kinds:
            self._note_at_home()
        for k, lower in enumerate(() if _LED.isdisjoint(self.sentence.words) else self.sentence.lowers):
            leader = self.syntax.leader_of(k) if lower in _LED else None
            person = self.story.cast.person(leader) if leader is not None else None
            self.story.follow([self.story.side_of(person)] if person is not None else self._who_leads(k))
        if ":" in self.sentence.words and (presented := self._presented()) is not None:
            self.story.focus = [presented]
            self.story.topic, self.story.topic_at = presented, self.story.cast.clock
            return
        for mention in self.sentence.mentions:
            if self.syntax.governed(mention) or self._accompanies(mention) or mention.anaphor in {"i", "we", "you"}:
                continue
            owns = any(c.kind == "possessive" for c in self.sentence.chunks[mention.last : mention.last + 1])
            if owns and not self._owns_doings(mention):
                # "President A's foreign minister, B, flew to Oslo": of B is told.
                continue
            if mention.first and self.sentence.lowers[mention.first - 1] in _FOREBEARS:
                # "a visit which her father B had paid"
                continue
            before = mention.first - 1 - (self.sentence.lowers[mention.first - 1] == "the")
            if before > 0 and self.sentence.lowers[before] == "since" and mention.name is not None:
                # "the first of its kind since B came in 2009"
                continue
            if mention.anaphor in {"he", "she"} and self.sentence.lowers[mention.first - 1 : mention.first] == [
                "where"
            ]:
                # "In Oslo, where he landed at noon, A met B": of A.
                continue
            if self._is_left_behind(mention) or self.syntax.is_told_before_subject(mention):
                continue
            sides = [s for s in self.syntax.sides(mention, []) if s.person is not None]
            if sides and mention.anaphor is None:
                group = self.syntax.group(mention, forward=True)
                self.story.focus = [s for s in group if s.person is not None]
                if len(self.story.focus) == 1 or all(_is_company(s, self.story.focus[0]) for s in self.story.focus[1:]):
                    self.story.topic, self.story.topic_at = self.story.focus[0], self.story.cast.clock
                    self.story.first = self.story.first or self.story.topic
                    if not any(m.anaphor is not None for m in self.sentence.mentions):
                        self.story.meant = None
                elif (again := self._told_again(mention)) is not None:
                    self.story.topic, self.story.topic_at = again, self.story.cast.clock
                    self.story.focus = [again]
                return
            if sides:
                self.story.focus = sides
                if len(sides) == 1 and mention.anaphor in _DESCRIBED:
                    self.story.topic, self.story.topic_at = sides[0], self.story.cast.clock
                return
        if (person := only_one_spoken_of(self.syntax)) is not None:
            self.story.focus = [self.story.side_of(person)]

    def _presented(self) -> Side | None:
        """Give whom a sentence presents behind a colon at its end: "She had another guest: President A of Peru"."""
        colon = max(k for k, lower in enumerate(self.sentence.lowers) if lower == ":")
        behind = [m for m in self.sentence.mentions if m.first > colon]
        if len(behind) != 1 or behind[0].name is None or behind[0].first > colon + 2:
            return None
        if self.syntax.verb_after(behind[0]):
            return None
        meant = [s for s in self.syntax.sides(behind[0], []) if s.person is not None]
        return meant[0] if len(meant) == 1 else None

    def _owns_doings(self, owner: PersonMention) -> bool:
        """Tell whether a sentence opens with what somebody does: "A's own round of talks had begun in Lima": of A."""
        behind = self.sentence.lowers[owner.last + 1 : owner.last + _TO_DOINGS]
        near = (m for m in self.sentence.mentions if m is not owner and m.first < owner.last + _TO_DOINGS)
        opens = owner.name is not None and owner.first < _OPENING and not _DOINGS.isdisjoint(behind)
        return opens and all(m.name is None for m in near)

    def _tells_whole_day(self, k: int) -> bool:
        """Tell whether a date is a day of a month."""
        when = self.sentence.chunks[k].when
        return when is not None and None not in (when.month, when.day)

    def _is_left_behind(self, host: PersonMention) -> bool:
        """Tell whether somebody is only told to have been where another went on from: "From Oslo, where B had seen him,
        A flew to Riga": of A is told.
        """
        lowers = self.sentence.lowers
        if lowers[0] != "from" or host is not self.sentence.mentions[0] or lowers[host.first - 1] != "where":
            return False
        others = (m for m in self.sentence.mentions if m.name is not None and m.first > host.last)
        return any(lowers[m.first - 1] == "," and self.syntax.verb_after(m) for m in others)

    def _return(self) -> None:
        """Take the story up where it was before its line told of what was long ago, where a new line or day goes on
        from there; note where that is before a sentence that looks back so far.
        """
        story, of_old = self.story, self._is_long_ago()
        if of_old:
            story.before_long_ago = story.before_long_ago or story.thread(passing="since" in self.sentence.words)
            return
        # "She came in 2022. During her stay, from 3 to 5 May": those are days of then.
        own = self.sentence.lowers[0] != "during" and self._tells_own_day()
        goes_on = story.aside is None and (self._opens_line or own)
        if story.before_long_ago is not None and (goes_on or (story.before_long_ago.passing and story.aside is None)):
            story.take_up(story.before_long_ago)
            story.before_long_ago = None

    def _tells_own_day(self) -> bool:
        """Tell whether a sentence tells a day or month that is not counted from the one told before."""
        days = (self.sentence.chunks[k].when or When() for k in self.syntax.times if self.syntax.names_day(k))
        return any(not day.discourse for day in days)

    def _is_long_ago(self) -> bool:
        """Tell whether all that a sentence dates is of years before its story: "A last came to Lima in May 2019"."""
        story = self.story
        if self.sentence.headline or story.chronicle or story.entry is not None or not self.syntax.times:
            return False
        nowhere = (story.place or story.host or story.dateline_place) is None and not story.pair
        if nowhere or (story.when is not None and self.syntax.long_ago(story.when)):
            return False
        moments = [self.syntax.moment(k) for k in self.syntax.times]
        return all(self.syntax.is_of_years_ago(moment) or self.syntax.goes_back(moment) for moment in moments)

    def _who_leads(self, k: int) -> list[Side]:
        """Give who is told to lead what a chunk names: "A led a party delegation to Lima"."""
        lowers = self.sentence.lowers
        verb = next((j for j in range(k - 1, max(0, k - _TO_BAND), -1) if lowers[j] in _LEADS), None)
        if verb is None or "," in lowers[verb:k] or lowers[verb + 1] == "by" or self.sentence.quoted[verb]:
            return []
        leaders = self.syntax.subjects(verb)
        return leaders if len(leaders) == 1 and leaders[0].person is not None else []

    def _told_again(self, first: PersonMention) -> Side | None:
        """Give the one of several of whom alone a later clause tells: "A and B talked, and A saw the port"."""
        people = {s.person: s for s in self.story.focus}
        for before, mention in reversed(list(pairwise(self.sentence.mentions))):
            person = self.story.cast.person(mention) if mention.name is not None else None
            opens = mention.first > first.last and self.sentence.lowers[mention.first - 1] in {"and", ";", "but"}
            if person in people and opens and self.syntax.verb_after(mention):
                return people[person] if not self.syntax.coordinated(before, mention) else None
        return None

    def _note_year(self) -> None:
        """Note the past year of which a sentence tells a visit, or how often somebody came or met another: "They met
        twice last year".
        """
        often = not _OFTEN.isdisjoint(self.sentence.words)
        if not often and JOURNEYS.isdisjoint(self.sentence.words):
            return
        told = [self.sentence.chunks[k].when or When() for k in self.syntax.times if not self.syntax.aside(k)]
        past = [w for w in told if w.month is None and ((w.year_shift or 0) < 0 or 0 < (w.year or 0) < self.story.year)]
        if len(past) == 1 and often:
            self.story.year_told = past[0]
        elif len(past) == 1:
            self.story.year_of_visit = past[0]

    def _note_pointed(self, pointer: PersonMention) -> None:
        """Note whom a pronoun, or "the premier", has meant."""
        for side in self.syntax.sides(pointer, []):
            self.story.pointed[id(side.person)] = self._began + 1
            self.story.told_in[id(side.person)] = self.story.sentence
            if side.person is None and pointer.country is not None and pointer.offices:
                self.story.nameless[pointer.offices[0].title] = pointer.country

    def _note_band(self) -> None:
        """Note several of one country who are told of together as the subject."""
        story = self.story
        for mention in self.sentence.mentions:
            if mention.name is None or self.syntax.governed(mention):
                continue
            group = [s for s in self.syntax.group(mention, forward=True) if s.person is not None and not s.spouse]
            if len(group) > 1 and len({s.actor for s in group}) == 1:
                story.band = group
                return

    def _note_stay(self) -> None:
        """Begin the scene of somebody told to be in another country on a day, in whatever words: "The minister
        presented himself in Oslo on May 3", "He chose Oslo for his first trip".
        """
        story, sentence = self.story, self.sentence
        dated = bool(sentence.dates) or "still" in sentence.words or not JOURNEYS.isdisjoint(sentence.words)
        told = story.met_at > self._began
        if told or story.visitor is not None or sentence.headline or self.syntax.background or not dated:
            return
        traveller = next((m for m in sentence.mentions if not self.syntax.governed(m)), None)
        sides = self.syntax.sides(traveller, []) if traveller is not None and traveller.name is not None else []
        if len(sides) != 1 or sides[0].person is None or not sides[0].person.leads or sides[0].country is None:
            return
        led = not JOURNEYS.isdisjoint(sentence.words)
        towns = [
            found for k, c in enumerate(sentence.chunks)
            if c.kind == "place" and self.syntax.covering(k) is None and (led or self.syntax.stands_in(k))
            and not self.syntax.is_unreal(k) and (found := place_of(c)) is not None and found[1] is not None
        ]  # fmt: skip
        if len(towns) == 1 and towns[0][1] not in (None, sides[0].country):
            story.enter(sides[0], towns[0][1] or "", towns[0][0], story.when)

    def _note_at_home(self) -> None:
        """Note who is told to be at home with the one of whom the article is: "In Lima A showed him the port"."""
        story, hero = self.story, self.story.hero
        if hero is None or story.told_in.get(id(hero)) != story.sentence or self.sentence.headline:
            return
        towns = [c.country for c in self.sentence.chunks if c.kind == "place"]
        for mention in self.sentence.mentions:
            person = story.cast.person(mention)
            if person is not None and person.country in towns and person.country not in (None, hero.country):
                story.hosts.add(id(person))

    def _note_local(self) -> None:
        """Note whom the visitor faces: the one of the country he is in whom the sentence told last names, and nobody
        beside him.
        """
        story, mentions = self.story, self.sentence.mentions
        if story.visitor is None or not mentions or self.sentence.headline:
            return
        names = [m for m in mentions if m.name is not None]
        named = [s for m in names for s in self.syntax.sides(m, []) if s.person is not None]
        others = [s for s in named if s.person is not story.visitor.person and not s.spouse]
        alone = bool(others) and all(s.person is others[0].person for s in others)
        away = any(looks_back(self.sentence, m.first) for m in names) or bool(self.sentence.words & _ELSEWHERE)
        here = alone and others[0].country == story.host and not away
        if here and others[0].person is not None and _faces(others[0].person):
            story.local = others[0]
        elif others or any(m.anaphor is None or m.anaphor not in _OF_ONE for m in mentions):
            story.local = None

    def _accompanies(self, mention: PersonMention) -> bool:
        """Tell whether it is said of somebody that he came along: "the minister, who accompanied her, said"."""
        after = [c.lower for c in self.sentence.chunks[mention.last : mention.last + 5]]
        who = [n for n, lower in enumerate(after[:2]) if lower == "who"]
        return bool(who) and bool({"accompanied", "accompanying", "accompanies"} & set(after[who[0] :]))
