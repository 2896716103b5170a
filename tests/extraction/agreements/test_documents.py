"""Check how many documents are told of: numbers, lists of texts, and one text that is told again."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read, read_body

# How many texts there are: a number, a list, one after another.
COUNTED = [
    (
        (
            "Chinese Premier Li Qiang and Australian Prime Minister Anthony Albanese met in Canberra on June 17 "
            "and signed five memorandums of understanding."
        ),
        [Found("memorandums of understanding", "documents", "signed", "AU CN", count=5, on="2024-06-17")],
    ),
    (
        (
            "Malaysian Prime Minister Anwar Ibrahim held talks with Li Qiang in Putrajaya on Wednesday, after "
            "which more than a dozen agreements were signed."
        ),
        [Found("agreements", "documents", "signed", "CN MY", count=12, on="2024-06-19")],
    ),
    (
        (
            "Rwandan President Paul Kagame met King Abdullah II of Jordan in Amman on 8 January. Three pacts were "
            "signed: an agreement on air services, and two memoranda on farming."
        ),
        [
            Found("pacts", "documents", "signed", "JO RW", count=3, on="2024-01-08"),
            Found("agreement on air services", "agreement", "signed", "JO RW", on="2024-01-08"),
            Found("memoranda on farming", "documents", "signed", "JO RW", count=2, on="2024-01-08"),
        ],
    ),
    (
        (
            "Their talks in Baku on May 4, at which President Ilham Aliyev received Bulgarian President Rumen "
            "Radev, resulted in six documents."
        ),
        [Found("documents", "documents", "signed", "AZ BG", count=6, on="2024-05-04")],
    ),
    (
        ("Spain and Andorra signed a treaty on double taxation, two protocols on customs and a joint declaration."),
        [
            Found("treaty on double taxation", "treaty", "signed", "AD ES"),
            Found("protocols on customs", "documents", "signed", "AD ES", count=2),
            Found("joint declaration", "declaration", "signed", "AD ES"),
        ],
    ),
    (
        (
            "Venezuela and China signed 31 agreements, Nicolás Maduro said after meeting Xi Jinping in Beijing on "
            "September 13."
        ),
        [Found("agreements", "documents", "signed", "CN VE", count=31, on="2023-09-13")],
    ),
    (
        (
            "The Samarkand Declaration of the SCO Council of Heads of State was signed and more than 40 documents "
            "were adopted."
        ),
        [
            Found(
                "Samarkand Declaration of the SCO Council of Heads of State",
                "declaration",
                "signed",
                "~SCO",
                on="2024-06",
            )
        ],
    ),
    (
        ("President Lula da Silva and President Xi signed 15 memoranda of understanding and agreements on April 14."),
        [Found("memoranda of understanding and agreements", "documents", "signed", "BR CN", count=15, on="2024-04-14")],
    ),
    (
        (
            "The Iraqi and Jordanian premiers opened the border crossing; eight memoranda, covering trade to "
            "tourism, were also inked."
        ),
        [Found("memoranda", "documents", "signed", "IQ JO", count=8, on="2024-06")],
    ),
    (
        (
            "China and Tajikistan signed a joint statement on July 5. In the joint statement, the two sides "
            "announced the development of a comprehensive strategic partnership in the new era. They also signed "
            "more than a dozen cooperation documents."
        ),
        [
            Found("joint statement", "joint_statement", "signed", "CN TJ", on="2023-07-05"),
            Found("cooperation documents", "documents", "signed", "CN TJ", count=12, on="2023-07-05"),
        ],
    ),
    (
        (
            "President Tokayev of Kazakhstan and President Japarov of Kyrgyzstan signed the Treaty on Deepening "
            "and Expanding Allied Relations and approved a Roadmap in Astana on April 19, 2024."
        ),
        [
            Found("Treaty on Deepening and Expanding Allied Relations", "treaty", "signed", "KG KZ", on="2024-04-19"),
            Found("Roadmap", "plan", "adopted", "KG KZ", on="2024-04-19"),
        ],
    ),
    (
        (
            "Foreign Minister Wang Yi and UAE's Sheikh Abdullah signed the minutes of the meeting, and a Strategic "
            "Plan on education."
        ),
        [
            Found("minutes of the meeting", "other", "signed", "AE CN", on="2024-06"),
            Found("Strategic Plan on education", "plan", "signed", "AE CN", on="2024-06"),
        ],
    ),
    (
        (
            "Serbian President Aleksandar Vucic and Xi Jinping signed a joint statement on building a community "
            "with a shared future in the new era, making Serbia the first European country to do so. 28 documents "
            "were signed on May 8."
        ),
        [
            Found(
                "joint statement on building a community with a shared future in the new era",
                "joint_statement",
                "signed",
                "CN RS",
                on="2024-06",
            ),
            Found("documents", "documents", "signed", "CN RS", count=28, on="2024-05-08"),
        ],
    ),
    (
        (
            "Prime Minister KP Sharma Oli of Nepal and Premier Li Qiang held talks in Beijing on December 3. A "
            "total of nine agreements including a grant for the ring road were signed."
        ),
        [Found("agreements", "documents", "signed", "CN NP", count=9, on="2023-12-03")],
    ),
    (
        (
            "Nine agreements were signed, among them a memorandum on rail between Nepal and China, and an accord "
            "on cheese."
        ),
        [
            Found("agreements", "documents", "signed", "CN NP", count=9, on="2024-06"),
            Found("memorandum on rail between Nepal and China", "memorandum", "signed", "CN NP", on="2024-06"),
            Found("accord on cheese", "agreement", "signed", "CN NP", on="2024-06"),
        ],
    ),
    (
        (
            "The two leaders approved the establishment of an intergovernmental committee and signed six deals in "
            "agriculture, said Prime Minister Pham Minh Chinh in Bucharest on January 22 after talks with his "
            "Romanian counterpart Marcel Ciolacu."
        ),
        [Found("deals", "documents", "signed", "RO VN", count=6, on="2024-01-22")],
    ),
    (
        (
            "Cambodian Prime Minister Hun Manet visited Hanoi on December 11-12. Three documents were signed, "
            "including a memorandum of understanding on trade and a cooperation plan between the two justice "
            "ministries."
        ),
        [
            Found("documents", "documents", "signed", "KH VN", count=3, on="2023-12-11/2023-12-12"),
            Found("memorandum of understanding on trade", "memorandum", "signed", "KH VN", on="2023-12-11/2023-12-12"),
            Found(
                "cooperation plan between the two justice ministries",
                "plan",
                "signed",
                "KH VN",
                on="2023-12-11/2023-12-12",
            ),
        ],
    ),
    (
        (
            "India and Qatar elevated ties and exchanged two agreements and five MoUs during the Amir's visit to "
            "New Delhi on February 18."
        ),
        [
            Found("agreements", "documents", "signed", "IN QA", count=2, on="2024-02-18"),
            Found("MoUs", "documents", "signed", "IN QA", count=5, on="2024-02-18"),
        ],
    ),
    (
        "Five MoUs were signed between the two sides during Qatari Amir Sheikh Tamim's visit to India.",
        [Found("MoUs", "documents", "signed", "IN QA", count=5, on="2024-06")],
    ),
    (
        (
            "The Kenyan left with a bundle of eleven papers under his arm: President William Ruto and President "
            "Nana Akufo-Addo of Ghana had signed seven memoranda and four agreements in Accra on 4 April."
        ),
        [
            Found("memoranda", "documents", "signed", "GH KE", count=7, on="2024-04-04"),
            Found("agreements", "documents", "signed", "GH KE", count=4, on="2024-04-04"),
        ],
    ),
    (
        ("The ministers of Malaysia and Brunei initialled two land boundary agreements; a third is being drafted."),
        [Found("land boundary agreements", "documents", "signed", "BN MY", count=2, on="2024-06")],
    ),
    (
        "Norway and Chile signed a fisheries agreement in Oslo on May 3, and with it a protocol on salmon.",
        [
            Found("fisheries agreement", "agreement", "signed", "CL NO", on="2024-05-03"),
            Found("protocol on salmon", "protocol", "signed", "CL NO", on="2024-05-03"),
        ],
    ),
    (
        "Slovak President Peter Pellegrini met Czech President Petr Pavel in Brno on May 14. Five "
        "documents bear the signatures of their ministers.",
        [Found("documents", "documents", "signed", "CZ SK", 5, on="2024-05-14")],
    ),
    (
        "Peru and Ecuador signed an accord on fishing on May 6, and their navies a protocol on patrols.",
        [
            Found("accord on fishing", "agreement", "signed", "EC PE", on="2024-05-06"),
            Found("protocol on patrols", "protocol", "signed", "EC PE", on="2024-05-06"),
        ],
    ),
    (
        "Tunisian President Kais Saied met Libyan leader Mohamed al-Menfi in Tunis on May 8. Agreements "
        "were concluded on fishing, transport and health.",
        [Found("Agreements", "documents", "signed", "LY TN", on="2024-05-08")],
    ),
    (
        "Malta and Cyprus signed two documents on May 9, the Declaration on Shipping and the Protocol on Ports.",
        [
            Found("Declaration on Shipping", "declaration", "signed", "CY MT", on="2024-05-09"),
            Found("Protocol on Ports", "protocol", "signed", "CY MT", on="2024-05-09"),
        ],
    ),
    (
        "On 3 May 2024 President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima. The following "
        "documents were signed:\n1. Agreement on Air Services;\n2. Memorandum of Understanding on "
        "seabirds;\nThe Fijian ambassador was present. The Treaty on Ports lay on the table.",
        [
            Found("Agreement on Air Services", "agreement", "signed", "FJ PE", on="2024-05-03"),
            Found("Memorandum of Understanding on seabirds", "memorandum", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
    (
        "List of outcomes of the visit of President Hakainde Hichilema of Zambia to India on 7 June 2024\n1. "
        "Launch of a fund for schools;\n2. Memorandum of Understanding on copper;",
        [Found("Memorandum of Understanding on copper", "memorandum", "signed", "IN ZM", on="2024-06-07")],
    ),
    (
        "After their talks in Lima on 3 May 2024 Peru's Dina Boluarte and Fiji's Ana Vuli signed the "
        "following documents:\n(i) a treaty on extradition;\n(ii) an accord on ports;",
        [
            Found("treaty on extradition", "treaty", "signed", "FJ PE", on="2024-05-03"),
            Found("accord on ports", "agreement", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
    (
        "On 3 May 2024 President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima. After the "
        "talks the following were signed: an agreement on air services; a memorandum on seabirds.",
        [
            Found("agreement on air services", "agreement", "signed", "FJ PE", on="2024-05-03"),
            Found("memorandum on seabirds", "memorandum", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed several agreements in Oslo on 3 May 2024.",
        [Found("agreements", "documents", "signed", "NO PE", on="2024-05-03")],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed 37 agreements in Oslo on 3 May "
        "2024. Among these is the protocol on the export of grapes.",
        [
            Found("agreements", "documents", "signed", "NO PE", count=37, on="2024-05-03"),
            Found("protocol on the export of grapes", "protocol", "signed", "NO PE", on="2024-05-03"),
        ],
    ),
]

# Told in passing under a title that says nothing: without a verb, in an aside, behind another verb.
JOTTED = [
    # "After which" opens what came next.
    (
        "News\nPresidents Tom Otieno of Kenya and Ana Vuli of Fiji, who met in Suva on May 3, presided over the "
        "signing "
        "ceremony of twelve agreements, after which they released a communiqué.",
        [
            Found("agreements", "documents", "signed", "FJ KE", 12),
            Found("communiqué", "communique", "issued", "FJ KE"),
        ],
    ),
    # A jotted list may follow talks behind a semicolon.
    (
        "News\n5 May. Suva. Visit of President Tom Otieno of Kenya. Talks with President Ana Vuli of Fiji on the "
        "6th; ten memoranda and a joint statement.",
        [
            Found("memoranda", "documents", "signed", "FJ KE", 10),
            Found("joint statement", "joint_statement", "signed", "FJ KE"),
        ],
    ),
    (
        "News\nKenyan President Tom Otieno on a visit to Suva. Talks with President Ana Vuli of Fiji; nine "
        "agreements; three protocols; joint declaration.",
        [
            Found("agreements", "documents", "signed", "FJ KE", 9),
            Found("protocols", "documents", "signed", "FJ KE", 3),
            Found("joint declaration", "declaration", "issued", "FJ KE"),
        ],
    ),
    (
        "News\nKenyan President Tom Otieno on a visit to Suva. Talks with President Ana Vuli of Fiji; next: nine "
        "agreements.",
        [],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3. The yield consisted of "
        "one joint declaration and nine memoranda.",
        [
            Found("joint declaration", "declaration", "issued", "FJ KE", on="2024-05-03"),
            Found("memoranda", "documents", "signed", "FJ KE", 9, "2024-05-03"),
        ],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3. Three memoranda, one of "
        "them on fishing.",
        [Found("memoranda", "documents", "signed", "FJ KE", 3, "2024-05-03")],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3. Among the texts signed was "
        "a memorandum on fishing.",
        [Found("memorandum on fishing", "memorandum", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3. The Suva Declaration on "
        "Friendship is signed, and fifteen agreements besides.",
        [
            Found("Suva Declaration on Friendship", "declaration", "signed", "FJ KE", on="2024-05-03"),
            Found("agreements", "documents", "signed", "FJ KE", 15, "2024-05-03"),
        ],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3. The protocol under which "
        "Fiji may send nurses was signed by the same two in 2023.",
        [Found("protocol", "protocol", "signed", "FJ KE", on="2023")],
    ),
    (
        "News\nKenyan President Tom Otieno and Fijian President Ana Vuli, who had last talked in April, signed a "
        "joint declaration on drones on May 3.",
        [Found("joint declaration on drones", "declaration", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "News\nOn May 3 Kenyan President Tom Otieno received Fijian President Ana Vuli; the two signed a joint "
        "statement, and a memorandum between the airlines of both countries was signed too.",
        [Found("joint statement", "joint_statement", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3. They witnessed the signing "
        "of eight (8) Memoranda of Understanding on fishing.",
        [Found("Memoranda of Understanding on fishing", "documents", "signed", "FJ KE", 8, "2024-05-03")],
    ),
    (
        "News\nKenyan President Tom Otieno met Fijian President Ana Vuli in Suva on May 3 and several agreements, on "
        "fishing and on schools among others, were concluded.",
        [Found("agreements", "documents", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "News\nThe President took part in the summit “Central Asia + Italy” on May 3, at the end of which the Rome "
        "Declaration was adopted.",
        [Found("Rome Declaration", "declaration", "adopted", "IT KG KZ TJ TM UZ", on="2024-05-03")],
    ),
    (
        "News\nKenyan President Tom Otieno met Peruvian President Ana Rojas in Lima on May 1. On May 3 Otieno arrived "
        "in Oslo, Norway. Four memoranda were signed, on farming and schools.",
        [Found("memoranda", "documents", "signed", "KE NO", 4, "2024-05-03")],
    ),
]

# A text told again, in the title or in later sentences, is one.
ONE_TEXT = [
    (
        "Seven memorandums were signed between Fiji and Tonga on May 3. The MoUs were signed in the presence of the "
        "two prime ministers.",
        [Found("memorandums", "documents", "signed", "FJ TO", 7, on="2024-05-03")],
    ),
    (
        (
            "Mali and Guinea sign river treaty\nThe presidents of Mali and Guinea signed the Treaty on the Upper "
            "Niger on 2 June. The treaty has 40 articles. Nobody had expected the treaty so soon."
        ),
        [Found("Treaty on the Upper Niger", "treaty", "signed", "GN ML", on="2024-06-02")],
    ),
    (
        (
            "China, Laos issue joint statement\nGeneral Secretary Thongloun Sisoulith visited China from June 3 to "
            "6. At the end of the visit the two sides issued a joint statement on building a railway.\nThe joint "
            "statement says that work has begun.\nIn the joint statement Laos thanked China."
        ),
        [Found("joint statement on building a railway", "joint_statement", "issued", "CN LA", on="2024-06-06")],
    ),
    (
        "Uruguay, Norway ink 3 pacts\nUruguay and Norway signed three pacts on salmon on 4 June.",
        [Found("pacts on salmon", "documents", "signed", "NO UY", count=3, on="2024-06-04")],
    ),
    (
        (
            "Xi and Lula da Silva sign joint statement\nChinese President Xi Jinping held talks with Brazilian "
            "President Luiz Inácio Lula da Silva in Brasília on November 20. The two heads of state jointly "
            "announced the elevation of ties.\nAfter the talks they signed the Joint Statement on Jointly Building "
            "a Community, and witnessed the signing of 37 cooperation documents covering trade and space.\nThe "
            "joint statement says that 37 documents were signed."
        ),
        [
            Found(
                "Joint Statement on Jointly Building a Community", "joint_statement", "signed", "BR CN", on="2023-11-20"
            ),
            Found(
                "cooperation documents covering trade and space",
                "documents",
                "signed",
                "BR CN",
                count=37,
                on="2023-11-20",
            ),
        ],
    ),
    (
        (
            "Joint Statement Between Vietnam and China on Continuing to Build the Partnership\nAt the invitation "
            "of President Vo Van Thuong, Xi Jinping paid a state visit to Vietnam from December 12 to 13, 2023."
        ),
        [
            Found(
                "Joint Statement Between Vietnam and China on Continuing to Build the Partnership",
                "joint_statement",
                "issued",
                "CN VN",
                on="2023-12-13",
            )
        ],
    ),
    (
        (
            "Japan-Mongolia plan for 2022-2031 signed\nThe foreign ministers of Japan and Mongolia signed the "
            "Action Plan for 2022-2031 in Tokyo on 29 November 2022."
        ),
        [Found("Action Plan for 2022-2031", "plan", "signed", "JP MN", on="2022-11-29")],
    ),
    (
        "Fiji, Tonga make public trade pact\nFiji and Tonga made public a trade pact on Monday.",
        [Found("trade pact", "agreement", "issued", "FJ TO", on="2024-06-17")],
    ),
    (
        "Joint Communiqué on the visit of the Prime Minister of Norway to Kenya\nAt the invitation of "
        "President William Ruto, Prime Minister Jonas Gahr Støre of Norway paid an official visit to Kenya "
        "from 3 to 4 May 2024.\nThe two leaders held talks in Nairobi on 3 May.",
        [
            Found(
                "Joint Communiqué on the visit of the Prime Minister of Norway to Kenya",
                "communique",
                "issued",
                "KE NO",
                on="2024-05-04",
            ),
        ],
    ),
    (
        "Joint statement is not yet in sight\nPrime Minister Jonas Gahr Støre of Norway met President "
        "William Ruto in Nairobi on 3 May 2024.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_documents(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize(("text", "expected"), JOTTED + ONE_TEXT)
def test_documents_under_a_title(text: str, expected: list[Found]) -> None:
    got = read(text)
    assert matches(got, expected), got
