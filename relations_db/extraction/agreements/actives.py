"""Find the verb or noun that has the name of an agreement for its object: "signed the Treaty", "the signing of"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from relations_db.extraction.agreements.deed_words import (
    AUX,
    DENIED,
    FINITE,
    HARD_STOPS,
    HOPED,
    NOUNS,
    SIGNATURES,
    STATEMENTS,
    Deed,
    phrases,
)
from relations_db.extraction.agreements.modality import judge_verb
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording

_NAMED_KINDS = frozenset("name office country adjective honorific organization".split())
_PUT = frozenset("put puts affixed affix added add adding set appended putting affixing lent gave".split())
_OPENING_PHRASE = frozenset("for of to on upon into from through in at with by under about over".split())
_VERSIONS = frozenset("version text number package outline copies copy".split())
# A programme that tells of a signing is done with.
_OVER = frozenset("was were came ended concluded closed".split())
_BEFORE_OF = _VERSIONS | {"raft", "signing"}
_JOINTS = frozenset(". and but or — – ( ) “ ”".split())
_ASIDES = frozenset("in at on during after before with under here there one each together along to by as".split())
_MODALS = frozenset("would could should may might will can hope hopes hoped want wants wanted must if".split())
_CLOSING = frozenset(
    "closed ended concluded crowned capped sealed celebrated wound rounded marked wrapped finished topped".split()
)
# With one of these a verb has its object behind it: "put out a statement", "brought home a treaty".
_ADVERBS = frozenset("out public off home back".split())
_TIMES = frozenset("in on at here there today yesterday".split())
_TOGETHER = frozenset("and both two sides governments countries jointly they".split())
_KNOWN = frozenset("known described billed presented celebrated styled".split())
# "signed with our names under", "their signatures beneath"
_UNDER = frozenset("to under beneath below".split())
_SKIPPED = frozenset(
    "the a an new also jointly formally officially then later both two several many various other further "
    "subsequently together today yesterday separately finally just recently already now its their his her this "
    "that , as first respectively successfully up an important series another such of following historic here "
    "on-site up".split()
)


def deed_before(words: Wording, first: int, names: Sequence[TextName]) -> Deed | None:
    """Find the verb that has the names for its object, or the noun they hang on: "the signing of"."""
    k, has_with, has_of = first - 1, False, False
    for _ in range(24):
        if k < 0:
            return None
        word = words.lower[k]
        if word in {"call", "calls", "called"} and "what" in words.lower[max(0, k - 4) : k]:
            # "signed what they call the Treaty of Suva"
            k -= 2 + words.lower[max(0, k - 4) : k][::-1].index("what")
        elif word == "as" and words.at(k - 1) in _KNOWN and "what" in words.lower[max(0, k - 6) : k]:
            # "signed what is known as the Treaty of Suva"
            k -= 2 + words.lower[max(0, k - 6) : k][::-1].index("what")
        elif word == "be" and words.lower[max(0, k - 2) : k] in (["what", "will"], ["what", "would"]):
            # "signed what will be the first treaty between them"
            k -= 3
        elif word == "than" and words.at(k - 1) in {"more", "less", "fewer"}:
            # "signed no more than a protocol"
            k -= 3 if words.at(k - 2) in {"no", "nothing", "little", "not"} else 2
        elif word == "to" and words.lower[max(0, k - 2) : k] == ["in", "addition"]:
            # "signed in Lima, in addition to a treaty, a protocol"
            k -= 3
        elif word == "," and (verb := _verb_before_aside(words, k)) is not None:
            k = verb
        elif has_of and word in NOUNS:
            return _nominal(words, k, first)
        elif word in _OPENING_PHRASE:
            in_time = words.kind(k + 1) in {"date", "place"} or words.opens_date(k) or words.at(k + 1) == "here"
            if not in_time and (phrase := _phrase_ending(words, k, names)) is not None:
                return judge_verb(words, phrase[0], phrase[1], "active", first, phrase[2])
            if word == "with":
                has_with = True
            elif not in_time:
                if word in {"of", "for"} and not has_of:
                    has_of = True
                elif not has_with and not _inside_person(words, k):
                    return None
            k -= 1
        elif has_of and not (_before_of(words, k) or _of_version(words, k, first)):
            return None
        elif word in _ADVERBS and (phrase := _phrase_ending(words, k, names)) is not None:
            return judge_verb(words, phrase[0], phrase[1], "active", first)
        elif word in {"put", "brought"} and words.at(names[-1].last) == "into":
            return judge_verb(words, k, "in_force", "active", first)
        elif word in FINITE and (not words.capital(k) or words.syntax.sentence.headline):
            governs = _governs(words, k, names)
            return judge_verb(words, k, FINITE[word], "active", first) if governs else None
        elif word == "and" and (verb := _verb_of_both(words, k)) is not None:
            k = verb
        elif word in HARD_STOPS or word in AUX or word in _JOINTS:
            if word != "and" or not _inside_person(words, k):
                return None
            k -= 1
        elif (
            word in _SKIPPED
            or has_with
            or words.kind(k) in {"date", "place"}
            or _inside_person(words, k)
            or word in _VERSIONS
        ):
            k -= 1
        else:
            return None
    return None


def _verb_of_both(words: Wording, joint: int) -> int | None:
    """Give the verb that has something else for its first object: "signed a joint letter and a declaration"."""
    if words.at(joint - 1) == ",":
        return None
    for k in range(joint - 2, max(0, joint - 7), -1):
        if words.at(k) in {"a", "an", "the", "their"}:
            return k - 1 if words.at(k - 1) in {"signed", "inked", "issued", "adopted", "exchanged"} else None
        if words.lower[k] in {";", "and"} or words.lower[k] in AUX or words.lower[k] in FINITE:
            return None
    return None


def _before_of(words: Wording, k: int) -> bool:
    """Tell whether a word may stand between "the signing" and its "of": "the signing in Lima on May 3 of"."""
    word = words.lower[k]
    told = word in _SKIPPED or word in _BEFORE_OF or words.kind(k) in {"date", "place"}
    return told or _inside_person(words, k)


def _of_version(words: Wording, k: int, first: int) -> bool:
    """Tell whether a verb has the text of something behind it: "initialled the text of a treaty"."""
    return words.lower[k] in FINITE and not {"text", "texts", "version"}.isdisjoint(words.lower[k + 1 : first])


def _phrase_ending(words: Wording, k: int, names: Sequence[TextName]) -> tuple[int, AgreementStatus, int | None] | None:
    """Read the verb of "agreed on", "entered into", "put their names to", "hammered out" from its last word.

    Returns:
        the token before which all is judged, what was done, and the verb where it is another.
    """
    if words.lower[k] in _UNDER and (noun := _signatures(words, k)) >= 0:
        return noun, "signed", _verb_of_signatures(words, noun)
    made: AgreementStatus = "issued" if names[0].kind in STATEMENTS else "signed"
    before = _before_time(words, k)
    for phrase, status in phrases().get(words.lower[k], ()):
        first = before + 2 - len(phrase)
        if first >= 0 and words.lower[first : before + 1] == phrase[:-1]:
            return first, made if status == "made" else status, None
    if words.lower[k] == "with" and (ended := _ended(words, k)) is not None:
        return ended, made, None
    return None


def _before_time(words: Wording, k: int) -> int:
    """Give the token before where and when something was done: "agreed in Suva on May 3 to"."""
    j = k - 1
    while j > 0 and (words.kind(j) in {"date", "place"} or words.lower[j] in _TIMES):
        j -= 1
    return j


def _ended(words: Wording, k: int) -> int | None:
    """Give the verb of "capped their talks in Lomé with" from its last word."""
    for j in range(k - 2, max(-1, k - 14), -1):
        if words.lower[j] in _CLOSING:
            behind = j + 1 + (words.at(j + 1) in {"up", "off"})
            return j if words.at(behind) in {"the", "their", "his", "her", "a", "two", "three", "its"} else None
        if words.lower[j] in HARD_STOPS or words.lower[j] in AUX or words.lower[j] in FINITE:
            return None
    return None


def _governs(words: Wording, k: int, names: Sequence[TextName]) -> bool:
    """Tell whether a verb has a name behind it for its object, and makes a text of states of it."""
    word, before = words.lower[k], words.at(k - 1)
    if word[:6] in {"launch", "unveil", "announ", "presen"} and not any(n.kind in ("plan", *STATEMENTS) for n in names):
        # "The two governments announced an agreement" that they have reached.
        joint = not _TOGETHER.isdisjoint(words.lower[max(0, k - 9) : k])
        return joint and word == "announced" and words.at(k + 1) not in {"the", "that"} and not names[0].definite
    if word in {"agreed", "agree", "agrees"} and words.at(k + 1) not in {"a", "an", "the", "to", "on", "upon"}:
        return False
    if word.endswith("ing") and before in {"through", "by", "without", "despite"}:
        # "They closed their talks by signing …"
        return before == "by" and _MODALS.isdisjoint(words.lower)
    if word in {"displayed", "showcased"} and "ceremony" not in words.lower[max(0, k - 4) : k]:
        return False
    if before in {"was", "were", "been", "be"}:
        return False
    return word not in {"exchange", "release", "issue"} or before not in {"the", "an", "a", "of"}


def _verb_before_aside(words: Wording, comma: int) -> int | None:
    """Give the verb before what stands between two commas: "signed, at the royal palace, the declaration"; or before
    where and when it was done: "signed in Lima on May 3, the declaration".
    """
    if (verb := _before_time(words, comma)) < comma - 1 and words.at(verb) in FINITE:
        return verb
    for j in range(comma - 2, max(0, comma - 26), -1):
        if words.lower[j] == ",":
            aside = words.at(j + 1) in _ASIDES or words.kind(j + 1) in {"date", "place"}
            if not aside:
                return _verb_with_whom(words, j)
            verb = _before_time(words, j)
            return verb if words.at(verb) in FINITE else _verb_before_aside(words, j)
    return None


def _verb_with_whom(words: Wording, comma: int) -> int | None:
    """Give the verb of "signed with A" before the comma behind which A's office stands: ", Chairman of the Senate,"."""
    person = words.person(comma - 1)
    if person is None or person.name is None:
        return None
    k = comma - 1
    while k > 0 and _inside_person(words, k):
        k -= 1
    return k - 1 if words.lower[k] == "with" and words.at(k - 1) in FINITE else None


def _inside_person(words: Wording, k: int) -> bool:
    return (words.person(k) is not None and not words.capital(k)) or words.kind(k) in _NAMED_KINDS


def _signatures(words: Wording, k: int) -> int:
    """Give the token of "signatures" before a "to": "put their signatures in Rome to"; -1 where there is none."""
    for j in range(k - 1, max(-1, k - 6), -1):
        if words.lower[j] in SIGNATURES or words.lower[j] in {
            "pens",
            "pen",
            "seals",
            "seal",
            "initials",
            "hands",
            "hand",
        }:
            return j
        if words.kind(j) not in {"place", "date", "country"} and words.lower[j] not in {
            "in",
            "at",
            "on",
            "here",
            "there",
            "today",
        }:
            return -1
    return -1


def _verb_of_signatures(words: Wording, k: int) -> int:
    """Give the verb of "put their names to": the last one before the noun."""
    for j in range(k - 1, max(-1, k - 5), -1):
        if words.lower[j] in _PUT:
            return j
    return k


# "is to be held", "are set to take place", "is scheduled to witness"
_IS = frozenset({"is", "are"})
_TO_COME = frozenset("to set due scheduled expected slated planned".split())
_BEHIND = frozenset({"after", "following", "since"})
# So far before the noun its verb stands, where others are told before it.
_FAR = 40


def _nominal(words: Wording, k: int, first: int) -> Deed | None:
    """Judge "the signing of …" at a token."""
    word = words.lower[k]
    status = NOUNS[word]
    if status == "in_force":
        return _ratified(words, k, first)
    if word == "ceremony" and words.at(k - 1) not in {"signing", "exchange"}:
        return None
    verb = k - 1 if word == "ceremony" else k
    around = set(words.lower[max(0, k - 7) : k])
    if around & DENIED or around & (
        HOPED - {"before", "call", "calls", "called", "work", "works", "working", "must", "can", "early"}
    ):
        return None
    tail = words.lower[first : first + 30]
    if around & {"plan", "plans", "planned", "upcoming", "forthcoming", "expected", "ahead", "awaits"} or (
        ("will" in tail or {"agenda", "scheduled", "programme", "expected"} & set(tail))
        and word == "signing"
        and _OVER.isdisjoint(tail)
    ):
        return Deed("planned", verb, "nominal", first)
    if _is_to_come(words, verb) or any(a in _IS and b in _TO_COME for a, b in pairwise(tail)):
        return Deed("planned", verb, "nominal", first)
    return Deed(status, verb, "nominal", first)


def _is_to_come(words: Wording, noun: int) -> bool:
    """Tell whether the verb that governs "the signing of" says what will be: "will meet A and witness the signing of".

    Args:
        words: of the sentence.
        noun: the token of "signing".
    """
    if not _BEHIND.isdisjoint(words.lower[max(0, noun - 4) : noun]):
        # "will fly on after the signing of a pact"
        return False
    for k in range(noun - 1, max(-1, noun - _FAR), -1):
        word = words.lower[k]
        if word in HARD_STOPS:
            return False
        if word == "will":
            return True
        if word in FINITE or word in _IS:
            return words.at(k + 1) in _TO_COME and "to" in words.lower[k:noun]
    return False


def _ratified(words: Wording, k: int, first: int) -> Deed | None:
    """Judge "traded instruments of ratification of …": in force only where the papers changed hands."""
    for j in range(k - 1, max(-1, k - 6), -1):
        if words.lower[j] in {"exchange", "exchanging", "deposit"} and words.at(j - 1) != "to":
            return Deed("in_force", j, "nominal", first)
        if words.lower[j] in {"exchanged", "traded", "swapped", "deposited"}:
            return judge_verb(words, j, "in_force", "active", first)
    return None
