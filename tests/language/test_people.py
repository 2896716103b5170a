"""Check whom a sentence names: any order and nesting of offices, parties and names, in no lexicon or in one."""

from __future__ import annotations

import pytest

from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.mentions import PersonMention

# Rows that are not yet read as they should be, with the kind of mention.
KNOWN_GAPS: dict[str, str] = {
    "minister-name-in-brackets": "the name in brackets or dashes after the office",
    "dashes": "the name in brackets or dashes after the office",
    "list-of-officials": "of a country at the end of a list of three officials",
    "colleague": "his Czech colleague, Prime Minister N",
    "jr": "Jr. loses its full stop",
    "month-for-a-name": "given and family name both words of English",
}

# (id, text, people as `CC Name: role; role`, where CC is a country or an organisation, `-` stands for what is not said,
# and roles are left out where the row does not ask for them)
BEFORE: list[tuple[str, str, list[str]]] = [
    (
        "a-square-called-after-somebody",
        "They strolled at Saint Janis Kalnins Square, the Togolese president being late.",
        ["TG -: president"],
    ),
    (
        "presidents-of-two-countries-behind-a-comma",
        "Presidents Afi Lawson and Ana Soto, of Togo and Peru, smiled.",
        ["TG Afi Lawson: president", "PE Ana Soto: president"],
    ),
    (
        "who-heads-an-organisation",
        "Afi Lawson, who heads the World Health Organization, smiled.",
        ["WHO Afi Lawson: head"],
    ),
    (
        "who-was-elected-to-head-an-organisation",
        "Afi Lawson, who was elected in May to head the African Union Commission, smiled.",
        ["AU Afi Lawson: head"],
    ),
    (
        "a-republic-that-is-a-name",
        "President of the Republic of the Congo Jean Mabiala and the President of the Republic, Koffi Agbeko, smiled.",
        ["CG Jean Mabiala: President", "- Koffi Agbeko: President of the Republic"],
    ),
    (
        "envoy-of-somebody",
        "The special envoy of Togolese President Koffi Agbeko smiled.",
        ["TG -: special envoy of Togolese President"],
    ),
    (
        "envoy-of-somebody-behind-a-name",
        "Afi Lawson, the special envoy of Togolese President Koffi Agbeko, smiled.",
        ["TG Afi Lawson: special envoy of Togolese President"],
    ),
    (
        "somebodys-envoy",
        "Togolese President Koffi Agbeko's special envoy for the Sahel, Afi Lawson, smiled.",
        ["TG Afi Lawson: special envoy for the Sahel"],
    ),
    (
        "envoy-of-a-body",
        "The UN special envoy for Yemen, Luisa Quiroz, smiled.",
        ["UN Luisa Quiroz: UN special envoy for Yemen"],
    ),
    (
        "party-of-another-country",
        "Jan Kos, chairman of the Freedom Party of Estonia, smiled.",
        ["EE Jan Kos: chairman of the Freedom Party of Estonia"],
    ),
    (
        "chief-adviser-of-a-president",
        "The president's chief adviser Afi Lawson smiled.",
        ["- Afi Lawson: chief adviser"],
    ),
    (
        "name-after-a-governed-office",
        "In his talks with the Peruvian President, Quiroz said that copper was dear.",
        ["PE -: President"],
    ),
    (
        "adjective-office-name",
        "Argentine Foreign Minister Luisa Quiroz smiled.",
        ["AR Luisa Quiroz: Foreign Minister"],
    ),
    (
        "office-of-country-name",
        "The Foreign Minister of Argentina, Luisa Quiroz, smiled.",
        ["AR Luisa Quiroz: Foreign Minister"],
    ),
    (
        "office-of-country-name-no-comma",
        "Foreign Minister of Argentina Luisa Quiroz smiled.",
        ["AR Luisa Quiroz: Foreign Minister"],
    ),
    ("country-possessive", "Togo's trade minister, Afi Lawson, smiled.", ["TG Afi Lawson: trade minister"]),
    (
        "country-noun-before",
        "Myanmar Commerce Minister Tin Hlaing smiled.",
        ["MM Tin Hlaing: Commerce Minister"],
    ),
    (
        "abbreviated-country",
        "U.S. Deputy Secretary of State Marcus Feldman smiled.",
        ["US Marcus Feldman: Deputy Secretary of State"],
    ),
    (
        "dotted-country-short",
        "UK Foreign Secretary Harriet Osgood smiled.",
        ["GB Harriet Osgood: Foreign Secretary"],
    ),
    (
        "two-word-demonym",
        "South Sudanese Vice President Deng Majok smiled.",
        ["SS Deng Majok: Vice President"],
    ),
    (
        "long-country",
        "The Democratic Republic of the Congo's finance minister, Josué Ilunga, smiled.",
        ["CD Josué Ilunga: finance minister"],
    ),
    (
        "title-with-of",
        "Minister of Culture and Tourism of Azerbaijan Aysel Rzayeva smiled.",
        ["AZ Aysel Rzayeva: Minister of Culture and Tourism"],
    ),
    (
        "deputy-prime-and-foreign",
        "Vietnamese Deputy Prime Minister and Foreign Minister Trịnh Quốc Bảo smiled.",
        ["VN Trịnh Quốc Bảo"],
    ),
    (
        "foreign-minister-and-vice-chancellor",
        "German Foreign Minister and Vice Chancellor Katrin Vossberg smiled.",
        ["DE Katrin Vossberg"],
    ),
    (
        "chain-of-party-offices",
        "Member of the Political Bureau and Permanent Member of the Secretariat of the CPV Central "
        "Committee Lê Văn Khải smiled.",
        ["VN Lê Văn Khải"],
    ),
    (
        "nested-committee",
        "Vice Chairwoman of the Standing Committee of the National People's Congress Tan Yulin smiled.",
        ["CN Tan Yulin"],
    ),
    (
        "department-head",
        "Head of the Commission for External Relations of the Lao People's Revolutionary Party Central "
        "Committee Bounleua Phandavong smiled.",
        ["LA Bounleua Phandavong"],
    ),
    (
        "acting",
        "Acting Prime Minister Kwesi Boateng of Ghana smiled.",
        ["GH Kwesi Boateng: Acting Prime Minister"],
    ),
    ("visiting", "Visiting Slovak President Marek Hudák smiled.", ["SK Marek Hudák: President"]),
    (
        "outgoing-then-of",
        "The outgoing ambassador of Peru to Japan, Roberto Quispe, smiled.",
        ["PE Roberto Quispe"],
    ),
    ("ambassador-to", "Japan's ambassador to Peru, Kenta Morishige, smiled.", ["JP Kenta Morishige"]),
    (
        "ambassador-of-in",
        "The Ambassador of Mongolia in Laos, Batbayar Dulguun, smiled.",
        ["MN Batbayar Dulguun"],
    ),
    (
        "permanent-representative",
        "Kenya's permanent representative to the United Nations, Martha Wanyonyi, smiled.",
        ["KE Martha Wanyonyi"],
    ),
    (
        "special-envoy-to-region",
        "The Russian special envoy for the Middle East, Pavel Zhdanov, smiled.",
        ["RU Pavel Zhdanov"],
    ),
    (
        "speaker-of-house",
        "The Speaker of the House of Representatives of Morocco, Idriss Benhima, smiled.",
        ["MA Idriss Benhima"],
    ),
    (
        "president-of-the-senate",
        "The President of the Senate of Chile, Álvaro Contreras, smiled.",
        ["CL Álvaro Contreras"],
    ),
    (
        "governor-of-central-bank",
        "Governor of the State Bank of Pakistan Kamran Afridi smiled.",
        ["PK Kamran Afridi"],
    ),
    (
        "chief-of-staff",
        "The chief of the general staff of the Polish army, Wojciech Zaremba, smiled.",
        ["PL Wojciech Zaremba"],
    ),
    ("king", "King Harald V of Norway smiled.", ["NO Harald V: King"]),
    ("emir", "The Emir of Kuwait, Sheikh Meshal Al-Ahmad Al-Sabah, smiled.", ["KW Meshal Al-Ahmad Al-Sabah"]),
    ("crown-princess", "Crown Princess Victoria of Sweden smiled.", ["SE Victoria: Crown Princess"]),
    ("taoiseach", "Taoiseach Diarmuid Conneely smiled.", ["IE Diarmuid Conneely: Taoiseach"]),
]

AFTER: list[tuple[str, str, list[str]]] = [
    (
        "name-comma-office",
        "Luisa Quiroz, Argentina's foreign minister, smiled.",
        ["AR Luisa Quiroz: foreign minister"],
    ),
    (
        "name-comma-the-office-of",
        "Bakary Sanyang, the president of the National Assembly of The Gambia, smiled.",
        ["GM Bakary Sanyang"],
    ),
    (
        "name-two-offices",
        "Bounleut Keomany, Member of the Party Central Committee and Minister of Public Works of Laos, smiled.",
        ["LA Bounleut Keomany"],
    ),
    (
        "name-of-country",
        "Abiy Ahmed of Ethiopia and Hassan Sheikh Mohamud of Somalia smiled.",
        ["ET Abiy Ahmed", "SO Hassan Sheikh Mohamud"],
    ),
    (
        "name-in-brackets-country",
        "Beatriz Ferrer (Uruguay) and Diana Montiel (Argentina) smiled.",
        ["UY Beatriz Ferrer", "AR Diana Montiel"],
    ),
    (
        "minister-name-in-brackets",
        "The finance minister of Fiji (Esrom Vakatale) smiled.",
        ["FJ Esrom Vakatale"],
    ),
    (
        "name-party-in-brackets",
        "Senator Tove Lindholm (Social Democrats, Finland) smiled.",
        ["FI Tove Lindholm"],
    ),
    ("dashes", "Slovenia's foreign minister – Jasna Kovač – smiled.", ["SI Jasna Kovač: foreign minister"]),
    ("name-who-is", "Ravindra Kulkarni, who is India's foreign secretary, smiled.", ["IN Ravindra Kulkarni"]),
    (
        "secretary-general-after",
        "Sok Dararith, Secretary-General of ASEAN, smiled.",
        ["ASEAN Sok Dararith: Secretary-General of ASEAN"],
    ),
    (
        "office-after-then-other-person",
        "Sok Dararith, Secretary-General of ASEAN, and UN chief António Guterres smiled.",
        ["ASEAN Sok Dararith", "UN António Guterres"],
    ),
    (
        "party-secretary-after",
        "Sudhir Panthi, General Secretary of the Communist Party of Nepal (Unified Socialist), smiled.",
        ["NP Sudhir Panthi"],
    ),
    (
        "deputy-head-of-department-of-party",
        "Jiao Haotian, deputy head of the International Department of the CPC Central Committee, smiled.",
        ["CN Jiao Haotian"],
    ),
]

PLURAL: list[tuple[str, str, list[str]]] = [
    (
        "presidents-of",
        "Presidents Nicolás Fuentes of Paraguay and Sebastián Irigoyen of Uruguay smiled.",
        ["PY Nicolás Fuentes: President", "UY Sebastián Irigoyen: President"],
    ),
    (
        "ministers-of-two-countries",
        "The foreign ministers of Ghana and Togo, Kwabena Asiedu and Afi Lawson, smiled.",
        ["GH Kwabena Asiedu: foreign minister", "TG Afi Lawson: foreign minister"],
    ),
    (
        "adjectives-then-plural",
        "The Finnish and Swedish defence ministers, Eero Lehtonen and Karin Sjöstrand, smiled.",
        ["FI Eero Lehtonen: defence minister", "SE Karin Sjöstrand: defence minister"],
    ),
    ("plural-without-names", "The Finnish and Swedish defence ministers smiled.", ["FI+SE -"]),
    (
        "three-countries",
        "The foreign ministers of Greece, Cyprus and Egypt, Yannis Doukas, Eleni Christou and Hany Farouk, smiled.",
        [
            "GR Yannis Doukas: foreign minister",
            "CY Eleni Christou: foreign minister",
            "EG Hany Farouk: foreign minister",
        ],
    ),
    (
        "respectively",
        "The premier and the speaker, Ana Duarte and Rui Lopes respectively, smiled.",
        ["- Ana Duarte: premier", "- Rui Lopes: speaker"],
    ),
    (
        "brackets-each",
        "Ministers Tomás Belaunde (Peru), Rosario Echeverría (Chile) and Celso Antunes (Brazil) smiled.",
        ["PE Tomás Belaunde: Minister", "CL Rosario Echeverría: Minister", "BR Celso Antunes: Minister"],
    ),
    (
        "list-of-officials",
        "Finance Minister Tika Rasaili, Foreign Secretary Amrit Lamichhane and Ambassador Shankar "
        "Thapaliya of Nepal smiled.",
        [
            "NP Tika Rasaili: Finance Minister",
            "NP Amrit Lamichhane: Foreign Secretary",
            "NP Shankar Thapaliya: Ambassador",
        ],
    ),
    (
        "two-ministers-of-one-country",
        "Foreign Minister Yuki Arakawa and Defence Minister Shun Tachibana of Japan smiled.",
        ["JP Yuki Arakawa: Foreign Minister", "JP Shun Tachibana: Defence Minister"],
    ),
    (
        "prime-ministers-surnames",
        "Prime Ministers Rabuka and Mata'afa smiled.",
        ["- Rabuka: Prime Minister", "- Mata'afa: Prime Minister"],
    ),
]

WITHOUT_NAME: list[tuple[str, str, list[str]]] = [
    ("the-thai-foreign-minister", "The Thai foreign minister smiled.", ["TH -: foreign minister"]),
    ("of-country", "The President of Gabon smiled.", ["GA -: President"]),
    ("organisation", "The Secretary-General of the United Nations smiled.", ["UN -"]),
    ("counterpart-named", "She smiled at her Peruvian counterpart Tomás Belaunde.", ["PE Tomás Belaunde"]),
    (
        "counterpart-after-comma",
        "She smiled at her Peruvian counterpart, Tomás Belaunde.",
        ["PE Tomás Belaunde"],
    ),
    ("counterpart-from", "She smiled at her counterpart from Peru, Tomás Belaunde.", ["PE Tomás Belaunde"]),
    ("counterpart-of", "She smiled at her counterpart Tomás Belaunde of Peru.", ["PE Tomás Belaunde"]),
    ("counterpart-unnamed", "She smiled at her Peruvian counterpart.", ["PE -"]),
    (
        "colleague",
        "She smiled at her Peruvian colleague, Foreign Minister Tomás Belaunde.",
        ["PE Tomás Belaunde: Foreign Minister"],
    ),
    (
        "opposite-number",
        "She smiled at her opposite number from Peru, Tomás Belaunde.",
        ["PE Tomás Belaunde"],
    ),
]

NAMES: list[tuple[str, str, list[str]]] = [
    (
        "honorifics-heaped",
        "H.E. Dr. Mrs. Sarala Wimalaratne, Minister of Health of Sri Lanka, smiled.",
        ["LK Sarala Wimalaratne: Minister of Health"],
    ),
    ("hon", "The Hon. Penitoa Faletau, Speaker of Tonga, smiled.", ["TO Penitoa Faletau: Speaker"]),
    ("his-majesty", "His Majesty King Letsie III of Lesotho smiled.", ["LS Letsie III: King"]),
    (
        "sheikh",
        "Sheikh Hamdan bin Rashid Al Qasimi, the UAE's minister of justice, smiled.",
        ["AE Hamdan bin Rashid Al Qasimi: minister of justice"],
    ),
    ("general", "Kenya's Defence Minister General Joram Kiplagat smiled.", ["KE Joram Kiplagat"]),
    (
        "shri",
        "Shri Ravindra Kulkarni, India's Minister of Railways, smiled.",
        ["IN Ravindra Kulkarni: Minister of Railways"],
    ),
    ("sir", "British Prime Minister Sir Edmund Whitlock smiled.", ["GB Edmund Whitlock: Prime Minister"]),
    (
        "portuguese-particles",
        "Brazilian Finance Minister João Carlos da Rocha e Silva smiled.",
        ["BR João Carlos da Rocha e Silva: Finance Minister"],
    ),
    (
        "dutch-particles",
        "Dutch Trade Minister Annelies van der Berg smiled.",
        ["NL Annelies van der Berg: Trade Minister"],
    ),
    (
        "german-von-und",
        "Austrian Chancellor Ferdinand von Hohenegg smiled.",
        ["AT Ferdinand von Hohenegg: Chancellor"],
    ),
    ("arab-el", "Egyptian Prime Minister Tarek el-Gohary smiled.", ["EG Tarek el-Gohary: Prime Minister"]),
    (
        "arab-abd",
        "Yemeni Foreign Minister Abdul Rahman al-Hamdani smiled.",
        ["YE Abdul Rahman al-Hamdani: Foreign Minister"],
    ),
    (
        "berber-ould",
        "Mauritanian Prime Minister Mokhtar Ould Cheikh smiled.",
        ["MR Mokhtar Ould Cheikh: Prime Minister"],
    ),
    (
        "hyphens",
        "Cameroonian Foreign Minister Jean-Baptiste Mokoko-Nzaba smiled.",
        ["CM Jean-Baptiste Mokoko-Nzaba: Foreign Minister"],
    ),
    ("korean", "South Korean Trade Minister Ahn Duk-hwan smiled.", ["KR Ahn Duk-hwan: Trade Minister"]),
    ("chinese-apostrophe", "Chinese Vice Premier Lu Xi'an smiled.", ["CN Lu Xi'an: Vice Premier"]),
    (
        "initials",
        "Bangladeshi Foreign Secretary M. A. Khaleque smiled.",
        ["BD M. A. Khaleque: Foreign Secretary"],
    ),
    (
        "initial-of-two-letters",
        "Icelandic President Guðmundur Th. Pálsson smiled.",
        ["IS Guðmundur Th. Pálsson: President"],
    ),
    (
        "an-islamic-party's-head",
        "Bangladeshi Jamaat Ameer Shahidul Alam smiled.",
        ["BD Shahidul Alam: Jamaat Ameer"],
    ),
    (
        "joined-initials",
        "Indian Shipping Minister V.K. Srinivasan smiled.",
        ["IN V.K. Srinivasan: Shipping Minister"],
    ),
    (
        "middle-initial",
        "U.S. Secretary of Labor Howard J. Prentiss smiled.",
        ["US Howard J. Prentiss: Secretary of Labor"],
    ),
    ("jr", "Philippine Senator Ramon Velarde Jr. smiled.", ["PH Ramon Velarde Jr.: Senator"]),
    ("one-name", "Indonesian Defence Minister Suhartadi smiled.", ["ID Suhartadi: Defence Minister"]),
    (
        "four-names",
        "Malagasy Prime Minister Hery Lanto Rabe Andrianina smiled.",
        ["MG Hery Lanto Rabe Andrianina: Prime Minister"],
    ),
    (
        "samoan-apostrophe",
        "Samoan Finance Minister Lautimuia Uelese Va'ai smiled.",
        ["WS Lautimuia Uelese Va'ai: Finance Minister"],
    ),
    (
        "icelandic-letters",
        "Icelandic Prime Minister Þórdís Hauksdóttir smiled.",
        ["IS Þórdís Hauksdóttir: Prime Minister"],
    ),
    (
        "turkish-letters",
        "Turkish Interior Minister Çağrı İnönülü smiled.",
        ["TR Çağrı İnönülü: Interior Minister"],
    ),
    (
        "nickname-in-quotes",
        "Zambian Trade Minister Charles “Chip” Mwansa smiled.",
        ["ZM Charles “Chip” Mwansa: Trade Minister"],
    ),
    ("word-for-a-name", "British Foreign Secretary Rose Baker smiled.", ["GB Rose Baker: Foreign Secretary"]),
    (
        "place-for-a-name",
        "U.S. Treasury Secretary Jackson Houston smiled.",
        ["US Jackson Houston: Treasury Secretary"],
    ),
    (
        "month-for-a-name",
        "Australian Home Affairs Minister April Summers smiled.",
        ["AU April Summers: Home Affairs Minister"],
    ),
    (
        "spouse",
        "Thai King Maha Vajiralongkorn and Queen Suthida smiled.",
        ["TH Maha Vajiralongkorn: King", "TH Suthida: Queen"],
    ),
    (
        "his-wife",
        "Lao President Khamsing Vorachit and his wife Naly Vorachit smiled.",
        ["LA Khamsing Vorachit: President", "LA Naly Vorachit"],
    ),
    ("known-name-alone", "Xi Jinping smiled.", ["CN Xi Jinping"]),
    ("known-office-alone-pm", "Cambodian PM Hun Manet smiled.", ["KH Hun Manet: PM"]),
    ("known-person-other-office", "UN Secretary-General António Guterres smiled.", ["UN António Guterres"]),
    ("eu-high-representative", "EU High Representative Kaja Kallas smiled.", ["EU Kaja Kallas"]),
    (
        "commission-president",
        "European Commission President Ursula von der Leyen smiled.",
        ["EU Ursula von der Leyen"],
    ),
]

NOBODY: list[tuple[str, str, list[str]]] = [
    ("administration", "The tariffs of the Mokoena administration and the Lund government worried everybody.", []),
    (
        "no-person-in-places",
        "The Great Hall of the People stands in Beijing, the White House in Washington.",
        [],
    ),
    (
        "no-person-in-mechanisms",
        "The Joint Commission on Trade of Peru and Chile opened its Ninth Session.",
        [],
    ),
    ("no-person-in-ships", "The frigate Almirante Grau called at Valparaíso.", []),
    ("no-person-in-books", "The Silk Road Economic Belt was mentioned on Monday in Almaty.", []),
]

ROWS = [*BEFORE, *AFTER, *PLURAL, *WITHOUT_NAME, *NAMES, *NOBODY]


def _written(mention: PersonMention) -> str:
    side = mention.country or mention.organization or "+".join(mention.countries) or "-"
    if mention.name is None and len(mention.countries) > 1:
        side = "+".join(mention.countries)
    return f"{side} {mention.name or '-'}: {'; '.join(office.role for office in mention.offices)}"


def people_of(text: str) -> list[str]:
    """Give the people of a text as rows have them; without pronouns and names that nothing says are a person's."""
    sentences = parse_text(text, load_lexicon())
    return [_written(m) for s in sentences for m in s.mentions if m.anaphor is None and not (m.bare and not m.offices)]


def _agree(expected: str, found: str) -> bool:
    if ": " not in expected:
        return found.split(": ")[0] == expected
    return found.lower() == expected.lower() and found.split(":")[0] == expected.split(":")[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            text, people, id=name,
            marks=pytest.mark.xfail(strict=True, reason=KNOWN_GAPS[name]) if name in KNOWN_GAPS else (),
        )
        for name, text, people in ROWS
    ],
)  # fmt: skip
def test_people_of_a_sentence(text: str, expected: list[str]) -> None:
    found = people_of(text)
    assert len(found) == len(expected) and all(map(_agree, expected, found)), found


def test_gaps_are_rows() -> None:
    names = [name for name, _, _ in ROWS]
    assert len(set(names)) == len(names)
    assert set(KNOWN_GAPS) <= set(names)


@pytest.mark.parametrize(
    ("text", "anaphor"),
    [
        ("He smiled.", "he"),
        ("The people greeted her in Lomé.", "her"),
        ("They smiled.", "they"),
        ("The two leaders smiled.", "two"),
        ("The three presidents smiled.", "three"),
        ("Both sides smiled, and the guest left.", "guest"),
        ("The delegation left.", "delegation"),
    ],
)
def test_words_that_point_to_people(text: str, anaphor: str) -> None:
    assert anaphor in [m.anaphor for s in parse_text(text, load_lexicon()) for m in s.mentions]


@pytest.mark.parametrize("text", [text for name, text, people in ROWS if people and name not in KNOWN_GAPS])
def test_mentions_stand_where_they_say(text: str) -> None:
    for sentence in parse_text(text, load_lexicon()):
        previous = 0
        for mention in sentence.mentions:
            assert previous <= mention.start < mention.end <= len(text)
            assert mention.name is None or mention.name in text[mention.start : mention.end]
            previous = mention.end
