"""Read a noun of contact by those who stand around it, under whatever verb: "A and B withdrew for a long talk", "A kept
B to lunch".

What a verb may not be is told in the table of words: "A and B called for talks", "A invited B to talks".
"""

from __future__ import annotations

from relations_db.extraction.contacts.noun_phrases import APART_FROM, OCCASIONS, PREPOSITIONS, NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import ADVERBS, SAYING
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

# Where one of these follows, the noun names its people itself.
_NAMING = frozenset("with between among amongst by".split())
_OF_WHOM = frozenset("their both".split())
_LEAVING = frozenset("emerged returned back fresh came come rose".split())
_PAIRS = frozenset({"two", "they", "them"})
_INTO = frozenset("for to into".split())
_AT = frozenset("in over at during".split())
_DRAWING = frozenset("engaged engages drew involved locked caught".split())
_GIVING = frozenset("accorded allowed afforded conceded granted gave given spared vouchsafed".split())
_AFTER_GUEST = frozenset("aside in off down back away up again there out through over alone onto".split())
_CLAUSE_MARKS = frozenset({";", ":", "—"})
_NEW_CLAUSE = ("who", "which", "that", "when")
# Behind these stands a subject.
_BEFORE_SUBJECT = frozenset(
    "that when while where after before as and but which because since until whereupon so then though although "
    "during if".split()
)
# What is called for, behind a call.
_CALLED_FOR = frozenset("for to on upon".split())
_FAR = 14


def find_noun_acts(sentence: ParsedSentence, taken: set[int]) -> list[Trigger]:
    """Give such nouns of a sentence in order.

    Args:
        sentence: the sentence.
        taken: chunks that tell of a contact already.
    """
    heads = words_of("head")
    if not sentence.mentions or sentence.headline or heads.isdisjoint(sentence.words):
        return []
    reader = _Reader(sentence)
    found: list[Trigger] = []
    after = 0
    for i in (k for k, lower in enumerate(sentence.lowers) if lower in heads):
        if i < after or i in taken or (last := reader.head_end(i)) is None:
            continue
        after = last
        if not taken.isdisjoint(range(reader.begin_of(i), i)):
            # "held a bilateral" tells of the meeting already.
            continue
        if _is_occasion_of(sentence, reader.begin_of(i), taken):
            continue
        if (trigger := reader.at(i, last)) is not None and taken.isdisjoint(range(trigger.first, trigger.last)):
            found.append(trigger)
    return found


def _is_occasion_of(sentence: ParsedSentence, begin: int, taken: set[int]) -> bool:
    """Tell whether a noun says on what occasion people saw each other: "whom she saw, with C, at a meeting"."""
    at = begin > 0 and sentence.lowers[begin - 1] == "at"
    return at and not taken.isdisjoint(k for k in clause_of(sentence, begin).chunks if k < begin)


def comes_along(sentence: ParsedSentence, mention: PersonMention) -> bool:
    """Tell whether somebody stands beside the subject: "together with A", ", with A,"."""
    before = sentence.lowers[max(0, mention.first - 2) : mention.first]
    aside = before == [",", "with"] and sentence.lowers[mention.last : mention.last + 1] == [","]
    return aside or before in (["together", "with"], ["along", "with"])


class _Reader(NounPhrases):
    """Try the ways in which a clause says whose a contact is."""

    def __init__(self, sentence: ParsedSentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def at(self, head: int, last: int) -> Trigger | None:
        """Give the contact of which a noun tells, if the clause around it says whose it is."""
        begin = self.begin_of(head)
        if self._is_session(begin, head, last):
            name = (begin, self.name_end(last))
            subject = self._before(begin)
            joint = subject is not None and self._is_pair(subject)
            return self._joint(subject, begin, head, last, name) if subject is not None and joint else None
        if self._kind(head) != "word" or not self.is_whole(last) or self._names_people(last):
            return None
        if self.is_of_others(begin, head) or self.is_definite(begin, head) or self.is_several(begin, head):
            return None
        relation = last == head + 1 and self._lower(head) in words_of("relation_noun")
        subject = self._before(begin)
        if subject is None or (relation and not self.is_one(begin, head)):
            # "to keep up exchanges" tells of no talk; "a brief exchange" does.
            return None
        if self._is_pair(subject):
            return self._joint(subject, begin, head, last)
        return self._with_guest(subject, begin, last)

    def _is_session(self, begin: int, head: int, last: int) -> bool:
        """Tell whether a noun is "the third session of" a mechanism."""
        numbered = self._lower(head) in words_of("session_noun") and self.is_numbered(begin, head)
        return numbered and self._lower(last) == "of" and self._lower(last + 1) not in _OF_WHOM

    def _names_people(self, last: int) -> bool:
        """Tell whether "with X" or "between X and Y" follows a noun."""
        last = self.after_length(last)
        if self._lower(last) == "of":
            return self._lower(last + 1) not in _OF_WHOM
        return any(self._lower(k) in _NAMING for k in range(last, last + 2))

    def _before(self, begin: int) -> PersonMention | None:
        """Give the nearest person before a noun in its clause."""
        mention = next((m for m in reversed(self.sentence.mentions) if m.last <= begin), None)
        if mention is None or begin - mention.last > _FAR:
            return None
        between = [self._lower(k) for k in range(mention.last, begin)]
        return mention if _CLAUSE_MARKS.isdisjoint(between) and not set(_NEW_CLAUSE) & set(between) else None

    def _is_pair(self, mention: PersonMention) -> bool:
        """Tell whether a mention is of two, or the last of two joined by "and"."""
        if mention.anaphor in _PAIRS or comes_along(self.sentence, mention):
            return True
        if mention.plural and mention.name is None:
            return self._lower(mention.first) in {"the", "both", "these"}
        mentions = self.sentence.mentions
        at = mentions.index(self._appositive(mention))
        if at == 0 or mentions[at - 1].plural:
            return False
        between = [self._lower(k) for k in range(mentions[at - 1].last, mentions[at].first)]
        return [w for w in between if w not in {"the", "his", "her", "its"}] in (["and"], [",", "and"])

    def _appositive(self, mention: PersonMention) -> PersonMention:
        """Give what a name stands in apposition to, "her counterpart, A", else the mention itself."""
        mentions = self.sentence.mentions
        at = mentions.index(mention)
        one = mentions[at - 1] if at else mention
        apart = one.name is not None or one.plural or self._lower(one.last) != "," or one.last + 1 != mention.first
        return mention if apart else one

    def _is_object(self, pair: PersonMention) -> bool:
        """Tell whether a verb or a preposition stands before two people: "gave A and B a lunch", "with A and B"."""
        pair = self._appositive(pair)
        at = self.sentence.mentions.index(pair)
        if comes_along(self.sentence, pair):
            return False
        first = pair if pair.anaphor in _PAIRS or at == 0 else self.sentence.mentions[at - 1]
        k = first.first - 1
        while self._lower(k) in {"the", "both", "his", "her", "its"} or self._kind(k) == "honorific":
            k -= 1
        lower = self._lower(k)
        led = lower == "by" and self._lower(k - 1) in {"led", "headed"}
        free = lower in _BEFORE_SUBJECT or lower in ADVERBS or lower in SAYING or led
        return self._kind(k) == "word" and not free

    def _joint(
        self, subject: PersonMention, begin: int, head: int, last: int, name: tuple[int, int] | None = None
    ) -> Trigger | None:
        """Read "A and B withdrew for a talk", "The two shared an hour's conversation"."""
        governing = self.governing(begin, subject.last)
        if not governing or self._is_object(subject) or self.leaves_undone(begin, head):
            return None
        first, rest = governing[0], governing[1:]
        if self._is_intended(subject.last, begin) or first in APART_FROM or not self._is_talk(begin, head, governing):
            return None
        if first == "from" and _LEAVING.isdisjoint(rest[:3]):
            return None
        near = rest[:2] if first == "at" else [] if first in OCCASIONS else governing[:4]
        if not words_of("apart").isdisjoint(near):
            return None
        end = name[1] if name is not None else last
        return Trigger(head, end, "joint", self._mode(begin, end), "hold talks", begin, needs_partner=False, name=name)

    def _is_talk(self, begin: int, head: int, governing: list[str]) -> bool:
        """Tell whether a noun means that people talked: not "issued a call", "won prizes at a dinner"."""
        noun, first = self._lower(head), governing[0]
        if noun in {"call", "calls"}:
            line = words_of("phone") | words_of("video") | {"conference", "minute", "hour"}
            # "settled it in a call", but not "joined in a call for peace"
            occasion = first in {"in", "during"} and self._lower(head + 1) not in _CALLED_FOR
            return occasion or "had" in governing or not line.isdisjoint(self._lowers(begin, head))
        return first != "on" and not (first == "at" and noun in words_of("meal"))

    def _is_intended(self, since: int, begin: int) -> bool:
        """Tell whether a noun is of what people will do: "consented to maintain talks", but "came to hold talks"."""
        to = next((k for k in range(begin - 2, since, -1) if self._lower(k) == "to"), None)
        if to is None or self._kind(to + 1) != "word" or self._lower(to + 1) in words_of("determiner"):
            return False
        return words_of("going").isdisjoint(self._lower(k) for k in range(since, to))

    def _with_guest(self, guest: PersonMention, begin: int, last: int) -> Trigger | None:
        """Read "A kept B to lunch", "A drew B aside for a talk", "A gave B tea": the verb stands before the guest."""
        verb, prep = guest.first - 1, self._lower(begin - 1)
        while self._lower(verb) in {"the", "his", "her", "its"} or self._kind(verb) == "honorific":
            verb -= 1
        word = self._lower(verb)
        if verb < 1 or self._kind(verb) != "word" or word in PREPOSITIONS:
            return None
        between = [self._lower(k) for k in range(guest.last, begin - 1)]
        aside = set(between) <= _AFTER_GUEST | ADVERBS
        if prep in _INTO and aside:
            asked_in = word == "asked" and "in" in between
            fits = asked_in or word not in words_of("undone") | words_of("uninvolved") | ADVERBS - {"had", "has"}
        elif prep in _AT:
            told = word in words_of("joint_telling") or word in words_of("host_act")
            ends = words_of("clause_end") - {"from"}
            fits = (told and ends.isdisjoint(between)) or (prep == "in" and aside and word in _DRAWING)
        else:
            fits = begin == guest.last and word in _GIVING
        if not fits:
            return None
        return Trigger(verb, verb + 1, "receive", self._mode(begin, last), "join for talks", verb)
