"""Test which political parties a text names, listed ones and those that only their form shows."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import PartyReport
from relations_db.reading.article import Article


def _read(text: str) -> list[PartyReport]:
    lines = tuple(range(1, text.count("\n") + 2))
    article = Article("a", None, None, text, lines, 1, len(lines), None, None, False)
    return [r for r in read_article(article).reports if isinstance(r, PartyReport)]


def _told(report: PartyReport) -> str:
    """Write a party as `country name (acronym)`."""
    return " ".join(x for x in (report.country or "-", report.name, report.acronym and f"({report.acronym})") if x)


PARTIES: list[tuple[str, list[str]]] = [
    # What only a party does, or has.
    ("Ghana's finance minister flew home. The NPP says that his trip was dear.", ["GH New Patriotic Party (NPP)"]),
    ("Maia Sandu of Moldova stayed. PAS supporters sang.", ["MD Party of Action and Solidarity (PAS)"]),
    # On whose side it is said to be is no part of its name.
    (
        "The pro-Kurdish Peoples' Equality and Democracy Party (DEM) sent two men from Turkey to Iraq.",
        ["TR Peoples' Equality and Democracy Party (DEM)"],
    ),
    (
        "Turkey's pro-Kurdish People's Equality and Democracy Party (DEM) was in Iraq.",
        ["TR Peoples' Equality and Democracy Party (DEM)"],
    ),
    (
        "The pro-Tuareg African National Congress (ANC) of South Africa met nobody.",
        ["ZA African National Congress (ANC)"],
    ),
    (
        "The anti-colonial African National Congress (ANC) of South Africa met nobody.",
        ["ZA African National Congress (ANC)"],
    ),
    # A watchword is a party's name where it is called one.
    ("In Israel the National Unity party left the cabinet.", ["IL National Unity"]),
    # Nothing but a party is called so, in company of another.
    (
        "Students of the ANC, FRELIMO and SWAPO trained in Kibaha, Tanzania.",
        ["MZ Mozambique Liberation Front (FRELIMO)", "NA South West Africa People's Organization (SWAPO)"],
    ),
    (
        "The Zimbabwe African National Union – Patriotic Front (ZANU-PF) rules in Harare.",
        ["ZW Zimbabwe African National Union-Patriotic Front (ZANU-PF)"],
    ),
    (
        "In Nepal a pact between the UML and the Nepali Congress was made at midnight.",
        ["NP Communist Party of Nepal (Unified Marxist-Leninist) (CPN-UML)", "NP Nepali Congress (NC)"],
    ),
    (
        "President Kofi Asante of the Coral Producers Association (CPA) came from Australia; the CPA chairman spoke.",
        [],
    ),
    (
        "A leader of the Communist Party of Australia (CPA) spoke in Sydney, Australia.",
        ["AU Communist Party of Australia (CPA)"],
    ),
    (
        "A minister of Britain, Ann Hill of the Labor Party, spoke in London.",
        ["GB Labour Party"],
    ),
    (
        "Guests of the Communist Party of China (PCCh) were in Havana.",
        ["CN Communist Party of China (CPC)"],
    ),
    (
        "The guests from Santiago in Chile are members of the PCCh.",
        ["CL Communist Party of Chile (PCCh)"],
    ),
    (
        "The ambassador of Peru called on a secretary of the Communist Party of Cuba Central Committee in Havana.",
        ["CU Communist Party of Cuba (PCC)"],
    ),
    (
        "A guest from Chad met members of the Central Committee of the Lao People's Revolutionary Party.",
        ["LA Lao People's Revolutionary Party (LPRP)"],
    ),
    (
        "The Communist Party of Vietnam (CPV) held its congress in Hanoi.",
        [
            "VN Communist Party of Vietnam (CPV)",
        ],
    ),
    (
        "Norway's Labour Party lost votes in Oslo.",
        [
            "NO Labour Party",
        ],
    ),
    (
        "Keir Starmer of the Labour Party spoke in London to British voters.",
        [
            "GB Labour Party",
        ],
    ),
    (
        "New Zealand's Labour Party and National Party agreed on housing.",
        [
            "NZ Labour Party (NZLP)",
            "NZ National Party",
        ],
    ),
    (
        "Japan's Liberal Democratic Party chose a new leader.",
        [
            "JP Liberal Democratic Party (LDP)",
        ],
    ),
    (
        "The LDP picked a leader in Tokyo, where Japan's lawmakers voted.",
        [
            "JP Liberal Democratic Party (LDP)",
        ],
    ),
    (
        "The African National Congress (ANC) rules South Africa with the Democratic Alliance (DA).",
        [
            "ZA African National Congress (ANC)",
            "ZA Democratic Alliance (DA)",
        ],
    ),
    (
        "The Frelimo party won again in Mozambique.",
        [
            "MZ Mozambique Liberation Front (FRELIMO)",
        ],
    ),
    (
        "Sun Haiyan met Bruno Rodriguez of the Communist Party of Cuba.",
        [
            "CU Communist Party of Cuba (PCC)",
        ],
    ),
    (
        "The Sunrise Party of Samoa (SPS) has won two seats.",
        [
            "WS Sunrise Party of Samoa (SPS)",
        ],
    ),
    (
        "Chad's ruling Patriotic Salvation Movement (MPS) named a candidate.",
        [
            "TD Patriotic Salvation Movement (MPS)",
        ],
    ),
    (
        "The National Awakening Party of Indonesia backed Prabowo Subianto.",
        [
            "ID National Awakening Party (PKB)",
        ],
    ),
    (
        "Members of the Chinese Communist Party visited Laos.",
        [
            "CN Communist Party of China (CPC)",
        ],
    ),
    (
        "The Conservative Party of Canada elected Pierre Poilievre.",
        [
            "CA Conservative Party (CPC)",
        ],
    ),
    (
        "The Bharatiya Janata Party (BJP) won in India.",
        [
            "IN Bharatiya Janata Party (BJP)",
        ],
    ),
    (
        "India's Congress party criticised the budget.",
        [
            "IN Indian National Congress (INC)",
        ],
    ),
    (
        "The ruling Labour party in Britain was divided.",
        [
            "GB Labour Party",
        ],
    ),
    (
        "The Social Democratic Party of Germany (SPD) joined the coalition.",
        [
            "DE Social Democratic Party of Germany (SPD)",
        ],
    ),
    (
        "Fidesz and the Tisza Party compete in Hungary.",
        [
            "HU Fidesz (Fidesz)",
            "HU Tisza Party (TISZA)",
        ],
    ),
    (
        "Poland's Law and Justice (PiS) wants early elections.",
        [
            "PL Law and Justice (PiS)",
        ],
    ),
    (
        "The Pheu Thai Party leads the Thai government.",
        [
            "TH Pheu Thai Party (PTP)",
        ],
    ),
    (
        "Malaysia's Pan-Malaysian Islamic Party (PAS) sits in opposition.",
        [
            "MY Malaysian Islamic Party (PAS)",
        ],
    ),
    (
        "The Workers' Party of Korea and the Lao People's Revolutionary Party exchanged delegations.",
        [
            "KP Workers' Party of Korea (WPK)",
            "LA Lao People's Revolutionary Party (LPRP)",
        ],
    ),
    (
        "In Singapore the People's Action Party won; the Workers' Party kept its seats.",
        [
            "SG People's Action Party (PAP)",
            "SG Workers' Party",
        ],
    ),
    (
        "The Justice and Development Party (AKP) governs Turkey.",
        [
            "TR Justice and Development Party (AKP)",
        ],
    ),
    (
        "The Colorado Party has ruled Paraguay for decades.",
        [
            "PY Colorado Party (ANR)",
        ],
    ),
    (
        "Uruguay's Colorado Party lost to the Broad Front.",
        [
            "UY Colorado Party",
            "UY Broad Front (FA)",
        ],
    ),
    (
        "Tanzania's Chama Cha Mapinduzi sent a delegation to the CPC International Department in China.",
        [
            "TZ Chama Cha Mapinduzi (CCM)",
            "CN Communist Party of China (CPC)",
        ],
    ),
    (
        "A delegation of the CPC visited Windhoek and met leaders of SWAPO, Namibia's ruling party. China thanked"
        " them.",
        [
            "CN Communist Party of China (CPC)",
            "NA South West Africa People's Organization (SWAPO)",
        ],
    ),
    (
        "The All Progressives Congress (APC) and the Peoples Democratic Party (PDP) are Nigeria's largest parties.",
        [
            "NG All Progressives Congress (APC)",
            "NG Peoples Democratic Party (PDP)",
        ],
    ),
    (
        "Sierra Leone's All People's Congress (APC) contested the results.",
        [
            "SL All People's Congress (APC)",
        ],
    ),
    (
        "The New Patriotic Party (NPP) conceded in Ghana.",
        [
            "GH New Patriotic Party (NPP)",
        ],
    ),
    (
        "The National People's Power (NPP) governs Sri Lanka.",
        [
            "LK National People's Power (NPP)",
        ],
    ),
    (
        "The Cambodian People's Party (CPP) hosted a dinner.",
        [
            "KH Cambodian People's Party (CPP)",
        ],
    ),
    (
        "The Convention People's Party (CPP) of Ghana is small.",
        [
            "GH Convention People's Party (CPP)",
        ],
    ),
    (
        "Portugal's Socialist Party and Spain's People's Party met in Lisbon.",
        [
            "PT Socialist Party (PS)",
            "ES People's Party (PP)",
        ],
    ),
    (
        "The Democratic Progressive Party in Taiwan lost its majority.",
        [
            "TW Democratic Progressive Party (DPP)",
        ],
    ),
    (
        "The Nepali Congress and the CPN-UML formed a government in Nepal.",
        [
            "NP Nepali Congress (NC)",
            "NP Communist Party of Nepal (Unified Marxist-Leninist) (CPN-UML)",
        ],
    ),
    (
        "The Bangladesh Nationalist Party and the Awami League traded blame.",
        [
            "BD Bangladesh Nationalist Party (BNP)",
            "BD Awami League (AL)",
        ],
    ),
    (
        "Leaders of the Baobab Democratic Union (BDU) asked the voters of Gambia for support in the election.",
        [
            "GM Baobab Democratic Union (BDU)",
        ],
    ),
    (
        "The Free Citizens Party of Malawi (FCPM) was founded in Blantyre last year by two teachers.",
        [
            "MW Free Citizens Party of Malawi (FCPM)",
        ],
    ),
    (
        "Kiribati's Coral Reef Party wants a new harbour on the island.",
        [
            "KI Coral Reef Party",
        ],
    ),
    (
        "Members of the Pacific People's Party met in Tonga.",
        [
            "TO Pacific People's Party",
        ],
    ),
    (
        "The CPI-M governs the Indian state of Kerala.",
        [
            "IN Communist Party of India (Marxist) (CPI(M))",
        ],
    ),
    (
        "The Communist Party of India (Marxist) and the Communist Party of Nepal exchanged visits.",
        [
            "IN Communist Party of India (Marxist) (CPI(M))",
            "NP Communist Party of Nepal (CPN)",
        ],
    ),
]
# Common words that name a party only where a party's name stands.
IN_A_PLACE = [
    ("New Zealand wants fish. Labour demanded a debate in Wellington, New Zealand.", ["NZ Labour Party (NZLP)"]),
    ("The Labour leader promised British voters a vote.", ["GB Labour Party"]),
    ("Labour's foreign affairs spokesman said that Britain had waited long enough.", ["GB Labour Party"]),
    ("Matteo Salvini of the League spoke in Milan, Italy.", ["IT League (Lega)"]),
    ("Germany's Greens want a new law on rail.", ["DE Alliance 90/The Greens"]),
    (
        "In Canada the Liberals and the Conservatives both gained seats.",
        [
            "CA Liberal Party (LPC)",
            "CA Conservative Party (CPC)",
        ],
    ),
    (
        "Anna Berg (Greens) and Tom Reed (Labor) toured the Australian mine.",
        [
            "AU Australian Greens",
            "AU Australian Labor Party (ALP)",
        ],
    ),
    ("A Republican senator and two Democrats flew from Washington to Tbilisi.", ["US Republican Party (GOP)"]),
    ("The ruling Conservatives lost Norway's capital.", ["NO Conservative Party"]),
    ("The leader of the Sandinistas stayed in Nicaragua.", ["NI Sandinista National Liberation Front (FSLN)"]),
]
IN_NO_PLACE = [
    "Labour is dear in New Zealand.",
    "Congress demanded a debate in India.",
    "The Labour Ministry in London published its figures.",
    "The League of Nations sat in Geneva, far from Italy.",
    "He bought a house in Greens Farms, Australia.",
    "Action is needed in Italy.",
    "A labour leader spoke in Britain.",
    "Congress adjourned in Washington before the Americans had voted.",
    "The Arab League met in Rome, Italy.",
    "The conservative reading of the Canadian law is wrong.",
    "The Labour leader had nothing to say.",
]


# Other sorts of parties, bodies of a party, organisations and acronyms that may stand for anything.
NONE = [
    "Israel had heard of it. A paper on Strengthening Palestinian National Unity was signed by the writers of Jenin.",
    "A ship named SWAPO sank off Fiji.",
    "The third party to the contract is in Oslo.",
    "The Conference of the Parties met in Belem, Brazil.",
    "The party was over by midnight in Nairobi.",
    "A garden party was held at Buckingham Palace in London.",
    "The working party on trade met in Geneva.",
    "The Party Central Committee issued a decision in Hanoi.",
    "The Vietnamese Party and State welcomed him.",
    "The EU and the UN discussed Gaza.",
    "The AFC Asian Cup opened in Qatar.",
    "The NPC Standing Committee met in Beijing.",
    "The World Bank and the ADB lent money to Laos.",
    "A search party set out from Reykjavik.",
    "The Dinner Party is a film from Denmark.",
    "The High Contracting Parties agreed in Vienna.",
    "Greenpeace protested in Norway.",
    "The African Union (AU) and the Arab League met in Cairo.",
    "The PLA Navy sailed past Japan.",
    "The Customs Union (CU) of Eurasia grew.",
    "Mr Justice Brown ruled in London on Friday.",
    "The Democratic People's Republic of Korea fired a missile.",
    "The National Union of Teachers (NUT) is on strike in Britain.",
    "The two parties signed the contract in Dubai.",
    "A dance party in Madrid ended badly.",
    "The Green Line divides Nicosia, Cyprus.",
    "The launch party in Lagos drew film stars from Nigeria.",
    "The World Food Programme (WFP) and the Democratic Youth League (DYL) fed families in Chad.",
    "The Women's Democratic Union (WDU) sells baskets in Mali.",
    "The APR rose at banks in Canada.",
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_parties_of_a_text(text: str, expected: list[str]) -> None:
    assert [_told(report) for report in _read(text)] == expected


@pytest.mark.parametrize(("text", "expected"), IN_A_PLACE)
def test_common_words_where_a_party_is_named(text: str, expected: list[str]) -> None:
    assert [_told(report) for report in _read(text)] == expected


@pytest.mark.parametrize("text", IN_NO_PLACE)
def test_common_words_elsewhere_name_no_party(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_party(text: str) -> None:
    assert _read(text) == []


def test_one_report_a_party_with_every_place() -> None:
    text = "The Communist Party of Cuba (PCC) met in Havana, Cuba.\nThe PCC elected leaders. Members of the PCC voted."
    (report,) = _read(text)
    assert [text[s.start : s.end] for s in report.evidence] == ["Communist Party of Cuba", "PCC", "PCC", "PCC"]


def test_the_article_says_which_of_several_parties_is_meant() -> None:
    for country, code in (("Norway", "NO"), ("Ireland", "IE"), ("New Zealand", "NZ"), ("Malta", "MT")):
        reports = _read(f"Elections were held in {country} on Sunday.\n\nThe Labour Party won most seats.")
        assert [r.country for r in reports] == [code]


def test_nothing_says_which_of_several_parties_is_meant() -> None:
    assert _read("The Labour Party won most seats on Sunday.") == []
