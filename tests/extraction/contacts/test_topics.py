"""Check that days and places of what is spoken of at talks are not those of the talks."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, row

AT_THE_TALKS = [
    row(
        "during-the-meeting-with-ambassador-ana",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. During the meeting with Ambassador Ana Soto, the head of state noted the "
        "importance of the forum in Lima this autumn.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "at-the-meeting-with-the-peruvian",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. At the meeting with the Peruvian ambassador, the sides pointed out the "
        "relevance of the summit in Cusco in May 2024.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "during-the-talks-with-ana-soto",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. During the talks with Ana Soto, the President recalled his visit to Peru "
        "in June 2023.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "during-the-meeting-with-the-ambassador",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. During the meeting with the ambassador, the President expressed readiness "
        "to take part in the summit in Lima in September.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "at-his-meeting-with-ana-soto",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. At his meeting with Ana Soto the President invited her to the fair in "
        "Daugavpils on 4 May.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "during-the-conversation-with-ambassador-soto",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. During the conversation with Ambassador Soto the importance of the "
        "upcoming session of the commission in Lima this spring was noted.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "at-the-meeting-with-ana-soto",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. At the meeting with Ana Soto, Kalns stressed the role of the agreement "
        "signed in Lima in 2022.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "during-the-meeting-with-ana-soto",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. During the meeting with Ana Soto, the President praised the results of the"
        " summit that was held in Cusco last October.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "during-the-meeting-the-sides-discussed",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. During the meeting, the sides discussed the visit of the Peruvian "
        "president to Riga in July.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "the-talks-with-ana-soto-dealt",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. The talks with Ana Soto dealt with the forum in Lima this autumn.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "the-meeting-with-ana-soto-focused",
        "ASTANA, 14 March 2024 – President Juris Kalns of Latvia received the ambassador of Peru, Ana Soto, "
        "in Riga on 12 March 2024. The meeting with Ana Soto focused on preparations for the summit in Cusco "
        "on 5 May 2024.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-14",
    ),
    row(
        "at-the-meeting-with-ana-soto-2",
        "At the meeting with Ana Soto of Peru on 4 May 2024, President Juris Kalns of Latvia noted the "
        "importance of fish.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-04"),
    ),
    row(
        "during-his-meeting-in-lima-with",
        "During his meeting in Lima with President Ana Soto of Peru, President Juris Kalns of Latvia on 4 May"
        " 2024 noted the importance of fish.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-04", at="Lima"),
    ),
    row(
        "president-juris-kalns-of-latvia-said",
        "President Juris Kalns of Latvia said at his meeting with President Ana Soto of Peru in Lima on 4 May"
        " 2024 that fish was good.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-04", at="Lima"),
    ),
    row(
        "during-the-talks-with-president-ana",
        "During the talks with President Ana Soto of Peru, Juris Kalns, President of Latvia, said in Lima on "
        "4 May 2024 that fish was good.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-04", at="Lima"),
    ),
]

BEHIND_THE_TALKS = [
    row(
        "riga-12-march-2024-president-juris",
        "RIGA, 12 March 2024 – President Juris Kalns of Latvia today received the ambassador of Peru, Ana "
        "Soto, and discussed with her the upcoming summit in Cusco in May 2024.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-president-juris-2",
        "RIGA, 12 March 2024 – President Juris Kalns of Latvia had talks with Peruvian Foreign Minister Ana "
        "Soto today, noting the importance of the forum in Lima this autumn.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-today-president",
        "RIGA, 12 March 2024 – Today, President Juris Kalns of Latvia and Foreign Minister Ana Soto of Peru "
        "discussed the visit of the Peruvian president to Latvia scheduled for June.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-president-juris-3",
        "RIGA, 12 March 2024 – President Juris Kalns of Latvia received Peruvian Foreign Minister Ana Soto "
        "today ahead of her participation in the session in Tallinn on 14 March.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-president-juris-4",
        "RIGA, 12 March 2024 – President Juris Kalns of Latvia received Peruvian Foreign Minister Ana Soto "
        "today and expressed hope that the commission would meet in Lima in July.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-president-juris-5",
        "RIGA, 12 March 2024 – President Juris Kalns of Latvia met Peruvian Foreign Minister Ana Soto today, "
        "recalling their meeting in Lima in June 2023.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        met("LV Juris Kalns", "PE Ana Soto", on="2023-06", at="Lima"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-receiving-peruvian",
        "RIGA, 12 March 2024 – Receiving Peruvian Foreign Minister Ana Soto today, President Juris Kalns of "
        "Latvia recalled his visit to Lima in June 2023.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
    row(
        "riga-12-march-2024-meeting-today",
        "RIGA, 12 March 2024 – Meeting today with Peruvian Foreign Minister Ana Soto, President Juris Kalns "
        "of Latvia thanked her for the warm welcome in Lima last November.",
        met("LV Juris Kalns", "PE Ana Soto", on="2024-03-12", at="Riga"),
        written="2024-03-12",
    ),
]

GATHERINGS_SPOKEN_OF = [
    row(
        "preparations-for-the-summit",
        "President Edgars Liepa of Latvia met Chilean President Rosa Vidal in Riga on Thursday (16 May). They "
        "discussed preparations for the summit of Baltic leaders in Tallinn on 11-12 July. On Wednesday evening the "
        "Latvian president also met Peruvian Foreign Minister Juan Soto.",
        met("CL Rosa Vidal", "LV Edgars Liepa", on="2024-05-16", at="Riga"),
        met("LV Edgars Liepa", "PE Juan Soto", on="2024-05-15", at="Riga"),
        written="2024-05-17",
    ),
    row(
        "views-on-a-ministerial",
        "Latvian Foreign Minister Edgars Liepa met his Chilean counterpart Rosa Vidal on 3 May. The ministers "
        "exchanged views on the OSCE ministerial in Skopje on 30 November.",
        met("CL Rosa Vidal", "LV Edgars Liepa", on="2024-05-03", at=None),
        written="2024-05-04",
    ),
    row(
        "at-a-ministerial",
        "Latvian Foreign Minister Edgars Liepa and his Chilean counterpart Rosa Vidal discussed trade at the OSCE "
        "ministerial in Skopje on 3 May.",
        met("CL Rosa Vidal", "LV Edgars Liepa", on="2024-05-03", at="Skopje"),
        written="2024-05-04",
    ),
    row(
        "in-a-house-called-after-somebody",
        "Latvian President Edgars Liepa received the President of Chile, Rosa Vidal, at Jonas Kalnins House, his "
        "official residence, on 3 May.",
        met("CL Rosa Vidal", "LV Edgars Liepa", on="2024-05-03"),
        written="2024-05-04",
    ),
]


@pytest.mark.parametrize("case", cases([*AT_THE_TALKS, *BEHIND_THE_TALKS, *GATHERINGS_SPOKEN_OF], {}))
def test_topics(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
