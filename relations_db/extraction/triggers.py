"""Recognise the words that tell of a contact: "met with", "held talks", "was received by", "their
conversation".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from relations_db.language.chunks import Chunk

# How the people of a contact stand around its words:
#   active      A met (with) B; A and B met
#   receive     A received B
#   passive     A was received by B
#   with        A's talks with B; during talks with B, A …
#   between     talks between A and B
#   participle  Meeting (with) B, A said …
#   attend      in the presence of C; C was present
#   session     the 12th session of the A-B Commission was held
#   by_phone    A congratulated B by telephone
Frame = Literal["active", "receive", "passive", "with", "between", "participle", "bare_noun", "session", "by_phone"]
Mode = Literal["in_person", "phone", "video"]


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words of a contact in a sentence.

    Attributes:
        first, last: chunks of the words, the last exclusive.
        frame: how the people stand around them.
        mode: in person, by telephone or on screen.
        verb: the chunk of the (auxiliary) verb, from which negation and tense are read.
        needs_partner: whether the words tell of a contact only with a partner named ("spoke" does).
        rule: name of the rule.
        name: chunks of a mechanism's name ("the 15th meeting of the …"), if any.
    """

    first: int
    last: int
    frame: Frame
    mode: Mode
    verb: int
    needs_partner: bool
    rule: str
    name: tuple[int, int] | None = None


_MEET = frozenset("met past meets present meet bare meeting participle".split())
_TALK = frozenset(
    "spoken dined lunched breakfasted talked spoke conferred conversed chatted deliberated talks speaks "
    "confers speak talk confer consulted".split()
)
_LIGHT = frozenset(
    "held hold holds holding had has have having conducted conducts co-chaired chaired cochaired attended "
    "exchanged led concluded convened opened joined co-hosted hosts hosted took".split()
)
_NOUNS = frozenset(
    "talks meeting meetings conversation conversations discussion discussions consultations consultation "
    "dialogue call calls negotiations tête-à-tête encounter audience summit phone-in tete-a-tete "
    "videoconference teleconference conference parley dinner lunch breakfast luncheon exchange talk "
    "session retreat round tete commission committee council sit-down pull-aside get-together chat word "
    "views interaction call-on".split()
)
_STRONG_NOUNS = frozenset(
    "talks meeting meetings conversation conversations discussion discussions consultations negotiations "
    "encounter audience talk call calls tete dialogue summit interaction chat exchange teleconference "
    "videoconference".split()
)
_SESSION_NOUNS = frozenset("session round conference retreat dialogue consultations summit meeting".split())
_RECEIVE = frozenset("received receives hosted welcomed receive welcomes hosts receiving hosting".split())
_PHONE_WORDS = frozenset("phone telephone telephonic phoned telephoned".split())
_VIDEO_WORDS = frozenset("video virtual online videoconference virtually screen screens".split())
_BE = frozenset("was were been be being is are".split())
_PHONED = frozenset("phoned telephoned rang".split())
_JOURNEY = frozenset("went came flew travelled traveled drove there arrived".split())
_ADJ_STOP = frozenset("that who which when where while after before because said says to and from".split())


def _lower(chunks: Sequence[Chunk], i: int) -> str:
    return chunks[i].lower if 0 <= i < len(chunks) else ""


def _mode(chunks: Sequence[Chunk], first: int, last: int) -> Mode:
    words = {c.lower for c in chunks[max(0, first - 3) : last + 14] if c.kind in ("word", "title_word")}
    near = {c.lower for c in chunks[max(0, first - 1) : last + 1]}
    if near & _PHONE_WORDS or words & _PHONE_WORDS:
        return "phone"
    if words & _VIDEO_WORDS:
        return "video"
    if near & {"call", "calls"}:
        return "phone"
    return "in_person"


def find_triggers(chunks: Sequence[Chunk]) -> list[Trigger]:
    """Give the triggers of a sentence in order; none overlaps another."""
    found: list[Trigger] = []
    i = 0
    while i < len(chunks):
        trigger = _at(chunks, i) if chunks[i].kind in ("word", "title_word", "office", "body") else None
        if trigger is None:
            i += 1
        else:
            found.append(trigger)
            i = max(trigger.last, i + 1)
    if not any(t.mode == "phone" for t in found) and (phoned := _by_phone(chunks)) is not None:
        found.append(phoned)
    return found


def _by_phone(chunks: Sequence[Chunk]) -> Trigger | None:
    """Read "by telephone", "over the phone", where no other words tell of a call."""
    for i, chunk in enumerate(chunks):
        if (
            chunk.lower in ("telephone", "phone")
            and i > 1
            and (
                _lower(chunks, i - 1) in ("by", "over")
                or (_lower(chunks, i - 1) == "the" and _lower(chunks, i - 2) in ("over", "on"))
            )
        ):
            first = i - (1 if _lower(chunks, i - 1) in ("by", "over") else 2)
            return Trigger(first, i + 1, "by_phone", "phone", first, True, "by telephone")
    return None


def _at(chunks: Sequence[Chunk], i: int) -> Trigger | None:
    word, following = _lower(chunks, i), _lower(chunks, i + 1)
    before = _lower(chunks, i - 1)
    if word in ("met", "meets", "meet"):
        if word == "met" and before in _BE and following == "by":
            return None
        last = i + 1
        if following == "up":
            last += 1
        elif following in (
            "requirements",
            "needs",
            "demands",
            "targets",
            "goals",
            "expectations",
            "challenges",
            "conditions",
            "standards",
        ):
            return None
        return Trigger(i, last, "active", _mode(chunks, i, last), i, False, "meet")
    if (word in _TALK and word not in ("talks", "talk")) or (
        word in ("talks", "talk")
        and _lower(chunks, i + 1) in ("to", "with")
        and before
        not in (
            "held",
            "hold",
            "holds",
            "had",
            "the",
            "in",
            "during",
            "after",
            "for",
            "of",
            "further",
            "held",
        )
    ):
        if following in (
            "to",
            "with",
            "by",
            "on",
            "over",
            "again",
            "at",
            "in",
            "about",
            "face",
            "for",
            "alone",
            "privately",
            "separately",
            "with",
            "via",
            "together",
            "there",
            "here",
        ) or following in (",", "."):
            mode = _mode(chunks, i, i + 1)
            return Trigger(
                i,
                i + 1,
                "active",
                mode,
                i,
                word in ("spoke", "speaks", "speak", "talked", "consulted", "talk") and mode == "in_person",
                "talk",
            )
        if chunks[i + 1].kind == "date" if i + 1 < len(chunks) else False:
            return Trigger(i, i + 1, "active", _mode(chunks, i, i + 1), i, word in ("spoke", "speak"), "talk")
        return None
    if word == "visited" and _person_ahead(chunks, i + 1):
        return Trigger(i, i + 1, "receive", "in_person", i, True, "visit a person")
    if word in ("guest", "guests") and following == "of" and before in {"the", "as", "a"}:
        return Trigger(i, i + 2, "receive", "in_person", i, True, "guest of")
    if word == "host" and following == "to":
        return Trigger(i, i + 2, "receive", "in_person", i, True, "host to")
    if word in ("saw", "seen", "see") and _person_ahead(chunks, i + 1):
        if word == "see" and not any(_lower(chunks, k) in _JOURNEY for k in range(max(0, i - 6), i)):
            return None
        return Trigger(i, i + 1, "receive", "in_person", i, True, "see")
    if word in ("sat", "sits", "sit", "sitting") and following in ("down", "across"):
        last = i + 2
        while _lower(chunks, last) in ("the", "table", "from", "face", "to", "again"):
            last += 1
        return Trigger(i, last, "active", "in_person", i, True, "sit down")
    if (
        word in ("called", "calls", "calling", "call")
        and following in ("on", "upon")
        and before not in ("phone", "telephone", "a", "the", "video")
    ):
        return Trigger(i, i + 2, "receive", "in_person", i, True, "call on")
    if word in _PHONED or (
        word in ("called", "phoned") and i + 1 < len(chunks) and chunks[i + 1].kind in ("office",) and False
    ):
        return Trigger(i, i + 1, "receive", "phone", i, True, "telephone")
    if word in ("paid", "pays", "paying", "pay", "made"):
        k = i + 1
        while (
            k < min(i + 6, len(chunks))
            and chunks[k].kind in ("word", "title_word")
            and _lower(chunks, k) not in ("call", "calls", "visit", "visits")
        ):
            if _lower(chunks, k) in ("to", "on"):
                return None
            k += 1
        if _lower(chunks, k) in ("call", "calls") and _lower(chunks, k + 1) in ("on", "upon", "to"):
            return Trigger(i, k + 2, "receive", "in_person", i, True, "courtesy call")
        if (
            _lower(chunks, k) in ("visit", "visits")
            and _lower(chunks, k - 1) == "courtesy"
            and _lower(chunks, k + 1) in ("to", "on")
        ):
            return Trigger(i, k + 2, "receive", "in_person", i, True, "courtesy call")
        return None
    if word in _RECEIVE and (before in _BE or _lower(chunks, i - 2) in _BE):
        k = i + 1
        while k < min(i + 9, len(chunks)) and _lower(chunks, k) != "by":
            if chunks[k].kind not in ("word", "date", "place", "mark", "title_word") or _lower(chunks, k) in _ADJ_STOP:
                return None
            k += 1
        if _lower(chunks, k) == "by" and word not in ("hosted", "hosting"):
            return Trigger(
                i,
                k + 1,
                "passive",
                "in_person",
                i,
                True,
                "received by" if word == "received" else "welcomed by",
            )
        return None
    if word in _RECEIVE and word not in ("receive",):
        return Trigger(
            i,
            i + 1,
            "receive",
            "in_person",
            i,
            True,
            "receive" if word[0] == "r" else "welcome" if word[0] == "w" else "host",
        )
    if word in ("granted", "given", "gave") and (following in ("an", "audience")):
        k = i + 1
        while k < min(i + 5, len(chunks)) and _lower(chunks, k) != "audience":
            k += 1
        if _lower(chunks, k) == "audience":
            if _lower(chunks, k + 1) == "to":
                return Trigger(i, k + 2, "receive", "in_person", i, True, "audience")
            if _lower(chunks, k + 1) in ("by", "with"):
                return Trigger(i, k + 2, "passive", "in_person", i, True, "audience")
    if (
        word in _LIGHT
        or (word == "co" and following == "-" and _lower(chunks, i + 2) in ("chaired", "hosted", "chairing", "chair"))
        or (word in ("presided",) and following in ("over", "at"))
    ):
        return _light(chunks, i)
    if word in _STRONG_NOUNS or (word == "phone" and following == "call"):
        found = _noun(chunks, i)
        if found is not None:
            return found
    if word in ("session", "meeting", "round", "summit", "edition", "consultations", "dialogue"):
        return _session(chunks, i)
    return None


def _person_ahead(chunks: Sequence[Chunk], k: int) -> bool:
    while k < len(chunks) and chunks[k].lower in ("the", "his", "her", "both", "-"):
        k += 1
    return k < len(chunks) and (
        chunks[k].kind in ("name", "office", "honorific", "rank") or chunks[k].lower in ("him", "counterpart")
    )


def _light(chunks: Sequence[Chunk], i: int) -> Trigger | None:
    word = _lower(chunks, i)
    co_chaired = word == "co"
    k = i + (3 if co_chaired else 1)
    chaired = co_chaired or word in ("chaired", "cochaired", "presided", "co-chaired")
    begin = k
    limit = 26 if chaired else 9
    noun = None
    while k < min(begin + limit, len(chunks)):
        lower, kind = _lower(chunks, k), chunks[k].kind
        if (
            kind in ("word", "title_word")
            and lower in _NOUNS
            and not (lower in ("word", "views") and word not in ("had", "exchanged"))
        ):
            noun = k
            break
        if lower in _ADJ_STOP or lower in (";", ":", "(") or (kind == "date" and not chaired):
            break
        if kind == "name" or (lower == "," and not chaired):
            break
        if lower in ("with", "in", "at", "on") and not chaired:
            break
        k += 1
    if noun is None:
        return None
    between = {c.lower for c in chunks[begin:noun]}
    name = _lower(chunks, noun)
    if between & {"press", "news"} or (
        name == "conference" and not chaired and not between & {"video", "telephone", "phone"}
    ):
        return None
    if name in ("session", "round", "retreat") and not (
        chaired or word in ("held", "hold", "holds", "attended", "concluded")
    ):
        return None
    if name in ("commission", "committee", "council") and not chaired:
        return None
    if name in ("dinner", "lunch", "breakfast", "luncheon") and word not in ("had", "has", "have", "having"):
        return None
    if word in ("attended", "opened", "joined", "led", "concluded", "took", "convened") and not (
        name in ("talks", "meeting", "consultations", "dialogue") and _followed_by_with(chunks, noun + 1)
    ):
        return None
    if name == "exchange" and _lower(chunks, noun + 1) not in ("with", "of"):
        return None
    if name == "views" and word != "exchanged":
        return None
    if word == "exchanged" and name != "views":
        return None
    last = noun + 1
    while name == "tete" and _lower(chunks, last) in (
        "-",
        "a",
        "tete",
        "and",
        "delegation",
        "level",
        "talks",
    ):
        last += 1
    if name == "round" and _lower(chunks, last) == "of":
        while last < len(chunks) and _lower(chunks, last) not in _STRONG_NOUNS:
            last += 1
            if last - noun > 6:
                return None
        last += 1
    mechanism = None
    if chaired or any(
        c.lower
        in (
            "th",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        )
        or c.lower[:1].isdigit()
        for c in chunks[begin:noun]
    ):
        mechanism = (begin, _name_end(chunks, noun + 1))
        last = max(last, mechanism[1]) if chaired else last
    while _lower(chunks, last) in (
        "call",
        "calls",
        "conversation",
        "conversations",
        "conference",
        "talks",
        "over",
        "about",
    ) and _lower(chunks, last) not in ("over", "about"):
        last += 1
    mode = _mode(chunks, begin, last)
    return Trigger(
        i,
        last,
        "active",
        mode,
        i,
        name in ("word", "views", "interaction", "exchange", "chat"),
        "co-chair" if chaired else "hold talks",
        mechanism,
    )


def _name_end(chunks: Sequence[Chunk], k: int) -> int:
    """Give where the name of a mechanism ends: "… of the China-Vietnam Steering Committee for Bilateral
    Cooperation".
    """
    while k < len(chunks):
        kind, lower = chunks[k].kind, chunks[k].lower
        if kind in ("title_word", "body", "country", "adjective", "organization", "possessive") or (
            lower
            in (
                "of",
                "the",
                "for",
                "-",
                "–",
                "and",
                "on",
                "council",
                "committee",
                "commission",
                "two",
                "both",
                "parties",
                "countries",
                "ministers",
                "foreign",
                "leaders",
            )
            and k + 1 < len(chunks)
            and chunks[k + 1].kind in ("title_word", "body", "country", "adjective", "organization", "word", "mark")
        ):
            k += 1
            continue
        break
    while k > 0 and chunks[k - 1].lower in ("of", "the", "for", "and", "on", "-"):
        k -= 1
    return k


def _followed_by_with(chunks: Sequence[Chunk], k: int) -> bool:
    for j in range(k, min(k + 8, len(chunks))):
        if chunks[j].lower in ("with", "between"):
            return True
        if chunks[j].kind not in ("date", "place", "word", "title_word", "mark") or chunks[j].lower in _ADJ_STOP:
            return False
    return False


_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural "
    "latest previous opening".split()
)


def _session(chunks: Sequence[Chunk], i: int) -> Trigger | None:
    """Read "the 12th session of the A-B Commission was held": a meeting known by its mechanism."""
    before = [c.lower for c in chunks[max(0, i - 7) : i]]
    if not any(w in _ORDINALS or (w[:1].isdigit() and w.endswith(("st", "nd", "rd", "th"))) for w in before):
        return None
    for j in range(i + 1, min(i + 24, len(chunks))):
        lower = chunks[j].lower
        held = lower == "held" and _lower(chunks, j - 1) in ("was", "were", "been")
        if held or (lower == "place" and _lower(chunks, j - 1) in ("took", "taken")) or (lower == "met" and j < i + 12):
            end = _name_end(chunks, i + 1)
            return Trigger(
                i,
                max(end, i + 1),
                "session",
                _mode(chunks, i, j),
                j,
                False,
                "session held",
                (max(0, i - 4), max(end, i + 1)),
            )
        if lower in (";", ":", "said", "will", "to", "before") or chunks[j].kind == "name":
            return None
    return None


_BETWEEN_NOUN_AND_WITH = frozenset(
    "was were followed took place in at on here the today yesterday held of , earlier sidelines margins afternoon "
    "evening morning also last later that day same".split()
)


def _noun(chunks: Sequence[Chunk], i: int) -> Trigger | None:
    word = _lower(chunks, i)
    last = i + 1
    if word == "phone":
        last = i + 2
    while _lower(chunks, last) in ("-", "tete", "a", "call", "calls", "session") and word in (
        "tete",
        "phone",
    ):
        last += 1
    before = {c.lower for c in chunks[max(0, i - 4) : i] if c.kind in ("word", "title_word")}
    if before & {"press", "news", "cabinet"}:
        return None
    mode = _mode(chunks, i, last)
    if word in ("meeting", "talking") and _participle(chunks, i):
        return Trigger(i, last, "participle", mode, i, True, "meeting with X, Y said")
    for j in range(last, min(last + 9, len(chunks))):
        lower = chunks[j].lower
        if lower == "with":
            return Trigger(i, j + 1, "with", mode, i, True, "talks with")
        if lower == "between":
            return Trigger(i, j + 1, "between", mode, i, True, "talks between")
        if lower == "of" and j == last and word in ("meeting", "meetings", "summit", "talks", "encounter"):
            return Trigger(i, j + 1, "between", mode, i, True, "meeting of")
        if chunks[j].kind not in ("date", "place") and lower not in _BETWEEN_NOUN_AND_WITH:
            break
    if word in ("talks", "meeting", "conversation", "discussions", "encounter") and _lower(chunks, i - 1) in (
        "their",
        "after",
    ):
        return Trigger(i, last, "bare_noun", mode, i, True, "their talks")
    return None


def _participle(chunks: Sequence[Chunk], i: int) -> bool:
    """Tell whether "meeting" is a verb: "Meeting his counterpart, …", "when meeting X", "after meeting X"."""
    before, following = _lower(chunks, i - 1), i + 1
    opens = i == 0 or before in (
        "when",
        "while",
        "after",
        "before",
        "upon",
        "on",
        "by",
        "and",
        "in",
        ",",
        "“",
        "also",
        "in",
        "also",
    )
    if not opens:
        return False
    if i > 0 and before not in ("when", "while", "after", "before", "upon", "by", ",", "also", "and"):
        return False
    k = following
    while (
        _lower(chunks, k) in ("with", "separately", "in", "here", "also")
        or (k < len(chunks) and chunks[k].kind in ("date", "place"))
        or _lower(chunks, k) in ("on", ",")
    ):
        k += 1
    return k < len(chunks) and (
        chunks[k].kind
        in (
            "office",
            "name",
            "adjective",
            "honorific",
            "rank",
            "country",
            "party",
            "body",
            "title_word",
            "place",
        )
        or _lower(chunks, k) in ("the", "his", "her", "a", "their", "visiting")
    )
