"""Read where in a sentence: the place that is told of some of its words; of when they tell it asks its days."""

from __future__ import annotations

from relations_db.extraction.discourse.days import JOURNEYS, Days
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.tenses import (
    MODALS,
    clause_of,
    is_told_of_place,
    looks_ahead,
    looks_back,
    part_around,
)
from relations_db.extraction.discourse.topics import is_of_a_topic

# "met A, who was in Lima for a fair"
_BEING_THERE = frozenset("was is were are been came arrived flew travelled visiting visited staying".split())
# What "A, who said" goes on to tell may be of anywhere, and so near behind "who" it begins.
_SAYING = frozenset(
    "said says told added stressed noted expressed pledged promised vowed hoped hopes emphasised emphasized "
    "underlined praised thanked congratulated recalled voiced reiterated reaffirmed suggested proposed".split()
)
_TO_SAYING = 4
_INVITING = frozenset("invited born elected educated worked studied served resigned died".split())
_DONE_THERE = frozenset(
    "meeting meetings talks visit stay session summit dinner lunch consultations conversation discussions day days "
    "evening morning afternoon forum conference tour trip week capital audience".split()
)
_RELATIVES = frozenset("that which who whose where when".split())
_OF_SOMEBODY = frozenset("who whom whose".split())
_TALKS_THERE = frozenset("summit forum conference talks meeting congress".split())
_OUTCOMES = frozenset(
    "outcome outcomes result results conclusions decisions resolutions declaration agreements documents spirit success "
    "implementation consensus commitments pledges understandings importance preparation preparations".split()
)
_BEFORE_PLACE = frozenset(
    "the capital nearby adjoining city of new country town resort port , his her its their northern southern eastern "
    "western central coastal ancient".split()
)
_TOWNS = frozenset("town city capital resort port village suburb".split())
_PLACING = frozenset("in at to from near of for inside outside into towards via through , and".split())
# "before flying on to" has no more words, "the forthcoming trade talks in" neither.
_LEAD, _NEAR = 5, 4
_MEANWHILE = frozenset({"while", "when", "as"})
_ABOUT = frozenset("about regarding concerning".split())
_OPENS_THING = frozenset({"the", "a", "an", "of"})
_ABOUT_WHAT = frozenset("devoted dedicated related relating confined limited".split())
_ABOUT_OR_PRAISING = _ABOUT | frozenset(
    "praised praises praising thanked thanks thanking commended commending lauded hailed condemned condemning deplored "
    "criticised criticized regretted recalled recalling noted noting mentioned mentioning".split()
)
# "Lima, on 3 May, where"
_TO_WHERE = 7
_COMING = frozenset("forthcoming upcoming".split())
_STOPS = frozenset("stop stage leg station destination".split())
_FAR_OPENING = 8
_LANDS = frozenset("country nation state island capital city town".split())
_TOURS = frozenset("tour itinerary trip journey programme program schedule".split())
_BE = frozenset("was is were came".split())
_UNREAL = frozenset("could can might should must bid bids candidacy candidature".split())
# Verbs of going in the present, and what stands before them where they are of another tense.
_GOING = frozenset("go goes travel travels come comes fly flies head heads".split())
_NO_PRESENT = frozenset("to did do does let".split())
_AS_A_RULE = frozenset(
    "always usually normally generally traditionally customarily often rule custom tradition".split()
)
# Whoever does so at a town is at its airfield: "landed at Narita".
_LANDING = frozenset("landed lands landing down tarmac".split())
_IS = frozenset("was were is are be been had has have ever will would can could may might should".split())
# "had come straight from Lima. There, …": nobody has told of another town since.
_LEADING_TO = frozenset("to for from into towards made chose".split())
_LEADS_ON = frozenset("to for into towards".split())
# "asked her to come to Lima"
_TO_COME = (["to", "come", "to"], ["to", "go", "to"], ["to", "travel", "to"], ["to", "return", "to"])
# What people elsewhere talk about.
# Where these are said to be nobody was met: "the ministry in Oslo said".
_SEATED = frozenset("ministry government spokesman spokeswoman spokesperson officials sources".split())
_MEETING = frozenset("met meet meets meeting with between".split())
_BIRTHS_AND_DEATHS = frozenset("birth death passing burial".split())
_TOPICS = frozenset(
    "situation situations war wars ceasefire truce peace conflict conflicts crisis fighting events developments "
    "violence hostages famine offensive troops stability reconstruction invasion coup atrocities bloodshed tensions "
    "unrest escalation hostilities bombing bombings killings".split()
)
# "met A and by ten was home in Lima"
_HOME_AGAIN = (["home", "in"], ["back", "in"])


class Adjuncts(Days):
    """One sentence, asked when and where, against the story so far."""

    def stands_in(self, k: int) -> bool:
        """Tell whether the place at a chunk is where something happens: "in Hanoi", "in the Thai capital,
        Bangkok".
        """
        chunks, j = self.sentence.chunks, self._begins(k)
        if j < k - 1 and chunks[k - 1].lower == "the" and k + 1 < len(chunks) and chunks[k + 1].lower in _TALKS_THERE:
            # "on the margins of the Davos forum", "at the Geneva talks", but not "the outcome of the Davos forum"
            return chunks[k - 2].lower != "of" or chunks[k - 3].lower not in _OUTCOMES
        if k + 2 < len(chunks) and chunks[k + 1].lower in {"-", "–"} and chunks[k + 2].kind == "country":
            # "in the Peru-Chile relationship"
            return False
        if chunks[j].lower == "in" and j and chunks[j - 1].lower in _SEATED:
            # "officials in Oslo said so", but "he met officials in Oslo"
            return not _MEETING.isdisjoint(self.sentence.lowers[max(0, j - _NEAR) : j - 1])
        if chunks[j].lower == "in" and j and chunks[j - 1].lower in _TOPICS:
            # "a conversation on the situation in Gaza"
            return False
        if chunks[j].lower == "in" and j and chunks[j - 1].lower in _BIRTHS_AND_DEATHS:
            # "The talks took place just after the death in Lima of the former president."
            return False
        if not _COMING.isdisjoint(self.sentence.lowers[max(0, j - _NEAR) : j]) or is_of_a_topic(self.sentence, k):
            # "discussed the forthcoming summit in Lima"
            return False
        if chunks[j].lower == "visiting":
            # "A, visiting Riga, met B"
            return j == 0 or chunks[j - 1].lower in {",", "while", "when"}
        return chunks[j].lower in {"in", "at", "inside", "outside", "near"}

    def _begins(self, k: int) -> int:
        """Give the chunk before a place and what belongs to its name: "the Thai capital, Bangkok"."""
        chunks, j = self.sentence.chunks, k - 1
        while j > 0 and (
            chunks[j].lower in _BEFORE_PLACE
            or chunks[j].kind in {"adjective", "country", "possessive"}
            # "the mining town of Ndola"
            or (chunks[j + 1].lower in _TOWNS and chunks[j].lower not in _PLACING)
        ):
            j -= 1
        return j

    def _before_place(self, k: int) -> str:
        return self.sentence.lowers[self._begins(k)]

    def comes_from(self, k: int) -> bool:
        """Tell whether the place at a chunk is whence somebody comes: "from the Thai capital, Bangkok"."""
        return self._before_place(k) == "from"

    def is_unreal(self, k: int) -> bool:
        """Tell whether a clause only says what could be: "The two could see each other at the summit in Oslo", "their
        bid to host the fair in Oslo".
        """
        if _UNREAL.isdisjoint(self.sentence.words):
            return False
        return not _UNREAL.isdisjoint(self.sentence.lowers[j] for j in clause_of(self.sentence, k).chunks if j < k)

    def is_habit(self, k: int) -> bool:
        """Tell whether a verb at a chunk says where people go as a rule: "Peruvian leaders travel to Quito first", "by
        custom a new president goes to Quito".
        """
        lowers, story = self.sentence.lowers, self.story
        if lowers[k] not in _GOING or self.sentence.headline or story.chronicle:
            return False
        if lowers[k - 1] in _NO_PRESENT or not MODALS.isdisjoint(lowers[max(0, k - 2) : k]):
            return False
        clause = clause_of(self.sentence, k).chunks
        if any(self.sentence.chunks[j].when is not None for j in clause):
            return False
        doer = next((m for m in reversed(self.sentence.mentions) if clause[0] <= m.first and m.last <= k), None)
        some = doer is not None and doer.plural and doer.anaphor is None and not doer.definite
        return some or not _AS_A_RULE.isdisjoint(lowers[j] for j in clause)

    def on_way_home(self, k: int) -> bool:
        """Tell whether a chunk is of what somebody did on his way home from where he went before: "He flew to Lima and,
        on his way home, paid a visit to Fiji".
        """
        if "way" not in self.sentence.words:
            return False
        lowers, way = self.sentence.lowers, self.sentence.lowers.index("way")
        lands = (j for j in range(1, min(way, k)) if self.sentence.chunks[j].kind in {"place", "country"})
        went = any(lowers[j - 1] in {"to", "in", "at", "visited"} for j in lands)
        return way < k and lowers[way + 1] in {"home", "back"} and went

    def lands_near(self, k: int, town: tuple[str | None, str | None]) -> bool:
        """Tell whether the town at a chunk only has the airfield of where the story is: "landed at Narita"."""
        story, lowers = self.story, self.sentence.lowers
        if lowers[k - 1] != "at" or _LANDING.isdisjoint(lowers[max(0, k - 4) : k]):
            return False
        dateline = story.dateline_place, story.dateline_country
        here = dateline if story.place is None else (story.place, story.place_country)
        return here[0] not in (None, town[0]) and here[1] == town[1]

    def _in_closed_apposition(self, k: int, first: int) -> bool:
        """Tell whether a place is of a relative clause that ends before a chunk: "X, who is of Ruma, met Y"."""
        if not self.in_apposition(k):
            return False
        comma = next((j for j in range(k, first) if self.sentence.chunks[j].lower == ","), None)
        if "is" in self.sentence.lowers[max(0, k - 4) : k] and not JOURNEYS.isdisjoint(self.sentence.words):
            # "X, who is in Riga on a visit, met Y": there.
            return False
        return comma is not None and _RELATIVES.isdisjoint(self.sentence.lowers[comma:first])

    def _is_ahead(self, k: int, first: int) -> bool:
        """Tell whether a place before words is one that comes after them: "Before flying on to Lima he met A"."""
        lowers = self.sentence.lowers
        return any(
            lowers[j] == "before" and lowers[j + 1].endswith("ing") and _RELATIVES.isdisjoint(lowers[k:first])
            for j in range(max(0, k - _LEAD), k - 1)
        )

    def _told_of_whom(self, first: int, k: int) -> bool:
        """Tell whether a place behind words is of what is told of one: "A, who invited her to a fair in Lima", "A, who
        announced that the mission in Lima would be closed".
        """
        lowers = self.sentence.lowers[first:k]
        commas = (n for n in range(len(lowers) - 2) if lowers[n] == ",")
        who = next(
            (n for n in commas if lowers[n + 1] in {"who", "whose"} or lowers[n + 1 : n + 3] == ["to", "whom"]), None
        )
        if who is None or not _SAYING.isdisjoint(lowers[who + 2 : who + _TO_SAYING]):
            # "A, who said that the fair in Lima would be held"
            return who is not None
        return not _INVITING.isdisjoint(lowers[who:]) or _BEING_THERE.isdisjoint(lowers[who:])

    def _leads_to_where(self, k: int, first: int) -> bool:
        """Tell whether the clause behind a place is told of it: "Lima, where", "Lima, on 3 May, where"."""
        behind = range(k + 1, min(k + _TO_WHERE, first))
        where = next((j for j in behind if self.sentence.lowers[j] == "where"), None)
        return where is not None and all(
            self.sentence.lowers[j] in {",", "on"} or j == k + 1 or self.sentence.chunks[j].when is not None
            for j in range(k + 1, where)
        )

    def _is_of_another_time(self, k: int, first: int) -> bool:
        """Tell whether a place is of what had been before the words, or is still to be, "met A, whom he had last seen
        in Lima", "A, whom he wants to see in Lima", or was on another day, "met A, whom he saw in Lima on 3 May".
        """
        clause = clause_of(self.sentence, k).chunks
        if self.sentence.lowers[clause[0]] not in _OF_SOMEBODY or first in clause:
            return False
        on_its_day = any(self.names_day(j) for j in clause)
        return on_its_day or any(
            looks(self.sentence, k) and not looks(self.sentence, first) for looks in (looks_back, looks_ahead)
        )

    def is_of_topic(self, k: int) -> bool:
        """Tell whether a place is that of a thing that is spoken about: "talked about the port in Lima", "saw A and
        praised the pace of work in Lima".
        """
        clause = clause_of(self.sentence, k).chunks
        return self._of_a_thing(k) and any(self.sentence.lowers[j] in _ABOUT_OR_PRAISING for j in clause if j < k)

    def _of_main_clause(self, k: int, first: int) -> bool:
        """Tell whether a place is of the clause on which that of the words hangs: "While they talked, a bridge in Lima
        fell down".
        """
        opens = self.sentence.lowers[0] in _MEANWHILE and "," in self.sentence.lowers[first:k]
        return opens or clause_of(self.sentence, first).head is clause_of(self.sentence, k)

    def _invited_to(self, k: int) -> bool:
        """Tell whether a place is where somebody is asked to come: "a letter in which he invites her to Lima"."""
        return any(lower.startswith("invit") for lower in self.sentence.lowers[max(0, k - _LEAD) : k])

    def place(self, first: int, low: int, high: int, end: int | None = None) -> tuple[str, str | None] | None:
        """Give the city and country code told of words at a chunk, as `date` does; the story moves there. Nothing is
        told of them from the chunk `end` on.
        """
        chunks = self.sentence.chunks[:end]
        best: tuple[int, tuple[str, str | None]] | None = None
        at = len(chunks)
        for k, chunk in enumerate(chunks):
            if chunk.kind in {"place", "country", "body"} and k and (found := place_of(chunk)) is not None:
                before = {c.lower for c in chunks[max(0, k - 3) : k]}
                left = any(word.endswith(("before", "after")) for word in before)
                led = "to" in before and not left and self._before_place(k) == "to" and not self._invited_to(k)
                # "with a view to the Lima fair"
                led = led and (chunk.kind != "place" or chunks[k - 1].lower != "the")
                led = led and self.sentence.lowers[max(0, k - 3) : k] not in _TO_COME
                # "were devoted to Oslo"
                led = led and _ABOUT_WHAT.isdisjoint(before)
                where = k < first and self._leads_to_where(k, first)
                if not where and ((not self.stands_in(k) and not led) or self.looked_back_to(k, first)):
                    continue
                if k < first and (self._is_ahead(k, first) or self.is_spoken_of(k, first)):
                    continue
                if k < first and not where and self._in_closed_apposition(k, first):
                    continue
                if k > first and self.sentence.lowers[k - 2 : k] in _HOME_AGAIN:
                    continue
                if k > first and (self._told_of_whom(first, k) or self._of_what_is_to_be(first, k)):
                    continue
                if k > first and self.is_of_a_text(first, k):
                    continue
                if k > first and (self._is_of_another_time(k, first) or self.before_leaving(first, k)):
                    continue
                if k > first and self._of_a_thing(k) and (self.is_of_topic(k) or self._of_main_clause(k, first)):
                    continue
                if k > first and (part_around(self.sentence, k) > first or self.is_told_to_somebody(first, k)):
                    continue
                # "saw A in Lima; on Friday B received her in Quito": Lima is of another part.
                beside = low <= k < high and (k > first or part_around(self.sentence, first) <= k)
                distance = abs(k - first) + (0 if beside else 40)
                if best is None or distance < best[0]:
                    best, at = (distance, found), k
            elif chunk.lower == "here" and self.story.dateline_place:
                # "talked here with A and flew to Lima to see B": B in Lima.
                distance = abs(k - first) if k < first else 0
                if best is None or distance < best[0]:
                    best = (distance, (self.story.dateline_place, self.story.dateline_country))
            elif (
                chunk.lower == "there" and best is None and self._is_where(k) and not self._is_of_another_time(k, first)
            ):
                earlier = [found for c in chunks[:k] if c.kind == "place" and (found := place_of(c)) is not None]
                told = earlier[-1] if earlier else self.story.town
                best = (0, told) if told is not None else None
        if best is None:
            return None
        if at >= self.arrived:
            self.story.place, self.story.place_country = best[1]
        return best[1]

    def note_town(self) -> None:
        """Note the town named last, which "there" means in the next sentence; else where the story is."""
        story, sentence = self.story, self.sentence
        towns = [
            k for k, c in enumerate(sentence.chunks if "place" in sentence.kinds else ())
            if c.kind == "place" and (self.stands_in(k) or self._before_place(k) in _LEADING_TO)
            and place_of(c) is not None and not is_told_of_place(sentence, k)
        ]  # fmt: skip
        told = (story.place, story.place_country) if story.place is not None else None
        story.town = place_of(sentence.chunks[towns[-1]]) if towns else told
        if towns and self._before_place(towns[-1]) == "from":
            # "From Lima he left for Peru", "for Singapore", which is a town too
            lands = (k for k, c in enumerate(sentence.chunks) if c.kind == "country" and c.country is not None)
            land = next((k for k in lands if k > towns[-1] and self._before_place(k) in _LEADS_ON), None)
            story.town = story.town if land is None else place_of(sentence.chunks[land])

    def stop(self) -> tuple[str, str | None] | None:
        """Give the town that a sentence calls a stop: "Lagos was the next stop", "The last stop was Lagos", "He made
        Lagos his first stop".
        """
        chunks, words = self.sentence.chunks, self.sentence.words
        if _STOPS.isdisjoint(words):
            return None
        for k, chunk in enumerate(chunks):
            made = (
                k > 0 and chunks[k - 1].lower in {"made", "chose"} and _STOPS & set(self.sentence.lowers[k + 1 : k + 6])
            )
            told = 1 < k < _FAR_OPENING and self.sentence.lowers[k - 1] in _BE
            told = told and not _STOPS.isdisjoint(self.sentence.lowers[max(0, k - 3) : k - 1])
            if chunk.kind == "place" and (made or told or (k == 0 and _BE & words)):
                return place_of(chunk)
        return None

    def last_of_tour(self) -> int | None:
        """Give the town or country of "the last country on the itinerary was Togo", "the final stop of the tour was
        Lomé".
        """
        chunks, lowers = self.sentence.chunks, self.sentence.lowers
        if self.sentence.words.isdisjoint(_TOURS) or _BE.isdisjoint(self.sentence.words):
            return None
        was = next(j for j, lower in enumerate(lowers) if lower in _BE)
        where = was + 1 + (lowers[was + 1 : was + 2] == ["the"])
        ahead = set(lowers[:was])
        if where + 1 >= len(chunks) or ahead.isdisjoint(_TOURS) or ahead.isdisjoint(_STOPS | _LANDS):
            return None
        named = chunks[where].kind in {"place", "country"} and chunks[where + 1].kind != "possessive"
        return where if named and lowers[0] in {"the", "his", "her", "their"} else None

    def _is_where(self, k: int) -> bool:
        """Tell whether "there" is where something happened, and not whence: "There, on Monday, A met B"; it is nowhere
        in "There was rain".
        """
        lowers = self.sentence.lowers
        if k == 0:
            return lowers[1:2] == [","] or 1 in self._covering
        # "from there", "the road there was long"
        return lowers[k - 1] != "from" and _IS.isdisjoint(lowers[k + 1 : k + 2])

    def country(self, among: set[str | None], first: int = 0, end: int | None = None) -> str | None:
        """Give the country in which words at a chunk are told to be, where it is one of some: "in Peru, in Lima, he met
        X". Nothing is told of them from the chunk `end` on.
        """
        named = (k for k, c in enumerate(self.sentence.chunks[:end]) if c.kind in {"country", "place"})
        stands = (k for k in named if self.sentence.chunks[k].country in among)
        # "led a delegation to Peru, where he met X"
        told = (k for k in stands if self.stands_in(k) or (k < first and self._leads_to_where(k, first)))
        fitting = (k for k in told if not (self._of_a_thing(k) or self._told_of_whom(first, k)))
        fitting = (k for k in fitting if not self._is_of_another_time(k, first))
        return next((self.sentence.chunks[k].country for k in fitting), None)

    def _of_a_thing(self, k: int) -> bool:
        """Tell whether a country is where a thing spoken of is, and not where it is spoken of: "the mutiny in Mali"."""
        chunks, j = self.sentence.chunks, self._begins(k)
        if j < 2 or chunks[j - 1].kind != "word" or chunks[j - 1].lower in _DONE_THERE:
            return False
        # "a university hospital in Mali"
        opens = j - 2 - (j > 2 and chunks[j - 2].kind == "word" and chunks[j - 3].lower in _OPENS_THING)
        return chunks[opens].lower in _OPENS_THING or chunks[opens].kind == "adjective"
