"""Read what somebody thanks another for having written: "thanked Y for his letter", "for having sent a letter"."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.sides import people_listed, subject_of, were_spoken
from relations_db.extraction.messages.words import QUALIFIERS

_THANKS = frozenset("thanks gratitude appreciation thankfulness".split())
_THANKING = frozenset("thanked thanking expressed expressing conveyed extended voiced offered gave".split())


def thanked_for(syntax: Syntax, k: int) -> Message | None:
    """Read "X thanked Y for his letter", which had come from Y."""
    lowers = syntax.sentence.lowers
    j = k
    while j > 0 and (lowers[j - 1] in QUALIFIERS or syntax.sentence.chunks[j - 1].kind == "adjective"):
        j -= 1
    giver = next((m for m in syntax.sentence.mentions if m.last == j - 1), None)
    if not j or lowers[j - 1] != "for" or giver is None or lowers[giver.first - 1] not in {"thanked", "thanking"}:
        return None
    recipients = subject_of(syntax, giver.first - 1)
    senders = people_listed(syntax, giver, recipients)
    if not senders or not recipients or were_spoken(syntax, senders, recipients):
        return None
    return Message(senders, recipients, False, "thank", k, True)


def thanked_for_sending(syntax: Syntax, k: int) -> Message | None:
    """Read "X thanked Y for having sent a letter", "expressed thanks to Y for sending", the verb standing at `k`."""
    lowers = syntax.sentence.lowers
    end = k - 1 - (k > 1 and lowers[k - 1] == "having")
    giver = next((m for m in syntax.sentence.mentions if m.last == end), None) if lowers[end] == "for" else None
    verb = _thanking_before(syntax, giver.first) if giver is not None else None
    if giver is None or verb is None:
        return None
    recipients: list[Side] = subject_of(syntax, verb)
    senders = [s for s in people_listed(syntax, giver, recipients) if all(s.actor != r.actor for r in recipients)]
    return Message(senders, recipients, False, "thank", k, True) if senders and recipients else None


def _thanking_before(syntax: Syntax, k: int) -> int | None:
    """Give the verb of "thanked X", "expressed his heartfelt thanks to X", where X begins at a chunk."""
    lowers = syntax.sentence.lowers
    if k and lowers[k - 1] in {"thanked", "thanking"}:
        return k - 1
    ahead = range(k - 1, max(-1, k - 8), -1)
    noun = next((j for j in ahead if lowers[j] in _THANKS), None)
    return next((j for j in ahead if lowers[j] in _THANKING), None) if noun is not None else None
