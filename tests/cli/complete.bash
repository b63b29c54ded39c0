# SPDX-License-Identifier: MIT
# complete.bash SHARE OUT LINE...: what bash offers at the end of each LINE, by the completions installed in SHARE, in the files
# OUT/1, OUT/2, ...
share=$1 out=$2
shift 2
for ((n = 1; n <= $#; n++)); do
    line=${!n}
    # shellcheck source=/dev/null
    source "$share/bash-completion/completions/${line%% *}"
    # Words as readline cuts them: at blanks and at the sign of --option=value.
    read -ra COMP_WORDS <<<"${line//=/ = }"
    [[ $line == *' ' ]] && COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    [[ $(complete -p "${COMP_WORDS[0]}") =~ -F\ ([^ ]+) ]] && "${BASH_REMATCH[1]}"
    printf '%s\n' "${COMPREPLY[@]##*/}" >"$out/$n"
done
