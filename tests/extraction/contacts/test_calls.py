"""Check telephone calls, and meetings on screen, in whatever words they are told."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Contact,
    Row,
    called,
    cases,
    compare,
    found_in,
    met,
    row,
    told_in,
    video,
)

# Two people speak by telephone.
BY_TELEPHONE = [
    row(
        "received-and-spoke-with",
        "Peruvian President Ana Quispe received the new Ambassador of Kenya, Peter Njoroge, on 3 May 2024 and spoke "
        "with him for half an hour.",
        met("KE Peter Njoroge", "PE Ana Quispe", on="2024-05-03"),
    ),
    row(
        "met-and-spoke-on-another-day",
        "Peruvian President Ana Quispe received Kenyan President Moses Otieno on 3 May 2024; on Monday she spoke with "
        "him by telephone.",
        met("KE Moses Otieno", "PE Ana Quispe", on="2024-05-03"),
        called("KE Moses Otieno", "PE Ana Quispe", on="2024-05-06"),
    ),
    row(
        "spoke-by-phone",
        "Polish President Jacek Wolański spoke by phone with Turkish President Recep Tayyip Erdoğan on June 5.",
        called("PL Jacek Wolański", "TR Recep Tayyip Erdoğan", on="2024-06-05"),
    ),
    row(
        "held-phone-call",
        "South Korean Foreign Minister Seo Jin-woo held a phone call with Czech Foreign Minister Radek "
        "Dvorský on Monday.",
        called("KR Seo Jin-woo", "CZ Radek Dvorský", on="2024-06-17"),
    ),
    row(
        "telephone-conversation",
        "A telephone conversation took place on 10 June between the President of Mozambique, Filipe Nyusi, "
        "and the President of Portugal, Duarte Meneses.",
        called("MZ Filipe Nyusi", "PT Duarte Meneses", on="2024-06-10"),
    ),
    row(
        "telephoned",
        "Iraqi Prime Minister Mohammed Shia al-Sudani telephoned Kuwaiti Prime Minister Nasser al-Mutawa on June 9.",
        called("IQ Mohammed Shia al-Sudani", "KW Nasser al-Mutawa", on="2024-06-09"),
    ),
    row(
        "phone-talks",
        "Foreign Minister Aigerim Seitova of Kazakhstan had telephone talks with her Hungarian counterpart "
        "Gergely Bárány on May 28.",
        called("KZ Aigerim Seitova", "HU Gergely Bárány", on="2024-05-28"),
    ),
    row(
        "received-phone-call",
        "Sultan Haitham bin Tarik of Oman received a phone call from Egyptian President Abdel Fattah "
        "el-Sisi on June 16.",
        called("OM Haitham bin Tarik", "EG Abdel Fattah el-Sisi", on="2024-06-16"),
    ),
    row(
        "spoke-on-the-telephone",
        "Israeli Foreign Minister Noa Shalev and Cypriot Foreign Minister Constantinos Kombos spoke on the "
        "telephone on 15 June.",
        called("IL Noa Shalev", "CY Constantinos Kombos", on="2024-06-15"),
    ),
    row(
        "during-the-phone-call-with",
        "In a phone call with Bahraini Foreign Minister Abdullatif Al Zayani on June 11, Austrian Foreign "
        "Minister Beate Lechner thanked him for the release of two sailors.",
        called("BH Abdullatif Al Zayani", "AT Beate Lechner", on="2024-06-11"),
    ),
    row(
        "dateline-without-here",
        "CAIRO, June 9 — Egyptian Foreign Minister Sameh Shoukry spoke by telephone with Irish Foreign "
        "Minister Micheál Martin on Sunday.",
        called("EG Sameh Shoukry", "IE Micheál Martin", on="2024-06-09"),
        written="2024-06-09",
    ),
    row(
        "defence-ministers-phone",
        "Vietnamese Defence Minister Đặng Quốc Bảo spoke over the telephone with his Lao counterpart, "
        "Bounthong Sayavong, on June 15.",
        called("VN Đặng Quốc Bảo", "LA Bounthong Sayavong", on="2024-06-15"),
    ),
    row(
        "aside-before-with",
        "On 22 May 2024 Japanese Foreign Minister Mori Kenta held a telephone talk, for some half an hour from "
        "5:15 p.m., with Dr. Omid Rahimi, Minister of Foreign Affairs of Iran, at the wish of Tehran.",
        called("JP Mori Kenta", "IR Omid Rahimi", on="2024-05-22"),
    ),
    row(
        "told-by-phone",
        "Turkish President Recep Tayyip Erdoğan told Somali President Farah Warsame by phone on June 14 "
        "that the ship would sail.",
        called("TR Recep Tayyip Erdoğan", "SO Farah Warsame", on="2024-06-14"),
    ),
    row(
        "it-was-two-who-set-in-a-call",
        "It was Kenyan President Peter Otieno and Latvian Prime Minister Ilze Ozola who set the timetable, in a "
        "telephone call on May 30.",
        called("KE Peter Otieno", "LV Ilze Ozola", on="2024-05-30"),
    ),
    row(
        "promised-in-a-phone-conversation",
        "Kenyan President Peter Otieno promised Latvian Prime Minister Ilze Ozola a dam in a phone conversation on "
        "May 30.",
        called("KE Peter Otieno", "LV Ilze Ozola", on="2024-05-30"),
    ),
    row(
        "in-a-phone-conversation-with-another",
        "Kenyan President Peter Otieno praised Latvian Prime Minister Ilze Ozola in a phone conversation with his "
        "aides on May 30.",
    ),
    row(
        "each-telephoned-the-capital-to-congratulate",
        "On June 4 Kenyan President Peter Otieno and Latvian Prime Minister Ilze Ozola each telephoned Baku to "
        "congratulate President Ilham Aliyev on his birthday.",
        called("KE Peter Otieno", "AZ Ilham Aliyev", on="2024-06-04"),
        called("LV Ilze Ozola", "AZ Ilham Aliyev", on="2024-06-04"),
    ),
    row(
        "telephoned-the-capital-for-news",
        "On June 4 Kenyan President Peter Otieno and Latvian Prime Minister Ilze Ozola telephoned Baku to hear "
        "the news.",
    ),
    row(
        "used-the-stopover-to-phone",
        "Kenyan President Peter Otieno, whose aircraft stopped in Oslo on June 12, used the hour to telephone Latvian "
        "Prime Minister Ilze Ozola.",
        called("KE Peter Otieno", "LV Ilze Ozola", on="2024-06-12"),
    ),
    row(
        "rang",
        "Dutch Prime Minister Pieter Hoekzema rang Surinamese President Dewi Ramsaran on June 9.",
        called("NL Pieter Hoekzema", "SR Dewi Ramsaran", on="2024-06-09"),
    ),
    row(
        "discussed-over-the-phone",
        "Egyptian Foreign Minister Hany Farouk and Kenyan Foreign Minister Otieno Wafula discussed the "
        "Nile over the phone on 12 June.",
        called("EG Hany Farouk", "KE Otieno Wafula", on="2024-06-12"),
    ),
    row(
        "in-a-call-with",
        "In a call with Uruguayan President Julio Etcheverry on June 13, Portuguese Prime Minister Duarte "
        "Meneses asked about the harvest.",
        called("UY Julio Etcheverry", "PT Duarte Meneses", on="2024-06-13"),
    ),
    row(
        "took-a-call-from",
        "Lebanese Prime Minister Samir Khoury took a phone call from Cypriot President Andreas Loizou on Tuesday.",
        called("LB Samir Khoury", "CY Andreas Loizou", on="2024-06-18"),
    ),
    row(
        "on-the-line",
        "Chilean Foreign Minister Inés Rojas had her Bolivian colleague Rogelio Choque on the telephone on June 5.",
        called("BO Rogelio Choque", "CL Inés Rojas", on="2024-06-05"),
    ),
    row(
        "call-today-from",
        "Guyanese Foreign Minister Hugh Persaud received a telephone call on June 5 from the Secretary of State of the "
        "United States, Ms. Laura Whitfield.",
        called("GY Hugh Persaud", "US Laura Whitfield", on="2024-06-05"),
    ),
    row(
        "made-a-call-to",
        "South Korean Foreign Minister Cho Min-ho made his first call on June 5 to Japanese Foreign Minister Kenta "
        "Morishige.",
        called("JP Kenta Morishige", "KR Cho Min-ho", on="2024-06-05"),
    ),
    row(
        "the-first-call-was-to",
        "The first call Estonian Foreign Minister Liis Tamm made on 4 June was to Latvian Foreign Minister Ilze "
        "Ozoliņa.",
        called("EE Liis Tamm", "LV Ilze Ozoliņa", on="2024-06-04"),
    ),
    row(
        "his-first-telephone-call",
        "Estonian Prime Minister Kaarel Põder's first telephone call on 4 June was to Latvian Prime Minister Ilze "
        "Ozoliņa.",
        called("EE Kaarel Põder", "LV Ilze Ozoliņa", on="2024-06-04"),
    ),
    row(
        "speaking-by-phone",
        "Speaking by phone with Ugandan President Moses Okot on 4 June, Kenyan President Joram Kiplagat praised the "
        "road.",
        called("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04"),
    ),
    row(
        "conversation-of-with",
        "A telephone conversation of Peruvian President Rosa Tapia with Bolivian President Elena Quispe took place on "
        "4 June.",
        called("PE Rosa Tapia", "BO Elena Quispe", on="2024-06-04"),
    ),
    row(
        "told-reporters-by-phone",
        "President Rosa Vera of Chile told reporters by phone on July 3, 2024 that President William Ruto of Kenya had "
        "promised a port.",
    ),
    row(
        "spoke-by-telephone-to-this-paper",
        "Speaking by telephone to this paper on July 3, 2024, President Rosa Vera of Chile said that President William "
        "Ruto of Kenya had promised a port.",
    ),
    row(
        "told-the-press-of-a-talk-by-telephone",
        "President Rosa Vera of Chile told the press that she had spoken by telephone on July 3, 2024 to President "
        "William Ruto of Kenya.",
        called("CL Rosa Vera", "KE William Ruto", on="2024-07-03"),
    ),
]

# They see each other on a screen.
ON_SCREEN = [
    row(
        "spoke-by-video-link",
        "Rwandan President Paul Kagame spoke via video link with Danish Prime Minister Mette Frederiksen on June 6.",
        video("RW Paul Kagame", "DK Mette Frederiksen", on="2024-06-06"),
    ),
    row(
        "videoconference",
        "Philippine Trade Secretary Corazon Villafuerte and EU Trade Commissioner Maroš Šefčovič held a "
        "videoconference on June 12.",
        video("PH Corazon Villafuerte", "EU Maroš Šefčovič", on="2024-06-12"),
    ),
    row(
        "speaks-by-video-link",
        "Minister Winston Peters of New Zealand speaks to Fijian Prime Minister Sitiveni Rabuka via video link on May "
        "3, 2024.",
        video("NZ Winston Peters", "FJ Sitiveni Rabuka", on="2024-05-03"),
    ),
]

ROWS = [*BY_TELEPHONE, *ON_SCREEN]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_calls(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference


_CALL = (
    "APIA, November 17, 2025 (SNA) - Samoan Foreign Minister Tavita Leota held a telephone conversation on Monday "
    "with his Tongan counterpart Losa Fifita. "
)
_BOTH = ("WS Tavita Leota", "TO Losa Fifita")
# What is told of a call again, as of any talk.
GOES_ON = [
    ("During their conversation, the two sides discussed ties and exchanged views on the region.", []),
    ("The interlocutors discussed the summit. The ministers also exchanged opinions.", []),
    ("The conversation between Leota and Fifita took place at Tonga's request.", []),
    ("During the talks the two sides discussed ships. The talks lasted an hour.", []),
    ("The two ministers exchanged views on fish.", []),
    ("On Friday the two ministers had held talks in Apia.", [met(*_BOTH, on="2025-11-14", at="Apia")]),
    ("On October 2 Leota held talks with Fifita in Suva.", [met(*_BOTH, on="2025-10-02", at="Suva")]),
    ("On Friday Leota received Fifita in Apia.", [met(*_BOTH, on="2025-11-14", at="Apia")]),
]


@pytest.mark.parametrize(("text", "meetings"), GOES_ON)
def test_what_is_told_of_a_call_again(text: str, meetings: list[Contact]) -> None:
    told = told_in(row("call", _CALL + text))
    assert not (difference := compare((called(*_BOTH, on="2025-11-17"), *meetings), told)), text + difference


def test_conversation_of_a_meeting_on_screen() -> None:
    """Its day is told further on."""
    told = told_in(
        row(
            "screen",
            "President Tavita Leota of Samoa spoke via video link with Tonga's special envoy, Losa Fifita.\n\n"
            "The conversation between Mr. Leota and the special envoy on March 15, 2021 began at two.",
        )
    )
    assert not compare((video(*_BOTH, on="2021-03-15"),), told)


def test_talk_on_a_screen_told_twice_in_its_sentence() -> None:
    told = told_in(
        row(
            "twice",
            "President Tavita Leota of Samoa rang up President Losa Fifita of Tonga on March 15, 2021. It was the two "
            "leaders’ second conversation in a month, following a video meeting on February 20.",
        )
    )
    assert not compare((called(*_BOTH, on="2021-03-15"), video(*_BOTH, on="2021-02-20")), told)
