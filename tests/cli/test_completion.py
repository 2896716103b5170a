import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

OFFERED = [
    (("query", "meetings", "--country", "Norw"), ["Norway"]),
    (("query", "meetings", "--country", "norw"), ["Norway"]),
    (("query", "meetings", "--country", "South\\ Kor"), ["South\\ Korea"]),
    (("query", "meetings", "--country", '"South Kor'), ["South Korea"]),
    (("query", "meetings", "--between", "Chile", "Norw"), ["Norway"]),
    (("query", "meetings", "--person", "Rig"), ["Ana\\ Rigo", "José\\ Rigo"]),
    (("query", "visits", "--party", "G"), ["GSP"]),
    (("query", "events", "--organization", "ASEA"), ["ASEAN"]),
    (("query", "events", "--place", "Os"), ["Oslo"]),
    (("query", "events", "--country", "%"), []),
    (("query", "events", "--country", "Zz"), []),
    (("query", "meetings", "--level", "head"), ["head_of_state", "head_of_government"]),
    (("query", "meetings", "--lev"), ["--level"]),
    (("show", "2024-05-v"), ["2024-05-visit"]),
    (("timeline", "Chil"), ["Chile"]),
    (("schema", "event_l"), ["event_list"]),
    (("query", "mess"), ["messages"]),
    (("time",), ["timeline"]),
]


def complete(words: tuple[str, ...], database: Path, shell: str) -> list[str]:
    told = {"COMP_WORDS": "\n".join(("relations", *words)), "COMP_CWORD": str(len(words))}
    told["_TYPER_COMPLETE_ARGS"] = " ".join(("relations", *words))
    told["_TYPER_COMPLETE_FISH_ACTION"] = "get-args"
    ended = subprocess.run(
        [sys.executable, "-c", "from relations_db.cli.start import run; run()"],
        env={**os.environ, **told, "_RELATIONS_COMPLETE": f"complete_{shell}", "RELATIONS_DB": str(database)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stderr == ""
    return ended.stdout.split("\n")[:-1]


@pytest.mark.parametrize(("words", "offered"), OFFERED)
def test_bash_is_offered_what_the_database_knows(words: tuple[str, ...], offered: list[str], database: Path) -> None:
    assert [line for line in complete(words, database, "bash") if line] == offered


def test_fish_and_zsh_are_told_what_it_is(database: Path) -> None:
    assert complete(("query", "events", "--country", "Norw"), database, "fish") == ["Norway\tNO"]
    (line,) = complete(("query", "events", "--country", "Norw"), database, "zsh")
    assert '"Norway":"NO"' in line


@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
def test_fish_itself_offers_them(database: Path, tmp_path: Path) -> None:
    script = "env _RELATIONS_COMPLETE=source_fish relations | source; complete -C $asked"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for asked, offered in (
        ("relations query meetings --country Norw", "Norway\tNO\n"),
        ("relations query meetings --country 'South Kor", "South Korea\tKR\n"),
        ("relations query meetings --between Chile Norw", "Norway\tNO\n"),
        ("relations show 2024-05-v", "2024-05-visit\n"),
    ):
        told = {"RELATIONS_DB": str(database), "HOME": str(tmp_path), "PATH": path, "asked": asked}
        ended = subprocess.run(
            ["fish", "-c", script], env={**os.environ, **told}, capture_output=True, text=True, check=True
        )
        assert ended.stdout == offered


def test_nothing_is_offered_without_a_database(tmp_path: Path) -> None:
    assert [line for line in complete(("query", "events", "--country", "N"), tmp_path / "none", "bash") if line] == []
    (tmp_path / "text").write_text("no database")
    assert [line for line in complete(("query", "events", "--country", "N"), tmp_path / "text", "bash") if line] == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_there_is_a_script_for_the_shell(shell: str, relations: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_RELATIONS_COMPLETE", f"source_{shell}")
    assert "complete" in relations().out
