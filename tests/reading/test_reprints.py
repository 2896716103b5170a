"""Check where the reprints of a post begin and end: several publishers, introductions, texts dressed alike."""

import pytest

from tests.reading.composing import (
    CUBA,
    FIJI,
    FISH,
    KPL,
    RAIL,
    RAILWAY,
    RICE,
    SPRING,
    YEARLY,
    outline,
)


def test_several_publishers_by_dateline() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following articles were originally published by MONTSAME and the Lao News Agency (KPL).",
        "Ministers meet in Vientiane",
        KPL + YEARLY,
        "Rail talks held with Laos",
        "ULAANBAATAR, March 4 (MONTSAME) — " + YEARLY,
        "Two ministries to consult every year",
        "Vientiane, March 5 (KPL) — " + YEARLY,
        CUBA,
        RICE,
    )
    assert [row[1] for row in found] == [None, "Lao News Agency", "MONTSAME", "Lao News Agency", None]
    assert [row[2:] for row in found] == [(1, 17), (7, 9), (11, 13), (15, 17), (19, 21)]


def test_every_text_of_a_plural_announcement() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following articles were originally published by Radio Pakse.",
        "Ministers meet in Vientiane",
        "4 March 2024 — " + YEARLY,
        "Engineers look at the pass",
        "PAKSE, 9 November 2023 — The pass is to get a tunnel of nine kilometres.",
        "Rails come by the river",
        "2 May 2022 — The first barge was unloaded by hand.",
        "The following article was originally published by MONTSAME.",
        "Rail talks held with Laos",
        YEARLY,
        CUBA,
        RICE,
        SPRING,
    )
    assert found == [
        (RAILWAY, None, 1, 23),
        ("Ministers meet in Vientiane", "Radio Pakse", 7, 9),
        ("Engineers look at the pass", "Radio Pakse", 11, 13),
        ("Rails come by the river", "Radio Pakse", 15, 17),
        ("Rail talks held with Laos", "MONTSAME", 21, 23),
        (CUBA, None, 25, 29),
    ]


def test_texts_dressed_alike_are_of_one_publisher() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following articles were originally published by the Office of the President of Chad.",
        "Call with the President of Laos: 4 March 2024",
        YEARLY,
        "Call with the President of Peru: 9 November 2023",
        "The two spoke of copper this morning.",
        "Call with the King of Tonga: 2 May 2022",
        "The two spoke of tuna this morning.",
        CUBA,
        RICE,
        SPRING,
    )
    assert [row[0] for row in found if row[1] is None] == [RAILWAY, CUBA]
    assert [row[2:] for row in found] == [(1, 17), (7, 9), (11, 13), (15, 17), (19, 23)]


def test_one_text_on_several_letters_is_one() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following article on the letters and messages was originally published by MONTSAME.",
        "Letters go to and fro",
        YEARLY,
        CUBA,
        RICE,
    )
    assert [row[:2] for row in found] == [(RAILWAY, None), ("Letters go to and fro", "MONTSAME"), (CUBA, None)]


@pytest.mark.parametrize(
    "before",
    [
        "This report was published by the Lao News Agency.",
        "They appeared with KPL and with the Steppe Herald.",
        "Nobody has told it better than the Lao News Agency in its report.",
        "And that was that.",
    ],
)
def test_agency_report_inside_a_cut_post(before: str) -> None:
    found = outline(RAILWAY, RAIL, before, "Ministers meet in Vientiane", KPL + YEARLY, f"Continue reading {RAILWAY}")
    assert found == [(RAILWAY, None, 1, 11), ("Ministers meet in Vientiane", "Lao News Agency", 7, 9)]


def test_report_at_hand_is_announced_by_its_agency() -> None:
    this = "This report was published by the Lao News Agency."
    found = outline(RAILWAY, RAIL, this, "Ministers meet in Vientiane", KPL + YEARLY, CUBA, RICE)
    assert [row[1:] for row in found] == [(None, 1, 9), ("Lao News Agency", 7, 9), (None, 11, 13)]
    other = "The Steppe Herald told of it in a long report."
    found = outline(RAILWAY, RAIL, other, "Ministers meet in Vientiane", KPL + YEARLY, CUBA, RICE)
    assert [row[1] for row in found] == [None, None, None]


def test_several_publishers_by_order() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "We reprint two reports, the first from the Mekong Courier, the second from the Steppe Herald.",
        "Ministers meet in Vientiane",
        YEARLY,
        "Rail talks held with Laos",
        YEARLY,
        CUBA,
        RICE,
    )
    assert [row[:2] for row in found] == [
        (RAILWAY, None),
        ("Ministers meet in Vientiane", "Mekong Courier"),
        ("Rail talks held with Laos", "Steppe Herald"),
        (CUBA, None),
    ]


def test_reprints_without_datelines_repeat_the_introduction() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        YEARLY,
        "The following reports were first published on the website of the Lao Foreign Ministry.",
        "Thongsavanh Phomvihane Meets with Battsetseg Batmunkh",
        "On Sunday they " + RAIL[4:],
        "Ministries of Foreign Affairs to Hold Consultations",
        YEARLY,
        CUBA,
        RICE,
        SPRING,
    )
    assert [row[0] for row in found if row[1] is None] == [RAILWAY, CUBA]
    assert [row[1] for row in found].count("Lao Foreign Ministry") == 2


def test_double_blank_line_before_further_reprints() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following articles were originally published by the Mekong Courier.",
        "Ministers meet in Vientiane",
        YEARLY + "\n",
        "Dams and tunnels planned",
        "The pass is to get a tunnel of nine kilometres, said the engineers.",
        f"Continue reading {RAILWAY}",
    )
    assert [row[2:] for row in found] == [(1, 16), (7, 9), (12, 14)]


def test_two_announcements_in_one_post() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following article was originally published by the Lao News Agency (KPL).",
        "Ministers meet in Vientiane",
        KPL + YEARLY,
        "The following report was first carried by MONTSAME.",
        "Rail talks held with Laos",
        YEARLY,
        CUBA,
        RICE,
    )
    assert found == [
        (RAILWAY, None, 1, 15),
        ("Ministers meet in Vientiane", "Lao News Agency", 7, 9),
        ("Rail talks held with Laos", "MONTSAME", 13, 15),
        (CUBA, None, 17, 19),
    ]


def test_subtitle_and_subheadings_stay_in_a_cut_reprint() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "The following article was originally published by the Vientiane Times.",
        "Ministers meet in Vientiane",
        "Rail freight heads the agenda",
        YEARLY,
        "What the engineers of both countries say",
        "A tunnel of nine kilometres would do.",
        f"Continue reading {RAILWAY}",
    )
    assert [row[2:] for row in found] == [(1, 17), (7, 15)]


def test_introduction_names_publisher_and_author_first() -> None:
    found = outline(
        RAILWAY,
        "In this article, originally published in the Harbour Courier, Mira Solberg weighs the cost.",
        "She doubts that copper alone will pay for the tunnels:",
        "“A line that carries copper in one direction and nothing in the other will lose money every year.”",
        "Solberg, however, believes in tourists. The author lives in Bergen.",
        "The pass is to get a tunnel of nine kilometres.",
        "A line that carries copper in one direction and nothing in the other will lose money every year.",
        CUBA,
        RICE,
    )
    assert found == [(RAILWAY, None, 1, 13), (None, "Harbour Courier", 11, 13), (CUBA, None, 15, 17)]


def test_introduction_goes_on_from_publisher_to_author() -> None:
    found = outline(
        RAILWAY,
        "In the below article, written for the Harbour Courier, the engineer Mira Solberg takes issue with the cost.",
        "The author, who built tunnels for seven years, doubts that copper alone will pay.",
        "She goes on to discuss the price of tickets.",
        "What a tunnel costs",
        "The pass is to get a tunnel of nine kilometres, and I have walked over it.",
        f"Continue reading {RAILWAY}",
    )
    assert found == [(RAILWAY, None, 1, 13), ("What a tunnel costs", "Harbour Courier", 9, 11)]


def test_introduction_quotes_what_follows() -> None:
    found = outline(
        RAILWAY,
        "This report, originally published in the Harbour Courier, weighs the costs of the line.",
        "“A line that carries copper in one direction and nothing in the other will lose money every year.”",
        "The pass is to get a tunnel of nine kilometres.",
        "A line that carries copper in one direction and nothing in the other will lose money every year.",
        f"Continue reading {RAILWAY}",
    )
    assert [row[1:] for row in found] == [(None, 1, 11), ("Harbour Courier", 7, 9)]


def test_introduction_ends_at_the_title_of_the_speech() -> None:
    found = outline(
        RAILWAY,
        "We are pleased to republish below the minister’s speech, first published in English by KPL.",
        "It is a strong plea for railways, and for patience.",
        "It should be read in all capitals of the region.",
        "Building the Line That Both Our Peoples Have Waited For",
        "Speech by H.E. Thongsavanh Phomvihane\nMinister of Foreign Affairs\nAt the Rail Forum",
        "3 March 2024",
        "Excellencies,",
        "I thank our hosts for the warm welcome.",
        CUBA,
        RICE,
    )
    assert [row[1:] for row in found] == [(None, 1, 19), ("Lao News Agency", 9, 19), (None, 21, 23)]


def test_reprint_may_have_the_title_of_its_post() -> None:
    announcement = "The following article was originally published by MONTSAME."
    found = outline(RAILWAY, RAIL, announcement, RAILWAY, YEARLY, f"Continue reading {RAILWAY}", CUBA, RICE)
    assert [row[2:] for row in found] == [(1, 11), (7, 9), (13, 15)]


def test_reprints_of_two_sorts_from_two_publishers() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "Reprinted below are a short report from the Lao Foreign Ministry and a chronology by MONTSAME.",
        "Ministers of Laos and Mongolia Meet",
        YEARLY,
        "Backgrounder: Laos and Mongolia through the years",
        SPRING,
        f"Continue reading {RAILWAY}",
        CUBA,
        RICE,
    )
    assert [row[1] for row in found] == [None, "Lao Foreign Ministry", "MONTSAME", None]


def test_two_reports_that_are_said_to_serve() -> None:
    found = outline(
        RAILWAY,
        RAIL + " Two short reports from the KPL’s website may show how the days went by.",
        "Minister Opens the Line to Pakse",
        "5 March 2024",
        YEARLY,
        "Minister Closes the Line to Pakse",
        "6 March 2024",
        SPRING,
        CUBA,
        RICE,
    )
    assert [row[1] for row in found] == [None, "Lao News Agency", "Lao News Agency", None]


def test_introduction_ends_before_the_next_post() -> None:
    found = outline(
        RAILWAY,
        RAIL,
        "We print a part of the answer of the Minister of Railways below.",
        YEARLY,
        CUBA,
        RICE,
        FIJI,
        FISH,
        "Ministers meet in Vientiane",
        KPL + YEARLY,
    )
    assert (CUBA, None, 9, 11) in found
