import json

import pytest

from tests.cli.conftest import Run

TOLD = [
    (("2024-05-14-olaf-rigo",), "meeting in Oslo"),
    (("1",), "key 2024-05-14-olaf-rigo"),
    (("2024-05-14",), "2024-05-14 (the text states it)"),
    (("2024-05-14",), "“President Rigo of Chile met King Olaf”"),
    (("2024-05-14",), "salmon.txt:2, in “Old neighbours, new talks”, 2024-05 (rule met)"),
    (("2024-05-14",), "José Rigo (CL), President"),
    (("2024-05-14",), "2024-05-13/15 visit in NO"),
    (("2024-05-14",), "fisheries memorandum"),
    (("2024-05-visit",), "meeting in Oslo: Olaf Haraldsson (NO), José Rigo (CL)"),
    (("meeting", "2024-05-14"), "King Olaf"),
    (("2024-05-call",), "only the month is known"),
    (("2024-05-call",), "certainty 0.70"),
    (("agreement", "1"), "fisheries memorandum"),
    (("2024-05-fisheries",), "salmon.txt:4"),
    (("José", "Rigo"), "President (CL): 2024-05-14 to 2024-06"),
    (("person", "olaf"), "Olaf Haraldsson"),
    (("a-first",), "They spoke for two hours about salmon."),
    (("article", "a-f"), "is called 'a-f'"),
    (("CPV",), "Communist Party of Vietnam"),
    (("country", "CPV"), "Cabo Verde"),
    (("CHL",), "Chile"),
    (("Norwya",), "did you mean Norway?"),
    (("Olav Haraldsson",), "did you mean Olaf Haraldsson?"),
]


@pytest.mark.parametrize(("asked", "told"), TOLD)
def test_show_tells(asked: tuple[str, ...], told: str, relations: Run) -> None:
    outcome = relations("show", *asked)
    assert told in " ".join((outcome.out + outcome.err).split())


def test_show_as_json(relations: Run) -> None:
    told = json.loads(relations("show", "1", "--json").out)
    assert told["event"]["key"] == "2024-05-14-olaf-rigo"
    assert told["parent"]["key"] == "2024-05-visit"
    assert told["event"]["evidence"][0]["rule"] == "met"
