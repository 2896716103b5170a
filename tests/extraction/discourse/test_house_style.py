"""Check whom an article means that calls somebody by his office alone."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, cases, compare, met, row, told_in

ROWS = [
    row(
        "our-president-from-day-to-day",
        "These are the engagements which President Jorge Salas of Paraguay has had this week.\n\nMonday, 6 May 2024. "
        "The President received the new Ambassador of Japan, Ozaki Tetsu.\n\nTuesday, 7 May 2024. The President "
        "telephoned the President of Peru, Rosa Quispe. They talked about the river.\n\nWednesday, 8 May 2024. "
        "Working visit to Accra. The President met the President of Ghana, Kwame Asante, at the palace. He also met "
        "Prime Minister Ama Boateng.",
        met("PY Jorge Salas", "JP Ozaki Tetsu", on="2024-05-06", at=ANY),
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-07", mode="phone", kind="call", at=ANY),
        met("PY Jorge Salas", "GH Kwame Asante", on="2024-05-08", at="Accra"),
        met("PY Jorge Salas", "GH Ama Boateng", on="2024-05-08", at="Accra"),
    ),
    row(
        "our-president-travels",
        "President Jorge Salas of Paraguay comes home from West Africa with two contracts. The week of the President "
        "began in Lomé.\n\nOn 6 May 2024 President Kossi Adjei of Togo welcomed the President in Lomé. From there the "
        "President flew to Ghana, where President Kwame Asante had talks with him on 8 May. On 9 May the President met "
        "Prime Minister Ama Boateng of Ghana in Accra.",
        met("PY Jorge Salas", "TG Kossi Adjei", on="2024-05-06", at="Lomé"),
        met("PY Jorge Salas", "GH Kwame Asante", on="2024-05-08", at=ANY),
        met("PY Jorge Salas", "GH Ama Boateng", on="2024-05-09", at="Accra"),
    ),
    row(
        "an-office-without-an-article",
        "At the invitation of Prime Minister Shri Arun Mehta of India, President Tadesse Bekele of Ethiopia paid a "
        "visit to Delhi on 7 March 2024. President Smt. Lata Iyer of India received President Bekele on that day.\n\n"
        "They stay in touch: Prime Minister received a telephone call from President Bekele on 9 April 2024, and "
        "they spoke again on 12 April 2024.",
        met("IN Lata Iyer", "ET Tadesse Bekele", on="2024-03-07", at=ANY),
        met("IN Arun Mehta", "ET Tadesse Bekele", on="2024-04-09", mode="phone", kind="call"),
        met("IN Arun Mehta", "ET Tadesse Bekele", on="2024-04-12", at=ANY),
    ),
    row(
        "two-named-before-it",
        "President Jorge Salas of Paraguay and President Kwame Asante of Ghana met in Accra on 6 May 2024. The "
        "President showed his guest the harbour.",
        met("PY Jorge Salas", "GH Kwame Asante", on="2024-05-06", at="Accra"),
    ),
    row(
        "the-president-of-another-story",
        "President Jorge Salas of Paraguay rested. The President had a cold.\n\nOn 8 May 2024 Foreign Minister Ana "
        "Vega of Paraguay was in Accra. President Kwame Asante of Ghana received her, and the President asked about "
        "the river.",
        met("PY Ana Vega", "GH Kwame Asante", on="2024-05-08", at="Accra"),
    ),
]

STATEMENTS = [
    row(
        "its-own-minister",
        "LOMÉ, 6 May 2024 -- Foreign Minister Afi Lawson of Togo conferred with Foreign Minister Lars Holm of Denmark. "
        "Mr Holm brought a letter. Mr Holm also brought a book, and Foreign Minister Holm read from it.\n\nIn the "
        "evening the Minister received President Pavel Ivanov of Bulgaria.",
        met("TG Afi Lawson", "DK Lars Holm", on="2024-05-06", at="Lomé"),
        met("TG Afi Lawson", "BG Pavel Ivanov", on="2024-05-06", at="Lomé"),
    ),
]

COMPATRIOTS = [
    row(
        "no-president-of-their-own",
        "LIMA, 3 May 2024 -- President Rosa Quispe of Peru had talks with President Jorge Salas of Paraguay. Premier "
        "Luis Soto and Speaker Ana Vega met the visiting president separately.",
        met("PE Rosa Quispe", "PY Jorge Salas", on="2024-05-03", at="Lima"),
        met("PE Luis Soto", "PY Jorge Salas", on="2024-05-03", at="Lima"),
        met("PE Ana Vega", "PY Jorge Salas", on="2024-05-03", at="Lima"),
    ),
]

RULERS = [
    row(
        "the-ruler-named-so-far",
        "ABU DHABI, 3 May 2024 (WAM) -- President His Highness Sheikh Mohamed bin Zayed Al Nahyan and Pavel Ivanov, "
        "Prime Minister of Bulgaria, had talks on Friday. His Highness hosted a luncheon in honour of the guest.\n\n"
        "The palace of His Highness Sheikh Mohammed bin Rashid Al Maktoum, Ruler of Dubai, is being repaired.",
        met("AE Mohamed bin Zayed Al Nahyan", "BG Pavel Ivanov", on="2024-05-03", at="Abu Dhabi"),
    ),
]


@pytest.mark.parametrize("case", cases([*ROWS, *STATEMENTS, *COMPATRIOTS, *RULERS], {}))
def test_who_is_meant(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
