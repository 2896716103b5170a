"""Read what leaders do to each other, in whatever words: "In Lomé he asked X for gas", "X promised the visitor a port".

Whoever holds an office of the country where the story is, and the one who has come there, have met where the one does
something to the other, unless it is what people do from afar: to praise, to blame, to succeed. So have two leaders of
whom a clause tells what they did on a day in a town.
"""

from __future__ import annotations

from typing import NamedTuple

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.modality import status_of
from relations_db.extraction.contacts.scenes import clauses_of
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import ADVERBS
from relations_db.extraction.discourse.locals import FROM_AFAR
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.extraction.discourse.tenses import looks_back
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import is_past

# "were of one mind", "were alone"
_BEING = frozenset({"was", "were"})
# What may stand between who does something and the verb.
_BEFORE_VERB = ADVERBS - {"who", ","}
_ANY_BEING = _BEING | {"been", "being"}
_AT_ONE = frozenset("of alone together agreed".split())
# What may stand between a verb and whom it is done to.
_TO_OBJECT = frozenset("the his her both".split())
_REACH = 3
# What is told with these is what somebody is, and done to nobody.
_BECOMING = frozenset("became remained stayed turned".split())
_UNDONE = frozenset("not n't never nobody nothing no would should could might may if whether until without".split())


def find_dealings(syntax: Syntax, told: list[int]) -> list[tuple[Contact, int, int]]:
    """Give the contacts that the dealings of a visitor and his hosts tell of, each with its clause.

    Args:
        syntax: the sentence.
        told: chunks of other words that tell, or deny, a contact.
    """
    sentence = syntax.sentence
    if sentence.headline or not sentence.mentions or not FROM_AFAR.isdisjoint(sentence.words):
        return []
    scene = _scene(syntax)
    days = [k for k in syntax.times if syntax.names_day(k) and not syntax.aside(k)]
    towns = [k for k, c in enumerate(sentence.chunks) if c.kind == "place" and syntax.stands_in(k)] if days else []
    if scene is None and not towns:
        return []
    found: list[tuple[Contact, int, int]] = []
    pasts = _pasts(sentence)
    for low, high in clauses_of(syntax) if pasts else ():
        if any(low <= k < high for k in told):
            continue
        settled = any(low <= k < high for k in days) and any(low <= k < high for k in towns)
        for verb in (k for k in pasts if low <= k < high and _is_deed(syntax, k)):
            if not _UNDONE.isdisjoint(sentence.lowers[low : verb + 2]):
                continue
            sides = _who_meet(syntax, verb, high, scene, settled=settled)
            trigger = Trigger(verb, verb + 1, "scene", "in_person", "dealings", verb, weak=True)
            if sides is not None and status_of(syntax, trigger) == "held":
                found.append((Contact(trigger, sides[:1], [Item(sides[1:])], "held"), low, high))
                break
    return found


def _pasts(sentence: ParsedSentence) -> list[int]:
    """Give the verbs in the past of which somebody is the subject, with no more than adverbs between."""
    found: list[int] = []
    for mention in sentence.mentions:
        k = mention.last
        while k < len(sentence.chunks):
            lower = sentence.lowers[k]
            if sentence.chunks[k].kind == "word" and is_past(lower):
                found.append(k)
            if lower not in _BEFORE_VERB:
                break
            k += 1
    return found


def _who_meet(syntax: Syntax, verb: int, high: int, scene: _Scene | None, *, settled: bool) -> list[Side] | None:
    """Give the two whom a verb shows face to face.

    Args:
        syntax: the sentence.
        verb: its chunk.
        high: the chunk after the clause.
        scene: of the sentence.
        settled: whether the clause says on which day and in which town.
    """
    sides = _both_sides(syntax, verb, high)
    if sides is not None and scene is not None and _face(sides, scene):
        return sides
    sides = (sides or _two(syntax, verb)) if settled else None
    return sides if sides is not None and _are_leaders(sides) else None


class _Scene(NamedTuple):
    """The country in which people face each other, and who has come there, if the story has told."""

    country: str
    visitor: Side | None


def _scene(syntax: Syntax) -> _Scene | None:
    """Give the scene of a sentence: the town in which it opens with a day, else where the visitor is."""
    story, sentence = syntax.story, syntax.sentence
    opens = sentence.lowers[:1] == ["in"] and len(sentence.chunks) > 1 and sentence.chunks[1].kind == "place"
    town = place_of(sentence.chunks[1]) if opens and sentence.dates else None
    if town is not None and town[1] is not None:
        return _Scene(town[1], None)
    if story.visitor is None or story.host is None or story.visitor.actor in (None, story.host):
        return None
    return _Scene(story.host, story.visitor)


def _is_deed(syntax: Syntax, k: int) -> bool:
    """Tell whether a verb in the past says what somebody did there and then."""
    sentence = syntax.sentence
    lower = sentence.lowers[k]
    if sentence.quoted[k] or lower in words_of("remote"):
        return False
    if lower in _BECOMING:
        # "since he became head of government"
        return False
    # "were briefed": somebody else did it.
    passive = k > 0 and sentence.lowers[k - 1] in _ANY_BEING
    return not passive and not looks_back(sentence, k)


def _both_sides(syntax: Syntax, verb: int, high: int) -> list[Side] | None:
    """Give who does something and to whom it is done, or the two who do it together."""
    subject = _subject(syntax, verb)
    if subject is None:
        return None
    lowers = syntax.sentence.lowers
    group = [s for s in syntax.group(subject) if s.person is not None]
    if lowers[verb] in _BEING:
        at_one = lowers[verb + 1 : verb + 2] and lowers[verb + 1] in _AT_ONE
        return group if len(group) == 2 and at_one else None
    behind = next((m for m in syntax.sentence.mentions if verb < m.first < min(high, verb + _REACH)), None)
    if len(group) != 1 or behind is None or behind.plural or syntax.governed(behind):
        return None
    if not _TO_OBJECT.issuperset(lowers[verb + 1 : behind.first]) or "that" in lowers[verb + 1 : behind.last]:
        return None
    if lowers[behind.last : behind.last + 1] == ["off"]:
        return None
    sides = [s for s in syntax.sides(behind, group) if s.person is not None]
    owns = syntax.sentence.chunks[behind.last : behind.last + 1]
    owned = bool(owns) and owns[0].kind == "possessive"
    return [*group, *sides] if len(sides) == 1 and not owned else None


def _subject(syntax: Syntax, verb: int) -> PersonMention | None:
    lowers = syntax.sentence.lowers
    before = [m for m in syntax.sentence.mentions if m.last <= verb]
    if not before or syntax.governed(before[-1]) or lowers[before[-1].first - 1] == "whose":
        return None
    return before[-1] if _BEFORE_VERB.issuperset(lowers[before[-1].last : verb]) else None


def _two(syntax: Syntax, verb: int) -> list[Side] | None:
    """Give the two who together do what nobody does alone or beside others: "On Friday A and B settled it"."""
    subject = _subject(syntax, verb)
    if subject is None or syntax.sentence.lowers[verb] in words_of("side_by_side") | _BEING:
        return None
    group = [s for s in syntax.group(subject) if s.person is not None]
    return group if len(group) == 2 else None


def _are_leaders(sides: list[Side]) -> bool:
    """Tell whether two people hold offices of two countries."""
    leaders = all(s.person is not None and s.person.leads and s.actor is not None and not s.spouse for s in sides)
    return leaders and len({s.actor for s in sides}) == 2


def _face(sides: list[Side], scene: _Scene) -> bool:
    """Tell whether one is a leader of the country, and the other the visitor, or a leader from abroad."""
    for host, guest in (sides, sides[::-1]):
        if host.person is None or guest.person is None or not (host.person.leads and guest.person.leads):
            continue
        came = scene.visitor is None or scene.visitor.person is guest.person
        if host.country == scene.country and guest.actor not in (None, scene.country) and came:
            return not (host.spouse or guest.spouse)
    return False
