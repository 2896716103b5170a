"""Take up when and where a contact took place, and who led the guests, from a later sentence: "The talks were held on
Friday", "The meeting in Astana lasted an hour", "The delegation was led by X".
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import EventReport, Span
from relations_db.language.dates import When
from relations_db.language.mentions import PersonMention

_WHILE = frozenset({"when", "while", "until", "once"})
_DURING = frozenset({"during", "at", "in"})
_CALLS = frozenset("call conversation talks talk".split())
_BY_WIRE = frozenset({"phone", "telephone"})
_DETERMINERS = frozenset({"the", "their", "this", "these", "his", "her"})
_HELD = frozenset("held took taken occurred place happened came followed lasted was were began started".split())
_TOOK_PLACE = frozenset("held took taken happened occurred".split())
# What is told of a meeting and is not when or where it was.
_NOT_YET = frozenset("will would next may should again planned scheduled previous last before another".split())
# A sentence that opens with the noun has its verb this near.
_REACH = 7
_LEADING = frozenset("led headed leading heading leads heads".split())
_OF_TALKS = frozenset("delegation delegations side team".split())
# A sentence that only says when it was has no more chunks; one that goes on has its day up to this one.
_SHORT = 14
# "It was the end of a visit that began on Friday": that is the day of something else.
# Behind these days and places are those of people, "A, who was in Lima", or of what came before or after: "The talks
# were preceded by a fair on May 3".
_OF_OTHERS = frozenset("who whose whom preceded precedes followed follows following prepared".split())
_OF_ANOTHER = frozenset("that which who since until after before".split())
_OPENING = 6
# What there is of a meeting before it.
_MAKINGS = frozenset(
    "idea ideas thought origin origins root roots plan plans project proposal suggestion initiative prospect agenda "
    "preparation preparations possibility seed seeds history prehistory announcement".split()
)


def name_sides(syntax: Syntax, reports: list[EventReport], sides: list[Side], when: When | None) -> bool:
    """Name those who met without a name by what they are told to have said there, and tell whether they are these: "The
    foreign ministers of Peru and Chile met in Bergen. A told B that …".

    Args:
        syntax: the sentence in which they speak.
        reports: the contacts found before it in text order; the last is changed in place.
        sides: who speak to each other.
        when: the day on which they do.
    """
    last = reports[-1] if reports else None
    if last is None or last.kind != "meeting" or last.status != "held" or when not in (None, last.when):
        return False
    known = {p.country: p.name for p in last.participants}
    people = [s for s in sides if s.person is not None and s.country in last.countries]
    named = [s for s in people if s.person is not None and known.get(s.country, s.person.name) == s.person.name]
    if len(named) != len(sides) or all(s.country in known for s in named):
        return False
    added = {s.country: s for s in named if s.country not in known}
    participants = (*last.participants, *(s.participant() for s in added.values()))
    evidence = last.evidence if syntax.span in last.evidence else (*last.evidence, syntax.span)
    reports[-1] = msgspec.structs.replace(last, participants=participants, evidence=evidence)
    syntax.story.remember([added.get(s.country, s) if s.person is None else s for s in syntax.story.pair])
    return True


def name_leader(syntax: Syntax, reports: list[EventReport]) -> None:
    """Name who led the delegation that was met without a name: "The delegation, led by X, is here for a week",
    "He greeted the members of the delegation led by X".

    Args:
        syntax: a sentence that tells of no contact itself.
        reports: the contacts found so far in text order; the last is changed in place.
    """
    lowers = syntax.sentence.lowers
    if not reports or reports[-1].status != "held":
        return
    at = next(
        (k for k, lower in enumerate(lowers) if lower == "delegation" and (k < _OPENING or _members(lowers, k))), None
    )
    leader = syntax.leader_of(at) if at is not None else None
    if leader is None or leader.name is None:
        return
    last = reports[-1]
    open_side = [code for code in last.countries if all(p.country != code for p in last.participants)]
    sides = [s for s in syntax.sides(leader, []) if s.person is not None and s.country in (None, *open_side)]
    if not sides or len(open_side) != 1 or (sides[0].country is None and sides[0].organization is not None):
        return
    evidence = (*last.evidence, syntax.span)
    people = (*last.participants, msgspec.structs.replace(sides[0], country=open_side[0]).participant())
    reports[-1] = msgspec.structs.replace(last, participants=people, evidence=evidence)


def _members(lowers: list[str], k: int) -> bool:
    """Tell whether somebody does something with the delegation at a chunk: "shook hands with the members of the
    delegation led by X".
    """
    return lowers[k - 1 : k] == ["the"] and not {"members", "with"}.isdisjoint(lowers[max(0, k - 4) : k])


def name_heads(syntax: Syntax, reports: list[EventReport]) -> None:
    """Name who led either side of talks told without names: "A led the Peruvian delegation, while B led the Slovak
    side", "The Peruvian side was headed by A".

    Args:
        syntax: a sentence.
        reports: the contacts found so far in text order; the last is changed in place.
    """
    sentence = syntax.sentence
    if not reports or _LEADING.isdisjoint(sentence.words) or _OF_TALKS.isdisjoint(sentence.words):
        return
    chunks, lowers = sentence.chunks, sentence.lowers
    for k, lower in enumerate(lowers):
        if lower not in _LEADING or sentence.quoted[k]:
            continue
        passive = lowers[k + 1 : k + 2] == ["by"]
        at = range(max(0, k - 6), k) if passive else range(k + 1, min(k + 6, len(chunks)))
        noun = next((j for j in at if lowers[j] in _OF_TALKS), None)
        codes = [c.country for c in chunks[max(at.start, (noun or 0) - 3) : noun] if c.country] if noun else []
        who = k + 2 if passive else k - 1
        mention = next((m for m in sentence.mentions if m.first <= who < m.last or (passive and m.first == who)), None)
        if not codes or mention is None or mention.name is None:
            continue
        _add_head(syntax, reports, mention, codes[-1] or "")


def _add_head(syntax: Syntax, reports: list[EventReport], mention: PersonMention, code: str) -> None:
    """Add the head of a delegation to the contact told last, where nobody of his country is named for it."""
    last = reports[-1]
    sides = [s for s in syntax.sides(mention, []) if s.person is not None and s.country in (None, code)]
    if code not in last.countries or not sides or any(p.country == code for p in last.participants):
        return
    person = msgspec.structs.replace(sides[0], country=code).participant()
    span = Span(syntax.sentence.start, syntax.sentence.end)
    evidence = last.evidence if span in last.evidence else (*last.evidence, span)
    reports[-1] = msgspec.structs.replace(last, participants=(*last.participants, person), evidence=evidence)


def take_day(syntax: Syntax, reports: list[EventReport], *, undated: bool) -> None:
    """Give the contact told last the day that a sentence of its own tells: "It was 15 February 2022", "That was in
    Honiara on 19 March 2023".

    Args:
        syntax: a sentence that tells of no contact itself.
        reports: the contacts found so far in text order; the last is changed in place.
        undated: whether the sentence just before told that contact, without a day of its own.
    """
    sentence = syntax.sentence
    if sentence.lowers[:2] not in (["it", "was"], ["that", "was"]) or sentence.mentions or not reports:
        return
    days = [k for k, c in enumerate(sentence.chunks) if c.when is not None]
    day = sentence.chunks[days[0]].when if len(days) == 1 else None
    if day is None or None in (day.month, day.day) or not _OF_ANOTHER.isdisjoint(sentence.lowers[2 : days[0]]):
        return
    last = reports[-1]
    of_the_story = undated and days[0] < _OPENING
    when = syntax.moment(days[0]) if of_the_story else day
    known = last.when is not None and (last.when.year is not None or last.when.day is not None)
    if not of_the_story and (day.year is None or len(sentence.chunks) > _SHORT or known):
        return
    place = syntax.place(1, 0, len(sentence.chunks)) if last.place is None and last.kind == "meeting" else None
    told = place or (last.place, last.place_country)
    span = Span(sentence.start, sentence.end)
    reports[-1] = msgspec.structs.replace(
        last, when=when, place=told[0], place_country=told[1], evidence=(*last.evidence, span)
    )


def take_up(syntax: Syntax, reports: list[EventReport]) -> None:
    """Give the contact told last the day and place that a sentence about it tells.

    Args:
        syntax: a sentence that tells of no contact itself.
        reports: the contacts found so far in text order; the last is changed in place.
    """
    sentence = syntax.sentence
    chunks, lowers = sentence.chunks, sentence.lowers
    last = reports[-1] if reports else None
    nouns = _CALLS if last is not None and last.mode == "phone" else words_of("strong_noun") | {"session"}
    opening = [k for k, lower in enumerate(lowers[:6]) if lower in nouns] or _held_on(lowers, nouns)
    if (told := _told_to_have_been(lowers)) is not None:
        opening = [told]
    if last is None or not opening or not _NOT_YET.isdisjoint(sentence.words) or sentence.quoted[opening[0]]:
        return
    noun = opening[0]
    if told is None and noun > 1 and lowers[noun - 2] in _WHILE:
        # "By Friday, when the session ended, he was back": what he did then is told.
        return
    if lowers[noun - 2 : noun - 1] == ["of"] and not _MAKINGS.isdisjoint(lowers[:noun]):
        # "The idea of the meeting took shape on May 3"
        return
    first = noun - (lowers[noun - 1] in _BY_WIRE)
    during = lowers[0] in _DURING or lowers[first - 2] in _DURING
    held = bool(set(lowers[noun + 1 : noun + _REACH]) & _HELD)
    if first < 1 or lowers[first - 1] not in _DETERMINERS or not (during or held) or last.mode == "video":
        return
    # "The ground for the talks was laid by A, who was in Lima": A was there.
    clause = next((k for k in range(noun, len(chunks)) if lowers[k] in _OF_OTHERS), len(chunks))
    end = min(noun + _REACH if during else len(chunks), clause)
    begin = 0 if told is None else noun
    when = (
        syntax.date(noun, noun + 1, begin, end) if held and not during else _own_day(syntax, noun) if during else None
    )
    place = syntax.place(noun, 0, end, clause) if last.place is None or held else None
    if place is not None and last.place is not None and last.place_country not in (None, place[1]):
        # "In Riga she received him. The talks in Oslo on May 6 were longer": other talks.
        return
    changes: dict[str, object] = {}
    dated = last.when is not None and _is_counted_or_written(last.when)
    # "They met on May 3. The meeting came as both got ready for June 8": the day of something else.
    if when is not None and not dated:
        changes["when"] = when
    if place is not None:
        changes |= {"place": place[0], "place_country": place[1]}
    if changes:
        span = syntax.span
        evidence = last.evidence if span in last.evidence else (*last.evidence, span)
        reports[-1] = msgspec.structs.replace(last, evidence=evidence, **changes)


def _is_counted_or_written(when: When) -> bool:
    """Tell whether a day is written out, "May 3", or counted from one that is, "the same day"."""
    counted = when.near if when.day_shift is not None else None
    return None not in (when.month, when.day) or (counted is not None and _is_counted_or_written(counted))


def _held_on(lowers: list[str], nouns: Collection[str]) -> list[int]:
    """Give the noun of "He spoke of fish during the call held on Friday", which stands behind what was said."""
    held = (k for k in range(3, len(lowers) - 2) if lowers[k] in nouns and lowers[k + 1] == "held")
    return [k for k in held if lowers[k - 2 - (lowers[k - 1] in _BY_WIRE)] in _DURING][:1]


def _told_to_have_been(lowers: list[str]) -> int | None:
    """Give the noun of "told reporters on Thursday that the meeting had taken place on Tuesday", behind "that"."""
    if "that" not in lowers:
        return None
    that = lowers.index("that")
    for k in range(that + 2, min(that + _OPENING, len(lowers) - 2)):
        if lowers[k] in words_of("strong_noun") and lowers[k - 1] in _DETERMINERS:
            verb = k + 1 + (lowers[k + 1] in {"had", "was", "were"})
            return k if verb < len(lowers) and lowers[verb] in _TOOK_PLACE else None
    return None


def _own_day(syntax: Syntax, noun: int) -> When | None:
    """Give the day that stands with the noun itself: "During the talks on Friday", "At the meeting, held on May 3"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    k = noun + 1
    while k < min(noun + _REACH, len(chunks)) and (lowers[k] in {",", "which", "was", "on"} or lowers[k] in _HELD):
        k += 1
    day = chunks[k].when if noun + 1 < k < len(chunks) and lowers[k - 1] == "on" else None
    return syntax.moment(k) if day is not None and (day.day is not None or day.weekday is not None) else None
