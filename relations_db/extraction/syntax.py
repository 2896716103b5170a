"""Read the syntax of one sentence: subjects, lists, dates and places around its verbs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from relations_db.extraction.narrative import Narrative, Side, place_of
from relations_db.language.chunks import Chunk
from relations_db.language.coreference import Person
from relations_db.language.dates import When, anchored, day_of
from relations_db.language.document import ParsedSentence
from relations_db.language.offices import Office
from relations_db.language.people import PersonMention
from relations_db.language.told_years import ORIGINS

ADVERBS = frozenset(
    "has have had also then later separately jointly first again earlier subsequently respectively thereafter "
    "each both even just already recently personally afterwards afterward next finally briefly today yesterday "
    "here there together likewise meanwhile still once twice only before now on in at the same day did was "
    "were been , who himself herself all directly thereupon in person individually virtually this that morning "
    "evening afternoon night".split()
)
# What may stand between a subject and its verb, and not between a name and the day or place beside it.
_BEFORE_VERB = ADVERBS - set(
    "on in at the here both respectively separately this same day together today yesterday".split()
)
_JOINERS = frozenset({",", "and", "&", ";"})
_TO_NEXT = ("to", "with", "by")
_LIST_WORDS = frozenset(
    "and , & ; as well then later afterwards separately also with respectively in turn on at the same day "
    "subsequently place finally first earlier both followed by another next thereafter by to telephone phone line "
    "noon midday half an a hour hours my our dear good brother sister friend".split()
)
# What may stand between two items of a list: when and where somebody was met.
_BESIDE_ITEMS = ("date", "place", "title_word", "body", "possessive")
_PREPOSITIONS = frozenset(
    "with by to of from for between against under on in at about than like as via toward towards among "
    "including behind alongside".split()
)
CLAUSE_ENDS = frozenset("that which who whom whose where while because although though since".split())
# What follows a subject is a verb unless it is one of these.
_NO_VERBS = frozenset(
    "and on in at with of for to as by from one two three four five six seven none whose which where when while "
    "during after since amid among alongside along over about under between against per via upon ahead due "
    "according not nor or but if so than yet because including despite until towards toward inside outside near".split()
)
_FINITE = frozenset(
    "said held met had was were is will spoke gave paid led told took saw went came sat left flew drove wrote made "
    "co sent brought thought stood became began chose found got kept put spent rang ate dined".split()
)
SAYING = frozenset(
    "said says told announced noted stressed added wrote pointed believes declared pledged emphasised "
    "emphasized".split()
)
# "on the evening of May 5", "in the last week of May"
_PARTS_OF_TIME = frozenset(
    "evening afternoon morning night day days week weeks end beginning start middle month".split()
)
_BODIES = ("party", "body", "organization", "possessive", "adjective", "country", "title_word")
_IN_BODIES = frozenset("of the ruling governing opposition".split())
_RELATIVES = frozenset("that which who whose where when".split())
_STEPS = 6
# What heads an entry of a chronology is short, and has no more than these words beside its day and place.
_LONGEST_HEAD = 9
_IN_HEADS = frozenset("and to the again same place in on".split())
_NOT_WHEN = frozenset({"since", "until", "till", "by", "before"})
_SUMMITS = frozenset("summit summits margins sidelines fringes forum expo assembly conference games".split())
_TRAVEL = frozenset(
    "came comes went drove drives visit visits trip visited arrived arrives landed visiting flew travelled "
    "traveled tour journey stay stayed reached reaches".split()
)
_SENT = frozenset("leader leaders president presidents premier premiers minister ministers delegation envoy".split())
_NUMERALS = ("two", "three", "four", "five", "six", "several")
_GOING_ON = frozenset("continued proceeded headed moved onward".split())
_BEFORE_PLACE = frozenset(
    "the capital nearby adjoining city of new country town resort port , his her its their northern southern eastern "
    "western central coastal ancient".split()
)
# Sentences with these words tell of other days beside the story's.
_SPEECH = frozenset(
    "said says noted noting recalled recalling recall stressed added adding pointed emphasised emphasized "
    "expressed told thanked appreciated hailed praised".split()
)
_LOOKING_BACK = frozenset("had last previous previously recently ago since earlier".split())
_AHEAD = frozenset("will would planned upcoming forthcoming invited".split())
_SPEECH_OR_AHEAD = _SPEECH | _AHEAD
_BACKGROUND = _SPEECH_OR_AHEAD | _LOOKING_BACK
_STOPS = frozenset("stop stage leg station destination".split())
_NUMBERS = ("three", "four", "five", "six")
_AND_SO = frozenset({"so", "to"})
# "On Monday it was Lomé", "Then came Oslo", "And so to Quito", "Next to Riga"
_LEADS_ON = (
    ["it", "was"],
    ["then", "came"],
    ["so", "to"],
    ["then", "to"],
    ["on", "to"],
    ["next", "to"],
    ["next", "came"],
)
_AS_ITS_HEAD = (["as", "its", "head"], ["as", "its", "leader"], ["at", "its", "head"])
_BE = frozenset("was is were came".split())
_JOURNEYS = frozenset("visit trip journey".split())
_JOURNEYS_OR_STAYS = _JOURNEYS | {"stay", "tour"}
_RUNNING = frozenset("lasted lasts began begins ended took ran".split())
_THEIR_LEADER = (["their", "leader"], ["their", "head"], ["its", "leader"], ["its", "head"])
# "had a busy day" tells of the day itself.
_HAD = frozenset("a an the his her their talks meetings several two three".split())
_GREETED = frozenset("airport arrival arrived arriving landed greeted".split())
_DEATHS = frozenset({"death", "passing", "died"})
_WHICH_DAY = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_FOREBEARS = frozenset("father mother grandfather grandmother predecessor predecessors uncle brother".split())
_STAYS = _TRAVEL | {"sent"} | {"was", "were"}


def _is_day_or_month(when: When) -> bool:
    """Tell whether a time can be where the story goes on from; "this year" cannot."""
    return any(part is not None for part in (when.month, when.day, when.weekday, when.day_shift, when.month_shift))


def _is_written_out(when: When) -> bool:
    """Tell whether a day is told with its weekday or its year, so that the weekdays after it follow it."""
    return when.day is not None and when.month is not None and (when.weekday is not None or when.year is not None)


def _speaks_for_nobody(side: Side) -> bool:
    """Tell whether a person is a journalist, a spouse or the like and nothing else."""
    if side.person is None or side.person.known is not None or not side.person.offices:
        return False
    return all(office.level == "other" and office.title != "first lady" for office in side.person.offices)


def _is_company(side: Side, leader: Side) -> bool:
    """Tell whether somebody only comes along: a spouse, or a person without an office."""
    plain = side.person is not None and not side.person.offices and side.person.known is None
    return side.spouse or (plain and side.actor in (None, leader.actor))


def _within_reach(when: When) -> When:
    """Give a time that points from others over a few steps only, however long the story is: a day with its month needs
    no more than other months and the year.
    """
    steps: list[When] = []
    step: When | None = when
    dated = False
    while step is not None:
        if not dated or step.month is not None or step.year is not None or step.near is None:
            steps.append(step)
        dated = dated or step.month is not None
        step = step.near
    if len(steps) > _STEPS:
        steps = [*steps[: _STEPS - 1], steps[-1]]
    near: When | None = None
    for each in reversed(steps):
        near = msgspec.structs.replace(each, near=near)
    return near or when


def _in_year_of(day: When, entry: When | None) -> When | None:
    """Give the day of an entry with its year: that of the entry before, or of the one after or before that where it is
    nearer; None where no year is told.
    """
    if day.year is not None:
        return day
    if entry is None or entry.year is None or entry.month is None or day.month is None or day.year_shift is not None:
        return None
    months = day.month - entry.month
    return msgspec.structs.replace(day, year=entry.year + (months < -6) - (months > 6))


def heads_entry(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence is nothing but the day, and perhaps the place, of an entry."""
    chunks = sentence.chunks
    if not sentence.dates or sentence.headline or len(chunks) > _LONGEST_HEAD:
        return False
    return _is_plain(sentence) and any(c.when is not None for c in chunks)


def _is_plain(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence has nothing but days and places."""
    return all(c.kind in ("date", "place", "country", "mark") or c.lower in _IN_HEADS for c in sentence.chunks)


class Item(NamedTuple):
    """An item of a list of people: who, and the day and the place that stand beside it; and the chunk with which these
    begin where they stand before it.
    """

    sides: list[Side]
    when: When | None = None
    place: tuple[str, str | None] | None = None
    led: int | None = None


class Syntax:
    """One sentence, read against the story so far.

    Attributes:
        sentence: its chunks and mentions; a chunk is named by its number in the sentence.
        story: what the article has told before it.
        background: whether it looks back or tells what was said, so that its dates do not move the story.
        looks_away: whether it looks back or ahead, by its words.
        told: the day told before it.
    """

    def __init__(self, sentence: ParsedSentence, story: Narrative) -> None:
        self.sentence = sentence
        self.story = story
        # "The following day" points from the day told before this sentence, however often the sentence is
        # asked.
        self.told = story.now if story.line == sentence.line else story.when
        self._covering = {k: m for m in reversed(sentence.mentions) for k in range(m.first, m.last)}
        self._spoken = story.speaker is not None or story.addressee is not None
        self.background = self.looks_away = False

    def moment(self, k: int) -> When:
        """Give the time of the date at a chunk; one that points from another day is counted from the day
        told last, in the
        sentence or before it. So is a lone weekday where no dateline says which week it is."""
        when = self.sentence.chunks[k].when
        if when is None:
            raise ValueError("no date stands here")
        if when.discourse and when.day_shift == 0 and self.told is not None and self.told.day is not None:
            year = self.sentence.chunks[k + 2].when if self.sentence.lowers[k + 1 : k + 2] == ["in"] else None
            if year is not None and year.year is not None and year.month is None:
                # "On the same day in 2019"
                return msgspec.structs.replace(self.told, year=year.year, weekday=None, near=None, last=None)
        if when.nth is not None:
            days = (
                self.told if self.told is not None and self.told.last is not None else self.story.arrival or self.told
            )
            return day_of(when.nth, _within_reach(days)) if days is not None else When(month_shift=0)
        lone = when.weekday is not None and when.day is None and when.week_shift is None
        if lone and not (when.discourse or when.direction) and self._spoken and _AHEAD.isdisjoint(self.sentence.words):
            # Who says "I was there on Thursday" counts back from the day on which he speaks.
            when = msgspec.structs.replace(when, direction=-1)
        if (
            when.month is not None
            and when.year is None
            and not when.direction
            and self._looked_back_to(k, len(self.sentence.chunks))
        ):
            when = msgspec.structs.replace(when, direction=-1)
        yearless = when.month is not None and when.year is None and when.year_shift is None and not when.direction
        written = lone and any(c.when is not None and _is_written_out(c.when) for c in self.sentence.chunks[:k])
        lone = lone and (written or not self.story.has_dateline or self._counts_from_told())
        if not (when.discourse or (when.near is not None and when.near.discourse) or lone or yearless):
            return when
        for j in range(k - 1, -1, -1):
            earlier = self.sentence.chunks[j].when
            if earlier is None or (earlier.discourse and earlier.day is None) or not _is_day_or_month(earlier):
                continue
            dated = earlier.year is not None or earlier.year_shift is not None
            if yearless and dated and earlier.day is None and earlier.month == when.month:
                # "in November last year; on November 15"
                return msgspec.structs.replace(when, year=earlier.year, year_shift=earlier.year_shift)
            if self._looked_back_to(j, k):
                continue
            joined = self.sentence.lowers[max(0, k - 2) : k] in (["and", "in"], ["and", "on"])
            if yearless and joined and earlier.year is not None and earlier.month is not None:
                # "In May 2001 X came, and in December Y went": the story goes on in time.
                later = (when.month or 0) >= earlier.month
                return msgspec.structs.replace(when, year=earlier.year) if later else anchored(when, self.moment(j))
            # "on Friday, May 3, and on Saturday": the weekday after a day written out is the next.
            if not lone or _is_written_out(earlier):
                return anchored(when, self.moment(j))
        told = self.told
        if (
            told is not None
            and told.last is not None
            and when.day_shift == 0
            and not _GREETED.isdisjoint(self.sentence.words)
        ):
            # "She was met at the airport, and the two had talks the same evening": on the first day of her stay.
            told = msgspec.structs.replace(told, last=None)
        return anchored(when, _within_reach(told)) if told is not None else when

    def long_ago(self, when: When) -> bool:
        """Tell whether a day is of a year before the article's own."""
        told: When | None = when
        while told is not None and told.year is None:
            told = told.near
        return told is not None and (told.year or 0) < self.story.year

    def names_day(self, k: int) -> bool:
        """Tell whether the date at a chunk is a day or a month, and no year or time of day."""
        when = self.sentence.chunks[k].when
        return when is not None and _is_day_or_month(when)

    def _counts_from_told(self) -> bool:
        """Tell whether weekdays are counted from the day told last, as no date stands in the dateline."""
        told = self.told
        while told is not None and told.day is None:
            told = told.near
        return told is not None and told.month is not None and self.story.undated

    def _had(self, *, relative: bool = True) -> bool:
        """Tell whether the sentence looks back with "had", and does not only say that somebody had something.

        Args:
            relative: whether that of a relative clause counts too.
        """
        if "had" not in self.sentence.words:
            return False
        lowers = [*self.sentence.lowers, ""]
        return any(
            lower == "had" and lowers[k + 1] not in _HAD
            and (relative or not k or lowers[k - 1] not in ("who", "which", "that"))
            for k, lower in enumerate(lowers)
        )  # fmt: skip

    def _looked_back_to(self, k: int, before: int) -> bool:
        """Tell whether a day or place is of a clause that looks back: "who had met him here in May, …"."""
        lowers = self.sentence.lowers
        clause = next((j for j in range(k - 1, max(0, k - 12), -1) if lowers[j] in ("who", ",")), None)
        if clause is not None and lowers[clause + 1] in ("following", "after") and k > before:
            # "their second, following the summit in Samarkand"
            return not _SUMMITS.isdisjoint(lowers[clause:k])
        if clause is None or lowers[clause] == "," or lowers[clause + 1] != "had":
            return False
        return "," in lowers[k + 1 : min(k + 5, before)]

    def looks_away_before(self, last: int) -> bool:
        """Tell whether the sentence looks back or ahead by its words before a chunk, or by its verb tense."""
        before = self.sentence.lowers[:last]
        return self.looks_away and not (_LOOKING_BACK | _AHEAD).isdisjoint(before)

    def open(self) -> None:
        """Move the story on to this sentence: the day that opens it, and who travels where."""
        words = self.sentence.words
        if self.story.line != self.sentence.line:
            self.story.line, self.story.aside = self.sentence.line, None
            self.story.line_began = self.story.cast.clock
        telling = words - {"had"} if "had" in words and not self._had() else words
        self.background = not _BACKGROUND.isdisjoint(telling)
        self.looks_away = not (_LOOKING_BACK | _AHEAD).isdisjoint(words)
        if "delegation" in words:
            # "A delegation of the party with X as its head": X is of its country.
            for k, lower in enumerate(self.sentence.lowers):
                if lower == "delegation":
                    self.leader_of(k)
        if not _SUMMITS.isdisjoint(words) and words.isdisjoint(("press", "news")):
            self.story.summit = True
        if self.sentence.entry is not self.story.entry:
            self._turn_to_entry(self.sentence.entry)
        if self.sentence.dates and self._head_entry():
            return
        if self.story.chronicle and not self.sentence.dates and _is_plain(self.sentence):
            # "5 June 2019. Santiago."
            self._settle()
            return
        if self.sentence.headline:
            self._begin_with_title()
        if (
            self.sentence.dates
            and not self.sentence.headline
            and not self._had(relative=False)
            and _AHEAD.isdisjoint(words)
        ):
            self._date_story()
        elif self.sentence.dates and not self.sentence.headline and _AHEAD.isdisjoint(words):
            self._look_back()
        self._turn_to_traveller()
        self._travel()

    def _turn_to_entry(self, entry: When | None) -> None:
        """Move the story to the day that leads a line of a chronology; after the last, back to where it was."""
        story = self.story
        if story.entry is None:
            story.outside = story.when
        story.entry, story.when = entry, entry or story.outside
        story.chronicle, story.arrival = entry is not None, None
        story.place = story.place_country = story.host = None
        story.at_summit = False
        self.told = story.when

    def _head_entry(self) -> bool:
        """Move the story to the day and place that head an entry of a diary or chronology: "21 January 2024.", "Peru
        (July 2-3).", "— 18 March, Doha."; tell whether the sentence does no more.
        """
        if not heads_entry(self.sentence):
            return False
        chunks = self.sentence.chunks
        story, days = self.story, [k for k, c in enumerate(chunks) if c.when is not None]
        if _is_day_or_month(first := chunks[days[0]].when or When()):
            story.when, story.arrival = _in_year_of(first, story.when) or self.moment(days[0]), None
            story.place = story.place_country = story.host = None
            story.at_summit, story.chronicle = False, True
        self._settle()
        return True

    def _settle(self) -> None:
        """Move the story to the place or country that heads an entry."""
        story = self.story
        for chunk in self.sentence.chunks:
            if chunk.kind == "place" and (found := place_of(chunk)) is not None:
                story.place, story.place_country = found
                story.host = found[1]
            elif chunk.kind == "country" and chunk.country:
                if story.place_country != chunk.country:
                    story.place = story.place_country = None
                story.host = chunk.country

    def close(self) -> None:
        """Leave the sentence: who was spoken of in it, and its subject, for the pronouns of the next."""
        if self.story.died is None and self.sentence.dates and not {"died", "passed"}.isdisjoint(self.sentence.words):
            dates = (k for k, c in enumerate(self.sentence.chunks) if c.when is not None and c.when.day is not None)
            self.story.died = next((self.moment(k) for k in dates), None)
        self.story.meant, self.story.meant_now = self.story.meant_now or self.story.meant, None
        for mention in self.sentence.mentions:
            person = self.story.cast.person(mention)
            if person is not None:
                self.story.cast.see(person)
        for k, lower in enumerate(self.sentence.lowers if "delegation" in self.sentence.words else ()):
            leader = self.leader_of(k) if lower == "delegation" else None
            person = self.story.cast.person(leader) if leader is not None else None
            if person is not None:
                self.story.leader = self.story.side_of(person)
        for mention in self.sentence.mentions:
            if self.governed(mention) or self._accompanies(mention) or mention.anaphor in ("i", "we", "you"):
                continue
            if mention.first and self.sentence.lowers[mention.first - 1] in _FOREBEARS:
                # "a visit which her father B had paid"
                continue
            sides = [s for s in self.sides(mention, []) if s.person is not None]
            if sides and mention.anaphor is None:
                group = self.group(mention, forward=True)
                self.story.focus = [s for s in group if s.person is not None]
                if len(self.story.focus) == 1 or all(_is_company(s, self.story.focus[0]) for s in self.story.focus[1:]):
                    self.story.topic = self.story.focus[0]
                    self.story.first = self.story.first or self.story.topic
                    if not any(m.anaphor is not None for m in self.sentence.mentions):
                        self.story.meant = None
                return
            if sides:
                self.story.focus = sides
                return
        spoken_of = [p for m in self.sentence.mentions if (p := self.story.cast.person(m)) is not None and p.offices]
        if len(spoken_of) == 1:
            self.story.focus = [self.story.side_of(spoken_of[0])]

    def _accompanies(self, mention: PersonMention) -> bool:
        """Tell whether it is said of somebody that he came along: "the minister, who accompanied her, said"."""
        after = [c.lower for c in self.sentence.chunks[mention.last : mention.last + 5]]
        who = [n for n, lower in enumerate(after[:2]) if lower == "who"]
        return bool(who) and bool({"accompanied", "accompanying", "accompanies"} & set(after[who[0] :]))

    def _turn_to_traveller(self) -> None:
        """Turn from a host told last to his guest where "his visit to" the host's own country is told: it cannot be
        the host's.
        """
        story, chunks = self.story, self.sentence.chunks
        if len(story.focus) != 1 or _JOURNEYS.isdisjoint(self.sentence.words):
            return
        for k, chunk in enumerate(chunks[:-2]):
            if chunk.lower not in _JOURNEYS or chunks[k + 1].lower != "to" or chunks[k + 2].country is None:
                continue
            owners = {c.lower for c in chunks[max(0, k - 4) : k]} & {"his", "her"}
            guests = [s for s in story.pair if s.person is not None and s.country != chunks[k + 2].country]
            if owners and story.focus[0].country == chunks[k + 2].country and len(guests) == 1:
                story.focus = guests
            return

    def _travel(self) -> None:
        """Note whose guest somebody is, and in which city the story is."""
        story, chunks = self.story, self.sentence.chunks
        words = self.sentence.words
        if [c.lower for c in chunks[:2]] == ["back", "in"] and (home := place_of(chunks[2])) is not None:
            story.place, story.place_country = home
            story.host, story.arrival = home[1], None
            return
        if chunks[0].kind == "place" and _STOPS & words and _BE & words and (found := place_of(chunks[0])) is not None:
            # "Lagos was the next stop."
            story.place, story.place_country = found
            story.host = found[1]
            return
        if (len(chunks) <= _LONGEST_HEAD or words >= _AND_SO) and not self.sentence.mentions and self._comes_next():
            return
        if self.sentence.lowers[0] == "when" and not self.sentence.headline:
            # "When she was in Oslo in May, it was agreed that the port would open": there she was.
            clause = self.sentence.lowers[: self.sentence.lowers.index(",")] if "," in words else []
            stays = next((k for k, lower in enumerate(clause[:-1]) if lower == "was" and clause[k + 1] == "in"), None)
            if stays is not None:
                self._arrive(stays)
                return
        if not _SPEECH_OR_AHEAD.isdisjoint(words) or ("place" not in self.sentence.kinds and _STAYS.isdisjoint(words)):
            return
        for k, chunk in enumerate(chunks):
            if self.sentence.quoted[k] or self.sentence.lowers[k : k + 2] == ["went", "ahead"]:
                continue
            stays = chunk.lower in ("was", "were") and k + 1 < len(chunks) and chunks[k + 1].lower == "in"
            sent = chunk.lower == "sent" and not _SENT.isdisjoint(self.sentence.lowers[k + 1 : k + 5])
            taken = chunk.lower == "took" and self.sentence.lowers[k + 2 : k + 3] == ["to"]
            if chunk.lower in _TRAVEL or (stays and k < 12) or sent or taken or self._goes_on_to(k):
                self._arrive(k)
            elif (
                chunk.kind == "place"
                and k
                and not self.background
                and self.stands_in(k)
                and not self._looked_back_to(k, 0)
                and not self._in_apposition(k)
                and (found := place_of(chunk)) is not None
            ):
                summit = not _SUMMITS.isdisjoint(words) or self._meets_in(k)
                # "In Accra the president gave him an hour."
                opens = k == 1 and self.sentence.lowers[0] == "in" and not story.at_summit
                near = story.place is None or found[1] in (story.host, story.place_country)
                if summit or near or opens:
                    story.place, story.place_country = found
                    story.at_summit = story.at_summit or summit

    def _meets_in(self, k: int) -> bool:
        """Tell whether an organisation met in the place at a chunk: "The Group of Seven met in Hiroshima"."""
        lowers = self.sentence.lowers
        met = next((j for j in range(k - 1, max(-1, k - 5), -1) if lowers[j] in ("met", "meets", "gathered")), None)
        return met is not None and met > 0 and self.sentence.chunks[met - 1].kind == "organization"

    def _comes_next(self) -> bool:
        """Move the story to the place or country that a short sentence goes on to: "Oslo came on Tuesday.", "Next was
        Ghana.", "On Monday it was Lomé.", "And so to Quito."; tell whether it does.
        """
        lowers = self.sentence.lowers
        at = [k for k, c in enumerate(self.sentence.chunks[:_LONGEST_HEAD]) if c.kind in ("place", "country")]
        if len(at) != 1:
            return False
        k = at[0]
        after, before = lowers[k + 1 : k + 2], lowers[max(0, k - 2) : k]
        leads = before in _LEADS_ON or (before[-1:] in (["was"], ["came"], ["followed"]) and "next" in lowers[:k])
        if not (leads or (k == 0 and (after == ["came"] or after == ["followed"] or lowers[1:3] == ["was", "next"]))):
            return False
        self._settle()
        traveller = self.story.visitor or self.story.first
        if traveller is not None:
            # Who is spoken of at the next stop is no host of the one before.
            self.story.focus = [traveller]
            self.story.meant = None
        return True

    def _begin_with_title(self) -> None:
        """Begin the story with the days and the town of its title: "The week in brief: 3 to 9 March", "The minister's
        meetings in Lomé".
        """
        story, chunks = self.story, self.sentence.chunks
        days = [c.when for c in chunks if c.when is not None and c.when.last is not None]
        if story.when is None and days and days[0].day is not None:
            story.when = days[0]
        towns = [k for k, c in enumerate(chunks) if c.kind == "place"]
        if len(towns) == 1 and story.place is None and not story.has_dateline and self.stands_in(towns[0]):
            found = place_of(chunks[towns[0]])
            if found is not None:
                story.place, story.place_country = found
                story.host = found[1]

    def _look_back(self) -> None:
        """Note the day of what is told in the pluperfect, of which the rest of the paragraph tells: "On Monday she
        had arrived in Oslo. The two then went …"
        """
        for k, chunk in enumerate(self.sentence.chunks[:4]):
            when = chunk.when
            before = self.sentence.chunks[k - 1].lower if k else ""
            plain = when is not None and when.last is None and when.year is None and before not in _NOT_WHEN
            if plain and when is not None and (when.weekday is not None or when.day is not None) and not when.discourse:
                self.story.aside = self.moment(k)
                return

    def _date_story(self) -> None:
        """Move the story to the day that opens the sentence, else to the last that it tells without a year."""
        later: int | None = None
        self.story.aside = None
        for k, chunk in enumerate(self.sentence.chunks):
            if chunk.when is not None and chunk.when.week_shift == 0 and k < 3 and not self.story.has_dateline:
                # "This week it declared a day of mourning": the story is back from the past.
                self.story.when = None
            if chunk.when is None or self.sentence.quoted[k] or not _is_day_or_month(chunk.when):
                continue
            if self._opens_history(k, chunk.when):
                self.story.aside = msgspec.structs.replace(chunk.when, last=None)
                return
            before = self.sentence.chunks[k - 1].lower if k else ""
            if chunk.when.year is not None and chunk.when.year < self.story.year and self.story.entry is None:
                continue
            if k >= 5 and chunk.when.month is not None and chunk.when.year_shift is not None:
                # "on 31 March of this year" looks back; the story's own days need no year.
                continue
            if (
                before in _NOT_WHEN
                or self._after_since(k)
                or "later" in [c.lower for c in self.sentence.chunks[max(0, k - 2) : k]]
            ):
                continue
            if self.story.entry is None and chunk.when.year is not None and chunk.when.year < self.story.dateline_year:
                continue
            if self._is_history(chunk.when):
                continue
            if k < 5:
                self.story.when, self.story.dated = self.moment(self._reopened(k)), True
                return
            if (
                not self.background
                and (chunk.when.year in (None, self.story.year) or self.story.when is None or not self.story.dated)
                and before != "of"
                and not self._in_apposition(k)
            ):
                later = k
        if later is not None:
            self.story.when, self.story.dated = self.moment(later), True

    def _is_history(self, when: When) -> bool:
        """Tell whether a day with a year is history because the story's own days need none."""
        told = self.story.when
        return when.year is not None and told is not None and told.year is None and told.day is not None

    def _reopened(self, k: int) -> int:
        """Give the day with which a second clause opens as the first does: "In May ties began; on June 9 she came"."""
        chunks = self.sentence.chunks
        for j in range(k + 1, len(chunks) - 2):
            if chunks[j].lower == ";" and chunks[j + 1].lower in ("on", "in"):
                day = chunks[j + 2].when
                return j + 2 if day is not None and day.month is not None and day.year is None else k
        return k

    def _opens_history(self, k: int, when: When) -> bool:
        """Tell whether a sentence opens on a day of a year before the story's: "In May 1974 he came"."""
        if when.year is None or k >= 5 or self.story.entry is not None or not ORIGINS.isdisjoint(self.sentence.words):
            return False
        told = self.story.when
        yearless = told is not None and told.year is None and (told.day is not None or told.weekday is not None)
        return yearless or when.year < max(self.story.year, self.story.dateline_year)

    def _arrive(self, k: int) -> None:
        story, chunks = self.story, self.sentence.chunks
        for j in range(k + 1, min(k + 9, len(chunks))):
            target = chunks[j]
            if target.kind == "country" and target.country:
                story.at_summit = False
                story.host = target.country
                if story.place_country not in (None, target.country):
                    story.place = story.place_country = None
                if [c.lower for c in chunks[j + 1 : j + 3]] == [",", "in"] and chunks[j + 3 : j + 4]:
                    # "was in Norway, in Oslo"
                    town = place_of(chunks[j + 3]) if chunks[j + 3].kind == "place" else None
                    story.place, story.place_country = town or (story.place, story.place_country)
                self._note_visitor(k)
                break
            if target.kind == "place" and (found := place_of(target)) is not None:
                story.place, story.place_country = found
                story.host = found[1]
                self._note_visitor(k)
                break
            if target.lower in (".", ";", ",") or target.kind == "name":
                break
        if self.sentence.headline:
            return
        for j in range(k, min(k + 14, len(chunks))):
            when = chunks[j].when
            if chunks[j].lower in (",", "and") and chunks[j + 1 : j + 2] and chunks[j + 1].lower == "on":
                # "was in Bamako on Monday, on Tuesday in Niamey"
                break
            if (
                chunks[j].kind == "date"
                and when is not None
                and (
                    when.year is None
                    or (when.year >= max(story.year, story.dateline_year) and not self._looks_far_back())
                )
                and not self._is_history(when)
                and not self._after_since(j)
                and _is_day_or_month(when)
                and not self._of_another_thing(k, j)
            ):
                story.arrival = self.moment(j)
                if when.month is not None or not self._in_apposition(j):
                    # "X, who arrived the day before," leaves the story on its day.
                    story.when = story.arrival
                return
        # "Since Tuesday, 25 July, she had been on a visit to Fiji."
        dated = (j for j, c in enumerate(chunks[:4]) if c.when is not None and chunks[j - 1].lower == "since")
        opening = next(dated, None)
        if opening:
            story.when = story.arrival = self.moment(opening)

    def _of_another_thing(self, k: int, day: int) -> bool:
        """Tell whether a day is that of what a journey was for: "her stay for the fair, which was opened on May 3"."""
        lowers = self.sentence.lowers[k + 1 : day]
        return [",", "which"] in [lowers[n : n + 2] for n in range(2, len(lowers))] and _RUNNING.isdisjoint(lowers)

    def _looks_far_back(self) -> bool:
        """Tell whether the story's days need no year and the sentence tells what had been: "had paid in May 2014"."""
        told = self.story.when
        yearless = told is not None and told.year is None and told.day is not None
        return yearless and "had" in self.sentence.words

    def _goes_on_to(self, k: int) -> bool:
        """Tell whether "continued to Oslo", "proceeded to Norway" stands at a chunk."""
        chunks = self.sentence.chunks
        return (
            chunks[k].lower in _GOING_ON
            and k + 2 < len(chunks)
            and chunks[k + 1].lower == "to"
            and chunks[k + 2].kind in ("place", "country")
        )

    def stands_in(self, k: int) -> bool:
        """Tell whether the place at a chunk is where something happens: "in Hanoi", "in the Thai capital,
        Bangkok".
        """
        chunks, j = self.sentence.chunks, k - 1
        while j > 0 and (chunks[j].lower in _BEFORE_PLACE or chunks[j].kind in ("adjective", "country", "possessive")):
            j -= 1
        return chunks[j].lower in ("in", "at", "inside", "outside", "near")

    def _note_visitor(self, k: int) -> None:
        """Note who is the guest: the first of the sentence who is not of the host's country."""
        story = self.story
        for mention in self.sentence.mentions:
            if mention.last <= k and (mention.name is not None or mention.anaphor in ("he", "she")):
                for side in self.sides(mention, []):
                    if side.actor and side.country != story.host:
                        story.visitor = side
                        return

    def subjects(self, verb: int, before: list[Side] | None = None) -> list[Side]:
        """Give who does what the verb at a chunk says."""
        chunks = self.sentence.chunks
        k = verb - 1
        while k >= 0:
            mention = self.covering(k)
            if mention is not None:
                if self.governed(mention):
                    k = mention.first - 1
                    continue
                return self.group(mention)
            if chunks[k].lower in ("i", "we"):
                return []
            if chunks[k].lower == "," and (antecedent := self._before_relative(k)) is not None:
                return self.group(antecedent)
            lower, kind = chunks[k].lower, chunks[k].kind
            if (
                kind in ("date", "place")
                or lower in ADVERBS
                or (lower == "last" and (before_last := self.covering(k - 1)) is not None and before_last.anaphor)
                or (kind == "mark" and lower in (",", "-", "–", "—", ")", "(", "'"))
            ):
                k -= 1
                continue
            break
        # Something stands between: the subject of the clause, or the one that the last contact had.
        mentions = [m for m in self.sentence.mentions if m.last <= verb and not self.governed(m)]
        clause_from = 0
        for j in range(verb - 1, -1, -1):
            lower = chunks[j].lower
            if lower in (";", ":") or (lower == "that" and j > 0 and chunks[j - 1].lower in SAYING | {",", "and"}):
                clause_from = j + 1
                break
        inside = [m for m in mentions if m.first >= clause_from]
        word = chunks[verb - 1].lower if verb else ""
        if word in ("who", "which") or (
            verb > 1 and word in ("had", "has", "have") and chunks[verb - 2].lower in ("who", "which")
        ):
            close = [m for m in self.sentence.mentions if m.last <= verb]
            if close:
                several = chunks[verb].lower in ("are", "were") or word in ("are", "were")
                return self.group(close[-1]) if several else self.sides(close[-1], [])
        if inside:
            return self.group(inside[0], forward=True)
        return before or []

    def _before_relative(self, k: int) -> PersonMention | None:
        """Give the mention before the relative clause that ends at a comma: "X, who leads the party, met"."""
        chunks = self.sentence.chunks
        for j in range(k - 1, max(-1, k - 30), -1):
            if chunks[j].lower in (";", ":", "—"):
                return None
            if chunks[j].lower in ("who", "whose", "which") and j > 0 and chunks[j - 1].lower == ",":
                before = [m for m in self.sentence.mentions if m.last <= j and m.name is not None]
                return before[-1] if before and not self.governed(before[-1]) else None
        return None

    def covering(self, k: int) -> PersonMention | None:
        """Give the mention that a chunk is part of."""
        return self._covering.get(k)

    def governed(self, mention: PersonMention) -> bool:
        """Tell whether a mention stands behind a preposition, so that it is nobody's subject."""
        k = mention.first - 1
        chunks = self.sentence.chunks
        while k >= 0 and chunks[k].kind == "honorific":
            k -= 1
        if k < 0:
            return False
        lower = chunks[k].lower
        if lower in ("'s",) or chunks[k].kind == "possessive":
            return True
        if lower in _PREPOSITIONS:
            # "A delegation led by X met …": X is the one who met.
            led = lower == "by" and k > 0 and chunks[k - 1].lower in ("led", "headed")
            return not (led or (lower == "with" and self._as_its_head(mention)))
        if lower in ("and", ","):
            previous = next((m for m in reversed(self.sentence.mentions) if m.last in (k, k + 1)), None)
            if previous is not None and previous is not mention and lower == "and":
                return self.governed(previous)
        return False

    def _as_its_head(self, mention: PersonMention) -> bool:
        """Tell whether "as its head" follows the one with whom a delegation came."""
        words = [c.lower for c in self.sentence.chunks[mention.last : mention.last + 4]]
        return (words[:1] == [","] and words[1:] in _AS_ITS_HEAD) or words[:3] in _AS_ITS_HEAD

    def group(self, mention: PersonMention, forward: bool = False) -> list[Side]:
        """Give the sides of a subject and of all that are coordinated with it."""
        mentions = self.sentence.mentions
        first = last = mentions.index(mention)
        if first > 0 and mention.anaphor == "two" and mentions[first - 1].last == mention.first:
            before = mentions[first - 1]
            if self.sentence.lowers[before.first - 2 : before.first] == [",", "and"]:
                # "A, who had met him, and B both had talks"
                return self.group(before)
        if first > 0 and mention.name is None and (mention.plural or mention.anaphor == "two"):
            # "A and B, the two foreign ministers, had …": the apposition says what they are.
            between = [c.lower for c in self.sentence.chunks[mentions[first - 1].last : mention.first]]
            pair = first > 1 and self.coordinated(mentions[first - 2], mentions[first - 1])
            if pair and between in ([","], [",", "the"]):
                return self.group(mentions[first - 1])
        if forward:
            reach = last
            while reach + 1 < len(mentions) and (link := self.link(mentions[reach], mentions[reach + 1])):
                reach += 1
                last = reach if link == "and" else last
        if first > 0 and self.link(mentions[first - 1], mentions[first]) == "and":
            first -= 1
            while first > 0 and self.link(mentions[first - 1], mentions[first]):
                first -= 1
        sides: list[Side] = []
        if first == last and self.sentence.lowers[mention.first - 2 : mention.first] == [",", "and"]:
            # "A, who had met him in May, and B had talks"
            antecedent = self._before_relative(mention.first - 2)
            sides = self.sides(antecedent, []) if antecedent is not None else []
        for member in mentions[first : last + 1]:
            sides.extend(s for s in self.sides(member, sides) if s not in sides)
        return sides

    def link(self, one: PersonMention, other: PersonMention) -> str:
        """Tell how two mentions are coordinated: `and`, `comma` (which holds only before an `and`), or not
        at all.
        """
        # "King A and Her Majesty Queen B": a style belongs to the name behind it.
        words = [c.lower for c in self.sentence.chunks[one.last : other.first] if c.kind != "honorific"]
        if not words:
            return "comma" if self.sentence.chunks[one.last - 1].lower == "," else ""
        if not all(w in _JOINERS or w in ("together", "with", "along", "as", "well", "both", "then") for w in words):
            return ""
        if words == [","]:
            return "comma"
        return "and" if set(words) & {"and", "&", "with", "well"} else ""

    def coordinated(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether two mentions are joined by "and"."""
        return self.link(one, other) == "and"

    def sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        """Tell who a mention means; `others` are those on the other side, who are not meant."""
        if mention.anaphor in ("he", "she") and self.story.doer is not None and not others and self._goes_on(mention):
            doer = self.story.doer
            if doer != self.story.speaker and (doer.person is None or doer.person.may_be(mention.anaphor)):
                return [doer]
        if mention.anaphor in ("him", "her"):
            # "He flew to Oslo, where the speaker received him."
            pronoun = "he" if mention.anaphor == "him" else "she"
            same = [
                m for m in self.sentence.mentions
                if m.anaphor in (pronoun, "majesty", "highness", "guest", "visitor") and m.last <= mention.first
                and not self.governed(m)
            ]  # fmt: skip
            meant = [s for m in same[-1:] for s in self.sides(m, []) if s not in others]
            if meant:
                return meant
        if mention.anaphor in ("they", "them"):
            # "The three had agreed on it when they met."
            several = [m for m in self.sentence.mentions if m.anaphor in _NUMBERS and m.last <= mention.first]
            if several and not self.governed(several[-1]):
                return self.sides(several[-1], others)
        if (
            mention.plural
            and mention.name is None
            and not mention.countries
            and (self.sentence.lowers[mention.first] in _NUMERALS)
        ):
            # "He received two heads of state": who they are is still to be told.
            return []
        pointed = mention.anaphor in ("they", "them") or (mention.anaphor == "two" and not others)
        if pointed and (pair := self._pair_before(mention)):
            return pair
        if mention.anaphor in ("he", "she", "him", "her") and (person := self._named_before(mention, others)):
            self.story.meant_now = self.story.side_of(person)
            return [self.story.meant_now]
        sides = self.story.sides(mention, others)
        return [s for s in sides if (s.person is not None or s.actor is not None) and not _speaks_for_nobody(s)]

    def _named_before(self, pronoun: PersonMention, others: list[Side]) -> Person | None:
        """Give the person named earlier in the sentence whom a pronoun means: "she" the subject of a clause before,
        "him" somebody from abroad; the nearest of several.
        """
        taken, actors = [s.person for s in others], {s.actor for s in others if s.actor}
        subject = pronoun.anaphor in ("he", "she")
        fitting: list[tuple[bool, Person]] = []
        for number, earlier in reversed(list(enumerate(self.sentence.mentions))):
            if earlier.last > pronoun.first or earlier.name is None or (subject and self.governed(earlier)):
                continue
            between = [c.lower for c in self.sentence.chunks[earlier.last : pronoun.first]]
            if not subject and "who" in between[:2] and "," not in between[between.index("who") :]:
                # "The minister, who accompanied him": somebody else.
                continue
            person = self.story.cast.person(earlier)
            if person is None or person in taken or not (person.confirmed or person.country):
                continue
            if pronoun.anaphor is not None and person.may_be(pronoun.anaphor):
                likely = (
                    self.speaks(earlier, self.sentence.mentions[number + 1 :])
                    if subject
                    else (person.country or person.organization) not in actors
                )
                fitting.append((likely, person))
        return next((p for likely, p in fitting if likely), fitting[0][1] if fitting else None)

    def _pair_before(self, pronoun: PersonMention) -> list[Side]:
        """Give the two of different countries whom a clause before names: "launched by A and B, when they met"."""
        before = [m for m in self.sentence.mentions if m.last <= pronoun.first]
        if pronoun.anaphor == "two":
            # "A and B both spoke"
            apart = before and before[-1].last == pronoun.first
            return [] if apart else self.both_named(pronoun.first)
        for one, other in reversed(list(pairwise(before))):
            if one.name is not None and other.name is not None and self.link(one, other) == "and":
                sides = [*self.sides(one, []), *self.sides(other, [])]
                if len({s.actor for s in sides if s.actor}) == 2:
                    return sides
        return self.both_named(pronoun.first)

    def both_named(self, k: int) -> list[Side]:
        """Give the two people of two countries of whom the sentence has spoken, and of nobody else: "A gave a dinner
        for B, after which they talked".
        """
        told: list[Side] = []
        for mention in (m for m in self.sentence.mentions if m.last <= k):
            if mention.plural or mention.anaphor not in (None, "he", "she", "him", "her", "guest", "visitor"):
                return []
            # "A gave a dinner for him": not for himself.
            taken = told if mention.anaphor in ("him", "her") else []
            told += [s for s in self.sides(mention, taken) if all(s.person is not o.person for o in told)]
        people = [s for s in told if s.person is not None]
        if len(people) != 2 or len(told) != 2 or people[0].actor == people[1].actor:
            return []
        pair = self.story.pair
        return pair if len(pair) == 2 and {s.person for s in pair} == {s.person for s in people} else people

    def _goes_on(self, mention: PersonMention) -> bool:
        """Tell whether "He also met", "She later called on" goes on with what was told before."""
        if mention.first > 2:
            return False
        after = {c.lower for c in self.sentence.chunks[mention.last : mention.last + 3]}
        return bool(after & {"also", "later", "then", "afterwards", "subsequently"})

    def following_subject(self, first: int, last: int) -> list[Side] | None:
        """Give the subject that stands after an opening: "Meeting with X on Monday, Y said"."""
        opens = (
            all(
                c.kind in ("word", "mark", "date", "place", "adjective", "title_word")
                for c in self.sentence.chunks[:first]
            )
            and first <= 9
        )
        if not opens or any(m.last <= first and m.anaphor is None for m in self.sentence.mentions):
            return None
        after = [m for m in self.sentence.mentions if m.first >= last]
        # "Meeting in Oslo on Monday, A and B said": nobody stands between the opening and its comma.
        opening = self.sentence.chunks[last : after[0].first] if after else []
        alone = any(c.lower == "," for c in opening) and not any(c.lower == "with" for c in opening)
        for number, mention in enumerate(after):
            if number == 0 and not alone:
                continue
            before = self.sentence.chunks[mention.first - 1].lower
            closed_by_comma = (
                self.sentence.chunks[after[number - 1].last - 1].lower == ","
                or before == ","
                or (self.sentence.chunks[mention.first - 1].kind == "date")
            )
            between = self.sentence.chunks[after[number - 1].last : mention.first]
            has_comma = closed_by_comma or any(c.lower == "," for c in between)
            if has_comma and not self.governed(mention) and self.speaks(mention, after[number + 1 :]):
                return self.group(mention, forward=True)
        return None

    def speaks(self, mention: PersonMention, rest: Sequence[PersonMention]) -> bool:
        """Tell whether a verb follows a mention, so that it is a subject and no further item of a list."""
        k = mention.last
        for other in rest:
            if self.coordinated(mention, other):
                k, mention = other.last, other
        aside = False
        while k < len(self.sentence.chunks) and (
            self.sentence.chunks[k].lower in ADVERBS or self.sentence.chunks[k].kind == "date"
        ):
            if self.sentence.chunks[k].lower in ("who", "himself", "herself"):
                return False
            aside = aside or self.sentence.chunks[k].lower == ","
            k += 1
        if k >= len(self.sentence.chunks):
            return False
        chunk = self.sentence.chunks[k]
        if aside and not (chunk.lower.endswith(("ed", "ing")) or chunk.lower in _FINITE):
            # "A, B, federal senators and others": behind a comma a list may go on.
            return False
        return chunk.kind == "word" and chunk.lower not in _NO_VERBS and self.covering(k) is None

    def with_ahead(self, k: int) -> bool:
        """Tell whether a "with" follows in the same clause."""
        for j in range(k, min(k + 12, len(self.sentence.chunks))):
            lower = self.sentence.chunks[j].lower
            if lower == "with":
                return True
            if (
                lower in CLAUSE_ENDS
                or lower in (";", ":", ".", "and", "to")
                or lower in SAYING
                or self.sentence.chunks[j].kind == "name"
            ):
                return False
        return False

    def leader_of(self, k: int) -> PersonMention | None:
        """Give who leads the delegation named at a chunk, with the party or country that the delegation is
        of.
        """
        chunks = self.sentence.chunks
        headed = any(c.lower == "its" and d.lower in ("head", "leader") for c, d in pairwise(chunks[k : k + 40]))
        for j in range(k + 1, min(k + 32, len(chunks))):
            with_leader = chunks[j].lower == "and" and self.sentence.lowers[j + 1 : j + 3] in _THEIR_LEADER
            if chunks[j].lower in ("led", "headed", "under") or with_leader or (headed and chunks[j].lower == "with"):
                # "under the leadership of X"
                reach = j + 4 if chunks[j].lower == "under" else j + 3
                m = next((x for x in self.sentence.mentions if j < x.first <= reach), None)
                if m is not None:
                    for c in chunks[max(0, k - 4) : j]:
                        entry = c.entry("party")
                        if entry is not None and m.party is None:
                            m.party = entry.key
                            m.country = m.country or c.country
                        elif c.kind in ("adjective", "country") and m.country is None:
                            m.country = c.country
                    person = self.story.cast.person(m)
                    if person is not None:
                        person.party = person.party or m.party
                        person.country = person.country or m.country
                    return m
            if chunks[j].lower in (";", ".", "said"):
                break
        return None

    def listed(
        self, first: PersonMention, subjects: list[Side], *, nominal: bool = False, since: int | None = None
    ) -> list[Item]:
        """Read a list of partners from its first item on, each with the day that stands beside it.

        Args:
            first: the first item.
            subjects: those on the other side.
            nominal: whether a noun opens the list ("talks between A and B"), so that the verb after it is the noun's.
            since: the chunk from which on a day before the first item is that item's: "met on June 16 with A".
        """
        items: list[Item] = []
        # "the Unity Party, or UP, and B"
        mentions = [m for m in self.sentence.mentions if not (m.bare and self.sentence.lowers[m.first - 1] == "or")]
        at = mentions.index(first) if first in mentions else len(mentions)
        if at == len(mentions):
            return items
        opening = range(first.first if since is None else since, first.first)
        days = [k for k in opening if (day := self.sentence.chunks[k].when) is not None and _is_day_or_month(day)]
        ahead = Item([], self.moment(days[-1]) if days else None)
        shared: Office | None = None
        while True:
            mention = mentions[at]
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            if following is not None and self._names(mention, following):
                shared = mention.offices[0] if mention.plural and mention.offices else None
                at += 1
                continue
            sides = [
                s
                for s in self.sides(mention, subjects)
                if s not in subjects and (s.person is None or all(s.person is not o.person for o in subjects))
            ]
            if shared is not None and not mention.offices:
                # "the speakers of both houses, A and B"
                sides = [msgspec.structs.replace(s, level=s.level or shared.level) for s in sides]
            if mention.anaphor == "them" and len({s.actor for s in sides}) > 1:
                # "B discussed it with them": not with his compatriot who saw them before.
                sides = [s for s in sides if s.actor not in {o.actor for o in subjects}]
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            gap = (
                self.sentence.chunks[mention.last : following.first]
                if following is not None
                else self.sentence.chunks[mention.last :]
            )
            beside = self._beside(mention, following)
            if items and mention.offices and len(sides) == 1 and sides[0].actor is None:
                # "Canadian Trade Minister A, Deputy Defence Minister B": B is of A's country.
                sides = [msgspec.structs.replace(sides[0], country=items[-1].sides[-1].country)]
            if sides:
                led = ahead.led if beside.when is None else None
                items.append(Item(sides, beside.when or ahead.when, beside.place or ahead.place, led))
            # "on June 17 with A, B and C": the day holds until another is told.
            before = ahead if beside.when is None else Item([])
            ahead = self._ahead(mention, following)
            if ahead.when is None:
                ahead = ahead._replace(when=before.when) if ahead.place is not None else before
            if following is None:
                return items
            # "with officials headed by X": the one who is named stands for them.
            gap_words = [c.lower for c in gap]
            if mention.plural and gap_words in (["headed", "by"], ["led", "by"]):
                items = items[:-1] if sides else items
                at += 1
                continue
            joined = [c.lower for c in self.sentence.chunks[mention.last : following.first]] == ["and"]
            if not (nominal and joined) and not self.continues(mention, following):
                # "… with A, their first since the war; with B; and with C"
                word = "by" if first.first and self.sentence.chunks[first.first - 1].lower == "by" else "with"
                rest = range(at + 1, len(mentions))
                again = next((n for n in rest if self._takes_up(mentions[n], word)), None)
                again = again or next((n for n in rest if self._closes_list(mention, mentions[n])), None)
                if again is None:
                    return items
                at = again
                continue
            if following.anaphor is not None and following.anaphor not in ("him", "her", "them"):
                return items
            at += 1

    def _beside(self, mention: PersonMention, following: PersonMention | None) -> Item:
        """Give the day and place that stand right after an item: "A in Hanoi on June 3, B …"."""
        last = following.first if following is not None else len(self.sentence.chunks)
        if following is not None and self.sentence.chunks[last - 1].lower in ("to", "with"):
            # "A in Lima, on Monday in Quito with B": what stands behind the comma is beside B.
            last = next((k for k in range(last - 1, mention.last, -1) if self.sentence.chunks[k].lower == ","), last)
        when: When | None = None
        place: tuple[str, str | None] | None = None
        for k in range(mention.last, last):
            c = self.sentence.chunks[k]
            if c.when is not None:
                if k == last - 2 and self.sentence.chunks[k + 1].lower in _TO_NEXT:
                    # "to A, on the 24th to B"
                    break
                when = when or self.moment(k)
            elif c.kind == "place" and self.stands_in(k):
                place = place or place_of(c)
            elif c.lower in ("and", "&", ";") or (c.kind == "word" and c.lower not in _LIST_WORDS):
                break
        return Item([], when, place)

    def _ahead(self, mention: PersonMention, following: PersonMention | None) -> Item:
        """Give the day and place that stand before the next item: "A and, two days later, B", "A, and on Friday in Oslo
        with B".
        """
        if following is None:
            return Item([])
        when: When | None = None
        place: tuple[str, str | None] | None = None
        chunks, k = self.sentence.chunks, following.first - 1
        again = chunks[k].lower in _TO_NEXT
        while k >= mention.last:
            c = chunks[k]
            if c.when is not None and when is None:
                # "to A on the 23rd, on the 24th to B"
                joined = any(x.lower in ("and", "&", ";") for x in chunks[mention.last : k])
                when = self.moment(k) if joined or again else None
                if when is None:
                    break
            elif again and place is None and c.kind == "place" and self.stands_in(k):
                place = place_of(c)
            elif c.lower not in (",", "on", "in", "at", *_TO_NEXT) or (c.lower == "," and (when or place) and again):
                break
            k -= 1
        # "A in Lima on Monday with B": what no joint parts from A is beside A.
        apart = k >= mention.last or chunks[mention.last - 1].lower == ","
        return Item([], when, place, k + 1) if apart else Item([], when)

    def _names(self, anaphor: PersonMention, other: PersonMention) -> bool:
        """Tell whether "his host, President X" or "the other leaders: with X" names whom it points to."""
        gap = [c.lower for c in self.sentence.chunks[anaphor.last : other.first]]
        if anaphor.anaphor == "them" and self.sentence.chunks[anaphor.first - 1].lower == "among":
            return not set(gap) - {",", "on"} and other.name is not None
        if anaphor.anaphor is not None:
            return gap == [","] and other.name is not None and (bool(other.offices) or other.country is not None)
        generic = anaphor.plural and anaphor.name is None and not anaphor.countries
        if generic and gap[:2] == ["of", "both"] and gap[-1] == "," and other.name is not None:
            # "the speakers of both houses, A and B"
            return True
        if other.anaphor == "them":
            return generic and gap[-1:] == ["among"]
        return (
            generic
            and other.name is not None
            and bool(set(gap) & {":", "including", "among", "namely"} or gap[:2] == ["such", "as"])
        )

    def _closes_list(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether a list ends with somebody after an aside: "A, the only woman of them, and B"."""
        lowers = self.sentence.lowers
        aside = self.sentence.lowers[one.last : one.last + 2] if lowers[one.last - 1] != "," else lowers[one.last - 1 :]
        return (
            other.name is not None
            and lowers[other.first - 2 : other.first] == [",", "and"]
            and aside[:1] == [","]
            and aside[1:2] in (["the"], ["a"], ["an"], ["who"], ["whose"])
            and not self.speaks(other, [])
        )

    def _takes_up(self, mention: PersonMention, word: str) -> bool:
        """Tell whether a list is taken up again with "; with" or ", and with"; `word` is its preposition."""
        k = mention.first - 1
        lowers = [c.lower for c in self.sentence.chunks[max(0, k - 2) : k + 1]]
        return (
            k > 1
            and lowers[-1] == word
            and (
                lowers[-2] in ((";", ",") if word == "with" else (";",))
                or lowers[-3:-1] in ([",", "and"], [";", "and"])
            )
        )

    def continues(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether a list of partners goes on from one mention to the next."""
        gap = self.sentence.chunks[one.last : other.first]
        gap = gap[self._body_of(gap) :]
        words = [c.lower for c in gap]
        closed = self.sentence.chunks[one.last - 1].lower == ","
        if not words:
            # An apposition took the comma: "with A, the prime minister, B, …"
            return closed and not self.speaks(other, [])
        if closed and words[-1] in _TO_NEXT and gap[-2:-1] and gap[-2].when is not None:
            return True
        fitting = all(c.kind in _BESIDE_ITEMS or c.lower in _LIST_WORDS for c in gap)
        if not fitting or not any(w in (",", "and", "&", ";", "well", "by", "then") for w in words):
            return False
        if self._gapped(one, other):
            return False
        if "and" in words or "&" in words or "well" in words or ";" in words:
            return not self.speaks(other, []) or not self.verb_after(other)
        return not self.speaks(other, self.sentence.mentions[self.sentence.mentions.index(other) + 1 :])

    @staticmethod
    def _body_of(gap: Sequence[Chunk]) -> int:
        """Give how many chunks say of what body somebody is: "A of the ruling Unity Party and B"."""
        end = 0
        if gap and gap[0].lower == "of":
            while end < len(gap) and (gap[end].kind in _BODIES or gap[end].lower in _IN_BODIES):
                end += 1
        return end

    def _gapped(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether a new clause leaves its verb out: "A had talks with B, and C with D"."""
        after = [c.lower for c in self.sentence.chunks[other.last : other.last + 1]]
        before = self.sentence.chunks[one.first - 1].lower if one.first else ""
        partner = any(0 <= m.first - other.last - 1 <= 2 for m in self.sentence.mentions)
        return after == ["with"] and before == "with" and partner

    def verb_after(self, mention: PersonMention) -> bool:
        """Tell whether a finite verb follows a mention, so that a new clause begins with it."""
        lowers, k = self.sentence.lowers, mention.last
        if lowers[k : k + 1] in (["both"], ["each"]) and k + 1 < len(lowers) and lowers[k + 1] in _FINITE:
            return True
        while k < len(lowers) and lowers[k] in _BEFORE_VERB:
            k += 1
        if k >= len(lowers):
            return False
        lower = lowers[k]
        return self.sentence.chunks[k].kind == "word" and (lower.endswith("ed") or lower in _FINITE)

    def date(self, first: int, last: int, low: int, high: int) -> When | None:
        """Give the date told of words at chunks `first` to `last`: the nearest one between chunks `low` and
        `high`, else one that
        opens the sentence."""
        best: tuple[int, int] | None = None
        low, high = max(low, self._clause(first, -1)), min(high, self._clause(last, 1))
        for k, chunk in enumerate(self.sentence.chunks):
            if chunk.kind != "date" or chunk.when is None:
                continue
            before = self.sentence.chunks[k - 1].lower if k else ""
            if before in _NOT_WHEN or (
                before == "of" and k > 1 and self.sentence.chunks[k - 2].lower not in _PARTS_OF_TIME
            ):
                continue
            if k >= last and self._deals_on(k, last):
                continue
            purpose = self.sentence.chunks[first - 1].lower == "to" if first else False
            if (
                (self._in_apposition(k) and not purpose)
                or self._after_since(k)
                or (k >= last and self._of_something_else(last, k))
            ):
                continue
            # "A met B, and on Friday C": a day behind "and" is that of what follows.
            after_and = k >= last and "and" in [c.lower for c in self.sentence.chunks[max(last, k - 2) : k]]
            outside = 0 if low <= k < high and not (after_and and high < len(self.sentence.chunks)) else 60
            distance = (k - last if k >= last else (first - k) + 2) + outside
            if k < 5 and outside:
                distance = 30
            if not _is_day_or_month(chunk.when):
                # "this year" dates less than any day does.
                distance += 25
            if best is None or distance < best[0]:
                best = (distance, k)
        if best is not None and best[0] < 60:
            return self.moment(best[1])
        lowers = [c.lower for c in self.sentence.chunks[low:high]]
        if (stay := self._day_of_stay(lowers)) is not None:
            return stay
        if low == 0 and "day" in lowers[:4] and lowers[:2] == ["on", "the"] and _DEATHS & set(lowers[3:9]):
            return self.story.died
        return self._day_of_arrival(lowers)

    def _day_of_arrival(self, lowers: Sequence[str]) -> When | None:
        """Give the day of "on his arrival", "on the day after her arrival"."""
        arrival = self.story.arrival or self.story.when
        at = lowers.index("arrival") if "arrival" in lowers else 0
        if arrival is None or lowers[at - 1 : at] not in (["his"], ["her"], ["their"]):
            return None
        arrival = msgspec.structs.replace(arrival, last=None)
        later = lowers[max(0, at - 3) : at - 1] == ["day", "after"]
        return anchored(When(day_shift=1, discourse=True), arrival) if later else arrival

    def _day_of_stay(self, lowers: Sequence[str]) -> When | None:
        """Give the day of "on the last day of his stay", "on her second day there", counted from the arrival."""
        arrival = self.story.arrival
        if arrival is None or "day" not in lowers[:8] or lowers[0] != "on":
            return None
        at = lowers.index("day")
        own = {"his", "her", "their"} & {lowers[1], *lowers[at + 1 : at + 3]} or lowers[at + 1 : at + 3] == [
            "of",
            "the",
        ]
        if not own or (lowers[at + 1 : at + 2] == ["of"] and not _JOURNEYS_OR_STAYS & set(lowers[at + 1 : at + 6])):
            return None
        if lowers[at - 1] in ("last", "final"):
            return arrival.last
        if lowers[at - 1] not in _WHICH_DAY:
            return None
        first = msgspec.structs.replace(arrival, last=None)
        number = _WHICH_DAY[lowers[at - 1]]
        return anchored(When(day_shift=number, discourse=True), first) if number else first

    def _deals_on(self, k: int, last: int) -> bool:
        """Tell whether a day is that of a later item of a list: "by A, and on the 20th by B"."""
        chunks = self.sentence.chunks
        return (
            k + 2 < len(chunks)
            and chunks[k + 1].lower in _TO_NEXT
            and k + 2 in self.sentence.at
            and any(last <= m.first < k for m in self.sentence.mentions)
        )

    def _clause(self, k: int, step: int) -> int:
        """Give where the clause around a chunk begins (step -1) or ends (step 1): at a semicolon or an edge."""
        chunks = self.sentence.chunks
        while 0 <= k < len(chunks) and chunks[k].lower != ";":
            k += step
        return k + 1 if step < 0 else k

    def _after_since(self, k: int) -> bool:
        """Tell whether a date says since when: "the first since the party came to power on May 3"."""
        for j in range(k - 1, max(-1, k - 18), -1):
            lower = self.sentence.chunks[j].lower
            if lower == "since":
                return True
            if lower in (",", ";", "—"):
                return k - j < 8 and "since" in [c.lower for c in self.sentence.chunks[max(0, k - 8) : k]]
        return False

    def _of_something_else(self, first: int, k: int) -> bool:
        """Tell whether a date belongs to a thing told of between: "the pact that was signed in July", a bare year to
        whatever a relative clause tells of: "in Ruma, where a church was built in 1905".
        """
        chunks = self.sentence.chunks
        when = chunks[k].when
        bare_year = when is not None and when.year is not None and when.month is None
        for j in range(first, k - 1):
            after = chunks[j + 1].lower
            if bare_year and chunks[j].lower in _RELATIVES:
                return True
            if (
                chunks[j].lower in ("that", "which")
                and (
                    after in ("was", "were", "had", "has")
                    or after.endswith("ed")
                    # "they talked about the visit that she had paid in May"
                    or any(c.lower == "had" for c in chunks[j + 2 : min(k, j + 8)])
                )
            ):
                # "his meeting with X, which had taken place on March 15"
                return {c.lower for c in chunks[j + 2 : j + 4]}.isdisjoint(("place", "held"))
        return False

    def _in_apposition(self, k: int) -> bool:
        """Tell whether a date dates something told of a person: "who had been elected in May"."""
        for j in range(k - 1, max(-1, k - 14), -1):
            lower = self.sentence.chunks[j].lower
            if lower in ("who", "whose", "which") and j > 0 and self.sentence.chunks[j - 1].lower in (",", "("):
                return {w.lower for w in self.sentence.chunks[j:k]}.isdisjoint(("met", "held", "talks", "place"))
            if lower == "(":
                return True
            if lower == ")":
                return False
        return False

    def _in_closed_apposition(self, k: int, first: int) -> bool:
        """Tell whether a place is of a relative clause that ends before a chunk: "X, who is of Ruma, met Y"."""
        if not self._in_apposition(k):
            return False
        comma = next((j for j in range(k, first) if self.sentence.chunks[j].lower == ","), None)
        return comma is not None and _RELATIVES.isdisjoint(self.sentence.lowers[comma:first])

    def place(self, first: int, low: int, high: int, end: int | None = None) -> tuple[str, str | None] | None:
        """Give the city and country code told of words at a chunk, as `date` does; the story moves there. Nothing is
        told of them from the chunk `end` on.
        """
        chunks = self.sentence.chunks[:end]
        best: tuple[int, tuple[str, str | None]] | None = None
        for k, chunk in enumerate(chunks):
            if chunk.kind in ("place", "country", "body") and k and (found := place_of(chunk)) is not None:
                before = {c.lower for c in chunks[max(0, k - 3) : k]}
                left = any(word.endswith(("before", "after")) for word in before)
                if (not self.stands_in(k) and ("to" not in before or left)) or self._looked_back_to(k, first):
                    continue
                if k < first and self._in_closed_apposition(k, first):
                    continue
                distance = abs(k - first) + (0 if low <= k < high else 40)
                if best is None or distance < best[0]:
                    best = (distance, found)
            elif chunk.lower == "here" and self.story.dateline_place:
                best = best or (0, (self.story.dateline_place, self.story.dateline_country))
            elif chunk.lower == "there" and best is None and k:
                earlier = [found for c in chunks[:k] if c.kind == "place" and (found := place_of(c)) is not None]
                best = (0, earlier[-1]) if earlier else None
        if best is not None:
            self.story.place, self.story.place_country = best[1]
            return best[1]
        return None

    def country(self, among: set[str | None]) -> str | None:
        """Give the country in which something is told to be, where it is one of some: "in Peru, he met X"."""
        stands = (k for k, c in enumerate(self.sentence.chunks) if c.kind == "country" and c.country in among)
        return next((self.sentence.chunks[k].country for k in stands if self.stands_in(k)), None)

    def run_of(self, k: int) -> list[PersonMention]:
        """Give the named people of a list that begins at a chunk."""
        run: list[PersonMention] = []
        for mention in self.sentence.mentions:
            if mention.first < k:
                continue
            if not run and mention.first > k + 3:
                break
            if run and not self.continues(run[-1], mention):
                break
            run.append(mention)
        return [m for m in run if m.name is not None]

    def with_countries(self, sides: list[Side], place_country: str | None = None) -> list[Side]:
        """Give a side without a country the one that the story makes certain: the host's opposite a guest,
        or the other
        country that the article is about."""
        known = {s.country for s in sides if s.country}
        story = self.story
        out: list[Side] = []
        for side in sides:
            leads = side.level in ("head_of_state", "head_of_government", "foreign_minister")
            if side.actor is None and (side.person is not None or leads) and len(known) == 1:
                told = [c.country for c in self.sentence.chunks if c.kind == "adjective"]
                candidates = [
                    c
                    for c in (
                        story.home if side.level not in (None, "other") else None,
                        place_country,
                        *told,
                        story.host,
                        story.place_country,
                        story.dateline_country,
                        *story.countries,
                        *(s.country for s in story.pair),
                    )
                    if c and c not in known
                ]
                if candidates:
                    if side.person is not None:
                        side.person.country = side.person.country or candidates[0]
                    side = msgspec.structs.replace(side, country=candidates[0])
            out.append(side)
        return out
