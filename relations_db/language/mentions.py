"""Define what a mention of a person, or of people known by office, says."""

from __future__ import annotations

import msgspec

from relations_db.language.office import Office


class PersonMention(msgspec.Struct):
    """A person, or a group of people known by office, in a sentence.

    Attributes:
        first, last: chunks of the mention, the last exclusive, appositions included.
        start, end: character offsets in the article's text.
        name: as written, without titles; None for a person known by office only.
        offices: in text order.
        country, organization, party: what the mention itself says.
        owner: the possessive pronoun before it ("his").
        counterpart: "his Vietnamese counterpart".
        honorific: whether one stands before the name.
        bare: a name with nothing that says it is a person's.
        anaphor: a word that points to people named before ("he", "the two leaders", "the guest").
        definite: opens with "the".
        indefinite: an office without a name that opens with "a": nobody of whom has been told.
        plural: several people known by office only ("the foreign ministers"), of `countries` where they are named.
        title: the first honorific before the name, or the style that stands for one, as written.
        beside: the country of the one with whom it is named, its own unless the article says otherwise: "Fijian Foreign
            Minister A and Defence Minister B".
        former: whether it says that an office is held no more: "the late President X".
        new: whether it says that an office is newly held ("the new president"), or its sentence that he came into it.
        person_key: key of the person in the lexicon, where the name is in it.
    """

    first: int
    last: int
    start: int
    end: int
    name: str | None = None
    offices: tuple[Office, ...] = ()
    country: str | None = None
    organization: str | None = None
    party: str | None = None
    owner: str | None = None
    counterpart: bool = False
    honorific: bool = False
    bare: bool = False
    anaphor: str | None = None
    definite: bool = False
    indefinite: bool = False
    plural: bool = False
    countries: tuple[str, ...] = ()
    person_key: str | None = None
    title: str = ""
    beside: str | None = None
    former: bool = False
    new: bool = False
