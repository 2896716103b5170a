"""Recognise what people say to each other: "discussed X with B", "A and B reviewed", "told B that", "talking to B".

Such words tell of a contact only beside it: where the article has told of the two already, they say more of the same
contact.
"""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import HOUSES
from relations_db.language.chunks import Chunk
from relations_db.language.document import ParsedSentence

TO_WHOM_SAID, _TALKING, _DISCUSS, _TELL = "to X, Y said", "talking to X, Y said", "discuss", "tell"
# The rules of what people say to each other.
SPOKEN = frozenset({TO_WHOM_SAID, _TALKING, _DISCUSS, _TELL})
# Who tells somebody something by letter has not met him; calls are told by other words.
WRITTEN = frozenset(
    "letter letters message messages telegram telegrams cable cables note tweet post statement interview speech "
    "article wrote reporters journalists press".split()
)
# "In a telephone call on Monday A told B …"
_ON_THE_LINE = frozenset("phone telephone telephoned".split())
_CALL = frozenset("call conversation talk".split())
_RESOLVING = frozenset("agreed announced decided declared pledged resolved vowed".split())
_SAYING = frozenset("said stressed explained".split())
_SPOKEN_OVER = {
    "went": ("over",), "gone": ("over",), "took": ("stock", "up"), "taken": ("up",), "brought": ("up",),
    "touched": ("on",), "compared": ("notes",), "compare": ("notes",), "hammered": ("out",), "ironed": ("out",),
    "thrashed": ("out",), "worked": ("out",), "shared": ("his", "her", "their", "concerns", "views"),
    "pressed": ("the", "his", "her"),
}  # fmt: skip
_BE = frozenset({"was", "were"})
# So far an aside reaches.
_ASIDE = 20
_SPOKEN_OF = frozenset("discussed considered reviewed examined debated".split())
_SEPARATELY = frozenset({"separate", "separately", "individually"})
_MATTERS = frozenset("points issues matters topics items questions subjects things proposals ideas".split())
_THEN = frozenset("during at in by between".split())
_TALKS = frozenset("talks conversation conversations negotiations consultations discussion meeting".split())
_PAPERS = frozenset("News Times Post TV Television Radio Agency Magazine Journal Herald Tribune Gazette".split())
_POINTERS = frozenset({"him", "counterpart", "host", "guest", "visitor", "opposite"})
_PERSON_KINDS = frozenset({"name", "office", "honorific", "rank", "adjective", "country"})


def find_speech_acts(sentence: ParsedSentence, taken: set[int]) -> list[Trigger]:
    """Give the speech acts of a sentence in order.

    Args:
        sentence: the sentence.
        taken: chunks that tell of a contact already.
    """
    chunks, lowers = sentence.chunks, sentence.lowers
    if (fronted := _talked_with(sentence)) is not None:
        return [fronted]
    addressed = lowers[:1] == ["to"] and not sentence.words.isdisjoint(_SAYING)
    if (sentence.words.isdisjoint(words_of("speech_act")) and not addressed) or not sentence.words.isdisjoint(WRITTEN):
        return []
    on_the_line = not sentence.words.isdisjoint(_ON_THE_LINE)
    if on_the_line and sentence.words.isdisjoint(_CALL):
        return []
    mode: Mode = "phone" if on_the_line else "in_person"
    found: list[Trigger] = []
    if addressed and _person_at(chunks, 1):
        # "To the premier of Peru, A, she said …"
        found.append(Trigger(0, 1, "participle", mode, TO_WHOM_SAID, 0, weak=True))
    for i, lower in enumerate(lowers):
        if lower not in words_of("speech_act") or i in taken or chunks[i].kind != "word":
            continue
        following = lowers[i + 1] if i + 1 < len(lowers) else ""
        if lower in _RESOLVING and lowers[0] != "with" and not _resolved_there(sentence, i):
            continue
        if lower in _RESOLVING and following == "to" and not words_of("base_verb").isdisjoint(lowers[i + 2 : i + 4]):
            # "agreed to meet next week": what they have yet to do.
            continue
        if lower in {"talking", "speaking"}:
            if following in {"to", "with"} and i <= 2 and _person_at(chunks, i + 2):
                found.append(Trigger(i, i + 2, "participle", mode, _TALKING, i, weak=True))
        elif lower in words_of("telling"):
            if _person_at(chunks, i + 1) and not _is_paper(chunks, i + 1):
                found.append(Trigger(i, i + 1, "receive", mode, _TELL, i, weak=True))
        elif lower in _SPOKEN_OF and lowers[i - 1] in _MATTERS and following in _THEN:
            # "went on from the points discussed during the talks between A and B"
            continue
        elif lower == "raised" and following == "by":
            # "B has dealt with the points raised by A": not together.
            continue
        elif lower not in _SPOKEN_OVER or following in _SPOKEN_OVER[lower]:
            last = i + 2 if lower in _SPOKEN_OVER else i + 1
            rule = "agree there" if lower in _RESOLVING else _DISCUSS
            # "In separate talks she discussed fish with A": another talk than the one told before.
            apart = rule == _DISCUSS and "with" in lowers[i:] and not sentence.words.isdisjoint(_SEPARATELY)
            found.append(Trigger(i, last, "active", mode, rule, i, needs_partner=False, weak=not apart))
    return found


def _talked_with(sentence: ParsedSentence) -> Trigger | None:
    """Read "With the premier of Peru, A, trade was discussed": whoever has been told of talked to A too."""
    lowers = sentence.lowers
    if lowers[:1] != ["with"] or not _person_at(sentence.chunks, 1) or _BE.isdisjoint(lowers):
        return None
    be = next(k for k, lower in enumerate(lowers) if lower in _BE)
    talks = lowers[be + 1 : be + 2] in (["held"], ["had"]) and not _TALKS.isdisjoint(lowers[max(0, be - 4) : be])
    spoken = lowers[be + 1 : be + 2] and lowers[be + 1] in _SPOKEN_OF
    alone = not any(m.first > 1 and sentence.lowers[m.first - 1] != "," for m in sentence.mentions)
    return Trigger(0, 1, "turn", "in_person", "day with", be) if (talks or spoken) and alone else None


def _resolved_there(sentence: ParsedSentence, i: int) -> bool:
    """Tell whether people came to terms, or made them known, where they were: "A and B agreed here on Monday to …"."""
    begin = i
    if sentence.lowers[i - 1] == ",":
        # "In Riga on Monday she and A, who comes from there too, agreed": before the aside.
        begin = next((k for k in range(i - 1, max(0, i - _ASIDE), -1) if sentence.lowers[k] == "who"), i)
    clause = sentence.chunks[max(0, begin - 16) : i + 10]
    day = sentence.chunks[i + 1].when if i + 1 < len(sentence.chunks) else None
    if day is not None and day.weekday is not None:
        # "agreed Thursday to …" is how an agency tells of the day's talks.
        return True
    where = any(
        c.lower == "here"
        or (c.kind == "place" and n and clause[n - 1].lower in {"in", "at"})
        # "at Government House"
        or (c.lower == "at" and not HOUSES.isdisjoint(x.lower for x in clause[n + 1 : n + 4]))
        # "flew to Oslo, where he and B agreed"
        or (c.lower == "where" and n > 1 and clause[n - 2].kind == "place")
        for n, c in enumerate(clause)
    )
    return where and any(c.kind == "date" for c in clause) and sentence.lowers[i - 1 : i] != ["be"]


def _is_paper(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell a newspaper or broadcaster, to which people speak too: "told the BBC that B", "told Sky News"."""
    k += chunks[k].lower == "the"
    text = chunks[k].text if k < len(chunks) and chunks[k].kind == "name" else ""
    initials = text.isupper() and " " not in text
    return initials or text.rpartition(" ")[2] in _PAPERS


def _person_at(chunks: Sequence[Chunk], k: int) -> bool:
    while k < len(chunks) and chunks[k].lower in {"the", "his", "her", "visiting", "both"}:
        k += 1
    return k < len(chunks) and (chunks[k].kind in _PERSON_KINDS or chunks[k].lower in _POINTERS)
