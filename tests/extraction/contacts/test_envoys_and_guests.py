"""Check who met whom where a sentence names more than those who met: senders of envoys, further guests, bands led."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

# Those who were sent, told by the office of whoever sent them.
ENVOYS = [
    row(
        "of-a-president-by-name",
        "Deputy Foreign Minister Ana Soto, Special Envoy of President of the Republic of Peru Luis Vega, met Samoan "
        "President Tavita Leota in Apia on May 6, 2024.",
        met("PE Ana Soto", "WS Tavita Leota", on="2024-05-06", at="Apia"),
    ),
    row(
        "adviser-to-a-prime-minister-by-name",
        "Losa Fifita, adviser to Prime Minister of Tonga Sione Tupou, held talks with Latvian President Ivars Ozols in "
        "Riga on May 6, 2024.",
        met("TO Losa Fifita", "LV Ivars Ozols", on="2024-05-06", at="Riga"),
    ),
    row(
        "of-a-president-behind-a-comma",
        "Ana Soto, special envoy of President Luis Vega of Peru, met Samoan President Tavita Leota on May 6, 2024.",
        met("PE Ana Soto", "WS Tavita Leota", on="2024-05-06"),
    ),
]
# One more guest of whoever has had one.
FURTHER_GUESTS = [
    row(
        "another-guest-behind-a-colon",
        "Latvian President Ivars Ozols met Tongan Premier Losa Fifita in Riga on 6 May 2024. Ozols had another guest "
        "that Monday: the Peruvian President, Luis Vega.",
        met("LV Ivars Ozols", "TO Losa Fifita", on="2024-05-06"),
        met("LV Ivars Ozols", "PE Luis Vega", on="2024-05-06"),
    ),
    row(
        "one-more-caller",
        "On 6 May 2024 Latvian President Ivars Ozols had one more caller: Peruvian President Luis Vega.",
        met("LV Ivars Ozols", "PE Luis Vega", on="2024-05-06"),
    ),
    row(
        "another-visitor-was",
        "Latvian President Ivars Ozols met Tongan Premier Losa Fifita in Riga on 6 May 2024. Another visitor that day "
        "was Peruvian President Luis Vega.",
        met("LV Ivars Ozols", "TO Losa Fifita", on="2024-05-06"),
        met("LV Ivars Ozols", "PE Luis Vega", on="2024-05-06"),
    ),
    row(
        "another-rival",
        "On 6 May 2024 Latvian President Ivars Ozols had another rival: Peruvian President Luis Vega.",
    ),
    row(
        "another-speaker-was",
        "Latvian President Ivars Ozols opened the fair on 6 May 2024. Another speaker that day was Peruvian President "
        "Luis Vega.",
    ),
]
# Lists that go on: in which country, on which day, with whom.
LISTS = [
    row(
        "where-a-delegation-was-led",
        "On May 2, 2024, Latvian President Ivars Ozols met Tongan Premier Losa Fifita in Riga. From May 4-6, Latvian "
        "Speaker Juris Kalns led a delegation to Peru, where he met with Acting President Luis Vega, with the Speaker "
        "of the National Assembly, Ana Soto, and with Rosa Quispe, Chairwoman of the Senate.",
        met("LV Ivars Ozols", "TO Losa Fifita", on="2024-05-02", at="Riga"),
        met("LV Juris Kalns", "PE Luis Vega", on="2024-05-04/2024-05-06", at=None),
        met("LV Juris Kalns", "PE Ana Soto", on="2024-05-04/2024-05-06", at=None),
        met("LV Juris Kalns", "PE Rosa Quispe", on="2024-05-04/2024-05-06", at=None),
    ),
    row(
        "day-before-also-with",
        "On May 5, 2024, Latvian President Ivars Ozols met with Tongan Premier Losa Fifita, and on May 7 also with "
        "Samoan President Tavita Leota.",
        met("LV Ivars Ozols", "TO Losa Fifita", on="2024-05-05"),
        met("LV Ivars Ozols", "WS Tavita Leota", on="2024-05-07"),
    ),
    row(
        "town-at-the-end-of-a-name",
        "On May 5, 2024, Latvian Speaker Juris Kalns met with Mutale Phiri Lusaka, Chairman of the House of Chiefs of "
        "Zambia.",
        met("LV Juris Kalns", "ZM Mutale Phiri Lusaka", on="2024-05-05"),
    ),
    row(
        "town-of-a-hotel",
        "On May 5, 2024, Latvian Speaker Juris Kalns met Tongan Premier Losa Fifita at the Hotel Bristol Vienna, an "
        "old house.",
        met("LV Juris Kalns", "TO Losa Fifita", on="2024-05-05"),
    ),
]
# What is told of a thing, and what somebody said.
ASIDES = [
    row(
        "what-two-did-to-a-forum",
        "The foreign minister of Latvia, Juris Kalns, has been busy. After the Baltic Forum, which took place on 3 May "
        "2024 and which Ivars Ozols opened, he met on 5 May with Karl Lund, Foreign Minister of Norway.\n\nAnd on 7 "
        "May he had talks with Luis Vega, Foreign Minister of Peru.",
        met("LV Juris Kalns", "NO Karl Lund", on="2024-05-05"),
        met("LV Juris Kalns", "PE Luis Vega", on="2024-05-07"),
    ),
    row(
        "town-in-what-was-said",
        "On 5 May 2024 Tongan Premier Losa Fifita met Latvian Speaker Juris Kalns, who said that the Saeima is willing "
        "to work with the parliament in Nukuʻalofa.",
        met("LV Juris Kalns", "TO Losa Fifita", on="2024-05-05", at=None),
    ),
]
# What is still to come, comes ever again, or has been counted.
AWAITED = [
    row(
        "if-and-when-he-next-meets",
        "Latvian President Ivars Ozols might raise the matter if and when he next meets Peruvian President Luis Vega.",
    ),
    row(
        "when-he-next-receives",
        "The pact will be signed when Latvian President Ivars Ozols next receives Peruvian President Luis Vega.",
    ),
    row(
        "whenever-they-meet",
        "Whenever Latvian President Ivars Ozols meets Peruvian President Luis Vega, they speak of football.",
    ),
    row(
        "as-and-when-she-sees",
        "Peruvian Foreign Minister Ana Soto has promised to ask as and when she meets Tongan Premier Losa Fifita.",
    ),
    row(
        "when-he-met",
        "It rained when Latvian President Ivars Ozols met Peruvian President Luis Vega in Lima on 5 May 2024.",
        met("LV Ivars Ozols", "PE Luis Vega", on="2024-05-05", at="Lima"),
    ),
    row(
        "three-times-this-year",
        "Three times this year Latvian President Ivars Ozols and Peruvian President Luis Vega have met.",
    ),
    row(
        "twice-already-they-talked",
        "Latvian President Ivars Ozols rang Peruvian President Luis Vega on 5 May 2024. Twice already this year have "
        "the two leaders talked.",
        called("LV Ivars Ozols", "PE Luis Vega", on="2024-05-05"),
    ),
    row(
        "call-known-by-now",
        "On 5 May 2024 Latvian President Ivars Ozols had a telephone conversation with Peruvian President Luis Vega. "
        "On 9 May Vega received Tongan Premier Losa Fifita. He told him that his telephone talk with the Latvian "
        "President had been a good beginning.",
        called("LV Ivars Ozols", "PE Luis Vega", on="2024-05-05"),
        met("PE Luis Vega", "TO Losa Fifita", on="2024-05-09"),
    ),
    row(
        "twice-on-a-day",
        "Latvian President Ivars Ozols met Peruvian President Luis Vega twice in Lima on 5 May 2024.",
        met("LV Ivars Ozols", "PE Luis Vega", on="2024-05-05", at="Lima"),
    ),
]


@pytest.mark.parametrize("tested", cases([*ENVOYS, *FURTHER_GUESTS, *LISTS, *ASIDES, *AWAITED], {}))
def test_envoys_and_guests(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told
