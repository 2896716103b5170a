"""Check verbs and nouns that say whether what their infinitive names came about: who managed to see somebody did so,
and so did he whose turn it was; who asked to be received was not.
"""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, planned, row, told_in

KNOWN_GAPS: dict[str, str] = {}

_GUEST, _HOST = "MN Bataar Dorj", "GH Kofi Darko"
_TALK = met(_GUEST, _HOST, on="2024-05-03")

CAME_ABOUT = [
    row(
        "long-enough-to",
        "Mongolian Speaker Bataar Dorj stayed in Accra long enough to meet Ghanaian President Kofi Darko on 3 May "
        "2024.",
        _TALK,
    ),
    row(
        "managed-to", "Ghanaian President Kofi Darko managed to see Mongolian Speaker Bataar Dorj on 3 May 2024.", _TALK
    ),
    row(
        "among-the-first-to-be-received",
        "Mongolian Speaker Bataar Dorj was among the first guests from abroad to be received by President Kofi Darko "
        "of Ghana on 3 May 2024.",
        _TALK,
    ),
    row(
        "first-of-a-continent-to-meet",
        "On 3 May 2024 Mongolian Speaker Bataar Dorj was the first Asian speaker in ten years to meet Ghanaian "
        "President Kofi Darko.",
        _TALK,
    ),
    row("got-to", "On 3 May 2024 Mongolian Speaker Bataar Dorj got to meet President Kofi Darko of Ghana.", _TALK),
    row(
        "had-the-honour",
        "Mongolian Speaker Bataar Dorj had the honour to be received by President Kofi Darko of Ghana on 3 May 2024.",
        _TALK,
    ),
    row(
        "was-glad",
        "President Kofi Darko of Ghana was glad to receive Mongolian Speaker Bataar Dorj on 3 May 2024.",
        _TALK,
    ),
    row(
        "the-turn-of-somebody",
        "On 3 May 2024 it was the turn of Mongolian Speaker Bataar Dorj to be received by President Kofi Darko of "
        "Ghana.",
        _TALK,
    ),
    row(
        "somebodys-turn",
        "On 3 May 2024 it was Mongolian Speaker Bataar Dorj's turn to call on Ghanaian President Kofi Darko.",
        _TALK,
    ),
    row(
        "went-on-with-an-aside",
        "President Kofi Darko of Ghana went on, towards noon on 3 May 2024, to receive Mongolian Speaker Bataar Dorj.",
        _TALK,
    ),
    row(
        "behind-a-refusal",
        "Mongolian Speaker Bataar Dorj refused to sign and had a meeting with President Kofi Darko of Ghana on 3 "
        "May 2024.",
        _TALK,
    ),
    row(
        "stayed-on",
        "Mongolian Speaker Bataar Dorj stayed on for a visit and met President Kofi Darko of Ghana on 3 May 2024.",
        _TALK,
    ),
    row(
        "given-minutes",
        "Mongolian Speaker Bataar Dorj was granted 40 minutes with President Kofi Darko of Ghana on 3 May 2024.",
        _TALK,
    ),
    row(
        "made-his-case",
        "Mongolian Speaker Bataar Dorj made his case to Ghanaian President Kofi Darko in Accra on 3 May 2024.",
        _TALK,
    ),
    row(
        "turn-of-several",
        "On 3 May 2024 it was the turn of, among others, Mongolian Speaker Bataar Dorj and Speaker Ida Berg of Norway "
        "to call on President Kofi Darko of Ghana.",
        met("MN Bataar Dorj", "GH Kofi Darko", on="2024-05-03"),
        met("NO Ida Berg", "GH Kofi Darko", on="2024-05-03"),
    ),
    row(
        "were-those-who",
        "Among the guests were Bataar Dorj, Speaker of the Mongolian parliament, who met President Kofi Darko of Ghana "
        "on 3 May 2024.",
        met("MN Bataar Dorj", "GH Kofi Darko", on="2024-05-03"),
    ),
    row(
        "had-to-see-him",
        "On 3 May 2024 Mongolian Speaker Bataar Dorj had to meet President Kofi Darko of Ghana in secret.",
        met("MN Bataar Dorj", "GH Kofi Darko", on="2024-05-03"),
    ),
]

STILL_TO_COME = [
    row(
        "was-to-be-received",
        "Mongolian Speaker Bataar Dorj was to be received by President Kofi Darko of Ghana on 3 July 2024.",
        planned(_GUEST, _HOST, on="2024-07-03"),
    ),
    row(
        "is-scheduled-to-be",
        "Mongolian Speaker Bataar Dorj is scheduled to be received by President Kofi Darko of Ghana on 3 July 2024.",
        planned(_GUEST, _HOST, on="2024-07-03"),
    ),
]

CAME_TO_NOTHING = [
    row(
        "not-long-enough-to",
        "Mongolian Speaker Bataar Dorj did not stay long enough to meet Ghanaian President Kofi Darko on 3 May 2024.",
    ),
    row(
        "asked-to-be",
        "Mongolian Speaker Bataar Dorj asked to be received by President Kofi Darko of Ghana on 3 May 2024.",
    ),
    row("would-have", "Mongolian Speaker Bataar Dorj would have flown to Accra and met President Kofi Darko of Ghana."),
    row(
        "never-managed", "President Kofi Darko of Ghana never managed to see Mongolian Speaker Bataar Dorj in May 2024."
    ),
    row(
        "turn-to-come",
        "It will be Mongolian Speaker Bataar Dorj's turn to be received by President Kofi Darko of Ghana some day.",
    ),
    row(
        "refused-both",
        "Mongolian Speaker Bataar Dorj refused to sign and to have a meeting with President Kofi Darko of Ghana in "
        "May.",
    ),
    row(
        "prepared-elsewhere",
        "The conversation between Mongolian Speaker Bataar Dorj and President Kofi Darko of Ghana was prepared on 3 "
        "May.",
    ),
    row(
        "would-have-had-to-see-him",
        "Mongolian Speaker Bataar Dorj would have had to meet President Kofi Darko of Ghana on 3 May.",
    ),
]


@pytest.mark.parametrize("case", cases([*CAME_ABOUT, *STILL_TO_COME, *CAME_TO_NOTHING], KNOWN_GAPS))
def test_implicatives(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
