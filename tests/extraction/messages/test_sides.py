"""Test whose messages are: leaders with several offices, governments, parties and countries without a name."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

# Governments, parties and presidents without a name.
UNNAMED = [
    (
        "The ruling parties of Angola, Mozambique and Namibia have congratulated Zimbabwe on the sixtieth birthday "
        "of its ruling party.",
        ["AO ZW", "MZ ZW", "NA ZW"],
    ),
    (
        "The African National Congress and the MPLA, as well as the South West Africa People's Organisation, sent "
        "messages of solidarity to the Zimbabwe African National Union.",
        ["ZA ZW", "AO ZW", "NA ZW"],
    ),
    (
        "The governments of Ghana and Togo sent a message of congratulations to Benin. The Central Committee of the "
        "African National Congress said in a congratulatory message that the neighbours had much to learn from it.",
        ["BJ GH", "BJ TG", "BJ ZA"],
    ),
    (
        "The presidents of Angola and Namibia on Friday sent congratulations to President Lazarus Chakwera of Malawi. "
        "Nangolo Mbumba, president of Namibia, said that he looked forward to working with him.",
        ["AO > MW Lazarus Chakwera", "NA Nangolo Mbumba > MW Lazarus Chakwera"],
    ),
    (
        "The Workers' Party of Korea sent a congratulatory message to the Communist Party of Cuba on its congress.",
        [
            "CU KP",
        ],
    ),
    (
        "The Indonesian government sent a letter of condolences to the government of Chile.",
        [
            "CL ID",
        ],
    ),
    (
        "The Communist Party of Vietnam Central Committee sent a congratulatory telegram to the Lao People's "
        "Revolutionary Party.",
        [
            "LA VN",
        ],
    ),
    (
        "To Lam sent a congratulatory message to the Portuguese Communist Party and its General Secretary Paulo "
        "Raimundo.",
        [
            "VN To Lam > PT Paulo Raimundo",
        ],
    ),
    (
        "The Communist Party of Cuba and the Workers' Party of Korea exchanged greetings on Labour Day.",
        [
            "CU KP",
        ],
    ),
    (
        "The Workers' Party (PT), on behalf of its leadership, wrote to the Broad Front of Uruguay after the vote.",
        ["BR UY"],
    ),
]

# An office of a party beside one of state.
OFFICES = [
    (
        "Xi Jinping, general secretary of the CPC Central Committee and Chinese president, on Wednesday sent a "
        "congratulatory message to Thongloun Sisoulith, general secretary of the LPRP Central Committee and Lao "
        "president, over the anniversary.",
        [
            "CN Xi Jinping > LA Thongloun Sisoulith",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), UNNAMED + OFFICES)
def test_sides(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected
