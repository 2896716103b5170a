"""Check that whoever brings or takes a letter in hand for another is no sender of a further one."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

TO_OMAR = (
    "ABU DHABI, 7 August 2023 - UAE President Sheikh Omar bin Zayed today received a written message from King Idris "
    "VI of Morocco on bilateral relations. "
)
TO_SAAD = (
    "RIYADH, 2 June 2021 - Kuwaiti Crown Prince Sheikh Salim Al-Jabir delivered a written letter from the Amir of "
    "Kuwait, Sheikh Nawwaf Al-Jabir, to Saudi King Saad bin Fahd. "
)
TO_FALL = "DAKAR, 3 May 2024 - President Ana Fall of Senegal received a letter from President Joao Lima of Angola. "


@pytest.mark.parametrize(
    ("told", "further", "message"),
    [
        (
            TO_OMAR,
            "The message was delivered by Nasir Burita, Minister of Foreign Affairs of Morocco, during a reception "
            "given by His Highness Sheikh Omar.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_OMAR,
            "The message was handed over by the Moroccan Foreign Minister, Nasir Burita.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_OMAR,
            "Moroccan Foreign Minister Nasir Burita handed in the letter to Minister of the Court Sheikh Ali Jarrah.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_OMAR,
            "The letter was handed by Moroccan ambassador Nasir Burita to the Minister of State, Sheikh Ali Jarrah.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_OMAR,
            "The Moroccan ambassador in Abu Dhabi, Nasir Burita, delivered the message when Sheikh Omar received him.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_OMAR,
            "The letter, which was received by Crown Prince Sheikh Ali bin Omar, also dealt with trade.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_OMAR,
            "Minister of State Ali Jarrah received the message when he met the Moroccan ambassador, Nasir Burita.",
            "MA Idris VI > AE Omar bin Zayed",
        ),
        (
            TO_SAAD,
            "The letter included an invitation by the Amir to the Saudi King to visit Kuwait.",
            "KW Nawwaf Al-Jabir > SA Saad bin Fahd",
        ),
        (
            TO_SAAD,
            "The letter was received by Saudi Crown Prince Turki bin Saad.",
            "KW Nawwaf Al-Jabir > SA Saad bin Fahd",
        ),
        (TO_FALL, "It was conveyed by Foreign Minister Tete Antonio of Angola.", "AO Joao Lima > SN Ana Fall"),
        (
            TO_FALL,
            "Foreign Minister Tete Antonio of Angola brought the letter to Dakar.",
            "AO Joao Lima > SN Ana Fall",
        ),
    ],
)
def test_bearer_is_no_sender(told: str, further: str, message: str) -> None:
    assert {shown(report) for report in messages_in(told + further)} == {message}


def test_another_letter_is_another() -> None:
    text = (
        TO_FALL + "Foreign Minister Tete Antonio of Angola sent a letter of his own to Foreign Minister Yassine Diop."
    )
    assert len({shown(report) for report in messages_in(text)}) == 2
