"""Read the nouns of a message: "X's message to Y", "greetings from A and B", "a cable sent by X"."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.addressees import addressees_behind, hosts_of_event, those_concerned
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.bearers import (
    handed_over,
    receivers_of,
)
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.nouns import (
    end_of_noun,
    is_message,
    is_told,
)
from relations_db.extraction.messages.sides import (
    STOPS,
    behind_some_of,
    meant_for,
    owner_of,
    people_listed,
    senders_behind,
    sides_at,
    speaker_of,
    subject_of,
    were_spoken,
)
from relations_db.extraction.messages.thanks import thanked_for
from relations_db.extraction.messages.words import (
    ARRIVING,
    EXCHANGING,
    KEEPING,
    POSTING,
    QUALIFIERS,
    REACHING,
    WISHES,
    WRITTEN,
)

# What is done with a message that stands before its verb.
_SENT = frozenset(
    "sent addressed written dispatched received signed penned conveyed delivered passed handed transmitted forwarded "
    "cabled telegraphed extended offered".split()
)
# Behind the noun these tell on what it was sent.
_ABOUT = frozenset("on for over upon after following marking".split())
_OUTGOING = frozenset("sent addressed written dispatched cabled telegraphed extended conveyed".split())
_BEARING = frozenset("bearer bearing bearers carrying".split())
_ALIKE = frozenset(word for word in WRITTEN if word.endswith("s"))
_OF = frozenset({"of", "from"})
_DESKS = frozenset("desk table mail post inbox doormat".split())


def read_noun(syntax: Syntax, k: int, spent: set[int], told: Antecedents) -> Message | None:
    """Read "in a letter to X, Y said", "X's message to Y", "greetings from A and B", "a cable sent by X"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    lower = lowers[k]
    if not is_message(syntax, k) or not is_told(syntax, k):
        return None
    last = end_of_noun(syntax, k)
    spent.update(range(k, last + 1))
    written = lower in WRITTEN
    if chunks[last + 1 : last + 2] and chunks[last + 1].lower == "between" and not EXCHANGING.isdisjoint(lowers[:k]):
        # "exchanged letters between A and B, and greetings between C and D"
        return _exchanged(syntax, k, last)
    if written and (thanked := thanked_for(syntax, k)) is not None:
        return thanked
    if written and (handed := handed_over(syntax, last)) is not None:
        return Message(*handed, False, "noun", k, False)
    j, passive = last + 1, False
    if j < len(chunks) and chunks[j].lower in {"was", "were", "has", "have"}:
        passive = True
        while j < len(chunks) and chunks[j].lower in {"was", "were", "has", "have", "been", "also", "already"}:
            j += 1
    verb = chunks[j].lower if j < len(chunks) else ""
    if (passive and verb in EXCHANGING) or (verb == "passed" and lowers[j + 1 : j + 2] == ["between"]):
        return _exchanged(syntax, k, j)
    later = next((n for n in range(j, min(j + 8, len(lowers))) if lowers[n] in EXCHANGING), None)
    if later is not None and lowers[later - 1] in {"was", "were"} and (both := _exchanged(syntax, k, later)):
        # "Greetings for the New Year were exchanged by A and B"
        return both
    if not passive and verb in _ABOUT and (sent := _sent_later(syntax, j)) is not None:
        passive, verb = lowers[sent] not in ARRIVING, lowers[sent]
        j = sent
    if verb in _SENT or (verb == "in" and chunks[j - 1].lower in ARRIVING):
        passive = True
        j += 1
        if (
            lowers[j - 1] == "received"
            and lowers[j : j + 1] == ["in"]
            and j + 1 < len(chunks)
            and chunks[j + 1].kind == "place"
        ):
            j += 2
    elif verb in ARRIVING:
        j += 1 + (chunks[j + 1 : j + 2] != [] and chunks[j + 1].lower == "in")
    if (reached := _reached(syntax, k, last)) is not None:
        return reached
    if (arrived := _arrived(syntax, k, last, told)) is not None:
        return arrived
    by = senders_behind(syntax, j, ("from", "by") if passive else ("from",))
    by = by or _among_them(syntax, j)
    recipients = addressees_behind(syntax, j, by[:1], written=written)
    if by and not recipients:
        recipients = meant_for(syntax, j, by)
    if written and not by and not recipients and lowers[:2] in (["in", "a"], ["in", "his"], ["in", "her"]):
        recipients = those_concerned(syntax, last + 1, speaker_of(syntax, k))
    owner = owner_of(syntax, k)
    if owner and not written:
        # Whose wishes are named apart has them spoken by somebody else.
        return None
    # "the message from the Party underlined": to whom the article has told.
    if by and not recipients and written and told.is_near(syntax):
        recipients = [r for r in told.recipients if all(r.actor != s.actor for s in by)]
    if by and not recipients and not written:
        recipients = told.honoured_by(syntax, by)
    if by and not recipients and written and not _BEARING.isdisjoint(lowers[max(0, k - 6) : k]):
        recipients = receivers_of(syntax, k, by, [])
    if by and not recipients:
        recipients = _reached_later(syntax, k, j, by)
    if by and not recipients and not POSTING.isdisjoint(syntax.sentence.lowers[last + 1 : j + 1]):
        recipients = told.meant_by(syntax, j, by)
    if by and not recipients and written and passive and verb == "received":
        recipients = _struck(syntax, by)
    if not by and not recipients and written and (named := _in_name_of(syntax, last)):
        told.expect(syntax, named)
        return None
    if recipients and not by:
        by = owner or speaker_of(syntax, k) or _had(syntax, k, verb) or told.sent_by(syntax, recipients)
        if not by and lower in _ALIKE and syntax.sentence.lowers[k - 1] == "similar" and told.leads_to(syntax):
            # "Similar letters went to the leaders of A and B"
            by = [s for s in told.senders if all(s.actor != r.actor for r in recipients)]
        if not by and passive and verb in _OUTGOING:
            by = told.told_most_of(syntax, recipients)
        if not by:
            if written:
                told.expect(syntax, recipients)
            return None
    elif not by and written and told.is_near(syntax) and (given := _had(syntax, k, verb)):
        by, recipients = given, [r for r in told.recipients if all(r.actor != s.actor for s in given)]
    elif not by and owner and written and told.is_near(syntax):
        by, recipients = owner, list(told.recipients)
    elif not by and owner and _came_in(syntax, k, last):
        by, recipients = owner, told.told_most_of(syntax, owner)
    at = k
    while at > 0 and chunks[at - 1].lower in QUALIFIERS:
        at -= 1
    if not by and written and told.is_near(syntax) and 0 < at < k and chunks[at - 1].lower in {"in", "of", "by"}:
        # A reply goes to whoever had written.
        back = told.senders if lower in {"reply", "answer", "response"} else told.recipients
        by, recipients = speaker_of(syntax, k) or subject_of(syntax, at - 1), list(back)
    if not by or not recipients:
        return None
    if not written and were_spoken(syntax, by, recipients):
        return None
    return Message(by, recipients, False, "noun", k, not written or lower.endswith("s"))


def _among_them(syntax: Syntax, k: int) -> list[Side]:
    """Give those named in "cables came in, among them one from X and those of Y", "from abroad, among others from X",
    behind a chunk.
    """
    at = behind_some_of(syntax, k)
    return senders_behind(syntax, at, ("from", "of")) if at is not None else []


def _struck(syntax: Syntax, senders: list[Side]) -> list[Side]:
    """Give the one land named beside the senders of mail: "After the floods in A, messages were received from B"."""
    named = (c for n, c in enumerate(syntax.sentence.chunks) if c.kind == "country" and syntax.covering(n) is None)
    lands = {c.country for c in named} - {s.country for s in senders}
    return [Side(None, *lands)] if len(lands) == 1 else []


def _came_in(syntax: Syntax, k: int, last: int) -> bool:
    """Tell whether "his letter of congratulation" has come, if not to whom: "arrived", "was on the desk"."""
    lowers = syntax.sentence.lowers
    wishes = not WISHES.isdisjoint(lowers[k : last + 1]) or not WISHES.isdisjoint(lowers[k + 2 : k + 3])
    behind = lowers[last + 1 : last + 7]
    lay = behind[:1] in (["was"], ["lay"]) and not _DESKS.isdisjoint(behind)
    return wishes and (lay or not ARRIVING.isdisjoint(behind[:1]))


def _sent_later(syntax: Syntax, k: int) -> int | None:
    """Give the verb of "a message on her victory was sent by X" that follows what the message is about."""
    lowers = syntax.sentence.lowers
    for n in range(k + 1, min(k + 14, len(lowers) - 1)):
        if lowers[n] in STOPS or lowers[n] == ",":
            return None
        if lowers[n] in ARRIVING:
            return n
        if lowers[n] in {"was", "were", "been"}:
            after = n + 1 + (lowers[n + 1] in {"also", "then", "later"})
            return after if after < len(lowers) and lowers[after] in _SENT else None
    return None


def _reached_later(syntax: Syntax, k: int, j: int, senders: list[Side]) -> list[Side]:
    """Give whom mail reached, or who kept it: "telegrams from A and B reached X", "X found a letter from A"."""
    lowers = syntax.sentence.lowers
    abroad = {s.actor for s in senders}
    found: list[Side] = []
    if (at := next((n for n in range(j, len(lowers)) if lowers[n] in REACHING), None)) is not None:
        found = sides_at(syntax, at + 1, senders)
    elif (kept := next((n for n in range(k - 1, -1, -1) if lowers[n] in KEEPING), None)) is not None:
        found = subject_of(syntax, kept)
    else:
        found = _city_reached(syntax, k)
    return [s for s in found if s.actor not in abroad]


def _city_reached(syntax: Syntax, k: int) -> list[Side]:
    """Give the state that got "messages from A" which "arrived in Windhoek", or "poured into" it."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    for n in range(k, len(lowers) - 2):
        if lowers[n] in STOPS:
            break
        if (
            (lowers[n] in ARRIVING or lowers[n] == "received")
            and lowers[n + 1] in {"in", "into", "at"}
            and chunks[n + 2].kind == "place"
        ):
            return [Side(None, chunks[n + 2].country)] if chunks[n + 2].country else []
    return []


def _in_name_of(syntax: Syntax, k: int) -> list[Side]:
    """Give for whom mail comes in: "messages are received in the name of X"."""
    lowers = syntax.sentence.lowers
    at = next((j for j in range(k + 1, min(k + 10, len(lowers))) if lowers[j - 1 : j + 1] in _NAMES), None)
    return sides_at(syntax, at + 1, []) if at is not None else []


_NAMES = (["name", "of"], ["address", "of"], ["addressed", "to"])


def _had(syntax: Syntax, k: int, verb: str) -> list[Side]:
    """Give who "had a message passed to Y"."""
    lowers = syntax.sentence.lowers
    had = next((j for j in range(k - 1, max(-1, k - 5), -1) if lowers[j] not in QUALIFIERS), -1)
    return subject_of(syntax, had) if had > 0 and lowers[had] in {"had", "has"} and verb in _SENT else []


def _reached(syntax: Syntax, k: int, last: int) -> Message | None:
    """Read "X's letter reached Y", "the congratulations of X reached Y", "letters reached Y from A and B"."""
    chunks = syntax.sentence.chunks
    of = syntax.sentence.at.get(last + 2) if chunks[last + 1 : last + 2] and chunks[last + 1].lower in _OF else None
    verb = last + 1 if of is None else of.last
    if chunks[verb : verb + 1] and chunks[verb].lower in _ABOUT:
        # "The condolences of X on the death of Y reached Oslo."
        verb = next((n for n in range(verb, min(verb + 16, len(chunks))) if chunks[n].lower in REACHING), verb)
    if verb + 1 >= len(chunks) or chunks[verb].lower not in REACHING:
        return None
    mention = syntax.sentence.at.get(verb + 1)
    recipients = people_listed(syntax, mention, []) if mention is not None else sides_at(syntax, verb + 1, [])
    recipients = recipients or hosts_of_event(syntax, verb + 1)
    senders = people_listed(syntax, of, recipients) if of is not None else owner_of(syntax, k)
    senders = senders or senders_behind(syntax, verb + 1 if mention is None else mention.last)
    senders = [s for s in senders if all(s.actor != r.actor for r in recipients)]
    return Message(senders, recipients, False, "reach", k, True) if senders and recipients else None


def _arrived(syntax: Syntax, k: int, last: int, told: Antecedents) -> Message | None:
    """Read "X's condolences came by letter", "the telegram of X followed", to whom others have written before."""
    lowers = syntax.sentence.lowers
    of = syntax.sentence.at.get(last + 2) if lowers[last + 1 : last + 2] == ["of"] else None
    verb = last + 1 if of is None else of.last
    if lowers[verb : verb + 1] == [] or lowers[verb] not in ARRIVING or not told.leads_to(syntax):
        return None
    if not {"from", "to", "in", "for", "into"}.isdisjoint(lowers[verb + 1 :]):
        return None
    senders = people_listed(syntax, of, []) if of is not None else owner_of(syntax, k)
    recipients = [r for r in told.recipients if senders and all(r.actor != s.actor for s in senders)]
    return Message(senders, recipients, False, "reach", k, True) if senders and recipients else None


def _exchanged(syntax: Syntax, k: int, verb: int) -> Message | None:
    """Read "messages were exchanged between A and B"."""
    chunks = syntax.sentence.chunks
    if chunks[k].lower in {"letters", "letter"} and {"signed", "notes", "agreement"} & {c.lower for c in chunks}:
        return None
    at = next((j for j in range(verb + 1, min(verb + 6, len(chunks))) if chunks[j].lower in {"between", "by"}), None)
    everyone = sides_at(syntax, at + 1, [], everyone=True, nominal=True) if at is not None else []
    ones = [s for s in everyone if s.actor == everyone[0].actor]
    others = [s for s in everyone if s not in ones]
    return Message(ones, others, True, "exchange", k, True) if others else None
