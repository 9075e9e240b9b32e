#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Reckoner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rules of the house that grep can see. check.sh RULE, in the root of the source tree.
set -u

sources=(app core ui tests cmake scripts packaging resources)
present=()
for folder in "${sources[@]}"; do
    [[ -d $folder ]] && present+=("$folder")
done

# fail_on TEXT: reads offending lines, fails when there are any.
fail_on() {
    local lines
    lines=$(cat)
    if [[ -n $lines ]]; then
        printf '%s\n%s\n' "$1" "$lines" >&2
        exit 1
    fi
}

case ${1:-} in
core-knows-no-qt)
    grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]((Qt[A-Za-z0-9]*/)?Q[A-Z]|ui/|app/)' core |
        fail_on "core/ includes neither Qt nor ui/ nor app/:"
    ;;
ui-knows-no-app)
    grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"app/' ui |
        fail_on "ui/ includes nothing of app/:"
    ;;
spdx)
    while IFS= read -r file; do
        head -n 4 "$file" | grep -q 'SPDX-FileCopyrightText: ' &&
            head -n 4 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"
    done < <(find "${present[@]}" CMakeLists.txt run.sh test.sh .ci -type f \( -name '*.cpp' -o -name '*.h' -o \
        -name '*.cmake' -o -name CMakeLists.txt -o -name '*.sh' -o -path '.ci/*' \)) |
        fail_on "These files lack the two-line SPDX header:"
    ;;
nothing-left-for-later)
    mark='TO''DO|FIX''ME'
    grep -rnIE "\b($mark)\b" --include='*.cpp' --include='*.h' --include='*.cmake' --include='*.sh' \
        --include='*.txt' --include='*.json' --include='*.md' "${present[@]}" CMakeLists.txt README.md CONTRIBUTING.md \
        CHANGELOG.md \
        run.sh test.sh |
        fail_on "Finish it, or open an issue:"
    ;;
*)
    echo "check.sh: unknown rule '${1:-}'" >&2
    exit 2
    ;;
esac
