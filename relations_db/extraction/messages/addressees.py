"""Find to whom a message went: "to X", "to congratulate Y", "on the death of Z"."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.sides import RISES, STOPS, behind_some_of, people_listed, sides_at
from relations_db.extraction.messages.words import BEREAVED, QUALIFIERS, WRITTEN


def addressees_behind(syntax: Syntax, k: int, others: list[Side], *, written: bool) -> list[Side]:
    """Give to whom a message went: "to X", past what it is about."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 14, len(chunks))):
        lower = chunks[j].lower
        if lower in STOPS:
            return []
        if lower == "to" and _is_infinitive(syntax, j + 1):
            return []
        if lower in {"to", "for"} and (
            lower == "to" or chunks[k - 1].lower in WRITTEN | {"condolences", "congratulations", "greetings"}
        ):
            if (some := _some_of_many(syntax, j + 1)) is not None:
                return some
            found = sides_at(syntax, j + 1, others) or _bereaved(syntax, j + 1, others)
            found = _not_named_behind(syntax, j + 1, found, others)
            if "the late" in syntax.sentence.lowers[j + 1 : j + 6]:
                # "to the family of the late X": his country mourns.
                found = [Side(None, s.country, s.organization) for s in found[:1]]
            if found:
                return found
            return hosts_of_event(syntax, j + 1) if written and lower == "to" else []
        mention = syntax.sentence.at.get(j)
        # "by His Majesty the King to X"
        before = j - 1 - (chunks[j - 1].kind == "honorific")
        if mention is not None and chunks[before].lower not in {"from", "by", "of"}:
            return []
    return []


def _not_named_behind(syntax: Syntax, k: int, found: list[Side], others: list[Side]) -> list[Side]:
    """Give who "the President" is that a message went to, where the sentence goes on to name who he was taken for: "in
    a telegram to the Kenyan President X remembered Y" is not to Y.
    """
    to = syntax.sentence.at.get(k) or syntax.sentence.at.get(k + 1)
    if to is None or to.name is not None or len(found) != 1 or found[0].person is None:
        return found
    cast = syntax.story.cast
    named = (m for m in syntax.sentence.mentions if m.first > to.last and m.name is not None)
    if all(cast.person(m) is not found[0].person for m in named):
        return found
    meant = [s for s in syntax.sides(to, [*others, *found]) if s.person is not found[0].person]
    return meant or [Side(None, found[0].country, found[0].organization)]


def _some_of_many(syntax: Syntax, k: int) -> list[Side] | None:
    """Give those named of many whom a clause or a list says more of: "to the leaders (whose land it crossed), among
    them X"; nobody where none is named, None where there are no such many.
    """
    lowers = syntax.sentence.lowers
    opening = next((n for n in range(k, min(k + 4, len(lowers))) if lowers[n] in _LEADERS), None)
    if opening is None or any(m.name is not None and k <= m.first <= opening + 1 for m in syntax.sentence.mentions):
        return None
    end = next((n for n in range(opening, min(opening + 8, len(lowers))) if lowers[n] in _SAYING_WHICH), None)
    at = behind_some_of(syntax, opening) if end is not None else None
    named = syntax.sentence.at.get(at) if at is not None else None
    if named is not None and named.name is not None:
        return [s for s in people_listed(syntax, named, []) if s.actor is not None]
    return [] if end is not None and lowers[end] == "whose" else None


_LEADERS = frozenset("leaders presidents kings premiers ministers heads rulers monarchs".split()) | {
    "heads of state", "heads of government", "heads of state and government", "prime ministers", "foreign ministers",
}  # fmt: skip
_SAYING_WHICH = frozenset({"whose", ",", "including"})


def _is_infinitive(syntax: Syntax, k: int) -> bool:
    """Tell whether a verb stands behind "to": "in a letter to the King", but "asked in a letter to review"."""
    chunks = syntax.sentence.chunks
    plain = k < len(chunks) and chunks[k].kind == "word" and syntax.covering(k) is None
    return plain and chunks[k].text.islower() and chunks[k].lower not in _OPENING and k + 1 < len(chunks)


_OPENING = QUALIFIERS | frozenset(
    "the a his her its their each one all both fellow newly members leaders every other many several some".split()
)


def _bereaved(syntax: Syntax, k: int, others: list[Side]) -> list[Side]:
    """Give whose people is named behind those whom condolences go to first: "to the victims and the Dutch people"."""
    lowers = syntax.sentence.lowers
    if BEREAVED.isdisjoint(lowers[k : k + 3]):
        return []
    for j in range(k, min(k + 14, len(lowers))):
        if lowers[j] in {"and", ","} and (found := sides_at(syntax, j + 1, others)):
            return found
        if lowers[j] in STOPS:
            break
    return []


def those_congratulated(syntax: Syntax, k: int, others: list[Side]) -> list[Side]:
    """Give the one whom a message was "to congratulate" or "congratulating"."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 6, len(chunks))):
        if chunks[j].lower in {
            "congratulate",
            "congratulating",
            "thank",
            "thanking",
            "condole",
            "greet",
            "wish",
            "inviting",
            "invite",
        }:
            return sides_at(syntax, j + 1, others)
    return []


def those_concerned(syntax: Syntax, k: int, others: list[Side]) -> list[Side]:
    """Give for whom a message is that names no addressee: of condolences "on the death of X" his country, of
    congratulations "on the election of X" himself.
    """
    lowers = syntax.sentence.lowers
    for j in range(k, min(k + 12, len(lowers) - 2)):
        if lowers[j] in STOPS:
            break
        if lowers[j] in _DEATHS | RISES and lowers[j + 1] == "of":
            mention = next((m for m in syntax.sentence.mentions if j + 2 <= m.first <= j + 3), None)
            sides = [s for s in syntax.sides(mention, others) if s.country] if mention is not None else []
            sides = [s for s in sides if all(s.actor != o.actor for o in others)]
            return [Side(None, s.country) for s in sides[:1]] if lowers[j] in _DEATHS else sides[:1]
    return []


_DEATHS = frozenset("death passing demise loss".split())


def hosts_of_event(syntax: Syntax, k: int) -> list[Side]:
    """Give the country of an event that a message was sent to: "to a conference held in Nairobi"."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 22, len(chunks))):
        if chunks[j].lower in {";", ":", ".", "that", "said"}:
            break
        stands = chunks[j - 1].lower in {"in", ",", "the", "at"} or (
            chunks[j].kind == "adjective" and chunks[j - 1].lower == "the"
        )
        if (
            chunks[j].kind in {"place", "country", "adjective"}
            and chunks[j].country
            and stands
            and {c.lower for c in chunks[k:j]} & {"held", "in"}
        ):
            return [Side(None, chunks[j].country)]
    return []
