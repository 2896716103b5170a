"""Check where posts begin and end, a small dump for each kind of boundary."""

import pytest

from tests.reading.composing import (
    CUBA,
    FIJI,
    FISH,
    RAIL,
    RAILWAY,
    RICE,
    SPRING,
    YEARLY,
    articles,
    outline,
    titles,
)

STRANGERS = (
    "Musalia Mudavadi of Kenya came to Suva in May 2023 with Ana Tuimala of Fiji, Pedro Lourenço of Praia and the "
    "envoys of Peru, Chad, Togo and Malta."
)


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
        "A long day in Havana and Hanoi.",
        "Trade, Security, Rice",
        "And then there was Lazo…",
        "Read-out of the talks with Speaker Lazo",
        "Share-out: Lazo and the rice",
        "From Havana to Hanoi",
        "Postcard from Havana: the long road of Esteban L.",
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
        [
            "Whom did they see?",
            "Boten and Vientiane were told of it in May by Sonexay of Laos and Chen of Kunming.",
            "What was signed?",
            "Two papers on cranes, one on wages and one on the school of Luang Namtha in March.",
        ],
        ["The river carries two shores", "and neither asks the other", "who lit the lantern first."],
        ["Photo: Vientiane Times", "The line will be built."],
        ["Read the full interview on the ministry’s website", "It will be continued next week."],
        ["• a tunnel", "• a bridge", "• a port, if all goes well."],
        ["He listed three wishes:", "A tunnel under the pass", "It would save a day."],
        ["Thank you!"],
        ["The train stood still."],
        [
            "They signed.",
            "Mongolia and Laos had waited for it since Battsetseg Batmunkh was in Vientiane in the spring.",
        ],
        ["Watch the video below"],
        ["Defence and Security Cooperation", STRANGERS],
        ["What comes next", STRANGERS],
        ["TRADE AND INVESTMENT", STRANGERS],
        ["Meeting with the Prime Minister", STRANGERS],
        ["Related story: Cuba and Fiji Look for Fish", STRANGERS],
        ["President Ana Tuimala of Fiji and Envoy Musalia Mudavadi in Suva (Photo: KPL)", STRANGERS],
        ["Envoy Musalia Mudavadi in the Gardens of Suva, Fiji [Photo/Agencies]", STRANGERS],
        ["President Ana Tuimala (R) welcoming Kenyan Envoy Musalia Mudavadi", STRANGERS],
        ["Envoy Musalia Mudavadi (second from left) and his hosts in Suva", STRANGERS],
        ["Kenyan Envoy Musalia Mudavadi in Suva — FNA/FNS Photo Vaea", STRANGERS],
        ["They will ride on it from the border to the sea, and back again by night. — KPL"],
        ["Why it matters", "Ana Tuimala of Fiji and Pedro Lourenço of Praia say that May 2023 was too late."],
        [
            "3 May 2023",
            "Envoy Musalia Mudavadi calls in Suva.",
            "5 May 2023",
            "Ana Tuimala repays it.",
            "7 May 2023",
            RAIL,
        ],
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


@pytest.mark.parametrize(
    "head",
    [
        ["By our shipping correspondent"],
        ["By ANA TUIMALA in Suva"],
        ["By Ana Tuimala, foreign editor", "Sunday, 5 May 2024"],
        ["Exclusive", "By Ana Tuimala"],
        ["DIPLOMACY", "5 May 2024"],
        ["Two oceans, one table and a list of wishes that nobody had read to the end", "By Ana Tuimala", "5 May 2024"],
        ["Two oceans, one table and a list of wishes that nobody had read to the end.", "By Ana Tuimala", "5 May 2024"],
        ["Two oceans, one table and a list of wishes that nobody had read to the end"],
        ["Posted in Diplomacy on 5 May 2024"],
        ["Published 5 May 2024 - Updated 6 May 2024"],
        ["5 May 2024, 18.30"],
        ["12-May-2024"],
    ],
)
def test_what_stands_above_a_text_is_no_title(head: list[str]) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, FIJI, *head, FISH) == [RAILWAY, FIJI]


@pytest.mark.parametrize("end", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "head", ["By ANA TUIMALA in Suva", "5 May 2024", "By Ana Tuimala\n5 May 2024", "Suva\n5 May 2024"]
)
def test_title_with_the_line_about_the_print_right_below(head: str, end: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, SPRING, f"{FIJI}\n{head}{end}{FISH}") == [RAILWAY, FIJI]


@pytest.mark.parametrize("title", ["TUNA TIME", "Notebook", "Tuna for all."])
def test_byline_makes_few_words_a_title(title: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, title, "By our staff in Suva", "THE nets are full.") == [RAILWAY, title]


@pytest.mark.parametrize(
    ("title", "heading", "opens"),
    [
        ("The speaker’s week in Cuba and Kenya", "Kenya (Nairobi)", False),
        ("The speaker’s week in Cuba", "Kenya (Nairobi)", True),
    ],
)
def test_part_that_the_title_promised_is_no_post(title: str, heading: str, opens: bool) -> None:
    assert titles(title, RICE, SPRING, heading, FISH) == [title, heading][: 1 + opens]


def test_part_about_those_named_at_the_outset_is_no_post() -> None:
    opening = "The Fijian premier, Ratu Seru Tora, has met President Esteban Lazo and the speaker in Havana."
    talks = "The two sides spoke of rice, of rail and of the ferries between the islands of the south."
    heads = ("Call with Premier Tora", "Meeting with President Lazo")
    assert titles(CUBA, "June 6, 2024", opening, heads[0], talks, RICE, heads[1], talks) == [CUBA]


def test_text_below_lines_that_nobody_knows() -> None:
    (post,) = articles(CUBA, "2019. augusztus 9. 8:16", RICE, SPRING)
    assert post.title == CUBA


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
    ("lines", "place"),
    [
        ("Hanoi, Vietnam\nJune 6, 2024", "Hanoi, Vietnam"),
        ("June 6, 2024\nHanoi, Vietnam", "Hanoi, Vietnam"),
        ("June 6, 2024\n\nHanoi, Vietnam", "Hanoi, Vietnam"),
        ("Hanoi, Vietnam\n\nJune 6, 2024", "Hanoi, Vietnam"),
    ],
)
def test_town_and_date_in_two_lines_open_a_post(lines: str, place: str) -> None:
    found = articles(RAILWAY, RAIL, YEARLY, CUBA, lines, RICE, SPRING)
    assert [each.title for each in found] == [RAILWAY, CUBA]
    dateline = found[1].dateline
    assert dateline is not None
    assert (dateline.place, dateline.date) == (place, "June 6, 2024")
    assert found[1].text[dateline.start : dateline.end] == lines


LAKES = (
    "Peru and Bolivia have shared the water since Sucre and Gamarra; in Puno and in Copacabana the children of Tiquina "
    "and Yunguyo sing of it."
)
FERRIES = "Nobody in Desaguadero asks which ferry is whose, and Taquile has had its own since Ramón Castilla."
PEOPLES_OF_RAIL = (
    "Thongsavanh Phomvihane and Battsetseg Batmunkh met again in Vientiane, Laos lent Mongolia a map, and Mongolia "
    "lent Laos a train."
)


def test_short_sentence_below_the_first_paragraph_is_no_title() -> None:
    stations = "The stations of his tour were Puno, La Paz, Sucre and Tiquina."
    assert titles(RAILWAY, RAIL, stations, LAKES, FERRIES, PEOPLES_OF_RAIL) == [RAILWAY]


@pytest.mark.parametrize(
    ("heading", "body", "opens"),
    [
        ("Two shores without bridges", (LAKES, FERRIES), True),
        ("Two stations without clocks", (PEOPLES_OF_RAIL, YEARLY), False),
    ],
)
def test_short_title_over_people_and_places_not_yet_named(heading: str, body: tuple[str, ...], opens: bool) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, heading, *body) == [RAILWAY, heading][: 1 + opens]


def test_line_about_the_issue_is_no_title() -> None:
    about = "An essay on lakes, from the spring 2024 number"
    assert titles(RAILWAY, RAIL, YEARLY, CUBA, about, RICE, SPRING) == [RAILWAY, CUBA]


@pytest.mark.parametrize(
    ("lines", "place", "date"),
    [
        ("June 6, 2024 | Hanoi", "Hanoi", "June 6, 2024"),
        ("Hanoi, Vietnam - June 6, 2024", "Hanoi, Vietnam", "June 6, 2024"),
        ("By Ana Duarte | Reuters | Jun 6, 2024", None, "Jun 6, 2024"),
        ("News / 6 June 2024", None, "6 June 2024"),
        ("Updated 3:15 PM, June 6, 2024", None, "June 6, 2024"),
        ("6 Jun 2024, 09:15 AM IST", None, "6 Jun 2024"),
        ("16/06/2024", None, "16/06/2024"),
        ("Reuters\n\nJune 6, 2024", None, "June 6, 2024"),
        ("June 6, 2024\n\nHanoi", "Hanoi", "June 6, 2024"),
        ("Suva, Fiji, June 6, 2024\n\nReuters:", "Suva, Fiji", "June 6, 2024"),
        ("Details added (first version posted on 14:27)\n\nJune 6, 2024", None, "June 6, 2024"),
    ],
)
def test_what_stands_between_a_title_and_its_text(lines: str, place: str | None, date: str) -> None:
    found = articles(RAILWAY, RAIL, YEARLY, CUBA, lines, RICE, SPRING)
    assert [each.title for each in found] == [RAILWAY, CUBA]
    assert found[1].dateline is not None
    assert (found[1].dateline.place, found[1].dateline.date) == (place, date)


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("S. Africa and Vietnam speak of rice", True),
        ("N. Macedonia, Vietnam to buy rice", True),
        ("C. B. Otieno speaks of rice in Hanoi", True),
        ("C. Rice from Vietnam and other grains", False),
        ("b) Rice from Vietnam and other grains", False),
    ],
)
def test_initial_begins_a_title_and_a_letter_an_item(line: str, opens: bool) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, line, RICE, SPRING) == [RAILWAY, line][: 1 + opens]


@pytest.mark.parametrize("title", ["Talks on Rice - June 6, 2024", "A Summit on Rice and Rail / 6 June 2024"])
def test_title_that_ends_with_its_date_is_a_title(title: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, title, RICE, SPRING) == [RAILWAY, title]


@pytest.mark.parametrize(
    "sentence",
    [
        "Also, the delegation of Chile had long discussions with Rabuka.",
        "The protocol was signed in Nadi before their talks with Rabuka.",
        "Both delegations from Chile and Peru then called on Rabuka.",
        "A second envoy, Ana Soto of Chile, came later to see Rabuka.",
        "He also had a brief word with Ana Soto of Chile in Nadi.",
        "Envoys of Chile, Peru and Togo will visit Nadi.",
        "Envoys of Chile, Peru and Togo came to Nadi on Friday.",
    ],
)
def test_short_sentence_that_goes_on_is_no_title(sentence: str) -> None:
    assert titles(FIJI, FISH, sentence, STRANGERS, STRANGERS) == [FIJI]


@pytest.mark.parametrize(
    ("title", "opening", "found"),
    [
        # A title of one word stands above a dateline; a heading of one word above plain text does not end a post.
        ("Consultations", "MAPUTO, 3 May — Minister Pedro Lourenço of Praia saw the envoys of Peru and Malta.", True),
        ("Farewells", "Lomé, Friday — The ambassador of Chad took leave of President Afi Mensah.", True),
        ("Consultations", "They went on for an hour, and the rails were spoken of again.", False),
    ],
)
def test_one_word_is_a_title_above_a_dateline(title: str, opening: str, found: bool) -> None:
    assert (title in titles(RAILWAY, RAIL, YEARLY, title, opening, FIJI, FISH)) is found


@pytest.mark.parametrize(
    "title", ["Their Majesties of Tonga in Havana", "His Majesty and Cuba’s president speak of rice"]
)
def test_title_of_royals_addresses_and_points_to_nobody(title: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, title, RICE, SPRING, FIJI, FISH) == [RAILWAY, title, FIJI]


# Feeds break a text off without a stop.
TEASER = "President Luong Cuong of Vietnam received the speaker of the Cuban parliament on Friday to speak of rice"


def test_title_and_stamp_above_a_text_without_a_stop() -> None:
    stamp = "date published: 2024-06-05T08:10:00+00:00"
    assert titles(CUBA, stamp, TEASER, FIJI, stamp, FISH, RAILWAY, stamp, RAIL) == [CUBA, FIJI, RAILWAY]


@pytest.mark.parametrize(
    ("stamps", "expected"),
    [
        # Above each title, or below each text; the first line, or the last, tells which.
        ((True, False), ["3 May 2024", "1 May 2024"]),
        ((False, True), ["3 May 2024", "1 May 2024"]),
    ],
)
def test_stamp_between_two_posts(stamps: tuple[bool, bool], expected: list[str]) -> None:
    above, below = stamps
    first, second = "3 May 2024", "Published 1 May 2024" if below else "1 May 2024"
    parts = [RAILWAY, RAIL, YEARLY], [CUBA, RICE, SPRING]
    lines = [
        line
        for stamp, part in zip((first, second), parts, strict=True)
        for line in ([stamp] * above + part + [stamp] * below)
    ]
    found = articles(*lines)
    assert [a.title for a in found] == [RAILWAY, CUBA]
    assert [a.dateline and a.dateline.date for a in found] == expected


def test_stamp_behind_a_mark_is_no_title() -> None:
    assert titles(CUBA, RICE, f"Continue reading {CUBA}", "Published 5 June 2024", FIJI, FISH) == [CUBA, FIJI]


def test_hour_and_venue_of_a_transcript_are_no_titles() -> None:
    head = ["4 May 2024", "Via Telephone", "2:36 P.M. EAT"]
    assert titles(RAILWAY, RAIL, YEARLY, "Background call on Fiji’s tuna", *head, FISH) == [
        RAILWAY,
        "Background call on Fiji’s tuna",
    ]


def test_headings_of_a_round_up_are_no_posts() -> None:
    items = ["New speaker in Havana", RICE, "Tuna in Nairobi", FISH]
    assert titles(RAILWAY, RAIL, YEARLY, "The week of Cuba, Kenya and Fiji", "2024-06-05", *items) == [
        RAILWAY,
        "The week of Cuba, Kenya and Fiji",
    ]


def test_list_of_days_below_a_stamp_is_no_post() -> None:
    days = [f"May {day}: Minister Pedro Lourenço’s call with the envoy of Malta" for day in (3, 4, 5)]
    assert titles("What Praia did", "7 May 2024", FISH, "Contacts with Malta", *days) == ["What Praia did"]


@pytest.mark.parametrize(
    "below",
    ["Fourth Summit of the Lagoon States, Suva, 3–4 May 2024", "Meeting of the Rail Commission, Lomé, 3 May 2024"],
)
def test_occasion_below_a_title_is_no_title(below: str) -> None:
    assert titles(RAILWAY, RAIL, YEARLY, "Communiqué of the Lagoon States (summary)", below, FISH) == [
        RAILWAY,
        "Communiqué of the Lagoon States (summary)",
    ]


def test_buttons_for_sharing_are_no_title() -> None:
    buttons = ["5 June 2024", "Share this article:", "Facebook Twitter WhatsApp | E-mail"]
    assert titles(RAILWAY, RAIL, YEARLY, CUBA, *buttons, RICE, SPRING) == [RAILWAY, CUBA]
