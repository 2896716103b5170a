"""Find texts whose noun is left out: "a memorandum on fish and one on trains", "memoranda on fish and on trains"."""

from __future__ import annotations

from dataclasses import replace

from relations_db.extraction.agreements.complements import end_of_name
from relations_db.extraction.agreements.name_words import HEADS
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording

ABOUT = frozenset("on about over concerning regarding establishing for".split())
SINGULAR = {"memoranda": "memorandum", "memorandums": "memorandum", "protocols": "protocol", "treaties": "treaty"}
SINGULAR |= {"agreements": "agreement", "accords": "accord"}
_JOINING = frozenset("and , plus as".split())
_ENDING = frozenset("; . : ”".split())


def with_elided(words: Wording, names: list[TextName]) -> list[TextName]:
    """Add to the names of a sentence those whose noun is left out, each a text by itself."""
    out: list[TextName] = []
    for n, name in enumerate(names):
        out.append(name)
        end = names[n + 1].first if n + 1 < len(names) else len(words)
        about = next((k for k in range(name.head + 1, min(name.head + 4, name.last)) if words.lower[k] in ABOUT), 0)
        if not about or name.inner or (name.plural and (name.definite or name.statement or name.count is not None)):
            continue
        noun = SINGULAR.get(words.lower[name.head]) if name.plural else words.text[name.head]
        head = HEADS.get(noun.lower()) if noun is not None else None
        if noun is None or head is None:
            continue
        kind = name.kind if not name.plural else head.kind
        lead = " ".join((*words.text[name.title_first : name.head], noun, *words.text[name.head + 1 : about]))
        k = about + 2
        while k < end - 1 and words.lower[k] not in _ENDING:
            # Far behind a plural begins something new: "signed accords on fish at court, and on tax they talked".
            prefix = _prefix(words, k, name) if not name.plural or k < out[-1].last + 3 else 0
            if not prefix or (last := end_of_name(words, prefix, kind)) <= prefix:
                k += 1
                continue
            before = out[-1]
            if before.last >= k - 1 or before.plural:
                # "memoranda on fish and on trains" are one on each.
                cut = k - 1 if words.at(k - 1) in _JOINING else k
                cut -= words.at(cut - 1) in _JOINING
                start = about if before is name else before.head + 1
                out[-1] = replace(before, last=cut, kind=kind, title=f"{lead} {words.span(start, cut)}", plural=False)
            title = f"{lead} {words.span(prefix, last)}"
            out.append(
                replace(name, first=k, head=prefix - 1, last=last, kind=kind, title=title, plural=False, definite=False)
            )
            k = prefix + 2
    return out


def _prefix(words: Wording, k: int, name: TextName) -> int:
    """Give the preposition of a text whose noun is left out at a token: of "one on trains"; 0 where there is none."""
    joined = words.at(k - 1) in _JOINING
    if name.plural:
        return k if words.at(k - 1) == "and" and words.at(k - 2) != "," and words.lower[k] in ABOUT else 0
    another = words.lower[k] == "another"
    if not another and (words.lower[k] != "one" or not joined or name.definite):
        return 0
    about = k + 1 + (another and words.at(k + 1) == "one")
    return about if words.at(about) in ABOUT and (joined or words.at(about) != "for") else 0
