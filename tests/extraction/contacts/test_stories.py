"""Check the meetings of whole texts: who goes on doing what, when and where the story is, one event for one meeting."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.language.coreference import name_words
from relations_db.reading import read_dump
from tests.extraction.contact_rows import (
    Row,
    article_of,
    called,
    cases,
    compare,
    met,
    planned,
    row,
    told_in,
    told_in_articles,
    video,
)

_NO_YEAR = "a day without a year in a text that told the year before"
_TALK = "other words for a talk: was the guest of, gave him dinner, over breakfast with, was host to, chaired"
_PRESENT = "those present: in attendance were, also present were, took part in the meeting, flanked by, including"
# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS: dict[str, str] = {
    "full-name-later": "the UN chief, named in the next sentence",
    "history": "name given in the spelling of the lexicon, not of the article",
    "it-was-their-second-meeting": "after talks in Cotonou on 3 March (whose talks stands before)",
    "mechanism-with-china": "session held, co-chaired by A and B; received a call from; a pull-aside with",
    "column": _TALK,
    "list-with-bullets": "day and place in the heading of a list",
    "elliptical-second-partner": "whose day and place is whose: a second partner with day and place of its own",
    "first-day-second-day": "whose day and place is whose: a second partner with day and place of its own",
    "plan-not-confirmed": "a conversation with C was expected as well",
    "dropped": "expected, put off or dropped, told afterwards",
    "put-off": "expected, put off or dropped, told afterwards",
    "misspelt-once": "spoke to, told of two who have just met, is no call",
    "with-his-delegation-of": _PRESENT,
}
# How the rows of this file are read: whole, each meeting once.
READ = told_in

CONTINUING = [
    row(
        "he-also-met",
        "President Taur Matan Ruak of Timor-Leste met Indonesian President Joko Widodo in Jakarta on 12 "
        "March 2019. He also met with Indonesian Foreign Minister Retno Marsudi.",
        met("TL Taur Matan Ruak", "ID Joko Widodo", on="2019-03-12", at="Jakarta"),
        met("TL Taur Matan Ruak", "ID Retno Marsudi", on="2019-03-12", at="Jakarta"),
    ),
    row(
        "the-leader-was-received",
        "Ugandan Vice President Jessica Alupo came to Havana on May 6, 2024. The same day the Ugandan "
        "leader was received by Cuban President Miguel Díaz-Canel.",
        met("UG Jessica Alupo", "CU Miguel Díaz-Canel", on="2024-05-06", at="Havana"),
    ),
    row(
        "the-delegation-met",
        "A delegation of the Basotho Senate led by its president, Tseliso Mokhosi, visited Namibia in "
        "April 2024. On April 16 the delegation met Lukas Sinimbo Muha, chairperson of the National "
        "Council of Namibia, in Windhoek.",
        met("LS Tseliso Mokhosi", "NA Lukas Sinimbo Muha", on="2024-04-16", at="Windhoek"),
    ),
    row(
        "following-day",
        "Hungarian Foreign Minister Ágnes Bartha met Jordanian Foreign Minister Samir Haddadin in Amman on "
        "February 3, 2025. The following day she held talks with Egyptian Foreign Minister Badr Abdelatty "
        "in Cairo.",
        met("HU Ágnes Bartha", "JO Samir Haddadin", on="2025-02-03", at="Amman"),
        met("HU Ágnes Bartha", "EG Badr Abdelatty", on="2025-02-04", at="Cairo"),
    ),
    row(
        "previous-day",
        "On 14 November 2023 Chilean Foreign Minister Rosario Echeverría received her Finnish counterpart "
        "Elina Koskela in Santiago. The previous day Koskela had met Argentine Foreign Minister Santiago "
        "Cafiero in Buenos Aires.",
        met("CL Rosario Echeverría", "FI Elina Koskela", on="2023-11-14", at="Santiago"),
        met("FI Elina Koskela", "AR Santiago Cafiero", on="2023-11-13", at="Buenos Aires"),
    ),
    row(
        "same-day-surname",
        "Kenyan Foreign Secretary Wanjiru Githinji held talks with Turkish Foreign Minister Hakan Fidan in "
        "Ankara on 8 January 2024. On the same day Githinji called on Vice President Cevdet Yılmaz.",
        met("KE Wanjiru Githinji", "TR Hakan Fidan", on="2024-01-08", at="Ankara"),
        met("KE Wanjiru Githinji", "TR Cevdet Yılmaz", on="2024-01-08", at="Ankara"),
    ),
    row(
        "earlier-that-day",
        "Slovak Defence Minister Zuzana Horváthová met Czech Defence Minister Jana Černochová in Brno on "
        "September 5, 2023. Earlier that day Horváthová had met the Austrian defence minister, Klaudia "
        "Tanner, in Vienna.",
        met("SK Zuzana Horváthová", "CZ Jana Černochová", on="2023-09-05", at="Brno"),
        met("SK Zuzana Horváthová", "AT Klaudia Tanner", on="2023-09-05", at="Vienna"),
    ),
    row(
        "later-with-another",
        "On 2 October 2024 Bhutanese Prime Minister Tshering Tobgay met Bangladeshi Chief Adviser Muhammad "
        "Yunus in Dhaka. Later he met Foreign Adviser Touhid Hossain of Bangladesh.",
        met("BT Tshering Tobgay", "BD Muhammad Yunus", on="2024-10-02", at="Dhaka"),
        met("BT Tshering Tobgay", "BD Touhid Hossain", on="2024-10-02", at="Dhaka"),
    ),
    row(
        "two-days-later",
        "Malagasy Trade Minister Edgard Razafindravahy met Comorian Economy Minister Ahmed Ali Bazi in "
        "Moroni on July 9, 2023. Two days later Razafindravahy met Mauritian Trade Minister Soomilduth "
        "Bholah in Port Louis.",
        met("MG Edgard Razafindravahy", "KM Ahmed Ali Bazi", on="2023-07-09", at="Moroni"),
        met("MG Edgard Razafindravahy", "MU Soomilduth Bholah", on="2023-07-11", at="Port Louis"),
    ),
    row(
        "the-two-leaders-met-again",
        "Paraguayan President Hernán Zubizarreta received Bolivian President Luis Arce in Asunción on 4 "
        "April 2024. The two leaders met again on May 9 in La Paz.",
        met("PY Hernán Zubizarreta", "BO Luis Arce", on="2024-04-04", at="Asunción"),
        met("PY Hernán Zubizarreta", "BO Luis Arce", on="2024-05-09", at="La Paz"),
    ),
    row(
        "they-met",
        "Omani Culture Minister Suhail al-Maamari and French Culture Minister Rachida Dati opened a museum "
        "in Muscat on 3 March 2024. They met for talks afterwards.",
        met("OM Suhail al-Maamari", "FR Rachida Dati", on="2024-03-03", at="Muscat"),
    ),
    row(
        "host-and-guest",
        "Mongolian Prime Minister Zandanshatar Gombojav arrived in Seoul on 14 July 2025 on an official "
        "visit. On the 15th South Korean President Lee Jae-myung received his guest at the Blue House.",
        met("MN Zandanshatar Gombojav", "KR Lee Jae-myung", on="2025-07-15", at="Seoul"),
    ),
]

COREFERENCE = [
    row(
        "short-forms",
        "Nepal's prime minister, Pushpa Kamal Dahal “Prachanda”, arrived in New Delhi on May 31, 2023. On "
        "June 1 Prachanda held talks with Indian Prime Minister Narendra Modi.",
        met("NP Pushpa Kamal Dahal “Prachanda”", "IN Narendra Modi", on="2023-06-01", at="New Delhi"),
    ),
    row(
        "two-of-one-surname",
        "Vietnamese Foreign Minister Nguyễn Hữu Phước met Lao Foreign Minister Bounthong Sayavong in "
        "Vientiane on 3 May 2024. Vietnamese Public Security Minister Nguyễn Quang Dũng met his Lao "
        "counterpart Vilay Lakhamfong there on 4 May.",
        met("VN Nguyễn Hữu Phước", "LA Bounthong Sayavong", on="2024-05-03", at="Vientiane"),
        met("VN Nguyễn Quang Dũng", "LA Vilay Lakhamfong", on="2024-05-04", at="Vientiane"),
    ),
    row(
        "misspelt-once",
        "Azerbaijani Energy Minister Parviz Shahbazov held talks with Bulgarian Energy Minister Vladimir "
        "Malinov in Sofia on 6 March 2024. Shahbazov, whose plane was late, then met Bulgarian President "
        "Rumen Radev, and Shakhbazov spoke to Radev of pipes.",
        met("AZ Parviz Shahbazov", "BG Vladimir Malinov", on="2024-03-06", at="Sofia"),
        met("AZ Parviz Shahbazov", "BG Rumen Radev", on="2024-03-06", at="Sofia"),
    ),
    row(
        "country-of-an-earlier-sentence",
        "Trade minister Alisher Karimbekov of Uzbekistan toured the Gulf in March 2024. In Muscat on March "
        "11 Karimbekov met Omani Commerce Minister Qais al-Yousef.",
        met("UZ Alisher Karimbekov", "OM Qais al-Yousef", on="2024-03-11", at="Muscat"),
    ),
    row(
        "title-only-refers-back",
        "Gambian Foreign Minister Fatou Kinteh landed in Lisbon on 20 May 2024. The minister met "
        "Portuguese Foreign Minister Paulo Rangel on the following day.",
        met("GM Fatou Kinteh", "PT Paulo Rangel", on="2024-05-21", at="Lisbon"),
    ),
    row(
        "his-hosts-counterpart",
        "Georgian Education Minister Tamar Lomidze visited Riga on 3 and 4 June 2024. Her Latvian "
        "counterpart, Anda Čakša, met her on June 4.",
        met("GE Tamar Lomidze", "LV Anda Čakša", on="2024-06-04", at="Riga"),
    ),
    row(
        "full-name-later",
        "President Noboa met the UN chief in New York on 23 September 2024. Daniel Noboa of Ecuador and "
        "Secretary-General António Guterres spoke of prisons.",
        met("EC Daniel Noboa", "UN António Guterres", on="2024-09-23", at="New York"),
    ),
    row(
        "spouses",
        "King Jigme Khesar Namgyel Wangchuck of Bhutan and Queen Jetsun Pema received Thai King Maha "
        "Vajiralongkorn and Queen Suthida in Thimphu on April 25, 2025.",
        met(
            "BT Jigme Khesar Namgyel Wangchuck",
            "BT Jetsun Pema",
            "TH Maha Vajiralongkorn",
            "TH Suthida",
            on="2025-04-25",
            at="Thimphu",
        ),
    ),
]

CIRCUITS = [
    row(
        "president-then-premier-then-speaker",
        "Seychelles President Danny Faure paid a visit to Colombo in 2018. On October 11, 2018 he held "
        "talks with President Maithripala Sirisena of Sri Lanka; on October 12 he met Prime Minister Ranil "
        "Wickremesinghe and on October 13 Speaker Karu Jayasuriya received him.",
        met("SC Danny Faure", "LK Maithripala Sirisena", on="2018-10-11", at="Colombo"),
        met("SC Danny Faure", "LK Ranil Wickremesinghe", on="2018-10-12", at="Colombo"),
        met("SC Danny Faure", "LK Karu Jayasuriya", on="2018-10-13", at="Colombo"),
    ),
    row(
        "one-pair-two-phones-then-face",
        "Dutch Foreign Minister Marijke van Leeuwen telephoned her Surinamese counterpart, Albert Ramdin, "
        "on 4 March 2024. They met in Paramaribo on 25 March 2024.",
        called("NL Marijke van Leeuwen", "SR Albert Ramdin", on="2024-03-04"),
        met("NL Marijke van Leeuwen", "SR Albert Ramdin", on="2024-03-25", at="Paramaribo"),
    ),
    row(
        "same-two-with-different-partners",
        "On 7 June 2024 Moldovan Foreign Minister Mihai Popșoi and Moldovan Defence Minister Anatolie "
        "Nosatîi met Romanian Foreign Minister Luminița Odobescu in Iași. Later that day the two Moldovan "
        "ministers met Polish Foreign Minister Radosław Sikorski.",
        met("MD Mihai Popșoi", "MD Anatolie Nosatîi", "RO Luminița Odobescu", on="2024-06-07", at="Iași"),
        met("MD Mihai Popșoi", "MD Anatolie Nosatîi", "PL Radosław Sikorski", on="2024-06-07"),
    ),
    row(
        "tour-of-three-cities",
        "Danish Climate Minister Ditte Ravnkilde met Ghanaian Environment Minister Ophelia Hayford in "
        "Accra on 5 February 2024. From there she flew to Abidjan, where she held talks with Ivorian "
        "Environment Minister Jacques Assahoré on 7 February. On 9 February she was received by Senegalese "
        "President Macky Sall in Dakar.",
        met("DK Ditte Ravnkilde", "GH Ophelia Hayford", on="2024-02-05", at="Accra"),
        met("DK Ditte Ravnkilde", "CI Jacques Assahoré", on="2024-02-07", at="Abidjan"),
        met("DK Ditte Ravnkilde", "SN Macky Sall", on="2024-02-09", at="Dakar"),
    ),
    row(
        "on-the-margins-a-string",
        "On the margins of the assembly in Geneva, Zimbabwean Health Minister Douglas Mombeshora met his "
        "Slovenian counterpart Valentina Prevolnik Rupel on 27 May 2024, his Cuban counterpart José Angel "
        "Portal Miranda on 28 May and his Sri Lankan counterpart Ramesh Pathirana on 29 May.",
        met("ZW Douglas Mombeshora", "SI Valentina Prevolnik Rupel", on="2024-05-27", at="Geneva"),
        met("ZW Douglas Mombeshora", "CU José Angel Portal Miranda", on="2024-05-28", at="Geneva"),
        met("ZW Douglas Mombeshora", "LK Ramesh Pathirana", on="2024-05-29", at="Geneva"),
    ),
]

ONE_EVENT = [
    row(
        "opening-and-account",
        "President Ruslan Temirkhanov of Kazakhstan received Speaker Davit Arakelyan of Armenia on 16 May "
        "2024. During the meeting in Astana, Temirkhanov said that trade had doubled. Arakelyan thanked "
        "President Temirkhanov for the welcome.",
        met("KZ Ruslan Temirkhanov", "AM Davit Arakelyan", on="2024-05-16", at="Astana"),
    ),
    row(
        "their-meeting-told-again",
        "Croatian Foreign Minister Gordan Grlić-Radman met Serbian Foreign Minister Marko Đurić in Zagreb "
        "on 12 February 2025. At their meeting they spoke about missing persons. Their talks, Đurić said "
        "later, had been frank.",
        met("HR Gordan Grlić-Radman", "RS Marko Đurić", on="2025-02-12", at="Zagreb"),
    ),
    row(
        "title-and-three-sentences",
        "On 3 April 2024 Uruguayan President Luis Lacalle Pou received Portuguese Foreign Minister Joaquim "
        "Tavares in Montevideo. The President told his guest that beef was ready to be shipped. Tavares "
        "told Lacalle Pou that Lisbon would buy it.",
        met("UY Luis Lacalle Pou", "PT Joaquim Tavares", on="2024-04-03", at="Montevideo"),
        title="Lacalle Pou receives Portuguese Foreign Minister Tavares",
    ),
    row(
        "call-told-twice",
        "Latvian President Edgars Rinkēvičs and Ghanaian President John Mahama had a telephone "
        "conversation on 5 March 2025. During the phone call the two presidents spoke of cocoa.",
        called("LV Edgars Rinkēvičs", "GH John Mahama", on="2025-03-05"),
    ),
    row(
        "video-told-twice",
        "Australian Foreign Minister Harriet Lockwood held a video meeting with Solomon Islands Foreign "
        "Minister Peter Shanel Agovaka on 17 April 2024. In the virtual meeting Lockwood promised two "
        "boats.",
        video("AU Harriet Lockwood", "SB Peter Shanel Agovaka", on="2024-04-17"),
    ),
]

DATELINES = [
    row(
        "leaders-and-not-their-spouses",
        "SUVA, June 12, 2024 - Fijian President Wiliame Katonivere and his spouse Filomena Katonivere gave a "
        "welcome in Suva for President Taneti Maamau of Kiribati and his wife Teiraeng Maamau, who are on a state "
        "visit to Fiji.\nAfter the ceremony the two leaders held talks.",
        met("FJ Wiliame Katonivere", "KI Taneti Maamau", on="2024-06-12", at="Suva"),
    ),
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
        "plan-and-past",
        "Greenlandic minister Vivian Motzfeldt met Canadian Foreign Minister Mélanie Joly in Ottawa on 3 "
        "March 2024. She will meet Icelandic Foreign Minister Bjarni Benediktsson in Reykjavik on 20 March.",
        met("GL Vivian Motzfeldt", "CA Mélanie Joly", on="2024-03-03", at="Ottawa"),
        planned("GL Vivian Motzfeldt", "IS Bjarni Benediktsson", on="2024-03-20", at="Reykjavik"),
    ),
    row(
        "plan-that-was-kept",
        "Rwandan Foreign Minister Vincent Biruta was to meet Belgian Foreign Minister Hadja Lahbib in "
        "Brussels on 5 March 2024. On 5 March 2024 Biruta met Lahbib in Brussels.",
        met("RW Vincent Biruta", "BE Hadja Lahbib", on="2024-03-05", at="Brussels"),
    ),
]

WITH_CHINA = [
    row(
        "xi-and-guests",
        "Chinese President Xi Jinping held talks with Zambian President Sibusiso Dlomo in Beijing on "
        "September 15, 2023. Premier Li Qiang met with Dlomo the same day. Zhao Leji met the visiting "
        "president on September 16.",
        met("CN Xi Jinping", "ZM Sibusiso Dlomo", on="2023-09-15", at="Beijing"),
        met("CN Li Qiang", "ZM Sibusiso Dlomo", on="2023-09-15", at="Beijing"),
        met("CN Zhao Leji", "ZM Sibusiso Dlomo", on="2023-09-16", at="Beijing"),
    ),
    row(
        "liu-jianchao",
        "Liu Jianchao, head of the International Department of the CPC Central Committee, arrived in "
        "Windhoek on April 20, 2024. That afternoon Liu met with Sophia Shaningwa, secretary-general of "
        "SWAPO. On April 21 he paid a courtesy call on President Nangolo Mbumba.",
        met("CN Liu Jianchao", "NA Sophia Shaningwa", on="2024-04-20", at="Windhoek"),
        met("CN Liu Jianchao", "NA Nangolo Mbumba", on="2024-04-21", at="Windhoek"),
    ),
    row(
        "wang-yi-meeting-with-said",
        "Wang Yi, Member of the Political Bureau of the CPC Central Committee and Foreign Minister, met "
        "with Djiboutian Foreign Minister Abdoulkader Houssein Omar in Beijing on July 3, 2025. Meeting "
        "with Mauritanian Foreign Minister Mohamed Salem Ould Merzoug, also on July 3, Wang said that "
        "roads come first.",
        met("CN Wang Yi", "DJ Abdoulkader Houssein Omar", on="2025-07-03", at="Beijing"),
        met("CN Wang Yi", "MR Mohamed Salem Ould Merzoug", on="2025-07-03", at="Beijing"),
    ),
    row(
        "provincial-secretary",
        "Party Secretary of Guangxi Chen Gang met Lạng Sơn Party Secretary Hoàng Văn Nghiệm in Nanning on "
        "February 27, 2025.",
        met("CN Chen Gang", "VN Hoàng Văn Nghiệm", on="2025-02-27", at="Nanning"),
    ),
    row(
        "mechanism-with-china",
        "The 9th meeting of the China-Laos Joint Committee on Rail was held in Luang Prabang on 6 November "
        "2024, co-chaired by Chinese Vice Minister of Transport Fu Xuyin and Lao Deputy Minister of Public "
        "Works Phetsamone Khounlavong.",
        met(
            "CN Fu Xuyin",
            "LA Phetsamone Khounlavong",
            on="2024-11-06",
            at="Luang Prabang",
            name="9th meeting of the China-Laos Joint Committee on Rail",
        ),
    ),
]

VOICES = [
    row(
        "diary-of-a-visit",
        "Ilze Ozoliņa, Latvia's prime minister, landed in Tbilisi on 4 June 2024 with half her cabinet. "
        "Her host, Prime Minister Levan Tsiklauri, had her to himself for an hour the same evening. On 5 "
        "June she was received by Salome Abashidze, the president. In the afternoon the guest called on "
        "Speaker Giorgi Meskhi.",
        met("LV Ilze Ozoliņa", "GE Levan Tsiklauri", on="2024-06-04", at="Tbilisi"),
        met("LV Ilze Ozoliņa", "GE Salome Abashidze", on="2024-06-05", at="Tbilisi"),
        met("LV Ilze Ozoliņa", "GE Giorgi Meskhi", on="2024-06-05", at="Tbilisi"),
    ),
    row(
        "column",
        "Nobody in Freetown remembers when a Brazilian foreign minister last came. Celso Antunes did, on "
        "Wednesday, 8 May 2024, and President Foday Koroma of Sierra Leone gave him an hour. They had last "
        "seen each other in New York the previous September.",
        met("BR Celso Antunes", "SL Foday Koroma", on="2024-05-08", at="Freetown"),
        met("BR Celso Antunes", "SL Foday Koroma", on="2023-09", at="New York"),
    ),
    row(
        "ministry-statement",
        "At the invitation of the Minister of Foreign Affairs of Mongolia, H.E. Ms. Batbayar Dulguun, the "
        "Minister for Foreign Affairs of Finland, H.E. Mr. Pekka Rautio, paid an official visit to "
        "Mongolia from 10 to 12 June 2024. On 11 June 2024 the two Ministers held official talks in "
        "Ulaanbaatar. H.E. Mr. Rautio also paid a courtesy call on the Prime Minister of Mongolia, H.E. "
        "Mr. Ganzorig Tömör.",
        met("MN Batbayar Dulguun", "FI Pekka Rautio", on="2024-06-11", at="Ulaanbaatar"),
        met("MN Ganzorig Tömör", "FI Pekka Rautio", at="Ulaanbaatar"),
    ),
    row(
        "gulf-agency",
        "Doha, June 4, 2024 (QNA) - HE Minister of Environment Hamad Al-Emadi met on Tuesday with HE "
        "Minister of Water of the Hashemite Kingdom of Jordan Samir Haddadin, who is currently visiting "
        "the country. During the meeting they discussed wells. The meeting was attended by HE Ambassador "
        "of Jordan to Qatar Zaid Lawzi.",
        met("QA Hamad Al-Emadi", "JO Samir Haddadin", on="2024-06-04", present=("JO Zaid Lawzi",)),
    ),
    row(
        "russian-agency",
        "MOSCOW, March 14, 2024. /TASS/. Russian Deputy Foreign Minister Pavel Zhdanov met with Myanmar's "
        "Ambassador Thiha Zaw, the ministry reported. The meeting took place on Wednesday.",
        met("RU Pavel Zhdanov", "MM Thiha Zaw", on="2024-03-13"),
    ),
    row(
        "indian-agency",
        "New Delhi, 7 Jul 2024 (PTI): External Affairs Minister Ravindra Kulkarni on Sunday held "
        "wide-ranging talks with his Omani counterpart Badr Albusaidi. Kulkarni had met him in Muscat last "
        "December.",
        met("IN Ravindra Kulkarni", "OM Badr Albusaidi", on="2024-07-07"),
        met("IN Ravindra Kulkarni", "OM Badr Albusaidi", on="2023-12", at="Muscat"),
    ),
    row(
        "american-readout",
        "The following is attributable to the spokesperson: Secretary of State Howard Prentiss spoke by "
        "telephone on June 3, 2024 with Kenyan President Joram Kiplagat. The Secretary thanked President "
        "Kiplagat for the police mission.",
        called("US Howard Prentiss", "KE Joram Kiplagat", on="2024-06-03"),
    ),
    row(
        "pacific-release",
        "Prime Minister Sione Faletau welcomed Fiji's Deputy Prime Minister Esrom Vakatale to Nuku'alofa "
        "on 6 May 2024. Over kava the two talked of ferries. Mr Vakatale also paid his respects to His "
        "Majesty King Tupou VI.",
        met("TO Sione Faletau", "FJ Esrom Vakatale", on="2024-05-06", at="Nuku'alofa"),
        met("FJ Esrom Vakatale", "TO Tupou VI", at="Nuku'alofa"),
    ),
    row(
        "latin-american-round",
        "La canciller argentina, as everyone in Montevideo calls her, spent two days across the river. "
        "Foreign Minister Luisa Quiroz of Argentina met Uruguayan President Julio Etcheverry on 20 May "
        "2024 and, a day later, Vice President Beatriz Ferrer.",
        met("AR Luisa Quiroz", "UY Julio Etcheverry", on="2024-05-20"),
        met("AR Luisa Quiroz", "UY Beatriz Ferrer", on="2024-05-21"),
    ),
    row(
        "summit-with-margins",
        "The heads of state of the Lake Chad countries gathered in N'Djamena on 11 April 2024. On its "
        "margins Chadian President Idriss Abakar talked with Nigerien President Moussa Garba. Cameroonian "
        "President Jean-Baptiste Mokoko-Nzaba left before dinner.",
        met("TD Idriss Abakar", "NE Moussa Garba", on="2024-04-11", at="N'Djamena"),
    ),
    row(
        "trilateral-then-bilateral",
        "On 3 March 2024 President Eleni Christou of Cyprus, Prime Minister Yannis Doukas of Greece and "
        "President Hany Farouk of Egypt held a three-way summit in Paphos. Before it Doukas and Farouk met "
        "on their own.",
        met("CY Eleni Christou", "GR Yannis Doukas", "EG Hany Farouk", on="2024-03-03", at="Paphos"),
        met("GR Yannis Doukas", "EG Hany Farouk", on="2024-03-03", at="Paphos"),
    ),
    row(
        "phone-then-not-meeting",
        "On 9 February 2024 Serbian President Miloš Petrović telephoned Croatian Prime Minister Ante "
        "Marušić. They did not meet. A visit by Marušić to Belgrade is not being considered.",
        called("RS Miloš Petrović", "HR Ante Marušić", on="2024-02-09"),
    ),
    row(
        "guest-and-host-words",
        "The Ghanaian president, Kwabena Asiedu, arrived in Lomé on 14 March 2024. His Togolese host, "
        "Komlan Agbeko, met him in the evening. The guest flew home on 15 March.",
        met("GH Kwabena Asiedu", "TG Komlan Agbeko", on="2024-03-14", at="Lomé"),
    ),
    row(
        "both-then-each",
        "On 7 May 2024 Swedish Foreign Minister Astrid Lindqvist received her Estonian and Latvian "
        "counterparts, Kaarel Põder and Ilze Ozoliņa, in Visby. On 8 May 2024 she met Põder alone.",
        met("SE Astrid Lindqvist", "EE Kaarel Põder", "LV Ilze Ozoliņa", on="2024-05-07", at="Visby"),
        met("SE Astrid Lindqvist", "EE Kaarel Põder", on="2024-05-08"),
    ),
    row(
        "memory-of-an-old-president",
        "He had known them all, he said. In March 1974 President Kenneth Kaunda of Zambia received Prime "
        "Minister Olof Palme of Sweden in Lusaka. In 1979 he danced.",
        met("ZM Kenneth Kaunda", "SE Olof Palme", on="1974-03", at="Lusaka"),
    ),
    row(
        "plans-at-the-end",
        "Bhutan's Foreign Minister Karma Wangdi held talks with Thai Foreign Minister Somchai Rattanakul "
        "in Bangkok on 3 June 2024. Wangdi will be in Hanoi on 6 June 2024, where he is to meet Vietnamese "
        "Foreign Minister Trịnh Quốc Bảo.",
        met("BT Karma Wangdi", "TH Somchai Rattanakul", on="2024-06-03", at="Bangkok"),
        planned("BT Karma Wangdi", "VN Trịnh Quốc Bảo", on="2024-06-06", at="Hanoi"),
    ),
    row(
        "list-with-bullets",
        "Bilateral meetings of Foreign Minister Jasna Kovač of Slovenia in New York, 24 September 2024:\n\n"
        "She met the foreign minister of Peru, Tomás Belaunde.\n\nShe also met Gambian Foreign Minister "
        "Fatou Kinteh.",
        met("SI Jasna Kovač", "PE Tomás Belaunde", on="2024-09-24", at="New York"),
        met("SI Jasna Kovač", "GM Fatou Kinteh", on="2024-09-24", at="New York"),
    ),
    row(
        "subject-named-by-title-only",
        "Prime Minister Gordon MacAllister of Canada flew to Reykjavik on 17 May 2024. The Prime Minister "
        "met with Icelandic Prime Minister Þórdís Hauksdóttir. The Prime Minister then met with Icelandic "
        "President Halla Tómasdóttir.",
        met("CA Gordon MacAllister", "IS Þórdís Hauksdóttir", on="2024-05-17", at="Reykjavik"),
        met("CA Gordon MacAllister", "IS Halla Tómasdóttir", on="2024-05-17", at="Reykjavik"),
    ),
    row(
        "two-ministers-then-one-leaves",
        "Finance ministers Tika Rasaili of Nepal and Rezaul Haque of Bangladesh met in Dhaka on 3 April "
        "2024. Rasaili afterwards called on the Bangladeshi president, Anisur Khaleque.",
        met("NP Tika Rasaili", "BD Rezaul Haque", on="2024-04-03", at="Dhaka"),
        met("NP Tika Rasaili", "BD Anisur Khaleque", on="2024-04-03", at="Dhaka"),
    ),
    row(
        "place-not-carried-over",
        "Maltese Foreign Minister Marthese Zahra met Tunisian Foreign Minister Slim Jaziri in Tunis on 2 "
        "May 2024. On 20 May 2024 she met Irish Foreign Minister Cormac Brennan.",
        met("MT Marthese Zahra", "TN Slim Jaziri", on="2024-05-02", at="Tunis"),
        met("MT Marthese Zahra", "IE Cormac Brennan", on="2024-05-20", at=None),
    ),
    row(
        "video-summit",
        "On 18 November 2023 Prime Ministers Kaarel Põder of Estonia and Pieter Hoekzema of the "
        "Netherlands met on screen. The video meeting lasted an hour.",
        video("EE Kaarel Põder", "NL Pieter Hoekzema", on="2023-11-18"),
    ),
    row(
        "quote-about-past",
        "On 2 April 2024 Ugandan President Grace Nakato met South Sudanese Vice President Deng Majok in "
        "Juba. “We shall meet again in Kampala and sign,” Nakato said.",
        met("UG Grace Nakato", "SS Deng Majok", on="2024-04-02", at="Juba"),
    ),
    row(
        "article-about-nothing-then-meeting",
        "The rains were late. Farmers waited. On 30 April 2024, in Maputo, Mozambican Agriculture Minister "
        "Celeste Macuácua and her Malawian counterpart Chikondi Banda sat down to talk about maize. The "
        "rains came.",
        met("MZ Celeste Macuácua", "MW Chikondi Banda", on="2024-04-30", at="Maputo"),
    ),
    row(
        "change-of-subject",
        "Qatari Energy Minister Hamad Al-Emadi met Pakistani Petroleum Minister Kamran Afridi in Doha on 6 "
        "May 2024. In Lahore, meanwhile, Punjab's chief minister opened a road. On 7 May 2024 Afridi met "
        "Kuwaiti Oil Minister Nasser al-Mutawa in Kuwait City.",
        met("QA Hamad Al-Emadi", "PK Kamran Afridi", on="2024-05-06", at="Doha"),
        met("PK Kamran Afridi", "KW Nasser al-Mutawa", on="2024-05-07", at="Kuwait City"),
    ),
]

COMPANY = [
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
        "delegation-led-by",
        "GABORONE, June 12, 2024 - Botswana's Foreign Minister Lemogang Kwape met here on Tuesday with a delegation of "
        "the Swedish parliament. The delegation, led by Speaker Andreas Norlén, is here for a week.",
        met("BW Lemogang Kwape", "SE Andreas Norlén", on="2024-06-11", at="Gaborone"),
    ),
    row(
        "day-after-the-arrival",
        "Kiribati's President Taneti Maamau paid an official visit to Fiji, May 19-20, 2024. Maamau held talks with "
        "Prime Minister Sitiveni Rabuka on the day after his arrival.",
        met("KI Taneti Maamau", "FJ Sitiveni Rabuka", on="2024-05-20"),
    ),
    row(
        "three-with-one-of-an-organisation",
        "Talks between President Hage Geingob of Namibia and Prime Minister Sam Matekane of Lesotho were held in "
        "Windhoek on 15 May 2023, with the mediation of African Union Commission Chairperson Moussa Faki Mahamat. "
        "The three leaders met again on 1 June 2023 in Maseru, with the participation of French President Emmanuel "
        "Macron and Dutch Prime Minister Mark Rutte.",
        met("NA Hage Geingob", "LS Sam Matekane", on="2023-05-15", at="Windhoek"),
        met(
            "NA Hage Geingob",
            "LS Sam Matekane",
            "AU Moussa Faki Mahamat",
            "FR Emmanuel Macron",
            "NL Mark Rutte",
            on="2023-06-01",
            at="Maseru",
        ),
    ),
    row(
        "attended-by",
        "Malawian President Chikondi Banda received Danish Development Minister Ditte Ravnkilde in "
        "Lilongwe on 3 June 2024. The meeting was attended by Malawi's Finance Minister Alfred Phiri.",
        met(
            "MW Chikondi Banda",
            "DK Ditte Ravnkilde",
            on="2024-06-03",
            at="Lilongwe",
            present=("MW Alfred Phiri",),
        ),
    ),
    row(
        "in-attendance",
        "Tongan Prime Minister Sione Faletau held talks with Fijian Prime Minister Esrom Vakatale in Suva "
        "on 4 June 2024. In attendance were Tongan High Commissioner Penitoa Taufa and Fijian Foreign "
        "Secretary Viliame Tuilagi.",
        met(
            "TO Sione Faletau",
            "FJ Esrom Vakatale",
            on="2024-06-04",
            at="Suva",
            present=("TO Penitoa Taufa", "FJ Viliame Tuilagi"),
        ),
    ),
    row(
        "flanked-by",
        "Uruguayan President Julio Etcheverry, flanked by Foreign Minister Beatriz Ferrer, received "
        "Paraguayan President Hernán Zubizarreta in Colonia on 5 June 2024.",
        met("UY Julio Etcheverry", "PY Hernán Zubizarreta", on="2024-06-05", present=("UY Beatriz Ferrer",)),
    ),
    row(
        "also-present-two",
        "Cuban President Raúl Castaño received Angolan President Tomé Cardoso in Havana on 6 June 2024. "
        "Also present were Cuban Foreign Minister Yadira Fonseca and Angolan Oil Minister João Massano.",
        met(
            "CU Raúl Castaño",
            "AO Tomé Cardoso",
            on="2024-06-06",
            at="Havana",
            present=("CU Yadira Fonseca", "AO João Massano"),
        ),
    ),
    row(
        "took-part-in-the-meeting",
        "Georgian Prime Minister Levan Tsiklauri met Turkish President Recep Tayyip Erdoğan in Ankara on 7 "
        "June 2024. Georgian Economy Minister Tamar Lomidze and Turkish Trade Minister Orhan Aksoy took "
        "part in the meeting.",
        met(
            "GE Levan Tsiklauri",
            "TR Recep Tayyip Erdoğan",
            on="2024-06-07",
            at="Ankara",
            present=("GE Tamar Lomidze", "TR Orhan Aksoy"),
        ),
    ),
    row(
        "sat-in",
        "Lao Foreign Minister Bounthong Sayavong and Mongolian Foreign Minister Batbayar Dulguun met in "
        "Vientiane on 8 June 2024. The Mongolian ambassador, Zorig Bat-Erdene, was present.",
        met(
            "LA Bounthong Sayavong",
            "MN Batbayar Dulguun",
            on="2024-06-08",
            at="Vientiane",
            present=("MN Zorig Bat-Erdene",),
        ),
    ),
    row(
        "on-each-side",
        "Delegations of Peru and Chile met in Arica on 9 June 2024. The Peruvian side was headed by "
        "Foreign Minister Tomás Belaunde, the Chilean side by Foreign Minister Rosario Echeverría.",
        met("PE Tomás Belaunde", "CL Rosario Echeverría", on="2024-06-09", at="Arica"),
    ),
    row(
        "with-his-delegation-of",
        "Omani Foreign Minister Salim al-Harthi met Iranian Foreign Minister Behrouz Golestani, who was "
        "accompanied by his deputy Farhad Nikzad, in Muscat on 10 June 2024.",
        met(
            "OM Salim al-Harthi",
            "IR Behrouz Golestani",
            on="2024-06-10",
            at="Muscat",
            present=("IR Farhad Nikzad",),
        ),
    ),
    row(
        "delegation-with-members",
        "A delegation led by Slovak Speaker Marek Hudák and including Senator Zuzana Horváthová met "
        "Slovenian Speaker Urška Zupan in Ljubljana on 11 June 2024.",
        met(
            "SK Marek Hudák",
            "SI Urška Zupan",
            on="2024-06-11",
            at="Ljubljana",
            present=("SK Zuzana Horváthová",),
        ),
    ),
    row(
        "interpreter-is-nobody",
        "Japanese Prime Minister Kenta Morishige and Bhutanese Prime Minister Karma Wangdi met alone in "
        "Kyoto on 12 June 2024, with only the interpreters present.",
        met("JP Kenta Morishige", "BT Karma Wangdi", on="2024-06-12", at="Kyoto"),
    ),
    row(
        "absent",
        "Ghanaian President Kwabena Asiedu met Togolese President Komlan Agbeko in Aflao on 13 June 2024. "
        "Foreign Minister Afi Lawson of Togo was absent.",
        met("GH Kwabena Asiedu", "TG Komlan Agbeko", on="2024-06-13"),
    ),
    row(
        "mentioned-in-the-talks",
        "Iraqi President Mustafa al-Jubouri met Jordanian Prime Minister Samir Haddadin in Amman on 14 "
        "June 2024. They spoke about the late Syrian foreign minister, Anas Darwish.",
        met("IQ Mustafa al-Jubouri", "JO Samir Haddadin", on="2024-06-14", at="Amman"),
    ),
    row(
        "greetings-conveyed",
        "In Hanoi on 15 June 2024 Vietnamese President Trịnh Quốc Bảo received Cuban Foreign Minister "
        "Yadira Fonseca, who conveyed to him the greetings of President Raúl Castaño.",
        met("VN Trịnh Quốc Bảo", "CU Yadira Fonseca", on="2024-06-15", at="Hanoi"),
    ),
    row(
        "successor-of",
        "Estonian Foreign Minister Kaarel Põder, the successor of Margit Saar, met Irish Foreign Minister "
        "Cormac Brennan in Tallinn on 16 June 2024.",
        met("EE Kaarel Põder", "IE Cormac Brennan", on="2024-06-16", at="Tallinn"),
    ),
]

STORYTELLERS = [
    row(
        "was-the-guest-of",
        "In October 2023 Slovenian President Jasna Kovač was the guest of Croatian President Ivo Marušić "
        "on the island of Brijuni.",
        met("SI Jasna Kovač", "HR Ivo Marušić", on="2023-10"),
    ),
    row(
        "gave-him-dinner",
        "Thai Prime Minister Somchai Rattanakul came to Vientiane on 6 May 2024. Lao Prime Minister "
        "Bounleut Keomany gave him dinner that evening.",
        met("TH Somchai Rattanakul", "LA Bounleut Keomany", on="2024-05-06", at="Vientiane"),
    ),
    row(
        "it-was-the-turn-of",
        "On 4 March 2024 Omani Foreign Minister Salim al-Harthi received Finnish Foreign Minister Pekka "
        "Rautio in Muscat. On 5 March 2024 it was the turn of Kenyan Foreign Minister Otieno Wafula.",
        met("OM Salim al-Harthi", "FI Pekka Rautio", on="2024-03-04", at="Muscat"),
        met("OM Salim al-Harthi", "KE Otieno Wafula", on="2024-03-05", at="Muscat"),
    ),
    row(
        "elliptical-second-partner",
        "Moldovan Prime Minister Ana Rusnac met Romanian Prime Minister Sorin Vlaicu in Galați on 2 "
        "February 2024 and Bulgarian Prime Minister Vladimir Malinov in Ruse on 4 February 2024.",
        met("MD Ana Rusnac", "RO Sorin Vlaicu", on="2024-02-02", at="Galați"),
        met("MD Ana Rusnac", "BG Vladimir Malinov", on="2024-02-04", at="Ruse"),
    ),
    row(
        "first-day-second-day",
        "President Döwlet Ataýew of Turkmenistan was in Dushanbe on 7 and 8 May 2024. On the first of "
        "these days he held talks with President Farrukh Nazriev of Tajikistan, on the second with Prime "
        "Minister Rustam Saidov.",
        met("TM Döwlet Ataýew", "TJ Farrukh Nazriev", on="2024-05-07", at="Dushanbe"),
        met("TM Döwlet Ataýew", "TJ Rustam Saidov", on="2024-05-08", at="Dushanbe"),
    ),
    row(
        "formal-talks-followed",
        "Sri Lankan Foreign Minister Nirmala Jayakody drove into Malé on 9 June 2024. Formal talks with "
        "her Maldivian counterpart, Aishath Didi, followed at a hotel by the sea.",
        met("LK Nirmala Jayakody", "MV Aishath Didi", on="2024-06-09", at="Malé"),
    ),
    row(
        "day-began-over-breakfast",
        "Fijian Deputy Prime Minister Esrom Vakatale spent 7 May 2024 in Apia. The day began over "
        "breakfast with Samoan Finance Minister Lautimuia Uelese Va'ai and ended over dinner with Samoan "
        "Prime Minister Toeolesulusulu Leilua.",
        met("FJ Esrom Vakatale", "WS Lautimuia Uelese Va'ai", on="2024-05-07", at="Apia"),
        met("FJ Esrom Vakatale", "WS Toeolesulusulu Leilua", on="2024-05-07", at="Apia"),
    ),
    row(
        "went-there-to-see-him",
        "Syrian Foreign Minister Anas Darwish was in Amman on 3 March 2025. Iraqi Foreign Minister Mustafa "
        "al-Jubouri went there to see him on 4 March 2025.",
        met("IQ Mustafa al-Jubouri", "SY Anas Darwish", on="2025-03-04", at="Amman"),
    ),
    row(
        "there-he-conferred-with",
        "Vietnamese President Trịnh Quốc Bảo flew on to Rome on 26 July 2023. There he conferred with "
        "Italian Prime Minister Laura Ferrante.",
        met("VN Trịnh Quốc Bảo", "IT Laura Ferrante", at="Rome"),
    ),
    row(
        "received-both-guests-separately",
        "Angolan President Tomé Cardoso welcomed Zambian Foreign Minister Charles Mwansa and Namibian "
        "Foreign Minister Hilma Shikongo to Luanda on 5 May 2024. He received both guests separately.",
        met("AO Tomé Cardoso", "ZM Charles Mwansa", on="2024-05-05", at="Luanda"),
        met("AO Tomé Cardoso", "NA Hilma Shikongo", on="2024-05-05", at="Luanda"),
    ),
    row(
        "the-four-ministers",
        "Foreign Minister Yuki Arakawa and Defence Minister Shun Tachibana of Japan landed in Manila on 8 "
        "July 2024. They and their Philippine counterparts, Corazon Villafuerte and Ramon Velarde, held "
        "talks the same day. The four ministers dined by the bay.",
        met(
            "JP Yuki Arakawa",
            "JP Shun Tachibana",
            "PH Corazon Villafuerte",
            "PH Ramon Velarde",
            on="2024-07-08",
            at="Manila",
        ),
    ),
    row(
        "prepared-by-telephone",
        "The journey was prepared by telephone: Uzbek President Alisher Karimbekov and Kazakh President "
        "Ruslan Temirkhanov went over it on 21 May 2024. On 27 May 2024 they held talks in Samarkand.",
        called("UZ Alisher Karimbekov", "KZ Ruslan Temirkhanov", on="2024-05-21"),
        met("UZ Alisher Karimbekov", "KZ Ruslan Temirkhanov", on="2024-05-27", at="Samarkand"),
    ),
    row(
        "two-men-spoke-again-at",
        "British Foreign Secretary Edmund Whitlock met French Foreign Minister Luc Delorme in Calais on 3 "
        "April 2024. The two men spoke again at the Élysée on 5 April 2024.",
        met("GB Edmund Whitlock", "FR Luc Delorme", on="2024-04-03", at="Calais"),
        met("GB Edmund Whitlock", "FR Luc Delorme", on="2024-04-05", at="Paris"),
    ),
    row(
        "which-they-chaired",
        "The commission is busy. Its ninth session, which Qatari Trade Minister Hamad Al-Emadi and Turkish "
        "Trade Minister Orhan Aksoy chaired in Doha in December 2023, lasted two days.",
        met("QA Hamad Al-Emadi", "TR Orhan Aksoy", on="2023-12", at="Doha"),
    ),
    row(
        "was-host-to-two",
        "On 31 March 2025, in Khujand, Tajik President Farrukh Nazriev was host to Kyrgyz President Dastan "
        "Orozbekov and Uzbek President Alisher Karimbekov at a trilateral summit.",
        met(
            "TJ Farrukh Nazriev",
            "KG Dastan Orozbekov",
            "UZ Alisher Karimbekov",
            on="2025-03-31",
            at="Khujand",
        ),
    ),
    row(
        "delegation-under",
        "On 23 August 2024 Pakistani Foreign Minister Kamran Afridi received a delegation of the "
        "Bangladesh Nationalist Party under its secretary general, Rezaul Haque, in Dhaka.",
        met("PK Kamran Afridi", "BD Rezaul Haque", on="2024-08-23", at="Dhaka"),
    ),
    row(
        "guest-met-respectively",
        "Comrade Trịnh Quốc Bảo, President of Vietnam, was in Vientiane on 1 December 2024. The guest met "
        "the Lao premier and the Lao parliament's speaker, Comrades Bounleut Keomany and Khamsing Vorachit "
        "respectively.",
        met("VN Trịnh Quốc Bảo", "LA Bounleut Keomany", at="Vientiane"),
        met("VN Trịnh Quốc Bảo", "LA Khamsing Vorachit", at="Vientiane"),
    ),
    row(
        "both-presidents",
        "On 24 January 2025 Indian Foreign Minister Ravindra Kulkarni met the President of Chile, Álvaro "
        "Contreras, and the President of Peru, Tomás Belaunde, in Arica. He told both Presidents that he "
        "liked the desert.",
        met("IN Ravindra Kulkarni", "CL Álvaro Contreras", on="2025-01-24", at="Arica"),
        met("IN Ravindra Kulkarni", "PE Tomás Belaunde", on="2025-01-24", at="Arica"),
    ),
    row(
        "joint-commission-with-counterpart",
        "In July 2014 Indian External Affairs Minister Sushma Swaraj co-chaired the Joint Commission with "
        "her Nepali counterpart in Kathmandu.",
        met("IN Sushma Swaraj", sides="NP", on="2014-07", at="Kathmandu"),
    ),
    row(
        "who-had-waited-at-the-airport",
        "Ghanaian President Kwesi Ofori came to Lomé on 4 June 2024. Togolese Prime Minister Afi Mensah, who "
        "had waited for him at the airport, met him on 5 June 2024.",
        met("TG Afi Mensah", "GH Kwesi Ofori", on="2024-06-05", at="Lomé"),
    ),
    row(
        "his-visit-is-the-guest-s",
        "Ghanaian President Kwesi Ofori came to Lomé on 4 June 2024. Togolese Prime Minister Koffi Mensah met him "
        "on 5 June 2024. It was his second visit to Togo. On 6 June he went on to Cotonou, where Beninese President "
        "Marcel Dossou received him.",
        met("TG Koffi Mensah", "GH Kwesi Ofori", on="2024-06-05", at="Lomé"),
        met("BJ Marcel Dossou", "GH Kwesi Ofori", on="2024-06-06", at="Cotonou"),
    ),
    row(
        "was-the-last-stop",
        "On 7 May 2024 Fijian President Peter Vakatora met Tongan Prime Minister Sione Tupou in Nuku'alofa. "
        "Apia was the last stop. On 9 May he had talks with Samoan Prime Minister Fetu Leota.",
        met("FJ Peter Vakatora", "TO Sione Tupou", on="2024-05-07", at="Nuku'alofa"),
        met("FJ Peter Vakatora", "WS Fetu Leota", on="2024-05-09", at="Apia"),
    ),
    row(
        "present-after-a-look-back",
        "ASTANA, March 3 (QazPress) — Kazakh President Alisher Bekov held talks here on March 3, 2025 with Omani "
        "Sultan Haitham bin Tariq.\n\nThe two had previously met in Muscat on June 5, 2022.\n\n"
        "Kazakh Foreign Minister Daniyar Seitov attended the talks.",
        met("KZ Alisher Bekov", "OM Haitham bin Tariq", on="2022-06-05", at="Muscat"),
        met("KZ Alisher Bekov", "OM Haitham bin Tariq", on="2025-03-03", at="Astana", present=("KZ Daniyar Seitov",)),
    ),
    row(
        "sees-off",
        "Armenian President Davit Arakelyan ended his visit to Minsk on 5 June 2024, and Belarusian "
        "Foreign Minister Mikalai Sushko saw him off at the airport.",
    ),
    row(
        "he-is-to-call-on",
        "Pakistani Prime Minister Kamran Afridi is in Ankara. He is to call on Turkish President Recep "
        "Tayyip Erdoğan on 13 February 2025.",
        planned("PK Kamran Afridi", "TR Recep Tayyip Erdoğan", on="2025-02-13"),
    ),
    row(
        "plan-not-confirmed",
        "Afghan Foreign Minister Amanullah Stanekzai was in Delhi on 10 October 2024, where he met Indian "
        "External Affairs Minister Ravindra Kulkarni. A conversation with the national security adviser, "
        "Mohan Deshpande, was expected as well. None of it had been confirmed when we went to press.",
        met("AF Amanullah Stanekzai", "IN Ravindra Kulkarni", on="2024-10-10"),
        planned("AF Amanullah Stanekzai", "IN Mohan Deshpande"),
    ),
    row(
        "had-never-met-but-spoken",
        "Algerian Foreign Minister Lotfi Benaïssa and Malian Foreign Minister Seydou Konaté had never met. "
        "They had, however, spoken by telephone on 15 May 2024.",
        called("DZ Lotfi Benaïssa", "ML Seydou Konaté", on="2024-05-15"),
    ),
    row(
        "dropped",
        "Bulgarian Prime Minister Vladimir Malinov had been expected in Skopje on 3 May 2024 for talks "
        "with Prime Minister Goran Stefanovski of North Macedonia. The visit was dropped.",
    ),
    row(
        "put-off",
        "Kenyan President Joram Kiplagat was to meet Somali President Farah Warsame in Mandera on 2 April "
        "2024. It rained, and the meeting was put off.",
    ),
    row(
        "without-the-others",
        "Cypriot President Andreas Loizou and Turkish President Recep Tayyip Erdoğan both spoke in New "
        "York on 24 September 2024, an hour apart.",
    ),
    row(
        "shook-his-hand-at-the-steps",
        "Kazakh President Ruslan Temirkhanov arrived in Moscow on 11 November 2024. A deputy prime "
        "minister, Viktor Sorokin, shook his hand at the foot of the steps.",
    ),
]

CHRONICLES = [
    row(
        "entries-of-a-chronology",
        "How they made up.\n\n21 January 2024. Zambian President Grace Banda receives Malawian President "
        "Joseph Phiri in "
        "Lusaka.\n\n2 March 2024, Lilongwe. The two leaders confer for an hour.",
        met("MW Joseph Phiri", "ZM Grace Banda", on="2024-01-21", at="Lusaka"),
        met("MW Joseph Phiri", "ZM Grace Banda", on="2024-03-02", at="Lilongwe"),
    ),
    row(
        "turn-of",
        "On Monday, 6 May 2024, Kenyan President Amina Odhiambo received Ugandan Foreign Minister Joel Okello in "
        "Nairobi. On 8 May 2024 it was the turn of Tanzanian Foreign Minister Zuhura Mrema.",
        met("KE Amina Odhiambo", "UG Joel Okello", on="2024-05-06", at="Nairobi"),
        met("KE Amina Odhiambo", "TZ Zuhura Mrema", on="2024-05-08"),
    ),
    row(
        "the-talks-were-held",
        "Norwegian Foreign Minister Ingrid Dahl met her Danish counterpart Mads Krogh. The talks were held "
        "in Bergen on "
        "7 May 2024.",
        met("DK Mads Krogh", "NO Ingrid Dahl", on="2024-05-07", at="Bergen"),
    ),
    row(
        "talks-with-the-second-guest",
        "On 7 May 2024 in Jakarta Indonesian Foreign Minister Dewi Lestari met her colleagues Peter Kila of Papua New "
        "Guinea and Maria Soares of Timor-Leste separately. Mr Kila spoke of fish. The talks with Ms Soares turned to "
        "the border.",
        met("ID Dewi Lestari", "PG Peter Kila", on="2024-05-07", at="Jakarta"),
        met("ID Dewi Lestari", "TL Maria Soares", on="2024-05-07", at="Jakarta"),
    ),
    row(
        "him-of-the-sentence-before",
        "On 3 May 2024 Lebanese President Karim Haddad flew to Doha, where the Emir of Qatar, Sheikh Nasser Al-Emadi, "
        "received him. On 5 May 2024 Kuwaiti Foreign Minister Salem Al-Mutairi received him in Kuwait City.",
        met("LB Karim Haddad", "QA Nasser Al-Emadi", on="2024-05-03", at="Doha"),
        met("KW Salem Al-Mutairi", "LB Karim Haddad", on="2024-05-05", at="Kuwait City"),
    ),
    row(
        "met-its-members",
        "A delegation headed by Rosa Medina, general secretary of the Sandinista National Liberation Front, visited "
        "Hanoi. Vietnamese Foreign Minister Bùi Đình Long met its members on 13 May 2024.",
        met("NI Rosa Medina", "VN Bùi Đình Long", on="2024-05-13", at="Hanoi"),
    ),
    row(
        "held-talks-with-the-guest",
        "On 10 May 2024 Fijian President Apisai Tora met Solomon Islands Prime Minister Peter Manele in "
        "Suva. The same day "
        "Prime Minister Litia Rabuka of Fiji held talks with the guest.",
        met("FJ Apisai Tora", "SB Peter Manele", on="2024-05-10", at="Suva"),
        met("FJ Litia Rabuka", "SB Peter Manele", on="2024-05-10", at="Suva"),
    ),
    row(
        "addressed-one-by-one",
        "On 28 May 2024 New Zealand Foreign Minister Helen Tait met one by one with guests from the islands "
        "in Auckland. "
        "To Dalton Tukia, prime minister of Niue, she said that size is no matter.",
        met("NU Dalton Tukia", "NZ Helen Tait", on="2024-05-28", at="Auckland"),
    ),
    row(
        "two-sides-went-on",
        "On 4 May 2024 Nepali Foreign Minister Tika Rasaili met Bhutanese Prime Minister Karma Dorji in "
        "Thimphu. The two "
        "sides discussed roads.",
        met("BT Karma Dorji", "NP Tika Rasaili", on="2024-05-04", at="Thimphu"),
    ),
]

ROWS = [*CONTINUING, *COREFERENCE, *CIRCUITS, *ONE_EVENT, *DATELINES, *BACKGROUND, *WITH_CHINA]
ROWS += [*VOICES, *STORYTELLERS, *COMPANY, *CHRONICLES]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_contacts_of_a_text(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference


NEWER = """An old friendship in a new harbour

Fishing brought Apia and Wellington together again. Samoan Fisheries Minister Toeolesulusulu Leilua received his New
Zealand counterpart, Rosalind Tamihana, in Apia on 14 May 2024.

The following article was originally published by the Xinhua News Agency.

Samoa, New Zealand agree on tuna

APIA, May 15, 2024 (Xinhua) -- Rosalind Tamihana, New Zealand's minister of fisheries, met with Samoan Fisheries
Minister Toeolesulusulu Leilua here on Tuesday.

Looking back on a year at sea

When it was all done, many recalled the spring. Rosalind Tamihana of New Zealand and Samoa's Toeolesulusulu Leilua had
met in Apia on 14 May 2024, and on 2 August 2024 Tamihana met Fijian Fisheries Minister Kalaveti Ravunaidaku in Suva.
"""


def test_introduction_reprint_and_memory_are_one_meeting() -> None:
    text = "\n\n".join(part.replace("\n", " ") for part in NEWER.split("\n\n"))
    found = told_in_articles(read_dump("page.txt", text.encode()).articles)
    expected = (
        met("NZ Rosalind Tamihana", "WS Toeolesulusulu Leilua", on="2024-05-14", at="Apia"),
        met("NZ Rosalind Tamihana", "FJ Kalaveti Ravunaidaku", on="2024-08-02", at="Suva"),
    )
    assert not (difference := compare(expected, found)), difference


@pytest.mark.parametrize("case", [r for r in ROWS if r.id not in KNOWN_GAPS], ids=lambda r: str(r.id))
def test_evidence_is_the_words_that_tell(case: Row) -> None:
    article = article_of(case.text, case.title)
    for report in read_article(article).reports:
        if isinstance(report, EventReport) and report.kind in ("meeting", "call"):
            assert report.rule
            assert report.evidence
            told = [article.text[span.start : span.end] for span in report.evidence]
            assert all(words == words.strip() and words for words in told)
            surnames = [person.name.split()[-1] for person in report.participants]
            assert not surnames or any(name in article.text for name in surnames)


COUNTERPARTS = [
    (
        "Secretary of State Ruth Calloway and Defense Secretary Earl Whitmore met in Washington with their Philippine "
        "counterparts, Ramon Locsin and Pedro Lorenzana, on 4 June 2021.",
        {"Ramon Locsin": "Foreign Minister", "Pedro Lorenzana": "Defense Secretary"},
    ),
    (
        "The head of the Ministry of Foreign Affairs of the Russian Federation, Pavel Orlov, met in Conakry on 8 "
        "January 2024 with his Guinean counterpart, Mory Condé.",
        {"Mory Condé": "Foreign Minister"},
    ),
    ("Taoiseach Brian Keane met his Maltese counterpart, Karl Vella, on 3 May 2022.", {"Karl Vella": "Prime Minister"}),
]


@pytest.mark.parametrize(("text", "expected"), COUNTERPARTS)
def test_a_counterpart_holds_the_office_by_its_common_name(text: str, expected: Mapping[str, str]) -> None:
    events = [r for r in read_article(article_of(text)).reports if isinstance(r, EventReport) and r.kind == "meeting"]
    roles = {person.name: person.role for event in events for person in event.participants}
    assert expected.items() <= roles.items()


def test_evidence_is_the_sentence() -> None:
    first = "Rain fell on the lagoon."
    second = "Palauan President Surangel Whipps met Nauruan President David Adeang in Koror on 2 May 2024."
    third = "Nobody minded the rain."
    article = article_of(f"{first} {second} {third}")
    events = [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "meeting"]
    assert [article.text[s.start : s.end] for e in events for s in e.evidence] == [second]


def test_the_same_article_gives_the_same_account() -> None:
    article = article_of(" ".join(r.text for r in ROWS[:12]))
    assert read_article(article) == read_article(article)


_WORDS = (
    "met with Peruvian Foreign Minister Tomás Belaunde and his Lao counterpart on Monday , “ ” ( ) ; : — the "
    "two leaders respectively held talks in Lima . President of Ghana received co-chaired by phone between "
    "who whom 3 June 2024 He They's"
).split()


@given(st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join))
@settings(max_examples=150)
def test_any_order_of_words_gives_a_sound_account(text: str) -> None:
    for report in read_article(article_of(text)).reports:
        assert report.evidence
        assert all(0 <= span.start < span.end <= len(text) for span in report.evidence)
        if isinstance(report, EventReport) and report.kind in ("meeting", "call"):
            sides = (*report.countries, *report.organizations)
            assert len(sides) >= 2 and len(set(sides)) == len(sides)
            names = [(person.name, person.country) for person in report.participants]
            assert len(set(names)) == len(names)
            # Of a surname the lexicon may give the whole name, in its own spelling.
            told = set(name_words(text))
            assert all(told & set(name_words(person.name)) for person in report.participants)


LONG = ["met with ", "Xi, ", ", ", "Belaunde Met ", "talks between Peru and ", "“", "his counterpart "]


@pytest.mark.parametrize("part", LONG)
def test_a_long_line_comes_to_an_end(part: str) -> None:
    assert len(read_article(article_of(part * 300)).reports) <= 300
