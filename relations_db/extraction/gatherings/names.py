"""Find the names of gatherings in a sentence: summits, forums, expos, sessions, with edition and circle."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from relations_db.extraction.narrative import place_of
from relations_db.language.chunks import Chunk
from relations_db.language.lexicon import Lexicon
from relations_db.language.tokens import Tokens

_STRONG = frozenset(
    "summit summits forum fora expo exposition seminar symposium conference conferences retreat fair "
    "roundtable colloquium webinar workshop".split()
)
_WEAK = frozenset("meeting meetings session round consultations ministerial dialogue assembly congress".split())
HEADS = _STRONG | _WEAK | {"gathering"}
TRIGGERS = HEADS | {"unga"}
_ROUTINE = frozenset({"annual", "general"})
_STUDY = frozenset("seminar webinar workshop symposium colloquium".split())
# Circles of states whose name alone stands for their summit: "on the sidelines of the G20 in Bali".
_CIRCLE = re.compile(r"G\d+|BRICS|APEC|ASEAN|CELAC|SCO")
MARGINS = frozenset("sidelines sideline margins margin fringes fringe edges".split())
_CONVENING = frozenset("met meets convened convenes gathered gathers assembled reconvened".split())
# Whose plain "meeting" is one of its leaders or ministers.
_SETTING = frozenset("in at on under there for again".split())
# Say of which sort parties are: "Marxist", "Green".
_SORTS = ("adjective", "title_word", "name")
_CIRCLE_HEADS = frozenset({"meeting", "meetings", "gathering"})
_PLAIN = frozenset(
    "strategic economic security political human rights defence defense high level trade policy ministerial annual "
    "bilateral financial energy joint regular inter comprehensive maritime industrial party legal consular".split()
)
_HEAD_IN_NAME = re.compile(r"\b(summit|forum|conference|general assembly|unga|expo|dialogue)\b", re.IGNORECASE)

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"inaugural": 1, "maiden": 1}
_TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ORDINALS |= {word[:-1] + "ieth": number for word, number in _TENS.items()}
_COMPOUND = re.compile(rf"\b({'|'.join(_TENS)})[- –]+({'|'.join(list(_ORDINALS)[:9])})\b")
_NUMBERED = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_YEAR = re.compile(r"(?:19|20)\d\d")

_LEFT = frozenset(
    "annual informal extraordinary emergency special virtual trilateral quadrilateral international regional "
    "high level ministerial ministers ministers' leaders leaders' foreign defence defense economic business "
    "climate security summit and plus of the in person inaugural maiden regular ordinary online joint global world "
    "theoretical scientific academic peace trade "
    "investment media youth women's parliamentary political nuclear energy water health food agriculture "
    "finance senior officials officials' think tank heads state government council council's meeting member "
    "states general assembly session un opening closing plenary main party to biennial triennial bilateral".split()
)
_RIGHT = frozenset(
    "of the and for on council heads head state states government member members countries country "
    "neighbouring neighboring nations ministers leaders foreign prime presidents speakers security national "
    "its among between affairs ( ) - – , parties defence defense chiefs nation two three four five six seven "
    "issue matters".split()
)
_REGIONS = frozenset(
    (
        "central asia",
        "south asia",
        "southeast asia",
        "south east asia",
        "east asia",
        "northeast asia",
        "africa",
        "arab",
        "arab-islamic",
        "islamic",
        "latin america",
        "pacific",
        "pacific islands",
        "caspian",
        "nordic",
        "baltic",
        "balkans",
        "western balkans",
        "caribbean",
        "middle east",
        "gulf",
        "europe",
        "asia",
        "eurasia",
        "eurasian",
        "turkic",
        "americas",
        "ibero-american",
        "arctic",
        "central asian",
        "mekong",
        "lancang-mekong",
        "caucasus",
        "african",
        "arab states",
        "indo-pacific",
        "asia-pacific",
        "mediterranean",
        "black sea",
        "indian ocean",
        "global south",
        "francophonie",
        "commonwealth",
        "sahel",
        "great lakes",
    )
)
_NOT_NAMED = frozenset(
    "press news people's consultative national cabinet party workers' telephone phone video congress".split()
)
_OTHER_THING = frozenset(
    "mechanism declaration secretariat communique communiqué initiative framework process statement "
    "organisation organization headquarters participants fund network".split()
)
_RANKS = (
    ("foreign minister", "foreign ministers"),
    ("foreign affairs", "foreign ministers"),
    ("defence", "defence"),
    ("defense", "defence"),
    ("security", "security"),
    ("heads of government", "top"),
    ("prime ministers", "top"),
    ("heads of state", "top"),
    ("leaders", "top"),
    ("summit", "top"),
    ("business", "business"),
    ("parliament", "parliament"),
    ("speakers", "parliament"),
    ("senior official", "officials"),
    ("finance", "finance"),
    ("trade minister", "trade"),
    ("ministerial", "ministers"),
    ("ministers", "ministers"),
    ("media", "media"),
    ("youth", "youth"),
    ("think tank", "think tanks"),
)


@dataclass(frozen=True, slots=True)
class GatheringName:
    """A gathering as a sentence names it.

    Attributes:
        first, last: its chunks, the last exclusive.
        head: the word that says what it is.
        text: as written, without the article.
        organizations: whose it is.
        countries: those in the name.
        regions: those in the name, in lower case.
        edition: "the 24th …".
        year: year in the name.
        rank: who meets.
        words: words of the name that tell it from others, in lower case.
        place, place_country: the city in the name.
        bare: "the summit", which points to one named before.
        firm: whether the name alone makes it a gathering, without "attended" or "held".
        occasion: whether it is known only by what it marked: "a seminar marking the 50th anniversary of …".
    """

    first: int
    last: int
    head: str
    text: str
    organizations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    regions: frozenset[str] = frozenset()
    edition: int | None = None
    year: int | None = None
    rank: str | None = None
    words: frozenset[str] = frozenset()
    place: str | None = None
    place_country: str | None = None
    bare: bool = False
    firm: bool = False
    occasion: bool = False

    @property
    def circle(self) -> frozenset[str]:
        """Give who belongs to it: organisations, countries and regions of its name."""
        return frozenset({*(f"~{o}" for o in self.organizations), *self.countries}) | self.regions


def find_names(chunks: Sequence[Chunk], source: str, lexicon: Lexicon) -> list[GatheringName]:
    """Give the gatherings that a sentence names, in order; none overlaps another."""
    found: list[GatheringName] = []
    k, low = 0, 0
    while k < len(chunks):
        name = _at(chunks, k, low, source, lexicon) if _is_head(chunks[k]) else _circle_met(chunks, k)
        if name is None:
            k += 1
            continue
        found.append(name)
        k = low = max(name.last, k + 1)
    return found


def _circle_met(chunks: Sequence[Chunk], k: int) -> GatheringName | None:
    """Read the summit that a circle's name alone stands for: "on the margins of the G20 in Bali"."""
    chunk = chunks[k]
    entry = _circle(chunk)
    if entry is None:
        return None
    if _lower(chunks, k + 1) in _CONVENING and _lower(chunks, k - 1) != "of" and _lower(chunks, k + 2) in _SETTING:
        # "The G20 met in Johannesburg on June 22."
        return GatheringName(
            k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset({chunk.lower}), firm=True
        )
    if _lower(chunks, k + 1) not in ("in", "at"):
        return None
    near = {c.lower for c in chunks[max(0, k - 4) : k]}
    if not near & MARGINS or k + 2 >= len(chunks) or chunks[k + 2].kind != "place":
        return None
    place = place_of(chunks[k + 2])
    return GatheringName(
        k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset({chunk.lower}), firm=True,
        place=place[0] if place else None, place_country=place[1] if place else None,
    )  # fmt: skip


def _circle(chunk: Chunk) -> str | None:
    """Give the key of a circle of states that is known by its summits."""
    entry = chunk.entry("organization") if chunk.kind == "organization" else None
    return entry.key if entry is not None and _CIRCLE.fullmatch(entry.key) is not None else None


def _lower(chunks: Sequence[Chunk], k: int) -> str:
    return chunks[k].lower if 0 <= k < len(chunks) else ""


def _is_head(chunk: Chunk) -> bool:
    if chunk.kind in ("organization", "body"):
        return _HEAD_IN_NAME.search(chunk.text) is not None
    return chunk.lower in HEADS and chunk.kind in ("word", "title_word", "name")


def _at(chunks: Sequence[Chunk], head: int, low: int, source: str, lexicon: Lexicon) -> GatheringName | None:
    if chunks[head].kind in ("organization", "body") and _head_follows(chunks, head):
        return None
    first = _begin(chunks, head, low)
    last = _end(chunks, head)
    if _lower(chunks, head) in _WEAK and _lower(chunks, head) != "assembly" and first == head and last == head + 1:
        return None
    if (marked := _occasion_end(chunks, head)) is not None:
        return dataclasses.replace(
            _read(chunks, head, marked, head, source, lexicon), occasion=True, bare=False, edition=None
        )
    name = _read(chunks, first, last, head, source, lexicon)
    if _lower(chunks, name.last) in _OTHER_THING or (name.first and _lower(chunks, name.first - 1) == "-"):
        return None
    return name if _stands(chunks, name, head) else None


def _occasion_end(chunks: Sequence[Chunk], head: int) -> int | None:
    """Give where "a conference celebrating the 75th anniversary of …" ends; None where nothing is marked."""
    if _lower(chunks, head) not in ("conference", "seminar", "symposium", "forum"):
        return None
    k = head + 1
    if _lower(chunks, k) == "to" and _lower(chunks, k + 1) in ("mark", "celebrate", "commemorate"):
        k += 1
    elif _lower(chunks, k) not in ("celebrating", "marking", "commemorating"):
        return None
    last = k
    while (
        last < len(chunks)
        and last < k + 24
        and _lower(chunks, last) not in (",", ".", ";", ":", "(", "in", "at", "was", "were", "on", "held")
    ):
        last += 1
    return last if last > k + 1 else None


def _head_follows(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether an organisation's name only begins that of a gathering: "Pacific Islands Forum Leaders Meeting"."""
    for n in range(k + 1, min(k + 6, len(chunks))):
        if chunks[n].lower in HEADS:
            return True
        if chunks[n].kind not in ("title_word", "office") and chunks[n].lower not in ("'", "’"):
            return False
    return False


def edition_of(word: str) -> int | None:
    """Give the number that an ordinal says: 24 of "24th", 3 of "third"."""
    numbered = _NUMBERED.fullmatch(word)
    return int(numbered[1]) if numbered is not None else _ORDINALS.get(word)


def _begin(chunks: Sequence[Chunk], head: int, low: int) -> int:
    """Give the first chunk of a name whose head is at a chunk."""
    k = head
    while k > low:
        chunk, lower = chunks[k - 1], chunks[k - 1].lower
        if lower in (")", "]"):
            opened = next((n for n in range(k - 2, max(low - 1, k - 14), -1) if chunks[n].lower in ("(", "[")), None)
            if opened is None or opened == low:
                break
            k = opened
            continue
        if _YEAR.fullmatch(lower):
            k -= 1
            break
        if edition_of(lower) is not None and chunk.kind != "date":
            k -= 1
            if _lower(chunks, k - 1) in ("-",) and k - 2 >= low:
                k -= 2
            continue
        if chunk.kind == "date" or lower in ("a", "an", "the"):
            break
        if chunk.kind in ("title_word", "organization", "country", "adjective", "place", "body", "party"):
            if chunk.kind == "place" and place_of(chunk) is None and chunk.country is None and not chunk.entries:
                break
            k -= 1
            continue
        if chunk.kind == "name":
            if chunk.entry("person") is not None:
                break
            k -= 1
            continue
        if chunk.kind == "office":
            if not any(
                w in lower
                for w in (
                    "minister",
                    "leader",
                    "head",
                    "official",
                    "adviser",
                    "speaker",
                    "chief",
                    "member",
                    "parliament",
                )
            ):
                break
            k -= 1
            continue
        if lower in ("-", "–", "'", "’", "+", "&"):
            k -= 1
            continue
        if lower in ("of", "the", "and", "in", "to", "for", "on"):
            # A small word belongs to the name only inside it: "Belt and Road Forum", "in-person".
            inner = k - 2 >= low and _inner(chunks, k - 1)
            if not inner:
                break
            k -= 1
            continue
        if lower in _LEFT:
            k -= 1
            continue
        break
    while k < head and (
        chunks[k].lower in ("of", "the", "and", "in", "to", "-", "–", "'", "’", "for", "on", "(", "&", "un-")
        or chunks[k].kind == "possessive"
    ):
        k += 1
    return k


def _inner(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a small word joins two parts of one name."""
    lower, before, after = chunks[k].lower, chunks[k - 1], chunks[k + 1]
    if lower == "in":
        return after.lower == "-"
    if lower == "and":
        both = ("title_word", "country", "place", "organization")
        return before.kind in both and after.kind in both and before.kind == after.kind == "title_word"
    if lower == "of":
        return (before.kind == "office" or before.lower in ("heads", "council", "group")) and after.kind in (
            "office",
            "title_word",
            "word",
        )
    if lower == "for":
        return before.kind == "title_word" and after.kind == "title_word"
    return False


def _end(chunks: Sequence[Chunk], head: int) -> int:
    """Give the chunk after a name whose head is at a chunk: "… of the Council of Heads of State of the SCO"."""
    k = head + 1
    if _lower(chunks, k) == "“" and (
        closing := next((j for j in range(k + 2, min(k + 9, len(chunks))) if chunks[j].lower == "”"), None)
    ):
        # "the first summit “Andes – Amazon”"
        return closing + 1
    if _lower(chunks, head) in ("summit", "summits") and _lower(chunks, k) in ("meeting", "meetings", "conference"):
        k += 1
    elif chunks[head].kind == "organization" and _lower(chunks, k) in HEADS:
        k += 1
        if _lower(chunks, k) in HEADS:
            k += 1
    elif (
        chunks[head].kind == "title_word"
        and k < len(chunks)
        and chunks[k].kind == "title_word"
        and _lower(chunks, k) in HEADS
    ):
        k += 1
    start = end = k
    while k < len(chunks) and k < start + 40:
        chunk, lower = chunks[k], chunks[k].lower
        if k == start and _YEAR.fullmatch(chunk.text):
            return k + 1
        if chunk.kind == "date" or (k == start and lower not in ("of", "for", "on", "between", "among", "(")):
            break
        capital = chunk.kind in ("organization", "country", "body", "office", "title_word", "adjective", "party")
        if chunk.kind == "name" and chunk.entry("person") is None and not any(c.isdigit() for c in chunk.text):
            capital = True
        if chunk.kind == "place" and chunks[k - 1].lower in ("the", "of"):
            capital = True
        if lower in ("on", "for") and not (
            k + 1 < len(chunks)
            and (
                chunks[k + 1].kind in ("title_word", "organization")
                or (
                    _lower(chunks, k + 1) == "the"
                    and k + 2 < len(chunks)
                    and chunks[k + 2].kind in ("adjective", "title_word")
                )
            )
        ):
            break
        if lower == "," and not (
            k + 1 < len(chunks)
            and (
                chunks[k + 1].kind == "country"
                or (_lower(chunks, k + 1) == "and" and k + 2 < len(chunks) and chunks[k + 2].kind == "country")
            )
            and chunks[k - 1].kind == "country"
        ):
            break
        if lower == "and" and not _joins(chunks, k):
            break
        if lower == "(":
            if not (
                k + 2 < len(chunks)
                and chunks[k + 1].kind in ("organization", "office", "title_word", "name")
                and _lower(chunks, k + 2) == ")"
            ):
                break
            k += 3
            end = k if chunks[k - 2].kind != "name" or end > head + 1 else end
            continue
        if not capital and lower not in _RIGHT:
            break
        if (
            chunk.kind in ("word",)
            and lower in ("of", "between", "among", "for", "on")
            and k + 1 < len(chunks)
            and chunks[k + 1].kind == "name"
            and chunks[k + 1].entry("person") is not None
        ):
            break
        k += 1
        if (
            capital
            or (lower in ("parties", "movements") and chunks[k - 2].kind in _SORTS)
            or lower
            in (
                "countries",
                "states",
                "nations",
                "issue",
                "leaders",
                "ministers",
                "members",
                "neighbours",
                ")",
            )
        ):
            end = k
    return end


def _joins(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether an "and" goes on with the name: "of China, Russia, and Iran", "between the EU and Central Asia"."""
    if k + 1 >= len(chunks):
        return False
    before, after = chunks[k - 1], chunks[k + 1]
    if after.kind not in ("country", "office", "title_word", "adjective", "organization", "body"):
        return False
    circle = ("country", "organization", "title_word", "adjective")
    return before.kind == after.kind or before.lower in (",", ")") or (before.kind in circle and after.kind in circle)


def _organization(chunk: Chunk, lexicon: Lexicon) -> str | None:
    entry = chunk.entry("organization")
    if entry is not None:
        return entry.key
    if chunk.kind in ("name", "title_word") and chunk.text.isalnum() and len(chunk.text) > 2:
        # "Asean", "Bimstec": an acronym that a newspaper writes like a word.
        hit = lexicon.match(Tokens(chunk.text.upper()), 0)
        if hit is not None:
            return next((e.key for e in hit[1] if e.kind == "organization"), None)
    return None


def _read(chunks: Sequence[Chunk], first: int, last: int, head: int, source: str, lexicon: Lexicon) -> GatheringName:
    span = chunks[first:last]
    text = source[span[0].start : span[-1].end]
    lower = " ".join(c.lower for c in span)
    organizations = tuple(sorted({key for c in span if (key := _organization(c, lexicon)) is not None}))
    countries = tuple(
        sorted(
            {
                c.country
                for c in span
                if c.kind in ("country", "adjective") and c.country and not c.entry("organization")
            }
        )
    )
    joined = lower.replace(" - ", "-")
    regions = {r for r in _REGIONS if r in joined and re.search(rf"(?<![\w]){re.escape(r)}(?![\w])", joined)}
    regions = {r for r in regions if not any(r != other and r in other for other in regions)}
    edition = next((n for c in span[:6] if (n := edition_of(c.lower)) is not None), None)
    if (compound := _COMPOUND.search(text.lower())) is not None:
        edition = _TENS[compound[1]] + _ORDINALS[compound[2]]
    year = next((int(c.text) for c in span if _YEAR.fullmatch(c.text)), None)
    place = next(
        (found for c in chunks[first : head + 1] if c.kind == "place" and (found := place_of(c)) is not None), None
    )
    head_word = _lower(chunks, head)
    if chunks[head].kind in ("organization", "body") and (hit := _HEAD_IN_NAME.search(chunks[head].text)) is not None:
        head_word = hit[0].lower()
    rank = next((rank for phrase, rank in _RANKS if phrase in lower), None)
    words = frozenset(
        w
        for c in span
        if c.kind in ("title_word", "name", "place", "body", "organization", "country", "adjective")
        for w in c.lower.split()
        if w not in HEADS and len(w) > 2
    )
    if place is None and head_word == "summit" and not organizations and not countries and not regions and not words:
        # "a summit at Camp David": the place is its name.
        k = head + 1
        if (
            _lower(chunks, k) in ("at", "in")
            and k + 1 < len(chunks)
            and chunks[k + 1].kind == "place"
            and not {"palace", "house"} & set(chunks[k + 1].lower.split())
            and (place := place_of(chunks[k + 1]))
        ):
            last, text = k + 2, source[span[0].start : chunks[k + 1].end]
            words = frozenset(chunks[k + 1].lower.split())
    bare = not organizations and not countries and not regions and not words and place is None
    bare = bare and not {c.lower for c in chunks[first:head]} & {"trilateral", "quadrilateral"}
    capital = chunks[head].text[:1].isupper()
    before = {w for c in chunks[first:head] for w in c.lower.split()}
    # A seminar that recurs needs no other name: "the eighth seminar of the two parties".
    bare = bare and not (edition is not None and head_word in _STUDY)
    bracket = last == head + 4 and chunks[head + 1].lower == "("
    alone = chunks[head].kind == "organization" and (last == head + 1 or bracket)
    alone = alone and edition is None and "summit" not in head_word
    firm = not alone and bool(
        (capital and words and head_word == "summit")
        or (capital and edition is not None and before & {"regular", "ordinary"} and head_word == "meeting")
        or ("annual" in before and organizations and head_word in ("meeting", "session", "assembly"))
        or (capital and head_word == "dialogue" and words)
        or (organizations and (head_word in _STRONG or rank is not None or edition is not None))
        or (len(countries) + len(regions) + len(organizations) > 1 and (head_word in _STRONG or rank is not None))
        or (edition is not None and head_word in ("round", "consultations") and len(words) > 1 and not countries)
        or (edition is not None and capital and words and head_word in _STRONG)
        or (place is not None and head_word in ("summit", "conference"))
        or (before & {"trilateral", "quadrilateral"} and head_word == "summit")
        or (regions and head_word in ("summit", "conference", "forum"))
    )
    # "the APEC meeting in Lima": the circle says whose.
    firm = firm or (first == head - 1 and head_word in _CIRCLE_HEADS and _circle(chunks[first]) is not None)
    firm = firm or (bool(words) and _lower(chunks, head + 1) == "“" and head_word == "summit")
    firm = firm or _is_annual(chunks, first, head, words) or _is_of_the_world(chunks, head, before, words)
    return GatheringName(
        first,
        last,
        head_word,
        text,
        organizations,
        countries,
        frozenset(regions),
        edition,
        year,
        rank,
        words,
        place[0] if place else None,
        place[1] if place else None,
        bare,
        firm,
    )


def _is_annual(chunks: Sequence[Chunk], first: int, head: int, words: frozenset[str]) -> bool:
    """Tell the name "Annual Meeting of the Old Mariners" from an annual meeting that has none."""
    return chunks[head].text == "Meeting" and chunks[first].text == "Annual" and bool(words - _ROUTINE)


def _is_of_the_world(chunks: Sequence[Chunk], head: int, before: Collection[str], words: Collection[str]) -> bool:
    """Tell "the world symposium of liberal parties", "an international conference on the Sahara"."""
    whole = bool({"world", "international", "global"} & set(before)) and chunks[head].lower in _STRONG
    return whole and bool(words) and _lower(chunks, head + 1) in ("of", "on", "for")


def _is_open_dialogue(name: GatheringName) -> bool:
    """Tell a dialogue that many attend, of businesses, of parties or known by a proper name, from a bilateral one."""
    text = name.text.lower()
    if any(kind in text for kind in ("business", "political parties", "media", "youth", "think tank")):
        return True
    return not name.countries and name.rank is None and bool(name.words - _PLAIN)


def _of_circle(chunks: Sequence[Chunk], name: GatheringName) -> frozenset[str]:
    """Give the words of a name that only say who belongs to it."""
    sides = (c for c in chunks[name.first : name.last] if c.kind in ("country", "adjective", "organization", "place"))
    return frozenset(w for c in sides for w in c.lower.split())


def _stands(chunks: Sequence[Chunk], name: GatheringName, head: int) -> bool:
    """Tell whether a name is one of a gathering, not of an institution, a press conference or a bilateral session."""
    before = _lower(chunks, name.first - 1)
    inside = {c.lower for c in chunks[name.first : head + 1]}
    if (
        "anniversary" in {c.lower for c in chunks[max(0, name.first - 3) : name.first]}
        or _lower(chunks, name.last) == "since"
    ):
        return False
    if name.bare:
        return before in ("the", "this", "that") and (
            name.head in ("summit", "forum", "expo", "conference", "gathering")
            or (name.edition is not None and name.head in _STRONG)
        )
    if inside & _NOT_NAMED and not name.organizations and not (name.regions or len(name.countries) > 1):
        return False
    if chunks[head].kind == "body":
        if set(chunks[head].lower.split()) & _NOT_NAMED or name.head not in (
            "general assembly",
            "conference",
            "forum",
            "dialogue",
        ):
            return False
        if name.head != "general assembly":
            return True
    if name.head in _WEAK:
        several = (
            len(name.countries) > 3 or bool(name.regions) or "countries" in {c.lower for c in chunks[head : name.last]}
        )
        ranked = name.rank is not None or "annual" in inside or name.head in ("general assembly", "unga")
        if (
            name.head in ("session", "assembly", "general assembly")
            and "UN" not in name.organizations
            and "UNGA" not in name.organizations
            and not (name.organizations and name.rank is not None)
        ):
            return False
        if name.firm and ((name.first == head - 1 and name.head in _CIRCLE_HEADS) or inside & {"annual"}):
            return True
        if name.head == "dialogue" and len(name.circle) == 2 and not name.words - _PLAIN - _of_circle(chunks, name):
            # "the ninth Kenya-EU Strategic Dialogue" is talks of two.
            return False
        if name.firm and name.head == "dialogue" and _is_open_dialogue(name):
            # The "Centre for Humanitarian Dialogue" is a house.
            return before != "for"
        if name.firm and name.head == "meeting" and inside & {"regular", "ordinary"}:
            return True
        if name.firm and name.head in ("round", "consultations") and not name.organizations:
            return True
        if not (name.organizations and (ranked or name.edition is not None)) and not (
            several and (ranked or name.edition is not None)
        ):
            return False
    elif (
        len(name.countries) == 1 and not name.circle - {*name.countries} and name.place is None and name.edition is None
    ):
        return bool(inside & {"international", "world", "global"}) and name.head in (
            "expo",
            "exposition",
            "forum",
            "fair",
        )
    if chunks[head].kind == "organization":
        return True
    if name.edition is not None and name.head in _STUDY:
        return True
    if not name.firm and not any(
        chunks[k].kind in ("title_word", "name", "place", "organization") for k in range(name.first, head)
    ):
        return (name.head == "summit" and (name.firm or name.place is not None)) or (
            name.head == "summit" and name.last > head + 1 and len(name.countries) > 1
        )
    recurs = name.edition is not None and name.head in _STUDY
    return name.firm or chunks[head].text[:1].isupper() or bool(name.organizations) or recurs
