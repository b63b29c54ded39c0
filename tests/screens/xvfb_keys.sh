#!/bin/sh
# SPDX-License-Identifier: MIT
# xvfb_keys.sh PROGRAM ROOT: a whole session from home to an exported debrief, by keys alone; the pointer stays where it
# is.
set -eu
. "$(dirname "$0")/xvfb.sh"
key() { xdotool key "$@"; }
open_display
xdotool mousemove 1023 699
open_program
await is_on home

# Help and back; settings by Tab and an arrow, and back.
key F1
await is_on message
key Escape
await is_on home
key shift+a
await is_on settings
tries=0
until is_marked 'setting:reduced_motion:0'; do
    tries=$((tries + 1))
    [ $tries -lt 40 ] || fail "Tab does not come to the setting of movement"
    key Tab
    sleep 0.1
    look
done
key Right
await is_marked 'setting:reduced_motion:1'
await is_chosen 'setting:reduced_motion:1'
key Escape
await is_on home

# The scenario by searching for it.
key slash
await is_marked search
xdotool type ward
await has clear
key Escape
key 1
await is_on scenario
key Return
await is_on session
answers=0
until has debrief; do
    was=$end
    if [ "$mood" = asking ]; then
        choices=$(grep -c '^part .* choice:' "$scratch/now")
        key $((answers % choices + 1))
        answers=$((answers + 1))
    else
        key s # on to where one is needed
    fi
    await is_other "$was"
    is_on session || fail "the session led to '$page'"
    if [ $answers = 3 ] && [ -z "${looked:-}" ]; then
        looked=yes
        key t
        await has jump:0
        key Escape
        await has_not jump:0
        key Escape
        await has menu:on
        key Escape
        await has_not menu:on
    fi
done
[ $answers -ge 8 ] || fail "only $answers answers were asked for"
key Return
await is_on rating
key Return
await is_on debrief
was=$end
key Right # another moment
await is_other "$was"
key e
export PUSHBACK_HOME="$scratch/home" PUSHBACK_SHARE="$root"
check_end
