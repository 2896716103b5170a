"""Find meetings and calls: who talked to whom, when and where, as one article tells it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from relations_db.extraction.contacts.already_told import (
    is_known_call,
    is_only_planned,
    is_told,
    repeats_call,
    says_nothing_new,
    spoken_of_last,
    tells_of_the_same,
)
from relations_db.extraction.contacts.attendance import Attendance
from relations_db.extraction.contacts.circumstances import name_heads, name_leader, name_sides, take_day, take_up
from relations_db.extraction.contacts.consolidation import HEADLINE, consolidate
from relations_db.extraction.contacts.conversations import conversations
from relations_db.extraction.contacts.dealings import find_dealings
from relations_db.extraction.contacts.encounters import find_encounters
from relations_db.extraction.contacts.entries import find_entry
from relations_db.extraction.contacts.frames import Contact, is_welcome, read_contact
from relations_db.extraction.contacts.gaps import before_doing_so, find_gaps
from relations_db.extraction.contacts.joint_acts import find_joint_acts
from relations_db.extraction.contacts.listing import Listing, is_item, opens_listing, read_item
from relations_db.extraction.contacts.log_entries import read_log_entry
from relations_db.extraction.contacts.modality import leads_to_plan, status_of
from relations_db.extraction.contacts.news_days import NewsDays
from relations_db.extraction.contacts.noun_acts import find_noun_acts
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.occasions import (
    counted_days,
    further_occasions,
    place_beside,
    topic_begins,
)
from relations_db.extraction.contacts.scenes import find_scene_acts
from relations_db.extraction.contacts.sessions import NEXT_OF_A_ROW
from relations_db.extraction.contacts.speech_acts import find_speech_acts
from relations_db.extraction.contacts.story_days import take_story_to
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.triggers import find_triggers
from relations_db.extraction.contacts.turns import DID_SO, IN_A_ROW, SO_DID, find_turns
from relations_db.extraction.contacts.undated import (
    counts,
    month_of,
    numbers,
    opens_on_another_country,
    recalled_in,
    sums_up,
    told_day,
    was_some_time_ago,
)
from relations_db.extraction.contacts.where_written import WhereWritten
from relations_db.extraction.contacts.whereabouts import (
    RECEPTIONS,
    call_goes_on,
    is_there,
    may_be_call,
    of_another_time,
    told_place,
    where_spoken,
)
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.servants import side_then
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import is_subordinate, looks_back, says_more_of
from relations_db.extraction.reports import EventKind, EventReport, Participant, Span
from relations_db.language.dates import When
from relations_db.language.document import ParsedSentence
from relations_db.language.tenures import in_public_life

# Where one side receives the other at home.
_SPEAKING = frozenset({"talk", "discuss"})
# So few sentences part a conversation from the one that is only told to come next.
_NEAR = 2
# With these another clause begins, whose day is not that of the contact before it.
_OTHER_CLAUSES = frozenset("before after when where while who which whom whose until since as".split())
_KNOWN_TALK = frozenset("the their this his her".split())
_MAY_BE_CALL = frozenset(
    "contact conversation conversations discussion discussions talk talks exchange interaction".split()
)
_REPRINTING = frozenset("reprint reprints reprinted reproduce republish republished".split())
_THEN = frozenset({"then", "thereupon", "afterwards", "subsequently"})
_THIS_YEAR = When(year_shift=0)
# The year of a dateline that tells none.
_NO_YEAR = 9999


def _is_of_several(trigger: Trigger) -> bool:
    """Tell whether a noun is that of several talks: "their meetings with"."""
    return trigger.plural and trigger.frame in {"with", "between"}


class ContactReader:
    """Find the contacts of an article, sentence by sentence.

    Attributes:
        reports: those found so far, in text order.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.reports: list[EventReport] = []
        self._here: list[EventReport] = []
        # Of those who only spoke, on a day that the story had come to.
        self._undated_talk: list[EventReport] = []
        # The last contact told without a day of its own.
        self._undated: EventReport | None = None
        self._news_days = NewsDays()
        self._where_written = WhereWritten()
        self._attendance = Attendance()
        # What opens the list whose items are being read.
        self._listing: Listing | None = None
        self._line = -1
        # Where a stage of a tour in another country was told last.
        self._stage_line = -9
        # Sentences since the last contact.
        self._since = _NEAR

    def read(self, syntax: Syntax) -> None:
        """Add the reports of meetings and calls that a sentence makes."""
        sentence = syntax.sentence
        if not sentence.words.isdisjoint(_REPRINTING) or {"report", "below"} <= sentence.words:
            # "We reprint the report on her meeting with …" leaves the telling to the report.
            return
        if (logged := read_log_entry(syntax)) is not None:
            self.reports += self._report(syntax, logged, 0, len(sentence.chunks))
            self._since = 0
            return
        entry = find_entry(sentence, syntax.story)
        turns = find_turns(sentence)
        taken = {k for t in turns for k in range(min(t.first, t.verb), t.last)}
        strong = [entry] if entry is not None else [t for t in find_triggers(sentence) if t.first not in taken]
        strong += turns
        strong += find_encounters(sentence, {k for t in strong for k in range(t.first, t.last)})
        strong += find_noun_acts(sentence, {k for t in strong for k in range(t.first, t.last)})
        weak = find_speech_acts(sentence, {k for t in strong for k in range(t.first, t.last)})
        weak += find_joint_acts(
            sentence,
            {k for t in (*strong, *weak) for k in range(t.first, t.last)},
            dated=syntax.story.entry is not None or syntax.story.chronicle,
        )
        triggers = [
            t for t in sorted([*strong, *weak], key=lambda t: t.first)
            if not sentence.quoted[t.first] and self._free(syntax, t) and not _speaks_of_plans(syntax, t)
        ]  # fmt: skip
        reports: list[EventReport] = []
        self._here = reports
        goes_on = is_item(syntax) or sentence.line == self._line
        self._line = sentence.line
        self._listing = opens_listing(syntax, triggers) or (self._listing if goes_on else None)
        item = read_item(syntax, self._listing) if self._listing is not None and is_item(syntax) else None
        stands: list[int] = []
        before: list[Side] = []
        contacts: list[Contact] = []
        if item is not None:
            reports.extend(self._report(syntax, item, 0, len(sentence.chunks)))
        for number, trigger in enumerate(triggers):
            if self._presence(syntax, trigger):
                continue
            # "The first round of talks between A and B was held on May 3": the verb is the round's.
            since = trigger.verb if trigger.frame == "session" else trigger.first
            high = next((t.first for t in triggers[number + 1 :] if t.first > since), len(sentence.chunks))
            high = before_doing_so(syntax, trigger.last, high)
            low = _begin_of_clause(sentence, triggers[number - 1].last if number else 0, trigger, high)
            low = trigger.first if trigger.rule == NEXT_OF_A_ROW else low
            contact = read_contact(syntax, trigger, before)
            told: list[EventReport] = []
            if contact is not None and self._goes_on(syntax, contact):
                before = contact.subjects
                told = self._report(syntax, contact, low, high)
                contacts.extend([contact] if told else ())
            elif contact is None and len(contacts) == len(reports) == 1 and not contacts[0].trigger.weak:
                # "met in Riga on May 3, at the summit of …, and before that in Oslo on April 4"
                told = self._on_other_days(syntax, contacts[0].trigger, reports[0], high)
            reports.extend(told)
            stands.extend([trigger.first] * len(told))
        undone = [t.first for t in triggers if status_of(syntax, t) != "held" or is_welcome(syntax, t)]
        for contact, low, high in find_scene_acts(syntax, [*stands, *undone]):
            told = self._report(syntax, contact, low, high)
            reports.extend(told)
            stands.extend([contact.trigger.first] * len(told))
            contacts.extend([contact] if told else ())
        for contact, low, high in find_dealings(syntax, [*stands, *undone]):
            told = self._report(syntax, contact, low, high)
            reports.extend(told)
            stands.extend([contact.trigger.first] * len(told))
        for contact, low, high in find_gaps(syntax, contacts):
            told = self._report(syntax, contact, low, high)
            reports.extend(told)
            stands.extend([contact.trigger.first] * len(told))
        self._since = 0 if reports else self._since + 1
        if reports:
            self.reports.extend(reports)
        elif not sentence.headline:
            take_up(syntax, self.reports)
            last = self.reports[-1] if self.reports else None
            take_day(syntax, self.reports, undated=self._since == 1 and last is not None and last is self._undated)
            if "delegation" in sentence.words:
                name_leader(syntax, self.reports)
        if not sentence.headline:
            name_heads(syntax, self.reports)
        self._news_days.read(syntax, self.reports, len(reports))
        self._attendance.read(syntax, self.reports, stands)

    def finish(self, visits: list[EventReport]) -> list[EventReport]:
        """Give all reports, put right by what each says of the others, and by who is told to have been abroad."""
        return consolidate(self._where_written.settle(self.reports, visits), self._undated_talk, self.source)

    @staticmethod
    def _presence(syntax: Syntax, trigger: Trigger) -> bool:
        """Tell whether the words only say who was there: "attended the talks"."""
        return syntax.sentence.chunks[trigger.first].lower in {"attended", "joined"} and trigger.frame == "active"

    def _free(self, syntax: Syntax, trigger: Trigger) -> bool:
        """Tell whether no person's name or office covers the trigger's first word."""
        return not any(
            m.first <= trigger.first < m.last and m.name is not None and trigger.frame != "bare_noun"
            for m in syntax.sentence.mentions
        )

    def _goes_on(self, syntax: Syntax, contact: Contact) -> bool:
        """Tell whether words for who came next stand near the one before, or whoever came is a host of the visitor."""
        if contact.trigger.rule not in IN_A_ROW or self._here or self._since < self._reach(contact):
            return True
        if contact.trigger.rule in (SO_DID, DID_SO):
            return False
        story, came = syntax.story, {s.country for item in contact.partners for s in item.sides}
        return story.visitor is not None and contact.subjects == [story.visitor] and came == {story.host}

    @staticmethod
    def _reach(contact: Contact) -> int:
        """Give how near the conversation stands that words go on from: "So did B" is said of the sentence before."""
        return 1 if contact.trigger.rule in (SO_DID, DID_SO) else _NEAR

    def _row(self, trigger: Trigger) -> EventReport | None:
        """Give the conversation that words for who came next go on from, on the same day in the same place."""
        told = self._here or (self.reports if self._since < _NEAR else [])
        return told[-1] if trigger.rule in IN_A_ROW and told else None

    def _then(self, syntax: Syntax, trigger: Trigger) -> EventReport | None:
        """Give the meeting told before in a sentence, which another came upon: "He was received by A on May 3, and the
        two then held talks".
        """
        follows = syntax.sentence.lowers[trigger.verb - 1] in _THEN and trigger.verb > 0
        return self._here[-1] if follows and self._here and self._here[-1].kind == "meeting" else None

    def _resumed(self, syntax: Syntax, contact: Contact) -> EventReport | None:
        """Give the contact with which a sentence began, where its main clause goes on behind what is told of the other:
        "On Monday A was received by B, who had been in Rome in July, and had talks with C".
        """
        lowers, verb = syntax.sentence.lowers, contact.trigger.verb
        if lowers[max(0, verb - 2) : verb] != [",", "and"] or "who" not in lowers[:verb] or len(contact.subjects) != 1:
            return None
        doer = contact.subjects[0].person
        if doer is None:
            return None
        return next((r for r in self._here if any(p.name == doer.name for p in r.participants)), None)

    def _report(self, syntax: Syntax, contact: Contact, low: int, high: int) -> list[EventReport]:
        """Give a report of every conversation of a contact.

        Args:
            syntax: the sentence.
            contact: as it tells it.
            low, high: the chunks between the triggers before and after, where its day is looked for.
        """
        story, trigger = syntax.story, contact.trigger
        # "met A and, two days later in Oslo, B": where and when B was met is no word of A.
        led = next((item.led for item in contact.partners if item.led is not None), None)
        here = story.place, story.place_country
        # Of "the session which was held on May 3" the day stands beside the verb.
        first, last = (trigger.verb, trigger.verb + 1) if trigger.frame == "session" else (trigger.first, trigger.last)
        several = _is_of_several(trigger)
        counted = counted_days(syntax, trigger.last, several=several) if trigger.frame == "active" or several else []
        # "At the talks with A he noted the importance of the forum in Lima this autumn"
        topic = topic_begins(syntax, trigger)
        high = high if topic is None else min(high, topic)
        resumed = self._resumed(syntax, contact)
        low = low if resumed is None else trigger.verb
        shared = (
            syntax.moment(counted[0])
            if counted
            else syntax.date(first, last, low, high if led is None else min(high, led))
        )
        stated = (
            syntax.place(trigger.first, low, high, topic if led is None else led)
            if trigger.mode == "in_person"
            else None
        )
        if stated is None and trigger.rule in IN_A_ROW:
            # "On Sunday it was Riga and B"
            towns = (c for c in syntax.sentence.chunks[trigger.first : trigger.last] if c.kind == "place")
            stated = next(map(place_of, towns), None)
        if counted and (beside := place_beside(syntax, counted[0])) is not None:
            stated = beside
        if may_be_call(syntax, trigger) and (town := where_spoken(syntax, contact, low, high)) is not None:
            stated, trigger = town, replace(trigger, mode="in_person")
            contact = replace(contact, trigger=trigger)
        so_far = self._here or self.reports
        goes_on = bool(so_far) and stated is None and (shared is None or trigger.rule in IN_A_ROW)
        call = call_goes_on(syntax, contact, so_far[-1]) if goes_on else None
        if call is not None:
            trigger = replace(trigger, mode="phone")
            contact = replace(contact, trigger=trigger)
        reports: list[EventReport] = []
        together: tuple[str | None, str | None] | None = None
        came_to: str | None = None
        row = call or self._row(trigger) or resumed or self._then(syntax, trigger)
        for item in conversations(syntax, contact):
            place: tuple[str | None, str | None] | None = item.place or stated
            when = shared if several and counted else item.when or shared
            if when is not None and contact.status == "held" and story.lies_ahead(when, surely=True):
                # "They spoke of the summit of June 4, 2024", in a report of May 20
                when = None
            # "In 2022 he met A": then he was his country's premier.
            then = [side_then(side, when.year if when is not None else None) for side in item.sides]
            sides = syntax.with_countries(then, place[1] if place else None)
            if not self._is_contact(syntax, sides):
                continue
            if when is not None and when.month is None and when.year_shift is not None and counts(syntax):
                # "It was their third meeting this year": the year is what is counted in.
                when = None
            if trigger.weak and when == _THIS_YEAR:
                # "told her visitor that this year sees a jubilee": the year is what was spoken of.
                when = None
            if self._adds_nothing(syntax, contact, sides, when, stated):
                continue
            if when is not None:
                take_story_to(syntax, contact, when, here)
            elif not syntax.sentence.headline:
                when = row.when if row is not None and row.when is not None else told_day(syntax, contact)
            if len(contact.subjects) == 1 and not is_subordinate(syntax.sentence, trigger.verb):
                # "He flew to Oslo, where A received him": of him the story goes on.
                story.doer = contact.subjects[0]
            if trigger.rule in RECEPTIONS and len(sides) == 2:
                story.hosts |= {id(s.person) for s in sides[trigger.frame == "passive" :][:1] if s.person is not None}
            story.remember(sides, long_ago=when is not None and syntax.long_ago(when))
            if trigger.name is not None:
                story.series = frozenset(syntax.sentence.lowers[slice(*trigger.name)])
            if place is None and row is not None and row.place is not None:
                place = row.place, row.place_country
            if place is None and trigger.mode == "in_person":
                actors = {s.actor for s in sides}
                inside = syntax.country(actors, trigger.first, topic) if "country" in syntax.sentence.kinds else None
                # "In Lima he met the president and, the same day, the minister of Chile": both there.
                carried = self._is_where_told(syntax, contact, when)
                together = told_place(syntax, trigger, sides) or together if carried else None
                place = together
                if inside is not None and (place is None or place[1] != inside):
                    place = (story.stops.get(inside), inside)
            own = item.when is not None or shared is not None
            if when is not None and not own and self._is_stage(syntax):
                # "In Peru she met X", in a story that has come to a day in Chile
                when = month_of(when)
            if place is not None and not syntax.background:
                story.hosts |= {id(s.person) for s in sides if s.person is not None and s.country == place[1]}
            reports.append(self._write(syntax, contact, sides, when, place))
            if item.when is None and shared is None:
                self._undated = reports[-1]
            if item.place is None and stated is None:
                self._where_written.note(syntax, reports[-1], place)
            if trigger.weak and item.when is None and shared is None:
                self._undated_talk.append(reports[-1])
            if stated is not None and contact.status == "held" and story.is_received(sides, stated[1]):
                # "The tour took her to Lima. In Quito, Ecuador's premier met her": she is a guest there now.
                came_to = stated[1]
        unknown = stated is not None and stated[1] is None and here[1] is not None
        if unknown or says_more_of(syntax.sentence, trigger.verb) or looks_back(syntax.sentence, trigger.verb):
            # "A, who had met him in Oslo, received him": the story is not in Oslo. A place of no known country is near.
            story.place, story.place_country = here
        elif came_to is not None and (story.place, story.place_country) != here:
            story.host = came_to
        if len(reports) == 1 and not trigger.weak:
            reports += self._on_other_days(syntax, trigger, reports[0], high)
        return reports

    def _adds_nothing(
        self,
        syntax: Syntax,
        contact: Contact,
        sides: list[Side],
        when: When | None,
        stated: tuple[str | None, str | None] | None,
    ) -> bool:
        """Tell whether a conversation is one told before, or none that anybody could have had."""
        story, trigger = syntax.story, contact.trigger
        since = syntax.sentence.lowers.index("since") if "since" in syntax.sentence.words else 999
        named = any(m.name is not None and m.first < since for m in syntax.sentence.mentions)
        if when is None and not named and counts(syntax) and trigger.frame in {"between", "with"}:
            # "It was the third conversation between the two": the one just told.
            return True
        if sums_up(syntax, trigger, when) or (
            when is None and numbers(syntax, trigger) and is_told(sides, self._told())
        ):
            return True
        on_occasion = syntax.sentence.lowers[1:3] in (["their", "meeting"], ["their", "talks"])
        of_the_two = trigger.frame != "bare_noun" and not on_occasion and self._of_the_two(contact, when)
        if trigger.weak and not self._here and name_sides(syntax, self.reports, sides, when or story.now):
            return True
        if trigger.weak and (of_the_two or says_nothing_new(syntax, sides, when, trigger, self._told())):
            self._where_written.put(self.reports, sides, stated)
            return True
        if contact.status == "planned" and when is None and (is_told(sides, self._told()) or counts(syntax)):
            return True
        if when is None and leads_to_plan(syntax, trigger) and is_only_planned(sides, self._told()):
            # "She is to see X. After their talk she will see Y."
            return True
        subject = syntax.covering(trigger.verb - 1)
        if subject is not None and subject.anaphor in {"two", "they"} and repeats_call(sides, when, self._here):
            return True
        known = when is None and is_known_call(syntax, trigger, sides, self._told())
        if known and told_day(syntax, contact) is None:
            return True
        if trigger.rule == "guest of" and self._is_journey(syntax, when):
            return True
        if trigger.plural and trigger.frame == "with" and tells_of_the_same(sides, when, self._told()):
            return True
        if trigger.rule == "do together" and not contact.named and not spoken_of_last(syntax, sides):
            return True
        return not self._live_then(syntax, sides, when)

    @staticmethod
    def _is_where_told(syntax: Syntax, contact: Contact, when: When | None) -> bool:
        """Tell whether a contact without a place was where the story is."""
        if when is not None:
            return not of_another_time(syntax, when)
        # "She said that they had talked": that may have been anywhere.
        elsewhere = recalled_in(syntax.sentence, contact.trigger.first) is not None
        # "They are to meet at an early date": nobody knows where.
        open_plan = contact.status == "planned"
        ago = was_some_time_ago(syntax, contact.trigger)
        return not (elsewhere or open_plan or ago or of_another_time(syntax, when))

    def _told(self) -> Iterator[EventReport]:
        """Give the contacts told so far."""
        yield from self.reports
        yield from self._here

    def _is_stage(self, syntax: Syntax) -> bool:
        """Tell whether a sentence tells of a stage of a tour: "In Peru, she met X. In Bolivia, she met Y"."""
        goes_on = syntax.sentence.lowers[0] == "in" and self._stage_line in (
            syntax.sentence.line,
            syntax.sentence.line - 1,
        )
        stage = opens_on_another_country(syntax) or (goes_on and syntax.story.before.place_country is None)
        self._stage_line = syntax.sentence.line if stage else self._stage_line
        return stage

    @staticmethod
    def _on_other_days(syntax: Syntax, trigger: Trigger, report: EventReport, high: int) -> list[EventReport]:
        """Give a report of each further day on which the same people met: "in Oslo on May 3 and again in Riga"."""
        further = further_occasions(syntax, trigger.last, high, several=_is_of_several(trigger))
        meeting = report.kind == "meeting"
        return [
            msgspec.structs.replace(
                report,
                when=when,
                place=place[0] if place is not None and meeting else None,
                place_country=place[1] if place is not None and meeting else None,
            )
            for when, place in further
        ]

    @staticmethod
    def _is_journey(syntax: Syntax, when: When | None) -> bool:
        """Tell whether somebody's guest is on a visit: for days, or by the word."""
        return bool(syntax.sentence.words & {"visit", "trip", "tour"}) or (when is not None and when.last is not None)

    @staticmethod
    def _of_the_two(contact: Contact, when: When | None) -> bool:
        """Tell whether "the two sides discussed" goes on about what was told: it has no day of its own."""
        # "The two discussed this afternoon how …": on the day of which the story tells, and yet told.
        days = (when.month, when.weekday, when.day_shift) if when is not None else ()
        own_day = when is not None and (when.discourse or any(part is not None for part in days))
        return not own_day and not contact.partners and not contact.named

    @staticmethod
    def _is_contact(syntax: Syntax, sides: list[Side]) -> bool:
        """Tell whether two countries or organisations talk, and enough is known of who they are."""
        actors = {s.actor for s in sides if s.actor}
        known = sum(s.actor is not None for s in sides)
        nameless = all(s.person is None for s in sides)
        if len(actors) < 2 or (nameless and len(actors) < 3 and syntax.sentence.headline):
            return False
        return known == len(sides) or known > 1

    @staticmethod
    def _live_then(syntax: Syntax, sides: list[Side], when: When | None) -> bool:
        """Tell whether all can have met on a day: nobody meets the founder of his state fifty years after his death."""
        story = syntax.story
        told = (when.year if when is not None else None) or (story.when.year if story.when is not None else None)
        year = told or (story.dateline_year if story.dateline_year < _NO_YEAR else 0)
        known = [s.person.known for s in sides if s.person is not None and s.person.known is not None]
        return not year or all(in_public_life(f"{person.name}|{person.country}", year) for person in known)

    def _write(
        self,
        syntax: Syntax,
        contact: Contact,
        sides: list[Side],
        when: When | None,
        place: tuple[str | None, str | None] | None,
    ) -> EventReport:
        sentence, trigger = syntax.sentence, contact.trigger
        participants = tuple(s.participant() for s in sides if s.person is not None)
        mode = trigger.mode
        if may_be_call(syntax, trigger) and (is_there(syntax, sides) or self._are_together(syntax, participants, when)):
            mode = "in_person"
        elif mode == "in_person" and self._is_of_call(syntax, trigger, participants):
            mode = "phone"
        kind: EventKind = "call" if mode == "phone" else "meeting"
        name = None
        if trigger.name is not None:
            first, last = trigger.name
            name = self.source[sentence.chunks[first].start : sentence.chunks[max(last, first + 1) - 1].end]
        return EventReport(
            kind=kind,
            status=contact.status,
            when=when,
            countries=tuple(sorted({s.country for s in sides if s.country})),
            organizations=tuple(sorted({s.organization for s in sides if s.organization and not s.country})),
            evidence=(Span(sentence.start, sentence.end),),
            rule=HEADLINE if sentence.headline else trigger.rule,
            mode=mode,
            format="bilateral" if len({s.actor for s in sides if s.actor}) == 2 else "multilateral",
            name=name,
            place=place[0] if place is not None and kind == "meeting" else None,
            place_country=place[1] if place is not None and kind == "meeting" else None,
            participants=participants,
            certainty=0.9 if when is not None and len(participants) > 1 else 0.6,
        )

    def _are_together(self, syntax: Syntax, people: tuple[Participant, ...], when: When | None) -> bool:
        """Tell whether just these have been told to meet, and nothing of another day: "She received both. They spoke to
        her", "She received him on Monday and spoke with him".
        """
        told = self._here or self.reports
        same_day = bool(self._here) and told[-1].when == when
        if not told or (syntax.sentence.dates and not same_day) or told[-1].kind != "meeting":
            return False
        return {p.name for p in people} == {p.name for p in told[-1].participants}

    def _is_of_call(self, syntax: Syntax, trigger: Trigger, people: tuple[Participant, ...]) -> bool:
        """Tell whether "the conversation between the two" is the call that has just been told of."""
        told, sentence = self._here or self.reports, syntax.sentence
        if trigger.frame not in {"with", "between", "bare_noun"} or not told or told[-1].kind != "call":
            return False
        begin = NounPhrases(sentence).begin_of(trigger.first)
        known = sentence.lowers[begin] in _KNOWN_TALK and sentence.lowers[trigger.first] in _MAY_BE_CALL
        same = {p.name for p in people} == {p.name for p in told[-1].participants}
        return known and same and not sentence.dates and "place" not in sentence.kinds


def _speaks_of_plans(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether those of a verb of speaking are those of a meeting that they speak of: "raised the prospect of talks
    with".
    """
    if trigger.rule not in _SPEAKING:
        return False
    guest = next((m.first for m in syntax.sentence.mentions if m.first >= trigger.last), None)
    return guest is not None and NounPhrases(syntax.sentence).passes_undone(trigger.last, guest)


def _begin_of_clause(sentence: ParsedSentence, behind: int, trigger: Trigger, high: int) -> int:
    """Give the chunk from which on days and places may be those of a contact: that with which its own clause begins
    where a day stands behind it, "met in May and spoke on June 3", "came on May 2-4 and was received on the 4th".

    Args:
        sentence: the sentence.
        behind: the chunk behind the contact told before it.
        trigger: its words.
        high: the chunk before which its days stand.
    """
    end = next((k for k in range(trigger.last, high) if sentence.lowers[k] in _OTHER_CLAUSES), high)
    if all(sentence.chunks[k].when is None for k in range(trigger.last, end)):
        return behind
    verb = trigger.verb
    while verb > behind and sentence.lowers[verb - 1] in words_of("be"):
        verb -= 1
    joints = [k for k in range(behind, trigger.first) if sentence.lowers[k] == ";"]
    joints += [verb - 1] if verb > behind and sentence.lowers[verb - 1] == "and" else []
    return joints[-1] if joints else behind
