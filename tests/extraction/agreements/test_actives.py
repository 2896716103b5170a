"""Check agreements told by an active verb: the makers signed, initialled, concluded, renewed or struck it."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

# The makers are the subject of the verb.
ACTIVES = [
    (
        "On 3 May 2024 Kenyan Minister Peter Banda was received by Foreign Minister Ana Soto of Peru, and signed with "
        "Luis Rojas, Chairman of the Peruvian Planning Commission, a memorandum of understanding on fisheries.",
        [Found("memorandum of understanding on fisheries", "memorandum", "signed", "KE PE", on="2024-05-03")],
    ),
    (
        "Kenya and Peru signed a Framework for Rail Cooperation on 3 May 2024.",
        [Found("Framework for Rail Cooperation", "agreement", "signed", "KE PE", on="2024-05-03")],
    ),
    (
        "Fiji was the first island country to sign a free trade agreement with Peru, in 2008.",
        [Found("free trade agreement", "agreement", "signed", "FJ PE", on="2008")],
    ),
    (
        (
            "Chilean Foreign Minister Alberto van Klaveren and his New Zealand counterpart Winston Peters signed a "
            "memorandum of understanding on Antarctic research in Christchurch on May 14."
        ),
        [Found("memorandum of understanding on Antarctic research", "memorandum", "signed", "CL NZ", on="2024-05-14")],
    ),
    (
        (
            "Prime Minister Kyriakos Mitsotakis of Greece and President Nikos Christodoulides of Cyprus inked an "
            "agreement on an electricity cable on Tuesday."
        ),
        [Found("agreement on an electricity cable", "agreement", "signed", "CY GR", on="2024-06-18")],
    ),
    (
        "Norway and Iceland have concluded a protocol on cod quotas.",
        [Found("protocol on cod quotas", "protocol", "signed", "IS NO")],
    ),
    (
        (
            "The trade ministers of Peru and Indonesia initialled a comprehensive economic partnership agreement "
            "in Lima on 3 June 2024."
        ),
        [Found("comprehensive economic partnership agreement", "agreement", "signed", "ID PE", on="2024-06-03")],
    ),
    (
        (
            "On 11 March 2024 President William Ruto of Kenya and President Yoweri Museveni of Uganda put their "
            "signatures to the Treaty on the Lake Victoria Fisheries."
        ),
        [Found("Treaty on the Lake Victoria Fisheries", "treaty", "signed", "KE UG", on="2024-03-11")],
    ),
    (
        (
            "Defence ministers Ville Pålsson of Sweden and Antti Häkkänen of Finland affixed their signatures in "
            "Tampere to a letter of intent on joint training."
        ),
        [Found("letter of intent on joint training", "other", "signed", "FI SE")],
    ),
    (
        "Brazil and Paraguay sealed a deal on the tariff of the Itaipu dam on May 7.",
        [Found("deal on the tariff of the Itaipu dam", "agreement", "signed", "BR PY", on="2024-05-07")],
    ),
    (
        (
            "With Mongolian Foreign Minister Battsetseg Batmunkh he signed nothing, but Kazakhstan and Mongolia "
            "exchanged notes on visa-free travel on June 6."
        ),
        [Found("notes on visa-free travel", "other", "signed", "KZ MN", on="2024-06-06")],
    ),
    (
        "China and Serbia signed an agreement on free trade.",
        [Found("agreement on free trade", "agreement", "signed", "CN RS")],
    ),
    (
        "Georgia signed a free trade agreement with Ecuador in Quito last Friday.",
        [Found("free trade agreement", "agreement", "signed", "EC GE", on="2024-06-14")],
    ),
    (
        "Nepal and Bhutan renewed their transit agreement on 30 May.",
        [Found("transit agreement", "agreement", "signed", "BT NP", on="2024-05-30")],
    ),
    (
        (
            "Cuban Foreign Minister Bruno Rodríguez and his Lao counterpart Saleumxay Kommasith signed in "
            "Vientiane a Memorandum of Understanding between both ministries."
        ),
        [Found("Memorandum of Understanding between both ministries", "memorandum", "signed", "CU LA", on="2024-06")],
    ),
    (
        (
            "Vietnam and Laos signed the 2024 Cooperation Agreement Plan between the two Governments at the 46th "
            "session of the Vietnam-Laos Intergovernmental Committee in Vientiane on January 8."
        ),
        [Found("Cooperation Agreement Plan between the two Governments", "plan", "signed", "LA VN", on="2024-01-08")],
    ),
    (
        ("The DPRK and Russia signed the Treaty on Comprehensive Strategic Partnership in Pyongyang on June 19, 2024."),
        [Found("Treaty on Comprehensive Strategic Partnership", "treaty", "signed", "KP RU", on="2024-06-19")],
    ),
    (
        "In 1972 China and Japan signed the Joint Statement, and in 1978 the Treaty of Peace and Friendship.",
        [Found("Joint Statement", "joint_statement", "signed", "CN JP", on="1972")],
    ),
    (
        (
            "Australia, the United Kingdom and the United States signed the AUKUS naval nuclear propulsion "
            "agreement in Washington on 5 August."
        ),
        [Found("AUKUS naval nuclear propulsion agreement", "agreement", "signed", "AU GB US", on="2023-08-05")],
    ),
    (
        (
            "He said that China and Nicaragua had signed a free trade agreement in August 2023, which entered into "
            "force on January 1."
        ),
        [Found("free trade agreement", "agreement", "signed", "CN NI", on="2023-08")],
    ),
    (
        "Hong Kong and Peru signed a free trade agreement on November 15, 2024.",
        [Found("free trade agreement", "agreement", "signed", "HK PE", on="2024-11-15")],
    ),
    (
        (
            "Kim Jong Un and Vladimir Putin signed the treaty at the Kumsusan guesthouse on June 19, said the "
            "Korean Central News Agency. The treaty consists of 23 articles. Article 4 of the treaty provides for "
            "mutual help."
        ),
        [Found("treaty", "treaty", "signed", "KP RU", on="2024-06-19")],
    ),
    (
        "In 1954 China and India signed the Agreement on Trade and Intercourse.",
        [Found("Agreement on Trade and Intercourse", "agreement", "signed", "CN IN", on="1954")],
    ),
    (
        (
            "At the end of the talks the sides signed an Action Plan for 2024-2026, Lavrov and Venezuelan Foreign "
            "Minister Yván Gil told reporters in Caracas on 20 February."
        ),
        [Found("Action Plan for 2024-2026", "plan", "signed", "RU VE", on="2024-02-20")],
    ),
    (
        (
            "Prime Minister Ulf Kristersson of Sweden and Viktor Orbán met in Budapest on Friday and struck a deal "
            "on four fighter jets."
        ),
        [Found("deal on four fighter jets", "agreement", "signed", "HU SE", on="2024-06-14")],
    ),
    (
        "Turkey and Somalia signed a defence pact, which parliament approved on 21 February.",
        [Found("defence pact", "agreement", "signed", "SO TR", on="2024-06")],
    ),
    (
        ("Kenya and the European Union signed an Economic Partnership Agreement in Nairobi on 18 December 2023."),
        [Found("Economic Partnership Agreement", "agreement", "signed", "KE ~EU", on="2023-12-18")],
    ),
    (
        "The African Union and China signed a cooperation plan on 16 December 2020.",
        [Found("cooperation plan", "plan", "signed", "CN ~AU", on="2020-12-16")],
    ),
    (
        (
            "Lithuania's and Germany's defence ministers, Laurynas Kasčiūnas and Boris Pistorius, signed a roadmap "
            "in Vilnius."
        ),
        [Found("roadmap", "plan", "signed", "DE LT", on="2024-06")],
    ),
    (
        (
            "The ministers initialled the minutes of the eighth meeting of the Joint Commission between Cuba and "
            "Angola in Luanda."
        ),
        [
            Found(
                "minutes of the eighth meeting of the Joint Commission between Cuba and Angola",
                "other",
                "signed",
                "AO CU",
                on="2024-06",
            )
        ],
    ),
    (
        "Sri Lanka and China signed an MoU on the BRI, President Dissanayake's office said.",
        [Found("MoU on the BRI", "memorandum", "signed", "CN LK", on="2024-06")],
    ),
    (
        (
            "Russia, Belarus and Kazakhstan concluded the Treaty on the Eurasian Economic Union in Astana on 29 "
            "May 2014."
        ),
        [Found("Treaty on the Eurasian Economic Union", "treaty", "signed", "BY KZ RU", on="2014-05-29")],
    ),
    (
        "In 1978 Vietnam and the Soviet Union signed a treaty of friendship and cooperation.",
        [Found("treaty of friendship and cooperation", "treaty", "signed", "RU VN", on="1978")],
    ),
    (
        "Burkina Faso, Mali and Niger signed the Liptako-Gourma Charter in Bamako on 16 September 2023.",
        [Found("Liptako-Gourma Charter", "treaty", "signed", "BF ML NE", on="2023-09-16")],
    ),
    (
        (
            "Azerbaijan's President Ilham Aliyev and Armenian Prime Minister Nikol Pashinyan signed a joint "
            "declaration at the White House on August 8, with Donald Trump as a witness."
        ),
        [Found("joint declaration", "declaration", "signed", "AM AZ", on="2023-08-08")],
    ),
    (
        (
            "Rwanda and the Democratic Republic of the Congo signed a peace agreement in Washington on June 27, "
            "2025, brokered by the United States."
        ),
        [Found("peace agreement", "agreement", "signed", "CD RW", on="2025-06-27")],
    ),
    (
        "The United States and Ukraine signed the minerals deal on April 30, 2025.",
        [Found("minerals deal", "agreement", "signed", "UA US", on="2025-04-30")],
    ),
    (
        (
            "Nobody in Tbilisi will forget March 3, when the presidents of Georgia and Turkmenistan, Salome "
            "Zourabichvili and Serdar Berdimuhamedov, set their hands to a gas accord."
        ),
        [Found("gas accord", "agreement", "signed", "GE TM", on="2024-03-03")],
    ),
    (
        "Denmark and Germany renewed for five years the accord on minority schools that dates from 1955.",
        [Found("accord on minority schools", "agreement", "signed", "DE DK", on="1955")],
    ),
    (
        (
            "Sweden's Maria Malmer Stenergard initialed a consular convention with Armenia's Ararat Mirzoyan in "
            "Yerevan last month."
        ),
        [Found("consular convention", "treaty", "signed", "AM SE", on="2024-05")],
    ),
    ("Thai, Lao FMs ink power deal", [Found("power deal", "agreement", "signed", "LA TH", on="2024-06")]),
    (
        "Australia's Labor government signed the AUKUS pact, the author writes, against China.",
        [Found("AUKUS pact", "agreement", "signed", "AU GB US", on="2024-06")],
    ),
    (
        "Ethiopian Prime Minister Abiy Ahmed and Somali President Hassan Sheikh Mohamud agree on the "
        "Zanzibar Declaration.",
        [Found("Zanzibar Declaration", "declaration", "adopted", "ET SO")],
    ),
    (
        "King Felipe VI and Portuguese President Marcelo Rebelo de Sousa signed, at the town hall, the "
        "Treaty of Friendship and Cooperation on 4 May 2024.",
        [Found("Treaty of Friendship and Cooperation", "treaty", "signed", "ES PT", on="2024-05-04")],
    ),
    (
        "Togo's Faure Gnassingbé had Benin's Patrice Talon in Lomé on March 2, to sign accords on the power grid.",
        [Found("accords on the power grid", "documents", "signed", "BJ TG", on="2024-03-02")],
    ),
    (
        "Fijian President Ana Vuli and Kenyan President Tom Otieno signed a Strategic Partnership and Cooperation "
        "Agreement on May 3.",
        [Found("Strategic Partnership and Cooperation Agreement", "agreement", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "Kenyan President Tom Otieno and Fijian President Ana Vuli signed what they call the Treaty of Suva on May 3.",
        [Found("Treaty of Suva", "treaty", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "The Fijian and Samoan governments announced on 28 May 2024 an agreement on tuna.",
        [Found("agreement on tuna", "agreement", "adopted", "FJ WS", on="2024-05-28")],
    ),
    (
        "On 4 May 2024 the ministers Ana Gil of Peru and Ole Berg of Norway signed the Protocol on "
        "amendments to the Agreement on ports and a Programme of cooperation between the two ministries for "
        "2024–2026.",
        [
            Found("Protocol on amendments to the Agreement on ports", "protocol", "signed", "NO PE", on="2024-05-04"),
            Found(
                "Programme of cooperation between the two ministries for 2024",
                "plan",
                "signed",
                "NO PE",
                on="2024-05-04",
            ),
        ],
    ),
    (
        "Sweden's Ulf Kristersson and Finland's Petteri Orpo signed a joint letter and a declaration on "
        "drones in Stockholm on 3 May 2024.",
        [Found("declaration on drones", "declaration", "signed", "FI SE", on="2024-05-03")],
    ),
    # Each text has its own partner.
    (
        "On 3 May 2024 Fiji signed a security agreement with Peru, a memorandum on fisheries with Kenya and a treaty "
        "on extradition with Norway.",
        [
            Found("security agreement", "agreement", "signed", "FJ PE"),
            Found("memorandum on fisheries", "memorandum", "signed", "FJ KE"),
            Found("treaty on extradition", "treaty", "signed", "FJ NO"),
        ],
    ),
    (
        "On the same day Peru signed a protocol on tuna with Fiji and a framework for economic cooperation with Samoa.",
        [
            Found("protocol on tuna", "protocol", "signed", "FJ PE"),
            Found("framework for economic cooperation with Samoa", "agreement", "signed", "PE WS"),
        ],
    ),
    (
        "At the last of these meetings Fiji signed security agreements with Peru, Chile and Norway.",
        [Found("security agreements", "documents", "signed", "CL FJ NO PE")],
    ),
    # Ministers bind their states, also beside companies.
    (
        "President Ana Vuli of Fiji and Peruvian President Jan Ros issued a joint declaration on 5 May 2024, and "
        "ministers and companies signed 36 documents worth a billion.",
        [
            Found("joint declaration", "declaration", "issued", "FJ PE"),
            Found("documents", "documents", "signed", "FJ PE", 36),
        ],
    ),
    (
        "President Ana Vuli of Fiji met Peruvian President Jan Ros on 5 May 2024, and companies signed 36 documents.",
        [],
    ),
    # A forum's text is not that of two who met there.
    (
        "President Ana Vuli of Fiji met President Jan Ros of Peru in Lima on 3 May 2024. A declaration of the Forum in "
        "favour of dialogue was adopted.",
        [],
    ),
    (
        "In Lima on 3 May 2024 Ana Vuli of Fiji and Jan Ros of Peru witnessed the signing of no fewer than 45 "
        "cooperation documents.",
        [Found("cooperation documents", "documents", "signed", "FJ PE", 45)],
    ),
    (
        "President Ana Vuli of Fiji was in Lima on 3 May 2024, when the first joint document of Fiji and Peru in ten "
        "years was published.",
        [Found("first joint document of Fiji and Peru in ten years", "joint_statement", "issued", "FJ PE")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTIVES)
def test_actives(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got
