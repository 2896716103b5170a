"""Test visits told by a noun: a state visit is paid, a trip made, a tour ended, a delegation led."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in

# A verb stands beside the noun.
PAYING = [
    (
        "Kofi Asante, the president of Ghana, paid a state visit to China in May. He stayed from May 6 to 8.",
        ["Kofi Asante > CN state 2024-05-06/2024-05-08"],
    ),
    (
        "Peruvian President Dina Boluarte paid a state visit to China from June 25 to 30, 2023.",
        ["Dina Boluarte > CN state 2023-06-25/2023-06-30"],
    ),
    (
        "Chinese Vice President Han Zheng will pay an official visit to Portugal on July 3.",
        ["Han Zheng > PT official planned 2024-07-03"],
    ),
    (
        "German Chancellor Olaf Scholz began a three-day visit to China on April 14, 2024.",
        ["Olaf Scholz > CN 2024-04-14/2024-04-16"],
    ),
    (
        "Chinese Defence Minister Dong Jun paid a working visit to Singapore from May 30 to June 2, "
        "2024.",
        ["Dong Jun > SG working 2024-05-30/2024-06-02"],
    ),
    (
        "Prime Minister Sonexay Siphandone of Laos made a goodwill visit to China in October 2023.",
        ["Sonexay Siphandone > CN goodwill 2023-10"],
    ),
    (
        "Norwegian Prime Minister Ingrid Moe will lead a high-ranking delegation to pay an official visit to Ghana "
        "from July 7 to 12.",
        ["Ingrid Moe > GH official planned 2024-07-07/2024-07-12"],
    ),
    (
        "Mali's leader Assimi Goïta made a trip that took him to Russia and Algeria in June 2025.",
        ["Assimi Goïta > RU 2025-06", "Assimi Goïta > DZ 2025-06"],
    ),
    (
        "Finnish President Alexander Stubb paid a state visit to Estonia on May 27 and 28, 2024.",
        ["Alexander Stubb > EE state 2024-05-27/2024-05-28"],
    ),
    (
        "President Emmanuel Macron of France made his first trip to Mongolia in May 2023.",
        ["Emmanuel Macron > MN 2023-05"],
    ),
    (
        "At the invitation of President Prabowo Subianto, General Secretary To Lam paid a state "
        "visit to Indonesia from 9 to 11 March 2025.",
        ["To Lam > ID state 2025-03-09/2025-03-11"],
    ),
    (
        "Hungarian Prime Minister Viktor Orbán made a surprise visit to Moscow on July 5, 2024.",
        ["Viktor Orbán > RU 2024-07-05"],
    ),
    (
        "Armenian Prime Minister Nikol Pashinyan paid a transit visit to Georgia on June 2, 2024.",
        ["Nikol Pashinyan > GE transit 2024-06-02"],
    ),
    (
        "On 5 July 2023 the President of Malawi, Joseph Mwale, commenced a working visit to Peru.",
        ["Joseph Mwale > PE working 2023-07-05"],
    ),
    (
        "Thai Prime Minister Chai Boonmee paid a three-day visit to Japan, which started on 12 December 2023.",
        ["Chai Boonmee > JP 2023-12-12/2023-12-14"],
    ),
    (
        "Her first trip abroad took President Ana Vuli of Fiji to Tonga.",
        ["Ana Vuli > TO"],
    ),
]  # fmt: skip

# The noun stands by itself: in an adjunct, with a possessive, as a subject.
BY_THE_WAY = [
    (
        "Premier Gao Weimin met Prime Minister Ana Vuli of Fiji, the leader of the Reef Party, who was on her first "
        "official visit to China since taking office, on May 6.",
        ["Ana Vuli > CN official 2024-05-06"],
    ),
    ("Wang Yi's visit to Indonesia in April was his first since 2021.", ["Wang Yi > ID 2024-04"]),
    (
        "During his state visit to Serbia in May 2024, Xi Jinping toured a steel plant.",
        ["Xi Jinping > RS state 2024-05"],
    ),
    (
        "The visit to China by Kazakh President Kassym-Jomart Tokayev in October 2023 gave trade new "
        "life.",
        ["Kassym-Jomart Tokayev > CN 2023-10"],
    ),
    (
        "The state visit of President Xi Jinping to France in May 2024 marked sixty years of "
        "relations.",
        ["Xi Jinping > FR state 2024-05"],
    ),
    (
        "Following his trips to Egypt and Tunisia in January 2024, Chinese Foreign Minister Wang Yi "
        "went to Togo.",
        ["Wang Yi > EG 2024-01", "Wang Yi > TN 2024-01", "Wang Yi > TG 2024-01"],
    ),
    (
        "Kenyan President Joram Kiplagat met Tanzanian President Asha Mrema during his visit to Tanzania on 3 May.",
        ["Joram Kiplagat > TZ 2024-05-03"],
    ),
    (
        "Recalling her March visit to Ghana, where she and President Kofi Asante had agreed on cocoa, Norwegian Prime "
        "Minister Ingrid Moe said that trade had grown.",
        ["Ingrid Moe > GH 2024-03"],
    ),
    (
        "Though President Kofi Asante of Ghana saw a match in Oslo in June 2022, his visit to Norway is the first on a "
        "president's business. President Kofi Asante arrived in Norway on May 6.",
        ["Kofi Asante > NO 2024-05-06"],
    ),
    (
        "Namibian President Nangolo Mbumba will visit Ghana in July. The visit to Ghana will last from July 8 to 10.",
        ["Nangolo Mbumba > GH planned 2024-07-08/2024-07-10"],
    ),
    (
        "Turkish President Recep Tayyip Erdoğan's visit to Iraq in April 2024 was his first in "
        "thirteen years.",
        ["Recep Tayyip Erdoğan > IQ 2024-04"],
    ),
    (
        "Lao President Thongloun Sisoulith, on a private visit to Thailand, met old friends in May "
        "2024.",
        ["Thongloun Sisoulith > TH private 2024-05"],
    ),
    (
        "It was Prime Minister Giorgia Meloni's second visit to Tunisia in a month, after the one of "
        "17 April 2024.",
        ["Giorgia Meloni > TN"],
    ),
    (
        "Prime Minister Sam Matekane's visit to Zimbabwe scheduled for 26 July is the talk of Maseru.",
        ["Sam Matekane > ZW planned 2024-07-26"],
    ),
    (
        "Premier Milan Kos of Slovenia and Premier Petr Fiala of Czechia met in Bled on 23 May 2024, just three weeks "
        "after Fiala visited Austria.",
        ["Petr Fiala > AT", "Petr Fiala > SI 2024-05-23"],
    ),
    (
        "President Alexander Stubb of Finland used his stay in Bratislava on May 4, 2024, for talks with "
        "Peter Pellegrini.",
        ["Alexander Stubb > SK 2024-05-04"],
    ),
    (
        "The trip of President Alexander Stubb to Slovakia on May 4, 2024, was his first.",
        ["Alexander Stubb > SK 2024-05-04"],
    ),
    (
        "During her 2019 visit to Peru, Estonian Prime Minister Yvette Kolbach planted a tree.",
        ["Yvette Kolbach > PE 2019"],
    ),
]  # fmt: skip

# It ends, or the last day of it is told.
ENDING = [
    (
        "Zhao Leji, chairman of the NPC Standing Committee, concluded his official friendly visit to "
        "Hungary on June 2.",
        ["Zhao Leji > HU official 2024-06-02"],
    ),
    (
        "The Guatemalan president, Carlos Ruano, ended a three-day visit to Fidel Castro's Cuba on 29 January 1976.",
        ["Carlos Ruano > CU 1976-01-27/1976-01-29"],
    ),
    (
        "Zambia's president, Hakainde Hichilema, wrapped up his three-nation tour of Rwanda, Uganda "
        "and Kenya on June 7, 2024.",
        [
            "Hakainde Hichilema > RW 2024-06-07",
            "Hakainde Hichilema > UG 2024-06-07",
            "Hakainde Hichilema > KE 2024-06-07",
        ],
    ),
    (
        "Pham Minh Chinh's official visit to Qatar ended on November 1, 2024.",
        ["Pham Minh Chinh > QA official 2024-11-01"],
    ),
    (
        "The Irish Taoiseach, Simon Harris, concluded the second leg of his tour in Warsaw on May 4, 2024.",
        ["Simon Harris > PL 2024-05-04"],
    ),
    (
        "The two-day visit of Kyrgyz President Azamat Isakov to Qatar ended on 19 July 2023.",
        ["Azamat Isakov > QA 2023-07-18/2023-07-19"],
    ),
]  # fmt: skip

# A delegation goes, and somebody leads it.
DELEGATIONS = [
    (
        "A delegation of the Communist Party of Cuba led by Roberto Morales Ojeda visited China from "
        "April 20 to 26, 2023.",
        ["Roberto Morales Ojeda > CN 2023-04-20/2023-04-26"],
    ),
    ("Liu Jianchao led a delegation to Tanzania in March 2024.", ["Liu Jianchao > TZ 2024-03"]),
    (
        "Blade Nzimande, General Secretary of the South African Communist Party (SACP), toured Vietnam in "
        "May 2024 with a delegation.",
        ["Blade Nzimande > VN 2024-05"],
    ),
    (
        "The Vice-President of Colombia, Francia Márquez, led her country's delegation to Nairobi in May 2024.",
        ["Francia Márquez > KE 2024-05"],
    ),
]  # fmt: skip

OF_THE_PLACE = [
    (
        "The premier opened a school in Latvia, to which President Mere Vula of Fiji had paid a state visit in April "
        "2024.",
        ["Mere Vula > LV state 2024-04"],
    ),
    (
        "The premier opened a school in Riga, where President Mere Vula of Fiji had been in April 2024.",
        ["Mere Vula > LV 2024-04"],
    ),
    (
        "The visit to Latvia by Oslo Mayor Lars Dahl from October 23-29, 2024 was a success.",
        ["Lars Dahl > LV 2024-10-23/2024-10-29"],
    ),
    (
        "President Mere Vula of Fiji paid a state visit to Latvia in May 2024, while Kenyan President Moses Odongo, as "
        "we reported at the time, had been in Riga in March 2023.",
        ["Mere Vula > LV state 2024-05", "Moses Odongo > LV 2023-03"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "visits"), OF_THE_PLACE + PAYING + BY_THE_WAY + ENDING + DELEGATIONS)
def test_visit_nouns(text: str, visits: list[str]) -> None:
    assert sorted(map(shown, visits_in(text))) == sorted(visits)
