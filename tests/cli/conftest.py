"""Run the command line in this process, on a small database that is built once."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from relations_db.cli.main import app
from tests.queries.small_world import build


@dataclass(frozen=True)
class Outcome:
    """How a command ended: exit status, standard output and standard error."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of the small database, which tests only read."""
    return build(tmp_path_factory.mktemp("small") / "small.sqlite")


@pytest.fixture
def relations(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """A function that runs `relations` with its arguments, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RELATIONS_DB", str(database))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("RELATIONS_DEBUG", raising=False)

    def run(*arguments: object) -> Outcome:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            app([str(argument) for argument in arguments], prog_name="relations")
        captured = capsys.readouterr()
        code = ended.value.code
        return Outcome(code if isinstance(code, int) else int(code is not None), captured.out, captured.err)

    return run
