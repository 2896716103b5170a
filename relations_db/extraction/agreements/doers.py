"""Tell who does it where a sentence does not name the makers of a text: witnesses, ministers, a guest and his host."""

from __future__ import annotations

from relations_db.extraction.agreements.dates import VISITING
from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.makers import Makers, makers_of_sides
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.wording import Wording

_WITNESSING = frozenset("witnessed witness attended oversaw watched observed presided saw".split())


def witnesses(words: Wording, deed: Deed) -> Makers:
    """Give those before whose eyes texts are signed: "Presidents A, B and C witnessed the signing of"."""
    lead = words.lower[max(0, deed.verb - 4) : deed.verb]
    near = next((n for n in range(len(lead) - 1, -1, -1) if lead[n] in _WITNESSING), None)
    if near is None:
        return Makers()
    verb = deed.verb - len(lead) + near
    return makers_of_sides(words.syntax.subjects(words.chunk[verb]))


def are_ministers(words: Wording, deed: Deed) -> bool:
    """Tell whether ministers who are not named do it: "The foreign ministers signed", "the trade ministers adopted"."""
    opening = words.lower[max(0, deed.verb - 4) : deed.verb]
    opens = opening[:1] == ["the"] and opening[-1:] == ["ministers"]
    return opens and deed.form == "active" and deed.verb < 5


def is_crowd(words: Wording, deed: Deed) -> bool:
    """Tell whether those who do it are states of which nothing more is said: "Yesterday countries adopted"."""
    opens = words.at(deed.verb - 2) in {"", ",", "member", "world"}
    return opens and words.at(deed.verb - 1) in {"countries", "nations", "states", "governments", "delegates"}


def guest_and_host(words: Wording, mentioned: Makers) -> Makers:
    """Give whom a sentence tells of and the land where he is a guest: "the visit of President A to B ended with"."""
    if len(mentioned) != 1:
        return Makers()
    syntax = words.syntax
    stranger = any(
        m.name is not None and all(s.country is None and s.organization is None for s in syntax.sides(m, []))
        for m in syntax.sentence.mentions
    )
    if not stranger and VISITING.isdisjoint(words.lower):
        return Makers()
    hosts: set[str | None] = set()
    for chunk in syntax.sentence.chunks:
        if chunk.kind in {"place", "country"} and words.at(chunk.first - 1) in {"in", "at", "to"}:
            place = place_of(chunk) if chunk.kind == "place" else None
            hosts.add(place[1] if place is not None else chunk.country)
    hosts -= {None, *mentioned.countries}
    return Makers([*mentioned.countries, *(h for h in hosts if h)]) if len(hosts) == 1 else Makers()
