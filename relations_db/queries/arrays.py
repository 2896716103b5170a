"""Read numbers from bytes as they are stored, the lowest byte of each first."""

from __future__ import annotations

import sys
from array import array


def numbers_of(stored: bytes) -> array[int]:
    """Give the numbers that are stored in four bytes each."""
    numbers = array("I", stored)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
