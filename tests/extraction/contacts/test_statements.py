"""Check who speaks to whom in statements, who sent a delegation, and talks by the name that somebody gives them."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

BEHIND_A_PHRASE = [
    row(
        "in-her-telephone-conversation-with-president",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. In her "
        "telephone conversation with President Juris Kalns of Latvia, the Peruvian leader spoke of fish.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        called("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "in-her-meeting-with-president-juris",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. In her "
        "meeting with President Juris Kalns of Latvia, the President spoke of fish.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "during-her-talks-with-latvian-speaker",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. During her "
        "talks with Latvian Speaker Juris Kalns, the Peruvian president raised fish.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "during-the-meeting-with-latvian-speaker",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. During the "
        "meeting with Latvian Speaker Juris Kalns, the Head of State noted the port.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "at-her-meeting-with-the-speaker",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. At her "
        "meeting with the Speaker of Latvia, President Quispe said that fish was good.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("PE Rosa Quispe", sides="LV"),
    ),
    row(
        "in-a-conversation-with-the-high",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. In a "
        "conversation with the High Commissioner of Tonga, President Quispe said that fish was good.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("PE Rosa Quispe", sides="TO"),
    ),
    row(
        "while-meeting-the-ambassador-of-latvia",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. While "
        "meeting the ambassador of Latvia, President Rosa Quispe said that fish was good.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("PE Rosa Quispe", sides="LV"),
    ),
    row(
        "in-her-talks-with-the-foreign",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. In her "
        "talks with the foreign minister of Latvia, Ms Quispe praised Riga.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("PE Rosa Quispe", sides="LV"),
    ),
    row(
        "in-her-talks-with-the-foreign-2",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. In her "
        "talks with the foreign minister of Latvia, Juris Kalns, Ms Quispe praised Riga.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "in-her-meeting-with-latvian-foreign",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. In her "
        "meeting with Latvian foreign minister Juris Kalns, President Quispe praised Riga.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "after-her-talks-with-the-chairman",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. After her "
        "talks with the chairman of the Saeima, President Juris Kalns, she left.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "speaking-after-her-talks-with-juris",
        "On 3 May 2024, President Rosa Quispe of Peru had talks with Premier Kari Lund of Norway. Speaking "
        "after her talks with Juris Kalns of Latvia, the president praised Riga.",
        met("NO Kari Lund", "PE Rosa Quispe", on="2024-05-03"),
        met("LV Juris Kalns", "PE Rosa Quispe"),
    ),
    row(
        "behind-a-phrase-13",
        "On 3 May 2024, in his talks with Peru's foreign minister Ana Soto, Premier Olaf Berg of Norway praised Lima.",
        met("NO Olaf Berg", "PE Ana Soto"),
    ),
    row(
        "behind-a-phrase-14",
        "On 3 May 2024, during talks with the President of Peru, Rosa Quispe, the Prime Minister of Norway, "
        "Olaf Berg, praised Lima.",
        met("NO Olaf Berg", "PE Rosa Quispe"),
    ),
    row(
        "behind-a-phrase-15",
        "On 3 May 2024 Premier Olaf Berg of Norway met with the Chairman of the Presidency, President Juris "
        "Kalns of Latvia, in Oslo.",
        met("LV Juris Kalns", "NO Olaf Berg"),
    ),
    row(
        "behind-a-phrase-16",
        "On 3 May 2024 Premier Olaf Berg of Norway met with the Chairperson of the African Union, President "
        "Rosa Quispe, in Oslo.",
        met("AU Rosa Quispe", "NO Olaf Berg"),
    ),
    # Where words were said is told behind the day on which they were.
    row(
        "made-the-remarks-in-talks",
        "Peru stands ready to work with Chile, Foreign Minister Elmer Schialer said on 2 May 2024 in "
        "Arica.\n\nSchialer made the remarks while meeting with Chilean Foreign Minister Alberto van Klaveren at the "
        "town hall.",
        met("PE Elmer Schialer", "CL Alberto van Klaveren", on="2024-05-02", at="Arica"),
    ),
    row(
        "made-the-comments-at-a-meeting",
        "Trade should be free, Estonian President Alar Karis said on 2 May 2024. He made these comments during talks "
        "with Latvian President Edgars Rinkēvičs in Valka. Bridges are to be mended, too.",
        met("EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-05-02", at="Valka"),
    ),
    row(
        "made-the-remarks-on-another-day",
        "Trade should be free, Estonian President Alar Karis was told on 2 May 2024. He made the remark on 6 May 2024 "
        "in a meeting with Latvian President Edgars Rinkēvičs in Valka.",
        met("EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-05-06", at="Valka"),
    ),
]

TO_THE_PRESS = [
    row(
        "estonian-foreign-minister-ana-tamm-and",
        "TALLINN, 14 October 2023. Estonian Foreign Minister Ana Tamm and Latvian foreign minister Juris "
        "Kalns spoke to the press.",
    ),
    row(
        "estonian-foreign-minister-ana-tamm-and-2",
        "TALLINN, 14 October 2023. Estonian Foreign Minister Ana Tamm and Latvian foreign minister Juris "
        "Kalns spoke to reporters on Tuesday.",
    ),
    row(
        "estonian-president-ana-tamm-and-latvian",
        "TALLINN, 14 October 2023. Estonian President Ana Tamm and Latvian President Juris Kalns spoke on "
        "Tuesday to waiting journalists.",
    ),
    row(
        "foreign-ministers-ana-tamm-of-estonia",
        "TALLINN, 14 October 2023. Foreign Ministers Ana Tamm of Estonia and Juris Kalns of Latvia spoke at a"
        " joint press conference on Tuesday.",
    ),
    row(
        "the-foreign-ministers-of-estonia-and",
        "TALLINN, 14 October 2023. The foreign ministers of Estonia and Latvia, Ana Tamm and Juris Kalns, "
        "spoke in favour of a port on Tuesday.",
    ),
    row(
        "ana-tamm-foreign-minister-of-estonia",
        "TALLINN, 14 October 2023. Ana Tamm, foreign minister of Estonia, and Juris Kalns, foreign minister "
        "of Latvia, spoke at the forum on Tuesday.",
    ),
    row(
        "estonian-president-ana-tamm-and-latvian-2",
        "TALLINN, 14 October 2023. Estonian President Ana Tamm and Latvian President Juris Kalns spoke out "
        "against the plan on Tuesday.",
    ),
    row(
        "at-their-meeting-on-friday-ministers",
        "TALLINN, 14 October 2023. The Latvian foreign minister, Juris Kalns, is on his first visit to "
        "Tallinn. At their meeting on Friday, ministers Ana Tamm and Kalns stressed the importance of the "
        "port.",
        met("EE Ana Tamm", "LV Juris Kalns"),
    ),
    row(
        "foreign-minister-ana-tamm-and-her",
        "TALLINN, 14 October 2023. The Latvian foreign minister, Juris Kalns, is on his first visit to "
        "Tallinn. Foreign Minister Ana Tamm and her guest discussed the port.",
        met("EE Ana Tamm", "LV Juris Kalns"),
    ),
    row(
        "during-the-meeting-foreign-minister-ana",
        "TALLINN, 14 October 2023. The Latvian foreign minister, Juris Kalns, is on his first visit to "
        "Tallinn. During the meeting, Foreign Minister Ana Tamm and Minister Kalns discussed the port.",
        met("EE Ana Tamm", "LV Juris Kalns"),
    ),
    row(
        "in-their-talks-prime-minister-ana",
        "TALLINN, 14 October 2023. The Latvian foreign minister, Juris Kalns, is on his first visit to "
        "Tallinn. In their talks Prime Minister Ana Tamm and the minister touched upon the port.",
        met("EE Ana Tamm", "LV Juris Kalns"),
    ),
    row(
        "foreign-minister-ana-tamm-and-kalns",
        "TALLINN, 14 October 2023. The Latvian foreign minister, Juris Kalns, is on his first visit to "
        "Tallinn. Foreign Minister Ana Tamm and Kalns also talked about the port.",
        met("EE Ana Tamm", "LV Juris Kalns"),
    ),
    row(
        "the-pair-discussed-the-port",
        "TALLINN, 14 October 2023. The Latvian foreign minister, Juris Kalns, is on his first visit to "
        "Tallinn. Tough times call for even stronger ties, Minister of Foreign Affairs Ana Tamm said. The "
        "pair discussed the port.",
        met("EE Ana Tamm", "LV Juris Kalns"),
    ),
]

DELEGATIONS = [
    row(
        "delegations-1",
        "NAIROBI, 4 May 2024 - Kenya’s president William Ruto on Tuesday held a meeting with a delegation "
        "from Germany and the United States of America.",
        met("KE William Ruto", sides="DE US"),
    ),
    row(
        "delegations-2",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday received delegations from Fiji and Norway.",
        met("KE William Ruto", sides="FJ NO"),
    ),
    row(
        "delegations-3",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday met a delegation from Peru.",
        met("KE William Ruto", sides="PE"),
    ),
    row(
        "delegations-4",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday received the ambassadors of Peru and Fiji.",
        met("KE William Ruto", sides="FJ PE"),
    ),
    row(
        "delegations-5",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday received the Ambassadors of Peru, Ana"
        " Soto, and of Fiji, Mere Seru.",
        met("FJ Mere Seru", "KE William Ruto", "PE Ana Soto"),
    ),
    row(
        "delegations-6",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday held talks with the foreign ministers"
        " of Peru and Fiji.",
        met("KE William Ruto", sides="FJ PE"),
    ),
    row(
        "delegations-7",
        "NAIROBI, 4 May 2024 - On Tuesday Kenyan President William Ruto met delegations of Peru, Fiji and "
        "Norway in Nairobi.",
        met("KE William Ruto", sides="FJ NO PE"),
    ),
    row(
        "delegations-8",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday met a joint delegation of Peru and Fiji.",
        met("KE William Ruto", sides="FJ PE"),
    ),
    row(
        "delegations-9",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday hosted Peruvian and Fijian "
        "delegations at State House.",
        met("KE William Ruto", sides="FJ PE"),
    ),
]

DESCRIBED = [
    row(
        "described-1",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda on Sunday held what her office described as "
        "“a positive meeting” with Ugandan envoy Juma Okot.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-2",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda on Sunday had what both called a “frank "
        "exchange” with Foreign Minister Juma Okot of Uganda.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-3",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda on Sunday held what the ministry called "
        "candid talks with Foreign Minister Juma Okot of Uganda.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-4",
        "KIGALI, 30 December 2019 - On Sunday, President Ana Kayi of Rwanda had what she later termed a very "
        "good meeting with the President of Uganda, Juma Okot.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-5",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda and President Juma Okot of Uganda held what "
        "officials said were constructive talks on Sunday.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-6",
        "KIGALI, 30 December 2019 - Rwandan President Ana Kayi and Ugandan President Juma Okot had on Sunday "
        "what aides called a “very cordial” conversation.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-7",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda held “productive” talks with Foreign "
        "Minister Juma Okot of Uganda on Sunday.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-8",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda had a “warm and open” meeting with Foreign "
        "Minister Juma Okot of Uganda on Sunday.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-9",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda had what her office called a good phone call"
        " with President Juma Okot of Uganda on Sunday.",
        called("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "described-10",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda held what her office called a meeting with "
        "the press on Sunday.",
    ),
]


@pytest.mark.parametrize("case", cases([*BEHIND_A_PHRASE, *TO_THE_PRESS, *DELEGATIONS, *DESCRIBED], {}))
def test_statements(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
