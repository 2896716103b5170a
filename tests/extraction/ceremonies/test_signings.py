"""Test signings that leaders look on at, missions opened, what embassies give, and meals told by their hosts."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

_TALKS = "Kenyan President Peter Otieno held talks with Fijian President Josefa Tamani in Suva on May 3. "

# What leaders look on at is told with the texts that were signed: no feast was given for it, unless one is named.
SIGNINGS = [
    (_TALKS + "After the talks, the two presidents witnessed the signing of cooperation documents.", []),
    (
        _TALKS + "The two leaders looked on as nine memoranda were exchanged, and Tamani then hosted a dinner.",
        ["FJ Josefa Tamani; KE Peter Otieno"],
    ),
    (
        _TALKS + "The two presidents attended the signing ceremony of the treaty.",
        ["KE Peter Otieno; FJ Josefa Tamani, “signing ceremony of the treaty”"],
    ),
    ("In the presence of President Peter Otieno of Kenya and President Josefa Tamani a protocol was signed.", []),
]

# A mission is opened in the land where it is.
MISSIONS = [
    ("The Kenyan embassy in Suva was inaugurated on June 8 in the presence of the Fijian cabinet.", [" + FJ KE, Suva"]),
    (
        "On May 3 Kenyan President Peter Otieno and Fijian President Josefa Tamani reopen the Kenyan embassy in Suva.",
        ["KE Peter Otieno; FJ Josefa Tamani, “Kenyan embassy”, Suva"],
    ),
    # Whoever tells of it was not there.
    ("Kenyan President Peter Otieno recalled that Kenya opened its first embassy in Suva thirty years ago.", []),
]

# What an embassy gives is of its own country and of where it stands.
EMBASSIES = [
    (
        "On 12 December the Embassy gave a reception in Suva on the occasion of the Independence Day of Kenya. The "
        "head of mission, Grace Wafula, spoke of the years since.",
        ["KE Grace Wafula + FJ, Suva"],
    ),
    (
        "On 3 July the Kenyan Embassy in Suva hosted a gala evening. Ambassador Grace Wafula took stock.",
        ["KE Grace Wafula + FJ, Suva"],
    ),
]

# Who gave it, for whom, and who took part.
HOSTS = [
    (
        _TALKS + "In the evening, the Fijian leaders gave a banquet in honour of their guests.",
        ["FJ Josefa Tamani; KE Peter Otieno"],
    ),
    (
        "Kenyan President Peter Otieno, for whom Fijian President Josefa Tamani gave a dinner in Suva, and Premier "
        "Ana Vuli of Peru were there.",
        ["FJ Josefa Tamani; KE Peter Otieno, Suva"],
    ),
    (
        "On June 28 a ceremony was held in Suva to mark the end of the work, in which Fijian Speaker Ana Vuli and "
        "Kenyan Ambassador Peter Otieno took part.",
        ["FJ Ana Vuli; KE Peter Otieno, Suva"],
    ),
    (
        "Kenyan Senator Peter Otieno joined Fijian President Josefa Tamani on the platform at a parade in Suva.",
        ["KE Peter Otieno; FJ Josefa Tamani, Suva"],
    ),
    (
        "Kenyan President Peter Otieno was in Riga, where he laid flowers at the Freedom Monument, and in Vilnius.",
        ["KE Peter Otieno + LV, Riga"],
    ),
    (
        "Kenyan President Peter Otieno held talks with Fijian President Josefa Tamani and attended a celebration "
        "reception. It came after President Ana Rojas of Peru had closed her ports, with other lands being among those "
        "worst hit.",
        ["KE Peter Otieno; FJ Josefa Tamani"],
    ),
    (
        _TALKS
        + "In the evening, a banquet was given for them at which Fijian Speaker Ana Vuli paid tribute to the guests.",
        ["FJ Ana Vuli; KE Peter Otieno"],
    ),
    # It dates a journey.
    (
        "Four days after Kenyan President Peter Otieno was sworn in, Fijian President Josefa Tamani flew to Nairobi.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SIGNINGS + MISSIONS + EMBASSIES + HOSTS)
def test_signings_missions_and_meals(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in ceremonies_in(text)] == expected


def test_who_attended_a_later_meeting_was_not_at_the_ceremony() -> None:
    text = (
        "Kenyan Speaker Peter Otieno and Fijian Speaker Ana Vuli opened the embassy of Kenya in Suva. On 31 May the "
        "Speaker of Peru, Rosa Quispe, met Vuli in Suva; their meeting was attended by Chairman Luis Soto."
    )
    assert [shown(report) for report in ceremonies_in(text)] == [
        "KE Peter Otieno; FJ Ana Vuli, “embassy of Kenya”, Suva"
    ]
