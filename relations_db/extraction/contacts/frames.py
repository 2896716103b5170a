"""Tell who stands where around the words of a contact: "A met B", "A was received by B", "talks between A and B"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import msgspec

from relations_db.extraction.contacts.additions import added
from relations_db.extraction.contacts.antecedents import Antecedents
from relations_db.extraction.contacts.arrivals import (
    at_airport,
    has_arrived,
    received_later,
    without_aside,
)
from relations_db.extraction.contacts.entries import ENTRY, spoken_of_last
from relations_db.extraction.contacts.modality import status_of
from relations_db.extraction.contacts.noun_acts import comes_along
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.noun_triggers import CALL_THAT_CAME, OWN_CALL, SIDES_LED, TALKS_WITH_ALL
from relations_db.extraction.contacts.occasions import counted_days
from relations_db.extraction.contacts.partners import GRAVES
from relations_db.extraction.contacts.subjects import Subjects
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.turns import DID_SO, FOLLOWS, FROM_HIS_HANDS, HIS_GUEST, IN_A_ROW, SO_DID
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.extraction.reports import Status
from relations_db.language.mentions import PersonMention

_WELCOMES = ("welcome", "welcomed by", "received by", "met by")
# Who is met or received at an airport has only been welcomed.
_AT_ARRIVALS = ("meet", "met by", "receive", "received by")
_HELD = frozenset("held took convened concluded completed opened began ended resumed started hosted".split())
# So near before the words for what somebody did to him "whom" stands.
_TO_WHOM = 4
# So far behind "their first meeting" its day stands: ", which was held in Lima in May".
_TO_DAY = 9
_SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson", "press secretary")
# Such a meeting was before the one told.
_FORMER = frozenset("last previous recent earlier most latest".split())
_RECIPROCAL = ("talk", "sit down", "hold talks")


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
        nominal = trigger.frame in ("between", "bare_noun", "session", "participle", "by_phone")
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


class _Frame(Subjects):
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
        partners = partners or self._spoken_with(subjects) or self._attending(subjects)
        subjects = subjects or self._one_country()
        partners = partners or self._antecedents(subjects) or self._with_country(subjects)
        return subjects, partners or self._where_gone(subjects)

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

    def _attending(self, subjects: list[Side]) -> list[Item]:
        """Give those of another country who came to what the subjects chaired: "chaired the session, attended by B"."""
        lowers = self.syntax.sentence.lowers
        if self.trigger.rule not in ("co-chair", "co-chaired by") or len({s.actor for s in subjects}) != 1:
            return []
        for mention in self.syntax.sentence.mentions:
            if mention.first > self.trigger.last and lowers[mention.first - 2 : mention.first] == ["attended", "by"]:
                return self.syntax.listed(mention, subjects)
        return []

    def _host_of_it(self) -> list[Side]:
        """Give the host of a meeting that is told to have brought others together: "The talks, hosted by A, brought B
        to one table with C".
        """
        lowers, verb = self.syntax.sentence.lowers, self.trigger.verb
        host = next((m for m in self.syntax.sentence.mentions if m.last <= verb), None)
        opens = {*lowers[:4]} & (words_of("strong_noun") - {"summit"})
        if self.trigger.rule != "bring together" or host is None or not opens or lowers[host.first - 1] != "by":
            return []
        return self.syntax.sides(host, []) if lowers[host.first - 2] in ("hosted", "chaired", "convened") else []

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
        pronoun = next((m for m in self.syntax.sentence.mentions if m.anaphor in ("he", "she")), None)
        if pronoun is None or not met or any(s not in met for s in taken):
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
            or self.syntax.subjects(self.trigger.first, self.before)
            or self._following()
            or self._who_said()
            or self._before_colon()
            or self._whose()
        )
        subjects = self._of_whom_he_speaks(self._whose_counterpart(self._guest_of_office(subjects)))
        return subjects, self._partners(subjects, nominal=True)

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
        if partner is None or not partner.counterpart or partner.owner not in ("his", "her"):
            return subjects
        if len({s.actor for s in subjects}) < 2 or partner.country in {s.country for s in subjects}:
            return subjects
        told = self.syntax.story.doer or self.syntax.story.topic
        named = [s for s in subjects if s.person is not None]
        return named if len(named) == 1 else [s for s in named if told is not None and s.person is told.person]

    def _guest_of_office(self, owner: list[Side]) -> list[Side]:
        """Put right "his" taken for the one whom he meets: "The king greeted A. His audience with the king …"."""
        host = self.syntax.sentence.at.get(self.trigger.last)
        whose = next((c.lower for c in self.chunks[: self.trigger.first][::-1] if c.lower in ("his", "her")), None)
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

    def _between(self) -> tuple[list[Side], list[Item]]:
        first = self.syntax.sentence.at.get(self.trigger.last)
        if self.trigger.rule == SIDES_LED:
            return self._leaders(), []
        if self.trigger.rule == "bring together" and first is not None:
            # "brought A together with B"
            return self.syntax.group(first, forward=True), []
        if self.trigger.rule == "meeting of" and first is None and self._is_of_organization():
            return [], []
        if first is not None and first.plural and not first.definite and self._is_generic(first):
            # "informal talks between leaders"
            return [], []
        sides = [s for item in self._partners([], nominal=True) for s in item.sides] or self._two_countries()
        if len({s.actor for s in sides}) < 2 and self._are_both_led():
            # "talks between a Peruvian delegation led by A and a Slovak one led by B"
            return self._leaders(), []
        if len({s.actor for s in sides}) == 1 and (partners := self._with_whom(sides)):
            return sides, partners
        attending = [s for item in self._attending(sides) for s in item.sides]
        return self._of_the_two_countries([*sides, *attending]) + self._guests(sides), []

    def _is_generic(self, mention: PersonMention) -> bool:
        """Tell whether "leaders" are any: nothing says of what countries they are, nor who."""
        behind = self.syntax.sentence.lowers[mention.last : mention.last + 1]
        unnamed = mention.name is None and not (mention.countries or mention.country or mention.organization)
        return unnamed and mention.anaphor is None and mention.owner is None and behind not in (["of"], ["from"], [","])

    def _are_both_led(self) -> bool:
        """Tell whether two delegations stand behind the words, each with its leader."""
        lowers = self.syntax.sentence.lowers[self.trigger.last :]
        return sum(one in ("led", "headed") and other == "by" for one, other in pairwise(lowers)) == 2

    def _is_of_organization(self) -> bool:
        """Tell whether words are of an organisation that meets: "the summit of the Rio Group"."""
        at = self.trigger.last + (self.syntax.sentence.lowers[self.trigger.last : self.trigger.last + 1] == ["the"])
        return at < len(self.chunks) and self.chunks[at].kind == "organization"

    def _two_countries(self) -> list[Side]:
        """Give the countries of "during the third round of consultations between Peru and Chile held in Lima on May 3",
        where the sentence tells when it was.
        """
        lowers = self.syntax.sentence.lowers
        # "The third round of talks between … was held" is told as a session.
        numbered = not words_of("ordinal").isdisjoint(lowers[: self.trigger.first])
        told = lowers[0] in ("at", "during", "in") or not (numbered or _HELD.isdisjoint(self.syntax.sentence.words))
        if not told or not any(self.syntax.names_day(k) for k in range(len(self.chunks))):
            return []
        return self._listed_countries(self.trigger.last)

    def _with_whom(self, sides: list[Side]) -> list[Item]:
        """Give the partners of "a meeting of A with B", "talks of A with B and C"."""
        run = [m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last]
        for one, other in pairwise(run):
            between = [c.lower for c in self.chunks[one.last : other.first] if c.kind not in ("possessive", "date")]
            if [lower for lower in between if lower not in ("on", ",")] == ["with"]:
                return self.syntax.listed(other, sides, nominal=True)
        return []

    def _of_the_two_countries(self, sides: list[Side]) -> list[Side]:
        """Give two officials the countries that the talks are of: "the Peru-Chile dialogue, co-chaired by Deputy
        Minister A and State Secretary B"; the first named has the first.
        """
        lacking = [s for s in sides if s.person is not None and s.actor is None]
        if len(sides) != 2 or not lacking or self.syntax.sentence.headline:
            return sides
        named = [
            c.country for c in self.chunks[: self.trigger.first] if c.kind in ("country", "adjective") and c.country
        ]
        codes = list(dict.fromkeys(named))
        if len(codes) != 2:
            return sides
        taken = {s.country for s in sides}
        rest = [code for code in codes if code not in taken]
        dealt: list[Side] = []
        for side in sides:
            if side in lacking and rest:
                code = rest.pop(0)
                if side.person is not None:
                    side.person.country = code
                side = msgspec.structs.replace(side, country=code)
            dealt.append(side)
        return dealt

    def _leaders(self) -> list[Side]:
        """Give who leads each of two sides: "the Peruvian side was led by A, the Slovak one by B"."""
        found: list[Side] = []
        begin = 0
        for mention in self.syntax.sentence.mentions:
            if mention.first < self.trigger.last or self.chunks[mention.first - 1].lower != "by":
                continue
            of = [c.country for c in self.chunks[begin : mention.first] if c.kind in ("adjective", "country")]
            begin = mention.last
            for side in self.syntax.sides(mention, []):
                if side.actor is None and of and side.person is not None:
                    side.person.country = of[-1]
                found.append(side if side.actor else msgspec.structs.replace(side, country=of[-1] if of else None))
        return found

    def _guests(self, hosts: list[Side]) -> list[Side]:
        """Give whom a host had invited: "a lunch hosted by A for B"."""
        if len(hosts) != 1:
            return []
        mentions = [m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last]
        for host, guest in pairwise(mentions):
            between = [c.lower for c in self.chunks[host.last : guest.first]]
            if between[:1] == ["for"] or between[:3] in (["in", "honour", "of"], ["in", "honor", "of"]):
                return [s for item in self.syntax.listed(guest, hosts) for s in item.sides]
        return []

    def _own_talks(self) -> tuple[list[Side], list[Item]] | None:
        """Read "their talks ended with …" and "after talks, the two signed …" in a sentence with a day of its own."""
        if self.trigger.rule == ENTRY:
            return spoken_of_last(self.syntax.story), []
        if (lands := self._the_two_countries()) is not None:
            return lands, []
        first = self.trigger.first
        before = self.chunks[first - 1].lower if first else ""
        begin = NounPhrases(self.syntax.sentence).begin_of(first)
        if self.chunks[begin].lower == "their" or self._is_theirs(first):
            # "their first meeting", "their brief talks", "the two leaders' last talks"
            before = "their"
        if self.trigger.weak:
            return self.syntax.story.together(), []
        if before in ("a", "the"):
            return (self._following() if any(c.kind == "date" for c in self.chunks) else []), []
        if before == "their" and not any(
            c.kind == "date" and (not self.syntax.after_since(k) or self.syntax.is_since(first, k))
            for k, c in enumerate(self.chunks)
        ):
            return self._at_their_talks(), []
        dated = any(c.kind == "date" for c in self.chunks[self.trigger.last : self.trigger.last + _TO_DAY])
        # "The two met the press on May 3, following their talks": held that day, whatever else is told of before.
        dated = dated or (before == "their" and self.chunks[begin - 1].lower in ("following", "after"))
        if not any(c.kind == "date" for c in self.chunks) or (self.syntax.background and not dated):
            return None
        pair = self.syntax.subjects(first)
        if len({s.actor for s in pair if s.actor}) < 2:
            pair = self._right_behind() or self._following() or self.syntax.both_named(first)
        if len({s.actor for s in pair if s.actor}) < 2:
            own_call = self.trigger.rule == OWN_CALL and before != "from"
            told_of_two = before == "their" or own_call or any(c.lower == "two" for c in self.chunks)
            # "The Finn and the Korean boarded a train, where their talks went on": of nobody else.
            others = sum(m.last <= first for m in self.syntax.sentence.mentions) > 1
            who, pair = pair, self.syntax.story.together() if told_of_two and not others else []
            if len(who) == 1 and all(s.person is not who[0].person for s in pair):
                # "The two, and C, were there. A recalled their first meeting": that of A and one of them.
                pair = [*who, *(s for s in pair if s.actor != who[0].actor)]
        return pair, []

    def _is_theirs(self, first: int) -> bool:
        """Tell whether a noun is "their first meeting", "the two leaders' last talks"."""
        lowers, k = self.syntax.sentence.lowers, first - 1
        while k > 0 and (lowers[k] in words_of("ordinal") or lowers[k] in _FORMER):
            k -= 1
        if k < 0 or lowers[k] == "their":
            return k >= 0
        owned = self.chunks[k].kind == "possessive" or lowers[k] in ("'", "’")
        return owned and not {"two", "both"}.isdisjoint(lowers[max(0, k - 3) : k])

    def _right_behind(self) -> list[Side]:
        """Give the two of "after an hour's talk he and A signed it", who stand right behind the noun."""
        last = self.trigger.last
        behind = self.syntax.sentence.at.get(last + (self.syntax.sentence.lowers[last : last + 1] == [","]))
        return self.syntax.group(behind, forward=True) if behind is not None else []

    def _at_their_talks(self) -> list[Side]:
        """Give the two of "During their talks, A told B …", where A is named and B stands behind him."""
        host = self._following() if self.trigger.first < 4 and self.chunks[0].lower in ("at", "during", "in") else []
        if len(host) != 1 or host[0].person is None:
            return self._after_their_talks()
        for mention in self.syntax.sentence.mentions:
            sides = self.syntax.sides(mention, host) if mention.first > self.trigger.last and mention.name else []
            guests = [s for s in sides if s.person is not None and s.actor not in (None, host[0].actor)]
            if guests:
                return [host[0], guests[0]]
        return []

    def _after_their_talks(self) -> list[Side]:
        """Give the host and his visitor of "A said after their talks that …", where they are not told to have met."""
        story, mentions = self.syntax.story, self.syntax.sentence.mentions
        subject = next((m for m in mentions if m.last <= self.trigger.first and not self.syntax.governed(m)), None)
        sides = self.syntax.sides(subject, []) if subject is not None and subject.name is not None else []
        visitor, host = story.visitor, sides[0] if len(sides) == 1 else None
        if host is None or host.person is None or visitor is None or visitor.person is None:
            return []
        apart = host.country == story.host != visitor.country and visitor.person is not host.person
        return [host, visitor] if apart and story.met.get(id(host.person)) is None else []

    def _joint(self) -> tuple[list[Side], list[Item]]:
        """Read "A and B withdrew for talks": those named last before the noun."""
        last = [m for m in self.syntax.sentence.mentions if m.last <= self.trigger.first][-1]
        subjects = self.syntax.subjects(last.last, self.before)
        if comes_along(self.syntax.sentence, last):
            # "A flew to Oslo and, with B, opened the third session"
            subjects = [*subjects, *(s for s in self.syntax.sides(last, subjects) if s not in subjects)]
        return subjects, []

    def _session(self) -> tuple[list[Side], list[Item]] | None:
        """Read the countries of a session from the name of its mechanism, else from the contact told last."""
        trigger, story = self.trigger, self.syntax.story
        if not any(c.kind == "date" for c in self.chunks):
            return None
        named: list[Side] = []
        for c in self.chunks[max(0, trigger.first - 7) : max(trigger.last, trigger.verb)]:
            entry = c.entry("organization")
            if c.kind in ("country", "adjective") and c.country:
                named.append(Side(None, c.country))
            elif entry is not None:
                named.append(Side(None, None, entry.key))
        named = list(dict.fromkeys(named))
        noun = self.chunks[trigger.first].lower
        # "The previous summit" is of those who hold one now; a session is always of a mechanism.
        of_a_series = noun not in ("summit", "meeting") or noun in story.series
        of_a_series = of_a_series or "format" in [c.lower for c in self.chunks[trigger.last : trigger.last + 3]]
        told = not named and of_a_series
        if told:
            named = [Side(None, s.country, s.organization) for s in story.pair]
        several = len({s.actor for s in named}) == 2 or (told and len({s.actor for s in named}) == len(story.pair) == 3)
        return (named, []) if several and sum(s.organization is not None for s in named) < 2 else None

    def _turn(self) -> tuple[list[Side], list[Item]]:
        """Read "on Friday it was the turn of B", "B was received on Friday": whoever saw the last saw him too."""
        story = self.syntax.story
        if self.trigger.rule in IN_A_ROW:
            return self._in_a_row()
        # Whose day begins with somebody has been told; whose turn it is may be any other's.
        doer = story.doer or (story.visitor or story.topic if self.trigger.rule == "day with" else None)
        subjects = [doer] if doer is not None else []
        if self.trigger.rule in ("own turn", "received in turn"):
            return subjects, [Item([side]) for side in self._subjects() if side not in subjects]
        partners = self._partners(subjects)
        if (met := self._met_by_his_side(partners)) is not None:
            return met, partners
        hosts = {s.country for item in partners for s in item.sides}
        abroad = any(c.kind == "place" and c.country in hosts for c in self.chunks)
        guests = [s for s in story.travellers() if s.country not in hosts] if abroad else []
        # "On Wednesday, in Riga, it was the turn of B": who travels there met him, and not the host told before.
        return guests[:1] or subjects, partners

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
        elif actors == {s.actor for s in subjects}:
            # "was received by A. Then came B": of A's country, so that B received him too.
            subjects = [s for s in pair if s.actor not in actors][:1]
        return subjects, [item for item in came if all(s not in subjects for s in item.sides)]

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
            if self.chunks[host.first - 1].lower in ("on", "upon", "to"):
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
        subject = next((m for m in mentions if m.last <= trigger.first and not self.syntax.governed(m)), None)
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
