"""Read the lists of a sentence: who stands beside whom, each with a day and place; all else it asks of its clauses."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import msgspec

from relations_db.extraction.discourse.clauses import NOMINATIVES, OBJECTS
from relations_db.extraction.discourse.days import TO_NEXT
from relations_db.extraction.discourse.list_joints import (
    RELATIVES,
    ListJoints,
    is_list_word,
)
from relations_db.extraction.discourse.moments import SUMMITS, is_day_or_month
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.tenses import is_subordinate
from relations_db.extraction.reports import Span
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention
from relations_db.language.office import Office

# What may stand between the day or place that leads the next item and that: "and on Monday also with B".
_BEFORE_NEXT = frozenset({",", "on", "in", "at", "also", "then", "likewise", "separately", *TO_NEXT})
_DASHES = frozenset({"–", "—"})
_TAKING_UP = frozenset({"with", "by", "to", "for"})


class Item(NamedTuple):
    """An item of a list of people: who, and the day and the place that stand beside it; and the chunk with which these
    begin where they stand before it.
    """

    sides: list[Side]
    when: When | None = None
    place: tuple[str, str | None] | None = None
    led: int | None = None


class Syntax(ListJoints):
    """One sentence, read against the story so far: its adjuncts, its clauses and its lists."""

    @property
    def span(self) -> Span:
        """Where the sentence stands in the article."""
        return Span(self.sentence.start, self.sentence.end)

    def listed(
        self, first: PersonMention, subjects: list[Side], *, nominal: bool = False, opens: bool = False,
        since: int | None = None,
    ) -> list[Item]:  # fmt: skip
        """Read a list of partners from its first item on, each with the day that stands beside it.

        Args:
            first: the first item.
            subjects: those on the other side.
            nominal: whether a noun opens the list ("talks between A and B"), so that the verb after it is the noun's.
            opens: whether that noun is what the sentence is about: "Her meetings with A, B and C led to a pact".
            since: the chunk from which on a day before the first item is that item's: "met on June 16 with A".
        """
        items: list[Item] = []
        # "the Unity Party, or UP, and B", "the Unity Party (UP) and B"
        lowers = self.sentence.lowers
        mentions = [m for m in self.sentence.mentions if not (m.bare and lowers[m.first - 1] in {"or", "("})]
        mentions = [m for m in mentions if not self.says_more_of_another(m)]
        closes = min(self._aside_closes(first.first), self._clause_closes(first.first))
        mentions = [m for m in mentions if m.first < closes]
        at = mentions.index(first) if first in mentions else len(mentions)
        if at == len(mentions):
            return items
        opening = range(first.first if since is None else since, first.first)
        days = [k for k in opening if (day := self.sentence.chunks[k].when) is not None and is_day_or_month(day)]
        ahead = Item([], self.moment(days[-1]) if days else None)
        leading = lowers[max(0, first.first - 2) : first.first]
        among = (
            opens
            or not {"between", "among", "amongst"}.isdisjoint(leading)
            or (
                # "The meeting of the President of Peru, the premier of Fiji and B was held in Riga."
                nominal and "of" in (leading[-1:] if leading[-1:] != ["the"] else leading[:1])
            )
        )
        shared: Office | None = None
        while True:
            mention = mentions[at]
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            if following is not None and self.names(mention, following):
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
            of_unclear = self.sentence.chunks[mention.first].kind == "adjective"
            if items and mention.offices and len(sides) == 1 and sides[0].actor is None and not of_unclear:
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
            closed = self.sentence.chunks[mention.last - 1].lower == ","
            gap_words = gap_words[: -1 if gap_words[-1:] == ["the"] and len(gap_words) > 1 else None]
            joined = gap_words == ["and"] or (gap_words == [",", "and"] and not closed and len(items) == 1)
            # "between A, B and C": what comes before "and" is of the list, whatever verb follows it.
            joined = joined or (among and gap_words in ([","], [",", "and"]))
            wants_another, among = among, among and "and" not in gap_words
            if not (nominal and joined) and not self.continues(mention, following):
                # "… with A, their first since the war; with B; and with C"
                said = lowers[first.first - 1] if first.first else ""
                word = said if said in {"by", "for"} else "with"
                # "met A on Friday, and on Sunday he saw B": of B another clause tells.
                begun = (n for n in range(at + 1, len(mentions)) if self._begins_main(mentions[n]))
                rest = range(at + 1, next(begun, len(mentions)))
                # "received him that day, and was photographed with B": "with" takes up no "him".
                taken_up = () if mention.anaphor in OBJECTS and word != said else rest
                again = next((n for n in taken_up if self._takes_up(mentions[n], word)), None)
                closing = next((n for n in rest if self._closes_list(mention, mentions[n])), None)
                if wants_another and closing is None:
                    closing = next((n for n in rest if self._is_other_of_two(mention, mentions[n])), None)
                # "with A, the host, and B, and then with C": B comes before C.
                again = closing if again and closing and closing < again else again
                again = again or self._behind_relative(mentions, at, closing)
                if again is None:
                    return items
                at = again
                continue
            if following.anaphor is not None and following.anaphor not in OBJECTS:
                return items
            if mention.anaphor in OBJECTS and any(c.kind == "date" for c in gap) and self._hosts(following, subjects):
                # "A met him on May 3 and B on the next day": so did B, A's compatriot.
                return items
            at += 1

    def _hosts(self, mention: PersonMention, subjects: list[Side]) -> bool:
        """Tell whether a mention is of the countries of those on the other side."""
        actors = {s.actor for s in self.sides(mention, subjects)}
        return bool(actors - {None}) and actors <= {s.actor for s in subjects}

    def _begins_main(self, mention: PersonMention) -> bool:
        """Tell whether a pronoun begins a main clause."""
        return mention.anaphor in NOMINATIVES and not is_subordinate(self.sentence, mention.first)

    def _aside_closes(self, k: int) -> int:
        """Give the dash that closes an aside around a chunk, "met A – who had called on him in May – and B", else the
        end of the sentence.
        """
        dashes = [j for j, lower in enumerate(self.sentence.lowers) if lower in _DASHES]
        before = sum(j < k for j in dashes)
        return dashes[before] if before % 2 and before < len(dashes) else len(self.sentence.lowers)

    def _clause_closes(self, k: int) -> int:
        """Give the semicolon that closes what is told of one of a series around a chunk, "Among them were A, who had
        met B in May; C, the youngest; and D", else the end of the sentence.
        """
        lowers = self.sentence.lowers
        closes = len(lowers) if ";" not in lowers[k:] else lowers.index(";", k)
        begin = next((j for j in range(k - 1, -1, -1) if lowers[j] == ";"), 0)
        relative = any(a == "," and b in RELATIVES for a, b in pairwise(lowers[begin:k]))
        # "who saw A on Monday; with B on Tuesday" goes on of the same one.
        goes_on = not _TAKING_UP.isdisjoint(lowers[closes + 1 : closes + 3])
        return closes if relative and not goes_on else len(lowers)

    def _beside(self, mention: PersonMention, following: PersonMention | None) -> Item:
        """Give the day and place that stand right after an item: "A in Hanoi on June 3, B …"."""
        last = following.first if following is not None else len(self.sentence.chunks)
        if following is not None and self.sentence.chunks[last - 1].lower in {"to", "with"}:
            # "A in Lima, on Monday in Quito with B": what stands behind the comma is beside B.
            last = next((k for k in range(last - 1, mention.last, -1) if self.sentence.chunks[k].lower == ","), last)
        when, place = self._in_brackets(mention)
        for k in range(self._behind_clause_of(mention, last), last):
            c = self.sentence.chunks[k]
            if c.when is not None:
                if k == last - 2 and self.sentence.chunks[k + 1].lower in TO_NEXT:
                    # "to A, on the 24th to B"
                    break
                if following is not None and self._leads(k, following):
                    break
                when = when or self.moment(k)
            elif c.kind == "place" and self.stands_in(k):
                place = place or place_of(c)
            elif c.lower in {"and", "&", ";"} or (
                c.kind == "word" and not is_list_word(self.sentence.lowers[k - 1], c.lower)
            ):
                break
        return Item([], when, place)

    def _behind_clause_of(self, mention: PersonMention, last: int) -> int:
        """Give the chunk behind a relative clause on which a day follows, "with B, who runs the port, on the 17th",
        else that behind the item.
        """
        lowers, opens = self.sentence.lowers, mention.last
        if lowers[opens : opens + 1] != [","] or RELATIVES.isdisjoint(lowers[opens + 1 : opens + 2]):
            return opens
        comma = next((k for k in range(opens + 2, last - 2) if lowers[k] == ","), None)
        on_day = comma is not None and lowers[comma + 1] == "on" and self.sentence.chunks[comma + 2].when is not None
        return comma + 1 if comma is not None and on_day else opens

    def _in_brackets(self, mention: PersonMention) -> tuple[When | None, tuple[str, str | None] | None]:
        """Give the day and place that stand in brackets behind an item: "A (Accra, 6 November 2023) and B"."""
        chunks, end = self.sentence.chunks, mention.last - 1
        opens = next((k for k in range(end, mention.first, -1) if chunks[k].lower == "("), end)
        inside = range(opens + 1, end)
        if chunks[end].lower != ")" or any(chunks[k].kind not in {"date", "place", "mark"} for k in inside):
            return None, None
        when = next((self.moment(k) for k in inside if chunks[k].when is not None), None)
        return when, next((place_of(chunks[k]) for k in inside if chunks[k].kind == "place"), None)

    def _ahead(self, mention: PersonMention, following: PersonMention | None) -> Item:
        """Give the day and place that stand before the next item: "A and, two days later, B", "A, and on Friday in Oslo
        with B".
        """
        if following is None:
            return Item([])
        when: When | None = None
        place: tuple[str, str | None] | None = None
        chunks, k = self.sentence.chunks, following.first - 1
        again = chunks[k].lower in TO_NEXT
        while k >= mention.last:
            c = chunks[k]
            if c.when is not None and when is None:
                # "to A on the 23rd, on the 24th to B"
                joined = any(x.lower in {"and", "&", ";"} for x in chunks[mention.last : k])
                when = self.moment(k) if joined or again or self._leads(k, following) else None
                if when is None:
                    break
            elif again and place is None and c.kind == "place" and self.stands_in(k):
                place = place_of(c)
            elif c.lower not in _BEFORE_NEXT or (c.lower == "," and (when or place) and again):
                break
            k -= 1
        # "A in Lima on Monday with B": what no joint parts from A is beside A.
        apart = k >= mention.last or chunks[mention.last - 1].lower == ","
        return Item([], when, place, k + 1) if apart else Item([], when)

    def _leads(self, k: int, following: PersonMention) -> bool:
        """Tell whether a day leads the next item of a list: "met A in Lima, on June 4 B in Quito"."""
        return k == following.first - 1 and self.sentence.lowers[k - 2 : k] in ([",", "on"], [",", "in"])

    def _land_before(self, side: Side) -> str | None:
        """Give the country named last before somebody: "Peru for talks with President A"."""
        first = next((m.first for m in self.sentence.mentions if self.story.cast.person(m) is side.person), 0)
        ahead = self.sentence.chunks[:first][::-1] if side.person is not None else []
        return next((c.country for c in ahead if c.kind in {"country", "place"} and c.country), None)

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

    @property
    def home(self) -> str | None:
        """The country whose ministers need no country here: the publisher's, else that of the dateline where no summit
        has brought many there.
        """
        story = self.story
        many = story.summit or story.at_summit or not SUMMITS.isdisjoint(self.sentence.words)
        return story.home or (None if many else story.dateline_country)

    @staticmethod
    def _of_home(side: Side, home: str) -> Side:
        """Give somebody in office for nobody told the country that the article is from."""
        if side.actor is not None or side.person is None or side.level in {None, "other"}:
            return side
        side.person.country = side.person.country or home
        return msgspec.structs.replace(side, country=home)

    def with_countries(self, sides: list[Side], place_country: str | None = None) -> list[Side]:
        """Give a side without a country the one that the story makes certain: the host's opposite a guest,
        or the other
        country that the article is about."""
        known = {s.country for s in sides if s.country}
        story = self.story
        if not known and (home := self.home) is not None:
            # "A, Minister of State, met the Chairperson of the African Union Commission, B": A is of home.
            return [self._of_home(s, home) for s in sides]
        out: list[Side] = []
        for side in sides:
            leads = side.level in {"head_of_state", "head_of_government", "foreign_minister"}
            beside = len(known) > 1 and place_country not in (None, *known)
            if side.actor is None and side.person is not None and beside:
                # "A of Peru and B of Chile met C in Riga"
                side.person.country, side = place_country, msgspec.structs.replace(side, country=place_country)
            elif side.actor is None and (side.person is not None or leads) and len(known) == 1:
                told = [c.country for c in self.sentence.chunks if c.kind == "adjective"]
                # Of a country that this line has named, rather than of where the story has been before.
                named = [*story.lands, *self.sentence.named]
                lands = [*([story.host] if story.host in named else []), *reversed(story.lands)]
                candidates = [
                    c
                    for c in (
                        story.home if side.level not in {None, "other"} else None,
                        place_country,
                        self._land_before(side),
                        *told,
                        *lands,
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
