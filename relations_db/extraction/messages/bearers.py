"""Find whose letter somebody brings, and who takes it from its bearer."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.sides import STOPS, sides_at


def brought_from(syntax: Syntax, k: int) -> list[Side]:
    """Give the leader behind "from" or "of" of whom no country is told: whoever brings his message is of the same."""
    lowers = syntax.sentence.lowers
    mention = syntax.sentence.at.get(k + 1) if lowers[k : k + 1] in (["from"], ["of"]) else None
    if mention is None or mention.name is None or not mention.offices:
        return []
    return [s for s in syntax.sides(mention, []) if s.person is not None and s.actor is None]


def invited_in(syntax: Syntax, k: int) -> list[Side]:
    """Give who speaks in "a letter in which X invites him", `k` being the chunk after the noun."""
    mention = syntax.sentence.at.get(k + 2) if syntax.sentence.lowers[k : k + 2] in _IN_WHICH else None
    if mention is None or mention.name is None:
        return []
    return [s for s in syntax.sides(mention, []) if s.person is not None]


_IN_WHICH = (["in", "which"], ["with", "which"], ["by", "which"])


def sent_for(origin: list[Side], bearers: list[Side]) -> list[Side]:
    """Give the senders of a message that somebody brought: of the bearer's country where nothing else is told."""
    home = next((b.country for b in bearers if b.country), None)
    known = [s for s in origin if s.actor is not None]
    return known or [replace(s, country=home) for s in origin if home is not None]


def handed_over(syntax: Syntax, k: int) -> tuple[list[Side], list[Side]] | None:
    """Give sender and receiving country of "the message of X was handed over to Y", `k` being the end of the noun."""
    chunks = syntax.sentence.chunks
    if k + 2 >= len(chunks) or chunks[k + 1].lower not in {"of", "from"}:
        return None
    origin = next((m for m in syntax.sentence.mentions if k < m.first <= k + 3), None)
    if origin is None or origin.name is None:
        return None
    start = origin.last
    to = syntax.sentence.at.get(start + 1) if chunks[start : start + 1] and chunks[start].lower == "to" else None
    # "The letter of X to Y was delivered"
    start = to.last if to is not None else start
    tail = [c.lower for c in chunks[start : start + 3]]
    if tail[:1] not in (["was"], ["were"]) or tail[1:2] not in (["handed"], ["delivered"], ["presented"], ["conveyed"]):
        return None
    senders = [s for s in syntax.sides(origin, []) if s.actor is not None]
    if to is not None:
        meant = [s for s in syntax.sides(to, senders) if s.actor is not None]
        return (senders, meant) if meant else None
    for j in range(origin.last + 2, min(origin.last + 30, len(chunks))):
        if chunks[j].lower in STOPS:
            break
        if chunks[j].lower == "to" and (taken := sides_at(syntax, j + 1, senders)):
            # A minister who takes it in hand takes it for another.
            highest = taken[0].level in {"head_of_state", "head_of_government", "royal", "party", "parliament"}
            return senders, taken[:1] if highest else [Side(None, taken[0].country, taken[0].organization)]
    return None


def receivers_of(syntax: Syntax, k: int, senders: list[Side], bearers: list[Side]) -> list[Side]:
    """Give who took a message from its bearer: the one whom the words before say he saw, else whom the article does."""
    actors = {s.actor for s in (*senders, *bearers)}
    for mention in reversed([m for m in syntax.sentence.mentions if m.last <= k]):
        found = [s for s in syntax.sides(mention, []) if s.person is not None and s.actor and s.actor not in actors]
        if found:
            return found[:1]
    story = syntax.story
    homes = {story.host, story.dateline_country} - {None}
    met = [s for s in story.pair if s.actor and s.actor not in actors and (s.person is not None or s.country in homes)]
    # A letter that is brought along is for whoever is at home there.
    return sorted(met, key=lambda s: s.country not in homes)[:1]
