"""Tell whether a visit took place, is planned, or is only hoped for, asked for or denied."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from itertools import pairwise

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.motion_words import BARE
from relations_db.extraction.reports import Status
from relations_db.extraction.visits.journey_words import ANOTHER, NOUNS, Journey
from relations_db.language.dates import When

_NOT_TOLD = frozenset(
    "would could may might should can shall hope hopes hoped hoping wish wishes wants want wanted intends "
    "invited invites invite inviting willing forward refused refuses declined failed never not n't cannot "
    "unless if whether cancelled canceled postponed rumours rumors purported agree agreed seek offered "
    "proposed propose must need likely able instead expects timing prospect prospects proposal invitation "
    "accepted extended welcome preparations prepare preparing possible possibility considering plan-b urged "
    "asked shelved scrapped abandoned rejected rejects refuses mulls mulling mulled weighs weighing weighed considers "
    "dreamt dreamed dreams".split()
)
# With "off" or "out" these undo a plan: "called off her trip".
_UNDOING = frozenset("put puts putting called calls calling ruled rules ruling".split())
# These are words of the visit itself: "her upcoming visit".
_AHEAD = frozenset("upcoming forthcoming planned scheduled impending".split())
_PLANNED = frozenset(
    "announces will 'll plans planned plan scheduled expected due slated upcoming forthcoming tomorrow ahead eve "
    "proposed soon announced".split()
)
_EXPECTED = frozenset("expected due scheduled planned awaited".split())
_SET = frozenset("announced set fixed foreseen envisaged slated pencilled arranged agreed".split())
_MOOTED = frozenset(
    "mooted discussed discussion talked spoken prepared considered possible likely conceivable question".split()
)
_NOBODY = frozenset({"nobody", "none"})
_CALLED_OFF = frozenset("cancelled canceled postponed delayed off suspended scrapped".split())
_ASKING = frozenset("would could might should may will can must".split())
_HINDERING = frozenset("kept keeps prevented prevents stopped barred hindered dissuaded discouraged".split())
_SUPPOSING = frozenset("if unless whether not n't never otherwise like".split())
# Whoever goes as one of these goes on no visit.
_PRIVATE = frozenset(
    "student revolutionary refugee child boy girl worker exile soldier tourist settler teacher pilgrim prisoner youth "
    "teenager youngster schoolboy schoolgirl sailor migrant apprentice toddler teen".split()
)
_TELLING = frozenset("said announced confirmed told says announces confirms revealed".split())
_BEGUN = frozenset("set embarked began begun started starts begins embarks left leaves".split())
_LONGEST_OWNER = 8
_LONGEST_SOURCE = 12
_HOLIDAYS = frozenset("holiday holidays vacation honeymoon".split())
# In the present these tell of a day to come: "leaves for Oslo on Friday".
_SETTING_OUT = frozenset(
    "goes travels leaves flies heads departs arrives lands visits comes sets begins starts pays embarks makes "
    "undertakes tours sails".split()
)
_BEGINNING = frozenset({"begin", "start", "commence", "follow"})
_BARE = BARE | frozenset(
    "lead head visit pay begin start undertake conclude be follow repay tour reach stay call bring host "
    "receive welcome".split()
)
_DONE = frozenset(
    "left leaves departed first leader last only led came went travelled traveled arrived flew delegation sent".split()
)
# What opens with one of these tells of no journey: "No Peruvian president had come", "If he came".
_NO_CLAUSE = frozenset("had if unless were should whether no never nobody none neither seldom rarely".split())
_NOR = frozenset({"nor", "neither"})
_DOING = frozenset("did do does has have had will would can could".split())


def still_to_come(syntax: Syntax, journey: Journey, targets: tuple[Target, ...], when: When | None) -> bool:
    """Tell whether a verb in the present tells of a day to come: "goes to Oslo next week", "begins a visit Friday"."""
    if journey.rule == "next stop" and {"is", "are"} & {*syntax.sentence.lowers[journey.first : journey.last]}:
        # "Her next stop is Peru"
        return not syntax.story.chronicle and syntax.story.entry is None
    if journey.rule == "tour begins" and "will" in syntax.sentence.lowers[journey.first : journey.last]:
        # "The trip will include Peru"
        return True
    lowers, own = syntax.sentence.lowers, journey.verb if journey.frame == "verb" else journey.first
    near = lowers[own : own + 1] if journey.frame == "verb" else lowers[max(0, own - 4) : own]
    if _SETTING_OUT.isdisjoint(near) or syntax.story.chronicle or syntax.story.entry is not None:
        return False
    days = [syntax.sentence.chunks[t.date].when for t in targets if t.date is not None]
    when = next((d for d in days if d is not None), when)
    if when is None or when.discourse or when.near is not None or when.year is not None:
        return False
    shifts = (when.day_shift, when.week_shift, when.month_shift, when.year_shift, when.direction)
    if any(shift is not None and shift > 0 for shift in shifts):
        return True
    alone = when.weekday is not None and when.day is None and when.week_shift is None and when.direction == 0
    return alone and syntax.story.has_dateline


def _for_himself(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether somebody went for nobody but himself, long before he held an office: "came to Oslo as a student"."""
    behind = syntax.sentence.lowers[journey.last : journey.last + 6]
    as_whom = behind[behind.index("as") + 1 :] if "as" in behind[:3] else []
    return as_whom[:1] in (["a"], ["an"]) and not _PRIVATE.isdisjoint(as_whom[1:3])


def _hindered(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether something kept somebody from a journey: "fog prevented her from flying to Oslo"."""
    return not _HINDERING.isdisjoint(syntax.sentence.lowers[max(0, journey.verb - 12) : journey.verb])


def on_its_eve(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit without a day is named for what was done before it: "on the eve of her visit to Peru"."""
    if journey.frame != "noun" or any(t.date is not None for t in journey.targets):
        return False
    lowers = syntax.sentence.lowers
    near = range(journey.first - 1, max(0, journey.first - _LONGEST_OWNER), -1)
    return any(lowers[k] == "of" and lowers[k - 1].endswith("eve") for k in near)


def called_off(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit that a noun tells of did not take place: "was called off", "never took place"."""
    if journey.frame != "noun":
        return False
    after = {c.lower for c in syntax.sentence.chunks[journey.last : journey.last + 12]}
    failed = bool(after & {"not", "never", "n't"}) and bool(after & {"take", "took"}) and "place" in after
    return (
        failed
        or "fell through" in " ".join(syntax.sentence.lowers[journey.last : journey.last + 12])
        or (bool(after & _CALLED_OFF) and bool(after & {"was", "were", "been", "is"}))
    )


def _set_for(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a day to come is set: "his visit to Peru scheduled for May 4"."""
    behind = [c.lower for c in syntax.sentence.chunks[journey.last : journey.last + 5]]
    return any(one in _EXPECTED and other == "for" for one, other in pairwise(behind))


def _told_behind(syntax: Syntax, journey: Journey, words: frozenset[str]) -> bool:
    """Tell whether one of these words is told of a visit: "a visit by X to Peru is being prepared"."""
    lowers, last = syntax.sentence.lowers, _behind_maker(syntax, journey)
    being = next(
        (k for k in range(last, min(last + 6, len(lowers))) if lowers[k] in {"is", "are", "was", "were", "been"}), None
    )
    # "began a visit to Peru and is due to leave": the visitor is.
    own = being is not None and lowers[being - 1] != "and"
    return being is not None and own and not words.isdisjoint(lowers[being + 1 : being + 4])


def _announced(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether news is that somebody says where he will go: "said she would travel to Peru on Saturday", "would
    arrive in Peru on May 3, the ministry announced".
    """
    lowers, verb = syntax.sentence.lowers, journey.verb
    would = journey.frame == "verb" and lowers[verb - 1] == "would" and syntax.covering(verb - 2) is not None
    if not would or not _SUPPOSING.isdisjoint(lowers):
        return False
    dated = any(t.date is not None for t in journey.targets)
    behind = lowers[journey.last : -1]
    if (
        dated
        and behind[:1] == [","]
        and len(behind) < _LONGEST_SOURCE
        and (behind[-1] in _TELLING or behind[1:2] == ["according"])
    ):
        return True
    if not syntax.story.has_dateline:
        return False
    days = [syntax.sentence.chunks[t.date].when for t in journey.targets if t.date is not None]
    to_come = any(d is not None and (d.weekday is not None or (d.week_shift or 0) > 0) for d in days)
    return to_come and not _TELLING.isdisjoint(lowers[:verb])


def _leads_ahead(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a journey set out on, or announced, is told by where it would lead: "a tour that would take her"."""
    lowers, verb = syntax.sentence.lowers, journey.verb
    would = lowers[verb - 1 : verb] == ["would"] and _SUPPOSING.isdisjoint(lowers[:verb])
    begun = not (_TELLING | _BEGUN).isdisjoint(lowers[:verb])
    return would and begun and lowers[0] not in _NO_CLAUSE


def follows_plan(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a journey comes behind another one: "flies to Peru on Friday before travelling on to Chile"."""
    lowers, verb = syntax.sentence.lowers, journey.verb
    return journey.frame == "verb" and lowers[verb].endswith("ing") and lowers[verb - 1] in {"before", "then"}


def _behind_maker(syntax: Syntax, journey: Journey) -> int:
    """Give the chunk behind a visit and whose it is: "a visit to Peru (by X)"."""
    last = journey.last
    maker = next((m for m in syntax.sentence.mentions if last < m.first <= last + 2), None)
    by = syntax.sentence.lowers[last : last + 1] in (["by"], ["of"])
    return maker.last if by and maker is not None else last


def _will_begin(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit is said to begin some day: "a visit to Peru by X will begin", ", which is set to follow"."""
    lowers, k = syntax.sentence.lowers, _behind_maker(syntax, journey)
    k += lowers[k : k + 1] == [","]
    k += lowers[k : k + 1] in (["which"], ["that"])
    to_come = lowers[k : k + 1] == ["will"] or (lowers[k : k + 1] == ["is"] and "to" in lowers[k + 1 : k + 3])
    return to_come and not _BEGINNING.isdisjoint(lowers[k + 1 : k + 5])


def _where_one_will(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether what will be done there follows a visit: "after a stop in Peru, where she will be received"."""
    behind = syntax.sentence.lowers[journey.last : journey.last + 4]
    return bool(journey.targets) and behind[:2] == [",", "where"] and "will" in behind


def _and_so_did(behind: Sequence[str]) -> bool:
    """Tell whether somebody did what he had said: "She had said that she would fly to Lima, and so she did"."""
    return "did" in behind and "so" in behind and "not" not in behind and behind[:1] in ([","], ["and"], [";"])


def _is_turned_down(before: Sequence[str]) -> bool:
    """Tell whether the clause before a verb says that nor did somebody: "She stayed, nor did he fly to Lima"."""
    return any(one in _NOR and other in _DOING for one, other in pairwise(clause_before(before, len(before))))


def _goes_on_from_plan(before: Sequence[str]) -> bool:
    """Tell whether a headline's bare verb goes on from a plan: "Premier to open the games, visit Peru"."""
    return before[-1:] in ([","], ["and"]) and "to" in before[1:4]


def clause_before(lowers: Sequence[str], k: int) -> list[str]:
    """Give the words of a clause before a word, back to the last comma or semicolon."""
    start = next((n + 1 for n in range(k - 1, -1, -1) if lowers[n] in {",", ";", ":"}), 0)
    return list(lowers[start:k])


def _has_been_made(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a clause behind a journey says that it was made: "see the journey that X made to Peru"."""
    behind = syntax.sentence.lowers[journey.first : journey.verb]
    made = journey.frame == "verb" and syntax.sentence.lowers[journey.verb] in {"made", "paid", "undertook"}
    relative = not {"that", "which"}.isdisjoint(behind)
    return made and relative and (_NOT_TOLD | _PLANNED | _CALLED_OFF | _NOBODY).isdisjoint(behind)


def status_of(syntax: Syntax, journey: Journey) -> Status | None:
    """Give `held` or `planned`; None for what is hoped for, asked for or denied."""
    chunks = syntax.sentence.chunks
    if _has_been_made(syntax, journey):
        return "held"
    if journey.rule == ANOTHER:
        # "hopes to pay a visit to Peru and another to Fiji": as the one is, so is the other.
        lowers = syntax.sentence.lowers
        one = next((k for k in range(journey.first - 1, -1, -1) if lowers[k] in NOUNS), journey.first)
        journey = dataclasses.replace(journey, first=one, last=one + 1, rule="visit")
    words: list[str] = []
    k = journey.first - 1
    # "will lead a high-level delegation to pay a visit": the verb stands far ahead.
    while k >= 0 and len(words) < (13 if "delegation" in words else 9):
        lower = chunks[k].lower
        if lower in {";", ":", "."} or (lower == "," and words):
            break
        if syntax.covering(k) is not None and journey.frame == "verb":
            break
        if lower == "and" and not words and journey.frame == "verb" and chunks[journey.verb].lower not in _BARE:
            # "accepted an invitation and flew to Oslo"
            break
        words.append(lower)
        k -= 1
    if journey.rule == "take to" and _leads_ahead(syntax, journey):
        # "set off on a tour that would take her to Peru", "announced that her trip would lead her to Peru"
        return "planned" if _NOT_TOLD.isdisjoint(words[1:]) else None
    said = {*words, *(_AHEAD & {*syntax.sentence.lowers[journey.first : journey.first + 4]})}
    told_to = syntax.covering(k) if k >= 0 and journey.frame == "verb" and "to" in words[:3] else None
    if told_to is not None and {c.lower for c in chunks[max(0, told_to.first - 8) : told_to.first]} & _NOT_TOLD:
        return None
    if not _NOBODY.isdisjoint(clause_before(syntax.sentence.lowers, journey.first)):
        # "but nobody from his party has so far been to Oslo"
        return None
    since = syntax.sentence.lowers[: journey.first]
    if journey.frame == "verb" and "since" in since and "last" in since[since.index("since") :]:
        # "It is eight years since he last came to Oslo"
        return None
    if journey.frame == "verb" and (syntax.is_habit(journey.verb) or _for_himself(syntax, journey)):
        return None
    if journey.frame == "verb" and (chunks[0].lower in _NO_CLAUSE or chunks[-1].lower == "?"):
        return None
    if journey.frame == "verb" and _is_turned_down(since):
        return None
    if journey.frame == "verb" and chunks[0].lower in _ASKING and syntax.covering(1) is not None:
        # "Would the minister go to Oslo, we asked."
        return None
    if (
        words[:3] in (["to", "planned", "had"], ["to", "intended", "had"])
        and "but" in syntax.sentence.lowers[journey.last :]
    ):
        # "had planned to go to Oslo in May, but stayed at home"
        return None
    if words[:2] == ["to", "was"] and not _CALLED_OFF.isdisjoint(syntax.sentence.lowers[journey.last :]):
        # "was to leave for Oslo; hours before, she cancelled"
        return None
    if journey.frame == "verb" and _and_so_did(syntax.sentence.lowers[journey.last : journey.last + 7]):
        return "held"
    if any(one in {"off", "out"} and other in _UNDOING for one, other in pairwise(words)):
        return None
    if {"took", "up", "invitation"} <= said or (
        words[:1] == ["to"] and "turn" in syntax.sentence.lowers[max(0, journey.verb - 12) : journey.verb]
    ):
        # "It was her turn to come"
        return "held"
    if "extended" in said and said.isdisjoint({"invitation", "invitations", "welcome"}):
        # "extended her stay in Oslo"
        said -= {"extended"}
    if "invitation" in said and "at" in said:
        said -= {"invitation"}
    if journey.frame == "verb" and chunks[journey.verb - 1].lower == "from" and _hindered(syntax, journey):
        return None
    if called_off(syntax, journey) or (words[:2] == ["have", "to"] and words[2:3] in (["was"], ["were"])):
        # "was to have gone to Oslo"
        return None
    if said & _CALLED_OFF - {"off"} or not _HOLIDAYS.isdisjoint(
        syntax.sentence.lowers[journey.last : journey.last + 4]
    ):
        return None
    if any(words[n : n + 2] == ["been", "had"] for n in range(len(words) - 1)) and said & _EXPECTED:
        # Whoever had been expected did not come.
        return None
    if journey.frame == "noun" and (_will_begin(syntax, journey) or _where_one_will(syntax, journey)):
        return "planned"
    if journey.frame == "noun" and (_set_for(syntax, journey) or _told_behind(syntax, journey, _EXPECTED | _SET)):
        return "planned"
    if journey.frame == "noun" and _told_behind(syntax, journey, _MOOTED):
        # "a visit by X to Peru is under discussion"
        return None
    if _announced(syntax, journey):
        return "planned"
    if said & _PLANNED and not (said & (_NOT_TOLD - {"proposed", "preparations"})):
        return "planned"
    if said & _NOT_TOLD:
        return None
    word = chunks[journey.first].lower
    if journey.frame == "noun" and words[:1] and words[0] in {"a", "an", "his", "her", "the", "their"}:
        words = words[1:]
    if journey.frame == "noun" and words[:1] and words[0] in _BARE:
        word, words = words[0], words[1:]
    if syntax.sentence.headline and journey.frame == "verb" and word in _BARE and _goes_on_from_plan(since):
        return "planned"
    if words[:1] != ["to"] or word not in _BARE:
        return "held"
    if {c.lower for c in chunks[max(0, k - 4) : k + 1]} & {"first", "only", "last", "latest", "second"}:
        return "held"
    if words[1:2] == ["had"]:
        # "had to fly to Oslo": whoever had to, did.
        return "held"
    if len(words) > 1:
        if {"is", "are", "was", "were"} & set(words[1:3]) or syntax.sentence.headline:
            return "planned"
        return "held" if said & _DONE else None
    return "planned" if syntax.sentence.headline else None
