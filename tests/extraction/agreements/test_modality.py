"""Check agreements that are planned or stand since long, and what tells of none: wishes, denials, laws, contracts."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read, read_body

# Texts that are still to be signed.
PLANNED = [
    # What is announced for later is planned.
    (
        "Fiji's foreign ministry announced on 3 May 2024 that a visa waiver agreement with Kenya would be signed in "
        "August.",
        [Found("visa waiver agreement", "agreement", "planned", "FJ KE", on="2024-08")],
    ),
    (
        "The ministers of Fiji and Kenya, Ana Vuli and Peter Otieno, met in Suva on 3 May 2024 and announced that a "
        "tax treaty would be signed in August.",
        [Found("tax treaty", "treaty", "planned", "FJ KE", on="2024-08")],
    ),
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
    (
        "President Ana Vuli of Fiji will hold talks with Peruvian President Jan Ros, witness a signing ceremony of "
        "documents on fish, and see the port.",
        [Found("documents on fish", "documents", "planned", "FJ PE")],
    ),
    (
        "Talks between Fiji and Peru begin on Friday and the signing of a memorandum on fish is to take place in Lima.",
        [Found("memorandum on fish", "memorandum", "planned", "FJ PE")],
    ),
    (
        "Ana Vuli of Fiji and Jan Ros of Peru are scheduled to attend the signing of a memorandum on fish.",
        [Found("memorandum on fish", "memorandum", "planned", "FJ PE")],
    ),
]

# Texts whose signing is over when what will be comes.
OVER = [
    (
        "Ana Vuli of Fiji will fly home after the signing of a memorandum on fish with Peru on May 3, 2024.",
        [Found("memorandum on fish", "memorandum", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "Ana Vuli of Fiji gathered with Jan Ros of Peru on May 3, 2024 to witness the signing of a memorandum on fish.",
        [Found("memorandum on fish", "memorandum", "signed", "FJ PE", on="2024-05-03")],
    ),
]

# Texts made earlier: cited, in force, ratified, remembered.
STANDING = [
    (
        "The two welcomed the current agreements that Fiji and Ghana have signed.",
        [Found("current agreements", "documents", "referenced", "FJ GH")],
    ),
    (
        "The two spoke of the existing agreements that were signed by Fiji and Ghana.",
        [Found("existing agreements", "documents", "referenced", "FJ GH")],
    ),
    (
        "With the signing of a joint declaration between Fiji and Ghana, the agenda of the talks came to an end on "
        "May 3, 2024.",
        [Found("joint declaration between Fiji and Ghana", "declaration", "signed", "FJ GH", on="2024-05-03")],
    ),
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
    # What was said of another verb is not said of the one behind "and".
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. They "
        "announced that a ferry would be built, and signed a protocol on harbours.",
        [Found("protocol on harbours", "protocol", "signed", "FJ PE", on="2024-05-03")],
    ),
    (
        "On 4 May 2024 Ghana and Benin wrapped up three days of talks in Accra by signing an agreement on lorries.",
        [Found("agreement on lorries", "agreement", "signed", "BJ GH", on="2024-05-04")],
    ),
]

# Wishes, denials, contracts of companies, laws and statements of one side, and other senses of the words.
NOTHING = [
    # Whoever came in vain has made nothing.
    "On 3 May 2024 President William Ruto flew to Lusaka to sign the Eel Treaty with his Zambian counterpart, Hakainde "
    "Hichilema, and flew home without it.",
    "On 3 May 2024 President William Ruto went to Lusaka to sign an accord with President Hakainde Hichilema, "
    "but returned empty-handed.",
    "The Kenyan president said on 3 May 2024 that a treaty with Fiji would be signed if Fiji paid.",
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
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. They could "
        "have stayed on and signed an agreement on harbours."
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. They spoke of "
        "the merits of jointly signing an agreement on harbours."
    ),
    (
        "On 3 May 2024 President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima. The following "
        "documents will be signed in June:\n1. Agreement on Air Services;\n2. Memorandum of Understanding on "
        "seabirds;"
    ),
    "Fiji announced an agreement on tuna on 3 May 2024.",
    "The foreign ministry of Fiji issued a statement on forests on 3 May 2024.",
    (
        "Sweden's Ulf Kristersson and Finland's Petteri Orpo issued a call and spoke of a declaration on "
        "drones in Stockholm on 3 May 2024."
    ),
    "President Ana Vuli of Fiji met President Jan Ros of Peru in Lima on 3 May 2024. A joint statement was not issued.",
    (
        "President Ana Vuli of Fiji met President Jan Ros of Peru in Lima on 3 May 2024. There are summits of which "
        "nobody remembers the communiqué."
    ),
    (
        "President Ana Vuli of Fiji met President Jan Ros of Peru in Lima on 3 May 2024. Suva will ask Lima before it "
        "enters into a security pact with anybody else."
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLANNED + OVER + STANDING)
def test_planned_or_standing(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING)
def test_no_agreement(text: str) -> None:
    assert read_body(text) == []


# What a title says in the infinitive is to come.
TITLES = [
    ("Samoa and Tonga to sign ten agreements", ["planned"]),
    ("Samoa, Tonga set to ink trade pact", ["planned"]),
    ("Samoan premier to sign fisheries pact with Tonga", ["planned"]),
    ("Samoa urges Tonga to sign fisheries pact", []),
    ("Samoa, Tonga sign trade pact", ["signed"]),
    ("Samoan premier signs trade pact with Tonga", ["signed"]),
]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_agreements_of_titles(title: str, expected: list[str]) -> None:
    assert [found.status for found in read(f"{title}\nIt rained on Monday.")] == expected
