"""Test messages that somebody brings, gives or is thanked for, and messages to those who meet or keep a feast."""

from __future__ import annotations

import pytest

from relations_db.resolution.dates import resolve
from tests.extraction.message_rows import messages_in, shown

# Whose letter it is stands behind "of" or "from"; who brings it did not write it.
BROUGHT = [
    (
        "Kenyan Foreign Minister Grace Wafula met Omani Sultan Haitham bin Tarik in Muscat on May 3. She conveyed the "
        "personal letter of President Peter Otieno to the Sultan.",
        ["KE Peter Otieno > OM Haitham bin Tarik"],
    ),
    (
        "Kenyan envoy Grace Wafula conveyed to Omani Sultan Haitham bin Tarik on May 3 a personal letter of President "
        "Peter Otieno.",
        ["KE Peter Otieno > OM Haitham bin Tarik"],
    ),
    (
        "Kenyan envoy Grace Wafula delivered the message of Kenyan President Peter Otieno to Fijian President Josefa "
        "Tamani.",
        ["KE Peter Otieno > FJ Josefa Tamani"],
    ),
    (
        "Fijian President Josefa Tamani was given a letter from Kenyan President Peter Otieno.",
        ["KE Peter Otieno > FJ Josefa Tamani"],
    ),
    (
        "Grace Wafula brought a letter from Kenyan President Peter Otieno for Fijian President Josefa Tamani.",
        ["KE Peter Otieno > FJ Josefa Tamani"],
    ),
    (
        "The message of Kenyan President Peter Otieno to Fijian President Josefa Tamani was delivered by Grace Wafula.",
        ["KE Peter Otieno > FJ Josefa Tamani"],
    ),
]

# One is thanked for what one has sent.
THANKED = [
    (
        "Fijian President Josefa Tamani repeatedly expressed thanks to Kenyan President Peter Otieno for having sent a "
        "delegation and a personal letter.",
        ["KE Peter Otieno > FJ Josefa Tamani"],
    ),
    (
        "Fijian President Josefa Tamani voiced his heartfelt gratitude to Kenyan President Peter Otieno for sending a "
        "telegram.",
        ["KE Peter Otieno > FJ Josefa Tamani"],
    ),
]

# Organisations, too, get messages when they meet.
TO_MEETINGS = [
    (
        "In a message to the 40th SADC summit, held in Maputo on May 3, Kenyan President Peter Otieno voiced hopes.",
        ["KE Peter Otieno > SADC"],
    ),
    (
        "Fijian President Josefa Tamani sent a letter of greeting to the AU summit.",
        ["FJ Josefa Tamani > AU"],
    ),
]

# Several who write each for himself, and two pairs of whom one verb tells.
APART = [
    (
        "The Emir of Qatar, Tamim bin Hamad Al Thani, addressed one cable to King Willem of Tonga and another to Prime "
        "Minister Sione Vaea.",
        ["QA Tamim bin Hamad Al Thani > TO Willem", "QA Tamim bin Hamad Al Thani > TO Sione Vaea"],
    ),
    (
        "Kenyan President Peter Otieno and Prime Minister Grace Wafula both congratulated Fijian President Josefa "
        "Tamani on his victory.",
        ["KE Peter Otieno > FJ Josefa Tamani", "KE Grace Wafula > FJ Josefa Tamani"],
    ),
    (
        "Both countries kept the day, with Kenyan President Peter Otieno exchanging congratulatory messages with his "
        "Fijian counterpart Josefa Tamani and Premier Grace Wafula with Prime Minister Ana Vuli.",
        ["KE Peter Otieno = FJ Josefa Tamani", "KE Grace Wafula = FJ Ana Vuli"],
    ),
    (
        "Kenyan President Peter Otieno and his Fijian counterpart Josefa Tamani exchanged greetings on the day, "
        "as did the foreign ministers, Grace Wafula and Ana Vuli.",
        ["KE Peter Otieno = FJ Josefa Tamani", "KE Grace Wafula = FJ Ana Vuli"],
    ),
    (
        "President Tamim Al Nuaimi of the UAE dispatched a cable of greetings to King Tupou VI of Tonga. Sheikh Rashid "
        "bin Omar, Vice President and Ruler of Dubai, sent a similar one.",
        ["AE Tamim Al Nuaimi > TO Tupou VI", "AE Rashid bin Omar > TO Tupou VI"],
    ),
]

NONE = [
    # No letter came.
    "Fijian President Josefa Tamani met Kenyan Premier Grace Wafula, who handed him no letter from Nairobi.",
    # What one hopes to give is not given.
    "Kenyan envoy Grace Wafula hopes to convey the letter of President Peter Otieno to Fijian President Josefa Tamani.",
    # Wishes spoken to a guest.
    "Fijian President Josefa Tamani met Kenyan Premier Grace Wafula and conveyed to her his congratulations.",
]

# An anniversary is kept on its day, whenever it is told.
DAYS = [
    (
        "Kenya and Fiji have had ties since April 18, 1979. Foreign Minister Grace Wafula of Kenya and her Fijian "
        "counterpart, Ana Vuli, exchanged messages for the 45th anniversary.",
        "2024-04-18",
    ),
    (
        "Kenyan President Peter Otieno and Fijian President Josefa Tamani exchanged messages on the 45th anniversary "
        "of the establishment of ties on April 18, 1979.",
        "2024-04-18",
    ),
    # Another day that is told.
    (
        "Kenya and Fiji have had ties since April 18, 1979. On April 16, 2024, Foreign Minister Grace Wafula of Kenya "
        "and her Fijian counterpart, Ana Vuli, exchanged messages for the 45th anniversary.",
        "2024-04-16",
    ),
    # One thanks for a letter some time after it came.
    (
        "Fijian President Josefa Tamani spoke in Suva on 19 June. She thanked Kenyan President Peter Otieno for having "
        "sent a letter.",
        "2024-06",
    ),
    (
        "On May 2 Kenyan envoy Grace Wafula came to Suva. A gala began in the first minutes of May 3. She gave Fijian "
        "President Josefa Tamani a letter from President Peter Otieno.",
        "2024-05-03",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BROUGHT + THANKED + TO_MEETINGS + APART)
def test_messages_and_their_bearers(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_sent(text: str) -> None:
    assert messages_in(text) == []


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_a_message(text: str, day: str) -> None:
    (report,) = messages_in(text)
    assert report.when is not None
    assert resolve(report.when, "2024-06-20")[0] == day
