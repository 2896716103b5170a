"""Tell on which day a contact was of which its sentence names none: the story's, unless it is only spoken of."""

from __future__ import annotations

import re

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.modality import is_occasion
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.verb_triggers import SEVERAL
from relations_db.extraction.discourse.measures import is_before_told
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import Clause, clause_of, is_pluperfect, says_more_of
from relations_db.language.dates import When, day_of, is_day
from relations_db.language.document import ParsedSentence

_OF_A_ROW = frozenset("first second third fourth fifth sixth last".split())
_ORDINAL = re.compile(r"first|second|third|(?:[a-z]+-)?(?:[a-z]+|\d+)(?:th|st|nd|rd)")
# So far from the words for a meeting stands which time it was.
_TO_TIME = 8
# "prior to his meeting with B", "prior to that"
_JUST_TOLD = frozenset("it that this meeting talks session dinner lunch ceremony conversation reception".split())
_TO_TOLD = 5
_SOME_TIME_AGO = frozenset({"recent", "previous", "latest"})
_OFTEN = frozenset("repeatedly often frequently regularly".split())
# "three times this year", "twice since March"
_COUNTED = frozenset("twice thrice times".split())
_UP_TO_NOW = frozenset("year years month months week weeks decade since already far".split())
_MANY = frozenset("several many numerous various frequent regular repeated".split())
# What these show was on a day of its own.
_PICTURES = frozenset("photograph photographs photo photos picture pictures painting".split())
_HOURS = frozenset("hour hours minutes".split())
_YEARS = frozenset({"year", "years"})
_SOME = frozenset("two three four five six".split())
_RECALLING = frozenset("said told recalled noted".split())
_OFFICES_THAT_SAY = frozenset(
    "ministry office statement spokesman spokeswoman spokesperson presidency palace embassy agency communique readout "
    "secretariat".split()
)


def counts(syntax: Syntax) -> bool:
    """Tell whether the sentence says how often people have met by now: "It was the first time that …"."""
    opening = syntax.sentence.lowers[:5]
    return opening[0] in {"it", "this"} and opening[1:2] in (["was"], ["is"]) and bool(_OF_A_ROW & set(opening[2:]))


def numbers(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a sentence says which time it was that people met: "said that it was the tenth time she had met A",
    "had seen A for the third time".
    """
    lowers = syntax.sentence.lowers
    if "time" not in syntax.sentence.words:
        return False
    near = range(max(1, trigger.first - _TO_TIME), min(len(lowers), trigger.last + _TO_TIME))
    return any(lowers[k] == "time" and _ORDINAL.fullmatch(lowers[k - 1]) is not None for k in near)


def sums_up(syntax: Syntax, trigger: Trigger, when: When | None) -> bool:
    """Tell whether words are of many contacts on no day: "The two have met repeatedly", "recalled the several meetings
    of A and B in the past year".
    """
    if when is not None and (when.month is not None or is_day(when)):
        return False
    lowers = syntax.sentence.lowers
    if not _OFTEN.isdisjoint(lowers[max(0, trigger.verb - 2) : trigger.last + 3]):
        return True
    if not _COUNTED.isdisjoint(syntax.sentence.words) and _counts_times(syntax, trigger):
        return True
    noun = lowers[trigger.first : trigger.last]
    count = set(lowers[max(0, trigger.first - 2) : trigger.last])
    # "She had two meetings with A": on the story's day, as no year is told.
    of_years = bool(syntax.times) or not _YEARS.isdisjoint(syntax.sentence.words)
    many = not _MANY.isdisjoint(count) or (of_years and not _SOME.isdisjoint(count))
    return many and not SEVERAL.isdisjoint(noun)


def _counts_times(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether words say how often people have met up to now: "They have met three times this year", "Twice since
    2020 they talked", but not "She saw A twice in Lima".
    """
    lowers = syntax.sentence.lowers
    clause = clause_of(syntax.sentence, trigger.first).chunks
    words = {word for k in clause for word in lowers[k].split()}
    return not (_COUNTED.isdisjoint(words) or _UP_TO_NOW.isdisjoint(words))


def told_day(syntax: Syntax, contact: Contact) -> When | None:
    """Give the day that the story has come to, where nothing says that the contact was on another."""
    trigger = contact.trigger
    if contact.status == "planned" or syntax.measured(trigger.first) is not None:
        return None
    shown = syntax.sentence.lowers[max(0, trigger.verb - 1) : trigger.verb] == ["being"]
    if was_some_time_ago(syntax, trigger) or (shown and not _PICTURES.isdisjoint(syntax.sentence.words)):
        return None
    before = {c.lower for c in syntax.sentence.chunks[max(0, trigger.verb - 4) : trigger.verb]}
    lowers = syntax.sentence.lowers[: trigger.first]
    # "He told her so before the two had lunch": the lunch is no part of what he told.
    clause = next((k for k in range(len(lowers) - 1, -1, -1) if lowers[k] in {"before", "after"}), 0)
    said = None if is_occasion(syntax, trigger) else recalled_in(syntax.sentence, trigger.first, clause)
    # What an office says is its news: "The ministry said the two had lunch".
    spoken = said is not None and (
        "had" in before or _OFFICES_THAT_SAY.isdisjoint(w for x in lowers[:said] for w in x.split())
    )
    # "He gave her a medal after the two had talked": on the day of that.
    upon = lowers[clause : clause + 1] == ["after"] and "had" in lowers[clause:] and "," not in lowers[clause:]
    before_told = is_before_told(syntax.sentence) and not _is_elsewhere(syntax)
    on_its_day = upon or before_told or _took_hours(syntax.sentence.lowers[trigger.last :])
    had = "had" in before and _had_been(syntax.sentence.lowers, trigger.verb)
    had = had and trigger.frame not in {"with", "scene"} and not on_its_day
    if not counts(syntax) and (had or "previously" in before or spoken):
        return None
    ended = syntax.story.over if syntax.story.aside is None and not syntax.sentence.dates else None
    if ended is not None and (ended.last is not None or syntax.sentence.lowers[0] == "during"):
        # "She wrapped up her three-day visit on Friday. A received her": on one of its days.
        return ended
    told = syntax.story.setting_at(trigger.first).when or When(month_shift=0)
    if syntax.story.lies_ahead(told):
        told = When(day_shift=0)
    # "was received by A and, on the second day, by B": by A on the first.
    return day_of(1, syntax.told or told) if any(item.led is not None for item in contact.partners) else told


def _is_elsewhere(syntax: Syntax) -> bool:
    """Tell whether a sentence is in a town in which the story is not: "They had earlier met in Lima"."""
    if "place" not in syntax.sentence.kinds:
        return False
    towns = (place_of(c) for k, c in enumerate(syntax.sentence.chunks) if c.kind == "place" and syntax.stands_in(k))
    return any(town is not None and town[0] != syntax.story.before.place for town in towns)


def _took_hours(behind: list[str]) -> bool:
    """Tell whether words behind those for a meeting count hours, so that it was on the day that is told of: "They had
    met for an hour and a half", "had met an hour earlier".
    """
    behind = behind[: next((k for k, lower in enumerate(behind) if lower in {",", ";"}), len(behind))]
    timed = next((k for k, lower in enumerate(behind) if lower in _HOURS), len(behind))
    return "for" in behind[:timed] or behind[timed + 1 : timed + 2] in (["earlier"], ["before"])


def opens_on_another_country(syntax: Syntax) -> bool:
    """Tell whether a sentence is of another country than the story was in when it came to its day, "In Peru, she met",
    or of what was before it was there, "Before arriving in Chile, she met".
    """
    lowers, chunks, here = syntax.sentence.lowers, syntax.sentence.chunks, syntax.story.before.place_country
    opens = lowers[0] == "in" and lowers[2:3] == [","] and chunks[1].kind == "country"
    country = chunks[1].country if opens else None
    # "Prior to it they had talked", "Prior to his meeting with B": to what has just been told.
    prior = lowers[:2] == ["prior", "to"] and _JUST_TOLD.isdisjoint(lowers[2:_TO_TOLD])
    earlier = prior or lowers[:2] in (["before", "arriving"], ["before", "coming"])
    return earlier or (country is not None and here not in (None, country))


def month_of(when: When) -> When:
    """Give the month of a day, if it tells one; else that of the story."""
    return When(year=when.year, month=when.month) if when.month is not None else When(month_shift=0)


def was_some_time_ago(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a contact was on no day that the story has come to: "asked about her recent meeting with X"."""
    return not _SOME_TIME_AGO.isdisjoint(syntax.sentence.lowers[max(0, trigger.first - 2) : trigger.first])


def recalled_in(sentence: ParsedSentence, first: int, since: int = 0) -> int | None:
    """Give the word by which somebody tells of what words at a chunk say, as in "said that they met": not one of a
    clause that ends before them, as in "A, who said so, met B".
    """
    if _RECALLING.isdisjoint(sentence.words):
        return None
    opened = sentence.lowers.index(",") if sentence.lowers[0] == "when" and "," in sentence.words else 0
    clause: Clause | None = clause_of(sentence, first)
    around: set[int] = set()
    while clause is not None:
        around.update(clause.chunks)
        clause = clause.head
    told = (k for k in range(max(since, opened), first) if sentence.lowers[k] in _RECALLING)
    return next((k for k in told if k in around or not says_more_of(sentence, k)), None)


def _had_been(lowers: list[str], verb: int) -> bool:
    """Tell whether the "had" before a verb tells of an earlier time, and not of what somebody had: "with whom he had
    talks, before meeting".
    """
    had = max((k for k in range(max(0, verb - 4), verb) if lowers[k] == "had"), default=verb)
    return "," not in lowers[had:verb] or is_pluperfect(lowers[had + 1 :])
