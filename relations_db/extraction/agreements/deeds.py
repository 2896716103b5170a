"""Tell what is said of an agreement that a sentence names: signed, issued, adopted, planned, or merely spoken of."""

from __future__ import annotations

from dataclasses import replace

from relations_db.extraction.agreements.actives import deed_before
from relations_db.extraction.agreements.coordination import Group
from relations_db.extraction.agreements.deed_words import AUX, DENIED, FINITE, HARD_STOPS, HOPED, PARTICIPLES, Deed
from relations_db.extraction.agreements.modality import judge_verb
from relations_db.extraction.agreements.passives import deed_behind
from relations_db.extraction.agreements.results import find_result
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording

_ABOUT = frozenset("on for over about".split())
# "The upshot: a treaty"
_CAME_OF_IT = frozenset("upshot outcome result results harvest yield fruit fruits haul".split())
# What is jotted down behind one of these has not come about.
_AHEAD = frozenset("agenda programme plan plans draft drafts will to tomorrow next".split())
_SIGNED = frozenset("signed inked concluded".split())
_BOTH = frozenset("sides two they both ministers presidents parties leaders countries delegations".split())
# What is said of texts before they are named.
_TURNED = frozenset("signed undersigned initialled initialed concluded adopted issued inked exchanged".split())
_UNDERTAKING = frozenset("agreed pledged undertook vowed promised committed resolved bound".split())


def find_deed(words: Wording, group: Group, before: tuple[Group, Deed] | None, *, outer: bool = False) -> Deed | None:
    """Give what is said of a group of names; None where they are only spoken of, hoped for or denied.

    Args:
        words: of the sentence.
        group: the names.
        before: the group before them in the sentence and its deed, for lists after a colon or "among them".
        outer: whether another text is named inside the last of them, to which what follows belongs.
    """
    lead = words.lower[max(0, group.first - 3) : group.first]
    if words.at(group.first - 1) in {"if", "unless"} or lead[-2:-1] in (["if"], ["unless"]):
        return None
    counted = words.at(group.first + 1) in {"fewer", "less"}
    if (words.at(group.first) in {"no", "any", "neither"} and not counted) or words.at(group.first - 1) == "without":
        return None
    if words.at(group.first - 1) == "of" and words.at(group.first - 2).startswith("negotiation"):
        return None
    if set(lead) & {"negotiations", "talks", "consultations", "negotiation"} and set(lead) & _ABOUT:
        return None
    direct = deed_before(words, group.first, group.names) if not group.names[0].inner else None
    if direct is not None and direct.form == "active" and group.first - direct.verb < 5:
        open_ended = direct.status == "in_force" or words.lower[direct.verb] not in FINITE
        behind = deed_behind(words, group.last) if open_ended and not outer else None
        # "Parliament has ratified the treaty that A and B signed", "The talks ended with a treaty that A and B signed":
        # the two made it.
        return behind if isinstance(behind, Deed) and behind.form == "relative" else direct
    if outer:
        return direct
    found = deed_behind(words, group.last, plural=group.names[-1].plural)
    if found == "none":
        return None
    if isinstance(found, Deed):
        if words.at(group.first - 1) == "of" and words.at(group.first - 2).startswith("ratification"):
            # "The instruments of ratification of the treaty were exchanged."
            return replace(found, status="in_force")
        return found
    if direct is None and (result := find_result(words, group)) is not None:
        return result
    if direct is not None:
        return direct
    if (status := _listed_behind(words, group.first)) is not None:
        return Deed(status, group.first, "listed", group.last)
    if before is not None and _enumerates(words, before[0], group.first):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if before is not None and before[1].form == "nominal" and _of_signing(words, before[0].last, group):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    listed = before is not None and before[1].form == "listed"
    if before is not None and listed and words.lower[before[0].last : group.first] in ([";"], [";", "and"]):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if before is not None and before[1].form == "active" and _after_time(words, before[0].last, group):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if before is not None and before[1].form == "active" and _each_with(words, before[0].last, group):
        return replace(before[1], last=group.first)
    if before is not None and before[1].form == "active" and _gapped(words, before[0].last, group):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if before is not None and before[1].form == "passive" and _besides(words, before[1].last, group):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if (fronted := _fronted(words, group) or _turned_round(words, group)) is not None:
        return fronted
    if (told := _before_copula(words, group.first) or _undertaken(words, group)) is not None:
        return told
    if (before is None or before[1].form == "spoken") and _verbless(words, group):
        return Deed("signed", group.first, "spoken", group.last)
    return None


def _besides(words: Wording, first: int, group: Group) -> bool:
    """Tell whether a text follows a passive without a verb of its own: "the treaty was signed, and ten accords too"."""
    name = group.names[0]
    between = words.lower[first : group.first]
    joined = between in ([",", "and"], ["and"], [",", "as", "were"], ["as", "were"])
    # "Not only a treaty was signed in Lima, but also a protocol."
    joined = joined or (between[-2:] == ["but", "also"] and not any(w in AUX or w in FINITE for w in between))
    counted = name.count is not None or words.at(name.first) in {"a", "an", "several"}
    return joined and counted and words.at(group.last) in {".", "besides", "too", ";", "as", ""}


def _listed_behind(words: Wording, first: int) -> AgreementStatus | None:
    """Give what was done with a list that opens at a token: "the following were signed: a treaty", "they signed: …"."""
    lead = words.lower[max(0, first - 14) : first]
    if lead[-1:] != [":"] or not DENIED.isdisjoint(lead):
        return None
    if lead[-2:-1] and lead[-2] in _SIGNED and words.at(first - 3) in _BOTH:
        # "After the talks the sides signed: a treaty and"
        return "signed"
    if lead[-2:-1] and lead[-2] in _CAME_OF_IT and not HOPED & set(lead):
        return "signed"
    if "following" not in lead:
        return None
    done = [PARTICIPLES[w] for w in lead if w in PARTICIPLES]
    return done[-1] if done and "be" not in lead else None


def _fronted(words: Wording, group: Group) -> Deed | None:
    """Read "Signed in Lima on May 3, the treaty provides for …" from the text on."""
    word, comma = words.at(0), group.first - 1
    if word not in PARTICIPLES or word in {"made", "put", "read"} or words.at(comma) != "," or group.names[0].inner:
        return None
    before = words.lower[1:comma]
    if any(w in AUX or w in FINITE or w in {";", ":", "."} for w in before):
        return None
    return Deed(PARTICIPLES[word], 0, "passive", 1)


def _turned_round(words: Wording, group: Group) -> Deed | None:
    """Read "On results of the talks were signed 12 documents" from the texts on: here they stand behind their verb."""
    verb = group.first - 1
    auxiliary = verb - 1 - (words.at(verb - 1) in {"also", "then", "jointly"})
    if words.at(auxiliary) not in {"was", "were"} or words.at(verb) not in _TURNED or group.names[0].inner:
        return None
    return Deed(PARTICIPLES[words.at(verb)], verb, "passive", group.last)


def _undertaken(words: Wording, group: Group) -> Deed | None:
    """Read "they agreed in a memorandum to", "pledged themselves in a declaration to" from the text on."""
    name = group.names[0]
    verb = group.first - 2 - (words.at(group.first - 2) in {"themselves", "today", "there"})
    if words.at(group.first - 1) != "in" or words.at(name.first) not in {"a", "an"} or name.inner:
        return None
    if words.at(verb) not in _UNDERTAKING:
        return None
    return judge_verb(words, verb, "issued" if name.statement else "signed", "active", group.last)


def _before_copula(words: Wording, first: int) -> Deed | None:
    """Read "among the texts signed was a memorandum", "what A and B signed was a treaty" from the text on."""
    lead = words.lower[max(0, first - 24) : first]
    if lead[-1:] not in (["is"], ["was"], ["were"], ["are"]):
        return None
    opening = next(
        (k for k in (0, 1) if words.at(k) in PARTICIPLES and words.at(k) not in {"made", "put", "read"}), None
    )
    if opening is not None and not {",", ";", ":"} & set(words.lower[opening:first]):
        # "Signed on the occasion were a treaty and a protocol."
        return Deed(PARTICIPLES[words.at(opening)], opening, "passive", opening + 1)
    if {"among", "what"}.isdisjoint(lead):
        return None
    opens = first - len(lead) + max(n for n, w in enumerate(lead) if w in {"among", "what"})
    for k in range(first - 2, opens, -1):
        if words.lower[k] in HARD_STOPS or not DENIED.isdisjoint(words.lower[opens:k]):
            return None
        if words.lower[k] in PARTICIPLES:
            # "the texts that A signed" has a subject, "the texts signed" has none.
            own = any(words.person(j) is not None or words.kind(j) == "country" for j in range(opens, k))
            return Deed(PARTICIPLES[words.lower[k]], k, "relative" if own else "passive", k + 1)
    return None


def _verbless(words: Wording, group: Group) -> bool:
    """Tell whether texts are all that a jotted sentence names: "Three memoranda, one of them on health.", or that it
    names behind a semicolon: "Talks with the king; three memoranda.".
    """
    name = group.names[0]
    if name.definite or (name.count is None and words.at(group.first) not in {"a", "an"}):
        return False
    if group.first and (words.at(group.first - 1) != ";" or not _AHEAD.isdisjoint(words.lower)):
        return False
    rest = [*words.lower[: group.first], *words.lower[group.last :]]
    return len(words) < 24 and not any(w in AUX or w in FINITE or w.endswith("ed") for w in rest) and "?" not in rest


def find_first(words: Wording, group: Group) -> Deed | None:
    """Give the deed before a group whose last name has a verb of its own: "the signing of A, and B was issued"."""
    if "," not in words.lower[group.names[-2].last : group.names[-1].first]:
        return None
    return deed_before(words, group.first, group.names)


def _enumerates(words: Wording, whole: Group, last: int) -> bool:
    between = words.lower[whole.last : last]
    if between[-1:] in (["include"], ["included"], ["are"], ["were"]):
        # "The texts signed in Suva include a treaty."
        return whole.names[-1].plural and not DENIED & set(between) and ";" not in between
    if ":" in between:
        # "Six papers were signed: among others a treaty"
        return between.index(":") >= len(between) - 2 or between[-3:-1] == [":", "among"]
    return (
        between[-2:] in (["among", "them"], ["together", "with"], ["along", "with"], ["well", "as"])
        or between[-1:] == ["including"]
        or between[-2:] == [",", "namely"]
    )


def _of_signing(words: Wording, first: int, group: Group) -> bool:
    """Tell whether a text hangs on the noun of the one before: "the signing of a treaty and of two memoranda"."""
    return words.lower[first : group.first] in (["and", "of"], [",", "and", "of"]) and not group.names[0].definite


def _after_time(words: Wording, first: int, group: Group) -> bool:
    """Tell whether a list goes on behind where and when: "signed a pact in Oslo on May 3, a treaty and a protocol"."""
    told = [
        words.kind(k) in {"date", "place"} or words.lower[k] in {"in", "on", "at"}
        for k in range(first, group.first - 1)
    ]
    listed = len(group.names) > 1 and words.at(group.names[0].first) in {"a", "an"}
    return listed and words.at(group.first - 1) == "," and len(told) > 1 and all(told)


def _each_with(words: Wording, first: int, group: Group) -> bool:
    """Tell whether one verb has several texts, each with a partner of its own: "signed an accord with Peru and a treaty
    with Chile".
    """
    between = words.lower[first : group.first]
    own = "with" in words.lower[group.names[0].head : group.last + 1]
    opens = between[:1] == ["with"] and between[-1] in {"and", ","} and own
    others = any(w in FINITE or w in AUX or w in HARD_STOPS for w in between)
    return opens and not others and not group.names[0].definite


def _gapped(words: Wording, first: int, group: Group) -> bool:
    """Tell whether the verb is left out between two texts: "A signed an accord, and the ministers a protocol"."""
    between = words.lower[first : group.first]
    joint = max((n for n, w in enumerate(between) if w in {"and", ";"}), default=0)
    aside = range(first, first + joint)
    if all(words.kind(k) in {"date", "place"} or words.lower[k] in {"in", "on", "at", ","} for k in aside):
        # "signed an accord in Oslo on May 3, and with it a protocol": where and when stand between.
        between = between[joint:]
    name = group.names[0]
    indefinite = not name.definite and (name.count is not None or words.at(name.first) in {"a", "an", "another"})
    opens = between[:1] in (["and"], [";"]) or between[:2] == [",", "and"]
    after = words.at(group.last) in {".", ",", ";", ""}
    return (
        indefinite
        and opens
        and after
        and len(between) > 1
        and sum(words.person(k) is None for k in range(group.first - len(between), group.first)) < 9
        and not any(w in FINITE or w in AUX or w in _ABOUT or w in HARD_STOPS for w in between if w != ";")
    )
