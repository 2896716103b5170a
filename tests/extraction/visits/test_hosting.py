"""Test visits told from the side of the host: who hosts, welcomes, invites or awaits a guest."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in

# A host receives, or a guest is received.
HOSTED = [
    (
        "Swedish King Carl XVI Gustaf hosted President Freyja Jónsdóttir of Iceland during her state visit to Sweden "
        "on 6 May 2023.",
        ["Freyja Jónsdóttir > SE state 2023-05-06"],
    ),

    (
        "On May 6 Ingrid Moe, the prime minister of Norway, was received by Ghanaian President Kofi Asante in Accra on "
        "a state visit.",
        ["Ingrid Moe > GH state 2024-05-06"],
    ),
    (
        "On May 6 Ghanaian President Kofi Asante hosted Norwegian Prime Minister Ingrid Moe for a state visit.",
        ["Ingrid Moe > GH state 2024-05-06"],
    ),
    (
        "The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, will visit Nepal on April 23.",
        ["Tamim bin Hamad Al Thani > NP planned 2025-04-23"],
    ),
    (
        "Australian Prime Minister Anthony Albanese spent two days in Manila as the guest of "
        "President Ferdinand Marcos Jr. in September 2023.",
        ["Anthony Albanese > PH 2023-09"],
    ),
    (
        "Namibian President Nangolo Mbumba will be a guest in Luanda on July 4.",
        ["Nangolo Mbumba > AO planned 2024-07-04"],
    ),
    (
        "Foreign Minister Elina Valtonen of Finland will go to Ghana and Togo, where she is expected on July 3.",
        ["Elina Valtonen > GH planned 2024-07-03", "Elina Valtonen > TG planned 2024-07-03"],
    ),
    (
        "On May 4, 2024 Secretary General Roberto Morales Ojeda of Cuba welcomed Bolivian Foreign Minister "
        "Celinda Sosa to Havana.",
        ["Celinda Sosa > CU 2024-05-04"],
    ),
    (
        "Egyptian Foreign Minister Sameh Shoukry welcomed Kenyan Foreign Minister Musalia Mudavadi to Cairo "
        "on May 4, 2024.",
        ["Musalia Mudavadi > EG 2024-05-04"],
    ),
    (
        "Sri Lankan President Ranil Wickremesinghe was greeted with a guard of honour in Jakarta on May 4, "
        "2024 at the start of his state visit.",
        ["Ranil Wickremesinghe > ID state 2024-05-04"],
    ),
    (
        "Simon Harris, the Irish Taoiseach, was the guest of Prime Minister Donald Tusk in Warsaw on May 4, 2024.",
        ["Simon Harris > PL 2024-05-04"],
    ),
    (
        "Bangladesh's foreign minister, Touhid Karim, is expected in Kathmandu on 3 July 2024.",
        ["Touhid Karim > NP planned 2024-07-03"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "visits"), HOSTED)
def test_hosting(text: str, visits: list[str]) -> None:
    assert sorted(map(shown, visits_in(text))) == sorted(visits)


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "At the invitation of President Prabowo Subianto, General Secretary To Lam paid a state "
            "visit to Indonesia.",
            ["Prabowo Subianto"],
        ),
        (
            "Turkmenistan's Serdar Berdimuhamedov visited Iran in May 2024 at the invitation of his "
            "Iranian counterpart Ebrahim Raisi.",
            ["Ebrahim Raisi"],
        ),
        ("Prime Minister Hun Manet of Cambodia visited Laos in March 2024.", []),
        (
            "Tongan Prime Minister Losa Fifita will pay an official visit to Samoa from 2 to 4 May. The visit is made "
            "at the invitation of Samoan Prime Minister Tavita Leota.",
            ["Tavita Leota"],
        ),
    ],
)
def test_who_invited(text: str, hosts: list[str]) -> None:
    (report,) = visits_in(text)
    assert [p.name for p in report.participants if p.capacity == "host"] == hosts


def test_who_invited_to_one_of_two_visits() -> None:
    told = "Zambian President Peter Banda visited Kenya at the invitation of Moses Odongo, and he will visit Samoa."
    hosts = {r.host: [p.name for p in r.participants if p.capacity == "host"] for r in visits_in(told)}
    assert hosts == {"KE": ["Moses Odongo"], "WS": []}
