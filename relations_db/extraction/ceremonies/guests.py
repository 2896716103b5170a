"""Find who spoke at or graced a ceremony told before: "the chief guest was X", "Y raised a toast"."""

from __future__ import annotations

from relations_db.extraction.ceremonies.sides import is_of_event
from relations_db.extraction.ceremonies.words import (
    EVENTS,
    SPEAKING,
)
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.mentions import PersonMention

_GUESTS_OF_HONOUR = frozenset({"chief guest", "special guest", "guest of honour", "guest of honor"})
_JOINING = frozenset({"attended", "graced", "joined", "watched", "present"})
_EACH = frozenset({"both", "also", "all"})
_DONE_BY = frozenset({"chaired", "attended", "addressed", "hosted"})


def guests_of_event(syntax: Syntax, opening: int | None) -> list[PersonMention]:
    """Give those whom a sentence says to have spoken at or graced the ceremony told last.

    Args:
        syntax: of the sentence.
        opening: the noun by which it opens with the ceremony ("At the reception, …"), if it does.
    """
    lowers, mentions = syntax.sentence.lowers, syntax.sentence.mentions
    guests = [m for k in range(len(lowers)) for m in _named_at(syntax, k)]
    if guests:
        return guests
    ends = next((n for n, lower in enumerate(lowers) if lower in _JOINING), None)
    spoke = next((n for n, lower in enumerate(lowers) if lower == "spoke" and lowers[n - 1] in _EACH), None)
    if ends is None and spoke is not None and lowers[spoke + 1 : spoke + 2] in ([], ["."], [","]):
        # "X and Y both spoke, and a message was read out"
        return [m for m in mentions if m.name is not None and m.last <= spoke and not syntax.governed(m)]
    if ends is not None and (set(lowers[ends + 1 : ends + 4]) & EVENTS or lowers[ends + 1 : ends + 2] in ([], ["."])):
        guests = [m for m in mentions if m.name is not None and m.last <= ends and not syntax.governed(m)]
    guests = guests or _speakers(syntax)
    toasted = "toasts" in lowers or "toast" in lowers or (lowers[:1] == ["for"] and lowers[2:3] == ["part"])
    if guests or (opening is None and not toasted):
        return guests
    subject = next(
        (m for m in mentions if not syntax.governed(m) and (opening is None or m.first > opening or opening == 2)),
        None,
    )
    if subject is None or (opening is None and SPEAKING.isdisjoint(lowers[subject.last : subject.last + 4])):
        return []
    return [subject]


def _speakers(syntax: Syntax) -> list[PersonMention]:
    """Give who spoke at or presided over the event: "X gave remarks", "X and Y presided over the ceremony"."""
    lowers, mentions = syntax.sentence.lowers, syntax.sentence.mentions
    for k, lower in enumerate(lowers):
        spoke = lower in _DELIVERED and not _SPEECHES.isdisjoint(lowers[k + 1 : k + 4])
        presided = lowers[k : k + 2] == ["presided", "over"] and not EVENTS.isdisjoint(lowers[k + 2 : k + 5])
        said = lower in SPEAKING and lowers[k + 1 : k + 2] == ["at"] and not EVENTS.isdisjoint(lowers[k + 2 : k + 5])
        if spoke or presided or said:
            return [m for m in mentions if m.name is not None and m.last <= k and not syntax.governed(m)]
    if lowers[:1] == ["present"] and ("were" in lowers[1:8] or "was" in lowers[1:8]):
        return [m for m in mentions if m.name is not None]
    return []


def seated(syntax: Syntax) -> list[PersonMention]:
    """Give who "sat at his table", "were at the head table", and who "the other guests of honour were"."""
    lowers, named = syntax.sentence.lowers, [m for m in syntax.sentence.mentions if m.name is not None]
    for k, lower in enumerate(lowers):
        if lower == "were" and " ".join(lowers[max(0, k - 3) : k]).endswith(_GUESTS):
            return syntax.run_of(k + 1)
        if lower in _SITTING and lowers[k + 1 : k + 2] == ["at"] and not _TABLES.isdisjoint(lowers[k + 2 : k + 5]):
            return [m for m in named if m.last <= k and not syntax.governed(m)]
    return []


def on_stand(syntax: Syntax) -> list[PersonMention]:
    """Give who watched a parade together: "Standing beside X on the rostrum were Y and Z"."""
    named = [m for m in syntax.sentence.mentions if m.name is not None]
    return named if not _STANDS.isdisjoint(syntax.sentence.lowers) and len(named) > 1 else []


_STANDS = frozenset("rostrum tribune podium dais".split())
_GUESTS = ("guests of honour", "guests of honor", "guests")
_SITTING = frozenset("sat was were dined seated".split())
_TABLES = frozenset({"table", "tables"})
_DELIVERED = frozenset("delivered gave made".split())
_SPEECHES = frozenset("speech speeches remarks remark address addresses".split())


def _named_at(syntax: Syntax, k: int) -> list[PersonMention]:
    """Give the guests whom the word at a chunk leads to: "the chief guest was X", "attended by X and Y"."""
    lowers, mentions = syntax.sentence.lowers, syntax.sentence.mentions
    lower, before = lowers[k], lowers[k - 1] if k else ""
    if (lower in {"guest", "guests"} and before in {"chief", "special"}) or lower in _GUESTS_OF_HONOUR:
        after = [m for m in mentions if k < m.first <= k + 3 and lowers[k + 1] in {"was", "were"}]
        return after or [m for m in mentions if m.last <= k and not syntax.governed(m)][:1]
    if lower == "by" and before in _DONE_BY and is_of_event(lowers[:k]):
        return list(syntax.run_of(k + 1))
    if lower == "by" and (before in _DELIVERED or before == "given") and not _SPEECHES.isdisjoint(lowers[:k]):
        return list(syntax.run_of(k + 1))
    if lower in {"speakers", "attendees"} and k < 4:
        return [m for m in mentions if m.name is not None and m.first > k]
    return []
