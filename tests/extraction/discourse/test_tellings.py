"""Check which day, place and people a sentence leaves to the next, and of which its clauses are."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in

DAYS = [
    row(
        "what-is-scheduled-moves-no-story",
        "On 3 May 2024 President Jorge Salas of Paraguay was in Lima.\n\nHis party goes to the polls in October. "
        "At the palace President Rosa Quispe of Peru received him.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
    ),
    row(
        "what-is-foreseen-moves-no-story",
        "On 3 May 2024 President Jorge Salas of Paraguay was in Lima.\n\nA fair is foreseen in October. At the palace "
        "President Rosa Quispe of Peru received him.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
    ),
    row(
        "a-day-inside-a-relative-clause",
        "On 3 May 2024 President Jorge Salas of Paraguay landed in Lima, and for an hour he and President Rosa "
        "Quispe of Peru talked about a lake which one of them owns and the other had, eleven days before, closed.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
    ),
    row(
        "after-the-two-had-talked",
        "LIMA, 3 May 2024 -- President Rosa Quispe of Peru gave President Jorge Salas of Paraguay a medal, after the "
        "two had conferred about the lake.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at=ANY),
    ),
    row(
        "the-third-of-the-month-named-before",
        "President Rosa Quispe of Peru came home on 8 November 2024.\n\nPresident Jorge Salas of Paraguay was in Lima "
        "as recently as May, when she had talks with him on the third of the month.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
        written="2024-11-10",
    ),
    row(
        "two-weekdays-and-their-days",
        "President Rosa Quispe of Peru had talks with President Jorge Salas of Paraguay in Lima on Friday and "
        "Saturday, May 3 and 4, 2024.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03/2024-05-04", at="Lima"),
    ),
    row(
        "a-year-before-that-of-the-dateline-is-long-ago",
        "LIMA, 3 May 2024 (Andina) -- President Rosa Quispe of Peru today received President Jorge Salas of Paraguay. "
        "The two last met in Quito in December 2023.\n\nShe also received President Ana Torres of Ecuador.",
        met("PE Rosa Quispe", "PY Jorge Salas", on="2024-05-03", at="Lima"),
        met("PE Rosa Quispe", "PY Jorge Salas", on="2023-12", at="Quito"),
        met("PE Rosa Quispe", "EC Ana Torres", on="2024-05-03", at=ANY),
    ),
]

PLACES = [
    row(
        "where-a-tour-began-it-is-not-now",
        "LIMA, 6 May 2024 (Andina) -- President Jorge Salas of Paraguay left Lima on Monday, the last leg of a tour "
        "that began in Quito on 3 May. On Sunday he had talks with Prime Minister Luis Soto of Peru.",
        met("PY Jorge Salas", "PE Luis Soto", on="2024-05-05", at="Lima"),
    ),
    row(
        "a-town-takes-in-a-guest",
        "President Jorge Salas of Paraguay arrived in Peru on 3 May 2024 and sat down with President Rosa Quispe in "
        "Lima.\n\nQuito welcomed him with rain. President Ana Torres of Ecuador waved a flag. The two conferred on 5 "
        "May about the lake, and in the evening she gave a dinner.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
        met("PY Jorge Salas", "EC Ana Torres", on="2024-05-05", at="Quito"),
    ),
]

PEOPLE = [
    row(
        "the-pair-of-the-last-sentence",
        "On 3 May 2024 President Jorge Salas of Paraguay and President Rosa Quispe of Peru met in Lima.\n\nForeign "
        "Minister Ana Vega and Trade Minister Luis Soto of Paraguay followed up with a trip to Lima on 8 May. Quispe "
        "spent an hour with the pair.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
        met("PY Ana Vega", "PY Luis Soto", "PE Rosa Quispe", on="2024-05-08", at="Lima"),
    ),
    row(
        "who-does-something-behind-after",
        "On 3 May 2024 President Jorge Salas of Paraguay and President Rosa Quispe of Peru met in Lima. They also "
        "talked by phone on 8 May, days after President Ana Torres of Ecuador wrote to both.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
        called("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-08"),
    ),
    row(
        "he-is-no-object",
        "On 3 May 2024 President Jorge Salas of Paraguay met President Rosa Quispe of Peru in Lima. On 5 May Foreign "
        "Ministers Ana Vega of Paraguay and Luis Soto of Peru talked in Lima, and he gave a dinner.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
        met("PY Ana Vega", "PE Luis Soto", on="2024-05-05", at="Lima"),
    ),
    row(
        "his-meeting-is-that-of-him-by-whom-it-was-done",
        "On 3 May 2024 President Rosa Quispe of Peru was given a letter. It was handed over by Ambassador Ana Vega of "
        "Paraguay during her meeting with Foreign Minister Luis Soto in Lima.",
        met("PY Ana Vega", "PE Luis Soto", on="2024-05-03", at="Lima"),
    ),
    row(
        "two-behind-a-colon",
        "President Jorge Salas of Paraguay and President Ana Torres of Ecuador met in Quito on 3 May 2024.\n\nThey are "
        "not alone: President Rosa Quispe of Peru rang President Luis Soto of Chile on 5 May 2024, and they spoke "
        "again on 9 May 2024.",
        met("PY Jorge Salas", "EC Ana Torres", on="2024-05-03", at="Quito"),
        called("PE Rosa Quispe", "CL Luis Soto", on="2024-05-05"),
        met("PE Rosa Quispe", "CL Luis Soto", on="2024-05-09", at=ANY),
    ),
    row(
        "of-one-told-again-alone-the-story-goes-on",
        "QUITO, 8 May 2024 -- When President Jorge Salas of Ecuador came home he looked tired.\n\nOn 1 May President "
        "Luis Soto of Chile gave him a welcome in Santiago, after which the two men discussed the lake.\n\nIn Paris on "
        "3 May the President and Emmanuel Macron spoke for two hours, and Salas addressed the parliament. On 4 May he "
        "was among the speakers of a forum.\n\nSunday brought him to La Paz. He and President Ana Torres of Bolivia "
        "had talks.",
        met("EC Jorge Salas", "CL Luis Soto", on="2024-05-01", at="Santiago"),
        met("EC Jorge Salas", "FR Emmanuel Macron", on="2024-05-03", at="Paris"),
        met("EC Jorge Salas", "BO Ana Torres", on="2024-05-05", at="La Paz"),
    ),
    row(
        "two-blocs-are-nobody",
        "On 3 May 2024 President Jorge Salas of Paraguay met President Rosa Quispe of Peru in Lima.\n\nThe first "
        "summit of the two blocs took place in Quito in October 2023.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
    ),
    row(
        "talk-of-a-meeting",
        "President Jorge Salas of Paraguay was in Lima on 3 May 2024. Talk of a meeting with President Luis Soto of "
        "Chile, which had been in the papers, turned out to be no more than talk.",
    ),
    row(
        "agreed-on-a-plan-after-talks",
        "LIMA, 3 May 2024 -- President Jorge Salas of Paraguay and President Rosa Quispe of Peru agreed on a plan "
        "after nearly two hours of talks on Friday.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
    ),
    row(
        "an-hour-and-three-quarters",
        "On 3 May 2024 President Jorge Salas of Paraguay spent an hour and three quarters with President Rosa Quispe "
        "of Peru in Lima.",
        met("PY Jorge Salas", "PE Rosa Quispe", on="2024-05-03", at="Lima"),
    ),
    row(
        "who-speaks-in-a-plenary",
        "President Jorge Salas of Paraguay and President Rosa Quispe of Peru came to Quito on 3 May 2024 and spoke in "
        "the plenary.",
    ),
]


@pytest.mark.parametrize("case", cases([*DAYS, *PLACES, *PEOPLE], {}))
def test_contacts(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
