"""Find messages: who wrote to, congratulated or condoled with whom, as one article tells it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


from relations_db.extraction.institutions import acting_institution, institution
from relations_db.extraction.message_words import (
    ANSWERING, CONGRATULATING, DELIVERING, EXCHANGING, NO_MESSAGE, NOT_TOLD, NOUNS, QUALIFIERS, RECEIVING, SENDING, SPOKEN, TRIGGERS, WRITING,
    WRITTEN,
)  # fmt: skip
from relations_db.extraction.narrative import Side
from relations_db.extraction.reports import Capacity, EventReport, Participant, Span
from relations_db.extraction.syntax import CLAUSE_ENDS, Syntax
from relations_db.language.dates import When
from relations_db.language.people import PersonMention

_STOPS = frozenset({";", ":", "“", "”", ".", "—", "–"}) | CLAUSE_ENDS
_OCCASIONS = frozenset("on for over following after upon in at as when during about regarding marking ahead where".split())
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

    def report(self) -> EventReport:
        """Give the message as a report."""
        participants: list[Participant] = []
        for sides, capacity in ((self.senders, "sender"), (self.recipients, "recipient")):
            for side in sides:
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
        self._last_line = -99
        self._day: When | None = None
        self._day_line = -99

    @property
    def reports(self) -> list[EventReport]:
        """Give the messages found so far, in text order; those told without names only where nothing else tells of them."""
        kept: list[_Draft] = []
        for draft in self._drafts:
            rest = [d for d in self._drafts if d is not draft and d.actors == draft.actors]
            if not draft.people() and any(d.people() for d in rest) and not any(s.party for s in draft.senders):
                continue
            if draft.headline and any(not d.headline and (draft.people() <= d.people() or not d.people()) for d in rest):
                continue
            kept.append(draft)
        return [draft.report() for draft in kept]

    def read(self, syntax: Syntax) -> None:
        """Add the messages that a sentence tells of."""
        chunks = syntax.sentence.chunks
        self._follow(syntax)
        if not any(c.lower in TRIGGERS for c in chunks) and not (self._near(syntax) and any(c.lower == "one" for c in chunks)):
            return
        spent: set[int] = set()
        found: list[_Message] = []
        for k, chunk in enumerate(chunks):
            if k in spent or syntax.sentence.quoted[k] or self._in_name(syntax, k):
                continue
            message = self._at(syntax, k, chunk.lower, spent)
            if message is not None:
                found.append(message)
        for message in found:
            self._tell(syntax, message)

    def _follow(self, syntax: Syntax) -> None:
        """Note on which line the story came to its present day."""
        if syntax.story.when != self._day:
            self._day, self._day_line = syntax.story.when, syntax.sentence.line

    @staticmethod
    def _in_name(syntax: Syntax, k: int) -> bool:
        mention = syntax.covering(k)
        return mention is not None and mention.name is not None

    def _at(self, syntax: Syntax, k: int, lower: str, spent: set[int]) -> _Message | None:
        """Read the message whose first word of trigger stands at a chunk."""
        if lower in EXCHANGING:
            return self._exchange(syntax, k, spent)
        if lower in SENDING:
            return self._sent(syntax, k, spent) or self._another(syntax, k)
        if lower in ("wished", "one"):
            return self._lean(syntax, k, lower)
        if lower in RECEIVING:
            return self._received(syntax, k, spent)
        if lower in WRITING or lower in ANSWERING:
            return self._written(syntax, k, spent)
        if lower in CONGRATULATING or lower == "condoled":
            return self._congratulated(syntax, k)
        if lower in NOUNS:
            return self._noun(syntax, k, spent)
        return None

    # The frames.

    def _exchange(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "exchanged messages with" and "an exchange of messages between"."""
        noun = self._noun_after(syntax, k + 1)
        if noun is None or not self._told(syntax, k):
            return None
        chunks = syntax.sentence.chunks
        written = chunks[noun].lower in WRITTEN
        if chunks[noun].lower in ("letters", "letter") and {c.lower for c in chunks} & {"signed", "signing", "agreement", "memorandum", "memoranda", "notes", "established"}:
            return None
        subjects = self._subject(syntax, k)
        last = self._end_of_noun(syntax, noun)
        partners: list[Side] = []
        for j in range(last + 1, min(last + 12, len(chunks))):
            if chunks[j].lower in ("with", "between"):
                partners = self._party_at(syntax, j + 1, subjects if chunks[j].lower == "with" else [])
                if chunks[j].lower == "between":
                    subjects = []
                break
            if chunks[j].lower in _STOPS or (j > last + 1 and syntax.covering(j) is not None):
                break
        spent.update(range(k, last + 1))
        if not partners and len(subjects) == 1 and subjects[0].person is None:
            subjects = self._institutions(syntax, k)
        if len(partners) > len(subjects) == 1:
            subjects = self._whole_list(syntax, k, subjects)
        senders, recipients = subjects, partners
        if not partners or not subjects:
            everyone = subjects or partners
            actors = list(dict.fromkeys(s.actor for s in everyone if s.actor))
            if len(actors) != 2:
                return None
            senders = [s for s in everyone if s.actor == actors[0]]
            recipients = [s for s in everyone if s.actor == actors[1]]
        if not written and self._spoken(syntax, senders, recipients):
            return None
        return _Message(senders, recipients, True, "exchange", k, True)

    @staticmethod
    def _institutions(syntax: Syntax, k: int) -> list[Side]:
        """Give all parties, governments and countries before a verb: "the A Party and the B Party exchanged greetings"."""
        found: list[Side] = []
        for j in range(k):
            side = institution(syntax, j, j + 1)
            if side is not None and all(side.actor != s.actor for s in found):
                found.append(side)
        return found

    def _whole_list(self, syntax: Syntax, k: int, subjects: list[Side]) -> list[Side]:
        """Give all of a subject's list that has no "and" before its last: "A, B, C exchanged messages with D, E and F"."""
        mentions = [m for m in syntax.sentence.mentions if m.last <= k]
        found: list[Side] = []
        while mentions:
            mention = mentions.pop()
            sides = [s for s in syntax.sides(mention, []) if s.actor == subjects[0].actor]
            if not sides:
                break
            found = sides + found
            if not mentions or syntax.link(mentions[-1], mention) not in ("comma", "and"):
                break
        return found if any(s.person is subjects[0].person for s in found) else subjects

    def _sent(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "sent a message to X", "sent X a telegram", "handed him a letter from Y", and the passive "was sent"."""
        chunks = syntax.sentence.chunks
        word = chunks[k].lower
        noun, dative = self._noun_after(syntax, k + 1), None
        if noun is None:
            dative = syntax.sentence.at.get(k + 1)
            if dative is not None and word not in ("expressed", "expresses", "conveyed"):
                noun = self._noun_after(syntax, dative.last)
        if noun is None or not self._told(syntax, k):
            return None
        written = chunks[noun].lower in WRITTEN
        last = self._end_of_noun(syntax, noun)
        if word in ("sent", "addressed", "dispatched", "forwarded", "delivered", "handed") and k > 0 and chunks[k - 1].lower in ("was", "were", "been"):
            return None
        if word in DELIVERING | {"shared", "gave"} and not written and not self._own_wish(syntax, k):
            return None
        subjects = self._subject(syntax, k) or self._those_who(syntax, k)
        recipients = [s for s in (syntax.sides(dative, subjects) if dative is not None else [])]
        origin = self._from(syntax, last + 1)
        if not recipients:
            recipients = self._addressee(syntax, last + 1, subjects, written=written)
        if word in DELIVERING and written:
            if not origin:
                return None
            recipients = recipients or []
            subjects = origin
        elif origin:
            return None
        spent.update(range(k, last + 1))
        if not recipients:
            recipients = self._purpose(syntax, last + 1, subjects)
        if not recipients or not subjects:
            return self._of_its_own(syntax, k, noun, subjects)
        if not written and (self._spoken(syntax, subjects, recipients) or self._public(chunks[noun].lower, recipients)):
            return None
        return _Message(subjects, recipients, False, "send", k, self._apart(syntax))

    def _those_who(self, syntax: Syntax, k: int) -> list[Side]:
        """Give those named behind "among those who sent messages were"."""
        chunks = syntax.sentence.chunks
        if k == 0 or chunks[k - 1].lower not in ("who", "to"):
            return []
        for j in range(k + 1, len(chunks) - 1):
            if chunks[j].lower in ("were", "was", "included", "include", "are"):
                mention = next((m for m in syntax.sentence.mentions if m.first == j + 1), None)
                return self._list(syntax, mention, []) if mention is not None else []
        return []

    def _own_wish(self, syntax: Syntax, k: int) -> bool:
        """Tell whether wishes are the subject's own, not those of somebody for whom he speaks."""
        lowers = [c.lower for c in syntax.sentence.chunks[k : k + 14]]
        return not ("of" in lowers and {"greetings", "regards"} & set(lowers)) and "from" not in lowers

    @staticmethod
    def _public(noun: str, recipients: list[Side]) -> bool:
        """Tell whether wishes go to a whole people, as a speaker's do; condolences are sent to them too."""
        return not noun.startswith(("condolence", "sympath")) and all(r.person is None and r.role is None and r.party is None for r in recipients)

    def _of_its_own(self, syntax: Syntax, k: int, noun: int, subjects: list[Side]) -> _Message | None:
        """Read a message whose recipient the sentences before have named."""
        if not self._near(syntax) or not subjects or not self._recipients:
            return None
        lower = syntax.sentence.chunks[noun].lower
        if lower not in WRITTEN:
            return None
        return _Message(subjects, list(self._recipients), False, "send", k, self._apart(syntax))

    def _received(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "received a message of greeting from X"."""
        noun = self._noun_after(syntax, k + 1)
        if noun is None or not self._told(syntax, k):
            return None
        last = self._end_of_noun(syntax, noun)
        senders = self._from(syntax, last + 1)
        recipients = self._subject(syntax, k)
        spent.update(range(k, last + 1))
        if not senders or not recipients:
            return None
        if syntax.sentence.chunks[noun].lower not in WRITTEN and not syntax.sentence.headline and self._spoken(syntax, senders, recipients, at=k):
            return None
        return _Message([s for s in senders if s not in recipients], recipients, False, "receive", k, True)

    def _written(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "wrote to X that", "wrote to congratulate X", "wrote that" after another message."""
        chunks = syntax.sentence.chunks
        if not self._told(syntax, k):
            return None
        subjects = self._subject(syntax, k)
        following = chunks[k + 1].lower if k + 1 < len(chunks) else ""
        if not subjects:
            return None
        if chunks[k].lower in ANSWERING:
            noun = self._noun_after(syntax, k + 2) if following == "to" else None
            recipients = self._from(syntax, noun + 1) if noun is not None else []
            if noun is None or not recipients:
                return None
            spent.update(range(k, noun + 1))
            return _Message(subjects, recipients, False, "reply", k)
        if following != "to" and (noun := self._noun_after(syntax, k + 1)) is not None and chunks[noun].lower in WRITTEN:
            recipients = self._addressee(syntax, self._end_of_noun(syntax, noun) + 1, subjects, written=True)
            spent.update(range(k, noun + 1))
            return _Message(subjects, recipients, False, "write", k, self._apart(syntax)) if recipients else None
        if following == "to":
            recipients = self._party_at(syntax, k + 2, subjects)
            if not recipients:
                recipients = self._purpose(syntax, k + 1, subjects)
            if recipients:
                spent.update(range(k, k + 3))
                return _Message(subjects, recipients, False, "write", k, self._apart(syntax))
            return None
        if following in ("that", ":") and self._near(syntax) and self._recipients:
            return _Message(subjects, list(self._recipients), False, "write that", k)
        return None

    def _congratulated(self, syntax: Syntax, k: int) -> _Message | None:
        """Read "congratulated X on", where nothing says that they spoke."""
        chunks = syntax.sentence.chunks
        if not self._told(syntax, k):
            return None
        start = k + 1 + (chunks[k].lower == "condoled" and k + 1 < len(chunks) and chunks[k + 1].lower == "with")
        mention = syntax.sentence.at.get(start)
        if mention is None and start + 1 < len(chunks) and chunks[start].lower in ("newly", "his", "her", "the"):
            mention = syntax.sentence.at.get(start + 1)
        subjects = self._subject(syntax, k)
        if mention is None or not subjects:
            return None
        recipients = self._list(syntax, mention, subjects)
        lowers = {c.lower for c in chunks}
        in_writing = bool(lowers & WRITTEN) and not lowers & NO_MESSAGE
        if not in_writing and (chunks[k].lower == "congratulating" or self._spoken(syntax, subjects, recipients)):
            return None
        return _Message(subjects, recipients, False, "congratulate", k, self._apart(syntax))

    def _noun(self, syntax: Syntax, k: int, spent: set[int]) -> _Message | None:
        """Read "in a letter to X, Y said", "X's message to Y", "greetings from A, B and C", "a cable sent by X to Y"."""
        chunks = syntax.sentence.chunks
        lower = chunks[k].lower
        if not self._sound(syntax, k) or not self._told(syntax, k):
            return None
        last = self._end_of_noun(syntax, k)
        spent.update(range(k, last + 1))
        written = lower in WRITTEN
        j, passive = last + 1, False
        by: list[Side] = []
        if j < len(chunks) and chunks[j].lower in ("was", "were", "has", "have"):
            while j < len(chunks) and chunks[j].lower in ("was", "were", "has", "have", "been", "also"):
                j += 1
        if j < len(chunks) and chunks[j].lower in ("sent", "addressed", "written", "dispatched", "received", "signed", "penned"):
            passive = True
            j += 1
        recipients = self._addressee(syntax, j, [], written=written)
        by = self._from(syntax, j, ("from", "by") if passive else ("from",))
        owner = self._owner(syntax, k)
        if owner and not written:
            # Whose wishes are named apart has them spoken by somebody else.
            return None
        # "the message from the Party underlined": to whom the article has told.
        if by and not recipients and written and self._near(syntax):
            recipients = [r for r in self._recipients if all(r.actor != s.actor for s in by)]
        if by and not recipients and not written:
            recipients = self._honoured(syntax, by)
        if recipients and not by:
            by = owner or self._speaker(syntax, k)
            if not by:
                if written:
                    self._recipients, self._last_line = recipients, syntax.sentence.line
                return None
        elif not by and owner is not None and written and self._near(syntax):
            by, recipients = owner, list(self._recipients)
        if not by and written and self._near(syntax) and k > 0 and chunks[k - 1].lower in ("his", "her", "own") and chunks[max(0, k - 2)].lower in ("in", "of"):
            by, recipients = self._subject(syntax, k - 2), list(self._recipients)
        if not by or not recipients:
            return None
        if not written and self._spoken(syntax, by, recipients):
            return None
        return _Message(by, recipients, False, "noun", k, not written)

    def _another(self, syntax: Syntax, k: int) -> _Message | None:
        """Read "sent one of his own" after a message."""
        chunks = syntax.sentence.chunks
        if not self._context(syntax) or not any(c.lower in ("one", "another", "similar") for c in chunks[k + 1 : k + 3]):
            return None
        if len(chunks) > k + 2 and chunks[k + 2].lower not in ("of", "too", "as", "one", ".", "as", ";", ","):
            return None
        subjects = self._subject(syntax, k)
        return _Message(subjects, list(self._recipients), False, "lean", k) if subjects else None

    def _lean(self, syntax: Syntax, k: int, lower: str) -> _Message | None:
        """Read what speaks of a message of the kind told before without its word: "X wished the King …", "one by Y"."""
        chunks = syntax.sentence.chunks
        if not self._context(syntax):
            return None
        if lower == "wished":
            mention = syntax.sentence.at.get(k + 1)
            subjects = self._subject(syntax, k)
            if mention is None or not subjects:
                return None
            meant = {s.actor for s in self._list(syntax, mention, subjects)} or {mention.country}
            if meant & {r.actor for r in self._recipients} or meant == {None}:
                return _Message(subjects, list(self._recipients), False, "lean", k)
        elif k + 1 < len(chunks) and chunks[k + 1].lower in ("by", "from"):
            mention = next((m for m in syntax.sentence.mentions if k + 2 <= m.first <= k + 3), None)
            if mention is not None and (senders := self._home(syntax, syntax.sides(mention, []), k)):
                return _Message(senders, list(self._recipients), False, "lean", k)
        return None

    def _context(self, syntax: Syntax) -> bool:
        return bool(self._recipients) and self._near(syntax)

    def _home(self, syntax: Syntax, sides: list[Side], k: int) -> list[Side]:
        """Give senders without a country that of the place the sentence opens with: "From Doha three cables were sent"."""
        chunks = syntax.sentence.chunks
        opening = next((c.country for n, c in enumerate(chunks[:3]) if n and c.kind in ("place", "country") and chunks[n - 1].lower == "from"), None)
        if opening is None:
            opening = next((s.country for m in syntax.sentence.mentions if m.last <= k for s in syntax.sides(m, []) if s.country), None)
        out: list[Side] = []
        for side in sides:
            if side.actor is None and opening is not None:
                if side.person is not None:
                    side.person.country = opening
                side = replace(side, country=opening)
            if side.actor is not None:
                out.append(side)
        return out

    # Their parts.

    def _noun_after(self, syntax: Syntax, k: int) -> int | None:
        """Give the chunk of what is sent that begins a verb's object at a chunk, past what qualifies it."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 9, len(chunks))):
            lower = chunks[j].lower
            if lower in NOUNS:
                # "a condolence letter": the last noun counts.
                while j + 1 < len(chunks) and chunks[j + 1].lower in NOUNS:
                    j += 1
                return j if self._sound(syntax, j) else None
            if lower in QUALIFIERS or chunks[j].kind in ("adjective", "possessive") or lower == "-" or chunks[j].kind == "date":
                continue
            return None
        return None

    @staticmethod
    def _sound(syntax: Syntax, k: int) -> bool:
        """Tell whether a noun means a message: not "a clear message", "letters of credence"."""
        chunks = syntax.sentence.chunks
        around = {c.lower for c in chunks[max(0, k - 2) : k]} | {c.lower for c in chunks[k + 1 : k + 4] if chunks[k + 1].lower == "of"}
        return not around & NO_MESSAGE

    @staticmethod
    def _end_of_noun(syntax: Syntax, k: int) -> int:
        """Give the last chunk of "message of congratulations", "letters of condolence and support"."""
        chunks = syntax.sentence.chunks
        last = k
        if k + 2 < len(chunks) and chunks[k + 1].lower == "of" and syntax.covering(k + 2) is None:
            j = k + 2
            while j < len(chunks) and j < k + 8 and (chunks[j].lower in NOUNS | QUALIFIERS | {"thanks", "support", "sympathy", "friendship", "solidarity", "gratitude"}):
                last = j
                j += 1
        elif k + 2 < len(chunks) and chunks[k + 1].lower == "and" and chunks[k + 2].lower in NOUNS | QUALIFIERS:
            j = k + 2
            while j < len(chunks) and j < k + 6 and chunks[j].lower in NOUNS | QUALIFIERS:
                last = j
                j += 1
        return last

    def _told(self, syntax: Syntax, k: int) -> bool:
        """Tell whether the words report what was done, rather than what is hoped, asked or denied."""
        chunks = syntax.sentence.chunks
        seen = 0
        for j in range(k - 1, max(-1, k - 8), -1):
            lower = chunks[j].lower
            if lower in (";", ":", ".") or (lower == "," and seen > 3):
                break
            if syntax.covering(j) is not None:
                opening = {c.lower for c in chunks[:2]}
                return not opening & {"if", "unless", "whether"}
            if lower in NOT_TOLD:
                return False
            if lower == "to" and seen == 0 and chunks[k].lower in ("send", "extend", "convey", "express", "exchange", "write", "receive"):
                return bool({c.lower for c in chunks[max(0, j - 5) : j]} & {"first", "among", "leaders", "last"})
            seen += 1
        return True

    def _subject(self, syntax: Syntax, k: int) -> list[Side]:
        """Give who does what the verb at a chunk says; institutions too."""
        chunks = syntax.sentence.chunks
        acting = acting_institution(syntax, k)
        if acting is not None and acting.actor is not None:
            return [acting]
        start = k
        # "made the remarks in a message": the verb is further ahead; so is it behind "when exchanging".
        while start > 0 and chunks[start - 1].lower in ("when", "while", "by", "in", "and", "also", "later"):
            start -= 1
        sides = syntax.subjects(start)
        if not sides:
            later = syntax.following_subject(k, k + 1)
            sides = later or []
        return [s for s in self._certain(syntax, sides) if s.actor is not None]

    @staticmethod
    def _certain(syntax: Syntax, sides: list[Side]) -> list[Side]:
        return [s for s in sides if s.person is None or s.country is not None or s.organization is not None]

    def _speaker(self, syntax: Syntax, k: int) -> list[Side]:
        """Give who says something in a message: the subject before "in a letter to", or the one after it."""
        chunks = syntax.sentence.chunks
        j = k
        while j > 0 and k - j < 6 and (chunks[j - 1].lower in QUALIFIERS or chunks[j - 1].kind == "date"):
            j -= 1
        if j == 0 or chunks[j - 1].lower not in ("in", "through", "via", "with"):
            return []
        later = self._after_comma(syntax, k)
        if j - 1 <= 3 and later:
            return later
        return self._subject(syntax, j - 1) or later

    def _after_comma(self, syntax: Syntax, k: int) -> list[Side]:
        """Give the subject after an opening: "In a July 31 letter to …, President X said"."""
        chunks = syntax.sentence.chunks
        for mention in syntax.sentence.mentions:
            if mention.first <= k:
                continue
            before = chunks[mention.first - 1].lower
            if (before == "," or chunks[mention.first - 1].kind == "date") and syntax.speaks(mention, []) and not syntax.governed(mention):
                return [s for s in syntax.group(mention, forward=True) if s.actor is not None]
        return []

    def _owner(self, syntax: Syntax, k: int) -> list[Side] | None:
        """Give whose message it is: "X's letter", "his letter"."""
        chunks = syntax.sentence.chunks
        for j in range(k - 1, max(-1, k - 5), -1):
            if chunks[j].kind == "possessive" or chunks[j].lower in ("'", "’"):
                mention = syntax.covering(j - 1) or next((m for m in syntax.sentence.mentions if m.last == j), None)
                if mention is not None:
                    return [s for s in syntax.sides(mention, []) if s.actor is not None]
                side = institution(syntax, j - 1, j)
                return [side] if side is not None else None
            if chunks[j].lower in ("his", "her"):
                if j > 0 and chunks[j - 1].lower == "in":
                    return None
                return [s for s in syntax.story.focus if s.person is not None and s.actor][:1] or None
            if chunks[j].lower not in QUALIFIERS and chunks[j].kind != "date":
                return None
        return None

    def _from(self, syntax: Syntax, k: int, words: tuple[str, ...] = ("from",)) -> list[Side]:
        """Give the senders behind "from" (or "by"), of a list all of them."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 14, len(chunks))):
            lower = chunks[j].lower
            if lower in words:
                if chunks[j + 1 : j + 2] and chunks[j + 1].kind == "date":
                    continue
                return self._party_at(syntax, j + 1, [], everyone=True)
            if lower in _STOPS or lower in (",", "on", "for", "over", "after", "in", "by", "from"):
                return []
        return []

    def _addressee(self, syntax: Syntax, k: int, others: list[Side], *, written: bool) -> list[Side]:
        """Give to whom a message went: "to X", past what it is about."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 14, len(chunks))):
            lower = chunks[j].lower
            if lower in _STOPS:
                return []
            if lower in ("to", "for") and (lower == "to" or chunks[k - 1].lower in ("condolences", "congratulations", "message", "greetings")):
                found = self._party_at(syntax, j + 1, others)
                if found:
                    return found
                return self._event_abroad(syntax, j + 1, others) if written and lower == "to" else []
            mention = syntax.sentence.at.get(j)
            if mention is not None and chunks[j - 1].lower not in ("from", "by", "of"):
                return []
        return []

    def _purpose(self, syntax: Syntax, k: int, others: list[Side]) -> list[Side]:
        """Give the one whom a message was "to congratulate" or "congratulating"."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 6, len(chunks))):
            if chunks[j].lower in ("congratulate", "congratulating", "thank", "thanking", "condole", "greet", "wish", "inviting", "invite"):
                return self._party_at(syntax, j + 1, others)
        return []

    def _party_at(self, syntax: Syntax, k: int, others: list[Side], *, everyone: bool = False) -> list[Side]:
        """Give the sides that begin at a chunk: people, or a party, government or country."""
        chunks = syntax.sentence.chunks
        if k >= len(chunks):
            return []
        institutions: list[Side] = []
        for j in range(k, min(k + 12, len(chunks))):
            mention = syntax.sentence.at.get(j)
            if mention is not None and mention.bare and mention.name is not None and syntax.story.cast.person(mention) is None:
                mention = None
            if mention is not None:
                people = self._list(syntax, mention, others)
                if everyone:
                    return institutions + people
                return people or institutions
            lower = chunks[j].lower
            if lower in _STOPS or lower in _OCCASIONS and j > k or chunks[j].kind == "word" and lower in ("was", "were", "said", "is", "has", "had"):
                break
            if lower == "," and not (everyone and institutions) and chunks[j - 1].kind not in ("honorific", "office"):
                break
            side = institution(syntax, j, j + 1)
            if side is not None and all(side.actor != s.actor for s in (*others, *institutions)) and (everyone or not institutions):
                institutions.append(side)
        return [s for s in institutions if s.country is not None or s.organization is not None]

    def _list(self, syntax: Syntax, mention: PersonMention, others: list[Side]) -> list[Side]:
        sides = [s for group, _ in syntax.listed(mention, others) for s in group]
        # Of "the Cuban leaders A, B and C" only the first is told of which country.
        if mention.country is not None and len({s.actor for s in sides if s.actor}) == 1:
            sides = [replace(s, country=mention.country) if s.actor is None else s for s in sides]
        sides = syntax.with_countries([*others, *sides])[len(others) :] if others else sides
        return [s for s in sides if s.actor is not None]

    def _event_abroad(self, syntax: Syntax, k: int, senders: list[Side]) -> list[Side]:
        """Give the country of an event that a message was sent to: "to a conference held in Nairobi"."""
        chunks = syntax.sentence.chunks
        for j in range(k, min(k + 22, len(chunks))):
            if chunks[j].lower in (";", ":", ".", "that", "said"):
                break
            stands = chunks[j - 1].lower in ("in", ",", "the", "at") or chunks[j].kind == "adjective" and chunks[j - 1].lower == "the"
            if chunks[j].kind in ("place", "country", "adjective") and chunks[j].country and stands and {c.lower for c in chunks[k:j]} & {"held", "in"}:
                return [Side(None, chunks[j].country)]
        return []

    def _honoured(self, syntax: Syntax, senders: list[Side]) -> list[Side]:
        """Give who is greeted where the words say only from whom: the recipients told before, else whom the article is about."""
        if self._recipients and syntax.sentence.line - self._last_line <= 2 * _NEAR:
            return [r for r in self._recipients if any(r.actor != s.actor for s in senders)]
        return []

    def _near(self, syntax: Syntax) -> bool:
        return syntax.sentence.line - self._last_line <= 2 * _NEAR

    @staticmethod
    def _apart(syntax: Syntax) -> bool:
        return bool({c.lower for c in syntax.sentence.chunks} & {"separate", "separately", "respectively", "each"})

    def _spoken(self, syntax: Syntax, senders: list[Side], recipients: list[Side], at: int = -1) -> bool:
        """Tell whether wishes were spoken: the words say so, or the article tells of talks between the two sides."""
        lowers = {c.lower for n, c in enumerate(syntax.sentence.chunks) if n != at}
        if lowers & SPOKEN or "visit" in [c.lower for c in syntax.sentence.chunks[:5]]:
            return True
        mine = {s.actor for s in senders if s.actor}
        theirs = {s.actor for s in recipients if s.actor}
        story = syntax.story
        talked = {s.actor for s in story.pair if s.actor}
        if mine & talked and theirs & talked:
            return True
        guest = story.visitor.actor if story.visitor is not None else None
        return story.host is not None and {story.host, guest} == mine | theirs

    # Telling.

    def _tell(self, syntax: Syntax, message: _Message) -> None:
        senders, recipients = message.senders, message.recipients
        span = Span(syntax.sentence.start, syntax.sentence.end)
        when = self._when(syntax, message)
        told = False
        for ones, others in _pairs(senders, recipients, apart=message.separate):
            if not any(s.person is not None or s.country for s in others):
                continue
            draft = self._known(ones, others)
            if draft is None:
                draft = _Draft(ones, others, message.mutual, message.rule, when, syntax.sentence.headline)
                self._drafts.append(draft)
            else:
                draft.mutual = draft.mutual or message.mutual
                if draft.headline and not syntax.sentence.headline:
                    draft.headline, draft.rule = False, message.rule
                draft.when = draft.when if draft.when is not None and draft.when.day is not None else when or draft.when
            if span not in draft.evidence:
                draft.evidence.append(span)
            told = True
        if told and not syntax.sentence.headline:
            self._recipients, self._last_line = recipients, syntax.sentence.line

    def _known(self, ones: list[Side], others: list[Side]) -> _Draft | None:
        """Give the message already told that these words tell again."""
        mine = {id(s.person) for s in ones if s.person is not None}
        theirs = {id(s.person) for s in others if s.person is not None}
        for draft in reversed(self._drafts):
            if draft.actors != {s.actor for s in (*ones, *others) if s.actor}:
                continue
            senders = {id(s.person) for s in draft.senders if s.person is not None}
            recipients = {id(s.person) for s in draft.recipients if s.person is not None}
            straight = _alike(mine, senders) and _alike(theirs, recipients)
            crossed = draft.mutual and _alike(mine, recipients) and _alike(theirs, senders)
            if (straight or crossed) and ((mine | theirs) & (senders | recipients) or not (mine or theirs or senders or recipients)):
                return draft
        return None

    def _when(self, syntax: Syntax, message: _Message) -> When | None:
        """Give the day the sentence tells; else the story's, though only its month where it is told further up of other things."""
        when = syntax.date(message.at, message.at, 0, len(syntax.sentence.chunks))
        if when is not None or syntax.sentence.headline:
            return when
        when = syntax.story.when
        if when is None or (when.year is not None and syntax.sentence.line != self._day_line):
            return When(month_shift=0)
        same = syntax.sentence.line == self._day_line or syntax.story.has_dateline
        if same or when.month is None or {c.lower for c in syntax.sentence.chunks} & {"occasion", "anniversary", "day"}:
            return when
        return When(year=when.year, month=when.month)


def _alike(one: set[int], other: set[int]) -> bool:
    """Tell whether two sets of people may be the same: one within the other."""
    return not one or not other or bool(one & other)


def _pairs(ones: list[Side], others: list[Side], *, apart: bool) -> list[tuple[list[Side], list[Side]]]:
    """Deal senders and recipients out to messages: by whom they speak for, and within it by rank, first with first."""
    found: list[tuple[list[Side], list[Side]]] = []
    for mine in _by_actor(ones):
        for theirs in _by_actor(others):
            if mine[0].actor == theirs[0].actor:
                continue
            if len(mine) > 1 and len(theirs) > 1:
                found.extend(_by_rank(mine, theirs))
            elif apart and len(mine) > 1 and len(theirs) == 1 and theirs[0].person is not None:
                found.extend(([side], theirs) for side in mine) if not _one_office(mine) else found.append((mine, theirs))
            else:
                found.append((mine, theirs))
    return found


def _one_office(sides: list[Side]) -> bool:
    """Tell whether two speak from the top together: a party's leader and the head of state."""
    return len(sides) == 2 and all(s.level in ("head_of_state", "party", "royal") for s in sides)


def _by_actor(sides: list[Side]) -> list[list[Side]]:
    groups: dict[str, list[Side]] = {}
    for side in sides:
        if side.actor is not None:
            groups.setdefault(side.actor, []).append(side)
    return list(groups.values())


def _by_rank(mine: list[Side], theirs: list[Side]) -> list[tuple[list[Side], list[Side]]]:
    """Pair two lists by order; where one is longer, its first share the other's first: a state's top may be two people."""
    spare = abs(len(mine) - len(theirs))
    one_first, other_first = (spare + 1, 1) if len(mine) > len(theirs) else (1, spare + 1)
    pairs = [(mine[:one_first], theirs[:other_first])]
    pairs.extend(([a], [b]) for a, b in zip(mine[one_first:], theirs[other_first:], strict=True))
    return pairs


