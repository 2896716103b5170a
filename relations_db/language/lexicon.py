"""Know the names: countries, places, organisations, parties, bodies, offices and people, as the tables in
`data/` list them.
"""

from __future__ import annotations

import csv
import gc
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from rapidfuzz.distance import Levenshtein

from relations_db.language.tokens import Tokens, fold, words
from relations_db.resources import folder

Kind = Literal[
    "country", "demonym", "people", "capital", "metonym",
    "city", "venue", "region", "organization", "party", "body", "office", "honorific", "rank", "person",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """What a name of the lexicon stands for.

    Attributes:
        kind: what sort of thing it is.
        key: ISO code of a country, key of an organisation, party or person, the standard name of a city or of the
            city of a venue or seat of power, the name of a body, the singular of an office.
        country: ISO code of the country it belongs to, where it does.
        level: for offices and bodies, the level of their holders.
        organization, party: the organisation or party that an office or body belongs to.
        plural: whether the form is a plural ("presidents", "Filipinos").
    """

    kind: Kind
    key: str
    country: str | None = None
    level: str | None = None
    plural: bool = False
    organization: str | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the lexicon.

    Attributes:
        name, country, organization: fullest form, and for whom the person speaks.
        family: the short form that news uses alone.
        offices: titles held at any time.
        sex: `f`, `m`, or None where it is not known.
    """

    name: str
    country: str | None
    organization: str | None
    family: str
    offices: tuple[str, ...] = ()
    sex: str | None = None


@dataclass(slots=True)
class Names:
    """The names that begin with one word.

    Attributes:
        lengths: how many tokens they have, the most first, by the second of them; under the empty word those of one.
        by_words: their tokens in lower case → (tokens as listed, whether capitals are needed, entries).
    """

    lengths: dict[str, tuple[int, ...]]
    by_words: dict[tuple[str, ...], list[tuple[tuple[str, ...], bool, tuple[Entry, ...]]]]


@dataclass(slots=True)
class Lexicon:
    """All names, found by their first token.

    Attributes:
        names: first folded token in lower case → names that begin with it.
        people: key → person.
        surnames: family names and short forms, lower case.
        common_words: English words in lower case, to tell a sentence's first word from a name.
        institution_words: words that stand in titles and names of institutions, lower case.
        parties: key → name, acronym, country.
        organizations: key → name.
        short_forms: a name used alone, lower case → keys of people.
        by_word: country and word of a name → keys of people.
        publishers: name of a publisher → ISO code of its country.
        given_names: clearly male or female given names, lower case → `m` or `f`.
    """

    names: dict[str, Names]
    people: dict[str, KnownPerson]
    surnames: frozenset[str]
    common_words: frozenset[str]
    institution_words: frozenset[str]
    parties: dict[str, tuple[str, str | None, str | None]]
    organizations: dict[str, str]
    short_forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_word: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    given_names: dict[str, str] = field(default_factory=dict)
    publishers: dict[str, str] = field(default_factory=dict)

    def alike(self, name: tuple[str, ...], country: str) -> KnownPerson | None:
        """Give the person of a country whose name is this one but for a slip in one word, if there is just
        one.

        Args:
            name: words of the name, folded, in lower case.
            country: ISO code.
        """
        found: set[str] = set()
        for key in {k for word in name for k in self.by_word.get((country, word), ())}:
            other = [w.lower() for w in words(self.people[key].name)]
            if len(other) != len(name):
                continue
            differing = [(a, b) for a, b in zip(name, other, strict=True) if a != b]
            if len(differing) == 1 and _slip(*differing[0]):
                found.add(key)
        return self.people[found.pop()] if len(found) == 1 else None

    def match(self, tokens: Tokens, i: int) -> tuple[int, tuple[Entry, ...]] | None:
        """Give (length in tokens, entries) of the longest name that begins at token `i`, or None.

        Proper names need their capitals ("turkey" is no country); acronyms must stand in capitals ("us" is none).
        """
        lower = tokens.lower
        names = self.names.get(lower[i])
        if names is None:
            return None
        following = lower[i + 1] if i + 1 < len(lower) else ""
        for length in names.lengths.get(following) or names.lengths.get("", ()):
            for form, proper, entries in names.by_words.get(tuple(lower[i : i + length]), ()):
                if not proper or _capitals_fit(form, tokens.folded, i):
                    return len(form), entries
        return None

    def title(self, tokens: Tokens, i: int) -> tuple[Entry, ...] | None:
        """Give the entries of the office that token `i` alone names, or None."""
        names = self.names.get(tokens.lower[i])
        for _, _, entries in names.by_words.get((tokens.lower[i],), ()) if names is not None else ():
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


def _rows(table: str) -> Iterator[dict[str, str]]:
    with (folder("data") / table).open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        header = next(lines)
        for line in lines:
            yield dict(zip(header, line, strict=True))


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
    else:
        head += "s"
    return head + (of if of != "\0" else "") + rest


class _Builder:
    def __init__(self) -> None:
        self.found: dict[tuple[str, ...], dict[Entry, tuple[str, ...]]] = {}

    def add(self, name: str, entry: Entry) -> None:
        form = tuple(words(name))
        if form:
            forms = self.found.setdefault(tuple(map(str.lower, form)), {})
            known = forms.setdefault(entry, form)
            # Of two spellings of one name the one with fewer capitals lets both be found.
            if known is not form:
                forms[entry] = min(known, form, key=lambda f: sum(map(str.isupper, "".join(f))))

    def build(self) -> dict[str, Names]:
        names: dict[str, Names] = {}
        lengths: dict[str, dict[str, set[int]]] = {}
        for lowered, entries in self.found.items():
            first, second = lowered[0], lowered[1] if len(lowered) > 1 else ""
            if first not in names:
                names[first], lengths[first] = Names({}, {}), {}
            names[first].by_words[lowered] = _listed(entries)
            lengths[first].setdefault(second, set()).add(len(lowered))
        for first, found in names.items():
            alone = lengths[first].get("", set())
            found.lengths = {w: tuple(sorted(some | alone, reverse=True)) for w, some in lengths[first].items()}
        return names


def _listed(entries: dict[Entry, tuple[str, ...]]) -> list[tuple[tuple[str, ...], bool, tuple[Entry, ...]]]:
    """Bring entries that are written alike together; only the names of offices and ranks may lack their capitals."""
    by_form: dict[tuple[tuple[str, ...], bool], list[Entry]] = {}
    for entry, form in entries.items():
        proper = entry.kind not in ("office", "rank") and form[0][:1].isupper()
        if len(entries) == 1:
            return [(form, proper, (entry,))]
        by_form.setdefault((form, proper), []).append(entry)
    return [(form, proper, tuple(kept)) for (form, proper), kept in by_form.items()]


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
    builder = _Builder()
    vocabulary: set[str] = set()
    capitals = {row["code"]: row["capital"] for row in _rows("countries.csv")}
    demonyms: dict[str, str] = {}
    for row in _rows("country_names.csv"):
        if row["kind"] == "demonym":
            demonyms[row["name"].lower()] = row["code"]
        sort: Kind = "country" if row["kind"] == "name" else row["kind"]  # type: ignore[assignment]
        key = capitals.get(row["code"], row["code"]) if sort == "metonym" else row["code"]
        builder.add(row["name"], Entry(sort, key, row["code"], plural=sort == "people"))
    for row in _rows("places.csv"):
        builder.add(row["name"], Entry(row["kind"], row["city"] or row["name"], row["country"]))  # type: ignore[arg-type]
    organizations = {row["key"]: row["name"] for row in _rows("organizations.csv")}
    organization_of: dict[str, str] = {name.lower(): key for key, name in organizations.items()}
    for row in _rows("organization_names.csv"):
        organization_of[row["name"].lower()] = row["key"]
        builder.add(row["name"], Entry("organization", row["key"]))
        vocabulary.update(w.lower() for w in words(row["name"]) if len(w) > 3)
    for key, name in organizations.items():
        builder.add(name, Entry("organization", key))
    parties: dict[str, tuple[str, str | None, str | None]] = {}
    party_of: dict[tuple[str, str], str] = {}
    for row in _rows("parties.csv"):
        parties[row["key"]] = (row["name"], row["acronym"] or None, row["country"] or None)
        if row["acronym"]:
            party_of[row["acronym"], row["country"]] = row["key"]
    for row in _rows("party_names.csv"):
        builder.add(row["name"], Entry("party", row["key"], parties[row["key"]][2]))
    for row in _rows("bodies.csv"):
        party = next(
            (party_of[w, row["country"]] for w in row["name"].split() if (w, row["country"]) in party_of),
            None,
        )
        organization = _organization_in(f"member of {row['name'].lower()}", organization_of)
        entry = Entry("body", row["name"], row["country"] or None, row["level"] or None, False, organization, party)
        builder.add(row["name"], entry)
        vocabulary.update(w.lower() for w in words(row["name"]) if len(w) > 3)
    for row in _rows("offices.csv"):
        kind: Kind = row["kind"]  # type: ignore[assignment]
        country = row["country"] or demonyms.get(row["office"].partition(" ")[0].lower())
        organization = _organization_in(row["office"].lower(), organization_of)
        title = _IN_FULL.get(row["office"], row["office"])
        builder.add(row["office"], Entry(kind, title, country, row["level"] or None, organization=organization))
        vocabulary.update(w.lower() for w in words(row["office"]) if len(w) > 3)
        if kind == "office" and (plural := _plural(row["office"])):
            builder.add(plural, Entry(kind, title, country, row["level"] or None, plural=True))
    held: dict[tuple[str, str], dict[str, None]] = {}
    for row in _rows("officeholders.csv"):
        held.setdefault((row["name"], row["country"]), {})[row["office"]] = None
    people: dict[str, KnownPerson] = {}
    surnames: set[str] = set()
    short_forms: dict[str, list[str]] = {}
    # Who speaks for a country and later for an organisation comes first under the country.
    for row in sorted(_rows("people.csv"), key=lambda r: not r["country"]):
        key = f"{row['name']}|{row['country'] or row['organization']}"
        people[key] = KnownPerson(
            _untitled(row["name"]), row["country"] or None, row["organization"] or None, row["family"],
            tuple(held.get((row["name"], row["country"]), ())), row.get("sex") or None,
        )  # fmt: skip
        forms = [_untitled(f) for f in (row["name"], *row["aliases"].split(";")) if f.strip()]
        for form in forms:
            parts = words(form)
            if len(parts) > 1:
                builder.add(form, Entry("person", key, row["country"] or None))
            elif parts:
                short_forms.setdefault(parts[0].lower(), []).append(key)
        short_forms.setdefault(fold(row["family"]).lower(), []).append(key)
        surnames.update(w.lower() for w in words(row["family"]))
    common = frozenset(_read_words("common_words.txt"))
    # Names of institutions hold names of places and people too ("Ho Chi Minh Academy"); only their plain
    # words count.
    vocabulary &= common
    vocabulary.update(_read_words("institution_words.txt"))
    by_word: dict[tuple[str, str], list[str]] = {}
    for key, known in people.items():
        for word in words(known.name):
            by_word.setdefault((known.country or "", word.lower()), []).append(key)
    return Lexicon(
        builder.build(), people, frozenset(surnames), common, frozenset(vocabulary - surnames), parties, organizations,
        {form: tuple(dict.fromkeys(keys)) for form, keys in short_forms.items()},
        {place: tuple(dict.fromkeys(keys)) for place, keys in by_word.items()},
        {fold(row["name"]).lower(): row["sex"] for row in _rows("given_names.csv")},
        {row["name"]: row["country"] for row in _rows("publishers.csv") if row["country"]},
    )  # fmt: skip


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
    "DPM": "deputy prime minister", "FM": "foreign minister",
}  # fmt: skip


def _read_words(file: str) -> list[str]:
    return (folder("data") / file).read_text(encoding="utf-8").split()
