"""Find messages: who wrote to, congratulated or condoled with whom, as one article tells it."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.discourse.clauses import SAYING
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.collected import opens_collection, reached_by_many, read_items, read_named_later
from relations_db.extraction.messages.congratulations import read_congratulated
from relations_db.extraction.messages.drafts import Draft, Message
from relations_db.extraction.messages.in_writing import read_in_writing
from relations_db.extraction.messages.noun_phrases import read_noun
from relations_db.extraction.messages.nouns import is_token
from relations_db.extraction.messages.own_words import read_own_letter, read_quoted
from relations_db.extraction.messages.pairs import pair_up
from relations_db.extraction.messages.references import read_another, read_another_to, read_likewise, read_one
from relations_db.extraction.messages.verbs import (
    read_exchange,
    read_received,
    read_sent,
    read_written,
)
from relations_db.extraction.messages.words import (
    ANSWERING,
    CONGRATULATING,
    DELIVERING,
    EXCHANGING,
    LIKEWISE,
    NOUNS,
    OCCASIONS,
    ONES,
    RECEIVING,
    SENDING,
    TOKENS,
    TRIGGERS,
    WIRING,
    WISHES,
    WITH_WHOM,
    WRITING,
)
from relations_db.extraction.reports import EventReport
from relations_db.language.dates import When, is_day

_ORDINALS = frozenset({"st", "nd", "rd", "th"})
# An anniversary outside of these years is none of a day that the article has told.
_OLDEST, _NEWEST = 1945, 2049
# So near its noun the verb of mail tells that it has come lately.
_PERFECT, _NEAR = frozenset({"have", "has"}), 5
_LEAVING = frozenset("leaving departing departure left airspace".split())
# The words that `MessageReader` takes up.
_TAKEN_UP = (
    EXCHANGING | SENDING | ONES | LIKEWISE | RECEIVING | WRITING | ANSWERING | CONGRATULATING | WITH_WHOM | NOUNS
    | TOKENS | {"wished", "had"}
)  # fmt: skip


class MessageReader:
    """Find the messages of an article, sentence by sentence; retellings of one message are brought together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[Draft] = []
        self._told = Antecedents()
        self._of_wishes = False
        self._day: When | None = None
        self._day_line = -99
        self._founded: When | None = None

    @property
    def reports(self) -> list[EventReport]:
        """Give the messages found so far, in text order; the nameless only where nothing else tells of them."""
        kept: list[Draft] = []
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
        if self._told.collects and self._told.leads_to(syntax) and (items := read_items(syntax, self._told)):
            for item in items:
                self._tell(syntax, item)
            return
        if (message := read_named_later(syntax, self._told)) is not None:
            self._tell(syntax, message)
            return
        if TRIGGERS.isdisjoint(words) and (
            (ONES.isdisjoint(words) and LIKEWISE.isdisjoint(words)) or not self._told.is_near(syntax)
        ):
            return
        spent: set[int] = set()
        found: list[Message] = []
        for k, chunk in enumerate(chunks):
            if chunk.lower not in _TAKEN_UP and not found:
                continue
            if k in spent or syntax.sentence.quoted[k] or self._in_name(syntax, k):
                continue
            message = read_another_to(syntax, k, found) or self._at(syntax, k, chunk.lower, spent, found)
            if message is not None:
                found.append(message)
                if not syntax.sentence.headline:
                    # "X wrote to Y; Z cabled him as well"
                    self._told.tell(message, syntax.sentence.line)
        if not found and (message := self._in_writing(syntax)) is not None:
            found.append(message)
        for message in found:
            self._tell(syntax, message)
            self._told.follow(syntax, message.at, message.senders, message.recipients)
        if not found and (many := reached_by_many(syntax)):
            self._told.expect(syntax, many)
            self._told.collects = True
        self._of_wishes = self._of_wishes or "congratulatory" in words or not WISHES.isdisjoint(words)
        if self._of_wishes and opens_collection(syntax):
            self._told.gather(syntax)

    def _in_writing(self, syntax: Syntax) -> Message | None:
        """Read a message that no verb of sending tells."""
        return read_in_writing(syntax, self._told) or read_own_letter(syntax, self._told) or read_quoted(syntax)

    def _follow(self, syntax: Syntax) -> None:
        """Note on which line the story came to its present day, and the day of which an anniversary may be."""
        if syntax.story.when is not self._day:
            self._day, self._day_line = syntax.story.when, syntax.sentence.line
        if syntax.sentence.dates:
            days = [c.when for c in syntax.sentence.chunks if c.when is not None and c.when.year and is_day(c.when)]
            self._founded = days[-1] if days else self._founded

    def _name_senders(self, syntax: Syntax) -> None:
        """Name those who wrote as leaders of their countries and whose words follow: "The leaders of A and B sent him
        congratulations. X, president of A, said …".
        """
        lowers = syntax.sentence.lowers
        nameless = [d for d in self._drafts if any(s.person is None and s.role for s in d.senders)]
        if not nameless or not self._told.is_near(syntax):
            return
        opening = next((m for m in syntax.sentence.mentions if m.first <= 1 and m.name is not None), None)
        if opening is None:
            return
        person = syntax.story.cast.person(opening)
        if person is None or not person.leads or SAYING.isdisjoint(lowers[opening.last : opening.last + 2]):
            return
        side = syntax.story.side_of(person)
        for draft in nameless:
            if any(s.person is None and s.role and s.actor == side.actor for s in draft.senders):
                draft.senders = [side if s.person is None and s.actor == side.actor else s for s in draft.senders]
                draft.evidence.append(syntax.span)

    @staticmethod
    def _in_name(syntax: Syntax, k: int) -> bool:
        mention = syntax.covering(k)
        return mention is not None and mention.name is not None

    def _at(self, syntax: Syntax, k: int, lower: str, spent: set[int], found: list[Message]) -> Message | None:
        """Read the message whose first word of trigger stands at a chunk."""
        if lower in EXCHANGING:
            return read_exchange(syntax, k, spent, found, self._told)
        if lower in SENDING:
            sent = read_sent(syntax, k, spent, self._told) or read_another(syntax, k, self._told)
            return sent or (read_written(syntax, k, spent, self._told) if lower in WIRING else None)
        if lower == "wished" or (lower in ONES and syntax.sentence.lowers[max(0, k - 1)] != "among"):
            return read_one(syntax, k, self._told)
        if lower in LIKEWISE:
            return read_likewise(syntax, k, self._told, found)
        if lower in RECEIVING or lower == "had":
            return read_received(syntax, k, spent, self._told)
        if lower in WRITING or lower in ANSWERING:
            return read_written(syntax, k, spent, self._told)
        if lower in CONGRATULATING or lower in WITH_WHOM:
            return read_congratulated(syntax, k, self._told)
        if lower in NOUNS or is_token(syntax, k):
            return read_noun(syntax, k, spent, self._told)
        return None

    def _tell(self, syntax: Syntax, message: Message) -> None:
        senders, recipients = message.senders, message.recipients
        span = syntax.span
        when = self._when(syntax, message)
        told = False
        if (carried := self._carried(syntax, message)) is not None:
            carried.evidence += [span] * (span not in carried.evidence)
            return
        pairs = [(senders, recipients)] if message.joint else pair_up(senders, recipients, apart=message.separate)
        for ones, others in pairs:
            if not any(s.person is not None or s.country or s.organization for s in others):
                continue
            draft = next((d for d in reversed(self._drafts) if d.is_told_by(ones, others, when)), None)
            if draft is None:
                draft = Draft(list(ones), list(others), message.mutual, message.rule, when, syntax.sentence.headline)
                self._drafts.append(draft)
            else:
                draft.name(ones, others)
                draft.mutual = draft.mutual or message.mutual
                if draft.headline and not syntax.sentence.headline:
                    draft.headline, draft.rule = False, message.rule
                draft.when = draft.when if draft.when is not None and is_day(draft.when) else when or draft.when
            if span not in draft.evidence:
                draft.evidence.append(span)
            told = True
        if told and not syntax.sentence.headline:
            self._told.tell(message, syntax.sentence.line)

    def _carried(self, syntax: Syntax, message: Message) -> Draft | None:
        """Give the message told before of which words only say who brought it: "received a letter from the King. The
        letter was delivered by the foreign minister, A".
        """
        if DELIVERING.isdisjoint(syntax.sentence.words) or message.mutual:
            return None
        if not any(one == "the" and other in NOUNS for one, other in pairwise(syntax.sentence.lowers)):
            return None
        ones, others = ({s.actor for s in sides} for sides in (message.senders, message.recipients))
        bearers = {s.person for s in message.senders}
        for draft in reversed(self._drafts):
            same = {s.actor for s in draft.senders} == ones and {s.actor for s in draft.recipients} == others
            if same and not draft.headline and draft.people() and bearers.isdisjoint(s.person for s in draft.senders):
                return draft
        return None

    def _anniversary(self, lowers: list[str]) -> When | None:
        """Give the day of "the 45th anniversary", where the article has told the day that it is of."""
        founded = self._founded
        numbers = [a for a, b in pairwise(lowers) if b == "anniversary" and a[:1].isdigit() and a[-2:] in _ORDINALS]
        if founded is None or founded.year is None or len(numbers) != 1:
            return None
        year = founded.year + int(numbers[0][:-2])
        return When(year=year, month=founded.month, day=founded.day) if _OLDEST <= year <= _NEWEST else None

    @staticmethod
    def _opens_text(syntax: Syntax, j: int) -> bool:
        """Tell whether the words of a message begin at a chunk: "that ties …", not "that was sent on Monday"."""
        lowers = syntax.sentence.lowers
        return syntax.sentence.quoted[j] or (lowers[j] == "that" and lowers[j + 1 : j + 2] not in (["was"], ["were"]))

    def _when(self, syntax: Syntax, message: Message) -> When | None:
        """Give the day the sentence tells, else the story's: only its month where it was told of other things."""
        # What was written has days of its own: "wrote that the ties made in 1961 …".
        lowers = syntax.sentence.lowers
        for j, chunk in enumerate(syntax.sentence.chunks):
            if chunk.when is not None and is_day(chunk.when) and j and lowers[j - 1] in {"of", "dated"}:
                # "In his letter of May 3", "in her letter to X of May 3"
                noun = next((n for n in range(j - 2, max(-1, j - 16), -1) if lowers[n] in NOUNS), None)
                between = [] if noun is None else lowers[noun + 1 : j - 1]
                if noun is not None and (not between or between[0] == "to") and OCCASIONS.isdisjoint(between):
                    return syntax.moment(j)
        ends = (j for j in range(message.at + 1, len(lowers)) if self._opens_text(syntax, j) or syntax.is_unreal(j))
        high = next(ends, len(lowers))
        when = syntax.date(message.at, message.at, 0, high)
        if (when is None or when == self._founded) and (feast := self._anniversary(lowers)) is not None:
            return feast
        if when is not None or syntax.sentence.headline:
            return when
        when = syntax.story.when
        earlier = syntax.sentence.line != self._day_line and when is not None and when.day_shift != 0
        if earlier and syntax.story.has_dateline and not _PERFECT.isdisjoint(lowers[message.at : message.at + _NEAR]):
            # "Messages have arrived from abroad", behind what was on some day before
            return When(month_shift=0)
        if message.rule == "thank":
            # One is thanked for a letter some time after it came.
            return When(month_shift=0)
        if when is None or (when.year is not None and syntax.sentence.line != self._day_line):
            return When(month_shift=0)
        same = syntax.sentence.line == self._day_line or syntax.story.has_dateline
        if syntax.sentence.line != self._day_line and same and not _LEAVING.isdisjoint(lowers[: message.at]):
            # Who thanks his host on leaving is on his way home, whatever days of the visit were told.
            return When(day_shift=0)
        if same or when.month is None or {c.lower for c in syntax.sentence.chunks} & {"occasion", "anniversary", "day"}:
            return when
        return When(year=when.year, month=when.month)
