"""Check turns of phrase by which posts go on from one meeting to the next: whose day, whose place, who is meant."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

DAYS = [
    row(
        "his-first-call-was-on",
        "APIA, May 19, 2023 — Fijian Prime Minister Jone Rabuka flew in on Thursday. His first call was on the Samoan "
        "Head of State, Fetu Leota, to whom he presented a whale's tooth.",
        met("FJ Jone Rabuka", "WS Fetu Leota", on="2023-05-18", at="Apia"),
    ),
    row(
        "then-he-left-for-another-town",
        "LUSAKA – The series began on Wednesday, March 6, 2024. Kenyan President Samuel Otieno was received by "
        "President Mutale Banda at State House in Lusaka; after their talks there was a dinner, and on Thursday he "
        "flew to Livingstone.",
        met("KE Samuel Otieno", "ZM Mutale Banda", on="2024-03-06", at="Lusaka"),
    ),
    row(
        "another-had-come-before-him",
        "On Monday, March 18, 2024, Peruvian President Rosa Quispe and Ecuadorian President Luis Andrade held talks in "
        "Quito. She was the last of the three to come; Bolivian President Juan Mamani had been there on February 2. On "
        "Wednesday Quispe was in Bogotá, where she talked with Colombian President Camilo Restrepo.",
        met("PE Rosa Quispe", "EC Luis Andrade", on="2024-03-18", at="Quito"),
        met("PE Rosa Quispe", "CO Camilo Restrepo", on="2024-03-20", at="Bogotá"),
    ),
    row(
        "meant-for-another-month",
        "It was meant to be in April, and then the king died. So it was only on Thursday, 23 May 2024, that Estonian "
        "President Kalle Tamm came to Malta, the first to do so since 2001.\n\nThe talks with Prime Minister Karl "
        "Vella of Malta in Valletta on Thursday afternoon lasted two hours.",
        met("EE Kalle Tamm", "MT Karl Vella", on="2024-05-23", at="Valletta"),
    ),
    row(
        "the-week-before",
        "Latvian President Juris Ozols was in Lisbon from Wednesday, May 8, 2024, to Friday, May 10; and from "
        "Wednesday to Friday of the following week, May 15 to 17, he was in Madrid.\n\nThe week before, the bells had "
        "been rung for him in Lisbon. On the same Thursday Portuguese Prime Minister Rui Tavares received Ozols.",
        met("LV Juris Ozols", "PT Rui Tavares", on="2024-05-09", at="Lisbon"),
    ),
    row(
        "and-on-the-ninth-by",
        "Gambian President Adama Barrow stayed in Rabat from May 7-10, 2024. On May 8 he met King Mohammed VI. "
        "Also on the 8th, he was received by Prime Minister Aziz Akhannouch, and on the 9th by Rachid Talbi "
        "Alami, the Speaker of the House of Representatives.",
        met("GM Adama Barrow", "MA Mohammed VI", on="2024-05-08", at="Rabat"),
        met("GM Adama Barrow", "MA Aziz Akhannouch", on="2024-05-08", at="Rabat"),
        met("GM Adama Barrow", "MA Rachid Talbi Alami", on="2024-05-09", at="Rabat"),
    ),
    row(
        "days-before-their-names",
        "Peruvian Foreign Minister Elmer Salcedo rang nobody; he went by train. On March 3, 2022 he talked to "
        "Jonas Gahr Støre, Chairman of the Labour Party of Norway (Oslo branch), on the 4th to Pekka Haavisto, "
        "Chairman of the Green League of Finland, or GLF, and on March 9 to Foreign Minister Jeppe Kofod of "
        "Denmark.",
        met("PE Elmer Salcedo", "NO Jonas Gahr Støre", on="2022-03-03"),
        met("PE Elmer Salcedo", "FI Pekka Haavisto", on="2022-03-04"),
        met("PE Elmer Salcedo", "DK Jeppe Kofod", on="2022-03-09"),
    ),
    row(
        "who-had-met-him-before",
        "Mongolian President Ukhnaa Khurelsukh was in Rome on May 27-28, 2024. President Sergio Mattarella, who "
        "had met him in Ulaanbaatar in September, and Prime Minister Giorgia Meloni both had talks with him on "
        "the 28th.",
        met("IT Sergio Mattarella", "MN Ukhnaa Khurelsukh", on="2024-05-28", at="Rome"),
        met("IT Giorgia Meloni", "MN Ukhnaa Khurelsukh", on="2024-05-28", at="Rome"),
        met("IT Sergio Mattarella", "MN Ukhnaa Khurelsukh", on="2023-09", at="Ulaanbaatar"),
    ),
    row(
        "what-was-recalled-is-left",
        "In Maputo on 22 April 2025, Minister Verónica Macamo of Mozambique met Cuban Culture Minister Alpidio "
        "Alonso. She recalled the meeting that President Daniel Chapo had with President Miguel Díaz-Canel in "
        "Havana in November last year. The same day she received Ian Borg, the Foreign Minister of Malta.",
        met("MZ Verónica Macamo", "CU Alpidio Alonso", on="2025-04-22", at="Maputo"),
        met("MZ Daniel Chapo", "CU Miguel Díaz-Canel", on="2024-11", at="Havana"),
        met("MZ Verónica Macamo", "MT Ian Borg", on="2025-04-22", at="Maputo"),
    ),
    row(
        "second-clause-with-a-day",
        "In March 2023, Honduras opened an embassy in Palau; on June 9 its President, Xiomara Castro, arrived in "
        "Koror. There she saw President Surangel Whipps of Palau.",
        met("HN Xiomara Castro", "PW Surangel Whipps", on="2023-06-09", at="Koror"),
    ),
    row(
        "which-had-taken-place",
        "Zambian President Hakainde Hichilema paid a state visit to Brazil from March 14-17, 2024. Asked about "
        "his meeting with President Luiz Inácio Lula da Silva, which had taken place on March 15, he smiled.",
        met("ZM Hakainde Hichilema", "BR Luiz Inácio Lula da Silva", on="2024-03-15"),
    ),
    row(
        "last-day-of-the-stay",
        "Latvian Foreign Minister Baiba Braže visited Georgia from 3 to 6 May 2024. On the last day of her stay "
        "she met her Georgian counterpart, Ilia Darchiashvili.",
        met("LV Baiba Braže", "GE Ilia Darchiashvili", on="2024-05-06"),
    ),
    row(
        "second-day",
        "Latvian Foreign Minister Baiba Braže arrived in Tbilisi on Friday, May 3, 2024. On her second day she "
        "had an exchange with Prime Minister Irakli Kobakhidze of Georgia.",
        met("LV Baiba Braže", "GE Irakli Kobakhidze", on="2024-05-04", at="Tbilisi"),
    ),
    row(
        "back-in",
        "Fijian Prime Minister Sitiveni Rabuka was in Bern from June 3 to 5, 2023. Back in Suva, he told the "
        "press that all was well. On June 8 the Swiss Ambassador Viola Keller called on him.",
        met("FJ Sitiveni Rabuka", "CH Viola Keller", on="2023-06-08", at="Suva"),
    ),
    row(
        "who-had-come-leaves-the-day",
        "On June 27, 2023, King Abdullah II of Jordan met, one by one, the heads of three governments who had "
        "come to Aqaba.\n\nMia Mottley, Prime Minister of Barbados, told the King that her island was short of "
        "water.",
        met("BB Mia Mottley", "JO Abdullah II", on="2023-06-27"),
    ),
    row(
        "history-in-a-paragraph",
        "The pact between Mali and Peru turned 60 on August 18, 2021. Peruvian Premier Pedro Beltrán had visited "
        "Mali from January 11 to 16, 1961. It was in Bamako that he, in talks with President Modibo Keita of Mali "
        "on January 15, first spoke of it.\n\nOn August 20, President Assimi Goïta of Mali received President "
        "Pedro Castillo of Peru in Bamako.",
        met("PE Pedro Beltrán", "ML Modibo Keita", on="1961-01-15", at="Bamako"),
        met("ML Assimi Goïta", "PE Pedro Castillo", on="2021-08-20", at="Bamako"),
    ),
    row(
        "second-visit-after-that-of",
        "Chadian President Idriss Déby arrived in Lima on November 14. It was his second visit to the Andean "
        "country after that of May 2016.\n\nPeruvian President Dina Boluarte gave him a dinner, and the two held "
        "talks.",
        met("TD Idriss Déby", "PE Dina Boluarte", on=None, at="Lima"),
    ),
    row(
        "told-before-lunch",
        "On 4 June 2023 Belarusian President Aleksandr Lukashenko came to Harare. The room is yours, Zimbabwean "
        "President Emmerson Mnangagwa told him before the two leaders had lunch.",
        met("BY Aleksandr Lukashenko", "ZW Emmerson Mnangagwa", on="2023-06-04", at="Harare"),
    ),
    row(
        "stayed-as-head-of-a-delegation",
        "Latvian Premier Evika Siliņa stayed in Georgia from October 9-11, 2025 at the head of a delegation. The "
        "fair was opened on October 10. On the last day of her stay she sat down with her counterpart, Irakli "
        "Kobakhidze.",
        met("LV Evika Siliņa", "GE Irakli Kobakhidze", on="2025-10-11"),
    ),
    row(
        "the-fair-was-opened-on",
        "Argentine President Alberto Fernández used his stay in Doha for the fair, which was opened on February "
        "4, 2022, for a meeting of forty minutes with Emir Tamim bin Hamad Al Thani.",
        met("AR Alberto Fernández", "QA Tamim bin Hamad Al Thani", on="2022-02", at="Doha"),
    ),
    row(
        "had-a-busy-day",
        "The Foreign Ministry in Windhoek had a busy day on April 22, 2025.\n\nMinister Selma Ashipala of Namibia "
        "met Finnish Foreign Minister Elina Valtonen. The same day she received Ian Borg of Malta.",
        met("NA Selma Ashipala", "FI Elina Valtonen", on="2025-04-22"),
        met("NA Selma Ashipala", "MT Ian Borg", on="2025-04-22"),
    ),
    row(
        "on-the-day-of-her-death",
        "Ana Petrescu, once a minister of Romania, passed away in Lima on November 30, 2022. A service was held "
        "on December 6, 2022.\n\nOn the day of her death, Peruvian President Pedro Castillo was in talks with "
        "President Klaus Iohannis of Romania in Cusco.",
        met("PE Pedro Castillo", "RO Klaus Iohannis", on="2022-11-30", at="Cusco"),
    ),
    row(
        "the-same-evening-as-the-arrival",
        "Romanian Premier Ion Rusu paid a visit to Egypt on July 9-10, 2024. Prime Minister Mostafa Madbouly of "
        "Egypt greeted Rusu at Cairo airport, and the two held talks the same evening.",
        met("RO Ion Rusu", "EG Mostafa Madbouly", on="2024-07-09", at="Cairo"),
    ),
    row(
        "when-she-was-in",
        "Peruvian President Dina Boluarte held talks with King Felipe VI of Spain in Lima on November 14, "
        "2024.\n\nWhen Boluarte was in Madrid on a state visit in June 2024, it was agreed that a school would be "
        "built. She had then been received by Felipe on June 28.",
        met("PE Dina Boluarte", "ES Felipe VI", on="2024-11-14", at="Lima"),
        met("PE Dina Boluarte", "ES Felipe VI", on="2024-06-28", at="Madrid"),
    ),
    row(
        "a-trip-took-her-to",
        "Peruvian President Dina Boluarte's first trip abroad took her to Moscow, where she was on a state visit "
        "from March 20-22, 2023. On March 21, Boluarte first spoke with Prime Minister Mikhail Mishustin.",
        met("PE Dina Boluarte", "RU Mikhail Mishustin", on="2023-03-21", at="Moscow"),
    ),
]

WHO = [
    row(
        "one-after-the-other",
        "On Sunday, 26 May 2024, in Lomé, President Ayo Balogun of Nigeria met, one after the other, the President of "
        "Togo, Kossi Mensah, the Speaker of Parliament, Afi Lawson, and the Prime Minister, Yao Tetteh.",
        met("NG Ayo Balogun", "TG Kossi Mensah", on="2024-05-26", at="Lomé"),
        met("NG Ayo Balogun", "TG Afi Lawson", on="2024-05-26", at="Lomé"),
        met("NG Ayo Balogun", "TG Yao Tetteh", on="2024-05-26", at="Lomé"),
    ),
    row(
        "the-pope-by-his-title",
        "Pope Leo XIV came to Lebanon on 26 May 2024. On Monday the Holy Father met President Joseph Aoun in Baabda.",
        met("VA Leo XIV", "LB Joseph Aoun", on="2024-05-27", at="Baabda"),
    ),
    row(
        "the-pope-of-today",
        "Leo XIV came to Lebanon on 26 May 2025. The country was last visited by Pope Benedict XVI in 2012. On 27 May "
        "the Holy Father met President Joseph Aoun in Baabda.",
        met("VA Leo XIV", "LB Joseph Aoun", on="2025-05-27", at="Baabda"),
    ),
    row(
        "the-king-of-today",
        "Kings have come to Peru before: King Juan Carlos I of Spain was there. On 26 May 2025 Felipe VI was in Lima, "
        "where the King met President Ana Quispe.",
        met("ES Felipe VI", "PE Ana Quispe", on="2025-05-26", at="Lima"),
    ),
    row(
        "a-king-called-as-his-sons-father",
        "On 6 May 2024 Prince Khalid bin Salman, the Saudi defence minister, was in Lomé. He had a letter from King "
        "Salman and met President Koffi Agbeko of Togo.",
        met("SA Khalid bin Salman", "TG Koffi Agbeko", on="2024-05-06"),
    ),
    row(
        "the-late-pope",
        "Leo XIV praised the late Pope Francis. On 26 May 2024 Pope Francis had received President Ana Quispe of Peru.",
        met("VA Francis", "PE Ana Quispe", on="2024-05-26"),
    ),
    row(
        "the-guest-of-several-countries",
        "Georgian President Salome Beridze has spent the week in the air.\n\nRiga came first, on Sunday, June 2, 2024. "
        "Deputy Prime Minister Andris Krūms was waiting at the airport. She had talks with Prime Minister Evika Silina "
        "of Latvia. Speaker Daiga Mieriņa received her as well.\n\nIn Madrid on Tuesday she met the "
        "Spanish Speaker, Francisco Roldán.",
        met("GE Salome Beridze", "LV Evika Silina", on="2024-06-02", at="Riga"),
        met("GE Salome Beridze", "LV Daiga Mieriņa", on="2024-06-02", at="Riga"),
        met("GE Salome Beridze", "ES Francisco Roldán", on="2024-06-04", at="Madrid"),
    ),
    row(
        "the-president-goes-on",
        "The President of the Government of Spain, Rodrigo Montes, today, May 30, 2024, ended a tour of West Africa. "
        "In Nouakchott he met with President Sidi Ould Vall of Mauritania. On Wednesday the President was received in "
        "Banjul by the President of The Gambia, Lamin Ceesay.",
        met("ES Rodrigo Montes", "MR Sidi Ould Vall", at="Nouakchott"),
        met("ES Rodrigo Montes", "GM Lamin Ceesay", on="2024-05-29", at="Banjul"),
    ),
    row(
        "talks-about-elsewhere",
        "On May 14, 2024, King Felipe VI of Spain and Egyptian President Hosni Farag held a meeting in Cairo on the "
        "situation in Gaza. The same day the King had a meeting with Egypt's Speaker, Hanafy Sobhi.",
        met("ES Felipe VI", "EG Hosni Farag", on="2024-05-14", at="Cairo"),
        met("ES Felipe VI", "EG Hanafy Sobhi", on="2024-05-14", at="Cairo"),
    ),
    row(
        "an-agreement-is-nobody",
        "Irish Taoiseach Brian Keane was in Oslo on May 14, 2024. It was 26 years since the Good Friday Agreement. "
        "Prime Minister Kari Lunde of Norway received him.",
        met("IE Brian Keane", "NO Kari Lunde", on="2024-05-14", at="Oslo"),
    ),
    row(
        "a-family-name-spelt-otherwise",
        "Zelenskyy did not wait. He came by himself on May 14, 2024, to Berlin, and saw German Chancellor Olaf Scholz.",
        met("UA Volodymyr Zelensky", "DE Olaf Scholz", on="2024-05-14", at="Berlin"),
    ),
    row(
        "with-whom-in-front",
        "Chilean Foreign Minister Alberto van Klaveren visited Norway on March 4, 2024. Prime Minister Jonas Gahr "
        "Støre received him in Oslo. With Foreign Minister Espen Barth Eide he exchanged views on krill, on wind "
        "power and on the duties which the Biden administration had laid on steel.",
        met("CL Alberto van Klaveren", "NO Jonas Gahr Støre", on="2024-03-04", at="Oslo"),
        met("CL Alberto van Klaveren", "NO Espen Barth Eide", on="2024-03-04", at="Oslo"),
    ),
    row(
        "and-whom-she-welcomed",
        "Bolivian President Luis Arce, who had been in Algiers for a meeting with President Abdelmadjid Tebboune "
        "and whom Prime Minister Mia Mottley of Barbados welcomed as the first guest of the year, flew home on "
        "January 9, 2024.",
        met("BO Luis Arce", "DZ Abdelmadjid Tebboune"),
        met("BO Luis Arce", "BB Mia Mottley"),
    ),
    row(
        "a-dinner-for-him-after-which",
        "Bolivian President Luis Arce was in Doha in the second week of May 2024. On May 8 Emir Tamim bin Hamad "
        "Al Thani gave a dinner for him, after which they went into talks.",
        met("BO Luis Arce", "QA Tamim bin Hamad Al Thani", on="2024-05-08", at="Doha"),
    ),
    row(
        "their-talks-without-a-day",
        "Kenyan President William Ruto landed in Belgrade on the evening of May 7, 2024. President Aleksandar "
        "Vučić waited for him on the tarmac with his wife. Their talks ended with a pact on tea.",
        met("KE William Ruto", "RS Aleksandar Vučić", on="2024-05-07", at="Belgrade"),
    ),
    row(
        "their-talks-told-already",
        "Kenyan President William Ruto met Serbian President Aleksandar Vučić in Belgrade on May 8, 2024. Their "
        "talks lasted for two hours.",
        met("KE William Ruto", "RS Aleksandar Vučić", on="2024-05-08", at="Belgrade"),
    ),
    row(
        "discussed-with-them",
        "A delegation of the Awami League led by its General Secretary Obaidul Quader visited Nepal from June 2 "
        "to 5, 2023. On June 3 the guests had a meeting with Foreign Minister Narayan Prakash Saud of Nepal, and "
        "on June 5 Khadga Prasad Oli, Chairman of the Communist Party of Nepal (UML), discussed with them a draft "
        "pact.",
        met("BD Obaidul Quader", "NP Narayan Prakash Saud", on="2023-06-03"),
        met("BD Obaidul Quader", "NP Khadga Prasad Oli", on="2023-06-05"),
    ),
    row(
        "of-a-party-and",
        "Latvian Foreign Minister Baiba Braže arrived in Tbilisi on May 3, 2024. During her stay she further met "
        "Shalva Papuashvili of the ruling Georgian Dream party and Nino Tsilosani of the opposition Lelo party.",
        met("LV Baiba Braže", "GE Shalva Papuashvili", at="Tbilisi"),
        met("LV Baiba Braže", "GE Nino Tsilosani", at="Tbilisi"),
    ),
    row(
        "a-dialogue-and-its-trade",
        "President Paul Kagame received Kenyan Defence Minister Aden Duale in Kigali on 3 June 2024, and Musalia "
        "Mudavadi, the Prime Cabinet Secretary of Kenya, co-chaired the 5th Kenya-Rwanda Economic and Trade "
        "Dialogue with Foreign Minister Vincent Biruta on June 11.",
        met("RW Paul Kagame", "KE Aden Duale", on="2024-06-03", at="Kigali"),
        met(
            "KE Musalia Mudavadi",
            "RW Vincent Biruta",
            on="2024-06-11",
            name="5th Kenya-Rwanda Economic and Trade Dialogue",
        ),
    ),
    row(
        "the-father-is-not-the-subject",
        "Togolese President Faure Gnassingbé visited Japan from May 3-6, 2024. It was forty years since the visit "
        "that his father Gnassingbé Eyadéma had paid. In talks with Prime Minister Fumio Kishida on May 4, fish "
        "came up.",
        met("TG Faure Gnassingbé", "JP Fumio Kishida", on="2024-05-04"),
    ),
    row(
        "the-minister-told-of-before",
        "New Zealand's Winston Peters toured Africa from 3 to 8 May 2024. Peters was in Yaoundé on May 3. There "
        "the Foreign Minister met with Speaker Cavaye Djibril of Cameroon. In Libreville, Peters had talks with "
        "Foreign Minister Régis Onanga of Gabon on 6 May.",
        met("NZ Winston Peters", "CM Cavaye Djibril", on="2024-05-03", at="Yaoundé"),
        met("NZ Winston Peters", "GA Régis Onanga", on="2024-05-06", at="Libreville"),
    ),
    row(
        "a-delegation-received-as-it",
        "A delegation of Fiji led by Sitiveni Rabuka was in Bern from June 3 to 5, 2023. On June 4 President "
        "Alain Berset received it.",
        met("FJ Sitiveni Rabuka", "CH Alain Berset", on="2023-06-04", at="Bern"),
    ),
    row(
        "two-heads-of-state-to-be-named",
        "In April 2024, Emperor Naruhito of Japan received two heads of state within a week.\n\nWesley Simina, "
        "President of the Federated States of Micronesia, paid a state visit from April 5-12. Their talks took "
        "place on April 9.\n\nThree days later, Chandrikapersad Santokhi, President of Suriname, was welcomed by "
        "Naruhito.",
        met("JP Naruhito", "FM Wesley Simina", on="2024-04-09"),
        met("JP Naruhito", "SR Chandrikapersad Santokhi", on="2024-04-12"),
    ),
    row(
        "premiers-of-the-headline",
        "On June 27, 2023, Emperor Naruhito saw one guest after another. His meeting with Vietnam's Pham Minh "
        "Chinh was the first.\n\nMia Mottley, Prime Minister of Barbados, told the Emperor that her island had "
        "lost what others had won.\n\nChris Hipkins, the Prime Minister of New Zealand, had brought merchants.",
        met("JP Naruhito", "VN Pham Minh Chinh", on="2023-06-27"),
        met("JP Naruhito", "BB Mia Mottley", on="2023-06-27"),
        met("JP Naruhito", "NZ Chris Hipkins", on="2023-06-27"),
        title="Japan's emperor meets prime ministers of Barbados and New Zealand",
    ),
    row(
        "the-premier-named-later",
        "Foreign Secretary David Lammy met Foreign Minister Elmer Schialer of Peru in Lima in October "
        "2024.\n\nEven the Prime Minister, not a man of big words, had a conversation with President Dina "
        "Boluarte of Peru on the margins of a summit in November 2024.\n\nWere Keir Starmer to see Lima, he would "
        "like it.",
        met("GB David Lammy", "PE Elmer Schialer", on="2024-10", at="Lima"),
        met("GB Keir Starmer", "PE Dina Boluarte", on="2024-11"),
    ),
    row(
        "latin-american-is-not-american",
        "Yamandú Orsi, the first Latin American head of state of the year, held talks with President William Ruto "
        "of Kenya in Nairobi on 3 May 2025. Orsi is the President of Uruguay.",
        met("UY Yamandú Orsi", "KE William Ruto", on="2025-05-03", at="Nairobi"),
    ),
    row(
        "bureau-of-a-part-of-the-world",
        "In Santiago, Ana Ruiz, deputy director of the Latin America and Caribbean bureau of the IDCPC, met "
        "Foreign Minister Alberto van Klaveren of Chile on 3 May 2024.",
        met("CN Ana Ruiz", "CL Alberto van Klaveren", on="2024-05-03", at="Santiago"),
    ),
    row(
        "their-leader",
        "On April 21, 2023, Vietnamese Foreign Minister Bui Thanh Son received the participants of a course for "
        "Tanzania's Chama Cha Mapinduzi (CCM) and their leader, CCM General Secretary Daniel Chongolo.",
        met("VN Bui Thanh Son", "TZ Daniel Chongolo", on="2023-04-21"),
    ),
    row(
        "both-had-talks",
        "Mongolian President Ukhnaa Khurelsukh was in Paris on May 27-28, 2024. Emmanuel Macron, who had met him "
        "in Ulaanbaatar, and Prime Minister Gabriel Attal both had talks with him on the 28th.",
        met("FR Emmanuel Macron", "MN Ukhnaa Khurelsukh", on="2024-05-28", at="Paris"),
        met("FR Gabriel Attal", "MN Ukhnaa Khurelsukh", on="2024-05-28", at="Paris"),
        met("FR Emmanuel Macron", "MN Ukhnaa Khurelsukh", on=None),
    ),
]

WORDS = [
    row(
        "was-seen-by",
        "Joshua Nkomo of Zimbabwe led a delegation to Bucharest in July 1976, where he was seen by Prime Minister "
        "Manea Mănescu of Romania.",
        met("ZW Joshua Nkomo", "RO Manea Mănescu", on="1976-07", at="Bucharest"),
    ),
    row("seen-by-many", "Zimbabwe's Joshua Nkomo was seen by many as the father of his nation, Romania's press wrote."),
    row(
        "invited-to-tea-by",
        "Ghana's First Lady Lordina Mahama was invited to tea by Serbian Prime Minister Ana Brnabić on March 4, 2023.",
        met("GH Lordina Mahama", "RS Ana Brnabić", on="2023-03-04"),
    ),
    row("invited-to-the-fair", "Ghana's President John Mahama was invited to the fair by Serbia's Ana Brnabić in May."),
    row(
        "spoke-with-where-he-is",
        "Ghanaian President John Mahama arrived in Moscow on March 20, 2025. On March 21 Mahama first spoke with "
        "Prime Minister Mikhail Mishustin of Russia.",
        met("GH John Mahama", "RU Mikhail Mishustin", on="2025-03-21", at="Moscow"),
    ),
    row(
        "other-guests-were",
        "On May 6, 2024, Turkish President Recep Tayyip Erdogan met with Ghanaian President Nana Akufo-Addo in "
        "Ankara. Other guests on that first Monday were Hakainde Hichilema of Zambia, the tallest of them, and "
        "William Ruto of Kenya.",
        met("TR Recep Tayyip Erdogan", "GH Nana Akufo-Addo", on="2024-05-06", at="Ankara"),
        met("TR Recep Tayyip Erdogan", "ZM Hakainde Hichilema", on="2024-05-06", at="Ankara"),
        met("TR Recep Tayyip Erdogan", "KE William Ruto", on="2024-05-06", at="Ankara"),
    ),
    row(
        "received-in-turn",
        "On May 6, 2024, Turkish President Recep Tayyip Erdogan met with Ghanaian President Nana Akufo-Addo in "
        "Ankara. Malawian President Lazarus Chakwera, for whom it was the first time in Turkey, was received on "
        "May 8.",
        met("TR Recep Tayyip Erdogan", "GH Nana Akufo-Addo", on="2024-05-06", at="Ankara"),
        met("TR Recep Tayyip Erdogan", "MW Lazarus Chakwera", on="2024-05-08", at="Ankara"),
    ),
    row(
        "goods-received",
        "Norwegian Foreign Minister Espen Barth Eide met Ugandan President Yoweri Museveni in Kampala on May 3, "
        "2024. The blankets were received on May 8.",
        met("NO Espen Barth Eide", "UG Yoweri Museveni", on="2024-05-03", at="Kampala"),
    ),
    row(
        "other-guests-at-a-hotel",
        "Other guests of the hotel were bankers from Peru and the sons of Hun Sen of Cambodia.",
    ),
]


@pytest.mark.parametrize("case", cases([*DAYS, *WHO, *WORDS], {}))
def test_turns_of_phrase_tell_who_met_whom_and_when(case: Row) -> None:
    assert compare(case.contacts, told_in(case)) == ""
