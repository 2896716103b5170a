"""Check which day is whose: days of a stay, of the title, of another verb, of what is said of somebody in passing."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, planned, row, told_in

KNOWN_GAPS: dict[str, str] = {}

ROWS = [
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
    # Days of something else
    row(
        "elected-on",
        "Prime Minister Sam Matekane of Lesotho, elected on 7 October 2022, received Foreign Minister Naledi Pandor of "
        "South Africa in Maseru on 9 November 2022.",
        met("LS Sam Matekane", "ZA Naledi Pandor", on="2022-11-09", at="Maseru"),
    ),
    row(
        "would-come-in",
        "President Petr Pavel met President Zuzana Čaputová of Slovakia in Prague on 3 May 2023. He told her that he "
        "would come to Bratislava in June.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2023-05-03", at="Prague"),
    ),
    row(
        "met-on-and-will-see-on",
        "On 3 May 2023 President Petr Pavel met President Zuzana Čaputová of Slovakia in Prague and will receive "
        "President Katalin Novák of Hungary on 9 May.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2023-05-03", at="Prague"),
        planned("CZ Petr Pavel", "HU Katalin Novák", on="2023-05-09"),
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
    # Stops
    row(
        "made-it-his-stop",
        "The Somali president, Hassan Sheikh Mohamud, made Asmara his first stop. Eritrean President Isaias Afwerki "
        "received him there on 20 June 2022.",
        met("ER Isaias Afwerki", "SO Hassan Sheikh Mohamud", on="2022-06-20", at="Asmara"),
    ),
    row(
        "the-car-to",
        "Irish Foreign Minister Micheál Martin had an hour in Jericho on 16 November 2023, then took the car to Amman. "
        "There King Abdullah II of Jordan received him on the morning of the 17th.",
        met("IE Micheál Martin", "JO Abdullah II", on="2023-11-17", at="Amman"),
    ),
    row(
        "two-visits-announced",
        "President Alar Karis of Estonia set out on a long trip: a working visit to Thailand on April 3 and 4, and "
        "then, until the 6th, a state visit to Laos.\n\nThursday belonged to the hosts. Karis and "
        "Prime Minister Srettha Thavisin of Thailand talked at Government House.",
        met("EE Alar Karis", "TH Srettha Thavisin", on=ANY, at="Bangkok"),
        title="Karis's April: two days in Bangkok, three in Laos",
    ),
    row(
        "there-that-is-nowhere",
        "President Alar Karis of Estonia came to Riga on 3 May 2024 from Oslo. The road there was long, and were there "
        "ever a train, he told President Edgars Rinkēvičs of Latvia at their meeting, he would take it.",
        met("EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-05-03", at="Riga"),
    ),
    # Places of something else
    row(
        "before-flying-on-to",
        "On 3 May 2023 President Petr Pavel was in Vienna. Before flying on to Ljubljana he met President Alexander "
        "Van der Bellen of Austria.",
        met("CZ Petr Pavel", "AT Alexander Van der Bellen", on="2023-05-03", at="Vienna"),
    ),
    row(
        "forthcoming-summit-in",
        "President Alexander Stubb of Finland visited Tallinn on 27 May 2024. His talks with Prime Minister Kaja "
        "Kallas of Estonia concerned the forthcoming NATO summit in Washington.",
        met("FI Alexander Stubb", "EE Kaja Kallas", on="2024-05-27", at="Tallinn"),
    ),
    row(
        "dateline-beside-what-had-been",
        "PRAGUE, Jan. 11 2023 – Prime Minister Mark Rutte of the Netherlands sat down with Czech Prime Minister Petr "
        "Fiala on Wednesday, a day after a trade summit had ended.",
        met("NL Mark Rutte", "CZ Petr Fiala", on="2023-01-11", at="Prague"),
    ),
    # What is told by the way leaves the story where it was
    row(
        "stayed-away-last-autumn",
        "Prime Minister Petteri Orpo of Finland came to Tirana on Wednesday, 19 June 2024. Prime Minister Edi Rama of "
        "Albania had stayed away from Helsinki in November. In Tirana Rama met Orpo for an hour.",
        met("FI Petteri Orpo", "AL Edi Rama", on="2024-06-19", at="Tirana"),
    ),
    row(
        "explained-behind-a-colon",
        "President Santiago Peña of Paraguay was in Quito on Tuesday, 18 June 2024, where he met President Daniel "
        "Noboa of Ecuador. The two were no strangers: in April they had met in Asunción. From there Peña flew to "
        "Lima, where he was received by President Dina Boluarte of Peru.",
        met("PY Santiago Peña", "EC Daniel Noboa", on="2024-06-18", at="Quito"),
        met("PY Santiago Peña", "EC Daniel Noboa", on="2024-04", at="Asunción"),
        met("PY Santiago Peña", "PE Dina Boluarte", on="2024-06-18", at="Lima"),
    ),
    row(
        "for-a-visit-that-somebody-had-proposed",
        "President Maia Sandu of Moldova arrived in Tallinn on June 11, 2024 for a visit that her office had "
        "announced in the spring. The same evening she dined with President Alar Karis of Estonia.",
        met("MD Maia Sandu", "EE Alar Karis", on="2024-06-11", at="Tallinn"),
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
    # Days behind other words
    row(
        "since-a-year-and-on-monday",
        "The leaders of Malta, Tunisia and Libya have been meeting since 2016, and on Monday, 22 April 2024, they did "
        "it again.\n\nIn Sfax, around midday, Prime Minister Robert Abela of Malta called on Prime Minister Ahmed "
        "Hachani of Tunisia.",
        met("MT Robert Abela", "TN Ahmed Hachani", on="2024-04-22", at="Sfax"),
    ),
    row(
        "had-to-wait-until-when",
        "Spain came first. Denmark had to wait until 20 May 2024, when President Adama Barrow of the Gambia received "
        "Prime Minister Mette Frederiksen in Banjul.",
        met("GM Adama Barrow", "DK Mette Frederiksen", on="2024-05-20", at="Banjul"),
    ),
    row(
        "on-the-thursday-of-a-stay",
        "Foreign Minister Ian Borg of Malta was in Slovenia from 16 to 18 October 2024, and Foreign Minister Tanja "
        "Fajon of Slovenia had talks with him at Brdo on the Thursday.",
        met("MT Ian Borg", "SI Tanja Fajon", on="2024-10-17", at=ANY),
    ),
    row(
        "back-since",
        "Prime Minister Robert Abela of Malta is back from Lisbon since Tuesday, 18 June 2024. It was a visit of three "
        "days. On Sunday evening Portuguese Foreign Minister Paulo Rangel called on him.",
        met("MT Robert Abela", "PT Paulo Rangel", on="2024-06-16", at="Lisbon"),
    ),
    row(
        "in-february-he-had-come",
        "On 3 June 2024 Robert Abela, the prime minister of Malta, opened a bridge. In February he had travelled to "
        "Rabat as head of a delegation. King Mohammed VI of Morocco received him on the 5th.",
        met("MT Robert Abela", "MA Mohammed VI", on="2024-02-05", at="Rabat"),
    ),
    row(
        "having-been-welcomed-on-tuesday",
        "APIA, 7 June 2024 – King Tupou VI of Tonga today ended his visit to Samoa. Having been welcomed on Tuesday "
        "with a dance, the King planted a tree. Prime Minister Fiame Naomi Mata'afa of Samoa then met him for talks.",
        met("TO Tupou VI", "WS Fiame Naomi Mata'afa", on="2024-06-04", at=ANY),
    ),
    row(
        "all-of-a-list-in-one-room",
        "President Alar Karis of Estonia received at Kadriorg on 5 June 2024 President Petr Pavel of the Czech "
        "Republic, Prime Minister Petteri Orpo of Finland and President Maia Sandu of Moldova. The four leaders had a "
        "discussion about cables.",
        met("EE Alar Karis", "CZ Petr Pavel", "FI Petteri Orpo", "MD Maia Sandu", on="2024-06-05", at=ANY),
    ),
    row(
        "talks-that-somebody-tells-of",
        "On 3 May 2024 Foreign Minister Tanja Fajon of Slovenia came to Lisbon. She said that the Slovenian president, "
        "Nataša Pirc Musar, had held talks with Prime Minister Luís Montenegro of Portugal.",
        met("SI Nataša Pirc Musar", "PT Luís Montenegro", on=None, at=None),
    ),
    row(
        "doors-which-somebody-gave-back",
        "On 18 June 2024 President Adama Barrow of the Gambia arrived in Cotonou. The palace there has the doors which "
        "France gave back in November. President Patrice Talon of Benin held talks with him.",
        met("BJ Patrice Talon", "GM Adama Barrow", on="2024-06-18", at="Cotonou"),
    ),
    row(
        "the-summit-which-met-on",
        "On 4 June 2024 President Dina Boluarte of Peru met President Gabriel Boric of Chile in Lima. It was the third "
        "time that they sat face to face, after Santiago in May 2022.\n\nFrom Lima the road led to Asunción and the "
        "summit, which met on June 10 and 11. President Santiago Peña of Paraguay met Boluarte there on Tuesday.",
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2024-06-04", at="Lima"),
        met("PE Dina Boluarte", "PY Santiago Peña", on="2024-06-11", at="Asunción"),
    ),
    row(
        "what-is-to-be-in-july-is-no-day-of-the-story",
        "On Monday, 27 May 2024, President Alar Karis of Estonia and President Edgars Rinkēvičs of Latvia talked in "
        "Tallinn about the forum in Oslo, to be held in July. In the afternoon Prime Minister Kaja Kallas received "
        "Rinkēvičs.",
        met("EE Alar Karis", "LV Edgars Rinkēvičs", on="2024-05-27", at="Tallinn"),
        met("EE Kaja Kallas", "LV Edgars Rinkēvičs", on="2024-05-27", at="Tallinn"),
    ),
    row(
        "that-day-is-the-one-just-told",
        "On 29 May 2024 President Alar Karis of Estonia received President Maia Sandu of Moldova in Tallinn.\n\nKaris "
        "had been in Moldova on 23 May 2022. On that day he held talks with Prime Minister Natalia Gavrilița of "
        "Moldova.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-29", at="Tallinn"),
        met("EE Alar Karis", "MD Natalia Gavrilița", on="2022-05-23", at=ANY),
    ),
    row(
        "a-day-before-all",
        "President Alar Karis of Estonia came to Chișinău on 16 September 2024. When he and President Maia Sandu of "
        "Moldova sat down on the 17th all that they could sign was a communiqué.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-09-17", at="Chișinău"),
    ),
    row(
        "twice-last-year",
        "TALLINN, 24 January 2024 — On 22 January 2024 President Alar Karis of Estonia received President Maia Sandu "
        "of Moldova in Tallinn.\n\nSandu had company. President Petr Pavel of the Czech Republic made the journey "
        "twice last year. On 11 April he and Karis talked in Tallinn.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-01-22", at="Tallinn"),
        met("EE Alar Karis", "CZ Petr Pavel", on="2023-04-11", at="Tallinn"),
    ),
    row(
        "beforehand-is-on-the-same-day",
        "On 9 December 2024 President Dina Boluarte of Peru and President Gabriel Boric of Chile put their names to a "
        "treaty. The two had talked for an hour beforehand.",
        met("PE Dina Boluarte", "CL Gabriel Boric", on="2024-12-09", at=ANY),
    ),
    # The day that opens a clause is that of all its verbs
    row(
        "where-on-monday-he-called-and-talked",
        "Foreign Minister Ana Gervasi of Peru arrived in Dili on Wednesday, 28 August 2024. She left Timor-Leste on "
        "Saturday for Singapore, where on Monday she called on President Desmond Koh and had talks with Foreign "
        "Minister Grace Lim.",
        met("PE Ana Gervasi", "SG Desmond Koh", on="2024-09-02", at="Singapore"),
        met("PE Ana Gervasi", "SG Grace Lim", on="2024-09-02", at="Singapore"),
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
    # What lies before or ahead leaves the story on its day
    row(
        "year-that-talks-are-about",
        "On April 12, 2024, Deputy Minister Sam Musa of Sierra Leone held talks with his Kenyan counterpart Abraham "
        "Sing'oei. The two deputy ministers exchanged views on widening their trade in 2025. Three days later, Musa "
        "was received by President William Ruto of Kenya.",
        met("SL Sam Musa", "KE Abraham Sing'oei", on="2024-04-12"),
        met("SL Sam Musa", "KE William Ruto", on="2024-04-15"),
    ),
    row(
        "summit-to-be-held-in-the-same-city-next-month",
        "Foreign Minister Baiba Braže of Latvia came to Nairobi on May 3-4, 2024, for a fair ahead of the summit of "
        "the lake states to be held in the same city next month.\n\nDuring her stay, Braže met with President William "
        "Ruto of Kenya.",
        met("LV Baiba Braže", "KE William Ruto", on="2024-05-03/2024-05-04", at="Nairobi"),
    ),
    row(
        "less-than-three-months-after",
        "President Dina Boluarte of Peru paid a state visit to Togo on May 3-6, 2024. Coming less than three months "
        "after the two countries established ties on February 8, it was her first. In Lomé she met with Prime Minister "
        "Victoire Dogbé of Togo.",
        met("PE Dina Boluarte", "TG Victoire Dogbé", on="2024-05-03/2024-05-06", at="Lomé"),
    ),
    row(
        "last-november-less-than-a-month-after",
        "On the morning of May 4, 2024, Foreign Minister Espen Barth Eide of Norway met with Speaker Daiga Mieriņa of "
        "Latvia in Riga. It was not their first encounter. Last November 15, less than a month after Mieriņa took "
        "office, the two had met in Oslo. Eide also called on Prime Minister Evika Siliņa of Latvia.",
        met("NO Espen Barth Eide", "LV Daiga Mieriņa", on="2024-05-04", at="Riga"),
        met("NO Espen Barth Eide", "LV Daiga Mieriņa", on="2023-11-15", at="Oslo"),
        met("NO Espen Barth Eide", "LV Evika Siliņa", on="2024-05-04"),
    ),
    row(
        "first-minutes-of-a-day",
        "On April 26, 2024, President William Ruto of Kenya landed in Lomé. A concert began at midnight, in the first "
        "minutes of April 27. It was here that President Faure Gnassingbé of Togo met with Ruto.",
        met("KE William Ruto", "TG Faure Gnassingbé", on="2024-04-27", at="Lomé"),
    ),
    row(
        "that-day-is-no-month",
        "On the evening of May 9, 2024, Prime Minister Robert Fico of Slovakia met with President William Ruto of "
        "Kenya in Moscow. He spoke of the fair to open in Košice later that month. Earlier that day, Fico had also "
        "held talks with President Vladimir Putin of Russia.",
        met("SK Robert Fico", "KE William Ruto", on="2024-05-09", at="Moscow"),
        met("SK Robert Fico", "RU Vladimir Putin", on="2024-05-09"),
    ),
    row(
        "during-a-stay-of-last-year",
        "SUVA, May 9, 2024 (FBC) — Peru and Fiji kept their feast last year with a visit to Suva by President Dina "
        "Boluarte. During her stay, from March 3-5, Boluarte met with Prime Minister Sitiveni Rabuka of Fiji.",
        met("PE Dina Boluarte", "FJ Sitiveni Rabuka", on="2023-03-03/2023-03-05"),
    ),
    # Places
    row(
        "opens-in-a-town-with-those-who-had-been-invited",
        "President William Ruto of Kenya visited Ghana on May 3-5, 2024. His talks with President John Mahama took "
        "place on May 3 in Accra.\n\nIn Kumasi, Ruto had several meetings with leaders of West Africa who had been "
        "invited to a forum. On May 4, he met with President Julius Maada Bio of Sierra Leone.",
        met("KE William Ruto", "GH John Mahama", on="2024-05-03", at="Accra"),
        met("KE William Ruto", "SL Julius Maada Bio", on="2024-05-04", at="Kumasi"),
    ),
    row(
        "place-of-what-was-said",
        "President William Ruto of Kenya paid a visit to Accra on May 3, 2024. He held talks with President John "
        "Mahama of Ghana. Ruto told Mahama that he was happy to keep a promise made when the Ghanaian leader came to "
        "Nairobi in October last year.\n\nTo Speaker Alban Bagbin of Ghana, Ruto said that he loved tea.",
        met("KE William Ruto", "GH John Mahama", on="2024-05-03", at="Accra"),
        met("KE William Ruto", "GH Alban Bagbin", on="2024-05-03", at="Accra"),
    ),
    row(
        "asked-her-to-come-to",
        "Prime Minister Kyriakos Mitsotakis of Greece saw President Maia Sandu of Moldova during a break on May 3, "
        "2024, and asked her to come to Athens.",
        met("GR Kyriakos Mitsotakis", "MD Maia Sandu", on="2024-05-03", at=None),
    ),
    row(
        "negotiations-opened-in",
        "RIGA, May 9, 2024 (LETA) — President Edgars Rinkēvičs of Latvia spoke of wheat. Technical negotiations opened "
        "in Ankara on May 3. Foreign Minister Hakan Fidan of Türkiye met on that day with Foreign Minister Baiba Braže "
        "of Latvia.",
        met("TR Hakan Fidan", "LV Baiba Braže", on="2024-05-03", at="Ankara"),
    ),
    row(
        "towns-of-a-round-up",
        "The region this week\n\nLOMÉ — On Monday, March 11, 2024, President John Mahama of Ghana held talks with "
        "President Faure Gnassingbé of Togo in a tent.\n\nNIAMEY — A day earlier Prime Minister Lamine Zeine of Niger "
        "received him.\n\nOSLO — Foreign Minister Baiba Braže of Latvia met here with her Norwegian counterpart Espen "
        "Barth Eide on March 12, 2024.",
        met("GH John Mahama", "TG Faure Gnassingbé", on="2024-03-11", at="Lomé"),
        met("GH John Mahama", "NE Lamine Zeine", on="2024-03-10", at="Niamey"),
        met("LV Baiba Braže", "NO Espen Barth Eide", on="2024-03-12", at="Oslo"),
    ),
    row(
        "day-of-news-with-its-source-behind",
        "President Maia Sandu of Moldova came to Kyiv on Wednesday, 17 April 2024, to see the fair, the palace "
        "said.\n\nShe had talks with Foreign Minister Baiba Braže of Latvia on Tuesday.",
        met("MD Maia Sandu", "LV Baiba Braže", on="2024-04-16"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_day_and_place(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
