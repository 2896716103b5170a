"""Read a visit called by its name: "visited Peru", "a state visit to Peru", "his China visit", "the stop was Togo"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relations_db.extraction.destinations import Target, read_target, read_targets, targets_ending
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.reports import VisitForm
from relations_db.extraction.visits.journey_words import (
    ANOTHER,
    BEING,
    NAMING,
    NOUN_LEADS,
    NOUNS,
    STARTED,
    Journey,
    form_after,
    form_in,
)
from relations_db.extraction.visits.stages import ENDED, begun_in
from relations_db.language.chunks import Chunk, is_date, lower_at

_VISIT_VERBS = frozenset(
    "visit visits visited visiting reached reaches toured touring transited transits entered enters revisited".split()
)
# Behind these "tour" is a verb.
_BEFORE_VERBS = frozenset("will would to also".split())
_RETURNS = frozenset("return repay returned returns repaid reciprocated".split())
_AGAIN = frozenset({"one", "that", "another"})
# The words that `read_visit` reads.
VISITS = _VISIT_VERBS | NOUNS | _RETURNS | _AGAIN | {"paid"}
_PAID = frozenset("paid made undertook pays".split())
_ANSWERING = frozenset(
    "repaid returned reciprocated follows followed after answered like recalled to before from with".split()
)
_TOURS = frozenset("visit trip tour journey round swing circuit odyssey itinerary stay".split())
_LANDS = frozenset("country capital nation state city land place".split())
_COUNTED = frozenset("first second third next last only".split())
_THEM = frozenset({"him", "her", "them"})
_ROUNDS = frozenset("tour tours swing round circuit odyssey itinerary".split())
_NO_MODIFIERS = frozenset(
    "and or but of to in on at for with by from as that who which was is were are be been had has have will would not "
    "than after before during since until when where said".split()
)
# A noun that goes back to one of these has it before its first word, whatever stands between.
_ARTICLES = frozenset("a an the his her their its this 's ' ’".split())
_LEADING_ON = frozenset("continued continues led leads went goes moved".split())
_REPAID = frozenset("visit call compliment courtesy".split())

_NO_LEAD = frozenset(". ; said was were has is took takes reciprocated repaid returned followed that".split())
_DETERMINERS = frozenset("a an the his her their its this that these those my our any of for on '".split())
_MODIFIERS = frozenset(
    "technical state official unofficial working goodwill good friendly friendship private transit first second "
    "third fourth fifth maiden historic recent successful brief short two three four five six seven day days "
    "week long - one half previous last earlier return important high level most latest inaugural landmark "
    "foreign overseas upcoming forthcoming planned scheduled whirlwind regional visit surprise unannounced "
    "ongoing current late very rare ground breaking bilateral reciprocal special inspection study presidential "
    "ministerial own new old next past and major final fact finding business courtesy much anticipated "
    "proposed possible joint five-day two-day three-day four-day one-day six-day day-long weeklong nation "
    "country leg further sixth seventh eighth ninth tenth coming early lightning extended formal ten-day "
    "seven-day eight-day tour day-trip stop side african asian european american gulf middle eastern southeast "
    "south latin separate successive consecutive ever secret quick".split()
)


def read_visit(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the visit that a word tells of by its name, if it does.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
    """
    word = lower_at(chunks, k)
    if word in _VISIT_VERBS or (word == "tour" and lower_at(chunks, k - 1) in _BEFORE_VERBS):
        named = k > 0 and _opens_noun(chunks[k - 1])
        return (
            (None if named else _visit_verb(chunks, k, story))
            or (_noun(chunks, k, story) if word in NOUNS else None)
            or (_visit_verb(chunks, k, story) if named else None)
        )
    if word == "stay" and lower_at(chunks, k - 1) in {"will", "to", "would"}:
        return None
    if word in NOUNS and (noun := _noun(chunks, k, story)) is not None:
        return noun
    if word in _AGAIN and (again := _another(chunks, k, story)) is not None:
        return again
    if word in {"paid", "returned"} and lower_at(chunks, k + 1) in _DETERMINERS and lower_at(chunks, k + 3) == "back":
        # "paid the call back in Lima"
        back = lower_at(chunks, k + 2) in _REPAID and lower_at(chunks, k + 4) in {"in", "at"}
        targets, last = read_targets(chunks, k + 5, story) if back else ((), k)
        return Journey(k, last, k, "verb", targets, None, "return visit") if targets else None
    repaid = word in _RETURNS and lower_at(chunks, k + 1) in _DETERMINERS and lower_at(chunks, k + 2) in _REPAID
    if repaid and lower_at(chunks, k + 3) != "with":
        targets, last = read_targets(chunks, k + 4, story) if lower_at(chunks, k + 3) in {"in", "at"} else ((), k + 3)
        return Journey(k, max(last, k + 3), k, "verb", targets, None, "return visit")
    return None


def _opens_noun(before: Chunk) -> bool:
    """Tell whether what stands before "visit" or "tour" makes a noun of it."""
    return (
        before.lower in _MODIFIERS
        or before.lower in _DETERMINERS
        or before.kind in {"country", "place", "possessive", "adjective", "date"}
    )


def _visit_verb(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "visited Vietnam", "is visiting the Turkish capital", "to visit Kenya and Rwanda"."""
    if lower_at(chunks, k) == "visits" and lower_at(chunks, k - 1) in {
        "state",
        "official",
        "exchange",
        "of",
        "the",
        "these",
    }:
        return None
    if lower_at(chunks, k) in {"reached", "reaches"} and lower_at(chunks, k + 1) == "here" and story.dateline_country:
        here = Target(story.dateline_country, story.dateline_place, k + 1)
        return Journey(k, k + 2, k, "verb", (here,), form_after(chunks, k + 2), "arrive")
    through = lower_at(chunks, k).startswith("transit") and lower_at(chunks, k + 1) in {"through", "via"}
    targets, last = read_targets(chunks, k + 1 + through, story, direct=True)
    if not targets and (fronted := _fronted(chunks, k, story)) is not None:
        return fronted
    if not targets:
        # "visited from May 4 to 6", where the story is
        j = k + 1 + (lower_at(chunks, k + 1) in {"from", "on", "in", "again"})
        dated = lower_at(chunks, k) == "visited" and is_date(chunks, j) and lower_at(chunks, k - 1) not in {"is", "was"}
        return Journey(k, k + 1, k, "verb", (), None, "visit here") if dated else None
    return Journey(k, last, k, "verb", targets, None, "visit")


def _noun(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "a state visit to Vietnam", "Xi's trip to Kenya", "his China visit", "a stopover in Hanoi"."""
    word, first = lower_at(chunks, k), _first_of_noun(chunks, k)
    form = form_in(c.lower for c in chunks[first : k + 1])
    j = _past_date(chunks, k + 1)
    lead = lower_at(chunks, j)
    if lead in NOUN_LEADS[word]:
        targets, last = read_targets(chunks, j + 1, story, venues=word == "arrival")
        paid = _paid_behind(chunks, last) if word in {"visit", "trip", "journey"} else None
        if targets and paid is not None:
            return Journey(first, paid + 1, paid, "verb", targets, form, "visit")
        if targets:
            return Journey(first, last, first, "noun", targets, form, _rule(word))
    if lead in {"in", "of"} and word in _TOURS and _opens_or_ends(chunks, first):
        # "began his visit in Goa", "ended her tour of the Gulf in Doha"
        at = next((n for n in range(j, min(j + 5, len(chunks))) if lower_at(chunks, n) == "in"), None)
        targets, last = read_targets(chunks, at + 1, story) if at is not None else ((), j)
        if targets:
            return Journey(first, last, first, "noun", targets[:1], form, _rule(word))
    if word in _TOURS and (begun := begun_in(chunks, j)) is not None:
        targets, last = read_targets(chunks, begun, story)
        if targets and lower_at(chunks, last) == "and" and lower_at(chunks, last + 1) in _LEADING_ON:
            # "a tour that began in Oslo and continued to Riga"
            further, end = read_targets(chunks, last + 3, story) if lower_at(chunks, last + 2) == "to" else ((), last)
            targets, last = (*targets, *further), end if further else last
        if targets:
            return Journey(first, last, first, "noun", targets, form, "tour begins")
    if word in {"visit", "trip", "visits", "stop", "tour"} and first > 0:
        # "his China visit", "during the China visit by X"
        target = read_target(chunks, first - 1, story)
        if target is not None and target[1] == first and chunks[first - 1].kind in {"country", "place"}:
            return Journey(first - 1, k + 1, first - 1, "noun", (target[0],), form, _rule(word))
    if word not in _ROUNDS and lead in {"by", "of"} and _person_opens(chunks, j + 1):
        targets, last = _behind_traveller(chunks, j, story, NOUN_LEADS[word])
        if targets:
            return Journey(first, last, first, "noun", targets, form, _rule(word))
    if word in {"visit", "trip", "visits", "journey", "stay"} and lead in {
        "which",
        "that",
        "the",
        "made",
        "paid",
        "to",
    }:
        relative = _relative(chunks, first, k, j, form, story)
        if relative is not None:
            return relative
    if word in NOUNS and (there := _to_which(chunks, first, k, form, story)) is not None:
        return there
    if word in {"visit", "trip", "journey"} and (ranked := _first_to(chunks, k)) is not None:
        targets, last = read_targets(chunks, ranked, story)
        if targets:
            return Journey(first, last, first, "noun", targets, form, _rule(word))
    if (word in {"visit", "visits", "trip"} and lead in {"by", "of"}) or word in {"visit", "trip", "stay", "journey"}:
        return Journey(first, k + 1, first, "noun", (), form, _rule(word))
    return None


def _fronted(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Peru was the first country that X visited", "the last capital X visited was Lima"."""
    which = next((n for n in range(k - 1, max(0, k - 5), -1) if lower_at(chunks, n) in {"which", "that"}), None)
    if which is not None and lower_at(chunks, k) == "visited" and (named := targets_ending(chunks, which, story)):
        # "Peru, which she visited on May 3"
        return Journey(k, k + 1, k, "verb", named[-1:], None, "visit")
    land = next((n for n in range(k - 1, max(-1, k - 12), -1) if lower_at(chunks, n) in _LANDS), None)
    if land is None or _COUNTED.isdisjoint(c.lower for c in chunks[max(0, land - 3) : land]):
        return None
    being = next((n for n in range(land - 1, max(-1, land - 6), -1) if lower_at(chunks, n) in BEING), None)
    if being is not None:
        targets = targets_ending(chunks, being, story)
        return Journey(k, k + 1, k, "verb", targets, None, "visit") if targets else None
    said = next((n for n in range(k + 1, min(k + 7, len(chunks))) if lower_at(chunks, n) in BEING), len(chunks))
    targets, last = read_targets(chunks, said + 1, story)
    return Journey(k, last, k, "verb", targets, None, "visit") if targets else None


def _another(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "The visit repaid one that X had made to Peru", "Her trip follows that of Y to Fiji", "a visit to Peru, and
    another to Fiji".
    """
    further = lower_at(chunks, k) == "another"
    if not further and lower_at(chunks, k - 1 - (lower_at(chunks, k - 1) == "the")) not in _ANSWERING:
        return None
    if further and not (lower_at(chunks, k - 1) in {"and", ","} and lower_at(chunks, k + 1) == "to"):
        return None
    if NOUNS.isdisjoint(c.lower for c in chunks[max(0, k - 12) : k]):
        return None
    if lower_at(chunks, k) == "that" and lower_at(chunks, k + 1) not in {"which", "of", "by", "to"}:
        return None
    if lower_at(chunks, k + 1) in {"by", "of"} and _person_opens(chunks, k + 2):
        targets, last = _behind_traveller(chunks, k + 1, story, NOUN_LEADS["visit"])
        if not targets and lower_at(chunks, k) == "that":
            targets, last = _same_hosts(chunks, k, story), k + 2
        return Journey(k, last, k, "noun", targets, None, "visit") if targets else None
    if lower_at(chunks, k + 1) == "to":
        targets, last = read_targets(chunks, k + 2, story)
        return Journey(k, last, k, "noun", targets, None, ANOTHER if further else "visit") if targets else None
    return _relative(chunks, k, k, k + 1, None, story)


def _same_hosts(chunks: Sequence[Chunk], k: int, story: Narrative) -> tuple[Target, ...]:
    """Give where the visit led that "that of X" is compared with: "Her visit to Peru follows that of X in May"."""
    for n in range(k - 1, max(-1, k - 12), -1):
        if lower_at(chunks, n) in NOUNS:
            targets, _ = read_targets(chunks, n + 2, story) if lower_at(chunks, n + 1) == "to" else ((), n)
            return tuple(replace(target, date=None) for target in targets)
    return ()


def _first_of_noun(chunks: Sequence[Chunk], k: int) -> int:
    """Give the first of the words that say which visit it is: "a three-day state visit"."""
    while k > 0 and (
        lower_at(chunks, k - 1) in _MODIFIERS
        or chunks[k - 1].kind == "date"
        or (chunks[k - 1].kind == "title_word" and lower_at(chunks, k - 1) in {"state", "official"})
    ):
        k -= 1
    for n in range(k - 1, max(-1, k - 5), -1):
        # "an exhausting, many-coloured tour"
        if chunks[n].lower in _ARTICLES or chunks[n].kind == "possessive":
            return n + 1
        if (chunks[n].kind not in {"word", "title_word"} and chunks[n].lower != "-") or chunks[
            n
        ].lower in _NO_MODIFIERS:
            break
    return k


def _past_date(chunks: Sequence[Chunk], j: int) -> int:
    """Give the chunk past a date, a length or an invitation: "visit in May to Peru", "visit of three days to Peru"."""
    if lower_at(chunks, j) == "of" and lower_at(chunks, j + 2) in {"days", "hours", "weeks"}:
        j += 3
    while j < len(chunks) and (
        chunks[j].kind == "date"
        or (lower_at(chunks, j) in {"in", "on", "this", "from"} and is_date(chunks, j + 1))
        or (lower_at(chunks, j) in {"at", "upon", "on", "by"} and lower_at(chunks, j + 1) == "invitation")
        or (lower_at(chunks, j) == "invitation" and lower_at(chunks, j + 1) == "to")
        or lower_at(chunks, j) in {"abroad", "overseas"}
        or (lower_at(chunks, j) == "," and lower_at(chunks, j - 1) in {"abroad", "overseas"})
        or (lower_at(chunks, j) == "," and is_date(chunks, j - 1) and lower_at(chunks, j + 1) in {"in", "to"})
    ):
        j += 1
    return j


def _person_opens(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether somebody may be named from a chunk on: "the Fijian premier", "a delegation", "Lima Mayor X"."""
    if k + 1 < len(chunks) and chunks[k].kind == "place" and chunks[k + 1].kind == "office":
        return True
    return k < len(chunks) and (chunks[k].kind in (*NAMING, "title_word") or chunks[k].lower in _ARTICLES | _THEM)


def _behind_traveller(
    chunks: Sequence[Chunk], j: int, story: Narrative, leading: frozenset[str]
) -> tuple[tuple[Target, ...], int]:
    """Read where "a visit by President X to Y", "the arrival of X in Y" led, from its "by" on."""
    for n in range(j + 1, min(j + 36, len(chunks))):
        if lower_at(chunks, n) in NOUNS or lower_at(chunks, n) in _NO_LEAD:
            break
        if lower_at(chunks, n) in leading:
            targets, last = read_targets(chunks, n + 1, story)
            if targets:
                return targets, last
    return (), j


def _first_to(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the chunk behind "to" in "her visit, also from May 3 to 5, was the first to Peru in years"."""
    for n in range(k + 1, min(k + 9, len(chunks) - 4)):
        if lower_at(chunks, n) in {";", "which", "who"}:
            return None
        rank = [c.lower for c in chunks[n : n + 4]]
        if rank[:2] == ["was", "the"] and rank[2] in _RANKED and rank[3] == "to":
            return n + 4
    return None


_RANKED = frozenset("first second third fourth fifth last".split())


def _opens_or_ends(chunks: Sequence[Chunk], first: int) -> bool:
    """Tell whether a visit is the object of a verb that says where it began or ended: "rounded off the tour"."""
    return any(lower_at(chunks, n) in STARTED | ENDED for n in range(first - 3, first))


def _paid_behind(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the verb of "the visit to Peru which President Vuli paid", from where the relative clause opens."""
    if lower_at(chunks, k) not in {"which", "that"}:
        return None
    for n in range(k + 1, min(k + 14, len(chunks))):
        if lower_at(chunks, n) in {"paid", "made", "undertook"}:
            return n if n > k + 1 and lower_at(chunks, n - 1) not in BEING else None
        if lower_at(chunks, n) in {",", ";", ".", "and"} | BEING:
            return None
    return None


def _relative(
    chunks: Sequence[Chunk], first: int, k: int, j: int, form: VisitForm | None, story: Narrative
) -> Journey | None:
    """Read "the visit which the Amir paid to France", "the journey she made to Oslo"."""
    for n in range(j, min(j + 26, len(chunks) - 2)):
        if lower_at(chunks, n) in _PAID:
            lead = next((m for m in range(n + 1, min(n + 6, len(chunks))) if lower_at(chunks, m) == "to"), len(chunks))
            targets, last = read_targets(chunks, lead + 1, story)
            if targets:
                return Journey(k, last, n, "verb", targets, form, "visit")
        if lower_at(chunks, n) in {".", ";"}:
            break
    return None


def _to_which(chunks: Sequence[Chunk], first: int, k: int, form: VisitForm | None, story: Narrative) -> Journey | None:
    """Read "Peru, to which the Amir had paid a visit"."""
    paid = next((n for n in range(first - 1, max(0, first - 4), -1) if lower_at(chunks, n) in _PAID), 0)
    which = next((n for n in range(paid - 1, max(0, paid - 14), -1) if lower_at(chunks, n) in {"which", ",", ";"}), 0)
    leads = [c.lower for c in chunks[max(0, which - 1) : which + 1]] == ["to", "which"]
    targets = targets_ending(chunks, which - 1, story) if paid and leads else ()
    return Journey(first, k + 1, paid, "verb", targets[-1:], form, "visit") if targets else None


def _rule(word: str) -> str:
    return {"visits": "visit", "trips": "trip", "tours": "tour", "journeys": "journey"}.get(word, word)
