"""Give the phrases that tell of contacts by their class, as `data/contact_phrases.csv` lists them.

A phrase is written in words, words of which one stands ("kept/keeps"), words in brackets that may be missing, and slots
in capitals, which `slots` tells: ONE for a person, MEAL for "a working lunch".

Classes:
    host: what one does to another where both are together: "kept ONE to MEAL"; hosted: the same told of the other side.
    guest_of: what one is, or goes to, that is another's: "went to ONE 's office for TALK".
    phone: what one does to another over a line; screen: on a screen.
    both: what two do who are together, whatever else is told; together: what they do with each other that is told of
        others, too, so that a day or place must stand with it.
    seek: what one does to another that is no contact by itself: "sought out ONE"; with its place and day it is.
    hand: the same where the article says where the two are: "handed ONE A letter".
    from_hands: the same where "his" tells who the other is.
    noun: nouns of contact of several words; undone: verbs of two words, and nouns with theirs, that leave a contact
        undone: "called off", "date for". These have no slots.
    joined: who comes to two others, on a day of its own.
    next: who comes next in a row of conversations, told last: "after him came ONE"; follows: told first;
        cleft: the same behind a day or town of his own, "in Riga it was ONE".
    that_with: whom the longest of several conversations was with.
    so_did, did_so: the same of whoever did what the last one did.
    his_guest: what tells of somebody's guest or host, who is named behind it: "ONE's guest was ONE".
    guest_last: what may open a sentence that names a host, and then his guest: "among those received by".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from relations_db.resources import table

# A word or slot is told by those of which one stands there; what may be missing is a phrase itself.
Word = frozenset[str]
Phrase = tuple["Word | Phrase", ...]
# Of the slots only this one opens phrases.
_SLOTS = {"OWN": frozenset("his her their".split())}
_PIECES = re.compile(r"[()]|[^\s()]+")


def parse(phrase: str) -> Phrase:
    """Give a phrase as it is written in the table, read: "gave/gives ONE (all) OWN time"."""
    return _parse(_PIECES.findall(phrase))


def _parse(pieces: list[str]) -> Phrase:
    """Give the phrase of pieces up to the bracket that closes it, taking them away."""
    found: list[Word | Phrase] = []
    while pieces:
        piece = pieces.pop(0)
        if piece == ")":
            break
        found.append(_parse(pieces) if piece == "(" else _words(piece))
    return tuple(found)


def _words(piece: str) -> Word:
    """Give the words of which one stands at a place: "guest_of_honour" is one word to the lexicon."""
    return frozenset(word.replace("_", " ") for word in piece.split("/"))


@cache
def _classes() -> dict[str, dict[str, tuple[Phrase, ...]]]:
    found: dict[str, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    for row in table("contact_phrases"):
        phrase = parse(row["phrase"])
        for opening in _openings(phrase):
            found[row["class"]][opening].append(phrase)
    # The longer one first, so that "heard from" is not read as "heard".
    return {
        name: {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in phrases.items()}
        for name, phrases in found.items()
    }


def _openings(phrase: Phrase) -> Word:
    """Give the words of which one opens a phrase."""
    first = phrase[0]
    words = first if isinstance(first, frozenset) else _openings(first)
    return frozenset().union(*(_SLOTS.get(word, {word}) for word in words))


@cache
def needed_by(phrase: Phrase) -> tuple[Word, ...]:
    """Give the words of a phrase behind its opening, of each place that no slot may fill, without which it stands
    nowhere.
    """
    return tuple(w for w in phrase[1:] if isinstance(w, frozenset) and not any(x.isupper() or x == "'s" for x in w))


def phrases_of(name: str) -> Mapping[str, tuple[Phrase, ...]]:
    """Give the phrases of a class by the words that may open them; KeyError where there is no such class."""
    return _classes()[name]


@cache
def plain_phrases_of(name: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Give the phrases of a class without slots: for each first word, what may follow it, the longer one first."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for row in table("contact_phrases"):
        if row["class"] == name:
            first, *rest = row["phrase"].split()
            found[first].append(tuple(rest))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in found.items()}
