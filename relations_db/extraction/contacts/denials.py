"""Tell what a sentence denies, supposes or makes depend on something else: "no talks were held", "had they met"."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.contacts.noun_phrases import PREPOSITIONS, NounPhrases
from relations_db.extraction.contacts.proposals import NOUN_FRAMES, is_only_proposed
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.syntax import Syntax

_ARTICLES = frozenset({"a", "an", "the"})
OPENS_SUPPOSITION = frozenset("if had were should would whether".split())
_CONDITIONED_BY = frozenset({"before", "without", "for"})
_NOT_HAVING = frozenset({"not", "never", "without"})
_DEMANDING = frozenset(
    "demanded demands demanding insisted insists wants required requires conditions condition".split()
)
_COME_ABOUT = (["come", "about"], ["come", "off"])
_FALLEN_THROUGH = frozenset({
    ("called", "off"), ("fell", "through"), ("fallen", "through"), ("fell", "flat"), ("came", "to"), ("put", "off"),
    ("not", "take"), ("not", "happen"), ("n't", "take"), ("n't", "happen"), ("being", "prepared"),
    ("pencilled", "in"), ("penciled", "in"), ("being", "planned"),
    ("being", "arranged"), ("being", "organised"), ("being", "organized"),
})  # fmt: skip

# What talks are that are to come, and in what they stand.
_PLANNED = frozenset(
    "held planned scheduled foreseen envisaged envisioned arranged expected intended anticipated due convened "
    "contemplated included possible".split()
)
_PROGRAMMES = frozenset("programme program agenda schedule itinerary plan plans cards diary offing calendar".split())
_YET = (["yet"], ["currently"], ["even"], ["ever"], ["initially"], ["originally"])
# Behind these something else is told than what becomes of the talks.
_OTHER_CLAUSE = frozenset("which that who whom whose where when but while although ; took had has".split())
# So far behind "not" the programme stands.
_TO_PROGRAMME = 8


def is_denied(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether the sentence says that there was no such contact."""
    chunks = syntax.sentence.chunks
    before = [c.lower for c in chunks[: trigger.first]]
    if "having" in before[-4:] and before[before.index("having") - 1] in _NOT_HAVING:
        # "left Riga without having met A", "not having been received by A"
        return True
    # "The premier, who never flies, had talks there": what is told of him besides.
    whos = range(len(before) - 1, 0, -1) if "who" in before else ()
    who = next((k for k in whos if before[k - 1 : k + 1] == [",", "who"]), None)
    if who is not None and "," in before[who:]:
        before = [*before[: who - 1], *before[before.index(",", who) :]]
    # "The premier, not a man of many words, had talks": what he is not.
    aside = (
        next(
            (k for k in range(len(before) - 2) if before[k : k + 2] == [",", "not"] and before[k + 2] in _ARTICLES),
            None,
        )
        if "not" in before
        else None
    )
    if aside is not None and "," in before[aside + 2 :]:
        before = [*before[:aside], *before[before.index(",", aside + 2) :]]
    if set(before) & words_of("denial") or (trigger.frame in NOUN_FRAMES and "no" in before[-3:]):
        return True
    if trigger.frame in NOUN_FRAMES and any(a in words_of("be") and b == "no" for a, b in pairwise(before[-7:])):
        # "there was no three-way meeting of"
        return True
    if trigger.frame not in NOUN_FRAMES:
        return is_only_proposed(syntax, trigger)
    after = [c.lower for c in chunks[trigger.last :]]
    if "never" in after or any(a == "called" and b == "off" for a, b in pairwise(before[-4:])):
        return True
    off = set(after) & words_of("called_off") or not _FALLEN_THROUGH.isdisjoint(pairwise(after))
    off = off or any(a in {"not", "n't"} and after[n + 1 : n + 3] in _COME_ABOUT for n, a in enumerate(after))
    return bool(off) or (_is_off_programme(after) and _is_subject(syntax, trigger)) or is_only_proposed(syntax, trigger)


def _is_subject(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether something is said of talks, and not of what else was on their occasion: "At the talks trade was"."""
    begin = NounPhrases(syntax.sentence).begin_of(trigger.first)
    return begin == 0 or syntax.sentence.lowers[begin - 1] not in PREPOSITIONS


def _is_off_programme(after: list[str]) -> bool:
    """Tell whether the words behind talks say that they are none of what is planned: "A meeting with X was not part of
    the programme", "Talks with X are not on the agenda"; but "the meeting with X, which was not on the agenda".
    """
    verb = next((n for n, lower in enumerate(after) if lower in words_of("be") or lower in _OTHER_CLAUSE), None)
    if verb is None or after[verb] in _OTHER_CLAUSE or after[verb + 1 : verb + 2] not in (["not"], ["n't"]):
        return False
    begin = verb + 2 + (after[verb + 2 : verb + 3] in _YET)
    said = after[begin : begin + _TO_PROGRAMME]
    if not said or said[0] in _PLANNED:
        return bool(said)
    part = said[:2] == ["part", "of"] or said[0] in {"on", "in"}
    return part and not _PROGRAMMES.isdisjoint(said)


def is_supposed(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether the sentence opens with a supposition: "Had they met, …", "If X received Y, …"."""
    sentence = syntax.sentence
    opening = sentence.chunks[0].lower if sentence.chunks else ""
    if sentence.lowers[:2] in (["not", "since"], ["never", "since"]):
        return True
    # "Should it fail, much is lost, as for X, who met Y in May": what is told besides did take place.
    told = any(
        a == "," and b in {"who", "whose", "whom"} for a, b in pairwise(sentence.lowers[: trigger.first])
    ) and not {"would", "will"} & set(sentence.lowers[trigger.first - 3 : trigger.first])
    return opening in OPENS_SUPPOSITION and bool(sentence.mentions) and not sentence.headline and not told


def is_on_conditions(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether somebody only says what must come first: "demanded a truce before meeting A"."""
    lowers = syntax.sentence.lowers
    if trigger.frame != "participle" or trigger.first == 0 or lowers[trigger.first - 1] not in _CONDITIONED_BY:
        return False
    return not _DEMANDING.isdisjoint(lowers[: trigger.first - 1])
