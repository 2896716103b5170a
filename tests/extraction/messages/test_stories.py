"""Test messages of whole texts: what leans on a message told before, whom titles mean, and days."""

from __future__ import annotations

import pytest

from relations_db.resolution.dates import resolve
from tests.extraction.message_rows import messages_in, shown

# Messages that lean on sentences before.
STORIES = [
    # A king is no Highness, an emir and a president are two, and the emir wrote.
    (
        "His Highness the Amir Sheikh Khalid Al Dosari of Qatar returned home on Wednesday. His Highness the Amir and "
        "President Peter Otieno of Kenya met on Monday. On Tuesday His Highness had been in Oslo, where King Olav "
        "of Norway received him. On May 2, His Highness sent a cable of condolences to the President of Fiji, Josefa "
        "Tamani.",
        ["QA Khalid Al Dosari > FJ Josefa Tamani"],
    ),
    # What leans on a message told before.
    (
        "Telegrams to King Harald V of Norway arrived on Friday.\n\n"
        "From Tallinn one by President Alar Karis was dispatched.\n\n"
        "King Frederik X of Denmark sent one of his own.",
        ["EE Alar Karis > NO Harald V", "DK Frederik X > NO Harald V"],
    ),
    # To each other, on an anniversary, again in another year, and whom a pronoun means among those of one country.
    (
        "Peruvian President Dina Boluarte and President Nana Akufo-Addo of Ghana sent congratulatory messages to each "
        "other on the 50th anniversary of diplomatic relations.",
        ["PE Dina Boluarte = GH Nana Akufo-Addo"],
    ),
    (
        "On that occasion, July 9, Ghanaian President Nana Akufo-Addo exchanged greetings with outgoing President "
        "Martín Vizcarra of Peru, and recalled their meeting in Lima.",
        ["GH Nana Akufo-Addo = PE Martín Vizcarra"],
    ),
    (
        "President Nana Akufo-Addo sends condolences to Peru and Bolivia\n\n"
        "On October 29 Ghanaian President Nana Akufo-Addo sent his condolences to Peruvian President Martín Vizcarra. "
        "The day after, he sent a message of condolences to President Luis Arce of Bolivia.\n\n"
        "In September 2021 he congratulated him as the Peruvians remembered their independence, and in February 2022 "
        "the two exchanged greetings.",
        [
            "GH Nana Akufo-Addo > PE Martín Vizcarra",
            "GH Nana Akufo-Addo > BO Luis Arce",
            "GH Nana Akufo-Addo > PE Martín Vizcarra",
            "GH Nana Akufo-Addo = PE Martín Vizcarra",
        ],
    ),
    # Told twice, reported once.
    (
        "Malian leader Assimi Goïta sent a message to Guinean President Mamadi Doumbouya.\n\n"
        "In his letter to Doumbouya, Goïta spoke of neighbours.",
        ["ML Assimi Goïta > GN Mamadi Doumbouya"],
    ),
    # After talks, congratulations were spoken.
    (
        "Dutch Prime Minister Dick Schoof met Belgian Prime Minister Bart De Wever in Antwerp.\n\n"
        "Schoof congratulated De Wever on his coalition.",
        [],
    ),
    (
        "Speakers keep sending letters of thanks to Mia Mottley, Prime Minister of Barbados. Tomasi Havili, Speaker of "
        "the Parliament of Tonga, Samoa's Sina Leota and Fiji's Filimone Jitoko wrote last week.",
        [
            "TO Tomasi Havili > BB Mia Mottley",
            "WS Sina Leota > BB Mia Mottley",
            "FJ Filimone Jitoko > BB Mia Mottley",
        ],
    ),
]

# The day of a message, beside days of other things.
DAYS = [
    # "This week" ends a look back.
    (
        "Fijian President Josefa Tamani visited Kenya in the last week of May 2013. This week Kenya mourned. Fijian "
        "President Josefa Tamani sent a letter of condolence to Kenyan President Peter Otieno on the 17th.",
        "2024-06-17",
    ),
    ("On 3 March 2024 Lao President Thongloun Sisoulith sent a letter to Cuban leader Raúl Castro.", "2024-03-03"),
    # The days of what was written are not those of the letter.
    (
        "On May 2 Omani Sultan Haitham bin Tarik wrote to King Abdullah II of Jordan that what began in 1972 lasts.",
        "2024-05-02",
    ),
    ("Fijian Prime Minister Sitiveni Rabuka wrote to King Tupou VI of Tonga that the pact of 1988 holds.", "2024-06"),
    ("Peruvian President Dina Boluarte wrote to Chilean President Gabriel Boric on May 5.", "2024-05-05"),
    ("King Abdullah II of Jordan received a cable from Omani Sultan Haitham bin Tarik.", "2024-06"),
    (
        "The party was founded on 6 January 1949 in Luang Prabang.\n\n"
        "Cambodian Senate President Hun Sen sent a message to Lao President Thongloun Sisoulith.",
        "2024-06",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_messages_of_a_text(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_day_of_a_message(text: str, day: str) -> None:
    (report,) = messages_in(text)
    assert report.when is not None
    assert resolve(report.when, "2024-06-20")[0] == day


def test_a_message_is_written_and_rests_on_its_sentences() -> None:
    text = "Rain fell. Xi Jinping sent a message to Kenyan President William Ruto. It was long."
    (report,) = messages_in(text)
    assert (report.kind, report.mode, report.status) == ("message", "written", "held")
    assert [text[s.start : s.end] for s in report.evidence] == [text[11:70]]
