"""Test which days a visit has whose arrival, talks and departure are told apart."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

FROM_ARRIVAL_TO_DEPARTURE = [
    (
        "NAIROBI, Sept. 12, 2023 (KNA) — Portuguese President Rui Sobral left for Zambia today after three days in "
        "Kenya.",
        ["Rui Sobral > KE 2023-09-10/2023-09-12", "Rui Sobral > ZM 2023-09-12"],
    ),
    (
        "LIMA, June 3, 2023 — Estonian Prime Minister Mart Lepik left for Chile on Friday following a two-day visit to "
        "Peru.",
        ["Mart Lepik > CL 2023-06-02", "Mart Lepik > PE 2023-06-01/2023-06-02"],
    ),
    (
        "Estonian Prime Minister Mart Lepik landed in Accra on Monday, 3 April 2023. The three-day state visit is the "
        "first that he has paid to Ghana.",
        ["Mart Lepik > GH 2023-04-03/2023-04-05"],
    ),
    (
        "Estonian Prime Minister Mart Lepik arrived in Accra on 3 April 2023. His two-day visit will end with a dance.",
        ["Mart Lepik > GH 2023-04-03/2023-04-04"],
    ),
    (
        "Estonian Prime Minister Mart Lepik arrived in Accra on 3 April 2023. The visit follows two-day talks in Riga.",
        ["Mart Lepik > GH 2023-04-03"],
    ),
    (
        "Zambian President Joseph Mulenga paid a state visit to Peru in May 2023. Mr Mulenga landed in Lima on the "
        "8th, a Monday, was received by President Rosa Quispe on the 9th and flew home on the 11th.",
        ["Joseph Mulenga > PE 2023-05-08/2023-05-11"],
    ),
    (
        "Estonian Prime Minister Mart Lepik travelled to Ghana at the end of March 2022; he landed on 1 April and "
        "departed on the 5th.",
        ["Mart Lepik > GH 2022-04-01/2022-04-05"],
    ),
    (
        "King Talal of Jordan landed in Dakar late on 30 October 2023; his state visit to Senegal ended in Thiès on 4 "
        "November.",
        ["Talal > SN 2023-10-30/2023-11-04"],
    ),
    (
        "Kenyan Foreign Minister Peter Otieno came to Oslo on 6 June 2024 for talks on fish. On the 9th he left Oslo "
        "again.",
        ["Peter Otieno > NO 2024-06-06/2024-06-09"],
    ),
    (
        # The day on which he went is that to which the story has come.
        "Uruguayan President Luis Ferrer arrived in Hanoi on Saturday, 3 February 2024. || Sunday was for business. "
        "Prime Minister Tran Van Binh and Ferrer talked for an hour, and a statement was released before the guest "
        "flew home.",
        ["Luis Ferrer > VN 2024-02-03/2024-02-04"],
    ),
    (
        "NAIROBI, Sept. 12, 2023 (KNA) — Portuguese President Rui Sobral left Nairobi for Lisbon this afternoon. He "
        "had come on Sunday evening.",
        ["Rui Sobral > KE 2023-09-10/2023-09-12"],
    ),
    (
        "RABAT, Jan. 18, 2024 — Chilean Foreign Minister Carla Rojas sat down with Foreign Minister Driss Amrani of "
        "Morocco in Rabat on Thursday. || Rojas landed on Tuesday.",
        ["Carla Rojas > MA 2024-01-16/2024-01-18"],
    ),
    (
        "Chilean President Carla Rojas's stay in Tallinn was short. She came on the morning of 30 May 2023 and took "
        "off again at night.",
        ["Carla Rojas > EE 2023-05-30"],
    ),
    (
        "OSLO, June 20, 2022 — Ghanaian President Kofi Asante's visit to Riga on June 3 and 4 broke the ice.",
        ["Kofi Asante > LV 2022-06-03/2022-06-04"],
    ),
    (
        "Peruvian President Rosa Quispe reached Accra shortly before noon on February 24, 2020 and was driven past a "
        "good part of the city.",
        ["Rosa Quispe > GH 2020-02-24"],
    ),
    (
        "SINGAPORE, March 4, 2024 — Danish Prime Minister Lars Holm arrived here on Sunday.",
        ["Lars Holm > SG 2024-03-03"],
    ),
    (
        "The band was sent home within two days of Danish Prime Minister Lars Holm's latest trip to Ghana, where on 28 "
        "November 2023 he had spent an afternoon on a beach.",
        ["Lars Holm > GH 2023-11-28"],
    ),
    (
        "OSLO, March 5, 2024 — It was on February 24 that Danish Prime Minister Lars Holm put on a hat and left for "
        "Ghana.",
        ["Lars Holm > GH 2024-02-24"],
    ),
    (
        "PANAMA, March 4, 2024 — Danish Prime Minister Lars Holm flew in late on Saturday for a working visit.",
        ["Lars Holm > PA 2024-03-02"],
    ),
    (
        "On 5 May 2023 President Rosa Quispe of Peru welcomed Josefa Tamani of Fiji to Lima. Tamani, whose visit "
        "lasted two days, was shown the port.",
        ["Josefa Tamani > PE 2023-05-05/2023-05-06"],
    ),
    (
        "LIMA, 9 May 2023 - Fijian Premier Josefa Tamani, who is on her first visit to Peru, arrived in Lima on "
        "Sunday.",
        ["Josefa Tamani > PE 2023-05-07"],
    ),
    (
        "LIMA, 9 May 2023 - Fijian Premier Josefa Tamani, who is on her first two-day visit to Peru, saw the port. || "
        "On Wednesday she will be in Lima.",
        ["Josefa Tamani > PE 2023-05-09/2023-05-10"],
    ),
    (
        "LIMA, 9 May 2023 - Fijian Premier Josefa Tamani, who arrived in the valley on Monday for a three-day official "
        "visit to Peru, saw the port.",
        ["Josefa Tamani > PE 2023-05-08/2023-05-10"],
    ),
]
DAYS_OF_DOINGS = [
    (
        # Who came and signed had come for that, whatever was told of another day before.
        "Fijian Prime Minister Josefa Tamani was in Oslo on 3 May 2023. Zambian President Joseph Mulenga came to Oslo "
        "and signed a treaty on eels with Prime Minister Jonas Gahr Støre on 9 June 2023.",
        ["Josefa Tamani > NO 2023-05-03", "Joseph Mulenga > NO 2023-06-09"],
    ),
    (
        "Zambian President Joseph Mulenga came to Oslo on 8 June 2023 and signed a treaty on eels. He signed it on 9 "
        "June.",
        ["Joseph Mulenga > NO 2023-06-08/2023-06-09"],
    ),
    (
        "Zambian President Joseph Mulenga landed in Oslo on 3 May 2023. On Friday he laid a wreath at the fortress.",
        ["Joseph Mulenga > NO 2023-05-03/2023-05-05"],
    ),
    (
        "Zambian President Joseph Mulenga landed in Oslo on 3 May 2023. The next day he addressed the parliament.",
        ["Joseph Mulenga > NO 2023-05-03/2023-05-04"],
    ),
    (
        "OSLO, May 6, 2023 - Zambian President Joseph Mulenga arrived in Oslo on Wednesday. || On Thursday the "
        "president opened a school. On Friday he planted a tree.",
        ["Joseph Mulenga > NO 2023-05-03/2023-05-05"],
    ),
    (
        # The day on which he left is the last.
        "OSLO, May 9, 2023 - Zambian President Joseph Mulenga arrived in Oslo on Wednesday. || On Thursday the "
        "president opened a school. He flew home on Saturday.",
        ["Joseph Mulenga > NO 2023-05-03/2023-05-06"],
    ),
    (
        # He is the guest, though another was named last.
        "Zambian President Joseph Mulenga landed in Oslo on Wednesday, 3 May 2023. Latvian Premier Janis Ozols had "
        "come to Oslo in April 2023. || On Friday Mulenga planted a tree.",
        ["Janis Ozols > NO 2023-04", "Joseph Mulenga > NO 2023-05-03/2023-05-05"],
    ),
    (
        "APIA, 3 May 2023 - UN Secretary-General Kofi Asante left Samoa on Saturday for Fiji, where, on Monday, 1 May, "
        "he called on Prime Minister Ana Vela.",
        ["Kofi Asante > FJ 2023-04-29/2023-05-01", "Kofi Asante > WS 2023-04-29"],
    ),
    (
        "OSLO, May 6, 2023 - Zambian President Joseph Mulenga arrived in Oslo on Wednesday. || On Thursday Prime "
        "Minister Kari Nordmann opened a school.",
        ["Joseph Mulenga > NO 2023-05-03"],
    ),
    (
        "OSLO, May 6, 2023 - Zambian President Joseph Mulenga arrived in Oslo on Wednesday. || On Thursday Mulenga "
        "addressed students in Riga.",
        ["Joseph Mulenga > NO 2023-05-03"],
    ),
    (
        "Zambian President Joseph Mulenga landed in Oslo on 3 May 2023. On 25 May he opened a school.",
        ["Joseph Mulenga > NO 2023-05-03"],
    ),
    ("Zambian President Joseph Mulenga was in Norway until 10 March 2023.", ["Joseph Mulenga > NO 2023-03-10"]),
]
APART = [
    # Who flew home had not come from there this time.
    (
        "Danish Prime Minister Lars Holm visited Senegal on 3 March 2021. He spoke in Oslo on 4 May 2023 and flew home "
        "on the 6th.",
        "2021-03-03/",
    ),
    ("Fijian Premier Josefa Tamani flew home from Suva on 4 May 2023.", "FJ"),
    ("The minister, Carla Rojas of Chile, took off her coat on 4 May 2023 and left the room.", "CL"),
    ("Chilean Foreign Minister Carla Rojas left the party on 3 May 2023 and went home.", ">"),
    ("A figure of 3 and 4 people were given by Kofi Asante of Ghana for Riga.", ">"),
]


@pytest.mark.parametrize(("text", "expected"), FROM_ARRIVAL_TO_DEPARTURE)
def test_visit_lasts_from_arrival_to_departure(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "unwanted"), APART)
def test_what_is_no_end_of_a_visit(text: str, unwanted: str) -> None:
    assert not [line for line in visits_of(text) if unwanted in line]


@pytest.mark.parametrize(("text", "expected"), DAYS_OF_DOINGS)
def test_visit_lasts_while_its_guest_does_something(text: str, expected: list[str]) -> None:
    """Who does something on a later day, and has gone nowhere else, is still there."""
    assert visits_of(text) == expected
