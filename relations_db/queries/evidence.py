"""Fetch the sentences that events and agreements rest on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from relations_db.queries.database import fetch_for
from relations_db.queries.rows import Evidence, Standing

if TYPE_CHECKING:
    from relations_db.queries.database import Connection


def evidence_of(
    connection: Connection, thing: Literal["event", "agreement"], ids: Sequence[int]
) -> dict[int, tuple[Evidence, ...]]:
    """Give for each event or agreement its sentences, those of one report together, each told once.

    Args:
        connection: an open connection.
        thing: what the ids are of.
        ids: the ids.
    """
    rows = fetch_for(
        connection,
        f"SELECT v.{thing}_id AS thing, v.id, v.sentence, v.article_key, v.title, a.publisher,"  # noqa: S608
        f" a.date, v.rule, v.certainty, v.dump, v.dump_line"
        " FROM evidence_list v JOIN articles a ON a.id = v.article_id"
        f" WHERE v.{thing}_id IN {{ids}} ORDER BY thing, v.report_id, v.id, v.dump, v.dump_line",
        ids,
    )
    sentences: dict[tuple[int, int], Evidence] = {}
    for row in rows:
        stands = () if row.dump is None else (Standing(row.dump, row.dump_line),)
        known = sentences.get((row.thing, row.id))
        sentences[row.thing, row.id] = Evidence(
            row.sentence, row.article_key, row.title, row.publisher, row.date, row.rule, row.certainty,
            (*(known.stands if known else ()), *stands),
        )  # fmt: skip
    found: dict[int, tuple[Evidence, ...]] = {}
    for (thing_id, _), sentence in sentences.items():
        found[thing_id] = (*found.get(thing_id, ()), sentence)
    return found
