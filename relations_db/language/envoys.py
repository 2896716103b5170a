"""Tell envoys from those who sent them: "A, special envoy of the President of Peru, B, met C"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from relations_db.language.mentions import PersonMention
from relations_db.language.office import is_sent

# Who sends them is told by one of these: "special envoy of the General Secretary of the party".
_SENDERS = (
    "president", "prime minister", "premier", "general secretary", "first secretary", "chairman", "chairwoman", "king",
    "queen", "emir", "sultan", "chancellor", "head of state",
)  # fmt: skip
_OF = ("of", "to")
_AS = (["as"], ["as", "a"], ["as", "the"])


def part_envoys(found: list[PersonMention], lowers: Sequence[str]) -> None:
    """Leave out who only sent an envoy, and give the envoy the office and the country of which he is told to come.

    Args:
        found: the people of a sentence, in order; changed in place.
        lowers: its chunks in lower case.
    """
    for one, other in pairwise(list(found)):
        if one not in found or one.name is None:
            continue
        if one.offices and _is_of_office(one) and one.last == other.first and _is_sender(other, lowers):
            # "A, special envoy of the President of Peru, B, met C"
            found.remove(other)
        elif other.offices and _is_called_by_sender(other) and lowers[one.last : other.first] == [","]:
            # "A, special envoy of President of the Republic of Peru B, met C": the President is B.
            _take_office(one, other, found)
        elif other.offices and is_sent(other.offices[0]) and not one.offices and _comes_as(one, other, lowers):
            _send(one, other, found)


def _is_of_office(mention: PersonMention) -> bool:
    """Tell whether somebody is the envoy of whoever holds an office."""
    office = mention.offices[-1]
    return is_sent(office) and any(f" of the {sender}" in office.role.lower() for sender in _SENDERS)


def _is_called_by_sender(mention: PersonMention) -> bool:
    """Tell whether the name behind the office of an envoy is that of whoever sent him."""
    office = mention.offices[-1]
    sends = any(f" {of} {sender} of " in f"{office.role.lower()} of " for sender in _SENDERS for of in _OF)
    return is_sent(office) and mention.name is not None and sends


def _take_office(one: PersonMention, other: PersonMention, found: list[PersonMention]) -> None:
    """Give somebody the office that is told behind a comma, with the name of whoever sent him."""
    # The party is that of the sender, whom "the party leader" means.
    sent = [replace(office, party=None) for office in other.offices]
    one.offices, one.country, one.bare = (*one.offices, *sent), one.country or other.country, False
    one.last, one.end = other.last, other.end
    found.remove(other)


def _is_sender(mention: PersonMention, lowers: Sequence[str]) -> bool:
    """Tell whether a name stands between commas behind an office."""
    between = lowers[mention.first - 1] == "," and (mention.last >= len(lowers) or lowers[mention.last] in {",", "."})
    return between and mention.name is not None and not mention.offices


def _comes_as(one: PersonMention, other: PersonMention, lowers: Sequence[str]) -> bool:
    """Tell whether somebody is told to be somewhere as an envoy: "A, who is in Lima as special envoy of"."""
    as_envoy = any(list(lowers[other.first - len(words) : other.first]) == words for words in _AS)
    return as_envoy and not {"and", ";", "with", "by"} & {*lowers[one.last : other.first]}


def _send(one: PersonMention, other: PersonMention, found: list[PersonMention]) -> None:
    """Give somebody the office of an envoy, and the country of whoever sent him."""
    if other.name is not None and not _is_of_office(other):
        return
    sender = next((m for m in found if m.first == other.last + 1), None)
    country = other.country or (sender.country if sender is not None and other.name is None else None)
    if country is None:
        return
    one.offices, one.country, one.bare = other.offices, one.country or country, False
    found.remove(other)
