"""Check the table of publishers."""

import csv
from collections import Counter

from relations_db.resources import folder


def rows() -> list[dict[str, str]]:
    with (folder("data") / "publishers.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_form_has_one_publisher() -> None:
    forms = Counter(form for row in rows() for form in {row["name"], *row["forms"].split(";")} if form)
    assert [form for form, count in forms.items() if count > 1] == []


def test_columns_are_filled_as_named() -> None:
    table = rows()
    assert len(table) > 300
    with (folder("data") / "countries.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["code"] for row in csv.DictReader(file)}
    for row in table:
        assert list(row) == ["name", "forms", "country"]
        assert row["name"] == row["name"].strip() != ""
        assert row["country"] in codes | {""}, row["name"]
        assert row["forms"].split(";") == sorted(set(row["forms"].split(";"))), row["name"]
