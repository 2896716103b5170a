"""Write numbers to bytes as they are stored, the lowest byte of each first, and read them back."""

import sys
from array import array

# So many events stand in a part of a column: what changes is written in parts.
PART = 1 << 13


def numbers_of(stored: bytes, kind: str = "I") -> "array[int]":
    """Give the numbers that are stored; `kind` is their type, as arrays name it."""
    return _stored_order(array(kind, stored))


def stored_of(numbers: "array[int]") -> bytes:
    """Give numbers as they are stored."""
    return _stored_order(numbers).tobytes()


def _stored_order(numbers: "array[int]") -> "array[int]":
    """Turn numbers into the order of bytes in which they are stored, or back."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
