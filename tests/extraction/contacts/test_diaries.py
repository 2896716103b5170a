"""Check diaries and programmes: entries that a weekday heads, and those that leave out whose day it is."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

DIARIES = [
    row(
        "weekdays-below-a-day",
        "Diary of a summit\n\nWEDNESDAY, 12 June 2024. Rain in Lima. Chilean President Gabriel Boric receives Latvian "
        "President Edgars Rinkēvičs. They know each other: on March 7 the two met in Riga.\n\nTHURSDAY. Kenyan "
        "President William Ruto meets Nepalese Prime Minister K.P. Sharma Oli.\n\nFRIDAY. Sweeping. Ruto had talks "
        "with Boric on Wednesday night, which I missed.",
        met("CL Gabriel Boric", "LV Edgars Rinkēvičs", on="2024-06-12"),
        met("CL Gabriel Boric", "LV Edgars Rinkēvičs", on="2024-03-07", at="Riga"),
        met("KE William Ruto", "NP K.P. Sharma Oli", on="2024-06-13", at="Lima"),
        met("CL Gabriel Boric", "KE William Ruto", on="2024-06-12"),
    ),
    row(
        "weekdays-of-another-week",
        "Notes from the road\n\nI went along again. It rained.\n\nFriday, 14 June 2024, Santiago. Kenyan President "
        "William Ruto met Chilean President Gabriel Boric. On 3 October he had met him in Nairobi.\n\nSaturday. He saw "
        "Chilean Speaker Ana Rojas.\n\nTuesday 25 June, Oslo. Ruto met Norwegian Prime Minister Jonas Gahr Støre.\n\n"
        "Wednesday. He saw King Harald V of Norway.",
        met("CL Gabriel Boric", "KE William Ruto", on="2024-06-14", at="Santiago"),
        met("CL Gabriel Boric", "KE William Ruto", on="2023-10-03", at="Nairobi"),
        met("CL Ana Rojas", "KE William Ruto", on="2024-06-15", at="Santiago"),
        met("KE William Ruto", "NO Jonas Gahr Støre", on="2024-06-25", at="Oslo"),
        met("KE William Ruto", "NO Harald V", on="2024-06-26", at="Oslo"),
    ),
]

# Entries leave out whose day it is; he is called by his office alone.
ENGAGEMENTS = [
    row(
        "list-of-engagements",
        "Office of the President of Kenya: engagements, May 2024\n\nSun 5 May — President William Ruto arrives in Lima "
        "on a visit to Peru.\n\nMon 6 May — Talks with President Dina Boluarte. Courtesy call on Speaker Ana Rojas of "
        "Peru. In the evening, meeting with Prime Minister Gustavo Adrianzén of Peru.\n\nWed 8 May — Return via "
        "Lisbon. (Proposed call on President Marcelo Rebelo de Sousa did not proceed.)\n\nFri 10 May — Cabinet. "
        "President receives President Alar Karis of Estonia.\n\nMon 13 to Thu 16 May — Riga, Latvia: second Baltic "
        "Forum. On Tuesday bilateral with President Edgars Rinkēvičs of Latvia; on Wednesday bilateral with President "
        "Sauli Niinistö of Finland.\n\nFri 17 May — Oslo: welcome at the palace, meeting with King Harald V of Norway "
        "and with Prime Minister Jonas Gahr Støre.\n\nTue 21 May — New York, a session. President meets UN "
        "Secretary-General António Guterres.",
        met("KE William Ruto", "PE Dina Boluarte", on="2024-05-06"),
        met("KE William Ruto", "PE Ana Rojas", on="2024-05-06"),
        met("KE William Ruto", "PE Gustavo Adrianzén", on="2024-05-06"),
        met("EE Alar Karis", "KE William Ruto", on="2024-05-10"),
        met("KE William Ruto", "LV Edgars Rinkēvičs", on="2024-05-14", at="Riga"),
        met("FI Sauli Niinistö", "KE William Ruto", on="2024-05-15", at="Riga"),
        met("KE William Ruto", "NO Harald V", on="2024-05-17", at="Oslo"),
        met("KE William Ruto", "NO Jonas Gahr Støre", on="2024-05-17", at="Oslo"),
        met("KE William Ruto", "UN António Guterres", on="2024-05-21"),
    ),
    row(
        "chronicle-of-a-month",
        "The Chairman's May: a chronicle\n\n5 May 2024. Chilean President Gabriel Boric and his spouse land in Nairobi."
        " Meeting with the staff of the Embassy.\n\n6 May. Welcome at State House and talks with Kenyan President "
        "William Ruto. A treaty is signed. In the afternoon, meeting with the Speaker, Moses Wetangula of Kenya.\n\n"
        "8 May. Tallinn: breakfast with students, call on Estonian President Alar Karis, talks with Estonian Prime "
        "Minister Kaja Kallas.\n\n9 May. Lecture. Departure.\n\n14 May. In Santiago, telephone conversation with "
        "Peruvian President Dina Boluarte.",
        met("CL Gabriel Boric", "KE William Ruto", on="2024-05-06"),
        met("CL Gabriel Boric", "KE Moses Wetangula", on="2024-05-06"),
        met("CL Gabriel Boric", "EE Alar Karis", on="2024-05-08", at="Tallinn"),
        met("CL Gabriel Boric", "EE Kaja Kallas", on="2024-05-08", at="Tallinn"),
        called("CL Gabriel Boric", "PE Dina Boluarte", on="2024-05-14"),
    ),
    row(
        "days-of-two-lands",
        "Kenya and Chile: the days that count\n\n5 May 2023. Kenyan President William Ruto visits Santiago. Talks with "
        "Chilean President Gabriel Boric.\n\n6 June 2023. Chilean Foreign Minister Alberto van Klaveren comes to "
        "Nairobi. Talks with Kenyan Foreign Minister Alfred Mutua.\n\n7 July 2023. Boric comes to Nairobi. Talks with "
        "Ruto.",
        met("CL Gabriel Boric", "KE William Ruto", on="2023-05-05"),
        met("CL Alberto van Klaveren", "KE Alfred Mutua", on="2023-06-06"),
        met("CL Gabriel Boric", "KE William Ruto", on="2023-07-07"),
    ),
]

# Days of a month that is told already go on with what somebody did.
NUMBERED_DAYS = [
    row(
        "and-on-the-sixth-met",
        "In early May 2024 President Kofi Darko of Ghana was in Latvia. He talked with President Edgars Rinkēvičs in "
        "Riga on May 4, and on the 6th met Foreign Minister Baiba Braže of Latvia.",
        met("GH Kofi Darko", "LV Edgars Rinkēvičs", on="2024-05-04"),
        met("GH Kofi Darko", "LV Baiba Braže", on="2024-05-06"),
    ),
    row(
        "had-stood-and-talked",
        "ACCRA, 17 June 2024. — President Kofi Darko of Ghana had stood on the square in Riga on the 9th and on the "
        "10th talked with Latvian President Edgars Rinkēvičs in the castle.",
        met("GH Kofi Darko", "LV Edgars Rinkēvičs", on="2024-06-10"),
    ),
    row(
        "others-receive-him-on-days-of-his-stay",
        "From Riga one hears of it on May 20, 2024. King Jigme Khesar Namgyel Wangchuck of Bhutan was in India from "
        "April 3 to 5; Foreign Minister Asha Mehta of India called on him, and on the 4th Prime Minister Narendra Modi "
        "of India welcomed him for talks at his residence.",
        met("BT Jigme Khesar Namgyel Wangchuck", "IN Asha Mehta", on="2024-04-03/2024-04-05"),
        met("BT Jigme Khesar Namgyel Wangchuck", "IN Narendra Modi", on="2024-04-04"),
    ),
    row(
        "had-looked-in-on-a-day-and-met-two",
        "On 12 May 2024 Latvian President Edgars Rinkēvičs gave a dinner. Peru's Foreign Minister, Ana Rojas, had "
        "looked in on the 8th: she met Foreign Minister Baiba Braže of Latvia and called on Speaker Daiga "
        "Mieriņa.",
        met("LV Baiba Braže", "PE Ana Rojas", on="2024-05-08"),
        met("LV Daiga Mieriņa", "PE Ana Rojas", on="2024-05-08"),
    ),
    row(
        "since-a-month-and-on-a-day-of-it",
        "LIMA, June 14, 2024 — Peruvian Foreign Minister Ana Rojas had been sounding out the region since May: on the "
        "8th of that month she was in Santiago, where President Gabriel Boric received her.",
        met("CL Gabriel Boric", "PE Ana Rojas", on="2024-05-08", at="Santiago"),
    ),
    row(
        "on-the-fifth-floor",
        "On 3 May 2024 President Kofi Darko of Ghana praised ports and roads, and on the 5th floor met President "
        "Edgars Rinkēvičs of Latvia.",
        met("GH Kofi Darko", "LV Edgars Rinkēvičs", on="2024-05-03"),
    ),
]


@pytest.mark.parametrize("tested", cases(ENGAGEMENTS, {}))
def test_whose_days_a_list_tells(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told


@pytest.mark.parametrize("tested", cases(DIARIES, {}))
def test_the_weekday_that_heads_an_entry_is_counted_from_the_entry_before(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told


@pytest.mark.parametrize("tested", cases(NUMBERED_DAYS, {}))
def test_days_told_by_a_number(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told
