"""Processes that read give what this one would, also while they are still loading, and say why they cannot start."""

import multiprocessing
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from relations_db import readers
from relations_db.readers import Readers, Reading
from relations_db.reading.parts import Part, read_parts

SAMPLE = Path(__file__).parents[1] / "data" / "sample.txt"


def _part() -> Part:
    return next(iter(read_parts("sample.txt", BytesIO(SAMPLE.read_bytes()))))


def test_what_is_read_before_they_are_there_is_the_same() -> None:
    part = _part()
    here = readers.read(part)
    assert here.dump is not None
    articles = here.dump.articles[:4]
    with Readers(2) as two:
        early = two.read(part).result()
        told = [account for batch in two.understand(articles) for account in batch.result()]
        late = two.read(part).result()
    assert early == late == here
    assert told == readers.understand(articles)


def test_they_are_asked_to_read_once_they_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    part = _part()
    dump = readers.read(part).dump
    assert dump is not None
    with Readers(2) as two:
        # Whoever answers has started.
        [batch.result() for batch in two.understand(dump.articles[:1])]
        monkeypatch.setattr(readers, "read", _refuse)
        assert two.read(part).result().dump is not None


def _refuse(part: Part) -> Reading:
    raise AssertionError("read here")


def test_threads_take_turns_as_before_once_they_are_gone() -> None:
    before = sys.getswitchinterval()
    with Readers(2) as two:
        [batch.result() for batch in two.understand([])]
        assert sys.getswitchinterval() < before
    assert sys.getswitchinterval() == before


def test_what_keeps_them_from_starting_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(method: str) -> Any:
        raise OSError("no more processes")

    part = _part()
    monkeypatch.setattr(multiprocessing, "get_context", none)
    with Readers(2) as two, pytest.raises(OSError, match="no more processes"):
        [batch.result() for batch in two.understand(readers.read(part).dump.articles)]  # type: ignore[union-attr]
