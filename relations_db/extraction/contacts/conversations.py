"""Deal the sides of a contact out to conversations: presidents, premiers and speakers are seen one by one."""

from __future__ import annotations

import re
from itertools import pairwise

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.discourse.clauses import ONE_BY_ONE
from relations_db.extraction.discourse.members import is_of_each
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.language.dates import When
from relations_db.language.verbs import is_past

# The heads of different institutions have a conversation each; two ministers come together.
_INSTITUTIONS = frozenset({"head_of_state", "head_of_government", "parliament", "royal"})
_IN_GOVERNMENT = ("foreign_minister", "minister")
_APART = frozenset("separately respectively separate afterwards later then successively each turn".split())
_CALLERS = frozenset("callers visitors guests ambassadors envoys heads".split())
_EACH_ALONE = frozenset({"separately", "individually"})
_TOGETHER = frozenset(
    "participation jointly trilateral tripartite together three-way quadrilateral quadripartite both gathered "
    "assembled".split()
)
# "both of whom", "both on 3 May", "both countries"
_OF_BOTH = frozenset("of on in at houses chambers sides countries nations parties peoples states governments".split())
# So far behind "and" the preposition may stand that is said again.
_NEAR = 6
# Words of one kind that are said in several.
_MANNERS = {
    "separately": (*ONE_BY_ONE, "each by himself", "each by herself", "each on his own", "each on her own"),
    "together": ("all at once", "both at once", "at once the", "in a joint", "at a joint"),
    "three-way": (
        "three - way", "three - party", "four - way", "four - party", "meeting of three", "talks of three",
        "meeting of the three", "talks of the three",
    ),
}  # fmt: skip
_NUMBERS = {3: "three", 4: "four", 5: "five"}
_ALL_OF_THEM = frozenset("leaders presidents ministers statesmen men women".split())
_THEN_TOGETHER = re.compile(r"\bthen (?:(?:all|both|the) )*(?:(?:two|three|four) )?(?:of them )?(?:all )?together\b")
# Guests who are received at one of these come together.
_GATHERINGS = frozenset({"summit", "meeting", "conference", "forum"})
_DAYTIMES = frozenset("morning midday noon afternoon evening night".split())
# "hosted A and B for three hours"
_LENGTHS = frozenset({"hour", "hours", "minutes"})
# Whoever hosts several or gives them dinner has them all before him.
_AT_ONE_TABLE = frozenset({"host to", "give a meal", "sit at a table"})
_HOSTING = frozenset({"receive", "welcome", "host", "give a meal"})
# "the meeting that A held with B and C" is one.
_ONE_TALK = frozenset("meeting session conversation call discussion".split())
# Nobody does it with one after the other.
_OF_ALL = frozenset({"co-chair", "bring together"})


def conversations(syntax: Syntax, contact: Contact) -> list[Item]:
    """Give the conversations of a contact: who took part in each, and the day told beside it."""
    flat = _with_spouses(
        [Item([side], item.when, item.place, item.led) for item in contact.partners for side in item.sides]
    )
    if not flat:
        return [Item(contact.subjects, None)]
    chunks = syntax.sentence.chunks
    lowers = {c.lower for c in chunks}
    said = " ".join(syntax.sentence.lowers)
    lowers |= {manner for manner, phrases in _MANNERS.items() if any(phrase in said for phrase in phrases)}
    if any(is_of_each(m) for m in syntax.sentence.mentions):
        lowers |= _EACH_ALONE
    if _do_as_one(syntax, len(contact.subjects) + len(flat)):
        lowers |= {"three-way"}
    if ":" in lowers and contact.trigger.rule not in _OF_ALL and _come_one_by_one(syntax, contact):
        lowers |= {"separately"}
    if any(syntax.sentence.lowers[m.first - 2 : m.first] == ["followed", "by"] for m in syntax.sentence.mentions):
        # "received A, followed by B"
        lowers |= {"separately"}
    behind = contact.trigger.last
    first = next((m for m in syntax.sentence.mentions if m.last > behind), None)
    if syntax.sentence.lowers[behind : behind + 1] == ["both"] and first is not None and first.name is not None:
        # "called both A and B"
        lowers |= {"separately"}
    if len(contact.subjects) > 1 and ("turn", "of") in pairwise(syntax.sentence.lowers[: contact.trigger.first]):
        # "It was the turn of A and B to be received"
        lowers |= {"each"}
    if "both" in lowers and all(
        behind in _OF_BOTH for one, behind in pairwise(syntax.sentence.lowers) if one == "both"
    ):
        # "the speakers of both houses" came one by one; "A and B, both of whom were in Lima" tells no more of it.
        lowers -= {"both"}
    if len(flat) == 1 and _subjects_apart(contact, lowers):
        days = _days_dealt_out(syntax, contact, len(contact.subjects))
        return [
            Item([subject, *flat[0].sides], days[n] if days else flat[0].when, flat[0].place)
            for n, subject in enumerate(contact.subjects)
        ]
    if len(flat) == 1:
        return [flat[0]._replace(sides=[*contact.subjects, *flat[0].sides])]
    if contact.trigger.rule in _HOSTING and len(contact.subjects) == 1 and len(flat) == 2 and _is_host(flat[1]):
        # "A received him in Oslo on May 2 and B in Rome two days later": B received him too.
        guest, host = flat
        return [
            guest._replace(sides=[*contact.subjects, *guest.sides]),
            host._replace(sides=[*host.sides, *guest.sides]),
        ]
    days = _days_dealt_out(syntax, contact, len(flat))
    if days:
        return [Item([*contact.subjects, *one.sides], day, one.place) for one, day in zip(flat, days, strict=True)]
    # "received the ministers of A and B", "welcomed A and B to the summit"
    after = syntax.sentence.lowers[contact.trigger.last :]
    to_summit = contact.trigger.frame == "receive" and any(
        # "at the May 15 meeting"
        word.split()[-1] in _GATHERINGS and {"to", "at"} & set(after[max(0, n - 5) : n])
        for n, word in enumerate(after)
    )
    on_screen = contact.trigger.rule == "on the telephone" and contact.trigger.mode == "video"
    at_once = (
        to_summit
        or on_screen
        or contact.trigger.rule in _AT_ONE_TABLE
        or (contact.trigger.rule == "talks that A held" and syntax.sentence.lowers[contact.trigger.first] in _ONE_TALK)
        or _are_some_of_a_group(syntax, contact, flat)
        or (contact.trigger.rule == "sit down" and not lowers & _APART)
        or (contact.trigger.rule == "host" and "for" in after and not _LENGTHS.isdisjoint(after[after.index("for") :]))
        or (contact.trigger.rule == "receive" and len(contact.partners) == 1)
    )
    if lowers & _EACH_ALONE or (not at_once and _partners_apart(syntax, contact, flat, lowers)):
        alone = [Item([*contact.subjects, *one.sides], _own_day(flat, n), one.place) for n, one in enumerate(flat)]
        everybody = Item(
            [*contact.subjects, *(side for one in flat for side in one.sides)], alone[0].when, alone[0].place
        )
        # "saw A and B, first separately and then together"
        return [*alone, everybody] if len(flat) > 1 and _THEN_TOGETHER.search(said) else alone
    when = next((one.when for one in flat if one.when is not None), None)
    place = next((one.place for one in flat if one.place is not None), None)
    return [Item([*contact.subjects, *(side for one in flat for side in one.sides)], when, place)]


def _are_some_of_a_group(syntax: Syntax, contact: Contact, flat: list[Item]) -> bool:
    """Tell whether those named were among others of their country: "members of the Senate, including Sen. A and B"."""
    lowers, behind = syntax.sentence.lowers, contact.trigger.last
    named = next((m for m in syntax.sentence.mentions if m.first > behind and m.name is not None), None)
    if named is None or len({s.actor for item in flat for s in item.sides}) > 1:
        return False
    return lowers[named.first - 1] == "including" or lowers[named.first - 2 : named.first] == ["among", "them"]


def _do_as_one(syntax: Syntax, count: int) -> bool:
    """Tell whether all of so many do something behind their talk: "received A and B, and the three signed a pact"."""
    number = _NUMBERS.get(count)
    lowers = syntax.sentence.lowers
    if number is None or number not in syntax.sentence.words:
        return False
    return any(
        two in (("the", number), ("all", number)) and (lowers[n + 2] in _ALL_OF_THEM or is_past(lowers[n + 2]))
        for n, two in enumerate(pairwise(lowers[:-1]))
    )


def _come_one_by_one(syntax: Syntax, contact: Contact) -> bool:
    """Tell whether those told behind a colon came one by one: "received two guests: with A he discussed trade; with B
    fish", "had two callers: A and B" of two countries.
    """
    words = syntax.sentence.lowers
    colon = words.index(":")
    several = len({s.actor for item in contact.partners for s in item.sides}) > 1
    several = several or len({s.actor for s in contact.subjects}) > 1
    return several and (";" in words[colon:] or not _CALLERS.isdisjoint(words[:colon]))


def _is_host(item: Item) -> bool:
    """Tell whether the place told beside somebody is in his or her own country."""
    return item.place is not None and item.place[1] is not None and item.place[1] == item.sides[0].country


def _with_spouses(items: list[Item]) -> list[Item]:
    """Give a list in which a spouse stands with the other: a couple is received together."""
    joined: list[Item] = []
    for item in items:
        side = item.sides[0]
        company = side.spouse or (side.person is not None and not side.person.leads and side.level is None)
        if joined and company and side.actor == joined[-1].sides[0].actor and _lead(joined[-1].sides[0]):
            joined[-1] = joined[-1]._replace(sides=[*joined[-1].sides, side])
        else:
            joined.append(item)
    return joined


def _days_dealt_out(syntax: Syntax, contact: Contact, count: int) -> list[When] | None:
    """Give the days of "on June 3 and June 5 respectively", one for each who was met."""
    chunks = syntax.sentence.chunks
    days = [k for k, c in enumerate(chunks) if c.kind == "date" and k >= contact.trigger.last]
    dealt = any(c.lower == "respectively" for c in chunks)
    return [syntax.moment(k) for k in days] if dealt and count > 1 and len(days) == count else None


def _subjects_apart(contact: Contact, lowers: set[str]) -> bool:
    """Tell whether several saw the one partner one by one: "each had a meeting with", "met X separately"."""
    if len(contact.subjects) < 2:
        return False
    named = [s for s in contact.subjects if s.person is not None]
    if len(named) < len(contact.subjects):
        return False
    institutions = sum(s.level in _INSTITUTIONS for s in named)
    one_country = len({s.actor for s in named}) == 1
    levels = {s.level for s in named if s.level in _INSTITUTIONS}
    in_turn = "both" in lowers or (contact.trigger.rule == "meet" and not lowers & _TOGETHER)
    both_lead = "both" in lowers and all(s.person is not None and s.person.leads for s in named)
    if one_country and in_turn and (len(levels) == len(named) or both_lead):
        # "Premier A and Speaker B also met with him", "both had talks with him"
        return True
    return (
        bool(lowers & {"separate", "separately", "respectively", "each"})
        or ({"and", "then"} <= lowers and one_country)
        or (_plural_noun(contact) and institutions > 0 and one_country)
    )


def _plural_noun(contact: Contact) -> bool:
    return contact.trigger.plural


def _told_by_daytime(syntax: Syntax, contact: Contact) -> bool:
    """Tell whether each has a part of the day of his own: "seeing A in the morning and B towards evening"."""
    after = syntax.sentence.lowers[contact.trigger.last :]
    times = [n for n, lower in enumerate(after) if lower in _DAYTIMES]
    return len({after[n] for n in times}) == 2 and "and" in after[times[0] : times[-1]]


def _named_anew(syntax: Syntax, contact: Contact) -> bool:
    """Tell whether the preposition is said again: "was received by A and by B", "had talks with A and with B"."""
    after = syntax.sentence.chunks[contact.trigger.last - 1 :]
    words = ["(name)" if c.kind == "name" else c.lower for c in after]
    words = words[1:] if words[1:2] == ["with"] else words
    if words[0] not in {"by", "with", "for"}:
        return False
    if any(words[n : n + 4] == ["as", "well", "as", words[0]] for n in range(len(words))):
        return True
    if words[0] == "with" and any(words[n : n + 2] == [",", "with"] for n in range(len(words))):
        # "with A, with B and with others"
        return True
    ahead = (words[n + 1 : n + _NEAR] for n, word in enumerate(words) if word == "and")
    # "with A and, at the palace, with B"
    return any(words[0] in near and "(name)" not in near[: near.index(words[0])] for near in ahead)


def _partners_apart(syntax: Syntax, contact: Contact, flat: list[Item], lowers: set[str]) -> bool:
    """Tell whether the partners of a list were seen one by one."""
    if contact.trigger.rule in _OF_ALL or all(s in syntax.story.band for o in flat for s in o.sides):
        # "They got off the train. The mayor welcomed them": together.
        return False
    if any(one.led is not None for one in flat):
        # "received A and on Wednesday B"
        return True
    if lowers & _TOGETHER and not lowers & {"separately", "respectively", "separate"}:
        return False
    in_one_breath = all(one.sides[0].person is None and not _lead(one.sides[0]) for one in flat)
    in_one_breath = in_one_breath or _are_a_group(syntax, contact)
    if in_one_breath and not lowers & _APART and not _plural_noun(contact):
        # "the foreign ministers of A, B and C" were in one room; leaders are seen one by one.
        return False
    if len(flat) == 2 and _told_by_daytime(syntax, contact):
        return True
    if _named_anew(syntax, contact) or len({one.when for one in flat if one.when is not None}) > 1:
        return True
    if lowers & _APART or {"one", "after", "other"} <= lowers or _plural_noun(contact):
        return True
    partners = [side for one in flat for side in one.sides]
    actors, story = [side.actor for side in partners], syntax.story
    if len(set(actors)) > 1:
        # Two guests of two countries received at once are one conversation; guests of the subject's country join it.
        at_once = contact.trigger.rule == "receive" and len(flat) == 2
        return not at_once and not set(actors) & {s.actor for s in contact.subjects}
    houses = {side.party or (side.level if side.level in _IN_GOVERNMENT else None) for side in partners} - {None}
    if len(houses) > 1 and len(houses - {*_IN_GOVERNMENT}) and actors[0] in (story.host, story.place_country):
        # Whoever goes to see the parties of a country, and its government, is seen by one after the other.
        return True
    return any(side.level in _INSTITUTIONS for side in partners)


def _are_a_group(syntax: Syntax, contact: Contact) -> bool:
    """Tell whether the partners are told of by a name of their lands together: "met the Baltic presidents"."""
    behind = (m for m in syntax.sentence.mentions if m.first >= contact.trigger.last and m.plural)
    return any(office.grouped for m in behind for office in m.offices)


def _lead(side: Side) -> bool:
    return side.level in _INSTITUTIONS or (side.role or "").lower().startswith("leader")


def _own_day(flat: list[Item], number: int) -> When | None:
    """Give the day beside an item, or the one that follows the items after it."""
    for one in flat[number:]:
        if one.when is not None or one.led is not None:
            return one.when if one.led is None or one is flat[number] else None
    return None
