"""Write rows of sentences and the people they name, and hold what is found against them."""

from __future__ import annotations

import pytest
from _pytest.mark.structures import ParameterSet

from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.mentions import PersonMention

# (id, text, people as `CC Name: role; role`), CC being a country or an organisation, `-` what is not said,
# and roles are left out where the row does not ask for them.
Row = tuple[str, str, list[str]]


def _written(mention: PersonMention) -> str:
    side = mention.country or mention.organization or "+".join(mention.countries) or "-"
    if mention.name is None and len(mention.countries) > 1:
        side = "+".join(mention.countries)
    return f"{side} {mention.name or '-'}: {'; '.join(office.role for office in mention.offices)}"


def people_of(text: str) -> list[str]:
    """Give the people of a text as rows have them; without pronouns and names that nothing says are a person's."""
    sentences = parse_text(text, load_lexicon())
    return [_written(m) for s in sentences for m in s.mentions if m.anaphor is None and not (m.bare and not m.offices)]


def cases(rows: list[Row], gaps: dict[str, str]) -> list[ParameterSet]:
    """Give the rows as parameters; known gaps are expected to fail, and told when they do not."""
    names = [name for name, _, _ in rows]
    assert len(set(names)) == len(names)
    assert set(gaps) <= set(names)
    marks = {name: pytest.mark.xfail(strict=True, reason=reason) for name, reason in gaps.items()}
    return [pytest.param(text, people, id=name, marks=marks.get(name, ())) for name, text, people in rows]


def agree(expected: list[str], found: list[str]) -> bool:
    """Tell whether the people found are those expected."""
    return len(found) == len(expected) and all(map(_agree, expected, found))


def _agree(expected: str, found: str) -> bool:
    if ": " not in expected:
        return found.split(": ")[0] == expected
    return found.lower() == expected.lower() and found.split(":")[0] == expected.split(":")[0]
