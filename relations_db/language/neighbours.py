"""Join and tell apart the people named side by side in a sentence: whose country and office is whose."""

from __future__ import annotations

from itertools import pairwise

from relations_db.language.mentions import PersonMention
from relations_db.language.office import Office, are_two
from relations_db.language.personal_names import PersonalNames
from relations_db.language.verbs import is_past

SPOUSES = frozenset(
    "wife,husband,spouse,queen,empress,grand duchess,first lady,queen consort,first gentleman,princess".split(",")
)
_HEADS = frozenset({"head_of_state", "head_of_government", "royal"})
# A queen is no president's wife.
_CROWNS = frozenset({"queen", "empress", "duchess", "princess"})
# Behind these stands somebody to whom something is done.
_OF_OTHERS = frozenset("with to for by from of on after before".split())
_ONE_GUEST = frozenset({"guest", "visitor", "host"})


def _alone(mention: PersonMention) -> set[str]:
    """Give what one alone holds in a country: of two presidents or "defence ministers, A and B," each is of another."""
    held = (o for o in mention.offices if o.level in {"foreign_minister", "minister", *_HEADS})
    return {o.title for o in held if o.title != "minister" and "state" not in o.title.split()}


# Who has been something else before serves somebody in these ways.
_NOW = frozenset("now currently presently".split())
# How somebody comes into an office, and what may stand before.
_INSTALLING = frozenset("sworn inaugurated appointed elected reelected re-elected named installed confirmed".split())
_BEFORE_INSTALLING = frozenset("was has had been is again formally officially on first".split())
# As far from a name may stand what becomes of somebody "of" a party.
_OF_HOME = 9
_HEADING = frozenset("heads leads runs chairs directs heading leading running".split())


class Neighbours(PersonalNames):
    """The mentions of a sentence, put right by those beside them."""

    def _share_country(self, found: list[PersonMention]) -> None:
        """Give both ministers the country of "Foreign Minister A and Defence Minister B of Japan", a spouse the
        other's.
        """
        for one, other in pairwise(found):
            gap = [c.lower for c in self.chunks[one.last : other.first]]
            after_name = other.name is not None and any(
                c.kind == "country" and c.country == other.country
                for c in self.chunks[max(other.first, other.last - 2) : other.last]
            )
            held = other.offices[0].title if other.offices else ""
            royal = not _CROWNS.isdisjoint(held.split()) and not any(o.level == "royal" for o in one.offices)
            married = held in SPOUSES and not royal
            if gap in (["and"], [",", "and"]) and married and other.country is None and one.name is not None:
                other.country = one.country
            if (
                gap == ["and"]
                and after_name
                and one.offices
                and one.anaphor is None
                and one.country is None
                and one.organization is None
                and not self._is_known_elsewhere(one, other.country)
                and ("," not in self._lower[other.first : other.last - 1] or "," in self._lower[one.first : one.last])
                and one.offices[-1].title not in _alone(other)
            ):
                # "A, president, and B, premier of Japan", but "A and B, president of Japan," says only what B is.
                one.country = other.country
            couple = gap == ["and"] and not (one.name or other.name) and bool(one.offices and other.offices)
            if couple and one.country is None and one.owner is None and other.owner is None and not one.plural:
                # "the King and Queen of Tonga"
                one.country = other.country if are_two(one.offices[-1], other.offices[0]) else None
            named = one.counterpart and one.name is None and gap in ([","], [":"], [])
            led = {o.level for o in other.offices} & _HEADS and not named
            led = led or (bool(one.offices) and one.name is not None and one.offices[-1].title in _alone(other))
            joined = gap == ["and"] and not self._does_something_else(found, one, other)
            if other.name is not None and other.offices and not led and (named or joined):
                # "their Fijian colleagues, A and B", "Fijian Foreign Minister A and Defence Minister B"
                other.beside = one.country or one.beside or (one.countries[0] if len(one.countries) == 1 else None)

    def _is_known_elsewhere(self, mention: PersonMention, country: str | None) -> bool:
        """Tell whether those whom the lexicon knows by a surname in an office are of other countries than one: "Prime
        Minister Modi and President A of Peru".
        """
        titles = {office.title for office in mention.offices}
        keys = self.lexicon.short_forms.get((mention.name or "").lower(), ())
        homes = {p.country for p in map(self.lexicon.people.__getitem__, keys) if titles & set(p.offices)}
        return bool(homes) and country not in homes

    def _does_something_else(self, found: list[PersonMention], one: PersonMention, other: PersonMention) -> bool:
        """Tell whether "and" joins clauses and no list: "A received the Fijian president, B, and Minister C met D"."""
        told = any(is_past(self.lower(m.last)) for m in found if m.last < one.first)
        return told and found[-1] is not other and is_past(self.lower(other.last))

    def _serve_now(self, found: list[PersonMention]) -> None:
        """Give who is told to serve an organisation now to it, whatever he was at home: "A, the former Polish minister
        who now heads the UNDP", "A, once president of Peru and now Secretary-General of the OAS".
        """
        if _NOW.isdisjoint(self._lower):
            return
        for one in [m for m in found if m.name is not None and m.offices]:
            k = one.last + (self.lower(one.last) == ",")
            k += self._lower[k : k + 1] in (["who"], ["and"])
            k += self.lower(k) in {"is", "was"}
            if self.lower(k) not in _NOW:
                continue
            k += 1
            post = next((m for m in found if m.first == k and m.name is None and m.organization is not None), None)
            if post is not None:
                one.offices, one.organization, one.country = post.offices, post.organization, None
                found.remove(post)
            elif self.lower(k) in _HEADING:
                body = k + 1 + (self.lower(k + 1) == "the")
                entry = self.chunks[body].entry("organization") if self.kind(body) == "organization" else None
                if entry is None:
                    continue
                role = f"head of the {self.chunks[body].text}"
                one.offices, one.country = (Office(role, "head", "organization", organization=entry.key),), None
                one.organization = entry.key

    def _enter_office(self, found: list[PersonMention]) -> None:
        """Give who is told to have come into an office that office: "A was sworn in as premier of Peru"."""
        if _INSTALLING.isdisjoint(self._lower):
            return
        for one in [m for m in found if m.name is not None and not m.plural]:
            home = one.last if self.lower(one.last) in {"of", "("} else self._size
            # "A of the Unity Party (UP) was sworn in"
            passed = (j for j in range(home, min(home + _OF_HOME, self._size)) if self.lower(j) in _BEFORE_INSTALLING)
            k = begun = next(passed, one.last)
            while self.lower(k) in _BEFORE_INSTALLING or self.kind(k) == "date":
                k += 1
            if k == begun or self.lower(k) not in _INSTALLING:
                continue
            installed, k = k, k + 1
            while self.lower(k) in {"in", "as", "yesterday", "today", "on"} or self.kind(k) == "date":
                k += 1
            posts = (m for m in found if m.first in (installed, k) and m.name is None and m.offices and not m.plural)
            post = next(posts, None)
            if post is None or post.owner is not None or one.country not in (None, post.country or one.country):
                continue
            one.country = one.country or post.country
            one.offices, one.bare, one.new = (*one.offices, *post.offices), False, True
            found.remove(post)

    def _name_guests(self, found: list[PersonMention]) -> None:
        """Join "his host" and "her Slovak guest" to the name behind it, "his host, A, had …", but not in "Welcoming her
        guest, A said": A is who said so.
        """
        for one, other in pairwise(list(found)):
            pointed = one.anaphor is not None and one.anaphor.split()[-1] in _ONE_GUEST
            between = self._lower[one.last : other.first]
            fits = one.country is None or other.country in (None, one.country)
            before = self.lower(one.first - 1)
            opens = bool(between) and (before in _OF_OTHERS or before.endswith("ing")) and self.is_verb(other.last)
            if pointed and other.name is not None and between in ([], [","]) and fits and not opens:
                other.first, other.start, other.bare = one.first, one.start, False
                other.country = other.country or one.country
                found.remove(one)

    def _two_of_two_countries(self, found: list[PersonMention]) -> bool:
        """Tell whether names follow offices of two countries: "a French president and a German chancellor, A and B"."""
        return any(
            one.name is None and one.offices and not one.plural and one.country is not None
            and two.name is not None and two.offices and two.country not in (None, one.country)
            and self.chunks[two.last - 1].kind == "name" and self.lower(two.last - 2) == ","
            and three.name is not None and not three.offices
            for one, two, three in zip(found, found[1:], found[2:], strict=False)
        )  # fmt: skip

    def _part_countries(self, found: list[PersonMention]) -> None:
        """Give each name its country in "the Greek and the Turkish leader, A and B"."""
        for one, other in pairwise(found):
            k = one.first - 1
            if self.lower(k) != "and" or self.kind(k - 1) not in {"adjective", "country"} or not one.offices:
                continue
            shared = one.name is not None and other.name is not None and not other.offices
            if shared and other.country in (None, one.country) and self._lower[one.last : other.first] == ["and"]:
                other.country, other.offices, other.bare = one.country, one.offices, False
                one.country = self.chunks[k - 1].country
                one.first, one.start = k - 1, self.chunks[k - 1].start

    def _deal_out(self, found: list[PersonMention]) -> None:
        """Give each name its office in "the premier and the speaker, A and B respectively"."""
        for at in range(len(found)):
            run = [found[at]]
            for following in found[at + 1 :]:
                gap = [c.lower for c in self.chunks[run[-1].last : following.first]]
                if not all(word in {",", "and"} for word in gap):
                    break
                run.append(following)
            offices = [m.offices for m in run if m.offices]
            names = [m for m in run if m.name is not None]
            if (
                len(names) > 1
                and len(offices) == len(names)
                and run[0].name is None
                and run[-1].name is not None
                and not run[-1].offices
            ):
                for mention, held in zip(names, offices, strict=True):
                    mention.offices, mention.bare = (), False
                    mention.country = None if any(o.country for o in held) else mention.country
                    self._give(mention, held)
                names[0].first, names[0].start = run[0].first, run[0].start
                for mention in run:
                    if mention.name is None:
                        found.remove(mention)
                return
