"""Read messages that an article gathers: "Excerpts from the messages: President X said …", "Among them was Y"."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.clauses import SAYING
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.sides import people_listed
from relations_db.extraction.messages.words import WISHES, WRITTEN
from relations_db.extraction.syntax import Syntax

_PLURAL = frozenset(word for word in WRITTEN | WISHES if word.endswith("s"))
_PARTS = frozenset("excerpts extracts edited summary highlights version selection".split())
# Before whoever opens the next item.
_NEXT = frozenset("meanwhile , also earlier for his her part similarly likewise and finally in turn message".split())
_ASIDE = 30
_AMONG = (["among", "them"], ["they", "include"], ["they", "included"], ["these", "include"], ["these", "included"],
          ["they", "were"], ["among", "these"], ["the", "senders"])  # fmt: skip


def opens_collection(syntax: Syntax) -> bool:
    """Tell whether what several people wrote follows: "an edited version of some of the messages"."""
    words = syntax.sentence.words
    return not _PARTS.isdisjoint(words) and not _PLURAL.isdisjoint(words)


def read_item(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read the next of the messages that an article gathers, which opens with the one who wrote it."""
    lowers = syntax.sentence.lowers
    opening = next((m for m in syntax.sentence.mentions if m.name is not None), None)
    if opening is None or not _NEXT.issuperset(lowers[: opening.first]) or not opening.offices:
        return None
    behind = lowers[opening.last : opening.last + _ASIDE]
    says = not SAYING.isdisjoint(behind[:1]) or behind[:1] == [":"] or behind[-1:] == [":"]
    aside = behind[:1] == [","] and any(a == "," and b in SAYING for a, b in pairwise(behind[1:]))
    if not (says or aside):
        return None
    senders = [s for s in syntax.group(opening, forward=True) if s.actor is not None]
    recipients = [r for r in told.recipients if all(r.actor != s.actor for s in senders)]
    return Message(senders, recipients, False, "collected", opening.last, True) if senders and recipients else None


def read_named_later(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read "Among them were X and Y" after messages of which it was not said who sent them."""
    if told.senders or not told.leads_to(syntax) or syntax.sentence.lowers[:2] not in _AMONG:
        return None
    mention = next((m for m in syntax.sentence.mentions if m.name is not None and m.first <= 5), None)
    senders = people_listed(syntax, mention, []) if mention is not None else []
    senders = [s for s in senders if all(s.actor != r.actor for r in told.recipients)]
    return Message(senders, list(told.recipients), False, "named later", 1, True) if senders else None
