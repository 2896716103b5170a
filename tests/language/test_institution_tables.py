"""Check the tables of parties, organisations, offices, institutions and people."""

import csv
import re
from functools import cache

import pytest

from relations_db.language.tokens import fold
from relations_db.resources import folder

HEADERS = {
    "bodies.csv": ("name", "country", "level"),
    "given_names.csv": ("name", "sex"),
    "officeholders.csv": ("name", "country", "office", "start", "end"),
    "land_groups.csv": ("name", "lands", "counted"),
    "offices.csv": ("office", "level", "kind", "country"),
    "organization_members.csv": ("organization", "country"),
    "organization_names.csv": ("name", "key"),
    "organizations.csv": ("key", "name", "kind", "seat"),
    "parties.csv": ("key", "name", "acronym", "country", "native_name"),
    "party_names.csv": ("name", "key", "kind"),
    "people.csv": ("name", "country", "organization", "family", "aliases", "sex"),
}
LEVELS = {
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister",
    "party", "parliament", "ambassador", "military", "royal", "official", "organization", "other",
}  # fmt: skip

PARTIES = [
    ("Communist Party of China", "cpc", "CN"),
    ("Chinese Communist Party", "cpc", "CN"),
    ("Communist Party of Vietnam", "cpv", "VN"),
    ("Lao People's Revolutionary Party", "lprp", "LA"),
    ("Workers' Party of Korea", "wpk", "KP"),
    ("Cambodian People's Party", "cpp", "KH"),
    ("FUNCINPEC", "funcinpec", "KH"),
    ("CPN-UML", "cpn-uml", "NP"),
    ("Communist Party of Nepal (Unified Marxist Leninist)", "cpn-uml", "NP"),
    ("Communist Party of Nepal (Maoist Center)", "cpn-maoist-centre", "NP"),
    ("People's Liberation Front", "jvp", "LK"),
    ("Japan Communist Party", "jcp", "JP"),
    ("Minjoo Party", "dpk", "KR"),
    ("United Russia", "united-russia", "RU"),
    ("KPRF", "cprf", "RU"),
    ("Bharatiya Janata Party", "bjp", "IN"),
    ("CPI-M", "cpi-m", "IN"),
    ("Awami League", "al-bd", "BD"),
    ("AK Party", "akp", "TR"),
    ("New Azerbaijan Party", "yap", "AZ"),
    ("Labour Party", "labour-party", "GB"),
    ("Grand Old Party", "gop-us", "US"),
    ("Communist Party of Cuba", "pcc", "CU"),
    ("Sandinista Front", "fsln", "NI"),
    ("Partido dos Trabalhadores", "pt-br", "BR"),
    ("Social Democratic Party of Germany", "spd-de", "DE"),
    ("French Communist Party", "pcf", "FR"),
    ("Fatah", "fatah", "PS"),
    ("African National Congress", "anc", "ZA"),
    ("ZANU PF", "zanu-pf", "ZW"),
    ("Chama Cha Mapinduzi", "ccm", "TZ"),
]
ORGANIZATIONS = [
    ("United Nations", "UN"), ("U.N.", "UN"), ("European Commission", "EU"), ("Asean", "ASEAN"),
    ("Association of South East Asian Nations", "ASEAN"), ("Shanghai Cooperation Organisation", "SCO"),
    ("Group of 20", "G20"), ("Arab League", "LAS"), ("Lancang-Mekong Cooperation", "LMC"),
    ("World Bank", "WB"), ("AIIB", "AIIB"), ("International Criminal Court", "ICC"),
    ("Non-Aligned Movement", "NAM"), ("La Francophonie", "OIF"), ("African Union", "AU"),
]  # fmt: skip
OFFICES = [
    ("president", "head_of_state", "office"),
    ("state president", "head_of_state", "office"),
    ("premier", "head_of_government", "office"),
    ("taoiseach", "head_of_government", "office"),
    ("first deputy prime minister", "deputy_head_of_government", "office"),
    ("minister of foreign affairs", "foreign_minister", "office"),
    ("foreign secretary", "foreign_minister", "office"),
    ("public security minister", "minister", "office"),
    ("minister of public security", "minister", "office"),
    ("minister for trade", "minister", "office"),
    ("vice foreign minister", "official", "office"),
    ("deputy minister of national defence", "official", "office"),
    ("general secretary", "party", "office"),
    ("speaker", "parliament", "office"),
    ("charge d'affaires", "ambassador", "office"),
    ("crown prince", "royal", "office"),
    ("chief of army staff", "military", "office"),
    ("un secretary-general", "organization", "office"),
    ("H.E.", "other", "honorific"),
    ("His Majesty", "royal", "honorific"),
    ("Lt. Gen.", "military", "rank"),
    ("senior general", "military", "rank"),
]
BODIES = [
    ("National People's Congress", "CN", "parliament"), ("NPC Standing Committee", "CN", "parliament"),
    ("Central Committee", "", "party"), ("Vietnam Fatherland Front", "VN", "official"),
    ("State Duma", "RU", "parliament"), ("Lok Sabha", "IN", "parliament"), ("Riigikogu", "EE", "parliament"),
    ("State Department", "US", "foreign_minister"), ("State Affairs Commission", "KP", "head_of_state"),
    ("International Department of the CPC Central Committee", "CN", "party"),
]  # fmt: skip
PEOPLE = [
    ("Xi Jinping", "CN", "Xi"), ("To Lam", "VN", "Lam"), ("Thongloun Sisoulith", "LA", "Thongloun"),
    ("Kim Jong Un", "KP", "Kim"), ("Hun Manet", "KH", "Hun Manet"), ("Anwar Ibrahim", "MY", "Anwar"),
    ("Pushpa Kamal Dahal", "NP", "Prachanda"), ("S. Jaishankar", "IN", "Jaishankar"),
    ("Luiz Inácio Lula da Silva", "BR", "Lula"), ("Ursula von der Leyen", "", "von der Leyen"),
]  # fmt: skip


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    with (folder("data") / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def cells(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(row.values()) for row in table(name))


def column(name: str, field: str) -> list[str]:
    return [row[field] for row in table(name)]


@pytest.mark.parametrize("name", sorted(HEADERS))
def test_table_is_sorted_without_repetition_and_clean(name: str) -> None:
    with (folder("data") / name).open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == HEADERS[name]
    assert rows == sorted(rows)
    assert len({tuple(row) for row in rows}) == len(rows)
    for row in rows:
        assert len(row) == len(header), row
        assert all(cell == cell.strip() and not set(cell) & set("‘’“”") for cell in row), row


@pytest.mark.parametrize(
    "name", ["bodies.csv", "officeholders.csv", "organization_members.csv", "parties.csv", "people.csv"]
)
def test_countries_are_known(name: str) -> None:
    assert set(column(name, "country")) - {""} <= set(column("countries.csv", "code"))


def test_groups_are_of_known_lands() -> None:
    codes = set(column("countries.csv", "code"))
    for lands in column("land_groups.csv", "lands"):
        assert lands.split() == sorted(set(lands.split())), lands
        assert set(lands.split()) <= codes, lands


@pytest.mark.parametrize(
    ("name", "field", "allowed"),
    [
        ("offices.csv", "level", LEVELS),
        ("offices.csv", "kind", {"office", "honorific", "rank"}),
        ("bodies.csv", "level", LEVELS),
        ("people.csv", "sex", {"", "f", "m"}),
        ("given_names.csv", "sex", {"f", "m"}),
        ("land_groups.csv", "counted", {"", "yes"}),
        ("organizations.csv", "kind", {"organization", "grouping", "agency", "bank", "court"}),
        ("party_names.csv", "kind", {"english", "native", "former", "short", "acronym", "word"}),
    ],
)
def test_vocabularies_are_closed(name: str, field: str, allowed: set[str]) -> None:
    assert set(column(name, field)) == allowed or name == "bodies.csv"
    assert set(column(name, field)) <= allowed


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("given_names.csv", ("name",)),
        ("land_groups.csv", ("name",)),
        ("offices.csv", ("office",)),
        ("organizations.csv", ("key",)),
        ("organization_names.csv", ("name",)),
        ("parties.csv", ("key",)),
        ("party_names.csv", ("name", "key")),
        ("people.csv", ("name", "country", "organization")),
    ],
)
def test_keys_are_unique(name: str, fields: tuple[str, ...]) -> None:
    keys = [tuple(row[field] for field in fields) for row in table(name)]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("name", "field", "target", "key"),
    [
        ("organization_names.csv", "key", "organizations.csv", "key"),
        ("organization_members.csv", "organization", "organizations.csv", "key"),
        ("organizations.csv", "seat", "places.csv", "city"),
        ("party_names.csv", "key", "parties.csv", "key"),
        ("officeholders.csv", "office", "offices.csv", "office"),
    ],
)
def test_references_resolve(name: str, field: str, target: str, key: str) -> None:
    assert set(column(name, field)) - {""} <= set(column(target, key))


def test_every_organization_and_party_has_a_name_to_be_found_by() -> None:
    assert set(column("organizations.csv", "key")) == set(column("organization_names.csv", "key"))
    assert set(column("parties.csv", "key")) == set(column("party_names.csv", "key"))


def test_people_stand_for_a_country_or_a_known_organization() -> None:
    organizations = set(column("organizations.csv", "key"))
    for row in table("people.csv"):
        assert (row["country"] == "") != (row["organization"] == ""), row
        assert row["organization"] in organizations | {""}, row


def test_office_holders_are_people_and_their_terms_run_forward() -> None:
    known = {(row["name"], row["country"]) for row in table("people.csv")}
    for row in table("officeholders.csv"):
        assert (row["name"], row["country"]) in known, row
        assert re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?", row["start"]), row
        assert re.fullmatch(r"(\d{4}(-(0[1-9]|1[0-2]))?)?", row["end"]), row
        assert row["end"] == "" or row["end"][: len(row["start"])] >= row["start"][: len(row["end"])], row


def test_one_person_at_a_time_holds_an_office_today() -> None:
    current = [(row["country"], row["office"]) for row in table("officeholders.csv") if row["end"] == ""]
    assert len(set(current)) == len(current)


def test_party_keys_are_lower_case_slugs() -> None:
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in column("parties.csv", "key"))


def test_acronyms_of_organizations_and_institutions_name_no_party() -> None:
    taken = set(column("organization_names.csv", "name")) | set(column("bodies.csv", "name"))
    acronyms = {row["name"] for row in table("party_names.csv") if row["kind"] == "acronym"}
    assert not acronyms & taken


@pytest.mark.parametrize("word", ["Communist Party", "Renaissance", "League", "Solidarity", "PPP", "PRC"])
def test_words_that_mean_something_else_name_no_party_by_themselves(word: str) -> None:
    assert word not in {row["name"] for row in table("party_names.csv") if row["kind"] != "word"}


def test_common_words_that_may_name_parties_are_single_words() -> None:
    assert all(row["name"].isalpha() for row in table("party_names.csv") if row["kind"] == "word")


@pytest.mark.parametrize(("name", "key", "country"), PARTIES)
def test_party(name: str, key: str, country: str) -> None:
    assert key in {row["key"] for row in table("party_names.csv") if row["name"] == name}
    assert country in {row["country"] for row in table("parties.csv") if row["key"] == key}


@pytest.mark.parametrize(("name", "key"), ORGANIZATIONS)
def test_organization(name: str, key: str) -> None:
    assert (name, key) in cells("organization_names.csv")


@pytest.mark.parametrize(
    ("organization", "size"),
    [("ASEAN", 11), ("EU", 27), ("NATO", 32), ("G7", 7), ("SCO", 10), ("AU", 55), ("GCC", 6)],
)
def test_number_of_members(organization: str, size: int) -> None:
    assert column("organization_members.csv", "organization").count(organization) == size


@pytest.mark.parametrize("office", OFFICES)
def test_office(office: tuple[str, str, str]) -> None:
    assert office in {row[:3] for row in cells("offices.csv")}


@pytest.mark.parametrize("body", BODIES)
def test_body(body: tuple[str, str, str]) -> None:
    assert body in cells("bodies.csv")


@pytest.mark.parametrize(("name", "country", "family"), PEOPLE)
def test_person(name: str, country: str, family: str) -> None:
    assert (name, country, family) in {(row["name"], row["country"], row["family"]) for row in table("people.csv")}


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Xi Jinping", "m"), ("Choe Son Hui", "f"), ("Vo Thi Anh Xuan", "f"), ("Khemmani Pholsena", "f"),
        ("Shen Yiqin", "f"), ("Vivian Balakrishnan", "m"), ("Vivian Motzfeldt", "f"), ("Oliver Wonekha", "f"),
        ("Karen Karapetyan", "m"), ("Kristen Michal", "m"), ("Hilary Benn", "m"), ("Sam Mostyn", "f"),
        ("Ma. Theresa Lazaro", "f"), ("Claudia Sheinbaum", "f"), ("Yvette Cooper", "f"), ("Zhang Wei", ""),
    ],
)  # fmt: skip
def test_sex_of_a_person(name: str, sex: str) -> None:
    assert {row["sex"] for row in table("people.csv") if row["name"] == name} == {sex}


def test_given_names_are_printed_folded() -> None:
    assert all(re.fullmatch(r"[A-Z][a-z]+(-[A-Z][a-z]+)*", name) for name in column("given_names.csv", "name"))


@pytest.mark.parametrize("name", ["Andrea", "Jan", "Jean", "Karen", "Kim", "Michele", "Nicola", "Nino", "Vivian"])
def test_given_names_of_women_and_men_are_left_out(name: str) -> None:
    assert name not in column("given_names.csv", "name")


def test_given_names_agree_with_the_people_known() -> None:
    sex = {row["name"]: row["sex"] for row in table("given_names.csv")}
    family_first = {"CN", "HK", "KH", "KP", "KR", "MM", "MO", "TW", "VN"}
    against = {
        row["name"]
        for row in table("people.csv")
        if row["country"] not in family_first
        and row["sex"]
        and sex.get(fold(row["name"]).split()[0], row["sex"]) != row["sex"]
    }
    assert against == {"Oliver Wonekha"}


@pytest.mark.parametrize(
    ("country", "office", "month", "name"),
    [
        ("CN", "president", "2024-06", "Xi Jinping"),
        ("VN", "general secretary", "2019-01", "Nguyen Phu Trong"),
        ("LA", "prime minister", "2018-05", "Thongloun Sisoulith"),
        ("JP", "prime minister", "2022-03", "Fumio Kishida"),
        ("IN", "external affairs minister", "2016-05", "Sushma Swaraj"),
        ("US", "secretary of state", "2022-01", "Antony Blinken"),
        ("GB", "prime minister", "2018-01", "Theresa May"),
        ("CU", "first secretary", "2015-01", "Raúl Castro"),
    ],
)
def test_holder_of_an_office_in_a_month(country: str, office: str, month: str, name: str) -> None:
    holders = [
        row["name"]
        for row in table("officeholders.csv")
        if (row["country"], row["office"]) == (country, office)
        and row["start"] <= month
        and (row["end"] == "" or month < row["end"])
    ]
    assert holders == [name]
