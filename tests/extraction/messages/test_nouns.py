"""Test messages told by a noun: received, delivered, sent by somebody, or with what stands in them."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

# A message is received, arrives, or is handed over.
REACHING = [
    (
        "Emir of Kuwait Sheikh Mishal Al-Ahmad Al-Jaber Al-Sabah received a cable of congratulations from "
        "Jordanian King Abdullah II.",
        [
            "JO Abdullah II > KW Mishal Al-Ahmad Al-Jaber Al-Sabah",
        ],
    ),
    (
        "Nepalese Prime Minister Sushila Karki received a congratulatory letter from Bhutanese Prime Minister "
        "Tshering Tobgay.",
        [
            "BT Tshering Tobgay > NP Sushila Karki",
        ],
    ),
    (
        "A message from Senegalese President Bassirou Diomaye Faye to Gambian President Adama Barrow was "
        "delivered on Monday.",
        [
            "SN Bassirou Diomaye Faye > GM Adama Barrow",
        ],
    ),
    (
        "Foreign Minister Hakan Fidan handed Turkmen President Serdar Berdimuhamedov a letter from President "
        "Recep Tayyip Erdogan.",
        [
            "TR Recep Tayyip Erdogan > TM Serdar Berdimuhamedov",
        ],
    ),
    (
        "Prime Minister Narendra Modi received a letter of congratulations from Mauritian Prime Minister Navin "
        "Ramgoolam.",
        [
            "MU Navin Ramgoolam > IN Narendra Modi",
        ],
    ),
    (
        "Ugandan President Yoweri Museveni today received congratulatory messages from the presidents of Kenya, "
        "Burundi and Rwanda.",
        [
            "KE > UG Yoweri Museveni",
            "BI > UG Yoweri Museveni",
            "RW > UG Yoweri Museveni",
        ],
    ),
    (
        "General Secretary To Lam received a letter from US President Donald Trump delivered by Ambassador Marc "
        "Knapper.",
        [
            "US Donald Trump > VN To Lam",
        ],
    ),
    (
        "Greeted in Lusaka by Zambian President Hakainde Hichilema, Malawian Foreign Minister Nancy "
        "Tembo handed over a letter from President Lazarus Chakwera.",
        ["MW Lazarus Chakwera > ZM Hakainde Hichilema"],
    ),
    (
        "Kuwaiti Crown Prince Sabah Khaled Al-Sabah received Iraqi Foreign Minister Fuad Hussein, who "
        "carried a letter from President Abdul Latif Rashid.",
        ["IQ Abdul Latif Rashid > KW Sabah Khaled Al-Sabah"],
    ),
    (
        "Slovak President Peter Pellegrini won on Sunday. A day later he had congratulations from Czech "
        "President Petr Pavel and, by cable, from Hungarian President Tamás Sulyok.",
        ["CZ Petr Pavel > SK Peter Pellegrini", "HU Tamás Sulyok > SK Peter Pellegrini"],
    ),
    (
        "Mozambican President Filipe Nyusi has received telegrams from abroad after the cyclone.\nAngolan "
        "President João Lourenço offered his sympathy in a telegram. Messages have also arrived from "
        "Emmerson Mnangagwa, President of Zimbabwe, and from the Chairperson of the African Union "
        "Commission, Moussa Faki.",
        [
            "AO João Lourenço > MZ Filipe Nyusi",
            "ZW Emmerson Mnangagwa > MZ Filipe Nyusi",
            "AU Moussa Faki > MZ Filipe Nyusi",
        ],
    ),
    (
        "Presiding officers keep writing letters to Alban Bagbin, Speaker of the Parliament of "
        "Ghana.\nLetters arrived from the speakers of both chambers of Italy's parliament, Ignazio La "
        "Russa and Lorenzo Fontana.",
        ["IT Ignazio La Russa > GH Alban Bagbin", "IT Lorenzo Fontana > GH Alban Bagbin"],
    ),
    (
        "Telegrams came for Mongolian President Ukhnaagiin Khurelsukh from Kazakh President "
        "Kassym-Jomart Tokayev and Kyrgyz President Sadyr Japarov.",
        ["KZ Kassym-Jomart Tokayev > MN Ukhnaagiin Khurelsukh", "KG Sadyr Japarov > MN Ukhnaagiin Khurelsukh"],
    ),
    (
        "Tongan Prime Minister Aisake Eke presented Samoan Prime Minister Fiame Naomi Mata'afa with a "
        "letter from King Tupou VI.",
        ["TO Tupou VI > WS Fiame Naomi Mata'afa"],
    ),
    (
        "Messages of condolence poured in for Pope Leo XIV from Maltese President Myriam Spiteri Debono "
        "and Lebanese President Joseph Aoun.",
        ["MT Myriam Spiteri Debono > VA Leo XIV", "LB Joseph Aoun > VA Leo XIV"],
    ),
    # Whoever takes a message in hand is not the one to whom it went.
    (
        "The message of the President of Fiji Josefa Tamani was handed over on May 3 by Ambassador Ana Vuli to Kenyan "
        "Foreign Minister Peter Otieno.",
        ["FJ Josefa Tamani > KE"],
    ),
    (
        "A letter from Fijian President Josefa Tamani was delivered to Kenyan President Peter Otieno on May 3.",
        ["FJ Josefa Tamani > KE Peter Otieno"],
    ),
]

# A message is sent by somebody, or somebody is among its senders.
PASSIVES = [
    (
        "Congratulatory messages were sent by Lao Prime Minister Sonexay Siphandone to Cambodian Prime Minister "
        "Hun Manet.",
        [
            "LA Sonexay Siphandone > KH Hun Manet",
        ],
    ),
    (
        "Among those who sent messages to King Charles III were President Emmanuel Macron of France and King "
        "Harald V of Norway.",
        [
            "FR Emmanuel Macron > GB Charles III",
            "NO Harald V > GB Charles III",
        ],
    ),
    (
        "A letter of congratulations was sent to Indonesian President Prabowo Subianto by Timorese President Jose"
        " Ramos-Horta.",
        [
            "TL Jose Ramos-Horta > ID Prabowo Subianto",
        ],
    ),
    (
        "Cables of sympathy were sent to Chilean President Gabriel Boric by Uruguayan President Luis "
        "Lacalle Pou and by King Felipe VI of Spain.",
        ["UY Luis Lacalle Pou > CL Gabriel Boric", "ES Felipe VI > CL Gabriel Boric"],
    ),
    (
        "Separate congratulations were sent to the Speaker of Kenya, Peter Otieno, by the President of the Republic of "
        "Fiji Josefa Tamani.",
        ["FJ Josefa Tamani > KE Peter Otieno"],
    ),
]

# In a letter, in his message to, his telegram to.
IN_WRITING = [
    (
        "In his message to Zambian President Hakainde Hichilema, Xi said that ties had grown.",
        [
            "CN Xi Jinping > ZM Hakainde Hichilema",
        ],
    ),
    (
        "In a letter to Prime Minister Keir Starmer, Australian Prime Minister Anthony Albanese praised the "
        "partnership.",
        [
            "AU Anthony Albanese > GB Keir Starmer",
        ],
    ),
    (
        "President Vladimir Putin's telegram to Serbian President Aleksandar Vucic spoke of brotherhood.",
        [
            "RU Vladimir Putin > RS Aleksandar Vucic",
        ],
    ),
    (
        "Putin expressed condolences to Kyrgyz President Sadyr Japarov in a telegram published by the Kremlin.",
        [
            "RU Vladimir Putin > KG Sadyr Japarov",
        ],
    ),
    (
        "In a congratulatory message addressed to South Korean President Lee Jae Myung, Mongolian President "
        "Ukhnaa Khurelsukh spoke of the third neighbour.",
        [
            "MN Ukhnaa Khurelsukh > KR Lee Jae Myung",
        ],
    ),
    (
        "Prime Minister Narendra Modi, in his letter to Bangladesh Chief Adviser Muhammad Yunus, recalled the "
        "liberation war.",
        [
            "IN Narendra Modi > BD Muhammad Yunus",
        ],
    ),
    (
        "US President Donald Trump's letter to Thai Prime Minister Anutin Charnvirakul was published.",
        [
            "US Donald Trump > TH Anutin Charnvirakul",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REACHING + PASSIVES + IN_WRITING)
def test_nouns(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected
