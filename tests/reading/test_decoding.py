"""Check how bytes become text, through the reader."""

import pytest

from relations_db.errors import RelationsError
from relations_db.reading import DecodingError, DumpError, read_dump

TITLE = "Praia and Suva open embassies"
BODY = "The foreign ministers met in Lisbon on May 4, 2024 and signed a short protocol."
DUMP = f"{TITLE}\n\n{BODY}\n"


@pytest.mark.parametrize(
    ("data", "encoding", "notices"),
    [
        (DUMP.encode(), "utf-8", 0),
        (DUMP.replace("Praia", "São Tomé").encode(), "utf-8", 0),
        (b"\xef\xbb\xbf" + DUMP.encode(), "utf-8-sig", 0),
        (DUMP.replace("Praia", "São Tomé").encode("cp1252"), "cp1252", 1),
        (DUMP.replace("a short", "a “short” –").encode("cp1252"), "cp1252", 1),
        (DUMP.replace("\n", "\r\n").encode(), "utf-8", 0),
        (DUMP.replace("\n", "\r").encode(), "utf-8", 0),
    ],
)
def test_text_is_read(data: bytes, encoding: str, notices: int) -> None:
    dump = read_dump("folder/week.txt", data)
    assert (dump.name, dump.encoding, len(dump.notices), dump.size) == (
        "week.txt",
        encoding,
        notices,
        len(data),
    )
    assert [(a.first_line, a.last_line) for a in dump.articles] == [(1, 3)]
    assert (dump.articles[0].title or "").endswith("and Suva open embassies")
    assert "\r" not in dump.articles[0].text


def test_windows_letters_and_notice() -> None:
    dump = read_dump("a.txt", DUMP.replace("Praia", "São Tomé").encode("cp1252"))
    assert dump.articles[0].title == "São Tomé and Suva open embassies"
    assert "Windows-1252" in dump.notices[0]
    assert "offset 1" in dump.notices[0]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"PNG\x00\x01\x02", "0x00 at offset 3"),
        (DUMP.encode("utf-16"), "UTF-16"),
        (b"\x01\x02\x03\x04 word", "0x01 at offset 0"),
        # Damaged UTF-8: other characters are sound, so it is no Windows-1252.
        (DUMP.replace("Praia", "São Tomé").encode() + b"\xff", "0xff at offset"),
        (b"\xef\xbb\xbfword \xe9", "0xe9 at offset 8"),
        # The last character is cut in two.
        (DUMP.encode() + "…".encode()[:2], f"0xe2 at offset {len(DUMP)} (line 4)"),
        # A byte that Windows-1252 does not have.
        (b"word \x81", "0x81 at offset 5"),
        # Another encoding: whole words of high bytes.
        (DUMP.encode() + "Здравствуйте, товарищи".encode("cp1251"), "not UTF-8"),
    ],
)
def test_other_files_are_refused(data: bytes, says: str) -> None:
    with pytest.raises(DecodingError, match=r"^x\.txt: [^\n]+$") as caught:
        read_dump("x.txt", data)
    assert says in str(caught.value)
    assert isinstance(caught.value, RelationsError)


@pytest.mark.parametrize(
    "text",
    [
        "hello\n",
        "a,b,c\n1,2,3\n",
        f"{BODY}\n",
        f"{BODY}\n\n{BODY}\n",
        "Older posts\n",
        "# Notes\n\n- one\n- two\n",
    ],
)
def test_text_without_an_article_is_refused(text: str) -> None:
    with pytest.raises(DumpError, match="not one article"):
        read_dump("x.txt", text.encode())


def test_digest_is_of_the_bytes() -> None:
    plain, marked = read_dump("a", DUMP.encode()), read_dump("a", b"\xef\xbb\xbf" + DUMP.encode())
    assert plain.digest != marked.digest
    assert len(plain.digest) == 64
    assert plain.articles == marked.articles
