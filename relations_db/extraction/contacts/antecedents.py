"""Put right whom "he", "him" or "the President" means in a contact: nobody goes abroad to meet a compatriot."""

from __future__ import annotations

import msgspec

from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.language.mentions import PersonMention

_HOSTING = frozenset({"receive", "see", "host", "give a meal"})
# Who is meant by these is told by who is not: the one on the other side.
_POINTERS = frozenset({"he", "she", "guest", "visitor"})
_SEVERAL = frozenset({"they", "two"})
_OBLIQUE = frozenset({"him", "her"})
_PRONOUNS = frozenset({"he", "she"}) | _OBLIQUE


class Antecedents:
    """Whom the pronouns and bare offices around the words of one contact mean, given who is on the other side."""

    def __init__(self, syntax: Syntax, trigger: Trigger) -> None:
        self.syntax = syntax
        self.trigger = trigger
        self.chunks = syntax.sentence.chunks

    def across_borders(self, subjects: list[Side], partners: list[Item]) -> tuple[list[Side], list[Item]]:
        """Put right a pronoun taken for a compatriot: people of one country do not make a contact, so that "he" is the
        guest, or whom the story is about.
        """
        subjects = subjects if partners else self._across_and(subjects)
        partners = self._guest_of_the_last(subjects, partners)
        partners = self._guest_of_several(subjects, partners)
        others = {s.actor for item in partners for s in item.sides}
        if all(s.person is not None for item in partners for s in item.sides):
            subjects = self._without_the_last_host(subjects, others)
        subjects = self._who_met_both(subjects, partners)
        actors = {s.actor for s in subjects if s.actor}
        if partners and len(subjects) > 1 and len(actors) == 1 and actors.isdisjoint(others):
            # "Kenyan Minister A and then Speaker B called on …": B is of A's country.
            country = next((s.country for s in subjects if s.country), None)
            for side in subjects:
                if side.actor is None and side.person is not None:
                    side.person.country = country
            subjects = [s if s.actor else msgspec.structs.replace(s, country=country) for s in subjects]
        owners = {c.lower for c in self.chunks[max(0, self.trigger.first - 3) : self.trigger.first]}
        if (
            partners
            and self.trigger.frame == "with"
            and owners & {"his", "her"}
            and {s.actor for s in subjects} == others
        ):
            meant = self.syntax.story.pronoun("he" if "his" in owners else "she", partners[0].sides)
            return [s for s in meant if s.actor not in others] or subjects, partners
        if len(subjects) == 1 and {subjects[0].actor} == others and (other := self._other_holder(subjects[0])):
            return [other], partners
        ahead = [m for m in self.syntax.sentence.mentions if m.first < self.trigger.first]
        pronoun = next((m for m in ahead if m.anaphor in _POINTERS), None)
        if len(subjects) == 1 and (guest := self._guest(ahead[0] if ahead else None, subjects[0], others)) is not None:
            self.syntax.settle(ahead[0], guest)
            return [guest], partners
        if len(subjects) > 1 or len(others) != 1:
            return subjects, partners
        received = partners[0].sides if self.trigger.frame == "receive" and len(partners) == 1 else []
        if len(subjects) == len(received) == 1:
            behind = next((m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last), None)
            guest = self._guest(behind, received[0], {subjects[0].actor})
            if guest is not None and behind is not None:
                self.syntax.settle(behind, guest)
                return subjects, [partners[0]._replace(sides=[guest])]
        if pronoun is None or self._briefs():
            return subjects, partners
        if subjects and subjects[0].actor not in others:
            return subjects, partners
        # "The king had talks with him, and he saw the premier": he is who was "him".
        oblique = {"he": "him", "she": "her"}.get(pronoun.anaphor or "")
        same = next((m for m in reversed(ahead) if m.anaphor == oblique and m.last <= pronoun.first), None)
        pair = self.syntax.story.pair if same is not None and set(subjects) <= set(self.syntax.story.pair) else []
        meant = [s for s in pair if s not in subjects] or self.syntax.story.sides(pronoun, partners[0].sides)
        return [s for s in meant if s.actor not in others] or subjects, partners

    def _who_met_both(self, subjects: list[Side], partners: list[Item]) -> list[Side]:
        """Put right a pronoun taken for one of those who were met one by one: "A met B and C. Speaking with C, he": A,
        who has met both, and not B.
        """
        sides = [s for item in partners for s in item.sides]
        people = [s.person for s in (*subjects, *sides) if s.person is not None]
        pronoun = next((m for m in self.syntax.sentence.mentions if m.anaphor in {"he", "she"}), None)
        if len(subjects) != 1 or len(sides) != 1 or len(people) != 2 or pronoun is None:
            return subjects
        if self.trigger.frame != "participle" or self._names(subjects[0], pronoun.first):
            return subjects
        met = self.syntax.story.met
        one, other = (met.get(id(person)) for person in people)
        known = one is not None and other is not None and one.person is other.person and one.person not in people
        if not known or one is None or not _can_mean(pronoun, one) or subjects[0] not in self.syntax.sides(pronoun, []):
            return subjects
        self.syntax.settle(pronoun, one)
        return [one]

    def _across_and(self, subjects: list[Side]) -> list[Side]:
        """Put right a pronoun joined to a compatriot: "C gave Ministers A and B an hour. She and D, their premier,
        spoke by telephone": C and D.
        """
        mentions = [m for m in self.syntax.sentence.mentions if m.last <= self.trigger.verb]
        if len(subjects) != 2 or len({s.actor for s in subjects}) != 1 or len(mentions) < 2:
            return subjects
        pointer, named = mentions[-2:]
        if pointer.anaphor not in {"he", "she"} or named.name is None or not self.syntax.coordinated(pointer, named):
            return subjects
        other = self.syntax.sides(named, [])
        meant = [s for s in self.syntax.sides(pointer, other) if s.actor not in {None, subjects[0].actor}]
        if meant:
            self.syntax.settle(pointer, meant[0])
        return [*meant, *other] if meant and len(other) == 1 else subjects

    def _without_the_last_host(self, subjects: list[Side], others: set[str | None]) -> list[Side]:
        """Leave out of "they" whoever was met last and is a compatriot of the next: "A and his aides talked with B.
        They also met C".
        """
        mentions = self.syntax.sentence.mentions
        ahead = [m for m in mentions if m.last <= self.trigger.verb][-1:]
        if not ahead and self.trigger.frame == "with":
            # "Following the meeting with C, the two sides signed"
            ahead = [m for m in mentions if m.first > self.trigger.last][:1]
        if not ahead or ahead[0].anaphor not in _SEVERAL or len(others) != 1 or others == {None}:
            return subjects
        guests = [s for s in subjects if s.actor not in others]
        return guests if {s.actor for s in guests} - {None} else subjects

    def _briefs(self) -> bool:
        """Tell whether somebody reports to another, as people do at home: "He briefed the President afterwards"."""
        return self.chunks[self.trigger.verb].lower in {"briefed", "informed"}

    def _guest_of_the_last(self, subjects: list[Side], partners: list[Item]) -> list[Item]:
        """Put right "him" taken for the host told last: whom a third receives is that host's guest, who travels on."""
        if self.trigger.rule not in _HOSTING or len(partners) != 1 or len(partners[0].sides) != 1:
            return partners
        story, host = self.syntax.story, partners[0].sides[0]
        behind = [m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last]
        named = bool(behind) and behind[0].name is not None and host in self.syntax.sides(behind[0], [])
        pointed = not named and any(m.anaphor in _OBLIQUE for m in behind)
        if not pointed or id(host.person) not in story.hosts or len(story.pair) != 2 or story.is_about_alone(host):
            return partners
        if story.visitor is not None and story.visitor.person is host.person:
            # "At home she met A. On Friday she was in Quito, where B received her": she travels herself.
            return partners
        taken = {s.actor for s in subjects} | {None, host.actor}
        guests = [s for s in story.pair if s.person and s.actor not in taken and id(s.person) not in story.hosts]
        return [partners[0]._replace(sides=guests)] if len(guests) == 1 else partners

    def _guest_of_several(self, subjects: list[Side], partners: list[Item]) -> list[Item]:
        """Put right "him" whom several of one country receive, where he was taken for the host of another line."""
        taken = partners[0].sides if len(partners) == 1 else []
        actors = {s.actor for s in subjects}
        behind = next((m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last), None)
        if len(subjects) < 2 or len(actors) != 1 or len(taken) != 1 or self.trigger.frame != "receive":
            return partners
        guest = self._guest(behind, taken[0], actors)
        return partners if guest is None else [partners[0]._replace(sides=[guest])]

    def _guest(self, pointer: PersonMention | None, taken: Side, others: set[str | None]) -> Side | None:
        """Give the guest whom "he", "him" or "the President" means where it was taken for one of his hosts: of those at
        the stop before ("In Lima the king received Rao. In Quito he met the premier"), or of the country that he is in,
        where nobody goes to meet a minister of his own.

        Args:
            pointer: the word, if one is there.
            taken: whom it was taken for.
            others: the countries of those on the other side.
        """
        story = self.syntax.story
        host = story.host if story.host in others else self.syntax.country(others)
        host = story.place_country if host is None and story.place_country in others else host
        travels = story.visitor is not None and story.visitor.person is taken.person
        if travels or story.is_about_alone(taken):
            # "He received A in May. In June he paid a visit to Peru. He met B in Lima": he is a guest himself.
            return None
        if pointer is not None and story.calls(taken, pointer):
            # "Monday. The President received A. Wednesday. Visit to Lima. The President met B": the same all along.
            return None
        if self._names(taken, max(self.trigger.first, pointer.first if pointer is not None else 0)):
            # "A was received by B, calling on him in Lima", "She was at B's side when he met C": nobody else is meant.
            return None
        if host is not None and id(taken.person) in story.hosts and taken.country != host:
            told = [story.visitor, story.first, story.topic, story.doer, *story.pair]
            # A pronoun means nobody of whom nothing has been said for long.
            near_by = pointer is not None and pointer.anaphor in _PRONOUNS
            since = min(story.line_began, story.opened_before) if near_by else -1
            near = [s for s in told if s is not None and s.person is not None and story.has_told_of(s.person, since)]
            guests = [s for s in near if id(s.person) not in story.hosts]
        elif story.visitor is not None and len(others) == 1 and {taken.actor, *others} <= {None, story.host}:
            guests, host = [story.visitor], story.host
        elif host is not None and story.visitor is not None and pointer is not None and pointer.anaphor in _PRONOUNS:
            # "He called on A in Lima.\n\nOn Saturday B received him in Quito": a new line goes on with the traveller.
            earlier = story.told_in.get(id(taken.person), story.sentence) < story.line_sentence
            elsewhere = taken.country not in (host, story.visitor.country)
            guests = [story.visitor] if earlier and elsewhere else []
        else:
            return None
        abroad = [s for s in guests if s.actor not in {None, host, *others}]
        return next((s for s in abroad if pointer is not None and _can_mean(pointer, s)), None)

    def _names(self, side: Side, before: int) -> bool:
        """Tell whether the sentence names somebody before a chunk."""
        named = (m for m in self.syntax.sentence.mentions if m.last <= before and m.name is not None)
        return any(s.person is side.person for m in named for s in self.syntax.sides(m, []))

    def _other_holder(self, taken: Side) -> Side | None:
        """Give whom else "the President" before the words means: one from abroad of whom the story has told."""
        story = self.syntax.story
        office = next(
            (
                m for m in self.syntax.sentence.mentions
                if m.last <= self.trigger.first and m.name is None and m.definite and m.offices and not m.plural
                and m.country is None and m.organization is None
            ),
            None,
        )  # fmt: skip
        if office is None or office.owner or office.counterpart:
            return None
        told = [story.topic, story.visitor, *story.pair]
        return next(
            (
                s for s in told
                if s is not None and s.actor not in (None, taken.actor)
                and s.person and s.person.holds(office.offices[0].title)
            ),
            None,
        )  # fmt: skip


def _can_mean(pointer: PersonMention, side: Side) -> bool:
    """Tell whether a pronoun, or an office that no name or country stands beside, can mean somebody."""
    if pointer.name is not None or side.person is None:
        return False
    if pointer.anaphor in _PRONOUNS:
        return side.person.may_be(pointer.anaphor)
    bare = pointer.offices and pointer.country is None and pointer.organization is None
    return bool(bare) and side.person.holds(pointer.offices[0].title)
