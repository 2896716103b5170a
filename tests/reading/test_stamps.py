"""Check the lines about a text that say when, where and by whom it was printed."""

import pytest

from relations_db.reading.stamps import is_clock_line, read_byline, read_date_line


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Friday, 9 August 2019", None, "Friday, 9 August 2019"),
        ("FRIDAY, AUGUST 9, 2019", None, "FRIDAY, AUGUST 9, 2019"),
        ("Aug 09,2019", None, "Aug 09,2019"),
        ("2019-08-09 16:50 | www.lagoon.to", None, "2019-08-09"),
        ("Fri Aug 9, 2019", None, "Fri Aug 9, 2019"),
        ("19-08-2019", None, "19-08-2019"),
        ("9-Aug-2019", None, "9-Aug-2019"),
        ("9 August 2019, 18.30", None, "9 August 2019"),
        ("9 August 2019 - 08:14", None, "9 August 2019"),
        ("August 9, 2019 4:30 pm CET", None, "August 9, 2019"),
        ("Aug 9, 2019 at 7am", None, "Aug 9, 2019"),
        ("10:42 | 09.08.2019", None, "09.08.2019"),
        ("Last modified: 9 August 2019, 01:57 pm", None, "9 August 2019"),
        ("Issued on: 09/08/2019 - 07:51", None, "09/08/2019"),
        ("Release date: 9 August 2019", None, "9 August 2019"),
        ("Updated: 10 August 2019 | Published: 9 August 2019", None, "9 August 2019"),
        ("Posted in Diplomacy on 9 August 2019", None, "9 August 2019"),
        ("Posted on 9 August 2019 by admin", None, "9 August 2019"),
        ("9 August 2019 • 4 min read", None, "9 August 2019"),
        ("9 August 2019, Lomé", "Lomé", "9 August 2019"),
        ("By Ana Tuimala in Lomé | 9 August 2019", "Lomé", "9 August 2019"),
        ("By our foreign staff | Friday, 9 August 2019", None, "Friday, 9 August 2019"),
        ("date published: 2019-08-09T16:50:03+00:00", None, "2019-08-09"),
        ("2019-08-09T16:50:03.008Z", None, "2019-08-09"),
        ("2019-08-09-16-50-03", None, "2019-08-09"),
        ("Fri, 9 Aug 2019 16:50:03 +0200", None, "Fri, 9 Aug 2019"),
        ("Publication date: 9 August 2019", None, "9 August 2019"),
        ("Posted by Ana Tuimala on 9 August 2019", None, "9 August 2019"),
        ("Chancellery of the Prime Minister of Tonga, 09.08.2019", None, "09.08.2019"),
        ("High Commission of Tonga in Kenya > Press > 9 August 2019", None, "9 August 2019"),
        ("Press Service of the Senate, Lomé, 9 August 2019", "Lomé", "9 August 2019"),
        ("Ministry of Foreign Affairs, Suva, August 9, 2019", "Suva", "August 9, 2019"),
        ("LOMÉ, Aug. 9, 2019 (Lagoon correspondent)", "LOMÉ", "Aug. 9, 2019"),
    ],
)
def test_date_line(line: str, place: str | None, date: str) -> None:
    found = read_date_line(line)
    assert found is not None
    assert (found[0].place, found[0].date) == (place, date)


@pytest.mark.parametrize(
    "line",
    [
        "Call with the King of Tonga: 9 August 2019",
        "The week in Lomé, 5-9 August 2019",
        "Elections August 2019",
        "Lomé, August 9, and Accra",
        "Flight 10.45 to Lomé",
        "Togo beats Mali 3-0 on 9 August 2019",
        "Ministers Meet Again in Lomé | 9 August 2019",
        "9 August 2019 and 12 August 2019",
        "Togo (9 August 2019). Rain.",
    ],
)
def test_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("By Ana Tuimala", None),
        ("By ANA TUIMALA in Port Vila", "Port Vila"),
        ("By Ana Tuimala and Pedro da Costa, Lagoon Times", None),
        ("By Ana Tuimala, foreign editor", None),
        ("By our diplomatic correspondent", None),
        ("By a Lagoon Times reporter in Lomé", "Lomé"),
        ("by staff writers", None),
        ("From our own correspondent in Lomé.", "Lomé"),
        ("Translated by Ana Tuimala", None),
        ("Reporting by Ana Tuimala; editing by Pedro da Costa", None),
        ("Hon Ana Tuimala, Minister for Fisheries", None),
        ("Rt Hon Pedro Costa MP, Minister of Foreign Affairs", None),
        ("Senator the Hon Ana Tuimala", None),
    ],
)
def test_byline(line: str, place: str | None) -> None:
    found = read_byline(line)
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "line",
    [
        "By land and by sea",
        "By then it was over",
        "By 2030 Togo Will Have Trains",
        "By Whose Leave?",
        "From Lomé to Port Vila",
        "From Accra With Love",
        "By the time the correspondent came, the king had left",
        "Standing by Togo",
        "Hon Ana Tuimala meets the Minister for Fisheries",
        "Hon Ana Tuimala, a life at sea",
    ],
)
def test_no_byline(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "clock"), [("2:36 P.M. EDT", True), ("10h42", True), ("At 18.30 local time", False), ("9 August", False)]
)
def test_clock_line(line: str, clock: bool) -> None:
    assert is_clock_line(line) is clock
