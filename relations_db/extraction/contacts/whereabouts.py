"""Tell where a contact took place: in the town that its sentence names, else where the story is."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.modality import is_occasion
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.turns import IN_A_ROW
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.days import BACKGROUND
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import looks_back
from relations_db.extraction.reports import EventReport
from relations_db.language.dates import When, is_day

RECEPTIONS = frozenset({"receive", "received by", "welcome", "welcomed by", "audience", "give a meal"})
_HERE = frozenset({"here", "there"})
_TOWNS = frozenset("city town place capital".split())
# Words for a conversation that may have been on the telephone, but for these nouns.
_TALKING = frozenset({"hold talks", "talk"})
_CONVERSING = frozenset({"conversation", "conversations", "talk", "chat"})
_BY_VOICE = frozenset({"swapped", "traded", "exchanged", "spoke"})
_FACE_TO_FACE = frozenset(
    "meeting meetings summit encounter audience session lunch dinner breakfast luncheon banquet table retreat".split()
)


def told_place(syntax: Syntax, trigger: Trigger, sides: list[Side]) -> tuple[str, str | None] | None:
    """Give the place told before, where it is certain: the story is in the country of one of
    them or at a summit, or the dateline is.
    """
    story, actors = syntax.story, {s.actor for s in sides}
    # Where a story looks back, others than the visitor did not meet in the country that he is in now.
    visitor = story.visitor.person if story.visitor is not None else None
    there = not syntax.looks_away or visitor is None or any(s.person is visitor for s in sides)
    host = story.host if there else None
    told = story.setting_at(trigger.first)
    if trigger.rule in RECEPTIONS and _receives_elsewhere(syntax, trigger, sides, told.place_country):
        return None
    if _in_other_region(syntax, trigger, told.place_country):
        return None
    stops = [(town, code) for code, town in story.stops.items() if code in actors]
    if there and told.place and told.place_country not in actors and len(stops) == 1:
        return stops[0]
    trip = story.excursion
    if trip is not None and trip[0] == told.place and told.place_country in actors - {trip[2].country} == actors:
        # "The guest went on to Mombasa. The president then received A": where both had been.
        return trip[1], told.place_country
    if told.place and (story.at_summit or story.chronicle or told.place_country in actors | {None, host}):
        return told.place, told.place_country
    here = not syntax.background or is_occasion(syntax, trigger) or not _is_background(syntax, trigger)
    # "LIMA, May 3 – X is on a visit to Ecuador": what he does there is not done in Lima.
    gone = story.visitor is not None and story.visitor.country == story.dateline_country != story.host
    # Of a town that no table has nothing tells whose it is.
    if story.dateline_place and story.dateline_country in actors | {None} and here and not gone:
        return story.dateline_place, story.dateline_country
    here = story.place in (None, story.dateline_place)
    if story.dateline_place and here and story.summit and not syntax.looks_away:
        # Both are abroad, where the report of a summit was written.
        return story.dateline_place, story.dateline_country
    return None


def _receives_elsewhere(syntax: Syntax, trigger: Trigger, sides: list[Side], country: str | None) -> bool:
    """Tell whether a host would have received in the country of his guests, in which he is not known to be."""
    story, host = syntax.story, sides[trigger.frame == "passive" :][:1]
    if country is None or not host or story.at_summit or story.chronicle:
        return False
    if any(c.kind == "place" and c.country == country for c in syntax.sentence.chunks):
        # "Among those who received her in Lima was A": in the town that is told.
        return False
    side = host[0]
    guests = {s.country for s in sides if s is not side}
    away = story.visitor is not None and story.visitor.person is side.person
    leads = side.person is not None and side.person.leads
    return leads and side.country not in (None, country) and country in guests and not away


def _in_other_region(syntax: Syntax, trigger: Trigger, country: str | None) -> bool:
    """Tell whether a sentence puts what it tells in a region of another country than the story is in: "in Apulia"."""
    if "place" not in syntax.sentence.kinds:
        return False
    regions = (c for c in syntax.sentence.chunks if c.kind == "place" and place_of(c) is None)
    elsewhere: set[str | None] = {c.country for c in regions if c.country not in (None, country)}
    return bool(elsewhere) and syntax.country(elsewhere, trigger.first) is not None


def of_another_time(syntax: Syntax, when: When | None) -> bool:
    """Tell whether a day is written with a year before the story's, or with one where the story's own days need none,
    or is but a month beside a story of days: what was then was not where the story is now.
    """
    sentence = syntax.sentence
    same_town = any(one == "same" and other in _TOWNS for one, other in pairwise(sentence.lowers))
    if when is None or same_town or not _HERE.isdisjoint(sentence.words):
        return False
    told = syntax.story.when
    if when.year is None:
        return is_a_month_beside(when, told)
    yearless = told is not None and told.day is not None and told.year is None and not syntax.story.chronicle
    return syntax.long_ago(when) or yearless


def is_a_month_beside(when: When, told: When | None) -> bool:
    """Tell whether a time is a month other than that of the day to which a story has come."""
    if told is None or not is_day(told) or when.month is None or is_day(when) or when.last is not None:
        return False
    return not when.discourse and when.month != told.month


def _is_background(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a contact is told as what somebody said or as what had been, and not only something beside it."""
    return not BACKGROUND.isdisjoint(syntax.sentence.lowers[: trigger.last])


def is_there(syntax: Syntax, sides: list[Side]) -> bool:
    """Tell whether a guest has come to the country of the one he spoke with, and no telephone is told of."""
    story = syntax.story
    visitor = story.visitor.person if story.visitor is not None else None
    actors = {s.country for s in sides if s.person is not visitor}
    there = visitor is not None and any(s.person is visitor for s in sides) and story.host in actors
    return there and syntax.sentence.words.isdisjoint(words_of("phone"))


def may_be_call(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether people only "spoke", which is a call where nothing says that they were together."""
    return trigger.rule == "talk" and trigger.mode == "phone" and syntax.sentence.words.isdisjoint(words_of("phone"))


def call_goes_on(syntax: Syntax, contact: Contact, last: EventReport) -> EventReport | None:
    """Give the call, told last, of just the two of whom words for talks go on, "She rang him. The two had a frank
    exchange", or of the one who goes on to another, "In her conversation with B", "On Monday it was B"; nothing where
    they meet, "held a meeting", or look back, "had held talks in May".

    Args:
        syntax: the sentence.
        contact: as it tells it, in no place of its own, and on no day but that of the next in a row.
        last: the contact told last.
    """
    trigger = contact.trigger
    if last.kind != "call" or trigger.mode != "in_person":
        return None
    if trigger.rule in IN_A_ROW:
        return last
    words = syntax.sentence.lowers[trigger.first : trigger.last]
    if contact.partners:
        # "He rang A and B. In his conversation with B he said"
        doer = next((s.person.name for s in contact.subjects if s.person is not None), None)
        rang = trigger.frame == "with" and words[0] in _CONVERSING and doer in {p.name for p in last.participants}
        return last if rang else None
    spoken = trigger.rule in _TALKING or (trigger.rule == "be together" and words[0] in _BY_VOICE)
    if not spoken or not _FACE_TO_FACE.isdisjoint(words) or looks_back(syntax.sentence, trigger.verb):
        return None
    names = {s.person.name for s in contact.subjects if s.person is not None}
    return last if names == {p.name for p in last.participants} else None


def where_spoken(syntax: Syntax, contact: Contact, low: int, high: int) -> tuple[str, str | None] | None:
    """Give the town in which people spoke with each other, where it is not at home that one of them spoke: "In Oslo she
    spoke with the Estonian minister", "The two had spoken in June at the summit in Lima".
    """
    story = syntax.story
    here = story.place, story.place_country
    town = syntax.place(contact.trigger.first, low, high)
    if town is not None and town[1] is not None:
        at_home = {s.country for s in contact.subjects} if contact.partners else set()
        if town[1] not in at_home:
            return town
    story.place, story.place_country = here
    return None
