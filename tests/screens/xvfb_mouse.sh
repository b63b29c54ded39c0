#!/bin/sh
# SPDX-License-Identifier: MIT
# xvfb_mouse.sh PROGRAM ROOT: a whole session from home to an exported debrief, by the pointer alone.
set -eu
. "$(dirname "$0")/xvfb.sh"
open_display
open_program
await is_on home

# Speech all at once and nothing gliding: it is to be a quick reader.
click settings
await is_on settings
while has 'setting:pace>'; do
    was=$end
    click 'setting:pace>'
    await is_other "$was"
done
scroll_to setting:reduced_motion:1
click setting:reduced_motion:1
await is_chosen setting:reduced_motion:1
scroll_to back
click back
await is_on home

scroll_to scenario:the-ward-round
click scenario:the-ward-round
await is_on scenario
scroll_to play
click play
await is_on session
answers=0
until has debrief; do
    was=$end
    if [ "$mood" = asking ]; then
        sleep 0.4 # answers that have just come up take none, and glide into place
        look
        was=$end
        # Not always the first, so that the session is not one of a kind.
        pick=$(sed -nE 's/^part [0-9]+ [0-9]+ [0-9]+ [0-9]+ (choice:.*)$/\1/p' "$scratch/now" |
            awk -v n=$answers '{ l[NR] = $0 } END { print l[n % NR + 1] }')
        click "$pick"
        answers=$((answers + 1))
    else
        click advance
    fi
    await is_other "$was"
    is_on session || fail "the session led to '$page'"
done
[ $answers -ge 8 ] || fail "only $answers answers were asked for"
click debrief
await is_on rating
rate=$(first 'rate:.*:3')
click "$rate"
await is_chosen "$rate"
scroll_to rated
click rated
await is_on debrief
scroll_to export_html
click export_html
export PUSHBACK_HOME="$scratch/home" PUSHBACK_SHARE="$root"
check_end
