"""Check joint statements, communiqués, declarations and plans: issued, adopted, announced, cited."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

# Statements, communiqués, declarations and plans that are issued, adopted, read out or quoted.
ISSUED = [
    # What there was in the end came of the talks.
    (
        "President William Ruto of Kenya brought Presidents Paul Kagame of Rwanda and Évariste Ndayishimiye of Burundi "
        "together on 3 May 2024, and by midnight there was a Lamu Declaration.",
        [Found("Lamu Declaration", "declaration", "issued", "BI KE RW", on="2024-05-03")],
    ),
    (
        "President William Ruto of Kenya met President Paul Kagame of Rwanda on 3 May 2024; in the end there was a "
        "Treaty on Eels.",
        [Found("Treaty on Eels", "treaty", "signed", "KE RW", on="2024-05-03")],
    ),
    ("President William Ruto of Kenya met President Paul Kagame on 3 May 2024; there was no Lamu Declaration.", []),
    (
        "Fiji and Tonga issued a joint statement on tuna on May 3, their first document of this kind.",
        [Found("joint statement on tuna", "joint_statement", "issued", "FJ TO", on="2024-05-03")],
    ),
    (
        "China and Hungary issued a joint statement on May 9.",
        [Found("joint statement", "joint_statement", "issued", "CN HU", on="2024-05-09")],
    ),
    (
        (
            "President Luis Abinader of the Dominican Republic received his Panamanian counterpart Laurentino "
            "Cortizo on 3 April. A joint communiqué was put out."
        ),
        [Found("joint communiqué", "communique", "issued", "DO PA", on="2024-04-03")],
    ),
    (
        (
            "Chinese Foreign Minister Wang Yi held talks with Russian Foreign Minister Sergei Lavrov in Beijing on "
            "April 9. In a joint statement the two sides called for calm."
        ),
        [Found("joint statement", "joint_statement", "issued", "CN RU", on="2024-04-09")],
    ),
    (
        "According to the joint statement of Poland and Lithuania, patrols will be doubled.",
        [Found("joint statement of Poland and Lithuania", "joint_statement", "issued", "LT PL")],
    ),
    (
        "Oman and Qatar released a joint press statement at the end of the Sultan's visit.",
        [Found("joint press statement", "joint_statement", "issued", "OM QA")],
    ),
    (
        (
            "Slovak President Zuzana Čaputová met Austrian President Alexander Van der Bellen in Vienna on 6 "
            "March. The joint declaration they adopted speaks of the Danube."
        ),
        [Found("joint declaration", "declaration", "adopted", "AT SK", on="2024-03-06")],
    ),
    (
        "The China-Laos joint statement issued in October 2023 was quoted at length.",
        [Found("China-Laos joint statement", "joint_statement", "issued", "CN LA", on="2023-10")],
    ),
    (
        "The ASEAN summit adopted the Vientiane Declaration on Digital Safety.",
        [Found("Vientiane Declaration on Digital Safety", "declaration", "adopted", "~ASEAN")],
    ),
    (
        (
            "Presidents Gustavo Petro of Colombia and Daniel Noboa of Ecuador agreed on a joint statement in "
            "Tulcán on 18 June."
        ),
        [Found("joint statement", "joint_statement", "issued", "CO EC", on="2024-06-18")],
    ),
    (
        (
            "Chinese President Xi Jinping and French President Emmanuel Macron held talks in Paris on May 6. The "
            "two countries issued four joint statements."
        ),
        [Found("joint statements", "documents", "issued", "CN FR", count=4, on="2024-05-06")],
    ),
    (
        "China and Tanzania adopted an action plan for tourism cooperation on 1 June.",
        [Found("action plan for tourism cooperation", "plan", "adopted", "CN TZ", on="2024-06-01")],
    ),
    (
        "The leaders of Estonia and Latvia approved a joint roadmap on rail.",
        [Found("joint roadmap on rail", "plan", "adopted", "EE LV")],
    ),
    (
        "“Vision 2040: Egypt-Sudan Joint Agenda for the Nile” was adopted by Egypt and Sudan on 12 May.",
        [Found("Vision 2040: Egypt-Sudan Joint Agenda for the Nile", "plan", "adopted", "EG SD", on="2024-05-12")],
    ),
    (
        (
            "After their talks on the morning of May 16, the two heads of state signed and issued the Joint "
            "Statement of the People's Republic of China and the Russian Federation on Deepening the Partnership."
        ),
        [
            Found(
                (
                    "Joint Statement of the People's Republic of China and the Russian Federation on Deepening the "
                    "Partnership"
                ),
                "joint_statement",
                "issued",
                "CN RU",
                on="2024-05-16",
            )
        ],
    ),
    (
        (
            "General Secretary Nguyen Phu Trong and Chinese President Xi Jinping issued in Hanoi on December 13, "
            "2023 a Joint Statement on building a community with a shared future."
        ),
        [
            Found(
                "Joint Statement on building a community with a shared future",
                "joint_statement",
                "issued",
                "CN VN",
                on="2023-12-13",
            )
        ],
    ),
    (
        "The China-Central Asia Summit adopted the Xi'an Declaration.",
        [Found("Xi'an Declaration", "declaration", "adopted", "CN KG KZ TJ TM UZ", on="2024-06")],
    ),
    (
        "Leaders of the BRICS countries adopted the Johannesburg II Declaration on August 23.",
        [Found("Johannesburg II Declaration", "declaration", "adopted", "~BRICS", on="2023-08-23")],
    ),
    (
        (
            "China and Honduras signed a joint communiqué on the establishment of diplomatic relations in Beijing "
            "on March 26, 2023."
        ),
        [
            Found(
                "joint communiqué on the establishment of diplomatic relations",
                "communique",
                "issued",
                "CN HN",
                on="2023-03-26",
            )
        ],
    ),
    (
        "The Shanghai Communiqué was issued in 1972 by China and the United States.",
        [Found("Shanghai Communiqué", "communique", "issued", "CN US", on="1972")],
    ),
    (
        (
            "Saudi Arabia and Iran agreed to resume diplomatic relations, according to a trilateral statement "
            "issued in Beijing on March 10, 2023 by China, Saudi Arabia and Iran."
        ),
        [Found("trilateral statement", "joint_statement", "issued", "CN IR SA", on="2023-03-10")],
    ),
    (
        ("Mexico's Claudia Sheinbaum and Canada's Mark Carney launched an action plan in Mexico City on September 18."),
        [Found("action plan", "plan", "adopted", "CA MX", on="2023-09-18")],
    ),
    (
        (
            "According to a joint statement on further deepening the partnership issued on Wednesday, Vietnam and "
            "China agreed to build a community."
        ),
        [
            Found(
                "joint statement on further deepening the partnership",
                "joint_statement",
                "issued",
                "CN VN",
                on="2024-06-19",
            )
        ],
    ),
    (
        "Full text of the joint statement between China and Vietnam",
        [Found("joint statement between China and Vietnam", "joint_statement", "issued", "CN VN", on="2024-06")],
    ),
    (
        (
            "In the joint statement released after the trilateral summit at Camp David on August 18, 2023, US "
            "President Joe Biden, Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol "
            "promised to consult."
        ),
        [Found("joint statement", "joint_statement", "issued", "JP KR US", on="2023-08-18")],
    ),
    (
        (
            "The leaders of the United States, Japan and the Republic of Korea issued the “Spirit of Camp David” "
            "joint statement."
        ),
        [Found("“Spirit of Camp David” joint statement", "joint_statement", "issued", "JP KR US", on="2024-06")],
    ),
    (
        "The foreign ministry spokesperson slammed the US-Japan joint statement.",
        [Found("US-Japan joint statement", "joint_statement", "issued", "JP US", on="2024-06")],
    ),
    (
        (
            "Foreign ministers of Brazil, Russia, India, China and South Africa issued a joint statement on 25 "
            "September."
        ),
        [Found("joint statement", "joint_statement", "issued", "BR CN IN RU ZA", on="2023-09-25")],
    ),
    (
        (
            "ASEAN and China adopted guidelines, and a joint statement on the green economy was adopted at the "
            "26th ASEAN-China Summit in Jakarta."
        ),
        [Found("joint statement on the green economy", "joint_statement", "adopted", "CN ~ASEAN", on="2024-06")],
    ),
    (
        "Pakistan and the IMF reached a staff-level agreement on 20 March.",
        [Found("staff-level agreement", "agreement", "adopted", "PK ~IMF", on="2024-03-20")],
    ),
    (
        (
            "Guyana and Venezuela adopted the Joint Declaration of Argyle for Dialogue and Peace in Saint Vincent "
            "on 14 December 2023."
        ),
        [
            Found(
                "Joint Declaration of Argyle for Dialogue and Peace in Saint Vincent",
                "declaration",
                "adopted",
                "GY VE",
                on="2023-12-14",
            )
        ],
    ),
    (
        (
            "Presidents Irfaan Ali of Guyana and Nicolás Maduro of Venezuela met in Argyle, Saint Vincent, on 14 "
            "December 2023. A joint declaration was read out, in which both forswore force."
        ),
        [Found("joint declaration", "declaration", "issued", "GY VE", on="2023-12-14")],
    ),
    (
        "The World Health Organization adopted the Pandemic Agreement.",
        [Found("Pandemic Agreement", "agreement", "adopted", "~WHO", on="2024-06")],
    ),
    (
        (
            "The two foreign ministers adopted a Joint Vision Statement on the Indian Ocean, after Maldivian "
            "Foreign Minister Moosa Zameer met Dr S. Jaishankar in New Delhi on 9 May."
        ),
        [Found("Joint Vision Statement on the Indian Ocean", "joint_statement", "adopted", "IN MV", on="2024-05-09")],
    ),
    (
        (
            "Qin Gang signed with Honduran Foreign Minister Enrique Reina the Joint Communiqué on the "
            "Establishment of Diplomatic Relations between the People's Republic of China and the Republic of "
            "Honduras."
        ),
        [
            Found(
                (
                    "Joint Communiqué on the Establishment of Diplomatic Relations between the "
                    "People's Republic of China "
                    "and the Republic of Honduras"
                ),
                "communique",
                "issued",
                "CN HN",
                on="2024-06",
            )
        ],
    ),
    (
        (
            "Foreign Minister Bui Thanh Son and Secretary of State Antony Blinken announced that Hanoi and "
            "Washington had elevated relations in a joint leaders' statement of September 11, 2023."
        ),
        [Found("joint leaders' statement", "joint_statement", "issued", "US VN", on="2023-09-11")],
    ),
    (
        ("Prime Minister Pham Minh Chinh and Prime Minister Hun Manet issued a joint press release on December 12."),
        [Found("joint press release", "joint_statement", "issued", "KH VN", on="2023-12-12")],
    ),
    (
        "The Alliance of Sahel States adopted a treaty in Niamey on July 6.",
        [Found("treaty", "treaty", "adopted", "~AES", on="2023-07-06")],
    ),
    (
        (
            "Finnish President Alexander Stubb and Icelandic President Halla Tómasdóttir met in Helsinki on 21 "
            "October; their joint statement, published the same evening, names Ukraine nine times."
        ),
        [Found("joint statement", "joint_statement", "issued", "FI IS", on="2023-10-21")],
    ),
    (
        "The Pacific Islands Forum leaders endorsed the Nuku'alofa Communiqué on 30 August.",
        [Found("Nuku'alofa Communiqué", "communique", "adopted", "~PIF", on="2023-08-30")],
    ),
    (
        "China and Spain reached an agreement under which pandas will go to Madrid.",
        [Found("agreement", "agreement", "adopted", "CN ES", on="2024-06")],
    ),
    (
        "President William Ruto of Kenya and Prime Minister Jonas Gahr Støre of Norway met in Oslo on 3 May "
        "2024.\nThe following is the full text of the Joint Statement.",
        [Found("Joint Statement", "joint_statement", "issued", "KE NO", on="2024-05-03")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ISSUED)
def test_statements(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got
