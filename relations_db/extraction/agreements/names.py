"""Find the names of agreements in a sentence: "a joint statement", "13 cooperation documents", "the Treaty on …"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from relations_db.extraction.agreements.complements import end_of_name
from relations_db.extraction.agreements.deed_words import SIGNATURES
from relations_db.extraction.agreements.elided import ABOUT, with_elided
from relations_db.extraction.agreements.known_names import Known
from relations_db.extraction.agreements.modifiers import read_modifiers
from relations_db.extraction.agreements.name_words import (
    ATTRIBUTE_OF,
    DETERMINERS,
    HEADS,
    LIMIT,
    NUMBERS,
    PLANNING,
    Need,
    number_of,
)
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording

# A word of any text that states can make; without one of them a sentence names no agreement.
_MENTIONED = re.compile(
    r"agreement|communiqu|declaration|memorand|\bmo[ua]s?\b|treat(?:y|ies)|protocol|\bpacts?\b|accord|statement"
    r"|documents?\b|instruments?\b|convention|charter|\bplans?\b|program|roadmap|agenda|vision|strategy|framework"
    r"|partnership|arrangement|\bnotes\b|minutes|\bdeals?\b|\bpapers?\b|\bappeal\b|contracts?\b|adopt|concept"
    r"|\brecords?\b|\bletters\b|\bacts?\b|\bstatute|armistice|concordat|addend|\bannex\b|understanding|manifesto|\btexts\b|\bcompact"
)
_PHRASE = re.compile(r"press release|letters? of intent|road map")
_IN_PHRASES = frozenset({"release", "releases", "intent", "map", "maps"})


# Words of which it is known that they name none: nearly all that a sentence has, and soon nearly all that there are.
_OTHERS: set[str] = set()
_MOST_OTHERS = 65_536


def mentions_agreement(words: Iterable[str], sentence: str) -> bool:
    """Tell whether a sentence, given as words in lower case and as written, names any text that states can make."""
    for word in set(words) - _OTHERS:
        if _MENTIONED.search(word) is not None:
            return True
        if len(_OTHERS) < _MOST_OTHERS:
            _OTHERS.add(word)
    return not _IN_PHRASES.isdisjoint(words) and _PHRASE.search(sentence.lower()) is not None


_JOINT = frozenset(
    "joint final closing concluding outcome summit trilateral quadrilateral tripartite common leaders' "
    "ministerial press political chair chairman's ministers' bilateral multilateral".split()
)
_DOMESTIC = frozenset("national five year years yearly government state party development federal annual".split())
# What a state declares, it declares alone.
_ALONE = frozenset("independence war emergency bankruptcy sovereignty victory".split())
_OF_A_MEETING = frozenset("joint final closing concluding summit outcome trilateral common".split())
_OF_A_HEAD = frozenset("understanding understandings cooperation intent action association".split())
_OF_A_PLAN = frozenset(
    "action cooperation co-operation implementation comprehensive economic joint consultations contacts exchanges "
    "measures events activities".split()
)
# What sides put their names to is theirs, be it called a plan or a statement.
_SIGNING = frozenset(
    "signed sign signing inked ink initialled initialed signature exchanged signs inks sealed undersigned".split()
)
_MAKING = _SIGNING | {"adopted", "concluded", "adopt", "adopting"}
_ADOPTING = frozenset({"adopted", "approved", "endorsed"})
_SPREADING = frozenset("issued released published adopted".split())
# "A statement of intent" is put out by two.
_STATED = frozenset("intent intents partnership principles friendship".split())
# What diplomatic notes are exchanged about.
_IN_NOTES = frozenset(
    "visa visas grant grants loan loans aid border borders waiver travel recognition relations".split()
)
_CLOSING_MARK = {"“": "”", '"': '"', "‘": "’", "'": "'"}
_CAPTIONED = frozenset("document declaration statement plan program programme agreement memorandum".split())


def find_names(words: Wording, known: Known) -> list[TextName]:
    """Give the names of agreements in a sentence in order, none overlapping another.

    Args:
        words: of the sentence.
        known: the texts that the article has named, for their short names.
    """
    names: list[TextName] = []
    after = 0
    k, size = 0, len(words)
    while k < size:
        name = _quoted_title(words, k) if words.text[k] in _CLOSING_MARK else known.short_name(words, k, names)
        if name is None and words.lower[k] in HEADS and k >= after:
            name = _read(words, k, after)
        if name is not None and name.first >= after:
            names.append(name)
            inner = _inner(words, name)
            if inner is not None:
                names.append(inner)
            after = k = name.last
        else:
            k += 1
    return with_elided(words, _joined(words, names))


def _inner(words: Wording, name: TextName) -> TextName | None:
    """Give the text that another is about: "the protocol on the ratification of the Treaty on …"."""
    for k in range(name.head + 3, name.last):
        head = HEADS.get(words.lower[k])
        if (
            head is not None
            and words.capital(k)
            and not head.plural
            and head.need in {"nothing", "verb"}
            and words.at(k - 1) not in ("-",)
        ):
            left, first, definite, _, year, own = read_modifiers(words, k, name.head + 1)
            if definite and words.at(first - 1) in {"of", "to", "under"}:
                title = words.span(left, name.last)
                return TextName(
                    first,
                    k,
                    name.last,
                    left,
                    head.kind,
                    title,
                    None,
                    False,
                    tuple(words.lower[left:k]),
                    True,
                    True,
                    head.need,
                    year,
                    own,
                    True,
                )
    return None


def _read(words: Wording, k: int, after: int) -> TextName | None:
    """Give the name around the noun at a token."""
    if (
        words.at(k + 1) in HEADS
        and (HEADS[words.at(k + 1)].need != "capital" or words.capital(k))
        and words.capital(k) == words.capital(k + 1)
    ):
        # "cooperation agreement plan": the last noun says what it is.
        k += 1
    head = HEADS[words.lower[k]]
    end = k + 1
    if words.at(end) == "of" and words.at(end + 1) in _OF_A_HEAD:
        end += 2
    if words.lower[k] in {"letter", "letters"} and words.at(k + 2) != "intent":
        exchanged = words.lower[k - 2 : k] == ["exchange", "of"] and words.at(k + 1) in ABOUT
        if not exchanged or "signed" not in words.lower[max(0, k - 7) : k + 12]:
            return None
        head = HEADS["notes"]
    if words.at(k + 1) == "of" and words.at(k + 2) == "ratification":
        # The papers that put a text into force are not the text.
        return None
    if words.at(end) in ATTRIBUTE_OF or (words.at(end) == "-" and words.at(k + 1) == "-"):
        return None
    if words.at(k + 1) == "'s" or (words.at(k + 1) in ("signing",) and words.at(k + 2) != "of"):
        end = k + 1
    if words.person(k) is not None and words.kind(k) in {"office", "name"} and not words.capital(k):
        return None
    left, first, definite, count, year, own = read_modifiers(words, k, after)
    modifiers = tuple(words.lower[left:k])
    proper = words.capital(k) and (not words.syntax.sentence.headline or k > 0)
    kind, plural, need = head.kind, head.plural, head.need
    if not _fits(words, k, modifiers, need, proper, end):
        return None
    if kind == "joint_statement" and "declaration" in modifiers:
        kind = "declaration"
    if kind == "other" and words.lower[k] == "document" and (set(modifiers) & {"outcome", "final"}):
        kind = "declaration"
    joint = not _OF_A_MEETING.isdisjoint(modifiers) or modifiers[-1:] == ("point",)
    if need == "statement" or (kind == "declaration" and joint):
        need = "nothing"
    elif need == "modifier":
        need = "verb"
    if plural and proper and definite and count is None and kind not in {"other", "documents"}:
        # "the Abraham Accords" are one text.
        plural = False
    if plural and (count is None or count > 1) and (kind != "other" or count is not None):
        kind = "documents"
    if count == 1:
        count = None
    last = end_of_name(words, end, kind)
    if kind == "plan" and re.fullmatch(r"20[0-9]{2}", words.at(end)):
        ranged = words.at(end + 1) in {"-", "–"} and words.at(end + 2).isdigit()
        last = max(last, end + 3 if ranged else end + 1)
    title = words.span(left, last)
    return TextName(first, k, last, left, kind, title, count, plural, modifiers, definite, proper, need, year, own)


def _fits(words: Wording, k: int, modifiers: tuple[str, ...], need: Need, proper: bool, end: int) -> bool:
    """Tell whether the words around a noun make it a text of states."""
    lead = words.lower[max(0, k - len(modifiers) - 6) : k]
    if words.lower[k] == "release":
        return {"joint", "press"} <= set(modifiers)
    if words.lower[k] in {"map", "maps"}:
        return modifiers[-1:] == ("road",)
    if words.lower[k] == "act" and proper and words.at(k + 1) == "of" and words.capital(k + 2):
        # "the Act of Montevideo" is called by the place where it was made.
        return words.kind(k + 2) in {"place", "name", "title_word", "country"}
    if words.lower[k] == "act":
        return False
    if need == "modifier" and not set(modifiers) & _DOMESTIC and _SIGNING & set(lead):
        return True
    if need == "statement" and words.at(k + 1) == "of" and words.at(k + 2) in _STATED:
        return True
    if need == "statement" and not modifiers and words.at(k + 1) in ABOUT and _is_adopted(words, k):
        return True
    if need == "statement" and not proper and _put_under(words, k - len(modifiers) - 1):
        return True
    if need == "statement" and words.at(k + 1) == "they" and words.at(k + 2) in ("put", *_SPREADING):
        return not proper
    if need == "statement" and words.at(k + 1) in {"adopted", "agreed", "signed"} and words.at(k + 2) != "to":
        return not modifiers or not proper
    if need == "statement" and proper and words.kind(k - 1) == "place" and words.capital(k - 1):
        # "the Brdo Statement"
        return True
    if words.lower[k] in {"record", "records"}:
        return words.at(k + 1) == "of" and words.at(k + 2) in {"discussion", "discussions"}
    if words.lower[k] == "paper":
        return bool((_SIGNING | SIGNATURES) & set(lead))
    if words.lower[k] == "acts":
        return not proper and (bool(_SIGNING & set(lead)) or any(number_of(w) is not None for w in lead[-3:]))
    if need == "statement":
        return bool(set(modifiers) & _JOINT) and not (
            set(modifiers) & {"press", "bilateral"} and "joint" not in modifiers
        )
    if need == "modifier":
        of_action = words.at(k + 1) in {"of", "for"} and not _OF_A_PLAN.isdisjoint(words.lower[k + 2 : k + 5])
        return (
            bool(set(modifiers) & PLANNING)
            or of_action
            or (
                proper
                and words.at(k + 1) in {"of", "for", "on"}
                and (len(modifiers) > 0 or words.capital(k + 2) or words.capital(k + 3))
                and not set(modifiers) & _DOMESTIC
            )
        )
    if need == "capital" and not proper and words.at(k - len(modifiers) - 2) == "and":
        # "They adopted the Suva Declaration and a development strategy."
        made = not _ADOPTING.isdisjoint(lead) and words.at(k - len(modifiers) - 3) in HEADS
        return made and words.lower[k] in {"strategy", "vision", "concept"} and words.at(k - len(modifiers) - 1) == "a"
    if need == "capital":
        signed = bool(_SIGNING & set(lead))
        named = signed or bool(proper and SIGNATURES & set(words.lower[k : k + 40]))
        made = named and words.at(k + 1) in {"for", "of", "on"} and words.capital(k + 2)
        own = words.lower[k] in {"framework", "partnership", "understanding"}
        own = own and signed and (len(modifiers) > 0 or words.at(k + 1) == "on")
        return own or (proper and (len(modifiers) > 0 or made))
    if words.lower[k] == "convention":
        signed = bool(_SIGNING & set(lead))
        return (
            signed
            or words.at(k + 1) in {"on", "for", "against", "concerning", "relating", "between"}
            or (len(modifiers) > 0 and not set(modifiers) & {"party", "national", "democratic", "republican", "annual"})
        )
    if words.lower[k] == "notes" and words.at(k + 1) == "that" and not _SIGNING & set(lead):
        # "The author notes that the two adopted a plan": it is no noun.
        return False
    if words.lower[k] == "notes" and words.at(k + 1) in {"on", "about", "over"} and not modifiers:
        # Who "exchanged notes on campaigning" talked of it; of visas and loans, notes are exchanged in writing.
        return words.at(k - 1) == "of" or "signed" in lead or not _IN_NOTES.isdisjoint(words.lower[k + 2 : k + 8])
    if words.lower[k] == "notes" and words.at(k + 1) not in ABOUT and modifiers[-1:] in ((), ("diplomatic",)):
        # Of notes that passed between ministries it must be said what they are about.
        counted = words.lower[k - 2 : k] == ["exchanges", "of"] and number_of(words.at(k - 3)) is not None
        return "signed" in lead or (counted and "signed" in words.lower[k : k + 5])
    if words.lower[k] == "declaration" and words.at(k + 1) == "of" and words.at(k + 2) in _ALONE:
        return False
    if words.lower[k] == "instrument":
        return words.at(k + 1) in {"on", "for", "between"} and bool(_SIGNING & set(lead) or "legal" in modifiers)
    if words.lower[k] == "charter":
        made = bool(_MAKING & set(lead)) and words.at(k + 1) in {"on", "of", "establishing"}
        return made or (proper and (words.at(k + 1) == "of" or len(modifiers) > 0))
    if words.lower[k] == "minutes":
        told = words.at(k + 1) in {"of", "on"} or bool({"agreed", "joint"} & set(modifiers) or _SIGNING & set(lead))
        return told and not (words.at(k - 1).isdigit() or words.at(k - 1) in NUMBERS)
    if words.lower[k] in {"accord", "deal"} and words.at(k - 1) in {"of", "own", "great", "good", "to"}:
        return False
    return not (
        words.lower[k] in {"protocol", "protocols"}
        and words.at(k - 1) in {"state", "diplomatic", "with", "of", "military", "health"}
    )


def _put_under(words: Wording, article: int) -> bool:
    """Tell whether several sign what an article opens: "the two put their names to a statement"."""
    if words.at(article) not in {"a", "the"}:
        return False
    named = words.at(article - 1) == "to" and words.at(article - 2) in SIGNATURES and words.at(article - 3) == "their"
    signed = words.at(article - 1) in {"signed", "sign", "inked", "initialled"}
    signer = words.at(article - 2 - (words.at(article - 2) in {"also", "then", "jointly"}))
    return named or (signed and (signer in {"they", "two", "both"} or signer.endswith("s")))


def _is_adopted(words: Wording, k: int) -> bool:
    """Tell whether a statement is adopted, as only a gathering does: "the ministers adopted a statement on forests"."""
    behind = words.lower[k + 2 : k + 9]
    return "adopted" in words.lower[max(0, k - 3) : k] or ["was", "adopted"] in [behind[n : n + 2] for n in range(6)]


def _quoted_title(words: Wording, k: int) -> TextName | None:
    """Give the title in quotation marks that open at a token, where it is set in capitals and names a text."""
    close = _CLOSING_MARK[words.text[k]]
    if words.text[k] == "'" and (k + 1 >= len(words) or words.tokens.start[k + 1] > words.tokens.end[k]):
        # An apostrophe: "the leaders' plan".
        return None
    end = next((j for j in range(k + 1, min(k + LIMIT, len(words))) if words.text[j] == close), None)
    if end is None or end - k < 3:
        return None
    whole = [j for j in range(k + 1, end) if words.text[j - 1] not in {"-", "–"}]
    long_words = [j for j in whole if len(words.text[j]) > 3 and words.text[j][0].isalpha()]
    if len(long_words) < 2 or sum(map(words.capital, long_words)) < 0.7 * len(long_words):
        return None
    found = [j for j in long_words if words.lower[j] in HEADS]
    if not found:
        return None
    head = HEADS[words.lower[found[0]]]
    first = k - 1 if words.at(k - 1) in {"the", "a", "an"} else k
    if words.at(k - 1).rstrip("s") in _CAPTIONED:
        first = k - 1
        while first > 0 and (words.at(first) in _JOINT or words.at(first - 1) in DETERMINERS | _JOINT | PLANNING):
            first -= 1
    modifiers = tuple(words.lower[k + 1 : found[0]])
    title = words.span(k + 1, end)
    return TextName(first, found[0], end + 1, k + 1, head.kind, title, None, False, modifiers, True, True, "verb")


def _joined(words: Wording, names: list[TextName]) -> list[TextName]:
    """Take "24 agreements and memoranda of understanding" for one bundle."""
    out: list[TextName] = []
    for name in names:
        before = out[-1] if out else None
        if (
            before is not None and name.plural and before.plural
            and name.first == name.title_first and name.count is None
            and words.lower[before.last : name.first] in (["and"], [","], [",", "and"], ["or"])
        ):  # fmt: skip
            before.last, before.title = name.last, words.span(before.title_first, name.last)
            before.kind = "documents"
            continue
        out.append(name)
    return out
