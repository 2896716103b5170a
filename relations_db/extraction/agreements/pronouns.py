"""Find where one goes on about a text by a pronoun or a bare noun: "the two signed it", "They agreed on that text"."""

from __future__ import annotations

from dataclasses import replace

from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording

_SINGLE, _SEVERAL = frozenset({"it"}), frozenset({"them", "they", "both", "all"})
NOUNS, _POINTING = frozenset({"text", "document", "paper"}), frozenset({"that", "this", "the"})
_AGREED = frozenset("agreed signed inked initialled adopted concluded".split())
_MAKING = frozenset(
    "sign signs signed signing ink inked initial initialled initialed conclude concluded seal sealed countersigned "
    "ratify ratified renewed had have having get got".split()
)
_MADE = frozenset("signed inked initialled initialed concluded sealed countersigned ratified dated".split())
_IS = frozenset("was were is are had has have been be".split())
_OF_ITS_OWN = frozenset("of on for about that which with between".split())
_FILLING = frozenset("been be finally then also only both formally eventually duly later all".split())


def taken_up(words: Wording, name: TextName, first: int) -> TextName | None:
    """Give the pronoun that stands for a text and has a verb of signing beside it, as the name of that text.

    Args:
        words: of the sentence.
        name: the text's name, as this sentence or the one before has it.
        first: token from which on to look.
    """
    meant = _SEVERAL if name.plural else _SINGLE
    if not name.plural and (noun := _pointed_at(words, first)):
        return replace(
            name, first=noun - 1, head=noun, last=noun + 1, title_first=noun - 1, definite=True, own=False, inner=False
        )
    for k in range(first, len(words)):
        if words.lower[k] not in meant or words.quoted(k):
            continue
        if (words.at(k - 1) in _MAKING and words.at(k - 1) not in _IS) or _is_made(words, k):
            return replace(name, first=k, head=k, last=k + 1, title_first=k, definite=True, own=False, inner=False)
    return None


def _pointed_at(words: Wording, first: int) -> int:
    """Give the noun of "signed the document", "agreed on that text" from a token on; 0 where there is none."""
    if NOUNS.isdisjoint(words.lower):
        return 0
    for k in range(max(2, first), len(words)):
        own = words.at(k + 1) in _OF_ITS_OWN and not words.opens_date(k + 1)
        if words.lower[k] in NOUNS and words.lower[k - 1] in _POINTING and not own:
            verb = k - 2 - (words.lower[k - 2] in {"on", "upon", "to"})
            if words.at(verb) in _AGREED and not words.quoted(k):
                return k
    return 0


def _is_made(words: Wording, k: int) -> bool:
    """Tell whether a verb of signing stands behind a pronoun: "it was finally signed", "had it signed"."""
    caused = words.at(k - 1) in {"had", "have", "got", "having"}
    if not caused and words.at(k + 1) not in _IS:
        return False
    j = k + 1
    while words.at(j) in _IS | _FILLING and j - k < 5:
        j += 1
    return words.at(j) in _MADE
