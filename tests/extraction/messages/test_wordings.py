"""Test the many wordings in which messages are told: verbs, go-betweens, wires, letters that reach somebody, posts."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading.article import Article


def _told(text: str) -> list[str]:
    """Write the messages of a text as `senders > recipients`."""
    article = Article("a", None, None, text, (1,), 1, 1, None, None, False)
    found: list[str] = []
    for report in read_article(article).reports:
        if isinstance(report, EventReport) and report.kind == "message":
            sides = [
                " & ".join(
                    f"{p.country or p.organization} {p.name}" for p in report.participants if p.capacity == which
                )
                for which in ("sender", "recipient")
            ]
            found.append(" > ".join(sides))
    return found


ROWS: list[tuple[str, list[str]]] = [
    (
        "Zambian President Joseph Mulenga has felicitated his Fijian counterpart, Josefa Tamani, on Fiji Day.",
        ["ZM Joseph Mulenga > FJ Josefa Tamani"],
    ),
    (
        "Peruvian President Rosa Quispe commiserated with President Kofi Asante of Ghana over the landslide.",
        ["PE Rosa Quispe > GH Kofi Asante"],
    ),
    (
        "The Prime Minister of Norway, Liv Strand, tendered her condolences to the President of Kenya, Peter Otieno.",
        ["NO Liv Strand > KE Peter Otieno"],
    ),
    (
        "Chilean President Carla Rojas tweeted her congratulations to Peruvian President Rosa Quispe.",
        ["CL Carla Rojas > PE Rosa Quispe"],
    ),
    (
        "Chinese Premier Li Qiang cabled his warm and brotherly regards to Kenyan President Peter Otieno.",
        ["CN Li Qiang > KE Peter Otieno"],
    ),
    (
        "Norwegian Prime Minister Liv Strand telegraphed to Finnish President Aino Salmi on 3 May.",
        ["NO Liv Strand > FI Aino Salmi"],
    ),
    (
        "Ghanaian President Kofi Asante extended Independence Day greetings to Zambian President Joseph Mulenga.",
        ["GH Kofi Asante > ZM Joseph Mulenga"],
    ),
    (
        "Chinese President Xi Jinping sent a floral basket to Zambian President Joseph Mulenga on his birthday.",
        ["CN Xi Jinping > ZM Joseph Mulenga"],
    ),
    (
        "Finnish President Aino Salmi sent Prime Minister Liv Strand of Norway a note of sympathy.",
        ["FI Aino Salmi > NO Liv Strand"],
    ),
    (
        "Kenyan President Peter Otieno replied to Ghanaian President Kofi Asante on 12 August that he agreed.",
        ["KE Peter Otieno > GH Kofi Asante"],
    ),
    (
        "Chilean President Carla Rojas wrote President Kofi Asante of Ghana on 11 June that the nitrate had sailed.",
        ["CL Carla Rojas > GH Kofi Asante"],
    ),
    (
        "The letter of Fijian President Josefa Tamani reached President Rosa Quispe of Peru a week late.",
        ["FJ Josefa Tamani > PE Rosa Quispe"],
    ),
    (
        "Telegrams of sympathy reached Finnish President Aino Salmi from Chinese Premier Li Qiang and Chilean "
        "President Carla Rojas.",
        ["CN Li Qiang > FI Aino Salmi", "CL Carla Rojas > FI Aino Salmi"],
    ),
    (
        "Chilean President Carla Rojas took to Facebook to congratulate President Rosa Quispe of Peru.",
        ["CL Carla Rojas > PE Rosa Quispe"],
    ),
    (
        "By letter of 9 June 1967, Kenyan President Peter Otieno assured King Olav of Norway of his friendship.",
        ["KE Peter Otieno > NO Olav V"],
    ),
    (
        "Ghanaian President Kofi Asante thanked Chinese Premier Li Qiang by telegram.",
        ["GH Kofi Asante > CN Li Qiang"],
    ),
    (
        "Peruvian President Rosa Quispe has been congratulated by Chilean President Carla Rojas on her victory.",
        ["CL Carla Rojas > PE Rosa Quispe"],
    ),
    (
        "Fijian Prime Minister Ana Vuli joined other leaders in congratulating Liv Strand on her election as "
        "Norwegian Prime Minister.",
        ["FJ Ana Vuli > NO Liv Strand"],
    ),
    (
        "Zambian President Joseph Mulenga had a message passed to Chinese President Xi Jinping.",
        ["ZM Joseph Mulenga > CN Xi Jinping"],
    ),
]
STORIES: list[tuple[str, list[str]]] = [
    (
        "King Olaf Strand of Norway was in Accra on Monday. On Thursday he sent a cable of condolences to the Finnish "
        "president, Aino Salmi. Prime Minister Liv Strand sent a similar cable.",
        ["NO Olaf Strand > FI Aino Salmi", "NO Liv Strand > FI Aino Salmi"],
    ),
    (
        "Messages of greeting are still being received in the name of Kenyan President Peter Otieno. On Monday "
        "congratulations were sent by Chilean President Carla Rojas and Chinese President Xi Jinping. Ghanaian "
        "President Kofi Asante wished the Kenyan people well in a telegram of his own.",
        ["CL Carla Rojas > KE Peter Otieno", "CN Xi Jinping > KE Peter Otieno", "GH Kofi Asante > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe was sworn in on Monday. Norwegian Prime Minister Liv Strand sent warm words.",
        ["NO Liv Strand > PE Rosa Quispe"],
    ),
    (
        "Zambian President Joseph Mulenga met Chinese Premier Li Qiang in Lusaka. After the flood Li sent Mulenga his "
        "condolences.",
        ["CN Li Qiang > ZM Joseph Mulenga"],
    ),
    (
        "Fijian President Josefa Tamani turned 70 on Monday. Among the telegrams was one from Finnish President Aino "
        "Salmi.",
        ["FI Aino Salmi > FJ Josefa Tamani"],
    ),
    (
        "Ghanaian President Kofi Asante was re-elected. The first to congratulate him was his Kenyan colleague, "
        "Peter Otieno.",
        ["KE Peter Otieno > GH Kofi Asante"],
    ),
    (
        "In Lima, President Rosa Quispe of Peru found on her desk a letter from Chilean President Carla Rojas.",
        ["CL Carla Rojas > PE Rosa Quispe"],
    ),
    (
        "Telegrams from Chinese Premier Li Qiang and from Finnish President Aino Salmi reached Norwegian Prime "
        "Minister Liv Strand.",
        ["CN Li Qiang > NO Liv Strand", "FI Aino Salmi > NO Liv Strand"],
    ),
    (
        "Kenyan President Peter Otieno thanked the leaders who had written to him, among them Chilean President "
        "Carla Rojas.",
        ["CL Carla Rojas > KE Peter Otieno"],
    ),
    (
        "Zambian President Joseph Mulenga answered the letter of Ghanaian President Kofi Asante.",
        ["ZM Joseph Mulenga > GH Kofi Asante"],
    ),
]
NONE = [
    "Should Carla Rojas win in Chile, Peruvian President Rosa Quispe would be the first to congratulate her.",
    "Zambian President Joseph Mulenga urged Ghanaian President Kofi Asante to reply to his letter.",
    "Norwegian Prime Minister Liv Strand sent a basket of measures to the Finnish president, Aino Salmi.",
    "Kenyan President Peter Otieno noted in a speech that Fijian President Josefa Tamani was right.",
    "Chilean President Carla Rojas will take to Facebook to congratulate President Rosa Quispe of Peru.",
    "At their meeting Finnish President Aino Salmi congratulated Prime Minister Liv Strand of Norway.",
    "The flowers reached the market of Accra from Kenya.",
    "Peruvian President Rosa Quispe spoke on Monday. Norwegian Prime Minister Liv Strand sent engineers.",
    "Peruvian President Rosa Quispe opened the Year of Tea, to which Chinese President Xi Jinping sent a letter.",
    "Kenyan President Peter Otieno wrote on Monday. A letter was sent by the bank.",
    "Ghanaian President Kofi Asante replied to a question about Zambian President Joseph Mulenga.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS + STORIES)
def test_wordings_of_a_message(text: str, expected: list[str]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_is_not_sent_or_only_spoken(text: str) -> None:
    assert _told(text) == []
