"""Find agreements: texts that states, organisations and parties signed, issued or adopted, as one article tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import msgspec

from relations_db.extraction.agreements.coordination import Group, group_names
from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.deeds import find_deed, find_first
from relations_db.extraction.agreements.names import TextName, find_names, mentions_agreement
from relations_db.extraction.agreements.signatories import Makers, Signatories
from relations_db.extraction.narrative import place_of
from relations_db.extraction.reports import AgreementKind, AgreementReport, AgreementStatus, Span
from relations_db.extraction.syntax import Syntax
from relations_db.extraction.wording import Wording
from relations_db.language.dates import When, anchored
from relations_db.language.document import ParsedSentence

_STATEMENTS = frozenset({"joint_statement", "communique", "declaration"})
_SPOKEN_OFF = frozenset(
    "if would should could may might hope hopes hoped will not no without never draft planned negotiate "
    "negotiating forthcoming".split()
)
# A statement that somebody should live up to is an older one.
_OBEYED = frozenset(
    "implement implementing implementation implemented abide abiding uphold violate violated violation "
    "violates respect honour honor accordance spirit principles breach breached observe based adhere fulfil "
    "fulfill follow following stipulated under comply provisions".split()
)
# No sentence of the news has more words; so many texts back a name can still point.
_LONGEST, _REACH = 600, 60
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_RANK: tuple[AgreementStatus, ...] = ("in_force", "signed", "adopted", "issued", "planned", "referenced")
# What befalls a text after it was made has a day of its own.
_LATER_FATE = frozenset(
    "approved ratified entered takes took expires expired will came rejected terminated replaced amended".split()
)
_HYPHENS = frozenset({"-", "–"})
_CLAUSE_BREAKS = frozenset({";", ":", "which", "who", "while", "whereas", "“", "”"})
_VISITING = frozenset("visit visits visited tour trip visiting".split())
_TOO_BARE = frozenset("papers notes agreements documents letters deals statements declarations".split())
# What one of these puts out alone, it says alone: "a communiqué of the Foreign Ministry".
_OFFICES = frozenset({"ministry", "embassy", "presidency", "spokesperson", "spokesman"})
# "The first document of its kind" is the one just told of.
_KIN = frozenset({"kind", "sort", "type"})
# With one of these before it, the day that opens a paragraph is that paragraph's only.
_LOOKING_BACK = frozenset({"recently", "prior"})
_NEW_CLAUSE = frozenset("was were had will established completing completed visited met held".split())


@dataclass(slots=True)
class _Draft:
    """An agreement as the article has told it so far."""

    title: str
    kind: AgreementKind
    status: AgreementStatus
    when: When | None
    makers: Makers
    rule: str
    headline: bool
    proper: bool
    stated: bool
    count: int | None = None
    place: str | None = None
    place_country: str | None = None
    evidence: list[Span] = field(default_factory=list)
    definite: bool = False
    other: bool = False
    on_visit: bool = False

    def note(self, span: Span) -> None:
        """Add a sentence to the evidence."""
        if self.evidence[-1:] != [span]:
            self.evidence.append(span)

    @property
    def sides(self) -> frozenset[str]:
        return frozenset((*self.makers.countries, *(f"~{o}" for o in self.makers.organizations)))

    def report(self) -> AgreementReport:
        """Give the agreement as a report."""
        return AgreementReport(
            title=self.title, kind=self.kind, status=self.status, when=self.when,
            countries=tuple(sorted(set(self.makers.countries))), evidence=tuple(self.evidence), rule=self.rule,
            organizations=tuple(sorted(set(self.makers.organizations))),
            parties=tuple(sorted(set(self.makers.parties))),
            count=self.count, place=self.place, place_country=self.place_country,
            certainty=0.9 if self.stated else 0.6, on_visit=self.on_visit,
        )  # fmt: skip


class AgreementReader:
    """Find the agreements of an article, sentence by sentence."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []
        self._signatories = Signatories()
        self._day: When | None = None
        self._visit: When | None = None
        self._base: When | None = None
        # A day that holds for its paragraph only: "As recently as May 4 …".
        self._aside: tuple[int, When] | None = None
        # The day told last, whether or not the story moved on to it.
        self._beside: When | None = None

    @property
    def reports(self) -> list[AgreementReport]:
        """Give those found so far, in text order; a title line's only where no sentence below it tells of the same."""
        told = [d for d in self._drafts if not d.headline]
        for draft in self._drafts:
            if draft.headline and not draft.stated and (self._visit or self._day) is not None:
                draft.when = _last_day(self._visit) if self._visit is not None else self._day
        return [d.report() for d in self._drafts if not d.headline or not any(_covers(t, d) for t in told)]

    def read(self, syntax: Syntax) -> None:
        """Add the reports of agreements that a sentence makes."""
        self._signatories.follow(syntax)
        self._read(syntax)
        self._remember(syntax)

    def _remember(self, syntax: Syntax) -> None:
        """Keep the day the story has come to, and the days of the visit told last."""
        line = syntax.sentence.line
        if self._aside is not None and self._aside[0] != line:
            self._aside = None
        if not syntax.sentence.dates:
            return
        self._day = self._main_day(syntax) or self._day
        chunks = syntax.sentence.chunks
        days = [c.when for c in chunks if c.when is not None and (c.when.day or c.when.weekday is not None)]
        self._beside = self._anchored(syntax, days[0]) if days else self._beside
        for k, chunk in enumerate(chunks):
            if (
                chunk.kind == "date"
                and chunk.when is not None
                and chunk.when.month is not None
                and chunk.when.day is not None
                and not (
                    syntax.sentence.quoted[k]
                    or {"had", "last", "previous", "previously", "earlier"}
                    & {c.lower for c in chunks[max(0, k - 9) : k]}
                )
            ):
                self._base = msgspec.structs.replace(chunk.when, last=None)
                break
        if _VISITING.isdisjoint(syntax.sentence.words):
            return
        for k, chunk in enumerate(syntax.sentence.chunks):
            if chunk.lower in _VISITING and not syntax.sentence.quoted[k]:
                for later in syntax.sentence.chunks[k + 1 : k + 14]:
                    if later.lower in (";", "since", "which", "who"):
                        break
                    if later.kind == "date" and later.when is not None and later.when.month is not None:
                        self._visit = syntax.story.moment(later.when)
                        break

    def _main_day(self, syntax: Syntax) -> When | None:
        """Give the day that a sentence moves the story to: one that opens it, or a fresh one it tells of."""
        if syntax.sentence.headline:
            return None
        chunks = syntax.sentence.chunks
        background = {"had", "previous", "previously", "earlier", "since"} & syntax.sentence.words
        for k, chunk in enumerate(chunks):
            when = chunk.when
            if chunk.kind != "date" or when is None or syntax.sentence.quoted[k]:
                continue
            before = chunks[k - 1].lower if k else ""
            if before in ("until", "till", "by", "before"):
                continue
            if k < 6 and _LOOKING_BACK & {c.lower for c in chunks[:k]}:
                self._aside = (syntax.sentence.line, when)
                return None
            if k < 5:
                return (
                    syntax.story.when
                    if when.discourse and syntax.story.when is not None
                    else self._anchored(syntax, when)
                )
            backward = when.year_shift is not None or when.direction < 0 or (when.year is not None and when.day is None)
            if (
                background
                or backward
                or before in ("since", "until", "till", "of", "by", "before", "after", "(")
                or (before == "from" and when.last is None)
                or (when.day is None and when.weekday is None and when.day_shift is None)
            ):
                continue
            if any(c.lower in ("which", "who", "when", "where", "whose") for c in chunks[max(0, k - 9) : k]):
                continue
            return self._anchored(syntax, when)
        return None

    def _anchored(self, syntax: Syntax, when: When, near: When | None = None) -> When:
        """Give the day meant by a weekday: the one beside the last day of the month told, unless a dateline says it."""
        near = msgspec.structs.replace(near, last=None) if near is not None else self._base
        if (
            when.weekday is not None
            and when.day is None
            and when.near is None
            and near is not None
            and not syntax.story.has_dateline
        ):
            return anchored(when, near)
        return syntax.story.moment(when)

    def _read(self, syntax: Syntax) -> None:
        sentence = syntax.sentence
        relevant = mentions_agreement(sentence.tokens.lower, sentence.text(self.source))
        notable = "party" in sentence.kinds or "organization" in sentence.kinds
        if len(sentence.chunks) > _LONGEST:
            return
        if not relevant and not notable and not _couples(sentence):
            return
        words = Wording(syntax, self.source)
        self._signatories.hear(words)
        if not relevant:
            return
        before: tuple[Group, Deed] | None = None
        groups = group_names(words, find_names(words))
        for number, group in enumerate(groups):
            if group.names[0].count is not None and group.names[0].count == len(group.names) - 1:
                # "two documents, the Statement on … and the Statement on …": the bundle is told piece by piece.
                del group.names[0]
            outer = number + 1 < len(groups) and groups[number + 1].names[0].inner
            inner = before if not group.names[0].inner else None
            deed = find_deed(words, group, inner, outer=outer)
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
                self._tell(
                    words, group, name, first if first is not None and name is not group.names[-1] else deed, day
                )

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
        if deed is None and name.kind in ("joint_statement", "communique", "declaration") and name.need == "nothing":
            deed = self._spoken(words, name)
        if deed is None:
            self._cite(words, name)
            return
        if name.kind == "communique" and "joint" not in name.modifiers and _OFFICES & _words(name.title):
            return
        behind = self._about_behind(words, name, deed)
        if name.kind == "documents" and name.count is None and not behind and not self._bundle(words, name):
            return
        if name.kind == "other" and (not _telling(name.title) or _words(name.title) & _KIN) and not name.proper:
            if name.definite and self._drafts:
                self._drafts[-1].note(self._span(words))
            return
        urged = set(words.lower[max(0, name.first - 4) : name.first]) & _OBEYED
        if urged and deed.form == "passive" and name.definite and not name.proper:
            # "Honour the agreement reached in Bali" tells of no new one.
            self._recall(words, name)
            return
        feast = self._anniversary(words, deed)
        when = feast or day or self._date(words, group, name, deed)
        stated = when is not None
        makers = self._signatories.find(words, name, deed, group.last)
        if makers.blocked:
            return
        if self._known_already(words, name, deed, when, makers, len(group.names)):
            return
        if len(makers) < 2 and not makers.organizations and len(makers.parties) < 2:
            return
        if when is None:
            when = self._told_day(words, name, deed)
        status: AgreementStatus = (
            "referenced" if feast is not None or (when is None and self._older(words, name, deed)) else deed.status
        )
        if words.at(deed.verb).startswith("agree") and name.kind in ("joint_statement", "communique"):
            status = "issued"
        if name.statement and status == "signed" and name.kind == "communique":
            status = "issued"
        place, country = self._place(words, deed, makers)
        draft = _Draft(
            name.title, name.kind, status, when, makers, deed.form, words.syntax.sentence.headline, name.proper, stated,
            name.count, place, country, [self._span(words)], name.definite,
            words.at(name.first) == "another", not _VISITING.isdisjoint(words.lower),
        )  # fmt: skip
        self._add(draft)

    def _span(self, words: Wording) -> Span:
        return Span(words.syntax.sentence.start, words.syntax.sentence.end)

    @staticmethod
    def _about_behind(words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether what texts are about is said behind them or their verb: "accords were signed on trade and"."""
        told = name.last > name.head + 1 and words.at(name.head + 1) in ("on", "in", "for", "covering", "concerning")
        told = told or words.lower[name.last : name.last + 2] in ([",", "on"], [",", "covering"], [",", "concerning"])
        return told or (deed.form == "passive" and words.at(deed.last) in ("on", "covering", "concerning"))

    @staticmethod
    def _bundle(words: Wording, name: TextName) -> bool:
        """Tell whether a plural without a number is a bundle of texts that were made together."""
        noun = words.lower[name.head]
        if name.head == name.title_first and words.at(name.title_first - 1) != "of":
            return noun not in _TOO_BARE
        return noun not in ("papers", "statements")

    @staticmethod
    def _spoken(words: Wording, name: TextName) -> Deed | None:
        """Take a joint statement that is only quoted from for one that was issued."""
        if set(words.lower[max(0, name.first - 6) : name.first]) & _SPOKEN_OFF or name.plural:
            return None
        if words.at(0) in ("if", "should", "unless") or set(words.lower[max(0, name.first - 5) : name.first]) & _OBEYED:
            return None
        return Deed("issued", name.head, "spoken", name.last)

    def _cite(self, words: Wording, name: TextName) -> None:
        """Add an older text that is only cited, if its name says whose it is; or evidence for one told before."""
        lead = set(words.lower[max(0, name.first - 3) : name.first])
        if (
            name.need == "capital"
            or name.plural
            or lead & {"negotiations", "talks", "consultations", "draft", "possible"}
        ):
            return
        inside = self._signatories.find(words, name, None, name.last)
        year = name.year or self._bracket_year(words, name)
        whose = len(inside) > 1 and name.kind in ("treaty", "agreement", "memorandum", "protocol")
        if year and name.definite and len(inside) < 2 and not inside.blocked and self._of_both(words, name):
            inside = Makers().add(self._signatories.pair_of(words))
        if not name.definite or not (name.proper or year or whose):
            self._recall(words, name)
            return
        if self._recall(words, name) or inside.blocked:
            return
        if len(inside) < 2 and not inside.organizations:
            return
        when = When(year=year) if year else None
        status: AgreementStatus = "referenced"
        if when is None and words.at(name.first) == "this" and self._day is not None:
            # "This pact of A and B" is the one that the article has just told of.
            when, status = self._day, "adopted"
        stated, evidence = when is not None, [self._span(words)]
        self._add(
            _Draft(name.title, name.kind, status, when, inside, "cited", False, name.proper, stated, evidence=evidence)
        )

    @staticmethod
    def _of_both(words: Wording, name: TextName) -> bool:
        """Tell whether a text cited is that of the two sides spoken of: "they honour their accord of 1998"."""
        kinds = ("agreement", "treaty", "protocol", "memorandum")
        theirs = "their" in words.lower[: name.first + 1] and words.lower[name.head] != "convention"
        return theirs and name.kind in kinds

    def _bracket_year(self, words: Wording, name: TextName) -> int | None:
        """Give the year right behind a name: "the pact of 1952", "the Convention (1982)"."""
        for k in range(name.last, min(len(words), name.last + 3)):
            ranged = words.at(k + 1) in ("-", "–") and name.kind == "plan"
            if _YEAR.fullmatch(words.lower[k]) and words.at(k - 1) in ("of", "(", "in", "from") and not ranged:
                return int(words.lower[k])
        return None

    def _recall(self, words: Wording, name: TextName) -> bool:
        """Add a sentence to the evidence of the text told before that it speaks of: "the treaty"."""
        for draft in reversed(self._drafts[-_REACH:]):
            if draft.headline:
                continue
            if draft.kind == name.kind and (
                not name.proper or _alike(draft.title, name.title) >= 0.5 or not _telling(name.title)
            ):
                draft.note(self._span(words))
                return True
        return False

    def _known_already(
        self, words: Wording, name: TextName, deed: Deed, when: When | None, makers: Makers, listed: int
    ) -> bool:
        """Tell whether a definite name means a text told before, which then gains the sentence for evidence."""
        if not name.definite or name.count is not None or words.syntax.sentence.headline:
            return False
        for draft in reversed(self._drafts[-_REACH:]):
            bare = not _telling(name.title)
            # "The MoUs" are those of the bundle told before.
            bundled = bare and draft.kind == "documents" and words.lower[name.head].endswith("s")
            if draft.headline or (draft.kind != name.kind and not bundled):
                continue
            if listed > 1 and self._span(words) in draft.evidence:
                continue
            if not bare and not _telling(draft.title):
                continue
            sides = frozenset((*makers.countries, *(f"~{o}" for o in makers.organizations)))
            if bare and deed.form == "spoken":
                sides = frozenset()
            if (len(sides) > 1 and not sides & draft.sides) or (name.own and len(sides) > 1 and sides != draft.sides):
                continue
            if (bare or _same_title(draft.title, name.title)) and (
                when is None or draft.when is None or when == draft.when or not draft.stated
            ):
                draft.note(self._span(words))
                if when is not None and not draft.stated:
                    draft.when, draft.stated = when, True
                draft.status = min((draft.status, deed.status), key=_RANK.index)
                return True
        return False

    def _add(self, draft: _Draft) -> None:
        """Keep a draft, or join it to the one of the same text."""
        for other in self._drafts[-_REACH:]:
            if other.headline == draft.headline and _one_text(other, draft):
                other.evidence.extend(span for span in draft.evidence if span not in other.evidence)
                if len(draft.title) > len(other.title):
                    other.title = draft.title
                if draft.stated and not other.stated:
                    other.when, other.stated = draft.when, True
                other.status = min((other.status, draft.status), key=_RANK.index)
                other.count = other.count or draft.count
                return
        self._drafts.append(draft)

    def _date(self, words: Wording, group: Group, name: TextName, deed: Deed) -> When | None:
        """Give the day told of a deed: the nearest date in its clause, else one that opens the sentence."""
        year = self._bracket_year(words, name)
        if year is not None and words.kind(name.last + 1) != "date":
            return When(year=year)
        sentence = words.syntax.sentence
        first, last = min(deed.verb, group.first), max(deed.last, group.last, deed.verb + 1)
        best: tuple[int, When, int] | None = None
        for number, chunk in enumerate(sentence.chunks):
            if chunk.kind != "date" or chunk.when is None:
                continue
            k = chunk.first
            if name.title_first <= k < name.last and deed.form != "spoken":
                continue
            before = words.at(k - 1)
            if name.kind == "plan" and before == "(" and k - 1 == name.last:
                # The years in brackets are those that a plan is for: "the Action Plan (2025-2027)".
                continue
            beside = before == "since" and name.kind not in _STATEMENTS and 0 < k - name.last < 4
            if before in ("since", "until", "till", "for", "before") and not beside:
                continue
            if k >= last:
                gap = words.lower[last:k]
                distance = k - last
                if set(gap) & {";", ":"} or ("which" in gap and set(gap) & _LATER_FATE):
                    distance += 50
                elif set(gap) & _CLAUSE_BREAKS:
                    distance += 14
                elif "," in gap and gap[gap.index(",") + 1 :][:1] == ["and"]:
                    distance += 20
                elif {"and", ","} & set(gap) and set(gap) & _NEW_CLAUSE:
                    distance += 30
            elif k < first:
                gap = words.lower[k:first]
                distance = first - k + 3
                if ";" in gap:
                    distance += 30
                elif ":" in gap:
                    # "He was in Lima on May 3: the two signed an accord."
                    distance += 12
                elif set(gap) & {"which", "who"}:
                    distance += 14
                elif _in_relative_clause(words, k, gap):
                    # "He and the King, who had last met in June, signed an accord."
                    distance += 40
                if "had" in words.lower[max(0, deed.verb - 4) : deed.verb]:
                    distance += 8
                if number < 5:
                    distance = min(distance, 39)
            else:
                # Between the name and its verb: "initialled in May and signed on Monday".
                distance = 1 if k >= deed.verb or k < group.last else deed.verb - k + 6
            if best is None or distance < best[0]:
                best = (distance, chunk.when, number)
        if best is None or best[0] > 40:
            return When(year=name.year) if name.year is not None else None
        if best[1].discourse:
            return words.syntax.moment(best[2])
        firm = [
            c.when
            for c in sentence.chunks
            if c.kind == "date" and c.when is not None and c.when.day is not None and c.when.month is not None
        ]
        return self._anchored(words.syntax, best[1], firm[0] if firm and firm[0] is not best[1] else None)

    @staticmethod
    def _anniversary(words: Wording, deed: Deed) -> When | None:
        """Give the year of a deed whose anniversary is spoken of: "the 20th anniversary of the signing of"."""
        if deed.form != "nominal":
            return None
        for k in range(deed.verb - 1, max(-1, deed.verb - 5), -1):
            if words.lower[k] in ("anniversary", "jubilee"):
                for j in range(k - 1, max(-1, k - 3), -1):
                    if (found := re.fullmatch(r"([0-9]{1,3})(?:st|nd|rd|th)", words.lower[j])) is not None:
                        return When(year_shift=-int(found.group(1)))
        return None

    @staticmethod
    def _older(words: Wording, name: TextName, deed: Deed) -> bool:
        """Tell whether a participle behind a title speaks of an older text: "the Convention signed between …"."""
        plain = words.at(deed.verb - 1) not in ("was", "were", "is", "are", "been", "duly", "then", "also")
        return deed.form == "passive" and name.definite and name.proper and plain

    def _told_day(self, words: Wording, name: TextName, deed: Deed) -> When | None:
        """Give the day that the story has come to, for a deed told without a day of its own."""
        story = words.syntax.story
        if words.syntax.sentence.headline:
            return When(month_shift=0)
        if (
            deed.status == "planned"
            and words.lower[0] == "at"
            and words.at(1) in ("this", "today")
            and "we" in words.lower
        ):
            # "At this meeting we are going to sign": so says who speaks there.
            return When(day_shift=0)
        if (
            "had" in words.lower[max(0, deed.verb - 4) : deed.verb]
            or deed.status == "planned"
            or words.quoted(deed.verb)
        ):
            return None
        if self._older(words, name, deed):
            return None
        if {"spot", "occasion"} & set(words.lower[deed.last : deed.last + 4]) and self._beside is not None:
            return self._beside
        around = words.lower[max(0, name.first - 12) : deed.last + 14]
        if {"visit", "trip", "tour", "stay"} & set(around) and self._visit is not None:
            ending = {"conclusion", "end", "ended", "concluded", "close", "closing"} & set(around)
            return _last_day(self._visit) if ending else self._visit
        if self._aside is not None and self._aside[0] == words.syntax.sentence.line:
            return self._aside[1]
        opens = any(c.kind == "date" for c in words.syntax.sentence.chunks[:5])
        return (story.when if opens else self._day or story.when) or When(month_shift=0)

    @staticmethod
    def _place(words: Wording, deed: Deed, makers: Makers) -> tuple[str | None, str | None]:
        """Give the city and country where it was done: named beside the deed, or where the story is."""
        story, chunks = words.syntax.story, words.syntax.sentence.chunks
        best: tuple[int, tuple[str, str | None]] | None = None
        for chunk in chunks:
            if (
                chunk.kind == "place"
                and words.at(chunk.first - 1) in ("in", "at")
                and (found := place_of(chunk)) is not None
            ):
                distance = abs(chunk.first - deed.last)
                if distance < 25 and (best is None or distance < best[0]):
                    best = (distance, found)
        if best is not None:
            return best[1]
        if deed.status in ("planned", "referenced"):
            return None, None
        if "here" in words.lower and story.dateline_place:
            return story.dateline_place, story.dateline_country
        others = {side.country for side in story.pair}
        if others and makers.countries and others.isdisjoint(makers.countries) and not story.at_summit:
            # The item before, of a round-up, was about others.
            return None, None
        return story.place, story.place_country


def _in_relative_clause(words: Wording, k: int, gap: list[str]) -> bool:
    """Tell whether a token stands in a clause behind "who" or "which" that a comma ends before its sentence goes on."""
    if "," not in gap:
        return False
    for j in range(k - 1, max(0, k - 14), -1):
        if words.lower[j] in (",", ";", "."):
            return False
        if words.lower[j] in ("who", "which", "whom", "whose", "where"):
            return words.at(j - 1) == ","
    return False


def _itemised(words: Wording, bundle: Group, items: Group) -> bool:
    """Tell whether a bundle's texts follow it one by one: "two documents, the Statement on … and the Protocol on …"."""
    whole = bundle.names[-1]
    plain = whole.kind == "documents" and len(bundle.names) == 1 and whole.count == len(items.names)
    return plain and words.at(items.first - 1) in (",", ":") and len(items.names) > 1


def _couples(sentence: ParsedSentence) -> bool:
    """Tell whether a hyphen joins a country to something, as in "the Fiji-Tonga commission"."""
    chunks = sentence.chunks
    return not _HYPHENS.isdisjoint(sentence.words) and any(
        c.lower in _HYPHENS and chunks[k - 1].kind in ("country", "adjective") for k, c in enumerate(chunks) if k
    )


def _last_day(when: When) -> When:
    """Give the last day of a range."""
    last = when.last
    if last is None or last.day is None or when.month is None:
        return when
    return When(year=last.year or when.year, month=last.month or when.month, day=last.day, year_shift=when.year_shift)


def _words(title: str) -> set[str]:
    return {
        w
        for w in re.findall(r"[^\W_]+", title.lower())
        if w not in ("the", "of", "on", "and", "a", "an", "for", "to", "in", "between", "s")
    }


_GENERIC = frozenset(
    "joint statement communique communiqué declaration agreement agreements memorandum memoranda understanding "
    "mou mous treaty protocol plan action document documents pact pacts accord accords final new cooperation "
    "fresh comprehensive political said historic".split()
)


def _telling(title: str) -> set[str]:
    """Give the words of a title that say which text it is."""
    return _words(title) - _GENERIC


def _alike(one: str, other: str) -> float:
    """Give which part of the second title's words also stand in the first."""
    theirs = _words(other)
    return len(theirs & _words(one)) / max(1, len(theirs))


def _same_title(one: str, other: str) -> bool:
    """Tell whether two titles can be those of one text: what the one says beyond its kind the other says too."""
    mine, theirs = _telling(one), _telling(other)
    shared = len(mine & theirs)
    if one.split()[:6] == other.split()[:6]:
        return True
    return shared >= 0.99 * min(len(mine), len(theirs)) or shared >= 0.75 * len(mine | theirs)


def _one_text(one: _Draft, other: _Draft) -> bool:
    """Tell whether two drafts of an article are one text."""
    if one.kind != other.kind or (one.count is not None and other.count is not None and one.count != other.count):
        return False
    if one.stated and other.stated and one.when != other.when:
        return False
    if None not in (years := [d.when.year for d in (one, other) if d.when is not None]) and len(set(years)) > 1:
        return False
    if one.sides != other.sides and not (one.sides <= other.sides or other.sides <= one.sides):
        return False
    if other.other or (one.evidence[-1] in other.evidence and one.proper and other.proper):
        return False
    mine, theirs = _telling(one.title), _telling(other.title)
    if (
        not one.stated
        and not other.stated
        and not other.definite
        and one.when is not None
        and other.when is not None
        and (one.when != other.when and not (one.headline or other.headline) and one.when.month_shift is None)
    ):
        return False
    if (
        not other.stated
        and other.proper
        and theirs
        and one.when != other.when
        and one.when is not None
        and other.when is not None
    ):
        return False
    if one.kind in _STATEMENTS and (not mine or not theirs):
        return not (one.status == "referenced") ^ (other.status == "referenced") and one.rule != "listed"
    if not mine or not theirs:
        return (
            one.kind == "documents"
            and one.count == other.count
            and (one.count is not None or bool(mine) == bool(theirs))
        )
    return _same_title(one.title, other.title)


def _covers(told: _Draft, headline: _Draft) -> bool:
    """Tell whether the text of an article tells of what its title line names."""
    if headline.kind == told.kind:
        return headline.count is None or told.count is None or headline.count == told.count
    if headline.count is not None and told.kind == "documents":
        return headline.count == told.count
    return (
        headline.kind == "agreement" and told.kind in ("treaty", "protocol", "memorandum", "declaration", "documents")
    ) or (headline.kind in _STATEMENTS and told.kind in _STATEMENTS)
