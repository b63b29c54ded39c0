#!/bin/sh
# SPDX-License-Identifier: MIT
# screen_reader.sh BUILD ROOT: the program as screen readers see it, on an accessibility bus of its own. Passed over where
# there is none to be had.
set -eu
[ -n "${PB_READER_INSIDE:-}" ] || {
    command -v dbus-run-session >/dev/null || { echo "there is no dbus-run-session"; exit 77; }
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || { echo "there is no accessibility bus"; exit 77; }
    unset DISPLAY WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS
    PB_READER_INSIDE=1 exec dbus-run-session -- "$0" "$@"
}
build=$1 root=$2
work=$(mktemp -d)
trap 'kill "$program" 2>/dev/null || true; wait; rm -rf "$work"' EXIT
export PUSHBACK_HOME="$work/home" PUSHBACK_SHARE="$root" PUSHBACK_ACCESSIBILITY=1 SDL_VIDEODRIVER=dummy LC_ALL=C.UTF-8
mkdir -p "$work/home/scenarios"
cp -R "$root/tests/fixtures/heard/round" "$work/home/scenarios/heard"
"$build/engine/pushback" 2>"$work/err" &
program=$!
status=0
ASAN_OPTIONS=detect_leaks=0 "$build/tests/read_screen" || status=$? # it ends without tidying up
kill -TERM "$program" # which SDL takes for a request to close
ended=0
wait "$program" || ended=$?
[ "$ended" = 0 ] || { echo "the program ended with $ended"; status=1; }
[ ! -s "$work/err" ] || { cat "$work/err"; status=1; }
exit $status
