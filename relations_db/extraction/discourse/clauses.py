"""Read who does what in a sentence: subjects, what they govern, and whom pronouns and offices mean."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.adjuncts import Adjuncts
from relations_db.extraction.discourse.days import JOURNEYS_OR_STAYS
from relations_db.extraction.discourse.house_style import is_office_alone
from relations_db.extraction.discourse.members import is_of_each, members
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.extraction.discourse.whereabouts import traveller
from relations_db.language.chunks import Chunk
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person
from relations_db.language.verbs import IRREGULAR_PASTS, is_past

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
# What may stand before "to" and a verb: "is also expected to receive".
_LEADING_UP = frozenset("is was are were be been being also expected due scheduled set about able likely to".split())
# What is done "for him" or "to him", somebody else does, so many chunks before.
_DONE_TO = frozenset({"for", "to"})
_TO_RECIPIENT = 8
_JOINERS = frozenset({",", "and", "&", ";"})
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
FINITE = IRREGULAR_PASTS | {"co", "is", "put", "will"}
SAYING = frozenset(
    "said says told announced noted stressed added wrote pointed believes declared pledged emphasised "
    "emphasized".split()
)
_NUMERALS = ("two", "three", "four", "five", "six", "several")
_OF_ONE = (None, "he", "she", "him", "her", "guest", "visitor", "national", "styled")
_NUMBERS = ("three", "four", "five", "six")
_AS_ITS_HEAD = (["as", "its", "head"], ["as", "its", "leader"], ["at", "its", "head"])
# "was among the leaders who attended", "one of those who"
_AMONG = frozenset("among amongst one".split())
_THEIR_LEADER = (["their", "leader"], ["their", "head"], ["its", "leader"], ["its", "head"])


def _speaks_for_nobody(side: Side) -> bool:
    """Tell whether a person is a journalist, a spouse or the like and nothing else."""
    if side.person is None or side.person.known is not None or not side.person.offices:
        return False
    return all(office.level == "other" and office.title != "first lady" for office in side.person.offices)


_SUBORDINATORS = frozenset("since until once because although though as while when if".split())
# These end as adverbs do.
_NO_ADVERBS = frozenset("family reply ally assembly supply rally apply rely comply".split())


class Clauses(Adjuncts):
    """One sentence, asked who does what."""

    def subjects(self, verb: int, before: list[Side] | None = None) -> list[Side]:
        """Give who does what the verb at a chunk says."""
        chunks = self.sentence.chunks
        k = verb - 1
        if k > 0 and chunks[k].lower == "to":
            # "B is expected to receive A"
            k = next((j for j in range(k - 1, -1, -1) if chunks[j].lower not in _LEADING_UP), -1)
        if k > 0 and chunks[k].lower == "that" and self._is_thing(k - 1):
            # "It replaces a commission that met at the level of ministers": nobody who is named.
            return []
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
                or (kind == "word" and lower.endswith("ly") and lower not in _NO_ADVERBS)
                or (lower == "last" and (before_last := self.covering(k - 1)) is not None and before_last.anaphor)
                or (kind == "mark" and lower in (",", "-", "–", "—", ")", "(", "'"))
            ):
                k -= 1
                continue
            break
        # Something stands between: the subject of the clause, or the one that the last contact had.
        mentions = [m for m in self.sentence.mentions if m.last <= verb and not self.governed(m)]
        if not self.sentence.quoted[verb]:
            # "“The premier will come,” he said after talks with X": it is no premier who talked.
            mentions = [m for m in mentions if not self.sentence.quoted[m.first]]
        clause_from = 0
        for j in range(verb - 1, -1, -1):
            lower = chunks[j].lower
            if lower in (";", ":") or (lower == "that" and j > 0 and chunks[j - 1].lower in SAYING | {",", "and"}):
                clause_from = j + 1
                break
        inside = [m for m in mentions if m.first >= clause_from]
        clause = clause_of(self.sentence, verb)
        opener = clause.chunks[0] if clause.head is not None else 0
        of_one = chunks[opener].lower == "who" and _AMONG.isdisjoint(self.sentence.lowers[max(0, opener - 4) : opener])
        near = {chunks[k].lower for k in (verb - 1, verb) if k >= 0}
        which = "which" in near or (verb > 1 and chunks[verb - 2].lower == "which" and near & {"had", "has", "have"})
        if of_one or which:
            told = [m for m in self.sentence.mentions if m.last <= (opener if of_one else verb)]
            if of_one and (not told or told[-1].last < opener - 1):
                # "the heir of Soto, who came in May and was received by X": of Soto, and of nobody before.
                return []
            if told:
                several = near & {"are", "were"} or "together" in self.sentence.lowers[verb : verb + 2]
                return self.group(told[-1]) if several else self.sides(told[-1], [])
        if inside:
            opens = self.sentence.lowers[max(0, inside[0].first - 1)] in _SUBORDINATORS
            if opens and len(inside) > 1 and "," in self.sentence.lowers[inside[0].last : inside[1].first]:
                # "Since A took office, B has held talks": not A.
                inside = inside[1:]
            return self.group(inside[0], forward=True)
        return before or []

    def _is_thing(self, k: int) -> bool:
        """Tell whether a noun before "that" is of nobody: it has an article of its own, and is no verb of saying."""
        articled = not {"a", "an", "the", "any", "another"}.isdisjoint(self.sentence.lowers[max(0, k - 3) : k])
        return articled and self.covering(k) is None and self.sentence.lowers[k] not in SAYING

    def _before_relative(self, k: int) -> PersonMention | None:
        """Give the mention before the relative clause that ends at a comma: "X, who leads the party, met"."""
        chunks = self.sentence.chunks
        for j in range(k - 1, max(-1, k - 30), -1):
            if chunks[j].lower in (";", ":", "—"):
                return None
            if chunks[j].lower in ("who", "whose", "which") and j > 0 and chunks[j - 1].lower == ",":
                before = [m for m in self.sentence.mentions if m.last <= j]
                if before and before[-1].name is None and before[-1].last >= j - 1:
                    # "the King, who was away, rang X": not whoever was named before him
                    return before[-1] if not self.governed(before[-1]) else None
                before = [m for m in before if m.name is not None]
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
        if lower == "than" and "sooner" in self.sentence.words:
            # "No sooner had he landed than A rang him."
            return False
        if lower in _PREPOSITIONS:
            # "A delegation led by X met …", "Peru was represented by X": X is the one who met.
            led = lower == "by" and k > 0 and chunks[k - 1].lower in ("led", "headed", "represented")
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
        if words[0] == "," and one.anaphor in ("him", "her", "them"):
            # "received him, and B had lunch with him"
            return ""
        return "and" if set(words) & {"and", "&", "with", "well"} else ""

    def coordinated(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether two mentions are joined by "and"."""
        return self.link(one, other) == "and"

    def sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        """Tell who a mention means; `others` are those on the other side, who are not meant."""
        meant = self._sides(mention, others)
        if mention.anaphor in ("he", "she") and (gone := traveller(self, mention, meant)) != meant:
            self.story.meant_now = gone[0]
            return gone
        return meant

    def _sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        if mention.name is not None and mention.anaphor is None:
            return self._somebody(self.story.sides(mention, others))
        if mention.anaphor in ("he", "she") and self.doer is not None and not others and self._goes_on(mention):
            doer = self.doer
            if (
                doer != self.story.speaker
                and not self._spoken_of_since(doer)
                and (doer.person is None or doer.person.may_be(mention.anaphor))
            ):
                return [doer]
        if mention.anaphor in ("him", "her"):
            others = [*others, *(s for s in self._who_acts_on(mention) if s not in others)]
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
        if mention.anaphor == "two" and (names := self._named_behind(mention)) is not None:
            return self.group(names, forward=True)
        pointed = mention.anaphor in ("they", "them") or (mention.anaphor == "two" and not others)
        if pointed and (pair := self._pair_before(mention) or self._met_by_another(mention)):
            return pair
        if mention.anaphor in ("he", "she", "him", "her") and (
            person := self._who_made_the_journey(mention) or self._named_before(mention, others)
        ):
            self.story.meant_now = self.story.side_of(person)
            return [self.story.meant_now]
        if is_of_each(mention):
            return self._members(mention, others) or self._both(mention, others)
        of = self.sentence.lowers[mention.last : mention.last + 1] == ["of"]
        if of and mention.plural and mention.name is None and not (mention.countries or mention.organization):
            # "the leaders of several countries" are not those told of.
            return []
        sides = self.story.sides(mention, others)
        if not sides and mention.anaphor == "two" and mention.country is None and others:
            two = self._members(mention, others)
            return two if len(two) == 2 else []
        return self._somebody(sides)

    def _who_acts_on(self, pronoun: PersonMention) -> list[Side]:
        """Give the subject of the clause of which a pronoun is an object: nobody does to "him" what he does himself."""
        if self.governed(pronoun):
            return self._who_acts_for(pronoun)
        before = [m for m in self.sentence.mentions if m.last <= pronoun.first and not self.governed(m)]
        if not before or before[-1].anaphor in ("him", "her", "them"):
            return []
        # Nothing but verbs may stand between: "A made a tour, and the last leg took him to Oslo".
        between = self.sentence.lowers[before[-1].last : pronoun.first - 1]
        acts = all(lower in ADVERBS or lower in _LEADING_UP or is_past(lower) or lower == "and" for lower in between)
        return self.sides(before[-1], []) if acts and "who" not in between else []

    def _who_acts_for(self, pronoun: PersonMention) -> list[Side]:
        """Give who does something "for him" or "to him"; he may well have somebody "with him"."""
        lowers, at = self.sentence.lowers, pronoun.first - 1
        if lowers[at] not in _DONE_TO:
            return []
        for verb in range(at - 1, max(0, at - _TO_RECIPIENT), -1):
            if lowers[verb] in CLAUSE_ENDS or self.covering(verb) is not None:
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
        return members(self.story, here, others, rest)

    def _named_behind(self, pointer: PersonMention) -> PersonMention | None:
        """Give the first of those whom "both leaders, A and B," names."""
        after = next((m for m in self.sentence.mentions if m.first == pointer.last + 1), None)
        comma = self.sentence.lowers[pointer.last : pointer.last + 1] == [","]
        return after if comma and after is not None and after.name is not None else None

    def _who_made_the_journey(self, pronoun: PersonMention) -> Person | None:
        """Give whom "he" means in "A's last trip to Oslo, where he met B"."""
        clause = clause_of(self.sentence, pronoun.first)
        if clause.head is None or self.sentence.lowers[clause.chunks[0]] not in ("where", "when"):
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
        subject = pronoun.anaphor in ("he", "she")
        fitting: list[tuple[bool, Person]] = []
        for number, earlier in reversed(list(enumerate(self.sentence.mentions))):
            if earlier.last > pronoun.first or (subject and self.governed(earlier)):
                continue
            if earlier.name is None and not is_office_alone(earlier):
                continue
            between = [c.lower for c in self.sentence.chunks[earlier.last : pronoun.first]]
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
        return next((p for likely, p in fitting if likely), fitting[0][1] if fitting else None)

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
            return [] if apart else self.both_named(pronoun.first)
        for one, other in reversed(list(pairwise(before))):
            if one.name is not None and other.name is not None and self.link(one, other) == "and":
                sides = [*self.sides(one, []), *self.sides(other, [])]
                if len({s.actor for s in sides if s.actor}) == 2:
                    return sides
        return self.both_named(pronoun.first)

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
        told: list[Side] = []
        # "They kept in touch: A rang B in May, and they spoke again": it is behind the colon that two are named.
        opens = max((j for j in range(k) if self.sentence.lowers[j] == ":"), default=0)
        for mention in (m for m in self.sentence.mentions if opens <= m.first and m.last <= k):
            host = mention.anaphor in ("his host", "her host")
            if mention.plural or not (host or mention.anaphor in _OF_ONE):
                return []
            # "A gave a dinner for him": not for himself.
            taken = told if mention.anaphor in ("him", "her") else []
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
        lowers = self.sentence.lowers
        if k > mention.last and lowers[k - 1 - (lowers[k - 1] == "the")] in ("on", "in", "at"):
            # "from A, B and C on her victory", "on the occasion of": what follows is no verb.
            return False
        if aside and not (chunk.lower.endswith(("ed", "ing")) or chunk.lower in FINITE):
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
                    m = self._apposed(m) or m
                    self._speaks_for(m, chunks[max(0, k - 4) : j])
                    return m
            if chunks[j].lower in (";", ".", "said"):
                break
        return None

    def _apposed(self, office: PersonMention) -> PersonMention | None:
        """Give who is named behind an office with another one: "its vice-chairman, the Lima deputy A,"."""
        k = office.last
        if office.name is not None or self.sentence.lowers[k : k + 2] != [",", "the"]:
            return None
        following = self.sentence.at.get(k + 1)
        closed = following is not None and self.sentence.lowers[following.last : following.last + 1] in ([","], [])
        return following if closed and following is not None and following.name is not None else None

    def _speaks_for(self, leader: PersonMention, group: Sequence[Chunk]) -> None:
        """Give a leader the party or country that the words for a delegation name."""
        for chunk in group:
            entry = chunk.entry("party")
            if entry is not None and leader.party is None:
                leader.party = entry.key
                leader.country = leader.country or chunk.country
            elif chunk.kind in ("adjective", "country") and leader.country is None:
                leader.country = chunk.country
        person = self.story.cast.person(leader)
        if person is not None:
            person.party = person.party or leader.party
            person.country = person.country or leader.country

    def verb_after(self, mention: PersonMention) -> bool:
        """Tell whether a finite verb follows a mention, so that a new clause begins with it."""
        lowers, k = self.sentence.lowers, mention.last
        if lowers[k : k + 1] in (["both"], ["each"]) and k + 1 < len(lowers) and lowers[k + 1] in FINITE:
            return True
        while k < len(lowers) and lowers[k] in _BEFORE_VERB:
            k += 1
        if k >= len(lowers):
            return False
        lower = lowers[k]
        return self.sentence.chunks[k].kind == "word" and (lower.endswith("ed") or lower in FINITE)
