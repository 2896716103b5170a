"""Check rows of days and of people: met twice in a year, on which days; whom "namely" and brackets name; what a clause
behind had been done before.
"""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Contact, Row, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

_HOST, _GUEST = "GH Kofi Darko", "MN Bataar Dorj"
_PAIR = "Presidents Kofi Darko of Ghana and Bataar Dorj of Mongolia"


def _on(day: str, place: str) -> Contact:
    return met(_HOST, _GUEST, on=day, at=place)


DAYS = [
    row(
        "namely",
        f"{_PAIR} met twice in 2023, namely in Accra on 9 May, during a fair, and in Riga on 4 September.",
        _on("2023-05-09", "Accra"),
        _on("2023-09-04", "Riga"),
    ),
    row(
        "with-what-was-held-there",
        f"{_PAIR} met three times in 2023: in Accra on 5 February, in Riga on 17 June, when the forum was held, and "
        "in Lima on 30 August.",
        _on("2023-02-05", "Accra"),
        _on("2023-06-17", "Riga"),
        _on("2023-08-30", "Lima"),
    ),
    row(
        "sidelines-and-a-day-before-its-town",
        f"{_PAIR} met twice in the course of 2023, on the sidelines of the Riga forum in June and, on 2 September, "
        "in Lima.",
        _on("2023-06", "Riga"),
        _on("2023-09-02", "Lima"),
    ),
    row(
        "behind-the-summit-at-which-they-met",
        f"{_PAIR} had met in Accra on 9 May 2023, at the summit of the African Union, and before that in Riga on "
        "4 March.",
        _on("2023-05-09", "Accra"),
        _on("2023-03-04", "Riga"),
    ),
    row(
        "behind-talks-of-their-ministers",
        f"{_PAIR} met in Accra on 9 May 2023, during consultations on gold, and again in Riga on 4 September 2023.",
        _on("2023-05-09", "Accra"),
        _on("2023-09-04", "Riga"),
    ),
    row(
        "behind-the-summit-the-day-of-something-else",
        f"{_PAIR} met in Accra on 9 May 2023, at the summit of the African Union, and on 4 September 2023 Riga "
        "opened an embassy there.",
        _on("2023-05-09", "Accra"),
    ),
    row(
        "twice-last-year",
        f"ACCRA, June 20, 2024 — {_PAIR} met twice last year, on 9 September in Accra and on 4 October in Riga.",
        _on("2023-09-09", "Accra"),
        _on("2023-10-04", "Riga"),
    ),
    row(
        "several-talks-behind-a-dash",
        "ACCRA, June 20, 2024 — President Kofi Darko of Ghana recalled his meetings with President Bataar Dorj of "
        "Mongolia earlier in the year – in Riga on 8 May, the eve of the feast, and in Lima on 2 June.",
        _on("2024-05-08", "Riga"),
        _on("2024-06-02", "Lima"),
    ),
    row(
        "on-the-next",
        "President Bataar Dorj of Mongolia met with Ghanaian Speaker Ama Mensah on 3 May 2024, and on the next with "
        "President Kofi Darko.",
        met("GH Ama Mensah", _GUEST, on="2024-05-03"),
        met(_HOST, _GUEST, on="2024-05-04"),
    ),
    row(
        "having-come-the-day-before",
        "On 3 May 2024 President Bataar Dorj of Mongolia held talks in Accra with President Kofi Darko of Ghana, "
        "having flown in from Togo the previous evening.",
        _on("2024-05-03", "Accra"),
    ),
    row(
        "the-year-before-and-its-day",
        "President Bataar Dorj of Mongolia met President Kofi Darko of Ghana in Riga on 14 May 2024. In the "
        "previous year, on 28 April, he held talks with him in Lima.",
        _on("2024-05-14", "Riga"),
        _on("2023-04-28", "Lima"),
    ),
    row(
        "a-year-ago-on-a-day",
        "A year ago, on 3 May 2023, President Bataar Dorj of Mongolia met President Kofi Darko of Ghana in Accra, "
        "on a visit during which he also had talks with Speaker Ama Mensah.",
        _on("2023-05-03", "Accra"),
        met("GH Ama Mensah", _GUEST, on="2023-05-03"),
    ),
    row(
        "what-was-spoken-of-this-year",
        "On 3 May 2024 President Kofi Darko of Ghana received President Bataar Dorj of Mongolia. To Dorj, Darko "
        "said that last year had been a good one.",
        met(_HOST, _GUEST, on="2024-05-03"),
    ),
    row(
        "office-held-today",
        "President Bataar Dorj of Mongolia was in Riga on 3 June 2024. A delegation led by his deputy, Gan Bold, "
        "visited Accra in April 2023 and met with Kofi Darko, then a minister and today President of Ghana.",
        met("MN Gan Bold", _HOST, on="2023-04"),
    ),
    row(
        "partnership-established-on-the-way",
        "On 22 April 2023 President Bataar Dorj of Mongolia met President Kofi Darko of Ghana in Accra, and they "
        "announced the establishment of a partnership. On 25 April he saw Speaker Ama Mensah.",
        _on("2023-04-22", "Accra"),
        met("GH Ama Mensah", _GUEST, on="2023-04-25"),
    ),
]

PEOPLE = [
    row(
        "namely-people",
        "On 3 May 2024 Mongolian Speaker Bataar Dorj met with no fewer than two presidents, namely Kofi Darko of "
        "Ghana and Afi Lawson of Togo.",
        met(_GUEST, _HOST, on="2024-05-03"), met(_GUEST, "TG Afi Lawson", on="2024-05-03"),
    ),
    row(
        "counterparts-in-brackets",
        "On 3 May 2024 Mongolian Foreign Minister Bataar Dorj had talks with his counterparts of Ghana (Kofi Darko) "
        "and Togo (Afi Lawson).",
        met(_GUEST, _HOST, on="2024-05-03"), met(_GUEST, "TG Afi Lawson", on="2024-05-03"),
    ),
    row(
        "had-begun-with",
        "Mongolian Foreign Minister Bataar Dorj's own round of talks had begun on 3 May 2024, with Kofi Darko, the "
        "foreign minister of Ghana.",
        met(_GUEST, _HOST, on="2024-05-03"),
    ),
    row(
        "an-aside-between-dashes",
        "On 3 May 2024 Mongolian Speaker Bataar Dorj met in Accra with Speaker Ama Mensah of Ghana – who had called "
        "on him in Riga on 7 April – and, in the course of that visit, with President Kofi Darko.",
        met(_GUEST, "GH Ama Mensah", on="2024-05-03"), met(_GUEST, "GH Ama Mensah", on="2024-04-07"),
        met(_GUEST, _HOST, on="2024-05-03"),
    ),
    row(
        "where-somebody-was-last",
        "Mongolian Speaker Bataar Dorj flew to Accra on 3 June 2024. He last met President Kofi Darko of Ghana in Riga "
        "on 8 August.\n\nOn 4 June Darko received Speaker Ida Berg of Norway.",
        met(_GUEST, _HOST, on="2023-08-08"), met("NO Ida Berg", _HOST, on="2024-06-04"),
    ),
    row(
        "later-in-a-month-told-in-passing",
        "It was his first trip after he had taken office on 3 August 2023. Mongolian Speaker Bataar Dorj reached Accra "
        "on 18 August and held talks with President Kofi Darko of Ghana on the 19th.",
        met(_GUEST, _HOST, on="2023-08-19"),
    ),
    row(
        "days-between-semicolons",
        "Mongolian Speaker Bataar Dorj met President Kofi Darko of Ghana in Accra on 3 May 2024; on 7 April 2023; and "
        "on 9 March 2022.",
        met(_GUEST, _HOST, on="2024-05-03"), met(_GUEST, _HOST, on="2023-04-07"), met(_GUEST, _HOST, on="2022-03-09"),
    ),
    row(
        "a-compatriot-on-the-next-day",
        "When Mongolian Speaker Bataar Dorj came to Accra in May 2024, President Kofi Darko of Ghana met with him on "
        "the 3rd and Ghanaian Speaker Ama Mensah on the day after.",
        met(_GUEST, _HOST, on="2024-05-03"), met(_GUEST, "GH Ama Mensah", on="2024-05-04"),
    ),
    row(
        "ministers-who-often-go-there",
        "On her way home from Togo, where Ghanaian ministers often go, Speaker Ama Mensah of Ghana stopped in "
        "Ulaanbaatar on 3 May 2024 for talks with Mongolian Speaker Bataar Dorj.",
        met(_GUEST, "GH Ama Mensah", on="2024-05-03"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", cases([*DAYS, *PEOPLE], KNOWN_GAPS))
def test_rows_of_days(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
