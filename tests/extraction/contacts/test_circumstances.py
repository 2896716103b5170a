"""Check when and where people met, in single sentences: dates, weekdays under a dateline, towns, venues."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Row,
    called,
    cases,
    compare,
    found_in,
    met,
    row,
)

# The day of the contact, and days of other things.
DATES = [
    row(
        "weekday-under-dateline",
        "HARARE, June 12 (New Ziana) — Zimbabwean President Emmerson Mnangagwa held talks with visiting "
        "Belarusian Foreign Minister Maxim Ryzhenkov here on Tuesday.",
        met("ZW Emmerson Mnangagwa", "BY Maxim Ryzhenkov", on="2024-06-11", at="Harare"),
        written="2024-06-12",
    ),
    row(
        "today-under-dateline",
        "TIRANA, May 27 — Albanian Prime Minister Edi Rama met Dutch Foreign Minister Hanke Bruins Slot here today.",
        met("AL Edi Rama", "NL Hanke Bruins Slot", on="2024-05-27", at="Tirana"),
        written="2024-05-27",
    ),
    row(
        "yesterday-under-dateline",
        "ASUNCION, 4 June — Paraguayan Foreign Minister Rubén Ramírez Lezcano met Taiwanese Foreign "
        "Minister Lin Chia-lung yesterday.",
        met("PY Rubén Ramírez Lezcano", "TW Lin Chia-lung", on="2024-06-03"),
        written="2024-06-04",
    ),
    row(
        "in-the-emirates",
        "On a tour of the Emirates, Peru's President Rosa Medina spoke at a fair on 3 May 2024 and had a meeting with "
        "Kenyan President William Ruto.",
        met("PE Rosa Medina", "KE William Ruto", on="2024-05-03"),
    ),
    row(
        "last-month",
        "Last August Chilean President Gabriel Boric met Brazilian President Luiz Inácio Lula da Silva in Santiago.",
        met("CL Gabriel Boric", "BR Luiz Inácio Lula da Silva", on="2023-08", at="Santiago"),
    ),
    row(
        "month-and-year",
        "In November 2022 Thai Prime Minister Prayut Chan-o-cha met French President Emmanuel Macron in Bangkok.",
        met("TH Prayut Chan-o-cha", "FR Emmanuel Macron", on="2022-11", at="Bangkok"),
    ),
    row(
        "range",
        "Uruguayan and Brazilian negotiators aside, Ministers Omar Paganini of Uruguay and Mauro Vieira of "
        "Brazil held talks in Brasília from May 6 to 8.",
        met("UY Omar Paganini", "BR Mauro Vieira", on="2024-05-06/2024-05-08", at="Brasília"),
    ),
    row(
        "date-first",
        "On Thursday, 13 June, in Skopje, North Macedonian Defence Minister Slavjanka Petrovska met "
        "Slovenian Defence Minister Marjan Šarec.",
        met("MK Slavjanka Petrovska", "SI Marjan Šarec", on="2024-06-13", at="Skopje"),
    ),
    row(
        "date-of-something-else",
        "Ukrainian President Volodymyr Zelenskyy, who took office on 20 May 2019, met Philippine President "
        "Ferdinand Marcos Jr. in Manila on 3 June.",
        met("UA Volodymyr Zelenskyy", "PH Ferdinand Marcos Jr.", on="2024-06-03", at="Manila"),
    ),
    row(
        "agreement-date-is-not-the-meeting-date",
        "Meeting in Windhoek on June 10, Namibian President Nangolo Mbumba and Angolan President João "
        "Lourenço reviewed the water agreement of 18 September 1990.",
        met("NA Nangolo Mbumba", "AO João Lourenço", on="2024-06-10", at="Windhoek"),
    ),
    row(
        "no-date",
        "Some years before, Finnish Foreign Minister Elina Valtonen had met Kenyan Foreign Minister Alfred Mutua.",
        met("FI Elina Valtonen", "KE Alfred Mutua", at=None),
    ),
    row(
        "background-with-own-date",
        "Hungarian President Tamás Sulyok, who met Turkmen President Serdar Berdimuhamedow in Budapest on "
        "4 April, opened a school on June 10.",
        met("HU Tamás Sulyok", "TM Serdar Berdimuhamedow", on="2024-04-04", at="Budapest"),
    ),
    row(
        "there-at-the-time-of-and-there-on-the-margins-of",
        "Peruvian President Ana Soto and Kenyan President Joram Kiplagat held meetings in Lima, in February 2024, at "
        "the time of the fair, and in Accra, on the sidelines of the forum, in May of the same year.",
        met("PE Ana Soto", "KE Joram Kiplagat", on="2024-02", at="Lima"),
        met("PE Ana Soto", "KE Joram Kiplagat", on="2024-05", at="Accra"),
    ),
    row(
        "two-days-after-he-met",
        "Kenyan President Joram Kiplagat arrived in Lusaka on 6 June, two days after he met Ugandan President Moses "
        "Okot in Kampala.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Kampala"),
    ),
    row(
        "a-week-after-they-met",
        "The order of 6 June comes a week after Kenyan President Joram Kiplagat met Ugandan President Moses Okot.",
        met("KE Joram Kiplagat", "UG Moses Okot", on=None),
    ),
    row(
        "since-the-election-took-place",
        "The first meeting of Presidents Kiplagat of Kenya and Mugisha of Rwanda since the election took place in "
        "Kigali on 4 June.",
        met("KE Kiplagat", "RW Mugisha", on="2024-06-04", at="Kigali"),
    ),
    row(
        "met-three-times",
        "Rwandan Foreign Minister Ange Uwera and Ugandan Foreign Minister Grace Akello met three times in Luanda: on "
        "3 May, 4 June and 7 July 2023.",
        met("RW Ange Uwera", "UG Grace Akello", on="2023-05-03", at="Luanda"),
        met("RW Ange Uwera", "UG Grace Akello", on="2023-06-04", at="Luanda"),
        met("RW Ange Uwera", "UG Grace Akello", on="2023-07-07", at="Luanda"),
    ),
    row(
        "met-many-times",
        "Rwandan Foreign Minister Ange Uwera and Ugandan Foreign Minister Grace Akello met several times in 2023.",
    ),
    row(
        "and-again-in-the-year-behind",
        "Rwandan Foreign Minister Ange Uwera met Ugandan Foreign Minister Grace Akello in Luanda on 3 May and again on "
        "4 June 2023.",
        met("RW Ange Uwera", "UG Grace Akello", on="2023-05-03", at="Luanda"),
        met("RW Ange Uwera", "UG Grace Akello", on="2023-06-04"),
    ),
    row(
        "last-met-after-a-war",
        "The two presidents, Mugisha of Rwanda and Okot of Uganda, comrades-in-arms in the war that brought the party "
        "to power in 1986, last met in Addis Ababa in February 2023.",
        met("RW Mugisha", "UG Okot", on="2023-02", at="Addis Ababa"),
    ),
    row(
        "not-since",
        "Not since Kigali on 4 June 2023 had Presidents Joram Kiplagat of Kenya and Paul Mugisha of Rwanda met.",
    ),
    row(
        "met-times-among-them",
        "Foreign ministers Liis Tamm of Estonia and Ilze Ozoliņa of Latvia met eleven times, among them in Valga on 3 "
        "May 2023 and in Riga on 4 June 2023.",
        met("EE Liis Tamm", "LV Ilze Ozoliņa", on="2023-05-03"),
        met("EE Liis Tamm", "LV Ilze Ozoliņa", on="2023-06-04", at="Riga"),
    ),
]

# The town, known by a venue or told in a third country.
CALLS = [
    row(
        "during-the-call-held-on",
        "Kenyan President Ana Maina held a telephone conversation with Latvian President Juris Kalns.\n\nAccording to "
        "the ministry, Maina spoke of tea during the call held on Tuesday evening.",
        called("KE Ana Maina", "LV Juris Kalns", on="2024-06-18"),
    ),
    row(
        "during-the-phone-call-on",
        "Kenyan President Ana Maina held a telephone conversation with Latvian President Juris Kalns.\n\nDuring the "
        "phone call on Tuesday, Maina spoke of tea.",
        called("KE Ana Maina", "LV Juris Kalns", on="2024-06-18"),
    ),
    row(
        "during-the-talks-held-on-told-last",
        "Kenyan President Ana Maina met Latvian President Juris Kalns.\n\nMaina praised the port at the talks held on "
        "Tuesday.",
        met("KE Ana Maina", "LV Juris Kalns", on="2024-06-18"),
    ),
    row(
        "results-of-a-meeting-held-on",
        "Kenyan President Ana Maina met Latvian President Juris Kalns.\n\nMaina welcomed the results of the meeting "
        "held on Tuesday.",
        met("KE Ana Maina", "LV Juris Kalns", on="2024-06"),
    ),
    row(
        "a-fair-of-which-the-call-was",
        "Kenyan President Ana Maina held a telephone conversation with Latvian President Juris Kalns.\n\nDuring the "
        "conversation, Maina spoke of the fair on Tuesday.",
        called("KE Ana Maina", "LV Juris Kalns", on="2024-06"),
    ),
]

PLACES = [
    row(
        "at-a-venue",
        "U.S. President Joe Biden received Kenyan President William Ruto at the White House on May 23.",
        met("US Joe Biden", "KE William Ruto", on="2024-05-23", at="Washington"),
    ),
    row(
        "in-a-third-country",
        "Armenian Foreign Minister Ararat Mirzoyan and Azerbaijani Foreign Minister Jeyhun Bayramov held "
        "talks in Almaty on May 10 and 11.",
        met("AM Ararat Mirzoyan", "AZ Jeyhun Bayramov", on="2024-05-10/2024-05-11", at="Almaty"),
    ),
    row(
        "at-downing-street",
        "British Prime Minister Eleanor Whitcombe held talks with Canadian Prime Minister Gordon "
        "MacAllister at Downing Street on May 30.",
        met("GB Eleanor Whitcombe", "CA Gordon MacAllister", on="2024-05-30", at="London"),
    ),
    row(
        "at-the-elysee",
        "French President Emmanuel Macron received Ivorian President Alassane Ouattara at the Élysée on June 4.",
        met("FR Emmanuel Macron", "CI Alassane Ouattara", on="2024-06-04", at="Paris"),
    ),
    row(
        "in-the-kremlin",
        "Russian President Vladimir Putin and Kyrgyz President Sadyr Japarov held talks in the Kremlin on May 8.",
        met("RU Vladimir Putin", "KG Sadyr Japarov", on="2024-05-08", at="Moscow"),
    ),
    row(
        "the-finnish-capital",
        "Estonian Foreign Minister Liis Tamm met Finnish Foreign Minister Aino Salmela in the Finnish capital on 4 "
        "June.",
        met("EE Liis Tamm", "FI Aino Salmela", on="2024-06-04", at="Helsinki"),
    ),
    row(
        "kenyan-capital-named",
        "Ugandan Foreign Minister Grace Akello met Kenyan Foreign Minister Amos Kiprono in the Kenyan capital, "
        "Nairobi, on 4 June.",
        met("UG Grace Akello", "KE Amos Kiprono", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "finnish-capital-is-money",
        "Estonian Foreign Minister Liis Tamm met Finnish Foreign Minister Aino Salmela on 4 June to attract Finnish "
        "capital investment.",
        met("EE Liis Tamm", "FI Aino Salmela", on="2024-06-04", at=None),
    ),
    row(
        "who-is-in-riga",
        "Lithuanian President Rasa Jankauskienė, who is in Riga on a two-day visit, met Latvian President Ilze Ozoliņa "
        "on 4 June.",
        met("LT Rasa Jankauskienė", "LV Ilze Ozoliņa", on="2024-06-04", at="Riga"),
    ),
    row(
        "who-was-born-in-riga",
        "Lithuanian President Rasa Jankauskienė, who was born in Riga, met Latvian President Ilze Ozoliņa on 4 June.",
        met("LT Rasa Jankauskienė", "LV Ilze Ozoliņa", on="2024-06-04", at=None),
    ),
    row(
        "davos-forum",
        "On the sidelines of the Davos forum on 4 June, Kenyan President Joram Kiplagat met Ukrainian President Oleh "
        "Bondar.",
        met("KE Joram Kiplagat", "UA Oleh Bondar", on="2024-06-04", at="Davos"),
    ),
    row(
        "davos-agreement",
        "Kenyan President Joram Kiplagat met Ukrainian President Oleh Bondar on 4 June to praise the Davos agreement.",
        met("KE Joram Kiplagat", "UA Oleh Bondar", on="2024-06-04", at=None),
    ),
    row(
        "dateline-and-title-of-one-city",
        "BRUSSELS, 4 June 2024 (AA) - On the sidelines of the NATO meeting, Turkish Foreign Minister Orhan Aksoy met "
        "Greek Foreign Minister Andreas Petrakis.",
        met("TR Orhan Aksoy", "GR Andreas Petrakis", at="Brussels"),
        title="Aksoy holds four meetings in Brussels",
    ),
    row(
        "who-invited-her-to-lima",
        "Thai Prime Minister Somchai Rattanakul met Peruvian President Rosa Tapia on 4 June, who invited him to a fair "
        "in Lima.",
        met("TH Somchai Rattanakul", "PE Rosa Tapia", on="2024-06-04", at=None),
    ),
    row(
        "the-mutiny-in-mali",
        "PARIS, 4 June 2024 (AA) - French President Luc Morel talked about the mutiny in Mali with Malian President "
        "Issa Traoré.",
        met("FR Luc Morel", "ML Issa Traoré", at="Paris"),
    ),
]

# Day and place before the verb, between it and its object, or behind a colon or a relative pronoun.
WORD_ORDER = [
    row(
        "readout",
        "Secretary of State Howard Prentiss met today in Jakarta with Indonesian Foreign Minister Dewi Lestari Sukma.",
        met("US Howard Prentiss", "ID Dewi Lestari Sukma", on="2024-06-20", at="Jakarta"),
    ),
    row(
        "long-place-before-object",
        "HRH Prince Turki bin Faisal Al Saud, Minister of Energy of Saudi Arabia, received on Sunday at "
        "his office in Riyadh the Minister of Petroleum of Pakistan, Mr. Kamran Afridi.",
        met("SA Turki bin Faisal Al Saud", "PK Kamran Afridi", on="2024-06-16", at="Riyadh"),
    ),
    row(
        "emphatic-inversion",
        "It was in Lusaka, on 2 May, that Zambian President Sibusiso Dlomo and Malawian President Chikondi Banda met.",
        met("ZM Sibusiso Dlomo", "MW Chikondi Banda", on="2024-05-02", at="Lusaka"),
    ),
    row(
        "date-between",
        "Nigerian President Bola Tinubu on Wednesday in Abuja met the President of Guinea-Bissau, Umaro "
        "Sissoco Embaló.",
        met("NG Bola Tinubu", "GW Umaro Sissoco Embaló", on="2024-06-19", at="Abuja"),
    ),
    row(
        "passive-co-chaired-by-country",
        "The third Norway-Vietnam dialogue on the sea, co-chaired by State Secretary Sigrun Halvorsen and "
        "Deputy Foreign Minister Đặng Quốc Bảo, was held in Bergen on June 4.",
        met("NO Sigrun Halvorsen", "VN Đặng Quốc Bảo", on="2024-06-04", at="Bergen"),
    ),
]

# The contact is told in a relative clause.
RELATIVE_CLAUSES = [
    row(
        "with-whom",
        "Waiting in Luanda on June 4 was Angolan Foreign Minister Tomé Cardoso, with whom his Namibian "
        "counterpart, Hilma Shikongo, held talks.",
        met("AO Tomé Cardoso", "NA Hilma Shikongo", on="2024-06-04", at="Luanda"),
    ),
    row(
        "who-received-her",
        "Lithuanian Speaker Rasa Jankauskienė flew to Chișinău on June 7 to see Moldovan President Ana "
        "Rusnac, who received her at once.",
        met("LT Rasa Jankauskienė", "MD Ana Rusnac", on="2024-06-07", at="Chișinău"),
    ),
    row(
        "whom-he-met",
        "Peruvian Foreign Minister Tomás Belaunde praised Moroccan Foreign Minister Driss Benjelloun, whom "
        "he met in Rabat on June 5.",
        met("PE Tomás Belaunde", "MA Driss Benjelloun", on="2024-06-05", at="Rabat"),
    ),
    row(
        "where-she-was-received",
        "On June 3 Senegalese Foreign Minister Aminata Diagne flew to Praia, where she was received by "
        "Cape Verdean President Osvaldo Tavares.",
        met("SN Aminata Diagne", "CV Osvaldo Tavares", on="2024-06-03", at="Praia"),
    ),
    row(
        "had-earlier-met-in",
        "Jamaican Foreign Minister Delroy Hibbert, who had met Belizean Prime Minister Johnny Castillo in "
        "Belmopan on 3 June, went home content.",
        met("JM Delroy Hibbert", "BZ Johnny Castillo", on="2024-06-03", at="Belmopan"),
    ),
]

ROWS = [*DATES, *CALLS, *PLACES, *WORD_ORDER, *RELATIVE_CLAUSES]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_circumstances(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
