"""Check receptions: guests received, hosted, given an audience or a dinner, and calls paid on a host."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    ANY,
    Row,
    cases,
    compare,
    found_in,
    met,
    row,
    told_in,
)
from tests.extraction.everything_told import told

# A host receives a guest, or a guest is received.
RECEIVED = [
    row(
        "was-received-by",
        "Namibian Speaker Petrus Shikongo was received by Cuban President Miguel Díaz-Canel in Havana on 9 May.",
        met("NA Petrus Shikongo", "CU Miguel Díaz-Canel", on="2024-05-09", at="Havana"),
    ),
    row(
        "received",
        "King Abdullah II of Jordan received Spanish Foreign Minister Inés Carballo in Amman on Wednesday.",
        met("JO Abdullah II", "ES Inés Carballo", on="2024-06-19", at="Amman"),
    ),
    row(
        "hosted",
        "Fijian Prime Minister Sitiveni Rabuka hosted his Samoan counterpart, Fiame Naomi Mata'afa, for "
        "talks in Suva on June 3.",
        met("FJ Sitiveni Rabuka", "WS Fiame Naomi Mata'afa", on="2024-06-03", at="Suva"),
    ),
    row(
        "welcomed-for-talks",
        "Mauritian Prime Minister Pravind Jugnauth welcomed Seychellois President Wavel Ramkalawan for "
        "talks in Port Louis on June 10.",
        met("MU Pravind Jugnauth", "SC Wavel Ramkalawan", on="2024-06-10", at="Port Louis"),
    ),
    row(
        "was-hosted-by",
        "Dominica's foreign minister, Vince Henderson, was welcomed by his Venezuelan counterpart Yván Gil "
        "for talks in Caracas on June 6.",
        met("DM Vince Henderson", "VE Yván Gil", on="2024-06-06", at="Caracas"),
    ),
    row(
        "xi-received",
        "President Xi Jinping received Micronesian President Wesley Simina at the Great Hall of the People "
        "in Beijing on 9 April 2024.",
        met("CN Xi Jinping", "FM Wesley Simina", on="2024-04-09", at="Beijing"),
    ),
    row(
        "is-hosting",
        "Botswana's President Duma Boko is hosting Zambian President Hakainde Hichilema and Malawian President Lazarus "
        "Chakwera at the May 15, 2024 meeting in Kasane.",
        met("BW Duma Boko", "ZM Hakainde Hichilema", "MW Lazarus Chakwera", on="2024-05-15", at="Kasane"),
    ),
    row(
        "played-host",
        "Burundian President Prosper Nduwayo played host to Tanzanian President Asha Mwinyi in Bujumbura on 29 May.",
        met("BI Prosper Nduwayo", "TZ Asha Mwinyi", on="2024-05-29", at="Bujumbura"),
    ),
    row(
        "received-in-audience",
        "Beninese President Romain Dossou received in audience Ghanaian Trade Minister Kwabena Asiedu in "
        "Cotonou on 4 June.",
        met("BJ Romain Dossou", "GH Kwabena Asiedu", on="2024-06-04", at="Cotonou"),
    ),
    row(
        "received-in-turn",
        "On June 6 Brazilian President Ana Prado was received one after the other in Hanoi by Vietnamese "
        "President Võ Văn "
        "Hòa and Prime Minister Trần Quốc Bình.",
        met("BR Ana Prado", "VN Võ Văn Hòa", on="2024-06-06", at="Hanoi"),
        met("BR Ana Prado", "VN Trần Quốc Bình", on="2024-06-06", at="Hanoi"),
    ),
    row(
        "by-one-and-by-another",
        "On June 6 Cuban Foreign Minister Yadira Fonseca was received in Luanda by Angolan Foreign Minister "
        "Ana Dias and by "
        "Trade Minister Rui Neto.",
        met("AO Ana Dias", "CU Yadira Fonseca", on="2024-06-06", at="Luanda"),
        met("AO Rui Neto", "CU Yadira Fonseca", on="2024-06-06", at="Luanda"),
    ),
    row(
        "friendly-republics",
        "Emir Nasser Al-Emadi of Qatar on June 6 received H.E. Ruslan Temirov, President of the friendly Republic of "
        "Kazakhstan, and H.E. Davit Arakelyan, Prime Minister of the brotherly Republic of Armenia, on the occasion of "
        "their visit.",
        met("AM Davit Arakelyan", "KZ Ruslan Temirov", "QA Nasser Al-Emadi", on="2024-06-06"),
    ),
    row(
        "received-by-after-landing",
        "Cuban Foreign Minister Yadira Fonseca arrived in Luanda on 4 June and was received in the afternoon by "
        "Angolan President Rui Neves.",
        met("CU Yadira Fonseca", "AO Rui Neves", on="2024-06-04", at="Luanda"),
    ),
    row(
        "received-at-the-airport",
        "Cuban Foreign Minister Yadira Fonseca arrived at Luanda airport on 4 June and was received by Angolan "
        "Minister Rui Neves.",
    ),
    row(
        "the-first-to-be-received",
        "The first foreign leader to be received by Kenya's Joram Kiplagat was Rwanda's Paul Mugisha, in Nairobi on 4 "
        "June.",
        met("KE Joram Kiplagat", "RW Paul Mugisha", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "at-three-by",
        "At noon on 4 June Kenyan President Joram Kiplagat was received by Ghanaian President Kwabena Asiedu, at three "
        "by Speaker Kofi Ansah and in the evening by former President John Osei of Ghana.",
        met("KE Joram Kiplagat", "GH Kwabena Asiedu", on="2024-06-04"),
        met("KE Joram Kiplagat", "GH Kofi Ansah", on="2024-06-04"),
        met("KE Joram Kiplagat", "GH John Osei", on="2024-06-04"),
    ),
    row(
        "the-president-of-faso",
        "Malian Foreign Minister Issa Traoré was received in Ouagadougou on 4 June by the President of Faso, Paul "
        "Sawadogo.",
        met("ML Issa Traoré", "BF Paul Sawadogo", on="2024-06-04", at="Ouagadougou"),
    ),
    row(
        "received-on-another-day-than-that-of-the-arrival",
        "Kenyan Foreign Minister Musa Otieno landed in Tallinn on Monday and was received by President Alar Karis of "
        "Estonia on Tuesday.",
        met("KE Musa Otieno", "EE Alar Karis", on="2024-06-18", at="Tallinn"),
    ),
    row(
        "received-where-one-arrived-in-a-clause-set-in",
        "In Tallinn, where he arrived later in the day, Kenyan Foreign Minister Musa Otieno was received on 7 May by "
        "President Alar Karis.",
        met("KE Musa Otieno", "EE Alar Karis", on="2024-05-07", at="Tallinn"),
    ),
    row(
        "received-on-arrival-and-gone-on-another-day",
        "Kenyan Foreign Minister Musa Otieno landed in Tallinn on Monday, was received by Foreign Minister Margus "
        "Tsahkna of Estonia and left on Tuesday.",
    ),
]

# A guest pays a call on a host.
CALLED_ON = [
    row(
        "called-on",
        "Bhutan's foreign minister, Pema Wangmo, called on Prime Minister Hasan Rahmani of Bangladesh in "
        "Dhaka on June 2.",
        met("BT Pema Wangmo", "BD Hasan Rahmani", on="2024-06-02", at="Dhaka"),
    ),
    row(
        "courtesy-call",
        "Omani Ambassador Salim al-Harthi paid a courtesy call on Tanzanian Vice President Neema Mwakasege "
        "on June 7 in Dodoma.",
        met("OM Salim al-Harthi", "TZ Neema Mwakasege", on="2024-06-07", at="Dodoma"),
    ),
    row(
        "li-qiang-call-on",
        "New Zealand's ambassador Grahame Morton paid a farewell call on Premier Li Qiang in Beijing on June 3.",
        met("NZ Grahame Morton", "CN Li Qiang", on="2024-06-03", at="Beijing"),
    ),
    row(
        "ambassador-to-laos-called-on",
        "Chinese Ambassador to Laos Jiao Haotian called on Lao Minister of Education Bounleua Phandavong "
        "on June 3 in Vientiane.",
        met("CN Jiao Haotian", "LA Bounleua Phandavong", on="2024-06-03", at="Vientiane"),
    ),
    row(
        "received-a-courtesy-call-from",
        "Botswana's Vice President Kagiso Modise received a courtesy call from Cuban Ambassador Raúl "
        "Castaño in Gaborone on June 6.",
        met("BW Kagiso Modise", "CU Raúl Castaño", on="2024-06-06", at="Gaborone"),
    ),
    row(
        "visited-at-his-residence",
        "On June 8 Indian High Commissioner Ravindra Kulkarni called on Fijian President Ratu Viliame "
        "Tuilagi at his residence in Suva.",
        met("IN Ravindra Kulkarni", "FJ Viliame Tuilagi", on="2024-06-08", at="Suva"),
    ),
    row(
        "rt-honble",
        "Indian Foreign Secretary Rohan Mehta called on the Rt. Hon'ble President Shri Bimal Thapa of Nepal in "
        "Kathmandu on 4 May 2024.",
        met("IN Rohan Mehta", "NP Bimal Thapa", on="2024-05-04", at="Kathmandu"),
    ),
    row(
        "paid-him-a-call",
        "On June 6 Malaysian Prime Minister Azlan Yusof paid Bruneian Foreign Minister Erywan Yusuf a courtesy call in "
        "Kuala Lumpur.",
        met("BN Erywan Yusuf", "MY Azlan Yusof", on="2024-06-06", at="Kuala Lumpur"),
    ),
    row(
        "during-a-courtesy-call-on",
        "Speaking during a courtesy call on Kenyan President Joram Kiplagat in Nairobi on 4 June, Ugandan Foreign "
        "Minister Grace Akello praised the road.",
        met("KE Joram Kiplagat", "UG Grace Akello", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "during-a-courtesy-visit-by",
        "Samoan Prime Minister Malia Toleafoa gave the assurance on 4 June during a courtesy visit by Tongan Speaker "
        "Sione Fifita in Apia.",
        met("WS Malia Toleafoa", "TO Sione Fifita", on="2024-06-04", at="Apia"),
    ),
    row(
        "paid-him-a-courtesy-visit",
        "Kenyan President Joram Kiplagat said on 4 June when Ugandan Foreign Minister Grace Akello paid him a courtesy "
        "visit that the road would be built.",
        met("KE Joram Kiplagat", "UG Grace Akello", on="2024-06-04"),
    ),
    row(
        "was-paid-a-courtesy-call",
        "On 4 June Fijian President Esrom Vakatale was paid a courtesy call by Maltese High Commissioner Rita Borg.",
        met("FJ Esrom Vakatale", "MT Rita Borg", on="2024-06-04"),
    ),
    row(
        "farewell-to-an-ambassador",
        "Indonesian President Raka Wibowo on 4 June bade farewell to outgoing Chilean Ambassador Marina Fuentes.",
        met("ID Raka Wibowo", "CL Marina Fuentes", on="2024-06-04"),
    ),
    row(
        "farewelled",
        "Papua New Guinea's Prime Minister Joseph Kila farewelled New Zealand High Commissioner Peter Marsh in Port "
        "Moresby on 4 June.",
        met("PG Joseph Kila", "NZ Peter Marsh", on="2024-06-04", at="Port Moresby"),
    ),
    row(
        "farewell-to-a-team",
        "Fijian President Esrom Vakatale bade farewell to the Tongan rugby team in Suva on 4 June.",
    ),
]

# A host grants an audience or gives a meal.
AUDIENCES_AND_MEALS = [
    row(
        "granted-audience",
        "King Mswati III granted an audience to Mozambican Foreign Minister Celeste Macuácua in Mbabane on June 4.",
        met("SZ Mswati III", "MZ Celeste Macuácua", on="2024-06-04", at="Mbabane"),
    ),
    row(
        "had-an-audience-with",
        "Maltese President Marthese Zahra had an audience with Pope Francis in the Vatican on June 1.",
        met("MT Marthese Zahra", "VA Francis", on="2024-06-01"),
    ),
    row(
        "was-granted-an-audience-by",
        "Thai Foreign Minister Somchai Rattanakul was granted an audience by King Jigme Khesar Namgyel "
        "Wangchuck of Bhutan in Thimphu on June 5.",
        met("TH Somchai Rattanakul", "BT Jigme Khesar Namgyel Wangchuck", on="2024-06-05", at="Thimphu"),
    ),
    row(
        "had-to-lunch",
        "On June 11 Irish President Nuala Brannigan had Icelandic President Halla Tómasdóttir to lunch in Dublin.",
        met("IE Nuala Brannigan", "IS Halla Tómasdóttir", on="2024-06-11", at="Dublin"),
    ),
    row(
        "lunch-hosted-for",
        "In Canberra on 5 May 2024 a working lunch was hosted by Australian Foreign Minister Harriet Lockwood for "
        "her Fijian colleague Esrom Vakatale.",
        met("AU Harriet Lockwood", "FJ Esrom Vakatale", on="2024-05-05", at="Canberra"),
    ),
    row(
        "gave-him-audience",
        "On June 5 the Sultan of Oman, Haitham bin Tarik, gave Spanish Foreign Minister Elena Robles an audience in "
        "Muscat.",
        met("ES Elena Robles", "OM Haitham bin Tarik", on="2024-06-05", at="Muscat"),
    ),
    row(
        "had-to-town",
        "Uruguay's president, Luis Arocena, had Argentine Foreign Minister Luisa Quiroz to Montevideo on June 6.",
        met("UY Luis Arocena", "AR Luisa Quiroz", on="2024-06-06", at="Montevideo"),
    ),
    row(
        "had-into-office",
        "On June 6 Uruguay's president, Luis Arocena, had Argentine Foreign Minister Luisa Quiroz into his office.",
        met("UY Luis Arocena", "AR Luisa Quiroz", on="2024-06-06"),
    ),
    row(
        "by-bringing-together",
        "On June 6 Uruguay's president, Luis Arocena, surprised the press by bringing Luisa Quiroz of Argentina and "
        "Rosa Mamani of Bolivia together in Montevideo.",
        met("UY Luis Arocena", "AR Luisa Quiroz", "BO Rosa Mamani", on="2024-06-06", at="Montevideo"),
    ),
    row(
        "brought-the-two-together",
        "Luisa Quiroz of Argentina and Rosa Mamani of Bolivia had sulked for a year. On June 6 Uruguay's president, "
        "Luis Arocena, brought the two together in one room in Montevideo.",
        met("UY Luis Arocena", "AR Luisa Quiroz", "BO Rosa Mamani", on="2024-06-06", at="Montevideo"),
    ),
    row(
        "had-somebody-to-thank",
        "Uruguay's president, Luis Arocena, had Argentine Foreign Minister Luisa Quiroz to thank on June 6.",
    ),
    row(
        "over-for-lunch",
        "On June 6 Uruguay's president, Luis Arocena, had Argentine Foreign Minister Luisa Quiroz over for lunch.",
        met("AR Luisa Quiroz", "UY Luis Arocena", on="2024-06-06"),
    ),
    row(
        "his-guest",
        "On June 6 German Chancellor Jonas Brandt was French President Claire Delorme's guest in Paris.",
        met("DE Jonas Brandt", "FR Claire Delorme", on="2024-06-06", at="Paris"),
    ),
]

# "Reception" is how agencies call a talk with one guest.
RECEPTIONS_FOR_ONE = [
    row(
        "reception-for-a-new-envoy",
        "Samoan Prime Minister Tavita Leota on June 9 hosted a reception for newly-accredited ambassador of Tonga "
        "Losa Fifita.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-09"),
    ),
    row(
        "at-a-reception-for",
        "At a reception for visiting Tongan Prime Minister Losa Fifita in Apia on June 9, Samoan President Tavita "
        "Leota affirmed that Samoa supports Tonga.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-09", at="Apia"),
    ),
    row(
        "at-a-reception-for-an-unnamed-guest",
        "At a reception for the visiting Tongan PM in Apia on June 9, President Tavita Leota of Samoa affirmed that "
        "the islands are friends.",
        met("WS Tavita Leota", sides="TO", on="2024-06-09", at="Apia"),
    ),
    row(
        "during-a-reception-for-a-departing-envoy",
        "During a reception in Apia on June 8 for departing Tongan Ambassador Losa Fifita, President Tavita Leota of "
        "Samoa spoke highly of her work.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-08", at="Apia"),
    ),
    row(
        "said-at-a-reception-for-a-delegation",
        "Samoa will send more ships, Samoan President Tavita Leota said at a reception on June 8 for a delegation of "
        "the Tongan parliament led by Speaker Losa Fifita.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-08"),
    ),
]

ROWS = [*RECEIVED, *CALLED_ON, *AUDIENCES_AND_MEALS, *RECEPTIONS_FOR_ONE]

# The same, told over several sentences.
TEXTS = [
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
        "received-on-the-day-of-his-arrival",
        "Finnish Prime Minister Mika Virta paid an official visit to Kenya from 6 to 8 May 2024. Virta was received by "
        "President William Ruto in the State House on the day of his arrival.",
        met("FI Mika Virta", "KE William Ruto", on="2024-05-06", at=ANY),
    ),
    row(
        "received-on-his-arrival",
        "Finnish Prime Minister Mika Virta paid an official visit to Kenya from 6 to 8 May 2024. On his arrival Virta "
        "was received by President William Ruto.",
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_receptions(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference


@pytest.mark.parametrize("case", cases(TEXTS, {}))
def test_receptions_in_texts(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference


@pytest.mark.parametrize("case", RECEPTIONS_FOR_ONE, ids=lambda case: case.id)
def test_reception_for_one_is_no_ceremony(case: Row) -> None:
    assert not told(case.text, "ceremony")
