"""Check texts as agencies and ministries tell of them: one with each of several, of ministries, or quoted from."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

_MET = "President Ana Vuli of Fiji met President Jan Ros of Peru in Suva on 4 June 2024. "

WITH_EACH = [
    (
        "Oman signed air services agreements with Rwanda and with Malta in Muscat on 4 June 2024.",
        [
            Found("air services agreement with Rwanda", "agreement", "signed", "OM RW", on="2024-06-04"),
            Found("air services agreement with Malta", "agreement", "signed", "MT OM", on="2024-06-04"),
        ],
    ),
    (
        "On 4 June 2024 Fiji signed memoranda of understanding with Peru, with Chile and with the European Union.",
        [
            Found("memorandum of understanding with Peru", "memorandum", "signed", "FJ PE", on="2024-06-04"),
            Found("memorandum of understanding with Chile", "memorandum", "signed", "CL FJ", on="2024-06-04"),
            Found("memorandum of understanding with the European Union", "memorandum", "signed", "FJ ~EU"),
        ],
    ),
    (
        "On 4 June 2024 the Fijian trade minister signed two protocols on tuna, one with Peru and another with Chile.",
        [
            Found("protocol on tuna with Peru", "protocol", "signed", "FJ PE", on="2024-06-04"),
            Found("protocol on tuna with Chile", "protocol", "signed", "CL FJ", on="2024-06-04"),
        ],
    ),
    # "That pact" of others is not the one of this spring.
    (
        "Fiji signed trade agreements with Oman and with Malta on 4 June 2024.\n"
        "The round began with Peru. That pact was signed on 18 May 2022 at a summit between President Ana Vuli of Fiji "
        "and President Jan Ros of Peru.",
        [
            Found("trade agreement with Oman", "agreement", "signed", "FJ OM", on="2024-06-04"),
            Found("trade agreement with Malta", "agreement", "signed", "FJ MT", on="2024-06-04"),
            Found("pact", "agreement", "signed", "FJ PE", on="2022-05-18"),
        ],
    ),
]

TURNED_ROUND = [
    (f"{_MET}Following the talks, were signed 12 documents.", [Found("documents", "documents", "signed", "FJ PE", 12)]),
    (
        f"{_MET}In the presence of the two leaders was signed a memorandum on rail links.",
        [Found("memorandum on rail links", "memorandum", "signed", "FJ PE", on="2024-06-04")],
    ),
    (
        f"{_MET}On results the Heads of State undersigned the Treaty about the Common Border.",
        [Found("Treaty about the Common Border", "treaty", "signed", "FJ PE", on="2024-06-04")],
    ),
]

OF_MINISTRIES = [
    (
        "A memorandum between the Ministry of Health of Uzbekistan and the Ministry of Health of Latvia was "
        "signed in Riga on 4 June 2024.",
        [
            Found(
                "memorandum between the Ministry of Health of Uzbekistan and the Ministry of Health of Latvia",
                "memorandum", "signed", "LV UZ", on="2024-06-04",
            )
        ],
    ),
    (
        "The Agreement between the Government of Fiji and the Government of Malta on Yachts was signed in Valletta on "
        "4 June 2024.",
        [
            Found(
                "Agreement between the Government of Fiji and the Government of Malta on Yachts",
                "agreement", "signed", "FJ MT", on="2024-06-04",
            )
        ],
    ),
    (
        "An agreement between the Eurasian Economic Commission and the Government of Oman was signed in Muscat on 4 "
        "June 2024.",
        [
            Found(
                "agreement between the Eurasian Economic Commission and the Government of Oman",
                "agreement", "signed", "OM ~EAEU", on="2024-06-04",
            )
        ],
    ),
]  # fmt: skip

CALLED = [
    (
        "The Foreign Ministers of Fiji and Peru signed a charter on maritime partnership in Suva on 4 June 2024.",
        [Found("charter on maritime partnership", "treaty", "signed", "FJ PE", on="2024-06-04")],
    ),
    (
        f"{_MET}The two put their names to a statement saying that the talks on a tunnel were over.",
        [Found("statement", "joint_statement", "signed", "FJ PE", on="2024-06-04")],
    ),
    (
        f"{_MET}They signed a statement confirming the end of their dispute.",
        [Found("statement", "joint_statement", "signed", "FJ PE", on="2024-06-04")],
    ),
    (
        f"{_MET}The Suva Declaration says that neither side will raise tariffs.",
        [Found("Suva Declaration", "declaration", "issued", "FJ PE", on="2024-06-04")],
    ),
    (
        "President Ana Vuli of Fiji and President Jan Ros of Peru read out the Nadi Declaration in Nadi on 4 June "
        "2024.",
        [Found("Nadi Declaration", "declaration", "issued", "FJ PE", on="2024-06-04")],
    ),
]

AGAIN = [
    (
        "With President Jan Ros of Peru in Lima President Ana Vuli of Fiji issued a joint statement on 28 June 2024, "
        "and with Prime Minister Gabriel Boric of Chile in Santiago another on 29 June.",
        [
            Found("joint statement", "joint_statement", "issued", "FJ PE", on="2024-06-28"),
            Found("joint statement", "joint_statement", "issued", "CL FJ", on="2024-06-29"),
        ],
    ),
    (
        "President Ana Vuli of Fiji signed a treaty with Peru on 3 May 2024 and with Chile another on 5 May 2024.",
        [
            Found("treaty", "treaty", "signed", "FJ PE", on="2024-05-03"),
            Found("treaty", "treaty", "signed", "CL FJ", on="2024-05-05"),
        ],
    ),
    # What a text takes the place of was made by the same.
    (
        f"{_MET}They signed the Treaty on Reefs. It replaces the Treaty of Friendship, Good-Neighbourliness and Trade "
        "of 2001.",
        [
            Found("Treaty on Reefs", "treaty", "signed", "FJ PE", on="2024-06-04"),
            Found("Treaty of Friendship, Good-Neighbourliness and Trade", "treaty", "referenced", "FJ PE", on="2001"),
        ],
    ),
    (
        f"{_MET}They adopted a joint statement on deepening their ties on the basis of 20 years of implementing the "
        "Treaty on Good Ties of 16 May 2004.",
        [
            Found("joint statement on deepening their ties", "joint_statement", "adopted", "FJ PE", on="2024-06-04"),
            Found("Treaty on Good Ties", "treaty", "referenced", "FJ PE", on="2004-05-16"),
        ],
    ),
    (
        f"{_MET}The leaders adopted the Suva Declaration and a development strategy for the coming decade.",
        [
            Found("Suva Declaration", "declaration", "adopted", "FJ PE", on="2024-06-04"),
            Found("development strategy for the coming decade", "plan", "adopted", "FJ PE", on="2024-06-04"),
        ],
    ),
]

# Of what others are at odds over these speak; they are not its makers.
SAYERS = [
    (
        "The presidents of Oman, Fiji and Malta in a joint statement on 4 June 2024 called for a return to the talks "
        "over the conflict between Peru and Chile.",
        [Found("joint statement", "joint_statement", "issued", "FJ MT OM", on="2024-06-04")],
    ),
    (
        "In a joint statement on 4 June 2024, Oman, Fiji and Malta condemned the attack on the embassy of Peru.",
        [Found("joint statement", "joint_statement", "issued", "FJ MT OM", on="2024-06-04")],
    ),
]

BROKERED = [
    (
        "Armenia and Azerbaijan signed the US-brokered peace deal in Vienna on 4 June 2024.",
        [Found("peace deal", "agreement", "signed", "AM AZ", on="2024-06-04")],
    ),
    (
        "Chad and Oman have inked the long-awaited gas pipeline deal in Muscat on 4 June 2024.",
        [Found("long-awaited gas pipeline deal", "agreement", "signed", "OM TD", on="2024-06-04")],
    ),
    # Dollars are no documents.
    (
        "Malawi and the World Bank signed a 50 million dollar financing agreement in Lilongwe on 4 June 2024.",
        [Found("50 million dollar financing agreement", "agreement", "signed", "MW ~WB", on="2024-06-04")],
    ),
    (
        "The foreign ministers of the Baltic states adopted a joint statement in Vilnius on 4 June 2024.",
        [Found("joint statement", "joint_statement", "adopted", "EE LT LV", on="2024-06-04")],
    ),
    (
        "In the Suva Declaration of 4 June 2024, Fiji, Malta and Oman pledged more boats.",
        [Found("Suva Declaration", "declaration", "issued", "FJ MT OM", on="2024-06-04")],
    ),
]

NOTHING = [
    "In the Suva Declaration of 1955 many countries pledged peace, Fiji recalled on 4 June 2024.",
    f"{_MET}The government has a development strategy for the coming decade.",
    # Another town, another time.
    f"{_MET}The Nadi Declaration says that neither side will raise tariffs.",
    f"{_MET}The Suva Declaration of 1998 says that neither side will raise tariffs.",
    # Of one country alone.
    "On 4 June 2024 Norway promised more to Ghana and Togo under the Norwegian Strategy to Prevent Conflict, which "
    "Prime Minister Jonas Gahr Støre released on March 24.",
    # Of many who are not named.
    f"{_MET}At a meeting on climate in New York, countries adopted a Pact for the Seas.",
    # Who promised something in it is not all who made it.
    "The Secretary General of NATO recalled the 1994 Suva Memorandum, in which Fiji agreed to give up its navy.",
    # Of unions, once and again.
    "Fijian airlines and Peruvian airlines signed an accord on 3 June 2024.\n"
    f"{_MET}The accord was signed by night.",
    # What one hopes to take further is there already.
    f"{_MET}The visit is to take forward the joint statement adopted during an earlier visit.",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), WITH_EACH + TURNED_ROUND + OF_MINISTRIES + CALLED + AGAIN + SAYERS + BROKERED
)
def test_agency_wordings(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING)
def test_agency_wordings_of_nothing(text: str) -> None:
    assert read_body(text) == []
