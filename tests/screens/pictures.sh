#!/bin/sh
# SPDX-License-Identifier: MIT
# pictures.sh PROGRAM ROOT [FOLDER]: every screen in three languages, three sizes and three themes is, byte for byte, the
# picture that it was. The hashes of all are in tests/golden/pictures/hashes.txt; of each screen three stand beside it as
# pictures, one a language and theme. What differs is left in FOLDER: actual, and where there is one expected and difference. PB_BLESS=1 writes both anew; look at the pictures that changed.
#
# Letters are the fonts' own: with other fonts than those that the hashes were made with nothing is compared (status 77).
set -eu
program=$(realpath "$1") root=$(realpath "$2") folder=$(realpath -m "${3:-pictures-now}")
golden=$root/tests/golden/pictures
rm -rf "$folder"
mkdir -p "$folder"

fonts() {
    for wanted in "Noto Serif" "Noto Sans" "Noto Sans CJK SC" "Noto Serif CJK SC"; do
        file=$(fc-match -f '%{file}' "$wanted")
        echo "fonts $(sha256sum "$file" | cut -c1-16) $(basename "$file")"
    done
}

# The smallest size of each screen in each language, each in another theme: what is worth keeping as pictures.
covers() {
    grep -E '^[a-z_]*-(en-1024x640-light|zh_CN-1024x640-dark|pseudo-1024x640-high_contrast) ' | cut -d' ' -f1
}

# In a folder of its own, since it keeps its sessions where it stands: whoever keeps none isn't asked to rate himself.
paint() {
    rm -rf "$folder/kept"
    mkdir "$folder/kept"
    (cd "$folder/kept" && "$program" "$root" "$@")
    rm -rf "$folder/kept"
}

{ fonts; paint; } >"$folder/hashes.txt"
convert=$(command -v convert-im6.q16 || command -v convert || true)
if [ -n "${PB_BLESS:-}" ]; then
    [ -n "$convert" ] || { echo "pictures.sh: ImageMagick is wanted to keep pictures" >&2; exit 2; }
    mkdir -p "$golden"
    [ -f "$golden/hashes.txt" ] || echo none >"$golden/hashes.txt"
    changed=$(grep -v '^fonts' "$folder/hashes.txt" | { grep -vxFf "$golden/hashes.txt" 2>/dev/null || true; } | covers)
    # shellcheck disable=SC2086
    [ -z "$changed" ] || paint "$folder" $changed >/dev/null
    for name in $changed; do
        $convert "$folder/$name.bmp" -define png:compression-level=9 -strip "$golden/$name.png"
    done
    cp "$folder/hashes.txt" "$golden/hashes.txt"
    exit 0
fi
if [ "$(grep '^fonts' "$folder/hashes.txt")" != "$(grep '^fonts' "$golden/hashes.txt")" ]; then
    echo "other fonts than the pictures were made with: nothing is compared"
    exit 77
fi
if cmp -s "$golden/hashes.txt" "$folder/hashes.txt"; then
    rm -rf "$folder"
    exit 0
fi
changed=$(grep -v '^fonts' "$folder/hashes.txt" | grep -vxFf "$golden/hashes.txt" | cut -d' ' -f1)
# shellcheck disable=SC2086
paint "$folder" $changed >/dev/null
for name in $changed; do
    echo "$name is another picture"
    [ -n "$convert" ] || continue
    $convert "$folder/$name.bmp" "$folder/$name-actual.png"
    rm "$folder/$name.bmp"
    [ -f "$golden/$name.png" ] || continue
    cp "$golden/$name.png" "$folder/$name-expected.png"
    compare -metric AE "$folder/$name-expected.png" "$folder/$name-actual.png" "$folder/$name-difference.png" 2>/dev/null || true
done
echo "what they are now, were, and where they differ is in $folder"
exit 1
