"""Check texts told in the looser ways of prose: short names, what came of talks, who made them left to the context."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import ANY, Found, matches, read_body

NAMES = [
    # A text is called by the acronym or the number that the article gave it.
    (
        "The Lagoon Trade Pact (LTP) pleases Kenya and Togo. The LTP was signed in Lomé on 14 January 2024 in the "
        "presence of President William Ruto of Kenya and President Faure Gnassingbé of Togo.",
        [Found("Lagoon Trade Pact (LTP)", "agreement", "signed", "KE TG", on="2024-01-14")],
    ),
    (
        "Foreign Ministers Ana Vuli of Fiji and Liv Strand of Norway met in Suva on 3 May 2024. Four agreements were "
        "signed. The one on air traffic was signed by the ministers themselves.",
        [
            Found("agreements", "documents", "signed", "FJ NO", count=4, on="2024-05-03"),
            Found("agreement on air traffic", "agreement", "signed", "FJ NO", on="2024-05-03"),
        ],
    ),
    (
        "Togo and Benin signed an addendum to the fisheries treaty on 4 May 2024.",
        [Found("addendum to the fisheries treaty", "other", "signed", "BJ TG", on="2024-05-04")],
    ),
    (
        "President Luis Lacalle Pou of Uruguay met President Santiago Peña of Paraguay in Asunción on 3 May 2024, and "
        "37 further acts were signed by their ministers.",
        [Found("further acts", "documents", "signed", "PY UY", count=37, on="2024-05-03")],
    ),
    (
        "Oman and Chad signed an agreement on visas for diplomatic and special passports and several memoranda on "
        "5 May 2024.",
        [
            Found("agreement on visas for diplomatic and special passports", "agreement", "signed", "OM TD", on=ANY),
            Found("memoranda", "documents", "signed", "OM TD", on="2024-05-05"),
        ],
    ),
]
DEEDS = [
    (
        "Presidents Lázaro Chakwera of Malawi and Hakainde Hichilema of Zambia held talks in Lilongwe on 3 May 2024. "
        "A clutch of memoranda followed, on fish and roads.",
        [Found("memoranda", "documents", "signed", "MW ZM", on="2024-05-03")],
    ),
    (
        "Presidents Adama Barrow of the Gambia and Macky Sall of Senegal talked on 3 May 2024, and there the Banjul "
        "Declaration was read out.",
        [Found("Banjul Declaration", "declaration", "issued", "GM SN", on="2024-05-03")],
    ),
    (
        "Prime Ministers Robert Golob of Slovenia and Andrej Plenković of Croatia were in Zagreb on 3 May 2024, "
        "having dined the night before in Rijeka, and came away with nine agreements.",
        [Found("agreements", "documents", "signed", "HR SI", count=9, on="2024-05-03")],
    ),
    (
        "The defence ministers Liv Strand of Norway and Juan Rojas of Chile capped their talks in Oslo on 3 May 2024 "
        "with a memorandum on patrols.",
        [Found("memorandum on patrols", "memorandum", "signed", "CL NO", on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia agreed in Tunis on 3 May 2024 to a plan of action "
        "on olives.",
        [Found("plan of action on olives", "plan", "adopted", "KE TN", on="2024-05-03")],
    ),
    (
        "What Presidents William Ruto of Kenya and Kais Saied of Tunisia signed on 3 May 2024 was a fisheries accord.",
        [Found("fisheries accord", "agreement", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "Among the papers that Malta and Qatar signed on 3 May 2024 is an agreement on pilots.",
        [Found("agreement on pilots", "agreement", "signed", "MT QA", on="2024-05-03")],
    ),
    (
        "President Kais Saied of Tunisia met President William Ruto of Kenya in Nairobi on 3 May 2024. When they came "
        "out again it was to sign a treaty on olives and to preside over the conclusion of two agreements.",
        [
            Found("treaty on olives", "treaty", "signed", "KE TN", on="2024-05-03"),
            Found("agreements", "documents", "signed", "KE TN", count=2, on="2024-05-03"),
        ],
    ),
    (
        "Ministers Liv Strand of Norway and Juan Rojas of Chile signed, one after the other, six accords in Oslo on "
        "3 May 2024.",
        [Found("accords", "documents", "signed", "CL NO", count=6, on="2024-05-03")],
    ),
    (
        "Parliament in Suva has ratified the cod treaty which Fiji signed with Norway on 3 May 2023.",
        [Found("cod treaty", "treaty", "signed", "FJ NO", on="2023-05-03")],
    ),
    (
        "Chile and Peru ended their quarrel with the Salta Agreement of June 17, 2018.",
        [Found("Salta Agreement", "agreement", "signed", "CL PE", on="2018-06-17")],
    ),
    (
        "Chile called on Peru on 3 May 2024 to honour the agreement of 1999.",
        [Found("agreement", "agreement", "referenced", "CL PE", on="1999")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia signed, at the end of a long session of their two "
        "cabinets in Tunis on 3 May 2024, twelve accords.",
        [Found("accords", "documents", "signed", "KE TN", count=12, on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. Signed on the "
        "occasion were a protocol on olives and a memorandum on rail.",
        [
            Found("protocol on olives", "protocol", "signed", "KE TN", on="2024-05-03"),
            Found("memorandum on rail", "memorandum", "signed", "KE TN", on="2024-05-03"),
        ],
    ),
    (
        "The agreement Liv Strand of Norway and Juan Rojas of Chile signed in Oslo on 3 May 2024 is short.",
        [Found("agreement", "agreement", "signed", "CL NO", on="2024-05-03")],
    ),
    (
        "Liv Strand of Norway and Juan Rojas of Chile shook hands in Oslo on 3 May 2024 over an agreement on cod.",
        [Found("agreement on cod", "agreement", "adopted", "CL NO", on="2024-05-03")],
    ),
    (
        "Norway and Chile signed a cooperation framework in Oslo on 3 May 2024.",
        [Found("cooperation framework", "agreement", "signed", "CL NO", on="2024-05-03")],
    ),
    (
        "A trade agreement between Kenya and Tunisia has been in force since 2015.",
        [Found("trade agreement between Kenya and Tunisia", "agreement", "in_force", "KE TN", on="2015")],
    ),
    (
        "Kenya and Tunisia signed a protocol on olives on 6 November 2023. The protocol was ratified by the Kenyan "
        "parliament on 22 February 2024.",
        [Found("protocol on olives", "protocol", "in_force", "KE TN", on="2023-11-06")],
    ),
    (
        "A protocol was drawn up and signed on 3 May 2024 by the ministers of Kenya and Tunisia.",
        [Found("protocol", "protocol", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "Kenya withdrew on 3 May 2024 from the treaty it had signed with Tunisia in 2012.",
        [Found("treaty", "treaty", "signed", "KE TN", on="2012")],
    ),
    (
        "Peter Otieno of Kenya and Nabil Ammar of Tunisia settled the matter on 3 May 2024 and put it in writing in a "
        "protocol.",
        [Found("protocol", "protocol", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "President William Ruto's protocol with President Kais Saied of Tunisia, signed on 3 May 2024, divides Kenya.",
        [Found("protocol", "protocol", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "When the Tunisian leader left Nairobi on 3 May 2024, President William Ruto of Kenya had four memoranda of "
        "understanding to show for it. President Kais Saied of Tunisia had a cold.",
        [Found("memoranda of understanding", "documents", "signed", "KE TN", count=4, on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. Soon they came out "
        "with an action plan for the next five years.",
        [Found("action plan for the next five years", "plan", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. They signed a "
        "framework on copper.",
        [Found("framework on copper", "agreement", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "The Framework for Tea and Silk, to which Ministers Nabil Ammar of Tunisia and Peter Otieno of Kenya set their "
        "names on 3 May 2024, is short.",
        [Found("Framework for Tea and Silk", "agreement", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "On 3 May 2024 Presidents William Ruto of Kenya and Kais Saied of Tunisia watched the signing of a customs "
        "treaty and of four memoranda.",
        [
            Found("customs treaty", "treaty", "signed", "KE TN", on="2024-05-03"),
            Found("memoranda", "documents", "signed", "KE TN", count=4, on="2024-05-03"),
        ],
    ),
    # What was to be signed earlier is what has been signed now.
    (
        "On 3 May 2024 Ministers Nabil Ammar of Tunisia and Peter Otieno of Kenya signed an agreement on gas. The deal "
        "was to be signed on 7 March.",
        [Found("agreement on gas", "agreement", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "On 3 May 2024 Liv Strand of Norway and Juan Rojas of Chile initialled in Oslo what will be the first "
        "extradition treaty between their countries.",
        [Found("first extradition treaty between their countries", "treaty", "signed", "CL NO", on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. The statement they put "
        "out speaks of olives.",
        [Found("statement", "joint_statement", "issued", "KE TN", on="2024-05-03")],
    ),
]
MAKERS = [
    # Three sat together, and a sentence came to another day behind its semicolon.
    (
        "On 9 October 2024 President William Ruto of Kenya sat with President Kais Saied of Tunisia; on the 10th they "
        "were joined by President Josefa Tamani of Fiji. A joint statement spoke of corals.",
        [Found("joint statement", "joint_statement", "signed", "FJ KE TN", on="2024-10-10")],
    ),
    (
        "On 3 May 2024 President William Ruto of Kenya met President Kais Saied of Tunisia. He later saw President "
        "Josefa Tamani of Fiji. A joint declaration of Kenya and Tunisia followed.",
        [Found("joint declaration of Kenya and Tunisia", "declaration", "issued", "KE TN", on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. They spoke of the "
        "next summit of ASEAN, which is to be held in Hanoi. A joint statement was adopted.",
        [Found("joint statement", "joint_statement", "adopted", "KE TN", on="2024-05-03")],
    ),
    (
        "Foreign Ministers Ana Vuli of Fiji and Liv Strand of Norway signed a treaty on cod in Suva on 3 May 2024. "
        "The Prime Minister of Fiji, Josefa Tamani, then saw Foreign Minister Juan Rojas of Chile. The treaty grew "
        "out of a protocol which the same two ministers had initialled on 2 April 2023.",
        [
            Found("treaty on cod", "treaty", "signed", "FJ NO", on="2024-05-03"),
            Found("protocol", "protocol", "signed", "FJ NO", on="2023-04-02"),
        ],
    ),
    (
        "Foreign Minister Ana Vuli of Fiji met in Suva on 3 May 2024 with Foreign Ministers Juan Rojas of Chile and "
        "Liv Strand of Norway. With the latter she signed a memorandum on cod.",
        [Found("memorandum on cod", "memorandum", "signed", "FJ NO", on="2024-05-03")],
    ),
    (
        "The 8th CARICOM-Japan Summit took place in Bridgetown on 3 May 2024. Its final declaration asks for loans.",
        [Found("final declaration", "declaration", "issued", "JP ~CARICOM", on="2024-05-03")],
    ),
    (
        "The Italy-Africa Summit was held in Rome on 4 June 2024. It adopted a joint declaration.",
        [Found("joint declaration", "declaration", "adopted", "IT ~AU", on="2024-06-04")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia met in Tunis on 3 May 2024. The tariffs of the "
        "Mokoena administration worried both. Nine memoranda were exchanged in the presence of the two leaders.",
        [Found("memoranda", "documents", "signed", "KE TN", count=9, on="2024-05-03")],
    ),
    # "The two" are those whom the sentence joins, not those who talked before.
    (
        "On 1 May 2024 President William Ruto of Kenya received President Kais Saied of Tunisia. On 3 May came "
        "President Josefa Tamani of Fiji. At the fourth Fiji-Kenya summit the two issued a joint declaration.",
        [Found("joint declaration", "declaration", "issued", "FJ KE", on="2024-05-03")],
    ),
    # What comes of a meeting is of all who met.
    (
        "On 3 May 2024 President William Ruto of Kenya hosted Presidents Kais Saied of Tunisia and Josefa Tamani of "
        "Fiji and announced what is now known as the Nairobi Declaration.",
        [Found("Nairobi Declaration", "declaration", "adopted", "FJ KE TN", on="2024-05-03")],
    ),
    (
        "Foreign Minister Ana Vuli of Fiji hosted on 3 May 2024 a meeting of Foreign Minister Peter Otieno of Kenya "
        "and the Director-General of the World Health Organization (WHO), Rosa Parra, at which Nairobi and the "
        "organization signed an agreement on trials.",
        [Found("agreement on trials", "agreement", "signed", "KE ~WHO", on="2024-05-03")],
    ),
    (
        "The Second Africa-CARICOM Summit was opened on 3 May 2024 with President William Ruto of Kenya in the chair.\n"
        "There was also a joint communiqué, which the heads adopted in the evening.",
        [Found("joint communiqué", "communique", "adopted", "~AU ~CARICOM", on="2024-05-03")],
    ),
    (
        "The Tenth Tokyo International Conference on African Development (TICAD 10) took place in Sapporo from 3 to 5 "
        "May 2024.\nPrime Minister Taro Mori of Japan and President William Ruto of Kenya presided, and the "
        "participants adopted the Sapporo Declaration.",
        [Found("Sapporo Declaration", "declaration", "adopted", "JP KE ~TICAD", on=ANY)],
    ),
]
FURTHER = [
    (
        "Foreign Minister Liv Strand of Norway and her Chilean colleague, Juan Rojas, signed the papers for a school "
        "on 3 May 2024.",
        [Found("papers for a school", "documents", "signed", "CL NO", on="2024-05-03")],
    ),
    (
        "On 3 May 2024 Norway became the eighth country to sign a security agreement with Ukraine.",
        [Found("security agreement", "agreement", "signed", "NO UA", on="2024-05-03")],
    ),
    (
        "Liv Strand of Norway and Juan Rojas of Chile inked an agreement on prisoners in Oslo on 3 May 2024. A "
        "second, on sport, bears the signatures of the ambassadors.",
        [
            Found("agreement on prisoners", "agreement", "signed", "CL NO", on="2024-05-03"),
            Found("agreement on sport", "agreement", "signed", "CL NO", on="2024-05-03"),
        ],
    ),
    (
        "The agreement, signed for Chile by Ambassador Rosa Parra and for Norway by Minister Liv Strand on 3 May "
        "2024, opens the skies.",
        [Found("agreement", "agreement", "signed", "CL NO", on="2024-05-03")],
    ),
    (
        "Presidents Kais Saied of Tunisia and William Ruto of Kenya were in Tunis on 3 May 2024, where a border "
        "agreement was at long last signed by their ministers.",
        [Found("border agreement", "agreement", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "Kenya's foreign minister, Peter Otieno, met his Tunisian colleague, Nabil Ammar, in Tunis on 3 May 2024. The "
        "Strategic Cooperation Programme bears both their names.",
        [Found("Strategic Cooperation Programme", "plan", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "Six instruments of cooperation, from health to the sea, crowned the summit which Presidents William Ruto of "
        "Kenya and Kais Saied of Tunisia held in Tunis on 3 May 2024.",
        [Found("instruments of cooperation", "documents", "signed", "KE TN", count=6, on="2024-05-03")],
    ),
    (
        "A legal instrument on transport was signed on 3 May 2024 in Tunis by Ministers Nabil Ammar of Tunisia and "
        "Peter Otieno of Kenya.",
        [Found("legal instrument on transport", "other", "signed", "KE TN", on="2024-05-03")],
    ),
    (
        "Presidents William Ruto of Kenya and Kais Saied of Tunisia, in Tunis on 3 May 2024, initialled on the same "
        "day a paper on lithium.",
        [Found("paper on lithium", "other", "signed", "KE TN", on="2024-05-03")],
    ),
]
NOTHING = [
    "Kenya and Tunisia met on 3 May 2024. The statement they heard speaks of olives.",
    "The paper draws attention to the words of the final declaration, which calls Kenya the larder of Tunisia.",
    "Kenya and Tunisia spoke on 3 May 2024 of the exchange of diplomatic notes of the summer.",
    "Kenya and Tunisia discussed a framework on copper on 3 May 2024.",
    "Kenya had nothing but four letters of Tunisia to show for the trip of 3 May 2024.",
    "Zambia and Malawi exchanged notes on campaigning and on the lessons of defeat on 3 May 2024.",
    "Foreign Ministers Ana Vuli of Fiji and Liv Strand of Norway met in Suva on 3 May 2024. At breakfast the 22 "
    "countries present approved a communiqué on corals.",
    "Oman and Chad announced on 3 May 2024 that the negotiation of a free trade treaty had begun.",
    "What Oman and Chad have not signed is a treaty.",
    "Among the papers that Malta and Qatar did not sign is an agreement on pilots.",
    "No joint statement was issued after the presidents of Kenya and Togo met on 3 May 2024.",
    "On 3 May 2024 the President of Kenya signed the agreement bill, and the ambassador of Togo applauded.",
    "Kenya became the eighth country to read the papers of Togo on 3 May 2024.",
    "A second, on sport, was won by Kenya against Togo on 3 May 2024.",
    "The declaration of independence of Kenya, adopted in 1963, was read by Tunisia.",
    "LTP partner countries Kenya and Togo met on 3 May 2024.",
]


@pytest.mark.parametrize(("text", "expected"), NAMES + DEEDS + FURTHER + MAKERS)
def test_tellings(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING)
def test_tellings_of_nothing(text: str) -> None:
    assert read_body(text) == []
