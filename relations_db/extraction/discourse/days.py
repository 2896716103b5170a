"""Choose the day that is told of some words of a sentence, among all that it tells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.measures import Measure
from relations_db.extraction.discourse.moments import AHEAD, LOOKING_BACK, OPENING, Moments, is_day_or_month
from relations_db.extraction.discourse.tenses import (
    MODALS,
    Clause,
    clause_of,
    dates_before,
    is_pluperfect,
    is_to_be,
    is_topic,
    is_year_of_feast,
    looks_back,
    part_around,
)
from relations_db.extraction.discourse.topics import is_of_a_topic
from relations_db.language.dates import When, anchored
from relations_db.language.document import ParsedSentence
from relations_db.language.verbs import is_past

TO_NEXT = ("to", "with", "by")
# "on the evening of May 5", "in the last week of May"
PARTS_OF_TIME = frozenset(
    "moments minutes hours evening afternoon morning night day days week weeks end beginning start middle month".split()
)
_RELATIVES = frozenset("that which who whose where when".split())
# What these open behind the words for it is yet to be.
_STILL_TO = ([",", "to"], ["to", "come"], ["to", "follow"])
# How far off a day is that opens a clause joined to another: nearer than one that opens the sentence.
_OF_JOINT = 28
_BEHIND_OPENING = 3
NOT_WHEN = frozenset({"since", "until", "till", "by", "before"})
# So far before "evening" stands the "until" of "until late in the evening of".
_TO_PART = 4
# What is told behind these is where something comes from.
SOURCES = frozenset("origin origins roots".split())
# Sentences with these words tell of other days beside the story's.
SPEECH = frozenset(
    "said says noted noting recalled recalling recall stressed added adding pointed emphasised emphasized "
    "expressed told thanked appreciated hailed praised dealt focused focussed centred centered revolved "
    "referred referring remembered remembering recalls".split()
)
SPEECH_OR_AHEAD = SPEECH | AHEAD
BACKGROUND = SPEECH_OR_AHEAD | LOOKING_BACK
JOURNEYS = frozenset("visit trip journey".split())
JOURNEYS_OR_STAYS = JOURNEYS | {"stay", "tour"}
# What texts are behind their nouns: "the accord signed in July".
_MADE = frozenset("signed adopted concluded reached inked initialled ratified agreed brokered negotiated".split())
# Behind these it is a verb.
_NO_TEXT = frozenset("and be been being had has have was were is are they he she who which that both also then".split())
# So far before that may stand the "with" of "ended with a protocol signed on Friday".
_TO_WITH = 4
# These lead from a place to what was done there.
_WHERE = frozenset({"where", "which"})
_DEATHS = frozenset({"death", "passing", "died"})
# To these a date before them belongs: "the May 12 quake".
_MISHAPS = frozenset(
    "earthquake quake quakes flood floods crash attack attacks explosion blast fire typhoon hurricane cyclone storm "
    "landslide bombing accident disaster massacre election elections vote coup".split()
)
_PREPOSED = frozenset("after over on in to for with at following and , as".split())
_ANNOUNCING = frozenset("announced said reported confirmed stated wrote told".split())
_EVENTS = frozenset(
    "congress conference summit forum election elections vote referendum plenum exhibition fair games".split()
)
# Nearer than this behind a verb stands its own day.
_NEAR = 3
# So far behind "that" may stand the "had" of its clause.
_FAR = 12
# So far behind "the eve" stands what it is the eve of.
_TO_EVE = 4
_SOON_AFTER = [[soon, "after", coming] for soon in ("soon", "shortly", "right") for coming in ("arriving", "landing")]
# So far before a day may stand the "during" of a stay: "during the Peruvian president's state visit of".
_TO_STAY = 10
# What stands behind these was before.
_UPON = frozenset({"following"})
_TAKING_PLACE = frozenset({"place", "held", "met", "occurred", "happened"})
_WHICH_DAY = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}


def is_bound(sentence: ParsedSentence, k: int, words: frozenset[str] = NOT_WHEN) -> bool:
    """Tell whether a day says since, by or until when: "until May 4", "until late in the evening of May 4".

    Args:
        sentence: its sentence.
        k: its chunk.
        words: those that bound.
    """
    lowers = sentence.lowers
    if k and lowers[k - 1] in words:
        return True
    if k < 2 or lowers[k - 1] != "of" or lowers[k - 2] not in PARTS_OF_TIME:
        return False
    before = lowers[max(0, k - 2 - _TO_PART) : k - 2]
    return not words.isdisjoint(before) and "," not in before


class Days(Moments):
    """One sentence, asked which of its days is told of which of its words."""

    def _of_what_is_to_be(self, last: int, k: int) -> bool:
        """Tell whether a day is that of what is still to be: "about the forum, to be held in", "the forum to be held
        on", "with a forum to follow in".
        """
        before = [self.sentence.lowers[n : n + 3] for n in range(last, k)]
        behind = any(pair[:2] in _STILL_TO or (pair[:2] == ["to", "be"] and is_past(pair[-1])) for pair in before)
        return is_to_be(self.sentence, k) and behind

    def date(self, first: int, last: int, low: int, high: int) -> When | None:
        """Give the date told of words at chunks `first` to `last`: the nearest one between chunks `low` and
        `high`, else one that
        opens the sentence."""
        best: tuple[int, int] | None = None
        low, high = max(low, self._clause(first, -1)), min(high, self._clause(last, 1))
        measured = self.measured(first)
        clause = clause_of(self.sentence, first)
        inside = set(clause.chunks) if clause.head is not None else set()
        for k in self.times:
            chunk = self.sentence.chunks[k]
            if chunk.kind != "date" or chunk.when is None or (measured is not None and k < measured.at):
                continue
            if any(m.tells(k) for m in self.measures if m is not measured):
                continue
            before = self.sentence.chunks[k - 1].lower if k else ""
            if (is_bound(self.sentence, k) and not (self._dates_clause(k, first) or self.is_by_then(k))) or (
                before == "of" and k > 1 and not self._is_of_stay(k)
                and self.sentence.chunks[k - 2].lower not in PARTS_OF_TIME
            ):  # fmt: skip
                continue
            if k >= last and (self._deals_on(k, last) or self._is_object_ahead(first, last, k)):
                continue
            if k >= last and chunk.when.weekday is None and is_of_a_topic(self.sentence, k, first):
                continue
            purpose = self.sentence.chunks[first - 1].lower == "to" if first else False
            if k >= last and (
                self._of_another_verb(last, k) or self._of_what_is_to_be(last, k) or self.is_told_to_somebody(first, k)
            ):
                continue
            if (
                (self.in_apposition(k) and not purpose and k not in inside)
                or self._of_mishap(k)
                or is_year_of_feast(self.sentence, k)
                or (self.after_since(k) and not self._dates_clause(k, first) and not self.is_since(first, k))
                or (k >= last and self._of_visit_before(last, k))
                or (k >= last and self._of_something_else(last, k))
            ):
                continue
            # "A met B and on Friday C": a day behind "and", or "and again", is that of what follows.
            joint = k - 2 - (self.sentence.lowers[k - 2 : k - 1] == ["again"])
            after_and = k >= last and "and" in self.sentence.lowers[max(last, joint) : k]
            later = k >= last and (
                (after_and and high < len(self.sentence.chunks)) or part_around(self.sentence, k) >= last
            )
            outside = 0 if low <= k < high and not later else 60
            distance = (k - last if k >= last else (first - k) + 2) + outside
            if outside and k < first and self._opens_joint(k):
                distance = _OF_JOINT
            elif outside and self._opens_clause(k, clause):
                distance = 29
            elif outside and k <= OPENING:
                distance = 30
            if k >= last and self.before_leaving(last, k):
                continue
            if self.is_spoken_of(k, first) or (k < first and self._announced_on(k, first)):
                continue
            if k < first and self._of_earlier_guest(k, first):
                continue
            if k >= last and not _UPON.isdisjoint(self.sentence.lowers[last:k]):
                # "In May A met B following his election in April"
                distance += 40
            if not is_day_or_month(chunk.when):
                # "this year" dates less than any day does, and a year among the words of the subject less still.
                distance += 25 + 20 * (5 <= k < first)
            if best is None or distance < best[0] or distance == best[0] == _OF_JOINT:
                best = (distance, k)
        if best is not None and best[1] < first and (counted := self._counted_behind(last, high)) is not None:
            return counted
        if best is not None and best[0] < 60:
            return self._day_after_eve(best[1], first) or self.moment(best[1])
        if measured is not None:
            return self._counted_from(measured)
        for measure in self.measures:
            if low <= measure.opens < high and (counted := self._counted_to(measure)) is not None:
                return counted
        lowers = [c.lower for c in self.sentence.chunks[low:high]]
        if (stay := self._day_of_stay(lowers)) is not None:
            return stay
        if low == 0 and "day" in lowers[:4] and lowers[:2] == ["on", "the"] and _DEATHS & set(lowers[3:9]):
            return self.story.died
        there = self._day_there(first) if "there" in lowers else None
        return there or self._day_of_arrival(lowers)

    def _of_earlier_guest(self, k: int, first: int) -> bool:
        """Tell whether a day is of a clause that looks back, set in before words: "In Oslo, where A had been in April,
        B met C".
        """
        clause, lowers = clause_of(self.sentence, k), self.sentence.lowers
        opens = clause.chunks[0]
        place = opens - 1 - (lowers[opens - 1] == "to")
        place -= lowers[place] == ","
        set_in = clause.head is not None and lowers[opens] in _WHERE and first not in clause.chunks
        inside = set_in and self.sentence.chunks[place].kind in {"place", "country"}
        return inside and looks_back(self.sentence, k) and "," in lowers[k:first]

    def _day_after_eve(self, k: int, first: int) -> When | None:
        """Give the day of what words at a chunk tell, where a day is the eve of it: "On the eve of talks with A"."""
        lowers = self.sentence.lowers
        of_it = lowers[k] == "the eve" and lowers[k + 1] == "of" and k < first <= k + _TO_EVE
        return When(day_shift=1, near=self.moment(k)) if of_it and "," not in lowers[k:first] else None

    def _day_there(self, first: int) -> When | None:
        """Give the day of the clause before, of which "there" tells more: "They had met in Oslo on 3 May; there he also
        saw B".
        """
        mark = next((k for k in range(first - 1, 0, -1) if self.sentence.lowers[k] == ";"), 0)
        days = [k for k in self.times if k < mark and self.names_day(k)]
        return self.moment(days[-1]) if days else None

    def _is_object_ahead(self, first: int, last: int, k: int) -> bool:
        """Tell whether a day behind a past tense is one to come, of what was spoken of: "discussed the visit of X on
        June 4", in a report of May 20, or "the vote to be held on June 4".
        """
        when = self.sentence.chunks[k].when
        told = when is not None and k - last > _NEAR and is_past(self.sentence.lowers[first])
        return told and when is not None and (is_to_be(self.sentence, k) or self.story.lies_ahead(when))

    def _is_of_stay(self, k: int) -> bool:
        """Tell whether a day is that of a stay during which something happened: "met A during her visit of May"."""
        lowers = self.sentence.lowers
        during = next((j for j in range(k - 2, max(-1, k - _TO_STAY), -1) if lowers[j] in {"during", ","}), None)
        return during is not None and lowers[during] == "during" and not JOURNEYS_OR_STAYS.isdisjoint(lowers[during:k])

    def _opens_joint(self, k: int) -> bool:
        """Tell whether a day opens a clause that is joined to another: it is that of all its verbs, "On 3 May he came;
        on 4 May he called on A and saw B", "They kept their word: on 4 May he called on A and saw B".
        """
        j = k - 1
        while j > 0 and self.sentence.lowers[j] == "on":
            j -= 1
        return j > 0 and self.sentence.lowers[j] in {";", ":", "and"}

    def _opens_clause(self, k: int, clause: Clause) -> bool:
        """Tell whether a day stands first in a clause that hangs on another, or right before it: it is that of all its
        verbs, "in Oslo, where on 3 May he called on A and saw B", "on 3 May, when he called on A and saw B".
        """
        opens = clause.chunks[0]
        before = k < opens <= k + 2 and self.sentence.lowers[opens] == "when"
        return clause.head is not None and (before or opens < k <= opens + _BEHIND_OPENING)

    def _dates_clause(self, k: int, first: int) -> bool:
        """Tell whether a day is that of the clause in which words stand: "had to wait until May 3, when A met B"."""
        return k < first and self.sentence.lowers[k + 1 : k + 3] == [",", "when"]

    def is_by_then(self, k: int) -> bool:
        """Tell whether a sentence opens by telling where things were by a day: "By Tuesday she was in Oslo", "By the
        evening of Tuesday".
        """
        opens = k == 1 or (k == OPENING and self.sentence.lowers[k - 1] == "of")
        return opens and self.sentence.lowers[0] == "by" and not looks_back(self.sentence, k)

    def is_since(self, first: int, k: int) -> bool:
        """Tell whether words stand with a day behind "since": "A week has passed since the talks with A on 3 May"."""
        return first < k and "since" in self.sentence.lowers[:first] and "," not in self.sentence.lowers[first:k]

    def is_told_to_somebody(self, first: int, k: int) -> bool:
        """Tell whether a day or place is of what somebody said: "told her that he had been happy when she came in"."""
        lowers = self.sentence.lowers
        return lowers[first] in SPEECH and "that" in lowers[first:k]

    def before_leaving(self, last: int, k: int) -> bool:
        """Tell whether a day or place is that of what was done next: "had dinner with X before leaving on Friday"."""
        return self.next_deed(last, k) > 0

    def next_deed(self, first: int, k: int) -> int:
        """Give the "before" between two chunks behind which stands what was done next, "before leaving"; 0 without."""
        if "before" not in self.sentence.words:
            return 0
        words = list(pairwise(self.sentence.lowers[first:k]))
        return next((first + n for n, (a, b) in enumerate(words) if a == "before" and b.endswith("ing")), 0)

    def _announced_on(self, k: int, first: int) -> bool:
        """Tell whether a day is that of the news: "The ministry announced on Thursday that A and B had met"."""
        lowers = self.sentence.lowers
        return (
            "had" in lowers[k:first]
            and "that" in lowers[k + 1 : min(k + 3, first)]
            and not _ANNOUNCING.isdisjoint(lowers[max(0, k - 3) : k])
        )

    def is_spoken_of(self, k: int, first: int) -> bool:
        """Tell whether somebody speaks of a day, but not in the words: "Roads will be mended in 2024, A said during
        talks with B".
        """
        sentence = self.sentence
        if sentence.quoted[k] and not sentence.quoted[first]:
            return True
        if not OPENING < k < first or SPEECH.isdisjoint(sentence.words):
            return False
        speakers = (m for m in sentence.mentions if k < m.first and m.last <= first)
        return any(sentence.lowers[m.first - 1] == "," and sentence.lowers[m.last] in SPEECH for m in speakers)

    def measured(self, first: int) -> Measure | None:
        """Give what says how long after or before words at a chunk the rest of the sentence happened: "he came to Oslo
        two days after he had met A".
        """
        return next((m for m in self.measures if m.tells(first)), None)

    def _counted_from(self, measure: Measure) -> When | None:
        """Give the day of what a clause tells that measures the rest, from the day told before it, else the story's."""
        told = next((self.moment(k) for k in range(measure.at - 1, -1, -1) if self.names_day(k)), self.told)
        shift = measure.shift
        if shift is None or told is None or told.last is not None:
            return None
        back = When(
            day_shift=None if shift.day_shift is None else -shift.day_shift,
            month_shift=None if shift.month_shift is None else -shift.month_shift,
            year_shift=None if shift.year_shift is None else -shift.year_shift,
            discourse=True,
        )
        # A week is not told to the day.
        return anchored(back, told) if is_day_or_month(back) else None

    def _counted_to(self, measure: Measure) -> When | None:
        """Give the day of the rest of a sentence, counted from the day that the clause which measures it tells, or
        points to.
        """
        if measure.shift is None:
            return None
        days = (k for k in range(measure.at, measure.closes) if self.names_day(k))
        # "a week after she met A at a fair that ended the same day": that day is counted from another.
        own = next((self.moment(k) for k in days if (w := self.sentence.chunks[k].when) and not w.discourse), None)
        told = own or self._day_of_occasion(measure) or (self.told if measure.points else None)
        if told is None or told.last is not None or not is_day_or_month(told):
            return None
        return anchored(msgspec.structs.replace(measure.shift, discourse=True), told)

    def _counted_behind(self, last: int, high: int) -> When | None:
        """Give the day that a measure right behind words counts: "was there for a week, and met A two days after his
        Peruvian colleague".
        """
        near = (m for m in self.measures if last <= m.opens < high and m.closes > m.at + 1)
        behind = next((m for m in near if part_around(self.sentence, m.opens) <= last), None)
        return self._counted_to(behind) if behind is not None else None

    def _day_of_occasion(self, measure: Measure) -> When | None:
        """Give the first or last day of an occasion told of before, from which a clause counts: "after the forum"."""
        days = self.story.occasions.get(measure.occasion or "")
        if days is None or measure.shift is None or days.last is None:
            return days
        ahead = any(
            (n or 0) > 0 for n in (measure.shift.day_shift, measure.shift.month_shift, measure.shift.year_shift)
        )
        return days.last if ahead else msgspec.structs.replace(days, last=None)

    def _day_of_arrival(self, lowers: Sequence[str]) -> When | None:
        """Give the day of "on his arrival", "on the day after her arrival", "shortly after arriving"."""
        arrival = self.story.arrival or self.story.when
        if arrival is not None and lowers[:3] in _SOON_AFTER:
            return msgspec.structs.replace(arrival, last=None)
        at = lowers.index("arrival") if "arrival" in lowers else 0
        whose = lowers[at - 1 : at] in (["his"], ["her"], ["their"])
        # "on the evening of arrival", "received her on arrival"
        if arrival is None or not (whose or lowers[max(0, at - 1) : at] in (["of"], ["on"], ["upon"])):
            return None
        arrival = msgspec.structs.replace(arrival, last=None)
        later = lowers[max(0, at - 3) : at - 1] == ["day", "after"]
        return anchored(When(day_shift=1, discourse=True), arrival) if later else arrival

    def _day_of_stay(self, lowers: Sequence[str]) -> When | None:
        """Give the day of "on the last day of his stay", "on her second day there", counted from the arrival."""
        arrival = self.story.arrival
        if arrival is None or "day" not in lowers[:8] or lowers[0] != "on":
            return None
        at = lowers.index("day")
        own = {"his", "her", "their"} & {lowers[1], *lowers[at + 1 : at + 3]} or lowers[at + 1 : at + 3] == [
            "of",
            "the",
        ]
        if not own or (lowers[at + 1 : at + 2] == ["of"] and not JOURNEYS_OR_STAYS & set(lowers[at + 1 : at + 6])):
            return None
        if lowers[at - 1] in {"last", "final"}:
            return arrival.last
        if lowers[at - 1] not in _WHICH_DAY:
            return None
        first = msgspec.structs.replace(arrival, last=None)
        number = _WHICH_DAY[lowers[at - 1]]
        return anchored(When(day_shift=number, discourse=True), first) if number else first

    def _deals_on(self, k: int, last: int) -> bool:
        """Tell whether a day is that of a later item of a list: "by A, and on the 20th by B"."""
        chunks = self.sentence.chunks
        return (
            k + 2 < len(chunks)
            and chunks[k + 1].lower in TO_NEXT
            and k + 2 in self.sentence.at
            and any(last <= m.first < k for m in self.sentence.mentions)
        )

    def _clause(self, k: int, step: int) -> int:
        """Give where the clause around a chunk begins (step -1) or ends (step 1): at a semicolon or an edge."""
        chunks = self.sentence.chunks
        while 0 <= k < len(chunks) and (chunks[k].lower != ";" or (step > 0 and dates_before(self.sentence, k + 1))):
            k += step
        return k + 1 if step < 0 else k

    def after_since(self, k: int) -> bool:
        """Tell whether a date says since when, or after what: "the first since the party came to power on May 3", "the
        third, after Bali in May".
        """
        if self.sentence.lowers[k - 1] == "in" and self.sentence.lowers[k - 3 : k - 2] == ["after"] and k > 2:
            return self.sentence.chunks[k - 2].kind == "place"
        if "since" not in self.sentence.words:
            return False
        begins = clause_of(self.sentence, k).chunks[0]
        for j in range(k - 1, max(-1, k - 18), -1):
            if j < begins or self.sentence.lowers[j] == ":":
                # "They have met since 2016, and on Monday they did it again.", "… since May: on the 8th she came"
                return False
            lower = self.sentence.chunks[j].lower
            if lower == "since":
                # "Their first meeting since the war took place on May 3."
                return _TAKING_PLACE.isdisjoint(self.sentence.lowers[j:k])
            if lower in {",", ";", "—"}:
                return k - j < 8 and "since" in [c.lower for c in self.sentence.chunks[max(0, k - 8) : k]]
        return False

    def _of_something_else(self, first: int, k: int) -> bool:
        """Tell whether a date belongs to a thing told of between: "the pact that was signed in July", a bare year to
        whatever a relative clause tells of: "in Ruma, where a church was built in 1905".
        """
        chunks = self.sentence.chunks
        when = chunks[k].when
        bare_year = when is not None and when.year is not None and when.month is None
        if (bare_year and is_topic(self.sentence, first, k)) or self.is_of_a_text(first, k):
            return True
        for j in range(first, k - 1):
            after = chunks[j + 1].lower
            if chunks[j].lower == "whose" and clause_of(self.sentence, k).chunks[0] == j:
                # "met A, whose party had won in May"
                return True
            if bare_year and chunks[j].lower in _RELATIVES:
                return True
            if (
                chunks[j].lower in {"that", "which"}
                and (
                    after in {"was", "were", "had", "has", "took"}
                    or after.endswith("ed")
                    # "they talked about the visit that she had paid in May"
                    or any(c.lower == "had" for c in chunks[j + 2 : min(k, j + _FAR)])
                )
            ):
                # "his meeting with X, which had taken place on March 15", but not "told of the vote, which took place"
                held = not {c.lower for c in chunks[j + 2 : j + 4]}.isdisjoint(("place", "held"))
                return not held or not _EVENTS.isdisjoint(self.sentence.lowers[first:j])
        return False

    def is_of_a_text(self, first: int, k: int) -> bool:
        """Tell whether a day or place is that of a text of which words at a chunk speak: "reviewed the accord signed by
        the two sides in Riga in July", but not "ended with a protocol signed on Friday", "talked and signed it".
        """
        if _MADE.isdisjoint(self.sentence.words):
            return False
        lowers = self.sentence.lowers
        made = next((j for j in range(k - 1, first, -1) if lowers[j] in _MADE or lowers[j] in {",", ";"}), first)
        text = self.sentence.chunks[made - 1].kind not in {"mark", "date"} and lowers[made - 1] not in _NO_TEXT
        # "A of Peru and B of Chile signed an accord"
        text = text and made - 1 not in self._covering
        return lowers[made] in _MADE and text and "with" not in lowers[max(0, made - _TO_WITH) : made]

    def _of_visit_before(self, last: int, k: int) -> bool:
        """Tell whether a date behind words is that of somebody's visit before: "their third meeting, after her visit to
        Chile in March and his to Peru in December".
        """
        lowers = self.sentence.lowers
        after = next((j for j in range(last, k) if lowers[j] in {"after", "following"}), None)
        if after is None or JOURNEYS.isdisjoint(lowers[after:k]):
            return False
        noun = next(j for j in range(after, k) if lowers[j] in JOURNEYS)
        owned = any(
            c.kind == "possessive" or c.lower in {"his", "her", "their"} for c in self.sentence.chunks[after:noun]
        )
        return owned and not any(is_past(word) for word in lowers[noun:k])

    def _of_mishap(self, k: int) -> bool:
        """Tell whether a date is an attribute of a disaster or a vote: "the May 12 quake", "Sunday's deadly crash"."""
        return not _MISHAPS.isdisjoint(self.sentence.lowers[k + 1 : k + 4]) and all(
            c.kind in {"possessive", "word", "adjective"} and c.lower not in _PREPOSED
            for c in self.sentence.chunks[k + 1 : k + 2]
        )

    def _of_another_verb(self, last: int, k: int) -> bool:
        """Tell whether a date behind words is that of what will be, or had been: "told her that he would come in May",
        "met her after he had been ill in May".
        """
        between = self.sentence.lowers[last:k]
        had = any(word == "had" and is_pluperfect(between[n + 1 :]) for n, word in enumerate(between))
        # "her talks with him, which had taken place in May"
        return not MODALS.isdisjoint(between) or (had and _TAKING_PLACE.isdisjoint(between))
