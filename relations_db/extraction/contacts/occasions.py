"""Read the further days on which something was done: "met in Oslo on May 3 and again in Riga on June 6"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.contacts.speech_acts import SPOKEN, TO_WHOM_SAID
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import SAYING
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.language.dates import When
from relations_db.language.document import ParsedSentence
from relations_db.language.verbs import is_past

_Place = tuple[str, str | None]
_AGAIN = frozenset("again then once more also later finally".split())
_AROUND = frozenset(
    "in at on for the a an hour hours minutes half of same another one two three ten fifteen twenty thirty forty fifty "
    "ninety almost nearly about".split()
)
# What may follow an occasion, beside marks: more of its circumstances.
_AFTER = frozenset("and on at during when where while as for before after by in alongside amid".split())
_MARGINS = frozenset("sidelines margins fringes eve occasion".split())
# Where people may meet, with "at": "at her office in Riga".
_ROOMS = frozenset(
    "office offices residence home house palace villa hotel ranch estate embassy chancellery headquarters lodge castle "
    "guest state government presidential official private 's his her their".split()
)
_COUNTED = frozenset("twice thrice times occasions rounds meetings".split())
# What may open circumstances of one day of a row.
_BESIDES = frozenset("on during at amid alongside after before when where".split())
_IN_A_ROW = frozenset(
    "on in at and then finally again once among them including first of early late spring summer autumn winter "
    "southern northern that the same namely course during within year sidelines margins fringes summit forum".split()
)
# So far from its beginning a sentence opens with the occasion on which something was said.
_TO_OCCASION = 6
# Of what has these the day is not that of the talks about it.
_TO_COME = frozenset("upcoming forthcoming impending".split())
_DASHES = ("–", "—")
_MARKS = frozenset({",", "(", *_DASHES})
_TO_MARK = 4
_ACTS = frozenset({"active", "receive", "passive"})
_OPENS_TELLING = frozenset({"which", "that"})
_OPENS_TOPIC = frozenset("how that what why whether which".split())
_OCCASION_FRAMES = frozenset({"with", "between", "bare_noun", "participle"})
_LONGEST = 14
_TO_TIME = 9
_TO_NEXT_DAY = 7
# What may stand between two days of a list: "; and, in Riga,".
_TO_NEXT = _AGAIN | {",", ";", "and", "in"}
# "on May 3, on June 6", "on May 3; on June 6"
_LISTED = ([",", "on"], [";", "on"])
_TO_DEED = 5


def further_occasions(
    syntax: Syntax, first: int, last: int, *, several: bool = False
) -> list[tuple[When, _Place | None]]:
    """Give the day and place of each occasion after the first one behind a verb or noun.

    Args:
        syntax: the sentence.
        first, last: the chunks behind the verb, the last exclusive.
        several: as for `counted_days`.
    """
    chunks = syntax.sentence.chunks
    if counted := counted_days(syntax, first, several=several):
        # "met three times in Riga: on …"
        ahead = (j for j in range(first, counted[0]) if chunks[j].kind == "place" and syntax.stands_in(j))
        all_in = next((place_of(chunks[j]) for j in ahead if j < counted[0] - 2), None)
        return [(syntax.moment(k), place_beside(syntax, k) or all_in) for k in counted[1:]]
    if sum(c.when is not None for c in chunks[first:last]) < 2:
        return []
    found: list[tuple[When, _Place | None]] = []
    told, lowers = False, syntax.sentence.lowers
    # "in Riga for the first time on May 3, for the second on …"
    counts = next((k for k in range(first, last) if _past_count(lowers, k) > k), first)
    all_in = next((place_of(chunks[k]) for k in range(first, counts) if chunks[k].kind == "place"), None)
    if all_in is None and "place" in syntax.sentence.kinds:
        # "met in Riga on May 3 and again on June 6"
        dated = next(k for k in range(first, last) if chunks[k].when is not None)
        towns = (k for k in range(first, dated) if chunks[k].kind == "place" and syntax.stands_in(k))
        all_in = next((place_of(chunks[k]) for k in towns), None)
    for k in range(first, last):
        told = told or chunks[k].when is not None
        if told and chunks[k].lower in {"and", ",", ";"} and (occasion := _occasion(syntax, k + 1)) is not None:
            when, place = occasion
            again = _past_count(lowers, k + 1) > k + 1 or lowers[k + 1] == "again"
            found.append((when, place or (all_in if again else None)))
    return found


def topic_begins(syntax: Syntax, trigger: Trigger) -> int | None:
    """Give the chunk from which on days and places are those of what was spoken of at talks: "At his talks with A in
    Riga, B in May noted the importance of | the forum in Lima this autumn", "The talks with A dealt with | …"; None
    where no such words are told of the occasion.
    """
    sentence, lowers = syntax.sentence, syntax.sentence.lowers
    if "having" in sentence.words and (before := _before_having(lowers, trigger.last)) is not None:
        return before
    if trigger.weak and trigger.rule in SPOKEN and (told := _told_behind(sentence, trigger)) is not None:
        return told
    if trigger.frame in _ACTS:
        return _topic_behind(sentence, trigger.last)
    if trigger.frame not in _OCCASION_FRAMES or words_of("topic_verb").isdisjoint(sentence.words):
        return None
    if trigger.first > _TO_OCCASION or any(m.name is not None and m.first < trigger.first for m in sentence.mentions):
        return None
    verb = next((k for k in range(trigger.last, len(lowers)) if _is_main_verb(syntax, k)), None)
    passive = verb is not None and lowers[verb] in words_of("be")
    verb = verb + 1 if verb is not None and passive else verb
    if verb is None or lowers[verb] not in words_of("topic_verb"):
        return None
    k = verb + 1
    if passive:
        # "… the importance of the forum in Lima this spring was noted": all that stands before is what was noted.
        said = (m.last for m in sentence.mentions if m.first >= trigger.last)
        k = next(said, trigger.last)
    while k < len(lowers) and (lowers[k] in {"in", "on", "at", "here", "also", ","} or _is_when_or_where(syntax, k)):
        k += 1
    return k


def _before_having(lowers: Sequence[str], last: int) -> int | None:
    """Give the mark behind which is told what had been done before: "talked in Lima | , having flown in on Friday",
    "held the second round | – the first having been held in May –".
    """
    having = next((k for k in range(last, len(lowers)) if lowers[k] == "having"), None)
    if having is None:
        return None
    return next((k for k in range(having - 1, max(last, having - _TO_MARK) - 1, -1) if lowers[k] in _MARKS), None)


def _told_behind(sentence: ParsedSentence, trigger: Trigger) -> int | None:
    """Give the chunk with which begins what somebody said, or the clause that says what was spoken of: "To A, B said |
    last year had been hard", "With A she discussed how | the plan adopted in May fared"; None where none begins.
    """
    lowers = sentence.lowers
    said = next((k for k in range(trigger.verb, len(lowers)) if lowers[k] in SAYING), None)
    if trigger.rule == TO_WHOM_SAID and said is not None:
        k = said + 1
        while k < len(lowers) and (sentence.chunks[k].kind in {"date", "place"} or lowers[k] in {"on", "in", "at"}):
            k += 1
        # "said this year was hard": a bare year or month opens what is said.
        day = sentence.chunks[k - 1].when if k > said + 1 else None
        return said + 1 if day is not None and day.day is None and day.weekday is None else k
    clause = (k + 1 for k in range(trigger.last, len(lowers)) if lowers[k] in _OPENS_TOPIC)
    return next(clause, None)


def _topic_behind(sentence: ParsedSentence, last: int) -> int | None:
    """Give the chunk with which begins what talks are about that tell their own day before it: "met A today to |
    discuss the forum in Lima in May", "met A today and | praised …"; None where no other day is told behind it.
    """
    days = [k for k, chunk in enumerate(sentence.chunks) if chunk.when is not None]
    if days and not _TO_COME.isdisjoint(sentence.lowers[last : days[-1]]):
        # "discussed the upcoming summit in Lima in May"
        return next(k for k in range(last, days[-1]) if sentence.lowers[k] in _TO_COME)
    day = next((k for k in days if k >= last), last)
    about = next((k for k in range(last, day) if sentence.lowers[k] == "about"), day)
    if (told := _says_of_topic(sentence, about, day)) is not None:
        return told
    if len(days) < 2 or days[-1] < last:
        return None
    for k in range(max(last, days[0]), days[-1]):
        opens = sentence.lowers[k] in words_of("topic_opener") or sentence.lowers[k : k + 3] == ["on", "the", "eve"]
        if opens or (sentence.lowers[k] in words_of("topic_verb") and sentence.lowers[k - 1] == "and"):
            return k
    return None


def _says_of_topic(sentence: ParsedSentence, about: int, day: int) -> int | None:
    """Give the word with which begins what is told of a topic, up to a day: "talked about the checks | which Peru
    brought back in May", "about the treaty | signed in May"; None for "talked about fish in May".
    """
    lowers = sentence.lowers
    told = (k for k in range(about + 2, day) if lowers[k] in _OPENS_TELLING or is_past(lowers[k]))
    return next((k for k in told if sentence.chunks[k].kind == "word"), None)


def _is_when_or_where(syntax: Syntax, k: int) -> bool:
    return syntax.sentence.chunks[k].kind in {"date", "place"}


def _is_main_verb(syntax: Syntax, k: int) -> bool:
    """Tell whether a chunk is a verb in the past that no relative clause holds: "with A, who is visiting Riga, he
    noted".
    """
    sentence = syntax.sentence
    if sentence.chunks[k].kind != "word" or not is_past(sentence.lowers[k]) or syntax.covering(k) is not None:
        return False
    return clause_of(sentence, k).head is None


def counted_days(syntax: Syntax, first: int, *, several: bool = False) -> list[int]:
    """Give the chunks of the days of "met three times: on May 3, in Riga on June 6 and on July 9" behind a verb, or of
    "their meetings this year – in Oslo on May 3 and in Riga on June 6" behind a noun.

    Args:
        syntax: the sentence.
        first: the chunk behind the verb or noun.
        several: whether the noun is that of several talks, whose days a mark must open.
    """
    lowers = syntax.sentence.lowers
    opens = next((k + 1 for k in range(first, len(lowers)) if lowers[k] in (":", *(_DASHES if several else ()))), 0)
    counted = next((k for k in range(first, len(lowers)) if lowers[k] in _COUNTED), None) if not several else opens
    if not counted:
        return []
    days: list[int] = []
    colon = opens if opens > counted or several else counted + 1
    aside = 0
    for k in range(colon, len(lowers)):
        chunk = syntax.sentence.chunks[k]
        if k < aside:
            continue
        if lowers[k] in _BESIDES and lowers[k - 1] == "," and (end := _aside_ends(syntax, k)) is not None:
            # "in Oslo in May, on the margins of the forum, and in Riga in June"
            aside = end
        elif lowers[k] == "the eve" and (end := _aside_ends(syntax, k + 1)) is not None:
            # "on May 8, the eve of the feast, and …"
            aside = end
        elif chunk.when is not None and syntax.names_day(k):
            days.append(k)
        elif chunk.kind not in {"mark", "place", "date"} and lowers[k] not in _IN_A_ROW:
            if lowers[k - 1] in {"in", "at"} and chunk.kind in {"name", "title_word"}:
                # a town that is in no table
                continue
            break
    if len(days) > 1 and _is_season(syntax.sentence.chunks[days[0]].when):
        # "twice in the spring of 2021, on 2 April and on 5 May"
        days = days[1:]
    return days if len(days) > 1 else []


def _aside_ends(syntax: Syntax, k: int) -> int | None:
    """Give the comma behind circumstances that stand between two commas and tell no day, or None."""
    chunks = syntax.sentence.chunks
    end = next((j for j in range(k, min(k + _LONGEST, len(chunks))) if chunks[j].lower == ","), None)
    return end if end is not None and all(c.when is None for c in chunks[k:end]) else None


def _is_season(when: When | None) -> bool:
    return when is not None and when.day is None and when.last is not None


def _occasion(syntax: Syntax, k: int) -> tuple[When, _Place | None] | None:
    """Read "again in Riga on June 6", "on 6 June in Riga", "for an hour in Riga on Friday" at a chunk."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    when: When | None = None
    place: _Place | None = None
    if k < len(lowers) and lowers[k] == "," and (end := _aside_ends(syntax, k + 1)) is not None:
        # "on May 3 by video and, in the flesh, in Riga on June 6"
        k = end + 1
    counted = _past_count(lowers, k)
    # "on May 3, at his wish, and on June 6 last year"
    bare, listed = lowers[k - 1 : k + 1] == ["and", "on"], lowers[k - 1 : k + 1] in _LISTED
    again, k = counted > k, counted
    apart = False
    for j in range(k, min(k + _LONGEST, len(chunks))):
        chunk = chunks[j]
        if chunk.when is not None and when is None:
            if _is_spell(chunk.when) and any(
                syntax.names_day(n) for n in range(j + 1, min(j + _TO_NEXT_DAY, len(chunks)))
            ):
                # "and again last week in Riga, on June 6"
                continue
            if not syntax.names_day(j):
                return None
            when = syntax.moment(j)
        elif chunk.kind == "place" and place is None and syntax.stands_in(j):
            place = place_of(chunk)
        elif chunk.kind in {"title_word", "body", "possessive", "country", "adjective", "organization"} and j > k:
            continue
        elif chunk.kind in {"name", "honorific"} and place is None and "at" in lowers[k:j]:
            # "at the Villa Rosa in Riga on June 6", "on June 6 at Mr Rao's office in Riga"
            continue
        elif (
            lowers[j] in _AGAIN
            or lowers[j : j + 2] == ["before", "that"]
            or lowers[j - 1 : j + 1] == ["before", "that"]
        ):
            again = True
        elif lowers[j] == "," and (lowers[j - 1] == "that" or (place is not None and when is None)):
            # "and, before that, in Riga in June 2023", "in Riga, on the margins of the summit, in June"
            continue
        elif lowers[j] == "," and when is not None and place is None and lowers[j + 1 : j + 2] in (["in"], ["at"]):
            # "and on Friday, June 6, at the guest house in Riga"
            apart = True
        elif (lowers[j] in _ROOMS and "at" in lowers[k:j]) or (
            place is not None and when is None and not _MARGINS.isdisjoint(lowers[k : j + 1])
        ):
            continue
        elif lowers[j] not in _AROUND and not lowers[j].isdigit():
            again = again or (bare and _ends_bare(lowers, j)) or ((bare or listed) and _day_follows(syntax, j))
            if apart and lowers[j] == "," and any(map(is_past, lowers[j + 1 : j + _TO_DEED])):
                # "and on June 6, in Riga, the house voted"
                return None
            return (when, place) if when is not None and (again or place) and _ends(syntax, j) else None
    return None


def _is_spell(when: When) -> bool:
    """Tell whether a time is but a week, or a month or year that is not named, of which a day may be told behind it."""
    day = when.day is not None or when.weekday is not None or when.day_shift is not None
    return not day and when.month is None and when.year is None


def _ends_bare(lowers: Sequence[str], k: int) -> bool:
    """Tell whether nothing but a clause on a day follows it: "on May 3 and on June 6, when she was ill"."""
    return lowers[k] in {".", ";"} or (lowers[k : k + 2] == [",", "when"] and "," not in lowers[k + 1 :])


def _day_follows(syntax: Syntax, k: int) -> bool:
    """Tell whether a list of days goes on: "on May 3, | and on June 6", "on June 6 | and again on July 9"."""
    lowers, j = syntax.sentence.lowers, k
    while j < min(k + _TO_NEXT_DAY, len(lowers)) and (
        lowers[j] in _TO_NEXT or syntax.sentence.chunks[j].kind == "place"
    ):
        j += 1
    return k < j < len(lowers) - 1 and lowers[j] == "on" and syntax.names_day(j + 1) and _ends(syntax, j + 2)


def _past_count(lowers: Sequence[str], k: int) -> int:
    """Give the chunk behind "for the third time", "for the sixth and so far last time"; `k` itself where none stands
    there.
    """
    counts = lowers[k : k + 2] == ["for", "the"] and "time" in lowers[k + 2 : k + _TO_TIME]
    return lowers.index("time", k) + 1 if counts else k


def place_beside(syntax: Syntax, k: int) -> _Place | None:
    """Give the place told beside a day of a list: "in Riga on June 6"."""
    chunks = syntax.sentence.chunks
    near = next((j for j in (k - 2, k - 1, k + 2) if 0 < j < len(chunks) and chunks[j].kind == "place"), None)
    behind = [c.lower for c in chunks[k + 1 : k + 3]] == [",", "in"] and all(c.when is None for c in chunks[k + 3 :])
    if near is None and behind and chunks[k + 3].kind == "place":
        # "… and, on June 6, in Riga"
        near = k + 3
    return place_of(chunks[near]) if near is not None and syntax.stands_in(near) else None


def _ends(syntax: Syntax, k: int) -> bool:
    """Tell whether nothing is told at a chunk that was done on the day before it: "and on June 6 signed a pact"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    if lowers[k] == "," and k + 1 < len(chunks):
        k += 1
        return chunks[k].kind == "word" and (lowers[k] in _AFTER or lowers[k] in {"the", "a", "their", "both"})
    return lowers[k] in _AFTER or chunks[k].kind == "mark"
