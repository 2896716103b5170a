"""Tell who came where a sentence names him behind the journey, or by his rank: "The last to come to Lima was X"."""

from __future__ import annotations

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.journey_words import Journey

RANKS = frozenset("first last only latest next second third previous".split())
OPENING = 9
BEING = frozenset("is was are were".split())


def whose_turn(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give whose turn it is to go: "it was the turn of X to fly to", "it was X's turn to travel"."""
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    turn = next((k for k in range(journey.verb - 2, max(0, journey.verb - 12), -1) if lowers[k] == "turn"), None)
    if turn is None or lowers[journey.verb - 1] != "to":
        return []
    of_whom = next((m for m in syntax.sentence.mentions if m.last == journey.verb - 1 and m.first > turn), None)
    owned = "possessive" in (chunks[turn - 1].kind, chunks[turn - 2].kind)
    owner = next((m for m in syntax.sentence.mentions if m.last in (turn - 1, turn) and owned), None)
    mention = of_whom or owner
    return syntax.sides(mention, []) if mention is not None else []


def named_last(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give who is named behind "The last premier to visit Peru was", "First to arrive in Lima, on May 3, was"."""
    lowers, k = syntax.sentence.lowers, journey.last
    if lowers[journey.verb - 1] != "to" or journey.verb > OPENING or not RANKS & {*lowers[: journey.verb]}:
        return []
    while k < len(lowers) and (syntax.sentence.chunks[k].kind == "date" or lowers[k] in {",", "on", "in", "there"}):
        k += 1
    comer = next((m for m in syntax.sentence.mentions if k < m.first <= k + 2 and m.name is not None), None)
    if comer is None or lowers[k] not in BEING | {"had"}:
        return []
    ranked = syntax.covering(journey.verb - 2)
    home = ranked.country if ranked is not None and ranked.name is None else None
    return [msgspec.structs.replace(s, country=s.country or home) for s in syntax.group(comer, forward=True)]


def one_by_one(syntax: Syntax, journey: Journey) -> list[tuple[list[Side], int | None]]:
    """Give who came, each with the chunk of his day, where a sentence names them only behind the journey: "Two guests
    came to Lima: on May 5 X of Mali, on May 19 Y of Togo", "Among those who flew in were X and Y".
    """
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    told = (m for m in syntax.sentence.mentions if m.last <= journey.first)
    if any(m.name is not None or m.anaphor in {"he", "she"} for m in told):
        # "She was in Lima, where she had talks with three guests: X, Y and Z": it is she who came.
        return []
    start = next((k for k in range(journey.last, len(lowers)) if lowers[k] == ":"), None)
    if start is None and "among" in lowers[journey.last :]:
        start = lowers.index("among", journey.last)
    if start is None and lowers[0] == "among":
        start = next((k for k in range(journey.last, len(lowers)) if lowers[k] in {"were", "was"}), None)
    named = [m for m in syntax.sentence.mentions if start is not None and m.first > start and m.name is not None]
    found: list[tuple[list[Side], int | None]] = []
    for n, mention in enumerate(named):
        low = named[n - 1].last if n else (start or 0)
        high = named[n + 1].first if n + 1 < len(named) else len(chunks)
        before = [k for k in range(low, mention.first) if chunks[k].when is not None]
        after = [k for k in range(mention.last, high) if chunks[k].when is not None]
        fronted = bool(named) and any(chunks[k].when is not None for k in range(start or 0, named[0].first))
        days = before if fronted else after
        found.append((syntax.sides(mention, []), days[-1 if fronted else 0] if days else None))
    return found


def became(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give who "became the first premier of Fiji to visit Peru"."""
    lowers = syntax.sentence.lowers
    mention = syntax.covering(journey.verb - 2) if lowers[journey.verb - 1 : journey.verb] == ["to"] else None
    if mention is None or mention.name is not None:
        return []
    verb = mention.first - 1
    while verb > 0 and lowers[verb] in {"the", "first", "only", "second", "last"}:
        verb -= 1
    if lowers[verb] not in {"became", "was", "is"}:
        return []
    named = [m for m in syntax.sentence.mentions if m.last <= verb and m.name is not None and not syntax.governed(m)]
    sides = [s for m in named[-1:] for s in syntax.sides(m, [])]
    return [msgspec.structs.replace(s, country=s.country or mention.country) for s in sides if s.person is not None]
