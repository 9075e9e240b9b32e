// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <ostream>

namespace reckoner::cli {

namespace {

Exit exitFor(Error::Code code)
{
    switch (code) {
    case Error::Code::badInput:
    case Error::Code::notFound:
    case Error::Code::newer:
        return Exit::badInput;
    case Error::Code::infeasible:
        return Exit::no;
    case Error::Code::io:
    case Error::Code::cancelled:
        return Exit::machine;
    }
    return Exit::machine;
}

} // namespace

void Console::warn(const Error &about) const
{
    err << "reckoner-cli: warning: " << about.text() << '\n';
}

Exit Console::fail(const Error &error) const
{
    err << "reckoner-cli: " << error.text() << '\n';
    return exitFor(error.code);
}

Exit Console::fail(const std::vector<Error> &errors) const
{
    Exit worst = Exit::badInput;
    for (const Error &error : errors) {
        if (fail(error) == Exit::machine)
            worst = Exit::machine;
    }
    return worst;
}

} // namespace reckoner::cli
