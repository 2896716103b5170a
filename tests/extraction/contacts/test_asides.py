"""Check contacts told around an aside, and what is set off by commas without telling of one."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, planned, row, video

BEFORE_THE_GUEST = [
    row(
        "in-a-farewell-call",
        "Malawian Foreign Minister Grace Phiri on 4 June received in Lilongwe, in a farewell call, the Ambassador of "
        "Norway, Lars Dahl.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "for-so-long-and-before-whom",
        "Malawian President Grace Phiri received, for half an hour and in the presence of the press, Lars Dahl, the "
        "foreign minister of Norway, on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "an-aside-names-somebody",
        "Malawian President Grace Phiri met, after the funeral of John Banda, the ministers.",
    ),
    row(
        "the-one-who-says-so",
        "Malawian President Grace Phiri received, in a tent, Norwegian Foreign Minister Lars Dahl said on 4 June, more "
        "fish than she could carry.",
    ),
]

IN_A_LIST = [
    row(
        "in-this-order",
        "On 4 June Malawian President Grace Phiri received, in this order, Lars Dahl of Norway, Ana Soto of Peru and, "
        "towards evening, Joe Rabuka of Fiji.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
        met("MW Grace Phiri", "PE Ana Soto", on="2024-06-04"),
        met("MW Grace Phiri", "FJ Joe Rabuka", on="2024-06-04"),
    ),
    row(
        "another-acts-behind-the-aside",
        "On 4 June Malawian President Grace Phiri received Lars Dahl of Norway and, in the evening, Joe Rabuka of Fiji "
        "flew home.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
]

OF_SOMEBODY = [
    row(
        "who-comes-from-there-too",
        "Norwegian Foreign Minister Lars Dahl arrived in Lilongwe on 4 June. At Capital Hill in Lilongwe on Wednesday "
        "he and Malawian President Grace Phiri, who had made her fortune in tea as he had made his in salmon, agreed "
        "to open an embassy.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-05", at="Lilongwe"),
    ),
    row(
        "whose-hour-with",
        "On 3 June Ana Soto of Peru was received in Lilongwe by Malawian President Grace Phiri. On 4 June it was the "
        "turn of Norwegian Foreign Minister Lars Dahl, whose half-hour with Phiri both called useful.",
        met("MW Grace Phiri", "PE Ana Soto", on="2024-06-03", at="Lilongwe"),
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "elected-to-head",
        "Musa Keita, who was elected in May to head the African Union Commission, telephoned Malawian President Grace "
        "Phiri on 4 June.",
        called("MW Grace Phiri", "AU Musa Keita", on="2024-06-04"),
    ),
    row(
        "who-heads",
        "Musa Keita, who heads the World Health Organization, met Malawian President Grace Phiri on 4 June.",
        met("MW Grace Phiri", "WHO Musa Keita", on="2024-06-04"),
    ),
    row(
        "who-heads-its-delegation",
        "Norwegian Deputy Minister Lars Dahl, who heads the United Nations department, met Malawian President Grace "
        "Phiri on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
]

AND_THEN = [
    row(
        "a-trip-which-somebody-may-make",
        "Malawian Speaker John Banda praised the port. Malawian President Grace Phiri and the Prime Minister of "
        "Norway, Lars Dahl, had a phone conversation on 4 June, exchanging views on the water in the lake and on a "
        "trip which the Malawian speaker may make to Oslo.",
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "will-talk-to",
        "Norwegian Prime Minister Lars Dahl is in Lilongwe. On 4 July he will talk to President Grace Phiri of Malawi, "
        "and lay a wreath.",
        planned("MW Grace Phiri", "NO Lars Dahl", on="2024-07-04"),
    ),
    row(
        "had-been-there-so-long-ago-on-a-day-to",
        "Norwegian Prime Minister Lars Dahl had been in Lilongwe ten days earlier, on 4 June, to negotiate with "
        "Malawian President Grace Phiri.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "agreed-at-a-house",
        "Norwegian Prime Minister Lars Dahl arrived in Lilongwe. At Government House on 4 June he and Malawian "
        "President Grace Phiri agreed to open an embassy.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "agreed-by-letter",
        "Norwegian Prime Minister Lars Dahl is in Oslo. On 4 June he and Malawian President Grace Phiri agreed to open "
        "an embassy.",
    ),
    row(
        "after-an-hours-talk-he-and-she",
        "Norwegian Prime Minister Lars Dahl came to Lilongwe on 4 June, and after an hour's talk he and Malawian "
        "President Grace Phiri signed the paper.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "after-an-hours-rest-he-and-she",
        "Norwegian Prime Minister Lars Dahl came to Lilongwe on 4 June, and after an hour's rest he and Malawian "
        "President Grace Phiri signed the paper.",
    ),
    row(
        "the-day-before-he-had-been-with",
        "Malawian President Grace Phiri welcomed Joe Rabuka of Fiji on 4 June; the day before he had been with Lars "
        "Dahl, the Norwegian prime minister.",
        met("MW Grace Phiri", "FJ Joe Rabuka", on="2024-06-04"),
        met("FJ Joe Rabuka", "NO Lars Dahl", on="2024-06-03"),
    ),
    row(
        "whose-delegations-talked-to-others",
        "Malawian President Grace Phiri flew on 4 June to Oslo, and her delegation discussed tea with importers.",
    ),
]

CALLS = [
    row(
        "by-video-link",
        "Malawian Foreign Minister Grace Phiri has been introducing herself to her colleagues, with Norway's Lars Dahl "
        "by video conference on 4 June.",
        video("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "opened-a-bridge-by-video-link",
        "On 4 June Malawian President Grace Phiri and Norwegian Foreign Minister Lars Dahl opened, by video link, a "
        "bridge.",
    ),
    row(
        "heard-it-by-telephone-and-was-rung",
        "Malawian Foreign Minister Grace Phiri heard of it from Lars Dahl, the foreign minister of Norway, over the "
        "phone on 4 June, and on 5 June it was Ana Soto, the president of Peru, who rang her.",
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
        called("MW Grace Phiri", "PE Ana Soto", on="2024-06-05"),
    ),
    row(
        "the-call-which-came-from",
        "Malawian President Grace Phiri kept to her desk. A surprise was the call which came from Lars Dahl, the "
        "foreign minister of Norway, on 4 June.",
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "the-call-that-came-from-the-crowd",
        "Malawian President Grace Phiri kept to her desk. Louder was the call that came from the crowd on 4 June.",
    ),
    row(
        "a-call-was-all",
        "Malawian President Grace Phiri and Norwegian Foreign Minister Lars Dahl were in Paris for the fair; a phone "
        "conversation on 4 June was all that they had time for.",
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "from-a-call",
        "Malawian President Grace Phiri met Norwegian Foreign Minister Lars Dahl in Oslo on 12 June. They knew each "
        "other's voices from a telephone call on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-12"),
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "a-call-to-the-police",
        "Malawian President Grace Phiri and Norwegian Foreign Minister Lars Dahl were in Paris for the fair; a phone "
        "call to the police on 4 June emptied it.",
    ),
]  # fmt: skip

_LANDED = "On 14 February 2024 Foreign Minister Elina Valtonen of Finland was in Sofia. "

# What somebody said by the way leaves him on the day of the story, and in its place.
WHO_SAID_SO = [
    row(
        "who-had-just-told",
        _LANDED + "Foreign Minister Mariya Gabriel of Bulgaria, who had just told parliament that the port would be "
        "closed, received her in the park.",
        met("FI Elina Valtonen", "BG Mariya Gabriel", on="2024-02-14", at="Sofia"),
    ),
    row(
        "who-said",
        _LANDED + "Foreign Minister Mariya Gabriel of Bulgaria, who said that she was glad, had lunch with her.",
        met("FI Elina Valtonen", "BG Mariya Gabriel", on="2024-02-14", at="Sofia"),
    ),
    row(
        "who-had-noted",
        _LANDED + "President Rumen Radev of Bulgaria, who had noted in a speech that trade was up, sat down with her.",
        met("FI Elina Valtonen", "BG Rumen Radev", on="2024-02-14", at="Sofia"),
    ),
    row(
        "who-had-been-told",
        _LANDED + "President Rumen Radev of Bulgaria, who had been told of the strike, met her at the station.",
        met("FI Elina Valtonen", "BG Rumen Radev", on="2024-02-14", at="Sofia"),
    ),
    row(
        "when-she-had-told",
        _LANDED + "When she had told the press what she thought, she met President Rumen Radev of Bulgaria.",
        met("FI Elina Valtonen", "BG Rumen Radev", on="2024-02-14", at="Sofia"),
    ),
    row(
        "who-recalled-that-he-had-met-her",
        _LANDED + "President Rumen Radev of Bulgaria recalled that he had met Valtonen.",
        met("FI Elina Valtonen", "BG Rumen Radev", on=None, at=None),
    ),
]
ROWS = [*BEFORE_THE_GUEST, *IN_A_LIST, *OF_SOMEBODY, *AND_THEN, *CALLS, *WHO_SAID_SO]
# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS: dict[str, str] = {}


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_asides(case: Row) -> None:
    difference = compare(case.contacts, found_in(case))
    assert not difference, f"{case.text}{difference}"
