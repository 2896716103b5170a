"""Find what is said behind the name of an agreement: "was signed", "issued on Monday", "which they had initialled"."""

from __future__ import annotations

from relations_db.extraction.agreements.deed_words import (
    AUX,
    DENIED,
    FINITE,
    HOPED,
    PARTICIPLES,
    SIGNATURES,
    Deed,
    phrases,
)
from relations_db.extraction.agreements.name_words import DETERMINERS
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording

_OPENS_PASSIVE = frozenset(
    "was were has have had is are being will would could should may might can must be been shall".split()
)
_AFTER_PARTICIPLE = frozenset(
    "in on by at for during between with after last earlier here following yesterday today this when".split()
)
_THEREUPON = frozenset("after following before during".split())
_ANNOUNCING = frozenset("announced announces confirmed confirms disclosed revealed".split())
_DONE = frozenset("ready done complete final settled".split())
_BEARING = frozenset({"bear", "bears", "bore", "carry", "carries", "carried"})
_ENTERING = frozenset({"comes", "came", "come", "entered", "enters", "enter", "entering", "coming"})
_PREPARED = frozenset("drawn drafted negotiated discussed prepared completed read debated finished translated".split())
_NEXT = frozenset({"and", "but", "while", "when", "after", "before", "as", "with", "who", "said"})
_ADVERBS = frozenset(
    "also then later formally officially jointly subsequently already finally just recently both all yet not "
    "never ever again first thereafter today yesterday only duly due expected scheduled likely n't being been "
    "be since nevertheless nonetheless meanwhile thus therefore likewise afterwards next too moreover".split()
)

# What two make with each other.
_BARGAINS = frozenset("agreement accord pact treaty deal".split())
# Behind these stands what texts are about.
_SUBJECTS = frozenset("on about covering concerning from".split())
# With one of these a verb has its object before it: "which they put out".
_ADVERBIAL = frozenset("out on to upon off into".split())
_PUT_IN = frozenset("announced agreed initialled negotiated drafted prepared proposed first finally".split())
# "By a memorandum their ministers signed"
_MAKERS_OPEN = frozenset("the their they both two".split())


def deed_behind(words: Wording, last: int, *, plural: bool = False) -> Deed | str | None:
    """Find the passive, participle or relative clause behind names; "none" where it says that nothing was made.

    Args:
        words: of the sentence.
        last: the token after the names.
        plural: whether several texts are named.
    """
    commas = 0
    for k in range(last + (words.at(last) == "”"), min(len(words), last + 44)):
        word = words.lower[k]
        if word == ":" and words.at(k + 1) in {"it", "they"} and words.at(k + 2) in _OPENS_PASSIVE:
            # "They have an agreement: it was signed in May."
            return _passive(words, k + 2, last)
        if word in {";", ":", ".", "—", "–", "!", "?"}:
            return None
        if word == ",":
            if k == last and (end := _aside_end(words, k)) is not None:
                return _behind_aside(words, end, last)
            commas += 1
            continue
        if word in {"known", "called", "dubbed"} and k - last < 3:
            return None
        if word == "which" and k == last + 1 and words.at(last) in {"under", "by", "through", "in"}:
            # "The protocol under which … was signed by": its own verb stands behind the clause.
            return _behind_clause(words, k, last)
        if word == "which" and words.at(k - 1) in _THEREUPON:
            # "They saw twelve accords signed, after which they dined."
            return None
        if word in {"which", "that", "whom"} and k - last <= 3:
            return _relative(words, k)
        if (phrase := _phrase_of_force(words, k)) is not None:
            return phrase
        if word in _OPENS_PASSIVE:
            return _one_of_made(words, k) or _passive(words, k, last)
        if word in PARTICIPLES and k - last <= 2:
            return _participle(words, k, commas)
        if commas and words.at(k - 1) == "," and k - last <= 16 and _told_apart(words, k, last):
            return Deed(PARTICIPLES[word], k, "passive", k + 1)
        if not commas and k - last <= 12 and _is_apart(words, k, last):
            return Deed(PARTICIPLES[word], k, "passive", k + 1)
        if word == "since" and k == last and words.kind(k + 1) == "date":
            return Deed("signed", k, "passive", k + 1)
        if k == last and _opens_makers(words, k) and (made := _contact_clause(words, k)) is not None:
            return made
        plain = commas or (words.at(k + 1) not in DETERMINERS and words.person(k + 1) is None)
        if word == "and" and (_ends_loosely(words, k) or (plain and _list_goes_on(words, last, k))):
            continue
        if word == "and" and plural and _alone_were(words, last, k):
            continue
        if word == "with" and k == last:
            continue
        if _ends_reach(words, k, commas) or (k == last and word in {"says", "reads", "states", "notes", "stresses"}):
            return None
    return None


def _aside_end(words: Wording, comma: int) -> int | None:
    """Give the comma that closes what is put in behind a name: "the treaty, initialled by A and B in May, entered"."""
    if words.at(comma + 1) not in _PUT_IN:
        return None
    for k in range(comma + 2, min(len(words), comma + 24)):
        if words.lower[k] in {";", ":", ".", "—", "–"}:
            return None
        if words.lower[k] == "," and (words.at(k + 1) in _OPENS_PASSIVE or words.at(k + 1) in _ENTERING):
            return k
    return None


def _behind_aside(words: Wording, comma: int, last: int) -> Deed | str | None:
    """Judge the verb behind an aside."""
    force = _phrase_of_force(words, comma + 1)
    return force if force is not None else _passive(words, comma + 1, last)


def _one_of_made(words: Wording, k: int) -> Deed | None:
    """Read "was among the papers signed", "is one of the six accords that the two signed" from its verb on."""
    if words.lower[k] not in {"was", "were", "is", "are"}:
        return None
    if words.at(k + 1) != "among" and words.lower[k + 1 : k + 3] != ["one", "of"]:
        return None
    for j in range(k + 3, min(k + 26, len(words))):
        word = words.lower[j]
        if word in PARTICIPLES and word not in {"made", "put", "read"} and words.at(j - 1) not in DENIED:
            own = any(words.person(i) is not None or words.kind(i) == "country" for i in range(k, j))
            return Deed(PARTICIPLES[word], j, "relative" if own else "passive", j + 1)
        if word in {",", ";", ".", ":"} or word in {"not", "never", "to", "will"}:
            return None
    return None


def _phrase_of_force(words: Wording, k: int) -> Deed | str | None:
    """Read "bears the signatures", "came into force", "took effect", "dates from"."""
    word, following = words.lower[k], words.at(k + 1)
    if word in _BEARING and set(words.lower[k : k + 11]) & SIGNATURES:
        return Deed("signed", k, "passive", k + 1)
    if word in _ENTERING and following == "into" and words.at(k + 2) in {"force", "effect"}:
        put_off = set(words.lower[max(0, k - 4) : k]) & (HOPED | DENIED | {"will"})
        return "none" if put_off else Deed("in_force", k, "passive", k + 3)
    if word in {"changed", "change", "changing"} and following == "hands":
        return Deed("signed", k, "passive", k + 2)
    if word in {"took", "takes", "taking"} and following == "effect":
        return Deed("in_force", k, "passive", k + 2)
    if word in {"dates", "dating", "dated"} and (following in {"from", "back"} or words.kind(k + 1) == "date"):
        return Deed("signed", k, "passive", k + 2)
    return None


def _participle(words: Wording, k: int, commas: int) -> Deed | str | None:
    """Judge a participle right behind a name: a finite verb whose subject are the names has an object behind it."""
    word, following = words.lower[k], words.at(k + 1)
    if word.startswith("initial"):
        # "initialled in May and signed in July" was made in July.
        for j in range(k + 1, min(len(words) - 1, k + 12)):
            if words.lower[j : j + 2] == ["and", "signed"]:
                return Deed("signed", j + 1, "passive", j + 2)
    if word in {"put", "read"} and following != "out":
        return None
    if word == "made" and following not in {"public", "in", "with", "between", "by"}:
        return None
    if commas and following not in _AFTER_PARTICIPLE and words.kind(k + 1) != "date":
        return None
    if following in {"soon", "shortly", "quickly"} and "have" in words.lower[max(0, k - 24) : k]:
        # "promised to have the treaty ratified soon"
        return "none"
    return Deed(PARTICIPLES[word], k, "passive", k + 1)


def _told_apart(words: Wording, k: int, last: int) -> bool:
    """Tell whether a participle behind a comma is that of a name: "his protocol with X of Italy, signed in May",
    "six accords, on fish and the like, signed by the ministers".
    """
    about = words.at(last) == "," and words.at(last + 1) in _SUBJECTS
    told = words.at(k + 1) in {"in", "on", "at"} or words.kind(k + 1) == "date" or (about and words.at(k + 1) == "by")
    made = words.lower[k] in {"signed", "inked", "initialled", "concluded", "adopted"}
    return made and told and (about or words.at(last) == "with")


def _is_apart(words: Wording, k: int, last: int) -> bool:
    """Tell whether a participle further off is that of a name: "an agreement with Egypt on fish signed in May"."""
    return (
        words.lower[k] in {"signed", "inked", "issued", "exchanged"}
        and words.lower[k - 1] != "and"
        and words.person(k - 1) is None
        and words.kind(k - 1) in {"word", "title_word", "place", "date", "adjective", "country"}
        and _open_between(words, last, k)
    )


def _ends_reach(words: Wording, k: int, commas: int) -> bool:
    """Tell whether what follows a word is no more about the names before it."""
    word = words.lower[k]
    if not commas and word in _NEXT:
        return True
    return word in {"and", "but"} and (
        words.at(k - 1) == ","
        or words.person(k + 1) is not None
        or words.at(k + 1) in {"the", "he", "she", "they", "it"}
    )


def _behind_clause(words: Wording, k: int, last: int) -> Deed | str | None:
    """Judge the passive behind a clause that belongs to a name."""
    for j in range(k + 2, min(k + 24, len(words))):
        if words.lower[j] in {";", ":", "."}:
            return None
        if words.lower[j] in {"was", "were"} and words.at(j + 1) in PARTICIPLES:
            return _passive(words, j, last)
    return None


def _open_between(words: Wording, first: int, last: int) -> bool:
    """Tell whether only a complement stands between a name and a participle: "agreement with Egypt signed in May"."""
    between = words.lower[first:last]
    return (
        bool(between)
        and between[0] in {"with", "between", "in", "on", "of", "for", "to"}
        and not set(between) & {",", "and"}
    )


def _passive(words: Wording, k: int, last: int) -> Deed | str | None:
    """Judge "were signed", "has been issued", "is to be concluded" from its first auxiliary on."""
    auxiliaries: list[str] = []
    j = k
    while j < len(words) and j - k < 9:
        word = words.lower[j]
        if (
            word in AUX
            or word in _ADVERBS
            or (word.endswith("ly") and words.kind(j) == "word")
            or words.kind(j) == "date"
            or (
                word in {",", "in", "on", "here", "there", "after", "hereby"}
                and j > k
                and words.kind(j + 1) in {"date", "place"}
            )
        ):
            auxiliaries.append(word)
            j += 1
            continue
        if words.kind(j) == "place" and words.at(j - 1) == "in":
            j += 1
            continue
        if word == "at" and words.at(j + 1) in {"last", "long"}:
            # "was at long last signed"
            j += 2 + (words.at(j + 1) == "long")
            continue
        break
    joint = next((n for n in range(j + 1, j + 4) if words.at(n) == "and"), 0)
    if words.at(j) in _PREPARED and joint and words.at(joint + 1) in PARTICIPLES:
        # "was drawn up and signed"
        j = joint + 1
    word = words.at(j)
    held = set(auxiliaries)
    if word == "in" and words.at(j + 1) in {"force", "effect"}:
        return Deed("in_force", k, "passive", j + 2)
    if word in {"entered", "come", "enter", "came"} and words.at(j + 1) == "into" and words.at(j + 2) == "force":
        return "none" if held & (DENIED | {"will", "would", "should"}) else Deed("in_force", k, "passive", j + 3)
    past = words.lower[k] in {"was", "were"} and not held & DENIED
    if word in _DONE and past and words.capital(last - 1) and words.at(j + 1) in {".", ",", ";", "and", ""}:
        # "By midnight the Suva Declaration was ready."
        return Deed("adopted", j, "passive", j + 1)
    if (
        word not in PARTICIPLES
        or (word == "put" and words.at(j + 1) != "out")
        or (word == "read" and words.at(j + 1) not in {"out", "to"})
        or (word == "made" and words.at(j + 1) != "public")
        or (word == "agreed" and words.at(j + 1) == "to")
    ):
        if word in {"negotiated", "discussed", "prepared", "drafted", "rejected", "suspended", "cancelled"}:
            return "none"
        return None
    if not held & {"was", "were", "is", "are", "be", "been", "being"}:
        return None
    if held & (DENIED - {"no"}):
        return "none"
    if held & {"would"} and "be" in held and _is_announced(words, last):
        return Deed("planned", j, "passive", j + 1)
    if held & {"would", "could", "should", "might", "may", "can", "must"}:
        return "none"
    if "be" in held:
        wished = not {"ought", "needs", "need", "hope", "hopes", "hoped"}.isdisjoint(words.lower[max(0, k - 2) : k])
        return "none" if wished else Deed("planned", j, "passive", j + 1)
    return Deed(PARTICIPLES[word], j, "passive", j + 1)


def _is_announced(words: Wording, last: int) -> bool:
    """Tell whether a sentence says what will become of its texts: "They announced that a treaty would be signed"."""
    before = words.lower[:last]
    if "that" not in before or "if" in words.lower:
        return False
    that = len(before) - 1 - before[::-1].index("that")
    return not _ANNOUNCING.isdisjoint(before[max(0, that - 7) : that])


def _relative(words: Wording, k: int) -> Deed | str | None:
    """Judge a clause behind "which" or "that": "that the two governments signed last year"."""
    if words.at(k + 1) in AUX:
        return (
            _passive(words, k + 1, k)
            if words.at(k + 1) in {"was", "were", "has", "have", "had", "is", "are", "will"}
            else None
        )
    for j in range(k + 1, min(k + 26, len(words))):
        word = words.lower[j]
        if word in {";", ":", "which", "that", "who"} or (word == "." and j + 1 == len(words)):
            return None
        if word == "," and j > k + 2 and words.at(j + 1) in {"was", "were", "has", "have"}:
            # "The declaration, which runs to ten pages, was adopted": its own verb stands behind the clause.
            return _passive(words, j + 1, k)
        if word in {"came", "entered", "comes", "enters", "took"} and words.at(j + 1) in {"into", "effect"}:
            return Deed("in_force", j, "passive", j + 3)
        if word in {"dates", "dating", "dated"} and words.at(j + 1) in {"from", "back"}:
            return Deed("signed", j, "passive", j + 2)
        if word in {"put", "set", "affixed", "added"} and set(words.lower[j : j + 4]) & SIGNATURES:
            return Deed("signed", j, "relative", j + 3)
        if word == "made" and words.at(k - 1) in _BARGAINS and j > k + 1:
            # "the pact that A and B made in 1994"
            return Deed("signed", j, "relative", j + 1)
        if word == "agreed" and words.at(j + 1) == "to" and words.at(k - 1) in {"in", "under"}:
            # "The memorandum of 1994, in which Peru agreed to": by whom it was made is not said.
            return None
        if (made := _phrasal(words, j)) is not None:
            return Deed(made, j, "relative", j + 2)
        if word in FINITE and word.endswith(("ed", "k", "t")) and word not in {"strike", "ink"}:
            before = set(words.lower[k:j])
            if before & DENIED or before & {"would", "could", "should", "might", "may", "hope"}:
                return "none"
            status = FINITE[word]
            return Deed("planned" if "will" in before else status, j, "relative", j + 1)
    return None


def _phrasal(words: Wording, j: int) -> AgreementStatus | None:
    """Give what a verb with its adverb says: "which they put out", "that the two settled on"."""
    for phrase, status in phrases().get(words.at(j + 1), ()):
        if phrase == words.lower[j : j + 2] and phrase[1] in _ADVERBIAL:
            return "signed" if status == "made" else status
    return None


def _opens_makers(words: Wording, k: int) -> bool:
    """Tell whether those who made a text may be named from a token on."""
    return (
        words.at(k) in _MAKERS_OPEN
        or words.at(k) in {"it", "he", "she"}
        or words.person(k) is not None
        or words.kind(k) == "country"
    )


def _contact_clause(words: Wording, k: int) -> Deed | None:
    """Read a clause without "which": "by a memorandum their ministers signed", "the accord A and B initialled"."""
    for j in range(k + 1, min(k + 20, len(words))):
        word = words.lower[j]
        if words.person(j) is not None or words.kind(j) == "country":
            continue
        if (made := _phrasal(words, j)) is not None:
            return Deed("issued" if word == "put" else made, j, "relative", j + 2)
        if word in FINITE and word.endswith(("ed", "k")):
            return Deed(FINITE[word], j, "relative", j + 1)
        if word in {"had", "have", "has"}:
            continue
        if word in AUX or word in {",", ".", ";"} or (j - k > 6 and word not in {"and", "of"}):
            return None
    return None


def _ends_loosely(words: Wording, k: int) -> bool:
    """Tell whether "and the like" ends what texts are about."""
    return words.at(k + 1) == "the" and words.at(k + 2) in {"like", "rest"}


def _alone_were(words: Wording, last: int, k: int) -> bool:
    """Tell whether of an "and" only the texts before it can be meant by a plural verb: "six texts on tea and the
    repair of the bridge were signed".
    """
    if any(w in AUX or w in FINITE for w in words.lower[last:k]) or words.at(k + 1) not in {"the", "a", "an"}:
        return False
    ahead = words.lower[k + 2 : k + 18]
    verb = next((n for n, w in enumerate(ahead) if w in AUX or w in {",", ";", "."}), 0)
    told = ahead[verb : verb + 1] in (["were"], ["are"]) and not PARTICIPLES.keys().isdisjoint(ahead[verb : verb + 3])
    return told and not words.at(k + 2).endswith("s") and "and" not in ahead[:verb] and words.person(k + 2) is None


def _list_goes_on(words: Wording, last: int, k: int) -> bool:
    """Tell whether an "and" still lists what texts are about: "accords on tax, health and the like were signed"."""
    if any(w in AUX or w in FINITE for w in words.lower[last:k]):
        return False
    ahead = words.lower[k + 1 : k + 8]
    verb = next((n for n, w in enumerate(ahead) if w in AUX), None)
    return verb is not None and words.person(k + 1) is None and any(w in PARTICIPLES for w in ahead[verb : verb + 3])
