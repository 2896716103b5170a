"""Read counterparts: "his Vietnamese counterpart A", "their French colleagues", "her four Nordic colleagues"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk
from relations_db.language.land_groups import is_group, lands_of_group
from relations_db.language.lexicon import Lexicon
from relations_db.language.mentions import PersonMention
from relations_db.language.people_words import COUNTERPARTS, REGIONAL
from relations_db.language.shared_offices import SharedOffices

_NEIGHBOURS = ("neighbour", "neighbor", "friend", "ally", "interlocutor", "homologue")
COUNTERPART_WORDS = frozenset(word for words in (*COUNTERPARTS, *_NEIGHBOURS) for word in words.split())
# One of these the lexicon may have made a chunk of: "opposite number".
_CALLED_COUNTERPARTS = COUNTERPART_WORDS.union(COUNTERPARTS)
_SIDES = frozenset({"adjective", "country", "party", "organization"})
_JOINING = frozenset({"and", "then", "his", "her", ","})


class Counterparts(SharedOffices):
    """The chunks of a sentence, asked for the counterparts of somebody."""

    def __init__(self, chunks: Sequence[Chunk], lexicon: Lexicon) -> None:
        super().__init__(chunks, lexicon)
        self._names_counterparts = not _CALLED_COUNTERPARTS.isdisjoint(self._lower)

    def _with_more_counterparts(self, first: PersonMention) -> list[PersonMention]:
        """Give all the names of "their French counterparts A and B"."""
        named = [first]
        plural = any(c.lower in COUNTERPARTS and c.lower.endswith("s") for c in self.chunks[first.first : first.last])
        while plural and named[-1].name is not None:
            k = self._past_joints(named[-1].last)
            begun, (own, k) = k, self._country_of_next(k)
            following = self._named(k) if begun > named[-1].last else None
            if following is None:
                break
            if own is not None:
                following.first, following.start, following.country = begun, self.chunks[begun].start, own
            following.counterpart, following.owner, following.bare = True, first.owner, False
            following.country = following.country or first.country
            named.append(following)
        grouped = any(map(is_group, self.chunks[first.first : first.last]))
        if len(named) == len(first.countries) and not grouped:
            # "her Estonian and Latvian counterparts, A and B"
            for mention, code in zip(named, first.countries, strict=True):
                mention.country, mention.countries = code, ()
        return named

    def _counterpart(self, i: int, k: int, owner: str | None) -> PersonMention | None:
        """Read "his Vietnamese counterpart Bui Thanh Son", "the foreign minister's Thai counterpart"."""
        if not self._names_counterparts:
            return None
        country = None
        j = self.skip_adjectives(k)
        j += self.kind(j) == "word" and bool(lands_of_group(self.chunks, j + 1, own=True))
        while owner and self.lower(j) in REGIONAL and self.kind(j) != "country":
            if lands_of_group(self.chunks, j, own=True):
                break
            j += 1
        countries: tuple[str, ...] = ()
        while (lands := lands_of_group(self.chunks, j, own=True)) or (
            self.kind(j) in _SIDES or (countries and self.lower(j) in _JOINING)
        ):
            countries += lands
            if self.kind(j) in _SIDES and not lands:
                country = self.chunks[j].country
                countries += (country,) if country else ()
            j += 1
        # "his host counterpart" is at home where they met
        j += self.lower(j) in {"host", "visiting"} and self.lower(j + 1) in COUNTERPARTS
        lower = self.lower(j)
        if lower == "opposite" and f"{lower} {self.lower(j + 1)}" in COUNTERPARTS:
            j += 2
        elif lower in COUNTERPARTS or (
            lower in _NEIGHBOURS and self._named(j + 1 + (self.lower(j + 1) == ",")) is not None
        ):
            j += 1
        else:
            return None
        if owner is None and not countries:
            return None
        if self.lower(j) == "from" and country is None and self.kind(j + 1) == "place":
            # "his counterpart from Oslo"
            country, j = self.chunks[j + 1].country, j + 2
        elif self.lower(j) in {"from", "of"} and country is None:
            countries, j = self._listed_countries(j + 1)
            country = countries[0] if countries else None
        k = j
        if self.lower(k) == "," and self.kind(k + 1) in {"name", "honorific"}:
            k += 1
        named = self._named(k)
        if named is not None:
            named.first, named.start = i, self.chunks[i].start
            named.counterpart, named.owner, named.country = True, owner or "his", country or named.country
            named.bare, named.countries = False, countries if len(countries) > 1 else ()
            return named
        return PersonMention(
            i, j, self.chunks[i].start, self.chunks[j - 1].end, country=country, owner=owner or "his", counterpart=True,
            countries=countries if len(countries) > 1 else (),
        )  # fmt: skip
