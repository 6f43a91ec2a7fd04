"""One file that runs by double-click: a short shell script, and behind it the packed folder.

The script unpacks the folder once into the user's cache, under the sum of what is packed, and
starts it from there; a second start finds it unpacked. It needs sh, tail, tar and xz, which every
Linux desktop has. (An AppImage would need its runtime, which no package of Debian or PyPI holds.)
"""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

SCRIPT = """\
#!/bin/sh
# Connote {version}: unpacks itself into a cache of yours and starts. Remove the cache as you like.
set -eu
cache=${{XDG_CACHE_HOME:-$HOME/.cache}}/connote
place=$cache/{version}-{sum}
if [ ! -x "$place/connote" ]; then
    mkdir -p "$cache"
    part=$(mktemp -d "$cache/part.XXXXXX")
    trap 'rm -rf "$part"' EXIT
    tail -c +{offset} "$0" | xz -dc | tar -x -C "$part"
    find "$cache" -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf {{}} +
    mv -T "$part/connote" "$place" 2>/dev/null || [ -x "$place/connote" ]
    rm -rf "$part"
    trap - EXIT
fi
exec "$place/connote" "$@"
"""


def build(frozen: Path, target: Path, version: str) -> None:
    """Pack the folder `frozen` behind the script."""
    packed = target.with_suffix(".xz")
    folder = ["tar", "-c", "--owner=0", "--group=0", "-C", frozen.parent, frozen.name]
    with packed.open("wb") as file, subprocess.Popen(folder, stdout=subprocess.PIPE) as tar:
        subprocess.run(["xz", "-9", "-T1"], stdin=tar.stdout, stdout=file, check=True)
    if tar.returncode:
        raise OSError(f"{frozen} can't be packed")
    body = packed.read_bytes()
    packed.unlink()
    mark = hashlib.sha256(body).hexdigest()[:12]
    target.write_bytes(_head(version, mark) + body)
    target.chmod(0o755)


def _head(version: str, mark: str) -> bytes:
    """Write the script with the offset of what follows it, which counts its own digits."""
    offset = 0
    while True:
        head = SCRIPT.format(version=version, sum=mark, offset=offset).encode()
        if len(head) + 1 == offset:
            return head
        offset = len(head) + 1
