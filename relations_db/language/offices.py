"""Read offices in a sentence: heads, what stands before them, what they are held of, and for whom.

offices   = office {("," | "and") office}
office    = {country | party | body | title word} head {"of" | "for" | "to" … complement}
"""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest

from relations_db.language.chunk_sequence import ChunkSequence
from relations_db.language.land_groups import LANDS, is_group, lands_of_group
from relations_db.language.office import Allegiance, Office, are_two
from relations_db.language.office_words import (
    AFTER_OFFICIAL,
    BEFORE_ENVOYS,
    BEFORE_HEAD,
    CHARGED_WITH,
    COMPLEMENT_PREPOSITIONS,
    DETERMINERS,
    ENVOYS,
    FRIENDLY,
    HEADING_STATES,
    HEADS,
    IN_CHARGE,
    IN_TITLE_CASE,
    JOINING,
    LED,
    LONGEST_PORTFOLIO,
    NAMING,
    NO_INSTITUTION,
    OF_PORTFOLIO,
    ON_THE_WAY,
    OPENING_OFFICES,
    OWNED_ENVOYS,
    PORTFOLIOS,
    POSTED,
    SECONDING,
    SENT_TO,
    SIDES,
    STATES,
    STYLES,
    SUBORDINATE,
    TALKS,
    WHOLE,
)


@lru_cache(maxsize=4096)
def _speaks_of_sending(title: str) -> bool:
    """Tell whether an office is that of somebody sent to another country."""
    return any(word in title for word in SENT_TO)


def _singular(written: str, title: str) -> str:
    """Give the singular of an office, in the letters in which its plural is written."""
    pairs = zip_longest(written.split(), title.split(), fillvalue="")
    return " ".join(
        word if word.lower() == one else one.capitalize() if word[:1].isupper() else one for word, one in pairs
    ).strip()


_OF_LANDS = frozenset({"country", "adjective", "place"})


class Offices(ChunkSequence):
    """Read the offices in the chunks of one sentence."""

    def offices(self, i: int) -> tuple[tuple[Office, ...], int]:
        """Read one or more offices of one person; give them and the chunk after."""
        first = self._office(i)
        if first is None:
            return (), i
        offices, k = [first[0]], first[1]
        inviting = self._lower[max(0, i - 4) : i]
        invited = "invitation" in inviting and "of" in inviting
        while True:
            j = k
            if self.lower(j) == "," and invited:
                # "At the invitation of the Peruvian president, Prime Minister A flew to Lima"
                break
            if self.lower(j) == ",":
                j += 1
            joined = self.lower(j) in {"and", "&", "also"}
            if joined:
                j += 1
                if self.lower(j) in {"also", "concurrently"}:
                    j += 1
                if self._lower[j + 2 : j + 4] == ["-", "ranking"]:
                    # "Speaker of Peru and the third-ranking leader of the party"
                    j += 1
            if j == k or self.lower(j) in DETERMINERS:
                break
            following = self._office(self.skip_adjectives(j))
            if following is None:
                break
            # In "President X, Premier Y" the second office opens another person; so does one of another
            # country.
            one, other = offices[-1], following[0]
            if other.country and one.country and other.country != one.country:
                break
            if (
                not joined
                and self.kind(following[1]) == "name"
                and self.lower(following[1]) != ","
                and self._separate(offices, other)
            ):
                break
            if joined and (one.plural or are_two(one, other)):
                break
            if (
                joined
                and other.title in STYLES
                and other.role.lower() == other.title
                and self.kind(following[1]) == "name"
            ):
                # "the President and Secretary Blinken"
                break
            offices.append(other)
            k = following[1]
        return tuple(offices), k

    @staticmethod
    def _separate(offices: list[Office], other: Office) -> bool:
        return False if any(o.party or "member" in o.title for o in offices) else len(offices) > 3

    def _head_of_office(self, i: int, context: Allegiance) -> tuple[int, int | None] | None:
        """Give the noun of an office, past those before it whose it is, and where the role that is written begins."""
        k = i
        role_from: int | None = None
        while True:
            kind, lower = self.kind(k), self.lower(k)
            if kind == "office":
                break
            if kind in {"country", "adjective", "place"}:
                if kind == "place" and self.kind(k + 1) not in {"possessive", "office", "title_word"}:
                    return None
                context.take(self.chunks[k])
                role_from = None
            elif kind in {"party", "organization", "body"}:
                context.take(self.chunks[k])
                context.group += lands_of_group(self.chunks, k)
                role_from = k if role_from is None else role_from
            elif kind == "title_word" and is_group(self.chunks[k]):
                context.group += lands_of_group(self.chunks, k)
            elif lower in LANDS and k > i and is_group(self.chunks[k - 1]):
                # "the Baltic states' presidents"
                pass
            elif kind == "title_word":
                if lower in IN_TITLE_CASE:
                    return None
                role_from = k if role_from is None else role_from
            elif kind == "possessive" and k > i:
                role_from = None if self.kind(k - 1) in {"country", "place", "name"} else role_from
            elif lower == "," and k > i and self._goes_on_to_lands(k):
                # "the Lithuanian, Latvian and Estonian foreign ministers"
                pass
            elif kind == "word" and k > i and self._precedes_head(k):
                pass
            elif kind == "word" and context.organization is not None and self._is_portfolio(k):
                # "EU enlargement chief"
                role_from = k if role_from is None else role_from
            elif lower == ")" and "(" not in self._lower[i:k]:
                # "(For reference) Prime Minister A"
                return None
            elif lower in {"-", "(", ")", "/", "'", "’"} and k > i and self._reaches_office(k + 1):
                if lower == "(":
                    k += 1
                    while k < len(self.chunks) and self.lower(k) != ")":
                        context.take(self.chunks[k])
                        k += 1
            else:
                return None
            k += 1
            if k >= len(self.chunks):
                return None
        # "an official visit" is no person.
        adjective = self.lower(k) == "official" and self.kind(k + 1) in {"word", "title_word"}
        return (k, role_from) if not adjective or self.lower(k + 1) in AFTER_OFFICIAL else None

    def _is_portfolio(self, k: int) -> bool:
        """Tell whether a word says of what the chief behind it has charge: "trade chief", "human rights chief"."""
        if self.lower(k) not in self.lexicon.institution_words:
            return False
        head = k + 1 + (self.kind(k + 1) == "word" and self.lower(k + 1) in self.lexicon.institution_words)
        return self.kind(head) == "office" and self.lower(head).split()[-1] in IN_CHARGE

    def _goes_on_to_lands(self, k: int) -> bool:
        """Tell whether a comma stands in a list of countries that leads to the office of all of them."""
        lands = ("adjective", "country")
        if self.kind(k - 1) not in lands:
            return False
        while self.kind(k + 1) in lands and self.lower(k) in {",", "and"}:
            if self.lower(k) == "and":
                entry = self.chunks[k + 2].entry("office") if self.kind(k + 2) == "office" else None
                return entry is not None and entry.plural
            k += 2 + (self.lower(k + 2) == "," and self.lower(k + 3) == "and")
        return False

    def _office(self, i: int) -> tuple[Office, int] | None:
        if self.kind(i) not in OPENING_OFFICES:
            return None
        context = Allegiance()
        found = self._head_of_office(i, context)
        if found is None:
            return None
        k, role_from = found
        head = self.chunks[k]
        entry = head.entry("office")
        if entry is None:
            return None
        own = context.country
        context.take(head)
        # "Secretary of State" is an American office unless another country is told, before or behind it.
        sent = _speaks_of_sending(entry.key)
        usual, context.country = (context.country, None) if own is None and not sent else (None, context.country)
        if self.kind(i - 1) == "possessive" and entry.level in HEADING_STATES:
            # "the president's chief adviser" heads no government.
            usual, context.country = None, own
        role_from = k if role_from is None else role_from
        title, level, plural = entry.key, entry.level, entry.plural
        named = head.text
        k = self._past_short_name(k + 1)
        styled = k + 1 if self.kind(k) == "office" and self.lower(k) == "senator" and not plural else 0
        # "Foreign Minister Senator A"
        k = styled or k
        # "Deputy Foreign Minister", "Minister President": the last of several heads is the office.
        if not plural and named.lower() in SECONDING and self.kind(k) in {"adjective", "country", "organization"}:
            # "the deputy Peruvian foreign minister", "Assistant US Secretary of State"
            nation = self.chunks[k]
            if self.kind(k + 1) == "office" and own is None:
                context.take(nation)
                own, k = context.country, k + 1
        while not plural and self.kind(k) == "office" and (following := self.chunks[k].entry("office")) is not None:
            title, level, plural = following.key, following.level or level, following.plural
            named = self.chunks[k].text
            k += 1
        if not plural:
            context.group = ()
        if (envoy := self._envoy_of(k)) is not None and (following := self.chunks[envoy].entry("office")) is not None:
            # "the Secretary-General's special envoy"
            title, level, named, k = following.key, following.level or level, self.chunks[envoy].text, envoy + 1
            sent = True
        sender = self._sender(k, context) if sent and own is None else None
        end, after = self._complement(k, title, context, plural)
        if after == k and not OF_PORTFOLIO.isdisjoint(named.lower().split()):
            end = after = self._past_portfolios(k)
        if sender is not None:
            context.organization, context.country, context.countries = sender, None, ()
        after += self.lower(after) == "ii"
        if plural:
            context.hold_together()
        context.country = context.country or (usual if context.organization is None else None)
        if title == "head" and end > k and (led := LED.get(self.lower(end - 1).split()[-1])) is not None:
            title, level = led
        if title in HEADS and context.body_level:
            level = context.body_level
        elif title == "president" and level == "head_of_state" and end > k and not context.party:
            # "the president of the Chamber of Commerce" heads no state, that of the Republic does.
            level = level if context.organization or self._of_a_state(k, end) else "other"
        role = self.text(role_from, k - 1 if styled else end)
        if plural:
            # Each of those who hold it holds one.
            role = role.replace(named, _singular(named, title), 1)
        return Office(
            role,
            title,
            level,
            context.country,
            context.organization,
            context.party,
            plural,
            context.countries,
            bool(context.group) and plural,
        ), after

    def _past_short_name(self, k: int) -> int:
        """Give the chunk past the body of an office with a short name in brackets: "African Union (AU) Commission"."""
        short = self.lower(k) == "(" and self.kind(k + 1) == "organization" and self.lower(k + 2) == ")"
        return k + 4 if short and self.kind(k + 3) == "body" else k

    def _past_portfolios(self, k: int) -> int:
        """Give the chunk past further portfolios of a minister, "Minister of Foreign Affairs, Trade and Defence"; `k`
        itself where none follow.
        """
        j, last = k, False
        while not last and self.lower(j) in {",", "and"}:
            last = self.lower(j) == "and"
            begun = j = j + 1
            while self.kind(j) in PORTFOLIOS and self.chunks[j].text[:1].isupper():
                j += 1
            if not begun < j <= begun + LONGEST_PORTFOLIO:
                return k
        return j if last else k

    def _sender(self, k: int, context: Allegiance) -> str | None:
        """Give whom an envoy speaks for: "the UN envoy for Yemen", "the envoy of the UN Secretary-General"."""
        if context.organization is not None or self.lower(k) != "of":
            return context.organization
        first = self.chunks[k + 1 + (self.lower(k + 1) == "the") :][:1]
        entry = first[0].entry("organization", "office") if first else None
        if entry is None:
            return None
        return entry.organization or (entry.key if entry.kind == "organization" else None)

    def _envoy_of(self, k: int) -> int | None:
        """Give the chunk of an envoy's office behind a possessive: "'s special envoy"."""
        if self.kind(k) != "possessive":
            return None
        j = k + 1
        while self.kind(j) == "title_word" or self.lower(j) in BEFORE_ENVOYS:
            j += 1
        envoy = self.kind(j) == "office" and any(word in self.lower(j) for word in OWNED_ENVOYS)
        return j if envoy else None

    def _of_a_state(self, first: int, last: int) -> bool:
        """Tell whether what an office is of is a state or a part of one, as far as its words say."""
        chunks = self.chunks[first:last]
        return any(c.kind == "country" or not STATES.isdisjoint(c.lower.split()) for c in chunks)

    def _precedes_head(self, k: int) -> bool:
        stands = self.lower(k) in BEFORE_HEAD or self.says_how_installed(k)
        return stands and self._reaches_office(k + 1)

    def _reaches_office(self, k: int) -> bool:
        for j in range(k, min(k + 8, len(self.chunks))):
            kind = self.kind(j)
            if kind == "office":
                return True
            on_the_way = self.lower(j) in ON_THE_WAY or self.says_how_installed(j)
            if kind in {"name", "date"} or (kind == "word" and not on_the_way):
                return False
        return False

    def _complement(self, k: int, title: str, context: Allegiance, plural: bool = False) -> tuple[int, int]:
        """Read "of the CPV Central Committee's Commission for External Relations"; give where the role and
        the office end.
        """
        role_end = k
        while True:
            if self.lower(k) == "(" and self._holds_names(k, plural):
                break
            if self.lower(k) == "(" and (close := self.closing(k)) is not None:
                self._take_all(context, k + 1, close)
                role_end = k = close + 1
                continue
            if role_end == k and self._is_of_another(k):
                # "President of the Unity Party and of Peru"
                k += 1
            joined = self.lower(k) == "and" and role_end > 0 and self._goes_on(k + 1)
            if not joined and not self._leads_on(k, title):
                break
            begun = self._past_determiners(k + 1)
            end, only_country = self._body_named(begun, title, context, plural)
            if end == begun:
                break
            k = end
            if not (only_country and context.organization is None and context.party is None):
                role_end = k
        return role_end, k

    def _is_of_another(self, k: int) -> bool:
        """Tell whether "and of" leads on to another body or country of the same office."""
        again = self.lower(k) == "and" and self.lower(k + 1) == "of"
        return again and self.kind(self._past_determiners(k + 2)) in {"country", "party", "organization", "body"}

    def _holds_names(self, k: int, plural: bool) -> bool:
        """Tell whether the brackets at a chunk name the holders of an office: "the presidents of Peru and Chile (A and
        B)", "the Speaker (the Rt Hon Sir A B MP)".
        """
        close, j = self.closing(k), k + 1 + (self.lower(k + 1) == "the")
        if plural:
            return close is not None and any(self.kind(n) == "name" for n in range(k + 1, close))
        while self.kind(j) == "honorific":
            j += 1
        styled = self.kind(j - 1) == "honorific" or (self.kind(j) == "name" and " " in self.chunks[j].text)
        return close == j + 1 + (self.lower(j + 1) == "mp") and self.kind(j) == "name" and styled

    def _take_all(self, context: Allegiance, first: int, last: int) -> None:
        for chunk in self.chunks[first:last]:
            context.take(chunk)

    def _leads_on(self, k: int, title: str) -> bool:
        """Tell whether a preposition leads from an office to whose it is: "ambassador to", not "minister to"."""
        lower = self.lower(k)
        if lower not in COMPLEMENT_PREPOSITIONS:
            return False
        if lower in {"to", "under"}:
            return _speaks_of_sending(title) or self._is_of_majesty(k + 1, title)
        if lower in {"at", "in"}:
            return any(word in title for word in POSTED)
        if lower == "for" and title in WHOLE:
            # "met the President for bilateral talks"
            return self.kind(k + 1) != "word" or self.lower(k + 1) == "the"
        if lower == "for" and self.lower(k + 1) != "the" and not TALKS.isdisjoint(self._lower[k + 1 : k + 4]):
            # "the envoy in Lima for two days of talks with B"
            return False
        return lower != "on" or any(word in title for word in CHARGED_WITH)

    def _is_of_majesty(self, k: int, title: str) -> bool:
        """Tell whether a style without a name says whom somebody serves, whose own name follows: "the Adviser to His
        Majesty A" is A, "the envoy of His Majesty A" is another.
        """
        styled = self.lower(k).endswith(("majesty", "highness"))
        return styled and self.kind(k + 1) == "name" and not any(word in title for word in ENVOYS)

    def _past_determiners(self, j: int) -> int:
        """Give the chunk past "the", "its brotherly", "a delegation"."""
        while self.lower(j) in {"the", "its", "his", "their", "our"} and self.kind(j) == "word":
            j += 1
        if self.lower(j) in FRIENDLY:
            j += 1
        j += self.kind(j) == "word" and bool(lands_of_group(self.chunks, j + 1))
        if self.lower(j) == "a" and self.lower(j + 1) in {"delegation", "mission", "group"}:
            j += 1
        return j

    def _body_named(self, begun: int, title: str, context: Allegiance, plural: bool) -> tuple[int, bool]:
        """Read the countries and bodies that an office is of; give where they end, and whether all are countries."""
        j, only_country, posted = begun, True, False
        while j < len(self.chunks):
            kind, lower = self.kind(j), self.lower(j)
            if kind == "possessive" and self._envoy_of(j) is not None:
                # "the Prime Minister of Malaysia's special envoy"
                break
            if kind in NAMING:
                if kind == "country" and self.lower(j - 1) == "of" and self.kind(j - 2) == "party":
                    # "the Civic Party of Poland" is not the one of that name elsewhere.
                    context.country, context.party, context.countries = None, None, ()
                sent = context.organization is not None or "ambassador" in title or "commissioner" in title
                posted = posted or self.lower(j - 1 - (self.lower(j - 1) == "the")) == "to"
                seconded = kind == "organization" and any(word in title for word in POSTED)
                if not (posted and (seconded or (kind == "country" and sent))):
                    # "the head of the EU delegation to Kenya" speaks for the Union, an ambassador to Kenya not for it,
                    # nor an envoy to the Union for that.
                    context.take(self.chunks[j])
                    context.group += lands_of_group(self.chunks, j)
                only_country = only_country and (kind in _OF_LANDS or (plural and is_group(self.chunks[j])))
            elif lower in LANDS and j > begun and is_group(self.chunks[j - 1]):
                # "the presidents of the Baltic states"
                pass
            elif kind == "office" and self._is_part(j, begun, title):
                only_country = False
            elif lower == "(" and self._holds_names(j, plural):
                break
            elif lower == "(" and (close := self.closing(j)) is not None:
                self._take_all(context, j + 1, close)
                j = close
            elif j > begun and plural and lower == "and" and self.lower(j + 1) == "of" and self._lists_countries(j + 2):
                # "the foreign ministers of Peru and of Kenya"
                j = self._past_determiners(j + 2)
                continue
            elif kind == "word" and j > begun and lands_of_group(self.chunks, j + 1):
                # "of Peru and the three Baltic states"
                pass
            elif j > begun and lower in JOINING and self._goes_on(j + 1):
                listed = (plural or (posted and lower == "and")) and self._lists_countries(j + 1)
                several = lower in {"and", ","} and only_country and not listed
                if several:
                    break
            elif kind == "honorific" and self._is_of_majesty(j, title):
                # "the Director of the Office of His Majesty A"
                return j + 1, False
            elif kind == "rank" and self.kind(j + 1) == "title_word":
                # "the Chief of General Intelligence"
                only_country = False
            elif (kind == "word" and lower in self.lexicon.institution_words) or kind not in NO_INSTITUTION:
                only_country = False
            elif lower in SIDES and self.kind(j - 1) in {"adjective", "country", "possessive", "organization"}:
                # "the leader of the Iranian team"
                only_country = False
            elif kind != "mark" or lower not in {"'", "’"} or j == begun:
                break
            j += 1
        return j, only_country

    def _is_part(self, j: int, begun: int, title: str) -> bool:
        """Tell whether an office is only part of what another is of: "head of the President's Office"."""
        if j == begun:
            return any(word in title for word in SUBORDINATE)
        return self.kind(j - 1) in {"title_word", "body", "office", "adjective"}

    def _lists_countries(self, j: int) -> bool:
        while self.lower(j) in {"the", "and"}:
            j += 1
        if lands_of_group(self.chunks, j) or lands_of_group(self.chunks, j + 1):
            # "of Peru and the three Baltic states"
            return True
        return self.kind(j) == "country" and self.kind(j + 1) != "possessive"

    def _goes_on(self, j: int) -> bool:
        """Tell whether an institution's name may go on at `j`: a title word, a body, a country, not an
        office or a person.
        """
        while self.lower(j) in {"the", "its", "and"}:
            j += 1
        if self.kind(j) == "word" and lands_of_group(self.chunks, j + 1):
            # "and the five Central Asian states"
            j += 1
        if self.kind(j) in {"title_word", "body", "organization", "party"}:
            return self._office_head_before_break(j) is False
        if self.kind(j + 1) == "possessive" and self.kind(j + 2) in {"name", "honorific", "rank"}:
            # "A, Speaker of the House of Assembly, Samoa's B": the next of a list.
            return False
        return (
            self.kind(j) in ("country",) and self.kind(j + 1) != "office" and self._office_head_before_break(j) is False
        )

    def _office_head_before_break(self, j: int) -> bool:
        for k in range(j, min(j + 5, len(self.chunks))):
            kind = self.kind(k)
            if kind == "office":
                return True
            if kind not in {
                "title_word",
                "body",
                "country",
                "adjective",
                "possessive",
                "party",
                "organization",
            }:
                return False
        return False
