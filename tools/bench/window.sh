#!/bin/sh
# SPDX-License-Identifier: MIT
# Window measures of a built pushback on an X server of its own: window.sh BUILD [SECONDS [ARGUMENT]...]
# Start to first frame, memory, and processor time over SECONDS (20) of doing nothing. Five starts, then the idle one;
# medians. Where Ren'Py is installed (Debian's `renpy`) the same of it on an empty game follows, with renpy_ before each
# name. Without a GPU here, so say so when quoting.
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

# once SECONDS PROGRAM [ARGUMENT]...: a fresh server, since its screen must be empty, and a fresh home.
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
    env -u WAYLAND_DISPLAY DISPLAY=":$(cat "$work/display")" SDL_VIDEODRIVER=x11 HOME="$work/home" \
        PUSHBACK_HOME="$work/home" PUSHBACK_SHARE="$root" \
        "$frame" "$work/screen/Xvfb_screen0" "$idle" "$@" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
    kill $server
    wait $server 2>/dev/null || true
    server=
}

# measure PREFIX PROGRAM [ARGUMENT]...
measure() {
    prefix=$1
    shift
    : >"$work/starts"
    for round in 1 2 3 4 5; do
        once 0 "$@" >"$work/start"
        grep '^first_frame' "$work/start" >>"$work/starts"
    done
    once "$seconds" "$@" >"$work/idle"
    for name in first_frame_ms first_frame_cpu_ms; do
        grep "^$name " "$work/starts" | sort -k2 -n | sed -n 3p | sed "s/^/$prefix/"
    done
    grep -v '^first_frame' "$work/idle" | sed "s/^/$prefix/"
}

# A game of three coloured boxes, and a copy of the engine: with Python 3.11 Debian's 8.0.3 stops at its first screen
# (renpy issue 4544), which three lines mend.
make_renpy() {
    cp -r /usr/share/games/renpy "$work/renpy"
    sed -i 's#renpy_base = "/usr/share/games/renpy"#renpy_base = os.path.dirname(os.path.abspath(__file__))#' \
        "$work/renpy/renpy.py"
    sed -i 's/^    ast.fix_missing_locations(expr)$/&\n    for n in ast.walk(expr):\n        if hasattr(n, "lineno"):\n            n.end_lineno, n.end_col_offset = n.lineno, n.col_offset/' \
        "$work/renpy/renpy/sl2/slast.py"
    mkdir -p "$work/empty/game"
    cat >"$work/empty/game/script.rpy" <<'END'
define config.screen_width = 1920
define config.screen_height = 1080
define config.quit_action = Quit(confirm=False)
label main_menu:
    return
label start:
    scene expression Solid("#f5f0e6")
    show expression Solid("#2e6e72", xysize=(600, 400)) as one
    show expression Solid("#a0405a", xysize=(300, 200)) as two
    pause
END
    once 0 /usr/bin/python3 "$work/renpy/renpy.py" "$work/empty" >/dev/null # compiles the game
}

measure "" "$program" "$@"
if [ $# -eq 0 ] && [ -f /usr/share/games/renpy/renpy.py ]; then
    make_renpy
    measure renpy_ /usr/bin/python3 "$work/renpy/renpy.py" "$work/empty"
fi
