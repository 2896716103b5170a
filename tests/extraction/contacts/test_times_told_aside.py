"""Check that what is told aside, of other times and other guests, is not taken for what the story goes on to tell."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

ASIDE = [
    row(
        "in-a-month-of-this-year-gone-by",
        "SUVA, June 12, 2024 (ATN) — Fijian President Ana Vuli met here today with Zambian President Peter Banda.\n\n"
        "Vuli said the friendship is old. In March this year, her envoy went to Lusaka.\n\nThe two sides also "
        "exchanged views on the region.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-06-12", at="Suva"),
        written="2024-06-12",
    ),
    row(
        "in-a-month-just-gone-by",
        "Fijian President Ana Vuli met Zambian President Peter Banda in Suva on June 12.\n\nThere is much to do. "
        "In May, the two countries made ready in Lusaka.\n\nBanda also met Prime Minister Jone Raka of Fiji.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-06-12", at="Suva"),
        met("FJ Jone Raka", "ZM Peter Banda", on="2024-06-12", at="Suva"),
    ),
    row(
        "when-he-met-another-last-september",
        "Zambian President Peter Banda held talks with Fijian President Ana Vuli in Suva on 29 July. She praised the "
        "bond, which was announced when she met Prime Minister Moses Tembo of Zambia in Lusaka last September.\n\n"
        "Banda also met with Premier Jone Raka of Fiji.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-07-29", at="Suva"),
        met("FJ Ana Vuli", "ZM Moses Tembo", on="2023-09", at="Lusaka"),
        met("FJ Jone Raka", "ZM Peter Banda", on="2024-07-29"),
        written="2024-08-05",
    ),
    row(
        "that-evening-of-a-year-before",
        "SUVA, June 12, 2024 (ATN) — Fijian President Ana Vuli met here today with Zambian President Peter Banda. The "
        "joint panel last sat in Lusaka on 4 October 2022. Zambian Speaker Moses Tembo gave an audience to Vuli that "
        "evening.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-06-12", at="Suva"),
        met("FJ Ana Vuli", "ZM Moses Tembo", on="2022-10-04", at="Lusaka"),
        written="2024-06-12",
    ),
    row(
        "that-evening-behind-a-treaty-of-years-ago",
        "SUVA, June 12, 2024 (ATN) — Fijian President Ana Vuli met here today with Zambian President Peter Banda. They "
        "praised the treaty that was signed in Lusaka on 4 October 2022. Speaker Jone Raka of Fiji received Banda that "
        "evening.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-06-12", at="Suva"),
        met("FJ Jone Raka", "ZM Peter Banda", on="2024-06-12", at="Suva"),
        written="2024-06-12",
    ),
    row(
        "recalled-and-what-then-came",
        "The Court recalls that President Ana Vuli of Fiji was received on the Rossio in Lusaka on 4 March 2024 by "
        "Zambian President Peter Banda, and that the two then held a round of talks at the palace.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-03-04", at="Lusaka"),
        written="2024-06-12",
    ),
    row(
        "on-the-eve-of-the-talks",
        "Fijian President Ana Vuli and Zambian President Peter Banda held talks in Suva on 13 May.\n\nOn the eve of "
        "his talks with Vuli, Banda went to see the port.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-13", at="Suva"),
    ),
    row(
        "shown-in-a-photograph",
        "Fijian Minister Ana Vuli thanked the museum for a photograph of the late Zambian Premier Moses Tembo being "
        "received by President Jone Raka of Fiji.",
        met("FJ Jone Raka", "ZM Moses Tembo", on=None),
    ),
    row(
        "in-his-footsteps",
        "On 4 May Zambian President Peter Banda held talks with Fijian President Ana Vuli in Suva. Zambian Speaker "
        "Moses Tembo followed in his footsteps.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-04", at="Suva"),
    ),
    row(
        "spoken-of-a-hospital-elsewhere",
        "Fijian President Ana Vuli received Zambian President Peter Banda in Suva on 4 May. The two sides spoke about "
        "the building of a teaching hospital in Nadi.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-04", at="Suva"),
    ),
    row(
        "spoke-by-way-of-letters",
        "Fijian President Ana Vuli and Zambian President Peter Banda last spoke, by way of an exchange of letters, on "
        "3 May.",
    ),
    row(
        "in-this-edition",
        "In this edition of Long Talk, Fijian Jone Raka sits down with Zambian President Peter Banda.",
    ),
    row(
        "a-word-before-the-office",
        "Fijian President Ana Vuli received Zambian President Peter Banda in Suva on 4 May.\n\nMoses Tembo, the stern "
        "President of Zambia, met Prime Minister Jone Raka in Nadi in 1964.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-04", at="Suva"),
        met("FJ Jone Raka", "ZM Moses Tembo", on="1964", at="Nadi"),
    ),
    row(
        "no-days-counted-from-a-month",
        "Zambian President Peter Banda came to Suva on May 7, 2024. Fijian President Ana Vuli received him there. "
        "Her guest had last seen Suva in June 2012. Two days later she met Samoan President Sina Tui.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-07", at="Suva"),
        met("FJ Ana Vuli", "WS Sina Tui", on="2024-05-09"),
    ),
    row(
        "years-of-what-had-been-beside-older-ones",
        "Zambian President Peter Banda visited Fiji, May 3-5, just as Fiji had been his first destination in May 2014. "
        "The treaty that was signed in 1993 still holds.\n\nHe held talks with Prime Minister Kari Lund on May 4.",
        met("FJ Kari Lund", "ZM Peter Banda", on="2024-05-04"),
    ),
    row(
        "last-year-that-is-no-pluperfect",
        "Zambian President Peter Banda visited Fiji in May 2014. The treaty that was signed in 1993 still holds.\n\nHe "
        "held talks with Prime Minister Kari Lund on May 4.",
        met("FJ Kari Lund", "ZM Peter Banda", on="2014-05-04"),
    ),
    row(
        "days-of-the-month-told-aside",
        "Fijian President Ana Vuli received Zambian President Peter Banda in Suva on 3 May 2024.\n\nIn March 2022 "
        "she had come to Lusaka. On March 24 she met Zambian Speaker Moses Tembo there.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-03", at="Suva"),
        met("FJ Ana Vuli", "ZM Moses Tembo", on="2022-03-24", at="Lusaka"),
    ),
    row(
        "back-in-the-month-of-the-story",
        "On 3 May Fijian President Ana Vuli received Zambian President Peter Banda in Suva.\n\nIn March 2022 she "
        "had come to Lusaka. On May 5 she met Samoan President Sina Tui.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-03", at="Suva"),
        met("FJ Ana Vuli", "WS Sina Tui", on="2024-05-05"),
    ),
    row(
        "earlier-in-the-same-month",
        "Zambian President Peter Banda came to Suva on January 13.\n\nOn October 22, 2022, Fijian President Ana "
        "Vuli met him in Apia.\n\nEarlier in the same month, Fijian Speaker Jone Raka had paid a visit to Lusaka. "
        "On October 11, he met Zambian Speaker Moses Tembo.\n\nIn 2023 Fiji held an election.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2022-10-22", at="Apia"),
        met("FJ Jone Raka", "ZM Moses Tembo", on="2022-10-11", at="Lusaka"),
    ),
    row(
        "on-a-day-behind-a-colon",
        "Zambian President Peter Banda was in Suva on June 2. He met Fijian President Ana Vuli.\n\nThe two had kept "
        "a promise before: on November 28, 2022, Vuli held talks with Banda in Suva, on which day he was also "
        "received by Fijian Speaker Jone Raka.\n\nHe had come again on May 5, 2023.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-06-02", at="Suva"),
        met("FJ Ana Vuli", "ZM Peter Banda", on="2022-11-28", at="Suva"),
        met("FJ Jone Raka", "ZM Peter Banda", on="2022-11-28", at="Suva"),
    ),
    row(
        "on-the-eve-of-that-meeting",
        "Ministers of the group gathered in Suva on May 16, 2024. It had last met in Apia on July 4, 2022; on the "
        "eve of that meeting, Fijian Foreign Minister Jone Raka had talks with Zambian Foreign Minister Moses Tembo.",
        met("FJ Jone Raka", "ZM Moses Tembo", on="2022-07-03", at="Apia"),
    ),
    row(
        "it-was-he-who",
        "Fijian Foreign Minister Jone Raka was in Lusaka from 15 to 16 May. On 16 May he was received by Zambian "
        "President Peter Banda.\n\nIt was Banda who, on 27 February of this year, when ships were few, came to "
        "Suva. Meeting with Fijian President Ana Vuli, he spoke of boats.",
        met("FJ Jone Raka", "ZM Peter Banda", on="2024-05-16", at="Lusaka"),
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-02-27", at="Suva"),
    ),
    row(
        "year-told-with-the-later-day",
        "On 6 May 2024 Fijian President Ana Vuli met Zambian President Peter Banda in Suva. They spoke of fish, as "
        "they had at their meetings in Lusaka on 19 June and in Apia on 5 November last year.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-06", at="Suva"),
        met("FJ Ana Vuli", "ZM Peter Banda", on="2023-06-19", at="Lusaka"),
        met("FJ Ana Vuli", "ZM Peter Banda", on="2023-11-05", at="Apia"),
    ),
    row(
        "days-of-a-visit-that-ended",
        "Zambian President Peter Banda concluded his three-day visit to Fiji on 14 May 2024. Fijian President Ana "
        "Vuli received him in Suva.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-12/2024-05-14", at="Suva"),
    ),
    row(
        "during-a-visit-that-ended",
        "Zambian President Peter Banda left Suva on 14 May 2024, ending an official visit. During his stay, he had "
        "a meeting with Fijian President Ana Vuli.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05", at="Suva"),
    ),
    row(
        "meetings-of-no-day",
        "Presidents Ana Vuli of Fiji and Peter Banda of Zambia have met repeatedly. On 3 May 2024 the Fijian "
        "foreign minister recalled several meetings of the two presidents.",
    ),
    row(
        "two-meetings-in-a-year",
        "The minister spoke on 3 May 2024. He pointed to the two meetings of Fijian President Ana Vuli and Zambian "
        "President Peter Banda in the past year.",
    ),
    row(
        "two-meetings-of-the-story",
        "Fijian President Ana Vuli came to Lusaka on 3 May 2024. She had two meetings with Zambian President Peter "
        "Banda.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2024-05-03", at="Lusaka"),
    ),
    row(
        "a-week-after-it-had-been",
        "The fair opened in Suva on Monday, 6 May 2024. Zambian President Moses Tembo had talks on Tuesday in Apia "
        "with Samoan President Sione Lemalu, a week after the port had been closed.",
        met("ZM Moses Tembo", "WS Sione Lemalu", on="2024-05-07", at="Apia"),
    ),
    row(
        "before-it-had-been",
        "The fair opened in Suva on Monday, 6 May 2024. Zambian President Moses Tembo was received on Tuesday in Apia "
        "by Samoan President Sione Lemalu before the news had been heard.",
        met("ZM Moses Tembo", "WS Sione Lemalu", on="2024-05-07", at="Apia"),
    ),
    row(
        "talked-of-what-was-done-then",
        "On 24 June 2024 Prime Minister Pedro Castro of Peru received Foreign Minister Mara Ozola of Latvia, and the "
        "two spoke about the border checks which Latvia brought back in October 2022.",
        met("PE Pedro Castro", "LV Mara Ozola", on="2024-06-24"),
    ),
    row(
        "talked-of-fish-then",
        "Prime Minister Pedro Castro of Peru and Foreign Minister Mara Ozola of Latvia talked about fish in October "
        "2022.",
        met("PE Pedro Castro", "LV Mara Ozola", on="2022-10"),
    ),
]
WHOM = [
    row(
        "whom-she-had-last-seen",
        "On 15 May 2024 Fijian Foreign Minister Mere Tavu met in Suva with Zambian Foreign Minister Moses Tembo, "
        "whom she had last seen on 25 March in Apia, together with Samoa's Sione Lemalu, at a meeting of their own.",
        met("FJ Mere Tavu", "ZM Moses Tembo", on="2024-05-15", at="Suva"),
        met("FJ Mere Tavu", "ZM Moses Tembo", "WS Sione Lemalu", on="2024-03-25", at="Apia"),
    ),
    row(
        "whom-she-received-later",
        "On 15 May 2024 Fijian Foreign Minister Mere Tavu met Zambian Foreign Minister Moses Tembo, whom she "
        "received in Suva the following day.",
        met("FJ Mere Tavu", "ZM Moses Tembo", on="2024-05-15", at=None),
        met("FJ Mere Tavu", "ZM Moses Tembo", on="2024-05-16", at="Suva"),
    ),
    row(
        "by-whom-she-was-received",
        "On 15 May 2024 Fijian Foreign Minister Mere Tavu met Zambian Foreign Minister Moses Tembo, by whom she was "
        "received in Lusaka on 3 April.",
        met("FJ Mere Tavu", "ZM Moses Tembo", on="2024-05-15", at=None),
        met("FJ Mere Tavu", "ZM Moses Tembo", on="2024-04-03", at="Lusaka"),
    ),
    row(
        "whom-few-had-seen",
        "On 15 May 2024 Fijian Foreign Minister Mere Tavu met Zambian Foreign Minister Moses Tembo, whom few people "
        "had seen before.",
        met("FJ Mere Tavu", "ZM Moses Tembo", on="2024-05-15"),
    ),
    row(
        "guest-who-came-along-before",
        "A month after accompanying Zambian President Peter Banda to Suva, Zambian Foreign Minister Moses Tembo was "
        "back in Suva.\n\nOn 29 May 2024 it was Fijian President Ana Vuli who received the guest in Suva.",
        met("FJ Ana Vuli", "ZM Moses Tembo", on="2024-05-29", at="Suva"),
    ),
    row(
        "guest-of-a-meeting-told-aside",
        "Fijian Foreign Minister Mere Tavu went to Apia on 3 May 2024.\n\nOn 9 November 2023 Zambian President "
        "Peter Banda held talks with Fijian President Ana Vuli in Suva, and the guest also saw Fijian Speaker Jone "
        "Raka.",
        met("FJ Ana Vuli", "ZM Peter Banda", on="2023-11-09", at="Suva"),
        met("FJ Jone Raka", "ZM Peter Banda", on="2023-11-09", at="Suva"),
    ),
    row(
        "short-name-of-whom-had-been-named-aside",
        "Samoan President Lagi Tui Ola met Fijian President Ana Vuli in Apia on 7 May 2024. Tui's father, Lagi Tui "
        "Sefo, had received Zambian President Moses Tembo in 2004. Tui also met Zambian President Peter Banda on 8 "
        "May 2024.",
        met("WS Lagi Tui Ola", "FJ Ana Vuli", on="2024-05-07", at="Apia"),
        met("WS Lagi Tui Sefo", "ZM Moses Tembo", on="2004"),
        met("WS Lagi Tui Ola", "ZM Peter Banda", on="2024-05-08"),
    ),
]
OF_TWO_LANDS = [
    row(
        "ministers-of-both-countries",
        "After the quarrel between Fiji and Samoa, the foreign ministers of both countries met in Suva on 3 May 2024.",
        met(sides="FJ WS", on="2024-05-03", at="Suva"),
    ),
    row(
        "presidents-of-the-two-neighbours-by-telephone",
        "Ties between Fiji and Samoa are good. The presidents of the two neighbours spoke by telephone on 3 May 2024.",
        called(sides="FJ WS", on="2024-05-03"),
    ),
    row(
        "with-their-colleague",
        "After the quarrel between Fiji and Samoa, the foreign ministers of the two countries sat down with their "
        "Zambian colleague in Lusaka on 3 May 2024.\n\nZambian Foreign Minister Moses Tembo told Fijian Foreign "
        "Minister Mere Tavu and Samoan Foreign Minister Sione Lemalu that boats were cheap.\n\nHe had received the "
        "two of them separately the day before.",
        met("ZM Moses Tembo", "FJ Mere Tavu", "WS Sione Lemalu", on="2024-05-03", at="Lusaka"),
        met("ZM Moses Tembo", "FJ Mere Tavu", on="2024-05-02", at="Lusaka"),
        met("ZM Moses Tembo", "WS Sione Lemalu", on="2024-05-02", at="Lusaka"),
    ),
    row(
        "of-no-two-countries",
        "The presidents of the two countries met in Suva on 3 May 2024.",
    ),
    row(
        "two-countries-should",
        "After the quarrel between Fiji and Samoa, the presidents of the two countries should meet, the paper wrote "
        "on 3 May 2024.",
    ),
    row(
        "in-the-presence-of-the-presidents",
        "A pact between Fiji and Samoa was signed in Suva on 3 May 2024 in the presence of the presidents of both "
        "countries.",
    ),
]

# What is still to be, what may be, and what was just before.
BESIDE_THE_NEWS = [
    row(
        "set-to-be-at-the-weekend",
        "LIMA, June 20 - Peruvian Defence Minister Juan Soto arrived in Riga on Thursday. Chile and Kenya are set to "
        'sign a pact this weekend. "Ties have been improving," Latvian Foreign Minister Edgars Liepa said after '
        "meeting the Peruvian minister in Riga.",
        met("LV Edgars Liepa", "PE Juan Soto", on="2024-06-20", at="Riga"),
        written="2024-06-20",
    ),
    row(
        "a-day-after-he-had-talks",
        "Latvian President Edgars Liepa met Peru's foreign minister Juan Soto on Friday in Cesis. The meeting came a "
        "day after Soto had talks with his Latvian counterpart Rihards Ozols. Later Liepa received Chilean President "
        "Rosa Vidal.",
        met("LV Edgars Liepa", "PE Juan Soto", on="2024-06-14"),
        met("LV Rihards Ozols", "PE Juan Soto", on="2024-06-13"),
        met("CL Rosa Vidal", "LV Edgars Liepa", on="2024-06-14"),
        written="2024-06-15",
    ),
    row(
        "prior-to-his-meeting-mr-soto",
        "Peruvian Foreign Minister Juan Soto met with Latvian Prime Minister Rihards Ozols in Riga on Thursday. Prior "
        "to his meeting with the prime minister, Mr Soto had also met with his Latvian counterpart, Edgars Liepa.",
        met("LV Rihards Ozols", "PE Juan Soto", on="2024-06-20", at="Riga"),
        met("LV Edgars Liepa", "PE Juan Soto", on="2024-06-20", at="Riga"),
        written="2024-06-21",
    ),
    row(
        "is-possible",
        "A meeting between President Juan Soto of Peru and President Rosa Vidal of Chile on 3 May is possible, the "
        "spokesman said.",
        written="2024-05-01",
    ),
    row(
        "is-still-unlikely",
        "A meeting between President Juan Soto of Peru and President Rosa Vidal of Chile is still unlikely.",
        written="2024-05-01",
    ),
    row(
        "showed-that-peace-is-possible",
        "A meeting between President Juan Soto of Peru and President Rosa Vidal of Chile on 3 May showed that peace is "
        "possible.",
        met("CL Rosa Vidal", "PE Juan Soto", on="2024-05-03"),
        written="2024-05-05",
    ),
]


@pytest.mark.parametrize("case", cases([*ASIDE, *WHOM, *OF_TWO_LANDS, *BESIDE_THE_NEWS], {}))
def test_each_time_is_kept_to_itself(case: Row) -> None:
    """Check that exactly the expected contacts are told."""
    assert compare(case.contacts, found_in(case)) == "", case.text
