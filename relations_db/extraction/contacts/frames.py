"""Tell who stands where around the words of a contact: "A met B", "A was received by B", "talks between A and B"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from relations_db.extraction.contacts.additions import added
from relations_db.extraction.contacts.antecedents import Antecedents
from relations_db.extraction.contacts.arrivals import (
    at_airport,
    has_arrived,
    received_later,
    without_aside,
)
from relations_db.extraction.contacts.modality import status_of
from relations_db.extraction.contacts.noun_acts import comes_along
from relations_db.extraction.contacts.noun_frames import NounFrames
from relations_db.extraction.contacts.noun_triggers import CALL_THAT_CAME, TALKS_WITH_ALL
from relations_db.extraction.contacts.occasions import counted_days
from relations_db.extraction.contacts.partners import GRAVES
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.turns import DID_SO, FOLLOWS, FROM_HIS_HANDS, HIS_GUEST, IN_A_ROW, SO_DID
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.extraction.discourse.tenses import clause_of, is_subordinate
from relations_db.extraction.reports import Status

_WELCOMES = frozenset({"welcome", "welcomed by", "received by", "met by"})
# Who is met or received at an airport has only been welcomed.
_AT_ARRIVALS = frozenset({"meet", "met by", "receive", "received by"})
# So near before the words for what somebody did to him "whom" stands.
_TO_WHOM = 6
_SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson", "press secretary")
_ALONG = frozenset({"along", "together"})
_RECIPROCAL = frozenset({"talk", "sit down", "hold talks"})


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as one sentence tells it, before its sides are dealt out to conversations.

    Attributes:
        trigger: its words.
        subjects: those on the one side; all of them where no partners stand apart.
        partners: those on the other, in the order of the text, each with the day beside it.
        status: held or planned.
        named: whether somebody on the one side is named, and not only pointed to.
    """

    trigger: Trigger
    subjects: list[Side]
    partners: list[Item]
    status: Status
    named: bool = True


def read_contact(syntax: Syntax, trigger: Trigger, before: list[Side]) -> Contact | None:
    """Give the contact that words tell of, or None.

    Args:
        syntax: the sentence.
        trigger: the words.
        before: the subjects of the contact told before in the sentence.
    """
    status = status_of(syntax, trigger)
    lowers = [c.lower for c in syntax.sentence.chunks]
    if status is None:
        return None
    if (
        trigger.rule in _WELCOMES
        and without_aside(lowers, trigger) & words_of("arrival")
        and not received_later(syntax, trigger)
    ):
        return None
    if is_welcome(syntax, trigger):
        return None
    if trigger.rule == "met by" and has_arrived(syntax):
        return None
    if trigger.rule == "courtesy call" and not {w for lower in lowers for w in lower.split()}.isdisjoint(GRAVES):
        return None
    often = trigger.frame == "active" and bool(set(lowers[trigger.last :]) & {"occasions", "times"})
    if often and not counted_days(syntax, trigger.last):
        return None
    sides = _Frame(syntax, trigger, before)
    found = sides.read()
    if found is None:
        return None
    subjects, partners = Antecedents(syntax, trigger).across_borders(*found)
    if partners and not before:
        partners = [*added(syntax, trigger, subjects), *partners]
    subjects = subjects if partners else sides.with_home(subjects)
    if trigger.rule == "meet" and not partners and lowers[trigger.last : trigger.last + 1] in (["its"], ["their"]):
        # "A and B are to meet its new government"
        return None
    actors = {s.actor for s in subjects if s.actor}
    if partners and not subjects:
        return None
    if not partners and (
        len(actors) < 2 or (trigger.needs_partner and trigger.mode == "in_person" and trigger.rule not in _RECIPROCAL)
    ):
        nominal = trigger.frame in {"between", "bare_noun", "session", "participle", "by_phone"}
        nominal = nominal or trigger.rule == TALKS_WITH_ALL
        if len(actors) < 2 or not nominal:
            return None
    ahead = [m for m in syntax.sentence.mentions if m.first < trigger.last]
    return Contact(trigger, subjects, partners, status, any(m.anaphor is None for m in ahead[-2:]))


def is_welcome(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether somebody is only met where he landed."""
    return trigger.rule in _AT_ARRIVALS and at_airport(syntax, trigger)


def subjects_of(syntax: Syntax, trigger: Trigger) -> list[Side]:
    """Give those on the one side of the words of a contact, whoever may stand on the other."""
    found = _Frame(syntax, trigger, []).read()
    return found[0] if found is not None else []


class _Frame(NounFrames):
    """The sides of one trigger in one sentence."""

    def read(self) -> tuple[list[Side], list[Item]] | None:
        """Give subjects and partners as the trigger's frame has them."""
        readers: dict[str, Callable[[], tuple[list[Side], list[Item]] | None]] = {
            "active": self._active, "receive": self._receive, "passive": self._receive, "participle": self._participle,
            "with": self._with, "between": self._between, "bare_noun": self._own_talks, "session": self._session,
            "by_phone": self._by_phone, "turn": self._turn,
            "owned": self._owned, "call_by": self._call_by, "inverted": self._inverted, "joint": self._joint,
        }  # fmt: skip
        return readers[self.trigger.frame]()

    # Frames.

    def _active(self) -> tuple[list[Side], list[Item]]:
        named = self._callers()
        if len({s.actor for s in named}) > 1:
            # "Three ministers met in Riga: A, B and C"
            return named, []
        subjects = self._subjects() or self._delegation() or self._countries() or self._following()
        beside = self.chunks[self.trigger.last : self.trigger.last + 1]
        fronted = [] if any(c.lower == "with" for c in beside) else self._fronted(subjects)
        partners = fronted or self._partners(subjects, optional_with=True) or self._within(subjects)
        if partners and self._is_of_whom():
            # "B, whom she had seen in May together with C"
            partners = [*self._antecedents(subjects), *partners]
        partners = partners or self._spoken_with(subjects) or self._attending(subjects)
        told = [] if partners else self._who_all()
        if len({s.actor for s in told}) > 1:
            return told, []
        subjects = self._of_main_clause(subjects, partners) or self._one_country()
        partners = partners or self._antecedents(subjects) or self._with_country(subjects)
        return subjects, partners or self._where_gone(subjects)

    def _who_all(self) -> list[Side]:
        """Give all of a list of whom "who" tells what they did with each other: "made by A and B, who met in May"."""
        sentence, opener = self.syntax.sentence, clause_of(self.syntax.sentence, self.trigger.verb).chunks[0]
        told = [m for m in sentence.mentions if m.last <= opener] if sentence.lowers[opener] == "who" else []
        return self.syntax.group(told[-1]) if told and told[-1].last >= opener - 1 else []

    def _of_main_clause(self, subjects: list[Side], partners: list[Item]) -> list[Side]:
        """Give the subject of the main clause where those told nearer to the verb would have met compatriots, or
        somebody of no country told: "A was received by B, who had been in Rome, and had talks with B's minister C".
        """
        met = {s.actor for item in partners for s in item.sides}
        syntax, verb = self.syntax, self.trigger.verb
        nearer = {s.actor for s in subjects}
        if len(met) != 1 or len(nearer) != 1 or not met <= {None, *nearer}:
            return subjects
        if "who" not in syntax.sentence.lowers[:verb] or syntax.sentence.lowers[verb - 2 : verb] != [",", "and"]:
            return subjects
        before = (m for m in syntax.sentence.mentions if m.last <= verb and not syntax.governed(m))
        main = next((m for m in before if not is_subordinate(syntax.sentence, m.first)), None)
        others = [s for s in syntax.sides(main, []) if s.actor not in nearer] if main is not None else []
        return others or subjects

    def _receive(self) -> tuple[list[Side], list[Item]] | None:
        if self.trigger.rule == "call on" and self._summons():
            return None
        subjects = self._subjects() or self._following() or self._delegation() or self._callers() or self._host_of_it()
        if self.trigger.rule == FROM_HIS_HANDS:
            return subjects, [Item(self._whose_hands(subjects))]
        # "A, for whom he gave a dinner, B and C": for A only.
        whom = "whom" in self.syntax.sentence.lowers[max(0, self.trigger.first - _TO_WHOM) : self.trigger.first]
        partners = self._antecedents(subjects) if whom else []
        partners = partners or self._partners(subjects) or self._antecedents(subjects) or self._rung_up(subjects)
        if self.trigger.rule == "bring together" and subjects:
            partners += self._brought_to(partners, subjects)
        return subjects, self._without_hosts(subjects, partners)

    def _is_of_whom(self) -> bool:
        """Tell whether the words stand in what is told of somebody whom they are done to: "B, whom she had met"."""
        sentence = self.syntax.sentence
        return "whom" in sentence.words and sentence.lowers[clause_of(sentence, self.trigger.first).chunks[0]] == "whom"

    def _host_of_it(self) -> list[Side]:
        """Give the host of a meeting that is told to have brought others together: "The talks, hosted by A, brought B
        to one table with C".
        """
        lowers, verb = self.syntax.sentence.lowers, self.trigger.verb
        host = next((m for m in self.syntax.sentence.mentions if m.last <= verb), None)
        opens = {*lowers[:4]} & (words_of("strong_noun") - {"summit"})
        if self.trigger.rule != "bring together" or host is None or not opens or lowers[host.first - 1] != "by":
            return []
        return self.syntax.sides(host, []) if lowers[host.first - 2] in {"hosted", "chaired", "convened"} else []

    def _brought_to(self, brought: list[Item], subjects: list[Side]) -> list[Item]:
        """Give those to whom others were brought: "brought A together with B"."""
        lowers, told = self.syntax.sentence.lowers, [s for item in brought for s in item.sides]
        together = next((k for k in range(self.trigger.last, len(lowers)) if lowers[k] == "together"), len(lowers))
        guest = next((m for m in self.syntax.sentence.mentions if together + 2 <= m.first <= together + 3), None)
        if guest is None or lowers[together + 1] != "with":
            return []
        return [Item([s]) for item in self.syntax.listed(guest, subjects) for s in item.sides if s not in told]

    def _participle(self) -> tuple[list[Side], list[Item]]:
        subjects = self._following() or ((self._subjects() or self._who_said()) if self.trigger.first > 0 else [])
        partners = self._partners(subjects)
        return (subjects, partners) if partners else self._his_guest(subjects)

    def _his_guest(self, taken: list[Side]) -> tuple[list[Side], list[Item]]:
        """Read "Receiving A, he said": he is not A, for whom he was taken."""
        partners = self._partners([])
        met = [s for item in partners for s in item.sides]
        mentions = self.syntax.sentence.mentions
        at = next((n for n, m in enumerate(mentions) if m.anaphor in {"he", "she"}), 0)
        pronoun = mentions[at] if at else None
        if pronoun is None or not met or any(s not in met for s in taken):
            return taken, []
        if "that" in self.syntax.sentence.lowers[mentions[at - 1].last : pronoun.first]:
            # "Receiving his guest, B said that he …": B has said it.
            return taken, []
        return self.syntax.sides(pronoun, met), partners

    def _with(self) -> tuple[list[Side], list[Item]]:
        if self.trigger.rule == CALL_THAT_CAME:
            # To whom it came is told before the sentence: "A surprise was the call which came from B".
            subjects = self._whose()
            return subjects, self._partners(subjects)
        told = self._around_the_table() if self.trigger.rule == TALKS_WITH_ALL else []
        if len({s.actor for s in told}) > 1:
            return told, []
        subjects = (
            self._owner()
            or self._by_whom()
            or self.syntax.subjects(self.trigger.first, self.before)
            or self._behind_talks()
            or self._who_said()
            or self._before_colon()
            or self._whose()
        )
        subjects = self._of_whom_he_speaks(self._whose_counterpart(self._guest_of_office(subjects)))
        if not _ALONG.isdisjoint(self.syntax.sentence.words):
            subjects = [*subjects, *self._fellow_travellers(subjects)]
        return subjects, self._partners(subjects, nominal=True)

    def _behind_talks(self) -> list[Side]:
        """Give the subject that follows words for talks, but nobody who came along: "Talks with A, in which B took
        part, were short".
        """
        lowers = self.syntax.sentence.lowers
        which = next((k for k in range(self.trigger.last, len(lowers)) if lowers[k] == "which"), None)
        came_along = which is not None and lowers[which - 2 : which] == [",", "in"] and {"took", "part"} <= {*lowers}
        return [] if came_along else self._following()

    def _of_whom_he_speaks(self, speaker: list[Side]) -> list[Side]:
        """Give for a spokesman the one who has met whom he speaks of: "A's spokesman said the meeting with B …"."""
        person = speaker[0].person if len(speaker) == 1 else None
        if person is None or not any(word in o.title for o in person.offices for word in _SPOKESMEN):
            return speaker
        host = self.syntax.sentence.at.get(self.trigger.last)
        met = self.syntax.sides(host, speaker) if host is not None else []
        other = self.syntax.story.met.get(id(met[0].person)) if len(met) == 1 else None
        return [other] if other is not None and other.actor == speaker[0].actor else []

    def _whose_counterpart(self, subjects: list[Side]) -> list[Side]:
        """Give whose counterpart somebody is, where "they" are taken for him and another: "In talks with his Fijian
        counterpart, they spoke of ships", behind talks with others.
        """
        partner = self.syntax.sentence.at.get(self.trigger.last)
        if partner is None or not partner.counterpart or partner.owner not in {"his", "her"}:
            return subjects
        if len({s.actor for s in subjects}) < 2 or partner.country in {s.country for s in subjects}:
            return subjects
        told = self.syntax.story.doer or self.syntax.story.topic
        named = [s for s in subjects if s.person is not None]
        return named if len(named) == 1 else [s for s in named if told is not None and s.person is told.person]

    def _guest_of_office(self, owner: list[Side]) -> list[Side]:
        """Put right "his" taken for the one whom he meets: "The king greeted A. His audience with the king …"."""
        host = self.syntax.sentence.at.get(self.trigger.last)
        whose = next((c.lower for c in self.chunks[: self.trigger.first][::-1] if c.lower in {"his", "her"}), None)
        if host is None or whose is None or host.name is not None or not host.offices or host.anaphor is not None:
            return owner
        met = self.syntax.sides(host, [])
        if len(met) != 1 or not owner or met[0].person is not owner[0].person:
            return owner
        return self.syntax.story.pronoun("he" if whose == "his" else "she", met) or owner

    def _around_the_table(self) -> list[Side]:
        """Give all of "the talks opened in Riga, with A across from B, and C between them"."""
        told = [s for item in self._partners([], nominal=True) for s in item.sides]
        lowers = self.syntax.sentence.lowers
        for mention in self.syntax.sentence.mentions:
            before, behind = lowers[mention.first - 1 : mention.first], lowers[mention.last : mention.last + 2]
            k = mention.first - (before == ["the"])
            across = lowers[max(0, k - 2) : k] == ["across", "from"] or lowers[k - 1 : k] in (["opposite"], ["facing"])
            if mention.first > self.trigger.last and (across or behind == ["between", "them"]):
                people = {s.person for s in told}
                told += [s for s in self.syntax.sides(mention, told) if s.person is not None and s.person not in people]
        return told

    def _joint(self) -> tuple[list[Side], list[Item]]:
        """Read "A and B withdrew for talks": those named last before the noun."""
        last = [m for m in self.syntax.sentence.mentions if m.last <= self.trigger.first][-1]
        subjects = self.syntax.subjects(last.last, self.before)
        if comes_along(self.syntax.sentence, last):
            # "A flew to Oslo and, with B, opened the third session"
            subjects = [*subjects, *(s for s in self.syntax.sides(last, subjects) if s not in subjects)]
        return subjects, []

    def _turn(self) -> tuple[list[Side], list[Item]]:
        """Read "on Friday it was the turn of B", "B was received on Friday": whoever saw the last saw him too."""
        story = self.syntax.story
        if self.trigger.rule in IN_A_ROW:
            return self._in_a_row()
        # Whose day begins with somebody has been told; whose turn it is may be any other's.
        doer = story.doer or (story.visitor or story.topic if self.trigger.rule == "day with" else None)
        subjects = [doer] if doer is not None else []
        if self.trigger.rule in {"own turn", "received in turn"}:
            return subjects, [Item([side]) for side in self._subjects() if side not in subjects]
        partners = self._partners(subjects)
        if (met := self._met_by_his_side(partners)) is not None:
            return met, partners
        hosts = {s.country for item in partners for s in item.sides}
        abroad = any(c.kind == "place" and c.country in hosts for c in self.chunks)
        guests = [s for s in story.travellers() if s.country not in hosts] if abroad else []
        if guests:
            # "On Wednesday, in Riga, it was the turn of B": who travels there met him, and not the host told before.
            return guests[:1], partners
        locals_met = {s.country for s in story.pair if s.person is not None} & {story.place_country} - {None}
        if doer is not None and doer in story.pair and locals_met and locals_met.isdisjoint({*hosts, doer.country}):
            # "In Lima A of Fiji saw the premier. The next day it was the turn of B of Togo": nobody says to see whom.
            return [], []
        return subjects, partners

    def _met_by_his_side(self, partners: list[Item]) -> list[Side] | None:
        """Give who is told to have seen the one whose turn it was: "It was the turn of B, whose hour with A"."""
        lowers, mentions = self.syntax.sentence.lowers, self.syntax.sentence.mentions
        whose = next((k for k in range(self.trigger.last, len(lowers)) if lowers[k] == "whose"), None)
        host = next(
            (m for m in mentions if whose is not None and whose < m.first and lowers[m.first - 1] == "with"), None
        )
        if host is None or len(partners) != 1:
            return None
        return [s for s in self.syntax.sides(host, partners[0].sides) if s not in partners[0].sides] or None

    def _in_a_row(self) -> tuple[list[Side], list[Item]]:
        """Read "Next came B", "B followed on Monday": with whoever has seen the others, else with the visitor."""
        story, follows = self.syntax.story, self.trigger.rule in (FOLLOWS, DID_SO)
        doer = story.doer or story.visitor or story.topic
        subjects = [doer] if doer is not None else []
        came = [Item([side]) for side in self._subjects()] if follows else self._partners(subjects)
        actors = {s.actor for item in came for s in item.sides}
        pair = [s for s in story.pair if s.person is not None]
        hosts = [s for s in pair if s.country == story.place_country]
        if self.trigger.rule in (SO_DID, DID_SO):
            # "A received him. B did the same."
            others = [s for s in pair if s.actor not in actors]
            subjects = others if len(others) == 1 else others[1:2]
        elif follows and len(hosts) == 1 and hosts[0].actor not in actors:
            # "A went there to see him; B followed": B saw him too.
            subjects = hosts
        elif story.visitor is not None and actors == {story.host} and story.visitor.actor not in actors:
            subjects = [story.visitor]
        elif all(s.person is not one.person for s in pair for one in subjects) and self._other_of(pair, actors):
            # "A and B were received by C. On Friday it was D": C received him too.
            subjects = self._other_of(pair, actors)
        elif actors == {s.actor for s in subjects}:
            # "was received by A. Then came B": of A's country, so that B received him too.
            subjects = [s for s in pair if s.actor not in actors][:1]
        return subjects, [item for item in came if all(s not in subjects for s in item.sides)]

    @staticmethod
    def _other_of(pair: list[Side], actors: set[str | None]) -> list[Side]:
        """Give the only one of those who met last that is of none of these countries, where the rest are of them."""
        others = [s for s in pair if s.actor not in actors]
        return others if len(others) == 1 < len(pair) else []

    def _owned(self) -> tuple[list[Side], list[Item]]:
        """Read "A was B's guest", "A went to B's office for talks"."""
        host = self.syntax.covering(self.trigger.first - 2)
        if host is None:
            return [], []
        if self.trigger.rule == HIS_GUEST:
            owner = self.syntax.sides(host, [])
            return owner, self._partners(owner)
        subjects = self.syntax.subjects(min(self.trigger.verb, host.first - 1), self.before)
        return subjects, [Item([s for s in self.syntax.sides(host, subjects) if s not in subjects])]

    def _call_by(self) -> tuple[list[Side], list[Item]]:
        """Read "a courtesy call by A on B"."""
        mentions = [m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last]
        for caller, host in pairwise(mentions):
            if self.chunks[host.first - 1].lower in {"on", "upon", "to"}:
                subjects = self.syntax.sides(caller, [])
                return subjects, self.syntax.listed(host, subjects)
        return [], []

    def _inverted(self) -> tuple[list[Side], list[Item]]:
        """Read "among those received by A on Monday was B", "those who saw A on Monday included B and C"."""
        mentions = self.syntax.sentence.mentions
        host = next((m for m in mentions if m.first >= self.trigger.last), None)
        guest = next((m for m in mentions if m.first == self.trigger.verb + 1), None)
        if host is None or guest is None:
            return [], []
        subjects = self.syntax.sides(host, [])
        # The day stands beside the one named first.
        day = next((item.when for item in self.syntax.listed(host, [])), None)
        return subjects, [i._replace(when=i.when or day) for i in self.syntax.listed(guest, subjects)]

    def _by_phone(self) -> tuple[list[Side], list[Item]] | None:
        """Read "A congratulated B over the telephone"."""
        mentions, trigger = self.syntax.sentence.mentions, self.trigger
        opens = self.chunks[trigger.first - 1].lower in {":", ";"}
        ahead = [] if opens else [m for m in mentions if m.last <= trigger.first]
        subject = next((m for m in ahead if not self.syntax.governed(m)), None)
        if subject is None:
            # "Over the telephone on Monday A told B", "It was by telephone that A and B agreed"
            subject = next((m for m in mentions if m.first >= trigger.last and not self.syntax.governed(m)), None)
        if subject is None:
            return None
        fronted = subject.first >= trigger.last
        subjects = self.syntax.group(subject, forward=fronted)
        if len({s.actor for s in subjects if s.actor}) > 1:
            return subjects, []
        aside = self.chunks[trigger.last - 1].lower == ","
        reach = len(self.chunks) if fronted else trigger.last + (10 if aside else 4)
        others = [m for m in mentions if m.first >= subject.last and m.anaphor is None and m.first < reach]
        partners = self.syntax.listed(others[0], subjects) if others else []
        return (subjects, partners) if partners else None
