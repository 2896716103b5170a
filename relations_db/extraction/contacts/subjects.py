"""Tell who stands on this side of a contact's words: who met or telephoned somebody, whose talks they are."""

from __future__ import annotations

import msgspec

from relations_db.extraction.contacts.arrivals import before_arrival
from relations_db.extraction.contacts.encounters import AN_HOUR_WITH
from relations_db.extraction.contacts.modality import is_occasion
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.partners import ALONG, Partners
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import ADVERBS, CLAUSE_ENDS, SAYING
from relations_db.extraction.discourse.day_logs import is_elided
from relations_db.extraction.discourse.days import JOURNEYS
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.chunks import Chunk
from relations_db.language.mentions import PersonMention

# "The high point of A's visit", "the agenda of A": whose talks are told of behind it.
_PROGRAMMES = JOURNEYS | set("day morning afternoon evening programme program agenda schedule stay itinerary".split())
_DELEGATIONS = frozenset({"delegations", "negotiators", "envoys", "teams"})
_THEIR_BANDS = frozenset("delegations teams negotiators".split())
_TWO_LANDS = (["two", "countries"], ["two", "nations"], ["two", "neighbours"], ["two", "neighbors"])
_LANDS = frozenset({"country", "adjective", "place"})
# So far before their talks the two countries stand.
_TO_LANDS = 12
_COMPANY = frozenset("joined together along".split())
# With these begins for what people have come.
_TO_TALKS = frozenset({"for", "to", "and"})
_SENDERS = frozenset({"party", "body", "country", "adjective", "title_word", "organization", "possessive", "office"})
_BEFORE_SENDERS = frozenset("of from the and ( )".split())
# Who may do so as its subject; teams and groups meet for other things too.
_SENT = frozenset("delegation delegations mission officials representatives".split())


def _is_people(chunk: Chunk) -> bool:
    """Tell whether a chunk is the name of a people: "Peruvians"."""
    return chunk.kind == "adjective" and chunk.lower.endswith("s")


class Subjects(Partners):
    """The words around one trigger in one sentence, asked who does what they tell."""

    def __init__(self, syntax: Syntax, trigger: Trigger, before: list[Side]) -> None:
        super().__init__(syntax, trigger)
        self.before = before

    def with_home(self, subjects: list[Side]) -> list[Side]:
        """Give somebody of no country told the one that an article is from, where he meets people from abroad: "Prime
        Minister A and Latvian President B met".
        """
        lacking = [s for s in subjects if s.actor is None]
        home, known = self.syntax.home, {s.actor for s in subjects if s.actor}
        person = lacking[0].person if len(lacking) == 1 and lacking[0].level not in {None, "other"} else None
        if person is None or home is None or home in known or not known or self.syntax.with_ahead(self.trigger.last):
            return subjects
        person.country = person.country or home
        return [msgspec.structs.replace(s, country=home) if s is lacking[0] else s for s in subjects]

    def _subjects(self) -> list[Side]:
        if pair := self._by_delegations():
            return pair
        if (shown := self._being(self.trigger.verb)) is not None:
            return self.syntax.sides(shown, [])
        subjects = self.syntax.subjects(self.trigger.verb, self.before)
        subjects = self._who_goes_on(subjects) or subjects
        if not subjects or _COMPANY.isdisjoint(self.syntax.sentence.words):
            return subjects
        joining = self._joining(subjects) or self._fellow_travellers(subjects)
        return [*subjects, *joining, *self._beside(subjects)]

    def _being(self, verb: int) -> PersonMention | None:
        """Give of whom a sentence says what was done to him: "B thanked her for a photo of A being received by C"."""
        if self.syntax.sentence.lowers[verb - 1] != "being":
            return None
        return next((m for m in self.syntax.sentence.mentions if m.last == verb - 1 and m.name), None)

    def _who_goes_on(self, subjects: list[Side]) -> list[Side]:
        """Give who met the one for whom "he" is taken, where a new line goes on with whom he met next: "On Monday A met
        B. B conveyed greetings. | On Tuesday he met C".
        """
        story, doer = self.syntax.story, self.syntax.story.doer
        if len(subjects) != 1 or doer is None or doer.person is None or story.opened != story.line_began:
            return []
        pointer, taken = next(iter(self.syntax.sentence.mentions), None), subjects[0].person
        opens = pointer is not None and pointer.anaphor in {"he", "she"} and pointer.last <= self.trigger.verb
        if not opens or self.trigger.weak or self.trigger.frame not in {"active", "receive"}:
            return []
        replied = taken is not doer.person and {taken, doer.person} <= {s.person for s in story.pair}
        guest = story.visitor is not None and story.visitor.person is taken
        named = story.told_in.get(id(doer.person), 0) >= story.told_in.get(id(taken), 0)
        if not replied or guest or named or story.place_country not in (None, doer.country):
            return []
        return [doer] if pointer is not None and doer.person.may_be(pointer.anaphor or "") else []

    def _by_delegations(self) -> list[Side]:
        """Give the two whose delegations do something: "A greeted B, and their delegations discussed trade"."""
        lowers = self.syntax.sentence.lowers[max(0, self.trigger.verb - 2) : self.trigger.verb]
        if lowers[:1] != ["their"] or lowers[1] not in _THEIR_BANDS or self.syntax.with_ahead(self.trigger.last):
            return []
        before = [m for m in self.syntax.sentence.mentions if m.last < self.trigger.verb]
        told = self.syntax.both_named(self.trigger.verb) if before else []
        return told or self.syntax.story.together()

    def _joining(self, subjects: list[Side]) -> list[Side]:
        """Give who joins the subjects: "A and B, joined by C, met", "Together with C, A received B"."""
        lowers = self.syntax.sentence.lowers
        found: list[Side] = []
        for mention in self.syntax.sentence.mentions:
            if mention.last > self.trigger.first or mention.name is None:
                break
            before = lowers[max(0, mention.first - 2) : mention.first]
            if before == ["joined", "by"] or (
                mention.first == 2 and before in (["together", "with"], ["along", "with"])
            ):
                people = {s.person for s in (*subjects, *found)}
                found += [s for s in self.syntax.group(mention) if s.person is not None and s.person not in people]
        return found

    def _fellow_travellers(self, subjects: list[Side]) -> list[Side]:
        """Give who of another country came along for the talks: "A flew to Lima together with B for talks with C"."""
        lowers, actors = self.syntax.sentence.lowers, {s.actor for s in subjects}
        ahead = [m for m in self.syntax.sentence.mentions if m.last <= self.trigger.first]
        if len(actors) != 1 or len(ahead) < 2:
            return []
        mate = ahead[-1]
        behind = mate.last + (lowers[mate.last] == ",")
        before = mate.first - (lowers[mate.first - 1] == "the")
        came = not words_of("going").isdisjoint(lowers[ahead[-2].last : before])
        if not came or lowers[behind] not in _TO_TALKS or lowers[before - 2 : before] not in ALONG:
            return []
        return [s for s in self.syntax.sides(mate, subjects) if s.person is not None and s.actor not in actors]

    def _following(self) -> list[Side]:
        return self.syntax.following_subject(self.trigger.first, self.trigger.last) or []

    def _one_country(self) -> list[Side]:
        """Give the country that opens a sentence and holds talks: "Poland held talks with Peru"."""
        k = self._before_adjuncts(self.trigger.verb - 1)
        opens = k == 0 or (k == 1 and self.chunks[0].lower == "the")
        named = self.trigger.rule == "hold talks" and opens and self.chunks[k].kind == "country"
        return [Side(None, self.chunks[k].country)] if named and self.chunks[k].country else []

    def _countries(self) -> list[Side]:
        """Give the countries that do what the words say, on a day that is told: "Peru and Chile held talks"."""
        chunks, k = self.chunks, self.trigger.verb - 1
        dated = any(self.syntax.names_day(j) for j in range(len(chunks)))
        band = next((j for j in range(k, max(-1, k - 8), -1) if chunks[j].lower in _DELEGATIONS), None)
        if band is not None and dated:
            # "Delegations from Peru and Chile met", "Peruvian and Chilean delegations met"
            if band + 1 < len(chunks) and chunks[band + 1].lower in {"from", "of"}:
                return self._listed_countries(band + 2)
            before = chunks[max(0, band - 3) : band]
            joined = len(before) == 3 and before[1].lower == "and" and before[0].kind == before[2].kind == "adjective"
            return [Side(None, c.country) for c in before if c.country] if joined and band == k else []
        if self.trigger.rule == "meet":
            # Teams meet too.
            return []
        while k >= 0 and chunks[k].lower in ADVERBS:
            k -= 1
        return self._several_countries(k) if dated else []

    def _several_countries(self, k: int) -> list[Side]:
        """Give the countries of a list that ends at a chunk, "Peru, Chile and the United States", where nothing governs
        it.
        """
        chunks, named, joined = self.chunks, list[Chunk](), False
        while k >= 0 and (chunks[k].kind == "country" or _is_people(chunks[k])):
            named.insert(0, chunks[k])
            k -= 1 + (chunks[k - 1].lower == "the")
            opens = not named[1:] and chunks[k].lower == "and"
            if k < 1 or not (opens or (joined and chunks[k].lower == ",")):
                break
            joined, k = True, k - 1
        alone = k < 0 or chunks[k].lower in {",", "that"} or chunks[k].kind in {"date", "mark"}
        return [Side(None, c.country) for c in named if c.country] if joined and len(named) > 1 and alone else []

    def _delegation(self) -> list[Side]:
        """Give who leads the delegation that "it" means, "It was received by the speaker", or for whom one without a
        leader speaks that stands before the verb.
        """
        leader, opening = self.syntax.story.leader, [c.lower for c in self.chunks[: self.trigger.verb + 1]]
        if leader is not None and "it" in (*opening[:4], *opening[-4:-1]):
            return self._of_band_before(leader)
        k = before_arrival(self.chunks, self._before_adjuncts(self.trigger.verb - 1))
        while k >= 0 and self.chunks[k].lower not in _SENT and self._may_send(k):
            k -= 1
        mention = self.syntax.covering(k)
        if k < 0 or self.chunks[k].lower not in _SENT or (mention is not None and mention.name is not None):
            return []
        named = [c.country for c in self.chunks[k + 1 : self.trigger.verb] if c.kind == "country" and c.country]
        if self.chunks[k].lower == "delegations" and len(set(named)) > 1:
            # "Delegations from Peru and Chile met"
            return [Side(None, code) for code in dict.fromkeys(named)]
        country = self._sent_by(k)
        return [Side(None, country)] if country is not None else []

    def _of_band_before(self, leader: Side) -> list[Side]:
        """Give who leads the delegation told last, unless the sentence has told of one from another country before
        "it": "The Peruvian delegation went on to Riga, where it was received by B".
        """
        story, lowers = self.syntax.story, self.syntax.sentence.lowers
        bands = [k for k, lower in enumerate(lowers[: self.trigger.verb]) if lower in _SENT and lower != "delegations"]
        country = self._sent_by(bands[-1]) if bands else None
        if country in (None, leader.actor, leader.country):
            return [leader]
        topic = story.topic if story.topic is not None and story.topic.country == country else None
        told = story.leaders.get(country) or topic or next((s for s in story.pair if s.country == country), None)
        return [told or Side(None, country)]

    def _the_two_countries(self) -> list[Side] | None:
        """Give the two of "ties between Lima and Nairobi warmed, with the two countries resuming their consultations in
        Lima on May 3", nobody where the sentence does not name two; None where no such words stand before the noun.
        """
        lowers, first = self.syntax.sentence.lowers, self.trigger.first
        low = max(0, first - _TO_LANDS)
        if not any(lowers[k : k + 2] in _TWO_LANDS for k in range(low, first)) or "their" not in lowers[low:first]:
            return None
        codes = dict.fromkeys(c.country for c in self.chunks[:first] if c.kind in _LANDS and c.country)
        dated = any(self.syntax.names_day(k) for k in range(len(self.chunks)))
        return [Side(None, code) for code in codes] if len(codes) == 2 and dated else []

    def _before_adjuncts(self, k: int) -> int:
        """Give the chunk before adverbs, days and places that stand between a subject and its verb."""
        while k >= 0 and (self.chunks[k].lower in ADVERBS or self.chunks[k].kind in {"date", "place"}):
            k -= 1
        return k

    def _may_send(self, k: int) -> bool:
        """Tell whether a chunk may say of whom a delegation is: "a delegation of the Communist Party of Austria"."""
        mention = self.syntax.covering(k)
        if mention is not None and (mention.name is not None or mention.anaphor is not None):
            return False
        return self.chunks[k].kind in _SENDERS or self.chunks[k].lower in _BEFORE_SENDERS

    def _who_said(self) -> list[Side]:
        """Give who said something on the occasion: "A said that …, during talks with B"."""
        if not is_occasion(self.syntax, self.trigger):
            return []
        mention = next(iter(self.syntax.sentence.mentions), None)
        if mention is None or self.syntax.governed(mention) or self.chunks[mention.last].lower not in SAYING:
            return []
        return self.syntax.group(mention)

    def _owner(self) -> list[Side]:
        """Give whose talks they are: "his meeting with", "Xi's talks with"."""
        for k in range(self.trigger.first - 1, max(-1, self.trigger.first - 6), -1):
            lower, kind = self.chunks[k].lower, self.chunks[k].kind
            if lower in {"my", "our", "your"}:
                speaker = self.syntax.story.addressee if lower == "your" else self.syntax.story.speaker
                return [speaker] if speaker is not None else []
            if lower in {"his", "her"}:
                focus = [s for s in self.syntax.story.focus if s.person is not None][:1]
                following = self._following()
                # "In his talks with X the two leaders …": he is one of them.
                told = (following if len(following) == 1 else []) or self._agent(k) or self.syntax.subjects(k) or focus
                return self._of_the_sex(k, told)
            if kind == "possessive" or lower == "whose":
                # "A, whose hour with B"
                mention = self.syntax.covering(k - 1) or self.syntax.covering(k - 2)
                return self.syntax.sides(mention, []) if mention is not None else []
            if lower == "their" or kind in {"name", "date", "mark"} or lower in CLAUSE_ENDS:
                return []
        return []

    def _by_whom(self) -> list[Side]:
        """Give by whom something was done at talks: "The letter was delivered by A during a meeting with B"."""
        begin = NounPhrases(self.syntax.sentence).begin_of(self.trigger.first)
        on_occasion = self.syntax.sentence.lowers[begin - 1 : begin] in (["at"], ["during"], ["in"])
        return self._agent(begin) if on_occasion else []

    def _of_the_sex(self, k: int, told: list[Side]) -> list[Side]:
        """Give whose talks "his" or "her" makes them, if no man can have had hers: "President Juan Ruiz received her a
        day after her talks with B" are those of the one who was "her" before.
        """
        lower = self.chunks[k].lower
        pronoun = "he" if lower == "his" else "she"
        if not told or any(s.person is None or s.person.may_be(pronoun) for s in told):
            return told
        same = {pronoun, "him" if lower == "his" else "her"}
        before = [m for m in self.syntax.sentence.mentions if m.last <= k and m.anaphor in same]
        return (self.syntax.sides(before[-1], []) if before else []) or told

    def _agent(self, k: int) -> list[Side]:
        """Give by whom a clause says that something was done: "The note was handed over by A at his meeting with B"."""
        mentions = self.syntax.sentence.mentions
        last = next((m for m in reversed(mentions) if m.last <= k and m.name is not None), None)
        between = self.syntax.sentence.lowers[last.last : k] if last is not None else [","]
        if last is None or (
            "," in between and between[1:] not in (["following"], ["after"], ["during"], ["at"], ["in"])
        ):
            return []
        before = last.first
        while before and self.chunks[before - 1].kind == "honorific":
            before -= 1
        return self.syntax.sides(last, []) if self.syntax.sentence.lowers[before - 1 : before] == ["by"] else []

    def _before_colon(self) -> list[Side]:
        """Give of whom is told before the colon behind which an hour stands: "A flew to Lima: an hour with B"."""
        lowers = self.syntax.sentence.lowers
        colon = next((k for k in range(self.trigger.first) if lowers[k] == ":"), None)
        if self.trigger.rule != AN_HOUR_WITH or colon is None:
            return []
        told = next((m for m in self.syntax.sentence.mentions if not self.syntax.governed(m)), None)
        return self.syntax.group(told, forward=True) if told is not None and told.last <= colon else []

    def _guest_of_entry(self, met: list[Side]) -> Side | None:
        """Give who has come in an entry of a chronology: "18 May. Lima. Visit of President A. Talks with B"."""
        story = self.syntax.story
        if not story.chronicle or story.host is None or not {s.actor for s in met} <= {None, story.host}:
            return None
        guests = [
            p for p in story.cast.people if p.country not in (None, story.host) and p.last_seen > story.line_began
        ]
        return story.as_side(guests[0]) if len(guests) == 1 else None

    def _whose(self) -> list[Side]:
        """Give whose talks are told of where the sentence opens with them: "Formal talks with X followed"."""
        opening = self.chunks[: self.trigger.first]
        for mention in self.syntax.sentence.mentions:
            # "The high point of A's visit to Peru was the meeting with B."
            after = self.chunks[mention.last : mention.last + 5]
            owns = mention.last < self.trigger.first and after[0].kind == "possessive"
            of = [c.lower for c in self.chunks[max(0, mention.first - 3) : mention.first]]
            owns = owns or (mention.last <= self.trigger.first and "of" in of)
            if owns and not _PROGRAMMES.isdisjoint({*of, *(c.lower for c in after)}):
                return self.syntax.sides(mention, [])
        if (speaker := self.syntax.story.speaker) is not None and not any(c.kind == "name" for c in opening):
            return [speaker]
        if (keeper := self.syntax.story.keeper) is not None and is_elided(self.syntax.sentence):
            return [self.syntax.story.as_side(keeper)]
        partner = self.syntax.sentence.at.get(self.trigger.last)
        met = self.syntax.sides(partner, []) if partner is not None else []
        if self.trigger.rule == AN_HOUR_WITH:
            # "Then came Oslo: an hour with B": whoever travels had it.
            hosts = {s.actor for s in met}
            return [s for s in self.syntax.story.travellers() if s.actor not in hosts][:1]
        person = met[0].person if len(met) == 1 else None
        topic = self.syntax.story.topic
        if met and (guest := self._guest_of_entry(met)) is not None:
            return [guest]
        if person is not None and id(person) in self.syntax.story.met and not self.syntax.story.has_turned_from(person):
            return [self.syntax.story.met[id(person)]]
        if any(c.kind in {"name", "office"} for c in opening) or self.syntax.sentence.headline:
            return []
        story, guest = self.syntax.story, self.syntax.story.visitor
        if (
            guest is not None
            and guest.person is not None
            and guest.person.last_seen > story.line_began
            and guest.actor not in {topic.actor if topic is not None else None, *(s.actor for s in met)}
            and not (topic is not None and story.is_told_here(topic))
        ):
            # "Lima. State visit of President A. Talks with B": A's, whoever was told of on the line before.
            return [guest]
        if topic is None:
            return []
        if id(topic.person) in story.hosts and story.place_country not in (None, topic.country):
            # "Lima. President A received him. Riga. A talk with B": it was not A's.
            actors = {topic.actor, *(s.actor for s in met)}
            if guests := [s for s in story.travellers() if s.actor not in actors]:
                return guests[:1]
        hero = story.protagonist_beside(topic)
        return [hero if hero is not None and hero.actor not in {None, *(s.actor for s in met)} else topic]
