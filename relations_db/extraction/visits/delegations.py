"""Tell for whom travellers speak: their country or organisation, the delegation they lead, who invited them."""

from __future__ import annotations

import msgspec

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import part_around
from relations_db.extraction.visits.journey_words import Journey
from relations_db.language.chunks import Chunk
from relations_db.language.land_groups import is_group
from relations_db.language.mentions import PersonMention

_TITLES = frozenset({"office", "body", "title_word", "honorific", "rank", "organization", "country", "adjective"})
_IN_TITLES = frozenset(", and for to the of on".split())
# So far before the verb a delegation may stand whose leaders are named one after the other, each with his office.
_LONGEST_LIST = 60
GROUPS = frozenset("delegation delegations deputation mission group team".split())


def delegations(syntax: Syntax, travellers: list[Side], target: Target) -> list[list[Side]]:
    """Give the travellers by whom they speak for, without those who are at home where the journey leads."""
    groups: dict[str, list[Side]] = {}
    named = [s for s in travellers if s.person is not None]
    if 0 < len(named) < len(travellers) and any(map(is_group, syntax.sentence.chunks)):
        # "A and her four Nordic colleagues were in Lima": the visit told of is hers.
        travellers = named
    actors = {s.actor for s in travellers} - {None}
    inviting = [m for m in _inviting(syntax, None) if m.name is not None]
    for side in travellers:
        if side.person is not None and any(side.person is syntax.story.cast.person(m) for m in inviting):
            continue
        side = _speaking_for_organization(side)
        at_home = syntax.story.dateline_country
        homeless = side.actor is None and side.person is not None and bool(side.person.offices)
        if homeless and at_home not in (None, target.country):
            # "LIMA — Deputy Minister X was in Oslo": one of the country in which the story is written.
            side = msgspec.structs.replace(side, country=at_home)
        elif homeless and side.person is not None and side.person.confirmed:
            side = syntax.with_countries([Side(None, target.country), side])[1]
        if side.actor is None and len(actors) == 1 and side.person is not None and not side.person.offices:
            # "President X and Mrs Y are paying a visit"
            side = msgspec.structs.replace(side, country=next((s.country for s in travellers if s.country), None))
        if side.actor is None or side.country == target.country:
            continue
        groups.setdefault(side.actor, []).append(side)
    # Whoever lives where he is sent travels there for no visit, unless he goes with another.
    return [group for group in groups.values() if not all(map(is_envoy, group))]


def plural(syntax: Syntax, journey: Journey, travellers: list[Side], before: list[PersonMention]) -> list[Side]:
    """Give those whom "the ministers" means: the people named just before, in another sentence."""
    if journey.frame != "verb" or any(s.person is None and s.actor for s in travellers):
        return travellers
    mention = next((m for m in reversed(syntax.sentence.mentions) if m.last <= journey.verb), None)
    if mention is None or not mention.plural or mention.name is not None or mention.countries or not mention.definite:
        return travellers
    levels = {o.level for o in mention.offices}
    fitting = [
        s
        for m in before
        for s in syntax.story.sides(m, [])
        if s.person is not None and any(o.level in levels or "minister" in o.title for o in s.person.offices)
    ]
    return fitting if len(fitting) > 1 else travellers


def delegation_of(syntax: Syntax, verb: int) -> list[Side]:
    """Give the delegation that a verb is told of: its leader, or the country it is from."""
    return delegation_leader(syntax, verb) or unnamed_delegation(syntax, verb)


def delegation_leader(syntax: Syntax, verb: int) -> list[Side]:
    """Give who leads the delegation of which a verb is told: "led by Minister A and General B"."""
    chunks = syntax.sentence.chunks
    for k in range(verb - 1, max(-1, verb - _LONGEST_LIST), -1):
        if chunks[k].lower in GROUPS and (leader := syntax.leader_of(k)) is not None and leader.first < verb + 12:
            between = {c.lower for c in chunks[k:verb]}
            if not between & {"met", "said", ";", "received"}:
                return _of_one_country(_leaders(syntax, leader, verb))
        if chunks[k].lower in {";", "."}:
            break
    return []


def _leaders(syntax: Syntax, leader: PersonMention, verb: int) -> list[Side]:
    """Give who lead a delegation together, "led by A, Treasury Under Secretary B, and Coast Guard Commander C": nothing
    but titles may stand between them.
    """
    chunks, led, joined = syntax.sentence.chunks, [leader], False
    for mention in syntax.sentence.mentions:
        if mention.first < led[-1].last or mention.last > verb or mention.name is None:
            continue
        between = chunks[led[-1].last : mention.first]
        if not between or between[0].lower not in {",", "and"} or not all(map(_is_title, between)):
            break
        joined = joined or any(c.lower == "and" for c in between)
        led.append(mention)
    if not joined or len(led) < 3:
        return syntax.group(leader, forward=True)
    return [side for mention in led for side in syntax.sides(mention, [])]


def _is_title(chunk: Chunk) -> bool:
    """Tell whether a chunk may be part of the titles of which a list of people is full."""
    return chunk.kind in _TITLES or chunk.lower in _IN_TITLES or not chunk.text[:1].islower()


def _of_one_country(leaders: list[Side]) -> list[Side]:
    """Let those who lead a delegation together all speak for the country of the first."""
    home = next((s.country for s in leaders), None)
    return [msgspec.structs.replace(s, country=s.country or (None if s.organization else home)) for s in leaders]


def unnamed_delegation(syntax: Syntax, verb: int) -> list[Side]:
    """Give an envoy without a name: "a Cuban delegation", "a delegation of the Workers' Party of Ireland"."""
    chunks = syntax.sentence.chunks
    for k in range(verb - 1, max(-1, verb - 14), -1):
        if chunks[k].lower not in {"delegation", "delegations"}:
            continue
        owner = next((m for m in syntax.sentence.mentions if m.name is not None and m.last in (k - 1, k)), None)
        if owner is not None and "possessive" in (chunks[k - 1].kind, chunks[owner.last - 1].kind):
            # "X's delegation toured Peru"
            return syntax.sides(owner, [])
        before = chunks[k - 1].country or chunks[k - 2].country if k > 1 else chunks[k - 1].country
        if before and verb - k < 7:
            return [Side(None, before)]
        if k + 1 < verb and chunks[k + 1].lower in {"of", "from"}:
            code = next((c.country for c in chunks[k + 2 : verb] if c.country), None)
            return [Side(None, code)] if code else []
    return []


def is_the_delegation(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a delegation travels that has been told of: "The high-ranking delegation(, which included A,) also
    visited Peru".
    """
    lowers = syntax.sentence.lowers
    head = next((k for k in range(1, min(4, journey.first)) if lowers[k] in GROUPS), 0)
    if head and lowers[0] in {"the", "this"} and lowers[head + 1 : head + 3] == [",", "which"]:
        return True
    for k in range(journey.first - 1, max(0, journey.first - 7), -1):
        if lowers[k] in GROUPS:
            return not {"the", "this"}.isdisjoint(lowers[max(0, k - 4) : k]) and lowers[k + 1] not in {"of", "from"}
    return False


def inviters(syntax: Syntax, journey: Journey, visitors: list[Side], host: str) -> list[Side]:
    """Give those of the host country who are named as inviting to a journey."""
    found: list[Side] = []
    for mention in _inviting(syntax, journey.first):
        listed = [s for item in syntax.listed(mention, visitors) for s in item[0]]
        found += [
            msgspec.structs.replace(s, country=s.country or host)
            for s in listed
            if s.person is not None and s.country in (host, None)
        ]
    return found


def _inviting(syntax: Syntax, at: int | None) -> list[PersonMention]:
    """Give who is named as inviting: "at the invitation of …", "as the guest of …"; in the part of the sentence where a
    chunk stands, if one is given: "came at the invitation of X, and she will go to Lima".
    """
    chunks = syntax.sentence.chunks
    part = part_around(syntax.sentence, at) if at is not None else None
    found: list[PersonMention] = []
    for k, chunk in enumerate(chunks[:-1]):
        told = chunk.lower in {"invitation", "guest"} and chunks[k + 1].lower == "of"
        if told and part in (None, part_around(syntax.sentence, k)):
            found.extend(m for m in syntax.sentence.mentions if k + 1 < m.first <= k + 5)
    return found[:1]


def _speaking_for_organization(side: Side) -> Side:
    """Give who holds an office of an organisation, and none of a country, as one of the organisation."""
    offices = side.person.offices if side.person is not None else []
    held = next((o.organization for o in offices if o.organization), None)
    if held is None or side.country is None or any(o.country or (o.level and not o.organization) for o in offices):
        return side
    return msgspec.structs.replace(side, country=None, organization=held)


def is_envoy(side: Side) -> bool:
    """Tell whether somebody is an ambassador or the like, who lives where he is sent."""
    role = (side.role or "").lower()
    return any(word in role for word in ("ambassador", "consul", "commissioner", "affaires"))
