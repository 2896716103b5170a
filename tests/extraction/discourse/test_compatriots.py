"""Check which country an office-holder is given of whom the text tells none."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

ENVOYS = [
    row(
        "ambassador-to-before-the-name",
        "On 3 May 2024, Kenyan Ambassador to Peru Peter Otieno paid a courtesy call on Speaker Rosa Quispe.",
        met("KE Peter Otieno", "PE Rosa Quispe", on="2024-05-03"),
    ),
    row(
        "received-the-ambassador-of-to",
        "Foreign Minister Luis Soto received the Ambassador of Kenya to Peru, Peter Otieno, on 3 May 2024.",
        met("PE Luis Soto", "KE Peter Otieno", on="2024-05-03"),
    ),
    row(
        "newly-appointed",
        "Minister of Trade Janis Ozols met the newly appointed Ghanaian Ambassador to Latvia, Ama Boateng, on 3 May "
        "2024.",
        met("LV Janis Ozols", "GH Ama Boateng", on="2024-05-03"),
    ),
    row(
        "behind-the-name",
        "Minister of Health Janis Ozols met on 3 May 2024 with Ama Boateng, Ambassador of Ghana to Latvia.",
        met("LV Janis Ozols", "GH Ama Boateng", on="2024-05-03"),
    ),
    row(
        "high-commissioner",
        "The High Commissioner of Zambia to Fiji, Mary Banda, paid a courtesy call on Prime Minister Ana Tuimala on 3 "
        "May 2024.",
        met("ZM Mary Banda", "FJ Ana Tuimala", on="2024-05-03"),
    ),
    row(
        "named-before-without-the-envoy",
        "Prime Minister Ana Tuimala had a long day. On 3 May 2024 Prime Minister Tuimala met Zambian High Commissioner "
        "to Fiji Mary Banda.",
        met("ZM Mary Banda", "FJ Ana Tuimala", on="2024-05-03"),
    ),
    row(
        "who-is-of-another-country-says-so",
        "On 3 May 2024 the Kenyan Ambassador to Peru, Daniel Mwangi, met Zambian Foreign Minister Joseph Mulenga.",
        met("KE Daniel Mwangi", "ZM Joseph Mulenga", on="2024-05-03"),
    ),
    row(
        "his-own-minister",
        "Kenyan Foreign Minister Peter Otieno instructed Kenyan Ambassador to Peru Daniel Mwangi on 3 May 2024 to "
        "protest.",
    ),
    row(
        "two-posts",
        "Foreign Minister Luis Soto met the Ambassador of Kenya to Peru, Daniel Mwangi, and the Ambassador of Kenya to "
        "Chile, Jane Wafula, on 3 May 2024.",
    ),
]


@pytest.mark.parametrize("case", cases(ENVOYS, {}))
def test_country_of_those_whom_an_envoy_sees(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
