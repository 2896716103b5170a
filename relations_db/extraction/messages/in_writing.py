"""Read what somebody says to another in writing: "thanked X by letter", "took to Facebook to congratulate Y"."""

from __future__ import annotations

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.nouns import is_message, is_told
from relations_db.extraction.messages.sides import (
    people_listed,
    sides_at,
    subject_after,
    subject_of,
    were_spoken,
)
from relations_db.extraction.messages.words import ADDRESSING, CHANNEL_LEADS, CHANNELS, QUALIFIERS

# How far before its noun the preposition of a channel may stand: "in a long and friendly letter".
_REACH = 6
# With one of these somebody is told something: "expressed her sorrow to".
_TELLING = frozenset(
    "shared conveyed expressed extended voiced explained complained apologised apologized proposed".split()
)
_ONE = frozenset("letter message telegram cable note".split())
# "Took to Facebook", "turning to social media".
_TURNED = frozenset("took takes taking turned turning".split())


def read_in_writing(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read a verb by which one addresses another, where the sentence says that it was done in writing."""
    lowers = syntax.sentence.lowers
    if CHANNELS.isdisjoint(lowers) or (ADDRESSING | _TELLING).isdisjoint(lowers):
        return None
    channel = next((k for k, lower in enumerate(lowers) if lower in CHANNELS and _led(syntax, k)), None)
    if channel is None:
        return None
    for k, lower in enumerate(lowers):
        to = _told_to(syntax, k) if lower in _TELLING else 0
        if not (to or lower in ADDRESSING) or syntax.sentence.quoted[k] or not is_told(syntax, k):
            continue
        mention = syntax.sentence.at.get(to or k + 1)
        subjects = subject_of(syntax, k) or subject_after(syntax, channel)
        if not subjects:
            continue
        recipients = people_listed(syntax, mention, subjects) if mention is not None else []
        if mention is None and told.leads_to(syntax):
            # "Wished the Kenyan people well in a telegram of his own": to whom the others wrote.
            meant = {s.actor for s in sides_at(syntax, k + 1, subjects)}
            recipients = [r for r in told.recipients if r.actor in meant]
        recipients = [r for r in recipients if all(r.actor != s.actor for s in subjects)]
        if recipients and not were_spoken(syntax, subjects, recipients):
            # "A and B asked X in a letter": they wrote one.
            single = lowers[channel] in _ONE and not {"a", "an"}.isdisjoint(lowers[max(0, channel - 4) : channel])
            return Message(subjects, recipients, False, "in writing", k, joint=single)
    return None


def _told_to(syntax: Syntax, k: int) -> int:
    """Give the chunk of whom somebody told something: "expressed his deep sorrow to X"; 0 where there is none."""
    lowers = syntax.sentence.lowers
    ahead = range(k + 1, min(k + 7, len(lowers)))
    return next((n + 1 for n in ahead if lowers[n] in {"to", "with"} and syntax.sentence.at.get(n + 1) is not None), 0)


def _led(syntax: Syntax, k: int) -> bool:
    """Tell whether a channel is that of the sentence's deed: "in a letter", "by telegram", "on social media"."""
    chunks = syntax.sentence.chunks
    if not is_message(syntax, k):
        return False
    for j in range(k - 1, max(-1, k - _REACH), -1):
        lower = chunks[j].lower
        if lower in CHANNEL_LEADS or (lower == "to" and chunks[j - 1].lower in _TURNED):
            return True
        if chunks[j].lower not in QUALIFIERS and chunks[j].kind not in {"adjective", "date", "word"}:
            return False
    return False
