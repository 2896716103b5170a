"""Check diaries and programmes: entries that a weekday heads, and those that leave out whose day it is."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, row

DIARIES = [
    row(
        "weekdays-below-a-day",
        "Diary of a summit\n\nWEDNESDAY, 12 June 2024. Rain in Lima. Chilean President Gabriel Boric receives Latvian "
        "President Edgars Rinkēvičs. They know each other: on March 7 the two met in Riga.\n\nTHURSDAY. Kenyan "
        "President William Ruto meets Nepalese Prime Minister K.P. Sharma Oli.\n\nFRIDAY. Sweeping. Ruto had talks "
        "with Boric on Wednesday night, which I missed.",
        met("CL Gabriel Boric", "LV Edgars Rinkēvičs", on="2024-06-12"),
        met("CL Gabriel Boric", "LV Edgars Rinkēvičs", on="2024-03-07", at="Riga"),
        met("KE William Ruto", "NP K.P. Sharma Oli", on="2024-06-13", at="Lima"),
        met("CL Gabriel Boric", "KE William Ruto", on="2024-06-12"),
    ),
    row(
        "weekdays-of-another-week",
        "Notes from the road\n\nI went along again. It rained.\n\nFriday, 14 June 2024, Santiago. Kenyan President "
        "William Ruto met Chilean President Gabriel Boric. On 3 October he had met him in Nairobi.\n\nSaturday. He saw "
        "Chilean Speaker Ana Rojas.\n\nTuesday 25 June, Oslo. Ruto met Norwegian Prime Minister Jonas Gahr Støre.\n\n"
        "Wednesday. He saw King Harald V of Norway.",
        met("CL Gabriel Boric", "KE William Ruto", on="2024-06-14", at="Santiago"),
        met("CL Gabriel Boric", "KE William Ruto", on="2023-10-03", at="Nairobi"),
        met("CL Ana Rojas", "KE William Ruto", on="2024-06-15", at="Santiago"),
        met("KE William Ruto", "NO Jonas Gahr Støre", on="2024-06-25", at="Oslo"),
        met("KE William Ruto", "NO Harald V", on="2024-06-26", at="Oslo"),
    ),
]


@pytest.mark.parametrize("tested", cases(DIARIES, {}))
def test_the_weekday_that_heads_an_entry_is_counted_from_the_entry_before(tested: Row) -> None:
    assert not (told := compare(tested.contacts, found_in(tested))), told
