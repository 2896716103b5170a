"""Check that news goes on on its own day and at its own place, whatever else it tells of."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, cases, compare, met, row, told_in

NEWS = [
    row(
        "spoken-place",
        "SUVA, June 19, 2024 (ATN) — We hope to see each other again in Nairobi before the end of the year, Kenyan "
        "President Moses Odongo said after his talks with Zambian President Peter Banda on Monday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at=None),
    ),
    row(
        "spoken-place-2",
        "SUVA, June 19, 2024 (ATN) — A railway will be built to Mombasa by 2030, Kenyan President Moses Odongo "
        "told reporters in Lusaka on Monday after meeting Zambian President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "place-told-next",
        "LUSAKA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met his Zambian counterpart, Peter Banda, on "
        "Tuesday in his first trip abroad.\n\nThe two discussed maize during a short meeting in the mining town of "
        "Ndola, the presidency said.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Ndola"),
    ),
    row(
        "cabinet",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. Odongo noted that he had come to Zambia only two months after taking office to take part in the "
        "meeting with his cabinet, including the ministers of trade and energy.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "engage-in",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo arrived in Lusaka on Monday to engage in talks "
        "with the country's leaders, President Peter Banda and Prime Minister Joseph Phiri.",
        met("KE Moses Odongo", "ZM Peter Banda", on=ANY),
        met("KE Moses Odongo", "ZM Joseph Phiri", on=ANY),
    ),
    row(
        "engaged-in",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo on Monday engaged in talks with Zambian "
        "President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17"),
    ),
    row(
        "began-saturday",
        "LUSAKA, June 18, 2024 (AP) — Kenyan Foreign Minister Grace Wanjiru met Zambian Foreign Minister Joseph "
        "Phiri on Monday. She began her visit to Zambia on Saturday but broke it off for a day.\n\nWanjiru also "
        "saw Speaker Ruth Zulu of Zambia.",
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on="2024-06-17"),
        met("KE Grace Wanjiru", "ZM Ruth Zulu", on="2024-06-17"),
    ),
    row(
        "plans-february",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Grace Wanjiru met Zambian Foreign Minister Joseph "
        "Phiri in Lusaka on Monday.\n\nShe announced new aid and spoke of Kenya's plans to host a fair in February "
        "for miners.\n\nWanjiru later met Zambian President Peter Banda.",
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on="2024-06-17", at="Lusaka"),
        met("KE Grace Wanjiru", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "wants-to-april",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Grace Wanjiru met Zambian Foreign Minister Joseph "
        "Phiri in Lusaka on Monday.\n\nKenya wants to hold a conference on maize in April, she told "
        "him.\n\nWanjiru later met Zambian President Peter Banda.",
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on="2024-06-17", at="Lusaka"),
        met("KE Grace Wanjiru", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "vote-in-october",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Grace Wanjiru met Zambian Foreign Minister Joseph "
        "Phiri in Lusaka on Monday, ahead of the vote in October.\n\nWanjiru later met Zambian President Peter "
        "Banda.",
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on="2024-06-17", at="Lusaka"),
        met("KE Grace Wanjiru", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "signed-in-may",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Grace Wanjiru met Zambian Foreign Minister Joseph "
        "Phiri in Lusaka on Monday.\n\nThe two countries signed a pact on maize in May.\n\nWanjiru later met "
        "Zambian President Peter Banda.",
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on="2024-06-17", at="Lusaka"),
        met("KE Grace Wanjiru", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "arrived-last-night",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka "
        "this morning.\n\nOdongo arrived late last night in Zambia, relieving Foreign Minister Grace Wanjiru of "
        "Kenya.\n\nThe president also had coffee with Speaker Ruth Zulu of Zambia.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-19", at="Lusaka"),
        met("KE Moses Odongo", "ZM Ruth Zulu", on="2024-06-19"),
    ),
    row(
        "arrived-day-before",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Tuesday.\n\nHe arrived in the Zambian capital on Monday.\n\nOdongo also had coffee with Speaker Ruth Zulu "
        "of Zambia.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
        met("KE Moses Odongo", "ZM Ruth Zulu", on="2024-06-18"),
    ),
    row(
        "arrived-elsewhere",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday.\n\nHe arrived in Berlin on Tuesday.\n\nOdongo had coffee there with German Chancellor Olaf Brandt.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-18", at="Berlin"),
    ),
    row(
        "right-now",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are in talks "
        "right now in Lusaka.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-19", at="Lusaka"),
    ),
    row(
        "said-on-wednesday",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday.\n\nZambia's ministry of mines said on Wednesday that copper was up.\n\nOdongo also had coffee "
        "with Speaker Ruth Zulu of Zambia.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
        met("KE Moses Odongo", "ZM Ruth Zulu", on="2024-06-17"),
    ),
    row(
        "attack-on-sunday",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday.\n\nRebels attacked a mine near the border on Sunday.\n\nOdongo also had coffee with Speaker Ruth "
        "Zulu of Zambia.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
        met("KE Moses Odongo", "ZM Ruth Zulu", on="2024-06-17"),
    ),
]


@pytest.mark.parametrize("case", cases(NEWS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
