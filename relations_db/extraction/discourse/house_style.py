"""Tell whom an article calls by his office alone: "the President" of the press of his own country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from relations_db.language.coreference import Cast
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person


def is_office_alone(mention: PersonMention, *, bare: bool = False) -> bool:
    """Tell whether a mention is "the President" and no more, of no country, organisation or owner; or "President", as a
    list of engagements has it.
    """
    named = mention.name or mention.anaphor or mention.country or mention.organization or mention.owner
    return (
        not named
        and (bare or mention.definite)
        and not mention.plural
        and not mention.counterpart
        and bool(mention.offices)
    )


def called_by_office(mentions: Iterable[PersonMention], cast: Cast, home: str | None = None) -> dict[str, Person]:
    """Give by the titles of offices whom an article goes on to call by one alone: him who was the only holder it had
    named when it first did so, or the only one of its own country.

    Args:
        mentions: all of the article, in text order.
        cast: its people.
        home: the country of whoever issued it, by its ISO code.
    """
    holders: dict[str, list[Person]] = defaultdict(list)
    called: dict[str, Person | None] = {}
    for mention in mentions:
        person = cast.person(mention)
        if person is not None:
            for office in mention.offices:
                if person not in holders[office.title]:
                    holders[office.title].append(person)
        elif is_office_alone(mention) and (held := holders[mention.offices[0].title]):
            own = [p for p in held if p.country == home] if home is not None and len(held) > 1 else held
            called.setdefault(mention.offices[0].title, own[0] if len(own) == 1 else None)
    return {title: person for title, person in called.items() if person is not None}
