"""Check agreements told by a passive, a participle, a noun of signing, or a clause behind the name of the text."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

# The text is the subject: it was signed, or stands before a participle or a relative clause.
PASSIVES = [
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
        "The Convention on Glacier Rivers was signed by Bolivia and Argentina on 2 February 2024.",
        [Found("Convention on Glacier Rivers", "treaty", "signed", "AR BO", on="2024-02-02")],
    ),
    (
        "A border demarcation treaty between Chad and Niger was signed in Diffa yesterday.",
        [Found("border demarcation treaty between Chad and Niger", "treaty", "signed", "NE TD", on="2024-06-19")],
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
            "Xi Jinping and Nguyen Phu Trong were shown the 36 cooperation agreements signed between the two "
            "parties and two countries."
        ),
        [Found("cooperation agreements", "documents", "signed", "CN VN", count=36, on="2024-06")],
    ),
    (
        "Under a deal signed in Beirut in 1992, Syria and Lebanon share the Orontes.",
        [Found("deal", "agreement", "signed", "LB SY", on="1992")],
    ),
    (
        (
            "The instruments of ratification of the border treaty were exchanged by Foreign Minister Muratbek "
            "Imanaliev of Kyrgyzstan and his Chinese colleague in 2002."
        ),
        [Found("border treaty", "treaty", "in_force", "CN KG", on="2002")],
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
            "A protocol amending the treaty was signed by Estonian Foreign Minister Margus Tsahkna and Sergey "
            "Lavrov in Moscow on 18 February 2014."
        ),
        [Found("protocol amending the treaty", "protocol", "signed", "EE RU", on="2014-02-18")],
    ),
    (
        (
            "The agreement on seasonal workers, initialled in Rabat in May and signed in Madrid on Monday by "
            "Foreign Ministers José Manuel Albares and Nasser Bourita, runs for four years."
        ),
        [Found("agreement on seasonal workers", "agreement", "signed", "ES MA", on="2024-06-17")],
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
        "A trade deal was struck between Thailand and Sri Lanka on 3 February.",
        [Found("trade deal", "agreement", "signed", "LK TH", on="2024-02-03")],
    ),
    (
        "In a declaration adopted in Vilnius on May 7, Presidents Alar Karis of Estonia, Edgars "
        "Rinkēvičs of Latvia and Gitanas Nausėda of Lithuania backed Moldova.",
        [Found("declaration", "declaration", "adopted", "EE LT LV", on="2024-05-07")],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. A protocol on "
        "seabirds was among the papers signed.",
        [Found("protocol on seabirds", "protocol", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "A memorandum on seabirds was one of the six documents that Foreign Ministers Ana Gil of Peru and "
        "Ole Berg of Norway signed in Lima on 3 May 2024.",
        [
            Found("memorandum on seabirds", "memorandum", "signed", "NO PE", on="2024-05-03"),
            Found("documents", "documents", "signed", "NO PE", count=6, on="2024-05-03"),
        ],
    ),
]

# Leaders watch, or are shown, what was signed; nobody need be said to sign.
SIGNINGS = [
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
        (
            "Xi Jinping and Tajik President Emomali Rahmon witnessed the signing of a number of cooperation "
            "documents in Dushanbe on July 5."
        ),
        [Found("cooperation documents", "documents", "signed", "CN TJ")],
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
            "Two days, nine toasts and one treaty: that is how the Slovenian press summed up President Nataša Pirc "
            "Musar's visit to Zagreb, where she and Croatian President Zoran Milanović signed the Treaty on Piran "
            "Bay on 14 March."
        ),
        [Found("Treaty on Piran Bay", "treaty", "signed", "HR SI", on="2024-03-14")],
    ),
    (
        (
            "At the Élysée, Emmanuel Macron and Indonesian President Prabowo Subianto watched their ministers "
            "exchange a dozen letters of intent on 14 July."
        ),
        [Found("letters of intent", "documents", "signed", "FR ID", count=12, on="2023-07-14")],
    ),
    (
        "Armenia and Azerbaijan initialled the text of a peace agreement in Washington on 8 June 2024.",
        [Found("peace agreement", "agreement", "signed", "AM AZ", on="2024-06-08")],
    ),
    (
        "A cultural exchange programme for 2024-2027 was among the seven accords inked by Fiji and Ghana in "
        "Suva on 2 May 2024.",
        [
            Found("cultural exchange programme for 2024-2027", "plan", "signed", "FJ GH", on="2024-05-02"),
            Found("accords", "documents", "signed", "FJ GH", count=7, on="2024-05-02"),
        ],
    ),
]

# What stands between the name and its verb.
BEHIND = [
    (
        "The Rotuma treaty, announced in Suva on 10 November 2023 by Prime Minister Sitiveni Rabuka of Fiji and Prime "
        "Minister Fiame Naomi Mata'afa of Samoa, entered into force on 28 May 2024.",
        [Found("Rotuma treaty", "treaty", "in_force", "FJ WS", on="2024-05-28")],
    ),
    (
        "The communiqué that Foreign Ministers Elina Valtonen of Finland and Tanja Fajon of Slovenia put out on "
        "Tuesday is short.",
        [Found("communiqué", "communique", "issued", "FI SI", on="2024-06-18")],
    ),
    (
        "Prime ministers Milojko Spajić of Montenegro and Hristijan Mickoski of North Macedonia announced in Bar on "
        "11 June 2024 that agreements on tourism and on science had been signed.",
        [Found("agreements on tourism", "documents", "signed", "ME MK", on="2024-06-11")],
    ),
    (
        "A Declaration on Bees bears since 3 November 2023 the signatures of Prime Minister Evika Siliņa of Latvia and "
        "Prime Minister Kaja Kallas of Estonia.",
        [Found("Declaration on Bees", "declaration", "signed", "EE LV", on="2023-11-03")],
    ),
    (
        "Foreign Ministers Elina Valtonen of Finland and Tanja Fajon of Slovenia met on 11 June 2024. Nine documents "
        "followed: they are on skis.",
        [Found("documents", "documents", "signed", "FI SI", count=9, on="2024-06-11")],
    ),
    (
        "On the 17th the foreign ministers of Oman and Iraq were able to sign no more than a communiqué.",
        [Found("communiqué", "communique", "issued", "IQ OM", on="2024-06-17")],
    ),
    (
        "On June 17 Oman and Iraq signed what is known as the Basra Declaration.",
        [Found("Basra Declaration", "declaration", "signed", "IQ OM", on="2024-06-17")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. There was tea, "
        "and five memoranda, on olives, looms and the like, signed by the ministers.",
        [Found("memoranda", "documents", "signed", "KE TN", count=5, on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. Eight accords covering "
        "tea, wool and the upkeep of the old lighthouse on the northern cape were signed later.",
        [Found("accords covering tea", "documents", "signed", "KE TN", count=8, on="2024-05-03")],
    ),
    (
        "Oman and Iraq have a Treaty on Wells, which Foreign Ministers Badr Albusaidi of Oman and Fuad Hussein of "
        "Iraq, Vice Chairman of the Basra Reform Union (BRU), signed on 17 June 2024.",
        [Found("Treaty on Wells", "treaty", "signed", "IQ OM", on="2024-06-17")],
    ),
    (
        "Finland was reminded of the pact that Finland and Slovenia made in March 1998, and which Slovenia left.",
        [Found("pact", "agreement", "signed", "FI SI", on="1998-03")],
    ),
    (
        "Finland and Slovenia talked in Tampere on 17 June 2024, at the end of which a declaration on skis was "
        "read to the press.",
        [Found("declaration on skis", "declaration", "issued", "FI SI", on="2024-06-17")],
    ),
]
NOTHING_BEHIND = [
    "The Rotuma treaty, announced by Fiji and Samoa, has not entered into force.",
    "The protocol that Finland and Slovenia put away is short.",
    "Finland and Slovenia were unable to sign more than a protocol.",
    "Finland and Slovenia read eight accords on tea and the ministers were thanked on 3 May 2024.",
    "Two documents followed the minister of Oman to Iraq.",
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. A protocol on "
        "seabirds was among the papers not signed."
    ),
]


# What is signed "following the talks" comes after these, and follows no older text.
AFTERWARDS = [
    # What somebody else does away with is not of the two who have just talked.
    (
        "Presidents Ana Vuli of Fiji and Dina Boluarte of Peru held talks in Lima on 3 May 2024. It was Tonga which "
        "tore up the Joint Plan of Action on Reefs that had been signed in 2015.",
        [],
    ),
    (
        "Presidents Ana Vuli of Fiji and Dina Boluarte of Peru held talks in Lima on 3 May 2024. Following their "
        "meeting, documents on visas, customs and mail were signed.",
        [Found("documents on visas", "documents", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "Presidents Ana Vuli of Fiji and Dina Boluarte of Peru held talks in Lima on 3 May 2024. Following the accords "
        "signed before, they spoke of tea.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSIVES + SIGNINGS + AFTERWARDS)
def test_passives(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize(("text", "expected"), BEHIND)
def test_behind(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING_BEHIND)
def test_nothing_behind(text: str) -> None:
    assert read_body(text) == []
