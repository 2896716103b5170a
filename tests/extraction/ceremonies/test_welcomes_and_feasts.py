"""Test how guests are welcomed, and feasts of which the host is told elsewhere: embassies, national days."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

WELCOMES = [
    (
        "A welcoming ceremony for President Andrzej Duda of Poland was held at the presidential palace in Tirana on 4 "
        "June 2024.",
        ["PL Andrzej Duda + AL, Tirana"],
    ),
    (
        "An official welcome ceremony took place for President Andrzej Duda of Poland in Tirana on 4 June 2024.",
        ["PL Andrzej Duda + AL, Tirana"],
    ),
    (
        "President Peter Otieno of Kenya landed in Oslo on 19 June 2024. After a welcoming ceremony on the square, "
        "Otieno and King Harald V of Norway talked for an hour.",
        ["KE Peter Otieno; NO Harald V, Oslo"],
    ),
    (
        "President Peter Otieno of Kenya was in Belgrade for a state visit. Wednesday, 8 May 2024 began with a "
        "welcoming ceremony before the palace.",
        ["KE Peter Otieno + RS, Belgrade"],
    ),
    (
        "Following a welcoming ceremony, President Aleksandar Vučić of Serbia held talks with President Peter Otieno "
        "of Kenya on 4 June 2024.",
        ["RS Aleksandar Vučić; KE Peter Otieno"],
    ),
]

FEASTS = [
    (
        "President Lula da Silva of Brazil met President Bassirou Diomaye Faye in Dakar on 4 June 2024. At night there "
        "was the dinner of State.",
        ["BR Lula da Silva; SN Bassirou Diomaye Faye, “dinner of State”"],
    ),
    (
        "On 3 June 2024 President Bassirou Diomaye Faye had talks in Dakar with Prime Minister Ulisses Correia e Silva "
        "of Cape Verde, who was the guest of honour at the Independence Day celebrations the next day.",
        ["CV Ulisses Correia e Silva + SN, “Independence Day celebrations”, Dakar"],
    ),
    (
        "Prime Minister Ana Vuli of Fiji was in Oslo from 9 to 11 June 2024. She took part in the festivities for the "
        "80th birthday of the King.",
        ["FJ Ana Vuli + NO, “festivities for the 80th birthday of the King”, Oslo"],
    ),
    (
        "When President Ana Vuli of Fiji took office for her third term on 10 January 2024, Jan Ros of Peru was there "
        "as a special envoy.",
        ["FJ Ana Vuli; PE Jan Ros"],
    ),
    (
        "Presidents Sadyr Japarov and Emomali Rahmon gave start by videoconference to two checkpoints on 4 June 2024.",
        ["KG Sadyr Japarov; TJ Emomali Rahmon"],
    ),
    # An embassy that has been named in full.
    (
        "The Embassy of Peru in Latvia is on Elizabetes Street. On 28 July 2024 the Embassy held a reception for the "
        "national day.",
        ["LV PE, LV"],
    ),
    (
        "The Peruvian Embassy in Latvia has moved. In its garden the embassy gave a reception in Riga on 28 July 2024.",
        ["LV PE, Riga"],
    ),
]

NOTHING = [
    "Presidents Sadyr Japarov and Emomali Rahmon gave a good start to the talks on 4 June 2024.",
    "After a warm welcoming ceremony the pupils went home on 4 June 2024.",
    "President Ana Vuli of Fiji held talks with President Jan Ros of Peru in Suva on 4 June 2024. After an opening "
    "ceremony the pupils went home.",
    "The Embassy of Peru is on Elizabetes Street. On 28 July 2024 the embassy held a reception for its staff.",
]


@pytest.mark.parametrize(("text", "expected"), WELCOMES + FEASTS)
def test_welcomes_and_feasts(text: str, expected: list[str]) -> None:
    assert [shown(report).removeprefix(" + ") for report in ceremonies_in(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert ceremonies_in(text) == []


def test_a_president_who_is_now_prime_minister() -> None:
    (report,) = ceremonies_in(
        "President José Ramos-Horta of Timor-Leste is in Suva. President Ana Vuli of Fiji received Ramos-Horta on 28 "
        "July 2024. She recalled that in May 2023 she had met Prime Minister Xanana Gusmão in Lima. The two presidents "
        "cut the ribbon of a school."
    )
    assert {p.name for p in report.participants} == {"José Ramos-Horta", "Ana Vuli"}
