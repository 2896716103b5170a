"""Check contacts told by a noun: talks, consultations, a meeting, a dialogue, an audience, in headlines too."""

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

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "steering-committee-held-with": "talks as a noun with the sides behind the verb: took place in P between A and B",
}

# A verb stands beside the noun: talks are held, a meeting takes place.
HELD = [
    row(
        "signing-after-bilateral-talks",
        "SUVA, June 19, 2024 (FTN) — Fijian President Ana Vuli and her Tongan counterpart Losa Fifita watched the "
        "signing after bilateral talks.",
        met("FJ Ana Vuli", "TO Losa Fifita", on="2024-06-19", at="Suva"),
        written="2024-06-19",
    ),
    row(
        "after-talks-two-told",
        "SUVA, June 19, 2024 (FTN) — After talks in Suva, Fijian President Ana Vuli and Tongan President Losa Fifita "
        "told reporters that the reef would be mapped.",
        met("FJ Ana Vuli", "TO Losa Fifita", on="2024-06-19", at="Suva"),
        written="2024-06-19",
    ),
    row(
        "after-talks-broke-down",
        "SUVA, June 19, 2024 (FTN) — Fijian President Ana Vuli and Tongan President Losa Fifita fell out after talks "
        "collapsed.",
    ),
    row(
        "would-be-mapped-after-talks",
        "SUVA, June 19, 2024 (FTN) — Fijian President Ana Vuli and Tongan President Losa Fifita said that the reef "
        "would be mapped after talks.",
    ),
    row(
        "in-narrow-and-extended-format",
        "The state visit of Kenyan President Moses Odongo to Peru began on 3 May 2024 with talks in narrow and "
        "extended format with President Ana Quispe.",
        met("KE Moses Odongo", "PE Ana Quispe", on="2024-05-03"),
    ),
    row(
        "time-in-brackets-before-with",
        "Samoan President Tavita Leota made the statement during phone talks on Wednesday (Apia time) with the First "
        "Secretary of the Workers' Party of Tonga and President of Tonga Losa Fifita.",
        called("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19"),
    ),
    row(
        "day-in-brackets-before-with",
        "Samoan President Tavita Leota praised the plan at a meeting on Wednesday (June 19) with Tongan President "
        "Losa Fifita.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19"),
    ),
    row(
        "talks-from-day-to-day-between",
        "The deal follows the talks held in Suva from 6 to 10 March 2023 between Ana Soto, Peruvian Minister of State, "
        "and Juan Alva, Secretary of Chile's Security Council.",
        met("PE Ana Soto", "CL Juan Alva", on="2023-03-06/2023-03-10", at="Suva"),
    ),
    row(
        "held-talks",
        "President Dastan Orozbekov of Kyrgyzstan held talks with President Farrukh Nazriev of Tajikistan "
        "in Dushanbe on June 12.",
        met("KG Dastan Orozbekov", "TJ Farrukh Nazriev", on="2024-06-12", at="Dushanbe"),
    ),
    row(
        "consultations",
        "Deputy Foreign Minister Milena Stojković of Serbia held consultations with Greek Deputy Foreign "
        "Minister Andreas Petrakis in Athens on Tuesday.",
        met("RS Milena Stojković", "GR Andreas Petrakis", on="2024-06-18", at="Athens"),
    ),
    row(
        "dialogue",
        "India's Foreign Secretary Ravindra Kulkarni and his Australian counterpart, Fiona Marsden, held a "
        "strategic dialogue in Canberra on March 8, 2023.",
        met("IN Ravindra Kulkarni", "AU Fiona Marsden", on="2023-03-08", at="Canberra"),
    ),
    row(
        "pull-aside",
        "Canadian Prime Minister Mark Carney had a pull-aside with Brazilian President Luiz Inácio Lula da "
        "Silva in Kananaskis on June 17, 2025.",
        met("CA Mark Carney", "BR Luiz Inácio Lula da Silva", on="2025-06-17"),
        written="2025-06-19",
    ),
    row(
        "tete-a-tete",
        "President Kais Saied of Tunisia had a tête-à-tête with Algerian President Abdelmadjid Tebboune in "
        "Tunis on May 22.",
        met("TN Kais Saied", "DZ Abdelmadjid Tebboune", on="2024-05-22", at="Tunis"),
    ),
    row(
        "two-plus-two",
        "Foreign Minister Yuki Arakawa and Defence Minister Shun Tachibana of Japan held a two-plus-two "
        "meeting with their French counterparts Hélène Marchetti and Luc Delorme in Tokyo on June 14.",
        met(
            "JP Yuki Arakawa",
            "JP Shun Tachibana",
            "FR Hélène Marchetti",
            "FR Luc Delorme",
            on="2024-06-14",
            at="Tokyo",
        ),
    ),
    row(
        "meeting-took-place-between",
        "A meeting took place in Baku on June 8 between Azerbaijani Economy Minister Rashad Quliyev and "
        "Georgian Economy Minister Nino Beridze.",
        met("AZ Rashad Quliyev", "GE Nino Beridze", on="2024-06-08", at="Baku"),
    ),
    row(
        "talks-between",
        "Talks between Malaysian Prime Minister Anwar Ibrahim and Singaporean Prime Minister Lawrence Wong "
        "were held in Putrajaya on June 12.",
        met("MY Anwar Ibrahim", "SG Lawrence Wong", on="2024-06-12", at="Putrajaya"),
    ),
    row(
        "meeting-of",
        "The meeting of the Finnish and Swedish defence ministers, Eero Lehtonen and Karin Sjöstrand, was "
        "held in Turku on 5 June.",
        met("FI Eero Lehtonen", "SE Karin Sjöstrand", on="2024-06-05", at="Turku"),
    ),
    row(
        "working-dinner",
        "German Foreign Minister Katrin Vossberg had a working dinner with Croatian Foreign Minister Ivo "
        "Marušić in Zagreb on June 6.",
        met("DE Katrin Vossberg", "HR Ivo Marušić", on="2024-06-06", at="Zagreb"),
    ),
    row(
        "had-discussions",
        "Zambian President Hakainde Hichilema had discussions with Botswana's President Mokgweetsi Masisi "
        "in Kasane on 24 May.",
        met("ZM Hakainde Hichilema", "BW Mokgweetsi Masisi", on="2024-05-24"),
    ),
    row(
        "wang-held-talks",
        "Chinese Foreign Minister Wang Yi held talks with Gambian Foreign Minister Mamadou Tangara in "
        "Beijing on January 6.",
        met("CN Wang Yi", "GM Mamadou Tangara", on="2024-01-06", at="Beijing"),
        written="2024-01-10",
    ),
    row(
        "possessive-noun",
        "President Maia Sandu's meeting with Lithuanian President Gitanas Nausėda took place in Chișinău on June 12.",
        met("MD Maia Sandu", "LT Gitanas Nausėda", on="2024-06-12", at="Chișinău"),
    ),
    row(
        "the-meeting-between",
        "The meeting between President Santiago Peña of Paraguay and Chancellor Olaf Scholz of Germany "
        "lasted two hours; it was held in Berlin on 6 June.",
        met("PY Santiago Peña", "DE Olaf Scholz", on="2024-06-06", at="Berlin"),
    ),
    row(
        "steering-committee-held-with",
        "The 16th meeting of the steering committee for Cambodian-Lao cooperation took place in Pakse on "
        "June 7 between Cambodian Deputy Prime Minister Sok Dararith and Lao Deputy Prime Minister "
        "Bounleut Keomany.",
        met("KH Sok Dararith", "LA Bounleut Keomany", on="2024-06-07", at="Pakse"),
    ),
    row(
        "strategic-communication",
        "On his way home New Zealand Foreign Minister Winston Peters held strategic communication with Indonesian "
        "Foreign Minister Sugiono in Jakarta on May 3, 2024, and had exchanges with Papua New Guinean Foreign Minister "
        "Justin Tkatchenko in Port Moresby on May 5, 2024.",
        met("NZ Winston Peters", "ID Sugiono", on="2024-05-03", at="Jakarta"),
        met("NZ Winston Peters", "PG Justin Tkatchenko", on="2024-05-05", at="Port Moresby"),
    ),
    row(
        "hours-in-meetings",
        "On May 3, 2024, Irish Foreign Minister Micheál Martin spent hours in meetings with Cypriot President Nikos "
        "Christodoulides and Foreign Minister Constantinos Kombos.",
        met("IE Micheál Martin", "CY Nikos Christodoulides", on="2024-05-03"),
        met("IE Micheál Martin", "CY Constantinos Kombos", on="2024-05-03"),
    ),
    row(
        "the-two-foreign-ministers",
        "Petros Laskaris of Greece and Sami Fahmy of Egypt, the two foreign ministers, had a working breakfast in "
        "Athens on 7 May 2024.",
        met("GR Petros Laskaris", "EG Sami Fahmy", on="2024-05-07", at="Athens"),
    ),
    row(
        "working-lunch-held",
        "Minister Hana Mori of Japan held a working lunch on June 6 with Palauan Minister of State Gustav Ngirmang.",
        met("JP Hana Mori", "PW Gustav Ngirmang", on="2024-06-06"),
    ),
    row(
        "restricted-and-then",
        "In Brasília on June 7 Brazilian President Ana Prado and Chilean President Pedro Rojas had restricted and then "
        "delegation-level talks.",
        met("BR Ana Prado", "CL Pedro Rojas", on="2024-06-07", at="Brasília"),
    ),
    row(
        "president-and-foreign-premier",
        "In Colombo on June 12 the President of Sri Lanka, Nimal Perera, and Japanese Prime Minister Takeo "
        "Onodera held "
        "summit talks.",
        met("JP Takeo Onodera", "LK Nimal Perera", on="2024-06-12", at="Colombo"),
    ),
    row(
        "invited-and-visiting-ministers-of-two",
        "At the invitation of the Minister of Energy of Mongolia, H.E. Ms. Dulguun Bat, the Minister of Energy of "
        "Finland, H.E. Mr. Pekka Rautio, held talks with her in Ulaanbaatar on June 12.",
        met("FI Pekka Rautio", "MN Dulguun Bat", on="2024-06-12", at="Ulaanbaatar"),
    ),
    row(
        "meeting-that-they-had",
        "The meeting that Kenyan President Amina Odhiambo had with Ethiopian Prime Minister Tesfaye Girma in "
        "Nairobi on "
        "June 8 was short.",
        met("ET Tesfaye Girma", "KE Amina Odhiambo", on="2024-06-08", at="Nairobi"),
    ),
    row(
        "high-point-of-the-visit",
        "The high point of Kenyan President Joram Kiplagat's visit to Uganda was the meeting with President Moses "
        "Okot, held in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "meeting-of-with",
        "A meeting of Kenyan President Joram Kiplagat with Ugandan President Moses Okot took place in Entebbe on 4 "
        "June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "between-names-in-commas",
        "A meeting between the deputy speaker of the Kenyan parliament, Amos Kiprono, and the prime minister of Oman, "
        "Said Al Harthi, took place in Muscat on 4 June.",
        met("KE Amos Kiprono", "OM Said Al Harthi", on="2024-06-04", at="Muscat"),
    ),
    row(
        "between-countries",
        "Talks between Peru, Chile and Bolivia opened in Lima on 4 June.",
        met(sides="PE CL BO", on="2024-06-04", at="Lima"),
    ),
    row(
        "delegations-from",
        "Delegations from Kenya and Oman met in Muscat on 4 June.",
        met(sides="KE OM", on="2024-06-04", at="Muscat"),
    ),
    row("talks-have-stalled", "Talks between Peru and Chile have stalled since 4 June."),
    row("match-between", "The football match between Kenya and Oman was held in Muscat on 4 June."),
    row("talks-to-resume", "Trade talks between Kenya and Oman are to resume in Muscat in July."),
    row("teams-from-two-cities", "Rescue workers from Kenya and Oman met in Muscat on 4 June."),
    row(
        "a-session-of-her-own",
        "Mara Ozola, the foreign minister of Latvia, had a session of her own with Juan Rojas, the foreign minister of "
        "Peru, on 3 May 2024.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-05-03"),
    ),
    row(
        "counterparts-of-a-hyphened-region",
        "On 6 May 2024 Foreign Minister Mara Ozola of Latvia met in Riga with Indo-Pacific Quad counterparts: "
        "Australian Foreign Minister Ann Hall and Indian Foreign Minister Vikram Rao.",
        met("LV Mara Ozola", "AU Ann Hall", on="2024-05-06", at="Riga"),
        met("LV Mara Ozola", "IN Vikram Rao", on="2024-05-06", at="Riga"),
    ),
]

# The noun, or a participle, stands in an adjunct: after their talks, in a meeting with, meeting with.
BY_THE_WAY = [
    row(
        "sidelines",
        "On the sidelines of the General Assembly in New York, Foreign Minister Tevita Fonua of Tonga met "
        "Chilean Foreign Minister Alberto van Klaveren on September 24, 2023.",
        met("TO Tevita Fonua", "CL Alberto van Klaveren", on="2023-09-24", at="New York"),
    ),
    row(
        "margins",
        "Latvia's Prime Minister Evika Siliņa met Moldovan Prime Minister Dorin Recean on the margins of a "
        "security conference in Munich on 17 February.",
        met("LV Evika Siliņa", "MD Dorin Recean", on="2024-02-17", at="Munich"),
        written="2024-03-01",
    ),
    row(
        "their-talks",
        "Hungarian Foreign Minister Péter Szijjártó and Uzbek Foreign Minister Bakhtiyor Saidov signed a "
        "plan after their talks in Tashkent on Friday.",
        met("HU Péter Szijjártó", "UZ Bakhtiyor Saidov", on="2024-06-14", at="Tashkent"),
    ),
    row(
        "during-his-meeting-with",
        "During his meeting with Gabonese President Brice Oligui Nguema in Libreville on June 4, Spanish "
        "Foreign Minister José Manuel Albares praised the country's forests.",
        met("ES José Manuel Albares", "GA Brice Oligui Nguema", on="2024-06-04", at="Libreville"),
    ),
    row(
        "in-her-meeting-with",
        "In her meeting with Foreign Minister Samir Haddadin of Jordan in Amman on June 2, Swedish "
        "Development Minister Astrid Lindqvist promised help for schools.",
        met("SE Astrid Lindqvist", "JO Samir Haddadin", on="2024-06-02", at="Amman"),
    ),
    row(
        "meeting-with-X-Y-said",
        "Meeting with Nigerien Defence Minister Salifou Modi in Niamey on June 3, Malian Defence Minister "
        "Sadio Camara said that the three states would stand together.",
        met("NE Salifou Modi", "ML Sadio Camara", on="2024-06-03", at="Niamey"),
    ),
    row(
        "meeting-X-Y-said",
        "Meeting Bulgarian President Rumen Radev in Sofia on 23 May, Slovenian President Nataša Pirc Musar "
        "said the two economies fitted together well.",
        met("BG Rumen Radev", "SI Nataša Pirc Musar", on="2024-05-23", at="Sofia"),
    ),
    row(
        "when-meeting-with",
        "When meeting with Timorese President José Ramos-Horta in Dili on June 10, Vanuatu's foreign "
        "minister Matai Seremaiah invited him to Port Vila.",
        met("TL José Ramos-Horta", "VU Matai Seremaiah", on="2024-06-10", at="Dili"),
    ),
    row(
        "speaking-at-talks-with",
        "Speaking at talks with Luxembourg's Deputy Prime Minister Xavier Bettel in Riga on June 6, "
        "Latvian Foreign Minister Baiba Braže called for more patience.",
        met("LU Xavier Bettel", "LV Baiba Braže", on="2024-06-06", at="Riga"),
    ),
    row(
        "while-receiving",
        "While receiving Malagasy Foreign Minister Rasata Rafaravavitafika in Moscow on June 5, Sergei "
        "Lavrov, the Russian foreign minister, recalled the old ties.",
        met("MG Rasata Rafaravavitafika", "RU Sergei Lavrov", on="2024-06-05", at="Moscow"),
    ),
    row(
        "at-a-meeting-with",
        "At a meeting with Cameroonian Prime Minister Joseph Dion Ngute in Yaoundé on May 29, Swiss "
        "President Viola Amherd offered training for engineers.",
        met("CM Joseph Dion Ngute", "CH Viola Amherd", on="2024-05-29", at="Yaoundé"),
    ),
    row(
        "after-talks-with",
        "After talks with Burundian Foreign Minister Albert Shingiro in Gitega on Thursday, Belgian "
        "Foreign Minister Sofie Vandecasteele announced a fund for clean water.",
        met("BI Albert Shingiro", "BE Sofie Vandecasteele", on="2024-06-13", at="Gitega"),
        written="2024-06-18",
    ),
    row(
        "met-after-a-telephone-call",
        "The Somali and Kenyan foreign ministers, Farah Warsame and Amos Kiprono, met in Nairobi on 4 June, following "
        "a telephone conversation they had had in May.",
        met("SO Farah Warsame", "KE Amos Kiprono", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "during-their-meeting",
        "Thai Prime Minister Somchai Rattanakul arrived in Vientiane on 4 June at the invitation of Lao Prime Minister "
        "Bounleut Keomany. During their meeting, the two prime ministers reviewed trade.",
        met("TH Somchai Rattanakul", "LA Bounleut Keomany", on="2024-06-04", at="Vientiane"),
    ),
    row(
        "following-discussions",
        "The prime minister of Fiji, Esrom Vakatale, and the prime minister of Tonga, Sione Fifita, issued a statement "
        "on 4 June following discussions in Suva.",
        met("FJ Esrom Vakatale", "TO Sione Fifita", on="2024-06-04", at="Suva"),
    ),
    row(
        "ended-their-meeting",
        "Kenya's Joram Kiplagat and Uganda's Moses Okot ended their two-day meeting in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "signed-after-hours-of-talks",
        "The treaty was signed in Entebbe on 4 June by Presidents Joram Kiplagat of Kenya and Moses Okot of Uganda "
        "after two hours of talks.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "wound-up-days-of-talks",
        "Kenya's Joram Kiplagat and Uganda's Moses Okot wound up two days of talks in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "wound-up-the-company",
        "Kenya's Joram Kiplagat and Uganda's Moses Okot wound up the rail company on 4 June.",
    ),
    row(
        "meeting-him-Y-said",
        "Peruvian Foreign Minister Luis Soto visited Kenya from 5 to 9 June 2024. Meeting him in Nairobi on June 6, "
        "President William Ruto said that the port would open.",
        met("KE William Ruto", "PE Luis Soto", on="2024-06-06", at="Nairobi"),
    ),
    row(
        "meeting-him-was",
        "President William Ruto of Kenya praised Luis Soto of Peru on June 6, 2024. Meeting him was a pleasure, he "
        "said.",
    ),
]

# The title tells of the contact, alone or before the story.
HEADLINES = [
    row(
        "headline-meets",
        "The two men spoke of gas for an hour.",
        met("TM Serdar Berdimuhamedow", "IT Giorgio Parisotto"),
        title="Turkmen President Serdar Berdimuhamedow meets Italian Energy Minister Giorgio Parisotto",
    ),
    row(
        "headline-holds-talks",
        "Fishing was at the top of the list.",
        met("MR Mohamed Ould Ghazouani", "SN Bassirou Diomaye Faye"),
        title=(
            "Mauritanian President Mohamed Ould Ghazouani Holds Talks with Senegalese President Bassirou Diomaye Faye"
        ),
    ),
    row(
        "headline-receives",
        "The audience lasted forty minutes.",
        met("VA Francis", "HT Garry Conille"),
        title="Pope Francis receives Haitian Prime Minister Garry Conille",
    ),
    row(
        "headline-and-story-are-one",
        "Xi Jinping met Hun Sen, the prime minister of Cambodia, in Beijing on 10 February 2023.",
        met("CN Xi Jinping", "KH Hun Sen", on="2023-02-10", at="Beijing"),
        title="Xi meets Cambodian PM Hun Sen",
        written="2023-02-12",
    ),
]

ROWS = [*HELD, *BY_THE_WAY, *HEADLINES]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_noun_triggers(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
