"""Read what goes on while a visitor is there: his hosts share time or a table with him, in whatever words.

"The Speaker had half an hour for him", "Lunch was with the Premier", "They shared a car and a supper", "The talks
lasted until five": within a visit such words tell of a contact with one side named, or none, as the article has said
who has come and where he is.
"""

from __future__ import annotations

from collections.abc import Iterator

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.modality import in_programme, status_of
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import FINITE
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.extraction.discourse.tenses import looks_back
from relations_db.language.mentions import PersonMention

# So far behind the words may stand what leaves them undone: "The lunch with X was cancelled".
_REACH = 8
_LONGEST_ASIDE = 16
_BREAKS = frozenset({";", ":", "—", "–"})
_JOINTS = frozenset("and but while whereas where who before after when as until then".split())
_EDGES = _BREAKS | _JOINTS
_LENGTHS = frozenset("hour hours minutes".split())
_DAYTIMES = frozenset("morning afternoon evening day night".split())
_WHOLE = frozenset("whole entire all long the an".split())
_NO_LENGTH = frozenset("later before after ago late earlier early away".split())
_IN_A_DAYTIME = frozenset("in on during by that this next".split())
_HAVING = frozenset("had found made has took takes".split())
_BEING = frozenset("was were been".split())
_GIVEN_TO = frozenset("for with to".split())
# "Then there was a working lunch", "After that came a talk"
_SHOWING = frozenset("there was were then came next after that followed afterwards later first and , on in".split())
_TALKED = frozenset("talked spoke".split())
# What is told with one of these did not take place, or not yet.
_UNDONE = frozenset(
    "not n't never no nobody none refused avoided declined cancelled canceled missed instead would should could might "
    "may will planned hoped wished wanted expected due without nor if unless last ago".split()
)
# So many only came along.
_ATTENDING = frozenset("attended present presence accompanied flanked".split())
_POINTERS = ("he", "she", "him", "her", "guest", "visitor")


def find_scene_acts(syntax: Syntax, told: list[int]) -> list[tuple[Contact, int, int]]:
    """Give the contacts of the visitor and those whom he is with that a sentence tells of, each with its clause.

    Args:
        syntax: the sentence.
        told: chunks of other words that tell, or deny, a contact.
    """
    story, sentence = syntax.story, syntax.sentence
    visitor = _next_guest(syntax) or story.visitor
    if visitor is None or visitor.person is None or visitor.actor in (None, story.host) or story.host is None:
        return []
    together = words_of("together")
    if sentence.headline or sentence.words.isdisjoint(together):
        return []
    found: list[tuple[Contact, int, int]] = []
    for low, high in clauses_of(syntax):
        lowers = sentence.lowers[low:high]
        if any(low <= k < high for k in told) or not _ATTENDING.isdisjoint(lowers):
            continue
        told_by = (k for k in range(low, high) if sentence.lowers[k] in together and not sentence.quoted[k])
        for at in (k for k in told_by if _together(syntax, k)):
            undone = not _UNDONE.isdisjoint(sentence.lowers[low : min(high, at + _REACH)])
            if undone or looks_back(sentence, at):
                break
            sides = _Clause(syntax, visitor, low, high).sides(at)
            trigger = Trigger(at, at + 1, "scene", "in_person", "in the scene of a visit", at, weak=True)
            status = status_of(syntax, trigger) if sides is not None else None
            if sides is not None and status is not None and (status == "held" or in_programme(syntax, trigger)):
                found.append((Contact(trigger, sides[:1], [Item([side]) for side in sides[1:]], status), low, high))
                break
    return found


def _next_guest(syntax: Syntax) -> Side | None:
    """Give the other guest of whom a sentence tells before it says "him" or "her": "B laid a wreath, and the lunch
    which the king gave for him was good", whoever had come there before B.
    """
    subject = next((m for m in syntax.sentence.mentions if m.name is not None), None)
    if subject is None or subject is not syntax.sentence.mentions[0] or syntax.governed(subject):
        return None
    sides = syntax.sides(subject, [])
    person = sides[0].person if len(sides) == 1 else None
    if person is None or not person.leads or sides[0].actor in (None, syntax.story.host):
        return None
    pointed = (m for m in syntax.sentence.mentions if m.anaphor in {"him", "her"} and m.first > subject.last)
    return sides[0] if any(person.may_be(m.anaphor or "") for m in pointed) else None


def clauses_of(syntax: Syntax) -> Iterator[tuple[int, int]]:
    """Give where the clauses of a sentence begin and end: what stands between marks, and what has its own subject."""
    lowers, begin = syntax.sentence.lowers, 0
    for k in [k for k, lower in enumerate(lowers) if lower in _EDGES]:
        lower = lowers[k]
        opens = lower in _JOINTS and any(0 < m.first - k < 3 and syntax.speaks(m, ()) for m in syntax.sentence.mentions)
        opens = opens and any(w in FINITE or w.endswith("ed") for w in lowers[begin:k])
        if k > begin and (lower in _BREAKS or opens or (lower == "who" and k > 1 and not _is_aside(lowers, k))):
            yield begin, k
            begin = k + 1
    yield begin, len(lowers)


def _is_aside(lowers: list[str], who: int) -> bool:
    """Tell whether a relative clause is set in: "X, who had been there in May, drove him to the port"."""
    return lowers[who - 1] == "," and "," in lowers[who + 1 : who + _LONGEST_ASIDE]


def _together(syntax: Syntax, k: int) -> bool:
    """Tell whether one of the words "together" stands for time or a table that people share, or for their talks."""
    word = syntax.sentence.lowers[k]
    if syntax.sentence.chunks[k].kind != "word":
        return False
    lowers = [*syntax.sentence.lowers[max(0, k - 2) : k + 3], ""]
    before, following = lowers[max(0, min(k, 2) - 1)], lowers[min(k, 2) + 1]
    if word == "together":
        return following != "with"
    if word in _LENGTHS:
        return following not in _NO_LENGTH and before != "small"
    if word in _DAYTIMES:
        return before in _WHOLE and (k < 2 or lowers[0] not in _IN_A_DAYTIME)
    if word in _TALKED:
        # "spoke at the fair", "spoke some German", "spoke Czech"
        return following not in {"at", "some", "no", "little"} and syntax.sentence.kind_at(k + 1) != "adjective"
    if word == "time":
        return not _HAVING.isdisjoint(lowers[:2])
    if word in _BEING or word == "stayed":
        return following == "with"
    return True


class _Clause:
    """A clause of the scene: who of the visitor and his hosts is in it."""

    def __init__(self, syntax: Syntax, visitor: Side, low: int, high: int) -> None:
        self.syntax, self.visitor, self.low, self.high = syntax, visitor, low, high
        self.lowers = syntax.sentence.lowers
        self.mentions = [m for m in syntax.sentence.mentions if low <= m.first < high]

    def sides(self, at: int) -> list[Side] | None:
        """Give the visitor and those whom he is with, as far as the clause makes it certain; else None."""
        if not self.mentions:
            return self._both_elided(at)
        if self.lowers[at] in words_of("host_act") and not self._given(at):
            return None
        hosts: list[Side] = []
        guest = other = False
        for mention in self.mentions:
            if hosts and mention.name is None and (mention.counterpart or (mention.anaphor or "").endswith("host")):
                # "X, his Latvian colleague, had lunch brought in": who X is.
                continue
            told = hosts or ([self.visitor] if guest else [])
            sides = [s for s in self._meant(mention, told) if s.person is not None]
            if not self._takes_part(mention) and mention.name is not None:
                continue
            guest = guest or any(s.person is self.visitor.person for s in sides)
            fresh = [s for s in sides if s.person is not self.visitor.person]
            if mention.name is None and mention.anaphor is not None and not self._certain(sides, fresh):
                other = True
                continue
            hosts += [s for s in fresh if self._is_host(mention, s) and not self._comes_with(s, hosts)]
            other = other or not sides or any(not self._is_host(mention, s) for s in fresh)
        if not hosts or (other and not guest) or (other and all(s.actor is None for s in hosts)):
            # Somebody without a country beside somebody who is none of the hosts may have come along.
            return None
        return [self.visitor, *hosts] if guest or (len(hosts) == 1 and self._visitor_elided(at)) else None

    def _certain(self, sides: list[Side], fresh: list[Side]) -> bool:
        """Tell whether those pointed to are the visitor, the one he faces, or both."""
        local = self.syntax.story.local
        named = {self.syntax.story.cast.person(m) for m in self.syntax.sentence.mentions if m.name is not None}
        known = named | ({local.person} if local is not None else set())
        return len(fresh) < 2 and (bool(sides) and all(s.person in known for s in fresh))

    @staticmethod
    def _comes_with(side: Side, hosts: list[Side]) -> bool:
        """Tell whether somebody has been told already, or is the queen beside the king."""
        couple = side.level == "royal" and any(host.level == "royal" for host in hosts)
        return couple or any(side.person is host.person for host in hosts)

    def _given(self, at: int) -> bool:
        """Tell whether a pointer to the visitor follows the verb: "gave him tea", "poured coffee for the visitor"."""
        mention = next((m for m in self.mentions if m.first > at), None)
        if mention is None or mention.name is not None or mention.first > at + 4 or mention.plural:
            return False
        between = self.lowers[at + 1 : mention.first]
        pointed = mention.anaphor in (*_POINTERS, "national") or (mention.definite and bool(mention.offices))
        return pointed and (not between or between[-1] in _GIVEN_TO)

    def _takes_part(self, mention: PersonMention) -> bool:
        """Tell whether somebody does something, or it is done with him: nobody is in "the tomb of X"."""
        governed = self.syntax.governed(mention)
        return not governed or self.lowers[mention.first - 1] in {"with", "by", "opposite", "alongside", "for", "from"}

    def _meant(self, mention: PersonMention, hosts: list[Side]) -> list[Side]:
        """Tell who is meant, given who of the hosts has been told: "him" beside one of them is the visitor."""
        person = self.visitor.person
        faced = bool(hosts) and hosts[0] is not self.visitor
        if mention.anaphor == "them" and faced:
            return [self.visitor]
        if mention.anaphor in _POINTERS and mention.country is None and faced and person is not None:
            apt = mention.anaphor in {"guest", "visitor"} or person.may_be(mention.anaphor)
            return [self.visitor] if apt else []
        return self.syntax.sides(mention, hosts)

    def _is_host(self, mention: PersonMention, side: Side) -> bool:
        """Tell whether somebody is of the country that is visited, as far as the article says."""
        if side.actor is None:
            return side.person is not None and (side.person.leads or mention.honorific) and not self._owned(mention)
        leads = side.person is not None and side.person.leads
        return side.country == self.syntax.story.host and leads and not side.spouse

    def _owned(self, mention: PersonMention) -> bool:
        """Tell whether somebody is known as "his minister": one who has come along."""
        return bool(mention.owner) or self.lowers[mention.first] in {"his", "her"}

    def _visitor_elided(self, at: int) -> bool:
        """Tell whether it goes without saying that the visitor is there: "The Premier gave a lunch", "Talks with the
        Speaker followed".
        """
        person = self.visitor.person
        near = person is not None and person.last_seen >= self.syntax.story.line_began
        return near and self.lowers[at] in words_of("shared")

    def _both_elided(self, at: int) -> list[Side] | None:
        """Read "The talks lasted until five", "A working lunch followed", "There was a talk": the visitor's with
        whoever has been named last.
        """
        nouns = NounPhrases(self.syntax.sentence)
        if nouns.head_end(at) is None or any(m.name is not None for m in self.syntax.sentence.mentions):
            return None
        begin = nouns.begin_of(at)
        shown = self.lowers[begin] == "the" or set(self.lowers[self.low : begin]) <= _SHOWING
        if not shown or self.lowers[at] in words_of("relation_noun") or nouns.is_of_others(begin, at):
            return None
        return self.syntax.story.in_scene() or None
