#!/bin/sh
# Makes the disk image for macOS from build/package/Connote.app (after: python packaging/build.py).
#
# usage: dmg.sh VERSION
#
# With SIGNING_IDENTITY (a "Developer ID Application" in the keychain) the bundle is signed; with
# NOTARY_PROFILE (kept by: xcrun notarytool store-credentials) the image is also notarised. Without
# them both are left out, and macOS asks its user once whether to open what nobody vouches for.
set -eu

cd "$(dirname "$0")/../.."
VERSION=$1
APP=build/package/Connote.app
IMAGE=dist/connote-$VERSION-macos-$(uname -m).dmg
STAGE=build/dmg

[ -d "$APP" ] || { echo "dmg: there is no $APP; build it with: python packaging/build.py" >&2; exit 1; }

cp build/licences/copyright build/licences/connote.cdx.json "$APP/Contents/Resources/"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$SIGNING_IDENTITY" "$APP"
else
    codesign --force --deep --sign - "$APP"  # new files in the bundle have made its seal stale
fi
codesign --verify --deep --strict "$APP"

rm -rf "$STAGE" "$IMAGE"
mkdir -p "$STAGE" dist
cp -R "$APP" "$STAGE/"
ln -s /Applications "$STAGE/Applications"
image() { hdiutil create -volname Connote -srcfolder "$STAGE" -fs HFS+ -format UDZO -ov -quiet "$IMAGE"; }
image || { sleep 10; image; }  # “Resource busy”, while Spotlight looks at the stage
rm -rf "$STAGE"

if [ -n "${SIGNING_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$IMAGE" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$IMAGE"
fi
echo "$IMAGE"
