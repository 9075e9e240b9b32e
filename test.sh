#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything, runs every test, and then builds core and the
# command line without Qt and runs their tests. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")" || exit 3
export LANG=${LANG:-C.UTF-8}
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

passed=0
failed=0
skipped=0

# Adds up what ctest wrote; its "tests" includes failures, skipped and disabled. A test that could
# not be started counts as skipped there, so ctest's own verdict has the last word.
count() {
    local suite
    suite=$(tr '\n\t' '  ' <"$1" | sed -n 's/.*<testsuite \([^>]*\)>.*/\1/p')
    attribute() { sed -n "s/.*\b$1=\"\([0-9]*\)\".*/\1/p" <<<"$suite"; }
    local tests failures skips disabled
    tests=$(attribute tests) failures=$(attribute failures)
    skips=$(attribute skipped) disabled=$(attribute disabled)
    if [[ -z $tests || $tests == 0 ]]; then
        echo "No test was found in $1." >&2
        failed=$((failed + 1))
        return
    fi
    if (($2 != 0 && failures == 0)); then
        echo "ctest failed with $2 although no test did: was one not built?" >&2
        failures=1 skips=$((skips > 0 ? skips - 1 : 0))
    fi
    failed=$((failed + failures))
    skipped=$((skipped + skips + disabled))
    passed=$((passed + tests - failures - skips - disabled))
}

# build_and_test PRESET [CMAKE ARGUMENT...]
build_and_test() {
    local preset=$1 junit=$PWD/build/$1/junit.xml display=()
    shift
    if ! cmake --preset "$preset" "$@" || ! cmake --build --preset "$preset"; then
        echo "The build of preset $preset failed: its tests did not run." >&2
        failed=$((failed + 1))
        return
    fi
    command -v xvfb-run >/dev/null && display=(xvfb-run -a)
    rm -f "$junit"
    "${display[@]}" ctest --preset "$preset" -j "$(nproc)" --output-junit "$junit"
    local verdict=$?
    if [[ ! -s $junit ]]; then
        echo "ctest wrote no $junit." >&2
        failed=$((failed + 1))
        return
    fi
    count "$junit" "$verdict"
}

if scripts/install-dependencies.sh; then
    build_and_test dev
    # The flags of preset dev, so that ccache answers; what is proved is that no Qt is needed.
    build_and_test core-only -DCMAKE_BUILD_TYPE=Dev "-DCMAKE_CXX_FLAGS_DEV=-O1 -g1"
else
    echo "What the build needs could not be installed." >&2
    failed=1
fi

echo
line="$passed passed, $failed failed"
((skipped == 0)) || line="$line, $skipped skipped"
echo "$line"
((failed == 0 && passed > 0))
