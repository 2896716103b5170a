"""Test visits of which a wire report tells on the way: begun last weekend, announced, or next on a journey."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

AS_REPORTED = [
    (
        "LISBON, March 5, 2024 (AFP) — Ghanaian Foreign Minister Ama Mensah began her visit to Portugal on "
        "Saturday and is due to leave on Wednesday.",
        ["Ama Mensah > PT 2024-03-02/2024-03-06"],
    ),
    (
        "LISBON, March 5, 2024 (AFP) — Ghanaian Foreign Minister Ama Mensah said on Tuesday that she would travel "
        "to Brazil on Saturday.",
        ["Ama Mensah > BR planned 2024-03-09"],
    ),
    (
        "OSLO, March 5, 2024 (AP) — Peruvian President Luis Paredes is to arrive in Norway on Thursday for a "
        "three-day visit.",
        ["Luis Paredes > NO planned 2024-03-07/2024-03-09"],
    ),
    (
        "OSLO, March 5, 2024 (AP) — Peruvian President Luis Paredes arrived in Norway late on Monday at the start "
        "of a three-day visit.",
        ["Luis Paredes > NO 2024-03-04/2024-03-06"],
    ),
    (
        "ACCRA, March 5, 2024 (Reuters) - Estonian President Mart Lepik has postponed a visit to Ghana that was to"
        " have started on Thursday.",
        [],
    ),
    (
        "DUBLIN, March 5, 2024 (Reuters) - Irish Taoiseach Niall Daly flies to Peru on Friday, before travelling "
        "on to Chile.",
        ["Niall Daly > CL planned", "Niall Daly > PE planned 2024-03-08"],
    ),
    (
        "DUBLIN, March 5, 2024 (Reuters) - Irish Taoiseach Niall Daly returned on Monday from a four-day trip to Peru.",
        ["Niall Daly > PE 2024-03-01/2024-03-04"],
    ),
    (
        "DUBLIN, March 5, 2024 (Reuters) - Irish Taoiseach Niall Daly, who is in Lima for a summit, was to fly to "
        "Chile later on Tuesday.",
        ["Niall Daly > CL planned 2024-03-05", "Niall Daly > PE 2024-03-05"],
    ),
    (
        "NAIROBI, March 5, 2024 (Reuters) - Latvian President Andris Kalnins flew to Uganda on Tuesday, where he "
        "is due to meet President Moses Okello on Thursday.",
        ["Andris Kalnins > UG 2024-03-05"],
    ),
    (
        "NAIROBI, March 5, 2024 (Reuters) - Latvian President Andris Kalnins will fly to Uganda, where he will "
        "open a bridge on Thursday.",
        ["Andris Kalnins > UG planned 2024-03-07"],
    ),
    (
        "LISBON, March 5, 2024 (AFP) — Ghanaian Foreign Minister Ama Mensah started her visit to Portugal on "
        "Sunday and is expected to fly home on Thursday.",
        ["Ama Mensah > PT 2024-03-03/2024-03-07"],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — A visit by Ghanaian Foreign Minister Ama Mensah to Portugal is expected next"
        " week.",
        ["Ama Mensah > PT planned 2024-03-11/2024-03-17"],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — Ghana's foreign minister, Ama Mensah, announced on Monday that she would fly"
        " to Lima next week.",
        ["Ama Mensah > PE planned 2024-03-11/2024-03-17"],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — Ghana's foreign minister, Ama Mensah, told reporters she would visit Peru on"
        " Friday.",
        ["Ama Mensah > PE planned 2024-03-08"],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — Ghana's foreign minister, Ama Mensah, said she would visit Peru on Friday if"
        " the talks went well.",
        [],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — Ghana's foreign minister, Ama Mensah, said she would like to visit Peru.",
        [],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — Ghana's president, Kofi Addo, will travel to Peru on Thursday before heading"
        " to Chile.",
        ["Kofi Addo > CL planned", "Kofi Addo > PE planned 2024-03-07"],
    ),
    (
        "ACCRA, March 5, 2024 (AFP) — Ghana's president, Kofi Addo, leaves on Thursday for Peru, then travels to "
        "Chile on Saturday.",
        ["Kofi Addo > CL planned 2024-03-09", "Kofi Addo > PE planned 2024-03-07"],
    ),
    (
        "LIMA, March 5, 2024 (AFP) — Peru's foreign ministry said Ghanaian President Kofi Addo would arrive in "
        "Lima on Wednesday.",
        ["Kofi Addo > PE planned 2024-03-06"],
    ),
    (
        "LIMA, March 5, 2024 (AFP) — In 2019 Ghanaian President Kofi Addo said that he would visit Peru in May, "
        "but he never did.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "visits"), AS_REPORTED)
def test_visits_of_wire_reports(text: str, visits: list[str]) -> None:
    assert visits_of(text) == visits
