"""Find the political parties an article names, listed ones and those only their form shows to be parties."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.parties.forms import FormedParty, find_formed_parties
from relations_db.extraction.parties.words import acts_as_party, is_watchword, names_party
from relations_db.extraction.reports import PartyReport, Span
from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import load_lexicon
from relations_db.language.tokens import Tokens, fold

# Beside one of these an acronym is that of a party.
_POLITICS = frozenset(
    "party parties politburo secretary secretariat chairman chairwoman chairperson chair president leader "
    "leaders leadership ruling opposition governing coalition election elections electoral candidate "
    "candidates lawmaker lawmakers mp mps senator congress plenum plenary cadres cadre members member vote "
    "votes voters seats politician politicians government delegation cc communist communists socialist central "
    "committee".split()
)
# Kinds of chunks that may name one.
_NAMING = frozenset({"party", "body", "office"})
_LONG = 4


@dataclass(slots=True)
class _Naming:
    """One place that names a party: which it may be, and how sure the words are.

    Attributes:
        span: the place.
        keys: the parties of that name.
        acronym: the name, where it is an acronym.
        near: countries that stand beside the name.
        sentence: countries that the sentence names.
        political: whether the sentence speaks of politics.
        generic: whether only common words make up the name.
        listed: whether the sentence names other parties as well.
    """

    span: Span
    keys: tuple[str, ...]
    acronym: str | None
    near: tuple[str, ...]
    sentence: frozenset[str]
    political: bool
    generic: bool
    listed: bool


@dataclass(slots=True)
class _Found:
    """What is known of one party of the article."""

    name: str
    acronym: str | None
    country: str | None
    evidence: list[Span] = field(default_factory=list)


class PartyReader:
    """Find the parties of an article, sentence by sentence; which ones they are is settled when all have been read."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._lexicon = load_lexicon()
        self._words = self._lexicon.party_words.keys()
        self._named: Counter[str] = Counter()
        self._namings: list[_Naming] = []
        self._formed: list[tuple[FormedParty, Span, frozenset[str]]] = []
        self._defined: dict[str, tuple[str, ...]] = {}
        self._told: dict[str, str] = {}

    def read(self, syntax: Syntax) -> None:
        """Take in the parties and countries that a sentence names."""
        sentence = syntax.sentence
        chunks = sentence.chunks
        countries = [*sentence.named, *(m.country for m in sentence.mentions if m.name is not None and m.country)]
        for code in countries:
            self._named[code] += 1
        here = frozenset(countries)
        political: bool | None = None
        listed = len(self._namings)
        several = "party" in sentence.kinds and sum(c.kind == "party" for c in chunks) > 1
        speaks_of_parties = "party" in sentence.words or not _NAMING.isdisjoint(sentence.kinds)
        told = chunks if speaks_of_parties else []
        for k in [k for k, chunk in enumerate(told) if chunk.kind in _NAMING or chunk.text == "party"]:
            chunk = chunks[k]
            keys, start = self._keys(chunk), chunk.start
            if not keys and chunk.text == "party":
                keys, start = self._lower_case(chunks, k)
            if not keys:
                continue
            if political is None:
                political = any(c.lower in _POLITICS or c.kind in {"office", "body"} for c in chunks)
                # "the UML and the Congress": parties keep company.
                political = political or several
            acronym = chunk.text if _is_acronym(chunk.text) else None
            defining = acronym is not None and self._define(chunks, k, keys)
            self._namings.append(
                _Naming(
                    Span(start, chunk.end),
                    self._defined[chunk.text] if defining else keys,
                    None if defining else acronym,
                    _beside(syntax, k),
                    here,
                    political or chunk.kind == "body" or acts_as_party(chunks, k),
                    acronym is None and self._generic(self.source[start : chunk.end]),
                    several,
                )
            )
            self._learn(chunks, k, keys)
        if not self._words.isdisjoint(sentence.words):
            self._read_words(syntax, here)
        for formed in find_formed_parties(sentence.tokens, self.source, self._lexicon):
            span = Span(formed.start, formed.end)
            meant = [n for n in self._namings[listed:] if n.span.start < span.end and span.start < n.span.end]
            if meant and self._only_adds_country(span.start, min(n.span.start for n in meant)):
                continue
            # "The Pacific People's Party" is another than a People's Party in the lexicon.
            self._namings[listed:] = [n for n in self._namings[listed:] if n not in meant]
            self._formed.append((formed, span, here))

    def _read_words(self, syntax: Syntax, here: frozenset[str]) -> None:
        """Take in common words that stand where a party's name does: "the Labour leader"."""
        for k, chunk in enumerate(syntax.sentence.chunks):
            keys = self._lexicon.party_words.get(chunk.lower)
            if keys is not None and names_party(syntax, k):
                span = Span(chunk.start, chunk.end)
                self._namings.append(_Naming(span, keys, None, _beside(syntax, k), here, True, True, False))

    def _only_adds_country(self, start: int, end: int) -> bool:
        """Tell whether only a country stands between two places: "the British Labour Party"."""
        tokens = Tokens(self.source, start, max(start, end))
        k = 0
        while k < len(tokens):
            found = self._lexicon.match(tokens, k)
            if found is None or not any(e.kind in {"country", "demonym"} for e in found[1]):
                return False
            k += found[0]
        return True

    @property
    def reports(self) -> list[PartyReport]:
        """Give the parties found so far, in the order of their first places."""
        found: dict[str, _Found] = {}
        unsure: list[tuple[str, _Naming]] = []
        for naming in self._namings:
            key = self._choose(naming)
            if key is None:
                continue
            if self._certain(key, naming):
                self._add(found, key, naming.span)
            else:
                unsure.append((key, naming))
        for key, naming in unsure:
            if key in found:
                self._add(found, key, naming.span)
        for formed, span, here in self._formed:
            self._add_formed(found, formed, span, here)
        reports = [
            PartyReport(
                key, f.name, tuple(sorted(set(f.evidence), key=lambda s: (s.start, s.end))), f.acronym, f.country
            )
            for key, f in found.items()
        ]
        return sorted(reports, key=lambda r: (r.evidence[0].start, r.key))

    def _keys(self, chunk: Chunk) -> tuple[str, ...]:
        """Give the parties that a chunk may name; of all countries, whichever the reading of people preferred."""
        if chunk.kind == "party":
            return _listed(chunk.text) or tuple(dict.fromkeys(e.key for e in chunk.entries if e.kind == "party"))
        if chunk.kind in {"body", "office"}:
            entry = next((e for e in chunk.entries if e.party), None)
            if entry is not None and entry.party is not None and self._spells(chunk, entry.party):
                return (entry.party,)
        return ()

    def _spells(self, chunk: Chunk, key: str) -> bool:
        """Tell whether the name of a body has its party's acronym or name in it."""
        parts = Tokens(chunk.text)
        ends = [(i, j) for i in range(len(parts)) for j in range(i, len(parts))]
        return any(key in _listed(chunk.text[parts.start[i] : parts.end[j]]) for i, j in ends)

    def _define(self, chunks: list[Chunk], k: int, keys: tuple[str, ...]) -> bool:
        """Note what an acronym in brackets behind a party's name stands for in this article."""
        if k < 2 or chunks[k - 1].lower != "(" or chunks[k - 2].kind != "party":
            return False
        before = self._keys(chunks[k - 2])
        common = tuple(key for key in before if key in keys)
        self._defined[chunks[k].text] = common or before
        return bool(before)

    def _learn(self, chunks: list[Chunk], k: int, keys: tuple[str, ...]) -> None:
        """Note an acronym in no list that stands in brackets behind a party's name."""
        if k + 3 < len(chunks) + 1 and k + 2 < len(chunks) and chunks[k + 1].lower == "(" and len(keys) == 1:
            inner = chunks[k + 2]
            closed = k + 3 < len(chunks) and chunks[k + 3].lower == ")"
            if (
                closed
                and inner.kind != "party"
                and _is_acronym(inner.text)
                and inner.kind not in {"country", "organization"}
            ):
                self._told.setdefault(keys[0], inner.text)

    def _lower_case(self, chunks: list[Chunk], k: int) -> tuple[tuple[str, ...], int]:
        """Give the parties named by "the Labour party" with its lower-case head, and where the name begins."""
        for first in range(max(0, k - 4), k):
            start = chunks[first].start
            if chunks[first].text[:1].isupper():
                name = self.source[start : chunks[k].start]
                keys = _listed(name + "Party") or _listed(name)
                if keys:
                    return keys, start
        return (), 0

    def _generic(self, name: str) -> bool:
        """Tell whether a name could be one of several countries' parties: "National Front"."""
        words = [fold(w).lower() for w in name.replace("-", " ").split()]
        common, institutional = self._lexicon.common_words, self._lexicon.institution_words
        return all(w in common or w in institutional for w in (word.split("'")[0] for word in words))

    def _choose(self, naming: _Naming) -> str | None:
        """Settle which party a name means: by the country beside it, in its sentence, or in the article."""
        keys = self._defined.get(naming.acronym, naming.keys) if naming.acronym is not None else naming.keys
        country = {key: self._lexicon.parties[key][2] for key in keys}
        if len(keys) == 1:
            return keys[0]
        for code in naming.near:
            fitting = [key for key in keys if country[key] == code]
            if fitting:
                return fitting[0]
        inside = [key for key in keys if country[key] in naming.sentence]
        if len({country[key] for key in inside}) == 1:
            return inside[0]
        most = max(self._named[country[key] or ""] for key in keys)
        fitting = [key for key in inside or keys if self._named[country[key] or ""] == most]
        return fitting[0] if most and len({country[key] for key in fitting}) == 1 else None

    def _certain(self, key: str, naming: _Naming) -> bool:
        """Tell whether the words can mean nothing but that party."""
        country = self._lexicon.parties[key][2]
        told = country is None or bool(self._named[country])
        if naming.acronym is None and naming.generic and is_watchword(self._lexicon.parties[key][0]):
            # "Strengthening national unity" is no party's doing.
            return country in naming.near or (told and naming.political)
        if naming.acronym is None:
            return told or not naming.generic
        if naming.acronym in self._defined:
            return True
        if naming.listed and len(naming.keys) == 1 and len(naming.acronym) > _LONG:
            # "the ANC, FRELIMO and SWAPO": nothing else is called so.
            return True
        return told and (naming.political or len(naming.acronym) >= _LONG)

    def _add(self, found: dict[str, _Found], key: str, span: Span) -> None:
        if key not in found:
            name, acronym, country = self._lexicon.parties[key]
            found[key] = _Found(name, acronym or self._told.get(key), country)
        found[key].evidence.append(span)

    def _add_formed(self, found: dict[str, _Found], formed: FormedParty, span: Span, here: frozenset[str]) -> None:
        """Add a party in no list; its country is the one in its name, beside it, or the only one that can be meant."""
        country = formed.country
        if country is None and len(here) == 1:
            country = next(iter(here))
        if country is None and self._named:
            (code, most), *others = self._named.most_common(2)
            country = code if not others or most > others[0][1] else None
        key = "-".join(Tokens(fold(formed.name).lower()).text[:12]).replace("-'s", "s")
        key = "-".join(part for part in key.split("-") if part.isalnum())
        if country is not None and formed.country is None:
            key += f"-{country.lower()}"
        if key not in found:
            found[key] = _Found(formed.name, formed.acronym, country)
        found[key].acronym = found[key].acronym or formed.acronym
        found[key].evidence.append(span)


@lru_cache(maxsize=4096)
def _listed(name: str) -> tuple[str, ...]:
    """Give the parties of the lexicon that bear a name."""
    tokens = Tokens(name)
    found = load_lexicon().match(tokens, 0)
    if found is None or found[0] != len(tokens):
        return ()
    return tuple(dict.fromkeys(e.key for e in found[1] if e.kind == "party"))


def _is_acronym(text: str) -> bool:
    """Tell whether a name is made of capitals: at most one word, most of whose letters are capitals."""
    letters = [c for c in text if c.isalpha()]
    return " " not in text and len(letters) <= 9 and sum(c.isupper() for c in letters) * 2 > len(letters)


def _beside(syntax: Syntax, k: int) -> tuple[str, ...]:
    """Give the countries that stand beside a name: "Japan's X", "the Norwegian X", "the X of Norway", "X (Norway)"."""
    chunks = syntax.sentence.chunks
    found: list[str] = []
    j = k + 1
    while j < min(k + 4, len(chunks)) and chunks[j].lower in {"of", "the", "(", "in", ","}:
        j += 1
    if j < len(chunks) and j > k + 1 and chunks[j].kind in {"country", "adjective"} and chunks[j].country:
        found.append(chunks[j].country or "")
    for j in range(k - 1, max(-1, k - 6), -1):
        if chunks[j].kind in {"country", "adjective"} and chunks[j].country:
            found.append(chunks[j].country or "")
            break
        if chunks[j].lower in {",", ";", "and", "."} and j < k - 1:
            break
    around = sorted(
        (m for m in syntax.sentence.mentions if m.country), key=lambda m: min(abs(m.first - k), abs(m.last - k))
    )
    found.extend(m.country for m in around[:1] if m.country)
    return tuple(dict.fromkeys(found))
