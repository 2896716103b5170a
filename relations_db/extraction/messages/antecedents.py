"""Keep whose mail an article speaks of, for messages that leave out to whom or from whom they went."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.drafts import Message

# So many lines after a message another may lean on it: "one by the Amir", "X wrote that …".
_NEAR = 5
# Of somebody's election.
_WISHING_WELL = frozenset("congratulations congratulation congratulatory congratulated felicitations".split())
# Who send many messages.
_MANY = frozenset("leaders parties heads presidents governments".split())
# With these another message is told of.
_FURTHER = frozenset("also another similar separate separately".split())


class Antecedents:
    """Keep whose mail an article speaks of: later sentences lean on it, as "one by the Amir", "X wrote that …".

    Attributes:
        recipients: those who got the message told last, or whose mail is spoken of.
        senders: those who sent it.
        home: the country of its senders.
        collects: what several people wrote to the recipients follows, person by person.
    """

    def __init__(self) -> None:
        self.recipients: list[Side] = []
        self.senders: list[Side] = []
        self.home: str | None = None
        self.collects = False
        self._last_line = -99

    def is_near(self, syntax: Syntax) -> bool:
        """Tell whether a message was told a few lines before."""
        return syntax.sentence.line - self._last_line <= 2 * _NEAR

    def leads_to(self, syntax: Syntax) -> bool:
        """Tell whether a sentence may lean on a message told before, whose recipients are known."""
        return bool(self.recipients) and self.is_near(syntax)

    def expect(self, syntax: Syntax, recipients: list[Side]) -> None:
        """Note whose mail is spoken of: the sentences after may name its senders."""
        if recipients:
            self.recipients, self.senders, self._last_line = recipients, [], syntax.sentence.line

    def honoured_by(self, syntax: Syntax, senders: list[Side]) -> list[Side]:
        """Give who is greeted where the words say only from whom: the recipients told before."""
        if self.recipients and syntax.sentence.line - self._last_line <= 2 * _NEAR:
            return [r for r in self.recipients if any(r.actor != s.actor for s in senders)]
        return []

    def meant_by(self, syntax: Syntax, k: int, senders: list[Side]) -> list[Side]:
        """Give to whom mail went of which it is not said: whose mail is spoken of, else of whom the article is."""
        lowers = syntax.sentence.lowers
        if "to" in lowers[k:] or ["to", "which"] in (lowers[j : j + 2] for j in range(k)):
            return []
        abroad = {s.actor for s in senders}
        if self.recipients and self.is_near(syntax):
            return [r for r in self.recipients if r.actor not in abroad]
        story = syntax.story
        of_whom = [s for s in (story.topic, *story.focus) if s is not None and s.person is not None and s.person.leads]
        if story.visitor is not None and story.host and of_whom and of_whom[0].actor == story.visitor.actor:
            # Of a guest: the mail is for whoever keeps the feast that he came for.
            return [Side(None, story.host)] if story.host not in abroad else []
        meant = self._come_into_office(syntax, abroad) or self._sought_by_all(syntax, abroad) or of_whom
        meant = [s for s in meant if s.actor is not None and s.actor not in abroad][:1]
        # Whom a message of condolence mourns does not get it.
        return [Side(None, s.country) for s in meant] if "condolence" in lowers or "condolences" in lowers else meant

    @staticmethod
    def _come_into_office(syntax: Syntax, abroad: set[str | None]) -> list[Side]:
        """Give the one told to have come into office, whom others congratulate, and not the one who lost it: "A
        conceded, and B was sworn in. C sent his congratulations"."""
        if _WISHING_WELL.isdisjoint(syntax.sentence.words):
            return []
        new = [p for p in syntax.story.cast.people if p.new and p.leads and p.last_seen and p.country not in abroad]
        return [syntax.story.side_of(new[0])] if len(new) == 1 else []

    @staticmethod
    def _sought_by_all(syntax: Syntax, abroad: set[str | None]) -> list[Side]:
        """Give the one of the two told last whom another had met or called before: "A rang X. B rang X as well. C sent
        a message".
        """
        pair = syntax.story.pair
        met = [(s, syntax.story.met.get(id(s.person))) for s in pair if s.person is not None and s.actor not in abroad]
        of_both = [s for s, one in met if one is not None and all(one.person is not o.person for o in pair)]
        return of_both if len(of_both) == 1 else []

    def follow(self, syntax: Syntax, k: int, senders: list[Side], recipients: list[Side]) -> None:
        """Note a message, told at a chunk, whose senders the sentences after may name: "leaders of A and B sent"."""
        if any(s.person is not None for s in senders):
            return
        if not senders:
            self.expect(syntax, recipients)
        self.collects = bool(recipients) and not _MANY.isdisjoint(syntax.sentence.lowers[:k])

    def gather(self, syntax: Syntax) -> None:
        """Note that messages follow which an article gathers: to those whose mail is spoken of, else of whom it is."""
        near = self.recipients if self.is_near(syntax) else []
        self.expect(syntax, near or self.meant_by(syntax, len(syntax.sentence.lowers), []))
        self.collects = bool(self.recipients)

    def sent_by(self, syntax: Syntax, recipients: list[Side]) -> list[Side]:
        """Give who sent the message told last, of which words say only to whom it went: "it was addressed to X"."""
        abroad = {r.actor for r in recipients}
        same = self.is_near(syntax) and abroad == {r.actor for r in self.recipients}
        return self.senders if same and _FURTHER.isdisjoint(syntax.sentence.lowers) else []

    @staticmethod
    def told_most_of(syntax: Syntax, others: list[Side]) -> list[Side]:
        """Give the leader of whom the article tells most, for mail of which words say only from or to whom it went."""
        abroad = {s.actor for s in others}
        story = syntax.story
        told = [p for p in story.cast.people if p.last_seen and p.leads and p.country and p.country not in abroad]
        return [story.side_of(max(told, key=lambda p: p.mentions))] if told else []

    def tell(self, message: Message, line: int) -> None:
        """Note a message that was told on a line."""
        self.home = next((s.country for s in message.senders if s.country), None)
        named = any(r.person is not None for r in message.recipients)
        if {r.actor for r in message.recipients} != {r.actor for r in self.recipients}:
            self.collects = False
        # Nameless recipients may be those named before: "cables to Rome".
        if named or {r.actor for r in message.recipients} != {r.actor for r in self.recipients}:
            self.recipients = message.recipients
        self.senders = message.senders
        self._last_line = line
