"""Test what tells of no visit: hopes, invitations, refusals, other senses of the words, visits at home."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from tests.extraction.contact_rows import article_of
from tests.extraction.visits.visit_rows import shown, visits_in

# No visit abroad is told, or none that took place or will.
NOTHING = [
    "Ghana's President Kofi Asante has held talks with Norway's Ingrid Moe in Accra on his first state visit.",
    "No Peruvian president had come to Norway in fifty years.",
    "Never had President Kofi Asante of Ghana visited Norway.",
    "Namibian President Nangolo Mbumba was a welcome guest in every village of Namibia.",
    "Kenyan President William Ruto spent years in Uganda.",
    "President Saddam Hussein of Iraq went to war in Iran.",
    "President Xi Jinping said that the project had come to fruition in Vietnam.",
    "Foreign Minister Sergey Lavrov went on to say that Ukraine must negotiate.",
    "Minister Wang Yi came to the conclusion that India wanted talks.",
    "Prime Minister Hun Sen came to power in Cambodia in 1985.",
    "Angolan President João Lourenço arrived at an agreement with Zambia in May.",
    "Belgian Prime Minister Alexander De Croo paid tribute to Israel's dead.",
    "President Xi Jinping visited Fujian in October 2024.",
    "Modi toured flood-hit villages in Assam and travelled on to Guwahati.",
    "Chinese tourists made four million visits to Thailand last year.",
    "More than 300 visitors came to the exhibition in Vientiane.",
    "President Vladimir Putin accepted an invitation to visit North Korea.",
    "Prime Minister Fumio Kishida invited President William Ruto to visit Japan.",
    "She hoped that President Joe Biden would visit Angola.",
    "Vietnam looks forward to welcoming President Luong Cuong's guest at an early date.",
    "King Charles III postponed his visit to France in March.",
    "Emmanuel Macron cancelled his trip to Ukraine.",
    "The state visit to Germany by Emmanuel Macron was postponed.",
    "Iranian Foreign Minister Abbas Araghchi did not visit Cairo.",
    "German Chancellor Olaf Scholz visited a museum in Berlin.",
    "The destroyer arrived in Haiphong on Monday for a port call.",
    "Exports to Vietnam arrived in Hanoi by rail.",
    "Students from Laos came to the university in Kunming.",
    "Leaders of the two countries exchange visits often.",
    "If President Biden visited Hanoi again, he would be welcome.",
    "The foreign minister of Ghana, Shirley Ayorkor Botchwey, said that she might travel to Lomé.",
    "Reports that Kim Jong Un would travel to Moscow were denied.",
    "Prime Minister Anwar Ibrahim said trade with Türkiye had come to a standstill.",
    "The bill came to the parliament in Seoul in May.",
    "A high-speed train travels to Vientiane in ten hours.",
    "Relations between Hungary and Serbia went to a new level.",
    "President Marcos urged Tokyo's leaders to visit the region more often.",
    "Kazakhstan is in Central Asia.",
    "The ambassador of Ecuador visited the Foreign Ministry in Quito.",
    "Both sides agreed to maintain exchanges of visits at all levels.",
    "Prime Minister Keir Starmer refused to travel to Budapest.",
    "The summit in Astana will discuss trade with Iran.",
    "Peruvian Foreign Minister Javier González-Olaechea was in Lima, where he met ambassadors.",
    "The President of Malawi, Lazarus Chakwera, was in a good mood in May 2024.",
    "Latvian Foreign Minister Baiba Braže was in favour of Moldova.",
    "Trade was in Skopje's interest, Latvian Foreign Minister Baiba Braže said.",
    "Latvian Foreign Minister Baiba Braže said the embassy was in Skopje.",
    "The ceremony was in Oslo, and King Harald welcomed the laureates.",
    "The road took him to fame, President Alar Karis said.",
    "Prime Minister Edi Rama welcomed Moldova's progress to Brussels standards.",
    "President Macky Sall of Senegal welcomed the return of Mali to ECOWAS.",
    "Foreign Minister Espen Barth Eide of Norway toured a fish farm in Bergen.",
    "Foreign Minister Espen Barth Eide of Norway followed the vote in Moldova on television.",
    "The Norwegian ambassador in Lima, where he lives, wrote a book.",
    "Deputy Minister Odd Per Sandnes of Norway followed the debate in Togo from Oslo.",
    "The ambassador of Chile in Tonga, where he has been since 2022, speaks the language.",
    "Lithuanian Foreign Minister Gabrielius Landsbergis was welcomed by applause.",
    "Gabrielius Landsbergis, the Lithuanian foreign minister, set off fireworks in Vilnius on May 4, 2024.",
    "The first lady of Gambia arrived on time for the concert.",
    "Bulgarian President Rumen Radev had been expected in Skopje for an official visit in May 2024.",
    "Angolan President João Lourenço took off his hat in Lisbon.",
    "The envoy made his way to the head of the queue in Doha.",
    "Latvian Foreign Minister Baiba Braže spent much of her speech on Moldova.",
    "The Bolivian president, Evaristo Choque, cancelled his trip to Berlin planned for 5 April 2024.",
    "The visit by Jordanian Premier Bisher Khatib to Cairo, planned for 5 April, has been put off.",
    "Would Prime Minister Ola Bakken of Norway go to Lima? Nobody could say.",
    "Ola Bakken, the Norwegian premier, was in Cyprus on holiday.",
    "The ambassador of Chile to Kenya, María Soto, travelled to Mombasa on 4 May 2024 to open a school.",
    "The new ambassador of Nepal, Hari Thapa, arrived in Pretoria on 5 June 2024 to take up his post.",
    "The tour of the King of Tonga",
    "Tongan President Sione Latu had an invitation to go to Taipei in October 2023.",
    "Fijian Foreign Minister Ana Vuli was at ease in Colombo.",
    "Latvian Premier Ilze Kalva said a plane landed in Oslo on 3 May 2024.",
    "President Luis Choque in Peru",
    "President Luis Choque in Bolivia, a land of mountains, was wrong.",
    "Prime Minister Ola Bakken of Norway left on Tuesday.",
    "The president of Kenya spoke of trade, but nobody from his office has so far been to Oslo.",
    "Kenyan premiers have been asked, but none of the Kenyan premiers has been to Oslo.",
    "Prime Minister Ola Bakken of Norway broke his promise in Lima.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_no_visit_told(text: str) -> None:
    assert [shown(r) for r in visits_in(text)] == []


# Visits to come, by the words of the visit or by what is told of it again.
AHEAD = [
    (
        "The ministry confirmed the upcoming visit of Tongan Foreign Minister Mele Taufa to Samoa.",
        ["Mele Taufa > WS planned"],
    ),
    ("Samoan Prime Minister Tavita Leota spoke of his forthcoming visit to Tonga.", ["Tavita Leota > TO planned"]),
    ("Samoan Prime Minister Tavita Leota cancelled his planned visit to Tonga.", []),
    (
        "Tongan Prime Minister Losa Fifita is set to lead a delegation to Samoa on 2 May 2024.",
        ["Losa Fifita > WS planned 2024-05-02"],
    ),
    (
        "Tongan Prime Minister Losa Fifita will travel to Samoa. The visit, scheduled from 2 to 4 May 2024, is his "
        "first.",
        ["Losa Fifita > WS planned 2024-05-02/2024-05-04"],
    ),
    (
        "Tongan Prime Minister Losa Fifita will travel to Samoa. The visit, which will take place from 2 to 4 May "
        "2024, comes at a dry time.",
        ["Losa Fifita > WS planned 2024-05-02/2024-05-04"],
    ),
    (
        "Tongan Prime Minister Losa Fifita will fly to Fiji on 2 May 2024 after a stop in Samoa, where he will be "
        "received by the king.",
        ["Losa Fifita > FJ planned 2024-05-02", "Losa Fifita > WS planned"],
    ),
    (
        "Tongan Prime Minister Losa Fifita flew to Fiji on 2 May 2024 after a stop in Samoa, where he was received by "
        "the king.",
        ["Losa Fifita > FJ 2024-05-02", "Losa Fifita > WS 2024-05"],
    ),
    ("Nor did Tongan Prime Minister Losa Fifita travel to Samoa on 2 May 2024.", []),
    ("Tongan Prime Minister Losa Fifita stayed away on 2 May 2024, nor has he ever been to Samoa.", []),
    ("Tongan Prime Minister Losa Fifita was ill on 2 May 2024. Nor did he fly to Fiji.", []),
    (
        "Nor was Tongan Prime Minister Losa Fifita idle: he flew to Samoa on 2 May 2024.",
        ["Losa Fifita > WS 2024-05-02"],
    ),
]


@pytest.mark.parametrize(("text", "visits"), AHEAD)
def test_visits_ahead(text: str, visits: list[str]) -> None:
    assert sorted(shown(v) for v in visits_in(text)) == visits


# A title speaks in the present of what its story says will be; a dateline tells what is to come.
IN_ARTICLES = [
    (
        "Tongan Prime Minister Losa Fifita travels to Samoa",
        "Losa Fifita will leave for Samoa on 2 May 2024.",
        ["Losa Fifita > WS planned 2024-05-02"],
    ),
    (
        "Ships for Samoa",
        "APIA, 20 June 2024 (SNA) - Samoan Prime Minister Tavita Leota spoke of the visit of Tongan Prime Minister "
        "Losa Fifita to Samoa on July 4-6.",
        ["Losa Fifita > WS planned 2024-07-04/2024-07-06"],
    ),
    (
        "Leota is home again",
        "APIA, 9 May 2024 (SNA) - Tavita Leota, President of Samoa, arrived in the country after his tour of Tonga "
        "and Fiji.",
        ["Tavita Leota > FJ", "Tavita Leota > TO"],
    ),
]


@pytest.mark.parametrize(("title", "text", "visits"), IN_ARTICLES)
def test_visits_of_articles(title: str, text: str, visits: list[str]) -> None:
    reports = read_article(article_of(text, title)).reports
    assert sorted(shown(r) for r in reports if isinstance(r, EventReport) and r.kind == "visit") == visits
