"""Tell whom a pronoun means behind "where", at a place to which somebody was taken or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.extraction.motion_words import MOTION
from relations_db.language.mentions import PersonMention

if TYPE_CHECKING:
    from relations_db.extraction.discourse.clauses import Clauses

# With these one lets another go somewhere, and so near behind them he is named.
_SENDING = frozenset("sent sends dispatched despatched".split())
_TO_SENT = 3
# So near before its clause a further place of a journey is named.
_TO_STAGE = 5
# A journey or a month does so to whoever travels.
_TAKING = frozenset("took takes taken take brought brings led leads".split())


def taken_there(clauses: Clauses, pronoun: PersonMention) -> list[Side]:
    """Give whom "she" means in "The trip had taken her to Oslo, where she met B", "May took A to Oslo, where B
    received him, and to Suva, where he met C": who was taken there, or went.
    """
    clause, lowers = clause_of(clauses.sentence, pronoun.first), clauses.sentence.lowers
    if clause.head is None or lowers[clause.chunks[0]] != "where":
        return []
    before = [m for m in clauses.sentence.mentions if m.last <= clause.chunks[0]]
    oblique = "him" if pronoun.anaphor == "he" else "her"
    if len(before) == 1 and before[0].anaphor == oblique:
        return clauses.sides(before[0], [])
    goer = before[0] if before else pronoun
    taken = goer.first > 0 and lowers[goer.first - 1] in _TAKING and lowers[goer.last] == "to"
    if not taken and not (_is_further_stage(clauses, clause.chunks[0]) and lowers[goer.last] in MOTION):
        return []
    meant = clauses.sides(goer, [])
    return [s for s in meant if s.person is not None and s.person.may_be(pronoun.anaphor or "")]


def goes_on_there(clauses: Clauses, pronoun: PersonMention) -> list[Side]:
    """Give whom "he" means in "He was in Oslo, where he met C", if nobody else is named before, and in "A was in Oslo,
    where B received him and where he met C": who was there.
    """
    clause, lowers = clause_of(clauses.sentence, pronoun.first), clauses.sentence.lowers
    first_where = lowers.index("where") if "where" in lowers else 0
    if lowers[pronoun.first - 2 : pronoun.first] == ["and", "where"] and first_where < pronoun.first - 2:
        goer = next((m for m in clauses.sentence.mentions if not clauses.governed(m)), pronoun)
        meant = clauses.sides(goer, []) if goer.last <= first_where else []
        return [s for s in meant if s.person is not None and s.person.may_be(pronoun.anaphor or "")]
    if clause.head is None or lowers[pronoun.first - 1] != "where" or pronoun.first - 1 != clause.chunks[0]:
        return []
    before = [m for m in clauses.sentence.mentions if m.last <= clause.chunks[0]]
    return clauses.sides(before[0], []) if len(before) == 1 and before[0].anaphor == pronoun.anaphor else []


def sent_there(clauses: Clauses, pronoun: PersonMention) -> list[Side]:
    """Give whom "he" means in "A sent his minister B to Oslo, where he met C": who was sent there."""
    clause, lowers = clause_of(clauses.sentence, pronoun.first), clauses.sentence.lowers
    if clause.head is None or lowers[clause.chunks[0]] != "where":
        return []
    before = (m for m in clauses.sentence.mentions if m.name is not None and m.last <= clause.chunks[0])
    sent = [m for m in before if not _SENDING.isdisjoint(lowers[max(0, m.first - _TO_SENT) : m.first])]
    sent = [m for m in sent if lowers[m.last + (lowers[m.last : m.last + 1] == [","]) :][:1] == ["to"]]
    meant = clauses.sides(sent[-1], []) if sent else []
    return [s for s in meant if s.person is not None and s.person.may_be(pronoun.anaphor or "")]


def _is_further_stage(clauses: Clauses, k: int) -> bool:
    """Tell whether before a clause a second place is named to which somebody went: "…, and to Oslo, where"."""
    lowers = clauses.sentence.lowers
    return any(lowers[j : j + 2] == ["and", "to"] for j in range(max(0, k - _TO_STAGE), k))
