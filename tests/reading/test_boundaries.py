"""Check where posts and reprints begin and end, a small dump for each kind of boundary."""

import pytest

from tests.reading.composing import FISH, RAIL, RICE, SPRING, YEARLY, articles, outline

RAILWAY = "Mongolia and Laos look for a railway"
CUBA = "Cuba and Vietnam speak of rice"
FIJI = "Fiji knocks on Kenya’s door"
KPL = "VIENTIANE, March 3 (KPL) — "


def titles(*parts: str) -> list[str | None]:
    return [a.title for a in articles(*parts) if a.parent is None]


def test_whole_posts_follow_each_other() -> None:
    assert outline(RAILWAY, RAIL, YEARLY, CUBA, RICE, SPRING, FIJI, FISH) == [
        (RAILWAY, None, 1, 5),
        (CUBA, None, 7, 11),
        (FIJI, None, 13, 15),
    ]


def test_mark_ends_a_post_and_names_it() -> None:
    found = articles(RAILWAY, RAIL, CUBA, RICE, f"Continue reading {CUBA}", FIJI, FISH)
    assert [(a.title, a.first_line, a.last_line, a.truncated) for a in found] == [
        (RAILWAY, 1, 3, False),
        (CUBA, 5, 9, True),
        (FIJI, 11, 13, False),
    ]
    assert "Continue" not in found[1].text


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Cuba and Vietnam ‘speak’ of rice", "Continue reading Cuba and Vietnam 'speak' of  rice →"),
        ("Cuba and Vietnam speak of rice", "continue reading “Cuba and Vietnam speak of rice”"),
        (
            "Cuba and Vietnam speak of rice once again",
            "Continue reading Cuba and Viet Nam speak of rice once again",
        ),
        ("Cuba and Vietnam speak of rice once again", "Continue reading Cuba and Vietnam speak of rice…"),
        ("Cuba and Vietnam speak of rice", "Continue reading"),
        ("Rice", "Continue reading Rice"),
        ("“We share what we have.”", "Continue reading “We share what we have.”"),
    ],
)
def test_mark_may_differ_from_the_title(title: str, mark: str) -> None:
    found = articles(RAILWAY, RAIL, title, RICE, mark, FIJI, FISH)
    assert [(a.title, a.truncated) for a in found] == [(RAILWAY, False), (title, True), (FIJI, False)]


@pytest.mark.parametrize(
    "title",
    [
        "Is Cuba short of rice again?",
        "“We share what we have”: a speaker in Hanoi",
        "Rice, sugar and good words: Lazo in Hanoi",
        "Lazo in Hanoi: “No friend goes hungry”",
        "75 years and a shipload of rice: Cuba’s speaker in Vietnam",
        "Comrade Lazo arrives in Hanoi with a large delegation",
        "President Luong Cuong Receives Speaker of the Cuban Parliament Esteban Lazo",
        "Lazo’s week",
        "Lazo is there",
        "Read-out of the talks with Speaker Lazo",
        "Share-out: Lazo and the rice",
        "From Havana to Hanoi",
        "What the speaker of the Cuban parliament told his hosts in Hanoi about the harvest, about the "
        "hurricane that preceded it, about the ships that did not come and about the one that did",
    ],
)
def test_titles_of_many_shapes(title: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, title, RICE, SPRING, FIJI, FISH) == [RAILWAY, title, FIJI]


@pytest.mark.parametrize(
    "inside",
    [
        ["A question of gauge", "The wagons have to be lifted at the border, which costs an hour."],
        ["Money", "Nobody has said who pays for the line."],
        ["1. Trade", "It has doubled in ten years.", "2. Transport", "It has not kept pace with the trade."],
        ["Dear Comrades,", "The line will be built."],
        ["Distinguished colleagues, dear guests from the north", "The line will be built."],
        ["Q: Who pays?", "A: That is being studied."],
        ["How do you see the next ten years?", "They will be good ones, if the line is built."],
        ["The river carries two shores", "and neither asks the other", "who lit the lantern first."],
        ["Photo: Vientiane Times", "The line will be built."],
        ["Read the full interview on the ministry’s website", "It will be continued next week."],
        ["• a tunnel", "• a bridge", "• a port, if all goes well."],
        ["He listed three wishes:", "A tunnel under the pass", "It would save a day."],
        ["Thank you!"],
        ["Watch the video below"],
        ["They will ride on it from the border to the sea, and back again by night. — KPL"],
        ["Why it matters", "Ana Tuimala of Fiji and Pedro Lourenço of Praia say that May 2023 was too late."],
        ["Regional and Global Issues", "Kenya’s Musalia Mudavadi hopes for copper, he told Fiji’s envoy this year."],
    ],
)
def test_lines_that_are_no_titles(inside: list[str]) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, *inside, CUBA, RICE, SPRING) == [RAILWAY, CUBA]


@pytest.mark.parametrize(
    "line",
    [
        "From our March 2024 issue",
        "MEDIA RELEASE No. 7 – Nairobi, 5 May 2024",
        "A column from Suva, 5 May 2024",
        "By our Sports Editor, Suva, Sunday, May 5, 2024",
    ],
)
def test_line_below_a_title_tells_where_it_was_printed(line: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, FIJI, line, FISH) == [RAILWAY, FIJI]


def test_signatures_end_a_letter_not_a_post() -> None:
    letter = [
        "Dear Comrade President,",
        SPRING,
        "Esteban Lazo",
        "President of the National Assembly",
        "Havana",
    ]
    assert titles(RAILWAY, RAIL, *letter, CUBA, RICE) == [RAILWAY, CUBA]


def test_single_post() -> None:
    assert outline(CUBA, RICE) == [(CUBA, None, 1, 3)]


def test_blank_lines_around_and_no_newline_at_the_end() -> None:
    (post,) = articles("\n\n" + CUBA, RICE.rstrip() + "\n\n\n")
    assert (post.first_line, post.last_line) == (3, 5)
    assert post.text == f"{CUBA}\n\n{RICE}"


def test_what_the_page_adds_is_left_out() -> None:
    found = outline("Category: Cuba", CUBA, RICE, f"Continue reading {CUBA}", FIJI, FISH, "← Older posts")
    assert found == [(CUBA, None, 3, 7), (FIJI, None, 9, 11)]


def test_page_copied_from_below_its_first_title() -> None:
    found = articles(RAIL, YEARLY, f"Continue reading {RAILWAY}", FIJI, FISH)
    assert [(a.title, a.first_line) for a in found] == [(RAILWAY, 1), (FIJI, 7)]


def test_lines_without_blanks_between() -> None:
    found = articles("\n".join([CUBA, RICE, SPRING, f"Continue reading {CUBA}", FIJI, FISH]))
    assert [(a.title, a.first_line, a.last_line) for a in found] == [(CUBA, 1, 4), (FIJI, 5, 6)]


@pytest.mark.parametrize(
    ("announcement", "publisher"),
    [
        ("The following article was originally published by the Lao News Agency (KPL).", "Lao News Agency"),
        ("We reprint below the report on the talks. It was originally carried by KPL.", "Lao News Agency"),
        ("We reprint the report on the talks that was carried by the Lao News Agency.", "Lao News Agency"),
        ("The text below was first carried by the Vientiane Times.", "Vientiane Times"),
        ("This report first appeared on the wire of Kyodo News.", "Kyodo News"),
        ("Below is a report originally published by the Mekong Courier of Pakse:", "Mekong Courier"),
        ("The report that follows was originally published on the website of the IDCPC.", "IDCPC"),
        ("A bridge is planned as well. The following article was originally published by TASS.", "TASS"),
        ("The following was first published in the party newspaper Nhan Dan.", "Nhân Dân"),
        (
            "The following text was originally published by the Embassy of Fiji in Nairobi.",
            "Embassy of Fiji, Nairobi",
        ),
        (
            "The following report was first published by the Hill Gazette, which has few readers.",
            "Hill Gazette",
        ),
        ("Reprinted from Granma.", "Granma"),
        ("The following article was originally published by Antara, the agency of Indonesia.", "Antara"),
        (
            "The following article was originally published by SAnews. A longer one may be read here.",
            "SAnews",
        ),
        (
            "The following article was originally published by the press office of the King of Bhutan.",
            "press office of the King of Bhutan",
        ),
        ("The following article was originally published by the Fijian presidency.", "Fijian presidency"),
        ("The following article was originally published by the state broadcaster.", "state broadcaster"),
        ("The following article was originally published by the news portal Tatra24.", "Tatra24"),
        ("The following article was originally published by 7x7 Komi.", "7x7 Komi"),
        ("The following article was originally published by eKuensel.", "eKuensel"),
        ("The following article was originally published by AFP Pacifique.", "AFP Pacifique"),
        ("The following article was originally published by The Star (Malta).", "The Star (Malta)"),
        ("The following article was originally published by Independent Andean News.", "Independent Andean News"),
        (
            "The following article was originally published by the Office of the Premier, 3 Harbour Lane.",
            "Office of the Premier, 3 Harbour Lane",
        ),
        (
            "The following article was originally published by the Ministry of Trade and Mines of Chad.",
            "Ministry of Trade and Mines of Chad",
        ),
        ("The following account was translated for The Red Kite from the Lao press.", "The Red Kite"),
        ("The report below is taken from the Mongolian press.", "Mongolian press"),
        ("We carry MONTSAME’s report on the talks below.", "MONTSAME"),
        ("Below we print a TASS report on the talks.", "TASS"),
        ("We reprint the KPL report on their meeting, which lasted an hour.", "Lao News Agency"),
        ("The following is the Lao Foreign Ministry’s account of the day.", "Lao Foreign Ministry"),
        ("This is how the Steppe Herald reported on the talks.", "Steppe Herald"),
        ("How the day ended we let the Mekong News Agency (MKN) tell.", "Mekong News Agency"),
        ("A story filed at night by the Mekong News Agency (MKN) reads as follows:", "Mekong News Agency"),
        ("We reproduce the despatch of the Russian agency TASS.", "TASS"),
        ("The following text is a photo caption from the Pakse Information Service.", "Pakse Information Service"),
        ("Below is a chronology compiled by the Mekong News Agency.", "Mekong News Agency"),
        ("The following backgrounder was carried by the Steppe Herald.", "Steppe Herald"),
        ("The following Q&A was put out by the Lao Foreign Ministry.", "Lao Foreign Ministry"),
        (
            "The guests were seen by the Lao Foreign Ministry. We reproduce the report from the ministry’s website.",
            "Lao Foreign Ministry",
        ),
        ("Here is the embassy’s own account.", "Embassy"),
        (
            "Parts of the minister’s article follow. It was distributed by the website of the Forum on Rail and Road.",
            "Forum on Rail and Road",
        ),
        ("A note from the Mekong Courier follows.", "Mekong Courier"),
    ],
)
@pytest.mark.parametrize("title", ["Ministers meet in Vientiane", None])
def test_announcement_of_one_reprint(announcement: str, publisher: str, title: str | None) -> None:
    reprint = [title, YEARLY] if title else [YEARLY]
    for cut in ([f"Continue reading {RAILWAY}"], []):
        parts = [RAILWAY, RAIL, SPRING, announcement, *reprint, *cut, CUBA, RICE, SPRING]
        found = articles(*parts)
        assert [(a.title, a.publisher) for a in found] == [(RAILWAY, None), (title, publisher), (CUBA, None)]
        assert (found[1].first_line, found[1].last_line) == (9, 7 + 2 * len(reprint))
        assert found[1].parent == found[0].key
        assert found[0].truncated is found[1].truncated is bool(cut)
        assert YEARLY not in found[0].text
        assert announcement in found[0].text


@pytest.mark.parametrize(
    "line",
    [
        "The following statement was issued by the Lao Foreign Ministry:",
        "The article, originally published in Nhan Dan, praised the railway.",
        "Following the statement issued by the White House, both went home.",
        "The following day the two sides put out a statement published by Xinhua.",
        "It was first reported by Reuters.",
        "The speech below was given to our own conference.",
        "We reprint below the full text of the statement.",
        "The two reports from the ministry were studied with care.",
        "Whatever the embassy’s report says, a line will follow.",
        "Here is the ministry’s problem: it has no trains.",
    ],
)
def test_no_reprint_is_announced(line: str) -> None:
    assert outline(RAILWAY, RAIL, line, "“We shall build the line,” they said.", CUBA, RICE) == [
        (RAILWAY, None, 1, 7),
        (CUBA, None, 9, 11),
    ]


def test_remark_below_a_whole_post_announces_nothing() -> None:
    remark = "This article was originally published in the Morning Star."
    assert titles(RAILWAY, RAIL, YEARLY, SPRING, FISH, YEARLY, remark, CUBA, RICE) == [RAILWAY, CUBA]


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
