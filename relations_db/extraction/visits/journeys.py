"""Find the words of a journey in a sentence: visits paid, arrivals, trips, stays, and the countries they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from relations_db.extraction.destinations import Target, read_target, read_targets, targets_ending
from relations_db.extraction.narrative import Narrative
from relations_db.extraction.reports import VisitForm
from relations_db.language.chunks import Chunk

Frame = Literal["verb", "noun"]

_VISIT_VERBS = frozenset("visit visits visited visiting reached reaches toured touring".split())
_NOUNS = frozenset(
    "visit visits trip trips tour stay journey stopover stop-over stop mission tours voyage journeys arrival".split()
)
# With these somebody gets from one house to the next as well.
_DRIVING = ("drove", "drives", "driven", "motored")
# Words of motion, with the prepositions that lead to where somebody goes.
_MOTION: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("arrived", "arrives", "arriving", "arrive"), ("in", "at", "here", "there")),
    **dict.fromkeys(("landed", "lands", "landing", "land", "alighted"), ("in", "at", "here", "there")),
    **dict.fromkeys(("flew", "flies", "flying", "flown", "fly"), ("to", "into", "on", "out", "here", "there")),
    **dict.fromkeys((*_DRIVING, "sailed", "sails", "jetted"), ("to", "into", "on", "out")),
    **dict.fromkeys(("slipped", "hurried", "hurries", "rushed", "rushes", "hastened"), ("to", "into", "on")),
    **dict.fromkeys(("boarded", "boards"), ("for", "to")),
    **dict.fromkeys(
        ("travelled", "traveled", "travels", "travelling", "traveling", "travel", "journeyed", "journeys"),
        ("to", "on", "here", "there"),
    ),
    **dict.fromkeys(("went", "goes", "gone", "headed", "proceeded", "continued", "moved", "go"), ("to", "on", "there")),
    **dict.fromkeys(("came", "comes", "come", "got"), ("to", "here")),
    **dict.fromkeys(("left", "leaves", "departed", "departs", "leaving", "leave"), ("for", "here")),
    **dict.fromkeys(("returned", "returns", "returning", "back"), ("from",)),
    **dict.fromkeys(("continuing", "heading", "proceeding", "moving", "going", "coming", "travelling"), ("to", "on")),
    **dict.fromkeys(("crossed", "crosses"), ("to", "into")),
    **dict.fromkeys(("touched", "touches"), ("down",)),
    **dict.fromkeys(("set", "sets"), ("foot", "off", "out")),
    **dict.fromkeys(("took", "takes"), ("off",)),
    **dict.fromkeys(("turned", "turns", "showed", "popped"), ("up",)),
    **dict.fromkeys(("made", "makes"), ("way",)),
}
_BOARDING = frozenset({"boarded", "boards"})
_HOMEWARD = frozenset("came comes come coming flew flown got went".split())
_FOLLOWING = frozenset("first last next then finally".split())
_STOPS = frozenset("stop stops station destination destinations".split())
_COUNTED = frozenset("first second third fourth next last final only other".split())
_STARTED = frozenset("began begins started starts opened opens".split())
_LEAVING = frozenset("left leaves departed departs leaving leave".split())
_RETURNING = frozenset("returned returns returning back".split())
_RETURNS = frozenset("returned returns repaid reciprocated".split())
_BEING = frozenset("is are was were been be arrived".split())
_ARRIVALS = frozenset("arrived arrives landed lands came come".split())
_HEADING = frozenset("head delegation visit".split())
_CLAUSE_EDGES = frozenset("where , ; . : who which whose and while".split())
_AIMS = frozenset("attend participate take join meet hold sign part".split())
_STAYING = frozenset("stayed stays staying remained remains remain".split())
_STAY_TIMES = frozenset("until till on for since".split())
_FLYING_IN = frozenset("flew flies flown jetted came comes dropped drops".split())
_SPENDING = frozenset("spent spends spending spend".split())
_CARRIERS = frozenset("plane flight train aircraft aeroplane ferry".split())
_HERE = frozenset({"here", "there"})
_TO_COME = frozenset("expected due awaited scheduled".split())
# What may stand behind a place where somebody only is: the clause ends, or says when, why or with whom.
_AFTER_STAY = frozenset(", ; . where when with again and on from until till during before after too all ) –".split())
_GREETED = frozenset("welcomed welcomes greeted greets received receives met".split())
_WELCOME = frozenset("welcomed welcomes greeted greets".split())
_HONOURS = frozenset("airport guard honour honours honor honors salute ceremonial carpet airbase tarmac".split())
_NAMING = ("name", "office", "honorific", "rank", "country", "adjective", "possessive")
_BESIDE_STOP = frozenset(", on of the his her this trip tour journey in and".split())
_PURPOSE = frozenset({"for", "to", "on", "as", "at", "attending"})
_LEADING_OTHERS = frozenset("led leads leading headed heads heading lead".split())
_GROUPS = frozenset("delegation delegations team mission group".split())
TRIGGERS = (
    frozenset({"took", "takes", "brought", "stopped", "broke", "called", "since"})
    | _FLYING_IN
    | _SPENDING
    | _LEADING_OTHERS
    | _VISIT_VERBS
    | _NOUNS
    | _MOTION.keys()
    | _BEING
    | _STAYING
    | _RETURNS
    | {"guest", "guests", "followed", "follows", "here"}
    | _STOPS
    | _STARTED
    | _GREETED
    | _TO_COME
)

_DETERMINERS = frozenset("a an the his her their its this that these those my our any of for on '".split())
_FORMS: tuple[tuple[str, VisitForm], ...] = (
    ("state", "state"),
    ("official", "official"),
    ("working", "working"),
    ("goodwill", "goodwill"),
    ("friendly", "friendly"),
    ("friendship", "friendly"),
    ("private", "private"),
    ("transit", "transit"),
    ("transited", "transit"),
)
_MODIFIERS = frozenset(
    "technical state official unofficial working goodwill friendly friendship private transit first second "
    "third fourth fifth maiden historic recent successful brief short two three four five six seven day days "
    "week long - one half previous last earlier return important high level most latest inaugural landmark "
    "foreign overseas upcoming forthcoming planned scheduled whirlwind regional visit surprise unannounced "
    "ongoing current late very rare ground breaking bilateral reciprocal special inspection study presidential "
    "ministerial own new old next past and major final fact finding business courtesy much anticipated "
    "proposed possible joint five-day two-day three-day four-day one-day six-day day-long weeklong nation "
    "country leg further sixth seventh eighth ninth tenth coming early lightning extended formal ten-day "
    "seven-day eight-day tour day-trip stop side african asian european american gulf middle eastern southeast "
    "south latin separate successive consecutive ever secret quick".split()
)


@dataclass(frozen=True, slots=True)
class Journey:
    """The words of a journey, in chunks of the sentence.

    Attributes:
        first, last: the words with what they lead to, the last exclusive.
        verb: the word whose subject travels.
        frame: whether a verb or a noun tells of it.
        targets: where it leads; none for "his visit".
        form: as the words say.
        rule: name of the rule.
    """

    first: int
    last: int
    verb: int
    frame: Frame
    targets: tuple[Target, ...]
    form: VisitForm | None
    rule: str


def find_journeys(
    chunks: Sequence[Chunk], story: Narrative, there: Target | None = None, headline: bool = False
) -> list[Journey]:
    """Give the journeys that the words of a sentence may tell of, in order; none overlaps another.

    Args:
        chunks: of the sentence.
        story: the article so far, for "the country" and "here".
        there: the place named last before the sentence.
        headline: whether it is one, which may leave out its verb and tell of any day.
    """
    found: list[Journey] = []
    k = 0
    if not headline and chunks[0].kind in _NAMING and (arrival := _verbless(chunks, story)) is not None:
        found, k = [arrival], arrival.last
    while k < len(chunks):
        journey = _at(chunks, k, story, there) if chunks[k].lower in TRIGGERS else None
        if journey is None:
            k += 1
        elif found and _says_how(chunks, found[-1], journey):
            k = journey.last
        else:
            found.append(journey)
            k = max(journey.last, k + 1)
    return found


def _verbless(chunks: Sequence[Chunk], story: Narrative) -> Journey | None:
    """Read "President Vuli in Oslo", as a chronicle has it."""
    k = next((n for n in range(1, min(6, len(chunks))) if chunks[n].kind not in _NAMING), 0)
    if _lower(chunks, k) != "in" or chunks[k - 1].kind not in ("name", "office"):
        return None
    targets, last = read_targets(chunks, k + 1, story)
    closed = last >= len(chunks) or _lower(chunks, last) in (",", ";", ".", "for")
    return Journey(k, last, k, "verb", targets, None, "be at") if targets and closed else None


def _says_how(chunks: Sequence[Chunk], before: Journey, journey: Journey) -> bool:
    """Tell whether a noun only says the form of the journey just told: "arrived last night on an official visit"."""
    if journey.frame != "noun" or journey.targets or before.frame != "verb" or before.form is None:
        return False
    between = chunks[before.last : journey.first]
    return len(between) < 7 and _CLAUSE_EDGES.isdisjoint(c.lower for c in between)


def _lower(chunks: Sequence[Chunk], k: int) -> str:
    return chunks[k].lower if 0 <= k < len(chunks) else ""


def _at(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    word = _lower(chunks, k)
    if chunks[k].kind not in ("word", "title_word"):
        return None
    before = chunks[k - 1] if k else None
    named = before is not None and (
        before.lower in _MODIFIERS
        or before.lower in _DETERMINERS
        or before.kind in ("country", "place", "possessive", "adjective", "date")
    )
    if word in _VISIT_VERBS and not named and (verb := _visit_verb(chunks, k, story)) is not None:
        return verb
    if word in _NOUNS and (noun := _noun(chunks, k, story)) is not None:
        return noun
    if word in _VISIT_VERBS and named:
        return _visit_verb(chunks, k, story)
    if word in _RETURNS and _lower(chunks, k + 1) in _DETERMINERS and _lower(chunks, k + 2) == "visit":
        return Journey(k, k + 3, k, "verb", (), None, "return visit")
    if word in _STOPS and (stop := _stop(chunks, k, story)) is not None:
        return stop
    if word in _STARTED and _lower(chunks, k + 1) == "in":
        # "She began in Oslo."
        targets, last = read_targets(chunks, k + 2, story)
        return Journey(k, last, k, "verb", targets, None, "be at") if targets else None
    if word in ("came", "comes") and _lower(chunks, k - 1) in _FOLLOWING and k < 3 and _person_at(chunks, k + 1):
        return Journey(k, k + 1, k, "verb", (), _form_after(chunks, k + 1), "come next")
    if word in _HOMEWARD and _lower(chunks, k + 1) in ("home", "back") and _lower(chunks, k + 2) == "from":
        targets, last = read_targets(chunks, k + 3, story)
        return Journey(k, last, k, "verb", targets, _form_after(chunks, last), "return") if targets else None
    if word in _FLYING_IN and _lower(chunks, k + 1) in ("in", "over") and (flown := _flown_in(chunks, k, story)):
        return flown
    if word in _MOTION and (motion := _motion(chunks, k, story, there)) is not None:
        return motion
    if (word in _MOTION or word in _STAYING or word in _BEING or word in _SPENDING) and (
        where := _where(chunks, k, story)
    ) is not None:
        return where
    if word in _ARRIVALS and (arrival := _arrival(chunks, k)) is not None:
        return arrival
    if word in ("took", "takes", "led", "brought") and (took := _took(chunks, k, story)) is not None:
        return took
    if word in _STAYING and (near := 1 + (_lower(chunks, k + 1) == "on")) and _lower(chunks, k + near) == "in":
        targets, last = read_targets(chunks, k + near + 1, story)
        if targets and (targets[-1].date is not None or _lower(chunks, last) in _STAY_TIMES):
            return Journey(k, last, k, "verb", targets, _form_after(chunks, last), "stay")
    if word in _STAYING and _lower(chunks, k + 1) in ("from", "until", "till") and _is_date(chunks, k + 2):
        # "He stayed from May 3 to 5", where the visit has been told.
        return Journey(k, k + 1, k, "verb", (), None, "stay")
    if word in ("stopped", "called", "broke") and (halt := _halt(chunks, k)) is not None:
        targets, last = read_targets(chunks, halt, story)
        return Journey(k, last, k, "verb", targets, None, "stay") if targets else None
    if word == "since":
        return _since(chunks, k, story)
    if word in _LEAVING and (gone := _gone(chunks, k)) is not None:
        return gone
    if word in _SPENDING:
        return _spent(chunks, k, story)
    if word in _LEADING_OTHERS:
        return _led(chunks, k, story)
    if word in _TO_COME and _lower(chunks, k - 1) in ("is", "are"):
        return _awaited(chunks, k, story)
    if word in _BEING:
        return _honoured(chunks, k, story) or _being(chunks, k, story, there)
    if word in _WELCOME:
        return _welcome(chunks, k, story)
    if word == "here" and story.dateline_country and _lower(chunks, k - 1) == "," and _lower(chunks, k + 1) in _PURPOSE:
        # "X, here for two days"
        target = Target(story.dateline_country, story.dateline_place, k)
        return Journey(k, k + 1, k, "verb", (target,), _form_after(chunks, k + 1), "be at")
    if word in ("followed", "follows"):
        return _followed(chunks, k)
    if word == "guest" and _lower(chunks, k + 1) == "in" and _lower(chunks, k - 1) in ("a", "the"):
        targets, last = read_targets(chunks, k + 2, story)
        return Journey(k, last, k - 1, "verb", targets, None, "guest") if targets else None
    if (
        word in ("guest", "guests")
        and _lower(chunks, k + 1) == "of"
        and _lower(chunks, k - 1) in ("the", "a", "as", "were")
    ):
        return Journey(k, k + 2, k - 1, "verb", (), None, "guest")
    return None


def _visit_verb(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "visited Vietnam", "is visiting the Turkish capital", "to visit Kenya and Rwanda"."""
    if _lower(chunks, k) == "visits" and _lower(chunks, k - 1) in (
        "state",
        "official",
        "exchange",
        "of",
        "the",
        "these",
    ):
        return None
    targets, last = read_targets(chunks, k + 1, story, direct=True)
    if not targets:
        return None
    return Journey(k, last, k, "verb", targets, None, "visit")


def _motion(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "arrived in Hanoi", "flew to the Kenyan capital", "left for Moscow", "returned from Peru"."""
    word = _lower(chunks, k)
    prepositions = _MOTION[word]
    j, size = k + 1, len(chunks)
    if (
        word in _LEAVING
        and (read := read_target(chunks, j, story, direct=True)) is not None
        and (chunks[read[0].at].kind == "place" or not _NOUNS.isdisjoint(c.lower for c in chunks[j : j + 10]))
    ):
        return Journey(k, read[1], k, "verb", (read[0],), _form_after(chunks, read[1]), "leave")
    # Adverbs and dates may stand between: "arrived on Monday in Paris", "travelled first to Laos".
    while j < min(k + 8, size) and _lower(chunks, j) not in prepositions:
        lower = _lower(chunks, j)
        if (
            chunks[j].kind != "date"
            and lower
            not in (
                "first",
                "then",
                "also",
                "on",
                "late",
                "early",
                "again",
                "directly",
                "earlier",
                "later",
                "at",
                "from",
                "back",
                "by",
                "air",
                "train",
                "off",
                "today",
                "yesterday",
                "straight",
                "in",
                "home",
                ",",
                "officially",
                "separately",
                "his",
                "her",
                "their",
            )
            and (word not in _BOARDING or lower not in {"a", "an", "the", *_CARRIERS})
        ):
            return None
        j += 1
    if word in ("continued", "moved", "proceeded", "continuing", "moving") and _lower(chunks, j) == "on":
        j += 1
    elif _lower(chunks, j) == "on" and (j + 1 < size and chunks[j + 1].kind == "date"):
        j += 2 + (_lower(chunks, j + 2) == ",")
    elif _lower(chunks, j) in ("on", "out", "down", "foot", "off", "way", "up"):
        j += 1
    here = _lower(chunks, j)
    if here == "here" and story.dateline_country:
        target = Target(story.dateline_country, story.dateline_place, j)
        return Journey(k, j + 1, k, "verb", (target,), None, "leave" if word in _LEAVING else "arrive")
    if here == "there" and word in ("went", "flew", "travelled", "traveled", "arrived") and there is not None:
        return Journey(k, j + 1, k, "verb", (Target(there.country, there.place, j),), None, "arrive")
    if here == "from" and word not in _RETURNING:
        # "flew from Oslo to Tallinn"
        j = next((n for n in range(j + 1, min(j + 6, size)) if _lower(chunks, n) in ("to", "into")), size)
    if _lower(chunks, j) not in ("in", "to", "into", "at", "for", "from"):
        return None
    targets, last = read_targets(chunks, j + 1, story, venues=word not in _DRIVING)
    if not targets:
        return None
    rule = "return" if here == "from" else "leave for" if here == "for" else "arrive"
    return Journey(k, last, k, "verb", targets, _form_after(chunks, last), rule)


def _flown_in(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "flew in on Sunday", "came in from Oslo": an arrival where the story stands."""
    j = k + 2
    while _lower(chunks, j) in ("on", "late", "early"):
        j += 1
    if not (_is_date(chunks, j) or _lower(chunks, j) in ("from", "for")) or not story.dateline_country:
        return None
    place = Target(story.dateline_country, story.dateline_place, k)
    return Journey(k, k + 2, k, "verb", (place,), _form_after(chunks, k + 2), "arrive")


def _halt(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the place stands of "stopped over in Riga", "called in at Riga", "broke her journey in Riga"."""
    word, j = _lower(chunks, k), k + 1
    if word == "broke":
        if _lower(chunks, j) not in ("his", "her", "their") or _lower(chunks, j + 1) not in (
            "journey",
            "trip",
            "flight",
        ):
            return None
        j += 2
    elif word == "called" and _lower(chunks, j) != "in":
        return None
    elif _lower(chunks, j) in ("over", "off", "in") and _lower(chunks, j + 1) in ("in", "at"):
        j += 1
    return j + 1 if _lower(chunks, j) in ("in", "at") else None


def _since(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "X, in Riga since Monday, said", "X, here since the 4th": the day is that of the arrival."""
    if not _is_date(chunks, k + 1):
        return None
    if _lower(chunks, k - 1) == "here" and _lower(chunks, k - 2) == "," and story.dateline_country:
        place = Target(story.dateline_country, story.dateline_place, k - 1)
        return Journey(k - 1, k, k - 1, "verb", (place,), None, "be at")
    for n in range(k - 2, max(0, k - 6), -1):
        if _lower(chunks, n) == "in" and _lower(chunks, n - 1) == ",":
            targets, last = read_targets(chunks, n + 1, story)
            return Journey(n, last, n, "verb", targets, None, "be at") if targets and last == k else None
    return None


def _awaited(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "is expected in Oslo on Thursday", "is due here tomorrow"."""
    targets: tuple[Target, ...]
    if _lower(chunks, k + 1) == "here" and story.dateline_country:
        targets, last = (Target(story.dateline_country, story.dateline_place, k + 1),), k + 2
    elif _lower(chunks, k + 1) in ("in", "at"):
        targets, last = read_targets(chunks, k + 2, story, venues=True)
    else:
        return None
    dated = any(t.date is not None for t in targets) or _is_date(chunks, last) or _is_date(chunks, last + 1)
    return (
        Journey(k + 1, last, k - 1, "verb", targets, _form_after(chunks, last), "arrive") if targets and dated else None
    )


def _gone(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read "and left two days later", "departed the day after", where the visit has been told."""
    j = k + 1
    if _lower(chunks, j) in ("again", "for") or _lower(chunks, j) == "home":
        j += 1 + (_lower(chunks, j) == "for" and _lower(chunks, j + 1) == "home")
    j += _lower(chunks, j) == "on"
    if not _is_date(chunks, j) or not (j + 1 >= len(chunks) or _lower(chunks, j + 1) in _AFTER_STAY):
        return None
    return Journey(k, k + 1, k, "verb", (), None, "go")


def _took(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "a trip that took him to Peru and Chile", "took her, on May 3 and 4, to Peru"."""
    j = k + 1
    if _lower(chunks, j) not in ("him", "her", "them"):
        # "Her first trip took President Ana Vuli of Fiji to Peru."
        if _NOUNS.isdisjoint(c.lower for c in chunks[max(0, k - 9) : k]):
            return None
        while j < min(k + 9, len(chunks)) and (chunks[j].kind in _NAMING or _lower(chunks, j) in ("of", "the")):
            j += 1
    j += j == k + 1
    while j < min(k + 9, len(chunks)) and (
        chunks[j].kind == "date" or _lower(chunks, j) in (",", "on", "in", "between", "and")
    ):
        j += 1
    if _lower(chunks, j) == "from":
        j = next((n for n in range(j + 1, min(j + 6, len(chunks))) if _lower(chunks, n) == "to"), len(chunks))
    if _lower(chunks, j) not in ("to", "through", "via"):
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(k, last, k, "verb", targets, None, "take to") if targets else None


def _spent(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "spent two days in Peru", "spent Monday and Tuesday in Lima"."""
    timed = False
    for j in range(k + 1, min(k + 9, len(chunks))):
        lower = _lower(chunks, j)
        if lower == "in" and timed:
            targets, last = read_targets(chunks, j + 1, story)
            return Journey(k, last, k, "verb", targets, _form_after(chunks, last), "stay") if targets else None
        if chunks[j].kind == "date" or lower in ("day", "days", "night", "nights", "week", "hours"):
            timed = True
        elif timed and lower == ",":
            continue
        elif chunks[j].kind != "word" or lower in (",", ";", "years", "months", "weeks", "on"):
            return None
    return None


def _led(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "led a delegation of the JVP to Peru"."""
    group = next((n for n in range(k + 1, min(k + 9, len(chunks))) if _lower(chunks, n) in _GROUPS), None)
    if group is None:
        return None
    for n in range(group + 1, min(group + 12, len(chunks))):
        if _lower(chunks, n) == "to":
            targets, last = read_targets(chunks, n + 1, story)
            return Journey(k, last, k, "verb", targets, _form_after(chunks, last), "lead to") if targets else None
        if (chunks[n].kind == "word" and _lower(chunks, n) not in ("of", "the", "from", "on", "a", "and")) or _lower(
            chunks, n
        ) in (";", ".", ","):
            return None
    return None


def _where(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "Malaysia, where he landed on Monday", "Oslo, where she was on a state visit", "where he is expected"."""
    where = next((n for n in range(k - 1, max(-1, k - 9), -1) if _lower(chunks, n) in _CLAUSE_EDGES), None)
    if where is None or _lower(chunks, where) != "where":
        return None
    word, following = _lower(chunks, k), _lower(chunks, k + 1)
    first = last = k + 1
    if word in _BEING and word != "arrived":
        if following in _TO_COME:
            first = last = k + 2
        elif following == "on" and (visit := _noun_within(chunks, k + 2, k + 9)) is not None:
            first, last = k, visit + 1
        elif not (
            _is_date(chunks, k + 1) or (following in ("from", "on", "since", "until") and _is_date(chunks, k + 2))
        ):
            return None
    elif word in _SPENDING and any(c.kind == "date" for c in chunks[k + 1 : k + 5]):
        pass
    elif (word not in _ARRIVALS and word not in _STAYING) or (
        word in ("came", "come") and not (following in _PURPOSE or _is_date(chunks, k + 1))
    ):
        return None
    targets = targets_ending(chunks, where, story)
    rule = "arrive" if word in _ARRIVALS else "stay"
    # The sentence may end with the verb.
    first, last = min(first, len(chunks) - 1), min(last, len(chunks))
    return Journey(first, last, k, "verb", targets, _form_after(chunks, k + 1), rule) if targets else None


def _noun_within(chunks: Sequence[Chunk], first: int, last: int) -> int | None:
    return next((n for n in range(first, min(last, len(chunks))) if _lower(chunks, n) in _NOUNS), None)


def _arrival(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read an arrival that leaves out where: "who arrived for a state visit", "landed and was welcomed by X"."""
    following = _lower(chunks, k + 1)
    if (
        following not in _PURPOSE
        and following not in ("and", "earlier", "late", "with")
        and not _is_date(chunks, k + 1)
    ):
        return None
    ahead = chunks[k + 1 : k + 16]
    end = next((n for n, c in enumerate(ahead) if c.lower in (";", ".", "where")), len(ahead))
    told = {c.lower for c in ahead[:end]}
    dated = any(c.kind == "date" for c in ahead[: min(end, 6)])
    if not (
        told & {"visit", "trip"}
        or (told & _GREETED and told & {"was", "were"})
        or (dated and (told & _HEADING or _lower(chunks, k - 1) == "had"))
    ):
        return None
    return Journey(k, k + 1, k, "verb", (), _form_after(chunks, k + 1), "arrive")


def _followed(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read "X followed on Monday", "Y followed, on a state visit from May 3 to 5", after the visit of another."""
    if _lower(chunks, k - 1) in ("was", "were", "is", "be", "been", "are", "by"):
        return None
    j = k + 1 + (_lower(chunks, k + 1) == ",")
    form = _form_after(chunks, j)
    dated = _is_date(chunks, j) or (_lower(chunks, j) in ("on", "from", "in") and _is_date(chunks, j + 1))
    if not dated and not (_lower(chunks, j) in ("on", "with", "for") and form is not None):
        return None
    return Journey(k, k + 1, k, "verb", (), form, "follow")


def _welcome(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "welcomed the Peruvian foreign minister to Havana": who is welcomed travels."""
    if _lower(chunks, k - 1) in _BEING:
        return None
    for n in range(k + 2, min(k + 28, len(chunks))):
        lower = _lower(chunks, n)
        if lower in (";", ".", "said", "and", "who", "for", "in", "at"):
            return None
        if lower == "to":
            targets, last = read_targets(chunks, n + 1, story)
            closes = last >= len(chunks) or _is_date(chunks, last) or _lower(chunks, last) in _AFTER_STAY | _PURPOSE
            return Journey(k, last, k, "verb", targets, None, "welcome") if targets and closes else None
    return None


def _honoured(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "was welcomed in Oslo with a guard of honour", "had been met at the airport": honours done to a guest."""
    if _lower(chunks, k + 1) not in _GREETED | {"given", "accorded"}:
        return None
    end = next((n for n in range(k + 2, min(k + 22, len(chunks))) if _lower(chunks, n) in _CLAUSE_EDGES), len(chunks))
    if _HONOURS.isdisjoint(c.lower for c in chunks[k + 2 : min(end, k + 12)]):
        return None
    for n in range(k + 2, min(end, k + 22) - 1):
        if _lower(chunks, n) in ("in", "to"):
            targets, last = read_targets(chunks, n + 1, story)
            if targets:
                return Journey(k, last, k, "verb", targets[:1], _form_after(chunks, last), "honour")
    return Journey(k, k + 2, k, "verb", (), None, "honour")


def _being(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "is in China to attend", "was in Vietnam from Monday to Thursday", "was in Libya, where he met".

    Where nothing but the place is told, the rule is "be at": the subject must stand right before it.
    """
    j = k + 1
    while _lower(chunks, j) in ("back", "also", "now", "currently", "again", "both", "meanwhile", "then", "away") or (
        j < len(chunks) and chunks[j].kind == "date" and j < k + 3
    ):
        j += 1
    if _lower(chunks, j) in _HERE:
        return _being_here(chunks, k, j, story, there)
    gone = _lower(chunks, k) == "been" and _lower(chunks, j) == "to"
    if _lower(chunks, j) == "off" and _lower(chunks, j + 1) == "to":
        gone, j = True, j + 1
    if _lower(chunks, j) == "in" and _lower(chunks, j + 1) == "town" and story.dateline_country:
        town = Target(story.dateline_country, story.dateline_place, j + 1)
        return Journey(k, j + 2, k, "verb", (town,), _form_after(chunks, j + 2), "be at")
    if _lower(chunks, j) == "at" and any(c.kind == "place" for c in chunks[j + 1 : j + 8]):
        # "was at the Presidential Palace in Vilnius on 12 July"
        targets, last = read_targets(chunks, j + 1, story, venues=True)
        dated = any(t.date is not None for t in targets)
        return Journey(k, last, k, "verb", targets, None, "be at") if dated else None
    if _lower(chunks, j) != "in" and not gone:
        return None
    targets, last = read_targets(chunks, j + 1, story)
    if not targets:
        return None
    form = _form_after(chunks, last)
    after = _lower(chunks, last)
    if after == "," and _lower(chunks, last + 1) in ("to", "for"):
        last += 1
        after = _lower(chunks, last)
    dated = any(t.date is not None for t in targets) or (after == "since" and _is_date(chunks, last + 1))
    told = {c.lower for c in chunks[last : last + 7]}
    aim = (
        after == "for"
        or (after == "on" and "visit" in told)
        or (after == "at" and "invitation" in told)
        or after == "attending"
        or (after in ("at", "as", "to") and _lower(chunks, last + 1) in _AIMS)
    )
    if gone or dated or aim:
        return Journey(k, last, k, "verb", targets, form, "be in")
    fronted = _lower(chunks, k - 1) == "will" and any(c.kind == "date" for c in chunks[: k - 1])
    if (_lower(chunks, k) == "be" and not fronted) or not (
        last >= len(chunks) or after in _AFTER_STAY or after == "to"
    ):
        return None
    return Journey(k, last, k, "verb", targets, form, "be at")


def _being_here(chunks: Sequence[Chunk], k: int, j: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "is here with a delegation for", "was there for three days", which say where by pointing."""
    following = _lower(chunks, j + 1)
    timed = _is_date(chunks, j + 1) or (following in ("from", "on", "in", "until", "since") and _is_date(chunks, j + 2))
    if following == "for":
        timed = timed or not {"day", "days", "hours"}.isdisjoint(c.lower for c in chunks[j + 2 : j + 4])
    form = _form_after(chunks, j + 1)
    if _lower(chunks, j) == "here" and not story.dateline_country and timed and (story.host or story.place_country):
        return Journey(k, j + 1, k, "verb", (Target(story.host or story.place_country or "", None, j),), form, "be at")
    if (
        _lower(chunks, j) == "here"
        and story.dateline_country
        and (timed or following in _PURPOSE or following == "with")
    ):
        place = Target(story.dateline_country, story.dateline_place, j)
        return Journey(k, j + 1, k, "verb", (place,), form, "be at")
    if _lower(chunks, j) == "there" and there is not None and timed:
        return Journey(k, j + 1, k, "verb", (Target(there.country, there.place, j),), form, "be at")
    return None


def _begun_in(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the first country stands of "The tour (of X) began on May 3 in Peru", its verb or "of" at a chunk."""
    n = k
    while _lower(chunks, n) == "of" or (k < n < min(k + 8, len(chunks)) and chunks[n].kind in _NAMING):
        n += 1
    if _lower(chunks, n) not in _STARTED:
        return None
    while n + 1 < len(chunks) and (chunks[n + 1].kind == "date" or _lower(chunks, n + 1) in (",", "on")):
        n += 1
    return n + 2 if _lower(chunks, n + 1) in ("in", "with") else None


def _person_at(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether somebody is named soon: "the Fijian premier, X"."""
    ahead = chunks[k : k + 4]
    opens = bool(ahead) and (ahead[0].kind in _NAMING or ahead[0].lower == "the")
    return opens and any(c.kind in ("name", "office") for c in ahead)


def _stop(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "The first stops of the trip were Togo and Benin", "His last stop, on May 7, was Peru", "Lagos was the next
    stop".
    """
    first = k
    while first > 0 and _lower(chunks, first - 1) in _COUNTED:
        first -= 1
    if first == k:
        return None
    if _lower(chunks, first - 1) == "the" and _lower(chunks, first - 2) in _BEING:
        targets = targets_ending(chunks, first - 2, story)
        return Journey(first, k + 1, first, "noun", targets, None, "stop") if targets else None
    for j in range(k + 1, min(k + 10, len(chunks))):
        if _lower(chunks, j) in _BEING:
            targets, last = read_targets(chunks, j + 1, story)
            return Journey(first, last, first, "noun", targets, None, "stop") if targets else None
        if chunks[j].kind != "date" and _lower(chunks, j) not in _BESIDE_STOP:
            return None
    return None


def _noun(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "a state visit to Vietnam", "Xi's trip to Kenya", "his China visit", "a stopover in Hanoi"."""
    word = _lower(chunks, k)
    first = k
    while first > 0 and (
        _lower(chunks, first - 1) in _MODIFIERS
        or chunks[first - 1].kind == "date"
        or (chunks[first - 1].kind == "title_word" and _lower(chunks, first - 1) in ("state", "official"))
    ):
        first -= 1
    words = [c.lower for c in chunks[first : k + 1]]
    form = _form(words)
    j = k + 1
    # A date or a "by" may stand between: "visit in May to Peru", "a visit by President X to Y".
    while j < len(chunks) and (
        chunks[j].kind == "date"
        or (_lower(chunks, j) in ("in", "on", "this", "from") and _is_date(chunks, j + 1))
        or (_lower(chunks, j) in ("at", "upon", "on", "by") and _lower(chunks, j + 1) == "invitation")
        or (_lower(chunks, j) == "invitation" and _lower(chunks, j + 1) == "to")
    ):
        j += 1
    lead = _lower(chunks, j)
    wanted = (
        ("in", "at")
        if word in ("arrival", "stay", "stop", "stopover", "stop-over")
        else ("of", "to", "in")
        if word.startswith("tour")
        else ("to",)
    )
    if lead in wanted:
        targets, last = read_targets(chunks, j + 1, story)
        if targets:
            return Journey(first, last, first, "noun", targets, form, _rule(word))
    if lead in ("in", "of") and word in ("visit", "tour", "trip") and _opens_or_ends(chunks, first):
        # "began his visit in Goa", "ended her tour of the Gulf in Doha"
        at = next((n for n in range(j, min(j + 5, len(chunks))) if _lower(chunks, n) == "in"), None)
        targets, last = read_targets(chunks, at + 1, story) if at is not None else ((), j)
        if targets:
            return Journey(first, last, first, "noun", targets[:1], form, _rule(word))
    if word in ("tour", "trip", "journey", "visit") and (begun := _begun_in(chunks, j)) is not None:
        targets, last = read_targets(chunks, begun, story)
        if targets:
            return Journey(first, last, first, "noun", targets, form, "tour begins")
    if word in ("visit", "trip", "visits", "stop", "tour") and first > 0:
        # "his China visit", "during the China visit by X"
        target = read_target(chunks, first - 1, story)
        if target is not None and target[1] == first and chunks[first - 1].kind in ("country", "place"):
            return Journey(first - 1, k + 1, first - 1, "noun", (target[0],), form, _rule(word))
    if word in ("visit", "visits", "trip") and lead in ("by", "of"):
        end = next(
            (
                n
                for n in range(j + 1, min(j + 36, len(chunks)))
                if _lower(chunks, n) in _NOUNS or _lower(chunks, n) in (".", ";", "said", "was", "were", "has", "is")
            ),
            len(chunks),
        )
        for n in range(j + 1, min(end, j + 36)):
            if _lower(chunks, n) == "to":
                targets, last = read_targets(chunks, n + 1, story)
                if targets:
                    return Journey(first, last, first, "noun", targets, form, _rule(word))
    if word in ("visit", "trip", "visits", "journey", "stay") and lead in (
        "which",
        "that",
        "the",
        "made",
        "paid",
        "to",
    ):
        relative = _relative(chunks, first, k, j, form, story)
        if relative is not None:
            return relative
    if (word in ("visit", "visits", "trip") and lead in ("by", "of")) or word in ("visit", "trip", "stay", "journey"):
        return Journey(first, k + 1, first, "noun", (), form, _rule(word))
    return None


def _opens_or_ends(chunks: Sequence[Chunk], first: int) -> bool:
    """Tell whether a visit is the object of a verb that says where it began or ended."""
    return any(_lower(chunks, n) in _STARTED | {"ended", "ends", "finished", "closed"} for n in (first - 1, first - 2))


def _relative(
    chunks: Sequence[Chunk], first: int, k: int, j: int, form: VisitForm | None, story: Narrative
) -> Journey | None:
    """Read "the visit which the Amir paid to France", "the journey she made to Oslo"."""
    for n in range(j, min(j + 26, len(chunks) - 2)):
        if _lower(chunks, n) in ("paid", "made", "undertook", "pays") and _lower(chunks, n + 1) == "to":
            targets, last = read_targets(chunks, n + 2, story)
            if targets:
                return Journey(k, last, n, "verb", targets, form, "visit")
        if _lower(chunks, n) in (".", ";"):
            break
    return None


def _rule(word: str) -> str:
    return {"visits": "visit", "trips": "trip", "tours": "tour", "journeys": "journey"}.get(word, word)


def _is_date(chunks: Sequence[Chunk], k: int) -> bool:
    return k < len(chunks) and chunks[k].kind == "date"


def _form(words: Iterable[str]) -> VisitForm | None:
    said = set(words)
    return next((form for word, form in _FORMS if word in said), None)


def _form_after(chunks: Sequence[Chunk], k: int) -> VisitForm | None:
    """Give the form told after the verb: "arrived in Oslo on a two-day state visit"."""
    words = [c.lower for c in chunks[k : k + 14]]
    for n, word in enumerate(words):
        if word in (",", ";") and n and words[n - 1] not in ("state", "official"):
            return None
        if word in _NOUNS:
            return _form(words[max(0, n - 5) : n])
    return None
