"""Check days and places of the meetings of whole texts: datelines, days of arrival, what is looked back upon."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Row,
    called,
    cases,
    compare,
    met,
    row,
    told_in,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "history": "name given in the spelling of the lexicon, not of the article",
}

# Day and place are counted from the dateline.
DATELINES = [
    row(
        "said-on-the-occasion",
        "NAIROBI, June 12, 2024 (KNA) - President Joram Kiplagat said that Kenyan firms would build roads, during "
        "a meeting with Ghanaian President Kwabena Asiedu.",
        met("KE Joram Kiplagat", "GH Kwabena Asiedu", on="2024-06-12", at="Nairobi"),
    ),
    row(
        "said-while-meeting",
        "NAIROBI, June 12, 2024 (KNA) - President Joram Kiplagat said that trade should be eased, while "
        "meeting with Ghanaian President Kwabena Asiedu.",
        met("KE Joram Kiplagat", "GH Kwabena Asiedu", on="2024-06-12"),
    ),
    row(
        "here-on-friday",
        "PRAIA, March 9, 2024 — Cape Verdean President José Maria Neves received Angolan Foreign Minister "
        "Tété António here on Friday. “We spoke as brothers do,” Neves said.",
        met("CV José Maria Neves", "AO Tété António", on="2024-03-08", at="Praia"),
    ),
    row(
        "today-and-yesterday",
        "VILNIUS, 14 February 2024 — Lithuanian Prime Minister Ingrida Kalvaitytė met Irish Finance "
        "Minister Michael McGrath here today. Yesterday she met Maltese Finance Minister Clyde Caruana.",
        met("LT Ingrida Kalvaitytė", "IE Michael McGrath", on="2024-02-14", at="Vilnius"),
        met("LT Ingrida Kalvaitytė", "MT Clyde Caruana", on="2024-02-13"),
    ),
    row(
        "agency-phone-call-has-no-place",
        "DOHA, Jan. 11, 2025 (QNA) — Qatar's Minister of State Mohammed bin Abdulaziz al-Khulaifi spoke by "
        "phone with Venezuelan Foreign Minister Yván Gil on Friday.",
        called("QA Mohammed bin Abdulaziz al-Khulaifi", "VE Yván Gil", on="2025-01-10"),
    ),
    row(
        "weekday-before-the-dateline",
        "Montevideo, 11 August 2025 — Minister Mario Lubetkin of Uruguay sat down with his Paraguayan "
        "colleague, Foreign Minister Rubén Ramírez, on Thursday in Punta del Este.",
        met("UY Mario Lubetkin", "PY Rubén Ramírez", on="2025-08-07", at="Punta del Este"),
    ),
    row(
        "dateline-and-other-city",
        "SUVA, June 5, 2023 — Fijian Deputy Prime Minister Manoa Kamikamica met Tongan Finance Minister "
        "Tiofilusi Tiueti in Nuku'alofa on Saturday.",
        met("FJ Manoa Kamikamica", "TO Tiofilusi Tiueti", on="2023-06-03", at="Nuku'alofa"),
    ),
]

# Days are counted from an arrival or a summit.
ARRIVALS = [
    row(
        "prior-to-what-was-just-told",
        "RIGA, May 3, 2024 (LNA) - Latvian President Juris Kalns and Kenyan President Ana Maina opened a school here "
        "today. Prior to that they had a tête-à-tête.",
        met("KE Ana Maina", "LV Juris Kalns", on="2024-05-03", at="Riga"),
    ),
    row(
        "days-of-a-stay-behind-an-aside-about-the-visitor",
        "Its chairman, Juris Kalns, who is also Speaker of the Latvian parliament, was in Nairobi from Monday, January "
        "27, to Wednesday, January 29, 2025. On the Wednesday Kenyan President Ana Maina received him.",
        met("KE Ana Maina", "LV Juris Kalns", on="2025-01-29", at="Nairobi"),
    ),
    row(
        "before-a-ceremony-of-which-more-is-said",
        "RIGA, May 3, 2024 - Ana Maina of Kenya and Karl Lund of Norway put their names to the accords here on Friday, "
        "and Latvian President Juris Kalns put his below.\n\nBefore the ceremony in the palace, which as of this week "
        "bears his name, President Kalns had received the two in his office.",
        met("KE Ana Maina", "LV Juris Kalns", "NO Karl Lund", on="2024-05-03"),
    ),
    row(
        "dinner-on-the-day-of-arrival",
        "SUVA, June 14, 2024 - On the day of his arrival in Suva Kiribati's President Taneti Maamau called on Fijian "
        "Prime Minister Sitiveni Rabuka, who gave a dinner for him in the evening. He met Foreign Minister Lenora "
        "Qereqeretabua on Tuesday.",
        met("KI Taneti Maamau", "FJ Sitiveni Rabuka"),
        met("KI Taneti Maamau", "FJ Lenora Qereqeretabua", on="2024-06-11"),
    ),
    row(
        "told-on-the-eve-and-met-the-day-after",
        "June 12, 2024. Zambian President Hakainde Hichilema arrived in Gaborone on Tuesday for a two-day visit. "
        "Hichilema told President Duma Boko of Botswana that copper was dear. The two presidents met on Wednesday.",
        met("ZM Hakainde Hichilema", "BW Duma Boko", on="2024-06-12"),
    ),
    row(
        "after-the-summit-in-another-city",
        "June 12, 2024. President Hakainde Hichilema's meeting with President Duma Boko on Tuesday was their second in "
        "six months, following the SADC summit in Luanda.",
        met("ZM Hakainde Hichilema", "BW Duma Boko", on="2024-06-11", at=None),
    ),
    row(
        "day-after-the-arrival",
        "Kiribati's President Taneti Maamau paid an official visit to Fiji, May 19-20, 2024. Maamau held talks with "
        "Prime Minister Sitiveni Rabuka on the day after his arrival.",
        met("KI Taneti Maamau", "FJ Sitiveni Rabuka", on="2024-05-20"),
    ),
]

# Earlier meetings keep days and places of their own.
BACKGROUND = [
    row(
        "last-met-in",
        "COLOMBO, July 8, 2024 — Sri Lankan Fisheries Minister Douglas Devananda opened a harbour on "
        "Monday. Devananda last met Indian Fisheries Minister Parshottam Rupala in Chennai on 21 January "
        "2023.",
        met("LK Douglas Devananda", "IN Parshottam Rupala", on="2023-01-21", at="Chennai"),
    ),
    row(
        "had-met-last-november",
        "TOKYO, April 3, 2024 — Japan and Kenya signed a loan. President William Ruto had met Prime "
        "Minister Fumio Kishida in Tokyo in February 2024.",
        met("KE William Ruto", "JP Fumio Kishida", on="2024-02", at="Tokyo"),
    ),
    row(
        "the-two-had-met-on-the-margins",
        "Panamanian President José Raúl Mulino and Dominican President Luis Abinader met in Panama City on "
        "15 October 2024. The two had met in New York in September.",
        met("PA José Raúl Mulino", "DO Luis Abinader", on="2024-10-15", at="Panama City"),
        met("PA José Raúl Mulino", "DO Luis Abinader", on="2024-09", at="New York"),
    ),
    row(
        "history",
        "The friendship is old. On 2 May 1985 King Hussein of Jordan received Indian Prime Minister Rajiv "
        "Gandhi in Amman.",
        met("JO Hussein", "IN Rajiv Gandhi", on="1985-05-02", at="Amman"),
    ),
    row(
        "it-was-their-second-meeting",
        "Togolese President Faure Gnassingbé met Beninese President Patrice Talon in Lomé on 5 August "
        "2023. It was their second meeting of the year, after talks in Cotonou on 3 March.",
        met("TG Faure Gnassingbé", "BJ Patrice Talon", on="2023-08-05", at="Lomé"),
        met("TG Faure Gnassingbé", "BJ Patrice Talon", on="2023-03-03", at="Cotonou"),
    ),
    row(
        "the-next-day-behind-a-day-long-past",
        "LIMA, May 20, 2023 — Chilean President Inés Rojas arrived on Thursday. On February 20 this year Peruvian "
        "President Dina Boluarte had met Rojas in Santiago; the next day she met Foreign Minister Alberto Vidal.",
        met("PE Dina Boluarte", "CL Inés Rojas", on="2023-02-20", at="Santiago"),
        met("PE Dina Boluarte", "CL Alberto Vidal", on="2023-02-21"),
    ),
    row(
        "a-joined-clause-has-its-day",
        "On 20 February 2023 Samoan Prime Minister Fetu Leota flew to Suva and on 21 February she met President "
        "Wiliame Katonivere at State House and held talks with Fijian Prime Minister Sitiveni Rabuka.",
        met("WS Fetu Leota", "FJ Wiliame Katonivere", on="2023-02-21", at="Suva"),
        met("WS Fetu Leota", "FJ Sitiveni Rabuka", on="2023-02-21", at="Suva"),
    ),
    row(
        "the-next-day-of-two-meetings",
        "On 20 February 2023 Peruvian President Dina Boluarte met Chilean President Inés Rojas in Lima; the next day "
        "Rojas paid a courtesy call on Speaker José Williams and had talks with Foreign Minister Ana Gervasi.",
        met("PE Dina Boluarte", "CL Inés Rojas", on="2023-02-20", at="Lima"),
        met("CL Inés Rojas", "PE José Williams", on="2023-02-21"),
        met("CL Inés Rojas", "PE Ana Gervasi", on="2023-02-21"),
    ),
    row(
        "recalled-their-first-meeting",
        "Norwegian Prime Minister Jens Berg met Brazilian President Dilma Rousseff in Oslo on 9 August 2012. Mr Berg "
        "recalled their first meeting, which was held in Salvador in June 2011.",
        met("BR Dilma Rousseff", "NO Jens Berg", on="2012-08-09", at="Oslo"),
        met("BR Dilma Rousseff", "NO Jens Berg", on="2011-06"),
    ),
    row(
        "their-previous-meeting-took-place",
        "Norwegian Prime Minister Jens Berg met Brazilian President Dilma Rousseff in Oslo on 9 August 2012. Their "
        "previous meeting took place in New York in September 2011.",
        met("BR Dilma Rousseff", "NO Jens Berg", on="2012-08-09", at="Oslo"),
        met("BR Dilma Rousseff", "NO Jens Berg", on="2011-09", at="New York"),
    ),
    row(
        "their-last-meeting-was-in",
        "Norwegian Prime Minister Jens Berg met Brazilian President Dilma Rousseff in Oslo on 9 August 2012. Their "
        "last meeting was in New York in September 2011.",
        met("BR Dilma Rousseff", "NO Jens Berg", on="2012-08-09", at="Oslo"),
        met("BR Dilma Rousseff", "NO Jens Berg", on="2011-09", at="New York"),
    ),
    row(
        "courtesy-call-which-he-had-paid",
        "Japanese Foreign Minister Mori Kenta spoke by phone with Canadian Foreign Minister Joan Baird on 9 August "
        "2012. He reported on the courtesy call which he had paid in Ottawa to Prime Minister Stephen Harper on 4 May.",
        called("CA Joan Baird", "JP Mori Kenta", on="2012-08-09"),
        met("CA Stephen Harper", "JP Mori Kenta", on="2012-05-04", at="Ottawa"),
    ),
    row(
        "memory-of-an-old-president",
        "He had known them all, he said. In March 1974 President Kenneth Kaunda of Zambia received Prime "
        "Minister Olof Palme of Sweden in Lusaka. In 1979 he danced.",
        met("ZM Kenneth Kaunda", "SE Olof Palme", on="1974-03", at="Lusaka"),
    ),
    row(
        "since-their-last-meeting",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "Both welcomed what has been done since their last meeting in Suva in October 2023.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
        met("PE Rosa Quispe", "KE Peter Otieno", on="2023-10", at="Suva"),
    ),
    row(
        "since-the-two-leaders-talks",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "Trade has doubled since the two leaders’ talks in Suva in October 2023.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
        met("PE Rosa Quispe", "KE Peter Otieno", on="2023-10", at="Suva"),
    ),
    row(
        "since-their-talks-ahead",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "Since their talks in Suva in October 2023, trade has doubled.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
        met("PE Rosa Quispe", "KE Peter Otieno", on="2023-10", at="Suva"),
    ),
    row(
        "at-the-two-presidents-meeting",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "At the two presidents’ meeting in Suva in October 2023 no paper had been signed.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
        met("PE Rosa Quispe", "KE Peter Otieno", on="2023-10", at="Suva"),
    ),
    row(
        "two-leaders-previous-talks",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "The two leaders’ previous talks, in Suva in October 2023, were short.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
        met("PE Rosa Quispe", "KE Peter Otieno", on="2023-10", at="Suva"),
    ),
    row(
        "how-often-since",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "They have met three times since October 2023.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
    ),
    row(
        "none-since",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "No meeting of theirs had taken place since October 2023.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
    ),
    row(
        "first-since-the-war",
        "Peruvian President Rosa Quispe received Kenyan President Peter Otieno in Lima on 3 May 2024. "
        "It was their first meeting since the war of October 2023.",
        met("PE Rosa Quispe", "KE Peter Otieno", on="2024-05-03", at="Lima"),
    ),
    row(
        "place-not-carried-over",
        "Maltese Foreign Minister Marthese Zahra met Tunisian Foreign Minister Slim Jaziri in Tunis on 2 "
        "May 2024. On 20 May 2024 she met Irish Foreign Minister Cormac Brennan.",
        met("MT Marthese Zahra", "TN Slim Jaziri", on="2024-05-02", at="Tunis"),
        met("MT Marthese Zahra", "IE Cormac Brennan", on="2024-05-20", at=None),
    ),
]

_BOTH = ("WS Tavita Leota", "TO Losa Fifita")
_RECEIVED = (
    "APIA, 20 May 2017 (SNA) - Samoan Prime Minister Tavita Leota received Tongan Prime Minister Losa Fifita today. "
)
# Days of what was spoken of, of what is to come, or of how long somebody is in office.
OF_OTHER_THINGS = [
    row(
        "in-another-country-on-no-day-of-this-one",
        "APIA, June 15, 2023 (SNA) - On Wednesday, Samoan President Tavita Leota received Tongan President Losa "
        "Fifita in Apia. In Zambia, Fifita met with President Peter Banda. In Kenya, he held talks with President "
        "Moses Odongo.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-06-14", at="Apia"),
        met("TO Losa Fifita", "ZM Peter Banda", on="2023-06"),
        met("TO Losa Fifita", "KE Moses Odongo", on="2023-06"),
    ),
    row(
        "before-arriving-here",
        "LUSAKA, March 21, 2025 (ZNA) - Tongan Prime Minister Losa Fifita met with Zambian President Peter Banda on "
        "March 20. Before arriving in Zambia, Fifita visited Kenya, where he met with President Moses Odongo.",
        met("TO Losa Fifita", "ZM Peter Banda", on="2025-03-20", at="Lusaka"),
        met("TO Losa Fifita", "KE Moses Odongo", on="2025-03"),
    ),
    row(
        "others-met-elsewhere-besides",
        "APIA, May 31, 2018 (SNA) - Samoan President Tavita Leota received Tongan Foreign Minister Losa Fifita on "
        "Thursday. The visit comes amid a flurry of travels, with Samoan Minister Ana Leavasa touring farms in Lima "
        "late Wednesday. Fifita then called on Speaker Vaea Lolo of Samoa.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2018-05-31", at="Apia"),
        met("TO Losa Fifita", "WS Vaea Lolo", on="2018-05-31"),
    ),
    row(
        "told-of-a-congress-which-took-place",
        "APIA, May 7, 2021 (SNA) - On May 5 Samoan President Tavita Leota met Tongan President Losa Fifita. During "
        "the talk, Leota informed Fifita on the outcomes of the Congress of his party, which took place on April "
        "16-19.",
        met(*_BOTH, on="2021-05-05"),
    ),
    row(
        "briefed-on-a-vote-to-be-held",
        _RECEIVED + "Leota also briefed his guest on the council election to be held on June 4, 2017.",
        met(*_BOTH, on="2017-05-20"),
    ),
    row(
        "discussed-a-summit-which-will-take-place",
        _RECEIVED + "The two leaders discussed the summit which will take place in Suva on June 4.",
        met(*_BOTH, on="2017-05-20"),
    ),
    row(
        "discussed-a-visit-of-days-to-come",
        _RECEIVED + "They discussed preparations for the visit of President Ana Soto on June 4-6.",
        met(*_BOTH, on="2017-05-20"),
    ),
    row(
        "briefed-on-a-vote-without-a-dateline",
        "Samoan Prime Minister Tavita Leota received Tongan Prime Minister Losa Fifita on May 20, 2017. Leota also "
        "briefed his guest on the council election to be held on June 4, 2017.",
        met(*_BOTH, on="2017-05-20"),
    ),
    row(
        "announcement-of-what-is-to-come-after-a-meeting",
        "NUKU'ALOFA, February 14, 2024 (TNA) - Samoan President Ana Leavasa is set to lead a delegation to the "
        "funeral of King Tupou on 25 February 2024. The announcement comes following a meeting between the Vice "
        "President of Samoa, Tavita Leota, and Tongan President Losa Fifita at the palace.",
        met(*_BOTH, on="2024-02-14"),
    ),
    row(
        "first-visit-since-taking-office",
        "APIA, December 16, 2024 (SNA) - The Tongan President is on a state visit to Samoa from December 15 to "
        "December 17. This is the first visit of President Losa Fifita to Samoa after assuming office in September. "
        "Following his arrival, President Fifita also met Samoan Finance Minister Ana Leavasa.",
        met("TO Losa Fifita", "WS Ana Leavasa", on="2024-12-15", at="Apia"),
    ),
    row(
        "since-his-inauguration",
        "APIA, December 16, 2024 (SNA) - On Sunday, Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa "
        "Fifita, the first guest after his inauguration as premier in May.",
        met(*_BOTH, on="2024-12-15"),
    ),
    row(
        "others-came-meanwhile",
        "APIA, January 14, 2020 (SNA) - Tongan Foreign Minister Losa Fifita reached Samoa this morning while Fijian "
        "Foreign Minister Vilive Rabuka arrived in Samoa last night. Samoan Foreign Minister Tavita Leota and his "
        "Tongan counterpart held talks, the ministry said.",
        met(*_BOTH, on="2020-01-14"),
    ),
    row(
        "summit-of-heads-of-state",
        "APIA, February 13, 2019 (SNA) - The President of Samoa, Tavita Leota, received Tuesday a message from his "
        "Tongan counterpart, Losa Fifita. Its bearer told journalists that it could be related to the Summit of Heads "
        "of State in March this year.",
    ),
    row(
        "month-gone-by",
        "APIA, 20 May 2017 (SNA) - Samoan Prime Minister Tavita Leota met Tongan Prime Minister Losa Fifita in March.",
        met(*_BOTH, on="2017-03"),
    ),
]

ROWS = [*DATELINES, *ARRIVALS, *BACKGROUND, *OF_OTHER_THINGS]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_text_dates(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
