"""Find where a sentence goes on about a text by a pronoun: "a treaty: the two signed it", "It was signed in May"."""

from __future__ import annotations

from dataclasses import replace

from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording

_SINGLE, _SEVERAL = frozenset({"it"}), frozenset({"them", "they", "both", "all"})
_MAKING = frozenset(
    "sign signs signed signing ink inked initial initialled initialed conclude concluded seal sealed countersigned "
    "ratify ratified renewed had have having get got".split()
)
_MADE = frozenset("signed inked initialled initialed concluded sealed countersigned ratified dated".split())
_IS = frozenset("was were is are had has have been be".split())
_FILLING = frozenset("been be finally then also only both formally eventually duly later all".split())


def taken_up(words: Wording, name: TextName, first: int) -> TextName | None:
    """Give the pronoun that stands for a text and has a verb of signing beside it, as the name of that text.

    Args:
        words: of the sentence.
        name: the text's name, as this sentence or the one before has it.
        first: token from which on to look.
    """
    meant = _SEVERAL if name.plural else _SINGLE
    for k in range(first, len(words)):
        if words.lower[k] not in meant or words.quoted(k):
            continue
        if (words.at(k - 1) in _MAKING and words.at(k - 1) not in _IS) or _is_made(words, k):
            return replace(name, first=k, head=k, last=k + 1, title_first=k, definite=True, own=False, inner=False)
    return None


def _is_made(words: Wording, k: int) -> bool:
    """Tell whether a verb of signing stands behind a pronoun: "it was finally signed", "had it signed"."""
    caused = words.at(k - 1) in {"had", "have", "got", "having"}
    if not caused and words.at(k + 1) not in _IS:
        return False
    j = k + 1
    while words.at(j) in _IS | _FILLING and j - k < 5:
        j += 1
    return words.at(j) in _MADE
