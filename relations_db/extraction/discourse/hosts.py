"""Tell who "the host", "her Peruvian guest" and "the delegation" are, by where the story is and who has come there."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.story import Story
from relations_db.language.person import Person

_TOP = {"head_of_state": "state", "royal": "state", "head_of_government": "government"}


def host_of(story: Story, others: list[Side], country: str | None, several: bool) -> list[Side]:
    """Give whose guests the others are: whoever of the country they are in has been told to meet them, else the one
    whom they face there, else the highest of that country of whom the article has told.

    Args:
        story: as it stands before the words.
        others: those on the other side.
        country: of which the host is said to be.
        several: whether there are more than one, whoever these are.
    """
    taken = {s.person for s in others}
    home = country or story.host or story.place_country
    told = [s for s in story.pair if s.person not in taken and home in (None, s.country)]
    if told or home is None:
        return told[:1]
    if any(s.country == home for s in others):
        return []
    if several:
        return [Side(None, country)] if country is not None else []
    if story.local is not None and story.local.country == home and story.local.person not in taken:
        return [story.local]
    person = _highest(story, home, taken, others)
    if person is not None:
        return [story.side_of(person)]
    return [Side(None, country)] if country is not None else []


def _highest(story: Story, country: str, taken: set[Person | None], others: list[Side]) -> Person | None:
    """Give the head of state or government of a country who has been spoken of last, one of the rank of the others
    before any; else the only other of it. Nobody of whom the article has yet to tell is meant.
    """
    told = [p for p in story.cast.people if p.last_seen and p not in taken]
    people = [p for p in told if p.country == country and p.leads and not p.former]
    heads = [p for p in people if _ranks(p)]
    if not heads:
        return people[0] if len(people) == 1 else None
    ranks = {rank for s in others if s.person is not None for rank in _ranks(s.person)}
    return max(heads, key=lambda p: (not ranks.isdisjoint(_ranks(p)), p.last_seen, -p.order))


def _ranks(person: Person) -> set[str]:
    """Give whether somebody heads a state, a government or both, by the article, else by the lexicon."""
    told = {o.level for o in person.offices} - {None, "other", "military"}
    levels = told or set(person.known.levels if person.known is not None else ())
    return {_TOP[level] for level in levels if level in _TOP}


def guest_of(story: Story, others: list[Side], country: str | None) -> list[Side]:
    """Give who is a guest: the visitor, else whoever from abroad has been told to meet the host or is spoken of.

    Args:
        story: as it stands before the words.
        others: those on the other side.
        country: of which the guest is said to be.
    """
    taken = {s.person for s in others}
    if country is not None:
        known = (story.visitor, story.topic, story.doer, story.leaders.get(country), *story.pair)
        of_country = [s for s in known if s is not None and s.country == country and s.person not in taken]
        if of_country:
            return of_country[:1]
        person = _highest(story, country, taken, others)
        return [story.side_of(person)] if person is not None else [Side(None, country)]
    if story.visitor is not None and story.visitor.person not in taken and not _has_other_guest(story):
        return _met_since(story, taken) or [story.visitor]
    home, actors = story.host or story.dateline_country, {s.actor for s in others}
    home = story.place_country if story.visitor is not None and _has_other_guest(story) else home
    guests = [s for s in story.pair if s.country and s.country != home and s.person not in taken]
    # Who has been told to have met another before is the guest of both.
    met = [(s, story.met.get(id(s.person))) for s in guests]
    of_both = [s for s, one in met if one is not None and all(one.person is not o.person for o in story.pair)]
    guests = [s for s in of_both or guests if s.actor not in actors]
    # Who was met at home, before the story moved on, is no guest.
    away = [s for s in guests if id(s.person) not in story.hosts] or _protagonist_abroad(story, home, taken)
    guests = away or guests
    if not guests and story.leader is not None and story.leader.actor not in {None, home, *actors}:
        return [story.leader]
    if guests or not actors:
        return guests[:1] or _protagonist_abroad(story, home, taken)
    told = [s for s in (*story.focus, story.topic, story.doer, story.first) if s is not None and s.person is not None]
    return [s for s in told if s.actor not in {None, home, *actors} and s.person not in taken][:1]


def _protagonist_abroad(story: Story, home: str | None, taken: set[Person | None]) -> list[Side]:
    """Give the one of whom the article is, as a guest in the country where the story is."""
    hero, here = story.hero, story.place_country or home
    if hero is None or hero in taken or not hero.last_seen or hero.country in (None, here) or here is None:
        return []
    return [story.side_of(hero)]


def _met_since(story: Story, hosts: set[Person | None]) -> list[Side]:
    """Give the compatriot of the visitor whom one of his hosts has been told to meet since the visitor was named: "The
    way was prepared by Minister A, who arrived on Monday. On Friday B received President C. B told his guest …".
    """
    visitor = story.visitor
    if visitor is None or visitor.person is None or not any(s.person in hosts for s in story.pair):
        return []
    met = [s for s in story.pair if s.person is not None and s.person not in hosts and s.country == visitor.country]
    since = story.told_in.get(id(visitor.person), 0)
    return met if len(met) == 1 and story.told_in.get(id(met[0].person), 0) > since else []


def _has_other_guest(story: Story) -> bool:
    """Tell whether this line has told of a meeting with another from abroad, and nothing of the visitor."""
    visitor = story.visitor.person if story.visitor is not None else None
    away = visitor is None or visitor.last_seen <= story.line_began
    # "He went to Lima. Last year A was received by B in Oslo": at home there is B.
    home = story.place_country if story.place_country in {s.country for s in story.pair} else story.host
    guests = [s for s in story.pair if s.person is not None and s.country not in (None, home)]
    return away and story.met_at > story.line_began and len(guests) == 1


def delegation_of(story: Story, country: str | None) -> list[Side]:
    """Give for whom a delegation speaks: its leader, else the visitor or the subject told last, if from abroad."""
    leader = story.leader if country is None else story.leaders.get(country)
    if leader is not None:
        return [leader]
    told = [s for s in (story.visitor, *story.focus[:1]) if s is not None]
    here = story.host or story.dateline_country or story.home
    fitting = [s for s in told if s.country == country or (country is None and s.country != here)]
    return fitting[:1] or ([Side(None, country)] if country is not None else [])
