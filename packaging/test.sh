#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors, runs all tests, and gives the decoders bytes that nobody
# meant for a while.
#
#   packaging/test.sh [CTEST ARGUMENT…]   as -R Journal
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086 # the lists are meant to be split
need $build_packages $run_packages $test_packages
cmake --preset dev >/dev/null
cmake --build build/dev --parallel "$(nproc)"
ctest --preset dev --parallel "$(nproc)" "$@"

[ $# = 0 ] || exit 0
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --parallel "$(nproc)"
ctest --preset fuzz
