"""Read of those who bring something along: "took a letter to Lima", "brought a mission to the Fijian capital"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import Target, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.motion_words import forms_of
from relations_db.extraction.visits.journey_words import BEING, NAMING, Journey, form_after
from relations_db.language.chunks import Chunk, lower_at

BRINGING = frozenset(
    form
    for verb in ("take took taken", "bring brought", "carry carried", "bear bore borne", "deliver", "hand")
    for form in forms_of(verb)
)
_CARGO = frozenset(
    "letter letters message messages note condolences sympathies sympathy greetings wishes plea appeal proposal "
    "proposals plan offer warning reassurances reassurance assurances campaign offensive roadshow delegation "
    "delegations mission team entourage group executives businessmen businesspeople gifts gift invitation solidarity "
    "crusade diplomacy".split()
)
_CLAUSES = frozenset("; . : who which that whom said where when while if".split())
_REACH = 16


def read_cargo(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Give the journey of whoever takes something along, a letter or a delegation; by the post nobody travels.

    Args:
        chunks: of the sentence.
        k: number of the verb.
        story: the article so far.
    """
    if lower_at(chunks, k - 1) in BEING:
        return None
    loaded = False
    for n in range(k + 1, min(k + _REACH, len(chunks))):
        lower = lower_at(chunks, n)
        if lower in _CLAUSES:
            return None
        loaded = loaded or lower in _CARGO
        if not loaded or lower not in {"to", "into"}:
            continue
        targets, last = _led_to(chunks, n + 1, story)
        if targets:
            return Journey(k, last, k, "verb", targets, form_after(chunks, last), "arrive")
    return None


def _led_to(chunks: Sequence[Chunk], k: int, story: Narrative) -> tuple[tuple[Target, ...], int]:
    """Give where something is brought to, itself or with whom it is for: "to the Fijian president in Suva"."""
    targets, last = read_targets(chunks, k, story)
    j = k
    while (
        not targets
        and j < min(k + 9, len(chunks))
        and (chunks[j].kind in NAMING or lower_at(chunks, j) in {"the", "of", ","})
    ):
        j += 1
    if targets or j == k or lower_at(chunks, j) not in {"in", "at"}:
        return targets, last
    return read_targets(chunks, j + 1, story)
