"""Read what speaks of a message by one told before: "sent one of his own", "X did likewise", "and another to Y"."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.institutions import institution
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.sides import (
    at_home,
    people_listed,
    senders_behind,
    sides_at,
    subject_of,
    with_home,
)
from relations_db.extraction.messages.words import NOUNS


def read_another_to(syntax: Syntax, k: int, found: list[Message]) -> Message | None:
    """Read "sent a cable to X, and another to Y" from "another" on."""
    lowers = syntax.sentence.lowers
    if not found or found[-1].rule not in _SENT:
        return None
    one = lowers[k] in {"another", "one"} and lowers[k + 1 : k + 2] == ["to"]
    gapped = lowers[k] == ("with" if found[-1].mutual else "to") and syntax.sentence.at.get(k + 1) is not None
    if not one and not gapped:
        return None
    # "X wrote to A, and Y to B": the verb is that of the words before.
    other = next((m for m in syntax.sentence.mentions if m.last == k and m.name and lowers[m.first - 1] == "and"), None)
    if gapped and other is None:
        return None
    senders = syntax.sides(other, []) if other is not None else found[-1].senders
    senders = at_home(senders, found[-1].senders[0].country)
    recipients = sides_at(syntax, k + 1 + one, senders)
    recipients = at_home(recipients, found[-1].recipients[0].country)
    return Message(senders, recipients, found[-1].mutual, "lean", k, True) if recipients else None


# The rules of verbs whose message another may follow: "sent a cable to X, and another to Y".
_SENT = frozenset({"send", "write", "exchange", "lean"})


def read_another(syntax: Syntax, k: int, told: Antecedents) -> Message | None:
    """Read "sent one of his own", "sent another to X" after a message."""
    chunks = syntax.sentence.chunks
    if not told.leads_to(syntax) or not any(c.lower in {"one", "another", "similar"} for c in chunks[k + 1 : k + 3]):
        return None
    if syntax.sentence.lowers[k + 1 : k + 3] in (["another", "to"], ["one", "to"]):
        # Of the same two countries, where nothing else is told.
        senders = [s for s in at_home(syntax.subjects(k), told.home) if s.actor is not None]
        to = syntax.sentence.at.get(k + 3)
        recipients = at_home(syntax.sides(to, senders), told.recipients[0].country) if to is not None else []
        recipients = [s for s in recipients if s.actor is not None]
        return Message(senders, recipients, False, "lean", k, True) if senders and recipients else None
    if len(chunks) > k + 2 and chunks[k + 2].lower not in {"of", "too", "as", "one", "similar", ".", ";", ","}:
        return None
    subjects = subject_of(syntax, k) or [s for s in at_home(syntax.subjects(k), told.home) if s.actor is not None]
    return Message(subjects, list(told.recipients), False, "lean", k) if subjects else None


def read_one(syntax: Syntax, k: int, told: Antecedents) -> Message | None:
    """Read what speaks of a message of the kind told before without its word: "X wished the King …", "one by Y"."""
    chunks = syntax.sentence.chunks
    lower = chunks[k].lower
    if not told.leads_to(syntax):
        return _one_of_those(syntax, k, told)
    if lower == "another":
        return _in_another(syntax, k, told)
    if lower == "wished":
        mention = syntax.sentence.at.get(k + 1)
        subjects = subject_of(syntax, k)
        if mention is None or not subjects:
            return None
        meant = {s.actor for s in people_listed(syntax, mention, subjects)} or {mention.country}
        if meant & {r.actor for r in told.recipients} or meant == {None}:
            return Message(subjects, list(told.recipients), False, "lean", k)
    elif lower != "one" and {c.lower for c in chunks[k + 1 : k + 4]} & {"from", "by"}:
        # "The latest are from X", "others came from Y".
        at = next(j for j in range(k + 1, k + 4) if chunks[j].lower in {"from", "by"})
        senders = senders_behind(syntax, at)
        plain = all(c.lower in {"are", "is", "were", "was", "came", "come"} for c in chunks[k + 1 : at])
        if senders and plain:
            return Message(senders, list(told.recipients), False, "lean", k, True)
    elif lower == "one" and k + 1 < len(chunks) and chunks[k + 1].lower in {"by", "from"}:
        mention = next((m for m in syntax.sentence.mentions if k + 2 <= m.first <= k + 3), None)
        if mention is not None and (senders := with_home(syntax, syntax.sides(mention, []), k)):
            return Message(senders, list(told.recipients), False, "lean", k)
    return None


def _in_another(syntax: Syntax, k: int, told: Antecedents) -> Message | None:
    """Read "In another, to Y, he spoke of" behind a message to X: by whoever sent the first."""
    lowers = syntax.sentence.lowers
    to = k + 1 + (lowers[k + 1 : k + 2] == [","])
    if k != 1 or lowers[0] != "in" or lowers[to : to + 1] != ["to"] or not told.senders:
        return None
    recipients = at_home(sides_at(syntax, to + 1, told.senders), told.recipients[0].country)
    return Message(list(told.senders), recipients, False, "lean", k, True) if recipients else None


def _one_of_those(syntax: Syntax, k: int, told: Antecedents) -> Message | None:
    """Read "among the telegrams was one from X" in an article on whom they were for."""
    lowers = syntax.sentence.lowers
    if lowers[k] != "one" or lowers[k + 1 : k + 2] != ["from"] or NOUNS.isdisjoint(lowers[:k]):
        return None
    senders = senders_behind(syntax, k + 1)
    recipients = told.meant_by(syntax, k, senders) if senders else []
    return Message(senders, recipients, False, "lean", k, True) if recipients else None


def _as_did(syntax: Syntax, k: int, found: list[Message]) -> Message | None:
    """Read "X wrote to Y, as did Z", "X and Y exchanged letters, as did their premiers, A and B"."""
    if syntax.sentence.lowers[k - 1] != "as" or not found:
        return None
    first = next((m for m in syntax.sentence.mentions if k < m.first <= k + 10 and m.name is not None), None)
    sides = people_listed(syntax, first, []) if first is not None else []
    if not found[-1].mutual:
        return Message(sides, found[-1].recipients, False, "lean", k, True) if sides else None
    ones = [s for s in sides if s.actor == sides[0].actor]
    others = [s for s in sides if s not in ones]
    if not others and first is not None:
        ones, others = _in_their_order(syntax.group(first, forward=True), found[-1])
    return Message(ones, others, True, "lean", k, True) if others else None


def _in_their_order(sides: list[Side], told: Message) -> tuple[list[Side], list[Side]]:
    """Give two of whom not both are told to be of which country those of the two told before, in the same order."""
    homes = [told.senders[0].country, told.recipients[0].country]
    if len(sides) != 2 or any(s.country not in (None, home) for s, home in zip(sides, homes, strict=True)):
        return [], []
    return [replace(sides[0], country=homes[0])], [replace(sides[1], country=homes[1])]


def _both_sides(sides: list[Side], told: Antecedents) -> list[Side]:
    """Give two who are of the two countries of the message told last, one of each; none where they are not. Of one of
    them the country need not be told.
    """
    homes = {s.country for s in (*told.senders[:1], *told.recipients[:1])}
    if len(sides) != 2 or len(homes) != 2:
        return []
    rest = homes - {s.country for s in sides}
    if len(rest) == 1:
        sides = [replace(s, country=min(c for c in rest if c)) if s.actor is None else s for s in sides]
    return sides if {s.country for s in sides} == homes else []


def read_likewise(syntax: Syntax, k: int, told: Antecedents, found: list[Message]) -> Message | None:
    """Read "X did likewise", "Y followed suit", "so did Z" after a message."""
    lowers = syntax.sentence.lowers
    if not told.leads_to(syntax) and not found:
        return None
    if lowers[k] == "did":
        return _as_did(syntax, k, found)
    if lowers[k] == "so" and k == 0 and lowers[1:2] == ["did"]:
        mention = next((m for m in syntax.sentence.mentions if m.first <= 4), None)
        if mention is not None and (both := _both_sides(syntax.group(mention, forward=True), told)):
            # "X and Y exchanged letters. So did A and B."
            return Message(both[:1], both[1:], True, "lean", k, True)
        senders = people_listed(syntax, mention, told.recipients) if mention is not None else []
        side = institution(syntax, 2, 6) if not senders else None
        senders = senders or ([side] if side is not None else [])
    else:
        verb = next((j for j in range(k - 1, max(-1, k - 3), -1) if lowers[j] in {"did", "followed"}), None)
        if verb is None or (lowers[k] == "suit") != (lowers[verb] == "followed"):
            return None
        senders = subject_of(syntax, verb)
        if lowers[k + 1 : k + 2] == ["for"] and (body := institution(syntax, k + 2, k + 5)) is not None:
            # "Y did so for the African Union"
            senders = [replace(s, country=body.country, organization=body.organization) for s in syntax.subjects(verb)]
    # "Y did so to Z"
    recipients = sides_at(syntax, k + 2, senders) if lowers[k + 1 : k + 2] == ["to"] else list(told.recipients)
    return Message(senders, recipients, False, "lean", k, True) if senders and recipients else None
