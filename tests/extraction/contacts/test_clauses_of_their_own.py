"""Check who is meant where a clause has a subject of its own, and a chronology's entry is of other countries."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, row, told_in

PRONOUNS = [
    row(
        "and-he-behind-an-aside",
        "NAIROBI, June 20, 2024 — Peruvian President Hugo Paz landed in Nairobi today. Kenyan President Peter Otieno "
        "received him at State House.\n\nAfrican Union chair Moses Kiggundu, who was in Kampala on June 15, praised "
        "the two, and he telephoned President Otieno on the 16th.",
        met("KE Peter Otieno", "PE Hugo Paz", on="2024-06-20", at="Nairobi"),
        called("AU Moses Kiggundu", "KE Peter Otieno", on="2024-06-16"),
    ),
    row(
        "another-behind-an-aside",
        "Latvian Foreign Minister Ilze Ozola, who had seen him in May, and Kenyan President Peter Otieno had talks on "
        "3 June 2024.",
        met("LV Ilze Ozola", "KE Peter Otieno", on="2024-06-03"),
    ),
    row(
        "as-the-president-was-leaving",
        "NAIROBI, May 22, 2024 — In Nairobi on Wednesday Prime Minister Joel Mutua of Kenya led the prayers for "
        "President Peter Otieno.\n\nThe fire broke out on Sunday as the president was coming back from Lomé, where he "
        "and Peruvian President Hugo Paz had held talks.",
        met("KE Peter Otieno", "PE Hugo Paz", on="2024-05-19", at="Lomé"),
    ),
    row(
        "as-the-president-of-another",
        "KAMPALA, May 22, 2024 — Kenyan Prime Minister Joel Mutua was in Lomé on Sunday as the president's envoy and "
        "held talks with Peruvian President Hugo Paz.",
        met("KE Joel Mutua", "PE Hugo Paz", on="2024-05-19", at="Lomé"),
    ),
    row(
        "the-two-presidents-behind-who-had-come",
        "LIMA, June 16, 2024 — The leaders of the Andes had a summit here today. On Thursday Hugo Paz, the "
        "Peruvian president, received President Juris Kalns of Latvia at the palace.\n\nThe days began with a tour by "
        "Kenyan President Peter Otieno, who had come to Peru on 14 June. On Saturday the two presidents chaired the "
        "second meeting of a council.",
        met("PE Hugo Paz", "LV Juris Kalns", on="2024-06-13", at="Lima"),
        met("PE Hugo Paz", "KE Peter Otieno", on="2024-06-15", at="Lima"),
    ),
]
COMPANY = [
    row(
        "came-together-for-talks",
        "On 3 June 2024 Latvian President Juris Kalns went to Lima together with Kenyan President Peter Otieno for "
        "talks with President Hugo Paz of Peru.",
        met("LV Juris Kalns", "KE Peter Otieno", "PE Hugo Paz", on="2024-06-03", at="Lima"),
    ),
    row(
        "came-together-and-had-talks",
        "On 3 June 2024 the foreign minister of Latvia, Ilze Ozola, flew to Lima along with the Kenyan minister, Peter "
        "Otieno, and had talks with President Hugo Paz of Peru.",
        met("LV Ilze Ozola", "KE Peter Otieno", "PE Hugo Paz", on="2024-06-03", at="Lima"),
    ),
    row(
        "did-something-else-together",
        "On 3 June 2024 Latvian President Juris Kalns signed a book together with Kenyan President Peter Otieno after "
        "talks with President Hugo Paz of Peru.",
        met("LV Juris Kalns", "PE Hugo Paz", on="2024-06-03"),
    ),
    row(
        "ran-into-her-and-spoke-to-her",
        "On 3 June 2024 Latvian President Juris Kalns bumped into Foreign Minister Ana Quispe of Peru on the stairs "
        "and spoke to her for a quarter of an hour.",
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-06-03"),
    ),
    row(
        "shook-hands-and-spoke-with-him",
        "On 3 June 2024 Latvian President Juris Kalns shook hands with Foreign Minister Hugo Paz of Peru and spoke "
        "with him alone.",
        met("LV Juris Kalns", "PE Hugo Paz", on="2024-06-03"),
    ),
    row(
        "ran-into-trouble-and-spoke-to-another",
        "On 3 June 2024 Latvian President Juris Kalns ran into trouble and spoke to Foreign Minister Hugo Paz of Peru.",
        called("LV Juris Kalns", "PE Hugo Paz", on="2024-06-03"),
    ),
    row(
        "met-a-prince-by-his-style",
        "On 3 June 2024 Latvian President Juris Kalns met the Duke of Edinburgh in Suva.",
        met("LV Juris Kalns", sides="GB", on="2024-06-03", at="Suva"),
    ),
]
ENTRIES = [
    row(
        "summit-of-three-others",
        "3 June. Lima. Visit of President Juris Kalns of Latvia. Talks with President Hugo Paz of Peru.\n\n"
        "6 June. Apia. First summit in the format Tonga–Fiji–Samoa.",
        met("LV Juris Kalns", "PE Hugo Paz", on="2024-06-03", at="Lima"),
        title="Chronicle of June 2024",
    ),
    row(
        "second-round-of-the-two",
        "3 June. Lima. Visit of President Juris Kalns of Latvia. Talks with President Hugo Paz of Peru.\n\n"
        "6 June. Cusco. Second meeting, in a Peruvian inn.",
        met("LV Juris Kalns", "PE Hugo Paz", on="2024-06-03", at="Lima"),
        met("LV Juris Kalns", "PE Hugo Paz", on="2024-06-06", at="Cusco"),
        title="Chronicle of June 2024",
    ),
]


@pytest.mark.parametrize("case", cases(PRONOUNS, {}))
def test_pronouns_of_clauses(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference


@pytest.mark.parametrize("case", cases(COMPANY, {}))
def test_who_is_with_whom(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference


@pytest.mark.parametrize("case", cases(ENTRIES, {}))
def test_entries_of_other_countries(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
