"""Tell who comes along: "the premier, accompanied by his wife, A, and Trade Minister B, arrived in Lima"."""

from __future__ import annotations

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax


def with_companions(syntax: Syntax, verb: int, travellers: list[Side]) -> list[Side]:
    """Give the travellers of a sentence, and behind them those whom it tells to have come along.

    Args:
        syntax: the sentence.
        verb: the chunk of the verb of the journey; what stands before it behind "accompanied by" is an aside.
        travellers: who travels by the words of the journey, which may have taken a companion for the traveller.
    """
    at = _accompanied(syntax)
    if at is None:
        return travellers
    aside = [m for m in syntax.sentence.mentions if at <= m.first < verb and m.name is not None]
    along = [s for m in aside or syntax.run_of(at) for s in syntax.story.sides(m, []) if s.person is not None]
    people = {id(s.person) for s in along}
    leading = [s for s in travellers if id(s.person) not in people] or _before(syntax, at)
    if len({s.country for s in leading}) != 1 or leading[0].country is None:
        return travellers
    home = leading[0].country
    # Whom somebody of the host's country accompanies is seen to the place, and brings nobody along.
    own = [s for s in along if s.actor in (None, home)]
    return [*leading, *(msgspec.structs.replace(s, country=home) for s in own)]


def _accompanied(syntax: Syntax) -> int | None:
    """Give the chunk behind "accompanied by"."""
    lowers = syntax.sentence.lowers
    if "accompanied" not in syntax.sentence.words:
        return None
    return next((k + 2 for k in range(len(lowers) - 2) if lowers[k : k + 2] == ["accompanied", "by"]), None)


def _before(syntax: Syntax, at: int) -> list[Side]:
    """Give who is named right before "accompanied by"."""
    named = [m for m in syntax.sentence.mentions if m.last <= at - 2 and m.name is not None]
    near = named and "".join(syntax.sentence.lowers[named[-1].last : at - 2]) in ("", ",")
    return [s for s in syntax.sides(named[-1], []) if s.person is not None] if near else []
