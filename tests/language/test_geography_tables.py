"""Check the tables of countries, their names and the places where diplomacy happens."""

import csv
import unicodedata
from collections import Counter
from functools import cache

import pytest

from relations_db.resources import folder

HEADERS = {
    "countries.csv": ("code", "alpha3", "name", "official_name", "capital"),
    "country_names.csv": ("name", "code", "kind"),
    "places.csv": ("name", "country", "city", "kind"),
    "diplomatic_relations.csv": ("country_a", "country_b", "year"),
}
NAME_KINDS = {"name", "demonym", "people", "capital", "metonym"}
PLACE_KINDS = {"city", "venue", "region"}

# Capitals that are first of all a given name, a surname or a common noun would be found where none is meant.
AMBIGUOUS_CAPITALS = {"Victoria", "Hamilton", "Stanley", "Douglas", "The Valley", "West Island"}

DEMONYMS = {
    "Afghan": "AF", "American": "US", "Argentine": "AR", "Australian": "AU", "Bangladeshi": "BD",
    "Belarusian": "BY", "Brazilian": "BR", "British": "GB", "Burmese": "MM", "Cambodian": "KH",
    "Canadian": "CA", "Chinese": "CN", "Cuban": "CU", "Czech": "CZ", "Dutch": "NL",
    "Egyptian": "EG", "Emirati": "AE", "Filipino": "PH", "French": "FR", "Georgian": "GE",
    "German": "DE", "Greek": "GR", "Indian": "IN", "Iranian": "IR", "Israeli": "IL",
    "Ivorian": "CI", "Japanese": "JP", "Kazakh": "KZ", "Kyrgyz": "KG", "Lao": "LA",
    "Laotian": "LA", "Malagasy": "MG", "Mongolian": "MN", "Nepalese": "NP", "Nigerian": "NG",
    "Nigerien": "NE", "North Korean": "KP", "Palestinian": "PS", "Polish": "PL", "Russian": "RU",
    "Saudi": "SA", "Serbian": "RS", "South African": "ZA", "South Korean": "KR", "South Sudanese": "SS",
    "Swiss": "CH", "Turkish": "TR", "Ukrainian": "UA", "Uzbek": "UZ", "Vietnamese": "VN",
}  # fmt: skip

NAMES = [
    ("Lao PDR", "name", "LA"),
    ("Viet Nam", "name", "VN"),
    ("Việt Nam", "name", "VN"),
    ("DPRK", "name", "KP"),
    ("ROK", "name", "KR"),
    ("U.S.", "name", "US"),
    ("UK", "demonym", "GB"),
    ("Turkey", "name", "TR"),
    ("Czech Republic", "name", "CZ"),
    ("Ivory Coast", "name", "CI"),
    ("Swaziland", "name", "SZ"),
    ("Holy See", "name", "VA"),
    ("Republic of China", "name", "TW"),
    ("People's Republic of China", "name", "CN"),
    ("Republic of the Congo", "name", "CG"),
    ("Democratic Republic of the Congo", "name", "CD"),
    ("Filipinos", "people", "PH"),
    ("Britons", "people", "GB"),
    ("Kiev", "capital", "UA"),
    ("Nay Pyi Taw", "capital", "MM"),
    ("Hà Nội", "capital", "VN"),
    ("Kremlin", "metonym", "RU"),
    ("Downing Street", "metonym", "GB"),
    ("Malacañang", "metonym", "PH"),
    ("Quai d'Orsay", "metonym", "FR"),
]

PLACES = [
    ("Hà Nội", "VN", "Hanoi", "city"),
    ("Ho Chi Minh City", "VN", "Ho Chi Minh City", "city"),
    ("Xian", "CN", "Xi'an", "city"),
    ("Samarkand", "UZ", "Samarkand", "city"),
    ("Davos", "CH", "Davos", "city"),
    ("Geneva", "CH", "Geneva", "city"),
    ("Sharm el-Sheikh", "EG", "Sharm El Sheikh", "city"),
    ("Great Hall of the People", "CN", "Beijing", "venue"),
    ("Hyderabad House", "IN", "New Delhi", "venue"),
    ("Kuksaroy", "UZ", "Tashkent", "venue"),
    ("Kumsusan State Guesthouse", "KP", "Pyongyang", "venue"),
    ("Al-Yamamah Palace", "SA", "Riyadh", "venue"),
    ("Basman Palace", "JO", "Amman", "venue"),
    ("Istana", "SG", "Singapore", "venue"),
    ("Yunnan", "CN", "", "region"),
    ("New Mexico", "US", "", "region"),
]

# Words whose everyday sense, or whose other bearers, would swamp the place or the country.
# The article tells of which of two countries these are.
SHARED = {"Congolese": {"CD", "CG"}, "Korean": {"KP", "KR"}, "Koreans": {"KP", "KR"}}
MISLEADING = {"Lincoln", "Mary", "Nice", "Reading", "Split", "Victoria"}


@cache
def table(file: str) -> list[tuple[str, ...]]:
    """Give the rows of a table of the lexicon, after its header has been checked."""
    with (folder("data") / file).open(encoding="utf-8", newline="") as lines:
        header, *rows = csv.reader(lines)
    assert tuple(header) == HEADERS[file]
    return [tuple(row) for row in rows]


def codes() -> set[str]:
    return {row[0] for row in table("countries.csv")}


def named(name: str, kind: str) -> list[str]:
    rows = table("country_names.csv")
    return [code for known, code, known_kind in rows if (known, known_kind) == (name, kind)]


@pytest.mark.parametrize("file", HEADERS)
def test_rows_are_whole_and_sorted(file: str) -> None:
    rows = table(file)
    assert {len(row) for row in rows} == {len(HEADERS[file])}
    assert rows == sorted(rows)
    assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("file", HEADERS)
def test_cells_are_clean(file: str) -> None:
    for row in table(file):
        for cell in row:
            assert cell == " ".join(cell.split()), row
            assert not set(cell) & set("‘’“”`"), row
            assert cell == unicodedata.normalize("NFC", cell), row


def test_every_iso_country_is_there_with_its_codes() -> None:
    pycountry = pytest.importorskip("pycountry")
    standard = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    assert {code: alpha3 for code, alpha3, *_ in table("countries.csv")} == standard | {"XK": "XKX"}


def test_no_country_lacks_a_name() -> None:
    for code, _, name, official, _ in table("countries.csv"):
        assert named(name, "name") == [code]
        assert named(official, "name") == [code]


def test_names_have_one_country_per_kind() -> None:
    counts = Counter((name, kind) for name, _, kind in table("country_names.csv"))
    assert {name for (name, _), count in counts.items() if count > 1} == set(SHARED)


def test_a_name_of_several_kinds_has_one_country() -> None:
    countries: dict[str, set[str]] = {}
    for name, code, _ in table("country_names.csv"):
        countries.setdefault(name, set()).add(code)
    assert {name: found for name, found in countries.items() if len(found) > 1} == SHARED


def test_kinds_and_codes_are_known() -> None:
    assert {kind for *_, kind in table("country_names.csv")} == NAME_KINDS
    assert {kind for *_, kind in table("places.csv")} == PLACE_KINDS
    assert {code for _, code, _ in table("country_names.csv")} <= codes()
    # A part of the world, "Latin America", is of no country.
    assert {country for _, country, _, kind in table("places.csv") if country or kind != "region"} <= codes()


def test_every_capital_is_a_name_and_a_place() -> None:
    cities = {(name, country) for name, country, _, kind in table("places.csv") if kind == "city"}
    for code, _, _, _, capital in table("countries.csv"):
        if capital and capital not in AMBIGUOUS_CAPITALS:
            assert named(capital, "capital") == [code]
            assert (capital, code) in cities


def test_every_sovereign_state_has_a_demonym() -> None:
    with_demonym = {code for _, code, kind in table("country_names.csv") if kind == "demonym"}
    unnamed = {"DM"}  # Dominican is nearly always of the other country
    territories = {"AQ", "BL", "BV", "GS", "HM", "IO", "JE", "MF", "NF", "PM", "SJ", "TF", "UM"}
    assert codes() - with_demonym <= unnamed | territories


@pytest.mark.parametrize(("demonym", "code"), DEMONYMS.items())
def test_demonym(demonym: str, code: str) -> None:
    assert named(demonym, "demonym") == [code]


@pytest.mark.parametrize(("name", "kind", "code"), NAMES)
def test_country_name(name: str, kind: str, code: str) -> None:
    assert named(name, kind) == [code]


@pytest.mark.parametrize("place", PLACES)
def test_place(place: tuple[str, str, str, str]) -> None:
    assert place in table("places.csv")


def test_place_names_stand_once() -> None:
    counts = Counter(name for name, *_ in table("places.csv"))
    assert [name for name, count in counts.items() if count > 1] == []


def test_places_lie_in_a_listed_city() -> None:
    cities = {(city, country) for _, country, city, kind in table("places.csv") if kind == "city"}
    for name, country, city, kind in table("places.csv"):
        if kind == "region":
            assert city == "", name
        elif city or kind == "city":
            assert (city, country) in cities, name


def test_misleading_words_are_left_out() -> None:
    assert MISLEADING & {name for name, *_ in table("country_names.csv")} == set()
    assert MISLEADING & {name for name, *_ in table("places.csv")} == set()


def test_countries_with_diplomatic_relations() -> None:
    rows = table("diplomatic_relations.csv")
    pairs = [(one, other) for one, other, _ in rows]
    assert pairs == sorted(set(pairs))
    assert all(one < other and {one, other} <= codes() for one, other in pairs)
    assert all(1800 <= int(year) <= 2049 for *_, year in rows)
