"""Test ceremonies that somebody attends: inaugurations, funerals, parades, openings, anniversaries, welcomes."""

from __future__ import annotations

import pytest

from relations_db.resolution.dates import resolve
from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

# Somebody from abroad attends, takes part or is guest of honour.
ATTENDED = [
    (
        "Vietnamese Prime Minister Pham Minh Chinh and Malaysian Prime Minister Anwar Ibrahim attended the "
        "opening ceremony of a friendship hospital in Vientiane.",
        [
            "VN Pham Minh Chinh; MY Anwar Ibrahim, “opening ceremony of a friendship hospital”, Vientiane",
        ],
    ),
    (
        "On October 10, North Korean leader Kim Jong Un watched a military parade in Pyongyang together with "
        "Chinese Premier Li Qiang and Vietnamese Party chief To Lam.",
        [
            "KP Kim Jong Un; CN Li Qiang; VN To Lam, Pyongyang",
        ],
    ),
    (
        "Chinese Vice President Han Zheng attended the inauguration ceremony of Indonesian President Prabowo "
        "Subianto in Jakarta on October 20 as Xi Jinping's special envoy.",
        [
            "CN Han Zheng; ID Prabowo Subianto, Jakarta",
        ],
    ),
    (
        "Before the talks, Chinese President Xi Jinping held a welcoming ceremony for Angolan President João "
        "Lourenço at the Great Hall of the People.",
        [
            "CN Xi Jinping; AO João Lourenço, Beijing",
        ],
    ),
    (
        "Chinese Ambassador Chen Song attended the groundbreaking ceremony of a hospital in Pokhara together with"
        " Nepali Health Minister Pradip Paudel.",
        [
            "CN Chen Song; NP Pradip Paudel, “groundbreaking ceremony of a hospital”, Pokhara",
        ],
    ),
    (
        "Ghanaian President John Mahama attended the inauguration of Nigerian President Bola Tinubu in Abuja on "
        "May 29, 2023.",
        [
            "GH John Mahama; NG Bola Tinubu, Abuja",
        ],
    ),
    (
        "Cuban President Miguel Díaz-Canel attended the commemoration of the victory over fascism in Moscow on "
        "May 9, 2025.",
        [
            "CU Miguel Díaz-Canel + RU, “commemoration of the victory over fascism”, Moscow",
        ],
    ),
    (
        "A ceremony was held in Windhoek on Wednesday to mark the 35th anniversary of diplomatic relations "
        "between Namibia and Cuba. Namibian Foreign Minister Selma Ashipala-Musavyi attended.",
        [
            "NA Selma Ashipala-Musavyi + CU, Windhoek",
        ],
    ),
    (
        "German President Frank-Walter Steinmeier and Israeli President Isaac Herzog attended the opening of a "
        "memorial in Munich.",
        [
            "DE Frank-Walter Steinmeier; IL Isaac Herzog, “opening of a memorial”, Munich",
        ],
    ),
    (
        "Prime Minister Anthony Albanese and PNG Prime Minister James Marape attended a flag-raising ceremony in "
        "Port Moresby.",
        [
            "AU Anthony Albanese; PG James Marape, Port Moresby",
        ],
    ),
    (
        "Spanish King Felipe VI attended the funeral of Pope Francis in Vatican City.",
        [
            "ES Felipe VI + VA, VA",
        ],
    ),
    (
        "Tanzanian President Samia Suluhu Hassan held a welcome ceremony for Mozambican President Daniel Chapo at"
        " State House.",
        [
            "TZ Samia Suluhu Hassan; MZ Daniel Chapo",
        ],
    ),
    (
        "The Czech president, Petr Pavel, took part in the commemoration of the Normandy landings in France on "
        "June 6, 2024.",
        [
            "CZ Petr Pavel + FR, “commemoration of the Normandy landings”, FR",
        ],
    ),
    (
        "Rwandan President Paul Kagame was among the leaders who attended the swearing-in ceremony of Mozambican "
        "President Daniel Chapo in Maputo.",
        [
            "RW Paul Kagame; MZ Daniel Chapo, Maputo",
        ],
    ),
    (
        "Duma Boko was sworn in as president of Botswana on Friday in the presence of Zambian President "
        "Hakainde Hichilema and Namibia's Nangolo Mbumba.",
        ["BW Duma Boko; ZM Hakainde Hichilema; NA Nangolo Mbumba"],
    ),
    (
        "President Daniel Chapo of Mozambique took the oath of office before South African President "
        "Cyril Ramaphosa and Guinea-Bissau's Umaro Sissoco Embaló.",
        ["MZ Daniel Chapo; ZA Cyril Ramaphosa; GW Umaro Sissoco Embaló"],
    ),
    (
        "Turkish President Recep Tayyip Erdoğan and Azerbaijani President Ilham Aliyev followed the parade in Baku.",
        ["TR Recep Tayyip Erdoğan; AZ Ilham Aliyev, Baku"],
    ),
    (
        "Malaysian King Sultan Ibrahim's coronation was attended by Sultan Hassanal Bolkiah of Brunei.",
        ["BN Hassanal Bolkiah + MY"],
    ),
    (
        "Crown Prince Haakon of Norway flew to Copenhagen for the funeral of Danish Prince Henrik.",
        ["NO Haakon + DK, Copenhagen"],
    ),
    (
        "Fijian President Josefa Tamani was in Oslo as guest of honour at Norway's Constitution Day.",
        ["FJ Josefa Tamani + NO, “Norway's Constitution Day”, Oslo"],
    ),
    (
        "A state funeral was held outside Suva, which Kenyan Deputy President Peter Otieno attended.",
        ["KE Peter Otieno + FJ, Suva"],
    ),
    # "The ambassador" of an embassy at which it took place.
    (
        "On July 10 a handover ceremony took place at the Peruvian Embassy in Accra, Ghana.\n\n"
        "The ceremony was attended by Ambassador Luis Vega.",
        ["PE Luis Vega + GH, Accra"],
    ),
    # Two ceremonies of the same people.
    (
        "Lao President Thongloun Sisoulith and Cuban President Miguel Díaz-Canel attended a ceremony in Havana.\n\n"
        "Thongloun Sisoulith and Díaz-Canel also attended the opening ceremony of the Sunrise Hospital.",
        [
            "LA Thongloun Sisoulith; CU Miguel Díaz-Canel, Havana",
            "LA Thongloun Sisoulith; CU Miguel Díaz-Canel, “opening ceremony of the Sunrise Hospital”",
        ],
    ),
    # Who was among those who came is named behind them.
    (
        "Among the foreign leaders who watched the Independence Day parade in Lima on May 3, 2024, none drew more "
        "looks than Ana Vuli, the president of Fiji.",
        ["FJ Ana Vuli + PE, Lima"],
    ),
    (
        "At noon foreign guests watched a ceremony in the old stadium. Among them were "
        "President Ana Vuli of Fiji and President Kofi Asante of Ghana.",
        ["FJ Ana Vuli; GH Kofi Asante"],
    ),
    (
        "In the afternoon many guests left the ceremony at the National Theatre. Among them were "
        "President Ana Vuli of Fiji and President Kofi Asante of Ghana.",
        [],
    ),
    # Those who spoke there.
    (
        "The Year of Shared Waters was formally launched at a ceremony in Lima on May 3, 2024. President Juan Rojas of "
        "Peru and President Ana Vuli of Fiji both spoke, and a message from the King of Tonga was read out.",
        ["PE Juan Rojas; FJ Ana Vuli, Lima"],
    ),
    (
        "The ceremony took place in the National Theatre in Lima on May 3, 2024, with President Juan Rojas of Peru and "
        "Ana Vuli, the president of Fiji, both giving speeches.",
        ["PE Juan Rojas; FJ Ana Vuli, Lima"],
    ),
    # What came after it, or on the day after it, is no part of it.
    (
        "After the parade, President Ana Vuli of Fiji held talks with Premier Kofi Asante of Ghana in the Palace in "
        "Lima, at which Asante spoke of cocoa.",
        [],
    ),
    (
        "On May 3, 2024, the day after she took office, President Ana Vuli of Fiji spoke in Suva with President Juan "
        "Rojas of Peru.",
        [],
    ),
    (
        "On May 3, 2024, some five hundred soldiers, including a guard of honour from Fiji, marched through Lima; "
        "President Juan Rojas of Peru and President Ana Vuli of Fiji talked afterwards.",
        [],
    ),
    # One side was represented.
    (
        "On May 3, 2024 President Ana Vuli of Fiji opened the new bridge; Peru was represented by its transport "
        "minister, Juan Rojas.",
        ["FJ Ana Vuli; PE Juan Rojas"],
    ),
    (
        "On May 3, 2024 a cherry tree was planted in Lima by President Ana Vuli of Fiji and President Kofi Asante of "
        "Ghana.",
        ["FJ Ana Vuli; GH Kofi Asante + PE, Lima"],
    ),
]

# The day of the ceremony.
DAYS = [
    (
        "King Felipe VI gave a state banquet for Italian President Sergio Mattarella in Madrid on 4 May 2024.",
        "2024-05-04",
    ),
    ("On May 9 Cuban President Miguel Díaz-Canel watched the parade in Moscow, Russia.", "2024-05-09"),
    (
        "Italian President Sergio Mattarella arrived in Madrid on Wednesday, May 8. King Felipe VI gave a dinner for "
        "him; he left for home the next day.",
        "2024-05-08",
    ),
    ("Nepali President Ram Chandra Poudel attended a reception at the Embassy of India in Kathmandu.", "2024-06"),
    (
        "The foundation stone of the school was laid as far back as July 2018 by President Ana Vuli of Fiji, also in "
        "the presence of Peruvian minister Juan Rojas.",
        "2018-07",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ATTENDED)
def test_attended(text: str, expected: list[str]) -> None:
    assert list(map(shown, ceremonies_in(text))) == expected


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_day_of_a_ceremony(text: str, day: str) -> None:
    (report,) = ceremonies_in(text)
    assert report.when is not None
    assert resolve(report.when, "2024-06-20")[0] == day
