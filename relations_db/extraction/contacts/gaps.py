"""Read clauses that leave their verb out: "A received him at nine, B at noon", "he was with C; on Tuesday with D"."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.clauses import OBJECTS
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import is_past

_PARTING = frozenset({",", ";", "and"})
# What may stand beside somebody in such a clause: when, where and how long.
_BESIDE = frozenset(
    "at in on for over the a an half one two three four five six seven eight nine ten eleven twelve hour hours minutes "
    "noon midday rest of morning afternoon evening day his her office residence palace house hall ministry castle "
    "government next same later then afterwards separately alone lunch dinner breakfast tea coffee supper as well "
    "also too likewise quarter".split()
)
_KINDS = frozenset({"date", "place", "body", "possessive", "title_word", "adjective"})
_BEFORE = frozenset("on in at the then later and also".split())
# What may stand before somebody in a clause that only says where it was he: "; in Riga, two days later, it was B".
_LEADING = _BEFORE - {"and"} | frozenset(", it was is same next".split())
_CLEFT = (["it", "was"], ["it", "is"])
_DID = frozenset("did had has was were".split())
# So far before somebody "as did" may stand.
_ASIDE = 10
# So near before somebody stands the "then" by which he is next.
_TO_THEN = 2
_AS_WELL_WITH = ["as", "well", "as", "with"]
# What people speak of, and how long that is told at most.
_MATTERS = frozenset({"word", "adjective", "country", "body", "organization", "title_word", "possessive"})
_LONGEST_MATTER = 10
_TWO_WITH = 2
# Frames of what people do with each other.
_WITH = frozenset({"active", "with"})
_FRAMES = frozenset({"receive", "passive", "active", "scene", "turn"})


def find_gaps(syntax: Syntax, told: list[Contact]) -> list[tuple[Contact, int, int]]:
    """Give the contacts of such clauses, each with the chunks between which its day and place stand.

    Args:
        syntax: the sentence.
        told: the contacts that the sentence tells of with a verb.
    """
    held = [c for c in told if c.status == "held" and c.partners and c.trigger.frame in _FRAMES]
    if not held or _PARTING.isdisjoint(syntax.sentence.words):
        return []
    known = {id(s.person) for c in told for s in _all(c)}
    found: list[tuple[Contact, int, int]] = []
    listed = 0
    for mention in syntax.sentence.mentions:
        before = [c for c in held if c.trigger.last <= mention.first]
        if mention.first < listed:
            continue
        if before and (also := _also_with(syntax, mention, before[-1], known)) is not None:
            found.append(also)
            listed = also[2]
            continue
        if before and (matter := _on_another_matter(syntax, mention, before[-1], known)) is not None:
            found.append(matter)
            listed = matter[2]
            continue
        if before and (others := _others_with(syntax, mention, before[-1], known)) is not None:
            found.append(others)
            listed = others[2]
            continue
        if before and (elsewhere := _in_next_town(syntax, mention, before[-1], known)) is not None:
            found.append(elsewhere)
            listed = elsewhere[2]
            continue
        low, high = _clause(syntax, mention)
        doing_so = _doing_so(syntax, mention)
        if doing_so is not None:
            low, high = doing_so
        if not (mention.name or _is_of_country(mention)) or not before or low is None:
            continue
        sides = [s for s in syntax.sides(mention, []) if s.person is not None and id(s.person) not in known]
        pointed = _is_pointed_to(syntax, before[-1])
        if len(sides) != 1 or (pointed and syntax.sentence.lowers[mention.first - 1] == "with"):
            # "photographed with A, who had received him that day, and with B": B has not.
            continue
        then = "then" in syntax.sentence.lowers[max(0, mention.first - _TO_THEN) : mention.first]
        contact = _in_place_of(before[-1], sides[0], mention, pointed=pointed, then=then)
        if contact is None and doing_so is not None:
            # "A received him on Monday, and so did B"
            trigger = replace(before[-1].trigger, first=mention.first, last=mention.last, verb=mention.first, weak=True)
            own_day = any(syntax.sentence.chunks[k].kind == "date" for k in range(low, high))
            items = [i._replace(when=None) if own_day else i for i in before[-1].partners]
            contact = replace(before[-1], trigger=trigger, subjects=sides, partners=items)
        if contact is not None:
            found.append((contact, low, high))
    return found


def before_doing_so(syntax: Syntax, first: int, last: int) -> int:
    """Give the chunk before which what is told of one ends, and of another is told that he did so too: "A met B on
    Monday, | as did C on Friday".

    Args:
        syntax: the sentence.
        first, last: the chunks between which that may begin.
    """
    lowers, at = syntax.sentence.lowers, syntax.sentence.at
    for k in range(first, last - 2):
        if lowers[k] in {"as", "so"} and lowers[k + 1] in _DID and (k + 2 in at or lowers[k + 2] == ","):
            return k
    return last


def _in_next_town(
    syntax: Syntax, mention: PersonMention, contact: Contact, known: set[int]
) -> tuple[Contact, int, int] | None:
    """Give the contact of a clause that only says who it was in the next town, or on the next day: "In Lima he met A;
    in Quito it was B, the premier, and C".

    Args:
        syntax: the sentence.
        mention: B.
        contact: the one told with a verb.
        known: who takes part in what is told with one.
    """
    lowers, chunks, first = syntax.sentence.lowers, syntax.sentence.chunks, mention.first
    while first > 0 and (chunks[first - 1].kind in {"date", "place"} or lowers[first - 1] in _LEADING):
        first -= 1
    led = chunks[first : mention.first]
    cleft = lowers[mention.first - 2 : mention.first] in _CLEFT
    town = any(c.kind == "place" for c in led)
    parted = lowers[first - 1] == ";" or (lowers[first - 1] == "and" and lowers[first - 2] in {";", ","})
    if not first or not parted or not (town or (cleft and any(c.kind == "date" for c in led))):
        return None
    hosts = [] if _is_pointed_to(syntax, contact) else contact.subjects
    stop = next((k for k in range(mention.last, len(lowers)) if lowers[k] == ";"), len(lowers))
    here = {id(syntax.story.cast.person(m)): m.last for m in syntax.sentence.mentions if first < m.first < stop}
    items = syntax.listed(mention, hosts)
    sides = [s for item in items for s in item.sides if id(s.person) in here.keys() - known and s.person is not None]
    last = max((here[id(s.person)] for s in sides), default=0)
    ends = lowers[last - 1] in {",", ";"} or last >= len(lowers) or lowers[last] in {",", ";", ".", "and"}
    if not sides or not ends or any(map(is_past, lowers[last : last + 1])):
        return None
    trigger = Trigger(
        mention.first, last, "scene", contact.trigger.mode, "without its verb", mention.first, plural=True, weak=True
    )
    if not hosts:
        # "In Lima A received him; in Quito it was B": who received him, too.
        return replace(contact, trigger=trigger, subjects=sides), first, last
    return replace(contact, trigger=trigger, partners=[Item([side]) for side in sides]), first, last


def _also_with(
    syntax: Syntax, mention: PersonMention, contact: Contact, known: set[int]
) -> tuple[Contact, int, int] | None:
    """Give the contact with those told behind what is told of the ones before: "met A, who had come from Oslo, as well
    as with B".
    """
    lowers, first = syntax.sentence.lowers, mention.first
    if lowers[max(0, first - len(_AS_WELL_WITH)) : first] != _AS_WELL_WITH or contact.trigger.frame not in _WITH:
        return None
    partners = syntax.listed(mention, contact.subjects)
    met = [s for item in partners for s in item.sides]
    if not met or any(id(s.person) in known or s.actor in {None, *(t.actor for t in contact.subjects)} for s in met):
        return None
    last = max((m.last for m in syntax.sentence.mentions if m.first >= first), default=mention.last)
    trigger = replace(contact.trigger, first=first, last=mention.last, verb=first)
    return replace(contact, trigger=trigger, partners=partners), 0, last


def _on_another_matter(
    syntax: Syntax, mention: PersonMention, contact: Contact, known: set[int]
) -> tuple[Contact, int, int] | None:
    """Give the contact with whom something else was spoken of: "discussed ports with A and rice with B"."""
    lowers, chunks, last = syntax.sentence.lowers, syntax.sentence.chunks, mention.first - 1
    if contact.trigger.frame not in _WITH or lowers[last] != "with" or lowers.count("with") < _TWO_WITH:
        return None
    joint = next((k for k in range(last - 1, max(0, last - _LONGEST_MATTER), -1) if lowers[k] in {"and", ";"}), last)
    matter = range(joint + 1, last)
    before = syntax.covering(joint - 1) or syntax.covering(joint - 2)
    partner = before is not None and lowers[before.first - 1 - (lowers[before.first - 1] == "the")] == "with"
    if _BEFORE.issuperset(lowers[joint + 1 : last]) or not partner or any(map(is_past, lowers[joint + 1 : last])):
        return None
    # "had talks with A and a lunch with B", "with A on Monday and on Friday with B" are told elsewhere.
    own = NounPhrases(syntax.sentence)
    if any(chunks[k].kind not in _MATTERS or own.is_head(k) for k in matter):
        return None
    partners = syntax.listed(mention, contact.subjects)
    met = [s for item in partners for s in item.sides]
    if not met or any(id(s.person) in known or s.actor in {None, *(t.actor for t in contact.subjects)} for s in met):
        return None
    trigger = replace(contact.trigger, first=mention.first, last=mention.last, verb=mention.first)
    return replace(contact, trigger=trigger, partners=partners), 0, len(lowers)


def _others_with(
    syntax: Syntax, mention: PersonMention, contact: Contact, known: set[int]
) -> tuple[Contact, int, int] | None:
    """Give the contact of a clause that says who did the same with whom: "A had talks with B, and C with D on fish", "A
    had a meeting with B and C one with D".
    """
    lowers, last = syntax.sentence.lowers, mention.last
    last += lowers[last : last + 1] in (["one"], ["another"])
    joint = lowers[mention.first - 1] in {"and", "while", ";"} and lowers[last : last + 1] == ["with"]
    partner = syntax.sentence.at.get(last + 1) if joint else None
    if partner is None or contact.trigger.frame not in _WITH:
        return None
    subjects = [s for s in syntax.sides(mention, []) if s.person is not None and id(s.person) not in known]
    partners = syntax.listed(partner, subjects) if len(subjects) == 1 else []
    met = [s for item in partners for s in item.sides]
    if not met or any(s.actor in (None, subjects[0].actor) for s in met):
        return None
    stop = next((k for k in range(partner.last, len(lowers)) if lowers[k] in {";", "."}), len(lowers))
    trigger = replace(contact.trigger, first=mention.first, last=last + 1, verb=mention.first)
    # Its day is that of the verb, unless it has one of its own.
    own_day = any(syntax.sentence.chunks[k].kind == "date" for k in range(mention.first, stop))
    return (
        replace(contact, trigger=trigger, subjects=subjects, partners=partners),
        mention.first if own_day else 0,
        stop,
    )


def _is_pointed_to(syntax: Syntax, contact: Contact) -> bool:
    """Tell whether the one on the other side of a contact is "him" or "her"."""
    behind = contact.trigger.last
    return any(m.anaphor in OBJECTS and behind <= m.first < behind + 2 for m in syntax.sentence.mentions)


def _is_of_country(mention: PersonMention) -> bool:
    """Tell an office with its country, by which somebody told of before is meant: "the Ethiopian leader"."""
    return mention.definite and bool(mention.offices) and mention.country is not None and not mention.plural


def _all(contact: Contact) -> list[Side]:
    return [*contact.subjects, *(side for item in contact.partners for side in item.sides)]


def _clause(syntax: Syntax, mention: PersonMention) -> tuple[int | None, int]:
    """Give where the clause of somebody begins and ends, if it has no verb and says when, where, how long or "too"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    first = mention.first
    repeated = first > 0 and lowers[first - 1] in {"with", "by"}
    first -= repeated
    # "…; on Friday, B"
    day = first - 2 if first > 2 and lowers[first - 1] == "," else 0
    while day > 0 and (chunks[day].kind == "date" or lowers[day] in {"on", "in"}):
        day -= 1
    dated = 0 < day < first - 2 and lowers[day] == ";"
    first = day + 1 if dated else first
    while first > 0 and (chunks[first - 1].kind == "date" or lowers[first - 1] in _BEFORE):
        first -= 1
        if lowers[first] == "and":
            # What stands before it is of the clause before.
            break
    if first == 0 or (lowers[first - 1] not in _PARTING and lowers[first] != "and"):
        return None, 0
    last = mention.last
    while last < len(chunks) and (lowers[last] in _BESIDE or chunks[last].kind in _KINDS):
        last += 1
    ends = last >= len(chunks) or lowers[last] in {",", ";", ".", "and"}
    said = last > mention.last or dated or (repeated and first < mention.first - 1)
    governed = syntax.governed(mention) and not repeated
    return (first if ends and said and not governed else None), last


def _doing_so(syntax: Syntax, mention: PersonMention) -> tuple[int, int] | None:
    """Give where "so did A", "as was, an hour later, A", "as did A on Tuesday" begins and ends, if somebody is A."""
    lowers, k, last = syntax.sentence.lowers, mention.first, mention.last
    if k > 1 and lowers[k - 1] == "," and "," in lowers[max(0, k - _ASIDE) : k - 1]:
        k = max(j for j in range(k - 1) if lowers[j] == ",")
    if lowers[max(0, k - 2) : k - 1] not in (["so"], ["as"]) or lowers[k - 1] not in _DID:
        return None
    while last < len(lowers) and (syntax.sentence.chunks[last].kind in {"date", "place"} or lowers[last] in _BEFORE):
        last += 1
    return k - 2, last


def _in_place_of(contact: Contact, side: Side, mention: PersonMention, *, pointed: bool, then: bool) -> Contact | None:
    """Give a contact in which somebody stands for his compatriots of another, for the subject of one with a pronoun for
    its object, or comes next, of whatever country: "A saw B, and then C alone".
    """
    trigger = Trigger(
        mention.first, mention.last, "scene", contact.trigger.mode, "without its verb", mention.first, weak=True
    )
    hosts = {s.actor for s in contact.subjects}
    guests = {s.actor for item in contact.partners for s in item.sides}
    if hosts & guests:
        return None
    if side.actor is None and side.person is not None and side.person.leads and len(hosts) == 1:
        # "The king received her at noon, the Prime Minister, X, at one": of the king's country.
        side = msgspec.structs.replace(side, country=contact.subjects[0].country)
    # "A saw her on the 18th, B on the 19th": B saw her too, of whatever country.
    another = pointed and side.actor not in {*guests, None}
    if side.actor in hosts or another:
        partners = [item._replace(when=None, place=None, led=None) for item in contact.partners]
        return replace(contact, trigger=trigger, subjects=[side], partners=partners)
    next_one = then and not pointed and side.actor is not None
    return replace(contact, trigger=trigger, partners=[Item([side])]) if next_one or side.actor in guests else None
