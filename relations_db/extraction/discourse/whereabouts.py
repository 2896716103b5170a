"""Tell who may be meant by a pronoun, by where its sentence puts him: no host at home is "he" who flew on to Quito."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.tenses import clause_of, is_subordinate, looks_back
from relations_db.extraction.motion_words import MOTION
from relations_db.language.mentions import PersonMention
from relations_db.language.person import Person

if TYPE_CHECKING:
    from relations_db.extraction.discourse.clauses import Clauses

_BEING = frozenset("was were stayed spent".split())
_FURTHER = frozenset("on onward onwards".split())
_HOME = frozenset("back home returned returning returns".split())
# So many chunks may stand between a pronoun and its verb, and between the verb and where it leads.
_TO_VERB, _TO_PLACE = 4, 6
# Where somebody is or goes: to Moscow, to Russia, to the Kremlin.
_WHERE = frozenset({"place", "country", "body"})
# So near its beginning a sentence opens in a place, and in no clause.
_OPENING = 6
_CLAUSES = frozenset({":", ";", "who", "which", "that", "when", "while", "after", "before", "if"})
_BREAKS = frozenset({",", ";", ":", "and", "but", "who", "where", "which", "that", "when"})


class Going(NamedTuple):
    """What the verb behind a pronoun says of where one is.

    Attributes:
        country: that he has gone to, or is in, if it is named.
        home: whether he is home again.
        further: whether he has gone on from elsewhere, as nobody does who was at home.
    """

    country: str | None
    home: bool
    further: bool = False


def going_of(clauses: Clauses, pronoun: PersonMention) -> Going | None:
    """Give where whoever a pronoun means has gone, or is, by the verb behind it."""
    chunks, lowers = clauses.sentence.chunks, clauses.sentence.lowers
    for verb in range(pronoun.last, min(pronoun.last + _TO_VERB, len(chunks))):
        if lowers[verb] in _BREAKS or clauses.covering(verb) is not None:
            return None
        way = MOTION.get(lowers[verb])
        if way is None and lowers[verb] not in _BEING:
            continue
        home = lowers[verb] in _HOME
        leading = way.leading if way is not None else frozenset({"in"})
        for k in range(verb + 1, min(verb + _TO_PLACE, len(chunks))):
            home = home or lowers[k] in _HOME
            if lowers[k] in _BREAKS:
                break
            by = lowers[k - 2 if lowers[k - 1] == "the" else k - 1]
            if chunks[k].kind in _WHERE and chunks[k].country and by in leading:
                return Going(chunks[k].country, home, not _FURTHER.isdisjoint(lowers[verb + 1 : k]))
        return Going(None, home) if home else None
    return None


def traveller(clauses: Clauses, pronoun: PersonMention, meant: list[Side]) -> list[Side]:
    """Give whom a pronoun before a verb of motion means: not whoever is at home where the story is, or where it leads,
    but the visitor, else whom the story is about, else the other of those who met last.

    Args:
        clauses: the sentence.
        pronoun: "he" or "she".
        meant: whom it would mean by what was told last.
    """
    if not meant or meant[0].person is None:
        return meant
    story = clauses.story
    if (going := going_of(clauses, pronoun)) is None:
        return (
            _who_has_come(clauses, pronoun)
            or _goes_on_touring(clauses, pronoun, meant)
            or _in_next_scene(clauses, pronoun, meant)
            or _guest_there(clauses, pronoun, meant)
        )
    named = (m for m in clauses.sentence.mentions if m.name is not None and m.last <= pronoun.first)
    if any(story.cast.person(m) is meant[0].person for m in named):
        # "B repaid the visit, when he flew to Quito": B.
        return meant
    homes: set[str | None] = {going.country} if going.country and not going.home else set()
    if going.country is not None and (hero := _of_whom_it_is_told(clauses, pronoun, meant[0].person)) is not None:
        return [hero] if hero.country not in homes else meant
    if going.further and not going.home and (id(meant[0].person) in story.hosts or _leaves_home(clauses, meant[0])):
        return _who_travels(clauses, pronoun, going.country, meant[0].person) or meant
    guest = story.visitor.person if story.visitor is not None else None
    # By now the story may have moved on with him.
    left = story.before.place_country
    if guest is not None and guest.country != left and story.is_told_with(guest, meant[0].person):
        homes.add(left)
    if meant[0].country not in homes:
        return meant
    told = (story.visitor, story.topic, story.first, *story.pair)
    abroad = [s for s in told if s is not None and _may_go(s.person, pronoun) and s.country not in (None, *homes)]
    return [story.side_of(s.person) for s in abroad[:1] if s.person is not None] or meant


def _leaves_home(clauses: Clauses, meant: Side) -> bool:
    """Tell whether a sentence opens by leaving somebody's own country: "From Lima he went on" is no Peruvian."""
    chunks = clauses.sentence.chunks[:2]
    return (
        len(chunks) > 1
        and chunks[0].lower == "from"
        and meant.country is not None
        and (chunks[1].kind in {"place", "country"} and chunks[1].country == meant.country)
    )


def _who_has_come(clauses: Clauses, pronoun: PersonMention) -> list[Side]:
    """Give the visitor of whom this line has told where a sentence goes on among his hosts: "The presidents had talked
    after a visit to Suva by Minister A. On the day of his arrival he and the premier opened a school".
    """
    story = clauses.story
    guest, host = story.visitor, story.host
    if guest is None or guest.person is None or host in (None, guest.country) or not _may_go(guest.person, pronoun):
        return []
    if guest.person.last_seen <= story.line_began or any(m.last <= pronoun.first for m in clauses.sentence.mentions):
        return []
    others = (story.cast.person(m) for m in clauses.sentence.mentions if m.name is not None)
    countries = {p.country for p in others if p is not None}
    return [story.side_of(guest.person)] if countries == {host} else []


def _in_next_scene(clauses: Clauses, pronoun: PersonMention, meant: list[Side]) -> list[Side]:
    """Give the protagonist where a sentence opens on another day or in another place, and the one before told of him:
    "A gave the premier a boomerang. On Monday in Perth he met B".
    """
    story, hero = clauses.story, clauses.story.protagonist_beside(meant[0])
    if hero is None or not _may_go(hero.person, pronoun):
        return []
    subordinate = is_subordinate(clauses.sentence, pronoun.first)
    if subordinate or any(m.last <= pronoun.first for m in clauses.sentence.mentions):
        return []
    opening = clauses.sentence.chunks[: pronoun.first]
    if not opening or not any(c.when is not None or c.kind == "place" for c in opening):
        return []
    country = _country_of(clauses, pronoun) or story.place_country
    return [story.side_of(hero.person)] if hero.person and country not in (None, hero.country) else []


def _goes_on_touring(clauses: Clauses, pronoun: PersonMention, meant: list[Side]) -> list[Side]:
    """Give the protagonist where a line opens on a pronoun and tells a day, and the line before told whose guest he
    was: "In Lima A saw B.\\n\\nHe resumed on Monday with C".
    """
    story, host = clauses.story, meant[0]
    guest = next((s for s in story.pair if s.person is not None and s.person is story.hero), None)
    pair = [s.person for s in story.pair]
    led = all(c.when is not None for c in clauses.sentence.chunks[: pronoun.first])
    if not led or guest is None or len(pair) != 2 or host.person not in pair or host.person is guest.person:
        return []
    came = story.visitor is not None and story.visitor.person is host.person
    at_home = story.place_country in (None, host.country) and not came and host.country != guest.country
    opens_line = story.opened <= story.line_began and story.met_at <= story.line_began
    if not at_home or not opens_line or not _may_go(guest.person, pronoun):
        return []
    dated = any(c.when is not None for c in clauses.sentence.chunks)
    return [story.side_of(guest.person)] if dated and guest.person is not None else []


def _guest_there(clauses: Clauses, pronoun: PersonMention, meant: list[Side]) -> list[Side]:
    """Give whom a pronoun means in a sentence that is in another country than the one where whoever it would mean has
    had guests: "In Lima the king received A. In Quito he met the premier".
    """
    story, host = clauses.story, meant[0]
    if host.country is None or (id(host.person) not in story.hosts and story.protagonist_beside(host) is None):
        return meant
    named = (m for m in clauses.sentence.mentions if m.name is not None and m.last <= pronoun.first)
    if id(host.person) not in story.hosts and any(story.cast.person(m) is host.person for m in named):
        # "A opened a fair in Lima. B was there; on Monday he met C in Quito": B.
        return meant
    if clauses.sentence.lowers[clause_of(clauses.sentence, pronoun.first).chunks[0]] == "where":
        # "B in Quito, where he met C": B.
        return meant
    country = _country_of(clauses, pronoun)
    if country in (None, host.country):
        return meant
    if story.visitor is not None and story.visitor.person is host.person:
        # "In Lima the king received A. In May he flew to Quito. He met B there": the king travels himself.
        return meant
    if story.is_about_alone(host):
        # "The king meanwhile was busy. In Quito he met B": he.
        return meant
    return _who_travels(clauses, pronoun, country) or meant


def _who_travels(
    clauses: Clauses, pronoun: PersonMention, country: str | None, home: Person | None = None
) -> list[Side]:
    """Give the likeliest of those who travel, where a pronoun may mean him and he is not of the country he is in: first
    one of whom the sentence before has told; not the one who is at home, if told.
    """
    story = clauses.story
    since = min(story.line_began, story.opened_before)
    guests = [s for s in story.travellers() if s.person is not home and _may_go(s.person, pronoun)]
    guests.sort(key=lambda s: s.person is None or not story.has_told_of(s.person, since))
    return [story.side_of(s.person) for s in guests[:1] if s.person and s.country not in (None, country)]


def _country_of(clauses: Clauses, pronoun: PersonMention) -> str | None:
    """Give the country of the place in which a sentence opens before a pronoun, else of the only one that its clause,
    or the sentence, is in.
    """
    chunks, lowers = clauses.sentence.chunks, clauses.sentence.lowers
    towns = [k for k, c in enumerate(chunks) if c.kind == "place" and c.country and clauses.stands_in(k)]
    if towns and towns[0] < min(pronoun.first, _OPENING) and _CLAUSES.isdisjoint(lowers[: towns[0]]):
        return chunks[towns[0]].country
    towns = [k for k in towns if not looks_back(clauses.sentence, k)]
    own = set(clause_of(clauses.sentence, pronoun.first).chunks)
    countries = {chunks[k].country for k in towns if k in own} or {chunks[k].country for k in towns}
    return countries.pop() if len(countries) == 1 else None


def _of_whom_it_is_told(clauses: Clauses, pronoun: PersonMention, meant: Person) -> Side | None:
    """Give the one with whom the article began, where the sentence before had a pronoun for him and none for the one
    meant: "B embraced him at the gate. After lunch he crossed into Peru".
    """
    story = clauses.story
    hero = story.first.person if story.first is not None else None
    if hero is None or hero is meant or not _may_go(hero, pronoun):
        return None
    pointed, since = story.pointed, story.opened_before
    gone_on = pointed.get(id(hero), 0) > since >= pointed.get(id(meant), 0)
    return story.side_of(hero) if gone_on else None


def _may_go(person: Person | None, pronoun: PersonMention) -> bool:
    """Tell whether a pronoun, or "the President" alone, can mean somebody."""
    if person is None or pronoun.anaphor is not None:
        return person is not None and person.may_be(pronoun.anaphor or "")
    return person.holds(pronoun.offices[0].title)
