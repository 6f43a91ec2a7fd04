"""Settings: declared once, kept whole in one small file, and never in the way of a start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.errors import AskedWrongly, FileUnwritable
from connote.core.settings import FILE_NAME, SCHEME, Setting, Settings

DAYS = Setting("days", int, 21, "Days", lambda days: days > 0)
LOUD = Setting("loud", bool, False, "Loud")


def test_what_was_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    """A setting outlives the program, and the file is its owner's alone."""
    path = tmp_path / "new folder" / FILE_NAME
    settings = Settings(path)
    assert settings.get(SCHEME) == "system"
    settings.set(SCHEME, "dark")
    settings.set(LOUD, True)
    again = Settings(path)
    assert (again.get(SCHEME), again.get(LOUD), again.get(DAYS)) == ("dark", True, 21)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [found.name for found in path.parent.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "content",
    [b"", b"no json", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"{" + b" " * 2_000_000 + b"}"],
    ids=["empty", "words", "list", "null", "not UTF-8", "deep", "huge"],
)
def test_a_file_that_makes_no_sense_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    """The usual settings hold, it is said, and the bad file is still there under .bad."""
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get(SCHEME) == "system"
    assert "begin anew" in settings.trouble
    assert path.with_name("settings.json.bad").read_bytes() == content
    settings.set(SCHEME, "light")
    assert Settings(path).get(SCHEME) == "light"


@pytest.mark.parametrize("bad", ["plaid", 3, None, True, ["dark"]])
def test_a_value_that_the_check_refuses_counts_as_the_default(tmp_path: Path, bad: object) -> None:
    """One bad value costs that value alone."""
    path = tmp_path / FILE_NAME
    path.write_text(json.dumps({"scheme": bad, "days": 3}), encoding="utf-8")
    settings = Settings(path)
    assert (settings.get(SCHEME), settings.get(DAYS), settings.trouble) == ("system", 3, "")


@pytest.mark.parametrize("bad", [0, -1, True])
def test_a_bad_value_is_refused_when_it_is_set(tmp_path: Path, bad: int) -> None:
    """What the check refuses never reaches the file; a yes is no number."""
    settings = Settings(tmp_path / FILE_NAME)
    with pytest.raises(AskedWrongly, match="Days can't be"):
        settings.set(DAYS, bad)
    assert not (tmp_path / FILE_NAME).exists()


def test_what_a_newer_version_wrote_stays_in_the_file(tmp_path: Path) -> None:
    """An older program beside a newer one loses nothing of it."""
    path = tmp_path / FILE_NAME
    path.write_text('{"from the future": [1, 2]}', encoding="utf-8")
    Settings(path).set(SCHEME, "dark")
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told == {"from the future": [1, 2], "scheme": "dark"}


def test_a_place_that_cant_be_written_is_told_in_words(tmp_path: Path) -> None:
    """The value that held before holds on."""
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    settings = Settings(tmp_path / "file" / FILE_NAME)
    with pytest.raises(FileUnwritable):
        settings.set(SCHEME, "dark")
    assert settings.get(SCHEME) == "system"


@given(content=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_content_stops_the_start(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    """Whatever lies in the file, the settings open and can be written."""
    path = tmp_path_factory.mktemp("any") / FILE_NAME
    path.write_bytes(content)
    settings = Settings(path)
    settings.set(SCHEME, "dark")
    assert Settings(path).get(SCHEME) == "dark"
