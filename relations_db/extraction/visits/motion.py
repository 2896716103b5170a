"""Read words of motion: "arrived in Oslo", "left for Peru", "a trip that took her to Chile", "welcomed her to Lima"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import FIELDS, Target, here_of, read_target, read_targets
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.motion_words import DRIVING, MOTION, POSTED
from relations_db.extraction.visits.cargo import BRINGING, read_cargo
from relations_db.extraction.visits.dates import cleft_end
from relations_db.extraction.visits.journey_words import (
    AFTER_STAY,
    ARRIVALS,
    BEING,
    GREETED,
    NAMING,
    NOUNS,
    PURPOSE,
    Journey,
    form_after,
)
from relations_db.extraction.visits.where_clauses import read_where_clause
from relations_db.language.chunks import Chunk, is_date, lower_at
from relations_db.language.numerals import CARDINALS

# What may stand between a verb of motion and where it leads.
_BETWEEN = frozenset(
    "first then also on late early again directly earlier later at back today yesterday straight in home , officially "
    "separately his her their over across down up out off along onward onwards overland a an the plane flight train "
    "aircraft aeroplane ferry jet foot round personally secretly quietly briefly unannounced together".split()
)
# Particles that may stand before the preposition and are prepositions themselves.
_FURTHER = frozenset({"on", "in"})
_HERE = frozenset({"in", "at"})
_ACROSS, _LONGEST_CROSSED = frozenset({"across", "over"}), 6
_APPEARING = {"turned": {"up"}, "showed": {"up"}, "touched": {"down"}, "dropped": {"by", "in"}}
_OPENING_NOUNS = frozenset("a an the his her its their of 's this that no every".split())
_HOMEWARD = frozenset("came comes come coming flew flown got went".split())
_STRAIGHT = frozenset("straight directly direct fresh over in".split())
_HOMEGOING = frozenset(
    "flew flies fly went goes go travelled traveled returned returns return headed took gone drove sailed".split()
)
_SPELLS = frozenset("day days hours week weeks weekend".split())
_BEFORE_HOUR = frozenset("at around about shortly just before after soon".split())
_HOURS = CARDINALS.keys() | frozenset(
    "half quarter past to noon midday midnight dawn dusk o'clock am pm a.m p.m".split()
)
_OPENING = 9
_FOLLOWING = frozenset("first last next then finally".split())
_SEEING = frozenset("see meet visit".split())
_LEAVING = frozenset("left leaves departed departs leaving leave depart departing".split())
_RETURNING = frozenset("returned returns returning back".split())
_RETURNED = frozenset({"returned", "returns"})
# "left on the evening of May 5"
_TO_DAY = frozenset("on late early again in the at evening afternoon morning night of".split())
_HEADING = frozenset("head delegation visit".split())
_FLYING_IN = frozenset("flew flies flown jetted came come comes dropped drops".split())
_FLYING_OUT = frozenset("flew flies fly flying flown jetted".split())
_TAKING = frozenset("take taken took takes taking lead led leads leading bring brought brings bringing".split())
_FOLLOWED = frozenset({"follow", "followed", "follows", "preceded"})
_SEEING_OFF = frozenset("saw sees seen".split())
_SEEN = frozenset("him her them the guest guests visitor visitors of and party delegation".split())
_WELCOME = frozenset("welcomed welcomes greeted greets".split())
_LEADING_OTHERS = frozenset("led leads leading headed heads heading lead".split())
_GROUPS = frozenset("delegation delegations team mission group".split())
# The words that `read_motion` reads.
MOTIONS = (
    MOTION.keys()
    | _FLYING_IN
    | _TAKING
    | BRINGING
    | _LEAVING
    | _HOMEGOING
    | _SEEING_OFF
    | _LEADING_OTHERS
    | _WELCOME
    | _FOLLOWED
)
# With these a delegation goes nowhere yet, or another clause begins.
_BESIDE_DELEGATION = frozenset(
    "; . , : in at for during with who which that when while said met held after before is was are were".split()
)


def read_motion(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Give the journey that a word tells of by how somebody moves, if it does.

    Args:
        chunks: of the sentence.
        k: number of the word.
        story: the article so far.
        there: the place named last before the sentence.
    """
    word = lower_at(chunks, k)
    if (word in MOTION or word in _FLYING_IN) and (moved := _moved(chunks, k, story, there)) is not None:
        return moved
    if word in _TAKING and (took := _took(chunks, k, story)) is not None:
        return took
    if word in BRINGING and (brought := read_cargo(chunks, k, story)) is not None:
        return brought
    if (word in _LEAVING or word in _HOMEGOING) and (gone := _gone(chunks, k)) is not None:
        return gone
    if word in _SEEING_OFF:
        return _seen_off(chunks, k, story)
    if word in _LEADING_OTHERS:
        return _led(chunks, k, story)
    if word in _WELCOME:
        return _welcome(chunks, k, story)
    if word in _FOLLOWED:
        return _followed(chunks, k)
    return None


def _moved(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read a verb of motion, with or without where it leads."""
    word, following = lower_at(chunks, k), lower_at(chunks, k + 1)
    if word in {"came", "comes"} and lower_at(chunks, k - 1) in _FOLLOWING and k < 3 and _person_at(chunks, k + 1):
        return Journey(k, k + 1, k, "verb", (), form_after(chunks, k + 1), "come next")
    if word in {"came", "comes"} and _follows_day(chunks, k) and _person_at(chunks, k + 1):
        # "And on Friday, May 3, came President Vuli"
        here = here_of(story, k) if story.dateline_country else None
        return Journey(k, k + 1, k, "verb", (here,), form_after(chunks, k + 1), "come next") if here else None
    if word in {"came", "comes"} and following == "to" and lower_at(chunks, k + 2) in _SEEING:
        return _came_to_see(chunks, k, story)
    if (
        word in _HOMEWARD | ARRIVALS
        and following in {"home", "back"}
        and (source := _came_from(chunks, k + 2)) is not None
    ):
        targets, last = read_targets(chunks, source, story)
        return Journey(k, last, k, "verb", targets, form_after(chunks, last), "return") if targets else None
    if word in _FLYING_IN and following in {"in", "over"} and (flown := _flown_in(chunks, k, story)) is not None:
        return flown
    if word in _HOMEWARD and (hailed := _hailed(chunks, k, story)) is not None:
        return hailed
    if word not in MOTION:
        return None
    return (
        _inverted(chunks, k, story)
        or _motion(chunks, k, story, there)
        or read_where_clause(chunks, k, story)
        or (_arrival(chunks, k, story) if word in ARRIVALS else None)
        or _appeared(chunks, k)
    )


def _hailed(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "had come straight from Lima", "came directly from Peru": where somebody was before."""
    j = k + 1
    while lower_at(chunks, j) in _STRAIGHT:
        j += 1
    before = "had" in {lower_at(chunks, k - 1), lower_at(chunks, k - 2)}
    if lower_at(chunks, j) != "from" or not (before or j > k + 1):
        return None
    targets, last = read_targets(chunks, j + 1, story)
    leads_on = lower_at(chunks, last) in {"to", "into", "in", "and"}
    return Journey(k, last, k, "verb", targets, None, "return") if len(targets) == 1 and not leads_on else None


def _came_from(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give where the place begins of "(came home) on Friday night from Lima", "from two days in Lima"."""
    while is_date(chunks, k) or lower_at(chunks, k) in {",", "on", "late", "early", "only", "just"}:
        k += 1
    if lower_at(chunks, k) != "from":
        return None
    spell = next((n for n in range(k + 2, k + 5) if lower_at(chunks, n) in _SPELLS), None)
    return spell + 2 if spell is not None and lower_at(chunks, spell + 1) == "in" else k + 1


def _motion(chunks: Sequence[Chunk], k: int, story: Narrative, there: Target | None) -> Journey | None:
    """Read "arrived in Hanoi", "flew to the Kenyan capital", "left for Moscow", "returned from Peru"."""
    word = lower_at(chunks, k)
    if (
        word in _LEAVING
        and (read := read_target(chunks, k + 1, story, direct=True)) is not None
        and (
            chunks[read[0].at].kind == "place"
            or is_date(chunks, read[1])
            or (lower_at(chunks, read[1]) == "on" and is_date(chunks, read[1] + 1))
            or not NOUNS.isdisjoint(c.lower for c in chunks[k + 1 : k + 11])
        )
    ):
        return Journey(k, read[1], k, "verb", (read[0],), form_after(chunks, read[1]), "leave")
    if word in _LEAVING and lower_at(chunks, k + 1) == "from" and (left := _left_field(chunks, k, story)) is not None:
        return left
    if word in _FLYING_OUT and [lower_at(chunks, n) for n in (k + 1, k + 2)] == ["out", "of"]:
        return _flown_out(chunks, k, story)
    j = _leading_on(chunks, k) if _is_motion(chunks, k) else None
    if j is None:
        return None
    here = lower_at(chunks, j)
    if here == "here" and (target := here_of(story, j)) is not None:
        return Journey(k, j + 1, k, "verb", (target,), None, "leave" if word in _LEAVING else "arrive")
    if lower_at(chunks, j + 1) == "town" and (town := here_of(story, j + 1)) is not None:
        # "came to town": where the story is
        told = Target(story.place_country, story.place, j + 1) if story.place_country and story.place else town
        return Journey(k, j + 2, k, "verb", (told,), form_after(chunks, j + 2), "arrive")
    if here == "there" and there is not None:
        return Journey(k, j + 1, k, "verb", (Target(there.country, there.place, j),), None, "arrive")
    if here == "from" and word not in _RETURNING:
        # "flew from Oslo to Tallinn", "arrived from Oslo in Tallinn"
        size, leading = len(chunks), {"to", "into"} | {"in", "at"} & MOTION[word].leading
        j = next((n for n in range(j + 1, min(j + 6, size)) if lower_at(chunks, n) in leading), size)
    if j >= len(chunks):
        return None
    targets, last = read_targets(chunks, j + 1, story, venues=word not in DRIVING)
    if not targets and here == "at" and (landed := _at_field(chunks, k, j + 1, story)) is not None:
        return landed
    if not targets or (MOTION[word].sent and lower_at(chunks, last) in POSTED):
        return None
    rule = "return" if here == "from" else "leave for" if here == "for" else "arrive"
    return Journey(k, last, k, "verb", targets, form_after(chunks, last), rule)


def _flown_out(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "flew out of Lima on May 3 (for Quito)": a town that is left; where the flight leads is read behind."""
    read = read_target(chunks, k + 3, story, venues=True)
    return Journey(k, read[1], k, "verb", (read[0],), form_after(chunks, read[1]), "leave") if read else None


def _left_field(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "departed from Velana International Airport": that of the dateline, where nobody knows the field."""
    field = next((n for n in range(k + 2, min(k + 8, len(chunks))) if lower_at(chunks, n) in FIELDS), None)
    while field is not None and lower_at(chunks, field + 1) in FIELDS:
        field += 1
    if (read := read_target(chunks, k + 2, story, venues=True)) is not None:
        return Journey(k, read[1], k, "verb", (read[0],), form_after(chunks, read[1]), "leave")
    if field is None or (here := here_of(story, k)) is None or not story.dateline_country:
        return None
    return Journey(k, field + 1, k, "verb", (here,), form_after(chunks, field + 1), "leave")


def _at_field(chunks: Sequence[Chunk], k: int, j: int, story: Narrative) -> Journey | None:
    """Read "landed at Velana International Airport": that of the dateline, where nobody knows the field."""
    n = j
    while n < min(j + 7, len(chunks)) and (
        chunks[n].kind in {"name", "title_word", "place"} or lower_at(chunks, n) == "the"
    ):
        n += 1
    field = n if lower_at(chunks, n) in FIELDS else n - 1
    here = here_of(story, k) if story.dateline_country and lower_at(chunks, field) in FIELDS else None
    return Journey(k, field + 1, k, "verb", (here,), form_after(chunks, field + 1), "arrive") if here else None


def _inverted(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "To Lima, on May 3, came the president of Fiji"."""
    if lower_at(chunks, 0) not in {"to", "into"} or k > _OPENING or not _person_at(chunks, k + 1):
        return None
    targets, last = read_targets(chunks, 1, story)
    between = range(last, k)
    if not targets or not all(chunks[n].kind == "date" or lower_at(chunks, n) in {",", "on", "in"} for n in between):
        return None
    return Journey(0, k + 1, k, "verb", targets, form_after(chunks, k + 1), "come next")


def _follows_day(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether nothing but a day stands before a verb: "And last Friday, May 3, came"."""
    opening = chunks[:k]
    beside = all(c.kind == "date" or c.lower in {"and", "then", "on", ",", "in"} for c in opening)
    return beside and any(c.when is not None for c in opening)


def _came_to_see(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "came to see President Vuli (in Suva)": to her country, if no other place is told."""
    if not (_person_at(chunks, k + 3) or lower_at(chunks, k + 3) in {"him", "her", "them"}):
        return None
    for n in range(k + 4, min(k + 10, len(chunks))):
        if lower_at(chunks, n) in {"in", "at"}:
            targets, last = read_targets(chunks, n + 1, story, venues=True)
            if targets:
                return Journey(k, last, k, "verb", targets[:1], None, "arrive")
        if chunks[n].kind not in NAMING and lower_at(chunks, n) not in {"of", "the", ","}:
            break
    return Journey(k, k + 3, k, "verb", (), None, "come to see")


def _is_motion(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether a word is a verb here, and in the passive if it tells of whom others send: not "her return to"."""
    before = lower_at(chunks, k - 1)
    if MOTION[lower_at(chunks, k)].sent:
        return before in BEING or lower_at(chunks, k - 2) in BEING
    return not (before in _OPENING_NOUNS or (k and chunks[k - 1].kind == "possessive"))


def read_bound_for(chunks: Sequence[Chunk], left: Journey, story: Narrative) -> Journey | None:
    """Give where somebody went who left another place: "left Lima on May 3 for Quito"."""
    j = left.last
    while j < left.last + 5 and (
        is_date(chunks, j) or lower_at(chunks, j) in {"on", "in", "the", "late", "early", ","}
    ):
        j += 1
    if left.rule != "leave" or lower_at(chunks, j) != "for":
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(j, last, j, "verb", targets, form_after(chunks, last), "onward") if targets else None


def read_back_from(chunks: Sequence[Chunk], arrival: Journey, story: Narrative) -> Journey | None:
    """Give where somebody was who is said to arrive from there: "arrived back in Lima on Monday from Quito"."""
    j = arrival.last
    while j < arrival.last + 5 and (is_date(chunks, j) or lower_at(chunks, j) in _TO_DAY | {","}):
        j += 1
    arrived = arrival.rule == "arrive" and arrival.frame == "verb" and len(arrival.targets) == 1
    if not arrived or lower_at(chunks, j) != "from":
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(j, last, arrival.verb, "verb", targets, None, "return") if len(targets) == 1 else None


def _leading_on(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the preposition that leads on from a verb of motion, past particles, adverbs, dates and the means of
    travel: "travelled first to Laos", "made her way back by road to Lima".
    """
    way, j, size = MOTION[lower_at(chunks, k)], k + 1, len(chunks)
    told = not way.particles
    while j < min(k + 10, size):
        word = lower_at(chunks, j)
        if word in way.particles and not told:
            told = True
        elif (told and word in way.leading and not (word in _FURTHER and lower_at(chunks, j + 1) in way.leading)) or (
            told and word == "from" and j + 1 < size and chunks[j + 1].kind in {"place", "country"}
        ):
            return j
        elif word == "by" and j + 1 < size and chunks[j + 1].kind == "word":
            j += 1
        elif word in _ACROSS and lower_at(chunks, j + 1) == "the":
            # "flew across the lake to Lima"
            crossed = range(j + 2, min(j + _LONGEST_CROSSED, size))
            j = next((n for n in crossed if lower_at(chunks, n) in way.leading), size)
            continue
        elif chunks[j].kind != "date" and word not in _BETWEEN:
            return None
        j += 1
    return None


def _flown_in(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "flew in on Sunday", "came in from Oslo": an arrival where the sentence or the story stands."""
    j = k + 2
    while lower_at(chunks, j) in {"on", "late", "early", "only"}:
        j += 1
    coming = lower_at(chunks, j) == "from"
    ending = j == k + 2 and lower_at(chunks, j) in {"", ".", ";"} and chunks[k - 1].kind == "name"
    if not (is_date(chunks, j) or coming or ending or lower_at(chunks, j) == "for"):
        return None
    told = next(
        (n for n in range(k - 1, 0, -1) if chunks[n].kind == "place" and lower_at(chunks, n - 1) in _HERE), None
    )
    origin = chunks[j + 1].country if coming and j + 1 < len(chunks) else None
    if story.dateline_country:
        place = Target(story.dateline_country, story.dateline_place, k)
    elif told is not None and (read := read_target(chunks, told, story)) is not None:
        place = Target(read[0].country, read[0].place, k)
    elif story.place_country and story.place and story.place_country != origin:
        place = Target(story.place_country, story.place, k)
    else:
        return None
    return Journey(k, k + 2, k, "verb", (place,), form_after(chunks, k + 2), "arrive")


def _gone(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read "and left two days later", "departed again on May 5", "flew home the same night", "before he went home",
    where the visit has been told.
    """
    j = k + 1
    while lower_at(chunks, j) in {"again", "for", "off", "straight", "back", "late", "early"}:
        j += 1
    home = lower_at(chunks, j) == "home" or lower_at(chunks, j - 1) in {"back", "off"}
    if lower_at(chunks, k) not in _LEAVING | _RETURNED and not home:
        return None
    last = j = j + (lower_at(chunks, j) == "home")
    while lower_at(chunks, j) in _TO_DAY:
        j += 1
    if is_date(chunks, j) and (j + 1 >= len(chunks) or lower_at(chunks, j + 1) in AFTER_STAY):
        return Journey(k, k + 1, k, "verb", (), None, "go")
    closed = last >= len(chunks) or lower_at(chunks, last) in AFTER_STAY | {"late", "early", "again", "that"}
    return Journey(k, last, k, "verb", (), None, "go") if home and closed else None


def _seen_off(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "was seen off at the airport by X", "saw the guest off": who is seen off goes."""
    off = next((n for n in range(k + 1, min(k + 9, len(chunks))) if lower_at(chunks, n) == "off"), None)
    passive = lower_at(chunks, k - 1) in BEING
    if off is None or passive != (off == k + 1 and lower_at(chunks, k) == "seen"):
        return None
    inside = all(c.kind in NAMING or c.lower in _SEEN for c in chunks[k + 1 : off])
    if passive and lower_at(chunks, off + 1) in {"at", "from"}:
        # "was seen off at Lima airport"
        targets, last = read_targets(chunks, off + 2, story, venues=True)
        if len(targets) == 1 and not story.dateline_country:
            return Journey(k, last, k, "verb", targets, None, "leave")
    return Journey(k, off + 1, k, "verb", (), None, "go" if passive else "see off") if inside else None


def _took(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "a trip that took him to Peru and Chile", "took her, on May 3 and 4, to Peru"."""
    j = k + 1
    if lower_at(chunks, j) not in {"him", "her", "them"}:
        # "Her first trip took President Ana Vuli of Fiji to Peru."
        if NOUNS.isdisjoint(c.lower for c in chunks[max(0, k - 9) : k]):
            return None
        while j < min(k + 9, len(chunks)) and (chunks[j].kind in NAMING or lower_at(chunks, j) in {"of", "the"}):
            j += 1
    j += j == k + 1
    while j < min(k + 9, len(chunks)) and (
        chunks[j].kind == "date" or lower_at(chunks, j) in {",", "on", "in", "between", "and"}
    ):
        j += 1
    if lower_at(chunks, j) == "from":
        j = next((n for n in range(j + 1, min(j + 6, len(chunks))) if lower_at(chunks, n) == "to"), len(chunks))
    if lower_at(chunks, j) not in {"to", "through", "via"}:
        return None
    targets, last = read_targets(chunks, j + 1, story)
    return Journey(k, last, k, "verb", targets, None, "take to") if targets else None


def _led(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "led a delegation of the JVP to Peru", "headed a team of thirty engineers to Lima"."""
    group = next((n for n in range(k + 1, min(k + 9, len(chunks))) if lower_at(chunks, n) in _GROUPS), None)
    if group is None:
        return None
    for n in range(group + 1, min(group + 12, len(chunks))):
        if lower_at(chunks, n) == "to":
            targets, last = read_targets(chunks, n + 1, story)
            return Journey(k, last, k, "verb", targets, form_after(chunks, last), "lead to") if targets else None
        verb = lower_at(chunks, n).endswith("ed") and lower_at(chunks, n - 1) == "and"
        if verb or lower_at(chunks, n) in _BESIDE_DELEGATION:
            return None
    return None


def _arrival(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read an arrival that leaves out where: "who arrived for a state visit", "landed and was welcomed by X"."""
    following = lower_at(chunks, k + 1)
    dated = is_date(chunks, k + 1 + (following in {"in", "on"}))
    if following not in PURPOSE and following not in {"and", "earlier", "late", "with"} and not dated:
        return None
    day = k + 1
    while lower_at(chunks, day) in {"on", "late", "early", "the", "morning", "evening", "night", "of", "in"}:
        day += 1
    hour = _past_hour(chunks, day + 1)
    if is_date(chunks, day) and (
        hour >= len(chunks) or lower_at(chunks, hour) in AFTER_STAY - {"after", "before", "when"}
    ):
        here = (Target(story.dateline_country, story.dateline_place, k),) if story.dateline_country else ()
        if not here or lower_at(chunks, k) not in {"came", "come"}:
            return Journey(k, k + 1, k, "verb", here, form_after(chunks, k + 1), "arrive")
    ahead = chunks[k + 1 : k + 16]
    end = next((n for n, c in enumerate(ahead) if c.lower in {";", ".", "where"}), len(ahead))
    told = {c.lower for c in ahead[:end]}
    dated = any(c.kind == "date" or c.lower in _SPELLS for c in ahead[: min(end, 6)])
    if not (
        told & {"visit", "trip"}
        or (told & GREETED and told & {"was", "were"})
        or (dated and (told & _HEADING or lower_at(chunks, k - 1) == "had"))
    ):
        return None
    return Journey(k, k + 1, k, "verb", (), form_after(chunks, k + 1), "arrive")


def _past_hour(chunks: Sequence[Chunk], k: int) -> int:
    """Give the chunk behind an hour of the day: "(landed on Monday) at half past twelve", "shortly before noon"."""
    j = k
    while lower_at(chunks, j) in _BEFORE_HOUR:
        j += 1
    end = j
    while lower_at(chunks, end) in _HOURS or lower_at(chunks, end).isdigit():
        end += 1
    return end if end > j > k else k


def _appeared(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read "turned up on May 3", "touched down, on a Monday, at last": an arrival that leaves out where."""
    j = k + 2 + (lower_at(chunks, k + 2) == ",")
    j += lower_at(chunks, j) in {"on", "in"}
    # "It was on May 3 that X turned up unannounced"
    told = is_date(chunks, j) or cleft_end(chunks) is not None
    if lower_at(chunks, k + 1) not in _APPEARING.get(lower_at(chunks, k), ()) or not told:
        return None
    return Journey(k, k + 2, k, "verb", (), form_after(chunks, k + 2), "arrive")


def _followed(chunks: Sequence[Chunk], k: int) -> Journey | None:
    """Read "X followed on Monday", "Y followed, on a state visit from May 3 to 5", after the visit of another; "was
    followed a week later by Y"; "followed in person", after a call.
    """
    if lower_at(chunks, k - 1) in {"was", "were", "is", "be", "been", "are", "by", ","}:
        by = next((n for n in range(k + 1, min(k + 6, len(chunks))) if lower_at(chunks, n) == "by"), None)
        dated = by is not None and any(c.kind == "date" for c in chunks[k + 1 : by])
        named = dated and by is not None and _person_at(chunks, by + 1)
        return Journey(k, (by or k) + 1, k, "verb", (), None, "followed by") if named else None
    if lower_at(chunks, k + 1) == "in" and lower_at(chunks, k + 2) == "person":
        return Journey(k, k + 3, k, "verb", (), form_after(chunks, k + 3), "follow in person")
    j = k + 1 + (lower_at(chunks, k + 1) == ",")
    form = form_after(chunks, j)
    dated = is_date(chunks, j) or (lower_at(chunks, j) in {"on", "from", "in"} and is_date(chunks, j + 1))
    if not dated and not (lower_at(chunks, j) in {"on", "with", "for"} and form is not None):
        return None
    return Journey(k, k + 1, k, "verb", (), form, "follow")


def _welcome(chunks: Sequence[Chunk], k: int, story: Narrative) -> Journey | None:
    """Read "welcomed the Peruvian foreign minister to Havana": who is welcomed travels."""
    if lower_at(chunks, k - 1) in BEING:
        return None
    for n in range(k + 2, min(k + 28, len(chunks))):
        lower = lower_at(chunks, n)
        if lower in {";", ".", "said", "and", "who", "for", "in", "at"}:
            return None
        if lower == "to":
            targets, last = read_targets(chunks, n + 1, story)
            closes = last >= len(chunks) or is_date(chunks, last) or lower_at(chunks, last) in AFTER_STAY | PURPOSE
            return Journey(k, last, k, "verb", targets, None, "welcome") if targets and closes else None
    return None


def _person_at(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether somebody is named soon: "the Fijian premier, X"."""
    ahead = chunks[k : k + 4]
    opens = bool(ahead) and (ahead[0].kind in NAMING or ahead[0].lower == "the")
    return opens and any(c.kind in {"name", "office"} for c in ahead)
