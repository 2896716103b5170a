"""Read how a list of lands is told: counted first ("three countries of Asia next week, Peru, …"), or item by item."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.language.chunks import Chunk, is_date, lower_at

_COUNTS = frozenset("two three four five six seven eight nine ten several some various a number of both all".split())
_LANDS = frozenset("countries nations states capitals republics neighbours neighbors kingdoms islands emirates".split())
# What may stand between a count and its lands, beside what names a region: "three friendly landlocked".
_REGIONAL = frozenset(
    "the other more further member sister sisterly brother brotherly friendly fraternal neighbouring "
    "neighboring partner key major socialist island landlocked small big large northern southern eastern "
    "western central north south east west latin gulf baltic nordic arab regional host allied foreign "
    "different -".split()
)
_REGION_LEADS = frozenset({"of", "in", "from", "across", "on"})
_REGION_WORDS = frozenset("the of and region continent gulf bloc union community".split())
_REGION_KINDS = frozenset({"place", "organization", "title_word", "name", "adjective", "country"})
_DATE_LEADS = frozenset("in on this next from".split())
_OPENERS = frozenset(", : - – — ( namely including".split())
_DASHES = frozenset("- – —".split())


def past_count(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the list of lands opens that is counted first: behind "three Nordic countries next month, namely".

    Args:
        chunks: of the sentence.
        k: where "(the) three" stands.
    """
    k += lower_at(chunks, k) in {"the", "these"}
    if lower_at(chunks, k) not in _COUNTS:
        return None
    k += 1
    size = len(chunks)
    land = next((n for n in range(k, min(k + 6, size)) if lower_at(chunks, n) in _LANDS), None)
    if land is None or not all(_tells_region(chunk) for chunk in chunks[k:land]):
        return None
    j = land + 1
    if lower_at(chunks, j) in _REGION_LEADS and not is_date(chunks, j + 1):
        # "of Southeast Asia"
        j += 1
        while j < size and (chunks[j].kind in _REGION_KINDS or lower_at(chunks, j) in _REGION_WORDS):
            j += 1
    while is_date(chunks, j) or (lower_at(chunks, j) in _DATE_LEADS and is_date(chunks, j + 1)):
        j += 1
    if lower_at(chunks, j) not in _OPENERS:
        return None
    while lower_at(chunks, j) in _OPENERS:
        j += 1
    return j


def _tells_region(chunk: Chunk) -> bool:
    return chunk.kind in {"adjective", "place", "organization"} or chunk.lower in _REGIONAL


def next_scene(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the next land of "Peru, where she met X; Chile, where she met Y; and Fiji" begins, from a comma on."""
    if lower_at(chunks, k) != "," or lower_at(chunks, k + 1) != "where":
        return None
    end = next((n for n in range(k + 2, len(chunks)) if lower_at(chunks, n) == ";"), len(chunks))
    j = end + 1 + (lower_at(chunks, end + 1) == "and")
    j += lower_at(chunks, j) in {"then", "finally"}
    opens = j < len(chunks) and chunks[j].kind in {"country", "place"}
    return j if opens and lower_at(chunks, j + 1) == "," and lower_at(chunks, j + 2) == "where" else None


def next_item(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the next town of "Lima, Peru; Quito, Ecuador; and Suva, Fiji" begins, from a semicolon on."""
    if lower_at(chunks, k) != ";":
        return None
    j = k + 1 + (lower_at(chunks, k + 1) == "and")
    j += lower_at(chunks, j) in {"then", "finally"}
    with_land = lower_at(chunks, j + 1) == "," and chunks[j + 2 : j + 3] and chunks[j + 2].kind == "country"
    return j if j < len(chunks) and chunks[j].kind == "place" and with_land else None
