import shlex
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relations_db.queries.folding import fold
from relations_db.queries.questions import Name, NameKind, Question, read_question

TODAY = date(2025, 3, 5)

_KNOWN: list[tuple[NameKind, str, tuple[str, ...]]] = [
    ("country", "China", ("China", "Chinese")),
    ("country", "Vietnam", ("Vietnam", "Vietnamese", "Viet Nam")),
    ("country", "Laos", ("Laos", "Lao", "Lao PDR")),
    ("country", "Chile", ("Chile", "Chilean")),
    ("country", "Norway", ("Norway", "Norwegian", "Norwegians")),
    ("country", "United States", ("United States", "US", "USA", "American")),
    ("country", "Côte d'Ivoire", ("Côte d'Ivoire", "Ivory Coast", "Ivorian")),
    ("country", "Timor-Leste", ("Timor-Leste", "East Timor")),
    ("country", "South Korea", ("South Korea", "Korea")),
    ("country", "North Korea", ("North Korea", "Korea")),
    ("city", "China", ("Beijing",)),
    ("city", "Norway", ("Oslo",)),
    ("place", "Beijing", ("Beijing",)),
    ("place", "Vientiane", ("Vientiane",)),
    ("place", "Ho Chi Minh City", ("Ho Chi Minh City",)),
    ("organization", "ASEAN", ("ASEAN", "Association of Southeast Asian Nations")),
    ("organization", "WHO", ("WHO",)),
    ("party", "CPC", ("CPC", "Communist Party of China")),
    ("party", "JVP", ("JVP",)),
    ("person", "To Lam", ("To Lam", "Lam")),
    ("person", "Wang Yi", ("Wang Yi", "Yi")),
    ("person", "José Rigo", ("José Rigo", "Rigo")),
    ("person", "Ana Rigo", ("Ana Rigo", "Rigo")),
    ("person", "Olaf Haraldsson", ("Olaf Haraldsson", "Olaf", "Haraldsson")),
    ("publisher", "Xinhua News Agency", ("Xinhua News Agency", "Xinhua")),
]
NAMES: dict[str, list[Name]] = {}
for _kind, _value, _forms in _KNOWN:
    for _form in _forms:
        NAMES.setdefault(fold(_form), []).append(Name(_kind, _value))


def ask(text: str) -> Question:
    return read_question(text, NAMES, TODAY)


UNDERSTOOD = [
    ("every China–Vietnam meeting in 2024", "meetings --between China Vietnam --year 2024"),
    ("China-Vietnam meetings 2024", "meetings --between China Vietnam --year 2024"),
    ("CHINA VIETNAM MEETINGS", "meetings --between China Vietnam"),
    ("meetings between Chile and Norway", "meetings --between Chile Norway"),
    ("agreements between Laos and China since 2020", "agreements --between Laos China --from 2020"),
    ("who met To Lam in Beijing", "people --person 'To Lam' --place Beijing --kind meeting --kind call"),
    ("whom did Olaf meet?", "people --person 'Olaf Haraldsson' --kind meeting --kind call"),
    ("Wang Yi's calls in March 2023", "events --person 'Wang Yi' --kind call --from 2023-03 --to 2023-03"),
    ("Wang Yi’s phone calls with Norway", "events --person 'Wang Yi' --country Norway --kind call"),
    ("CPC and JVP meetings", "meetings --between CPC JVP"),
    ("meetings of the Communist Party of China with the JVP", "meetings --between CPC JVP"),
    ("when did Olaf Haraldsson visit Chile?", "visits --person 'Olaf Haraldsson' --in Chile"),
    ("visits to Laos last year", "visits --in Laos --year 2024"),
    ("visits from Laos to China", "visits --country Laos --in China"),
    ("visits by José Rigo", "visits --person 'José Rigo'"),
    ("visits of Chilean leaders to Norway since 2019", "visits --country Chile --in Norway --from 2019"),
    ("meetings between Lao and Norwegian officials", "meetings --between Laos Norway"),
    ("meetings of the leaders of Laos and Norway", "meetings --between Laos Norway"),
    ("Norwegian leaders who visited Chile", "people --country Norway --in Chile --kind visit"),
    ("how many meetings did Chile and Norway hold in 2023", "meetings --between Chile Norway --count --year 2023"),
    ("state visits to Norway since 2019", "visits --form state --in Norway --from 2019"),
    ("official visits to Ho Chi Minh City", "visits --form official --place 'Ho Chi Minh City'"),
    ("who visited Chile in 2024", "visits --in Chile --year 2024"),
    ("where did To Lam go in August 2024", "visits --person 'To Lam' --from 2024-08 --to 2024-08"),
    ("how many meetings did Laos have in 2023?", "meetings --country Laos --count --year 2023"),
    ("number of visits to China", "visits --count --in China"),
    ("latest meetings with Norway", "meetings --country Norway --sort newest --limit 10"),
    ("last meeting of Chile and Norway", "meetings --between Chile Norway --sort newest --limit 1"),
    ("the last five visits to Laos", "visits --in Laos --sort newest --limit 5"),
    (
        "first meeting between Wang Yi and Olaf",
        "meetings --person 'Wang Yi' --person 'Olaf Haraldsson' --sort oldest --limit 1",
    ),
    ("3 meetings with Chile", "meetings --country Chile --limit 3"),
    ("who is the foreign minister of Chile", "people --country Chile --office 'foreign minister'"),
    (
        "presidents of Chile who met Olaf",
        "people --person 'Olaf Haraldsson' --country Chile --office president --kind meeting --kind call",
    ),
    ("meetings of foreign ministers with Laos", "meetings --country Laos --level foreign_minister"),
    ("Chilean foreign minister in Norway", "events --country Chile --office 'foreign minister' --in Norway"),
    ("meetings of heads of state in Beijing in 2024", "meetings --level head_of_state --place Beijing --year 2024"),
    ("party-to-party meetings with Laos", "meetings --country Laos --level party"),
    ("party meetings in Vientiane", "meetings --level party --place Vientiane"),
    ("parliamentary exchanges with Chile", "events --country Chile --level parliament"),
    (
        "joint statements issued by China and Laos",
        "agreements --between China Laos --kind joint_statement --status issued",
    ),
    ("treaties with the United States", "agreements --country 'United States' --kind treaty"),
    ("MoUs signed in 2024 in Beijing", "agreements --place Beijing --kind memorandum --status signed --year 2024"),
    ("memoranda of understanding with Timor-Leste", "agreements --country Timor-Leste --kind memorandum"),
    ("what did Chile and Norway sign in 2021", "agreements --between Chile Norway --status signed --year 2021"),
    ("who signed agreements with Laos", "agreements --country Laos --status signed"),
    (
        "meetings and calls with Norway from October 2024 to January 2025",
        "meetings --country Norway --from 2024-10 --to 2025-01",
    ),
    ("meetings between 2020 and 2022 with Laos", "meetings --country Laos --from 2020 --to 2022"),
    ("meetings 2019-2021", "meetings --from 2019 --to 2021"),
    ("events before 2020", "events --to 2019-12-31"),
    ("events after May 2024", "events --from 2024-06-01"),
    ("events until 2024-08-19", "events --to 2024-08-19"),
    ("everything in the last two weeks", "events --from 2025-02-19 --to 2025-03-05"),
    ("what happened in Vientiane in October 2024", "events --place Vientiane --from 2024-10 --to 2024-10"),
    ("what happened on 19 August 2024?", "events --from 2024-08-19 --to 2024-08-19"),
    ("planned visits to Côte d'Ivoire", "visits --status planned --in 'Côte d'\"'\"'Ivoire'"),
    ("ASEAN summits in 2024", "gatherings --organization ASEAN --year 2024"),
    ("calls between China and the US", "events --between China 'United States' --kind call"),
    ("Beijing and Oslo talks", "meetings --between China Norway"),
    ("meetings in Beijing or Vientiane", "meetings --place Beijing --place Vientiane"),
    ("meetings with Chile or Norway", "meetings --country Chile --country Norway"),
    ("meetings reported by Xinhua", "meetings --publisher 'Xinhua News Agency'"),
    ("video calls with Laos", "meetings --country Laos --mode video"),
    ("meetings by phone with WHO", "meetings --organization WHO --mode phone"),
    ("messages from To Lam to China", "messages --person 'To Lam' --country China"),
    ("congratulations to Olaf Haraldsson", "messages --person 'Olaf Haraldsson'"),
    ("receptions in Norway", "ceremonies --in Norway"),
    ("which countries did To Lam visit in 2024", "visits --person 'To Lam' --year 2024"),
    ("people of Laos", "people --country Laos"),
    ("political parties in Laos", "parties --country Laos"),
    ("meetings and visits with Laos", "events --country Laos --kind meeting --kind call --kind visit"),
    ("meetings with Rigo", "meetings --person Rigo"),
    ("meetings with Korea", "meetings --country Korea"),
    ("Chinese Wang Yi meetings", "meetings --person 'Wang Yi'"),
    ("Olaf", "events --person 'Olaf Haraldsson'"),
    ("did Chile and Norway ever sign anything?", "agreements --between Chile Norway --status signed"),
    ("everything signed by Laos", "agreements --country Laos --status signed"),
    ("has Olaf been to Laos", "visits --person 'Olaf Haraldsson' --in Laos"),
    ("Wang Yi's trips abroad so far", "visits --person 'Wang Yi'"),
    ("joint statements since the start of 2023", "agreements --kind joint_statement --from 2023"),
    ("calls until the end of 2023", "events --kind call --to 2023"),
    ("last Chile–Norway meeting", "meetings --between Chile Norway --sort newest --limit 1"),
    (
        "when was the last summit between Chile and Norway",
        "meetings --between Chile Norway --level head_of_state --level head_of_government --sort newest --limit 1",
    ),
    ("summits of ASEAN and China", "gatherings --between ASEAN China"),
    ("meetings with Laos at foreign minister level", "meetings --country Laos --level foreign_minister"),
    ("what was agreed between Chile and Norway in 2023", "agreements --between Chile Norway --year 2023"),
    ("who attended meetings with Laos", "people --country Laos --kind meeting --kind call"),
    ("summits in Chile", "gatherings --in Chile"),
    (
        "when did Olaf last meet Wang Yi",
        "meetings --person 'Olaf Haraldsson' --person 'Wang Yi' --sort newest --limit 1",
    ),
    (
        "where did To Lam first meet Olaf",
        "meetings --person 'To Lam' --person 'Olaf Haraldsson' --sort oldest --limit 1",
    ),
    ("Chile's last meeting with Laos", "meetings --between Chile Laos --sort newest --limit 1"),
    (
        "when did Chile and Norway last sign anything",
        "agreements --between Chile Norway --status signed --sort newest --limit 1",
    ),
    ("who last visited Laos?", "visits --in Laos --sort newest --limit 1"),
    (
        "whom did Olaf last meet",
        "people --person 'Olaf Haraldsson' --kind meeting --kind call --sort newest --limit 10",
    ),
    ("how often did Olaf meet To Lam", "meetings --person 'Olaf Haraldsson' --person 'To Lam' --count"),
    ("who met Wang Yi most often", "people --person 'Wang Yi' --kind meeting --kind call --sort most --limit 10"),
    ("top 5 countries by meetings in 2023", "countries --kind meeting --kind call --year 2023 --sort most --limit 5"),
    ("which country did To Lam visit most often", "countries --person 'To Lam' --kind visit --sort most --limit 10"),
    ("most frequent visitors to Norway", "people --in Norway --kind visit --sort most --limit 10"),
    ("visitors to Laos since 2020", "people --in Laos --kind visit --from 2020"),
    ("foreign ministers of Chile", "people --country Chile --office 'foreign minister'"),
    ("Norwegian prime ministers since 2010", "people --country Norway --office 'prime minister' --from 2010"),
    ("who is Olaf", "events --person 'Olaf Haraldsson'"),
    ("meeting", "meetings"),
    ("2024", "events --year 2024"),
]

REFUSED = [
    ("meetings about fish", ("fish",)),
    ("Bla met Blub", ("Bla", "Blub")),
    ("every meeting with Atlantis in 2024", ("Atlantis",)),
    ("meetings in March", ("March",)),
    ("meetings soon", ("soon",)),
    ("why did Chile meet Norway", ("why",)),
    ("important meetings with Laos", ("important",)),
    ("meetings without China", ("without",)),
    ("most meetings with China", ("most",)),
    ("meetings not in Beijing", ("not",)),
    ("agreements and visits with Laos", ("agreements and events at once",)),
    ("meetings of China, Laos and Vietnam", ("more than two sides: China, Laos, Vietnam",)),
    ("meetings with Chile or ASEAN", ("Chile or ASEAN",)),
    ("state meetings", ("state",)),
    ("visits of heads of state", ("heads of state",)),
    ("meetings in 2024 and in 2022", ("2022",)),
    ("will Chile and Norway agree", ("will", "agree")),
    ("drop table events;--", ("drop", "table")),
    ("", ("nothing in it",)),
    ("???", ("nothing in it",)),
    ("the", ("nothing in it",)),
]


@pytest.mark.parametrize(("text", "options"), UNDERSTOOD)
def test_a_question_is_a_command_with_options(text: str, options: str) -> None:
    question = ask(text)
    assert question.unknown == ()
    assert shlex.join(question.arguments()) == options


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_what_is_not_understood_is_named(text: str, words: tuple[str, ...]) -> None:
    assert ask(text).unknown == words


@given(st.lists(st.sampled_from(sorted({word for text, _ in UNDERSTOOD for word in text.split()})), max_size=12))
def test_any_words_in_any_order_are_read_or_refused(words: list[str]) -> None:
    question = ask(" ".join(words))
    assert question.unknown or question.options or question.command
    assert question == ask(" ".join(words))


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    ask(text)
