"""Builds what people install, from a clean checkout: `make package`.

usage: build.py [folder] [tar] [deb] [single]      (nothing named: all that this system can)

    folder   PyInstaller's folder, build/package/connote/
    tar      the same as .tar.xz, to be unpacked anywhere
    deb      the Debian package, with menu entry, icons, types, manual page and licences
    single   the archive as one file that unpacks itself and starts: a double-click, no installing

Everything comes out in dist/, with the bill of materials and SHA-256 sums beside it. On Windows
windows/connote.iss takes it from the folder, on macOS macos/dmg.sh from build/package/Connote.app.
"""

from __future__ import annotations

import functools
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

import bill
import icons
import man_page
import translations

from connote import __version__

ROOT = Path(__file__).parents[1]
FROZEN = ROOT / "build/package/connote"
DIST = ROOT / "dist"
NAME = f"connote-{__version__}-{platform.system().lower()}-{platform.machine()}"

TOP = f"connote-{__version__}"
"""The folder in the archive."""

HALF_OPEN = 0o022
"""What is built is for everybody to read, whatever umask it is built under."""


def main(wanted: Iterable[str]) -> None:
    """Build what was named, or all."""
    os.umask(HALF_OPEN)
    os.chdir(ROOT)
    named = list(wanted) or _possible()
    DIST.mkdir(exist_ok=True)
    build_folder()
    for kind in named:
        _KINDS[kind]()
    _write_sums()


def _possible() -> list[str]:
    """Name the kinds that can be built here."""
    if sys.platform != "linux":
        return ["folder"]
    return [kind for kind in _KINDS if kind != "deb" or shutil.which("dpkg-deb")]


def build_folder() -> None:
    """Freeze the program, with its licences in the folder."""
    translations.release()
    icons.paint(ROOT / "build/icons")
    (ROOT / "build/connote.1").write_text(man_page.page(), encoding="utf-8")
    freezing = ["--noconfirm", "--log-level", "WARN", "--distpath", str(FROZEN.parent)]
    freezing += ["--workpath", str(ROOT / "build/freezing"), str(ROOT / "packaging/connote.spec")]
    subprocess.run([sys.executable, "-m", "PyInstaller", *freezing], check=True)
    bill.write(FROZEN, ROOT / "build/licences")
    for name in ("copyright", "connote.cdx.json"):
        shutil.copyfile(ROOT / "build/licences" / name, FROZEN / name)
    shutil.copyfile(ROOT / "build/licences/connote.cdx.json", DIST / f"{NAME}.cdx.json")


@functools.cache
def build_tar() -> Path:
    """Pack the folder; the same tree gives the same bytes."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        return member

    packed = DIST / f"{NAME}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=9) as archive:
        archive.add(FROZEN, arcname=TOP, filter=plain)
    return packed


def build_deb() -> None:
    """Pack the Debian package."""
    sys.path.insert(0, str(ROOT / "packaging/linux"))
    import deb  # only where there is dpkg

    deb.build(FROZEN, DIST / f"connote_{deb.version()}_{deb.architecture()}.deb")


def build_single() -> None:
    """Make the archive one file that unpacks itself to a cache of the user's and starts."""
    sys.path.insert(0, str(ROOT / "packaging/linux"))
    import single_file  # only on Linux

    single_file.build(build_tar(), DIST / f"{NAME}.run", __version__, TOP)


def _nothing() -> None:
    """The folder is built in any case."""


_KINDS = {"folder": _nothing, "tar": build_tar, "deb": build_deb, "single": build_single}


def _write_sums() -> None:
    lines = []
    for path in sorted(DIST.iterdir()):
        if path.name != "SHA256SUMS":
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
            print(f"{path.stat().st_size / 1e6:7.1f} MB  dist/{path.name}")
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
