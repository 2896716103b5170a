"""Time the program from Enter to answer against the bare libraries it is made of, side by side in one run.

    python tests/benchmarks/start.py [DATABASE] [ROUNDS]

Without a database the sample is ingested into one. Ends with 1 where a ratio is over what is asked for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

# What is timed, against what, and how many times as long it may take.
PLAIN = "import typer, rich"
FULL = "import sqlalchemy, typer, rich.table"
CASES: tuple[tuple[str, list[str], dict[str, str], str, float], ...] = (
    ("relations --help", ["--help"], {}, PLAIN, 1.3),
    ("relations query meetings …", ["query", "meetings", "--between", "China", "Vietnam"], {}, FULL, 1.3),
    ("the same as a table", ["query", "meetings", "--between", "China", "Vietnam", "--table"], {}, FULL, 1.3),
    ("relations query 'a question'", ["query", "China–Vietnam meetings in 2024"], {}, FULL, 1.3),
    (
        "completion of a country",
        [],
        {
            "_RELATIONS_COMPLETE": "complete_bash",
            "COMP_WORDS": "relations query meetings --country Vi",
            "COMP_CWORD": "4",
        },
        FULL,
        0.5,
    ),
)


def timed(command: list[str], environment: dict[str, str]) -> float:
    """Give the milliseconds a process takes."""
    started = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return (time.perf_counter() - started) * 1000


def main(database: str | None, rounds: int) -> int:
    """Time everything in turns, so that what else the machine does falls on all alike."""
    program = str(Path(sys.executable).with_name("relations"))
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "RELATIONS_DB": database or f"{folder}/sample.sqlite"}
        if database is None:
            subprocess.run([program, "demo"], env=environment, cwd=folder, check=True, capture_output=True)
            environment["RELATIONS_DB"] = f"{folder}/relations-sample.sqlite"
        taken: dict[str, list[float]] = {}
        for _ in range(rounds):
            for name, arguments, more, bare, _limit in CASES:
                taken.setdefault(name, []).append(timed([program, *arguments], {**environment, **more}))
                taken.setdefault(bare, []).append(timed([sys.executable, "-c", bare], environment))
    over = 0
    for name, _arguments, _more, bare, limit in CASES:
        own, other = median(taken[name]), median(taken[bare])
        over += own / other > limit
        print(f"{name:<30} {own:6.0f} ms  {own / other:5.2f} of {bare!r} ({other:.0f} ms), at most {limit}")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None, int(sys.argv[2]) if len(sys.argv) > 2 else 15))
