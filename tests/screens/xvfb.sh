# SPDX-License-Identifier: MIT
# For tests of the real program in a real window on a display of its own, with an empty home. Sourced with
#     . xvfb.sh PROGRAM ROOT
# The program tells what is on its screen in a trace (engine/ui/ui.h); nothing here knows where anything is.
program=$1
root=$2
for tool in Xvfb xdotool import; do
    command -v $tool >/dev/null || {
        echo "passed over: there is no $tool here"
        exit 77
    }
done
scratch=$(mktemp -d)
server= player=

finish() {
    status=$?
    if [ $status -ne 0 ]; then
        kept=$(mktemp -d "${TMPDIR:-/tmp}/pushback-xvfb-XXXXXX")
        import -window root "$kept/screen.png" 2>/dev/null || true
        cp "$scratch/trace" "$scratch/said" "$kept" 2>/dev/null || true
        echo "the screen, the trace and what the program said are kept in $kept"
        sed 's/^/    /' "$scratch/said" | tail -n 20
    fi
    [ -z "$player" ] || kill "$player" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$scratch"
}
trap finish EXIT

fail() {
    echo "$1"
    exit 1
}

open_display() {
    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1024x700x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
    server=$!
    read -r number <"$scratch/display"
    DISPLAY=:$number
    export DISPLAY
}

# Sanitizers' leak reports are for the tests that run in one process: libraries of the desktop leak.
open_program() {
    HOME=$scratch XDG_DOCUMENTS_DIR=$scratch PUSHBACK_HOME=$scratch/home PUSHBACK_SHARE=$root PUSHBACK_TRACE=$scratch/trace \
        SDL_VIDEODRIVER=x11 ASAN_OPTIONS=detect_leaks=0 NO_AT_BRIDGE=1 "$program" >"$scratch/said" 2>&1 &
    player=$!
    tries=0
    until grep -q ^end "$scratch/trace" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] && kill -0 $player 2>/dev/null || fail "the program does not open"
        sleep 0.1
    done
    window=$(xdotool search --sync --onlyvisible --pid $player | tail -n 1)
    xdotool windowfocus "$window" 2>/dev/null || true
}

# The screen as it is now: $page, $mood, $end, and its parts in the file "now".
look() {
    tail -n 250 "$scratch/trace" |
        awk '/^page/ { b = "" } { b = b $0 "\n" } /^end/ { last = b } END { printf "%s", last }' \
            >"$scratch/now"
    read -r _ page mood _ <"$scratch/now"
    end=$(tail -n 1 "$scratch/now")
}

# What a condition (a shell word and its arguments) says of the screen, waiting for it.
await() {
    tries=0
    look
    until "$@"; do
        tries=$((tries + 1))
        [ $tries -lt 250 ] || fail "waited in vain for: $* (on $page)"
        kill -0 $player 2>/dev/null || fail "the program has gone"
        sleep 0.04
        look
    done
}

is_on() { [ "$page" = "$1" ]; }
is_other() { [ "$end" != "$1" ]; }
has() { grep -qE "^part .* $1\$" "$scratch/now"; }
has_not() { ! has "$1"; }
is_chosen() { grep -qE "^chosen $1\$" "$scratch/now"; }
is_marked() { grep -qE "^focus $1\$" "$scratch/now"; }

# The id of the first part that is called so.
first() { sed -nE "s/^part [0-9]+ [0-9]+ [0-9]+ [0-9]+ ($1)\$/\1/p" "$scratch/now" | head -n 1; }

click() {
    set -- $(sed -nE "s/^part ([0-9]+ [0-9]+ [0-9]+ [0-9]+) $1\$/\1/p" "$scratch/now" | head -n 1) || true
    [ $# -eq 4 ] && [ "$3" -gt 0 ] && [ "$4" -gt 0 ] || fail "there is nothing to click at"
    xdotool mousemove --window "$window" $(($1 + $3 / 2)) $(($2 + $4 / 2)) click 1
}

# Turns the wheel until a part is in sight.
scroll_to() {
    tries=0
    while grep -qE "^part 0 0 0 0 $1\$" "$scratch/now"; do
        tries=$((tries + 1))
        [ $tries -lt 60 ] || fail "'$1' does not come into sight"
        was=$end
        xdotool mousemove --window "$window" 400 350 click 5
        await is_other "$was"
    done
}

exported() {
    file=$(find "$scratch" -name 'pushback-*.html' | head -n 1)
    [ -n "$file" ] && [ "$(wc -c <"$file")" -gt 5000 ] && grep -q '</html>' "$file"
}

# A session that is over has its debrief on the disk, and the program leaves well.
check_end() {
    await exported
    [ "$("$program" sessions --json 2>/dev/null | grep -c '"over":true')" = 1 ] ||
        fail "the session is not kept as over"
}
