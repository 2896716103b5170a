"""Check what an article is found to tell of its own date."""

from __future__ import annotations

import dataclasses

import msgspec
import pytest

from relations_db.language.date_clues import Clue, DateClues, find_clues
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.when import When
from relations_db.reading.article import Article, Dateline


def article(text: str, dateline: str | None = None) -> Article:
    line = None
    if dateline is not None:
        end = text.index(dateline) + len(dateline)
        line = Dateline(None, dateline, 0, end)
    count = text.count("\n") + 1
    return Article("k", None, None, text, tuple(range(1, count + 1)), 1, count, None, line, False)


def clues_of(article: Article) -> DateClues:
    dateline = (article.dateline.start, article.dateline.end) if article.dateline is not None else None
    return find_clues(article, parse_text(article.text, load_lexicon(), dateline=dateline))


def feasts(text: str) -> list[int | None]:
    return [clue.when.year for clue in clues_of(article(text)).clues if clue.kind == "year"]


def test_dateline_and_the_first_weekday_under_it() -> None:
    clues = clues_of(article("RABAT, Jan. 18 (MAP) – The king on Saturday received an envoy.", "Jan. 18"))
    assert clues == DateClues(dateline=When(month=1, day=18), opening=5)


def test_the_first_weekday_is_not_that_of_what_a_relative_clause_foresees() -> None:
    truce = article("RABAT, Jan. 18 (MAP) – The two agreed Saturday on a truce which will begin on 4 May.", "Jan. 18")
    assert clues_of(truce).opening == 5
    plan = article("RABAT, Jan. 18 (MAP) – The king will receive an envoy on Saturday.", "Jan. 18")
    assert clues_of(plan).opening is None


def test_the_last_weekday_of_a_week_told_day_by_day() -> None:
    text = (
        "RABAT, Jan. 18 (MAP) – The king on Tuesday received an envoy. On Wednesday he opened a dam. On Friday he left."
    )
    assert clues_of(article(text, "Jan. 18")).opening == 4
    backward = "RABAT, Jan. 18 (MAP) – The king on Friday left. On Thursday he had opened a dam, on Monday a school."
    assert clues_of(article(backward, "Jan. 18")).opening == 4
    ahead = "RABAT, Jan. 18 (MAP) – The king agreed Tuesday on a truce that will begin at noon."
    assert clues_of(article(ahead, "Jan. 18")).opening == 1
    told_of_last = "RABAT, Jan. 18 (MAP) – He left on Monday. On Tuesday he opened a dam. They spoke last Friday."
    assert clues_of(article(told_of_last, "Jan. 18")).opening == 0
    looking_back = (
        "RABAT, Jan. 18 (MAP) – The king left on Friday. He had come on Tuesday and opened a dam on Thursday."
    )
    assert clues_of(article(looking_back, "Jan. 18")).opening == 4


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Call with the President of Peru: 9 August 2019", When(year=2019, month=8, day=9)),
        ("Joint statement of Chad and Togo, August 9, 2019", When(year=2019, month=8, day=9)),
        ("Call with the President of Peru (9 August 2019)", When(year=2019, month=8, day=9)),
        ("What they agreed on 9 August 2019", None),
        ("Call with the President of Peru: 9 August", None),
        ("Programme of the visit: 9-11 August 2019", None),
        ("The treaty of 9 August 2019: what it says", None),
    ],
)
def test_date_at_the_end_of_a_title(title: str, expected: When | None) -> None:
    found = clues_of(dataclasses.replace(article(f"{title}\n\nThe two spoke of tuna."), title=title))
    assert found.dateline == expected


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("August 2019", When(year=2019, month=8)),
        ("09.08.2019", When(year=2019, month=8, day=9)),
        ("August 9/2019", When(year=2019, month=8, day=9)),
        ("Friday, 9 August 2019", When(year=2019, month=8, day=9, weekday=4)),
    ],
)
def test_datelines_in_other_forms(dateline: str, expected: When) -> None:
    assert clues_of(article(f"{dateline}. They met.", dateline)).dateline == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LOMÉ, June 6 (ATOP) -- The king met him here on June 6, 2016.", 2016),
        ("LOMÉ, June 6 (ATOP) -- The king met him on Saturday, June 4, 2016.", 2016),
        ("LOMÉ, June 6 (ATOP) -- The king met him. They last met on June 4, 2016.", None),
        ("LOMÉ, June 6 (ATOP) -- The king met him on June 20, 2016.", None),
        ("LOMÉ, June 6 (ATOP) -- Both kept the 20th anniversary of ties set up on June 6, 1996.", None),
    ],
)
def test_year_of_a_dateline_from_its_news(text: str, expected: int | None) -> None:
    found = clues_of(article(text, "June 6"))
    assert found.dateline == When(year=expected, month=6, day=6)


@pytest.mark.parametrize(
    ("publisher", "text", "expected"),
    [
        ("Ministry of Foreign Affairs of Togo", "The king met him on June 6, 2016. They also met on May 5, 2015.", 6),
        ("Embassy of Togo, Lima", "On June 6, 2016 the king met him.", 6),
        ("Steppe Herald", "On June 6, 2016 the king met him.", None),
        ("Embassy of Togo, Lima", "The king met him. They had met on June 6, 2016.", None),
        ("Embassy of Togo, Lima", "The king will meet him on June 6, 2016.", None),
        (None, "On June 6, 2016 the king met him.", None),
    ],
)
def test_read_outs_are_of_the_day_of_their_news(publisher: str | None, text: str, expected: int | None) -> None:
    parent = None if publisher is None else "p"
    title = "A King and His Guest"
    read = dataclasses.replace(article(f"{title}\n\n{text}"), title=title, publisher=publisher, parent=parent)
    assert [clue.when.day for clue in clues_of(read).clues if clue.kind == "today"] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2019 the king received an envoy. A dinner is given this evening.", "today"),
        ("On 3 May 2019 the king received an envoy. Today there is peace.", "told"),
        ("The king received an envoy. On 3 May 2019 he had been ill. This morning he rose.", "told"),
    ],
)
def test_opening_day_of_an_article_that_tells_of_this_morning(text: str, expected: str) -> None:
    assert [clue.kind for clue in clues_of(article(text)).clues if clue.when.year == 2019] == [expected]


def test_weekdays_without_a_dateline() -> None:
    told = clues_of(article("The king on Saturday received an envoy. He had been in Fes on Friday."))
    assert told == DateClues(weekdays=(5, 4))


def test_told_and_planned_days() -> None:
    text = "They met on March 3. They will meet again on May 4. The pact dates from June 2019."
    assert clues_of(article(text)).clues == (
        Clue("told", When(month=3, day=3), 0),
        Clue("planned", When(month=5, day=4), 1),
        Clue("told", When(year=2019, month=6), 2),
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The king, who has an election in April 2026, smiled.", "planned"),
        ("The lease falls due in May 2026.", "planned"),
        ("She does not move in until 11 March 2026.", "planned"),
        ("The king has met him in April 2026.", "told"),
        ("The lease that ended in May 2026 was long.", "told"),
        ("The king is due to sail from May 3.", "planned"),
        ("The king sailed on May 3 and will be back soon.", "told"),
        ("The king sailed on May 3 and is to be back soon.", "told"),
        ("The king will sail on May 3 and come back soon.", "planned"),
        ("The king will sail in May 2026, as he told the crew.", "planned"),
        ("The king spoke of his will to keep the pact of May 2026.", "told"),
        ("It was the political will of May 2026 that counted.", "told"),
        ("The king sailed on May 3, which will not be forgotten.", "told"),
        ("The queen, who will sail again; on May 3 she was ill.", "told"),
        ("This May the king sailed.", "told"),
    ],
)
def test_what_the_present_tense_says_of_a_day(text: str, kind: str) -> None:
    (clue,) = clues_of(article(text)).clues
    assert clue.kind == kind


def test_today_with_its_day() -> None:
    (clue,) = clues_of(article("The two today, Thursday 17 July, signed a pact.")).clues
    assert clue == Clue("today", When(month=7, day=17, weekday=3), 0)


@pytest.mark.parametrize("text", ["They met this Wednesday (9).", "On Wednesday the 9th they met."])
def test_a_day_of_no_month_with_its_weekday(text: str) -> None:
    assert clues_of(article(text)).clues == (Clue("told", When(day=9, weekday=2), 0),)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The king set sail this Friday, May 3, from Lomé.", "today"),
        ("The king set sail this Friday, 3 May.", "today"),
        ("The king sets sail this Friday, with May 3 as his goal.", "told"),
        ("The king will set sail this Friday, May 3.", "planned"),
    ],
)
def test_this_weekday_with_its_day(text: str, kind: str) -> None:
    (clue,) = clues_of(article(text)).clues
    assert (clue.kind, clue.when.month, clue.when.day) == (kind, 5, 3)


@pytest.mark.parametrize(
    ("dateline", "text", "month", "day"),
    [
        # 5 April 2024 was a Friday, 4 May a Saturday.
        ("05/04/2024", "The king set sail on Friday.", 4, 5),
        ("05/04/2024", "The king set sail on Saturday.", 5, 4),
        ("04/05/2024", "The king set sail. On May 2 he had said so.", 5, 4),
        ("05/04/2024", "The king set sail. On May 2 he had said so.", 5, 4),
        ("05/04/2024", "The king set sail.", 4, 5),
        ("05-04-2024", "The king set sail on Saturday.", 4, 5),
        ("04/25/2024", "The king set sail.", 4, 25),
    ],
)
def test_dateline_in_figures(dateline: str, text: str, month: int, day: int) -> None:
    assert clues_of(article(f"{dateline}. {text}", dateline)).dateline == When(year=2024, month=month, day=day)


def test_days_that_point_from_others_are_no_clues() -> None:
    assert clues_of(article("He left the next day and came back two weeks later, on the 3rd.")).clues == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three envoys came to Rabat last week.", [0]),
        ("Rabat was busy. Last week three envoys came.", [1]),
        ("The envoy left a week later.", []),
        ("The envoy will speak of what he saw last week.", []),
        ("One. Two. Three. Four. Five envoys came last week.", []),
    ],
)
def test_news_of_the_week_before(text: str, expected: list[int]) -> None:
    assert [clue.position for clue in clues_of(article(text)).clues if clue.kind == "week"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A concert for the 50th anniversary of ties set up in 1971 was given.", [2021]),
        ("The fiftieth anniversary of ties set up in 1971 was kept.", [2021]),
        ("The party, founded in 1944, kept its eightieth birthday.", [2024]),
        ("Next year both keep the 50th anniversary of ties set up in 1971.", [2020]),
        ("Next year both will celebrate 50 years since the pact of May 3, 1971.", [2020]),
        ("In the 50 years since the pact of 1971 much was built, and next year a dam will open.", [2021]),
        ("Ties were set up 30 years ago in 1992; next year a dam will open.", [2022]),
        ("Ties were set up 30 years ago in 1992.", [2022]),
        ("Guests came for the 80th birthday of the Workers’ Party of Korea.", [2025]),
        ("Guests came for the 60th founding anniversary of ASEAN.", [2027]),
        ("Wishes for the 70th anniversary of the PRC.", [2019]),
        ("Wishes for the 70th anniversary of the United Nations Charter.", []),
        ("Wishes for the 100th anniversary of the CPC’s first congress.", []),
        ("The year 2024 marks a turn.", [2024]),
        ("This year, 2024, brings a turn.", [2024]),
        ("Wishes for the 70th anniversary of the founding of the PRC.", [2019]),
        ("As 2023 is the 65th anniversary of ties, all were glad in 2023.", [2023]),
        ("The 15th anniversary of the partnership falls in 2023.", [2038, 2023]),
        ("The 50th anniversary of ties between 1971 and 1972 states.", []),
        ("The 3rd anniversary of 1971.", []),
        ("The 50th anniversary of ties was kept.", []),
    ],
)
def test_years_told_by_counting(text: str, expected: list[int]) -> None:
    assert feasts(text) == expected


def test_counted_sessions_tell_their_year() -> None:
    (clue,) = clues_of(article("They met beside the 79th session of the UN General Assembly.")).clues
    assert clue == Clue("edition", When(year=2024), 0)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("From the archive: a night in Oslo", True),
        ("Out of our old drawers: two bridges", True),
        ("Flashback: the ferry of 1998", True),
        ("A night in Oslo", False),
        ("Minister opens the national archives", False),
    ],
)
def test_title_of_old_pieces(title: str, expected: bool) -> None:
    post = dataclasses.replace(article("They met on May 3, 1998."), title=title)
    assert clues_of(post).taken_out is expected


def test_clues_survive_storage() -> None:
    clues = clues_of(article("LIMA, May 3 (EFE) - They met on Friday, May 2. They met in 2019.", "May 3"))
    assert clues.clues
    assert msgspec.json.decode(msgspec.json.encode(clues), type=DateClues) == clues


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bill Clinton, President of the United States, flew to Hanoi.", ["1993-01/2001-01"]),
        ("President Bill Clinton received Prime Minister Tony Blair.", ["1993-01/2001-01", "1997-05/2007-06"]),
        # Each office once, however often it is told
        ("President Bill Clinton spoke. President Bill Clinton left.", ["1993-01/2001-01"]),
        # One told as past, or to come, says nothing of the day.
        ("Former President Bill Clinton flew to Hanoi.", []),
        ("Bill Clinton, then President of the United States, flew to Hanoi.", []),
        ("The late Prime Minister Shinzo Abe was remembered.", []),
        ("President-elect Bill Clinton flew to Hanoi.", []),
        # Without an office, or with one that is not known of, neither
        ("Bill Clinton flew to Hanoi.", []),
        ("Ambassador Bill Clinton flew to Hanoi.", []),
    ],
)
def test_offices_held(text: str, expected: list[str]) -> None:
    def told(month: int | None) -> str:
        return "" if month is None else f"{month // 12}-{month % 12 + 1:02}"

    held = clues_of(article(text)).held
    assert ["/".join(map(told, term)) for each in held for term in each.terms] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Below is the address to the Tuna Forum, delivered on 4 July 2023.", When(year=2023, month=7, day=4)),
        ("We print the speech that Ana Duarte gave in Rabat on 4 July 2023.", When(year=2023, month=7, day=4)),
        ("We print the speech that Ana Duarte gave in July 2023.", None),
        ("The speech was printed on 4 July 2023.", None),
        ("Ana Duarte gave a tuna to the minister on 4 July 2023.", None),
    ],
)
def test_day_of_a_speech(text: str, expected: When | None) -> None:
    assert clues_of(article(text)).delivered == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party kept its 95th anniversary. Founded on May 3, 1930, it has never split.", (2025, 5, 3)),
        ("The union, established on 8 June 1950, will keep its 75th anniversary.", (2025, 6, 8)),
        ("The party kept its 95th anniversary. The song is of May 3, 1930.", None),
        ("The party kept its 95th anniversary. It is a big one. Founded on May 3, 1930, it has never split.", None),
        ("The party kept its 95th anniversary. Founded in 1930, it has never split.", None),
        ("The 3rd anniversary was kept. Founded on May 3, 2020, it has never split.", None),
    ],
)
def test_day_of_an_anniversary_whose_cause_has_a_day(text: str, expected: tuple[int, int, int] | None) -> None:
    days = [clue.when for clue in clues_of(article(text)).clues if clue.kind in ("told", "planned")]
    found = [(when.year, when.month, when.day) for when in days if when.year is not None and when.year > 2020]
    assert found == ([expected] if expected is not None else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lake rose. By then it will be dry. (Lima, May 2024)", (2024, 5, None)),
        ("The lake rose. (The Lima Courier, 3 May 2024)", (2024, 5, 3)),
        ("The lake rose. (The Courier, Lima, 3 May 2024)\n", (2024, 5, 3)),
        ("The lake rose (Lima, May 2024). It fell.", None),
        ("The lake rose (as it did in May 2024)", None),
    ],
)
def test_date_that_an_article_is_signed_with(text: str, expected: tuple[int, int, int | None] | None) -> None:
    days = [clue.when for clue in clues_of(article(text)).clues if clue.kind == "today"]
    assert [(when.year, when.month, when.day) for when in days] == ([expected] if expected is not None else [])


def test_day_since_which_something_is_lies_before_the_news() -> None:
    told = clues_of(article("She was the first guest since the port was closed in May 2020. Fes was left in May 2020."))
    assert [clue.earlier for clue in told.clues] == [True, False]


def test_last_month_of_a_day_that_is_told() -> None:
    told = clues_of(article("She was in Fes on 3 May 2024. Last month she had met the king."))
    assert [clue.kind for clue in told.clues] == ["told"]


@pytest.mark.parametrize("line", ["Fes, May 2024", "Port Vila, 3 May 2024", "Fes, in the May of 2024"])
def test_last_line_of_a_letter(line: str) -> None:
    told = clues_of(article(f"Dear reader, the king was here.\n\n{line}"))
    assert [clue.kind for clue in told.clues] == (["told"] if "the" in line else ["today"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The minister spoke of 2060 and of his railway.", "planned"),
        ("The railway of 2060 has no rails yet.", "planned"),
        ("The king opened the railway in 2019.", "told"),
    ],
)
def test_a_year_far_beyond_the_known_is_one_to_come(text: str, kind: str) -> None:
    assert [clue.kind for clue in clues_of(article(text)).clues] == [kind]
