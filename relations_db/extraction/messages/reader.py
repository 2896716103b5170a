"""Find messages: who wrote to, congratulated or condoled with whom, as one article tells it."""

from __future__ import annotations

from dataclasses import dataclass, field

from relations_db.extraction.clauses import SAYING
from relations_db.extraction.institutions import institution
from relations_db.extraction.messages.nouns import (
    are_own_wishes,
    end_of_noun,
    is_message,
    is_told,
    noun_after,
    told_apart,
)
from relations_db.extraction.messages.pairs import pair_up
from relations_db.extraction.messages.sides import (
    STOPS,
    addressees_behind,
    at_home,
    each_other,
    handed_over,
    institutions_before,
    meant_for,
    meant_for_all,
    owner_of,
    people_listed,
    receivers_of,
    senders_behind,
    sent_for,
    sides_at,
    speaker_of,
    subject_of,
    those_congratulated,
    those_who,
    were_spoken,
    whole_list,
    with_home,
)
from relations_db.extraction.messages.words import (
    ANSWERING,
    ARRIVING,
    CONGRATULATING,
    DELIVERING,
    EXCHANGING,
    LIKEWISE,
    NO_MESSAGE,
    NOUNS,
    OCCASIONS,
    ONES,
    QUALIFIERS,
    RECEIVING,
    SENDING,
    TRIGGERS,
    WRITING,
    WRITTEN,
)
from relations_db.extraction.narrative import Side
from relations_db.extraction.reports import Capacity, EventReport, Participant, Span
from relations_db.extraction.syntax import Syntax
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention

# What is done with a message that stands before its verb.
_SENT = frozenset("sent addressed written dispatched received signed penned conveyed delivered".split())
# Behind "wrote" these leave out to whom.
_ENDING = frozenset({"that", ":", ".", ",", "in", "to", "too", "likewise", "earlier", "later", "on", "as"})
# A message is told again with the day on which it was read out, printed or received, at most so many days later.
_RETOLD_DAYS = 10
# So many lines after a message another may lean on it: "one by the Amir", "X wrote that …".
_NEAR = 5


@dataclass(slots=True)
class _Message:
    """A message as the words tell it: both ways where it was an exchange."""

    senders: list[Side]
    recipients: list[Side]
    mutual: bool
    rule: str
    at: int
    separate: bool = False


@dataclass(slots=True)
class _Draft:
    """A message as the article has told it so far."""

    senders: list[Side]
    recipients: list[Side]
    mutual: bool
    rule: str
    when: When | None
    headline: bool
    evidence: list[Span] = field(default_factory=list)

    @property
    def actors(self) -> frozenset[str]:
        return frozenset(s.actor for s in (*self.senders, *self.recipients) if s.actor)

    def people(self) -> frozenset[int]:
        return frozenset(id(s.person) for s in (*self.senders, *self.recipients) if s.person is not None)

    def name(self, ones: list[Side], others: list[Side]) -> None:
        """Put those whom a retelling names for a country told of before: "condolences to Peru", "to X of Peru"."""
        for sides in (self.senders, self.recipients):
            named = [
                s for s in (*ones, *others) if s.person is not None and s.actor in {t.actor for t in sides}
            ]  # fmt: skip
            if named and all(s.person is None for s in sides):
                sides[:] = named

    def report(self) -> EventReport:
        """Give the message as a report."""
        participants: list[Participant] = []
        for group, capacity in ((self.senders, "sender"), (self.recipients, "recipient")):
            for side in group:
                if side.person is not None and all(p.name != side.person.name for p in participants):
                    how: Capacity = "principal" if self.mutual else capacity  # type: ignore[assignment]
                    participants.append(side.participant(how))
        sides = (*self.senders, *self.recipients)
        return EventReport(
            kind="message", status="held", when=self.when, mode="written",
            countries=tuple(sorted({s.country for s in sides if s.country})),
            organizations=tuple(sorted({s.organization for s in sides if s.organization and not s.country})),
            evidence=tuple(self.evidence), rule=self.rule, participants=tuple(participants),
            certainty=0.9 if len(participants) > 1 else 0.6,
        )  # fmt: skip


class MessageReader:
    """Find the messages of an article, sentence by sentence; retellings of one message are brought together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []
        self._recipients: list[Side] = []
        self._home: str | None = None
        self._last_line = -99
        self._day: When | None = None
        self._day_line = -99

    @property
    def reports(self) -> list[EventReport]:
        """Give the messages found so far, in text order; the nameless only where nothing else tells of them."""
        kept: list[_Draft] = []
        for draft in self._drafts:
            rest = [d for d in self._drafts if d is not draft and d.actors == draft.actors]
            if (
                not draft.people()
                and any(d.people() for d in rest)
                and not any(s.party for s in (*draft.senders, *draft.recipients))
            ):
                continue
            if draft.headline and any(
                not d.headline and (draft.people() <= d.people() or not d.people()) for d in rest
            ):
                continue
            kept.append(draft)
        return [draft.report() for draft in kept]

    def read(self, syntax: Syntax) -> None:
        """Add the messages that a sentence tells of."""
        chunks = syntax.sentence.chunks
        self._follow(syntax)
        self._name_senders(syntax)
        words = syntax.sentence.words
        if TRIGGERS.isdisjoint(words) and ((ONES | LIKEWISE).isdisjoint(words) or not self._near(syntax)):
            return
        spent: set[int] = set()
        found: list[_Message] = []
        for k, chunk in enumerate(chunks):
            if k in spent or syntax.sentence.quoted[k] or self._in_name(syntax, k):
                continue
            message = self._another_to(syntax, k, found) or self._at(syntax, k, chunk.lower, spent, found)
            if message is not None:
                found.append(message)
        for message in found:
            self._tell(syntax, message)

    @staticmethod
    def _another_to(syntax: Syntax, k: int, found: list[_Message]) -> _Message | None:
        """Read "sent a cable to X, and another to Y" from "another" on."""
        lowers = syntax.sentence.lowers
        if not found or lowers[k] not in ("another", "one") or lowers[k + 1 : k + 2] != ["to"]:
            return None
        recipients = sides_at(syntax, k + 2, found[-1].senders)
        return _Message(found[-1].senders, recipients, False, "lean", k, True) if recipients else None

    def _follow(self, syntax: Syntax) -> None:
        """Note on which line the story came to its present day."""
        if syntax.story.when is not self._day:
            self._day, self._day_line = syntax.story.when, syntax.sentence.line

    def _name_senders(self, syntax: Syntax) -> None:
        """Name those who wrote as leaders of their countries and whose words follow: "The leaders of A and B sent him
        congratulations. X, president of A, said …".
        """
        lowers = syntax.sentence.lowers
        nameless = [d for d in self._drafts if any(s.person is None and s.role for s in d.senders)]
        opening = next((m for m in syntax.sentence.mentions if m.first <= 1 and m.name is not None), None)
        if not nameless or opening is None or not self._near(syntax):
            return
        person = syntax.story.cast.person(opening)
        if person is None or not person.leads or SAYING.isdisjoint(lowers[opening.last : opening.last + 2]):
            return
        side = syntax.story.side_of(person)
        for draft in nameless:
            if any(s.person is None and s.role and s.actor == side.actor for s in draft.senders):
                draft.senders = [side if s.person is None and s.actor == side.actor else s for s in draft.senders]
                draft.evidence.append(Span(syntax.sentence.start, syntax.sentence.end))

    @staticmethod
    def _in_name(syntax: Syntax, k: int) -> bool:
        mention = syntax.covering(k)
        return mention is not None and mention.name is not None

    def _at(self, syntax: Syntax, k: int, lower: str, spent: set[int], found: list[_Message]) -> _Message | None:
        """Read the message whose first word of trigger stands at a chunk."""
        if lower in EXCHANGING:
            return self._exchange(syntax, k, spent, found)
        if lower in SENDING:
            return self._sent(syntax, k, spent) or self._another(syntax, k)
        if lower == "wished" or lower in ONES:
            return self._lean(syntax, k, lower)
        if lower in LIKEWISE:
            return self._likewise(syntax, k)
        if lower in RECEIVING or lower == "had":
            return self._received(syntax, k, spent)
        if lower in WRITING or lower in ANSWERING:
            return self._written(syntax, k, spent)
        if lower in CONGRATULATING or lower == "condoled":
            return self._congratulated(syntax, k)
        if lower in NOUNS:
            return self._noun(syntax, k, spent)
        return None

    # The frames.

    def _exchange(self, syntax: Syntax, k: int, spent: set[int], before: list[_Message]) -> _Message | None:
        """Read "exchanged messages with" and "an exchange of messages between"."""
        chunks = syntax.sentence.chunks
        noun = noun_after(syntax, k + 1)
        if noun is None or not is_told(syntax, k):
            return None
        written = chunks[noun].lower in WRITTEN
        if chunks[noun].lower in ("letters", "letter") and {c.lower for c in chunks} & {
            "signed",
            "signing",
            "agreement",
            "memorandum",
            "memoranda",
            "notes",
            "established",
        }:
            return None
        subjects = subject_of(syntax, k)
        pointed = syntax.covering(k - 1)
        if before and pointed is not None and pointed.anaphor in ("two", "they"):
            # "X congratulated Y in May, and in June the two exchanged greetings"
            subjects = [*before[-1].senders, *before[-1].recipients]
        last = end_of_noun(syntax, noun)
        partners: list[Side] = []
        for j in range(last + 1, min(last + 12, len(chunks))):
            if chunks[j].lower in ("with", "between"):
                partners = sides_at(syntax, j + 1, subjects if chunks[j].lower == "with" else [])
                if chunks[j].lower == "between":
                    subjects = []
                break
            if chunks[j].lower in STOPS or (j > last + 1 and syntax.covering(j) is not None):
                break
        spent.update(range(k, last + 1))
        if not partners and len(subjects) == 1 and subjects[0].person is None:
            subjects = institutions_before(syntax, k)
        if len(partners) > len(subjects) == 1:
            subjects = whole_list(syntax, k, subjects)
        senders, recipients = subjects, partners
        if not partners or not subjects:
            everyone = subjects or partners
            actors = list(dict.fromkeys(s.actor for s in everyone if s.actor))
            if len(actors) != 2:
                return None
            senders = [s for s in everyone if s.actor == actors[0]]
            recipients = [s for s in everyone if s.actor == actors[1]]
        occasion = not syntax.sentence.words.isdisjoint(OCCASIONS)
        if not (written or occasion) and were_spoken(syntax, senders, recipients):
            return None
        return _Message(senders, recipients, True, "exchange", k, True)

    def _sent(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "sent a message to X", "sent X a telegram", "handed him a letter from Y", and the passive "was sent"."""
        chunks = syntax.sentence.chunks
        word = chunks[k].lower
        start = k + 1 + (k + 1 < len(chunks) and chunks[k + 1].lower == "over")
        if [c.kind == "date" for c in chunks[start + 1 : start + 2]] == [True] and chunks[start].lower == "on":
            # "sent on Monday a cable"
            start += 2
        noun, dative = noun_after(syntax, start), None
        if noun is None:
            dative = syntax.sentence.at.get(start)
            if dative is not None and word not in ("expressed", "expresses", "conveyed"):
                after = dative.last
                noun = noun_after(syntax, after + (after < len(chunks) and chunks[after].lower == "with"))
        if noun is None or not is_told(syntax, k):
            return None
        written = chunks[noun].lower in WRITTEN
        last = end_of_noun(syntax, noun)
        if (
            word in ("sent", "addressed", "dispatched", "forwarded", "delivered", "handed")
            and k > 0
            and chunks[k - 1].lower in ("was", "were", "been")
        ):
            return None
        if word in DELIVERING | {"shared", "gave"} and not written and not are_own_wishes(syntax, k):
            return None
        subjects = subject_of(syntax, k) or those_who(syntax, k)
        recipients = list(syntax.sides(dative, subjects)) if dative is not None else []
        origin = senders_behind(syntax, last + 1)
        if not recipients:
            recipients = addressees_behind(syntax, last + 1, subjects, written=written)
        if word in DELIVERING and written:
            if not origin:
                return None
            bearers, subjects = subjects, sent_for(origin, subjects)
            recipients = recipients or receivers_of(syntax, k, subjects, bearers)
        elif origin:
            return None
        spent.update(range(k, last + 1))
        if not recipients:
            recipients = those_congratulated(syntax, last + 1, subjects)
        if not recipients and len({s.actor for s in subjects}) == 2 and self._to_each_other(syntax, last + 1):
            ones = [s for s in subjects if s.actor == subjects[0].actor]
            return _Message(ones, [s for s in subjects if s not in ones], True, "send", k, True)
        if not recipients or not subjects:
            return self._of_its_own(syntax, k, noun, subjects)
        if not written and (were_spoken(syntax, subjects, recipients) or meant_for_all(chunks[noun].lower, recipients)):
            return None
        return _Message(subjects, recipients, False, "send", k, told_apart(syntax))

    @staticmethod
    def _to_each_other(syntax: Syntax, k: int) -> bool:
        """Tell whether "to each other" follows soon."""
        lowers = syntax.sentence.lowers
        return any(lowers[j] == "to" and each_other(syntax, j + 1) for j in range(k, min(k + 6, len(lowers))))

    def _of_its_own(self, syntax: Syntax, k: int, noun: int, subjects: list[Side]) -> _Message | None:
        """Read a message whose recipient the sentences before have named."""
        lower = syntax.sentence.chunks[noun].lower
        if lower not in WRITTEN:
            return None
        if not subjects and self._context(syntax) and "similar" in syntax.sentence.lowers[k:noun]:
            # "The King sent a cable. Prime Minister X sent a similar one": he is of the same country.
            subjects = [s for s in at_home(syntax.subjects(k), self._home) if s.actor is not None]
        if not subjects:
            recipients = addressees_behind(syntax, end_of_noun(syntax, noun) + 1, [], written=True)
            self._expect(syntax, recipients)
            return None
        if not self._near(syntax) or not self._recipients:
            return None
        return _Message(subjects, list(self._recipients), False, "send", k, told_apart(syntax))

    def _received(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "received a message of greeting from X"."""
        noun = noun_after(syntax, k + 1)
        if noun is None or not is_told(syntax, k):
            return None
        last = end_of_noun(syntax, noun)
        senders = senders_behind(syntax, last + 1)
        recipients = subject_of(syntax, k)
        if syntax.sentence.chunks[k].lower == "had" and not senders:
            return None
        spent.update(range(k, last + 1))
        if not senders and syntax.sentence.chunks[noun].lower in WRITTEN:
            self._expect(syntax, recipients)
        if not senders or not recipients:
            return None
        if (
            syntax.sentence.chunks[noun].lower not in WRITTEN
            and not syntax.sentence.headline
            and were_spoken(syntax, senders, recipients, at=k)
        ):
            return None
        return _Message([s for s in senders if s not in recipients], recipients, False, "receive", k, True)

    def _written(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "wrote to X that", "wrote to congratulate X", "wrote that" after another message."""
        chunks = syntax.sentence.chunks
        if not is_told(syntax, k):
            return None
        subjects = subject_of(syntax, k)
        following = chunks[k + 1].lower if k + 1 < len(chunks) else ""
        if not subjects:
            return None
        if chunks[k].lower in ANSWERING:
            noun = noun_after(syntax, k + 2) if following == "to" else None
            recipients = senders_behind(syntax, noun + 1) if noun is not None else []
            if noun is None or not recipients:
                return None
            spent.update(range(k, noun + 1))
            return _Message(subjects, recipients, False, "reply", k)
        if following != "to" and (noun := noun_after(syntax, k + 1)) is not None and chunks[noun].lower in WRITTEN:
            recipients = addressees_behind(syntax, end_of_noun(syntax, noun) + 1, subjects, written=True)
            spent.update(range(k, noun + 1))
            return _Message(subjects, recipients, False, "write", k, told_apart(syntax)) if recipients else None
        if following == "to":
            recipients = sides_at(syntax, k + 2, subjects)
            if not recipients:
                recipients = those_congratulated(syntax, k + 1, subjects)
            if recipients:
                spent.update(range(k, k + 3))
                return _Message(subjects, recipients, False, "write", k, told_apart(syntax))
            return None
        if self._context(syntax) and (following in _ENDING or any(c.kind == "date" for c in chunks[k + 1 : k + 2])):
            told = told_apart(syntax) or following not in ("that", ":")
            return _Message(subjects, list(self._recipients), False, "write that", k, told)
        return None

    def _congratulated(self, syntax: Syntax, k: int) -> _Message | None:
        """Read "congratulated X on", where nothing says that they spoke."""
        chunks = syntax.sentence.chunks
        if not is_told(syntax, k):
            return None
        start = k + 1 + (chunks[k].lower == "condoled" and k + 1 < len(chunks) and chunks[k + 1].lower == "with")
        mention = syntax.sentence.at.get(start)
        if mention is None and start + 1 < len(chunks) and chunks[start].lower in ("newly", "his", "her", "the"):
            mention = syntax.sentence.at.get(start + 1)
        subjects = subject_of(syntax, k)
        if each_other(syntax, start):
            ones = [s for s in subjects if s.actor == subjects[0].actor]
            others = [s for s in subjects if s not in ones]
            if not others or syntax.story.pair == subjects:
                return None
            return _Message(ones, others, True, "congratulate", k, True)
        if not subjects:
            return None
        if mention is None:
            # Parties and governments congratulate each other in writing.
            recipients = sides_at(syntax, start, subjects) if all(s.person is None for s in subjects) else []
            return _Message(subjects, recipients, False, "congratulate", k, True) if recipients else None
        recipients = self._whose_people(syntax, mention, subjects) or people_listed(syntax, mention, subjects)
        lowers = {c.lower for c in chunks}
        in_writing = bool(lowers & WRITTEN) and not lowers & NO_MESSAGE
        if not in_writing and (chunks[k].lower == "congratulating" or were_spoken(syntax, subjects, recipients)):
            return None
        return _Message(subjects, recipients, False, "congratulate", k, told_apart(syntax))

    @staticmethod
    def _whose_people(syntax: Syntax, pronoun: PersonMention, senders: list[Side]) -> list[Side]:
        """Give whom "him" means where the sentence tells of one country only: "him, as the Fijians celebrated"."""
        told = set(syntax.sentence.named) - {s.country for s in senders}
        if pronoun.anaphor not in ("him", "her") or len(told) != 1:
            return []
        people = [p for p in syntax.story.cast.people if p.country in told and p.leads and p.last_seen]
        fitting = [p for p in people if pronoun.anaphor is not None and p.may_be(pronoun.anaphor)]
        return [syntax.story.side_of(max(fitting, key=lambda p: p.last_seen))] if fitting else []

    def _noun(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "in a letter to X, Y said", "X's message to Y", "greetings from A and B", "a cable sent by X"."""
        chunks = syntax.sentence.chunks
        lower = chunks[k].lower
        if not is_message(syntax, k) or not is_told(syntax, k):
            return None
        last = end_of_noun(syntax, k)
        spent.update(range(k, last + 1))
        written = lower in WRITTEN
        if written and (handed := handed_over(syntax, last)) is not None:
            return _Message(*handed, False, "noun", k, False)
        j, passive = last + 1, False
        if j < len(chunks) and chunks[j].lower in ("was", "were", "has", "have"):
            passive = True
            while j < len(chunks) and chunks[j].lower in ("was", "were", "has", "have", "been", "also", "already"):
                j += 1
        verb = chunks[j].lower if j < len(chunks) else ""
        if passive and verb in EXCHANGING:
            return self._exchanged(syntax, k, j)
        if verb in _SENT or (verb == "in" and chunks[j - 1].lower in ARRIVING):
            passive = True
            j += 1
        elif verb in ARRIVING:
            j += 1 + (chunks[j + 1 : j + 2] != [] and chunks[j + 1].lower == "in")
        by = senders_behind(syntax, j, ("from", "by") if passive else ("from",))
        recipients = addressees_behind(syntax, j, by[:1], written=written)
        if by and not recipients:
            recipients = meant_for(syntax, j, by)
        owner = owner_of(syntax, k)
        if owner and not written:
            # Whose wishes are named apart has them spoken by somebody else.
            return None
        # "the message from the Party underlined": to whom the article has told.
        if by and not recipients and written and self._near(syntax):
            recipients = [r for r in self._recipients if all(r.actor != s.actor for s in by)]
        if by and not recipients and not written:
            recipients = self._honoured(syntax, by)
        if recipients and not by:
            by = owner or speaker_of(syntax, k)
            if not by:
                if written:
                    self._expect(syntax, recipients)
                return None
        elif not by and owner is not None and written and self._near(syntax):
            by, recipients = owner, list(self._recipients)
        at = k
        while at > 0 and chunks[at - 1].lower in QUALIFIERS:
            at -= 1
        if not by and written and self._near(syntax) and 0 < at < k and chunks[at - 1].lower in ("in", "of", "by"):
            by, recipients = speaker_of(syntax, k) or subject_of(syntax, at - 1), list(self._recipients)
        if not by or not recipients:
            return None
        if not written and were_spoken(syntax, by, recipients):
            return None
        return _Message(by, recipients, False, "noun", k, not written or lower.endswith("s"))

    def _another(self, syntax: Syntax, k: int) -> _Message | None:
        """Read "sent one of his own" after a message."""
        chunks = syntax.sentence.chunks
        if not self._context(syntax) or not any(
            c.lower in ("one", "another", "similar") for c in chunks[k + 1 : k + 3]
        ):
            return None
        if len(chunks) > k + 2 and chunks[k + 2].lower not in ("of", "too", "as", "one", ".", "as", ";", ","):
            return None
        subjects = subject_of(syntax, k)
        return _Message(subjects, list(self._recipients), False, "lean", k) if subjects else None

    def _lean(self, syntax: Syntax, k: int, lower: str) -> _Message | None:
        """Read what speaks of a message of the kind told before without its word: "X wished the King …", "one by Y"."""
        chunks = syntax.sentence.chunks
        if not self._context(syntax):
            return None
        if lower == "wished":
            mention = syntax.sentence.at.get(k + 1)
            subjects = subject_of(syntax, k)
            if mention is None or not subjects:
                return None
            meant = {s.actor for s in people_listed(syntax, mention, subjects)} or {mention.country}
            if meant & {r.actor for r in self._recipients} or meant == {None}:
                return _Message(subjects, list(self._recipients), False, "lean", k)
        elif lower != "one" and {c.lower for c in chunks[k + 1 : k + 4]} & {"from", "by"}:
            # "The latest are from X", "others came from Y".
            at = next(j for j in range(k + 1, k + 4) if chunks[j].lower in ("from", "by"))
            senders = senders_behind(syntax, at)
            plain = all(c.lower in ("are", "is", "were", "was", "came", "come") for c in chunks[k + 1 : at])
            if senders and plain:
                return _Message(senders, list(self._recipients), False, "lean", k, True)
        elif lower == "one" and k + 1 < len(chunks) and chunks[k + 1].lower in ("by", "from"):
            mention = next((m for m in syntax.sentence.mentions if k + 2 <= m.first <= k + 3), None)
            if mention is not None and (senders := with_home(syntax, syntax.sides(mention, []), k)):
                return _Message(senders, list(self._recipients), False, "lean", k)
        return None

    def _likewise(self, syntax: Syntax, k: int) -> _Message | None:
        """Read "X did likewise", "Y followed suit", "so did Z" after a message."""
        lowers = syntax.sentence.lowers
        if not self._context(syntax):
            return None
        if lowers[k] == "so" and k == 0 and lowers[1:2] == ["did"]:
            mention = next((m for m in syntax.sentence.mentions if m.first <= 4), None)
            senders = people_listed(syntax, mention, self._recipients) if mention is not None else []
            side = institution(syntax, 2, 6) if not senders else None
            senders = senders or ([side] if side is not None else [])
        else:
            verb = next((j for j in range(k - 1, max(-1, k - 3), -1) if lowers[j] in ("did", "followed")), None)
            if verb is None or (lowers[k] == "suit") != (lowers[verb] == "followed"):
                return None
            senders = subject_of(syntax, verb)
        return _Message(senders, list(self._recipients), False, "lean", k, True) if senders else None

    def _context(self, syntax: Syntax) -> bool:
        return bool(self._recipients) and self._near(syntax)

    def _exchanged(self, syntax: Syntax, k: int, verb: int) -> _Message | None:
        """Read "messages were exchanged between A and B"."""
        chunks = syntax.sentence.chunks
        if chunks[k].lower in ("letters", "letter") and {"signed", "notes", "agreement"} & {c.lower for c in chunks}:
            return None
        at = next(
            (j for j in range(verb + 1, min(verb + 6, len(chunks))) if chunks[j].lower in ("between", "by")), None
        )
        everyone = sides_at(syntax, at + 1, [], everyone=True) if at is not None else []
        ones = [s for s in everyone if s.actor == everyone[0].actor]
        others = [s for s in everyone if s not in ones]
        return _Message(ones, others, True, "exchange", k, True) if others else None

    def _expect(self, syntax: Syntax, recipients: list[Side]) -> None:
        """Note whose mail is spoken of: the sentences after may name its senders."""
        if recipients:
            self._recipients, self._last_line = recipients, syntax.sentence.line

    # Their parts.

    def _honoured(self, syntax: Syntax, senders: list[Side]) -> list[Side]:
        """Give who is greeted where the words say only from whom: the recipients told before."""
        if self._recipients and syntax.sentence.line - self._last_line <= 2 * _NEAR:
            return [r for r in self._recipients if any(r.actor != s.actor for s in senders)]
        return []

    def _near(self, syntax: Syntax) -> bool:
        return syntax.sentence.line - self._last_line <= 2 * _NEAR

    # Telling.

    def _tell(self, syntax: Syntax, message: _Message) -> None:
        senders, recipients = message.senders, message.recipients
        span = Span(syntax.sentence.start, syntax.sentence.end)
        when = self._when(syntax, message)
        told = False
        for ones, others in pair_up(senders, recipients, apart=message.separate):
            if not any(s.person is not None or s.country for s in others):
                continue
            draft = self._known(ones, others, when)
            if draft is None:
                draft = _Draft(list(ones), list(others), message.mutual, message.rule, when, syntax.sentence.headline)
                self._drafts.append(draft)
            else:
                draft.name(ones, others)
                draft.mutual = draft.mutual or message.mutual
                if draft.headline and not syntax.sentence.headline:
                    draft.headline, draft.rule = False, message.rule
                draft.when = draft.when if draft.when is not None and _is_day(draft.when) else when or draft.when
            if span not in draft.evidence:
                draft.evidence.append(span)
            told = True
        if told and not syntax.sentence.headline:
            self._home = next((s.country for s in senders if s.country), None)
            if any(r.person is not None for r in recipients) or not self._is_of(recipients):
                self._recipients = recipients
            self._last_line = syntax.sentence.line

    def _is_of(self, recipients: list[Side]) -> bool:
        """Tell whether nameless recipients are of the country of those named before: "cables to Rome"."""
        return {r.actor for r in recipients} == {r.actor for r in self._recipients}

    def _known(self, ones: list[Side], others: list[Side], when: When | None) -> _Draft | None:
        """Give the message already told that these words tell again, if they do not tell another month."""
        mine = {id(s.person) for s in ones if s.person is not None}
        theirs = {id(s.person) for s in others if s.person is not None}
        for draft in reversed(self._drafts):
            if draft.actors != {s.actor for s in (*ones, *others) if s.actor} or _of_two_months(draft.when, when):
                continue
            senders = {id(s.person) for s in draft.senders if s.person is not None}
            recipients = {id(s.person) for s in draft.recipients if s.person is not None}
            straight = _alike(mine, senders) and _alike(theirs, recipients)
            crossed = draft.mutual and _alike(mine, recipients) and _alike(theirs, senders)
            if (straight or crossed) and (
                (mine | theirs) & (senders | recipients) or not (mine or theirs or senders or recipients)
            ):
                return draft
        return None

    @staticmethod
    def _opens_text(lowers: list[str], j: int) -> bool:
        """Tell whether the words of a message begin at a chunk: "that ties …", not "that was sent on Monday"."""
        return lowers[j] == "that" and lowers[j + 1 : j + 2] not in (["was"], ["were"])

    def _when(self, syntax: Syntax, message: _Message) -> When | None:
        """Give the day the sentence tells, else the story's: only its month where it was told of other things."""
        # What was written has days of its own: "wrote that the ties made in 1961 …".
        lowers = syntax.sentence.lowers
        high = next((j for j in range(message.at + 1, len(lowers)) if self._opens_text(lowers, j)), len(lowers))
        when = syntax.date(message.at, message.at, 0, high)
        if when is not None or syntax.sentence.headline:
            return when
        when = syntax.story.when
        if when is None or (when.year is not None and syntax.sentence.line != self._day_line):
            return When(month_shift=0)
        same = syntax.sentence.line == self._day_line or syntax.story.has_dateline
        if same or when.month is None or {c.lower for c in syntax.sentence.chunks} & {"occasion", "anniversary", "day"}:
            return when
        return When(year=when.year, month=when.month)


def _of_two_months(one: When | None, other: When | None) -> bool:
    """Tell whether two times are written out and of different months or years, beyond a few days."""
    if one is None or other is None:
        return False
    if one.month and other.month and one.day and other.day and one.year in (None, other.year):
        return abs(31 * (one.month - other.month) + one.day - other.day) > _RETOLD_DAYS
    months, years = {_month_of(one), _month_of(other)} - {None}, {one.year, other.year} - {None}
    return len(months) > 1 or len(years) > 1


def _month_of(when: When) -> int | None:
    """Give the month of a time, which "the day after" has from the day before."""
    return when.month if when.month is not None or when.near is None else _month_of(when.near)


def _is_day(when: When) -> bool:
    return when.day is not None or when.day_shift is not None or when.weekday is not None


def _alike(one: set[int], other: set[int]) -> bool:
    """Tell whether two sets of people may be the same: one within the other."""
    return not one or not other or bool(one & other)
