"""Check where people met: in a town told beside them, at the antecedent of "where" and "there", or nowhere told."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

ROWS = [
    row(
        "where-others-go-as-a-rule",
        "Kenyan President Ana Maina flew to Riga on 8 January 2024, though Kenyan leaders usually travel to Kampala "
        "first. On 9 January Latvian Premier Ilze Ozola received her.",
        met("KE Ana Maina", "LV Ilze Ozola", on="2024-01-09", at="Riga"),
    ),
    row(
        "where-new-presidents-go-first",
        "Kenyan President Ana Maina flew to Riga on 8 January 2024. She broke with the custom by which new presidents "
        "in Nairobi first of all go to Kampala. On 9 January Latvian Premier Ilze Ozola received her.",
        met("KE Ana Maina", "LV Ilze Ozola", on="2024-01-09", at="Riga"),
    ),
    row(
        "from-where-he-had-met",
        "Foreign Minister Lemogang Kwape of Botswana drove home from Maseru, where he had met Prime Minister Sam "
        "Matekane on 8 May 2024.",
        met("LS Sam Matekane", "BW Lemogang Kwape", on="2024-05-08", at="Maseru"),
    ),
    row(
        "where-on-monday",
        "She had come from Turku, where, on 3 June 2024, Foreign Minister Ilze Kalniņa of Latvia had talked to Foreign "
        "Minister Eero Salonen of Finland.",
        met("LV Ilze Kalniņa", "FI Eero Salonen", on="2024-06-03", at="Turku"),
    ),
    row(
        "train-there",
        "After talks with President Alain Berset in Bern on 15 May 2023, Foreign Minister Dmytro Kuleba of Ukraine "
        "took the train to Basel. There, on the 16th, he met Foreign Minister Bujar Osmani of North Macedonia.",
        met("UA Dmytro Kuleba", "CH Alain Berset", on="2023-05-15", at="Bern"),
        met("UA Dmytro Kuleba", "MK Bujar Osmani", on="2023-05-16", at="Basel"),
    ),
    row(
        "spoke-abroad",
        "On 9 October 2024 Foreign Minister Aino Laakso of Finland was in Chisinau. The day before, in Bucharest, she "
        "had spoken with Foreign Minister Luminița Odobescu of Romania.",
        met("FI Aino Laakso", "RO Luminița Odobescu", on="2024-10-08", at="Bucharest"),
    ),
    row(
        "two-spoke-at-a-summit",
        "Prime Minister Ralph Gonsalves of Saint Vincent and Prime Minister Keith Rowley of Trinidad spoke in Kingston "
        "on 3 May 2023 about the ferry.",
        met("VC Ralph Gonsalves", "TT Keith Rowley", on="2023-05-03", at="Kingston"),
    ),
    row(
        "spoke-at-home-is-a-call",
        "In Lima on 3 May 2024 Peruvian Foreign Minister Javier González-Olaechea spoke with Foreign Minister Luisa "
        "Quiroz of Argentina about the fires.",
        called("PE Javier González-Olaechea", "AR Luisa Quiroz", on="2024-05-03"),
    ),
    row(
        "by-telephone-from-abroad",
        "In Lima on 3 May 2024 Foreign Minister Luisa Quiroz of Argentina spoke by telephone with Peruvian Foreign "
        "Minister Javier González-Olaechea.",
        called("PE Javier González-Olaechea", "AR Luisa Quiroz", on="2024-05-03"),
    ),
    row(
        "partner-who-announced",
        "Foreign Minister Bui Thanh Son of Vietnam got to Lima in the end, on 9 October 2023. The next day he sat "
        "across the table from Peruvian Foreign Minister Ana Gervasi, who announced that the mission in Hanoi would "
        "grow.",
        met("VN Bui Thanh Son", "PE Ana Gervasi", on="2023-10-10", at="Lima"),
    ),
    row(
        "partner-who-was-there",
        "On 9 October 2023 Foreign Minister Bui Thanh Son of Vietnam met Peruvian Foreign Minister Ana Gervasi, who "
        "was in Geneva for the fair.",
        met("VN Bui Thanh Son", "PE Ana Gervasi", on="2023-10-09", at="Geneva"),
    ),
    row(
        "was-back-in-the-capital",
        "Foreign Minister Aino Laakso of Finland left Oslo for home. On Monday, 11 September 2023, she was back in the "
        "Norwegian capital. On the same day she met Foreign Minister Anniken Huitfeldt of Norway.",
        met("FI Aino Laakso", "NO Anniken Huitfeldt", on="2023-09-11", at="Oslo"),
    ),
    row(
        "where-he-was-who-prepared-it",
        "President Alar Karis of Estonia met President Edgars Rinkēvičs of Latvia in Riga on 4 May 2024. The ground "
        "for the talks was laid by Foreign Minister Margus Tsahkna of Estonia, who was in Valka last month.",
        met("EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-05-04", at="Riga"),
    ),
    row(
        "town-of-no-table",
        "Peruvian President Dina Boluarte met Colombian President Gustavo Petro in Caballococha on 9 August 2023.",
        met("PE Dina Boluarte", "CO Gustavo Petro", on="2023-08-09", at="Caballococha"),
    ),
    row(
        "landed-from-elsewhere",
        "Three presidents were in Lusaka. President Sauli Niinistö of Finland had landed on 3 May 2023 from Helsinki. "
        "On 4 May 2023 Foreign Minister Aldo Bianchi of Italy met Foreign Minister Marta Costa of Portugal.",
        met("IT Aldo Bianchi", "PT Marta Costa", on="2023-05-04", at="Lusaka"),
    ),
    row(
        "came-from-where-he-had-met",
        "Oslo, 12 May 2023 - Peruvian Foreign Minister Ana Gervasi had arrived in the morning from Madrid, where on "
        "Thursday she held talks with Spanish Foreign Minister José Luis Cano.\n\n"
        "Earlier on Friday Gervasi conferred with Norwegian Prime Minister Jonas Berg.",
        met("PE Ana Gervasi", "ES José Luis Cano", on="2023-05-11", at="Madrid"),
        met("PE Ana Gervasi", "NO Jonas Berg", on="2023-05-12", at="Oslo"),
    ),
    row(
        "from-one-town-to-another",
        "On 3 May 2023 Peruvian Foreign Minister Ana Gervasi travelled from Madrid to Lisbon. On the same day she met "
        "Portuguese Foreign Minister Marta Costa.",
        met("PE Ana Gervasi", "PT Marta Costa", on="2023-05-03", at="Lisbon"),
    ),
    row(
        "landed-at-the-airfield-of-another-town",
        "KAMPALA, 4 May 2023 - President Sauli Ranta of Finland touched down at Entebbe on Wednesday. In the evening "
        "he met President Moses Okello of Uganda.",
        met("FI Sauli Ranta", "UG Moses Okello", on="2023-05-03", at="Kampala"),
    ),
    row(
        "landed-in-another-town",
        "KAMPALA, 4 May 2023 - President Sauli Ranta of Finland landed in Gulu on Wednesday. In the evening he met "
        "President Moses Okello of Uganda.",
        met("FI Sauli Ranta", "UG Moses Okello", on="2023-05-03", at="Gulu"),
    ),
    row(
        "diary-of-a-week-goes-on-where-it-was",
        "TALLINN, 12 May 2024 - A guest has long days.\n\nThursday. President Sauli Ranta of Finland met President "
        "Alar Karis of Estonia in Tartu.\n\nFriday. The guest met Foreign Minister Margus Tsahkna of Estonia.",
        met("FI Sauli Ranta", "EE Alar Karis", on="2024-05-09", at="Tartu"),
        met("FI Sauli Ranta", "EE Margus Tsahkna", on="2024-05-10", at="Tartu"),
    ),
    row(
        "could-see-each-other-elsewhere",
        "TALLINN, 12 June 2024 - President Alar Karis of Estonia met President Maia Sandu of Moldova here on Tuesday."
        "\n\nKaris and President Edgars Ozols of Latvia could see each other at the summit in Oslo, which opens on "
        "Sunday.\n\nOn Tuesday Foreign Minister Margus Tsahkna of Estonia met Foreign Minister Ana Gervasi of Peru.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-06-11", at="Tallinn"),
        met("EE Margus Tsahkna", "PE Ana Gervasi", on="2024-06-11", at="Tallinn"),
    ),
    row(
        "carried-to-a-summit",
        "TALLINN, 12 June 2024 - President Alar Karis of Estonia went to the summit in Oslo, which opened on Monday."
        "\n\nOn Tuesday Foreign Minister Margus Tsahkna of Estonia met Foreign Minister Ana Gervasi of Peru.",
        met("EE Margus Tsahkna", "PE Ana Gervasi", on="2024-06-11", at="Oslo"),
    ),
    row(
        "in-the-capital-of-a-country",
        "Peruvian President Rosa Quispe met Finnish President Aino Ranta in the capital of Honduras on 9 May 2024.",
        met("PE Rosa Quispe", "FI Aino Ranta", on="2024-05-09", at="Tegucigalpa"),
    ),
    row(
        "in-the-capital-of-a-country-named",
        "Peruvian President Rosa Quispe met Finnish President Aino Ranta in the capital of Côte d'Ivoire, "
        "Yamoussoukro, on 9 May 2024.",
        met("PE Rosa Quispe", "FI Aino Ranta", on="2024-05-09", at="Yamoussoukro"),
    ),
    row(
        "capital-is-money",
        "Peruvian President Rosa Quispe met Finnish President Aino Ranta on 9 May 2024 and asked for the capital of "
        "Honduras banks.",
        met("PE Rosa Quispe", "FI Aino Ranta", on="2024-05-09", at=None),
    ),
    row(
        "who-stayed-at-home",
        "MONTEVIDEO, 2 March 2024 - Peruvian President Rosa Quispe met Uruguayan President Luis Pereira on Friday. "
        "Argentine President Juan Sosa stayed in Buenos Aires to open the sessions of Congress. In the evening "
        "Quispe met Foreign Minister Mario Lema of Uruguay.",
        met("PE Rosa Quispe", "UY Luis Pereira", on="2024-03-01", at="Montevideo"),
        met("PE Rosa Quispe", "UY Mario Lema", on="2024-03-01", at="Montevideo"),
    ),
    row(
        "who-stayed-abroad",
        "MONTEVIDEO, 2 March 2024 - Peruvian President Rosa Quispe met Uruguayan President Luis Pereira on Friday. "
        "On Saturday Quispe stayed in Buenos Aires. In the evening she met President Juan Sosa of Argentina.",
        met("PE Rosa Quispe", "UY Luis Pereira", on="2024-03-01", at="Montevideo"),
        met("PE Rosa Quispe", "AR Juan Sosa", on="2024-03-02", at="Buenos Aires"),
    ),
    row(
        "country-that-opens-a-paragraph-without-people",
        "Peruvian President Rosa Quispe held talks with President Joseph Mulenga of Zambia in Kabwe on 16 April "
        "2024.\n\n"
        "In Kenya, a whole nation was celebrating. President Peter Otieno drove to the airport on April 17 to greet "
        "the visitor.\n\nIn the afternoon, Quispe met Grace Wanjiru, President of the Senate.",
        met("PE Rosa Quispe", "ZM Joseph Mulenga", on="2024-04-16", at="Kabwe"),
        met("PE Rosa Quispe", "KE Grace Wanjiru", on="2024-04-17", at=None),
    ),
    row(
        "neighbouring-country",
        "Peruvian President Rosa Quispe held talks with President Joseph Mulenga of Zambia in Kabwe on 16 April 2024. "
        "In neighbouring Malawi, on 18 April, President Lazarus Banda received her.",
        met("PE Rosa Quispe", "ZM Joseph Mulenga", on="2024-04-16", at="Kabwe"),
        met("PE Rosa Quispe", "MW Lazarus Banda", on="2024-04-18", at=None),
    ),
    row(
        "what-goes-on-at-home-moves-nobody",
        "Peruvian President Rosa Quispe held talks with President Joseph Mulenga of Zambia in Kabwe on 16 April "
        "2024.\n\n"
        "In Peru, the opposition was not amused.\n\nThey met again on 18 April.",
        met("PE Rosa Quispe", "ZM Joseph Mulenga", on="2024-04-16", at="Kabwe"),
        met("PE Rosa Quispe", "ZM Joseph Mulenga", on="2024-04-18", at="Kabwe"),
    ),
    row(
        "whom-he-had-last-met",
        "Kenyan President William Ruto met Prime Minister Mia Mottley of Barbados on 3 June 2024 in Kisumu. The same "
        "Monday he sat down with President Lazarus Chakwera of Malawi, whom he had last seen in February on the "
        "margins of the African Union summit in Addis Ababa. On June 4 Ruto and Prime Minister Robert Dussey of Togo "
        "held talks.",
        met("BB Mia Mottley", "KE William Ruto", on="2024-06-03", at="Kisumu"),
        met("KE William Ruto", "MW Lazarus Chakwera", on="2024-06-03", at="Kisumu"),
        met("KE William Ruto", "MW Lazarus Chakwera", on="2024-02", at="Addis Ababa"),
        met("KE William Ruto", "TG Robert Dussey", on="2024-06-04", at="Kisumu"),
    ),
    row(
        "who-had-been-abroad",
        "In Oslo on 6 May 2024 Foreign Minister Espen Barth Eide of Norway met Foreign Minister Elina Valtonen of "
        "Finland, who had opened a fair in Reykjavik in March. He also met Foreign Minister Baiba Braže of Latvia.",
        met("FI Elina Valtonen", "NO Espen Barth Eide", on="2024-05-06", at="Oslo"),
        met("LV Baiba Braže", "NO Espen Barth Eide", on="2024-05-06", at="Oslo"),
    ),
    row(
        "before-talks-elsewhere",
        "President Joko Widodo of Indonesia flew on to Kuala Lumpur. In Malaysia he was welcomed at the palace on May "
        "16, 2024 by King Sultan Ibrahim, before holding talks with Prime Minister Anwar Ibrahim in Putrajaya.",
        met("ID Joko Widodo", "MY Sultan Ibrahim", on="2024-05-16", at="Kuala Lumpur"),
        met("ID Joko Widodo", "MY Anwar Ibrahim", on="2024-05-16", at="Putrajaya"),
    ),
    row(
        "in-the-next-country-where-nobody-is-named",
        "President Joko Widodo of Indonesia paid visits to Malaysia and Cambodia in May 2024.\n\nIn Malaysia he held "
        "talks with Prime Minister Anwar Ibrahim in Putrajaya on May 16.\n\nIn Cambodia, a whole nation was "
        "celebrating New Year. On May 18, Widodo met Hun Sen, President of the Cambodian Senate.",
        met("ID Joko Widodo", "MY Anwar Ibrahim", on="2024-05-16", at="Putrajaya"),
        met("ID Joko Widodo", "KH Hun Sen", on="2024-05-18", at=None),
    ),
    row(
        "talked-about-the-port-in",
        "In Warsaw on 4 June 2024 President Andrzej Duda of Poland received President Gitanas Nausėda of Lithuania. "
        "They talked about the port in Gdynia and the road to Lublin. Nausėda later met Speaker Szymon Hołownia of "
        "Poland.",
        met("PL Andrzej Duda", "LT Gitanas Nausėda", on="2024-06-04", at="Warsaw"),
        met("PL Szymon Hołownia", "LT Gitanas Nausėda", on="2024-06-04", at="Warsaw"),
    ),
    row(
        "while-they-talked-news-came",
        "In Paris on 4 June 2024 President Emmanuel Macron of France received President Joseph Aoun of Lebanon. While "
        "they talked, news came of a strike in Tripoli. Aoun then met Speaker Yaël Braun-Pivet of France.",
        met("FR Emmanuel Macron", "LB Joseph Aoun", on="2024-06-04", at="Paris"),
        met("FR Yaël Braun-Pivet", "LB Joseph Aoun", on="2024-06-04", at="Paris"),
    ),
    row(
        "talked-about-trade-in",
        "On 4 June 2024 President Emmanuel Macron of France and President Joseph Aoun of Lebanon talked about trade in "
        "Lyon.",
        met("FR Emmanuel Macron", "LB Joseph Aoun", on="2024-06-04", at="Lyon"),
    ),
    row(
        "town-and-day-before-where",
        "His first stop had been Oslo, on May 6, 2024, where Prime Minister Jonas Gahr Støre of Norway received "
        "President Alexander Stubb of Finland.",
        met("FI Alexander Stubb", "NO Jonas Gahr Støre", on="2024-05-06", at="Oslo"),
    ),
    row(
        "landed-at-an-airport-of",
        "On 5 June 2024 Prime Minister Ana Lopes of Portugal landed at Esenboğa. At the palace she had talks with "
        "President Recep Tayyip Erdoğan of Türkiye.",
        met("PT Ana Lopes", "TR Recep Tayyip Erdoğan", on="2024-06-05", at="Ankara"),
    ),
    row(
        "in-a-street",
        "On 4 June 2024 President Ana Soto of Peru was in Rome. With Italian Prime Minister Giorgia Meloni she had "
        "coffee in Via Corsina.",
        met("IT Giorgia Meloni", "PE Ana Soto", on="2024-06-04", at="Rome"),
    ),
    row(
        "in-the-vatican-behind-rome",
        "President Juris Kalns of Latvia flew to Rome on 5 June 2024. He had talks with Prime Minister Giorgia Meloni "
        "of Italy at Palazzo Chigi; the next day Pope Francis received him in audience in the Vatican.",
        met("IT Giorgia Meloni", "LV Juris Kalns", on="2024-06-05", at="Rome"),
        met("LV Juris Kalns", "VA Francis", on="2024-06-06", at="Vatican City"),
    ),
    row(
        "administrative-capital",
        "President Ana Soto of Peru met Sultan Ibrahim of Malaysia in Kuala Lumpur on 4 June 2024. On Wednesday she "
        "had talks with Prime Minister Anwar Ibrahim in the administrative capital Putrajaya.",
        met("MY Sultan Ibrahim", "PE Ana Soto", on="2024-06-04", at="Kuala Lumpur"),
        met("MY Anwar Ibrahim", "PE Ana Soto", on="2024-06-05", at="Putrajaya"),
    ),
    row(
        "there-where-one-comes-from",
        "On 6 June 2024 President Ana Soto of Peru was in Quito. She had come straight from Suva. There, on Wednesday, "
        "she was with Fijian Prime Minister Sitiveni Rabuka for more than two hours.",
        met("FJ Sitiveni Rabuka", "PE Ana Soto", at="Suva"),
    ),
    row(
        "again-in-the-same-town",
        "President Ana Soto of Peru met Fijian Prime Minister Sitiveni Rabuka in Suva on 17 May 2022, and again on 22 "
        "June 2024.",
        met("FJ Sitiveni Rabuka", "PE Ana Soto", on="2022-05-17", at="Suva"),
        met("FJ Sitiveni Rabuka", "PE Ana Soto", on="2024-06-22", at="Suva"),
    ),
    row(
        "outcomes-of-another-summit",
        "Foreign Minister Ana Soto of Peru met Fijian Prime Minister Sitiveni Rabuka in Suva on 4 June 2024. She also "
        "had talks with Finance Minister Iliesa Delana of Fiji, with whom she signed a plan for carrying out the "
        "outcomes of the Lima summit.",
        met("FJ Sitiveni Rabuka", "PE Ana Soto", on="2024-06-04", at="Suva"),
        met("FJ Iliesa Delana", "PE Ana Soto", on="2024-06-04", at="Suva"),
    ),
    row(
        "on-his-way-home-later",
        "President Ana Soto of Peru travelled to Suva for the island summit, held June 6-7, 2024, and on her way home "
        "paid an official visit to Samoa, June 9-10.\n\nOn June 5, she met with Fijian Prime Minister Sitiveni "
        "Rabuka.\n\nIn the margins of the summit, Soto met on June 6 with Tongan Prime Minister Sione Vea.",
        met("FJ Sitiveni Rabuka", "PE Ana Soto", on="2024-06-05", at="Suva"),
        met("PE Ana Soto", "TO Sione Vea", on="2024-06-06", at="Suva"),
    ),
    row(
        "in-a-region-elsewhere",
        "President Ana Soto of Peru was in Suva on 4 June 2024, where she met Fijian Prime Minister Sitiveni Rabuka. "
        "The last time the two leaders were seen in conversation was on 13 May in Apulia.",
        met("FJ Sitiveni Rabuka", "PE Ana Soto", on="2024-06-04", at="Suva"),
        met("FJ Sitiveni Rabuka", "PE Ana Soto", on="2024-05-13", at=None),
    ),
    row(
        "visits-paid-at-some-time-or-other",
        "RIGA, May 24 (LETA) – President Edgars Liepa of Latvia has received a delegation led by Peruvian Foreign "
        "Minister Juan Soto. President Liepa said that he made three visits to Peru over the past year.",
        met("LV Edgars Liepa", "PE Juan Soto", at="Riga"),
    ),
    row(
        "dateline-of-a-town-in-no-table",
        "QUILCANA, May 24 (ANDINA) – President Ana Soto of Peru and President Lucía Rey of Ecuador on Friday opened a "
        "bridge. The two presidents then held talks over breakfast.",
        met("EC Lucía Rey", "PE Ana Soto", at="Quilcana"),
    ),
    row(
        "guest-goes-on-and-host-stays",
        "President Rosa Vera of Chile was in Kenya in September. President William Ruto met her in Nairobi on 2 "
        "September 2024.\n\nThe Chilean president went on to Mombasa, where she saw the port.\n\nOn 3 September Ruto "
        "also met Edgars Ozols, President of Latvia.",
        met("CL Rosa Vera", "KE William Ruto", on="2024-09-02", at="Nairobi"),
        met("LV Edgars Ozols", "KE William Ruto", on="2024-09-03", at="Nairobi"),
    ),
    row(
        "guest-goes-on-and-is-met-there",
        "President Rosa Vera of Chile was in Kenya in September. President William Ruto met her in Nairobi on 2 "
        "September 2024.\n\nThe Chilean president went on to Mombasa.\n\nOn 3 September Foreign Minister Luis Soto, "
        "who was with her, met Governor Musa Otieno of Kenya.",
        met("CL Rosa Vera", "KE William Ruto", on="2024-09-02", at="Nairobi"),
        met("CL Luis Soto", "KE Musa Otieno", on="2024-09-03", at="Mombasa"),
    ),
    row(
        "there-is-not-where-others-left-for",
        "On 22 April 2024 President Pedro Castro of Peru was in Riga, from where the guest workers left for Munich. "
        "There he met the Latvian foreign minister, Mara Ozola.",
        met("PE Pedro Castro", "LV Mara Ozola", on="2024-04-22", at="Riga"),
    ),
    row(
        "there-is-not-where-a-port-led-to",
        "On 22 April 2024 President Pedro Castro of Peru was in Riga, at the port from which emigrants sailed to "
        "Boston. There he met the Latvian foreign minister, Mara Ozola.",
        met("PE Pedro Castro", "LV Mara Ozola", on="2024-04-22", at="Riga"),
    ),
    row(
        "where-one-went-on-from-there",
        "On 22 April 2024 President Pedro Castro of Peru was in Riga, from where he left for Oslo. There he met the "
        "Norwegian foreign minister, Kari Lund.",
        met("PE Pedro Castro", "NO Kari Lund", at="Oslo"),
    ),
    row(
        "who-poured-the-coffee-where-they-met",
        "On 24 June 2024 President Ana Vega of Chile and President Juris Kalns of Latvia met in Riga, where the mayor, "
        "Janis Ozols, poured the coffee.",
        met("CL Ana Vega", "LV Juris Kalns", on="2024-06-24", at="Riga"),
    ),
    row(
        "had-met-an-hour-earlier",
        "On 24 June 2024 President Ana Vega of Chile and President Juris Kalns of Latvia signed a pact in Riga. They "
        "had met an hour earlier in the castle.",
        met("CL Ana Vega", "LV Juris Kalns", on="2024-06-24", at="Riga"),
    ),
    row(
        "had-met-for-an-hour",
        "RIGA, 25 June 2024 — President Ana Vega of Chile landed in Riga on 24 June, and by noon she was standing "
        "beside President Juris Kalns of Latvia in the yard.\n\nThe two leaders had met for about an hour and a half.",
        met("CL Ana Vega", "LV Juris Kalns", on="2024-06-24", at="Riga"),
    ),
    # "There" is where somebody left for, and not whence.
    row(
        "from-one-town-to-a-city-state",
        "President Santiago Peña of Paraguay was in Quito on Monday, 4 March 2024, for talks with President Daniel "
        "Noboa of Ecuador. From Quito the President flew on Tuesday to Singapore. There Prime Minister "
        "Lawrence Wong received him on Wednesday.",
        met("EC Daniel Noboa", "PY Santiago Peña", on="2024-03-04", at="Quito"),
        met("PY Santiago Peña", "SG Lawrence Wong", on="2024-03-06", at="Singapore"),
    ),
    # Nobody receives in the country of his guests, unless he is told to be there.
    row(
        "received-at-home",
        "President Faure Gnassingbé of Togo opened a fair in Lomé on 3 May 2024. On 11 May President Dina Boluarte of "
        "Peru received him and President Santiago Peña of Paraguay.",
        met("PE Dina Boluarte", "PY Santiago Peña", "TG Faure Gnassingbé", on="2024-05-11", at=None),
    ),
    row(
        "received-as-a-guest",
        "President Dina Boluarte of Peru arrived in Lomé on 3 May 2024. She received Foreign Minister Robert Dussey of "
        "Togo at her hotel.",
        met("PE Dina Boluarte", "TG Robert Dussey", on="2024-05-03", at="Lomé"),
    ),
    # "Here" is of its own part of a sentence.
    row(
        "here-and-elsewhere",
        "LA PAZ, 6 September 2024 (Reuters) — Foreign Minister Elmer Schialer of Peru talked here on Thursday with "
        "President Luis Arce of Bolivia and in the evening flew to Asunción to see President Santiago Peña of "
        "Paraguay.",
        met("BO Luis Arce", "PE Elmer Schialer", on="2024-09-05", at="La Paz"),
        met("PE Elmer Schialer", "PY Santiago Peña", on="2024-09-05", at="Asunción"),
    ),
    # A conference that is called after a town is there.
    row(
        "at-a-forum-called-after-its-town",
        "In Madrid on 3 March 2024, Foreign Minister Elmer Schialer of Peru held talks with Foreign Minister José "
        "Manuel Albares of Spain. At the 5th Geneva Water Conference, held from 5 to 7 March, Schialer gave a speech. "
        "Among those whom he met on the sidelines was President William Ruto of Kenya.",
        met("ES José Manuel Albares", "PE Elmer Schialer", on="2024-03-03", at="Madrid"),
        met("KE William Ruto", "PE Elmer Schialer", at="Geneva"),
    ),
    row(
        "at-a-known-conference-called-after-its-town",
        "Foreign Minister Elmer Schialer of Peru met Foreign Minister José Manuel Albares of Spain in Madrid on 3 "
        "March 2024. During the Munich Security Conference on 5 March he met President William Ruto of Kenya.",
        met("ES José Manuel Albares", "PE Elmer Schialer", on="2024-03-03", at="Madrid"),
        met("KE William Ruto", "PE Elmer Schialer", on="2024-03-05", at="Munich"),
    ),
    row(
        "speaks-of-a-conference-in-another-town",
        "Foreign Minister Elmer Schialer of Peru met President Michael Higgins of Ireland in Dublin on 7 March 2024. "
        "The Paris conference, he said, had been a success. He also met Prime Minister Leo Varadkar.",
        met("IE Michael Higgins", "PE Elmer Schialer", on="2024-03-07", at="Dublin"),
        met("IE Leo Varadkar", "PE Elmer Schialer", on="2024-03-07", at="Dublin"),
    ),
    # A town behind the day with which a sentence opens is that of the next sentences, too.
    row(
        "on-a-day-in-a-town",
        "Foreign Minister Elmer Schialer of Peru met President Michael Higgins in Dublin on 7 March 2024. On 8 March, "
        "in Geneva, he presided over a session of the Human Rights Council. On the same day, he met with "
        "President Viola Amherd of Switzerland.",
        met("IE Michael Higgins", "PE Elmer Schialer", on="2024-03-07", at="Dublin"),
        met("CH Viola Amherd", "PE Elmer Schialer", on="2024-03-08", at="Geneva"),
    ),
    row(
        "on-a-day-to-come-in-a-town",
        "Foreign Minister Elmer Schialer of Peru met President Michael Higgins of Ireland in Dublin on 7 March 2024. "
        "On 8 May, in Geneva, the two countries will open an office. He also met Prime Minister Leo Varadkar.",
        met("IE Michael Higgins", "PE Elmer Schialer", on="2024-03-07", at="Dublin"),
        met("IE Leo Varadkar", "PE Elmer Schialer", on="2024-03-07", at="Dublin"),
    ),
    # Where somebody had been before, he is not when what follows is told.
    row(
        "had-previously-visited-others",
        "President Dina Boluarte of Peru arrived in Riga on 30 May 2024. It was her first visit since 2016. She had "
        "previously visited Estonia. She later called on President Edgars Rinkēvičs.",
        met("LV Edgars Rinkēvičs", "PE Dina Boluarte", on="2024-05-30", at="Riga"),
    ),
    row(
        "had-last-been-elsewhere-on-a-journey-of-days",
        "President Dina Boluarte of Peru ended her tour with a state visit to Latvia, 17 to 18 April 2024. She had "
        "already visited Estonia.\n\nArriving in Riga from Tallinn, she was met by children. She later called on "
        "President Edgars Rinkēvičs.",
        met("LV Edgars Rinkēvičs", "PE Dina Boluarte", on=ANY, at="Riga"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_where(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
