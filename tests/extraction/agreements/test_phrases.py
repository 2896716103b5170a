"""Check the phrases that agreements are told with, beside the plain verbs: results, ratifications, lists, plans."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

PHRASES = [
    (
        "Foreign Ministers Lilja Alfreðsdóttir of Iceland and Tomás Quispe of Peru put pen to paper on a fishing "
        "accord in Reykjavik on 2 May 2024.",
        [Found("fishing accord", "agreement", "signed", "IS PE", on="2024-05-02")],
    ),
    (
        "Malta and Tunisia hammered out a deal on coast guards on 3 May 2024.",
        [Found("deal on coast guards", "agreement", "adopted", "MT TN", on="2024-05-03")],
    ),
    (
        "Ghana and Benin signed off on a protocol on lorries on 4 May 2024.",
        [Found("protocol on lorries", "protocol", "signed", "BJ GH", on="2024-05-04")],
    ),
    (
        "Fiji and Samoa subscribed a convention on seabirds on 5 May 2024.",
        [Found("convention on seabirds", "treaty", "signed", "FJ WS", on="2024-05-05")],
    ),
    (
        "The talks of President Ruto of Kenya and President Mnangagwa of Zimbabwe were rounded off with a joint "
        "communiqué on 6 May 2024.",
        [Found("joint communiqué", "communique", "issued", "KE ZW", on="2024-05-06")],
    ),
    (
        "Brazil and Guyana swapped instruments of ratification of their treaty on bridges on 7 May 2024.",
        [Found("treaty on bridges", "treaty", "in_force", "BR GY", on="2024-05-07")],
    ),
    (
        "Norway and Chad put a memorandum on solar power into effect on 8 May 2024.",
        [Found("memorandum on solar power", "memorandum", "in_force", "NO TD", on="2024-05-08")],
    ),
]
RESULTS = [
    (
        "The main fruit of the talks between Foreign Minister Ana Ruiz of Panama and Foreign Minister Jon Berg of "
        "Norway on 9 May 2024 was an agreement on shipping.",
        [Found("agreement on shipping", "agreement", "signed", "NO PA", on="2024-05-09")],
    ),
    (
        "When the King of Spain came to Rabat in May 2024, three protocols between Spain and Morocco were among the "
        "results.",
        [Found("protocols between Spain and Morocco", "documents", "signed", "ES MA", count=3, on="2024-05")],
    ),
    (
        "President Julius Maada Bio of Sierra Leone and President Joseph Boakai of Liberia talked on 10 May 2024. "
        "Six accords emerged.",
        [Found("accords", "documents", "signed", "LR SL", count=6, on="2024-05-10")],
    ),
    (
        "President Julius Maada Bio of Sierra Leone and President Joseph Boakai of Liberia talked on 10 May 2024. "
        "What they agreed was set down in a memorandum on the Mano bridge.",
        [Found("memorandum on the Mano bridge", "memorandum", "signed", "LR SL", on="2024-05-10")],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. The upshot: a "
        "treaty on tuna.",
        [Found("treaty on tuna", "treaty", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. An accord on "
        "tuna crowned the visit.",
        [Found("accord on tuna", "agreement", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "On Sunday, 5 May 2024, Irakli Kobakhidze of Georgia and Nikol Pashinyan of Armenia came down the "
        "steps of the villa with a strategic partnership declaration in hand.",
        [Found("strategic partnership declaration", "declaration", "issued", "AM GE", on="2024-05-05")],
    ),
    (
        "President Ana Vuli of Fiji and her guest, President Dina Boluarte of Peru, held a joint cabinet in "
        "Suva on 3 May 2024, out of which came a memorandum on ambulances and a declaration on seabirds.",
        [
            Found("memorandum on ambulances", "memorandum", "signed", "FJ PE", on="2024-05-03"),
            Found("declaration on seabirds", "declaration", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
]
KINDS = [
    (
        "Greece and Egypt signed a plan of military exercises for 2025 on 11 May 2024.",
        [Found("plan of military exercises for 2025", "plan", "signed", "EG GR", on="2024-05-11")],
    ),
    (
        "Oman and Brunei inked an executive programme for museums on 12 May 2024.",
        [Found("executive programme for museums", "plan", "signed", "BN OM", on="2024-05-12")],
    ),
    (
        "Togo and Ecuador adopted a road map for cooperation in Lomé on 13 May 2024.",
        [Found("road map for cooperation", "plan", "adopted", "EC TG", on="2024-05-13")],
    ),
    (
        "Latvia and Georgia signed a statement of intent on cyber defence on 14 May 2024.",
        [Found("statement of intent on cyber defence", "joint_statement", "signed", "GE LV", on="2024-05-14")],
    ),
    (
        "Presidents Gabriel Soto of Chile and Luis Vega of Bolivia signed the Act of Arica on 15 May 2024.",
        [Found("Act of Arica", "agreement", "signed", "BO CL", on="2024-05-15")],
    ),
    (
        "Four texts were signed by Laos and Cambodia on 16 May 2024.",
        [Found("texts", "documents", "signed", "KH LA", count=4, on="2024-05-16")],
    ),
    (
        "Three exchanges of notes were signed by Fiji and Japan in Suva on 3 May 2024, on roads, on water "
        "and on schools.",
        [Found("notes", "documents", "signed", "FJ JP", count=3, on="2024-05-03")],
    ),
    (
        "The Norwegian and Fijian sides exchanged letters of intent on seabirds on 3 May 2024.",
        [Found("letters of intent on seabirds", "documents", "signed", "FJ NO", on="2024-05-03")],
    ),
]
BUILDS = [
    (
        "Five accords on tax, health, farming and the like were signed between Mali and Niger on 17 May 2024.",
        [Found("accords on tax", "documents", "signed", "ML NE", count=5, on="2024-05-17")],
    ),
    (
        "Austria and Mongolia set up a school by a memorandum their ministers initialled on 18 May 2024.",
        [Found("memorandum", "memorandum", "signed", "AT MN", on="2024-05-18")],
    ),
    (
        "Zambia and Angola signed two documents on 19 May 2024: an agreement on rail; a memorandum on parks.",
        [
            Found("documents", "documents", "signed", "AO ZM", count=2, on="2024-05-19"),
            Found("agreement on rail", "agreement", "signed", "AO ZM", on="2024-05-19"),
            Found("memorandum on parks", "memorandum", "signed", "AO ZM", on="2024-05-19"),
        ],
    ),
    (
        "It was with Fiji that Vanuatu signed, on 20 May 1981, the treaty on coral reefs.",
        [Found("treaty on coral reefs", "treaty", "signed", "FJ VU", on="1981-05-20")],
    ),
    (
        "The visit of President William Ruto of Kenya to Malawi ended with a joint statement on 21 May 2024.",
        [Found("joint statement", "joint_statement", "issued", "KE MW", on="2024-05-21")],
    ),
    (
        "A treaty between Jamaica and Belize was nevertheless signed on 22 May 2024.",
        [Found("treaty between Jamaica and Belize", "treaty", "signed", "BZ JM", on="2024-05-22")],
    ),
    (
        "Under the terms of the accord, signed at Lagos on 6 March 1975, Ghana and Togo share the dam.",
        [Found("accord", "agreement", "signed", "GH TG", on="1975-03-06")],
    ),
    (
        "Documents signed between Fiji and Norway in Oslo on 3 May 2024 include a memorandum on seabirds, an "
        "agreement on tax, and a protocol on health.",
        [
            Found("memorandum on seabirds", "memorandum", "signed", "FJ NO", on="2024-05-03"),
            Found("agreement on tax", "agreement", "signed", "FJ NO", on="2024-05-03"),
            Found("protocol on health", "protocol", "signed", "FJ NO", on="2024-05-03"),
        ],
    ),
    (
        "The signing of a memorandum on seabirds and the exchange of four other documents concluded the "
        "talks between President Ana Vuli of Fiji and President Dina Boluarte of Peru in Lima on 3 May 2024.",
        [
            Found("memorandum on seabirds", "memorandum", "signed", "FJ PE", on="2024-05-03"),
            Found("other documents", "documents", "signed", "FJ PE", count=4, on="2024-05-03"),
        ],
    ),
    (
        "Ghana and Benin signed on 3 May 2024, at the end of a day of talks, nine agreements on lorries.",
        [Found("agreements on lorries", "documents", "signed", "BJ GH", count=9, on="2024-05-03")],
    ),
    (
        "President Ana Vuli of Fiji was in Lima on 3 May 2024. Her talks with President Dina Boluarte led to "
        "a joint statement and two agreements.",
        [
            Found("joint statement", "joint_statement", "issued", "FJ PE", on="2024-05-03"),
            Found("agreements", "documents", "issued", "FJ PE", count=2, on="2024-05-03"),
        ],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. The two "
        "agreed in a memorandum of understanding to share a research ship.",
        [
            Found(
                "memorandum of understanding to share a research ship", "memorandum", "signed", "FJ PE", on="2024-05-03"
            ),
        ],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024 and pledged in "
        "a ten-point declaration to save the albatross.",
        [Found("ten-point declaration", "declaration", "issued", "FJ PE", on="2024-05-03")],
    ),
    (
        "Fiji and Peru, by signing a treaty on tuna in Lima on 3 May 2024, closed a long quarrel.",
        [Found("treaty on tuna", "treaty", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "Signed in Lima on 3 May 2024 after years of talks, the treaty on tuna between Fiji and Peru has ten articles.",
        [Found("treaty on tuna between Fiji and Peru", "treaty", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "Not only a treaty on tuna was signed by Fiji and Peru in Lima on 3 May 2024, but also a memorandum on copper.",
        [
            Found("treaty on tuna", "treaty", "signed", "FJ PE", on="2024-05-03"),
            Found("memorandum on copper", "memorandum", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
    (
        "Fiji and Peru signed in Lima on 3 May 2024, in addition to a treaty on tuna, a memorandum on copper.",
        [
            Found("treaty on tuna", "treaty", "signed", "FJ PE", on="2024-05-03"),
            Found("memorandum on copper", "memorandum", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
    (
        "Fiji and Peru signed a treaty on tuna in Lima on 3 May 2024, a memorandum on copper and a letter of "
        "intent on ports.",
        [
            Found("treaty on tuna", "treaty", "signed", "FJ PE", on="2024-05-03"),
            Found("memorandum on copper", "memorandum", "signed", "FJ PE", on="2024-05-03"),
            Found("letter of intent on ports", "other", "signed", "FJ PE", on="2024-05-03"),
        ],
    ),
]
MORE = [
    (
        "Presidents Tokayev of Kazakhstan and Radev of Bulgaria watched in Sofia on 3 June 2024 as five memoranda "
        "changed hands.",
        [Found("memoranda", "documents", "signed", "BG KZ", count=5, on="2024-06-03")],
    ),
    (
        "Togo and Malta now have a tax agreement: it was signed in Lomé on 4 March 2023.",
        [Found("tax agreement", "agreement", "signed", "MT TG", on="2023-03-04")],
    ),
    (
        "The pact, to which Zambia and Malawi set their hands on 5 June 2024, covers maize.",
        [Found("pact", "agreement", "signed", "MW ZM", on="2024-06-05")],
    ),
    (
        "With the signing on 6 May 2024 of a protocol on wolves, Norway and Sweden ended a quarrel.",
        [Found("protocol on wolves", "protocol", "signed", "NO SE", on="2024-05-06")],
    ),
    (
        "Oman and Yemen signed, in Salalah, on 7 June 2024, two agreements: on roads and on schools.",
        [Found("agreements", "documents", "signed", "OM YE", count=2, on="2024-06-07")],
    ),
    (
        "The presidents of Gabon and Angola ended their talks on 8 June 2024 by signing an agreement on turtles.",
        [Found("agreement on turtles", "agreement", "signed", "AO GA", on="2024-06-08")],
    ),
    (
        "Spain and Chad renewed on 9 May 2024 their agreement on grain.",
        [Found("agreement on grain", "agreement", "signed", "ES TD", on="2024-05-09")],
    ),
    (
        "Five legal instruments form the outcome of the visit of President William Ruto of Kenya to Oman on "
        "10 June 2024.",
        [Found("legal instruments", "documents", "signed", "KE OM", count=5, on="2024-06-10")],
    ),
    (
        "Cuba, Haiti and Jamaica are parties to a coral convention signed in Kingston on 11 June 2024.",
        [Found("coral convention", "treaty", "signed", "CU HT JM", on="2024-06-11")],
    ),
    (
        "By the Treaty of Salta of 4 July 1931 Bolivia gave up the ford and Argentina the mill.",
        [Found("Treaty of Salta", "treaty", "referenced", "AR BO", on="1931-07-04")],
    ),
    (
        "Agreements on customs and on rail were the fruit of the trip of President Peter Pellegrini of Slovakia to "
        "Tunisia in June 2024.",
        [
            Found("agreement on customs", "agreement", "signed", "SK TN", on="2024-06"),
            Found("agreement on rail", "agreement", "signed", "SK TN", on="2024-06"),
        ],
    ),
]
NOTHING = [
    "“A joint statement will follow,” said the Omani minister after he had seen his Yemeni colleague.",
    "By a treaty nobody has seen, Peru claims the mill.",
    "If the treaty is signed, Fiji and Samoa will share the reef.",
    "Zambia and Malawi talked of the implementation of agreements reached before.",
    "Fiji Airways signed a catering agreement with Air Vanuatu on 3 March 2024.",
    "Kenya signed the Finance Act of 2024 into law, and Uganda took note.",
    "No treaty was among the results of the talks between Mali and Niger.",
    "Peru and Chile called for the exchange of instruments of ratification.",
    "The American president signed the Trade Act.",
    "An understanding between neighbours, said the ministers of Togo and Benin, needs patience.",
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. Fiji pledged "
        "in a declaration to save the albatross."
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. The two have "
        "not agreed in a memorandum to share a ship."
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway talked in Oslo on 3 May 2024. Many papers "
        "lay on the table. Among them was the protocol on the export of grapes."
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. She had come "
        "without an accord in her pocket."
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. The new "
        "Fisheries Agreement ought to be signed before the year is out."
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. They could "
        "end their quarrel by signing an accord."
    ),
    (
        "Fiji and Peru agreed on a ceasefire on 3 May 2024. The deal was the outcome of the second meeting "
        "of Foreign Ministers Ana Gil of Peru and Ole Berg of Fiji."
    ),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES + RESULTS + KINDS + BUILDS + MORE)
def test_phrases_told(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING)
def test_phrases_that_tell_of_nothing(text: str) -> None:
    assert read_body(text) == []
