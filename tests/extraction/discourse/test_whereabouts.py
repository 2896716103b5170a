"""Check that pronouns mean whoever can be where their verb puts them, and nobody twice in one clause."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in

TRAVELLERS = [
    row(
        "who-has-come-is-he-among-his-hosts",
        "President Pedro Castillo of Peru and President Wiliame Katonivere of Fiji talked on the telephone on 24 "
        "September 2022.\n\nIn May, Castillo also spoke by telephone with Fiji's Prime Minister, Sitiveni Rabuka.\n\n"
        "The presidents' latest conversation comes two weeks after a visit to Fiji by Peruvian Foreign Minister César "
        "Landa, 10 to 12 September. On the day of his arrival he and Deputy Prime Minister Biman Prasad had talks.",
        called("FJ Wiliame Katonivere", "PE Pedro Castillo", on="2022-09-24"),
        called("FJ Sitiveni Rabuka", "PE Pedro Castillo", on="2022-05"),
        met("FJ Biman Prasad", "PE César Landa", on="2022-09-10"),
    ),
    row(
        "whose-visit-is-told-last",
        "President Ram Chandra Paudel of Nepal wrote to President Thongloun Sisoulith of Laos on 24 September "
        "2023.\n\nThe letter follows on from a long conversation that the presidents had on the telephone, and from "
        "Foreign Minister Narayan Saud's visit to Vientiane in July. He was then received by Prime Minister Sonexay "
        "Siphandone on July 17.",
        met("LA Sonexay Siphandone", "NP Narayan Saud", on="2023-07-17", at="Vientiane"),
        called("LA Thongloun Sisoulith", "NP Ram Chandra Paudel", on="2023-07"),
    ),
    row(
        "host-who-is-named-where-he-goes",
        "8 February 2022. President Pedro Castillo of Peru meets Prime Minister Sitiveni Rabuka of Fiji in Suva. In "
        "the evening Prime Minister Jonas Gahr Støre of Norway receives him in Oslo.\n\n14 February 2022. Støre in "
        "Suva, where he meets Rabuka.",
        met("FJ Sitiveni Rabuka", "PE Pedro Castillo", on="2022-02-08", at="Suva"),
        met("NO Jonas Gahr Støre", "PE Pedro Castillo", on="2022-02-08", at="Oslo"),
        met("FJ Sitiveni Rabuka", "NO Jonas Gahr Støre", on="2022-02-14", at="Suva"),
    ),
    row(
        "his-president-where-the-sentence-names-him",
        "Foreign Minister Narayan Saud of Nepal paid a visit to Laos on 3 May 2023. The Nepali President, Ram Chandra "
        "Paudel, was there in July 2021, when he held talks with Prime Minister Sonexay Siphandone of Laos.",
        met("LA Sonexay Siphandone", "NP Ram Chandra Paudel", on="2021-07"),
    ),
    row(
        "nobody-goes-abroad-to-his-own-country",
        "In Vienna on 2 May 2024 President Petr Pavel of the Czech Republic met President Alar Karis of Estonia. Pavel "
        "spoke of books. He flew to Prague on 4 May 2024, where Speaker Jan Skála of the Czech Republic received him.",
        met("EE Alar Karis", "CZ Petr Pavel", on="2024-05-02", at="Vienna"),
        met("EE Alar Karis", "CZ Jan Skála", on="2024-05-04", at="Prague"),
    ),
    row(
        "nobody-is-received-in-his-own-country",
        "In Vienna on 2 May 2024 President Petr Pavel of the Czech Republic met President Alar Karis of Estonia. Pavel "
        "spoke of books. On 4 May 2024 he was in Prague, where Speaker Jan Skála of the Czech Republic received him.",
        met("EE Alar Karis", "CZ Petr Pavel", on="2024-05-02", at="Vienna"),
        met("EE Alar Karis", "CZ Jan Skála", on="2024-05-04", at="Prague"),
    ),
    row(
        "who-flies-back-goes-to-his-own-country",
        "Fijian President Jone Vuki opened a railway on 10 July 2024. President Jan Nowak of Poland called on "
        "President Edgars Ozols of Latvia in Riga on 16 July 2024. Nowak spoke of rails. He flew back to Warsaw on 17 "
        "July 2024, where Lithuanian President Jonas Petraitis held talks with him.",
        met("PL Jan Nowak", "LV Edgars Ozols", on="2024-07-16", at="Riga"),
        met("PL Jan Nowak", "LT Jonas Petraitis", on="2024-07-17", at="Warsaw"),
    ),
    row(
        "of-another-story-nobody-flies-on",
        "Turkish President Kemal Arslan was in Abuja on 3 May 2021 as the guest of President Musa Bello of Nigeria. "
        "The two conferred at Aso Rock.\n\nBello likes to travel. On 25 August 2021 he was in Brasília, where "
        "President Rui Prado of Brazil talked with him.",
        met("TR Kemal Arslan", "NG Musa Bello", on="2021-05-03", at="Abuja"),
        met("BR Rui Prado", "NG Musa Bello", on="2021-08-25", at="Brasília"),
    ),
    row(
        "he-returned-is-the-guest",
        "Lithuanian President Jonas Petraitis came to Warsaw on 16 July 2024 and held talks with President Jan Nowak "
        "of Poland. Nowak showed him the palace. He returned without a declaration.\n\nOn 23 July he saw President "
        "Edgars Ozols of Latvia in Riga.",
        met("PL Jan Nowak", "LT Jonas Petraitis", on="2024-07-16", at="Warsaw"),
        met("LV Edgars Ozols", "LT Jonas Petraitis", on="2024-07-23", at="Riga"),
    ),
    row(
        "a-host-who-goes-to-a-summit-is-no-guest",
        "On 2 June 2022 Samoan Prime Minister Sione Leota saw Fijian Prime Minister Jone Vakatora in Apia.\n\nOn 4 "
        "June Leota chose for his first trip Luanda, where the summit of two unions was held. On its first day he held "
        "a bilateral meeting with Angolan President Paulo Neto.",
        met("WS Sione Leota", "FJ Jone Vakatora", on="2022-06-02", at="Apia"),
        met("WS Sione Leota", "AO Paulo Neto", on=ANY, at=ANY),
    ),
    row(
        "of-whom-the-article-tells-crosses-the-border",
        "Chilean President Tomás Vidal travels before he rests. On 16 December 2025 Argentine President Luis Sosa "
        "embraced him at the gate.\n\nAfter the holidays he crossed into Peru. José Quispe, the Peruvian president, "
        "received him on 7 January 2026 in Lima.",
        met("PE José Quispe", "CL Tomás Vidal", on="2026-01-07", at="Lima"),
    ),
    row(
        "the-guest-of-the-stop-before-whoever-was-named-last",
        "Chilean President Tomás Vidal crossed into Peru. José Quispe, the Peruvian president, received him on 7 "
        "January 2024 in Lima. Out of it came no paper, and nobody expected one.\n\nFrom there he went on to Quito, "
        "where Ecuadorian President Luis Mera conferred with him on 9 January 2024.",
        met("PE José Quispe", "CL Tomás Vidal", on="2024-01-07", at="Lima"),
        met("EC Luis Mera", "CL Tomás Vidal", on="2024-01-09", at="Quito"),
    ),
]

TOURS = [
    row(
        "who-goes-on-a-tour-is-he-in-every-town",
        "Kenya's Foreign Minister Moses Otieno returned to Nairobi on Sunday from a tour of Peru and Uruguay.\n\n"
        "In Lima, on June 10, 2024, President Pedro Soto received the Minister.\n\nIn Montevideo, on June 11, he held "
        "talks with his counterpart, Omar Lanza. Later he paid a courtesy call on President Juan Lema.",
        met("KE Moses Otieno", "PE Pedro Soto", on="2024-06-10", at="Lima"),
        met("KE Moses Otieno", "UY Omar Lanza", on="2024-06-11", at="Montevideo"),
        met("KE Moses Otieno", "UY Juan Lema", on="2024-06-11", at="Montevideo"),
    ),
    row(
        "also-he-who-has-come",
        "Kenya's Foreign Minister Moses Otieno returned to Nairobi on Sunday from a tour of Peru and Chile.\n\nIn Lima "
        "he met President Pedro Soto on June 5, 2024. Soto praised Kenya.\n\nOn June 8 in Santiago he held talks with "
        "Foreign Minister Luis Vega. He was also received by President Omar Lema.",
        met("KE Moses Otieno", "PE Pedro Soto", on="2024-06-05", at="Lima"),
        met("KE Moses Otieno", "CL Luis Vega", on="2024-06-08", at="Santiago"),
        met("KE Moses Otieno", "CL Omar Lema", on="2024-06-08", at="Santiago"),
    ),
    row(
        "then-in-the-country-that-the-tour-has-come-to",
        "Kenya's Foreign Minister Moses Otieno returned to Nairobi on Sunday from a tour of Peru and Uruguay.\n\nIn "
        "Montevideo, President Juan Lema received him on June 11, 2024. Lema thanked the guest. Then he called on Vice "
        "President Teo Rios.",
        met("KE Moses Otieno", "UY Juan Lema", on="2024-06-11", at="Montevideo"),
        met("KE Moses Otieno", "UY Teo Rios", on="2024-06-11", at="Montevideo"),
    ),
    row(
        "a-town-behind-the-verb",
        "Pedro Soto of Peru started his tour on June 13, 2024. In Riga President Karl Lund received him.\n\nOn "
        "Friday it was the turn of Jonas Petrauskas of Lithuania, with whom he talked in Vilnius.",
        met("PE Pedro Soto", "LV Karl Lund", on="2024-06-13", at="Riga"),
        met("PE Pedro Soto", "LT Jonas Petrauskas", on="2024-06-14", at="Vilnius"),
    ),
    row(
        "the-guest-of-the-next-host",
        "Pedro Soto of Peru began his tour on June 13, 2024, in Riga, where President Karl Lund received him.\n\nOn "
        "Friday he met Prime Minister Jonas Petrauskas in Vilnius. Petrauskas had been in Peru in March.\n\nOn Sunday, "
        "in Berlin, Chancellor Hans Weber held talks with his guest.",
        met("PE Pedro Soto", "LV Karl Lund", on="2024-06-13", at="Riga"),
        met("PE Pedro Soto", "LT Jonas Petrauskas", on="2024-06-14", at="Vilnius"),
        met("PE Pedro Soto", "DE Hans Weber", on="2024-06-16", at="Berlin"),
    ),
    row(
        "each-host-is-of-the-town-of-his-clause",
        "Pedro Soto of Peru began his tour on June 13, 2024, in Riga, where President Karl Lund received him.\n\nOn "
        "June 17 he met Prime Minister Jonas Petrauskas in Vilnius, and on June 18 he was received by King Torvald in "
        "Oslo.",
        met("PE Pedro Soto", "LV Karl Lund", on="2024-06-13", at="Riga"),
        met("PE Pedro Soto", "LT Jonas Petrauskas", on="2024-06-17", at="Vilnius"),
        met("PE Pedro Soto", "NO Torvald", on="2024-06-18", at="Oslo"),
    ),
    row(
        "a-host-at-home-sees-others-there",
        "In Riga on June 13, 2024, President Karl Lund of Latvia received Pedro Soto of Peru. On Friday he met Prime "
        "Minister Jonas Petrauskas of Lithuania.",
        met("PE Pedro Soto", "LV Karl Lund", on="2024-06-13", at="Riga"),
        met("LV Karl Lund", "LT Jonas Petrauskas", on="2024-06-14", at="Riga"),
    ),
    row(
        "the-speaker-of-an-assembly",
        "Kenya's National Assembly Speaker Moses Otieno came to Santiago. President Pedro Soto of Chile received the "
        "Speaker on June 10, 2024.",
        met("KE Moses Otieno", "CL Pedro Soto", on="2024-06-10", at="Santiago"),
    ),
    row(
        "no-deputy-speaker-is-the-speaker",
        "Kenya's Deputy Speaker Moses Otieno came to Santiago. President Pedro Soto of Chile received the Speaker on "
        "June 10, 2024.",
    ),
    row(
        "a-session-to-come-moves-nobody",
        "Peru's president, Ana Soto, came to Norway on June 17, 2024. Prime Minister Kari Lund had been quicker: on "
        "May 28 she flew to Lima to meet Speaker Pedro Ruiz of Peru. The third consultation of the two is to be "
        "held in Lima later this year.\n\nOn Tuesday in Oslo she met Speaker Ola Berg.",
        met("NO Kari Lund", "PE Pedro Ruiz", on="2024-05-28", at="Lima"),
        met("PE Ana Soto", "NO Ola Berg", on="2024-06-18", at="Oslo"),
    ),
]

TOLD_BY_THE_WAY = [
    row(
        "his-highness-of-the-story",
        "ABU DHABI, 27 June 2024 (KNA) - His Highness Sheikh Mohamed bin Zayed Al Nahyan, President of the UAE, spoke "
        "by telephone on Thursday with King Hamad bin Isa Al Khalifa of Bahrain.\n\nHis Highness Sheikh Mohammed bin "
        "Rashid Al Maktoum, Ruler of Dubai, opened a school.\n\nOn 3 June His Highness had spoken by telephone with "
        "President Pedro Ruiz of Chile.",
        called("AE Mohamed bin Zayed Al Nahyan", "BH Hamad bin Isa Al Khalifa", on="2024-06-27"),
        called("AE Mohamed bin Zayed Al Nahyan", "CL Pedro Ruiz", on="2024-06-03"),
    ),
    row(
        "his-highness-of-the-line",
        "ABU DHABI, 27 June 2024 (KNA) - His Highness Sheikh Mohamed bin Zayed Al Nahyan, President of the UAE, spoke "
        "by telephone on Thursday with King Hamad bin Isa Al Khalifa of Bahrain.\n\nHis Highness Sheikh Mohammed bin "
        "Rashid Al Maktoum, Ruler of Dubai, opened a school. On 3 June His Highness had spoken by telephone with "
        "President Pedro Ruiz of Chile.",
        called("AE Mohamed bin Zayed Al Nahyan", "BH Hamad bin Isa Al Khalifa", on="2024-06-27"),
        called("AE Mohammed bin Rashid Al Maktoum", "CL Pedro Ruiz", on="2024-06-03"),
    ),
    row(
        "who-was-taken-there",
        "President Ana Soto of Peru was in Oslo on 5 June 2024 and met King Torvald. Norway's foreign minister, Kari "
        "Berg, had welcomed her at the airport. Her first trip abroad, on 11 April 2024, had taken her to Quito, where "
        "she and Rosa Vega of Ecuador held talks.",
        met("PE Ana Soto", "NO Torvald", on="2024-06-05", at="Oslo"),
        met("PE Ana Soto", "EC Rosa Vega", on="2024-04-11", at="Quito"),
    ),
    row(
        "their-ministers",
        "President Ana Soto of Peru was received by King Torvald of Norway in Oslo on 5 June 2024. Ministers Luis Vega "
        "and Jan Berg shook hands. The two conferred on 6 June, first by themselves and then with their ministers.",
        met("PE Ana Soto", "NO Torvald", on="2024-06-05", at="Oslo"),
        met("PE Ana Soto", "NO Torvald", on="2024-06-06", at="Oslo"),
    ),
    row(
        "a-feast-is-nobody",
        "On 5 June 2024 President Pedro Soto of Peru sent Eid Al Adha greetings to Amman. All will perform the Eid "
        "prayer. He met Sultan Haitham of Oman on 6 June.",
        met("PE Pedro Soto", "OM Haitham bin Tariq", on="2024-06-06"),
    ),
    row(
        "a-row-of-meetings-with-its-circumstances",
        "On 5 June 2024 President Ana Soto of Peru received King Torvald of Norway in Lima. The two have met on many "
        "occasions since 2021: in Oslo in May 2022, on the margins of a forum, and in Rome in July 2023.",
        met("PE Ana Soto", "NO Torvald", on="2024-06-05", at="Lima"),
        met("PE Ana Soto", "NO Torvald", on="2022-05", at="Oslo"),
        met("PE Ana Soto", "NO Torvald", on="2023-07", at="Rome"),
    ),
    row(
        "one-of-several-within-a-time",
        "The fourth conversation within five months between President Ana Soto of Peru and King Torvald of Norway, "
        "held in Lima on 5 June 2024, was short.",
        met("PE Ana Soto", "NO Torvald", on="2024-06-05", at="Lima"),
    ),
    row(
        "that-month",
        "In March 2022 King Torvald of Norway became a grandfather. He received President Ana Soto of Peru in Oslo "
        "that October, and in July 2023 she went to Rome.",
        met("PE Ana Soto", "NO Torvald", on="2022-10", at="Oslo"),
    ),
    row(
        "a-summit-of-many",
        "7 March 2008. At the 20th summit of the Rio Group in Santo Domingo, prodded by President Luis Vega of the "
        "Dominican Republic, Ana Soto of Peru shakes hands with Pedro Ruiz, with Teo Rios and with Juan Lema of "
        "Uruguay.",
    ),
]

CLAUSES = [
    row(
        "a-carpet-is-rolled-out-for-somebody-else",
        "Tomás Vidal, the president of Chile, went to Budapest, where Hungarian Prime Minister Gábor Kis had a band "
        "play for him. On 6 May 2024 Slovak President Anna Malá talked with him in Bratislava.",
        met("SK Anna Malá", "CL Tomás Vidal", on="2024-05-06", at="Bratislava"),
    ),
    row(
        "nobody-does-to-him-what-he-does-himself",
        "Zambian President Chola Banda landed in Lisbon on 2 September 2024. Prime Minister Rui Moura of Portugal "
        "walked him through the gardens on 3 September.\n\nFrom there he went on to Rome for a conversation with "
        "Italian Prime Minister Carla Conti on Thursday.",
        met("PT Rui Moura", "ZM Chola Banda", on="2024-09-03", at="Lisbon"),
        met("IT Carla Conti", "ZM Chola Banda", on="2024-09-05", at="Rome"),
    ),
    row(
        "who-is-expected-to-receive",
        "On 3 March 2024 Foreign Minister Badr Shukry of Egypt received Iranian Foreign Minister Abbas Karimi in Cairo."
        "\n\nKarimi flew on to Tunis, where President Kais Trabelsi is expected to receive him on 5 March 2024.",
        met("EG Badr Shukry", "IR Abbas Karimi", on="2024-03-03", at="Cairo"),
        met("TN Kais Trabelsi", "IR Abbas Karimi", on="2024-03-05", at="Tunis", status="planned"),
    ),
    row(
        "there-to-receive-him-is-a-welcome",
        "Senator Rahim Dar, the Foreign Minister of Pakistan, landed in Dhaka on 23 August 2024, and Foreign Secretary "
        "Asad Siam of Bangladesh was there to receive him.",
    ),
    row(
        "who-made-the-trip-is-he",
        "The programme of Polish President Jan Nowak was cut because of Hungarian Prime Minister Gábor Kis's last trip "
        "to Ankara, where on 28 November 2024 he had talks with President Kemal Arslan.",
        met("HU Gábor Kis", "TR Kemal Arslan", on="2024-11-28", at="Ankara"),
    ),
    row(
        "who-represents-a-country-is-she",
        "Prime Minister Mia Mott of Barbados came to Addis Ababa on 6 September 2025. Jamaica was represented by "
        "Jamaican Senator Karen Smith, for Prime Minister Andrew Hall had an election to win. She conferred on 7 "
        "September 2025 with Ghana's foreign minister, Samuel Addo.",
        met("JM Karen Smith", "GH Samuel Addo", on="2025-09-07", at=ANY),
    ),
]

SOVEREIGNS = [
    row(
        "of-a-king-and-a-queen-the-king-is-one-of-the-two",
        "Sultan Said Omar of Brunei was the guest of King Luis and Queen Marta of Spain in Madrid on 4 November 2025. "
        "The two monarchs held talks at the palace on Wednesday.",
        met("ES Luis", "ES Marta", "BN Said Omar", on="2025-11-04", at="Madrid"),
        met("ES Luis", "BN Said Omar", on="2025-11-05", at="Madrid"),
    ),
    row(
        "his-majesty-is-no-queen",
        "King Hamad Issa of Bahrain called on Queen Ingrid of Denmark in Copenhagen on 4 November 2025. The Queen "
        "spoke of ships. On Wednesday His Majesty met Danish Prime Minister Lars Holm.",
        met("DK Ingrid", "BH Hamad Issa", on="2025-11-04", at="Copenhagen"),
        met("DK Lars Holm", "BH Hamad Issa", on="2025-11-05", at="Copenhagen"),
    ),
    row(
        "her-majesty-is-no-king",
        "Queen Ingrid of Denmark called on King Hamad Issa of Bahrain in Manama on 4 November 2025. Issa spoke of "
        "ships. On Wednesday Her Majesty met Bahraini Prime Minister Salman Jaber.",
        met("DK Ingrid", "BH Hamad Issa", on="2025-11-04", at="Manama"),
        met("DK Ingrid", "BH Salman Jaber", on="2025-11-05", at="Manama"),
    ),
]

NAMESAKES = [
    row(
        "received-who-is-called-as-a-town",
        "Foreign Minister Karl Lund of Norway flew to Nairobi on 4 May 2024. Kenyan President Peter Otieno received "
        "Lund there.",
        met("NO Karl Lund", "KE Peter Otieno", on="2024-05-04", at="Nairobi"),
    ),
    row(
        "between-one-and-who-is-called-as-a-town",
        "Foreign Minister Karl Lund of Norway came to Kenya on 4 May 2024. Talks between Kenyan Speaker Ana Maina and "
        "Lund took place on 5 May.",
        met("NO Karl Lund", "KE Ana Maina", on="2024-05-05"),
    ),
    row(
        "the-town-stays-a-town",
        "Foreign Minister Karl Lund of Norway and Kenyan Speaker Ana Maina were in Sweden on 4 May 2024. In Lund and "
        "Malmo Maina was received by Swedish Minister Eva Dahl.",
        met("KE Ana Maina", "SE Eva Dahl", on="2024-05-04", at="Lund"),
    ),
    row(
        "called-as-a-country-is",
        "Portuguese Prime Minister Pedro Montenegro left Lisbon on 3 May 2024. Montenegro met Angolan President Paulo "
        "Neto in Luanda on 4 May 2024.",
        met("PT Pedro Montenegro", "AO Paulo Neto", on="2024-05-04", at="Luanda"),
    ),
    row(
        "a-country-stays-a-country",
        "Portuguese Prime Minister Pedro Montenegro left Lisbon on 3 May 2024. In Montenegro he was received by "
        "Montenegrin President Marko Vukić on 4 May 2024.",
        met("PT Pedro Montenegro", "ME Marko Vukić", on="2024-05-04", at=ANY),
    ),
]


@pytest.mark.parametrize("case", cases([*TRAVELLERS, *TOURS, *TOLD_BY_THE_WAY, *CLAUSES, *SOVEREIGNS, *NAMESAKES], {}))
def test_who_is_meant(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
