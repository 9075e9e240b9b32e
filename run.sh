#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$here/build/release/bin/reckoner

usage() {
    cat <<END
Usage: ./run.sh [ARGUMENT...]

Installs what Reckoner needs (Debian 12, as root or with sudo), builds it and opens it.
Arguments go to the program, for example a scenario file to open.

Exit codes: 0 done, 3 no display or something could not be installed; otherwise the program's own.
END
}

for argument in "$@"; do
    if [[ $argument == --help || $argument == -h ]]; then
        usage
        if [[ -x $program ]]; then
            echo
            QT_QPA_PLATFORM=offscreen "$program" --help
        fi
        exit 0
    fi
done

"$here/scripts/install-dependencies.sh" >&2 || exit 3
(
    cd "$here"
    cmake --preset release
    cmake --build --preset release --target reckoner reckoner-cli
) >&2

if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    cat >&2 <<END

Reckoner is built, but this machine has no display to open its window on.
The command-line program needs none:

    build/release/bin/reckoner-cli evaluate example:fintech-knowledge-base
    build/release/bin/reckoner-cli --help

END
    exit 3
fi
exec "$program" "$@"
