"""Tell how far the name of an agreement goes on behind its noun: "on the Protection of Birds", "between A and B"."""

from __future__ import annotations

import re

from relations_db.extraction.agreements.name_words import (
    AUXILIARIES,
    DETERMINERS,
    HEADS,
    LIMIT,
    PLANNING,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)
from relations_db.extraction.reports import AgreementKind
from relations_db.extraction.wording import Wording

_INFINITIVES = frozenset(
    "strengthen deepen promote establish uphold build keep respect review honour honor exchange issue".split()
)
_COMPLEMENTS = frozenset(
    "on of for concerning regarding about to between against governing guiding establishing covering relating "
    "towards in among amongst connecting known amending extending replacing prolonging supplementing "
    "implementing".split()
)
_STOP_RIGHT = (
    AUXILIARIES | PRONOUNS | frozenset("that which who whom whose after before during when while "
                                         "where because although though if by under following amid despite "
                                         "according said says also then today yesterday tomorrow as at later "
                                         "earlier afterwards signed issued released adopted inked concluded "
                                         "reached approved ratified initialled exchanged published "
                                         "respectively upon alongside including here there jointly came comes "
                                         "come entered enters took takes expires expired dates remains "
                                         "remained provides covers aims aimed calls marks marked means "
                                         "till until bears bear bore carries "
                                         "followed follows ensued asks urges demands condemns stresses speaks "
                                         "puts notes crowned capped sealed rounded topped".split())
) - frozenset({"it"})  # fmt: skip
_PAIRED = frozenset(
    "community partnership partnerships cooperation relations ties trade dialogue engagement association".split()
)
_BOTH = frozenset("two both three them these those its their our his her all".split())
_MAKINGS = frozenset("signing signature exchange adoption issuance release".split())
_DONE_VERBS = frozenset("signed agreed issued said exchanged vowed".split())


def end_of_name(words: Wording, k: int, kind: AgreementKind) -> int:
    """Give the token after a name whose noun ends before a token: complement and acronym go with it."""
    size = len(words)
    k = _bracket(words, k)
    if not _opens_complement(words, k, kind):
        return k
    start, quote = k, False
    straight = words.text[:k].count('"') % 2 == 1
    k += 1
    while k < size and k - start < LIMIT:
        word = words.lower[k]
        if word in "“‘":
            quote = True
        elif word == '"' and straight:
            break
        elif word in "”" or (word == "’" and quote):
            quote = False
        elif quote:
            pass
        elif word == "(":
            return _bracket(words, k)
        elif word in ",":
            if words.at(k - 1) == "and":
                # "a treaty on fish and, for good measure, a protocol"
                return k - 1
            if words.at(k + 1) == "on" and words.at(start) != "on":
                # "agreed on a plan for fisheries, on a fund and on yearly talks"
                return k
            return _list_end(words, start, k, of_states=words.at(start) in {"of", "between", "among"})
        elif _ends_complement(words, k, start):
            break
        k += 1
    while k > start + 1 and words.at(k - 1) in PREPOSITIONS | {"and", ",", "the", "a", "an"}:
        k -= 1
    return k if k > start + 1 else start


def _opens_complement(words: Wording, k: int, kind: AgreementKind) -> bool:
    """Tell whether a preposition opens what a text is about or whose it is, not when or where it was made."""
    word, following = words.at(k), words.at(k + 1)
    if word not in _COMPLEMENTS or word == "known" or words.opens_date(k):
        return False
    if word == "to":
        statement = kind in {"joint_statement", "communique", "declaration"}
        added = words.at(k - 1) in {"addendum", "addenda", "protocol", "annex"} and following == "the"
        return not statement and (added or following not in DETERMINERS) and following not in {"which", "show"}
    if word == "in":
        return following == "the" and words.at(k + 2) in {"field", "fields", "area", "areas", "sphere", "domain"}
    return word != "of" or not re.fullmatch(r"(?:19|20)[0-9]{2}", following)


def _ends_complement(words: Wording, k: int, start: int) -> bool:
    """Tell whether a complement that began at a token ends before another."""
    word = words.lower[k]
    return (
        word in {".", ";", ":", "—", "–", "!", "?", ")"}
        or (words.opens_date(k) and not re.fullmatch(r"20[0-9]{2}", words.at(k + 1)))
        or (
            words.kind(k) == "date"
            and words.chunk_at(k).first == k
            and k - start > 1
            and words.at(k - 1) != "for"
            and not re.fullmatch(r"20[0-9]{2}", word)
        )
        or (word in {"in", "on", "of"} and re.fullmatch(r"(?:19|20)[0-9]{2}", words.at(k + 1)) is not None)
        or (word in _STOP_RIGHT and not words.capital(k))
        or (word == "to" and words.at(k + 1) == "show")
        or (word == "on" and words.lower[k + 1 : k + 3] == ["the", "basis"])
        or (word == "into" and words.at(k + 1) in {"force", "effect", "law"})
        or (word == "with" and words.at(k - 1) not in _PAIRED)
        or (
            word == "in"
            and (
                words.kind(k + 1) == "place"
                or words.at(k + 1) in {"its", "their", "an", "a"}
                or words.at(k + 2) in {"capital", "presence", "city"}
            )
        )
        or (word == "and" and _new_clause(words, k, start))
    )


def _list_end(words: Wording, start: int, comma: int, *, of_states: bool) -> int:
    """Give where a complement ends that a comma breaks: after "trade, energy and culture", else at the comma."""
    k, run = comma + 1, 0
    seen_and = False
    while k < len(words) and k - comma < 30:
        word = words.lower[k]
        if word in {".", ";", ":", "—", "–"} or (seen_and and word == ","):
            return k if seen_and and run else comma
        if word == ",":
            if run == 0:
                return comma
            run = 0
        elif word == "and":
            if (
                (seen_and and run == 0)
                or _new_clause(words, k, start)
                or (words.at(k + 1) in DETERMINERS and not seen_and and run == 0)
            ):
                return comma
            seen_and = seen_and or words.at(k - 1) == "," or run > 0
            run = 0 if words.at(k - 1) == "," else run
        elif (
            word in _STOP_RIGHT | PRONOUNS
            or word in VERBS
            or word in {"with", "where"}
            or (word == "the" and words.at(k - 1) not in {",", "and"})
            or words.opens_date(k)
            or (words.kind(k) in {"name", "office"} and not _compounded(words, k))
            or (words.kind(k) == "country" and not of_states)
        ):
            whole = (
                seen_and
                and run
                and word not in VERBS
                and word not in PRONOUNS
                and words.at(k - 1) not in DETERMINERS | {"with"}
            )
            return k if whole else comma
        else:
            run += 1
            if run > 6:
                return comma
        k += 1
    return k if seen_and and run else comma


def _new_clause(words: Wording, k: int, start: int) -> bool:
    """Tell whether an "and" opens something new: another text, or another verb of the subject.

    Args:
        words: of the sentence.
        k: the token of "and".
        start: where the complement opens that it would end.
    """
    j = k + 1
    if _pairs_states(words, k):
        return False
    named = words.capital(j) and words.capital(k - 1) and words.at(j) not in HEADS
    if words.at(j) in {"also", "then", "later", "subsequently"}:
        return True
    if words.at(j) == "to" and words.kind(j + 1) == "word" and words.at(j + 1) not in DETERMINERS:
        # "signed an accord on fish and to preside over the opening"
        return words.at(j + 1) not in HEADS
    if words.at(j) in PRONOUNS | AUXILIARIES or words.at(j) in VERBS - _INFINITIVES:
        return True
    if words.at(j).endswith("ed") and len(words.at(j)) > 4 and not words.capital(j):
        return True
    if named and words.at(k - 2) in DETERMINERS and words.at(k - 1) not in HEADS and words.at(j) not in VERBS:
        # "the Action Plan of the Strategic and Global Partnership"
        return False
    if words.at(j) in DETERMINERS and words.at(j + 1) in _MAKINGS and words.at(j + 2) == "of":
        # "the signing of an accord on fish and the exchange of letters"
        return True
    # "the Declaration on Ports and the Forum on Trade Action Plan": what the body is for is part of its name.
    article = int(words.at(j) == "the")
    opening = words.chunk_at(j + article).last if words.kind(j + article) == "organization" else j
    for m in range(opening, opening + 9):
        word = words.at(m)
        if (
            (
                word in HEADS
                and (
                    HEADS[word].need in {"nothing", "verb"}
                    # "for a Comprehensive Economic and Maritime Partnership" goes on.
                    or (HEADS[word].need == "capital" and words.capital(m) and not (named and m > j))
                )
            )
            or (
                word in {"statement", "plan", "programme", "program"}
                and (words.at(m - 1) in PLANNING or words.lower[m + 1 : m + 3] == ["of", "cooperation"])
            )
        ):
            return True
        if m > j and word == "and" and (words.at(m + 1) in DETERMINERS or words.at(m + 1) == "several"):
            # "for diplomatic and special passports and several memoranda"
            return False
        if word in {".", ",", ";", ""} or word in _STOP_RIGHT or (m > j and word in PREPOSITIONS):
            break
    if named or _joins_partners(words, start, k):
        return False
    for step in range(1, 12):
        word = words.at(j + step)
        if word in {"was", "were", "has", "have", "will"} or word in _DONE_VERBS:
            return True
        if word in {".", ";", "", "which", "that"}:
            break
    return False


def _compounded(words: Wording, k: int) -> bool:
    """Tell whether a word that might be a name is the end of a compound: "Friendship, Good-Neighbourliness and"."""
    return words.at(k - 1) == "-" and words.kind(k - 2) == "title_word"


def _joins_partners(words: Wording, start: int, k: int) -> bool:
    """Tell whether an "and" joins the two of "between the Ministry of Trade of A and the Ministry of Trade of B"."""
    before = words.lower[start:k]
    if "between" not in before or words.at(k + 1) != "the":
        return False
    first = k - before[::-1].index("between")
    partner = first + (words.at(first) == "the")
    if words.lower[partner] in _BOTH or words.kind(k - 1) in {"word", "date"}:
        return False
    return "and" not in words.lower[first:k] or words.at(k + 2) == words.at(partner)


def _pairs_states(words: Wording, k: int) -> bool:
    """Tell whether an "and" joins two countries of which the second has its article: "Russia and the DPRK"."""
    j = k + 2
    if words.at(k + 1) != "the" or words.kind(k - 1) != "country" or words.kind(j) != "country":
        return False
    behind = words.at(words.chunk_at(j).last)
    return behind not in VERBS or behind in {"signed", "issued", "adopted", "came", "entered"}


def _bracket(words: Wording, k: int) -> int:
    """Give the token after brackets that open at a token and hold an acronym or a few words."""
    if words.at(k) != "(":
        return k
    if words.at(k + 1) in {"see", "cf"}:
        return k
    for j in range(k + 1, min(k + 8, len(words))):
        if words.at(j) == ")":
            return k if words.at(j - 1).isdigit() else j + 1
    return k
