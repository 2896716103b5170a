"""Read messages by their own words: "“My condolences to President Y,” X wrote on Facebook", "In her letter X"."""

from __future__ import annotations

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.sides import people_listed, subject_of, were_spoken
from relations_db.extraction.messages.words import CHANNELS, WISHES, WRITING

# What one does with words that are to be read.
_POSTING = WRITING | frozenset({"tweeted", "posted", "messaged"})
_SAYING = frozenset({"said", "stated", "added"})
# So near behind the wishes stands whom they are for.
_REACH = 6
_OWN = frozenset({"his", "her"})
_MAIL = frozenset("letter message telegram cable note".split())


def read_quoted(syntax: Syntax) -> Message | None:
    """Read wishes in quotation marks that somebody is said to have written: "“Congratulations to Y,” X tweeted"."""
    sentence = syntax.sentence
    if _POSTING.isdisjoint(sentence.words) and (
        _SAYING.isdisjoint(sentence.words) or CHANNELS.isdisjoint(sentence.words)
    ):
        return None
    wish = next((k for k, lower in enumerate(sentence.lowers) if lower in WISHES and sentence.quoted[k]), None)
    verb = next((k for k, lower in enumerate(sentence.lowers) if _writes(syntax, k, lower)), None)
    if wish is None or verb is None:
        return None
    whom = next((m for m in sentence.mentions if wish < m.first <= wish + _REACH and sentence.quoted[m.first]), None)
    behind = sentence.at.get(verb + 1)
    named = behind is not None and behind.name is not None
    # "wrote President X on Facebook"
    senders = people_listed(syntax, behind, []) if behind is not None and named else subject_of(syntax, verb)
    recipients = people_listed(syntax, whom, senders) if whom is not None and whom.anaphor is None else []
    recipients = [r for r in recipients if all(r.actor != s.actor for s in senders)]
    if not senders or not recipients or were_spoken(syntax, senders, recipients):
        return None
    return Message(senders, recipients, False, "quoted", verb, False)


def _writes(syntax: Syntax, k: int, lower: str) -> bool:
    """Tell whether the verb at a chunk, outside the quotation, says that it was written."""
    if syntax.sentence.quoted[k] or lower not in _POSTING | _SAYING:
        return False
    channels = (n for n, word in enumerate(syntax.sentence.lowers) if word in CHANNELS)
    return lower in _POSTING or any(not syntax.sentence.quoted[n] for n in channels)


def read_own_letter(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read "In her letter the Prime Minister of Peru, X, recalls" where the mail of somebody is spoken of."""
    lowers = syntax.sentence.lowers
    if lowers[:1] != ["in"] or not told.leads_to(syntax) or lowers[1] not in _OWN:
        return None
    noun = next((k for k in range(2, min(5, len(lowers))) if lowers[k] in _MAIL), None)
    writer = next((m for m in syntax.sentence.mentions if noun is not None and m.first > noun), None)
    if noun is None or writer is None or writer.name is None or not writer.offices:
        return None
    aside = lowers[writer.last : writer.last + 1] == [","]
    if writer.first > noun + 3 or not (aside or syntax.speaks(writer, [])):
        return None
    senders = [s for s in syntax.sides(writer, []) if s.person is not None and (s.person.leads or s.organization)]
    recipients = [r for r in told.recipients if all(r.actor != s.actor for s in senders)]
    return Message(senders, recipients, False, "own letter", noun, True) if senders and recipients else None
