"""Prepare an article's text for extraction: sentences with their chunks, dates, quotations and people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from itertools import dropwhile, takewhile
from typing import Any, TypeVar

from relations_db.language.acronyms import learn_acronyms
from relations_db.language.chunks import Chunk, chunk, is_title_case
from relations_db.language.dates import DateMention, When, dates_of
from relations_db.language.entry_heads import EntryHeads, within
from relations_db.language.lexicon import Entry, Lexicon
from relations_db.language.mentions import PersonMention
from relations_db.language.namesakes import FOUNDATIONS, HEIGHTS, name_foundations, name_heights, name_namesakes
from relations_db.language.people import People
from relations_db.language.sentences import split_sentences
from relations_db.language.titles_in_names import join_names, names_with_titles
from relations_db.language.tokens import Tokens
from relations_db.language.told_years import ToldYears
from relations_db.language.towns import name_towns
from relations_db.language.verbs import is_past

T = TypeVar("T")

# Whether a quotation mark opens a speech or closes it.
# "not only", "not just"
_MERELY = frozenset({"only", "just", "merely"})
_OPENS = {"“": True, "”": False}
# A straight mark opens where a blank stands before it and none behind it.
_STRAIGHT = re.compile(r'((?:^|(?<=[\s(\[—–-]))"(?=\S))|"', re.MULTILINE)
# What may stand behind "the Finnish capital"; with other words it is money, or a market.
_BEHIND = frozenset(
    "on for to and where with after before at in during as by from when today yesterday this last earlier late early "
    "later amid while but who which had was is has were would will until since through he she they".split()
)
# Behind one of these "will" is a noun.
_OF_WILL = frozenset("the its his her their our political strong firm common good free".split())
# What is drawn together with the word before it, and how it is written out; "'d" and "'s" by what follows.
_WRITTEN_OUT = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "n't": "not"}
_DRAWN = frozenset({*_WRITTEN_OUT, "'d"})
_PRONOUNS = frozenset("he she it who that there".split())
_COUNTRY_KINDS = frozenset({"country", "adjective", "place"})


@dataclass(slots=True)
class ParsedSentence:
    """A sentence made ready for extraction. What more than one reader asks is worked out here, once.

    Attributes:
        start, end: character offsets in the article's text.
        line: number of its line in the article's text, the first 0.
        headline: whether it is a title line.
        tokens: its words and marks.
        dates: those told in it.
        chunks: its units.
        mentions: the people in it, in order.
        at: the mentions by their first chunk.
        kind_at, lower_at: give the kind of a chunk by its number, and its text in lower case; nothing beyond the ends.
        quoted: for each chunk whether it stands inside quotation marks that open a speech.
        lowers: each chunk in lower case.
        words: the same as a set, to ask quickly whether the sentence holds one of many.
        kinds: the kinds of its chunks.
        named: the country of each chunk that names one, one of its people or one of its places.
        entry: the day that leads its line, where that is an entry of a chronology.
        known: what has been worked out of it `once`, by the function that does.
    """

    start: int
    end: int
    line: int
    headline: bool
    tokens: Tokens
    dates: list[DateMention]
    chunks: list[Chunk]
    quoted: list[bool]
    mentions: list[PersonMention] = field(default_factory=list)
    at: dict[int, PersonMention] = field(default_factory=dict)
    kind_at: Callable[[int], str] = field(init=False)
    lower_at: Callable[[int], str] = field(init=False)
    lowers: list[str] = field(init=False)
    words: frozenset[str] = field(init=False)
    kinds: frozenset[str] = field(init=False)
    named: list[str] = field(init=False)
    entry: When | None = None
    known: dict[Callable[[ParsedSentence], Any], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lowers = [chunk.lower for chunk in self.chunks]
        self.words = frozenset(self.lowers)
        self.kinds = frozenset([chunk.kind for chunk in self.chunks])
        self.named = []
        if not _COUNTRY_KINDS.isdisjoint(self.kinds):
            countries = [chunk.country for chunk in self.chunks if chunk.kind in _COUNTRY_KINDS]
            self.named = [code for code in countries if code]

    def text(self, source: str) -> str:
        """Give the words of the sentence."""
        return source[self.start : self.end]


def once(work: Callable[[ParsedSentence], T]) -> Callable[[ParsedSentence], T]:
    """Have something worked out of each sentence once, by a function of nothing else, however often it is asked."""

    @wraps(work)
    def ask(sentence: ParsedSentence) -> T:
        if work not in sentence.known:
            sentence.known[work] = work(sentence)
        found: T = sentence.known[work]
        return found

    return ask


def parse_text(
    text: str, lexicon: Lexicon, *, title: str | None = None, dateline: tuple[int, int] | None = None
) -> list[ParsedSentence]:
    """Give the sentences of an article.

    Args:
        text: the article's text.
        lexicon: the names known.
        title: its title, where its first line is one.
        dateline: first character and end of its dateline, which is no part of the sentence it opens.
    """
    if '"' in text:
        text = _STRAIGHT.sub(lambda mark: "“" if mark[1] else "”", text)
    parsed: list[ParsedSentence] = []
    open_quote, opens, line = False, True, -1
    entry: When | None = None
    years, heads = ToldYears(), EntryHeads()
    titled = names_with_titles(text)
    for sentence in split_sentences(text):
        start = sentence.start
        if dateline is not None and dateline[0] <= start < dateline[1]:
            if sentence.end <= dateline[1]:
                continue
            rest = text[dateline[1] : sentence.end]
            start = dateline[1] + len(rest) - len(rest.lstrip())
        if sentence.line != line:
            line, open_quote, entry, opens = sentence.line, False, None, True
            years.open_line()
        tokens = Tokens(text, start, sentence.end)
        dates = dates_of(tokens)
        headline = sentence.line == 0 and title is not None
        led = heads.read(tokens, dates, opens=opens) if not headline else None
        opens, dates = False, heads.dated(dates)
        if led is not None:
            entry = led[0].when
            dates = [led[0], *(d for d in dates if d.start >= led[0].end)]
        if entry is not None and entry.year is not None:
            dates = within(dates, entry)
        if dates:
            dates = years.read(dates, tokens)
        chunks = chunk(tokens, dates, lexicon, text, headline=_is_headline(tokens))
        words = frozenset(tokens.lower)
        if titled and "amir" in words:
            chunks = join_names(chunks, text, titled)
        if "today" in tokens.lower:
            dates = _without_tenures(chunks, dates)
        if led is not None:
            chunks = _opened(chunks, led[1])
        if "capital" in words:
            _name_capitals(chunks, lexicon)
        if not _DRAWN.isdisjoint(words) or "'s" in words:
            _write_out(chunks)
        if not FOUNDATIONS.isdisjoint(words):
            name_foundations(chunks)
        if not HEIGHTS.isdisjoint(words):
            name_heights(chunks)
        if "will" in words:
            _tell_wills(chunks)
        if "not" in words and "but" in words:
            _join_both(chunks)
        quoted = [open_quote] * len(chunks)
        if "“" in words or "”" in words:
            for k, piece in enumerate(chunks):
                open_quote = _OPENS.get(piece.lower, open_quote)
                quoted[k] = open_quote
        parsed.append(ParsedSentence(start, sentence.end, line, headline, tokens, dates, chunks, quoted, entry=entry))
    lines = [(each.chunks, each.words) for each in parsed]
    learn_acronyms(lines, lexicon)
    _choose_countries(parsed)
    name_namesakes(lines)
    for number in name_towns([each.chunks for each in parsed], lexicon.airfields):
        parsed[number].kinds |= {"place"}
    for each in parsed:
        people = People(each.chunks, lexicon)
        each.kind_at, each.lower_at = people.kind, people.lower
        each.mentions = people.find()
        each.at = {m.first: m for m in each.mentions}
    return parsed


def _without_tenures(chunks: list[Chunk], dates: list[DateMention]) -> list[DateMention]:
    """Give the dates of a sentence without the "today" that tells who holds an office by now: "A, then a minister and
    today President, and B"; its chunk is made a word.
    """
    for k in range(1, len(chunks) - 1):
        since = chunks[k].lower == "today" and chunks[k].when is not None and chunks[k - 1].lower in {"and", ",", "("}
        if not since or chunks[k + 1].kind != "office":
            continue
        behind = list(takewhile(lambda c: c.kind != "mark", chunks[k + 2 :]))
        if not any(c.kind == "name" for c in behind):
            chunks[k].kind, chunks[k].when = "word", None
            dates = [d for d in dates if d.start != chunks[k].start]
    return dates


def _opened(chunks: list[Chunk], closer: int) -> list[Chunk]:
    """Give the chunks of an entry as those of a sentence that its day opens: "On May 4, 1961, King X visited Peru."."""
    for piece in chunks:
        if piece.first == closer:
            piece.kind, piece.lower = "mark", ","
    return list(dropwhile(lambda piece: piece.when is None, chunks))


def _name_capitals(chunks: list[Chunk], lexicon: Lexicon) -> None:
    """Make "the Finnish capital", "Kenya's capital", "the capital of Kenya" name the city, where no name of it
    follows.
    """
    for k, piece in enumerate(chunks):
        if piece.lower != "capital" or k == 0:
            continue
        owner, end = chunks[k - 1 - (chunks[k - 1].kind == "possessive" and k > 1)], k + 1
        if [c.lower for c in chunks[k - 1 : k + 2]] == ["the", "capital", "of"]:
            end = k + 3 + (chunks[k + 2].lower == "the" if k + 2 < len(chunks) else 0)
            owner = chunks[end - 1] if end <= len(chunks) and chunks[end - 1].kind == "country" else owner
        city = lexicon.capitals.get(owner.country or "") if owner.kind in {"adjective", "country"} else None
        rest = chunks[end : end + 2]
        following = rest[1:] if rest and rest[0].lower == "," else rest[:1]
        named = any(c.kind in {"place", "name"} for c in following)
        if (
            city is not None
            and not named
            and (not rest or rest[0].kind in {"mark", "date"} or rest[0].lower in _BEHIND)
        ):
            piece.kind, piece.entries = "place", (Entry("city", city, owner.country),)


def _join_both(chunks: list[Chunk]) -> None:
    """Have "not only A but also B" read as "also A and also B": nothing is denied of either."""
    denied = next((k for k, c in enumerate(chunks[:-1]) if c.lower == "not" and chunks[k + 1].lower in _MERELY), None)
    joint = next((c for c in chunks[denied or 0 :] if c.lower == "but"), None)
    if denied is not None and joint is not None:
        chunks[denied].lower = chunks[denied + 1].lower = "also"
        joint.lower = "and"


def _tell_wills(chunks: list[Chunk]) -> None:
    """Make the noun in "the political will", "their will to cooperate" no word of the future."""
    for k, piece in enumerate(chunks):
        behind = chunks[k + 1].lower if k + 1 < len(chunks) else ""
        if piece.lower == "will" and [c.lower for c in chunks[max(0, k - 2) : k]] == ["good", "-"]:
            # "an official good-will visit"
            piece.lower = "goodwill"
        elif piece.lower == "will" and (behind == "to" or (k and chunks[k - 1].lower in _OF_WILL)):
            piece.lower = "resolve"


def _write_out(chunks: list[Chunk]) -> None:
    """Read "he'll", "didn't", "she's met" as "he will", "did not", "she has met"."""
    for k, piece in enumerate(chunks):
        if piece.lower not in _DRAWN and piece.lower != "'s":
            continue
        before, behind = chunks[k - 1] if k else piece, chunks[k + 1].lower if k + 1 < len(chunks) else ""
        if piece.lower == "'s" and before.lower not in _PRONOUNS:
            continue
        past = is_past(behind)
        if piece.lower == "'d" and behind == "like":
            # "I'd like to welcome you": so he does.
            continue
        full = {"'s": "has" if past else "is", "'d": "had" if past else "would"} | _WRITTEN_OUT
        piece.kind, piece.lower = "word", full[piece.lower]
        before.lower = {"wo": "will", "ca": "can"}.get(before.lower, before.lower)


def _is_headline(tokens: Tokens) -> bool:
    """Tell whether a line is a heading in capitals: no sentence with a full stop is, however many names it holds."""
    return tokens.text[-1] not in {".", "!", ":"} and is_title_case(tokens)


def _choose_countries(sentences: list[ParsedSentence]) -> None:
    """Where one name stands for parties or peoples of several countries, "Congolese", keep those of the country that
    the article names most.
    """
    shared = [
        (piece, of)
        for sentence in sentences
        for piece in sentence.chunks
        if piece.entries and len(piece.entries) > 1
        for of in (_parties_of(piece) or _peoples_of(piece),)
        if len({e.country for e in of}) > 1
    ]
    if not shared:
        return
    named = Counter(code for sentence in sentences for code in sentence.named)
    for piece, of in shared:
        most = max(named[e.country or ""] for e in of)
        piece.entries = tuple(e for e in of if named[e.country or ""] == most)


def _parties_of(piece: Chunk) -> list[Entry]:
    return [e for e in piece.entries if e.kind == "party"]


def _peoples_of(piece: Chunk) -> list[Entry]:
    return [e for e in piece.entries if e.kind in {"demonym", "people"}]
