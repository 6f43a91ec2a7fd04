"""One file that runs by double-click: a short shell script, and behind it the packed folder.

The script unpacks the folder once into the user's cache, under the sum of what is packed, and
starts it from there; a second start finds it unpacked. It needs sh, tail, tar and xz, which every
Linux desktop has. (An AppImage would need its runtime, which no package of Debian, PyPI or npm
holds.)
"""

from __future__ import annotations

import hashlib
from pathlib import Path

SCRIPT = """\
#!/bin/sh
# Connote {version}: unpacks itself into a cache of yours and starts. Remove the cache as you like.
set -eu
cache=${{XDG_CACHE_HOME:-$HOME/.cache}}/connote
place=$cache/{version}-{sum}
fail() {{
    echo "connote: $1" >&2
    for box in "zenity --error --no-markup --text" "kdialog --error" xmessage notify-send; do
        if command -v "${{box%% *}}" >/dev/null && $box "$1" 2>/dev/null; then break; fi
    done
    exit 1
}}
if [ ! -x "$place/connote" ]; then
    notify-send Connote "Connote unpacks itself and opens in a moment." 2>/dev/null || true
    mkdir -p "$cache" && part=$(mktemp -d "$cache/part.XXXXXX") || fail "$cache can't be written."
    trap 'rm -rf "$part"' EXIT
    tail -c +{offset} "$0" | xz -dc | tar -x -C "$part" ||
        fail "Connote can't be unpacked into $cache: is the disk full, or are tar and xz missing?"
    find "$cache" -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf {{}} + || true
    mv -T "$part/{top}" "$place" 2>/dev/null || [ -x "$place/connote" ]
    rm -rf "$part"
    trap - EXIT
fi
exec "$place/connote" "$@"
"""


def build(packed: Path, target: Path, version: str, top: str) -> None:
    """Put the script before the .tar.xz `packed`, which holds the folder `top`."""
    body = packed.read_bytes()
    mark = hashlib.sha256(body).hexdigest()[:12]
    target.write_bytes(_head(version, mark, top) + body)
    target.chmod(0o755)


def _head(version: str, mark: str, top: str) -> bytes:
    """Write the script with the offset of what follows it, which counts its own digits."""
    offset = 0
    while True:
        head = SCRIPT.format(version=version, sum=mark, top=top, offset=offset).encode()
        if len(head) + 1 == offset:
            return head
        offset = len(head) + 1
