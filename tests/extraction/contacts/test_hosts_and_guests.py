"""Check who "the host", "his guest", "the delegation" and "his counterparts" are, and whom the story has turned to."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

HOSTS = [
    row(
        "his-host-of-a-country",
        "On 6 May 2024 President Ana Quispe of Peru left for Lusaka at the invitation of the President of Zambia, "
        "Chola Banda. She had a long talk with her Zambian host.",
        met("PE Ana Quispe", "ZM Chola Banda", on="2024-05-06", at="Lusaka"),
    ),
    row(
        "the-host",
        "On 6 May 2024 President Ana Quispe of Peru flew to Lusaka, where President Chola Banda of Zambia had invited "
        "her. The visitor had lunch with her host.",
        met("PE Ana Quispe", "ZM Chola Banda", on="2024-05-06", at="Lusaka"),
    ),
    row(
        "the-host-country-is-nobody",
        "On 6 May 2024 President Ana Quispe of Peru flew to Lusaka, home of President Chola Banda of Zambia. She spoke "
        "to the host country and toured the guest house.",
    ),
    row(
        "a-host-is-no-compatriot",
        "On 6 May 2024 President Ana Quispe of Peru flew to Lusaka. Her minister, Luis Vargas, talked with his host.",
    ),
]
BANDS = [
    row(
        "led-by-one-whose-name-follows-another-office",
        "A delegation of the Turkish Workers' Union under its deputy chairman, the Ankara deputy Zafer Yalın, was in "
        "Riga on 4 May 2024. Foreign Minister Mara Ozola of Latvia received the delegation.",
        met("TR Zafer Yalın", "LV Mara Ozola", on="2024-05-04", at="Riga"),
    ),
    row(
        "the-same-pair-of-ministers",
        "Foreign Minister Juan Rojas of Peru and Foreign Minister Mara Ozola of Latvia met in Riga on 6 May 2024. On "
        "9 May the same pair of ministers met in Lima.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06", at="Riga"),
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-09", at="Lima"),
    ),
    row(
        "the-team",
        "A team of the Latvian Workers' Union led by Mara Ozola was in Accra on 4 May 2024. The team called on Speaker "
        "Kofi Asante of Ghana.",
        met("LV Mara Ozola", "GH Kofi Asante", on="2024-05-04", at="Accra"),
    ),
    row(
        "a-team-that-nobody-leads",
        "Speaker Kofi Asante of Ghana watched football with Mara Ozola of Latvia on 4 May 2024. He met the team.",
    ),
    row(
        "called-on-somebody-for-a-purpose",
        "On 6 May 2024 the Latvian ambassador in Accra, Mara Ozola, called on Kofi Asante, a deputy speaker of Ghana's "
        "parliament, to sound out his party.",
        met("LV Mara Ozola", "GH Kofi Asante", on="2024-05-06"),
    ),
    row(
        "called-on-somebody-to-act",
        "On 6 May 2024 the Latvian ambassador in Accra, Mara Ozola, called on Kofi Asante of Ghana to open the port.",
    ),
    row(
        "somebodys-interlocutor",
        "On 22 May 2023 Mara Ozola of Latvia was the Ghanaian Speaker Kofi Asante's interlocutor in Accra.",
        met("LV Mara Ozola", "GH Kofi Asante", on="2023-05-22"),
    ),
    row(
        "a-commission-that-met",
        "On 6 May 2024 Mara Ozola of Latvia saw Kofi Asante of Ghana; it replaces a commission that met in May 2019.",
        met("LV Mara Ozola", "GH Kofi Asante", on="2024-05-06"),
    ),
]
COUNTERPARTS = [
    row(
        "the-preposition-again",
        "Foreign Minister Juan Rojas of Peru met on 6 May 2024 with his counterparts of Latvia, Mara Ozola, and of "
        "Ghana, Kofi Asante, as well as with the Secretary-General of the Organization, António Guterres.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06"),
        met("PE Juan Rojas", "GH Kofi Asante", on="2024-05-06"),
        met("PE Juan Rojas", "UN António Guterres", on="2024-05-06"),
    ),
    row(
        "each-behind-its-country",
        "Foreign Minister Juan Rojas of Peru met on 6 May 2024 with his counterparts from Latvia, Mara Ozola, Ghana, "
        "Kofi Asante, and Fiji, Mere Vakatora.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06"),
        met("PE Juan Rojas", "GH Kofi Asante", on="2024-05-06"),
        met("PE Juan Rojas", "FJ Mere Vakatora", on="2024-05-06"),
    ),
]
TURNED = [
    row(
        "who-has-come-since",
        "President Juan Rojas of Peru and President Mara Ozola of Latvia met in Quito on 6 May 2024. On 9 May "
        "President Kofi Asante of Ghana came to Riga. In the evening there was a conversation with Ozola. The "
        "following day the two presidents had their own bilateral.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06", at="Quito"),
        met("GH Kofi Asante", "LV Mara Ozola", on="2024-05-09", at="Riga"),
        met("GH Kofi Asante", "LV Mara Ozola", on="2024-05-10", at="Riga"),
    ),
]
POINTED = [
    row(
        "the-sovereign-is-no-crown-prince",
        "King Otto of Norway and Crown Prince Sven welcomed President Joko Widodo of Indonesia in Oslo on 3 May 2024. "
        "On 4 May the sovereign and his guest held talks.",
        met("NO Otto", "NO Sven", "ID Joko Widodo", on="2024-05-03", at="Oslo"),
        met("NO Otto", "ID Joko Widodo", on="2024-05-04", at="Oslo"),
    ),
    row(
        "the-premier-known-by-name",
        "Viktor Orbán and Péter Szijjártó of Hungary spent 12 May 2025 in Szeged. Milorad Dodik, the Bosnian Serb "
        "leader, dropped in; the Hungarian premier gave him half an hour.",
        met("BA Milorad Dodik", "HU Viktor Orbán", on="2025-05-12", at="Szeged"),
    ),
    row(
        "the-leader-is-the-last-of-two-heads",
        "Ilham Aliyev of Azerbaijan met Prime Minister Olzhas Bektenov of Kazakhstan in Astana on 13 May 2025. Later "
        "Kassym-Jomart Tokayev came in. The Kazakh leader and Aliyev had met in Budapest on 4 April.",
        met("AZ Ilham Aliyev", "KZ Olzhas Bektenov", on="2025-05-13", at="Astana"),
        met("AZ Ilham Aliyev", "KZ Kassym-Jomart Tokayev", on="2025-04-04", at="Budapest"),
    ),
    row(
        "the-sheikh",
        "President Mohamed bin Zayed of the UAE was the guest of King Charles at Windsor on 30 September 2025. The "
        "King and the sheikh had last met in London in June 2024.",
        met("AE Mohamed bin Zayed", "GB Charles III", on="2025-09-30"),
        met("AE Mohamed bin Zayed", "GB Charles III", on="2024-06", at="London"),
    ),
    row(
        "the-general-public-is-nobody",
        "General Asim Raza of Pakistan was in Riga on 4 June 2025. President Juris Kalns of Latvia spoke to the "
        "general public.",
    ),
    row(
        "the-royal-couple",
        "King Philippe and Queen Mathilde of Belgium arrived in Santiago on 3 March 2025. President Gabriel Boric of "
        "Chile received the royal couple at the palace. On 4 March Their Majesties had lunch with the Chilean "
        "minister of health, Ximena Aguilera.",
        met("BE Philippe", "BE Mathilde", "CL Gabriel Boric", on="2025-03-03", at="Santiago"),
        met("BE Philippe", "BE Mathilde", "CL Ximena Aguilera", on="2025-03-04", at="Santiago"),
    ),
    row(
        "the-king-and-queen-of-a-country",
        "On 31 October 2023 the King and Queen of Tonga were received by President William Ruto of Kenya.",
        met("KE William Ruto", sides="TO", on="2023-10-31"),
    ),
    row(
        "the-dane-and-the-finn",
        "Elina Valtonen of Finland gave Tobias Billström of Sweden a tour of Turku on 6 May 2024. The next day the "
        "Dane Lars Holm met the Finn there.",
        met("FI Elina Valtonen", "SE Tobias Billström", on="2024-05-06", at="Turku"),
        met("DK Lars Holm", "FI Elina Valtonen", on="2024-05-07", at="Turku"),
    ),
    row(
        "gave-the-swede-breakfast",
        "Elina Valtonen of Finland and Tobias Billström of Sweden were in Turku on 6 May 2024. She gave the Swede "
        "breakfast.",
        met("FI Elina Valtonen", "SE Tobias Billström", on="2024-05-06", at="Turku"),
    ),
]
PRESIDENTS = [
    row(
        "of-a-chamber-is-nobody-known",
        "President Kofi Asante of Ghana received President Ana Quispe of Peru in Accra on 3 May 2024. The President of "
        "the Chamber of Commerce then met her.",
        met("GH Kofi Asante", "PE Ana Quispe", on="2024-05-03", at="Accra"),
    ),
    row(
        "of-the-republic-is",
        "President Kofi Asante of Ghana opened a port in Accra on 3 May 2024. The President of the Republic then met "
        "Ana Quispe of Peru.",
        met("GH Kofi Asante", "PE Ana Quispe", on="2024-05-03", at="Accra"),
    ),
    row(
        "of-the-council-of-ministers-heads-a-government",
        "Prime Minister Rita Moura of Portugal opened a port in Porto on 3 May 2024. The President of the Council of "
        "Ministers met Ana Quispe of Peru.",
        met("PT Rita Moura", "PE Ana Quispe", on="2024-05-03", at="Porto"),
    ),
    row(
        "the-amir-is-an-emir",
        "Emir Tamim of Qatar opened a port in Doha on 3 May 2024. The Amir met Ana Quispe of Peru.",
        met("QA Tamim bin Hamad Al Thani", "PE Ana Quispe", on="2024-05-03", at="Doha"),
    ),
    row(
        "whom-he-served-then",
        "BRUSSELS, 12 March 2026 – António Costa looked back. On 2 September 2022 he had met Mozambican President "
        "Filipe Nyusi in Maputo; on 5 May 2025 Costa met Norwegian Prime Minister Lars Dahl in Oslo.",
        met("PT António Costa", "MZ Filipe Nyusi", on="2022-09-02", at="Maputo"),
        met("EU António Costa", "NO Lars Dahl", on="2025-05-05", at="Oslo"),
    ),
    row(
        "whom-he-serves-by-the-dateline",
        "BRUSSELS, 12 March 2026 – The dispute dates from May 2019. António Costa met Norwegian Prime Minister Lars "
        "Dahl in Oslo on 2 March.",
        met("EU António Costa", "NO Lars Dahl", on="2026-03-02", at="Oslo"),
    ),
    row(
        "who-serves-an-organisation-by-now",
        "Kaja Kallas received Foreign Minister Ana Quispe of Peru on 3 June 2025.",
        met("EU Kaja Kallas", "PE Ana Quispe", on="2025-06-03"),
        written="2025-06-20",
    ),
    row(
        "who-served-a-country-then",
        "Kaja Kallas received Foreign Minister Ana Quispe of Peru on 3 June 2023.",
        met("EE Kaja Kallas", "PE Ana Quispe", on="2023-06-03"),
    ),
    row(
        "a-queen-is-no-premiers-wife",
        "On 24 October 2024 Prime Minister Rita Moura of Portugal, and Queen Astrid of Denmark, had lunch in Porto.",
        met("PT Rita Moura", "DK Astrid", on="2024-10-24", at="Porto"),
    ),
    row(
        "for-talks-is-no-office",
        "President Kofi Asante of Ghana was in Accra on 3 May 2024. Ana Quispe of Peru met the President for bilateral "
        "talks.",
        met("GH Kofi Asante", "PE Ana Quispe", on="2024-05-03", at="Accra"),
    ),
]
SUBJECTS = [
    row(
        "an-under-secretary-is-under-nobody",
        "On 12 June 2025 Under Secretary Rosa Quiroz of Peru received the Ambassador of Japan, Yamada Shigeo, and, "
        "later, the Ambassador of Latvia, Mara Ozola.",
        met("PE Rosa Quiroz", "JP Yamada Shigeo", on="2025-06-12"),
        met("PE Rosa Quiroz", "LV Mara Ozola", on="2025-06-12"),
    ),
    row(
        "not-who-took-office-since",
        "On 3 May 2024, since Juan Rojas of Peru took office, Esi Boateng of Ghana additionally held a bilateral "
        "meeting with the president of Latvia, Juris Kalns.",
        met("GH Esi Boateng", "LV Juris Kalns", on="2024-05-03"),
    ),
    row(
        "an-adverb-before-the-verb",
        "Juan Rojas of Peru left, and Esi Boateng of Ghana repeatedly met Juris Kalns of Latvia on 3 May 2024.",
        met("GH Esi Boateng", "LV Juris Kalns", on="2024-05-03"),
    ),
    row(
        "the-leader-of-a-team-is-who-is-named",
        "President Juan Rojas of Peru was at home. Foreign Minister Esi Boateng of Ghana received the leader of the "
        "Peruvian team, Rosa Quiroz, in Accra on 3 May 2024.",
        met("GH Esi Boateng", "PE Rosa Quiroz", on="2024-05-03", at="Accra"),
    ),
    row(
        "the-premier-of-the-day",
        "President Juan Rojas of Peru was received in Riga on 3 May 2024 by the Latvian Prime Minister of the day, "
        "Mara Ozola.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-03", at="Riga"),
    ),
    row(
        "a-predecessor-is-who-is-named",
        "President Juan Rojas of Peru was received in Riga on 3 May 2024 by the Latvian Prime Minister Mara Ozola's "
        "predecessor, Juris Kalns.",
        met("PE Juan Rojas", "LV Juris Kalns", on="2024-05-03", at="Riga"),
    ),
]
OF_SEVERAL = [
    row(
        "the-prime-minister-is-no-compatriot-of-the-caller",
        "SUVA, 3 July 2025 – Fiji's Prime Minister, Sitiveni Rabuka, and his Australian counterpart, Anthony Albanese, "
        "were at the press. Yesterday Foreign Minister Penny Wong of Australia called on the Prime Minister.",
        met("AU Penny Wong", "FJ Sitiveni Rabuka", on="2025-07-02", at="Suva"),
        written="2025-07-03",
    ),
    row(
        "his-wife-is-another",
        "Chancellor Christian Stocker of Austria was in Ljubljana on 12 June 2025, where Prime Minister Robert Golob "
        "of Slovenia received him. Mrs. Stocker was the guest of President Nataša Pirc Musar of Slovenia.",
        met("AT Christian Stocker", "SI Robert Golob", on="2025-06-12", at="Ljubljana"),
    ),
    row(
        "saw-the-guest-off",
        "Kuwait's Prime Minister Ahmad Al-Salim received Jordan's Jafar Hassan in Kuwait City on 3 March 2025. "
        "Interior Minister Fahad Al-Yousef of Kuwait saw the guest off.",
        met("KW Ahmad Al-Salim", "JO Jafar Hassan", on="2025-03-03", at="Kuwait City"),
    ),
    row(
        "the-head-of-state-where-it-was-written",
        "RIGA, July 3, 2025. Latvian Foreign Minister Mara Ozola was in Tallinn. The Fijian premier, Mere Vakatora, "
        "was received by the head of state in the evening.",
        met("FJ Mere Vakatora", sides="LV", on="2025-07-03"),
        written="2025-07-03",
    ),
    row(
        "a-counterpart-from-a-region",
        "The Spanish foreign minister, Rosa Quiroz, received her Caribbean counterpart, Roberto Álvarez of the "
        "Dominican Republic, on 20 May 2025.",
        met("ES Rosa Quiroz", "DO Roberto Álvarez", on="2025-05-20"),
    ),
    row(
        "the-prince-and-somebody-of-another-country",
        "Prince Faisal bin Farhan of Saudi Arabia was in Madrid on 15 May 2024. José Manuel Albares of Spain received "
        "the prince and Mohammad Mustafa of Palestine.",
        met("ES José Manuel Albares", "SA Faisal bin Farhan", "PS Mohammad Mustafa", on="2024-05-15", at="Madrid"),
    ),
    row(
        "the-saudi",
        "Faisal bin Farhan of Saudi Arabia was in Madrid on 15 May 2024. José Manuel Albares of Spain received the "
        "Saudi in the evening.",
        met("ES José Manuel Albares", "SA Faisal bin Farhan", on="2024-05-15", at="Madrid"),
    ),
    row(
        "a-surname-is-that-of-who-is-in-office",
        "Prime Minister Irakli Kobakhidze of Georgia was in Baku on 10 March 2025. President Aliyev received him.",
        met("GE Irakli Kobakhidze", "AZ Ilham Aliyev", on="2025-03-10", at="Baku"),
    ),
    row(
        "or-was-then",
        "Prime Minister Gia Arsenishvili of Georgia was in Baku on 10 March 2001. President Aliyev received him.",
        met("GE Gia Arsenishvili", "AZ Heydar Aliyev", on="2001-03-10", at="Baku"),
    ),
    row(
        "the-peruvian-and-somebody-of-another-country",
        "Rosa Quiroz of Peru was in Port Vila on 7 May 2025. The Peruvian and Vanuatu's Jotham Napat met at noon.",
        met("PE Rosa Quiroz", "VU Jotham Napat", on="2025-05-07", at="Port Vila"),
    ),
    row(
        "a-prime-ministers-envoy-behind-his-country",
        "On 7 March 2025 President Mara Ozola of Latvia received the Prime Minister of Malaysia's special envoy, "
        "Hassan Marican.",
        met("LV Mara Ozola", "MY Hassan Marican", on="2025-03-07"),
    ),
    row(
        "saw-the-visitor",
        "The Cape Verdean president, José Maria Neves, was in Lisbon on 12 May 2025. Rita Moura, the prime minister, "
        "saw the visitor on the 13th.",
        met("CV José Maria Neves", "PT Rita Moura", on="2025-05-13", at="Lisbon"),
    ),
    row(
        "saw-the-dane",
        "Lars Holm of Denmark was in Lisbon on 12 May 2025. Rita Moura, the prime minister, saw the Dane on the 13th, "
        "and nobody saw the Danish ports.",
        met("DK Lars Holm", "PT Rita Moura", on="2025-05-13", at="Lisbon"),
    ),
]
THE_TWO = [
    row(
        "the-host-and-she",
        "President Ana Quispe of Peru was in Lusaka on 6 May 2024, where President Chola Banda of Zambia received her. "
        "On 7 May she met Prime Minister Lefa Mosisili of Lesotho in Maseru. Her Zambian host had been in Lima in "
        "March 2022, and it was then that the two had first met.",
        met("PE Ana Quispe", "ZM Chola Banda", on="2024-05-06", at="Lusaka"),
        met("PE Ana Quispe", "LS Lefa Mosisili", on="2024-05-07", at="Maseru"),
        met("PE Ana Quispe", "ZM Chola Banda", on="2022-03", at="Lima"),
    ),
]
WHOSE = [
    row(
        "of-the-country-the-line-is-about",
        "President Juris Kalns of Latvia flew to Lima on 6 May 2024.\n\nWith Ghana things are new. Foreign "
        "Minister Esi Boateng met the Latvian president in Riga on 9 May.",
        met("GH Esi Boateng", "LV Juris Kalns", on="2024-05-09", at="Riga"),
    ),
    row(
        "the-speaker-of-the-dateline",
        "ACCRA, 31 May 2024 – The Rt Hon Speaker, Kwadwo Mensima, spoke today of ports. A High Commissioner of "
        "Kenya, Ms Achieng Otieno, met him on 29 May.",
        met("GH Kwadwo Mensima", "KE Achieng Otieno", on="2024-05-29"),
    ),
    row(
        "the-king-is-not-the-queen",
        "On 3 May 2024 the King and Queen Astrid of Denmark received President Ana Quispe of Peru in Copenhagen.",
        met("DK Astrid", "PE Ana Quispe", on="2024-05-03", at="Copenhagen"),
    ),
    row(
        "don-and-comrade",
        "On 3 May 2024 in Lomé Cde Netsai Moyo of Zimbabwe met compañero Luis Vargas of Cuba.",
        met("ZW Netsai Moyo", "CU Luis Vargas", on="2024-05-03", at="Lomé"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    cases(HOSTS + BANDS + COUNTERPARTS + TURNED + POINTED + PRESIDENTS + OF_SEVERAL + SUBJECTS + THE_TWO + WHOSE, {}),
)
def test_contacts(text: Row) -> None:
    assert not (difference := compare(text.contacts, told_in(text))), difference
