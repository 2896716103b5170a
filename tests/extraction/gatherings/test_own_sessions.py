"""Test gatherings that their owner numbers, those that mark something, and talks of two that are called alike."""

from __future__ import annotations

import pytest

from tests.extraction.gatherings.test_gatherings import gatherings_of, told

TOLD = [
    # Whose they are is said before them.
    (
        "CARICOM held its 15th conference of heads of government in Kingston on 18 May 2024.",
        ["15th conference of heads of government of the CARICOM, 2024-05-18, Kingston"],
    ),
    (
        "The OIC convened its 21st session of the Council of Ministers in Istanbul on 8 June 2024.",
        ["21st session of the Council of Ministers of the OIC, 2024-06-08, Istanbul"],
    ),
    (
        "Prime Minister Ana Vuli of Fiji took part in the World Economic Forum's 3rd Annual Meeting of the Young "
        "Sailors in Lima on 3 May 2024.",
        ["3rd Annual Meeting of the Young Sailors, 2024-05-03, Lima"],
    ),
    (
        "The foreign ministers of the five Nordic countries held their yearly meeting in Bergen on 20 May 2024.",
        ["meeting of the foreign ministers of the five Nordic countries, 2024-05-20, Bergen"],
    ),
    (
        "On 20 May 2024, energy ministers of the Visegrad Group met in Prague.",
        ["meeting of the energy ministers of the Visegrad Group, 2024-05-20, Prague"],
    ),
    # What ends like somebody's name.
    (
        "She had been invited to the third Peru International Supply Chain Expo, held in Lima from 16 to 20 May 2024.",
        ["third Peru International Supply Chain Expo, 2024-05-16/2024-05-20, Lima"],
    ),
    # A number is no day.
    (
        "On 17 May 2024 President Ana Vuli of Fiji was in Cusco, Peru. She attended the opening of the 8th Fiji-Peru "
        "Expo and of the 4th Peru-Fiji Forum on Regions.",
        ["8th Fiji-Peru Expo, 2024-05-17, Cusco", "4th Peru-Fiji Forum on Regions, 2024-05-17, Cusco"],
    ),
    # Nobody but those who came makes more of it than a conference at home.
    (
        "A conference marking the 60th anniversary of the Lusaka Manifesto was held in Lusaka on 4 June 2024. "
        "President Hakainde Hichilema presided. Some 60 guests came, among them former President "
        "Joaquim Chissano of Mozambique.",
        ["conference marking the 60th anniversary of the Lusaka Manifesto, 2024-06-04, Lusaka"],
    ),
]

NOTHING = [
    "A conference on the occasion of the 60th anniversary of the Lusaka Manifesto took place in Lusaka on 4 June 2024.",
    # Another held something.
    "In April 2022 they met the president of Fiji and leaders of the Pacific Island Forum, and held talks in Samoa.",
    # Talks of two.
    "The 13th South Africa-Kenya Strategic Dialogue took place in Pretoria on 4 June 2024.",
    "The first foreign office consultations for nine years led Foreign Secretary Ana Vuli to Lima on 4 May 2024.",
    "Peru and Chile resumed the bilateral Strategic Stability Dialogue in January 2022.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[str]) -> None:
    assert [told(report) for report in gatherings_of(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert gatherings_of(text) == []
