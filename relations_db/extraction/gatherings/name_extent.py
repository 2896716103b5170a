"""Tell how far the name of a gathering reaches around its noun: "24th Meeting of the Council of Heads of State"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.gatherings.name_words import HEADS, YEAR, edition_of, lower_at
from relations_db.extraction.narrative import place_of
from relations_db.language.chunks import Chunk

# Say of which sort parties are: "Marxist", "Green".
_SORTS = ("adjective", "title_word", "name")

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


def begin_of_name(chunks: Sequence[Chunk], head: int, low: int) -> int:
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
        if YEAR.fullmatch(lower):
            k -= 1
            break
        if edition_of(lower) is not None and chunk.kind != "date":
            k -= 1
            if lower_at(chunks, k - 1) in ("-",) and k - 2 >= low:
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


def end_of_name(chunks: Sequence[Chunk], head: int) -> int:
    """Give the chunk after a name whose head is at a chunk: "… of the Council of Heads of State of the SCO"."""
    k = head + 1
    if lower_at(chunks, k) == "“" and (
        closing := next((j for j in range(k + 2, min(k + 9, len(chunks))) if chunks[j].lower == "”"), None)
    ):
        # "the first summit “Andes – Amazon”"
        return closing + 1
    if lower_at(chunks, head) in ("summit", "summits") and lower_at(chunks, k) in ("meeting", "meetings", "conference"):
        k += 1
    elif chunks[head].kind == "organization" and lower_at(chunks, k) in HEADS:
        k += 1
        if lower_at(chunks, k) in HEADS:
            k += 1
    elif (
        chunks[head].kind == "title_word"
        and k < len(chunks)
        and chunks[k].kind == "title_word"
        and lower_at(chunks, k) in HEADS
    ):
        k += 1
    start = end = k
    while k < len(chunks) and k < start + 40:
        chunk, lower = chunks[k], chunks[k].lower
        if k == start and YEAR.fullmatch(chunk.text):
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
                    lower_at(chunks, k + 1) == "the"
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
                or (lower_at(chunks, k + 1) == "and" and k + 2 < len(chunks) and chunks[k + 2].kind == "country")
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
                and lower_at(chunks, k + 2) == ")"
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
