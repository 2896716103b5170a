"""Openings told in the passive, launches, handovers and parades, and who is told to have been there."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

OPENED = [
    # "Of" is said again before the second.
    (
        "The park was formally opened in the presence of President Juan Rojas of Peru and of the Kenyan Ambassador, "
        "Peter Otieno.",
        ["PE Juan Rojas; KE Peter Otieno"],
    ),
    (
        "The solar plant in Lima was opened by President Juan Rojas of Peru together with Kenyan Ambassador Peter "
        "Otieno.",
        ["PE Juan Rojas; KE Peter Otieno, Lima"],
    ),
    # The embassy's country is there, whoever of its people is named.
    (
        "The Kenyan Embassy in Lima was reopened in the presence of Peruvian Foreign Minister Rosa Parra.",
        ["PE Rosa Parra + KE, Lima"],
    ),
    (
        "The inaugural ceremony of the Friendship Year was held in Lima on May 3, with the participation of Kenyan "
        "Speaker Moses Otieno and of Peruvian President Juan Rojas.",
        ["KE Moses Otieno; PE Juan Rojas, “inaugural ceremony of the Friendship Year”, Lima"],
    ),
    (
        "President William Ruto of Kenya and President Juan Rojas of Peru attended the launch of the railway council.",
        ["KE William Ruto; PE Juan Rojas, “launch of the railway council”"],
    ),
    (
        "President William Ruto of Kenya and President Juan Rojas of Peru joined by video the opening of the port.",
        ["KE William Ruto; PE Juan Rojas, “opening of the port”"],
    ),
    # With a train no guest departs.
    (
        "A departure ceremony took place at Lima station, at which Peruvian Minister Rosa Parra and Kenyan Ambassador "
        "Peter Otieno waved the flag for the train.",
        ["PE Rosa Parra; KE Peter Otieno, Lima"],
    ),
    (
        "The official handover took place in Lima, when Kenyan Ambassador Peter Otieno and Minister Rosa Parra of "
        "Peru signed the papers.",
        ["KE Peter Otieno; PE Rosa Parra, Lima"],
    ),
    ("President William Ruto of Kenya and President Juan Rojas of Peru condemned the launch of a missile.", []),
    ("President William Ruto of Kenya and President Juan Rojas of Peru announced the launch of talks.", []),
]
SEEN = [
    ("President Juan Rojas of Peru said in the presence of President William Ruto of Kenya that it was signed.", []),
    (
        "Before he left Lima, President William Ruto of Kenya received an honorary doctorate from the National "
        "University at a ceremony.",
        ["KE William Ruto + PE, Lima"],
    ),
    (
        "Norwegian Prime Minister Liv Strand paid tribute at the Martyrs' Tower in Nairobi.",
        ["NO Liv Strand + KE, Nairobi"],
    ),
    ("Norwegian Prime Minister Liv Strand paid tribute at the congress in Nairobi.", []),
]
PARADES = [
    (
        "A military parade was held in Lima on May 3. Beside Peruvian President Juan Rojas on the rostrum were "
        "Norwegian President Liv Strand and Fijian Prime Minister Ana Vuli.",
        ["PE Juan Rojas; NO Liv Strand; FJ Ana Vuli, Lima"],
    ),
    (
        "President William Ruto of Kenya took his place on the rostrum, to the left of Peruvian President Juan Rojas, "
        "as the troops passed in review.",
        ["KE William Ruto; PE Juan Rojas"],
    ),
    (
        "Fijian President Ana Vuli was among the leaders who joined Kenyan President William Ruto in Nairobi on May 3 "
        "for the commemoration of the victory. Among the other guests of honour were Norwegian President Liv Strand "
        "and Peruvian President Juan Rojas.",
        ["FJ Ana Vuli; KE William Ruto; NO Liv Strand; PE Juan Rojas, Nairobi"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OPENED + SEEN + PARADES)
def test_openings_and_parades(text: str, expected: list[str]) -> None:
    assert list(map(shown, ceremonies_in(text))) == expected
