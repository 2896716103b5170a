"""Make questions of filters: one by one, two by two, and thrown together, so that any combination is met."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from random import Random

# Two of each that combine: one common, one seldom.
FILTERS: Mapping[str, tuple[str, ...]] = {
    "country": ("--country China", "--country Tuvalu"),
    "between": ("--between China US", "--between Laos Tuvalu"),
    "person": ("--person {person}",),
    "party": ("--party 'Communist Party of China'",),
    "organization": ("--organization ASEAN",),
    "office": ("--office 'foreign minister'", "--office 'ambassador for fisheries'"),
    "kind": ("--kind meeting", "--kind ceremony"),
    "mode": ("--mode video", "--mode written"),
    "status": ("--status planned",),
    "level": ("--level parliament", "--level head_of_state"),
    "place": ("--place Beijing",),
    "in": ("--in France",),
    "time": ("--year 2012", "--from 2024-02 --to 2024-03"),
    "publisher": ("--publisher Xinhua", "--publisher KPL"),
    "sort": ("--sort oldest",),
}
# More values, common, middling and seldom, for what is thrown together.
_THROWN: Mapping[str, tuple[str, ...]] = {
    **FILTERS,
    "country": ("--country China", "--country Laos", "--country France --country Japan", "--country Tuvalu"),
    "between": ("--between China US", "--between China Laos", "--between Laos Tuvalu", "--between China ASEAN"),
    "person": ("--person {person}", "--person {seldom}"),
    "party": ("--party 'Communist Party of China'", "--party CPV"),
    "organization": ("--organization ASEAN", "--organization UN"),
    "office": ("--office minister", "--office 'foreign minister'", "--office 'ambassador for fisheries'"),
    "kind": ("--kind meeting", "--kind visit --kind gathering", "--kind message", "--kind ceremony"),
    "mode": ("--mode in_person", "--mode video", "--mode written"),
    "status": ("--status held", "--status planned"),
    "level": ("--level parliament", "--level head_of_state", "--level party --level other"),
    "form": ("--form state", "--form friendly"),
    "place": ("--place Beijing", "--place Vientiane"),
    "in": ("--in China", "--in France", "--in Tuvalu"),
    "time": (
        "--year 2012", "--from 2000", "--to 1995", "--from 2024-02 --to 2024-03", "--from 2005 --to 2019-06",
        "--from 2009-05-20", "--to 2016-11-03", "--from 2010-12-28 --to 2011-01-05",
    ),
    "publisher": ("--publisher Xinhua", "--publisher Reuters", "--publisher KPL"),
    "sort": ("--sort oldest", "--offset 1000", "--sort oldest --offset 200"),
}  # fmt: skip
_KINDS = "--kind agreement", "--kind joint_statement"
# The commands that are asked, each with the filters that it does not have.
_COMMANDS: Mapping[str, tuple[str, ...]] = {
    "query events": (),
    "query meetings": ("kind", "form"),
    "query visits": ("kind", "mode", "level"),
    "query messages": ("kind", "mode", "level", "form", "in"),
    "query gatherings": ("kind", "mode", "level", "form"),
    "query ceremonies": ("kind", "mode", "level", "form"),
    "query agreements": ("mode", "level", "form", "status"),
    "query participants": (),
    "query people": (),
    "query countries": (),
    "query parties": (),
    "search 'railway harbour'": (),
    "search railway": (),
    "search '\"water health\"'": (),
    "search '12*'": (),
}
# In which offices people acted, which many held or few, and when they held one.
_OFFICES = (
    "--office president", "--office minister", "--office 'foreign minister'", "--office ambassador",
    "--office 'ambassador for fisheries'", "--on 2012", "--on 2012-03-04 --office minister",
)  # fmt: skip
_BESIDE_OFFICES = (
    "", "--country China", "--country Tuvalu", "--party 'Communist Party of China'", "--kind meeting", "--kind visit",
    "--level foreign_minister", "--status held", "--publisher Xinhua", "--in China", "--year 2012", "--from 2000",
    "--offset 100",
)  # fmt: skip
_SORTS = {
    "query people": ("--sort name", "--sort newest", "--sort oldest", "--offset 100"),
    "query countries": ("--sort name", "--sort newest", "--offset 100"),
    "query parties": ("--sort name", "--offset 100"),
    "search 'railway harbour'": ("--offset 100",),
    "search railway": ("--offset 100",),
    "search '\"water health\"'": ("--offset 100",),
    "search '12*'": ("--offset 100",),
}


def systematic() -> list[str]:
    """Give questions with one filter, with every two, and with some three and more."""
    lines = [f"query events {one}" for group in FILTERS.values() for one in group]
    for one, other in itertools.combinations(FILTERS.values(), 2):
        lines += [f"query events {a} {b}" for a, b in itertools.product(one, other)]
    groups = list(FILTERS.values())
    for start in range(len(groups)):
        picked = [groups[(start + step) % len(groups)] for step in (0, 3, 7)]
        lines.append(f"query events {' '.join(group[0] for group in picked)}")
        lines.append(f"query events {' '.join(group[-1] for group in picked)}")
    return lines


def of_offices() -> list[str]:
    """Give questions for the people who acted in offices, in every order."""
    asked = itertools.product(_OFFICES, _BESIDE_OFFICES, ("", *_SORTS["query people"][:3]))
    return [" ".join(("query people", *filter(None, words))) for words in asked]


def thrown(each: int, seed: int = 11) -> list[str]:
    """Give so many questions to each command, of two to four filters thrown together; the same for the same seed."""
    dice = Random(seed)  # noqa: S311 - nothing here is secret
    lines = []
    for command, unfit in _COMMANDS.items():
        groups = {name: group for name, group in _THROWN.items() if name not in unfit}
        groups["sort"] = _SORTS.get(command, groups["sort"])
        if command == "query agreements":
            groups["kind"] = _KINDS
        for _ in range(each):
            names = dice.sample(sorted(groups), dice.randint(2, 4))
            lines.append(f"{command} {' '.join(dice.choice(groups[name]) for name in names)}")
    return list(dict.fromkeys(lines))
