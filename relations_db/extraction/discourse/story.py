"""Keep what an article has told so far: who is spoken of, on which day, where, and as whose guest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from relations_db.extraction.discourse.sides import Setting, Side
from relations_db.language.coreference import Cast
from relations_db.language.dates import When, anchored
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person

T = TypeVar("T")

_TOP = frozenset({"head_of_state", "head_of_government", "royal"})


# Days of a month and a year, nearly, and how far ahead a day may be that tells no year: behind that it is one gone by.
_MONTH, _YEAR, _TO_COME = 30, 360, 45


@dataclass(slots=True, frozen=True)
class Thread:
    """Where a story was, and of whom it told, before it told of what was long ago; clock is the cast's time of it, and
    passing whether what was long ago only says since when: "the first since A came in 2009".
    """

    place: str | None
    place_country: str | None
    host: str | None
    visitor: Side | None
    arrival: When | None
    at_summit: bool
    focus: list[Side]
    topic: Side | None
    topic_at: int
    doer: Side | None
    pair: list[Side]
    met_at: int
    clock: int
    passing: bool


@dataclass(slots=True)
class Story:
    """What the story has told so far.

    Attributes:
        cast: the people of the article.
        focus: the subject of the last sentence that had a person for its subject.
        band: several of one country who were spoken of together in the last sentence: "them", if any are.
        doer: the subject of the last contact.
        hero: of whom the article is.
        keeper: whose day it logs, if it is a log.
        absent: the head of state or government of its issuer's country, if it never names him.
        live, live_day: whether it is a report by the clock, and the day that heads its entries.
        topic: the last who was such a subject alone, and topic_at when, by the clock of the cast; first the first.
        pair: the sides of the last contact, for "the two leaders" and "their talks"; met_at when it was told, by the
            clock of the cast.
        pair_now: the sides of the last contact before one of long ago that this line has told of.
        met: for a person (by identity) the other side of the two people's contact, for "the talks with him".
        company: several from abroad whom somebody here met at once, for "the visitors".
        meant, meant_now: whom the last pronoun before this sentence, and in it, meant.
        hosts: who (by identity) has met others in his own country or received them.
        when: the day told last.
        headed: the day that heads the entry of a diary which is told.
        over: the days of a journey or gathering that is told to have ended, of which the rest may tell.
        died: the day on which somebody is told to have died.
        occasions: the day or days told last of an occasion, by its noun, for "two days after the forum".
        arrival: when the visit that is told of began.
        landing: the days of a visit of which the first has been told of: "The next day" is the second of them.
        place, place_country: where the story is.
        before_long_ago: what the story is to be taken up at, where it has turned to what was long ago.
        host: the country that is being visited.
        visitor: who visits it.
        local: the one of that country who was named last since the visit began, if one alone was: the visitor's
            opposite for "the talks", "they" and "the two" until others are told to have met.
        stops: the town to which a visit led, by its country.
        excursion: the town to which a guest has gone on alone, the one in which his hosts stay, and the guest.
        leader, leaders: who leads the delegation spoken of last, and the last of each country.
        series: the words of the mechanism told last, whose earlier sessions may be told of.
        countries: those the article is about, the most named first.
        at_summit: whether that is where a summit is held, so that others meet there too.
        summit: whether a summit or conference has been told of, on whose margins people meet.
        year: the year that dates with a year must not be before to belong to the story.
        written: the last day or month told with that year, in whatever clause, or the year of the title.
        town: the town named last, for "there".
        span: the days told last of something that took several.
        chronicle: whether it is a chronology, which tells of the past in the present.
        aside, line: the day on which a sentence of this line opens that looks back, and the line: what follows was
            then.
        glanced: whether the sentence that told of it did so in the pluperfect.
        before_aside: the town and country of the story before it.
        line_opened: the day of the story when the line began.
        mentioned: the day or month told last on this line, in whatever clause, for "that month".
        named_day: the only day that the sentence before told, on this line, where it only names something: "the
            election of April 28".
        years_back: whether all that the sentence before told was on one day of a year before.
        line_began, opened, opened_before: when the line, the sentence and the one before it began, by the clock of the
            cast.
        sentence, told_in: the number of this sentence, and of the last that named somebody or had a pronoun for him;
            line_sentence that of the first sentence of the line.
        nameless: the country of each office by which the story has told of somebody whom it does not name.
        year_told: the year of the journeys or meetings of this line: "He came twice last year".
        year_of_visit: the past year of a visit that this line tells of: "During her stay, from 3 to 5 May".
        pointed: when pronouns have last meant somebody, by the same clock.
        lands: the countries that earlier sentences of the line have named.
        before, turn: the setting before this sentence, and the chunk of it at which a later clause turns from that.
        entry, outside: the day that leads this line of a chronology, and that of the story around it.
        dated: False until a story whose dateline has no date tells the day it is of.
        called: whom the article calls by an office alone, by its title.
        home: the country of the publisher, whose president is "the President".
        undated: whether its dateline tells no date.
        dateline_day: the day of its dateline, None where it tells none.
        dateline_year: the year of its dateline, before which all is history; 0 without a dateline.
        speaker, addressee: whom "I" and "you" mean in this sentence, if anybody known.
        dateline_place, dateline_country: where its dateline stands.
    """

    cast: Cast
    focus: list[Side] = field(default_factory=list)
    band: list[Side] = field(default_factory=list)
    doer: Side | None = None
    hero: Person | None = None
    keeper: Person | None = None
    absent: Person | None = None
    live: bool = False
    live_day: When | None = None
    topic: Side | None = None
    topic_at: int = 0
    first: Side | None = None
    pair: list[Side] = field(default_factory=list)
    met_at: int = 0
    pair_now: list[Side] = field(default_factory=list)
    company: list[Side] = field(default_factory=list)
    meant: Side | None = None
    meant_now: Side | None = None
    met: dict[int, Side] = field(default_factory=dict)
    hosts: set[int] = field(default_factory=set)
    when: When | None = None
    headed: When | None = None
    over: When | None = None
    died: When | None = None
    occasions: dict[str, When] = field(default_factory=dict)
    arrival: When | None = None
    landing: When | None = None
    place: str | None = None
    place_country: str | None = None
    at_summit: bool = False
    summit: bool = False
    before_long_ago: Thread | None = None
    host: str | None = None
    visitor: Side | None = None
    local: Side | None = None
    stops: dict[str, str] = field(default_factory=dict)
    excursion: tuple[str, str, Person] | None = None
    leader: Side | None = None
    leaders: dict[str | None, Side] = field(default_factory=dict)
    series: frozenset[str] = frozenset()
    dateline_place: str | None = None
    dateline_country: str | None = None
    has_dateline: bool = False
    undated: bool = False
    dateline_day: When | None = None
    dateline_year: int = 0
    dated: bool = True
    countries: tuple[str, ...] = ()
    year: int = 0
    written: When | None = None
    span: When | None = None
    town: tuple[str, str | None] | None = None
    chronicle: bool = False
    aside: When | None = None
    glanced: bool = False
    before_aside: tuple[str | None, str | None] | None = None
    line_opened: When | None = None
    line: int = -1
    mentioned: When | None = None
    named_day: When | None = None
    years_back: bool = False
    year_told: When | None = None
    year_of_visit: When | None = None
    line_began: int = 0
    opened: int = 0
    opened_before: int = 0
    pointed: dict[int, int] = field(default_factory=dict)
    nameless: dict[str, str] = field(default_factory=dict)
    sentence: int = 0
    line_sentence: int = 0
    told_in: dict[int, int] = field(default_factory=dict)
    lands: list[str] = field(default_factory=list)
    before: Setting = field(default_factory=Setting)
    turn: int = 0
    entry: When | None = None
    outside: When | None = None
    called: dict[str, Person] = field(default_factory=dict)
    home: str | None = None
    speaker: Side | None = None
    addressee: Side | None = None

    def unmoved(self, read: Callable[[T], object], told: T) -> None:
        """Let others ask whom words mean without the story taking it that these have just been spoken of.

        Args:
            read: what asks.
            told: what it reads.
        """
        meant, clock = self.meant_now, self.cast.clock
        read(told)
        self.meant_now = meant
        if self.cast.clock > clock:
            self.cast.forget(clock)

    def is_told_with(self, person: Person, other: Person) -> bool:
        """Tell whether one has been told of in the last sentence that told of another, or since."""
        return self.told_in.get(id(person), -1) >= self.told_in.get(id(other), 0)

    def is_told_here(self, side: Side) -> bool:
        """Tell whether an earlier sentence of this line has told of a person."""
        return self.told_in.get(id(side.person), -1) >= self.line_sentence

    def is_about_alone(self, host: Side) -> bool:
        """Tell whether this line has been about one at home to others, and about nobody who travels."""
        of_him = len(self.focus) == 1 and self.focus[0].person is host.person and self.is_told_here(host)
        return of_him and not any(map(self.is_told_here, self.travellers()))

    def protagonist_beside(self, other: Side) -> Side | None:
        """Give the one of whom the article is where another is not: told of in the last sentence that told of the
        other, or since.
        """
        hero, person = self.hero, other.person
        beside = hero is not None and person is not None and person is not hero and self.is_told_with(hero, person)
        return self.as_side(hero) if beside and hero is not None else None

    def has_told_of(self, person: Person, since: int) -> bool:
        """Tell whether somebody has been named, or meant by a pronoun, since a time of the clock."""
        return person.last_seen > since or self.pointed.get(id(person), 0) > since

    def remember(self, sides: list[Side], *, long_ago: bool = False) -> None:
        """Note who met whom, for those who are pointed to later; of long ago only on this line."""
        self.pair_now = (self.pair_now or self.pair) if long_ago else []
        self.pair, self.met_at = sides, self.cast.clock
        home = self.host or self.dateline_country or self.place_country
        company = [s for s in sides if s.person is not None and s.actor not in (None, home)]
        if home is not None and 1 < len(company) < len(sides):
            self.company = company
        if len(sides) == 2 and all(side.person is not None for side in sides):
            for side, other in (sides, sides[::-1]):
                self.met.setdefault(id(side.person), other)

    def has_turned_from(self, partner: Person) -> bool:
        """Tell whether this line has turned to somebody of another country since it was told whom a person met."""
        topic = self.topic
        if topic is None or topic.person is None or not topic.person.leads or topic.person is partner:
            return False
        host, own = self.met.get(id(partner)), self.met.get(id(topic.person))
        if own is not None and host is not None and own.person is host.person and self.met_at > self.line_began:
            # "She met A and B. A spoke of fish. The talks with B were short": they were hers.
            return False
        fresh = self.topic_at > max(self.met_at, self.line_began)
        return fresh and topic.actor not in (None, partner.country or partner.organization)

    def side_of(self, person: Person, mention: PersonMention | None = None) -> Side:
        """Give a person who is spoken of as a side, with the office this mention gives, else the first known."""
        self.cast.see(person)
        return self.as_side(person, mention)

    @staticmethod
    def as_side(person: Person, mention: PersonMention | None = None) -> Side:
        """Give a person as a side as `side_of` does, whether or not he is spoken of."""
        told = [o for o in mention.offices if o.level != "military"] if mention is not None and mention.offices else []
        role = (person.shown(told) if told else None) or person.role
        level: str | None = None
        for office in told or person.offices:
            if office.level:
                level = office.level
                break
        country = person.country
        organization = person.organization if country is None else None
        return Side(person, country, organization, role, person.party, level)

    def enter(self, visitor: Side, host: str, place: str | None, when: When | None) -> None:
        """Begin the scene of a visit, or go on to its next place."""
        # Who comes along with the president is no other visitor.
        same = self.visitor is not None and self.visitor.actor == visitor.actor and host == self.host
        if same and self.visitor is not None and (self.visitor.level in _TOP or visitor.level not in _TOP):
            visitor = self.visitor
        if host != self.host:
            self.local = self.arrival = None
        self.arrival = self.arrival or when
        if self.place_country != host:
            self.place = self.place_country = None
        self.visitor, self.host = visitor, host
        if place is not None:
            self.place, self.place_country = place, host

    def follow(self, leaders: list[Side]) -> None:
        """Take it that of the delegation which somebody leads is told next."""
        for leader in leaders:
            self.leader = self.leaders[leader.country] = leader

    def travellers(self) -> list[Side]:
        """Give who may have come to another country, likeliest first: nobody who has been at home to others."""
        hero = self.as_side(self.hero) if self.hero is not None and self.hero.last_seen else None
        told = (self.visitor, hero, self.first, self.topic, self.doer, *self.pair)
        return [s for s in told if s is not None and s.person is not None and id(s.person) not in self.hosts]

    def is_received(self, sides: list[Side], land: str | None) -> bool:
        """Tell whether the visitor of the story and somebody of a country are among the sides of a contact."""
        visitor = self.visitor.person if self.visitor is not None else None
        actors = {s.actor for s in sides if s.person is not visitor}
        return land in actors and land is not None and any(s.person is visitor for s in sides if s.person is not None)

    def leave(self, travellers: list[Side]) -> None:
        """End the scene of a visit when the visitor is home again."""
        if self.visitor is not None and any(s.person is self.visitor.person for s in travellers):
            self.visitor = self.local = None

    def go_aside(self, moment: When, town: tuple[str, str | None] | None) -> None:
        """Have the rest of the line tell of another day, and of another town if one is told."""
        self.aside = moment
        self.before_aside = self.before_aside or (self.place, self.place_country)
        if town is not None:
            self.place, self.place_country = town

    def come_back(self) -> None:
        """End what has been told aside: the story is on its day and in its place again."""
        if self.before_aside is not None:
            self.place, self.place_country = self.before_aside
        self.aside = self.before_aside = None

    def thread(self, *, passing: bool) -> Thread:
        """Give what the story can be taken up at again."""
        here = self.place, self.place_country, self.host, self.visitor, self.arrival, self.at_summit
        told = self.focus, self.topic, self.topic_at, self.doer, self.pair, self.met_at
        return Thread(*here, *told, self.cast.clock, passing)

    def take_up(self, thread: Thread) -> None:
        """Take the story up again where it was."""
        self.place, self.place_country, self.at_summit = thread.place, thread.place_country, thread.at_summit
        self.host, self.visitor, self.arrival = thread.host, thread.visitor, thread.arrival
        self.focus, self.topic, self.topic_at, self.doer = thread.focus, thread.topic, thread.topic_at, thread.doer
        if thread.pair:
            self.pair, self.met_at, self.pair_now = thread.pair, thread.met_at, []
        self.cast.forget(thread.clock)

    @property
    def now(self) -> When | None:
        """Give the day of what is told next: the one that the story has come to, or the one long ago it dwells on."""
        return self.aside or self.when

    @property
    def setting(self) -> Setting:
        """Give the day and place of what is told next."""
        return Setting(self.now, self.place, self.place_country)

    def setting_at(self, k: int) -> Setting:
        """Give the day and place of what is told at a chunk of this sentence: those before it, where a later clause
        turns to others: "A received B; on Thursday he flew to Oslo".
        """
        return self.before if k < self.turn else self.setting

    def lies_ahead(self, when: When, *, surely: bool = False) -> bool:
        """Tell whether a day or month is to come under the dateline: in a report of May 20 "June 4" is, "April 4" not.

        Args:
            when: the day.
            surely: only where its year is told too.
        """
        written = self.dateline_day if self.entry is None and not self.chronicle else None
        if written is None or written.month is None or when.month is None or when.discourse or when.direction:
            return False
        if self.year_told is not None or self.year_of_visit is not None:
            return False
        near = when.near or when
        if when.year_shift not in (None, 0) or near.year_shift not in (None, 0) or near.direction:
            return False
        if near.year not in (None, written.year):
            return False
        if when.year is not None and written.year != when.year:
            return written.year is not None and when.year > written.year
        if when.day is None or written.day is None:
            ahead = _MONTH * (when.month - written.month)
        else:
            ahead = _MONTH * (when.month - written.month) + when.day - written.day
        known = when.year is not None or when.year_shift == 0
        return ahead > 1 if known else not surely and 1 < ahead % _YEAR <= _TO_COME

    def moment(self, when: When) -> When:
        """Count a time that points from another day from the day told last."""
        return anchored(when, self.when) if when.discourse and self.when is not None else when
