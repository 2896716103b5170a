"""Check the datelines of articles, in the forms that agencies use."""

import pytest

from relations_db.reading import read_dump
from relations_db.reading.datelines import read_dateline
from relations_db.reading.stamps import read_date_line
from tests.reading.composing import FIJI, FISH, articles

BODY = "the two delegations sat down for an hour and talked about fisheries."


def first_dateline(opening: str) -> tuple[str | None, str | None, str] | None:
    article = read_dump("d", f"Delegations talk about fisheries\n\n{opening}{BODY}\n".encode()).articles[0]
    line = article.dateline
    return None if line is None else (line.place, line.date, article.text[line.start : line.end])


@pytest.mark.parametrize(
    ("opening", "place", "date"),
    [
        ("BEIJING, Feb. 2 (Xinhua) — ", "BEIJING", "Feb. 2"),
        ("LUANDA (Agência Angola Press, abridged) – ", "LUANDA", None),
        ("Tegucigalpa, August 9, 2024.– ", "Tegucigalpa", "August 9, 2024"),
        ("Sucre, 9 August 2024 (ABI).- ", "Sucre", "9 August 2024"),
        ("Asunción.- ", "Asunción", None),
        ("Tacna (Peru), Aug 9 (EFE).- ", "Tacna", "Aug 9"),
        ("Arica (Chile), 9 August 2024 (EFE) - ", "Arica", "9 August 2024"),
        ("MALE', August 9 (Sun Desk) – ", "MALE'", "August 9"),
        ("ST. JOHN'S, Antigua, August 9 (CMC) – ", "ST. JOHN'S, Antigua", "August 9"),
        ("GEORGETOWN, Guyana – (August 9, 2024) ", "GEORGETOWN, Guyana", "August 9, 2024"),
        ("(Bern, 9 August 2024) ", "Bern", "9 August 2024"),
        ("Vaduz, August 9, 2024 | ", "Vaduz", "August 9, 2024"),
        ("BEIJING, Feb. 2, 2024 (Xinhua) -- ", "BEIJING", "Feb. 2, 2024"),
        ("Addis Ababa, August 9/2024 (ENA) – ", "Addis Ababa", "August 9/2024"),
        ("MOSCOW, November 12. /TASS/. ", "MOSCOW", "November 12"),
        ("Riyadh, September 17, SPA — ", "Riyadh", "September 17"),
        ("New Delhi, Sep 26 (IANS) ", "New Delhi", "Sep 26"),
        ("Jan. 18 (Nhân Dân) — ", None, "Jan. 18"),
        ("KUALA LUMPUR – ", "KUALA LUMPUR", None),
        ("MANILA — ", "MANILA", None),
        ("MANILA, Saturday — ", "MANILA", None),
        ("PORT MORESBY, Thursday: ", "PORT MORESBY", None),
        ("SUVA, Sunday (Reuters) – ", "SUVA", None),
        ("ABU DHABI, 10th July, 2025 (WAM) -- ", "ABU DHABI", "10th July, 2025"),
        ("PARIS, 21st September — ", "PARIS", "21st September"),
        ("MOSCOW. March 27. ", "MOSCOW", "March 27"),
        ("OSLO, May 3. King Harald of Norway and ", "OSLO", "May 3"),
        ("Lima, 29 September. King Harald of Norway and ", "Lima", "29 September"),
        ("PRESS RELEASE No. 372 – Quito, 18 August 2025. ", "Quito", "18 August 2025"),
        ("News note 12/24: Praia, 3 May 2024 – ", "Praia", "3 May 2024"),
        ("No. 15/2024 – Apia, 4 April 2024 – ", "Apia", "4 April 2024"),
        ("Ref. 2024/17. Tallinn, 4 April 2024. ", "Tallinn", "4 April 2024"),
        ("Kigali, Rwanda | 5 March 2021 – ", "Kigali, Rwanda", "5 March 2021"),
        ("WELLINGTON (3 May 2024). ", "WELLINGTON", "3 May 2024"),
        ("Luxembourg, 3 May 2024 / ", "Luxembourg", "3 May 2024"),
        ("Jeddah, Shawwal 14, 1445, April 23, 2024, SPA -- ", "Jeddah", "April 23, 2024"),
        ("Amman, March 9 (Petra) — ", "Amman", "March 9"),
        ("The Hague, 9 May. King Harald of Norway and ", "The Hague", "9 May"),
        ("Office of the Prime Minister, Suva, 3 May 2024. King Harald of Norway and ", "Suva", "3 May 2024"),
        ("Press Service of the Senate, Asunción, May 3, 2024 – ", "Asunción", "May 3, 2024"),
        ("Islamabad, 13 February 2025: ", "Islamabad", "13 February 2025"),
        ("Ahmedabad (PTI), 12 Jan: ", "Ahmedabad", "12 Jan"),
        ("Beijing, December 9th—", "Beijing", "December 9th"),
        ("LETA — Riga, 9 August 2024. ", "Riga", "9 August 2024"),
        ("KUNA: Kuwait, Aug 9 — ", "Kuwait", "Aug 9"),
        ("August 22 — ", None, "August 22"),
        ("HÀ NỘI, January 27 (VNA) — ", "HÀ NỘI", "January 27"),
        ("Vatican City, Thursday, 27 July — ", "Vatican City", "Thursday, 27 July"),
        ("WASHINGTON, D.C., April 3 (AP) — ", "WASHINGTON, D.C.", "April 3"),
        ("TEHRAN (Tasnim) – ", "TEHRAN", None),
        ("Xinhua, 10 February 2023\n\n", None, "10 February 2023"),
        (
            "The foreign minister of Peru (R) meets with the president of Ghana in Accra, on May 3. (Xinhua/Li Hua)\n\n"
            "ACCRA, May 4 (Xinhua) -- ",
            "ACCRA",
            "May 4",
        ),
        ("By Ana Tuimala\n\nSuva, 4 March 2024\n\n", "Suva", "4 March 2024"),
        ("ASUNCIÓN, Aug 9 (IP/ABC): ", "ASUNCIÓN", "Aug 9"),
        ("Asunción 09.08.2019 King Tupou received him, and ", "Asunción", "09.08.2019"),
        ("Asunción, 9 August 2019 King Tupou received him, and ", "Asunción", "9 August 2019"),
        ("ASUNCION - King Tupou received him, and ", "ASUNCION", None),
        ("Asuncion – King Tupou received him, and ", "Asuncion", None),
        ("Asuncion: King Tupou received him, and ", "Asuncion", None),
        ("Asuncion, Paraguay – King Tupou received him, and ", "Asuncion, Paraguay", None),
        ("Asuncion, TASS – ", "Asuncion", None),
        ("Asuncion, TASS, August 9, 2019 -- ", "Asuncion", "August 9, 2019"),
        ("(TASS) - LOMÉ, AUG 9 - ", "LOMÉ", "AUG 9"),
        ("August 9, 2019 – Lomé, Togo – King Tupou received him, and ", "Lomé, Togo", "August 9, 2019"),
        ("By ANA TUIMALA in Suva\n\nMonday, 4 March 2024\n\n", "Suva", "Monday, 4 March 2024"),
        ("From our correspondent in Suva\n\n", "Suva", None),
        ("Fish, and who may catch it.\n\nBy Ana Tuimala\n\n4 March 2024\n\n", None, "4 March 2024"),
        ("19 May 2023\n\nDistinguished Colleagues,\n\n", None, "19 May 2023"),
        ("9 August 2019. The king received him, and ", None, "9 August 2019"),
        ("09.08.2019. The king received him, and ", None, "09.08.2019"),
        ("Lomé, Togo, Aug. 9, 2019. The king received him, and ", "Lomé, Togo", "Aug. 9, 2019"),
        ("9 August 2019, Lomé. The king received him, and ", "Lomé", "9 August 2019"),
        ("Media release 7/2019, 9 August 2019. The king received him, and ", None, "9 August 2019"),
        ("August 2019. On behalf of the spokesman, ", None, "August 2019"),
        ("LOMÉ – 9 August 2019: The king received him, and ", "LOMÉ", "9 August 2019"),
        ("DUSHANBE, AUGUST 9, 2019, KHOVAR. The king received him, and ", "DUSHANBE", "AUGUST 9, 2019"),
        ("Friday, August 9, 2019 — ", None, "Friday, August 9, 2019"),
        ("Thimphu, Aug 9, 2019 (Kuensel) Bhutan’s king received him, and ", "Thimphu", "Aug 9, 2019"),
        ("(HIGHLAND COURIER) – ", None, None),
        ("LOMBOK: ", "LOMBOK", None),
        ("PORT VILA, Vanuatu, Aug 9 (VBTC) – ", "PORT VILA, Vanuatu", "Aug 9"),
        ("PORT MORESBY, Friday, August 9 – ", "PORT MORESBY", "Friday, August 9"),
        ("Tema, Aug. 9, GNA – ", "Tema", "Aug. 9"),
        ("NUKU'ALOFA, 9 August 2019 — ", "NUKU'ALOFA", "9 August 2019"),
        # Lines that say when, and perhaps where, the text was printed or written
        ("From our May 2019 issue\n\n", None, "May 2019"),
        ("(Translated from the Dutch. First published in our number of 9 August 2019.)\n\n", None, "9 August 2019"),
        ("By our own correspondent in Port Vila, 9 August 2019\n\n", "Port Vila", "9 August 2019"),
        ("NEWS RELEASE No. 12 – Lomé, 9 August 2019\n\n", "Lomé", "9 August 2019"),
        ("The Lomé Letter | Special edition of 9 August 2019\n\n", None, "9 August 2019"),
        ("THE REEF DISPATCH | Friday, Aug. 9, 2019\n\n", None, "Friday, Aug. 9, 2019"),
        ("A letter from Apia, 9 August 2019\n\n", "Apia", "9 August 2019"),
        ("By our Sports Editor, Port Vila, Friday, August 9, 2019\n\n", "Port Vila", "Friday, August 9, 2019"),
        ("A Lagoon Diary, August 2019\n\n", None, "August 2019"),
        ("St. Petersburg, 9 August 2019. The king received him, and ", "St. Petersburg", "9 August 2019"),
        ("Osh, August 9, 2019 /KABAR/. The king received him, and ", "Osh", "August 9, 2019"),
    ],
)
def test_dateline(opening: str, place: str | None, date: str | None) -> None:
    found = first_dateline(opening)
    assert found is not None
    assert found[:2] == (place, date)
    assert found[2]
    assert found[2] in opening


@pytest.mark.parametrize(
    ("opening", "place", "date"),
    [
        ("May 4, 2019\n\nSUVA, May 3 (FBC) -- ", "SUVA", "May 3, 2019"),
        ("Published on 4 May 2019\n\nSuva, May 3rd—", "Suva", "May 3rd, 2019"),
        ("(Xinhua) 09:53, May 04, 2019\n\nSUVA, May 3 (Xinhua) -- ", "SUVA", "May 3, 2019"),
        ("( 2019.05.04 )\n\nSuva (FBC) – ", "Suva", "2019.05.04"),
        ("4 May 2019 20:58 (UTC+12:00)\n\nSUVA, 3 May 2018 – ", "SUVA", "3 May 2018"),
        ("2020-01-02\n\nSUVA, Dec. 30 (FBC) – ", "SUVA", "Dec. 30, 2019"),
        ("The king in Suva, Fiji, Jan. 1, 2019. (FBC/Ana Tui)\n\nSUVA, Dec. 31 (FBC) -- ", "SUVA", "Dec. 31, 2018"),
        ("From our issue of 4 May 2019\n\nSUVA, May 3 (FBC) -- ", "SUVA", "May 3, 2019"),
        ("Updated: 2019-05-04 06:05\n\nThe king received him, and ", None, "2019-05-04"),
    ],
)
def test_date_of_the_page_above_a_dateline(opening: str, place: str | None, date: str | None) -> None:
    found = first_dateline(opening)
    assert found is not None
    assert found[:2] == (place, date)


@pytest.mark.parametrize(
    "opening",
    [
        "On July 13, 2022, ",
        "BRICS — ",
        "The Party — as it calls itself — says that ",
        "Xi Jinping said on May 4 that ",
        "Prime Minister (acting) — ",
        "In Islamabad: ",
        "On August 9 – a Friday – ",
        "EXCLUSIVE: ",
        "TOGO (August 9-10). The king received him, and ",
        "Friday, 9 August. The king received him, and ",
        "King Tupou (right) – ",
        "August 9, Lomé — as it was then — ",
        "ANALYSIS — ",
        "Asuncion – a town of palms – was quiet, and ",
        "Palms – King Tupou likes them – were cut, and ",
        "Asuncion: no rain, and ",
        "Asuncion in August 2019 King Tupou likes best, and ",
    ],
)
def test_prose_has_no_dateline(opening: str) -> None:
    assert first_dateline(opening) is None


@pytest.mark.parametrize("title", ["Asuncion: Guests Without a Table", "Asuncion – Three Talks"])
def test_title_that_opens_with_a_town_has_no_dateline(title: str) -> None:
    assert read_dateline(title) is None


@pytest.mark.parametrize(
    "line",
    [
        "The king published a book on 9 August 2019",
        "From our May issue",
        "Envoys of the press were here from 3 May 2019 to 5 May 2019",
        "Foreign Minister in Lomé for Edition of Games, 9 August 2019 and 2020",
        "Minister Opens Press in Lomé on 9 August 2019",
        "A Review of the Accord of 9 August 2019",
        "The Letter that Lomé Sent on 9 August 2019",
    ],
)
def test_line_that_tells_more_than_where_it_was_printed(line: str) -> None:
    assert read_date_line(line) is None


def test_the_day_of_a_diarys_first_entry_is_no_dateline() -> None:
    entries = ("9 March 2024. She lands in Suva.", "10 March. Talks with the premier.", "Mon 11 March — Departure.")
    assert articles(FIJI, *entries)[0].dateline is None
    assert articles(FIJI, entries[0], FISH, entries[1])[0].dateline is not None
