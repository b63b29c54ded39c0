#!/bin/sh
# SPDX-License-Identifier: MIT
# symbols.sh BUILD: what the archives show. The simulation knows no SDL, Lua, YAML, SQLite, clock or stdio; every external
# name begins with pb_; an engine library neither prints nor exits.
set -eu
build=$1
bad=0
complain() {
    echo "$1"
    bad=1
}

# What sim and model may ask of others: our own base and model, memory and strings, and what sanitizers add.
for layer in sim model; do
    strangers=$(nm -u "$build/engine/$layer/libpb_$layer.a" | awk '$1 == "U" { print $2 }' | sort -u |
        grep -vE '^(pb_|mem(cpy|set|cmp|move|chr)$|bcmp$|str(len|cmp|chr)$|free$|abort$|__stack_chk_fail$|__asan_|__ubsan_|__sanitizer_|__gcov_|_GLOBAL_OFFSET_TABLE_)' || true)
    [ -z "$strangers" ] || complain "$layer asks for: $strangers"
done

for archive in "$build"/engine/*/libpb_*.a; do
    names=$(nm -g --defined-only "$archive" 2>/dev/null | awk 'NF == 3 { print $3 }' | sort -u |
        grep -vE '^(pb_|__odr_asan|__asan_|__gcov)' || true)
    [ -z "$names" ] || complain "$(basename "$archive") defines: $names"
    case "$archive" in */libpb_base.a) continue ;; esac # pb_bug lives there
    loud=$(nm -u "$archive" 2>/dev/null | awk '{ print $2 }' | sort -u |
        grep -xE '_?exit|quick_exit|abort|puts|printf|__printf_chk|vprintf|perror|fork|system|signal|sigaction' || true)
    [ -z "$loud" ] || complain "$(basename "$archive") prints, exits or forks: $loud"
done
exit $bad
