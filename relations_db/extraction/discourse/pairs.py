"""Tell who several people are whom a sentence does not name: "the two", "the three ministers", "their talks"."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.story import Story
from relations_db.language.office import Office
from relations_db.language.person import Person

LEADING = frozenset({"head_of_state", "head_of_government", "foreign_minister", "royal"})
TOP = ("head_of_state", "head_of_government", "royal")


class Pairs(Story):
    """The story so far, asked for the two, or the few, of whom it has told together."""

    @staticmethod
    def _is_called(person: Person, office: Office) -> bool:
        """Tell whether somebody holds an office now: who is prime minister is no more one of "both presidents"."""
        other = office.level == "head_of_state" and {o.level for o in person.offices} == {"head_of_government"}
        return person.holds(office.title) and not other

    @staticmethod
    def unlike(office: Office, two: list[Side]) -> list[Side]:
        """Leave out two of whom one is known to hold another office: no party's leader is one of "both heads"."""
        if office.level not in LEADING:
            return two
        others = (s.person for s in two if s.person is not None and s.person.offices)
        return two if all(person.holds(office.title) for person in others) else []

    def _told_here(self, office: Office) -> list[Side]:
        """Give the two holders of an office of whom this line tells, where the pair told last stands in another."""
        if all(s.person is None or s.person.last_seen > self.line_began for s in self.pair):
            return []
        told = [p for p in self.cast.people if p.last_seen > self.line_began and p.holds(office.title)]
        if len(told) != 2 or None in (told[0].country, told[1].country) or told[0].country == told[1].country:
            return []
        return [self.side_of(p) for p in told]

    def _pair_of_line(self, office: Office) -> list[Side]:
        """Give the two whom this line has told to meet, where they hold an office or nothing is told of what one holds:
        "Minister A told Ghana's B that … The two ministers had met before".
        """
        people = [s.person for s in self.pair if s.person is not None and s.actor is not None]
        if len(people) != len(self.pair) or len({s.actor for s in self.pair}) != 2 or len(people) != 2:
            return []
        holding = [p for p in people if self._is_called(p, office)]
        plain = all(p in holding or not (p.offices or p.former) for p in people)
        return list(self.pair) if self.met_at > self.line_began and holding and plain else []

    def guest_of_line(self, office: Office) -> list[Side]:
        """Give who holds an office in the country where the story is, and the one from abroad of whom alone this line
        tells: "A came to Lima. On Monday the two presidents" are not two who met on another line.
        """
        land = self.place_country or self.host
        if self.met_at > self.line_began or land is None or office.level not in LEADING:
            return []
        told = [p for p in self.cast.people if p.last_seen > self.line_began and p.country is not None]
        if len(told) != 1 or told[0].country == land or not told[0].holds(office.title):
            return []
        if any(s.person is told[0] for s in self.pair) or self.visitor is None or self.visitor.person is not told[0]:
            return []
        hosts = [
            p for p in self.cast.people
            if p.last_seen and p.country == land and not p.former and p.holds(office.title)
        ]  # fmt: skip
        return [self.side_of(hosts[0]), self.side_of(told[0])] if len(hosts) == 1 else []

    def ministers_of_last_sentence(self, office: Office) -> list[Side]:
        """Give the two of two countries whom alone the sentence before named, where nothing is told of them that says
        they hold another office: "They thanked A and his opposite number, B. The two ministers had met in May".
        """
        told = [p for p in self.cast.people if self.told_in.get(id(p)) == self.sentence - 1]
        lands = {p.country for p in told}
        if len(told) != 2 or len(lands) != 2 or None in lands or any(id(p) in self.met for p in told):
            return []
        fitting = all(p.confirmed and (p.holds(office.title) or not p.offices) for p in told)
        return [self.side_of(p) for p in sorted(told, key=lambda p: p.last_seen)] if fitting else []

    def guests_of_line(self) -> list[Side]:
        """Give those from abroad of whom this line tells, in the order in which they were spoken of."""
        home = {None, self.host or self.dateline_country or self.place_country}
        told = [p for p in self.cast.people if p.last_seen > self.line_began and p.country not in home and p.leads]
        return [self.side_of(p) for p in sorted(told, key=lambda p: p.last_seen)]

    def _guests_here(self, others: list[Side]) -> list[Side]:
        """Give the guests of this line who are no compatriots of the others, where they are of several countries or one
        has met them all.
        """
        actors = {s.actor for s in others}
        guests = [s for s in self.guests_of_line() if s.actor not in actors]
        hosts = {host.person if (host := self.met.get(id(s.person))) is not None else None for s in guests}
        together = len(hosts) == 1 and None not in hosts
        return guests if len(guests) > 1 and (together or len({s.actor for s in guests}) > 1) else []

    def _two_from_abroad(self, others: list[Side]) -> list[Side]:
        """Give the two heads or officials of two countries whom the article has named besides those who have guests,
        where it has named no more and tells of no visitor: "A looked on as B and C signed it.\n\nShe had received her
        two guests".
        """
        home = {s.actor for s in others} | {self.host or self.dateline_country or self.place_country}
        if self.visitor is not None or not others:
            return []
        abroad = [p for p in self.cast.people if p.last_seen and p.country not in {None, *home} and p.offices]
        for named in ([p for p in abroad if p.is_of(TOP, known=True)], abroad):
            if len(named) == len({p.country for p in named}) == 2:
                return [self.side_of(p) for p in named]
        return []

    def in_scene(self, office: Office | None = None) -> list[Side]:
        """Give the visitor and whom he faces, where nobody has been told to have met since that one was named.

        Args:
            office: that both hold.
        """
        if self.visitor is None or self.local is None or self.visitor.person is None or self.local.person is None:
            return []
        if self.visitor.actor in (None, self.host) or any(s.person is self.local.person for s in self.pair):
            return []
        if office is not None and not (
            self.visitor.person.holds(office.title) and self.local.person.holds(office.title)
        ):
            return []
        return [self.visitor, self.local]

    def two_of_last_sentence(self) -> list[Side]:
        """Give the two of the sentence before, where others were the last to meet: "A had sent B a letter. They knew
        each other".
        """
        two, met = self.two_named_before(), {s.person for s in self.pair}
        return two if any(s.person not in met for s in two) else []

    def two_named_before(self) -> list[Side]:
        """Give the two people of two countries whom the sentence before named, and nobody else, in its order."""
        last = (p for p in self.cast.people if self.told_in.get(id(p)) == self.sentence - 1)
        # Whoever has met others is somebody, whether or not his office has been told.
        told = [p for p in last if p.leads or id(p) in self.met]
        if len(told) != 2 or None in (actors := {p.country or p.organization for p in told}) or len(actors) != 2:
            return []
        order = list(self.told_in)
        told.sort(key=lambda p: order.index(id(p)))
        return [self.side_of(p) for p in told]

    def _leaders_of_line(self) -> list[Side]:
        """Give the two people of high office, of two countries, whom this line names before anybody is told in it to
        have met: "A presided over the welcome for B. They held talks".
        """
        if self.met_at > self.line_began or len(self.focus) > 1:
            return []
        told = [p for p in self.cast.people if p.last_seen > self.line_began and p.leads]
        if len(told) != 2 or len({p.country or p.organization for p in told}) != 2:
            return []
        for one, other in (told, told[::-1]):
            if one.country is None and one.organization is None and self.place_country != other.country:
                # Who welcomes somebody from abroad here is of this country.
                one.country = self.place_country
        return [self.side_of(p) for p in sorted(told, key=lambda p: p.last_seen)]

    def _is_of_last_sentence(self, side: Side) -> bool:
        return self.told_in.get(id(side.person)) == self.sentence - 1

    def _so_many(self, size: int, office: Office | None) -> list[Side]:
        """Tell who "the three", "the four ministers" are: those who met last, else those of whom this line or the whole
        story tells, where just so many of them, of several countries, hold such an office.
        """
        for group in (self.pair, *([s for s in self.pair if s.country == o.country] for o in self.pair)):
            # Of one who received three of a country, those are "the three".
            fitting = office is None or all(s.person is None or s.person.holds(office.title) for s in group)
            if len(group) == size and fitting:
                return list(group)
        for since in (self.line_began, 0):
            seen = [p for p in self.cast.people if p.last_seen > since and p.country is not None]
            told = [p for p in seen if (p.leads if office is None else p.holds(office.title))]
            # "President A of Kenya, Uganda's B and Tanzania's C": the office of the first is the others' too.
            told += [p for p in seen if told and not p.offices and p.known is None]
            if len(told) == size and len({p.country for p in told}) > 1:
                return [self.side_of(p) for p in told]
        # "A of the Union came with his envoy; B of Peru and C of Fiji came, too. The three": of each the first named.
        here = [p for p in self.cast.people if p.last_seen > self.line_began and p.leads]
        first = {p.country or p.organization: p for p in sorted(here, key=lambda p: -p.order)}
        if office is None and len(first) == size and None not in first:
            return [self.side_of(p) for p in sorted(first.values(), key=lambda p: p.order)]
        return self._with_a_third() if size == 3 and len(self.pair) == 2 else []

    def _with_a_third(self) -> list[Side]:
        """Give the two told last and whoever of a third country or organisation has been spoken of since."""
        actors = {s.actor for s in self.pair}
        others = [p for p in self.cast.people if p.leads and (p.country or p.organization) not in {None, *actors}]
        others = sorted((p for p in others if p.last_seen > self.met_at), key=lambda p: -p.last_seen)
        return [*self.pair, self.side_of(others[0])] if others else []

    def together(self) -> list[Side]:
        """Give whose "their talks" are: the two told last, or the two spoken of last where the story has moved on to
        another country.
        """
        if len(self.pair) == 2 and self.host is not None and self.host not in {s.country for s in self.pair}:
            recent = sorted((p for p in self.cast.people if p.last_seen and p.leads), key=lambda p: -p.last_seen)
            host = next((p for p in recent if p.country == self.host), None)
            guest = next((s for s in self.pair if self.visitor is not None and s.person is self.visitor.person), None)
            if host is not None and guest is not None:
                return [self.side_of(host), guest]
        return self._two([])

    def _compatriots(self) -> list[Side]:
        """Give the two of one country of whom the last sentence told, where they are not two who met each other: "The
        envoys A and B of Peru arrived. The pair had a talk with C".
        """
        two = [s for s in self.focus if s.person is not None and self._is_of_last_sentence(s)]
        alike = len(two) == len(self.focus) == 2 and two[0].actor is not None and two[0].actor == two[1].actor
        return two if alike else []

    def _two(self, others: list[Side], office: Office | None = None) -> list[Side]:
        """Tell who "the two leaders" are: the pair told last, else the two of two countries spoken of last."""
        if others:
            actors = {s.actor for s in others}
            for told in (self.pair, self.focus):
                # Of whom the last sentence was, where those who met last are not two others.
                rest = [s for s in told if s.actor not in actors]
                if len(rest) == 2:
                    return rest
            return []
        if scene := self.in_scene(office) or self._leaders_of_line() or self._compatriots():
            return scene
        if len(self.pair) == 2:
            return list(self.pair)
        if len({s.actor for s in self.pair}) == 2 and all(s.person is not None for s in self.pair):
            # "He was the guest of King A and Queen B. The two met again": of each side the one named first.
            first = {s.actor: s for s in reversed(self.pair)}
            return sorted(first.values(), key=self.pair.index)
        if not self.pair and len(self.focus) == 2 and self.focus[0].country != self.focus[1].country:
            return list(self.focus)
        recent = sorted(
            (p for p in self.cast.people if p.last_seen and p.country and p.leads), key=lambda p: -p.last_seen
        )
        if not self.pair and len({p.country for p in recent}) < 2:
            # Somebody without an office is one of the two where nobody else has been named.
            recent = [p for p in self.cast.people if p.last_seen and p.country and p.confirmed]
            recent = recent if len(recent) == 2 else []
        if not recent:
            return self.pair[:2]
        for other in recent[1:]:
            if other.country != recent[0].country:
                return [self.side_of(other), self.side_of(recent[0])]
        return self.pair[:2]
