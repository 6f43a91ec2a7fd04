#!/bin/sh
# Installs the .deb on a bare Debian 12 below build/ and uses it there as its owner would: from the menu, by a
# double-click on a book, through an upgrade, and out again. Needs root, and dist/connote_*.deb (make package KINDS=deb).
#
# usage: package_test.sh [PYTHON]      DEBIAN_MIRROR names another place to take Debian from.
set -eu

cd "$(dirname "$0")/../.."
DEB=$(ls -t dist/connote_*.deb 2>/dev/null | head -n 1)
ROOT=$PWD/build/clean-root
BARE=$PWD/build/bare-debian.tar
APP=org.connote.Connote

say() { printf '%s\n' "package-test: $*"; }
fail() { say "$*" >&2; exit 1; }
inside() { chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

[ "$(id -u)" -eq 0 ] || fail "a clean root can only be made by root; please run it with sudo"
[ -n "$DEB" ] || fail "there is no package in dist/; build it with: make package KINDS=deb"

# ── a bare Debian 12, made once ──────────────────────────────────────────────────────────────────
let_go() {
    for place in proc dev; do
        mountpoint -q "$ROOT/$place" && umount -l "$ROOT/$place"
    done
    return 0
}
trap let_go EXIT
let_go
rm -rf "$ROOT"
if [ ! -f "$BARE" ]; then
    say "making a bare Debian 12"
    mirror=${DEBIAN_MIRROR:-$(apt-cache policy | grep -oE 'https?://[^ ]+/debian( |$)' | head -n 1)}
    debootstrap --variant=minbase bookworm "$ROOT" $mirror >build/debootstrap.log 2>&1 || fail "debootstrap failed; see build/debootstrap.log"
    tar -c -C "$ROOT" . >"$BARE.part" && mv "$BARE.part" "$BARE"
else
    mkdir -p "$ROOT" && tar -x -C "$ROOT" -f "$BARE"
fi
mkdir -p "$ROOT/proc" "$ROOT/dev"
mount -t proc proc "$ROOT/proc"
mount --bind /dev "$ROOT/dev"
for settings in /etc/apt/apt.conf.d /etc/resolv.conf; do
    cp -rL "$settings" "$ROOT$(dirname "$settings")/" 2>/dev/null || true
done
inside apt-get update -qq

# ── what a desktop has, and the package does not bring ───────────────────────────────────────────
# A screen to look at, hands for the keyboard, and the tools that open files; then the state before the package.
inside apt-get install -y -qq --no-install-recommends xvfb xdotool python3 xdg-utils libglib2.0-bin file \
    desktop-file-utils shared-mime-info >build/package-test.log 2>&1 || fail "apt-get failed; see build/package-test.log"
everything() { (cd "$ROOT" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./root -o -path ./var/lib/dpkg -o -path ./var/cache \
    -o -path ./var/log -o -path ./var/lib/apt -o -path ./etc/ld.so.cache \) -prune -o -print | sort); }

install() { cp "$1" "$ROOT/tmp/connote.deb" && inside apt-get install -y -qq "$2" /tmp/connote.deb >>build/package-test.log 2>&1; }

# ── an older version first, then the upgrade ─────────────────────────────────────────────────────
say "installing an older version, and this one over it"
rm -rf build/older && dpkg-deb -R "$DEB" build/older
sed -i 's/^Version: .*/Version: 0.0.1~older/' build/older/DEBIAN/control
echo "of the older version" >build/older/usr/lib/connote/left_over
dpkg-deb --root-owner-group -Znone -b build/older build/older.deb >/dev/null && rm -rf build/older
install build/older.deb --no-install-recommends || fail "the older version can't be installed"
everything >build/with-libraries.txt
install "$DEB" --no-install-recommends || fail "the package can't be installed; see build/package-test.log"
rm -f build/older.deb
[ ! -e "$ROOT/usr/lib/connote/left_over" ] || fail "the upgrade left a file of the older version"
size=$(inside dpkg-query -W -f '${Installed-Size}' connote)
packed=$(stat -c %s "$DEB")
say "$((packed / 1000000)) MB packed, $((size * 1024 / 1000000)) MB installed"
[ "$packed" -le 60000000 ] || fail "the package is over 60 MB"
[ "$((size * 1024))" -le 150000000 ] || fail "installed, it is over 150 MB"
missing=$(inside sh -c 'LD_LIBRARY_PATH=/usr/lib/connote/_internal ldd $(find /usr/lib/connote -name "*.so*") 2>/dev/null | grep "not found" | sort -u')
[ -z "$missing" ] || fail "libraries are missing: $missing"

# ── the menu, the types, the manual ──────────────────────────────────────────────────────────────
say "looking at the menu entry, the icons, the types and the manual page"
inside desktop-file-validate "/usr/share/applications/$APP.desktop"
inside test -e "/usr/share/icons/hicolor/16x16/apps/$APP.png" -a -e /usr/share/man/man1/connote.1.gz
inside connote --folder /tmp/first sample
# As file managers ask; xdg-mime without a desktop would only ask file(1), which knows no types of ours.
for book in book.connote nameless; do
    cp "$ROOT/tmp/first/book.connote" "$ROOT/tmp/$book"
    inside gio info -a standard::content-type "/tmp/$book" | grep -q application/x-connote-book || fail "$book is not known by its type"
done
[ "$(inside xdg-mime query default application/x-connote-book)" = "$APP.desktop" ] || fail "a book does not open with Connote"

# ── as a user: the window ────────────────────────────────────────────────────────────────────────
cp packaging/smoke_test.py packaging/virtual_screen.py "$ROOT/tmp/"
say "walking through the window"
inside python3 /tmp/smoke_test.py connote
inside python3 /tmp/smoke_test.py --opens /tmp/first/book.connote gio launch "/usr/share/applications/$APP.desktop" /tmp/first/book.connote

# ── out again ────────────────────────────────────────────────────────────────────────────────────
say "removing it"
mkdir -p "$ROOT/root/.local/share/Connote" && echo mine >"$ROOT/root/.local/share/Connote/book.connote"
inside apt-get purge -y -qq connote >>build/package-test.log 2>&1
everything >build/after.txt
grep -vE '/connote|Connote' build/with-libraries.txt >build/before.txt
left=$(comm -13 build/before.txt build/after.txt)
[ -z "$left" ] || fail "left behind: $left"
[ -e "$ROOT/root/.local/share/Connote/book.connote" ] || fail "the user's book went with it"
say "installed, used, upgraded and removed: all well"
