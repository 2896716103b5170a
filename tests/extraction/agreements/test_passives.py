"""Check what is said behind the name of a text: relative clauses, asides, lists of what it is about."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.test_agreements import Found, matches, read

BEHIND = [
    (
        "The Rotuma treaty, announced in Suva on 10 November 2023 by Prime Minister Sitiveni Rabuka of Fiji and Prime "
        "Minister Fiame Naomi Mata'afa of Samoa, entered into force on 28 May 2024.",
        [Found("Rotuma treaty", "treaty", "in_force", "FJ WS", on="2024-05-28")],
    ),
    (
        "The communiqué that Foreign Ministers Elina Valtonen of Finland and Tanja Fajon of Slovenia put out on "
        "Tuesday is short.",
        [Found("communiqué", "communique", "issued", "FI SI", on="2024-06-18")],
    ),
    (
        "Prime ministers Milojko Spajić of Montenegro and Hristijan Mickoski of North Macedonia announced in Bar on "
        "11 June 2024 that agreements on tourism and on science had been signed.",
        [Found("agreements on tourism", "documents", "signed", "ME MK", on="2024-06-11")],
    ),
    (
        "A Declaration on Bees bears since 3 November 2023 the signatures of Prime Minister Evika Siliņa of Latvia and "
        "Prime Minister Kaja Kallas of Estonia.",
        [Found("Declaration on Bees", "declaration", "signed", "EE LV", on="2023-11-03")],
    ),
    (
        "Foreign Ministers Elina Valtonen of Finland and Tanja Fajon of Slovenia met on 11 June 2024. Nine documents "
        "followed: they are on skis.",
        [Found("documents", "documents", "signed", "FI SI", count=9, on="2024-06-11")],
    ),
    (
        "On the 17th the foreign ministers of Oman and Iraq were able to sign no more than a communiqué.",
        [Found("communiqué", "communique", "issued", "IQ OM", on="2024-06-17")],
    ),
    (
        "On June 17 Oman and Iraq signed what is known as the Basra Declaration.",
        [Found("Basra Declaration", "declaration", "signed", "IQ OM", on="2024-06-17")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. There was tea, "
        "and five memoranda, on olives, looms and the like, signed by the ministers.",
        [Found("memoranda", "documents", "signed", "KE TN", count=5, on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. Eight accords covering "
        "tea, wool and the upkeep of the old lighthouse on the northern cape were signed later.",
        [Found("accords covering tea", "documents", "signed", "KE TN", count=8, on="2024-05-03")],
    ),
    (
        "Oman and Iraq have a Treaty on Wells, which Foreign Ministers Badr Albusaidi of Oman and Fuad Hussein of "
        "Iraq, Vice Chairman of the Basra Reform Union (BRU), signed on 17 June 2024.",
        [Found("Treaty on Wells", "treaty", "signed", "IQ OM", on="2024-06-17")],
    ),
    (
        "Finland was reminded of the pact that Finland and Slovenia made in March 1998, and which Slovenia left.",
        [Found("pact", "agreement", "signed", "FI SI", on="1998-03")],
    ),
    (
        "Finland and Slovenia talked in Tampere on 17 June 2024, at the end of which a declaration on skis was "
        "read to the press.",
        [Found("declaration on skis", "declaration", "issued", "FI SI", on="2024-06-17")],
    ),
]
NOTHING_BEHIND = [
    "The Rotuma treaty, announced by Fiji and Samoa, has not entered into force.",
    "The protocol that Finland and Slovenia put away is short.",
    "Finland and Slovenia were unable to sign more than a protocol.",
    "Finland and Slovenia read eight accords on tea and the ministers were thanked on 3 May 2024.",
    "Two documents followed the minister of Oman to Iraq.",
]


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_behind(text: str, expected: list[Found]) -> None:
    got = read(f"News of the day\n{text}")
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING_BEHIND)
def test_nothing_behind(text: str) -> None:
    assert read(f"News of the day\n{text}") == []
