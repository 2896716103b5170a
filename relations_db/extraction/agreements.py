"""Find agreements: the texts that states, organisations and parties signed, issued or adopted, as one article tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from relations_db.extraction.agreement_deeds import Deed, Group, find_deed, group_names
from relations_db.extraction.agreement_names import MENTIONED, TextName, find_names
from relations_db.extraction.narrative import place_of
from relations_db.extraction.reports import AgreementKind, AgreementReport, AgreementStatus, Span
from relations_db.extraction.signatories import Makers, Signatories
from relations_db.extraction.syntax import Syntax
from relations_db.extraction.wording import Wording
from relations_db.language.dates import When

_STATEMENTS = frozenset({"joint_statement", "communique", "declaration"})
_SPOKEN_OFF = frozenset("if would should could may might hope hopes hoped will not no without never draft planned negotiate negotiating forthcoming".split())
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_RANK: tuple[AgreementStatus, ...] = ("in_force", "signed", "adopted", "issued", "planned", "referenced")
_CLAUSE_BREAKS = frozenset({";", ":", "which", "who", "while", "whereas", "“", "”"})


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

    @property
    def sides(self) -> frozenset[str]:
        return frozenset((*self.makers.countries, *(f"~{o}" for o in self.makers.organizations)))

    def report(self) -> AgreementReport:
        """Give the agreement as a report."""
        return AgreementReport(
            title=self.title, kind=self.kind, status=self.status, when=self.when,
            countries=tuple(sorted(set(self.makers.countries))), evidence=tuple(self.evidence), rule=self.rule,
            organizations=tuple(sorted(set(self.makers.organizations))), parties=tuple(sorted(set(self.makers.parties))),
            count=self.count, place=self.place, place_country=self.place_country,
            certainty=0.9 if self.stated else 0.6,
        )  # fmt: skip


class AgreementReader:
    """Find the agreements of an article, sentence by sentence."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._drafts: list[_Draft] = []
        self._signatories = Signatories()

    @property
    def reports(self) -> list[AgreementReport]:
        """Give those found so far, in text order; a title line's only where the text below it does not tell of the same."""
        told = [d for d in self._drafts if not d.headline]
        return [d.report() for d in self._drafts if not d.headline or not any(_covers(t, d) for t in told)]

    def read(self, syntax: Syntax) -> None:
        """Add the reports of agreements that a sentence makes."""
        sentence = syntax.sentence
        relevant = MENTIONED.search(self.source, sentence.start, sentence.end) is not None
        notable = any(c.kind in ("party", "organization") for c in sentence.chunks)
        if not relevant and not notable:
            return
        words = Wording(syntax, self.source)
        self._signatories.hear(words)
        if not relevant:
            return
        before: tuple[Group, Deed] | None = None
        for group in group_names(words, find_names(words)):
            deed = find_deed(words, group, before)
            if deed is not None:
                before = (group, deed)
            for name in group.names:
                self._tell(words, group, name, deed)

    def _tell(self, words: Wording, group: Group, name: TextName, deed: Deed | None) -> None:
        if deed is None and name.kind in ("joint_statement", "communique", "declaration") and name.need == "nothing":
            deed = self._spoken(words, name)
        if deed is None:
            self._cite(words, name)
            return
        if name.kind == "documents" and name.count is None and not self._bundle(words, name):
            return
        when = self._date(words, group, name, deed)
        stated = when is not None
        if self._known_already(words, name, deed, when):
            return
        makers = self._signatories.find(words, name, deed, group.last)
        if makers.blocked or len(makers) < 2 and not makers.organizations and len(makers.parties) < 2:
            return
        if when is None:
            when = self._told_day(words, deed)
        status = deed.status
        if name.statement and status == "signed" and name.kind == "communique":
            status = "issued"
        place, country = self._place(words, deed, group)
        draft = _Draft(
            name.title, name.kind, status, when, makers, deed.form, words.syntax.sentence.headline, name.proper, stated,
            name.count, place, country, [self._span(words)],
        )  # fmt: skip
        self._add(draft)

    def _span(self, words: Wording) -> Span:
        return Span(words.syntax.sentence.start, words.syntax.sentence.end)

    @staticmethod
    def _bundle(words: Wording, name: TextName) -> bool:
        """Tell whether a plural without a number is a bundle of texts that were made together."""
        noun = words.lower[name.head]
        if name.first == name.title_first and name.head == name.title_first:
            return noun not in ("papers", "notes", "agreements", "documents", "letters", "deals", "statements", "declarations")
        return noun not in ("papers", "statements")

    @staticmethod
    def _spoken(words: Wording, name: TextName) -> Deed | None:
        """Take a joint statement that is only quoted from for one that was issued."""
        if set(words.lower[max(0, name.first - 6) : name.first]) & _SPOKEN_OFF or name.plural:
            return None
        if words.at(0) in ("if", "should", "unless"):
            return None
        return Deed("issued", name.head, "spoken", name.last)

    def _cite(self, words: Wording, name: TextName) -> None:
        """Add an older text that is only cited, where its name says whose it is; or the evidence for one told before."""
        if name.need == "capital" or name.plural:
            return
        inside = self._signatories.find(words, name, None, name.last)
        year = name.year or self._bracket_year(words, name)
        if not name.definite or not (name.proper or year):
            self._recall(words, name)
            return
        if self._recall(words, name) or inside.blocked:
            return
        if len(inside) < 2 and not inside.organizations:
            return
        when = When(year=year) if year else None
        self._add(
            _Draft(name.title, name.kind, "referenced", when, inside, "cited", False, name.proper, when is not None,
                   None, None, None, [self._span(words)])  # fmt: skip
        )

    def _bracket_year(self, words: Wording, name: TextName) -> int | None:
        """Give the year right behind a name: "the pact of 1952", "the Convention (1982)"."""
        for k in range(name.last, min(len(words), name.last + 3)):
            if _YEAR.fullmatch(words.lower[k]) and words.at(k - 1) in ("of", "(", "in", "from"):
                return int(words.lower[k])
        return None

    def _recall(self, words: Wording, name: TextName) -> bool:
        """Add a sentence to the evidence of the text told before that it speaks of: "the treaty", "the Kensington Treaty"."""
        for draft in reversed(self._drafts):
            if draft.headline:
                continue
            if draft.kind == name.kind and (not name.proper or _alike(draft.title, name.title) >= 0.5 or not _telling(name.title)):
                if self._span(words) not in draft.evidence:
                    draft.evidence.append(self._span(words))
                return True
        return False

    def _known_already(self, words: Wording, name: TextName, deed: Deed, when: When | None) -> bool:
        """Tell whether a definite name means a text told before, which then gains the sentence for evidence."""
        if not name.definite or name.count is not None or words.syntax.sentence.headline:
            return False
        for draft in reversed(self._drafts):
            if draft.headline or draft.kind != name.kind:
                continue
            bare = not _telling(name.title)
            if (bare or _alike(draft.title, name.title) >= 0.6) and (when is None or draft.when is None or when == draft.when or not draft.stated):
                if not bare and draft.proper and name.proper and _alike(draft.title, name.title) < 0.99 and _alike(name.title, draft.title) < 0.6:
                    continue
                if self._span(words) not in draft.evidence:
                    draft.evidence.append(self._span(words))
                if when is not None and not draft.stated:
                    draft.when, draft.stated = when, True
                draft.status = min((draft.status, deed.status), key=_RANK.index)
                return True
        return False

    def _add(self, draft: _Draft) -> None:
        """Keep a draft, or join it to the one of the same text."""
        for other in self._drafts:
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
        if name.year is not None:
            return When(year=name.year)
        year = self._bracket_year(words, name)
        if year is not None:
            return When(year=year)
        story, sentence = words.syntax.story, words.syntax.sentence
        first, last = min(deed.verb, group.first), max(deed.last, group.last, deed.verb + 1)
        best: tuple[int, When] | None = None
        for number, chunk in enumerate(sentence.chunks):
            if chunk.kind != "date" or chunk.when is None:
                continue
            k = chunk.first
            if name.title_first <= k < name.last and deed.form != "spoken":
                continue
            before = words.at(k - 1)
            if before in ("since", "until", "till", "for", "before") and not (before == "since" and name.kind not in _STATEMENTS):
                continue
            if k >= last:
                gap = words.lower[last:k]
                distance = k - last
                if set(gap) & _CLAUSE_BREAKS:
                    distance += 50
                elif {"and", ","} & set(gap) and set(gap) & {"was", "were", "had", "will", "established", "completing", "completed", "visited", "met", "held"}:
                    distance += 30
            elif k < first:
                gap = words.lower[k:first]
                distance = first - k + 3
                if set(gap) & (_CLAUSE_BREAKS - {"“", "”"}):
                    distance += 30
                if "had" in words.lower[max(0, deed.verb - 4) : deed.verb]:
                    distance += 8
                if number < 5:
                    distance = min(distance, 20)
            else:
                distance = 1
            if best is None or distance < best[0]:
                best = (distance, chunk.when)
        if best is None or best[0] > 40:
            return None
        return story.moment(best[1])

    @staticmethod
    def _told_day(words: Wording, deed: Deed) -> When | None:
        """Give the day that the story has come to, for a deed told without a day of its own."""
        story = words.syntax.story
        if words.syntax.sentence.headline:
            return When(month_shift=0)
        if "had" in words.lower[max(0, deed.verb - 4) : deed.verb] or deed.status == "planned" or words.quoted(deed.verb):
            return None
        return story.when or When(month_shift=0)

    @staticmethod
    def _place(words: Wording, deed: Deed, group: Group) -> tuple[str | None, str | None]:
        """Give the city and country where it was done: named beside the deed, or where the story is."""
        story, chunks = words.syntax.story, words.syntax.sentence.chunks
        best: tuple[int, tuple[str, str | None]] | None = None
        for chunk in chunks:
            if chunk.kind == "place" and words.at(chunk.first - 1) in ("in", "at") and (found := place_of(chunk)) is not None:
                distance = abs(chunk.first - deed.last)
                if distance < 25 and (best is None or distance < best[0]):
                    best = (distance, found)
        if best is not None:
            return best[1]
        if deed.status in ("planned", "referenced"):
            return None, None
        if "here" in words.lower and story.dateline_place:
            return story.dateline_place, story.dateline_country
        return story.place, story.place_country


def _words(title: str) -> set[str]:
    return {w for w in re.findall(r"[^\W_]+", title.lower()) if w not in ("the", "of", "on", "and", "a", "an", "for", "to", "in", "between", "s")}


_GENERIC = frozenset(
    "joint statement communique communiqué declaration agreement agreements memorandum memoranda understanding mou mous treaty protocol plan action "
    "document documents pact pacts accord accords final new cooperation fresh comprehensive political said historic".split()
)


def _telling(title: str) -> set[str]:
    """Give the words of a title that say which text it is."""
    return _words(title) - _GENERIC


def _alike(one: str, other: str) -> float:
    """Give which part of the second title's words also stand in the first."""
    theirs = _words(other)
    return len(theirs & _words(one)) / max(1, len(theirs))


def _one_text(one: _Draft, other: _Draft) -> bool:
    """Tell whether two drafts of an article are one text."""
    if one.kind != other.kind or (one.count is not None and other.count is not None and one.count != other.count):
        return False
    if one.stated and other.stated and one.when != other.when:
        return False
    if one.sides != other.sides and not (one.sides <= other.sides or other.sides <= one.sides):
        return False
    mine, theirs = _telling(one.title), _telling(other.title)
    if one.kind in _STATEMENTS and (not mine or not theirs):
        return not (one.status == "referenced") ^ (other.status == "referenced") and one.rule != "listed"
    if not mine or not theirs:
        return one.kind == "documents" and one.count == other.count and bool(mine) == bool(theirs)
    return max(_alike(one.title, other.title), _alike(other.title, one.title)) >= 0.75


def _covers(told: _Draft, headline: _Draft) -> bool:
    """Tell whether the text of an article tells of what its title line names."""
    if headline.kind == told.kind:
        return headline.count is None or told.count is None or headline.count == told.count
    if headline.count is not None and told.kind == "documents":
        return headline.count == told.count
    return headline.kind == "agreement" and told.kind in ("treaty", "protocol", "memorandum", "declaration", "documents") or (
        headline.kind in _STATEMENTS and told.kind in _STATEMENTS
    )
