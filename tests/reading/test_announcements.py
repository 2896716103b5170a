"""Check which sentences announce a reprint, by whom it was published, and which announce none."""

import pytest

from tests.reading.composing import (
    CUBA,
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
        ("The following is the read-out on the website of the IDCPC.", "IDCPC"),
        ("Below is the summary on the official website of the Embassy of Fiji in Nairobi.", "Embassy of Fiji, Nairobi"),
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
        ("We add what the Mekong News Agency (MKN) published on the talks.", "Mekong News Agency"),
        ("Here is what the Steppe Herald wrote:", "Steppe Herald"),
        ("What the Steppe Herald reported is reprinted below.", "Steppe Herald"),
        ("The next day the Steppe Herald carried the following report.", "Steppe Herald"),
        ("We take the following from the Steppe Herald.", "Steppe Herald"),
        ("The article that follows was written for the Steppe Herald.", "Steppe Herald"),
        ("For the record, here is the TASS report.", "TASS"),
        ("Appended is the report of the Mekong News Agency.", "Mekong News Agency"),
        ("The Steppe Herald reported:", "Steppe Herald"),
        ("TASS reported on the visit as follows:", "TASS"),
        ("The statement of the Lao Foreign Ministry reads in full:", "Lao Foreign Ministry"),
        ("The Lao Foreign Ministry issued the following press release:", "Lao Foreign Ministry"),
        ("According to the Steppe Herald:", "Steppe Herald"),
        ("From the Steppe Herald, March 4:", "Steppe Herald"),
        ("How TASS covered it:", "TASS"),
        ("TASS’s account of the talks:", "TASS"),
        ("The following read-out was published by the Lao Foreign Ministry.", "Lao Foreign Ministry"),
        ("The following article was published in the Pakse Sun on 4 May.", "Pakse Sun"),
        ("The report below is from the Steppe Gleaner.", "Steppe Gleaner"),
        ("The following dispatch is by the Mekong Vanguard.", "Mekong Vanguard"),
        ("The following report is taken from Mwananchi.", "Mwananchi"),
        ("The following article was published in Mwananchi.", "Mwananchi"),
        ("We are pleased to republish this article from Zaman Khabar.", "Zaman Khabar"),
        ("The following report was carried by Zaman Khabar.", "Zaman Khabar"),
        ("The following news was distributed by the Barents Luch.", "Barents Luch"),
        ("The following has been published by the Mekong Courier.", "Mekong Courier"),
        ("The Mekong Courier has this report.", "Mekong Courier"),
        ("The Steppe Herald gave the following account of the talks.", "Steppe Herald"),
        ("The first report comes from the Steppe Herald.", "Steppe Herald"),
        ("The full text, as published by the Lao Foreign Ministry, reads:", "Lao Foreign Ministry"),
        ("The Steppe Herald, whose report we reprint here, counts the guests.", "Steppe Herald"),
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


def test_short_announcement_before_a_date_is_no_title() -> None:
    announcement = "We reprint the report of the Steppe Herald."
    found = outline(RAILWAY, RAIL, announcement, "March 4, 2024", YEARLY, CUBA, RICE, SPRING)
    assert found == [(RAILWAY, None, 1, 9), (None, "Steppe Herald", 7, 9), (CUBA, None, 11, 15)]


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
        "The Lao Foreign Ministry listed three wishes:",
        "He told the Steppe Herald three things:",
        "As the Steppe Herald reports, there are three wishes:",
        "We add what the guests said on the way out.",
        "The following statement was issued by Thongloun Sisoulith.",
        "The following accord was published in Vientiane.",
        "The following message from Luong Cuong was read out to the guests.",
        "The following report was published in Mongolia on 4 May.",
        "Their report has been published in the Great Hall.",
        "The news from the Pakse Sun was not good.",
        "The first report comes from the railway workers of Pakse.",
        "The ministry has this report on its table.",
        "Rails, wagons, the usual; a statement of the Steppe Herald will follow.",
    ],
)
def test_no_reprint_is_announced(line: str) -> None:
    assert outline(RAILWAY, RAIL, line, "“We shall build the line,” they said.", CUBA, RICE) == [
        (RAILWAY, None, 1, 7),
        (CUBA, None, 9, 11),
    ]


@pytest.mark.parametrize(
    ("line", "item"),
    [("The Lao Foreign Ministry published:", "• a map of the line, from the border to the sea."),
     ("The Lao Foreign Ministry wrote to the ministry in the north:", "The line will be built in ten years."),
     ("The Steppe Herald reported:", "“The line will be built in ten years.”")],
)  # fmt: skip
def test_line_with_a_colon_before_words_of_its_own_article(line: str, item: str) -> None:
    assert outline(RAILWAY, RAIL, line, item, CUBA, RICE) == [(RAILWAY, None, 1, 7), (CUBA, None, 9, 11)]


def test_remark_below_a_whole_post_announces_nothing() -> None:
    remark = "This article was originally published in the Morning Star."
    assert titles(RAILWAY, RAIL, YEARLY, SPRING, FISH, YEARLY, remark, CUBA, RICE) == [RAILWAY, CUBA]
