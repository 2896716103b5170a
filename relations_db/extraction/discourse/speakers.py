"""Tell who says "I" in an article: who gave an address or an interview, or signed a column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from operator import not_

from relations_db.extraction.discourse.sides import Side
from relations_db.language.chunks import Chunk
from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person

FIRST_PERSON = frozenset("i me we us".split())
_SINGULAR = frozenset("i me my".split())
_PLURAL = frozenset("we us our".split())
_FIRST_PERSON = _SINGULAR | _PLURAL
_SECOND_PERSON = frozenset("you your yours yourself".split())
_SPEECHES = frozenset(
    "address remarks speech statement toast lecture column diary letter message intervention keynote comments "
    "briefing op-ed words greeting report blog article introduction reply answer testimony".split()
)
_INTERVIEWS = frozenset("interview conversation interviewed questions talk asked answers q&a".split())
_ADDRESSING = frozenset("for to honour honor welcoming with".split())
_QUESTIONS = frozenset({"q", "question", "journalist", "reporter", "moderator", "interviewer"})
_ANSWERS = frozenset({"a", "answer"})
# How far behind the title a by-line stands, and how long a line with a signature is, in chunks.
_HEAD, _SIGNATURE = 3, 18


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks and who is spoken to, by the lines of an article.

    Attributes:
        speakers: who says "I" on a line, for the lines on which somebody known does.
        addressees: who is meant by "you" on a line, where that is known.
    """

    speakers: dict[int, Side]
    addressees: dict[int, Side]


def find_voices(sentences: Sequence[ParsedSentence], cast: Cast, home: str | None) -> Voices:
    """Give the voices of an article, and the first and second persons that mean them to its sentences.

    Args:
        sentences: those of the article; pronouns of known people are added to their mentions.
        cast: the people of the article.
        home: the country of its publisher.
    """
    spoken = [s for s in sentences if not s.words.isdisjoint(_FIRST_PERSON) and not s.headline]
    if not any(_unquoted(s, _FIRST_PERSON) for s in spoken):
        return Voices({}, {})
    voices = _Finder(sentences, cast, home).find()
    for sentence in sentences:
        if sentence.line in voices.speakers or sentence.line in voices.addressees:
            _add_pronouns(sentence, sentence.line in voices.speakers, sentence.line in voices.addressees)
    return voices


def _unquoted(sentence: ParsedSentence, words: frozenset[str]) -> bool:
    return not words.isdisjoint(compress(sentence.lowers, map(not_, sentence.quoted)))


def _add_pronouns(sentence: ParsedSentence, first: bool, second: bool) -> None:
    """Make mentions of the pronouns whose people are known, outside of quotations."""
    covered = {k for m in sentence.mentions for k in range(m.first, m.last)}
    for k, chunk in enumerate(sentence.chunks):
        known = (first and chunk.lower in FIRST_PERSON) or (second and chunk.lower == "you")
        if not known or k in covered or sentence.quoted[k]:
            continue
        anaphor = {"me": "i", "us": "we"}.get(chunk.lower, chunk.lower)
        sentence.mentions.append(PersonMention(k, k + 1, chunk.start, chunk.end, anaphor=anaphor))
    sentence.mentions.sort(key=lambda m: m.first)
    sentence.at = {m.first: m for m in sentence.mentions}


class _Finder:
    """Look for the speakers of one article where they are named: title, by-line, signature, labels of lines."""

    def __init__(self, sentences: Sequence[ParsedSentence], cast: Cast, home: str | None) -> None:
        self.sentences = sentences
        self.cast = cast
        self.home = home
        self.on_line: dict[int, list[ParsedSentence]] = {}
        for sentence in sentences:
            self.on_line.setdefault(sentence.line, []).append(sentence)
        self.lines = sorted(self.on_line)
        self.head = [s for n in self.lines[:_HEAD] for s in self.on_line[n]]

    def find(self) -> Voices:
        """Give who speaks on which line."""
        labelled = self._labelled()
        if labelled is not None:
            return labelled
        named = self._named_in_head()
        if named is not None:
            speaker, mention, sentence = named
            addressee = self._addressee(sentence, mention, speaker)
            asked = self._asked()
            if asked and not sentence.words.isdisjoint(_INTERVIEWS):
                return self._interview(speaker, asked)
            body = [n for n in self.lines if n != sentence.line or not sentence.headline]
            return Voices(dict.fromkeys(body, speaker), dict.fromkeys(body, addressee) if addressee else {})
        signed = self._signed()
        if signed is not None:
            return Voices(dict.fromkeys(self.lines[1:], signed), {})
        if (head := self._to_a_nation()) is not None:
            return Voices(dict.fromkeys(self.lines[1:], head), {})
        asked = self._asked()
        guest = self._guest(asked[0]) if asked else None
        return self._interview(guest, asked) if guest is not None else Voices({}, {})

    def _side(self, mention: PersonMention) -> Side | None:
        """Give a speaker of some office as a side; None for others."""
        person: Person | None = self.cast.person(mention)
        if person is None or not (person.leads or any(o.level for o in person.offices)):
            return None
        if person.country is None and person.organization is None:
            person.country = self.home
        if person.country is None and person.organization is None:
            return None
        level = next((o.level for o in person.offices if o.level), None)
        organization = person.organization if person.country is None else None
        return Side(person, person.country, organization, person.role, person.party, level)

    def _named_in_head(self) -> tuple[Side, PersonMention, ParsedSentence] | None:
        """Give who is named as speaker in the title or in a line below it: "Address by X", "X's speech", "By X"."""
        for sentence in self.head:
            if not sentence.headline and len(sentence.chunks) > 2 * _SIGNATURE:
                continue
            for mention in sentence.mentions:
                if mention.name is not None and self._is_named_speaker(sentence, mention):
                    side = self._side(mention)
                    if side is not None:
                        return side, mention, sentence
        return None

    @staticmethod
    def _is_named_speaker(sentence: ParsedSentence, mention: PersonMention) -> bool:
        before, after = sentence.lowers[: mention.first], sentence.chunks[mention.last : mention.last + 5]
        while before[-1:] == ["the"]:
            before = before[:-1]
        if before[-1:] == ["by"]:
            return len(before) == 1 or not _SPEECHES.isdisjoint(before)
        if before[-1:] in (["of"], ["from"], ["with"], [":"]) and not _INTERVIEWS.isdisjoint(before[-4:]):
            return "interview" in before
        if before[-1:] in (["of"], ["from"]):
            return not _SPEECHES.isdisjoint(before[-3:])
        if after and after[0].kind == "possessive":
            return not (_SPEECHES | {"interview"}).isdisjoint(c.lower for c in after[1:])
        return not before and bool(after) and after[0].lower == ":" and sentence.headline

    def _addressee(self, sentence: ParsedSentence, mention: PersonMention, speaker: Side) -> Side | None:
        """Give whom a speech is for: the one guest from abroad who is named beside the speaker."""
        for other in sentence.mentions:
            if other.first < mention.last or other.name is None:
                continue
            person = self.cast.person(other)
            before = set(sentence.lowers[max(0, other.first - 3) : other.first])
            if person is not None and person.country not in (None, speaker.country) and before & _ADDRESSING:
                return Side(person, person.country, None, person.role, person.party)
        return None

    def _signed(self) -> Side | None:
        """Give who signed an article in the first person at its end: a name and an office, "The author is …"."""
        last = self.on_line[self.lines[-1]]
        if len(self.lines) < 3 or len(last) != 1 or not any(_unquoted(s, _SINGULAR) for s in self.sentences):
            return None
        sentence = last[0]
        named = [m for m in sentence.mentions if m.name is not None]
        if len(named) != 1 or named[0].first > 1 or len(sentence.chunks) > _SIGNATURE:
            return None
        rest = sentence.lowers[named[0].last : named[0].last + 1]
        person = self.cast.person(named[0])
        told = next((m for m in sentence.mentions if m.name is None and m.offices), None)
        if rest == ["is"] and told is not None and person is not None:
            # "X is minister of trade of Y."
            person.offices.extend(told.offices)
            person.country = person.country or told.country
        alone = rest in ([], ["."], ["is"], [","]) or sentence.chunks[named[0].last].kind in {"place", "date"}
        return self._side(named[0]) if alone and not sentence.headline else None

    def _to_a_nation(self) -> Side | None:
        """Give the head of state who greets a nation: "Dear Moldovans!", "My fellow Ghanaians,"."""
        for sentence in self.sentences:
            if sentence.line not in self.lines[1:5] or sentence.lowers[0] not in {"dear", "fellow", "my"}:
                continue
            greeted = [c for c in sentence.chunks[1:3] if c.kind == "adjective" and c.lower.endswith("s")]
            if greeted and greeted[0].country and _unquoted(sentence, frozenset(sentence.lowers[:1])):
                return Side(None, greeted[0].country, None, "President", None, "head_of_state")
        return None

    def _labelled(self) -> Voices | None:
        """Give the voices of a transcript, whose lines open with who speaks: "PRESIDENT X: …", "Q: …"."""
        speakers: dict[int, Side] = {}
        speaker: Side | None = None
        answering: Side | None = None
        labels = 0
        for n in self.lines[1:]:
            first = self.on_line[n][0]
            mention = first.at.get(0)
            colon = mention.last if mention is not None and mention.name is not None else 1
            if len(first.chunks) > colon + 1 and first.lowers[colon] == ":":
                if mention is not None and mention.name is not None:
                    speaker = answering = self._side(mention)
                    labels += 1
                elif first.lowers[0] in _QUESTIONS:
                    speaker = None
                elif first.lowers[0] in _ANSWERS:
                    speaker = answering
            if speaker is not None:
                speakers[n] = speaker
        return Voices(speakers, {}) if labels > 1 or (labels and len(speakers) > 2) else None

    def _asked(self) -> list[int]:
        """Give the lines of an interview's questions: at least two, which end with a question mark and say "you"."""
        found = []
        for n, line in sorted(self.on_line.items()):
            direct = any(_unquoted(s, _SECOND_PERSON) for s in line) or len(line[-1].chunks) < 8
            if self._ends(line[-1].chunks) == "?" and direct and not line[0].headline:
                found.append(n)
        return found if len(found) > 1 else []

    @staticmethod
    def _ends(chunks: Sequence[Chunk]) -> str:
        words = [c.lower for c in chunks if c.lower not in {"”", ")", '"'}]
        return words[-1] if words else ""

    def _guest(self, asked: int) -> Side | None:
        """Give who is interviewed: the first office-holder named before the first question."""
        opening = [s for s in self.sentences if s.line < asked]
        if all(
            s.words.isdisjoint(_INTERVIEWS | _SECOND_PERSON | {"received", "met", "spoke", "told"}) for s in opening
        ):
            return None
        for sentence in sorted(opening, key=lambda s: not s.words.isdisjoint(_INTERVIEWS | {"received"})):
            for mention in sentence.mentions:
                if mention.name is not None and (side := self._side(mention)) is not None:
                    return side
        return None

    def _interview(self, guest: Side, asked: list[int]) -> Voices:
        """Give the guest the lines behind the first question that are none, and the "you" of the questions."""
        answers = [n for n in self.lines if n > asked[0] and n not in asked]
        return Voices(dict.fromkeys(answers, guest), dict.fromkeys(asked, guest))
