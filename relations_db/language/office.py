"""An office as a sentence gives it, for whom it is held, and what its title alone tells."""

from __future__ import annotations

import msgspec

from relations_db.language.chunks import Chunk

# Two who are named together, "the President and Prime Minister A": nobody is both.
_MONARCHS = (
    "king",
    "emir",
    "amir",
    "queen",
    "sultan",
    "emperor",
    "sovereign",
    "monarch",
    "pope",
    "pontiff",
    "holy father",
)
_CONSORTS = ("queen", "queen consort", "queen mother", "crown prince", "crown princess")
_NEVER_ONE = [
    *({state, chief} for state in ("president", *_MONARCHS) for chief in ("prime minister", "premier", "chancellor")),
    *({monarch, "president"} for monarch in _MONARCHS),
    *({monarch, consort} for monarch in _MONARCHS for consort in _CONSORTS if monarch != consort),
    {"president", "first lady"},
    {"prime minister", "first lady"},
]  # fmt: skip
# Who holds one of these speaks for another.
_SENT = frozenset(
    "envoy representative emissary adviser advisor counsellor counselor aide assistant spokesman spokeswoman "
    "spokesperson".split()
)


class Office(msgspec.Struct, frozen=True):
    """An office as a sentence gives it.

    Attributes:
        role: the words, short: without the country of its holder.
        title: the singular of its head in the lexicon ("prime minister").
        level: as in the lexicon.
        country, organization, party: for whom it is held, where the words say so.
        plural: several hold it.
        countries: all countries the words name for it, the first of them first: "the leaders of Peru and Chile".
        grouped: whether they name them as a group, in no order: "the Baltic presidents".
    """

    role: str
    title: str
    level: str | None
    country: str | None = None
    organization: str | None = None
    party: str | None = None
    plural: bool = False
    countries: tuple[str, ...] = ()
    grouped: bool = False


class Allegiance(msgspec.Struct):
    """For whom an office is held, gathered while its words are read."""

    country: str | None = None
    organization: str | None = None
    party: str | None = None
    countries: tuple[str, ...] = ()
    body_level: str | None = None
    owned: bool = False
    group: tuple[str, ...] = ()

    def hold_together(self) -> None:
        """Take an office in the plural for that of each land of the group that has been named."""
        if self.group:
            self.countries = tuple(dict.fromkeys((*self.countries, *self.group)))
            self.country, self.organization = self.countries[0], None

    def take(self, chunk: Chunk) -> None:
        """Note the country, organisation or party that a chunk names, unless one is known."""
        if chunk.kind == "possessive":
            self.owned = self.organization is not None
            return
        if chunk.kind in {"country", "adjective"}:
            code = chunk.country
            if code and code not in self.countries:
                self.countries += (code,)
            self.country = self.country or code
        elif chunk.kind == "party":
            parties = [e for e in chunk.entries if e.kind == "party"]
            fitting = [e for e in parties if e.country == self.country] or parties
            home = fitting[0].country if len({e.country for e in fitting}) == 1 else None
            if self.party and self.country and home and home not in (self.country, *self.countries):
                # "the leaders of the Civic Party of Chile and the Radical Party of Peru"
                self.countries = (*(self.countries or (self.country,)), home)
            self.party = self.party or fitting[0].key
            self.country = self.country or home
        elif chunk.kind == "organization":
            entry = chunk.entry("organization")
            if entry is not None and (self.organization is None or self.owned):
                # "the UN's Food and Agriculture Organisation" is the latter.
                self.organization = entry.key
        elif chunk.kind in {"body", "place", "title_word", "office"}:
            self.country = self.country or chunk.country
            entry = chunk.entry("body", "office")
            if entry is not None:
                self.party = self.party or entry.party
                if entry.kind == "body":
                    self.body_level = self.body_level or entry.level
                self.organization = self.organization or entry.organization
        self.owned = False


def are_two(one: Office, other: Office) -> bool:
    """Tell whether two offices that are named together are those of two people: "the King and Queen"."""
    return {one.title, other.title} in _NEVER_ONE


def is_sent(office: Office) -> bool:
    """Tell whether an office is that of somebody whom another sends or employs."""
    return not _SENT.isdisjoint(office.title.split())
