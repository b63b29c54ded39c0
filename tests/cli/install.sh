#!/bin/sh
# SPDX-License-Identifier: MIT
# install.sh BUILD ROOT: what `cmake --install` leaves below a prefix of nobody's choosing: that all is there and the programs
# run from it, moved or not; that the desktop's files are valid; and that the manual, the completions and the icons have not
# fallen behind the program. A validator that is not on the machine is passed over, and said so.
set -eu
build=$1 root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
complain() {
    echo "$*"
    bad=1
}
has() {
    command -v "$1" >/dev/null && return 0
    echo "(passed over: no $1 here)"
    return 1
}

# ---- the tree -----------------------------------------------------------------------------------

cmake --install "$build" --prefix "$work/first" >/dev/null
prefix=$work/a\ prefix
mv "$work/first" "$prefix" # nothing may remember where it was installed
share=$prefix/share
for file in bin/pushback bin/pushback-author share/pushback/assets/moves.yaml share/pushback/scenarios/README.md \
    share/pushback/scenarios/findings.md share/pushback/scenarios/the-ward-round/script.lua \
    share/pushback/assets/demonstration/the-ward-round.inputs \
    share/applications/pushback.desktop share/metainfo/invalid.localhost.pushback.metainfo.xml \
    share/icons/hicolor/scalable/apps/pushback.svg share/icons/hicolor/48x48/apps/pushback.png \
    share/icons/hicolor/64x64/apps/pushback.png share/icons/hicolor/128x128/apps/pushback.png \
    share/icons/hicolor/256x256/apps/pushback.png share/man/man1/pushback.1 share/man/man1/pushback-author.1 \
    share/bash-completion/completions/pushback share/bash-completion/completions/pushback-author \
    share/zsh/site-functions/_pushback share/doc/pushback/copyright share/doc/pushback/README.md \
    share/doc/pushback/changelog; do
    [ -s "$prefix/$file" ] || complain "not installed: $file"
done
[ ! -e "$build/engine/pushback-atk.so" ] || [ -e "$prefix"/lib/pushback/pushback-atk.so ] || [ -e "$prefix"/lib*/*/pushback/pushback-atk.so ] ||
    complain "not installed: the module for screen readers"
for scenario in "$root"/scenarios/*/; do
    [ -d "$share/pushback/scenarios/$(basename "$scenario")" ] || complain "not installed: $scenario"
done
for picture in $(grep -o 'assets/pictures/[a-z-]*\.png' "$root/README.md"); do
    [ -s "$share/doc/pushback/$picture" ] || complain "the installed README shows $picture, which is not there"
done
[ ! -e "$share/pushback/assets/desktop" ] || complain "the desktop's files are among the assets as well"

# ---- the programs, from there, knowing nothing --------------------------------------------------

alone() { # PROGRAM ARG...
    program=$prefix/bin/$1
    shift
    env -i HOME="$work/home" "$program" "$@" </dev/null >"$work/out" 2>"$work/err" ||
        complain "$program $*: exit status $?: $(cat "$work/err")"
}
mkdir "$work/home"
alone pushback --version
version=$(sed 's/^pushback //' "$work/out")
alone pushback
grep -q "Where the talk went" "$work/out" || complain "the installed demonstration has no debrief"
[ -z "$(ls -A "$work/home")" ] || complain "the demonstration left something at home"
alone pushback list
grep -q '^the-ward-round ' "$work/out" || complain "the installed program finds no scenarios: $(cat "$work/out")"
[ -d "$work/home/.local/share/pushback" ] || complain "data is not kept in ~/.local/share"
env -i HOME="$work/home" XDG_DATA_HOME="$work/data" "$prefix/bin/pushback" list >/dev/null
[ -d "$work/data/pushback" ] || complain "XDG_DATA_HOME is not heeded"
alone pushback play the-ward-round --seed 1 --inputs "$root/assets/demonstration/the-ward-round.inputs"
alone pushback-author check "$share/pushback/scenarios/the-ward-round"

# ---- what the desktop reads ---------------------------------------------------------------------

desktop=$share/applications/pushback.desktop
metainfo=$share/metainfo/invalid.localhost.pushback.metainfo.xml
if has desktop-file-validate; then
    desktop-file-validate "$desktop" || bad=1
fi
if has appstreamcli; then
    appstreamcli validate --no-net "$metainfo" >"$work/out" 2>&1 || complain "$(cat "$work/out")"
fi
for key in Exec TryExec Icon StartupWMClass; do
    grep -qx "$key=pushback" "$desktop" || complain "pushback.desktop: $key is not pushback"
done
grep -q '"SDL_VIDEO_X11_WMCLASS", "pushback"' "$root/engine/ui/ui.c" || complain "the window's class is not the .desktop file's"
[ "$(sed -n '1s/^pushback (\(.*\)) .*/\1/p' "$share/doc/pushback/changelog")" = "$version" ] ||
    complain "assets/desktop/changelog: its newest entry is not $version"
[ "$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$metainfo" | head -n 1)" = "$version" ] ||
    complain "the metainfo's newest release is not $version"

# ---- the icons are the window's -----------------------------------------------------------------

"$build/tools/look/pushback-icon" svg "$work/icon.svg"
cmp -s "$work/icon.svg" "$root/assets/desktop/icons/pushback.svg" || complain "assets/desktop/icons is old: run tools/look/icons"
for convert in magick convert-im6.q16 none; do
    ! command -v $convert >/dev/null || break
done
if [ "$convert" != none ]; then
    "$root/tools/look/icons" "$build/tools/look/pushback-icon" "$work/icons"
    for icon in "$work"/icons/*.png; do
        name=$(basename "$icon")
        $convert "$icon" "rgba:$work/new"
        $convert "$root/assets/desktop/icons/$name" "rgba:$work/old"
        cmp -s "$work/new" "$work/old" || complain "assets/desktop/icons/$name is old: run tools/look/icons"
    done
else
    echo "(passed over: no ImageMagick here)"
fi

# ---- manual and completions say what --help says ------------------------------------------------

# What --help lists: commands; options; and the words in capitals that stand for a value or an operand.
commands() { "$prefix/bin/$1" --help | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p'; }
options() { "$prefix/bin/$1" --help | sed -n 's/^  \(-[a-z], \)\{0,1\}\(--[a-z-]*\)[ =].*/\2/p'; }
blanks() { "$prefix/bin/$1" --help | grep '^  [a-z-]' | cut -c 3- | sed 's/   *.*//' | grep -o '\b[A-Z][A-Z]*\b' | sort -u; }

for program in pushback pushback-author; do
    page=$share/man/man1/$program.1
    [ -n "$(commands $program)" ] || complain "$program --help: its commands cannot be read"
    for name in $(commands $program); do
        grep -q "^\.It Cm $name\b" "$page" || complain "$program.1 has no entry for the command '$name'"
    done
    for name in $(options $program); do
        grep -Eq "^\.It (Fl [a-z] , )?Fl -${name#--}( |$)" "$page" || complain "$program.1 has no entry for '$name'"
    done
    if has mandoc; then
        mandoc -Wwarning -Tlint "$page" 2>/dev/null | grep -v ': STYLE:' && complain "$program.1 is not sound"
    fi
    for blank in $(blanks $program); do
        for shell in pushback.bash _pushback; do
            grep -Eq "^ *([A-Z]+ \| )*$blank( \| [A-Z]+)*\)" "$root/assets/desktop/completions/$shell" ||
                complain "completions/$shell does not know what belongs in the place of $blank ($program --help)"
        done
    done
done
for shell in pushback.bash _pushback; do
    for school in $(ls "$root/assets/schools" | sed 's/\.yaml$//'); do
        grep -q "SCHOOL.*) .*\b$school\b" "$root/assets/desktop/completions/$shell" || complain "completions/$shell: no school '$school'"
    done
    for language in $(ls "$root/assets/locale" 2>/dev/null | sed 's/\.po$//'); do
        grep -q "LANG) .*\b$language\b" "$root/assets/desktop/completions/$shell" || complain "completions/$shell: no language '$language'"
    done
done

for variable in $(grep -rohE '"PUSHBACK_[A-Z_]+"' "$root/engine" "$root/tools/author" --include='*.c' | tr -d '"' | sort -u); do
    grep -q "^\.It Ev .*$variable" "$share"/man/man1/pushback*.1 || complain "no manual page has an entry for $variable"
done

# What is asked of a shell: lines, and the words that it must then offer.
ask() { # LINE WORDS
    echo "$1" >>"$work/lines"
    echo "$2" >>"$work/words"
}
for program in pushback pushback-author; do
    ask "$program " "$(commands $program | tr '\n' ' ')"
    ask "$program -" "$(options $program | tr '\n' ' ')"
done
ask "pushback play " "the-ward-round"
ask "pushback play the-w" "the-ward-round"
ask "pushback play the-ward-round --mode " "practice rehearsal assessment"
ask "pushback play --mode=r" "rehearsal"
ask "pushback primer hold" "hold_frame"
ask "pushback course " "six-weeks"
ask "pushback --seed 3 re" "resume"
ask "pushback play the-ward-round --inputs $root/ass" "assets"
ask "pushback-author check $root/scena" "scenarios"
ask "pushback-author translate $root/scenarios/the-ward-round " "status extract merge"
ask "pushback-author translate $root/scena" "scenarios"
ask "pushback-author findings unknown-b" "unknown-beat"
export PATH="$prefix/bin:$PATH" PUSHBACK_HOME="$work/home"
for shell in bash zsh; do
    has $shell || continue
    mkdir "$work/$shell"
    (
        IFS='
'
        # shellcheck disable=SC2046
        exec "$shell" "$root/tests/cli/complete.$shell" "$share" "$work/$shell" $(cat "$work/lines")
    )
    n=0
    while read -r words; do
        n=$((n + 1))
        for word in $words; do
            grep -Eq -- "(^|[[:space:]])$word/?([[:space:]]|$)" "$work/$shell/$n" ||
                complain "$shell does not offer '$word' after '$(sed -n ${n}p "$work/lines")', but: $(cat "$work/$shell/$n")"
        done
    done <"$work/words"
done
exit $bad
