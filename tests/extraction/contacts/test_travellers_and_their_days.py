"""Check journeys in loose prose: who goes on, who comes next, which day and town a traveller's talks are of."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in, video

# "In Riga it was B": whoever was seen next, known by the conversation just told.
NEXT_ONES = [
    row(
        "in-the-next-town-it-was",
        "On 3 May 2024 President Rosa Medina of Peru called on President Alar Karis of Estonia in Tallinn. In Riga, "
        "on 5 May, it was Edgars Ozols of Latvia.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-03", at="Tallinn"),
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-05", at="Riga"),
    ),
    row(
        "the-same-on-the-line",
        "President Rosa Medina of Peru rang Alar Karis, the president of Estonia, on 3 May 2024. On 5 May it was the "
        "Latvian president, Edgars Ozols.",
        called("PE Rosa Medina", "EE Alar Karis", on="2024-05-03"),
        called("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-05"),
    ),
    row(
        "after-the-ministers-it-was-the-president-himself",
        "On 2 May 2024 the Peruvian ministers Ana Soto and Elmer Salas were received in Tallinn by President Alar "
        "Karis of Estonia. On 9 May it was President Rosa Medina of Peru herself.",
        met("PE Ana Soto", "PE Elmer Salas", "EE Alar Karis", on="2024-05-02", at="Tallinn"),
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-09", at="Tallinn"),
    ),
    row(
        "he-does-so-too",
        "On 3 May 2024 Speaker Lauri Hussar of Estonia receives President Rosa Medina of Peru in Tallinn. Prime "
        "Minister Kristen Michal of Estonia does so at Stenbock House.",
        met("EE Lauri Hussar", "PE Rosa Medina", on="2024-05-03", at="Tallinn"),
        met("EE Kristen Michal", "PE Rosa Medina", on="2024-05-03", at=ANY),
    ),
    row(
        "first-with-one-then-with-another",
        "On 3 May 2024, in Tallinn, President Rosa Medina of Peru was first with President Alar Karis of Estonia, a "
        "lover of birds, and then with the Estonian prime minister, Kristen Michal.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-03", at="Tallinn"),
        met("PE Rosa Medina", "EE Kristen Michal", on="2024-05-03", at="Tallinn"),
    ),
    row(
        "it-was-he-who-said-so",
        "On 3 May 2024 President Rosa Medina of Peru called on President Alar Karis of Estonia in Tallinn. On 5 May "
        "it was Edgars Ozols of Latvia who spoke of fish.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-03", at="Tallinn"),
    ),
    row(
        "it-was-his-idea",
        "On 3 May 2024 President Rosa Medina of Peru called on President Alar Karis of Estonia in Tallinn. In Riga it "
        "was Edgars Ozols's idea.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-03", at="Tallinn"),
    ),
    row(
        "first-with-nobody-of-office",
        "On 3 May 2024 President Rosa Medina of Peru was first with her family and then with her party.",
    ),
]

# Whom a pronoun or a bare office means where the story has told of several.
POINTED = [
    row(
        "who-saw-one-then-met-another",
        "President Rosa Medina of Peru came to Tallinn on 3 May 2024. She saw Foreign Minister Eva-Maria Liimets of "
        "Estonia; on 4 May she met the Latvian president, Edgars Ozols.",
        met("PE Rosa Medina", "EE Eva-Maria Liimets", on="2024-05-03", at="Tallinn"),
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-04", at=ANY),
    ),
    row(
        "he-is-nobody-whom-he-received",
        "Musa Bello of Nigeria thanked his colleagues in Accra on 16 May 2024; Kwame Asiedu, the president of Ghana, "
        "was in the chair. The host had worked hard. On 15 May he received Bello, Amos Kiprono of Kenya and Hakainde "
        "Hichilema of Zambia separately.",
        met("GH Kwame Asiedu", "NG Musa Bello", on="2024-05-15", at=ANY),
        met("GH Kwame Asiedu", "KE Amos Kiprono", on="2024-05-15", at=ANY),
        met("GH Kwame Asiedu", "ZM Hakainde Hichilema", on="2024-05-15", at=ANY),
    ),
    row(
        "an-office-told-of-nobody-else",
        "On 3 May 2024 Kenyan Foreign Minister Musalia Mudavadi met Tarō Ebina of Japan in Nairobi.\n\nEbina had a "
        "full day. The deputy prime minister also called on President William Ruto of Kenya.",
        met("KE Musalia Mudavadi", "JP Tarō Ebina", on="2024-05-03", at="Nairobi"),
        met("JP Tarō Ebina", "KE William Ruto", on="2024-05-03", at="Nairobi"),
    ),
    row(
        "a-new-line-goes-on-with-the-traveller",
        "President Rosa Medina of Peru paid a visit to Tallinn on 3 May 2024. On the same day she spoke there with "
        "Kao Kim Hourn, the Secretary-General of ASEAN, whom she wants to see at a fair in Lima.\n\nOn 4 May "
        "President Edgars Ozols of Latvia received her in Riga.",
        met("PE Rosa Medina", "ASEAN Kao Kim Hourn", on="2024-05-03", at="Tallinn"),
        met("LV Edgars Ozols", "PE Rosa Medina", on="2024-05-04", at="Riga"),
    ),
    row(
        "who-went-on-to-a-house-that-tells-its-country",
        "On 2 July 2024 Prime Minister Ali Mutua of Kenya was in Lima and asked President Juan Rojas of Peru for rice. "
        "Rojas heard him out. On 5 July 2024 he was in the Kremlin, where he and Russian Prime Minister Oleg Popov "
        "talked for two hours.",
        met("KE Ali Mutua", "PE Juan Rojas", on="2024-07-02", at="Lima"),
        met("KE Ali Mutua", "RU Oleg Popov", on="2024-07-05", at=ANY),
    ),
    row(
        "with-whom-another-was-photographed",
        "Prime Minister Ali Mutua of Kenya flew to Riga. On 4 May 2024 he was there, being photographed with President "
        "Juris Kalns of Latvia, who had received him that morning, and with Foreign Minister Mara Ozola.",
        met("LV Juris Kalns", "KE Ali Mutua", on="2024-05-04", at=ANY),
    ),
    row(
        "whose-turn-it-was-to-come-as-the-last-guest-had",
        "LIMA, May 18, 2024 — Jon Hall, the US deputy secretary of state, landed on May 14. He met Prime Minister Juan "
        "Rojas of Peru. The next day it was the turn of two foreign ministers, Mara Ozola of Latvia and Gita Rana of "
        "Nepal.",
        met("PE Juan Rojas", "US Jon Hall", on="2024-05-14", at="Lima"),
    ),
    row(
        "who-received-at-home-and-was-received-abroad",
        "OSLO, June 20, 2024. On May 27 Norwegian Foreign Minister Kari Lund received Ana Vega, the Secretary General "
        "of the Andean Community. On June 2 she was in Riga, where Mara Ozola, the Latvian prime minister, received "
        "her.",
        met("CAN Ana Vega", "NO Kari Lund", on="2024-05-27", at=ANY),
        met("LV Mara Ozola", "NO Kari Lund", on="2024-06-02", at="Riga"),
    ),
]

# Who has come into an office, who came along, who sat where.
AT_TABLE = [
    row(
        "sworn-in-as-premier",
        "Sakeasi Vula was sworn in as prime minister of Fiji on 3 May 2024. Australia had sent Senator Penny "
        "Wong.\n\nOn 4 May Wong met the new premier in Suva.",
        met("AU Penny Wong", "FJ Sakeasi Vula", on="2024-05-04", at="Suva"),
    ),
    row(
        "talks-in-which-another-took-part",
        "On 3 May 2024 Peruvian President Rosa Medina met President Edgars Ozols of Latvia in Riga.\n\nTalks with "
        "Estonian President Alar Karis, in which Foreign Minister Margus Tsahkna took part, were devoted to Narva.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-03", at="Riga"),
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-03", at=ANY, present=("EE Margus Tsahkna",)),
    ),
    row(
        "across-the-table",
        "On 3 May 2024 Peruvian Foreign Minister Elmer Salas was in Tallinn, where he was across the table from "
        "Margus Tsahkna of Estonia.",
        met("PE Elmer Salas", "EE Margus Tsahkna", on="2024-05-03", at="Tallinn"),
    ),
    row(
        "a-journey-to-see-somebody",
        "On 3 May 2024 Peruvian Foreign Minister Elmer Salas made the long journey to see Margus Tsahkna of Estonia.",
        met("PE Elmer Salas", "EE Margus Tsahkna", on="2024-05-03", at=ANY),
    ),
    row(
        "named-in-a-report",
        "Sakeasi Vula was named in a report on 3 May 2024 by the prime minister of Fiji. Penny Wong of Australia read "
        "it in Canberra on 4 May.",
    ),
]

# What a traveller does before he goes home, and on which day that was.
DAYS = [
    row(
        "the-way-home-is-told-first",
        "LIMA, May 7, 2024 – Estonian Foreign Minister Margus Tsahkna was here on Sunday. He flew back to Tallinn "
        "today at noon.\n\nAt the palace he called on President Rosa Medina.",
        met("EE Margus Tsahkna", "PE Rosa Medina", on="2024-05-05", at="Lima"),
        written="2024-05-07",
    ),
    row(
        "all-he-had-come-for-was-done",
        "LIMA, May 7, 2024 – Margus Tsahkna, the Estonian foreign minister, did not stay long: everything he had come "
        "for was done on Sunday. He returned to Tallinn today.\n\nAt the palace he called on President Rosa Medina.",
        met("EE Margus Tsahkna", "PE Rosa Medina", on="2024-05-05", at="Lima"),
        written="2024-05-07",
    ),
    row(
        "on-to-the-next-town",
        "On Sunday, 5 May 2024, Estonian Foreign Minister Margus Tsahkna met President Rosa Medina of Peru in Lima. "
        "On Tuesday he flew on to Quito. There he met President Daniel Noboa of Ecuador.",
        met("EE Margus Tsahkna", "PE Rosa Medina", on="2024-05-05", at="Lima"),
        met("EE Margus Tsahkna", "EC Daniel Noboa", on="2024-05-07", at="Quito"),
    ),
    row(
        "then-too",
        "LIMA, May 7, 2024 – Estonian Foreign Minister Margus Tsahkna met President Rosa Medina here on "
        "Sunday.\n\nHis first visit as minister took place in August last year. Then, too, he saw her.",
        met("EE Margus Tsahkna", "PE Rosa Medina", on="2024-05-05", at=ANY),
        met("EE Margus Tsahkna", "PE Rosa Medina", on="2023-08", at=ANY),
        written="2024-05-07",
    ),
    row(
        "a-day-that-is-only-spoken-of",
        "LIMA, May 7, 2024 – Estonian Foreign Minister Margus Tsahkna met President Rosa Medina here on "
        "Sunday.\n\nJune 11 is spoken of for her own journey. Tsahkna also met Prime Minister Ana Soto.",
        met("EE Margus Tsahkna", "PE Rosa Medina", on="2024-05-05", at=ANY),
        met("EE Margus Tsahkna", "PE Ana Soto", on="2024-05-05", at=ANY),
        written="2024-05-07",
    ),
    row(
        "the-day-after-an-election",
        "On 6 May 2024 President Rosa Medina of Peru came to Riga.\n\nHer party had won the election of April 21. "
        "President Edgars Ozols of Latvia telephoned her the day after.",
        called("PE Rosa Medina", "LV Edgars Ozols", on="2024-04-22"),
    ),
    row(
        "the-day-after-what-is-told",
        "On 6 May 2024 President Rosa Medina of Peru met President Edgars Ozols of Latvia in Riga. They signed the "
        "accord of April 21. The day after, she saw President Alar Karis of Estonia in Tallinn.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-06", at="Riga"),
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-07", at="Tallinn"),
    ),
    row(
        "on-the-same-day-behind-a-count",
        "On 6 May 2024 President Rosa Medina of Peru came to Riga.\n\nThree days after she was sworn in she went to "
        "the north: on March 17 she had talks with President Alar Karis of Estonia in Tallinn, and on the same day, "
        "in Helsinki, she was received by President Alexander Stubb of Finland.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-03-17", at="Tallinn"),
        met("PE Rosa Medina", "FI Alexander Stubb", on="2024-03-17", at="Helsinki"),
    ),
    row(
        "weekdays-before-the-news",
        "RIGA – On Sunday, May 26, Presidents Rosa Medina of Peru and Edgars Ozols of Latvia sat down together "
        "here.\n\nIt was not her only stop. In Tallinn, on Thursday, Medina was received by President Alar Karis of "
        "Estonia.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-26", at="Riga"),
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-23", at="Tallinn"),
    ),
    row(
        "weekdays-just-behind-the-news",
        "RIGA – On Sunday, May 26, Presidents Rosa Medina of Peru and Edgars Ozols of Latvia sat down together "
        "here.\n\nOn Monday Medina flew to Tallinn, where she was received by President Alar Karis of Estonia.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-26", at="Riga"),
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-27", at="Tallinn"),
    ),
    row(
        "stayed-until",
        "President Rosa Medina of Peru flew to Riga on Monday, 6 May 2024. She stayed until Wednesday night. Talks "
        "with President Edgars Ozols of Latvia were held on the day of her arrival.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-06", at="Riga"),
    ),
    row(
        "there-on-the-same-day",
        "On 12 May 2024 President Rosa Medina of Peru met President Edgars Ozols of Latvia in Riga. They had first "
        "met in Helsinki on 11 October 2023; there the Peruvian also talked with President Alar Karis of Estonia.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-12", at="Riga"),
        met("PE Rosa Medina", "LV Edgars Ozols", on="2023-10-11", at="Helsinki"),
        met("PE Rosa Medina", "EE Alar Karis", on="2023-10-11", at="Helsinki"),
    ),
    row(
        "still-to-come-in-another-year",
        "Premiers Ana Soto of Peru and Kristen Michal of Estonia presided jointly in Lima on 3 May 2024 over the 17th "
        "intergovernmental consultations, and a plan was adopted, with a treaty to come in 2026.",
        met("PE Ana Soto", "EE Kristen Michal", on="2024-05-03", at="Lima"),
    ),
]

# Earlier rounds, known by the one just told, and leaders of several parties.
ROUNDS = [
    row(
        "its-sixth",
        "On 22 May 2024 Presidents Rosa Medina of Peru and Alar Karis of Estonia chaired in Lima the seventh meeting "
        "of their Joint Council. Its sixth had been held in Tallinn on 19 April 2023.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-22", at="Lima"),
        met(sides="EE PE", on="2023-04-19", at="Tallinn"),
    ),
    row(
        "the-previous-round-with-its-day-beside-it",
        "On 22 May 2024 the foreign ministers of Peru and Estonia, Elmer Salas and Margus Tsahkna, held the third "
        "round of consultations in Lima. The previous round, in Tallinn on 19 April 2023, had lasted two days.",
        met("PE Elmer Salas", "EE Margus Tsahkna", on="2024-05-22", at="Lima"),
        met(sides="EE PE", on="2023-04-19", at="Tallinn"),
    ),
    row(
        "the-previous-government",
        "On 22 May 2024 the foreign ministers of Peru and Estonia, Elmer Salas and Margus Tsahkna, met in Lima. The "
        "previous cabinet, in office since 19 April 2023, had never met.",
        met("PE Elmer Salas", "EE Margus Tsahkna", on="2024-05-22", at="Lima"),
    ),
    row(
        "leaders-of-parties",
        "The leaders of the Communist Party of Cuba, the Workers' Party of Korea and the Lao People's Revolutionary "
        "Party met in Havana on 3 May 2024.",
        met(sides="CU KP LA", on="2024-05-03", at="Havana"),
    ),
]

# On the line, on screen, and what was only praised.
BY_VOICE = [
    row(
        "in-a-telephone-conversation-he-assured",
        "In a telephone conversation on 3 May 2024 President Rosa Medina of Peru assured President Alar Karis of "
        "Estonia of her support.",
        called("PE Rosa Medina", "EE Alar Karis", on="2024-05-03"),
    ),
    row(
        "in-a-call-behind-a-colon",
        "It was no secret that the guest had been invited early: in a telephone conversation on 3 May 2024 President "
        "Alar Karis of Estonia told President Rosa Medina of Peru so.",
        called("PE Rosa Medina", "EE Alar Karis", on="2024-05-03"),
    ),
    row(
        "during-a-video-call-he-invited",
        "During a video call on 3 May 2024, President Rosa Medina of Peru invited President Alar Karis of Estonia to "
        "Lima.",
        video("PE Rosa Medina", "EE Alar Karis", on="2024-05-03"),
    ),
    row(
        "spoke-online",
        "Presidents Rosa Medina of Peru and Alar Karis of Estonia conferred online on 3 May 2024.",
        video("PE Rosa Medina", "EE Alar Karis", on="2024-05-03"),
    ),
    row(
        "in-a-telephone-interview",
        "In a telephone interview on 3 May 2024 President Rosa Medina of Peru praised President Alar Karis of Estonia.",
    ),
    row(
        "praised-the-work-elsewhere",
        "On 3 May 2024, in Riga, President Rosa Medina of Peru met President Edgars Ozols of Latvia. She then talked "
        "there with Estonian President Alar Karis and praised the pace of work in Narva.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-03", at="Riga"),
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-03", at="Riga"),
    ),
]

# Weekdays amid the days of a stay are of these.
WEEKDAYS_OF_A_STAY = [
    row(
        "weekdays-of-a-journey-told-behind-what-was-at-home",
        "On Monday, 27 May, Estonian Prime Minister Kristen Michal sat with President Rosa Medina of Peru in the "
        "palace in Lima.\n\nThe President had hardly unpacked. From 14 to 16 May she was in Latvia. The president of "
        "Latvia, Edgars Ozols, talked with her on the Wednesday.",
        met("PE Rosa Medina", "EE Kristen Michal", on="2024-05-27", at="Lima"),
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05-15", at=ANY),
        title="Typhoon season in Lima",
    ),
    row(
        "weekdays-of-a-visit-with-a-title",
        "At the invitation of Estonian President Alar Karis, President Rosa Medina of Peru paid a state visit to "
        "Estonia from 14 to 16 May 2024.\n\nOn Wednesday she met Prime Minister Kristen Michal of Estonia.",
        met("PE Rosa Medina", "EE Kristen Michal", on="2024-05-15", at=ANY),
        title="State Visit of the President of Peru",
    ),
    row(
        "weekdays-of-a-stay-of-one-who-is-also-something-else",
        "Peruvian President Rosa Medina, who is also chairwoman of the party, was in Tallinn from Monday, 13 May, to "
        "Wednesday, 15 May 2024.\n\nOn the Tuesday she had talks with Estonian President Alar Karis.",
        met("PE Rosa Medina", "EE Alar Karis", on="2024-05-14", at="Tallinn"),
    ),
    row(
        "what-follows-a-stay-is-on-none-of-its-days",
        "Peruvian President Rosa Medina was in Estonia from 13 to 15 May 2024. From there she flew to Latvia. She met "
        "Latvian President Edgars Ozols in Riga.",
        met("PE Rosa Medina", "LV Edgars Ozols", on="2024-05", at="Riga"),
    ),
]


@pytest.mark.parametrize(
    "text", cases(NEXT_ONES + POINTED + AT_TABLE + DAYS + ROUNDS + BY_VOICE + WEEKDAYS_OF_A_STAY, {})
)
def test_contacts(text: Row) -> None:
    assert not (difference := compare(text.contacts, told_in(text))), difference
