"""Find who made an agreement: countries, organisations and parties around its name and its verb."""

from __future__ import annotations

from itertools import pairwise, takewhile

from relations_db.extraction.agreements.antecedents import Antecedents, countries_of
from relations_db.extraction.agreements.apiece import makers_apiece
from relations_db.extraction.agreements.dates import at_its_end
from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.doers import are_ministers, guest_and_host, is_crowd, witnesses
from relations_db.extraction.agreements.elided import ABOUT
from relations_db.extraction.agreements.makers import Makers, makers_between, makers_of_sides, members
from relations_db.extraction.agreements.name_words import number_of
from relations_db.extraction.agreements.named_makers import (
    INSTITUTES,
    clause_start,
    joining,
    makers_in_complement,
    makers_in_name,
    makers_of_deed,
)
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.agreements.towns import town_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.wording import Wording

_CROWD = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11}
_MEMBERS = frozenset(
    "countries states members leaders nations ministers presidents neighbours neighbors sides governments "
    "parties heads".split()
)
_ARRIVING = frozenset("arrived arrives came comes followed flew landed turn visited received".split())
_LEAVING = frozenset("left leaving departed departing leaves".split())
_PAIRS = frozenset("two pair leaders ministers presidents countries sides parties three".split())
# So nobody is called but those who gather.
_ALL_GATHERED = (["the", "participants"], ["the", "heads"])
_ADOPTERS = frozenset("summit meeting session conference forum participants council gathering assembly".split())


class Signatories:
    """Find the makers of texts sentence by sentence, with what the article told before."""

    def __init__(self) -> None:
        self._told = Antecedents()

    def follow(self, syntax: Syntax, *, concerned: bool) -> None:
        """Note whether the story went on to another host after the talks told last, and of whom a line tells.

        Args:
            syntax: the sentence.
            concerned: whether its line names a text.
        """
        self._told.follow(syntax, concerned=concerned)

    def hear(self, words: Wording) -> None:
        """Note the parties and the gathering that a sentence names."""
        self._told.hear(words)

    def find(self, words: Wording, name: TextName, deed: Deed | None, group_last: int) -> Makers:
        """Give the makers of a text.

        Args:
            words: of the sentence.
            name: the text's name.
            deed: what was done with it.
            group_last: token after the names that share the deed.
        """
        makers = self._find(words, name, deed, group_last)
        if (
            deed is not None
            and not makers.blocked
            and len(makers.countries) < 2
            and (newcomers := joining(words, name))
        ):
            # "A protocol was signed on the admission of Fiji": with the body whose gathering was told last.
            body = makers.organizations or self._told.assembly.organizations
            makers = Makers(newcomers, [*body[:1]]) if body else makers
        if (
            deed is not None
            and len(makers.countries) == 0
            and makers.organizations
            and name.need != "nothing"
            and len(makers) < 2
            and deed.form == "passive"
            and not (name.statement or name.proper)
        ):
            makers.blocked = True
        if makers.blocked:
            return makers
        if self._of_parties(words, name) or (
            deed is not None and deed.form == "active" and self._count_parties(words, deed) > 1
        ):
            makers.add(self._parties(makers))
        elif len(makers.parties) < 3 and len(makers):
            makers.parties = []
        if not words.syntax.sentence.headline and deed is not None and (len(makers) > 1 or makers.organizations):
            made = Makers(list(makers.countries), list(makers.organizations))
            self._told.text_here = (words.syntax.sentence.start, made)
            self._told.last = made if len(made) > 1 else self._told.last
        return makers

    def apiece(self, words: Wording, name: TextName, deed: Deed, makers: Makers) -> tuple[TextName, list[Makers]]:
        """Give the name and the makers of each of the texts that several are said to have made each for itself."""
        return makers_apiece(words, name, deed, makers, self._told.assembly)

    @staticmethod
    def met(syntax: Syntax) -> Makers:
        """Give those of whose talks or visit a sentence tells, for a text that the whole article is."""
        story = syntax.story
        if syntax.sentence.headline:
            return Makers()
        guest = makers_of_sides([story.visitor] if story.visitor is not None else [])
        return makers_of_sides(story.pair) if story.pair else guest.add(Makers([story.host] if story.host else []))

    def here(self, words: Wording) -> Makers:
        """Give those who made the text that the same sentence told of before."""
        start, makers = self._told.text_here
        return makers if start == words.syntax.sentence.start else Makers()

    def pair_of(self, words: Wording) -> Makers:
        """Give the two states a sentence speaks of as "the two countries": of the last talks, else of the last text."""
        choices = (
            makers_of_sides(words.syntax.story.pair),
            self._told.last,
            Makers(list(words.syntax.story.countries[:2])),
        )
        return next((c for c in choices if len(c) == 2), Makers())

    def _find(self, words: Wording, name: TextName, deed: Deed | None, group_last: int) -> Makers:
        inside = makers_in_name(words, name)
        if len(inside) > 1:
            return inside
        if inside.organizations and not inside.countries and (deed is None or name.proper or deed.form == "spoken"):
            return inside
        partners = makers_in_complement(words, name, group_last, deed)
        if partners is not None and (len(partners) > 1 or partners.blocked):
            beside = deed is not None and deed.form == "active" and "with" in words.lower[name.last : group_last + 1]
            if deed is None or not beside or partners.blocked:
                return partners
            # "Peru signed treaties with Chile and Ecuador": it made them too.
            subject = makers_of_deed(words, deed, group_last)
            return partners if subject.blocked else subject.add(partners)
        if words.at(name.last) == "between" and INSTITUTES & set(words.lower[name.last : name.last + 12]):
            return Makers(blocked=True)
        known = Makers().add(inside).add(partners or Makers())
        if deed is None:
            return known
        if deed.form == "active" and "we" in words.lower[: deed.verb] and len(self._told.assembly):
            return self._all_gathered(words, name, known)
        if deed.form == "active" and is_crowd(words, deed):
            # "At the summit countries adopted a pact": not the two of whom the story tells.
            return self._told.assembly if len(self._told.assembly) else Makers(blocked=True)
        agents = makers_of_deed(words, deed, group_last)
        if not agents.blocked and len(both := self._after_meeting(words, deed, agents)) > 1:
            return both
        if agents.blocked or (not partners and self._is_one_sided(words, name, deed, agents)):
            return Makers(blocked=True)
        if fronted := self._told_with(words, name, deed):
            return fronted
        body = self._told.last.organizations
        beside = deed.form == "passive" and name.definite and words.at(name.last) == "with" and partners is not None
        if beside and len(body) == len(known) == 1 and not set(known.countries) & set(self._told.last.countries):
            # "The EU and Fiji signed a pact. That with Kenya was signed in May": with the EU, too.
            return known.add(Makers([], [*body])) if not len(agents) else known.add(agents)
        if self._of_the_couple(words, deed):
            return Makers().add(self._told.coupled)
        if len(agents.countries) > 1 and not agents.organizations:
            known.organizations = []
        known.add(agents)
        if ("the", "latter") in pairwise(words.lower[: deed.verb]) and "with" in words.lower[: deed.verb]:
            known.add(self._told.latter)
        if len(self._told.last) > 1 and self._same(words, deed):
            return Makers().add(self._told.last)
        if (crowd := self._crowd(words, deed)) is not None:
            return crowd
        if deed.form == "nominal" and not known.organizations and len(several := witnesses(words, deed)) > 2:
            return several
        whole = self._told.assembly
        own = set(known.countries) < set(whole.countries) or are_ministers(words, deed)
        if len(whole.countries) > 2 and own and self._members_adopt(words, deed):
            return Makers().add(whole)
        if len(whole) > 1 and self._gathering_opens(words, deed):
            return Makers().add(whole)
        if len(known) > 1 and not self._gathering_acts(words, deed):
            return known
        if len(whole) and self._called_after_seat(words, name, deed):
            # "The Suva Declaration was adopted": by those who gathered in Suva, whoever has talked since.
            return self._attended(words, self._all_gathered(words, name, known))
        if len(self._told.assembly) and self._is_of_assembly(words, name, deed):
            return self._attended(words, self._all_gathered(words, name, known))
        every = self._told.everyone
        if not len(whole) and len(every.countries) > 2 and deed.form == "active" and self._summit_adopts(words, deed):
            # "The summit adopted a declaration": not of the two who met on its margins.
            return Makers().add(every)
        if words.lower[name.head + 1 : name.head + 3] == ["of", "the"] and words.at(name.head + 3) in _ADOPTERS:
            # "A declaration of the Forum was adopted": not by the two of whom the story tells.
            return self._all_gathered(words, name, known)
        if unsaid_by_parties := self._parties_gathered(name, deed, known):
            return unsaid_by_parties
        if deed.form == "spoken" and name.modifiers[:1] == ("final",) and len(words.syntax.story.pair) < 2:
            # Of whom the declaration of an unnamed summit speaks did not make it.
            return known
        if name.partner is not None:
            # Who made the accords "with Oman and Chad" is neither of these.
            return known
        return self._completed(words, known, deed)

    @staticmethod
    def _after_meeting(words: Wording, deed: Deed, agents: Makers) -> Makers:
        """Give those who met in a sentence that ends with what came of it: "A received B and C and announced"."""
        syntax = words.syntax
        if deed.form != "active" or words.at(deed.verb - 1) != "and" or syntax.story.met_at <= syntax.story.opened:
            return Makers()
        met = makers_of_sides(syntax.story.pair)
        named = makers_of_sides(
            s for m in syntax.sentence.mentions if m.last <= words.chunk[deed.verb] for s in syntax.sides(m, [])
        )
        own = set(agents.countries) <= set(met.countries) and not agents.organizations
        return met.add(named) if len(agents) == 1 and own and len(met) > 1 else Makers()

    def _told_with(self, words: Wording, name: TextName, deed: Deed) -> Makers | None:
        """Give the two of a clause that begins with one of several partners: "With Fiji, a treaty was signed"."""
        start = clause_start(words, deed)
        if deed.form != "passive" or words.at(start) != "with" or "," not in words.lower[start : name.first]:
            return None
        comma = words.lower.index(",", start)
        partner = makers_between(words, start + 1, comma)
        story = words.syntax.story
        told = {*self._told.company.countries, *makers_of_sides(story.pair).countries}
        homes = (story.dateline_country, story.place_country, *(s.country for s in story.focus))
        own = next((c for c in homes if c in told and c not in partner.countries), None)
        return partner.add(Makers([own])) if len(partner) == 1 and own is not None else None

    def _of_the_couple(self, words: Wording, deed: Deed) -> bool:
        """Tell whether "the two" are those whom the sentence has joined: "at the Fiji-Tonga summit the two signed"."""
        if deed.form != "active" or self._told.coupled_at[0] != words.syntax.sentence.start:
            return False
        between = words.lower[self._told.coupled_at[1] : deed.verb]
        named = any(words.person(k) is not None and words.capital(k) for k in range(deed.verb))
        return not named and ("the", "two") in pairwise(between)

    def _all_gathered(self, words: Wording, name: TextName, known: Makers) -> Makers:
        """Give those of the gathering told last, and those whom the name says beside them."""
        # "a statement of Fiji and Peru on the question of Kenya": of what it speaks did not make it.
        ends = next((k for k in range(name.head + 1, name.last) if words.lower[k] in ABOUT), name.last)
        behind = makers_between(words, name.head, ends, people=False)
        return Makers().add(self._told.assembly).add(known).add(behind)

    def _is_one_sided(self, words: Wording, name: TextName, deed: Deed, agents: Makers) -> bool:
        """Tell whether a state adopts or issues a text alone."""
        alone = len(agents) == 1 and not agents.organizations
        if (
            alone
            and name.proper
            and name.definite
            and not name.statement
            and words.at(deed.verb - 1) in {"has", "have"}
        ):
            # "Peru has signed the Artemis Accords", as others have.
            return deed.form == "active" and words.kind(deed.verb - 2) == "country"
        alone = alone and deed.status in {"adopted", "issued"}
        plain = deed.form in {"active", "relative"} and "joint" not in name.modifiers
        return alone and plain and not self._meeting_adopts(words, deed) and not self._members_adopt(words, deed)

    def _is_of_assembly(self, words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether a text is that of the gathering told last."""
        if deed.form != "active" and self._assembled(words, name, deed):
            return True
        told, line = self._told, words.syntax.sentence.line
        unsaid = deed.form in {"passive", "nominal", "spoken"} and (name.statement or deed.status != "signed")
        if unsaid and told.assembly.organizations:
            # "The summit of ASEAN took place in Vientiane. A plan was adopted."
            mentions = words.syntax.sentence.mentions
            named = any(m.name is not None or m.anaphor not in {None, "they"} for m in mentions)
            # "The ministers of ASEAN closed their session with the adoption of a plan."
            heard = deed.form == "nominal" and told.heard == words.syntax.sentence.start
            return heard or (not named and told.pair_line < told.assembly_line == line)
        if deed.form in {"active", "relative"} and self._meeting_adopts(words, deed):
            return True
        if deed.form == "relative" and self._gathering_acts(words, deed):
            return True
        return deed.form == "active" and self._members_adopt(words, deed)

    def _called_after_seat(self, words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether a text that nobody is said to have made is called after the town of the gathering told last."""
        if deed.form in {"active", "relative"} or not name.definite:
            return False
        town = town_of(words, name)
        here = town == words.syntax.story.place and self._told.assembly_line == words.syntax.sentence.line
        return town is not None and (here or town in self._told.seats)

    def _crowd(self, words: Wording, deed: Deed) -> Makers | None:
        """Give all members of an organisation where the text says so: "the leaders of the eight Arctic states"."""
        for k in range(len(words)):
            size = _CROWD.get(words.lower[k]) or (number_of(words.lower[k]) if words.at(k - 1) in {"the", "all"} else 0)
            if not size or size < 3 or k > max(deed.verb, deed.last):
                continue
            # "The six documents that ministers signed" are no six ministers.
            following = set(takewhile(lambda word: word not in {"that", "which", "signed"}, words.lower[k + 1 : k + 5]))
            theirs = words.at(k - 1) in {"their", "all"} and words.at(k + 1).endswith("s")
            themselves = words.at(k - 1) in {"the", "all"} and k + 1 == deed.verb
            if not (following & _MEMBERS or theirs or themselves):
                continue
            for organization in (
                *(o for o in makers_between(words, k, min(len(words), k + 5), people=False).organizations),
                *self._told.assembly.organizations,
            ):
                if len(members().get(organization, ())) == size and not themselves:
                    whole = Makers(list(members()[organization]), [organization])
                    self._told.assembly, self._told.assembly_line = whole, words.syntax.sentence.line
                    return Makers().add(whole)
            here = makers_of_sides(
                s for m in words.syntax.sentence.mentions if m.name is not None for s in words.syntax.sides(m, [])
            )
            pair = makers_of_sides(words.syntax.story.pair)
            for choice in (here, self._told.assembly, pair, self._told.company):
                if len(choice) == size:
                    return Makers().add(choice)
            if len(self._told.last) == size:
                return Makers().add(self._told.last)
            if size > 4 and following & _MEMBERS and self._told.heard == words.syntax.sentence.start:
                # "At the summit of A and the body B the sixty leaders adopted"
                return self._told.assembly
            if size > 4 and following & _MEMBERS:
                # Of so many, the two of whom the story tells are a small part.
                return Makers(blocked=True)
        return None

    @staticmethod
    def _assembled(words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether a text is that of a gathering: "the summit's final statement"."""
        if at_its_end(words, deed):
            return True
        return bool(
            set(words.lower[max(0, name.first - 3) : name.head])
            & {"summit", "final", "closing", "concluding", "outcome"}
        ) or bool(
            bool(set(name.modifiers) & {"leaders", "ministers", "heads"})
            or (
                set(words.lower[max(0, name.first - 7) : name.first]) & {"closed", "ended", "concluded"}
                and set(words.lower[max(0, name.first - 12) : name.first]) & {"summit", "conference", "forum"}
            )
        )

    def _members_adopt(self, words: Wording, deed: Deed) -> bool:
        """Tell whether "the ministers" who adopt a text are those of the gathering that the paragraph tells of."""
        subject = words.lower[max(0, deed.verb - 3) : deed.verb]
        if self._gathering_acts(words, deed):
            return True
        plain = subject[:2] in (["the", "ministers"], ["the", "leaders"], ["the", "participants"], ["the", "members"])
        plain = plain or subject[-2:] in (["the", "ministers"], ["the", "leaders"])
        line, near = words.syntax.sentence.line, self._told.assembly_line
        fresh = near == line or (line - near < 3 and len(self._told.assembly.countries) > 2)
        whole = len(self._told.assembly.countries) > 2
        alone = bool(self._told.assembly.organizations) and self._told.pair_line < near
        plain = plain or ((whole or alone) and near == line and "they" in subject)
        plain = plain or (whole and near == line and are_ministers(words, deed))
        pair = set(makers_of_sides(words.syntax.story.pair).countries)
        later = self._told.pair_line > near or (
            self._told.pair_at > self._told.heard
            and self._told.pair_line == near
            and not pair <= set(self._told.assembly.countries)
        )
        return plain and fresh and not later and (bool(self._told.assembly.organizations) or whole)

    def _gathering_acts(self, words: Wording, deed: Deed) -> bool:
        """Tell whether those who adopt a text are called after a gathering: "the participants", "the heads"."""
        near = 0 <= words.syntax.sentence.line - self._told.assembly_line < 3
        whose = words.lower[max(0, deed.verb - 3) : deed.verb]
        # "The forum's leaders adopted"
        own = whose[1:2] == ["'s"] and whose[0] in _ADOPTERS and whose[-1] in _MEMBERS
        return near and len(self._told.assembly) > 0 and (own or whose[-2:] in _ALL_GATHERED)

    def _gathering_opens(self, words: Wording, deed: Deed) -> bool:
        """Tell whether a sentence is about a gathering that it names: "The summit of A and B heard C and issued"."""
        opening = words.lower[: min(6, deed.verb)]
        named = self._told.heard == words.syntax.sentence.start and not _ADOPTERS.isdisjoint(opening)
        return deed.form == "active" and named and opening[:1] in (["a"], ["the"], ["this"])

    def _meeting_adopts(self, words: Wording, deed: Deed) -> bool:
        """Tell whether it is a gathering that adopts a text: "the summit adopted", "it adopted" behind a summit."""
        fresh = self._told.assembly_line == words.syntax.sentence.line
        if deed.form == "active" and words.lower[max(0, deed.verb - 2) : deed.verb][-1:] == ["it"]:
            return fresh
        before = [*range(max(0, deed.verb - 6), deed.verb)]
        if words.at(deed.verb - 1) == "and" and words.at(0) not in {"after", "at", "during", "following", "before"}:
            # "The summit was held in Lima in May, and produced a declaration."
            before.extend(range(min(9, deed.verb)))
        # "The State Council" is no gathering of states.
        return any(words.lower[k] in _ADOPTERS and words.kind(k) != "body" for k in before)

    @staticmethod
    def _summit_adopts(words: Wording, deed: Deed) -> bool:
        """Tell whether a summit or conference is the plain subject of a verb: "the summit adopted"."""
        lead = words.lower[max(0, deed.verb - 4) : deed.verb]
        return not {"summit", "conference"}.isdisjoint(lead) and not {"at", "in", "after", "during"} & set(lead)

    def _completed(self, words: Wording, known: Makers, deed: Deed) -> Makers:
        """Give the pair the story makes certain: of the sentence, the last contact, the visit, or the last text."""
        mentioned = makers_of_sides(
            s
            for m in words.syntax.sentence.mentions
            if m.name is not None or m.anaphor in {"two", "they"}
            for s in words.syntax.sides(m, [])
        )
        back = "had" in words.lower[max(0, deed.verb - 4) : deed.verb]
        pair = makers_of_sides(words.syntax.story.pair if back else self._told.pair)
        others = makers_between(words, 0, deed.verb, people=False).countries if back and deed.form == "passive" else []
        if others and pair.countries and set(others).isdisjoint(pair.countries):
            # "Tonga tore up the accord that had been signed in 2015": not by the two who have just talked.
            return known
        if self._told.pair_at == words.syntax.sentence.start and set(mentioned.countries) < set(pair.countries):
            # "A brought the two together, and by midnight there was a Suva Declaration": of all who met there.
            mentioned = pair
        gathered = self._gathered(words)
        have = {*known.countries, *known.organizations}
        for choice in self._choices(words, deed, mentioned, pair, gathered):
            actors = {*choice.countries, *choice.organizations}
            together = (
                choice is mentioned and 1 < len(actors) < 7 and deed.form in {"spoken", "passive"} and have <= actors
            )
            if together and len(actors) > 2 and {"trilateral", "quadrilateral", "joint"} & set(words.lower):
                return Makers(list(choice.countries), list(choice.organizations), [*known.parties])
            if (len(actors) == 2 and have <= actors) or (
                len(actors) > 2
                and have <= actors
                and (choice in (pair, gathered, self._told.text_here[1]) or (self._told.three and len(actors) == 3))
            ):
                return Makers(list(choice.countries), list(choice.organizations), [*known.parties])
        return known

    @staticmethod
    def _same(words: Wording, deed: Deed) -> bool:
        """Tell whether it is those who made the text before: "which the same two ministers had signed"."""
        before = words.lower[max(0, deed.verb - 8) : deed.verb]
        return "same" in before and not _PAIRS.isdisjoint(before[before.index("same") :])

    def _gathered(self, words: Wording) -> Makers:
        """Give the gathering of which the story still tells."""
        here = self._told.heard == words.syntax.sentence.start
        near = words.syntax.sentence.line - self._told.assembly_line < 5
        since = self._told.pair_at > self._told.heard and self._told.pair_line == self._told.assembly_line
        fresh = here or (near and self._told.pair_line <= self._told.assembly_line and not since)
        return self._told.assembly if len(self._told.assembly) > 2 and fresh else Makers()

    def _choices(self, words: Wording, deed: Deed, mentioned: Makers, pair: Makers, gathered: Makers) -> list[Makers]:
        """Give those who may have made a text that does not say by whom it was made, the likeliest first."""
        story, line = words.syntax.story, words.syntax.sentence.line
        choices: list[Makers] = []
        newcomer = self._newcomer(words, pair, mentioned)
        pair = newcomer or pair
        if self._told.text_here[0] == words.syntax.sentence.start:
            choices.append(self._told.text_here[1])
        choices.append(self._guest_spoken_of(words, pair))
        guest = makers_of_sides([story.visitor] if story.visitor is not None else [])
        if story.host:
            guest.add(Makers([story.host]))
        if newcomer is not None and story.place_country not in guest.countries:
            guest = Makers()
        named = makers_between(words, 0, len(words), people=False)
        named.organizations = []
        unsaid = deed.form in {"passive", "nominal"} and self._told.heard == words.syntax.sentence.start
        if unsaid or not any(m.name is not None for m in words.syntax.sentence.mentions):
            choices.append(gathered)
        if self._told.three and len(self._told.company) == 3:
            choices.append(self._told.company)
        if self._told.coupled_line == line and (
            self._told.pair_line < line or len(pair) < 2 or not set(pair.countries) <= self._told.named_here
        ):
            choices.append(self._told.coupled)
        moved = (
            self._told.moved
            and story.host is not None
            and story.visitor is not None
            and len(guest) == 2
            and story.host not in pair.countries
            and story.visitor.country in pair.countries
            # "A statement was issued as the guest left for Tonga": not with his next host.
            and _LEAVING.isdisjoint(words.lower[deed.last :])
        )
        if not _LEAVING.isdisjoint(words.lower[deed.last :]):
            guest = pair
        # Where the visitor has gone on to another host, the talks told last were with the one before.
        choices.extend((mentioned, gathered, guest_and_host(words, mentioned)))
        if self._told.pair_line < line and set(self._told.company.countries) != set(pair.countries):
            # Of the paragraph rather than of the one before: "A awaited him in Suva. After the talks …"
            choices.append(self._told.company)
        choices.extend((*((guest, pair) if moved else (pair, guest)), named))
        if story.visitor is not None:
            # "11 July: talks with the Prime Minister, followed by the signing of two accords" in a visit's programme.
            choices.append(makers_of_sides([story.visitor]).add(mentioned))
        if newcomer is None:
            choices.append(self._told.last)
        if not words.syntax.sentence.headline:
            choices.append(Makers(sorted(self._told.named_here)))
        if not words.syntax.sentence.headline and newcomer is None:
            choices.append(Makers(list(story.countries[:2])))
        return choices

    def _newcomer(self, words: Wording, pair: Makers, mentioned: Makers) -> Makers | None:
        """Give him whom alone a paragraph names, and his host, where he was not at the talks told last: "The Mongolian
        president came next. Two accords were signed."; None where the paragraph goes on about those.
        """
        story, own = words.syntax.story, self._told.company.countries
        if self._told.pair_line >= words.syntax.sentence.line:
            # "The second, the President of Peru, arrived on the 4th, and two accords were signed."
            own = mentioned.countries if not _ARRIVING.isdisjoint(words.lower) else []
        if len(own) != 1 or len(pair) != 2 or own[0] in pair.countries:
            return None
        home = [c for c in (story.place_country, story.dateline_country) if c and c in pair.countries]
        return Makers([*own, *home[:1]])

    def _guest_spoken_of(self, words: Wording, pair: Makers) -> Makers:
        """Give host and guest where a sentence turns to one of several who came: "The Omani king was on a visit; …"."""
        syntax = words.syntax
        meant = (m for m in syntax.sentence.mentions if m.anaphor is None or m.country is not None)
        own = {s.country for m in meant for s in syntax.sides(m, []) if s.country}
        home = syntax.story.dateline_country
        acting = countries_of(syntax.sentence)
        other = len(pair) > 2 or not acting & {*pair.countries}
        if not own and home is None and other and acting & {*self._told.company.countries}:
            # "X met A and B. C has joined the fund, with a memorandum being signed": C's with their host.
            own, home = acting, syntax.story.place_country
        told = {*pair.countries, *self._told.company.countries}
        if home is None or home not in pair.countries or len(own) != 1 or home in own or not own <= told:
            return Makers()
        return Makers([home, *own])

    @staticmethod
    def _attended(words: Wording, makers: Makers) -> Makers:
        """Add to a gathering of an organisation the member that the article is about."""
        about = [s.country for s in words.syntax.story.focus if s.country][:1]
        if (
            not makers.countries
            and len(makers.organizations) == 1
            and about
            and about[0] in members().get(makers.organizations[0], ())
        ):
            makers.countries.append(about[0])
        return makers

    def _of_parties(self, words: Wording, name: TextName) -> bool:
        """Tell whether it is the parties that made a text."""
        around = words.lower[name.first : min(len(words), name.last + 12)]
        nearby = words.lower[max(0, name.first - 10) : name.first]
        if "parties" in around and ("two" in around or "both" in around or "ruling" in around):
            return "countries" not in around and "states" not in around and "governments" not in around
        kinds = [words.kind(k) for k in range(name.head, min(len(words), name.last + 12))]
        return kinds.count("party") > 1 or (
            "parties" in nearby and not {"countries", "states", "governments"} & set(nearby)
        )

    def _count_parties(self, words: Wording, deed: Deed) -> int:
        """Count the parties in the subject of an active verb."""
        low = clause_start(words, deed)
        return len({words.chunk[k] for k in range(low, deed.verb) if words.kind(k) == "party"})

    def _parties_gathered(self, name: TextName, deed: Deed, known: Makers) -> Makers | None:
        """Give the parties that an article tells of, guests of one another, for a statement put out by nobody named."""
        states = {country for _, country in self._told.parties if country}
        said = name.statement and deed.form in {"passive", "nominal"} and set(known.countries) <= states
        if not said or len(states) < 3 or self._told.pair or known.organizations:
            return None
        return Makers(sorted(states), parties=[key for key, _ in self._told.parties])

    def _parties(self, makers: Makers) -> Makers:
        """Give the parties of the two sides: those named last, one a country."""
        if len(makers.parties) > 1:
            return makers
        chosen: dict[str | None, str] = {}
        both = len(makers.countries) == 2
        for key, country in reversed(self._told.parties):
            if country not in chosen and len(chosen) < 2 and (not both or country in makers.countries):
                chosen[country] = key
        if both or len(chosen) < 2:
            return Makers(parties=sorted(chosen.values()))
        makers.countries = sorted(c for c in chosen if c)
        makers.organizations = []
        return Makers(parties=sorted(chosen.values()))
