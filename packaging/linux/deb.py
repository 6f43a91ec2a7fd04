"""The Debian package: the frozen folder with its menu entry, icons, types, man page and licences.

usage: deb.py FROZEN TARGET      (FROZEN: PyInstaller's folder; TARGET: the .deb)

Only what Qt loads from the system is asked for in Depends; the rest is in the folder. What runs at
installing is left to Debian's own triggers (menu, icons, types), so there are no scripts that could
leave something behind.
"""

from __future__ import annotations

import datetime
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
APP = "org.connote.Connote"

DEPENDS = (
    "libc6 (>= 2.36)",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "hicolor-icon-theme",
    "shared-mime-info",
)
RECOMMENDS = ("fonts-inter | fonts-noto-core", "xdg-utils", "xdg-desktop-portal")

MAINTAINER = "The Connote team <connote@example.org>"
CONTROL = """\
Package: connote
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: contact book that writes the connection note people answer
 Connote keeps a contact book on your own machine, with how you know each
 person and what you are after. For each request it writes a note from a
 template that says who asks, how you know each other and what is wanted,
 inside the character limit of the channel, and it keeps track of which
 requests were accepted.
 .
 It logs in nowhere and makes no connection of its own.
"""


def version() -> str:
    """Give the package's version: the program's, and our first packing of it."""
    return f"{_version_of_program()}-1"


def _version_of_program() -> str:
    text = (ROOT / "desktop/connote/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found, "the version is missing"
    return found[1]


def architecture() -> str:
    """Give Debian's name of this machine's kind."""
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    )
    return asked.stdout.strip()


def build(frozen: Path, target: Path) -> None:
    """Lay the package out beside the target and pack it."""
    tree = target.with_suffix(".tree")
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(frozen, tree)
    _write_control(tree)
    _allow(tree)
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree, target]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)


def lay_out(frozen: Path, tree: Path) -> None:
    """Put every file where it belongs below `tree`, as it will below /."""
    shutil.copytree(frozen, tree / "usr/lib/connote", symlinks=True)
    share = tree / "usr/share"
    for source, place in (
        (HERE / f"{APP}.desktop", f"applications/{APP}.desktop"),
        (HERE / f"{APP}.metainfo.xml", f"metainfo/{APP}.metainfo.xml"),
        (HERE / f"{APP}.xml", f"mime/packages/{APP}.xml"),
        (ROOT / "resources/app/connote.svg", f"icons/hicolor/scalable/apps/{APP}.svg"),
    ):
        _copy(source, share / place)
    for picture in (ROOT / "build/icons").glob("*.png"):
        size = picture.stem
        _copy(picture, share / f"icons/hicolor/{size}x{size}/apps/{APP}.png")
    documents = share / "doc/connote"
    _copy(ROOT / "build/licences/copyright", documents / "copyright")
    _copy(ROOT / "build/licences/connote.cdx.json", documents / "connote.cdx.json")
    _zip((ROOT / "CHANGELOG.md").read_bytes(), documents / "changelog.gz")
    _zip(_packing_log().encode(), documents / "changelog.Debian.gz")
    _zip((ROOT / "build/connote.1").read_bytes(), share / "man/man1/connote.1.gz")
    link = tree / "usr/bin/connote"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/connote/connote")


def _packing_log() -> str:
    """Write what Debian wants to read of each packing; what changed is in the program's own log."""
    released = ET.parse(HERE / f"{APP}.metainfo.xml").find("releases/release")  # noqa: S314 - ours
    assert released is not None, "the metainfo tells of no release"
    day = datetime.datetime.fromisoformat(f"{released.get('date')}T12:00:00+00:00")
    return (
        f"connote ({version()}) stable; urgency=medium\n\n"
        "  * Packed; what changed is told in changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(day)}\n"
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zip(data: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(data, 9, mtime=0))


def _write_control(tree: Path) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    control = CONTROL.format(
        version=version(),
        maintainer=MAINTAINER,
        architecture=architecture(),
        size=size,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
    )
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"  # noqa: S324 - the format's
        for path in files
    )
    place = tree / "DEBIAN"
    place.mkdir()
    (place / "control").write_text(control, encoding="utf-8")
    (place / "md5sums").write_text(sums, encoding="utf-8")


def _allow(tree: Path) -> None:
    """Let everybody read, and run what is a program."""
    for folder, _folders, files in os.walk(tree):
        os.chmod(folder, 0o755)  # noqa: S103 - a package's folders are for everybody
        for name in files:
            path = Path(folder, name)
            if not path.is_symlink():
                is_program = path.name == "connote" and path.parent.name == "connote"
                path.chmod(0o755 if is_program and "lib" in path.parts else 0o644)


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
