"""The program's icon in all the sizes that systems ask for, painted from its drawing.

usage: icons.py FOLDER

Writes `16.png` to `512.png`, `connote.ico` (Windows) and `connote.icns` (macOS). The last two are
containers of PNG files: their heads are written here, as Microsoft's and Apple's formats say.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

DRAWINGS = Path(__file__).parents[1] / "resources/app"
SMALL = 16
"""Up to this size the drawing is one of its own, laid on whole pixels."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def paint(folder: Path) -> None:
    """Paint every size into the folder."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        drawing = QSvgRenderer(str(drawing_for(size)))
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        assert image.save(str(folder / f"{size}.png")), f"{folder} can't be written"
    pictures = {size: (folder / f"{size}.png").read_bytes() for size in SIZES}
    (folder / "connote.ico").write_bytes(_ico(pictures))
    (folder / "connote.icns").write_bytes(_icns(pictures))


def drawing_for(size: int) -> Path:
    """Give the drawing that is legible at a size."""
    return DRAWINGS / ("connote-16.svg" if size <= SMALL else "connote.svg")


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Put pictures into an .ico: a directory of 16 bytes each, then the PNG files."""
    head = struct.pack("<HHH", 0, 1, len(_ICO))
    place = len(head) + 16 * len(_ICO)
    entries = b""
    for size in _ICO:
        length = len(pictures[size])
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, length, place)
        place += length
    return head + entries + b"".join(pictures[size] for size in _ICO)


def _icns(pictures: dict[int, bytes]) -> bytes:
    """Put pictures into an .icns: each behind its kind and its length."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    paint(Path(sys.argv[1]))
