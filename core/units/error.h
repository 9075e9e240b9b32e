// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

#include "core/units/message.h"

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
    std::string file;     ///< path or record file; empty when there is none
    std::string field;    ///< dotted path of the offending field; empty when there is none
    Message message;      ///< with the offending value in it
    std::size_t line = 0; ///< of the file, from 1; 0 when it is of no single line

    /// "file: line 3: field: message" in English, leaving out what is empty.
    [[nodiscard]] std::string text() const;
};

template <class T>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace reckoner
