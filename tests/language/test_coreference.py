"""Check who is meant within an article: short forms, surnames, titles, slips of spelling, two of one name."""

from __future__ import annotations

import pytest

from relations_db.language.coreference import Cast
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.name_forms import name_words

# Rows that are not yet read as they should be, with the kind of reference.
KNOWN_GAPS: dict[str, str] = {}


def cast_of(text: str) -> tuple[Cast, list[str]]:
    """Give the people of a text, and for each named mention whom it means."""
    lexicon = load_lexicon()
    mentions = [m for s in parse_text(text, lexicon) for m in s.mentions if m.name is not None]
    cast = Cast(lexicon)
    cast.introduce(mentions)
    meant = [person.name for m in mentions if (person := cast.person(m)) is not None]
    return cast, meant


# (id, text, whom each named mention means, in order)
MEANT: list[tuple[str, str, list[str]]] = [
    ("surname-last", "Peruvian President Tomás Belaunde spoke. Belaunde left.", ["Tomás Belaunde"] * 2),
    (
        "surname-before-full-name",
        "Belaunde was tired. Peruvian President Tomás Belaunde had flown all night.",
        ["Tomás Belaunde"] * 2,
    ),
    (
        "family-name-first",
        "Vietnamese President Trịnh Quốc Bảo spoke. Bảo left. President Trịnh Quốc Bảo slept.",
        ["Trịnh Quốc Bảo"] * 3,
    ),
    ("chinese-family-name", "Vice Premier Lu Xi'an of China spoke. Lu left.", ["Lu Xi'an"] * 2),
    ("korean-family-name", "South Korean Foreign Minister Seo Jin-woo spoke. Seo left.", ["Seo Jin-woo"] * 2),
    (
        "spanish-first-surname",
        "Mexican Foreign Minister Alicia Barreda Ibarra spoke. Barreda left.",
        ["Alicia Barreda Ibarra"] * 2,
    ),
    (
        "particle-surname",
        "Dutch Trade Minister Annelies van der Berg spoke. Van der Berg left.",
        ["Annelies van der Berg"] * 2,
    ),
    (
        "arab-last-part",
        "Egyptian Prime Minister Tarek el-Gohary spoke. El-Gohary left.",
        ["Tarek el-Gohary"] * 2,
    ),
    (
        "bhutanese-given-name",
        "Bhutan's Minister Karma Wangdi spoke. Lyonpo Karma Wangdi left.",
        ["Karma Wangdi"] * 2,
    ),
    (
        "honorific-and-surname",
        "Sri Lankan Minister Sarala Wimalaratne spoke. Mrs. Wimalaratne left.",
        ["Sarala Wimalaratne"] * 2,
    ),
    (
        "title-and-surname",
        "Zambian President Sibusiso Dlomo spoke. President Dlomo left.",
        ["Sibusiso Dlomo"] * 2,
    ),
    ("accents-dropped", "Turkish Minister Çağrı İnönülü spoke. Inonulu left.", ["Çağrı İnönülü"] * 2),
    ("hyphen-dropped", "South Korean Minister Seo Jin-woo spoke. Seo Jinwoo left.", ["Seo Jin-woo"] * 2),
    (
        "order-turned",
        "Japanese Minister Kenta Morishige spoke. Morishige Kenta left.",
        ["Kenta Morishige"] * 2,
    ),
    (
        "misspelt",
        "Azerbaijani Minister Parviz Shahbazov spoke. Minister Shahbasov left.",
        ["Parviz Shahbazov"] * 2,
    ),
    (
        "initial",
        "Indian Minister Subrahmanyam Rajagopalan spoke. S. Rajagopalan left.",
        ["Subrahmanyam Rajagopalan"] * 2,
    ),
    (
        "initial-of-two-letters",
        "Mongolian Minister Khulan Temur spoke. Kh. Temur left.",
        ["Khulan Temur"] * 2,
    ),
    (
        "middle-name-left-out",
        "U.S. Secretary of Labor Howard James Prentiss spoke. Howard Prentiss left.",
        ["Howard James Prentiss"] * 2,
    ),
    (
        "two-of-one-surname-by-title",
        "Nepal's Prime Minister Hari Lamichhane met Foreign Secretary Amrit Lamichhane of Nepal. Prime "
        "Minister Lamichhane left.",
        ["Hari Lamichhane", "Amrit Lamichhane", "Hari Lamichhane"],
    ),
    (
        "a-king-and-his-son",
        "King Talal II of Jordan spoke. Crown Prince Omar bin Talal II of Jordan listened. Prince Omar left.",
        ["Talal II", "Omar bin Talal II", "Omar bin Talal II"],
    ),
    (
        "a-father-of-the-same-house",
        "Sheikh Omar bin Faris Al Noor of Oman spoke. Faris Al Noor listened. Omar Al Noor left.",
        ["Omar bin Faris Al Noor", "Faris Al Noor", "Omar bin Faris Al Noor"],
    ),
    (
        "descent-told-once",
        "Sultan Omar bin Faris of Oman spoke. Omar bin Faris Al Noor left.",
        ["Omar bin Faris Al Noor"] * 2,
    ),
    (
        "two-of-one-surname-two-countries",
        "Cuban Foreign Minister Raúl Castaño met Spanish Foreign Minister Inés Castaño. Spain's Castaño left.",
        ["Raúl Castaño", "Inés Castaño", "Inés Castaño"],
    ),
    (
        "father-and-son",
        "Cambodian Prime Minister Hun Manet spoke. Cambodian Senate President Hun Sen listened.",
        ["Hun Manet", "Hun Sen"],
    ),
    (
        "same-full-name-shared-family",
        "Vietnamese Ministers Nguyễn Hữu Phước and Nguyễn Quang Dũng spoke. Phước left.",
        ["Nguyễn Hữu Phước", "Nguyễn Quang Dũng", "Nguyễn Hữu Phước"],
    ),
    (
        "capital-particles",
        "Vietnamese Minister Lê Văn Khải spoke. Minister Lê Văn Khải left.",
        ["Lê Văn Khải"] * 2,
    ),
    (
        "fullest-form-later",
        "President Noboa spoke. President Daniel Noboa of Ecuador left.",
        ["Daniel Noboa"] * 2,
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            text, meant, id=name,
            marks=pytest.mark.xfail(strict=True, reason=KNOWN_GAPS[name]) if name in KNOWN_GAPS else (),
        )
        for name, text, meant in MEANT
    ],
)  # fmt: skip
def test_whom_a_name_means(text: str, expected: list[str]) -> None:
    assert cast_of(text)[1] == expected


# (id, text, whom the last mention without a name means)
BY_OFFICE: list[tuple[str, str, str | None]] = [
    ("country-leader", "Lao President Khamsing Vorachit came. The Lao leader left.", "Khamsing Vorachit"),
    (
        "country-office",
        "Argentine Foreign Minister Luisa Quiroz met Peruvian Foreign Minister Tomás Belaunde. The "
        "Peruvian minister left.",
        "Tomás Belaunde",
    ),
    (
        "office-alone",
        "Kenyan President Joram Kiplagat met Togolese Prime Minister Afi Lawson. The president left.",
        "Joram Kiplagat",
    ),
    (
        "chancellor",
        "Austrian Chancellor Ferdinand von Hohenegg came. The Chancellor left.",
        "Ferdinand von Hohenegg",
    ),
    (
        "not-the-late-one",
        "Gabonese President Aristide Moussavou laid a wreath for the late Gabonese President, Léon Mba. The Gabonese "
        "President left.",
        "Aristide Moussavou",
    ),
    (
        "the-former-one",
        "Gabonese President Aristide Moussavou received former Gabonese President Rose Rogombé. The former Gabonese "
        "President left.",
        "Rose Rogombé",
    ),
    ("monarch", "King Letsie III of Lesotho came. The king left.", "Letsie III"),
    (
        "top-diplomat",
        "Argentine Foreign Minister Luisa Quiroz came. The top Argentine diplomat left.",
        "Luisa Quiroz",
    ),
    (
        "not-of-another-country",
        "Argentine Foreign Minister Luisa Quiroz came. The Peruvian foreign minister left.",
        None,
    ),
    (
        "not-of-another-office",
        "Kenyan President Joram Kiplagat came. The Kenyan defence minister left.",
        None,
    ),
    (
        "head-of-state",
        "Gabonese President Aristide Moussavou came. The Gabonese head of state left.",
        "Aristide Moussavou",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            text, meant, id=name,
            marks=pytest.mark.xfail(strict=True, reason=KNOWN_GAPS[name]) if name in KNOWN_GAPS else (),
        )
        for name, text, meant in BY_OFFICE
    ],
)  # fmt: skip
def test_whom_an_office_means(text: str, expected: str | None) -> None:
    lexicon = load_lexicon()
    mentions = [m for s in parse_text(text, lexicon) for m in s.mentions]
    cast = Cast(lexicon)
    cast.introduce(mentions)
    titles = [m for m in mentions if m.name is None and m.anaphor is None]
    assert titles, "no mention by office"
    person = cast.by_office(titles[-1])
    assert (person.name if person is not None else None) == expected


def test_a_person_gathers_country_and_offices() -> None:
    cast, _ = cast_of("Belaunde came. Tomás Belaunde, Peru's foreign minister, spoke. Deputy Chairman Belaunde left.")
    assert [(p.name, p.country) for p in cast.people] == [("Tomás Belaunde", "PE")]
    assert [office.role for office in cast.people[0].offices] == ["foreign minister", "Deputy Chairman"]
    assert cast.people[0].role == "foreign minister"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Khaled bin Mohamed Al Nahyan", ("khaled", "mohamed", "nahyan")),
        ("João da Rocha e Silva", ("joao", "rocha", "silva")),
        ("Seo Jin-woo", ("seo", "jin", "woo")),
        ("S. Jaishankar", ("s", "jaishankar")),
        ("Charles “Chip” Mwansa", ("charles", "chip", "mwansa")),
        ("Al", ("al",)),
    ],
)
def test_words_of_a_name(name: str, expected: tuple[str, ...]) -> None:
    assert name_words(name) == expected
