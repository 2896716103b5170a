"""Tell whom the words of a sentence mean, by what the story has told before it."""

from __future__ import annotations

from relations_db.extraction.discourse.hosts import delegation_of, guest_of, host_of
from relations_db.extraction.discourse.house_style import is_office_alone
from relations_db.extraction.discourse.lent_offices import lend_office
from relations_db.extraction.discourse.pairs import LEADING, TOP, Pairs
from relations_db.extraction.discourse.royals import couple_of, majesty_of
from relations_db.extraction.discourse.sides import Side
from relations_db.language.mentions import PersonMention
from relations_db.language.neighbours import SPOUSES
from relations_db.language.office import Office
from relations_db.language.person import Person
from relations_db.language.tenures import offices_of

# How many more than two are pointed to.
_SIZES = {"three": 3, "four": 4, "five": 5, "six": 6}
# Who is "His Holiness".
_HOLY = ("pope", "patriarch", "catholicos", "ecumenical patriarch", "dalai lama")
_KIN = frozenset(
    {"spouse", "wife", "husband", "first lady", "son", "daughter", "brother", "sister", "mother", "father"}
)
_SPELT = {"amir": "emir", "premier": "prime minister"}
# Who are called so of several countries head these.
_LEADERS = frozenset({"leader", "top leader"})


class Narrative(Pairs):
    """The story so far, asked whom names, offices and pronouns mean."""

    def sides(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        """Tell who a mention means.

        Args:
            mention: as the sentence has it.
            others: those on the other side, whom "his counterpart" is measured by.
        """
        if mention.anaphor == "styled":
            person = self.cast.by_office(mention, [s.person for s in others if s.person is not None])
            return [self.side_of(person)] if person is not None and person.last_seen else []
        if mention.anaphor is not None:
            if mention.anaphor == "two" and mention.country is not None:
                # "the two Moldovan ministers"
                same = [s for s in self.pair if s.country == mention.country]
                if len(same) == 2:
                    return same
            if mention.anaphor == "two" and mention.offices:
                office = mention.offices[0]
                leaders = office.title == "leader"
                if leaders and not others and self._leads_its_story():
                    return list(self.pair)
                if not others and (
                    told := self.guest_of_line(office) or self._told_here(office) or self._pair_of_line(office)
                ):
                    return told
                if others or not (
                    not leaders
                    and len(self.pair) == 2
                    and all(s.person is not None and self._is_called(s.person, office) for s in self.pair)
                ):
                    return self._holders(office, others) or self.unlike(office, self._two(others, office))
            if mention.anaphor in _SIZES and mention.offices:
                return self._so_many(_SIZES[mention.anaphor], mention.offices[0])
            if mention.anaphor in {"majesty", "highness"}:
                return majesty_of(self, others, mention)
            meant = self._pointed(mention.anaphor, others, mention.country)
            if len(meant) == 1 and mention.anaphor in {"national", "guest", "visitor", "dignitary"}:
                self.meant_now = meant[0]
            return meant
        if mention.name is not None:
            person = self.cast.person(mention)
            if person is None:
                return []
            if mention.counterpart and person.country is None:
                person.country = mention.country
            if (
                person.country is None
                and mention.owner in {"his", "her"}
                and not mention.counterpart
                and len(self.focus) == 1
            ):
                # "His finance minister, X": of his own country.
                person.country = self.focus[0].country
            if mention.counterpart and not person.offices:
                lend_office(person, [s.person for s in others or self.focus if s.person is not None], self.cast.people)
            return [self.side_of(person, mention)]
        if mention.counterpart:
            return self._counterparts(mention, others)
        if mention.plural and mention.owner == "their":
            # "They talked by themselves, and then with their ministers": whoever these were.
            return []
        if mention.plural or len(mention.countries) > 1:
            role = mention.offices[0].role if mention.offices else None
            level = mention.offices[0].level if mention.offices else None
            if not mention.countries and mention.organization is not None:
                # "the leaders of CARICOM"
                return [Side(None, None, mention.organization, role, None, level)]
            of = mention.countries or ((mention.country,) if mention.country is not None else ())
            if not of and mention.offices:
                # "the heads of state of Central Asia" are not the two heads of state spoken of.
                office = mention.offices[0]
                plain = len(office.role.split()) <= len(office.title.split())
                return self._holders(office, others) if plain else []
            return [self._holder_of(mention, code) or Side(None, code, None, role, None, level) for code in of]
        if mention.owner and mention.offices and mention.offices[0].title in _KIN:
            return []
        if not mention.indefinite and (side := self._by_office(mention, others)) is not None:
            return [side]
        held = mention.offices[0] if mention.offices else None
        country = mention.country
        if country is None and mention.organization is None and mention.owner and self.focus:
            country = self.focus[0].country
        if country is None and mention.organization is None and mention.definite and held and held.level in LEADING:
            actors = {s.actor for s in others}
            country = self._land_of_nameless(held, actors) or self._land(actors)
        return [
            Side(
                None,
                country,
                mention.organization if country is None else None,
                held.role if held else None,
                mention.party,
                held.level if held else None,
            )
        ]

    def _by_office(self, mention: PersonMention, others: list[Side]) -> Side | None:
        """Give who is meant by an office alone, if he has been told of."""
        barred = [s.person for s in others if s.person is not None]
        person = self._called_by_office(mention, others) or self._own_head(mention, barred)
        person = person or self._of_another_country(mention, others) or self.cast.by_office(mention, barred)
        if person is not None:
            return self.side_of(person, mention)
        if (person := self.cast.only_national(mention, barred)) is not None:
            return self.side_of(person)
        person = self._told_without_office(mention, others)
        return None if person is None else self.side_of(person, mention)

    def _called_by_office(self, mention: PersonMention, others: list[Side]) -> Person | None:
        """Give him whom the article calls by this office alone, where he travels or the story is at his home; he is no
        compatriot of those on the other side.
        """
        if not is_office_alone(mention, bare=self.keeper is not None or self.absent is not None):
            return None
        person = self.called.get(title := mention.offices[0].title)
        if (
            person is not None
            and person in (self.keeper, self.absent)
            and person.country not in {s.country for s in others}
        ):
            return person
        hero = self.first.person if self.first is not None else None
        at_home = hero is not None and hero.country in (self.home, self.dateline_country)
        if person is None and hero is not None and at_home and hero.holds(title):
            # A statement of his own office has its minister in mind, whatever others it names.
            person = hero
        if person is None or not person.last_seen or person.country in {s.country for s in others}:
            return None
        travels = any(side is not None and side.person is person for side in (self.visitor, self.first))
        at_home = person.country in (self.place_country or self.host, self.dateline_country, self.home)
        return person if travels or at_home else None

    def calls(self, side: Side, mention: PersonMention) -> bool:
        """Tell whether a mention is what the article calls him of whom it is, or who holds the office in the country of
        its issuer, wherever he goes: "the President".
        """
        person = side.person
        if person is None or not is_office_alone(mention):
            return False
        own = person.country is not None and person.country == self.home
        of_whom_it_is = self.first is not None and self.first.person is person
        return (own or of_whom_it_is) and self.called.get(mention.offices[0].title) is person

    def _land_of_nameless(self, office: Office, actors: set[str | None]) -> str | None:
        """Give the country of whom the story has told by his office and country alone, where there is no such office at
        home: "The Emir of Qatar came to Oslo. The Emir was received by B".
        """
        country, home = self.nameless.get(office.title), self.home or self.dateline_country
        if country is None or country in actors or home is None:
            return None
        known = offices_of(home)
        # Of a country of whose offices nothing is known nobody can say that it has none such.
        return country if known and _SPELT.get(office.title, office.title) not in known else None

    def _land(self, actors: set[str | None]) -> str | None:
        """Give the country whose king "the King" is where nobody is named: the publisher's, else the dateline's."""
        if self.home is not None:
            return self.home
        return self.dateline_country if self.dateline_country not in actors else None

    def _of_another_country(self, mention: PersonMention, others: list[Side]) -> Person | None:
        """Give whom "the Prime Minister" means beside those on the other side: no compatriot of theirs, if anybody else
        who has been spoken of is one.
        """
        actors = {s.actor for s in others if s.actor is not None}
        if not mention.definite or mention.country or mention.organization or not actors:
            return None
        taken = {s.person for s in others}
        barred = [p for p in self.cast.people if p in taken or (p.country or p.organization) in actors]
        person = self.cast.by_office(mention, barred)
        return person if person is not None and person.last_seen and person.country is not None else None

    def _told_without_office(self, mention: PersonMention, others: list[Side]) -> Person | None:
        """Give whom an office that nobody is told to hold means: the one of whom the story has just told by his name
        alone, "A of Peru had one day. The Deputy Premier called on B".
        """
        person = self.topic.person if self.topic is not None else None
        if person is None or not is_office_alone(mention) or person.offices or person.country is None:
            return None
        just_told = self.told_in.get(id(person), -1) >= self.sentence - 1
        above = person.is_of(TOP, known=True) or mention.offices[0].level in TOP
        return person if just_told and not above and person.country not in {s.country for s in others} else None

    def _own_head(self, mention: PersonMention, barred: list[Person]) -> Person | None:
        """Give whom "the Head of State" means where no country stands beside it: the one of whom the article is."""
        titled = mention.definite and mention.offices[:1] and mention.offices[0].title == "head of state"
        own = self.first.person if self.first is not None else None
        if not titled or mention.country or mention.owner or own is None or own in barred:
            return None
        return own if own.holds("head of state") else None

    def _holder_of(self, mention: PersonMention, code: str) -> Side | None:
        """Give the one whom the article names with an office told of several countries at once."""
        held = mention.offices[0] if mention.offices else None
        of_each = held is not None and held.title in _LEADERS and len(mention.countries) > 1
        if held is None or (held.level not in LEADING and not of_each):
            return None
        levels = TOP if of_each else (held.level,)
        fitting = [p for p in self.cast.people if p.confirmed and p.country == code]
        # Who leads a party need not head a government.
        of_party = held.party is not None
        fitting = [p for p in fitting if any(o.party if of_party else o.level in levels for o in p.offices)]
        return self.side_of(fitting[0]) if len(fitting) == 1 else None

    def _leads_its_story(self) -> bool:
        """Tell whether nobody above the pair told last has been spoken of: then they are "the two leaders"."""
        seen = [p for p in self.cast.people if p.last_seen and not p.former]
        top = [p for p in seen if p.is_of(TOP, known=True)]
        below = [s for s in self.pair if s.person not in top]
        return len(self.pair) == 2 and not {s.country for s in below} & {p.country for p in top}

    def _holders(self, office: Office, others: list[Side]) -> list[Side]:
        """Give the two who hold an office: of two countries in "the two presidents met", those spoken of last where
        they are met by another ("she received both ministers").
        """
        taken = [s.person for s in others]
        fitting = [
            p for p in self.cast.people
            if (p.confirmed or p.known is not None) and p not in taken
            and (p.holds(office.title) or p.heads_organization(office.title))
            and not (p.offices and all(o.title in SPOUSES for o in p.offices))
            and not self.cast.has_moved_on(p, office.title)
        ]  # fmt: skip
        # Of a king and his queen the one named first reigns.
        crowned = {p.country: p for p in sorted(fitting, key=lambda p: -p.order) if p.reigns}
        fitting = [p for p in fitting if not p.reigns or crowned[p.country] is p]
        # Who has held it before is none of them where two of two countries hold it.
        now = [p for p in fitting if not p.former]
        fitting = now if len({p.country or p.organization for p in now}) > 1 else fitting
        # Where just two hold it in the whole article, they may be named later.
        seen = [p for p in fitting if p.last_seen]
        holders = fitting if len(fitting) == 2 and len(seen) < 2 else seen
        if office.title == "leader":
            # No deputy is one of "the two leaders" where the heads of two countries have been spoken of.
            top = [p for p in holders if p.is_of(TOP, known=True)]
            holders = top if len({p.country for p in top}) > 1 else holders
        exact = [p for p in holders if any(o.title == office.title and o.level == office.level for o in p.offices)]
        holders = sorted(exact if len(exact) > 1 else holders, key=lambda p: (-p.last_seen, p.order))
        if len(holders) < 2:
            return []
        if others:
            # "A and B signed, with Minister C of Fiji beside them. The president of Fiji received both ministers."
            actors = {s.actor for s in others}
            here = [p for p in holders if p.last_seen > self.line_began and p.country not in actors]
            holders = here if len(here) == 2 else holders
            return [self.side_of(holders[1]), self.side_of(holders[0])]
        for other in holders[1:]:
            if (other.country or other.organization) != (holders[0].country or holders[0].organization):
                pair = sorted((other, holders[0]), key=lambda p: (p.last_seen, p.order))
                return [self.side_of(person) for person in pair]
        return []

    def _counterparts(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        base = others or self.focus
        levels = {level for s in base if s.person for level in s.person.levels}
        titles = [o.title for s in base if s.person for o in s.person.offices[:1]]
        # Of "her Nordic colleagues" none is of her own country.
        own = {s.country for s in base if s.country is not None} if len(mention.countries) > 1 else set()
        wanted = [code for code in mention.countries or (mention.country,) if code not in own]
        found: list[Side] = []
        for code in wanted:
            holders = [
                p for p in self.cast.people
                if p.confirmed and p.country == code and code is not None
                # A "Deputy Prime Minister and Foreign Minister" is a foreign minister, too.
                and (
                    not levels.isdisjoint(p.levels)
                    or any(o.title.endswith(tuple(f"and {t}" for t in titles)) for o in p.offices)
                )
            ]  # fmt: skip
            if not holders and code is not None:
                # "Norway's Børge Brende" has no other office than the counterpart's.
                same = [p for p in self.cast.people if p.country == code]
                holders = [p for p in same if p.confirmed and not p.offices] if len(same) == 1 else []
            holders.sort(key=lambda p: (-p.last_seen, p.order))
            found.append(
                self.side_of(holders[0])
                if holders
                else Side(None, code, None, next((s.role for s in base if s.role), None))
            )
        return found

    def _pointed(self, anaphor: str, others: list[Side], country: str | None) -> list[Side]:
        if anaphor in {"i", "we", "you"}:
            voice = self.addressee if anaphor == "you" else self.speaker
            return [voice] if voice is not None else []
        if anaphor in {"he", "she", "him", "her"}:
            return self.pronoun(anaphor, others)
        if anaphor == "national":
            return self._national(country, others)
        if anaphor == "holiness":
            holy = [p for p in self.cast.people if p.last_seen and any(p.holds(title) for title in _HOLY)]
            return [self.side_of(max(holy, key=lambda p: (self.cast.accession(p), p.last_seen)))] if holy else []
        if anaphor == "majesties":
            return couple_of(self, others)
        if anaphor in {"they", "them"}:
            if self.band and self.band[0].actor not in {s.actor for s in others}:
                # "The deputies A and B came to Kyiv. The mayor welcomed them."
                return [self.side_of(s.person) for s in self.band if s.person is not None]
            if anaphor == "they" and (two := self.two_of_last_sentence()):
                return two
            # "The two premiers have met before. They …": the subject told last, if it is of several countries.
            if scene := self.in_scene() or self._leaders_of_line():
                return scene
            several = len(self.focus) > 1 and len({s.actor for s in self.focus if s.actor}) > 1
            if anaphor == "them" and not several and (leader := self._leader_told()) is not None:
                # "A delegation led by A came. Receiving them, B said": A and his companions.
                return [leader] if leader.actor not in {s.actor for s in others} else []
            return list(self.focus) if several else list(self.pair) or list(self.focus if len(self.focus) > 1 else ())
        if anaphor in {"two", "interlocutors"}:
            return self._two(others)
        if anaphor in _SIZES:
            return self._so_many(_SIZES[anaphor], None)
        if anaphor in {"guest", "visitor", "guests", "visitors", "dignitary"}:
            if country is None and anaphor in {"guests", "visitors"}:
                guests = self._guests_here(others) or self._two_from_abroad(others)
                if guests:
                    return guests
            if (
                country is None
                and anaphor == "visitors"
                and {s.actor for s in self.company}.isdisjoint(s.actor for s in others)
            ):
                return list(self.company) or guest_of(self, others, country)
            return guest_of(self, others, country)
        if anaphor == "band":
            return [self.leader] if self.leader is not None else []
        if anaphor == "delegation":
            return delegation_of(self, country)
        if anaphor.endswith(("host", "hosts")):
            return host_of(self, others, country, anaphor.endswith("hosts"))
        return []

    def _national(self, country: str | None, others: list[Side]) -> list[Side]:
        """Tell who "the Kenyan" is: the guest or whoever else of that country the story is about, or the only one."""
        taken = {s.person for s in others}
        for side in (self.visitor, self.topic, self.doer, *self.pair):
            if side is not None and side.person is not None and side.country == country and side.person not in taken:
                return [self.side_of(side.person)]
        told = [p for p in self.cast.people if p.last_seen and p.country == country and p not in taken]
        if not told and country is not None and self.topic is not None and self.topic.person is not None:
            # "Ambassador A took leave. The king received the South African": whose country was not told.
            lacking = self.topic.actor is None and self.topic.person.leads and self.topic.person not in taken
            told = [self.topic.person] if lacking else []
            for person in told:
                person.country = country
        return [self.side_of(told[0])] if len(told) == 1 else []

    def pronoun(self, pronoun: str, others: list[Side]) -> list[Side]:
        """Tell who "he" or "her" is: the subject told last, else whom the story is about, else who was spoken of last.

        Whoever may be meant and is no compatriot of those on the other side comes first.
        """
        taken, actors = {s.person for s in others}, {s.actor for s in others}
        single = [s for s in self.focus if s.person is not None]
        meant = self.meant_now or (self.meant if pronoun in {"him", "her"} else None)
        if meant is not None:
            # "The emir gave him audience. The sheikh received him too."
            single.insert(0, meant)
        leaders = (p for p in self.cast.people if p.last_seen and (p.offices or p.known is not None))
        recent = sorted(leaders, key=lambda p: -p.last_seen)
        first = single[:1] if len(single) == 1 or meant is not None else []
        # "A and B came, and C gave them an hour. She …": one who did something alone, before one of several.
        alone = (
            [self.doer] if len(single) > 1 and self.doer is not None and self._is_of_last_sentence(self.doer) else []
        )
        closest = (*first, self.topic, *self._met_here(taken), *alone, *single)
        told = [*closest, self.doer, self.visitor, self.first, *self.pair]
        fitting = [s for s in told if s is not None and s.person is not None and s.person.may_be(pronoun)]
        fitting += [Side(p, p.country, p.organization) for p in recent if p.may_be(pronoun)]
        if self.speaker is not None:
            taken.add(self.speaker.person)
        fitting = [s for s in fitting if s.person not in taken]
        # Of whom the story is he may be who is of no country yet; another line begins with nobody told so in passing.
        begins = self.sentence == self.line_sentence
        near = set() if begins else {s.person for s in told if s is not None}
        known = [s for s in fitting if s.actor is not None or s.person in near]
        fitting = known or fitting if begins else fitting
        abroad = [s for s in known if s.actor not in actors] if actors else []
        chosen = [self.side_of(s.person) for s in (abroad or fitting)[:1] if s.person is not None]
        self.meant_now = chosen[0] if chosen else self.meant_now
        return chosen

    def _leader_told(self) -> Side | None:
        """Give who leads the delegation of which the last sentence told, where he has met nobody since."""
        leader = self.leader
        if leader is None or leader.person is None or not self._is_of_last_sentence(leader):
            return None
        return leader if not self.pair or self.met_at < leader.person.last_seen else None

    def _met_here(self, taken: set[Person | None]) -> list[Side]:
        """Give whom somebody taken for the other side has met in this line: "A met B. Later he had lunch with him"."""
        here = len(self.pair) == 2 and self.met_at > self.line_began
        rest = [s for s in self.pair if s.person not in taken]
        return rest if here and len(rest) == 1 else []

    def opposite(self) -> Side | None:
        """Give with whom "we" talked where nobody is named: the one spoken to, else the one from abroad told last."""
        if self.speaker is None or self.addressee is not None:
            return self.addressee
        told = [*(self.focus if len(self.focus) == 1 else ()), *([self.topic] if self.topic else ()), *self.pair]
        abroad = [s for s in told if s.person is not None and s.actor not in (None, self.speaker.actor)]
        return abroad[0] if abroad else None
