"""Tell who comes along: "accompanied by his wife, A, and Minister B", "arrived with A", "With him was C"."""

from __future__ import annotations

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.journey_words import BEING, Journey
from relations_db.language.mentions import PersonMention

_THEM = frozenset({"him", "her", "them"})
_GOING = frozenset("travelled traveled went came flew was were is are travelling traveling".split())
_TAKING = frozenset("took taken brought bringing taking".split())
_RETINUE = frozenset("delegation entourage party retinue suite team".split())
_COMPRISING = frozenset("included includes comprised comprises".split())
_OWN = frozenset("his her their the".split())
# "Among those who accompanied A was B"
_BESIDE = (
    ("together", "with"), ("along", "with"), ("with",), ("among", "those", "who", "accompanied"),
    ("among", "those", "accompanying"),
)  # fmt: skip
_IN_LISTS = frozenset({",", "and", "the", "&", "as", "well"})
_OPENING = 8
_BEFORE_COMPANION = frozenset("his her their the wife husband".split())


def with_companions(syntax: Syntax, journey: Journey, travellers: list[Side]) -> tuple[list[Side], list[Side]]:
    """Give the travellers of a sentence, and those whom it tells to have come along with them.

    Args:
        syntax: the sentence.
        journey: the words of the journey; what stands before its verb behind "accompanied by" is an aside.
        travellers: who travels by the words of the journey, which may have taken a companion for the traveller.
    """
    verb, at = journey.verb, _accompanied(syntax)
    if at is None:
        run = _taken_along(syntax, journey) if travellers else []
        return travellers, along_with(travellers, _sides(syntax, run))
    own = syntax.covering(verb - 1)
    aside = [m for m in syntax.sentence.mentions if at <= m.first < verb and m.name is not None and m is not own]
    told = _sides(syntax, aside or [m for m in syntax.run_of(at) if m.name is not None])
    people = {id(s.person) for s in told}
    leading = [s for s in travellers if id(s.person) not in people] or _before(syntax, at)
    along = along_with(leading, told)
    return (leading, along) if along else (travellers, [])


def companions_told(syntax: Syntax) -> list[Side]:
    """Give whom a sentence of its own tells to have come along: "He was accompanied by A", "With her were A and B", "A
    travelled with him", "The delegation(, which) included A", "Among his party was A", "A was a member of her team".
    """
    lowers = syntax.sentence.lowers
    run: list[PersonMention] = []
    if (at := _accompanied(syntax)) is not None and at < _OPENING:
        run = syntax.run_of(at)
    elif lowers[:1] == ["with"] and lowers[1:2] and lowers[1] in _THEM and lowers[2:3] and lowers[2] in _GOING:
        run = syntax.run_of(3)
    elif (k := _led_along(lowers)) is not None:
        run = _listed(syntax, k)
    elif (k := _beside_whom(syntax)) is not None:
        run = syntax.run_of(k)
    elif (k := _retinue(lowers)) is not None:
        aside = lowers[k + 1 : k + 3] == [",", "which"]
        comprising = k + 1 + 2 * aside
        if lowers[comprising : comprising + 1] and lowers[comprising] in _COMPRISING and lowers[k - 1] in _OWN:
            run = _listed(syntax, comprising + 1) if aside else syntax.run_of(comprising + 1)
    elif (k := next((n for n in range(2, min(8, len(lowers) - 1)) if lowers[n] in _RETINUE), 0)) and (
        lowers[0] in {"in", "among"} and lowers[k - 1] in _OWN and lowers[k + 1] in BEING
    ):
        run = syntax.run_of(k + 2)
    elif (k := _membership(lowers)) is not None:
        run = [m for m in syntax.sentence.mentions if m.last <= k and m.name is not None and not syntax.governed(m)]
    else:
        k = next((n for n in range(2, len(lowers)) if lowers[n] in _THEM and _leads_to(lowers, n)), 0)
        subjects = [m for m in syntax.sentence.mentions if k and m.last < k and not syntax.governed(m)]
        run = [m for m in subjects if m.name is not None]
    return _sides(syntax, run)


def along_with(leading: list[Side], along: list[Side]) -> list[Side]:
    """Give those of the travellers' own country among the people who are told to have come along with them."""
    if not along or len({s.country for s in leading}) != 1 or leading[0].country is None:
        return []
    home = leading[0].country
    # Whom somebody of the host's country accompanies is seen to the place, and brings nobody along.
    people = {id(s.person) for s in leading}
    own = (s for s in along if s.actor in (None, home) and id(s.person) not in people)
    return [msgspec.structs.replace(s, country=home) for s in own]


def _sides(syntax: Syntax, run: list[PersonMention]) -> list[Side]:
    return [s for m in run for s in syntax.story.sides(m, []) if s.person is not None]


def _beside_whom(syntax: Syntax) -> int | None:
    """Give the chunk behind the verb of "Together with the President were A and B", "Among those who accompanied B was
    A".
    """
    lowers = syntax.sentence.lowers
    at = next((len(words) for words in _BESIDE if tuple(lowers[: len(words)]) == words), 0)
    whom = syntax.covering(at) if at else None
    verb = whom.last if whom is not None else 0
    return verb + 1 if verb and lowers[verb : verb + 1] and lowers[verb] in BEING else None


def _led_along(lowers: list[str]) -> int | None:
    """Give the chunk behind "She took with her", "He has brought along"."""
    for k in range(1, min(_OPENING, len(lowers) - 2)):
        if lowers[k] in _TAKING and (lowers[k + 1] == "along" or (lowers[k + 1] == "with" and lowers[k + 2] in _THEM)):
            return k + 2 + (lowers[k + 1] == "with")
    return None


def _retinue(lowers: list[str]) -> int | None:
    """Give the chunk of a retinue that opens a sentence: "The Fijian delegation", not "In the delegation"."""
    opens = lowers[:1] not in (["in"], ["among"])
    return next((n for n in range(1, min(4, len(lowers))) if opens and lowers[n] in _RETINUE), None)


def _membership(lowers: list[str]) -> int | None:
    """Give the verb of "A and B were part of his delegation", "X was among the members of her party"."""
    for n in range(3, len(lowers)):
        if lowers[n] in _RETINUE and lowers[n - 1] in _OWN and lowers[n - 2] in {"of", "in"}:
            return next((k for k in range(n - 2, max(0, n - 8), -1) if lowers[k] in BEING), None)
    return None


def _listed(syntax: Syntax, k: int) -> list[PersonMention]:
    """Give the named people of a list that fills an aside, whatever is told behind it."""
    run: list[PersonMention] = []
    for mention in syntax.sentence.mentions:
        between = syntax.sentence.lowers[run[-1].last if run else k : mention.first]
        if mention.first < k:
            continue
        if not _IN_LISTS.issuperset(between):
            break
        run.append(mention)
    return [m for m in run if m.name is not None]


def _leads_to(lowers: list[str], k: int) -> bool:
    """Tell whether a pronoun at a chunk is of whom others come with: "accompanied him", "went with her"."""
    return lowers[k - 1] == "accompanied" or (lowers[k - 1] == "with" and lowers[k - 2] in _GOING)


def _taken_along(syntax: Syntax, journey: Journey) -> list[PersonMention]:
    """Give who is named right behind the words of a journey: "arrived in Lima on May 3 with his wife, A"."""
    chunks, k = syntax.sentence.chunks, journey.last
    while k < len(chunks) and (chunks[k].kind == "date" or chunks[k].lower in {",", "on", "together"}):
        k += 1
    if journey.frame == "verb" and syntax.sentence.lowers[k : k + 1] == ["with"]:
        run = syntax.run_of(k + 1)
        # "was in Peru in 2018, with X still in office"
        absolute = run and syntax.sentence.lowers[run[-1].last : run[-1].last + 1] in (["still"], ["already"], ["now"])
        beside = bool(run) and _BEFORE_COMPANION.issuperset(syntax.sentence.lowers[k + 1 : run[0].first])
        return run if beside and not absolute else []
    return []


def _accompanied(syntax: Syntax) -> int | None:
    """Give the chunk behind "accompanied by"."""
    lowers = syntax.sentence.lowers
    if "accompanied" not in syntax.sentence.words:
        return None
    return next((k + 2 for k in range(len(lowers) - 2) if lowers[k : k + 2] == ["accompanied", "by"]), None)


def _before(syntax: Syntax, at: int) -> list[Side]:
    """Give who stands right before "accompanied by": "The President, accompanied by A,"."""
    told = [m for m in syntax.sentence.mentions if m.last <= at - 2]
    near = told and "".join(syntax.sentence.lowers[told[-1].last : at - 2]) in {"", ","}
    return [s for s in syntax.sides(told[-1], []) if s.person is not None] if near else []
