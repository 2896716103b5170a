"""Find the folders that travel with the package: the lexicon's tables and the migrations."""

from pathlib import Path
from typing import Literal


def folder(name: Literal["data", "migrations"]) -> Path:
    """Give the path of `data/` or `migrations/`, in an installed package or in a checkout.

    A wheel carries both inside the package; a checkout has them beside it.
    """
    inside = Path(__file__).with_name(name)
    return inside if inside.is_dir() else Path(__file__).parents[1] / name
