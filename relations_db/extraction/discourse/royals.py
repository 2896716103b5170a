"""Tell who "His Majesty", "His Highness" and "Their Majesties" are."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.story import Story
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person
from relations_db.language.tenures import monarchies


def majesty_of(story: Story, others: list[Side], mention: PersonMention) -> list[Side]:
    """Tell who "His Majesty" is: the monarch whom the story is about, else the one spoken of last."""
    taken: set[Person | None] = {s.person for s in others}
    pronoun = "she" if mention.title.lower().startswith("her") else "he"
    taken.update(p for p in story.cast.people if not p.may_be(pronoun))
    # A king is no Highness, and an emir no Majesty.
    unlike = _MAJESTIES if mention.anaphor == "highness" else ("amir", "emir", "crown prince", "prince")
    taken.update(p for p in story.cast.people if any(o.title in unlike for o in p.offices))
    if (hero := _of_the_story(story)) is not None and hero not in taken:
        return [story.side_of(hero)]
    told = [s for s in (*story.focus, story.topic, story.doer, story.visitor) if s is not None and s.person]
    people = [s.person for s in told if s.person is not None]
    # A dispatch has the royals of its own country in mind, unless its story is about others.
    people += sorted(story.cast.people, key=lambda p: (p.country != story.dateline_country, -p.last_seen, p.order))
    people = [p for p in people if p not in taken]
    royals = [p for p in people if any(o.level == "royal" for o in p.offices) or (not p.offices and p.reigns)]
    heads = [p for p in people if any(o.level == "head_of_state" for o in p.offices)]
    home = {story.home, story.dateline_country} - {None}
    # Before one who will be named later comes the ruler at home, also where he is a president.
    for fitting in ([p for p in royals if p.last_seen], [p for p in heads if p.country in home], royals, heads):
        at_home = [p for p in fitting if p.country == story.home] if story.home is not None else []
        if fitting:
            return [story.side_of((at_home or fitting)[0])]
    # At home in a kingdom whose king nobody names, that is he.
    here = story.dateline_country
    known = here in monarchies() and story.home in (None, here) and here not in {s.actor for s in others}
    return [Side(None, here, None, mention.title)] if known else []


def _of_the_story(story: Story) -> Person | None:
    """Give the ruler at home with whom the article began, where a line opens that has told of nobody else."""
    hero = story.first.person if story.first is not None else None
    told = story.topic is not None and story.topic_at > story.line_began
    if hero is None or told or hero.country not in {story.home, story.dateline_country}:
        return None
    styled = any("high" in style or "majest" in style for style in hero.styles)
    return hero if styled and any(o.level in {"royal", "head_of_state"} for o in hero.offices) else None


_MAJESTIES = ("king", "queen", "emperor", "sultan")


def couple_of(story: Story, others: list[Side]) -> list[Side]:
    """Tell who "Their Majesties" are: the two royals of one country spoken of last, not those they meet."""
    countries = {s.country for s in others}
    royals = [p for p in story.cast.people if p.last_seen and any(o.level == "royal" for o in p.offices)]
    royals = sorted((p for p in royals if p.country not in {None, *countries}), key=lambda p: -p.last_seen)
    couple = [p for p in royals if p.country == royals[0].country][:2]
    return [story.side_of(p) for p in sorted(couple, key=lambda p: p.order)]
