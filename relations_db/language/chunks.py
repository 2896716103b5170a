"""Cut a sentence into chunks: names, countries, offices, dates and plain words, the units that grammar is
written in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from itertools import count
from typing import Literal

import msgspec

from relations_db.language.dates import DateMention, When
from relations_db.language.lexicon import Entry, Lexicon
from relations_db.language.tokens import Tokens

ChunkKind = Literal[
    "country", "adjective", "place", "organization", "party", "body", "office", "honorific", "rank",
    "name", "title_word", "date", "word", "mark", "possessive",
]  # fmt: skip

PARTICLES = frozenset(
    "bin ibn bint binti al el ul ur ad as van von der den de da do dos das del della di la le y e ter zu af av "
    "ben abu".split()
)
_OPENING_PARTICLES = frozenset({"al", "el", "bin", "von", "van"})
_NEVER_PLAIN = _OPENING_PARTICLES | {"'s"}
# "Abdul" is only the beginning of a name, whatever word follows.
_SERVANTS = frozenset({"abdul", "abdel", "abdal", "abd"})
# With a hyphen these begin the name of a region: "Indo-Pacific".
_COMBINING = frozenset("indo asia euro afro pan trans".split())
# Styles that are names as well: "Amina Haji Noor".
_STYLES_IN_NAMES = frozenset(
    "ato sheikh shaikh haji hajji mullah raja shehu begum nawab don dom tunku sri baron kumari".split()
)
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi", "vii"})
# Letters of orders and ranks behind a name, which are no part of it: "Bola Ahmed Tinubu GCFR".
_POST_NOMINALS = frozenset(
    "CBE CBS CFR CMG CON CVO DBE EBS EGH GBE GCB GCFR GCMG GCON GCSK KBE KCB KCMG KCVO LVO MBE MFR MHR MP MVO OBE OFR "
    "OM OON PC QC SAN SC".split()
)
# "Minister of Finance II": numbers of offices and kings, with which no name begins.
_NUMERALS = frozenset("II III IV VI VII VIII".split())
_NEVER_NAMES = frozenset(
    "the a an of and or in on at to for with by from as but if it its his her their our this that he she they "
    "we i not no so do go us me my be christmas easter amb ambassador".split()
)
_BEHIND_NOUNS = frozenset(". , ; : ? ! on in by for from with without at as and or before after until".split())
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_MONTHS = frozenset("january february march april june july august september october november december".split())
_KIND_OF_ENTRY: dict[str, ChunkKind] = {
    "country": "country", "demonym": "adjective", "people": "adjective", "capital": "place", "metonym": "place",
    "city": "place", "venue": "place", "region": "place", "organization": "organization", "party": "party",
    "body": "body", "office": "office", "honorific": "honorific", "rank": "rank", "person": "name",
    "group": "title_word",
}  # fmt: skip
# Where one name stands for several sorts of thing, the first of these decides how the grammar takes it.
_PRECEDENCE: tuple[str, ...] = (
    "person", "party", "body", "country", "organization", "demonym", "office", "honorific", "rank",
    "capital", "city", "venue", "metonym", "region", "people", "group",
)  # fmt: skip


class Chunk(msgspec.Struct, gc=False):
    """One unit of a sentence.

    Attributes:
        kind: what the grammar takes it for.
        first, last: its tokens, the last exclusive.
        text: as written.
        lower: in lower case without accents, for words.
        entries: what the lexicon says of it.
        when: the time, for a date.
        start, end: character offsets in the article's text.
    """

    kind: ChunkKind
    first: int
    last: int
    text: str
    lower: str
    start: int
    end: int
    entries: tuple[Entry, ...] = ()
    when: When | None = None

    def entry(self, *kinds: str) -> Entry | None:
        """Give the entry of the first of the kinds that has one, or None."""
        for kind in kinds:
            for entry in self.entries:
                if entry.kind == kind:
                    return entry
        return None

    @property
    def country(self) -> str | None:
        """Give the ISO code of the country this chunk points to, if it points to just one."""
        if not self.entries:
            return None
        if len(self.entries) == 1:
            return self.entries[0].country or None
        codes = {e.country for e in self.entries if e.country}
        return codes.pop() if len(codes) == 1 else None


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


_OWNERS = frozenset({"country", "place", "organization"})
_OWNED = frozenset({"name", "honorific", "rank", "office", "title_word", "adjective"})


def _may_be_name(word: str, lower: str) -> bool:
    return word[:1].isupper() or lower in _OPENING_PARTICLES


def _starts_sentence(tokens: Tokens, i: int, dash_opens: bool) -> bool:
    if i == 0:
        return True
    before = tokens.text[i - 1]
    return before in '“"‘:' or (dash_opens and before in "—–") or before == "."


def lower_at(chunks: Sequence[Chunk], k: int) -> str:
    """Give the chunk of a number in lower case, nothing beyond the sentence."""
    return chunks[k].lower if 0 <= k < len(chunks) else ""


def is_date(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a chunk is a date."""
    return k < len(chunks) and chunks[k].kind == "date"


def is_title_case(tokens: Tokens) -> bool:
    """Tell whether a line is set like a headline, where capitals say nothing of names."""
    long_words = [w for w in tokens.text if len(w) > 3 and w[0].isalpha()]
    return len(long_words) >= 3 and sum(map(_is_capital, long_words)) >= 0.75 * len(long_words)


def chunk(
    tokens: Tokens, dates: Sequence[DateMention], lexicon: Lexicon, source: str, *, headline: bool = False
) -> list[Chunk]:
    """Give the chunks of a sentence, which together cover its tokens.

    Args:
        tokens: of the sentence.
        dates: those of the sentence, with offsets in the same text.
        lexicon: the names known.
        source: the text of the article.
        headline: whether the line is set in title case.
    """
    chunks: list[Chunk] = []
    text, lowers, starts, size = tokens.text, tokens.lower, tokens.start, len(tokens)
    # Most tokens are plain words and marks; only capitals and what opens a name need a closer look.
    plain_kinds: list[ChunkKind] = ["word" if word[0].isalnum() else "mark" for word in text]
    plain = list(map(Chunk, plain_kinds, count(), count(1), text, lowers, starts, tokens.end))
    names = lexicon.names.get
    openings = [
        k for k, (word, lower, following) in enumerate(zip(text, lowers, [*lowers[1:], ""], strict=False))
        if word != lower or lower in _NEVER_PLAIN
        or ((begun := names(lower)) is not None and (begun.forms or following in begun.further))
    ]  # fmt: skip
    openings.append(size)
    upcoming = 0
    pending = deque(dates)
    # The token with which the next date begins.
    dated = 0 if pending else size
    i = 0
    while i < size:
        if i >= dated:
            while pending and pending[0].end <= starts[i]:
                pending.popleft()
            dated = bisect_left(starts, pending[0].start, i) if pending else size
            if i == dated:
                j = bisect_left(starts, pending[0].end, i)
                chunks.append(_make("date", tokens, i, j, source, when=pending[0].when))
                i = j
                continue
        while openings[upcoming] < i:
            upcoming += 1
        if i < openings[upcoming]:
            j = min(openings[upcoming], dated)
            chunks += plain[i:j]
            i = j
            continue
        word = text[i]
        if i and lowers[i - 1] == "the" and (national := _national(tokens, i, lexicon)) is not None:
            chunks.append(_make("adjective", tokens, i, i + 1, source, (national,)))
            i += 1
            continue
        found = lexicon.match(tokens, i)
        if found is not None:
            length, entries = found
            kind = _kind(entries)
            if kind == "name":
                j = _name_end(tokens, i + length, lexicon, headline)
                j = dated if i + length <= dated < j and lowers[dated] in _WEEKDAYS else j
                if j > i + length and (title := lexicon.title(tokens, i)) is not None:
                    # "Sultan Haitham" is somebody's name, but of "Sultan Haitham bin Tarik" it is the beginning.
                    chunks.append(_make("office", tokens, i, i + 1, source, title))
                    i += 1
                    rest = lexicon.match(tokens, i)
                    entries = rest[1] if rest is not None and _kind(rest[1]) == "name" else ()
                chunks.append(_name(tokens, i, j, source, entries))
                i = chunks[-1].last
                continue
            if kind == "place" and length == 1 and chunks and _ends_name(tokens, i, chunks[-1], lexicon):
                # "met Rita Lusaka, Chairwoman of the Senate"
                chunks[-1] = _make("name", tokens, chunks[-1].first, i + 1, source)
                i += 1
                continue
            # A city or country right before an unknown capital, after an office or honorific, is a given
            # name.
            opens_name = (
                kind in {"place", "country", "adjective"} and length == 1 and chunks
                and chunks[-1].kind in {"office", "honorific", "rank"}
                and _name_end(tokens, i + 1, lexicon, headline) > i + 1
                and tokens.text[i + 1] not in {"'s", "’s"}
            )  # fmt: skip
            if opens_name:
                j = _name_end(tokens, i + 1, lexicon, headline)
                chunks.append(_make("name", tokens, i, j, source))
                i = j
                continue
            if kind == "office" and lowers[i + length - 1] == "republic" and (title := lexicon.title(tokens, i)):
                rest = lexicon.match(tokens, i + length - 1)
                if rest is not None and _kind(rest[1]) == "country":
                    # "President of the Republic of the Congo": the republic is the country's name.
                    chunks.append(_make("office", tokens, i, i + 1, source, title))
                    i += 1
                    continue
            # "Prince of Wales" apart, a capital run that continues an ambiguous one-word match belongs to a
            # name.
            chunks.append(_make(kind, tokens, i, i + length, source, entries))
            i += length
            continue
        if word in {"'s", "’s"}:
            chunks.append(_make("possessive", tokens, i, i + 1, source))
            i += 1
            continue
        j = _name_end(tokens, i, lexicon, headline)
        if i < dated < j and lowers[dated] in _WEEKDAYS:
            # "held talks with Mutua Thursday"
            j = dated
        if not headline and chunks and chunks[-1].kind in {"office", "honorific"}:
            j = _plain_name_end(tokens, i, lexicon) if j == i else _namesake_end(tokens, i, j, lexicon)
        if j > i:
            chunks.append(_name(tokens, i, j, source))
            i = chunks[-1].last
            continue
        if not word[0].isalnum():
            kind = "mark"
        elif _is_capital(word) and (i > 0 or headline):
            kind = "title_word"
        else:
            kind = "word"
        chunks.append(_make(kind, tokens, i, i + 1, source))
        i += 1
    if "'" in text or "’" in text:
        _mark_possessives(chunks)
    return chunks


def _mark_possessives(chunks: list[Chunk]) -> None:
    """Take the apostrophe of "Barbados' Mia Mottley" and "the Philippines' president" for the "'s" of other names."""
    quoted = False
    for k in range(1, len(chunks) - 1):
        before, mark, after = chunks[k - 1 : k + 2]
        if mark.text not in {"'", "’", "‘"}:
            continue
        if quoted or before.end < mark.start:
            quoted = not quoted and after.start == mark.end
            continue
        owns = before.kind in _OWNERS and before.lower.endswith("s")
        if owns and after.start > mark.end and after.kind in _OWNED:
            mark.kind = "possessive"


def _national(tokens: Tokens, i: int, lexicon: Lexicon) -> Entry | None:
    """Give the people of "the Dane" and "the Dane Lars Berg", but not of "the Dane County fair"."""
    entry = lexicon.nationals.get(tokens.lower[i]) if _is_capital(tokens.text[i]) else None
    if entry is None or i + 1 >= len(tokens) or not _is_capital(tokens.text[i + 1]):
        return entry
    following = tokens.lower[i + 1]
    return None if following in lexicon.common_words or following in lexicon.institution_words else entry


def _ends_name(tokens: Tokens, i: int, before: Chunk, lexicon: Lexicon) -> bool:
    """Tell whether the name of a town is the end of a person's, whose office follows: "Rita Lusaka, Chairwoman of"."""
    if before.kind != "name" or before.last != i or tokens.lower[i + 1 : i + 2] != [","]:
        return False
    if before.first and tokens.lower[before.first - 1] in {"the", "in", "at"}:
        # "at the Hotel Metropol Riga, President A said"
        return False
    office = lexicon.match(tokens, i + 2) if i + 2 < len(tokens) else None
    return office is not None and _kind(office[1]) == "office" and tokens.lower[i + 2 + office[0] :][:1] == ["of"]


def _make(
    kind: ChunkKind,
    tokens: Tokens,
    i: int,
    j: int,
    source: str,
    entries: tuple[Entry, ...] = (),
    when: When | None = None,
) -> Chunk:
    start, end = tokens.start[i], tokens.end[j - 1]
    lower = tokens.lower[i] if j == i + 1 else " ".join(tokens.lower[i:j])
    return Chunk(kind, i, j, source[start:end], lower, start, end, entries, when)


def _name(tokens: Tokens, i: int, j: int, source: str, entries: tuple[Entry, ...] = ()) -> Chunk:
    """Make the chunk of a name, with the letters behind it that tell of orders: "Aisha Rao OBE", not so named."""
    named = _make("name", tokens, i, j, source, entries)
    k = j
    while j > i + 1 and k < len(tokens) and tokens.text[k] in _POST_NOMINALS:
        k += 1
    if k > j:
        named.last, named.end = k, tokens.end[k - 1]
    return named


def _kind(entries: tuple[Entry, ...]) -> ChunkKind:
    if len(entries) == 1:
        return _KIND_OF_ENTRY[entries[0].kind]
    kinds = {e.kind for e in entries}
    return _KIND_OF_ENTRY[next(k for k in _PRECEDENCE if k in kinds)]


def _glued(tokens: Tokens, i: int) -> bool:
    """Tell whether token `i` is a hyphen without spaces around it."""
    return (
        tokens.text[i] in "-‑" and 0 < i < len(tokens) - 1
        and tokens.end[i - 1] == tokens.start[i] and tokens.end[i] == tokens.start[i + 1]
    )  # fmt: skip


def _ends_phrase(tokens: Tokens, i: int) -> bool:
    """Tell whether a token is no word of the noun phrase before it: a mark, a preposition, or the end of the text."""
    return i >= len(tokens) or tokens.lower[i] in _BEHIND_NOUNS


def _names_someone(tokens: Tokens, i: int, lexicon: Lexicon, headline: bool, inside: bool) -> bool:
    word, lower = tokens.text[i], tokens.lower[i]
    if not _is_capital(word) or not word[0].isalpha():
        return False
    if lower in _NEVER_NAMES or (not inside and word in _NUMERALS):
        return False
    known = lower in lexicon.surnames or (lower in lexicon.given_names and _unusual_neighbour(tokens, i, lexicon))
    if lower in lexicon.institution_words and not known and not (inside and len(lower) < 5):
        return False
    if lower in lexicon.common_words and not inside and _is_of_institution(tokens, i + 1, lexicon):
        # "Home Affairs", "West Africa"
        return False
    if lower in _MONTHS and (i + 1 >= len(tokens) or not inside):
        return False
    if len(word) == 1 or (len(word) < 4 and word[-1] == "."):
        return word != "I" and (inside or (i + 1 < len(tokens) and _is_capital(tokens.text[i + 1]))) and word != "A"
    if lower in lexicon.common_words:
        if headline or _starts_sentence(tokens, i, True):
            following = tokens.text[i + 1] if i + 1 < len(tokens) else ""
            return known and (inside or _is_capital(following)) and (not headline or inside)
        if known and not inside and i and tokens.lower[i - 1] == "the" and _ends_phrase(tokens, i + 1):
            # "A spacecraft flew to the Moon."
            return False
        return inside or known or _unusual_neighbour(tokens, i, lexicon)
    return True


def _is_of_institution(tokens: Tokens, i: int, lexicon: Lexicon) -> bool:
    return i < len(tokens) and _is_capital(tokens.text[i]) and tokens.lower[i] in lexicon.institution_words


def _unusual_neighbour(tokens: Tokens, i: int, lexicon: Lexicon) -> bool:
    """Tell whether the next token is a capital that is no English word: `Mark Rutte`, not `Great Hall`."""
    if i + 1 >= len(tokens):
        return False
    following, lower = tokens.text[i + 1], tokens.lower[i + 1]
    return _is_capital(following) and lower not in lexicon.common_words and lower not in lexicon.institution_words


def _name_end(tokens: Tokens, i: int, lexicon: Lexicon, headline: bool) -> int:
    """Give the token after the name that begins at (or goes on at) `i`; `i` itself where none does."""
    size, j = len(tokens), i
    # Nearly all words end here: without a capital only these particles open a name.
    if i < size and not _may_be_name(tokens.text[i], tokens.lower[i]):
        return i
    if i < size - 2 and tokens.lower[i] in _COMBINING and _glued(tokens, i + 1):
        return i
    while j < size:
        lower = tokens.lower[j]
        inside = j > i
        if inside and _glued(tokens, j):
            j += 1
            continue
        if inside and tokens.text[j - 1] in "-‑" and tokens.text[j][0].isalpha():
            j += 1
            continue
        if inside and lower in _SUFFIXES:
            j += 1
            continue
        if lower in PARTICLES and not _is_capital(tokens.text[j]):
            k = j + 1
            if k < size and _glued(tokens, k):
                k += 1
            while k < size and tokens.lower[k] in PARTICLES:
                k += 1
            if (
                (inside or lower in _OPENING_PARTICLES)
                and k < size
                and _names_someone(tokens, k, lexicon, headline, True)
            ):
                j = k + 1
                continue
            break
        if not _names_someone(tokens, j, lexicon, headline, inside) or tokens.text[j] in _POST_NOMINALS:
            break
        joined = inside and tokens.lower[j - 1] in _SERVANTS
        if inside and not joined and (hit := lexicon.match(tokens, j)) is not None and not _fits_in_name(hit):
            style = lower in _STYLES_IN_NAMES and j + 1 < size
            # "Jack London", "Enrique Santiago"
            surname = j == i + 1 and tokens.lower[i] in lexicon.given_names and not headline and _is_capital_city(hit)
            if not surname and not (style and _names_someone(tokens, j + 1, lexicon, headline, True)):
                break
        j += 1
    while j > i and tokens.text[j - 1] in "-‑":
        j -= 1
    # Initials alone ("C.C.", "K.") name nobody.
    return j if any(len(word) > 1 and "." not in word for word in tokens.text[i:j]) else i


def _plain_name_end(tokens: Tokens, i: int, lexicon: Lexicon) -> int:
    """Give the token after a name of two English words behind an office, "Senator Grace Fields"; `i` otherwise."""
    if tokens.lower[i] not in lexicon.given_names or not _is_capital(tokens.text[i]) or i + 1 >= len(tokens):
        return i
    family, lower = tokens.text[i + 1], tokens.lower[i + 1]
    fitting = (
        _is_capital(family) and family.isalpha() and not (lower in lexicon.institution_words or lower in _NEVER_NAMES)
    )
    return i + 2 if fitting and lexicon.match(tokens, i + 1) is None else i


def _is_capital_city(hit: tuple[int, tuple[Entry, ...]]) -> bool:
    """Tell whether a lexicon match is a lone capital, which is a surname behind a given name."""
    length, entries = hit
    return length == 1 and all(e.kind in {"capital", "city"} for e in entries)


def _namesake_end(tokens: Tokens, i: int, j: int, lexicon: Lexicon) -> int:
    """Give the token after a name whose family is called as a country is: "Prime Minister Pedro Montenegro"."""
    if j > i + 1 or j >= len(tokens) or tokens.lower[i] not in lexicon.given_names:
        return j
    hit = lexicon.match(tokens, j)
    fitting = hit is not None and hit[0] == 1 and all(e.kind == "country" for e in hit[1])
    return j + 1 if fitting and _is_capital(tokens.text[j]) else j


def _fits_in_name(hit: tuple[int, tuple[Entry, ...]]) -> bool:
    """Tell whether a lexicon match may be part of a person's name: a lone city is, or "Son", but no office."""
    length, entries = hit
    return length <= 3 and all(
        e.kind in {"person", "city", "region", "people"} or (e.kind == "office" and e.level == "other" and length == 1)
        for e in entries
    )
