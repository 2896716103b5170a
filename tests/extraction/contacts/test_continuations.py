"""Check rows of meetings: a text goes on to the next day, the next town, the next host, or leaves words out."""

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
    video,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "elliptical-second-partner": "whose day and place is whose: a second partner with day and place of its own",
    "first-day-second-day": "whose day and place is whose: a second partner with day and place of its own",
}

# The same day, the day before, days later.
NEXT_DAYS = [
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
]

# One guest goes round hosts or towns.
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

# The next meeting is told without its verb, its guest or its day.
ELLIPSES = [
    row(
        "aside-and-on-another-day",
        "SANTIAGO, June 5, 2024 — Chilean President Inés Rojas spoke with Danish Prime Minister Mette Holm by phone on "
        "June 4. They had also talked by phone on February 7 this year, at the initiative of the Danish side, and on "
        "October 5 last year, when Holm offered her condolences.",
        called("CL Inés Rojas", "DK Mette Holm", on="2024-06-04"),
        called("CL Inés Rojas", "DK Mette Holm", on="2024-02-07"),
        called("CL Inés Rojas", "DK Mette Holm", on="2023-10-05"),
    ),
    row(
        "in-person-at-a-villa",
        "Chilean President Inés Rojas spoke with Danish Prime Minister Mette Holm by phone on June 4, 2024. They had "
        "conferred by video link on March 7 and, in the flesh, at the Villa Solheim in Odense on January 16.",
        called("CL Inés Rojas", "DK Mette Holm", on="2024-06-04"),
        video("CL Inés Rojas", "DK Mette Holm", on="2024-03-07"),
        video("CL Inés Rojas", "DK Mette Holm", on="2024-01-16"),
    ),
    row(
        "on-another-day-did-something-else",
        "Chilean President Inés Rojas met Danish Prime Minister Mette Holm in Odense on March 4, 2024, and on March 9, "
        "the day of the vote, she resigned.",
        met("CL Inés Rojas", "DK Mette Holm", on="2024-03-04", at="Odense"),
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
        "which-they-chaired",
        "The commission is busy. Its ninth session, which Qatari Trade Minister Hamad Al-Emadi and Turkish "
        "Trade Minister Orhan Aksoy chaired in Doha in December 2023, lasted two days.",
        met("QA Hamad Al-Emadi", "TR Orhan Aksoy", on="2023-12", at="Doha"),
    ),
    row(
        "joint-commission-with-counterpart",
        "In July 2014 Indian External Affairs Minister Sushma Swaraj co-chaired the Joint Commission with "
        "her Nepali counterpart in Kathmandu.",
        met("IN Sushma Swaraj", sides="NP", on="2014-07", at="Kathmandu"),
    ),
    row(
        "was-the-last-stop",
        "On 7 May 2024 Fijian President Peter Vakatora met Tongan Prime Minister Sione Tupou in Nuku'alofa. "
        "Apia was the last stop. On 9 May he had talks with Samoan Prime Minister Fetu Leota.",
        met("FJ Peter Vakatora", "TO Sione Tupou", on="2024-05-07", at="Nuku'alofa"),
        met("FJ Peter Vakatora", "WS Fetu Leota", on="2024-05-09", at="Apia"),
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
        "addressed-one-by-one",
        "On 28 May 2024 New Zealand Foreign Minister Helen Tait met one by one with guests from the islands "
        "in Auckland. "
        "To Dalton Tukia, prime minister of Niue, she said that size is no matter.",
        met("NU Dalton Tukia", "NZ Helen Tait", on="2024-05-28", at="Auckland"),
    ),
]

ROWS = [*NEXT_DAYS, *CIRCUITS, *ELLIPSES]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_continuations(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
