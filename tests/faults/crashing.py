"""Kill ingests at random instants, or let their writing fail, and see that nothing is lost or doubled.

    python tests/faults/crashing.py [--kills 200] [--faults 50] [--seed N] [--folder FOLDER]

Each round forks a process that ingests a few dumps into a database, which is new or what the last round has left. It is
killed, or may write files up to some length only. The database must then open, pass SQLite's checks, and hold whole
dumps; and the same ingest, run again until it ends by itself, must leave what one leaves that was never interrupted.
The folder may be on a small file system of its own, for a disk that is really full.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import sqlite3
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from relations_db import readers
from relations_db.errors import RelationsError
from relations_db.extraction.account import Account
from relations_db.extraction.reader import read_article
from relations_db.ingest import Source, ingest
from relations_db.reading.article import Article
from relations_db.storage.engine import open_database
from tests.exports import export

SAMPLE = Path(__file__).parents[2] / "data" / "sample.txt"
_KILLED, _FAILED, _DONE = "killed", "failed", "done"


@dataclass(slots=True)
class Tally:
    """How many rounds ended how, and the lines that failing ones said."""

    rounds: dict[str, int] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)


def dumps(count: int) -> list[Source]:
    """Give the sample, cut into dumps that share posts with each other."""
    posts = SAMPLE.read_text(encoding="utf-8").split("\n\nContinue reading ")
    whole = [f"{post}\n\nContinue reading {posts[n + 1].splitlines()[0]}\n" for n, post in enumerate(posts[:-1])]
    bodies = [whole[0], *(post.partition("\n")[2] for post in whole[1:])]
    cut = [bodies[n : n + 3] for n in range(0, 2 * count, 2)]
    return [Source(f"{n}.txt", "\n".join(part).encode) for n, part in enumerate(cut)]


def _worked(child: int, started: float) -> float:
    """Give the seconds of work that a process has done, so that a busy machine does not move the instants."""
    try:
        # The clock of a process, as Linux numbers it.
        return time.clock_gettime(~child << 3 | 2)
    except OSError:
        return time.monotonic() - started


def _ended(child: int) -> bool:
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


class Crashing:
    """Rounds on one set of dumps."""

    def __init__(self, folder: Path, sources: list[Source], seed: int) -> None:
        self.folder = folder
        self.sources = sources
        self.chance = random.Random(seed)  # noqa: S311 - nothing here is secret
        self.tally = Tally()
        self._known: dict[str, Account] = {}
        readers.understand = self._understand
        reference = folder / "reference.sqlite"
        self._ingest(reference)
        # Again, now that every article is understood already: what remains is what is to be disturbed.
        started = time.process_time()
        self._ingest(folder / "again.sqlite")
        self.seconds = time.process_time() - started
        self.size = reference.stat().st_size
        self.wanted = export(reference)
        self.path = folder / "crashing.sqlite"

    def _understand(self, articles: Sequence[Article]) -> list[Account]:
        """Understand each article once: it is writing that is to be disturbed."""
        for article in articles:
            if article.text not in self._known:
                self._known[article.text] = read_article(article)
        return [self._known[article.text] for article in articles]

    def _ingest(self, path: Path) -> None:
        engine = open_database(path, create=True)
        assert not ingest(engine, self.sources).failures
        engine.dispose()

    def kill(self) -> None:
        """Begin or go on with an ingest, and kill it."""
        child = self._fork(None)
        work = self.chance.uniform(0, 1.1 * self.seconds)
        started = time.monotonic()
        while _worked(child, started) < work and not _ended(child):
            time.sleep(0.001)
        os.kill(child, signal.SIGKILL)
        self._look(child)

    def fail(self) -> None:
        """Begin or go on with an ingest that can only write files up to some length."""
        self._look(self._fork(self.chance.randrange(1, self.size)))

    def finish(self) -> None:
        """Run the ingest to its end, and compare what it leaves."""
        if not self.path.exists():
            return
        self._ingest(self.path)
        assert export(self.path) == self.wanted, "another state than that of an ingest never interrupted"
        for rest in self.folder.glob("crashing.sqlite*"):
            rest.unlink()

    def _fork(self, longest: int | None) -> int:
        child = os.fork()
        if child:
            return child
        status = 1
        try:
            if longest is not None:
                # The write then fails with an error instead of a signal.
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (longest, longest))
            self._ingest(self.path)
            status = 0
        except (RelationsError, sqlite3.Error) as error:
            (self.folder / "said").write_text(str(error)[:200], encoding="utf-8")
            status = 3
        except BaseException as error:
            if type(error).__module__.startswith("sqlalchemy"):
                text = str(getattr(error, "orig", error))
                os.write(os.open(self.folder / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), text.encode()[:200])
                status = 3
            else:
                traceback.print_exc()
        finally:
            os._exit(status)

    def _look(self, child: int) -> None:
        _, status = os.waitpid(child, 0)
        assert status != 256, "it failed with something unexpected"
        ended = _KILLED if os.WIFSIGNALED(status) else _DONE if status == 0 else _FAILED
        self.tally.rounds[ended] = self.tally.rounds.get(ended, 0) + 1
        said = self.folder / "said"
        if said.exists():
            self.tally.said.add(said.read_text(encoding="utf-8").replace(str(self.folder), ""))
            said.unlink()
        self.sound()
        # Most rounds go on where the last has stopped, some begin anew.
        if ended == _DONE or self.chance.random() < 0.2:
            self.finish()

    def sound(self) -> None:
        """See that the database is whole, as far as there is one."""
        if not self.path.exists() or not self.path.stat().st_size:
            return
        database = sqlite3.connect(self.path)
        try:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []
            tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
            if "dump_articles" in tables:
                stand = "SELECT name, count(*) FROM dumps JOIN dump_articles ON dump_id = dumps.id GROUP BY 1"
                whole = dict(sqlite3.connect(self.folder / "reference.sqlite").execute(stand))
                assert all(whole[name] == count for name, count in database.execute(stand)), "half a dump"
        finally:
            database.close()


def main() -> None:
    """Kill and fail as often as is asked for, and print how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--faults", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        crashing = Crashing(Path(folder), dumps(5), given.seed)
        for disturb, times in ((crashing.kill, given.kills), (crashing.fail, given.faults)):
            for done in range(1, times + 1):
                disturb()
                if done % 10 == 0:
                    print(f"{done} of {times}: {crashing.tally.rounds}", flush=True)
        crashing.finish()
    print(f"a whole ingest takes {crashing.seconds:.1f} s; rounds: {crashing.tally.rounds}; nothing lost or double")
    for line in sorted(crashing.tally.said):
        print(f"  said: {line}")


if __name__ == "__main__":
    main()
