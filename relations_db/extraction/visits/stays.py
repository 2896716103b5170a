"""Read words of being somewhere: "is in Peru to attend", "spent two days in Lima", "in Riga since Monday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relations_db.extraction.destinations import Target, here_of, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.visits.journey_words import (
    AFTER_STAY,
    BEING,
    CLAUSE_EDGES,
    GREETED,
    PURPOSE,
    SPENDING,
    STARTED,
    STAYING,
    TO_COME,
    Journey,
    form_after,
)
from relations_db.extraction.visits.where_clauses import read_where_clause
from relations_db.language.chunks import Chunk, is_date, lower_at

_AIMS = frozenset("attend participate take join meet hold sign part".split())
_BESIDE_BEING = frozenset(
    "back also now currently already soon again both meanwhile then away last only seen spotted himself herself "
    "themselves first most recently".split()
)
_STAY_TIMES = frozenset("until till on for since".split())
_TIMES_SPENT = frozenset("day days night nights hours weekend week fortnight".split())
_SPELLS = _TIMES_SPENT | frozenset("afternoon evening morning hour".split())
# For each word that opens such a turn of phrase, those that follow it.
_ON_THE_WAY: dict[str, tuple[tuple[str, ...], ...]] = {
    "off": (("to",),),
    "on": (("his", "her", "its", "their", "the"), ("way",), ("to",)),
    "en": (("route",), ("to", "for")),
    "bound": (("for",),),
}
_BOTH = frozenset({"either", "both"})
_LEADING_ON = frozenset({"after", "following"})
_POINTING = frozenset({"here", "there"})
_HALTING = frozenset({"stopped", "stopping", "stop", "called", "broke"})
_CELEBRATED = frozenset("feted fêted mobbed cheered acclaimed hailed serenaded decorated".split())
_HONOURED = GREETED | _CELEBRATED | {"given", "accorded"}
_WELCOMES = frozenset("welcome reception ovation".split())
_WELCOMED = frozenset("got gets received receives enjoyed enjoys".split())
_HONOURS = frozenset(
    "airport guard honour honours honor honors salute ceremonial carpet airbase tarmac steps stairs gangway plane "
    "aircraft".split()
)
# The words that `read_stay` reads.
_STANDING, _BESIDE = frozenset({"stood", "stands"}), frozenset({"with", "beside", "alongside"})
STAYS = (
    STAYING | _STANDING | SPENDING | BEING | _WELCOMED | _HALTING | STARTED | TO_COME | _TIMES_SPENT | {"since", "here"}
)


def read_stay(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Give the visit that a word tells of by where somebody is, if it does.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
        there: the place named last before the sentence.
    """
    word = lower_at(chunks, k)
    if word in _STANDING:
        return _stood(chunks, k, story)
    if word in STAYING:
        return read_where_clause(chunks, k, story) or _stayed(chunks, k, story)
    if word in SPENDING:
        return read_where_clause(chunks, k, story) or _spent(chunks, k, story)
    if word in BEING:
        where = read_where_clause(chunks, k, story)
        return where or _honoured(chunks, k, story) or _being(chunks, k, story, there)
    if word in _WELCOMED:
        return _got_welcome(chunks, k, story)
    if word in _HALTING:
        return _halted(chunks, k, story)
    if word in STARTED:
        return _started(chunks, k, story)
    if word == "since":
        return _since(chunks, k, story)
    if word in TO_COME and lower_at(chunks, k - 1) in {"is", "are"}:
        return _awaited(chunks, k, story)
    if word in _TIMES_SPENT:
        return _time_in(chunks, k, story)
    return _here(chunks, k, story) if word == "here" else None


def _time_in(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "After a day in Oslo, X flew on", "X's two days in Riga": time spent somewhere on a journey."""
    if lower_at(chunks, k + 1) != "in":
        return None
    before = [lower_at(chunks, n) for n in range(max(0, k - 3), k)]
    owner = next((n for n in range(k - 1, max(-1, k - 5), -1) if _is_owner(chunks, n)), None)
    if _LEADING_ON.isdisjoint(before[:-1]) and owner is None:
        return None
    targets, last = read_targets(chunks, k + 2, story)
    first = owner + 1 if owner is not None else k
    return Journey(first, last, first, "noun", targets[:1], None, "stay") if targets else None


def _is_owner(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a chunk makes what follows somebody's: "'s", "her"."""
    return chunks[k].kind == "possessive" or lower_at(chunks, k) in {"his", "her", "their", "'s", "’s"}


def _started(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "She began in Oslo"."""
    if lower_at(chunks, k + 1) != "in":
        return None
    targets, last = read_targets(chunks, k + 2, story)
    return Journey(k, last, k, "verb", targets, None, "be at") if targets else None


def _stayed(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "stayed in Oslo until Friday", "remained on in Riga"; "stayed from May 3 to 5" of a visit that was told."""
    near = 1 + (lower_at(chunks, k + 1) == "on")
    if lower_at(chunks, k + near) == "in":
        targets, last = read_targets(chunks, k + near + 1, story)
        if targets and (targets[-1].date is not None or lower_at(chunks, last) in _STAY_TIMES):
            return Journey(k, last, k, "verb", targets, form_after(chunks, last), "stay")
    if lower_at(chunks, k + 1) in {"from", "until", "till"} and is_date(chunks, k + 2):
        return Journey(k, k + 1, k, "verb", (), None, "stay")
    if any(lower_at(chunks, k + n) == "days" for n in (2, 3)):
        # "stayed (for) three days", where the visit has been told
        return Journey(k, k + 1, k, "verb", (), None, "stay")
    return None


def _stood(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "stood in Lima beside President Rojas": where one stands with another one is."""
    targets, last = read_targets(chunks, k + 2, story) if lower_at(chunks, k + 1) == "in" else ((), k)
    beside = lower_at(chunks, last) in _BESIDE or (lower_at(chunks, last), lower_at(chunks, last + 1)) == ("next", "to")
    named = beside and any(c.kind in {"name", "office"} for c in chunks[last + 1 : last + 6])
    return Journey(k, last, k, "verb", targets, None, "be at") if targets and named else None


def _halted(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "stopped over in Riga", "called in at Riga", "broke her journey in Riga"."""
    halt = _halt(chunks, k)
    targets, last = read_targets(chunks, halt, story) if halt is not None else ((), k)
    return Journey(k, last, k, "verb", targets, None, "stay") if targets else None


def _here(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "X, here for two days, said"."""
    if not story.dateline_country or lower_at(chunks, k - 1) != "," or lower_at(chunks, k + 1) not in PURPOSE:
        return None
    target = Target(story.dateline_country, story.dateline_place, k)
    return Journey(k, k + 1, k, "verb", (target,), form_after(chunks, k + 1), "be at")


def _halt(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the place stands of "stopped over in Riga", "called in at Riga", "broke her journey in Riga"."""
    word, j = lower_at(chunks, k), k + 1
    if word == "broke":
        if lower_at(chunks, j) not in {"his", "her", "their"} or lower_at(chunks, j + 1) not in {
            "journey",
            "trip",
            "flight",
        }:
            return None
        j += 2
    elif word == "called" and lower_at(chunks, j) not in {"in", "at"}:
        return None
    elif lower_at(chunks, j) in {"over", "off", "in", "by"} and lower_at(chunks, j + 1) in {"in", "at"}:
        j += 1
    return j + 1 if lower_at(chunks, j) in {"in", "at"} else None


def _since(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "X, in Riga since Monday, said", "X, here since the 4th": the day is that of the arrival."""
    if not is_date(chunks, k + 1):
        return None
    if lower_at(chunks, k - 1) == "here" and lower_at(chunks, k - 2) == "," and story.dateline_country:
        place = Target(story.dateline_country, story.dateline_place, k - 1)
        return Journey(k - 1, k, k - 1, "verb", (place,), None, "be at")
    for n in range(k - 2, max(0, k - 6), -1):
        if lower_at(chunks, n) == "in" and lower_at(chunks, n - 1) == ",":
            targets, last = read_targets(chunks, n + 1, story)
            return Journey(n, last, n, "verb", targets, None, "be at") if targets and last == k else None
    return None


def _awaited(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "is expected in Oslo on Thursday", "is due here tomorrow"."""
    targets: tuple[Target, ...]
    if lower_at(chunks, k + 1) == "here" and story.dateline_country:
        targets, last = (Target(story.dateline_country, story.dateline_place, k + 1),), k + 2
    elif lower_at(chunks, k + 1) in {"in", "at"}:
        targets, last = read_targets(chunks, k + 2, story, venues=True)
    else:
        return None
    dated = any(t.date is not None for t in targets) or is_date(chunks, last) or is_date(chunks, last + 1)
    return (
        Journey(k + 1, last, k - 1, "verb", targets, form_after(chunks, last), "arrive") if targets and dated else None
    )


def _spent(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "spent two days in Peru", "spent Monday and Tuesday in Lima"."""
    timed = False
    for j in range(k + 1, min(k + 9, len(chunks))):
        lower = lower_at(chunks, j)
        if lower == "in" and timed:
            targets, last = read_targets(chunks, j + 1, story)
            return Journey(k, last, k, "verb", targets, form_after(chunks, last), "stay") if targets else None
        if chunks[j].kind == "date" or lower in _SPELLS:
            timed = True
        elif timed and lower == ",":
            continue
        elif chunks[j].kind != "word" or lower in {",", ";", "years", "months", "weeks", "on"}:
            return None
    return None


def _honoured(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "was welcomed in Oslo with a guard of honour", "had been met at the airport", "was feted in Riga", "got a
    warm welcome in Lima": honours done to a guest.
    """
    following = lower_at(chunks, k + 1)
    if following not in _HONOURED:
        return None
    end = next((n for n in range(k + 2, min(k + 22, len(chunks))) if lower_at(chunks, n) in CLAUSE_EDGES), len(chunks))
    told = {c.lower for c in chunks[k + 2 : min(end, k + 12)]}
    # "was welcomed to Lima", "was feted in Lima"
    plainly = following in _CELEBRATED or (following == "welcomed" and lower_at(chunks, k + 2) == "to")
    if _HONOURS.isdisjoint(told) and not plainly and not (following in {"given", "accorded"} and told & _WELCOMES):
        return None
    for n in range(k + 2, min(end, k + 22) - 1):
        if lower_at(chunks, n) in {"in", "to"}:
            targets, last = read_targets(chunks, n + 1, story)
            if targets:
                return Journey(k, last, k, "verb", targets[:1], form_after(chunks, last), "honour")
    return Journey(k, k + 2, k, "verb", (), None, "honour") if not plainly else None


def _got_welcome(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "got a warm welcome in Lima", "received a red-carpet reception in Lima"."""
    noun = next((n for n in range(k + 2, min(k + 8, len(chunks))) if lower_at(chunks, n) in _WELCOMES), None)
    if (
        noun is None
        or lower_at(chunks, k + 1) not in {"a", "an", "the"}
        or lower_at(chunks, noun + 1) not in {"in", "at"}
    ):
        return None
    targets, last = read_targets(chunks, noun + 2, story)
    return Journey(k, last, k, "verb", targets[:1], None, "honour") if targets else None


def _being(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "is in China to attend", "was in Vietnam from Monday to Thursday", "was in Libya, where he met".

    Where nothing but the place is told, the rule is "be at": the subject must stand right before it.
    """
    j = k + 1
    while lower_at(chunks, j) in _BESIDE_BEING or (j < len(chunks) and chunks[j].kind == "date" and j < k + 3):
        j += 1
    if lower_at(chunks, 0) == "in" and lower_at(chunks, j) in {"on", "from"} and is_date(chunks, j + 1):
        # "In Quito she was on May 6."
        targets, last = read_targets(chunks, 1, story)
        if len(targets) == 1 and 0 <= k - last <= 4:
            return Journey(k, j + 2, k, "verb", (replace(targets[0], date=j + 1),), None, "be in")
    if lower_at(chunks, j) in _POINTING:
        return _being_here(chunks, k, j, story, there)
    gone = lower_at(chunks, k) == "been" and lower_at(chunks, j) == "to"
    under_way = _on_the_way(chunks, j)
    gone, j = gone or under_way > j, under_way
    if (
        lower_at(chunks, j) == "in"
        and lower_at(chunks, j + 1) == "town"
        and (town := here_of(story, j + 1)) is not None
    ):
        known = story.dateline_country is not None or any(c.kind == "date" for c in chunks)
        return Journey(k, j + 2, k, "verb", (town,), form_after(chunks, j + 2), "be at") if known else None
    if lower_at(chunks, j) == "at" and any(c.kind == "place" for c in chunks[j + 1 : j + 8]):
        # "was at the Presidential Palace in Vilnius on 12 July"
        targets, last = read_targets(chunks, j + 1, story, venues=True)
        dated = any(t.date is not None for t in targets)
        # "On Monday she was at the Presidential Palace in Vilnius, where …"
        dated = dated or (any(c.kind == "date" for c in chunks[: min(k, 5)]) and lower_at(chunks, last) in AFTER_STAY)
        return Journey(k, last, k, "verb", targets, None, "be at") if dated else None
    if lower_at(chunks, j) != "in" and not gone:
        return None
    if lower_at(chunks, j + 1) in _BOTH and lower_at(chunks, j + 2) in {"country", "countries", "capitals"}:
        return Journey(k, j + 3, k, "verb", (), None, "be in both")
    # "is in the Kremlin": a house will do where somebody is with something or for something, or does something.
    targets, last = read_targets(chunks, j + 1, story)
    if not targets:
        targets, last = read_targets(chunks, j + 1, story, venues=True)
        scene = lower_at(chunks, last) == "," and lower_at(chunks, last + 1) == "where"
        if lower_at(chunks, last) not in {"with", "for", "to"} and not scene:
            return None
    form = form_after(chunks, last)
    after = lower_at(chunks, last)
    day = last + 1 + (lower_at(chunks, last + 1) in {"in", "on"})
    if lower_at(chunks, last) in {"only", "just", "barely"} and is_date(chunks, day):
        last = day
        after = ""
    if after == "," and lower_at(chunks, last + 1) in {"to", "for"}:
        last += 1
        after = lower_at(chunks, last)
    dated = any(t.date is not None for t in targets) or (
        after in {"since", ""} and is_date(chunks, last + (after != ""))
    )
    told = {c.lower for c in chunks[last : last + 7]}
    aim = (
        after == "for"
        or (after == "on" and "visit" in told)
        or (after == "at" and told & {"invitation", "head"})
        or after == "attending"
        or (after == "as" and "guest" in told)
        or (after in {"at", "as", "to"} and lower_at(chunks, last + 1) in _AIMS)
    )
    before = lower_at(chunks, k) == "been" and after in {"once", "twice", "before"}
    if gone or dated or aim or before:
        return Journey(k, last, k, "verb", targets, form, "be in")
    if after in BEING and any(lower_at(chunks, n) == "time" for n in range(max(0, k - 8), k)):
        # "the last time she was in Peru was in May"
        return Journey(k, last, k, "verb", targets, form, "be in")
    fronted = lower_at(chunks, k - 1) == "will" and any(c.kind == "date" for c in chunks[: k - 1])
    if (lower_at(chunks, k) == "be" and not fronted) or not (
        last >= len(chunks) or after in AFTER_STAY or after == "to"
    ):
        return None
    return Journey(k, last, k, "verb", targets, form, "be at")


def _on_the_way(chunks: Sequence[Chunk], j: int) -> int:
    """Give the preposition of "off to", "on her way to", "en route for" behind a verb; the same chunk without these."""
    words = _ON_THE_WAY.get(lower_at(chunks, j), ())
    fits = all(lower_at(chunks, k) in allowed for k, allowed in enumerate(words, j + 1))
    return j + len(words) if fits else j


def _being_here(chunks: Sequence[Chunk], k: int, j: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "is here with a delegation for", "was there for three days", which say where by pointing."""
    pointing, j = lower_at(chunks, j), j + (lower_at(chunks, j + 1) in {"only", "just", "barely", "last"})
    following = lower_at(chunks, j + 1)
    # "As recently as May 3 President Vuli was there"
    fronted = any(c.kind == "date" for c in chunks[max(0, k - 14) : k]) and following in AFTER_STAY | {""}
    timed = (
        fronted
        or is_date(chunks, j + 1)
        or (following in {"from", "on", "in", "until", "since"} and is_date(chunks, j + 2))
    )
    if following == "on" and form_after(chunks, j + 1) is not None:
        # "had been here on a state visit, on May 3 and 4"
        timed = timed or any(is_date(chunks, n) for n in range(j + 2, min(j + 10, len(chunks))))
    if following == "for":
        timed = timed or not {"day", "days", "hours"}.isdisjoint(c.lower for c in chunks[j + 2 : j + 4])
    if following == "," and lower_at(chunks, j + 2) in {"in", "on"}:
        # "when he was last here, in March"
        timed = timed or is_date(chunks, j + 3)
    form = form_after(chunks, j + 1)
    if pointing == "here" and not story.dateline_country and timed and (story.host or story.place_country):
        return Journey(k, j + 1, k, "verb", (Target(story.host or story.place_country or "", None, j),), form, "be at")
    if pointing == "here" and story.dateline_country and (timed or following in PURPOSE or following == "with"):
        place = Target(story.dateline_country, story.dateline_place, j)
        return Journey(k, j + 1, k, "verb", (place,), form, "be at")
    if pointing == "there" and there is not None and timed:
        return Journey(k, j + 1, k, "verb", (Target(there.country, there.place, j),), form, "be at")
    return None
