"""Recognise people in a sentence: names with offices, countries and parties, in any order and nesting.

The grammar of a person in the news:

    person    = [the | his] [adjective] offices [","] [honorific] name
              | [honorific] name ["(" country | party | office ")"] ["of" country] ["," offices ","]
              | (the | his | country) offices                            (known by office only)
    offices   = office {("," | "and") office}
    office    = {country | party | body | title word} head {"of" | "for" | "to" … complement}

Nobody needs to be in the lexicon to be recognised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Lexicon

_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "both", "that", "this"})
_POSSESSIVES = frozenset({"his", "her", "their", "its", "our", "my"})
_ADJECTIVES = frozenset(
    "new newly visiting late former then current acting incumbent outgoing incoming elected re-elected respected beloved "
    "friendly fellow caretaker interim designate designated long-serving old veteran young top then-acting ex longtime "
    "senior junior first second deputy vice chief executive joint political visiting neighbouring deposed exiled ousted "
    "working transitional ruling re".split()
)
_COMPLEMENT_PREPOSITIONS = frozenset({"of", "for", "at", "on", "to", "in", "under"})
_SENT_TO = ("ambassador", "envoy", "representative", "adviser", "advisor", "commissioner", "consul", "delegate", "minister-counsellor",
            "special assistant", "aide", "secretary to", "observer", "nuncio")  # fmt: skip
# Offices that take their level from what they are heads or members of.
_HEADS = frozenset({"president", "chairman", "chairwoman", "chairperson", "chair", "vice chairman", "vice president", "head", "leader"})
_STYLES = frozenset({"his majesty", "her majesty", "his highness", "her highness", "his royal highness", "her royal highness", "hrh", "hm"})
_COUNTERPARTS = ("counterpart", "counterparts", "opposite number", "opposite numbers")
_COLLECTIVE = frozenset({"the", "two", "three", "both", "four", "five"})


@dataclass(frozen=True, slots=True)
class Office:
    """An office as a sentence gives it.

    Attributes:
        role: the words, short: without the country of its holder.
        title: the singular of its head in the lexicon ("prime minister").
        level: as in the lexicon.
        country, organization, party: for whom it is held, where the words say so.
        plural: several hold it.
    """

    role: str
    title: str
    level: str | None
    country: str | None = None
    organization: str | None = None
    party: str | None = None
    plural: bool = False
    countries: tuple[str, ...] = ()


@dataclass(slots=True)
class PersonMention:
    """A person, or a group of people known by office, in a sentence.

    Attributes:
        first, last: chunks of the mention, the last exclusive, appositions included.
        start, end: character offsets in the article's text.
        name: as written, without titles; None for a person known by office only.
        offices: in text order.
        country, organization, party: what the mention itself says.
        owner: the possessive pronoun before it ("his").
        counterpart: "his Vietnamese counterpart".
        honorific: whether one stands before the name.
        bare: a name with nothing that says it is a person's.
        anaphor: a word that points to people named before ("he", "the two leaders", "the guest").
        definite: opens with "the".
    """

    first: int
    last: int
    start: int
    end: int
    name: str | None = None
    offices: tuple[Office, ...] = ()
    country: str | None = None
    organization: str | None = None
    party: str | None = None
    owner: str | None = None
    counterpart: bool = False
    honorific: bool = False
    bare: bool = False
    anaphor: str | None = None
    definite: bool = False
    plural: bool = False
    countries: tuple[str, ...] = ()
    person_key: str | None = None
    delegation: bool = False
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Context:
    """For whom an office is held, gathered while its words are read."""

    country: str | None = None
    organization: str | None = None
    party: str | None = None
    countries: tuple[str, ...] = ()
    body_level: str | None = None

    def take(self, chunk: Chunk) -> None:
        if chunk.kind in ("country", "adjective"):
            code = chunk.country
            if code and code not in self.countries:
                self.countries += (code,)
            self.country = self.country or code
        elif chunk.kind == "party":
            parties = [e for e in chunk.entries if e.kind == "party"]
            fitting = [e for e in parties if e.country == self.country] or parties
            self.party = self.party or fitting[0].key
            if len({e.country for e in fitting}) == 1:
                self.country = self.country or fitting[0].country
        elif chunk.kind == "organization":
            entry = chunk.entry("organization")
            self.organization = self.organization or (entry.key if entry else None)
        elif chunk.kind in ("body", "place", "title_word", "office"):
            self.country = self.country or chunk.country
            entry = chunk.entry("body", "office")
            if entry is not None:
                self.party = self.party or entry.party
                if entry.kind == "body":
                    self.body_level = self.body_level or entry.level
                self.organization = self.organization or entry.organization


class People:
    """Find the people in the chunks of one sentence."""

    def __init__(self, chunks: Sequence[Chunk], lexicon: Lexicon) -> None:
        self.chunks = chunks
        self.lexicon = lexicon

    def _kind(self, i: int) -> str:
        return self.chunks[i].kind if i < len(self.chunks) else ""

    def _lower(self, i: int) -> str:
        return self.chunks[i].lower if i < len(self.chunks) else ""

    def find(self) -> list[PersonMention]:
        """Give all mentions in order; one does not overlap another."""
        found: list[PersonMention] = []
        i = 0
        while i < len(self.chunks):
            mentions = self.parse(i)
            if mentions:
                found.extend(mentions)
                i = max(m.last for m in mentions)
            else:
                i += 1
        if any(c.lower == "respectively" for c in self.chunks):
            self._deal_out(found)
        return found

    def _deal_out(self, found: list[PersonMention]) -> None:
        """Give each name its office in "the premier and the speaker, A and B respectively"."""
        for at in range(len(found)):
            run = [found[at]]
            for following in found[at + 1 :]:
                gap = [c.lower for c in self.chunks[run[-1].last : following.first]]
                if not all(word in (",", "and") for word in gap):
                    break
                run.append(following)
            offices = [m.offices for m in run if m.offices]
            names = [m for m in run if m.name is not None]
            if len(names) > 1 and len(offices) == len(names) and run[0].name is None and run[-1].name is not None and not run[-1].offices:
                for mention, held in zip(names, offices, strict=True):
                    mention.offices, mention.bare = (), False
                    self._give(mention, held)
                for mention in run:
                    if mention.name is None:
                        found.remove(mention)
                return

    # One mention, or several that share a plural office ("Presidents Xi and Zardari").

    def parse(self, i: int) -> list[PersonMention]:
        """Give the mention that begins at chunk `i` (several where they share a plural office), or nothing."""
        anaphor = self._anaphor(i) or self._majesty(i)
        if anaphor is not None:
            return [anaphor]
        k, owner, definite = i, None, False
        while self._lower(k) in _DETERMINERS and self._kind(k) == "word":
            owner = self._lower(k) if self._lower(k) in _POSSESSIVES else owner
            definite = definite or self._lower(k) in ("the", "both")
            k += 1
        numeral = self._lower(k) if self._lower(k) in _COLLECTIVE else None
        if numeral:
            k += 1
        counterpart = self._counterpart(i, k, owner)
        if counterpart:
            return [counterpart]
        k = self._skip_adjectives(k)
        start = i if definite or owner else k
        offices, after = self._offices(k)
        if offices:
            return self._with_offices(start, offices, after, owner, definite)
        if self._kind(k) in ("country", "adjective", "party", "organization"):
            return self._of_country(i, k)
        named = self._named(k)
        if named is None:
            return []
        if owner and not named.honorific:
            return []
        named.first, named.start = min(named.first, k), self.chunks[min(named.first, k)].start
        return [named]

    def _of_country(self, i: int, k: int) -> list[PersonMention]:
        """Read a name that a country opens: "Canada's Mark Carney", "Indonesian Prabowo Subianto"."""
        j = k + 1
        if self._kind(j) == "possessive":
            j += 1
        elif self._kind(k) == "country":
            return []
        named = self._named(j)
        if named is None:
            return []
        context = _Context()
        context.take(self.chunks[k])
        named.first, named.start = i, self.chunks[i].start
        named.country = context.country or named.country
        named.organization = context.organization if context.country is None else None
        named.party, named.bare = context.party, False
        return [named]

    def _skip_adjectives(self, k: int) -> int:
        while self._kind(k) in ("word", "title_word") and self._lower(k) in _ADJECTIVES:
            k += 1
            if self._lower(k) == "-":
                k += 1
        return k

    def _anaphor(self, i: int) -> PersonMention | None:
        """Read a pronoun, "the two leaders", "the guest", "his host"."""
        words = [self._lower(k) for k in range(i, min(i + 4, len(self.chunks)))]
        if not words:
            return None
        first = self.chunks[i]
        if first.kind not in ("word", "title_word"):
            return None
        if words[0] in ("he", "she", "him", "they", "them"):
            return self._point(i, i + 1, words[0])
        if words[0] == "her" and (len(words) == 1 or self._kind(i + 1) in ("mark", "date") or words[1] in ("in", "at", "on", "and", "to", "for", "with")):
            return self._point(i, i + 1, "her")
        if words[0] in ("the", "these", "those", "both") or (words[0] in _POSSESSIVES):
            k = i + 1
            if self._lower(k) in ("same", "visiting", "distinguished", "high", "royal", "top", "foreign"):
                k += 1
            number = ""
            if self._lower(k) in ("two", "three", "four", "five", "six") and words[0] != "both":
                number = self._lower(k)
                k += 1
            elif words[0] == "both":
                number = "two"
            following = self._lower(k)
            if following in ("top", "veteran") or (number and self._kind(k) in ("adjective", "title_word") and self._kind(k + 1) in ("word", "office")):
                k += 1
                following = self._lower(k)
            if following in ("guest", "visitor", "host", "guests", "visitors", "hosts", "delegation", "interlocutors", "interlocutor") and self._kind(k) != "office":
                return self._point(i, k + 1, f"{words[0]} {following}" if following in ("host", "hosts") else following)
            people_words = ("leaders", "leader", "sides", "men", "dignitaries", "statesmen", "politicians", "women", "diplomats", "officials")
            if number and (following in people_words or self._kind(k) == "office" and self.chunks[k].entries and any(e.plural for e in self.chunks[k].entries)):
                # "the two defence ministers, John Healey and Boris Pistorius" names them itself.
                if self._lower(k + 1) in ("of", "from") and self._kind(k + 2) in ("country", "adjective"):
                    return None
                if self._lower(k + 1) == "," and self._kind(k + 2) == "name":
                    return None
                pointed = self._point(i, k + 1, number)
                if self._kind(k) == "office" and (entry := self.chunks[k].entry("office")) is not None:
                    pointed.offices = (Office(self.chunks[k].text, entry.key, entry.level, plural=True),)
                return pointed
            if number and self._kind(k) in ("word", "mark", "date") and following not in ("countries", "parties", "-", "nations", "peoples", "governments", "states", "day", "days"):
                return self._point(i, k, number)
            if words[0] == "the" and following in ("leaders",) and self._lower(k + 1) not in ("of", "from"):
                return self._point(i, k + 1, "two")
        return None

    def _majesty(self, i: int) -> PersonMention | None:
        """Read "His Majesty" or "His Highness" where neither name nor office follows."""
        if self._kind(i) != "honorific" or self._lower(i) not in _STYLES:
            return None
        if self._kind(i + 1) in ("name", "office", "honorific", "rank", "title_word") or self._lower(i + 1) in ("the", "(", "'"):
            return None
        return self._point(i, i + 1, "majesty")

    def _point(self, first: int, last: int, anaphor: str) -> PersonMention:
        return PersonMention(first, last, self.chunks[first].start, self.chunks[last - 1].end, anaphor=anaphor)

    def _counterpart(self, i: int, k: int, owner: str | None) -> PersonMention | None:
        """Read "his Vietnamese counterpart Bui Thanh Son", "the foreign minister's Thai counterpart"."""
        country = None
        j = self._skip_adjectives(k)
        countries: tuple[str, ...] = ()
        while self._kind(j) in ("adjective", "country") or (countries and self._lower(j) in ("and", "then", "his", "her", ",")):
            if self._kind(j) in ("adjective", "country"):
                country = self.chunks[j].country
                countries += (country,) if country else ()
            j += 1
        two = f"{self._lower(j)} {self._lower(j + 1)}"
        if two in _COUNTERPARTS:
            j += 2
        elif self._lower(j) in _COUNTERPARTS:
            j += 1
        else:
            return None
        if owner is None and not countries:
            return None
        if self._lower(j) in ("from", "of") and self._kind(j + 1) in ("country",) and country is None:
            country = self.chunks[j + 1].country
            j += 2
        k = j
        if self._lower(k) == "," and self._kind(k + 1) in ("name", "honorific"):
            k += 1
        named = self._named(k)
        if named is not None:
            named.first, named.start = i, self.chunks[i].start
            named.counterpart, named.owner, named.country = True, owner or "his", country or named.country
            named.bare = False
            if self._lower(named.last) == "," and k > j:
                pass
            return named
        return PersonMention(
            i, j, self.chunks[i].start, self.chunks[j - 1].end, country=country, owner=owner or "his", counterpart=True,
            countries=countries if len(countries) > 1 else (),
        )  # fmt: skip

    # Offices.

    def _offices(self, i: int) -> tuple[tuple[Office, ...], int]:
        """Read one or more offices of one person; give them and the chunk after."""
        first = self._office(i)
        if first is None:
            return (), i
        offices, k = [first[0]], first[1]
        while True:
            j = k
            if self._lower(j) == ",":
                j += 1
            joined = self._lower(j) in ("and", "&", "also")
            if joined:
                j += 1
                if self._lower(j) in ("also", "concurrently"):
                    j += 1
            if j == k or self._lower(j) in _DETERMINERS:
                break
            following = self._office(self._skip_adjectives(j))
            if following is None:
                break
            # In "President X, Premier Y" the second office opens another person; so does one of another country.
            one, other = offices[-1], following[0]
            if other.country and one.country and other.country != one.country:
                break
            if not joined and self._kind(following[1]) == "name" and self._lower(following[1]) != "," and self._separate(offices, other):
                break
            if joined and one.plural:
                break
            offices.append(other)
            k = following[1]
        return tuple(offices), k

    @staticmethod
    def _separate(offices: list[Office], other: Office) -> bool:
        return False if any(o.party or "member" in o.title for o in offices) else len(offices) > 3

    def _office(self, i: int) -> tuple[Office, int] | None:
        context = _Context()
        k = i
        role_from: int | None = None
        while True:
            kind, lower = self._kind(k), self._lower(k)
            if kind == "office":
                break
            if kind in ("country", "adjective", "place"):
                if kind == "place" and not (self._kind(k + 1) in ("possessive", "office", "title_word")):
                    return None
                context.take(self.chunks[k])
                role_from = None
            elif kind in ("party", "organization", "body"):
                context.take(self.chunks[k])
                role_from = k if role_from is None else role_from
            elif kind == "title_word":
                role_from = k if role_from is None else role_from
            elif kind == "possessive" and k > i:
                role_from = None if self._kind(k - 1) in ("country", "place", "name") else role_from
            elif kind == "word" and k > i and lower in _ADJECTIVES | {"and", "&", "standing"} and self._reaches_office(k + 1):
                pass
            elif lower in ("-", "(", ")", "/", "'", "’") and k > i and self._reaches_office(k + 1):
                if lower == "(":
                    k += 1
                    while k < len(self.chunks) and self._lower(k) != ")":
                        context.take(self.chunks[k])
                        k += 1
            else:
                return None
            k += 1
            if k >= len(self.chunks):
                return None
        head = self.chunks[k]
        entry = head.entry("office")
        if entry is None:
            return None
        context.take(head)
        role_from = k if role_from is None else role_from
        title, level, plural = entry.key, entry.level, entry.plural
        k += 1
        # "Deputy Foreign Minister", "Minister President": the last of several heads is the office.
        while not plural and self._kind(k) == "office" and (following := self.chunks[k].entry("office")) is not None:
            title, level, plural = following.key, following.level or level, following.plural
            k += 1
        end, after = self._complement(k, title, context, plural)
        if title in _HEADS and context.body_level:
            level = context.body_level
        role = self.chunks[role_from].start, self.chunks[end - 1].end
        return (
            Office(self._text(role_from, end) if role else "", title, level, context.country, context.organization, context.party, plural, context.countries),
            after,
        )

    def _reaches_office(self, k: int) -> bool:
        for j in range(k, min(k + 6, len(self.chunks))):
            kind = self._kind(j)
            if kind == "office":
                return True
            if kind in ("name", "date") or (kind == "word" and self._lower(j) not in _ADJECTIVES | {"and", "&", "of"}):
                return False
        return False

    def _complement(self, k: int, title: str, context: _Context, plural: bool = False) -> tuple[int, int]:
        """Read "of the CPV Central Committee's Commission for External Relations"; give where the role and the office end."""
        role_end = k
        while True:
            lower = self._lower(k)
            if lower == "(" and (close := self._closing(k)) is not None:
                for j in range(k + 1, close):
                    context.take(self.chunks[j])
                k = close + 1
                role_end = k
                continue
            if lower not in _COMPLEMENT_PREPOSITIONS and not (lower == "and" and role_end > 0 and self._goes_on(k + 1)):
                break
            if lower in ("to", "under") and not title.startswith(_SENT_TO) and not any(w in title for w in _SENT_TO):
                break
            if lower in ("at", "in") and not any(w in title for w in ("ambassador", "envoy", "representative", "charge", "consul")):
                break
            if lower == "on" and not any(w in title for w in ("envoy", "adviser", "advisor", "representative", "rapporteur", "commissioner")):
                break
            j = k + 1
            while self._lower(j) in ("the", "its", "his", "their", "our") and self._kind(j) == "word":
                j += 1
            begun, only_country = j, True
            while j < len(self.chunks):
                kind, lower = self._kind(j), self._lower(j)
                if kind in ("country", "adjective", "place", "organization", "party", "body", "title_word", "possessive"):
                    context.take(self.chunks[j])
                    only_country = only_country and kind in ("country", "adjective", "place")
                elif kind == "office" and j > begun and self._kind(j - 1) in ("title_word", "body", "office", "adjective"):
                    only_country = False
                elif kind == "office" and j == begun and any(w in title for w in (*_SENT_TO, "secretary", "head", "chief", "deputy", "member", "assistant", "office", "director")):
                    only_country = False
                elif lower == "(" and (close := self._closing(j)) is not None:
                    for inner in range(j + 1, close):
                        context.take(self.chunks[inner])
                    j = close
                elif lower in ("and", "&", "for", "of", "the", "on", "-", ",", "its", "with", "de", "/", "ninth", "to") and j > begun and self._goes_on(j + 1) and not (
                    lower in ("and", ",") and only_country and not (plural and self._lists_countries(j + 1))
                ):
                    pass
                elif kind == "word" and lower in self.lexicon.institution_words:
                    only_country = False
                elif self._kind(j) not in ("word", "name", "date", "mark", "honorific", "rank", "office"):
                    only_country = False
                elif kind == "mark" and lower in ("'", "’") and j > begun:
                    pass
                else:
                    break
                j += 1
            if j == begun:
                break
            if not (only_country and context.organization is None and context.party is None):
                role_end = j
            k = j
        return role_end, k

    def _lists_countries(self, j: int) -> bool:
        while self._lower(j) in ("the", "and"):
            j += 1
        return self._kind(j) == "country" and self._kind(j + 1) != "possessive"

    def _goes_on(self, j: int) -> bool:
        """Tell whether an institution's name may go on at `j`: a title word, a body, a country, not an office or a person."""
        while self._lower(j) in ("the", "its", "and"):
            j += 1
        if self._kind(j) in ("title_word", "body", "organization", "party"):
            return self._office_head_before_break(j) is False
        return self._kind(j) in ("country",) and self._kind(j + 1) != "office" and self._office_head_before_break(j) is False

    def _office_head_before_break(self, j: int) -> bool:
        for k in range(j, min(j + 5, len(self.chunks))):
            kind = self._kind(k)
            if kind == "office":
                return True
            if kind not in ("title_word", "body", "country", "adjective", "possessive", "party", "organization"):
                return False
        return False

    def _closing(self, k: int) -> int | None:
        for j in range(k + 1, min(k + 8, len(self.chunks))):
            if self._lower(j) == ")":
                return j
        return None

    def _text(self, first: int, last: int) -> str:
        text, previous = "", None
        for chunk in self.chunks[first:last]:
            if previous is not None and chunk.start > previous:
                text += " "
            text += chunk.text
            previous = chunk.end
        return text

    # Names.

    def _named(self, i: int) -> PersonMention | None:
        """Read honorifics, a name, and what follows it: nickname, brackets, "of Bhutan", apposition."""
        k, honorific, ranks = i, False, []
        while self._kind(k) in ("honorific", "rank") or (honorific and self._lower(k) == "."):
            if self._kind(k) == "rank":
                ranks.append(self.chunks[k].text)
            honorific = True
            k += 1
        if self._lower(k) == "(" and honorific and (close := self._closing(k)) is not None:
            k = close + 1
        if self._kind(k) != "name":
            return None
        chunk = self.chunks[k]
        entry = chunk.entry("person")
        mention = PersonMention(
            i, k + 1, self.chunks[i].start, chunk.end, name=chunk.text, honorific=honorific,
            bare=not honorific and entry is None, country=entry.country if entry else None, person_key=entry.key if entry else None,
        )  # fmt: skip
        if ranks:
            mention.offices = (Office(" ".join(ranks), ranks[-1].lower(), "military"),)
        k += 1
        if self._lower(k) in ("‘", "'", '"', "“") and self._kind(k + 1) == "name" and self._lower(k + 2) in ("’", "'", '"', "”"):
            mention.name = self._text(k - 1, k + 3)
            k += 3
        k = self._after_name(mention, k)
        mention.last, mention.end = k, self.chunks[k - 1].end
        return mention

    def _after_name(self, mention: PersonMention, k: int) -> int:
        if self._lower(k) == "(" and (close := self._closing_far(k)) is not None:
            inner = self.chunks[k + 1 : close]
            offices, after = self._offices(k + 1 if self._lower(k + 1) not in _DETERMINERS else k + 2)
            context = _Context()
            for chunk in inner[:3]:
                if chunk.kind in ("country", "party", "organization"):
                    context.take(chunk)
            if offices and after <= close:
                self._give(mention, offices)
                mention.bare = False
            elif context.country or context.party or context.organization:
                mention.country = mention.country or context.country
                mention.party, mention.organization = context.party, context.organization
                mention.bare = False
            k = close + 1
        if self._lower(k) == "of" and mention.bare or self._lower(k) == "of" and not mention.offices:
            j = k + 1
            while self._lower(j) in ("the", "neighbouring"):
                j += 1
            if self._kind(j) in ("country", "party") and self.chunks[j].entries:
                context = _Context()
                context.take(self.chunks[j])
                if context.country or context.party:
                    mention.country = context.country or mention.country
                    mention.party, mention.bare = context.party, False
                    k = j + 1
        if self._lower(k) == ",":
            j = k + 1
            if self._lower(j) in ("who", "which") and self._lower(j + 1) in ("is", "was"):
                j += 2
            while self._lower(j) in ("the", "a", "an", "also", "then", "its", "his", "her", "concurrently") and self._kind(j) in ("word",):
                j += 1
            offices, after = self._offices(self._skip_adjectives(j))
            # An office that runs into another name opens the next of a list.
            ahead = after
            while self._kind(ahead) in ("honorific", "rank"):
                ahead += 1
            if offices and self._kind(ahead) != "name" and not offices[0].plural:
                self._give(mention, offices)
                mention.bare = False
                k = after
                if self._lower(k) == "(" and (close := self._closing_far(k)) is not None:
                    k = close + 1
                if self._lower(k) == ",":
                    k += 1
                return k
            if self._kind(j) in ("organization", "party") and self._kind(j + 1) in ("mark",) and False:
                return k
        return k

    def _closing_far(self, k: int) -> int | None:
        for j in range(k + 1, min(k + 30, len(self.chunks))):
            if self._lower(j) == ")":
                return j
        return None

    @staticmethod
    def _give(mention: PersonMention, offices: tuple[Office, ...]) -> None:
        mention.offices = mention.offices + offices if mention.offices and mention.offices[0].level != "military" else offices + mention.offices
        for office in offices:
            mention.country = office.country or mention.country if mention.country is None else mention.country
            mention.organization = mention.organization or office.organization
            mention.party = mention.party or office.party

    def _with_offices(
        self, i: int, offices: tuple[Office, ...], after: int, owner: str | None, definite: bool
    ) -> list[PersonMention]:
        """Read the name or names that an office opens, or take it for a person known by office only."""
        k = after
        comma = self._lower(k) == ","
        j = k + 1 if comma else k
        if self._lower(j) == "," or (self._lower(j) == "-" and not comma):
            j += 1
        if self._kind(j) == "word" and self._lower(j) == "the":
            j = k
        named = self._named(j) if j > k or not comma else None
        plural = offices[-1].plural or (len(offices) > 1 and offices[0].plural)
        countries = offices[-1].countries
        if named is None and self._lower(k) == "(":
            close = self._closing(k)
            inner = self._named(k + 1) if close is not None else None
            if inner is not None and close is not None and inner.last == close:
                named, inner.last = inner, close + 1
        if named is not None and comma and not plural and not (definite or owner or offices[0].country or len(offices) > 1 or named.honorific):
            named = None
        if named is not None and comma and not plural and not (named.honorific or self._closes_apposition(named, definite)):
            named = None
        if named is not None and plural and comma and not self._names_go_on(named):
            named = None
        if named is None and plural and not countries:
            countries = self._late_countries(k)
        if named is None:
            mention = PersonMention(i, k, self.chunks[i].start, self.chunks[k - 1].end, owner=owner, definite=definite, plural=plural, countries=countries)
            self._give(mention, offices)
            return [mention]
        if plural:
            return self._shared(i, offices, named, countries)
        named.first, named.start, named.owner, named.definite = i, self.chunks[i].start, owner, definite
        rest = named.offices
        named.offices = ()
        named_country = named.country
        named.country = None
        self._give(named, offices)
        self._give(named, rest)
        # An office of an organisation speaks for it, whatever country its holder is from.
        named.country = named.country or (named_country if named.organization is None else None)
        named.bare = False
        # "President X of Kenya", "Minister Liu Jianchao of the International Department of …".
        if self._lower(named.last) == "of" and not (comma or named.organization):
            context = _Context()
            _, k = self._complement(named.last, offices[0].title, context)
            if k > named.last:
                named.country = context.country or named.country
                named.party = named.party or context.party
                named.organization = named.organization or (context.organization if named.country is None else None)
                named.last, named.end = k, self.chunks[k - 1].end
        return [named]

    def _closes_apposition(self, named: PersonMention, definite: bool) -> bool:
        """Tell whether a name after an office and a comma is its holder's, not the subject of the next clause: "the new premier
        of Fiji, X, …" and "the president of Peru, X paid …", but "after he was made minister, X went …"."""
        k = named.last
        if self._lower(k - 1) == "," or self._kind(k) in ("mark", "", "date"):
            return True
        lower = self._lower(k)
        return lower in ("and", "in", "on", "at", "who", "for", "to") or (
            definite and (lower.endswith("ed") or lower in ("had", "met", "held", "paid", "said", "made", "left", "took", "gave", "has", "was", "is"))
        )

    def _late_countries(self, k: int) -> tuple[str, ...]:
        """Give the countries of "the foreign ministers, as well as the heads of the services, of Syria, Iraq and Lebanon"."""
        for j in range(k, min(k + 14, len(self.chunks) - 1)):
            if self._kind(j) == "name" or self._lower(j) in (".", ";", "who", "said"):
                return ()
            if self._lower(j) == "of" and self._kind(j + 1) == "country":
                found: list[str] = []
                for chunk in self.chunks[j + 1 :]:
                    if chunk.kind == "country" and chunk.country:
                        found.append(chunk.country)
                    elif chunk.lower not in (",", "and", "the"):
                        break
                return tuple(found) if len(found) > 1 else ()
        return ()

    def _names_go_on(self, named: PersonMention) -> bool:
        """Tell whether "and" or a comma and another name follow a name."""
        k = named.last
        while self._lower(k) in (",", "and", "&"):
            k += 1
        while self._kind(k) in ("honorific", "rank"):
            k += 1
        return k > named.last and self._kind(k) == "name"

    def _shared(
        self, i: int, offices: tuple[Office, ...], first: PersonMention, countries: tuple[str, ...]
    ) -> list[PersonMention]:
        """Deal the offices and countries of "the foreign ministers of X and Y, A and B" out to the names."""
        names = [first]
        while True:
            k = names[-1].last
            while self._lower(k) in (",", "and"):
                k += 1
            following = self._named(k) if k > names[-1].last else None
            if following is None:
                break
            names.append(following)
        dealt = list(countries) if len(countries) == len(names) else [None] * len(names)
        for number, mention in enumerate(names):
            office = replace(offices[min(number, len(offices) - 1)], plural=False)
            country = dealt[number] or office.country if len(countries) != 1 else countries[0]
            office = replace(office, country=country, countries=())
            own, mention.offices = mention.offices, ()
            mention.country = mention.country or country
            self._give(mention, (office, *own))
            mention.bare = False
        names[0].first, names[0].start = i, self.chunks[i].start
        return names
