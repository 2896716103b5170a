"""Check the years of days and months that take theirs from what the text told before, and those that must not."""

from __future__ import annotations

import pytest

from tests.extraction.everything_told import told

_WALESA = "Lech Wałęsa, Leonid Kravchuk"
CASES = [
    (
        "What happened in 1974 is not forgotten. In June of that year President Julius Nyerere of Tanzania came to "
        "Peru. President Juan Velasco received him warmly. On July 4 the two governments signed a treaty of "
        "friendship.",
        ["meeting 1974-06: Juan Velasco, Julius Nyerere", "treaty 1974-07-04", "visit 1974-06: Julius Nyerere"],
    ),
    (
        "On May 4 Portuguese Foreign Minister Paulo Rangel held talks with Zainab Bangura, the foreign minister of "
        "Sierra Leone.\nThe agreement of 2015 was the first of its kind. It was on September 9 of that year that "
        "President Ernest Bai Koroma met with President Aníbal Cavaco Silva in Lisbon.",
        [
            "meeting 2015-09-09: Aníbal Cavaco Silva, Ernest Bai Koroma",
            "meeting 2024-05-04: Paulo Rangel, Zainab Bangura",
        ],
    ),
    (
        "China and Fiji established relations on November 5, 1975, and Fijian Premier Kamisese Mara travelled to "
        "Beijing the following March.",
        ["visit 1976-03: Kamisese Mara"],
    ),
    (
        "Chinese Premier Zhou Enlai came to Accra in the last days of January 1964 and was received there by President "
        "Kwame Nkrumah. On June 3 this year Foreign Minister Wang Yi met with Ghanaian President Nana Akufo-Addo.",
        [
            "meeting 1964-01: Kwame Nkrumah, Zhou Enlai", "meeting 2024-06-03: Nana Akufo-Addo, Wang Yi",
            "visit 1964-01: Zhou Enlai",
        ],
    ),
    (
        "First came Prime Minister Ana Jara of Peru, who had been in Lisbon for a meeting with President Marcelo "
        "Rebelo de Sousa on May 3 and whom President Macky Sall of Senegal welcomed in Dakar on May 5.",
        [
            "meeting 2024-05-03: Ana Jara, Marcelo Rebelo de Sousa", "meeting 2024-05-05: Ana Jara, Macky Sall",
        ],
    ),
    (
        "On May 3 Peruvian President Dina Boluarte met Swiss President Viola Amherd in Bern. In 2009, on 7 April, "
        "Alan García, then the president of Peru, had received Swiss Foreign Minister Micheline Calmy-Rey in Lima.",
        [
            "meeting 2009-04-07: Alan García, Micheline Calmy-Rey", "meeting 2024-05-03: Dina Boluarte, Viola Amherd",
        ],
    ),
    (
        "Polish President Lech Wałęsa and Ukrainian President Leonid Kravchuk had met twice in 1992, in Warsaw on 18 "
        "May and in Kyiv on 24 November.",
        [f"meeting 1992-05-18: {_WALESA}", f"meeting 1992-11-24: {_WALESA}"],
    ),
    (
        "Polish President Lech Wałęsa and Ukrainian President Leonid Kravchuk met in Warsaw in May 1992, in Kyiv in "
        "June and in Lviv in November.",
        [f"meeting 1992-05: {_WALESA}", f"meeting 1992-06: {_WALESA}", f"meeting 1992-11: {_WALESA}"],
    ),
    (
        "Tunisian President Kais Saied and Libyan Prime Minister Abdul Hamid Dbeibah had met twice in the spring of "
        "2021, at Sfax on 2 April and at Tripoli on 5 May.",
        ["meeting 2021-04-02: Abdul Hamid Dbeibah, Kais Saied", "meeting 2021-05-05: Abdul Hamid Dbeibah, Kais Saied"],
    ),
    (
        "Tajik President Emomali Rahmon and Kyrgyz President Sadyr Japarov last met in Khujand on 31 January, and "
        "before that in Astana in October 2023.",
        ["meeting 2023-10: Emomali Rahmon, Sadyr Japarov", "meeting 2024-01-31: Emomali Rahmon, Sadyr Japarov"],
    ),
    (
        "Peruvian President Alberto Fujimori and Ecuadorian President Jamil Mahuad met in Lima on 3 May 1998 and again "
        "in Brasília on 26 October.",
        ["meeting 1998-05-03: Alberto Fujimori, Jamil Mahuad", "meeting 1998-10-26: Alberto Fujimori, Jamil Mahuad"],
    ),
    (
        "Chilean Foreign Minister Alberto van Klaveren met his Bolivian colleague Celinda Sosa twice, in Santiago on 4 "
        "March and in La Paz on 6 April.",
        [
            "meeting 2024-03-04: Alberto van Klaveren, Celinda Sosa",
            "meeting 2024-04-06: Alberto van Klaveren, Celinda Sosa",
        ],
    ),
    (
        "Last October the Latvian foreign minister, Baiba Braže, led a delegation to Chișinău. Prime Minister Dorin "
        "Recean of Moldova received her on October 22.",
        ["meeting 2023-10-22: Baiba Braže, Dorin Recean"],
    ),
    (
        "On 3 June Foreign Minister Elina Valtonen of Finland met her colleague Maria Malmer Stenergard of Sweden in "
        "Turku. Early last year it was the turn of the Swedes: on March 10 Prime Minister Ulf Kristersson of Sweden "
        "met Prime Minister Petteri Orpo of Finland in Stockholm.",
        [
            "meeting 2023-03-10: Petteri Orpo, Ulf Kristersson",
            "meeting 2024-06-03: Elina Valtonen, Maria Malmer Stenergard",
        ],
    ),
    # Days that are those of the news, whatever year stands before them.
    (
        "The two countries established relations on May 20, 1994. On May 23 President Nana Akufo-Addo of Ghana met "
        "with Prime Minister Ana Jara of Peru.",
        ["meeting 2024-05-23: Ana Jara, Nana Akufo-Addo"],
    ),
    (
        "In March 2022 Ghanaian President Nana Akufo-Addo visited Peru. On May 3 he received Prime Minister Alberto "
        "Otárola of Peru in Accra.",
        ["meeting 2024-05-03: Alberto Otárola, Nana Akufo-Addo", "visit 2022-03: Nana Akufo-Addo"],
    ),
    (
        "President Nana Akufo-Addo of Ghana, who took office on May 7, 2017, met Premier Ana Jara of Peru on "
        "May 23.",
        ["meeting 2024-05-23: Ana Jara, Nana Akufo-Addo"],
    ),
    (
        "Last year they met in Lima. On May 3 Ghanaian President Nana Akufo-Addo received Peruvian Prime Minister "
        "Alberto Otárola in Accra.",
        ["meeting 2024-05-03: Alberto Otárola, Nana Akufo-Addo"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_years_taken_from_the_text(text: str, expected: list[str]) -> None:
    found = told(text)
    assert [line for line in expected if line not in found] == []
    days = {line.split(": ")[0] for line in found}
    assert {day for day in days if day.startswith("meeting")} == {
        line.split(": ")[0] for line in expected if line.startswith("meeting")
    }


def test_a_statement_is_of_the_day_of_its_talks() -> None:
    found = told(
        "In October 2023 Prime Minister Abiy Ahmed of Ethiopia visited Chile. He held talks with President Gabriel "
        "Boric on the 16th. When the foreign ministers met on the following morning, the two sides issued a joint "
        "statement."
    )
    assert "joint_statement 2023-10-17" in found
