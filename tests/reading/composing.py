"""Compose small dumps in our own words."""

from dataclasses import dataclass, field

from relations_db.reading import Article, read_dump

RAIL = (
    "The foreign ministers of Laos and Mongolia, Thongsavanh Phomvihane and Battsetseg Batmunkh, met in "
    "Vientiane on March 3, 2024 and spoke about rail freight."
)
YEARLY = "They agreed that the two ministries should consult every year, in turn in each capital."
RICE = (
    "In Hanoi on June 5, President Luong Cuong received the speaker of the Cuban parliament, Esteban Lazo, "
    "who was on an official visit."
)
SPRING = "Mr Lazo thanked his hosts for the rice that Vietnam had sent in the spring."
FISH = "In Nairobi on May 4 the cabinet secretary, Musalia Mudavadi, received Fiji’s envoy and spoke of tuna."
RAILWAY = "Mongolia and Laos look for a railway"
CUBA = "Cuba and Vietnam speak of rice"
FIJI = "Fiji knocks on Kenya’s door"
KPL = "VIENTIANE, March 3 (KPL) — "


def blocks(*parts: str) -> str:
    """Join paragraphs with blank lines."""
    return "\n\n".join(parts) + "\n"


def articles(*parts: str) -> list[Article]:
    """Read the dump of some paragraphs."""
    return list(read_dump("d.txt", blocks(*parts).encode()).articles)


def outline(*parts: str) -> list[tuple[str | None, str | None, int, int]]:
    """Give title, publisher, first and last line of each article."""
    return [(a.title, a.publisher, a.first_line, a.last_line) for a in articles(*parts)]


def titles(*parts: str) -> list[str | None]:
    """Give the titles of the posts of some paragraphs."""
    return [a.title for a in articles(*parts) if a.parent is None]


@dataclass
class Piece:
    """A reprint to be written into a dump."""

    title: str | None
    paragraphs: list[str]
    publisher: str


@dataclass
class Post:
    """A post to be written into a dump."""

    title: str
    paragraphs: list[str]
    pieces: list[Piece] = field(default_factory=list)
    cut: bool = False
