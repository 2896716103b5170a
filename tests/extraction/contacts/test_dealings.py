"""Check what visitor and host do to each other: they have met, whatever it is, unless it is done from afar."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

DEALINGS = [
    row(
        "promised-the-visitor",
        "US Secretary of State Mark Doyle landed in Lima on 4 February 2025. President Ana Quispe promised Doyle more "
        "flights and a new border force.",
        met("PE Ana Quispe", "US Mark Doyle", on="2025-02-04", at="Lima"),
    ),
    row(
        "decorated-him-and-the-two",
        "President Peter Otieno of Kenya flew to Lima on 5 May 2024. Peruvian President Ana Quispe decorated him with "
        "an order. The two held talks on Monday and had dinner.",
        met("PE Ana Quispe", "KE Peter Otieno", on="2024-05-06", at="Lima"),
    ),
    row(
        "asked-for-gas",
        "German Chancellor Otto Brandt had no time for history. In Abuja on 29 October 2024 he asked President Musa "
        "Bello of Nigeria for gas.",
        met("NG Musa Bello", "DE Otto Brandt", on="2024-10-29", at="Abuja"),
    ),
    row(
        "were-of-one-mind",
        "Finnish President Ville Aalto travels again. In Accra, on 2 October 2024, he and President Kofi Asante of "
        "Ghana were of one mind about fish.",
        met("GH Kofi Asante", "FI Ville Aalto", on="2024-10-02", at="Accra"),
    ),
    row(
        "were-alone",
        "Nigerian President Musa Bello arrived in Ankara on 27 January 2025. Bello and President Kemal Arslan of "
        "Turkey were alone before they let the delegations in.",
        met("TR Kemal Arslan", "NG Musa Bello", on="2025-01-27", at="Ankara"),
    ),
    row(
        "promised-over-lunch-that-soldiers-would-stay",
        "Polish President Jan Nowak landed in Ottawa on 2 September 2025. Canadian Prime Minister Alain Roy led him "
        "along the river on 3 September, promised over lunch that the soldiers would stay and had a band play.",
        met("CA Alain Roy", "PL Jan Nowak", on="2025-09-03", at="Ottawa"),
    ),
]

IN_A_TOWN = [
    row(
        "signed-in-a-town-on-a-day",
        "On 6 May 2024 in Canberra Prime Minister James Kila of Papua New Guinea and Australian Prime Minister Karen "
        "Webb signed a treaty on crocodiles.",
        met("PG James Kila", "AU Karen Webb", on="2024-05-06", at="Canberra"),
    ),
    row(
        "showed-him-a-frigate",
        "In Vladivostok Defence Minister Oleg Titov of Russia showed North Korean leader Pak Yong a frigate on 16 "
        "September 2024.",
        met("RU Oleg Titov", "KP Pak Yong", on="2024-09-16", at="Vladivostok"),
    ),
    row(
        "took-him-round-a-temple",
        "On 11 October 2024 Indian Prime Minister Arun Mehta took Fijian President Jone Vuki round a temple in "
        "Chennai.",
        met("IN Arun Mehta", "FJ Jone Vuki", on="2024-10-11", at="Chennai"),
    ),
]

NONE = [
    row(
        "no-town",
        "On 6 May 2024 Prime Minister James Kila of Papua New Guinea and Australian Prime Minister Karen Webb backed a "
        "treaty on crocodiles.",
    ),
    row(
        "by-letter",
        "In a letter from Lima of 6 May 2024 Peruvian President Ana Quispe told Fijian President Jone Vuki that the "
        "lake was low.",
    ),
    row(
        "were-briefed",
        "In Lima on 6 May 2024 Peruvian President Ana Quispe and Fijian President Jone Vuki were briefed on the talks.",
    ),
    row(
        "side-by-side",
        "In Lima on 6 May 2024 Peruvian President Ana Quispe and Fijian President Jone Vuki watched a parade.",
    ),
    row(
        "praised-from-afar",
        "US Secretary of State Mark Doyle landed in Lima on 4 February 2025. President Ana Quispe praised Doyle in a "
        "newspaper.",
    ),
    row(
        "succeeded",
        "In Abuja on 29 October 2024 President Musa Bello of Nigeria succeeded Prime Minister Otto Brandt of Germany "
        "at the head of the fund.",
    ),
    row(
        "did-not-promise",
        "US Secretary of State Mark Doyle landed in Lima on 4 February 2025. President Ana Quispe never promised "
        "Doyle a port.",
    ),
    row(
        "saw-him-off",
        "Kazakh President Nurlan Abenov came to Bishkek on 21 August 2025. President Azamat Toktogulov of Kyrgyzstan "
        "saw the guest off at the airport.",
    ),
    row(
        "somebody-without-an-office",
        "US Secretary of State Mark Doyle landed in Lima on 4 February 2025. The poet Ana Quispe taught Doyle a song.",
    ),
    row(
        "both-at-a-public-act",
        "Indian Prime Minister Arun Mehta came to Amman on 15 December 2025. King Talal of Jordan and Prime Minister "
        "Mehta addressed a business forum.",
    ),
    row(
        "one-of-a-third-country",
        "US Secretary of State Mark Doyle landed in Lima on 4 February 2025. President Petr Novák of the Czech "
        "Republic promised Doyle more flights.",
    ),
]


@pytest.mark.parametrize("case", cases([*DEALINGS, *IN_A_TOWN, *NONE], {}))
def test_dealings(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
