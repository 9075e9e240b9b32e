// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/console.h"
#include "core/evaluation/evaluation.h"

namespace reckoner::cli {

/// A scenario with its evaluation, and the catalog that both refer into.
struct Evaluated {
    std::shared_ptr<const Catalog> catalog;
    Scenario scenario;
    Evaluation evaluation;
};

/// Opens both and evaluates; on failure prints why and gives the exit.
[[nodiscard]] tl::expected<Evaluated, Exit> evaluated(const std::string &scenario,
                                                      const std::filesystem::path &catalog,
                                                      const Console &console);

} // namespace reckoner::cli
