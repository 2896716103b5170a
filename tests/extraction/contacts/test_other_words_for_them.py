"""Check who is meant by other words than a name: by an office, an age, a country, a number."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

WORDS = [
    row(
        "the-secretary",
        "SUVA, June 19, 2024 (ATN) — US Secretary of State Mark Lowell landed in Lusaka on Tuesday. The secretary "
        "later met Zambian President Peter Banda.",
        met("US Mark Lowell", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "the-chancellor",
        "SUVA, June 19, 2024 (ATN) — German Chancellor Olaf Brandt landed in Lusaka on Tuesday. The chancellor "
        "later met Zambian President Peter Banda.",
        met("DE Olaf Brandt", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "top-diplomat",
        "SUVA, June 19, 2024 (ATN) — US Secretary of State Mark Lowell landed in Lusaka on Tuesday. Washington's "
        "top diplomat later met Zambian President Peter Banda.",
        met("US Mark Lowell", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "the-top-us-diplomat",
        "SUVA, June 19, 2024 (ATN) — US Secretary of State Mark Lowell landed in Lusaka on Tuesday. The top US "
        "diplomat later met Zambian President Peter Banda.",
        met("US Mark Lowell", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "the-age",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday. The 71-year-old "
        "later met Zambian President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "the-kenyan",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday. The Kenyan later "
        "met Zambian President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "kenyan-leader",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday. The Kenyan leader "
        "later had lunch with Zambian President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "veteran-leader",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday. The veteran leader "
        "later met Zambian President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "the-pair",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are old "
        "friends. The pair met in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "both-men",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are old "
        "friends. Both men sat down together in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "duo",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are old "
        "friends. The duo held talks in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "the-heads",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are old "
        "friends. The heads of state held talks in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "the-presidents",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are old "
        "friends. The presidents met in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "the-neighbours",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda are old "
        "friends. The two neighbours' leaders met in Lusaka on Tuesday.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "his-host",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday. His host, Zambian "
        "President Peter Banda, spent an hour with him at State House.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "they-met",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday, where Zambian "
        "President Peter Banda was waiting. They met for an hour.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "odongo-s-counterpart",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo landed in Lusaka on Tuesday. Odongo met his "
        "counterpart Peter Banda at State House.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "nato-chief",
        "SUVA, June 19, 2024 (ATN) — NATO Secretary General Lars Holm was in Lusaka on Tuesday. The NATO chief met "
        "Zambian President Peter Banda.",
        met("NATO Lars Holm", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "un-chief",
        "SUVA, June 19, 2024 (ATN) — UN Secretary-General Lars Holm was in Lusaka on Tuesday. The UN chief met "
        "Zambian President Peter Banda.",
        met("UN Lars Holm", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "commission-chief",
        "SUVA, June 19, 2024 (ATN) — European Commission President Lise Maes was in Lusaka on Tuesday. The "
        "commission chief met Zambian President Peter Banda.",
        met("EU Lise Maes", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "the-pontiff",
        "SUVA, June 19, 2024 (ATN) — Zambian President Peter Banda flew to Rome on Tuesday. The pontiff received "
        "him at the Vatican on Wednesday.",
        met("ZM Peter Banda", sides="VA", on="2024-06-19"),
    ),
    row(
        "the-prime-minister-of-own",
        "LUSAKA, June 19, 2024 (ZNA) — President Peter Banda on Tuesday met Kenyan Prime Minister Moses Odongo. "
        "The president told the prime minister that maize was short.",
        met("ZM Peter Banda", "KE Moses Odongo", on="2024-06-18", at="Lusaka"),
    ),
    row(
        "the-vice-president",
        "SUVA, June 19, 2024 (ATN) — US Vice President Mark Lowell arrived in Lusaka on Tuesday. The vice "
        "president sat down with Zambian President Peter Banda for two hours.",
        met("US Mark Lowell", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "premier-for-pm",
        "SUVA, June 19, 2024 (ATN) — Kenyan Prime Minister Moses Odongo arrived in Lusaka on Tuesday. The premier "
        "sat down with Zambian President Peter Banda for two hours.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "pm-abbrev",
        "SUVA, June 19, 2024 (ATN) — Kenyan Prime Minister Moses Odongo arrived in Lusaka on Tuesday. The PM held "
        "talks with Zambian President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-18"),
    ),
    row(
        "nickname-odongo",
        "SUVA, June 19, 2024 (ATN) — Moses Odongo, Kenya's president, arrived in Lusaka on Tuesday. Mr Odongo and "
        "Mr Zulu, his Zambian opposite number, talked for two hours.",
        met("KE Moses Odongo", "ZM Zulu", on="2024-06-18"),
    ),
]


@pytest.mark.parametrize("case", cases(WORDS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
