"""Tables come in with the right letters, whichever program wrote them, and doubts are said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.decoding import ENCODINGS, MENDED, to_utf8
from data.make_encodings import LANGUAGES, UNICODE, encoded, table

TABLES = [
    pytest.param(language, encoding, id=f"{language} in {encoding}")
    for language, words in LANGUAGES.items()
    for encoding in f"{words.encodings} {UNICODE}".split()
]


@pytest.mark.parametrize(("language", "encoding"), TABLES)
@pytest.mark.parametrize("count", [200, 10])
def test_a_table_of_any_language_is_read_right(language, encoding, count):
    """Twenty languages in each encoding that is usual there come out letter by letter."""
    text = table(language, count)
    assert to_utf8(text.encode(encoding)).data.decode() == text


def test_even_three_people_are_nearly_always_enough():
    """Of all languages and encodings at most two in a hundred are wrong on three rows."""
    tables = list(encoded((3,)))
    right = [
        to_utf8(data).data.decode() == table(language, count) for language, _, count, data in tables
    ]
    assert sum(right) >= 0.98 * len(tables)


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "cp1253", "cp932", "cp1250"])
def test_a_few_foreign_names_are_not_drowned_by_plain_ones(encoding):
    """Three names among a hundred plain ones still tell their encoding."""
    names = {
        "cp1252": "Jürgen Müller;Köln",
        "cp1251": "Ольга Зайцева;Москва",
        "cp1253": "Ελένη Παπάς;Αθήνα",
        "cp932": "鈴木太郎;東京",
        "cp1250": "Růžena Dvořák;Plzeň",
    }
    text = "Ann Lee;Hill\r\n" * 50 + f"{names[encoding]}\r\n" * 3 + "Bo Lee;Hill\r\n" * 50
    assert to_utf8(text.encode(encoding)).data.decode() == text


@pytest.mark.parametrize("good", ["é", "é " * 3, "Zoë, José, Søren "])
def test_one_bad_byte_leaves_a_short_utf8_file_utf8(good):
    """One valid letter for each broken byte is proof enough: by chance that never happens."""
    decoded = to_utf8(f"Name\n{good}\n".encode() + b"Jos\xe9 Li\n")
    assert decoded.data.decode() == f"Name\n{good}\nJos\ufffd Li\n"
    assert decoded.encoding == "utf-8"
    assert decoded.remarks == ("1 broken character was replaced by \ufffd.",)


def test_a_bad_byte_in_a_million_rows_costs_one_character():
    """A large file with one broken byte is kept, and the byte is marked and counted."""
    row = "Zoë,Lee,Contoso\n".encode()
    decoded = to_utf8(row * 200_000 + b"\xff" + row * 10)
    assert len(decoded.data) == len(row) * 200_010 + 3
    assert decoded.remarks == ("1 broken character was replaced by \ufffd.",)


@pytest.mark.parametrize(
    ("spoiled", "meant"),
    [
        ("JosÃ© MuÃ±oz", "José Muñoz"),
        ("MÃ¼ller & SÃ¶hne", "Müller & Söhne"),
        ("Oâ€™Brien", "O’Brien"),
        ("Å\u0081ukasz", "Łukasz"),
        ("ZoÃ« and Zoë", "Zoë and Zoë"),
    ],
)
def test_letters_read_wrongly_once_are_named_and_mended_only_when_asked(spoiled, meant):
    """The text stays as it is with a remark; the choice “mended” puts it right."""
    data = f"Name\n{spoiled}\n".encode()
    as_it_is, as_meant = to_utf8(data), to_utf8(data, MENDED)
    assert as_it_is.data == data
    assert "as if read wrongly once" in as_it_is.remarks[0]
    assert as_meant.data.decode() == f"Name\n{meant}\n"
    assert "put right" in as_meant.remarks[0]


@pytest.mark.parametrize(
    "name", ["São Paulo", "Ângela Ão", "Âme d’Â", "Ã", "ÎLE-DE-FRANCE", "À«L»"]
)
def test_real_letters_are_not_taken_for_spoiled_ones(name):
    """Names that hold such letters by right raise no doubt."""
    assert to_utf8(name.encode()).remarks == ()
    assert to_utf8(name.encode(), MENDED).data.decode() == name


def test_nuls_in_utf8_do_not_make_it_utf16():
    """A few NULs in a plain text are left out, whatever stands around them."""
    decoded = to_utf8("Zoë\0,Lee\0\0\nBo,Li\n".encode() * 9)
    assert decoded.data.decode() == "Zoë,Lee\nBo,Li\n" * 9


@given(st.binary(max_size=200), st.sampled_from([*ENCODINGS, "Murks", "base64", ""]))
def test_any_choice_of_an_encoding_gives_utf8(data, encoding):
    """No bytes and no name of an encoding raise, known or not."""
    assert "\0" not in to_utf8(data, encoding).data.decode()
