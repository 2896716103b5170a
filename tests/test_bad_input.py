"""Every byte sequence and every kind of path is taken or refused in one line, in time that grows as it does."""

from __future__ import annotations

import gzip
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relations_db.check import check
from relations_db.derive import derive_all
from relations_db.extraction.reader import read_article
from relations_db.ingest import IngestResult, find_sources, ingest
from relations_db.readers import read
from relations_db.reading.parts import Part
from relations_db.storage.engine import open_database
from relations_db.storage.reference import store_reference

SAMPLE = (Path(__file__).parents[1] / "data" / "sample.txt").read_bytes()
POST = """Two ministers and a ferry

Maltese Foreign Minister Ian Borg met with Tunisian Foreign Minister Nabil Ammar in Valletta on June 4, 2024. {}

Continue reading Two ministers and a ferry
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files here")


@cache
def empty() -> Path:
    """Give a database with nothing in it."""
    path = Path(tempfile.mkdtemp()) / "empty.sqlite"
    engine = open_database(path, create=True)
    with engine.begin() as connection:
        store_reference(connection)
        derive_all(connection)
    engine.dispose()
    return path


def take(tmp_path: Path, *paths: Path | str) -> IngestResult:
    """Ingest paths into a database, which must be sound afterwards."""
    path = tmp_path / "relations.sqlite"
    shutil.copy(empty(), path)
    engine = open_database(path)
    try:
        result = ingest(engine, find_sources(paths))
        assert check(engine, quick=True) == []
    finally:
        engine.dispose()
    for line in [failure.reason for failure in result.failures] + result.notices:
        assert line.isprintable() or "\n" in str(paths), line
    return result


def taken(tmp_path: Path, data: bytes) -> IngestResult:
    (tmp_path / "bad.txt").write_bytes(data)
    return take(tmp_path, tmp_path / "bad.txt")


# Content, and a word of the refusal; None where it is taken.
CONTENT: dict[str, tuple[bytes, str | None]] = {
    "a line of twenty thousand words": (POST.format("talk " * 20_000).encode(), None),
    "a title without end": (POST.format("").replace("a ferry", "a ferry " * 20_000).encode(), "not one article"),
    "met with met with": (POST.format("met with " * 4_000).encode(), None),
    "commas": (POST.format("," * 20_000).encode(), None),
    "capitals": (POST.format("Ferry Port " * 4_000).encode(), None),
    "a name without end": (POST.format("").replace("Ian Borg", "Ian " * 1_000 + "Borg").encode(), None),
    "ten thousand blank lines": (POST.format("\n" * 10_000).encode(), None),
    "escapes": (POST.format("\x1b[31mred\x1b]8;;http://x").encode(), None),
    "turned round": (POST.format("‮sdrawkcab‬ and ⁦isolated").encode(), None),
    "private and unassigned": (POST.format("\ue000 \uffff \U0010ffff ﷽").encode(), None),
    "a mark in the middle": (POST.format("\ufeff").encode(), None),
    "only returns": (POST.format("Done.").replace("\n", "\r").encode(), None),
    "windows": (POST.format("“Ferry” – agreed").encode("cp1252"), None),
    "combining": (POST.format("e" + "\u0301" * 5_000).encode(), None),
    "rich markup": (POST.format("[bold red]x[/] [link=http://x]y[/link]").encode(), None),
    "SQL": (POST.format("'); DROP TABLE articles; --").encode(), None),
    "a zero": (POST.format("\0").encode(), "binary"),
    "a bomb": (gzip.compress(b"\0" * 1_000_000), "binary"),
    "UTF-16": (POST.format("").encode("utf-16"), "UTF-16"),
    "a lone surrogate": (POST.format("\ud800").encode("utf-8", "surrogatepass") + "“é”".encode(), "not UTF-8"),
    "overlong": (POST.format("é and ü").encode() + b"\xc0\xaf", "not UTF-8"),
    "two codings": (POST.format("“é”").encode() + POST.format("“é”").encode("cp1252"), "not UTF-8"),
    "controls": (bytes(range(1, 32)) * 50, "binary"),
    "nothing": (b"", "empty"),
    "blanks": (b" \n\t\r\n" * 100, "empty"),
    "no article": (b"1;2;3\n" * 1000, "not one article"),
}


@pytest.mark.parametrize("name", CONTENT)
def test_content_is_taken_or_refused_in_one_line(tmp_path: Path, name: str) -> None:
    data, refusal = CONTENT[name]
    result = taken(tmp_path, data)
    if refusal is None:
        assert (result.failures, result.dumps) == ([], 1)
        assert result.new >= 1
    else:
        assert result.dumps == 0
        assert [refusal in failure.reason for failure in result.failures] == [True], result.failures


def fifo(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(path))


PATHS: dict[str, tuple[Callable[[Path], object], str | None]] = {
    "a pipe without a writer": (fifo, "nobody writes"),
    "a device": (lambda path: path.symlink_to("/dev/zero"), "a device"),
    "a socket": (listening, "a socket"),
    "a link to itself": (lambda path: path.symlink_to(path), "symbolic"),
    "a link to nowhere": (lambda path: path.symlink_to(path.with_name("gone")), "No such file"),
    "a link to a dump": (lambda path: path.symlink_to(dump(path.with_name("real"))), None),
}


def dump(path: Path) -> Path:
    path.write_text(POST.format("The ferry waited."), encoding="utf-8")
    return path


@posix
@pytest.mark.parametrize("name", PATHS)
@pytest.mark.parametrize("inside", [False, True])
def test_paths_that_are_no_files_keep_nobody_waiting(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, name: str, inside: bool
) -> None:
    make, refusal = PATHS[name]
    # Paths of sockets must be short.
    folder = tmp_path_factory.mktemp("f")
    make(folder / "odd.txt")
    result = take(tmp_path, folder if inside else folder / "odd.txt")
    # Within a folder, what is no file and no link is not looked at.
    words = "without text files" if inside and not (folder / "odd.txt").is_symlink() else refusal
    assert result.dumps == (refusal is None)
    assert [words is not None and words in failure.reason for failure in result.failures] == [True] * (
        words is not None
    )


@posix
def test_a_folder_that_holds_itself_ends(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    dump(folder / "ferry.txt")
    (folder / "again").symlink_to(folder)
    assert take(tmp_path, folder).dumps == 1


@posix
@pytest.mark.parametrize("name", [b"two\nlines.txt", b"\xff\xfe.txt", b"\x1b[31m.txt", "über\u202e.txt".encode()])
def test_odd_names_are_names(tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    dump(path)
    assert take(tmp_path, path).new == 1


@posix
def test_a_pipe_with_a_writer_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    holder = os.open(path, os.O_RDWR)
    script = f"f = open({str(path)!r}, 'wb'); print(flush=True); input(); f.write({POST.encode()!r})"
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        # It has the pipe open, and has written nothing yet.
        writer.stdout.readline()
        file = find_sources([path])[0].open()
        os.close(holder)
        writer.communicate("go\n", timeout=60)
        data = file.read()
        file.close()
    assert data == POST.encode()


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    pieces=st.lists(
        st.one_of(
            st.binary(max_size=60),
            st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")),
            st.tuples(st.integers(0, len(SAMPLE)), st.integers(1, 400)).map(lambda cut: SAMPLE[cut[0] : sum(cut)]),
            st.sampled_from(
                [b"\n\nContinue reading ", b"\n\n", b"\r", b"The Xinhua News Agency reported:\n\n", "“".encode()]
            ),
        ),
        max_size=12,
    )
)
def test_any_bytes_are_read_or_refused_in_one_line(pieces: list[bytes]) -> None:
    found = read(Part("any.txt", b"".join(pieces)))
    if found.dump is None:
        assert found.refusal.startswith("any.txt: ")
        assert found.refusal.isprintable()
        return
    for article in found.dump.articles:
        for report in read_article(article).reports:
            for span in report.evidence:
                words = article.text[span.start : span.end]
                assert words
                assert words == words.strip()
