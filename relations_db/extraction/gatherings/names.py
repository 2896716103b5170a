"""Find the names of gatherings in a sentence: summits, forums, expos, sessions, with edition and circle."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.gatherings.distinctions import is_gathering
from relations_db.extraction.gatherings.name_extent import begin_of_name, end_of_name
from relations_db.extraction.gatherings.name_parts import read_name
from relations_db.extraction.gatherings.name_words import (
    HEAD_IN_NAME,
    HEADS,
    OWN_NAMES,
    WEAK,
    GatheringName,
    circle_of,
    edition_of,
    ends_in_noun,
    is_met,
)
from relations_db.language.chunks import Chunk, lower_at
from relations_db.language.lexicon import Lexicon

TRIGGERS = HEADS | OWN_NAMES.keys()
_BODIES = frozenset({"organization", "body"})
# Besides the words, of these kinds is what tells of a gathering.
_NAMING = _BODIES | {"office"}
MARGINS = frozenset("sidelines sideline margins margin fringes fringe edges corner corners".split())
_CONVENING = frozenset("met meets convened convenes gathered gathers assembled reconvened".split())
# Whose plain "meeting" is one of its leaders or ministers.
_BEFORE_CIRCLE = frozenset("at attended attend hosted addressed during chaired joined".split())
_CIRCLE_WAS = frozenset("attended opened closed ended began hosted chaired addressed adopted brought".split())
_HOLDING = frozenset("held hold holds opened concluded ended closed".split())
_YEARLY = frozenset({"annual", "yearly"})
_STATES = frozenset("states countries nations republics".split())
_SETTING = frozenset("in at on under there for again".split())
_OF_AN_OFFICE = frozenset("presidency president host chair team envoy delegation agenda outcome - '".split())
_PARTS = frozenset("opening session day days part end beginning eve edition week".split())
_FEASTS = frozenset("holy golden fashion last this next passion easter working first restaurant".split())
_NAMING_A_WEEK = frozenset({"title_word", "name", "place", "organization", "adjective"})
_SORTS = frozenset(
    "business economic investment trade peace security international regional media youth parliamentary scientific "
    "energy climate health donors academic tourism agricultural".split()
)
_CALLING = frozenset("gathered convened assembled hosted united reunited together".split())
_MANY = ("ministers", "leaders", "presidents", "speakers", "state", "government", "generals", "general", "premiers")
_MARKING = {("to", "mark"), ("to", "celebrate"), ("to", "commemorate"), ("devoted", "to"), ("dedicated", "to")}
_BEHIND_CIRCLE = frozenset(", . ; ) in on where last this".split())
_BEHIND_OCCASION = frozenset(", . ; : ( in at was were on held took takes opened ended kicked concluded".split())
_OTHER_THING = frozenset(
    "mechanism declaration secretariat communique communiqué initiative framework process statement "
    "organisation organization headquarters participants fund network".split()
)


def find_names(chunks: Sequence[Chunk], source: str, lexicon: Lexicon) -> list[GatheringName]:
    """Give the gatherings that a sentence names, in order; none overlaps another."""
    found: list[GatheringName] = []
    low = 0
    for k, chunk in enumerate(chunks):
        thing = chunk.text.endswith("Week") or ends_in_noun(chunk)
        if k < low or not (chunk.lower in TRIGGERS or chunk.kind in _NAMING or thing):
            continue
        name: GatheringName | None = None
        if chunk.lower in OWN_NAMES and found and _is_short_for(chunks, found[-1], k):
            # "the Ninth Tokyo International Conference on African Development (TICAD9)"
            found[-1] = dataclasses.replace(found[-1], last=k + 2)
            low = k + 2
        elif chunk.lower in OWN_NAMES:
            name = _of_its_own(chunks, k)
        elif chunk.kind == "office" and chunk.lower.endswith(_MANY):
            name = _plural_met(chunks, k, source) or _leaders_met(chunks, k, source)
        elif chunk.kind in _BODIES or chunk.lower in HEADS or thing:
            name = _at(chunks, k, low, source, lexicon) if _is_head(chunks, k) else _circle_met(chunks, k)
        if name is not None:
            found.append(name)
            low = max(name.last, k + 1)
    return found


def _is_short_for(chunks: Sequence[Chunk], name: GatheringName, k: int) -> bool:
    """Tell whether a conference's own word stands in brackets behind its name."""
    return name.last == k - 1 and lower_at(chunks, k - 1) == "(" and lower_at(chunks, k + 1) == ")"


def _circle_met(chunks: Sequence[Chunk], k: int) -> GatheringName | None:
    """Read the summit that a circle's name alone stands for: "on the margins of the G20 in Bali"."""
    chunk = chunks[k]
    entry = circle_of(chunk)
    if entry is None:
        return None
    if (
        lower_at(chunks, k + 1) in _CONVENING
        and lower_at(chunks, k - 1) != "of"
        and lower_at(chunks, k + 2) in _SETTING
    ):
        # "The G20 met in Johannesburg on June 22."
        return GatheringName(
            k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset({chunk.lower}), firm=True
        )
    dated = lower_at(chunks, k + 1) == "of" and k + 2 < len(chunks) and chunks[k + 2].kind == "date"
    if is_met(chunk) and (dated or _is_attended(chunks, k)):
        return GatheringName(
            k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset(chunk.lower.split()), firm=True
        )
    if lower_at(chunks, k + 1) not in {"in", "at"}:
        return None
    near = [c.lower for c in chunks[max(0, k - 4) : k]]
    # "at the G20 in Lima", "attended the G20 in Lima", "host of the G20 in Lima", "The G20 in Lima was opened by"
    named = near[-1:] == ["the"] and ((near[-2:-1] and near[-2] in _BEFORE_CIRCLE) or near[-3:-1] == ["host", "of"])
    after = {c.lower for c in chunks[k + 3 : k + 8]}
    led = len(near) < 2 and bool(after & _CIRCLE_WAS)
    if not (MARGINS & {*near} or named or led) or k + 2 >= len(chunks) or chunks[k + 2].kind != "place":
        return None
    place = place_of(chunks[k + 2])
    return GatheringName(
        k, k + 1, "summit", chunk.text, (entry,), rank="top", words=frozenset({chunk.lower}), firm=True,
        place=place[0] if place else None, place_country=place[1] if place else None,
    )  # fmt: skip


def _of_its_own(chunks: Sequence[Chunk], k: int) -> GatheringName | None:
    """Read a conference by a name of its own: "COP28", "the CHOGM"."""
    if lower_at(chunks, k + 1) in _OF_AN_OFFICE | _OTHER_THING:
        return None
    j = k - 1 - (lower_at(chunks, k - 1) == "the")
    if lower_at(chunks, j) == "of" and lower_at(chunks, j - 1) not in MARGINS | _PARTS:
        # "the president of COP28", "ahead of COP28"
        return None
    edition, words = OWN_NAMES[chunks[k].lower], frozenset({chunks[k].lower})
    return GatheringName(k, k + 1, "conference", chunks[k].text, edition=edition, words=words, firm=True)


def _is_attended(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether somebody is at what a circle's name says: "at the G7, the two", "during APEC in May"."""
    j = k - 1 - (lower_at(chunks, k - 1) == "the")
    behind = k + 1 >= len(chunks) or chunks[k + 1].kind == "date" or lower_at(chunks, k + 1) in _BEHIND_CIRCLE
    return lower_at(chunks, j) in {"at", "during"} and behind


def _is_head(chunks: Sequence[Chunk], k: int) -> bool:
    chunk = chunks[k]
    if chunk.kind in _BODIES:
        return HEAD_IN_NAME.search(chunk.text) is not None
    if chunk.text.endswith("Week"):
        # "Caribbean Week of Farming", "Riga Security Week", but no week of the calendar or of a feast
        before = chunk.lower.split()[:-1] or chunks[k - 1].lower.split()[-1:]
        named = bool(chunk.lower.split()[1:]) or (k > 0 and chunks[k - 1].kind in _NAMING_A_WEEK)
        return named and _FEASTS.isdisjoint(before)
    return (chunk.lower in HEADS and chunk.kind in {"word", "title_word", "name"}) or ends_in_noun(chunk)


def _plural_met(chunks: Sequence[Chunk], k: int, source: str) -> GatheringName | None:
    """Read the meeting of "The foreign ministers of the Gulf states gathered in Doha", "X gathered the leaders of the
    Gulf states in Doha", whom no noun gathers.
    """
    called = lower_at(chunks, k - 2) in _CALLING and lower_at(chunks, k - 1) == "the"
    ahead = range(k + 2, min(k + 11, len(chunks)))
    if called:
        verb = next((n for n in ahead if lower_at(chunks, n) in {"in", "at"}), None)
    else:
        verb = next((n for n in ahead if _convene_somewhere(chunks, n)), None)
    if verb is None or lower_at(chunks, k + 1) != "of":
        return None
    whose = [c for c in chunks[k + 2 : verb] if c.text not in {"(", ")"}]
    opens = not k or lower_at(chunks, k - 1) in {"the", ","} or chunks[k - 1].kind == "date"
    if not opens or any(c.kind in {"name", "date", "mark"} for c in whose):
        return None
    lands = {c.country for c in whose if c.kind in {"country", "adjective"} and c.country}
    bodies = tuple(sorted({e.key for c in whose if (e := c.entry("organization")) is not None}))
    words = frozenset(w for c in whose if c.kind != "word" for w in c.lower.split())
    named = [c for c in whose if c.kind in {"title_word", "place"} and c.text[:1].isupper()]
    told = len(named) > 1 or (bool(named) and not _STATES.isdisjoint(c.lower for c in whose))
    if len(lands) in (1, 2) or not (bodies or told or lands or any(" " in c.text for c in named)):
        return None
    text = f"meeting of the {source[chunks[k].start : chunks[verb - 1].end]}"
    return GatheringName(
        k, verb, "meeting", text, bodies, tuple(sorted(lands)), words=words | {chunks[k].lower}, firm=True
    )


def _convene_somewhere(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether "met in", "sat at" or "came together in" stands at a chunk."""
    if lower_at(chunks, k) in _HOLDING and lower_at(chunks, k + 1) == "their":
        # "The ministers of the Nordic states held their yearly meeting in"
        noun = next((n for n in range(k + 2, min(k + 6, len(chunks))) if lower_at(chunks, n) in HEADS), -1)
        return lower_at(chunks, noun + 1) in {"in", "at"}
    if lower_at(chunks, k) == "came" and lower_at(chunks, k + 1) == "together":
        return lower_at(chunks, k + 2) in {"in", "at"}
    return lower_at(chunks, k) in _CONVENING | {"sat"} and lower_at(chunks, k + 1) in {"in", "at"}


def _leaders_met(chunks: Sequence[Chunk], k: int, source: str) -> GatheringName | None:
    """Read the meeting of "The G20 leaders gathered in Delhi", "the council of ASEAN foreign ministers"."""
    owner = k - 1 - (k > 1 and chunks[k - 1].kind == "possessive")
    entry = chunks[owner].entry("organization") if k and chunks[owner].kind == "organization" else None
    if entry is None:
        return None
    council = lower_at(chunks, owner - 1) == "of" and lower_at(chunks, owner - 2) == "council"
    met = _convene_somewhere(chunks, k + 1) and any(c.kind == "place" for c in chunks[k + 3 : k + 5])
    if not council and not met:
        return None
    first = owner - 2 if council else owner
    text = source[chunks[first].start : chunks[k].end]
    rank = "foreign ministers" if "foreign" in chunks[k].lower else None
    return GatheringName(
        first, k + 1, "meeting", text if council else f"meeting of the {text}", (entry.key,), rank=rank,
        words=frozenset((*chunks[owner].lower.split(), chunks[k].lower)), firm=met,
    )  # fmt: skip


def _at(chunks: Sequence[Chunk], head: int, low: int, source: str, lexicon: Lexicon) -> GatheringName | None:
    if chunks[head].kind in _BODIES and _head_follows(chunks, head):
        return None
    first = begin_of_name(chunks, head, low)
    last = end_of_name(chunks, head)
    if lower_at(chunks, head) in WEAK and lower_at(chunks, head) != "assembly" and first == head and last == head + 1:
        return None
    if (marked := _occasion_end(chunks, head)) is not None:
        place = place_of(chunks[marked - 1]) if marked == head + 3 and chunks[marked - 1].kind == "place" else None
        name = read_name(chunks, _past_sorts(chunks, head), marked, head, source, lexicon)
        return dataclasses.replace(
            name, occasion=True, bare=False, edition=None,
            place=place[0] if place else name.place, place_country=place[1] if place else name.place_country,
        )  # fmt: skip
    name = _of_possessor(chunks, read_name(chunks, first, last, head, source, lexicon))
    if chunks[head].text.endswith("Week"):
        # "the High-Level Week of the General Assembly" is called after that.
        of_another = lower_at(chunks, last) == "of" and any(
            _is_head(chunks, n) for n in range(last, min(last + 6, len(chunks)))
        )
        return dataclasses.replace(name, firm=True) if name.words and not of_another else None
    if lower_at(chunks, name.last) in _OTHER_THING or (name.first and lower_at(chunks, name.first - 1) == "-"):
        return None
    return name if is_gathering(chunks, name, head) else None


def _of_possessor(chunks: Sequence[Chunk], name: GatheringName) -> GatheringName:
    """Give "the Alpine Forum's 15th Annual Meeting" the organisation whose it is."""
    k = name.first - 1
    counted = name.edition is not None or lower_at(chunks, name.first) in _YEARLY
    if name.circle or not counted or k < 1 or chunks[k].kind != "possessive":
        return name
    entry = chunks[k - 1].entry("organization")
    return dataclasses.replace(name, organizations=(entry.key,), bare=False) if entry is not None else name


def _occasion_end(chunks: Sequence[Chunk], head: int) -> int | None:
    """Give where "a conference celebrating the 75th anniversary of …" ends; None where nothing is marked."""
    if lower_at(chunks, head) not in {"conference", "seminar", "symposium", "forum", "workshop", "roundtable"}:
        return None
    k = head + 1
    pair = (lower_at(chunks, k), lower_at(chunks, k + 1))
    if pair in _MARKING:
        k += 1
    elif pair == ("on", "the") and lower_at(chunks, k + 2) == "occasion":
        k += 3
    elif lower_at(chunks, k) == "on" and chunks[k + 1 : k + 2] and chunks[k + 1].kind != "date":
        if not _is_told_plainly(chunks, head):
            return None
        k += 1
    elif lower_at(chunks, k) in {"in", "at"} and chunks[k + 1 : k + 2] and chunks[k + 1].kind == "place":
        return k + 2 if _is_told_plainly(chunks, head) else None
    elif lower_at(chunks, k) not in {"celebrating", "marking", "commemorating"}:
        return None
    last = k
    while last < len(chunks) and last < k + 24 and lower_at(chunks, last) not in _BEHIND_OCCASION:
        last += 1
    return last if last > k + 1 else None


def _past_sorts(chunks: Sequence[Chunk], head: int) -> int:
    """Give the first of the plain words that say of what sort a conference is: "an economic forum"."""
    first = head
    while first > head - 3 and lower_at(chunks, first - 1) in _SORTS and chunks[first - 1].text.islower():
        first -= 1
    return first


def _is_told_plainly(chunks: Sequence[Chunk], head: int) -> bool:
    """Tell whether a noun is a small one without a name: "a conference on", "the economic forum in"."""
    return chunks[head].text.islower() and lower_at(chunks, _past_sorts(chunks, head) - 1) in {"a", "the", "an"}


def _head_follows(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether an organisation's name only begins that of a gathering: "Pacific Islands Forum Leaders Meeting"."""
    counted = edition_of(lower_at(chunks, k + 2)) is not None or lower_at(chunks, k + 2) in _YEARLY
    numbered = lower_at(chunks, k + 1) == "'s" and counted
    # "the World Economic Forum's 15th Annual Meeting of …"
    for n in range(k + 3 if numbered else k + 1, min(k + 6, len(chunks))):
        if chunks[n].lower in HEADS:
            return True
        if chunks[n].kind not in {"title_word", "office"} and chunks[n].lower not in {"'", "’"}:
            return False
    return False
