"""Read messages that an article gathers: "Excerpts from the messages: President X said …", "Among them was Y"."""

from __future__ import annotations

from relations_db.extraction.discourse.clauses import SAYING
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.sides import people_listed, were_spoken
from relations_db.extraction.messages.words import WISHES, WRITTEN

_PLURAL = frozenset(word for word in WRITTEN | WISHES if word.endswith("s"))
_PARTS = frozenset("excerpts extracts edited summary highlights version selection".split())
_SAYING = SAYING | frozenset(
    "expressed hailed praised described wished recalled affirmed emphasised emphasized voiced spoke highlighted".split()
)
_THEY = (["they", "include"], ["they", "included"], ["these", "include"], ["these", "included"], ["they", "were"])
_BEING = frozenset("were was are is include included".split())
_REACH = 12


def opens_collection(syntax: Syntax) -> bool:
    """Tell whether what several people wrote follows: "an edited version of some of the messages"."""
    words = syntax.sentence.words
    return not _PARTS.isdisjoint(words) and not _PLURAL.isdisjoint(words)


def read_item(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read the next of the messages that an article gathers: whoever is quoted with his office wrote it."""
    found = next(((k, s) for k in range(len(syntax.sentence.chunks)) if (s := _quoted_at(syntax, k))), None)
    if found is None:
        return None
    k, senders = found
    recipients = [r for r in told.recipients if all(r.actor != s.actor for s in senders)]
    if not recipients or were_spoken(syntax, senders, recipients):
        return None
    return Message(senders, recipients, False, "collected", k, True)


def _quoted_at(syntax: Syntax, k: int) -> list[Side]:
    """Give the leader whose words a verb or a colon opens or closes: "X said", "…, said X", "X:"."""
    lowers = syntax.sentence.lowers
    if syntax.sentence.quoted[k]:
        return []
    if lowers[k] == ":":
        mention = syntax.sentence.mentions[0] if syntax.sentence.mentions else None
        sides = syntax.group(mention) if mention is not None and mention.first <= 1 and mention.offices else []
    elif lowers[k] not in _SAYING:
        return []
    elif lowers[k - 1] in {",", "”", '"', "’"} and (after := syntax.sentence.at.get(k + 1)) is not None:
        sides = syntax.sides(after, []) if after.name is not None else []
    else:
        sides = syntax.subjects(k)
    return [s for s in sides if s.person is not None and s.person.leads and s.actor is not None]


def read_named_later(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read "Among them were X and Y" after messages of which it was not said who sent them."""
    lowers = syntax.sentence.lowers
    if told.senders or not told.leads_to(syntax) or (lowers[0] != "among" and lowers[:2] not in _THEY):
        return None
    at = next((k for k, lower in enumerate(lowers[:_REACH]) if lower in _BEING), None)
    mention = syntax.sentence.at.get(at + 1) if at is not None else None
    senders = people_listed(syntax, mention, []) if mention is not None and mention.name is not None else []
    senders = [s for s in senders if all(s.actor != r.actor for r in told.recipients)]
    return Message(senders, list(told.recipients), False, "named later", 1, True) if senders else None
