"""Check whom a text goes on about: hosts, guests and pronouns over lines, lists, and who serves an organisation now."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in, video

# Whom "he", "they", "the two ministers" and "his guest" mean, where others have been told of between.
POINTED = [
    row(
        "it-of-another-delegation",
        "A delegation of the Communist Party of Britain (CPB), led by its General Secretary Robert Griffiths, visited "
        "China in April 2024. In Beijing it held talks with Chinese Vice Minister Ma Hui on 16 April.\n\nMeanwhile "
        "Chinese Vice Minister Li Mingxiang travelled the other way. In Lisbon on 3 May he met Premier Ana Costa of "
        "Portugal. From Portugal, the CPC delegation continued to Riga, where it was received by President Edgars "
        "Ozols of Latvia on 6 May.",
        met("GB Robert Griffiths", "CN Ma Hui", on="2024-04-16", at="Beijing"),
        met("CN Li Mingxiang", "PT Ana Costa", on="2024-05-03", at="Lisbon"),
        met("CN Li Mingxiang", "LV Edgars Ozols", on="2024-05-06", at="Riga"),
    ),
    row(
        "whose-trip-it-is",
        "President Eero Salmi of Finland met President Rosa Medina of Peru in Lima on 3 March 2024. The head of his "
        "office, Mika Virta, liked the sea.\n\nIt was the President's third trip of the year. On 5 January he went to "
        "Nairobi, where President William Ruto received him and where he also talked with Premier Musalia Mudavadi.",
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-03-03", at="Lima"),
        met("FI Eero Salmi", "KE William Ruto", on="2024-01-05", at="Nairobi"),
        met("FI Eero Salmi", "KE Musalia Mudavadi", on="2024-01-05", at="Nairobi"),
    ),
    row(
        "two-presidents-of-whom-one-has-come",
        "LIMA, 16 May 2024 – President Rosa Medina of Peru received President William Ruto of Kenya on Wednesday.\n\n"
        "Before that came the state visit of President Eero Salmi of Finland, who had arrived in Lima on 13 May. On "
        "Tuesday the two Presidents held talks.",
        met("KE William Ruto", "PE Rosa Medina", on="2024-05-15", at="Lima"),
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-14", at="Lima"),
    ),
    row(
        "two-ministers-whose-offices-are-not-told",
        "President Eero Salmi of Finland met President Rosa Medina of Peru in Lima on 3 May 2024.\n\nThe praise is for "
        "Norway's Mika Virta and his Kenyan counterpart, Peter Otieno. The two ministers met in Oslo on 5 March.",
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-03", at="Lima"),
        met("KE Peter Otieno", "NO Mika Virta", on="2024-03-05", at="Oslo"),
    ),
    row(
        "whose-visit-heads-the-line",
        "4 May 2024. Lima. Meeting of Kenyan President William Ruto with President Rosa Medina of Peru.\n\n6 May 2024. "
        "Riga. State visit of President Eero Salmi of Finland to Latvia. Talks with Latvian President Juris Kalns.",
        met("KE William Ruto", "PE Rosa Medina", on="2024-05-04", at="Lima"),
        met("FI Eero Salmi", "LV Juris Kalns", on="2024-05-06", at="Riga"),
    ),
    row(
        "two-leaders-of-the-sentence-before",
        "Presidents Eero Salmi of Finland and Rosa Medina of Peru met in Lima on 5 February 2024.\n\nKenyan President "
        "William Ruto congratulated Salmi by letter on 3 March. The two leaders spoke by telephone three days later.",
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-02-05", at="Lima"),
        called("FI Eero Salmi", "KE William Ruto", on="2024-03-06"),
    ),
    row(
        "two-leaders-who-met-on-this-line",
        "Presidents Eero Salmi of Finland and Rosa Medina of Peru met in Lima on 3 May 2024. Salmi spoke of President "
        "William Ruto of Kenya. The two leaders talked again on 5 May.",
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-03", at="Lima"),
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-05", at="Lima"),
    ),
    row(
        "a-countrys-leader-is-of-whom-it-is-told",
        "President Mika Virta of Finland paid a state visit to Kenya from 6 to 8 May 2024. It went on with a custom of "
        "President Urho Kekkonen.\n\nThe Finnish leader began his trip in Mombasa, where President Eero Salmi had once "
        "opened a school.\n\nOn 7 May in Nairobi the Finnish leader met Premier Musalia Mudavadi of Kenya.",
        met("FI Mika Virta", "KE Musalia Mudavadi", on="2024-05-07", at="Nairobi"),
    ),
    row(
        "as-two-others-had-done-when-they-met",
        "Kenyan President William Ruto held talks with Finnish President Mika Virta in Nairobi on 7 May 2024. After "
        "that the two leaders planted a tree, as Ruto and Eero Salmi of Finland had done when they met in Helsinki in "
        "May 2023.",
        met("KE William Ruto", "FI Mika Virta", on="2024-05-07", at="Nairobi"),
        met("KE William Ruto", "FI Eero Salmi", on="2023-05", at="Helsinki"),
    ),
    row(
        "what-two-others-said-when-the-two-talked",
        "Kenyan President William Ruto held talks with Finnish President Mika Virta in Nairobi on 7 May 2024. They "
        "restated the views which Musalia Mudavadi of Kenya and Elina Valtonen of Finland had published in Helsinki on "
        "3 March, when the two held talks there.",
        met("KE William Ruto", "FI Mika Virta", on="2024-05-07", at="Nairobi"),
        met("KE Musalia Mudavadi", "FI Elina Valtonen", on="2024-03-03", at="Helsinki"),
    ),
    row(
        "who-was-sent-there-was-received",
        "Presidents Eero Salmi of Finland and Rosa Medina of Peru spoke by telephone on 1 May 2024. Salmi then sent "
        "Finnish Foreign Minister Mika Virta to Lima as his special envoy, where he was received by President "
        "Medina on 4 May.",
        called("FI Eero Salmi", "PE Rosa Medina", on="2024-05-01"),
        met("FI Mika Virta", "PE Rosa Medina", on="2024-05-04", at="Lima"),
    ),
    row(
        "their-meeting-of-those-named-next",
        "Finnish Premier Mika Virta and Latvian Premier Juris Ozols held talks in Riga on 22 May 2024. Virta noted "
        "that, at their meeting in Lima in April, Finnish President Eero Salmi and President Rosa Medina of Peru had "
        "drawn up a plan.",
        met("FI Mika Virta", "LV Juris Ozols", on="2024-05-22", at="Riga"),
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-04", at="Lima"),
    ),
    row(
        "their-meeting-behind-a-guard-of-honour",
        "Finnish President Eero Salmi visited Peru on 16 May 2024. In Lima he was welcomed with military honours at "
        "the palace by President Rosa Medina of Peru. After their meeting he was received at the ministry by Premier "
        "Ana Soto.",
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-16", at="Lima"),
        met("FI Eero Salmi", "PE Ana Soto", on="2024-05-16", at="Lima"),
    ),
    row(
        "received-her-directly-afterwards",
        "Peruvian Premier Ana Soto met Prime Minister Mika Virta of Finland in Helsinki on 16 May 2024. President Eero "
        "Salmi received her directly afterwards, and her later travels took her home.",
        met("PE Ana Soto", "FI Mika Virta", on="2024-05-16", at="Helsinki"),
        met("PE Ana Soto", "FI Eero Salmi", on="2024-05-16", at="Helsinki"),
    ),
    row(
        "two-of-one-country-on-two-tours",
        "Finnish Prime Minister Mika Virta was in Kenya in the first week of May 2024. In Nairobi on 3 May he met "
        "President William Ruto.\n\nFinnish President Eero Salmi had more to do. In Lima on 6 May President Rosa "
        "Medina of Peru received him. On 8 May he went on to Quito, where he met President Luis Rojas of Ecuador.",
        met("FI Mika Virta", "KE William Ruto", on="2024-05-03", at="Nairobi"),
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-06", at="Lima"),
        met("FI Eero Salmi", "EC Luis Rojas", on="2024-05-08", at="Quito"),
    ),
    row(
        "whoever-went-on-was-told-of-last",
        "Prime Minister Mika Virta of Finland flew to Nairobi on 3 May 2024 and talked with President William Ruto of "
        "Kenya about those whom he would like to see again.\n\nFinnish President Eero Salmi had more to do. In Lima "
        "President Rosa Medina of Peru gave him an hour on 6 May.\n\nFrom there he went on to Ecuador. President Luis "
        "Rojas received him in Quito on 8 May.",
        met("FI Mika Virta", "KE William Ruto", on="2024-05-03", at="Nairobi"),
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-06", at="Lima"),
        met("FI Eero Salmi", "EC Luis Rojas", on="2024-05-08", at="Quito"),
    ),
    row(
        "nobody-goes-on-from-his-own-capital",
        "Finnish President Eero Salmi has seen much of the south. The Moneda came first, on 3 May 2024. Gabriel Boric "
        "of Chile promised that no cow would be left behind. From Santiago he went on to Peru: on Saturday, 4 May, he "
        "had a conversation with Luis Rojas of Peru in Lima.",
        met("FI Eero Salmi", "PE Luis Rojas", on="2024-05-04", at="Lima"),
    ),
    row(
        "a-guest-goes-on-from-where-he-was",
        "President Gabriel Boric of Chile met President Eero Salmi of Finland in Helsinki on 3 May 2024. From Helsinki "
        "he flew on to Oslo, where he met King Harald V on 4 May.",
        met("CL Gabriel Boric", "FI Eero Salmi", on="2024-05-03", at="Helsinki"),
        met("CL Gabriel Boric", "NO Harald V", on="2024-05-04", at="Oslo"),
    ),
    row(
        "whom-may-took-to-two-places",
        "May 2024 took Peruvian President Juan Quispe to Latvia, where President Janis Kalnins gave a dinner on 15 May"
        ", and to Oslo, where he and King Harald V met on 22 May.",
        met("PE Juan Quispe", "NO Harald V", on="2024-05-22", at="Oslo"),
    ),
    row(
        "who-went-to-two-places",
        "Peruvian President Juan Quispe went to Riga, where President Janis Kalnins of Latvia received him on 15 May "
        "2024, and to Oslo, where he met King Harald V on 22 May 2024.",
        met("PE Juan Quispe", "LV Janis Kalnins", on="2024-05-15", at="Riga"),
        met("PE Juan Quispe", "NO Harald V", on="2024-05-22", at="Oslo"),
    ),
    row(
        "whoever-was-sent-and-not-who-sent-him",
        "Peruvian President Juan Quispe sent Foreign Minister Luis Rojas to Riga, where he met President Janis Kalnins "
        "of Latvia on 15 May 2024.",
        met("PE Luis Rojas", "LV Janis Kalnins", on="2024-05-15", at="Riga"),
    ),
    row(
        "the-day-after-one-that-had-been",
        "LIMA, 28 June 2024 — Peruvian President Juan Quispe had gone to Latvia on 3 May, and on the 4th he met "
        "President Janis Kalnins.",
        met("PE Juan Quispe", "LV Janis Kalnins", on="2024-05-04"),
    ),
    row(
        "who-stays-at-home-takes-no-tour-over",
        "Finnish President Eero Salmi was in Kenya in the first week of May 2024. In Nairobi on 3 May he met President "
        "William Ruto.\n\nPrime Minister Mika Virta minded the house. In Lima on 6 May Salmi met President Rosa Medina "
        "of Peru.",
        met("FI Eero Salmi", "KE William Ruto", on="2024-05-03", at="Nairobi"),
        met("FI Eero Salmi", "PE Rosa Medina", on="2024-05-06", at="Lima"),
    ),
    row(
        "the-president-of-a-country-and-he",
        "Kenyan Foreign Minister Musalia Mudavadi was in Lima on 3 May 2024. He noted that President William Ruto has "
        "been invited there. The Kenyan President was last there in July 2023, when he held talks with Premier Rosa "
        "Medina of Peru.",
        met("KE William Ruto", "PE Rosa Medina", on="2023-07", at="Lima"),
    ),
    row(
        "no-host-of-long-ago",
        "On 14 September 2023 Zambian President Hakainde Hichilema held talks with Chinese President Xi Jinping in "
        "Beijing. When President Kenneth Kaunda came to China in June 1967 he was received by Chairman Mao Zedong.\n\n"
        "“We want to learn,” Hichilema said. “We value your role,” he told his host.",
        met("ZM Hakainde Hichilema", "CN Xi Jinping", on="2023-09-14", at="Beijing"),
        met("ZM Kenneth Kaunda", "CN Mao Zedong", on="1967-06", at=ANY),
    ),
    row(
        "his-guest-is-the-one-met-since",
        "Peruvian President Rosa Medina paid a state visit to Kenya from 8 to 14 May 2024.\n\nThe way had been "
        "prepared by a delegation led by Trade Minister Ana Soto, which arrived in Nairobi on 5 May.\n\nOn 13 May "
        "Kenyan President William Ruto received Medina in Nairobi.\n\nRuto told his guest that the port was open.",
        met("PE Rosa Medina", "KE William Ruto", on="2024-05-13", at="Nairobi"),
    ),
    row(
        "he-on-a-new-line-met-others",
        "On 12 May 2024 Peruvian Foreign Minister Elmer Salas met with Musalia Mudavadi, Foreign Minister of Kenya, in "
        "Lima. Mudavadi conveyed the greetings of President Ruto.\n\nOn 14 May he met with Ghanaian Foreign Minister "
        "Kwabena Asiedu.",
        met("PE Elmer Salas", "KE Musalia Mudavadi", on="2024-05-12", at="Lima"),
        met("PE Elmer Salas", "GH Kwabena Asiedu", on="2024-05-14", at=ANY),
    ),
    row(
        "he-on-a-new-line-is-the-visitor",
        "Kenyan Foreign Minister Musalia Mudavadi paid a visit to Peru from 11 to 15 May 2024. On 12 May Peruvian "
        "Foreign Minister Elmer Salas met with him in Lima. Mudavadi conveyed the greetings of President Ruto.\n\n"
        "On 14 May he met with Prime Minister Rosa Medina.",
        met("KE Musalia Mudavadi", "PE Elmer Salas", on="2024-05-12", at="Lima"),
        met("KE Musalia Mudavadi", "PE Rosa Medina", on="2024-05-14", at="Lima"),
    ),
    row(
        "they-also-met-another-host",
        "On 24 June 2024 Kenyan Senator Amos Kiprono and his colleagues held talks in Lima with Deputy Foreign "
        "Minister Ana Soto of Peru. They also met with Speaker Rosa Medina of Peru.",
        met("KE Amos Kiprono", "PE Ana Soto", on="2024-06-24", at="Lima"),
        met("KE Amos Kiprono", "PE Rosa Medina", on="2024-06-24", at="Lima"),
    ),
    row(
        "after-the-meeting-with-another-host",
        "On 28 March 2024 Kenyan Senator Amos Kiprono met with President Rosa Medina of Peru in Lima. Kiprono was also "
        "received by Deputy Foreign Minister Ana Soto of Peru.\n\nFollowing the meeting with Medina, the two sides "
        "signed an agreement on fish.",
        met("KE Amos Kiprono", "PE Rosa Medina", on="2024-03-28", at="Lima"),
        met("KE Amos Kiprono", "PE Ana Soto", on="2024-03-28", at="Lima"),
    ),
    row(
        "the-two-ministers-of-this-line",
        "Peruvian Foreign Minister Elmer Salas met on 12 May 2024 in Lima with Kenyan Foreign Minister Musalia "
        "Mudavadi.\n\nOn 14 May Salas met Ghana's Samuel Ablakwa. The two ministers had last met on 18 February 2024 "
        "in New York.",
        met("PE Elmer Salas", "KE Musalia Mudavadi", on="2024-05-12", at="Lima"),
        met("PE Elmer Salas", "GH Samuel Ablakwa", on="2024-05-14", at=ANY),
        met("PE Elmer Salas", "GH Samuel Ablakwa", on="2024-02-18", at="New York"),
    ),
    row(
        "a-palace-official-said",
        "President Omar Bakr of Sudan greeted Chadian President Idriss Mahamat in Khartoum on 9 February 2024, and the "
        "two men had talks at once, a palace official said. “It is a good day,” said Deng Aguer, the foreign minister.",
        met("SD Omar Bakr", "TD Idriss Mahamat", on="2024-02-09", at="Khartoum"),
    ),
    row(
        "called-as-a-town-is",
        "HANOI, Dec. 13, 2023 (Xinhua) - Xi Jinping, Chinese president, on Wednesday met with Chairman of the National "
        "Assembly of Vietnam Vuong Dinh Hue in Hanoi.\n\nHue, who held a video call with Zhao Leji, chairman of the "
        "NPC Standing Committee, in March, thanked him.",
        met("CN Xi Jinping", "VN Vuong Dinh Hue", on="2023-12-13", at="Hanoi"),
        video("CN Zhao Leji", "VN Vuong Dinh Hue", on="2023-03"),
    ),
]

# Those of a list, and how somebody was who was met.
LISTS = [
    row(
        "counterparts-parted-by-semicolons",
        "Peruvian Foreign Minister Elmer Salas met in Lima on 14 May 2024 with his counterparts from Kenya, Musalia "
        "Mudavadi; Ghana, Kwabena Asiedu; and Togo, Afi Lawson.",
        met("PE Elmer Salas", "KE Musalia Mudavadi", on="2024-05-14", at="Lima"),
        met("PE Elmer Salas", "GH Kwabena Asiedu", on="2024-05-14", at="Lima"),
        met("PE Elmer Salas", "TG Afi Lawson", on="2024-05-14", at="Lima"),
    ),
    row(
        "ministers-parted-by-semicolons",
        "Peruvian Foreign Minister Elmer Salas met in Lima on 14 May 2024 with the foreign ministers of Kenya, Musalia "
        "Mudavadi; Ghana, Kwabena Asiedu; and Togo, Afi Lawson, among others.",
        met("PE Elmer Salas", "KE Musalia Mudavadi", on="2024-05-14", at="Lima"),
        met("PE Elmer Salas", "GH Kwabena Asiedu", on="2024-05-14", at="Lima"),
        met("PE Elmer Salas", "TG Afi Lawson", on="2024-05-14", at="Lima"),
    ),
    row(
        "a-semicolon-ends-the-list",
        "Peruvian Foreign Minister Elmer Salas met in Lima on 14 May 2024 with his counterpart from Kenya, Musalia "
        "Mudavadi; Kwabena Asiedu of Ghana sent greetings.",
        met("PE Elmer Salas", "KE Musalia Mudavadi", on="2024-05-14", at="Lima"),
    ),
    row(
        "an-ailing-president",
        "Kenyan Prime Minister Amos Kiprono flew to Lima in May 2024 and met with an ailing President Rosa Medina of "
        "Peru.",
        met("KE Amos Kiprono", "PE Rosa Medina", on="2024-05", at="Lima"),
    ),
    row(
        "a-visibly-tired-one",
        "Kenyan President William Ruto was received by a visibly tired Rosa Medina, president of Peru, in Lima on 3 "
        "May 2024.",
        met("KE William Ruto", "PE Rosa Medina", on="2024-05-03", at="Lima"),
    ),
    row(
        "prepared-by-a-meeting",
        "The ground had been prepared by a meeting between Foreign Minister Elmer Salas of Peru and Foreign Minister "
        "Musalia Mudavadi of Kenya in Lima on 3 May 2024.",
        met("PE Elmer Salas", "KE Musalia Mudavadi", on="2024-05-03", at="Lima"),
    ),
    row(
        "a-meeting-being-prepared",
        "A meeting between Foreign Minister Elmer Salas of Peru and Foreign Minister Musalia Mudavadi of Kenya is "
        "being prepared.",
    ),
    row(
        "the-two-countries-resumed-their-consultations",
        "Ties between Lima and Nairobi have thawed since August 2023, with the two countries resuming their bilateral "
        "foreign office consultations in Lima on 17 April 2024 after a gap of 15 years.",
        met(sides="PE KE", on="2024-04-17", at="Lima"),
    ),
    row(
        "two-countries-that-nobody-names",
        "Foreign Minister Elmer Salas of Peru was in Quito on 3 May 2024. Tempers cooled when the two countries "
        "resumed their consultations in Riga on 17 April 2024.",
    ),
]

# For whom somebody speaks who has been something else before, and what is called after those who attend it.
BODIES = [
    row(
        "the-former-president-who-heads-a-bank",
        "Kenyan President William Ruto met in Shanghai on 3 May 2024 with Dilma Rousseff, the former Brazilian "
        "President who now heads the New Development Bank.",
        met("KE William Ruto", "NDB Dilma Rousseff", on="2024-05-03", at="Shanghai"),
    ),
    row(
        "a-former-minister-and-now-managing-director",
        "On 3 May 2024 Kenyan President William Ruto met with Kristina Ganeva, a former Bulgarian minister who is now "
        "Managing Director of the International Monetary Fund.",
        met("KE William Ruto", "IMF Kristina Ganeva", on="2024-05-03", at=ANY),
    ),
    row(
        "a-former-minister-who-heads-what-is-none",
        "On 3 May 2024 Kenyan President William Ruto met with former Polish Foreign Minister Jan Kowal, who now heads "
        "the Warsaw Centre for Trade.",
        met("KE William Ruto", "PL Jan Kowal", on="2024-05-03", at=ANY),
    ),
    row(
        "the-organisation-of-an-organisation",
        "On 3 May 2024 Kenyan President William Ruto met with the Director General of the UN's Food and Agriculture "
        "Organisation (FAO), Jan Kowal.",
        met("KE William Ruto", "FAO Jan Kowal", on="2024-05-03", at=ANY),
    ),
    row(
        "hosting-a-leaders-meeting",
        "On 28 May 2024 Peruvian Foreign Minister Elmer Salas met Foreign Minister Peter Agova of Solomon Islands in "
        "Lima. He said that Peru will help Solomon Islands in hosting the PIF Leaders Meeting in September.",
        met("PE Elmer Salas", "SB Peter Agova", on="2024-05-28", at="Lima"),
    ),
    row(
        "since-he-became-head-of-government",
        "Amos Kiprono, Prime Minister of Kenya, paid a visit to Peru from 2 to 9 May 2024 at the invitation of Premier "
        "Rosa Medina. It was his first since he became head of government in December 2019.",
    ),
]

# Who is received where, and what did not come about.
UNDONE = [
    row(
        "both-ministers-of-this-line",
        "On Friday, 28 June 2024, Foreign Minister Afi Lawson of Togo came to Washington.\n\nOn Friday the foreign "
        "ministers of Kenya and of Peru, Musalia Mudavadi and Elmer Salas, signed a treaty, and US Secretary of State "
        "Marco Rubio added his name as a witness. Afterwards President Donald Trump received both ministers in the "
        "Oval Office.",
        met("KE Musalia Mudavadi", "PE Elmer Salas", "US Donald Trump", on="2024-06-28", at="Washington"),
    ),
    row(
        "a-couple-at-the-airport",
        "President Omar Bakr of Sudan received King Talal of Jordan and Queen Alia at the airport on 3 May 2024.",
    ),
    row(
        "did-not-come-about",
        "A conversation of Peruvian President Rosa Medina with Kenyan President William Ruto in Lima on 3 May 2024, of "
        "which the papers had written, did not come about.",
    ),
    row(
        "was-to-have-seen-her",
        "Peruvian President Rosa Medina was in Addis Ababa on 3 May 2024. António Guterres, who was to have seen her, "
        "has not come to Ethiopia at all.",
    ),
    row(
        "pencilled-in",
        "Conversations of Peruvian President Rosa Medina with William Ruto of Kenya and Bola Tinubu of Nigeria had "
        "been pencilled in for 3 May 2024.",
    ),
]


@pytest.mark.parametrize("text", cases(POINTED + LISTS + BODIES + UNDONE, {}))
def test_contacts(text: Row) -> None:
    assert not (difference := compare(text.contacts, told_in(text))), difference
