"""Find who made an agreement: countries, organisations and parties around its name and its verb."""

from __future__ import annotations

from relations_db.extraction.agreements.antecedents import Antecedents
from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.makers import Makers, makers_between, makers_of_sides, members
from relations_db.extraction.agreements.named_makers import (
    INSTITUTES,
    clause_start,
    makers_in_complement,
    makers_of_deed,
)
from relations_db.extraction.agreements.names import TextName
from relations_db.extraction.narrative import Narrative
from relations_db.extraction.syntax import Syntax
from relations_db.extraction.wording import Wording

_CROWD = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11}
_MEMBERS = frozenset(
    "countries states members leaders nations ministers presidents neighbours neighbors sides governments "
    "parties heads".split()
)
_ADOPTERS = frozenset("summit meeting session conference forum participants council gathering assembly".split())


class Signatories:
    """Find the makers of texts sentence by sentence, with what the article told before."""

    def __init__(self) -> None:
        self._told = Antecedents()

    def follow(self, syntax: Syntax) -> None:
        """Note whether the story went on to another host after the talks told last."""
        self._told.follow(syntax)

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
        else:
            makers.parties = [] if makers.countries or makers.organizations else makers.parties
        if len(makers) > 1 and not words.syntax.sentence.headline and deed is not None:
            self._told.last = Makers(list(makers.countries), list(makers.organizations))
            self._told.text_here = (words.syntax.sentence.start, self._told.last)
        return makers

    def pair_of(self, words: Wording) -> Makers:
        """Give the two states a sentence speaks of as "the two countries": of the last talks, else of the last text."""
        choices = (
            makers_of_sides(words.syntax.story.pair),
            self._told.last,
            Makers(list(words.syntax.story.countries[:2])),
        )
        return next((c for c in choices if len(c) == 2), Makers())

    def _find(self, words: Wording, name: TextName, deed: Deed | None, group_last: int) -> Makers:
        story = words.syntax.story
        inside = makers_between(words, name.title_first, name.head, people=False)
        if words.kind(name.head) == "organization":
            # A text may lend its name to those who belong to it: it did not make itself.
            own = words.chunk_at(name.head).entry("organization")
            inside.organizations = [o for o in inside.organizations if own is None or o != own.key]
        if name.title_first > 1 and words.at(name.title_first - 1) == "'s":
            inside = makers_between(words, name.first - 2 if name.first else 0, name.head, people=False)
        if (
            len(inside) == 1
            and name.kind in ("agreement", "treaty")
            and (few := members().get((*inside.organizations, "")[0]))
        ):
            # "The AUKUS pact" was made by the three whom it names.
            inside = Makers(list(few)) if len(few) < 5 else inside
        if len(inside) > 1:
            return inside
        if inside.organizations and not inside.countries and (deed is None or name.proper or deed.form == "spoken"):
            return inside
        partners = makers_in_complement(words, name, group_last, deed)
        if partners is not None and len(partners) > 1:
            return partners
        if partners is not None and partners.blocked:
            return partners
        known = Makers().add(inside).add(partners or Makers())
        if words.at(name.last) == "between" and INSTITUTES & set(words.lower[name.last : name.last + 12]):
            return Makers(blocked=True)
        if deed is not None:
            if deed.form == "active" and "we" in words.lower[: deed.verb] and len(self._told.assembly):
                return (
                    Makers()
                    .add(self._told.assembly)
                    .add(known)
                    .add(makers_between(words, name.head, name.last, people=False))
                )
            agents = makers_of_deed(words, deed, group_last)
            if agents.blocked:
                return agents
            if (
                len(agents) == 1
                and deed.form == "active"
                and deed.status in ("adopted", "issued")
                and "joint" not in name.modifiers
                and not partners
                and (not self._meeting_adopts(words, deed) and not agents.organizations)
            ):
                return Makers(blocked=True)
            if len(agents.countries) > 1 and not agents.organizations:
                known.organizations = []
            known.add(agents)
            crowd = self._crowd(words, deed)
            if crowd is not None:
                return crowd
            if len(known) > 1:
                return known
            if len(self._told.assembly) and (
                (deed.form != "active" and self._assembled(words, name))
                or (deed.form in ("active", "relative") and self._meeting_adopts(words, deed))
                or (deed.form == "active" and self._members_adopt(words, deed))
            ):
                return self._attended(
                    words,
                    Makers()
                    .add(self._told.assembly)
                    .add(known)
                    .add(makers_between(words, name.head, name.last, people=False)),
                )
        return self._completed(words, known, story, deed)

    def _crowd(self, words: Wording, deed: Deed) -> Makers | None:
        """Give all members of an organisation where the text says so: "the leaders of the eight Arctic states"."""
        for k in range(len(words)):
            size = _CROWD.get(words.lower[k])
            if size is None or k > max(deed.verb, deed.last):
                continue
            following = set(words.lower[k + 1 : k + 5])
            if not following & _MEMBERS:
                continue
            for organization in (
                *(o for o in makers_between(words, k, min(len(words), k + 5), people=False).organizations),
                *self._told.assembly.organizations,
            ):
                if len(members().get(organization, ())) == size:
                    whole = Makers(list(members()[organization]), [organization])
                    self._told.assembly, self._told.assembly_line = whole, words.syntax.sentence.line
                    return Makers().add(whole)
            here = makers_of_sides(
                s for m in words.syntax.sentence.mentions if m.name is not None for s in words.syntax.sides(m, [])
            )
            pair = makers_of_sides(words.syntax.story.pair)
            for choice in (here, self._told.assembly, pair):
                if len(choice) == size:
                    return Makers().add(choice)
            if len(self._told.last) == size:
                return Makers().add(self._told.last)
        return None

    @staticmethod
    def _assembled(words: Wording, name: TextName) -> bool:
        """Tell whether a text is that of a gathering: "the summit's final statement"."""
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
        plain = subject[:2] in (["the", "ministers"], ["the", "leaders"], ["the", "participants"], ["the", "members"])
        plain = plain or subject[-2:] in (["the", "ministers"], ["the", "leaders"], ["the", "participants"])
        fresh = (
            self._told.assembly_line == words.syntax.sentence.line and self._told.pair_line < self._told.assembly_line
        )
        return plain and fresh and bool(self._told.assembly.organizations)

    @staticmethod
    def _meeting_adopts(words: Wording, deed: Deed) -> bool:
        before = [*range(max(0, deed.verb - 6), deed.verb)]
        if words.at(deed.verb - 1) == "and" and words.at(0) not in ("after", "at", "during", "following", "before"):
            # "The summit was held in Lima in May, and produced a declaration."
            before.extend(range(min(9, deed.verb)))
        # "The State Council" is no gathering of states.
        return any(words.lower[k] in _ADOPTERS and words.kind(k) != "body" for k in before)

    def _completed(self, words: Wording, known: Makers, story: Narrative, deed: Deed | None) -> Makers:
        """Give the pair the story makes certain: of the sentence, the last contact, the visit, or the last text."""
        if deed is None:
            return known
        choices: list[Makers] = []
        line = words.syntax.sentence.line
        before = set(words.lower[: deed.verb])
        if "same" in before and before & {"two", "pair", "leaders", "ministers"}:
            choices.append(self._told.last)
        if self._told.text_here[0] == words.syntax.sentence.start:
            choices.append(self._told.text_here[1])
        mentioned = makers_of_sides(
            s
            for m in words.syntax.sentence.mentions
            if m.name is not None or m.anaphor in ("two", "they")
            for s in words.syntax.sides(m, [])
        )
        pair = makers_of_sides(story.pair)
        guest = makers_of_sides([story.visitor] if story.visitor is not None else [])
        if story.host:
            guest.add(Makers([story.host]))
        named = makers_between(words, 0, len(words), people=False)
        named.organizations = []
        gathered = (
            self._told.assembly
            if len(self._told.assembly) > 2
            and (self._told.heard == words.syntax.sentence.start or line - self._told.assembly_line < 5)
            and (self._told.heard == words.syntax.sentence.start or self._told.pair_line <= self._told.assembly_line)
            else Makers()
        )
        unsaid = deed.form in ("passive", "nominal") and self._told.heard == words.syntax.sentence.start
        if unsaid or not any(m.name is not None for m in words.syntax.sentence.mentions):
            choices.append(gathered)
        if self._told.coupled_line == line and (
            self._told.pair_line < line or len(pair) < 2 or not set(pair.countries) <= self._told.named_on_line()
        ):
            choices.append(self._told.coupled)
        moved = (
            self._told.moved
            and story.host is not None
            and story.visitor is not None
            and len(guest) == 2
            and story.host not in pair.countries
            and story.visitor.country in pair.countries
        )
        # Where the visitor has gone on to another host, the talks told last were with the one before.
        choices.extend((mentioned, gathered, *((guest, pair) if moved else (pair, guest)), named, self._told.last))
        if not words.syntax.sentence.headline:
            choices.append(Makers(list(story.countries[:2])))
        have = {*known.countries, *known.organizations}
        for choice in choices:
            actors = {*choice.countries, *choice.organizations}
            together = (
                choice is mentioned and 1 < len(actors) < 7 and deed.form in ("spoken", "passive") and have <= actors
            )
            if together and len(actors) > 2 and {"trilateral", "quadrilateral", "joint"} & set(words.lower):
                return Makers(list(choice.countries), list(choice.organizations), [*known.parties])
            if (len(actors) == 2 and have <= actors) or (
                len(actors) > 2 and have <= actors and (choice is pair or choice is gathered)
            ):
                return Makers(list(choice.countries), list(choice.organizations), [*known.parties])
        return known

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

    def _parties(self, makers: Makers) -> Makers:
        """Give the parties of the two sides: those named last, one a country."""
        if len(makers.parties) > 1:
            return makers
        chosen: dict[str | None, str] = {}
        for key, country in reversed(self._told.parties):
            if country not in chosen and len(chosen) < 2:
                chosen[country] = key
        if len(chosen) < 2:
            return Makers()
        makers.countries = sorted(c for c in chosen if c)
        makers.organizations = []
        return Makers(parties=sorted(chosen.values()))
