"""Check how far the names of texts go, and what nouns they have."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

NAMED = [
    (
        "The presidents of Uganda and Rwanda signed an annex to the pact on the lakes on 9 April 2024.",
        [Found("annex to the pact on the lakes", "other", "signed", "RW UG", on="2024-04-09")],
    ),
    # An "and" inside what a partnership is called opens no new text.
    (
        "On 9 April 2024 the presidents of Uganda and Rwanda adopted the vision document for a Comprehensive "
        "Economic and Border Security Partnership.",
        [
            Found(
                "vision document for a Comprehensive Economic and Border Security Partnership",
                "other",
                "adopted",
                "RW UG",
            )
        ],
    ),
    (
        "The presidents of Uganda and Rwanda signed a declaration (see the page before) on 9 April 2024.",
        [Found("declaration", "declaration", "signed", "RW UG", on="2024-04-09")],
    ),
    (
        "On 12 June 2024 the governments of Chad and Niger agreed on an action plan for the lake, on ten cooperation "
        "documents, and on a summit every two years.",
        [Found("action plan for the lake", "plan", "adopted", "NE TD", on="2024-06-12")],
    ),
    (
        'Foreign Minister Elina Valtonen of Finland and Foreign Minister Tanja Fajon of Slovenia signed the "Agreement '
        'on Mountain Co-operation" in Helsinki on 12 January 2024.',
        [Found("Agreement on Mountain Co-operation", "agreement", "signed", "FI SI", on="2024-01-12")],
    ),
    (
        "Foreign Minister Elina Valtonen of Finland and Foreign Minister Tanja Fajon of Slovenia signed the 'Protocol "
        "on Alpine Skiing' in Helsinki on 12 January 2024; it is the leaders' favourite.",
        [Found("Protocol on Alpine Skiing", "protocol", "signed", "FI SI", on="2024-01-12")],
    ),
    (
        "The foreign ministers of Ghana and Togo put their names to a paper that lets fishermen land their catch on "
        "12 June 2024.",
        [Found("paper", "other", "signed", "GH TG", on="2024-06-12")],
    ),
    (
        "The foreign ministers of Chad and Niger signed the convention that shares the lake on 12 June 2024.",
        [Found("convention", "treaty", "signed", "NE TD", on="2024-06-12")],
    ),
    (
        "The foreign ministers of Chad and Niger put their names to a joint appeal to the World Bank on 12 June 2024.",
        [Found("joint appeal", "other", "signed", "NE TD", on="2024-06-12")],
    ),
    (
        "Chad and Niger concluded their commission on 12 June 2024 by signing its agreed minutes.",
        [Found("agreed minutes", "other", "signed", "NE TD", on="2024-06-12")],
    ),
    (
        "On 3 June 2024 President Peter Pellegrini of Slovakia met President Kais Saied of Tunisia in Tunis. A "
        "Programme for the Cultivation of Olives till 2030 was adopted by the two.",
        [Found("Programme for the Cultivation of Olives", "plan", "adopted", "SK TN", on="2024-06-03")],
    ),
    (
        "Presidents Peter Pellegrini of Slovakia and Kais Saied of Tunisia presented a Slovakia-Tunisia Action Plan in "
        "Tunis on 3 June 2024.",
        [Found("Slovakia-Tunisia Action Plan", "plan", "issued", "SK TN", on="2024-06-03")],
    ),
    (
        "Fiji and Peru signed in Lima on 3 May 2024 the Action Plan of the Strategic and Global Partnership.",
        [Found("Action Plan of the Strategic and Global Partnership", "plan", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "President Ranil Wickremesinghe of Sri Lanka and Prime Minister Narendra Modi of India met in Delhi "
        "on 21 May 2024. An Economic Partnership Vision was adopted.",
        [Found("Economic Partnership Vision", "plan", "adopted", "IN LK", on="2024-05-21")],
    ),
]
LISTED = [
    (
        # Where the noun is left out the second text is one of its own.
        "On 9 April 2024 the presidents of Uganda and Rwanda met. A memorandum on fish and one on the exchange of "
        "teachers were signed.",
        [
            Found("memorandum on fish", "memorandum", "signed", "RW UG", on="2024-04-09"),
            Found("memorandum on the exchange of teachers", "memorandum", "signed", "RW UG", on="2024-04-09"),
        ],
    ),
    (
        "On 9 April 2024 the presidents of Uganda and Rwanda met. Memoranda on fish and on consular matters were "
        "exchanged once their ministers had joined them.",
        [
            Found("memorandum on fish", "memorandum", "signed", "RW UG", on="2024-04-09"),
            Found("memorandum on consular matters", "memorandum", "signed", "RW UG", on="2024-04-09"),
        ],
    ),
    (
        # One text may be about two things.
        "On 9 April 2024 the presidents of Uganda and Rwanda signed an agreement on fish and on trains.",
        [Found("agreement on fish and on trains", "agreement", "signed", "RW UG", on="2024-04-09")],
    ),
    (
        "On 9 April 2024 the presidents of Uganda and Rwanda met, and two joint statements were published, one on fish "
        "and the other on trains.",
        [
            Found("joint statement on fish", "joint_statement", "issued", "RW UG", on="2024-04-09"),
            Found("joint statement on trains", "joint_statement", "issued", "RW UG", on="2024-04-09"),
        ],
    ),
    (
        "Two agreements, one on fish and the other on trains, were signed by the presidents of Uganda and Rwanda on "
        "9 April 2024.",
        [Found("agreements", "documents", "signed", "RW UG", count=2, on="2024-04-09")],
    ),
    (
        "At Entebbe on 9 April 2024 the presidents of Uganda, Rwanda and Burundi adopted three texts: the “Entebbe "
        "Roadmap”, a “Lake Charter” and a statement on fishing.",
        [
            Found("texts", "documents", "adopted", "BI RW UG", count=3, on="2024-04-09"),
            Found("Entebbe Roadmap", "plan", "adopted", "BI RW UG", on="2024-04-09"),
            Found("Lake Charter", "treaty", "adopted", "BI RW UG", on="2024-04-09"),
        ],
    ),
    (
        "Prime Minister Robert Abela of Malta held talks with Prime Minister Edi Rama of Albania on 3 June 2024, "
        "following which cooperation documents in the fields of customs and bees were signed.",
        [
            Found("cooperation documents in the fields of customs", "documents", "signed", "AL MT", on="2024-06-03"),
        ],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Carola Paz of Chile signed in Lima on 3 May 2024 a memorandum "
        "on seabirds, and the ministers of Finance, Juan Rojas and Luis Vera, another one on tax.",
        [
            Found("memorandum on seabirds", "memorandum", "signed", "CL PE", on="2024-05-03"),
            Found("memorandum on tax", "memorandum", "signed", "CL PE", on="2024-05-03"),
        ],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Carola Paz of Chile signed a memorandum of understanding on "
        "seabirds, one on trains and another on tax in Lima on 3 May 2024.",
        [
            Found("memorandum of understanding on seabirds", "memorandum", "signed", "CL PE", on="2024-05-03"),
            Found("memorandum of understanding on trains", "memorandum", "signed", "CL PE", on="2024-05-03"),
            Found("memorandum of understanding on tax", "memorandum", "signed", "CL PE", on="2024-05-03"),
        ],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. They "
        "witnessed the signing of nine documents. The two sides issued a joint statement on the sea, and "
        "another on the war in Gaza.",
        [
            Found("documents", "documents", "signed", "FJ PE", count=9, on="2024-05-03"),
            Found("joint statement on the sea", "joint_statement", "issued", "FJ PE", on="2024-05-03"),
            Found("joint statement on the war", "joint_statement", "issued", "FJ PE", on="2024-05-03"),
        ],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed a status-of-forces agreement in "
        "Oslo on 3 May 2024.",
        [Found("status-of-forces agreement", "agreement", "signed", "NO PE", on="2024-05-03")],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed an implementing arrangement on "
        "satellites in Oslo on 3 May 2024.",
        [Found("implementing arrangement on satellites", "agreement", "signed", "NO PE", on="2024-05-03")],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed an exchange of letters on the "
        "airport in Oslo on 3 May 2024.",
        [Found("letters on the airport", "other", "signed", "NO PE", on="2024-05-03")],
    ),
    (
        "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed a record of discussions on rice in "
        "Oslo on 3 May 2024.",
        [Found("record of discussions on rice", "other", "signed", "NO PE", on="2024-05-03")],
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. The ministers "
        "signed agreements on tuna in the palace, and on tax they promised to talk.",
        [Found("agreements on tuna in the palace", "documents", "signed", "FJ PE", on="2024-05-03")],
    ),
]  # fmt: skip
LISTED_BEHIND_PREPOSITIONS = [
    (
        "The presidents of Uganda and Rwanda met on 9 April 2024. After the talks the two sides signed: an agreement "
        "on flights, a memorandum on health and a protocol on the lakes.",
        [
            Found("agreement on flights", "agreement", "signed", "RW UG", on="2024-04-09"),
            Found("memorandum on health", "memorandum", "signed", "RW UG", on="2024-04-09"),
            Found("protocol on the lakes", "protocol", "signed", "RW UG", on="2024-04-09"),
        ],
    ),
    (
        "On 9 April 2024 six papers were signed by the presidents of Uganda and Rwanda: among others a memorandum on "
        "fish.",
        [
            Found("papers", "documents", "signed", "RW UG", count=6, on="2024-04-09"),
            Found("memorandum on fish", "memorandum", "signed", "RW UG", on="2024-04-09"),
        ],
    ),
    (
        "The foreign ministers of Uganda and Rwanda subscribed to an accord on herdsmen on 9 April 2024.",
        [Found("accord on herdsmen", "agreement", "signed", "RW UG", on="2024-04-09")],
    ),
    # A preposition may be said again before the second text.
    (
        "The presidents of Uganda and Rwanda put their signatures to a treaty of friendship on 9 April 2024, as well "
        "as "
        "to the Entebbe Charter on Lakes.",
        [
            Found("treaty of friendship", "treaty", "signed", "RW UG", on="2024-04-09"),
            Found("Entebbe Charter on Lakes", "treaty", "signed", "RW UG"),
        ],
    ),
    (
        "On 9 April 2024 the ministers of Uganda and Rwanda agreed on a plan of action and also on a memorandum "
        "about fish.",
        [
            Found("plan of action", "plan", "adopted", "RW UG", on="2024-04-09"),
            Found("memorandum about fish", "memorandum", "adopted", "RW UG", on="2024-04-09"),
        ],
    ),
    # Two statements may be told apart by what each is about.
    (
        "The presidents of Uganda and Rwanda held talks on 9 April 2024 and issued two joint statements, on the lakes "
        "and on schools and clinics.",
        [
            Found("joint statement on the lakes", "joint_statement", "issued", "RW UG", on="2024-04-09"),
            Found("joint statement on schools and clinics", "joint_statement", "issued", "RW UG", on="2024-04-09"),
        ],
    ),
    (
        "The presidents of Uganda and Rwanda held talks on 9 April 2024 and issued two joint statements on fish and "
        "trains.",
        [Found("joint statements on fish and trains", "documents", "issued", "RW UG", count=2, on="2024-04-09")],
    ),
]
NOT_NAMED = [
    "Verhoeven notes that three presidents, of Peru, Chile and Fiji, came to Lima and agreed on what to do.",
    "Chad and Niger wrote a paper on the lake, said a scholar on 12 June 2024.",
    "The convention of the party in Chad drew guests from Niger.",
    "The minutes between the goals of Chad and Niger seemed long.",
    "The minister of Chad presented a plan to spend more, and Niger took note.",
    "Chad issued an appeal to Niger on 12 June 2024.",
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. They saw one "
        "exhibition on tax and another on trains."
    ),
    "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway exchanged letters on the airport on 3 May 2024.",
    "Foreign Ministers Ana Gil of Peru and Ole Berg of Norway signed the record of the meeting on 3 May 2024.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED + LISTED + LISTED_BEHIND_PREPOSITIONS)
def test_named(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOT_NAMED)
def test_not_named(text: str) -> None:
    assert read_body(text) == []
