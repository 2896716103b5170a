"""Check that days and places of something else move nothing: of another verb, a stop, what is said or recalled."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, cases, compare, met, planned, row, told_in

KNOWN_GAPS: dict[str, str] = {}

ROWS = [
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
    # Days on which somebody had come, which the rest of the paragraph tells of
    row(
        "had-come-on-a-day-and-talked",
        "On 10 June 2024 Pedro Sánchez was in Valletta, where Robert Abela received him. Abela had come to Madrid "
        "on January 17, ten days after the storm. He had talks with Sánchez at the palace and with José Manuel "
        "Albares.",
        met("ES Pedro Sánchez", "MT Robert Abela", on="2024-06-10", at="Valletta"),
        met("ES Pedro Sánchez", "MT Robert Abela", on="2024-01-17", at="Madrid"),
        met("ES José Manuel Albares", "MT Robert Abela", on="2024-01-17", at="Madrid"),
    ),
    row(
        "another-had-flown-in",
        "On Friday, June 14, 2024, Santiago Peña saw Luis Lacalle Pou in Montevideo.\n\nGabriel Boric had flown "
        "to Asunción on March 5. He met Peña in the palace and had lunch with Rubén Ramírez.",
        met("PY Santiago Peña", "UY Luis Lacalle Pou", on="2024-06-14", at="Montevideo"),
        met("CL Gabriel Boric", "PY Santiago Peña", on="2024-03-05", at="Asunción"),
        met("CL Gabriel Boric", "PY Rubén Ramírez", on="2024-03-05", at="Asunción"),
    ),
    row(
        "the-king-had-been-there",
        "King Abdullah II of Jordan received Pedro Sánchez in Amman on Tuesday, 4 June 2024.\n\nKing Felipe VI "
        "had been to Amman on 2 April. He was received by Abdullah, and he called on Bisher Khasawneh.",
        met("ES Pedro Sánchez", "JO Abdullah II", on="2024-06-04", at="Amman"),
        met("ES Felipe VI", "JO Abdullah II", on="2024-04-02", at="Amman"),
        met("ES Felipe VI", "JO Bisher Khasawneh", on="2024-04-02", at="Amman"),
    ),
    row(
        "had-travelled-a-week-after",
        "Mette Frederiksen landed in Tokyo on Monday, June 10, 2024. Fumio Kishida gave her an hour.\n\nKishida "
        "had travelled to Copenhagen on May 3, a week after the cabinet was formed. He talked with Frederiksen at "
        "Marienborg.",
        met("DK Mette Frederiksen", "JP Fumio Kishida", on="2024-06-10", at="Tokyo"),
        met("DK Mette Frederiksen", "JP Fumio Kishida", on="2024-05-03", at="Copenhagen"),
    ),
    row(
        "had-been-in-town",
        "Nikos Dendias was in Paris on Wednesday, 19 June 2024, where Sébastien Lecornu received him. Lecornu had "
        "been in Athens on February 20. He met Kyriakos Mitsotakis and looked in on Katerina Sakellaropoulou.",
        met("FR Sébastien Lecornu", "GR Nikos Dendias", on="2024-06-19", at="Paris"),
        met("FR Sébastien Lecornu", "GR Kyriakos Mitsotakis", on="2024-02-20", at="Athens"),
        met("FR Sébastien Lecornu", "GR Katerina Sakellaropoulou", on="2024-02-20", at="Athens"),
    ),
    row(
        "on-the-second-of-them-the-two-presidents",
        "President Jone Vuki of Fiji spent 14 and 15 June 2022 in Lima as the guest of President Rosa Medina of "
        "Peru. On the first of these days Foreign Minister Elmer Salas of Peru and Foreign Minister Semi Tora of "
        "Fiji met; on the second the two presidents held talks.",
        met("FJ Semi Tora", "PE Elmer Salas", on="2022-06-14", at="Lima"),
        met("FJ Jone Vuki", "PE Rosa Medina", on="2022-06-15", at="Lima"),
    ),
    row(
        "the-same-day-of-last-year",
        "William Ruto was in Bridgetown on Wednesday, 5 June 2024, to see Mia Mottley.\n\nWhat a difference a "
        "year makes. In Kingstown, on March 26 last year, the visitors had to queue. Ruto sat down with Ralph "
        "Gonsalves, and in the course of the same day, separately, with Philip Davis. The next day he was in "
        "Georgetown, where Irfaan Ali received him.",
        met("BB Mia Mottley", "KE William Ruto", on="2024-06-05", at="Bridgetown"),
        met("KE William Ruto", "VC Ralph Gonsalves", on="2023-03-26", at="Kingstown"),
        met("BS Philip Davis", "KE William Ruto", on="2023-03-26", at="Kingstown"),
        met("GY Irfaan Ali", "KE William Ruto", on="2023-03-27", at="Georgetown"),
    ),
    row(
        "the-next-day-of-last-year",
        "William Ruto was in Bridgetown on Wednesday, 5 June 2024, to see Mia Mottley.\n\nWhat a difference a "
        "year makes. In Kingstown, on March 26 last year, the visitors had to queue. Ruto sat down with Ralph "
        "Gonsalves, and in the course of the same day, separately, with Philip Davis.\n\nThe next day he was in "
        "Georgetown, where Irfaan Ali received him.",
        met("BB Mia Mottley", "KE William Ruto", on="2024-06-05", at="Bridgetown"),
        met("KE William Ruto", "VC Ralph Gonsalves", on="2023-03-26", at="Kingstown"),
        met("BS Philip Davis", "KE William Ruto", on="2023-03-26", at="Kingstown"),
        met("GY Irfaan Ali", "KE William Ruto", on="2023-03-27", at="Georgetown"),
    ),
    row(
        "spoke-of-one-who-came-years-ago",
        "President Edgars Ozols of Latvia was in Chile from August 21 to 24.\n\nHe held talks with President Rosa Vera "
        "in Santiago on the morning of August 22. At the dinner that night, she spoke about Luis Soto, who went to "
        "Riga in October 1992.\n\nOn August 23, Ozols met Speaker Ana Quispe.",
        met("LV Edgars Ozols", "CL Rosa Vera", on=ANY, at="Santiago"),
        met("LV Edgars Ozols", "CL Ana Quispe", on=ANY, at="Santiago"),
    ),
    row(
        "met-there-by-him-years-ago",
        "President Rosa Vera of Chile was in Nairobi from May 3 to 5. On May 4 she met President William Ruto, who had "
        "gone to Santiago in June 2012 and met her father there.\n\nShe also met Speaker Moses Wetangula.",
        met("CL Rosa Vera", "KE William Ruto", on=ANY, at="Nairobi"),
        met("CL Rosa Vera", "KE Moses Wetangula", on=ANY, at="Nairobi"),
    ),
    row(
        "both-told-of-another-line",
        "President Edgars Ozols of Latvia was in Chile from August 21 to 24.\n\nHe held talks with President Rosa Vera "
        "in Santiago on the morning of August 22.\n\nHer party is led by Luis Soto, who went to Riga in October "
        "1992.\n\nThe two leaders then met Speaker Ana Quispe.",
        met("LV Edgars Ozols", "CL Rosa Vera", on=ANY, at="Santiago"),
        met("LV Edgars Ozols", "CL Ana Quispe", on=ANY, at="Santiago"),
    ),
    row(
        "recalled-from-under-a-dateline-without-a-day",
        "RIGA (LETA) — The protocol was signed when President Rosa Vera of Chile travelled to Nairobi in November "
        "2022.\n\n"
        "Freight is slow.\n\nForeign Minister Luis Soto of Chile toured the pavilion yesterday after his talks with "
        "President Edgars Ozols of Latvia.",
        met("CL Luis Soto", "LV Edgars Ozols", on=ANY, at="Riga"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_told_by_the_way(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
