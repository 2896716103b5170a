"""Tell whose ceremony it is by the words that name it: of which country the feast, the parade, the coronation."""

from __future__ import annotations

from relations_db.extraction.ceremonies.phrases import Phrase
from relations_db.extraction.ceremonies.words import NATIONAL
from relations_db.extraction.discourse.syntax import Syntax


def represented(syntax: Syntax, phrase: Phrase, rule: str) -> tuple[list[str], list[str]]:
    """Give the two countries a ceremony is told to be of: "relations between X and Y", "the X-Y Park"."""
    chunks = syntax.sentence.chunks
    stretch = chunks if rule in {"held", "give"} else chunks[phrase.first : phrase.last + 1]
    codes: list[str] = []
    for n, chunk in enumerate(stretch):
        if chunk.kind in {"country", "adjective"} and chunk.country:
            pair = [c.country for c in stretch[n : n + 4] if c.kind in {"country", "adjective"} and c.country]
            between = (
                (n > 0 and stretch[n - 1].lower == "between")
                or (n + 1 < len(stretch) and stretch[n + 1].lower in {"-", "–", "and"})
                or (n + 1 < len(stretch) and stretch[n + 1].kind == "country")
            )
            if len(set(pair)) == 2 and between:
                codes = [p for p in dict.fromkeys(pair) if p]
                break
    return codes, []


def celebrated(syntax: Syntax, phrase: Phrase) -> list[str]:
    """Give the country of whoever a ceremony is of: "the King's coronation", "the funeral of President X"."""
    chunks = syntax.sentence.chunks
    behind = syntax.sentence.at.get(phrase.head + 2) or syntax.sentence.at.get(phrase.head + 3)
    of = phrase.head + 1 < len(chunks) and chunks[phrase.head + 1].lower == "of"
    before = next((m for m in syntax.sentence.mentions if m.last in (phrase.first, phrase.first - 1)), None)
    owned = chunks[phrase.first].kind == "possessive" or chunks[phrase.first - 1].kind == "possessive"
    mentions = [m for m, fits in ((behind, of), (before, owned and phrase.first > 0)) if m is not None and fits]
    lands = [s.country for m in mentions if m.name is not None for s in syntax.sides(m, []) if s.country]
    office = syntax.sentence.at.get(mentions[0].last + 1) if mentions and not lands else None
    # "the inauguration of X as president of Ghana"
    as_what = office is not None and chunks[office.first - 1].lower == "as" and office.country is not None
    return [office.country] if office is not None and office.country and as_what else lands


def only_other_land(syntax: Syntax, actors: set[str]) -> str | None:
    """Give the one land that a sentence names beside those who were there: whose parade it is."""
    named = {c.country for c in syntax.sentence.chunks if c.kind in {"country", "adjective"} and c.country} - actors
    return next(iter(named)) if len(named) == 1 else None


def feast_of(syntax: Syntax) -> list[str]:
    """Give the land whose national feast a sentence names: "on Peru's Independence Day", "the National Day of Peru"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    day = next((k for k in range(2, len(lowers)) if lowers[k] == "day" and lowers[k - 1] in NATIONAL), None)
    if day is None:
        return []
    owners = [c.country for c in chunks[max(0, day - 4) : day] if c.country][-1:]
    return owners or [c.country for c in chunks[day + 2 : day + 5] if lowers[day + 1] == "of" and c.country][:1]
