# SPDX-License-Identifier: MIT
# bash completion for pushback and pushback-author. What there is to complete is read from the program's own --help, where
# a word in capitals says what belongs in its place; _pushback_fill knows those words.

# _pushback_fill PROGRAM WORD CURRENT: completes what is meant by WORD.
_pushback_fill() {
    local words=
    case $2 in
    SCENARIO)
        words=$("$1" list 2>/dev/null | sed -n 's/^\([a-z0-9][a-z0-9_-]*\)  *.*/\1/p')
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$3" || compgen -d -- "$3")
        return
        ;;
    SESSION) words=$("$1" sessions 2>/dev/null | sed -n 's/^ *\([0-9][0-9]*\) .*/\1/p') ;;
    PAGE) words=$("$1" primer 2>/dev/null | sed -n 's/^  \([a-z_]*\)  *.*/\1/p') ;;
    COURSE) words=$("$1" course 2>/dev/null | sed -n 's/^\([a-z0-9][a-z0-9_-]*\)  *.*/\1/p') ;;
    MODE) words="practice rehearsal assessment" ;;
    SCHOOL | ID) words="uk_society abs_sitback analytic student online" ;;
    LANG) words="en zh_CN" ;;
    THEME) words="light dark high_contrast" ;;
    FORMAT)
        words="html md"
        [[ $1 == *-author ]] && words="text json sarif svg dot mermaid"
        ;;
    WHAT) words="visits stake" ;;
    PLAYER) words="expert fixer interrogator reassurer lecturer absent first longest random" ;;
    STEP) words="status extract merge" ;;
    FINDING) words=$("$1" findings 2>/dev/null | sed 's/ .*//') ;;
    FILE | PATH)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$3")
        return
        ;;
    SCHEMA)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "scenario check lua" -- "$3"; compgen -d -- "$3")
        return
        ;;
    DIR | FOLDER | OLD | NEW)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$3")
        return
        ;;
    N | NAME | NAMES | TEXT | INITIALS | PLACE) return ;; # the reader's own
    *) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$3")
}

_pushback() {
    local program=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local -A value=() operand=() second=() # by option; by command
    local line command= word given= i
    COMPREPLY=()
    # Bash cuts --mode=x at the sign.
    [[ $cur == = ]] && cur=
    [[ $prev == = ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}
    local is_option='^  (-[a-z], )?(--[a-z-]+)( \[?([A-Z]+))?' is_command='^  ([a-z][a-z-]*)( \[?([A-Z]+)[^ ]*)?( \[?([A-Z]+))?'
    while IFS= read -r line; do
        if [[ $line =~ $is_option ]]; then
            value[${BASH_REMATCH[2]}]=${BASH_REMATCH[4]}
            [[ -n ${BASH_REMATCH[1]} ]] && value[${BASH_REMATCH[1]%, }]=${BASH_REMATCH[4]}
        elif [[ $line =~ $is_command ]]; then
            operand[${BASH_REMATCH[1]}]=${BASH_REMATCH[3]}
            second[${BASH_REMATCH[1]}]=${BASH_REMATCH[5]:-${BASH_REMATCH[3]}}
        fi
    done < <("$program" --help 2>/dev/null)
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ -n ${value[${COMP_WORDS[i - 1]}]-} || $word == [-=]* ]] && continue
        if [[ -n $command ]]; then
            given=yes
        elif [[ -n ${operand[$word]+there} ]]; then
            command=$word
        fi
    done
    if [[ $prev == -* && -n ${value[$prev]-} ]]; then
        _pushback_fill "$program" "${value[$prev]}" "$cur"
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${!value[*]}" -- "$cur")
    elif [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${!operand[*]}" -- "$cur")
    elif [[ -n $given ]]; then
        _pushback_fill "$program" "${second[$command]}" "$cur"
    else
        _pushback_fill "$program" "${operand[$command]}" "$cur"
    fi
}
complete -F _pushback pushback pushback-author
