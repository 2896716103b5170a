"""Check who is meant where a contact is told with one side only pointed to, left out, or one of a list."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, planned, row, told_in

POINTED_TO = [
    row(
        "he-was-there-and-met",
        "President Juris Kalns of Latvia opened a fair in Lima on Wednesday, 15 May 2024. Karl Lund, the Norwegian "
        "foreign minister, was cheered by half of the hall; on Thursday he saw Ghanaian Foreign Minister Kofi Darko in "
        "Quito.",
        met("GH Kofi Darko", "NO Karl Lund", on="2024-05-16", at="Quito"),
    ),
    row(
        "two-of-one-surname",
        "Foreign Minister Karl Lund of Norway met President Juris Kalns of Latvia in Riga on 5 March 2024.\n\nThe "
        "Speaker of the Norwegian parliament, Ida Lund, came, too. On 6 March Lund met Speaker Ivars Ozols of "
        "Latvia.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-03-05"),
        met("NO Ida Lund", "LV Ivars Ozols", on="2024-03-06"),
    ),
    row(
        "a-son-named-like-his-father",
        "President Ilham Aliyev of Azerbaijan flew to Riga in May 2024. As a boy he saw it with his father, Heydar "
        "Aliyev. On 5 May 2024 Aliyev met Speaker Ivars Ozols of Latvia.",
        met("AZ Ilham Aliyev", "LV Ivars Ozols", on="2024-05-05"),
    ),
    row(
        "what-a-land-chairs",
        "Foreign Minister Karl Lund of Norway flew to Addis Ababa on 4 March 2024. Going on to Chad, which is now the "
        "chair of the African Union, Lund met with President Idriss Moussa of Chad on 6 March 2024.",
        met("NO Karl Lund", "TD Idriss Moussa", on="2024-03-06"),
    ),
    row(
        "what-his-own-prime-minister-chairs",
        "Anwar Ibrahim flew to Riga on 4 May 2025. Talks between ASEAN Chair Anwar and President Juris Kalns of Latvia "
        "were held there on 5 May 2025.",
        met("MY Anwar Ibrahim", "LV Juris Kalns", on="2025-05-05", at="Riga"),
    ),
    row(
        "at-whose-side-she-was-when-he",
        "Foreign Minister Kari Lund of Norway flew to Latvia. Foreign Minister Juris Kalns of Latvia met her on 28 May "
        "2024. She had been at King Olaf Moe of Norway's side when he met Chilean President Ines Robles on 4 May 2024.",
        met("LV Juris Kalns", "NO Kari Lund", on="2024-05-28"),
        met("NO Olaf Moe", "CL Ines Robles", on="2024-05-04"),
    ),
    row(
        "at-whose-invitation-she-came-after-he",
        "Foreign Minister Kari Lund of Norway flew to Latvia. She came at the invitation of President Juris Kalns of "
        "Latvia, after he had met President Ines Robles of Chile on 4 May 2024.",
        met("LV Juris Kalns", "CL Ines Robles", on="2024-05-04"),
    ),
    row(
        "whom-she-came-with-when-she",
        "Foreign Minister Kari Lund of Norway flew to Latvia. She came with Juris Kalns of Estonia when she met "
        "President Ines Robles of Chile on 4 May 2024.",
        met("NO Kari Lund", "CL Ines Robles", on="2024-05-04"),
    ),
    row(
        "leaders-of-what-a-land-presides-over",
        "President Juris Kalns of Latvia met Foreign Minister Karl Lund of Norway in Riga on 4 May 2024. He spoke of "
        "his presidency of APEC, under which the leaders are to meet in Lima in November.",
        met("LV Juris Kalns", "NO Karl Lund", on="2024-05-04", at="Riga"),
    ),
    row(
        "leaders-who-meet-again",
        "President Juris Kalns of Latvia met Prime Minister Karl Lund of Norway in Riga on 4 May 2024. They spoke of a "
        "plan, under which the leaders are to meet in Lima in November.",
        met("LV Juris Kalns", "NO Karl Lund", on="2024-05-04", at="Riga"),
        planned("LV Juris Kalns", "NO Karl Lund", on="2024-11", at="Lima"),
    ),
    row(
        "in-the-tradition-of-a-late-predecessor",
        "President Mara Ozola of Latvia flew to Santiago on 15 May 2024. It was a choice in the tradition of her late "
        "predecessor, President Juris Kalns of Latvia. The Latvian leader met President Ines Robles of Chile on 16 May "
        "2024.",
        met("LV Mara Ozola", "CL Ines Robles", on="2024-05-16"),
    ),
    row(
        "a-predecessor-is-none-of-two-presidents",
        "On 15 May 2024 President Mara Ozola of Latvia met President Ines Robles of Chile and her predecessor, Juan "
        "Rojas, in Santiago. The two presidents met again on 17 May 2024.",
        met("LV Mara Ozola", "CL Ines Robles", on="2024-05-15"),
        met("LV Mara Ozola", "CL Juan Rojas", on="2024-05-15"),
        met("LV Mara Ozola", "CL Ines Robles", on="2024-05-17"),
    ),
    row(
        "as-two-others-had-done",
        "President Ines Robles of Chile received President Mara Ozola of Latvia in Santiago on 15 May 2024. The two "
        "leaders signed a plan, as Robles and Latvian Premier Juris Kalns had done when they met in Riga on 3 December "
        "2023.",
        met("CL Ines Robles", "LV Mara Ozola", on="2024-05-15"),
        met("CL Ines Robles", "LV Juris Kalns", on="2023-12-03"),
    ),
    row(
        "welcoming-her-guest",
        "President Mara Ozola of Latvia came to Santiago on 14 May 2024, as Latvian Premier Ieva Kalna had. President "
        "Ines Robles of Chile held talks with President Ozola on 15 May 2024. Welcoming her guest, Robles said that "
        "the two lands should fish, and that she was ready for a friendship with Comrade Ozola.",
        met("CL Ines Robles", "LV Mara Ozola", on="2024-05-15"),
    ),
    row(
        "the-president-of-long-ago",
        "Foreign Minister Wang Yi of China met President Joko Widodo of Indonesia in Jakarta on 15 May 2024. He saw "
        "the house of President Sukarno of Indonesia. The Indonesian President met him again on 16 May 2024.",
        met("CN Wang Yi", "ID Joko Widodo", on="2024-05-15"),
        met("CN Wang Yi", "ID Joko Widodo", on="2024-05-16"),
    ),
    row(
        "and-a-leading-member-of-the-party",
        "On 6 May 2024 Juan Rojas, President of the National Assembly of Peru and a leading member of the Peruvian "
        "Labour Party, met online with Speaker Ivars Ozols of Latvia.",
        met("PE Juan Rojas", "LV Ivars Ozols", on="2024-05-06", mode="video"),
    ),
    row(
        "who-the-guest-was",
        "The guest on 5 March 2024 was the chairman of the African Union Commission, Moussa Diallo, who met Prime "
        "Minister Karl Lund of Norway.",
        met("AU Moussa Diallo", "NO Karl Lund", on="2024-03-05"),
    ),
    row(
        "ministers-are-no-two-presidents",
        "Foreign Minister Karl Lund of Norway held talks with his Latvian counterpart Ivars Ozols on 5 March 2024 "
        "and asked him to greet Latvian President Juris Kalns from President Ida Dahl of Norway. Lund recalled that "
        "the two Presidents had met in Suva on 3 February.",
        met("NO Karl Lund", "LV Ivars Ozols", on="2024-03-05"),
        met("NO Ida Dahl", "LV Juris Kalns", on="2024-02-03", at="Suva"),
    ),
    row(
        "whose-visit-another-follows",
        "President Karl Lund of Norway came to Riga on 5 March 2024.\n\nThe visit follows one by Norwegian Speaker "
        "Nils Berg. President Juris Kalns of Latvia met him in Riga on 7 February.",
        met("NO Nils Berg", "LV Juris Kalns", on="2024-02-07"),
    ),
    row(
        "of-which-party-whoever-is",
        "The plan was drawn up by Norwegian Speaker Nils Berg, of the Fisheries Party, the second in the Storting, who "
        "met President Juris Kalns of Latvia on 7 February 2024.",
        met("NO Nils Berg", "LV Juris Kalns", on="2024-02-07"),
    ),
    row(
        "a-union-by-its-short-name",
        "On 7 February 2024, President Juris Kalns of Latvia held talks with the Chairperson of the African Union (AU) "
        "Commission, Ama Mensah.",
        met("LV Juris Kalns", "AU Ama Mensah", on="2024-02-07"),
    ),
    row(
        "the-day-of-whose-death",
        "President Karl Lund of Norway flew to Riga in May. On 5 May 2024, the anniversary of the death of Ivars "
        "Ozols, President Juris Kalns of Latvia held talks with him.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-05"),
    ),
    row(
        "him-whom-somebody-has-met-in-the-line",
        "Norway's Minister of Fish, Nils Berg, visited Riga on 1 March 2024.\n\nForeign Minister Karl Lund of "
        "Norway met with President Juris Kalns of Latvia on 5 March. On 7 March he had lunch with him.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-03-05"),
        met("NO Karl Lund", "LV Juris Kalns", on="2024-03-07"),
    ),
    row(
        "of-whose-talks-a-line-has-told",
        "On 14 May 2024 President Ida Dahl of Norway met President Juris Kalns of Latvia. Another visitor of hers "
        "was President Losa Fifita of Tonga.\n\nForeign Minister Karl Lund's own round of talks had begun on 12 "
        "May, with his Latvian colleague Ivars Ozols.\n\nOn that day, too, he met with Tavita Leota, the foreign "
        "minister of Samoa.",
        met("NO Ida Dahl", "LV Juris Kalns", on="2024-05-14"),
        met("NO Karl Lund", "LV Ivars Ozols", on="2024-05-12"),
        met("NO Karl Lund", "WS Tavita Leota", on="2024-05-12"),
    ),
    row(
        "the-host-of-the-next-land",
        "Foreign Minister Karl Lund of Norway was in Latvia on 9 and 10 May 2024. President Juris Kalns received "
        "him on the 10th.\n\nThe last leg took Lund to the ocean. On 12 May, Samoa's Prime Minister Tavita Leota "
        "met with him in Apia.\n\nOn the next day he held talks with Sina Tuala, Minister of Foreign Affairs.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-10"),
        met("NO Karl Lund", "WS Tavita Leota", on="2024-05-12"),
        met("NO Karl Lund", "WS Sina Tuala", on="2024-05-13"),
    ),
    row(
        "a-guest-presented-behind-a-colon",
        "Speaker Ivars Ozols of Latvia met Premier Losa Fifita of Tonga on 5 May 2024.\n\nOzols had another guest "
        "that day: Norwegian President Karl Lund. He and President Juris Kalns of Latvia had met in Suva on 2 May.",
        met("LV Ivars Ozols", "TO Losa Fifita", on="2024-05-05"),
        met("LV Ivars Ozols", "NO Karl Lund", on="2024-05-05"),
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-02"),
    ),
    row(
        "a-land-that-somebody-visited",
        "President Karl Lund of Norway flew home from Suva on 2 May 2024. Premier Losa Fifita of Fiji had received him "
        "and paid a visit to Tonga on 3 May.\n\nIn Latvia, which Lund visited from 5 to 7 May, he and President Juris "
        "Kalns held talks in Riga on 6 May.",
        met("NO Karl Lund", "FJ Losa Fifita"),
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-06"),
    ),
    row(
        "what-somebody-addressed",
        "The Latvian foreign minister, Juris Kalns, has been busy. After the forum, which Ivars Ozols of Latvia "
        "addressed, he met Karl Lund, the foreign minister of Norway, on 5 May 2024.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-05"),
    ),
    row(
        "a-delegation-received-as-them",
        "A delegation of the Norwegian Farmers' Party, led by Karl Lund, visited Latvia on 5 May 2024. Premier "
        "Juris Kalns of Latvia received them in Riga.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-05"),
    ),
    row(
        "a-main-clause-resumed",
        "On 8 May 2024, Norwegian Foreign Minister Karl Lund was received by President Juris Kalns of Latvia, who "
        "had last met Premier Ida Dahl of Norway in Suva in March, on the fringes of the forum, and had talks with "
        "Latvian Foreign Minister Ivars Ozols.",
        met("NO Karl Lund", "LV Juris Kalns", on="2024-05-08"),
        met("NO Ida Dahl", "LV Juris Kalns", on="2024-03", at="Suva"),
        met("NO Karl Lund", "LV Ivars Ozols", on="2024-05-08"),
    ),
    row(
        "the-one-of-two-offices",
        "Deputy Prime Minister and Foreign Minister Karl Lund of Norway was in Riga in May. Latvian Ambassador "
        "Ivars Ozols met with the Deputy Prime Minister on 29 May 2024.",
        met("NO Karl Lund", "LV Ivars Ozols", on="2024-05-29"),
    ),
    row(
        "the-party-leader-of-his-country",
        "APIA, June 27, 2023 (SNA) - Samoa and Tonga confirm their friendship with the visit to Apia of the member of "
        "the Central Committee of the Workers' Party of Tonga, Losa Fifita. The Tongan party leader held a meeting on "
        "Monday with the Secretary of the Democratic Party of Samoa, Tavita Leota.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-06-26"),
    ),
    row(
        "chairman-of-the-na",
        "Prime Minister Tavita Leota of Samoa met Chairman of the Tongan NA Losa Fifita on June 3, 2024.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2024-06-03"),
    ),
    row(
        "they-are-the-two-who-sign",
        "On 1 March 2022, President Karl Lund of Norway held talks with President Juris Kalns of Latvia, and had a "
        "meeting with Speaker Ivars Ozols of Latvia. The two presidents signed a statement on a partnership, which "
        "they had announced when they last met, in September 2021, in Suva.",
        met("NO Karl Lund", "LV Juris Kalns", on="2022-03-01"),
        met("NO Karl Lund", "LV Ivars Ozols", on="2022-03-01"),
        met("NO Karl Lund", "LV Juris Kalns", on="2021-09", at="Suva"),
    ),
    row(
        "the-secretary-general-named-without-his-office",
        "On Monday, 20 May 2024, António Guterres opened the conference in Abuja. The Secretary-General met in the "
        "afternoon with the President of Nigeria, Bola Tinubu.",
        met("UN António Guterres", "NG Bola Tinubu", on="2024-05-20"),
    ),
    row(
        "the-secretary-general-of-an-organisation",
        "The Secretary-General of the United Nations, António Guterres, opened the conference in Abuja on 20 May 2024. "
        "The Secretary-General met there with the President of Nigeria, Bola Tinubu.",
        met("UN António Guterres", "NG Bola Tinubu"),
    ),
    row(
        "the-chief-of-an-organisation-is-its-secretary-general",
        "On Monday, 20 May 2024, UN chief António Guterres opened the conference in Abuja. The Secretary-General met "
        "with the President of Nigeria, Bola Tinubu.",
        met("UN António Guterres", "NG Bola Tinubu", on="2024-05-20"),
    ),
    row(
        "the-secretary-general-is-the-chief-of-the-organisation",
        "On Monday, 20 May 2024, NATO Secretary General Kari Lund opened the conference in Riga. The NATO chief met in "
        "the afternoon with the President of Peru, Ana Soto.",
        met("NATO Kari Lund", "PE Ana Soto", on="2024-05-20"),
    ),
    row(
        "the-chairperson-of-an-organisation",
        "On Monday, 20 May 2024, the Chairperson of the African Union Commission, Afi Lawson, opened the conference in "
        "Lima. The Chairperson met in the afternoon with the President of Peru, Ana Soto.",
        met("AU Afi Lawson", "PE Ana Soto", on="2024-05-20"),
    ),
    row(
        "the-deputy-is-not-the-secretary-general",
        "On Monday, 20 May 2024, NATO Deputy Secretary General Kari Lund opened the conference in Riga. The Director "
        "General met in the afternoon with the President of Peru, Ana Soto.",
    ),
    row(
        "his-majesty-the-king-of-the-dateline",
        "THIMPHU, 20 June 2024 (KNA) - His Majesty The King received the Prime Minister of Peru, Ana Soto, on Monday.",
        met("PE Ana Soto", sides="BT", on="2024-06-17", at="Thimphu"),
    ),
    row(
        "his-majesty-whom-nobody-names",
        "THIMPHU, 20 June 2024 (KNA) - The Prime Minister of Peru, Ana Soto, came on Sunday. She was received by His "
        "Majesty on Monday.",
        met("PE Ana Soto", sides="BT", on="2024-06-17", at="Thimphu"),
    ),
    row(
        "no-majesty-in-a-republic",
        "QUITO, 20 June 2024 (KNA) - The Prime Minister of Peru, Ana Soto, came on Sunday. She was received by His "
        "Majesty on Monday.",
    ),
    row(
        "the-ministers-are-not-the-presidents-who-met-since",
        "Foreign Ministers Inese Berzina of Latvia, Ana Soto of Peru and Kari Lund of Norway met in Oslo on 3 May 2024."
        " Presidents Juris Kalns of Latvia, Rosa Quispe of Peru and Olaf Berg of Fiji met in Riga on 4 May. On 5 May "
        "the same three ministers met in Lima.",
        met("LV Inese Berzina", "PE Ana Soto", "NO Kari Lund", on="2024-05-03", at="Oslo"),
        met("LV Juris Kalns", "PE Rosa Quispe", "FJ Olaf Berg", on="2024-05-04", at="Riga"),
        met("LV Inese Berzina", "PE Ana Soto", "NO Kari Lund", on="2024-05-05", at="Lima"),
    ),
    row(
        "his-majesty-the-king-at-home",
        "THIMPHU, 20 June 2024 (KNA) - His Majesty The King received the Mayor of Paro, Dorji Wangmo, on Monday.",
    ),
    row(
        "his-holiness",
        "On 3 May 2024 Pope Francis arrived in Jakarta. His Holiness met with President Joko Widodo of Indonesia.",
        met("VA Francis", "ID Joko Widodo", on="2024-05-03"),
    ),
    row(
        "a-pontiff-and-a-president-are-two",
        "On 3 May 2024 Pope Francis arrived in Jakarta, where President Joko Widodo of Indonesia awaited him. The "
        "Pontiff and President Widodo then held talks.",
        met("VA Francis", "ID Joko Widodo", on="2024-05-03"),
    ),
    row(
        "the-sovereign-and-the-president",
        "On 3 May 2024 Kenyan President William Ruto came to Amman, where King Abdullah II of Jordan lives. The "
        "Sovereign and the President then held talks.",
        met("JO Abdullah II", "KE William Ruto", on="2024-05-03"),
    ),
    row(
        "another-holiness-meets-a-crowd",
        "On 3 May 2024 President Joko Widodo of Indonesia was in Rome. His Holiness John X, the Patriarch of Antioch, "
        "met with the crowd.",
    ),
    row(
        "they-are-the-two-leaders-of-the-paragraph",
        "President Juris Kalns of Latvia presided over the welcome for his Peruvian counterpart, Ana Quispe, in Riga "
        "on 3 May 2024. They held talks for an hour.",
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-05-03", at="Riga"),
    ),
    row(
        "who-welcomes-in-the-capital-is-of-the-country",
        "President Chola Banda presided over the welcome for his Peruvian counterpart, Ana Quispe, in Lusaka on 3 May "
        "2024. They held talks for an hour.",
        met("ZM Chola Banda", "PE Ana Quispe", on="2024-05-03", at="Lusaka"),
    ),
    row(
        "saw-her",
        "The Fijian minister, Mere Vakatora, spent 9 May 2024 in Lisbon. Prime Minister Rita Moura of Portugal saw her "
        "in the afternoon.",
        met("FJ Mere Vakatora", "PT Rita Moura", on="2024-05-09", at="Lisbon"),
    ),
    row(
        "the-national-forty-minutes",
        "Kofi Asante of Ghana was in Oslo on 9 May 2024. King Otto of Norway gave the Ghanaian forty minutes.",
        met("GH Kofi Asante", "NO Otto", on="2024-05-09", at="Oslo"),
    ),
    row(
        "the-minister-of-whom-no-office-is-told",
        "Kofi Asante of Ghana was in Oslo on 9 May 2024. Prime Minister Kari Lund of Norway received the Ghanaian "
        "minister before lunch.",
        met("GH Kofi Asante", "NO Kari Lund", on="2024-05-09", at="Oslo"),
    ),
    row(
        "the-diplomat-who-came-by-air",
        "India's Vikram Rao was in Riga on 8 May 2024. The Indian diplomat, who came on a special aircraft, was "
        "received by President Juris Kalns of Latvia.",
        met("IN Vikram Rao", "LV Juris Kalns", on="2024-05-08", at="Riga"),
    ),
    row(
        "his-neighbour-by-name",
        "Malta's prime minister Joe Borg and his Italian neighbour Carlo Ricci met in Gozo on 5 June 2024.",
        met("MT Joe Borg", "IT Carlo Ricci", on="2024-06-05"),
    ),
    row(
        "whose-minister-is-told-of",
        "President Ana Quispe's foreign minister, Juan Rojas of Peru, flew to Riga on 6 May 2024. President Juris "
        "Kalns of Latvia received him.",
        met("LV Juris Kalns", "PE Juan Rojas", on="2024-05-06", at="Riga"),
    ),
    row(
        "an-officer-has-nobody-else-in-mind",
        "Peru's Ana Quispe, the president, and Juan Rojas of Peru were in Riga on 6 May 2024. President Juris Kalns of "
        "Latvia received the Peruvian minister.",
        met("LV Juris Kalns", sides="PE", on="2024-05-06", at="Riga"),
    ),
    row(
        "the-new-president",
        "President Juan Rojas of Peru conceded on 5 May 2024, and by noon Rosa Quispe of the Orchid Party (OP) had "
        "been sworn in as president. Foreign Minister Mara Ozola of Latvia telephoned the new president on 6 May 2024.",
        called("LV Mara Ozola", "PE Rosa Quispe", on="2024-05-06"),
    ),
    row(
        "the-new-premier",
        "Prime Minister Juan Rojas of Peru resigned on 5 May 2024, and Rosa Quispe was elected prime minister. Foreign "
        "Minister Mara Ozola of Latvia met the new prime minister in Lima on 6 May 2024.",
        met("LV Mara Ozola", "PE Rosa Quispe", on="2024-05-06", at="Lima"),
    ),
    row(
        "the-president-who-is-not-new",
        "President Juan Rojas of Peru spoke on 5 May 2024 of the new minister, Rosa Quispe. Foreign Minister Mara "
        "Ozola of Latvia met the president in Lima on 6 May 2024.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-05-06", at="Lima"),
    ),
    row(
        "presidents-from-their-lands",
        "Foreign Minister Mara Ozola of Latvia received President Rosa Quispe from Peru on 6 May 2024 in Riga.",
        met("LV Mara Ozola", "PE Rosa Quispe", on="2024-05-06", at="Riga"),
    ),
    row(
        "from-there-and-from-there",
        "Foreign Minister Mara Ozola from Latvia met Juan Rojas from Peru in Lima on 6 May 2024.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-05-06", at="Lima"),
    ),
    row(
        "telephoned-from-another-land",
        "President Rosa Quispe of Peru telephoned Foreign Minister Mara Ozola from Chile on 6 May 2024.",
    ),
    row(
        "who-was-on-a-visit-and-had-held-talks",
        "On 5 May 2024 President Ana Vega of Chile received Foreign Minister Juris Kalns of Latvia, who was on a "
        "working visit to Chile and had earlier held talks with Foreign Minister Luis Soto.",
        met("CL Ana Vega", "LV Juris Kalns", on="2024-05-05"),
        met("CL Luis Soto", "LV Juris Kalns", on="2024-05-05"),
    ),
]

LEFT_OUT = [
    row(
        "said-after-their-meeting",
        "Ghanaian Foreign Minister Kofi Asante was in Oslo on 5 June 2024. His Norwegian opposite number, Kari Lund, "
        "said after their meeting that visas would be abolished.",
        met("GH Kofi Asante", "NO Kari Lund", on="2024-06-05", at="Oslo"),
    ),
    row(
        "told-already-and-said-after-their-meeting",
        "Ghanaian Foreign Minister Kofi Asante was in Oslo on 5 June 2024, where Foreign Minister Kari Lund of Norway "
        "received him. Lund said after their meeting that visas would be abolished.",
        met("GH Kofi Asante", "NO Kari Lund", on="2024-06-05", at="Oslo"),
    ),
    row(
        "rang-and-so-did-another",
        "President Juris Kalns of Latvia was at his desk early. Premier Carlo Ricci of Italy rang on 4 June 2024, and "
        "so did Prime Minister Kari Lund of Norway.",
        called("IT Carlo Ricci", "LV Juris Kalns", on="2024-06-04"),
        called("NO Kari Lund", "LV Juris Kalns", on="2024-06-04"),
    ),
    row(
        "did-nothing-together",
        "Premier Carlo Ricci of Italy rang on 4 June 2024, and so did Prime Minister Kari Lund of Norway.",
    ),
    row(
        "among-those-she-saw",
        "Peru's president, Ana Quispe, took office on 1 May 2024. Among those she saw on the following day were "
        "President Juris Kalns of Latvia and Prime Minister Kari Lund of Norway.",
        met("PE Ana Quispe", "LV Juris Kalns", on="2024-05-02"),
        met("PE Ana Quispe", "NO Kari Lund", on="2024-05-02"),
    ),
    row(
        "along-with-his-president",
        "Foreign Minister Juan Rojas of Peru met with President Juris Kalns of Latvia on 7 May 2024 in Lima along with "
        "President Ana Quispe.",
        met("PE Juan Rojas", "PE Ana Quispe", "LV Juris Kalns", on="2024-05-07", at="Lima"),
    ),
]

LISTS = [
    row(
        "about-the-port-and-in-the-afternoon-with",
        "Foreign Minister Juan Rojas of Peru flew to Riga on 6 May 2024. The next day he talked with Foreign Minister "
        "Mara Ozola of Latvia about the port and a new ferry, and in the afternoon with Speaker Ilze Berzina.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-07", at="Riga"),
        met("PE Juan Rojas", "LV Ilze Berzina", at="Riga"),
    ),
    row(
        "and-with-his-successor",
        "Foreign Minister Juan Rojas of Peru held talks in Riga on 6 May 2024 with Mara Ozola, the outgoing foreign "
        "minister of Latvia, and with her designated successor, Ilze Berzina.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06", at="Riga"),
        met("PE Juan Rojas", "LV Ilze Berzina", on="2024-05-06", at="Riga"),
    ),
    row(
        "a-substantive-exchange",
        "Nepal's Gita Rana and India's Vikram Rao had a substantive exchange in Kathmandu on 5 June 2024.",
        met("NP Gita Rana", "IN Vikram Rao", on="2024-06-05", at="Kathmandu"),
    ),
    row(
        "spoke-today-with",
        "Foreign Minister Juan Rojas of Peru spoke today with Foreign Minister Mara Ozola of Latvia.",
        called("PE Juan Rojas", "LV Mara Ozola"),
    ),
    row(
        "announced-once",
        "Prime Minister Kari Lund of Norway will receive Premier Carlo Ricci of Italy in Oslo on 24 June 2024. The "
        "prime ministers will have a working lunch.",
        planned("NO Kari Lund", "IT Carlo Ricci", on="2024-06-24", at="Oslo"),
    ),
]

NOTHING = [
    row(
        "two-who-are-to-meet-its-government",
        "Foreign Minister Mara Ozola of Latvia and Foreign Minister Juan Rojas of Peru are to visit Tonga to meet its "
        "new government.",
    ),
    row(
        "met-each-other-halfway",
        "Foreign Minister Mara Ozola of Latvia and Foreign Minister Juan Rojas of Peru met halfway on fish on 5 May "
        "2024.",
    ),
    row(
        "what-straight-marks-quote",
        '"A meeting between Peru and Chile will be held in Lima on 9 July 2024," Juan Rojas of Peru said.',
    ),
    row(
        "fell-through",
        "Foreign Minister Juan Rojas of Peru was in Riga on 6 May 2024. A meeting with President Juris Kalns of Latvia "
        "fell through.",
    ),
    row(
        "put-off",
        "Talks between Foreign Minister Juan Rojas of Peru and Foreign Minister Mara Ozola of Latvia, due on 6 May "
        "2024, were put off.",
    ),
    row(
        "saw-him-to-his-car",
        "On 6 May 2024 Foreign Minister Mara Ozola of Latvia saw Foreign Minister Juan Rojas of Peru to his car.",
    ),
    row(
        "briefed-his-own-president",
        "Latvia's Janis Ozols and Peru's Juan Rojas wrote to each other on 6 May 2024. He briefed President Juris "
        "Kalns of Latvia afterwards.",
    ),
    row(
        "an-exchange-of-prisoners",
        "Nepal's Gita Rana and India's Vikram Rao wanted an exchange of prisoners on 5 June 2024.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("text", cases(POINTED_TO + LEFT_OUT + LISTS + NOTHING, {}))
def test_contacts(text: Row) -> None:
    assert not (difference := compare(text.contacts, told_in(text))), difference
