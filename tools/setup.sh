# SPDX-License-Identifier: MIT
# Sourced by tools/play, tools/test and tools/package: what the machine needs, and getting it. Only Debian and Ubuntu are
# installed on; others are told what to install.

# What is wanted, under Debian's, Fedora's and Arch's names.
build_packages="build-essential:gcc cmake:cmake ninja-build:ninja-build:ninja pkg-config:pkgconf-pkg-config:pkgconf
libsdl2-dev:SDL2-devel:sdl2 libsdl2-ttf-dev:SDL2_ttf-devel:sdl2_ttf liblua5.4-dev:lua-devel:lua
libyaml-dev:libyaml-devel:libyaml libsqlite3-dev:sqlite-devel:sqlite libfreetype-dev:freetype-devel:freetype2
libfontconfig-dev:fontconfig-devel:fontconfig libfribidi-dev:fribidi-devel:fribidi
libunibreak-dev:libunibreak-devel:libunibreak libutf8proc-dev:utf8proc-devel:libutf8proc libmd-dev:libmd-devel:libmd
fonts-noto-core:google-noto-serif-fonts:noto-fonts fonts-noto-cjk:google-noto-serif-cjk-fonts:noto-fonts-cjk fonts-opendyslexic
libatk1.0-dev:atk-devel:at-spi2-core libatk-bridge2.0-dev:at-spi2-atk-devel:at-spi2-core
libatspi2.0-dev:at-spi2-core-devel:at-spi2-core libdbus-1-dev:dbus-devel:dbus"
test_packages="libcmocka-dev:libcmocka-devel:cmocka clang:clang libclang-rt-14-dev:compiler-rt xvfb:xorg-x11-server-Xvfb:xorg-server-xvfb
at-spi2-core:at-spi2-core:at-spi2-core dbus:dbus-daemon:dbus xdotool:xdotool x11-utils:xwininfo:xorg-xwininfo
imagemagick:ImageMagick:imagemagick gettext:gettext:gettext
desktop-file-utils:desktop-file-utils appstream:appstream mandoc:mandoc zsh:zsh lua5.4:lua:lua
python3-jsonschema:python3-jsonschema:python-jsonschema python3-yaml:python3-pyyaml:python-yaml"
package_packages="dpkg-dev:dpkg-dev:dpkg file:file gzip:gzip lintian:lintian"
try_packages="debootstrap:debootstrap xvfb:xorg-x11-server-Xvfb:xorg-server-xvfb x11-utils:xwininfo:xorg-xwininfo
imagemagick:ImageMagick:imagemagick"

# names COLUMN LIST: the names of a list for one family of distributions; a missing column is the nearest before it.
names() {
    for row in $2; do
        name=$(echo "$row" | cut -d: -f"$1")
        [ -n "$name" ] || name=$(echo "$row" | cut -d: -f2)
        [ -n "$name" ] || name=${row%%:*}
        printf '%s ' "$name"
    done
}

# need LIST: makes sure that the packages are there, or says what to install and stops.
need() {
    . /etc/os-release
    case " $ID ${ID_LIKE:-} " in
    *debian* | *ubuntu*) ;;
    *)
        # Without Debian's package list there is no telling what is there, so let the build find out, once told.
        [ -n "${PUSHBACK_PACKAGES_INSTALLED:-}" ] && return 0
        echo "This system is neither Debian nor Ubuntu. Please install these, then set PUSHBACK_PACKAGES_INSTALLED=1 and try again:" >&2
        echo "  Debian:  $(names 1 "$1")" >&2
        echo "  Fedora:  $(names 2 "$1")" >&2
        echo "  Arch:    $(names 3 "$1")" >&2
        exit 2
        ;;
    esac
    missing=
    for package in $(names 1 "$1"); do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed && continue
        # The sanitizers' runtime has the compiler's version in its name and comes with it on other releases.
        case "$package" in libclang-rt-*) apt-cache show "$package" >/dev/null 2>&1 || continue ;; esac
        missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    echo "Installing:$missing" >&2
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build VARIANT FOLDER CC [OPTION...]: configures when needed and builds. False when either fails.
build() {
    variant=$1 folder=$2 cc=$3
    shift 3
    if [ ! -f "$folder/build.ninja" ]; then
        CC=$cc cmake -S . -B "$folder" -G Ninja -DPB_VARIANT="$variant" "$@" || return 1
    fi
    cmake --build "$folder"
}
