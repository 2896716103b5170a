"""Define a journey as the words of a sentence tell it, and how the words around it are asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from relations_db.extraction.destinations import Target
from relations_db.extraction.reports import VisitForm
from relations_db.language.chunks import Chunk

Frame = Literal["verb", "noun"]
# Nouns of journeys, with the prepositions that lead from them to where they led.
_TO, _IN, _ROUND = frozenset({"to"}), frozenset({"in", "at"}), frozenset("of to in through across around into".split())
NOUN_LEADS: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        "visit visits trip trips voyage voyages journey journeys mission excursion pilgrimage".split(), _TO
    ),
    **dict.fromkeys("foray forays dash hop detour expedition".split(), _TO | {"into"}),
    **dict.fromkeys("tour tours swing round circuit odyssey itinerary".split(), _ROUND),
    **dict.fromkeys("stay stopover stop-over stop stops sojourn layover halt arrival presence appearance".split(), _IN),
}
NOUNS = frozenset(NOUN_LEADS)
# The rule of "a visit to Peru and another to Fiji".
ANOTHER = "another"
STARTED = frozenset("began begins begun started starts opened opens commenced commences".split())
BEING = frozenset("is are was were been be arrived".split())
ARRIVALS = frozenset("arrived arrives landed lands came come".split())
CLAUSE_EDGES = frozenset("where , ; . : who which whose and while".split())
STAYING = frozenset("stayed stays stay staying remained remains remain".split())
SPENDING = frozenset("spent spends spending spend".split())
TO_COME = frozenset("expected due awaited scheduled".split())
# What may stand behind a place where somebody only is: the clause ends, or says when, why or with whom.
AFTER_STAY = frozenset(", ; . where when with again and on from until till during before after too all ) –".split())
GREETED = frozenset("welcomed welcomes greeted greets received receives met".split())
NAMING = ("name", "office", "honorific", "rank", "country", "adjective", "possessive")
EARLIER = frozenset("previous earlier last had previously once late former ago".split())
PURPOSE = frozenset({"for", "to", "on", "as", "at", "attending"})
_FORMS: tuple[tuple[str, VisitForm], ...] = (
    ("state", "state"),
    ("official", "official"),
    ("working", "working"),
    ("goodwill", "goodwill"),
    ("friendly", "friendly"),
    ("friendship", "friendly"),
    ("private", "private"),
    ("transit", "transit"),
    ("transited", "transit"),
)


@dataclass(frozen=True, slots=True)
class Journey:
    """The words of a journey, in chunks of the sentence.

    Attributes:
        first, last: the words with what they lead to, the last exclusive.
        verb: the word whose subject travels.
        frame: whether a verb or a noun tells of it.
        targets: where it leads; none for "his visit".
        form: as the words say.
        rule: name of the rule.
    """

    first: int
    last: int
    verb: int
    frame: Frame
    targets: tuple[Target, ...]
    form: VisitForm | None
    rule: str


def form_in(words: Iterable[str]) -> VisitForm | None:
    """Give the form of a visit that one of these words says."""
    said = set(words)
    return next((form for word, form in _FORMS if word in said), None)


def form_after(chunks: Sequence[Chunk], k: int) -> VisitForm | None:
    """Give the form told after the verb: "arrived in Oslo on a two-day state visit"."""
    words = [c.lower for c in chunks[k : k + 14]]
    for n, word in enumerate(words):
        if word in {",", ";"} and n and words[n - 1] not in {"state", "official"}:
            return None
        if word in NOUNS:
            return form_in(words[max(0, n - 5) : n])
    return None
