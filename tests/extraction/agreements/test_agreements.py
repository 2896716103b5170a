"""Check which agreements sentences tell of: title, kind, status, makers, number of documents, date."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import AgreementReport
from relations_db.reading.article import Article
from relations_db.resolution.dates import resolve

ANY = "*"
PUBLISHED = "2024-06-20"


@dataclass(frozen=True, slots=True)
class Found:
    """An agreement, expected or found.

    Attributes:
        title, kind, status: as in a report.
        who: countries, then organisations after `~` and parties after `=`, with blanks between.
        count: number of documents.
        on: EDTF date in an article of 20 June 2024; ANY where a row does not say.
    """

    title: str
    kind: str
    status: str
    who: str
    count: int | None = None
    on: str | None = ANY


def read(text: str) -> list[Found]:
    """Give the agreements of a text whose first line is its title."""
    title = text.partition("\n")[0]
    count = text.count("\n") + 1
    article = Article(
        key="0123456789abcdef", parent=None, title=title, text=text, lines=tuple(range(1, count + 1)), first_line=1,
        last_line=count, publisher=None, dateline=None, truncated=False,
    )  # fmt: skip
    found = []
    for report in read_article(article).reports:
        if isinstance(report, AgreementReport):
            who = (*report.countries, *(f"~{o}" for o in report.organizations), *(f"={p}" for p in report.parties))
            date = resolve(report.when, PUBLISHED)[0] if report.when is not None else None
            found.append(Found(report.title, report.kind, report.status, " ".join(who), report.count, date))
    return found


def matches(got: list[Found], expected: list[Found]) -> bool:
    """Tell whether what was found is what a row expects."""
    return len(got) == len(expected) and all(
        (g.title, g.kind, g.status, g.who, g.count) == (e.title, e.kind, e.status, e.who, e.count)
        and e.on in (ANY, g.on)
        for g, e in zip(got, expected, strict=True)
    )


SIGNED = [
    # The second country has its article.
    (
        "The Treaty on Trade between Kenya and the Republic of Peru, signed in Lima on 19 June 2024, entered into "
        "force on 4 December.",
        [Found("Treaty on Trade between Kenya and the Republic of Peru", "treaty", "signed", "KE PE", on="2024-06-19")],
    ),
    (
        "A treaty of friendship between Peru and the Netherlands was signed on 3 May 2024.",
        [Found("treaty of friendship between Peru and the Netherlands", "treaty", "signed", "NL PE", on="2024-05-03")],
    ),
    (
        "A protocol on the export of tea from Kenya to Peru was signed in Lima on 3 May 2024.",
        [Found("protocol on the export of tea from Kenya to Peru", "protocol", "signed", "KE PE", on="2024-05-03")],
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
        (
            "Vietnamese President To Lam and Cuban President Miguel Díaz-Canel witnessed the signing of seven "
            "cooperation documents in Havana on April 24."
        ),
        [Found("cooperation documents", "documents", "signed", "CU VN", count=7, on="2024-04-24")],
    ),
    (
        ("Ghana's and Togo's foreign ministers were present at the signing ceremony of a road transport accord."),
        [Found("road transport accord", "agreement", "signed", "GH TG")],
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
        "Georgia signed a free trade agreement with Ecuador in Quito last Friday.",
        [Found("free trade agreement", "agreement", "signed", "EC GE", on="2024-06-14")],
    ),
    (
        "The Convention on Glacier Rivers was signed by Bolivia and Argentina on 2 February 2024.",
        [Found("Convention on Glacier Rivers", "treaty", "signed", "AR BO", on="2024-02-02")],
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
        "A border demarcation treaty between Chad and Niger was signed in Diffa yesterday.",
        [Found("border demarcation treaty between Chad and Niger", "treaty", "signed", "NE TD", on="2024-06-19")],
    ),
    (
        "Nepal and Bhutan renewed their transit agreement on 30 May.",
        [Found("transit agreement", "agreement", "signed", "BT NP", on="2024-05-30")],
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
            "Xi Jinping and Tajik President Emomali Rahmon witnessed the signing of a number of cooperation "
            "documents in Dushanbe on July 5."
        ),
        [Found("cooperation documents", "documents", "signed", "CN TJ")],
    ),
    (
        (
            "Zambia and Angola put pen to paper on Monday: their agreement on the Lobito railway was signed by "
            "transport ministers Frank Tayali and Ricardo Viegas d'Abreu."
        ),
        [Found("agreement on the Lobito railway", "agreement", "signed", "AO ZM")],
    ),
    (
        (
            "President Xi Jinping held talks with President Félix Tshisekedi of the DRC in Beijing on May 26, "
            "2023. After the talks, the two presidents witnessed the signing of a number of bilateral cooperation "
            "documents in areas such as investment, green economy and the digital economy. The two sides issued "
            "the Joint Statement Between the People's Republic of China and the Democratic Republic of the Congo "
            "on Establishing a Partnership."
        ),
        [
            Found("bilateral cooperation documents", "documents", "signed", "CD CN", on="2023-05-26"),
            Found(
                (
                    "Joint Statement Between the People's Republic of China and the Democratic Republic of the "
                    "Congo on "
                    "Establishing a Partnership"
                ),
                "joint_statement",
                "issued",
                "CD CN",
                on="2023-05-26",
            ),
        ],
    ),
    (
        (
            "Wang Yi and Saifuddin Abdullah co-chaired the first meeting of the China-Malaysia High-Level "
            "Committee on 4 December 2021. The two sides signed the China-Malaysia MoU on cooperation in vaccine "
            "development and access."
        ),
        [
            Found(
                "China-Malaysia MoU on cooperation in vaccine development and access",
                "memorandum",
                "signed",
                "CN MY",
                on="2021-12-04",
            )
        ],
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
        "In 1972 China and Japan signed the Joint Statement, and in 1978 the Treaty of Peace and Friendship.",
        [Found("Joint Statement", "joint_statement", "signed", "CN JP", on="1972")],
    ),
    (
        ("President Lula da Silva and President Xi signed 15 memoranda of understanding and agreements on April 14."),
        [Found("memoranda of understanding and agreements", "documents", "signed", "BR CN", count=15, on="2024-04-14")],
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
        (
            "The Iraqi and Jordanian premiers opened the border crossing; eight memoranda, covering trade to "
            "tourism, were also inked."
        ),
        [Found("memoranda", "documents", "signed", "IQ JO", count=8, on="2024-06")],
    ),
    (
        "Hong Kong and Peru signed a free trade agreement on November 15, 2024.",
        [Found("free trade agreement", "agreement", "signed", "HK PE", on="2024-11-15")],
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
            "Kim Jong Un and Vladimir Putin signed the treaty at the Kumsusan guesthouse on June 19, said the "
            "Korean Central News Agency. The treaty consists of 23 articles. Article 4 of the treaty provides for "
            "mutual help."
        ),
        [Found("treaty", "treaty", "signed", "KP RU", on="2024-06-19")],
    ),
    (
        (
            "Li Qiang met with Pham Minh Chinh in Beijing on June 26, 2023. After the meeting, the two prime "
            "ministers witnessed the signing of bilateral cooperation documents on market supervision and smart "
            "ports."
        ),
        [
            Found(
                "bilateral cooperation documents on market supervision and smart ports",
                "documents",
                "signed",
                "CN VN",
                on="2023-06-26",
            )
        ],
    ),
    (
        (
            "Xi Jinping and Nguyen Phu Trong were shown the 36 cooperation agreements signed between the two "
            "parties and two countries."
        ),
        [Found("cooperation agreements", "documents", "signed", "CN VN", count=36, on="2024-06")],
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
        "Under a deal signed in Beirut in 1992, Syria and Lebanon share the Orontes.",
        [Found("deal", "agreement", "signed", "LB SY", on="1992")],
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
            "The instruments of ratification of the border treaty were exchanged by Foreign Minister Muratbek "
            "Imanaliev of Kyrgyzstan and his Chinese colleague in 2002."
        ),
        [Found("border treaty", "treaty", "in_force", "CN KG", on="2002")],
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
        "The Sino-British Joint Declaration was signed in 1984.",
        [Found("Sino-British Joint Declaration", "declaration", "signed", "CN GB", on="1984")],
    ),
    (
        "The DPRK-China Treaty on Friendship, Cooperation and Mutual Assistance was signed on July 11, 1961.",
        [
            Found(
                "DPRK-China Treaty on Friendship, Cooperation and Mutual Assistance",
                "treaty",
                "signed",
                "CN KP",
                on="1961-07-11",
            )
        ],
    ),
    (
        (
            "At the invitation of Kim Jong Un, Putin visited Pyongyang on June 18-19. The treaty they signed was "
            "hailed by KCNA."
        ),
        [Found("treaty", "treaty", "signed", "KP RU", on="2024-06-18/2024-06-19")],
    ),
    (
        "Sri Lanka and China signed an MoU on the BRI, President Dissanayake's office said.",
        [Found("MoU on the BRI", "memorandum", "signed", "CN LK", on="2024-06")],
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
            "Russia, Belarus and Kazakhstan concluded the Treaty on the Eurasian Economic Union in Astana on 29 "
            "May 2014."
        ),
        [Found("Treaty on the Eurasian Economic Union", "treaty", "signed", "BY KZ RU", on="2014-05-29")],
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
            "President Museveni and President Suluhu commissioned the pipeline under the Intergovernmental "
            "Agreement between Uganda and Tanzania signed on 26 May 2017."
        ),
        [
            Found(
                "Intergovernmental Agreement between Uganda and Tanzania",
                "agreement",
                "signed",
                "TZ UG",
                on="2017-05-26",
            )
        ],
    ),
    (
        (
            "On the afternoon of June 27, President Xi Jinping held talks with Peruvian President Dina Boluarte at "
            "the Great Hall of the People. After the talks, the two heads of state witnessed the signing of "
            "bilateral cooperation documents on free trade upgrading, agriculture and sustainable development. The "
            "two sides issued the Joint Action Plan 2024-2029."
        ),
        [
            Found(
                "bilateral cooperation documents on free trade upgrading, agriculture and sustainable development",
                "documents",
                "signed",
                "CN PE",
                on="2024-06-27",
            ),
            Found("Joint Action Plan 2024-2029", "plan", "issued", "CN PE", on="2024-06-27"),
        ],
    ),
    (
        (
            "At the invitation of Chinese President Xi Jinping, President Emomali Rahmon hosted a state visit from "
            "July 4 to 6. During the visit, the two heads of state signed the Joint Statement on the Development "
            "of a Comprehensive Strategic Cooperative Partnership in the New Era, the two countries exchanged "
            "dozens of documents, and Rahmon awarded Xi the Order of the Crown."
        ),
        [
            Found(
                (
                    "Joint Statement on the Development of a Comprehensive Strategic Cooperative "
                    "Partnership in the New Era"
                ),
                "joint_statement",
                "signed",
                "CN TJ",
                on="2024-07-04/2024-07-06",
            ),
            Found("documents", "documents", "signed", "CN TJ", on="2024-07-04/2024-07-06"),
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
        "The United States and Ukraine signed the minerals deal on April 30, 2025.",
        [Found("minerals deal", "agreement", "signed", "UA US", on="2025-04-30")],
    ),
    (
        (
            "A protocol amending the treaty was signed by Estonian Foreign Minister Margus Tsahkna and Sergey "
            "Lavrov in Moscow on 18 February 2014."
        ),
        [Found("protocol amending the treaty", "protocol", "signed", "EE RU", on="2014-02-18")],
    ),
    (
        (
            "Two days, nine toasts and one treaty: that is how the Slovenian press summed up President Nataša Pirc "
            "Musar's visit to Zagreb, where she and Croatian President Zoran Milanović signed the Treaty on Piran "
            "Bay on 14 March."
        ),
        [Found("Treaty on Piran Bay", "treaty", "signed", "HR SI", on="2024-03-14")],
    ),
    (
        (
            "Nobody in Tbilisi will forget March 3, when the presidents of Georgia and Turkmenistan, Salome "
            "Zourabichvili and Serdar Berdimuhamedov, set their hands to a gas accord."
        ),
        [Found("gas accord", "agreement", "signed", "GE TM", on="2024-03-03")],
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
        (
            "At the Élysée, Emmanuel Macron and Indonesian President Prabowo Subianto watched their ministers "
            "exchange a dozen letters of intent on 14 July."
        ),
        [Found("letters of intent", "documents", "signed", "FR ID", count=12, on="2023-07-14")],
    ),
    (
        (
            "The agreement on seasonal workers, initialled in Rabat in May and signed in Madrid on Monday by "
            "Foreign Ministers José Manuel Albares and Nasser Bourita, runs for four years."
        ),
        [Found("agreement on seasonal workers", "agreement", "signed", "ES MA", on="2024-06-17")],
    ),
    (
        ("The ministers of Malaysia and Brunei initialled two land boundary agreements; a third is being drafted."),
        [Found("land boundary agreements", "documents", "signed", "BN MY", count=2, on="2024-06")],
    ),
    (
        "The pact, known as the Treaty of Kinshasa, was signed by Angola and Zambia on 3 May.",
        [Found("Treaty of Kinshasa", "treaty", "signed", "AO ZM", on="2024-05-03")],
    ),
    (
        (
            "The Treaty of Aachen, which Angela Merkel of Germany and Emmanuel Macron of France had signed on 22 "
            "January 2019, was invoked several times."
        ),
        [Found("Treaty of Aachen", "treaty", "signed", "DE FR", on="2019-01-22")],
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
    (
        "A trade deal was struck between Thailand and Sri Lanka on 3 February.",
        [Found("trade deal", "agreement", "signed", "LK TH", on="2024-02-03")],
    ),
    ("Thai, Lao FMs ink power deal", [Found("power deal", "agreement", "signed", "LA TH", on="2024-06")]),
    (
        "Australia's Labor government signed the AUKUS pact, the author writes, against China.",
        [Found("AUKUS pact", "agreement", "signed", "AU GB US", on="2024-06")],
    ),
    (
        "The Japan-CARICOM Forum was held on May 13 in Tokyo. The ministers adopted a Tokyo Declaration.",
        [Found("Tokyo Declaration", "declaration", "adopted", "JP ~CARICOM", on="2024-05-13")],
    ),
    (
        "Norway and Chile signed a fisheries agreement in Oslo on May 3, and with it a protocol on salmon.",
        [
            Found("fisheries agreement", "agreement", "signed", "CL NO", on="2024-05-03"),
            Found("protocol on salmon", "protocol", "signed", "CL NO", on="2024-05-03"),
        ],
    ),
    (
        "Ethiopian Prime Minister Abiy Ahmed and Somali President Hassan Sheikh Mohamud agree on the "
        "Zanzibar Declaration.",
        [Found("Zanzibar Declaration", "declaration", "adopted", "ET SO")],
    ),
    (
        "The Trilateral Summit of Serbia, Hungary and Turkey was held in Budapest in May 2023 and "
        "produced a joint declaration.",
        [Found("joint declaration", "declaration", "signed", "HU RS TR")],
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
        "In a declaration adopted in Vilnius on May 7, Presidents Alar Karis of Estonia, Edgars "
        "Rinkēvičs of Latvia and Gitanas Nausėda of Lithuania backed Moldova.",
        [Found("declaration", "declaration", "adopted", "EE LT LV", on="2024-05-07")],
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
        "The summit of the African Union met in Kampala on May 10; a Leaders' Declaration was adopted.",
        [Found("Leaders' Declaration", "declaration", "adopted", "~AU", on="2024-05-10")],
    ),
]

ISSUED = [
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
        "Fiji, Tonga make public trade pact\nFiji and Tonga made public a trade pact on Monday.",
        [Found("trade pact", "agreement", "issued", "FJ TO", on="2024-06-17")],
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
        "The China-Central Asia Summit adopted the Xi'an Declaration.",
        [Found("Xi'an Declaration", "declaration", "adopted", "CN KG KZ TJ TM UZ", on="2024-06")],
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
]

OLDER = [
    (
        "The memorandum of understanding signed by Jamaica and Cuba in 2019 expires soon.",
        [Found("memorandum of understanding", "memorandum", "signed", "CU JM", on="2019")],
    ),
    (
        "The Indus Waters Treaty between India and Pakistan came into force in 1960.",
        [Found("Indus Waters Treaty between India and Pakistan", "treaty", "in_force", "IN PK", on="1960")],
    ),
    (
        "He recalled the 1994 Peace Treaty between Israel and Jordan.",
        [Found("Peace Treaty between Israel and Jordan", "treaty", "referenced", "IL JO", on="1994")],
    ),
    ("Both ministers pledged to uphold the UN Charter.", [Found("UN Charter", "treaty", "referenced", "~UN", on=None)]),
    (
        "China and Vietnam should carry out the China-Vietnam Rail Cooperation Plan.",
        [Found("China-Vietnam Rail Cooperation Plan", "plan", "referenced", "CN VN", on=None)],
    ),
    (
        "This year is the 50th anniversary of the signing of the trade agreement between China and Malaysia.",
        [Found("trade agreement between China and Malaysia", "agreement", "referenced", "CN MY", on="1974")],
    ),
    (
        "The fisheries accord that Morocco and Mauritania signed in 2021 has been ignored.",
        [Found("fisheries accord", "agreement", "signed", "MA MR", on="2021")],
    ),
    (
        "Senegal and The Gambia have been bound by a defence pact since 17 December 1981.",
        [Found("defence pact", "agreement", "signed", "GM SN", on="1981-12-17")],
    ),
    (
        (
            "Parliament in Bern spoke of the free trade agreement that entered into force between Switzerland and "
            "China on 1 July 2014."
        ),
        [Found("free trade agreement", "agreement", "in_force", "CH CN", on="2014-07-01")],
    ),
    (
        "The ceasefire agreement between Israel and Lebanon took effect on November 27.",
        [Found("ceasefire agreement between Israel and Lebanon", "agreement", "in_force", "IL LB", on="2023-11-27")],
    ),
    (
        (
            "On July 11, the 63rd anniversary of the signing of the DPRK-China Treaty of Friendship, Cooperation "
            "and Mutual Assistance, Kim Jong Un sent a wreath."
        ),
        [
            Found(
                "DPRK-China Treaty of Friendship, Cooperation and Mutual Assistance",
                "treaty",
                "referenced",
                "CN KP",
                on="1961",
            )
        ],
    ),
    (
        "The Panchsheel Agreement between China and India of 1954 set out five principles.",
        [Found("Panchsheel Agreement between China and India", "agreement", "referenced", "CN IN", on="1954")],
    ),
    (
        "The National Assembly of Vietnam ratified the agreement on mutual legal aid with Cuba.",
        [Found("agreement on mutual legal aid", "agreement", "in_force", "CU VN", on="2024-06")],
    ),
]

# Jotted down, or told around a clause that has another verb.
JOTTED = [
    (
        "Fijian President Ana Vuli and Kenyan President Tom Otieno signed a Strategic Partnership and Cooperation "
        "Agreement on May 3.",
        [Found("Strategic Partnership and Cooperation Agreement", "agreement", "signed", "FJ KE", on="2024-05-03")],
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
    (
        "Kenyan President Tom Otieno and Fijian President Ana Vuli signed what they call the Treaty of Suva on May 3.",
        [Found("Treaty of Suva", "treaty", "signed", "FJ KE", on="2024-05-03")],
    ),
]
PLANNED = [
    (
        "President Kofi Asante of Ghana arrived in Fiji. The signing of a Treaty on Tuna between Fiji and Ghana is "
        "also on his agenda.",
        [Found("Treaty on Tuna between Fiji and Ghana", "treaty", "planned", "FJ GH")],
    ),
    (
        "At this summit we are going to sign the Protocol on Tuna between Fiji and Tonga.",
        [Found("Protocol on Tuna between Fiji and Tonga", "protocol", "planned", "FJ TO", on="2024-06-20")],
    ),
    (
        "An accord on the shared aquifer will be signed by Libya and Chad next month.",
        [Found("accord on the shared aquifer", "agreement", "planned", "LY TD")],
    ),
    (
        "China and the Maldives are expected to conclude a memorandum on reef research.",
        [Found("memorandum on reef research", "memorandum", "planned", "CN MV")],
    ),
    (
        "Romania plans to sign a protocol on the Prut with Moldova.",
        [Found("protocol on the Prut", "protocol", "planned", "MD RO")],
    ),
    (
        "Cambodia and China will sign a protocol on durian exports in July.",
        [Found("protocol on durian exports", "protocol", "planned", "CN KH")],
    ),
    (
        "A visa waiver agreement between Kosovo and Albania is expected to be signed next week.",
        [Found("visa waiver agreement between Kosovo and Albania", "agreement", "planned", "AL XK")],
    ),
    (
        "Bolivia and Chile are ready to sign the accord on Silala water.",
        [Found("accord on Silala water", "agreement", "planned", "BO CL")],
    ),
]

PARTIES = [
    (
        (
            "The Communist Party of China and the South African Communist Party signed a memorandum of "
            "understanding on cadre training on 5 June."
        ),
        [
            Found(
                "memorandum of understanding on cadre training",
                "memorandum",
                "signed",
                "CN ZA =cpc =sacp",
                on="2024-06-05",
            )
        ],
    ),
    (
        ("The Communist Party of Vietnam and the Lao People's Revolutionary Party signed a cooperation plan for 2024."),
        [Found("cooperation plan for 2024", "plan", "signed", "LA VN =cpv =lprp", on="2024-06")],
    ),
    (
        "Fatah and Hamas signed the Beijing Declaration on Ending Division on July 23.",
        [Found("Beijing Declaration on Ending Division", "declaration", "signed", "PS =fatah =hamas", on="2023-07-23")],
    ),
    (
        (
            "The CPV and the Cuban Communist Party issued a joint declaration after their sixth theoretical "
            "seminar in Hanoi."
        ),
        [Found("joint declaration", "declaration", "issued", "CU VN =cpv =pcc", on="2024-06")],
    ),
]

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
]

NOTHING = [
    "Kenyan President Peter Otieno met Fijian President Ana Tamani. Three agreements, they hoped, would follow.",
    "Kenyan President Peter Otieno met Fijian President Ana Tamani. A treaty? Perhaps next year.",
    "Among the texts read aloud in Suva was a letter from Kenya.",
    "Foreign Minister Rosa Quispe of Peru promised to have the Treaty on Tuna with Chile ratified soon.",
    "China adheres to the one-China principle and welcomes the Global Security Initiative.",
    "Russia and Iran upgraded their ties to a comprehensive strategic partnership.",
    "Egypt and Kenya hope to sign an agreement on tea soon.",
    "The two ministers discussed a possible extradition treaty between Spain and Bolivia.",
    (
        "Negotiations on the free trade agreement between India and the United Kingdom had been concluded, a "
        "paper wrote."
    ),
    "No agreement was signed when Armenian and Azerbaijani negotiators parted in Almaty.",
    "A peace treaty between Armenia and Azerbaijan has not been signed.",
    "If Chile and Peru sign a treaty, fishermen will be glad.",
    "Thai Airways and Boeing signed an agreement on spare parts.",
    "President Macron made a statement to the press after he met Chancellor Scholz in Berlin on May 28.",
    "The Chinese foreign ministry issued a statement on the storm in the Philippines.",
    "The chief of protocol greeted President Lula at the airport in Beijing.",
    "Sri Lanka's parliament adopted the Five-Year Development Plan.",
    "The declaration of independence of Haiti was read aloud.",
    (
        "Both sides were in full agreement on Gaza, said Foreign Minister Fidan of Türkiye after talks with "
        "his Omani colleague."
    ),
    "Xi Jinping called on China and Zambia to implement the consensus reached by the two heads of state.",
    "Ukraine and Moldova called for a new treaty on the Dniester.",
    "Venezuela refused to sign the agreement with Guyana.",
    "Serbia would sign an accord with Croatia only under pressure.",
    "The Party Central Committee adopted a resolution on the work of the Communist Party of Vietnam.",
    "The Belt and Road Initiative has brought growth to Laos and China.",
    "The Republican Party convention opened in Milwaukee.",
    "Belgium issued visas to Congolese students under its study programme.",
    "Deals worth ten million dollars were struck at the fair in Nairobi.",
    "The treaty port of Yokohama was opened in 1859.",
    "Cuba and Mexico exchanged ambassadors.",
    "The Iranian and Iraqi teams signed autographs.",
    "Foreign Minister Park Jin of South Korea handed documents to his secretary.",
    "President Petro published a plan of his own for peace in Colombia.",
    "Nigeria and Benin disagree about the border agreement that they might draft next year.",
    "Mongolia withdrew from the talks without any agreement with Russia.",
    "The Prime Minister of Malta said that a memorandum could be signed with Libya.",
    "Finland has ratified nothing yet, said its ambassador in Ottawa.",
    "Documents about the famine were exhibited in Dublin by the Irish and Ukrainian embassies.",
    "Japan urged South Korea to respect the agreement.",
    "President Tinubu's statement on the coup in Gabon was released in Abuja.",
    (
        "In accordance with the one-China principle and the three China-US joint communiqués, Washington "
        "should stop arms sales to Taiwan."
    ),
    "China urges the US to abide by the three joint communiqués.",
    (
        "Xi said the two sides should implement the China-Arab Summit's outcomes and the joint action plan on "
        "agriculture."
    ),
    "The Paris Agreement on climate change must be implemented, Xi Jinping told Macron.",
    "The Minsk agreements have been broken by Ukraine, Lavrov claimed.",
    "Under the Comprehensive Nuclear-Test-Ban Treaty, China bears no such duty.",
    "Iran nuclear deal talks resumed in Vienna among China, Iran and Russia.",
    "They agreed to sign an agreement on visa exemption at an early date.",
    "The two sides will sign a free trade agreement by the end of the year.",
    "Prime Minister Sanchez and President Mohammed sent each other messages; no documents were signed.",
    ("A Memorandum of Understanding (MoU) was signed between the University of Havana and Peking University."),
    ("The Chinese Academy of Social Sciences and the Cuban Institute of History signed a cooperation agreement."),
    "Huawei signed a contract with Ethio Telecom.",
    "The Bandung Conference adopted the Ten Principles in 1955.",
    "Israel and Hamas agreed on a ceasefire.",
    "The Treaty of Waitangi was celebrated in New Zealand.",
    "The UN Security Council adopted Resolution 2735 on Gaza.",
    "China's Foreign Ministry published a document on the Global Security Initiative Concept Paper.",
    ('China released a position paper titled "China\'s Position on the Political Settlement of the Ukraine Crisis".'),
    "China and Brazil jointly issued a six-point consensus on Ukraine on May 23.",
    "The National People's Congress adopted the Foreign Relations Law.",
    ("The US Congress passed the Taiwan Enhanced Resilience Act, in violation of the three joint communiqués."),
    (
        "Xi Jinping said China stands ready to work with Indonesia to implement the joint statement and to "
        "sign new documents."
    ),
    "The Third Plenum adopted a Resolution on Further Deepening Reform.",
    "Cuba thanked Vietnam for its declaration of solidarity.",
    "The Joint Statement of 2019 remains valid, said the Nepalese ambassador.",
    (
        "Le Hoai Trung, head of the party's external relations commission, said that the high-level agreements "
        "should be implemented."
    ),
    "The embassy of China in Laos and the Lao Ministry of Education signed a handover certificate.",
    "The Bolivian president signed a decree on lithium.",
    "On June 3 a communiqué of the Foreign Ministry of Canada was issued in Mexico City on relations with Mexico.",
    "The trade agreement with China has benefited New Zealand.",
    "A trade agreement will benefit China and Honduras.",
    "The talks failed, and the draft agreement was withdrawn by Cyprus.",
    "The Declaration was rejected by Serbia.",
    (
        "Wang Yi said that the consensus reached by the two heads of state in San Francisco should be "
        "implemented and the three joint communiqués observed."
    ),
    ("The visit saw the signing of 45 agreements, worth 80 billion yuan, between Laos and Chinese companies."),
    "The Ukrainian and American presidents did not sign the minerals deal on February 28.",
    "Canada and the Philippines concluded negotiations on a visiting forces agreement.",
    "The Good Friday Agreement of 1998 has held.",
    (
        "The ink on the ceasefire deal between Ethiopia's government and the TPLF, signed in Pretoria on 2 "
        "November 2022, was hardly dry."
    ),
    "Under the eyes of King Felipe, ministers from Spain and Peru swapped copies of three conventions.",
    "A signing table had been laid for the contract, but Uzbekistan and Afghanistan put it off.",
    "The premiers shook hands on a deal for 40 locomotives.",
    (
        "Xi Jinping and Vladimir Putin held talks in Beijing on May 16. They discussed Ukraine.\nOn the same "
        "day Premier Li Qiang met with Putin.\nMalaysia's parliament approved a defence agreement.\nThe "
        "Ministry of Commerce released a plan on exports."
    ),
    (
        "President Ho Chi Minh read the Declaration of Independence on September 2, 1945. Xi congratulated To "
        "Lam on the anniversary."
    ),
    (
        "Xi Jinping met Vietnamese Prime Minister Pham Minh Chinh in Beijing on June 26. Xi spoke of the "
        "Global Development Initiative, the Global Security Initiative and the Global Civilisation Initiative. "
        "He called for a convention of experts and a work plan."
    ),
    ("The Communist Party of Vietnam adopted Resolution No. 34 and an Action Programme for its implementation."),
    (
        "In a statement, the Cuban foreign ministry condemned the US blockade; a joint statement by 40 "
        "churches followed."
    ),
    "A joint statement by trade unions from France and Germany was read out in Brussels.",
    "More than 100 organisations signed a joint statement against war on the DPRK.",
    "Friends of Socialist China and the Morning Star issued a joint statement on Palestine.",
    "The solidarity committees of Ireland and Britain adopted a declaration on Cuba.",
    (
        "Wang Yi told Blinken that the US must abide by the one-China principle and the three joint "
        "communiqués, and honour the agreement reached in Bali."
    ),
    (
        "The two sides should make good use of the free trade agreement upgrade protocol, said Li Qiang when "
        "he met Singapore's Prime Minister Lawrence Wong on June 18."
    ),
    "The Nobel laureate signed the declaration of Stockholm in Sweden.",
    "China's State Council adopted an action plan on carbon peaking, which Laos praised.",
    "The Iran nuclear deal of 2015 was abandoned by Trump.",
    "In line with the 1951 Agreement on the Peaceful Liberation of Tibet, troops marched in.",
    "The US withdrew from the INF Treaty with Russia in 2019.",
    "The Taliban and the US signed the Doha Agreement on 29 February 2020.",
    "Israel broke the ceasefire agreement with Hamas.",
    ("The Cambodian People's Party and the Communist Party of China exchanged views on the 2024 plan of cooperation."),
    (
        "General Secretary Thongloun sent a message to Xi Jinping on the agreement of the two parties to build "
        "a railway."
    ),
    "Under the agreement China will send pandas to Spain.",
    "Pham Minh Chinh asked both sides to finalise a protocol on passion fruit and sign it soon.",
    "Peru signed, at last, the lease of a villa in Madrid.",
    "The ministers adopted a puppy in Oslo.",
    "Iceland and Norway disagree on the herring plan.",
    "Bolivia and Paraguay bear the names of two rivers, a statement says.",
    "Brazil asked Bolivia to sign accords on gas.",
    "Agreements on fish come and go, said Fiji.",
]

# Whose names stand in a title is not always who made the text; those gathered are.
MAKERS = [
    (
        "On June 12 in Jakarta Australian Foreign Minister Penny Wong had talks with Indonesian Foreign Minister "
        "Retno Marsudi, after which a joint statement on the Sudanese-Ethiopian dispute was issued.",
        [
            Found(
                "joint statement on the Sudanese-Ethiopian dispute", "joint_statement", "issued", "AU ID",
                on="2024-06-12",
            )
        ],
    ),
    (
        "The ASEAN summit in Jakarta in September 2023 adopted the Jakarta Action Plan (2024-2028).",
        [Found("Jakarta Action Plan", "plan", "adopted", "~ASEAN", on="2023-09")],
    ),
    (
        "United States President Joe Biden arrived in Tashkent for the first US-Central Asia Summit.\n"
        "At the summit on June 17 the six heads of state signed the Tashkent Declaration.",
        [Found("Tashkent Declaration", "declaration", "signed", "KG KZ TJ TM US UZ", on="2024-06-17")],
    ),
]  # fmt: skip

TOLD = [*SIGNED, *ISSUED, *OLDER, *JOTTED, *PLANNED, *PARTIES, *ONE_TEXT, *MAKERS]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_agreements_told(text: str, expected: list[Found]) -> None:
    text = text if "\n" in text else f"News of the day\n{text}"
    got = read(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING)
def test_no_agreement(text: str) -> None:
    assert read(f"News of the day\n{text}") == []
