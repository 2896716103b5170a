"""Check the prose of press offices: calls told twice, talks summed up, who speaks behind a phrase of the occasion."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

CALLS = [
    row(
        "the-two-leaders-had-a-useful",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two leaders had a useful exchange of views on the evolving situation in West Asia.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-leaders-had-a-useful-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The two leaders had a useful exchange of views on the evolving situation in West Asia.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "they-had-a-warm-and-fruitful",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " They had a warm and fruitful conversation about trade.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "they-had-a-warm-and-fruitful-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. They had a warm and fruitful conversation about trade.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-leaders-held-indepth-discussions",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two leaders held in-depth discussions on energy.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-leaders-held-indepth-discussions-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The two leaders held in-depth discussions on energy.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-leaders-exchanged-views-on",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two leaders exchanged views on the security of the region.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-leaders-exchanged-views-on-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The two leaders exchanged views on the security of the region.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-leaders-discussed-the-situation-in",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The leaders discussed the situation in Haiti and agreed to stay in touch.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-leaders-discussed-the-situation-in-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The leaders discussed the situation in Haiti and agreed to stay in touch.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-sides-held-talks-on",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two sides held talks on a new agreement on trade.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-sides-held-talks-on-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The two sides held talks on a new agreement on trade.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-prime-minister-and-the-president",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The Prime Minister and the President had a detailed discussion of the port.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-prime-minister-and-the-president-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The Prime Minister and the President had a detailed discussion of the port.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-had-a-good-talk",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two had a good talk about fish.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-had-a-good-talk-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The two had a good talk about fish.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-conversation-was-warm-and-the",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The conversation was warm, and the two leaders talked of their families.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-conversation-was-warm-and-the-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. The conversation was warm, and the two leaders talked of their families.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "both-leaders-had-an-extensive-exchange",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " Both leaders had an extensive exchange on the war in Ukraine.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "both-leaders-had-an-extensive-exchange-2",
        "OTTAWA, March 24, 2024 - Indian Prime Minister Ana Soto spoke today with US President Karl Lund by "
        "telephone. Both leaders had an extensive exchange on the war in Ukraine.",
        called("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "the-two-leaders-held-a-meeting",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two leaders held a meeting in Lima on 26 March 2024.",
        called("IN Ana Soto", "US Karl Lund"),
        met("IN Ana Soto", "US Karl Lund", on="2024-03-26", at="Lima"),
    ),
    row(
        "the-two-leaders-held-talks-in",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " The two leaders held talks in Lima two days later.",
        called("IN Ana Soto", "US Karl Lund"),
        met("IN Ana Soto", "US Karl Lund"),
    ),
    row(
        "they-had-held-talks-in-lima",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " They had held talks in Lima in May 2023.",
        called("IN Ana Soto", "US Karl Lund"),
        met("IN Ana Soto", "US Karl Lund", on="2023-05", at="Lima"),
    ),
    row(
        "she-then-had-talks-in-delhi",
        "On 24 March 2024 the Prime Minister of India, Ana Soto, received a call from US President Karl Lund."
        " She then had talks in Delhi with the President of Peru, Rosa Quispe.",
        called("IN Ana Soto", "US Karl Lund"),
        met("IN Ana Soto", "PE Rosa Quispe"),
    ),
]

SUMMED_UP = [
    row(
        "in-her-meetings-with-the-norwegian",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. In her meetings with the Norwegian officials, the Latvian"
        " Foreign Minister spoke of Ukraine.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "during-her-talks-with-the-norwegian",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. During her talks with the Norwegian side, Berzina raised "
        "fish.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "at-her-meetings-with-norwegian-leaders",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. At her meetings with Norwegian leaders she raised fish.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "in-meetings-with-her-hosts-berzina",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. In meetings with her hosts, Berzina thanked Norway.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "during-the-meetings-with-the-norwegian",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. During the meetings with the Norwegian officials fish was"
        " raised.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "the-meetings-with-norwegian-officials-covered",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. The meetings with Norwegian officials covered fish.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "in-talks-with-the-highest-officials",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. In talks with the highest officials, the Minister drew "
        "attention to fish.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "during-the-meeting-with-the-highest",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. During the meeting with the highest officials of Norway, "
        "the Minister spoke of fish.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "berzinas-meetings-with-norwegian-officials-lasted",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, met in Oslo the President of Norway, "
        "Kari Lund, and Foreign Minister Nils Berg. Berzina's meetings with Norwegian officials lasted all "
        "day.",
        met("LV Inese Berzina", "NO Kari Lund"),
        met("LV Inese Berzina", "NO Nils Berg"),
    ),
    row(
        "on-6-may-2024-the-latvian",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, was in Oslo for talks with Norwegian officials.",
        met("LV Inese Berzina", sides="NO"),
    ),
    row(
        "on-6-may-2024-the-latvian-2",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, held meetings with Norwegian officials in Oslo.",
        met("LV Inese Berzina", sides="NO"),
    ),
]

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
        "on-3-may-2024-in-his",
        "On 3 May 2024, in his talks with Peru's foreign minister Ana Soto, Premier Olaf Berg of Norway praised Lima.",
        met("NO Olaf Berg", "PE Ana Soto"),
    ),
    row(
        "on-3-may-2024-during-talks",
        "On 3 May 2024, during talks with the President of Peru, Rosa Quispe, the Prime Minister of Norway, "
        "Olaf Berg, praised Lima.",
        met("NO Olaf Berg", "PE Rosa Quispe"),
    ),
    row(
        "on-3-may-2024-premier-olaf",
        "On 3 May 2024 Premier Olaf Berg of Norway met with the Chairman of the Presidency, President Juris "
        "Kalns of Latvia, in Oslo.",
        met("LV Juris Kalns", "NO Olaf Berg"),
    ),
    row(
        "on-3-may-2024-premier-olaf-2",
        "On 3 May 2024 Premier Olaf Berg of Norway met with the Chairperson of the African Union, President "
        "Rosa Quispe, in Oslo.",
        met("AU Rosa Quispe", "NO Olaf Berg"),
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
        "nairobi-4-may-2024-kenyas-president",
        "NAIROBI, 4 May 2024 - Kenya’s president William Ruto on Tuesday held a meeting with a delegation "
        "from Germany and the United States of America.",
        met("KE William Ruto", sides="DE US"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday received delegations from Fiji and Norway.",
        met("KE William Ruto", sides="FJ NO"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president-2",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday met a delegation from Peru.",
        met("KE William Ruto", sides="PE"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president-3",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday received the ambassadors of Peru and Fiji.",
        met("KE William Ruto", sides="FJ PE"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president-4",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday received the Ambassadors of Peru, Ana"
        " Soto, and of Fiji, Mere Seru.",
        met("FJ Mere Seru", "KE William Ruto", "PE Ana Soto"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president-5",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday held talks with the foreign ministers"
        " of Peru and Fiji.",
        met("KE William Ruto", sides="FJ PE"),
    ),
    row(
        "nairobi-4-may-2024-on-tuesday",
        "NAIROBI, 4 May 2024 - On Tuesday Kenyan President William Ruto met delegations of Peru, Fiji and "
        "Norway in Nairobi.",
        met("KE William Ruto", sides="FJ NO PE"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president-6",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday met a joint delegation of Peru and Fiji.",
        met("KE William Ruto", sides="FJ PE"),
    ),
    row(
        "nairobi-4-may-2024-kenyan-president-7",
        "NAIROBI, 4 May 2024 - Kenyan President William Ruto on Tuesday hosted Peruvian and Fijian "
        "delegations at State House.",
        met("KE William Ruto", sides="FJ PE"),
    ),
]

DESCRIBED = [
    row(
        "kigali-30-december-2019-president-ana",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda on Sunday held what her office described as "
        "“a positive meeting” with Ugandan envoy Juma Okot.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-2",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda on Sunday had what both called a “frank "
        "exchange” with Foreign Minister Juma Okot of Uganda.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-3",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda on Sunday held what the ministry called "
        "candid talks with Foreign Minister Juma Okot of Uganda.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-on-sunday",
        "KIGALI, 30 December 2019 - On Sunday, President Ana Kayi of Rwanda had what she later termed a very "
        "good meeting with the President of Uganda, Juma Okot.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-4",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda and President Juma Okot of Uganda held what "
        "officials said were constructive talks on Sunday.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-rwandan-president",
        "KIGALI, 30 December 2019 - Rwandan President Ana Kayi and Ugandan President Juma Okot had on Sunday "
        "what aides called a “very cordial” conversation.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-5",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda held “productive” talks with Foreign "
        "Minister Juma Okot of Uganda on Sunday.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-6",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda had a “warm and open” meeting with Foreign "
        "Minister Juma Okot of Uganda on Sunday.",
        met("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-7",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda had what her office called a good phone call"
        " with President Juma Okot of Uganda on Sunday.",
        called("RW Ana Kayi", "UG Juma Okot"),
    ),
    row(
        "kigali-30-december-2019-president-ana-8",
        "KIGALI, 30 December 2019 - President Ana Kayi of Rwanda held what her office called a meeting with "
        "the press on Sunday.",
    ),
]

IN_DEPTH = [
    row(
        "the-leaders-had-an-indepth-discussion",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The leaders had an in-depth discussion on a range of issues.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "the-two-leaders-had-a-wideranging",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The two leaders had a wide-ranging discussion on trade.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "the-president-and-the-prime-minister",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The President and the Prime Minister had a candid exchange on fish.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "they-had-a-good-conversation-about",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. They had a good conversation about the port.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "the-two-had-a-working-lunch",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The two had a working lunch.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "both-leaders-had-extensive-talks-on",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. Both leaders had extensive talks on energy.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "the-two-leaders-had-fruitful-talks",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The two leaders had fruitful talks on trade.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "president-karl-lund-of-the-united",
        "WASHINGTON, September 13, 2024 - President Karl Lund of the United States had a productive meeting "
        "today with British Prime Minister Ana Soto.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "president-karl-lund-of-the-united-2",
        "WASHINGTON, September 13, 2024 - President Karl Lund of the United States and British Prime Minister"
        " Ana Soto had an in-depth discussion at the White House.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        written="2024-09-13",
    ),
    row(
        "the-two-leaders-had-met-in",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The two leaders had met in Lima in May 2023.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        met("GB Ana Soto", "US Karl Lund", on="2023-05", at="Lima"),
        written="2024-09-13",
    ),
    row(
        "the-two-had-had-talks-in",
        "WASHINGTON, September 13, 2024 - US President Karl Lund met today with British Prime Minister Ana "
        "Soto at the White House. The two had had talks in May 2023.",
        met("GB Ana Soto", "US Karl Lund", on="2024-09-13"),
        met("GB Ana Soto", "US Karl Lund", on="2023-05"),
        written="2024-09-13",
    ),
]


@pytest.mark.parametrize(
    "case", cases([*CALLS, *SUMMED_UP, *BEHIND_A_PHRASE, *TO_THE_PRESS, *DELEGATIONS, *DESCRIBED, *IN_DEPTH], {})
)
def test_readouts(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
