"""Tell which words for people only say more of somebody named beside them: "his host, A", "A of Peru, the host,"."""

from __future__ import annotations

from relations_db.extraction.discourse.pronouns import Pronouns
from relations_db.language.mentions import PersonMention

PRONOUNS = ("he", "she", "him", "her", "they")
_AS_HOSTS = frozenset({"the host", "his host", "her host", "their host", "guest"})


class Appositions(Pronouns):
    """One sentence, asked whom its words name twice."""

    def says_more_of_another(self, mention: PersonMention) -> bool:
        """Tell whether a mention is none of a list, and only says more of somebody who is."""
        return (
            self._says_which(mention)
            or self._says_whose(mention)
            or self._says_as_whose(mention)
            or self.says_of_whom(mention)
            or self._says_as_what(mention)
        )

    def _says_which(self, pronoun: PersonMention) -> bool:
        """Tell whether a pronoun ends what is said of those named behind a colon: "three who came to see him:"."""
        lowers, at = self.sentence.lowers, self.sentence.mentions.index(pronoun)
        if pronoun.anaphor not in PRONOUNS or lowers[pronoun.last : pronoun.last + 1] != [":"] or at == 0:
            return False
        return any(word.startswith("who") for word in lowers[self.sentence.mentions[at - 1].last : pronoun.first])

    def _says_as_whose(self, owner: PersonMention) -> bool:
        """Tell whether somebody is named as him whose guest another was: "saw A, and was in Oslo as B's guest"."""
        owns = owner.last < len(self.sentence.chunks) and self.sentence.chunks[owner.last].kind == "possessive"
        return owns and owner.first > 0 and self.sentence.lowers[owner.first - 1] == "as"

    def says_of_whom(self, owner: PersonMention) -> bool:
        """Tell whether somebody is named only to say who another is, "saw A, B's predecessor", and owns nobody who is
        named behind, "saw A, B's envoy C".
        """
        chunks, lowers, k = self.sentence.chunks, self.sentence.lowers, owner.last
        owns = owner.name is not None and k < len(chunks) and chunks[k].kind == "possessive"
        if not owns or owner.first < 2 or lowers[owner.first - 1] != ",":
            return False
        before = next((m for m in self.sentence.mentions if m.last in (owner.first - 1, owner.first)), None)
        if before is None or before.name is None:
            return False
        ends = (j for j in range(k + 1, len(chunks)) if chunks[j].kind == "mark" and lowers[j] != "-")
        end = next(ends, len(chunks))
        end = next((j for j in range(k + 1, end) if lowers[j] in {"and", "or", "who"}), end)
        return all(m.name is None for m in self.sentence.mentions if k < m.first < end)

    def _says_as_what(self, host: PersonMention) -> bool:
        """Tell whether "the host" only says more of whoever is named before it: "met A of Peru, the host, and B"."""
        if host.name is not None or host.anaphor not in _AS_HOSTS:
            return False
        before = self._covering.get(host.first - 2)
        return (
            before is not None
            and before.name is not None
            and self.sentence.lowers[host.first - 1] == ","
            and self.sentence.lowers[host.last : host.last + 1] == [","]
        )

    def _says_whose(self, counterpart: PersonMention) -> bool:
        """Tell whether "his Peruvian counterpart" only says more of whoever is named before it, "met A, his Peruvian
        opposite number", and note his country.
        """
        if not counterpart.counterpart or counterpart.name is not None:
            return False
        k = counterpart.first - 1
        before = next((m for m in self.sentence.mentions if m.last in (k, k + 1)), None)
        after = self.sentence.at.get(counterpart.last + 1)
        person = self.story.cast.person(before) if before is not None else None
        if person is None or self.sentence.lowers[k] != "," or (after is not None and after.name is not None):
            return False
        if person.country is None and person.organization is None:
            person.country = counterpart.country
        return person.country in (None, counterpart.country, *counterpart.countries)

    def names(self, anaphor: PersonMention, other: PersonMention) -> bool:
        """Tell whether "his host, President X" or "the other leaders: with X" names whom it points to."""
        gap = [c.lower for c in self.sentence.chunks[anaphor.last : other.first]]
        if anaphor.anaphor == "them" and self.sentence.chunks[anaphor.first - 1].lower == "among":
            return not set(gap) - {",", "on"} and other.name is not None
        if anaphor.anaphor in PRONOUNS:
            return False
        if anaphor.counterpart and anaphor.name is None and not anaphor.countries:
            known = other.name is not None and (bool(other.offices) or other.country is not None)
            # "Meeting his counterpart, Premier X said" names nobody but X.
            return gap == [","] and known and not self.verb_after(other)
        if anaphor.anaphor == "national" and gap == [","] and self._is_of_nation(anaphor, other):
            return True
        if anaphor.anaphor is not None:
            return gap == [","] and other.name is not None and (bool(other.offices) or other.country is not None)
        generic = anaphor.plural and anaphor.name is None and not anaphor.countries
        owned = anaphor.first > 0 and self.sentence.chunks[anaphor.first - 1].kind == "possessive"
        if generic and owned and gap == [","] and other.name is not None and other.offices:
            # "the country's leaders, President A and Premier B"
            return True
        if generic and gap[:2] == ["of", "both"] and gap[-1] == "," and other.name is not None:
            # "the speakers of both houses, A and B"
            return True
        if other.anaphor == "them":
            return generic and gap[-1:] == ["among"]
        return (
            generic
            and other.name is not None
            and bool(set(gap) & {":", "including", "among", "namely"} or gap[:2] == ["such", "as"])
        )

    def _is_of_nation(self, nation: PersonMention, other: PersonMention) -> bool:
        """Tell whether "the Hungarian, X," says of which country somebody is, and note it of one of whom nothing is
        known.
        """
        person = self.story.cast.person(other)
        closed = self.sentence.lowers[other.last : other.last + 1]
        if other.name is None or other.offices or other.country or person is None or person.offices or person.known:
            return False
        if closed and closed[0] not in {",", ".", ";", "and", "on"}:
            return False
        person.country = other.country = nation.country
        return True
