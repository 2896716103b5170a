"""Tell which clause of a sentence a word stands in, and whether that clause looks back or ahead from what is told.

A clause is what stands between marks, relative words, and a joint behind which a day or a pronoun opens another: "they
met on Monday; she had come on Sunday", "it was meant to be in May, and on 3 June they met". What hangs on a clause
that looks back looks back too: "they had agreed on it when they met in May".
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from relations_db.language.document import ParsedSentence, once
from relations_db.language.verbs import SCHEDULED, is_past

_BREAKS = frozenset({";", "—", "–", "(", ")"})
_EXPLAINING = frozenset({":", ";", "—", "–"})
# So far before a verb stands "whence", "from where" or "from which".
_TO_WHENCE, _WHENCE = 8, frozenset({"whence", "where", "which"})
_RELATIVES = frozenset("who which whom whose where when while although though because".split())
_OWN_CLAUSE = frozenset("that after before since until once".split())
_OF_SOMEBODY = frozenset("who whom whose which".split())
_JOINTS = frozenset({"and", "but", "then"})
_COORDINATING = frozenset({"and", "but", "or"})
_AUXILIARIES = frozenset("had has have was were is are".split())
_PRONOUNS = frozenset("he she they we i".split())
# Between "had" and its participle so many words may stand, none of these: "had talks with the one invited".
_REACH = 6
# What "had" has where it tells of no earlier time: "had meetings and exchanged views".
_THINGS = frozenset("a an the his her their its no with and talks meetings discussions consultations exchanges".split())
# Participles that do not end in -ed.
_PARTICIPLES = frozenset(
    "been met held gone come had paid taken given made seen said told sent spoken written flown left begun become "
    "brought bought built chosen done driven eaten fallen felt found got gotten kept known laid led lost meant put "
    "read run set shown sat slept spent stood struck taught thought understood won worn withdrawn risen broken drawn "
    "cut shaken hosted heard let lain ridden sung sworn torn dealt fled fought grown hung foreseen".split()
)
_OWNING = frozenset({"his", "her", "their", "its"})
_OWNERS = frozenset("'s ’s his her their".split())
_MEETINGS_AND_JOURNEYS = frozenset("visit trip meeting talks conversation call".split())
# What was so, or not, of all that somebody had in mind.
_WHOLE = frozenset("all everything anything nothing what whatever most much thing things".split())
_TURNING_OUT = frozenset("was were is".split())
MODALS = frozenset("will would should shall ought".split())
_REMINDING = (["be", "recalled"], ["be", "remembered"], ["be", "noted"], ["be", "reminded"])
_BE = frozenset("was were been is are had".split())
_SET = frozenset(
    "meant due supposed scheduled planned expected intended originally hoped invited foreseen slated".split()
)
_SET_TO = frozenset({"set", "poised", "likely", "bound"})
_BACK = frozenset({"had", "having", "last"})
# Days up to this chunk open a sentence.
_OPENING = 3
_HARDLY = frozenset("hardly barely scarcely just only".split())
_UNITS = frozenset("minutes hour hours day days week weeks month months year years".split())
_POINTERS = frozenset("the that this same".split())
# So far before a day may stand "to be held".
_TO_BE = 10
_STILL_TO = (("to", "be"), ("to", "come"), ("to", "follow"))
_STILL = frozenset(word for _, word in _STILL_TO)
_SAYING = frozenset("said says announced announces reported reports".split())
# So many chunks name a source.
_SOURCE = 12
# Behind these stands what talks are about.
_ABOUT = frozenset("on about of for towards toward regarding concerning".split())
# Behind these and "to" stands what somebody has in mind.
_INTENDING = frozenset(
    "plan plans planning intend intends intention want wants hope hopes wish wishes aim aims pledge pledges vow vows "
    "promise promises due ready proposal proposals agreement agree agrees decision readiness bid bids candidacy "
    "candidature".split()
)
_AHEAD = MODALS | _SET | SCHEDULED | {"to"}

_FEASTS = frozenset("anniversary jubilee centenary bicentenary centennial".split())
# So far before its year the feast stands.
_TO_FEAST = 9


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, by the numbers of its chunks, and the one it hangs on."""

    chunks: list[int]
    head: Clause | None


def clause_of(sentence: ParsedSentence, k: int) -> Clause:
    """Give the clause in which a chunk stands."""
    clauses = _clauses(sentence)
    return clauses[k] if 0 <= k < len(clauses) else clauses[-1]


@once
def _clauses(sentence: ParsedSentence) -> list[Clause]:
    """Give the clause of each chunk of a sentence, and behind them the one that opens it."""
    opening = clause = Clause([], None)
    clauses: list[Clause] = []
    inserted = False
    for j, lower in enumerate(sentence.lowers):
        if lower in _BREAKS or (lower in _JOINTS and _joins(sentence, j)):
            clause = Clause([], None)
        elif lower in _RELATIVES and j and not _is_cleft(sentence, j):
            # "the forum, which A opened and which B closed": both hang on what the first does.
            beside = clause.head if sentence.lowers[j - 1] in _COORDINATING else None
            clause = Clause([], beside or clause)
        elif lower == "," and clause.head is not None and not _sets_off_name(sentence, j, clause.chunks[0]):
            # "when, on 3 May, she came", "who had, in May, won": what stands between these commas ends no clause.
            opens = j - 1 == clause.chunks[0] or sentence.lowers[j - 1] in _AUXILIARIES
            clause = clause if opens or inserted else clause.head
            inserted = opens
        clause.chunks.append(j)
        clauses.append(clause)
    return [*clauses, opening]


def _is_cleft(sentence: ParsedSentence, who: int) -> bool:
    """Tell whether a "who" only says of whom its own sentence tells: "It was A who, on May 3, came"."""
    if sentence.lowers[who] != "who" or "it" not in sentence.words:
        return False
    named = next((m for m in sentence.mentions if m.last == who - (sentence.lowers[who - 1] == ",")), None)
    return named is not None and sentence.lowers[max(0, named.first - 2) : named.first] in (["it", "was"], ["it", "is"])


def _sets_off_name(sentence: ParsedSentence, comma: int, opened: int) -> bool:
    """Tell whether a comma stands before or behind the name after an office: "when the minister, A, came". Behind
    it, only where they open the clause, as the comma of "who met the minister, A, left" ends the clause too, and that
    of "its chairman, A, who is also a minister, came".
    """
    for mention in sentence.mentions:
        if mention.first < comma < mention.last:
            return opened < mention.first or comma < mention.last - 1
        if mention.last == comma and mention.first == opened + 1:
            return "," in sentence.lowers[mention.first : comma]
    return False


def part_around(sentence: ParsedSentence, k: int) -> int:
    """Give the first chunk of the part in which chunk `k` stands: parts are what could be sentences of their own, "X
    met Y; on Friday he left" or "X met Y, and on Friday he left", but not "X met Y; it was in May".
    """
    while k > 0 and (sentence.lowers[k - 1] != ";" or dates_before(sentence, k)) and not _joins(sentence, k - 1):
        k -= 1
    return k


def dates_before(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether what begins at a chunk only dates what is told before it: "that was in Oslo, on 3 May"."""
    return sentence.lowers[k : k + 2] in (["it", "was"], ["that", "was"], ["this", "was"])


def _joins(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether the "and" behind a comma at a chunk joins a clause that a day or a pronoun opens."""
    lowers, chunks = sentence.lowers, sentence.chunks
    if lowers[k] not in _JOINTS or k == 0 or lowers[k - 1] != "," or k + 1 >= len(lowers):
        return False
    if lowers[k + 1] in _PRONOUNS or lowers[k + 1] == "so":
        return True
    if lowers[k - 1] == "," and lowers[k + 1] in _OWNING and is_past(lowers[min(k + 3, len(lowers) - 1)]):
        # "She had come from Lima, and her train pulled in on Monday."
        return True
    day = k + 1 + (lowers[k + 1] in {"on", "in", "at", "from"})
    if day + 2 >= len(chunks) or chunks[day].kind != "date":
        return False
    # "in Oslo on 24 March, and in July, when": a day that nothing follows is one more of a list.
    return chunks[day + 1].kind != "mark" or (lowers[day + 1] == "," and lowers[day + 2] not in _RELATIVES)


def is_subordinate(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a chunk stands in a clause that hangs on another."""
    return clause_of(sentence, k).head is not None


def says_more_of(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a chunk stands in a clause that says more of somebody or something: "A, who met B"."""
    clause = clause_of(sentence, k)
    return clause.head is not None and sentence.lowers[clause.chunks[0]] in _OF_SOMEBODY


def looks_back(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether the clause of a chunk, or one that it hangs on, is in the pluperfect: "X had been there in May"."""
    if _BACK.isdisjoint(sentence.words):
        return False
    clause: Clause | None = clause_of(sentence, k)
    # "He came on Monday for a visit that she had proposed": what stands behind "that" says more of the visit. Nor does
    # "She saw him on Monday, a week after he had been elected" say of the Monday that it was before.
    closes = _opens_behind(sentence, k)
    while clause is not None:
        words = [sentence.lowers[j] for j in clause.chunks if closes is None or j < closes]
        if "had" in words and any(
            word == "had" and is_pluperfect(words[n + 1 :]) and not _is_of_subject(words, n)
            for n, word in enumerate(words)
        ):
            return True
        if _was_the_last(words):
            return True
        if "having" in sentence.words and any(
            sentence.lowers[j] == "having" and _hangs_on(sentence, j, k) for j in clause.chunks
        ):
            return True
        if sentence.lowers[clause.chunks[0]] == "when" and _breaks_off(sentence, clause.chunks[0]):
            return False
        clause = clause.head
    return False


def was_the_last(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether what the clause of a chunk tells before it was the last of its kind: "She last came in May"."""
    if "last" not in sentence.words:
        return False
    return _was_the_last([sentence.lowers[j] for j in clause_of(sentence, k).chunks if j < k])


def _was_the_last(words: list[str]) -> bool:
    """Tell whether "she last came", or "her last state visit took place", is among the words of a clause."""
    for n, word in enumerate(words):
        if word != "last" or n + 1 == len(words):
            continue
        if is_past(words[n + 1]) and words[n - 1 : n] not in (["at"], ["the"]):
            return True
        if n and words[n - 1] in _OWNERS and not _MEETINGS_AND_JOURNEYS.isdisjoint(words[n + 1 : n + 4]):
            return True
    return False


def _is_of_subject(words: list[str], had: int) -> bool:
    """Tell whether a "had" only says what a clause is about: "all that he had come for was done on Sunday"."""
    opens = had - 2 - (words[had - 2 : had - 1] == ["that"])
    whole = opens >= 0 and words[had - 1] in _PRONOUNS and words[opens] in _WHOLE
    return whole and not _TURNING_OUT.isdisjoint(words[had + 2 : had + _REACH])


def _opens_behind(sentence: ParsedSentence, k: int) -> int | None:
    """Give the first "that" behind a chunk, or an "after" or the like: a clause of its own begins with it. Behind one
    that a comma closes the sentence goes on: "On Monday, a month after he had come, they had met".
    """
    if _OWN_CLAUSE.isdisjoint(sentence.words):
        return None
    opening = (j for j in range(k + 1, len(sentence.lowers)) if sentence.lowers[j] in _OWN_CLAUSE)
    return next((j for j in opening if sentence.lowers[j] == "that" or "," not in sentence.lowers[j:]), None)


def _breaks_off(sentence: ParsedSentence, when: int) -> bool:
    """Tell whether a "when" tells what came of what had been so far: "She had been a week in office when he called"."""
    before = sentence.lowers[:when]
    had = len(before) - before[::-1].index("had") if "had" in before else None
    if had is None:
        return False
    counted = any(a not in _POINTERS and b in _UNITS for a, b in pairwise(before[had:]))
    return counted or not _HARDLY.isdisjoint(before[max(0, had - 2) :])


def _hangs_on(sentence: ParsedSentence, having: int, k: int) -> bool:
    """Tell whether a chunk stands in the phrase of a "having": "having dined there in May". What opens a sentence and
    was done on a weekday only comes first: "Having landed on Monday, she".
    """
    when = sentence.chunks[k].when if k < len(sentence.chunks) else None
    first = having == 0 and when is not None and when.weekday is not None and when.day is None
    return having <= k and "," not in sentence.lowers[having:k] and not first


def explains(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a chunk stands in a clause in the pluperfect that explains what the sentence says before it: "The
    two were no strangers: in May they had met in Oslo".
    """
    opens = next((j for j in range(k - 1, 0, -1) if sentence.lowers[j] in _EXPLAINING), None)
    return opens is not None and looks_back(sentence, k) and not _BACK & set(sentence.lowers[:opens])


def tells_in_pluperfect(sentence: ParsedSentence) -> bool:
    """Tell whether a sentence says anywhere what had been, and not only that somebody had something."""
    return "had" in sentence.words and _has_pluperfect(sentence.lowers)


def _has_pluperfect(words: list[str]) -> bool:
    return any(word == "had" and is_pluperfect(words[n + 1 :]) for n, word in enumerate(words))


def is_pluperfect(following: list[str]) -> bool:
    """Tell whether a participle follows "had": "had also come", but not "had talks" or "had to wait until they met"."""
    if following[:1] == ["to"]:
        return False
    for word in following[:_REACH]:
        if word in _PARTICIPLES or word.endswith("ed"):
            return True
        if word in _THINGS or word == ",":
            return False
    return False


def is_to_be(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether the words before a day say of a thing when it is to be: "the summit, to be held in July", "with a
    treaty to come in July".
    """
    before = sentence.lowers[max(0, k - _TO_BE) : k]
    if _STILL.isdisjoint(before):
        return False
    at = max((n for n, pair in enumerate(pairwise(before)) if pair in _STILL_TO), default=None)
    return at is not None and "," not in before[at:]


@once
def source_behind(sentence: ParsedSentence) -> int:
    """Give the chunk from which a sentence only says whose news it is: "A came to Oslo on 3 May, the palace said"."""
    lowers = sentence.lowers
    end = len(lowers) - (lowers[-1] == ".")
    if end < 1 or lowers[end - 1] not in _SAYING or sentence.quoted[end - 1]:
        return len(lowers)
    return next((k for k in range(end - 2, max(0, end - _SOURCE), -1) if lowers[k] == ","), len(lowers))


def is_topic(sentence: ParsedSentence, first: int, k: int) -> bool:
    """Tell whether a chunk is of what the words from another on are about: "exchanged views on deepening ties in"."""
    lowers = sentence.lowers[first:k]
    return any(one in _ABOUT and other.endswith("ing") for one, other in pairwise(lowers))


def is_year_of_feast(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a chunk is the year of an anniversary: "in the run-up to the 60th anniversary of ties in 2026"."""
    when = sentence.chunks[k].when
    if _FEASTS.isdisjoint(sentence.words) or when is None or when.year is None or when.month is not None:
        return False
    lowers = sentence.lowers
    at = next((j for j in range(k - 1, max(-1, k - _TO_FEAST), -1) if lowers[j] in _FEASTS), None)
    return at is not None and lowers[k - 1] == "in" and (at + 1 == k - 1 or lowers[at + 1] == "of")


def is_told_of_place(sentence: ParsedSentence, verb: int) -> bool:
    """Tell whether a verb only says of a place where others go from there, and nobody who is named: "at the port from
    which emigrants sailed to Boston", "Riga, from where trains left for Minsk".
    """
    lowers = sentence.lowers
    led = (k for k in range(verb - 1, max(-1, verb - _TO_WHENCE), -1) if lowers[k] in _WHENCE)
    k = next(led, None)
    if k is None or (lowers[k] != "whence" and lowers[k - 1] != "from"):
        return False
    within = range(k + 1, verb)
    unnamed = all(lowers[j] not in _BREAKS | {","} and sentence.chunks[j].kind == "word" for j in within)
    return bool(within) and unnamed and all(not k < m.first < verb for m in sentence.mentions)


def looks_ahead(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether the clause of a chunk says what will, would or was to be: "it was meant to be in April"."""
    if _AHEAD.isdisjoint(sentence.words):
        return False
    # "He came on Monday and promised that they would stay": what stands behind "that" is no word of the coming, but
    # "On Monday it was announced that they would".
    closes = _opens_behind(sentence, k) if k > _OPENING else None
    # "It will be recalled that she came in May"
    begins = 4 if sentence.lowers[0] == "it" and sentence.lowers[2:4] in _REMINDING else 0
    clause = [j for j in clause_of(sentence, k).chunks if j >= begins and (closes is None or j < closes)]
    words = [sentence.lowers[j] for j in clause]
    if not MODALS.isdisjoint(words) or is_to_be(sentence, k):
        return True
    before = [sentence.lowers[j] for j in clause if j < k]
    if "to" in before and any(one in _INTENDING and other == "to" for one, other in pairwise(before)):
        # "spoke of plans to hold a fair in February"
        return True
    if not sentence.headline and not SCHEDULED.isdisjoint(before):
        return True
    return any(
        one in _BE
        and (
            other in _SET
            or (other in _SET_TO and words[n + 2] == "to")
            # "She had to wait" looks back, as she did.
            or (other == "to" and one != "had" and sentence.chunks[clause[n + 2]].kind == "word")
        )
        for n, (one, other) in enumerate(pairwise(words[:-1]))
    )
