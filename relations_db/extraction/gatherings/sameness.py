"""Tell whether two names in one article are of one gathering, and which of them tells more."""

from __future__ import annotations

from relations_db.extraction.gatherings.name_words import GatheringName


def are_same(one: GatheringName, other: GatheringName) -> bool:
    """Tell whether two names in one article are of one gathering."""
    if _differ(one.edition, other.edition) or _differ(one.year, other.year):
        return False
    if _form(one) != _form(other):
        return False
    if one.rank != other.rank and {one.rank, other.rank} - {"top", None}:
        return False
    if one.organizations and other.organizations and {*one.organizations} != {*other.organizations}:
        # "the ASEAN Summit" and "the ASEAN-GCC Summit" after it
        return False
    if one.circle and other.circle:
        # "the Africa Climate Summit" and "the Africa-CARICOM Summit" share a region, and each has words of its own.
        apart = one.circle != other.circle and one.words - other.words and other.words - one.words
        return not apart and (one.circle <= other.circle or other.circle <= one.circle)
    if one.place is not None and one.place == other.place and {one.head, other.head} == {"summit"}:
        return True
    shared = one.words & other.words
    return bool(shared) and 2 * len(shared) >= min(len(one.words), len(other.words))


def _form(name: GatheringName) -> str:
    if name.head in {"summit", "summits", "meeting", "meetings", "retreat", "ministerial", "session"}:
        return "meeting"
    return name.head


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def tells_more(one: GatheringName, other: GatheringName) -> bool:
    """Tell whether a name says more of a gathering than another: its edition, or more words."""
    return (one.edition is not None, len(one.words)) > (other.edition is not None, len(other.words))
