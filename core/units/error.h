// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace reckoner {

/// Something a user can cause: a broken file, an impossible value, a full disk. Broken invariants
/// are exceptions instead.
struct Error {
    enum class Code {
        badInput,   ///< the file, field or value is wrong
        infeasible, ///< the question has no answer
        notFound,   ///< a named thing does not exist
        newer,      ///< written by a newer version of the program
        io,         ///< the machine failed: disk, permissions
        cancelled,  ///< a newer request took over
    };

    Code code = Code::badInput;
    std::string file;    ///< path or record file; empty when there is none
    std::string field;   ///< dotted path of the offending field; empty when there is none
    std::string message; ///< English, with the offending value in it

    /// "file: field: message", leaving out what is empty.
    [[nodiscard]] std::string text() const
    {
        std::string out = file;
        for (const std::string &part : {field, message}) {
            if (part.empty())
                continue;
            if (!out.empty())
                out += ": ";
            out += part;
        }
        return out;
    }
};

template <class T>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace reckoner
