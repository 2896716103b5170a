"""Deal an office that several people hold out to them: "the presidents of Peru and Chile, A and B"."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.language.land_groups import LANDS, is_group, lands_of_group
from relations_db.language.mentions import PersonMention
from relations_db.language.neighbours import Neighbours
from relations_db.language.office import Allegiance, Office

# Of what a president may be that is no country.
_BODIES = ("body", "organization", "title_word")


class SharedOffices(Neighbours):
    """The chunks of a sentence, asked for the names behind an office in the plural."""

    def _each_in_brackets(self, i: int, country: str | None, k: int) -> list[PersonMention]:
        """Read "the foreign ministers of Peru (A), Chile (B) and Bolivia (C)", "his counterparts of Peru (A) and Chile
        (B)": each with his country; nothing where not each is named so.

        Args:
            i: the chunk with which the phrase begins.
            country: the first one, before the bracket.
            k: the chunk of the first bracket.
        """
        found: list[PersonMention] = []
        while country is not None and self.lower(k) == "(":
            named, close = self._named(k + 1), self.closing(k)
            if named is None or close is None or named.last != close:
                break
            named.first, named.start = i, self.chunks[i].start
            named.last, named.end, named.country, named.bare = close + 1, self.chunks[close].end, country, False
            found.append(named)
            i = close + 1
            while self.lower(i) in {",", "and", "of", "the"}:
                i += 1
            country, k = (self.chunks[i].country if self.kind(i) == "country" else None), i + 1
        return found if len(found) > 1 else []

    def _hold_together(self, found: list[PersonMention]) -> None:
        """Give those named side by side the office that follows them: "A and B, the Union's mediators, met C", "A, B
        and C, the presidents of Peru, Chile and Bolivia,".
        """
        for post in [m for m in found if m.plural and m.offices and m.name is None and m.owner is None]:
            at = found.index(post)
            behind = self.kind(post.last) in {"mark", ""}
            if self.lower(post.first - 1) != "," or not behind or not at or found[at - 1].last != post.first - 1:
                continue
            run = [found[at - 1]]
            for before in reversed(found[: at - 1]):
                gap = self._lower[before.last : run[0].first]
                if gap not in (["and"], [",", "and"]) and (len(run) == 1 or gap != [","]):
                    break
                run.insert(0, before)
            held = post.offices[-1]
            homes = held.countries if len(held.countries) > 1 else (held.country,) * len(run)
            named = all(m.name is not None and not m.offices and m.counterpart is False for m in run)
            if len(run) < 2 or len(homes) != len(run) or not named:
                continue
            if any(home not in (None, m.country or home) for m, home in zip(run, homes, strict=True)):
                continue
            for mention, home in zip(run, homes, strict=True):
                if held.organization is not None and home is None:
                    mention.country = None
                self._give(mention, (replace(held, plural=False, country=home, countries=()),))
                mention.bare = False
            run[-1].last, run[-1].end = post.last, post.end
            found.remove(post)

    def _late_countries(self, k: int) -> tuple[str, ...]:
        """Give the countries of "the foreign ministers, as well as the heads of the services, of Syria, Iraq
        and Lebanon".
        """
        for j in range(k, min(k + 14, len(self.chunks) - 1)):
            if self.kind(j) == "name" or self.lower(j) in {".", ";", "who", "said"}:
                return ()
            if self.lower(j) == "of" and self.kind(j + 1) == "country":
                found: list[str] = []
                for chunk in self.chunks[j + 1 :]:
                    if chunk.kind == "country" and chunk.country:
                        found.append(chunk.country)
                    elif chunk.lower not in {",", "and", "the"}:
                        break
                return tuple(found) if len(found) > 1 else ()
        return ()

    def _listed_countries(self, k: int) -> tuple[tuple[str, ...], int]:
        """Give the countries of "from Greece, Finland and the Republic of Korea", and the chunk after them."""
        found: list[str] = []
        end = k
        while self.lower(k) in {",", "and", "the", "both"} or self.kind(k) == "country" or self._opens_group(k):
            if lands := lands_of_group(self.chunks, k):
                found += lands
                end = k + 1 + (self.lower(k + 1) in LANDS)
            elif self.kind(k) == "country" and (code := self.chunks[k].country) is not None:
                if self.kind(k + 1) == "possessive" or (found and self.kind(k + 1) in {"office", "name"}):
                    break
                found.append(code)
                end = k + 1
            k += 1
        return tuple(found), end if found else k - 1

    def _opens_group(self, k: int) -> bool:
        """Tell whether a chunk is "Baltic", "three" of "the three Baltic states", or the "states" behind it."""
        if self.lower(k) in LANDS:
            return is_group(self.chunks[k - 1])
        return bool(lands_of_group(self.chunks, k) or (self.kind(k) == "word" and lands_of_group(self.chunks, k + 1)))

    def _names_go_on(self, named: PersonMention) -> bool:
        """Tell whether "and" or a comma and another name follow a name."""
        k = self._past_joints(named.last)
        if k == named.last:
            return False
        k = self._body_of_next(k) or self._country_of_next(k)[1]
        while self.kind(k) in {"honorific", "rank"}:
            k += 1
        return self.kind(k) == "name"

    def _body_of_next(self, k: int) -> int | None:
        """Give the chunk behind the body that the next of a list presides over: "the presidents of the Senate, A, and
        of the Chamber of Deputies, B"; None where there is none.
        """
        j = k + 1 + (self.lower(k + 1) == "the")
        if self.lower(k) != "of" or self.kind(j) not in _BODIES:
            return None
        while self.kind(j) in _BODIES or (
            self.lower(j) in {"of", "the", "for"} and self.kind(j + 1) in (*_BODIES, "word")
        ):
            j += 1
        return j + 1 if self.lower(j) == "," and self.kind(j + 1) in {"name", "honorific", "rank"} else None

    def _office_of_next(self, office: Office, first: int, last: int) -> Office:
        """Give the office that the next of a list holds of the body between two chunks."""
        context = Allegiance()
        for chunk in self.chunks[first:last]:
            context.take(chunk)
        head, level = office.title.partition(" of ")[0], context.body_level or office.level
        role = f"{head.title()} {self.text(first, last)}"
        return Office(role, head, level, context.country, context.organization, context.party)

    def _past_joints(self, k: int) -> int:
        """Give the chunk behind what joins two items of a list: commas and "and", and where a country opens the next
        item a semicolon.
        """
        j = k
        while self.lower(j) in {",", "and", "&", ";"}:
            j += 1
        return k if ";" in self._lower[k:j] and self._country_of_next(j)[0] is None else j

    def _country_of_next(self, k: int) -> tuple[str | None, int]:
        """Give the country that stands before the next name of a list, and the chunk behind it."""
        j = k
        while self.lower(j) in {"of", "the"}:
            j += 1
        if self.kind(j) != "country":
            return None, k
        return self.chunks[j].country, j + 1 + (self.lower(j + 1) in {"-", "–", "—", ","})

    def _shared(
        self, i: int, offices: tuple[Office, ...], first: PersonMention, countries: tuple[str, ...]
    ) -> list[PersonMention]:
        """Deal the offices and countries of "the foreign ministers of X and Y, A and B" out to the names; each name may
        have its country before it: "the foreign ministers of X A, Y B and Z C", "of X, A, and of Y, B".
        """
        names = [first]
        bodies: dict[int, Office] = {}
        while True:
            k = self._past_joints(names[-1].last)
            if not countries and (name := self._body_of_next(k)) is not None:
                following = self._named(name)
                if following is None:
                    break
                following.first, following.start = k, self.chunks[k].start
                bodies[len(names)] = self._office_of_next(offices[-1], k, name - 1)
                names.append(following)
                continue
            begin, (own, k) = k, self._country_of_next(k) if len(countries) < 2 else (None, k)
            following = self._named(k) if begin > names[-1].last else None
            if following is None:
                break
            if own is not None:
                following.first, following.start, following.country = begin, self.chunks[begin].start, own
            names.append(following)
        if (
            not countries
            and len(names) > 1
            and self.lower(names[-1].last) == ","
            and self.lower(names[-1].last + 1) == "of"
        ):
            # "Presidents A and B, of X and Y"
            countries, _ = self._listed_countries(names[-1].last + 2)
        dealt = list(countries) if len(countries) == len(names) else [None] * len(names)
        for number, mention in enumerate(names):
            office = bodies.get(number, replace(offices[min(number, len(offices) - 1)], plural=False))
            if office.grouped:
                # "the Baltic presidents, A, B and C": in whatever order.
                office, dealt = replace(office, country=None, grouped=False), [None] * len(names)
            country = countries[0] if len(countries) == 1 else dealt[number] or office.country
            if number and mention.first < mention.last - 1 and self.kind(mention.first) in {"country", "word"}:
                country = mention.country
            office = replace(office, country=country, countries=())
            held, mention.offices = mention.offices, ()
            if office.organization is not None and office.country is None:
                mention.country = None
            mention.country = mention.country or country
            self._give(mention, (office, *held))
            mention.bare = False
        names[0].first, names[0].start = i, self.chunks[i].start
        return names
