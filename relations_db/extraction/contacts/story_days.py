"""Tell what the day of a contact is to the story: the day that it has come to, or one told in passing."""

from __future__ import annotations

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.whereabouts import is_a_month_beside
from relations_db.extraction.discourse.days import SOURCES
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import explains, looks_back
from relations_db.language.dates import When

# Who does so speaks of another day.
_RECALLING = frozenset("recalled recalling recalls remembered remembering reminisced".split())


def take_story_to(syntax: Syntax, contact: Contact, when: When, here: tuple[str | None, str | None]) -> None:
    """Have the story go on from the day of a contact, or come back behind it from what was told aside.

    Args:
        syntax: the sentence.
        contact: as it tells it.
        when: the day.
        here: town and country where the story was before the sentence.
    """
    story, trigger = syntax.story, contact.trigger
    led_in = syntax.sentence.lowers[max(0, trigger.verb - 4) : trigger.verb]
    # "They had agreed on it when they met on May 3": what was before stays before.
    before = "when" in led_in and "had" in syntax.sentence.lowers[: trigger.verb]
    past = story.when is not None and (story.when.year or 0) > (when.year or 9999)
    back = when.year_shift is not None or (when.direction < 0 and when.day is None)
    before = before or syntax.is_of_years_ago(when) or (when.year is not None and ("had" in led_in or past))
    before = before or syntax.is_counted_from_year(when) or syntax.came_before(trigger.verb)
    # "It came a day after he had talks with B"
    before = before or syntax.measured(trigger.verb) is not None
    if back or before or when == story.aside:
        # What was on a day long ago is no day, and nowhere, that the story goes on from.
        story.place, story.place_country = here
    elif _is_recalled(syntax, trigger.verb):
        # "He recalled his visit of last month, when the two had talks. The next day": counted from where the story was.
        story.place, story.place_country = here
    elif explains(syntax.sentence, trigger.verb) or not SOURCES.isdisjoint(syntax.sentence.lowers[: trigger.verb]):
        # "The two knew each other: in May they had met in Oslo": the story goes on where it was.
        story.place, story.place_country = here
    elif (
        looks_back(syntax.sentence, trigger.verb)
        or syntax.goes_back_to_arrival(when)
        or is_a_month_beside(when, story.when)
    ):
        # What had been on another day is told in passing, and with it what follows in the paragraph, but
        # not behind "the night before".
        story.aside = when if when.near is None or when.month is not None else story.aside
    elif contact.status == "planned":
        # Of what is still to be the rest of the paragraph may tell.
        story.aside = when
    elif not trigger.weak and story.aside is not None and when.near is not None:
        # "In January they had met. The next trip was in March: on the 26th he saw A, and later B."
        story.aside = when
    elif not trigger.weak or story.when is None:
        story.when = when


def _is_recalled(syntax: Syntax, verb: int) -> bool:
    """Tell whether the words for a contact stand in what somebody recalls."""
    return not _RECALLING.isdisjoint(syntax.sentence.lowers[:verb])
