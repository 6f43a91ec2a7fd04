"""What people install: its files are in step with each other, and the packers do what they say."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click
import pytest

import connote
from connote.cli.main import connote as commands

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
APP = "org.connote.Connote"

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="it packs for Linux, on Linux")


Script = Callable[[str], ModuleType]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    """Give a way to import the packing scripts, which are no package."""
    for folder in (LINUX, PACKAGING):
        monkeypatch.syspath_prepend(folder)
    return import_module


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """Make a tiny folder that looks like PyInstaller's: its program tells what it was given."""
    folder = tmp_path / "frozen" / "connote"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "connote"
    program.write_text('#!/bin/sh\ncat "$(dirname "$0")/_internal/words"\necho "$@"\n')
    program.chmod(0o755)
    (folder / "_internal/words").write_text("unpacked\n")
    return folder


# ── in step ──────────────────────────────────────────────────────────────────────────────────


def releases() -> list[ET.Element]:
    """Read the releases of the metainfo, newest first."""
    return ET.parse(LINUX / f"{APP}.metainfo.xml").findall("releases/release")  # noqa: S314 - ours


def test_the_metainfo_tells_of_this_version() -> None:
    """Its newest release is the program's version."""
    assert releases()[0].get("version") == connote.__version__


def test_the_changelog_tells_of_the_newest_release() -> None:
    """Its newest numbered heading is the newest release; one in development has none yet."""
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    numbered = [heading for heading in headings if heading != "Unreleased"]
    released = [one.get("version") for one in releases() if one.get("type") != "development"]
    assert numbered == released


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", f"{APP}.desktop"],
        ["appstreamcli", "validate", "--no-net", "--pedantic", f"{APP}.metainfo.xml"],
        ["xmllint", "--noout", f"{APP}.xml"],
    ],
    ids=lambda command: str(command[0]),
)
def test_the_desktops_own_checks_pass(command: list[str]) -> None:
    """The menu entry, the metainfo and the types are as the desktop's tools want them."""
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=LINUX, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_is_the_windows() -> None:
    """The window names the menu entry that it belongs to, so that a desktop shows its icon."""
    code = (ROOT / "desktop/connote/ui/app.py").read_text("utf-8")
    assert f'setDesktopFileName("{APP}")' in code
    entry = (LINUX / f"{APP}.desktop").read_text("utf-8")
    assert f"Icon={APP}" in entry
    assert "Exec=connote %F" in entry


NAMED = re.compile(r"(?:packaging|resources|desktop|tests)[/\\][\w./\\-]+\.\w+")


@pytest.mark.parametrize(
    "path",
    [
        "Makefile",
        ".github/workflows/release.yml",
        "packaging/connote.spec",
        "packaging/windows/connote.iss",
        "packaging/macos/dmg.sh",
        "packaging/linux/package_test.sh",
        f"packaging/linux/{APP}.yml",
        "packaging/RELEASE.md",
    ],
)
def test_every_file_that_is_named_is_there(path: str) -> None:
    """What a build file names by its path is in the checkout."""
    text = (ROOT / path).read_text("utf-8")
    named = {name.replace("\\", "/").rstrip(".") for name in NAMED.findall(text)}
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
    assert named or path == "packaging/connote.spec"


def test_the_flatpak_takes_files_that_are_there() -> None:
    """Its sources are in the checkout, or made by `make package`; it asks for no network."""
    text = (LINUX / f"{APP}.yml").read_text("utf-8")
    for name in re.findall(r"^ +path: (\S+)$", text, re.M):
        path = (LINUX / name).resolve().relative_to(ROOT)
        assert path.parts[0] == "build" or (ROOT / path).is_file(), name
    assert "network" not in re.sub(r"#.*", "", text)


# ── the icon ─────────────────────────────────────────────────────────────────────────────────


def test_the_icon_comes_in_every_size_and_in_both_containers(
    script: Script, tmp_path: Path
) -> None:
    """Every PNG has its size, and the heads of .ico and .icns lead to whole PNG files."""
    icons = script("icons")
    icons.paint(tmp_path)
    for size in icons.SIZES:
        head = (tmp_path / f"{size}.png").read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", head[16:]) == (size, size)
    ico = (tmp_path / "connote.ico").read_bytes()
    reserved, kind, number = struct.unpack_from("<HHH", ico)
    assert (reserved, kind, number) == (0, 1, 7)
    for entry in range(number):
        side, *_, length, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * entry)
        assert ico[place : place + length] == (tmp_path / f"{side or 256}.png").read_bytes()
    icns = (tmp_path / "connote.icns").read_bytes()
    assert icns[:8] == b"icns" + struct.pack(">I", len(icns))
    assert icns[8:12] == b"icp4"


# ── the Debian package ───────────────────────────────────────────────────────────────────────


@on_linux
def test_the_package_puts_every_file_where_a_desktop_looks(
    script: Script, frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tiny program is laid out with menu entry, types, icons, manual page and licences."""
    deb = script("deb")
    made = tmp_path / "checkout"
    for name in ("build/licences/copyright", "build/licences/connote.cdx.json", "build/connote.1"):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text("told\n")
    (made / "build/icons").mkdir()
    (made / "build/icons/16.png").write_bytes(b"a picture")
    for name in ("CHANGELOG.md", "resources/app/connote.svg", "desktop/connote/__init__.py"):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, made / name)
    monkeypatch.setattr(deb, "ROOT", made)
    tree = tmp_path / "tree"
    deb.lay_out(frozen, tree)
    share = tree / "usr/share"
    assert os.readlink(tree / "usr/bin/connote") == "../lib/connote/connote"
    assert (tree / "usr/bin/connote").resolve() == (tree / "usr/lib/connote/connote").resolve()
    for place in (
        f"applications/{APP}.desktop",
        f"metainfo/{APP}.metainfo.xml",
        f"mime/packages/{APP}.xml",
        f"icons/hicolor/16x16/apps/{APP}.png",
        f"icons/hicolor/scalable/apps/{APP}.svg",
        "doc/connote/copyright",
        "doc/connote/connote.cdx.json",
    ):
        assert (share / place).is_file(), place
    assert gzip.decompress((share / "man/man1/connote.1.gz").read_bytes()) == b"told\n"
    packed = gzip.decompress((share / "doc/connote/changelog.Debian.gz").read_bytes()).decode()
    assert packed.startswith(f"connote ({connote.__version__}-1) stable; urgency=medium\n")


# ── the single file ──────────────────────────────────────────────────────────────────────────


@pytest.fixture
def single(script: Script, frozen: Path, tmp_path: Path) -> Path:
    """Make the single file of the tiny program, in a folder that can't be written any more."""
    if sys.platform != "linux" or not shutil.which("xz"):
        pytest.skip("it unpacks with xz, on Linux")
    packed = tmp_path / "connote.tar.xz"
    with tarfile.open(packed, "w:xz") as archive:
        archive.add(frozen, arcname="connote-1.2.3")
    folder = tmp_path / "a folder with spaces"
    folder.mkdir()
    script("single_file").build(packed, folder / "connote.run", "1.2.3", "connote-1.2.3")
    folder.chmod(0o555)
    return folder / "connote.run"


def test_the_single_file_unpacks_once_and_runs(
    single: Path, tmp_path: Path, without_root_rights: Callable[[], None]
) -> None:
    """It unpacks into the cache, starts with what it was given, and doesn't unpack again."""
    cache = tmp_path / "a cache"
    surroundings = {**os.environ, "XDG_CACHE_HOME": str(cache)}

    def run() -> str:
        return subprocess.check_output(
            [single, "today", "two words"],
            env=surroundings, text=True, stderr=subprocess.STDOUT, preexec_fn=without_root_rights,
        )  # fmt: skip

    assert run() == "unpacked\ntoday two words\n"
    [place] = (cache / "connote").iterdir()
    (place / "_internal/words").write_text("the same\n")
    assert run() == "the same\ntoday two words\n"
    assert [path.name for path in (cache / "connote").iterdir()] == [place.name]


def test_a_single_file_that_cannot_unpack_says_so_in_a_box(
    single: Path, tmp_path: Path, without_root_rights: Callable[[], None]
) -> None:
    """Where the cache can't be written, who double-clicked is told, and nothing is left."""
    programs, cache = tmp_path / "programs", tmp_path / "cache"
    programs.mkdir()
    cache.mkdir(mode=0o500)
    box = programs / "zenity"
    box.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{tmp_path}/told"\n')
    box.chmod(0o755)
    path = f"{programs}:{os.environ['PATH']}"
    done = subprocess.run(
        [single], env={**os.environ, "XDG_CACHE_HOME": str(cache), "PATH": path},
        capture_output=True, text=True, preexec_fn=without_root_rights,
    )  # fmt: skip
    assert done.returncode == 1
    words = f"{cache}/connote can't be written."
    assert f"connote: {words}\n" in done.stderr
    assert (tmp_path / "told").read_text().splitlines()[-1] == words
    assert not list(cache.iterdir())


# ── what goes along ──────────────────────────────────────────────────────────────────────────


def test_nothing_is_bundled_without_its_licence(script: Script, tmp_path: Path) -> None:
    """Every part in the bill of materials has a licence, and a text of it."""
    bill = script("bill")
    parts = [bill._connote(), *bill._distributions(tmp_path)]
    names = {part.name for part in parts}
    assert {"connote", "peewee", "click", "python-liquid", "shiboken6"} <= names
    for part in parts:
        assert part.license, part.name
        assert len(part.text) > 200, part.name
    told = bill.bill_of(parts)
    assert told["bomFormat"] == "CycloneDX"
    assert len(told["components"]) == len(parts) - 1


def test_a_part_without_a_licence_stops_the_build(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The build ends with the name of the part, and writes no bill."""
    bill = script("bill")
    bare = bill.Part("bare", "1", "library", "MIT", " \n")
    monkeypatch.setattr(bill, "_distributions", lambda _frozen: iter([bare]))
    with pytest.raises(SystemExit, match="bare"):
        bill.write(tmp_path, tmp_path / "licences")
    assert not (tmp_path / "licences").exists()


def test_the_manual_page_names_every_command(script: Script) -> None:
    """Each command has its heading, those inside a group, too."""
    page = script("man_page").page()
    headings = re.findall(r"^\.SS\n(.+)$", page.replace("\\-", "-"), re.M)

    def names(group: click.Group, before: str) -> Iterator[str]:
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            if isinstance(command, click.Group):
                yield from names(command, f"{before} {name}")
            else:
                yield f"{before} {name}"

    told = [" ".join(heading.split()) + " " for heading in headings]
    for name in names(commands, "connote"):
        assert any(heading.startswith(f"{name} ") for heading in told), name
    assert f"Connote {connote.__version__}" in page
