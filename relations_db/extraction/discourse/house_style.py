"""Tell whom an article calls by his office alone: "the President" of the press of his own country."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from relations_db.language.coreference import Cast
from relations_db.language.mentions import PersonMention
from relations_db.language.name_forms import name_words
from relations_db.language.person import LEADING, Person, plain_title
from relations_db.language.tenures import terms_of

# Who is called by his office alone so often is somebody, whether or not he is named.
_OFTEN = 2


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
            for title in dict.fromkeys(plain_title(office.title) for office in mention.offices):
                if person not in holders[title]:
                    holders[title].append(person)
        elif is_office_alone(mention) and (held := holders[plain_title(mention.offices[0].title)]):
            own = [p for p in held if p.country == home] if home is not None and len(held) > 1 else held
            called.setdefault(mention.offices[0].title, own[0] if len(own) == 1 else None)
    return {title: person for title, person in called.items() if person is not None}


def absent_head(mentions: Iterable[PersonMention], cast: Cast, home: str | None, year: int) -> Person | None:
    """Give the head of state or government of the issuer's country, whom an article calls by his office alone and never
    names, and take him into its cast.

    Args:
        mentions: all of the article.
        cast: its people.
        home: the country of whoever issued it, by its ISO code.
        year: of which it tells.
    """
    if home is None:
        return None
    alone = Counter(m.offices[0] for m in mentions if is_office_alone(m, bare=True) and m.offices[0].level in LEADING)
    if not alone:
        return None
    [(office, times)] = alone.most_common(1)
    if times < _OFTEN or any(p.country == home and p.holds(office.title) for p in cast.people):
        return None
    holding = [
        known for key, known in cast.lexicon.people.items()
        if known.country == home and office.title in known.offices and _holds_in(key, office.title, year)
    ]  # fmt: skip
    if len(holding) != 1:
        return None
    known = holding[0]
    person = Person(known.name, name_words(known.name), home, known=known, sex=known.sex, confirmed=True)
    person.offices.append(replace(office, country=home))
    person.order = len(cast.people)
    cast.people.append(person)
    return person


def _holds_in(key: str, title: str, year: int) -> bool:
    """Tell whether a known person held an office throughout a year."""
    return any(begun <= year * 12 and (end is None or end >= year * 12 + 11) for begun, end in terms_of(key, title))
