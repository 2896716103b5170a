"""Check that a contact has no day or place of what else its sentence, or the one beside it, tells."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, cases, compare, met, row, told_in

CLAUSES = [
    row(
        "talks-in-another-country",
        "Tongan Prime Minister Losa Fifita met Fijian President Ana Vuli in Suva on June 16, 2024. The following day "
        "Samoan President Tavita Leota received him in Apia. The talks in Lima, Peru, on June 20 were the longest.",
        met("TO Losa Fifita", "FJ Ana Vuli", on="2024-06-16", at="Suva"),
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-17", at="Apia"),
    ),
    row(
        "accord-signed-long-ago",
        "Tongan Prime Minister Losa Fifita flew to Apia on June 18, 2024. There she and Samoan President Tavita Leota "
        "reviewed the fisheries accord signed by the two islands in Suva in March 2019.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
    ),
    row(
        "truce-reached-elsewhere",
        "APIA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita discussed with Samoan President Tavita Leota in "
        "Apia the truce reached in Doha in May.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19", at="Apia"),
    ),
    row(
        "ended-with-a-text-signed",
        "Talks between Tongan Prime Minister Losa Fifita and Samoan President Tavita Leota ended with a memorandum "
        "signed in Apia on June 17, 2024.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-17", at="Apia"),
    ),
    row(
        "whose-son",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota has held talks with Tongan Prime Minister "
        "Losa Fifita whose brother threatened Apia on the radio last week.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19"),
    ),
    row(
        "whose-party",
        "APIA, June 19, 2024 (ATN) — Samoan President Tavita Leota received on Tuesday Tongan Prime Minister Losa "
        "Fifita, whose party lost the vote in Vava'u last month.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
    ),
    row(
        "which-sparked",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota on Monday met Tongan Prime Minister Losa "
        "Fifita, who warned his neighbours in Suva in 2021 of the tide.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-17"),
    ),
    row(
        "since-appointed",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Tongan Prime Minister Losa Fifita called on Samoan President Tavita "
        "Leota. He was in town on his first official visit since being appointed prime minister in late 2022.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19"),
    ),
    row(
        "saturday-s-summit",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota and Tongan Prime Minister Losa Fifita "
        "meet in Apia ahead of Saturday's summit in Fiji.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19", at="Apia"),
    ),
    row(
        "usually-based",
        "NUKU'ALOFA, June 19, 2024 (ATN) — The Samoan envoy Tavita Leota, who is usually based in Fiji, on "
        "Thursday met with Tongan Foreign Minister Losa Fifita for discussions on the tide.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-13"),
    ),
    row(
        "resulted",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota and Tongan Prime Minister Losa Fifita met "
        "in Suva. It is the first meeting between the two since the dispute of weeks ago, which resulted in the "
        "loss of boats off Vava'u and Savusavu.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-19", at="Suva"),
    ),
    row(
        "weekend-plan",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota is also considering a trip to Fiji at the "
        "weekend, his office said. He and Tongan Prime Minister Losa Fifita met recently in Sydney during a forum.",
        met("WS Tavita Leota", "TO Losa Fifita", on=ANY, at="Sydney"),
    ),
    row(
        "met-briefly",
        "APIA, June 19, 2024 (ATN) — Samoan President Tavita Leota on Tuesday had breakfast here with Tongan Prime "
        "Minister Losa Fifita. The leaders had met briefly in New York in September during the UN week.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-18", at="Apia"),
        met("WS Tavita Leota", "TO Losa Fifita", on="2023-09", at="New York"),
    ),
    row(
        "thursday-morning",
        "NUKU'ALOFA, June 19, 2024 (ATN) — His meeting with Samoan President Tavita Leota on Monday, Tongan Prime "
        "Minister Losa Fifita said, had cleared the way for the accord of 2019 to be revised in 2026.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-17"),
    ),
    row(
        "reopen",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota told Tongan Prime Minister Losa Fifita in "
        "Apia on Monday that the port of Suva would reopen on July 3.",
        met("WS Tavita Leota", "TO Losa Fifita", on="2024-06-17", at="Apia"),
    ),
    row(
        "frequent-meetings",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Samoan President Tavita Leota touted his frequent meetings with Tongan "
        "counterparts as a sign of easing tensions.",
    ),
    row(
        "that-evening-behind-an-arrival",
        "The regatta was held in Apia on June 17, 2024.\n\nTongan Prime Minister Losa Fifita had arrived in Samoa on "
        "June 16, and that evening he held talks with Samoan President Tavita Leota.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2024-06-16"),
    ),
    row(
        "during-a-visit-of-its-own-month",
        "Tongan Prime Minister Losa Fifita rowed in Apia on June 17, 2024. He and Samoan President Tavita Leota had "
        "last met a year earlier, during the Samoan president's state visit of July 2023.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-07"),
    ),
    row(
        "of-the-pact-is-no-day-of-theirs",
        "Tongan Prime Minister Losa Fifita and Samoan President Tavita Leota met on June 17, 2024 and spoke, during "
        "lunch, of the pact of July 2023.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2024-06-17"),
    ),
    # What a meeting came of or after was on another day than itself.
    row(
        "result-of-what-was-announced-on-another-day",
        "Foreign Minister Elmer Schialer of Peru came to Riga on 3 May 2024. The same afternoon he met with President "
        "Edgars Rinkēvičs of Latvia. The meeting was the result of an accord announced on 10 March.",
        met("LV Edgars Rinkēvičs", "PE Elmer Schialer", on="2024-05-03", at="Riga"),
    ),
    row(
        "months-after-another-day",
        "Foreign Minister Elmer Schialer of Peru came to Riga on 3 May 2024. The next day he met with President Edgars "
        "Rinkēvičs of Latvia. The meeting came a week after a vote, and ten years after the signing of a treaty.",
        met("LV Edgars Rinkēvičs", "PE Elmer Schialer", on="2024-05-04", at="Riga"),
    ),
    # A month at the end of a long clause about somebody is no more that of the rest than at that of a short one.
    row(
        "in-office-since-a-month",
        "On 4 June 2024 President Dina Boluarte of Peru, who had taken her oath on the 40th birthday of the "
        "republic's treaty in May, received President Wiliame Katonivere of Fiji in Lima.",
        met("PE Dina Boluarte", "FJ Wiliame Katonivere", on="2024-06-04", at="Lima"),
    ),
    row(
        "known-for-what-he-did-in-a-month",
        "On June 4, 2024, President Wiliame Katonivere of Fiji, who had opened the 3rd congress of his region's small "
        "farmers and fishermen in May, met President Dina Boluarte of Peru in Lima.",
        met("PE Dina Boluarte", "FJ Wiliame Katonivere", on="2024-06-04", at="Lima"),
    ),
    row(
        "of-the-tour-and-not-of-the-person",
        "Following a tour of several neighbours, which included both official visits and conversations with old "
        "friends, on 13 July 2024 Foreign Minister Elmer Schialer of Peru held talks with Foreign Minister Alberto van "
        "Klaveren of Chile in Arica. The next day he received Foreign Minister Ivonne Baki of Ecuador.",
        met("CL Alberto van Klaveren", "PE Elmer Schialer", on="2024-07-13", at="Arica"),
        met("EC Ivonne Baki", "PE Elmer Schialer", on="2024-07-14", at=ANY),
    ),
]

OF_EARLIER_GUESTS = [
    row(
        "to-which-another-had-paid-a-visit",
        "Fijian Prime Minister Joe Rabuka travelled to Latvia in May 2024. In Latvia, to which President Mere Vula had "
        "paid a state visit in mid-April, Rabuka met Foreign Minister Ilze Ozola on the evening of his arrival, May "
        "26.",
        met("FJ Joe Rabuka", "LV Ilze Ozola", on="2024-05-26"),
    ),
    row(
        "where-another-had-been",
        "Fijian Prime Minister Joe Rabuka travelled to Latvia on May 25, 2024. In Riga, where President Mere Vula had "
        "been in April, Rabuka held talks with Foreign Minister Ilze Ozola of Latvia.",
        met("FJ Joe Rabuka", "LV Ilze Ozola", on="2024-05-25", at="Riga"),
    ),
    row(
        "where-he-came-himself",
        "Fijian Prime Minister Joe Rabuka travelled to Latvia on May 25, 2024. In Riga, where he arrived on May 26, "
        "Rabuka held talks with Foreign Minister Ilze Ozola of Latvia.",
        met("FJ Joe Rabuka", "LV Ilze Ozola", on="2024-05-26", at="Riga"),
    ),
    row(
        "last-day-by-its-date",
        "Fijian Prime Minister Joe Rabuka met Foreign Minister Ilze Ozola of Latvia on the final day of his stay, May "
        "26, 2024.",
        met("FJ Joe Rabuka", "LV Ilze Ozola", on="2024-05-26"),
    ),
]


@pytest.mark.parametrize("case", cases([*CLAUSES, *OF_EARLIER_GUESTS], {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
