"""Test messages that go both ways: exchanged, sent to each other, and leaders paired by rank."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

# Two sides exchange messages.
EXCHANGED = [
    (
        "Xi Jinping and Tajik President Emomali Rahmon exchanged congratulatory letters on Saturday.",
        [
            "CN Xi Jinping = TJ Emomali Rahmon",
        ],
    ),
    (
        "On October 1, Pakistani Prime Minister Shehbaz Sharif and Chinese Premier Li Qiang exchanged messages of"
        " felicitations.",
        [
            "PK Shehbaz Sharif = CN Li Qiang",
        ],
    ),
    (
        "Namibian President Netumbo Nandi-Ndaitwah and Xi Jinping exchanged congratulations on 35 years of "
        "diplomatic relations.",
        [
            "NA Netumbo Nandi-Ndaitwah = CN Xi Jinping",
        ],
    ),
    (
        "Chinese President Xi Jinping and Russian President Vladimir Putin on Sunday exchanged New Year "
        "greetings. Li Qiang and Russian Prime Minister Mikhail Mishustin also exchanged New Year greetings on "
        "the same day.",
        [
            "CN Xi Jinping = RU Vladimir Putin",
            "CN Li Qiang = RU Mikhail Mishustin",
        ],
    ),
    (
        "The two heads of state, Xi Jinping and Bolivian President Luis Arce, exchanged congratulatory messages.",
        [
            "CN Xi Jinping = BO Luis Arce",
        ],
    ),
    (
        "Kenyan President Moses Odongo exchanged New Year greetings with Polish President Adam Wilk. The Kenyan leader "
        "also exchanged greetings with Peruvian President Elsa Quispe.",
        ["KE Moses Odongo = PL Adam Wilk", "KE Moses Odongo = PE Elsa Quispe"],
    ),
    (
        "Brazilian President Luiz Inácio Lula da Silva and Angolan President João Lourenço exchanged messages on "
        "the 50th anniversary of diplomatic ties.",
        [
            "BR Luiz Inácio Lula da Silva = AO João Lourenço",
        ],
    ),
    (
        "The Colombian and Venezuelan presidents, Gustavo Petro and Nicolás Maduro, have exchanged letters about "
        "the border.",
        [
            "CO Gustavo Petro = VE Nicolás Maduro",
        ],
    ),
    (
        "Paraguayan President Santiago Peña and Uruguayan President Yamandú Orsi congratulated one "
        "another on the bicentenary of their ties.",
        ["PY Santiago Peña = UY Yamandú Orsi"],
    ),
    (
        "On the holiday letters were exchanged between Indonesian President Prabowo Subianto and "
        "Timorese President José Ramos-Horta.",
        ["ID Prabowo Subianto = TL José Ramos-Horta"],
    ),
]

# Several of one country write to several of another: each to the one of the same rank.
PAIRED = [
    (
        "Lao President Thongloun Sisoulith and Prime Minister Sonexay Siphandone sent messages of greeting to "
        "Vietnamese State President Luong Cuong and Prime Minister Pham Minh Chinh.",
        [
            "LA Thongloun Sisoulith > VN Luong Cuong",
            "LA Sonexay Siphandone > VN Pham Minh Chinh",
        ],
    ),
    # A list whose last has no "and": leaders are paired by rank, the first two with the one at the other's top.
    (
        "Party chief To Lam, President Luong Cuong, Prime Minister Pham Minh Chinh exchanged messages of greeting with "
        "Cuban President Miguel Díaz-Canel and Cuban Prime Minister Manuel Marrero.",
        ["VN To Lam & VN Luong Cuong = CU Miguel Díaz-Canel", "VN Pham Minh Chinh = CU Manuel Marrero"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EXCHANGED + PAIRED)
def test_exchanges(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected
