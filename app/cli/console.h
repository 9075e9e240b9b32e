// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <vector>

#include "core/units/error.h"

namespace reckoner::cli {

/// What the program hands back to the shell.
enum class Exit : int {
    done = 0,
    no = 1,       ///< the answer is no: nothing is feasible, or a bound is exceeded
    badInput = 2, ///< a file, a name or an option is wrong
    machine = 3,  ///< the machine failed us
};

/// Data goes to `out`, everything said about the work to `err`.
struct Console {
    std::ostream &out;
    std::ostream &err;

    /// Prints what should be known and stops nothing.
    void warn(const Error &about) const;
    /// Prints the error, which names file, field and value; returns the exit it calls for.
    [[nodiscard]] Exit fail(const Error &error) const;
    [[nodiscard]] Exit fail(const std::vector<Error> &errors) const;
};

} // namespace reckoner::cli
