"""Deal senders and recipients out to messages, one for each pair of office-holders."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side


def pair_up(ones: list[Side], others: list[Side], *, apart: bool) -> list[tuple[list[Side], list[Side]]]:
    """Deal senders and recipients out to messages: by whom they speak for, and within it by rank, first with first.

    Args:
        ones, others: senders and recipients, or the two sides of an exchange.
        apart: each of several senders wrote for himself.
    """
    found: list[tuple[list[Side], list[Side]]] = []
    for mine in _by_actor(ones):
        for theirs in _by_actor(others):
            if mine[0].actor == theirs[0].actor:
                continue
            if len(mine) > 1 and len(theirs) > 1:
                found.extend(_by_rank(mine, theirs))
            elif apart and len(mine) > 1 and len(theirs) == 1 and theirs[0].person is not None:
                found.extend(([side], theirs) for side in mine) if not _one_office(mine) else found.append(
                    (mine, theirs)
                )
            else:
                found.append((mine, theirs))
    return found


def _one_office(sides: list[Side]) -> bool:
    """Tell whether two speak from the top together: a party's leader and the head of state."""
    return len(sides) == 2 and all(s.level in {"head_of_state", "party", "royal"} for s in sides)


def _by_actor(sides: list[Side]) -> list[list[Side]]:
    groups: dict[str, list[Side]] = {}
    for side in sides:
        if side.actor is not None:
            groups.setdefault(side.actor, []).append(side)
    return list(groups.values())


def _by_rank(mine: list[Side], theirs: list[Side]) -> list[tuple[list[Side], list[Side]]]:
    """Pair two lists by order; of the longer the first share the other's first: a state's top may be two people."""
    spare = abs(len(mine) - len(theirs))
    one_first, other_first = (spare + 1, 1) if len(mine) > len(theirs) else (1, spare + 1)
    pairs = [(mine[:one_first], theirs[:other_first])]
    pairs.extend(([a], [b]) for a, b in zip(mine[one_first:], theirs[other_first:], strict=True))
    return pairs
