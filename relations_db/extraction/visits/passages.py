"""Read ways of telling of a journey that are no verb of motion: trains and ferries, destinations chosen, itineraries
behind a colon, weeks that saw somebody somewhere, hosts who greet a guest.
"""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.hosting import HOSTING, read_hosting
from relations_db.extraction.visits.journey_words import BEING, NAMING, NOUNS, Journey, form_after, form_in
from relations_db.language.chunks import Chunk, is_date, lower_at

_CARRIERS = frozenset(
    "train plane aircraft ferry boat ship flight jet helicopter bus car carriage airliner steamer motorcade aeroplane "
    "sleeper".split()
)
_TAKING = frozenset("took takes take caught catches boarded boards".split())
_ALIGHTING = frozenset("got gets stepped steps climbed climbs".split())
_CROSSING = frozenset("crossed crosses came comes went goes drove walked".split())
_BORDERS = frozenset("border frontier river bridge strait sea lake channel straits gulf".split())
_CHOOSING = frozenset("made makes chose picked chosen".split())
_ENDS_OF_JOURNEYS = frozenset("destination trip journey visit stop port outing foray".split())
_ORDERING = frozenset("first maiden abroad foreign next second third last overseas".split())
_SHOWING = frozenset("saw sees found finds".split())
_TIMES = frozenset("week weekend month year day summer autumn winter spring fortnight".split())
_DROPPING = frozenset("dropped drops looked looks popped".split())
_ROUNDS = NOUNS | frozenset("round road itinerary travels stops visits shuttle shuttled pace leg legs route".split())
_SHUT = frozenset(", ; . where who which for and with".split())

NOW = frozenset({"currently", "now", "presently"})
_ALONG = frozenset("accompanied accompanies joined".split())
_PAYING = frozenset("paid pays pay gave gives".split())

PASSAGES = (
    _ALONG
    | _PAYING
    | frozenset({"in", "there"})
    | _TAKING
    | _ALIGHTING
    | _CROSSING
    | _CHOOSING
    | _SHOWING
    | _DROPPING
    | HOSTING
    | frozenset({":"})
)


def read_passage(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Give the journey that a word tells of in one of these ways, if it does.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
        there: the place named last before the sentence.
    """
    word = lower_at(chunks, k)
    if word == ":":
        return _itinerary(chunks, k, story)
    if (word in _TAKING or word in _ALIGHTING) and (carried := _carried(chunks, k, story, there)) is not None:
        return carried
    if word in _CROSSING and (crossed := _crossed(chunks, k, story)) is not None:
        return crossed
    if word == "in":
        return _inside(chunks, k, story)
    if word == "there":
        return _onward(chunks, k, story)
    if word in _PAYING:
        return _paid(chunks, k, story)
    if word in _ALONG:
        return _along(chunks, k, story)
    if word in _CHOOSING:
        return _chosen(chunks, k, story)
    if word in _SHOWING:
        return _shown(chunks, k, story)
    if word in _DROPPING:
        return _dropped_in(chunks, k, story)
    return read_hosting(chunks, k, story)


def _inside(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "President Vuli, in Lima from May 3 to 5, was shown", an aside on where somebody is just then."""
    now = lower_at(chunks, k - 1) in NOW
    k -= now
    if lower_at(chunks, k - 1) != "," or k < 2 or chunks[k - 2].kind not in {"name", "office"}:
        return None
    k += now
    targets, last = read_targets(chunks, k + 1, story)
    closes = lower_at(chunks, last) == "," or (
        lower_at(chunks, last) == "for" and "," in [c.lower for c in chunks[last:]]
    )
    timed = now or (targets and targets[0].date is not None) or lower_at(chunks, last) == "for"
    if len(targets) != 1 or not closes or not timed:
        return None
    return Journey(k, last, k, "verb", targets, form_after(chunks, last), "be at")


def _onward(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read ", and from there on to Quito on the 8th", which leaves its verb out."""
    j = k + 1 + (lower_at(chunks, k + 1) == "on")
    if lower_at(chunks, k - 1) != "from" or lower_at(chunks, k - 2) not in {"and", ",", "then"}:
        return None
    if lower_at(chunks, j) not in {"to", "for"}:
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(k, last, k, "verb", targets, form_after(chunks, last), "onward") if targets else None


def _paid(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "paid Lima a visit"."""
    targets, last = read_targets(chunks, k + 1, story)
    visit = next((n for n in range(last + 1, min(last + 7, len(chunks))) if lower_at(chunks, n) == "visit"), None)
    if len(targets) != 1 or visit is None or lower_at(chunks, last) not in {"a", "an", "his", "her", "another"}:
        return None
    return Journey(k, visit + 1, k, "verb", targets, form_in(c.lower for c in chunks[last:visit]), "visit")


def _along(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "accompanied the president to Lima"."""
    if lower_at(chunks, k - 1) in BEING or not any(c.kind in {"name", "office"} for c in chunks[k + 1 : k + 4]):
        return None
    for n in range(k + 2, min(k + 12, len(chunks))):
        if lower_at(chunks, n) in {"to", "on"}:
            targets, last = read_targets(chunks, n + 1, story) if lower_at(chunks, n) == "to" else ((), k)
            return Journey(k, last, k, "verb", targets, form_after(chunks, last), "arrive") if targets else None
        if lower_at(chunks, n) in _SHUT | {"in", "at"}:
            return None
    return None


def _carried(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "took the ferry to Tallinn", "got off a night train in Lviv", "stepped off the plane there"."""
    alighting, j = lower_at(chunks, k) in _ALIGHTING, k + 1
    if alighting:
        if lower_at(chunks, j) not in {"off", "out", "down"}:
            return None
        j += 1 + (lower_at(chunks, j + 1) in {"of", "from"})
    if lower_at(chunks, j) not in {"a", "an", "the", "his", "her", "their"}:
        return None
    carrier = next((n for n in range(j + 1, min(j + 5, len(chunks))) if lower_at(chunks, n) in _CARRIERS), None)
    if carrier is None:
        return None
    lead = lower_at(chunks, carrier + 1)
    if alighting and lead == "there" and there is not None:
        target = Target(there.country, there.place, carrier + 1)
        return Journey(k, carrier + 2, k, "verb", (target,), None, "arrive")
    if lead not in (("in", "at") if alighting else ("to", "for", "into")):
        return None
    targets, last = read_targets(chunks, carrier + 2, story, venues=alighting)
    return Journey(k, last, k, "verb", targets, form_after(chunks, last), "arrive") if targets else None


def _crossed(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "crossed the river to Brazzaville", "came over the border to Arusha"."""
    j = k + 1 + (lower_at(chunks, k + 1) in {"over", "across"})
    if j == k + 1 and not lower_at(chunks, k).startswith("cross"):
        return None
    for n in range(j, min(j + 6, len(chunks))):
        lower = lower_at(chunks, n)
        if lower in {"to", "into", "for"}:
            targets, last = read_targets(chunks, n + 1, story)
            beyond = any(lower_at(chunks, m) in _BORDERS for m in range(j, n)) or chunks[n - 1].kind != "word"
            return Journey(k, last, k, "verb", targets, None, "arrive") if targets and beyond else None
        if lower in _SHUT:
            return None
    return None


def _chosen(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "made Lima the destination of his first journey abroad", "chose Riga for her first trip"."""
    targets, last = read_targets(chunks, k + 1, story)
    if len(targets) != 1:
        return None
    while lower_at(chunks, last) in {",", "on"} and any(is_date(chunks, n) for n in range(last - 1, last + 3)):
        # "made Lima, on May 3, the first stop of"
        last += 1 + is_date(chunks, last + 1)
    behind = [c.lower for c in chunks[last : last + 11]]
    end = next((n for n, word in enumerate(behind) if word in {";", ".", "where", "who", "which"}), len(behind))
    said = set(behind[:end])
    if behind[:1] not in (["the"], ["his"], ["her"], ["their"], ["as"], ["for"]):
        return None
    if said.isdisjoint(_ENDS_OF_JOURNEYS) or said.isdisjoint(_ORDERING):
        return None
    return Journey(k, last, k, "verb", targets, form_after(chunks, last), "choose")


def _shown(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "The first week of May saw President Vuli in Lima", "Monday found her in Quito"."""
    before = chunks[:k]
    timed = any(c.kind == "date" or c.lower in _TIMES for c in before)
    if not timed or not before or any(c.kind in {"name", "office", "country", "place"} for c in before):
        return None
    j = k + 1
    while j < min(k + 9, len(chunks)) and (
        chunks[j].kind in NAMING or lower_at(chunks, j) in {"of", "the", "him", "her"}
    ):
        j += 1
    if j == k + 1 or lower_at(chunks, j) not in {"in", "at"}:
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(k, last, k, "verb", targets, form_after(chunks, last), "shown") if targets else None


def _dropped_in(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "dropped in on President Vuli in Suva", "looked in at Suva", "looked in on Fiji"."""
    if lower_at(chunks, k + 1) not in {"in", "by"}:
        return None
    j = k + 2
    targets, last = read_targets(chunks, j + 1, story) if lower_at(chunks, j) == "on" else ((), j)
    if targets:
        return Journey(k, last, k, "verb", targets, None, "arrive")
    if lower_at(chunks, j) == "on":
        j = next((n for n in range(j + 1, min(j + 9, len(chunks))) if lower_at(chunks, n) in {"in", "at"}), len(chunks))
    if lower_at(chunks, j) not in {"in", "at"}:
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(k, last, k, "verb", targets, None, "arrive") if targets else None


def _itinerary(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "She was on the road again: Lima on Friday, Quito on Saturday", "His itinerary: to Accra on the 5th, …"."""
    being = any(chunks[n].lower in BEING and lower_at(chunks, n + 1) in {"in", "on"} for n in range(k - 1))
    if _ROUNDS.isdisjoint(c.lower for c in chunks[:k]) and not being:
        return None
    j = k + 1 + (lower_at(chunks, k + 1) in {"to", "in", "first"})
    targets, last = read_targets(chunks, j, story)
    # "From May 3 to 5 she was in the Gulf: Kuwait first, then Doha"
    dated = any(t.date is not None for t in targets) or (being and any(c.kind == "date" for c in chunks[:k]))
    return Journey(k, last, k, "verb", targets, None, "itinerary") if len(targets) > 1 and dated else None
