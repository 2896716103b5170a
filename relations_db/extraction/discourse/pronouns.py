"""Tell whom the pronouns of a sentence mean by who else stands in it: "A flew to Oslo, where he met B"."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.clauses import ADVERBS, CLAUSE_ENDS, LEADING_UP, Clauses
from relations_db.extraction.discourse.days import JOURNEYS_OR_STAYS
from relations_db.extraction.discourse.house_style import is_office_alone
from relations_db.extraction.discourse.members import is_of_each, members
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.national_leaders import national_leader
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.taken_there import goes_on_there, sent_there, taken_there
from relations_db.extraction.discourse.tenses import clause_of, is_subordinate
from relations_db.extraction.discourse.whereabouts import traveller
from relations_db.extraction.motion_words import MOTION
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention
from relations_db.language.numerals import CARDINALS
from relations_db.language.people_words import REGIONAL
from relations_db.language.person import Person
from relations_db.language.verbs import is_past

# What is done "for him", "to him" or "with him", somebody else does, so many chunks before; but one may well have
# brought a gift with one.
_DONE_TO = frozenset({"for", "to", "with"})
_BRINGING = frozenset("brought took taken carried had kept bore".split())
_TO_RECIPIENT = 8
# So near its beginning a participle opens a sentence.
_OPENING = 4
# Of whom these are told is not there.
_REMEMBERING = frozenset(
    "death passing assassination murder birth birthday centenary tomb grave mausoleum statue bust monument memory "
    "memorial legacy funeral burial martyrdom demise ashes remains fall ouster overthrow toppling".split()
)
_TRAVELLING = (["visited"], ["toured"], ["reached"])
_NUMERALS = frozenset({"two", "three", "four", "five", "six", "several"})
# What opens a sentence that leaves a town.
_LEAVING = frozenset({"from", "after"})
_TO_VERB = 3
_OF_ONE = frozenset({None, "he", "she", "him", "her", "guest", "visitor", "national", "styled"})
_NUMBERS = frozenset({"three", "four", "five", "six"})
_LANDS = frozenset({"country", "adjective"})
# Who heads these is a leader of his country.
_TOP = ("head_of_state", "head_of_government", "royal", "party")


def _speaks_for_nobody(side: Side) -> bool:
    """Tell whether a person is a journalist, a spouse or the like and nothing else."""
    if side.person is None or side.person.known is not None or not side.person.offices:
        return False
    return all(office.level == "other" and office.title != "first lady" for office in side.person.offices)


def _is_one_office(mention: PersonMention) -> bool:
    """Tell whether a mention is that of a country's office whose holder has been named: "the Kenyan President"."""
    told = mention.name is None and mention.anaphor is None and mention.country is not None
    return told and mention.definite and not mention.plural and not mention.counterpart and bool(mention.offices)


class Pronouns(Clauses):
    """One sentence, asked whom its pronouns mean, by its own words before what the story has told."""

    def __init__(self, sentence: ParsedSentence, story: Narrative) -> None:
        super().__init__(sentence, story)
        # Whom a pronoun, by its first chunk, has been found to mean.
        self._settled: dict[int, Side] = {}
        for mention in sentence.mentions:
            if mention.anaphor == "aged":
                # "The 71-year-old" is the one of whom the story is told.
                told = [s.person.sex for s in (*story.focus[:1], story.topic) if s is not None and s.person is not None]
                mention.anaphor = "she" if told[:1] == ["f"] else "he"

    def sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        """Tell who a mention means; `others` are those on the other side, who are not meant."""
        settled = self._settled.get(mention.first)
        if settled is not None and all(settled.person is not s.person for s in others):
            return [settled]
        meant = self._sides(mention, others)
        if mention.anaphor in {"he", "she"} and len(meant) == 1 and self._is_named_behind(mention, meant[0]):
            meant = self._sides(mention, [*others, *meant]) or meant
        if len(meant) == 1 and meant[0].person is not None and _is_one_office(mention):
            meant = self._not_named_behind(mention, meant, others)
        if (
            (mention.anaphor in {"he", "she"} or is_office_alone(mention))
            and not (len(meant) == 1 and self.story.calls(meant[0], mention))
            and (gone := traveller(self, mention, meant)) != meant
            and not (gone and self._is_named_behind(mention, gone[0]))
        ):
            self.story.meant_now = gone[0]
            return gone
        return meant

    def _is_named_behind(self, pronoun: PersonMention, meant: Side) -> bool:
        """Tell whether the clause of a pronoun goes on to name the one it was taken for: "he received B" is not B."""
        clause = clause_of(self.sentence, pronoun.first)
        return any(
            m.first > pronoun.first and m.name is not None and self.story.cast.person(m) is meant.person is not None
            and clause_of(self.sentence, m.first) is clause
            for m in self.sentence.mentions
        )  # fmt: skip

    def _not_named_behind(self, office: PersonMention, meant: list[Side], others: list[Side]) -> list[Side]:
        """Give who else holds an office than the one named behind it: "The Kenyan leader passed on A's greetings"."""
        if not self._is_named_behind(office, meant[0]):
            return meant
        another = self._sides(office, [*others, *meant])
        return another if len(another) == 1 and another[0].person is not None else meant

    def settle(self, pronoun: PersonMention, meant: Side) -> None:
        """Take it that a pronoun means somebody, as who is on the other side has told."""
        if pronoun.anaphor is not None:
            self._settled[pronoun.first] = self.story.meant_now = meant

    def _sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        if mention.name is not None and mention.anaphor is None:
            return self._somebody(self.story.sides(mention, others))
        if leader := national_leader(self, mention, others):
            return leader
        if mention.anaphor in {"he", "she"} and self.doer is not None and not others and self._goes_on(mention):
            doer = self.doer
            if (
                doer != self.story.speaker
                and not self._spoken_of_since(doer)
                and (doer.person is None or doer.person.may_be(mention.anaphor))
            ):
                return [doer]
        if mention.anaphor in {"former", "latter"}:
            return self._of_two_named(mention, others)
        if mention.anaphor in {"him", "her"} and (leaving := self._who_leaves(mention, others)):
            return leaving
        if mention.anaphor in {"him", "her"}:
            others = [*others, *(s for s in self._who_acts_on(mention) if s not in others)]
            # "He flew to Oslo, where the speaker received him."
            pronoun = "he" if mention.anaphor == "him" else "she"
            same = [
                m for m in self.sentence.mentions
                if m.last <= mention.first and (
                    m.anaphor == mention.anaphor
                    or (m.anaphor in (pronoun, "majesty", "highness", "guest", "visitor") and not self.governed(m))
                )
            ]  # fmt: skip
            meant = [s for m in same[-1:] for s in self.sides(m, []) if s not in others]
            if meant:
                return meant
        if mention.anaphor in {"they", "them"}:
            # "The three had agreed on it when they met."
            several = [m for m in self.sentence.mentions if self._is_group(m) and m.last <= mention.first]
            if several and not self.governed(several[-1]):
                # "The two presidents signed it, as A and B had done when they met": A and B.
                return self._two_joined(several[-1].last, mention.first) or self.sides(several[-1], others)
            if mention.anaphor == "them" and (led := self._led_before(mention, others)):
                return led
        if (
            mention.plural
            and mention.name is None
            and not mention.countries
            and (self.sentence.lowers[mention.first] in _NUMERALS or self._is_of_region(mention))
        ):
            # "He received two heads of state", "the Pacific leaders": who they are is still to be told.
            return []
        if mention.anaphor == "two" and (names := self._named_behind(mention)) is not None:
            return self.group(names, forward=True)
        if mention.anaphor in {"they", "them"} and (band := self._band_before(mention, others)):
            return band
        pointed = mention.anaphor in {"they", "them"} or (mention.anaphor == "two" and not others)
        if pointed and (pair := self._pair_before(mention) or self._met_by_another(mention)):
            # Of ministers who have met nobody says "the two presidents".
            pair = self.story.unlike(mention.offices[0], pair) if mention.offices else pair
            if pair:
                return pair
        if mention.anaphor in {"he", "she"} and "where" in self.sentence.words:
            gone_on = [] if others else goes_on_there(self, mention) or taken_there(self, mention)
            there = gone_on or sent_there(self, mention)
            if there:
                return there
        if mention.anaphor in {"he", "she", "him", "her"} and (
            person := self._who_made_the_journey(mention) or self._named_before(mention, others)
        ):
            self.story.meant_now = self.story.side_of(person)
            return [self.story.meant_now]
        if mention.anaphor in {"he", "she", "him", "her"} and (hero := self._alone_told_of(mention, others)):
            self.story.meant_now = hero[0]
            return hero
        if is_of_each(mention):
            return self._members(mention, others) or self._both(mention, others)
        of = self.sentence.lowers[mention.last : mention.last + 1] == ["of"]
        if of and mention.plural and mention.name is None and not (mention.countries or mention.organization):
            # "the leaders of several countries" are not those told of.
            return []
        if mention.anaphor == "two" and mention.offices and (two := self._two_with_land(mention)):
            return two
        opens = mention.anaphor == "two" and bool(mention.offices) and self.sentence.mentions[0] is mention
        if opens and not others and (two := self.story.ministers_of_last_sentence(mention.offices[0])):
            return two
        two = self.story.two_of_last_sentence() if self._opens_on_two(mention) and not others else []
        if two and (not mention.offices or all(s.person is not None and s.person.is_of(_TOP, known=True) for s in two)):
            return two
        if mention.anaphor == "two" and others and len(pair := self._other_two(mention, others)) == 2:
            return pair
        sides = self.story.sides(mention, others)
        if not sides and mention.anaphor == "two" and mention.country is None and others:
            two = self._members(mention, others)
            if len(two) == 2:
                return two
        if not sides and mention.anaphor == "two" and mention.offices and mention.country is None:
            return self._ministers_of_two_lands(mention, others)
        return self._somebody(sides)

    def _two_with_land(self, pointer: PersonMention) -> list[Side]:
        """Give the two of whom one is of the country of which the sentence has told, where this line has told that they
        met: "He met A and B. Peru joined, and it signed in the presence of the two presidents".
        """
        story, office = self.story, pointer.offices[0]
        lands = {c.country for c in self.sentence.chunks[: pointer.first] if c.kind == "country" and c.country}
        if len(lands) != 1 or story.met_at <= story.line_began or lands & {s.country for s in story.pair}:
            return []
        own = [p for p in story.cast.people if p.country in lands and p.last_seen > story.line_began]
        other = story.met.get(id(own[0])) if len(own) == 1 and own[0].holds(office.title) else None
        return [other, story.side_of(own[0])] if other is not None else []

    def _ministers_of_two_lands(self, pointer: PersonMention, others: list[Side]) -> list[Side]:
        """Give the sides of "Peru and Chile are at odds. The presidents of the two countries met": nobody is named, but
        two countries are, in the sentence or else in its line, of which nobody has been spoken of.
        """
        if self.governed(pointer) and not others:
            # "in the presence of the two presidents"
            return []
        taken, office = {s.actor for s in others}, pointer.offices[0]
        here = [c.country for c in self.sentence.chunks[: pointer.first] if c.kind in _LANDS and c.country]
        for told in (here, self.story.lands):
            lands = [code for code in dict.fromkeys(told) if code not in taken]
            spoken_of = any(p.last_seen and p.country in lands for p in self.story.cast.people)
            if len(lands) == 2 and not spoken_of:
                return [Side(None, code, None, office.role, None, office.level) for code in lands]
        return []

    @staticmethod
    def _is_group(mention: PersonMention) -> bool:
        """Tell whether a mention is "the three", or "the two presidents", whom "they" means further on."""
        return mention.anaphor in _NUMBERS or (mention.anaphor == "two" and bool(mention.offices))

    def _opens_on_two(self, mention: PersonMention) -> bool:
        """Tell whether "the two" or "the two leaders", of no country, are the first people of whom a sentence tells."""
        plain = mention.anaphor == "two" and mention.country is None
        # Who met on this line are "the two leaders" rather than two named since.
        new = self.story.met_at <= self.story.line_began and [o.title for o in mention.offices] == ["leader"]
        return plain and (not mention.offices or new) and self.sentence.mentions[0] is mention

    def _led_before(self, pronoun: PersonMention, others: list[Side]) -> list[Side]:
        """Give who leads those whom "them" means: "He greeted the delegation led by A and had a talk with them"."""
        lowers = self.sentence.lowers
        bands = [k for k in range(pronoun.first) if lowers[k] in {"delegation", "mission"}]
        leader = self.leader_of(bands[-1]) if bands else None
        if leader is None or leader.name is None or leader.last > pronoun.first:
            return []
        taken = {s.actor for s in others}
        return [s for s in self.sides(leader, others) if s.actor not in taken]

    def _of_two_named(self, pointer: PersonMention, others: list[Side]) -> list[Side]:
        """Give whom "the former" or "the latter" means: of the two named before it, else who was named last."""
        named = [m for m in self.sentence.mentions if m.name is not None and m.last <= pointer.first]
        pair = next(((a, b) for a, b in reversed(list(pairwise(named))) if self.coordinated(a, b)), None)
        if pair is not None:
            return self.sides(pair[pointer.anaphor == "latter"], [])
        two = self.story.two_named_before() if not named else []
        if len(two) == 2 and not others:
            # "A was received by B. The latter had been in Oslo in May."
            return [two[pointer.anaphor == "latter"]]
        told = [sides for m in reversed(named) if (sides := [s for s in self.sides(m, []) if s not in others])]
        return told[0] if told and pointer.anaphor == "latter" else []

    def _is_of_region(self, mention: PersonMention) -> bool:
        return not REGIONAL.isdisjoint(self.sentence.lowers[mention.first : mention.last])

    def _other_two(self, pointer: PersonMention, others: list[Side]) -> list[Side]:
        """Give the two named before "the two" besides those who join them: "A urged B to go; so did C, who joined the
        two".
        """
        taken = {s.person for s in others}
        before = [m for m in self.sentence.mentions if m.name is not None and m.last <= pointer.first]
        told = {id(s.person): s for m in before for s in self.sides(m, []) if s.person is not None}
        rest = [s for s in told.values() if s.person not in taken]
        return rest if len({s.actor for s in rest}) == len(rest) else []

    def _who_acts_on(self, pronoun: PersonMention) -> list[Side]:
        """Give the subject of the clause of which a pronoun is an object: nobody does to "him" what he does himself."""
        if self.governed(pronoun):
            return self._who_acts_for(pronoun)
        lowers, own = self.sentence.lowers, clause_of(self.sentence, pronoun.first - 1).chunks
        before = [m for m in self.sentence.mentions if m.last <= pronoun.first and not self.governed(m)]
        # An apposition may stand across the comma that ends a clause.
        before = [m for m in before if m.first in own or m.last - 1 in own]
        if not before or before[-1].anaphor in {"him", "her", "them"}:
            return []
        # Nothing but verbs may stand between: "A made a tour, and the last leg took him to Oslo", and what says more of
        # the subject: "A, a soldier by trade, took him to Oslo".
        between = [lowers[j] for j in own if before[-1].last <= j < pronoun.first - 1]
        if between[:1] == [","] and between[1:2] != ["and"]:
            between = between[len(between) - between[::-1].index(",") :]
        acts = all(lower in ADVERBS or lower in LEADING_UP or is_past(lower) or lower == "and" for lower in between)
        return self.group(before[-1], forward=False) if acts else []

    def _who_acts_for(self, pronoun: PersonMention) -> list[Side]:
        """Give who does something "for him", "to him" or "with him"."""
        lowers, at = self.sentence.lowers, pronoun.first - 1
        if lowers[at] not in _DONE_TO:
            return []
        for verb in range(at - 1, max(0, at - _TO_RECIPIENT), -1):
            if lowers[verb] in CLAUSE_ENDS or self.covering(verb) is not None:
                return []
            if lowers[at] == "with" and lowers[verb] in _BRINGING:
                return []
            if self.sentence.chunks[verb].kind == "word" and is_past(lowers[verb]) and not is_past(lowers[verb - 1]):
                acts = self.subjects(verb)
                return acts if len(acts) == 1 else []
        return []

    @staticmethod
    def _somebody(sides: list[Side]) -> list[Side]:
        """Leave out who speaks for nobody."""
        return [s for s in sides if (s.person is not None or s.actor is not None) and not _speaks_for_nobody(s)]

    def _spoken_of_since(self, doer: Side) -> bool:
        """Tell whether this line is about somebody else, and has said nothing of who has met others before it."""
        topic, began = self.story.topic, self.story.line_began
        if topic is None or topic.person is None or doer.person is None or topic.person is doer.person:
            return False
        return doer.person.last_seen <= began < topic.person.last_seen

    def _both(self, pointer: PersonMention, others: list[Side]) -> list[Side]:
        """Give those whom "each of the two presidents" means as "the two presidents" does."""
        return self.story.sides(msgspec.structs.replace(pointer, anaphor="two"), others)

    def _members(self, pointer: PersonMention, others: list[Side]) -> list[Side]:
        """Give those whom "each of them", or "the two men" behind the one who meets them, means."""
        named = [m for m in self.sentence.mentions if m.name is not None]
        before = [m for m in named if m.last <= pointer.first and not self.governed(m)]
        here = [s for m in before for s in self.sides(m, [])]
        rest = {self.story.cast.person(m) for m in named if m not in before}
        number = (CARDINALS.get(lower, 0) for lower in self.sentence.lowers[pointer.first : pointer.last])
        return members(self.story, here, others, rest, max(number))

    def _named_behind(self, pointer: PersonMention) -> PersonMention | None:
        """Give the first of those whom "both leaders, A and B," names."""
        after = next((m for m in self.sentence.mentions if m.first == pointer.last + 1), None)
        comma = self.sentence.lowers[pointer.last : pointer.last + 1] == [","]
        return after if comma and after is not None and after.name is not None else None

    def _who_leaves(self, pronoun: PersonMention, others: list[Side]) -> list[Side]:
        """Give whom "him" means in "From Riga, where B had received him, A flew to Oslo": who goes on from there."""
        lowers, opens = self.sentence.lowers, clause_of(self.sentence, pronoun.first).chunks[0]
        if lowers[0] not in _LEAVING or lowers[opens] != "where":
            return []
        if any(m.last <= opens for m in self.sentence.mentions):
            return []
        after = next((m for m in self.sentence.mentions if m.first > pronoun.last), None)
        if after is None or after.name is None or lowers[after.first - 1] != ",":
            return []
        goes = not MOTION.keys().isdisjoint(lowers[after.last : after.last + _TO_VERB])
        meant = self.sides(after, others) if goes else []
        return [s for s in meant if s.person is not None and s.person.may_be(pronoun.anaphor or "")]

    def _who_made_the_journey(self, pronoun: PersonMention) -> Person | None:
        """Give whom "he" means in "A's last trip to Oslo, where he met B"."""
        clause = clause_of(self.sentence, pronoun.first)
        if clause.head is None or self.sentence.lowers[clause.chunks[0]] not in {"where", "when"}:
            return None
        for owner in (m for m in self.sentence.mentions if m.name is not None and m.last < clause.chunks[0]):
            owns = self.sentence.chunks[owner.last].kind == "possessive"
            if owns and not JOURNEYS_OR_STAYS.isdisjoint(self.sentence.lowers[owner.last + 1 : owner.last + 5]):
                person = self.story.cast.person(owner)
                return person if person is not None and person.may_be(pronoun.anaphor or "") else None
        return None

    def _named_before(self, pronoun: PersonMention, others: list[Side]) -> Person | None:
        """Give the person named earlier in the sentence whom a pronoun means: "she" the subject of a clause before,
        "him" somebody from abroad; the nearest of several.
        """
        taken, actors = [s.person for s in others], {s.actor for s in others if s.actor}
        subject = pronoun.anaphor in {"he", "she"}
        # "A went to Oslo, where B received him; the next day she …": of A the sentence tells, and not of B.
        main = subject and not is_subordinate(self.sentence, pronoun.first)
        fitting: list[tuple[bool, Person]] = []
        aside: list[Person] = []
        # "She was at A's side when he met B": he is not who she is, but whoever else is named.
        beside = subject and self._is_told_of_the_other_sex(pronoun)
        led: list[Person] = []
        for number, earlier in reversed(list(enumerate(self.sentence.mentions))):
            if earlier.last > pronoun.first:
                continue
            if subject and self.governed(earlier):
                person = self.story.cast.person(earlier) if beside else None
                if person is not None and person not in taken and (person.confirmed or person.country):
                    led += [person] if person.may_be(pronoun.anaphor or "") else []
                continue
            if earlier.name is None and not is_office_alone(earlier) and not (subject and _is_one_office(earlier)):
                continue
            between = [c.lower for c in self.sentence.chunks[earlier.last : pronoun.first]]
            if subject and between in (["whom"], [",", "whom"]):
                # "A, whom he had met": somebody else.
                continue
            if subject and self._is_object_of_opening(earlier):
                continue
            if self._is_remembered(earlier) or (main and self._is_told_of_something(earlier)):
                continue
            if not subject and "who" in between[:2] and "," not in between[between.index("who") :]:
                # "The minister, who accompanied him": somebody else.
                continue
            person = self.story.cast.person(earlier) or self._holder(earlier)
            if person is None or person in taken or not (person.confirmed or person.country):
                continue
            if pronoun.anaphor is not None and person.may_be(pronoun.anaphor):
                likely = (
                    self.speaks(earlier, self.sentence.mentions[number + 1 :])
                    if subject
                    else (person.country or person.organization) not in actors
                )
                fitting.append((likely, person))
                if main and is_subordinate(self.sentence, earlier.first) and earlier.first > 1:
                    aside.append(person)
        told = [person for likely, person in fitting if likely]
        if subject and fitting and not told and (again := self._same_before(pronoun)) is not None:
            return again
        found = told or [person for _, person in fitting] or led
        return next((p for p in told if p not in aside), found[0] if found else None)

    def _is_told_of_the_other_sex(self, pronoun: PersonMention) -> bool:
        """Tell whether the subject of the sentence before "he" is a "she", or the other way round."""
        other = "she" if pronoun.anaphor == "he" else "he"
        doer = next((m for m in self.sentence.mentions if m.anaphor is not None or not self.governed(m)), None)
        return doer is not None and doer.anaphor == other and doer.last <= pronoun.first

    def _same_before(self, pronoun: PersonMention) -> Person | None:
        """Give whom the same pronoun means as the subject of a clause before: "He saw A; his host was B, whom he
        met".
        """
        same = [
            m for m in self.sentence.mentions
            if m.anaphor == pronoun.anaphor and m.last <= pronoun.first and not self.governed(m)
        ]  # fmt: skip
        meant = self.sides(same[0], []) if same else []
        return meant[0].person if len(meant) == 1 else None

    def _alone_told_of(self, pronoun: PersonMention, others: list[Side]) -> list[Side]:
        """Give the one of whom the article is, where its line has told of nobody else before, however it calls him:
        "The former baker likes the sea. On Friday he met …".
        """
        story, hero = self.story, self.story.hero
        if hero is None or not hero.last_seen or story.chronicle or is_subordinate(self.sentence, pronoun.first):
            return []
        numbers = (story.told_in.get(id(p), -1) for p in story.cast.people if p is not hero)
        if not story.sentence > story.line_sentence > max(numbers, default=-1):
            return []
        fits = hero.may_be(pronoun.anaphor or "") and all(s.person is not hero for s in others)
        actor = hero.country or hero.organization
        return [story.side_of(hero)] if fits and actor not in {s.actor for s in others} else []

    def _is_object_of_opening(self, earlier: PersonMention) -> bool:
        """Tell whether something was done to somebody by whom the sentence goes on to tell of: "After seeing A, he"."""
        verb = earlier.first - 1 - (self.sentence.lowers[earlier.first - 1] == "the")
        return 0 <= verb < _OPENING and self.sentence.lowers[verb].endswith("ing")

    def _is_told_of_something(self, mention: PersonMention) -> bool:
        """Tell whether somebody is named in what is told of a thing: "the summit, which A addressed"."""
        clause, lowers = clause_of(self.sentence, mention.first), self.sentence.lowers
        if lowers[mention.last : mention.last + 1] in _TRAVELLING:
            # "In Peru, which A toured in May, he": A.
            return False
        return clause.head is not None and lowers[clause.chunks[0]] in {"which", "whom"}

    def is_told_before_subject(self, mention: PersonMention) -> bool:
        """Tell whether somebody only does something to a thing before the subject comes: "After the forum, which B
        opened, she went on to Lima": of her is told.
        """
        if "which" not in self.sentence.words or not self._is_told_of_something(mention):
            return False
        behind = (m for m in self.sentence.mentions if m.first >= mention.last and not self.governed(m))
        return any(not is_subordinate(self.sentence, m.first) and self.verb_after(m) for m in behind)

    def _is_remembered(self, mention: PersonMention) -> bool:
        """Tell whether somebody is named as him whose death or birth, tomb or statue is told of."""
        lowers, last = self.sentence.lowers, mention.last
        of = max(0, mention.first - 2), mention.first
        before = lowers[of[0] : of[1]]
        if before[1:] in (["of"], ["to"]) and before[0] in _REMEMBERING:
            return True
        owns = last < len(lowers) and self.sentence.chunks[last].kind == "possessive"
        return owns and not _REMEMBERING.isdisjoint(lowers[last + 1 : last + 3])

    def _holder(self, office: PersonMention) -> Person | None:
        """Give whom "the President" means, if one who has been named."""
        meant = self.sides(office, []) if office.name is None else []
        return meant[0].person if len(meant) == 1 else None

    def _pair_before(self, pronoun: PersonMention) -> list[Side]:
        """Give the two of different countries whom a clause before names: "launched by A and B, when they met"."""
        before = [m for m in self.sentence.mentions if m.last <= pronoun.first]
        if pronoun.anaphor == "two":
            # "A and B both spoke"
            apart = before and before[-1].last == pronoun.first
            two = [] if apart else self.both_named(pronoun.first)
            if not (two or apart) and is_subordinate(self.sentence, pronoun.first):
                # "They repeated what A and B had said in May, when the two met"
                two = self._two_joined(0, pronoun.first)
            return self.story.unlike(pronoun.offices[0], two) if two and pronoun.offices else two
        return self._two_joined(0, pronoun.first) or self.both_named(pronoun.first)

    def _two_joined(self, first: int, last: int) -> list[Side]:
        """Give the two people of two countries whom "and" joins last between two chunks."""
        within = [m for m in self.sentence.mentions if first <= m.first and m.last <= last]
        for one, other in reversed(list(pairwise(within))):
            if one.name is not None and other.name is not None and self.link(one, other) == "and":
                sides = [*self.sides(one, []), *self.sides(other, [])]
                if len({s.actor for s in sides if s.actor}) == 2:
                    return sides
        return []

    def _band_before(self, pronoun: PersonMention, others: list[Side]) -> list[Side]:
        """Give several of one country whom a clause before names together, and nobody else since who could be one of
        "them": "Ministers A and B flew to Suva, and C received them".
        """
        before = [m for m in self.sentence.mentions if m.last <= pronoun.first and m.name is not None]
        taken = {s.actor for s in others} | {s.actor for s in self._who_acts_on(pronoun)}
        for one, other in reversed(list(pairwise(before))):
            if self.link(one, other) == "and" and not self.governed(one):
                band = [s for s in self.group(one, forward=True) if s.person is not None and not s.spouse]
                actors = {s.actor for s in band}
                return band if len(band) > 1 and len(actors) == 1 and actors.isdisjoint({None, *taken}) else []
        return []

    def _met_by_another(self, pronoun: PersonMention) -> list[Side]:
        """Give the one of whom a sentence speaks and whom he has met, where others have been told to meet since: "The
        Peruvian she had known before: they had talked in May".
        """
        before = [m for m in self.sentence.mentions if m.last <= pronoun.first and (m.name or m.anaphor == "national")]
        before = [m for m in before if not self.governed(m)]
        told: list[Side] = []
        self.story.unmoved(lambda all_named: told.extend(s for m in all_named for s in self.sides(m, [])), before)
        told = [s for s in told if s.person is not None]
        people = {id(s.person): s for s in told}
        if len(people) != 1 or any(s.person is told[0].person for s in self.story.pair):
            return []
        other = self.story.met.get(id(told[0].person))
        return [told[0], other] if other is not None and other.actor not in (None, told[0].actor) else []

    def both_named(self, k: int) -> list[Side]:
        """Give the two people of two countries of whom the sentence has spoken, and of nobody else: "A gave a dinner
        for B, after which they talked".
        """
        # "They kept in touch: A rang B in May, and they spoke again": it is behind the mark that two are named, if any.
        marks = [j for j in range(k) if self.sentence.lowers[j] in {":", ";"}]
        told = self._both_between(marks[-1], k) if marks else []
        colons = [j for j in marks if self.sentence.lowers[j] == ":"]
        return told or self._both_between(max(colons, default=0), k)

    def _both_between(self, opens: int, k: int) -> list[Side]:
        """Give the two people of two countries, and nobody else, of whom a sentence speaks between two chunks."""
        told: list[Side] = []
        for mention in (m for m in self.sentence.mentions if opens <= m.first and m.last <= k):
            host = mention.anaphor in {"his host", "her host"}
            if mention.plural or not (host or mention.anaphor in _OF_ONE):
                return []
            # "A gave a dinner for him": not for himself.
            taken = told if mention.anaphor in {"him", "her"} else []
            meant = self.sides(mention, taken)
            if host and meant and not told:
                # "Her host had been there, and the two had met": she is the other.
                told += self.story.pronoun("she" if mention.anaphor == "her host" else "he", meant)
            told += [s for s in meant if all(s.person is not o.person for o in told)]
        people = [s for s in told if s.person is not None]
        if len(people) != 2 or len(told) != 2 or people[0].actor == people[1].actor:
            return []
        pair = self.story.pair
        return pair if len(pair) == 2 and {s.person for s in pair} == {s.person for s in people} else people

    def _goes_on(self, mention: PersonMention) -> bool:
        """Tell whether "He also met", "She later called on" goes on with what was told before."""
        if mention.first > 2:
            return False
        opening = self.sentence.chunks[0].when
        if mention.first and opening is not None and opening.discourse:
            # "The same day, he met B."
            return True
        after = {c.lower for c in self.sentence.chunks[mention.last : mention.last + 3]}
        return bool(after & {"also", "later", "then", "afterwards", "subsequently"})
