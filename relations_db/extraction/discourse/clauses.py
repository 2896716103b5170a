"""Read who does what in a sentence: subjects, who is joined to them, what governs them, who leads a delegation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from relations_db.extraction.discourse.adjuncts import Adjuncts
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.tenses import clause_of, is_subordinate
from relations_db.language.anaphora import NO_ADVERBS
from relations_db.language.chunks import Chunk
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import IRREGULAR_PASTS, is_past

ADVERBS = frozenset(
    "has have had also then later separately jointly first again earlier subsequently respectively thereafter "
    "each both even just already recently personally afterwards afterward next finally briefly today yesterday "
    "here there together likewise meanwhile still once twice only before now on in at the same day did was "
    "were been , who himself herself all directly thereupon in person individually virtually this that morning "
    "evening afternoon night".split()
)
# "A said that B will meet C", "B would see C"
_MODALS = frozenset({"will", "would", "shall"})
# Where people are received.
HOUSES = frozenset(
    "house palace residence lodge castle villa dacha ranch farm estate ministry chancellery mansion headquarters "
    "presidency embassy parliament kremlin elysee élysée office chambers monastery".split()
)
# What may stand between a subject and its verb, and not between a name and the day or place beside it.
_BEFORE_VERB = ADVERBS - set(
    "on in at the here both respectively separately this same day together today yesterday".split()
)
# "had a meeting", "had talks": what behind it makes a verb of its own of it
_HAVING = frozenset({"had", "has", "have"})
_HAD = frozenset(
    "a an the his her their its another talks discussions consultations lunch dinner breakfast tea meetings separate "
    "bilateral two several".split()
)
# What may stand before "to" and a verb: "is also expected to receive".
LEADING_UP = frozenset("is was are were be been being also expected due scheduled set about able likely to".split())
CLAUSE_ENDS = frozenset("that which who whom whose where while because although though since".split())
# Behind these stands what people spoke of, and so near before one of its words.
TOPICS = frozenset("about on regarding concerning over".split())
_TO_TOPIC = 4
_LINKING = frozenset(", and & ; together with along as well both then".split())
ONE_BY_ONE = (
    "one after the other", "one after another", "one by one", "one at a time", "in this order", "in that order",
    "in the following order",
)  # fmt: skip
IN_TURN = frozenset({
    *ONE_BY_ONE, "in turn", "separately", "successively", "in succession", "briefly", "among others",
    "amongst others", "individually", "each separately",
})  # fmt: skip
_PREPOSITIONS = frozenset(
    "with by to of from for between against under on in at about than like as via toward towards among "
    "including behind alongside".split()
)
# "accompanied by several members of the government"
_SO_MANY = frozenset("several some many other various numerous two three four five six leading senior".split())
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
_COMPANIES = frozenset("delegation mission team side group".split())
# Behind these, or a verb of saying, "that" opens a clause.
_BEFORE_THAT = SAYING | {",", "and"}
# Before an office that somebody has come to since.
_BY_NOW = frozenset("now then by meanwhile already still today newly formerly previously once the".split())
_AS_ITS_HEAD = (["as", "its", "head"], ["as", "its", "leader"], ["at", "its", "head"])
# "The visit follows one by X", "… follows that of X": X is the traveller.
_JOURNEYS = {"by": frozenset({"visit", "visits", "trip", "trips", "one", "years"}), "of": frozenset({"that"})}
NOMINATIVES = frozenset({"he", "she", "they"})
OBJECTS = frozenset({"him", "her", "them"})
_RELATIVES = frozenset("who whom whose which that when where".split())
# "was among the leaders who attended", "one of those who"
_AMONG = frozenset("among amongst one".split())
_GUESTS = frozenset({"guest", "visitor", "dignitary", "national"})
_STANDING_FOR = frozenset({"representing", "accompanying"})
_WITH_ANOTHER = frozenset("with met received and by".split())
_THEIR_LEADER = (["their", "leader"], ["their", "head"], ["its", "leader"], ["its", "head"])
_SUBORDINATORS = frozenset("since until once because although though as while when if".split())

_DETERMINERS = frozenset("our the his her their its".split())


class Clauses(Adjuncts):
    """One sentence, asked who does what."""

    def subjects(self, verb: int, before: list[Side] | None = None) -> list[Side]:
        """Give who does what the verb at a chunk says."""
        chunks = self.sentence.chunks
        k = verb - 1
        if k > 0 and chunks[k].lower == "to":
            # "B is expected to receive A"
            k = next((j for j in range(k - 1, -1, -1) if chunks[j].lower not in LEADING_UP), -1)
        if k > 0 and chunks[k].lower == "that" and self._is_thing(k - 1):
            # "It replaces a commission that met at the level of ministers": nobody who is named.
            return []
        while k >= 0:
            mention = self.covering(k)
            if mention is not None:
                if self.governed(mention):
                    k = mention.first - 1
                    continue
                if (aside := self._opens_aside(mention)) is not None:
                    k = aside - 1
                    continue
                return self.group(mention)
            if chunks[k].lower in {"i", "we"}:
                return []
            if chunks[k].lower == "and" and before and k == verb - 1 and not self._another_since_stop(k):
                # "A said that B and C had met and spoken by telephone"
                return self._of_another(verb, before) or before
            if chunks[k].lower == "," and (antecedent := self._before_relative(k)) is not None:
                return self.group(antecedent)
            lower, kind = chunks[k].lower, chunks[k].kind
            if (
                kind in {"date", "place"}
                or lower in ADVERBS
                or lower in _MODALS
                or (kind == "word" and lower.endswith("ly") and lower not in NO_ADVERBS)
                or (lower == "last" and (before_last := self.covering(k - 1)) is not None and before_last.anaphor)
                or (kind == "mark" and lower in {",", "-", "–", "—", ")", "(", "'"})
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
            if lower in {";", ":"} or (lower == "that" and j > 0 and chunks[j - 1].lower in _BEFORE_THAT):
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
            if of_one and (not told or not self._reaches(told[-1], opener - 1)):
                # "the heir of Soto, who came in May and was received by X": of Soto, and of nobody before.
                return []
            if told:
                several = near & {"are", "were"} or "together" in self.sentence.lowers[verb : verb + 2]
                return self.group(told[-1]) if several else self.sides(told[-1], [])
        main = [m for m in inside if not is_subordinate(self.sentence, m.first)] if clause.head is None else []
        if main:
            # "On her way from Oslo, where ministers often go, A stopped for talks with B": not the ministers.
            inside = main
        if inside:
            if (
                self._opens_subordinate(inside[0])
                and len(inside) > 1
                and "," in self.sentence.lowers[inside[0].last : inside[1].first]
            ):
                # "Since A took office, B has held talks": not A.
                inside = inside[1:]
            return self.group(inside[0], forward=True)
        return before or []

    def _opens_subordinate(self, mention: PersonMention) -> bool:
        """Tell whether another's clause comes behind that in which somebody is told of: "Since A took office", "Two
        days before our ministers went", "After A, B".
        """
        lowers = self.sentence.lowers
        opener = max(0, mention.first - 1 - (lowers[mention.first - 1] in _DETERMINERS))
        return lowers[opener] in _SUBORDINATORS or (
            lowers[opener] in {"before", "after"}
            and (self.verb_after(mention) or "," in lowers[mention.last - 1 : mention.last + 1])
        )

    def _of_another(self, verb: int, before: list[Side]) -> list[Side]:
        """Give of whom else a relative clause goes on to tell: "A received B, who was on a visit and had met C": B."""
        clause = clause_of(self.sentence, verb)
        opener = clause.chunks[0]
        told = [m for m in self.sentence.mentions if m.last <= opener]
        if clause.head is None or self.sentence.lowers[opener] != "who" or not told:
            return []
        sides = self.sides(told[-1], []) if self._reaches(told[-1], opener - 1) else []
        return [] if any(s.person is o.person for s in sides for o in before) else sides

    def _reaches(self, mention: PersonMention, k: int) -> bool:
        """Tell whether nothing stands between a mention and a comma but of what party or town it is: "A, of the Greens,
        who met".
        """
        lowers = self.sentence.lowers
        aside = mention.name is not None and lowers[mention.last : mention.last + 2] in ([",", "of"], [",", "from"])
        return mention.last >= k or (aside and lowers[k] == "," and not any(map(is_past, lowers[mention.last : k])))

    def _opens_aside(self, office: PersonMention) -> int | None:
        """Give the comma before an office that somebody named before it holds by now: "A and B, now president, met"."""
        lowers, k = self.sentence.lowers, office.first - 1
        if office.name is not None or not office.offices or lowers[k] not in _BY_NOW:
            return None
        while k > 0 and lowers[k] in _BY_NOW:
            k -= 1
        named = k > 0 and lowers[k] == "," and self.covering(k - 1) is not None
        return k if named and lowers[office.last : office.last + 1] == [","] else None

    def _another_since_stop(self, k: int) -> bool:
        """Tell whether behind the last semicolon before a chunk somebody is named who does something."""
        stop = max((j for j in range(k) if self.sentence.lowers[j] == ";"), default=None)
        if stop is None:
            return False
        since = [m for m in self.sentence.mentions if stop < m.first and m.last <= k and not self.governed(m)]
        return not since or any(m.anaphor not in NOMINATIVES for m in since)

    def _is_thing(self, k: int) -> bool:
        """Tell whether a noun before "that" is of nobody: it has an article of its own, and is no verb of saying."""
        articled = not {"a", "an", "the", "any", "another"}.isdisjoint(self.sentence.lowers[max(0, k - 3) : k])
        return articled and self.covering(k) is None and self.sentence.lowers[k] not in SAYING

    def _before_relative(self, k: int) -> PersonMention | None:
        """Give the mention before the aside that ends at a comma: "X, who leads the party, met", "X, as said, met"."""
        chunks = self.sentence.chunks
        for j in range(k - 1, max(-1, k - 30), -1):
            if chunks[j].lower in {";", ":", "—"}:
                return None
            told = self.covering(j - 2) if chunks[j].lower == "as" and chunks[j - 1].lower == "," else None
            if told is not None:
                # "X, as was said at the time, had met him"
                return told if told.name is not None and not self.governed(told) else None
            if chunks[j].lower in {"who", "whose", "whom", "which"} and j > 0 and chunks[j - 1].lower == ",":
                if chunks[j].lower == "whose" and (head := self._whose_head(j, k)) is not None:
                    return head
                before = [m for m in self.sentence.mentions if m.last <= j]
                if before and before[-1].name is None and before[-1].last >= j - 1:
                    # "the King, who was away, rang X": not whoever was named before him
                    return before[-1] if not self.governed(before[-1]) else None
                before = [m for m in before if m.name is not None]
                return before[-1] if before and not self.governed(before[-1]) else None
        return None

    def _whose_head(self, whose: int, k: int) -> PersonMention | None:
        """Give who does what follows a comma where "whose" only leads to him: "Peru, whose president, X, met"."""
        named = self.covering(k - 1)
        between = self.sentence.chunks[whose + 1 : k]
        led = named is not None and named.name is not None and whose < named.first
        return named if led and not any(is_past(c.lower) or c.lower in FINITE for c in between) else None

    def covering(self, k: int) -> PersonMention | None:
        """Give the mention that a chunk is part of."""
        return self._covering.get(k)

    def governed(self, mention: PersonMention) -> bool:
        """Tell whether a mention stands behind a preposition, so that it is nobody's subject."""
        k = mention.first - 1
        chunks = self.sentence.chunks
        while k >= 0 and (chunks[k].kind == "honorific" or (mention.plural and chunks[k].lower in _SO_MANY)):
            k -= 1
        if k < 0:
            return False
        lower = chunks[k].lower
        if lower in {"was", "is"} and chunks[k - 1].lower == "it" and k:
            # "in Riga it was X": nobody's subject, unless he is said to have done something.
            end = mention.last
            if self.sentence.lowers[end : end + 1] == ["and"] and (other := self.sentence.at.get(end + 1)) is not None:
                # "it was A and B who"
                end = other.last
            owns = self.sentence.kind_at(end) == "possessive"
            turn = owns and self.sentence.lowers[end + 1 : end + 3] == ["turn", "to"]
            return not turn and self.sentence.lowers[end : end + 1] not in (["who"], ["that"])
        if lower in ("'s",) or chunks[k].kind == "possessive":
            # "X's French colleague, Y, was in Lima": Y is the one who was there.
            owner = next((m for m in reversed(self.sentence.mentions) if m.last in (k, k + 1)), None)
            named = mention.counterpart and mention.name is not None and owner not in (None, mention)
            return not named or owner is None or self.governed(owner)
        if lower == "(" and not mention.offices and chunks[mention.last : mention.last + 1]:
            # "of the Liberty party (Libre)"
            return chunks[mention.last].lower == ")" and chunks[k - 1].kind in {"party", "body", "organization"}
        doing = self.sentence.lowers[mention.last : mention.last + 1]
        if lower == "with" and k and chunks[k - 1].lower == "," and doing and doing[0].endswith("ing"):
            # ", with A hosting B in May": A does so.
            return False
        if lower == "than" and "sooner" in self.sentence.words:
            # "No sooner had he landed than A rang him."
            return False
        if lower == "as" and mention.definite and self.sentence.lowers[mention.last : mention.last + 1] == ["was"]:
            # "as the king was leaving": a clause of his own.
            return False
        if lower == "as" and mention.name is not None:
            # "as Presidents A and B chaired the session": a clause of their own.
            at = self.sentence.mentions.index(mention)
            return not self.speaks(mention, self.sentence.mentions[at + 1 :])
        if k == 0 and lower in {"from", "in"} and chunks[mention.first].kind == "place":
            # "From London King X wrote": the town is not his.
            return False
        if lower in _STANDING_FOR:
            # "The envoy, representing President X, met Y"
            return True
        if lower in _PREPOSITIONS:
            # "A delegation led by X met …", "Peru was represented by X": X is the one who met.
            led = lower == "by" and k > 0 and chunks[k - 1].lower in {"led", "headed", "represented"}
            travels = lower in {"by", "of"} and k > 0 and chunks[k - 1].lower in _JOURNEYS[lower]
            acts = led or travels or self._falls_to(k) or self._is_under(k)
            return not (acts or (lower == "with" and self._as_its_head(mention)))
        if lower in {"and", ","}:
            previous = next((m for m in reversed(self.sentence.mentions) if m.last in (k, k + 1)), None)
            if previous is not None and previous is not mention and lower == "and":
                return self.governed(previous) and not self._begins_anew(previous, mention)
        return False

    def _falls_to(self, k: int) -> bool:
        """Tell whether a preposition leads to him whose task it was: "It fell to X to meet Y", "the turn of X"."""
        return (self.sentence.lowers[k - 1], self.sentence.lowers[k]) in (("fell", "to"), ("turn", "of"))

    def _begins_anew(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether "and" joins no list but clauses: "A met with B and C, and D received E"."""
        mentions, lowers = self.sentence.mentions, self.sentence.lowers
        first, k = mentions.index(one), mentions.index(other)
        if lowers[other.first - 1] != "and" or k + 1 == len(mentions) or not self.verb_after(other):
            return False
        while first > 0 and self.link(mentions[first - 1], mentions[first]):
            first -= 1
        chain = mentions[first]
        told = any(m.last < chain.first and not self.governed(m) and self.verb_after(m) for m in mentions[:first])
        if not told:
            return False
        # "received A, and B met C", but not "talks between A, B, and C began"
        met = is_past(lowers[chain.first - 1])
        comma = lowers[other.first - 2] == "," or lowers[one.last - 1] == ","
        return met or (comma and lowers[chain.first - 1] == "with")

    def _is_under(self, k: int) -> bool:
        """Tell whether a preposition leads from a delegation to its head: "a side under", "a team under the leadership
        of".
        """
        lowers = self.sentence.lowers
        if lowers[max(0, k - 3) : k] in (["under", "the", "leadership"], ["under", "the", "guidance"]):
            k -= 3
        return lowers[k] == "under" and k > 0 and lowers[k - 1] in _COMPANIES

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
        joined = first > 0 and self.link(mentions[first - 1], mentions[first]) == "and"
        if joined and not self._begins_anew(mentions[first - 1], mentions[first]):
            first -= 1
            while first > 0 and self.link(mentions[first - 1], mentions[first]):
                first -= 1
        sides: list[Side] = []
        behind_aside = self.sentence.lowers[mention.first - 2 : mention.first] == [",", "and"]
        if first == last and behind_aside and mention.anaphor not in NOMINATIVES:
            # "A, who had met him in May, and B had talks"; with "and he" another clause begins.
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
        if words[-2:] == ["and", "also"] or (other.plural and words[-2:] == ["and", "other"]):
            # "A and other African leaders met B"
            words.pop()
        if not _LINKING.issuperset(words):
            return ""
        if words == [","]:
            return "comma"
        if words[0] == "," and one.anaphor in OBJECTS:
            # "received him, and B had lunch with him"
            return ""
        if words[-1] == "and" and other.anaphor in (*NOMINATIVES, "two") and (words[0] == "," or self._is_object(one)):
            # "met A, and he showed her the port", "met A and the two had lunch"
            return ""
        if words[0] == "," and words[-1] == "and" and other.anaphor in _GUESTS and self.verb_after(other):
            # "they had talks as heads of state, and the guest saw B"
            return ""
        return "and" if set(words) & {"and", "&", "with", "well"} else ""

    def _is_object(self, mention: PersonMention) -> bool:
        """Tell whether a verb or a preposition stands before somebody: "met A", "ran into A"."""
        if not mention.first:
            return False
        before = self.sentence.chunks[mention.first - 1]
        opens = before.lower in ADVERBS or before.lower in _SUBORDINATORS or before.lower in {"and", "but", "that"}
        return before.kind == "word" and not opens

    def coordinated(self, one: PersonMention, other: PersonMention) -> bool:
        """Tell whether two mentions are joined by "and"."""
        return self.link(one, other) == "and"

    def sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        """Tell who a mention means by what the story has told; `others` are those on the other side, not meant."""
        return self.story.sides(mention, others)

    def following_subject(self, first: int, last: int) -> list[Side] | None:
        """Give the subject that stands after an opening: "Meeting with X on Monday, Y said"."""
        opens = (
            all(
                c.kind in {"word", "mark", "date", "place", "adjective", "title_word"}
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
            # "After an hour with X she went on": such a word is nobody's partner.
            begins = mention.anaphor in NOMINATIVES and _RELATIVES.isdisjoint(c.lower for c in between)
            if (has_comma or begins) and not self.governed(mention) and self.speaks(mention, after[number + 1 :]):
                return self.group(mention, forward=True)
        return None

    def speaks(self, mention: PersonMention, rest: Sequence[PersonMention]) -> bool:
        """Tell whether a verb follows a mention, so that it is a subject and no further item of a list."""
        k = mention.last
        for other in rest:
            if self.coordinated(mention, other):
                if self._begins_anew(mention, other):
                    # "A, B and C, and D received E": D is no more of the list.
                    break
                k, mention = other.last, other
        aside = False
        while k < len(self.sentence.chunks) and (
            self.sentence.chunks[k].lower in ADVERBS or self.sentence.chunks[k].kind == "date"
        ):
            if self.sentence.chunks[k].lower in {"who", "himself", "herself"}:
                return False
            aside = aside or self.sentence.chunks[k].lower == ","
            k += 1
        if k >= len(self.sentence.chunks):
            return False
        chunk = self.sentence.chunks[k]
        lowers = self.sentence.lowers
        if k > mention.last and lowers[k - 1 - (lowers[k - 1] == "the")] in {"on", "in", "at"}:
            # "from A, B and C on her victory", "on the occasion of": what follows is no verb.
            return False
        if aside and not (chunk.lower.endswith(("ed", "ing")) or chunk.lower in FINITE):
            # "A, B, federal senators and others": behind a comma a list may go on.
            return False
        return chunk.kind == "word" and chunk.lower not in _NO_VERBS and self.covering(k) is None

    def with_ahead(self, k: int) -> bool:
        """Tell whether a "with" follows in the same clause, perhaps behind two things: "on fish and the ports with"."""
        spoken_of = not TOPICS.isdisjoint(self.sentence.lowers[max(0, k - _TO_TOPIC) : k + 1])
        for j in range(k, min(k + 12, len(self.sentence.chunks))):
            lower = self.sentence.chunks[j].lower
            if lower == "with":
                return True
            if lower == "and" and spoken_of and self.sentence.lowers[j + 1 : j + 2] == ["the"]:
                continue
            if (
                lower in CLAUSE_ENDS
                or lower in {";", ":", ".", "and", "to"}
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
        headed = any(c.lower == "its" and d.lower in {"head", "leader"} for c, d in pairwise(chunks[k : k + 40]))
        for j in range(k + 1, min(k + 32, len(chunks))):
            with_leader = chunks[j].lower == "and" and self.sentence.lowers[j + 1 : j + 3] in _THEIR_LEADER
            if chunks[j].lower in {"led", "headed", "under"} or with_leader or (headed and chunks[j].lower == "with"):
                # "under the leadership of X"
                reach = j + 4 if chunks[j].lower == "under" else j + 3
                m = next((x for x in self.sentence.mentions if j < x.first <= reach), None)
                if m is not None:
                    m = self._apposed(m) or m
                    self._speaks_for(m, chunks[max(0, k - 4) : j])
                    return m
            # "The Fijian delegation met one from Peru led by X": X leads the other.
            if chunks[j].lower in {";", ".", "said"} or (chunks[j].lower == chunks[k].lower and self._is_met(k, j)):
                break
        return None

    def _is_met(self, k: int, other: int) -> bool:
        """Tell whether of two delegations one does something with the other."""
        return not _WITH_ANOTHER.isdisjoint(self.sentence.lowers[k + 1 : other])

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
            elif chunk.kind in {"adjective", "country"} and leader.country is None:
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
        if k > mention.last and lowers[k - 1] in _HAVING and lower in _HAD:
            # "B had a meeting with C"
            return True
        return self.sentence.chunks[k].kind == "word" and (lower.endswith("ed") or lower in FINITE)
