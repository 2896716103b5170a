"""Check the datelines of articles, in the forms that agencies use."""

import pytest

from relations_db.reading import read_dump

BODY = "the two delegations sat down for an hour and talked about fisheries."


def first_dateline(opening: str) -> tuple[str | None, str | None, str] | None:
    article = read_dump("d", f"Delegations talk about fisheries\n\n{opening}{BODY}\n".encode()).articles[0]
    line = article.dateline
    return None if line is None else (line.place, line.date, article.text[line.start : line.end])


@pytest.mark.parametrize(
    ("opening", "place", "date"),
    [
        ("BEIJING, Feb. 2 (Xinhua) — ", "BEIJING", "Feb. 2"),
        ("BEIJING, Feb. 2, 2024 (Xinhua) -- ", "BEIJING", "Feb. 2, 2024"),
        ("MOSCOW, November 12. /TASS/. ", "MOSCOW", "November 12"),
        ("Riyadh, September 17, SPA — ", "Riyadh", "September 17"),
        ("New Delhi, Sep 26 (IANS) ", "New Delhi", "Sep 26"),
        ("Jan. 18 (Nhân Dân) — ", None, "Jan. 18"),
        ("KUALA LUMPUR – ", "KUALA LUMPUR", None),
        ("MANILA — ", "MANILA", None),
        ("ABU DHABI, 10th July, 2025 (WAM) -- ", "ABU DHABI", "10th July, 2025"),
        ("PARIS, 21st September — ", "PARIS", "21st September"),
        ("MOSCOW. March 27. ", "MOSCOW", "March 27"),
        ("Amman, March 9 (Petra) — ", "Amman", "March 9"),
        ("Islamabad, 13 February 2025: ", "Islamabad", "13 February 2025"),
        ("Ahmedabad (PTI), 12 Jan: ", "Ahmedabad", "12 Jan"),
        ("Beijing, December 9th—", "Beijing", "December 9th"),
        ("August 22 — ", None, "August 22"),
        ("HÀ NỘI, January 27 (VNA) — ", "HÀ NỘI", "January 27"),
        ("Vatican City, Thursday, 27 July — ", "Vatican City", "Thursday, 27 July"),
        ("WASHINGTON, D.C., April 3 (AP) — ", "WASHINGTON, D.C.", "April 3"),
        ("TEHRAN (Tasnim) – ", "TEHRAN", None),
        ("Xinhua, 10 February 2023\n\n", None, "10 February 2023"),
        ("By Ana Tuimala\n\nSuva, 4 March 2024\n\n", "Suva", "4 March 2024"),
        ("19 May 2023\n\nDistinguished Colleagues,\n\n", None, "19 May 2023"),
    ],
)
def test_dateline(opening: str, place: str | None, date: str | None) -> None:
    found = first_dateline(opening)
    assert found is not None
    assert found[:2] == (place, date)
    assert found[2]
    assert found[2] in opening


@pytest.mark.parametrize(
    "opening",
    [
        "On July 13, 2022, ",
        "BRICS — ",
        "The Party — as it calls itself — says that ",
        "Xi Jinping said on May 4 that ",
        "Prime Minister (acting) — ",
        "In Islamabad: ",
    ],
)
def test_prose_has_no_dateline(opening: str) -> None:
    assert first_dateline(opening) is None
