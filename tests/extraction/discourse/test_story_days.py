"""Check on which day the story is: days of a stay, of the week, of a clause, years that it goes back to."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

ROWS = [
    row(
        "same-day-as-that-told-by-the-way",
        "President Dina Boluarte of Peru met President Gabriel Boric of Chile in Arica on Sunday, 19 May 2024. On the "
        "same day they opened a bridge.\n\nKenyan President William Ruto, in a message to Prime Minister Gustavo "
        "Adrianzén of Peru on Monday, called it fine. Foreign Minister Gabriela Sommerfeld of Ecuador met Adrianzén "
        "in Lima on the same day.",
        met("CL Gabriel Boric", "PE Dina Boluarte", on="2024-05-19", at="Arica"),
        met("EC Gabriela Sommerfeld", "PE Gustavo Adrianzén", on="2024-05-20", at="Lima"),
    ),
    row(
        "that-morning-of-a-day-gone-by",
        "President William Ruto of Kenya met Prime Minister Sitiveni Rabuka of Fiji in Nairobi on 9 June 2024.\n\nThey "
        "last met in Suva on 7 December 2023. President Naiqama Lalabalavu of Fiji also received Ruto that morning.",
        met("FJ Sitiveni Rabuka", "KE William Ruto", on="2024-06-09", at="Nairobi"),
        met("FJ Sitiveni Rabuka", "KE William Ruto", on="2023-12-07", at="Suva"),
        met("FJ Naiqama Lalabalavu", "KE William Ruto", on="2023-12-07", at="Suva"),
    ),
    row(
        "day-before-a-source-in-the-present",
        "SUVA, October 16, 2023 (Reuters) — Kenya and Fiji signed a Treaty on Eels in Nadi last night, Trade Minister "
        "Manoa Kamikamica says.\n\nFijian Prime Minister Sitiveni Rabuka and Kenyan President William Ruto looked on, "
        "following talks between the two leaders.",
        met("FJ Sitiveni Rabuka", "KE William Ruto", on="2023-10-15", at=ANY),
    ),
    # Days of a stay
    row(
        "first-day-of-the-visit-told-later",
        "At the invitation of President Alar Karis, President Maia Sandu of Moldova paid a state visit to Estonia on 4 "
        "and 5 June 2024. On 5 June the two presidents held talks in Tallinn. The roads are to be mended till 2030.\n\n"
        "On the first day of the visit Defence Minister Hanno Pevkur of Estonia had met his colleague Anatolie Nosatîi "
        "of Moldova.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-06-05", at="Tallinn"),
        met("EE Hanno Pevkur", "MD Anatolie Nosatîi", on="2024-06-04"),
    ),
    row(
        "first-of-these-days",
        "Prime Minister Philip Davis of the Bahamas came to Georgetown on 8 May 2024. Two weeks earlier, on 24 and 25 "
        "April 2024, he had been in Castries. On the first of these days Foreign Minister Fred Mitchell of the Bahamas "
        "and Foreign Minister Alva Baptiste of Saint Lucia met there.",
        met("BS Fred Mitchell", "LC Alva Baptiste", on="2024-04-24"),
    ),
    row(
        "day-of-what-is-said-during-talks",
        "LIMA, October 16, 2023 (Reuters) — Peru supports Brazil's work as a country that will mend its roads in 2024, "
        "Peruvian Foreign Minister Javier González-Olaechea said during talks with his Brazilian counterpart Mauro "
        "Vieira.",
        met("BR Mauro Vieira", "PE Javier González-Olaechea", on="2023-10-16", at="Lima"),
    ),
    row(
        "day-up-to-which-something-is-promised",
        "OSLO, October 16, 2023 (Reuters) — Norway will help Moldova to mend its roads until May 2025, Foreign "
        "Minister Espen Barth Eide said at a meeting with his Moldovan counterpart Mihai Popșoi.",
        met("MD Mihai Popșoi", "NO Espen Barth Eide", on="2023-10-16", at="Oslo"),
    ),
    row(
        "day-in-quoted-speech",
        "SUVA, October 16, 2023 (Reuters) — “We signed a pact in May 2020 and it has helped us,” Fijian Foreign "
        "Minister Simione Kavou told his Tongan counterpart Fekita Utoikamanu when they met on Monday.",
        met("FJ Simione Kavou", "TO Fekita Utoikamanu", on="2023-10-16", at=ANY),
    ),
    row(
        "day-just-before-a-dateline-without-a-year",
        "QUITO, July 29 (Reuters) — Guillermo Lasso, president of Ecuador, received Prime Minister Alberto Otárola of "
        "Peru on July 28, 2023. He had a long talk with him.",
        met("EC Guillermo Lasso", "PE Alberto Otárola", on="2023-07-28"),
    ),
    row(
        "before-the-talks-he-had",
        "On 4 May 2024 President Alar Karis of Estonia received President Maia Sandu of Moldova in Tallinn. Before the "
        "talks he had met Foreign Minister Mihai Popșoi of Moldova.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-04", at="Tallinn"),
        met("EE Alar Karis", "MD Mihai Popșoi", on="2024-05-04"),
    ),
    row(
        "had-met-before",
        "On 4 May 2024 President Alar Karis of Estonia received President Maia Sandu of Moldova in Tallinn. He had met "
        "Foreign Minister Mihai Popșoi of Moldova before.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-04", at="Tallinn"),
        met("EE Alar Karis", "MD Mihai Popșoi", on=None),
    ),
    # Years
    row(
        "year-of-the-title",
        "President Hakainde Hichilema of Zambia met President Emmerson Mnangagwa of Zimbabwe in Harare on 31 January. "
        "In June he received Prime Minister Sam Matekane of Lesotho in Lusaka.",
        met("ZM Hakainde Hichilema", "ZW Emmerson Mnangagwa", on="2023-01-31", at="Harare"),
        met("ZM Hakainde Hichilema", "LS Sam Matekane", on="2023-06", at="Lusaka"),
        title="Zambia and its neighbours in 2023",
    ),
    row(
        "day-of-the-title",
        "President Dina Boluarte of Peru met President Santiago Peña of Paraguay in Lima on Wednesday.",
        met("PE Dina Boluarte", "PY Santiago Peña", on="2024-02-21", at="Lima"),
        title="Notes of 21 February 2024",
    ),
    row(
        "year-of-an-election-in-passing",
        "President Vjosa Osmani of Kosovo, re-elected on 14 June 2024, is on good terms with her neighbours. On 2 "
        "September she met President Edi Rama of Albania in Tirana.",
        met("XK Vjosa Osmani", "AL Edi Rama", on="2024-09-02", at="Tirana"),
    ),
    row(
        "the-one-year-of-the-article",
        "In the year of the flood, 2020, few travelled. On 12 October President Alar Karis of Estonia met President "
        "Egils Levits of Latvia in Valka.",
        met("EE Alar Karis", "LV Egils Levits", on="2020-10-12", at="Valka"),
    ),
    row(
        "the-story-goes-on-in-the-one-year",
        "President Alar Karis of Estonia met Speaker Daiga Mieriņa of Latvia in Riga on 11 October; Latvia chairs the "
        "council for 2024. On 12 October he met President Edgars Rinkēvičs of Latvia. In the afternoon he met Foreign "
        "Minister Baiba Braže of Latvia.",
        met("EE Alar Karis", "LV Daiga Mieriņa", on="2024-10-11", at="Riga"),
        met("EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-10-12", at="Riga"),
        met("EE Alar Karis", "LV Baiba Braže", on="2024-10-12", at="Riga"),
    ),
    row(
        "days-after-what-had-been",
        "The bishop had died on Sunday, 31 December 2023. Three days later President Marcelo Rebelo de Sousa of "
        "Portugal talked with President José Maria Neves of Cape Verde in Funchal.",
        met("PT Marcelo Rebelo de Sousa", "CV José Maria Neves", on="2024-01-03", at="Funchal"),
    ),
    row(
        "said-that-he-had-met-on-monday",
        "The ministry said on Saturday, 14 October 2023, that President Alar Karis of Estonia had met President Egils "
        "Levits of Latvia in Valka on Monday.",
        met("EE Alar Karis", "LV Egils Levits", on="2023-10-09", at="Valka"),
    ),
    row(
        "evening-of-a-day",
        "The Estonian president, Alar Karis, left Riga on the evening of 26 May 2023. That morning he had been "
        "received by President Egils Levits of Latvia.",
        met("EE Alar Karis", "LV Egils Levits", on="2023-05-26", at="Riga"),
    ),
    row(
        "had-been-in-office-when-last-year",
        "It is May 2024 and time to look back. Foreign Minister Ian Borg of Malta had been three weeks in office when, "
        "on 8 October of last year, he stepped off a boat in Sfax. Foreign Minister Nabil Ammar of Tunisia met him in "
        "the port. This spring Borg met President Edi Rama of Albania.",
        met("MT Ian Borg", "TN Nabil Ammar", on="2023-10-08", at="Sfax"),
        met("MT Ian Borg", "AL Edi Rama", on="2024-03/2024-05"),
    ),
    row(
        "used-the-saturday",
        "On Sunday, 7 April 2024, Prime Minister Sam Matekane of Lesotho opened a fair. He had used the Saturday for "
        "business of his own. President Hakainde Hichilema of Zambia met him for an hour.",
        met("LS Sam Matekane", "ZM Hakainde Hichilema", on="2024-04-06"),
    ),
    row(
        "first-and-second-of-them",
        "KATHMANDU, 3 October 2024 – It is worth going back to August, when it all began. Foreign Minister Mihai "
        "Popșoi of Moldova came to Tallinn on the 11th for two days. He met Foreign Minister Margus Tsahkna of Estonia "
        "on the second of them.",
        met("MD Mihai Popșoi", "EE Margus Tsahkna", on="2024-08-12", at="Tallinn"),
    ),
    row(
        "two-days-before-he-was-expected",
        "On Saturday, 4 May 2024, two days before he was expected in Rome, President Petr Pavel had talks with "
        "President Zuzana Čaputová of Slovakia.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2024-05-04"),
    ),
    row(
        "and-so-on-monday",
        "LOMÉ, 9 May 2024 – They had locked the wrong gate, and so the car of President Petr Pavel had to turn round "
        "on Monday. President Zuzana Čaputová of Slovakia had an hour of talks with him.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2024-05-06"),
    ),
    row(
        "on-tuesday-and-behind-a-semicolon-on-wednesday",
        "RIGA, 10 May 2024 – On Tuesday President Petr Pavel discussed trade with President Edgars Rinkēvičs of Latvia "
        "in Riga; on Wednesday he drove to Valka. There he met President Alar Karis of Estonia.",
        met("CZ Petr Pavel", "LV Edgars Rinkēvičs", on="2024-05-07", at="Riga"),
        met("CZ Petr Pavel", "EE Alar Karis", on="2024-05-08"),
    ),
    row(
        "that-was-on",
        "On 3 May 2024 President Petr Pavel met President Zuzana Čaputová of Slovakia in Prague. He and President Maia "
        "Sandu of Moldova met at last in Oslo. That was on 22 September, in a small room on the margins of the trade "
        "fair that is held there.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2024-05-03", at="Prague"),
        met("CZ Petr Pavel", "MD Maia Sandu", on="2024-09-22", at="Oslo"),
    ),
    row(
        "behind-a-semicolon-that-was-on",
        "Three days after he was sworn in, President Petr Pavel had talks with President Zuzana Čaputová of Slovakia; "
        "that was in Prague, on 12 March 2023.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2023-03-12", at="Prague"),
    ),
    row(
        "since-the-talks-in-hanoi-on",
        "On 12 March 2024 President Petr Pavel met President Zuzana Čaputová of Slovakia in Prague. Only a week had "
        "passed since the talks between President Maia Sandu of Moldova and President Alar Karis of Estonia in Tallinn "
        "on 5 March.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2024-03-12", at="Prague"),
        met("MD Maia Sandu", "EE Alar Karis", on="2024-03-05", at="Tallinn"),
    ),
    row(
        "first-day-of-the-forum-which-opened-on",
        "TALLINN, 19 May 2024 – On Thursday President Alar Karis of Estonia met President Petr Pavel. The three-day "
        "forum, which opened on Friday, was about cables. On the first day President Maia Sandu of Moldova was "
        "received by Karis.",
        met("EE Alar Karis", "CZ Petr Pavel", on="2024-05-16"),
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-17"),
    ),
    row(
        "on-the-thursday-and-the-morning-after",
        "On Wednesday, 8 May 2024, President Petr Pavel was in Riga. He had talks with President Alar Karis of Estonia "
        "on the Thursday, and met President Maia Sandu of Moldova the morning after.",
        met("CZ Petr Pavel", "EE Alar Karis", on="2024-05-09"),
        met("CZ Petr Pavel", "MD Maia Sandu", on="2024-05-10"),
    ),
    row(
        "walked-with-him-on-and-promised-that",
        "On 4 December 2024 President Petr Pavel opened a school. President Alar Karis of Estonia walked with him "
        "along the bay on 3 September and promised that they would meet again. In the evening they had talks with "
        "President Edgars Rinkēvičs of Latvia.",
        met("CZ Petr Pavel", "EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-09-03"),
    ),
    row(
        "in-riga-on-the-margins-in-november",
        "The presidents Petr Pavel of the Czech Republic and Maia Sandu of Moldova had held talks in Tallinn, in "
        "February 2024, and in Riga, on the sidelines of a trade fair, in November of the same year.",
        met("CZ Petr Pavel", "MD Maia Sandu", on="2024-02", at="Tallinn"),
        met("CZ Petr Pavel", "MD Maia Sandu", on="2024-11", at="Riga"),
    ),
    # Days of the week, however many have gone before
    row(
        "weekdays-of-a-long-week",
        "RIGA, end of October. President Kersti Tamm of Estonia arrived in Riga on Monday, October 27, 2025, and was "
        "received the same evening by President Ilze Kalniņa of Latvia. On Tuesday she met Speaker Daiga Mieriņa of "
        "Latvia. In the afternoon she met Foreign Minister Baiba Braže of Latvia. On Wednesday she met Defence "
        "Minister Andris Sprūds of Latvia. That evening she met Prime Minister Evika Siliņa of Latvia. On Thursday she "
        "met Mayor Vilnis Ķirsis of Latvia.",
        met("EE Kersti Tamm", "LV Ilze Kalniņa", on="2025-10-27", at="Riga"),
        met("EE Kersti Tamm", "LV Daiga Mieriņa", on="2025-10-28", at="Riga"),
        met("EE Kersti Tamm", "LV Baiba Braže", on="2025-10-28", at="Riga"),
        met("EE Kersti Tamm", "LV Andris Sprūds", on="2025-10-29", at="Riga"),
        met("EE Kersti Tamm", "LV Evika Siliņa", on="2025-10-29", at="Riga"),
        met("EE Kersti Tamm", "LV Vilnis Ķirsis", on="2025-10-30", at="Riga"),
    ),
    # Weeks that a journey took
    row(
        "a-tour-told-from-its-end",
        "The Emir of Kuwait, Mishal Al-Ahmad, has been on a tour that he concluded on Thursday, 6 June 2024. The tour "
        "commenced on Monday in Muscat. On Tuesday he held talks there with Sultan Haitham of Oman. On Wednesday King "
        "Hamad of Bahrain received him in Manama.",
        met("KW Mishal Al-Ahmad", "OM Haitham bin Tariq", on="2024-06-04", at="Muscat"),
        met("KW Mishal Al-Ahmad", "BH Hamad bin Isa Al Khalifa", on="2024-06-05", at="Manama"),
    ),
    # Years that the story goes back to
    row(
        "the-30th-of-that-month",
        "On Tuesday, 18 June 2024, Foreign Minister Ian Borg of Malta met his colleague Tanja Fajon of Slovenia in "
        "Valletta. The Slovenes had changed their mind in March 2022. A telephone conversation between Prime "
        "Ministers Robert Abela of Malta and Janez Janša of Slovenia on the 30th of that month had cleared the way.",
        met("MT Ian Borg", "SI Tanja Fajon", on="2024-06-18", at="Valletta"),
        called("MT Robert Abela", "SI Janez Janša", on="2022-03-30"),
    ),
    # The day that opens a clause is that of all its verbs
    row(
        "where-on-monday-he-called-and-talked",
        "Foreign Minister Ana Gervasi of Peru arrived in Dili on Wednesday, 30 August 2023. She left Timor-Leste on "
        "Saturday for Singapore, where on Monday she called on President Desmond Koh and had talks with Foreign "
        "Minister Grace Lim.",
        met("PE Ana Gervasi", "SG Desmond Koh", on="2023-09-04", at="Singapore"),
        met("PE Ana Gervasi", "SG Grace Lim", on="2023-09-04", at="Singapore"),
    ),
    row(
        "on-which-day-when-he-called-and-talked",
        "President Alar Karis of Estonia rested on 14 July 2023. Foreign Minister Mihai Popșoi of Moldova had prepared "
        "his trip in Tallinn on 11 July, when he called on President Alar Karis of Estonia and had a working session "
        "with Foreign Minister Margus Tsahkna.",
        met("MD Mihai Popșoi", "EE Alar Karis", on="2023-07-11", at="Tallinn"),
        met("MD Mihai Popșoi", "EE Margus Tsahkna", on="2023-07-11", at="Tallinn"),
    ),
    row(
        "each-verb-of-a-clause-with-its-day",
        "Foreign Minister Ana Gervasi of Peru left Dili on Friday, 30 August 2024, for Singapore, where she called on "
        "President Desmond Koh on Saturday and had talks with Foreign Minister Grace Lim on Sunday.",
        met("PE Ana Gervasi", "SG Desmond Koh", on="2024-08-31", at="Singapore"),
        met("PE Ana Gervasi", "SG Grace Lim", on="2024-09-01", at="Singapore"),
    ),
    row(
        "on-the-final-day-she-was-elsewhere",
        "15 October 2025 - Foreign Minister Aino Laakso of Finland visited Peru and Bolivia from 13 to 15 October. On "
        "Monday she met President Rosa Quispe of Peru in Lima.\n\nOn the final day Laakso was in La Paz. There she was "
        "received by President Carlos Mamani of Bolivia.",
        met("FI Aino Laakso", "PE Rosa Quispe", on="2025-10-13", at="Lima"),
        met("FI Aino Laakso", "BO Carlos Mamani", on="2025-10-15", at="La Paz"),
    ),
    row(
        "evening-of-his-arrival",
        "LIMA, 7 August 2024 - President Alexander Ranta of Finland and President Rosa Quispe of Peru conferred at the "
        "palace on Tuesday. The guest, who arrived here on Sunday with his wife, will leave on Friday.\n\nForeign "
        "Minister Elmer Salas called on Ranta on the evening of his arrival.\n\nAfter the talks Vice President Luis "
        "Soto of Peru met Ranta, too.",
        met("FI Alexander Ranta", "PE Rosa Quispe", on="2024-08-06", at="Lima"),
        met("PE Elmer Salas", "FI Alexander Ranta", on="2024-08-04", at="Lima"),
        met("PE Luis Soto", "FI Alexander Ranta", on="2024-08-06", at="Lima"),
    ),
    row(
        "evening-of-arrival",
        "President Alexander Ranta of Finland arrived in Lima on 4 August 2024. On 6 August he met President Rosa "
        "Quispe of Peru. Foreign Minister Elmer Salas of Peru saw Ranta on the evening of arrival.",
        met("FI Alexander Ranta", "PE Rosa Quispe", on="2024-08-06", at="Lima"),
        met("PE Elmer Salas", "FI Alexander Ranta", on="2024-08-04", at="Lima"),
    ),
    # What was months before the day of the story
    row(
        "last-november-in-passing",
        "President Dina Boluarte of Peru and President Gabriel Boric of Chile met in Lima on Friday, 7 June."
        "\n\nLast November, on the 12th, Boluarte met Boric in Santiago. Six months earlier, on 15 May, Boric met "
        "Boluarte in Cusco.\n\nOn Saturday Boric met Foreign Minister Elmer Salas of Peru.",
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2024-06-07", at="Lima"),
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2023-11-12", at="Santiago"),
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2023-05-15", at="Cusco"),
        met("CL Gabriel Boric", "PE Elmer Salas", on="2024-06-08"),
    ),
    row(
        "a-story-that-begins-last-november",
        "20 February 2026 - Last November President Dina Boluarte of Peru met President Gabriel Boric of Chile in "
        "Santiago. On the same day Boric met Foreign Minister Elmer Salas of Peru.",
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2025-11", at="Santiago"),
        met("CL Gabriel Boric", "PE Elmer Salas", on="2025-11"),
    ),
    row(
        "it-was-the-first-day-told",
        "I was there when President Dina Boluarte of Peru and President Gabriel Boric of Chile held talks in Lima. It "
        "was Friday, 7 June, it was humid, and the pens did not work.",
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2024-06-07", at="Lima"),
    ),
    # Years pointed to, and what is recalled
    row(
        "in-the-autumn-of-that-year",
        "20 June 2024 - On 18 June Foreign Minister Aino Laakso of Finland met Foreign Minister Ana Gervasi of Peru in "
        "Lima.\n\nLaakso and Gervasi also met in Oslo on 3 May 2022. In the autumn of that year Laakso was in Chile "
        "from 24 to 26 October, where she was received by President Gabriel Boric.",
        met("FI Aino Laakso", "PE Ana Gervasi", on="2024-06-18", at="Lima"),
        met("FI Aino Laakso", "PE Ana Gervasi", on="2022-05-03", at="Oslo"),
        met("FI Aino Laakso", "CL Gabriel Boric", on="2022-10-24/2022-10-26"),
    ),
    row(
        "it-will-be-recalled",
        "20 June 2024 - It will be recalled that Foreign Minister Aino Laakso of Finland visited Abuja and Lagos in "
        "July 2018, when President Musa Bello of Nigeria held talks with her at the Villa on the 3rd.",
        met("FI Aino Laakso", "NG Musa Bello", on="2018-07-03"),
    ),
    row(
        "it-will-be-a-long-visit",
        "20 June 2024 - It will be a long visit: Foreign Minister Aino Laakso of Finland will come to Abuja on 3 July.",
    ),
    # The first of the days of a visit
    row(
        "morning-after-the-airport",
        "President Alexander Stubb of Finland paid a state visit to Estonia on 15-17 April 2024.\n\nStubb was greeted "
        "at Tallinn Airport by a minister. The following morning President Alar Karis received him.\n\nIn the "
        "afternoon Prime Minister Kristen Michal of Estonia met with Stubb.",
        met("FI Alexander Stubb", "EE Alar Karis", on="2024-04-16"),
        met("FI Alexander Stubb", "EE Kristen Michal", on="2024-04-16"),
    ),
    row(
        "next-day-after-the-evening-of-the-arrival",
        "Foreign Minister Espen Barth Eide of Norway visited Latvia on May 3-4, 2024. On the evening of his arrival, "
        "Eide was the guest of honour at a concert. The next day he laid flowers and had talks with Foreign Minister "
        "Baiba Braže of Latvia.",
        met("NO Espen Barth Eide", "LV Baiba Braže", on="2024-05-04"),
    ),
    row(
        "same-day-as-the-arrival",
        "Foreign Minister Espen Barth Eide of Norway visited Latvia on May 3-5, 2024.\n\nIn Riga, on the afternoon of "
        "his arrival, Eide held talks with Foreign Minister Baiba Braže.\n\nEide met the same day with President "
        "Edgars Rinkēvičs of Latvia.",
        met("NO Espen Barth Eide", "LV Baiba Braže", on="2024-05-03", at="Riga"),
        met("NO Espen Barth Eide", "LV Edgars Rinkēvičs", on="2024-05-03", at="Riga"),
    ),
    row(
        "the-next-day-of-a-visit-whose-arrival-is-not-told",
        "Foreign Minister Espen Barth Eide of Norway visited Latvia on May 3-4, 2024. The next day, he had talks with "
        "Foreign Minister Tobias Billström of Sweden.",
        met("NO Espen Barth Eide", "SE Tobias Billström", on="2024-05-05"),
    ),
    # What is told aside was on its day and in its town, and then the story is back
    row(
        "had-come-on-a-day-amid-the-sentence",
        "TIRANA, March 28, 2025 (ATA) — Albanian Prime Minister Edi Rama received Slovak Foreign Minister Juraj Blanár "
        "on Friday.\n\nBlanár had come to Durrës on January 17, eight days after the vote. He had talks with President "
        "Bajram Begaj at the port.\n\nBlanár also met Speaker Elisa Spiropali of Albania.",
        met("AL Edi Rama", "SK Juraj Blanár", on="2025-03-28", at="Tirana"),
        met("AL Bajram Begaj", "SK Juraj Blanár", on="2025-01-17", at="Durrës"),
        met("AL Elisa Spiropali", "SK Juraj Blanár", on="2025-03-28", at="Tirana"),
    ),
    row(
        "had-been-on-a-day",
        "Kenyan President William Ruto received Foreign Minister Espen Barth Eide of Norway in Nairobi on 4 June 2024."
        "\n\nEide had been in Mombasa on 12 March, a week after the flood. In the evening he saw Foreign Minister "
        "Musalia Mudavadi of Kenya.",
        met("KE William Ruto", "NO Espen Barth Eide", on="2024-06-04", at="Nairobi"),
        met("KE Musalia Mudavadi", "NO Espen Barth Eide", on="2024-03-12", at="Mombasa"),
    ),
    row(
        "had-landed-on-a-day-and-the-same-day",
        "MANILA, Aug. 15, 2024 (PNA) — Philippine President Ferdinand Marcos met Palauan President Surangel Whipps on "
        "Thursday.\n\nWhipps had landed in Cebu on August 11, a Sunday, to see a yard. The same day he met Foreign "
        "Secretary Enrique Manalo of the Philippines.",
        met("PH Ferdinand Marcos", "PW Surangel Whipps", on="2024-08-15", at="Manila"),
        met("PH Enrique Manalo", "PW Surangel Whipps", on="2024-08-11", at="Cebu"),
    ),
    row(
        "had-agreed-on-a-day",
        "Kenyan President William Ruto received Foreign Minister Espen Barth Eide of Norway in Nairobi on 4 June 2024."
        "\n\nThe two had agreed on a ferry on 12 March, after the flood. In the evening he saw Foreign Minister "
        "Musalia Mudavadi of Kenya.",
        met("KE William Ruto", "NO Espen Barth Eide", on="2024-06-04", at="Nairobi"),
        met("KE Musalia Mudavadi", "NO Espen Barth Eide", on="2024-06-04"),
    ),
    row(
        "in-a-town-last-year",
        "Prime Minister Anwar Ibrahim of Malaysia met Prime Minister Christopher Luxon of New Zealand in Kuala Lumpur "
        "on 2 September 2024.\n\nIn Wellington, on March 6 last year, it had rained. Anwar saw Foreign Minister "
        "Winston Peters of New Zealand.",
        met("MY Anwar Ibrahim", "NZ Christopher Luxon", on="2024-09-02", at="Kuala Lumpur"),
        met("MY Anwar Ibrahim", "NZ Winston Peters", on="2023-03-06", at="Wellington"),
    ),
    row(
        "in-a-town-months-ago-and-back",
        "TALLINN, Sept. 12, 2024 (ERR) — Estonian President Alar Karis met Moldovan President Maia Sandu on Thursday."
        "\n\nIn Bălți, on June 5, it had been the other way round. Sandu met Prime Minister Kristen Michal of Estonia."
        "\n\nSandu also met Speaker Lauri Hussar of Estonia.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-09-12", at="Tallinn"),
        met("EE Kristen Michal", "MD Maia Sandu", on="2024-06-05", at="Bălți"),
        met("EE Lauri Hussar", "MD Maia Sandu", on="2024-09-12", at="Tallinn"),
    ),
    row(
        "in-a-town-last-year-and-the-same-day",
        "What a difference a year makes. In Accra, on 26 March last year, the guests had to queue. Foreign Minister "
        "Ilze Kalniņa of Latvia sat down at the castle with President Nana Addo of Ghana, and in the course of the "
        "same day, separately, with President George Weah of Liberia.\n\nThe next day she was in Abidjan, where "
        "President Alassane Ouattara of Ivory Coast received her.\n\nOn 3 June 2024 there was rain.",
        met("LV Ilze Kalniņa", "GH Nana Addo", on="2023-03-26", at="Accra"),
        met("LV Ilze Kalniņa", "LR George Weah", on="2023-03-26", at="Accra"),
        met("LV Ilze Kalniņa", "CI Alassane Ouattara", on="2023-03-27", at="Abidjan"),
    ),
    row(
        "that-evening-of-a-day-told-aside",
        "LIMA, May 16, 2024 (Andina) — Peruvian President Dina Boluarte received Ecuadorian President Daniel Noboa on "
        "Thursday.\n\nIn Quito, on 2 April last year, he had been the host. Noboa met Peruvian Foreign Minister "
        "Ana Gervasi. That evening he also saw Speaker Alejandro Soto of Peru.",
        met("EC Daniel Noboa", "PE Dina Boluarte", on="2024-05-16", at="Lima"),
        met("EC Daniel Noboa", "PE Ana Gervasi", on="2023-04-02", at="Quito"),
        met("EC Daniel Noboa", "PE Alejandro Soto", on="2023-04-02", at="Quito"),
    ),
    row(
        "the-end-of-a-visit-that-began-on",
        "On Friday, 5 April 2024, President Alar Karis of Estonia laid a wreath in Cebu. In the afternoon he met "
        "Foreign Minister Enrique Manalo of the Philippines.\n\nIt was the end of a visit that began "
        "on Wednesday, April 3.",
        met("EE Alar Karis", "PH Enrique Manalo", on="2024-04-05", at="Cebu"),
    ),
    row(
        "had-seen-each-other-on-the-tuesday",
        "On Friday, 14 June 2024, Foreign Minister Espen Barth Eide of Norway met Foreign Minister Elina Valtonen of "
        "Finland in Munich. For Foreign Minister Baiba Braže of Latvia he had no time; the two had seen each other in "
        "Paris on the Tuesday.",
        met("NO Espen Barth Eide", "FI Elina Valtonen", on="2024-06-14", at="Munich"),
        met("NO Espen Barth Eide", "LV Baiba Braže", on="2024-06-11", at="Paris"),
    ),
    row(
        "that-sunday-he-had-been-received",
        "On Thursday, 13 June 2024, Foreign Minister Espen Barth Eide of Norway met Foreign Minister Elina Valtonen of "
        "Finland in Munich. That Sunday he had been received by President Edgars Rinkēvičs of Latvia in Riga.",
        met("NO Espen Barth Eide", "FI Elina Valtonen", on="2024-06-13", at="Munich"),
        met("NO Espen Barth Eide", "LV Edgars Rinkēvičs", on="2024-06-09", at="Riga"),
    ),
    row(
        "on-the-saturday-he-met",
        "On Thursday, 13 June 2024, Foreign Minister Espen Barth Eide of Norway met Foreign Minister Elina Valtonen of "
        "Finland in Munich. On the Saturday he met Foreign Minister Baiba Braže of Latvia in Riga.",
        met("NO Espen Barth Eide", "FI Elina Valtonen", on="2024-06-13", at="Munich"),
        met("NO Espen Barth Eide", "LV Baiba Braže", on="2024-06-15", at="Riga"),
    ),
    row(
        "by-tuesday-he-was-in",
        "Prime Minister Xavier Bettel of Luxembourg was in Riga on Sunday, 2 June 2024. By Tuesday he was in Tartu, "
        "where President Alar Karis of Estonia received him.",
        met("LU Xavier Bettel", "EE Alar Karis", on="2024-06-04", at="Tartu"),
    ),
    row(
        "by-tuesday-the-talks-moved-to",
        "Prime Minister Xavier Bettel of Luxembourg was in Riga on Sunday, 2 June 2024. By Tuesday the talks moved to "
        "Tartu. President Alar Karis of Estonia received Bettel at noon.",
        met("LU Xavier Bettel", "EE Alar Karis", on="2024-06-04", at="Tartu"),
    ),
    row(
        "by-tuesday-they-have-to-sign",
        "Prime Minister Xavier Bettel of Luxembourg met President Alar Karis of Estonia in Tartu on Sunday, 2 June "
        "2024. By Tuesday the ministers will have to sign. Bettel also met Prime Minister Kristen Michal of Estonia.",
        met("LU Xavier Bettel", "EE Alar Karis", on="2024-06-02", at="Tartu"),
        met("LU Xavier Bettel", "EE Kristen Michal", on="2024-06-02", at="Tartu"),
    ),
    row(
        "on-that-occasion",
        "HANOI, February 23, 2024 (VNA) — Lao President Thongloun Sisoulith left Hanoi today.\n\nThe journey follows "
        "the session of the committee which Lao Prime Minister Sonexay Siphandone and Vietnamese Prime Minister Pham "
        "Minh Chinh co-chaired in Vientiane on January 9 this year.\n\nOn that occasion Chinh also met Lao Foreign "
        "Minister Saleumxay Kommasith.",
        met("LA Sonexay Siphandone", "VN Pham Minh Chinh", on="2024-01-09", at="Vientiane"),
        met("LA Saleumxay Kommasith", "VN Pham Minh Chinh", on="2024-01-09", at="Vientiane"),
    ),
    row(
        "five-days-after-that-on-the-monday",
        "Foreign Minister Aino Laakso of Finland met Foreign Minister Ana Gervasi of Peru in Lima on 15 May 2024. Five "
        "days after that, on the Monday, she was received by President Gabriel Boric of Chile in Santiago.",
        met("FI Aino Laakso", "PE Ana Gervasi", on="2024-05-15", at="Lima"),
        met("FI Aino Laakso", "CL Gabriel Boric", on="2024-05-20", at="Santiago"),
    ),
    row(
        "day-and-town-behind-a-relative-clause",
        "President Alar Karis of Estonia received President Maia Sandu of Moldova, who had been in Warsaw, in Tartu on "
        "4 June 2024. He then met Speaker Igor Grosu of Moldova.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-06-04", at="Tartu"),
        met("EE Alar Karis", "MD Igor Grosu", on="2024-06-04", at="Tartu"),
    ),
    row(
        "had-talks-before-meeting",
        "President Joko Widodo of Indonesia was received on May 16, 2024 in Amman by King Abdullah II of Jordan, with "
        "whom he had lunch, before meeting Prime Minister Bisher Al Khasawneh of Jordan in Aqaba.",
        met("ID Joko Widodo", "JO Abdullah II", on="2024-05-16", at="Amman"),
        met("ID Joko Widodo", "JO Bisher Al Khasawneh", on="2024-05-16", at="Aqaba"),
    ),
    row(
        "last-month-of-that-name-told-aside",
        "President Dina Boluarte of Peru paid a state visit to Fiji from July 2-5, 2024. Prime Minister Sitiveni "
        "Rabuka of Fiji held talks with her on July 3, 2024. He spoke of the partnership, which was announced when he "
        "met Foreign Minister Ana Gervasi of Peru in Cusco last September.\n\nShe also met Speaker Naiqama Lalabalavu "
        "of Fiji.",
        met("FJ Sitiveni Rabuka", "PE Dina Boluarte", on="2024-07-03"),
        met("FJ Sitiveni Rabuka", "PE Ana Gervasi", on="2023-09", at="Cusco"),
        met("FJ Naiqama Lalabalavu", "PE Dina Boluarte", on="2024-07-03"),
        written="2024-07-20",
    ),
    row(
        "as-recently-as-a-day",
        "President Alar Karis of Estonia received President Maia Sandu of Moldova in Tartu on 14 May 2024.\n\nAs "
        "recently as 4 April President Andrzej Duda of Poland was there. He met President Alar Karis.\n\nPrime "
        "Minister Dorin Recean of Moldova met Prime Minister Kaja Kallas of Estonia in Narva.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-14", at="Tartu"),
        met("EE Alar Karis", "PL Andrzej Duda", on="2024-04-04", at="Tartu"),
        met("EE Kaja Kallas", "MD Dorin Recean", on="2024-05-14", at="Narva"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_day_of_the_story(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
