#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache; CMake puts it before each call of the compiler.
#
# For each file ccache hashes the precompiled header, which is up to some hundred megabytes: that cost
# a clean build up to two seconds a file. Beside the header stands a checksum of the text that it was
# made of, and ccache takes that for it. The header itself is not cached.
set -eu

for argument; do
    [ "${previous:-}" != -o ] || out=$argument
    previous=$argument
done
case "${out:-}" in
*.gch | *.pch) ;;
*)
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_PCH_EXTSUM=1
    exec ccache "$@"
    ;;
esac

# With the old one there the preprocessor would name it instead of the text.
rm -f "$out" "$out.sum"
(
    previous=
    for argument; do
        shift
        case "$previous $argument" in
        "-o "* | *" -o" | *" -c") ;;
        "-Xclang -emit-pch") set -- "$@" -E ;;
        *) set -- "$@" "$argument" ;;
        esac
        previous=$argument
    done
    "$@" -E >"$out.text"
)
sha256sum <"$out.text" >"$out.sum"
rm "$out.text"
exec "$@"
