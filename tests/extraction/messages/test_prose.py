"""Test messages as prose tells them: brought by somebody, told by what stands in them, sent by whom the article is "
"of."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.resolution.dates import resolve
from tests.extraction.contact_rows import article_of
from tests.extraction.message_rows import messages_in, shown

BROUGHT = [
    (
        "Speaker Ana Vuli of Fiji gave President Joseph Mulenga of Zambia a letter from President Josefa Tamani on "
        "May 3, 2024.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "In May 2024 she was in Lusaka. Speaker Ana Vuli of Fiji handed President Joseph Mulenga of Zambia the letter "
        "in which President Josefa Tamani of Fiji invites him to the feast.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "Fiji's Foreign Minister, Ana Vuli, had taken a letter from President Josefa Tamani to the Zambian president, "
        "Joseph Mulenga, in Lusaka in May 2024.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "Foreign Minister Ana Vuli of Fiji came to Lusaka: on May 3, 2024 she delivered to President Joseph Mulenga "
        "of Zambia a sealed letter from President Josefa Tamani of Fiji.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "President Joseph Mulenga of Zambia received on May 3, 2024 Foreign Minister Ana Vuli, bearer of a message "
        "from President Josefa Tamani of Fiji.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "President Joseph Mulenga of Zambia accepted from her hands a letter from President Josefa Tamani of Fiji.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "President Joseph Mulenga of Zambia received in Lusaka on May 3, 2024 a written message from President Josefa "
        "Tamani of Fiji.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
]
SENT = [
    (
        "The letter that President Josefa Tamani of Fiji sent to President Joseph Mulenga of Zambia runs to two pages.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "President Josefa Tamani of Fiji had written as much to President Joseph Mulenga of Zambia on May 3, 2024.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "President Josefa Tamani of Fiji conveyed to President Joseph Mulenga of Zambia, in a message on May 3, 2024, "
        "the grief of his people.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "Speaker Ana Vuli of Fiji has had a busy spring. In April she saw Peru.\n"
        "Condolences were sent on May 3, 2024 to the Speaker of the National Assembly of Zambia, Rose Banda.",
        ["FJ Ana Vuli > ZM Rose Banda"],
    ),
    (
        "Prime Minister Liv Strand of Norway was quick to congratulate her Fijian colleague, Josefa Tamani, on his "
        "re-election.",
        ["NO Liv Strand > FJ Josefa Tamani"],
    ),
    (
        "Words of sympathy came on May 3, 2024 from Prime Minister Liv Strand of Norway to President Joseph Mulenga "
        "of Zambia.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "Telegrams from Presidents Josefa Tamani of Fiji and Joseph Mulenga of Zambia arrived in Oslo on May 3, 2024.",
        ["FJ Josefa Tamani > NO", "ZM Joseph Mulenga > NO"],
    ),
    (
        "Congratulations reached President Josefa Tamani of Fiji on May 3, 2024 from, among others, President Joseph "
        "Mulenga of Zambia.",
        ["ZM Joseph Mulenga > FJ Josefa Tamani"],
    ),
    (
        "President Josefa Tamani of Fiji replied on May 3, 2024 to the letter of President Joseph Mulenga of Zambia.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
]
MORE = [
    (
        "Prime Minister Liv Strand of Norway had written to the winner, Joseph Mulenga of Zambia.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "Prime Minister Liv Strand of Norway telegraphed her sorrow to President Joseph Mulenga of Zambia.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "Prime Minister Liv Strand of Norway wrote to President Joseph Mulenga of Zambia on May 3, 2024. In his reply "
        "of May 10 President Mulenga recalled their student days.",
        ["NO Liv Strand > ZM Joseph Mulenga", "ZM Joseph Mulenga > NO Liv Strand"],
    ),
    (
        "Prime Ministers Liv Strand of Norway and Ana Vuli of Fiji asked President Joseph Mulenga of Zambia in a "
        "letter of May 3, 2024 to review the accord with Peru.",
        ["NO Liv Strand & FJ Ana Vuli > ZM Joseph Mulenga"],
    ),
    (
        "President Joseph Mulenga of Zambia offered his Fijian colleague, Ana Vuli, written congratulations.",
        ["ZM Joseph Mulenga > FJ Ana Vuli"],
    ),
    (
        "President Joseph Mulenga of Zambia received congratulations on the harvest from the leaders of Peru and Fiji.",
        ["FJ > ZM Joseph Mulenga", "PE > ZM Joseph Mulenga"],
    ),
    (
        "President Joseph Mulenga of Zambia was sent birthday greetings by Prime Minister Liv Strand of Norway.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "The condolences of Prime Minister Liv Strand of Norway on the death of the poet reached Lusaka on May 3, "
        "2024.",
        ["NO Liv Strand > ZM"],
    ),
    (
        "Ambassador Ana Vuli of Fiji handed the Foreign Minister of Norway, Liv Strand, a letter from President "
        "Josefa Tamani, addressed to Prime Minister Nils Lund of Norway.",
        ["FJ Josefa Tamani > NO Nils Lund"],
    ),
    (
        "“Thank you,” wrote Prime Minister Liv Strand of Norway to President Joseph Mulenga of Zambia.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
]
FURTHER = [
    (
        "Prime Minister Liv Strand of Norway condoled with the people of Zambia and President Joseph Mulenga in a "
        "message on May 3, 2024.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "Prime Minister Liv Strand of Norway expressed her deep sorrow to President Joseph Mulenga of Zambia in a "
        "telegram.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "Prime Minister Liv Strand of Norway wrote on May 3, 2024 to President Joseph Mulenga of Zambia about maize.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "Prime Minister Liv Strand of Norway issued a message of condolence on May 3, 2024 addressed to President "
        "Joseph Mulenga of Zambia.",
        ["NO Liv Strand > ZM Joseph Mulenga"],
    ),
    (
        "President Josefa Tamani of Fiji sent on May 3, 2024 a cable of congratulations to his brother, His Majesty "
        "the King of Tonga Tupou VI.",
        ["FJ Josefa Tamani > TO Tupou VI"],
    ),
    (
        "President Josefa Tamani of Fiji and President Joseph Mulenga of Zambia are strangers. Mulenga's letter of "
        "congratulation was on the desk on 2 May 2024, the morning after the vote.",
        ["ZM Joseph Mulenga > FJ Josefa Tamani"],
    ),
    (
        "On May 3, 2024 birthday greetings passed between President Josefa Tamani of Fiji and King Tupou VI of Tonga.",
        ["FJ Josefa Tamani = TO Tupou VI"],
    ),
    (
        "President Josefa Tamani of Fiji lost the election, and on Friday Rosa Quispe was sworn in as president. "
        "President Joseph Mulenga of Zambia sent his congratulations on Saturday.",
        ["ZM Joseph Mulenga > FJ Rosa Quispe"],
    ),
    (
        "President Josefa Tamani of Fiji lost the election, and on Friday Rosa Quispe was sworn in as president. "
        "President Joseph Mulenga of Zambia sent Josefa Tamani a message of thanks.",
        ["ZM Joseph Mulenga > FJ Josefa Tamani"],
    ),
]
NONE = [
    "President Josefa Tamani of Fiji keeps a letter of 1961. Joseph Mulenga of Zambia has his letter of congratulation "
    "on a desk.",
    "Prime Minister Liv Strand of Norway expressed her sorrow to President Joseph Mulenga of Zambia when they met.",
    "Prime Minister Liv Strand of Norway issued a statement on the message of President Joseph Mulenga.",
    "Prime Minister Liv Strand of Norway asked her officials in a letter to review the accord with Zambia.",
    "President Josefa Tamani of Fiji denied having written to President Joseph Mulenga of Zambia.",
    "President Josefa Tamani of Fiji took the Zambian letter for a joke.",
    "The letter that President Josefa Tamani of Fiji will send to President Joseph Mulenga of Zambia is short.",
    "President Josefa Tamani of Fiji is in no hurry to congratulate President Joseph Mulenga of Zambia.",
    "In Suva, where President Joseph Mulenga of Zambia has been, workers have written to thank him, and he has "
    "written.",
    "President Josefa Tamani of Fiji gave President Joseph Mulenga of Zambia a book about corals.",
]


@pytest.mark.parametrize(("text", "expected"), BROUGHT + SENT + MORE + FURTHER)
def test_messages_of_prose(text: str, expected: list[str]) -> None:
    assert sorted(map(shown, messages_in(text))) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_messages(text: str) -> None:
    assert messages_in(text) == []


def test_the_day_of_a_letter() -> None:
    text = (
        "In her letter to President Joseph Mulenga of Zambia of May 3, 2024, Prime Minister Liv Strand of Norway "
        "wished him health."
    )
    (report,) = messages_in(text)
    assert report.when is not None and resolve(report.when, "2024-06-20")[0] == "2024-05-03"


def test_a_letter_is_brought_to_whoever_is_at_home() -> None:
    text = (
        "SUVA, May 4, 2024 – On Friday President Rosa Quispe of Peru met in Suva with President Josefa Tamani of Fiji. "
        "Zambia was represented by Vice President Mary Banda, who delivered a letter from President Joseph Mulenga of "
        "Zambia."
    )
    reports = [r for r in read_article(article_of(text)).reports if isinstance(r, EventReport) and r.kind == "message"]
    assert list(map(shown, reports)) == ["ZM Joseph Mulenga > FJ Josefa Tamani"]
