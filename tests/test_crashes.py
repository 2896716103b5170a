"""An ingest that is killed, or whose writing fails, leaves whole dumps and goes on to the state of any other."""

import sys
from pathlib import Path

import pytest

from relations_db import readers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing can be forked and killed here")


@pytest.mark.parametrize("how", ["kill", "fail"])
def test_nothing_is_lost_or_double(tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.faults.crashing import Crashing, dumps

    monkeypatch.setattr(readers, "understand", readers.understand)
    crashing = Crashing(tmp_path, dumps(2), seed=5)
    for _ in range(6):
        getattr(crashing, how)()
    crashing.finish()
    assert sum(crashing.tally.rounds.values()) == 6
    assert all("\n" not in line for line in crashing.tally.said)
