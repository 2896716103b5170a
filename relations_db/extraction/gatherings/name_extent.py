"""Tell how far the name of a gathering reaches around its noun: "24th Meeting of the Council of Heads of State"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.gatherings.name_words import HEADS, YEAR, edition_of
from relations_db.language.chunks import Chunk, lower_at

# Say of which sort parties are: "Marxist", "Green".
_SORTS = frozenset({"adjective", "title_word", "name"})

_LEFT = frozenset(
    "annual yearly commemorative informal extraordinary emergency special virtual trilateral quadrilateral "
    "international regional high level ministerial ministers ministers' leaders leaders' foreign defence defense "
    "economic business climate security summit and plus of the in person inaugural maiden regular ordinary online "
    "joint global world theoretical scientific academic peace trade founding constituent constitutive launching "
    "donors donors' donor pledging reconciliation review preparatory consultative supreme follow recovery "
    "reconstruction investment media youth women's parliamentary political nuclear energy water health food "
    "agriculture finance senior officials officials' think tank heads state government council council's meeting "
    "member states general assembly session un opening closing plenary main party to biennial triennial "
    "bilateral".split()
)
_RIGHT = frozenset(
    "of the a an and for on council heads head state states government member members countries country "
    "neighbouring neighboring nations ministers leaders foreign prime presidents speakers security national "
    "its among between affairs ( ) - – , parties defence defense chiefs nation two three four five six seven "
    "issue matters".split()
)
# An office before a gathering's noun says who meets: "foreign ministers' meeting".
_WHO_MEETS = (
    "minister",
    "leader",
    "head",
    "official",
    "adviser",
    "speaker",
    "chief",
    "member",
    "parliament",
    "mayor",
    "governor",
)
_WHOSE = frozenset("women men children people workers farmers".split())
_NO_BEGINNING = frozenset({"of", "the", "and", "in", "to", "-", "–", "'", "’", "for", "on", "(", "&", "un-"})
_WATERS = frozenset("gulf bay horn sea council league community alliance union friends".split())
_CLOSING = frozenset({"countries", "states", "nations", "issue", "leaders", "ministers", "members", "neighbours", ")"})


def begin_of_name(chunks: Sequence[Chunk], head: int, low: int) -> int:
    """Give the first chunk of a name whose head is at a chunk."""
    k = head
    while k > low:
        lower = chunks[k - 1].lower
        if lower in {")", "]"}:
            opened = next((n for n in range(k - 2, max(low - 1, k - 14), -1) if chunks[n].lower in {"(", "["}), None)
            if opened is None or opened == low:
                break
            k = opened
        elif YEAR.fullmatch(lower):
            k -= 1
            break
        elif edition_of(lower) is not None and chunks[k - 1].kind != "date":
            k -= 1
            if lower_at(chunks, k - 1) == "-" and k - 2 >= low:
                k -= 2
        elif _belongs_before(chunks, k - 1, low):
            k -= 1
        else:
            break
    while k < head and (chunks[k].lower in _NO_BEGINNING or chunks[k].kind == "possessive"):
        k += 1
    return k


def _belongs_before(chunks: Sequence[Chunk], k: int, low: int) -> bool:
    """Tell whether a chunk belongs to the name that goes on behind it."""
    chunk, lower = chunks[k], chunks[k].lower
    if chunk.kind == "date" or lower in {"a", "an", "the"}:
        return False
    if chunk.kind == "possessive" and k > low and chunks[k - 1].text[:1].isupper():
        # "Pacific Women's Conference"
        return chunks[k - 1].lower in _WHOSE
    if chunk.kind == "place":
        return place_of(chunk) is not None or chunk.country is not None or bool(chunk.entries)
    if chunk.kind in {"title_word", "organization", "country", "adjective", "body", "party"}:
        return True
    if chunk.kind == "name":
        return chunk.entry("person") is None
    if chunk.kind == "office":
        return any(word in lower for word in _WHO_MEETS)
    if lower in {"of", "and", "in", "to", "for", "on"}:
        # A small word belongs to the name only inside it: "Belt and Road Forum", "in-person".
        return k - 1 >= low and _inner(chunks, k)
    return lower in _LEFT or lower in {"-", "–", "'", "’", "+", "&"}


def _inner(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a small word joins two parts of one name."""
    lower, before, after = chunks[k].lower, chunks[k - 1], chunks[k + 1]
    if lower == "in":
        return after.lower == "-"
    if lower == "and":
        both = ("title_word", "country", "place", "organization")
        ranks = ("title_word", "office")
        return (before.kind in both and after.kind in both and before.kind == after.kind == "title_word") or (
            # "Foreign and Development Ministers' Meeting"
            before.kind in ranks and after.kind == "office" and after.text[:1].isupper()
        )
    if lower == "of":
        if before.lower in _WATERS and before.kind == "title_word" and after.text[:1].isupper():
            # "the Gulf of Guinea Summit"
            return True
        return (before.kind == "office" or before.lower in {"heads", "council", "group"}) and after.kind in {
            "office",
            "title_word",
            "word",
        }
    if lower == "for":
        return before.kind == "title_word" and after.kind == "title_word"
    return False


def end_of_name(chunks: Sequence[Chunk], head: int) -> int:
    """Give the chunk after a name whose head is at a chunk: "… of the Council of Heads of State of the SCO"."""
    k = head + 1
    if lower_at(chunks, k) == "“" and (
        closing := next((j for j in range(k + 2, min(k + 9, len(chunks))) if chunks[j].lower == "”"), None)
    ):
        # "the first summit “Andes – Amazon”"
        return closing + 1
    start = end = k = _end_of_heads(chunks, head)
    if k < len(chunks) and YEAR.fullmatch(chunks[k].text):
        return k + 1
    while k < min(len(chunks), start + 40):
        lower = chunks[k].lower
        if chunks[k].kind == "date" or (k == start and lower not in {"of", "for", "on", "between", "among", "("}):
            break
        if lower == "(" and _goes_on_with(chunks, k):
            k += 3
            end = k if chunks[k - 2].kind != "name" or end > head + 1 else end
            continue
        capital = _is_capital(chunks, k)
        if not _goes_on_with(chunks, k) or (not capital and lower not in _RIGHT) or _leads_to_person(chunks, k):
            break
        k += 1
        sorted_out = lower in {"parties", "movements"} and chunks[k - 2].kind in _SORTS
        if capital or sorted_out or lower in _CLOSING:
            end = k
    return end


def _end_of_heads(chunks: Sequence[Chunk], head: int) -> int:
    """Give the chunk after the nouns of a name: "summit meeting", "Pacific Islands Forum Leaders Meeting"."""
    k = head + 1
    if lower_at(chunks, head) in {"summit", "summits"} and lower_at(chunks, k) in {"meeting", "meetings", "conference"}:
        return k + 1
    if (lower_at(chunks, head), lower_at(chunks, k)) == ("ministerial", "council"):
        return k + 1
    if lower_at(chunks, k) not in HEADS:
        return k
    if chunks[head].kind == "organization":
        return k + 1 + (lower_at(chunks, k + 1) in HEADS)
    return k + (chunks[head].kind == chunks[k].kind == "title_word")


def _is_capital(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a chunk can close a name: one in capitals that names nobody."""
    chunk = chunks[k]
    if chunk.kind == "name":
        return chunk.entry("person") is None and not any(c.isdigit() for c in chunk.text)
    if chunk.kind == "place":
        return chunks[k - 1].lower in {"the", "of"}
    return chunk.kind in {"organization", "country", "body", "office", "title_word", "adjective", "party"}


def _goes_on_with(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a small word or mark at a chunk stands inside a name, by what follows it."""
    lower, kinds = chunks[k].lower, [c.kind for c in chunks[k + 1 : k + 3]]
    if lower in {"on", "for"}:
        capital = kinds[:1] in (["title_word"], ["organization"], ["country"])
        article = lower_at(chunks, k + 1) in {"the", "a", "an"}
        return capital or (article and kinds[1:] in (["adjective"], ["title_word"]))
    if lower == ",":
        listed = kinds[:1] == ["country"] or (lower_at(chunks, k + 1) == "and" and kinds[1:] == ["country"])
        return listed and chunks[k - 1].kind == "country"
    if lower == "and":
        return _joins(chunks, k)
    if lower == "the" and chunks[k - 1].kind != "word":
        # "… of the Inter-Parliamentary Union the Speaker met"
        return False
    if lower == "(":
        return lower_at(chunks, k + 2) == ")" and kinds[0] in {"organization", "office", "title_word", "name"}
    return True


def _leads_to_person(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a preposition at a chunk leads to somebody whom a list knows."""
    return (
        chunks[k].kind == "word"
        and chunks[k].lower in {"of", "between", "among", "for", "on"}
        and k + 1 < len(chunks)
        and chunks[k + 1].kind == "name"
        and chunks[k + 1].entry("person") is not None
    )


def _joins(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether an "and" goes on with the name: "of China, Russia, and Iran", "between the EU and Central Asia"."""
    if k + 1 >= len(chunks):
        return False
    before, after = chunks[k - 1], chunks[k + 1]
    if after.lower == "the" and k + 2 < len(chunks):
        # "between the A Party and the B Party", "of Peru and the Netherlands"
        return before.kind == chunks[k + 2].kind and before.kind in {"country", "party", "organization"}
    if before.lower.endswith("state") and after.lower == "government":
        return True
    if after.kind not in {"country", "office", "title_word", "adjective", "organization", "body"}:
        return False
    circle = ("country", "organization", "title_word", "adjective")
    return before.kind == after.kind or before.lower in {",", ")"} or (before.kind in circle and after.kind in circle)
