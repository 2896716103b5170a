"""Check what dates are found in a text, where they stand and what they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.language.dates import DateMention, When, anchored, find_dates

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def day(month: int, number: int, year: int | None = None, weekday: int | None = None) -> When:
    return When(year=year, month=month, day=number, weekday=weekday)


def span(first: When, last: When) -> When:
    return When(
        year=first.year, month=first.month, day=first.day, weekday=first.weekday, year_shift=first.year_shift,
        discourse=first.discourse, last=last,
    )  # fmt: skip


def told(**fields: int) -> When:
    return When(discourse=True, **fields)  # type: ignore[arg-type]


ONE_DATE: list[tuple[str, str, When]] = [
    ("They met this afternoon (12) in Kandy.", "this afternoon (12)", When(day_shift=0, day=12)),
    ("He spoke on the 15th along with her.", "the 15th", told(day=15)),
    # Days in words
    ("On the fifteenth he sailed.", "the fifteenth", told(day=15)),
    ("On the twenty-third he sailed.", "the twenty-third", told(day=23)),
    ("On Sunday the first he sailed.", "Sunday the first", told(weekday=SUNDAY, day=1)),
    ("They left on Monday, the twenty-second, by sea.", "Monday, the twenty-second", told(weekday=MONDAY, day=22)),
    ("On the morning of the 6th Li sailed.", "the 6th", told(day=6)),
    # A count, and the weekday to which it leads
    ("Five days after that, on the Monday, he sailed.", "Five days after that, on the Monday", told(day_shift=5)),
    ("The next day, Thursday, he sailed.", "The next day, Thursday", told(day_shift=1)),
    ("Six days later, a Tuesday, he sailed.", "Six days later, a Tuesday", told(day_shift=6)),
    ("A week later, on the Monday, he sailed.", "A week later, on the Monday", told(week_shift=1, weekday=MONDAY)),
    ("Two days ago, on Friday, he sailed.", "Two days ago, on Friday", When(day_shift=-2)),
    ("The day after next he sailed.", "The day after next", told(day_shift=2)),
    # The day told before
    ("By nightfall he was at sea.", "By nightfall", told(day_shift=0)),
    ("By evening, they had sailed.", "By evening", told(day_shift=0)),
    ("In the late afternoon he sailed.", "the late afternoon", told(day_shift=0)),
    ("On that occasion he sang.", "that occasion", told(day_shift=0)),
    ("He sang on the same occasion.", "the same occasion", told(day_shift=0)),
    # Weekends, seasons and years that are pointed to
    ("Over the weekend they met in Oslo.", "weekend", When(weekday=SATURDAY, last=When(weekday=SUNDAY))),
    ("Last weekend they met.", "Last weekend", When(weekday=SATURDAY, direction=-1, last=When(weekday=SUNDAY))),
    ("They met that weekend.", "weekend", When(weekday=SATURDAY, discourse=True, last=When(weekday=SUNDAY))),
    ("On Friday last, the 8th, he rang.", "Friday last, the 8th", When(weekday=FRIDAY, day=8, direction=-1)),
    (
        "The previous autumn he had rung.",
        "The previous autumn",
        When(month=9, direction=-1, discourse=True, last=When(month=11)),
    ),
    ("At the beginning of the year they met.", "the year", When(year_shift=0)),
    # Days of a stay
    ("on the first Thursday of May 2024, he", "the first Thursday of May 2024", day(5, 2, 2024, weekday=3)),
    ("on the last Monday in May 2024.", "the last Monday in May 2024", day(5, 27, 2024, weekday=0)),
    ("On the second Monday of May he", "the second Monday of May", When(weekday=0, direction=1, near=day(5, 7))),
    (
        "On the last Friday in May he", "the last Friday in May",
        When(weekday=4, direction=-1, near=When(day_shift=1, near=day(5, 31))),
    ),
    (
        "On the first Friday of that month he", "the first Friday of that month",
        When(
            weekday=4, direction=1,
            near=When(day_shift=-1, near=When(day=1, month_shift=0, discourse=True)),
        ),
    ),
    ("On the second day he sailed.", "the second day", told(nth=2)),
    ("It fell on the first day and was short.", "the first day", told(nth=1)),
    ("On the second evening he sailed.", "the second evening", told(nth=2)),
    ("On the first of these days he sailed.", "the first of these days", told(nth=1)),
    ("He saw her on the second of them.", "the second of them", told(nth=2)),
    ("He saw her on the first morning, before lunch.", "the first morning", told(nth=1)),
    ("He sailed on the final day of his visit.", "the final day of his visit", told(nth=-1)),
    ("He was here from 8 April to Friday.", "8 April to Friday", span(day(4, 8), When(weekday=FRIDAY))),
    # One day told twice
    ("They met this morning (April 23).", "this morning (April 23)", day(4, 23)),
    ("They met on Tuesday (23 April 2024) in Oslo.", "Tuesday (23 April 2024)", day(4, 23, 2024, TUESDAY)),
    ("They met this afternoon, April 23, in Oslo.", "this afternoon, April 23", day(4, 23)),
    ("Last May, on the 3rd, he rang.", "Last May, on the 3rd", When(month=5, day=3, direction=-1)),
    (
        "Two months earlier, on 4 July, he rang.",
        "Two months earlier, on 4 July",
        When(month=7, day=4, near=told(month_shift=-2)),
    ),
    ("He rang a week ago, on the 11th.", "a week ago, on the 11th", When(day=11, near=When(week_shift=-1))),
    ("A year later, in June, he rang.", "A year later, in June", When(month=6, near=told(year_shift=1))),
    (
        "It runs from Thursday (May 30, 2024) to Sunday.",
        "Thursday (May 30, 2024) to Sunday",
        span(day(5, 30, 2024, THURSDAY), When(weekday=SUNDAY)),
    ),
    ("They met in Lima this past April.", "this past April", When(month=4, direction=-1)),
    ("And last Friday, May 3, came she.", "last Friday, May 3", day(5, 3, weekday=FRIDAY)),
    ("Updated 14:35, 03-Sep-2024", "03-Sep-2024", day(9, 3, 2024)),
    ("They met on 3-September-2024 in Oslo.", "3-September-2024", day(9, 3, 2024)),
    ("They met this Wednesday, 4 February, in Oslo.", "this Wednesday, 4 February", day(2, 4, weekday=WEDNESDAY)),
    ("On 4 February, last Wednesday, they met.", "4 February, last Wednesday", day(2, 4, weekday=WEDNESDAY)),
    # Months that are names too
    ("Let us go back to August, when it began.", "August", When(month=8)),
    ("She was here as recently as March, when it rained.", "March", When(month=3)),
    ("At the end of June President Pavel sailed.", "June", When(month=6)),
    ("She spoke of her March visit to Ghana.", "March", When(month=3)),
    ("The minister's May visit was short.", "May", When(month=5)),
    ("After the April state visit they wrote.", "April", When(month=4)),
    ("Our May visit was short.", "May", When(month=5)),
    ("The bloc holds its August summit in Lomé.", "August", When(month=8)),
    ("Chad’s 2019 tour was long.", "2019", When(year=2019)),
    # Days of a month
    ("The envoys sat down on December 2 in Hanoi.", "December 2", day(12, 2)),
    ("They left on Dec. 2.", "Dec. 2", day(12, 2)),
    ("They left on Sept. 16 for home.", "Sept. 16", day(9, 16)),
    ("VIENTIANE, JULY 25", "JULY 25", day(7, 25)),
    ("She arrived on 2 December 2024.", "2 December 2024", day(12, 2, 2024)),
    ("She arrived on 2 Dec 2024.", "2 Dec 2024", day(12, 2, 2024)),
    ("On the 2nd of December she arrived.", "the 2nd of December", day(12, 2)),
    ("MUSCAT, 10th July, 2025", "10th July, 2025", day(7, 10, 2025)),
    ("On July 10th, 2025, he flew.", "July 10th, 2025", day(7, 10, 2025)),
    ("He came on March 9 2023 by train.", "March 9 2023", day(3, 9, 2023)),
    ("He came on 13 September  2024 by train.", "13 September  2024", day(9, 13, 2024)),
    ("Held on Thursday 17 July in Bonn.", "Thursday 17 July", day(7, 17, None, THURSDAY)),
    ("It was Sunday, March 9, in Amman.", "Sunday, March 9", day(3, 9, None, SUNDAY)),
    ("It was Sunday, March 9, 2025.", "Sunday, March 9, 2025", day(3, 9, 2025, SUNDAY)),
    ("On Monday evening, January 6, lights shone.", "Monday evening, January 6", day(1, 6, None, MONDAY)),
    ("Rome, Thursday, 27 July", "Thursday, 27 July", day(7, 27, None, THURSDAY)),
    ("Mon., Dec. 2: talks", "Mon., Dec. 2", day(12, 2, None, MONDAY)),
    ("On March 12 (Thursday) they met.", "March 12 (Thursday)", day(3, 12, None, THURSDAY)),
    ("On March 12, a Thursday, they met.", "March 12, a Thursday", day(3, 12, None, THURSDAY)),
    ("On 5 July last year he came.", "5 July last year", When(month=7, day=5, year_shift=-1)),
    ("On January 16 this year they met.", "January 16 this year", When(month=1, day=16, year_shift=0)),
    ("On April 5 of that year", "April 5 of that year", told(month=4, day=5, year_shift=0)),
    ("On April 5 of the following year", "April 5 of the following year", told(month=4, day=5, year_shift=1)),
    ("The vote is on May 14.", "May 14", day(5, 14)),
    ("On 5 May they voted.", "5 May", day(5, 5)),
    ("On 2 March they voted.", "2 March", day(3, 2)),
    ("He was received also on December 1,Wang said", "December 1", day(12, 1)),
    ("The accord (January 18, 1950-2025)", "January 18, 1950", day(1, 18, 1950)),
    ("Dated 2024-05-06 in the file", "2024-05-06", day(5, 6, 2024)),
    ("08.02.2022. The envoy left", "08.02.2022", day(2, 8, 2022)),
    ("On 8.12.2022 the envoy left.", "8.12.2022", day(12, 8, 2022)),
    ("On March 3, 19 pacts were signed.", "March 3", day(3, 3)),
    ("On May 3 and 14 agreements followed.", "May 3", day(5, 3)),
    ("On May 3 and 4 people followed.", "May 3", day(5, 3)),
    ("The trip on May 3 and 4 broke the ice.", "May 3 and 4", When(month=5, day=3, last=day(5, 4))),
    ("On 30 June and 1 July they met", "30 June and 1 July", When(month=6, day=30, last=day(7, 1))),
    ("Talks on June 30 and 31 were no talks.", "June 30", day(6, 30)),
    ("On February 29 he spoke.", "February 29", day(2, 29)),
    ("today, Thursday 17 July, in London", "today, Thursday 17 July",
     When(month=7, day=17, weekday=THURSDAY, day_shift=0)),
    ("yesterday, October 5, in Cairo", "yesterday, October 5", When(month=10, day=5, day_shift=-1)),
    # Ranges of days
    ("in Rabat, December 12-13, at", "December 12-13", span(day(12, 12), day(12, 13))),
    ("the December 12-13 state visit", "December 12-13", span(day(12, 12), day(12, 13))),
    ("from 12–13 December", "12–13 December", span(day(12, 12), day(12, 13))),
    ("from 25 to 27 January 2026", "25 to 27 January 2026", span(day(1, 25, 2026), day(1, 27, 2026))),
    ("on January 26 and 27.", "January 26 and 27", span(day(1, 26), day(1, 27))),
    ("on 26 and 27 January,", "26 and 27 January", span(day(1, 26), day(1, 27))),
    ("On January 26 and 27 Thongloun came", "January 26 and 27", span(day(1, 26), day(1, 27))),
    ("from March 5 to 7, 2025", "March 5 to 7, 2025", span(day(3, 5, 2025), day(3, 7, 2025))),
    ("Nov. 30 - Dec. 2", "Nov. 30 - Dec. 2", span(day(11, 30), day(12, 2))),
    ("from March 31-April 2 as", "March 31-April 2", span(day(3, 31), day(4, 2))),
    ("Dec. 30 to Jan. 2, 2024", "Dec. 30 to Jan. 2, 2024", span(day(12, 30, 2023), day(1, 2, 2024))),
    ("from June 29 to July 3, 2023", "June 29 to July 3, 2023", span(day(6, 29, 2023), day(7, 3, 2023))),
    ("from Monday, March 25, to Thursday, March 28, in", "Monday, March 25, to Thursday, March 28",
     span(day(3, 25, None, MONDAY), day(3, 28, None, THURSDAY))),
    ("between 3 and 5 May", "3 and 5 May", span(day(5, 3), day(5, 5))),
    ("between May 3 and 5.", "May 3 and 5", span(day(5, 3), day(5, 5))),
    ("between May 30 and June 2", "May 30 and June 2", span(day(5, 30), day(6, 2))),
    ("on November 3 and 4 last year.", "November 3 and 4 last year",
     span(When(month=11, day=3, year_shift=-1), day(11, 4))),
    ("from 29 to 31 March of this year", "29 to 31 March of this year",
     span(When(month=3, day=29, year_shift=0), day(3, 31))),
    ("Saturday 5 and Sunday 6 July", "Saturday 5 and Sunday 6 July",
     span(day(7, 5, None, SATURDAY), day(7, 6, None, SUNDAY))),
    ("on Feb. 13-14, 2020.", "Feb. 13-14, 2020", span(day(2, 13, 2020), day(2, 14, 2020))),
    # Months
    ("signed in October 2022 there", "October 2022", When(year=2022, month=10)),
    ("signed in August.", "August", When(month=8)),
    ("He came last August for talks", "last August", When(month=8, direction=-1)),
    ("He comes next May for talks", "next May", When(month=5, direction=1)),
    ("She won this January, again", "this January", When(month=1, year_shift=0)),
    ("in December last year", "December last year", When(month=12, year_shift=-1)),
    ("in May of this year", "May of this year", When(month=5, year_shift=0)),
    ("in April of that year", "April of that year", told(month=4, year_shift=0)),
    ("since May the two", "May", When(month=5)),
    ("in late July he", "July", When(month=7)),
    ("in mid-November he", "November", When(month=11)),
    ("in the third week of September they", "September", When(month=9)),
    ("at the beginning of April.", "April", When(month=4)),
    ("during his July visit to Laos", "July", When(month=7)),
    ("from March to May 2024", "March to May 2024", span(When(year=2024, month=3), When(year=2024, month=5))),
    ("between March and May", "March and May", span(When(month=3), When(month=5))),
    ("the following March he", "the following March", told(month=3, direction=1)),
    ("in the spring of 2024", "spring of 2024", span(When(year=2024, month=3), When(month=5))),
    ("He came last summer.", "last summer", When(month=6, direction=-1, last=When(month=8))),
    # Years
    ("It was founded in 2023.", "2023", When(year=2023)),
    ("Her 2019 state visit went well.", "2019", When(year=2019)),
    ("As early as 1978 they met.", "1978", When(year=1978)),
    ("On the last day of May 2024 they met.", "the last day of May 2024", day(5, 31, 2024)),
    ("They met on the last day of February.", "the last day of February", When(day_shift=-1, near=day(3, 1))),
    ("He is here today and tomorrow.", "today and tomorrow", When(day_shift=0, last=When(day_shift=1))),
    (
        "It lasted from Monday to Wednesday, 3 to 5 June 2024.",
        "Monday to Wednesday, 3 to 5 June 2024",
        span(day(6, 3, 2024), day(6, 5, 2024)),
    ),
    (
        "from Tuesday to Thursday of last week",
        "Tuesday to Thursday of last week",
        When(weekday=TUESDAY, week_shift=-1, last=When(weekday=THURSDAY)),
    ),
    ("early 2024 saw", "2024", When(year=2024)),
    ("the pact of 2016, and", "2016", When(year=2016)),
    ("from 2013 to 2017.", "2013 to 2017", span(When(year=2013), When(year=2017))),
    ("60 years ago, in peace", "60 years ago", When(year_shift=-60)),
    ("They met last year.", "last year", When(year_shift=-1)),
    ("this year they meet", "this year", When(year_shift=0)),
    ("Next year they meet", "Next year", When(year_shift=1)),
    ("The year before, he had", "The year before", told(year_shift=-1)),
    ("in the same year.", "the same year", told(year_shift=0)),
    # Weekdays
    ("They met on Monday.", "Monday", When(weekday=MONDAY)),
    ("They met on Friday evening at eight", "Friday evening", When(weekday=FRIDAY)),
    ("WEDNESDAY", "WEDNESDAY", When(weekday=WEDNESDAY)),
    ("They met last Monday.", "last Monday", When(weekday=MONDAY, direction=-1)),
    ("They meet next Tuesday.", "next Tuesday", When(weekday=TUESDAY, direction=1)),
    ("They met this Tuesday.", "this Tuesday", When(weekday=TUESDAY, week_shift=0)),
    ("on Monday last week", "Monday last week", When(weekday=MONDAY, week_shift=-1)),
    ("on Monday of the same week", "Monday of the same week", told(weekday=MONDAY, week_shift=0)),
    ("on that same Monday", "that same Monday", told(weekday=MONDAY)),
    ("came on the Wednesday: talks", "the Wednesday", told(weekday=WEDNESDAY)),
    ("the following Friday he", "the following Friday", told(weekday=FRIDAY, direction=1)),
    ("from Monday to Wednesday", "Monday to Wednesday", span(When(weekday=MONDAY), When(weekday=WEDNESDAY))),
    ("on Thursday and Friday", "Thursday and Friday", span(When(weekday=THURSDAY), When(weekday=FRIDAY))),
    ("On New Year's Day 2024 he came", "New Year's Day 2024", When(year=2024, month=1, day=1)),
    ("on New Year’s Eve last year", "New Year’s Eve last year", When(month=12, day=31, year_shift=-1)),
    ("on Christmas Eve, 2023, he left", "Christmas Eve, 2023", When(year=2023, month=12, day=24)),
    ("on Sunday and Monday, May 4 and 5", "Sunday and Monday, May 4 and 5",
     span(When(month=5, day=4), When(month=5, day=5))),
    ("from Wednesday the 20th to Friday the 22nd King", "Wednesday the 20th to Friday the 22nd",
     span(told(weekday=WEDNESDAY, day=20), When(weekday=FRIDAY, day=22))),
    ("On Friday the 6th Asian Summit opened", "Friday", When(weekday=FRIDAY)),
    # Days around the article's own
    ("He spoke this morning.", "this morning", When(day_shift=0)),
    ("He spoke today at noon", "today", When(day_shift=0)),
    ("Yesterday he left", "Yesterday", When(day_shift=-1)),
    ("He leaves tomorrow", "tomorrow", When(day_shift=1)),
    ("He dines tonight with her", "tonight", When(day_shift=0)),
    ("He arrived last night.", "last night", When(day_shift=-1)),
    ("the day before yesterday", "the day before yesterday", When(day_shift=-2)),
    ("two days ago, at home", "two days ago", When(day_shift=-2)),
    ("he came last week on Sunday and", "last week on Sunday", When(weekday=SUNDAY, week_shift=-1)),
    ("four days before coming to Oslo", "four days before", When(day_shift=-4, discourse=True)),
    ("on the 24th to Irish President Daly", "the 24th", When(day=24, discourse=True)),
    ("until last week it", "last week", When(week_shift=-1)),
    ("They met last month.", "last month", When(month_shift=-1)),
    ("They met this week.", "this week", When(week_shift=0)),
    ("three months ago he", "three months ago", When(month_shift=-3)),
    # Days counted from what tells its own day
    ("Ten days after the flood of 6 February 2023, he", "Ten days after the flood of 6 February 2023",
     When(day_shift=10, near=day(2, 6, 2023))),
    ("two days before the vote on 4 May.", "two days before the vote on 4 May", When(day_shift=-2, near=day(5, 4))),
    ("sixty years after 6 June 1944, she", "sixty years after 6 June 1944", When(year_shift=60, near=day(6, 6, 1944))),
    ("the day before the Kazan summit of 22 October he", "the day before the Kazan summit of 22 October",
     When(day_shift=-1, near=day(10, 22))),
    ("On the eve of the vote of 24 June he", "the eve of the vote of 24 June", When(day_shift=-1, near=day(6, 24))),
    ("On the eve of the vote he", "the eve", told(day_shift=-1)),
    ("On the eve, in Suva, he", "the eve", told(day_shift=-1)),
    ("On the eve he", "the eve", told(day_shift=-1)),
    ("On February 11, on the eve of the new year, he", "February 11", day(2, 11)),
    # Days told before
    ("That December he", "That December", told(month=12, year_shift=0)),
    ("until that same June he", "that same June", told(month=6, year_shift=0)),
    ("He said that autumn he", "that autumn", When(month=9, year_shift=0, discourse=True, last=When(month=11))),
    ("They sat down on Friday last, in Lima", "Friday last", When(weekday=FRIDAY, direction=-1)),
    ("It fell on the second day.", "the second day", told(nth=2)),
    ("in Lima; on the 22nd President Diaz", "the 22nd", told(day=22)),
    ("2022, 8 January: fog", "2022, 8 January", day(1, 8, 2022)),
    ("the night before, with", "the night before", told(day_shift=-1)),
    ("A week earlier he", "A week earlier", told(week_shift=-1)),
    ("RIGA — A week earlier he", "A week earlier", told(week_shift=-1)),
    ("two days later, there", "two days later", told(day_shift=2)),
    ("Two days later in Lima he", "Two days later", told(day_shift=2)),
    ("A week later in the Hague he", "A week later", told(week_shift=1)),
    ("three days before.", "three days before", told(day_shift=-3)),
    ("Five days before those calls he", "Five days before", told(day_shift=-5)),
    ("A fortnight before, it", "A fortnight before", told(week_shift=-2)),
    ("on the same day he", "the same day", told(day_shift=0)),
    ("The same evening he", "The same evening", told(day_shift=0)),
    ("he said that day", "that day", told(day_shift=0)),
    ("The following day, he", "The following day", told(day_shift=1)),
    ("just the previous day", "the previous day", told(day_shift=-1)),
    ("a day earlier he", "a day earlier", told(day_shift=-1)),
    ("the next morning he", "the next morning", told(day_shift=1)),
    ("In the evening she", "the evening", told(day_shift=0)),
    ("Earlier in the day he", "Earlier in the day", told(day_shift=0)),
    ("later in the week", "later in the week", told(week_shift=0, direction=1)),
    ("A few days earlier, he", "A few days earlier", told(month_shift=0, direction=-1)),
    ("ministers on the 3rd.", "the 3rd", told(day=3)),
    ("from there, until the 6th, a", "the 6th", told(day=6)),
    ("on the 14th of that month", "the 14th of that month", told(day=14, month_shift=0)),
    ("on the first of that month", "the first of that month", told(day=1, month_shift=0)),
    ("on the 3rd of this month", "the 3rd of this month", When(day=3, month_shift=0)),
    (
        "Mon 6 to Fri 10 May — Oslo", "Mon 6 to Fri 10 May",
        When(month=5, day=6, weekday=0, last=When(month=5, day=10, weekday=4)),
    ),
    ("was there, and on the 10th met her", "the 10th", told(day=10)),
    ("from the 3rd to the 5th.", "the 3rd to the 5th", span(told(day=3), When(day=5))),
    ("the day after December 24, he", "the day after December 24", When(day_shift=1, near=day(12, 24))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "when"), ONE_DATE, ids=[text for text, *_ in ONE_DATE])
def test_one_date(text: str, words: str, when: When) -> None:
    start = text.index(words)
    assert find_dates(text) == [DateMention(start, start + len(words), when)]


@pytest.mark.parametrize(
    "text",
    [
        "It may be so, and they may 5 times.",
        "MAY THEY PROSPER",
        "Theresa May said no.",
        "They march on the capital.",
        "The March on Rome failed.",
        "June Park and April Jones sang by August Wilson.",
        "Sun Weidong and Mon Thant met Wed Lee.",
        "the 75th anniversary of ties",
        "a 2+2 dialogue with 14 sides",
        "the 14th Five-Year Plan and the 20th century",
        "the 12th Congress",
        "the 2030 Agenda for Sustainable Development",
        "in the 2024-25 season",
        "for the period 2021-2025",
        "the September 11 attacks and the October 7 attack",
        "the May Fourth Movement and the October Revolution",
        "the square of the April 25 House of Culture",
        "at the October 12 Palace and in the July 28 Stadium",
        "the 9 July Square, the 25 May Bridge",
        "aged 65, with 2,000 guests and 2000 soldiers",
        "He paid 1999 dollars for 300 seats.",
        "at 10:30 and again at 11.15",
        "a rise of 5.6% or 12%",
        "in the 1950s",
        "the day of their arrival",
        "the week of prayer",
        "He said that May was cold and that March",
        "It fell on the second day of the fair",
        "two days after the talks with Li",
        "The first evening was long, and the second of these",
        "the day before his departure",
        "two days before she was expected",
        "more than in the ten months before",
        "two days after the vote",
        "over 20 years ago",
        "every Monday and each Friday",
        "He stood on the second.",
        "He stood on the fifteenth floor, in the sixteenth row.",
        "On the fifteenth anniversary, and on the fifth attempt",
        "the fifth round, on the tenth attempt",
        "rent by evening classes, taken by night trains",
        "this occasion, a rare occasion",
        "the Sunday Times",
        "today’s world and today's needs",
        "the last Ukrainian, the next stage",
        "the following article, the same time",
        "at the same moment, in the same boat",
        "Spring Festival greetings",
        "February 31 and 45 March",
        "version 2.5.2020 of 3/4",
        "May 5,000 flowers bloom",
        "",
        "\n\n",
    ],
)
def test_no_date(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On March 3, 5 and 8, he", ["March 3", "5", "8"]),
        ("On 3, 5 and 8 March he", ["3", "5", "8 March"]),
        ("on 9 and 12 May the two", ["9", "12 May"]),
        ("on January 26 and 27 respectively", ["January 26", "27"]),
        ("in 2015 and 2017.", ["2015", "2017"]),
        ("on June 3 and July 4", ["June 3", "July 4"]),
        ("On the first of them he saw A, and B on the second.", ["the first of them", "the second"]),
        ("On Friday last year's winner sang", ["Friday", "last year"]),
        ("On the 3rd each of them sang, on the 5th all.", ["the 3rd", "the 5th"]),
        ("saw A that day, and on the next with B", ["that day", "the next"]),
        ("A year ago, on 3 May 2023, he", ["A year ago, on 3 May 2023"]),
        ("on the next page", []),
        ("the opening of the 8th Expo and of the 4th Peru-Fiji Forum", []),
        ("On the eve of the lunar new year, he sang", []),
        ("a week after the talks with Li on 4 May", ["4 May"]),
        ("Two weeks earlier, on 14 and 15 June 2022, he", ["Two weeks earlier", "14 and 15 June 2022"]),
        ("On Thursday he left;\non Friday he was back.", ["Thursday", "Friday"]),
        ("On December\n2 came", []),
    ],
)
def test_lists(text: str, words: list[str]) -> None:
    assert [text[m.start : m.end] for m in find_dates(text)] == words


def test_a_year_at_the_end_counts_for_the_whole_list() -> None:
    assert {mention.when.year for mention in find_dates("on March 3, 5 and 8, 2024.")} == {2024}


def test_anchoring_fills_in_what_a_date_points_from() -> None:
    near = day(1, 26)
    assert anchored(told(day_shift=1), near) == When(day_shift=1, near=near)
    assert anchored(day(2, 3, 2024), near) == day(2, 3, 2024)
    assert anchored(When(day_shift=-1, near=day(12, 24)), near) == When(
        day_shift=-1, near=When(month=12, day=24, near=near)
    )


PIECES = st.sampled_from((
    "May", "March", "December", "Dec.", "Jan", "2", "12", "31", "2024", "1999", "the", "The", "on",
    "in", "of", "from", "to", "and", "between", "-", "–", ",", ".", "(", ")", "Monday", "Friday",
    "Sunday", "morning", "day", "days", "week", "month", "year", "last", "next", "this", "that", "same",
    "following", "previous", "before", "after", "earlier", "later", "ago", "a", "two", "few", "3rd",
    "22nd", "today", "yesterday", "spring", "\n",
))  # fmt: skip


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=60))
def test_mentions_lie_in_order_in_the_text(text: str) -> None:
    mentions = find_dates(text)
    position = 0
    for mention in mentions:
        assert position <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        position = mention.end
    assert find_dates(text) == mentions


@given(st.lists(PIECES, max_size=20).map(" ".join), st.lists(PIECES, max_size=20).map(" ".join))
def test_lines_are_read_apart(one: str, other: str) -> None:
    shift = len(one) + 1
    apart = find_dates(one) + [DateMention(m.start + shift, m.end + shift, m.when) for m in find_dates(other)]
    assert find_dates(f"{one}\n{other}") == apart
