"""Read an article: find all it reports."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from relations_db.extraction.account import Account
from relations_db.extraction.agreements.reader import AgreementReader
from relations_db.extraction.ceremonies.reader import CeremonyReader
from relations_db.extraction.contacts.reader import ContactReader
from relations_db.extraction.discourse.compatriots import place_compatriots
from relations_db.extraction.discourse.course import Discourse
from relations_db.extraction.discourse.day_logs import is_live, keeper_of_log
from relations_db.extraction.discourse.entry_heads import heads_entry
from relations_db.extraction.discourse.house_style import absent_head, called_by_office
from relations_db.extraction.discourse.narrative import Narrative
from relations_db.extraction.discourse.protagonist import protagonist
from relations_db.extraction.discourse.representatives import place_representatives
from relations_db.extraction.discourse.servants import place_envoys, place_servants
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.discourse.speakers import Voices, find_voices
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import is_topic, is_year_of_feast, looks_ahead, looks_back
from relations_db.extraction.gatherings.reader import GatheringReader
from relations_db.extraction.issuers import home_of
from relations_db.extraction.known_offices import with_known_offices
from relations_db.extraction.messages.reader import MessageReader
from relations_db.extraction.parties.reader import PartyReader
from relations_db.extraction.reports import Report
from relations_db.extraction.visits.implied import with_implied_visits
from relations_db.extraction.visits.reader import VisitReader
from relations_db.language.chunks import chunk
from relations_db.language.coreference import Cast
from relations_db.language.date_clues import find_clues
from relations_db.language.dates import When, find_dates
from relations_db.language.document import ParsedSentence, parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.mentions import PersonMention
from relations_db.language.tokens import Tokens
from relations_db.reading.article import Article, Dateline

# A year behind one of these is that of plans: "the programme till 2030".
_AS_FAR_AS = frozenset("till until by through to for towards".split())
_YEARS = re.compile(r"(?:19|20)(?<![\d.,/-]..)\d\d(?![\d/-]|[.,]\d)")
# So far before a year may stand what talks were about.
_TOPIC = 8
# Before this year, a year in an article that also tells days without one is history.
_HISTORY = 1990
# What there is between two countries.
_TIES = frozenset("ties relations relationship friendship cooperation co-operation".split())
# So far before a year may stand "since".
_BOUND = 8
# The year of what tells none.
_NO_YEAR = 9999
# So many days before a dateline its news is of.
_JUST_BEFORE = 7
# So many characters are read as one story: books have chapters of that length, news is a tenth of it.
_LONGEST = 50_000


def read_article(article: Article) -> Account:
    """Give everything that one article reports; the same article always gives the same account."""
    lexicon = load_lexicon()
    dateline = (article.dateline.start, article.dateline.end) if article.dateline is not None else None
    sentences = parse_text(article.text, lexicon, title=article.title, dateline=dateline)
    dated = any(date.when.year for sentence in sentences for date in sentence.dates)
    written = None if dated else _only_year(article.text)
    reports = [report for stretch in _stretches(sentences) for report in _read(article, stretch, written)]
    return Account(article.key, tuple(reports), find_clues(article, sentences))


def _stretches(sentences: list[ParsedSentence]) -> Iterator[list[ParsedSentence]]:
    """Give the sentences of an article in stretches, each to be read as if nothing stood before it.

    No article is so long that it has two; one that never ends costs time in proportion to its length.
    """
    for _, stretch in groupby(sentences, lambda sentence: sentence.start // _LONGEST):
        yield list(stretch)


def _read(article: Article, sentences: list[ParsedSentence], written: When | None) -> list[Report]:
    """Give what a stretch of an article reports.

    Args:
        article: the whole of it.
        sentences: those of the stretch.
        written: the one year that an article without dated days writes.
    """
    lexicon = load_lexicon()
    year = _year(sentences)
    dateline_year = _dateline_year(article.dateline.date, year, sentences) if article.dateline is not None else 0
    told = (year, dateline_year)
    written_in = max((y for y in told if 0 < y < _NO_YEAR), default=None)
    cast = Cast(lexicon, written_in)
    cast.introduce((m for s in sentences for m in s.mentions), _of_what_had_been(sentences))
    place_representatives(sentences, cast)
    home = home_of(article, lexicon)
    voices = find_voices(sentences, cast, home)
    place_servants(cast, written_in, (m for s in sentences for m in s.mentions))
    place_envoys(sentences, cast)
    story = Narrative(
        cast,
        has_dateline=article.dateline is not None,
        undated=article.dateline is not None and article.dateline.date is None,
        dated=article.dateline is None or article.dateline.date is not None,
        countries=_subjects(sentences),
        year=year,
        home=home,
    )
    story.written = written
    story.hero = protagonist(sentences, cast)
    story.keeper, story.live = keeper_of_log(sentences, cast), is_live(sentences)
    if article.dateline is not None:
        story.dateline_year = dateline_year
        _begin_at_dateline(story, article.dateline, sentences)
    lands = {land for land in (home, story.dateline_country) if land is not None}
    place_compatriots(sentences, cast, lands.pop() if len(lands) == 1 else None)
    story.called = called_by_office((m for s in sentences for m in s.mentions), cast, home)
    story.absent = absent_head((m for s in sentences for m in s.mentions), cast, home, year)
    if story.absent is not None:
        story.called |= {office.title: story.absent for office in story.absent.offices}
    if story.keeper is not None:
        story.called |= {office.title: story.keeper for office in story.keeper.offices}
    reports = _tell(story, article.text, sentences, voices)
    return with_known_offices(with_implied_visits(reports), cast.people, written_in)


def _begin_at_dateline(story: Narrative, dateline: Dateline, sentences: list[ParsedSentence]) -> None:
    """Have a story begin on the day of its dateline, in its town and country."""
    days = find_dates(dateline.date or "")
    story.when = When(day_shift=0)
    story.dateline_day = next((day.when for day in days), None)
    story.live_day = story.dateline_day if story.live else None
    # The head of a chronology's first entry looks like a dateline.
    story.chronicle = any(heads_entry(sentence) for sentence in sentences)
    if story.chronicle and dateline.place is None and days:
        story.when = story.headed = days[0].when
    if not dateline.place:
        return
    lexicon = story.cast.lexicon
    for piece in chunk(Tokens(dateline.place), (), lexicon, dateline.place):
        if piece.kind in {"place", "country"} and piece.country:
            # "SINGAPORE" is a city as well; "PANAMA" tells no more than the country.
            story.dateline_place, story.dateline_country = place_of(piece) or (None, piece.country)
            return
    # A town that no table has; who reports from there does not sit in a capital.
    story.dateline_place = dateline.place.partition(",")[0].title()


def _tell(story: Narrative, text: str, sentences: list[ParsedSentence], voices: Voices) -> list[Report]:
    """Give what the sentences of a story report, as all readers hear them one after another."""
    contacts = ContactReader(text)
    visits = VisitReader(text)
    gatherings = GatheringReader(text)
    agreements = AgreementReader(text, sentences)
    messages = MessageReader(text)
    ceremonies = CeremonyReader(text)
    parties = PartyReader(text)
    others = (visits, gatherings, agreements, messages, ceremonies, parties)
    for sentence in sentences:
        story.speaker, story.addressee = voices.speakers.get(sentence.line), voices.addressees.get(sentence.line)
        syntax = Syntax(sentence, story)
        discourse = Discourse(syntax)
        discourse.open()
        contacts.read(syntax)
        discourse.name_counterparts()
        # Who met whom moves the story; the others only ask it.
        for other in others:
            story.unmoved(other.read, syntax)
        discourse.close()
    return [
        *contacts.finish(visits.reports),
        *visits.reports,
        *gatherings.reports,
        *messages.reports,
        *ceremonies.reports,
        *parties.reports,
        *agreements.reports,
    ]


def _of_what_had_been(sentences: list[ParsedSentence]) -> Iterator[PersonMention]:
    """Give whom clauses in the pluperfect name."""
    for sentence in sentences:
        if "had" in sentence.words:
            yield from (m for m in sentence.mentions if m.name is not None and looks_back(sentence, m.first))


def _dateline_year(date: str | None, latest: int, sentences: list[ParsedSentence]) -> int:
    """Give the year of a dateline. Under one that tells none it is the latest of the article where that is told of a
    day just before, "Suva, July 29 — he received them on July 28, 2023", else every day with a year is of another.
    """
    times = find_dates(date) if date is not None else []
    if not times:
        return 0
    day = times[0].when
    told = (chunk.when for sentence in sentences for chunk in sentence.chunks if chunk.when is not None)
    just_before = (when for when in told if when.year == latest and _is_just_before(when, day))
    return day.year or (latest if next(just_before, None) is not None else _NO_YEAR)


def _is_just_before(when: When, day: When) -> bool:
    """Tell whether a day is no more than so many days before another of its month, or the same."""
    if when.day is None or day.day is None or when.month != day.month:
        return False
    return 0 <= day.day - when.day <= _JUST_BEFORE


def _year(sentences: list[ParsedSentence]) -> int:
    """Give the last year that an article writes; earlier ones are history. Where days without a year stand beside years
    long past, or the last one is only that of what had been, all years are.
    """
    times = [
        (chunk.when, sentence, k) for sentence in sentences if sentence.dates for k, chunk in enumerate(sentence.chunks)
        if chunk.when is not None and not (chunk.when.month is None and _is_of_plans(sentence, k))
    ]  # fmt: skip
    written = [(when.year, sentence, k) for when, sentence, k in times if when.year is not None]
    latest = max((year for year, _, _ in written), default=0)
    current = any(when.year is None and when.month is not None and when.day is not None for when, _, _ in times)
    # "He received her on May 7. She had last been there in June 2012."
    last = [(sentence, k) for year, sentence, k in written if year == latest]
    gone = bool(last) and all(looks_back(sentence, k) or _is_bound(sentence, k) for sentence, k in last)
    return _NO_YEAR if current and (gone or 0 < latest < _HISTORY) else latest


def _is_bound(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a year is that since which something is: "the first visit since A's in 2007"."""
    return "since" in sentence.lowers[max(0, k - _BOUND) : k]


def _is_of_plans(sentence: ParsedSentence, k: int) -> bool:
    """Tell whether a year is that of plans: "the programme till 2030", "2026 will mark", "views on trading in 2026"."""
    begins = max(0, k - _TOPIC)
    bound = k > 0 and sentence.lowers[k - 1] in _AS_FAR_AS
    return bound or is_topic(sentence, begins, k) or looks_ahead(sentence, k) or is_year_of_feast(sentence, k)


def _only_year(text: str) -> When | None:
    """Give the one year that an article without dated days writes: "In the year of the flood, 2020, few travelled"."""
    years = set(_YEARS.findall(text))
    return When(year=int(years.pop())) if len(years) == 1 else None


def _subjects(sentences: list[ParsedSentence]) -> tuple[str, ...]:
    """Give the countries an article is about: named in its title, or often."""
    named: Counter[str] = Counter()
    for sentence in sentences:
        for code in sentence.named:
            named[code] += 5 if sentence.headline else 1
        if len(pair := set(sentence.named)) == 2 and not _TIES.isdisjoint(sentence.words):
            # "They spoke of the ties between Peru and Chile": it is of these two.
            named.update(pair)
    return tuple(code for code, count in named.most_common() if count > 1)
