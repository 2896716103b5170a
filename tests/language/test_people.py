"""Check whom a sentence names: several under one office, somebody without a name, nobody, and by a pronoun."""

from __future__ import annotations

import pytest

from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from tests.language import test_offices, test_personal_names
from tests.language.people_rows import Row, agree, cases, people_of

# Rows that are not yet read as they should be, with the kind of mention.
KNOWN_GAPS = {
    "list-of-officials": "of a country at the end of a list of three officials",
    "colleague": "his Czech colleague, Prime Minister N",
}

# Several people under one office.
PLURAL: list[Row] = [
    (
        "presidents-of",
        "Presidents Nicolás Fuentes of Paraguay and Sebastián Irigoyen of Uruguay smiled.",
        ["PY Nicolás Fuentes: President", "UY Sebastián Irigoyen: President"],
    ),
    (
        "mediators-behind-two-names",
        "Kwabena Asiedu and Afi Lawson, the African Union's mediators, smiled.",
        ["AU Kwabena Asiedu: African Union's mediator", "AU Afi Lawson: African Union's mediator"],
    ),
    (
        "presidents-behind-three-names",
        "Nicolás Fuentes, Sebastián Irigoyen and Afi Lawson, the presidents of Paraguay, Uruguay and Togo, smiled.",
        ["PY Nicolás Fuentes: president", "UY Sebastián Irigoyen: president", "TG Afi Lawson: president"],
    ),
    (
        "ministers-behind-names-in-a-fronted-phrase",
        "In talks with Kwabena Asiedu and Afi Lawson, the foreign ministers of Peru and Chile smiled.",
        ["PE+CL -: foreign minister"],
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
    (
        "south-with-a-small-letter",
        "The then south Korean President Moon Jae In smiled at the north Korean minister, Ri Yong Ho.",
        ["KR Moon Jae In: President", "KP Ri Yong Ho: minister"],
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
        "one-known-by-surname-and-office-is-of-another",
        "President Macron and President Joseph Mulenga of Zambia smiled.",
        ["- Macron: President", "ZM Joseph Mulenga: President"],
    ),
    (
        "one-not-known-by-that-office",
        "Foreign Minister Macron and President Joseph Mulenga of Zambia smiled.",
        ["ZM Macron: Foreign Minister", "ZM Joseph Mulenga: President"],
    ),
    (
        "prime-ministers-surnames",
        "Prime Ministers Rabuka and Mata'afa smiled.",
        ["- Rabuka: Prime Minister", "- Mata'afa: Prime Minister"],
    ),
]

# An office whose holder is not named, or named by its counterpart.
WITHOUT_NAME: list[Row] = [
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

# Names that are no people's.
NOBODY: list[Row] = [
    ("hill", "The ministers laid wreaths on Liberty Hill and walked up to Victory Hill.", ["- -: minister"]),
    (
        "called-as-a-hill-is",
        "Foreign Minister Alexandra Hill of El Salvador smiled on Liberty Hill.",
        ["SV Alexandra Hill: Foreign Minister"],
    ),
    ("park-of-a-sultan", "A tree was planted in Sultan Park.", []),
    ("gas-of-a-country", "The Canadian LNG smiled.", []),
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

ROWS = [*PLURAL, *WITHOUT_NAME, *NOBODY]


@pytest.mark.parametrize(("text", "expected"), cases(ROWS, KNOWN_GAPS))
def test_people(text: str, expected: list[str]) -> None:
    found = people_of(text)
    assert agree(expected, found), found


@pytest.mark.parametrize(
    ("text", "anaphor"),
    [
        ("He smiled.", "he"),
        ("The people greeted her in Lomé.", "her"),
        ("The people showed her the port.", "her"),
        ("The people showed her round.", "her"),
        ("The people lent her his coat.", "her"),
        ("The people told her about it.", "her"),
        ("The people told her what they knew.", "her"),
        ("The people walked her through the park.", "her"),
        ("The people thanked her warmly.", "her"),
        ("They smiled.", "they"),
        ("The two leaders smiled.", "two"),
        ("The three presidents smiled.", "three"),
        ("Both sides smiled, and the guest left.", "guest"),
        ("The delegation left.", "delegation"),
    ],
)
def test_words_that_point_to_people(text: str, anaphor: str) -> None:
    assert anaphor in [m.anaphor for s in parse_text(text, load_lexicon()) for m in s.mentions]


# The rows of people beside this file, too.
EVERYBODY = [*ROWS, *test_offices.ROWS, *test_personal_names.ROWS]


@pytest.mark.parametrize("text", [text for _, text, people in EVERYBODY if people])
def test_mentions_stand_where_they_say(text: str) -> None:
    for sentence in parse_text(text, load_lexicon()):
        previous = 0
        for mention in sentence.mentions:
            assert previous <= mention.start < mention.end <= len(text)
            assert mention.name is None or mention.name in " ".join(text[mention.start : mention.end].split())
            previous = mention.end
