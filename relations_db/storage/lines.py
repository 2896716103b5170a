"""Tell which lines of an article's text are which lines of a dump, even one with another text of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Lines of a text that follow one another in a dump too: `line` and `dump_line` count from 1."""

    line: int
    dump_line: int
    count: int


def runs(pairs: Iterable[tuple[int, int]]) -> Iterator[Run]:
    """Join pairs of (line of the text, line of the dump), in rising order, into runs."""
    line = dump_line = count = 0
    for mine, theirs in pairs:
        if count and mine == line + count and theirs == dump_line + count:
            count += 1
            continue
        if count:
            yield Run(line, dump_line, count)
        line, dump_line, count = mine, theirs, 1
    if count:
        yield Run(line, dump_line, count)


def align(kept: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Give for lines of `other`, from 1, the same lines of `kept`, both rising, in linear time.

    Lines are taken in step as long as they agree; after a difference the next line that occurs only once in
    `kept` brings them into step again.
    """
    where: dict[str, int | None] = {}
    for number, line in enumerate(kept):
        where[line] = None if line in where else number
    pairs: dict[int, int] = {}
    at = 0
    for number, line in enumerate(other, 1):
        here: int | None = at if at < len(kept) and kept[at] == line else where.get(line)
        if here is not None and here >= at:
            pairs[number] = here + 1
            at = here + 1
    return pairs


def carried(before: Iterable[Run], pairs: Mapping[int, int]) -> Iterator[Run]:
    """Carry runs over to another text, given its lines for those of the text they were made for."""
    yield from runs(
        (pairs[run.line + step], run.dump_line + step)
        for run in sorted(before, key=lambda run: run.line)
        for step in range(run.count)
        if run.line + step in pairs
    )
