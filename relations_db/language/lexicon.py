"""Know the names: countries, places, organisations, parties, bodies, offices and people, as the tables in
`data/` list them.
"""

from __future__ import annotations

import csv
import gc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any, Literal, NamedTuple

import msgspec
from rapidfuzz.distance import Levenshtein

from relations_db.language.tokens import Tokens, fold, words
from relations_db.resources import folder

Kind = Literal[
    "country", "demonym", "people", "capital", "metonym",
    "city", "venue", "region", "group", "organization", "party", "body", "office", "honorific", "rank", "person",
]  # fmt: skip


class Entry(msgspec.Struct, frozen=True):
    """What a name of the lexicon stands for.

    Attributes:
        kind: what sort of thing it is.
        key: ISO code of a country, those of a group of lands, key of an organisation, party or person, the standard
            name of a city or of the city of a venue or seat of power, the name of a body, the singular of an office.
        country: ISO code of the country it belongs to, where it does.
        level: for offices and bodies, the level of their holders.
        organization, party: the organisation or party that an office or body belongs to.
        counted: whether the name of a group of lands is that of all only where as many are told: "the six Gulf states".
        plural: whether the form is a plural ("presidents", "Filipinos").
    """

    kind: Kind
    key: str
    country: str | None = None
    level: str | None = None
    plural: bool = False
    organization: str | None = None
    party: str | None = None
    counted: bool = False


class KnownPerson(msgspec.Struct, frozen=True):
    """A person of the lexicon.

    Attributes:
        name, country, organization: fullest form, and for whom the person speaks.
        family: the short form that news uses alone.
        offices: titles held at any time; levels of these.
        sex: `f`, `m`, or None where it is not known.
        later: the organisation for which one who first spoke for a country speaks later.
    """

    name: str
    country: str | None
    organization: str | None
    family: str
    offices: tuple[str, ...] = ()
    sex: str | None = None
    later: str | None = None
    levels: tuple[str, ...] = ()


class Reading(NamedTuple):
    """A way to write a name: its tokens as listed, whether it needs their capitals, and what it then stands for."""

    form: tuple[str, ...]
    proper: bool
    entries: tuple[Entry, ...]


class Names:
    """The names that begin with the same words, one step a word.

    Attributes:
        further: by their next word, those that go on.
        forms: those that end here, each entry with its tokens as listed.
    """

    __slots__ = ("_readings", "forms", "further")

    def __init__(self) -> None:
        self.further: dict[str, Names] = {}
        self.forms: dict[Entry, tuple[str, ...]] = {}
        self._readings: list[Reading] | None = None

    def add(self, name: str, entry: Entry) -> list[str]:
        """Take in a name; give its words in lower case."""
        form = tuple(words(name))
        lowered = list(map(str.lower, form))
        if not form:
            return lowered
        end = self
        for word in lowered:
            further = end.further.get(word)
            if further is None:
                further = end.further[word] = Names()
            end = further
        known = end.forms.setdefault(entry, form)
        # Of two spellings of one name the one with fewer capitals lets both be found.
        if known is not form:
            end.forms[entry] = min(known, form, key=lambda f: sum(map(str.isupper, "".join(f))))
        return lowered

    def readings(self) -> list[Reading]:
        """Give the names that end here, those written alike together, worked out when first asked for."""
        if self._readings is None:
            self._readings = _readings(self.forms)
        return self._readings


@dataclass(slots=True)
class Lexicon:
    """All names, found by their tokens.

    Attributes:
        names: first folded token in lower case → names that begin with it.
        people: key → person.
        surnames: family names and short forms, lower case.
        common_words: English words in lower case, to tell a sentence's first word from a name.
        institution_words: words that stand in titles and names of institutions, lower case.
        parties: key → name, acronym, country.
        organizations: key → name.
        short_forms: a name used alone, lower case → keys of people.
        by_word: word of a name, lower case → keys of people.
        publishers: name of a publisher → ISO code of its country.
        given_names: clearly male or female given names, lower case → `m` or `f`.
        party_words: common word that may name parties, lower case → their keys.
        capitals: ISO code → capital city.
        nationals: one of a people whose name is no adjective, and may be somebody's name: "dane" → Denmark.
        airfields: the name of an airport, lower case → the town that it serves.
        closing_words, opening_words: with which names of things end and begin, lower case.
    """

    names: dict[str, Names]
    people: dict[str, KnownPerson]
    surnames: frozenset[str]
    common_words: frozenset[str]
    institution_words: frozenset[str]
    parties: dict[str, tuple[str, str | None, str | None]]
    organizations: dict[str, str]
    short_forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_word: dict[str, tuple[str, ...]] = field(default_factory=dict)
    given_names: dict[str, str] = field(default_factory=dict)
    publishers: dict[str, str] = field(default_factory=dict)
    party_words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    closing_words: frozenset[str] = frozenset()
    opening_words: frozenset[str] = frozenset()
    nationals: dict[str, Entry] = field(default_factory=dict)
    airfields: dict[str, Entry] = field(default_factory=dict)

    def alike(self, name: tuple[str, ...], country: str | None = None) -> list[KnownPerson]:
        """Give those whose name is this one but for a slip in one word.

        Args:
            name: words of the name, folded, in lower case.
            country: ISO code of the country they have to be of; None for any.
        """
        found: list[KnownPerson] = []
        for key in dict.fromkeys(k for word in name for k in self.by_word.get(word, ())):
            known = self.people[key]
            if country is not None and known.country != country:
                continue
            other = [w.lower() for w in words(known.name)]
            differing = [(a, b) for a, b in zip(name, other, strict=False) if a != b]
            if len(other) == len(name) and len(differing) == 1 and _slip(*differing[0]):
                found.append(known)
        return found

    def match(self, tokens: Tokens, i: int) -> tuple[int, tuple[Entry, ...]] | None:
        """Give (length in tokens, entries) of the longest name that begins at token `i`, or None.

        Proper names need their capitals ("turkey" is no country); acronyms must stand in capitals ("us" is none).
        """
        lower, size = tokens.lower, len(tokens.lower)
        names = self.names.get(lower[i])
        fitting: list[Names] = []
        j = i
        while names is not None:
            if names.forms:
                fitting.append(names)
            j += 1
            names = names.further.get(lower[j]) if j < size else None
        for names in reversed(fitting):
            for form, proper, entries in names.readings():
                if not proper or _capitals_fit(form, tokens.folded, i):
                    return len(form), entries
        return None

    def title(self, tokens: Tokens, i: int) -> tuple[Entry, ...] | None:
        """Give the entries of the office that token `i` alone names, or None."""
        names = self.names.get(tokens.lower[i])
        for _, _, entries in names.readings() if names is not None else ():
            if any(entry.kind == "office" for entry in entries):
                return entries
        return None


def _slip(one: str, other: str) -> bool:
    """Tell whether two words are so alike that one is a slip for the other."""
    if min(len(one), len(other)) < 5 or one[0] != other[0]:
        return False
    return Levenshtein.distance(one, other, score_cutoff=2) <= (1 if min(len(one), len(other)) < 8 else 2)


def _capitals_fit(form: tuple[str, ...], folded: list[str], i: int) -> bool:
    for offset, word in enumerate(form):
        seen = folded[i + offset]
        if word == seen:
            continue
        if word.isupper() and len(word) > 1 and not seen.isupper():
            return False
        if word[:1].isupper() and not seen[:1].isupper():
            return False
    return True


def _rows(table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
    """Give two or more columns of a table, row by row."""
    with (folder("data") / table).open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        header = next(lines)
        yield from map(itemgetter(*map(header.index, columns)), lines)


def _plural(office: str) -> str | None:
    """Give the plural of an office: its head noun stands before the first preposition."""
    head, of, rest = office.partition(next((p for p in (" of ", " for ", " to ", " in ", " at ") if p in office), "\0"))
    if head.endswith(("man", "woman")):
        head = head[:-2] + "en"
    elif head.endswith("secretary-general"):
        head = head.replace("secretary-general", "secretaries-general")
    elif head.endswith("y") and head[-2] not in "aeiou":
        head = head[:-1] + "ies"
    elif head.endswith(("s", "x", "ch", "sh")):
        return None
    elif head.endswith("."):
        # "Sens."
        head = head[:-1] + "s."
    else:
        head += "s"
    return head + (of if of != "\0" else "") + rest


def _readings(forms: dict[Entry, tuple[str, ...]]) -> list[Reading]:
    """Bring entries that are written alike together; only the names of offices and ranks may lack their capitals."""
    by_form: dict[tuple[tuple[str, ...], bool], list[Entry]] = {}
    for entry, form in forms.items():
        proper = entry.kind not in {"office", "rank"} and form[0][:1].isupper()
        by_form.setdefault((form, proper), []).append(entry)
    return [Reading(form, proper, tuple(kept)) for (form, proper), kept in by_form.items()]


@cache
def load_lexicon() -> Lexicon:
    """Read the tables of `data/` once and give the lexicon."""
    # What is loaded here stays: the collector of garbage need look at it neither while it grows nor ever after.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _load()
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def _load() -> Lexicon:
    names = Names()
    vocabulary: set[str] = set()
    capitals: dict[str, str] = dict(_rows("countries.csv", "code", "capital"))
    demonyms = _load_countries(names, capitals)
    organizations, organization_of = _load_organizations(names, vocabulary)
    parties, party_of, party_words = _load_parties(names)
    for name, country, level in _rows("bodies.csv", "name", "country", "level"):
        party = _party_in(name, country, party_of) if level != "official" else None
        organization = _organization_in(f"member of {name.lower()}", organization_of)
        entry = Entry("body", name, country or None, level or None, False, organization, party)
        vocabulary.update(_long(names.add(name, entry)))
    _load_offices(names, vocabulary, demonyms, organization_of)
    people, short_forms = _load_people(names)
    surnames = frozenset(w.lower() for known in people.values() for w in words(known.family))
    common = frozenset(_read_words("common_words.txt"))
    # Names of institutions hold names of places and people too ("Ho Chi Minh Academy"); only their plain
    # words count.
    vocabulary &= common
    vocabulary.update(_read_words("institution_words.txt"))
    by_word: dict[str, list[str]] = {}
    for key, known in people.items():
        for word in words(known.name):
            by_word.setdefault(word.lower(), []).append(key)
    return Lexicon(
        names.further, people, surnames, common, frozenset(vocabulary - surnames), parties, organizations,
        {form: tuple(dict.fromkeys(keys)) for form, keys in short_forms.items()},
        {word: tuple(dict.fromkeys(keys)) for word, keys in by_word.items()},
        {fold(name).lower(): sex for name, sex in _rows("given_names.csv", "name", "sex")},
        {name: country for name, country in _rows("publishers.csv", "name", "country") if country},
        party_words,
        capitals,
        _thing_words("last"),
        _thing_words("first"),
        _nationals(),
        _airfields(),
    )  # fmt: skip


def _load_countries(names: Names, capitals: dict[str, str]) -> dict[str, str]:
    """Add countries, their people and their places; give the country of each demonym."""
    demonyms: dict[str, str] = {}
    for name, code, kind in _rows("country_names.csv", "name", "code", "kind"):
        if kind == "demonym":
            demonyms[name.lower()] = code
        sort: Kind = "country" if kind == "name" else kind
        key = capitals.get(code, code) if sort == "metonym" else code
        names.add(name, Entry(sort, key, code, plural=sort == "people"))
    for name, country, city, kind in _rows("places.csv", "name", "country", "city", "kind"):
        names.add(name, Entry(kind, city or name, country))
    for name, lands, counted in _rows("land_groups.csv", "name", "lands", "counted"):
        names.add(name, Entry("group", lands, counted=bool(counted)))
    return demonyms


def _airfields() -> dict[str, Entry]:
    """Give for what each airport is called in short the town that it serves: "Bole International Airport"."""
    rows = _rows("places.csv", "name", "country", "city", "kind")
    return {
        name.removesuffix(" Airport").removesuffix(" International").lower(): Entry("venue", city, country)
        for name, country, city, kind in rows if kind == "venue" and name.endswith(" Airport")
    }  # fmt: skip


def _thing_words(stands: str) -> frozenset[str]:
    """Give the words that stand last or first in names of things."""
    return frozenset(fold(word) for word, side in _rows("thing_words.csv", "word", "stands") if side == stands)


def _nationals() -> dict[str, Entry]:
    """Give the singular of each people that has an adjective of other words: "Danes", so "Dane"."""
    listed = list(_rows("country_names.csv", "name", "code", "kind"))
    known = {name.lower() for name, _, kind in listed if kind == "demonym"}
    plurals = [(name[:-1].lower(), code) for name, code, kind in listed if kind == "people" and name.endswith("s")]
    return {one: Entry("demonym", one, code) for one, code in plurals if one not in known and " " not in one}


def _load_organizations(names: Names, vocabulary: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Add organisations; give the name of each key, and the key of each name."""
    organizations: dict[str, str] = dict(_rows("organizations.csv", "key", "name"))
    organization_of = {name.lower(): key for key, name in organizations.items()}
    for name, key in _rows("organization_names.csv", "name", "key"):
        organization_of[name.lower()] = key
        vocabulary.update(_long(names.add(name, Entry("organization", key))))
    for key, name in organizations.items():
        names.add(name, Entry("organization", key))
    return organizations, organization_of


def _party_in(name: str, country: str, party_of: Mapping[tuple[str, str], str]) -> str | None:
    """Give the party that the name of its body has in it, as an acronym or in full: `CPV Central Committee`."""
    parts = words(name)
    runs = (" ".join(parts[i:j]) for i in range(len(parts)) for j in range(len(parts), i, -1))
    return next((party_of[run, country] for run in runs if (run, country) in party_of), None)


def _load_parties(
    names: Names,
) -> tuple[
    dict[str, tuple[str, str | None, str | None]], dict[tuple[str, str], str], dict[str, tuple[str, ...]]
]:  # fmt: skip
    """Add parties; give each with its acronym and country, the key of each of its names, and those a word names."""
    parties: dict[str, tuple[str, str | None, str | None]] = {}
    party_of: dict[tuple[str, str], str] = {}
    for key, name, acronym, country in _rows("parties.csv", "key", "name", "acronym", "country"):
        parties[key] = (name, acronym or None, country or None)
        if acronym:
            party_of[" ".join(words(acronym)), country] = key
    party_words: dict[str, list[str]] = {}
    for name, key, kind in _rows("party_names.csv", "name", "key", "kind"):
        if kind == "word":
            party_words.setdefault(name.lower(), []).append(key)
        else:
            names.add(name, Entry("party", key, parties[key][2]))
            party_of.setdefault((" ".join(words(name)), parties[key][2] or ""), key)
    return parties, party_of, {word: tuple(keys) for word, keys in party_words.items()}


def _load_offices(
    names: Names, vocabulary: set[str], demonyms: dict[str, str], organization_of: dict[str, str]
) -> None:
    """Add offices, honorifics and ranks, with the plural of each office."""
    for office, level, kind, country in _rows("offices.csv", "office", "level", "kind", "country"):
        country = country or demonyms.get(office.partition(" ")[0].lower(), "")
        organization = _organization_in(office.lower(), organization_of)
        if level == "organization" and country:
            # Who serves an organisation has that for a country.
            country, organization = "", country
        title = _IN_FULL.get(office, office)
        single = Entry(kind, title, country or None, level or None, organization=organization)
        vocabulary.update(_long(names.add(office, single)))
        if kind == "office" and (plural := _plural(office)):
            names.add(plural, msgspec.structs.replace(single, plural=True))


def _load_people(names: Names) -> tuple[dict[str, KnownPerson], dict[str, list[str]]]:
    """Add people; give each by key, and the keys that a single name stands for."""
    held: dict[tuple[str, str], dict[str, None]] = {}
    for name, country, office in _rows("officeholders.csv", "name", "country", "office"):
        held.setdefault((name, country), {})[office] = None
    levels = dict(_rows("offices.csv", "office", "level"))
    people: dict[str, KnownPerson] = {}
    short_forms: dict[str, list[str]] = {}
    listed = list(_rows("people.csv", "name", "country", "organization", "family", "aliases", "sex"))
    serving = {fold(row[0]): row[2] for row in listed if row[2]}
    # Who speaks for a country and later for an organisation comes first under the country.
    for name, country, organization, family, aliases, sex in sorted(listed, key=lambda row: not row[1]):
        key = f"{name}|{country or organization}"
        people[key] = KnownPerson(
            _untitled(name), country or None, organization or None, family,
            tuple(offices := held.get((name, country), {})), sex or None, serving.get(fold(name)),
            tuple(dict.fromkeys(level for office in offices if (level := levels.get(office)))),
        )  # fmt: skip
        for form in (_untitled(f) for f in (name, *aliases.split(";")) if f.strip()):
            parts = words(form)
            if len(parts) > 1:
                names.add(form, Entry("person", key, country or None))
                if len(parts) == len(words(name)) and words(name)[-1] == fold(family) != parts[-1]:
                    # "Zelenskyy" beside "Zelensky"
                    short_forms.setdefault(parts[-1].lower(), []).append(key)
            elif parts:
                short_forms.setdefault(parts[0].lower(), []).append(key)
        short_forms.setdefault(fold(family).lower(), []).append(key)
    return people, short_forms


def _long(words: list[str]) -> Iterator[str]:
    return (word for word in words if len(word) > 3)


def _organization_in(office: str, organizations: dict[str, str]) -> str | None:
    """Give the organisation that an office names: "chairperson of the African Union Commission", "UN envoy"."""
    body = office.partition(" of ")[2].removeprefix("the ")
    for name in (body, body.removesuffix(" commission"), body.removesuffix(" council")):
        if name in organizations:
            return organizations[name]
    parts = office.split()
    return next((organizations[" ".join(parts[:n])] for n in (3, 2, 1) if " ".join(parts[:n]) in organizations), None)


_TITLES = ("Pope ", "King ", "Queen ", "Emperor ", "Empress ", "Prince ", "Princess ")


def _untitled(name: str) -> str:
    """Give a name without the title that the grammar reads for itself: `Pope Francis` → `Francis`."""
    return next((name.removeprefix(title) for title in _TITLES if name.startswith(title)), name)


_IN_FULL = {
    "PM": "prime minister", "EAM": "external affairs minister", "NSA": "national security adviser",
    "DPM": "deputy prime minister", "FM": "foreign minister", "Amb.": "ambassador", "Gov.": "governor",
    "Rep.": "representative", "Sen.": "senator",
}  # fmt: skip


def _read_words(file: str) -> list[str]:
    return (folder("data") / file).read_text(encoding="utf-8").split()
