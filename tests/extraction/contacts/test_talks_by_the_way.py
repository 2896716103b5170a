"""Check contacts that a sentence only names on its way to something else: what followed talks, who was told of them."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

TALKS = [
    row(
        "follow-1",
        "ABUJA, June 19, 2024 (ATN) — The truce followed a meeting on Monday in Lomé between Ghanaian President "
        "Kofi Mensah and his Togolese counterpart Yao Agbeko.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-17", at="Lomé"),
    ),
    row(
        "follow-2",
        "Accra, June 19, 2024 (ATN) — Ghana has agreed to reopen the border, officials said.\n\nThe decision "
        "followed a meeting on Monday in Togo's capital Lomé between Mr Kofi Mensah, the Ghanaian president, and "
        "Togolese President Yao Agbeko, the bloc's mediator in the crisis.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-17", at="Lomé"),
    ),
    row(
        "after-1",
        "ABUJA, June 19, 2024 (ATN) — The announcement came after a meeting in Lomé on Friday between Ghanaian "
        "President Kofi Mensah and Togolese President Yao Agbeko.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-14", at="Lomé"),
    ),
    row(
        "surprise",
        "ABUJA, June 19, 2024 (ATN) — The Beninese government has expressed surprise over a meeting between "
        "Ghanaian President Kofi Mensah and Togolese President Yao Agbeko in Doha, Qatar, on Sunday.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-16", at="Doha"),
    ),
    row(
        "surprise-2",
        "ABUJA, June 19, 2024 (ATN) — BENIN was not told of a meeting between Ghanaian President Kofi Mensah and "
        "Togolese President Yao Agbeko in Doha on Sunday, its foreign minister said.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-16", at="Doha"),
    ),
    row(
        "occurred",
        "ABUJA, June 19, 2024 (ATN) — The Beninese government has expressed surprise over a meeting between "
        "Ghanaian President Kofi Mensah and Togolese President Yao Agbeko in Doha.\n\nForeign Minister Serge "
        "Dossou told reporters on Thursday that the meeting had occurred on Tuesday without his knowledge.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-18", at="Doha"),
    ),
    row(
        "brought",
        "ABUJA, June 19, 2024 (ATN) — On Tuesday, 18 June 2024, a long day of diplomacy unfolded in Lomé. The "
        "meeting, hosted by Togolese President Yao Agbeko, brought together Ghanaian President Kofi Mensah and his "
        "aides for discussions that went on into the evening.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-18", at="Lomé"),
    ),
    row(
        "initial",
        "ABUJA, June 19, 2024 (ATN) — Ghanaian President Kofi Mensah and Togolese President Yao Agbeko met in Lomé "
        "on Tuesday, June 18, 2024. It was their second encounter, following their initial talks at the bloc's "
        "summit in Abuja in March.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-18", at="Lomé"),
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-03", at="Abuja"),
    ),
    row(
        "issued-at-end",
        "ABUJA, June 19, 2024 (ATN) — A joint statement was issued at the end of talks in Lomé on Monday between "
        "Ghanaian President Kofi Mensah and Togolese President Yao Agbeko.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-17", at="Lomé"),
    ),
    row(
        "emerged",
        "ABUJA, June 19, 2024 (ATN) — The plan emerged from a two-hour meeting on Sunday between Ghanaian "
        "President Kofi Mensah and Togolese President Yao Agbeko.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-16"),
    ),
    row(
        "ended-without",
        "ABUJA, June 19, 2024 (ATN) — A meeting on Thursday in Lomé between Ghanaian President Kofi Mensah and "
        "Togolese President Yao Agbeko ended without a result.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-13", at="Lomé"),
    ),
    row(
        "produced",
        "ABUJA, June 19, 2024 (ATN) — Talks on Friday between Ghanaian President Kofi Mensah and Togolese "
        "President Yao Agbeko produced little.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-14"),
    ),
    row(
        "lunch",
        "ABUJA, June 19, 2024 (ATN) — The idea was born at a lunch on Saturday between Ghanaian President Kofi "
        "Mensah and Togolese President Yao Agbeko.",
        met("GH Kofi Mensah", "TG Yao Agbeko", on="2024-06-15"),
    ),
    row(
        "agreed-to-meet",
        "ABUJA, June 19, 2024 (ATN) — Ghanaian President Kofi Mensah has agreed to meet with his Togolese "
        "counterpart Yao Agbeko, the Beninese government has said.",
    ),
    row(
        "agreed-to-meet-2",
        "ABUJA, June 19, 2024 (ATN) — President Mensah's trip follows a similar visit by Mr Yao Agbeko, the "
        "Togolese president, to Cotonou last month, during which it was announced that the Togolese leader had "
        "agreed to meet with his Ghanaian counterpart, Kofi Mensah.",
    ),
    row(
        "agreed-to-future",
        "ABUJA, June 19, 2024 (ATN) — On Tuesday Ghanaian President Kofi Mensah agreed in principle to a future "
        "meeting with Togolese President Yao Agbeko.",
    ),
    row(
        "consented",
        "ABUJA, June 19, 2024 (ATN) — Ghanaian President Kofi Mensah consented on Monday to a meeting with "
        "Togolese President Yao Agbeko.",
    ),
    row(
        "would-agree",
        "ABUJA, June 19, 2024 (ATN) — It was decided on Monday that Ghanaian President Kofi Mensah would agree to "
        "meet Togolese President Yao Agbeko on a date to be fixed by the mediator.",
    ),
    row(
        "before-meeting",
        "ABUJA, June 19, 2024 (ATN) — But Togolese President Yao Agbeko demanded on Monday the release of the "
        "prisoners before meeting President Kofi Mensah of Ghana.",
    ),
]


@pytest.mark.parametrize("case", cases(TALKS, {}))
def test_all_contacts_are_found(case: Row) -> None:
    """Check that exactly the expected contacts are found."""
    assert compare(case.contacts, told_in(case)) == "", case.text
