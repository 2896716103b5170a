"""Find who was present at a contact beside those who talked: "X was also present", "with him were Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import looks_back, says_more_of
from relations_db.extraction.reports import EventReport, Participant
from relations_db.language.mentions import PersonMention

# Lines from a contact to who was there, where nothing and where "the talks" says which contact it was.
_NEAR = 2
_FAR = 8
_BE = frozenset("was were is are".split())
_MEETING = frozenset(
    "meeting meetings talks talk conversation conversations discussions discussion consultations negotiations "
    "call audience session encounter occasion exchange".split()
)
# Who is present at these has not talked to anybody.
_OTHER_EVENTS = frozenset(
    "ceremony ceremonies conference summit opening opened inauguration inaugurated banquet dinner reception "
    "concert gala performance exhibition forum parade funeral rally briefing unveiled laid launched launch "
    "launching wreath congress match anniversary mass".split()
)
# In whose presence papers are signed has only looked on.
_SIGNING = frozenset("signed signing sign exchanged exchange witnessed".split())
# On whose margins people talk, and nobody is present at more than that.
_GATHERINGS = frozenset({"conference", "summit", "forum", "congress"})
_BESIDE = frozenset({"sidelines", "margins", "fringes", "sideline"})
_OTHER_THINGS = _OTHER_EVENTS | _SIGNING
_JOURNEY = frozenset("visit trip tour journey left arrived flew travelled traveled toured departed voyage".split())
_DENIED = frozenset(
    "not n't never neither nor nobody without absent would should could may might if unless declined refused".split()
)
_COMPANY = frozenset("accompanied flanked joined assisted seconded".split())
_ROSTERS = frozenset(
    "delegation delegations officials ministers members entourage team party aides suite others".split()
)
_SOME = frozenset("a the some several group number of other key senior".split())
_MEETING = frozenset("met received saw hosted talks meeting meetings".split())
_HERE = frozenset({"there", "too", "also", "throughout", "as", "well", "both", "likewise"})
# Where somebody is who is present.
_AT_HAND = frozenset({
    "at his side", "at her side", "by his side", "by her side", "at their side", "in the room", "at the table",
    "at the talks", "in the talks", "in the meeting", "in the chair",
})  # fmt: skip
_SIDES, _AT_SIDE = frozenset({"side", "sides", "table"}), frozenset({"at", "by"})
_AT_THEIR_SIDE = frozenset({"at their side", "at their sides", "by their side", "at the table"})
_BESIDE_VERB = frozenset(
    "also both all likewise has have had then too who was were themselves himself herself together jointly".split()
)
_JOINERS = frozenset(", and & ; as well also by with of including both did was were had from on for the".split())
_SIDE = frozenset({"side", "part", "one", "delegation"})
_OURS = frozenset({"our", "opposite", "other", "host", "his", "her", "their", "own"})
_NEW_CLAUSE = frozenset({";", ":", "while", "where", "when", "after", "whereas", "that", "but"})
_STATED_VERBS = frozenset("met said told held had took saw spoke gave left went came".split())
_SPEECH = frozenset("said told recalled noted added stressed".split())
_BACK = frozenset("since previous previously".split())
_REACH = 22
# With these somebody's office says whom he serves.
_OF_WHOM = frozenset("to of for the his her".split())
# Whoever did so was there, where nothing else is said to have been led.
_CHAIRING = frozenset("presided chaired".split())
_TAKING_PART = (["taking", "part"], ["attending"], ["participating"])
_CONSISTING = frozenset("included comprised consisted".split())
_INVERTED = _BE | _CONSISTING | {"sat"}
# Every phrase of presence has one of these.
_OPENERS = (
    _COMPANY
    | _INVERTED
    | _CHAIRING
    | {"taking", "attending", "participating", "beside"}
    | frozenset("presence attended represented present attendance participated took among including".split())
)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that say who was present.

    Attributes:
        at: their chunk.
        people: who was, in the order of the text, each with the country of the side named.
        all: whether it holds of every conversation told together ("accompanied by", "both of them").
        modifies: whether the words belong to a contact of their own clause.
        stated: whether they name the talks they are about.
        third: whether those present may be of another country than those who talk.
    """

    at: int
    people: list[tuple[PersonMention, str | None]]
    all: bool = False
    modifies: bool = False
    stated: bool = False
    third: bool = False


class Attendance:
    """Add those present to the contacts that an article has told, sentence by sentence."""

    def __init__(self) -> None:
        self._line = -9
        self._told: list[int] = []
        self._other = False
        # What a speech or a look back tells of another contact is an aside: who was there is told beside
        # it or not at all.
        self._speech_line = self._aside_line = -9
        self._aside: list[int] = []

    def read(self, syntax: Syntax, reports: list[EventReport], stands: list[int]) -> None:
        """Add the people that a sentence says were present, and the sentence, to the reports they belong to.

        Args:
            syntax: the sentence.
            reports: all contacts found so far, those of this sentence last; changed in place.
            stands: for each contact of this sentence the chunk of its words.
        """
        sentence = syntax.sentence
        if sentence.headline:
            return
        own = list(range(len(reports) - len(stands), len(reports)))
        for phrase in _phrases(syntax):
            targets = self._targets(syntax, phrase, list(zip(own, stands, strict=True)), reports)
            if targets and _add(syntax, reports, targets, phrase):
                self._line = max(self._line, sentence.line)
        if not _SPEECH.isdisjoint(sentence.words):
            self._speech_line = sentence.line
        speech = self._speech_line == sentence.line
        passing = all(says_more_of(sentence, k) and looks_back(sentence, k) for k in stands)
        if stands and self._told and passing:
            # "They reviewed the accord on which they had agreed in May. B was present.": at the talks, and not in May.
            return
        if stands and self._told and (speech or not _BACK.isdisjoint(sentence.words)) and sentence.line != self._line:
            self._aside, self._aside_line = own, sentence.line
        elif stands:
            self._line, self._told, self._other = sentence.line, own, False
        elif not _OTHER_EVENTS.isdisjoint(sentence.words):
            self._other = True

    def _targets(
        self, syntax: Syntax, phrase: _Phrase, own: list[tuple[int, int]], reports: list[EventReport]
    ) -> list[int]:
        """Give the reports that a phrase may be about, the likeliest first."""
        chunks = syntax.sentence.chunks
        before = [(n, s) for n, s in own if s <= phrase.at]
        after = [(n, s) for n, s in own if s > phrase.at]
        if before:
            between = {c.lower for c in chunks[before[-1][1] : phrase.at]}
            if between & _OTHER_EVENTS and not phrase.stated:
                return []
            return [n for n, s in reversed(before) if s == before[-1][1]]
        if after:
            between_words = [c.lower for c in chunks[phrase.at : after[0][1]]]
            if phrase.modifies or "when" in between_words or len(between_words) < 6:
                return [n for n, s in reversed(after) if s == after[0][1]]
        if phrase.modifies and not phrase.stated:
            return []
        if self._other and not phrase.stated:
            return []
        if syntax.sentence.line == self._aside_line:
            return self._aside[::-1]
        if syntax.sentence.line - self._line <= _NEAR:
            return self._told[::-1]
        # A last line, "X was present", is about the one contact of the article, however far above.
        recent = self._told[-1:]
        same = all(reports[n].countries == reports[r].countries for r in recent for n in range(len(reports)))
        closing = len(chunks) - phrase.at <= 3
        near = syntax.sentence.line - self._line <= _FAR
        return recent if not own and ((same and closing) or (phrase.stated and (same or near))) else []


def _add(syntax: Syntax, reports: list[EventReport], targets: list[int], phrase: _Phrase) -> bool:
    """Add people to the first report of whose sides they are, or to all; tell whether anybody was added."""
    done = False
    for mention, said in phrase.people:
        for side in syntax.sides(mention, []):
            done = _add_one(syntax, reports, targets, phrase, mention, side, said) or done
    return done


def _add_one(
    syntax: Syntax, reports: list[EventReport], targets: list[int], phrase: _Phrase, mention: PersonMention,
    side: Side, said: str | None,
) -> bool:  # fmt: skip
    person = side.person
    if person is None:
        return False
    span = syntax.span
    done = False
    new = person.mentions == 1 and side.organization is None and mention.country is None and mention.offices
    if new and (home := said or syntax.home) in reports[targets[0]].countries:
        # Of whom nothing is told is of the side named, else at home.
        person.country = home
        side = msgspec.structs.replace(side, country=home)
    for n in targets:
        report = reports[n]
        country = side.country or (said if said in report.countries else None)
        if side.actor and side.actor not in (*report.countries, *report.organizations):
            if not phrase.third or report.evidence[-1:] != (span,):
                continue
            report = reports[n] = _with_third(report, side)
        if any(p.name == person.name for p in report.participants):
            if phrase.modifies and phrase.all and report.evidence[-1:] == (span,):
                reports[n] = _step_back(report, person.name)
            continue
        person.country = person.country or (None if side.organization else country)
        added: Participant = syntax.story.side_of(person, mention).participant("attendee")
        evidence = report.evidence if span in report.evidence else (*report.evidence, span)
        reports[n] = msgspec.structs.replace(report, participants=(*report.participants, added), evidence=evidence)
        done = True
        if not phrase.all:
            break
    return done


def _with_third(report: EventReport, side: Side) -> EventReport:
    """Give a report with the country or organisation of somebody who sat with the others: "in the presence of X"."""
    if side.country is None:
        organizations = tuple(sorted({*report.organizations, side.actor or ""}))
        return msgspec.structs.replace(report, organizations=organizations, format="multilateral")
    return msgspec.structs.replace(
        report, countries=tuple(sorted({*report.countries, side.country})), format="multilateral"
    )


def _step_back(report: EventReport, name: str) -> EventReport:
    """Give a report in which a person taken for a principal is present, if two sides still talk."""
    others = {p.country or p.organization for p in report.participants if p.capacity == "principal" and p.name != name}
    if len(others - {None}) < 2:
        return report
    people = [msgspec.structs.replace(p, capacity="attendee") if p.name == name else p for p in report.participants]
    return msgspec.structs.replace(report, participants=tuple(people))


def _phrases(syntax: Syntax) -> Iterator[_Phrase]:
    """Give the phrases of a sentence that say who was present, in order."""
    words = syntax.sentence.words
    openers = _OPENERS if words.isdisjoint(_SIDES) else _OPENERS | _AT_SIDE
    if openers.isdisjoint(words):
        return
    reader = _Reader(syntax)
    alone = False
    for k, word in enumerate(reader.lowers):
        if word in openers and not syntax.sentence.quoted[k] and syntax.covering(k) is None:
            phrase = reader.passive(k) or reader.inverted(k) or reader.subject(k) or reader.roster(k)
            if phrase is not None and phrase.people:
                # "A was in the chair, with B and C taking part": at what was told before.
                yield replace(phrase, modifies=phrase.modifies and not alone)
                alone = alone or not phrase.modifies


class _Reader:
    """Try the ways to say who was present at the chunks of one sentence."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.chunks = syntax.sentence.chunks
        self.lowers = syntax.sentence.lowers
        self.mentions = syntax.sentence.mentions

    def word(self, k: int) -> str:
        return self.lowers[k] if 0 <= k < len(self.lowers) else ""

    def passive(self, k: int) -> _Phrase | None:
        """Read "attended by X", "accompanied by X", "in the presence of X"."""
        word = self.lowers[k]
        if word == "presence" and self.word(k + 1) == "of":
            # Beside a signing, people were present at that.
            beside = _GATHERINGS if not _BESIDE.isdisjoint(self.lowers) else frozenset()
            if self._denied(k) or set(self.lowers) & (_OTHER_THINGS - beside):
                return None
            stated = bool(set(self.lowers[:k]) & _MEETING)
            return _Phrase(k, self._listed(k + 2, None), modifies=True, stated=stated, third=True)
        if word == "represented":
            return self.represented(k)
        if word != "attended" and word not in _COMPANY:
            return None
        by = next((j for j in range(k + 1, min(k + 9, len(self.lowers))) if self.lowers[j] == "by"), None)
        if by is None or any(m.first < by and m.first > k for m in self.mentions) or self._denied(k):
            return None
        people = self._listed(by + 1, self._side_in(max(0, k - 8), by))
        if word == "attended":
            what = set(self.lowers[max(0, k - 9) : k])
            if what & _OTHER_THINGS:
                return None
            return _Phrase(k, people, stated=bool(what & _MEETING))
        if set(self.lowers) & _JOURNEY and not set(self.lowers) & (_MEETING | {"met", "received", "talks"}):
            return None
        alone = k > 0 and self.lowers[k - 1] in _BE | {"also", "been"}
        base = self._companion(k)
        named = [(m, said or base) for m, said in people]
        return _Phrase(k, named, all=True, modifies=not alone)

    def represented(self, k: int) -> _Phrase | None:
        """Read "the Ghanaian side was represented by A and B", "the Unity Party was represented by A"."""
        if self.word(k - 1) not in _BE or self.word(k + 1) != "by" or self._denied(k):
            return None
        if set(self.lowers) & _OTHER_THINGS:
            return None
        codes = [c.country for c in self.chunks[max(0, k - 7) : k] if c.country]
        side = codes[-1] if codes else None
        return _Phrase(k, self._listed(k + 2, side)) if side is not None else None

    def inverted(self, k: int) -> _Phrase | None:
        """Read "also present were X and Y", "among those attending was X", "with her were X and Y"."""
        opening = self.lowers[:k]
        if self.lowers[k] not in _INVERTED or not opening:
            return None
        start = max((j for j in range(k) if self.lowers[j] in {";", ",", "and", "while"}), default=-1) + 1
        clause = self.lowers[start:k]
        if not clause:
            clause, start = opening, 0
        words = set(clause)
        if clause[0] in {"that", "who"}:
            return None
        # "Taking part on the Peruvian side were A and B"
        taking = clause[0] in {"taking", "participating", "joining"} and not words & _OTHER_EVENTS
        with_whom = clause[0] in {"with", "beside", "alongside", "accompanying", "flanking"} and len(clause) <= 5
        at_hand = clause[0] in {"at", "by"} and clause[-1] == "side"
        names = words & {"present", "attendance", "attending", "participants", "attendees"}
        those = bool(names) and clause[0] in {
            "also", "present", "in", "among", "those", "attending", "others", "other", "the", "on", "from", "attendees",
            "participants",
        }  # fmt: skip
        suite = bool(words & (_ROSTERS - {"others"})) and (self.lowers[k] in _CONSISTING or clause[0] == "among")
        suite = suite or (clause[0] == "representing" and len(clause) < 8)
        # "Also at the meeting was X"
        those = those or (clause[:2] == ["also", "at"] and bool(words & _MEETING))
        if not (with_whom or at_hand or those or suite or taking) or words & _OTHER_THINGS or self._denied(k):
            return None
        after = k + 1
        while self.word(after) in {"also", ":", "both", "the", "of"} and all(m.first != after for m in self.mentions):
            after += 1
        side = self._side_in(start, k)
        if suite and side is None:
            side = next((c.country for c in self.chunks[start:k] if c.country), None)
        people = self._listed(after, side)
        return _Phrase(start, people, stated=bool(words & _MEETING))

    def subject(self, k: int) -> _Phrase | None:
        """Read "X was present", "X and Y attended", "X took part in the talks", "with X in attendance"."""
        after = self._presence_end(k)
        if after is None or self._denied(k):
            return None
        target = self._object(after)
        if target is None:
            return None
        people = self._before(k)
        if people and not target and set(self.lowers[: people[0].first]) & _OTHER_EVENTS:
            return None
        side = self._side_in(max(0, (people[0].first if people else k) - 6), k) or self._side_in(after, after + 7)
        named = [(m, side) for m in people]
        both = "both" in self.lowers[after : after + 4]
        # "…, as did X"
        for j in range(after, len(self.lowers) - 2):
            if self.lowers[j] == "as" and self.lowers[j + 1] in {"did", "was", "were", "had"}:
                named += self._listed(j + 2, None)
        attached = bool(people) and self.word(people[0].first - 1) == "with"
        return _Phrase(k, named, all=both or attached, modifies=attached, stated=target)

    def roster(self, k: int) -> _Phrase | None:
        """Read "a delegation led by A and including B"."""
        if self.lowers[k] != "including" or not set(self.lowers[max(0, k - 14) : k]) & _ROSTERS or self._denied(k):
            return None
        base = next((m for m in reversed(self.mentions) if m.last <= k and m.country), None)
        if base is not None and base.last == k - 1 and base.name is None and self._are_met(base.first):
            return None
        people = self._listed(k + 1, base.country if base is not None else None)
        return _Phrase(k, people, all=True, modifies=True)

    def _are_met(self, k: int) -> bool:
        """Tell whether those told of at a chunk are themselves who was met: "met several members of the Senate,
        including A", but not "met B and officials, including A".
        """
        k -= 1
        while self.word(k) in _SOME:
            k -= 1
        k -= self.word(k) == "with"
        return self.word(k) in _MEETING

    def _presence_end(self, k: int) -> int | None:
        """Give the chunk after words of presence whose subject stands before them."""
        word, before, following = self.lowers[k], set(self.lowers[max(0, k - 3) : k]), self.word(k + 1)
        if word == "present":
            if before & (_BE | {"also"}) or following in {".", ",", "too"}:
                return k + 1
            return None
        if word in _BE and " ".join(self.lowers[k + 1 : k + 4]) in _AT_HAND:
            return k + 4
        if word == "attendance":
            return k + 1 if self.word(k - 1) == "in" and following != "were" else None
        if word in {"attended", "participated"} and following != "by" and not before & (_BE - {"is"}):
            return k + 1
        if word == "joined" and following in {"the", "them", "him", "her", "in", ".", "both", "their"}:
            return k + 1
        if word == "took" and (following == "part" or self.lowers[k + 1 : k + 3] == ["the", "chair"]):
            return k + 2 + (following == "the")
        taking = next((len(words) for words in _TAKING_PART if self.lowers[k : k + len(words)] == words), 0)
        if taking and self._with_before(k):
            # "with A and B taking part"
            return k + taking
        # "with A and B at their side", "with only A and B beside them"
        at_hand = " ".join(self.lowers[k : k + 3]) in _AT_THEIR_SIDE
        if (at_hand or (word == "beside" and following == "them")) and self._with_before(k):
            return k + (3 if at_hand else 2)
        if word in _CHAIRING and following in {".", ";", ","}:
            return k + 1
        if word == "sat" and following in {"in", "beside", "alongside"}:
            return k + 2
        if word == "among" and before & _BE:
            those = range(k + 1, min(k + 4, len(self.lowers)))
            return next((j + 1 for j in those if self.lowers[j] in {"present", "participants", "attending"}), None)
        return None

    def _with_before(self, k: int) -> bool:
        """Tell whether "with" opens what is told of those named right before a chunk."""
        people = self._before(k)
        begin = people[0].first - 1 if people else 0
        return bool(people) and self.word(begin - (self.word(begin) in {"only", "just", "their"})) == "with"

    def _object(self, k: int) -> bool | None:
        """Tell whether the words at a chunk name talks (True) or nothing (False); None for anything else."""
        j = k
        while j < min(k + 12, len(self.lowers)):
            word, chunk = self.lowers[j], self.chunks[j]
            if word in _OTHER_THINGS | _JOURNEY:
                return None
            if word in _MEETING or word in {"them", "both"}:
                following = set(self.lowers[j + 1 : j + 4])
                return None if following & {"summit"} else True
            if word in {".", ";", ",", "and", "while", "when", "as"} or chunk.kind == "date":
                return False
            if word in _SIDE and self._side_in(k, j + 1) is not None:
                return False
            if chunk.kind not in {"word", "adjective", "country", "title_word", "possessive", "office"}:
                # "present at the Serbian Parliament's": something else that one can be at.
                return None if self.word(k) in {"at", "in", "the"} else False
            j += 1
        return False if j >= len(self.lowers) or set(self.lowers[k:j]) <= _HERE else None

    def _denied(self, k: int) -> bool:
        start = max((j for j in range(k) if self.lowers[j] in {";", ".", ":"}), default=0)
        near = self.lowers[max(start, k - 8) : k + 3]
        planned = {"will", "expected", "invited", "due"} & set(self.lowers[max(start, k - 4) : k])
        to_be = any(a in _BE and b == "to" for a, b in pairwise(near))
        return bool(_DENIED & set(near)) or bool(planned) or to_be

    def _companion(self, k: int) -> str | None:
        """Give the country of whom others accompany."""
        before = [m for m in self.mentions if m.last <= k and m.name is not None]
        near = before[-1] if before and k - before[-1].last <= 5 else None
        if near is None:
            near = next((m for m in self.mentions if m.first > k and self.syntax.speaks(m, []) and m.name), None)
        sides = self.syntax.sides(near, []) if near is not None else []
        return sides[0].country if sides else None

    def _side_in(self, low: int, high: int) -> str | None:
        """Give the country of the last "on the Lao side", "on the side of China" between two chunks."""
        found: str | None = None
        for j in range(max(0, low), min(high, len(self.lowers))):
            if self.lowers[j] not in _SIDE:
                continue
            if self.word(j + 1) == "of" and j + 2 < len(self.chunks):
                near = self.chunks[j + 2 : j + 4]
            else:
                near = self.chunks[max(0, j - 3) : j]
            codes = [c.country for c in near if c.kind in {"adjective", "country"} and c.country]
            if codes:
                found = codes[-1]
        return found

    def _passable(self, first: int, last: int) -> bool:
        """Tell whether a list goes on over joiners, a side, an apposition or a relative clause."""
        words = self.lowers[first:last]
        if not words:
            return self.word(first - 1) == ","
        if words[0] == "in" and self.chunks[first + 1].kind in {"country", "place"}:
            # "Counsellor of the Finnish Embassy in Ghana, B"
            first += 2
            words = words[2:]
        rest = [
            w
            for w, c in zip(words, self.chunks[first:last], strict=True)
            if w not in _JOINERS | _SIDE | _OURS and c.kind not in {"adjective", "country"}
        ]
        if not rest:
            return bool(set(words) & {",", "and", "&", "as", ";"})
        if set(words) & (_NEW_CLAUSE | {"."}) or len(words) > _REACH or words[0] not in {",", "("}:
            return False
        closes = words[-1] in {",", "and", ")"} or words[-1] in _JOINERS
        verbs = set(words) & (_STATED_VERBS | _BE)
        return closes and (not verbs or "who" in words[:3])

    def _listed(self, k: int, side: str | None) -> list[tuple[PersonMention, str | None]]:
        """Give the named people of a list that begins at a chunk, each with the country of the side named."""
        found: list[tuple[PersonMention, str | None]] = []
        last = k
        for mention in self.mentions:
            if mention.first < k:
                continue
            if mention.name is None and found and _OF_WHOM.issuperset(self.lowers[last : mention.first]):
                # "A, adviser to the UAE | President; B"
                last = mention.last
                continue
            if last == k:
                if mention.first > k + 8 or set(self.lowers[k : mention.first]) & (_NEW_CLAUSE | {".", "said"}):
                    break
            elif not self._passable(last, mention.first) or self.syntax.verb_after(mention):
                break
            side = self._side_in(last, mention.first) or side
            last = mention.last
            if mention.name is not None:
                found.append((mention, side))
        return found

    def _before(self, k: int) -> list[PersonMention]:
        """Give the named people of the subject whose verb stands at a chunk."""
        found: list[PersonMention] = []
        beside: list[PersonMention] = []
        edge = k
        for mention in reversed(self.mentions):
            if mention.last > k:
                continue
            gap = self.lowers[mention.last : edge]
            listed = (found or beside) and self._passable(mention.last, edge)
            if found and not listed:
                break
            if not (found or listed) and (set(gap) & _NEW_CLAUSE or not self._reaches(mention.last, k)):
                break
            edge = mention.first
            attached = self.word(mention.first - 1) == "with"
            if mention.name is not None and (attached or not self.syntax.governed(mention)):
                found.insert(0, mention)
            elif mention.name is not None and self.word(mention.first - 1) in {"and", ","}:
                # "with A and B in attendance": what governs A governs B.
                beside.insert(0, mention)
            if attached:
                return [*found, *beside]
        return found

    def _reaches(self, first: int, verb: int) -> bool:
        """Tell whether only adverbs or an apposition stand between a subject and its verb."""
        words = [w for w in self.lowers[first:verb] if w not in _BESIDE_VERB | {"in", "among", "those", "is", "are"}]
        if not words:
            return True
        return words[0] in {",", "("} and words[-1] in {",", ")"} and len(words) <= _REACH and "." not in words
