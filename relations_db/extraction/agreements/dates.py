"""Tell when an agreement was made: the day beside its deed, one in its name, or the one that the story has come to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from relations_db.extraction.agreements.coordination import Group
from relations_db.extraction.agreements.deed_words import STATEMENTS, Deed
from relations_db.extraction.agreements.name_words import HEADS
from relations_db.extraction.agreements.named_makers import GATHERED
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.agreements.towns import town_of
from relations_db.extraction.discourse.moments import is_recalled
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.story import Story
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import tells_in_pluperfect
from relations_db.extraction.wording import Wording
from relations_db.language.dates import When, anchored

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
# What befalls a text after it was made has a day of its own.
_LATER_FATE = frozenset(
    "approved ratified entered takes took expires expired will came rejected terminated replaced amended".split()
)
_CLAUSE_BREAKS = frozenset({";", ":", "which", "who", "while", "whereas", "“", "”"})
VISITING = frozenset("visit visits visited tour trip visiting".split())
# "their current agreements" have been signed already.
_STANDING = frozenset({"current", "existing", "standing"})
# "At its conclusion a communiqué was issued."
_ITS_END = (["its", "conclusion"], ["its", "end"], ["its", "close"])
_NEGOTIATING = frozenset("built negotiate negotiated negotiating begun began started discussed promised".split())
_NEW_CLAUSE = frozenset("was were had will established completing completed visited met held".split())


_GATHERINGS = frozenset("summit summits conference forum gathering meeting assembly congress".split())
_GATHERED_THERE = frozenset("leaders ministers participants heads delegates".split())
_ENDS_OF = (["end", "of"], ["close", "of"], ["conclusion", "of"])
# So near behind a gathering stands its day.
_TO_ITS_DAY = 16


class Days:
    """Keep the days an article has come to, and date the deeds that it tells.

    Attributes:
        day: the day the story has come to.
        visit: the days of the visit told last.
    """

    def __init__(self) -> None:
        self.day: When | None = None
        self.visit: When | None = None
        self._base: When | None = None
        # The day that stands alone above what a diary tells of it.
        self._entry: When | None = None
        # The day told last, whether or not the story moved on to it; and the same where only the month is told.
        self._beside: When | None = None
        self._then: When | None = None
        # The days of the gathering told last.
        self._gathering: When | None = None

    def follow(self, syntax: Syntax) -> None:
        """Keep the day the story has come to, and the days of the visit told last."""
        if not syntax.sentence.dates:
            return
        self.day = self._day_behind(syntax) or self._main_day(syntax) or self.day
        chunks = syntax.sentence.chunks
        if chunks[0].when is not None and chunks[0].when.day is not None and len(chunks) < 3:
            self._entry = chunks[0].when
        days = [c.when for c in chunks if c.when is not None and (c.when.day or c.when.weekday is not None)]
        self._beside = self._anchored(syntax, days[0]) if days else self._beside
        months = [c.when for c in chunks if c.when is not None and (c.when.month or c.when.month_shift is not None)]
        self._then = self._beside if days else self._anchored(syntax, months[0]) if months else self._then
        for k, chunk in enumerate(chunks):
            if (
                chunk.kind == "date"
                and chunk.when is not None
                and chunk.when.month is not None
                and chunk.when.day is not None
                and not (
                    syntax.sentence.quoted[k]
                    or {"had", "last", "previous", "previously", "earlier"}
                    & {c.lower for c in chunks[max(0, k - 9) : k]}
                )
            ):
                self._base = msgspec.structs.replace(chunk.when, last=None)
                break
        self._gathering = self._held_on(syntax) or self._gathering
        if VISITING.isdisjoint(syntax.sentence.words):
            return
        for k, chunk in enumerate(syntax.sentence.chunks):
            if chunk.lower in VISITING and not syntax.sentence.quoted[k]:
                for later in syntax.sentence.chunks[k + 1 : k + 14]:
                    if later.lower in {";", "since", "which", "who"}:
                        break
                    if later.kind == "date" and later.when is not None and later.when.month is not None:
                        if not syntax.long_ago(moment := syntax.story.moment(later.when)):
                            self.visit = moment
                        break

    @staticmethod
    def _held_on(syntax: Syntax) -> When | None:
        """Give the days of a gathering of which a sentence tells: "The summit was held in Suva on May 3 and 4"."""
        sentence = syntax.sentence
        if _GATHERINGS.isdisjoint(sentence.words) or tells_in_pluperfect(sentence):
            return None
        for k, chunk in enumerate(sentence.chunks):
            if _GATHERINGS.isdisjoint(chunk.lower.split()) or sentence.quoted[k]:
                continue
            for later in sentence.chunks[k + 1 : k + _TO_ITS_DAY]:
                if later.lower in {";", ":", "since", "who"}:
                    break
                if later.when is not None and later.when.day is not None:
                    moment = syntax.story.moment(later.when)
                    return None if syntax.long_ago(moment) else moment
        return None

    @staticmethod
    def _day_behind(syntax: Syntax) -> When | None:
        """Give the day to which a sentence comes behind a semicolon: "on the 9th he came; on the 10th they met"."""
        chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
        if ";" not in lowers or syntax.sentence.headline or tells_in_pluperfect(syntax.sentence):
            return None
        last = len(lowers) - 1 - lowers[::-1].index(";")
        opens = last + 1 + (lowers[last + 1 : last + 2] == ["on"])
        for k in range(opens, len(chunks)):
            if lowers[k] in {"which", "who", "when", "that", "since", "had", "until", "before", "after"}:
                return None
            when = chunks[k].when
            day = when is not None and (when.day is not None or when.weekday is not None)
            if day and (k == opens or lowers[k - 1] == "on"):
                # Also further on: "X came here on the 9th; Y returned the visit on the 10th."
                return syntax.moment(k) if not syntax.sentence.quoted[k] else None
        return None

    def _main_day(self, syntax: Syntax) -> When | None:
        """Give the day that a sentence moves the story to: one that opens it, or a fresh one it tells of."""
        if syntax.sentence.headline:
            return None
        chunks = syntax.sentence.chunks
        background = {"previous", "previously", "earlier", "since"} & syntax.sentence.words or tells_in_pluperfect(
            syntax.sentence
        )
        for k, chunk in enumerate(chunks):
            when = chunk.when
            if chunk.kind != "date" or when is None or syntax.sentence.quoted[k] or _in_brackets(syntax, k):
                continue
            before = chunks[k - 1].lower if k else ""
            if before in {"until", "till", "by", "before"}:
                continue
            if when.year_shift is not None and when.year_shift > 0 and not when.discourse:
                # "Next year the two will celebrate": no story goes on there.
                continue
            if is_recalled(syntax.sentence.lowers, k):
                return None
            if k < 5 and background and self.day is not None and _looks_back(syntax.sentence.lowers):
                # "On May 3 the Speaker had received him": the story stays where it has come to.
                continue
            if k < 5:
                return (
                    syntax.story.when
                    if when.discourse and syntax.story.when is not None
                    else self._anchored(syntax, when)
                )
            backward = when.year_shift is not None or when.direction < 0 or (when.year is not None and when.day is None)
            # A year gone by is told of in passing: "The hosts were in Quito on May 3, 2021."
            now = syntax.story.dateline_year or syntax.story.year
            backward = backward or (self.day is not None and when.year is not None and when.year < now)
            if (
                (background and when.weekday is None)
                or backward
                or before in {"since", "until", "till", "of", "by", "before", "after", "("}
                or (before == "from" and when.last is None)
                or (when.day is None and when.weekday is None and when.day_shift is None)
            ):
                continue
            near = [c.lower for c in chunks[max(0, k - 9) : k]]
            if (
                _in_subordinate(near)
                or _in_where_clause(syntax.sentence.lowers[:k])
                or (when.year is not None and "that" in near)
            ):
                continue
            return self._anchored(syntax, when)
        return None

    def _anchored(self, syntax: Syntax, when: When, near: When | None = None) -> When:
        """Give the day meant by a weekday: the one beside the last day of the month told, unless a dateline says it."""
        if when.day_shift == 0 and self._entry is not None:
            return self._entry
        near = msgspec.structs.replace(near, last=None) if near is not None else self._base
        if (
            when.weekday is not None
            and when.day is None
            and when.near is None
            and near is not None
            and not syntax.story.has_dateline
        ):
            return anchored(when, near)
        told = syntax.story.when
        same = told is not None and when.month is not None and when.year is None
        if told is not None and same and (told.month, told.day, told.last) == (when.month, when.day, when.last):
            # The story knows from which day it came to this one.
            return told
        return syntax.story.moment(when)

    def told_of(self, words: Wording, group: Group, name: TextName, deed: Deed) -> When | None:
        """Give the day told of a deed: the nearest date in its clause, else one that opens the sentence."""
        year = bracket_year(words, name)
        if year is not None and words.kind(name.last + 1) != "date":
            return When(year=year)
        sentence = words.syntax.sentence
        first, last = min(deed.verb, group.first), max(deed.last, group.last, deed.verb + 1)
        best: tuple[int, When, int] | None = None
        for number, chunk in enumerate(sentence.chunks):
            if chunk.kind != "date" or chunk.when is None:
                continue
            k = chunk.first
            if name.title_first <= k < name.last and deed.form != "spoken":
                continue
            before = words.at(k - 1)
            if chunk.last < first and deed.verb != group.last and _opens_clause(words, chunk.last, first):
                # "since 1975, when they concluded an accord"
                best = (0, chunk.when, number)
                break
            if k - 1 == name.last and before in {"of", "("} and _about_another(words, name):
                continue
            if chunk.when.month is None and chunk.when.year is not None and _of_another(words, k, name, deed):
                continue
            if before == "of" and chunk.when.year is not None and _is_dated(words, group.last, k):
                continue
            if _of_its_words(words, k, last, deed) or _since(words, k) or _of_the_renewed(words, k, name, deed):
                continue
            if name.kind == "plan" and before == "(" and k - 1 == name.last:
                # The years in brackets are those that a plan is for: "the Action Plan (2025-2027)".
                continue
            beside = before == "since" and name.kind not in STATEMENTS and 0 < k - name.last < 4
            beside = beside or (before == "since" and deed.status == "in_force")
            beside = beside or (before == "since" and words.at(deed.verb) in {"bears", "bear", "carries", "carry"})
            if before in {"since", "until", "till", "for", "before"} and not beside:
                continue
            distance = _distance(words, number, (first, last), group, deed)
            if best is None or distance < best[0]:
                best = (distance, chunk.when, number)
        if best is None or best[0] > 40:
            return When(year=name.year) if name.year is not None else None
        if best[1].discourse:
            return words.syntax.moment(best[2])
        firm = [
            c.when
            for c in sentence.chunks
            if c.kind == "date" and c.when is not None and c.when.day is not None and c.when.month is not None
        ]
        return self._anchored(words.syntax, best[1], firm[0] if firm and firm[0] is not best[1] else None)

    def come_to(self, words: Wording, name: TextName, deed: Deed) -> When | None:
        """Give the day that the story has come to, for a deed told without a day of its own."""
        story = words.syntax.story
        if words.syntax.sentence.headline:
            return When(month_shift=0)
        if (
            deed.status == "planned"
            and words.lower[0] == "at"
            and words.at(1) in {"this", "today"}
            and "we" in words.lower
        ):
            # "At this meeting we are going to sign": so says who speaks there.
            return When(day_shift=0)
        if (
            "had" in words.lower[max(0, deed.verb - 4) : deed.verb]
            or deed.status == "planned"
            or words.quoted(deed.verb)
        ):
            return None
        if is_older(words, name, deed) or _made_elsewhere(words, deed):
            return None
        if {"spot", "occasion", "there"} & set(words.lower[deed.last : deed.last + 4]) and self._beside is not None:
            return self._beside
        if self._then is not None and (words.at(deed.last) == "then" or "at that time" in " ".join(words.lower)):
            return self._then
        if self._gathering is not None and (_gathering_acts(words, deed) or at_its_end(words, deed)):
            # Whoever had talks on its eve or since: what it adopts, it adopts at its own time.
            return last_day(self._gathering)
        near = words.lower[deed.last : deed.last + 4], words.lower[:3]
        if story.aside is not None:
            # "Last May he came. During the visit an accord was signed": during that one.
            return story.aside
        if self.visit is not None and any(part[n : n + 2] in _ITS_END for part in near for n in range(3)):
            return last_day(self.visit)
        around = words.lower[max(0, name.first - 12) : deed.last + 14]
        if {"visit", "trip", "tour", "stay"} & set(around) and self.visit is not None:
            ending = {"conclusion", "end", "ended", "concluded", "close", "closing"} & set(around)
            return last_day(self.visit) if ending else self.visit
        opens = any(c.kind == "date" for c in words.syntax.sentence.chunks[:5])
        return (story.now if opens else self._now(story)) or When(month_shift=0)

    def _now(self, story: Story) -> When | None:
        """Give the day of the story, or the one told by the way where that says more: a day of the journey to whose
        days the story has come, or which day it is that an undated report tells of.
        """
        now, day = story.now, self.day
        if now is None or now == When(day_shift=0):
            return day or now
        return day if day is not None and _is_day_of(day, now) else now


def _gathering_acts(words: Wording, deed: Deed) -> bool:
    """Tell whether it is "the summit" or "the leaders" there who adopt a text."""
    the, who = (["", *words.lower[: deed.verb]])[-2:]
    return deed.status == "adopted" and deed.form == "active" and the == "the" and who in _GATHERINGS | _GATHERED_THERE


def at_its_end(words: Wording, deed: Deed) -> bool:
    """Tell whether a text was made "at the end of the gathering"."""
    end = words.lower[deed.last : deed.last + 6]
    return end[:2] == ["at", "the"] and end[2:4] in _ENDS_OF and not _GATHERINGS.isdisjoint(end[4:6])


def _distance(words: Wording, number: int, around: tuple[int, int], group: Group, deed: Deed) -> int:
    """Give how far the date at a chunk is from a deed and the names it is of: other clauses between count for more."""
    k, (first, last) = words.syntax.sentence.chunks[number].first, around
    if k >= last:
        gap = words.lower[last:k]
        distance = k - last
        if set(gap) & {";", ":"} or ("which" in gap and set(gap) & _LATER_FATE):
            distance += 50
        elif set(gap) & _CLAUSE_BREAKS:
            distance += 14
        elif "," in gap and gap[gap.index(",") + 1 :][:1] == ["and"]:
            distance += 20
        elif {"and", ","} & set(gap) and set(gap) & _NEW_CLAUSE:
            distance += 30
    elif k < first:
        gap = words.lower[k:first]
        distance = first - k + 3
        if ";" in gap:
            distance += 30
        elif ":" in gap:
            # "He was in Lima on May 3: the two signed an accord."
            distance += 12
        elif set(gap) & {"which", "who"}:
            distance += 14
        elif _in_relative_clause(words, k, gap):
            # "He and the King, who had last met in June, signed an accord."
            distance += 40
        if "had" in words.lower[max(0, deed.verb - 4) : deed.verb]:
            distance += 8
        if number < 5 or (number < 9 and ";" in gap):
            distance = min(distance, 39)
    else:
        # Between the name and its verb: "initialled in May and signed on Monday".
        distance = 1 if k >= deed.verb or k < group.last else deed.verb - k + 6
    return distance


def _looks_back(lowers: Sequence[str]) -> bool:
    """Tell whether it is the main verb of a sentence that stands in the pluperfect."""
    had = lowers.index("had") if "had" in lowers else 0
    return had > 0 and {"who", "whom", "which", "whose", "when", "that", "where"}.isdisjoint(lowers[:had])


def _in_subordinate(lowers: list[str]) -> bool:
    """Tell whether a clause behind "who" or "when" is still open, which it is not in "X, who leads them, came on"."""
    opens = max((n for n, w in enumerate(lowers) if w in {"which", "who", "when", "whose"}), default=None)
    return opens is not None and "," not in lowers[opens + 2 :]


def _in_where_clause(before: Sequence[str]) -> bool:
    """Tell whether words end inside a clause on what happened elsewhere: "He came from Lima, where they had met on"."""
    if "where" not in before:
        return False
    behind = before[len(before) - 1 - before[::-1].index("where") :]
    ended = ";" in behind or any(a == "," and b in {"and", "but"} for a, b in pairwise(behind))
    return "had" in before and not ended


def _in_brackets(syntax: Syntax, k: int) -> bool:
    """Tell whether a chunk stands in brackets, where no story goes on."""
    before = syntax.sentence.lowers[:k]
    return before.count("(") > before.count(")")


def anniversary_of(words: Wording, deed: Deed) -> When | None:
    """Give the year of a deed whose anniversary is spoken of: "the 20th anniversary of the signing of"."""
    if deed.form != "nominal":
        return None
    for k in range(deed.verb - 1, max(-1, deed.verb - 5), -1):
        if words.lower[k] in {"anniversary", "jubilee"}:
            for j in range(k - 1, max(-1, k - 3), -1):
                if (found := re.fullmatch(r"([0-9]{1,3})(?:st|nd|rd|th)", words.lower[j])) is not None:
                    return When(year_shift=-int(found.group(1)))
    return None


def is_older(words: Wording, name: TextName, deed: Deed) -> bool:
    """Tell whether words speak of an older text: "the Convention signed between …", "the current pacts that both have
    signed".
    """
    if not _STANDING.isdisjoint(words.lower[max(0, name.first - 1) : name.head]):
        return True
    if words.syntax.story.place is not None and town_of(words, name) == words.syntax.story.place:
        # "The Suva Declaration adopted by" those of whose meeting in Suva one has just told is theirs.
        return False
    plain = words.at(deed.verb - 1) not in {"was", "were", "is", "are", "been", "duly", "then", "also"}
    bears = words.at(deed.verb) in {"bears", "bear", "carries", "carry"}
    return deed.form == "passive" and name.definite and name.proper and plain and not bears


def _made_elsewhere(words: Wording, deed: Deed) -> bool:
    """Tell whether a clause recalls a text of another town than that from which one writes: "the accord they reached
    in Lima".
    """
    home = words.syntax.story.dateline_place
    if home is None or deed.form != "relative" or words.at(deed.last) not in {"in", "at"}:
        return False
    place = place_of(words.chunk_at(deed.last + 1)) if words.kind(deed.last + 1) == "place" else None
    return place is not None and place[0] != home


def bracket_year(words: Wording, name: TextName) -> int | None:
    """Give the year right behind a name: "the pact of 1952", "the Convention (1982)"."""
    if _about_another(words, name):
        return None
    for k in range(name.last, min(len(words), name.last + 3)):
        ranged = words.at(k + 1) in {"-", "–"} and name.kind == "plan"
        if _YEAR.fullmatch(words.lower[k]) and words.at(k - 1) in {"of", "(", "in", "from"} and not ranged:
            return int(words.lower[k])
    return None


def _about_another(words: Wording, name: TextName) -> bool:
    """Tell whether the name of a text ends with that of another: "the protocol amending the treaty" of 1999."""
    return any(words.lower[k] in HEADS for k in range(name.head + 2, name.last))


def _of_another(words: Wording, k: int, name: TextName, deed: Deed) -> bool:
    """Tell whether a year behind a name is that of what the text is about, or of its beginnings: "signed four papers,
    one of them on the games of 2030", "signed the accord that they had begun to negotiate in 1999", "signed a protocol
    to the pact, which had been concluded in 1999".
    """
    if k <= name.last:
        return False
    behind = words.lower[max(name.head, deed.verb) + 1 : k]
    if "which" in behind and "had" in behind[behind.index("which") :]:
        return True
    of_noun = words.at(k - 1) == "of" and k - 1 != name.last
    return of_noun or (deed.verb < k and not _NEGOTIATING.isdisjoint(words.lower[name.last : k]))


def _is_dated(words: Wording, first: int, last: int) -> bool:
    """Tell whether a text named between two tokens has the date behind: "on ten years of the Treaty of May 3"."""
    return any(words.lower[j] in HEADS and words.capital(j) for j in range(first, last))


def _of_its_words(words: Wording, k: int, last: int, deed: Deed) -> bool:
    """Tell whether a date is one that a text speaks of: "a plan which covers the years from 2024 to 2028", "announced
    in a joint statement that they would meet in 2026", or of what those who made it agreed to do.
    """
    gap = words.lower[last:k]
    said = (deed.form == "spoken" and "that" in gap) or gap[:1] == ["that"]
    said = said and not _TO_COME.isdisjoint(gap)
    # "signed a treaty and agreed to meet again in 2026"
    return said or _is_aimed_at(words.lower[last - 1 : k]) or not _COVERING.isdisjoint(gap)


def _is_aimed_at(gap: list[str]) -> bool:
    """Tell whether words before a date say what was agreed besides: "and agreed to meet again in"."""
    to = (j for j in range(2, len(gap)) if gap[j] == "to")
    return any(gap[j - 1] in _AIMING and gap[j - 2] in _JOINTS for j in to)


def _of_the_renewed(words: Wording, k: int, name: TextName, deed: Deed) -> bool:
    """Tell whether a date is that of a text made anew: "renewed a protocol which dates from 1997"."""
    anew = words.at(deed.verb).startswith(("renew", "prolong", "extend"))
    return anew and not _MADE_BEFORE.isdisjoint(words.lower[name.head + 1 : k])


_MADE_BEFORE = frozenset("dates dating dated signed concluded made of since".split())
_COVERING = frozenset("covers cover covered covering spanning spans".split())
_BEING_HELD = frozenset("took was met opened ended closed".split())
_AIMING = frozenset(
    "agreed decided resolved pledged promised undertook vowed committed planned intend intended".split()
)
_JOINTS = frozenset({"and", ",", "also", "then"})
_TO_COME = frozenset("will would shall should".split())


def _since(words: Wording, k: int) -> bool:
    """Tell whether "since" opens the clause of a date: "her first guest since she took office in March"."""
    for j in range(k - 2, max(-1, k - 9), -1):
        if words.lower[j] in {",", ";", ":"}:
            return False
        if words.lower[j] == "since":
            return True
    return False


def _opens_clause(words: Wording, k: int, first: int) -> bool:
    """Tell whether "when" right behind a date opens the clause that a token stands in."""
    k += words.at(k) == ","
    return words.at(k) == "when" and not {",", ";", ":"} & set(words.lower[k:first])


def dated_behind(words: Wording, name: TextName) -> When | None:
    """Give the day right behind a name: "the Treaty of Lima of 3 June 1929"."""
    if words.at(name.last) != "of" or words.kind(name.last + 1) != "date":
        return None
    when = words.chunk_at(name.last + 1).when
    return when if when is not None and when.year is not None else None


def _in_relative_clause(words: Wording, k: int, gap: list[str]) -> bool:
    """Tell whether a token stands in a clause behind "who" or "having" that a comma ends."""
    if "," not in gap:
        return False
    for j in range(k - 1, max(0, k - 14), -1):
        if words.lower[j] in {",", ";", "."}:
            return False
        if words.lower[j] == "which" and words.at(j - 2) in GATHERED and words.at(j + 1) in _BEING_HELD:
            # "at their summit, which took place on May 3, they signed": the day of the summit is that of the text.
            return False
        if words.lower[j] in {"who", "which", "whom", "whose", "where", "having"}:
            return words.at(j - 1) == "," or _tells_of_scene(words, j)
        if words.lower[j] == "that" and words.at(j + 1) == "had" and _tells_of_scene(words, j):
            return True
    return False


def _tells_of_scene(words: Wording, j: int) -> bool:
    """Tell whether a relative clause without a comma says what had become of the scene of a deed before: "in a hall
    that had burnt down in May, they signed", "in the town in which Y was founded on May 3, they signed".
    """
    noun = j - 1 - (words.at(j - 1) in _IN_WHICH)
    if not words.lower[noun].isalpha() or words.lower[noun] in GATHERED | VISITING | _SIGHT:
        return False
    return noun < j - 1 or words.at(j + 1) == "had" or words.at(j) == "where"


# In what is none of these there is no day of its own: "at the ceremony in which", "on the day on which".
_SIGHT = frozenset("ceremony day days week month occasion event round dialogue dinner banquet".split())
_IN_WHICH = frozenset("in at on from".split())


def _is_day_of(when: When, days: When) -> bool:
    """Tell whether a day is one of several of a month: the 16th of those from the 14th to the 17th."""
    last = days.last.day if days.last is not None else None
    if None in (when.day, when.month, days.day, last) or when.month != days.month or when.last is not None:
        return False
    return (days.day or 0) <= (when.day or 0) <= (last or 0)


def last_day(when: When) -> When:
    """Give the last day of a range."""
    last = when.last
    if last is None or last.day is None or when.month is None:
        return when
    return When(year=last.year or when.year, month=last.month or when.month, day=last.day, year_shift=when.year_shift)


def yet_to_come(when: When) -> When:
    """Give the month that lies ahead where a plan names one without its year."""
    bare = when.month is not None and when.day is None and when.year is None and when.year_shift is None
    return msgspec.structs.replace(when, direction=1) if bare and when.near is None and not when.direction else when
