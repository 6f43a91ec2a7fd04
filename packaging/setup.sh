#!/bin/sh
# Makes the virtual environment and installs what Connote needs, pinned by constraints.txt.
# System libraries come by apt where root or sudo allows; else one message says what to install.
# With `package` as second word, what the building of packages needs comes along.
set -eu

VENV=$1
EXTRA=dev${2:+,$2}
PYTHON=${PYTHON:-python3}
# What Qt loads, by the Debian package it comes in; xvfb, strace and the desktop's checks are for the tests.
LIBRARIES="libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0
libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libglib-2.0.so.0:libglib2.0-0
libxcb-cursor.so.0:libxcb-cursor0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0
libxcb-xinerama.so.0:libxcb-xinerama0"

say() { printf '%s\n' "connote: $*" >&2; }

find_python() {
    for candidate in "$PYTHON" python3 python3.11 python3.12 python3.13 python3.14; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return
        fi
    done
}

missing_packages() {
    for pair in $LIBRARIES; do
        if ! ldconfig -p 2>/dev/null | grep -q "${pair%%:*}"; then
            printf '%s ' "${pair##*:}"
        fi
    done
    command -v strace >/dev/null || printf 'strace '
    command -v Xvfb >/dev/null || printf 'xvfb '
    command -v desktop-file-validate >/dev/null || printf 'desktop-file-utils '
    command -v appstreamcli >/dev/null || printf 'appstream '
    find /usr/share/fonts -iname 'inter*' -o -iname 'notosans-regular*' 2>/dev/null | grep -q . ||
        printf 'fonts-inter fonts-noto-core '
    "$(find_python)" -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
    [ "$EXTRA" = dev ] || missing_packers
}

missing_packers() {
    for pair in objdump:binutils xz:xz-utils debootstrap:debootstrap lintian:lintian xdotool:xdotool; do
        command -v "${pair%%:*}" >/dev/null || printf '%s ' "${pair##*:}"
    done
    # Python itself as a library, which the frozen program loads.
    "$(find_python)" -c 'import ctypes, sysconfig
ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' 2>/dev/null ||
        "$(find_python)" -c 'import sys; print(f"libpython3.{sys.version_info.minor}", end=" ")'
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "please install what these Debian packages hold: $*"
        return
    fi
    ROOT=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            say "please run: sudo apt-get install $*"
            return
        fi
        ROOT="sudo -n"
    fi
    say "installing $*"
    log=$(mktemp)
    if ! { $ROOT apt-get update && DEBIAN_FRONTEND=noninteractive \
        $ROOT apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        say "apt-get could not install them; please run: sudo apt-get install $*"
    fi
    rm -f "$log"
}

if [ -z "$(find_python)" ]; then
    say "Python 3.11 or newer is needed; on Debian: sudo apt-get install python3 python3-venv"
    exit 1
fi
if [ "$(uname -s)" = Linux ]; then
    packages=$(missing_packages)
    # shellcheck disable=SC2086
    if [ -n "$packages" ]; then install_packages $packages; fi
fi
[ -x "$VENV/bin/python" ] || "$(find_python)" -m venv "$VENV"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt hatchling editables
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-build-isolation \
    --constraint constraints.txt --editable ".[$EXTRA]"
"$VENV/bin/python" packaging/translations.py release
