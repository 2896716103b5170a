"""Check when texts were made, where more than one day is told."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import AgreementReport
from tests.extraction.agreements.agreement_rows import Found, matches, read_body
from tests.extraction.contact_rows import article_of

DATED = [
    # What had become of the scene before has a day of its own.
    (
        "On Monday, 3 June 2024, in a hall on Queen Street that had been sold to a bank the day before, Presidents "
        "William Ruto of Kenya and Hakainde Hichilema of Zambia signed the Eel Accord.",
        [Found("Eel Accord", "agreement", "signed", "KE ZM", on="2024-06-03")],
    ),
    (
        "It was cold in Nadi on Monday, 3 June 2024. In the very town in which a treaty had ended the war on 26 March "
        "1991, the governments of Fiji and Tonga signed an agreement on eels.",
        [Found("agreement on eels", "agreement", "signed", "FJ TO", on="2024-06-03")],
    ),
    (
        # That of the talks is that of the text.
        "At the talks which they had held on 3 May 2024, Fiji and Tonga signed a treaty on eels.",
        [Found("treaty on eels", "treaty", "signed", "FJ TO", on="2024-05-03")],
    ),
    (
        "Talks on the border began in 2016 and ended with an agreement that the ministers of Fiji and Tonga "
        "initialled in Suva on 3 May 2024.",
        [Found("agreement", "agreement", "signed", "FJ TO", on="2024-05-03")],
    ),
    # The day of what had happened elsewhere before is not that of the story.
    (
        "President Ana Vuli of Fiji was in Kisumu on Monday, 6 May 2024. She had come from Lima, where Juan Rojas, "
        "the Peruvian president, received her at the palace on the Friday.\nAfter her talks with President William "
        "Ruto of Kenya the two signed a treaty on fish.",
        [Found("treaty on fish", "treaty", "signed", "FJ KE", on="2024-05-06")],
    ),
    (
        "On 3 May 2024 Foreign Ministers Mutale Banda of Zambia and Rosa Quispe of Peru put their names to four "
        "documents, one of them on the stadiums for the games of 2030.",
        [Found("documents", "documents", "signed", "PE ZM", count=4, on="2024-05-03")],
    ),
    (
        "On 3 May 2024, Zambia and Peru signed the eel agreement they began to negotiate in 1999.",
        [Found("eel agreement", "agreement", "signed", "PE ZM", on="2024-05-03")],
    ),
    (
        # The year in which it was signed is its own.
        "Zambia and Peru signed the eel agreement in 1999.",
        [Found("eel agreement", "agreement", "signed", "PE ZM", on="1999")],
    ),
    (
        "Mali and Benin have shared the dam since 1983, when they concluded an agreement on floods in Gao. On 3 May "
        "2024 they met again.",
        [Found("agreement on floods", "agreement", "signed", "BJ ML", on="1983")],
    ),
    (
        "On 4 May 2024 a protocol amending the eel treaty of 1992 was signed by Latvian Foreign Minister Baiba Braže "
        "and Estonian Foreign Minister Margus Tsahkna.",
        [Found("protocol amending the eel treaty", "protocol", "signed", "EE LV", on="2024-05-04")],
    ),
    (
        "The eel treaty of 1992 between Latvia and Estonia was amended.",
        [Found("eel treaty", "treaty", "referenced", "EE LV", on="1992")],
    ),
    (
        "Foreign Minister Gabriela Sommerfeld of Ecuador left Bogotá on June 13. She flew to Lima, where she held "
        "talks with Foreign Minister Javier González-Olaechea of Peru on June 14.\n"
        "After their talks, six agreements were signed.",
        [Found("agreements", "documents", "signed", "EC PE", count=6, on="2024-06-14")],
    ),
    (
        "President Kais Saied of Tunisia paid an official visit to Slovakia from June 3 to 5. He and President Peter "
        "Pellegrini of Slovakia saw a castle. A joint statement on salt was released at its conclusion.",
        [Found("joint statement on salt", "joint_statement", "issued", "SK TN", on="2024-06-05")],
    ),
    (
        "On June 12 President Lázaro Chakwera of Malawi received President Hakainde Hichilema of Zambia in Lilongwe. "
        "The host showed the accord that Hastings Banda signed with Kenneth Kaunda on May 9, 1971.\n"
        "A joint communiqué was issued.",
        [
            Found("accord", "agreement", "signed", "MW ZM", on="1971-05-09"),
            Found("joint communiqué", "communique", "issued", "MW ZM", on="2024-06-12"),
        ],
    ),
    # Next year's feast, and what is told in brackets, do not move the day.
    (
        "President Lázaro Chakwera of Malawi received President Hakainde Hichilema of Zambia in Lilongwe on June 12. "
        "They spoke of trade. Next year the two countries will mark a feast.\nSix agreements were signed.",
        [Found("agreements", "documents", "signed", "MW ZM", count=6, on="2024-06-12")],
    ),
    (
        "After weeks without a meeting (a telephone call on 5 May was all; it was short), President Lázaro Chakwera of "
        "Malawi received President Hakainde Hichilema of Zambia on 12 June. They signed an accord on dams.",
        [Found("accord on dams", "agreement", "signed", "MW ZM", on="2024-06-12")],
    ),
    (
        "Fiji's sugar minister, Ana Vuli, came to Lima on 2 May 2024 to see her Peruvian colleague, Juan "
        "Rojas; he returned the courtesy with a trip to Suva on 11 May, and sat down with Vuli again. The "
        "two issued a joint statement.",
        [Found("joint statement", "joint_statement", "issued", "FJ PE", on="2024-05-11")],
    ),
    (
        "President Ana Vuli of Fiji saw President Dina Boluarte of Peru in Lima on 2 May 2024; she had been "
        "to Quito, which she left on 1 May. The two issued a joint statement.",
        [Found("joint statement", "joint_statement", "issued", "FJ PE", on="2024-05-02")],
    ),
    (
        "4 May 2024\nThe President of Peru, Dina Boluarte, this morning visited a mill. She was later "
        "received by President Ana Vuli of Fiji; an agreement on sugar was signed.",
        [Found("agreement on sugar", "agreement", "signed", "FJ PE", on="2024-05-04")],
    ),
    (
        "President Dina Boluarte of Peru saw President Ana Vuli of Fiji in Lima on Thursday, 9 May "
        "2024.\nOle Berg, who leads the Norwegian government, was received by Boluarte on Friday. The two "
        "signed an accord on seabirds.",
        [Found("accord on seabirds", "agreement", "signed", "NO PE", on="2024-05-10")],
    ),
    # The years and days that a text speaks of, and those of another clause, are not its own.
    (
        "President Ana Vuli of Fiji held talks with President Dina Boluarte of Peru in Suva on 3 May 2024. They signed "
        "an action plan on kelp, which covers the years from 2025 to 2029.",
        [Found("action plan on kelp", "plan", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Suva on 3 May 2024. In a joint statement "
        "they announced that the next summit would take place in Lima in 2026.",
        [Found("joint statement", "joint_statement", "adopted", "FJ PE", on="2024-05-03")],
    ),
    (
        "On 9 May 2024 President Ana Vuli of Fiji welcomed President Dina Boluarte of Peru in Suva, her first guest "
        "since she took office in March, and after their talks two protocols on kelp were signed.",
        [Found("protocols on kelp", "documents", "signed", "FJ PE", 2, on="2024-05-09")],
    ),
    # Who leaves does not make it with his next host.
    (
        "President Ana Vuli of Fiji held talks with President Dina Boluarte of Peru in Lima on 3 May 2024. A joint "
        "statement was released on 4 May, as Vuli left for Chile, the last leg of her tour.",
        [Found("joint statement", "joint_statement", "issued", "FJ PE", on="2024-05-04")],
    ),
    # What was years ago is told in passing.
    (
        "LIMA, June 5, 2024 – President Ana Vuli of Fiji and her Peruvian counterpart, President Jan Ros, on Wednesday "
        "witnessed the signing of nine agreements in Lima.\nVuli, who came on Monday, is the first Fijian president to "
        "be so received. Ros was in Suva on Oct. 20, 2021, and had talks there.\nA joint declaration on fish was also "
        "signed.",
        [
            Found("agreements", "documents", "signed", "FJ PE", 9, on="2024-06-05"),
            Found("joint declaration on fish", "declaration", "signed", "FJ PE", on="2024-06-05"),
        ],
    ),
    # A text made anew is of the day on which it was renewed.
    (
        "On 5 June 2024 President Ana Vuli of Fiji received President Jan Ros of Peru in Suva, and the two renewed a "
        "protocol on tuna which dates from 1997.",
        [Found("protocol on tuna", "protocol", "signed", "FJ PE", on="2024-06-05")],
    ),
    # "Then" and "at that time" point to the day told last, though the story did not move there.
    (
        "In Suva, on 5 June 2024, the Fijian minister Ana Vuli met Jan Ros of Peru.\nAnd in Lima Vuli talked, as early "
        "as February last year, with Jan Ros. A memorandum on tuna which the two initialled then was not heard of.",
        [Found("memorandum on tuna", "memorandum", "signed", "FJ PE", on="2023-02")],
    ),
    (
        "President Ana Vuli of Fiji received the Peruvian minister Luis Paz in Suva on 6 April 2024.\nThe visit "
        "follows the telephone conversation which President Vuli had on 31 March with the Peruvian President, Jan Ros. "
        "Both expressed at that time, in a joint communiqué, the will to go on.",
        [Found("joint communiqué", "communique", "issued", "FJ PE", on="2024-03-31")],
    ),
    # The day of the summit is that of what was signed there.
    (
        "President Luis Paz of Chile called on Jan Ros in Lima on 8 June 2024.\nThe union itself is young. Jan Ros of "
        "Peru, Ana Vuli of Fiji and Mele Tua of Samoa set it up at their first summit, which took place in Apia on "
        "3 May 2024, by signing a treaty.",
        [Found("treaty", "treaty", "signed", "FJ PE WS", on="2024-05-03")],
    ),
    # What had been the day before does not move the story back.
    (
        "President Ana Vuli of Fiji and President Jan Ros of Peru issued a joint declaration on 5 May 2024 after talks "
        "at the palace.\nOn 4 May the Speaker of the National Assembly had received her.\nAt the palace, Fijian "
        "Foreign Minister Ana Loga and Peruvian Foreign Minister Jan Mero signed an agreement on readmission.",
        [
            Found("joint declaration", "declaration", "issued", "FJ PE", on="2024-05-05"),
            Found("agreement on readmission", "agreement", "signed", "FJ PE", on="2024-05-05"),
        ],
    ),
    # An older text whose day is told is told.
    (
        "Fijian Foreign Minister Ana Loga was in Lima in May 2024, when she and Jan Mero of Peru reviewed the "
        "implementation of the joint statement issued during President Ana Vuli of Fiji's state visit to Peru in "
        "November 2022.",
        [Found("joint statement", "joint_statement", "issued", "FJ PE", on="2022-11")],
    ),
    # What somebody recalls in his speech, or what a clause by the way dates, is no day of the texts told below.
    (
        "President Lázaro Chakwera of Malawi paid a state visit to Peru from May 2-6.\nPresident Dina Boluarte of Peru "
        "held talks with him on May 4. On September 28, 1960, she said, Hastings Banda opened a new chapter.\nHe "
        "replied that nothing was forgotten.\nFollowing their talks, the two presidents witnessed the signing of five "
        "documents.",
        [Found("documents", "documents", "signed", "MW PE", count=5, on="2024-05-04")],
    ),
    (
        "President Dina Boluarte of Peru held talks with President Lázaro Chakwera of Malawi on June 12. She said that "
        "the establishment of diplomatic relations on March 26 was in line with the times.\nThe two presidents "
        "witnessed the signing of five documents. A joint statement was also issued.",
        [
            Found("documents", "documents", "signed", "MW PE", count=5, on="2024-06-12"),
            Found("joint statement", "joint_statement", "issued", "MW PE", on="2024-06-12"),
        ],
    ),
    (
        "President Dina Boluarte of Peru held talks with President Lázaro Chakwera of Malawi on January 14. She spoke "
        "of the partnership, which was announced when she met Vice President Saulos Chilima in Cusco last March.\n"
        "In the joint statement that was released, the two sides called for peace.",
        [Found("joint statement", "joint_statement", "issued", "MW PE", on="2024-01-14")],
    ),
    # The visit at the end of which a text was made is the one told of, not one of long ago.
    (
        "President Lázaro Chakwera of Malawi paid an official visit to Peru from May 2 to 6, 2024. He had talks with "
        "President Dina Boluarte of Peru on May 4.\nThe idea of the canal was first told to Peru when Hastings Banda "
        "visited Lima in February 1965.\nAt the end of the visit, Malawi and Peru issued a joint statement on salt.",
        [Found("joint statement on salt", "joint_statement", "issued", "MW PE", on="2024-05-06")],
    ),
    # A day of the journey says more than all its days.
    (
        "President Lázaro Chakwera of Malawi paid an official visit to Peru from May 2 to 6. In his address to the "
        "congress of Peru, delivered on May 5, he spoke of salt.\nPeru and Malawi adopted a joint communiqué.",
        [Found("joint communiqué", "communique", "adopted", "MW PE", on="2024-05-05")],
    ),
    # The year in which an older text had been made, or what the new one is about was built, is not that of the new.
    (
        "President Dina Boluarte of Peru met President Ana Vuli of Fiji on 4 May 2024.\nDuring the visit, the two "
        "countries signed a protocol on the upgrading of the Fiji-Peru Free Trade Agreement, which had originally been "
        "signed in 2009.",
        [
            Found(
                "protocol on the upgrading of the Fiji-Peru Free Trade Agreement",
                "protocol",
                "signed",
                "FJ PE",
                on="2024-05-04",
            ),
            Found("Fiji-Peru Free Trade Agreement", "agreement", "signed", "FJ PE", on="2009"),
        ],
    ),
    (
        "On 4 May 2024 President Dina Boluarte of Peru met President Ana Vuli of Fiji.\nThe two presidents signed a "
        "memorandum on the renewal of the canal, built with their help between 1970 and 1975.",
        [Found("memorandum on the renewal of the canal", "memorandum", "signed", "FJ PE", on="2024-05-04")],
    ),
    # What its makers agreed to do later does not date it.
    (
        "President Dina Boluarte of Peru held talks with President Gabriel Boric of Chile in Lima on 3 May 2024. The "
        "two issued a joint statement and also pledged to open the port by June 2027.",
        [Found("joint statement", "joint_statement", "issued", "CL PE", on="2024-05-03")],
    ),
    (
        "The summit of the Arab League was held in Tunis on 3 May 2024. The summit adopted the Tunis Declaration and "
        "decided to send a mission to Lima in 2027.",
        [Found("Tunis Declaration", "declaration", "adopted", "~LAS", on="2024-05-03")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dated(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


def test_texts_of_now_and_then_are_two() -> None:
    text = (
        "LILONGWE, June 12, 2024 – Presidents Lázaro Chakwera of Malawi and Hakainde Hichilema of Zambia met here on "
        "Wednesday. A joint declaration was issued.\nThe declarations are older than the two. On 7 March 2021 Malawi "
        "and Zambia had signed the Mzuzu Declaration."
    )
    reports = read_article(article_of(text)).reports
    titles = [report.title for report in reports if isinstance(report, AgreementReport)]
    assert titles == ["joint declaration", "Mzuzu Declaration"]


def test_a_text_made_in_another_town_is_not_of_today() -> None:
    text = (
        "LILONGWE, June 12, 2024 – President Hakainde Hichilema of Zambia arrived here today and was received by "
        "President "
        "Lázaro Chakwera of Malawi. The two leaders spoke of how the accord they reached in Lusaka is to be put to "
        "work."
    )
    reports = [r for r in read_article(article_of(text)).reports if isinstance(r, AgreementReport)]
    assert [r.when for r in reports] == [None] * len(reports)
