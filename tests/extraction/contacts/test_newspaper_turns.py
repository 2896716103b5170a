"""Check contacts as newspapers tell them: what is still to be beside what was, spokesmen, pairs and lists."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, planned, row, told_in

TURNS = [
    row(
        "plan-day-2",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. He will see French President Luc Marchand in Paris on Friday.\n\nIn Lusaka he also met Joseph "
        "Phiri, the Zambian speaker.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
        planned("KE Moses Odongo", "FR Luc Marchand", on="2024-06-21", at="Paris"),
        met("KE Moses Odongo", "ZM Joseph Phiri", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "plan-day-3",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo, who is due in Paris on Friday, met Zambian "
        "President Peter Banda in Lusaka on Monday. Odongo also met Joseph Phiri, the Zambian speaker.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
        met("KE Moses Odongo", "ZM Joseph Phiri", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "will-be-meeting",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo will be meeting Zambian President Peter Banda "
        "on Friday.",
        planned("KE Moses Odongo", "ZM Peter Banda", on="2024-06-21"),
    ),
    row(
        "will-be-holding",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo will be holding talks with Zambian President "
        "Peter Banda on Friday.",
        planned("KE Moses Odongo", "ZM Peter Banda", on="2024-06-21"),
    ),
    row(
        "ll-meet",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo has wrapped up his visit to Germany and is now "
        "heading to Lusaka, where he'll meet Zambia's Peter Banda on Thursday.",
        planned("KE Moses Odongo", "ZM Peter Banda", on="2024-06-20", at="Lusaka"),
    ),
    row(
        "summit-in-list",
        "SUVA, June 19, 2024 (ATN) — After Germany, Moses Odongo, the Kenyan president, will travel to Paris for a "
        "ceremony on Wednesday evening, before a breakfast with business leaders on Thursday morning and a summit "
        "with French President Luc Marchand.",
        planned("KE Moses Odongo", "FR Luc Marchand", on=ANY, at="Paris"),
    ),
    row(
        "last-month-back",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met German Chancellor Olaf Brandt in Berlin on "
        "Monday.\n\nLast month, Kenya and Germany issued a declaration on trade.\n\nOdongo also sat down with "
        "German speaker Eva Klein.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17", at="Berlin"),
        met("KE Moses Odongo", "DE Eva Klein", on="2024-06-17", at="Berlin"),
    ),
    row(
        "last-year-back",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met German Chancellor Olaf Brandt in Berlin on "
        "Monday.\n\nLast year Kenya sold Germany less tea.\n\nOdongo also sat down with German speaker Eva Klein.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17", at="Berlin"),
        met("KE Moses Odongo", "DE Eva Klein", on="2024-06-17", at="Berlin"),
    ),
    row(
        "earlier-this-month-back",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met German Chancellor Olaf Brandt in Berlin on "
        "Monday.\n\nEarlier this month the two countries signed a pact on tea.\n\nOdongo also sat down with German "
        "speaker Eva Klein.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17", at="Berlin"),
        met("KE Moses Odongo", "DE Eva Klein", on="2024-06-17", at="Berlin"),
    ),
    row(
        "in-may-back",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met German Chancellor Olaf Brandt in Berlin on "
        "Monday.\n\nIn May, tea prices fell by a tenth.\n\nOdongo also sat down with German speaker Eva Klein.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17", at="Berlin"),
        met("KE Moses Odongo", "DE Eva Klein", on="2024-06-17", at="Berlin"),
    ),
    row(
        "on-friday-news-back",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met German Chancellor Olaf Brandt in Berlin on "
        "Monday.\n\nOn Friday, Kenya's parliament had voted for the pact.\n\nOdongo also sat down with German "
        "speaker Eva Klein.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17", at="Berlin"),
        met("KE Moses Odongo", "DE Eva Klein", on="2024-06-17", at="Berlin"),
    ),
    row(
        "spokesman-said",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo visited German Chancellor Olaf Brandt at his "
        "country house on Monday. Odongo's spokesman Joram Kiplagat said the meeting with Brandt was part of an "
        "effort to sell tea.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17"),
    ),
    row(
        "spokesman-said-2",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met German Chancellor Olaf Brandt in Berlin on "
        "Monday. Presidential spokesperson Joram Kiplagat told reporters that the talks with the chancellor had "
        "been about tea.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-17", at="Berlin"),
    ),
    row(
        "minister-said",
        "SUVA, June 19, 2024 (ATN) — Kenyan Trade Minister Joram Kiplagat said on Monday his meeting with German "
        "Chancellor Olaf Brandt had been about tea.",
        met("KE Joram Kiplagat", "DE Olaf Brandt", on=ANY),
    ),
    row(
        "compound-country",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda on Monday on "
        "the sidelines of a forum, a sign of new warmth in the Kenya-Zambia relationship.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17"),
    ),
    row(
        "assured-during",
        "SUVA, June 19, 2024 (ATN) — Prince Fahd bin Talal, the Saudi foreign minister, assured Kenyan Foreign "
        "Minister Moses Odongo of the kingdom's support during their meeting in Riyadh on Monday.",
        met("SA Fahd bin Talal", "KE Moses Odongo", on="2024-06-17", at="Riyadh"),
    ),
    row(
        "assured-during-2",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Moses Odongo flew to Riyadh on Monday. Saudi Foreign "
        "Minister Fahd bin Talal assured Mr Odongo of the kingdom's support during their meeting, the Saudi "
        "ministry said.",
        met("SA Fahd bin Talal", "KE Moses Odongo", on="2024-06-17"),
    ),
    row(
        "absolute-with",
        "SUVA, June 19, 2024 (ATN) — Contacts have resumed, with Kenya's security adviser Moses Odongo meeting "
        "Zambia's NSA Peter Banda in May.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-05"),
    ),
    row(
        "absolute-with-2",
        "SUVA, June 19, 2024 (ATN) — Contacts have resumed, with Kenyan President Moses Odongo hosting Zambia's "
        "Peter Banda in Nairobi in May.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-05", at="Nairobi"),
    ),
    row(
        "her-meetings",
        "SUVA, June 19, 2024 (ATN) — Kenyan Foreign Minister Grace Wanjiru visited Lusaka earlier this month. Her "
        "meetings with President Peter Banda, Foreign Minister Joseph Phiri and Trade Minister Ruth Zulu built on "
        "the progress made.",
        met("KE Grace Wanjiru", "ZM Peter Banda", on=ANY),
        met("KE Grace Wanjiru", "ZM Joseph Phiri", on=ANY),
        met("KE Grace Wanjiru", "ZM Ruth Zulu", on=ANY),
    ),
    row(
        "hyphen-pair",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo and Zambian President Peter Banda spoke by "
        "phone on Monday. The Odongo-Banda conversation will be followed by a contact with the rebels.",
        called("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17"),
    ),
    row(
        "hyphen-pair-2",
        "SUVA, June 19, 2024 (ATN) — Kenyan President Moses Odongo met Zambian President Peter Banda in Lusaka on "
        "Monday. The Odongo-Banda meeting was the first since 2019.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-17", at="Lusaka"),
    ),
    row(
        "prior-to-that",
        "SUVA, June 19, 2024 (ATN) — On June 5, Kenyan President Moses Odongo flew to Berlin and met Chancellor "
        "Olaf Brandt of Germany. Three days prior to that, he met Zambian President Peter Banda in Lusaka.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-05", at="Berlin"),
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-02", at="Lusaka"),
    ),
    row(
        "days-before-that",
        "SUVA, June 19, 2024 (ATN) — On June 5, Kenyan President Moses Odongo flew to Berlin and met Chancellor "
        "Olaf Brandt of Germany. Three days before that, he had met Zambian President Peter Banda in Lusaka.",
        met("KE Moses Odongo", "DE Olaf Brandt", on="2024-06-05", at="Berlin"),
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-02", at="Lusaka"),
    ),
    row(
        "received-her-directly-afterwards",
        "On 4 June 2024 President Ana Soto of Peru met Prime Minister Olaf Lind of Norway in Oslo. King Harald "
        "received her directly afterwards.",
        met("NO Olaf Lind", "PE Ana Soto", on="2024-06-04", at="Oslo"),
        met("NO Harald V", "PE Ana Soto", on="2024-06-04", at="Oslo"),
    ),
    row(
        "received-her-only-envoy",
        "On 4 June 2024 President Ana Soto of Peru met Prime Minister Olaf Lind of Norway in Oslo. King Harald "
        "received her only child and her family.",
        met("NO Olaf Lind", "PE Ana Soto", on="2024-06-04", at="Oslo"),
    ),
    row(
        "were-his-guests",
        "On 4 June 2024 Foreign Minister Ana Soto of Peru and Foreign Minister Elena Quispe of Bolivia were Norwegian "
        "Foreign Minister Olaf Lind's guests in Oslo.",
        met("BO Elena Quispe", "NO Olaf Lind", "PE Ana Soto", on="2024-06-04", at="Oslo"),
    ),
    row(
        "other-guests-included",
        "On 4 June 2024 King Harald of Norway received President Ana Soto of Peru in Oslo. King Harald's other guests "
        "on June 5 included President Elena Quispe of Bolivia, whom he called a friend, and President Peter Banda of "
        "Zambia.",
        met("NO Harald V", "PE Ana Soto", on="2024-06-04", at="Oslo"),
        met("BO Elena Quispe", "NO Harald V", on="2024-06-05", at="Oslo"),
        met("NO Harald V", "ZM Peter Banda", on="2024-06-05", at="Oslo"),
    ),
    row(
        "left-to-confer",
        "On 5 June 2024 in Lusaka Zambian President Peter Banda was left to confer with President Moses Odongo of "
        "Kenya alone.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-06-05", at="Lusaka"),
    ),
    row(
        "agreed-over-the-telephone",
        "Zambian President Peter Banda and President Moses Odongo of Kenya had agreed on the main points over the "
        "telephone on 5 June 2024.",
        called("KE Moses Odongo", "ZM Peter Banda", on="2024-06-05"),
    ),
    row(
        "morning-was-given-to",
        "President Ana Soto of Peru landed in Lusaka on 3 June 2024. Tuesday morning was given to President Peter "
        "Banda of Zambia.",
        met("PE Ana Soto", "ZM Peter Banda", on="2024-06-04", at="Lusaka"),
    ),
    row(
        "seen-in-conversation",
        "The last time President Ana Soto of Peru and President Peter Banda of Zambia were seen in conversation was on "
        "May 13, 2024.",
        met("PE Ana Soto", "ZM Peter Banda", on="2024-05-13"),
    ),
    row(
        "the-two-spoke-at-a-house",
        "President Ana Soto of Peru telephoned President Peter Banda of Zambia on 2 June 2024 and was the first to "
        "come, on June 3, when the two spoke at State House.",
        called("PE Ana Soto", "ZM Peter Banda", on="2024-06-02"),
        met("PE Ana Soto", "ZM Peter Banda", on="2024-06-03"),
    ),
    row(
        "the-two-spoke-at-an-opening",
        "President Ana Soto of Peru telephoned President Peter Banda of Zambia on 2 June 2024. On 5 June the two spoke "
        "at the opening of a bridge.",
        called("PE Ana Soto", "ZM Peter Banda", on="2024-06-02"),
    ),
    row(
        "was-at-a-house-of-a-name",
        "President Ana Soto of Peru landed in Dhaka on 3 June 2024. At noon she was at Bangabhaban to see President "
        "Karim Uddin of Bangladesh.",
        met("BD Karim Uddin", "PE Ana Soto", on="2024-06-03", at="Dhaka"),
    ),
]


@pytest.mark.parametrize("case", cases(TURNS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
