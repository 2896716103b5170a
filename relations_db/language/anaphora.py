"""Read words that point to people named before: "he", "the two leaders", "His Majesty", "the guest"."""

from __future__ import annotations

import msgspec

from relations_db.language.land_groups import lands_of_group
from relations_db.language.lexicon import Entry
from relations_db.language.mentions import PersonMention
from relations_db.language.office import Office
from relations_db.language.offices import Offices
from relations_db.language.verbs import IRREGULAR_PASTS, is_past

POSSESSIVES = frozenset({"his", "her", "their", "its", "our", "my"})
GUESTS = frozenset("guest visitor dignitary host guests visitors hosts delegation interlocutors interlocutor".split())
# Who came or received together, where it is told of which country they are: "the Cuban comrades".
FELLOWS = frozenset({"comrade", "comrades"})
# Their host is no person: "the host country", "the guest house", "the visitor centre".
_NO_GUESTS = frozenset(
    "country countries nation nations city government state states side party team club society family institution "
    "house houses of centre center list book room lecture lecturer editor worker workers speaker speakers star stars "
    "professor player players minister ministers president presidents community communities population".split()
)
# Words for so many people.
COUNTED = {"pair": "two", "duo": "two", "twosome": "two", "trio": "three", "threesome": "three", "quartet": "four"}
# Who came as one, where its leader has been told.
BANDS = frozenset({"mission", "team"})
_OF_BANDS = frozenset("of to from in at for leader leaders chief that which who - house".split())
_STYLES = frozenset(
    {
        "his majesty",
        "her majesty",
        "his highness",
        "her highness",
        "his royal highness",
        "her royal highness",
        "hrh",
        "hm",
        "his holiness",
        "their majesties",
        "their royal highnesses",
    }
)
_COUPLES = frozenset({"royal couple", "imperial couple", "royal pair", "royal visitors", "royal guests"})
# Styles and ranks that mean somebody without a name: "the sheikh".
STYLES_ALONE = frozenset(
    "sheikh sheik shaikh sheikha sayyid cardinal archbishop bishop ayatollah prince princess lord lady baron baroness "
    "duke duchess professor mullah general colonel captain marshal admiral brigadier commodore comandante".split()
)
_PRONOUNS = frozenset({"he", "she", "him", "they", "them"})
_DETERMINERS = frozenset({"the", "these", "those", "both"})
# Of two who were just named.
OF_TWO_NAMED = ("former", "latter")
_NUMBERS = frozenset({"two", "three", "four", "five", "six"})
_PRAISING = frozenset({"same", "visiting", "distinguished", "high", "royal", "top", "foreign"})
# What may follow "her" where it is whom something is done to: "met her in Oslo", "gave her half an hour".
AFTER_OBJECT = tuple(
    "a an half all in at on and to for with as again too there here twice before after when by the his their its this "
    "that these those some what how why where whether if because while but or nor than about around round over through "
    "into onto out off up down away back along from under during until since once home warmly well afterwards "
    "afterward".split()
)
# These may follow it, too, but also say of what sort a thing of hers is: "her last visit", not "met her last in Lima".
_HOW_OR_WHEN = frozenset(
    "directly immediately shortly separately privately personally briefly cordially later early late last first next "
    "soon alone".split()
)
# The same where nothing follows that could be hers: "met her later in Oslo", but not "her later years".
_LATER = frozenset("later earlier afterwards afterward alone first next last soon then also already together".split())
# These end as adverbs do.
NO_ADVERBS = frozenset("family reply ally assembly supply rally apply rely comply".split())
# With these begin people of one country, of whom nobody has spoken: "the three service chiefs".
_AT_HOME = frozenset("service armed army opposition union tribal religious student provincial".split())
# Of these there may be two or three as well.
_NO_PEOPLE = frozenset(
    "countries parties - nations peoples governments states day days week weeks hours blocs blocks unions alliances "
    "economies markets currencies armies navies fleets companies firms banks cities towns capitals regions provinces "
    "islands continents republics kingdoms neighbourhoods organisations organizations institutions ministries "
    "parliaments chambers houses councils documents papers agreements treaties texts memoranda declarations languages "
    "cultures civilisations civilizations coasts shores rivers lakes seas borders bridges ports commissions committees "
    "airports".split()
)
# Of two or three of these there are ministers: "the presidents of the two countries".
_LANDS = frozenset("countries nations states neighbours neighbors sides lands republics kingdoms".split())
# What opens a clause that says more of an organisation, and what may stand between.
_BEFORE_WHICH = frozenset("under during in at for within of to , — –".split())
# With these another phrase begins: "the two in banks".
_BEFORE_THINGS = frozenset("in at on of to for from with by as and over about between without".split())
# What follows "the Kenyan" where it means a person: anything but what it could be told of.
AFTER_NATIONAL = IRREGULAR_PASTS | frozenset(
    "and or but to at in on for with from by of is has will would then also who half an a one two three ten twenty "
    "thirty forty fifty ninety too herself again later first , . ; : ) dined lunched stayed replied answered agreed "
    "arrived called rang telephoned phoned travelled traveled returned landed departed thanked visited headed "
    "reached toured received hosted welcomed greeted assured promised insisted noted pledged wanted hoped knew "
    "talked conferred lasted reciprocated recalled accepted declined complained smiled could did does may might "
    "must should would himself on alone separately instead before after when while who whom whose where with "
    "without over under into onto through aside apart back off home away down up during there here yesterday today "
    "tomorrow as than because since until".split()
)
# These are no adjectives: "gave the Swede lunch".
_PERSON_NOUNS = frozenset(
    "swede turk spaniard briton brit frenchman frenchwoman dutchman irishman irishwoman englishman welshman icelander "
    "luxembourger liechtensteiner greenlander".split()
) | {"new zealander"}
_BEHIND_VERB = frozenset(
    "a an the his her him them to at in on by with from for of and that for into over before".split()
)
# What "each" may stand before, and what may follow "Each" where it means a person.
_ONE_OF_SEVERAL = frozenset("guest visitor leader man woman".split())
_AFTER_EACH = frozenset("had held met got saw spent was also then has spoke talked dined lunched".split())
PEOPLE_WORDS = frozenset("leaders leader sides men dignitaries statesmen politicians women diplomats officials".split())


class Anaphora(Offices):
    """The chunks of a sentence, asked for words that point to people."""

    def _anaphor(self, i: int) -> PersonMention | None:
        """Read a pronoun, "the two leaders", "the guest", "his host"."""
        if self.kind(i) not in {"word", "title_word"}:
            return None
        word = self.lower(i)
        if word in _PRONOUNS or (word == "her" and self._stands_alone(i)):
            return self._point(i, i + 1, word)
        if word == "each":
            return self._each(i)
        if word == "the" and (counted := self._counted(i + 1)) is not None:
            return counted
        if word == "the" and f"{self.lower(i + 1)} {self.lower(i + 2)}" in _COUPLES:
            return self._point(i, i + 3, "majesties")
        if word == "the" and self.lower(i + 1) in {"royals", "sovereigns"}:
            return self._point(i, i + 2, "majesties")
        if word == "the" and self.lower(i + 1) in OF_TWO_NAMED and self._is_somebody(i + 2):
            return self._point(i, i + 2, self.lower(i + 1))
        if word == "the" and (aged := self._aged(i + 1)) is not None:
            return self._point(i, aged, "aged")
        if word == "the" and self._is_style(i + 1):
            pointed = self._point(i, i + 2, "styled")
            pointed.offices = (Office(self.chunks[i + 1].text, self.lower(i + 1), None),)
            pointed.definite = True
            return pointed
        if word == "the" and self._is_national(i + 1):
            pointed = self._point(i, i + 2, "national")
            pointed.country = self.chunks[i + 1].country
            return pointed
        if word == "the" and (ministers := self._of_so_many_lands(i)) is not None:
            return ministers
        if word in _DETERMINERS or word in POSSESSIVES:
            return self._determined(i)
        return None

    def _of_so_many_lands(self, i: int) -> PersonMention | None:
        """Read "the foreign ministers of both countries", "the presidents of the three neighbours"; names behind them
        are read with their office.
        """
        entry = self.chunks[i + 1].entry("office") if self.kind(i + 1) == "office" else None
        if entry is None or not entry.plural or self.lower(i + 2) != "of":
            return None
        k = i + 3 + (self.lower(i + 3) in {"the", "these"})
        number = "two" if self.lower(k) == "both" else self.lower(k)
        named = self.kind(k + 2) == "name" or (self.lower(k + 2) in {",", ":"} and self.kind(k + 3) == "name")
        if number not in _NUMBERS or self.lower(k + 1) not in _LANDS or named:
            return None
        pointed = self._point(i, k + 2, number)
        pointed.offices = (self._plural_office(i + 1, entry),)
        return pointed

    def _aged(self, k: int) -> int | None:
        """Give the chunk after "71-year-old" where it means a person: no noun follows."""
        if self._lower[k + 1 : k + 5] != ["-", "year", "-", "old"] or not self.lower(k).isdecimal():
            return None
        end = k + 5
        later = self.lower(end) in {"later", "then", "also"}
        return end if self._is_somebody(end + later) or is_past(self.lower(end + later)) else None

    def _counted(self, k: int) -> PersonMention | None:
        """Read "the pair", "the same trio", "the same pair of ministers"."""
        k += self.lower(k) == "same"
        number = COUNTED.get(self.lower(k))
        if number is None:
            return None
        first = k - 1 - (self.lower(k - 1) == "same")
        pointed = self._point(first, k + 1, number)
        if self.lower(k + 1) == "of" and self._are_people(k + 2):
            pointed.last, pointed.end = k + 3, self.chunks[k + 2].end
            entry = self.chunks[k + 2].entry("office") if self.kind(k + 2) == "office" else None
            pointed.offices = (self._plural_office(k + 2, entry),) if entry is not None else ()
        return pointed if self.lower(k + 1) != "of" or pointed.last > k + 1 else None

    def _each(self, i: int) -> PersonMention | None:
        """Read "each of them", "each of the two premiers", "each guest", and "Each" where a clause opens with it."""
        following, k = self.lower(i + 1), i + 2
        if following == "of":
            if self.lower(k) in {"them", "these"}:
                return self._point(i, k + 1, "each")
            if self.lower(k) not in {"the", "these"} or self.lower(k + 1) not in _NUMBERS:
                return None
            k += 2
            people = self._are_people(k) or self.lower(k) in GUESTS
            named = people or (self.kind(k) == "word" and self.lower(k) not in _NO_PEOPLE)
            if not named:
                return None
            pointed = self._point(i, k + people, "each")
            if people and (entry := self.chunks[k].entry("office")) is not None:
                pointed.offices = (self._plural_office(k, entry),)
            return pointed
        if following in _ONE_OF_SEVERAL:
            return self._point(i, k, "each")
        opens = i == 0 or self.lower(i - 1) in {";", ":"}
        return self._point(i, i + 1, "each") if opens and following in _AFTER_EACH else None

    def _stands_alone(self, i: int) -> bool:
        """Tell whether "her" is whom something is done to, not whose something is."""
        following = self._lower[i + 1 : i + 3]
        if following and following[0] in _HOW_OR_WHEN and i + 1 < len(self.chunks):
            return len(following) == 1 or following[1] in AFTER_OBJECT or self.kind(i + 2) in {"mark", "date"}
        return (
            not following
            or following[0] in AFTER_OBJECT
            or self.kind(i + 1) in {"mark", "date"}
            or following[1:] in (["hour"], ["hours"], ["minutes"])
            or self._is_adverb(i + 1)
        )

    def _is_adverb(self, i: int) -> bool:
        """Tell whether a chunk says how or when something was done, and of what sort nothing is: "directly
        afterwards".
        """
        k = i
        while self.lower(k) in _LATER or (self.lower(k).endswith("ly") and self.lower(k) not in NO_ADVERBS):
            k += 1
        return k > i and (self.lower(k) in AFTER_OBJECT or self.kind(k) in {"mark", "date", ""})

    def _determined(self, i: int) -> PersonMention | None:
        """Read what a determiner opens: "the two leaders", "both Fijian guests", "his host"."""
        determiner, k = self.lower(i), i + 1
        if self.lower(k) in _PRAISING:
            k += 1
        number = ""
        if determiner == "both" and self.lower(k) == "of" and self.lower(k + 1) == "them":
            return self._point(i, k + 2, "two")
        if determiner == "both":
            if self.lower(k) in {"houses", "chambers"}:
                return None
            number = "two"
        elif self.lower(k) in _NUMBERS:
            number = self.lower(k)
            k += 1
        if lands_of_group(self.chunks, k, own=determiner in POSSESSIVES):
            # "the three Baltic presidents" are those of these lands.
            return None
        country = None
        if self._qualifies(k, number):
            country = self.chunks[k].country
            k += 1
        if self.lower(k) in GUESTS and self.kind(k) != "office":
            return self._guest(i, k, country)
        if self.lower(k) in FELLOWS and country is not None and self.kind(k + 1) != "name":
            pointed = self._point(i, k + 1, "guests")
            pointed.country = country
            return pointed
        if determiner == "the" and self.lower(k) in BANDS and self.lower(k + 1) not in _OF_BANDS:
            return self._point(i, k + 1, "band")
        if number and (ministers := self._ministers_of_sides(i, k, number)) is not None:
            return ministers
        if number and self._are_people(k):
            return self._several(i, k, number, country)
        if number and self.kind(k) in {"word", "mark", "date"} and not self._are_things(k):
            return self._point(i, k, number)
        if determiner == "the" and self.lower(k) == "leaders" and self.lower(k + 1) not in {"of", "from"}:
            return self._of_organization(i, k) or self._point(i, k + 1, "two")
        return None

    def _of_organization(self, i: int, k: int) -> PersonMention | None:
        """Read "the leaders" in a clause that says more of an organisation, whose they are: "the presidency of ASEAN,
        under which the leaders are to meet in Manila".
        """
        opens, entry = i - 1, self.chunks[k].entry("office")
        if opens < 1 or self.lower(opens) != "which" or entry is None:
            return None
        while opens > 0 and (self.lower(opens) == "which" or self.lower(opens) in _BEFORE_WHICH):
            opens -= 1
        about = self.chunks[max(0, opens - 1) : opens + 1]
        organization = next((c for c in about if c.kind == "organization"), None)
        if organization is None:
            return None
        mention = PersonMention(i, k + 1, self.chunks[i].start, self.chunks[k].end, definite=True, plural=True)
        mention.organization = organization.entries[0].key
        mention.offices = (msgspec.structs.replace(self._plural_office(k, entry), organization=mention.organization),)
        return mention

    def _qualifies(self, k: int, number: str) -> bool:
        """Tell whether a chunk says of which sort people are: "the Fijian guests", "the two top diplomats"."""
        if self.lower(k) in {"top", "veteran"}:
            return True
        if self.kind(k) == "adjective" and (self.lower(k + 1) in GUESTS or self.lower(k + 1) in FELLOWS):
            return True
        return bool(number) and self.kind(k) in {"adjective", "title_word"} and self.kind(k + 1) in {"word", "office"}

    def _guest(self, i: int, k: int, country: str | None) -> PersonMention | None:
        """Read "the guest", "his host", "the visitor from Lusaka"; "the visitors from Lusaka" may be anybody."""
        word = self.lower(k)
        if word in {"host", "guest", "visitor", "hosts", "guests", "visitors"} and self.lower(k + 1) in _NO_GUESTS:
            return None
        home = self.lower(k + 1) == "from" and self.kind(k + 2) in {"place", "country"}
        if (home and word in {"guests", "visitors"}) or self.lower(k + 1) in {"counterpart", "counterparts"}:
            return None
        pointed = self._point(i, k + 1, f"{self.lower(i)} {word}" if word in {"host", "hosts"} else word)
        if home and word in {"guest", "visitor"}:
            country, pointed.last, pointed.end = self.chunks[k + 2].country, k + 3, self.chunks[k + 2].end
        pointed.country = country
        return pointed

    def _ministers_of_sides(self, i: int, k: int, number: str) -> PersonMention | None:
        """Read "the two countries' foreign ministers"."""
        if self.lower(k) not in _LANDS | {"parties"} or self.lower(k + 1) not in {"'", "’"}:
            return None
        entry = self.chunks[k + 2].entry("office") if self.kind(k + 2) == "office" else None
        if entry is None or not entry.plural:
            return None
        pointed = self._point(i, k + 3, number)
        pointed.offices = (self._plural_office(k + 2, entry),)
        return pointed

    def _are_people(self, k: int) -> bool:
        """Tell whether a chunk is a noun for several people: "leaders", "defence ministers"."""
        return self.lower(k) in PEOPLE_WORDS or (
            self.kind(k) == "office" and any(e.plural for e in self.chunks[k].entries)
        )

    def _are_things(self, k: int) -> bool:
        """Tell whether a noun for several things, or for other people, stands at a chunk: "banks", "border
        commissions", "service chiefs".
        """
        if self.lower(k) in _NO_PEOPLE or self.lower(k) in _AT_HOME:
            return True
        sort = self.kind(k) == "word" and self.lower(k) not in _BEFORE_THINGS and not is_past(self.lower(k))
        return sort and self.lower(k + 1) in _NO_PEOPLE

    def _several(self, i: int, k: int, number: str, country: str | None) -> PersonMention | None:
        """Read "the two defence ministers"; with names behind them, or whose they are, they point to nobody."""
        if self.lower(k + 1) in {"of", "from"} and self.kind(k + 2) in {"country", "adjective"}:
            return None
        if self.lower(k + 1) == "," and self.kind(k + 2) == "name":
            return None
        pointed = self._point(i, k + 1, number)
        pointed.country = country
        entry = self.chunks[k].entry("office") if self.kind(k) == "office" else None
        if entry is not None:
            pointed.offices = (self._plural_office(k, entry),)
        return pointed

    def _plural_office(self, k: int, entry: Entry) -> Office:
        return Office(self.chunks[k].text, entry.key, entry.level, plural=True)

    def _is_national(self, k: int) -> bool:
        """Tell whether "the Kenyan" stands for one person: one of that country, and nothing that is Kenyan follows."""
        chunk = self.chunks[k] if k < len(self.chunks) else None
        if chunk is None or chunk.country is None or chunk.entry("demonym") is None:
            return False
        if self.lower(k) in _PERSON_NOUNS or self.lower(k) in self.lexicon.nationals:
            return self.kind(k + 1) not in {"name", "office", "title_word", "honorific", "rank"}
        shared = self.lower(k + 1) in {"and", "or", ","} and self.kind(k + 2) in {"adjective", "country"}
        shared = shared and self.kind(k + 3) != "possessive"
        return not shared and self._is_somebody(k + 1)

    def _is_somebody(self, k: int) -> bool:
        """Tell whether what follows "the Kenyan" is what one did: "the Kenyan followed", not "the Kenyan armed men"."""
        acts = self.lower(k).endswith("ed") and (
            self.kind(k + 1) in {"mark", "", "date", "place", "country", "name", "office"}
            or self.lower(k + 1) in _BEHIND_VERB
        )
        return self.kind(k) in {"", "date"} or self.lower(k) in AFTER_NATIONAL or (self.kind(k) == "word" and acts)

    def _is_style(self, k: int) -> bool:
        """Tell whether "the sheikh" or "the general" stands for one who is called so."""
        return (
            self.kind(k) in {"honorific", "rank", "word", "title_word"}
            and self.lower(k) in STYLES_ALONE
            and (self.kind(k + 1) in {"", "date", "possessive"} or self.lower(k + 1) in AFTER_NATIONAL)
        )

    def _majesty(self, i: int) -> PersonMention | None:
        """Read "His Majesty", "His Highness" or "His Holiness" where neither name nor office follows."""
        if self.kind(i) != "honorific" or self.lower(i) not in _STYLES:
            return None
        if self.kind(i + 1) in {"name", "office", "honorific", "rank", "title_word"} or self.lower(i + 1) in {
            "the",
            "(",
            "'",
        }:
            return None
        if self.lower(i).startswith("their"):
            return self._point(i, i + 1, "majesties")
        style = next((style for style in ("highness", "holiness") if style in self.lower(i)), "majesty")
        pointed = self._point(i, i + 1, style)
        pointed.title = self.chunks[i].text
        return pointed

    def _point(self, first: int, last: int, anaphor: str) -> PersonMention:
        return PersonMention(first, last, self.chunks[first].start, self.chunks[last - 1].end, anaphor=anaphor)
