"""Test what only resembles a message: greetings spoken, hoped for or sent at home, other senses of the words."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in

# Spoken, hoped for, sent at home, or no message at all.
NONE = [
    "During the meetings, the Tongan officials congratulated Samoa on its achievements after thirty years of "
    "independence.",
    "At the receptions, the leaders of Tonga congratulated the Samoan government on the harvest.",
    "The message of the President of Fiji was understood in Kenya.",
    "A letter from Suva was handed over to the museum of Nairobi.",
    "At the talks in Hanoi, Hun Manet asked To Lam to convey his greetings to State President Luong Cuong.",
    "French President Emmanuel Macron wants to send a clear message to Russian President Vladimir Putin.",
    "Meeting Wang Yi in Beijing, the Hungarian foreign minister Peter Szijjarto congratulated China on its growth.",
    "During the meeting, Zambian President Hakainde Hichilema congratulated Kenyan President William Ruto on his "
    "leadership.",
    "Xi Jinping sent a congratulatory letter to the World Internet Conference in Wuzhen.",
    "The ministers signed a letter of intent on energy between Norway and Germany.",
    "Indian Ambassador Vikram Doraiswami presented his letter of credence to King Charles III.",
    "Italian Prime Minister Giorgia Meloni congratulated President Sergio Mattarella on his birthday.",
    "Japanese Prime Minister Ishiba Shigeru congratulated Indonesian President Prabowo Subianto by telephone on "
    "his election.",
    "Polish Prime Minister Donald Tusk wrote an article for the Guardian about Ukraine.",
    "Argentine President Javier Milei will send a letter to Israeli Prime Minister Benjamin Netanyahu.",
    "The Uzbek and Tajik foreign ministers exchanged views on water.",
    "The Iraqi prime minister received a delegation from Kuwait.",
    "If President Ruto writes to President Museveni, the dispute may end.",
    "Wang Yi conveyed President Xi's cordial greetings to Prime Minister Modi at their meeting.",
    "Cambodia and Thailand exchanged notes on the border agreement signed in Bangkok.",
    "President Museveni told reporters that his message to Rwanda was simple.",
    "The two ministers exchanged greetings before their talks in Doha.",
    "Peruvian President Dina Boluarte has not sent congratulations to Bolivian President Rodrigo Paz.",
    "In a press statement, Ghana's foreign minister expressed condolences to the families of the victims in Accra.",
    "The Swedish king received greetings from schoolchildren in Uppsala.",
    "Danish Prime Minister Mette Frederiksen wrote on X that Greenland is not for sale.",
    "The Chinese ambassador handed over medical supplies to the Fijian health ministry.",
    "Slovak Prime Minister Robert Fico congratulated the Slovak hockey team on its victory.",
    "Speaking to reporters, Albanian Prime Minister Edi Rama congratulated Kosovo Prime Minister Albin Kurti.",
    "Foreign Minister Penny Wong will exchange letters with Fijian Foreign Minister Sitiveni Rabuka.",
    "Xi's special envoy handed over a congratulatory letter.",
    "Wang Yi asked his guest to convey President Xi's greetings to President Widodo.",
    "Qatari Prime Minister Mohammed bin Abdulrahman Al Thani sent a strong message to Israel.",
    "During his visit to Tirana, Kosovo President Vjosa Osmani congratulated Albanian President Bajram Begaj on "
    "the jubilee.",
    "The ambassador of Sudan delivered a copy of his credentials to Foreign Minister Badr Abdelatty.",
    "The two ministers had congratulations for the cooks.",
    "Letters go missing between Lima and Quito, Peru's postmaster told Ecuador's.",
    "Ghana and Togo exchanged fire near the border.",
    "Maltese Prime Minister Robert Abela wrote a book in Rome.",
    "Omani Foreign Minister Badr Albusaidi carried an umbrella to Doha.",
    "Swiss President Karin Keller-Sutter brought chocolate to Austrian Chancellor Christian Stocker.",
    "Norwegian Prime Minister Jonas Gahr Støre met Swedish Prime Minister Ulf Kristersson; the two "
    "congratulated each other on the goals.",
    "Tourists came from Fiji and Samoa for the games.",
    "The latest polls are from Kenya and Uganda.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_resembles_a_message(text: str) -> None:
    assert messages_in(text) == []
