#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Plumbline and opens the sample city. Without a screen it grades the sample city on the
# command line instead, prints a grade report and the chart of the A share, and says where they are.
#
#   packaging/run.sh [ORGANIZATIONS]      600 unless told otherwise
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

# shellcheck disable=SC2086 # the lists are meant to be split
need $build_packages $run_packages
cmake --preset release >/dev/null
cmake --build build/release --parallel "$(nproc)"

bin=build/release/bin
out=build/sample
city="$out/city-${1:-600}.plumb"
mkdir -p "$out"
if [ ! -e "$city" ]; then
    "$bin/plumbline-cli" new "$city" --office 130200 --name "Sample City" --sample="${1:-600}"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/plumbline" "$city"
fi

"$bin/plumbline-cli" rescore "$city"
"$bin/plumbline-cli" stats "$city"
first=$("$bin/plumbline-cli" list "$city" assessments --where state=handed-in --csv | sed -n '2s/,.*//p')
"$bin/plumbline-cli" report "$city" grade --organization "$first" --out "$out/grade-report.pdf"
"$bin/plumbline-cli" report "$city" trajectory --out "$out/trajectory.png"
echo
echo "There is no screen here, so no window was opened."
echo "The sample city:  $PWD/$city"
echo "A grade report:   $PWD/$out/grade-report.pdf"
echo "The A share:      $PWD/$out/trajectory.png"
