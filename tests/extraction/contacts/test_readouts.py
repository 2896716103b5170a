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


@pytest.mark.parametrize("case", cases([*CALLS, *SUMMED_UP, *BEHIND_A_PHRASE], {}))
def test_readouts(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
