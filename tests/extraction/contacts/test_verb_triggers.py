"""Check contacts told by a verb: met, talked, sat down with, conferred, discussed, co-chaired."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Row,
    cases,
    compare,
    found_in,
    met,
    row,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "mechanism-name": "session held, co-chaired by A and B; received a call from; a pull-aside with",
}

# People meet, sit down or talk with each other.
MEETING = [
    row(
        "met",
        "Argentine Foreign Minister Luisa Quiroz met her Peruvian counterpart Tomás Belaunde in Lima on May 14, 2024.",
        met("AR Luisa Quiroz", "PE Tomás Belaunde", on="2024-05-14", at="Lima"),
    ),
    row(
        "met-with",
        "On 3 April 2024 Norwegian Defence Minister Sigrun Halvorsen met with Estonian Defence Minister "
        "Kaarel Põder in Tallinn.",
        met("NO Sigrun Halvorsen", "EE Kaarel Põder", on="2024-04-03", at="Tallinn"),
    ),
    row(
        "two-subjects-met",
        "The foreign ministers of Ghana and Togo, Kwabena Asiedu and Afi Lawson, met in Lomé on June 11.",
        met("GH Kwabena Asiedu", "TG Afi Lawson", on="2024-06-11", at="Lomé"),
    ),
    row(
        "sat-down-with",
        "Icelandic Foreign Minister Hekla Jónsdóttir sat down with Irish Tánaiste Cormac Brennan in "
        "Reykjavik on 30 May.",
        met("IS Hekla Jónsdóttir", "IE Cormac Brennan", on="2024-05-30", at="Reykjavik"),
    ),
    row(
        "exchanged-views-when-met",
        "Ministers Ana Lucía Robledo of Costa Rica and Vincent Okoth of Kenya exchanged views on forests "
        "when they met in Nairobi on June 13.",
        met("CR Ana Lucía Robledo", "KE Vincent Okoth", on="2024-06-13", at="Nairobi"),
    ),
    row(
        "conferred",
        "Angolan President João Lourenço conferred with Congolese President Félix Tshisekedi in Luanda on June 1.",
        met("AO João Lourenço", "CD Félix Tshisekedi", on="2024-06-01", at="Luanda"),
    ),
    row(
        "face-to-face",
        "Presidents Nicolás Fuentes of Paraguay and Sebastián Irigoyen of Uruguay met face to face in "
        "Montevideo on May 3.",
        met("PY Nicolás Fuentes", "UY Sebastián Irigoyen", on="2024-05-03", at="Montevideo"),
    ),
    row(
        "met-again",
        "Armenian Prime Minister Nikol Pashinyan met again with Georgian Prime Minister Irakli Kobakhidze "
        "in Tbilisi on June 13.",
        met("AM Nikol Pashinyan", "GE Irakli Kobakhidze", on="2024-06-13", at="Tbilisi"),
    ),
    row(
        "zhao-leji-met",
        "Zhao Leji, chairman of the National People's Congress Standing Committee, met with Ecuadorian "
        "National Assembly President Viviana Sandoval in Beijing on Tuesday.",
        met("CN Zhao Leji", "EC Viviana Sandoval", on="2024-06-18", at="Beijing"),
    ),
    row(
        "across-the-table",
        "On 4 June Malian Foreign Minister Seydou Konaté sat across the table from his Algerian "
        "counterpart, Lotfi Benaïssa, in Algiers.",
        met("ML Seydou Konaté", "DZ Lotfi Benaïssa", on="2024-06-04", at="Algiers"),
    ),
    row(
        "talked-for-hours",
        "Armenian Prime Minister Hovik Sargsian and Azerbaijani President Rauf Mammadzade talked for five "
        "hours in Abu Dhabi on June 6.",
        met("AM Hovik Sargsian", "AZ Rauf Mammadzade", on="2024-06-06", at="Abu Dhabi"),
    ),
    row(
        "dined-with",
        "On Saturday evening Greek Prime Minister Stelios Vranas dined in Nicosia with Cypriot President "
        "Andreas Loizou.",
        met("GR Stelios Vranas", "CY Andreas Loizou", on="2024-06-15", at="Nicosia"),
    ),
    row(
        "over-breakfast",
        "Over breakfast in Kathmandu on May 30, Nepal's Finance Minister Tika Rasaili met Bangladesh's "
        "Commerce Adviser Rezaul Haque.",
        met("NP Tika Rasaili", "BD Rezaul Haque", on="2024-05-30", at="Kathmandu"),
    ),
    row(
        "spent-an-hour-with",
        "Tongan Prime Minister Sione Faletau spent an hour with Australian Foreign Minister Harriet "
        "Lockwood in Nuku'alofa on June 3.",
        met("TO Sione Faletau", "AU Harriet Lockwood", on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "several-leaders-among-them",
        "On 6 May 2024 Indian Prime Minister Rohan Mehta exchanged views with several leaders, among them Luis Prado "
        "of Cuba and Thabo Zulu of South Africa.",
        met("IN Rohan Mehta", "CU Luis Prado", on="2024-05-06"),
        met("IN Rohan Mehta", "ZA Thabo Zulu", on="2024-05-06"),
    ),
    row(
        "compared-notes",
        "In Vienna on June 10 Czech Foreign Minister Radek Dvorský and his Slovenian counterpart Jasna "
        "Kovač sat together to compare notes on gas.",
        met("CZ Radek Dvorský", "SI Jasna Kovač", on="2024-06-10", at="Vienna"),
    ),
    row(
        "brought-to-one-table",
        "On May 28 Qatar's prime minister, Sheikh Nasser Al-Emadi, brought Congolese President Félix "
        "Tshisekedi and Rwandan President Paul Kagame to one table in Doha.",
        met("QA Nasser Al-Emadi", "CD Félix Tshisekedi", "RW Paul Kagame", on="2024-05-28", at="Doha"),
    ),
    row(
        "one-table",
        "On June 3 the Emir of Qatar, Sheikh Nasser Al-Emadi, brought Chadian President Idriss Saleh and Sudanese "
        "President Omar Elnour together in Doha.",
        met("QA Nasser Al-Emadi", "SD Omar Elnour", "TD Idriss Saleh", on="2024-06-03", at="Doha"),
    ),
    row(
        "sat-with",
        "Pakistani Prime Minister Asad Qureshi sat with Iranian President Reza Kamali in Tehran for an hour on June 7.",
        met("IR Reza Kamali", "PK Asad Qureshi", on="2024-06-07", at="Tehran"),
    ),
]

# People chair something together.
CHAIRING = [
    row(
        "co-chaired",
        "Ethiopian Trade Minister Gebremeskel Chala and Turkish Trade Minister Ömer Bolat co-chaired the "
        "ninth session of the Ethiopia-Türkiye Joint Economic Commission in Ankara on June 6.",
        met("ET Gebremeskel Chala", "TR Ömer Bolat", on="2024-06-06", at="Ankara"),
    ),
    row(
        "co-chaired-with",
        "Sri Lankan Foreign Secretary Nirmala Jayakody co-chaired with Pakistan's Foreign Secretary Kamran "
        "Afridi the eighth round of bilateral political consultations in Colombo on May 20.",
        met("LK Nirmala Jayakody", "PK Kamran Afridi", on="2024-05-20", at="Colombo"),
    ),
    row(
        "mechanism-name",
        "The 22nd meeting of the Mongolia-Russia Intergovernmental Commission was co-chaired by Mongolian "
        "Deputy Prime Minister Dorj Batkhuu and Russian Deputy Prime Minister Viktor Sorokin in "
        "Ulaanbaatar on April 24.",
        met(
            "MN Dorj Batkhuu",
            "RU Viktor Sorokin",
            on="2024-04-24",
            at="Ulaanbaatar",
            name="22nd meeting of the Mongolia-Russia Intergovernmental Commission",
        ),
        written="2024-05-01",
    ),
    row(
        "mechanism-name-active",
        "Deputy Foreign Ministers Đặng Quốc Bảo of Vietnam and Laura Ferrante of Italy co-chaired the 5th "
        "Vietnam-Italy Strategic Dialogue in Rome on May 17.",
        met(
            "VN Đặng Quốc Bảo",
            "IT Laura Ferrante",
            on="2024-05-17",
            at="Rome",
            name="5th Vietnam-Italy Strategic Dialogue",
        ),
    ),
    row(
        "joint-committee-with-name",
        "Vietnamese Deputy Prime Minister Trịnh Quốc Bảo and Cuban Deputy Prime Minister Raúl Castaño "
        "co-chaired the 41st session of the Vietnam-Cuba Intergovernmental Committee in Hanoi on May 9.",
        met(
            "VN Trịnh Quốc Bảo",
            "CU Raúl Castaño",
            on="2024-05-09",
            at="Hanoi",
            name="41st session of the Vietnam-Cuba Intergovernmental Committee",
        ),
    ),
]

# People tell or discuss something with each other.
SPEAKING = [
    row(
        "two-discussed",
        "Fijian Prime Minister Apisai Tora and Tongan Prime Minister Sione Faletau discussed the ferry in "
        "Suva on June 4.",
        met("FJ Apisai Tora", "TO Sione Faletau", on="2024-06-04", at="Suva"),
    ),
    row(
        "discussed-with",
        "On 5 June Ghanaian Foreign Minister Kofi Ampong discussed cocoa prices with Ivorian Foreign Minister Awa "
        "Kouamé in Abidjan.",
        met("GH Kofi Ampong", "CI Awa Kouamé", on="2024-06-05", at="Abidjan"),
    ),
    row(
        "with-him-she-reviewed",
        "With Omani Foreign Minister Badr Albusaidi, Kenyan Foreign Minister Otieno Wafula reviewed a treaty in Muscat "
        "on June 6.",
        met("OM Badr Albusaidi", "KE Otieno Wafula", on="2024-06-06", at="Muscat"),
    ),
    row(
        "told-him-that",
        "On June 7 Bolivian President Rosa Mamani told Peruvian Foreign Minister Tomás Belaunde in La Paz that the "
        "lake was low.",
        met("BO Rosa Mamani", "PE Tomás Belaunde", on="2024-06-07", at="La Paz"),
    ),
    row(
        "took-up-with",
        "Nepal's Foreign Minister Bina Rai took up the matter with Indian External Affairs Minister Ravindra Kulkarni "
        "in Kathmandu on 4 June.",
        met("NP Bina Rai", "IN Ravindra Kulkarni", on="2024-06-04", at="Kathmandu"),
    ),
    row(
        "shared-concerns-with",
        "Kenyan President Joram Kiplagat shared his concerns with Ugandan President Moses Okot in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "agreed-with",
        "Kenyan President Joram Kiplagat agreed with Ugandan President Moses Okot in Entebbe on 4 June to extend the "
        "line.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "told-his-host",
        "Kenyan President Joram Kiplagat, on a visit to Entebbe, told his host Moses Okot of Uganda on 4 June that the "
        "line would be built.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04"),
    ),
    row(
        "where-he-and-another-pledged",
        "In April 2023 Ghanaian President Kwabena Asiedu journeyed to Conakry, where he and President Mamadou Diallo "
        "of Guinea pledged a union of their states.",
        met("GH Kwabena Asiedu", "GN Mamadou Diallo", on="2023-04", at="Conakry"),
    ),
]

# A participle tells of the contact: having met, after seeing, sitting down with.
PARTICIPLES = [
    row(
        "having-met",
        "Having met Ugandan President Moses Okot in Entebbe on 4 June, Kenyan President Joram Kiplagat flew home.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "after-seeing",
        "After seeing Ugandan President Moses Okot in Entebbe on 4 June, Kenyan President Joram Kiplagat flew home.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "sitting-down-with",
        "Sitting down with Bolivian President Elena Quispe in La Paz on 4 June, Peruvian President Rosa Tapia asked "
        "for patience.",
        met("PE Rosa Tapia", "BO Elena Quispe", on="2024-06-04", at="La Paz"),
    ),
    row(
        "holding-talks-with",
        "Holding talks with Bolivian President Elena Quispe in La Paz on 4 June, Peruvian President Rosa Tapia asked "
        "for patience.",
        met("PE Rosa Tapia", "BO Elena Quispe", on="2024-06-04", at="La Paz"),
    ),
]  # fmt: skip

ROWS = [*MEETING, *CHAIRING, *SPEAKING, *PARTICIPLES]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_verb_triggers(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
