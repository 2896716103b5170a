"""Cut an article's text into sentences: a line is a paragraph, a full stop may belong to an abbreviation."""

import re

import msgspec

from relations_db.language.tokens import DIGRAPHS

_BREAK = re.compile(r"[.!?…]([\"”’)\]]{0,3}\s+)(?=[\"“‘(\[]{0,2}[^\W\d_a-zß-öø-ÿ]|[\"“‘(\[]{0,2}\d)")
_LONGEST = 2000  # characters
_LAST_WORD = re.compile(r"(?:^|[\s(“\"‘—–-])((?:[^\W\d_]\.)+|[^\W\d_]+\.)$")
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof sen sens rep reps gov gen lt col maj capt cmdr adm brig sgt hon rev st ste jr sr rt messrs "
    "mme jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos art "
    "vol vs etc fig approx est dept inc ltd co corp bros smt shri engr md amb pres sec e.g i.e h.e a.m p.m cf "
    "retd".split()
)


class Sentence(msgspec.Struct, frozen=True):
    """A sentence: character offsets in the article's text, and the number of its line."""

    start: int
    end: int
    line: int


def _ends_in_abbreviation(text: str, start: int, stop: int) -> bool:
    tail = _LAST_WORD.search(text[max(start, stop - 24) : stop])
    if tail is None:
        return False
    word = tail.group(1)
    bare = word.rstrip(".")
    following = text[stop : stop + 3].lstrip(' "“‘([')[:1]
    if following.isdigit() and bare.lower() not in _ABBREVIATIONS:
        return False
    # "U.S." or an initial before a capital is nearly always inside a name: "the U.S. President", "S.
    # Jaishankar".
    initial = (len(bare) == 1 and bare.isupper()) or bare in DIGRAPHS
    return initial or "." in bare or bare.lower() in _ABBREVIATIONS


def _is_bracketed(text: str, start: int, stop: int) -> bool:
    """Tell whether nothing but abbreviations stands in a bracket: "Lyonchhen (Dr.) A", "Lt. Gen. (Retd.) A"."""
    opens = text.rfind("(", max(start, stop - 24), stop)
    words = text[opens + 1 : stop].split() if opens >= 0 else []
    return bool(words) and all(word.rstrip(".").lower() in _ABBREVIATIONS for word in words)


def split_sentences(text: str) -> list[Sentence]:
    """Give the sentences of a text in order; blank lines give none."""
    found: list[Sentence] = []
    position = 0
    for number, line in enumerate(text.split("\n")):
        start, stop = position, position + len(line)
        position = stop + 1
        begin = start
        for gap in _BREAK.finditer(text, start, stop):
            mark = gap.start(1)
            behind = gap[1].strip()
            if text[mark - 1] == "." and behind == "" and _ends_in_abbreviation(text, begin, mark):
                continue
            if behind == ")" and _is_bracketed(text, begin, mark):
                continue
            _add(found, text, begin, mark + len(gap[1].rstrip()), number)
            begin = gap.end()
        _add(found, text, begin, stop, number)
    return found


def _add(found: list[Sentence], text: str, start: int, end: int, line: int) -> None:
    while end - start > _LONGEST:
        # No sentence of a person's is so long; cut, it costs time in proportion to its length.
        cut = max(text.rfind(" ", start + 1, start + _LONGEST), start + _LONGEST // 2)
        _add(found, text, start, cut, line)
        start = cut
    piece = text[start:end]
    if piece.strip():
        start += len(piece) - len(piece.lstrip())
        found.append(Sentence(start, start + len(piece.strip()), line))
