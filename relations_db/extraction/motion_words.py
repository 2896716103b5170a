"""List the verbs of motion, each with the particle it needs and the prepositions that lead to where somebody goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_HISSING = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = frozenset("aeiou")


class Way(NamedTuple):
    """How a verb of motion leads on.

    Attributes:
        particles: without one of these it is no motion: "touched down", "made her way".
        leading: the prepositions that lead to where somebody goes.
        sent: whether whoever goes is sent, so that only the passive tells of a journey.
    """

    particles: frozenset[str]
    leading: frozenset[str]
    sent: bool = False


def forms_of(verb: str) -> Iterator[str]:
    """Give the forms of a verb from its principal parts: "land", "fly flew flown", "hop hopped"."""
    base, *told = verb.split()
    yield base
    consonant_y = base.endswith("y") and base[-2] not in _VOWELS
    yield base[:-1] + "ies" if consonant_y else base + ("es" if base.endswith(_HISSING) else "s")
    past = told or [base + ("d" if base.endswith("e") else "ed")]
    yield from past
    doubled = past[0].endswith("ed") and len(past[0]) == len(base) + 3
    cut = base.endswith("e") and not base.endswith("ee")
    yield (past[0][:-2] if doubled else base[:-1] if cut else base) + "ing"


# The verbs of the table as they stand behind "to" and "will".
BARE: set[str] = set()


def _ways(verbs: str, leading: str, particles: str = "", *, sent: bool = False) -> dict[str, Way]:
    way = Way(frozenset(particles.split()), frozenset(leading.split()), sent)
    BARE.update(verb.split()[0] for verb in verbs.split(", "))
    return {form: way for verb in verbs.split(", ") for form in forms_of(verb)}


DRIVING = frozenset(form for verb in ("drive drove driven", "motor", "walk") for form in forms_of(verb))
MOTION: dict[str, Way] = {
    **_ways("arrive, land, alight, disembark, deplane, surface, resurface", "in at here there"),
    **_ways("appear, reappear, overnight, sojourn, pause, lodge", "in"),
    **_ways("fly flew flown", "to into here there"),
    **_ways("drive drove driven, motor, walk, sail, jet jetted, speed sped, cycle", "to into"),
    **_ways("slip slipped, hurry hurried, rush, dash, race, dart, sneak, steal stole stolen, hasten", "to into"),
    **_ways("decamp, repair, bolt, trek trekked, troop, helicopter, detour, venture", "to into"),
    **_ways("shuttle", "to between"),
    **_ways("hop hopped, swing swung, sweep swept, breeze", "to into through"),
    **_ways("roll, pull, blow blew blown, storm", "into"),
    **_ways("descend", "on upon"),
    **_ways("pass", "through"),
    **_ways("board", "for to"),
    **_ways("travel travelled, travel traveled, journey", "to into through here there"),
    **_ways("go went gone", "to there"),
    **_ways("head", "to for there"),
    **_ways("proceed, continue, move, get got", "to"),
    **_ways("carry carried, press", "to", "on"),
    **_ways("come came", "to here through there"),
    **_ways("leave left, depart", "for here"),
    **_ways("return", "from to here there"),
    "back": Way(frozenset(), frozenset({"from"})),
    **_ways("cross", "to into"),
    **_ways("touch", "in at", "down"),
    **_ways("set set", "for to in on", "off out forth foot"),
    **_ways("take took taken", "for to", "off"),
    **_ways("turn, show showed shown", "in at", "up"),
    **_ways("pop popped", "in at to", "up over across down"),
    **_ways("end, wind wound", "in at", "up"),
    **_ways("make made, find found, wing winged, wend, work, fight fought", "to for", "way beeline"),
    **_ways("whisk, send sent, dispatch, despatch, ferry ferried, airlift", "to", sent=True),
}
# Where these lead, somebody is to stay: "was sent to Lima as ambassador".
POSTED = frozenset("as for".split())
