"""Find meetings and calls: who talked to whom, when and where, as one article tells it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from relations_db.extraction.contact_words import words_of
from relations_db.extraction.modality import status_of
from relations_db.extraction.narrative import Side
from relations_db.extraction.reports import EventKind, EventReport, Participant, Span
from relations_db.extraction.syntax import ADVERBS, CLAUSE_ENDS, Syntax
from relations_db.extraction.triggers import Trigger, find_triggers
from relations_db.language.dates import When
from relations_db.language.people import PersonMention

_TIMES = frozenset("occasions times".split())
_WELCOMES = ("welcome", "welcomed by", "received by")
_HEADLINE = "headline"
_INSTITUTIONS = ("head_of_state", "head_of_government", "parliament", "royal")


@dataclass(slots=True)
class Contact:
    """A contact as one sentence tells it, before its sides are dealt out to events."""

    trigger: Trigger
    subjects: list[Side]
    partners: list[tuple[list[Side], When | None]]
    planned: bool


class ContactReader:
    """Find the contacts of an article, sentence by sentence.

    Attributes:
        reports: those found so far, in text order.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.reports: list[EventReport] = []
        self._last_line = -9

    def read(self, syntax: Syntax) -> None:
        """Add the reports of meetings and calls that a sentence makes."""
        sentence = syntax.sentence
        triggers = [t for t in find_triggers(sentence.chunks) if not sentence.quoted[t.first] and self._free(syntax, t)]
        reports: list[EventReport] = []
        stands: list[int] = []
        before: list[Side] = []
        for number, trigger in enumerate(triggers):
            if self._presence(syntax, trigger):
                continue
            low = triggers[number - 1].last if number else 0
            high = triggers[number + 1].first if number + 1 < len(triggers) else len(sentence.chunks)
            contact = self._contact(syntax, trigger, before)
            if contact is not None:
                before = contact.subjects
                found = self._report(syntax, contact, low, high)
                reports.extend(found)
                stands.extend([trigger.first] * len(found))
        if reports:
            self.reports.extend(reports)
            self._last_line = sentence.line
        self._attend(syntax, stands)

    def finish(self) -> list[EventReport]:
        """Give all reports, those of the headline joined to the account below it."""
        told = [r for r in self.reports if r.rule != _HEADLINE]
        kept: list[EventReport] = []
        for report in self.reports:
            if report.rule == _HEADLINE:
                names = {p.name for p in report.participants}
                fitting = [
                    n
                    for n, r in enumerate(told)
                    if r.kind == report.kind
                    and r.countries == report.countries
                    and names <= {p.name for p in r.participants}
                ]
                if fitting:
                    full = told[fitting[0]]
                    told[fitting[0]] = msgspec.structs.replace(full, evidence=(*report.evidence, *full.evidence))
                    continue
                kept.append(report)
        return kept + told

    @staticmethod
    def _presence(syntax: Syntax, trigger: Trigger) -> bool:
        """Tell whether the words only say who was there: "attended the talks"."""
        return syntax.sentence.chunks[trigger.first].lower in ("attended", "joined") and trigger.frame == "active"

    def _free(self, syntax: Syntax, trigger: Trigger) -> bool:
        """Tell whether no person's name or office covers the trigger's first word."""
        return not any(
            m.first <= trigger.first < m.last and m.name is not None and trigger.frame != "bare_noun"
            for m in syntax.sentence.mentions
        )

    def _contact(self, syntax: Syntax, trigger: Trigger, before: list[Side]) -> Contact | None:
        status = status_of(syntax, trigger)
        if status is None:
            return None
        if trigger.rule in _WELCOMES and any(c.lower in words_of("arrival") for c in syntax.sentence.chunks):
            return None
        subjects: list[Side] = []
        partners: list[tuple[list[Side], When | None]] = []
        if trigger.frame == "active":
            subjects = syntax.subjects(trigger.verb, before)
            partners = (
                self._partners(syntax, trigger.last, subjects, optional_with=True)
                or self._within(syntax, trigger, subjects)
                or self._fronted(syntax, trigger, subjects)
            )
        elif trigger.frame in ("receive", "passive"):
            subjects = (
                syntax.subjects(trigger.verb, before) or syntax.following_subject(trigger.first, trigger.last) or []
            )
            partners = self._partners(syntax, trigger.last, subjects, direct=True)
        elif trigger.frame == "participle":
            later = syntax.following_subject(trigger.first, trigger.last)
            if later is None and trigger.first > 0:
                later = syntax.subjects(trigger.verb, before) or None
            subjects = later or []
            partners = self._partners(syntax, trigger.last, subjects, direct=True)
        elif trigger.frame == "with":
            subjects = (
                self._owner(syntax, trigger)
                or syntax.subjects(trigger.first, before)
                or syntax.following_subject(trigger.first, trigger.last)
                or self._whose(syntax, trigger)
            )
            partners = self._partners(syntax, trigger.last, subjects, direct=True, nominal=True)
        elif trigger.frame == "between":
            partners = self._partners(syntax, trigger.last, [], direct=True, nominal=True)
            sides = [s for group, _ in partners for s in group]
            if len({s.actor for s in sides if s.actor}) < 2:
                return None
            return Contact(trigger, sides, [], status == "planned")
        elif trigger.frame == "bare_noun":
            return self._own_talks(syntax, trigger)
        elif trigger.frame == "session":
            return self._session(syntax, trigger)
        elif trigger.frame == "by_phone":
            return self._by_phone(syntax, trigger)
        else:
            return None
        if trigger.rule == "call on" and self._summons(syntax, trigger):
            return None
        if {c.lower for c in syntax.sentence.chunks[trigger.last :]} & _TIMES and trigger.frame == "active":
            return None
        if not partners:
            actors = {s.actor for s in subjects if s.actor}
            if len(actors) < 2 or (
                trigger.needs_partner
                and trigger.mode == "in_person"
                and trigger.rule not in ("talk", "sit down", "hold talks")
            ):
                return None
            if trigger.frame not in ("active", "participle"):
                return None
        elif not subjects:
            return None
        return Contact(trigger, subjects, partners, status == "planned")

    @staticmethod
    def _own_talks(syntax: Syntax, trigger: Trigger) -> Contact | None:
        """Read "their talks ended with …" and "after talks, the two signed …", where the sentence has a day
        of its own.
        """
        chunks = syntax.sentence.chunks
        before = chunks[trigger.first - 1].lower if trigger.first else ""
        if not any(c.kind == "date" for c in chunks) or syntax.background:
            return None
        pair = syntax.subjects(trigger.first)
        if len({s.actor for s in pair if s.actor}) < 2:
            pair = list(syntax.story.pair) if before == "their" or any(c.lower == "two" for c in chunks) else []
        return Contact(trigger, pair, [], False) if len({s.actor for s in pair if s.actor}) > 1 else None

    @staticmethod
    def _session(syntax: Syntax, trigger: Trigger) -> Contact | None:
        """Read the countries of a session from the name of its mechanism, else from the contact told last."""
        chunks = syntax.sentence.chunks
        if not any(c.kind == "date" for c in chunks):
            return None
        named: list[Side] = []
        for c in chunks[max(0, trigger.first - 7) : trigger.last]:
            entry = c.entry("organization")
            side = (
                Side(None, c.country)
                if c.kind in ("country", "adjective") and c.country
                else Side(None, None, entry.key)
                if entry
                else None
            )
            if side is not None and side not in named:
                named.append(side)
        if not named:
            named = [Side(None, s.country, s.organization) for s in syntax.story.pair]
        if len({s.actor for s in named}) != 2 or sum(s.organization is not None for s in named) > 1:
            return None
        return Contact(trigger, named, [], False)

    @staticmethod
    def _by_phone(syntax: Syntax, trigger: Trigger) -> Contact | None:
        """Read "A congratulated B over the telephone"."""
        subject = next(
            (m for m in syntax.sentence.mentions if m.last <= trigger.first and not syntax.governed(m)), None
        )
        if subject is None:
            return None
        subjects = syntax.group(subject)
        others = [
            m
            for m in syntax.sentence.mentions
            if m.first >= subject.last and m.anaphor is None and m.first < trigger.last + 4
        ]
        partners = syntax.listed(others[0], subjects) if others else []
        return Contact(trigger, subjects, partners, False) if subjects and partners else None

    @staticmethod
    def _whose(syntax: Syntax, trigger: Trigger) -> list[Side]:
        """Give whose talks are told of where the sentence opens with them: "Formal talks with X followed"."""
        opening = syntax.sentence.chunks[: trigger.first]
        story = syntax.story
        if any(c.kind in ("name", "office") for c in opening) or syntax.sentence.headline:
            return []
        return [story.topic] if story.topic is not None else []

    @staticmethod
    def _summons(syntax: Syntax, trigger: Trigger) -> bool:
        """Tell whether somebody was called on to do something, rather than called on."""
        mention = next((m for m in syntax.sentence.mentions if m.first >= trigger.last), None)
        after = (
            [c.lower for c in syntax.sentence.chunks[mention.last : mention.last + 2]] if mention is not None else []
        )
        return mention is None or "to" in after

    def _owner(self, syntax: Syntax, trigger: Trigger) -> list[Side] | None:
        """Give whose talks they are: "his meeting with", "Xi's talks with"."""
        chunks = syntax.sentence.chunks
        for k in range(trigger.first - 1, max(-1, trigger.first - 6), -1):
            lower, kind = chunks[k].lower, chunks[k].kind
            if lower in ("his", "her"):
                later = syntax.following_subject(trigger.first, trigger.last)
                if later:
                    return later
                sides = syntax.subjects(k)
                return sides or [s for s in syntax.story.focus if s.person is not None][:1] or None
            if lower == "their":
                return None
            if kind == "possessive":
                mention = syntax.covering(k - 1) or next((m for m in syntax.sentence.mentions if m.last == k), None)
                return syntax.sides(mention, []) if mention is not None else None
            if kind in ("name", "date") or lower in CLAUSE_ENDS or kind == "mark":
                return None
        return None

    def _partners(
        self,
        syntax: Syntax,
        start: int,
        subjects: list[Side],
        *,
        direct: bool = False,
        optional_with: bool = False,
        nominal: bool = False,
    ) -> list[tuple[list[Side], When | None]]:
        """Give those on the other side, item by item, each with the day that stands beside it."""
        chunks, size = syntax.sentence.chunks, len(syntax.sentence.chunks)
        k, seen_with, skipped = start, direct, 0
        first: PersonMention | None = None
        while k < size:
            mention = syntax.sentence.at.get(k)
            if (
                mention is not None
                and mention.name is None
                and mention.anaphor is None
                and not mention.offices
                and not mention.counterpart
            ):
                mention = None
            chunk = chunks[k]
            if mention is not None and mention.bare and syntax.story.cast.person(mention) is None:
                k = mention.last
                continue
            if mention is not None and (seen_with or optional_with):
                first = mention
                break
            if mention is not None:
                return []
            lower, kind = chunk.lower, chunk.kind
            if direct and lower in words_of("received_thing"):
                return []
            if lower == "with" or (
                lower in ("to", "across", "by", "from", "opposite") and optional_with and not seen_with
            ):
                seen_with = True
            elif (
                lower in ("delegation", "team", "group", "delegations", "mission")
                and (led := syntax.leader_of(k)) is not None
            ):
                first = led
                break
            elif kind in (
                "date",
                "place",
                "adjective",
                "country",
                "party",
                "organization",
                "body",
                "honorific",
            ):
                pass
            elif (
                lower in ADVERBS
                or lower
                in (
                    "his",
                    "her",
                    "their",
                    "a",
                    "an",
                    "of",
                    "visiting",
                    "audience",
                    "for",
                    "over",
                    "phone",
                    "by",
                    "video",
                    "link",
                    "telephone",
                    "via",
                    "separate",
                    "bilateral",
                    "one",
                    "-",
                    "sidelines",
                    "margins",
                    "capital",
                    ",",
                    "city",
                    "palace",
                    "house",
                    "members",
                    "representatives",
                    "face",
                    "to",
                    "new",
                    "half",
                    "hour",
                    "sideline",
                    "(",
                    ")",
                    "conference",
                    "call",
                    "level",
                    "high",
                    "from",
                    "building",
                    "hall",
                    "headquarters",
                    "closed",
                    "doors",
                    "behind",
                    "private",
                    "privately",
                    "also",
                    "counterparts",
                    "length",
                    "tête",
                    "tete",
                    "à",
                    "so",
                    "its",
                    "several",
                    "other",
                    "leaders",
                    "among",
                    "others",
                )
                or kind in ("title_word", "mark", "possessive", "venue")
            ):
                if lower in (";", ":", ".", "”", "“"):
                    break
                skipped += 1
            elif optional_with and not seen_with and (lower in ("and",) or kind == "word") and syntax.with_ahead(k):
                skipped += 1
            else:
                break
            if skipped > 24:
                break
            k += 1
        if first is None:
            return []
        return syntax.listed(first, subjects, nominal=nominal)

    def _within(self, syntax: Syntax, trigger: Trigger, subjects: list[Side]) -> list[tuple[list[Side], When | None]]:
        """Give a partner inside the trigger: "chaired with him the tenth session"."""
        for mention in syntax.sentence.mentions:
            if (
                trigger.first < mention.first < trigger.last
                and syntax.sentence.chunks[mention.first - 1].lower == "with"
            ):
                return syntax.listed(mention, subjects)
        return []

    def _fronted(self, syntax: Syntax, trigger: Trigger, subjects: list[Side]) -> list[tuple[list[Side], When | None]]:
        """Give a partner that opens the sentence: "With Merkel he had dined the week before"."""
        if not subjects or len({s.actor for s in subjects}) > 1:
            return []
        for mention in syntax.sentence.mentions:
            if (
                0 < mention.first <= 2
                and mention.last <= trigger.first
                and syntax.sentence.chunks[mention.first - 1].lower == "with"
            ):
                return syntax.listed(mention, subjects)
        return []

    def _report(self, syntax: Syntax, contact: Contact, low: int, high: int) -> list[EventReport]:
        story, trigger = syntax.story, contact.trigger
        shared = syntax.date(trigger.first, trigger.last, low, high)
        place, place_country = (None, None) if trigger.mode != "in_person" else syntax.place(trigger.first, low, high)
        stated_place = place is not None
        groups: list[tuple[list[Side], When | None]] = []
        each = any(c.lower == "each" for c in syntax.sentence.chunks[max(0, trigger.first - 2) : trigger.last])
        if each and len(contact.subjects) > 1 and len(contact.partners) == 1:
            groups.extend(([subject, *contact.partners[0][0]], contact.partners[0][1]) for subject in contact.subjects)
        elif not contact.partners:
            groups.append((contact.subjects, None))
        else:
            for sides, when in self._separate(syntax, contact):
                groups.append((contact.subjects + sides, when))
        reports: list[EventReport] = []
        for sides, own in groups:
            sides = syntax.with_countries(sides, place_country)
            actors = {s.actor for s in sides if s.actor}
            if len(actors) < 2 or (
                not any(s.person is not None for s in sides) and len(actors) < 3 and syntax.sentence.headline
            ):
                continue
            unknown = [s for s in sides if s.actor is None]
            if unknown and len(sides) - len(unknown) < 2:
                continue
            when = own or shared
            if when is None and not syntax.sentence.headline:
                when = self._told_day(syntax, trigger)
            if (
                not stated_place
                and trigger.mode == "in_person"
                and story.place
                and (story.at_summit or story.place_country in actors | {None, story.host})
            ):
                place, place_country = story.place, story.place_country
            elif (
                not stated_place
                and trigger.mode == "in_person"
                and story.dateline_country in actors
                and not syntax.background
            ):
                place, place_country = story.dateline_place, story.dateline_country
            if own is not None or shared is not None:
                story.when = when
            story.pair = sides
            if len(contact.subjects) == 1:
                story.doer = contact.subjects[0]
            participants = tuple(s.participant() for s in sides if s.person is not None)
            kind: EventKind = "call" if trigger.mode == "phone" else "meeting"
            name = None
            if trigger.name is not None:
                name = self.source[
                    syntax.sentence.chunks[trigger.name[0]].start : syntax.sentence.chunks[
                        max(trigger.name[1], trigger.name[0] + 1) - 1
                    ].end
                ]
            reports.append(
                EventReport(
                    kind=kind,
                    status="planned" if contact.planned else "held",
                    when=when,
                    countries=tuple(sorted({s.country for s in sides if s.country})),
                    organizations=tuple(sorted({s.organization for s in sides if s.organization and not s.country})),
                    evidence=(Span(syntax.sentence.start, syntax.sentence.end),),
                    rule=_HEADLINE if syntax.sentence.headline else trigger.rule,
                    mode="phone" if kind == "call" else trigger.mode,
                    format="bilateral" if len(actors) == 2 else "multilateral",
                    name=name,
                    place=place if kind == "meeting" else None,
                    place_country=place_country if kind == "meeting" else None,
                    participants=participants,
                    certainty=0.9 if when is not None and len(participants) > 1 else 0.6,
                )
            )
        return reports

    def _told_day(self, syntax: Syntax, trigger: Trigger) -> When | None:
        before = {c.lower for c in syntax.sentence.chunks[max(0, trigger.verb - 4) : trigger.verb]}
        spoken = {c.lower for c in syntax.sentence.chunks[: trigger.first]} & {
            "said",
            "told",
            "recalled",
            "noted",
        }
        if ("had" in before and trigger.frame != "with") or "previously" in before or spoken:
            return None
        return syntax.story.when or When(month_shift=0)

    def _separate(self, syntax: Syntax, contact: Contact) -> list[tuple[list[Side], When | None]]:
        """Deal a list of partners out to conversations: presidents, premiers and speakers are seen one by
        one.
        """
        items = contact.partners
        flat = [(s, when) for sides, when in items for s in sides]
        if len(flat) <= 1:
            return items
        days = [k for k, c in enumerate(syntax.sentence.chunks) if c.kind == "date" and k >= contact.trigger.last]
        if len(days) == len(flat) and any(c.lower == "respectively" for c in syntax.sentence.chunks):
            return [([s], syntax.moment(k)) for (s, _), k in zip(flat, days, strict=True)]
        lowers = {c.lower for c in syntax.sentence.chunks}
        subject_actors = {s.actor for s in contact.subjects}
        together = lowers & {
            "jointly",
            "trilateral",
            "together",
            "three-way",
            "quadrilateral",
            "both",
        } and not lowers & {"separately", "respectively", "separate"}
        if together or contact.trigger.rule == "co-chair":
            return [([s for s, _ in flat], next((w for _, w in flat if w is not None), None))]
        if lowers & {"separately", "respectively", "separate", "afterwards", "later", "then", "successively"}:
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        plural = {c.lower for c in syntax.sentence.chunks[contact.trigger.first : contact.trigger.last]} & {
            "meetings",
            "conversations",
            "calls",
        }
        if plural:
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        actors = [s.actor for s, _ in flat]
        if (
            contact.trigger.frame == "receive"
            and contact.trigger.rule == "receive"
            and "and" in lowers
            and len(set(actors)) == len(flat) == 2
        ):
            return [([s for s, _ in flat], flat[-1][1])]
        if len(set(actors)) > 1:
            if set(actors) & subject_actors:
                return [([s for s, _ in flat], flat[-1][1])]
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        top = sum(1 for s, _ in flat if s.level in _INSTITUTIONS)
        if top >= 1 and len(flat) > 1:
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        return [([s for s, _ in flat], next((w for _, w in flat if w is not None), None))]

    @staticmethod
    def _own_day(flat: list[tuple[Side, When | None]], number: int) -> When | None:
        """Give the day beside an item, or the one that follows the items after it."""
        return next((when for _, when in flat[number:] if when is not None), None)

    def _attend(self, syntax: Syntax, stands: list[int]) -> None:
        """Add those who were present to the contact just told: "X and Y were also present", "attended by Z".

        Args:
            syntax: the sentence.
            stands: the chunks of the triggers of its own reports.
        """
        if not self.reports or syntax.sentence.headline or syntax.sentence.line - self._last_line > 2:
            return
        present: list[PersonMention] = []
        at = 0
        chunks = syntax.sentence.chunks
        lowers = [c.lower for c in chunks]
        for k, lower in enumerate(lowers):
            if syntax.sentence.quoted[k]:
                continue
            after = None
            if lower == "by" and lowers[k - 1] in (
                "attended",
                "accompanied",
                "joined",
                "flanked",
                "assisted",
            ):
                after = k + 1
            elif lower == "presence" and lowers[k + 1 : k + 2] == ["of"]:
                after = k + 2
            if after is not None and not (stands and k < stands[0] and k > 2):
                present.extend(syntax.run_of(after))
                at = k
            elif not stands and (
                (lower in ("present", "attendance") and set(lowers[max(0, k - 3) : k]) & {"was", "were", "also"})
                or (
                    lower in ("attended", "joined")
                    and (
                        k + 1 == len(chunks)
                        or (
                            lowers[k + 1] in (".", "the", "them")
                            and set(lowers[k + 1 : k + 4]) & {".", "meeting", "talks", "them"}
                        )
                    )
                )
            ):
                subject = [m for m in syntax.sentence.mentions if m.last <= k and not syntax.governed(m)]
                present.extend(m for m in subject if m.name is not None)
        if not present:
            return
        later = sum(1 for stand in stands if stand > at)
        index = len(self.reports) - 1 - (later if later < len(stands) else 0)
        report = self.reports[index]
        known = {p.name for p in report.participants}
        added: list[Participant] = []
        for mention in present:
            for side in syntax.sides(mention, []):
                if (
                    side.person is not None
                    and side.person.name not in known
                    and (side.country is None or side.actor in (*report.countries, *report.organizations))
                ):
                    known.add(side.person.name)
                    added.append(side.participant("attendee"))
        if added:
            span = Span(syntax.sentence.start, syntax.sentence.end)
            evidence = report.evidence if span in report.evidence else (*report.evidence, span)
            self.reports[index] = msgspec.structs.replace(
                report, participants=(*report.participants, *added), evidence=evidence
            )
