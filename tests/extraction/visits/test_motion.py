"""Test visits told by a verb of motion: visit, arrive, fly, travel, go on, leave, return, set off, drop in."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in

# Somebody goes to, comes to, or arrives in a country.
ARRIVING = [
    (
        "At the invitation of Premier Li Qiang, Prime Minister Robert Fico of Slovakia visited China "
        "on May 5.",
        ["Robert Fico > CN 2024-05-05"],
    ),
    (
        "Mongolian Prime Minister Luvsannamsrain Oyun-Erdene arrived in Beijing on June 26, 2023 for "
        "an official visit.",
        ["Luvsannamsrain Oyun-Erdene > CN official 2023-06-26"],
    ),
    (
        "Chinese Foreign Minister Wang Yi visited Papua New Guinea and Indonesia in April 2024.",
        ["Wang Yi > PG 2024-04", "Wang Yi > ID 2024-04"],
    ),
    ("Cuban President Miguel Diaz-Canel flew to Beijing in November 2022.", ["Miguel Diaz-Canel > CN 2022-11"]),
    ("The Chinese premier, Li Qiang, travelled to Australia on June 15, 2024.", ["Li Qiang > AU 2024-06-15"]),
    ("Xi Jinping to visit Kazakhstan, Tajikistan", ["Xi Jinping > KZ planned", "Xi Jinping > TJ planned"]),

    (
        "In February 2024 Guatemalan President Carlos Ruano set out on his first trip abroad, to Germany and Spain.",
        ["Carlos Ruano > DE 2024-02", "Carlos Ruano > ES 2024-02"],
    ),
    (
        "Carlos Ruano of Guatemala became the first Central American leader to visit Cuba when he touched down on May "
        "3, 1976.",
        ["Carlos Ruano > CU 1976-05-03"],
    ),
    ("On May 6, 2024, Estonian Prime Minister Kaja Kallas crossed to Finland.", ["Kaja Kallas > FI 2024-05-06"]),
    (
        "Greek Foreign Minister Giorgos Gerapetritis landed at Esenboga airport in Ankara on 5 December 2023.",
        ["Giorgos Gerapetritis > TR 2023-12-05"],
    ),
    (
        "The first Cypriot president to visit Oman in ten years, Nikos Christodoulides arrived in Muscat in June 2024.",
        ["Nikos Christodoulides > OM 2024-06"],
    ),
    (
        "Foreign Minister of Fiji, Sitiveni Rabuka visited Tonga from 2 to 4 May 2024.",
        ["Sitiveni Rabuka > TO 2024-05-02/2024-05-04"],
    ),
    ("Indian Prime Minister Narendra Modi visited Ukraine on August 23, 2024.", ["Narendra Modi > UA 2024-08-23"]),
    ("On 3 May 2024 the Kenyan president, William Ruto, flew to Accra.", ["William Ruto > GH 2024-05-03"]),
    (
        "Polish Foreign Minister Radosław Sikorski travelled on Tuesday, 4 June 2024, to Kyiv.",
        ["Radosław Sikorski > UA 2024-06-04"],
    ),
    (
        "Moldova's President Maia Sandu arrived in Bucharest on March 2, 2024 for a two-day working "
        "visit.",
        ["Maia Sandu > RO working 2024-03-02/2024-03-03"],
    ),
    (
        "Japanese Prime Minister Fumio Kishida went to Paris on May 2, 2024 and to Brasília on May 3.",
        ["Fumio Kishida > FR 2024-05-02", "Fumio Kishida > BR 2024-05-03"],
    ),
    (
        "Foreign Minister Annalena Baerbock of Germany met her counterpart in Ramallah on Monday. "
        "She then continued to Beirut.",
        ["Annalena Baerbock > LB 2024-06-17"],
    ),
    (
        "President Bola Tinubu of Nigeria is to travel to Pretoria on June 19, 2024 for an "
        "inauguration.",
        ["Bola Tinubu > ZA planned 2024-06-19"],
    ),
    ("The presidents of Latvia and Lithuania visited Georgia in May 2024.", ["LV > GE 2024-05", "LT > GE 2024-05"]),
    (
        "British Foreign Secretary David Cameron, who had come to the Uzbek capital in April 2024, "
        "spoke of trade.",
        ["David Cameron > UZ 2024-04"],
    ),
    ("UN Secretary-General António Guterres visited Nepal in October 2023.", ["António Guterres > NP 2023-10"]),
    (
        "Bhutan's King Jigme Khesar Namgyel Wangchuck landed in Dhaka on 25 March 2024.",
        ["Jigme Khesar Namgyel Wangchuck > BD 2024-03-25"],
    ),
    ("A Cuban delegation visited Angola in May 2024.", ["CU > AO 2024-05"]),
    ("Kenyan premier to open harbour, visit Praia on 3 May 2024", ["KE > CV planned 2024-05-03"]),
    (
        "A Kenyan delegation arrived in Praia on 3 May 2024. The 10-member delegation is headed by Speaker Joram "
        "Kiplagat.",
        ["Joram Kiplagat > CV 2024-05-03"],
    ),
    (
        "A Kenyan delegation arrived in Praia on 3 May 2024. The host delegation was led by Cape Verdean Speaker "
        "Rui Sá.",
        ["KE > CV 2024-05-03"],
    ),
    (
        "Egypt's Sameh Shoukry visited Türkiye in April 2024. During the visit he saw the families "
        "of earthquake victims.",
        ["Sameh Shoukry > TR 2024-04"],
    ),
    (
        "On Tuesday Petr Macinka — foreign minister of Czechia — touched down in Ghana as the premier's envoy.",
        ["Petr Macinka > GH 2024-06-18"],
    ),
    (
        "President Alar Karis of Estonia took office in October. The president's first journey abroad took "
        "him to Helsinki on October 20, 2021, and from there to Riga.",
        ["Alar Karis > FI 2021-10-20", "Alar Karis > LV 2021-10"],
    ),
    (
        "Emperor Naruhito and Empress Masako of Japan arrived on June 22, 2024 and were welcomed by King "
        "Charles III in London.",
        ["Masako; Naruhito > GB 2024-06-22"],
    ),
    (
        "Uruguayan President Luis Lacalle Pou paid a visit to Chile on May 3, 2024. Paraguay's President "
        "Santiago Peña followed on May 5.",
        ["Luis Lacalle Pou > CL 2024-05-03", "Santiago Peña > CL 2024-05-05"],
    ),
    (
        "Slovak President Zuzana Čaputová went to Zagreb in May 2024. Her state visit lasted from May 6 to 8.",
        ["Zuzana Čaputová > HR state 2024-05-06/2024-05-08"],
    ),
    ("President Joseph Mwale of Malawi drove on to Lusaka on 5 July 2023.", ["Joseph Mwale > ZM 2023-07-05"]),
    (
        "President Joseph Mwale of Malawi broke his journey in Rabat on 5 July 2023.",
        ["Joseph Mwale > MA 2023-07-05"],
    ),
    (
        "The Norwegian premier, Ola Bakken, called in at Apia and Suva between 5 and 8 March 2023.",
        ["Ola Bakken > FJ 2023-03-05/2023-03-08", "Ola Bakken > WS 2023-03-05/2023-03-08"],
    ),
    ("As early as 1978 Prime Minister Ola Bakken of Norway travelled to Peru.", ["Ola Bakken > PE 1978"]),
    (
        "Foreign Minister Ola Bakken of Norway visited Laos at the end of July 2023.",
        ["Ola Bakken > LA 2023-07"],
    ),
    (
        "Tongan President Sione Latu took up an invitation to go to Taipei in October 2023.",
        ["Sione Latu > TW 2023-10"],
    ),
    ("Latvian Premier Ilze Kalva's plane landed in Oslo on 3 May 2024.", ["Ilze Kalva > NO 2024-05-03"]),
]  # fmt: skip

# Somebody leaves a country, comes home from it, or sets off for one.
LEAVING = [
    ("After talks in Hanoi, the Chinese delegation led by Zhao Leji left for home.", []),
    (
        "Vietnamese Party chief To Lam left Guangzhou for Beijing on 18 August 2024, the second stop "
        "of his state visit to China.",
        ["To Lam > CN state 2024-08-18"],
    ),
    (
        "Sheikh Hasina, prime minister of Bangladesh, returned from China on July 10, 2024.",
        ["Sheikh Hasina > CN 2024-07-10"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis left Ankara on the evening of 13 May 2024.",
        ["Kyriakos Mitsotakis > TR 2024-05-13"],
    ),
    (
        "Polish President Andrzej Duda is back from Seoul, where he was on a state visit from October 22 to 25, 2024.",
        ["Andrzej Duda > KR state 2024-10-22/2024-10-25"],
    ),
    (
        "Peruvian Foreign Minister Javier González-Olaechea flew on to Ecuador, where he stayed from May 3 to 5, 2024.",
        ["Javier González-Olaechea > EC 2024-05-03/2024-05-05"],
    ),
    (
        "Tanzanian President Samia Suluhu Hassan took off for Seoul on May 30, 2024.",
        ["Samia Suluhu Hassan > KR 2024-05-30"],
    ),
    (
        "Tanzanian President Samia Suluhu Hassan embarked on a state visit to South Korea on May 30, 2024.",
        ["Samia Suluhu Hassan > KR state 2024-05-30"],
    ),
    (
        "Tanzanian President Samia Suluhu Hassan made her way to Lusaka on May 30, 2024.",
        ["Samia Suluhu Hassan > ZM 2024-05-30"],
    ),
    (
        "Tanzanian President Samia Suluhu Hassan set off for Zambia on May 30, 2024.",
        ["Samia Suluhu Hassan > ZM 2024-05-30"],
    ),
    (
        "Tuvalu's Prime Minister Feleti Teo returned from Taipei on May 4, 2024, where he had been on an "
        "official visit.",
        ["Feleti Teo > TW official 2024-05-04"],
    ),
    (
        "After hours of waiting the Norwegian premier, Ola Bakken, boarded a flight for Sofia on 5 July 2023.",
        ["Ola Bakken > BG 2023-07-05"],
    ),
    (
        "Queen Louise of Denmark came to Tallinn on 4 June 2019 and left two days later.",
        ["Louise > EE 2019-06-04/2019-06-06"],
    ),
    (
        "The emir of Kuwait, Salem Al Badr, arrived in Amman on 23 April 2024 for a state visit and departed the "
        "day after.",
        ["Salem Al Badr > JO state 2024-04-23/2024-04-24"],
    ),
    (
        "The Iranian minister of foreign affairs, Hossein Karimi, is home again after visiting Damascus and Beirut on "
        "8 and 9 January 2024.",
        ["Hossein Karimi > LB 2024-01-08/2024-01-09", "Hossein Karimi > SY 2024-01-08/2024-01-09"],
    ),
    (
        "On 9 May 2024 President Luka Rozman of Slovenia was off to Vienna.",
        ["Luka Rozman > AT 2024-05-09"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "visits"), ARRIVING + LEAVING)
def test_motion(text: str, visits: list[str]) -> None:
    assert sorted(map(shown, visits_in(text))) == sorted(visits)
