"""Check the log of a leader's day and the live report, and what else tells its days and means in few words: lists of
days, anniversaries still to come, who only sits by, and views exchanged from afar.
"""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

# Entries leave out whose day it is.
LOGS = [
    row(
        "log-of-a-day",
        "The movements of Spanish Prime Minister Pedro Sánchez, as kept by our desk\n\nMonday, June 10, 2024\n\n"
        "8:10 a.m. Leaves home. 9:30 a.m. Meets Chilean President Gabriel Boric. 10:05 a.m. Receives Portuguese Prime "
        "Minister Luís Montenegro and, after him, Danish Prime Minister Mette Frederiksen. 5 p.m. Speaks at a forum. "
        "6 p.m. Telephone talks with Kenyan President William Ruto.",
        met("CL Gabriel Boric", "ES Pedro Sánchez", on="2024-06-10"),
        met("ES Pedro Sánchez", "PT Luís Montenegro", on="2024-06-10"),
        met("DK Mette Frederiksen", "ES Pedro Sánchez", on="2024-06-10"),
        called("ES Pedro Sánchez", "KE William Ruto", on="2024-06-10"),
    ),
    row(
        "entries-without-a-verb",
        "The day of Spanish Prime Minister Pedro Sánchez\n\nMonday, June 10, 2024\n\n9:15 a.m. Arrives at the office. "
        "10 a.m. Attends a session on water. 11 a.m. Official talks with Finnish President Alexander Stubb, who "
        "succeeded Sauli Niinistö, followed at 11:40 by Croatian Prime Minister Andrej Plenković. 2 p.m. Speaks at a "
        "school. 3 p.m. Estonian President Alar Karis.",
        met("ES Pedro Sánchez", "FI Alexander Stubb", on="2024-06-10"),
        met("ES Pedro Sánchez", "HR Andrej Plenković", on="2024-06-10"),
        met("EE Alar Karis", "ES Pedro Sánchez", on="2024-06-10"),
    ),
    row(
        "at-home-or-only-there",
        "The day of Spanish Prime Minister Pedro Sánchez\n\nMonday, June 10, 2024\n\n9:15 a.m. Arrives at the office. "
        "10 a.m. Attends a session on water. 11 a.m. Confers with Foreign Minister José Albares. 2 p.m. Speaks at a "
        "school. 4 p.m. Croatian President Zoran Milanović speaks at the forum. 5 p.m. Joint press conference with "
        "Finnish President Alexander Stubb.",
    ),
]

# What is told by the clock is of the day that heads it.
LIVE = [
    row(
        "newest-first",
        "Tuesday, June 11, 2024. Newest at the top.\n\n8.05 p.m. That is all from the lake. Last October the hosts had "
        "sworn to end at six.\n\n5.52 p.m. Chilean President Gabriel Boric met Spanish Prime Minister Pedro Sánchez.\n"
        "\n9.15 a.m. Kenyan President William Ruto met Estonian President Alar Karis today.\n\nMONDAY\n\n7 p.m. Danish "
        "Prime Minister Mette Frederiksen met Finnish President Alexander Stubb this morning.",
        met("CL Gabriel Boric", "ES Pedro Sánchez", on="2024-06-11"),
        met("EE Alar Karis", "KE William Ruto", on="2024-06-11"),
        met("DK Mette Frederiksen", "FI Alexander Stubb", on="2024-06-10"),
    ),
]

DAYS = [
    row(
        "each-day-of-a-list",
        "President Gabriel Boric of Chile and President Gustavo Petro of Colombia met on March 4, 2024, on April 8 and "
        "on May 9.",
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-03-04"),
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-04-08"),
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-05-09"),
    ),
    row(
        "and-once-more",
        "President Gabriel Boric of Chile and President Gustavo Petro of Colombia met on March 4, 2024, and on April "
        "8, and once more on May 9.",
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-03-04"),
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-04-08"),
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-05-09"),
    ),
    row(
        "days-of-other-deeds",
        "President Gabriel Boric of Chile and President Gustavo Petro of Colombia met on March 4, 2024, and on April 8 "
        "signed a pact and on May 9 a treaty.",
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-03-04"),
    ),
    row(
        "anniversary-to-come",
        "On 20 May 2024 Peruvian President Dina Boluarte called on Indonesian President Prabowo Subianto in Jakarta. "
        "They spoke of trade in the run-up to the 50th anniversary of diplomatic relations in 2025.\n\nPresident "
        "Boluarte also met Indonesian Vice President Gibran Rakabuming.",
        met("ID Prabowo Subianto", "PE Dina Boluarte", on="2024-05-20", at="Jakarta"),
        met("ID Gibran Rakabuming", "PE Dina Boluarte", on="2024-05-20", at="Jakarta"),
    ),
    row(
        "idea-of-a-meeting",
        "On 20 May 2024 Peruvian President Dina Boluarte met Chilean President Gabriel Boric in Lima. The idea of the "
        "meeting took shape in Quito on 2 March.",
        met("CL Gabriel Boric", "PE Dina Boluarte", on="2024-05-20", at="Lima"),
    ),
    row(
        "the-story-is-back",
        "LIMA, 17 April 2024 - Chilean President Gabriel Boric was received by Peruvian President Dina Boluarte. On 16 "
        "July 2023 the two had watched a match.\n\nToday's agreements are of trade. Chilean Interior Minister Ana Soto "
        "saw her Peruvian colleague Juan Ruiz.",
        met("CL Gabriel Boric", "PE Dina Boluarte", on="2024-04-17"),
        met("CL Ana Soto", "PE Juan Ruiz", on="2024-04-17"),
        written="2024-04-17",
    ),
]

PEOPLE = [
    row(
        "views-by-telephone",
        "President Gabriel Boric of Chile and President Gustavo Petro of Colombia exchanged views by telephone on 23 "
        "March 2024.",
        called("CL Gabriel Boric", "CO Gustavo Petro", on="2024-03-23"),
    ),
    row(
        "views-in-a-town",
        "President Gabriel Boric of Chile and President Gustavo Petro of Colombia exchanged views in Lima on 23 March "
        "2024.",
        met("CL Gabriel Boric", "CO Gustavo Petro", on="2024-03-23", at="Lima"),
    ),
    row(
        "one-speech-after-another",
        "President Gabriel Boric of Chile and President Gustavo Petro of Colombia spoke before her on Monday.",
    ),
    row(
        "with-a-minister-taking-notes",
        "On 3 June 2024 Kenyan President William Ruto met Prime Minister Andrew Holness of Jamaica, with Foreign "
        "Minister Kamina Johnson Smith taking notes.",
        met("JM Andrew Holness", "KE William Ruto", on="2024-06-03"),
    ),
    row(
        "with-a-minister-at-his-side",
        "On 3 June 2024 Kenyan President William Ruto met Prime Minister Andrew Holness of Jamaica, with Foreign "
        "Minister Kamina Johnson Smith at his side.",
        met("JM Andrew Holness", "KE William Ruto", on="2024-06-03"),
    ),
    row(
        "the-host-travels-himself",
        "President William Ruto of Kenya held talks in Santiago on May 3, 2024 with President Gabriel Boric of Chile. "
        "On June 10 President Boric paid a state visit to Peru. He held talks in Lima with President Dina Boluarte.",
        met("CL Gabriel Boric", "KE William Ruto", on="2024-05-03", at="Santiago"),
        met("CL Gabriel Boric", "PE Dina Boluarte", on="2024-06-10", at="Lima"),
    ),
]


@pytest.mark.parametrize("tested", cases([*LOGS, *LIVE, *DAYS, *PEOPLE], {}))
def test_written_by_the_clock(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told
