"""Find agreements: texts that states, organisations and parties signed, issued or adopted, as one article tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relations_db.extraction.agreements.coordination import Group, group_names, told_apart
from relations_db.extraction.agreements.dates import (
    VISITING,
    Days,
    anniversary_of,
    bracket_year,
    dated_behind,
    is_older,
    last_day,
    yet_to_come,
)
from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.deeds import find_deed, find_first
from relations_db.extraction.agreements.drafts import RANK, Draft, covers, one_text
from relations_db.extraction.agreements.known_names import Known
from relations_db.extraction.agreements.listings import Listing
from relations_db.extraction.agreements.makers import Makers, makers_between
from relations_db.extraction.agreements.named_makers import sayers
from relations_db.extraction.agreements.names import find_names, mentions_agreement
from relations_db.extraction.agreements.passives import deed_behind
from relations_db.extraction.agreements.pronouns import NOUNS, taken_up
from relations_db.extraction.agreements.repeated import day_behind, made_again
from relations_db.extraction.agreements.signatories import Signatories
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.agreements.titles import likeness, same_title, telling, words_of
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import AgreementReport, AgreementStatus
from relations_db.extraction.told_dates import of_two_months
from relations_db.extraction.wording import Wording
from relations_db.language.dates import When
from relations_db.language.document import ParsedSentence

_SPOKEN_OFF = frozenset(
    "if would should could may might hope hopes hoped will not no without never draft planned negotiate "
    "negotiating forthcoming nobody none hardly".split()
)
# A statement that somebody should live up to is an older one.
_OBEYED = frozenset(
    "implement implementing implementation implemented abide abiding uphold violate violated violation "
    "violates respect honour honor accordance spirit principles breach breached observe based adhere fulfil "
    "fulfill follow following stipulated under comply provisions forward".split()
)
# "Under the treaty of 1929": what holds between those whom the sentence names.
_RULED = frozenset("by under since with through".split())
# No sentence of the news has more words; so many texts back a name can still point.
_LONGEST, _REACH = 600, 60
_HYPHENS = frozenset({"-", "–"})
_PAPERS = frozenset("papers documents texts agreements accords".split())
_TOO_BARE = frozenset("texts papers notes agreements documents letters deals statements declarations".split())
# "A number of agreements", "several agreements"
_SEVERAL = frozenset("of several numerous multiple".split())
# What one of these puts out alone, it says alone: "a communiqué of the Foreign Ministry".
_OFFICES = frozenset({"ministry", "embassy", "presidency", "spokesperson", "spokesman"})
# "The first document of its kind" is the one just told of.
_KIN = frozenset({"kind", "sort", "type"})
_REPLACING = frozenset("replaces replaced replacing supersedes superseded superseding succeeds".split())
# Those whose text is that of all who gathered there.
_OF_MANY = frozenset("forum summit conference assembly".split())
# What a text of which nothing more is told may do.
_SAYING = frozenset("says states commits binds reaffirms affirms provides stipulates obliges calls condemns".split())
# So near the beginning of a sentence stands its subject.
_SUBJECT = 2
# What is signed wherever nothing else is said.
_SIGNED = frozenset("documents memorandum protocol agreement treaty".split())
# "Under the Common Framework": what is merely cited is more often a scheme than a text.
_NEVER_CITED = frozenset({"framework"})


class AgreementReader:
    """Find the agreements of an article, sentence by sentence."""

    def __init__(self, source: str, sentences: Sequence[ParsedSentence]) -> None:
        """Take an article.

        Args:
            source: its text.
            sentences: those that will be read, in order.
        """
        self.source = source
        naming = [s for s in sentences if mentions_agreement(s.tokens.lower, s.text(source))]
        # Where the sentences begin that name a text by its noun.
        self._naming = {s.start for s in naming}
        acronyms = Known.may_come_of(naming)
        concerned = [s for s in sentences if s.start in self._naming or not acronyms.isdisjoint(s.tokens.text)]
        # The lines that name a text, and the last of them.
        self._lines = {s.line for s in concerned}
        self._last = max(self._lines, default=-1)
        self._drafts: list[Draft] = []
        self._signatories = Signatories()
        self._days = Days()
        self._known = Known()
        self._listing = Listing()
        # The text that the article is, by its title, while it is open who made it.
        self._own: Draft | None = None
        # The kinds of texts that others than states made.
        self._strange = set[str]()
        # The text named last of which no deed was told, and the line that names it.
        self._untold: tuple[TextName, int] | None = None

    @property
    def reports(self) -> list[AgreementReport]:
        """Give those found so far, in text order; a title line's only where no sentence below it tells of the same."""
        told = [d for d in self._drafts if not d.headline]
        for draft in self._drafts:
            if draft.headline and not draft.stated and (self._days.visit or self._days.day) is not None:
                draft.when = last_day(self._days.visit) if self._days.visit is not None else self._days.day
        return [d.report() for d in self._drafts if not d.headline or not any(covers(t, d) for t in told)]

    def read(self, syntax: Syntax) -> None:
        """Add the reports of agreements that a sentence makes."""
        if syntax.sentence.line > self._last and self._own is None and not any(d.headline for d in self._drafts):
            # Whom and which day what is left of the article tells is asked by nobody.
            return
        self._signatories.follow(syntax, concerned=syntax.sentence.line in self._lines)
        self._listing.follow(syntax.sentence)
        self._read(syntax)
        self._days.follow(syntax)
        if self._own is not None and not _OF_MANY.isdisjoint(words_of(self._own.title)):
            # What a forum put out is not of two who met on its margins.
            self._own = None
        if self._own is not None and len(pair := self._signatories.met(syntax)) > 1:
            self._own.makers.add(pair)
            self._drafts.insert(0, self._own)
            self._own = None

    def _read(self, syntax: Syntax) -> None:
        sentence = syntax.sentence
        relevant = sentence.start in self._naming or self._known.may_be_in(sentence)
        notable = "party" in sentence.kinds or "organization" in sentence.kinds
        untold, self._untold = self._untold, None
        if len(sentence.chunks) > _LONGEST:
            return
        carried = untold is not None and untold[1] == sentence.line
        if not relevant and not notable and not carried and not _couples(sentence):
            return
        words = Wording(syntax, self.source)
        self._signatories.hear(words)
        if untold is not None and carried and not relevant:
            self._take_up(words, untold[0], 0, fresh=True)
        if not relevant:
            return
        before: tuple[Group, Deed] | None = None
        names = find_names(words, self._known)
        pointing = all(n.definite and words.lower[n.head] in NOUNS and n.last == n.first + 2 for n in names)
        if untold is not None and carried and pointing and self._take_up(words, untold[0], 0, fresh=True):
            return
        for name in names:
            self._known.note(words, name)
        groups = group_names(words, names)
        for number, group in enumerate(groups):
            if len(group.names) > 1 and group.names[0].count == len(group.names) - 1:
                # "two documents, the Statement on … and the Statement on …": the bundle is told piece by piece.
                del group.names[0]
            outer = number + 1 < len(groups) and groups[number + 1].names[0].inner
            inner = before if not group.names[0].inner else None
            deed = find_deed(words, group, inner, outer=outer)
            deed = deed or self._listing.deed(words, group) or self._of_bundle(words, group)
            if deed is None and before is not None and _itemised(words, before[0], group):
                deed = Deed(before[1].status, before[1].verb, "listed", group.last)
            if deed is not None:
                before = (group, deed)
            if number + 1 < len(groups) and _itemised(words, group, groups[number + 1]):
                continue
            first = (
                find_first(words, group)
                if deed is not None and deed.form == "passive" and len(group.names) > 1
                else None
            )
            dates = self._dealt_dates(words, group)
            for name, day in zip(group.names, dates, strict=True):
                said = first if first is not None and name is not group.names[-1] else deed
                for each in told_apart(words, name):
                    self._tell(words, group, each, said, day)
                if said is not None and said.form == "active" and (again := made_again(words, name)) is not None:
                    second, token = again
                    behind = replace(said, last=token)
                    self._tell(words, Group([second]), second, behind, day_behind(words, token))
            denied = words.at(group.names[-1].first) in {"no", "any", "neither"}
            if deed is None and not denied and not self._take_up(words, group.names[-1], group.last):
                # "The new treaty replaces the one of 1961. It was signed in May": of what opens a sentence one goes on.
                opens = self._untold is not None and groups[0].first < _SUBJECT and deed is None
                self._untold = self._untold if opens else (group.names[-1], sentence.line)

    def _take_up(self, words: Wording, name: TextName, first: int, *, fresh: bool = False) -> bool:
        """Tell of a text by the pronoun that stands for it from a token on; give whether there is one.

        Args:
            words: of the sentence.
            name: of the text.
            first: where to begin.
            fresh: whether the text is named in the sentence before, so that the pronoun may mean what stands nearer.
        """
        pronoun = taken_up(words, name, first)
        bare = pronoun is not None and pronoun.head == pronoun.first
        if pronoun is None or (fresh and bare and {"a", "an"} & set(words.lower[: pronoun.first])):
            return False
        group = Group([pronoun])
        deed = find_deed(words, group, None)
        if deed is not None:
            self._tell(words, group, pronoun, deed, None)
        return deed is not None

    def _of_bundle(self, words: Wording, group: Group) -> Deed | None:
        """Give what was done with one of the bundle told last: "They signed nine accords. Among them is one on"."""
        lead = words.lower[max(0, group.first - 3) : group.first]
        among = lead[:1] == ["among"] and lead[1:2] in (["them"], ["these"], ["those"])
        if not among or lead[2:] not in (["is"], ["was"], ["are"], ["were"]):
            return None
        whole = self._drafts[-1] if self._drafts else None
        return Deed(whole.status, group.first, "listed", group.last) if whole and whole.kind == "documents" else None

    @staticmethod
    def _dealt_dates(words: Wording, group: Group) -> list[When | None]:
        """Deal out days to as many texts: "the visits of 2011 and 2013, the Statement on … and the Statement on …"."""
        days = [c.when for c in words.syntax.sentence.chunks if c.kind == "date" and c.first < group.first]
        if (
            len(group.names) > 1
            and len(days) == len(group.names)
            and all(n.statement and n.definite for n in group.names)
        ):
            return list(days)
        return [None] * len(group.names)

    def _tell(self, words: Wording, group: Group, name: TextName, deed: Deed | None, day: When | None) -> None:
        if deed is None and name.kind in {"joint_statement", "communique", "declaration"} and name.need == "nothing":
            deed = self._spoken(words, name)
        if deed is None and (_there_was(words, name) or _called_after_place(words, name) or _opens_with(words, name)):
            deed = self._spoken(words, name)
        if deed is None:
            self._cite(words, name)
            return
        if name.kind == "communique" and "joint" not in name.modifiers and _OFFICES & words_of(name.title):
            return
        if name.kind == "other" and "joint" in name.modifiers and deed.status == "issued":
            name = replace(name, kind="joint_statement")
        behind = self._about_behind(words, name, deed) or self._put_to_paper(words, name, deed)
        if name.kind == "documents" and name.count is None and not behind and not self._bundle(words, name):
            if words.lower[-1] == ":":
                # Who signed "the following documents:" has signed what the lines below name.
                self._signatories.find(words, name, deed, group.last)
            return
        if name.kind == "other" and (not telling(name.title) or words_of(name.title) & _KIN) and not name.proper:
            if name.definite and self._drafts:
                self._drafts[-1].note(words.syntax.span)
            return
        lead = words.lower[max(0, name.first - 4) : name.first]
        if "," in lead:
            # "Following the talks, accords were signed."
            lead = lead[len(lead) - lead[::-1].index(",") :]
        # "They had talks, following which accords were signed."
        urged = set(lead) & (_OBEYED - {"following"} if "which" in lead else _OBEYED)
        bare = name.definite or (name.plural and name.count is None)
        if urged and deed.form == "passive" and bare and not name.proper:
            # "Honour the accord reached in Bali" tells of no new one, "under the accord signed on May 3" of an old one.
            told = self._days.told_of(words, group, name, deed)
            dated = told is not None and (urged == {"under"} or told.year is not None)
            if self._recall(words, name) or not dated:
                return
        if name.definite and not telling(name.title) and name.kind in self._strange and not self._told_of_kind(name):
            # "Unions signed an accord. The accord was signed by night": it is theirs.
            return
        feast = anniversary_of(words, deed)
        when = feast or day or self._days.told_of(words, group, name, deed)
        stated = when is not None
        makers = self._signatories.find(words, name, deed, max(group.last, name.last))
        if makers.blocked:
            self._strange.add(name.kind)
            return
        if self._known_already(words, name, deed, when, makers, len(group.names)):
            return
        unknown = len(makers) < 2 and not makers.organizations and len(makers.parties) < 2
        whole = words.syntax.sentence.headline and name.first == 0 and name.last >= len(words) - 1
        if unknown and not (whole and deed.form == "spoken"):
            return
        if when is None:
            when = self._days.come_to(words, name, deed)
        if deed.form == "spoken" and deed.status == "issued" and name.kind in _SIGNED:
            # "The harvest was a communiqué and two treaties": of several texts each was made as such texts are.
            deed = replace(deed, status="signed")
        status: AgreementStatus = (
            "referenced" if feast is not None or (when is None and is_older(words, name, deed)) else deed.status
        )
        if status == "planned" and when is not None:
            when = yet_to_come(when)
        if words.at(deed.verb).startswith("agree") and name.kind in {"joint_statement", "communique"}:
            status = "issued"
        if name.statement and status == "signed" and name.kind == "communique":
            status = "issued"
        name, sides = self._signatories.apiece(words, name, deed, makers)
        for each in sides:
            self._keep(words, name, deed, status, when, stated, each, unknown=unknown)

    def _keep(
        self,
        words: Wording,
        name: TextName,
        deed: Deed,
        status: AgreementStatus,
        when: When | None,
        stated: bool,
        makers: Makers,
        *,
        unknown: bool,
    ) -> None:
        """Keep a text that certain makers are said to have made."""
        place, country = self._place(words, deed, makers)
        story = words.syntax.story
        draft = Draft(
            name.title, name.kind, status, when, makers, deed.form, words.syntax.sentence.headline, name.proper, stated,
            name.count, place, country, [words.syntax.span], name.definite,
            words.at(name.first) == "another", not VISITING.isdisjoint(words.lower),
            when is not None and when.year is not None and when.year < (story.dateline_year or story.year),
        )  # fmt: skip
        if unknown:
            # "Joint Communiqué on the visit of …": the visit told below says whose it is.
            self._own = draft
        else:
            self._add(draft)

    def _told_of_kind(self, name: TextName) -> bool:
        """Tell whether the article has told of a text of the same kind that states made."""
        return any(d.kind == name.kind for d in self._drafts)

    @staticmethod
    def _about_behind(words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether what texts are about is said behind them or their verb: "accords were signed on trade and"."""
        about = name.head + 1 + 2 * (words.at(name.head + 1) == "of")
        told = name.last > about and words.at(about) in {"on", "in", "for", "covering", "concerning"}
        told = told or words.lower[name.last : name.last + 2] in ([",", "on"], [",", "covering"], [",", "concerning"])
        return told or (deed.form == "passive" and words.at(deed.last) in {"on", "covering", "concerning"})

    @staticmethod
    def _put_to_paper(words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether two are said to have signed "the papers", whatever these are about."""
        signed = deed.form == "active" and deed.status == "signed" and words.at(deed.verb) in {"signed", "inked"}
        return signed and name.definite and name.head == name.title_first and words.lower[name.head] in _PAPERS

    @staticmethod
    def _bundle(words: Wording, name: TextName) -> bool:
        """Tell whether a plural without a number is a bundle of texts that were made together."""
        noun = words.lower[name.head]
        if name.head == name.title_first and words.at(name.title_first - 1) not in _SEVERAL:
            return noun not in _TOO_BARE
        return noun not in {"papers", "statements"}

    @staticmethod
    def _spoken(words: Wording, name: TextName) -> Deed | None:
        """Take a joint statement that is only quoted from for one that was issued."""
        if set(words.lower[max(0, name.first - 6) : name.first]) & _SPOKEN_OFF or name.plural:
            return None
        if words.at(name.last) in _SPOKEN_OFF or words.at(name.first) in {"no", "any", "neither", "without"}:
            return None
        lead = words.lower[max(0, name.first - 6) : name.first]
        # "The following is the text of the joint statement."
        obeyed = _OBEYED - {"following"} if lead[:2] == ["the", "following"] else _OBEYED
        if words.at(0) in {"if", "should", "unless"} or set(lead[-5:]) & obeyed:
            return None
        if deed_behind(words, name.last) == "none":
            # "A joint statement was not issued."
            return None
        return Deed("issued", name.head, "spoken", name.last)

    def _cite(self, words: Wording, name: TextName) -> None:
        """Add an older text that is only cited, if its name says whose it is; or evidence for one told before."""
        lead = set(words.lower[max(0, name.first - 3) : name.first])
        if (
            name.need == "capital"
            or words.lower[name.head] in _NEVER_CITED
            or (name.plural and (name.year is None or name.count is not None))
            or lead & {"negotiations", "talks", "consultations", "draft", "possible"}
        ):
            return
        inside = self._signatories.find(words, name, None, name.last)
        year = name.year or bracket_year(words, name)
        whose = len(inside) > 1 and name.kind in {"documents", "treaty", "agreement", "memorandum", "protocol"}
        when = dated_behind(words, name) or (When(year=year) if year else None)
        year = when.year if when is not None else None
        if year and name.definite and len(inside) < 2 and not inside.blocked and self._of_both(words, name):
            inside = Makers().add(self._signatories.pair_of(words))
        older = words.at(name.first - 1) in _REPLACING and year is not None and name.definite
        if older and not len(inside) and not inside.blocked and self._drafts:
            # "It replaces the treaty of 1961", which was theirs too.
            inside = Makers().add(self._drafts[-1].makers)
        ruled = year is not None and not inside.blocked and bool(lead & (_RULED | _OBEYED))
        if (
            ruled
            and len(inside) < 2
            and len(named := makers_between(words, 0, len(words), people=False).countries) == 2
        ):
            # "By the Treaty of Lima of 1929 Chile kept Arica and Peru got Tacna back."
            inside = Makers(named)
        if ruled and not len(inside) and len(makers := self._signatories.here(words)) == 2:
            # "They adopted a statement on ten years of implementing the Treaty of 1994."
            inside = Makers().add(makers)
        if not (name.definite or ruled) or not (name.proper or year or whose):
            self._recall(words, name)
            return
        if (not older and self._recall(words, name)) or inside.blocked:
            return
        if len(inside) < 2 and not inside.organizations:
            return
        status: AgreementStatus = "referenced"
        if when is None and words.at(name.first) == "this" and self._days.day is not None:
            # "This pact of A and B" is the one that the article has just told of.
            when, status = self._days.day, "adopted"
        stated, evidence = when is not None, [words.syntax.span]
        self._add(
            Draft(name.title, name.kind, status, when, inside, "cited", False, name.proper, stated, evidence=evidence)
        )

    @staticmethod
    def _of_both(words: Wording, name: TextName) -> bool:
        """Tell whether a text cited is that of the two sides spoken of: "they honour their accord of 1998"."""
        kinds = ("agreement", "treaty", "protocol", "memorandum")
        theirs = "their" in words.lower[: name.first + 1] and words.lower[name.head] != "convention"
        return theirs and name.kind in kinds

    def _recall(self, words: Wording, name: TextName) -> bool:
        """Add a sentence to the evidence of the text told before that it speaks of: "the treaty"."""
        for draft in reversed(self._drafts[-_REACH:]):
            if draft.headline:
                continue
            if draft.kind == name.kind and (
                not name.proper or likeness(draft.title, name.title) >= 0.5 or not telling(name.title)
            ):
                draft.note(words.syntax.span)
                return True
        return False

    def _known_already(
        self, words: Wording, name: TextName, deed: Deed, when: When | None, makers: Makers, listed: int
    ) -> bool:
        """Tell whether a definite name means a text told before, which then gains the sentence for evidence."""
        if not name.definite or name.count is not None or words.syntax.sentence.headline:
            return False
        for draft in reversed(self._drafts[-_REACH:]):
            bare = not telling(name.title)
            # "The MoUs" are those of the bundle told before.
            bundled = bare and draft.kind == "documents" and words.lower[name.head].endswith("s")
            if draft.headline or (draft.kind != name.kind and not bundled):
                continue
            if listed > 1 and words.syntax.span in draft.evidence:
                continue
            if not bare and not telling(draft.title):
                continue
            sides = frozenset((*makers.countries, *(f"~{o}" for o in makers.organizations)))
            if bare and deed.form == "spoken":
                sides = frozenset()
            others = bare and when is not None and not (sides <= draft.sides or draft.sides <= sides)
            if (len(sides) > 1 and (others or not sides & draft.sides)) or (
                name.own and len(sides) > 1 and sides != draft.sides
            ):
                continue
            if (bare or same_title(draft.title, name.title)) and (
                when is None
                or (bare and deed.status == "planned" and draft.status != "planned" and words.at(deed.verb - 2) == "to")
                or deed.status == "in_force"
                or draft.when is None
                or when == draft.when
                or not (draft.stated or of_two_months(when, draft.when))
            ):
                draft.note(words.syntax.span)
                if when is not None and not draft.stated and deed.status != "in_force":
                    draft.when, draft.stated = when, True
                draft.status = min((draft.status, deed.status), key=RANK.index)
                return True
        return False

    def _add(self, draft: Draft) -> None:
        """Keep a draft, or join it to the one of the same text."""
        for other in self._drafts[-_REACH:]:
            if other.headline == draft.headline and one_text(other, draft):
                other.evidence.extend(span for span in draft.evidence if span not in other.evidence)
                if len(draft.title) > len(other.title):
                    other.title = draft.title
                if draft.stated and not other.stated:
                    other.when, other.stated = draft.when, True
                other.status = min((other.status, draft.status), key=RANK.index)
                other.count = other.count or draft.count
                return
        self._drafts.append(draft)

    @staticmethod
    def _place(words: Wording, deed: Deed, makers: Makers) -> tuple[str | None, str | None]:
        """Give the city and country where it was done: named beside the deed, or where the story is."""
        story, chunks = words.syntax.story, words.syntax.sentence.chunks
        best: tuple[int, tuple[str, str | None]] | None = None
        for chunk in chunks:
            if (
                chunk.kind == "place"
                and words.at(chunk.first - 1) in {"in", "at"}
                and (found := place_of(chunk)) is not None
            ):
                distance = abs(chunk.first - deed.last)
                if distance < 25 and (best is None or distance < best[0]):
                    best = (distance, found)
        if best is not None:
            return best[1]
        if deed.status in {"planned", "referenced"}:
            return None, None
        if "here" in words.lower and story.dateline_place:
            return story.dateline_place, story.dateline_country
        others = {side.country for side in story.pair}
        if others and makers.countries and others.isdisjoint(makers.countries) and not story.at_summit:
            # The item before, of a round-up, was about others.
            return None, None
        return story.place, story.place_country


def _there_was(words: Wording, name: TextName) -> bool:
    """Tell whether a text is what came of talks in the sentence: "They met, and by night there was a Suva Accord"."""
    story = words.syntax.story
    said = words.lower[max(0, name.first - 2) : name.first] == ["there", "was"] and name.proper
    return said and story.met_at > story.opened


def _called_after_place(words: Wording, name: TextName) -> bool:
    """Tell whether a declaration that is quoted from bears the name of the town where the story is: "The Riga
    Declaration says that".
    """
    town = words.chunk_at(name.head - 1)
    named = name.kind == "declaration" and name.definite and name.proper and not name.plural and town.kind == "place"
    if not named or name.year is not None or town.first != name.title_first:
        return False
    story = words.syntax.story
    place = place_of(town)
    says = words.at(name.last) in _SAYING or (
        words.at(name.first - 1) == "to" and words.at(name.first - 2) == "according"
    )
    return says and place is not None and place[0] == story.place and len(story.pair) > 1


def _opens_with(words: Wording, name: TextName) -> bool:
    """Tell whether states say something in a declaration: "In the Riga Declaration, Latvia and Malta pledged"."""
    if name.kind != "declaration" or not name.proper or name.first != 1 or words.at(0) != "in":
        return False
    return len(sayers(words, Deed("issued", name.head, "spoken", name.last), name.last)) > 1


def _itemised(words: Wording, bundle: Group, items: Group) -> bool:
    """Tell whether a bundle's texts follow it one by one: "two documents, the Statement on … and the Protocol on …"."""
    whole = bundle.names[-1]
    plain = whole.kind == "documents" and len(bundle.names) == 1 and whole.count == len(items.names)
    return plain and words.at(items.first - 1) in {",", ":"} and len(items.names) > 1


def _couples(sentence: ParsedSentence) -> bool:
    """Tell whether a hyphen joins a country to something, as in "the Fiji-Tonga commission"."""
    chunks = sentence.chunks
    return not _HYPHENS.isdisjoint(sentence.words) and any(
        c.lower in _HYPHENS and chunks[k - 1].kind in {"country", "adjective"} for k, c in enumerate(chunks) if k
    )
