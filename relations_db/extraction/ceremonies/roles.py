"""Tell who gave, attended or was feted at the ceremony that a phrase names."""

from __future__ import annotations

from dataclasses import dataclass, field

from relations_db.extraction.ceremonies.phrases import Phrase, given_by
from relations_db.extraction.ceremonies.presence import (
    attending,
    attending_too,
    envoys_too,
    present_at,
)
from relations_db.extraction.ceremonies.sides import (
    came_for,
    feted,
    giver_before,
    giving_before,
    guests_behind,
    heads_of,
    hosts_of_place,
    of_both,
    partaking,
    people_behind_by,
    people_of,
    sides_at_which,
    two_sides,
    was_held,
)
from relations_db.extraction.ceremonies.words import (
    ATTENDING,
    ENTERTAINING,
    GIVEN,
    GIVING,
    MEALS,
    NOT_TOLD,
    WELCOMES,
)
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.institutions import acting_institutions
from relations_db.extraction.receptions import AT_RECEPTION, reception_for
from relations_db.language.mentions import PersonMention

# What may stand between a verb and the ceremony that it governs.
_DETERMINERS = frozenset("a an the his her their its also grand special jointly together".split())
_SHOWN = frozenset("exhibition celebration celebrations".split())
_OF_BOTH = frozenset("banquet dinner luncheon reception".split())
_SEVERAL = frozenset("celebrations ceremonies receptions banquets commemorations".split())


_GUESTS = frozenset("guests dignitaries leaders delegations envoys mourners".split())
# The rule of a ceremony whose guests are named in a sentence behind it.
GUESTS_UNNAMED = "attend unnamed"


@dataclass(slots=True)
class Roles:
    """Who does what at a ceremony.

    Attributes:
        rule: name of the rule that told.
        sides: all who took part.
        givers: those of them who gave it.
    """

    rule: str
    sides: list[Side]
    givers: list[Side] = field(default_factory=list)


def is_welcome(syntax: Syntax, phrase: Phrase) -> bool:
    """Tell whether a ceremony is one with which a guest is welcomed."""
    words = syntax.sentence.lowers[phrase.first : phrase.head + 1]
    return words[-1].endswith("ceremony") and not WELCOMES.isdisjoint(words[:-1])


def read_roles(syntax: Syntax, phrase: Phrase, *, at_embassy: bool) -> Roles | None:
    """Give who took part in a ceremony by the words around the phrase that names it; None where none say so.

    Args:
        syntax: of the sentence.
        phrase: names the ceremony.
        at_embassy: whether an embassy gave it.
    """
    roles = _roles(syntax, phrase, at_embassy=at_embassy)
    if roles is None or (syntax.sentence.lowers[phrase.head] in _SEVERAL and not roles.sides):
        return None
    lowers = syntax.sentence.lowers
    done = _DONE | GIVEN
    attended = next(
        (j for j in range(phrase.last + 1, len(lowers) - 1) if lowers[j] in done and lowers[j + 1] == "by"), None
    )
    if attended is not None:
        _extend(roles.sides, people_behind_by(syntax, attended))
    if not is_welcome(syntax, phrase):
        _extend(roles.sides, sides_at_which(syntax, phrase) or [])
        _extend(roles.sides, present_at(syntax, phrase.last + 1))
        _extend(roles.sides, envoys_too(syntax, phrase.last + 1))
        _extend(roles.sides, attending_too(syntax, phrase.last + 1))
    return roles


def _extend(sides: list[Side], others: list[Side]) -> None:
    sides.extend([s for s in others if s not in sides])


def _roles(syntax: Syntax, phrase: Phrase, *, at_embassy: bool) -> Roles | None:
    lowers, head, welcome = syntax.sentence.lowers, syntax.sentence.lowers[phrase.head], is_welcome(syntax, phrase)
    before = phrase.first - 1
    while before >= 0 and lowers[before] in _DETERMINERS:
        before -= 1
    owner = syntax.covering(before) if before >= 0 else None
    if owner is not None and owner.name is not None and syntax.sentence.chunks[before + 1].kind == "possessive":
        # "B was seen at Ambassador A's reception": A gave it.
        inner = _at(syntax, phrase, owner.first - 1)
        hosts = [s for s in syntax.sides(owner, []) if s.actor is not None]
        if inner is not None:
            return Roles(inner.rule, [*inner.sides, *[h for h in hosts if h not in inner.sides]], hosts)
    before = _past_aside(syntax, before)
    before = giving_before(syntax, before) if before >= 0 else before
    before = _past_unknown(syntax, before)
    verb = "" if before < 0 else lowers[before]
    if not welcome and (given := _given_behind(syntax, phrase)) is not None:
        return given
    plain = phrase.first == phrase.head and head in MEALS
    ahead = lowers[max(0, phrase.first - 3) : phrase.first]
    if plain and (ahead[-2:] == ["there", "was"] or ahead in (["there", "was", "a"], ["there", "was", "the"])):
        # Of a meal that is told without more the guests must be known from before.
        shared = _held(syntax, phrase)
        return shared if len({s.actor for s in shared.sides}) > 1 else None
    eaten = head in MEALS or head == "banquet"
    if verb == "given" and eaten and before > 1 and (passive := before - 1 - (lowers[before - 1] in _THEN)) > 0:
        return _given_to(syntax, passive) if lowers[passive] in _PASSIVE else None
    if verb in {"to", "at"} and eaten and (hosted := _entertained(syntax, before)) is not None:
        return hosted
    if verb in {"at", "during"} and at_embassy and not partaking(syntax, before):
        # Whatever one does at the reception of an embassy, one is there.
        there = [s for s in syntax.subjects(before) if s.person is not None and s.actor is not None]
        return Roles("partake", there) if there else None
    if (verb in GIVING or verb in AT_RECEPTION) and reception_for(syntax.sentence.chunks, before) is not None:
        # One guest has been received.
        return None
    if verb in GIVING:
        return _given(syntax, phrase, before, at_embassy=at_embassy)
    if verb in ATTENDING or (verb == "to" and before > 0 and lowers[before - 1] == "witness"):
        return _attended(syntax, phrase, before)
    if verb in {"at", "in", "of", "during", "for", "over"} and (at := partaking(syntax, before)):
        sides = people_of(syntax, at) or _who_was(syntax, at) or people_behind_by(syntax, phrase.last + 1)
        host = syntax.sentence.at.get(at + 1) if lowers[at] == "joined" else None
        sides = [*sides, *(s for s in (syntax.sides(host, sides) if host is not None else []) if s.actor is not None)]
        return Roles("partake", list(sides)) if sides and not welcome else None
    if verb == "with" and at_embassy and not welcome and not _MARKING.isdisjoint(lowers[max(0, before - 9) : before]):
        # "The embassy marked its national day with a reception."
        return Roles("give", [])
    if verb in {"for", "to"} and not welcome and (came := came_for(syntax, before)) is not None:
        sides = people_of(syntax, came)
        return Roles("come for", list(sides)) if sides else None
    if head == "anniversary":
        return None
    if not welcome and before >= 0 and (both := feted(syntax, before)):
        return Roles("give", list(both))
    if verb == "at" and before == 0 and not welcome and (phrase.first < phrase.head or phrase.head < phrase.last):
        # "At the state banquet, X said"; "at the banquet" would be one told before.
        guests = [s for s in syntax.following_subject(phrase.first, phrase.last + 1) or [] if s.actor is not None]
        return Roles("partake", guests) if guests else None
    if verb in {"at", "during"} and not welcome and (both := two_sides(syntax, before)):
        return Roles("partake", list(both))
    if (spoken := sides_at_which(syntax, phrase)) is not None:
        return None if welcome else Roles("partake", list(spoken))
    if welcome and (verb in _ONCE_OVER or lowers[before - 1 : before + 1] in _BEGINNING):
        return _welcomed(syntax, phrase)
    return _held(syntax, phrase) if was_held(syntax, phrase) else None


def _welcomed(syntax: Syntax, phrase: Phrase) -> Roles | None:
    """Give who was there where a guest is welcomed: the guest named behind, those who have just met, or the visitor."""
    guests = [s for s in guests_behind(syntax, phrase.head + 1, []) if s.person is not None]
    if guests:
        return Roles("held", guests)
    both = heads_of(syntax, of_both(syntax, None))
    visitor, host = syntax.story.visitor, syntax.story.host
    if not both and visitor is not None and host not in {None, visitor.actor}:
        both = [visitor, Side(None, host)]
    return Roles("held", both) if both else None


def _who_was(syntax: Syntax, verb: int) -> list[Side]:
    """Give who was what a clause behind him says: "talks with X, who was guest of honour at"."""
    lowers = syntax.sentence.lowers
    if verb < 2 or lowers[verb - 1] != "who":
        return []
    last = verb - 1 - (lowers[verb - 2] == ",")
    # What he was may be read as his office.
    named = (m for m in syntax.sentence.mentions if m.name is not None)
    mention = next((m for m in named if m.last == last or m.first < last < m.last), None)
    return [s for s in syntax.sides(mention, []) if s.actor is not None] if mention is not None else []


def _at(syntax: Syntax, phrase: Phrase, k: int) -> Roles | None:
    """Give who was at a ceremony whose owner stands behind the chunk `k`: "spoke at", "attended"."""
    lowers = syntax.sentence.lowers
    if k > 0 and lowers[k] in ATTENDING:
        return _attended(syntax, phrase, k)
    at = partaking(syntax, k) if k > 0 and lowers[k] in {"at", "in", "during"} else None
    sides = people_of(syntax, at) if at is not None else []
    return Roles("partake", list(sides)) if sides else None


def _past_aside(syntax: Syntax, k: int) -> int:
    """Give the verb of "attended, in the evening, the opening", where `k` is the chunk before what is attended."""
    chunks = syntax.sentence.chunks
    while k > 1 and chunks[k].lower in _FROM_AFAR:
        # "joined by video link the opening"
        k -= 1
    if k < 3 or chunks[k].lower != ",":
        return k
    for j in range(k - 1, max(0, k - 9), -1):
        if chunks[j].lower == ",":
            when = chunks[j + 1].kind == "date" or chunks[j + 1].lower in {
                "in",
                "on",
                "at",
                "together",
                "with",
                "later",
                "via",
                "by",
            }
            return j - 1 if when and chunks[j - 1].lower in ATTENDING | GIVING else k
    return k


def _past_unknown(syntax: Syntax, k: int) -> int:
    """Give the verb of "attended the revitalisation signing ceremony", where `k` is the word before what is known."""
    chunks = syntax.sentence.chunks
    for j in range(k, max(0, k - 4), -1):
        if chunks[j].lower in _ARTICLES:
            return j - 1 if chunks[j - 1].lower in ATTENDING | GIVING and j < k else k
        fits = chunks[j].kind in {"word", "title_word", "body"} or chunks[j].lower == "-"
        if not fits or chunks[j].lower in _PREPOSITIONS:
            return k
    return k


# "After a welcoming ceremony the two held talks", "The day began with a welcoming ceremony"
_ONCE_OVER = frozenset({"after", "following"})
_BEGINNING = (["began", "with"], ["begins", "with"], ["started", "with"], ["opened", "with"], ["preceded", "by"])
_FROM_AFAR = frozenset("by via video videolink link online virtually remotely".split())
_MARKING = frozenset("marked celebrated observed commemorated".split())
_DONE = frozenset("attended hosted chaired witnessed watched graced".split())
_IN_HONOUR = (["in", "honour", "of"], ["in", "honor", "of"])
_PASSIVE = frozenset({"was", "were", "been"})
_THEN = frozenset({"then", "later", "also"})
_ARTICLES = frozenset({"a", "an", "the"})
_PREPOSITIONS = frozenset("of at in for to on with during from by after before and".split())


def _given(syntax: Syntax, phrase: Phrase, verb: int, *, at_embassy: bool) -> Roles | None:
    """Read "A gave a banquet for B", "A gave B a dinner"."""
    head, welcome = syntax.sentence.lowers[phrase.head], is_welcome(syntax, phrase)
    givers = people_of(syntax, verb)
    if not at_embassy and not givers:
        several = acting_institutions(syntax, verb)
        institutional = giver_before(syntax, verb)
        givers = several if len(several) > 1 else [institutional] if institutional is not None else []
        subject = next((m for m in reversed(syntax.sentence.mentions) if verb - 3 < m.last <= verb), None)
        givers = givers or hosts_of_place(syntax, phrase, subject)
    if all(g.person is None for g in givers):
        givers = _leaders_of(syntax, verb) or givers
    dative = syntax.sentence.at.get(verb + 1) or _for_whom(syntax, verb)
    guests = syntax.sides(dative, givers) if dative is not None else []
    guests = guests or guests_behind(syntax, phrase.head + 1, givers)
    if not guests and givers and not welcome and head in MEALS | {"banquet"}:
        both = of_both(syntax, None)
        ours = any(s.actor == g.actor for s in both for g in givers)
        guests = [s for s in both if ours and all(s.actor != g.actor for g in givers)]
        guests = heads_of(syntax, [*givers, *guests])[len(givers) :] if len(givers) == 1 else guests
    if welcome and not (givers and guests):
        return None
    if head == "banquet" and len(givers) == len(guests) == 1 and _is_counterpart(syntax, verb):
        both = heads_of(syntax, [*givers, *guests])
        givers, guests = both[:1], both[1:]
    return Roles("give", [*givers, *[g for g in guests if g not in givers]], givers)


def _for_whom(syntax: Syntax, verb: int) -> PersonMention | None:
    """Give the guest of "A, for whom B gave a dinner", "A, in whose honour B gave a dinner", from the verb on."""
    lowers = syntax.sentence.lowers
    for k in range(verb - 1, max(1, verb - 9), -1):
        if lowers[k] == "whom" and lowers[k - 1] == "for":
            guest = k - 1
        elif lowers[k - 1 : k + 1] in (["whose", "honour"], ["whose", "honor"]):
            guest = k - 2
        else:
            continue
        guest -= lowers[guest - 1] == ","
        return next((m for m in syntax.sentence.mentions if m.last == guest), None)
    return None


def _leaders_of(syntax: Syntax, verb: int) -> list[Side]:
    """Give whom of those who talked "the Kenyan leaders" before a verb are."""
    if verb < 2 or syntax.sentence.lowers[verb - 1] != "leaders":
        return []
    home = syntax.sentence.chunks[verb - 2].country
    return [s for s in of_both(syntax, None) if s.country == home and s.person is not None] if home is not None else []


def _is_counterpart(syntax: Syntax, verb: int) -> bool:
    """Tell whether "who" before a verb is whoever is the opposite of the guest: "with his counterpart, who gave"."""
    if not verb or syntax.sentence.lowers[verb - 1] != "who":
        return False
    return any(m.last in (verb - 1, verb - 2) and m.name is None for m in syntax.sentence.mentions)


def _given_to(syntax: Syntax, passive: int) -> Roles | None:
    """Read "the guest was given a dinner", "they were given lunch", from "was" on."""
    guests = [s for s in syntax.subjects(passive) if s.actor is not None]
    both = heads_of(syntax, of_both(syntax, None))
    hosts = [s for s in both if guests and any(g.actor == o.actor for g in guests for o in both) and s not in guests]
    hosts = [s for s in hosts if all(s.actor != g.actor for g in guests)]
    return Roles("give", [*hosts, *guests], hosts) if hosts else None


def _entertained(syntax: Syntax, k: int) -> Roles | None:
    """Read "the guest was hosted to dinner by A", where "to" stands at a chunk."""
    lowers = syntax.sentence.lowers
    if k < 2 or lowers[k - 1] not in ENTERTAINING | {"hosted"} or lowers[k - 2] not in _PASSIVE:
        return None
    guests = [s for s in syntax.subjects(k - 2) if s.actor is not None]
    hosts = [s for s in people_behind_by(syntax, k + 1) if s not in guests]
    return Roles("give", [*hosts, *guests], hosts) if hosts and guests else None


def _given_behind(syntax: Syntax, phrase: Phrase) -> Roles | None:
    """Read "the banquet which A and his wife gave for B"."""
    lowers = syntax.sentence.lowers
    giver = next((m for m in syntax.sentence.mentions if m.first == phrase.last + 2), None)
    if giver is None or lowers[giver.first - 1] not in {"which", "that"}:
        return None
    end = next((k for k in range(giver.last, min(giver.last + 12, len(lowers))) if lowers[k] in GIVING), None)
    if end is None or not NOT_TOLD.isdisjoint(lowers[giver.last : end]):
        return None
    givers = [s for s in syntax.group(giver, forward=True) if s.actor is not None]
    guests = guests_behind(syntax, end + 1, givers) if givers else []
    return Roles("give", [*givers, *[g for g in guests if g not in givers]], givers) if givers else None


def _attended(syntax: Syntax, phrase: Phrase, verb: int) -> Roles | None:
    """Read "A and B attended the parade", "A opened the exhibition"."""
    sides = people_of(syntax, verb) or syntax.following_subject(phrase.first, phrase.last + 1) or []
    sides = [s for s in sides if s.actor is not None]
    if not sides and verb and syntax.sentence.lowers[verb - 1] in _GUESTS and not is_welcome(syntax, phrase):
        # "Foreign guests attended a ceremony. Among them was X"
        return Roles(GUESTS_UNNAMED, [])
    if not sides or is_welcome(syntax, phrase):
        return None
    opened = syntax.sentence.lowers[verb] == "opened" and syntax.sentence.lowers[phrase.head] not in _SHOWN
    return None if opened else Roles("attend", sides)


def _held(syntax: Syntax, phrase: Phrase) -> Roles:
    """Read "the reception was held by A", "a banquet was held, attended by B"."""
    givers = people_behind_by(syntax, phrase.last + 1)
    by = given_by(syntax, phrase.last)
    givers = givers or (hosts_of_place(syntax, phrase, syntax.sentence.at.get(by + 1)) if by is not None else [])
    guests = guests_behind(syntax, phrase.head + 1, givers) if givers and not is_welcome(syntax, phrase) else []
    if by is not None and syntax.sentence.lowers[0] == "at":
        # "At a dinner hosted by A, B said"
        guests = [*guests, *(s for s in syntax.following_subject(phrase.first, by) or [] if s.actor is not None)]
    sides = [*givers, *[g for g in guests if g not in givers]] or attending(syntax, phrase.last + 1)
    if not sides and is_welcome(syntax, phrase) and (welcomed := _welcomed(syntax, phrase)) is not None:
        return welcomed
    honoured = syntax.sentence.lowers[phrase.head + 1 : phrase.head + 4] in _IN_HONOUR
    if not sides and honoured:
        # "A lunch in honour of B was given"
        sides = [s for s in guests_behind(syntax, phrase.head + 1, []) if s.person is not None]
    if not sides and not is_welcome(syntax, phrase) and syntax.sentence.lowers[phrase.head] in _OF_BOTH:
        sides = heads_of(syntax, of_both(syntax, None))
        guest = syntax.story.visitor
        if not sides and guest is not None and syntax.story.host not in (None, guest.actor):
            sides = [guest, Side(None, syntax.story.host)]
    return Roles("held", list(sides), givers)
