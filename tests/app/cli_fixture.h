// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/scenario/codec.h"
#include "tests/app/run_cli.h"

namespace reckoner {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

inline constexpr const char *kFintech = "example:fintech-knowledge-base";

/// Runs the program in a folder of its own.
class Cli : public ::testing::Test {
protected:
    CliRun run(const std::vector<std::string> &arguments)
    {
        return runCli(m_folder.path(), arguments);
    }

    /// A scenario file made from the defaults and a change.
    template <class Change>
    std::string scenarioFile(Change change)
    {
        Scenario scenario;
        change(scenario);
        return m_folder.write("scenario.json", toJson(scenario));
    }

    TemporaryFolder m_folder;
};

} // namespace reckoner
