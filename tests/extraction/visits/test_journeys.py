"""Check what posts tell of a traveller: his stops and their days, and who it is that goes on from one to the next."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.resolution.dates import resolve
from tests.extraction.contact_rows import Row, article_of, called, cases, compare, met, row, told_in, video

MEETINGS = [
    row(
        "host-stays-behind",
        "The tour of President Luis Arce of Bolivia began on December 3, 2022, in Ecuador. President Guillermo Lasso "
        "received him at the palace on the 4th.\n\nOn Monday, December 5, in Uruguay, he held official talks with "
        "President Luis Lacalle Pou and paid a courtesy visit to former president José Mujica.\n\nThe last stop, on "
        "the 7th, was Paraguay. There the President conversed with Mario Abdo Benítez about soy.",
        met("BO Luis Arce", "EC Guillermo Lasso", on="2022-12-04"),
        met("BO Luis Arce", "UY Luis Lacalle Pou", on="2022-12-05"),
        met("BO Luis Arce", "UY José Mujica", on="2022-12-05"),
        met("BO Luis Arce", "PY Mario Abdo Benítez", on="2022-12-07"),
    ),
    row(
        "toast-by-a-compatriot-of-the-host",
        "Bolivian President Luis Arce was in Peru from Tuesday, 8 April 2014, to Friday. Prime Minister Alberto "
        "Otárola raised his glass.\n\nOn Wednesday he had lunch with Dina Boluarte in the palace.",
        met("BO Luis Arce", "PE Dina Boluarte", on="2014-04-09"),
    ),
    row(
        "host-receives-a-third",
        "Ecuadorian President Guillermo Lasso received Luis Arce of Bolivia in Quito on December 4, 2022. On December "
        "5 he received Nayib Bukele of El Salvador.",
        met("BO Luis Arce", "EC Guillermo Lasso", on="2022-12-04"),
        met("EC Guillermo Lasso", "SV Nayib Bukele", on="2022-12-05"),
    ),
    row(
        "first-and-second-day",
        "King Tupou VI of Tonga visited Japan on 3 and 4 May 2024. He was received by Emperor Naruhito and, on the "
        "second day, by Prime Minister Fumio Kishida.",
        met("TO Tupou VI", "JP Naruhito", on="2024-05-03"),
        met("TO Tupou VI", "JP Fumio Kishida", on="2024-05-04"),
    ),
    row(
        "final-day",
        "President Sauli Niinistö of Finland was in Riga on 4 and 5 May 2023. On the final day he had a courtesy call "
        "on the President of Latvia, Egils Levits, at Riga Castle.",
        met("FI Sauli Niinistö", "LV Egils Levits", on="2023-05-05", at="Riga"),
    ),
    row(
        "rest-of-a-pluperfect-paragraph",
        "LIMA, May 7, 2024 - President Luis Arce of Bolivia left for home today. On Sunday President Dina Boluarte had "
        "welcomed him at the palace. The two then held talks.",
        met("BO Luis Arce", "PE Dina Boluarte", on="2024-05-05"),
    ),
    row(
        "church-of-another-year",
        "On 5 May 2024 Boris Tadić of Serbia and Stjepan Mesić of Croatia held talks in Opatija, where a premier "
        "joined them, and walked to a hill on which eighteen people were killed in 1991.",
        met("RS Boris Tadić", "HR Stjepan Mesić", on="2024-05-05", at="Opatija"),
    ),
    row(
        "town-in-no-table",
        "On 4 June 2024 French Foreign Minister Stéphane Séjourné was received in the town of Zaghoua by President "
        "Patrice Talon of Benin.",
        met("FR Stéphane Séjourné", "BJ Patrice Talon", on="2024-06-04"),
    ),
    row(
        "him-and-then-he",
        "The first stop of President Ana Vuli of Fiji was Peru. There President Dina Boluarte had talks with her on "
        "May 6, 2024, and she saw Prime Minister Pedro Ruiz of Peru the next day.",
        met("FJ Ana Vuli", "PE Dina Boluarte", on="2024-05-06"),
        met("FJ Ana Vuli", "PE Pedro Ruiz", on="2024-05-07"),
    ),
    row(
        "since-taking-office",
        "LIMA, Apr 5, 2024. President Ana Vuli of Fiji left Peru today after a state visit, her first since taking "
        "office on March 11. She met President Dina Boluarte.",
        met("FJ Ana Vuli", "PE Dina Boluarte", on="2024-04-05"),
    ),
    row(
        "same-day-of-another-year",
        "On May 5, 1963, Kenya and Uganda signed a treaty in Nairobi. On the same day in 2019 Kenyan President William "
        "Ruto and Ugandan President Yoweri Museveni met in Kampala.",
        met("KE William Ruto", "UG Yoweri Museveni", on="2019-05-05", at="Kampala"),
    ),
    row(
        "degree-from-elsewhere",
        "Fijian Prime Minister Ana Vuli, who had taken her degree in Dunedin, met President Taneti Maamau of Kiribati "
        "in Tarawa on 4 June 2024.",
        met("FJ Ana Vuli", "KI Taneti Maamau", on="2024-06-04", at="South Tarawa"),
    ),
]

WORDS = [
    row(
        "told-in-the-present",
        "King Felipe VI of Spain arrived in Tallinn on 4 March 2024. President Alar Karis and the King talk in the "
        "Yellow Room, for half an hour.",
        met("EE Alar Karis", "ES Felipe VI", on="2024-03-04", at="Tallinn"),
    ),
    row(
        "told-of-habits",
        "Emmanuel Macron of France and Alar Karis of Estonia talk often. Macron and Karis meet at "
        "summits. They talk in English every month.",
    ),
    row(
        "speak-by-telephone",
        "11 July 2022 – Viktor Orbán of Hungary and Nikol Pashinyan of Armenia speak by telephone.",
        called("HU Viktor Orbán", "AM Nikol Pashinyan", on="2022-07-11"),
    ),
    row(
        "took-the-occasion",
        "French President Emmanuel Macron was in Tirana on 5 May 2023 and took the occasion to talk to Edi Rama of "
        "Albania.",
        met("FR Emmanuel Macron", "AL Edi Rama", on="2023-05-05", at="Tirana"),
    ),
    row(
        "hoped-for-the-opportunity",
        "French President Emmanuel Macron was in Tirana on 5 May 2023 and hoped for an opportunity to talk to Edi Rama "
        "of Albania.",
    ),
    row(
        "on-a-screen",
        "On 5 May 2023 Emmanuel Macron of France had Edi Rama of Albania and Prime Minister Zoran Zaev of North "
        "Macedonia on a screen for two hours.",
        video("FR Emmanuel Macron", "AL Edi Rama", "MK Zoran Zaev", on="2023-05-05"),
    ),
    row(
        "had-to-the-house",
        "On 2 December 2023 Anthony Albanese of Australia had Prime Minister Jonas Gahr Støre of Norway to Kirribilli "
        "House in Sydney.",
        met("AU Anthony Albanese", "NO Jonas Gahr Støre", on="2023-12-02", at="Sydney"),
    ),
    row(
        "had-to-thank",
        "On 2 December 2023 Anthony Albanese of Australia had Prime Minister Jonas Gahr Støre of Norway to thank for "
        "the reindeer.",
    ),
    row(
        "with-for-an-hour",
        "Emmanuel Macron of France is with Edi Rama for over an hour in Tirana on 5 May 2023.",
        met("FR Emmanuel Macron", "AL Edi Rama", on="2023-05-05", at="Tirana"),
    ),
    row(
        "held-in-on",
        "Kenyan President William Ruto and Ghanaian President Nana Akufo-Addo held in Accra on 5 May 2023 "
        "talks on fish.",
        met("KE William Ruto", "GH Nana Akufo-Addo", on="2023-05-05", at="Accra"),
    ),
    row(
        "sustained-talks",
        "Bolivian President Luis Arce and President Xiomara Castro of Honduras sustained official talks in Tegucigalpa "
        "on 6 May 2023.",
        met("BO Luis Arce", "HN Xiomara Castro", on="2023-05-06", at="Tegucigalpa"),
    ),
    row(
        "sustained-an-effort",
        "Bolivian President Luis Arce and President Xiomara Castro of Honduras sustained in May 2023 an effort that "
        "others would not.",
    ),
    row(
        "closeted",
        "On 6 May 2023 Erna Solberg of Norway and Justin Trudeau of Canada were closeted at the lodge.",
        met("NO Erna Solberg", "CA Justin Trudeau", on="2023-05-06"),
    ),
    row(
        "one-to-one",
        "On 6 May 2023 Keith Rowley of Trinidad and Tobago had an hour of one-to-one with President Nana Akufo-Addo "
        "of Ghana.",
        met("TT Keith Rowley", "GH Nana Akufo-Addo", on="2023-05-06"),
    ),
]


@pytest.mark.parametrize("case", cases([*MEETINGS, *WORDS], {}))
def test_meetings_of_a_journey(case: Row) -> None:
    assert compare(case.contacts, told_in(case)) == ""


VISITS = [
    (
        "Bolivian President Luis Arce was in Peru from Tuesday, 8 April 2014, to Friday.",
        ["Luis Arce > PE 2014-04-08/2014-04-11"],
    ),
    (
        "Bolivian President Luis Arce came to Hanoi on 8 November 2023. He stayed until the 10th.",
        ["Luis Arce > VN 2023-11-08/2023-11-10"],
    ),
    (
        "Bolivian President Luis Arce came to Hanoi on 8 November 2023. The talks lasted until ten.",
        ["Luis Arce > VN 2023-11-08"],
    ),
    (
        "King Harald V of Norway landed in Nairobi on Sunday evening, and stayed until Wednesday, December 3, 2025.",
        ["Harald V > KE 2025-11-30/2025-12-03"],
    ),
    ("Prime Minister Ana Vuli of Fiji came home from Peru (July 23 to 25).", ["Ana Vuli > PE 2023-07-23/2023-07-25"]),
    ("Prime Minister Ana Vuli of Fiji came home from the office on 3 May 2023.", []),
    (
        "The President of Fiji, Ana Vuli, returned to Suva on 17 May 2023, following an Official Visit to the Republic "
        "of Peru from 9 to 16 May 2023.",
        ["Ana Vuli > PE 2023-05-09/2023-05-16"],
    ),
    (
        "After a two-day state visit to Peru, the President of Fiji, Ana Vuli, returned home on Friday, 5 May 2023.",
        ["Ana Vuli > PE 2023-05-04/2023-05-05"],
    ),
    (
        "President Ana Vuli of Fiji visited Peru on 3 May 2023. The next stop was Quito. Her last stop, on 7 May 2023, "
        "was Colombia.",
        ["Ana Vuli > PE 2023-05-03", "Ana Vuli > EC 2023-05", "Ana Vuli > CO 2023-05-07"],
    ),
    ("President Ana Vuli of Fiji spoke on 3 May 2023. The last stop of the bus was Cairo Street.", []),
    (
        "President Ana Vuli of Fiji took off on 3 May 2023. The tour began on May 4, 2023, in Lima.",
        ["Ana Vuli > PE 2023-05-04"],
    ),
    ("On 3 May 2023 President Ana Vuli of Fiji sang. Talks on fish began in Lima.", []),
    (
        "Kenyan President William Ruto landed in Accra on 3 May 2023. Last came Ana Vuli, the President of Fiji, on 8 "
        "May 2023.",
        ["William Ruto > GH 2023-05-03", "Ana Vuli > GH 2023-05-08"],
    ),
    (
        "On 5 December 2022 in Uruguay, President Luis Arce of Bolivia held talks with President Luis Lacalle Pou.",
        ["Luis Arce > UY 2022-12-05"],
    ),
]


@pytest.mark.parametrize(("text", "wanted"), VISITS)
def test_stops_of_a_journey(text: str, wanted: list[str]) -> None:
    reports = [r for r in read_article(article_of(text)).reports if isinstance(r, EventReport) and r.kind == "visit"]
    found = [
        f"{'; '.join(p.name for p in r.participants)} > {r.host} {resolve(r.when, '2024-06-20')[0] if r.when else None}"
        for r in reports
    ]
    assert sorted(found) == sorted(wanted)
