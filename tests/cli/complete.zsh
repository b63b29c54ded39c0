# SPDX-License-Identifier: MIT
# complete.zsh SHARE OUT LINE...: what zsh offers at the end of each LINE, by the completions installed in SHARE, in the files
# OUT/1, OUT/2, ...: typed to a zsh in a terminal of its own, in which Tab lists instead of completing.
share=$1 out=$2
shift 2
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "unsetopt zle_bracketed_paste; PS1= fpath=(${(q)share}/zsh/site-functions \$fpath) LISTMAX=1000; stty rows 200 columns 200
autoload -U compinit; compinit -u -D
show() { zle list-choices; zle -R; print; print -r -- LIST''ED; BUFFER= }
zle -N show; bindkey '^I' show; print -r -- REA''DY"
zpty -r inner before '*READY*'
for (( n = 1; n <= $#; n++ )); do
    zpty -w -n inner "$@[n]"$'\t'
    zpty -r inner offers '*LISTED*'
    print -r -- $offers | tr -d '\r\a' | sed $'s/\e\\[[0-9;?]*[a-zA-Z]/ /g' >$out/$n
done
zpty -d inner
