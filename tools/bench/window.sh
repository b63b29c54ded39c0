#!/bin/sh
# SPDX-License-Identifier: MIT
# Window measures of a built pushback on an X server of its own: window.sh BUILD [SECONDS [ARGUMENT]...]
# Start to first frame, memory, and processor time over SECONDS (20) of doing nothing. Five starts, then the idle one;
# medians. Without a GPU here, so say so when quoting.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:?usage: window.sh BUILD [SECONDS [ARGUMENT]...]}
seconds=${2:-20}
[ $# -gt 2 ] && shift 2 || shift $#
frame=$build/tools/bench/bench-frame
program=$build/engine/pushback
[ -x "$program" ] || { echo "window.sh: there is no $program" >&2; exit 2; }
work=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null || true; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT

# once SECONDS: a fresh server, since its screen must be empty, and a fresh home.
once() {
    idle=$1
    shift
    rm -rf "$work/screen" "$work/home"
    mkdir "$work/screen" "$work/home"
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -br -nolisten tcp -fbdir "$work/screen" \
        3>"$work/display" >/dev/null 2>&1 &
    server=$!
    tries=0
    until [ -s "$work/display" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || { echo "window.sh: Xvfb does not start" >&2; exit 2; }
        sleep 0.1
    done
    sleep 1 # until it has painted its own background
    env -u WAYLAND_DISPLAY DISPLAY=":$(cat "$work/display")" SDL_VIDEODRIVER=x11 \
        PUSHBACK_HOME="$work/home" PUSHBACK_SHARE="$root" \
        "$frame" "$work/screen/Xvfb_screen0" "$idle" "$program" "$@" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
    kill $server
    wait $server 2>/dev/null || true
    server=
}

: >"$work/starts"
for round in 1 2 3 4 5; do
    once 0 "$@" >"$work/start"
    grep '^first_frame' "$work/start" >>"$work/starts"
done
once "$seconds" "$@" >"$work/idle"
for name in first_frame_ms first_frame_cpu_ms; do
    grep "^$name " "$work/starts" | sort -k2 -n | sed -n 3p
done
grep -v '^first_frame' "$work/idle"
