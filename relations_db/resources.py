"""Find what travels with the package: the lexicon's tables and the migrations."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Literal


def folder(name: Literal["data", "migrations"]) -> Path:
    """Give the path of `data/` or `migrations/`, in an installed package or in a checkout.

    A wheel carries both inside the package; a checkout has them beside it.
    """
    inside = Path(__file__).with_name(name)
    return inside if inside.is_dir() else Path(__file__).parents[1] / name


def table(name: str) -> Iterator[dict[str, str]]:
    """Give the rows of the table `data/<name>.csv`, each by the names of its columns."""
    with (folder("data") / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
