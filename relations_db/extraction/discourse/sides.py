"""Define who takes part in what is told, and where it is."""

from __future__ import annotations

import msgspec

from relations_db.extraction.reports import Capacity, Participant
from relations_db.language.chunks import Chunk
from relations_db.language.dates import When
from relations_db.language.neighbours import SPOUSES
from relations_db.language.person import Person


class Setting(msgspec.Struct, frozen=True):
    """The day and the place that a story has come to: city and country code."""

    when: When | None = None
    place: str | None = None
    place_country: str | None = None


class Side(msgspec.Struct, frozen=True):
    """One who takes part in a contact: a person, or a country or organisation whose envoy is known by office
    only.
    """

    person: Person | None
    country: str | None
    organization: str | None = None
    role: str | None = None
    party: str | None = None
    level: str | None = None

    @property
    def actor(self) -> str | None:
        """Give for whom the side speaks: a country's code, or an organisation's key."""
        return self.country or self.organization

    @property
    def spouse(self) -> bool:
        """Tell whether the side is known as somebody's wife or husband."""
        return self.role is not None and self.role.lower() in SPOUSES

    def participant(self, capacity: Capacity = "principal") -> Participant:
        """Give a named side as a report has it."""
        if self.person is None:
            raise ValueError("a side without a name is no participant")
        organization = self.organization if self.country is None else None
        return Participant(self.person.name, self.country, organization, self.party, self.role, capacity)


def place_of(chunk: Chunk) -> tuple[str, str | None] | None:
    """Give the city and country code of a chunk that names a place; None for a region."""
    entry = chunk.entry("city", "venue", "metonym", "capital")
    if entry is None:
        return None
    return (chunk.text if entry.kind == "capital" else entry.key), entry.country
