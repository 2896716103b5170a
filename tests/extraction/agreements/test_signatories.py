"""Check who is taken for the maker of a text: the pair of the paragraph, lists of states, gatherings, no companies."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import AgreementReport
from tests.extraction.agreements.agreement_rows import ANY, Found, matches, read, read_body
from tests.extraction.contact_rows import article_of

MADE_BY = [
    # A body that has just signed a text made those with others, too.
    (
        "CARICOM and Kenya signed an eel accord in Bridgetown on 3 May 2024. The accords with Oman and Chad were "
        "signed in Muscat on 9 June 2023.",
        [
            Found("eel accord", "agreement", "signed", "KE ~CARICOM", on="2024-05-03"),
            Found("accord with Oman", "agreement", "signed", "OM ~CARICOM", on="2023-06-09"),
            Found("accord with Chad", "agreement", "signed", "TD ~CARICOM", on="2023-06-09"),
        ],
    ),
    (
        "CARICOM and Kenya signed an eel accord in Bridgetown on 3 May 2024. The Eel Accord with Oman, signed in "
        "Muscat on 9 June 2023, enters into force in May.",
        [
            Found("eel accord", "agreement", "signed", "KE ~CARICOM", on="2024-05-03"),
            Found("Eel Accord", "agreement", "signed", "OM ~CARICOM", on="2023-06-09"),
        ],
    ),
    # Of several partners each text is told with its own.
    (
        "Prime Minister Sitiveni Rabuka of Fiji met Prime Minister Aisake Eke of Tonga in Suva on 3 May 2024, Prime "
        "Minister Christopher Luxon of New Zealand on 4 May and President Bola Tinubu of Nigeria on 5 May. With Tonga, "
        "a joint statement on eels was issued; with New Zealand, two treaties were signed.",
        [
            Found("joint statement on eels", "joint_statement", "issued", "FJ TO"),
            Found("treaties", "documents", "signed", "FJ NZ", count=2),
        ],
    ),
    (
        "President William Ruto of Kenya received Hakainde Hichilema of Zambia in Nairobi on 3 May 2024. With "
        "his consent, an agreement on eels was signed.",
        [Found("agreement on eels", "agreement", "signed", "KE ZM", on="2024-05-03")],
    ),
    # One of each, though all are told at once.
    (
        "Kenya and Peru signed their own fisheries accords with Japan on 3 May 2024.",
        [
            Found("fisheries accord", "agreement", "signed", "JP KE", on="2024-05-03"),
            Found("fisheries accord", "agreement", "signed", "JP PE", on="2024-05-03"),
        ],
    ),
    (
        "Fiji and Tonga signed their respective treaties on tax with New Zealand on 3 May 2024.",
        [
            Found("treaty on tax", "treaty", "signed", "FJ NZ", on="2024-05-03"),
            Found("treaty on tax", "treaty", "signed", "NZ TO", on="2024-05-03"),
        ],
    ),
    (
        "Suva and Apia each signed a tax treaty with Canberra on 3 May 2024.",
        [
            Found("tax treaty", "treaty", "signed", "AU FJ", on="2024-05-03"),
            Found("tax treaty", "treaty", "signed", "AU WS", on="2024-05-03"),
        ],
    ),
    (
        "Fiji and Tonga signed six treaties with New Zealand on 3 May 2024.",
        [Found("treaties", "documents", "signed", "FJ NZ TO", count=6, on="2024-05-03")],
    ),
    # "All three" are those whom the sentence names.
    (
        "On 3 May 2024 President Ana Vuli of Fiji had Juan Rojas of Peru and William Ruto of Kenya on either side of "
        "her in Suva, and all three signed a declaration on whales.",
        [Found("declaration on whales", "declaration", "signed", "FJ KE PE", on="2024-05-03")],
    ),
    (
        "President Ana Vuli of Fiji received Juan Rojas of Peru and William Ruto of Kenya in Suva on 3 May 2024. "
        "After lunch the three issued a joint statement.",
        [Found("joint statement", "joint_statement", "issued", "FJ KE PE", on="2024-05-03")],
    ),
    # What each of several signs is a text of its own, with the one whom all met.
    (
        "President William Ruto of Kenya was in Lima on 3 May 2024. Peru, Chile and Ecuador each signed a defence "
        "pact with Kenya.",
        [
            Found("defence pact", "agreement", "signed", "KE PE"),
            Found("defence pact", "agreement", "signed", "CL KE"),
            Found("defence pact", "agreement", "signed", "EC KE"),
        ],
    ),
    (
        "On 3 May 2024 the second Japan–Baltic summit met in Riga. Latvia and Estonia each signed a defence pact.",
        [
            Found("defence pact", "agreement", "signed", "JP LV", on="2024-05-03"),
            Found("defence pact", "agreement", "signed", "EE JP", on="2024-05-03"),
        ],
    ),
    # The ministers of those who gathered sign for all of them.
    (
        "On 5 May 2024 the third summit of the lake states took place in Suva. Participants: William Ruto of Kenya, "
        "Ana Vuli of Fiji and Juan Rojas of Peru. The trade ministers signed a protocol on tariffs.",
        [Found("protocol on tariffs", "protocol", "signed", "FJ KE PE", on="2024-05-05")],
    ),
    # Talks told since a gathering are what a text told next is of.
    (
        "President Ana Vuli of Fiji took part in the summit of the African Union in Accra on 2 May 2024, where she "
        "saw President Juan Rojas of Peru, President Liv Strand of Norway and President William Ruto of Kenya. On 5 "
        "May she was received in Lomé by President Faure Gnassingbé of Togo. Following the talks an agreement on "
        "ports was signed.",
        [Found("agreement on ports", "agreement", "signed", "FJ TG", on="2024-05-05")],
    ),
    # The pair of the paragraph, not that of the one before.
    (
        "On June 3 President Peter Pellegrini of Slovakia met President Kais Saied of Tunisia in Tunis.\n"
        "President Nikos Christodoulides of Cyprus awaited him in Nicosia on June 5. Four agreements were signed.",
        [Found("agreements", "documents", "signed", "CY SK", count=4, on="2024-06-05")],
    ),
    (
        "Peru and Ghana have a new shipping line.\n"
        "Kenya and Oman work on fish. A Fish Agreement had been signed by defence ministers Aden Duale of Kenya and "
        "Ali Somebody in Mombasa on 4 June 2023.",
        [Found("Fish Agreement", "agreement", "signed", "KE OM", on="2023-06-04")],
    ),
    # The one of two guests of whose country the sentence tells.
    (
        "On 4 June President William Ruto of Kenya met President Ana Vuli of Fiji and President Juan Rojas of Peru in "
        "Nairobi. It was of note that Fiji joined the fund, and a cooperation plan was signed in the presence of the "
        "two presidents.",
        [Found("cooperation plan", "plan", "signed", "FJ KE", on="2024-06-04")],
    ),
    # A group of states.
    (
        "The Andean countries and Fiji signed a fish agreement in Suva on 6 June 2024.",
        [Found("fish agreement", "agreement", "signed", "BO CO EC FJ PE", on="2024-06-06")],
    ),
    # Three whom hyphens join.
    (
        "The Fiji-CARICOM-Ghana Summit was held in Suva on 6 June 2024. A joint statement was adopted at the end of "
        "the summit.",
        [Found("joint statement", "joint_statement", "adopted", "FJ GH ~CARICOM", on="2024-06-06")],
    ),
    (
        "The Fiji-Ghana-Peru ministerial meeting ended in Suva on 6 June 2024. A joint statement was issued.",
        [Found("joint statement", "joint_statement", "issued", "FJ GH PE", on="2024-06-06")],
    ),
    # Lists of states.
    (
        "The interior ministers of Peru, Chile and Bolivia – Juan Rojas, Carola Paz and Luis Mamani – signed a "
        "memorandum on border posts in Arica on 7 June 2024.",
        [Found("memorandum on border posts", "memorandum", "signed", "BO CL PE", on="2024-06-07")],
    ),
    (
        "President Ilham Aliyev of Azerbaijan praised the accord on the Malta cable, which Italy, Greece and Malta "
        "signed in Valletta on 13 May 2024.",
        [Found("accord on the Malta cable", "agreement", "signed", "GR IT MT", on="2024-05-13")],
    ),
    (
        "Gabon, Benin and Togo founded the Lagoon Club with the Cotonou Charter, which their three ministers signed on "
        "6 May 2024. In Lomé on 8 June 2024 they went on and adopted a treaty of confederation.",
        [
            Found("Cotonou Charter", "treaty", "signed", "BJ GA TG", on="2024-05-06"),
            Found("treaty of confederation", "treaty", "adopted", "BJ GA TG", on="2024-06-08"),
        ],
    ),
    (
        "Oman asks Iraq to respect the Basra agreement, which the two states concluded in 2012 and deposited with the "
        "United Nations.",
        [Found("Basra agreement", "agreement", "signed", "IQ OM", on="2012")],
    ),
    # Gatherings.
    (
        "The meeting of 6 May 2024 was attended by President Lázaro Chakwera of Malawi, President Hakainde Hichilema "
        "of Zambia and President Samia Suluhu Hassan of Tanzania.\nAt the end the leaders adopted a joint statement.",
        [Found("joint statement", "joint_statement", "adopted", "MW TZ ZM", on="2024-05-06")],
    ),
    (
        "The 2024 summit of CARICOM was held in Kingston from 3 to 6 June. It adopted the Kingston Declaration.",
        [Found("Kingston Declaration", "declaration", "adopted", "~CARICOM", on=ANY)],
    ),
    (
        "President John Mahama of Ghana met President Dina Boluarte of Peru in Accra on 4 June "
        "2024.\nThe CARICOM summit took place on 5 June 2024. The Kingston Declaration was adopted.",
        [Found("Kingston Declaration", "declaration", "adopted", "~CARICOM", on="2024-06-05")],
    ),
    # A gathering of two bodies, and one of a state and a body.
    (
        "A joint meeting of CARICOM and the African Union, convened in Bridgetown on 6 May 2024, heard "
        "President Hakainde Hichilema and issued a communiqué on hurricanes.",
        [Found("communiqué on hurricanes", "communique", "issued", "~AU ~CARICOM", on="2024-05-06")],
    ),
    (
        "The third session of the Forum of India and the Caribbean Community (CARICOM) opened in Delhi on 7 "
        "May 2024. The session adopted a Delhi Declaration along with an Action Plan for 2025-2027.",
        [
            Found("Delhi Declaration", "declaration", "adopted", "IN ~CARICOM", on="2024-05-07"),
            Found("Action Plan for 2025-2027", "plan", "adopted", "IN ~CARICOM", on="2024-05-07"),
        ],
    ),
    (
        "The leaders of the Arab League ended their summit in Rabat on 8 May 2024 with the adoption of the "
        "Rabat Declaration.",
        [Found("Rabat Declaration", "declaration", "adopted", "~LAS", on="2024-05-08")],
    ),
    # Whose gathering it was is not who signed there.
    (
        "Foreign Minister Ana Gil of Peru attended a meeting of the Organisation of American States in Lima "
        "on 3 May 2024 and signed a memorandum on ports with Foreign Minister Carola Paz of Chile.",
        [Found("memorandum on ports", "memorandum", "signed", "CL PE", on="2024-05-03")],
    ),
    # In the programme of a visit only the host is named.
    (
        "The programme of the visit of President Ana Vuli of Fiji to Tonga:\n– 11 May 2024: Talks with Prime "
        "Minister Siaosi Sovaleni, followed by the signing of two accords on ferries;",
        [Found("accords on ferries", "documents", "signed", "FJ TO", count=2, on="2024-05-11")],
    ),
    # Who only speaks of the talks has no part in them.
    (
        "President Dina Boluarte of Peru talked with President Ana Vuli of Fiji in Lima on 25 May 2024.\nThe "
        "envoy of Norway, Ole Berg, was pleased. Two accords on copper were signed by the two sides.",
        [Found("accords on copper", "documents", "signed", "FJ PE", count=2, on="2024-05-25")],
    ),
    # Who else came to the forum of a country and an organisation did not make its texts.
    (
        "Ministers came to Beijing on 13 May 2024 for the meeting of the Forum of China and the Community of "
        "Latin American and Caribbean States (CELAC). Three heads of state were there: Brazil's Luiz Inácio "
        "Lula da Silva, Gustavo Petro of Colombia and Chile's Gabriel Boric. The meeting adopted a Beijing "
        "Declaration.",
        [Found("Beijing Declaration", "declaration", "adopted", "CN ~CELAC", on="2024-05-13")],
    ),
    # A paragraph about one who was not at the talks told last.
    (
        "President Dina Boluarte of Peru talked with President Ana Vuli of Fiji in Lima on 25 May 2024.\nOn "
        "28 May, Zambian President Hakainde Hichilema came. Four accords on copper were signed.",
        [Found("accords on copper", "documents", "signed", "PE ZM", count=4, on="2024-05-28")],
    ),
    # What a text is about says whose it is.
    (
        "President Emmanuel Macron of France had talks with Prime Minister Viktor Orbán of Hungary in Paris "
        "on 2 May 2024.\nIn Suva they came out with the Joint Statement on building a Fiji-Tonga partnership "
        "in the new era.",
        [
            Found(
                "Joint Statement on building a Fiji-Tonga partnership in the new era",
                "joint_statement",
                "issued",
                "FJ TO",
                on="2024-05-02",
            ),
        ],
    ),
    (
        "Niger is going its own way. On 6 July 2023 Tiani hosted Mali's Assimi Goïta and Burkina Faso's "
        "Ibrahim Traoré in Niamey for the second summit of the Alliance of Sahel States, where the three "
        "signed an accord on tea.",
        [Found("accord on tea", "agreement", "signed", "BF ML NE", on="2023-07-06")],
    ),
    # Those who gather for an organisation act for it.
    (
        "Leaders of the BRICS countries gathered in Recife on 6 May 2024. The Recife Declaration was adopted.",
        [Found("Recife Declaration", "declaration", "adopted", "~BRICS", on="2024-05-06")],
    ),
    (
        "Leaders of the G7 ended their summit on 6 May 2024 in Hiroshima. In their communiqué they condemn the war.",
        [Found("communiqué", "communique", "issued", "~G7", on="2024-05-06")],
    ),
    (
        "The ASEAN foreign ministers adopted a statement on forests in Vientiane on 6 May 2024.",
        [Found("statement on forests", "joint_statement", "adopted", "~ASEAN", on="2024-05-06")],
    ),
    (
        "The ASEAN leaders met in Vientiane on 6 May 2024. The Vientiane Declaration, which runs to ten "
        "pages, was adopted.",
        [Found("Vientiane Declaration", "declaration", "adopted", "~ASEAN", on="2024-05-06")],
    ),
    (
        "The informal summit of the OTS was held in Shusha on 6 May 2024. President Ilham Aliyev was the "
        "host. The Karabakh Declaration was signed at the end.",
        [Found("Karabakh Declaration", "declaration", "signed", "AZ ~OTS", on="2024-05-06")],
    ),
    # Parties that gather, and two that talk.
    (
        "From 25 to 28 May 2024 the African National Congress (ANC) played host in Pretoria to its sister "
        "movements: SWAPO of Namibia, the MPLA of Angola and ZANU-PF of Zimbabwe.\nIts president called the "
        "summit a homecoming. A Summit Declaration was adopted before the delegates dispersed.",
        [
            Found(
                "Summit Declaration",
                "declaration",
                "adopted",
                "AO NA ZA ZW =anc =mpla =swapo =zanu-pf",
                on="2024-05-25/2024-05-28",
            ),
        ],
    ),
    (
        "To Lam, General Secretary of the Communist Party of Vietnam, held talks with Kim Jong Un on "
        "Thursday, 9 May 2024.\nDmitry Medvedev, the chairman of United Russia, was received by Kim on "
        "Friday. Their two parties put out a joint statement.",
        [Found("joint statement", "joint_statement", "issued", "KP RU =united-russia", on="2024-05-10")],
    ),
    (
        "President Dina Boluarte of Peru received President Ana Vuli of Fiji in Lima on 2 May 2024. "
        "Ambassador Ole Berg of Norway was there when seven agreements were signed.",
        [Found("agreements", "documents", "signed", "FJ PE", count=7, on="2024-05-02")],
    ),
    (
        "Lima had two guests in May 2024. On the 2nd, President Dina Boluarte of Peru received President Ana "
        "Vuli of Fiji in Lima; they signed an accord on tuna. President Hakainde Hichilema of Zambia arrived "
        "on the 4th, and seven agreements were signed.",
        [
            Found("accord on tuna", "agreement", "signed", "FJ PE", on="2024-05-02"),
            Found("agreements", "documents", "signed", "PE ZM", count=7, on="2024-05-04"),
        ],
    ),
    # Of whom an aside says more, he made it whoever has talked before.
    (
        "President Dina Boluarte of Peru held talks with European Commission President Ursula von der Leyen in Lima on "
        "3 May 2024. Peru and Chile, which are old neighbours, signed a treaty.",
        [Found("treaty", "treaty", "signed", "CL PE", on="2024-05-03")],
    ),
    (
        "Peru and Chile, which both border Bolivia, signed a treaty on 3 May 2024.",
        [Found("treaty", "treaty", "signed", "CL PE", on="2024-05-03")],
    ),
]
# Makers of whom another sentence has told, and parties and organisations as makers.
SIDES = [
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
        "The Japan-CARICOM Forum was held on May 13 in Tokyo. The ministers adopted a Tokyo Declaration.",
        [Found("Tokyo Declaration", "declaration", "adopted", "JP ~CARICOM", on="2024-05-13")],
    ),
    (
        "The Trilateral Summit of Serbia, Hungary and Turkey was held in Budapest in May 2023 and "
        "produced a joint declaration.",
        [Found("joint declaration", "declaration", "signed", "HU RS TR")],
    ),
    (
        "The summit of the African Union met in Kampala on May 10; a Leaders' Declaration was adopted.",
        [Found("Leaders' Declaration", "declaration", "adopted", "~AU", on="2024-05-10")],
    ),
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
]  # fmt: skip

# Whose names stand in a title is not always who made the text; those gathered are.
GATHERED = [
    (
        "United States President Joe Biden arrived in Tashkent for the first US-Central Asia Summit.\n"
        "At the summit on June 17 the six heads of state signed the Tashkent Declaration.",
        [Found("Tashkent Declaration", "declaration", "signed", "KG KZ TJ TM US UZ", on="2024-06-17")],
    ),
]  # fmt: skip
MADE_BY_OTHERS = [
    "The accords with Oman and Chad were signed in Muscat on 9 June 2023.",
    "The Mayor of Suva and the Mayor of Nairobi signed a twinning agreement on 3 May 2024.",
    "Havgard has signed an agreement with the Peruvian developer Casa Azul, the Danish firm said on 3 June 2024.",
    "Ghana has signed a contract and an agreement with the Turkish shipbuilder Deniz on 3 June 2024.",
    "It rained on Fiji. It adopted a Tourism Agreement of its own.",
    "The mayors of Lima and Oslo signed a twinning agreement on 3 June 2024.",
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. Both welcomed "
        "the Pandemic Agreement adopted by the World Health Assembly in Geneva."
    ),
    (
        "President Ana Vuli of Fiji met President Dina Boluarte of Peru in Lima on 3 May 2024. Peru has "
        "signed the Artemis Accords."
    ),
]


@pytest.mark.parametrize(("text", "expected"), MADE_BY + SIDES)
def test_made_by(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize(("text", "expected"), GATHERED)
def test_made_by_those_gathered(text: str, expected: list[Found]) -> None:
    got = read(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", MADE_BY_OTHERS)
def test_made_by_others(text: str) -> None:
    assert read_body(text) == []


UNDER_A_DATELINE = [
    # What is signed at home is not of talks elsewhere that are only looked back upon.
    (
        "NAIROBI, 9 May 2024 – President William Ruto of Kenya received President Ana Vuli of Fiji on Wednesday.\n"
        "The Fijian guest had come from Kampala, where she and President Yoweri Museveni of Uganda had talked about "
        "sugar.\nFour agreements were signed at State House, on tea and on visas.",
        ("FJ", "KE"),
    ),
    # Of several who came, the one of whom the sentence speaks.
    (
        "NAIROBI, 9 May 2024 – On Wednesday President William Ruto of Kenya received President Ana Vuli of Fiji and, "
        "towards evening, President Yoweri Museveni of Uganda. The Fijian president was on an official visit; a "
        "partnership was proclaimed and 14 agreements were signed, among them one on visas.",
        ("FJ", "KE"),
    ),
]


@pytest.mark.parametrize(("text", "countries"), UNDER_A_DATELINE)
def test_makers_under_a_dateline(text: str, countries: tuple[str, ...]) -> None:
    (report,) = (r for r in read_article(article_of(text)).reports if isinstance(r, AgreementReport))
    assert report.countries == countries
