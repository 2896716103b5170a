"""Tell for whom a delegation stands in a contact: its leader where he is known, else the country that sent it."""

from __future__ import annotations

from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.language.mentions import PersonMention

# People who are met together, and known by their leader.
BANDS = frozenset("delegation delegations team group mission cadres workshop caucus participants members".split())


class Bands:
    """The words around one trigger in one sentence, asked who leads or sent the delegations among them."""

    def __init__(self, syntax: Syntax, trigger: Trigger) -> None:
        self.syntax = syntax
        self.trigger = trigger
        self.chunks = syntax.sentence.chunks

    def _led(self, k: int) -> Side | None:
        """Give who leads the delegation that "its members", or "it" behind the verb, means at a chunk."""
        lowers = self.syntax.sentence.lowers
        members = lowers[k : k + 2] == ["its", "members"]
        # "The president met it on Monday", but not "met it with scorn"
        met = self.trigger.rule == "meet" and lowers[k + 1 : k + 2] != ["with"]
        itself = lowers[k] == "it" and k == self.trigger.last and (met or self.trigger.frame == "receive")
        if not members and not itself:
            return None
        named = [m for m in self.syntax.sentence.mentions if m.anaphor == "delegation" and m.last <= k]
        told = self.syntax.sides(named[-1], []) if named else []
        return told[0] if len(told) == 1 else self.syntax.story.leader

    def _opens_band(self, k: int) -> bool:
        """Tell whether a word says of what sort a delegation is: "a cadre delegation"."""
        return self.chunks[k].kind == "word" and any(c.lower in BANDS for c in self.chunks[k + 1 : k + 3])

    def _sent_by(self, k: int) -> str | None:
        """Give the country of a delegation of which nobody is named: "a delegation of Cuba's Communist Party"."""
        # "Medina of Peru met a delegation": what stands before the verb is no part of it.
        low = max(0, k - 3, self.trigger.last if self.trigger.last <= k else 0)
        around = self.chunks[low:k] + self.chunks[k + 2 : k + 5] * (
            len(self.chunks) > k + 1 and self.chunks[k + 1].lower in {"of", "from"}
        )
        codes = [c.country for c in around if c.kind in {"country", "adjective", "party", "body"} and c.country]
        if not codes:
            # "a delegation of high-ranking officials from Peru"
            near = range(k + 2, min(k + 9, len(self.chunks)))
            codes = [c for j in near if self.chunks[j - 1].lower == "from" and (c := self.chunks[j].country)]
        return codes[0] if codes else None

    def _sent_from(self, mention: PersonMention) -> str | None:
        """Give the country of "the delegation of Cuba's Communist Party" where it is not one told of before."""
        if self.syntax.sentence.lowers[mention.last : mention.last + 1] not in (["of"], ["from"]):
            return None
        code = self._sent_by(mention.last - 1)
        return code if code not in self.syntax.story.leaders else None

    def _senders(self, k: int) -> list[Item]:
        """Give all sides of "delegations of Peru, Chile and Fiji", "Peruvian and Chilean delegations", and of "a
        delegation from Peru and Chile", which is one; nothing where they are fewer than two.
        """
        lowers = self.syntax.sentence.lowers
        behind = lowers[k + 1 : k + 2] in (["of"], ["from"])
        step, at, codes, joined = (1, k + 2, list[str](), False) if behind else (-1, k - 1, [], False)
        while self.trigger.last <= at < len(self.chunks):
            chunk = self.chunks[at]
            if chunk.kind == ("country" if behind else "adjective") and chunk.country:
                codes.append(chunk.country)
            elif lowers[at] in {"and", "&"}:
                joined = True
            elif lowers[at] not in {",", "the"}:
                break
            at += step
        codes = list(dict.fromkeys(codes[::step]))
        if len(codes) < 2 or not joined:
            return []
        sides = [Side(None, code) for code in codes]
        return [Item([side]) for side in sides] if lowers[k] == "delegations" else [Item(sides)]
