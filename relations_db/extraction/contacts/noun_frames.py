"""Read whom a noun of contact tells of: "talks between A and B", "their talks in Lima", "the session was held"."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from relations_db.extraction.contacts.entries import ENTRY, spoken_of_last
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.noun_triggers import OWN_CALL, SIDES_LED
from relations_db.extraction.contacts.sessions import ATTENDED, NEXT_OF_A_ROW
from relations_db.extraction.contacts.subjects import Subjects
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import is_past

_HELD = frozenset("held took convened concluded completed opened began ended resumed started hosted".split())
# Where a session was held, and not whose it is: "in the Peruvian capital".
_SEATS = frozenset("capital city town port resort".split())
# To these many come, and those told last are not all.
_OF_ANY = frozenset({"summit", "meeting"})
_BODIES_OF_MANY = frozenset(
    "assembly congress parliament union league conference forum organisation organization".split()
)
_OF_MANY = frozenset("forum conference council expo".split())
# So far behind "their first meeting" its day stands: ", which was held in Lima in May".
_TO_DAY = 9
_THREE = 3
# Such a meeting was before the one told.
_FORMER = frozenset("last previous recent earlier most latest".split())
_A_THING = (["a"], ["an"], ["the"], ["another"], ["one"])
# Before an occasion, and before that where it opens a clause.
_ON_OCCASION, _CLAUSE_OPENERS = (
    frozenset("at during in after following".split()),
    frozenset({"that", ",", "and", "but"}),
)
# So near its beginning talks open a sentence, by one of these words.
_NEAR_OPENING = 4
_AT = frozenset({"at", "during", "in"})
_BEHIND = frozenset({"after", "following"})


class NounFrames(Subjects):
    """The words of a contact that are a noun, asked for its people."""

    def _attending(self, subjects: list[Side]) -> list[Item]:
        """Give those of another country who came to what the subjects chaired: "chaired the session, attended by B"."""
        lowers = self.syntax.sentence.lowers
        if self.trigger.rule not in {"co-chair", "co-chaired by"} or len({s.actor for s in subjects}) != 1:
            return []
        for mention in self.syntax.sentence.mentions:
            if mention.first > self.trigger.last and lowers[mention.first - 2 : mention.first] == ["attended", "by"]:
                return self.syntax.listed(mention, subjects)
        return []

    def _between(self) -> tuple[list[Side], list[Item]]:
        first = self.syntax.sentence.at.get(self.trigger.last)
        if self.trigger.rule == SIDES_LED:
            return self._leaders(), []
        if self.trigger.rule == "bring together" and first is not None:
            # "brought A together with B"
            return self.syntax.group(first, forward=True), []
        if self.trigger.rule == "meeting of" and first is None and self._is_of_organization():
            return [], []
        if first is not None and first.plural and not first.definite and self._is_generic(first):
            # "informal talks between leaders"
            return [], []
        sides = [s for item in self._partners([], nominal=True) for s in item.sides] or self._two_countries()
        if len({s.actor for s in sides}) < 2 and self._are_both_led():
            # "talks between a Peruvian delegation led by A and a Slovak one led by B"
            return self._leaders(), []
        if len({s.actor for s in sides}) == 1 and (partners := self._with_whom(sides)):
            return sides, partners
        attending = [s for item in self._attending(sides) for s in item.sides]
        return self._of_the_two_countries([*sides, *attending]) + self._guests(sides), []

    def _is_generic(self, mention: PersonMention) -> bool:
        """Tell whether "leaders" are any: nothing says of what countries they are, nor who."""
        behind = self.syntax.sentence.lowers[mention.last : mention.last + 1]
        unnamed = mention.name is None and not (mention.countries or mention.country or mention.organization)
        return unnamed and mention.anaphor is None and mention.owner is None and behind not in (["of"], ["from"], [","])

    def _are_both_led(self) -> bool:
        """Tell whether two delegations stand behind the words, each with its leader."""
        lowers = self.syntax.sentence.lowers[self.trigger.last :]
        return sum(one in {"led", "headed"} and other == "by" for one, other in pairwise(lowers)) == 2

    def _is_of_organization(self) -> bool:
        """Tell whether words are of an organisation that meets: "the summit of the Rio Group"."""
        at = self.trigger.last + (self.syntax.sentence.lowers[self.trigger.last : self.trigger.last + 1] == ["the"])
        return at < len(self.chunks) and self.chunks[at].kind == "organization"

    def _two_countries(self) -> list[Side]:
        """Give the countries of "during the third round of consultations between Peru and Chile held in Lima on May 3",
        where the sentence tells when it was.
        """
        lowers = self.syntax.sentence.lowers
        # "The third round of talks between … was held" is told as a session.
        numbered = not words_of("ordinal").isdisjoint(lowers[: self.trigger.first])
        told = lowers[0] in {"at", "during", "in"} or not (numbered or _HELD.isdisjoint(self.syntax.sentence.words))
        if not told or not any(self.syntax.names_day(k) for k in range(len(self.chunks))):
            return []
        return self._listed_countries(self.trigger.last)

    def _with_whom(self, sides: list[Side]) -> list[Item]:
        """Give the partners of "a meeting of A with B", "talks of A with B and C"."""
        run = [m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last]
        for one, other in pairwise(run):
            between = [c.lower for c in self.chunks[one.last : other.first] if c.kind not in {"possessive", "date"}]
            if [lower for lower in between if lower not in {"on", ","}] == ["with"]:
                return self.syntax.listed(other, sides, nominal=True)
        return []

    def _of_the_two_countries(self, sides: list[Side]) -> list[Side]:
        """Give two officials the countries that the talks are of: "the Peru-Chile dialogue, co-chaired by Deputy
        Minister A and State Secretary B"; the first named has the first.
        """
        lacking = [s for s in sides if s.person is not None and s.actor is None]
        if len(sides) != 2 or not lacking or self.syntax.sentence.headline:
            return sides
        named = [
            c.country for c in self.chunks[: self.trigger.first] if c.kind in {"country", "adjective"} and c.country
        ]
        codes = list(dict.fromkeys(named))
        if len(codes) != 2:
            return sides
        taken = {s.country for s in sides}
        rest = [code for code in codes if code not in taken]
        dealt: list[Side] = []
        for side in sides:
            if side in lacking and rest:
                code = rest.pop(0)
                if side.person is not None:
                    side.person.country = code
                side = msgspec.structs.replace(side, country=code)
            dealt.append(side)
        return dealt

    def _leaders(self) -> list[Side]:
        """Give who leads each of two sides: "the Peruvian side was led by A, the Slovak one by B"."""
        found: list[Side] = []
        begin = 0
        for mention in self.syntax.sentence.mentions:
            if mention.first < self.trigger.last or self.chunks[mention.first - 1].lower != "by":
                continue
            of = [c.country for c in self.chunks[begin : mention.first] if c.kind in {"adjective", "country"}]
            begin = mention.last
            for side in self.syntax.sides(mention, []):
                if side.actor is None and of and side.person is not None:
                    side.person.country = of[-1]
                found.append(side if side.actor else msgspec.structs.replace(side, country=of[-1] if of else None))
        return found

    def _guests(self, hosts: list[Side]) -> list[Side]:
        """Give whom a host had invited: "a lunch hosted by A for B"."""
        if len(hosts) != 1:
            return []
        mentions = [m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last]
        for host, guest in pairwise(mentions):
            between = [c.lower for c in self.chunks[host.last : guest.first]]
            if between[:1] == ["for"] or between[:3] in (["in", "honour", "of"], ["in", "honor", "of"]):
                return [s for item in self.syntax.listed(guest, hosts) for s in item.sides]
        return []

    def _own_talks(self) -> tuple[list[Side], list[Item]] | None:
        """Read "their talks ended with …" and "after talks, the two signed …" in a sentence with a day of its own."""
        if self.trigger.rule == ENTRY:
            return spoken_of_last(self.syntax.story), []
        if (lands := self._the_two_countries()) is not None:
            return lands, []
        first = self.trigger.first
        before = self.chunks[first - 1].lower if first else ""
        begin = NounPhrases(self.syntax.sentence).begin_of(first)
        if self.chunks[begin].lower == "their" or self._is_theirs(first):
            # "their first meeting", "their brief talks", "the two leaders' last talks"
            before = "their"
        if before == "their" and self._is_beside_another():
            return None
        if before == "their" and (named := self._named_behind(begin)):
            return named, []
        if before in {"a", "the"}:
            return self._at_the_talks(), []
        if self.trigger.weak:
            return self.syntax.story.together(), []
        if before == "their" and not any(
            c.kind == "date" and (not self.syntax.after_since(k) or self.syntax.is_since(first, k))
            for k, c in enumerate(self.chunks)
        ):
            return self._at_their_talks() or self._told_upon(begin), []
        dated = any(c.kind == "date" for c in self.chunks[self.trigger.last : self.trigger.last + _TO_DAY])
        # "The two met the press on May 3, following their talks": held that day, whatever else is told of before.
        dated = dated or (before == "their" and self.chunks[begin - 1].lower in {"following", "after"})
        if not any(c.kind == "date" for c in self.chunks):
            return self._told_upon(begin), []
        if self.syntax.background and not dated:
            return None
        pair = self.syntax.subjects(first)
        if len({s.actor for s in pair if s.actor}) < 2:
            pair = self._right_behind() or self._following() or self.syntax.both_named(first)
        if len({s.actor for s in pair if s.actor}) < 2:
            own_call = self.trigger.rule == OWN_CALL and before != "from"
            told_of_two = before == "their" or own_call or any(c.lower == "two" for c in self.chunks)
            # "The Finn and the Korean boarded a train, where their talks went on": of nobody else.
            others = sum(m.last <= first for m in self.syntax.sentence.mentions) > 1
            who, pair = pair, self.syntax.story.together() if told_of_two and not others else []
            if len(who) == 1 and all(s.person is not who[0].person for s in pair):
                # "The two, and C, were there. A recalled their first meeting": that of A and one of them.
                pair = [*who, *(s for s in pair if s.actor != who[0].actor)]
        return pair, []

    def _told_upon(self, begin: int) -> list[Side]:
        """Give the two whom a sentence names as doing something upon talks: "After talks in Lima A and B spoke to the
        press", "A and B saw the signing following their talks".

        Args:
            begin: the chunk with which the words for the talks begin.
        """
        lowers, behind = self.syntax.sentence.lowers, self.syntax.sentence.lowers[self.trigger.last :][:1]
        # "A and B fell out after talks broke down"
        failed = any(is_past(word) and word not in _HELD for word in behind)
        if not begin or lowers[begin - 1] not in _BEHIND or failed or (begin > 1 and self.syntax.background):
            return []
        pair = self._following() if begin == 1 else self.syntax.subjects(begin)
        named = {id(s.person) for s in pair if s.person is not None}
        here = {id(self.syntax.story.cast.person(m)) for m in self.syntax.sentence.mentions if m.name is not None}
        two = len(pair) == len(named) == 2 and named <= here
        return pair if two and None not in {s.actor for s in pair} else []

    def _at_the_talks(self) -> list[Side]:
        """Give those of "During the talks on Friday A and B agreed"; on no day of their own two who are both named."""
        pair = self._following()
        if any(c.kind == "date" for c in self.chunks):
            return pair
        named = len({s.person.name for s in pair if s.person is not None}) == len(pair) == 2
        return pair if named and None not in {s.actor for s in pair} else []

    def _is_theirs(self, first: int) -> bool:
        """Tell whether a noun is "their first meeting", "the two leaders' last talks"."""
        lowers, k = self.syntax.sentence.lowers, first - 1
        while k > 0 and (lowers[k] in words_of("ordinal") or lowers[k] in _FORMER):
            k -= 1
        if k < 0 or lowers[k] == "their":
            return k >= 0
        owned = self.chunks[k].kind == "possessive" or lowers[k] in {"'", "’"}
        return owned and not {"two", "both"}.isdisjoint(lowers[max(0, k - 3) : k])

    def _is_beside_another(self) -> bool:
        """Tell whether talks are only told of by another contact, whose the day is: "Their talks followed a call of C
        and D on 3 May".
        """
        behind = self.syntax.sentence.lowers[self.trigger.last :][:2]
        return behind[:1] in (["followed"], ["preceded"]) and behind[1:2] in _A_THING

    def _named_behind(self, begin: int) -> list[Side]:
        """Give the two of "C said that, at their talks in Lima, A and B had drawn it up": of nobody told of before.

        Args:
            begin: the chunk of "their".
        """
        lowers, mentions = self.syntax.sentence.lowers, self.syntax.sentence.mentions
        opens = begin > 1 and lowers[begin - 1] in _ON_OCCASION and lowers[begin - 2] in _CLAUSE_OPENERS
        behind = next((m for m in mentions if m.first >= self.trigger.last), None) if opens else None
        if behind is None or behind.name is None or lowers[behind.first - 1] != ",":
            return []
        pair = self.syntax.group(behind, forward=True)
        return pair if len({id(s.person) for s in pair if s.person}) == 2 and len({s.actor for s in pair}) != 1 else []

    def _right_behind(self) -> list[Side]:
        """Give the two of "after an hour's talk he and A signed it", who stand right behind the noun."""
        last = self.trigger.last
        behind = self.syntax.sentence.at.get(last + (self.syntax.sentence.lowers[last : last + 1] == [","]))
        return self.syntax.group(behind, forward=True) if behind is not None else []

    def _at_their_talks(self) -> list[Side]:
        """Give the two of "During their talks, A told B …", where A is named and B stands behind him."""
        if self.trigger.first < _NEAR_OPENING and self.chunks[0].lower in _BEHIND:
            # "A was welcomed by B. After their talks he met C": A and B, who are told to have done nothing else.
            two = self.syntax.story.in_scene()
            return two if all(id(s.person) not in self.syntax.story.met for s in two[1:]) else []
        host = self._following() if self.trigger.first < _NEAR_OPENING and self.chunks[0].lower in _AT else []
        if len(host) != 1 or host[0].person is None:
            return self._after_their_talks()
        for mention in self.syntax.sentence.mentions:
            sides = self.syntax.sides(mention, host) if mention.first > self.trigger.last and mention.name else []
            guests = [s for s in sides if s.person is not None and s.actor not in (None, host[0].actor)]
            if guests:
                return [host[0], guests[0]]
        return []

    def _after_their_talks(self) -> list[Side]:
        """Give the host and his visitor of "A said after their talks that …", where they are not told to have met."""
        story, mentions = self.syntax.story, self.syntax.sentence.mentions
        subject = next((m for m in mentions if m.last <= self.trigger.first and not self.syntax.governed(m)), None)
        sides = self.syntax.sides(subject, []) if subject is not None and subject.name is not None else []
        visitor, host = story.visitor, sides[0] if len(sides) == 1 else None
        if host is None or host.person is None or visitor is None or visitor.person is None:
            return []
        apart = host.country == story.host != visitor.country and visitor.person is not host.person
        return [host, visitor] if apart and story.met.get(id(host.person)) is None else []

    def _session(self) -> tuple[list[Side], list[Item]] | None:
        """Read the countries of a session from the name of its mechanism, else from the contact told last."""
        trigger, story = self.trigger, self.syntax.story
        if not any(c.kind == "date" for c in self.chunks):
            return None
        if trigger.rule == NEXT_OF_A_ROW:
            # "The first was in P on May 3, the second in Q on May 9": of the same.
            return list(story.pair), []
        named: list[Side] = []
        begin = max(0, trigger.first - 7)
        told_of = self.chunks[begin : max(trigger.last, trigger.verb) + 1]
        if trigger.name is not None and (trigger.rule == ATTENDED or self._are_joined()):
            told_of = self.chunks[slice(*trigger.name)]
        for c, behind in pairwise(told_of):
            if behind.lower in _SEATS:
                # "was convened in the Peruvian capital"
                continue
            entry = c.entry("organization")
            if c.kind in {"country", "adjective"} and c.country:
                named.append(Side(None, c.country))
            elif entry is not None:
                named.append(Side(None, None, entry.key))
        named = list(dict.fromkeys(named))
        noun = self.chunks[trigger.first].lower
        # "The previous summit" is of those who hold one now; a session is always of a mechanism.
        of_a_series = noun not in _OF_ANY or noun in story.series
        of_a_series = of_a_series or "format" in [c.lower for c in self.chunks[trigger.last : trigger.last + 3]]
        told = not named and of_a_series
        if told and self._is_of_many():
            # "The 44th session of the Nordic Assembly was held": of none of those told of.
            return None
        if told:
            named = [Side(None, s.country, s.organization) for s in story.pair]
        of_many = noun == "edition" if told else any(c.lower in _OF_MANY for c in told_of)
        if of_many and any(s.country is None and s.organization is not None for s in named):
            # "the second meeting of the Peru-ASEAN Forum", "The first edition", behind talks with somebody of ASEAN:
            # of many.
            return None
        if trigger.rule == ATTENDED:
            named = self._with_those_present(named)
        actors = {s.actor for s in named}
        three = self._are_joined() or (told and len(story.pair) == _THREE)
        several = len(actors) == 2 or (len(actors) == _THREE and three)
        return (named, []) if several and sum(s.organization is not None for s in named) < 2 else None

    def _is_of_many(self) -> bool:
        """Tell whether a session is told to be that of a body of many countries, of which nothing has been told."""
        name = self.trigger.name
        words = {w for lower in self.syntax.sentence.lowers[slice(*name)] for w in lower.split()} if name else set()
        return not words.isdisjoint(_BODIES_OF_MANY) and words.isdisjoint(self.syntax.story.series)

    def _are_joined(self) -> bool:
        """Tell whether three countries stand in a session's name: "the sixth Fiji-Tonga-Samoa consultations"."""
        name = self.trigger.name
        return name is not None and sum(w in {"-", "–"} for w in self.syntax.sentence.lowers[slice(*name)]) > 1

    def _with_those_present(self, named: list[Side]) -> list[Side]:
        """Give for a country of a session who came to it for that country: "A attended the Fiji-Tonga dialogue"."""
        came = [s for s in self.syntax.subjects(self.trigger.verb, self.before) if s.actor is not None]
        present = {s.actor for s in came}
        return [*came, *(s for s in named if s.actor not in present)] if present <= {s.actor for s in named} else []
