"""Tell to which place a sentence moves the story, and as whose guest who comes there."""

from __future__ import annotations

from relations_db.extraction.discourse.day_course import PROGRAMME, DayCourse, holds
from relations_db.extraction.discourse.days import JOURNEYS, SPEECH_OR_AHEAD, is_bound
from relations_db.extraction.discourse.entry_heads import LONGEST_HEAD, is_plain
from relations_db.extraction.discourse.moments import SUMMITS, is_day_or_month
from relations_db.extraction.discourse.opening_towns import is_in_dated_town, town_of_gathering
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.tenses import (
    clause_of,
    is_subordinate,
    is_told_of_place,
    looks_ahead,
    looks_back,
    source_behind,
)
from relations_db.extraction.motion_words import MOTION
from relations_db.language.dates import When, is_day, months_differ

_TRAVEL = frozenset(
    "came come comes went drove drives visit visits trip visited arrived arrives landed visiting flew travelled "
    "traveled tour journey stay stayed reached reaches".split()
)
_SENT = frozenset("leader leaders president presidents premier premiers minister ministers delegation envoy".split())
_STAYING = frozenset("stay stayed stays".split())
# "stayed until Wednesday": that is no day of an arrival.
_AS_LATE_AS = frozenset({"until", "till", "til"})
_CAME = frozenset("arrived came landed flew".split())
# "where the Norwegian foreign minister had arrived"
_WHERE_REACH = 6
_GOING_ON = frozenset("continued proceeded headed moved onward returned".split())
_ONWARD = frozenset("on onward onwards back".split())
# Before a participle of motion with which a sentence opens.
_BEFORE_COMING = frozenset("having after upon on".split())
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
# "had previously visited Peru": of a journey before the one that is told.
_FORMERLY = frozenset("previously already once twice last formerly".split())
_TOLD = frozenset("announced confirmed reported disclosed revealed released".split())
_TAKING_PLACE = frozenset("place held opened began resumed convened".split())
_RUNNING = frozenset("lasted lasts began begins ended took ran".split())

# All words by which the story may move, beside the name of a place.
_MOVING = _TRAVEL | JOURNEYS | _GOING_ON | frozenset("was were sent got took boarded saw found".split())
# "Saturday saw him in Riga", "The evening found the premier in Oslo"
_FINDING = frozenset({"saw", "found"})
# What a town does to a guest.
_TAKES_IN = frozenset("received welcomed greeted awaited met".split())
# No longer are initials, which may look like the town of a dateline.
_ACRONYM = 3
# Who "came to their aid", "came to power" has not travelled.
_COMING_TO = frozenset("aid help rescue assistance relief defence defense power office light".split())
# "News came of a strike in Lima": nobody went there.
_NEWS = frozenset("news word reports help".split())
_NO_TRAVEL = (["went", "ahead"], ["stayed", "away"], ["stay", "away"])
_STAYS = _TRAVEL | {"sent"} | {"was", "were"}


class PlaceCourse(DayCourse):
    """Moves the place, the host and the guest of the story on to a sentence."""

    def _settle(self, end: int | None = None) -> None:
        """Move the story to the place or country that heads an entry, or is told in it before a chunk."""
        story = self.story
        for chunk in self.sentence.chunks[:end]:
            if chunk.kind in {"place", "country"} and (found := place_of(chunk)) is not None:
                story.place, story.place_country = found
                story.host = found[1]
            elif chunk.kind == "country" and chunk.country:
                if story.place_country != chunk.country:
                    story.place = story.place_country = None
                story.host = chunk.country

    def _settle_in_entry(self) -> None:
        """Move the story to the town that stands before a colon in an entry: "10 May — Riga, Latvia: talks with A"."""
        lowers = self.sentence.lowers
        if self.story.chronicle and ":" in lowers and is_plain(self.sentence, end := lowers.index(":")):
            self._settle(end)

    def _turn_to_town(self) -> None:
        """Turn to the town under which a paragraph of a round-up is written: "RIGA — The minister received her"."""
        chunks, story = self.sentence.chunks, self.story
        capitals = len(town := self.sentence.tokens.text[0]) > _ACRONYM and town.isupper()
        if not capitals or chunks[0].kind != "place" or self.sentence.lowers[1:2] not in (["—"], ["–"]):
            return
        if (found := place_of(chunks[0])) is not None and found[1] is not None:
            story.dateline_place, story.dateline_country = story.place, story.place_country = found
            story.host, story.visitor, story.local, story.at_summit = found[1], None, None, False

    def _turn_to_traveller(self) -> None:
        """Turn from a host told last to his guest where "his visit to" the host's own country is told: it cannot be
        the host's.
        """
        story, chunks = self.story, self.sentence.chunks
        if len(story.focus) != 1 or JOURNEYS.isdisjoint(self.sentence.words):
            return
        for k, chunk in enumerate(chunks[:-2]):
            if chunk.lower not in JOURNEYS or chunks[k + 1].lower != "to" or chunks[k + 2].country is None:
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
        home_again = [c.lower for c in chunks[:2]] == ["back", "in"] and len(chunks) > 2
        if home_again and (home := place_of(chunks[2])) is not None:
            story.place, story.place_country = home
            story.host, story.arrival = home[1], None
            return
        stop = self.syntax.stop()
        if stop is not None:
            story.place, story.place_country = stop
            story.host = stop[1]
            return
        self._open_in_country()
        if self._takes_in_guest() or self._opens_at_gathering():
            return
        if (len(chunks) <= LONGEST_HEAD or words >= _AND_SO) and not self.sentence.mentions and self._comes_next():
            return
        if self.sentence.lowers[0] == "when" and not self.sentence.headline:
            # "When she was in Oslo in May, it was agreed that the port would open": there she was.
            clause = self.sentence.lowers[: self.sentence.lowers.index(",")] if "," in words else []
            stays = next((k for k, lower in enumerate(clause[:-1]) if lower == "was" and clause[k + 1] == "in"), None)
            if stays is not None:
                self._arrive(stays)
                return
        spoken = not SPEECH_OR_AHEAD.isdisjoint(self.sentence.lowers[: source_behind(self.sentence)])
        if ("place" not in self.sentence.kinds and _STAYS.isdisjoint(words)) or self._places_source():
            return
        announced = False
        for k, chunk in enumerate(chunks):
            if chunk.kind != "place" and chunk.lower not in _MOVING:
                continue
            if self.sentence.quoted[k] or self.sentence.lowers[k : k + 2] in _NO_TRAVEL:
                continue
            if chunk.lower == "come" and self.sentence.lowers[max(0, k - 2) : k] != ["who", "had"]:
                # "will come to Lima", where a guest is who "had come to Lima".
                continue
            if chunk.lower == "came" and not _NEWS.isdisjoint(self.sentence.lowers[max(0, k - 1) : k]):
                continue
            dated = is_in_dated_town(self.sentence.lowers, k)
            opens = dated or (k == 1 and self.sentence.lowers[0] == "in")
            opens = opens and (chunk.country is not None or story.place is None)
            if spoken and not (opens or self._says_who_came(k) or self._goes_first(k)):
                continue
            to = chunk.lower in {"came", "went"} and self.sentence.lowers[k + 1 : k + 2] == ["to"]
            if to and not _COMING_TO.isdisjoint(self.sentence.lowers[k + 2 : k + 5]):
                continue
            if (
                self.syntax.is_unreal(k)
                or self._illustrates(k)
                or self._goes_back_beside(k)
                or (self.sentence.lowers[k - 2 : k - 1] == ["had"] and self.sentence.lowers[k - 1] in _FORMERLY)
                or self.syntax.on_way_home(k)
                or self.syntax.is_habit(k)
                or is_told_of_place(self.sentence, k)
            ):
                continue
            stays = chunk.lower in {"was", "were"} and k + 1 < len(chunks) and chunks[k + 1].lower == "in"
            sent = chunk.lower == "sent" and not _SENT.isdisjoint(self.sentence.lowers[k + 1 : k + 5])
            back = self.sentence.lowers[k : k + 3] in (["was", "back", "in"], ["were", "back", "in"])
            taken = chunk.lower == "got" and self.sentence.lowers[k + 1 : k + 2] == ["to"]
            taken = taken or (chunk.lower in {"took", "boarded"} and "to" in self.sentence.lowers[k + 2 : k + 4])
            if chunk.lower in JOURNEYS and self.sentence.lowers[k + 1 : k + 2] == ["to"]:
                if announced:
                    # "a visit to Thailand in May and from there a visit to Laos": the story is in Thailand.
                    continue
                announced = True
            found_there = chunk.lower in _FINDING and self._is_found_in_town(k)
            if (
                chunk.lower in _TRAVEL
                or (stays and k < 12)
                or back
                or sent
                or taken
                or found_there
                or self._goes_on_to(k)
            ):
                self._arrive(k)
            elif (
                chunk.kind == "place"
                and k
                and not self._is_background(k, opens=opens)
                and self.syntax.stands_in(k)
                and not self.syntax.is_of_topic(k)
                and not self.syntax.looked_back_to(k, 0)
                and not self.syntax.in_apposition(k)
                and not self._is_of_months_ago()
                and (found := place_of(chunk)) is not None
                and not self.syntax.lands_near(k, found)
            ):
                summit = self._is_at_summit() or self._meets_in(k)
                # "In Accra the president gave him an hour."
                near = story.place is None or found[1] in (story.host, story.place_country)
                # "The next session is to be held in Oslo": the story stays where it is.
                ahead = story.place is not None and looks_ahead(self.sentence, k)
                opens = opens and not story.at_summit
                elsewhere = not near and self._takes_place_in(k)
                if summit or opens or ((near or elsewhere) and not ahead):
                    story.place, story.place_country = found
                    # "received A before seeing B in Lima": it was not there that A was received.
                    story.turn = max(story.turn, self.syntax.next_deed(0, k))
                    story.at_summit = story.at_summit or summit
                    # "On May 3, in Oslo, he": in whose journey the story is, is no guest of an earlier host.
                    told_last = story.visitor is not None and story.visitor.person in {s.person for s in story.focus}
                    guest = story.visitor if opens and (told_last or not dated) else None
                    if elsewhere or (guest is not None and guest.country != found[1]):
                        story.host = found[1]

    def _open_in_country(self) -> None:
        """Leave a town for the country in which a sentence opens, "In Fiji, on May 5, she met …" (not "in Fiji's bay"),
        or into which somebody is told to have come, or that it calls the last of a tour.
        """
        story, chunks, lowers = self.story, self.sentence.chunks, self.sentence.lowers
        if (last := self.syntax.last_of_tour()) is not None and not self.sentence.quoted[last]:
            town = place_of(chunks[last]) if chunks[last].kind == "place" else None
            story.place, story.place_country = town or (None, None)
            story.host = story.place_country or chunks[last].country
            return
        k = self._after_coming()
        k += lowers[k : k + 1] == ["the"]
        k += lowers[k : k + 1] in (["neighbouring"], ["neighboring"], ["nearby"])
        if k == 0 or len(chunks) < k + 3 or chunks[k].kind != "country" or self.sentence.headline:
            return
        land, guest = chunks[k].country, story.visitor or story.first
        elsewhere = (
            (story.place_country or story.host) not in (None, land)
            and guest is not None
            and guest.country not in (None, land)
        )
        # Also a paragraph without people tells by it where its next are met.
        opens_line = story.line_began == story.cast.clock and lowers[k + 1] == ","
        told = bool(self.sentence.mentions) or opens_line
        goes_on = chunks[k + 1].kind != "possessive" and told and not story.at_summit
        if land is not None and elsewhere and goes_on and not self._is_background(k, opens=True):
            story.place = story.place_country = None
            story.host = land

    def _opens_at_gathering(self) -> bool:
        """Move the story to the town of the gathering at which a sentence opens; tell whether it does."""
        if SUMMITS.isdisjoint(self.sentence.words) and self.sentence.kinds.isdisjoint(("organization", "body")):
            return False
        if self.syntax.background or self.sentence.headline or self._is_of_months_ago():
            return False
        town = town_of_gathering(self.sentence, self.story.cast.lexicon)
        if town is None or town[1] is None:
            return False
        self.story.place, self.story.place_country = town
        self.story.host, self.story.at_summit = town[1], True
        return True

    def _after_coming(self) -> int:
        """Give the chunk behind the words with which a sentence opens in a place, 0 without: "In", "Arriving in",
        "Having flown on to".
        """
        # So that there is a word for each part of it.
        lowers = [*self.sentence.lowers, "", "", ""]
        verb = int(lowers[0] in _BEFORE_COMING)
        way = MOTION.get(lowers[verb]) if lowers[0] == "having" or lowers[verb].endswith("ing") else None
        if lowers[0] == "in" or way is None:
            return int(lowers[0] == "in")
        at = verb + 1 + (lowers[verb + 1] in _ONWARD)
        return at + 1 if lowers[at] in way.leading else 0

    def _illustrates(self, k: int) -> bool:
        """Tell whether a chunk stands behind a colon that says how something had been: "The Sultan had been quicker: in
        May he flew to Lima".
        """
        lowers = self.sentence.lowers
        colon = lowers.index(":") if ":" in self.sentence.words else 0
        return 0 < colon < k and looks_back(self.sentence, colon - 1)

    def _places_source(self) -> bool:
        """Tell whether all towns of a sentence are those of who told the news: "The visit was announced by the ministry
        in Lima".
        """
        lowers = self.sentence.lowers
        by = next((k for k in range(1, len(lowers)) if lowers[k] == "by" and lowers[k - 1] in _TOLD), None)
        return by is not None and all(k > by for k, c in enumerate(self.sentence.chunks) if c.kind == "place")

    def _goes_back_beside(self, k: int) -> bool:
        """Tell whether a sentence of the story tells at a chunk what somebody did years ago: "That night they spoke of
        A, who went to Lima in October 1992".
        """
        if not self.syntax.times or not is_subordinate(self.sentence, k):
            return False
        own = set(clause_of(self.sentence, k).chunks).intersection(self.syntax.times)
        old = bool(own) and all(self.syntax.goes_back(self.syntax.moment(j)) for j in own)
        return old and any(j not in own for j in self.syntax.times)

    def _is_of_months_ago(self) -> bool:
        """Tell whether a sentence tells only of months long gone, and the story is in a place on a day: "The summit
        itself was held in Lima last September".
        """
        times = [self.sentence.chunks[k].when or When() for k in self.syntax.times]
        past = all(w.day is None and w.direction < 0 and w.month is not None for w in times)
        told = self.story.when
        return bool(times) and past and self.story.place is not None and told is not None and is_day(told)

    def _is_found_in_town(self, k: int) -> bool:
        """Tell whether a time, and nobody, "saw her in Riga"."""
        whom = self.sentence.at.get(k + 1)
        ahead = any(m.last <= k for m in self.sentence.mentions)
        return whom is not None and not ahead and self.sentence.lowers[whom.last : whom.last + 1] == ["in"]

    def _is_at_summit(self) -> bool:
        """Tell whether a sentence is about a summit or forum of many: not "held a summit with President A"."""
        words, lowers = self.sentence.words, self.sentence.lowers
        if words.isdisjoint(SUMMITS - {"summit"}) and "summit" in words:
            return lowers[lowers.index("summit") + 1 :][:1] not in (["with"], ["talks"], ["meeting"])
        return not SUMMITS.isdisjoint(words)

    def _is_background(self, k: int, *, opens: bool) -> bool:
        """Tell whether a sentence, or the clause of a place that opens it, tells of another time or what was said: not
        "In Oslo he met leaders who had been invited".
        """
        if not (self.syntax.background and opens):
            return self.syntax.background
        words = {self.sentence.lowers[j] for j in clause_of(self.sentence, k).chunks}
        return looks_back(self.sentence, k) or not words.isdisjoint(SPEECH_OR_AHEAD)

    def _meets_in(self, k: int) -> bool:
        """Tell whether an organisation met in the place at a chunk: "The Group of Seven met in Hiroshima"."""
        lowers = self.sentence.lowers
        met = next((j for j in range(k - 1, max(-1, k - 5), -1) if lowers[j] in {"met", "meets", "gathered"}), None)
        return met is not None and met > 0 and self.sentence.chunks[met - 1].kind == "organization"

    def _takes_place_in(self, k: int) -> bool:
        """Tell whether what a sentence is about takes place in the town at a chunk: "The funeral was held in Oslo"."""
        clause = clause_of(self.sentence, k)
        before = {self.sentence.lowers[j] for j in clause.chunks if j < k}
        return clause.head is None and not _TAKING_PLACE.isdisjoint(before)

    def _takes_in_guest(self) -> bool:
        """Move the story to the town or country that is told to have received the guest: "Oslo welcomed her with rain";
        tell whether it does.
        """
        lowers, story = self.sentence.lowers, self.story
        opens = self.sentence.chunks[0].kind in {"place", "country"} and lowers[1:2] and lowers[1] in _TAKES_IN
        if not opens or lowers[2:3] not in (["him"], ["her"], ["them"]) or story.visitor is None:
            return False
        self._settle()
        return True

    def _comes_next(self) -> bool:
        """Move the story to the place or country that a short sentence goes on to: "Oslo came on Tuesday.", "Next was
        Ghana.", "On Monday it was Lomé.", "And so to Quito."; tell whether it does.
        """
        lowers = self.sentence.lowers
        at = [k for k, c in enumerate(self.sentence.chunks[:LONGEST_HEAD]) if c.kind in {"place", "country"}]
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
        days = [c.when for c in chunks if c.when is not None]
        whole = len(days) == 1 and days[0].day is not None
        if story.when is None and whole and (days[0].last is not None or days[0].year == story.year):
            story.when = days[0]
        towns = [k for k, c in enumerate(chunks) if c.kind == "place"]
        if len(towns) == 1 and story.place is None and story.dateline_place is None and self.syntax.stands_in(towns[0]):
            found = place_of(chunks[towns[0]])
            if found is not None:
                story.place, story.place_country = found
                story.host = found[1]

    def _where_of(self, k: int) -> int | None:
        """Give the town or country of which a clause says who came there: "In Mali, where she arrived that night"."""
        opens = clause_of(self.sentence, k).chunks[0]
        if self.sentence.lowers[opens] != "where" or k - opens > _WHERE_REACH or self.sentence.lowers[k] not in _CAME:
            return None
        j = opens - 1 - (self.sentence.lowers[opens - 1] == ",")
        return j if j >= 0 and self.sentence.chunks[j].kind in {"place", "country"} else None

    def _arrive(self, k: int) -> None:
        """Move the story to where a verb at a chunk leads, and to the day on which somebody came there."""
        story, left, guest = self.story, self.story.host, self.story.visitor
        told = story.when
        self._come(k)
        if story.host == left or None in (left, story.host):
            another = guest is not None and story.visitor is not None and story.visitor.country != guest.country
            if another and not self.sentence.kinds >= {"place"} and months_differ(story.line_opened, story.now):
                # "In other news, she was in Peru in March.": not in the town in which another guest was in May.
                story.place = story.place_country = None
                story.stops.pop(story.host or "", None)
        elif (
            told is not None
            and told is story.when is self.syntax.day_before
            and told.last is not None
            and told.month is not None
            and not looks_back(self.sentence, k)
        ):
            # "He was in Peru from 3 to 5 May. From there he flew to Chile": on no day of those.
            story.when = When(year=told.year, month=told.last.month or told.month)

    def _come(self, k: int) -> None:
        story, chunks = self.story, self.sentence.chunks
        home = self._at_home_here()
        where = self._where_of(k)
        for j in range(k + 1, min(k + 9, len(chunks))) if where is None else (where,):
            target = chunks[j]
            if target.kind in {"place", "country"} and self._stays_home(k, target.country):
                return
            if target.kind in {"place", "country"} and self.syntax.comes_from(j):
                # "landed on Wednesday from Quito"
                continue
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
                self._turn_at(k)
                break
            if target.kind == "place" and (found := place_of(target)) is not None:
                left = (story.place, story.place_country)
                if not self.syntax.lands_near(j, found):
                    story.place, story.place_country = found
                story.host = found[1]
                self.syntax.arrived = j
                self._turn_at(k)
                self._note_visitor(k)
                self._note_excursion(k, left)
                break
            if target.lower in {".", ";", ","} or target.kind == "name":
                break
        if self.sentence.headline:
            return
        for j in range(k, min(k + 14, len(chunks))):
            when = chunks[j].when
            if chunks[j].lower == ";":
                break
            if chunks[j].lower in {",", "and"} and chunks[j + 1 : j + 2] and chunks[j + 1].lower == "on":
                # "was in Bamako on Monday, on Tuesday in Niamey"
                break
            if chunks[j].lower in PROGRAMME:
                break
            if (
                chunks[j].kind == "date"
                and when is not None
                and not is_bound(self.sentence, j, _AS_LATE_AS)
                and (
                    when.year is None
                    or (when.year >= max(story.year, story.dateline_year) and not self._looks_far_back())
                )
                and not self._is_history(when)
                and not self.syntax.after_since(j)
                and not self.syntax.dates_office(j)
                and not self._is_meanwhile(j)
                and is_day_or_month(when)
                and not self.syntax.is_counted_from_year(self.syntax.moment(j))
                and not (when.discourse and self.syntax.goes_back(self.syntax.moment(j)))
                and not self._of_another_thing(k, j)
                and not self._is_a_source(j)
            ):
                story.arrival = self.syntax.moment(j)
                if self.is_news() and story.host in home:
                    # "A met B on Tuesday. He had come on Monday": of that day the rest of the paragraph tells.
                    story.aside = story.arrival
                    return
                told_by_the_way = (
                    looks_back(self.sentence, j) or self._is_a_month_before(when)
                    if when.month is not None
                    else self.syntax.in_apposition(j)
                )
                if j >= self._dated_at and not told_by_the_way and not holds(story.arrival, story.when):
                    # "X, who arrived the day before," leaves the story on its day.
                    story.when = story.arrival
                return
        # "Since Tuesday, 25 July, she had been on a visit to Fiji."
        dated = (j for j, c in enumerate(chunks[:4]) if c.when is not None and chunks[j - 1].lower == "since")
        opening = next(dated, None)
        if opening:
            story.when = story.arrival = self.syntax.moment(opening)

    def _note_excursion(self, k: int, left: tuple[str | None, str | None]) -> None:
        """Note whether a verb at a chunk takes a guest alone to another town of his hosts, "The guest went on to
        Mombasa": who does not meet him there stays in the town that he left.
        """
        story, (town, country) = self.story, left
        if town is None or story.place in (None, town) or country != story.host:
            return
        movers = [s for m in self.sentence.mentions if m.last <= k for s in self.syntax.sides(m, [])]
        guest = next((s.person for s in movers if s.person is not None), None)
        if guest is not None and all(s.country != country for s in movers):
            back = story.excursion[1] if story.excursion is not None and story.excursion[0] == town else town
            story.excursion = (story.place or "", back, guest)

    def _stays_home(self, k: int, country: str | None) -> bool:
        """Tell whether a verb says of somebody that he did not come but "stayed in Oslo", in his own country."""
        story = self.story
        here = story.place_country or story.dateline_country
        if self.sentence.lowers[k] not in _STAYING or here in (None, country):
            return False
        subject = next((m for m in reversed(self.sentence.mentions) if m.last <= k), None)
        person = story.cast.person(subject) if subject is not None else None
        return person is not None and person.country == country

    def _says_who_came(self, k: int) -> bool:
        """Tell whether a verb says of somebody that he has come: "A, who arrived on Monday, will stay for a week"."""
        clause = clause_of(self.sentence, k).chunks
        plain = SPEECH_OR_AHEAD.isdisjoint(self.sentence.lowers[j] for j in clause)
        return self.sentence.lowers[k] in _CAME and self.sentence.lowers[clause[0]] == "who" and plain

    def _goes_first(self, k: int) -> bool:
        """Tell whether a sentence begins with who flew where, and only then says something: "A flew to Oslo and talked
        about those who would not pay".
        """
        lowers = self.sentence.lowers
        return lowers[k] in _CAME and SPEECH_OR_AHEAD.isdisjoint(lowers[:k]) and not is_subordinate(self.sentence, k)

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
            and chunks[k + 2].kind in {"place", "country"}
        )

    def _note_visitor(self, k: int) -> None:
        """Note who is the guest: the first of the sentence who is not of the host's country, not whom he came with
        before: "A month after accompanying the President to Oslo, A was there again".
        """
        story = self.story
        found = k + 1 if self.sentence.lowers[k] in _FINDING else -1
        for mention in sorted(self.sentence.mentions, key=self.syntax.governed):
            pointed = mention.anaphor in {"he", "she", "guest", "visitor"} or mention.first == found
            if (mention.last <= k or mention.first == found) and (mention.name is not None or pointed):
                for side in self.syntax.sides(mention, []):
                    if side.actor and side.country != story.host:
                        story.visitor = side
                        return
