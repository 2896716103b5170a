"""Read where a journey leads: the countries and cities listed from a word on, each with the day beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.land_lists import next_item, next_scene, past_count
from relations_db.language.chunks import Chunk, is_date, lower_at
from relations_db.language.land_groups import LANDS, lands_of_group

_LEADING = frozenset(
    "the a an our southeast south north east west central northern southern eastern western socialist country "
    "countries nation nations city capital of neighbouring neighboring neighbour neighbor republic kingdom "
    "state states fraternal both namely host first then also beautiful great port island nearby town brotherly "
    "friendly ( [ provincial famous historic lao sisterly hashemite dear respective liberated zone region province "
    "district area highland coastal".split()
)
_BETWEEN = frozenset(
    ", and to then & as well later on onward also by way of the via in from until finally afterwards or next "
    "followed there".split()
)
_CLOSING = frozenset({"", ".", ",", ";", "and", "where", "for"})
_REALMS = frozenset("kingdom country sultanate emirate principality".split())
_PARTS = frozenset(
    "beginning start end middle weekend night evening morning last first second third opening closing early final days "
    "week weeks half".split()
)
_RANKS, _LONGEST_RANKING = frozenset("first second third fourth last latest only".split()), 16
_HOW_EARLY = frozenset("as early recently late".split())
FIELDS = frozenset("airport airbase airfield aerodrome air base international terminal tarmac".split())
# Where what somebody visits is a house or a field and no country.
_SITES = frozenset(
    "museum university factory school hospital temple plant farm mausoleum embassy park centre center village "
    "exhibition monument cemetery college institute palace bridge port station library mosque church base "
    "headquarters market zone company site institution fund gallery garden pavilion camp laboratory wall forum "
    "summit war airport expo ministry committee school ambassador railway friends students border community "
    "memorial pass products".split()
)

# Whoever visits one of these houses visits the country.
_SEATS_OF_POWER = frozenset(
    {"white house", "oval office", "kremlin", "blue house", "downing street", "10 downing street"}
    | {f"{name}{palace}" for name in ("elysée", "élysée", "elysee") for palace in ("", " palace")}
)
_REGIONS = frozenset("region province state island oblast prefecture governorate coast territory".split())
_NAMING_REGIONS = frozenset({"name", "adjective", "title_word", "place"})


@dataclass(frozen=True, slots=True)
class Target:
    """Where a journey leads: a country, its city where one is named, the chunk of it and that of the day beside it."""

    country: str
    place: str | None
    at: int
    date: int | None = None


def read_targets(
    chunks: Sequence[Chunk], k: int, story: Narrative, *, direct: bool = False, venues: bool = False
) -> tuple[tuple[Target, ...], int]:
    """Give the countries and cities listed from a chunk on, and the chunk after the list.

    Args:
        chunks: of the sentence.
        k: where the list begins.
        story: the article so far, for "the country" and "here".
        direct: whether it is the object of "visit", which may be a museum as well.
        venues: whether an airport or a house will do for its city.
    """
    found: list[Target] = []
    start = last = k
    ahead: int | None = None
    counted = past_count(chunks, k)
    if counted is None and (group := _group_of_lands(chunks, k)) is not None:
        return group
    k = counted if counted is not None else k
    while (read := read_target(chunks, k, story, direct=direct, venues=venues)) is not None:
        target, k = read
        if ahead is not None and any(target.country == t.country for t in found):
            break
        day, k = _beside(chunks, k) if ahead is None else (ahead, k)
        found.append(Target(target.country, target.place, target.at, day))
        last = k
        k += lower_at(chunks, k) == "first" and lower_at(chunks, k + 1) == ","
        ahead, following_day = _day_ahead(chunks, k)
        if ahead is not None:
            k = following_day
            continue
        following = lower_at(chunks, k)
        if (
            following == ";"
            and chunks[k - 1].kind in {"country", "date"}
            and (item := next_item(chunks, k)) is not None
        ):
            k = item
            continue
        if following == "," and (aside := _past_ranking(chunks, k)) is not None:
            # "to Peru on May 3, the first by a king of Tonga, and to Chile on May 5"
            k, following = aside, ","
        if following == "," and (scene := next_scene(chunks, k)) is not None:
            k = scene
            continue
        if following not in {",", "and", "then", "&", "as", "to", "before", "by", "via", "("}:
            break
        # An item more must be a country or city at once: "Laos, Vietnam and the Philippines".
        j = k
        while j < len(chunks) and lower_at(chunks, j) in _BETWEEN:
            j += 1
        if j >= len(chunks) or chunks[j].kind not in {"country", "place"} or j == k:
            break
        if lower_at(chunks, j + 1) in {"'s", "’s"} or (chunks[j + 1 : j + 2] and chunks[j + 1].kind == "office"):
            # "the visit to Peru by Oslo Mayor X"
            break
        k = j
    if counted is not None and len(found) == 1:
        # "three countries, Peru said"
        return (), start
    return tuple(_sharing_days(found, chunks)), last


def _past_ranking(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the comma behind an aside that ranks the visit to one country of a list, where another follows."""
    if lower_at(chunks, k + 1) not in {"the", "his", "her"} or lower_at(chunks, k + 2) not in _RANKS:
        return None
    end = next((n for n in range(k + 3, min(k + _LONGEST_RANKING, len(chunks))) if lower_at(chunks, n) == ","), None)
    return end if end is not None and lower_at(chunks, end + 1) == "and" and lower_at(chunks, end + 2) == "to" else None


def _group_of_lands(chunks: Sequence[Chunk], k: int) -> tuple[tuple[Target, ...], int] | None:
    """Give each of "(all) the three Baltic states", and the chunk after them."""
    at = next((n for n in range(k, k + 4) if lower_at(chunks, n + 1) in LANDS), k)
    lands = lands_of_group(chunks, at)
    if not lands or lower_at(chunks, at + 1) not in LANDS or not all(c.kind == "word" for c in chunks[k:at]):
        return None
    return tuple(Target(code, None, at) for code in lands), at + 2


def _sharing_days(targets: Sequence[Target], chunks: Sequence[Chunk]) -> Iterator[Target]:
    """Give each target, with the day of the next where "and" joins the two: "on Monday to Peru and Chile on Friday"."""
    for n, target in enumerate(targets):
        following = targets[n + 1] if n + 1 < len(targets) else None
        joined = following is not None and n and targets[n - 1].date is not None
        if joined and target.date is None and following is not None and lower_at(chunks, following.at - 1) == "and":
            yield replace(target, date=following.date)
        else:
            yield target


def _beside(chunks: Sequence[Chunk], k: int) -> tuple[int | None, int]:
    """Give the chunk of the day that stands right after a target, and the chunk after it."""
    # "as early as May 3", ", from 3 to 5 May"
    opening = next((n for n in range(k, k + 4) if lower_at(chunks, n) not in _HOW_EARLY), k + 4)
    opening += lower_at(chunks, k) == "," and lower_at(chunks, k + 1) == "from"
    # "Lima, Peru, on July 3; Quito, Ecuador, on July 6"
    opening += lower_at(chunks, k) == "," and lower_at(chunks, k + 1) == "on" and _closes_item(chunks, k)
    led = lower_at(chunks, opening) in {"on", "in", "from", ",", "until", "(", "at"}
    j = opening + led if is_date(chunks, opening + led) else k
    if lower_at(chunks, k) in {"at", "in", "towards", "on"} and lower_at(chunks, k + 1) == "the":
        # "at the end of July", "in the first days of May"
        n = next((n for n in range(k + 2, k + 5) if lower_at(chunks, n) not in _PARTS), k + 5)
        j = n + 1 if n > k + 2 and lower_at(chunks, n) == "of" else j
    # "flew to Peru, last year's champion": the day is another's.
    owning = j + 1 < len(chunks) and chunks[j + 1].kind == "possessive"
    if is_date(chunks, j) and not owning:
        return j, j + 1 + (lower_at(chunks, j + 1) == ")" and lower_at(chunks, k) == "(")
    return None, k


def _closes_item(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether the day behind a comma is that of one town in a list whose items are told apart by semicolons."""
    return lower_at(chunks, k + 3) == ";" or (lower_at(chunks, k + 3) in {"", "."} and ";" in {c.lower for c in chunks})


def _day_ahead(chunks: Sequence[Chunk], k: int) -> tuple[int | None, int]:
    """Give the day that opens a further item, and the chunk where that begins: ", on Sunday in Niamey", "and on 5 May
    Ecuador".
    """
    j = k
    while lower_at(chunks, j) in {",", "and", "then"}:
        j += 1
    if j == k:
        return None, k
    j += lower_at(chunks, j) in {"on", "from", "in"}
    if is_date(chunks, j) and lower_at(chunks, j + 1) in {"in", "to"}:
        return j, j + 2
    named = is_date(chunks, j) and chunks[j + 1 : j + 2] and chunks[j + 1].kind == "country"
    return (j, j + 1) if named and lower_at(chunks, j + 2) in _CLOSING else (None, k)


def targets_ending(chunks: Sequence[Chunk], k: int, story: Narrative) -> tuple[Target, ...]:
    """Give the countries and cities that a list just before a chunk names: what "where" stands for."""
    k -= lower_at(chunks, k - 1) == ","
    for start in range(max(0, k - 10), k):
        if chunks[start].kind in {"country", "place", "adjective", "possessive"}:
            targets, last = read_targets(chunks, start, story)
            if targets and last == k:
                return targets
    return ()


def read_target(
    chunks: Sequence[Chunk], k: int, story: Narrative, *, direct: bool = False, venues: bool = False
) -> tuple[Target, int] | None:
    """Give the one country or city that begins at a chunk, and the chunk after it; the arguments are those of
    `read_targets`.
    """
    adjective: Chunk | None = None
    definite = ours = False
    start = k
    while k < len(chunks) and k < start + 12:
        chunk, lower, kind = chunks[k], lower_at(chunks, k), chunks[k].kind
        if kind == "country" and chunk.country:
            return _whole(chunks, k, Target(chunk.country, None, k), direct, story)
        seat = direct and kind in {"place", "body"} and lower.removeprefix("the ") in _SEATS_OF_POWER
        if kind == "place" or ((venues or seat) and kind == "body" and chunk.entry("venue")):
            found = place_of(chunk)
            if found is not None and found[1] and (venues or seat or chunk.entry("city", "capital")):
                return _whole(chunks, k, Target(found[1], found[0], k), direct, story)
            if found is None and chunk.country and chunk.entry("region") and chunk.entry("country") is None:
                return _whole(chunks, k, Target(chunk.country, None, k), direct, story)
            if not venues:
                return None
        elif kind == "adjective":
            adjective = chunk
        elif kind == "name" and k == start and not direct and lower_at(chunks, k + 1) in {"'s", "’s"}:
            # "to Fidel Castro's Cuba"
            owned = chunks[k + 2 : k + 3]
            if not owned or owned[0].kind != "country":
                return None
            k += 1
        elif lower in {"capital", "city", "capitals"} and adjective is not None and adjective.country:
            city = chunks[k + 1 + (lower_at(chunks, k + 1) in {",", "of"})] if k + 2 < len(chunks) else None
            if (
                city is not None
                and city.kind == "place"
                and (found := place_of(city)) is not None
                and found[1] == adjective.country
            ):
                at = chunks.index(city)
                return Target(adjective.country, found[0], at), at + 1
            return (Target(adjective.country, None, k), k + 1) if lower in {"capital", "city"} else None
        elif lower == "city" and definite and story.place_country and lower_at(chunks, k + 1) not in {"of", "'s"}:
            # "spent Friday and Saturday in the city", where the story is
            return Target(story.place_country, story.place, k), k + 1
        elif (
            lower == "country"
            and definite
            and (host := story.host or story.dateline_country)
            and lower_at(chunks, k + 1) not in {"of", "'s"}
        ):
            return Target(host, None, k), k + 1
        elif lower in _REALMS and (definite or ours) and (story.dateline_country or (ours and story.home)):
            return Target(story.dateline_country or story.home or "", None, k), k + 1
        elif not (
            lower in _LEADING or (kind in {"title_word", "mark"} and lower not in {",", ".", ";", ":", "“", "”", ")"})
        ) and not (
            venues
            and k < start + 9
            and (kind in {"title_word", "name", "body"} or lower in FIELDS or _after_field(chunks, k))
        ):
            return None
        if lower in {"the", "this", "that"}:
            definite = True
        elif lower == "our":
            ours = True
        if kind == "title_word" and direct and lower in _SITES:
            return None
        k += 1
    return None


def here_of(story: Narrative, k: int) -> Target | None:
    """Give where "here" at a chunk is: under the dateline, else at home, else where the story has come to."""
    if story.dateline_country:
        return Target(story.dateline_country, story.dateline_place, k)
    at = story.home or story.host or story.place_country
    return Target(at, None, k) if at else None


def _after_field(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether "in" or "near" goes on with the name of an airport: "at Esenboga airport in Ankara"."""
    return chunks[k].lower in {"in", "near", "outside", "of"} and (
        chunks[k - 1].lower in FIELDS or chunks[k - 1].kind in {"title_word", "name"}
    )


def _whole(
    chunks: Sequence[Chunk], k: int, target: Target, direct: bool, story: Narrative
) -> tuple[Target, int] | None:
    """Let a target stand unless it only begins something else: "Vietnam's Ministry", "the Hanoi museum"."""
    j = k + 1
    if lower_at(chunks, k - 1) in {"a", "an", "another"} and lower_at(chunks, j) in {"capital", "city"}:
        # "her first trip to a Visegrad capital": to any of them
        return None
    # A name in brackets is the same country again: "(LPDR)".
    if (
        lower_at(chunks, j) in {"(", "["}
        and lower_at(chunks, j + 2) in {")", "]"}
        and j + 1 < len(chunks)
        and chunks[j + 1].kind in {"country", "title_word", "name"}
    ):
        j += 3
    if chunks[j : j + 1] and chunks[j].kind == "possessive":
        city = next((n for n in range(j + 1, min(j + 5, len(chunks))) if chunks[n].kind == "place"), None)
        if city is not None and (found := place_of(chunks[city])) is not None and found[1] == target.country:
            return Target(target.country, found[0], city), city + 1
        region = next((n for n in range(j + 1, min(j + 5, len(chunks))) if lower_at(chunks, n) in _REGIONS), None)
        if region is not None and all(c.kind in _NAMING_REGIONS for c in chunks[j + 1 : region]):
            # "Iraq's Kurdish region", "Peru's Puno province"
            return target, region + 1
        return (target, j) if lower_at(chunks, j + 1) in ("capital",) else None
    if (
        direct
        and j < len(chunks)
        and (
            lower_at(chunks, j) in _SITES
            or chunks[j].kind in {"title_word", "body", "organization", "office", "adjective"}
            or chunks[j].lower == "-"
        )
    ):
        return None
    if not direct and j < len(chunks) and chunks[j].lower == "-" and chunks[j].start == chunks[j - 1].end:
        return None
    # "Vientiane, Laos", "Goa, India": one place.
    if (
        chunks[k].kind == "place"
        and lower_at(chunks, j) == ","
        and j + 1 < len(chunks)
        and chunks[j + 1].kind == "country"
        and chunks[j + 1].country == target.country
    ):
        j += 2
    return target, j
