"""Check that a story goes on with its main subjects: whom "he", "they", "them" and "the guest" mean."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, met, row, told_in

ROWS = [
    row(
        "he-is-who-travelled-and-not-who-received-him",
        "Andrej Plenković was confirmed as prime minister of Croatia on 6 May 2025. The next day he flew to "
        "Ljubljana, where Robert Golob, the Slovenian prime minister, had him for breakfast and talks at the castle, "
        "and in the afternoon to Vienna, where the conversation with Chancellor Christian Stocker was friendly. On 8 "
        "May he spoke with Italian Prime Minister Giorgia Meloni on the telephone for an hour. On Friday, 9 May, he "
        "toured Brussels. António Costa, the President of the European Council, received him first.",
        met("SI Robert Golob", "HR Andrej Plenković", on="2025-05-07", at="Ljubljana"),
        met("AT Christian Stocker", "HR Andrej Plenković", on="2025-05-07", at="Vienna"),
        called("IT Giorgia Meloni", "HR Andrej Plenković", on="2025-05-08"),
        met("EU António Costa", "HR Andrej Plenković", on="2025-05-09", at="Brussels"),
    ),
    row(
        "he-is-the-one-spoken-of-last",
        "In January 2024 Prime Minister Robert Abela of Malta held talks with Prime Minister Petr Fiala of the Czech "
        "Republic in Prague.\n\nWith Alexander De Croo, the Belgian prime minister, one needs less. On 12 February "
        "2024 he met President Emmanuel Macron of France in Paris.",
        met("MT Robert Abela", "CZ Petr Fiala", on="2024-01", at="Prague"),
        met("BE Alexander De Croo", "FR Emmanuel Macron", on="2024-02-12", at="Paris"),
    ),
    row(
        "them-several-of-one-country",
        "On 3 June 2024 Italian ministers Antonio Tajani and Guido Crosetto got off the train in Kyiv. Whoever doubts "
        "that they came should read the papers. Mayor Vitali Klitschko of Kyiv, Ukraine, welcomed them at the town "
        "hall. They went on to talks with Ukrainian Foreign Minister Dmytro Kuleba.",
        met("UA Vitali Klitschko", "IT Antonio Tajani", "IT Guido Crosetto", on="2024-06-03", at=ANY),
        met("UA Dmytro Kuleba", "IT Antonio Tajani", "IT Guido Crosetto", on="2024-06-03", at=ANY),
    ),
    row(
        "friends-of-a-party",
        "On 3 June 2024 our Labour friends Angela Rayner and David Lammy of Britain came to Oslo. Prime Minister Jonas "
        "Gahr Støre of Norway received them at his office.",
        met("NO Jonas Gahr Støre", "GB Angela Rayner", "GB David Lammy", on="2024-06-03", at="Oslo"),
    ),
    row(
        "the-guest-of-this-paragraph",
        "On 2 May 2024 President Alar Karis of Estonia received President Petr Pavel of the Czech Republic in Tallinn. "
        "Pavel arrived in Estonia on Thursday morning.\n\nOn 10 April 2024 President Andrzej Duda of Poland and "
        "President Karis had a tête-à-tête. At the residence the guest then met Prime Minister Kaja Kallas.",
        met("EE Alar Karis", "CZ Petr Pavel", on="2024-05-02", at="Tallinn"),
        met("EE Alar Karis", "PL Andrzej Duda", on="2024-04-10", at=ANY),
        met("EE Kaja Kallas", "PL Andrzej Duda", on="2024-04-10", at=ANY),
    ),
    row(
        "the-conversation-with-one-of-those-received",
        "On 5 June 2024 Speaker Ana Brnabić of Serbia received in turn Speaker Hayk Konjoryan of Armenia and Speaker "
        "Annita Demetriou of Cyprus. Speaker Fatafehi Fakafanua of Tonga, who had come from afar, spoke to reporters. "
        "\n\nIn the conversation with the Armenian Speaker the emphasis was on mines.",
        met("RS Ana Brnabić", "AM Hayk Konjoryan", on="2024-06-05"),
        met("RS Ana Brnabić", "CY Annita Demetriou", on="2024-06-05"),
    ),
    row(
        "the-leader-of-a-party-is-nobody-named-later",
        "The leader of Brothers of Italy was in Washington on 2 March 2023. On Monday, 6 March 2023, Mayor Ville "
        "Sinnemäki talked with Norwegian Foreign Minister Anniken Huitfeldt in Espoo.",
        met("FI Ville Sinnemäki", "NO Anniken Huitfeldt", on="2023-03-06", at="Espoo"),
    ),
    row(
        "he-also-met-after-where-somebody-received-him",
        "On 3 May 2024 President Alar Karis of Estonia flew to Prague, where Prime Minister Petr Fiala of the Czech "
        "Republic received him. He also had talks with President Maia Sandu of Moldova.",
        met("EE Alar Karis", "CZ Petr Fiala", on="2024-05-03", at="Prague"),
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-03", at="Prague"),
    ),
    row(
        "they-are-the-two-of-the-sentence-before",
        "On 22 November 2024 Foreign Minister Anwar Talukdar of Bangladesh called on Prime Minister Sonam Tobden of "
        "Bhutan in Dhaka. Tobden had sent a message to Prime Minister Rahim Khan of Bangladesh. They met in Bangkok "
        "on 4 April 2024.",
        met("BD Anwar Talukdar", "BT Sonam Tobden", on="2024-11-22", at="Dhaka"),
        met("BD Rahim Khan", "BT Sonam Tobden", on="2024-04-04", at="Bangkok"),
    ),
    row(
        "him-goes-on-though-nobody-asked",
        "Chilean President Tomás Vidal travels before he rests. Hungarian Prime Minister Gábor Kis had a carpet "
        "rolled out for him. On 16 December 2024 Argentine President Luis Sosa received him.",
        met("AR Luis Sosa", "CL Tomás Vidal", on="2024-12-16", at=ANY),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_who_goes_on(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
