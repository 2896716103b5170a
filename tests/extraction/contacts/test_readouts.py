"""Check readouts of press offices: calls told twice, talks summed up or told in depth."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

CALLS = [
    row(
        "headline-only-says-talks",
        "Latvian Foreign Minister Edgars Liepa spoke by phone today with Peruvian Foreign Minister Ana Gil to discuss "
        "next steps.",
        called("LV Edgars Liepa", "PE Ana Gil", on="2024-05-05"),
        title="Latvia's Liepa Talks With Peru's Gil",
        written="2024-05-05",
    ),
    row(
        "headline-tells-a-meeting",
        "Latvian Foreign Minister Edgars Liepa spoke by phone today with Peruvian Foreign Minister Ana Gil to discuss "
        "next steps.",
        called("LV Edgars Liepa", "PE Ana Gil", on="2024-05-05"),
        met("LV Edgars Liepa", "PE Ana Gil"),
        title="Latvia's Liepa meets Peru's Gil",
        written="2024-05-05",
    ),
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
        "summed-up-10",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, was in Oslo for talks with Norwegian officials.",
        met("LV Inese Berzina", sides="NO"),
    ),
    row(
        "summed-up-11",
        "On 6 May 2024, the Latvian Foreign Minister, Inese Berzina, held meetings with Norwegian officials in Oslo.",
        met("LV Inese Berzina", sides="NO"),
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

# Somebody brings a letter, and is met.
BROUGHT = [
    row(
        "during-the-meeting-of-a-bearer",
        "President Edgars Liepa of Latvia received on 3 May a letter from Peruvian President Juan Soto, delivered by "
        "Peruvian Foreign Minister Ana Gil. During the meeting at Riga Castle, President Liepa and Gil stressed the "
        "depth of relations.",
        met("LV Edgars Liepa", "PE Ana Gil", on="2024-05-03", at="Riga"),
        written="2024-05-04",
    ),
    row(
        "given-by-a-bearer-during-a-meeting",
        "President Edgars Liepa of Latvia received a letter from King Karim of Morocco. The letter was given by "
        "Moroccan Foreign Minister Nasser Alami during a meeting with the President at Riga Castle, "
        "yesterday.",
        met("LV Edgars Liepa", "MA Nasser Alami", on="2024-05-03", at="Riga"),
        written="2024-05-04",
    ),
    row(
        "at-the-meeting-just-told",
        "President Edgars Liepa of Latvia met Peruvian Foreign Minister Ana Gil on 3 May. At the meeting, the "
        "President and the Minister discussed trade.",
        met("LV Edgars Liepa", "PE Ana Gil", on="2024-05-03"),
        written="2024-05-04",
    ),
]

# What was spoken of stands between the talks and whoever they were with.
TOPICS_FIRST = [
    row(
        "discussions-regarding-two-things-with",
        "On 3 May Latvian President Edgars Liepa engaged in discussions regarding fish and the ports of the south with "
        "Prime Minister Ana Vuli of Fiji.",
        met("FJ Ana Vuli", "LV Edgars Liepa", on="2024-05-03"),
        written="2024-05-04",
    ),
    row(
        "discussions-about-two-things-with",
        "On 3 May Latvian President Edgars Liepa had discussions about fish and the renewal of the ports with Prime "
        "Minister Ana Vuli of Fiji.",
        met("FJ Ana Vuli", "LV Edgars Liepa", on="2024-05-03"),
        written="2024-05-04",
    ),
    row(
        "was-held-the-conversation-between",
        "On 3 May was held also the telephone conversation between Latvian President Edgars Liepa and Prime Minister "
        "Ana Vuli of Fiji.",
        called("FJ Ana Vuli", "LV Edgars Liepa", on="2024-05-03"),
        written="2024-05-04",
    ),
    row(
        "coordinator-of-an-ocean",
        "A delegation led by National Security Council Indo-Pacific Coordinator Karl Lund of the U.S. came on 3 May "
        "and met with Prime Minister Ana Vuli of Fiji.",
        met("FJ Ana Vuli", "US Karl Lund", on="2024-05-03"),
        written="2024-05-04",
    ),
]


@pytest.mark.parametrize("case", cases([*CALLS, *SUMMED_UP, *IN_DEPTH, *BROUGHT, *TOPICS_FIRST], {}))
def test_readouts(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
