"""Test which gatherings a text names: with edition, day, place, whose they are, held or planned."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading.article import Article
from relations_db.resolution.dates import resolve


def gatherings_of(text: str) -> list[EventReport]:
    """Give the gatherings that a text tells of."""
    lines = tuple(range(1, text.count("\n") + 2))
    article = Article("a", None, None, text, lines, 1, len(lines), None, None, False)
    return [r for r in read_article(article).reports if isinstance(r, EventReport) and r.kind == "gathering"]


def told(report: EventReport) -> str:
    """Write a gathering as `name, date, place, planned`, leaving out what is not told."""
    tense = "future" if report.status == "planned" else "past"
    date = resolve(report.when, "2024-06-20", tense=tense)[0] if report.when is not None else None  # type: ignore[arg-type]
    parts = [report.name, date, report.place or report.place_country, "planned" if report.status == "planned" else None]
    return ", ".join(part for part in parts if part)


WITH_CHINA = [
    # Two parties, the second with its article.
    (
        "The 11th theoretical seminar between the Communist Party of China and the Communist Party of Cuba was held in "
        "Havana on July 10, 2023.",
        [
            "11th theoretical seminar between the Communist Party of China and the Communist Party of Cuba, "
            "2023-07-10, Havana",
        ],
    ),
    ("The World Tea Conference closed in Lima on May 3, 2024.", ["World Tea Conference, 2024-05-03, Lima"]),
    # Where it is beats what it is called after.
    ("The Shangri-La Dialogue took place in Singapore in May 2024.", ["Shangri-La Dialogue, 2024-05, SG"]),
    (
        "The 15th BRICS Summit was held in Johannesburg from August 22 to 24, 2023.",
        ["15th BRICS Summit, 2023-08-22/2023-08-24, Johannesburg"],
    ),
    (
        "Xi Jinping chaired the China-Central Asia Summit in Xi'an on May 19, 2023.",
        ["China-Central Asia Summit, 2023-05-19, Xi'an"],
    ),
    (
        "Wang Yi attended the Munich Security Conference in February 2024.",
        ["Munich Security Conference, 2024-02, Munich"],
    ),
    (
        "Kenyan President Ana Maina attended the Shanghai Cooperation Organisation Summit on May 3, 2024.",
        ["Shanghai Cooperation Organisation Summit, 2024-05-03"],
    ),
    (
        "The fifth China-Arab States Expo opened in Yinchuan on September 21, 2023.",
        ["fifth China-Arab States Expo, 2023-09-21, Yinchuan"],
    ),
    (
        "The 24th Meeting of the Council of Heads of State of the SCO took place in Astana on July "
        "4, 2024.",
        ["24th Meeting of the Council of Heads of State of the SCO, 2024-07-04, Astana"],
    ),
    (
        "Premier Li Qiang addressed the Summer Davos forum and the 27th ASEAN-China Summit in "
        "Vientiane on October 10, 2024.",
        ["27th ASEAN-China Summit, 2024-10-10, Vientiane"],
    ),
    (
        "President Putin came to the third Belt and Road Forum for International Cooperation in "
        "October 2023.",
        ["third Belt and Road Forum for International Cooperation, 2023-10"],
    ),
    (
        "The 2024 Summit of the Forum on China-Africa Cooperation will be held in Beijing on "
        "September 4.",
        ["2024 Summit of the Forum on China-Africa Cooperation, 2024-09-04, Beijing, planned"],
    ),
    (
        "The APEC Economic Leaders' Meeting in San Francisco was held on November 16 and 17, 2023.",
        ["APEC Economic Leaders' Meeting, 2023-11-16/2023-11-17, San Francisco"],
    ),
    (
        "Foreign ministers gathered for the tenth Lancang-Mekong Cooperation Foreign Ministers' "
        "Meeting in August 2025.",
        ["tenth Lancang-Mekong Cooperation Foreign Ministers' Meeting, 2025-08"],
    ),
    (
        "On June 12, 2024 the BRICS foreign ministers meeting discussed enlargement.",
        ["BRICS foreign ministers meeting, 2024-06-12"],
    ),
    (
        "The third trilateral summit of China, Japan and South Korea was held in Chengdu in December "
        "2019.",
        ["third trilateral summit of China, Japan and South Korea, 2019-12, Chengdu"],
    ),
    (
        "He Lifeng spoke at the World Economic Forum Annual Meeting in Davos in January 2025.",
        ["World Economic Forum Annual Meeting, 2025-01, Davos"],
    ),
    (
        "The second meeting of foreign ministers of China, Russia, Iran and Pakistan took place in "
        "Kabul in December 2018.",
        ["second meeting of foreign ministers of China, Russia, Iran and Pakistan, 2018-12, Kabul"],
    ),
    (
        "Han Zheng took part in the 78th session of the United Nations General Assembly in New York "
        "in September 2023.",
        ["78th session of the United Nations General Assembly, 2023-09, New York"],
    ),
    (
        "On the sidelines of the East Asia Summit in Jakarta on September 7, 2023, the premier met "
        "two leaders.",
        ["East Asia Summit, 2023-09-07, Jakarta"],
    ),
    (
        "The Boao Forum for Asia Annual Conference 2024 opened on March 26, 2024.",
        ["Boao Forum for Asia Annual Conference 2024, 2024-03-26"],
    ),
    (
        "A delegation attended the Shanghai Cooperation Organization Summit in Bishkek in June 2019.",
        ["Shanghai Cooperation Organization Summit, 2019-06, Bishkek"],
    ),
    (
        "Ding Xuexiang took part in COP29 and in the Sixth China International Import Expo in "
        "November 2023.",
        ["COP29, 2023-11", "Sixth China International Import Expo, 2023-11"],
    ),
    (
        "The SCO heads of government meeting of October 16, 2024 was chaired by Pakistan.",
        ["SCO heads of government meeting, 2024-10-16"],
    ),
]  # fmt: skip

WITHOUT_CHINA = [
    ("The 44th ASEAN Summit opened in Vientiane on October 8, 2024.", ["44th ASEAN Summit, 2024-10-08, Vientiane"]),
    ("NATO leaders met at the NATO summit in Vilnius in July 2023.", ["NATO summit, 2023-07, Vilnius"]),
    (
        "The first Africa Climate Summit was held in Nairobi from 4 to 6 September 2023.",
        ["first Africa Climate Summit, 2023-09-04/2023-09-06, Nairobi"],
    ),
    ("President Macron hosted the G7 summit in Biarritz in August 2019.", ["G7 summit, 2019-08, Biarritz"]),
    (
        "The 19th Non-Aligned Movement Summit was held in Kampala in January 2024.",
        ["19th Non-Aligned Movement Summit, 2024-01, Kampala"],
    ),
    (
        "At the EU-CELAC summit in Brussels in July 2023 sixty leaders sat together.",
        ["EU-CELAC summit, 2023-07, Brussels"],
    ),
    (
        "The 37th African Union Summit took place in Addis Ababa on 17 February 2024.",
        ["37th African Union Summit, 2024-02-17, Addis Ababa"],
    ),
    (
        "The Arab League summit in Jeddah on 19 May 2023 welcomed Syria back.",
        ["Arab League summit, 2023-05-19, Jeddah"],
    ),
    (
        "Modi will attend the G20 Summit in Rio de Janeiro on November 18.",
        ["G20 Summit, 2024-11-18, Rio de Janeiro, planned"],
    ),
    (
        "The second Russia-Africa Summit took place in Saint Petersburg in July 2023.",
        ["second Russia-Africa Summit, 2023-07, Saint Petersburg"],
    ),
    (
        "The Organization of Turkic States summit in Bishkek on November 6, 2024 was its eleventh.",
        ["Organization of Turkic States summit, 2024-11-06, Bishkek"],
    ),
    ("The foreign ministers spoke at the ASEAN Regional Forum in July 2024.", ["ASEAN Regional Forum, 2024-07"]),
    (
        "Leaders of 26 countries came to the CARICOM summit in Georgetown in February 2024.",
        ["CARICOM summit, 2024-02, Georgetown"],
    ),
    (
        "The sixth summit of the Heads of the Caspian States was held on 29 June 2022.",
        ["sixth summit of the Heads of the Caspian States, 2022-06-29"],
    ),
    (
        "Prime Minister Meloni opened the Italy-Africa Summit in Rome on January 29, 2024.",
        ["Italy-Africa Summit, 2024-01-29, Rome"],
    ),
    ("The CIS summit in Moscow on October 8, 2024 was attended by Ilham Aliyev.", ["CIS summit, 2024-10-08, Moscow"]),
    ("The Bandung Conference of April 1955 brought 29 states together.", ["Bandung Conference, 1955-04, Bandung"]),
    (
        "The Quad foreign ministers' meeting was held in Tokyo on July 29, 2024.",
        ["Quad foreign ministers' meeting, 2024-07-29, Tokyo"],
    ),
    (
        "The forthcoming Commonwealth summit in Apia will elect a secretary-general.",
        ["Commonwealth summit, Apia, planned"],
    ),
    ("The presidents conferred at the Astana Summit in July 2024.", ["Astana Summit, 2024-07, Astana"]),
    (
        "Ghanaian President John Mahama spoke at a seminar marking the 60th anniversary of relations "
        "with India in Accra on May 7, 2025.",
        ["seminar marking the 60th anniversary of relations with India, 2025-05-07, Accra"],
    ),
    (
        "Muttaqi took part in the seventh round of the Moscow Format consultations on Afghanistan in "
        "October 2025.",
        ["seventh round of the Moscow Format, 2025-10"],
    ),
    (
        "The Pacific Islands Forum Leaders Meeting was held in Nuku'alofa in August 2024.",
        ["Pacific Islands Forum Leaders Meeting, 2024-08, Nuku'alofa"],
    ),
]  # fmt: skip

OPEN_TO_MANY = [
    (
        "On March 3, 2024 the ministers went to Baku for an informal session of the Council of Foreign "
        "Ministers of the Economic Cooperation Organization (ECO).",
        [
            "informal session of the Council of Foreign Ministers of the Economic Cooperation Organization "
            "(ECO), 2024-03, Baku"
        ],
    ),
    (
        "President Ilham Aliyev spoke on January 17, 2024 on the margins of the annual meeting of the World "
        "Economic Forum (WEF).",
        ["annual meeting of the World Economic Forum (WEF), 2024-01-17"],
    ),
    (
        "The Forty-Fourth Regular Meeting of the Conference took place in Georgetown from February 15 to 18, 2023.",
        ["Forty-Fourth Regular Meeting of the Conference, 2023-02-15/2023-02-18, Georgetown"],
    ),
    (
        "On May 3, 2024 President Hage Geingob addressed the Botswana-Namibia Business Dialogue.",
        ["Botswana-Namibia Business Dialogue, 2024-05-03"],
    ),
    (
        "From May 3 to 5, 2024, Fikile Mbalula was in Brazil, where he took part in the BRICS Political "
        "Parties Plus Dialogue.",
        ["BRICS Political Parties Plus Dialogue, 2024-05"],
    ),
    (
        "In May 2024 Foreign Minister Mevlüt Çavuşoğlu opened the annual Antalya Forum on mediation.",
        ["annual Antalya Forum, 2024-05, Antalya"],
    ),
    (
        "The Summit of Island Nations which Fiji hosted in Suva from May 3 to 5, 2024, has ended.",
        ["Summit of Island Nations, 2024-05-03/2024-05-05, Suva"],
    ),
    (
        "On May 3, 2024, the Second Africa Energy Summit opened in Accra.",
        ["Second Africa Energy Summit, 2024-05-03, Accra"],
    ),
    (
        "On May 3, 2024 the delegation took part in the fifth theoretical seminar of the two parties.",
        ["fifth theoretical seminar, 2024-05-03"],
    ),
    (
        "The Communist Party of Vietnam and the Communist Party of Cuba held their first webinar for young "
        "members on May 3, 2024.",
        ["first webinar, 2024-05-03"],
    ),
    ("Mark Rutte met Rishi Sunak on the sidelines of the G20 in Bali in November 2022.", ["G20, 2022-11, Bali"]),
    (
        "On August 28, 2024 they met on the sidelines of the 52nd Pacific Islands Forum Leaders Meeting.",
        ["52nd Pacific Islands Forum Leaders Meeting, 2024-08-28"],
    ),
    (
        "President Gurbanguly Berdimuhamedov arrived on Nov. 5, 2024 for the 9th Summit of the Council of "
        "Heads of State of the OTS, which opens on Wednesday.",
        ["9th Summit of the Council of Heads of State of the OTS, 2024-11-06, planned"],
    ),
    (
        "The 14th Raisina Dialogue was held in New Delhi on March 3, 2024.",
        ["14th Raisina Dialogue, 2024-03-03, New Delhi"],
    ),
    (
        "The 21st Regular Meeting of the Conference was held in Basseterre on July 4, 2023.",
        ["21st Regular Meeting of the Conference, 2023-07-04, Basseterre"],
    ),
    (
        "The annual session of the Council of Ministers of the Economic Community of West African States "
        "(ECOWAS) was held in Praia in July 2024.",
        [
            "annual session of the Council of Ministers of the Economic Community of West African States "
            "(ECOWAS), 2024-07, Praia"
        ],
    ),
    ("The Alpine Summit on glaciers opened in Bern on May 4, 2024.", ["Alpine Summit, 2024-05-04, Bern"]),
    ("Kaja Kallas and Krišjānis Kariņš spoke on the margins of the G7 in Apulia in June 2024.", ["G7, 2024-06, IT"]),
    (
        "The thirty-second ordinary session of the Assembly of Heads of State of the African Union was held "
        "in Addis Ababa in February 2019.",
        ["thirty-second ordinary session of the Assembly of Heads of State of the African Union, 2019-02, Addis Ababa"],
    ),
    ("On May 6, 2024 the Ghana-Togo Youth Dialogue was held in Lomé.", ["Ghana-Togo Youth Dialogue, 2024-05-06, Lomé"]),
    (
        "The Group of 20 met in Osaka on June 28 and 29, 2019, in the rain.",
        ["Group of 20, 2019-06-28/2019-06-29, Osaka"],
    ),
    ("BRICS convened in Kazan in October 2024.", ["BRICS, 2024-10, Kazan"]),
    (
        "In November 2023 Peruvian President Dina Boluarte attended the APEC meeting in San Francisco.",
        ["APEC meeting, 2023-11, San Francisco"],
    ),
    (
        "At Taormina in May 2017, on the edges of the G7 meeting, Theresa May and Justin Trudeau talked.",
        ["G7 meeting, 2017-05, Taormina"],
    ),
    (
        "On May 4, 2024 the second summit “Andes – Nordics” took place in Quito.",
        ["second summit “Andes – Nordics”, 2024-05-04, Quito"],
    ),
    (
        "Four ministers had come to Lisbon for the Annual Meeting of the Old Mariners in May 2024.",
        ["Annual Meeting of the Old Mariners, 2024-05, Lisbon"],
    ),
    (
        "In March 2023 he spoke by video at the world symposium of Hayekian parties in Lima.",
        ["world symposium of Hayekian parties, 2023-03, Lima"],
    ),
    (
        "The Summit of Island Peoples, which the Fijian Alliance hosted from 3 to 5 May 2024, ended with songs.",
        ["Summit of Island Peoples, 2024-05-03/2024-05-05"],
    ),
    (
        "The two had last met in Suva in May 2023, on the margins of the Second Pacific Energy Summit.",
        ["Second Pacific Energy Summit, 2023-05, Suva"],
    ),
    # Another edition of the one told before leaves out its name.
    (
        "The Third Reef-Andes Summit was held in Suva on May 3, 2024. The first had taken place in Lima in June 2021.",
        ["Third Reef-Andes Summit, 2024-05-03, Suva", "first Reef-Andes Summit, 2021-06, Lima"],
    ),
    (
        "The Third Reef-Andes Summit was held in Suva on May 3, 2024. The previous one, as will be remembered, was "
        "hosted by Peru in Lima in June 2021.",
        ["Third Reef-Andes Summit, 2024-05-03, Suva", "previous Reef-Andes Summit, 2021-06, Lima"],
    ),
    (
        "The Third Reef-Andes Summit was held in Suva on May 3, 2024. The next one will be held in Lima in June 2025.",
        ["Third Reef-Andes Summit, 2024-05-03, Suva"],
    ),
    (
        "The Third Reef-Andes Summit was held in Suva on May 3, 2024. The first harbour of all was opened in 1961.",
        ["Third Reef-Andes Summit, 2024-05-03, Suva"],
    ),
    # A conference's own word in brackets is the same again.
    (
        "William Ruto of Kenya attended the Eighth Tokyo International Conference on African Development (TICAD8), "
        "held in Tunis from August 27 to 28, 2022.",
        ["Eighth Tokyo International Conference on African Development, 2022-08-27/2022-08-28, Tunis"],
    ),
    # Two organisations held it together.
    (
        "On May 3, 2024 the Andean Community and the Caribbean Community (CARICOM) held a joint summit in Suva.",
        ["joint summit of the Andean Community and the Caribbean Community, 2024-05-03, Suva"],
    ),
    (
        "The 24th session of the Andean Parliament was held in Lima from May 3 to 5, 2024.",
        ["24th session of the Andean Parliament, 2024-05-03/2024-05-05, Lima"],
    ),
]

NOTHING = [
    "The fifth China-Pakistan-Afghanistan Foreign Ministers' Dialogue was held in Islamabad in May 2023.",
    "They held the third round of the Ghana-Togo Foreign Ministers' Strategic Dialogue in Lomé on May 3, 2024.",
    "The spokesperson told a press conference on Monday that talks went on.",
    "The National People's Congress opened its annual session in Beijing on March 5.",
    "The 20th National Congress of the Communist Party of China was held in October 2022.",
    "Vietnam's National Assembly adopted the law in its seventh session on June 18.",
    "The chairman of the Chinese People's Political Consultative Conference met a guest.",
    "A meeting of the cabinet was held in Nairobi on Tuesday.",
    "The two ministers held a meeting in Lomé on May 3.",
    "Both co-chaired the fifth meeting of the Joint Commission of Ghana and Togo in May 2024.",
    "The 12th session of the Kenya-Uganda Joint Ministerial Commission took place in Kisumu.",
    "They praised the results of the Steering Committee's 16th meeting in August.",
    "The forum of citizens in the village asked for a road.",
    "A news conference followed the signing.",
    "The party held its eleventh congress in Vientiane in January 2021.",
    "The conference room of the embassy was full.",
    "The 13th Party Congress of the Communist Party of Vietnam set the goals.",
    "The Summit Declaration names three aims.",
    "He is secretary-general of the Arab League.",
    "Peace talks between Armenia and Azerbaijan went on in Almaty.",
    "The session of the parliament ended at noon.",
    "The president chaired the Security Council of the Republic of Korea on Friday.",
    "A seminar marking the 60th anniversary of the university was held in Accra on May 7, 2025.",
    "The games were opened by the mayor.",
    "Mount Everest's summit was reached by a team from Nepal in May.",
    "Exhibitions of photographs are held every summer in Hanoi.",
    "The two sides agreed to hold a meeting of their foreign ministers.",
    "The President of the UN General Assembly, Dennis Francis, sent a message.",
    "The 70th anniversary of the Bandung Conference falls in the coming year.",
    "The two sides held the 7th Strategic Dialogue between Kenya and France on May 3, 2024.",
    "The Pacific Islands Forum (PIF) has 18 members since 2016.",
    "The G20 in its present form dates from 2008.",
    "Regular meetings of the two ministers were held in May 2024.",
    "The parties agreed in May 2024 to go on with the dialogue.",
    "She works for the Nairobi Centre for Humanitarian Dialogue since May 2024.",
    "The fourth Economic Dialogue of Spain and Chile took place in May 2024.",
    "Members of the Pacific Islands Forum (PIF) will coordinate with Fiji.",
    "Exports of the G20 in May 2024 rose.",
    "They went to a regular meeting of the board on May 4, 2024.",
    "The summit of the mountain was reached on May 4, 2024.",
    "Their third conversation lasted an hour on May 4, 2024.",
    "The workshop repaired engines in Lomé in May 2024.",
    "On May 3, 2024 they co-chaired the ninth Kenya-EU Strategic Dialogue in Nairobi.",
    "Presidents Ruto and Museveni held a summit at Nasser Palace on May 3, 2024.",
    "The G20 met none of its goals in May 2024.",
    "The annual meeting of the choir was held in Suva in May 2024.",
    "A dialogue of the deaf went on in Geneva in May 2024.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "gatherings"), WITH_CHINA + WITHOUT_CHINA + OPEN_TO_MANY)
def test_gatherings_told(text: str, gatherings: list[str]) -> None:
    assert list(map(told, gatherings_of(text))) == gatherings


@pytest.mark.parametrize("text", NOTHING)
def test_no_gathering_told(text: str) -> None:
    assert list(map(told, gatherings_of(text))) == []


@pytest.mark.parametrize(
    ("text", "organizations", "countries", "people"),
    [
        (
            "Prime Minister Anwar Ibrahim of Malaysia chaired the 46th ASEAN Summit in Kuala Lumpur on May 26, 2025.",
            ("ASEAN",),
            ("MY",),
            ["Anwar Ibrahim"],
        ),
        (
            "The third trilateral summit of China, Japan and South Korea was held in Chengdu in December 2019.",
            (),
            ("CN", "JP", "KR"),
            [],
        ),
        ("The SCO heads of government meeting of October 16, 2024 was chaired by Pakistan.", ("SCO",), ("PK",), []),
        (
            "Kaja Kallas of Estonia and Krišjānis Kariņš of Latvia met in Rome on the margins of the G20 Summit.",
            ("G20",),
            ("EE", "IT", "LV"),
            ["Kaja Kallas", "Krišjānis Kariņš"],
        ),
        (
            "President Emmanuel Macron hosted the G7 summit in Biarritz in August 2019.",
            ("G7",),
            ("FR",),
            ["Emmanuel Macron"],
        ),
    ],
)
def test_who_took_part(
    text: str, organizations: tuple[str, ...], countries: tuple[str, ...], people: list[str]
) -> None:
    (report,) = gatherings_of(text)
    assert (report.organizations, report.countries, [p.name for p in report.participants]) == (
        organizations,
        countries,
        people,
    )


def test_names_of_one_gathering_are_one() -> None:
    text = (
        "The G20 summit meeting brought twenty leaders to New Delhi.\n"
        "This year's G20 Summit took place from September 9 to 10, 2023 in the Indian capital.\n"
        "After the summit most of them flew home."
    )
    (report,) = gatherings_of(text)
    assert report.place_country == "IN"
    assert len(report.evidence) == 3


def test_editions_stay_apart() -> None:
    text = (
        "The 6th Bimstec Summit was held in Bangkok on April 4, 2025. "
        "The fifth summit took place by video under Sri Lanka in March 2022."
    )
    assert [r.name.split(" ")[0] for r in gatherings_of(text) if r.name] == ["6th", "fifth"]
