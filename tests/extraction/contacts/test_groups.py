"""Check who several people are: "the four ministers", "both guests", lists that an aside parts, hosts of two."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, planned, row, told_in

POINTED_TO = [
    row(
        "the-four-ministers",
        "Norwegian Foreign Minister Kari Lund and Defence Minister Nils Berg flew to Lima on 6 June 2024. Waiting for "
        "them were their Peruvian colleagues, Foreign Minister Ana Quispe and Defence Minister Juan Rojas. The four "
        "ministers then held the third Norway-Peru security dialogue.",
        met("NO Kari Lund", "NO Nils Berg", "PE Ana Quispe", "PE Juan Rojas", on="2024-06-06", at="Lima"),
    ),
    row(
        "the-three-presidents-of-whom-one-is-called-so",
        "Kenya's President Peter Otieno, Uganda's Moses Okello and Tanzania's Asha Mrema were in Arusha on 4 May 2024 "
        "for the opening of a bridge. The three presidents met for an hour before it.",
        met("KE Peter Otieno", "TZ Asha Mrema", "UG Moses Okello", on="2024-05-04", at="Arusha"),
    ),
    row(
        "the-three-of-whom-one-has-brought-his-envoy",
        "On 4 June 2024 Juan Rojas, president of Peru, and Ana Fong, prime minister of Fiji, landed in Lomé. "
        "Hortense Kabore, chairperson of the African Union Commission, had come with her envoy, Luc Sanou.\n\nAt noon "
        "Ms Kabore talked with each of the two leaders separately.",
        met("AU Hortense Kabore", "PE Juan Rojas", on="2024-06-04"),
        met("AU Hortense Kabore", "FJ Ana Fong", on="2024-06-04"),
    ),
    row(
        "each-of-two-where-three-looked-on",
        "Presidents Juan Rojas of Peru and Hugo Paz of Chile signed an accord in Riga on 4 June 2024. Kenya's Peter "
        "Otieno, Uganda's Moses Okello and Tanzania's Asha Mrema had come as witnesses. Before it Latvian President "
        "Juris Kalns had talked with each of the two signatories.",
        met("PE Juan Rojas", "CL Hugo Paz", on="2024-06-04", at="Riga"),
        met("LV Juris Kalns", "PE Juan Rojas"),
        met("LV Juris Kalns", "CL Hugo Paz"),
    ),
    row(
        "the-three-who-were-received",
        "Latvian President Juris Kalns received the Peruvian opposition leaders Ana Quispe, Juan Rojas and Hugo Mamani "
        "in Riga on 4 June 2024. The three also met Foreign Minister Inese Berzina.",
        met("LV Juris Kalns", "PE Ana Quispe", "PE Juan Rojas", "PE Hugo Mamani", on="2024-06-04", at="Riga"),
        met("LV Inese Berzina", "PE Ana Quispe", "PE Juan Rojas", "PE Hugo Mamani", on="2024-06-04", at="Riga"),
    ),
    row(
        "both-guests-together",
        "Foreign ministers Kari Lund of Norway and Juris Kalns of Latvia were in Nairobi on 3 June 2024. President "
        "Peter Otieno received both guests.",
        met("KE Peter Otieno", "LV Juris Kalns", "NO Kari Lund", on="2024-06-03", at="Nairobi"),
    ),
    row(
        "both-guests-separately",
        "Prime Minister Kari Lund of Norway and Foreign Minister Juris Kalns of Latvia were both in Nairobi on 3 June "
        "2024. President Peter Otieno received both guests separately.",
        met("KE Peter Otieno", "LV Juris Kalns", on="2024-06-03", at="Nairobi"),
        met("KE Peter Otieno", "NO Kari Lund", on="2024-06-03", at="Nairobi"),
    ),
    row(
        "three-who-will-meet",
        "Kenya's President Peter Otieno, Uganda's Moses Okello and Tanzania's Asha Mrema sent greetings on 4 May 2024. "
        "The three presidents will meet in June.",
        planned("KE Peter Otieno", "TZ Asha Mrema", "UG Moses Okello", on="2024-06"),
    ),
    row(
        "four-of-whom-three-are-named",
        "Kenya's President Peter Otieno, Uganda's Moses Okello and Tanzania's Asha Mrema wrote to each other on 4 May "
        "2024. The four presidents of the lake met in Kisumu.",
    ),
    # Two officials of two countries are the guests of a third as well as two heads are.
    row(
        "two-ministers-are-the-guests",
        "The foreign ministers of Peru and Chile, Elmer Schialer and Alberto van Klaveren, met in Riga on 3 May 2024. "
        "They signed a treaty.\n\nLatvian Foreign Minister Baiba Braže, who looked on, also had separate talks with "
        "each of her two guests on the same day.",
        met("PE Elmer Schialer", "CL Alberto van Klaveren", on="2024-05-03", at="Riga"),
        met("LV Baiba Braže", "PE Elmer Schialer", on="2024-05-03", at="Riga"),
        met("LV Baiba Braže", "CL Alberto van Klaveren", on="2024-05-03", at="Riga"),
    ),
    # Who signs together with somebody was not with him at the talks before.
    row(
        "signed-together-with-a-third",
        "Foreign Minister Elmer Schialer of Peru was in Santiago on 3 May 2024. He met with President Gabriel Boric of "
        "Chile, and signed four documents together with Trade Minister Ana Rojas.",
        met("CL Gabriel Boric", "PE Elmer Schialer", on="2024-05-03", at="Santiago"),
    ),
    row(
        "met-together-with-a-third",
        "Foreign Minister Elmer Schialer of Peru met President Gabriel Boric of Chile in Santiago on 3 May 2024, "
        "together with Peruvian Trade Minister Ana Rojas.",
        met("CL Gabriel Boric", "PE Elmer Schialer", "PE Ana Rojas", on="2024-05-03", at="Santiago"),
    ),
    # What was for the first time is no session of its own.
    row(
        "for-the-first-time",
        "Foreign Minister Elmer Schialer of Peru held the 4th Peru-Chile Strategic Dialogue with Foreign Minister "
        "Alberto van Klaveren in Santiago on 3 May 2024. It was the first time in six years that it was held.",
        met("CL Alberto van Klaveren", "PE Elmer Schialer", on="2024-05-03", at="Santiago"),
    ),
]

TOGETHER = [
    row(
        "talks-opened-with-all-around-the-table",
        "Kenyan President Amos Kiprono was in Accra. The technical talks opened in Lima on 4 June 2024, with "
        "Rui Lopes, "
        "who is Angola's foreign minister, across from Kenya's minister of state, Joram Otieno, and Peruvian Foreign "
        "Minister Ana Soto between them.",
        met("KE Joram Otieno", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04", at="Lima"),
    ),
    row(
        "held-with-both-at-its-head",
        "Kenyan President Amos Kiprono praised it. The fifth consultations were held in Lima on 4 June 2024, with Rui "
        "Lopes of Angola and Ana Soto of Peru at the head of the two delegations.",
        met("PE Ana Soto", "AO Rui Lopes", on="2024-06-04", at="Lima"),
    ),
    row(
        "brought-a-list-together-and-they",
        "On 4 June 2024 Peruvian President Ana Soto brought Amos Kiprono of Kenya, Rui Lopes of Angola and "
        "Max Huber of "
        "Austria together with Latvia's Ilze Kalna, and they declared the matter closed.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", "AT Max Huber", "LV Ilze Kalna", on="2024-06-04"),
    ),
    row(
        "the-meeting-of-three",
        "Of note was the meeting of three on 4 June 2024, when Kenyan President Amos Kiprono sat down with Ana Soto of "
        "Peru and Rui Lopes of Angola.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04"),
    ),
    row(
        "three-way",
        "On 4 June 2024 Kenyan President Amos Kiprono was in Lima for a three-way summit with Presidents Ana "
        "Soto and Rui "
        "Lopes, of Peru and Angola, both of them new to it.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04", at="Lima"),
    ),
    row(
        "hosted-for-hours",
        "On 4 June 2024 Peruvian President Ana Soto hosted Amos Kiprono of Kenya and Rui Lopes of Angola for "
        "nearly eight "
        "hours.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04"),
    ),
    row(
        "hosted-on-a-day",
        "On 4 June 2024 Peruvian President Ana Soto hosted Amos Kiprono of Kenya and Rui Lopes of Angola.",
        met("KE Amos Kiprono", "PE Ana Soto", on="2024-06-04"),
        met("PE Ana Soto", "AO Rui Lopes", on="2024-06-04"),
    ),
    row(
        "brought-one-together-with-another",
        "On 4 June 2024 Peruvian President Ana Soto brought Amos Kiprono of Kenya together with Rui Lopes of Angola.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04"),
    ),
    row(
        "seated-his-colleagues",
        "On 4 June 2024 Peruvian Foreign Minister Ana Soto seated her Kenyan and Angolan colleagues, Amos "
        "Kiprono and Rui "
        "Lopes, at one table in Lima.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04", at="Lima"),
    ),
    row(
        "came-together-with-a-third",
        "On 4 June 2024 Kenyan Foreign Minister Amos Kiprono and his Angolan counterpart Rui Lopes came "
        "together in Lima, "
        "with Foreign Minister Ana Soto of Peru in the chair.",
        met("KE Amos Kiprono", "PE Ana Soto", "AO Rui Lopes", on="2024-06-04", at="Lima"),
    ),
    row(
        "host-in-a-town-to",
        "On 31 March 2024 Kyrgyz President Asan Toktogulov was host in Osh to his Tajik counterpart, Rustam Nazarov.",
        met("KG Asan Toktogulov", "TJ Rustam Nazarov", on="2024-03-31", at="Osh"),
    ),
    row(
        "host-to-two-at-once",
        "On 31 March 2024 Kyrgyz President Asan Toktogulov was host to Tajikistan's President Rustam Nazarov and "
        "Uzbekistan's President Anvar Karimov in Osh.",
        met("KG Asan Toktogulov", "TJ Rustam Nazarov", "UZ Anvar Karimov", on="2024-03-31", at="Osh"),
    ),
    row(
        "a-lunch-for-two",
        "On 4 June 2024 President Juris Kalns of Latvia gave President Kofi Asante of Ghana and Prime Minister Ana "
        "Quispe of Peru a working lunch in Riga.",
        met("GH Kofi Asante", "LV Juris Kalns", "PE Ana Quispe", on="2024-06-04", at="Riga"),
    ),
    row(
        "minutes-to-themselves",
        "Ghanaian President Kofi Asante and Peruvian President Ana Quispe were in Riga on 4 June 2024. The two also "
        "had twenty minutes to themselves at the castle.",
        met("GH Kofi Asante", "PE Ana Quispe", on="2024-06-04", at="Riga"),
    ),
    row(
        "will-be-host-to",
        "On 31 March 2025 Kyrgyz President Asan Toktogulov will be host to Tajikistan's President Rustam Nazarov in "
        "Osh.",
        planned("KG Asan Toktogulov", "TJ Rustam Nazarov", on="2025-03-31", at="Osh"),
    ),
    row(
        "host-to-a-tournament",
        "On 31 March 2024 Kyrgyz President Asan Toktogulov opened the hall in Osh that is host to a tournament.",
    ),
]

LISTS = [
    row(
        "after-an-aside-of-whom",
        "On Monday, 3 June 2024, Prime Minister Jonas Lund of Norway saw Vice President Ana Quispe of Peru, for whom "
        "he also gave a dinner, and President Juris Kalns of Latvia in Oslo.",
        met("NO Jonas Lund", "PE Ana Quispe", on="2024-06-03", at="Oslo"),
        met("LV Juris Kalns", "NO Jonas Lund", on="2024-06-03", at="Oslo"),
    ),
    row(
        "the-day-began-with",
        "Prime Minister Jonas Lund of Norway received Ana Quispe, the president of Peru, in Oslo on Monday, 3 June "
        "2024. Tuesday began with Kofi Asante, the president of Ghana. The day ended over dinner with Latvian "
        "President Juris Kalns.",
        met("NO Jonas Lund", "PE Ana Quispe", on="2024-06-03", at="Oslo"),
        met("GH Kofi Asante", "NO Jonas Lund", on="2024-06-04", at="Oslo"),
        met("LV Juris Kalns", "NO Jonas Lund", on="2024-06-04", at="Oslo"),
    ),
    row(
        "the-visitor's-day-began-with",
        "Norwegian Foreign Minister Kari Lund spent two days in Lima. On Monday, 3 June 2024, she saw President Ana "
        "Quispe. Tuesday began with Speaker Juan Rojas. The afternoon ended with a walk.",
        met("NO Kari Lund", "PE Ana Quispe", on="2024-06-03", at="Lima"),
        met("NO Kari Lund", "PE Juan Rojas", on="2024-06-04", at="Lima"),
    ),
    row(
        "with-whom-something-was-discussed",
        "Latvian President Juris Kalns held talks in Lima on 4 June 2024 with the President of Ghana, Kofi Asante. "
        "With the Prime Minister of Peru, Ana Quispe, fishing rights were discussed.",
        met("GH Kofi Asante", "LV Juris Kalns", on="2024-06-04", at="Lima"),
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-06-04", at="Lima"),
    ),
    row(
        "with-whom-the-head-of-state-discussed",
        "Latvian President Juris Kalns was in Lima for the forum on 4 June 2024. With the Prime Minister of Peru, Ana "
        "Quispe, the head of state discussed fishing rights.",
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-06-04", at="Lima"),
    ),
    row(
        "with-the-help-of",
        "Latvian President Juris Kalns was in Lima for the forum on 4 June 2024. With the help of Peru's Ana Quispe "
        "the harbour was finished in May.",
    ),
    row(
        "was-there-to-see",
        "Peruvian Foreign Minister Ana Quispe was in Riga on 5 June 2024 to see her colleague Inese Berzina.",
        met("LV Inese Berzina", "PE Ana Quispe", on="2024-06-05", at="Riga"),
    ),
    row(
        "wants-to-see",
        "Peruvian Foreign Minister Ana Quispe was in Riga on 5 June 2024. She wants to see her colleague Inese "
        "Berzina.",
    ),
]

BEHIND_A_COLON = [
    row(
        "three-presidents-and-a-colon",
        "Three presidents met in Kampala on 3 May 2024: Ana Soto of Peru, Norway's Kari Lund and Latvia's Juris Kalns.",
        met("PE Ana Soto", "NO Kari Lund", "LV Juris Kalns", on="2024-05-03", at="Kampala"),
    ),
    row(
        "ministers-held-talks-and-a-colon",
        "Two foreign ministers held talks in Oslo on 3 May 2024: Norway's Kari Lund and Latvia's Inese Berzina.",
        met("NO Kari Lund", "LV Inese Berzina", on="2024-05-03", at="Oslo"),
    ),
    row(
        "what-one-said-is-no-list",
        "Three ministers met in Kampala on 3 May 2024: Ana Soto of Peru told reporters that it went well.",
    ),
    row(
        "three-were-there-and-a-colon",
        "Two presidents were in Kampala on 3 May 2024: Norway's Kari Lund and Latvia's Juris Kalns.",
    ),
    row(
        "one-after-the-other-three-who-came",
        "On 3 May 2024 Ana Soto of Peru met Norway's Kari Lund and then, one after the other, two leaders who had "
        "flown in to see her: Latvia's Juris Kalns, the current chair of the Nordic club; and Barbados' Joan Marsden.",
        met("PE Ana Soto", "NO Kari Lund", on="2024-05-03"),
        met("PE Ana Soto", "LV Juris Kalns", on="2024-05-03"),
        met("PE Ana Soto", "BB Joan Marsden", on="2024-05-03"),
    ),
    row(
        "each-in-brackets",
        "The foreign ministers of Peru (Ana Soto), Norway (Kari Lund) and Latvia (Inese Berzina) met in Lima on 3 May "
        "2024.",
        met("PE Ana Soto", "NO Kari Lund", "LV Inese Berzina", on="2024-05-03", at="Lima"),
    ),
]

WITHOUT_THEIR_VERB = [
    row(
        "saw-her-and-others-on-days-of-theirs",
        "Prime Minister Kari Lund of Norway stayed in Oslo. President Juan Rojas of Peru saw her on 18 May 2024, "
        "President Marta Vega of Ecuador on 19 May and President Luis Ospina of Colombia on 20 May.",
        met("NO Kari Lund", "PE Juan Rojas", on="2024-05-18", at="Oslo"),
        met("EC Marta Vega", "NO Kari Lund", on="2024-05-19", at="Oslo"),
        met("CO Luis Ospina", "NO Kari Lund", on="2024-05-20", at="Oslo"),
    ),
    row(
        "saw-him-and-a-compatriot-on-a-day-of-hers",
        "Prime Minister Nils Berg of Norway was in Lima. President Juan Rojas of Peru received him on 18 May 2024, "
        "Marta Vega, the Peruvian premier, on the 19th.",
        met("NO Nils Berg", "PE Juan Rojas", on="2024-05-18", at="Lima"),
        met("NO Nils Berg", "PE Marta Vega", on="2024-05-19", at="Lima"),
    ),
    row(
        "behind-closed-doors",
        "Prime Minister Kari Lund of Norway and President Ana Quispe of Peru signed a treaty in Lima on Friday, 7 June "
        "2024. The two leaders talked behind closed doors for about forty minutes.",
        met("NO Kari Lund", "PE Ana Quispe", on="2024-06-07", at="Lima"),
    ),
]

CHAIRED = [
    row(
        "chaired-there-and-then-by",
        "The paper dates from the second session of the Kenya-Peru Dialogue Mechanism, co-chaired in Lima on "
        "4 June 2024 by "
        "Vice-Presidents Amos Kiprono of Kenya and Ana Soto of Peru.",
        met("KE Amos Kiprono", "PE Ana Soto", on="2024-06-04", at="Lima"),
    ),
    row(
        "which-they-chaired-long-ago",
        "Qatari Trade Minister Hamad Al-Emadi was in Ankara on 14 November 2024 and had talks with the Turkish Trade "
        "Minister, Orhan Aksoy. They signed a text of the ninth session, which the two ministers chaired in Doha in "
        "December 2023. They met again in the evening.",
        met("QA Hamad Al-Emadi", "TR Orhan Aksoy", on="2024-11-14", at="Ankara"),
        met("QA Hamad Al-Emadi", "TR Orhan Aksoy", on="2023-12", at="Doha"),
        written="2024-11-20",
    ),
    row(
        "the-session-chaired-by",
        "The commission's last session, chaired by President Luis Ospina of Colombia and President Marta Vega of "
        "Ecuador in Quito in December 2023, had dealt with migrants.",
        met("CO Luis Ospina", "EC Marta Vega", on="2023-12", at="Quito"),
    ),
    row(
        "a-commission-that-one-chairs",
        "The committee, which Foreign Minister Marta Vega of Ecuador chaired until May 2023, was dissolved.",
    ),
]

OF_SOMEBODY = [
    row(
        "who-without-a-comma",
        "Peruvian President Ana Quispe wrote to the Latvian premier Juris Kalns who in his own words on 3 May 2024 had "
        "received her in Riga.",
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-05-03", at="Riga"),
    ),
]

NOBODY = [
    row(
        "of-whom-a-party-descends",
        "Ecuadorian President Marta Vega's party traces its roots to a teacher, who came to Havana in the autumn of "
        "1962 and was received there by Prime Minister Fidel Castro.",
    ),
    row(
        "long-dead",
        "On 1 September 2024 Bolivian Foreign Minister Rosa Mamani arrived in Hanoi. She observed that President Ho "
        "Chi Minh, who met workers of her country, was loved there.",
    ),
    row(
        "leaders-of-a-number-of-countries",
        "Bolivian President Luis Quispe talked with Peruvian President Ana Rojas in Lima on 4 May 2024. Later he took "
        "the occasion to meet the leaders of a number of countries.",
        met("BO Luis Quispe", "PE Ana Rojas", on="2024-05-04", at="Lima"),
    ),
    row(
        "an-acronym-is-nobody",
        "In Dakar on 4 May 2024 the guests were leaders of the United Front (UF), the Popular Party of Mali (PPM) and "
        "others. He met President Ousmane Sarr of Senegal.",
    ),
    row(
        "spoke-of-in-a-message",
        "Latvian President Juris Kalns and Prime Minister Ilze Ozola received Peruvian President Ana Quispe in Riga on "
        "4 May 2024. They sent a letter on the next day, in which they spoke of her as a friend.",
        met("LV Ilze Ozola", "LV Juris Kalns", "PE Ana Quispe", on="2024-05-04", at="Riga"),
    ),
    row(
        "the-same-day-he",
        "Meeting with Peruvian President Ana Quispe in Oslo on 4 May 2024, Latvian President Juris Kalns spoke of "
        "fish. Quispe recalled an earlier journey. The same day, he met with Kenya's President Peter Otieno, who had "
        "come early.",
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-05-04", at="Oslo"),
        met("KE Peter Otieno", "LV Juris Kalns", on="2024-05-04"),
    ),
    row(
        "prepared-by-both-who-met",
        "The treaty was drawn up by Foreign Ministers Ilze Ozola of Latvia and Ana Quispe of Peru, who met in Riga on "
        "4 May 2024.",
        met("LV Ilze Ozola", "PE Ana Quispe", on="2024-05-04", at="Riga"),
    ),
    row(
        "prepared-by-both-who-spoke-by-telephone",
        "The plan goes back to Latvian Foreign Minister Ilze Ozola and her Peruvian counterpart, Ana Quispe, who spoke "
        "by telephone on 4 May 2024.",
        called("LV Ilze Ozola", "PE Ana Quispe", on="2024-05-04"),
    ),
    row(
        "the-last-of-them-who-met-another",
        "The plan goes back to Latvian Foreign Minister Ilze Ozola and her Peruvian counterpart, Ana Quispe, who met "
        "with Kenya's President Peter Otieno on 4 May 2024.",
        met("KE Peter Otieno", "PE Ana Quispe", on="2024-05-04"),
    ),
]


ROWS = [*POINTED_TO, *TOGETHER, *LISTS, *BEHIND_A_COLON, *WITHOUT_THEIR_VERB, *CHAIRED, *OF_SOMEBODY, *NOBODY]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_groups(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
