"""What goes along with the program: its licences in one file, and a bill of materials (SBOM).

usage: bill.py FROZEN TARGET

FROZEN is PyInstaller's folder. Written to TARGET: `copyright`, with the licence text of everything
in it (Debian's machine-readable form 1.0), and `connote.cdx.json`, the same list for machines
(CycloneDX 1.5). A part whose licence can't be found stops the build.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMMON = ROOT / "packaging/licences"

QT = ("pyside6-essentials", "shiboken6")
PEOPLE_OF_QT = "The Qt Company Ltd. and other contributors"
QT_TERMS = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their\n"
    "source is published by the Qt Project. Their libraries in the folder of this program\n"
    "(libQt6*.so*, libpyside6*, libshiboken6*) can be replaced by others of the same interface."
)


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is bundled: whose it is, and under which licence."""

    name: str
    version: str
    kind: str
    license: str
    text: str
    purl: str = ""


def write(frozen: Path, target: Path) -> None:
    """Write both files."""
    parts = [_connote(), _python(), *_distributions(frozen), *_system_libraries(frozen)]
    without = [part.name for part in parts if not part.text.strip()]
    if without:
        sys.exit(f"The licences of these bundled parts are not found: {', '.join(without)}")
    target.mkdir(parents=True, exist_ok=True)
    (target / "copyright").write_text(copyright_of(parts), encoding="utf-8")
    bill = json.dumps(bill_of(parts), indent=2, ensure_ascii=False) + "\n"
    (target / "connote.cdx.json").write_text(bill, encoding="utf-8")


# ── what there is ────────────────────────────────────────────────────────────────────────────


def _connote() -> Part:
    version = re.search(
        r'__version__ = "(.+)"', (ROOT / "desktop/connote/__init__.py").read_text(encoding="utf-8")
    )
    assert version, "the version is missing"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    return Part("connote", version[1], "application", "MIT", text)


def _python() -> Part:
    version = sys.version.split()[0]
    own = f"python3.{sys.version_info.minor}"
    places = (
        Path(sys.base_prefix, "lib", own, "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),  # Windows
        Path("/usr/share/doc", own, "copyright"),  # Debian keeps it with the package
    )
    words = next((path.read_text(encoding="utf-8") for path in places if path.exists()), "")
    return Part("python", version, "platform", "PSF-2.0", words, f"pkg:generic/python@{version}")


def _distributions(frozen: Path) -> Iterator[Part]:
    """Give the Python packages whose modules are in the folder, or frozen into the program."""
    for name in sorted({_folded(name) for name in _needed("connote")} - {"connote"}):
        found = metadata.distribution(name)
        told = found.metadata
        term = told.get("License-Expression") or told.get("License") or _classified(told) or ""
        text = _qt_text() if name in QT else _text_of(found)
        term = "LGPL-3.0-only" if name in QT else term.partition("\n")[0] or "see its text"
        yield Part(name, found.version, "library", term, text, f"pkg:pypi/{name}@{found.version}")


def _needed(name: str, known: set[str] | None = None) -> set[str]:
    """Give a distribution and all that it requires here."""
    known = known if known is not None else set()
    if name not in known:
        known.add(name)
        for requirement in metadata.requires(name) or ():
            other = re.match(r"[\w.-]+", requirement)
            if other and "extra ==" not in requirement and _is_there(other[0]):
                _needed(_folded(other[0]), known)
    return known


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_there(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _classified(told: metadata.PackageMetadata) -> str:
    found = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    return found[0].rpartition(":: ")[2] if found else ""


def _text_of(found: metadata.Distribution) -> str:
    paths = [
        path for path in found.files or () if re.search(r"licen[cs]e|copying", path.name, re.I)
    ]
    return "\n\n".join(Path(str(path.locate())).read_text(encoding="utf-8") for path in paths)


def _qt_text() -> str:
    texts = [(COMMON / name).read_text(encoding="utf-8") for name in ("LGPL-3", "GPL-3")]
    return "\n\n".join((QT_TERMS, *texts))


def _system_libraries(frozen: Path) -> Iterator[Part]:
    """Give the Debian packages whose libraries PyInstaller took along."""
    if not shutil.which("dpkg"):
        return
    packages: dict[str, str] = {}
    for library in sorted(path.name for path in frozen.rglob("lib*.so*") if path.is_file()):
        package = _owner(library)
        if package:
            packages[package] = library
    for package in sorted(packages):
        asked = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}", package],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        name = package.partition(":")[0]
        text = Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8")
        term = "see its copyright file"
        purl = f"pkg:deb/debian/{name}@{asked.stdout}"
        yield Part(name, asked.stdout, "library", term, text, purl)


def _owner(library: str) -> str:
    """Give the Debian package that a library came from, or "" for what is told of besides.

    Qt’s wheel brings an ICU of its own; Debian’s has the same terms.
    """
    if re.match(r"lib(Qt6|pyside6|shiboken6|python)", library):
        return ""
    library = re.sub(r"^(libicu\w+\.so)\.\d+$", r"\1.*", library)
    asked = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True)
    return asked.stdout.split(": ")[0].split(",")[0].strip()


# ── in words ─────────────────────────────────────────────────────────────────────────────────


def copyright_of(parts: list[Part]) -> str:
    """Write the licences of all parts, one after another; a text that several share once."""
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Connote",
        "Comment: Connote is MIT; the parts bundled with it have licences of their own.",
    ]
    shared: dict[str, list[Part]] = {}
    for part in parts:
        shared.setdefault(part.text, []).append(part)
    for text, same in shared.items():
        names = ", ".join(f"{part.name} {part.version}" for part in same)
        lines += ["", f"Files: {names}", f"License: {same[0].license}", *_indented(text)]
    return "\n".join(lines) + "\n"


def _indented(text: str) -> Iterator[str]:
    for line in text.strip().splitlines():
        yield f" {line.rstrip()}" if line.strip() else " ."


def bill_of(parts: list[Part]) -> dict[str, object]:
    """Give the bill of materials as CycloneDX has it."""
    whole = parts[0]
    names = ",".join(f"{part.name}={part.version}" for part in parts)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, names)}",
        "version": 1,
        "metadata": {"component": _component(whole)},
        "components": [_component(part) for part in parts[1:]],
    }


def _component(part: Part) -> dict[str, object]:
    told: dict[str, object] = {
        "type": part.kind,
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.license}}],
    }
    return told | ({"purl": part.purl} if part.purl else {})


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
