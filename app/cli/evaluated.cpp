// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluated.h"

#include "app/cli/sources.h"

namespace reckoner::cli {

tl::expected<Evaluated, Exit>
evaluated(const std::string &scenario, const std::filesystem::path &catalog, const Console &console)
{
    auto opened = openCatalog(catalog);
    if (!opened)
        return tl::unexpected(console.fail(opened.error()));
    auto read = openScenario(scenario, console);
    if (!read)
        return tl::unexpected(console.fail(read.error()));
    auto evaluation = evaluate(*read, **opened);
    if (!evaluation) {
        Error error = std::move(evaluation.error());
        if (error.file.empty())
            error.file = scenario;
        return tl::unexpected(console.fail(error));
    }
    return Evaluated{*std::move(opened), *std::move(read), *std::move(evaluation)};
}

} // namespace reckoner::cli
