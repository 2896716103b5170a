"""Check who is meant by a pronoun, a surname, a title or 'the guest' of an earlier sentence of the text."""

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

# Short forms, misspellings, and names told in full later.
NAMES = [
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
    row(
        "emperor-and-empress",
        "Nepalese President Ram Chandra Poudel was received in Tokyo on April 25, 2025 by Emperor Naruhito and Empress "
        "Masako.",
        met("NP Ram Chandra Poudel", "JP Naruhito", "JP Masako", on="2025-04-25", at="Tokyo"),
    ),
    row(
        "leaders-and-not-their-spouses",
        "SUVA, June 12, 2024 - Fijian President Wiliame Katonivere and his spouse Filomena Katonivere gave a "
        "welcome in Suva for President Taneti Maamau of Kiribati and his wife Teiraeng Maamau, who are on a state "
        "visit to Fiji.\nAfter the ceremony the two leaders held talks.",
        met("FJ Wiliame Katonivere", "KI Taneti Maamau", on="2024-06-12", at="Suva"),
    ),
]

# The minister, the leader, the guest, his host, her counterpart.
TITLES = [
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
        "the-leader-was-received",
        "Ugandan Vice President Jessica Alupo came to Havana on May 6, 2024. The same day the Ugandan "
        "leader was received by Cuban President Miguel Díaz-Canel.",
        met("UG Jessica Alupo", "CU Miguel Díaz-Canel", on="2024-05-06", at="Havana"),
    ),
    row(
        "host-and-guest",
        "Mongolian Prime Minister Zandanshatar Gombojav arrived in Seoul on 14 July 2025 on an official "
        "visit. On the 15th South Korean President Lee Jae-myung received his guest at the Blue House.",
        met("MN Zandanshatar Gombojav", "KR Lee Jae-myung", on="2025-07-15", at="Seoul"),
    ),
    row(
        "guest-and-host-words",
        "The Ghanaian president, Kwabena Asiedu, arrived in Lomé on 14 March 2024. His Togolese host, "
        "Komlan Agbeko, met him in the evening. The guest flew home on 15 March.",
        met("GH Kwabena Asiedu", "TG Komlan Agbeko", on="2024-03-14", at="Lomé"),
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
        "held-talks-with-the-guest",
        "On 10 May 2024 Fijian President Apisai Tora met Solomon Islands Prime Minister Peter Manele in "
        "Suva. The same day "
        "Prime Minister Litia Rabuka of Fiji held talks with the guest.",
        met("FJ Apisai Tora", "SB Peter Manele", on="2024-05-10", at="Suva"),
        met("FJ Litia Rabuka", "SB Peter Manele", on="2024-05-10", at="Suva"),
    ),
]

# They, the two, both, the four: people told of together.
PAIRS = [
    row(
        "the-two-leaders-are-no-deputies",
        "RIGA, 4 May 2024 (KNA) - President Juris Kalns of Latvia held talks with Peruvian President Ana Soto in Riga "
        "on 3 May 2024. In the evening the guest met with Deputy Prime Minister Inese Berzina.\n\nThe two leaders "
        "last met in Lima on 5 October 2022.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("LV Inese Berzina", "PE Ana Soto", on="2024-05-03"),
        met("LV Juris Kalns", "PE Ana Soto", on="2022-10-05", at="Lima"),
    ),
    row(
        "the-two-leaders-where-deputies-met-alone",
        "Deputy Prime Minister Inese Berzina of Latvia met Peru's Deputy Premier Ana Soto in Riga on 3 May 2024. "
        "The two leaders last met in Lima on 5 October 2022.",
        met("LV Inese Berzina", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("LV Inese Berzina", "PE Ana Soto", on="2022-10-05", at="Lima"),
    ),
    row(
        "the-guests-of-one-country",
        "RIGA, 3 May 2024 (KNA) - President Juris Kalns of Latvia held talks with King Olaf of Norway and Norwegian "
        "Prime Minister Kari Lund on Thursday. Later the guests were received by Mayor Inese Berzina.",
        met("LV Juris Kalns", "NO Olaf", on="2024-05-02"),
        met("LV Juris Kalns", "NO Kari Lund", on="2024-05-02"),
        met("LV Inese Berzina", "NO Olaf", "NO Kari Lund", on="2024-05-02"),
    ),
    row(
        "the-leaders-of-three-countries",
        "President Juris Kalns of Latvia took part in the first meeting of the leaders of Latvia, Peru and Norway in "
        "Riga on 3 May 2024, alongside the Peruvian President, Ana Soto, and Norway's Prime Minister, Kari Lund.",
        met("LV Juris Kalns", "PE Ana Soto", "NO Kari Lund", on="2024-05-03", at="Riga"),
    ),
    row(
        "both-heads-of-state",
        "President Juris Kalns of Latvia received Ana Soto of Peru, Leader of the Civic Party, in Riga on 3 May 2024. "
        "Both heads of state had spoken by telephone in April.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-03", at="Riga"),
    ),
    row(
        "his-highness-who-is-known",
        "LONDON, 3 December 2024 - The Amir of the State of Qatar arrived in London today, where the Queen welcomed "
        "Sheikh Tamim. The Right Hon. Alec Howe, M.P., and the Right Hon. Sir Kofi Lund, M.P., each had an audience of "
        "His Highness.",
        met("GB Alec Howe", "QA Tamim bin Hamad Al Thani"),
        met("GB Kofi Lund", "QA Tamim bin Hamad Al Thani"),
    ),
    row(
        "an-emir-whom-nobody-names",
        "OSLO, 3 May 2024 (NTB) - The Emir of Kuwait came to Oslo on Thursday and saw the harbour. In the evening the "
        "Emir was received by Speaker Kari Lund of Norway.",
        met("NO Kari Lund", sides="KW", on="2024-05-02"),
    ),
    row(
        "a-premier-where-there-is-one-at-home",
        "OSLO, 3 May 2024 (NTB) - The Prime Minister of Peru came to Oslo on Thursday. In the evening the Prime "
        "Minister received Indian Foreign Minister Subrahmanyam Jaishankar.",
        met("IN Subrahmanyam Jaishankar", sides="NO", on="2024-05-02"),
    ),
    row(
        "the-head-of-a-government-is-its-chancellor",
        "Prime Minister Kari Lund of Norway met Chancellor Olaf Scholz of Germany in Oslo on 3 May 2024. On Saturday "
        "the head of the German government met the Peruvian president, Ana Soto, in Lima.",
        met("NO Kari Lund", "DE Olaf Scholz", on="2024-05-03", at="Oslo"),
        met("PE Ana Soto", "DE Olaf Scholz", on="2024-05-04", at="Lima"),
    ),
    row(
        "the-visitors-are-those-who-came-together",
        "RIGA, 3 May 2024 (KNA) - On Thursday President Juris Kalns met together with European Council President "
        "Charles Michel and European Commission President Ursula von der Leyen. Foreign Minister Inese Berzina met "
        "separately with European Commissioner Ana Soto. Later the visitors were received by Speaker Alec Howe.",
        met("LV Juris Kalns", "EU Charles Michel", "EU Ursula von der Leyen"),
        met("LV Inese Berzina", "EU Ana Soto"),
        met("LV Alec Howe", "EU Charles Michel", "EU Ursula von der Leyen"),
    ),
    row(
        "the-leaders-of-a-part-of-the-world",
        "President Juris Kalns of Latvia met Peruvian President Ana Soto in Riga on 3 May 2024. The Norwegian "
        "minister, Kari Lund, later met the Pacific leaders as a group.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-03", at="Riga"),
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
        "both-then-each",
        "On 7 May 2024 Swedish Foreign Minister Astrid Lindqvist received her Estonian and Latvian "
        "counterparts, Kaarel Põder and Ilze Ozoliņa, in Visby. On 8 May 2024 she met Põder alone.",
        met("SE Astrid Lindqvist", "EE Kaarel Põder", "LV Ilze Ozoliņa", on="2024-05-07", at="Visby"),
        met("SE Astrid Lindqvist", "EE Kaarel Põder", on="2024-05-08"),
    ),
    row(
        "two-ministers-then-one-leaves",
        "Finance ministers Tika Rasaili of Nepal and Rezaul Haque of Bangladesh met in Dhaka on 3 April "
        "2024. Rasaili afterwards called on the Bangladeshi president, Anisur Khaleque.",
        met("NP Tika Rasaili", "BD Rezaul Haque", on="2024-04-03", at="Dhaka"),
        met("NP Tika Rasaili", "BD Anisur Khaleque", on="2024-04-03", at="Dhaka"),
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
        "one-pair-two-phones-then-face",
        "Dutch Foreign Minister Marijke van Leeuwen telephoned her Surinamese counterpart, Albert Ramdin, "
        "on 4 March 2024. They met in Paramaribo on 25 March 2024.",
        called("NL Marijke van Leeuwen", "SR Albert Ramdin", on="2024-03-04"),
        met("NL Marijke van Leeuwen", "SR Albert Ramdin", on="2024-03-25", at="Paramaribo"),
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
        "two-men-spoke-again-at",
        "British Foreign Secretary Edmund Whitlock met French Foreign Minister Luc Delorme in Calais on 3 "
        "April 2024. The two men spoke again at the Élysée on 5 April 2024.",
        met("GB Edmund Whitlock", "FR Luc Delorme", on="2024-04-03", at="Calais"),
        met("GB Edmund Whitlock", "FR Luc Delorme", on="2024-04-05", at="Paris"),
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
        "guest-met-respectively",
        "Comrade Trịnh Quốc Bảo, President of Vietnam, was in Vientiane on 1 December 2024. The guest met "
        "the Lao premier and the Lao parliament's speaker, Comrades Bounleut Keomany and Khamsing Vorachit "
        "respectively.",
        met("VN Trịnh Quốc Bảo", "LA Bounleut Keomany", at="Vientiane"),
        met("VN Trịnh Quốc Bảo", "LA Khamsing Vorachit", at="Vientiane"),
    ),
    row(
        "prepared-by-telephone",
        "The journey was prepared by telephone: Uzbek President Alisher Karimbekov and Kazakh President "
        "Ruslan Temirkhanov went over it on 21 May 2024. On 27 May 2024 they held talks in Samarkand.",
        called("UZ Alisher Karimbekov", "KZ Ruslan Temirkhanov", on="2024-05-21"),
        met("UZ Alisher Karimbekov", "KZ Ruslan Temirkhanov", on="2024-05-27", at="Samarkand"),
    ),
    row(
        "two-sides-went-on",
        "On 4 May 2024 Nepali Foreign Minister Tika Rasaili met Bhutanese Prime Minister Karma Dorji in "
        "Thimphu. The two "
        "sides discussed roads.",
        met("BT Karma Dorji", "NP Tika Rasaili", on="2024-05-04", at="Thimphu"),
    ),
    row(
        "entries-of-a-chronology",
        "How they made up.\n\n21 January 2024. Zambian President Grace Banda receives Malawian President "
        "Joseph Phiri in "
        "Lusaka.\n\n2 March 2024, Lilongwe. The two leaders confer for an hour.",
        met("MW Joseph Phiri", "ZM Grace Banda", on="2024-01-21", at="Lusaka"),
        met("MW Joseph Phiri", "ZM Grace Banda", on="2024-03-02", at="Lilongwe"),
    ),
]

# He, she, him, his.
PRONOUNS = [
    row(
        "he-also-met",
        "President Taur Matan Ruak of Timor-Leste met Indonesian President Joko Widodo in Jakarta on 12 "
        "March 2019. He also met with Indonesian Foreign Minister Retno Marsudi.",
        met("TL Taur Matan Ruak", "ID Joko Widodo", on="2019-03-12", at="Jakarta"),
        met("TL Taur Matan Ruak", "ID Retno Marsudi", on="2019-03-12", at="Jakarta"),
    ),
    row(
        "there-he-conferred-with",
        "Vietnamese President Trịnh Quốc Bảo flew on to Rome on 26 July 2023. There he conferred with "
        "Italian Prime Minister Laura Ferrante.",
        met("VN Trịnh Quốc Bảo", "IT Laura Ferrante", at="Rome"),
    ),
    row(
        "went-there-to-see-him",
        "Syrian Foreign Minister Anas Darwish was in Amman on 3 March 2025. Iraqi Foreign Minister Mustafa "
        "al-Jubouri went there to see him on 4 March 2025.",
        met("IQ Mustafa al-Jubouri", "SY Anas Darwish", on="2025-03-04", at="Amman"),
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
        "him-of-the-sentence-before",
        "On 3 May 2024 Lebanese President Karim Haddad flew to Doha, where the Emir of Qatar, Sheikh Nasser Al-Emadi, "
        "received him. On 5 May 2024 Kuwaiti Foreign Minister Salem Al-Mutairi received him in Kuwait City.",
        met("LB Karim Haddad", "QA Nasser Al-Emadi", on="2024-05-03", at="Doha"),
        met("KW Salem Al-Mutairi", "LB Karim Haddad", on="2024-05-05", at="Kuwait City"),
    ),
]

ROWS = [*NAMES, *TITLES, *PAIRS, *PRONOUNS]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_coreference(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
